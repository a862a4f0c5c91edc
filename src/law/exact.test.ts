import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addFractions,
  compareFractions,
  divideDown,
  divideHalfUp,
  findDecimal,
  roundDown,
  roundHalfUp,
  shareOf,
  whole,
} from './exact.ts'
import { weakest } from './certainty.ts'

const positive = fc.bigInt({ min: 1n, max: 10n ** 18n })
const any = fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n })

describe('rounding', () => {
  test.each([
    [5n, 2n, 3n, 2n],
    [-5n, 2n, -3n, -3n],
    [4n, 3n, 1n, 1n],
    [-4n, 3n, -1n, -2n],
    [6n, 3n, 2n, 2n],
    [-6n, 3n, -2n, -2n],
    [0n, 7n, 0n, 0n],
  ])('%s / %s is %s half-up and %s down', (a, b, halfUp, down) => {
    expect(divideHalfUp(a, b)).toBe(halfUp)
    expect(divideDown(a, b)).toBe(down)
  })

  test('half-up is off by at most a half, and a correction mirrors its original', () =>
    fc.assert(
      fc.property(any, positive, (a, b) => {
        const error = 2n * (divideHalfUp(a, b) * b - a)
        expect(error <= b && error >= -b).toBe(true)
        expect(divideHalfUp(-a, b)).toBe(-divideHalfUp(a, b))
      }),
    ))

  test('down never takes more than the exact value', () =>
    fc.assert(
      fc.property(any, positive, (a, b) => {
        const down = divideDown(a, b)
        expect(down * b <= a && (down + 1n) * b > a).toBe(true)
      }),
    ))

  test('a denominator of zero is a bug', () => {
    expect(() => divideHalfUp(1n, 0n)).toThrow('positive')
    expect(() => divideDown(1n, 0n)).toThrow('positive')
  })
})

describe('fractions', () => {
  test('compare and add exactly', () => {
    expect(
      compareFractions({ numerator: 1n, denominator: 3n }, { numerator: 333_333n, denominator: 1_000_000n }),
    ).toBe(1)
    expect(compareFractions({ numerator: 1n, denominator: 3n }, { numerator: 2n, denominator: 6n })).toBe(0)
    expect(compareFractions({ numerator: 1n, denominator: 3n }, whole(1n))).toBe(-1)
    expect(
      roundHalfUp(addFractions({ numerator: 1n, denominator: 3n }, { numerator: 1n, denominator: 6n })),
    ).toBe(1n)
    expect(roundDown(shareOf(199n, 5000))).toBe(99n)
  })

  test.each([
    ['2.5', 25n, 10n],
    ['2,5', 25n, 10n],
    ['0.2', 2n, 10n],
    ['-1.25', -125n, 100n],
    ['7', 7n, 1n],
  ])('the decimal %s is %s/%s', (text, numerator, denominator) =>
    expect(findDecimal(text)).toEqual({ numerator, denominator }),
  )

  test.each(['', '.5', '5.', '1e3', '1.2.3', 'x', '١'])('%j is no decimal', (text) =>
    expect(findDecimal(text)).toBeUndefined(),
  )
})

test('a verdict is as sure as its weakest ground', () => {
  expect(weakest([])).toBe('sourced')
  expect(weakest(['sourced', 'derived'])).toBe('derived')
  expect(weakest(['assumed', 'disputed', 'sourced'])).toBe('assumed')
})

test('without any ground nothing is uncertain', () => expect(weakest([])).toBe('sourced'))
