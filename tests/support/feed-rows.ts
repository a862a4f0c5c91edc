/** Rows in the shapes of LKPP's feeds, of invented agencies in an invented city. */
type More = Record<string, unknown>

const agency = (klpd: string) => ({
  kd_klpd: klpd,
  nama_klpd: `Kota ${klpd}`,
  kd_satker_str: '1.01',
  nama_satker: 'Dinas Pendidikan',
})

export const rup = (klpd: string, kd: string, more: More = {}) => ({
  tahun_anggaran: 2026,
  ...agency(klpd),
  kd_satker: 7001,
  kd_rup: kd,
  nama_paket: `Paket ${kd}`,
  pagu: 1_000_000,
  metode_pengadaan: 'E-Purchasing',
  status_pdn: 'PDN',
  status_ukm: 'UKM',
  tipe_paket: 'Penyedia',
  kd_rup_swakelola: null,
  status_aktif_rup: true,
  status_delete_rup: false,
  status_umumkan_rup: 'Terumumkan',
  ...more,
})

export const swakelola = (klpd: string, kd: string, more: More = {}) => ({
  tahun_anggaran: 2026,
  ...agency(klpd),
  kd_rup: kd,
  nama_paket: `Swakelola ${kd}`,
  pagu: 1_000_000,
  tipe_swakelola: 1,
  tgl_awal_pelaksanaan_kontrak: '2026-01-02',
  status_aktif_rup: true,
  status_delete_rup: false,
  status_umumkan_rup: 'Terumumkan',
  ...more,
})

export const funding = (klpd: string, kd: string, pagu: number, more: More = {}) => ({
  tahun_anggaran: 2026,
  ...agency(klpd),
  kd_rup: kd,
  pagu,
  mak: '1.01.02.2.01.0001.5.1.02.01.01.0024',
  sumber_dana: 'APBD',
  asal_dana: klpd,
  tahun_anggaran_dana: 2026,
  ...more,
})

export const budget = (klpd: string, belanja_pengadaan: number) => ({
  tahun_anggaran: 2026,
  ...agency(klpd),
  belanja_operasi: belanja_pengadaan,
  belanja_modal: 0,
  belanja_btt: 0,
  belanja_non_pengadaan: 0,
  belanja_pengadaan,
  total_belanja: belanja_pengadaan,
})

export const contract = (klpd: string, kd: string, nilai: number, more: More = {}) => ({
  tahun_anggaran: 2026,
  ...agency(klpd),
  kd_nontender: kd,
  no_kontrak: `${kd}/SPK/2026`,
  versi_addendum: 0,
  nama_paket: `Paket ${kd}`,
  mtd_pengadaan: 'Pengadaan Langsung',
  tgl_kontrak: '2026-03-01',
  nama_penyedia: 'CV Contoh Jaya',
  npwp_penyedia: '99.111.222.3-444.000',
  nilai_kontrak: nilai,
  nilai_pdn_kontrak: nilai,
  nilai_umk_kontrak: 0,
  jenis_kontrak: 'Lumsum',
  status_kontrak: 'Kontrak Sedang Berjalan',
  ...more,
})

export const finished = (klpd: string, kd: string, kd_rup: string, nilai: number, more: More = {}) => ({
  tahun_anggaran: 2026,
  ...agency(klpd),
  kd_nontender: kd,
  kd_rup,
  nama_paket: `Paket ${kd}`,
  pagu: nilai,
  mtd_pemilihan: 'Pengadaan Langsung',
  nilai_negosiasi: nilai,
  nilai_kontrak: nilai,
  nilai_pdn_kontrak: nilai,
  nilai_umk_kontrak: 0,
  status_nontender: 'Selesai',
  tgl_selesai_nontender: '2026-03-02',
  nama_penyedia: 'CV Contoh Jaya',
  ...more,
})

export const record = (klpd: string, kd: string, kd_rup: string, nilai: number, more: More = {}) => ({
  tahun_anggaran: 2026,
  ...agency(klpd),
  kd_nontender_pct: kd,
  kd_rup,
  nama_paket: `Catatan ${kd}`,
  pagu: nilai,
  total_realisasi: nilai,
  nilai_pdn_pct: nilai,
  nilai_umk_pct: 0,
  mtd_pemilihan: 'Pengadaan Langsung',
  status_nontender_pct: 'Aktif',
  status_nontender_pct_ket: 'Paket Selesai',
  tgl_mulai_paket: '2026-03-05',
  ...more,
})

