/**
 * The rule book: a producer without an account calculates and shares; Sari proposes the city's new target, Budi sees what
 * changes and releases it. All pages without script errors, accessible, and without sideways scroll on a phone.
 */
import AxeBuilder from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../support/browser.ts'
import { type RunningPadan, startPadan, waitForCity } from '../support/running-padan.ts'

let padan: RunningPadan
let browser: Browser
const noise: string[] = []
beforeAll(async () => {
  padan = await startPadan()
  browser = await openBrowser()
  await waitForCity(padan)
})
afterAll(async () => {
  await browser?.close()
  await padan?.stop()
})

async function newPage(width = 1280, height = 900, script = true): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height },
    reducedMotion: 'reduce',
    javaScriptEnabled: script,
  })
  const page = await context.newPage()
  page.on('console', (message) => (message.type() === 'error' ? noise.push(message.text()) : undefined))
  page.on('pageerror', (error) => noise.push(error.message))
  return page
}
async function signIn(page: Page, name: string): Promise<void> {
  await page.goto(`${padan.url}/masuk`)
  await page.getByLabel('Surel').fill(`${name}@cemara.contoh`)
  await page.getByLabel('Kata sandi').fill(padan.password)
  await page.getByRole('button', { name: 'Masuk' }).click()
  await page.waitForURL('**/ringkasan')
}
const main = (page: Page) => page.locator('main').innerText()

test('a producer calculates without an account and without script, and shares the address', async () => {
  const page = await newPage(390, 844, false)
  await page.goto(`${padan.url}/hitung`)
  await page.getByRole('link', { name: 'TKDN barang, cara 2025' }).click()
  expect(await main(page)).toContain('62,63 %')
  await page.getByLabel('Tambahan litbang (%)').fill('0')
  await page.getByRole('button', { name: 'Hitung', exact: true }).click()
  expect(await main(page)).toContain('57,63 %')
  const shared = page.url()
  const other = await newPage()
  await other.goto(shared)
  expect(await main(other)).toContain('57,63 %')
  await page.getByRole('button', { name: 'Tambah 3 baris' }).click()
  expect(await page.getByLabel(/^Biaya \(rupiah\), baris/).count()).toBe(7)
})

test('a new target is proposed by Sari and released by Budi', async () => {
  const sari = await newPage()
  await signIn(sari, 'sari')
  await sari.goto(`${padan.url}/aturan/rincian?id=p3dn.target.dki_pk&pada=2026-06-30`)
  expect(await main(sari)).toContain('Tidak ada versi yang berlaku pada 30 Jun 2026')
  await sari.getByRole('link', { name: 'Usulkan versi baru' }).click()
  await sari.getByLabel('Berlaku dari').fill('2026-01-01')
  await sari.getByLabel('Nilai baru').fill('85')
  await sari.getByRole('button', { name: 'Kirim usulan' }).click()
  expect(await main(sari)).toContain('Peraturan: isi nama peraturannya.')
  expect(await sari.getByLabel('Nilai baru').inputValue()).toBe('85')
  await sari.getByLabel('Peraturan', { exact: true }).fill('Perjanjian Kinerja 2026')
  await sari.getByLabel('Dibaca di').fill('Naskah rekaan Kota Cemara')
  await sari.getByRole('button', { name: 'Kirim usulan' }).click()
  await sari.waitForURL('**/aturan/usulan/rincian**')
  expect(await main(sari)).toMatch(/\d+ dari \d+ putusan berubah/)
  expect(await sari.getByRole('button', { name: 'Rilis versi ini' }).count()).toBe(0)

  const budi = await newPage()
  await signIn(budi, 'budi')
  await budi.goto(sari.url())
  await budi.getByRole('button', { name: 'Rilis versi ini' }).click()
  expect(await main(budi)).toContain('Dampak yang tercatat saat diputuskan')
  await budi.goto(`${padan.url}/aturan/rincian?id=p3dn.target.dki_pk&pada=2026-06-30`)
  expect(await main(budi)).toContain('85,00 %')
})

test('the pages are accessible and fit a phone, in both languages', async () => {
  const paths = [
    '/aturan?pada=2026-01-15',
    '/aturan/rincian?id=tkdn.method&pada=2025-12-11',
    '/aturan/usul?id=pl.max.construction',
    '/aturan/usulan',
    '/aturan/usulan/rincian?nomor=1',
    '/hitung',
    '/hitung/buka?apa=tkdn-2011',
    '/hitung/buka?apa=bmp',
    '/hitung/buka?apa=pajak',
    '/hitung/buka?apa=pajak&hitung=1&pada=x&tagihan=y',
  ]
  for (const [width, language] of [
    [1280, 'id'],
    [390, 'en'],
    [360, 'id'],
  ] as const) {
    const page = await newPage(width)
    await signIn(page, 'budi')
    await page.context().addCookies([{ name: 'bahasa', value: language, url: padan.url }])
    for (const path of paths) {
      await page.goto(`${padan.url}${path}`)
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(sideways, `${path} at ${width}`).toBeLessThanOrEqual(0)
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
        .analyze()
      expect(
        violations.map((one) => `${path} ${one.id}: ${one.nodes[0]?.html}`),
        path,
      ).toEqual([])
    }
  }
}, 300_000)

test('no page made a noise', () => expect(noise.filter((line) => !/status of 422/.test(line))).toEqual([]))
