/** RUP feeds of LKPP (data-sources 1.1): old ISB, legacy and v1 share these names. */
import type { Dataset, Field } from '#intake'
import { registerDatasets } from './register-datasets.ts'

/** Columns with which every RUP feed begins. */
const head: readonly Field[] = [
  { name: 'tahun_anggaran', column: 'tahun', type: 'year', required: true, aliases: ['tahun'] },
  { name: 'nama_klpd', type: 'text', stageOnly: true },
  { name: 'kd_satker_str', type: 'code', aliases: ['kode_satker_str'] },
  { name: 'kd_satker', type: 'code', aliases: ['kode_satker'] },
  { name: 'nama_satker', type: 'text', stageOnly: true },
  { name: 'kd_rup', type: 'code', required: true, aliases: ['kode_rup'] },
]

/** Official persons' columns: personal data without a use here, never kept. */
const persons = ['nip_ppk', 'nama_ppk', 'username_ppk']
const common = ['kd_klpd', 'jenis_klpd', '_event_date', 'last_update_ref', 'jenis_dana_apbn']

const announced: readonly Field[] = [
  { name: 'status_aktif_rup', column: 'status_aktif', type: 'bool' },
  { name: 'status_delete_rup', column: 'status_delete', type: 'bool' },
  { name: 'status_umumkan_rup', column: 'status_umumkan', type: 'text' },
]

export const paketPenyedia: Dataset = {
  name: 'RUP-PaketPenyedia-Terumumkan',
  title: { id: 'RUP paket penyedia', en: 'Procurement plan, provider packages' },
  table: 'plan.paket',
  constants: { jenis: 'penyedia' },
  signature: ['kd_rup', 'nama_paket', 'pagu', 'metode_pengadaan', 'status_pdn'],
  shape: { kind: 'keyed', identity: ['kd_rup'] },
  rupiah: 'pagu',
  asOf: ['_event_date'],
  fields: [
    ...head,
    { name: 'nama_paket', type: 'text', required: true },
    { name: 'pagu', type: 'money', required: true, notNegative: true },
    { name: 'kd_metode_pengadaan', column: 'kd_metode', type: 'code' },
    { name: 'metode_pengadaan', column: 'metode', type: 'text' },
    { name: 'kd_jenis_pengadaan', type: 'code' },
    { name: 'jenis_pengadaan', type: 'text' },
    { name: 'status_pradipa', type: 'text' },
    { name: 'status_pdn', type: 'text' },
    { name: 'status_ukm', type: 'text' },
    { name: 'alasan_non_ukm', type: 'text' },
    { name: 'status_konsolidasi', type: 'text' },
    { name: 'tipe_paket', type: 'text', whenEmpty: 'Penyedia' },
    { name: 'kd_rup_swakelola', type: 'code' },
    { name: 'kd_rup_lokal', type: 'code' },
    { name: 'volume_pekerjaan', type: 'text' },
    { name: 'urarian_pekerjaan', column: 'uraian_pekerjaan', type: 'text', aliases: ['uraian_pekerjaan'] },
    { name: 'spesifikasi_pekerjaan', type: 'text' },
    { name: 'tgl_awal_pemilihan', type: 'day' },
    { name: 'tgl_akhir_pemilihan', type: 'day' },
    { name: 'tgl_awal_kontrak', type: 'day' },
    { name: 'tgl_akhir_kontrak', type: 'day' },
    { name: 'tgl_awal_pemanfaatan', type: 'day' },
    { name: 'tgl_akhir_pemanfaatan', type: 'day' },
    { name: 'tgl_buat_paket', type: 'day' },
    { name: 'tgl_pengumuman_paket', type: 'day' },
    ...announced,
    { name: 'status_dikecualikan', type: 'bool' },
    { name: 'alasan_dikecualikan', type: 'text' },
    { name: 'tahun_pertama', type: 'text' },
    { name: 'kode_rup_tahun_pertama', type: 'code' },
    { name: 'nomor_kontrak', type: 'text' },
    { name: 'spp_aspek_ekonomi', type: 'bool' },
    { name: 'spp_aspek_sosial', type: 'bool' },
    { name: 'spp_aspek_lingkungan', type: 'bool' },
  ],
  ignored: [...common, ...persons],
  traps: [
    {
      id: 'Kunci API ditulis "urarian_pekerjaan" (ejaan LKPP).',
      en: 'The API key is spelt "urarian_pekerjaan" (as LKPP writes it).',
    },
    {
      id: 'Hanya paket aktif, terumumkan, dan tidak dihapus yang dihitung.',
      en: 'Only packages that are active, announced and not deleted count.',
    },
    {
      id: 'Paket "penyedia dalam swakelola" sudah termasuk dalam pagu swakelolanya.',
      en: 'Packages "penyedia dalam swakelola" are already inside the ceiling of their self-managed package.',
    },
    {
      id: 'Tanda PDN di rencana hampir selalu "PDN"; ukuran yang benar datang dari realisasi.',
      en: 'The PDN mark in the plan is nearly always "PDN"; the true measure comes from realisation.',
    },
  ],
}

