/**
 * A meeting is fed: six people in six browsers, the kitchen on a 360-pixel phone without script, from disposition to closed, with its
 * papers opened and read and the city's figures moved by exactly the order. Then another order fails in nine ways and says why each time.
 */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dayAhead, MEETING } from '../support/meeting-day.ts'
import {
  isAccessible,
  isNotWider,
  type Office,
  openOffice,
  press,
  pressOther,
  says,
} from '../support/order-office.ts'

let office: Office
let rup = ''
beforeAll(async () => {
  office = await openOffice('8540')
})
afterAll(() => office?.stop())

/** The city's figures, summed over its agencies out of the download of the city's page. */
async function figures(page: Page): Promise<Record<string, number>> {
  const answer = await page.request.get(
    `${office.padan.url}/ringkasan/unduh?tahun=${new Date().getFullYear()}&format=csv`,
  )
  const [head, ...rows] = (await answer.text())
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(','))
  const sum = (column: string) => {
    const at = head!.indexOf(column)
    expect(at, column).toBeGreaterThan(0)
    return rows.reduce((total, row) => total + Number(row[at] || 0), 0)
  }
  return Object.fromEntries(
    ['nilai_transaksi_rp', 'realisasi_pdn_rp', 'umk_rp', 'transaksi'].map((one) => [one, sum(one)]),
  )
}

