/** Before sending: PA/KPA disposes a package, the PPK prepares, the pejabat pengadaan chooses. */
import { randomUUID } from 'node:crypto'
import { appendAudit } from '#audit'
import { applyCeilingDifferences, type BudgetLine, ensureLine, listCeilingDifferences } from '#budget'
import { findIsoDate, type Instant, type IsoDate } from '#shared/date'
import { Amiss, isKey, issue, no, numbered, Refused, type Asked, type Done, trailOf } from './step.action.ts'
import { localInstant, wholeNumber } from './ordering.action.ts'
import { tellNext } from './tell.queries.ts'
import { readRules } from './lookups.queries.ts'
import { decideStep, START, type Position, type State } from './moves.ts'
import { PARTICIPANT_GROUPS, type ParticipantGroup } from './order.ts'
import { classOf } from './product-classes.ts'
import {
  type Client,
  enrolOfficial,
  hashBody,
  type IssuedDocument,
  openOrder,
  type OrderHead,
  recordStep,
  takeKey,
} from './store.queries.ts'

export interface Official {
  readonly personId: string
  readonly name: string
  /** The appointing decree; nobody acts without one. */
  readonly sk: string
}

export interface Disposition {
  readonly klpd: string
  readonly kdRup: string
  readonly tahun: number
  readonly kdSatkerStr: string
  readonly nama: string
  readonly paguRupiah: bigint
  readonly kdSubkegiatan: string
  readonly kdRekening: string
  readonly ppk: Official
  readonly by: Official
  readonly at: Instant
  readonly today: IsoDate
}

/** Accounts of meeting food begin so (p3dn-rules 6.1); which food accounts a government uses more is its configuration. */
export const isConsumptionAccount = (kdRekening: string): boolean =>
  /^5\.1\.02\.01\.01\.(0*)(52|53|55)$/.test(kdRekening)

/** PA/KPA gives a package to a PPK, or to another one when the first is absent; the earlier naming ends with its reason. */
export async function disposePackage(
  client: Client,
  d: Disposition,
  endsEarlier: string | null = null,
): Promise<BudgetLine> {
  if (!d.ppk.sk.trim() || !d.by.sk.trim()) no('sk-missing')
  const line = await ensureLine(client, {
    klpd: d.klpd,
    tahun: d.tahun,
    kdSatkerStr: d.kdSatkerStr,
    kdSubkegiatan: d.kdSubkegiatan,
    kdRekening: d.kdRekening,
  })
  // A line that the package opens takes its ceiling from the DPA at once, where one was imported.
  const ceiling = await listCeilingDifferences(client, d.klpd, d.tahun, d.today, d.at, {
    lineId: line.lineId,
  })
  if (line.ceilingRupiah === 0n)
    await applyCeilingDifferences(client, d.klpd, ceiling, { at: d.at, by: d.by.name })
  await client.query(
    `insert into orders.paket (klpd, kd_rup, tahun, kd_satker_str, nama, pagu_rupiah, line_id, is_consumption, disposed_at, disposed_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict (klpd, kd_rup) do nothing`,
    [
      d.klpd,
      d.kdRup,
      d.tahun,
      d.kdSatkerStr,
      d.nama,
      d.paguRupiah,
      line.lineId,
      isConsumptionAccount(d.kdRekening),
      d.at,
      d.by.name,
    ],
  )
  const apart = await isExecutionApart(client, d.klpd, d.today)
  const enrol = (role: string, who: Official) =>
    enrolOfficial(client, {
      klpd: d.klpd,
      kdRup: d.kdRup,
      role,
      personId: who.personId,
      name: who.name,
      sk: who.sk,
      fromDay: d.today,
      by: d.by.name,
      at: d.at,
      apartExecution: apart,
    })
  if (!(await enrol('pa_kpa', d.by))) no('roles-apart', { person: d.by.name, role: 'pa_kpa' })
  if (endsEarlier !== null) {
    await client.query(
      `update orders.package_role set until_day = $3::date - 1, ended_reason = $4 where klpd = $1 and kd_rup = $2 and role = 'ppk' and until_day is null and person_id <> $5`,
      [d.klpd, d.kdRup, d.today, endsEarlier, d.ppk.personId],
    )
  }
  if (!(await enrol('ppk', d.ppk))) no('roles-apart', { person: d.ppk.name, role: 'ppk' })
  await appendAudit(client, {
    klpd: d.klpd,
    agency: d.kdSatkerStr,
    at: d.at,
    actor: d.by.name,
    action: 'orders.disposisi',
    subject: d.kdRup,
    ...(endsEarlier ? { reason: endsEarlier } : {}),
    facts: { ppk: d.ppk.name, sk: d.ppk.sk, sk_kpa: d.by.sk },
  })
  return line
}

