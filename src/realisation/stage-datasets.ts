/** SPSE feeds around a contract: announcement, participants, schedule, SPPBJ, SPMK/SPP, BAP/BAST (p3dn-rules 4.4, trap 6). */
import type { Dataset, Field } from '#intake'
import { ignored as common, penyediaKunci, spseHead as head } from './spse-datasets.ts'

type Kind = 'tender' | 'nontender'
const label = (jenis: Kind) => (jenis === 'tender' ? 'tender' : 'non-tender')
const feed = (jenis: Kind, suffix: string) => `SPSE-${jenis === 'tender' ? 'Tender' : 'NonTender'}${suffix}`
const kdPaket = (jenis: Kind): Field => ({
  name: `kd_${jenis}`,
  column: 'kd_paket',
  type: 'code',
  required: true,
})
const provider: readonly Field[] = [
  { name: 'nama_penyedia', type: 'text' },
  { name: 'npwp_penyedia', type: 'text' },
  { name: 'npwp16_penyedia', type: 'text', aliases: ['npwp_16_penyedia', 'npwp_penyedia_16'] },
]
/** Known columns that no page uses: addresses, persons, free text. */
const unused = [
  ...common,
  'mtd_pengadaan',
  'lingkup_pekerjaan',
  'jabatan_penandatangan_sk',
  'alamat_penyedia',
  'alamat_pengiriman',
  'wakil_sah_penyedia',
  'jabatan_wakil_penyedia',
  'apakah_addendum',
  'alasan_addendum',
  'alasan_penetapan_status_kontrak',
  'tgl_penetapan_status_kontrak',
  'kota_sppbj',
  'lampiran_sppbj',
  'kota_spmk_spp',
  'waktu_penyelesaian',
  'sppbj_id',
  'spk_id',
  'kontrak_id',
]

const sppbj = (jenis: Kind): Dataset => ({
  name: feed(jenis, 'Ekontrak-SPPBJ'),
  title: { id: `SPPBJ ${label(jenis)}`, en: `Letters of appointment, ${label(jenis)}` },
  table: 'realisation.sppbj',
  constants: { jenis },
  signature: [`kd_${jenis}`, 'no_sppbj', 'harga_final'],
  shape: { kind: 'keyed', identity: ['kd_paket', 'penyedia_kunci', 'no_sppbj', 'versi_addendum'] },
  rupiah: 'harga_final',
  asOf: ['_event_date', 'tgl_penarikan'],
  fields: [
    ...head,
    kdPaket(jenis),
    { name: 'no_sppbj', type: 'text', whenEmpty: '-' },
    { name: 'versi_addendum', type: 'int', whenEmpty: '0' },
    { name: 'nama_paket', type: 'text' },
    { name: 'tgl_sppbj', type: 'day', keepWhenBad: true },
    ...provider,
    { name: 'harga_final', type: 'money' },
    { name: 'nilai_jaminan_pelaksanaan', column: 'nilai_jaminan', type: 'money', keepWhenBad: true },
    { name: 'masa_berlaku_jaminan', column: 'masa_jaminan', type: 'int', keepWhenBad: true },
    { name: 'status_kontrak', type: 'text' },
  ],
  derive: { penyedia_kunci: penyediaKunci },
  ignored: unused,
  traps: [
    {
      id: 'SPPBJ, kontrak, dan BAST adalah tahap satu kontrak; nilainya tidak dijumlahkan.',
      en: 'SPPBJ, contract and BAST are stages of one contract; their values are not added up.',
    },
  ],
})

