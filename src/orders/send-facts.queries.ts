/** Everything the guards need of one draft, in one question to the database. */
import type pg from 'pg'
import { conflictsOfRoles, isHalalMandatory, type Role, underEdition } from '#law'
import { editionOfRevision, revisionOf } from '#rulebook'
import type { Instant, IsoDate } from '#shared/date'
import type { SendFacts } from './guards/facts.ts'
import { deliveryDayOf } from './guards/time.ts'
import type { Certificate, Meeting, OrderLine, Seller } from './order.ts'
import { classOf, type Component, isFood } from './product-classes.ts'
import { defaultRules, groundOfCap, type OrderRules, rulesOn } from './rules.ts'

type Client = Pick<pg.ClientBase, 'query'>

/** What a draft is in the database; JSON numbers are whole rupiah and counts. */
export interface DraftRow {
  order_id: string
  number: string
  tahun: number
  kd_rup: string
  kd_satker_str: string
  kd_subkegiatan: string
  kd_rekening: string
  line_id: string
  is_consumption: boolean
  title: string
  meeting_id: string | null
  state: string
  held_state: string | null
  last_seq: number
  version: number
  seller_id: string | null
  seller_name: string | null
  class_codes: string[]
  portions: number
  delivery_rupiah: number
  total_rupiah: number
  deliver_from: string | null
  deliver_until: string | null
  deliver_day: IsoDate | null
  address: string | null
  address_kecamatan: string | null
  address_latitude: number | null
  address_longitude: number | null
  waives_lead: boolean
  contact: string | null
  note: string | null
}
/** A duty on the package; `until_day` = its last one, where it has ended. */
export interface Appointment {
  readonly role: string
  readonly person_id: string
  readonly name: string
  readonly sk: string
  readonly until_day: IsoDate | null
}
interface LoadedRow {
  pesanan: DraftRow
  paket: { pagu_rupiah: number; committed_rupiah: number }
  line_free: number
  roles: Appointment[]
  meeting:
    | (Record<string, string | null> & {
        groups: { kind: string; institution: string; planned: number; attended: number | null }[]
      })
    | null
  lines: {
    product_id: string
    name: string
    class_code: string
    unit: string
    quantity: number
    unit_price_rupiah: number
    serves_persons: number
    pdn_basis: string | null
    held_back: string | null
    minimum_order: number
    lead_hours: number | null
  }[]
  seller:
    | (Record<string, unknown> & {
        papers: {
          kind: Certificate['kind']
          number: string
          issued_on: IsoDate | null
          valid_until: IsoDate | null
          status: Certificate['status']
          verified: boolean
          product_id: string | null
        }[]
        closed: IsoDate[]
        owner_is_official: boolean
        people: string[]
      })
    | null
  capacity: { class_code: string; capacity: number; taken: number }[]
  near: {
    order_id: string
    number: string
    meeting_id: string | null
    seller_id: string
    same_purse: boolean
    deliver_day: IsoDate
    total_rupiah: number
  }[]
  meeting_portions: { class_code: string; portions: number }[]
  ceilings: { component: Component; rupiah: number; source: string }[]
  fair: { class_code: string; median: number; count: number }[]
  share: { seller: number; total: number; orders: number; squares: number }
  just_sent: { number: string; minutes: number }[]
  settings: { name: string; value: number }[]
  revision: string | null
}

/** States in which an order counts as placed; as SQL. */
export const LIVE = `('DIKIRIM','DITERIMA_PENYEDIA','DIPROSES','DIANTAR','DITERIMA','SEBAGIAN','TIDAK_SESUAI','TAGIHAN','BAYAR_MANUAL','AUTODEBET_DIAJUKAN','AUTODEBET_DISETUJUI','LUNAS','SELESAI','SENGKETA','BEKU')`

/** Monday of an instant in Jakarta, as SQL: weeks of orders.sent_week. */
export const weekOf = (instant: string): string =>
  `date_trunc('week', (${instant}) at time zone 'Asia/Jakarta')::date`

/**
 * One question whose cost does not grow with what the agency has ordered: neighbours are found by five narrow ways and then judged,
 * shares of sellers stand summed by week (orders.sent_week; only the week in which the ninety days begin is read by order).
 */
