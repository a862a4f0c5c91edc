import { expect, test } from 'vitest'
import { numberOf, sheetAsked, sheetOfPage, tablesOf } from './page-sheets.ts'

const PAGE = `<!doctype html><html><body><header><table><tbody><tr><td>not content</td></tr></tbody></table></header><main id="isi">
<h2>Menurut kanal</h2><div class="scroll" role="region" aria-label="Belanja menurut kanal"><table class="dense"><thead><tr><th scope="col">Kanal</th><th class="number">PDN</th><th class="number">Bagian</th><th class="number">Paket</th></tr></thead>
<tbody><tr><th scope="row"><a href="/x">e-Katalog &amp; toko</a><div class="small soft">v6</div></th><td class="number"><data value="Rp1.234.567" title="Rp1.234.567">Rp1,2 juta</data></td><td class="number">71,8 %</td><td class="number">1.888</td></tr>
<tr><th scope="row">=JUMLAH(1)<button type="button" class="term" popoverTarget="i">tender</button><span popover="auto" id="i"><strong>Tender</strong>Penjelasan panjang</span></th><td class="number"><span class="unknown">belum diketahui</span></td><td class="number">-0,5 %</td><td class="number">7</td></tr></tbody></table></div>
<table data-own-sheet="true"><caption>Panjang</caption><tbody><tr><td>1</td></tr></tbody></table>
<table><caption>Orang<p>dua baris</p></caption><thead><tr><th>Nama</th></tr></thead><tbody><tr><td>Budi</td></tr></tbody></table></main></body></html>`
const at = (query: string) => new URL(`http://padan.test/ringkasan?tahun=2026&${query}`)

test('a table of a page becomes a sheet: full amounts, numbers as numbers, their unit in the head, no help texts', () => {
  expect(sheetOfPage(PAGE, at('lembar=1.csv'), 'id')).toEqual({
    name: 'padan-ringkasan-1',
    columns: ['Kanal', 'PDN (Rp)', 'Bagian (%)', 'Paket'],
    rows: [
      ['e-Katalog & toko · v6', 1234567, 71.8, 1888],
      ['=JUMLAH(1)tender', 'belum diketahui', -0.5, 7],
    ],
  })
})

test('tables are named by caption or by the place where they stand; those with their own sheet are left to it', () => {
  const main = PAGE.slice(PAGE.indexOf('<main'))
  expect(tablesOf(main).map((one) => [one.at, one.title])).toEqual([
    [1, 'Belanja menurut kanal'],
    [3, 'Orang'],
  ])
  expect(sheetOfPage(PAGE, at('lembar=2.csv'), 'id')).toBeNull()
})

test('only a well-formed wish is one', () => {
  for (const wish of ['lembar=0.csv', 'lembar=1.exe', 'lembar=x', 'lembar=', 'lembar=100.csv'])
    expect(sheetAsked(at(wish))).toBeNull()
  expect(sheetAsked(at('lembar=12.xlsx'))).toEqual({ at: 12, format: 'xlsx' })
})

test('codes with dots are no numbers, and each language has its own comma', () => {
  expect(numberOf('1.01.0.00', 'id')).toBeNull()
  expect(numberOf('2026', 'id')).toBeNull()
  expect(numberOf('1.234,5', 'id')?.value).toBe(1234.5)
  expect(numberOf('1,234.5', 'en')?.value).toBe(1234.5)
  expect(numberOf('1,234.5', 'id')).toBeNull()
  expect(numberOf('Rp2.000', 'id')).toEqual({ value: 2000, unit: 'Rp' })
})
