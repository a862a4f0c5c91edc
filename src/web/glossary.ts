/** Words of the trade, explained on demand beside where they stand. One or two plain sentences each. */
import type { Language } from './language.ts'

interface Entry {
  readonly term: string
  readonly text: string
}

const id = {
  pdn: {
    term: 'PDN, produk dalam negeri',
    text: 'Barang atau jasa yang dibuat di Indonesia oleh perusahaan di Indonesia. PDN belum tentu bersertifikat TKDN.',
  },
  tkdn: {
    term: 'TKDN, tingkat komponen dalam negeri',
    text: 'Bagian biaya suatu produk yang berasal dari dalam negeri, dalam persen, dibuktikan dengan sertifikat.',
  },
  bmp: {
    term: 'BMP, bobot manfaat perusahaan',
    text: 'Nilai tambah paling tinggi 15 % untuk perusahaan, dijumlahkan dengan TKDN saat memeriksa kewajiban.',
  },
  rup: {
    term: 'RUP, rencana umum pengadaan',
    text: 'Daftar paket yang diumumkan tiap perangkat daerah sebelum berbelanja, lengkap dengan tanda PDN dan UMK.',
  },
  pagu: { term: 'Pagu', text: 'Batas tertinggi uang yang boleh dipakai untuk satu paket.' },
  komitmen: {
    term: 'Komitmen PDN',
    text: 'Jumlah pagu paket RUP sah yang bertanda PDN: janji belanja produk dalam negeri tahun itu.',
  },
  realisasi: {
    term: 'Realisasi PDN',
    text: 'Jumlah nilai PDN pada kontrak, seleksi selesai, dan pencatatan yang dihitung.',
  },
  k: {
    term: 'K, realisasi terhadap komitmen',
    text: 'Realisasi PDN dibagi komitmen PDN. Dapat melewati 100 % bila yang dibeli lebih banyak dari yang dijanjikan.',
  },
  p: {
    term: 'P, PDN dari seluruh pembayaran',
    text: 'PDN yang sudah dibayar dibagi semua belanja pengadaan yang sudah dibayar. Target Perjanjian Kinerja 80 %.',
  },
  umk: {
    term: 'UMK, usaha mikro dan kecil (termasuk koperasi)',
    text: 'Paling sedikit 40 % belanja pengadaan dialokasikan bagi UMK dan koperasi.',
  },
  satker: {
    term: 'Satuan kerja, perangkat daerah',
    text: 'Kantor yang memegang anggaran, misalnya Dinas Pendidikan. Kodenya menghubungkan RUP dengan SPSE.',
  },
  spse: {
    term: 'SPSE',
    text: 'Sistem pengadaan LKPP. Dari sini datang tender, non-tender, kontrak, dan pencatatan.',
  },
  pencatatan: {
    term: 'Pencatatan',
    text: 'Catatan belanja yang dilakukan di luar sistem, dimasukkan kemudian oleh perangkat daerah.',
  },
  swakelola: { term: 'Swakelola', text: 'Pekerjaan yang dikerjakan sendiri, tidak dibeli dari penyedia.' },
  addendum: { term: 'Addendum', text: 'Perubahan kontrak. Hanya versi terakhir yang dihitung.' },
  unknown: {
    term: 'Belum diketahui',
    text: 'Tidak ada yang menyebut nilainya. Ini bukan nol: nilainya tetap masuk penyebut dan diberi arsiran.',
  },
  zero: {
    term: 'Dinyatakan nol',
    text: 'Seseorang mengisi angka nol: transaksi ini dinyatakan tidak mengandung PDN.',
  },
  budget: {
    term: 'Belanja pengadaan',
    text: 'Bagian anggaran perangkat daerah yang dibelanjakan lewat pengadaan, menurut struktur anggaran.',
  },
  hps: {
    term: 'HPS, harga perkiraan sendiri',
    text: 'Perkiraan harga yang disusun PPK sebelum memilih penyedia.',
  },
  ppk: {
    term: 'PPK, pejabat pembuat komitmen',
    text: 'Pejabat yang menyusun rencana paket, mengikat kontrak, dan menerima hasilnya.',
  },
  basis: {
    term: 'Dasar angka',
    text: 'Dasar kontrak menghitung nilai yang sudah diikat; dasar pembayaran menghitung uang yang sudah dibayar.',
  },
  cutoff: {
    term: 'Batas waktu dan waktu tahu',
    text: 'Batas waktu: kejadian sampai hari apa yang dihitung. Waktu tahu: menurut berkas yang sudah masuk pada hari apa.',
  },
} satisfies Record<string, Entry>
export type GlossaryKey = keyof typeof id

