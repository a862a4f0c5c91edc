/** Lists with a title above their headings, as offices make them. */
import { expect, test } from 'vitest'
import { csvRows } from './csv-rows.ts'

async function read(text: string) {
  const reader = csvRows()
  const rows: [(string | null | undefined)[], number][] = []
  await reader.read(
    (async function* () {
      yield new TextEncoder().encode(text)
    })(),
    { row: (values, _, line) => void rows.push([[...values], line]), flush: async () => undefined },
  )
  return { columns: reader.columns, rows }
}
const LIST = 'SKPD;No SP2D;Nilai\nDinas A;1/2026;1.000.000\n'
const told = { columns: ['SKPD', 'No SP2D', 'Nilai'], rows: [[['Dinas A', '1/2026', '1.000.000'], 0]] }

test.each([
  ['no title', '', 2],
  ['one title row', 'DAFTAR SP2D\n', 3],
  ['three title rows and an empty one', 'PEMERINTAH KOTA CEMARA\nDAFTAR SP2D\n\nBulan: Juni 2026\n', 6],
  ['a title that fills the width with empty cells', 'DAFTAR SP2D;;\n', 3],
] as const)('%s: the headings are found, the rows keep the lines of the file', async (_, title, line) => {
  expect(await read(title + LIST)).toEqual({ ...told, rows: [[told.rows[0]![0], line]] })
})

test('a list of one column has its first row as heading', async () =>
  expect(await read('kode\n1.01\n1.02\n')).toEqual({
    columns: ['kode'],
    rows: [
      [['1.01'], 2],
      [['1.02'], 3],
    ],
  }))

test('a row of numbers under a single cell is no heading', async () => {
  const { columns, rows } = await read('kode\n1,2,3\n')
  expect(columns).toEqual(['kode'])
  expect(rows).toHaveLength(1)
})

test('a first row of two cells is a heading, whatever comes after', async () =>
  expect((await read('a,b\n1,2\nsatu,dua,tiga\n')).columns).toEqual(['a', 'b']))
