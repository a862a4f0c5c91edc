/** Search over everything from every page: each person finds what their roles may see, and nothing else. And every table as a file. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { CITY } from '#simulate'
import { inGovernment } from '../../tests/support/order-ground.ts'
import { startTestApp, type TestApp } from '../../tests/support/test-app.ts'
import { useTestDatabase } from '../../tests/support/test-database.ts'

const db = useTestDatabase()
let padan: TestApp
const AGENCY = '1.01.0.00.0.00.01.0000'
const inCity = <T>(work: Parameters<typeof inGovernment<T>>[1]) => inGovernment(db.pool, work, CITY.klpd)

beforeAll(async () => {
  padan = await startTestApp(db)
  await inCity(async (client) => {
    await client.query(
      `insert into agencies.satker (klpd, kd_satker_str, nama) values ($1, $2, 'DINAS PENDIDIKAN KOTA CEMARA') on conflict do nothing`,
      [CITY.klpd, AGENCY],
    )
    await client.query(
      `insert into plan.paket (klpd, jenis, kd_rup, known_from, run_id, row_no, line, tahun, kd_satker_str, nama_paket, pagu) values ($1, 'penyedia', '61000001', now(), $2, 1, 1, 2026, $3, 'Belanja kenanga untuk rapat', 90000000)`,
      [CITY.klpd, randomUUID(), AGENCY],
    )
  })
  const maker = randomUUID()
  await db.owner.query(
    `insert into makers.maker (id, nama, kunci, created_at, created_by, source) values ($1, 'PT Kenanga Pangan', 'KENANGA PANGAN', now(), 'uji', 'uji')`,
    [maker],
  )
  await db.owner.query(
    `insert into makers.certificate (maker_id, known_from, version, jenis, nomor, produk, sumber, cara_periksa, recorded_by) values ($1, now(), 1, 'tkdn_barang', 'TKDN/77', 'Meja kenanga', 'dicatat', 'dokumen', 'uji')`,
    [maker],
  )
  const send = async (who: string, path: string, form: Record<string, string>) => {
    const answer = await padan.post(path, { kunci: randomUUID(), ...form }, await padan.signIn(who))
    expect(answer.status, path).toBe(303)
  }
  const ratna = (
    await db.owner.query<{ id: string }>(`select id from people.person where email = 'ratna@cemara.contoh'`)
  ).rows[0]!.id
  await send('hadi', '/pesanan/paket/61000001/disposisi', {
    ppk: ratna,
    rekening: '5.1.02.01.01.0052',
    subkegiatan: '13000045',
  })
  await send('ratna', '/pesanan/baru', {
    paket: '61000001',
    judul: 'Konsumsi rapat Kenanga',
    kak: 'Rapat koordinasi penerimaan murid baru.',
    hps: '4.200.000',
    hps_dasar: 'SBM 2026',
    rapat_maksud: 'Koordinasi',
    rapat_tempat: 'Ruang Cemara',
    rapat_cara: 'luring',
    rapat_kelas: 'biasa',
    rapat_tanggal: '2027-01-20',
    rapat_mulai: '09:00',
    rapat_selesai: '12:00',
    undangan_nomor: 'UND/12',
    peserta_1_lembaga: 'Dinas Pendidikan',
    peserta_1_kelompok: 'internal',
    peserta_1_jumlah: '40',
    peserta_2_lembaga: 'Komite',
    peserta_2_kelompok: 'lembaga_lain',
    peserta_2_jumlah: '60',
  })
})
afterAll(() => padan.close())

const found = async (who: string, words: string): Promise<string[]> => {
  const answer = await padan.get(`/cari?q=${encodeURIComponent(words)}`, await padan.signIn(who))
  expect(answer.status).toBe(200)
  const main = (await answer.text()).split('<main')[1]!
  return [...main.matchAll(/<h2>([^<]*)<\/h2>/g)].map((one) => one[1]!)
}

test('one word finds packages, orders, makers and certified products', async () => {
  expect(await found('agus', 'kenanga')).toEqual([
    'Pesanan e-order',
    'Paket RUP',
    'Pelaku usaha',
    'Produk bersertifikat',
  ])
})

test('rules and the pages of the own menu are found too', async () => {
  expect(await found('sari', 'preferensi')).toContain('Aturan yang berlaku hari ini')
  expect(await found('sari', 'potret')).toContain('Halaman')
  expect(await found('budi', 'jejak audit')).toContain('Halaman')
  expect(await found('ratna', 'jejak audit')).not.toContain('Halaman')
})

test('a mentor sees no packages, a kitchen nothing of others', async () => {
  expect(await found('doni', 'kenanga')).toEqual(['Pelaku usaha', 'Produk bersertifikat'])
  expect(await found('maya', 'kenanga')).toEqual([])
})

test('every table of a page is a file for whoever may see the page, and for nobody else', async () => {
  const open = await padan.get('/aturan?lembar=1.csv')
  expect(open.headers.get('content-type')).toContain('text/csv')
  expect(await open.text()).toContain('Aturan,')
  const sheet = await padan.get('/jejak/rantai?lembar=1.xlsx', await padan.signIn('agus'))
  expect(sheet.headers.get('content-type')).toContain('spreadsheetml')
  expect((await padan.get('/jejak/rantai?lembar=1.csv', await padan.signIn('maya'))).status).toBe(403)
  expect((await padan.get('/jejak/rantai?lembar=40.csv', await padan.signIn('agus'))).status).toBe(404)
})
