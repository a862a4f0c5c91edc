/**
 * Every page of Padan, with much data, with none and refused: accessible (axe, WCAG 2.2 AA) in both widths, themes and
 * languages, never scrolling sideways down to 320 px and at 200 % zoom, still when asked, light to carry, and looking as its small picture in
 * tests/visual/ says. Each page is opened once a language; widths and themes change under it.
 */
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../support/browser.ts'
import { type Busy, makeBusy } from '../support/busy-city.ts'
import { type EmptyPadan, startEmpty } from '../support/empty-padan.ts'
import * as inspect from '../support/inspect.ts'
import { emptyPages, type PageToSee, pagesToSee, signedIn, visit } from '../support/pages.ts'
import { type RunningPadan, SSO_THAT_IS_DOWN, startPadan, waitForCity } from '../support/running-padan.ts'

/** A walk over every page takes a while on a busy machine. */
const WALK = { timeout: 1_200_000 }

let padan: RunningPadan
let empty: EmptyPadan
let busy: Busy
let browser: Browser
beforeAll(async () => {
  padan = await startPadan({ PADAN_PORT: '8480', ...SSO_THAT_IS_DOWN })
  browser = await openBrowser()
  empty = await startEmpty(browser, '8481')
  await waitForCity(padan)
  busy = await makeBusy(padan)
})
afterAll(async () => {
  await browser?.close()
  await padan?.stop()
  await empty?.stop()
})

/** Opens each page, one window per person; what `look` finds wrong comes back as sentences. */
async function walk(
  language: 'id' | 'en',
  theme: 'light' | 'dark',
  width: number,
  look: (page: Page, see: PageToSee) => Promise<string[]>,
): Promise<string[]> {
  const windows = new Map<string | null, BrowserContext>()
  const wrong: string[] = []
  for (const see of pagesToSee()) {
    const context =
      windows.get(see.person) ?? (await signedIn(browser, padan, see.person, { language, theme, width }))
    windows.set(see.person, context)
    const page = await context.newPage()
    const noise = inspect.listen(page, padan.url)
    const missed = await visit(page, padan, see, busy)
    wrong.push(
      ...(missed === null ? await look(page, see) : [missed])
        .concat(noise)
        .map((problem) => `${see.name}: ${problem}`),
    )
    await page.close()
  }
  for (const context of windows.values()) await context.close()
  return wrong
}

test(
  'in Indonesian: axe clean, no sideways scroll down to 320 px and at 200 %, still, light, as pictured',
  WALK,
  async () => {
    const wrong = await walk('id', 'light', 1280, async (page, see) => {
      const problems = [
        ...(await inspect.furniture(page, 'id')),
        ...inspect.tooHeavy(await inspect.weigh(page, padan.url)),
        ...(await inspect.axe(page, 'light, 1280 px')),
        ...(await inspect.still(page)),
      ]
      await inspect.lookLike(page, 'dark', 390)
      problems.push(...(await inspect.axe(page, 'dark, 390 px')))
      problems.push(...(await inspect.notSideways(page, [1280, 640, 390, 360, 320])))
      problems.push(...(await inspect.asPictured(page, see)))
      return problems
    })
    expect(wrong).toEqual([])
  },
)

test('in English: axe clean, no sideways scroll', WALK, async () => {
  const wrong = await walk('en', 'dark', 1280, async (page) => {
    const problems = [
      ...(await inspect.furniture(page, 'en')),
      ...(await inspect.axe(page, 'English, dark, 1280 px')),
    ]
    await inspect.lookLike(page, 'light', 390)
    problems.push(...(await inspect.axe(page, 'English, light, 390 px')))
    problems.push(...(await inspect.notSideways(page, [390, 320])))
    return problems
  })
  expect(wrong).toEqual([])
})

test('an installation in which nothing has happened yet has the same manners', WALK, async () => {
  const wrong: string[] = []
  for (const see of emptyPages()) {
    const page = await empty.context.newPage()
    const noise = inspect.listen(page, empty.url)
    const answer = await page.goto(`${empty.url}${see.path as string}`)
    if (answer?.status() === 200) {
      const problems = [
        ...(await inspect.furniture(page, 'id')),
        ...(await inspect.axe(page, 'light, 1280 px')),
        ...(await inspect.notSideways(page, [640, 320])),
      ]
      wrong.push(...problems.concat(noise).map((problem) => `${see.name}: ${problem}`))
    } else if (![403, 404].includes(answer?.status() ?? 0))
      wrong.push(`${see.name}: answers ${answer?.status()}`)
    await page.close()
  }
  expect(wrong).toEqual([])
})
