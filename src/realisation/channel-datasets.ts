/** Purchases outside SPSE: E-Katalog v5 and v6, Toko Daring, and LKPP's own realisation list (data-sources 1.4). */
import type { Dataset, Field, StagedRow } from '#intake'
import { doubtfulPart, penyediaKunci } from './spse-datasets.ts'

const common = ['kd_klpd', 'kode_klpd', 'nama_klpd', 'jenis_klpd', '_event_date', 'last_update_ref']
const year: Field = {
  name: 'tahun_anggaran',
  column: 'tahun',
  type: 'year',
  required: true,
  aliases: ['tahun', 'fiscal_year'],
}

/** A comma list without order, in one order: two shapes of the v6 feed list the same products differently. */
const sortedList = (text: string | null): string | null =>
  text === null
    ? null
    : text
        .split(',')
        .map((part) => part.trim())
        .filter((part) => part !== '')
        .sort()
        .join(', ') || null

export const katalogV5: Dataset = {
  name: 'Ecat-PaketEPurchasing',
  title: { id: 'E-Katalog v5', en: 'E-Katalog v5' },
  table: 'realisation.katalog_v5',
  constants: {},
  signature: ['kd_paket', 'kd_produk', 'total_harga', 'ongkos_kirim'],
  shape: { kind: 'keyed', identity: ['kd_paket', 'kd_produk'] },
  rupiah: 'total_harga',
  asOf: ['_event_date', 'tanggal_edit_paket'],
  fields: [
    year,
    { name: 'kd_paket', type: 'code', required: true },
    { name: 'kd_produk', type: 'code', required: true },
    { name: 'satker_id', type: 'code' },
    { name: 'nama_satker', type: 'text' },
    { name: 'no_paket', type: 'text' },
    { name: 'nama_paket', type: 'text' },
    { name: 'kd_rup', type: 'code' },
    { name: 'nama_sumber_dana', column: 'sumber_dana', type: 'text' },
    { name: 'kode_anggaran', type: 'text' },
    { name: 'kd_komoditas', type: 'code' },
    { name: 'nama_komoditas', type: 'text' },
    { name: 'jenis_katalog', type: 'text' },
    { name: 'kd_penyedia', type: 'code' },
    { name: 'kd_penyedia_distributor', type: 'code' },
    { name: 'jml_jenis_produk', type: 'int', keepWhenBad: true },
    { name: 'total', type: 'money' },
    { name: 'kuantitas', type: 'quantity', keepWhenBad: true },
    { name: 'harga_satuan', type: 'money', keepWhenBad: true },
    { name: 'ongkos_kirim', type: 'money', keepWhenBad: true },
    { name: 'total_harga', type: 'money', required: true },
    { name: 'tanggal_buat_paket', column: 'tgl_buat', type: 'day', keepWhenBad: true },
    { name: 'tanggal_edit_paket', column: 'tgl_edit', type: 'day', keepWhenBad: true },
    { name: 'status_paket', type: 'text' },
    { name: 'paket_status_str', column: 'status_keterangan', type: 'text' },
    { name: 'catatan_produk', type: 'text' },
  ],
  ignored: [
    ...common,
    'alamat_satker',
    'npwp_satker',
    'kd_user_pokja',
    'no_telp_user_pokja',
    'email_user_pokja',
    'kd_user_ppk',
    'ppk_nip',
    'jabatan_ppk',
    'deskripsi',
    'nama_instansi_katalog',
    'kd_paket_produk',
    'kd_kabupaten_wilayah_harga',
    'kd_provinsi_wilayah_harga',
  ],
  traps: [
    {
      id: 'Satu baris per produk: baris dijumlahkan per paket, ongkos kirim sudah di dalam total_harga dan tidak ditambah lagi.',
      en: 'One row per product: rows are summed per package; delivery is already inside total_harga and is not added again.',
    },
    {
      id: 'Umpan ini tidak membawa PDN maupun TKDN: PDN-nya "belum diketahui" sampai ada sumber lain.',
      en: 'This feed carries neither PDN nor TKDN: its PDN is "not known" until another source says it.',
    },
    {
      id: 'Paket yang masih "proses kontrak" belum dihitung.',
      en: 'Packages still in "proses kontrak" are not counted yet.',
    },
  ],
}

