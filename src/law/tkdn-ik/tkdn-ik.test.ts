import { expect, test } from 'vitest'
import { askLaw } from '../../../tests/support/ask-law.ts'

test.each([
  [10_000, 10_000, 10_000, 10_000, 4000],
  [5000, 10_000, 10_000, 10_000, 2800],
  [3000, 10_000, 5000, 0, 1920],
  [0, 0, 0, 0, 0],
  [0, 0, 0, 10_000, 200],
  [0, 0, 10_000, 0, 400],
  [0, 10_000, 0, 0, 1000],
  [1, 0, 0, 0, 0],
  [0, 5, 0, 0, 1],
  [0, 4, 0, 0, 0],
])(
  'small industry, material %i, labour %i, overhead %i, development %i → %i',
  (material_bp, labour_bp, overhead_bp, development_bp, bp) =>
    expect(askLaw('tkdn_ik2022', { material_bp, labour_bp, overhead_bp, development_bp })).toBe(bp),
)
