/** Writing an order: each function is one statement in the caller's transaction. */
import type { Statement } from '#platform/db'
import { addJob } from '#platform/jobs'
import { createHash } from 'node:crypto'
import type pg from 'pg'
import { type AuditFact, auditParts } from '#audit'
import type { Instant, IsoDate } from '#shared/date'
import type { Finding } from './guards/guard.ts'
import type { Actor, Position } from './moves.ts'
import { LIVE, weekOf } from './send-facts.queries.ts'

export type Client = Pick<pg.ClientBase, 'query'>

export interface OrderHead {
  readonly order_id: string
  readonly number: string
  readonly tahun: number
  readonly kd_rup: string
  readonly kd_satker_str: string
  readonly line_id: string
  readonly is_consumption: boolean
  readonly title: string
  readonly meeting_id: string | null
  readonly kak: string
  readonly hps_rupiah: number | null
  readonly hps_basis: string | null
  readonly state: string
  readonly held_state: string | null
  readonly last_seq: number
  readonly version: number
  readonly seller_id: string | null
  readonly seller_name: string | null
  readonly class_codes: string[]
  readonly portions: number
  readonly subtotal_rupiah: number
  readonly delivery_rupiah: number
  readonly total_rupiah: number
  readonly deliver_from: Instant | null
  readonly deliver_until: Instant | null
  readonly deliver_day: IsoDate | null
  readonly address: string | null
  readonly waives_lead: boolean
  readonly lead_asked_at: Instant | null
  readonly answer_due_at: Instant | null
  readonly accepted_at: Instant | null
  readonly delivered_at: Instant | null
  readonly received_at: Instant | null
  readonly received_portions: number | null
  readonly received_rupiah: number | null
  readonly fine_percent: number | null
  readonly fine_rupiah: number
  readonly fine_decided: boolean
  readonly invoice_rupiah: number | null
  readonly withheld_rupiah: number | null
  readonly transfer_rupiah: number | null
  readonly tax_slip_no: string | null
  readonly payment_way: string | null
  readonly payment_ref: string | null
  readonly attended: number | null
  readonly pending_change: PendingChange | null
}

export interface PendingChange {
  readonly by: 'pejabat_pengadaan' | 'penyedia'
  readonly quantities: readonly { readonly ordinal: number; readonly quantity: number }[]
  readonly deliverFrom: Instant
  readonly deliverUntil: Instant
  readonly reason: string
}

export interface Ask {
  readonly klpd: string
  /** The move touches money: the budget line is locked with the order, so that what is read of its orders afterwards stands still. */
  readonly locksLine?: boolean
  readonly orderId: string
  /** Client id of the action and idempotency key of the request: a UUID made with the form. */
  readonly key: string
  readonly personId: string
  readonly route: string
  readonly bodyHash: string
  /** Where the person is led when it is done; told again to whoever asks a second time. */
  readonly location: string
  readonly at: Instant
}

export const hashBody = (body: Readonly<Record<string, string>>): string =>
  createHash('sha256')
    .update(JSON.stringify(Object.entries(body).sort(([a], [b]) => (a < b ? -1 : 1))))
    .digest('hex')

export type Opened =
  | { readonly how: 'fresh'; readonly order: OrderHead }
  /** The same key was answered before: its effect stands, nothing more is done. */
  | { readonly how: 'repeat'; readonly location: string }
  | { readonly how: 'key-of-another' }
  | { readonly how: 'no-order' }

/**
 * Takes the idempotency key and locks the order, in one statement. A parallel request with the same key waits here until the
 * first one has ended; if that one was rolled back, this one goes on.
 */
