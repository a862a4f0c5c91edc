/** Kemenperin's TKDN export (data-sources 3): CSV or an HTML table named .xls, 12 columns, no certificate number. */
import { createHash } from 'node:crypto'
import { basisPointsOfText } from '#law'
import type { Dataset, StagedRow } from '#intake'
import { findIsoDate } from '#shared/date'
import { readFirmName } from './firm-name.ts'
import { estimateIssue } from './issue-day.ts'
import { catalogueProviders } from './provider-dataset.ts'
import { kbli2020, regionDatasets } from './reference-datasets.ts'

const FACTS = [
  'kode_hs',
  'kbli',
  'kelompok',
  'nama_perusahaan',
  'alamat',
  'provinsi',
  'produk',
  'spesifikasi',
  'tipe',
  'merk',
  'nilai_tkdn',
  'berlaku_sampai',
] as const

/** Two exports of one register differ in line ends and outer spaces only; the fingerprint does not see those. */
const fingerprint = (row: StagedRow): string =>
  createHash('md5')
    .update(FACTS.map((column) => (row.get(column) ?? '').replace(/\s+/g, ' ')).join('\u001f'))
    .digest('hex')

/** `Jl. …, Kel. Periuk Jaya, Kec. Periuk, Kota Tangerang, Banten, 15131`: parts are named, so they are taken by name. */
const addressPart: Readonly<Record<string, RegExp>> = {
  kelurahan: /\b(?:Kel|Kelurahan|Desa)\.?\s+([^,]+)/i,
  kecamatan: /\b(?:Kec|Kecamatan)\.?\s+([^,]+)/i,
  kabkota: /(?:^|,)\s*((?:Kota|Kab(?:upaten)?\.?)\s[^,]+)/i,
  kodepos: /(?:^|,|\s)(\d{5})(?=\s*(?:,|$|Fax|Telp))/i,
}
const partOf = (name: string) => (row: StagedRow) =>
  addressPart[name]!.exec(row.get('alamat') ?? '')?.[1]?.trim() ?? null

const estimateOf = (row: StagedRow) => {
  const end = findIsoDate(row.get('berlaku_sampai') ?? '')
  return end ? estimateIssue(end) : null
}

/** The export cuts brands at 140 characters, in the middle of a word. */
const BRAND_CUT_AT = 140
const NO_VALUE = /^0*999([.,]9+)?$/
/** Rows that the ministry's own people typed to try the system stand among the real ones. */
const TEST_FIRM = /\b(KEMENPERIN|PUSDATIN|UJI COBA|TESTING|DUMMY)\b/
const TEST_WORD = /^(spek|spesifikasi|tes|test|testing|coba|dummy|asdf?|xxx+|abc)$/i

export const isTestRow = (row: StagedRow): boolean =>
  TEST_FIRM.test(row.get('kunci') ?? '') ||
  TEST_WORD.test(row.get('produk') ?? '') ||
  (TEST_WORD.test(row.get('spesifikasi') ?? '') && (row.get('produk') ?? '').length < 12)

function notesOf(row: StagedRow): readonly string[] {
  const notes: string[] = []
  const value = row.get('nilai_tkdn') ?? ''
  const spec = row.get('spesifikasi') ?? ''
  const brand = row.get('merk')
  if (isTestRow(row)) notes.push('BARIS_UJI')
  if (NO_VALUE.test(value.trim())) notes.push('TKDN_TANPA_NILAI')
  else if (row.get('tkdn_bp') === null) notes.push('TKDN_TIDAK_TERBACA')
  if (/[\r\n]/.test(spec)) notes.push('SPESIFIKASI_BERBARIS')
  if (/[：，；（）]/.test(`${spec}${row.get('produk') ?? ''}`)) notes.push('TANDA_LEBAR_PENUH')
  if (brand === null || /^[-–.]+$/.test(brand)) notes.push('MERK_KOSONG')
  else if (brand.length >= BRAND_CUT_AT) notes.push('MERK_TERPOTONG')
  if (row.get('tgl_terbit') === null) notes.push('TERBIT_TAK_TERTAKSIR')
  return notes
}

