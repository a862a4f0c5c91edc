/** Sari, analyst of the Tim P3DN: starts Padan, reads the city's figure, opens it down to the file, brings a new file. */
import AxeBuilder from '@axe-core/playwright'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../support/browser.ts'
import { type RunningPadan, startPadan, waitForCity } from '../support/running-padan.ts'

let padan: RunningPadan
let browser: Browser
beforeAll(async () => {
  padan = await startPadan()
  browser = await openBrowser()
  await waitForCity(padan)
})
afterAll(async () => {
  await browser?.close()
  await padan?.stop()
})

const noise: string[] = []
async function newPage(width = 1280, height = 900): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce' })
  const page = await context.newPage()
  page.on('console', (message) =>
    ['error', 'warning'].includes(message.type()) ? noise.push(message.text()) : undefined,
  )
  page.on('pageerror', (error) => noise.push(error.message))
  page.on('request', (request) =>
    request.url().startsWith(padan.url)
      ? undefined
      : noise.push(`request leaves the server: ${request.url()}`),
  )
  return page
}
// One sign-in a person, as people do it; Padan takes ten a minute from one address.
const sessions = new Map<string, Awaited<ReturnType<ReturnType<Page['context']>['cookies']>>>()
async function signIn(page: Page, name: string): Promise<void> {
  const session = sessions.get(name)
  if (session) {
    await page.context().addCookies(session)
    await page.goto(padan.url)
    return page.waitForURL('**/ringkasan')
  }
  await page.goto(`${padan.url}/masuk`)
  await page.getByLabel('Surel').fill(`${name}@cemara.contoh`)
  await page.getByLabel('Kata sandi').fill(padan.password)
  await page.getByRole('button', { name: 'Masuk' }).click()
  await page.waitForURL('**/ringkasan')
  sessions.set(name, await page.context().cookies())
}

const paket = (kd: number, pagu: number | string) => ({
  tahun_anggaran: 2026,
  kd_klpd: 'D999',
  nama_klpd: 'Kota Cemara',
  kd_satker: 990000,
  kd_satker_str: '1.01.0.00.0.00.01.0000',
  nama_satker: 'DINAS PENDIDIKAN KOTA CEMARA',
  kd_rup: kd,
  nama_paket: 'Pengadaan Meja Belajar Akhir Tahun',
  pagu,
  kd_metode_pengadaan: 9,
  metode_pengadaan: 'E-Purchasing',
  status_pdn: 'PDN',
  status_ukm: 'UKM',
  status_aktif_rup: true,
  status_delete_rup: false,
  status_umumkan_rup: 'Terumumkan',
  _event_date: '2026-11-20',
})

test('from the city figure to the row of the file', async () => {
  const page = await newPage()
  await signIn(page, 'sari')
  await expect
    .poll(() => page.getByRole('heading', { level: 1 }).textContent())
    .toMatch(/Realisasi PDN \d+,\d %/)
  await page.getByRole('link', { name: 'PDN disebut' }).click()
  await page.waitForURL('**/transaksi?**nilai=pdn**')
  await page.locator('tbody tr').first().getByRole('link').first().click()
  await page.waitForURL('**/transaksi/rincian**')
  expect(await page.locator('main').textContent()).toMatch(/Baris berkas/)
  expect(await page.locator('pre.raw').textContent()).toMatch(/kd_(non)?tender: \d+/)
  await page
    .getByRole('link', { name: /^SPSE-.*\.json$/ })
    .first()
    .click()
  await page.waitForURL('**/berkas/*')
  expect(await page.locator('main').textContent()).toMatch(/Sidik SHA-256/)
})

test('the procurement budget, too, opens down to the row of its file', async () => {
  const page = await newPage()
  await signIn(page, 'sari')
  const figure = page.locator('.figure', {
    has: page.getByRole('heading', { name: 'Belanja pengadaan', exact: true }),
  })
  await figure.locator('summary').click()
  await figure.getByRole('link', { name: 'Lihat barisnya' }).click()
  await page.waitForURL('**/anggaran?**')
  await page.locator('tbody tr').first().getByRole('link').first().click()
  await page.waitForURL('**/anggaran/rincian**')
  expect(await page.locator('pre.raw').textContent()).toMatch(/belanja_pengadaan: \d+/)
})

test('two files at once: read while one watches, applied together', async () => {
  const page = await newPage()
  await signIn(page, 'sari')
  const files = [77000011, 77000012].map((kd) => {
    const path = join(padan.dataDir, `RUP ${kd}.json`)
    writeFileSync(path, JSON.stringify([paket(kd, 1_000_000)]))
    return path
  })
  await page.goto(`${padan.url}/berkas`)
  await page.getByLabel(/berkas JSON/).setInputFiles(files)
  await page.getByRole('button', { name: 'Unggah dan periksa' }).click()
  await page.waitForURL('**/berkas/menunggu')
  await page.getByText('2 berkas diterima.').waitFor()
  const button = page.getByRole('button', { name: 'Terapkan yang dicentang' })
  await button.waitFor({ timeout: 90_000 })
  expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(2)
  await button.click()
  await page.getByText('2 berkas sedang diterapkan.').waitFor()
  await page
    .getByRole('heading', { name: 'Tidak ada berkas yang menunggu keputusan' })
    .waitFor({ timeout: 90_000 })
  await page.context().close()
})

