/** The ledger against a plain model, and sixteen clients on one line. Seeds are printed by fast-check when a run fails. */
import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type pg from 'pg'
import { openPool } from '../../src/platform/db.ts'
import type { Instant, IsoDate } from '#shared/date'
import { asGovernment, useTestDatabase } from '../../tests/support/test-database.ts'
import { balanceOf, decideMove, freeOf, type Move } from './ledger.ts'
import { ensureLine, findBudgetLine, findUnbalanced, listLedger, post } from './ledger.queries.ts'

const db = useTestDatabase()
const KLPD = 'D970'
const AT = '2026-11-02T02:00:00Z' as Instant
const key = (name: string) => ({
  klpd: KLPD,
  tahun: 2026,
  kdSatkerStr: '1.01',
  kdSubkegiatan: name,
  kdRekening: '5.1.02.01.01.0052',
})

async function inGovernment<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    await client.query(`select set_config('padan.klpd', $1, true)`, [KLPD])
    const result = await work(client)
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    client.release()
  }
}
const posting = (lineId: string, move: Move) => ({
  ...move,
  klpd: KLPD,
  lineId,
  at: AT,
  by: 'uji',
  ...(move.kind === 'ceiling' ? { effectiveOn: '2026-01-01' as IsoDate } : {}),
})

class Post implements fc.AsyncCommand<{ rows: Move[] }, { client: pg.PoolClient; lineId: string }> {
  private readonly move: Move
  constructor(move: Move) {
    this.move = move
  }
  check = () => true
  async run(model: { rows: Move[] }, real: { client: pg.PoolClient; lineId: string }) {
    const expected = decideMove(model.rows, this.move)
    const answer = await post(real.client, posting(real.lineId, this.move))
    expect(answer.result).toBe(expected)
    if (expected === 'posted') model.rows.push(this.move)
    expect(answer.freeRupiah).toBe(freeOf(balanceOf(model.rows)))
  }
  toString = () => `${this.move.kind} ${this.move.amountRupiah} ${this.move.document} key ${this.move.key}`
}

test('a thousand random histories of a budget line answer as the plain model does', async () => {
  const rupiah = fc.bigInt({ min: 1n, max: 40n })
  const document = fc.constantFrom('pesanan-1', 'pesanan-2', 'pesanan-3')
  const someKey = fc.integer({ min: 1, max: 30 }).map((n) => `kunci-${n}`)
  const commands = fc.commands(
    [
      fc
        .tuple(fc.bigInt({ min: -60n, max: 90n }), someKey)
        .filter(([amount]) => amount !== 0n)
        .map(
          ([amountRupiah, k]) =>
            new Post({ kind: 'ceiling', amountRupiah, document: 'DPA', key: k }) as never,
        ),
      ...(['reserve', 'reserve', 'release', 'realise'] as const).map((kind) =>
        fc
          .tuple(rupiah, document, someKey)
          .map(([amountRupiah, doc, k]) => new Post({ kind, amountRupiah, document: doc, key: k }) as never),
      ),
    ],
    { maxCommands: 30 },
  )
  let runs = 0
  await fc.assert(
    fc.asyncProperty(commands, async (list) => {
      runs++
      await asGovernment(db.pool, KLPD, async (client) => {
        const line = await ensureLine(client, key('model'))
        const model = { rows: [] as Move[] }
        await fc.asyncModelRun(() => ({ model, real: { client, lineId: line.lineId } }), list)
        const found = await findBudgetLine(client, KLPD, line.lineId)
        expect(balanceOf(model.rows)).toEqual({
          ceilingRupiah: found!.ceilingRupiah,
          reservedRupiah: found!.reservedRupiah,
          realisedRupiah: found!.realisedRupiah,
        })
        expect(await findUnbalanced(client, KLPD)).toEqual([])
      })
    }),
    { numRuns: 1000 },
  )
  expect(runs).toBeGreaterThanOrEqual(1000)
}, 240_000)