/** PPK × pejabat pengadaan × bendahara are apart unless the government switched the assumed pairs off. */
async function isExecutionApart(client: Client, klpd: string, today: IsoDate): Promise<boolean> {
  const found = await client.query<{ value: number }>(
    `select value from orders.setting where klpd = $1 and name = 'sod_execution' and valid_from <= $2 order by valid_from desc, set_at desc limit 1`,
    [klpd, today],
  )
  return (found.rows[0]?.value ?? 1) !== 0
}

/** Enrols who now acts for the first time on a package (treasurer, KPA); the database says no where duties must be apart. */
export async function enrolForAction(
  client: Client,
  klpd: string,
  kdRup: string,
  role: string,
  who: Official,
  at: Instant,
  today: IsoDate,
): Promise<void> {
  if (!who.sk.trim()) no('sk-missing')
  const apart = await isExecutionApart(client, klpd, today)
  const done = await enrolOfficial(client, {
    klpd,
    kdRup,
    role,
    personId: who.personId,
    name: who.name,
    sk: who.sk,
    fromDay: today,
    by: who.name,
    at,
    apartExecution: apart,
  })
  if (!done) no('roles-apart', { person: who.name, role })
}

// ── the PPK prepares ────────────────────────────────────────────────────────────────────────────

/** Institutions of a meeting as typed: `peserta_1_lembaga`, `peserta_1_kelompok`, `peserta_1_jumlah` … up to twelve. */
function readGroups(body: Readonly<Record<string, string>>, amiss: Amiss) {
  const groups: { kind: ParticipantGroup; institution: string; planned: number }[] = []
  for (let n = 1; n <= 12; n++) {
    const institution = (body[`peserta_${n}_lembaga`] ?? '').trim()
    const typed = (body[`peserta_${n}_jumlah`] ?? '').trim()
    if (institution === '' && typed === '') continue
    const kind = PARTICIPANT_GROUPS.find((one) => one === body[`peserta_${n}_kelompok`])
    const planned = wholeNumber(typed)
    const isNumber = planned !== undefined && planned <= 100_000
    if (institution === '') amiss.add('participants-institution', { row: n, field: `peserta_${n}_lembaga` })
    if (kind === undefined) amiss.add('participants-group', { row: n, field: `peserta_${n}_kelompok` })
    if (!isNumber)
      amiss.add('participants-number', {
        row: n,
        field: `peserta_${n}_jumlah`,
        of: institution.slice(0, 60),
        typed: typed.slice(0, 20),
      })
    if (institution !== '' && kind !== undefined && isNumber)
      groups.push({ kind, institution: institution.slice(0, 120), planned })
  }
  return groups
}

/** A day and two hours of it as typed, each asked on its own; hours of no day are still read. */
function readSlot(
  body: Readonly<Record<string, string>>,
  fields: { day: string; from: string; until: string },
  disorder: string,
  amiss: Amiss,
): { day: IsoDate; from: Instant; until: Instant } | undefined {
  const typed = (field: string) => (body[field] ?? '').trim()
  const day = findIsoDate(typed(fields.day))
  if (!day) amiss.add('day-needed', { field: fields.day, typed: typed(fields.day).slice(0, 20) })
  const hour = (field: string) =>
    localInstant(day ?? '2000-01-01', typed(field)) ??
    amiss.add('hour-needed', { field, typed: typed(field).slice(0, 20) })
  const [from, until] = [hour(fields.from), hour(fields.until)]
  if (from && until && until <= from) amiss.add(disorder)
  return day && from && until && from < until ? { day, from, until } : undefined
}