test('a new file: bar, preview, apply, figure; the bad row comes back as a sheet', async () => {
  const page = await newPage()
  await signIn(page, 'sari')
  const commitment = () =>
    page.locator('.figure', { hasText: 'Komitmen PDN di RUP' }).locator('.value data').getAttribute('value')
  const before = await commitment()
  const path = join(padan.dataDir, 'RUP tambahan.json')
  writeFileSync(path, JSON.stringify([paket(77000001, 1_500_000_000_000), paket(77000002, 'dua juta')]))
  await page.goto(`${padan.url}/berkas`)
  await page.getByLabel(/berkas JSON/).setInputFiles(path)
  await page.getByRole('button', { name: 'Unggah dan periksa' }).click()
  await page.waitForURL('**/berkas/*-*')
  await page.getByText('menunggu keputusan').waitFor({ timeout: 60_000 })
  const text = (await page.locator('main').textContent())!
  expect(text).toMatch(/Rp1\.500\.000\.000\.000/)
  expect(text).toMatch(/dua jutabukan angka/)
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'CSV' }).click()
  expect((await download).suggestedFilename()).toMatch(/tolakan-RUP-tambahan\.json\.csv/)
  await page.getByRole('button', { name: 'Terapkan' }).click()
  await page.getByText('Berkas diterapkan.').waitFor({ timeout: 60_000 })
  await page.getByRole('link', { name: 'Lihat ringkasannya' }).click()
  await page.waitForURL('**/ringkasan**')
  const rupiah = (value: string | null) => BigInt(value!.replace(/\D/g, ''))
  expect(rupiah(await commitment()) - rupiah(before)).toBe(1_500_000_000_000n)
})

test('Ratna the PPK sees her own agency only', async () => {
  const page = await newPage()
  await signIn(page, 'ratna')
  await page.goto(`${padan.url}/transaksi`)
  const agencies = await page.locator('tbody th .soft').allTextContents()
  expect(agencies.length).toBeGreaterThan(0)
  for (const agency of agencies) expect(agency).toMatch(/^Dinas Pendidikan Kota Cemara/)
  expect((await page.goto(`${padan.url}/transaksi?satker=1.02.0.00.0.00.02.0000`))!.status()).toBe(403)
  expect((await page.goto(`${padan.url}/berkas`))!.status()).toBe(403)
})

test.each([
  ['id', 'light', 1280],
  ['id', 'dark', 390],
  ['en', 'light', 390],
  ['en', 'dark', 1280],
] as const)(
  'every page in %s, %s, %i px: axe clean, no sideways scroll, one language',
  async (language, theme, width) => {
    const page = await newPage(width)
    await signIn(page, 'budi')
    await page.context().addCookies([
      { name: 'bahasa', value: language, url: padan.url },
      { name: 'tema', value: theme, url: padan.url },
    ])
    for (const path of [
      '/masuk',
      '/ringkasan',
      '/ringkasan?tahun=2031',
      '/transaksi',
      '/transaksi?cari=zzzz',
      '/paket',
      '/anggaran',
      '/berkas',
      '/orang',
      '/jejak',
      '/tidak-ada',
    ]) {
      await page.goto(`${padan.url}${path}`)
      const found = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .analyze()
      expect(found.violations.map((v) => `${path} ${v.id}: ${v.nodes[0]?.html}`)).toEqual([])
      expect(
        await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        ),
        `${path} scrolls sideways`,
      ).toBe(0)
      expect(await page.locator('html').getAttribute('lang')).toBe(language)
      const words = (await page.locator('header, h1, footer').allTextContents()).join(' ')
      if (language === 'en') expect(words, path).not.toMatch(/\b(Berkas|Ringkasan|Keluar|Tampilan|dari)\b/)
      else expect(words, path).not.toMatch(/\b(Files|summary|Sign out|Theme|of)\b/)
    }
  },
)

test('the whole way by keyboard', async () => {
  const page = await newPage()
  await page.goto(`${padan.url}/masuk`)
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Langsung ke isi')
  await page.keyboard.press('Enter')
  await page.getByLabel('Surel').focus()
  await page.keyboard.type('sari@cemara.contoh')
  await page.keyboard.press('Tab')
  await page.keyboard.type(padan.password)
  await page.keyboard.press('Enter')
  await page.waitForURL('**/ringkasan')
  await page.locator('.figure summary').first().focus()
  await page.keyboard.press('Enter')
  expect(await page.locator('.figure details').first().getAttribute('open')).not.toBeNull()
})

test('pages stay light: at most 60 kB compressed without island, 10 kB script', async () => {
  const page = await newPage()
  await signIn(page, 'sari')
  const response = (await page.goto(`${padan.url}/ringkasan`))!
  const { gzipSync } = await import('node:zlib')
  expect(gzipSync(await response.body()).byteLength).toBeLessThan(40_000)
  expect(await page.locator('script').count()).toBe(0)
})

test('nothing was noisy on any console and no request left the server', () => {
  // The browser itself reports pages that answer 403 or 404; those were asked for on purpose.
  expect(noise.filter((line) => !/status of (403|404|422)/.test(line))).toEqual([])
})
