import { findCertificate, findMaker, keyOfCertificateNumber, makersWords } from '#makers'
import { confinedTo, html, type Route, textParameter, type Visit } from '#people'
import { findIsoDate, type IsoDate, nextDay } from '#shared/date'
import { senFromNumeric } from '#shared/money'
import { sheetResponse } from '#web'
import { restate, touchOf } from './certificate-impact.ts'
import { CertificateImpactPage, type ImpactData, impactWords } from './certificate-impact.page.tsx'
import { linesUnder, possibleLines, yearSums } from './certificate-impact.queries.ts'

export const certificateImpactRoutes: readonly Route[] = [
  { method: 'GET', path: '/sertifikat/:id/dampak', permission: 'lines.read', handle: page },
  { method: 'GET', path: '/sertifikat/:id/dampak/unduh', permission: 'lines.read', handle: sheet },
]

/** The day from which the certificate no longer holds; null while it holds. */
function endOfHolding(
  certificate: { keadaan: string; keadaan_sejak: IsoDate | null; berlaku_sampai: IsoDate | null },
  today: IsoDate,
): IsoDate | null {
  if (certificate.keadaan !== 'aktif') return certificate.keadaan_sejak
  if (certificate.berlaku_sampai !== null && certificate.berlaku_sampai < today)
    return nextDay(certificate.berlaku_sampai)
  return null
}

async function load(visit: Visit): Promise<ImpactData | null> {
  const klpd = visit.klpd!
  return visit.inGovernment(async (client) => {
    const certificate = (await findCertificate(client, visit.request.req.param('id') ?? ''))[0]
    const maker = certificate ? await findMaker(client, certificate.maker_id) : undefined
    if (!certificate || !maker) return null
    const ended = endOfHolding(certificate, visit.today)
    const since =
      ended ??
      findIsoDate(textParameter(visit, 'sejak')) ??
      findIsoDate(`${visit.today.slice(0, 4)}-01-01`) ??
      visit.today
    const agencies = confinedTo(visit.viewer, 'lines.read')
    const number = certificate.nomor
    const key = number === null ? null : keyOfCertificateNumber(number)
    // Figures are the city's, so they need all lines, also those a confined person may not open.
    const everyLine = key === null ? [] : await linesUnder(client, klpd, key, undefined)
    const touched = everyLine.filter(
      (line) => touchOf(line.tanggal, since) === 'tersentuh' && line.bagian !== null,
    )
    return {
      language: visit.language,
      url: visit.url,
      certificate: {
        id: certificate.id,
        label: `${makersWords[visit.language].kinds[certificate.jenis]} ${certificate.produk ?? ''}`.trim(),
        number,
      },
      maker: { id: maker.id, name: maker.nama },
      since,
      isWhatIf: ended === null,
      lines:
        agencies === undefined
          ? everyLine
          : everyLine.filter((line) => agencies.includes(line.kd_satker_str)),
      possible: await possibleLines(client, klpd, maker.id, since, agencies),
      restated: restate(
        await yearSums(client, klpd),
        touched.map((line) => ({
          year: line.tahun,
          certified: senFromNumeric(line.bagian!),
          tkdnBp: line.tkdn_bp ?? 0,
          linePdn: line.pdn === null ? null : senFromNumeric(line.pdn),
        })),
      ),
      isConfined: agencies !== undefined,
    }
  })
}

async function page(visit: Visit): Promise<Response> {
  const data = await load(visit)
  if (!data) return new Response(null, { status: 404 })
  return html(visit, { title: impactWords[visit.language].title }, <CertificateImpactPage {...data} />)
}

async function sheet(visit: Visit): Promise<Response> {
  const data = await load(visit)
  if (!data) return new Response(null, { status: 404 })
  const words = impactWords[visit.language]
  const row = (line: ImpactData['lines'][number], effect: string) => [
    line.tahun,
    line.nama_paket,
    line.penyedia,
    line.tanggal,
    line.nilai === null ? null : Number(line.nilai),
    line.bagian === null ? null : Number(line.bagian),
    line.tkdn_bp === null ? null : line.tkdn_bp / 100,
    line.sumber,
    line.kunci,
    effect,
  ]
  return sheetResponse(
    {
      name: `dampak-${data.maker.name}-${data.since}`,
      columns: [
        words.year,
        words.package,
        words.provider,
        words.day,
        words.value,
        words.part,
        'TKDN (%)',
        'sumber',
        'kunci',
        words.touch,
      ],
      rows: [
        ...data.lines.map((line) => row(line, words.touches[touchOf(line.tanggal, data.since)])),
        ...data.possible.lines.map((line) => row(line, words.possible('').trim())),
      ],
    },
    visit.url.searchParams.get('format') === 'csv' ? 'csv' : 'xlsx',
  )
}
