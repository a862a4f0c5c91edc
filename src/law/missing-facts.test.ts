/** Where the rule cannot decide, the reason names the very fact to ask for. */
import { describe, expect, test } from 'vitest'
import { isoDate } from '#shared/date'
import { answerLine } from './questions/line.ts'
import { decidePdnDuty } from './pdn-duty/duty.ts'
import { exactCombinedHea } from './price-preference/hea.ts'
import { roundHalfUp } from './exact.ts'
import { defaultReadings } from './taxes/purchase.ts'
import { taxesOf } from './taxes/taxes.ts'
import { tkdnOfGoodsWithServices, tkdnOfServices } from './tkdn-of-services/from-2011.ts'

interface Because {
  readonly code: string
  readonly facts?: Readonly<Record<string, unknown>>
}
const asked = (fn: string, input: unknown): readonly Because[] =>
  (JSON.parse(answerLine(JSON.stringify({ id: 1, fn, in: input }), true).text) as { because: Because[] })
    .because

const catering = {
  supply: 'jasa_boga',
  channel: 'bendahara',
  date: '2026-02-01',
  price: 10_000_000,
  npwp: true,
  suket: false,
  pkp: false,
  pbjt_exempt: false,
}
const shop = { ...catering, supply: 'barang' }

describe('the fact that is not known', () => {
  test.each([
    ['tax', { ...catering, suket: null }, 'suket'],
    ['tax', { ...catering, npwp: null }, 'npwp'],
    ['tax', { ...catering, pbjt_exempt: null }, 'pbjt_exempt'],
    ['tax', { ...shop, pkp: null }, 'pkp'],
    ['tax', { ...shop, suket: null }, 'suket'],
    ['tax', { ...catering, price: null }, 'price'],
    ['pbjt_exempt_dki', { omzet_bulan: null, insidental: false }, 'omzet_bulan'],
    ['pbjt_exempt_dki', { omzet_bulan: 1, insidental: null }, 'insidental'],
    ['hea', { hp: 1, tkdn_bp: 2500 }, 'cert_valid'],
    ['intl_award', { lowest_foreign_hp: 1, national_hp: 1 }, 'rate_bp'],
    ['contract_form', { jenis: 'barang', nilai: 1 }, 'metode'],
    ['reserved_uk', { jenis: 'barang', pagu: null, technical_exception: false }, 'pagu'],
    ['reserved_uk', { jenis: 'barang', pagu: 1, technical_exception: null }, 'technical_exception'],
    ['umkm_class', { basis: 'modal' }, 'value'],
    ['halal_mandatory', { kelas: null, kelompok: 'makanan_minuman', on: '2026-01-01' }, 'kelas'],
    ['halal_mandatory', { kelas: 'mikro', kelompok: 'kosmetik', on: '2026-01-01' }, 'kelompok'],
    ['cert_status', { regime: 'SEKTORAL', on: '2026-01-01' }, 'berlaku_sampai'],
    ['tkdn2011', { kdn: 0, kln: 0 }, 'kdn + kln'],
    ['tkdn_multi', { items: [] }, 'price'],
    ['tkdn2025', { components: [], labour_bp: 0, overhead_bp: 0 }, 'components'],
    ['tool_factor_bp', { made: 'DN', owned: 'JOINT' }, 'dn_share_bp'],
    [
      'is_pdn',
      { invests_in_id: null, produces_in_id: true, wni_share_bp: 1, domestic_input_bp: 1 },
      'invests',
    ],
    [
      'is_pdn',
      { invests_in_id: true, produces_in_id: null, wni_share_bp: 1, domestic_input_bp: 1 },
      'produces',
    ],
    [
      'is_pdn',
      { invests_in_id: true, produces_in_id: true, wni_share_bp: null, domestic_input_bp: 1 },
      'workers',
    ],
    [
      'is_pdn',
      { invests_in_id: true, produces_in_id: true, wni_share_bp: 1, domestic_input_bp: null },
      'inputs',
    ],
    ['metrics', { metric: 'pct_P_bp', dataset: { realisasi: [] } }, 'bayar'],
    ['metrics', { metric: 'pct_umk_bp', dataset: { realisasi: [] } }, 'belanja_pengadaan'],
    ['metrics', { metric: 'pct_K_bp', dataset: { realisasi: [] } }, 'rup'],
    ['metrics', { metric: 'komitmen_pdn', dataset: { realisasi: [] } }, 'rup'],
  ])('%s %j: %s', (fn, input, fact) =>
    expect(asked(fn, input)).toEqual([expect.objectContaining({ code: 'fact-not-known', facts: { fact } })]),
  )
  test('of services and of goods with services', () => {
    expect(tkdnOfServices(0n, 0n).because[0]).toMatchObject({ facts: { fact: 'wholePrice' } })
    expect(tkdnOfGoodsWithServices({ kdn: 0n, cost: 0n }, { kdn: 0n, cost: 0n }).because[0]).toMatchObject({
      facts: { fact: 'cost' },
    })
  })
})

test('all conditions that fail are named, not only the first', () =>
  expect(
    asked('is_pdn', { invests_in_id: false, produces_in_id: true, wni_share_bp: 0, domestic_input_bp: 0 })[0]!
      .facts,
  ).toEqual({ failed: 'invests, workers, inputs' }))

test('TKDN exactly 25 % with BMP 15 % is a possible record, a hundredth less is not', () => {
  const duty = (tkdnBp: number) =>
    decidePdnDuty(isoDate('2026-01-15'), [{ id: 'A', kind: 'CERT', tkdnBp, bmpBp: 1500 }])
  expect(duty(2500)).toMatchObject({ ok: true, value: { verdict: { step: 'a', eligible: ['A'] } } })
  expect(duty(2499)).toMatchObject({ ok: true, value: { verdict: { step: 'c', eligible: ['A'] } } })
  expect(
    decidePdnDuty(isoDate('2026-01-15'), [{ id: 'A', kind: 'CERT', tkdnBp: 2499, bmpBp: 1501 }]),
  ).toMatchObject({
    ok: false,
    because: [{ code: 'TKDN_BMP_INCONSISTENT' }],
  })
})

test('a service gets no preference whatever its TKDN', () =>
  expect(roundHalfUp(exactCombinedHea([{ kind: 'jasa', hp: 100n, tkdnBp: 9000 }], 2500))).toBe(100n))

describe('goods of a vendor without NPWP', () => {
  const goods = {
    on: isoDate('2026-02-01'),
    supply: 'barang',
    channel: 'bendahara',
    invoicesRupiah: [3_000_000n],
    priceIncludes: null,
    hasNpwp: false,
    hasSuket: false,
    isPkp: false,
    isPbjtExempt: null,
  } as const
  test('are withheld PPh 22, at the same or at the double rate by the reading', () => {
    expect(taxesOf(goods).verdict).toMatchObject({ pphKind: 'PPH22', pph: 45_000n })
    expect(taxesOf(goods, { ...defaultReadings, pph22WithoutNpwp: 'double' }).verdict).toMatchObject({
      pphKind: 'PPH22',
      pph: 90_000n,
    })
  })
  test('cannot be decided before PMK 34/2017', () =>
    expect(taxesOf({ ...goods, on: isoDate('2016-06-01') })).toMatchObject({
      verdict: null,
      because: [{ code: 'no-version-in-force', facts: { rule: 'pph22.floor' } }],
    }))
})
