/**
 * An order leaves the straight path: refused, changed into a second version, received in part by a delegate with a code on a phone, its fine
 * waived, disputed, frozen, its autodebet turned down; a second one is cancelled, with a PPK who stands in for one on leave. Papers are opened
 * and their codes followed by someone without an account. A kitchen types without a connection, and nothing is lost or sent twice.
 */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { MEETING } from '../support/meeting-day.ts'
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
  office = await openOffice('8560')
})
afterAll(() => office?.stop())

/** From disposition to a draft with a chosen kitchen; back with the address of the order. */
async function draft(ppk?: Page): Promise<string> {
  const ratna = ppk ?? (await office.prepare(rup))
  await press(ratna, 'Buka pesanan')
  await press(ratna, 'Tugaskan')
  await says(ratna, 'menugaskan pejabat pengadaan')
  const order = new URL(ratna.url()).pathname
  const joko = await office.as('joko')
  await joko.goto(`${office.padan.url}${order}`)
  await press(joko, 'Terima tugas')
  await joko.getByRole('link', { name: 'Pilih dapur' }).click()
  await office.choose(joko, 'Dapur Mpok Cemara', '30', { kontak: 'Pak Umar 0813-1111-2222' })
  await press(joko, 'Simpan pilihan')
  return order
}
async function send(joko: Page): Promise<void> {
  for (const box of await joko.locator('textarea[name^="alasan_"]').all())
    await box.fill('Dapur terdekat yang memenuhi syarat.')
  await press(joko, 'Kirim pesanan')
  await says(joko, 'Menunggu penyedia')
}
const codeIn = (paper: string) => /periksa\/D\d+\/([A-Z0-9]{16})/.exec(paper.replaceAll(' ', ''))![1]!