export const spmk = (jenis: Kind): Dataset => ({
  name: feed(jenis, 'Ekontrak-SPMKSPP'),
  title: { id: `SPMK/SPP ${label(jenis)}`, en: `Orders to start, ${label(jenis)}` },
  table: 'realisation.spmk',
  constants: { jenis },
  signature: [`kd_${jenis}`, 'no_spmk_spp'],
  shape: { kind: 'keyed', identity: ['kd_paket', 'no_kontrak', 'no_spmk'] },
  asOf: ['_event_date', 'tgl_penarikan'],
  fields: [
    ...head,
    kdPaket(jenis),
    { name: 'no_kontrak', type: 'text', whenEmpty: '-' },
    { name: 'no_spmk_spp', column: 'no_spmk', type: 'text', whenEmpty: '-' },
    { name: 'nama_paket', type: 'text' },
    { name: 'tgl_spmk_spp', column: 'tgl_spmk', type: 'day', keepWhenBad: true },
    { name: 'tgl_mulai_pekerjaan', column: 'tgl_mulai', type: 'day', keepWhenBad: true },
    { name: 'tgl_selesai_pekerjaan', column: 'tgl_selesai', type: 'day', keepWhenBad: true },
    { name: 'nama_penyedia', type: 'text' },
    { name: 'npwp_penyedia', type: 'text' },
    { name: 'status_kontrak', type: 'text' },
  ],
  ignored: [...unused, 'no_sppbj', 'tgl_kontrak', 'npwp_penyedia_16', 'npwp_16_penyedia', 'versi_addendum'],
  traps: [{ id: 'Tahap kontrak; tidak menambah nilai.', en: 'A stage of a contract; it adds no value.' }],
})

export const bap = (jenis: Kind): Dataset => ({
  name: feed(jenis, 'Ekontrak-BAPBAST'),
  title: { id: `BAP/BAST ${label(jenis)}`, en: `Minutes of payment and hand-over, ${label(jenis)}` },
  table: 'realisation.bap',
  constants: { jenis },
  signature: [`kd_${jenis}`, 'no_bast', 'besar_pembayaran'],
  shape: { kind: 'keyed', identity: ['kd_paket', 'no_kontrak', 'no_bap', 'no_bast', 'versi_addendum'] },
  rupiah: 'besar_pembayaran',
  asOf: ['_event_date', 'tgl_penarikan'],
  fields: [
    ...head,
    kdPaket(jenis),
    { name: 'no_kontrak', type: 'text', whenEmpty: '-' },
    { name: 'no_bap', type: 'text', whenEmpty: '-' },
    { name: 'no_bast', type: 'text', whenEmpty: '-' },
    { name: 'versi_addendum', type: 'int', whenEmpty: '0' },
    { name: 'nama_paket', type: 'text' },
    { name: 'nilai_kontrak', type: 'money', keepWhenBad: true },
    { name: 'tgl_bap', type: 'day', keepWhenBad: true },
    { name: 'tgl_bast', type: 'day', keepWhenBad: true },
    { name: 'besar_pembayaran', type: 'money', notNegative: true },
    { name: 'progres_pekerjaan', type: 'int', keepWhenBad: true },
    { name: 'cara_pembayaran_kontrak', column: 'cara_pembayaran', type: 'text' },
    ...provider,
    { name: 'status_kontrak', type: 'text' },
  ],
  derive: { penyedia_kunci: penyediaKunci },
  // Seen in real files: a payment of 97,569,000 on a contract of 9,756,900. Kept, marked, never silently counted as paid.
  notes: (row) => {
    const paid = row.get('besar_pembayaran')
    const contract = row.get('nilai_kontrak')
    return paid !== null && contract !== null && Number(paid) > Number(contract) ? ['BAYAR_GT_KONTRAK'] : []
  },
  ignored: [...unused, 'no_sppbj', 'tgl_kontrak', 'no_sk_ppk'],
  traps: [
    {
      id: 'besar_pembayaran adalah catatan di SPSE, bukan SP2D; pembayaran yang sah datang dari SIPD/BPKD.',
      en: 'besar_pembayaran is a note in SPSE, not an SP2D; valid payments come from SIPD/BPKD.',
    },
    {
      id: 'Pembayaran dapat tertulis lebih besar daripada kontraknya (salah ketik nol); ditandai.',
      en: 'A payment may be written larger than its contract (a zero too many); it is marked.',
    },
  ],
})

