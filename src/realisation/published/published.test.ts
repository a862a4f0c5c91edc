import { describe, expect, test } from 'vitest'
import { isoDate } from '#shared/date'
import { senFromRupiah } from '#shared/money'
import { DKI_PUBLISHED } from './dki.ts'
import { judgePublished, type PublishedFigure } from './judge.ts'
import { printedAmount, printedPercent } from './printed.ts'

const figuresOfDki: PublishedFigure[] = DKI_PUBLISHED.map((fact, index) => ({
  id: String(index),
  year: fact.year,
  day: isoDate(fact.day),
  measure: fact.measure,
  realised: fact.realised ? printedAmount(...fact.realised) : null,
  base: fact.base ? printedAmount(...fact.base) : null,
  printedBp: fact.percent === null ? null : printedPercent(fact.percent),
}))
const judged = (day: string, measure: string) => {
  const figure = figuresOfDki.find((one) => one.day === day && one.measure === measure)!
  return judgePublished(figure, figuresOfDki)
}
const codes = (verdict: ReturnType<typeof judgePublished>) => verdict.findings.map((finding) => finding.code)

describe('DKI’s published figures (p3dn-rules 4.2)', () => {
  test('every one is read whole', () => {
    for (const [index, fact] of DKI_PUBLISHED.entries()) {
      if (fact.realised) expect(figuresOfDki[index]!.realised, fact.day).not.toBeNull()
      if (fact.base) expect(figuresOfDki[index]!.base, fact.day).not.toBeNull()
      if (fact.percent) expect(figuresOfDki[index]!.printedBp, fact.day).not.toBeNull()
    }
  })
  test.each([
    ['2023-06-11', 'K', 276, ['tidak-mengikuti', 'pecahan-sebagai-persen']],
    ['2023-09-09', 'K', 5506, ['lompatan', 'dasar-berganti']],
    ['2023-10-15', 'K', 7184, []],
    ['2023-11-06', 'K', 8265, []],
    ['2023-11-06', 'lain', null, []],
    ['2024-09-06', 'K', 5231, ['tidak-mengikuti', 'dasar-yang-diperlukan']],
    ['2024-12-31', 'K', 9140, ['dasar-berganti']],
    ['2025-11-10', 'K', 7101, []],
    ['2023-09-12', 'lain', null, ['tidak-dapat-dihitung', 'lompatan']],
  ] as const)('%s (%s): recomputed %s, %j', (day, measure, bp, wanted) => {
    const verdict = judged(day, measure)
    expect(verdict.recomputedBp).toBe(bp)
    expect(codes(verdict)).toEqual(wanted)
  })
  test('the whole of 2023 on the old base is above a hundred per cent: the base was changed', () => {
    expect(judged('2023-12-31', 'K').recomputedBp).toBe(16_139)
    expect(codes(judged('2023-12-31', 'K'))).toContain('di-atas-seratus')
  })
  test('what 62.61 per cent would need as a base is told: 25.63 trillion', () => {
    const finding = judged('2024-09-06', 'K').findings.find((one) => one.code === 'dasar-yang-diperlukan')
    expect(Math.round(Number(finding!.facts!['rupiah']) / 1e10) / 100).toBe(25.63)
  })
  test('an amount alone is no error, only nothing to check', () =>
    expect(judged('2022-11-30', 'UMK')).toEqual({ recomputedBp: null, state: 'bare', findings: [] }))
})

describe('slips', () => {
  const figure = (more: Partial<PublishedFigure>): PublishedFigure => ({
    id: 'a',
    year: 2026,
    day: isoDate('2026-06-30'),
    measure: 'K',
    realised: senFromRupiah(500_000_000n),
    base: senFromRupiah(1_000_000_000n),
    printedBp: 5000,
    ...more,
  })
  test('a miliar printed for a triliun shows as a thousandth', () => {
    const verdict = judgePublished(figure({ realised: senFromRupiah(500_000n) }), [])
    expect(codes(verdict)).toEqual(['tidak-mengikuti', 'satuan-meleset'])
    expect(verdict.findings[1]!.facts).toEqual({ kali: 1000 })
  })
  test('a difference within a tenth of a point is rounding', () => {
    expect(judgePublished(figure({ printedBp: 5010 }), []).state).toBe('ok')
    expect(judgePublished(figure({ printedBp: 5011 }), []).state).toBe('ask')
  })
  test('two figures of one day that cannot both be', () => {
    const other = figure({ id: 'b', printedBp: 5200, realised: null, base: null })
    expect(codes(judgePublished(figure({}), [other]))).toEqual(['berbeda-sehari'])
    const amount = figure({ id: 'c', printedBp: null, base: null, realised: senFromRupiah(600_000_000n) })
    expect(codes(judgePublished(figure({}), [amount]))).toEqual(['realisasi-berbeda-sehari'])
  })
  test('another measure or another year is no conflict', () => {
    expect(codes(judgePublished(figure({}), [figure({ id: 'b', measure: 'P', printedBp: 9000 })]))).toEqual(
      [],
    )
    expect(codes(judgePublished(figure({}), [figure({ id: 'b', year: 2025, printedBp: 9000 })]))).toEqual([])
  })
  test('realisation that shrinks within a year is asked about', () => {
    const earlier = figure({ id: 'b', day: isoDate('2026-03-31'), realised: senFromRupiah(700_000_000n) })
    expect(codes(judgePublished(figure({}), [earlier]))).toEqual(['realisasi-turun'])
  })
})

test.each([
  ['11,35', 'triliun', 11_350_000_000_000n],
  ['11.35', 'triliun', 11_350_000_000_000n],
  ['27,189', 'triliun', 27_189_000_000_000n],
  ['13.714.199.150.409', 'rupiah', 13_714_199_150_409n],
  ['Rp 810', 'miliar', 810_000_000_000n],
  ['1.234,5', 'miliar', 1_234_500_000_000n],
  ['1.500', 'triliun', null],
  ['0,001', 'rupiah', null],
  ['-5', 'triliun', null],
  ['lima', 'triliun', null],
  ['9999999999', 'triliun', null],
] as const)('%j %s is %s rupiah', (text, unit, rupiah) =>
  expect(printedAmount(text, unit)).toBe(rupiah === null ? null : rupiah * 100n),
)

test.each([
  ['71,8 %', 7180],
  ['91.40', 9140],
  ['55', 5500],
  ['0,03%', 3],
  ['161,4 persen', 16_140],
  ['71,846', null],
  ['', null],
  ['banyak', null],
] as const)('%j is %s basis points', (text, bp) => expect(printedPercent(text)).toBe(bp))
