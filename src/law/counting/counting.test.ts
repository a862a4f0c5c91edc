import { describe, expect, test } from 'vitest'
import { askLaw, reasonsOf } from '../../../tests/support/ask-law.ts'
import {
  countedRealisations,
  packagesWithoutDoubles,
  type RealisationRecord,
  type RupPackage,
} from './dataset.ts'
import { p3dn1 } from './example-p3dn-1.ts'

const metric = (name: string, dataset: unknown = 'P3DN-1') => askLaw('metrics', { dataset, metric: name })
type Row = Record<string, unknown>
interface Loose {
  belanja_pengadaan: number
  rup: Row[]
  realisasi: Row[]
  bayar: Row[]
}
const changed = (change: (d: Loose) => unknown): unknown => {
  const copy = structuredClone(p3dn1) as Loose
  change(copy)
  return copy
}

describe('the figures of P3DN-1', () => {
  test.each([
    ['komitmen_pdn', 1_650_000_000],
    ['pct_komitmen_bp', 7174],
    ['pct_komitmen_rup_dedup_bp', 7500],
    ['realisasi_pdn_kontrak', 1_570_000_000],
    ['pct_K_bp', 9515],
    ['pct_pdn_of_all_contracts_bp', 7476],
    ['pct_P_bp', 6971],
    ['pct_umk_bp', 4130],
    ['porsi_bersertifikat_bp', 7962],
    ['tkdn_tertimbang_bp', 3296],
  ])('%s is %i', (name, value) => {
    expect(metric(name)).toBe(value)
    expect(metric(name, p3dn1)).toBe(value)
  })
  test('a pdsw whose swakelola is not counted stands for itself', () =>
    expect(
      metric(
        'pct_komitmen_rup_dedup_bp',
        changed((d) => (d.rup[5]!['aktif'] = false)),
      ),
    ).toBe(8462))
  test('the latest addendum counts even when it is listed first', () =>
    expect(
      metric(
        'realisasi_pdn_kontrak',
        changed((d) => d.realisasi.reverse()),
      ),
    ).toBe(1_570_000_000))
  test('a contract whose latest version is cancelled counts nothing', () =>
    expect(
      metric(
        'realisasi_pdn_kontrak',
        changed((d) => (d.realisasi[1]!['status'] = 'batal')),
      ),
    ).toBe(620_000_000))
  test('an unknown PDN value makes the figure unknown, not smaller', () => {
    const unknown = changed((d) => (d.realisasi[4]!['pdn'] = null))
    for (const name of [
      'realisasi_pdn_kontrak',
      'pct_K_bp',
      'pct_P_bp',
      'tkdn_tertimbang_bp',
      'porsi_bersertifikat_bp',
    ])
      expect(metric(name, unknown)).toBeNull()
    expect(metric('komitmen_pdn', unknown)).toBe(1_650_000_000)
    expect(
      metric(
        'pct_umk_bp',
        changed((d) => (d.realisasi[4]!['umk'] = null)),
      ),
    ).toBeNull()
  })
  test('payments of doubles are not counted, of unknown records cannot be judged', () => {
    expect(
      metric(
        'pct_P_bp',
        changed((d) => d.bayar.push({ id: 'P1', dibayar: 480_000_000 })),
      ),
    ).toBe(6971)
    expect(
      metric(
        'pct_P_bp',
        changed((d) => d.bayar.push({ id: 'Z9', dibayar: 1 })),
      ),
    ).toBeNull()
    expect(
      metric(
        'pct_P_bp',
        changed((d) => (d.realisasi[4]!['nilai'] = 0)),
      ),
    ).toBeNull()
    expect(
      metric(
        'pct_P_bp',
        changed((d) => (d.bayar = [])),
      ),
    ).toBeNull()
  })
  test('without a base there is no percentage', () =>
    expect(
      metric(
        'pct_komitmen_bp',
        changed((d) => (d.belanja_pengadaan = 0)),
      ),
    ).toBeNull())
  test('words that are not known are refused', () => {
    expect(metric('pct_Q_bp')).toBe('error bad-input')
    expect(metric('pct_K_bp', 'P3DN-2')).toBe('error bad-input')
    expect(metric('pct_K_bp', null)).toBe('error bad-input')
    expect(
      metric(
        'pct_K_bp',
        changed((d) => (d.rup[0]!['tipe'] = 'lain')),
      ),
    ).toBe('error bad-input')
  })
})

