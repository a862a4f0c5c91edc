import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FileProblem } from '../file-problem.ts'
import { csvRows } from './csv-rows.ts'
import { jsonRows } from './json-rows.ts'
import type { RowReader } from './row-sink.ts'

async function* chunks(text: string, size: number) {
  const bytes = new TextEncoder().encode(text)
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function read(reader: RowReader, text: string, size = 7) {
  const rows: { values: Record<string, string | null>; rowNo: number; line: number; cells: number }[] = []
  await reader.read(chunks(text, size), {
    row(values, rowNo, line) {
      rows.push({
        values: Object.fromEntries(reader.columns.map((name, i) => [name, values[i] ?? null])),
        rowNo,
        line,
        cells: values.length,
      })
    },
    flush: async () => undefined,
  })
  return rows
}

const problem = async (work: Promise<unknown>) => {
  try {
    await work
  } catch (error) {
    if (error instanceof FileProblem) return error.reason.code
    throw error
  }
  return 'read'
}

describe('JSON as LKPP sends it', () => {
  test('ids beyond 2^53 and sen arrive digit by digit', async () => {
    const rows = await read(
      jsonRows(),
      '[{"nip_ppk":199001012020121001,"nilai":99971525.87,"kd":"0012","a":null,"b":true}]',
    )
    expect(rows[0]!.values).toEqual({
      nip_ppk: '199001012020121001',
      nilai: '99971525.87',
      kd: '0012',
      a: null,
      b: 'true',
    })
  })
  test('keys in another order, missing and new keys', async () => {
    const rows = await read(jsonRows(), '[{"a":1,"b":2},{"b":3,"a":4},{"b":5,"c":6}]')
    expect(rows.map((row) => row.values)).toEqual(
      [
        { a: '1', b: '2' },
        { a: '4', b: '3' },
        { a: null, b: '5', c: '6' },
      ].map((r) => expect.objectContaining(r)),
    )
  })
  test('every row knows its line in a pretty-printed file', async () => {
    const rows = await read(jsonRows(), '[\n {\n  "a": 1\n },\n {\n  "a": 2\n }\n]')
    expect(rows.map((row) => row.line)).toEqual([2, 5])
  })
  test('the v1 envelope, a nested value and one object per line', async () => {
    expect(
      await read(jsonRows(), '{"success":true,"data":[{"a":1,"n":[{"x":"}"}]}],"meta":{"cursor":null}}'),
    ).toHaveLength(1)
    expect(await read(jsonRows(), '{"a":1}\n{"a":2}\n')).toHaveLength(2)
  })
  test.each([
    ['[{"a":1},{"a":', 'json-terpotong'],
    ['[{"a":1}', 'json-terpotong'],
    ['{"success":true,"data":null,"meta":{}}', 'data-null'],
    ['{"success":false,"error":{"code":"UNAUTHORIZED"}}', 'jawaban-galat'],
    ['[]', 'tanpa-baris'],
    ['[{"a":01}]', 'json-rusak'],
    ['[{"a":1}] x', 'json-rusak'],
  ])('%s → %s', async (text, code) => expect(await problem(read(jsonRows(), text))).toBe(code))

  test('any flat rows survive any chunking (property)', async () => {
    const value = fc.oneof(fc.string({ unit: 'binary' }), fc.integer(), fc.boolean(), fc.constant(null))
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ a: value, 'b "x"': value, ç: value }), { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 1, max: 40 }),
        async (data, size) => {
          const rows = await read(jsonRows(), JSON.stringify(data, null, size % 3), size)
          expect(rows.map((row) => row.values)).toEqual(
            data.map((row) =>
              Object.fromEntries(
                Object.entries(row).map(([k, v]) => [k, v === null ? null : String(v).toWellFormed()]),
              ),
            ),
          )
        },
      ),
      { numRuns: 200 },
    )
  })
  test('broken JSON never does anything but give a reason (fuzz)', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('{', '}', '[', ']', '"a"', ':', ',', '1', '\\', '"', 'null', '\n', 'x')),
        async (parts) => {
          expect(typeof (await problem(read(jsonRows(), parts.join(''), 3)))).toBe('string')
        },
      ),
      { numRuns: 500 },
    )
  })
})

describe('CSV', () => {
  test('quotes, quoted newlines, CRLF, lines and the last line without newline', async () => {
    const rows = await read(csvRows(), '\ufeffa;b\r\n1;"x;""y""\nz"\r\n\r\n2;\r\n3;c', 3)
    expect(rows.map((row) => [row.values['a'], row.values['b'], row.line])).toEqual([
      ['1', 'x;"y"\nz', 2],
      ['2', null, 5],
      ['3', 'c', 6],
    ])
  })
  test('a ragged row is handed on with its own number of cells, never shifted into the next', async () => {
    const rows = await read(csvRows(), 'a,b,c\n1,2,3\n4,5\n6,7,8\n9,10,11,12\n')
    expect(rows.map((row) => row.cells)).toEqual([3, 2, 3, 4])
  })
  test('a quote that never closes is said', async () =>
    expect(await problem(read(csvRows(), 'a,b\n1,"2\n3,4'))).toBe('csv-rusak'))
  test('any cells survive any chunking (property)', async () => {
    const quote = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', ',', '"', '\n', ' ', ';', '1') })
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 1, max: 9 }),
        async (data, size) => {
          const text = ['k,l,m', ...data.map(([a, b]) => `x,${quote(a)},${quote(b)}`)].join('\n')
          const rows = await read(csvRows(), text, size)
          expect(rows.map((row) => [row.values['l'] ?? '', row.values['m'] ?? ''])).toEqual(data)
        },
      ),
      { numRuns: 200 },
    )
  })
})