describe('sixteen clients', () => {
  test('exactly as many orders as fit are reserved, and the ledger is the balance', async () => {
    const pool = openPool({ connectionString: db.appUrl }, 16)
    try {
      const line = await inGovernment(pool, async (client) => {
        const opened = await ensureLine(client, key('rebut'))
        await post(
          client,
          posting(opened.lineId, {
            kind: 'ceiling',
            amountRupiah: 1_000_000n,
            document: 'DPA',
            key: randomUUID(),
          }),
        )
        return opened
      })
      // 45,000 each: 22 fit into a million (peers 6.3, where a naive sum spent 1,440,000).
      const answers = await Promise.all(
        Array.from({ length: 64 }, (_, n) =>
          inGovernment(pool, (client) =>
            post(
              client,
              posting(line.lineId, {
                kind: 'reserve',
                amountRupiah: 45_000n,
                document: `p-${n}`,
                key: `r-${n}`,
              }),
            ),
          ),
        ),
      )
      expect(answers.filter((answer) => answer.result === 'posted')).toHaveLength(22)
      expect(answers.filter((answer) => answer.result === 'not-enough')).toHaveLength(42)
      await inGovernment(pool, async (client) => {
        expect((await findBudgetLine(client, KLPD, line.lineId))!.freeRupiah).toBe(10_000n)
        expect(await findUnbalanced(client, KLPD)).toEqual([])
        expect(await listLedger(client, KLPD, line.lineId, 100)).toHaveLength(23)
      })
    } finally {
      await pool.end()
    }
  })

  test('one key asked sixteen times at once posts once', async () => {
    const pool = openPool({ connectionString: db.appUrl }, 16)
    try {
      const line = await inGovernment(pool, async (client) => {
        const opened = await ensureLine(client, key('kunci'))
        await post(
          client,
          posting(opened.lineId, {
            kind: 'ceiling',
            amountRupiah: 1_000_000n,
            document: 'DPA',
            key: randomUUID(),
          }),
        )
        return opened
      })
      const one = posting(line.lineId, { kind: 'reserve', amountRupiah: 45_000n, document: 'p', key: 'sama' })
      const answers = await Promise.all(
        Array.from({ length: 16 }, () =>
          inGovernment(pool, (client) => post(client, one)).then(
            (answer) => answer.result,
            (error: { code?: string }) => error.code,
          ),
        ),
      )
      expect(answers.filter((answer) => answer === 'posted')).toHaveLength(1)
      // The others saw the first one, or waited for it and were thrown back whole (unique key).
      expect(
        answers.filter((answer) => answer !== 'posted' && answer !== 'replayed' && answer !== '23505'),
      ).toEqual([])
      await inGovernment(pool, async (client) =>
        expect((await findBudgetLine(client, KLPD, line.lineId))!.reservedRupiah).toBe(45_000n),
      )
    } finally {
      await pool.end()
    }
  })
})

test('the database itself refuses a balance above the ceiling and a changed ledger row', async () => {
  const line = await inGovernment(db.pool, (client) => ensureLine(client, key('tembok')))
  await expect(
    inGovernment(db.pool, (client) =>
      client.query('update budget.line set reserved_rupiah = 1 where line_id = $1', [line.lineId]),
    ),
  ).rejects.toThrow(/never_over_ceiling/)
  await expect(
    inGovernment(db.pool, (client) => client.query('update budget.entry set amount_rupiah = 1')),
  ).rejects.toThrow(/permission denied/)
  await expect(inGovernment(db.pool, (client) => client.query('delete from budget.entry'))).rejects.toThrow(
    /permission denied/,
  )
})

test('an APBD change lowers a ceiling only to what is already promised', async () => {
  await inGovernment(db.pool, async (client) => {
    const line = await ensureLine(client, key('perubahan'))
    const move = (kind: Move['kind'], amountRupiah: bigint, k: string) =>
      post(
        client,
        posting(line.lineId, { kind, amountRupiah, document: kind === 'ceiling' ? 'DPPA' : 'p', key: k }),
      )
    expect((await move('ceiling', 100n, 'a')).result).toBe('posted')
    expect((await move('reserve', 70n, 'b')).result).toBe('posted')
    expect(await move('ceiling', -31n, 'c')).toEqual({ result: 'not-enough', freeRupiah: 30n })
    expect((await move('ceiling', -30n, 'd')).result).toBe('posted')
    expect((await move('realise', 60n, 'e')).result).toBe('posted')
    expect((await move('realise', 11n, 'f')).result).toBe('not-reserved')
    expect(await move('release', 10n, 'g')).toEqual({ result: 'posted', freeRupiah: 10n })
  })
})