const MODES = ['luring', 'daring', 'hibrida'] as const
/** The meeting as typed; whatever it lacks goes to `amiss`, and only a whole meeting is given back. */
function readMeeting(body: Readonly<Record<string, string>>, amiss: Amiss) {
  const purpose = (body['rapat_maksud'] ?? '').trim()
  const place = (body['rapat_tempat'] ?? '').trim()
  const mode = MODES.find((one) => one === body['rapat_cara'])
  if (purpose.length < 10) amiss.add('meeting-purpose')
  if (!mode) amiss.add('meeting-mode')
  if (place.length < 3) amiss.add('meeting-place')
  const slot = readSlot(
    body,
    { day: 'rapat_tanggal', from: 'rapat_mulai', until: 'rapat_selesai' },
    'meeting-order',
    amiss,
  )
  const groups = readGroups(body, amiss)
  return slot && mode ? { purpose, place, mode, starts: slot.from, ends: slot.until, groups } : undefined
}
type Meeting = NonNullable<ReturnType<typeof readMeeting>>

async function saveMeeting(
  client: Client,
  asked: Asked,
  meetingId: string,
  agency: string,
  { purpose, place, mode, starts, ends, groups }: Meeting,
): Promise<void> {
  const { body } = asked
  await client.query(
    `insert into orders.meeting (klpd, meeting_id, kd_satker_str, purpose, mode, place, starts_at, ends_at, meeting_class, invitation_no, invitation_file)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
     on conflict (klpd, meeting_id) do update set purpose = excluded.purpose, mode = excluded.mode, place = excluded.place, starts_at = excluded.starts_at,
       ends_at = excluded.ends_at, meeting_class = excluded.meeting_class, invitation_no = excluded.invitation_no, invitation_file = coalesce(excluded.invitation_file, orders.meeting.invitation_file)`,
    [
      asked.klpd,
      meetingId,
      agency,
      purpose.slice(0, 300),
      mode,
      place.slice(0, 200),
      starts,
      ends,
      body['rapat_kelas'] === 'koordinasi' ? 'koordinasi' : 'biasa',
      (body['undangan_nomor'] ?? '').trim().slice(0, 100) || null,
      // An earlier letter stays where none came with this form.
      asked.fileId ?? null,
    ],
  )
  await client.query('delete from orders.meeting_group where klpd = $1 and meeting_id = $2', [
    asked.klpd,
    meetingId,
  ])
  for (const [ordinal, group] of groups.entries())
    await client.query(
      'insert into orders.meeting_group (klpd, meeting_id, ordinal, kind, institution, planned) values ($1, $2, $3, $4, $5, $6)',
      [asked.klpd, meetingId, ordinal + 1, group.kind, group.institution, group.planned],
    )
}

