import { sentenceOfNote } from '#intake'
import type { Reason } from '#shared/decision'
import { countedEn, formatDay, formatPercent, type Language } from '#web'
import type { IsoDate } from '#shared/date'
import type { CertificateKind } from './certificate-kinds.ts'
import type { DayStatus } from './certificates.queries.ts'

const id = {
  makers: 'Pelaku usaha',
  makersText:
    'Produsen dan UMKM beserta sertifikatnya. Daftarnya sama untuk semua pemerintah; tanda Jakpreneur dan binaan milik pemerintah Anda sendiri.',
  certificates: 'Sertifikat',
  certificatesText:
    'TKDN, BMP, halal, dan izin lain, dilihat pada satu hari menurut yang diketahui sekarang.',
  search: 'Cari nama, NIB, atau NPWP',
  searchCertificate: 'Cari nomor, produk, merek, pelaku usaha',
  province: 'Provinsi',
  scale: 'Skala',
  all: 'Semua',
  notKnown: 'belum diketahui',
  validKind: 'Punya sertifikat berlaku',
  programme: 'Program pemerintah ini',
  show: 'Tampilkan',
  download: 'Unduh',
  name: 'Nama',
  place: 'Tempat',
  valid: 'Berlaku pada',
  validCertificates: 'Sertifikat berlaku',
  allCertificates: 'Semua sertifikat',
  noMakerTitle: 'Belum ada pelaku usaha',
  toFiles: 'Ke halaman Berkas',
  count: (n: string) => `${n} pelaku usaha`,
  countCertificates: (n: string) => `${n} sertifikat`,
  noMaker: 'Tidak ada pelaku usaha dengan saringan ini.',
  noMakerYet:
    'Masukkan ekspor TKDN Kemenperin (CSV atau .xls) di halaman Berkas, atau daftarkan satu per satu.',
  noCertificate: 'Tidak ada sertifikat dengan saringan ini.',
  register: 'Daftarkan pelaku usaha',
  registerTitle: 'Daftarkan pelaku usaha',
  completeTitle: 'Lengkapi data',
  registerText: 'Isi yang diketahui saja; yang kosong tetap "belum diketahui".',
  nib: 'NIB',
  nibHint: '13 angka dari OSS.',
  npwp: 'NPWP',
  npwpHint: '15 angka (bertitik atau polos) atau 16 angka.',
  kbli: 'KBLI 2020',
  kbliHint: 'Lima angka; beberapa kode dipisah koma.',
  scaleBasis: 'Dasar skala',
  scaleBases: {
    '': 'Belum diketahui',
    modal: 'Modal usaha (tanpa tanah dan bangunan)',
    penjualan: 'Penjualan setahun',
    pernyataan: 'Pernyataan saja',
    aset: 'Kekayaan bersih',
    umpan: 'Menurut umpan data',
  } as Readonly<Record<string, string>>,
  scaleValue: 'Nilai (rupiah), atau kelasnya untuk pernyataan',
  scaleHint: 'Kelas dihitung menurut PP 7/2021 Pasal 35 dari modal atau penjualan.',
  scaleDay: 'Pada tanggal',
  siteKind: 'Jenis lokasi',
  siteKinds: {
    kantor_pusat: 'Kantor pusat',
    pabrik: 'Pabrik',
    dapur: 'Dapur',
    gudang: 'Gudang',
    gerai: 'Gerai',
  } as Readonly<Record<string, string>>,
  address: 'Alamat',
  kelurahan: 'Kode kelurahan',
  kelurahanHint: 'Kode Kemendagri, misalnya 31.71.01.1001.',
  anotherFirm: 'Saya sudah memeriksa: ini pelaku usaha lain yang kebetulan senama.',
  save: 'Simpan',
  spellings: 'Ejaan lain',
  sites: 'Lokasi',
  lawBasis: (basis: string, day: string) => `${basis}, per ${day}`,
  papers: 'Sertifikat dan izin',
  papersOn: (valid: string, all: string, day: string) => `${valid} dari ${all} berlaku pada ${day}`,
  noPapers: 'Belum ada sertifikat yang tercatat.',
  onDay: 'Pada hari',
  knownAt: 'Menurut yang diketahui sampai',
  knownAtHint: 'Kosong = sekarang.',
  recordPaper: 'Catat sertifikat',
  complete: 'Lengkapi data',
  programmeTitle: 'Catatan pemerintah ini',
  programmeText: 'Hanya terlihat oleh pemerintah Anda.',
  jakpreneur: 'Peserta Jakpreneur',
  guided: 'UMKM binaan',
  agency: 'Perangkat daerah pembina',
  since: 'Sejak',
  note: 'Catatan',
  kind: 'Jenis',
  number: 'Nomor',
  numberNone: 'nomor tidak ada di daftar',
  addNumber: 'Tambahkan nomor dari sertifikatnya',
  numberAdded: 'Nomor ditambahkan dari sertifikatnya',
  product: 'Produk',
  type: 'Tipe',
  spec: 'Spesifikasi',
  brand: 'Merek',
  standard: 'Standar',
  group: 'Kelompok barang',
  hs: 'Kode HS',
  regime: 'Aturan penerbitan',
  regimes: {
    '': 'Menurut tanggal terbit',
    PM16_2011: 'Permenperin 16/2011',
    PM46_2022_IK: 'Permenperin 46/2022 (industri kecil)',
    PM35_2025: 'Permenperin 35/2025',
    SEKTORAL: 'Aturan sektor',
  } as Readonly<Record<string, string>>,
  tkdn: 'TKDN',
  tkdnHint: 'Persen seperti tercetak, misalnya 58,64.',
  bmp: 'BMP',
  bmpHint: 'Persen, paling banyak 15.',
  issuer: 'Penerbit atau lembaga verifikasi',
  issued: 'Terbit',
  ends: 'Berlaku sampai',
  issuedHint: 'Tahun-bulan-tanggal, seperti tercetak.',
  endsHint:
    'Kosongkan bila tidak tercetak: dihitung menurut aturannya. Halal tidak berakhir selama resep tetap.',
  check: 'Cara memeriksa',
  checks: {
    dokumen: 'Dokumen asli atau salinannya',
    portal: 'Portal penerbit',
    lapangan: 'Kunjungan lapangan',
    belum: 'Belum diperiksa',
    register: 'Daftar resmi Kemenperin',
  } as Readonly<Record<string, string>>,
  checkedOn: 'Diperiksa tanggal',
  checkedBy: 'Diperiksa oleh',
  evidence: 'Bukti',
  evidenceHint: 'PDF, JPG, atau PNG, paling besar 10 MB.',
  evidenceTooLarge: 'Bukti lebih besar dari 10 MB. Perkecil pindaiannya lalu pilih lagi.',
  evidenceKind: 'Bukti harus PDF, JPG, atau PNG menurut isinya, bukan namanya. Pindai ulang lalu pilih lagi.',
  openEvidence: 'Buka bukti',
  recordTitle: (maker: string) => `Catat sertifikat ${maker}`,
  certificateOf: 'Pemilik',
  status: 'Status',
  statuses: {
    belum_terbit: 'belum terbit',
    aktif: 'berlaku',
    kedaluwarsa: 'kedaluwarsa',
    dicabut: 'dicabut',
    dibekukan: 'dibekukan',
    perlu_pembaruan: 'perlu pembaruan',
    tidak_diketahui: 'akhirnya belum diketahui',
  } satisfies Readonly<Record<DayStatus, string>>,
  bases: {
    tercetak: 'tercetak',
    diperkirakan: 'diperkirakan dari tanggal habis',
    dihitung: 'dihitung menurut aturannya',
    tanpa_akhir: 'tanpa akhir selama resep tetap',
    tidak_diketahui: 'belum diketahui',
  } as Readonly<Record<string, string>>,
  source: 'Sumber',
  sources: { register_kemenperin: 'Daftar TKDN Kemenperin', dicatat: 'Dicatat pegawai' } as Readonly<
    Record<string, string>
  >,
  fileLine: (file: string, line: string) => `${file}, baris ${line}`,
  rawRow: 'Baris seperti di berkas',
  oddities: 'Yang perlu diketahui',
  versions: 'Riwayat',
  version: 'Versi',
  knownFrom: 'Diketahui sejak',
  by: 'Oleh',
  changeTitle: 'Ubah keadaan',
  changeText: 'Versi lama tetap tersimpan: angka lama dapat dihitung seperti yang diketahui waktu itu.',
  newState: 'Keadaan baru',
  states: {
    aktif: 'Berlaku lagi',
    dicabut: 'Dicabut',
    dibekukan: 'Dibekukan',
    perlu_pembaruan: 'Resep berubah, perlu pembaruan',
  } as Readonly<Record<string, string>>,
  stateSince: 'Sejak tanggal',
  reason: 'Alasan dan nomor surat',
  change: 'Simpan keadaan',
  changedMeanwhile:
    'Orang lain baru saja mengubah sertifikat ini. Lihat keadaan terbarunya, lalu putuskan lagi.',
  impact: 'Pembelian yang tersentuh',
  soon: 'Akan habis dalam',
  days: (n: number) => `${n} hari`,
  anyEnd: 'Kapan saja',
  concern: 'Kaitan',
  concerned: 'Penyedia atau binaan pemerintah ini',
  unlisted: 'Tidak tercantum lagi di daftar lengkap',
  unlistedSince: (day: string) =>
    `Tidak tercantum lagi di daftar lengkap Kemenperin sejak ${day}. Ini alasan untuk bertanya, belum pencabutan.`,
  kinds: {
    tkdn_barang: 'TKDN barang',
    tkdn_jasa: 'TKDN jasa',
    tkdn_gabungan: 'TKDN gabungan',
    tkdn_ik: 'TKDN industri kecil',
    bmp: 'BMP',
    halal: 'Halal',
    spp_irt: 'SPP-IRT',
    slhs: 'SLHS',
    bpom_md: 'BPOM MD',
    bpom_ml: 'BPOM ML',
    sni: 'SPPT-SNI',
    merek: 'Merek',
  } satisfies Readonly<Record<CertificateKind, string>>,
  scales: { mikro: 'mikro', kecil: 'kecil', menengah: 'menengah', besar: 'besar' } as Readonly<
    Record<string, string>
  >,
  timeline: 'Masa berlaku',
  bar: (status: string, from: string, to: string) => `${status}, ${from} sampai ${to}`,
  endless: 'tanpa akhir',
  joined: 'Digabung ke pelaku usaha lain',
  review: 'Padankan nama',
  back: 'Kembali',
}
const en: typeof id = {
  makers: 'Makers',
  makersText:
    'Producers and small firms with their certificates. The list is the same for every government; Jakpreneur and guidance marks belong to your own.',
  certificates: 'Certificates',
  certificatesText: 'TKDN, BMP, halal and other papers, on one day as known now.',
  search: 'Search name, NIB or NPWP',
  searchCertificate: 'Search number, product, brand, maker',
  province: 'Province',
  scale: 'Class',
  all: 'All',
  notKnown: 'not known yet',
  validKind: 'Holds a valid certificate',
  programme: 'Programmes of this government',
  show: 'Show',
  download: 'Download',
  name: 'Name',
  place: 'Place',
  valid: 'Valid on',
  validCertificates: 'Valid certificates',
  allCertificates: 'All certificates',
  noMakerTitle: 'No maker yet',
  toFiles: 'To the Files page',
  count: (n) => countedEn(n, 'maker'),
  countCertificates: (n) => countedEn(n, 'certificate'),
  noMaker: 'No maker fits these filters.',
  noMakerYet:
    'Upload the ministry’s TKDN export (CSV or .xls) on the Files page, or register them one by one.',
  noCertificate: 'No certificate fits these filters.',
  register: 'Register a maker',
  registerTitle: 'Register a maker',
  completeTitle: 'Complete the record',
  registerText: 'Fill in what is known; what stays empty stays "not known yet".',
  nib: 'NIB',
  nibHint: '13 digits from OSS.',
  npwp: 'NPWP',
  npwpHint: '15 digits (with dots or plain) or 16 digits.',
  kbli: 'KBLI 2020',
  kbliHint: 'Five digits; several codes separated by commas.',
  scaleBasis: 'Basis of the class',
  scaleBases: {
    '': 'Not known yet',
    modal: 'Business capital (without land and building)',
    penjualan: 'Sales of a year',
    pernyataan: 'Statement only',
    aset: 'Net assets',
    umpan: 'According to a feed',
  },
  scaleValue: 'Amount (rupiah), or the class for a statement',
  scaleHint: 'The class follows PP 7/2021 article 35 from capital or sales.',
  scaleDay: 'On day',
  siteKind: 'Kind of site',
  siteKinds: {
    kantor_pusat: 'Head office',
    pabrik: 'Factory',
    dapur: 'Kitchen',
    gudang: 'Warehouse',
    gerai: 'Outlet',
  },
  address: 'Address',
  kelurahan: 'Kelurahan code',
  kelurahanHint: 'Code of the Ministry of Home Affairs, e.g. 31.71.01.1001.',
  anotherFirm: 'I have checked: this is another maker that happens to have the same name.',
  save: 'Save',
  spellings: 'Other spellings',
  sites: 'Sites',
  lawBasis: (basis, day) => `${basis}, on ${day}`,
  papers: 'Certificates and licences',
  papersOn: (valid, all, day) => `${valid} of ${all} valid on ${day}`,
  noPapers: 'No certificate has been recorded yet.',
  onDay: 'On day',
  knownAt: 'As known until',
  knownAtHint: 'Empty = now.',
  recordPaper: 'Record a certificate',
  complete: 'Complete the record',
  programmeTitle: 'Notes of this government',
  programmeText: 'Seen by your government only.',
  jakpreneur: 'Jakpreneur participant',
  guided: 'Guided small firm',
  agency: 'Guiding agency',
  since: 'Since',
  note: 'Note',
  kind: 'Kind',
  number: 'Number',
  numberNone: 'no number in the register',
  addNumber: 'Add the number from the certificate',
  numberAdded: 'Number added from the certificate',
  product: 'Product',
  type: 'Type',
  spec: 'Specification',
  brand: 'Brand',
  standard: 'Standard',
  group: 'Group of goods',
  hs: 'HS code',
  regime: 'Issued under',
  regimes: {
    '': 'By the day of issue',
    PM16_2011: 'Permenperin 16/2011',
    PM46_2022_IK: 'Permenperin 46/2022 (small industry)',
    PM35_2025: 'Permenperin 35/2025',
    SEKTORAL: 'Sector rule',
  },
  tkdn: 'TKDN',
  tkdnHint: 'Per cent as printed, e.g. 58.64.',
  bmp: 'BMP',
  bmpHint: 'Per cent, at most 15.',
  issuer: 'Issuer or verifier',
  issued: 'Issued',
  ends: 'Valid until',
  issuedHint: 'Year-month-day, as printed.',
  endsHint:
    'Leave empty when none is printed: it follows the rule. Halal does not end while the recipe stays.',
  check: 'How it was checked',
  checks: {
    dokumen: 'Original document or copy',
    portal: 'Issuer’s portal',
    lapangan: 'Site visit',
    belum: 'Not checked yet',
    register: 'Official register of the ministry',
  },
  checkedOn: 'Checked on',
  checkedBy: 'Checked by',
  evidence: 'Evidence',
  evidenceHint: 'PDF, JPG or PNG, at most 10 MB.',
  evidenceTooLarge: 'The evidence is larger than 10 MB. Make the scan smaller and choose it again.',
  evidenceKind:
    'Evidence must be a PDF, JPG or PNG by its content, not its name. Scan it again and choose it again.',
  openEvidence: 'Open the evidence',
  recordTitle: (maker) => `Record a certificate of ${maker}`,
  certificateOf: 'Holder',
  status: 'Status',
  statuses: {
    belum_terbit: 'not issued yet',
    aktif: 'valid',
    kedaluwarsa: 'expired',
    dicabut: 'revoked',
    dibekukan: 'frozen',
    perlu_pembaruan: 'needs renewal',
    tidak_diketahui: 'end not known yet',
  },
  bases: {
    tercetak: 'printed',
    diperkirakan: 'estimated from the end',
    dihitung: 'computed by its rule',
    tanpa_akhir: 'no end while the recipe stays',
    tidak_diketahui: 'not known yet',
  },
  source: 'Source',
  sources: { register_kemenperin: 'Ministry’s TKDN register', dicatat: 'Recorded by staff' },
  fileLine: (file, line) => `${file}, line ${line}`,
  rawRow: 'The row as in the file',
  oddities: 'Good to know',
  versions: 'History',
  version: 'Version',
  knownFrom: 'Known from',
  by: 'By',
  changeTitle: 'Change the state',
  changeText: 'The old version stays: old figures can be recomputed as they were known then.',
  newState: 'New state',
  states: {
    aktif: 'Valid again',
    dicabut: 'Revoked',
    dibekukan: 'Frozen',
    perlu_pembaruan: 'Recipe changed, needs renewal',
  },
  stateSince: 'Since day',
  reason: 'Reason and number of the letter',
  change: 'Save the state',
  changedMeanwhile: 'Someone else has just changed this certificate. See its newest state and decide again.',
  impact: 'Purchases it touches',
  soon: 'Ends within',
  days: (n) => countedEn(n, 'day'),
  anyEnd: 'Any time',
  concern: 'Concern',
  concerned: 'Providers or guided firms of this government',
  unlisted: 'No longer in a complete register',
  unlistedSince: (day) =>
    `No longer in the ministry’s complete register since ${day}. A reason to ask, not yet a revocation.`,
  kinds: {
    tkdn_barang: 'TKDN goods',
    tkdn_jasa: 'TKDN services',
    tkdn_gabungan: 'TKDN combined',
    tkdn_ik: 'TKDN small industry',
    bmp: 'BMP',
    halal: 'Halal',
    spp_irt: 'SPP-IRT',
    slhs: 'SLHS',
    bpom_md: 'BPOM MD',
    bpom_ml: 'BPOM ML',
    sni: 'SPPT-SNI',
    merek: 'Trade mark',
  },
  scales: { mikro: 'micro', kecil: 'small', menengah: 'medium', besar: 'large' },
  timeline: 'Validity',
  bar: (status, from, to) => `${status}, ${from} to ${to}`,
  endless: 'no end',
  joined: 'Joined to another maker',
  review: 'Match names',
  back: 'Back',
}
export const makersWords = { id, en }

