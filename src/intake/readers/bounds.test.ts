/** Files that try to hurt: bombs, endless columns, cut files, other encodings. Each gets a sentence; nothing is applied. */
import { deflateRawSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { expect, test } from 'vitest'
import { detectFormat, readerFor } from '../detect.ts'
import { FileProblem } from '../file-problem.ts'
import { checkZipSize } from './zip-size.ts'

async function* chunks(bytes: Uint8Array, size = 65_536) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}
/** How the reading of these bytes ends: rows read, or the code of the problem. Anything else is a bug and throws. */
async function endOf(bytes: Uint8Array, size?: number): Promise<number | string> {
  let rows = 0
  try {
    const reader = readerFor(detectFormat(bytes.subarray(0, 65_536)))
    await reader.read(chunks(bytes, size), { row: () => void rows++, flush: async () => undefined })
    return rows
  } catch (error) {
    if (error instanceof FileProblem) return error.reason.code
    throw error
  }
}
const text = (content: string) => new TextEncoder().encode(content)

/** One stored entry that claims to unpack to `claimed` bytes. */
function zipClaiming(claimed: number): Uint8Array {
  const body = deflateRawSync(new Uint8Array(1024))
  const name = text('xl/worksheets/sheet1.xml')
  const local = new Uint8Array(30 + name.length + body.length)
  const l = new DataView(local.buffer)
  l.setUint32(0, 0x04034b50, true)
  l.setUint16(8, 8, true)
  l.setUint32(18, body.length, true)
  l.setUint32(22, claimed, true)
  l.setUint16(26, name.length, true)
  local.set(name, 30)
  local.set(body, 30 + name.length)
  const central = new Uint8Array(46 + name.length)
  const c = new DataView(central.buffer)
  c.setUint32(0, 0x02014b50, true)
  c.setUint16(10, 8, true)
  c.setUint32(20, body.length, true)
  c.setUint32(24, claimed, true)
  c.setUint16(28, name.length, true)
  central.set(name, 46)
  const end = new Uint8Array(22)
  const e = new DataView(end.buffer)
  e.setUint32(0, 0x06054b50, true)
  e.setUint16(8, 1, true)
  e.setUint16(10, 1, true)
  e.setUint32(12, central.length, true)
  e.setUint32(16, local.length, true)
  return new Uint8Array([...local, ...central, ...end])
}

test('a workbook that would unpack to gigabytes is refused before it is unpacked', async () => {
  expect(await endOf(zipClaiming(3_000_000_000))).toBe('berkas-terlalu-besar')
  expect(() => checkZipSize(zipClaiming(2048))).not.toThrow()
})

test('a million columns end in a sentence, in every format', async () => {
  const names = Array.from({ length: 1_000_000 }, (_, n) => `k${n}`)
  expect(await endOf(text(names.join(',')))).toBe('terlalu-banyak-kolom')
  expect(await endOf(text(`[{${names.map((name) => `"${name}":1`).join(',')}}]`))).toMatch(
    /terlalu-banyak-kolom|baris-terlalu-panjang/,
  )
})

test('other encodings and binary noise are named, not guessed', async () => {
  expect(await endOf(new Uint8Array([0xff, 0xfe, 0x61, 0x00, 0x2c, 0x00]))).toBe('format-tidak-dikenal')
  expect(await endOf(new Uint8Array([...text('nama,nilai\nCafé'), 0xe9, 0x0a]))).toBe('bukan-utf8')
  expect(await endOf(gzipSync('x'))).toMatch(/format-tidak-dikenal|bukan-utf8/)
})

test('any bytes at all end in rows or in a sentence, never in a crash', async () => {
  const starts = [
    'PK\u0003\u0004',
    'PAR1',
    '[{"a":',
    '{"success":true,"data":[',
    '<table><tr><th>a',
    'a;b\n1;2\n',
  ]
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...starts, ''),
      fc.uint8Array({ maxLength: 600 }),
      fc.integer({ min: 1, max: 64 }),
      async (start, noise, size) => {
        const end = await endOf(new Uint8Array([...text(start), ...noise]), size)
        expect(['number', 'string']).toContain(typeof end)
      },
    ),
    { numRuns: 400 },
  )
})

test('Parquet gives the same text as JSON: long ids, sen, days, nothing', async () => {
  const file = parquetWriteBuffer({
    columnData: [
      { name: 'nip_ppk', data: [199001012020121001n, 7n], type: 'INT64' },
      { name: 'nilai', data: [99971525.87, 1500], type: 'DOUBLE' },
      { name: 'nama_paket', data: ['Kursi "besar"', null], type: 'STRING', nullable: true },
      { name: 'aktif', data: [true, false], type: 'BOOLEAN' },
    ],
  })
  const rows: (readonly (string | null | undefined)[])[] = []
  const bytes = new Uint8Array(file)
  const reader = readerFor(detectFormat(bytes.subarray(0, 65_536)))
  await reader.read(chunks(bytes, 7), {
    row: (values) => void rows.push([...values]),
    flush: async () => undefined,
  })
  expect(reader.columns).toEqual(['nip_ppk', 'nilai', 'nama_paket', 'aktif'])
  expect(rows).toEqual([
    ['199001012020121001', '99971525.87', 'Kursi "besar"', 'true'],
    ['7', '1500', null, 'false'],
  ])
  expect(await endOf(bytes.subarray(0, bytes.length - 9))).toBe('parquet-rusak')
})