const LOAD = `
with o as materialized (select * from orders.pesanan where klpd = $1 and order_id = $2),
cap as materialized (select $3::timestamptz as now, $4::bigint as near_limit),
purse as materialized (select array(select other.seller_id from orders.seller own join orders.seller other on other.klpd = $1 and other.purse = own.purse where own.klpd = $1 and own.seller_id = (select seller_id from o)) as sellers)
select to_jsonb(o) as pesanan,
  (select jsonb_build_object('pagu_rupiah', p.pagu_rupiah, 'committed_rupiah', p.committed_rupiah) from orders.paket p where p.klpd = $1 and p.kd_rup = o.kd_rup) as paket,
  (select free_rupiah from budget.published_line l where l.klpd = $1 and l.line_id = o.line_id) as line_free,
  (select coalesce(jsonb_agg(jsonb_build_object('role', r.role, 'person_id', r.person_id, 'name', r.name, 'sk', r.sk, 'until_day', r.until_day)), '[]') from orders.package_role r where r.klpd = $1 and r.kd_rup = o.kd_rup) as roles,
  (select to_jsonb(m) || jsonb_build_object('groups', (select coalesce(jsonb_agg(to_jsonb(g) order by g.ordinal), '[]') from orders.meeting_group g where g.klpd = $1 and g.meeting_id = m.meeting_id))
    from orders.meeting m where m.klpd = $1 and m.meeting_id = o.meeting_id) as meeting,
  (select coalesce(jsonb_agg(to_jsonb(l) || jsonb_build_object('held_back', case when f.product_id is null then 'tidak ada lagi di katalog' else f.held_back end, 'minimum_order', coalesce(f.minimum_order, 1), 'lead_hours', f.lead_hours) order by l.ordinal), '[]')
    from orders.pesanan_line l left join orders.offer f on f.klpd = $1 and f.product_id = l.product_id
    where l.klpd = $1 and l.order_id = o.order_id and l.version = 0) as lines,
  (select to_jsonb(s) || jsonb_build_object(
      'papers', (select coalesce(jsonb_agg(to_jsonb(p) || jsonb_build_object('verified', p.verified_at is not null)), '[]') from orders.seller_paper p where p.klpd = $1 and p.seller_id = s.seller_id),
      'closed', (select coalesce(jsonb_agg(c.day), '[]') from orders.seller_closed c where c.klpd = $1 and c.seller_id = s.seller_id and c.day = o.deliver_day),
      'people', (select coalesce(jsonb_agg(p.person_id order by p.person_id), '[]') from orders.seller_person p where p.klpd = $1 and p.seller_id = s.seller_id),
      'owner_is_official', exists (select from people.published_grant g where g.klpd = $1 and g.person_id = s.owner_person_id and g.role in ('pa_kpa', 'ppk', 'pejabat_pengadaan', 'bendahara', 'curator', 'admin')))
    from orders.seller s where s.klpd = $1 and s.seller_id = o.seller_id) as seller,
  (select coalesce(jsonb_agg(jsonb_build_object('class_code', d.class_code, 'capacity', coalesce(c.capacity, d.portions), 'taken', coalesce(c.taken, 0))), '[]')
    from orders.capacity_default d left join orders.capacity_day c on c.klpd = $1 and c.seller_id = d.seller_id and c.class_code = d.class_code and c.day = o.deliver_day
    where d.klpd = $1 and d.seller_id = o.seller_id) as capacity,
  (select coalesce(jsonb_agg(jsonb_build_object('order_id', n.order_id, 'number', n.number, 'meeting_id', n.meeting_id, 'seller_id', n.seller_id, 'deliver_day', n.deliver_day, 'total_rupiah', n.total_rupiah, 'same_purse', n.same_purse)), '[]')
    from (
      select x.order_id, x.number, x.meeting_id, x.seller_id, x.deliver_day, x.total_rupiah, coalesce(x.seller_id = any (purse.sellers), false) as same_purse
      from (
        select y.order_id from orders.pesanan y where y.klpd = $1 and y.meeting_id = o.meeting_id
        union select y.order_id from orders.pesanan y where y.klpd = $1 and y.kd_satker_str = o.kd_satker_str and y.kd_subkegiatan = o.kd_subkegiatan and y.deliver_day = o.deliver_day and y.sent_at is not null
        union select y.order_id from orders.pesanan y where y.klpd = $1 and y.kd_satker_str = o.kd_satker_str and y.total_rupiah >= cap.near_limit and y.sent_at is not null
        union select y.order_id from orders.pesanan y where y.klpd = $1 and y.seller_id = any (purse.sellers || o.seller_id) and y.deliver_day between o.deliver_day - 14 and o.deliver_day + 14
      ) ids
      cross join lateral (select * from orders.pesanan z where z.klpd = $1 and z.order_id = ids.order_id offset 0) x
      where x.kd_satker_str = o.kd_satker_str and x.kd_subkegiatan = o.kd_subkegiatan and x.sent_at is not null
        and x.deliver_day between o.deliver_day - 30 and o.deliver_day + 30 and x.order_id <> o.order_id and x.state in ${LIVE}
        and x.class_codes && o.class_codes
      order by x.total_rupiah desc limit 60
    ) n) as near,
  (select coalesce(jsonb_agg(jsonb_build_object('class_code', q.class_code, 'portions', q.portions)), '[]') from (
      select l.class_code, sum(l.quantity * l.serves_persons)::bigint as portions from orders.pesanan x
      join orders.pesanan_line l on l.klpd = $1 and l.order_id = x.order_id and l.version = x.version
      where x.klpd = $1 and x.meeting_id = o.meeting_id and x.order_id <> o.order_id and x.state in ${LIVE} group by l.class_code) q) as meeting_portions,
  (select coalesce(jsonb_agg(jsonb_build_object('component', c.component, 'rupiah', c.rupiah, 'source', c.source)), '[]')
    from orders.standard_price_now c join orders.meeting m on m.klpd = $1 and m.meeting_id = o.meeting_id
    where c.klpd = $1 and c.tahun = extract(year from m.starts_at at time zone 'Asia/Jakarta')::integer and c.meeting_class = m.meeting_class) as ceilings,
  (select coalesce(jsonb_agg(jsonb_build_object('class_code', f.class_code, 'median', f.median, 'count', f.count)), '[]') from (
      select class_code, count(*) as count, percentile_disc(0.5) within group (order by unit_price_rupiah) as median
      from orders.offer where klpd = $1 and class_code = any (o.class_codes) and held_back is null group by class_code) f) as fair,
  (select jsonb_build_object('seller', coalesce(sum(b.rupiah) filter (where b.seller_id = o.seller_id), 0), 'total', coalesce(sum(b.rupiah), 0), 'orders', coalesce(sum(b.orders), 0), 'squares', coalesce(sum(b.rupiah::numeric * b.rupiah), 0))
    from (select p.seller_id, sum(p.rupiah)::bigint as rupiah, sum(p.orders) as orders from (
        select w.seller_id, w.rupiah, w.orders from orders.sent_week w
          where w.klpd = $1 and w.kd_satker_str = o.kd_satker_str and w.week > ${weekOf("cap.now - interval '90 days'")}
        union all
        select o.seller_id, -o.total_rupiah, -1 where o.sent_at is not null and o.state in ${LIVE} and ${weekOf('o.sent_at')} > ${weekOf("cap.now - interval '90 days'")}
        union all
        select x.seller_id, x.total_rupiah, 1 from orders.pesanan x
          where x.klpd = $1 and x.kd_satker_str = o.kd_satker_str and x.sent_at > cap.now - interval '90 days'
            and x.sent_at < (${weekOf("cap.now - interval '90 days'")} + 7)::timestamp at time zone 'Asia/Jakarta' and x.state in ${LIVE} and x.order_id <> o.order_id) p
      group by p.seller_id) b) as share,
  (select coalesce(jsonb_agg(jsonb_build_object('number', j.number, 'minutes', floor(extract(epoch from cap.now - j.sent_at) / 60))), '[]') from (
      select number, sent_at from orders.pesanan where klpd = $1 and kd_satker_str = o.kd_satker_str and total_rupiah = o.total_rupiah and seller_id = o.seller_id
        and sent_at > cap.now - interval '60 minutes' and order_id <> o.order_id and state in ${LIVE} order by sent_at desc limit 3) j) as just_sent,
  (select coalesce(jsonb_agg(jsonb_build_object('name', t.name, 'value', t.value)), '[]') from (
      select distinct on (name) name, value from orders.setting where klpd = $1 and valid_from <= (cap.now at time zone 'Asia/Jakarta')::date order by name, valid_from desc, set_at desc) t) as settings,
  ${revisionOf('$1')} as revision
from o, cap, purse`

