/** What is asked of every page: accessible, never sideways, still when asked, light, and looking as its small picture says. */
import AxeBuilder from '@axe-core/playwright'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import type { PageToSee } from './pages.ts'
import { difference, lookName, LOOKS, smallPicture, VISUAL_FOLDER } from './pictures.ts'

const AS_PAPER = 0.09
export const PAGE_BYTES = 60_000
export const SCRIPT_BYTES = 10_000
export const ISLAND_BYTES = 60_000

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** Which element sticks out furthest, to save the search. */
const widest = (page: Page) =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth
    const out = [...document.querySelectorAll('body *')]
      .filter((one) => !one.closest('.scroll') && one.getBoundingClientRect().right > width + 0.5)
      .at(-1)
    return out ? out.outerHTML.slice(0, 120) : ''
  })

/** The theme stands on the root as the cookie writes it there; widths and themes need no second visit. */
export async function lookLike(page: Page, theme: 'light' | 'dark', width: number): Promise<void> {
  await page.evaluate((value) => document.documentElement.setAttribute('data-theme', value), theme)
  await page.setViewportSize({ width, height: width < 500 ? 800 : 900 })
}

export async function axe(page: Page, when: string): Promise<string[]> {
  const found = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze()
  return found.violations.map(
    (one) => `axe, ${when}: ${one.id} (${one.nodes.length}): ${one.nodes[0]?.html.slice(0, 200)}`,
  )
}

export async function notSideways(page: Page, widths: readonly number[]): Promise<string[]> {
  const wrong: string[] = []
  for (const width of widths) {
    await page.setViewportSize({ width, height: 700 })
    const by = await sideways(page)
    if (by > 0) wrong.push(`scrolls sideways by ${by} at ${width} px: ${await widest(page)}`)
  }
  return wrong
}

export async function still(page: Page): Promise<string[]> {
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter((one) => {
        const style = getComputedStyle(one)
        const lasts = (times: string) => times.split(', ').some((time) => parseFloat(time) > 0)
        return lasts(style.transitionDuration) || lasts(style.animationDuration)
      }).length,
  )
  return moving > 0 ? [`${moving} things move for who asks for stillness`] : []
}

export interface Weight {
  readonly html: number
  readonly style: number
  readonly script: number
  readonly hasIsland: boolean
}

/** Compressed, as a browser receives it; the font apart (it is kept for a year). */
export async function weigh(page: Page, url: string): Promise<Weight> {
  const script = await page
    .locator('script[src]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('src')!))
  const style = await page
    .locator('link[rel=stylesheet]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('href')!))
  const packed = async (paths: readonly string[]) => {
    let bytes = 0
    for (const path of paths)
      bytes += brotliCompressSync(await (await page.request.get(`${url}${path}`)).body()).byteLength
    return bytes
  }
  return {
    html: gzipSync(await page.content()).byteLength,
    style: await packed(style),
    script: await packed(script),
    hasIsland: script.length > 0,
  }
}

export const tooHeavy = ({ html, style, script, hasIsland }: Weight): string[] => [
  ...(html + style <= PAGE_BYTES ? [] : [`${html + style} bytes without its island`]),
  ...(script <= (hasIsland ? ISLAND_BYTES : SCRIPT_BYTES) ? [] : [`${script} bytes of script`]),
]

/** Against the small pictures in tests/visual; a page newer than they is seen at the next `npm run gallery -- keep`. */
export async function asPictured(page: Page, see: PageToSee): Promise<string[]> {
  const wrong: string[] = []
  for (const look of LOOKS) {
    const file = join(VISUAL_FOLDER, `${see.name}.${lookName(look)}.jpg`)
    if (!existsSync(file)) continue
    await lookLike(page, look.theme, look.width)
    const far = await difference(page, readFileSync(file), await smallPicture(page))
    if (far > AS_PAPER) wrong.push(`differs by ${far.toFixed(3)} from ${see.name}.${lookName(look)}.jpg`)
  }
  return wrong
}

/** Whatever a page says on the console, and every address outside of Padan it asks for. */
export function listen(page: Page, url: string): string[] {
  const noise: string[] = []
  page.on('console', (message) =>
    ['error', 'warning'].includes(message.type()) && !/status of (403|404|422)/.test(message.text())
      ? noise.push(`console: ${message.text()}`)
      : undefined,
  )
  page.on('pageerror', (error) => noise.push(`script: ${error.message}`))
  page.on('request', (request) =>
    request.url().startsWith(url) || request.url().startsWith('data:')
      ? undefined
      : noise.push(`request leaves the server: ${request.url()}`),
  )
  return noise
}

export async function furniture(page: Page, language: 'id' | 'en'): Promise<string[]> {
  const spoken = await page.locator('html').getAttribute('lang')
  return [
    ...(spoken === language ? [] : [`speaks ${spoken}`]),
    ...((await page.locator('h1').count()) === 1 ? [] : ['has not exactly one h1']),
  ]
}
