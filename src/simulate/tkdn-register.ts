/**
 * The ministry's TKDN export for the invented firms of a city-year: HTML named .xls with the quirks of the real one
 * (999.99, a test row, a line twice, another value for the same product, a line break, no brand).
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { firmsOf } from './city.ts'
import { randomFrom } from './random.ts'
import type { WrittenFile } from './write.ts'

const HEAD =
  'Kode HS|KBLI|Kelompok Barang|Nama Perusahaan|Alamat|Provinsi|Produk|Spesifikasi|Tipe|Merk|Nilai TKDN (%)|Tanggal Kadaluarsa Sertifikat'.split(
    '|',
  )
const PRODUCTS = [
  ['94033000', '31001', 'Barang Lainnya', 'Meja kerja', 'Rangka baja, daun meja kayu olahan'],
  ['94017900', '31001', 'Barang Lainnya', 'Kursi lipat', 'Rangka pipa, dudukan busa'],
  ['84713020', '26210', 'Komputer dan Peralatan Kantor', 'Komputer jinjing', 'Layar 14 inci, RAM 8 GB'],
  ['94051999', '27404', 'Peralatan Elektronika', 'Lampu jalan LED', '100-240 VAC, 60 W, IP66'],
  ['90189090', '32502', 'Bahan dan Peralatan Kesehatan', 'Tempat tidur pasien', '3 engkol, rangka baja'],
  ['48025690', '17012', 'Barang Lainnya', 'Kertas HVS', 'A4, 70 g/m2'],
  ['84137042', '28130', 'Mesin dan Peralatan Pertanian', 'Pompa air', 'Sentrifugal, 5 PK'],
  ['62033290', '14111', 'Tekstil', 'Seragam dinas', 'Katun campuran'],
] as const

const cell = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')

export function writeTkdnRegister(folder: string, seed: number, scale: number): WrittenFile {
  mkdirSync(folder, { recursive: true })
  // The same first draw as the city-year's: these are the firms that sell to the city.
  const firms = firmsOf(randomFrom(seed), Math.max(20, Math.round(220 * scale)))
  const random = randomFrom(seed + 1)
  const rows: string[][] = []
  const two = (n: number) => String(n).padStart(2, '0')
  for (const firm of firms) {
    if (firm.kecil && !random.chance(0.15)) continue
    const place = `Kel. Cemara Raya, Kec. Cemara Timur, Kota Cemara, Cemara, 9${two(random.whole(10, 99))}11`
    for (let count = random.whole(1, 3); count > 0; count--) {
      const [hs, kbli, group, product, spec] = random.pick(PRODUCTS)
      const day = two(random.whole(1, 28))
      // Old certificates of three years end in 2026 to 2028, new ones of five years in 2031.
      const end = random.chance(0.5)
        ? `2031-${two(random.whole(1, 10))}-${day}`
        : `${random.whole(2026, 2028)}-${two(random.whole(10, 12))}-${day}`
      const value = random.chance(0.02) ? '999.99' : (random.whole(2_500, 9_500) / 100).toFixed(2)
      const row = [
        hs,
        kbli,
        group,
        firm.nama,
        place,
        'Cemara',
        product,
        random.chance(0.03) ? `${spec}\n${firm.kode}` : `${spec}, seri ${random.whole(100, 999)}`,
        '',
        random.chance(0.25) ? '-' : `Cemara ${random.whole(1, 9)}`,
        value,
        end,
      ]
      rows.push(row)
      if (random.chance(0.02)) rows.push(row)
      if (random.chance(0.02)) rows.push(row.map((text, index) => (index === 10 ? '41.17' : text)))
    }
  }
  rows.push([
    '39172300',
    '22230',
    'Barang Lainnya',
    'PT Pusdatin Kemenperin Tbk',
    'Kel. Uji',
    'Cemara',
    'pipa',
    'spek',
    '',
    '',
    '30.00',
    '2031-03-17',
  ])
  const path = join(folder, 'Data_Sertifikat_TKDN.xls')
  writeFileSync(
    path,
    `<center><font size=3><b>Daftar TKDN LVI</b><br/>Data rekaan Kota Cemara</font></center><br><br>\n<table class="table table-hover">\n<tr>${HEAD.map((name) => `<th><b>${name}</b></th>`).join('')}</tr>\n${rows
      .map((row) => `<tr>${row.map((text) => `<td>${cell(text)}</td>`).join('')}</tr>`)
      .join('\n')}\n</table>\n`,
  )
  return { path, dataset: 'Kemenperin-TKDN', rows: rows.length }
}
