/** The trace of a package as one file: PDF to read, CSV or XLSX to examine. One press each (G-JEJAK). */
import { letterheadLines } from '#agencies'
import type { Visit } from '#people'
import { senFromRupiah } from '#shared/money'
import {
  formatDay,
  formatInstant,
  formatOffice,
  formatRupiah,
  pdfHeading,
  pdfResponse,
  pdfTable,
  pdfText,
  pdfTitle,
  sheetResponse,
} from '#web'
import { sentenceOfFinding } from './guards/sentences.ts'
import type { Actor, MoveId } from './moves.ts'
import { maySee, notFound, t } from './requests.ts'
import { listOrdersOfPackage, type TracedStep, traceOfOrders } from './trace.queries.ts'
import { findPackage } from './views.queries.ts'
import { ACTOR_WORDS, MOVE_WORDS, stateName } from './words.ts'

export async function packageTrace(visit: Visit): Promise<Response> {
  const rup = visit.request.req.param('rup')!
  const { language } = visit
  const found = await visit.inGovernment(async (client) => {
    const paket = await findPackage(client, visit.klpd!, rup)
    if (!paket || !maySee(visit, paket.kd_satker_str)) return undefined
    const orders = await listOrdersOfPackage(client, visit.klpd!, rup)
    return {
      paket,
      orders,
      steps: await traceOfOrders(client, visit.klpd!, orders),
      officeLines: await letterheadLines(client, visit.klpd!, paket.kd_satker_str, visit.now),
    }
  })
  if (!found) return notFound()
  const { paket, orders, steps } = found
  const doneOf = (step: TracedStep) => MOVE_WORDS[step.move as MoveId]?.done[language] ?? step.move
  const state = (code: string | null) => (code === null ? '' : (stateName(code, language) ?? code))
  const passedOf = (step: TracedStep) => [
    ...(step.fits
      ? []
      : [
          t(
            visit,
            'PERIKSA: tidak dapat mengikuti keadaan sebelumnya',
            'EXAMINE: cannot follow the state before it',
          ),
        ]),
    ...step.passed.map(
      (one) => `${one.guard}: ${sentenceOfFinding(one, language)}${one.reason ? ` “${one.reason}”` : ''}`,
    ), // prettier-ignore,
  ]
  const format = visit.url.searchParams.get('format')
  if (format === 'csv' || format === 'xlsx')
    return sheetResponse(
      {
        name: `jejak-paket-${rup}`,
        columns: [
          'nomor_pesanan',
          'urut',
          'waktu_utc',
          'kode',
          'perbuatan',
          'peran',
          'nama',
          'sk',
          'keadaan_sebelum',
          'keadaan_sesudah',
          'alasan',
          'yang_dilewati',
          'rincian',
          'kunci_formulir',
        ],
        rows: steps.map((step) => [
          step.number,
          step.seq,
          step.at,
          step.move,
          doneOf(step),
          ACTOR_WORDS[step.actor][language],
          step.person_name,
          step.sk,
          step.before,
          step.after,
          step.reason,
          passedOf(step).join('; '),
          JSON.stringify(step.facts),
          step.client_id,
        ]),
      },
      format,
    )
  const address = `${visit.url.origin}/pesanan/paket/${encodeURIComponent(rup)}`
  const title = t(visit, 'Jejak paket e-order', 'Trace of an e-order package')
  const officials = paket.roles.map(
    (one) =>
      `${ACTOR_WORDS[one.role as Actor][language]}: ${one.name} (${one.sk}, ${t(visit, 'sejak', 'since')} ${formatDay(one.from_day, language)}${one.until_day ? `, ${t(visit, 'sampai', 'until')} ${formatDay(one.until_day, language)}` : ''})`,
  )
  return pdfResponse(
    {
      language,
      title,
      letterhead: {
        government: visit.governmentName || 'Padan',
        agency: formatOffice(paket.agency_name ?? paket.kd_satker_str),
        ...(found.officeLines.length > 0 ? { address: found.officeLines } : {}),
      },
      isDemo: visit.isDemoCity,
      made: `${address} · ${formatInstant(visit.now, language)} · ${visit.viewer.name}`,
      landscape: true,
      blocks: [
        pdfTitle(title, `RUP ${paket.kd_rup} · ${paket.nama} · ${paket.tahun}`),
        ...(officials.length > 0 ? [pdfText(officials.join('\n'))] : []),
        ...(orders.length === 0
          ? [pdfText(t(visit, 'Belum ada pesanan dari paket ini.', 'No order of this package yet.'))]
          : []),
        ...orders.flatMap((order) => [
          pdfHeading(`${order.number} · ${order.title}`),
          pdfText(
            [
              order.seller_name ?? t(visit, 'dapur belum dipilih', 'no kitchen chosen yet'),
              formatRupiah(senFromRupiah(order.total_rupiah), language),
              state(order.state),
            ].join(' · '),
            true,
          ),
          pdfTable(
            [
              { label: t(visit, 'Waktu', 'Time'), width: 92 },
              { label: t(visit, 'Siapa', 'Who'), width: 150 },
              { label: t(visit, 'Perbuatan', 'Action'), width: 170 },
              { label: t(visit, 'Keadaan', 'State'), width: 110 },
              { label: t(visit, 'Alasan dan yang dilewati', 'Reasons and what was passed'), width: '*' },
            ],
            steps
              .filter((step) => step.order_id === order.order_id)
              .map((step) => [
                formatInstant(step.at, language),
                `${step.person_name}, ${ACTOR_WORDS[step.actor][language]}${step.sk ? ` (${step.sk})` : ''}`,
                doneOf(step),
                step.before === step.after ? state(step.after) : [state(step.before), state(step.after)].filter(Boolean).join(' → '), // prettier-ignore
                [...(step.reason ? [`“${step.reason}”`] : []), ...passedOf(step)].join('; ') || '–',
              ]),
          ),
        ]),
      ],
    },
    `jejak-paket-${rup}`,
  )
}
