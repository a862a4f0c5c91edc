import { expect, test } from 'vitest'
import { findRule, underEdition, withRelease } from '#law'
import type { Target } from '#realisation'
import { isoDate } from '#shared/date'
import { goalsOf, goalText } from './figure-parts.tsx'

const target = (ukuran: Target['ukuran'], target_bp: number, kd_satker_str = ''): Target =>
  ({ ukuran, target_bp, kd_satker_str }) as Target

const on = isoDate('2025-12-31')

test('a year without an entered target shows the share of the rule and says that nobody entered it', () => {
  const goals = goalsOf([], '', on)
  expect(goalText(goals.M6, 'id')).toMatch(/^target 80.%\u0020\(bawaan\)$/)
  expect(goalText(goals.M7, 'en')).toMatch(/\(default\)$/)
  expect(goalText(goals.M5, 'id')).not.toContain('bawaan')
})

test('a year of which no rule speaks has no target: the one of the year before is not carried over', () => {
  const goals = goalsOf([], '', isoDate('2026-11-26'))
  expect(goals.M6.bp).toBeNull()
  expect(goalText(goals.M6, 'id')).toBe('target tahun ini belum diisi')
  // Perpres 16/2018 as amended has no end.
  expect(goals.M7.bp).toBe(4_000)
  expect(goalsOf([], '', isoDate('2020-12-31')).M7.bp).toBeNull()
})

test('a released share is the target from its first day on', () => {
  const rule = findRule('umk.budget_share')!
  const released = withRelease(rule, {
    number: 1,
    ruleId: rule.id,
    from: isoDate('2026-07-01'),
    until: null,
    value: 4_500,
    citation: 'Perpres 1/2026 Pasal 1',
    certainty: 'sourced',
    source: { title: { id: 'Perpres 1/2026', en: 'Perpres 1/2026' }, grade: 'A', url: null },
    note: undefined,
  })
  underEdition(new Map([[rule.id, released]]), () => {
    expect(goalsOf([], '', isoDate('2026-06-30')).M7.bp).toBe(4_000)
    expect(goalsOf([], '', isoDate('2026-07-01')).M7.bp).toBe(4_500)
    expect(goalsOf([target('UMK', 4_200)], '', isoDate('2026-07-01')).M7.bp).toBe(4_200)
  })
})

test("an agency's own target goes before the government's, and neither is called a default", () => {
  const entered = [target('P', 8_500), target('P', 9_000, '1.01')]
  expect(goalsOf(entered, '1.01', on).M6).toEqual({ bp: 9_000, isDefault: false })
  expect(goalsOf(entered, '2.02', on).M6).toEqual({ bp: 8_500, isDefault: false })
})
