import { expect, test } from 'vitest'
import { asGovernment, useTestDatabase } from '../../tests/support/test-database.ts'
import type { Outcome } from './engine/outcomes.ts'
import { readOutcomes, saveOutcomes } from './outcomes.queries.ts'

const db = useTestDatabase()
const outcome = (productRef: number, accepted: boolean): Outcome => ({
  needRef: 'RUP-1#2',
  needText: "meja kerja 'biro'",
  productRef,
  productName: 'Meja Kerja',
  accepted,
  reason: accepted ? null : 'Ukuran tidak sesuai',
  rank: 1,
  score: 0.75,
  features: { words: 0.5, bias: 1 },
  decidedAt: '2026-11-25T08:00:00.000Z',
})

test('outcomes come back as they were said, and no other government sees them', async () => {
  const said = [outcome(7, true), outcome(8, false)]
  await asGovernment(db.pool, 'D997', async (client) => {
    await saveOutcomes(client, 'D997', 'person-1', said)
    const read = await readOutcomes(client, 'D997')
    expect([...read].sort((a, b) => a.productRef - b.productRef)).toEqual(said)
    await client.query(`select set_config('padan.klpd', 'D998', true)`)
    expect(await readOutcomes(client, 'D997')).toEqual([])
  })
})

test('the application may add an outcome but never change or erase one', async () => {
  for (const statement of ['update matching.outcome set accepted = true', 'delete from matching.outcome'])
    await expect(asGovernment(db.pool, 'D997', (client) => client.query(statement))).rejects.toThrow(
      /permission denied/,
    )
})
