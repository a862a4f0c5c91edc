/** The ledger against a plain model, and sixteen clients on one line. Seeds are printed by fast-check when a run fails. */
import { describe, expect, test } from 'vitest'
import { openPool } from '../../src/platform/db.ts'
import {
  CLIENTS,
  lineKey,
  openLine,
  posting,
  raceOnLedger,
  runLedgerModel,
} from '../../tests/support/ledger-proof.ts'
import { inGovernment, KLPD } from '../../tests/support/order-ground.ts'
import { useTestDatabase } from '../../tests/support/test-database.ts'
import type { Move } from './ledger.ts'
import { ensureLine, findBudgetLine, listLedger, post } from './ledger.queries.ts'

const db = useTestDatabase()
test('a thousand random histories of a budget line answer as the plain model does', async () => {
  const report = await runLedgerModel(db.pool, { runs: 1000, maxCommands: 30 })
  expect(report.runs).toBe(1000)
  expect(report.overCommitted).toBe(0)
  // Each kind of answer was met, else the histories prove less than they say.
  for (const answer of ['posted', 'replayed', 'key-of-another-move', 'not-enough', 'not-reserved'])
    expect(report.answers[answer], answer).toBeGreaterThan(200)
}, 240_000)

describe('sixteen clients', () => {
  test('exactly as many orders as fit are reserved, and the ledger is the balance', async () => {
    const pool = openPool({ connectionString: db.appUrl }, CLIENTS)
    try {
      // 45,000 each: 22 fit into a million (peers 6.3, where a naive sum spent 1,440,000).
      const race = await raceOnLedger(pool, { name: 'rebut', ceiling: 1_000_000n, each: 45_000n })
      expect(race).toMatchObject({
        asked: 64,
        fits: 22,
        passed: 22,
        refused: { 'not-enough': 42 },
        faults: [],
      })
      await inGovernment(pool, async (client) => {
        expect((await findBudgetLine(client, KLPD, race.lineId))!.freeRupiah).toBe(10_000n)
        expect(await listLedger(client, KLPD, race.lineId, 100)).toHaveLength(23)
      })
    } finally {
      await pool.end()
    }
  })

  test('one key asked sixteen times at once posts once', async () => {
    const pool = openPool({ connectionString: db.appUrl }, 16)
    try {
      const line = await openLine(pool, 'kunci', 1_000_000n)
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
  const line = await inGovernment(db.pool, (client) => ensureLine(client, lineKey('tembok')))
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
    const line = await ensureLine(client, lineKey('perubahan'))
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
