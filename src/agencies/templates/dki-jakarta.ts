/**
 * Pemprov DKI Jakarta: names of perangkat daerah and the 44 kecamatan. No klpd: LKPP's code of DKI was not found in
 * any source we have, so it is asked at set-up. No satker codes either: they arrive with the first RUP file.
 */
import type { Template } from './template.ts'

const badan = [
  'Kepegawaian Daerah',
  'Kesatuan Bangsa dan Politik',
  'Pelayanan Pengadaan Barang/Jasa',
  'Pembinaan Badan Usaha Milik Daerah',
  'Penanggulangan Bencana Daerah',
  'Pendapatan Daerah',
  'Pengelolaan Aset Daerah',
  'Pengelolaan Keuangan Daerah',
  'Pengembangan Sumber Daya Manusia',
  'Perencanaan Pembangunan Daerah',
]
const dinas = [
  'Bina Marga',
  'Cipta Karya, Tata Ruang dan Pertanahan',
  'Kebudayaan',
  'Kependudukan dan Pencatatan Sipil',
  'Kesehatan',
  'Ketahanan Pangan, Kelautan dan Pertanian',
  'Komunikasi, Informatika dan Statistik',
  'Lingkungan Hidup',
  'Pariwisata dan Ekonomi Kreatif',
  'Pemberdayaan, Perlindungan Anak dan Pengendalian Penduduk',
  'Pemuda dan Olahraga',
  'Penanaman Modal dan Pelayanan Terpadu Satu Pintu',
  'Penanggulangan Kebakaran dan Penyelamatan',
  'Pendidikan',
  'Perhubungan',
  'Perindustrian, Perdagangan, Koperasi, Usaha Kecil, dan Menengah',
  'Perpustakaan dan Kearsipan',
  'Pertamanan dan Hutan Kota',
  'Perumahan Rakyat dan Kawasan Permukiman',
  'Sosial',
  'Sumber Daya Air',
  'Tenaga Kerja, Transmigrasi, dan Energi',
]
const lain: readonly (readonly [nama: string, jenis: string])[] = [
  ['Inspektorat', 'inspektorat'],
  ['Satuan Polisi Pamong Praja', 'satpol-pp'],
  ['Sekretariat Daerah', 'sekretariat-daerah'],
  ['Sekretariat Dewan Perwakilan Rakyat Daerah', 'sekretariat-dprd'],
  ['Kabupaten Administrasi Kepulauan Seribu', 'kabupaten-administrasi'],
  ['Kota Administrasi Jakarta Barat', 'kota-administrasi'],
  ['Kota Administrasi Jakarta Pusat', 'kota-administrasi'],
  ['Kota Administrasi Jakarta Selatan', 'kota-administrasi'],
  ['Kota Administrasi Jakarta Timur', 'kota-administrasi'],
  ['Kota Administrasi Jakarta Utara', 'kota-administrasi'],
]

/** In the order of Kemendagri's codes: the n-th kecamatan of 31.71 is 31.71.0n. */
const kecamatan: Readonly<Record<string, readonly [kabkota: string, nama: string]>> = {
  '31.01': ['Kepulauan Seribu', 'Kepulauan Seribu Utara, Kepulauan Seribu Selatan'],
  '31.71': [
    'Jakarta Pusat',
    'Gambir, Sawah Besar, Kemayoran, Senen, Cempaka Putih, Menteng, Tanah Abang, Johar Baru',
  ],
  '31.72': ['Jakarta Utara', 'Penjaringan, Tanjung Priok, Koja, Cilincing, Pademangan, Kelapa Gading'],
  '31.73': [
    'Jakarta Barat',
    'Cengkareng, Grogol Petamburan, Taman Sari, Tambora, Kebon Jeruk, Kalideres, Pal Merah, Kembangan',
  ],
  '31.74': [
    'Jakarta Selatan',
    'Tebet, Setiabudi, Mampang Prapatan, Pasar Minggu, Kebayoran Lama, Cilandak, Kebayoran Baru, Pancoran, Jagakarsa, Pesanggrahan',
  ],
  '31.75': [
    'Jakarta Timur',
    'Matraman, Pulogadung, Jatinegara, Kramatjati, Pasar Rebo, Cakung, Duren Sawit, Makasar, Ciracas, Cipayung',
  ],
}

export const dkiJakarta: Template = {
  id: 'dki-jakarta',
  nama: 'Provinsi DKI Jakarta',
  units: [
    ...badan.map((nama) => ({ nama: `Badan ${nama}`, jenis: 'badan' })),
    ...dinas.map((nama) => ({ nama: `Dinas ${nama}`, jenis: 'dinas' })),
    ...lain.map(([nama, jenis]) => ({ nama, jenis })),
  ],
  unitsSource: 'Daftar perangkat daerah pada laman PPID Provinsi DKI Jakarta (sekitar 2021–2023)',
  kecamatan: Object.entries(kecamatan).flatMap(([prefix, [kabkota, names]]) =>
    names
      .split(', ')
      .map((nama, index) => ({ kode: `${prefix}.${String(index + 1).padStart(2, '0')}`, nama, kabkota })),
  ),
  kecamatanSource: 'Kode wilayah administrasi pemerintahan, Kementerian Dalam Negeri',
}
