import type { Reason } from '#shared/decision'

type Facts = Readonly<Record<string, string | number | null>>
interface Sentence {
  readonly id: (facts: Facts) => string
  readonly en: (facts: Facts) => string
}

/** What came, what was expected, what to do: for the whole file. */
const fileSentences: Record<string, Sentence> = {
  'berkas-kosong': {
    id: () => 'Berkas kosong. Ambil ulang dari sumbernya.',
    en: () => 'The file is empty. Fetch it again from its source.',
  },
  'bukan-utf8': {
    id: () => 'Teks berkas bukan UTF-8. Simpan ulang sebagai UTF-8 lalu unggah lagi.',
    en: () => 'The text is not UTF-8. Save it as UTF-8 and upload again.',
  },
  'json-rusak': {
    id: (f) =>
      `JSON rusak di baris ${f['baris']}: diharapkan ${f['diharapkan']}, terbaca "${f['terbaca']}". Ambil ulang berkasnya.`,
    en: (f) =>
      `Broken JSON at line ${f['baris']}: expected ${f['diharapkan']}, found "${f['terbaca']}". Fetch the file again.`,
  },
  'daftar-bersarang-rusak': {
    id: (f) =>
      `Daftar di dalam baris ${f['row']} (baris berkas ${f['baris']}) bukan larik objek JSON. Tidak ada yang diterapkan; ambil ulang berkasnya.`,
    en: (f) =>
      `The list inside row ${f['row']} (file line ${f['baris']}) is no array of JSON objects. Nothing was applied; fetch the file again.`,
  },
  'json-terpotong': {
    id: (f) =>
      `JSON terpotong setelah ${f['rows']} baris data (baris berkas ${f['baris']}). Tidak ada yang diterapkan; ambil ulang berkasnya.`,
    en: (f) =>
      `The JSON is cut off after ${f['rows']} rows (file line ${f['baris']}). Nothing was applied; fetch the file again.`,
  },
  'csv-rusak': {
    id: (f) => `CSV rusak di baris ${f['baris']}: ${f['sebab']}.`,
    en: (f) => `Broken CSV at line ${f['baris']}: ${f['sebab']}.`,
  },
  'xlsx-rusak': {
    id: (f) => `XLSX tidak dapat dibaca: ${f['sebab']}.`,
    en: (f) => `The XLSX cannot be read: ${f['sebab']}.`,
  },
  'parquet-rusak': {
    id: (f) => `Parquet tidak dapat dibaca: ${f['sebab']}.`,
    en: (f) => `The Parquet file cannot be read: ${f['sebab']}.`,
  },
  'gzip-rusak': {
    id: (f) => `Berkas gzip rusak atau terpotong: ${f['sebab']}.`,
    en: (f) => `The gzip file is broken or cut off: ${f['sebab']}.`,
  },
  'halaman-tantangan': {
    id: () => 'Isinya halaman "Just a moment…" penjaga situs, bukan data. Ambil ulang dari API.',
    en: () => 'This is the site guard\'s "Just a moment…" page, not data. Fetch it again from the API.',
  },
  'halaman-html': {
    id: () =>
      'Isinya halaman HTML tanpa tabel data. Yang diterima: JSON, CSV, XLSX, atau tabel HTML dengan kepala kolom.',
    en: () =>
      'This is an HTML page without a table of data. Accepted: JSON, CSV, XLSX, or an HTML table with a header.',
  },
  'jawaban-galat': {
    id: (f) => `Sumber menjawab dengan galat: ${f['jawaban']}`,
    en: (f) => `The source answered with an error: ${f['jawaban']}`,
  },
  'data-null': {
    id: () => 'Sumber menjawab tanpa data (data: null). Ambil ulang; tidak ada yang diterapkan.',
    en: () => 'The source answered without data (data: null). Fetch again; nothing was applied.',
  },
  'tanpa-baris': {
    id: () => 'Tidak ada baris data di berkas ini.',
    en: () => 'There are no data rows in this file.',
  },
  'dataset-tidak-dikenal': {
    id: (f) =>
      f['diminta']
        ? `Dataset "${f['diminta']}" tidak dikenal.`
        : `Jenis data tidak dikenal dari kolomnya: ${f['kolom']}.`,
    en: (f) =>
      f['diminta']
        ? `Dataset "${f['diminta']}" is not known.`
        : `The kind of data is not known by its columns: ${f['kolom']}.`,
  },
  'dataset-belum-diolah': {
    id: (f) =>
      f['sebab']
        ? `Dikenali sebagai ${f['dataset']}; berkas dilewati. ${f['sebab']}`
        : `Dikenali sebagai ${f['dataset']}; jenis ini belum diolah Padan, berkas dilewati.`,
    en: (f) =>
      f['why']
        ? `Recognised as ${f['dataset']}; the file is skipped. ${f['why']}`
        : `Recognised as ${f['dataset']}; Padan does not use this kind yet, the file is skipped.`,
  },
  'dataset-lain': {
    id: (f) => `Diminta sebagai ${f['diminta']}, tetapi kolomnya milik ${f['terbaca']}.`,
    en: (f) => `Asked to be read as ${f['diminta']}, but its columns are those of ${f['terbaca']}.`,
  },
  'klpd-tidak-diketahui': {
    id: () => 'Pemerintah pemilik data tidak diketahui. Sebutkan kode KLPD-nya.',
    en: () => 'The government that owns the data is not known. Name its KLPD code.',
  },
  'klpd-tidak-sah': {
    id: (f) => `"${f['klpd']}" bukan kode KLPD (contoh: D197).`,
    en: (f) => `"${f['klpd']}" is not a KLPD code (example: D197).`,
  },
  'terlalu-banyak-kolom': {
    id: (f) => `Kolom lebih dari ${f['batas']}.`,
    en: (f) => `More than ${f['batas']} columns.`,
  },
  'baris-terlalu-panjang': {
    id: (f) => `Baris ${f['baris']} terlalu panjang (lebih dari 4 juta karakter).`,
    en: (f) => `Line ${f['baris']} is too long (over 4 million characters).`,
  },
  'terlalu-banyak-baris': {
    id: (f) => `Lebih dari ${f['batas']} baris; bagi berkasnya.`,
    en: (f) => `More than ${f['batas']} rows; split the file.`,
  },
  'format-tidak-dikenal': {
    id: () => 'Format berkas tidak dikenal. Yang diterima: JSON, CSV, XLSX, dan .gz-nya.',
    en: () => 'Unknown format. Accepted: JSON, CSV, XLSX and their .gz.',
  },
  'tidak-berwenang': {
    id: () => 'Anda tidak berwenang atas pemerintah di berkas ini.',
    en: () => 'You have no authority over the government in this file.',
  },
  'berkas-terlalu-besar': {
    id: () => 'Berkas terlalu besar, atau isinya mengembang tidak wajar.',
    en: () => 'The file is too large, or unpacks to an unreasonable size.',
  },
}

