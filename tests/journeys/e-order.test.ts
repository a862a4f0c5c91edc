/** A meeting is fed: six people in six browsers, the kitchen on a 360-pixel phone without script, from disposition to closed. */
import AxeBuilder from '@axe-core/playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Browser, Page } from 'playwright-core'
import { openBrowser } from '../support/browser.ts'
import { type RunningPadan, startPadan, waitForCity } from '../support/running-padan.ts'

let padan: RunningPadan
let browser: Browser
const pages = new Map<string, Page>()
/** Pictures for whoever looks at the pages by eye. */
const SHOTS = process.env['PADAN_SHOTS']
const shot = async (page: Page, name: string) =>
  SHOTS ? void (await page.screenshot({ path: `${SHOTS}/${name}.png`, fullPage: true })) : undefined

beforeAll(async () => {
  padan = await startPadan({ PADAN_PORT: '8486' })
  await waitForCity(padan)
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await padan?.stop()
})

async function as(name: string): Promise<Page> {
  const known = pages.get(name)
  if (known) return known
  const phone = name === 'maya'
  const context = await browser.newContext({
    viewport: phone ? { width: 360, height: 740 } : { width: 1280, height: 900 },
    javaScriptEnabled: !phone,
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  await page.goto(`${padan.url}/masuk`)
  await page.fill('#email', `${name}@cemara.contoh`)
  await page.fill('#sandi', padan.password)
  await page.click('main button.primary')
  pages.set(name, page)
  return page
}
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click()
async function isAccessible(page: Page, what: string): Promise<void> {
  const found = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag22aa']).analyze()
  expect(found.violations.map((one) => `${what}: ${one.id} ${one.nodes[0]?.html ?? ''}`)).toEqual([])
}
const day = (plus: number) =>
  new Date(Date.now() + plus * 86_400_000 + 7 * 3_600_000).toISOString().slice(0, 10)
const MEETING = [10, 11, 12, 13, 14, 15, 16].map(day).find((one) => new Date(`${one}T00:00:00Z`).getUTCDay() === 3)! // prettier-ignore

test('from disposition to closed', async () => {
  const hadi = await as('hadi')
  await hadi.goto(`${padan.url}/pesanan/paket?cari=makan`)
  await shot(hadi, 'paket')
  await hadi.locator('main tbody th a').first().click()
  await hadi.waitForURL('**/pesanan/paket/*')
  await shot(hadi, 'disposisi')
  await isAccessible(hadi, 'disposition')
  await press(hadi, 'Disposisi ke PPK')
  await hadi.getByText('Paket didisposisi.').waitFor()
  const rup = new URL(hadi.url()).pathname.split('/').at(-1)!

  const ratna = await as('ratna')
  await ratna.goto(`${padan.url}/pesanan/baru?paket=${rup}`)
  for (const [name, value] of Object.entries({ judul: 'Konsumsi rapat koordinasi PPDB', kak: 'Rapat koordinasi penerimaan murid baru dengan komite sekolah.', hps: '1.260.000', hps_dasar: 'SBM 2026', rapat_maksud: 'Koordinasi penerimaan murid baru', rapat_tempat: 'Ruang Cemara', rapat_tanggal: MEETING, rapat_mulai: '09:00', rapat_selesai: '12:00', undangan_nomor: 'UND/12', peserta_1_lembaga: 'Komite Sekolah', peserta_1_jumlah: '30' })) await ratna.fill(`#${name}`, value) // prettier-ignore
  await ratna.selectOption('#peserta_1_kelompok', 'lembaga_lain')
  await shot(ratna, 'persiapan')
  await isAccessible(ratna, 'preparation')
  await press(ratna, 'Buka pesanan')
  await press(ratna, 'Tugaskan')
  await ratna.getByText('menugaskan pejabat pengadaan').first().waitFor()
  const order = new URL(ratna.url()).pathname

  const joko = await as('joko')
  await joko.goto(padan.url + order)
  await press(joko, 'Terima tugas')
  await joko.getByRole('link', { name: 'Pilih dapur' }).click()
  await shot(joko, 'pilih-dapur')
  await isAccessible(joko, 'choice')
  await joko.getByRole('link', { name: 'Pilih Dapur Mpok Cemara' }).click()
  await joko.fill('#antar_dari', '11:00')
  await joko.fill('#antar_sampai', '11:30')
  await joko.fill('#alamat', 'Jl. Cemara 1, lantai 2')
  await joko.selectOption('#kecamatan', '99.71.01')
  await shot(joko, 'produk')
  await press(joko, 'Simpan pilihan')
  await joko.getByRole('heading', { name: 'Yang menghalangi' }).waitFor()
  await shot(joko, 'draf')
  await isAccessible(joko, 'draft')
  for (const box of await joko.locator('textarea[name^="alasan_"]').all()) await box.fill('Dapur terdekat yang memenuhi syarat.') // prettier-ignore
  await press(joko, 'Kirim pesanan')
  await joko.getByText('Menunggu penyedia').first().waitFor()

  const maya = await as('maya')
  await maya.goto(`${padan.url}/dapur`)
  await shot(maya, 'dapur')
  await isAccessible(maya, 'kitchen')
  expect(await maya.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  await maya.getByRole('link', { name: /porsi/ }).first().click()
  await shot(maya, 'dapur-pesanan')
  await press(maya, 'Sanggupi')
  await press(maya, 'Sudah diantar')
  await maya.getByText('mengantar').first().waitFor()

  await ratna.goto(padan.url + order)
  await shot(ratna, 'terima')
  await press(ratna, 'Terima semua')
  await ratna.getByText('Jam bayar').first().waitFor()
  await maya.goto(`${padan.url}${order.replace('/pesanan', '/dapur/pesanan')}`)
  await press(maya, 'Buat tagihan')
  await maya.goto(`${padan.url}/dapur/uang`)
  await shot(maya, 'uang')
  expect(await maya.locator('main').innerText()).toContain('jatuh tempo')

  const lestari = await as('lestari')
  await lestari.goto(padan.url + order)
  await lestari.fill('#bukti_bayar', 'TRF-1')
  if (await lestari.locator('#bukti_potong').count()) await lestari.fill('#bukti_potong', 'BP-1')
  await press(lestari, 'Catat pembayaran')
  const owed = await lestari.locator('#form-cocokkan strong').innerText()
  await lestari.fill('#jumlah', owed)
  await lestari.fill('#referensi', 'RK-1')
  await shot(lestari, 'cocokkan')
  await press(lestari, 'Cocokkan dengan bank')
  await lestari.getByText('Lunas').first().waitFor()

  await ratna.goto(padan.url + order)
  await ratna.fill('#hadir_1', '29')
  await press(ratna, 'Simpan kehadiran')
  await ratna.locator('#form-nilai-penyedia input[value="5"]').check()
  await press(ratna, 'Nilai penyedia')
  await press(ratna, 'Tutup pesanan')
  await ratna.getByText('Selesai').first().waitFor()
  await shot(ratna, 'selesai')
  await isAccessible(ratna, 'closed order')

  const agus = await as('agus')
  await agus.goto(`${padan.url}/pesanan/aturan`)
  await shot(agus, 'aturan')
  await isAccessible(agus, 'rules')
  await agus.goto(`${padan.url}/pesanan`)
  await shot(agus, 'daftar')
  await isAccessible(agus, 'list')
})