test('refused, changed, received in part by a delegate, disputed, frozen, and paid all the same', async () => {
  const hadi = await office.as('hadi')
  await hadi.goto(`${office.padan.url}/pesanan/paket?cari=makan`)
  await hadi.locator('main tbody th a').first().click()
  await hadi.waitForURL('**/pesanan/paket/*')
  await press(hadi, 'Disposisi ke PPK')
  rup = new URL(hadi.url()).pathname.split('/').at(-1)!
  const order = await draft()
  const url = `${office.padan.url}${order}`
  const joko = await office.as('joko')
  await send(joko)
  expect(await joko.locator('main a[href^="https://wa.me/"]').first().getAttribute('href')).toContain(
    encodeURIComponent(order.replace('/pesanan', '/dapur/pesanan')),
  )
  await office.shot(joko, 'dikirim')

  // The kitchen says no, with its reason, as near as it says yes; the officer chooses again.
  const maya = await office.as('maya')
  const kitchen = `${office.padan.url}${order.replace('/pesanan', '/dapur/pesanan')}`
  await maya.goto(kitchen)
  await maya
    .locator('details')
    .filter({ has: maya.locator('#form-tolak') })
    .locator('summary')
    .click()
  await office.shot(maya, 'dapur-menolak')
  await maya.fill('[name="tolak-alasan"]', 'Kompor kami sedang diperbaiki.')
  await maya.locator('#form-tolak button').click()
  await maya.waitForURL('**/dapur')
  await joko.goto(url)
  await says(joko, 'Kompor kami sedang diperbaiki.')
  await office.shot(joko, 'ditolak')
  await press(joko, 'Pilih dapur lain')
  await send(joko)
  await maya.goto(kitchen)
  await press(maya, 'Sanggupi')

  // Two more guests: proposed by the office, agreed by the kitchen, the next version tells the difference.
  await joko.goto(url)
  await pressOther(joko, '#form-usul-ubah', {
    jumlah_1: '32',
    antar_dari: '11:15',
    antar_sampai: '11:45',
    'usul-ubah-alasan': 'Dua tamu komite sekolah bertambah.',
  })
  await says(joko, '30 → 32')
  await office.shot(joko, 'usul-ubah')
  await maya.goto(kitchen)
  await office.shot(maya, 'dapur-usul-ubah')
  await press(maya, 'Setujui perubahan')
  const first = await office.readPaper(maya, 'Surat pesanan v2')
  const second = await office.readPaper(maya, 'Surat pesanan v3')
  for (const said of [
    'Menggantikan versi 2',
    '+Rp84.000',
    '30 porsi',
    '32 porsi',
    '11.00–11.30',
    '11.15–11.45',
    'Pejabat Pengadaan Joko Susilo',
    'Dua tamu komite sekolah bertambah',
  ])
    // prettier-ignore
    expect(second).toContain(said)

  // Whoever holds the paper may ask: the first version was replaced, a forged code was never issued, no person is named.
  const anyone = await (await office.browser.newContext({ viewport: { width: 390, height: 844 } })).newPage()
  const check = async (code: string, name: string) => {
    await anyone.goto(`${office.padan.url}/periksa/D999/${code}`)
    await isNotWider(anyone, 390)
    await isAccessible(anyone, name)
    await office.shot(anyone, name)
    return anyone.locator('main').innerText()
  }
  expect(await check(codeIn(first), 'periksa-lama')).toContain('Sudah diganti versi 3')
  const genuine = await check(codeIn(second), 'periksa-asli')
  expect(genuine).toContain('Versi terakhir')
  expect(genuine).toContain('Rp1.344.000')
  for (const person of ['Joko', 'Ratna', 'Maya', 'Umar']) expect(genuine).not.toContain(person)
  expect(await check('BCDFGHJKLMNPQRST', 'periksa-palsu')).toContain('tidak pernah diterbitkan')

  // The PPK is in another meeting: somebody at the desk receives, with a code on a phone.
  const ratna = await office.as('ratna')
  await ratna.goto(url)
  await pressOther(ratna, '#form-tunjuk-penerima', { penerima: 'Dewi di resepsionis' })
  await says(ratna, 'Kode untuk Dewi di resepsionis')
  await office.shot(ratna, 'kode-penerima')
  await isAccessible(ratna, 'the code of a delegate')
  const link = (await ratna.locator('main a[href*="/terima/"]').first().getAttribute('href'))!
  await anyone.goto(link)
  await says(anyone, 'Belum dapat diterima')
  office.setClock(`${MEETING}T11:35:00+07:00`)
  await maya.goto(kitchen)
  await maya.fill('#form-antar [name="catatan"]', 'Dititipkan di resepsionis.')
  await press(maya, 'Sudah diantar')
  await anyone.goto(link)
  await office.shot(anyone, 'terima-delegasi')
  await isAccessible(anyone, 'receipt by a delegate')
  await isNotWider(anyone, 390)
  await anyone.locator('main summary').first().click()
  const part = anyone.locator('form').filter({ has: anyone.locator('input[name="diterima_1"]') })
  await part.locator('input[name="diterima_1"]').fill('28')
  await part.locator('[name="kondisi"]').fill('empat kotak penyok')
  await part.locator('textarea').fill('Empat kotak rusak dan dikembalikan.')
  await part.locator('button').click()
  await says(anyone, 'Penerimaan tercatat')
  await office.shot(anyone, 'terima-delegasi-selesai')

  // The fine is decided, not ignored; the kitchen disputes within two days, the PPK records the settlement.
  await ratna.goto(url)
  await says(ratna, 'Usul denda')
  await office.shot(ratna, 'denda')
  await ratna.locator('#form-putus-denda input[value="bebas"]').check()
  await ratna.fill(
    '#form-putus-denda [name="putus-denda-alasan"]',
    'Kerusakan karena tangga licin di kantor kami.',
  )
  await ratna.locator('#form-putus-denda button').click()
  expect(await office.readPaper(ratna, 'Berita acara serah terima')).toContain('diterima sebagian')
  await maya.goto(kitchen)
  await pressOther(maya, '#form-sengketakan', {
    'sengketakan-alasan': 'Kotak rusak setelah diterima resepsionis.',
  })
  await says(maya, 'Sengketa')
  await office.shot(maya, 'dapur-sengketa')
  await ratna.goto(url)
  await office.shot(ratna, 'sengketa')
  await isAccessible(ratna, 'a dispute')
  await ratna.fill('[name="selesaikan-sengketa-alasan"]', 'Disepakati dibayar 28 kotak tanpa denda.')
  await ratna.locator('#form-selesaikan-sengketa button').click()
  await says(ratna, 'Diterima sebagian')
  expect(await office.readPaper(ratna, 'Berita acara (PDF)')).toContain('Sengketa')

  // Frozen by the head of the agency: nobody can go on; then it goes on where it stood.
  await maya.goto(kitchen)
  await press(maya, 'Buat tagihan')
  await hadi.goto(url)
  await pressOther(hadi, '#form-bekukan', { 'bekukan-alasan': 'Menunggu klarifikasi Inspektorat.' })
  await says(hadi, 'Dibekukan')
  await office.shot(hadi, 'beku')
  const lestari = await office.as('lestari')
  await lestari.goto(url)
  expect(await lestari.getByRole('button', { name: 'Catat pembayaran' }).count()).toBe(0)
  await hadi.fill('[name="cairkan-alasan"]', 'Klarifikasi selesai, tidak ada temuan.')
  await hadi.locator('#form-cairkan button').click()
  await says(hadi, 'Ditagih')
  await lestari.goto(url)
  await pressOther(lestari, '#form-ajukan-autodebet')
  await hadi.goto(url)
  await pressOther(hadi, '#form-tolak-autodebet', {
    'tolak-autodebet-alasan': 'Bayar dengan transfer biasa.',
  })
  await lestari.goto(url)
  await says(lestari, 'Bayar dengan transfer biasa.')
  await lestari.fill('#bukti_bayar', 'TRF-9')
  if ((await lestari.locator('#form-bayar-manual #bukti_potong').count()) > 0)
    await lestari.fill('#form-bayar-manual #bukti_potong', 'BP-9')
  await press(lestari, 'Catat pembayaran')
  await lestari.fill('#jumlah', await lestari.locator('#form-cocokkan strong').innerText())
  await lestari.fill('#referensi', 'RK-9')
  await press(lestari, 'Cocokkan dengan bank')
  await says(lestari, 'Lunas')
  await lestari.goto(url)
  for (const name of [
    'Kerangka acuan',
    'Harga perkiraan',
    'Surat jalan',
    'Tagihan',
    'Kuitansi',
    'Bukti potong',
  ])
    expect((await office.readPaper(lestari, name)).length).toBeGreaterThan(200)
  await lestari.locator('summary').filter({ hasText: 'Pemberitahuan yang dikirim' }).click()
  await office.shot(lestari, 'berliku')

  // What was let pass stands on the auditor's page with the words written then.
  const agus = await office.as('agus')
  await agus.goto(`${office.padan.url}/pesanan/pengawas`)
  await says(agus, 'Kerusakan karena tangga licin di kantor kami.')
  await office.shot(agus, 'pengawas')
  await isAccessible(agus, 'the reasons')
}, 300_000)

