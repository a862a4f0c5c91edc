/** The first admin of a real government: second step before anything else, then profile, sessions, notices, SSO roles. */
import AxeBuilder from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { codeOf } from '../support/authenticator.ts'
import { openBrowser } from '../support/browser.ts'
import { type RunningPadan, startPadan } from '../support/running-padan.ts'

const EMAIL = 'admin@contoh.go.id'
const PASSWORD = 'empat kuda makan sagu'
let padan: RunningPadan
let browser: Browser
beforeAll(async () => {
  padan = await startPadan({
    PADAN_DEMO: 'off',
    PADAN_PORT: '8530',
    // An SSO that is down: its pages are there, and Padan starts all the same.
    PADAN_OIDC_ISSUER: 'http://127.0.0.1:9',
    PADAN_OIDC_CLIENT_ID: 'padan',
    PADAN_OIDC_CLIENT_SECRET: 'rahasia',
    PADAN_OIDC_NAME: 'SSO Kota',
  })
  browser = await openBrowser()
  const token = /kode penyiapan (\w+)/.exec(padan.output())![1]!
  await fetch(`${padan.url}/siapkan`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: padan.url },
    body: new URLSearchParams({
      kode: token,
      klpd: 'D777',
      pemerintah: 'Provinsi Contoh',
      templat: '',
      nama: 'Ambar Admin',
      email: EMAIL,
      sandi: PASSWORD,
    }),
  })
})
afterAll(async () => {
  await browser?.close()
  await padan?.stop()
})

const noise: string[] = []
async function newPage(width = 1280): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, reducedMotion: 'reduce' })
  const page = await context.newPage()
  page.on('console', (message) =>
    ['error', 'warning'].includes(message.type()) ? noise.push(message.text()) : undefined,
  )
  page.on('pageerror', (error) => noise.push(error.message))
  return page
}
async function check(page: Page, name: string): Promise<void> {
  const found = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze()
  expect(found.violations.map((v) => `${name} ${v.id}: ${v.nodes[0]?.html}`)).toEqual([])
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    `${name} scrolls sideways`,
  ).toBe(0)
}

let secret = ''
let codes: string[] = []
const nextCode = () => codes.shift() ?? expect.fail('no backup code left')

test('by keyboard: sign in, enrol with the telephone, read the backup codes', async () => {
  const page = await newPage(390)
  await page.goto(`${padan.url}/masuk`)
  await page.getByLabel('Surel').focus()
  await page.keyboard.type(EMAIL)
  await page.keyboard.press('Tab')
  await page.keyboard.type(PASSWORD)
  await page.keyboard.press('Enter')
  await page.waitForURL('**/profil/dua-langkah')
  await check(page, 'enrolment begins')
  await page.getByLabel('Kata sandi Anda').fill('bukan ini sandinya')
  await page.keyboard.press('Enter')
  await page.getByRole('alert').waitFor()
  expect(await page.getByRole('alert').textContent()).toContain('Kata sandi tidak cocok')
  await check(page, 'wrong password')
  await page.getByLabel('Kata sandi Anda').fill(PASSWORD)
  await page.keyboard.press('Enter')
  // The refused password stood at this address too: only the codes tell that the next page is there.
  await page.locator('ul.codes').waitFor()
  await check(page, 'QR code')
  secret = (await page.locator('p code').first().textContent())!.replaceAll(' ', '')
  codes = await page.locator('ul.codes code').allTextContents()
  await page.getByLabel(/Ketik kode enam angka/).fill('000000')
  await page.keyboard.press('Enter')
  await page.getByText('Kode tidak cocok').first().waitFor()
  await check(page, 'wrong code')
  await page.getByLabel(/Ketik kode enam angka/).fill(codeOf(secret))
  await page.keyboard.press('Enter')
  await page.waitForURL('**/profil/dua-langkah?selesai=aktif')
  await page.goto(`${padan.url}/orang`)
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Orang dan peran')
})

test('the next sign-in asks for a code; a backup code stands in for the telephone', async () => {
  const page = await newPage(390)
  await page.goto(`${padan.url}/masuk/sso`)
  await page.waitForURL('**/masuk?sso=unreachable')
  await check(page, 'the SSO is down')
  await page.goto(`${padan.url}/jejak`)
  await page.getByLabel('Surel').fill(EMAIL)
  await page.getByLabel('Kata sandi').fill(PASSWORD)
  await page.keyboard.press('Enter')
  await page.waitForURL('**/masuk/kode**')
  await check(page, 'code')
  await page.getByLabel('Kode enam angka').fill('12')
  await page.keyboard.press('Enter')
  await page.getByRole('alert').waitFor()
  await check(page, 'code of a wrong shape')
  await page.getByRole('link', { name: 'Pakai kode cadangan' }).click()
  await page.getByLabel('Kode cadangan').fill(nextCode())
  await page.keyboard.press('Enter')
  await page.waitForURL('**/jejak')
  expect(await page.locator('main').textContent()).toContain('Kode cadangan dipakai')
})

test.each([
  ['id', 'light', 1280],
  ['id', 'dark', 390],
  ['en', 'light', 390],
  ['en', 'dark', 1280],
] as const)('every page of the account in %s, %s, %i px', async (language, theme, width) => {
  const page = await newPage(width)
  await page.goto(`${padan.url}/masuk`)
  await page.fill('#email', EMAIL)
  await page.fill('#sandi', PASSWORD)
  await page.keyboard.press('Enter')
  await page.waitForURL('**/masuk/kode**')
  // Codes work once; each round takes the next backup code.
  await page.goto(`${padan.url}/masuk/kode?cara=cadangan`)
  await page.fill('#kode', nextCode())
  await page.keyboard.press('Enter')
  await page.waitForURL('**/ringkasan')
  await page.context().addCookies([
    { name: 'bahasa', value: language, url: padan.url },
    { name: 'tema', value: theme, url: padan.url },
  ])
  for (const path of [
    '/profil',
    '/profil/sandi',
    '/profil/sesi',
    '/profil/dua-langkah',
    '/profil/sso',
    '/pemberitahuan',
    '/pemberitahuan/pilihan',
    '/kotak-keluar',
    '/orang',
    '/orang/sso',
  ]) {
    await page.goto(`${padan.url}${path}`)
    await check(page, path)
    expect(await page.locator('html').getAttribute('lang')).toBe(language)
  }
  await page.goto(`${padan.url}/orang`)
  await page.locator('a[href^="/orang/pulihkan"]').first().click()
  await page.waitForURL('**/orang/pulihkan?**')
  await check(page, 'restoring access')
  await page.goto(`${padan.url}/kotak-keluar`)
  await page.locator('tbody a').first().click()
  await page.waitForURL('**/kotak-keluar/*-*')
  await check(page, 'a letter')
})

test('nothing was noisy on any console', () => {
  expect(noise.filter((line) => !/status of (403|404|422)/.test(line))).toEqual([])
})
