/**
 * The invented city: Kota Cemara. Its code has the form of LKPP's codes and belongs to nobody (LKPP's
 * numbers for regions end far below 999). Names of offices, firms and people are made up.
 */
import type { Random } from './random.ts'

export const CITY = { klpd: 'D999', nama: 'Kota Cemara', jenis: 'KOTA', lpse: 999 } as const

export interface Agency {
  readonly kdSatkerStr: string
  readonly kdSatker: number
  readonly kdSatkerSpse: string
  readonly nama: string
  /** Relative size of its budget. */
  readonly weight: number
  readonly kinds: readonly string[]
}

const OFFICES: readonly (readonly [
  name: string,
  urusan: string,
  weight: number,
  kinds: readonly string[],
])[] = [
  ['Dinas Pendidikan', '1.01', 18, ['buku', 'mebel', 'komputer', 'makan', 'gedung']],
  ['Dinas Kesehatan', '1.02', 14, ['obat', 'alkes', 'makan', 'jasa', 'kendaraan']],
  ['Dinas Bina Marga', '1.03', 16, ['jalan', 'konsultan', 'material']],
  ['Dinas Sumber Daya Air', '1.03', 11, ['jalan', 'pompa', 'konsultan', 'material']],
  ['Dinas Perumahan Rakyat', '1.04', 7, ['gedung', 'konsultan', 'material']],
  ['Satuan Polisi Pamong Praja', '1.05', 4, ['seragam', 'makan', 'kendaraan']],
  ['Dinas Sosial', '1.06', 4, ['makan', 'sembako', 'jasa']],
  ['Dinas Tenaga Kerja', '2.07', 2, ['makan', 'jasa', 'atk']],
  ['Dinas Lingkungan Hidup', '2.11', 8, ['kendaraan', 'alat', 'jasa']],
  ['Dinas Kependudukan', '2.12', 2, ['cetak', 'komputer', 'atk']],
  ['Dinas Perhubungan', '2.15', 7, ['rambu', 'kendaraan', 'jasa']],
  ['Dinas Komunikasi dan Informatika', '2.16', 5, ['komputer', 'internet', 'jasa']],
  ['Dinas Koperasi dan UKM', '2.17', 2, ['makan', 'cetak', 'jasa']],
  ['Dinas Kebudayaan', '2.22', 2, ['makan', 'cetak', 'jasa']],
  ['Dinas Perpustakaan', '2.23', 1, ['buku', 'mebel', 'atk']],
  ['Dinas Perindustrian dan Perdagangan', '3.30', 3, ['makan', 'cetak', 'alat']],
  ['Sekretariat Daerah', '4.01', 5, ['makan', 'atk', 'cetak', 'jasa']],
  ['Sekretariat DPRD', '4.02', 3, ['makan', 'atk', 'kendaraan']],
  ['Badan Perencanaan', '5.01', 2, ['konsultan', 'makan', 'atk']],
  ['Badan Keuangan', '5.02', 2, ['komputer', 'atk', 'cetak']],
  ['Inspektorat', '6.01', 1, ['makan', 'atk']],
  ['Kecamatan Cemara Barat', '7.01', 2, ['makan', 'material', 'atk']],
  ['Kecamatan Cemara Timur', '7.01', 2, ['makan', 'material', 'atk']],
  ['RSUD Cemara', '1.02', 9, ['obat', 'alkes', 'makan', 'jasa']],
]

export function agenciesOf(count: number): Agency[] {
  return Array.from({ length: count }, (_, index) => {
    const [name, urusan, weight, kinds] = OFFICES[index % OFFICES.length]!
    const round = Math.floor(index / OFFICES.length)
    return {
      kdSatkerStr: `${urusan}.0.00.0.00.${String(index + 1).padStart(2, '0')}.0000`,
      kdSatker: 990_000 + index,
      kdSatkerSpse: `${88_000 + index}999`,
      nama: (round === 0 ? `${name} ${CITY.nama}` : `${name} ${CITY.nama} ${round + 1}`).toUpperCase(),
      weight,
      kinds,
    }
  })
}

interface Kind {
  readonly names: readonly string[]
  readonly items: readonly string[]
  readonly account: string
  readonly jenis: readonly [kode: string, nama: string]
  /** Rupiah of one package, lower and upper end. */
  readonly pagu: readonly [number, number]
}