const announcement = (jenis: Kind): Dataset => ({
  name: feed(jenis, 'Pengumuman'),
  title: { id: `Pengumuman ${label(jenis)}`, en: `Announcements, ${label(jenis)}` },
  table: 'realisation.pengumuman',
  constants: { jenis },
  signature: [`kd_${jenis}`, `versi_${jenis}`, `tgl_pengumuman_${jenis}`],
  shape: { kind: 'keyed', identity: ['kd_paket', 'versi'] },
  rupiah: 'pagu',
  asOf: ['_event_date'],
  fields: [
    ...head,
    kdPaket(jenis),
    { name: `versi_${jenis}`, column: 'versi', type: 'int', whenEmpty: '1' },
    { name: 'kd_rup', type: 'code' },
    { name: 'nama_paket', type: 'text' },
    { name: 'pagu', type: 'money' },
    { name: 'hps', type: 'money' },
    { name: 'mtd_pemilihan', column: 'metode', type: 'text' },
    { name: 'jenis_pengadaan', type: 'text' },
    { name: 'kualifikasi_paket', column: 'kualifikasi', type: 'text' },
    { name: 'sumber_dana', type: 'text' },
    { name: `status_${jenis}`, column: 'status', type: 'text' },
    { name: 'tanggal_status', column: 'tgl_status', type: 'day', keepWhenBad: true },
    { name: 'tgl_buat_paket', column: 'tgl_buat', type: 'day', keepWhenBad: true },
    { name: `tgl_pengumuman_${jenis}`, column: 'tgl_pengumuman', type: 'day', keepWhenBad: true },
    { name: 'ket_ditutup', type: 'text' },
    { name: 'ket_diulang', type: 'text' },
    { name: 'lokasi_pekerjaan', column: 'lokasi', type: 'text' },
  ],
  ignored: [
    ...common,
    'list_tahun_anggaran',
    'mak',
    'mtd_evaluasi',
    'mtd_kualifikasi',
    'kontrak_pembayaran',
    'tgl_kolektif_kolegial',
    'max_lls_auditupdate',
    'nip_pokja',
    'nama_pokja',
    'kabkota',
    'provinsi',
    'kgr_id',
    'kgr_nama',
    'repeat_order',
  ],
  traps: [
    {
      id: 'Pengumuman bukan belanja; yang gagal atau batal diulang dengan versi baru.',
      en: 'An announcement is no spending; what failed or was cancelled is repeated with a new version.',
    },
  ],
})

const schedule = (jenis: Kind): Dataset => ({
  name: feed(jenis, '').replace('SPSE-', 'SPSE-JadwalTahapan'),
  title: { id: `Jadwal tahapan ${label(jenis)}`, en: `Stage schedules, ${label(jenis)}` },
  table: 'realisation.jadwal',
  constants: { jenis },
  signature: [`kd_${jenis}`, 'dtj_id', 'kd_tahapan'],
  shape: { kind: 'keyed', identity: ['kd_paket', 'kd_jadwal'] },
  asOf: ['_event_date'],
  fields: [
    ...head,
    kdPaket(jenis),
    { name: 'dtj_id', column: 'kd_jadwal', type: 'code', required: true },
    { name: 'kd_tahapan', type: 'code' },
    { name: 'nama_tahapan', type: 'text', aliases: ['nama_akt'] },
    { name: 'tgl_awal', type: 'moment', keepWhenBad: true },
    { name: 'tgl_akhir', type: 'moment', keepWhenBad: true },
  ],
  ignored: [...common, 'kd_akt', 'nama_akt'],
  traps: [],
})

export const pesertaTender: Dataset = {
  name: 'SPSE-PesertaTender',
  title: { id: 'Peserta tender', en: 'Participants of tenders' },
  table: 'realisation.peserta',
  constants: {},
  signature: ['kd_tender', 'kd_peserta', 'pemenang'],
  shape: { kind: 'keyed', identity: ['kd_paket', 'kd_peserta'] },
  rupiah: 'nilai_penawaran',
  asOf: ['_event_date'],
  fields: [
    ...head,
    kdPaket('tender'),
    { name: 'kd_peserta', type: 'code', required: true },
    { name: 'kd_penyedia', type: 'code' },
    ...provider,
    { name: 'nilai_penawaran', type: 'money' },
    { name: 'nilai_terkoreksi', type: 'money' },
    { name: 'pemenang', type: 'bool' },
    { name: 'pemenang_terverifikasi', type: 'bool' },
  ],
  ignored: [...common, 'alasan'],
  traps: [{ id: 'Penawaran bukan belanja.', en: 'A bid is no spending.' }],
}

export const stageDatasets: readonly Dataset[] = (['tender', 'nontender'] as const)
  .flatMap((jenis) => [sppbj(jenis), spmk(jenis), bap(jenis), announcement(jenis), schedule(jenis)])
  .concat(pesertaTender)
