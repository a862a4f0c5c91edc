/** RUP registers: the budget tree, the review history and the units (data-sources 1.1–1.2). */
import type { Dataset, Field } from '#intake'

const common = ['kd_klpd', 'jenis_klpd', '_event_date', 'last_update_ref']

const LEVELS = {
  program: { name: 'RUP-ProgramMaster', id: 'Program', en: 'Programmes' },
  kegiatan: { name: 'RUP-KegiatanMaster', id: 'Kegiatan', en: 'Activities' },
  subkegiatan: { name: 'RUP-SubKegiatanMaster', id: 'Subkegiatan', en: 'Sub-activities' },
} as const
type Level = keyof typeof LEVELS

const budgetTree = (level: Level, parents: readonly Field[]): Dataset => ({
  name: LEVELS[level].name,
  title: { id: `Master ${LEVELS[level].id.toLowerCase()}`, en: `${LEVELS[level].en}, register` },
  table: 'plan.kegiatan',
  constants: { tingkat: level },
  signature: [`kd_${level}`, `nama_${level}`, `pagu_${level}`],
  shape: { kind: 'keyed', identity: ['kode'] },
  rupiah: 'pagu',
  asOf: ['_event_date'],
  fields: [
    { name: 'tahun_anggaran', column: 'tahun', type: 'year', required: true, aliases: ['tahun'] },
    { name: 'nama_klpd', type: 'text', stageOnly: true },
    { name: 'kd_satker', type: 'code' },
    ...parents,
    { name: `kd_${level}`, column: 'kode', type: 'code', required: true },
    { name: `kd_${level}_str`, column: 'kode_str', type: 'text' },
    { name: `nama_${level}`, column: 'nama', type: 'text' },
    { name: `pagu_${level}`, column: 'pagu', type: 'money' },
    { name: 'is_deleted', column: 'dihapus', type: 'bool' },
  ],
  ignored: [...common, `kd_${level}_lokal`],
  traps: [
    {
      id: 'Pagu di sini adalah pagu anggaran, bukan pagu paket: keduanya tidak dijumlahkan.',
      en: 'Ceilings here are budget ceilings, not package ceilings: the two are not added up.',
    },
  ],
})

export const programMaster = budgetTree('program', [])
export const kegiatanMaster = budgetTree('kegiatan', [{ name: 'kd_program', type: 'code' }])
export const subkegiatanMaster = budgetTree('subkegiatan', [
  { name: 'kd_program', type: 'code' },
  { name: 'kd_kegiatan', type: 'code' },
])

export const kajiUlang: Dataset = {
  name: 'RUP-HistoryKajiUlang',
  title: { id: 'Riwayat kaji ulang RUP', en: 'Procurement plan, review history' },
  table: 'plan.kaji_ulang',
  constants: {},
  signature: ['kd_rup_baru', 'kd_rup_lama', 'alasan_kajiulang'],
  shape: { kind: 'keyed', identity: ['kd_rup_lama', 'kd_rup_baru', 'jenis_revisi', 'waktu'] },
  asOf: ['_event_date'],
  fields: [
    { name: 'tahun_anggaran', column: 'tahun', type: 'year', required: true, aliases: ['tahun'] },
    { name: 'nama_klpd', type: 'text', stageOnly: true },
    { name: 'kd_satker_str', type: 'code' },
    { name: 'kd_satker', type: 'code' },
    { name: 'nama_satker', type: 'text', stageOnly: true },
    { name: 'kd_rup_lama', type: 'code', required: true },
    { name: 'kd_rup_baru', type: 'code', required: true },
    { name: 'jenis_revisi', type: 'text', required: true },
    { name: 'tgl_kaji_ulang', column: 'waktu', type: 'moment', required: true },
    { name: 'jenis_paket', type: 'text' },
    { name: 'alasan_kajiulang', column: 'alasan', type: 'text' },
  ],
  ignored: common,
  traps: [
    {
      id: 'Paket lama yang sudah diganti tidak dihitung lagi, walau berkas RUP yang lebih tua masih menyebutnya aktif.',
      en: 'An old package that was replaced no longer counts, though an older RUP file still calls it active.',
    },
    {
      id: 'Baris kembar dengan waktu dan jenis sama adalah satu kejadian.',
      en: 'Twin rows with the same time and kind are one event.',
    },
  ],
}

export const masterSatker: Dataset = {
  name: 'RUP-MasterSatker',
  title: { id: 'Master satker RUP', en: 'Procurement plan, units' },
  table: 'plan.satker_rup',
  constants: {},
  // The legacy answer has four columns only; no other feed has `tahun_aktif`.
  signature: ['kd_satker', 'tahun_aktif'],
  shape: { kind: 'keyed', identity: ['kd_satker'] },
  asOf: ['_event_date'],
  fields: [
    { name: 'nama_klpd', type: 'text', stageOnly: true },
    { name: 'kd_satker', type: 'code', required: true },
    { name: 'kd_satker_str', type: 'code' },
    { name: 'nama_satker', column: 'nama', type: 'text' },
    { name: 'jenis_satker', type: 'text' },
    { name: 'ket_satker', type: 'text' },
    { name: 'kode_eselon', type: 'text' },
    { name: 'status_satker', type: 'text' },
    { name: 'tahun_aktif', type: 'text' },
  ],
  derive: { tahun: () => '0' },
  derivedTypes: { tahun: 'int' },
  ignored: [...common, 'alamat', 'telepon', 'fax', 'kodepos'],
  traps: [
    {
      id: 'Umpan yang hanya menyebut kd_satker angka menemukan perangkat daerahnya lewat daftar ini.',
      en: 'Feeds that name only a numeric kd_satker find their agency through this list.',
    },
  ],
}

export const registerDatasets: readonly Dataset[] = [
  programMaster,
  kegiatanMaster,
  subkegiatanMaster,
  kajiUlang,
  masterSatker,
]
