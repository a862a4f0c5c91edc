/** Whose turn it is after a move is told in the transaction of the move. */
import { addNotice, noticeStatement, type Recipient } from '#notices'
import type { Statement } from '#platform/db'
import type { Instant } from '#shared/date'
import { type Actor, moveRow, type State } from './moves.ts'
import { yourTurn } from './notices.ts'
import type { Client, Doer, OrderHead } from './store.queries.ts'
import { NEXT } from './words.ts'

/** Moves that leave the state as it is and yet put someone's turn: the other side of a change, the kitchen after a decided fine. */
const turnAfter = (move: string, by: Actor, state: State): Actor | null => {
  switch (move) {
    case 'usul-ubah':
    case 'setujui-ubah':
    case 'tolak-ubah':
      return by === 'penyedia' ? 'pejabat_pengadaan' : 'penyedia'
    case 'minta-waktu':
      return 'penyedia'
    case 'bebaskan-waktu':
      return 'pejabat_pengadaan'
    case 'putus-denda':
      return 'penyedia'
    default:
      return moveRow(move)?.to === null ? null : NEXT[state].who
  }
}

interface DoneMove {
  readonly klpd: string
  readonly at: Instant
  readonly move: string
  readonly doer: Pick<Doer, 'actor'>
}
type ToldOrder = Pick<OrderHead, 'order_id' | 'number' | 'title' | 'kd_satker_str' | 'kd_rup' | 'seller_id'>

const noticeOf = (done: DoneMove, order: ToldOrder, state: State, seq: number) => ({
  klpd: done.klpd,
  at: done.at,
  kind: yourTurn,
  facts: { number: order.number, title: order.title, state, move: done.move },
  dedupe: `${order.order_id}:${seq}`,
})

/** What tells the kitchen of an order just sent, to travel with its commit; `wakeAfterCommit` goes with it. */
export const tellKitchenStatement = (
  done: DoneMove,
  order: ToldOrder,
  state: State,
  seq: number,
  people: readonly string[],
): Statement =>
  noticeStatement(
    { ...noticeOf(done, order, state, seq), path: `/dapur/pesanan/${order.order_id}` },
    people.slice(0, 20),
  )

export async function tellNext(
  client: Client,
  done: DoneMove,
  order: ToldOrder,
  state: State,
  seq: number,
): Promise<void> {
  const who = turnAfter(done.move, done.doer.actor, state)
  if (!who) return
  const { klpd } = done
  const tell = (to: Recipient, path: string) =>
    addNotice(client, { ...noticeOf(done, order, state, seq), to, path })
  if (who === 'penyedia') {
    await tell(
      { people: await peopleOfKitchen(client, klpd, order.seller_id) },
      `/dapur/pesanan/${order.order_id}`,
    )
    return
  }
  const path = `/pesanan/${order.order_id}`
  if (who === 'ppk' || who === 'pejabat_pengadaan') {
    const people = await client.query<{ person_id: string }>({
      name: 'orders-people-of-package',
      text: 'select person_id from orders.package_role where klpd = $1 and kd_rup = $2 and role = $3 and until_day is null order by 1',
      values: [klpd, order.kd_rup, who],
    })
    await tell({ people: people.rows.map((row) => row.person_id) }, path)
    return
  }
  if (who === 'pa_kpa' || who === 'bendahara') await tell({ role: who, agency: order.kd_satker_str }, path)
}

async function peopleOfKitchen(client: Client, klpd: string, sellerId: string | null): Promise<string[]> {
  const found = await client.query<{ person_id: string }>({
    name: 'orders-people-of-seller',
    text: 'select person_id from orders.seller_person where klpd = $1 and seller_id = $2 order by 1 limit 20',
    values: [klpd, sellerId],
  })
  return found.rows.map((row) => row.person_id)
}