test('a PPK on leave is replaced by decree; an order that is not needed any more is cancelled with a record', async () => {
  office.setClock(null)
  const budi = await office.as('budi')
  await budi.goto(`${office.padan.url}/orang`)
  const agency = await budi.locator('#satker option').nth(1).getAttribute('value')
  const hadi = await office.as('hadi')
  await hadi.goto(`${office.padan.url}/pesanan/paket/${rup}`)
  const code = await budi
    .locator('#satker option')
    .filter({ hasText: /DINAS PENDIDIKAN/i })
    .first()
    .getAttribute('value')
  await budi.fill('#nama', 'Doni Firmansyah')
  await budi.fill('#email', 'doni@cemara.contoh')
  await budi.selectOption('#peran', 'ppk')
  await budi.selectOption('#satker', code ?? agency!)
  await budi.fill('#sk', 'SK-PPK-PENGGANTI/2026')
  await budi.locator('main form button.primary').last().click()
  await hadi.reload()
  await hadi.selectOption('#ppk', { index: (await hadi.locator('#ppk option').allInnerTexts()).findIndex((one) => one.includes('PENGGANTI')) }) // prettier-ignore
  await hadi.fill('#sebab', 'cuti melahirkan')
  await press(hadi, 'Disposisi ke PPK')
  await says(hadi, 'cuti melahirkan')
  await office.shot(hadi, 'ppk-pengganti')
  const ratna = await office.as('ratna')
  await ratna.goto(`${office.padan.url}/pesanan/paket/${rup}`)
  expect(await ratna.getByRole('link', { name: 'Siapkan pesanan' }).count()).toBe(0)

  const doni = await office.as('doni')
  const order = await draft(await office.prepare(rup, {}, doni))
  const url = `${office.padan.url}${order}`
  const joko = await office.as('joko')
  await send(joko)
  const maya = await office.as('maya')
  await maya.goto(`${office.padan.url}${order.replace('/pesanan', '/dapur/pesanan')}`)
  await press(maya, 'Sanggupi')
  await doni.goto(url)
  await pressOther(doni, '#form-batalkan-pesanan', {
    'batalkan-pesanan-alasan': 'Rapat ditunda ke tahun depan.',
  })
  await says(doni, 'Dibatalkan')
  await office.shot(doni, 'batal')
  expect(await office.readPaper(doni, 'Berita acara (PDF)')).toContain('Rapat ditunda ke tahun depan')
  const sp = codeIn(await office.readPaper(doni, 'Surat pesanan (PDF)'))
  await ratna.goto(`${office.padan.url}/periksa/D999/${sp}`)
  await says(ratna, 'Pesanannya sudah dibatalkan')
}, 240_000)