export async function openOrder(client: Client, ask: Ask): Promise<Opened> {
  const found = await client.query<OrderHead & { fresh: number }>({
    name: ask.locksLine ? 'orders-open-with-line' : 'orders-open',
    // Planning the question of the guards anew takes several times as long as answering it: one plan serves all orders.
    text: `with r as (
        insert into orders.request (klpd, key, person_id, route, body_hash, location, at) values ($1, $3, $4, $5, $6, $7, $8)
        on conflict do nothing returning 1)
      select o.*, (select count(*) from r)::int as fresh, set_config('plan_cache_mode', 'force_generic_plan', true)${ask.locksLine ? ', budget.lock_line($1, o.line_id)' : ''}
      from orders.pesanan o where o.klpd = $1 and o.order_id = $2 for update of o`,
    values: [ask.klpd, ask.orderId, ask.key, ask.personId, ask.route, ask.bodyHash, ask.location, ask.at],
  })
  const row = found.rows[0]
  if (row?.fresh === 1) return { how: 'fresh', order: row }
  const repeat = await findRequest(client, ask)
  return repeat ?? { how: 'no-order' }
}

/** Takes the key of a form that belongs to no order yet; a parallel twin waits here until the first has ended. */
export async function takeKey(
  client: Client,
  ask: Omit<Ask, 'orderId' | 'locksLine'>,
): Promise<{ readonly how: 'fresh' } | Extract<Opened, { how: 'repeat' | 'key-of-another' }>> {
  const first = await client.query(
    'insert into orders.request (klpd, key, person_id, route, body_hash, location, at) values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing',
    [ask.klpd, ask.key, ask.personId, ask.route, ask.bodyHash, ask.location, ask.at],
  )
  return first.rowCount === 1
    ? { how: 'fresh' }
    : ((await findRequest(client, ask)) ?? { how: 'key-of-another' })
}

/** What became of a key: a repeat of the same request, or a key used for something else. */
export async function findRequest(
  client: Client,
  ask: Pick<Ask, 'klpd' | 'key' | 'personId' | 'route' | 'bodyHash'>,
): Promise<Extract<Opened, { how: 'repeat' | 'key-of-another' }> | undefined> {
  const found = await client.query<{ person_id: string; route: string; body_hash: string; location: string }>(
    'select person_id, route, body_hash, location from orders.request where klpd = $1 and key = $2',
    [ask.klpd, ask.key],
  )
  const row = found.rows[0]
  if (!row) return undefined
  return row.person_id === ask.personId && row.route === ask.route && row.body_hash === ask.bodyHash
    ? { how: 'repeat', location: row.location }
    : { how: 'key-of-another' }
}

export interface Doer {
  readonly actor: Actor
  readonly personId: string | null
  readonly name: string
  readonly sk: string | null
}

export interface IssuedDocument {
  readonly kind: string
  readonly version: number
  readonly number: string
  readonly code: string
  readonly content: object
}

export interface Step {
  readonly klpd: string
  readonly order: Pick<OrderHead, 'order_id' | 'last_seq' | 'kd_rup' | 'kd_satker_str'>
  readonly move: string
  readonly doer: Doer
  readonly key: string
  readonly reason: string | null
  readonly at: Instant
  readonly next: Position
  readonly facts: object
  /** Columns of orders.pesanan that change with the step. */
  readonly patch?: Readonly<Record<string, unknown>>
  readonly passed?: readonly (Finding & { reason: string | null })[]
  readonly documents?: readonly IssuedDocument[]
  /** Copies the lines of the draft to this version. */
  readonly copyLinesTo?: number
  /** Adds to what is committed of the package, refused above its pagu. */
  readonly commitRupiah?: bigint
}

/** Columns and states that change what an order adds to the figures. */
const COUNTED_COLUMNS = new Set([
  'received_at',
  'received_rupiah',
  'invoice_rupiah',
  'paid_at',
  'pdn_rupiah',
  'umk_rupiah',
])
const COUNTED_STATES = new Set(['BATAL', 'TIDAK_SESUAI'])
const OFFICIAL = ['pa_kpa', 'ppk', 'pejabat_pengadaan', 'bendahara']
const COLUMN = /^[a-z_]+$/

/**
 * The step itself: package, order, action, passed guards, lines and documents in one statement. Answers how many packages were
 * committed and orders moved; `raises`: what would not happen is raised as `stale` or `over-pagu` (orders.refuse).
 */
