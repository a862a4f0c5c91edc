/** Padan without the invented city, just set up: one government, one admin with a second factor, no file yet. */
import type { Browser, BrowserContext } from 'playwright-core'
import { codeOf } from './authenticator.ts'
import { startPadan } from './running-padan.ts'

const EMAIL = 'admin@contoh.go.id'
const PASSWORD = 'empat kuda makan sagu'

export interface EmptyPadan {
  readonly url: string
  readonly context: BrowserContext
  readonly stop: () => Promise<void>
}

/** By the pages themselves, as the first admin does it. */
export async function startEmpty(browser: Browser, port: string, scale = 1): Promise<EmptyPadan> {
  const padan = await startPadan({ PADAN_DEMO: 'off', PADAN_PORT: port })
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    deviceScaleFactor: scale,
  })
  const page = await context.newPage()
  await page.goto(`${padan.url}/siapkan`)
  const form = page.locator('main form[action="/siapkan"]')
  await form.locator('[name=kode]').fill(/kode penyiapan (\w+)/.exec(padan.output())![1]!)
  for (const [name, value] of [
    ['klpd', 'D777'],
    ['pemerintah', 'Provinsi Contoh'],
    ['nama', 'Ambar Admin'],
    ['email', EMAIL],
    ['sandi', PASSWORD],
  ] as const)
    await form.locator(`[name=${name}]`).fill(value)
  await form.locator('button').last().click()
  await page.waitForURL((url) => url.pathname !== '/siapkan')
  if (page.url().endsWith('/masuk')) {
    await page.fill('#email', EMAIL)
    await page.fill('#sandi', PASSWORD)
    await page.keyboard.press('Enter')
  }
  await page.waitForURL('**/profil/dua-langkah')
  await page.getByLabel('Kata sandi Anda').fill(PASSWORD)
  await page.keyboard.press('Enter')
  await page.waitForURL('**/profil/dua-langkah/mulai')
  const secret = (await page.locator('p code').first().textContent())!.replaceAll(' ', '')
  await page.getByLabel(/Ketik kode enam angka/).fill(codeOf(secret))
  await page.keyboard.press('Enter')
  await page.waitForURL('**/profil/dua-langkah?selesai=aktif')
  await page.close()
  return { url: padan.url, context, stop: () => padan.stop() }
}
