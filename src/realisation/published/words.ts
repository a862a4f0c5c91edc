import { countedEn, formatCount, formatDay, formatPoints, formatRupiahShort, type Language } from '#web'
import type { Reason } from '#shared/decision'
import { type IsoDate } from '#shared/date'
import { senFromRupiah } from '#shared/money'

const id = {
  title: 'Angka terbitan',
  intro:
    'Angka P3DN yang pernah terbit di media atau laporan, dengan sumbernya. Padan menghitung ulang setiap persentase dari bilangannya sendiri dan menunjukkan di mana keduanya tidak sejalan.',
  none: 'Belum ada angka terbitan yang dicatat.',
  noneFound: 'Tidak ada angka yang sesuai dengan saringan ini.',
  summary: (n: string, ask: string) => `${n} angka; ${ask} perlu dilihat.`,
  day: 'Tanggal angka',
  year: 'Tahun anggaran',
  measure: 'Ukuran',
  measures: {
    K: 'K: realisasi terhadap komitmen',
    P: 'P: PDN dalam pembayaran',
    UMK: 'UMK dan koperasi',
    lain: 'Lain atau tidak disebut',
  },
  realised: 'Realisasi',
  base: 'Penyebut',
  printed: 'Dicetak',
  recomputed: 'Dihitung ulang',
  verdict: 'Hasil',
  states: { ok: 'sejalan', bare: 'tidak ada yang dihitung', ask: 'perlu dilihat' },
  source: 'Sumber',
  openSource: 'buka sumbernya',
  toLookAt: 'Yang perlu dilihat',
  filter: 'Saring',
  all: 'Semua',
  onlyAsk: 'Hanya yang perlu dilihat',
  record: 'Catat angka terbitan',
  correct: 'Perbaiki catatan ini',
  save: 'Simpan',
  withdraw: 'Tarik catatan ini',
  withdrawMeans: (day: string, source: string) => [
    `Angka tanggal ${day} dari ${source} tidak lagi dibandingkan dan tidak muncul di daftar.`,
    'Riwayatnya tetap tersimpan dan dapat dibuka lewat alamatnya.',
    'Mencatatnya lagi berarti mengetik ulang.',
  ],
  withdrawn: 'Catatan ini sudah ditarik; riwayatnya tetap ada.',
  saved: 'Angka disimpan.',
  unit: 'Satuan',
  units: { rupiah: 'rupiah', juta: 'juta', miliar: 'miliar', triliun: 'triliun' },
  amountHint: 'Tulis seperti tercetak: 11,35 dengan satuan triliun, atau 13.714.199.150.409 rupiah.',
  percentHint: 'Seperti tercetak, misalnya 71,8. Kosongkan bila tidak disebut.',
  dayHint: 'Hari yang dibicarakan angka itu, bukan hari beritanya.',
  sourceName: 'Nama sumber',
  sourceUrl: 'Alamat sumber',
  note: 'Catatan',
  back: 'Semua angka terbitan',
  findings: 'Yang ditemukan',
  noFindings: 'Persentase sejalan dengan bilangannya sendiri, dan tidak bertentangan dengan angka lain.',
  nothingToCheck: 'Tidak ada persentase tercetak, jadi tidak ada yang dapat diperiksa.',
  calculation: 'Perhitungan',
  notPrinted: 'tidak disebut',
  own: 'Angka Padan untuk hari yang sama',
  ownIntro: (measure: string) => `${measure}, menurut fakta di Padan.`,
  knownThen: 'Seperti diketahui pada akhir hari itu',
  knownNow: 'Seperti diketahui sekarang, sampai hari itu',
  ownNone: 'Padan belum mempunyai data untuk itu.',
  ownNotMeasured: 'Padan tidak menghitung ukuran ini.',
  difference: 'Selisih dengan yang tercetak',
  history: 'Riwayat catatan',
  from: 'Dicatat',
  until: 'Sampai',
  now: 'berlaku',
  by: 'Oleh',
  download: 'Unduh',
  example: 'Contoh: angka terbitan DKI Jakarta 2022–2025',
  exampleIntro:
    'Fakta dari media dengan sumbernya, dihitung ulang oleh aturan yang sama. Bukan bagian dari catatan pemerintah ini.',
  takeOver: (n: string) => `Salin ${n} angka DKI ini menjadi catatan`,
  takenOver: (n: string) => `${n} angka disalin.`,
  rule: 'Aturan: selisih lebih dari 0,1 poin antara yang tercetak dan yang dihitung ditandai (kebijakan Padan, p3dn.published.tolerance).',
  tooMany: 'Terlalu banyak angka; hanya yang terbaru ditampilkan.',
  problems: {
    tanggal: 'Isi tanggal angka yang sah.',
    tahun: 'Tahun anggaran antara 2015 dan 2100.',
    realisasi: 'Realisasi tidak terbaca. Contoh: 11,35 dengan satuan triliun.',
    penyebut: 'Penyebut tidak terbaca. Contoh: 15,85 dengan satuan triliun.',
    persen: 'Persentase tidak terbaca. Contoh: 71,8.',
    kosong: 'Isi paling sedikit realisasi atau persentase.',
    sumber_nama: 'Sebutkan sumbernya.',
    sumber_url: 'Alamat sumber dimulai dengan https:// atau http://.',
  },
}
export type PublishedWords = typeof id
const en: PublishedWords = {
  title: 'Published figures',
  intro:
    'P3DN figures that appeared in media or reports, with their source. Padan recomputes each percentage from its own numbers and shows where the two do not agree.',
  none: 'No published figure is recorded yet.',
  noneFound: 'No figure fits this filter.',
  summary: (n, ask) => `${countedEn(n, 'figure')}; ${ask} to be looked at.`,
  day: 'Day of the figure',
  year: 'Fiscal year',
  measure: 'Measure',
  measures: {
    K: 'K: realisation of commitment',
    P: 'P: PDN in payments',
    UMK: 'Small enterprises and cooperatives',
    lain: 'Other or not said',
  },
  realised: 'Realisation',
  base: 'Base',
  printed: 'Printed',
  recomputed: 'Recomputed',
  verdict: 'Result',
  states: { ok: 'agrees', bare: 'nothing to recompute', ask: 'to be looked at' },
  source: 'Source',
  openSource: 'open the source',
  toLookAt: 'To be looked at',
  filter: 'Filter',
  all: 'All',
  onlyAsk: 'Only those to be looked at',
  record: 'Record a published figure',
  correct: 'Correct this record',
  save: 'Save',
  withdraw: 'Withdraw this record',
  withdrawMeans: (day, source) => [
    `The figure of ${day} from ${source} is no longer compared and leaves the list.`,
    'Its history is kept and opens by its address.',
    'To record it again means typing it again.',
  ],
  withdrawn: 'This record is withdrawn; its history stays.',
  saved: 'The figure is saved.',
  unit: 'Unit',
  units: { rupiah: 'rupiah', juta: 'million', miliar: 'billion', triliun: 'trillion' },
  amountHint:
    'As printed, with a comma for decimals: 11,35 with unit trillion, or 13.714.199.150.409 rupiah.',
  percentHint: 'As printed, for example 71,8. Leave empty when it is not said.',
  dayHint: 'The day the figure speaks of, not the day of the article.',
  sourceName: 'Name of the source',
  sourceUrl: 'Address of the source',
  note: 'Note',
  back: 'All published figures',
  findings: 'What was found',
  noFindings: 'The percentage follows from its own numbers and conflicts with no other figure.',
  nothingToCheck: 'No percentage is printed, so there is nothing to check.',
  calculation: 'Calculation',
  notPrinted: 'not said',
  own: 'Padan’s figure for the same day',
  ownIntro: (measure) => `${measure}, by the facts in Padan.`,
  knownThen: 'As known at the end of that day',
  knownNow: 'As known now, up to that day',
  ownNone: 'Padan has no data for it.',
  ownNotMeasured: 'Padan does not compute this measure.',
  difference: 'Difference from the printed one',
  history: 'History of the record',
  from: 'Recorded',
  until: 'Until',
  now: 'in force',
  by: 'By',
  download: 'Download',
  example: 'Example: DKI Jakarta’s published figures 2022–2025',
  exampleIntro:
    'Facts from the media with their sources, recomputed by the same rule. Not part of this government’s records.',
  takeOver: (n) => `Copy these ${n} DKI figures into the records`,
  takenOver: (n) => `${countedEn(n, 'figure')} copied.`,
  rule: 'Rule: a difference above 0.1 point between printed and recomputed is flagged (Padan’s own policy, p3dn.published.tolerance).',
  tooMany: 'Too many figures; only the newest are shown.',
  problems: {
    tanggal: 'Enter a valid day of the figure.',
    tahun: 'A fiscal year between 2015 and 2100.',
    realisasi: 'The realisation cannot be read. Example: 11,35 with unit trillion.',
    penyebut: 'The base cannot be read. Example: 15,85 with unit trillion.',
    persen: 'The percentage cannot be read. Example: 71,8.',
    kosong: 'Enter at least a realisation or a percentage.',
    sumber_nama: 'Name its source.',
    sumber_url: 'The address of the source begins with https:// or http://.',
  },
}
export const publishedWords: Readonly<Record<Language, PublishedWords>> = { id, en }