test('six people take an order from disposition to closed', async () => {
  const agus = await office.as('agus')
  const before = await figures(agus)

  const hadi = await office.as('hadi')
  await hadi.goto(`${office.padan.url}/pesanan/paket?cari=makan`)
  await office.shot(hadi, 'paket')
  await hadi.locator('main tbody th a').first().click()
  await hadi.waitForURL('**/pesanan/paket/*')
  await isAccessible(hadi, 'disposition')
  await press(hadi, 'Disposisi ke PPK')
  await says(hadi, 'Paket didisposisi.')
  rup = new URL(hadi.url()).pathname.split('/').at(-1)!

  const ratna = await office.prepare(rup)
  await office.shot(ratna, 'persiapan')
  await isAccessible(ratna, 'preparation')
  await press(ratna, 'Buka pesanan')
  await press(ratna, 'Tugaskan')
  await says(ratna, 'menugaskan pejabat pengadaan')
  const order = new URL(ratna.url()).pathname
  const url = `${office.padan.url}${order}`

  const joko = await office.as('joko')
  await joko.goto(url)
  await press(joko, 'Terima tugas')
  await joko.getByRole('link', { name: 'Pilih dapur' }).click()
  await office.shot(joko, 'pilih-dapur')
  await isAccessible(joko, 'choice')
  await office.choose(joko, 'Dapur Mpok Cemara', '30')
  await office.shot(joko, 'produk')
  await press(joko, 'Simpan pilihan')
  await joko.getByRole('heading', { name: 'Yang menghalangi' }).waitFor()
  await office.shot(joko, 'draf')
  await isAccessible(joko, 'draft')
  for (const box of await joko.locator('textarea[name^="alasan_"]').all())
    await box.fill('Dapur terdekat yang memenuhi syarat.')
  await press(joko, 'Kirim pesanan')
  await says(joko, 'Menunggu penyedia')
  const paper = await office.readPaper(joko, 'Surat pesanan')
  expect(paper).toContain('Rp1.260.000')
  expect(paper.toLowerCase()).toContain('satu juta dua ratus enam puluh ribu rupiah')

  const maya = await office.as('maya')
  const kitchenOrder = `${office.padan.url}${order.replace('/pesanan', '/dapur/pesanan')}`
  const light = await maya.request.get(`${office.padan.url}/dapur`)
  expect((await light.body()).byteLength).toBeLessThan(60_000)
  await maya.goto(`${office.padan.url}/dapur`)
  await office.shot(maya, 'dapur')
  await isNotWider(maya, 360)
  await maya.getByRole('link', { name: /porsi/ }).first().click()
  await office.shot(maya, 'dapur-pesanan')
  await press(maya, 'Sanggupi')
  // Nothing is delivered days before its meeting: there is no button yet, only why.
  await says(maya, 'tidak dapat ditandai diantar sebelum harinya')
  expect(await maya.getByRole('button', { name: 'Sudah diantar' }).count()).toBe(0)
  office.setClock(`${MEETING}T11:05:00+07:00`)
  await maya.reload()
  await press(maya, 'Sudah diantar')
  await says(maya, 'mengantar')
  expect(await office.readPaper(maya, 'Surat jalan')).toContain('Nasi kotak')

  await ratna.goto(url)
  await office.shot(ratna, 'terima')
  await press(ratna, 'Terima semua')
  await says(ratna, 'Jam bayar')
  expect(await office.readPaper(ratna, 'Berita acara serah terima')).toContain(
    'Koordinasi penerimaan murid baru',
  )
  await maya.goto(kitchenOrder)
  await press(maya, 'Buat tagihan')
  await maya.goto(`${office.padan.url}/dapur/uang`)
  await office.shot(maya, 'uang')
  expect(await maya.locator('main').innerText()).toContain('jatuh tempo')

  const lestari = await office.as('lestari')
  await lestari.goto(url)
  await isAccessible(lestari, 'payment')
  await pressOther(lestari, '#form-ajukan-autodebet')
  await says(lestari, 'Autodebet diajukan')
  await hadi.goto(url)
  await office.shot(hadi, 'autodebet')
  await press(hadi, 'Setujui autodebet')
  await says(hadi, 'Autodebet disetujui')
  await lestari.reload()
  const owed = await lestari.locator('#form-cocokkan strong').innerText()
  await lestari.fill('#jumlah', owed)
  await lestari.fill('#referensi', 'RK-1')
  if ((await lestari.locator('#form-cocokkan #bukti_potong').count()) > 0)
    await lestari.fill('#form-cocokkan #bukti_potong', 'BP-1')
  await office.shot(lestari, 'cocokkan')
  await press(lestari, 'Cocokkan dengan bank')
  await says(lestari, 'Lunas')
  const receipt = await office.readPaper(lestari, 'Kuitansi')
  expect(receipt).toContain('Dapur Mpok Cemara')
  expect(receipt.toLowerCase()).toContain('rupiah')

  await ratna.goto(url)
  await ratna.fill('#hadir_1', '29')
  await press(ratna, 'Simpan kehadiran')
  await ratna.locator('#form-nilai-penyedia input[value="5"]').check()
  await press(ratna, 'Nilai penyedia')
  await press(ratna, 'Tutup pesanan')
  await says(ratna, 'Selesai')
  await office.shot(ratna, 'selesai')
  await isAccessible(ratna, 'closed order')

  await agus.goto(url)
  await says(agus, 'menutup pesanan')
  const after = await figures(agus)
  expect(
    Object.fromEntries(Object.entries(after).map(([name, value]) => [name, value - before[name]!])),
  ).toEqual({
    nilai_transaksi_rp: 1_260_000,
    realisasi_pdn_rp: 1_260_000,
    umk_rp: 1_260_000,
    transaksi: 1,
  })
}, 240_000)