test('every page of a kitchen is light, fits 360 pixels and saves without script', async () => {
  const maya = await office.as('maya')
  // The tool that looks for barriers needs script; the kitchen does not.
  const looking = await office.window('maya', { viewport: { width: 360, height: 740 } })
  for (const path of [
    '/dapur',
    '/dapur/kapasitas',
    '/dapur/uang',
    '/dapur/ketentuan',
    '/dapur/produk',
    '/dapur/produk/baru',
  ]) {
    await maya.goto(`${office.padan.url}${path}`)
    await isNotWider(maya, 360)
    await looking.page.goto(`${office.padan.url}${path}`)
    await isAccessible(looking.page, path)
    await office.shot(maya, `ringan${path.replaceAll('/', '-')}`)
    // With everything that belongs to it, as it goes over the line.
    const page = await maya.request.get(`${office.padan.url}${path}`, {
      headers: { 'accept-encoding': 'gzip' },
    })
    expect([path, (await page.body()).byteLength < 60_000]).toEqual([path, true])
  }
  await maya.goto(`${office.padan.url}/dapur/kapasitas`)
  await maya.locator('input[name^="kap_"]').last().fill('66')
  await press(maya, 'Simpan kapasitas')
  await says(maya, 'Kapasitas tersimpan')
  await maya.goto(`${office.padan.url}/dapur/ketentuan`)
  await maya.locator('#ketentuan button.primary').click()
  await maya.locator('.flash[data-kind=good]').waitFor()
}, 120_000)

test('a kitchen types on a train: offline nothing is lost, it is offered back, and it is sent once', async () => {
  office.setClock(null)
  const { page, context } = await office.window('maya', { viewport: { width: 360, height: 740 } })
  await page.goto(`${office.padan.url}/dapur/produk/baru`)
  await page.fill('#nama', 'Nasi ulam cumi')
  await context.setOffline(true)
  await page.fill('#uraian', 'Nasi ulam dengan cumi asin dan semur tahu.')
  await page.locator('#isian button.primary').click()
  await page.getByText('Tidak ada sambungan').waitFor()
  await office.shot(page, 'luring')
  await context.setOffline(false)
  await page.getByText('Sambungan kembali').waitFor()
  // The phone was put away and the page thrown out of memory: what was typed is there again.
  await page.reload()
  await page.getByText('Isian yang belum terkirim dikembalikan').waitFor()
  await office.shot(page, 'luring-kembali')
  expect(await page.inputValue('#nama')).toBe('Nasi ulam cumi')
  await page.selectOption('#kelas', 'nasi-box')
  await page.fill('#harga', '38000')
  await page.locator('#isian button.primary').click()
  await says(page, 'Draf tersimpan')
  // Once: a new form is empty again, and the list has it once.
  await page.goto(`${office.padan.url}/dapur/produk/baru`)
  expect(await page.inputValue('#nama')).toBe('')
  await page.goto(`${office.padan.url}/dapur/produk`)
  expect(await page.locator('main').getByText('Nasi ulam cumi').count()).toBe(1)

  // Capacity the same way.
  await page.goto(`${office.padan.url}/dapur/kapasitas`)
  const day = page.locator('input[name^="kap_"]').last()
  const name = (await day.getAttribute('name'))!
  await context.setOffline(true)
  await day.fill('77')
  await press(page, 'Simpan kapasitas')
  await page.getByText('Tidak ada sambungan').waitFor()
  await context.setOffline(false)
  await page.reload()
  expect(await page.locator(`[name="${name}"]`).inputValue()).toBe('77')
  await press(page, 'Simpan kapasitas')
  await says(page, 'Kapasitas tersimpan')
  await page.reload()
  expect(await page.getByText('Isian yang belum terkirim dikembalikan').count()).toBe(0)
  expect(await page.locator(`[name="${name}"]`).inputValue()).toBe('77')
}, 120_000)