export interface LoadedDraft {
  readonly row: DraftRow
  readonly roles: readonly Appointment[]
  /** Who acts for the kitchen. */
  readonly kitchenPeople: readonly string[]
  readonly facts: SendFacts
  readonly rules: OrderRules
}

/**
 * From how many rupiah neighbouring orders are read as "just below the limit". The limit itself is known only with the edition that comes along with
 * the facts, so the last one of this government is asked for; a lower one than asked is read again, a higher one is contained.
 */
const nearLimits = new Map<string, number>()
const nearLimitOf = (rules: OrderRules): number =>
  Math.floor((rules.cap_rupiah * rules.split_near_percent) / 100)

const instant = (text: string): Instant => new Date(text).toISOString() as Instant

const LAW_ROLES: Readonly<Record<string, Role>> = {
  pa_kpa: 'KPA',
  ppk: 'PPK',
  pejabat_pengadaan: 'PEJABAT_PENGADAAN',
  bendahara: 'BENDAHARA',
}

/** `undefined`: no such order for this government. A draft that is not complete gives facts with `null` for what is missing. */
export async function loadDraft(
  client: Client,
  klpd: string,
  orderId: string,
  now: Instant,
  today: IsoDate,
): Promise<LoadedDraft | undefined> {
  const read = async (near: number) =>
    (
      await client.query<LoadedRow>({
        name: 'orders-load-draft',
        text: LOAD,
        values: [klpd, orderId, now, near],
      })
    ).rows[0]
  const asked = nearLimits.get(klpd) ?? nearLimitOf(defaultRules)
  const row = await read(asked)
  if (!row) return undefined
  const edition = await editionOfRevision(client, klpd, row.revision)
  const rules = underEdition(edition, () => rulesOn(row.settings, today))
  const near = nearLimitOf(rules)
  if (near !== asked) nearLimits.set(klpd, near)
  const whole = near < asked ? ((await read(near)) ?? row) : row
  return underEdition(edition, () => factsOf(whole, rules, now, today))
}