export const selfRecord = (klpd: string, kd: string, kd_rup: string, nilai: number, more: More = {}) => ({
  tahun_anggaran: 2026,
  ...agency(klpd),
  kd_swakelola_pct: kd,
  kd_rup,
  nama_paket: `Swakelola ${kd}`,
  pagu: nilai,
  total_realisasi: nilai,
  nilai_pdn_pct: nilai,
  nilai_umk_pct: 0,
  status_swakelola_pct: 'Aktif',
  status_swakelola_pct_ket: 'Paket Selesai',
  tgl_mulai_paket: '2026-03-05',
  ...more,
})

export const orderV5 = (
  klpd: string,
  paket: string,
  produk: string,
  total_harga: number,
  more: More = {},
) => ({
  tahun_anggaran: 2026,
  kd_klpd: klpd,
  satker_id: 7001,
  nama_satker: 'DINAS PENDIDIKAN',
  kd_paket: paket,
  no_paket: `AK1-P2603-${paket}`,
  nama_paket: `Pesanan ${paket}`,
  kd_rup: '1',
  kd_produk: produk,
  jml_jenis_produk: 1,
  kuantitas: 1,
  harga_satuan: total_harga,
  ongkos_kirim: 0,
  total_harga,
  tanggal_buat_paket: '2026-03-01',
  status_paket: 'paket_selesai',
  ...more,
})

export const orderV6 = (klpd: string, order_id: string, total: number, more: More = {}) => ({
  kode_klpd: klpd,
  fiscal_year: 2026,
  order_id,
  kode_satker: '1.01',
  nama_satker: 'DINAS PENDIDIKAN',
  rup_name: `Pesanan ${order_id}`,
  rup_code: '1',
  mak: '5.1.02',
  product_id: 'b, a',
  count_product: 2,
  total_qty: 3,
  shipping_fee: 0,
  total,
  status: 'COMPLETED',
  shipment_status: 'COMPLETED',
  order_date: '2026-03-01T00:00:00Z',
  ...more,
})

export const shopLine = (klpd: string, order_id: string, valuasi: number, more: More = {}) => ({
  kd_klpd: klpd,
  nama_klpd: `Kota ${klpd}`,
  kd_satker: '2.01.01',
  nama_satker: 'DINAS PENDIDIKAN',
  order_id,
  order_desc: 'Alat tulis',
  valuasi,
  tanggal_transaksi: '2026-03-06 10:00:00',
  marketplace: 'pasar contoh',
  nama_merchant: 'Toko Contoh',
  status_verif: 'verified',
  status_konfirmasi_ppmse: '',
  ...more,
})

export const listed = (sumber: string, kode: string, total: number, pdn: number, more: More = {}) => ({
  'Nama Instansi': 'KOTA CONTOH',
  'Nama Satuan Kerja': 'DINAS PENDIDIKAN - 1.01',
  'Kode Paket': kode,
  'Kode RUP': '1',
  'Tahun Anggaran': '2026',
  'Sumber Transaksi': sumber,
  'Sumber Dana': 'APBD',
  'Nama Penyedia': 'CV Contoh Jaya',
  'Metode Pengadaan': 'E-Purchasing',
  'Jenis Pengadaan': 'Barang',
  'Nama Paket': `Paket ${kode}`,
  'Status Paket': 'COMPLETED',
  'Total Nilai (Rp)': total,
  'Nilai PDN (Rp)': pdn,
  ...more,
})

export const review = (klpd: string, lama: string, baru: string, jenis_revisi: string, more: More = {}) => ({
  tahun_anggaran: 2026,
  ...agency(klpd),
  kd_satker: 7001,
  kd_rup_lama: lama,
  kd_rup_baru: baru,
  jenis_paket: 'PENYEDIA',
  jenis_revisi,
  tgl_kaji_ulang: '2026-06-01T08:00:00Z',
  alasan_kajiulang: 'Perubahan',
  ...more,
})

/** A line of the payment list, under the canonical headings. */
export const payment = (klpd: string, no_sp2d: string, nilai_bruto: number, more: More = {}) => ({
  tahun_anggaran: 2026,
  kd_klpd: klpd,
  kd_satker_str: '1.01',
  no_sp2d,
  tgl_sp2d: '2026-04-01',
  nilai_bruto,
  jenis_sp2d: 'LS',
  kd_subkegiatan: '1.01.02.2.01.0001',
  kd_rekening: '5.1.02.01.01.0024',
  no_kontrak: null,
  ...more,
})