/** The PPK opens an order on a package: its id is the key of the form, so a double press is one order. */
export async function createOrder(client: Client, asked: Asked, kdRup: string): Promise<Done> {
  if (!isKey(asked.key)) return no('key-missing')
  const key = await takeKey(client, {
    klpd: asked.klpd,
    key: asked.key,
    personId: asked.doer.personId ?? '',
    route: asked.route,
    bodyHash: hashBody(asked.body),
    location: asked.location,
    at: asked.at,
  })
  if (key.how !== 'fresh') return key.how === 'repeat' ? key : no('key-of-another')
  const paket = await client.query<{
    tahun: number
    kd_satker_str: string
    line_id: string
    is_consumption: boolean
    nama: string
    kd_subkegiatan: string
    kd_rekening: string
  }>(
    `select p.tahun, p.kd_satker_str, p.line_id, p.is_consumption, p.nama, l.kd_subkegiatan, l.kd_rekening from orders.paket p
     join budget.published_line l on l.klpd = p.klpd and l.line_id = p.line_id where p.klpd = $1 and p.kd_rup = $2`,
    [asked.klpd, kdRup],
  )
  const found = paket.rows[0] ?? no('no-package')
  const next = decideStep(START, 'siapkan', asked.doer.actor, null)
  if (!next.ok) throw new Refused(next.because)
  const { title, hps, meeting } = readPreparation(asked, found.is_consumption)
  const meetingId = meeting ? randomUUID() : null
  if (meeting) await saveMeeting(client, asked, meetingId!, found.kd_satker_str, meeting)
  const number = await nextNumber(client, asked.klpd, found.tahun, found.kd_satker_str)
  await client.query(
    `insert into orders.pesanan (klpd, order_id, number, tahun, kd_rup, kd_satker_str, kd_subkegiatan, kd_rekening, line_id, is_consumption, title, meeting_id, kak, hps_rupiah, hps_basis, state, last_seq, created_at, updated_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, 1, $17, $17)`,
    [
      asked.klpd,
      asked.orderId,
      number,
      found.tahun,
      kdRup,
      found.kd_satker_str,
      found.kd_subkegiatan,
      found.kd_rekening,
      found.line_id,
      found.is_consumption,
      title.slice(0, 200),
      meetingId,
      (asked.body['kak'] ?? '').slice(0, 1000),
      hps.rupiah,
      hps.basis,
      next.value.state,
      asked.at,
    ],
  )
  await client.query(
    `insert into orders.action (klpd, order_id, seq, move, actor, person_id, person_name, sk, kd_rup, official_role, at, client_id, facts)
     values ($1, $2, 1, 'siapkan', $3, $4, $5, $6, $7, $3, $8, $9, $10)`,
    [
      asked.klpd,
      asked.orderId,
      asked.doer.actor,
      asked.doer.personId,
      asked.doer.name,
      asked.doer.sk,
      kdRup,
      asked.at,
      asked.key,
      JSON.stringify({ judul: title }),
    ],
  )
  await appendAudit(client, {
    klpd: asked.klpd,
    agency: found.kd_satker_str,
    at: asked.at,
    actor: asked.doer.name,
    action: 'orders.siapkan',
    subject: number,
    facts: { judul: title, paket: kdRup },
  })
  return { how: 'done', location: asked.location, state: next.value.state }
}

/** The form of the PPK, read whole: everything that is amiss is said at once. */
function readPreparation(asked: Asked, hasMeeting: boolean, titleNow = '') {
  const { body } = asked
  const amiss = new Amiss(asked.amiss)
  const title = (body['judul'] ?? titleNow).trim()
  if (title.length < 5) amiss.add('title-needed')
  const typed = (body['hps'] ?? '').trim()
  const rupiah = typed === '' ? null : wholeNumber(typed)
  if (rupiah === undefined) amiss.add('hps-bad', { typed: typed.slice(0, 30) })
  const meeting = hasMeeting ? readMeeting(body, amiss) : undefined
  amiss.refuse()
  const basis = (body['hps_dasar'] ?? '').trim().slice(0, 200) || null
  return { title, hps: { rupiah: rupiah ?? null, basis }, meeting }
}

/** Numbers run within agency and year, without a gap that a rolled-back draft would leave. */
async function nextNumber(client: Client, klpd: string, tahun: number, agency: string): Promise<string> {
  const found = await client.query<{ last_number: number }>(
    `insert into orders.number_head as h (klpd, tahun, kd_satker_str, last_number) values ($1, $2, $3, 1)
     on conflict (klpd, tahun, kd_satker_str) do update set last_number = h.last_number + 1 returning last_number`,
    [klpd, tahun, agency],
  )
  return `${agency
    .split('.')
    .filter((part) => !/^0+$/.test(part))
    .join('')}/${String(found.rows[0]!.last_number).padStart(4, '0')}/${tahun}`
}

