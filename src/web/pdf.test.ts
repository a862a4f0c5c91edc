import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, test } from 'vitest'
import {
  pdfBytes,
  pdfFacts,
  pdfFigures,
  pdfHeading,
  pdfQr,
  pdfSignatures,
  pdfSubheading,
  pdfTable,
  pdfText,
  pdfTitle,
  pdfTitleWithQr,
} from './pdf.ts'

async function read(bytes: Uint8Array): Promise<{ pages: number; text: string }> {
  const document = await getDocument({ data: bytes, verbosity: 0 }).promise
  const pages = []
  for (let n = 1; n <= document.numPages; n++) {
    const content = await (await document.getPage(n)).getTextContent()
    pages.push(content.items.map((item) => ('str' in item ? item.str : '')).join(' '))
  }
  return { pages: pages.length, text: pages.join('\n') }
}

const letter = {
  language: 'id',
  title: 'Laporan P3DN',
  letterhead: { government: 'Kota Cemara', agency: 'Dinas Pendidikan', address: 'Jalan Cemara 1' },
  isDemo: true,
  made: 'Dibuat 15 Okt 2023 14.05 WIB oleh Sari Wulandari',
} as const

test('a letter has its letterhead, facts, table, signatures and numbered pages, in words a reader can copy', async () => {
  const rows = Array.from({ length: 90 }, (_, n) => [`Paket ${n + 1}`, '1.000.000'])
  const bytes = await pdfBytes({
    ...letter,
    blocks: [
      pdfTitle('Laporan P3DN', 'Tahun anggaran 2023'),
      pdfFigures([{ title: 'K', value: '71,8 %', beside: 'target 100 %' }]),
      pdfHeading('Paket'),
      pdfText('Kalimat biasa.'),
      pdfFacts([['Nomor', '027/1']]),
      pdfTable([{ label: 'Paket' }, { label: 'Pagu', number: true }], rows, ['Jumlah', '90.000.000']),
      await pdfQr('https://padan.contoh/paket', 'Buka angka ini'),
      pdfSignatures('Kota Cemara, 15 Okt 2023', [
        { role: 'Penyedia', name: 'Maya Sartika' },
        { role: 'Pejabat Pembuat Komitmen', name: 'Ratna Dewi', under: 'NIP 19800101 200001 2 001' },
      ]),
    ],
  })
  const { pages, text } = await read(bytes)
  expect(pages).toBeGreaterThan(2)
  for (const expected of [
    'KOTA CEMARA',
    'DINAS PENDIDIKAN',
    '71,8 %',
    'Paket 90',
    'Ratna Dewi',
    `Halaman ${pages} dari ${pages}`,
    'https://padan.contoh/paket',
  ])
    expect(text).toContain(expected)
  expect(
    text.split('Pagu').length - 1,
    'the head of the table stands on every page it fills',
  ).toBeGreaterThan(1)
})

test('a short document is one page and small', async () => {
  const bytes = await pdfBytes({ ...letter, blocks: [pdfText('Isi.')] })
  const size = bytes.byteLength
  expect((await read(bytes)).pages).toBe(1)
  expect(size).toBeLessThan(60_000)
})

test('an address too long for a code is printed in words, not refused', async () => {
  const address = `https://padan.contoh/hitung/buka?${'produk=Laptop&'.repeat(80)}`
  const bytes = await pdfBytes({
    ...letter,
    blocks: [
      await pdfTitleWithQr(
        'Kewajiban PDN',
        'Mana yang boleh dibeli?',
        [],
        address,
        'Buka hitungan yang sama',
      ),
      await pdfQr(address, 'Buka hitungan yang sama'),
    ],
  })
  const { text } = await read(bytes)
  expect(text).toContain('https://padan.contoh/hitung/buka?')
  expect(text.split('Buka hitungan yang sama').length - 1).toBe(2)
})

test('a heading goes over to the next page with what it heads, wherever the page ends', async () => {
  for (let lines = 36; lines <= 43; lines++) {
    const bytes = await pdfBytes({
      ...letter,
      blocks: [
        ...Array.from({ length: lines }, () => pdfText('Kalimat.')),
        pdfHeading('Mengapa'),
        pdfText('Sebab pertama.'),
        ...Array.from({ length: 20 }, () => pdfText('Kalimat.')),
        pdfSubheading('Produk'),
        pdfTable(
          [{ label: 'Nama' }],
          Array.from({ length: 20 }, (_, n) => [`Laptop ${n + 1}.`]),
        ),
      ],
    })
    for (const page of (await read(bytes)).text.split('\n')) {
      if (page.includes('Mengapa')) expect(page, `${lines} lines`).toContain('Sebab pertama.')
      if (page.includes('Produk')) expect(page, `${lines} lines`).toContain('Laptop 1.')
    }
  }
})
