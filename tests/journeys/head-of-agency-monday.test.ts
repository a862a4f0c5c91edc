/** Hadi, head of the education office, on Monday morning with two minutes: how do we stand, what moves it most, and a page for the meeting. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../support/browser.ts'
import { signedIn } from '../support/pages.ts'
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

test('from the address of the city to his own office, its largest open package, and the report', async () => {
  const context = await signedIn(browser, padan, 'hadi', { language: 'id', theme: 'light', width: 390 })
  const page = await context.newPage()
  await page.goto(`${padan.url}/`)
  await page.waitForURL('**/perangkat-daerah?satker=**')
  expect(await page.locator('h1').textContent()).toMatch(
    /^Dinas Pendidikan Kota Cemara merealisasikan \d+,\d % dari komitmen PDN-nya$/,
  )
  expect(await page.locator('main').textContent()).toMatch(/Urutan \d+ dari \d+ menurut K/)
  const k = await page.locator('.figure.large .value').first().textContent()

  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'PDF' }).click()
  expect((await download).suggestedFilename()).toMatch(/^laporan-p3dn-D999-2026-1\.01.*\.pdf$/)
  const picture = page.waitForEvent('download')
  await page.getByRole('link', { name: 'PNG' }).click()
  expect((await picture).suggestedFilename()).toMatch(/^k-D999-2026-.*\.png$/)

  const open = page.getByRole('region', { name: 'Paket PDN terbesar yang belum punya transaksi' })
  const paket = open.locator('tbody a').first()
  const name = await paket.textContent()
  await paket.click()
  await page.waitForURL('**/paket/rincian**')
  expect(await page.locator('h1').textContent()).toBe(name)
  const course = await page.getByRole('list', { name: 'Perjalanan paket ini' }).textContent()
  expect(course).toMatch(/Diumumkan di RUP/)
  expect(course).toMatch(/Belum ada transaksi yang menyebut kode RUP ini/)

  // The city page tells him the same about his office, and other offices stay closed.
  await page.goto(`${padan.url}/ringkasan?satker=1.01.0.00.0.00.01.0000`)
  expect(await page.locator('.figure.large .value').first().textContent()).toBe(k)
  expect((await page.goto(`${padan.url}/transaksi?satker=1.02.0.00.0.00.02.0000`))!.status()).toBe(403)
  await context.close()
})