async function openFor(
  client: Client,
  asked: Asked,
): Promise<{ order: OrderHead; next: Position } | { repeat: string }> {
  if (!isKey(asked.key)) return no('key-missing')
  const found = await openOrder(client, {
    klpd: asked.klpd,
    orderId: asked.orderId,
    key: asked.key,
    personId: asked.doer.personId ?? '',
    route: asked.route,
    bodyHash: hashBody(asked.body),
    location: asked.location,
    at: asked.at,
  })
  if (found.how === 'repeat') return { repeat: found.location }
  if (found.how !== 'fresh') return no(found.how === 'no-order' ? 'no-order' : 'key-of-another')
  const next = decideStep(
    { state: found.order.state as State, held: found.order.held_state as State | null },
    asked.move,
    asked.doer.actor,
    asked.reason,
  )
  if (!next.ok) throw new Refused(next.because)
  return { order: found.order, next: next.value }
}

async function write(
  client: Client,
  asked: Asked,
  order: OrderHead,
  next: Position,
  patch: Record<string, unknown>,
  facts: Record<string, string | number | null>,
  documents: readonly IssuedDocument[] = [],
): Promise<Done> {
  const written = await recordStep(client, {
    klpd: asked.klpd,
    order,
    move: asked.move,
    doer: asked.doer,
    key: asked.key,
    reason: asked.reason,
    at: asked.at,
    next,
    facts,
    patch,
    documents: await numbered(client, asked.klpd, order, documents),
  })
  if (written !== 'done') no('changed-meanwhile')
  await tellNext(client, asked, order, next.state!, order.last_seq + 1)
  await appendAudit(client, trailOf(asked, order, facts))
  return { how: 'done', location: asked.location, state: next.state }
}

/** KAK, HPS and meeting, as often as needed before the assignment. */
export async function completePreparation(client: Client, asked: Asked): Promise<Done> {
  const open = await openFor(client, asked)
  if ('repeat' in open) return { how: 'repeat', location: open.repeat }
  const { meeting_id: meetingId } = open.order
  const { title, hps, meeting } = readPreparation(asked, meetingId !== null, open.order.title)
  if (meeting) await saveMeeting(client, asked, meetingId!, open.order.kd_satker_str, meeting)
  return write(
    client,
    asked,
    open.order,
    open.next,
    {
      title: title.slice(0, 200),
      kak: (asked.body['kak'] ?? '').slice(0, 1000),
      hps_rupiah: hps.rupiah,
      hps_basis: hps.basis,
    },
    { hps: hps.rupiah },
  )
}

/** The PPK gives the order to a pejabat pengadaan; the preparation must be complete, and the two may not be one person. */
export async function assignOfficer(
  client: Client,
  asked: Asked,
  officer: Official | undefined,
): Promise<Done> {
  const open = await openFor(client, asked)
  if ('repeat' in open) return { how: 'repeat', location: open.repeat }
  const { order, next } = open
  const amiss = new Amiss()
  if (order.kak.trim().length < 20) amiss.add('kak-missing')
  if (!order.hps_rupiah) amiss.add('hps-missing')
  if (order.is_consumption) {
    const meeting = await client.query<{ invitation_no: string | null; has_file: boolean; planned: number }>(
      `select m.invitation_no, m.invitation_file is not null as has_file, coalesce(sum(g.planned), 0)::int as planned from orders.meeting m left join orders.meeting_group g on g.klpd = m.klpd and g.meeting_id = m.meeting_id
       where m.klpd = $1 and m.meeting_id = $2 group by m.invitation_no, m.invitation_file`,
      [asked.klpd, order.meeting_id],
    )
    if (!meeting.rows[0]?.invitation_no) amiss.add('invitation-missing')
    if (
      !meeting.rows[0]?.has_file &&
      (await readRules(client, asked.klpd, asked.today)).invitation_file === 1
    )
      amiss.add('invitation-file-missing')
    if ((meeting.rows[0]?.planned ?? 0) === 0) amiss.add('participants-missing')
  }
  if (!officer) amiss.add('officer-needed')
  else if (!officer.sk.trim()) amiss.add('sk-missing')
  amiss.refuse()
  if (!officer) return no('officer-needed')
  const done = await enrolOfficial(client, {
    klpd: asked.klpd,
    kdRup: order.kd_rup,
    role: 'pejabat_pengadaan',
    personId: officer.personId,
    name: officer.name,
    sk: officer.sk,
    fromDay: asked.today,
    by: asked.doer.name,
    at: asked.at,
    apartExecution: await isExecutionApart(client, asked.klpd, asked.today),
  })
  if (!done) return no('roles-apart', { person: officer.name, role: 'pejabat_pengadaan' })
  return write(
    client,
    asked,
    order,
    next,
    {},
    { pejabat: officer.name, sk_pejabat: officer.sk },
    await preparedPapers(client, asked, order),
  )
}

