/**
 * `npm run gallery`: a picture of every page in two widths and two themes, in one HTML file to leaf through.
 * `npm run gallery -- keep` also renews the small pictures that the visual test compares with (tests/visual/).
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../src/platform/config.ts'
import { openBrowser } from '../tests/support/browser.ts'
import { pagesToSee, signedIn, visit } from '../tests/support/pages.ts'
import { LOOKS, lookName, smallPicture, VISUAL_FOLDER } from '../tests/support/pictures.ts'
import { startPadan, waitForCity } from '../tests/support/running-padan.ts'

const keep = process.argv.includes('keep')
const out = join(projectRoot, 'gallery.html')
const padan = await startPadan()
const browser = await openBrowser()
const shots = new Map<string, { look: string; picture: string }[]>()
try {
  await waitForCity(padan)
  if (keep) {
    rmSync(VISUAL_FOLDER, { recursive: true, force: true })
    mkdirSync(VISUAL_FOLDER, { recursive: true })
  }
  for (const look of LOOKS) {
    const people = new Map<string | null, Awaited<ReturnType<typeof signedIn>>>()
    for (const see of pagesToSee()) {
      const context =
        people.get(see.person) ?? (await signedIn(browser, padan, see.person, { ...look, scale: 0.6 }))
      people.set(see.person, context)
      const page = await context.newPage()
      if (await visit(page, padan, see)) {
        const picture = await page.screenshot({ type: 'jpeg', quality: 60, fullPage: true })
        const list = shots.get(see.name) ?? shots.set(see.name, []).get(see.name)!
        list.push({ look: lookName(look), picture: picture.toString('base64') })
        if (keep)
          writeFileSync(join(VISUAL_FOLDER, `${see.name}.${lookName(look)}.jpg`), await smallPicture(page))
      }
      await page.close()
    }
    for (const context of people.values()) await context.close()
  }
} finally {
  await browser.close()
  await padan.stop()
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
process.stdout.write(`${out}: ${shots.size} halaman, ${[...shots.values()].flat().length} gambar\n`)
process.exit(0)
