/**
 * "No interleaving spends a rupiah twice", as runs that tests do in small and `npm run bench order-model` in full: random histories of a
 * budget line against the plain model, and sixteen clients on one budget line and on one kitchen's last portions.
 */
import { deepEqual, equal, ok } from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import type pg from 'pg'
import { ensureLine, findBudgetLine, findUnbalanced, post } from '../../src/budget/index.ts'
import { balanceOf, decideMove, freeOf, type Move, type PostResult } from '../../src/budget/ledger.ts'
import { findCapacityErrors, findSentErrors, Refused, stateAfter, type ACTORS } from '../../src/orders/index.ts' // prettier-ignore
import type { Instant, IsoDate } from '../../src/shared/date.ts'
import { act, inGovernment, KLPD, makeDraft, makeKitchen, makePackage } from './order-ground.ts'

const AT = '2026-11-02T02:00:00Z' as Instant
export const CLIENTS = 16

export const lineKey = (name: string) => ({
  klpd: KLPD,
  tahun: 2026,
  kdSatkerStr: '1.01',
  kdSubkegiatan: name,
  kdRekening: '5.1.02.01.01.0052',
})
export const posting = (lineId: string, move: Move) => ({
  ...move,
  klpd: KLPD,
  lineId,
  at: AT,
  by: 'uji',
  ...(move.kind === 'ceiling' ? { effectiveOn: '2026-01-01' as IsoDate } : {}),
})
export const openLine = (pool: pg.Pool, name: string, ceilingRupiah: bigint) =>
  inGovernment(pool, async (client) => {
    const line = await ensureLine(client, lineKey(name))
    await post(
      client,
      posting(line.lineId, {
        kind: 'ceiling',
        amountRupiah: ceilingRupiah,
        document: 'DPA',
        key: randomUUID(),
      }),
    )
    return line
  })

/** What must hold at any time; empty = balances are sums of their rows, portions too, states are what the actions say, nothing is over its limit. */
export async function findLedgerFaults(client: pg.PoolClient): Promise<string[]> {
  const faults: string[] = []
  for (const { lineId } of await findUnbalanced(client, KLPD)) faults.push(`line ${lineId} is not the sum of its rows`) // prettier-ignore
  for (const one of await findCapacityErrors(client, KLPD))
    faults.push(`portions differ: ${JSON.stringify(one)}`)
  for (const one of await findSentErrors(client, KLPD))
    faults.push(`placed orders differ: ${JSON.stringify(one)}`)
  for (const one of await findOverCommitted(client)) faults.push(`over-committed: ${one}`)
  const actions = await client.query<{ order_id: string; move: string; actor: (typeof ACTORS)[number]; reason: string | null }>('select order_id, move, actor, reason from orders.action order by order_id, seq') // prettier-ignore
  const byOrder = Map.groupBy(actions.rows, (action) => action.order_id)
  const orders = await client.query<{ order_id: string; state: string; held_state: string | null; last_seq: number }>('select order_id, state, held_state, last_seq from orders.pesanan') // prettier-ignore
  for (const order of orders.rows) {
    const steps = byOrder.get(order.order_id) ?? []
    const said = stateAfter(steps)
    if (said.state !== order.state || said.held !== order.held_state || order.last_seq !== steps.length)
      faults.push(`${order.order_id} is ${order.state}, its actions say ${said.state}`)
  }
  const committed = await client.query<{ kd_rup: string; committed_rupiah: number; held: number }>(
    `select p.kd_rup, p.committed_rupiah, coalesce(sum(r.reserved_rupiah + r.realised_rupiah), 0)::bigint as held from orders.paket p
     left join orders.pesanan o on o.klpd = p.klpd and o.kd_rup = p.kd_rup left join budget.reservation r on r.klpd = o.klpd and r.document = o.order_id::text
     group by 1, 2`,
  )
  for (const paket of committed.rows)
    if (paket.committed_rupiah !== paket.held)
      faults.push(`package ${paket.kd_rup} says ${paket.committed_rupiah}, its orders hold ${paket.held}`)
  return faults
}

/** Budget lines above their ceiling and kitchen days above their capacity: none, ever. */
export async function findOverCommitted(client: pg.PoolClient): Promise<string[]> {
  const found = await client.query<{ what: string }>(
    `select 'line ' || line_id as what from budget.line where reserved_rupiah + realised_rupiah > ceiling_rupiah
     union all select 'kitchen ' || seller_id || ' on ' || day from orders.capacity_day where taken > capacity`,
  )
  return found.rows.map((row) => row.what)
}

export interface ModelReport {
  readonly runs: number
  readonly commands: number
  readonly answers: Readonly<Record<string, number>>
  /** Answers after which the line held more than its ceiling. */
  readonly overCommitted: number
}