/** Why one row was rejected. */
const rowSentences: Record<string, readonly [id: string, en: string]> = {
  kosong: ['wajib diisi tetapi kosong', 'is required but empty'],
  'bukan-angka': ['bukan angka', 'is not a number'],
  'angka-ambigu': [
    'dapat berarti ribuan atau pecahan; tulis tanpa titik ribuan',
    'could be thousands or a fraction; write it without separators',
  ],
  'pecahan-sen': ['lebih dari dua angka di belakang koma', 'has more than two decimals'],
  'terlalu-besar': ['terlalu besar', 'is too large'],
  negatif: ['tidak boleh negatif', 'must not be negative'],
  'bukan-tanggal': ['bukan tanggal', 'is not a date'],
  'tanggal-ambigu': [
    'tanggal dan bulan tidak jelas; tulis tahun-bulan-tanggal',
    'day and month are unclear; write year-month-day',
  ],
  'bukan-boolean': ['bukan ya/tidak', 'is not yes/no'],
  'bukan-bulat': ['bukan bilangan bulat', 'is not a whole number'],
  'kode-rusak': [
    'kode rusak (mungkin diubah lembar sebar menjadi bentuk 1E+10)',
    'is a broken code (a spreadsheet may have turned it into 1E+10)',
  ],
  'tahun-tidak-wajar': ['bukan tahun anggaran yang wajar', 'is not a plausible fiscal year'],
  'rekening-tidak-terbaca': [
    'bukan kode rekening enam tingkat (contoh: 5.1.02.01.01.0052)',
    'is not an account code of six levels (example: 5.1.02.01.01.0052)',
  ],
  'subkegiatan-tidak-terbaca': [
    'bukan kode sub-kegiatan (contoh: 1.02.01.2.06.0009)',
    'is not a sub-activity code (example: 1.02.01.2.06.0009)',
  ],
  'satker-tidak-dikenal': [
    'bukan kode atau nama perangkat daerah yang dikenal; pasangkan namanya di pemetaan kolom',
    'is not a known agency code or name; pair the name in the column mapping',
  ],
  'satker-ganda': [
    'cocok dengan lebih dari satu perangkat daerah; pasangkan namanya di pemetaan kolom',
    'fits more than one agency; pair the name in the column mapping',
  ],
  'jumlah-kolom': [
    'jumlah sel di baris ini berbeda dari kepala tabel',
    'the row has another number of cells than the header',
  ],
  'klpd-tidak-diketahui': [
    'pemerintah pemilik baris tidak diketahui',
    'the government of this row is not known',
  ],
  'klpd-lain': ['milik pemerintah lain', 'belongs to another government'],
  bertentangan: [
    'bertentangan dengan baris lain berkode sama di berkas ini',
    'contradicts another row with the same code in this file',
  ],
  'induk-tidak-utuh': [
    'menunggu: ada baris rusak pada induk yang sama, dan satu set tidak diterapkan sebagian',
    'waits: another line of the same parent is broken, and a set is never applied in part',
  ],
}