export const katalogV6: Dataset = {
  name: 'Ecat-PaketEPurchasingV6',
  title: { id: 'E-Katalog v6', en: 'E-Katalog v6' },
  table: 'realisation.katalog_v6',
  constants: {},
  signature: ['order_id', 'rup_code', 'total_qty'],
  shape: { kind: 'keyed', identity: ['order_id'] },
  rupiah: 'total',
  asOf: ['_event_date'],
  fields: [
    year,
    { name: 'order_id', type: 'code', required: true },
    { name: 'kode_satker', column: 'kd_satker_asal', type: 'code' },
    { name: 'nama_satker', type: 'text' },
    { name: 'rup_name', column: 'nama_paket', type: 'text' },
    { name: 'rup_code', column: 'kd_rup', type: 'code' },
    { name: 'mak', column: 'mak_asli', type: 'text', stageOnly: true },
    { name: 'funding_source', column: 'sumber_dana', type: 'text' },
    { name: 'kode_penyedia', type: 'code' },
    { name: 'rekan_id', type: 'code' },
    { name: 'product_id', column: 'produk_asli', type: 'text', stageOnly: true },
    { name: 'count_product', column: 'jumlah_produk', type: 'int', keepWhenBad: true },
    { name: 'total_qty', column: 'jumlah', type: 'quantity', keepWhenBad: true },
    { name: 'shipping_fee', column: 'ongkos_kirim', type: 'money', keepWhenBad: true },
    { name: 'total', type: 'money', required: true },
    { name: 'flag_minikom', column: 'minikom', type: 'text' },
    { name: 'status', type: 'text' },
    { name: 'shipment_status', column: 'status_kirim', type: 'text' },
    { name: 'order_date', column: 'tgl_pesan', type: 'day', keepWhenBad: true },
  ],
  derive: {
    produk: (row) => sortedList(row.get('produk_asli')),
    mak: (row) => sortedList(row.get('mak_asli')),
  },
  ignored: [...common, 'rup_desc'],
  traps: [
    {
      id: 'PDN sebuah pesanan v6 hanya ada di halaman realisasi: Kode Paket di sana = order_id di sini.',
      en: 'The PDN of a v6 order stands only on the realisation page: Kode Paket there = order_id here.',
    },
    {
      id: 'Urutan product_id berbeda antara umpan lama dan v1; satu pesanan tetap satu fakta.',
      en: 'The order of product_id differs between the old feed and v1; one order stays one fact.',
    },
    {
      id: 'Pesanan yang masih negosiasi, menunggu penyedia, atau dibatalkan tidak dihitung.',
      en: 'Orders still negotiated, waiting for the provider or cancelled are not counted.',
    },
  ],
}

export const katalogSatker: Dataset = {
  name: 'Ecat-InstansiSatker',
  title: { id: 'Satker menurut e-katalog', en: 'Units as the catalogue knows them' },
  table: 'realisation.katalog_satker',
  constants: {},
  signature: ['kd_satker', 'kd_satker_str', 'nama_satker', 'nama_klpd'],
  notPresent: ['kd_rup', 'tahun_anggaran', 'status_satker', 'pagu', 'tahun_aktif'],
  shape: { kind: 'keyed', identity: ['kd_satker'] },
  asOf: ['_event_date'],
  fields: [
    { name: 'kd_satker', type: 'code', required: true },
    { name: 'kd_satker_str', type: 'code' },
    { name: 'nama_satker', column: 'nama', type: 'text' },
  ],
  derive: { tahun: () => '0' },
  derivedTypes: { tahun: 'int' },
  ignored: common,
  traps: [],
}

export const tokoDaring: Dataset = {
  name: 'Bela-TokoDaringRealisasi',
  title: { id: 'Toko Daring', en: 'Toko Daring' },
  table: 'realisation.toko_daring',
  constants: {},
  signature: ['order_id', 'valuasi', 'marketplace'],
  shape: { kind: 'set', parent: ['marketplace', 'order_id'] },
  rupiah: 'nilai',
  asOf: ['_event_date'],
  fields: [
    { name: 'order_id', type: 'code', required: true },
    { name: 'marketplace', type: 'text', whenEmpty: '-' },
    { name: 'kd_satker', column: 'kd_satker_bela', type: 'code' },
    { name: 'nama_satker', type: 'text' },
    { name: 'order_desc', column: 'uraian', type: 'text' },
    { name: 'valuasi', column: 'nilai', type: 'money', required: true },
    { name: 'kategori', type: 'text' },
    { name: 'metode_bayar', type: 'text' },
    { name: 'tanggal_transaksi', column: 'tanggal', type: 'day', required: true },
    { name: 'nama_merchant', type: 'text' },
    { name: 'jenis_transaksi', type: 'text' },
    { name: 'kota_kab', type: 'text' },
    { name: 'status_verif', type: 'text' },
    { name: 'sumber_data', type: 'text' },
    { name: 'status_konfirmasi_ppmse', column: 'status_konfirmasi', type: 'text' },
    { name: 'keterangan_ppmse', column: 'keterangan', type: 'text' },
  ],
  // The feed has no budget year: the year of the transaction is the only one it states.
  derive: { tahun: (row) => row.get('tanggal')?.slice(0, 4) ?? null },
  derivedTypes: { tahun: 'int' },
  ignored: [...common, 'provinsi', 'nama_pemesan'],
  traps: [
    {
      id: 'Tanpa kd_rup: pasangannya di kanal lain dicari lewat satker, tanggal, dan nilai, lalu ditinjau orang.',
      en: 'Without kd_rup: its twin in another channel is sought by agency, day and value, then reviewed by a person.',
    },
    {
      id: 'Kode satker umpan ini berbeda dari semua umpan lain; dicocokkan lewat nama.',
      en: 'Agency codes of this feed differ from all other feeds; they are matched by name.',
    },
    {
      id: 'Baris "gagal" dan "unverified" tidak dihitung.',
      en: 'Rows "gagal" and "unverified" are not counted.',
    },
  ],
}

