/**
 * A meeting is fed: six people in six browsers, the kitchen on a 360-pixel phone without script, from disposition to closed, with its
 * papers opened and read and the city's figures moved by exactly the order. Then another order fails in nine ways and says why each time.
 */
import AxeBuilder from '@axe-core/playwright'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../support/browser.ts'
import { type RunningPadan, startPadan, waitForCity } from '../support/running-padan.ts'

let padan: RunningPadan
let browser: Browser
const pages = new Map<string, Page>()
/** Pictures for whoever looks at the pages by eye. */
const SHOTS = process.env['PADAN_SHOTS']
const shot = async (page: Page, name: string): Promise<void> => {
  if (SHOTS) await page.screenshot({ path: `${SHOTS}/${name}.png`, fullPage: true })
}

beforeAll(async () => {
  padan = await startPadan({ PADAN_PORT: '8540' })
  browser = await openBrowser()
  await waitForCity(padan)
})
afterAll(async () => {
  await browser?.close()
  await padan?.stop()
})

type Person = 'hadi' | 'ratna' | 'joko' | 'maya' | 'lestari' | 'agus'
async function as(name: Person): Promise<Page> {
  const known = pages.get(name)
  if (known) return known
  const phone = name === 'maya'
  const context = await browser.newContext({
    viewport: phone ? { width: 360, height: 740 } : { width: 1280, height: 900 },
    javaScriptEnabled: !phone,
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  await page.goto(`${padan.url}/masuk`)
  await page.fill('#email', `${name}@cemara.contoh`)
  await page.fill('#sandi', padan.password)
  await page.click('main button.primary')
  pages.set(name, page)
  return page
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click()
const says = (page: Page, words: string | RegExp) =>
  page.locator('main, [role=status]').getByText(words).filter({ visible: true }).first().waitFor()
/** A button that stands under "Tindakan lain". */
async function pressOther(page: Page, form: string, fill: Record<string, string> = {}): Promise<void> {
  const details = page.locator('main details').filter({ has: page.locator(form) })
  if (
    (await details.count()) > 0 &&
    !(await details.first().evaluate((one) => (one as HTMLDetailsElement).open))
  )
    await details.first().locator('summary').first().click()
  for (const [field, value] of Object.entries(fill)) await page.fill(`${form} [name="${field}"]`, value)
  await page.locator(`${form} button`).last().click()
}
async function isAccessible(page: Page, what: string): Promise<void> {
  const found = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag22aa']).analyze()
  expect(found.violations.map((one) => `${what}: ${one.id} ${one.nodes[0]?.html ?? ''}`)).toEqual([])
}
/** What a paper of the page says, read out of the PDF itself. */
async function readPaper(page: Page, name: string): Promise<string> {
  const href = await page
    .locator('main a[href*="/dokumen/"]')
    .filter({ hasText: name })
    .first()
    .getAttribute('href')
  const answer = await page.request.get(new URL(href!, padan.url).href)
  expect(answer.headers()['content-type']).toContain('application/pdf')
  const pdf = await getDocument({ data: new Uint8Array(await answer.body()), verbosity: 0 }).promise
  let text = ''
  for (let number = 1; number <= pdf.numPages; number++)
    for (const item of (await (await pdf.getPage(number)).getTextContent()).items)
      text += 'str' in item ? `${item.str} ` : ''
  return text.replace(/\s+/g, ' ')
}
/** The city's figures, summed over its agencies out of the download of the city's page. */
async function figures(page: Page): Promise<Record<string, number>> {
  const answer = await page.request.get(
    `${padan.url}/ringkasan/unduh?tahun=${new Date().getFullYear()}&format=csv`,
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

const day = (plus: number) =>
  new Date(Date.now() + plus * 86_400_000 + 7 * 3_600_000).toISOString().slice(0, 10)
const weekdayOf = (date: string) => new Date(`${date}T00:00:00Z`).getUTCDay()
const MEETING = [10, 11, 12, 13, 14, 15, 16].map(day).find((one) => weekdayOf(one) === 3)!
const PREPARATION = {
  judul: 'Konsumsi rapat koordinasi PPDB',
  kak: 'Rapat koordinasi penerimaan murid baru dengan komite sekolah.',
  hps: '1.260.000',
  hps_dasar: 'SBM 2026',
  rapat_maksud: 'Koordinasi penerimaan murid baru',
  rapat_tempat: 'Ruang Cemara',
  rapat_tanggal: MEETING,
  rapat_mulai: '09:00',
  rapat_selesai: '12:00',
  undangan_nomor: 'UND/12',
  peserta_1_lembaga: 'Komite Sekolah',
  peserta_1_jumlah: '30',
}
let rup = ''

async function prepare(change: Partial<typeof PREPARATION> = {}): Promise<Page> {
  const ratna = await as('ratna')
  await ratna.goto(`${padan.url}/pesanan/baru?paket=${rup}`)
  for (const [name, value] of Object.entries({ ...PREPARATION, ...change }))
    await ratna.fill(`#${name}`, value)
  await ratna.selectOption('#peserta_1_kelompok', 'lembaga_lain')
  return ratna
}
async function choose(joko: Page, kitchen: string, portions: string, delivery: Record<string, string> = {}) {
  await joko.fill('#porsi', portions)
  await joko.selectOption('#kec', '99.71.01')
  await press(joko, 'Saring')
  await joko.getByRole('link', { name: `Pilih ${kitchen}` }).click()
  // What was chosen before stays in the form: the number is written again.
  await joko
    .locator('input[name^="porsi_"]')
    .evaluateAll((all) => all.forEach((one) => ((one as HTMLInputElement).value = '')))
  await joko.locator('input[name^="porsi_"]').first().fill(portions)
  const filled = { antar_dari: '11:00', antar_sampai: '11:30', alamat: 'Jl. Cemara 1, lantai 2', ...delivery }
  for (const [name, value] of Object.entries(filled)) await joko.fill(`#${name}`, value)
  await joko.selectOption('#kecamatan', '99.71.01')
}

test('six people take an order from disposition to closed', async () => {
  const agus = await as('agus')
  const before = await figures(agus)

  const hadi = await as('hadi')
  await hadi.goto(`${padan.url}/pesanan/paket?cari=makan`)
  await shot(hadi, 'paket')
  await hadi.locator('main tbody th a').first().click()
  await hadi.waitForURL('**/pesanan/paket/*')
  await isAccessible(hadi, 'disposition')
  await press(hadi, 'Disposisi ke PPK')
  await says(hadi, 'Paket didisposisi.')
  rup = new URL(hadi.url()).pathname.split('/').at(-1)!

  const ratna = await prepare()
  await shot(ratna, 'persiapan')
  await isAccessible(ratna, 'preparation')
  await press(ratna, 'Buka pesanan')
  await press(ratna, 'Tugaskan')
  await says(ratna, 'menugaskan pejabat pengadaan')
  const order = new URL(ratna.url()).pathname
  const url = `${padan.url}${order}`

  const joko = await as('joko')
  await joko.goto(url)
  await press(joko, 'Terima tugas')
  await joko.getByRole('link', { name: 'Pilih dapur' }).click()
  await shot(joko, 'pilih-dapur')
  await isAccessible(joko, 'choice')
  await choose(joko, 'Dapur Mpok Cemara', '30')
  await shot(joko, 'produk')
  await press(joko, 'Simpan pilihan')
  await joko.getByRole('heading', { name: 'Yang menghalangi' }).waitFor()
  await shot(joko, 'draf')
  await isAccessible(joko, 'draft')
  for (const box of await joko.locator('textarea[name^="alasan_"]').all())
    await box.fill('Dapur terdekat yang memenuhi syarat.')
  await press(joko, 'Kirim pesanan')
  await says(joko, 'Menunggu penyedia')
  const paper = await readPaper(joko, 'Surat pesanan')
  expect(paper).toContain('Rp1.260.000')
  expect(paper.toLowerCase()).toContain('satu juta dua ratus enam puluh ribu rupiah')

  const maya = await as('maya')
  const kitchenOrder = `${padan.url}${order.replace('/pesanan', '/dapur/pesanan')}`
  const light = await maya.request.get(`${padan.url}/dapur`)
  expect((await light.body()).byteLength).toBeLessThan(60_000)
  await maya.goto(`${padan.url}/dapur`)
  await shot(maya, 'dapur')
  expect(await maya.locator('body').evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
    360,
  )
  await maya.getByRole('link', { name: /porsi/ }).first().click()
  await shot(maya, 'dapur-pesanan')
  await press(maya, 'Sanggupi')
  await press(maya, 'Sudah diantar')
  await says(maya, 'mengantar')
  expect(await readPaper(maya, 'Surat jalan')).toContain('Nasi kotak')

  await ratna.goto(url)
  await shot(ratna, 'terima')
  await press(ratna, 'Terima semua')
  await says(ratna, 'Jam bayar')
  expect(await readPaper(ratna, 'Berita acara serah terima')).toContain('Koordinasi penerimaan murid baru')
  await maya.goto(kitchenOrder)
  await press(maya, 'Buat tagihan')
  await maya.goto(`${padan.url}/dapur/uang`)
  await shot(maya, 'uang')
  expect(await maya.locator('main').innerText()).toContain('jatuh tempo')

  const lestari = await as('lestari')
  await lestari.goto(url)
  await isAccessible(lestari, 'payment')
  await pressOther(lestari, '#form-ajukan-autodebet')
  await says(lestari, 'Autodebet diajukan')
  await hadi.goto(url)
  await shot(hadi, 'autodebet')
  await press(hadi, 'Setujui autodebet')
  await says(hadi, 'Autodebet disetujui')
  await lestari.reload()
  const owed = await lestari.locator('#form-cocokkan strong').innerText()
  await lestari.fill('#jumlah', owed)
  await lestari.fill('#referensi', 'RK-1')
  if ((await lestari.locator('#form-cocokkan #bukti_potong').count()) > 0)
    await lestari.fill('#form-cocokkan #bukti_potong', 'BP-1')
  await shot(lestari, 'cocokkan')
  await press(lestari, 'Cocokkan dengan bank')
  await says(lestari, 'Lunas')
  const receipt = await readPaper(lestari, 'Kuitansi')
  expect(receipt).toContain('Dapur Mpok Cemara')
  expect(receipt.toLowerCase()).toContain('rupiah')

  await ratna.goto(url)
  await ratna.fill('#hadir_1', '29')
  await press(ratna, 'Simpan kehadiran')
  await ratna.locator('#form-nilai-penyedia input[value="5"]').check()
  await press(ratna, 'Nilai penyedia')
  await press(ratna, 'Tutup pesanan')
  await says(ratna, 'Selesai')
  await shot(ratna, 'selesai')
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
  const hadi = await as('hadi')
  await hadi.goto(`${padan.url}/pesanan/paket/${rup}`)
  await hadi.fill('#rekening', 'makan siang')
  await press(hadi, 'Disposisi ke PPK')
  await says(hadi, 'Kode rekening "makan siang" tidak terbaca')

  const agus = await as('agus')
  await agus.goto(`${padan.url}/pesanan/baru?paket=${rup}`)
  await says(agus, /Anda tidak berwenang|bukan wewenang/i)

  const ratna = await prepare({ undangan_nomor: '' })
  await press(ratna, 'Buka pesanan')
  await press(ratna, 'Tugaskan')
  await says(ratna, 'Nomor undangan belum diisi.')
  await ratna.getByRole('link', { name: 'Ubah KAK, HPS, dan rapat' }).click()
  await ratna.fill('#undangan_nomor', 'UND/13')
  await press(ratna, 'Simpan persiapan')
  await press(ratna, 'Tugaskan')
  const order = new URL(ratna.url()).pathname
  const url = `${padan.url}${order}`

  const joko = await as('joko')
  await joko.goto(url)
  await press(joko, 'Terima tugas')
  await joko.getByRole('link', { name: 'Pilih dapur' }).click()
  await choose(joko, 'Dapur Mpok Cemara', '60', { ongkir: '900.000', antar_tanggal: day(20) })
  await press(joko, 'Simpan pilihan')
  await says(joko, '60 porsi untuk 30 peserta')
  await says(joko, 'melewati standar Rp53.000')
  await says(joko, 'Keduanya harus pada hari yang sama')
  await shot(joko, 'terhalang')
  await isAccessible(joko, 'a draft that is stopped')
  expect(await joko.getByRole('button', { name: 'Kirim pesanan' }).count()).toBe(0)
  await joko.getByRole('link', { name: 'Ubah dapur atau produk' }).click()
  await choose(joko, 'Dapur Mpok Cemara', '30', {
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

  const maya = await as('maya')
  await maya.goto(`${padan.url}${order.replace('/pesanan', '/dapur/pesanan')}`)
  await press(maya, 'Sanggupi')
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

  const lestari = await as('lestari')
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