const en: Readonly<Record<GlossaryKey, Entry>> = {
  pdn: {
    term: 'PDN, domestic product',
    text: 'Goods or services made in Indonesia by a firm in Indonesia. PDN does not always have a TKDN certificate.',
  },
  tkdn: {
    term: 'TKDN, domestic component level',
    text: 'The share of a product’s cost that comes from inside the country, in per cent, shown by a certificate.',
  },
  bmp: {
    term: 'BMP, company benefit weight',
    text: 'A bonus of at most 15% for a company, added to TKDN when the duty is checked.',
  },
  rup: {
    term: 'RUP, general procurement plan',
    text: 'The packages each agency announces before it buys, with their PDN and UMK marks.',
  },
  pagu: { term: 'Pagu', text: 'The most that may be spent on one package.' },
  komitmen: {
    term: 'PDN commitment',
    text: 'Sum of pagu of valid RUP packages marked PDN: the year’s promise to buy domestic products.',
  },
  realisasi: {
    term: 'PDN realised',
    text: 'Sum of the PDN value of counted contracts, finished selections and records.',
  },
  k: {
    term: 'K, realised of commitment',
    text: 'PDN realised divided by PDN commitment. It may pass 100% when more was bought than promised.',
  },
  p: {
    term: 'P, PDN of all payments',
    text: 'PDN paid divided by all procurement paid. The performance agreement’s target is 80%.',
  },
  umk: {
    term: 'UMK, micro and small enterprise (with cooperatives)',
    text: 'At least 40% of procurement spending is set aside for UMK and cooperatives.',
  },
  satker: {
    term: 'Work unit, agency',
    text: 'An office that holds a budget, such as an education office. Its code joins RUP and SPSE.',
  },
  spse: {
    term: 'SPSE',
    text: 'LKPP’s procurement system: the source of tenders, non-tenders, contracts and records.',
  },
  pencatatan: {
    term: 'Record (pencatatan)',
    text: 'A purchase made outside the system and entered afterwards by the agency.',
  },
  swakelola: { term: 'Self-managed (swakelola)', text: 'Work an agency does itself instead of buying it.' },
  addendum: { term: 'Addendum', text: 'A change of a contract. Only the last version counts.' },
  unknown: {
    term: 'Not known',
    text: 'Nobody stated the value. This is not zero: it stays in the denominator and is hatched.',
  },
  zero: { term: 'Declared zero', text: 'Someone entered zero: this transaction is said to contain no PDN.' },
  budget: {
    term: 'Procurement budget',
    text: 'The part of an agency’s budget that is spent through procurement, by the budget structure.',
  },
  hps: { term: 'HPS, owner’s estimate', text: 'The price the PPK estimates before choosing a provider.' },
  ppk: {
    term: 'PPK, commitment-making officer',
    text: 'The officer who plans a package, signs its contract and accepts the result.',
  },
  basis: {
    term: 'Basis of a figure',
    text: 'Contract basis counts what was agreed; payment basis counts what was paid.',
  },
  cutoff: {
    term: 'Cut-off and time of knowing',
    text: 'Cut-off: events until which day count. Time of knowing: by files received on which day.',
  },
}

export const glossaryIn: Readonly<Record<Language, Readonly<Record<GlossaryKey, Entry>>>> = { id, en }
export const GLOSSARY_KEYS = Object.keys(id) as GlossaryKey[]