type Facts = Readonly<Record<string, string | number | null>>
/** Two decimals: what is judged is a tenth of a point. */
export function exactPercent(bp: number, language: Language): string {
  const text = `${Math.floor(bp / 100)}${language === 'id' ? ',' : '.'}${String(bp % 100).padStart(2, '0')}`
  return language === 'id' ? `${text} %` : `${text}%`
}
const percent = (value: unknown, language: Language) => exactPercent(Number(value), language)
const points = (value: unknown, language: Language) => formatPoints(Number(value), language)
const rupiah = (value: unknown, language: Language) =>
  formatRupiahShort(senFromRupiah(BigInt(Math.round(Number(value)))), language)
const day = (value: unknown, language: Language) => formatDay(String(value) as IsoDate, language)

const sentences: Readonly<Record<string, Readonly<Record<Language, (f: Facts) => string>>>> = {
  'tidak-mengikuti': {
    id: (f) =>
      `Tercetak ${percent(f['dicetak'], 'id')}, tetapi bilangannya sendiri memberi ${percent(f['dihitung'], 'id')}.`,
    en: (f) =>
      `Printed ${percent(f['dicetak'], 'en')}, but its own numbers give ${percent(f['dihitung'], 'en')}.`,
  },
  'pecahan-sebagai-persen': {
    id: (f) =>
      `Mungkin pecahan tercetak sebagai persen: ${String(f['pecahan']).replace('.', ',')} adalah bagiannya, bukan persennya.`,
    en: (f) => `Perhaps a fraction printed as per cent: ${f['pecahan']} is the share, not its percentage.`,
  },
  'satuan-meleset': {
    id: (f) =>
      `Mungkin satuan meleset: bila salah satu bilangan ${Number(f['kali']) > 1 ? `${formatCount(Number(f['kali']), 'id')} kali lebih besar` : `${formatCount(Math.round(1 / Number(f['kali'])), 'id')} kali lebih kecil`}, persentasenya cocok (juta, miliar, triliun).`,
    en: (f) =>
      `Perhaps a unit slipped: with one number ${Number(f['kali']) > 1 ? `${formatCount(Number(f['kali']), 'en')} times larger` : `${formatCount(Math.round(1 / Number(f['kali'])), 'en')} times smaller`} the percentage fits (million, billion, trillion).`,
  },
  'dasar-yang-diperlukan': {
    id: (f) => `Persentase tercetak memerlukan penyebut ${rupiah(f['rupiah'], 'id')}.`,
    en: (f) => `The printed percentage would need a base of ${rupiah(f['rupiah'], 'en')}.`,
  },
  'di-atas-seratus': {
    id: (f) =>
      `Realisasi melebihi penyebutnya (${percent(f['dihitung'], 'id')}): penyebutnya mungkin sudah diganti. Tanyakan.`,
    en: (f) =>
      `Realisation exceeds its base (${percent(f['dihitung'], 'en')}): the base may have been changed. Ask.`,
  },
  'tidak-dapat-dihitung': {
    id: (f) =>
      `Persentase tanpa ${f['realisasi'] ? '' : 'realisasi'}${!f['realisasi'] && !f['penyebut'] ? ' dan ' : ''}${f['penyebut'] ? '' : 'penyebut'}: tidak dapat dihitung ulang.`,
    en: (f) =>
      `A percentage without ${f['realisasi'] ? '' : 'realisation'}${!f['realisasi'] && !f['penyebut'] ? ' and ' : ''}${f['penyebut'] ? '' : 'base'}: it cannot be recomputed.`,
  },
  'berbeda-sehari': {
    id: (f) => `Angka lain untuk tanggal yang sama berbeda ${points(f['selisih'], 'id')}.`,
    en: (f) => `Another figure of the same day differs by ${points(f['selisih'], 'en')}.`,
  },
  'realisasi-berbeda-sehari': {
    id: () => 'Angka lain untuk tanggal yang sama menyebut realisasi yang berbeda.',
    en: () => 'Another figure of the same day names another realisation.',
  },
  lompatan: {
    id: (f) =>
      `Berbeda ${points(f['selisih'], 'id')} dari angka ${day(f['tanggal'], 'id')}, hanya ${f['hari']} hari jaraknya.`,
    en: (f) =>
      `Differs by ${points(f['selisih'], 'en')} from the figure of ${day(f['tanggal'], 'en')}, only ${f['hari']} days apart.`,
  },
  'realisasi-turun': {
    id: (f) =>
      `Realisasi lebih kecil daripada angka ${day(f['tanggal'], 'id')} (${rupiah(f['dari'], 'id')} menjadi ${rupiah(f['menjadi'], 'id')}).`,
    en: (f) =>
      `Realisation is smaller than in the figure of ${day(f['tanggal'], 'en')} (${rupiah(f['dari'], 'en')} to ${rupiah(f['menjadi'], 'en')}).`,
  },
  'dasar-berganti': {
    id: (f) =>
      `Penyebut berganti sejak angka ${day(f['tanggal'], 'id')}: ${rupiah(f['dari'], 'id')} menjadi ${rupiah(f['menjadi'], 'id')}. Kedua persentase tidak dapat dibandingkan.`,
    en: (f) =>
      `The base changed since the figure of ${day(f['tanggal'], 'en')}: ${rupiah(f['dari'], 'en')} to ${rupiah(f['menjadi'], 'en')}. The two percentages cannot be compared.`,
  },
}

export const sentenceOfFinding = (finding: Reason, language: Language): string =>
  sentences[finding.code]?.[language](finding.facts ?? {}) ?? finding.code