type Facts = Readonly<Record<string, string | number | null>>
type Pair = readonly [id: (f: Facts, l: Language) => string, en: (f: Facts, l: Language) => string]
const t = (value: string | number | null | undefined) => String(value ?? '')
const day = (f: Facts, name: string, l: Language) => (f[name] ? formatDay(t(f[name]) as IsoDate, l) : '–')
const bp = (f: Facts, name: string, l: Language) => formatPercent(Number(f[name]), l)

/** What came, why not, what to do. */
const sentences: Readonly<Record<string, Pair>> = {
  'name-empty': [
    () => 'Nama belum diisi. Tulis nama pelaku usaha, bukan hanya bentuknya (PT, CV).',
    () => 'The name is empty. Write the maker’s name, not only its form (PT, CV).',
  ],
  'namesake-exists': [
    (f) =>
      `Sudah ada "${t(f['maker'])}" dengan nama yang sama. Lengkapi data itu, atau nyatakan di bawah bahwa ini pelaku usaha lain.`,
    (f) =>
      `"${t(f['maker'])}" already has this name. Complete that record, or state below that this is another maker.`,
  ],
  'nib-not-13-digits': [
    (f) => `NIB harus 13 angka; yang diketik ${t(f['digits'])} angka. Salin dari OSS.`,
    (f) => `A NIB has 13 digits; ${t(f['digits'])} were typed. Copy it from OSS.`,
  ],
  'nib-of-another-maker': [
    (f) =>
      `NIB ini sudah milik "${t(f['maker'])}". Satu NIB untuk satu pelaku usaha: buka data itu, atau periksa nomornya.`,
    (f) =>
      `This NIB belongs to "${t(f['maker'])}". One NIB is one maker: open that record, or check the number.`,
  ],
  'maker-has-another-nib': [
    (f) =>
      `Pelaku usaha ini sudah mempunyai NIB ${t(f['known'])}; satu pelaku usaha hanya punya satu NIB. Periksa di OSS mana yang benar, atau daftarkan sebagai pelaku usaha lain.`,
    (f) =>
      `This maker already has NIB ${t(f['known'])}; a maker has one NIB only. Check in OSS which is right, or register it as another maker.`,
  ],
  'npwp-of-another-maker': [
    (f) => `NPWP ini sudah milik "${t(f['maker'])}". Buka data itu, atau periksa nomornya.`,
    (f) => `This NPWP belongs to "${t(f['maker'])}". Open that record, or check the number.`,
  ],
  'npwp-masked': [
    () => 'NPWP ini tersamar (***). Yang dapat disimpan hanya nomor lengkap 15 atau 16 angka.',
    () => 'This NPWP is masked (***). Only the whole number of 15 or 16 digits can be kept.',
  ],
  'npwp-empty': [
    () => 'NPWP hanya berisi nol. Kosongkan bila belum diketahui.',
    () => 'The NPWP is all zeros. Leave it empty when it is not known.',
  ],
  'npwp-not-15-or-16-digits': [
    (f) => `NPWP harus 15 atau 16 angka; yang diketik ${t(f['digits'])} angka.`,
    (f) => `An NPWP has 15 or 16 digits; ${t(f['digits'])} were typed.`,
  ],
  'kbli-not-5-digits': [
    (f) => `"${t(f['typed'])}" bukan kode KBLI lima angka.`,
    (f) => `"${t(f['typed'])}" is not a KBLI code of five digits.`,
  ],
  'kbli-not-in-2020': [
    (f) => `Kode ${t(f['typed'])} tidak ada di KBLI 2020. Periksa kodenya di OSS.`,
    (f) => `Code ${t(f['typed'])} is not in KBLI 2020. Check it in OSS.`,
  ],
  'kbli-not-industry': [
    (f) =>
      `KBLI ${t(f['typed'])} bukan industri pengolahan (10–33); TKDN barang hanya untuk industri. Jasa boga, misalnya, adalah PDN tanpa sertifikat TKDN barang.`,
    (f) =>
      `KBLI ${t(f['typed'])} is not manufacturing (10–33); TKDN of goods is for industry only. Catering, for example, is PDN without such a certificate.`,
  ],
  'kbli-too-many': [() => 'Paling banyak 20 kode KBLI.', () => 'At most 20 KBLI codes.'],
  'scale-basis-missing': [
    () => 'Pilih dasar skala: modal, penjualan, atau pernyataan.',
    () => 'Choose the basis of the class: capital, sales or statement.',
  ],
  'scale-class-unknown': [
    (f) => `"${t(f['typed'])}" bukan kelas. Tulis mikro, kecil, menengah, atau besar.`,
    (f) => `"${t(f['typed'])}" is no class. Write mikro, kecil, menengah or besar.`,
  ],
  'scale-in-future': [
    () => 'Skala tidak dapat untuk hari yang akan datang.',
    () => 'A class cannot be of a future day.',
  ],
  'not-rupiah': [
    (f) => `"${t(f['typed'])}" bukan jumlah rupiah bulat, misalnya 2.500.000.000.`,
    (f) => `"${t(f['typed'])}" is not an amount of whole rupiah, e.g. 2500000000.`,
  ],
  'no-class-in-force': [
    (f, l) =>
      `Tidak ada kelas menurut dasar itu pada ${day(f, 'day', l)}. Pilih dasar lain atau tanggal lain.`,
    (f, l) => `There is no class by that basis on ${day(f, 'day', l)}. Choose another basis or day.`,
  ],
  'site-kind-missing': [() => 'Pilih jenis lokasi.', () => 'Choose the kind of site.'],
  'kelurahan-code-shape': [
    (f) => `"${t(f['typed'])}" bukan kode kelurahan. Bentuknya 31.71.01.1001.`,
    (f) => `"${t(f['typed'])}" is not a kelurahan code. It looks like 31.71.01.1001.`,
  ],
  'kelurahan-unknown': [
    (f) => `Kelurahan ${t(f['typed'])} tidak ada di daftar wilayah. Periksa kodenya.`,
    (f) => `Kelurahan ${t(f['typed'])} is not in the list of regions. Check the code.`,
  ],
  'day-not-in-calendar': [
    (f) => `"${t(f['typed'])}" bukan tanggal kalender. Tulis tahun-bulan-tanggal, misalnya 2026-01-31.`,
    (f) => `"${t(f['typed'])}" is not a day of the calendar. Write year-month-day, e.g. 2026-01-31.`,
  ],
  'certificate-kind-unknown': [() => 'Pilih jenis sertifikat.', () => 'Choose the kind of certificate.'],
  'certificate-number-empty': [
    () => 'Nomor belum diisi. Salin dari sertifikat.',
    () => 'The number is empty. Copy it from the certificate.',
  ],
  'certificate-number-of-another-maker': [
    (f) => `Nomor ini sudah tercatat atas nama "${t(f['maker'])}". Periksa nomor dan pemiliknya.`,
    (f) => `This number is recorded for "${t(f['maker'])}". Check the number and its holder.`,
  ],
  'certificate-already-recorded': [
    () => 'Sertifikat dengan nomor dan produk ini sudah tercatat. Untuk mengubahnya, buka sertifikat itu.',
    () => 'A certificate with this number and product is recorded already. Open it to change it.',
  ],
  'pirt-not-15-digits': [
    (f) => `Nomor P-IRT harus 15 angka; yang diketik ${t(f['digits'])}.`,
    (f) => `A P-IRT number has 15 digits; ${t(f['digits'])} were typed.`,
  ],
  'product-empty': [
    () => 'Produk belum diisi. Sertifikat berlaku per jenis dan spesifikasi.',
    () => 'The product is empty. A certificate holds for one kind and specification.',
  ],
  'issued-in-future': [
    (f, l) => `Terbit ${day(f, 'issued', l)} masih akan datang. Catat setelah sertifikat terbit.`,
    (f, l) => `The issue ${day(f, 'issued', l)} is still to come. Record it once it is issued.`,
  ],
  'certificate-ends-before-issue': [
    (f, l) =>
      `Berakhir ${day(f, 'end', l)}, sebelum terbit ${day(f, 'issued', l)}. Periksa kedua tanggal pada sertifikat.`,
    (f, l) =>
      `It ends on ${day(f, 'end', l)}, before its issue on ${day(f, 'issued', l)}. Check both days on the certificate.`,
  ],
  'certificate-days-missing': [
    () => 'Isi tanggal terbit atau tanggal berakhir; tanpa keduanya masa berlaku tidak dapat dinilai.',
    () => 'Fill in the issue or the end; without either, validity cannot be judged.',
  ],
  'issue-day-missing': [() => 'Isi tanggal terbit.', () => 'Fill in the day of issue.'],
  'tkdn-empty': [() => 'Nilai TKDN belum diisi.', () => 'The TKDN value is empty.'],
  'tkdn-no-value': [
    () =>
      '999,99 adalah tanda "tidak ada nilai" di daftar Kemenperin, bukan TKDN. Salin nilai dari sertifikatnya.',
    () => '999.99 is the register’s mark for "no value", not a TKDN. Copy the value from the certificate.',
  ],
  'not-a-percentage': [
    (f) => `"${t(f['typed'])}" bukan persentase antara 0 dan 100.`,
    (f) => `"${t(f['typed'])}" is not a percentage from 0 to 100.`,
  ],
  'kind-has-no-tkdn': [
    () => 'Jenis sertifikat ini tidak memuat TKDN. Kosongkan.',
    () => 'This kind carries no TKDN. Leave it empty.',
  ],
  'kind-has-no-bmp': [
    () => 'Jenis sertifikat ini tidak memuat BMP. Kosongkan.',
    () => 'This kind carries no BMP. Leave it empty.',
  ],
  'bmp-empty': [() => 'Nilai BMP belum diisi.', () => 'The BMP value is empty.'],
  'bmp-over-cap': [
    (f, l) =>
      `BMP ${bp(f, 'bmp', l)} melebihi batas ${bp(f, 'cap', l)} (Permenperin 35/2025). Periksa angkanya pada sertifikat.`,
    (f, l) =>
      `BMP ${bp(f, 'bmp', l)} exceeds the cap of ${bp(f, 'cap', l)} (Permenperin 35/2025). Check the certificate.`,
  ],
  'sum-40-needs-tkdn-25': [
    (f, l) =>
      `TKDN ${bp(f, 'tkdn', l)} dengan BMP ${bp(f, 'bmp', l)} tidak mungkin: jumlah ${bp(f, 'sum', l)} hanya tercapai bila TKDN paling sedikit ${bp(f, 'least', l)}. Salah satu angka terbaca keliru.`,
    (f, l) =>
      `TKDN ${bp(f, 'tkdn', l)} with BMP ${bp(f, 'bmp', l)} cannot be: a sum of ${bp(f, 'sum', l)} needs a TKDN of at least ${bp(f, 'least', l)}. One of the two was misread.`,
  ],
  'tkdn-ik-over-40': [
    (f, l) =>
      `TKDN industri kecil menurut Permenperin 46/2022 paling banyak 40 %; yang diketik ${bp(f, 'tkdn', l)}.`,
    (f, l) =>
      `TKDN of small industry under Permenperin 46/2022 is at most 40%; ${bp(f, 'tkdn', l)} was typed.`,
  ],
  'regime-unknown': [() => 'Aturan penerbitan tidak dikenal.', () => 'The rule of issue is not known.'],
  'regime-not-in-force': [
    (f, l) =>
      `Permenperin 35/2025 baru berlaku ${day(f, 'from', l)}; sertifikat terbit ${day(f, 'issued', l)}.`,
    (f, l) =>
      `Permenperin 35/2025 is in force from ${day(f, 'from', l)}; the certificate was issued on ${day(f, 'issued', l)}.`,
  ],
  'regime-ended': [
    (f, l) =>
      `Aturan lama sudah berakhir sebelum ${day(f, 'from', l)}; sertifikat terbit ${day(f, 'issued', l)}.`,
    (f, l) =>
      `The old rule ended before ${day(f, 'from', l)}; the certificate was issued on ${day(f, 'issued', l)}.`,
  ],
  'regime-for-small-industry-only': [
    () => 'Permenperin 46/2022 hanya untuk TKDN industri kecil.',
    () => 'Permenperin 46/2022 is for TKDN of small industry only.',
  ],
  'check-not-named': [() => 'Pilih cara memeriksa.', () => 'Choose how it was checked.'],
  'check-day-missing': [() => 'Isi tanggal pemeriksaan.', () => 'Fill in the day of the check.'],
  'checked-in-future': [
    () => 'Tanggal pemeriksaan masih akan datang.',
    () => 'The day of the check is still to come.',
  ],
  'evidence-missing': [
    () => 'Pemeriksaan dokumen memerlukan berkas bukti. Lampirkan, atau pilih cara lain.',
    () => 'A check of the document needs the evidence file. Attach it, or choose another way.',
  ],
  'state-unknown': [() => 'Pilih keadaan baru.', () => 'Choose the new state.'],
  'state-already': [
    () => 'Sertifikat sudah dalam keadaan itu.',
    () => 'The certificate is in that state already.',
  ],
  'recipe-only-for-halal': [
    () => 'Perubahan resep hanya untuk sertifikat halal.',
    () => 'A change of recipe is for halal certificates only.',
  ],
  'state-in-future': [
    () => 'Tanggal keadaan masih akan datang.',
    () => 'The day of the state is still to come.',
  ],
  'state-before-issue': [
    (f, l) => `Sebelum terbit ${day(f, 'issued', l)} sertifikat ini belum ada. Periksa tanggalnya.`,
    (f, l) => `Before its issue on ${day(f, 'issued', l)} there was no certificate. Check the day.`,
  ],
  'reason-too-short': [
    () => 'Tulis alasan dan nomor suratnya (paling sedikit 10 huruf).',
    () => 'Write the reason and the number of the letter (at least 10 characters).',
  ],
}

