/** Pictures for README and guides, taken from a running Padan with the invented city: `npm run screenshots`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openBrowser } from '../tests/support/browser.ts'
import { signedIn } from '../tests/support/pages.ts'
import { startPadan, waitForCity } from '../tests/support/running-padan.ts'
import { projectRoot } from '../src/platform/config.ts'
import { takeOrderPictures } from './screenshots-orders.ts'

const folder = join(projectRoot, 'docs/guides/img')
mkdirSync(folder, { recursive: true })
const padan = await startPadan()
await waitForCity(padan)
const browser = await openBrowser()
/** Guides show a page as its reader sees it; a guide of one role signs in as that role. */
const page = await (
  await browser.newContext({ viewport: { width: 1120, height: 820 }, reducedMotion: 'reduce' })
).newPage()
const shoot = (name: string) => page.screenshot({ path: join(folder, `${name}.png`) })

await page.goto(`${padan.url}/masuk`)
await shoot('masuk')
await page.fill('#email', 'sari@cemara.contoh')
await page.fill('#sandi', padan.password)
await page.click('main button.primary')
await page.waitForURL('**/ringkasan')
await shoot('ringkasan')
await page.goto(`${padan.url}/transaksi?nilai=kosong`)
await shoot('transaksi')
await page.locator('tbody tr').first().getByRole('link').first().click()
await page.waitForURL('**/rincian**')
await shoot('rincian')
const file = join(padan.dataDir, 'RUP-November.json')
writeFileSync(
  file,
  JSON.stringify([
    {
      tahun_anggaran: 2026,
      kd_klpd: 'D999',
      kd_satker_str: '1.01.0.00.0.00.01.0000',
      kd_rup: 77000001,
      nama_paket: 'Pengadaan meja belajar',
      pagu: 250000000,
      metode_pengadaan: 'E-Purchasing',
      status_pdn: 'PDN',
    },
    {
      tahun_anggaran: 2026,
      kd_klpd: 'D999',
      kd_satker_str: '1.01.0.00.0.00.01.0000',
      kd_rup: 77000002,
      nama_paket: 'Pengadaan kursi',
      pagu: 'dua juta',
      metode_pengadaan: 'E-Purchasing',
      status_pdn: 'PDN',
    },
  ]),
)
await page.goto(`${padan.url}/berkas`)
await page.setInputFiles('#berkas', file)
await page.getByRole('button', { name: 'Unggah dan periksa' }).click()
await page.getByText('menunggu keputusan').waitFor()
await shoot('pratinjau')
const second = join(padan.dataDir, 'RUP-Desember.json')
writeFileSync(second, readFileSync(file, 'utf8').replaceAll('dua juta', '2000000').replaceAll('77', '78'))
await page.goto(`${padan.url}/berkas`)
await page.setInputFiles('#berkas', [file, second])
await page.getByRole('button', { name: 'Unggah dan periksa' }).click()
await page.getByRole('button', { name: 'Terapkan yang dicentang' }).waitFor({ timeout: 60_000 })
await shoot('berkas-menunggu')
for (const [person, name, path] of [
  ['sari', 'mulai', '/mulai'],
  ['hadi', 'perangkat-daerah', '/'],
  ['hadi', 'paket-rincian', '/paket'],
  ['agus', 'angka', '/angka?id=M5&tahun=2026'],
  ['agus', 'cari', '/cari?q=jalan'],
  ['agus', 'jejak', '/jejak?bagian=catalogue'],
] as const) {
  const context = await signedIn(browser, padan, person, {
    language: 'id',
    theme: 'light',
    width: 1120,
    height: 820,
  })
  const view = await context.newPage()
  await view.goto(`${padan.url}${path}`)
  if (name === 'paket-rincian') {
    await view.locator('main tbody a').first().click()
    await view.waitForURL('**/paket/rincian**')
  }
  await view.screenshot({ path: join(folder, `${name}.png`) })
  await context.close()
}
const fresh = await startPadan({ PADAN_DEMO: 'off' })
await page.goto(`${fresh.url}/siapkan`)
await page.screenshot({ path: join(folder, 'siapkan.png'), fullPage: true })
await fresh.stop()
await browser.close()
await padan.stop()
await takeOrderPictures(folder)
process.exit(0)