/** Under the edition in use. */
function factsOf(row: LoadedRow, rules: OrderRules, now: Instant, today: IsoDate): LoadedDraft {
  const draft = row.pesanan
  const lines: OrderLine[] = row.lines.map((line) => ({
    productId: line.product_id,
    name: line.name,
    classCode: line.class_code,
    unit: line.unit,
    quantity: line.quantity,
    unitPriceRupiah: BigInt(line.unit_price_rupiah),
    servesPersons: line.serves_persons,
    pdnBasis: line.pdn_basis,
    minimumOrder: line.minimum_order,
    leadHours: line.lead_hours,
    heldBack: line.held_back,
  }))
  const deliverFrom = draft.deliver_from ? instant(draft.deliver_from) : now
  const day = deliveryDayOf({ deliverFrom })
  const assignments = new Map<Role, string[]>()
  for (const one of row.roles) {
    const role = LAW_ROLES[one.role]!
    assignments.set(role, [...(assignments.get(role) ?? []), one.person_id])
  }
  const conflicts = conflictsOfRoles(today, assignments)
  const nameOf = new Map(row.roles.map((one) => [one.person_id, one.name]))
  const seller = row.seller
  const umkm = seller?.['umkm_class'] as 'mikro' | 'kecil' | 'menengah' | 'besar' | null | undefined
  const isFoodOrder = lines.some((line) => {
    const found = classOf(line.classCode)
    return found !== undefined && isFood(found)
  })
  const portions: Partial<Record<Component, number>> = {}
  for (const one of row.meeting_portions) {
    const component = classOf(one.class_code)?.component ?? 'barang'
    portions[component] = Math.max(portions[component] ?? 0, one.portions)
  }
  return {
    row: draft,
    roles: row.roles,
    kitchenPeople: seller?.people ?? [],
    rules,
    facts: {
      now,
      today,
      order: {
        id: draft.order_id,
        kdSatkerStr: draft.kd_satker_str,
        isConsumption: draft.is_consumption,
        lines,
        deliveryRupiah: BigInt(draft.delivery_rupiah),
        deliverFrom,
        deliverUntil: draft.deliver_until ? instant(draft.deliver_until) : deliverFrom,
        address: {
          text: draft.address ?? '',
          kecamatan: draft.address_kecamatan,
          latitude: draft.address_latitude,
          longitude: draft.address_longitude,
        },
      },
      meeting: row.meeting ? meetingOf(row.meeting) : null,
      seller: sellerOf(row.seller, draft),
      budget: {
        freeRupiah: BigInt(row.line_free),
        paketFreeRupiah: BigInt(row.paket.pagu_rupiah - row.paket.committed_rupiah),
      },
      capacity: row.capacity.map((one) => ({
        classCode: one.class_code,
        capacity: one.capacity,
        taken: one.taken,
      })),
      near: row.near.map((one) => ({
        orderId: one.order_id,
        number: one.number,
        meetingId: one.meeting_id,
        sellerId: one.seller_id,
        samePurse: one.same_purse,
        deliveryDay: one.deliver_day,
        totalRupiah: BigInt(one.total_rupiah),
      })),
      meetingPortions: portions,
      ceilings: row.ceilings.map((one) => ({ ...one, rupiah: BigInt(one.rupiah) })),
      fairPrices: row.fair.map((one) => ({
        classCode: one.class_code,
        medianRupiah: BigInt(one.median),
        count: one.count,
      })),
      share: {
        sellerRupiah: BigInt(row.share.seller),
        totalRupiah: BigInt(row.share.total),
        orders: row.share.orders,
        hhi: row.share.total === 0 ? 0 : Math.round((row.share.squares / row.share.total ** 2) * 10_000),
      },
      justSent: row.just_sent.map((one) => ({ number: one.number, minutesAgo: one.minutes })),
      capGround: groundOfCap(rules, today),
      roleConflicts: conflicts.because.map((reason, index) => ({
        code: conflicts.verdict[index] ?? String(reason.facts?.['first']),
        person: nameOf.get(String(reason.facts?.['person'])) ?? String(reason.facts?.['person']),
      })),
      // A seller of unknown class is asked as a small one would be: its duty begins later, so nothing is invented.
      halalDutyOnDelivery:
        isFoodOrder && isHalalMandatory(umkm ?? 'mikro', 'makanan_minuman', day).verdict === true,
    },
  }
}

