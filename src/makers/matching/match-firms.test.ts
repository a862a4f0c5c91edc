import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readFirmName } from '../firm-name.ts'
import { readNpwp } from '../numbers.ts'
import { compareFirms, type FirmRecord } from './compare-firms.ts'
import { editDistance, WordWeights } from './likeness.ts'
import { FirmIndex, type KnownFirm } from './match-firms.ts'
import { measure, readLabelled } from './measure.ts'

const firm = (nama: string, npwp: string | null = null, place: string | null = null): FirmRecord => {
  const name = readFirmName(nama)
  const number = readNpwp(npwp)
  return {
    ...name,
    npwp: number.full === null ? [] : [number.full],
    npwpSuffix: number.suffix,
    nib: null,
    places: place === null ? [] : [place.toUpperCase()],
  }
}
const weights = new WordWeights([])
const verdict = (a: FirmRecord, b: FirmRecord) => compareFirms(a, b, weights).verdict

test.each([
  ['ROTI', 'ROTI', 0],
  ['ROTI', 'ROTU', 1],
  ['ROTI', 'RTOI', 1],
  ['ROTI', 'ROT', 1],
  ['', 'ABC', 3],
])('%s and %s are %i apart', (a, b, n) => expect(editDistance(a, b)).toBe(n))

describe('joined without asking', () => {
  test('the same tax number and a like name, whatever the spelling', () =>
    expect(
      verdict(
        firm('PT Samudera Kencana', '99.000.000.0-150.000'),
        firm('Samudra Kencana, PT', '0990000000150000'),
      ),
    ).toBe('same'))
  test('a branch of the same taxpayer', () =>
    expect(
      verdict(firm('PT Banyu Biru', '99.000.000.0-400.003'), firm('PT. BANYU BIRU', '99.000.000.0-400.000')),
    ).toBe('same'))
  test('the same PT by name alone: the name of a PT is unique in the nation', () =>
    expect(verdict(firm('PT. Cemara'), firm('cemara, PT'))).toBe('same'))
  test('the same CV only when the place agrees', () => {
    expect(verdict(firm('CV Maju', null, 'Banten'), firm('CV. MAJU', null, 'Banten'))).toBe('same')
    expect(verdict(firm('CV Maju'), firm('CV. MAJU', null, 'Banten'))).toBe('ask')
  })
})

describe('asked', () => {
  test('one tax number under two unlike names', () => {
    const comparison = compareFirms(
      firm('PT Candra Telekom', '99.000.000.0-590.000'),
      firm('PT Indah Satelit', '99.000.000.0-590.000'),
      weights,
    )
    expect(comparison.verdict).toBe('ask')
    expect(comparison.evidence.map((one) => [one.code, one.speaks])).toEqual([
      ['npwp-same', 'for'],
      ['name-far', 'against'],
      ['form-same', 'for'],
      ['place-unknown', 'neither'],
    ])
  })
  test('the same PT with another tax number', () =>
    expect(
      verdict(firm('PT Purnama', '99.000.000.0-700.000'), firm('PT PURNAMA', '99.888.000.0-700.000')),
    ).toBe('ask'))
  test('a misspelling without any number', () =>
    expect(verdict(firm('PT Rimba Baja Prakarsa'), firm('PT RIMBABAJA PRAKARSHA'))).toBe('ask'))
})

describe('kept apart', () => {
  test.each([
    ['PT Kirana Busana', 'CV Kirana Busana'],
    ['PT Roda Manggala', 'PT Roda Manggala 2'],
    ['CV Dwi Putra Selaras', 'CV Tri Putra Selaras'],
    ['CV Maju Bersama Jaya', 'CV Maju Bersama Mandiri'],
  ])('%s is not %s', (a, b) => expect(verdict(firm(a), firm(b))).not.toBe('same'))
  test('a CV of the same name with another tax number', () =>
    expect(verdict(firm('CV Maju', '99.170.000.0-001.000'), firm('CV Maju', '99.180.000.0-001.000'))).toBe(
      'other',
    ))
})

test('two makers that both seem to be the firm are a question, never a choice of ours', () => {
  const makers: KnownFirm[] = ['a', 'b'].map((id) => ({ id, spellings: [firm('PT Cemara')] }))
  const match = new FirmIndex(makers).match(firm('PT. CEMARA'))
  expect(match.link).toBeNull()
  expect(match.proposals.map((one) => one.id)).toEqual(['a', 'b'])
})

test('the labelled file: what is joined without asking is right, and what belongs together is at least proposed', () => {
  const labelled = readLabelled(
    readFileSync(new URL('../../../tests/firms/labelled.jsonl', import.meta.url), 'utf8'),
  )
  const result = measure(labelled)
  expect(result.wronglyLinked).toEqual([])
  expect(result.linked.precision).toBeGreaterThanOrEqual(0.99)
  expect(result.linked.recall).toBeGreaterThanOrEqual(0.55)
  expect(result.found.recall).toBeGreaterThanOrEqual(0.9)
  expect(result.found.precision).toBeGreaterThanOrEqual(0.93)
})
