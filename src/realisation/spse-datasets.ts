/** SPSE feeds: e-contracts, finished selections and records (data-sources 1.1, p3dn-rules 4.4). */
import type { Dataset, Field, StagedRow } from '#intake'

export const spseHead: readonly Field[] = [
  { name: 'tahun_anggaran', column: 'tahun', type: 'year', required: true, aliases: ['tahun'] },
  { name: 'nama_klpd', type: 'text', stageOnly: true },
  { name: 'kd_satker_str', type: 'code' },
  { name: 'nama_satker', type: 'text', stageOnly: true },
]

export const ignored = [
  'kd_klpd',
  'jenis_klpd',
  'kd_satker',
  'alamat_satker',
  'kd_lpse',
  'nama_lpse',
  'lpse_id',
  '_event_date',
  'last_update_ref',
  'tgl_penarikan',
  'nip_ppk',
  'nama_ppk',
  'jabatan_ppk',
  'no_sk_ppk',
  'nip_nama_ppk',
  'nip_nama_pp',
  'nip_nama_pokja',
  'kd_pkt_dce',
  'url_lpse',
  'lls_id',
]

/**
 * PDN above the contract cannot be (trap 14): the row is kept, its PDN becomes "not known", the note says
 * so. The file keeps the number that came. The same for UMK.
 */
export function doubtfulParts(value: string, row: StagedRow): string[] {
  return [...doubtfulPart(value, 'nilai_pdn', 'PDN', row), ...doubtfulPart(value, 'nilai_umk', 'UMK', row)]
}

/** One part (PDN or UMK) of an amount. A PDN without an amount is a doubt too; UMK without one is left alone. */
export function doubtfulPart(value: string, part: string, name: 'PDN' | 'UMK', row: StagedRow): string[] {
  const said = row.get(part)
  const total = row.get(value)
  if (said === null) return []
  if (total === null) {
    if (name === 'UMK' || Number(said) <= 0) return []
    row.set(part, null)
    return ['PDN_TANPA_NILAI']
  }
  if (!isMore(said, total)) return []
  row.set(part, null)
  return [`${name}_GT_NILAI`]
}

/** Exact comparison of decimal texts with at most two decimals. */
function isMore(a: string, b: string): boolean {
  const sen = (text: string) => {
    const [whole, fraction = ''] = text.split('.')
    return BigInt(whole! + fraction.padEnd(2, '0'))
  }
  return sen(a) > sen(b)
}

/**
 * Which provider a contract is with, however the feed writes it: the 15 digits of the NPWP, else the name
 * without PT/CV and punctuation. Needed because an addendum may carry a new contract number (seen in K34).
 */
