/**
 * `npm run gallery`: a picture of every page in two widths and two themes, with much data, none and an error, and of an
 * installation in which nothing has happened yet, in one HTML file to leaf through.
 * `npm run gallery -- keep` also renews the small pictures that the visual test compares with (tests/visual/), and the table of weights
 * (bench/results/page-weight.md).
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../src/platform/config.ts'
import { openBrowser } from '../tests/support/browser.ts'
import { makeBusy } from '../tests/support/busy-city.ts'
import { startEmpty } from '../tests/support/empty-padan.ts'
import { ISLAND_BYTES, lookLike, PAGE_BYTES, type Weight, weigh } from '../tests/support/inspect.ts'
import { emptyPages, pagesToSee, signedIn, visit } from '../tests/support/pages.ts'
import { LOOKS, lookName, smallPicture, VISUAL_FOLDER } from '../tests/support/pictures.ts'
import { SSO_THAT_IS_DOWN, startPadan, waitForCity } from '../tests/support/running-padan.ts'

const keep = process.argv.includes('keep')
const out = join(projectRoot, 'gallery.html')
const padan = await startPadan(SSO_THAT_IS_DOWN)
const browser = await openBrowser()
const empty = await startEmpty(browser, '8481', 0.6)
const shots = new Map<string, { look: string; picture: string }[]>()
const weights: { name: string; weight: Weight }[] = []
const missed: string[] = []
try {
  await waitForCity(padan)
  const busy = await makeBusy(padan)
  if (keep) {
    rmSync(VISUAL_FOLDER, { recursive: true, force: true })
    mkdirSync(VISUAL_FOLDER, { recursive: true })
  }
  const people = new Map<string | null, Awaited<ReturnType<typeof signedIn>>>()
  for (const see of pagesToSee()) {
    const context =
      people.get(see.person) ??
      (await signedIn(browser, padan, see.person, {
        language: 'id',
        theme: 'light',
        width: 1280,
        scale: 0.6,
      }))
    people.set(see.person, context)
    const page = await context.newPage()
    const problem = await visit(page, padan, see, busy)
    if (problem) missed.push(`${see.name}: ${problem}`)
    else {
      if (keep) weights.push({ name: see.name, weight: await weigh(page, padan.url) })
      const list = shots.set(see.name, []).get(see.name)!
      for (const look of LOOKS) {
        await lookLike(page, look.theme, look.width)
        const picture = await page.screenshot({ type: 'jpeg', quality: 60, fullPage: true })
        list.push({ look: lookName(look), picture: picture.toString('base64') })
        if (keep)
          writeFileSync(join(VISUAL_FOLDER, `${see.name}.${lookName(look)}.jpg`), await smallPicture(page))
      }
    }
    await page.close()
  }
  // Nothing yet: two pictures are enough to see whether a page says what to do.
  for (const see of emptyPages()) {
    const page = await empty.context.newPage()
    const answer = await page.goto(`${empty.url}${see.path as string}`)
    if (answer?.status() === 200) {
      const list = shots.set(see.name, []).get(see.name)!
      for (const [theme, width] of [
        ['light', 1280],
        ['dark', 390],
      ] as const) {
        await lookLike(page, theme, width)
        const picture = await page.screenshot({ type: 'jpeg', quality: 60, fullPage: true })
        list.push({ look: `${width}-${theme}`, picture: picture.toString('base64') })
      }
    }
    await page.close()
  }
} finally {
  await browser.close()
  await padan.stop()
  await empty.stop()
}
const pictures = [...shots].map(
  ([name, list]) =>
    `<section id="${name}"><h2>${name}</h2><div>${list
      .map(
        (one) =>
          `<figure><figcaption>${one.look}</figcaption><img loading="lazy" alt="${name}, ${one.look}" src="data:image/jpeg;base64,${one.picture}"></figure>`,
      )
      .join('')}</div></section>`,
)
writeFileSync(
  out,
  `<!doctype html><html lang="id"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Padan, semua halaman</title>
<style>body{font:15px/1.5 system-ui;margin:24px;background:#f2efe6;color:#1b2430}nav{columns:4 200px}h2{margin:32px 0 8px;border-top:2px solid}section div{display:flex;gap:16px;overflow-x:auto;align-items:flex-start}figure{margin:0;flex:none}img{max-height:900px;border:1px solid #d8d3c6;background:#fff}</style>
<h1>Padan: ${shots.size} halaman</h1><nav>${[...shots.keys()].map((name) => `<a href="#${name}">${name}</a><br>`).join('')}</nav>${pictures.join('')}</html>`,
)
if (keep) writeFileSync(join(projectRoot, 'bench/results/page-weight.md'), weightTable())
process.stdout.write(
  `${out}: ${shots.size} halaman, ${[...shots.values()].flat().length} gambar\n${missed.join('\n')}\n`,
)
process.exit(missed.length === 0 ? 0 : 1)

function weightTable(): string {
  const rows = [...weights].sort((a, b) => sum(b.weight) - sum(a.weight))
  return `# Weight of every page

Bytes as a browser receives them on a first visit: HTML gzip, style and script brotli; the font (kept for a year) apart. Bound: ${PAGE_BYTES} for
HTML and style, ${ISLAND_BYTES} more for an island. Written by \`npm run gallery -- keep\`, ${new Date().toISOString().slice(0, 10)}; \`npm run test:long\` holds the bound.

| Page | HTML | Style | Script | Together |
|---|---:|---:|---:|---:|
${rows.map(({ name, weight }) => `| ${name} | ${weight.html} | ${weight.style} | ${weight.script} | ${sum(weight)} |`).join('\n')}
`
}
function sum({ html, style, script }: Weight): number {
  return html + style + script
}
