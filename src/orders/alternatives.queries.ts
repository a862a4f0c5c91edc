/** What else could be chosen, when something stands against the kitchen or the price of a draft: other kitchens, cheaper equals, idle ones. */
import type { Instant } from '#shared/date'
import type { Alternatives } from './alternatives.page.tsx'
import { rankKitchens } from './choice.ts'
import { dayOf } from '#shared/date'
import type { GuardId } from './guards/guard.ts'
import { judgeDraft } from './sending.action.ts'
import type { LoadedDraft } from './send-facts.queries.ts'
import type { Client } from './store.queries.ts'
import { listCandidates } from './views.queries.ts'

/** Guards that another kitchen answers. */
const OF_THE_KITCHEN: readonly GuardId[] = [
  'G-SERTIF',
  'G-BEKU',
  'G-KAPASITAS',
  'G-MINLEAD',
  'G-AREA',
  'G-LAPAK',
  'G-PEJABAT',
]

/** `null` = nothing stands against the choice that another one would answer. */
export async function findAlternatives(
  client: Client,
  klpd: string,
  loaded: LoadedDraft,
  now: Instant,
): Promise<Alternatives | null> {
  const { facts, rules, row } = loaded
  const against = new Set(judgeDraft(loaded).map((one) => one.guard))
  const other = OF_THE_KITCHEN.some((guard) => against.has(guard))
  const heaped = against.has('G-KONSENTRASI')
  const dear = against.has('G-WAJAR') || against.has('G-HARGA')
  const [classCode] = row.class_codes
  if ((!other && !heaped && !dear) || classCode === undefined) return null
  const wish = {
    classCode,
    day: dayOf(facts.order.deliverFrom),
    agency: row.kd_satker_str,
    kecamatan: row.address_kecamatan,
    hoursLeft: (Date.parse(facts.order.deliverFrom) - Date.parse(now)) / 3_600_000,
    defaultLead: row.portions > rules.large_portions ? rules.lead_hours_large : rules.lead_hours,
  }
  const able = rankKitchens(
    await listCandidates(client, klpd, wish),
    { portions: row.portions, kecamatan: row.address_kecamatan, today: facts.today, ceilingRupiah: null },
    rules.idle_days,
  ).filter((one) => one.against.length === 0 && one.candidate.sellerId !== row.seller_id)
  const cheaper = dear
    ? (
        await client.query<{ seller_id: string; seller: string; name: string; unit_price_rupiah: number }>(
          `select o.seller_id, s.name as seller, o.name, o.unit_price_rupiah from orders.offer o join orders.seller s on s.klpd = o.klpd and s.seller_id = o.seller_id
           where o.klpd = $1 and o.class_code = $2 and o.held_back is null and o.unit_price_rupiah < $3 order by o.unit_price_rupiah desc limit 3`,
          [
            klpd,
            classCode,
            facts.order.lines.find((line) => line.classCode === classCode)?.unitPriceRupiah ?? 0n,
          ],
        )
      ).rows
    : []
  return {
    kitchens: other ? able.slice(0, 5).map((one) => one.candidate) : [],
    idle: heaped
      ? able
          .filter((one) => one.isIdle)
          .slice(0, 5)
          .map((one) => one.candidate)
      : [],
    cheaper,
    idleDays: rules.idle_days,
    query: `kelas=${classCode}&hari=${wish.day}&porsi=${row.portions}&kec=${row.address_kecamatan ?? ''}`,
  }
}
