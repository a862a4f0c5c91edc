/** Everything that was done on a RUP package in e-order, for who must examine it: every action of every order, with what was passed and why. */
import type { Instant } from '#shared/date'
import type { Finding } from './guards/guard.ts'
import { type Actor, decideStep, START, type State } from './moves.ts'
import type { Client } from './store.queries.ts'

/** Orders of one package in its trace; a package has few, and a page must end. */
export const TRACE_ORDERS = 200

export interface TracedOrder {
  readonly order_id: string
  readonly number: string
  readonly title: string
  readonly seller_name: string | null
  readonly total_rupiah: number
  readonly state: State
}

export interface TracedStep {
  readonly order_id: string
  readonly number: string
  readonly seq: number
  readonly at: Instant
  readonly move: string
  readonly actor: Actor
  readonly person_name: string
  readonly sk: string | null
  readonly client_id: string
  readonly reason: string | null
  readonly facts: Readonly<Record<string, unknown>>
  readonly passed: readonly (Pick<Finding, 'guard' | 'level' | 'code' | 'facts'> & {
    readonly reason: string | null
  })[]
  /** State before and after, worked out from the actions alone. */
  readonly before: State | null
  readonly after: State | null
  /** The action could follow the state before it; one that could not is a bug or a hand in the database, and is said. */
  readonly fits: boolean
}

export const listOrdersOfPackage = async (client: Client, klpd: string, kdRup: string) =>
  (
    await client.query<TracedOrder>(
      `select order_id, number, title, seller_name, total_rupiah, state from orders.pesanan where klpd = $1 and kd_rup = $2 order by number limit $3`,
      [klpd, kdRup, TRACE_ORDERS],
    )
  ).rows

export async function traceOfOrders(
  client: Client,
  klpd: string,
  orders: readonly TracedOrder[],
): Promise<TracedStep[]> {
  const found = await client.query<Omit<TracedStep, 'number' | 'before' | 'after' | 'fits'>>(
    `select a.order_id, a.seq, a.at, a.move, a.actor, a.person_name, a.sk, a.client_id, a.reason, a.facts,
       coalesce((select jsonb_agg(jsonb_build_object('guard', g.guard, 'level', g.level, 'code', g.code, 'facts', g.facts, 'reason', g.reason) order by g.ordinal)
         from orders.passed_guard g where g.klpd = a.klpd and g.order_id = a.order_id and g.action_seq = a.seq), '[]') as passed
     from orders.action a where a.klpd = $1 and a.order_id = any ($2::uuid[])`,
    [klpd, orders.map((one) => one.order_id)],
  )
  return orders.flatMap((order) => {
    let at = START
    return found.rows
      .filter((row) => row.order_id === order.order_id)
      .sort((a, b) => a.seq - b.seq)
      .map((row): TracedStep => {
        const next = decideStep(at, row.move, row.actor, row.reason)
        const before = at.state
        if (next.ok) at = next.value
        return { ...row, number: order.number, before, after: at.state, fits: next.ok }
      })
  })
}