const BARANG = ['1', 'Barang'] as const
const KONSTRUKSI = ['2', 'Pekerjaan Konstruksi'] as const
const KONSULTAN = ['3', 'Jasa Konsultansi'] as const
const LAIN = ['4', 'Jasa Lainnya'] as const

export const KINDS: Readonly<Record<string, Kind>> = {
  buku: {
    names: ['Belanja Modal Buku Umum', 'Pengadaan Buku Pelajaran'],
    items: ['Buku Cerita Anak', 'Buku Pelajaran SD', 'Ensiklopedia'],
    account: '5.2.05.01.01.0001',
    jenis: BARANG,
    pagu: [20e6, 3e9],
  },
  mebel: {
    names: ['Belanja Modal Mebel', 'Pengadaan Meja Kursi Kelas'],
    items: ['Meja Kerja ½ Biro', 'Kursi Siswa', 'Lemari Arsip'],
    account: '5.2.02.05.02.0001',
    jenis: BARANG,
    pagu: [30e6, 4e9],
  },
  komputer: {
    names: ['Belanja Modal Personal Computer', 'Pengadaan Laptop'],
    items: ['Laptop', 'PC Desktop', 'Printer', 'Scanner'],
    account: '5.2.02.10.01.0002',
    jenis: BARANG,
    pagu: [15e6, 6e9],
  },
  makan: {
    names: ['Belanja Makanan dan Minuman Rapat', 'Belanja Makanan dan Minuman Jamuan Tamu'],
    items: ['Makan Minum Rapat', 'Snack Rapat'],
    account: '5.1.02.01.01.0052',
    jenis: BARANG,
    pagu: [2e6, 400e6],
  },
  gedung: {
    names: ['Rehabilitasi Gedung', 'Pembangunan Ruang Kelas Baru'],
    items: ['Pekerjaan Konstruksi Gedung'],
    account: '5.2.03.01.01.0001',
    jenis: KONSTRUKSI,
    pagu: [200e6, 40e9],
  },
  obat: {
    names: ['Belanja Obat-obatan', 'Belanja Bahan Medis Habis Pakai'],
    items: ['Paracetamol Tablet', 'Infus NaCl 0,9 %', 'Masker Medis'],
    account: '5.1.02.01.01.0037',
    jenis: BARANG,
    pagu: [10e6, 8e9],
  },
  alkes: {
    names: ['Belanja Modal Alat Kedokteran Umum'],
    items: ['Tensimeter Digital', 'Tempat Tidur Pasien', 'Ventilator'],
    account: '5.2.02.07.01.0001',
    jenis: BARANG,
    pagu: [25e6, 12e9],
  },
  jasa: {
    names: ['Belanja Jasa Kebersihan', 'Belanja Jasa Pengamanan'],
    items: ['Jasa Kebersihan Kantor'],
    account: '5.1.02.02.01.0030',
    jenis: LAIN,
    pagu: [20e6, 3e9],
  },
  kendaraan: {
    names: ['Belanja Modal Kendaraan Dinas Operasional', 'Sewa Kendaraan'],
    items: ['Kendaraan Roda 2', 'Truk Arm Roll'],
    account: '5.2.02.02.01.0002',
    jenis: BARANG,
    pagu: [40e6, 9e9],
  },
  jalan: {
    names: ['Pemeliharaan Jalan', 'Pembangunan Saluran'],
    items: ['Pekerjaan Konstruksi Jalan'],
    account: '5.2.04.01.01.0003',
    jenis: KONSTRUKSI,
    pagu: [300e6, 80e9],
  },
  konsultan: {
    names: ['Jasa Konsultansi Perencanaan', 'Jasa Konsultansi Pengawasan'],
    items: ['Jasa Konsultansi'],
    account: '5.1.02.02.08.0019',
    jenis: KONSULTAN,
    pagu: [40e6, 2e9],
  },
  material: {
    names: ['Belanja Bahan Bangunan dan Konstruksi'],
    items: ['Semen 50 kg', 'Pasir Beton', 'Besi Beton Ulir'],
    account: '5.1.02.01.01.0001',
    jenis: BARANG,
    pagu: [5e6, 900e6],
  },
  pompa: {
    names: ['Belanja Modal Pompa Air'],
    items: ['Pompa Submersible', 'Panel Pompa'],
    account: '5.2.02.01.03.0005',
    jenis: BARANG,
    pagu: [50e6, 15e9],
  },
  seragam: {
    names: ['Belanja Pakaian Dinas Harian (PDH)'],
    items: ['PDH', 'Sepatu Lapangan'],
    account: '5.1.02.01.01.0063',
    jenis: BARANG,
    pagu: [10e6, 800e6],
  },
  sembako: {
    names: ['Belanja Sembako untuk Masyarakat'],
    items: ['Beras 5 kg', 'Minyak Goreng 1 L'],
    account: '5.1.02.01.01.0039',
    jenis: BARANG,
    pagu: [20e6, 2e9],
  },
  atk: {
    names: ['Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor', 'Belanja Kertas dan Cover'],
    items: ['Kertas A4 70 gr', 'Tinta Printer', 'Map'],
    account: '5.1.02.01.01.0024',
    jenis: BARANG,
    pagu: [1e6, 150e6],
  },
  cetak: {
    names: ['Belanja Cetak dan Penggandaan'],
    items: ['Spanduk', 'Cetak Buku', 'Fotokopi'],
    account: '5.1.02.01.01.0026',
    jenis: BARANG,
    pagu: [1e6, 250e6],
  },
  alat: {
    names: ['Belanja Modal Alat Besar', 'Belanja Alat Kebersihan'],
    items: ['Mesin Pencacah', 'Gerobak Sampah'],
    account: '5.2.02.01.01.0010',
    jenis: BARANG,
    pagu: [10e6, 5e9],
  },
  rambu: {
    names: ['Belanja Modal Rambu Lalu Lintas'],
    items: ['Rambu', 'Marka Termoplastik'],
    account: '5.2.02.15.01.0003',
    jenis: BARANG,
    pagu: [50e6, 2e9],
  },
  internet: {
    names: ['Belanja Kawat/Faksimili/Internet/TV Berlangganan'],
    items: ['Langganan Internet'],
    account: '5.1.02.02.01.0063',
    jenis: LAIN,
    pagu: [10e6, 1e9],
  },
}

