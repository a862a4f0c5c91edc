import fc from 'fast-check'
import { isoDate } from '#shared/date'
import { describe, expect, test } from 'vitest'
import { askLaw, messageOf, reasonsOf } from '../../../tests/support/ask-law.ts'
import { divideHalfUp } from '../exact.ts'
import { defaultReadings, type Purchase } from './purchase.ts'
import { ppnOn } from './ppn.ts'
import { taxesOf } from './taxes.ts'

const question = {
  supply: 'barang',
  channel: 'bendahara',
  date: '2026-02-01',
  npwp: true,
  suket: false,
  pkp: false,
  pbjt_exempt: false,
}
const tax = (facts: object) => askLaw('tax', { ...question, ...facts })
const bill = (base: number, rest: object) => ({
  base,
  dpp_ppn: 0,
  ppn: 0,
  pbjt: 0,
  pph_kind: null,
  pph: 0,
  pph22_pihak_lain: 0,
  ...rest,
})
const catering = { supply: 'jasa_boga', price: 10_000_000 }
const juta = 1_000_000

describe('catering', () => {
  test.each([
    ['X1 with NPWP', {}, 'PPH23', 200_000],
    ['X2 without NPWP', { npwp: false }, 'PPH23', 400_000],
    ['X3 with Suket', { suket: true }, 'FINAL_UMKM', 50_000],
    ['Suket without NPWP: Suket first', { suket: true, npwp: null }, 'FINAL_UMKM', 50_000],
    ['a PKP caterer bears no PPN', { pkp: true }, 'PPH23', 200_000],
    ['PKP or not does not matter', { pkp: null }, 'PPH23', 200_000],
  ])('%s', (_, facts, pph_kind, pph) =>
    expect(tax({ ...catering, ...facts })).toEqual(
      bill(10 * juta, { pbjt: juta, pph_kind, pph, invoice: 11 * juta, transfer: 11 * juta - pph }),
    ),
  )
  test('X4: exempt micro caterer with Suket', () =>
    expect(tax({ ...catering, price: 4_500_000, suket: true, pbjt_exempt: true })).toEqual(
      bill(4_500_000, { pph_kind: 'FINAL_UMKM', pph: 22_500, invoice: 4_500_000, transfer: 4_477_500 }),
    ))
  test('PPh 23 has no floor and is rounded down', () =>
    expect(tax({ ...catering, price: 1_999_999 })).toMatchObject({ pph: 39_999, pbjt: 200_000 }))
  test('X9: PBJT inside the price', () => {
    expect(tax({ ...catering, price: 11 * juta, price_includes: 'pbjt' })).toMatchObject({
      base: 10 * juta,
      pbjt: juta,
      pph: 200_000,
      invoice: 11 * juta,
      transfer: 10_800_000,
    })
    expect(tax({ ...catering, price: 10 * juta, price_includes: 'pbjt' })).toMatchObject({
      base: 9_090_909,
      pbjt: 909_091,
      invoice: 10 * juta,
    })
  })
  test('exempt: nothing stands in the price', () =>
    expect(tax({ ...catering, price_includes: 'pbjt', pbjt_exempt: true })).toMatchObject({
      base: 10 * juta,
      pbjt: 0,
    }))
  test('PPN cannot stand in a caterer’s price', () =>
    expect(tax({ ...catering, price_includes: 'ppn' })).toMatchObject({ base: 10 * juta, ppn: 0 }))
})

