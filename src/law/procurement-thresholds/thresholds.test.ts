import { describe, expect, test } from 'vitest'
import { isoDate } from '#shared/date'
import { askLaw, reasonsOf } from '../../../tests/support/ask-law.ts'
import { isWithinOrderLimit } from './order-limit.ts'

const form = (jenis: string, nilai: number, metode: unknown = 'pengadaan_langsung') =>
  askLaw('contract_form', { jenis, nilai, metode })

describe('the form of contract, Pasal 28', () => {
  test.each([
    ['barang', 0, 'bukti'],
    ['barang', 10_000_000, 'bukti'],
    ['barang', 10_000_001, 'kuitansi'],
    ['barang', 50_000_000, 'kuitansi'],
    ['barang', 50_000_001, 'spk'],
    ['barang', 200_000_000, 'spk'],
    ['barang', 200_000_001, 'surat_perjanjian'],
    ['jasa_lainnya', 10_000_000, 'bukti'],
    ['jasa_lainnya', 50_000_000, 'kuitansi'],
    ['jasa_lainnya', 200_000_000, 'spk'],
    ['jasa_lainnya', 200_000_001, 'surat_perjanjian'],
    ['konsultansi', 1, 'spk'],
    ['konsultansi', 100_000_000, 'spk'],
    ['konsultansi', 100_000_001, 'surat_perjanjian'],
    ['konstruksi', 8_000_000, 'spk'],
    ['konstruksi', 200_000_000, 'spk'],
    ['konstruksi', 200_000_001, 'surat_perjanjian'],
  ])('%s of Rp%i → %s', (jenis, nilai, expected) => expect(form(jenis, nilai)).toBe(expected))

  test('e-purchasing and toko daring: surat pesanan at any value', () => {
    expect(form('barang', 1, 'e_purchasing')).toBe('surat_pesanan')
    expect(form('barang', 5_000_000_000, 'toko_daring')).toBe('surat_pesanan')
  })
  test('other methods follow the value', () => {
    for (const metode of ['tender', 'tender_cepat', 'seleksi', 'penunjukan_langsung'])
      expect(form('barang', 200_000_001, metode)).toBe('surat_perjanjian')
  })
  test('an unknown method is asked', () => {
    expect(form('barang', 1, null)).toBeNull()
    expect(form('barang', 1, 'lelang')).toBe('error bad-input')
  })
  test('a day before Perpres 16/2018 cannot be decided', () => {
    const before = { jenis: 'konstruksi', nilai: 1, date: '2018-03-21' }
    expect(askLaw('contract_form', { ...before, metode: 'tender' })).toBeNull()
    expect(askLaw('contract_form', { ...before, metode: 'e_purchasing' })).toBeNull()
  })
  test('whether construction moved to Rp400 million is not known; the verdict is marked derived', () =>
    expect(
      reasonsOf('contract_form', { jenis: 'konstruksi', nilai: 300e6, metode: 'pengadaan_langsung' }),
    ).toEqual(['form-above-limits']))
})

describe('pengadaan langsung', () => {
  test.each([
    ['barang', 200_000_000, '2026-01-01', true],
    ['barang', 200_000_001, '2026-01-01', false],
    ['jasa_lainnya', 200_000_000, '2026-01-01', true],
    ['jasa_lainnya', 200_000_001, '2026-01-01', false],
    ['konsultansi', 100_000_000, '2026-01-01', true],
    ['konsultansi', 100_000_001, '2026-01-01', false],
    ['konstruksi', 200_000_000, '2025-04-29', true],
    ['konstruksi', 200_000_001, '2025-04-29', false],
    ['konstruksi', 400_000_000, '2025-04-30', true],
    ['konstruksi', 400_000_001, '2025-04-30', false],
    ['barang', 1, '2018-03-21', null],
    ['barang', 1, '2018-03-22', true],
  ])('%s of Rp%i on %s → %s', (jenis, nilai, date, allowed) =>
    expect(askLaw('pl_allowed', { jenis, nilai, date })).toBe(allowed),
  )
  test('each verdict says why', () => {
    expect(reasonsOf('pl_allowed', { jenis: 'barang', nilai: 1, date: '2026-01-01' })).toEqual([
      'direct-procurement-allowed',
    ])
    expect(reasonsOf('pl_allowed', { jenis: 'barang', nilai: 3e8, date: '2026-01-01' })).toEqual([
      'direct-procurement-above-limit',
    ])
  })
})

describe('the limit of one e-order', () => {
  const on = (day: string, rupiah: bigint, own: bigint | null = null) =>
    isWithinOrderLimit(isoDate(day), rupiah, own)
  test.each([
    ['2026-01-02', 50_000_000n, null, true, 'order-within-limit'],
    ['2026-01-02', 50_000_001n, null, false, 'order-above-limit'],
    // A government's own limit may be lower, never higher.
    ['2026-01-02', 40_000_001n, 40_000_000n, false, 'order-above-limit'],
    ['2026-01-02', 40_000_000n, 40_000_000n, true, 'order-within-limit'],
    ['2026-01-02', 50_000_001n, 90_000_000n, false, 'order-above-limit'],
    ['2020-01-01', 1n, null, true, 'order-within-limit'],
    // Only the year of its beginning was read; before it there was none.
    ['2019-06-01', 1n, null, null, 'start-day-not-confirmed'],
    ['2018-12-31', 1n, null, null, 'no-version-in-force'],
  ] as const)('on %s Rp%s with an own limit of %s: %s', (day, rupiah, own, verdict, code) =>
    expect(on(day, rupiah, own)).toMatchObject({ verdict, because: [{ code }] }),
  )
  test('names the limit and the value it compared', () =>
    expect(on('2026-01-02', 60_000_000n, 40_000_000n)).toMatchObject({
      on: '2026-01-02',
      because: [{ facts: { nilai: 60_000_000, limit: 40_000_000 }, source: 'e-Order Pemprov DKI Jakarta' }],
    }))
})
