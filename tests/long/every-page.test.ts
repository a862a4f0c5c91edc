/**
 * Every page of Padan, with much data, with none and refused: accessible (axe, WCAG 2.2 AA) in both widths, themes and languages, never
 * scrolling sideways down to 320 px and at 200 % zoom, light to carry, and looking as its small picture in tests/visual/ says.
 */
import AxeBuilder from '@axe-core/playwright'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../support/browser.ts'
import { type Look, type PageToSee, pagesToSee, signedIn, visit } from '../support/pages.ts'
import { difference, lookName, LOOKS, smallPicture, VISUAL_FOLDER } from '../support/pictures.ts'
import { type RunningPadan, startPadan, waitForCity } from '../support/running-padan.ts'

/** A walk over every page takes a while on a busy machine. */
const WALK = { timeout: 900_000 }
const AS_PAPER = 0.09
const PAGE_BYTES = 60_000
const SCRIPT_BYTES = 10_000
const PAGES = pagesToSee()

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

/** Calls `look` on each page, one window per person; what it finds wrong comes back as sentences. */
async function walk(how: Look, look: (page: Page, see: PageToSee) => Promise<string[]>): Promise<string[]> {
  const windows = new Map<string | null, BrowserContext>()
  const wrong: string[] = []
  for (const see of PAGES) {
    const context = windows.get(see.person) ?? (await signedIn(browser, padan, see.person, how))
    windows.set(see.person, context)
    const page = await context.newPage()
    const noise: string[] = []
    page.on('console', (message) =>
      ['error', 'warning'].includes(message.type()) && !/status of (403|404)/.test(message.text())
        ? noise.push(message.text())
        : undefined,
    )
    page.on('request', (request) =>
      request.url().startsWith(padan.url) || request.url().startsWith('data:')
        ? undefined
        : noise.push(`request leaves the server: ${request.url()}`),
    )
    if (await visit(page, padan, see))
      wrong.push(...[...(await look(page, see)), ...noise].map((problem) => `${see.name}: ${problem}`))
    await page.close()
  }
  for (const context of windows.values()) await context.close()
  return wrong
}

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

test.each([
  { language: 'id', theme: 'light', width: 1280 },
  { language: 'id', theme: 'dark', width: 390 },
  { language: 'en', theme: 'dark', width: 1280 },
  { language: 'en', theme: 'light', width: 390 },
] as const)('axe finds nothing on any page in $language, $theme, $width px', WALK, async (look) => {
  const wrong = await walk(look, async (page) => {
    const found = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .analyze()
    const language = await page.locator('html').getAttribute('lang')
    return [
      ...found.violations.map((v) => `${v.id}: ${v.nodes[0]?.html.slice(0, 160)}`),
      ...((await sideways(page)) > 0 ? ['scrolls sideways'] : []),
      ...(language === look.language ? [] : [`speaks ${language}`]),
      ...((await page.locator('h1').count()) === 1 ? [] : ['has not exactly one h1']),
    ]
  })
  expect(wrong).toEqual([])
})

test(
  'no page scrolls sideways at 320 px or at 200 % zoom, and none moves for those who ask for stillness',
  WALK,
  async () => {
    const wrong = await walk(
      { language: 'id', theme: 'light', width: 640, height: 450, scale: 2 },
      async (page) => {
        const problems = []
        if ((await sideways(page)) > 0) problems.push('scrolls sideways at 200 %')
        await page.setViewportSize({ width: 320, height: 640 })
        if ((await sideways(page)) > 0) problems.push('scrolls sideways at 320 px')
        const moving = await page.evaluate(
          () =>
            [...document.querySelectorAll('a, button, summary')].filter((one) =>
              getComputedStyle(one)
                .transitionDuration.split(', ')
                .some((time) => parseFloat(time) > 0),
            ).length,
        )
        if (moving > 0) problems.push(`${moving} things move`)
        return problems
      },
    )
    expect(wrong).toEqual([])
  },
)

test(
  'a page without island weighs at most 60 kB compressed with its style, and 10 kB script',
  WALK,
  async () => {
    const weights: string[] = []
    const wrong = await walk({ language: 'id', theme: 'light', width: 1280 }, async (page, see) => {
      const scripts = await page
        .locator('script[src]')
        .evaluateAll((all) => all.map((one) => one.getAttribute('src')!))
      const style = await page.locator('link[rel=stylesheet]').getAttribute('href')
      const answer = await page.request.get(page.url(), { headers: { 'accept-encoding': 'gzip' } })
      const packed = async (path: string) =>
        gzipSync(await (await page.request.get(`${padan.url}${path}`)).body()).byteLength
      const html = gzipSync(await answer.body()).byteLength
      let script = 0
      for (const path of scripts) script += await packed(path)
      const bytes = html + (await packed(style!)) + script
      weights.push(`${see.name} ${bytes}`)
      return [
        ...(answer.headers()['content-encoding'] === 'gzip' ? [] : ['is sent uncompressed']),
        ...(script <= SCRIPT_BYTES ? [] : [`${script} bytes of script`]),
        ...(bytes <= PAGE_BYTES ? [] : [`${bytes} bytes`]),
      ]
    })
    expect(wrong).toEqual([])
    expect(weights.length).toBeGreaterThan(20)
  },
)

test.each(LOOKS)('pages look as their small pictures say: $width px, $theme', WALK, async (look) => {
  const wrong = await walk(look, async (page, see) => {
    const file = join(VISUAL_FOLDER, `${see.name}.${lookName(look)}.jpg`)
    // A page newer than the pictures is seen at the next `npm run gallery -- keep`.
    if (!existsSync(file)) return []
    const far = await difference(page, readFileSync(file), await smallPicture(page))
    return far > AS_PAPER ? [`differs by ${far.toFixed(3)} from ${file}`] : []
  })
  expect(wrong).toEqual([])
})
