/** The pages that take care of the figures, asked as people ask them. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestApp, type TestApp } from '../../../tests/support/test-app.ts'
import { useTestDatabase } from '../../../tests/support/test-database.ts'
import { contract, finished, orderV6, payment, record, rup } from '../../../tests/support/feed-rows.ts'
import { figuresOf, linesOf, metricOf, mustImport } from '../../../tests/support/import-rows.ts'
import { CITY } from '../../simulate/index.ts'
import type { IsoDate } from '../../shared/date.ts'
import { endedMonth, monthlySnapshot } from './snapshots.job.ts'

const db = useTestDatabase()
let padan: TestApp
let analyst: string
const K = CITY.klpd
beforeAll(async () => {
  padan = await startTestApp(db)
  analyst = await padan.signIn('sari')
  await mustImport(db, [rup(K, '1', { pagu: 900 }), rup(K, '2', { pagu: 500, nama_paket: 'Meja rapat' })])
  await mustImport(db, [orderV6(K, '01KAAAAAAAAAAAAAAAAAAAAAAA', 480)])
  await mustImport(db, [record(K, 'C1', '1', 480)])
  await mustImport(db, [contract(K, '3', 100, { nilai_pdn_kontrak: null })])
  await mustImport(db, [finished(K, '44', '9', 70)])
})
afterAll(() => padan.close())

const page = async (path: string) => (await padan.get(path, analyst)).text()
const reason = async () => (await linesOf(db, K, 2026)).find((line) => line.kunci === 'nontender|C1')?.alasan
const pair = {
  tahun: '2026',
  kuat_sumber: 'katalog-v6',
  kuat_kunci: '01KAAAAAAAAAAAAAAAAAAAAAAA',
  lemah_sumber: 'pencatatan',
  lemah_kunci: 'nontender|C1',
}

test('a possible double waits with its evidence, is decided with a reason, and can be taken back', async () => {
  expect(await page('/tinjau?tahun=2026')).toContain('kode RUP-nya sama')
  const without = await padan.post('/tinjau', { ...pair, keputusan: 'bukan', alasan: 'x' }, analyst)
  expect([without.status, (await without.text()).includes('Tuliskan alasan')]).toEqual([422, true])
  expect(await reason()).toBe('diduga-ganda')
  const decided = await padan.post(
    '/tinjau',
    { ...pair, keputusan: 'bukan', alasan: 'dua kali pesan' },
    analyst,
  )
  expect(decided.status).toBe(303)
  expect(await reason()).toBeNull()
  expect(await page('/tinjau?tahun=2026&keadaan=bukan')).toContain('dua kali pesan')
  await padan.post('/tinjau', { ...pair, keputusan: 'tarik' }, analyst)
  expect(await reason()).toBe('diduga-ganda')
  await padan.post('/tinjau', { ...pair, keputusan: 'ganda', alasan: 'nomor pesanan sama' }, analyst)
  expect(await reason()).toBe('ganda-diputuskan')
  const gone = await padan.post(
    '/tinjau',
    { ...pair, lemah_kunci: 'tidak-ada', keputusan: 'ganda', alasan: 'coba-coba' },
    analyst,
  )
  expect(gone.status).toBe(422)
})

test('a snapshot is kept as it was; what changed since is explained to the last rupiah', async () => {
  await padan.post(
    '/potret',
    { tahun: '2026', sampai: '2026-12-31', dasar: 'contract', catatan: 'rapat' },
    analyst,
  )
  const kept = await db.owner.query<{ at: string; m4: string }>(
    `select to_char(known_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, isi -> 'metrics' -> 3 ->> 'numerator' as m4 from realisation.potret where klpd = $1`,
    [K],
  )
  const before = Number(kept.rows[0]!.m4)
  await mustImport(db, [contract(K, '3', 100, { nilai_pdn_kontrak: 60 }), contract(K, '5', 40)])
  const after = metricOf(await figuresOf(db, K, 2026), 'M4').numerator!
  expect(after - before).toBe(100)
  const text = await page(
    `/potret/banding?tahun=2026&sampai=2026-12-31&dasar=contract&diketahui=${encodeURIComponent(kept.rows[0]!.at)}`,
  )
  expect(text).toContain('baris baru masuk')
  expect(text).toContain('nilai dikoreksi')
  expect(text).not.toContain('cara menghitung berubah')
  await expect(db.pool.query(`update realisation.potret set isi = '{}'`)).rejects.toThrow(/permission denied/)
})

test('the monthly snapshot is made once a month for the month that ended', async () => {
  expect(endedMonth('2026-02-28' as IsoDate)).toBe('2026-02-28')
  expect(endedMonth('2026-03-01' as IsoDate)).toBe('2026-02-28')
  expect(endedMonth('2026-03-02' as IsoDate)).toBeNull()
  expect(await monthlySnapshot(db.pool, K, '2026-11-30' as IsoDate)).toBe(2)
  expect(await monthlySnapshot(db.pool, 'D998', '2026-11-30' as IsoDate)).toBe(0)
})

test('a target has a source and a year of its own', async () => {
  const bad = await padan.post(
    '/target',
    { tahun: '2026', ukuran: 'P', persen: 'delapan puluh', sejak: '2026-01-01', sumber: '' },
    analyst,
  )
  const text = await bad.text()
  expect([bad.status, text.includes('Target harus persen'), text.includes('delapan puluh')]).toEqual([
    422,
    true,
    true,
  ])
  await padan.post(
    '/target',
    { tahun: '2026', ukuran: 'P', persen: '80', sejak: '2026-01-01', sumber: 'Perjanjian Kinerja 2026' },
    analyst,
  )
  expect(await page('/target?tahun=2026')).toContain('Perjanjian Kinerja 2026')
  expect(await page('/target?tahun=2027')).toContain('Belum ada target')
})

test('the worklist names what is missing on either side of the payment list', async () => {
  expect(await page('/belum-tercatat?tahun=2026')).toContain(
    'Daftar pembayaran SIPD/BPKD tahun ini belum masuk',
  )
  await mustImport(db, [payment(K, 'SP2D/9', 55, { uraian: 'Bayar konsumsi' })])
  const text = await page('/belum-tercatat?tahun=2026')
  expect(text).toContain('Dibayar, belum tercatat di LKPP')
  expect(text).toContain('Bayar konsumsi')
  expect(text).toContain('Selesai dipilih, e-kontrak belum dicatat')
  const sheet = await padan.get('/belum-tercatat/unduh?tahun=2026&format=csv', analyst)
  expect(await sheet.text()).toContain('SP2D/9')
})

test('the gap shows the packages nothing was bought from', async () => {
  const text = await page('/celah?tahun=2026')
  expect(text).toContain('Meja rapat')
  expect(text).toContain('Belum ada tahun lalu untuk belajar')
})

test('a year of which nothing came says so: not Rp0, not that nothing is missing', async () => {
  for (const path of ['/belum-tercatat', '/celah', '/perangkat-daerah', '/ringkasan']) {
    const said = await page(`${path}?tahun=2031`)
    expect(said, path).toContain('Belum ada angka untuk tahun 2031')
    expect(said, path).toContain('href="/mulai?tahun=2031"')
    expect(said, path).not.toContain('Rp0<')
    expect(said, path).not.toContain('Tidak ada yang kurang')
    expect(said, path).not.toContain('Tidak ada baris yang cocok')
  }
})
