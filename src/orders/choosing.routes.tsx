/** The pejabat pengadaan chooses: kitchens in their explained order, then products, slot and address. */
import { type FormProblem, html, redirectTo, textParameter, type Visit } from '#people'
import { dayOf, findIsoDate } from '#shared/date'
import { readChoiceWeights } from './choice-weights.routes.tsx'
import { rankKitchens } from './choice.ts'
import { readRules } from './lookups.queries.ts'
import { wholeNumber } from './ordering.action.ts'
import { ChoosePage } from './prepare.page.tsx'
import { PRODUCT_CLASSES } from './product-classes.ts'
import { findVisible, newKey, notFound, t } from './requests.ts'
import type { OrderRules } from './rules.ts'
import { isKey } from './step.action.ts'
import { listCandidates, listOffers } from './views.queries.ts'

export async function choosePage(
  visit: Visit,
  typed: Record<string, string>,
  problems: readonly FormProblem[],
): Promise<Response> {
  const whole = await findVisible(visit)
  if (!whole) return notFound()
  const { order } = whole
  if (order.state !== 'DRAF') return redirectTo(`/pesanan/${order.order_id}`)
  const planned = whole.groups.reduce((sum, group) => sum + group.planned, 0)
  const known = PRODUCT_CLASSES.some((one) => one.code === textParameter(visit, 'kelas'))
  const meetingDay = whole.meeting ? dayOf(whole.meeting.starts_at) : null
  const wish = {
    classCode: known ? textParameter(visit, 'kelas') : order.is_consumption ? 'nasi-box' : 'atk',
    day: findIsoDate(textParameter(visit, 'hari')) ?? meetingDay ?? order.deliver_day ?? visit.today,
    portions: Math.min(
      100_000,
      Math.max(1, wholeNumber(textParameter(visit, 'porsi')) ?? (order.portions || planned || 1)),
    ),
    kecamatan: textParameter(visit, 'kec') || order.address_kecamatan || '',
  }
  const sellerId = textParameter(visit, 'dapur')
  const data = await visit.inGovernment(async (client) => {
    const rules: OrderRules = await readRules(client, visit.klpd!, visit.today)
    const kecamatan = (
      await client.query<{ kode: string; nama: string }>(
        'select kode, nama from agencies.published_kecamatan where klpd = $1 order by nama limit 500',
        [visit.klpd],
      )
    ).rows
    if (isKey(sellerId)) {
      const seller = (
        await client.query<{ name: string }>(
          'select name from orders.seller where klpd = $1 and seller_id = $2',
          [visit.klpd, sellerId],
        )
      ).rows[0]
      if (seller)
        return {
          kecamatan,
          chosen: { sellerId, name: seller.name },
          offers: await listOffers(client, visit.klpd!, sellerId),
          ranked: [],
        }
    }
    const hoursLeft = (Date.parse(`${wish.day}T11:00:00+07:00`) - Date.parse(visit.now)) / 3_600_000
    const lead = wish.portions > rules.large_portions ? rules.lead_hours_large : rules.lead_hours
    const found = await listCandidates(client, visit.klpd!, {
      classCode: wish.classCode,
      day: wish.day,
      agency: order.kd_satker_str,
      kecamatan: wish.kecamatan || null,
      hoursLeft,
      defaultLead: lead,
    })
    const component = PRODUCT_CLASSES.find((one) => one.code === wish.classCode)!.component
    const ceiling =
      whole.meeting && (component === 'makan' || component === 'snack')
        ? (
            await client.query<{ rupiah: number }>(
              'select rupiah from orders.standard_price_now where klpd = $1 and tahun = $2 and meeting_class = $3 and component = $4',
              [visit.klpd, Number(wish.day.slice(0, 4)), whole.meeting.meeting_class, component],
            )
          ).rows[0]
        : undefined
    return {
      kecamatan,
      chosen: null,
      offers: [],
      ranked: rankKitchens(
        found,
        {
          portions: wish.portions,
          kecamatan: wish.kecamatan || null,
          today: visit.today,
          ceilingRupiah: ceiling ? BigInt(ceiling.rupiah) : null,
        },
        rules.idle_days,
        await readChoiceWeights(client, visit.klpd!, visit.today, wish.classCode),
      ),
    }
  })
  const stands: Record<string, string> =
    order.seller_id === sellerId
      ? {
          ...Object.fromEntries(
            whole.lines.map((line) => [`porsi_${line.product_id}`, String(line.quantity)]),
          ),
          alamat: order.address ?? '',
          kontak: order.contact ?? '',
          catatan: order.note ?? '',
          ongkir: order.delivery_rupiah ? String(order.delivery_rupiah) : '',
          kecamatan: order.address_kecamatan ?? '',
          titik:
            order.address_latitude === null ? '' : `${order.address_latitude}, ${order.address_longitude}`,
        }
      : {}
  return html(
    visit,
    {
      title: t(visit, 'Pilih dapur', 'Choose a kitchen'),
      scripts: ['draft.js'],
      status: problems.length > 0 ? 422 : 200,
    },
    <ChoosePage
      language={visit.language}
      base={`/pesanan/${order.order_id}`}
      isConsumption={order.is_consumption}
      wish={wish}
      {...data}
      typed={Object.keys(typed).length > 0 ? typed : stands}
      problems={problems}
      newKey={newKey()}
    />,
  )
}
