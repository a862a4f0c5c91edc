/** The page of one figure: what it counts and the files it counts it from say one number. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestApp, type TestApp } from '../../tests/support/test-app.ts'
import { budget, contract, payment, rup } from '../../tests/support/feed-rows.ts'
import { figuresOf, metricOf, mustImport } from '../../tests/support/import-rows.ts'
import { useTestDatabase } from '../../tests/support/test-database.ts'

const db = useTestDatabase()
let padan: TestApp
let budi: string
const KLPD = 'D999'
const company = { kd_satker_str: '9.01', nama_satker: 'Perumda Pasar Contoh' }

beforeAll(async () => {
  padan = await startTestApp(db)
  budi = await padan.signIn('budi')
  await mustImport(db, [rup(KLPD, '1'), rup(KLPD, '2'), rup(KLPD, '3', company)], { fileName: 'rup.json' })
  await mustImport(
    db,
    [
      contract(KLPD, 'A', 100),
      contract(KLPD, 'B', 200, { tgl_kontrak: '2026-09-01' }),
      contract(KLPD, 'C', 400, company),
    ],
    { fileName: 'kontrak.json' },
  )
  await mustImport(db, [budget(KLPD, 1000)], { fileName: 'anggaran.json' })
})
afterAll(() => padan.close())

const text = async (path: string, language: 'id' | 'en' = 'id') =>
  (await (await padan.get(path, `${budi}; bahasa=${language}`)).text())
    .replace(/<[^>]+>/g, ' ')
    .replace(/&[#\w]+;/g, ' ')
    .replace(/\s+/g, ' ')

test('each file shows how many rows of it count, up to the day asked for and without what stands outside the budget', async () => {
  const whole = await text('/angka?id=M5&tahun=2026&sampai=2026-12-31')
  expect(whole).toContain('Baris 2 transaksi · 2 paket RUP')
  expect(whole).toMatch(/kontrak\.json \S.*? Transaksi 2 rup\.json/)
  expect(whole).toMatch(/rup\.json \S.*? Paket RUP 2 /)
  const half = await text('/angka?id=M5&tahun=2026&sampai=2026-06-30')
  expect(half).toContain('Baris 1 transaksi · 2 paket RUP')
  expect(half).toMatch(/kontrak\.json \S.*? Transaksi 1 rup\.json/)
  expect(await text('/angka?id=M2&tahun=2026', 'en')).toContain('Rows 1 row of the budget')
})

test('a company outside the budget, asked for itself, shows its own figure and rows', async () => {
  const own = await text('/angka?id=M4&tahun=2026&satker=9.01&sampai=2026-12-31')
  expect(own).toContain('Rp400')
  expect(own).toContain('Baris 1 transaksi')
  const figures = await figuresOf(db, KLPD, 2026, { agency: '9.01' })
  expect(metricOf(figures, 'M4')).toMatchObject({ numerator: 400, rows: 1 })
})

test('without a list of payments P names no rows, and says what the files beneath are there for', async () => {
  const none = await text('/angka?id=M6&tahun=2026&sampai=2026-12-31')
  expect(none).not.toMatch(/Baris 0/)
  expect(none).toContain('Baris belum ada: daftar pembayaran (SP2D) tahun ini belum masuk')
  expect(none).toContain('bukan P')
  expect(none).toMatch(/kontrak\.json \S.*? Transaksi 2 /)
})

test('with payments P counts them: an advance is in the file and not in the figure', async () => {
  const csv = [
    payment(KLPD, '0001', 100, { no_kontrak: 'A/SPK/2026' }),
    payment(KLPD, '0002', 50, { jenis_sp2d: 'UP' }),
  ]
  await mustImport(db, csv, { fileName: 'sp2d.json' })
  const paid = await text('/angka?id=M6&tahun=2026&sampai=2026-12-31')
  expect(paid).toContain('Baris 1 pembayaran · 2 transaksi')
  expect(paid).toMatch(/sp2d\.json \S.*? Pembayaran 1 kontrak\.json/)
})