describe('goods', () => {
  test.each([
    ['X7 small non-PKP', { price: 1_900_000 }, bill(1_900_000, { invoice: 1_900_000, transfer: 1_900_000 })],
    [
      'X8 exactly Rp2 million',
      { price: 2_000_000 },
      bill(2_000_000, { invoice: 2_000_000, transfer: 2_000_000 }),
    ],
    [
      'X8 one rupiah more',
      { price: 2_000_001 },
      bill(2_000_001, { pph_kind: 'PPH22', pph: 30_000, invoice: 2_000_001, transfer: 1_970_001 }),
    ],
    [
      'X10 split invoices are one purchase',
      { invoices: [1_500_000, 1_500_000] },
      bill(3 * juta, { pph_kind: 'PPH22', pph: 45_000, invoice: 3 * juta, transfer: 2_955_000 }),
    ],
    [
      'with Suket',
      { price: 3 * juta, suket: true },
      bill(3 * juta, { pph_kind: 'FINAL_UMKM', pph: 15_000, invoice: 3 * juta, transfer: 2_985_000 }),
    ],
    [
      'with Suket up to Rp2 million',
      { price: 2 * juta, suket: true },
      bill(2 * juta, { invoice: 2 * juta, transfer: 2 * juta }),
    ],
    [
      'X5 PKP in 2026',
      { price: 3 * juta, pkp: true },
      bill(3 * juta, {
        dpp_ppn: 2_750_000,
        ppn: 330_000,
        pph_kind: 'PPH22',
        pph: 45_000,
        invoice: 3_330_000,
        transfer: 2_955_000,
      }),
    ],
    [
      'X6 PKP in 2024',
      { price: 3 * juta, pkp: true, date: '2024-12-31' },
      bill(3 * juta, {
        dpp_ppn: 3 * juta,
        ppn: 330_000,
        pph_kind: 'PPH22',
        pph: 45_000,
        invoice: 3_330_000,
        transfer: 2_955_000,
      }),
    ],
    [
      'small PKP: the vendor receives the PPN',
      { price: 1_800_000, pkp: true },
      bill(1_800_000, { dpp_ppn: 1_650_000, ppn: 198_000, invoice: 1_998_000, transfer: 1_998_000 }),
    ],
    [
      'PKP at exactly Rp2 million: the vendor receives the PPN',
      { price: 2 * juta, pkp: true },
      bill(2 * juta, { dpp_ppn: 1_833_333, ppn: 220_000, invoice: 2_220_000, transfer: 2_220_000 }),
    ],
    [
      'X12 PPN in the price, 2024',
      { price: 11_100_000, price_includes: 'ppn', pkp: true, date: '2024-06-01' },
      bill(10 * juta, {
        dpp_ppn: 10 * juta,
        ppn: 1_100_000,
        pph_kind: 'PPH22',
        pph: 150_000,
        invoice: 11_100_000,
        transfer: 9_850_000,
      }),
    ],
    [
      'PPN in the price, 2026',
      { price: 11_100_000, price_includes: 'ppn', pkp: true },
      bill(10 * juta, {
        dpp_ppn: 9_166_667,
        ppn: 1_100_000,
        pph_kind: 'PPH22',
        pph: 150_000,
        invoice: 11_100_000,
        transfer: 9_850_000,
      }),
    ],
    [
      'a non-PKP price holds no PPN',
      { price: 1_110_000, price_includes: 'ppn' },
      bill(1_110_000, { invoice: 1_110_000, transfer: 1_110_000 }),
    ],
    ['nothing bought', { invoices: [] }, bill(0, { invoice: 0, transfer: 0 })],
  ])('%s', (_, facts, expected) => expect(tax(facts)).toEqual(expected))
  test('without NPWP: the same rate until confirmed', () =>
    expect(tax({ price: 3 * juta, npwp: false })).toMatchObject({ pph_kind: 'PPH22', pph: 45_000 }))
})

describe('an eating place', () => {
  test.each([
    [
      3 * juta,
      {},
      { pbjt: 300_000, pph_kind: 'PPH22', pph: 45_000, invoice: 3_300_000, transfer: 3_255_000 },
    ],
    [2 * juta, {}, { pbjt: 200_000, pph_kind: null, pph: 0, invoice: 2_200_000, transfer: 2_200_000 }],
    [
      3 * juta,
      { suket: true, pbjt_exempt: true },
      { pbjt: 0, pph_kind: 'FINAL_UMKM', pph: 15_000, transfer: 2_985_000 },
    ],
    [3 * juta, { pkp: true }, { ppn: 0, pph_kind: 'PPH22' }],
  ])('%i %j', (price, facts, expected) =>
    expect(tax({ supply: 'resto', price, ...facts })).toMatchObject(expected),
  )
})