const noteSentences: Record<string, readonly [id: string, en: string]> = {
  BARIS_PRODUK_KURANG: [
    'Baris produk pesanan ini tidak lengkap di berkas; dipakai totalnya bila ada',
    'The order’s product lines are incomplete in the file; its total is used where there is one',
  ],
  BEDA_DENGAN_REALISASI_LKPP: [
    'Nilainya berbeda dari daftar realisasi LKPP',
    'The amount differs from LKPP’s realisation list',
  ],
  BAYAR_GT_KONTRAK: [
    'Pembayaran tertulis melebihi nilai kontrak; ditandai',
    'A payment above the contract value is stated; marked',
  ],
  PDN_GT_NILAI: [
    'Nilai PDN melebihi nilai kontrak; PDN dianggap belum diketahui',
    'PDN exceeds the contract value; PDN is taken as not known',
  ],
  UMK_GT_NILAI: [
    'Nilai UMK melebihi nilai kontrak; UMK dianggap belum diketahui',
    'UMK exceeds the contract value; UMK is taken as not known',
  ],
  PDN_TANPA_NILAI: [
    'Ada nilai PDN tanpa nilai kontrak; PDN dianggap belum diketahui',
    'PDN without a contract value; PDN is taken as not known',
  ],
  TKDN_TANPA_NILAI: [
    'Nilai 999,99 berarti "tidak ada nilai"; TKDN dianggap belum diketahui',
    'The value 999.99 means "no value"; TKDN is taken as not known',
  ],
  TKDN_TIDAK_TERBACA: [
    'Nilai TKDN bukan persentase 0–100; dianggap belum diketahui',
    'The TKDN value is no percentage from 0 to 100; it is taken as not known',
  ],
  BARIS_UJI: [
    'Baris uji milik pengelola daftar; disimpan, tetapi tidak menjadi sertifikat',
    'A test row of the register’s keepers; kept, but it makes no certificate',
  ],
  BARIS_KEMBAR: [
    'Baris sama persis dengan baris lain di berkas; dihitung sekali',
    'The row equals another row of the file; it is counted once',
  ],
  NILAI_BERBEDA: [
    'Produk, spesifikasi, dan tanggal sama tetapi nilainya berbeda; semua disimpan dan perlu diperiksa',
    'Same product, specification and end with another value; all are kept and need checking',
  ],
  SPESIFIKASI_BERBARIS: [
    'Spesifikasi berisi ganti baris; disimpan apa adanya',
    'The specification holds line breaks; kept as it came',
  ],
  TANDA_LEBAR_PENUH: [
    'Ada tanda baca lebar penuh (：，); disimpan apa adanya, dicari seperti tanda biasa',
    'Full-width punctuation (：，); kept as it came, searched like the plain one',
  ],
  MERK_KOSONG: ['Merek kosong atau "-"', 'No brand, or "-"'],
  MERK_TERPOTONG: [
    'Daftar merek terpotong di 140 huruf oleh sumbernya',
    'The source cut the list of brands at 140 characters',
  ],
  TERBIT_TAK_TERTAKSIR: [
    'Tanggal terbit tidak tertulis dan tidak dapat ditaksir dari tanggal habis',
    'No issue day is printed and none can be estimated from the end',
  ],
  KBLI_TIDAK_TERBACA: [
    'KBLI tidak berbentuk huruf dan lima angka (C12345); yang terbaca saja dipakai',
    'KBLI is not a letter and five digits (C12345); only what can be read is used',
  ],
  SKALA_TIDAK_DIKENAL: [
    'Skala usaha bukan mikro, kecil, menengah, atau besar; dianggap belum diketahui',
    'The business class is not micro, small, medium or large; it is taken as not known',
  ],
  NPWP_TIDAK_LENGKAP: [
    'NPWP kosong, tersamar, atau kurang angka; penyedia dipadankan dari namanya saja',
    'Tax number empty, masked or too short; the provider is matched by name only',
  ],
  'rekening-kosong': [
    'Rekening kosong; tidak diketahui apakah termasuk belanja pengadaan',
    'No account; it is not known whether this is procurement spending',
  ],
  'kontrak-kosong': [
    'Nomor kontrak kosong; dipasangkan tanpa kontrak',
    'No contract number; paired without a contract',
  ],
  'nilai-negatif': ['Nilai negatif: koreksi', 'Negative amount: a correction'],
  'tanggal-perubahan-kosong': [
    'Tanggal perubahan APBD kosong; dianggap berlaku sejak berkas diketahui',
    'No date of the budget change; taken to be in force since the file was known',
  ],
  'belanja-pengadaan-kosong': ['Belanja pengadaan belum diisi', 'Procurement budget not filled in'],
}

