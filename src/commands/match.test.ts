import { fileURLToPath } from 'node:url'
import { execFile } from 'node:child_process'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'padan-match-'))
  await writeFile(
    join(folder, 'produk.csv'),
    `Kode HS,KBLI,Kelompok Barang,Nama Perusahaan,Alamat,Provinsi,Produk,Spesifikasi,Tipe,Merk,Nilai TKDN (%),Tanggal Kadaluarsa Sertifikat
84713020,26210,Komputer,PT Cemara Komputer,,Jawa Barat,Notebook,Core i5; RAM 8 GB,,CEMARA,40.10,2031-01-08
94033000,31001,Furnitur,CV Maju Bersama,,Jawa Barat,Meja,Kayu 1 biro,,-,999.99,2030-01-08
90189090,32501,Kesehatan,PT Sehat Cemara,,Banten,Infusion Pump,Flow rate 0.1-1200 ml/jam,,-,30.00,2025-01-08
`,
  )
  await writeFile(
    join(folder, 'kebutuhan.json'),
    JSON.stringify([
      { id: 'A', text: 'Belanja Modal Pengadaan Komputer Jinjing' },
      { id: 'B', text: 'Belanja Modal Pengadaan Mebelair ruang kerja' },
      { id: 'C', text: 'Nasi kotak rapat koordinasi' },
      { id: 'D', text: '' },
      { id: 'E', text: 'pompa infus', on: '2026-01-31' },
      { id: 'F', text: '机\u0000\u0007 стол '.repeat(1200) },
    ]),
  )
})
afterAll(() => rm(folder, { recursive: true }))

const match = (...args: string[]) =>
  new Promise<{ code: number; out: string; err: string }>((done) => {
    execFile(
      process.execPath,
      [fileURLToPath(new URL('../../bin/padan', import.meta.url)), 'match', ...args],
      { cwd: folder, maxBuffer: 1 << 26, env: { ...process.env, NODE_NO_WARNINGS: '1' } },
      (error, out, err) => done({ code: error ? Number(error.code) : 0, out, err }),
    )
  })

describe('padan match', () => {
  test('needs meet products, with reasons, and nothing is written', async () => {
    const { code, out } = await match(
      '--needs',
      join(folder, 'kebutuhan.json'),
      '--products',
      join(folder, 'produk.csv'),
      '--top',
      '5',
    )
    expect(code).toBe(0)
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>)
    const first = (need: string) => lines.find((line) => line['need'] === need)
    expect(first('A')).toMatchObject({ rank: 1, product: 1 })
    expect(first('B')).toMatchObject({ rank: 1, product: 2 })
    expect(first('C')).toMatchObject({ product: null })
    expect(first('D')).toMatchObject({ product: null, reasons: [{ code: 'teks-kosong' }] })
    // Its certificate ran out: the filter says no, whatever the words say.
    expect(first('E')).toMatchObject({ product: null })
    expect(first('F')).toMatchObject({ product: null })
    expect((first('A')?.['reasons'] as { code: string }[])[0]?.code).toBe('sinonim')
    expect((await readdir(folder)).sort()).toEqual(['kebutuhan.json', 'produk.csv'])
  })

  test.each([
    [['--needs', 'tiada.csv', '--products', 'tiada.csv'], 1, 'berkas tidak ada'],
    [['--needs', 'produk.csv', '--products', 'produk.csv'], 1, 'memerlukan kolom id dan text'],
    [['--needs', 'kebutuhan.json', '--products', 'kebutuhan.json'], 1, 'kolom nama produk'],
    [['--needs', 'kebutuhan.json'], 2, '--products belum disebut'],
    [['--needs', 'a', '--products', 'b', '--top', '0'], 2, '--top'],
  ])('a bad call is told calmly: %j', async (args, code, sentence) => {
    const answer = await match(...args)
    expect(answer.code).toBe(code)
    expect(answer.err).toContain(sentence)
    expect(answer.out).toBe('')
  })
})