describe('through a procurement marketplace', () => {
  test('X11: the treasurer withholds nothing', () =>
    expect(tax({ ...catering, channel: 'pihak_lain', pkp: true })).toEqual(
      bill(10 * juta, { pbjt: juta, pph22_pihak_lain: 50_000, invoice: 11 * juta, transfer: 11 * juta }),
    ))
  test('goods: PPN goes through the marketplace', () =>
    expect(tax({ channel: 'pihak_lain', price: 3 * juta, pkp: true })).toEqual(
      bill(3 * juta, {
        dpp_ppn: 2_750_000,
        ppn: 330_000,
        pph22_pihak_lain: 15_000,
        invoice: 3_330_000,
        transfer: 3_330_000,
      }),
    ))
  test('rounded down, no floor, Suket and NPWP not asked', () =>
    expect(tax({ channel: 'pihak_lain', price: 1399, pkp: true, suket: null, npwp: null })).toMatchObject({
      pph22_pihak_lain: 6,
    }))
  test('a vendor that is not PKP is pointed out', () => {
    const asked = { ...question, channel: 'pihak_lain', price: juta }
    expect(askLaw('tax', asked)).toMatchObject({ ppn: 0, pph22_pihak_lain: 5000 })
    expect(reasonsOf('tax', asked)).toContain('marketplace-vendor-must-be-pkp')
    expect(reasonsOf('tax', { ...asked, pkp: true })).not.toContain('marketplace-vendor-must-be-pkp')
  })
  test('before PMK 58/2022 cannot be decided', () => {
    expect(tax({ channel: 'pihak_lain', price: juta, date: '2022-04-30' })).toBeNull()
    expect(tax({ channel: 'pihak_lain', price: juta, date: '2022-05-01' })).not.toBeNull()
  })
})

describe('what is not known is asked', () => {
  test.each([
    ['pkp of goods', { price: 3 * juta, pkp: null }],
    ['exemption of food', { ...catering, pbjt_exempt: null }],
    ['npwp of catering', { ...catering, npwp: null }],
    ['suket', { ...catering, suket: null }],
    ['suket of goods', { price: 3 * juta, suket: null }],
    ['price', { price: null }],
    ['PBJT before the Perda', { ...catering, date: '2024-01-04' }],
    ['final PPh before PP 55', { price: 3 * juta, suket: true, date: '2022-12-19' }],
    ['PPN before April 2022', { price: 3 * juta, pkp: true, date: '2022-03-31' }],
    ['PPh 22 before our record', { price: 3 * juta, date: '2017-02-28' }],
  ])('%s', (_, facts) => {
    expect(tax(facts)).toBeNull()
    expect(['fact-not-known', 'no-version-in-force']).toContain(
      reasonsOf('tax', { ...question, ...facts })[0],
    )
  })
  test.each([
    ['NPWP of goods', { price: 3 * juta, npwp: null }],
    ['Suket of goods up to Rp2 million', { price: 2 * juta, suket: null }],
    ['exemption of goods', { price: 3 * juta, pbjt_exempt: null }],
    ['the day after PP 55', { price: 3 * juta, suket: true, date: '2022-12-20' }],
    ['the day of the Perda', { ...catering, date: '2024-01-05' }],
  ])('%s is not needed', (_, facts) => expect(tax(facts)).not.toBeNull())
  test('price and invoices contradict each other', () =>
    expect(messageOf('tax', { ...question, price: 1, invoices: [1] })).toContain('salah satu'))
})

describe('other readings are switches', () => {
  const purchase: Purchase = {
    on: isoDate('2026-02-01'),
    supply: 'resto',
    channel: 'bendahara',
    invoicesRupiah: [3_000_000n],
    priceIncludes: null,
    hasNpwp: true,
    hasSuket: false,
    isPkp: false,
    isPbjtExempt: true,
  }
  const of = (facts: Partial<Purchase>, readings: Partial<typeof defaultReadings>) =>
    taxesOf({ ...purchase, ...facts }, { ...defaultReadings, ...readings }).verdict
  test('an eating place as catering', () => {
    expect(of({}, { restaurant: 'pph23' })).toMatchObject({ pphKind: 'PPH23', pph: 60_000n })
    expect(of({ invoicesRupiah: [juta].map(BigInt) }, { restaurant: 'pph23' })).toMatchObject({
      pph: 20_000n,
    })
    expect(of({ supply: 'barang' }, { restaurant: 'pph23' })).toMatchObject({ pphKind: 'PPH22' })
  })
  test('PPh 22 doubled without NPWP', () => {
    expect(of({ supply: 'barang', hasNpwp: false }, { pph22WithoutNpwp: 'double' })).toMatchObject({
      pph: 90_000n,
    })
    expect(of({ supply: 'barang' }, { pph22WithoutNpwp: 'double' })).toMatchObject({ pph: 45_000n })
    expect(of({ supply: 'barang', hasNpwp: null }, { pph22WithoutNpwp: 'double' })).toBeNull()
  })
  test('the treasurer keeps small PPN too', () => {
    const small = { supply: 'barang', isPkp: true, invoicesRupiah: [1_800_000n] } as const
    expect(of(small, { smallPpn: 'treasurer' })).toMatchObject({ transfer: 1_800_000n })
    expect(of(small, {})).toMatchObject({ transfer: 1_998_000n })
  })
})