export function stepStatement(step: Step, raises: boolean): Statement {
  const patch = Object.entries(step.patch ?? {})
  if (patch.some(([column]) => !COLUMN.test(column))) throw new Error('not a column name')
  const base = 20
  const sets = patch.map(([column], index) => `, ${column} = $${base + index}`).join('')
  const official = OFFICIAL.includes(step.doer.actor)
  const text = `with p as (
      update orders.paket set committed_rupiah = committed_rupiah + $17 where klpd = $1 and kd_rup = $11 and $17 <> 0 and committed_rupiah + $17 <= pagu_rupiah returning 1),
    u as (
      update orders.pesanan set state = $4, held_state = $5, last_seq = last_seq + 1, updated_at = $6${sets}
      where klpd = $1 and order_id = $2 and last_seq = $3 and ($17 = 0 or exists (select from p)) returning last_seq, state, sent_at, seller_id, total_rupiah),
    d as (
      select ${weekOf('d.sent_at')} as week, d.seller_id, sum(d.orders) as orders, sum(d.rupiah) as rupiah from (
        select before.sent_at, before.seller_id, -1 as orders, -before.total_rupiah as rupiah from u, orders.pesanan before
          where before.klpd = $1 and before.order_id = $2 and before.sent_at is not null and before.state in ${LIVE}
        union all select u.sent_at, u.seller_id, 1, u.total_rupiah from u where u.sent_at is not null and u.state in ${LIVE}) d
      group by 1, 2),
    more as (
      insert into orders.sent_week as w (klpd, kd_satker_str, week, seller_id, orders, rupiah)
      select $1, $19, d.week, d.seller_id, d.orders, d.rupiah from d where d.orders > 0
      on conflict (klpd, kd_satker_str, week, seller_id) do update set orders = w.orders + excluded.orders, rupiah = w.rupiah + excluded.rupiah),
    less as (
      update orders.sent_week w set orders = w.orders + d.orders, rupiah = w.rupiah + d.rupiah from d
      where w.klpd = $1 and w.kd_satker_str = $19 and w.week = d.week and w.seller_id = d.seller_id and (d.orders < 0 or (d.orders = 0 and d.rupiah <> 0))),
    a as (
      insert into orders.action (klpd, order_id, seq, move, actor, person_id, person_name, sk, kd_rup, official_role, at, client_id, reason, facts)
      select $1, $2, u.last_seq, $7, $8, $9, $10, $12, case when $13::text is null then null else $11 end, $13, $6, $14, $15, $16 from u),
    g as (
      insert into orders.passed_guard (klpd, order_id, action_seq, ordinal, guard, level, code, facts, reason, at, kd_satker_str)
      select $1, $2, u.last_seq, f.ordinal, f.guard, f.level, f.code, f.facts, f.reason, $6, $19
      from u, jsonb_to_recordset($18::jsonb -> 'passed') as f(ordinal integer, guard text, level text, code text, facts jsonb, reason text)),
    c as (
      insert into orders.document (klpd, order_id, kind, version, number, code, issued_at, content)
      select $1, $2, f.kind, f.version, f.number, f.code, $6, f.content
      from u, jsonb_to_recordset($18::jsonb -> 'documents') as f(kind text, version integer, number text, code text, content jsonb)),
    l as (
      insert into orders.pesanan_line (klpd, order_id, version, ordinal, product_id, name, class_code, unit, quantity, unit_price_rupiah, serves_persons, pdn_basis)
      select $1, $2, (select ($18::jsonb ->> 'copyLinesTo')::int), l.ordinal, l.product_id, l.name, l.class_code, l.unit, l.quantity, l.unit_price_rupiah, l.serves_persons, l.pdn_basis
      from u join orders.pesanan_line l on l.klpd = $1 and l.order_id = $2 and l.version = 0 where $18::jsonb ->> 'copyLinesTo' is not null)
    select set_config('padan.step', $2::text || ':' || coalesce((select last_seq from u), 0), true), (select count(*) from p)::int as committed, case when ${raises} and not exists (select from u)
      then orders.refuse(case when $17 <> 0 and not exists (select from p) then 'over-pagu' else 'stale' end) else (select count(*) from u)::int end as moved`
  return {
    name: `orders-step-${hashBody({ sets, raises: String(raises) }).slice(0, 16)}`,
    text: text.replaceAll('$17', '$17::bigint'),
    values: [
      step.klpd,
      step.order.order_id,
      step.order.last_seq,
      step.next.state,
      step.next.held,
      step.at,
      step.move,
      step.doer.actor,
      step.doer.personId,
      step.doer.name,
      step.order.kd_rup,
      step.doer.sk,
      official ? step.doer.actor : null,
      step.key,
      step.reason,
      JSON.stringify(step.facts),
      step.commitRupiah ?? 0n,
      JSON.stringify({
        passed: (step.passed ?? []).map((one, ordinal) => ({ ...one, ordinal })),
        documents: step.documents ?? [],
        ...(step.copyLinesTo === undefined ? {} : { copyLinesTo: step.copyLinesTo }),
      }),
      step.order.kd_satker_str,
      ...patch.map(([, value]) =>
        value !== null && typeof value === 'object' && !Array.isArray(value)
          ? JSON.stringify(value)
          : (value as Statement['values'][number]),
      ),
    ],
  }
}