export type Language = 'id' | 'en'

export function sentenceOfReason(reason: Reason, language: Language): string {
  const sentence = fileSentences[reason.code]
  return sentence ? sentence[language]((reason.facts ?? {}) as Facts) : reason.code
}

const pick = (pair: readonly [string, string] | undefined, code: string, language: Language): string =>
  pair ? pair[language === 'id' ? 0 : 1] : code

export const sentenceOfReject = (code: string, language: Language): string =>
  pick(rowSentences[code], code, language)
/** Notes are codes, or `code:field` where one field was unreadable. */
export function sentenceOfNote(note: string, language: Language): string {
  const [code, field] = note.split(':') as [string, string | undefined]
  if (field === undefined) {
    const list = /^(ISI|TOLAK)_(.+)$/.exec(code!)
    if (list)
      return list[1] === 'ISI'
        ? language === 'id'
          ? `Baris di dalam ${list[2]}, ikut diterapkan`
          : `Rows inside ${list[2]}, applied along`
        : language === 'id'
          ? `Baris di dalam ${list[2]} yang ditolak; lihat daftar penolakan`
          : `Rejected rows inside ${list[2]}; see the list of rejects`
    return pick(noteSentences[code], code, language)
  }
  if (code === 'DISIMPULKAN')
    return language === 'id' ? `${field} disimpulkan dari isi barisnya` : `${field} inferred from its row`
  const kept = language === 'id' ? 'dianggap belum diketahui' : 'taken as not known'
  return `${field} ${pick(rowSentences[code], code, language)}; ${kept}`
}
