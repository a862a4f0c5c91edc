import { expect, test } from 'vitest'
import type { Target } from '#realisation'
import { goalsOf, goalText } from './figure-parts.tsx'

const target = (ukuran: Target['ukuran'], target_bp: number, kd_satker_str = ''): Target =>
  ({ ukuran, target_bp, kd_satker_str }) as Target

test('a year without an entered target shows the share of the rule and says that nobody entered it', () => {
  const goals = goalsOf([], '')
  expect(goalText(goals.M6, 'id')).toMatch(/^target 80.%\u0020\(bawaan\)$/)
  expect(goalText(goals.M7, 'en')).toMatch(/\(default\)$/)
  expect(goalText(goals.M5, 'id')).not.toContain('bawaan')
})

test("an agency's own target goes before the government's, and neither is called a default", () => {
  const entered = [target('P', 8_500), target('P', 9_000, '1.01')]
  expect(goalsOf(entered, '1.01').M6).toEqual({ bp: 9_000, isDefault: false })
  expect(goalsOf(entered, '2.02').M6).toEqual({ bp: 8_500, isDefault: false })
})