function meetingOf(row: NonNullable<LoadedRow['meeting']>): Meeting {
  return {
    id: row['meeting_id']!,
    purpose: row['purpose']!,
    mode: row['mode'] as Meeting['mode'],
    place: row['place']!,
    startsAt: instant(row['starts_at']!),
    endsAt: instant(row['ends_at']!),
    meetingClass: row['meeting_class'] as Meeting['meetingClass'],
    invitationNo: row['invitation_no'] ?? null,
    hasInvitationFile: (row['invitation_file'] ?? null) !== null,
    participants: row.groups.map((group) => ({
      group: group.kind as Meeting['participants'][number]['group'],
      institution: group.institution,
      planned: group.planned,
      attended: group.attended,
    })),
  }
}

const NO_SELLER: Seller = {
  id: '',
  name: '–',
  kecamatan: null,
  latitude: null,
  longitude: null,
  heldBack: 'belum dipilih',
  certificates: [],
  serviceKecamatan: [],
  radiusKm: null,
  minPortions: 0,
  minRupiah: 0n,
  leadHours: null,
  waivesLead: false,
  closedWeekdays: [],
  closedDays: [],
  ownerIsOfficial: false,
  declaredTie: null,
  resellerSigns: [],
}

function sellerOf(row: LoadedRow['seller'], draft: DraftRow): Seller {
  if (!row) return NO_SELLER
  return {
    id: row['seller_id'] as string,
    name: row['name'] as string,
    kecamatan: row['kecamatan'] as string | null,
    latitude: row['latitude'] as number | null,
    longitude: row['longitude'] as number | null,
    heldBack: row['held_back'] as string | null,
    certificates: row.papers.map((paper) => ({
      kind: paper.kind,
      number: paper.number,
      issuedOn: paper.issued_on,
      validUntil: paper.valid_until,
      status: paper.status,
      verified: paper.verified,
      productId: paper.product_id,
    })),
    serviceKecamatan: row['service_kecamatan'] as string[],
    radiusKm: row['radius_km'] === null ? null : Number(row['radius_km']),
    minPortions: row['min_portions'] as number,
    minRupiah: BigInt(row['min_rupiah'] as number),
    leadHours: row['lead_hours'] as number | null,
    waivesLead: draft.waives_lead,
    closedWeekdays: row['closed_weekdays'] as number[],
    closedDays: row.closed,
    ownerIsOfficial: row.owner_is_official,
    declaredTie: row['declared_tie'] as string | null,
    resellerSigns: row['reseller_signs'] as string[],
  }
}