interface Model {
  readonly rows: Move[]
}
interface Real {
  readonly client: pg.PoolClient
  readonly lineId: string
  readonly count: (result: PostResult, over: boolean) => void
}
async function postBoth(model: Model, real: Real, move: Move): Promise<void> {
  const expected = decideMove(model.rows, move)
  const answer = await post(real.client, posting(real.lineId, move))
  real.count(answer.result, answer.freeRupiah < 0n)
  equal(answer.result, expected)
  if (expected === 'posted') model.rows.push(move)
  equal(answer.freeRupiah, freeOf(balanceOf(model.rows)))
}
class Post implements fc.AsyncCommand<Model, Real, false> {
  private readonly move: Move
  constructor(move: Move) {
    this.move = move
  }
  check = () => true
  run = (model: Model, real: Real) => postBoth(model, real, this.move)
  toString = () => `${this.move.kind} ${this.move.amountRupiah} ${this.move.document} key ${this.move.key}`
}
/** The answer of an earlier move was lost and it is asked again, to the letter. Chance alone never repeats one. */
class PostAgain implements fc.AsyncCommand<Model, Real, false> {
  private readonly nth: number
  constructor(nth: number) {
    this.nth = nth
  }
  check = (model: Readonly<Model>) => model.rows.length > 0
  run = (model: Model, real: Real) => postBoth(model, real, model.rows[this.nth % model.rows.length]!)
  toString = () => `again the ${this.nth}th`
}

/** Random histories of one budget line, each in a transaction that is thrown away. A difference throws, with fast-check's seed and the shortest history. */
export async function runLedgerModel(
  pool: pg.Pool,
  options: { readonly runs: number; readonly maxCommands: number; readonly seed?: number },
): Promise<ModelReport> {
  const document = fc.constantFrom('pesanan-1', 'pesanan-2', 'pesanan-3')
  const someKey = fc.integer({ min: 1, max: options.maxCommands }).map((n) => `kunci-${n}`)
  const command = (kind: Move['kind'], amount: fc.Arbitrary<bigint>, paper: fc.Arbitrary<string>) =>
    fc
      .tuple(amount, paper, someKey)
      .map(
        ([amountRupiah, doc, key]) =>
          new Post({ kind, amountRupiah, document: doc, key }) as fc.AsyncCommand<Model, Real, false>,
      )
  const rupiah = fc.bigInt({ min: 1n, max: 40n })
  const histories = fc.commands<Model, Real, false>(
    [
      command(
        'ceiling',
        fc.bigInt({ min: -60n, max: 90n }).filter((amount) => amount !== 0n),
        fc.constant('DPA'),
      ),
      ...(['reserve', 'reserve', 'release', 'realise'] as const).map((kind) =>
        command(kind, rupiah, document),
      ),
      fc.nat({ max: options.maxCommands }).map((nth) => new PostAgain(nth)),
    ],
    // Without it a history has ten commands at most, and few reach a full line.
    { maxCommands: options.maxCommands, size: 'max' },
  )
  let runs = 0
  let overCommitted = 0
  const answers: Record<string, number> = {}
  await fc.assert(
    fc.asyncProperty(histories, async (history) => {
      runs++
      const client = await pool.connect()
      try {
        await client.query('begin')
        await client.query(`select set_config('padan.klpd', $1, true)`, [KLPD])
        const line = await ensureLine(client, lineKey('model'))
        const model: Model = { rows: [] }
        const count = (result: PostResult, over: boolean) => {
          answers[result] = (answers[result] ?? 0) + 1
          if (over) overCommitted++
        }
        await fc.asyncModelRun(() => ({ model, real: { client, lineId: line.lineId, count } }), history)
        const found = (await findBudgetLine(client, KLPD, line.lineId))!
        const { ceilingRupiah, reservedRupiah, realisedRupiah } = found
        deepEqual({ ceilingRupiah, reservedRupiah, realisedRupiah }, balanceOf(model.rows))
        deepEqual(await findUnbalanced(client, KLPD), [])
      } finally {
        await client.query('rollback')
        client.release()
      }
    }),
    { numRuns: options.runs, ...(options.seed === undefined ? {} : { seed: options.seed }) },
  )
  return { runs, commands: Object.values(answers).reduce((a, b) => a + b, 0), answers, overCommitted }
}

export interface RaceReport {
  readonly asked: number
  readonly fits: number
  readonly passed: number
  /** Of which guard, or what else went wrong. */
  readonly refused: Readonly<Record<string, number>>
  readonly faults: readonly string[]
}
const tally = (all: readonly string[]): Record<string, number> =>
  Object.fromEntries(Object.entries(Object.groupBy(all, (one) => one)).map(([name, list]) => [name, list!.length])) // prettier-ignore