describe('a published percentage', () => {
  test.each([
    // numerator          denominator         published  recomputed  flag
    [11_350_000_000_000, 15_800_000_000_000, 7180, 7184, false],
    [11_350_000_000_000, 15_850_000_000_000, 7180, 7161, true],
    [5000, 10_000, 5010, 5000, false],
    [5000, 10_000, 5011, 5000, true],
    [5000, 10_000, 4990, 5000, false],
    [5000, 10_000, 4989, 5000, true],
    [10_000, 10_000, 10_000, 10_000, false],
    [10_001, 10_000, 10_001, 10_001, true],
    [25_580_000_000_000, 15_850_000_000_000, null, 16_139, true],
    [5000, 10_000, null, 5000, false],
    [5000, 0, 5000, null, true],
    [null, null, 9182, null, true],
    [5000, null, 5000, null, true],
  ])('%s / %s published %s → %s, flag %s', (num, den, published_bp, recomputed_bp, flag) =>
    expect(askLaw('check_published', { num, den, published_bp })).toEqual({ recomputed_bp, flag }),
  )
  test('each flag says why', () => {
    const why = (num: unknown, den: unknown, published_bp: unknown) =>
      reasonsOf('check_published', { num, den, published_bp })
    expect(why(1, 2, 5000)).toEqual(['published-agrees'])
    expect(why(1, 2, 6000)).toEqual(['published-differs'])
    expect(why(3, 2, 15_000)).toEqual(['published-base-revised'])
    expect(why(null, 2, 5000)).toEqual(['published-not-recomputable'])
  })
  test.each([
    [1, 3, 3333],
    [2, 3, 6667],
    [-1, 3, -3333],
    [1, 0, null],
    [null, 1, null],
  ])('pct_bp %s/%s → %s', (num, den, bp) => expect(askLaw('pct_bp', { num, den })).toBe(bp))
})

describe('a realisation record', () => {
  test.each([
    [100, 100, 100, []],
    [100, 0, 0, []],
    [100, 101, 0, ['PDN_GT_NILAI']],
    [100, 0, 101, ['UMK_GT_NILAI']],
    [100, 101, 101, ['PDN_GT_NILAI', 'UMK_GT_NILAI']],
    [100, null, 0, ['PDN_MISSING']],
    [100, 0, null, ['UMK_MISSING']],
    [100, null, null, ['PDN_MISSING', 'UMK_MISSING']],
    [-1, -1, -1, ['NILAI_NEGATIVE']],
    [-1, 0, null, ['NILAI_NEGATIVE', 'PDN_GT_NILAI', 'UMK_MISSING']],
    [0, 0, 0, []],
  ])('nilai %s, pdn %s, umk %s → %j', (nilai, pdn, umk, problems) =>
    expect(askLaw('validate_realisasi', { nilai, pdn, umk })).toEqual(problems),
  )
  test('a missing field is missing, a text is bad input', () => {
    expect(askLaw('validate_realisasi', { nilai: 1 })).toEqual(['PDN_MISSING', 'UMK_MISSING'])
    expect(askLaw('validate_realisasi', { nilai: '1', pdn: 0, umk: 0 })).toBe('error bad-input')
    expect(askLaw('validate_realisasi', { pdn: 0, umk: 0 })).toBe('error bad-input')
  })
})

test('a purchase inside a swakelola is left out only where that swakelola itself is counted', () => {
  const one = (id: string, kind: RupPackage['kind'], swakelolaId: string | null = null): RupPackage => ({
    id,
    kind,
    swakelolaId,
    pagu: 1n,
    isPdn: true,
    isActive: true,
    isDeleted: false,
    isAnnounced: true,
  })
  const packages = [
    one('S', 'swk'),
    one('inside', 'pdsw', 'S'),
    one('of nothing known', 'pdsw', 'X'),
    one('unsaid', 'pdsw'),
    one('P', 'penyedia'),
    one('inside a purchase', 'pdsw', 'P'),
    one('names a swakelola', 'penyedia', 'S'),
    { ...one('T', 'swk'), isDeleted: true },
    one('inside a deleted one', 'pdsw', 'T'),
  ]
  expect(packagesWithoutDoubles(packages).map((p) => p.id)).toEqual([
    'S',
    'of nothing known',
    'unsaid',
    'P',
    'inside a purchase',
    'names a swakelola',
    'inside a deleted one',
  ])
})

test('of two records with the same addendum the first stands', () => {
  const record = (value: bigint, addendum: number): RealisationRecord => ({
    id: 'C1',
    addendum,
    value,
    pdn: 0n,
    umk: 0n,
    isCancelled: false,
    duplicateOf: null,
    includedIn: null,
    certifiedValue: 0n,
    tkdnBp: 0,
  })
  expect(countedRealisations([record(1n, 1), record(2n, 1), record(3n, 0)]).map((r) => r.value)).toEqual([1n])
  expect(countedRealisations([record(1n, 0), record(2n, 1)]).map((r) => r.value)).toEqual([2n])
})