export function penyediaKunci(row: StagedRow): string {
  const digits = (row.get('npwp_penyedia') ?? row.get('npwp16_penyedia') ?? '').replace(/\D/g, '')
  if (digits.length === 16 && digits.startsWith('0')) return digits.slice(1)
  if (digits.length >= 15) return digits
  return (row.get('nama_penyedia') ?? '')
    .toUpperCase()
    .replace(/[^A-Z0-9 ]/g, ' ')
    .replace(/\b(PT|CV|UD|TB|KOPERASI)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/**
 * One contract told by two shapes of the feed, one of which leaves out the provider (part of a contract's identity): where exactly one
 * provider is known for the package and number, it is that one; a version kept without provider gives way when the provider becomes known.
 */
const oneContract =
  (jenis: 'tender' | 'nontender'): NonNullable<Dataset['beforeMerge']> =>
  async (client, klpd, at) => {
    await client.query(
      `update stage s set penyedia_kunci = k.penyedia_kunci
       from (select kd_paket, no_kontrak, min(penyedia_kunci) as penyedia_kunci from realisation.kontrak
         where klpd = $1 and jenis = $2 and known_to = 'infinity' and penyedia_kunci <> ''
         group by 1, 2 having count(distinct penyedia_kunci) = 1) k
       where s.klpd = $1 and s.penyedia_kunci = '' and k.kd_paket = s.kd_paket and k.no_kontrak = s.no_kontrak`,
      [klpd, jenis],
    )
    await client.query(
      `update realisation.kontrak k set known_to = $3
       where k.klpd = $1 and k.jenis = $2 and k.known_to = 'infinity' and k.penyedia_kunci = ''
         and exists (select from stage s where s.klpd = $1 and s.kd_paket = k.kd_paket and s.no_kontrak = k.no_kontrak and s.penyedia_kunci <> '')`,
      [klpd, jenis, at],
    )
  }

const contract = (jenis: 'tender' | 'nontender', kd: string): Dataset => ({
  name: jenis === 'tender' ? 'SPSE-TenderEkontrak-Kontrak' : 'SPSE-NonTenderEkontrak-Kontrak',
  title: {
    id: jenis === 'tender' ? 'Kontrak tender (e-kontrak)' : 'Kontrak non-tender (e-kontrak)',
    en: jenis === 'tender' ? 'Tender contracts (e-contract)' : 'Non-tender contracts (e-contract)',
  },
  table: 'realisation.kontrak',
  constants: { jenis },
  signature: [kd, 'no_kontrak', 'nilai_kontrak', 'nilai_pdn_kontrak', 'versi_addendum', 'jenis_kontrak'],
  notPresent: ['bapbast_history_json', 'spmkspp_history_json'],
  shape: { kind: 'keyed', identity: ['kd_paket', 'penyedia_kunci', 'no_kontrak', 'versi_addendum'] },
  rupiah: 'nilai_kontrak',
  asOf: ['_event_date', 'tgl_penarikan'],
  fields: [
    ...spseHead,
    { name: kd, column: 'kd_paket', type: 'code', required: true },
    { name: 'no_kontrak', type: 'text', whenEmpty: '-' },
    { name: 'versi_addendum', type: 'int', whenEmpty: '0' },
    { name: 'nama_paket', type: 'text' },
    { name: 'mtd_pengadaan', column: 'metode', type: 'text' },
    { name: 'tgl_kontrak', type: 'day' },
    { name: 'tgl_kontrak_awal', type: 'day' },
    { name: 'tgl_kontrak_akhir', type: 'day' },
    { name: 'nama_penyedia', type: 'text' },
    { name: 'npwp_penyedia', type: 'text' },
    { name: 'npwp16_penyedia', type: 'text', aliases: ['npwp_16_penyedia'] },
    { name: 'bentuk_usaha_penyedia', type: 'text' },
    { name: 'nilai_kontrak', type: 'money', notNegative: true },
    { name: 'nilai_pdn_kontrak', column: 'nilai_pdn', type: 'money', notNegative: true },
    { name: 'nilai_umk_kontrak', column: 'nilai_umk', type: 'money', notNegative: true },
    { name: 'jenis_kontrak', type: 'text' },
    { name: 'status_kontrak', type: 'text' },
    { name: 'tgl_penetapan_status_kontrak', column: 'tgl_status', type: 'day' },
    { name: 'apakah_addendum', type: 'text' },
    { name: 'alasan_addendum', type: 'text' },
  ],
  derive: { penyedia_kunci: penyediaKunci },
  beforeMerge: oneContract(jenis),
  notes: (row) => doubtfulParts('nilai_kontrak', row),
  ignored: [
    ...ignored,
    'lingkup_pekerjaan',
    'no_sppbj',
    'kota_kontrak',
    'kd_penyedia',
    'tipe_penyedia',
    'anggota_kso',
    'wakil_sah_penyedia',
    'jabatan_wakil_penyedia',
    'nama_rek_bank',
    'no_rek_bank',
    'nama_pemilik_rek_bank',
    'alasan_ubah_nilai_kontrak',
    'alasan_nilai_kontrak_10_persen',
    'informasi_lainnya',
    'alasan_penetapan_status_kontrak',
    'kontrak_id',
    'sppbj_id',
    'spk_id',
  ],
  traps: [
    {
      id: 'Satu kontrak dapat punya beberapa baris (addendum): hanya addendum tertinggi dihitung, bukan dijumlahkan.',
      en: 'One contract may have several rows (addenda): only the highest addendum counts, they are not summed.',
    },
    {
      id: 'Nomor kontrak dapat berganti pada addendum; kontrak dikenali dari paket dan penyedianya.',
      en: 'A contract number may change with an addendum; a contract is known by its package and provider.',
    },
    {
      id: 'PDN 0 dapat berarti "diisi nol"; PDN kosong berarti "belum diketahui". Keduanya ditampilkan terpisah.',
      en: 'PDN 0 may mean "filled with zero"; an empty PDN means "not known". The two are shown apart.',
    },
  ],
})

export const kontrakTender = contract('tender', 'kd_tender')
export const kontrakNonTender = contract('nontender', 'kd_nontender')

const finishedFields = (kd: string): readonly Field[] => [
  { name: kd, column: 'kd_paket', type: 'code', required: true },
  { name: 'kd_rup', type: 'code', aliases: ['kd_rup_paket'] },
  { name: 'nama_paket', type: 'text' },
  { name: 'pagu', type: 'money' },
  { name: 'hps', type: 'money' },
  { name: 'mtd_pemilihan', column: 'metode', type: 'text' },
  { name: 'jenis_pengadaan', type: 'text' },
]
const valueFields: readonly Field[] = [
  { name: 'nilai_penawaran', type: 'money' },
  { name: 'nilai_terkoreksi', type: 'money' },
  { name: 'nilai_negosiasi', type: 'money' },
  { name: 'nilai_kontrak', type: 'money', notNegative: true },
  { name: 'nilai_pdn_kontrak', column: 'nilai_pdn', type: 'money', notNegative: true },
  { name: 'nilai_umk_kontrak', column: 'nilai_umk', type: 'money', notNegative: true },
  { name: 'nama_penyedia', type: 'text' },
  { name: 'npwp_penyedia', type: 'text' },
  { name: 'npwp16_penyedia', type: 'text', aliases: ['npwp_16_penyedia'] },
]
const selectionIgnored = [
  ...ignored,
  'kd_paket',
  'kd_penyedia',
  'sumber_dana',
  'mak',
  'kualifikasi_paket',
  'mtd_evaluasi',
  'mtd_kualifikasi',
  'kontrak_pembayaran',
  'kabkota',
  'provinsi',
  'lokasi_pekerjaan',
  'kontrak_id',
  'psr_id',
]

export const nonTenderSelesai: Dataset = {
  name: 'SPSE-NonTenderSelesai',
  title: { id: 'Non-tender selesai', en: 'Finished non-tender selections' },
  table: 'realisation.selesai',
  constants: { feed: 'nontender' },
  signature: ['kd_nontender', 'status_nontender', 'nilai_negosiasi', 'tgl_selesai_nontender'],
  shape: { kind: 'keyed', identity: ['kd_paket'] },
  rupiah: 'nilai_kontrak',
  asOf: ['tgl_penarikan', '_event_date'],
  fields: [
    ...spseHead,
    ...finishedFields('kd_nontender'),
    ...valueFields,
    { name: 'status_nontender', column: 'status', type: 'text' },
    { name: 'tgl_pengumuman_nontender', column: 'tgl_pengumuman', type: 'day' },
    { name: 'tgl_selesai_nontender', column: 'tgl_selesai', type: 'day' },
  ],
  notes: (row) => (row.get('nilai_kontrak') === null ? [] : doubtfulParts('nilai_kontrak', row)),
  ignored: selectionIgnored,
  traps: [
    {
      id: 'Hanya dihitung bila belum ada e-kontraknya.',
      en: 'Counted only while there is no e-contract for it.',
    },
    {
      id: 'Nilai kontrak dapat kosong; dipakai nilai negosiasi, ditandai sebagai dasar nilai.',
      en: 'The contract value may be empty; the negotiated value is used and named as its basis.',
    },
  ],
}

export const tenderSelesai: Dataset = {
  name: 'SPSE-TenderSelesai',
  title: { id: 'Tender selesai', en: 'Finished tenders' },
  table: 'realisation.selesai',
  constants: { feed: 'tender' },
  signature: ['kd_tender', 'status_tender', 'mtd_pemilihan', 'tgl_penetapan_pemenang'],
  notPresent: ['nilai_kontrak', 'versi_tender'],
  shape: { kind: 'keyed', identity: ['kd_paket'] },
  rupiah: 'hps',
  asOf: ['_event_date'],
  fields: [
    ...spseHead,
    ...finishedFields('kd_tender'),
    { name: 'status_tender', column: 'status', type: 'text' },
    { name: 'tgl_pengumuman_tender', column: 'tgl_pengumuman', type: 'day' },
    { name: 'tgl_penetapan_pemenang', column: 'tgl_selesai', type: 'day' },
  ],
  ignored: selectionIgnored,
  traps: [
    {
      id: 'Tidak membawa nilai kontrak; nilainya datang dari SPSE-TenderSelesaiNilai atau e-kontrak.',
      en: 'Carries no contract value; it comes from SPSE-TenderSelesaiNilai or the e-contract.',
    },
  ],
}

export const tenderSelesaiNilai: Dataset = {
  name: 'SPSE-TenderSelesaiNilai',
  title: { id: 'Nilai tender selesai', en: 'Values of finished tenders' },
  table: 'realisation.selesai',
  constants: { feed: 'tender_nilai' },
  signature: ['kd_tender', 'nilai_kontrak', 'nilai_negosiasi', 'tgl_penetapan_pemenang'],
  notPresent: ['no_kontrak'],
  shape: { kind: 'keyed', identity: ['kd_paket'] },
  rupiah: 'nilai_kontrak',
  asOf: ['_event_date'],
  fields: [
    { name: 'tahun_anggaran', column: 'tahun', type: 'year', required: true, aliases: ['tahun'] },
    { name: 'nama_klpd', type: 'text', stageOnly: true },
    // In this feed `kd_satker` holds what others call kd_satker_str (data-sources 0.8).
    { name: 'kd_satker', column: 'kd_satker_str', type: 'code' },
    { name: 'nama_satker', type: 'text', stageOnly: true },
    ...finishedFields('kd_tender').map((field) =>
      field.name === 'kd_rup'
        ? { ...field, name: 'kd_rup_paket', column: 'kd_rup', aliases: ['kd_rup'] }
        : field,
    ),
    ...valueFields,
    { name: 'tgl_pengumuman_tender', column: 'tgl_pengumuman', type: 'day' },
    { name: 'tgl_penetapan_pemenang', column: 'tgl_selesai', type: 'day' },
  ],
  notes: (row) => (row.get('nilai_kontrak') === null ? [] : doubtfulParts('nilai_kontrak', row)),
  ignored: selectionIgnored.filter((name) => name !== 'kd_satker'),
  traps: [
    {
      id: 'Kolom kd_satker umpan ini sebenarnya kd_satker_str.',
      en: 'The column kd_satker of this feed is really kd_satker_str.',
    },
    {
      id: 'Hanya dihitung bila belum ada e-kontraknya.',
      en: 'Counted only while there is no e-contract for it.',
    },
  ],
}

const record = (jenis: 'nontender' | 'swakelola'): Dataset => ({
  name: jenis === 'nontender' ? 'SPSE-PencatatanNonTender' : 'SPSE-PencatatanSwakelola',
  title: {
    id: jenis === 'nontender' ? 'Pencatatan non-tender' : 'Pencatatan swakelola',
    en: jenis === 'nontender' ? 'Records of non-tender purchases' : 'Records of self-managed work',
  },
  table: 'realisation.pencatatan',
  constants: { jenis },
  signature: [`kd_${jenis}_pct`, 'total_realisasi', 'nilai_pdn_pct', `status_${jenis}_pct`],
  shape: { kind: 'keyed', identity: ['kd_pencatatan'] },
  rupiah: 'total_realisasi',
  asOf: ['_event_date'],
  fields: [
    ...spseHead,
    { name: `kd_${jenis}_pct`, column: 'kd_pencatatan', type: 'code', required: true },
    { name: 'kd_rup', type: 'code' },
    { name: 'nama_paket', type: 'text' },
    { name: 'pagu', type: 'money' },
    { name: 'total_realisasi', type: 'money' },
    { name: 'nilai_pdn_pct', column: 'nilai_pdn', type: 'money', notNegative: true },
    { name: 'nilai_umk_pct', column: 'nilai_umk', type: 'money', notNegative: true },
    { name: 'sumber_dana', type: 'text' },
    { name: 'kategori_pengadaan', type: 'text' },
    { name: 'mtd_pemilihan', column: 'metode', type: 'text' },
    { name: 'tipe_swakelola', type: 'int' },
    { name: 'bukti_pembayaran', type: 'text' },
    { name: 'uraian_pekerjaan', type: 'text' },
    { name: `status_${jenis}_pct`, column: 'status', type: 'text' },
    { name: `status_${jenis}_pct_ket`, column: 'status_keterangan', type: 'text' },
    { name: 'alasan_pembatalan', type: 'text' },
    { name: 'tgl_buat_paket', column: 'tgl_buat', type: 'day' },
    { name: 'tgl_mulai_paket', column: 'tgl_mulai', type: 'day' },
    { name: 'tgl_selesai_paket', column: 'tgl_selesai', type: 'day' },
  ],
  notes: (row) => doubtfulParts('total_realisasi', row),
  ignored: [...ignored, 'informasi_lainnya', 'tipe_swakelola_nama'],
  traps: [
    {
      id: 'Akhiran _pct berarti "pencatatan", bukan persen: isinya rupiah.',
      en: 'The ending _pct means "pencatatan" (record), not per cent: it holds rupiah.',
    },
    {
      id: 'total_realisasi adalah nilai catatan; baris realisasinya adalah pembayarannya.',
      en: 'total_realisasi is the value of the record; its realisation rows are its payments.',
    },
  ],
})

export const pencatatanNonTender = record('nontender')
export const pencatatanSwakelola = record('swakelola')

const recordLines = (jenis: 'nontender' | 'swakelola', person: 'penyedia' | 'pelaksana'): Dataset => ({
  name: jenis === 'nontender' ? 'SPSE-PencatatanNonTenderRealisasi' : 'SPSE-PencatatanSwakelolaRealisasi',
  title: {
    id: jenis === 'nontender' ? 'Realisasi pencatatan non-tender' : 'Realisasi pencatatan swakelola',
    en:
      jenis === 'nontender'
        ? 'Realisation lines of non-tender records'
        : 'Realisation lines of self-managed records',
  },
  table: 'realisation.pencatatan_realisasi',
  constants: { jenis },
  signature: [`kd_${jenis}_pct`, 'nilai_realisasi', 'no_realisasi', 'tgl_realisasi'],
  shape: { kind: 'set', parent: ['kd_pencatatan'] },
  rupiah: 'nilai_realisasi',
  asOf: ['_event_date'],
  fields: [
    { name: 'tahun_anggaran', column: 'tahun', type: 'year', required: true },
    { name: `kd_${jenis}_pct`, column: 'kd_pencatatan', type: 'code', required: true },
    { name: 'jenis_realisasi', type: 'text' },
    { name: 'no_realisasi', type: 'text' },
    { name: 'tgl_realisasi', type: 'day', keepWhenBad: true },
    { name: 'nilai_realisasi', type: 'money', required: true },
    { name: 'dok_realisasi', type: 'text' },
    { name: `nama_${person}`, column: 'nama_penyedia', type: 'text' },
    { name: `npwp_${person}`, column: 'npwp_penyedia', type: 'text' },
  ],
  ignored: [
    ...ignored,
    'kategori_pengadaan',
    'mtd_pemilihan',
    'ket_realisasi',
    'npwp_16_penyedia',
    'kd_paket_dce',
    'kd_rup_paket',
    'kd_satker_str',
    'nama_klpd',
    'nama_paket',
    'nama_satker',
    'pagu',
    'rn_id',
    'rsk_id',
  ],
  traps: [
    {
      id: 'Baris tidak punya kode sendiri; baris kembar dihitung semua, satu catatan diganti bersama-sama.',
      en: 'Rows have no code of their own; twin rows all count, one record is replaced as a whole.',
    },
    {
      id: 'Jumlah baris diperiksa terhadap total_realisasi catatannya.',
      en: 'The sum of the rows is checked against total_realisasi of the record.',
    },
  ],
})

export const realisasiNonTender = recordLines('nontender', 'penyedia')
export const realisasiSwakelola = recordLines('swakelola', 'pelaksana')

export const spseDatasets: readonly Dataset[] = [
  kontrakTender,
  kontrakNonTender,
  nonTenderSelesai,
  tenderSelesai,
  tenderSelesaiNilai,
  pencatatanNonTender,
  pencatatanSwakelola,
  realisasiNonTender,
  realisasiSwakelola,
]
