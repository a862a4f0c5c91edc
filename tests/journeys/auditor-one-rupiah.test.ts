/** Agus, auditor, trusts nothing: the figure is the sum of its rows, and one of them is followed to the byte of its file and to who applied it. */
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

/** Fields of one line of our own CSV. */
const fields = (line: string): string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map((m) =>
    (m[1] ?? m[2] ?? '').replaceAll('""', '"'),
  )
const sen = (text: string): bigint => {
  const [whole, part = ''] = text.split('.')
  return BigInt(whole!) * 100n + BigInt(part.padEnd(2, '0') || '0')
}

test('one rupiah, from the headline to the file and to the person who applied it', async () => {
  const context = await signedIn(browser, padan, 'agus', { language: 'id', theme: 'light', width: 1280 })
  const page = await context.newPage()
  await page.goto(`${padan.url}/ringkasan`)
  const figure = page.locator('.figure', {
    has: page.getByRole('heading', { name: 'Realisasi PDN', exact: true }),
  })
  await figure.locator('summary').click()
  const facts = (await figure.locator('dl').textContent())!
  const shown = /Pembilang(Rp[\d.]+)/.exec(facts)![1]!

  // The figure is the sum of the rows in the sheet, to the sen before rounding once.
  const sheet = await context.request.get(`${padan.url}/transaksi/unduh?nilai=dihitung&format=csv`)
  const [head, ...lines] = (await sheet.text()).replace('\ufeff', '').trim().split('\r\n')
  const at = fields(head!).indexOf('pdn_rp')
  const sum = lines.map((line) => fields(line)[at]!).reduce((all, text) => all + (text ? sen(text) : 0n), 0n)
  expect(((sum + 50n) / 100n).toString()).toBe(shown.replace(/\D/g, ''))

  // The same from the page of the figure, which names the files.
  await figure.getByRole('link', { name: 'Buka sumbernya' }).click()
  await page.waitForURL('**/angka?**')
  expect(await page.locator('.headline .number').textContent()).toContain(shown)
  const files = page.getByRole('region', { name: 'Berkas di balik angka ini' })
  expect(await files.locator('tbody tr').count()).toBeGreaterThan(2)

  // One row: the amount on the page is the amount in the bytes of the file.
  await page.goto(`${padan.url}/transaksi?nilai=pdn&urut=pdn`)
  const row = page.locator('tbody tr').first()
  const amount = (await row.locator('td').last().textContent())!.replace(/[^\d,]/g, '').replace(',', '.')
  await row.getByRole('link').first().click()
  await page.waitForURL('**/transaksi/rincian**')
  const raw = (await page.locator('pre.raw').textContent())!
  expect(raw).toMatch(/nilai_pdn_kontrak: \d+/)
  expect(Math.round(Number(/nilai_pdn_kontrak: ([\d.]+)/.exec(raw)![1]))).toBe(Math.round(Number(amount)))
  const by = /Diterapkan oleh(\S+@\S+?),/.exec((await page.locator('main').textContent())!)![1]!

  // Its package tells the same purchase in its course.
  await page.locator('main a[href^="/paket/rincian"]').first().click()
  await page.waitForURL('**/paket/rincian**')
  expect(await page.getByRole('list', { name: 'Perjalanan paket ini' }).textContent()).toMatch(/Kontrak/)

  // Its file, with the hash, and the trail of who applied it.
  await page.goBack()
  await page.locator('main a[href^="/berkas/"]').first().click()
  await page.waitForURL('**/berkas/*')
  expect(await page.locator('main').textContent()).toMatch(/Sidik SHA-256\s*[0-9a-f]{64}/)
  await page.goto(`${padan.url}/jejak`)
  expect(await page.locator('main').textContent()).toContain(by)
  await context.close()
})