export const tkdnRegister: Dataset = {
  name: 'Kemenperin-TKDN',
  title: {
    id: 'Daftar sertifikat TKDN Kemenperin',
    en: 'Ministry of Industry, register of TKDN certificates',
  },
  table: 'makers.tkdn_register',
  national: true,
  constants: {},
  signature: [
    'Nama Perusahaan',
    'Produk',
    'Spesifikasi',
    'Merk',
    'Nilai TKDN (%)',
    'Tanggal Kadaluarsa Sertifikat',
  ],
  shape: { kind: 'keyed', identity: ['sidik'] },
  shownAs: ['nama_perusahaan', 'produk', 'merk', 'nilai_tkdn', 'berlaku_sampai'],
  scope: 'tahun_habis',
  asOf: [],
  fields: [
    { name: 'Kode HS', column: 'kode_hs', type: 'code' },
    { name: 'KBLI', column: 'kbli', type: 'code' },
    { name: 'Kelompok Barang', column: 'kelompok', type: 'text' },
    { name: 'Nama Perusahaan', column: 'nama_perusahaan', type: 'text', required: true },
    { name: 'Alamat', column: 'alamat', type: 'text' },
    { name: 'Provinsi', column: 'provinsi', type: 'text' },
    { name: 'Produk', column: 'produk', type: 'text' },
    { name: 'Spesifikasi', column: 'spesifikasi', type: 'text' },
    { name: 'Tipe', column: 'tipe', type: 'text' },
    { name: 'Merk', column: 'merk', type: 'text' },
    { name: 'Nilai TKDN (%)', column: 'nilai_tkdn', type: 'text', required: true },
    {
      name: 'Tanggal Kadaluarsa Sertifikat',
      column: 'berlaku_sampai',
      type: 'day',
      required: true,
      aliases: ['Tanggal Kedaluwarsa Sertifikat'],
    },
  ],
  derive: {
    kunci: (row) => readFirmName(row.get('nama_perusahaan') ?? '').key,
    bentuk: (row) => readFirmName(row.get('nama_perusahaan') ?? '').form,
    kelurahan: partOf('kelurahan'),
    kecamatan: partOf('kecamatan'),
    kabkota: partOf('kabkota'),
    kodepos: partOf('kodepos'),
    tkdn_bp: (row) => {
      const bp = basisPointsOfText(row.get('nilai_tkdn') ?? '')
      return bp === null ? null : String(bp)
    },
    tahun_habis: (row) => row.get('berlaku_sampai')?.slice(0, 4) ?? null,
    rezim: (row) => estimateOf(row)?.regime ?? null,
    tgl_terbit: (row) => estimateOf(row)?.issued ?? null,
    sidik: fingerprint,
  },
  derivedTypes: { tkdn_bp: 'int', tgl_terbit: 'day' },
  notes: notesOf,
  noticeTogether: async (client) => {
    const twins = await client.query<{ n: number }>(
      `select coalesce(sum(n - 1), 0)::int as n from (select count(*) as n from stage group by sidik having count(*) > 1) t`,
    )
    // Same firm, product, specification and end, but another value: the register itself does not say which one holds.
    const differing = await client.query(
      `update stage s set catatan = catatan || '{NILAI_BERBEDA}'::text[]
       from (select nama_perusahaan, produk, spesifikasi, merk, tipe, kode_hs, kbli, alamat, berlaku_sampai from stage
             group by 1, 2, 3, 4, 5, 6, 7, 8, 9 having count(distinct nilai_tkdn) > 1) d
       where (s.nama_perusahaan, s.berlaku_sampai) = (d.nama_perusahaan, d.berlaku_sampai)
         and (s.produk, s.spesifikasi, s.merk, s.tipe, s.kode_hs, s.kbli, s.alamat) is not distinct from (d.produk, d.spesifikasi, d.merk, d.tipe, d.kode_hs, d.kbli, d.alamat)`,
    )
    return {
      ...(twins.rows[0]!.n > 0 ? { BARIS_KEMBAR: twins.rows[0]!.n } : {}),
      ...((differing.rowCount ?? 0) > 0 ? { NILAI_BERBEDA: differing.rowCount! } : {}),
    }
  },
  ignored: ['No', 'No.'],
  traps: [
    {
      id: 'Ekspor portal bernama .xls tetapi isinya tabel HTML.',
      en: 'The export of the portal is called .xls but holds an HTML table.',
    },
    { id: '999.99 berarti "tidak ada nilai", bukan 999,99 %.', en: '999.99 means "no value", not 999.99%.' },
    {
      id: 'Tidak ada nomor sertifikat, BMP, maupun NIB; tanggal terbit ditaksir dari tanggal habis.',
      en: 'There is no certificate number, BMP or NIB; the day of issue is estimated from the day of expiry.',
    },
    {
      id: 'Baris uji milik pengelola sistem ikut terbit; disimpan, tetapi tidak menjadi sertifikat.',
      en: 'Test rows of the system’s operator are published too; they are kept, but become no certificate.',
    },
    {
      id: 'Baris sama dapat berulang, juga dengan nilai berbeda; yang berbeda disimpan semua dan ditandai.',
      en: 'The same row may repeat, also with other values; those that differ are all kept and marked.',
    },
  ],
}

export const makersDatasets: readonly Dataset[] = [
  tkdnRegister,
  catalogueProviders,
  kbli2020,
  ...regionDatasets,
]