describe('PPN', () => {
  test.each([
    [150_000, 137_500, 16_500],
    [1_000_000, 916_667, 110_000],
    [0, 0, 0],
    // 27,5 rounds up; through the rounded base 229 it would be 27.
    [250, 229, 28],
  ])('of %i: base %i, tax %i', (price, dpp, ppn) =>
    expect(askLaw('ppn2025', { price })).toEqual({ dpp, ppn }),
  )
  test('is 11 % to the rupiah, in 2024 and since', () =>
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 13n }), (price) => {
        for (const day of ['2024-06-01', '2026-06-01']) {
          const found = ppnOn(isoDate(day), price)
          expect(found.ok && found.value.ppn).toBe(divideHalfUp(price * 11n, 100n))
        }
      }),
    ))
  test('before April 2022 there is no version', () =>
    expect(askLaw('ppn2025', { price: 1, date: '2022-03-31' })).toBeNull())
})

test('a bill always adds up, and the treasurer never pays more than the invoice', () => {
  const flag = fc.boolean()
  fc.assert(
    fc.property(
      fc.record({
        on: fc.constantFrom(isoDate('2024-06-01'), isoDate('2026-06-01')),
        supply: fc.constantFrom('jasa_boga' as const, 'resto' as const, 'barang' as const),
        channel: fc.constantFrom('bendahara' as const, 'pihak_lain' as const),
        invoicesRupiah: fc.array(fc.bigInt({ min: 0n, max: 10n ** 10n }), { maxLength: 4 }),
        priceIncludes: fc.constantFrom('pbjt' as const, 'ppn' as const, null),
        hasNpwp: flag,
        hasSuket: flag,
        isPkp: flag,
        isPbjtExempt: flag,
      }),
      (purchase) => {
        const { base, ppn, pbjt, pph, invoice, transfer } = taxesOf(purchase).verdict!
        expect(base + ppn + pbjt).toBe(invoice)
        expect(transfer <= invoice && transfer >= invoice - pph - ppn).toBe(true)
        expect(ppn === 0n || pbjt === 0n).toBe(true)
        const price = purchase.invoicesRupiah.reduce((a, b) => a + b, 0n)
        expect(purchase.priceIncludes === null ? base : invoice >= price).toEqual(
          purchase.priceIncludes === null ? price : true,
        )
      },
    ),
  )
})

describe('thresholds', () => {
  test.each([
    [42_000_000, false, true],
    [42_000_001, false, false],
    [10_000_000, true, false],
    [42_000_001, null, false],
    [null, true, false],
    [null, false, null],
    [1, null, null],
  ])('PBJT exemption: turnover %s, incidental %s → %s', (omzet_bulan, insidental, exempt) =>
    expect(askLaw('pbjt_exempt_dki', { omzet_bulan, insidental })).toBe(exempt),
  )
  test('before the Perda there is no exemption to speak of', () =>
    expect(askLaw('pbjt_exempt_dki', { omzet_bulan: 1, insidental: false, date: '2024-01-04' })).toBeNull())
  test.each([
    [4_800_000_000, false],
    [4_800_000_001, true],
    [0, false],
  ])('PKP at %i → %s', (omzet_tahun, required) =>
    expect(askLaw('pkp_required', { omzet_tahun })).toBe(required),
  )
  test('PKP reasons and days', () => {
    expect(reasonsOf('pkp_required', { omzet_tahun: 1 })).toEqual(['pkp-not-required'])
    expect(reasonsOf('pkp_required', { omzet_tahun: 5e9 })).toEqual(['pkp-required'])
    expect(askLaw('pkp_required', { omzet_tahun: 1, date: '2013-12-31' })).toBeNull()
  })
  test.each([
    [600_000_000, 500_000],
    [500_000_000, 0],
    [500_000_199, 0],
    [500_000_200, 1],
    [500_000_399, 1],
    [100, 0],
  ])('final PPh of an individual with %i → %i', (omzet_tahun, pph) =>
    expect(askLaw('pph_final_op', { omzet_tahun })).toBe(pph),
  )
  test('final PPh before PP 55 cannot be decided', () =>
    expect(askLaw('pph_final_op', { omzet_tahun: 1, date: '2022-12-19' })).toBeNull())
})
