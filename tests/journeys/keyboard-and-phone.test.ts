/** Padan by keyboard alone, and on a phone without script. */
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

test('by keyboard alone: menu, search, a figure opened, a term explained, and back', async () => {
  const context = await signedIn(browser, padan, 'sari', { language: 'id', theme: 'light', width: 1280 })
  const page = await context.newPage()
  await page.goto(`${padan.url}/ringkasan`)
  const focused = () =>
    page.evaluate(() => {
      const one = document.activeElement as HTMLElement
      const box = one.getBoundingClientRect()
      return { text: one.innerText || one.getAttribute('name'), seen: box.width > 0 && box.height > 0 }
    })
  const order: string[] = []
  for (let n = 0; n < 24; n++) {
    await page.keyboard.press('Tab')
    const now = await focused()
    expect(now.seen, `focus on something unseen after ${order.join(' → ')}`).toBe(true)
    order.push(now.text ?? '')
  }
  expect(order[0]).toBe('Langsung ke isi')
  expect(order.indexOf('q')).toBeLessThan(order.indexOf('Angka'))
  expect(order.indexOf('Angka')).toBeLessThan(order.indexOf('Perangkat daerah'))
  await page.locator('.figure .term').first().focus()
  await page.keyboard.press('Enter')
  await page.getByText('Realisasi PDN dibagi komitmen PDN. Dapat melewati 100 %').waitFor()
  await page.keyboard.press('Escape')
  await page.locator('.figure summary').first().focus()
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: 'Buka sumbernya' }).first().focus()
  await page.keyboard.press('Enter')
  await page.waitForURL('**/angka?**')
  await page.getByRole('searchbox').first().focus()
  await page.keyboard.type('pendidikan')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/cari?q=pendidikan')
  expect(await page.locator('.hits a').first().textContent()).toBe('Dinas Pendidikan Kota Cemara')
  await context.close()
})

test('on a phone the menu opens without script and leads everywhere', async () => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 800 },
    javaScriptEnabled: false,
  })
  const page = await context.newPage()
  await page.goto(`${padan.url}/masuk`)
  await page.getByLabel('Surel').fill('budi@cemara.contoh')
  await page.getByLabel('Kata sandi').fill(padan.password)
  await page.getByRole('button', { name: 'Masuk' }).click()
  await page.waitForURL('**/ringkasan')
  await page.locator('details.menu > summary').click()
  const links = await page.locator('details.menu nav a').allTextContents()
  expect(links).toContain('Jejak audit')
  await page.locator('details.menu nav summary', { hasText: 'Rencana' }).click()
  await page.locator('details.menu nav').getByRole('link', { name: 'Paket RUP' }).click()
  await page.waitForURL('**/paket')
  await context.close()
})