const AGENCY_AND_CODE = /^(.*) - ([0-9A-Za-z.]+)$/s

export const realisasiInaproc: Dataset = {
  name: 'Inaproc-Realisasi',
  title: { id: 'Realisasi data.inaproc.id', en: 'Realisation list of data.inaproc.id' },
  table: 'realisation.inaproc',
  constants: {},
  signature: ['Kode Paket', 'Sumber Transaksi', 'Nilai PDN (Rp)'],
  shape: {
    kind: 'keyed',
    identity: ['sumber_transaksi', 'kode_paket', 'kd_satker_str', 'penyedia_kunci'],
  },
  rupiah: 'nilai',
  asOf: ['_event_date'],
  fields: [
    { name: 'Nama Satuan Kerja', column: 'satuan_kerja', type: 'text', stageOnly: true },
    { name: 'Kode Paket', column: 'kode_paket', type: 'code', required: true },
    { name: 'Kode RUP', column: 'kd_rup', type: 'code' },
    { name: 'Tahun Anggaran', column: 'tahun', type: 'year', required: true },
    { name: 'Sumber Transaksi', column: 'sumber_transaksi', type: 'text', required: true },
    { name: 'Sumber Dana', column: 'sumber_dana', type: 'text' },
    { name: 'Nama Penyedia', column: 'nama_penyedia', type: 'text' },
    { name: 'Metode Pengadaan', column: 'metode', type: 'text' },
    { name: 'Jenis Pengadaan', column: 'jenis_pengadaan', type: 'text' },
    { name: 'Nama Paket', column: 'nama_paket', type: 'text' },
    { name: 'Status Paket', column: 'status', type: 'text' },
    { name: 'Total Nilai (Rp)', column: 'nilai', type: 'money', required: true, notNegative: true },
    { name: 'Nilai PDN (Rp)', column: 'nilai_pdn', type: 'money', notNegative: true },
  ],
  derive: {
    kd_satker_str: (row) => AGENCY_AND_CODE.exec(row.get('satuan_kerja') ?? '')?.[2] ?? '-',
    penyedia_kunci: (row) => penyediaKunci(named(row)) || '-',
  },
  stageDerive: {
    nama_satker: (row) => AGENCY_AND_CODE.exec(row.get('satuan_kerja') ?? '')?.[1]?.trim() ?? null,
  },
  notes: (row) => doubtfulPart('nilai', 'nilai_pdn', 'PDN', row),
  ignored: [...common, 'Nama Instansi'],
  traps: [
    {
      id: 'Bukan belanja kedua: baris yang transaksinya sudah ada dari umpan lain hanya menyumbang nilai PDN-nya.',
      en: 'No second spending: a row whose transaction another feed already brought only adds its PDN value.',
    },
    {
      id: 'Nilai PDN di sini selalu semua atau nol per paket.',
      en: 'The PDN value here is always all or nothing per package.',
    },
    {
      id: 'Satu tender dapat punya beberapa penyedia, masing-masing satu baris.',
      en: 'One tender may have several providers, one row each.',
    },
  ],
}

/** This list has no NPWP: the provider is known by name only. */
const named = (row: StagedRow): StagedRow => ({
  get: (column) => (column === 'nama_penyedia' ? row.get(column) : null),
  set: () => undefined,
})

export const channelDatasets: readonly Dataset[] = [
  katalogV5,
  katalogV6,
  katalogSatker,
  tokoDaring,
  realisasiInaproc,
]