export function sentenceOfMakerReason(reason: Reason, language: Language): string {
  const pair = sentences[reason.code]
  return pair ? pair[language === 'id' ? 0 : 1](reason.facts ?? {}, language) : reason.code
}
export const hasSentence = (code: string): boolean => code in sentences

const notes: Readonly<Record<string, readonly [id: string, en: string]>> = {
  NOMOR_TIDAK_LAZIM: [
    'Bentuk nomornya tidak seperti sertifikat TKDN yang dikenal; disimpan, periksa sekali lagi',
    'The number does not look like known TKDN certificates; kept, check it once more',
  ],
  MASA_LEBIH_PANJANG: [
    'Tanggal akhir tercetak lebih lama dari masa menurut aturannya; yang tercetak dipakai',
    'The printed end is later than the term of its rule; the printed one is used',
  ],
  HALAL_TANGGAL_TERCETAK: [
    'Sertifikat mencetak tanggal akhir; sejak UU 6/2023 halal berlaku selama resep tetap (perlu konfirmasi)',
    'The certificate prints an end; since UU 6/2023 halal holds while the recipe stays (needs confirmation)',
  ],
  TKDN_NOL: ['TKDN dinyatakan nol', 'TKDN is declared as zero'],
}
export function sentenceOfCertificateNote(note: string, language: Language): string {
  const pair = notes[note]
  return pair ? pair[language === 'id' ? 0 : 1] : sentenceOfNote(note, language)
}
