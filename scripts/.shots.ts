import { openBrowser } from '../tests/support/browser.ts'
const [url, password] = [process.argv[2]!, process.argv[3]!]
const browser = await openBrowser()
for (const [who, width, pages] of [
  ['sari', 1280, ['/ringkasan', '/tinjau', '/belum-tercatat', '/potret', '/target', '/celah', '/terbitan', '/sumber']],
  ['sari', 390, ['/ringkasan', '/tinjau', '/belum-tercatat', '/celah']],
  ['maya', 390, ['/dapur']],
  ['ratna', 1280, ['/pesanan']],
] as const) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, reducedMotion: 'reduce' })
  const page = await context.newPage()
  await page.goto(`${url}/masuk`)
  await page.fill('#email', `${who}@cemara.contoh`); await page.fill('#sandi', password); await page.click('main button.primary')
  await page.waitForTimeout(1500)
  for (const path of pages) {
    await page.goto(`${url}${path}`)
    await page.screenshot({ path: `/tmp/shots/${path.replaceAll('/', '_')}-${width}.png`, fullPage: true })
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    console.log(who, path, width, 'overflow', over, await page.title())
  }
  await context.close()
}
await browser.close()
