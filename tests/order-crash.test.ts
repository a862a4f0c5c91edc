/** A few cycles of the crash test of orders; `npm run bench order-crash` runs two hundred. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type CrashGround, crashCycle, letGo, prepareCrashGround } from '../bench/support/order-crash.ts'

let ground: CrashGround
beforeAll(async () => {
  ground = await prepareCrashGround()
}, 120_000)
afterAll(async () => {
  await letGo()
  await ground.remove()
})

test('nothing was switched off to make it quick', () =>
  expect(ground.settings).toEqual({ fsync: 'on', synchronous_commit: 'on', full_page_writes: 'on' }))

test.each([
  ['process', 350],
  ['postmaster', 420],
  ['process', 700],
  ['postmaster', 800],
] as const)(
  'kill -9 of the %s after %d ms of orders: acknowledged is present, the rest is whole or absent',
  async (victim, afterMs) => {
    const report = await crashCycle(ground, victim, afterMs)
    expect(report.faults).toEqual([])
    expect(report.acknowledged).toBeGreaterThan(5)
  },
  120_000,
)