/** Reservations on one line, four times as many as there are clients, straight to the ledger. */
export async function raceOnLedger(
  pool: pg.Pool,
  race: { readonly name: string; readonly ceiling: bigint; readonly each: bigint },
): Promise<RaceReport & { lineId: string }> {
  const line = await openLine(pool, race.name, race.ceiling)
  const outcomes = await Promise.all(
    Array.from({ length: 4 * CLIENTS }, (_, n) =>
      inGovernment(pool, (client) =>
        post(
          client,
          posting(line.lineId, {
            kind: 'reserve',
            amountRupiah: race.each,
            document: `p-${n}`,
            key: `${race.name}-${n}`,
          }),
        ),
      ).then(
        (answer) => answer.result as string,
        (error: unknown) => String(error),
      ),
    ),
  )
  const fits = Number(race.ceiling / race.each)
  const faults = await inGovernment(pool, async (client) => {
    const found = (await findBudgetLine(client, KLPD, line.lineId))!
    return [
      ...(await findUnbalanced(client, KLPD)).map((one) => `line ${one.lineId} is not the sum of its rows`),
      ...(await findOverCommitted(client)),
      ...(found.reservedRupiah === BigInt(fits) * race.each ? [] : [`${found.reservedRupiah} are held`]),
    ]
  })
  const refused = outcomes.filter((one) => one !== 'posted')
  return {
    lineId: line.lineId,
    asked: outcomes.length,
    fits,
    passed: outcomes.length - refused.length,
    refused: tally(refused),
    faults,
  }
}

/** Portions of Rp45,000 and Rp100,000 for the way; thirteen portions or more, else the way makes each dearer than the standard price. */
export const orderRupiah = (portions: number): bigint => BigInt(portions) * 45_000n + 100_000n

/**
 * Sixteen officers send their order in the same moment; then the first two who won withdraw theirs while all who lost try again. Either the
 * budget (`ceiling`) or the kitchen (`meals`) is what there is too little of.
 */
export async function raceOfOrders(
  pool: pg.Pool,
  race: {
    readonly rup: string
    readonly portions: number
    readonly ceiling?: bigint
    readonly meals?: number
    readonly day: string
  },
): Promise<RaceReport & { readonly again: number }> {
  const { kitchen, lineId } = await inGovernment(pool, async (client) => ({
    kitchen: await makeKitchen(client, `Dapur Rebutan ${race.rup}`, { meals: race.meals ?? 5000 }),
    lineId: await makePackage(client, race.rup, race.ceiling === undefined ? {} : { ceiling: race.ceiling }),
  }))
  const orders = await Promise.all(
    Array.from({ length: CLIENTS }, () =>
      makeDraft(pool, race.rup, kitchen, { portions: race.portions, day: race.day }),
    ),
  )
  const send = (orderId: string) =>
    act(pool, { orderId, who: 'pejabat_pengadaan', move: 'kirim' }).then(
      () => 'passed',
      (error: unknown) =>
        error instanceof Refused ? (error.findings[0]?.guard ?? String(error)) : String(error),
    )
  const fits = Math.min(
    CLIENTS,
    race.ceiling === undefined ? CLIENTS : Number(race.ceiling / orderRupiah(race.portions)),
    race.meals === undefined ? CLIENTS : Math.floor(race.meals / race.portions),
  )
  const faults: string[] = []
  const look = async (when: string, sent: number) => {
    await inGovernment(pool, async (client) => {
      for (const fault of await findLedgerFaults(client)) faults.push(`${when}: ${fault}`)
      const { reservedRupiah } = (await findBudgetLine(client, KLPD, lineId))!
      if (reservedRupiah !== BigInt(sent) * orderRupiah(race.portions))
        faults.push(`${when}: ${reservedRupiah} held for ${sent} orders`)
      const day = await client.query<{ taken: number }>(
        `select taken from orders.capacity_day where seller_id = $1 and class_code = 'nasi-box' and day = $2`,
        [kitchen.sellerId, race.day],
      )
      const taken = day.rows[0]?.taken ?? 0
      if (taken !== sent * race.portions) faults.push(`${when}: ${taken} portions for ${sent} orders`)
    })
  }
  const outcomes = await Promise.all(orders.map(send))
  const refused = outcomes.filter((one) => one !== 'passed')
  const passed = outcomes.length - refused.length
  await look('sent', passed)
  const winners = orders.filter((_, n) => outcomes[n] === 'passed').slice(0, 2)
  const losers = orders.filter((_, n) => outcomes[n] !== 'passed')
  const [, secondTry] = await Promise.all([
    Promise.all(
      winners.map((orderId) =>
        act(pool, { orderId, who: 'pejabat_pengadaan', move: 'tarik', reason: 'alamatnya salah' }),
      ),
    ),
    Promise.all(losers.map(send)),
  ])
  const again = secondTry.filter((one) => one === 'passed').length
  await look('withdrawn and sent again', passed - winners.length + again)
  ok(again <= winners.length + fits - passed, `${again} more were sent where ${winners.length} went`)
  return { asked: orders.length, fits, passed, refused: tally(refused), faults, again }
}