test('an order that fails in nine ways says why each time', async () => {
  office.setClock(null)
  const hadi = await office.as('hadi')
  await hadi.goto(`${office.padan.url}/pesanan/paket/${rup}`)
  await hadi.fill('#rekening', 'makan siang')
  await press(hadi, 'Disposisi ke PPK')
  await says(hadi, 'Kode rekening "makan siang" tidak terbaca')

  const agus = await office.as('agus')
  await agus.goto(`${office.padan.url}/pesanan/baru?paket=${rup}`)
  await says(agus, /Anda tidak berwenang|bukan wewenang/i)

  const ratna = await office.prepare(rup, { undangan_nomor: '' })
  await press(ratna, 'Buka pesanan')
  await press(ratna, 'Tugaskan')
  await says(ratna, 'Nomor undangan belum diisi.')
  await ratna.getByRole('link', { name: 'Ubah KAK, HPS, dan rapat' }).click()
  await ratna.fill('#undangan_nomor', 'UND/13')
  await press(ratna, 'Simpan persiapan')
  await press(ratna, 'Tugaskan')
  const order = new URL(ratna.url()).pathname
  const url = `${office.padan.url}${order}`

  const joko = await office.as('joko')
  await joko.goto(url)
  await press(joko, 'Terima tugas')
  await joko.getByRole('link', { name: 'Pilih dapur' }).click()
  await office.choose(joko, 'Dapur Mpok Cemara', '60', { ongkir: '900.000', antar_tanggal: dayAhead(20) })
  await press(joko, 'Simpan pilihan')
  await says(joko, '60 porsi untuk 30 peserta')
  await says(joko, 'melewati standar Rp53.000')
  await says(joko, 'Keduanya harus pada hari yang sama')
  await office.shot(joko, 'terhalang')
  await isAccessible(joko, 'a draft that is stopped')
  expect(await joko.getByRole('button', { name: 'Kirim pesanan' }).count()).toBe(0)
  await joko.getByRole('link', { name: 'Ubah dapur atau produk' }).click()
  await office.choose(joko, 'Dapur Mpok Cemara', '30', {
    ongkir: '',
    antar_tanggal: MEETING,
    antar_dari: '10:00',
    antar_sampai: '10:30',
  })
  await press(joko, 'Simpan pilihan')
  for (const box of await joko.locator('textarea[name^="alasan_"]').all())
    await box.fill('Dapur terdekat yang memenuhi syarat.')
  await press(joko, 'Kirim pesanan')
  await says(joko, 'Menunggu penyedia')

  const maya = await office.as('maya')
  await maya.goto(`${office.padan.url}${order.replace('/pesanan', '/dapur/pesanan')}`)
  await press(maya, 'Sanggupi')
  office.setClock(`${MEETING}T10:10:00+07:00`)
  await maya.reload()
  await press(maya, 'Sudah diantar')

  await ratna.goto(url)
  await pressOther(ratna, '#form-terima-sebagian', {
    diterima_1: '31',
    'terima-sebagian-alasan': 'Satu kotak tumpah.',
  })
  await says(ratna, /isi jumlah yang diterima, 0 sampai 30/)
  await press(ratna, 'Terima semua')
  await maya.reload()
  await press(maya, 'Buat tagihan')

  const lestari = await office.as('lestari')
  await lestari.goto(url)
  await lestari.fill('#bukti_bayar', 'TRF-2')
  if ((await lestari.locator('#form-bayar-manual #bukti_potong').count()) > 0)
    await lestari.fill('#form-bayar-manual #bukti_potong', 'BP-2')
  await press(lestari, 'Catat pembayaran')
  const owed = await lestari.locator('#form-cocokkan strong').innerText()
  await lestari.fill('#jumlah', '1.000')
  await lestari.fill('#referensi', 'RK-2')
  await press(lestari, 'Cocokkan dengan bank')
  await says(lestari, 'tidak sama dengan yang harus ditransfer')
  await lestari.fill('#jumlah', owed)
  await lestari.fill('#referensi', 'RK-2')
  await press(lestari, 'Cocokkan dengan bank')
  await says(lestari, 'Lunas')

  await ratna.goto(url)
  await ratna.fill('#hadir_1', '12')
  await press(ratna, 'Simpan kehadiran')
  await ratna.locator('#form-nilai-penyedia input[value="4"]').check()
  await press(ratna, 'Nilai penyedia')
  await press(ratna, 'Tutup pesanan')
  await says(ratna, /30 porsi, 12 hadir/)
  await ratna.fill('[name="tutup-alasan"]', 'Sisa porsi dibagikan kepada petugas kebersihan.')
  await press(ratna, 'Tutup pesanan')
  await says(ratna, 'Selesai')
}, 240_000)
