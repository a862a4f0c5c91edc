/** A few cycles of the kill test; `npm run bench kill` runs fifty. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type KillGround, killCycle, prepareKillGround } from '../bench/support/kill-cycle.ts'

let ground: KillGround
beforeAll(async () => {
  ground = await prepareKillGround(0.15)
}, 120_000)
afterAll(() => ground.remove())

test.each([
  ['process', 0.45],
  ['postmaster', 0.55],
  ['process', 0.75],
  ['postmaster', 0.85],
] as const)(
  'kill -9 of the %s at %d of the import, then again: as if nothing had happened',
  async (victim, fraction) => {
    const report = await killCycle(ground, victim, fraction)
    expect(report.differences).toEqual([])
  },
  120_000,
)