const FIRST = [
  'Cahaya',
  'Maju',
  'Karya',
  'Sinar',
  'Bina',
  'Mitra',
  'Anugerah',
  'Surya',
  'Puspa',
  'Tirta',
  'Graha',
  'Rimba',
  'Bumi',
  'Harapan',
  'Sumber',
]
const SECOND = [
  'Bersama',
  'Sejahtera',
  'Mandiri',
  'Abadi',
  'Utama',
  'Lestari',
  'Jaya',
  'Makmur',
  'Sentosa',
  'Perkasa',
  'Nusa',
  'Cemara',
  'Gemilang',
]

export interface Firm {
  readonly nama: string
  readonly npwp: string
  readonly npwp16: string
  readonly kode: number
  readonly bentuk: string
  readonly kecil: boolean
}

export function firmsOf(random: Random, count: number): Firm[] {
  return Array.from({ length: count }, (_, index) => {
    const kecil = random.chance(0.75)
    const short = kecil ? 'CV' : 'PT'
    const core = `${random.pick(FIRST)} ${random.pick(SECOND)} ${String(index + 1)}`
    const digits = `99${String(100_000_000_000 + random.whole(0, 899_999_999) * 100 + index)
      .slice(0, 13)
      .padEnd(13, '7')}`
    return {
      // Real feeds spell one firm in several ways; so do ours.
      nama: random.pick([
        `${short}. ${core.toUpperCase()}`,
        `${short} ${core}`,
        `${core.toUpperCase()}, ${short}`,
      ]),
      npwp: `${digits.slice(0, 2)}.${digits.slice(2, 5)}.${digits.slice(5, 8)}.${digits.slice(8, 9)}-${digits.slice(9, 12)}.${digits.slice(12, 15)}`,
      npwp16: `0${digits}`,
      kode: 7_000_000 + index,
      bentuk: kecil ? 'Persekutuan Komanditer (CV / Commanditer Venootschaft)' : 'Perseroan Terbatas (PT)',
      kecil,
    }
  })
}
