/** A province reads "Ringkasan provinsi": in the menu, in the title, and in the report it prints. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestApp, type TestApp } from '../../tests/support/test-app.ts'
import { budget } from '../../tests/support/feed-rows.ts'
import { mustImport } from '../../tests/support/import-rows.ts'
import { useTestDatabase } from '../../tests/support/test-database.ts'

const db = useTestDatabase()
let padan: TestApp
let budi: string
beforeAll(async () => {
  padan = await startTestApp(db)
  budi = await padan.signIn('budi')
  await mustImport(db, [budget('D999', 1000)])
})
afterAll(() => padan.close())

const textOfPdf = async (path: string, cookie: string) => {
  const bytes = new Uint8Array(await (await padan.get(path, cookie)).arrayBuffer())
  const pdf = await getDocument({ data: bytes, verbosity: 0 }).promise
  const content = await (await pdf.getPage(1)).getTextContent()
  return content.items.map((item) => ('str' in item ? item.str : '')).join(' ')
}

test.each([
  ['Kota Cemara (rekaan)', 'Ringkasan kota', 'City summary'],
  ['Provinsi Contoh', 'Ringkasan provinsi', 'Province summary'],
  ['Kab. Contoh Barat', 'Ringkasan kabupaten', 'Regency summary'],
  ['Kementerian Contoh', 'Ringkasan kementerian', 'Ministry summary'],
])('%s', async (name, id, en) => {
  await db.owner.query(`update agencies.government set nama = $1 where klpd = 'D999'`, [name])
  for (const [language, said] of [
    ['id', id],
    ['en', en],
  ] as const) {
    const cookie = `${budi}; bahasa=${language}`
    const page = await (await padan.get('/ringkasan?tahun=2026', cookie)).text()
    expect(page).toContain(`<title>${said}`)
    expect(page).toMatch(new RegExp(`href="/ringkasan"[^>]*>${said}<`))
    const others = page.match(
      /Ringkasan (kota|provinsi|kabupaten|kementerian)|(City|Province|Regency|Ministry) summary/g,
    )
    expect(new Set(others)).toEqual(new Set([said]))
    expect(await textOfPdf('/ringkasan/laporan?tahun=2026&format=pdf', cookie)).toContain(said)
    expect(await (await padan.get('/angka?id=M5&tahun=2026', cookie)).text()).toContain(said)
    expect(await (await padan.get('/cari?q=ringkasan', cookie)).text()).not.toContain('function')
  }
})