/** `stale` = someone else acted since the order was read; `over-pagu` = the package has not that much left. Neither has written. */
export async function recordStep(client: Client, step: Step): Promise<'done' | 'stale' | 'over-pagu'> {
  const statement = stepStatement(step, false)
  const found = await client.query<{ committed: number; moved: number }>({
    ...statement,
    values: [...statement.values],
  })
  const row = found.rows[0]!
  if ((step.commitRupiah ?? 0n) !== 0n && row.committed === 0) return 'over-pagu'
  if (row.moved !== 1) return 'stale'
  // From the receipt on an order is a fact of the figures; whoever counts listens to this job (jobs.ts).
  const changed = Object.keys(step.patch ?? {})
  if (COUNTED_STATES.has(step.next.state ?? '') || changed.some((column) => COUNTED_COLUMNS.has(column)))
    await addJob(
      client,
      'pesanan-berubah',
      { klpd: step.klpd, orderId: step.order.order_id },
      `pesanan ${step.klpd} ${step.order.order_id}`,
    )
  return 'done'
}

/**
 * Promises portions on one day, all classes or none: one conditional upsert, so that two buyers cannot both get the last ones.
 * `false` = the kitchen has not that many left; the caller rolls back.
 */
export async function takeCapacity(
  client: Client,
  klpd: string,
  orderId: string,
  actionSeq: number,
  sellerId: string,
  day: IsoDate,
  portions: ReadonlyMap<string, number>,
): Promise<boolean> {
  const classes = [...portions.keys()].sort()
  const found = await client.query<{ taken: number }>({
    name: 'orders-take-capacity',
    text: 'select orders.take_capacity($1, $2, $3, $4, $5, $6, $7) as taken',
    values: [klpd, orderId, actionSeq, sellerId, day, classes, classes.map((one) => portions.get(one)!)],
  })
  return found.rows[0]!.taken === classes.length
}

/** Portions, money and trail of a sent order in one call, travelling with its commit: everything but success is raised (`refusalOf`). */
export function finishStatement(sending: {
  readonly klpd: string
  readonly orderId: string
  readonly actionSeq: number
  readonly sellerId: string
  readonly day: IsoDate
  readonly portions: ReadonlyMap<string, number>
  readonly lineId: string
  readonly amountRupiah: bigint
  readonly key: string
  readonly trail: AuditFact
}): Statement {
  const classes = [...sending.portions.keys()].sort()
  const { before, after } = auditParts(sending.trail)
  return {
    name: 'orders-finish-sending',
    text: 'select result from orders.finish_sending($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)',
    values: [
      sending.klpd,
      sending.orderId,
      sending.actionSeq,
      sending.sellerId,
      sending.day,
      classes,
      classes.map((one) => sending.portions.get(one)!),
      sending.lineId,
      sending.amountRupiah,
      sending.key,
      sending.trail.at,
      sending.trail.actor,
      sending.trail.agency,
      before,
      after,
    ],
  }
}