/** KAK and HPS as they were given to the officer: kept, numbered, to be checked by their code; given again after a return, the next version. */
async function preparedPapers(
  client: Client,
  asked: Asked,
  order: OrderHead,
): Promise<readonly IssuedDocument[]> {
  const meeting = await client.query<Record<string, string | null>>(
    `select m.purpose as maksud, m.starts_at as mulai, m.ends_at as selesai, m.place as tempat, m.mode as cara, m.invitation_no as undangan,
       (select string_agg(g.institution || ' ' || g.planned, ', ' order by g.ordinal) from orders.meeting_group g where g.klpd = m.klpd and g.meeting_id = m.meeting_id) as peserta
     from orders.meeting m where m.klpd = $1 and m.meeting_id = $2`,
    [asked.klpd, order.meeting_id],
  )
  const common = { judul: order.title, tanggal: asked.at, oleh: asked.doer.name, sk: asked.doer.sk }
  return [
    issue('KAK', 0, order, { ...common, kak: order.kak, rapat: meeting.rows[0] ?? null }),
    issue('HPS', 0, order, { ...common, nilai: order.hps_rupiah, dasar: order.hps_basis }),
  ]
}

/** `-6.2088, 106.8456` as map applications copy it; within Indonesia. Empty = not given. */
export function pointIn(typed: string): { latitude: number; longitude: number } | 'bad' | null {
  if (!typed.trim()) return null
  const found = /^\s*(-?\d{1,2}\.\d+)\s*[,;\s]\s*(\d{2,3}\.\d+)\s*$/.exec(typed)
  if (!found) return 'bad'
  const [latitude, longitude] = [Number(found[1]), Number(found[2])]
  return latitude < -12 || latitude > 7 || longitude < 94 || longitude > 142 ? 'bad' : { latitude, longitude }
}