export const paketSwakelola: Dataset = {
  name: 'RUP-PaketSwakelola-Terumumkan',
  title: { id: 'RUP paket swakelola', en: 'Procurement plan, self-managed packages' },
  table: 'plan.paket',
  constants: { jenis: 'swakelola' },
  signature: ['kd_rup', 'nama_paket', 'pagu', 'tipe_swakelola', 'tgl_awal_pelaksanaan_kontrak'],
  shape: { kind: 'keyed', identity: ['kd_rup'] },
  rupiah: 'pagu',
  asOf: ['_event_date'],
  fields: [
    ...head,
    { name: 'nama_paket', type: 'text', required: true },
    { name: 'pagu', type: 'money', required: true, notNegative: true },
    { name: 'tipe_swakelola', type: 'int' },
    { name: 'volume_pekerjaan', type: 'text' },
    { name: 'uraian_pekerjaan', type: 'text', aliases: ['urarian_pekerjaan'] },
    { name: 'kd_klpd_penyelenggara', type: 'code' },
    { name: 'nama_klpd_penyelenggara', type: 'text' },
    { name: 'nama_satker_penyelenggara', type: 'text' },
    { name: 'tgl_awal_pelaksanaan_kontrak', column: 'tgl_awal_kontrak', type: 'day' },
    { name: 'tgl_akhir_pelaksanaan_kontrak', column: 'tgl_akhir_kontrak', type: 'day' },
    { name: 'tgl_buat_paket', type: 'day' },
    { name: 'tgl_pengumuman_paket', type: 'day' },
    { name: 'kd_rup_lokal', type: 'code' },
    ...announced,
  ],
  derive: { metode: () => 'Swakelola', tipe_paket: () => 'Swakelola' },
  ignored: [...common, ...persons],
  traps: [
    {
      id: 'Umpan ini tidak membawa tanda PDN maupun UKM: pagunya dihitung sebagai "belum diketahui".',
      en: 'This feed carries neither a PDN nor a small-firm mark: its ceilings count as "not known".',
    },
  ],
}

const fundingLine: readonly Field[] = [
  ...head,
  { name: 'kd_kegiatan', type: 'code' },
  { name: 'kd_subkegiatan', type: 'code' },
  { name: 'kd_komponen', type: 'code' },
  { name: 'pagu', type: 'money', required: true },
  { name: 'mak', type: 'text' },
  { name: 'sumber_dana', type: 'text' },
  { name: 'asal_dana', type: 'code' },
  { name: 'asal_dana_satker', type: 'text' },
  { name: 'tahun_anggaran_dana', type: 'int' },
]
const fundingIgnored = [
  ...common,
  'kd_rup_lokal',
  'asal_dana_klpd',
  'status_aktif_rup',
  'status_delete_rup',
  'status_umumkan_rup',
  'id_paket_anggaran_penyedia',
  'id_paket_anggaran_swakelola',
]

export const paketAnggaranPenyedia: Dataset = {
  name: 'RUP-PaketAnggaranPenyedia',
  title: { id: 'RUP sumber dana paket penyedia', en: 'Procurement plan, funding lines of provider packages' },
  table: 'plan.paket_anggaran',
  constants: { jenis: 'penyedia' },
  signature: ['kd_rup', 'pagu', 'mak', 'sumber_dana', 'asal_dana', 'tahun_anggaran_dana'],
  notPresent: ['id_paket_anggaran_swakelola', 'nama_paket'],
  shape: { kind: 'set', parent: ['kd_rup'] },
  rupiah: 'pagu',
  asOf: ['_event_date'],
  fields: fundingLine,
  ignored: fundingIgnored,
  traps: [
    {
      id: 'Baris tidak punya kode sendiri: baris kembar adalah uang sungguhan dan semuanya dihitung.',
      en: 'Rows have no code of their own: twin rows are real money and all count.',
    },
    {
      id: 'Semua baris satu paket diganti bersama-sama; jumlahnya diperiksa terhadap pagu paket.',
      en: 'All rows of a package are replaced together; their sum is checked against the ceiling of the package.',
    },
    { id: 'Nilai negatif (koreksi) memang ada.', en: 'Negative values (corrections) do exist.' },
  ],
}

export const paketAnggaranSwakelola: Dataset = {
  ...paketAnggaranPenyedia,
  name: 'RUP-PaketAnggaranSwakelola',
  title: {
    id: 'RUP sumber dana paket swakelola',
    en: 'Procurement plan, funding lines of self-managed packages',
  },
  constants: { jenis: 'swakelola' },
  signature: [
    'kd_rup',
    'pagu',
    'mak',
    'sumber_dana',
    'asal_dana',
    'tahun_anggaran_dana',
    'id_paket_anggaran_swakelola',
  ],
  notPresent: ['nama_paket'],
}

export const planDatasets: readonly Dataset[] = [
  paketPenyedia,
  paketSwakelola,
  paketAnggaranPenyedia,
  paketAnggaranSwakelola,
  ...registerDatasets,
]