/** What the database refused (orders.refuse): the reason and its facts; `undefined` for any other error. */
export function refusalOf(error: unknown): { readonly reason: string; readonly facts: string } | undefined {
  const { code, message, detail } = error as { code?: string; message: string; detail?: string }
  return code === 'PD001' ? { reason: message, facts: detail ?? '' } : undefined
}

/** Gives back everything this order still holds of the kitchen. */
export async function releaseCapacity(
  client: Client,
  klpd: string,
  orderId: string,
  actionSeq: number,
): Promise<void> {
  await client.query(
    `with net as (
        select seller_id, class_code, day, sum(portions)::int as portions from orders.capacity_entry
        where klpd = $1 and order_id = $2 group by seller_id, class_code, day having sum(portions) <> 0),
      given as (
        update orders.capacity_day c set taken = c.taken - net.portions from net
        where c.klpd = $1 and c.seller_id = net.seller_id and c.class_code = net.class_code and c.day = net.day)
      insert into orders.capacity_entry (klpd, order_id, action_seq, seller_id, class_code, day, portions)
      select $1, $2, $3, seller_id, class_code, day, -portions from net`,
    [klpd, orderId, actionSeq],
  )
}

/** Days whose promised portions are not the sum of their rows; empty = the ledger of portions is whole. */
export async function findCapacityErrors(client: Client, klpd: string): Promise<object[]> {
  const found = await client.query<object>(
    `select c.seller_id, c.class_code, c.day, c.taken, coalesce(e.portions, 0) as rows from orders.capacity_day c
     left join (select seller_id, class_code, day, sum(portions) as portions from orders.capacity_entry where klpd = $1 group by 1, 2, 3) e
       using (seller_id, class_code, day)
     where c.klpd = $1 and c.taken <> coalesce(e.portions, 0) limit 100`,
    [klpd],
  )
  return found.rows
}

/** Weeks whose placed orders are not the sum of the orders; empty = the shares of sellers are whole. */
export async function findSentErrors(client: Client, klpd: string): Promise<object[]> {
  const found = await client.query<object>(
    `select week, seller_id, w.orders, w.rupiah, x.orders as counted, x.rupiah as summed
     from (select * from orders.sent_week where klpd = $1 and orders <> 0) w
     full join (select kd_satker_str, ${weekOf('sent_at')} as week, seller_id, count(*) as orders, sum(total_rupiah) as rupiah
       from orders.pesanan where klpd = $1 and sent_at is not null and state in ${LIVE} group by 1, 2, 3) x
       using (kd_satker_str, week, seller_id)
     where w.orders is distinct from x.orders or w.rupiah is distinct from x.rupiah limit 100`,
    [klpd],
  )
  return found.rows
}

/** Enrols an official on the package. `false` = the database refused: another duty of the same person stands against it. */
export async function enrolOfficial(
  client: Client,
  role: {
    readonly klpd: string
    readonly kdRup: string
    readonly role: string
    readonly personId: string
    readonly name: string
    readonly sk: string
    readonly fromDay: IsoDate
    readonly by: string
    readonly at: Instant
    readonly apartExecution: boolean
  },
): Promise<boolean> {
  await client.query(
    `insert into orders.package_role (klpd, kd_rup, role, person_id, name, sk, from_day, named_by, named_at, apart_execution)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict do nothing`,
    [
      role.klpd,
      role.kdRup,
      role.role,
      role.personId,
      role.name,
      role.sk,
      role.fromDay,
      role.by,
      role.at,
      role.apartExecution,
    ],
  )
  const found = await client.query(
    'select 1 from orders.package_role where klpd = $1 and kd_rup = $2 and role = $3 and person_id = $4 and (until_day is null or until_day >= $5)',
    [role.klpd, role.kdRup, role.role, role.personId, role.fromDay],
  )
  return found.rowCount === 1
}