/** Kitchen, products, slot and address of the draft. Prices are read from the catalogue, never from the form. */
export async function chooseProducts(client: Client, asked: Asked): Promise<Done> {
  const open = await openFor(client, asked)
  if ('repeat' in open) return { how: 'repeat', location: open.repeat }
  const { order, next } = open
  const { body } = asked
  const amiss = new Amiss()
  const wanted = Object.entries(body)
    .filter(([name]) => name.startsWith('porsi_'))
    .flatMap(([name, typed]) => {
      if (!typed.trim() || typed.trim() === '0') return []
      const quantity = wholeNumber(typed)
      const productId = name.slice('porsi_'.length)
      if (quantity !== undefined && quantity <= 100_000 && isKey(productId)) return [{ productId, quantity }]
      amiss.add('quantity-bad', { typed: typed.slice(0, 20), field: name })
      return []
    })
    .slice(0, 40)
  if (wanted.length === 0 && amiss.because.length === 0) {
    const field = Object.keys(body).find((name) => name.startsWith('porsi_'))
    amiss.add('nothing-chosen', field ? { field } : undefined)
  }
  const slot = readSlot(
    body,
    { day: 'antar_tanggal', from: 'antar_dari', until: 'antar_sampai' },
    'slot-order',
    amiss,
  )
  const address = (body['alamat'] ?? '').trim()
  if (address.length < 5) amiss.add('address-needed')
  const delivery = body['ongkir']?.trim() ? wholeNumber(body['ongkir']) : 0
  if (delivery === undefined || delivery > 10_000_000)
    amiss.add('number-needed', { field: 'ongkir', typed: (body['ongkir'] ?? '').slice(0, 20) })
  const point = pointIn(body['titik'] ?? '')
  if (point === 'bad') amiss.add('point-bad', { field: 'titik', typed: (body['titik'] ?? '').slice(0, 40) })
  // What the catalogue says of the chosen products is said with the rest.
  const offers = await client.query<{
    product_id: string
    seller_id: string
    seller_name: string
    name: string
    class_code: string
    unit: string
    unit_price_rupiah: number
    serves_persons: number
    pdn_basis: string | null
  }>(
    `select f.*, s.name as seller_name from orders.offer f join orders.seller s on s.klpd = f.klpd and s.seller_id = f.seller_id
     where f.klpd = $1 and f.product_id = any ($2::uuid[]) order by f.name`,
    [asked.klpd, wanted.map((one) => one.productId)],
  )
  const found = offers.rows
  const field = wanted[0] && `porsi_${wanted[0].productId}`
  const where = field ? { field } : undefined
  if (found.length !== wanted.length) amiss.add('product-gone', where)
  if (new Set(found.map((one) => one.seller_id)).size > 1) amiss.add('one-kitchen', where)
  const kinds = new Set(found.map((one) => (classOf(one.class_code)?.component ?? 'barang') === 'barang'))
  if (kinds.size > 1) amiss.add('food-or-goods', where)
  amiss.refuse()
  if (!slot || delivery === undefined || point === 'bad') return no('draft-incomplete')
  const quantityOf = new Map(wanted.map((one) => [one.productId, one.quantity]))
  await client.query('delete from orders.pesanan_line where klpd = $1 and order_id = $2 and version = 0', [
    asked.klpd,
    order.order_id,
  ])
  let subtotal = 0n
  let portions = 0
  for (const [ordinal, offer] of found.entries()) {
    const quantity = quantityOf.get(offer.product_id)!
    subtotal += BigInt(quantity) * BigInt(offer.unit_price_rupiah)
    portions += quantity * offer.serves_persons
    await client.query(
      `insert into orders.pesanan_line (klpd, order_id, version, ordinal, product_id, name, class_code, unit, quantity, unit_price_rupiah, serves_persons, pdn_basis)
       values ($1, $2, 0, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        asked.klpd,
        order.order_id,
        ordinal + 1,
        offer.product_id,
        offer.name,
        offer.class_code,
        offer.unit,
        quantity,
        offer.unit_price_rupiah,
        offer.serves_persons,
        offer.pdn_basis,
      ],
    )
  }
  const total = subtotal + BigInt(delivery)
  return write(
    client,
    asked,
    order,
    next,
    {
      seller_id: found[0]!.seller_id,
      seller_name: found[0]!.seller_name,
      class_codes: [...new Set(found.map((one) => one.class_code))].sort(),
      portions,
      subtotal_rupiah: subtotal,
      delivery_rupiah: delivery,
      total_rupiah: total,
      deliver_from: slot.from,
      deliver_until: slot.until,
      deliver_day: slot.day,
      waives_lead: false,
      lead_asked_at: null,
      address: address.slice(0, 300),
      address_kecamatan: (body['kecamatan'] ?? '').trim() || null,
      address_latitude: point?.latitude ?? null,
      address_longitude: point?.longitude ?? null,
      contact: (body['kontak'] ?? '').trim().slice(0, 100) || null,
      note: (body['catatan'] ?? '').trim().slice(0, 500) || null,
    },
    { penyedia: found[0]!.seller_name, total: Number(total) },
  )
}
