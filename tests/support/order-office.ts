/** People of the invented city who take an order through its chain in real browsers, each in a session of their own. */
import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import AxeBuilder from '@axe-core/playwright'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { projectRoot } from '../../src/platform/config.ts'
import { openBrowser } from './browser.ts'
import { MEETING } from './meeting-day.ts'
import { freshDataDir, type RunningPadan, startPadan, waitForCity } from './running-padan.ts'

export type Person = 'hadi' | 'ratna' | 'joko' | 'maya' | 'lestari' | 'agus' | 'budi' | 'doni' | 'intan'
/** Pictures for whoever looks at the pages by eye. */
const SHOTS = process.env['PADAN_SHOTS']

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

export interface Office {
  readonly padan: RunningPadan
  readonly browser: Browser
  /** The person's page; a kitchen sits at a 360-pixel phone without script unless `script` is asked. */
  as(name: Person): Promise<Page>
  /** Another window of the same person, for instance a phone with script. */
  window(
    name: Person,
    options: Parameters<Browser['newContext']>[0],
  ): Promise<{ page: Page; context: BrowserContext }>
  shot(page: Page, name: string): Promise<void>
  /** The city's clock; `null` = now. */
  setClock(instant: string | null): void
  /** The PPK's form, filled; `who` = a PPK who stands in. */
  prepare(rup: string, change?: Partial<typeof PREPARATION>, who?: Page): Promise<Page>
  choose(joko: Page, kitchen: string, portions: string, delivery?: Record<string, string>): Promise<void>
  /** What a paper of the page says, read out of the PDF itself. */
  readPaper(page: Page, name: string): Promise<string>
  stop(): Promise<void>
}

export const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).first().click()
export const says = (page: Page, words: string | RegExp) =>
  page.locator('main, [role=status]').getByText(words).filter({ visible: true }).first().waitFor()
/** A button that stands under "Tindakan lain". */
export async function pressOther(page: Page, form: string, fill: Record<string, string> = {}): Promise<void> {
  const details = page.locator('main details').filter({ has: page.locator(form) })
  if (
    (await details.count()) > 0 &&
    !(await details.first().evaluate((one) => (one as HTMLDetailsElement).open))
  )
    await details.first().locator('summary').first().click()
  for (const [field, value] of Object.entries(fill)) await page.fill(`${form} [name="${field}"]`, value)
  await page.locator(`${form} button`).last().click()
}
export async function isAccessible(page: Page, what: string): Promise<void> {
  const found = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag22aa']).analyze()
  assert.deepEqual(
    found.violations.map((one) => `${what}: ${one.id} ${one.nodes[0]?.html ?? ''}`),
    [],
  )
}
export const isNotWider = async (page: Page, pixels: number) =>
  assert.ok(
    (await page.evaluate(() => document.documentElement.scrollWidth)) <= pixels,
    `${page.url()} is wider than ${pixels} pixels`,
  )

export async function openOffice(port: string): Promise<Office> {
  const dataDir = freshDataDir()
  const clock = join(dataDir, 'test-clock')
  const padan = await startPadan(
    {
      PADAN_PORT: port,
      PADAN_TEST_CLOCK: clock,
      NODE_OPTIONS: `--import=${pathToFileURL(join(projectRoot, 'tests/support/moved-clock.mjs')).href}`,
    },
    dataDir,
  )
  const browser = await openBrowser()
  const pages = new Map<string, Page>()
  await waitForCity(padan)

  async function window(name: Person, options: Parameters<Browser['newContext']>[0]) {
    const context = await browser.newContext({ reducedMotion: 'reduce', ...options })
    const page = await context.newPage()
    page.setDefaultTimeout(20_000)
    await page.goto(`${padan.url}/masuk`)
    await page.fill('#email', `${name}@cemara.contoh`)
    await page.fill('#sandi', padan.password)
    await page.click('main button.primary')
    await page.waitForURL((url) => url.pathname !== '/masuk')
    return { page, context }
  }
  async function as(name: Person): Promise<Page> {
    const known = pages.get(name)
    if (known) return known
    const phone = name === 'maya'
    const { page } = await window(name, {
      viewport: phone ? { width: 360, height: 740 } : { width: 1280, height: 900 },
      javaScriptEnabled: !phone,
    })
    pages.set(name, page)
    return page
  }
  return {
    padan,
    browser,
    as,
    window,
    async shot(page, name) {
      if (!SHOTS) return
      const size = page.viewportSize()!
      await page.screenshot({ path: `${SHOTS}/${name}-${size.width}.png`, fullPage: true })
      if (size.width <= 400) return
      await page.setViewportSize({ width: 390, height: 844 })
      await page.screenshot({ path: `${SHOTS}/${name}-390.png`, fullPage: true })
      await page.setViewportSize(size)
    },
    setClock: (instant) => {
      writeFileSync(clock, String(instant === null ? 0 : Date.parse(instant) - Date.now()))
      // The running Padan looks at the file ten times a second.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 150)
    },
    async prepare(rup, change = {}, who) {
      const ratna = who ?? (await as('ratna'))
      await ratna.goto(`${padan.url}/pesanan/baru?paket=${rup}`)
      for (const [name, value] of Object.entries({ ...PREPARATION, ...change }))
        await ratna.fill(`#${name}`, value)
      await ratna.selectOption('#peserta_1_kelompok', 'lembaga_lain')
      return ratna
    },
    async choose(joko, kitchen, portions, delivery = {}) {
      await joko.fill('#porsi', portions)
      await joko.selectOption('#kec', '99.71.01')
      await press(joko, 'Saring')
      await joko.getByRole('link', { name: `Pilih ${kitchen}` }).click()
      // What was chosen before stays in the form: the number is written again.
      await joko
        .locator('input[name^="porsi_"]')
        .evaluateAll((all) => all.forEach((one) => ((one as HTMLInputElement).value = '')))
      await joko.locator('input[name^="porsi_"]').first().fill(portions)
      const filled = {
        antar_dari: '11:00',
        antar_sampai: '11:30',
        alamat: 'Jl. Cemara 1, lantai 2',
        ...delivery,
      }
      for (const [name, value] of Object.entries(filled)) await joko.fill(`#${name}`, value)
      await joko.selectOption('#kecamatan', '99.71.01')
    },
    async readPaper(page, name) {
      const href = await page
        .locator('main a[href*="/dokumen/"]')
        .filter({ hasText: name })
        .first()
        .getAttribute('href')
      const answer = await page.request.get(new URL(href!, padan.url).href)
      assert.equal(answer.headers()['content-type'], 'application/pdf')
      if (SHOTS) writeFileSync(`${SHOTS}/${href!.split('/').slice(-3).join('-')}.pdf`, await answer.body())
      const pdf = await getDocument({ data: new Uint8Array(await answer.body()), verbosity: 0 }).promise
      let text = ''
      for (let number = 1; number <= pdf.numPages; number++)
        for (const item of (await (await pdf.getPage(number)).getTextContent()).items)
          text += 'str' in item ? `${item.str} ` : ''
      return text.replace(/\s+/g, ' ')
    },
    async stop() {
      await browser.close()
      await padan.stop()
    },
  }
}
