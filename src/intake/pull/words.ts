import type { Reason } from '#shared/decision'
import type { Language } from '#web'

const id = {
  title: 'Sumber yang ditarik',
  intro:
    'Padan menarik data dari API Inaproc menurut jadwal. Satu tarikan yang utuh menjadi satu berkas; tarikan yang terputus tidak mengubah apa pun dan diteruskan dari halaman terakhirnya.',
  none: 'Belum ada sumber. Tambahkan yang pertama di bawah.',
  allUp: 'Semua sumber menjawab pada tarikan terakhirnya.',
  downSince: (name: string, since: string, tries: string) =>
    `${name} tidak menjawab sejak ${since} (${tries} kali dicoba).`,
  source: 'Sumber',
  feed: 'Data',
  state: 'Keadaan',
  states: {
    up: 'menjawab',
    down: 'tidak menjawab',
    paused: 'dijeda',
    new: 'belum pernah ditarik',
    running: 'sedang ditarik',
  },
  lastSuccess: 'Terakhir berhasil',
  never: 'belum pernah',
  next: 'Berikutnya',
  nextTry: 'Dicoba lagi',
  reason: 'Sebab',
  schedule: 'Jadwal',
  schedules: {
    'tiap-jam': () => 'tiap jam',
    harian: (h: string) => `tiap hari pukul ${h} WIB`,
    mingguan: (h: string) => `tiap Senin pukul ${h} WIB`,
    bulanan: (h: string) => `tanggal 1 tiap bulan pukul ${h} WIB`,
  },
  scheduleNames: {
    'tiap-jam': 'Tiap jam',
    harian: 'Tiap hari',
    mingguan: 'Tiap Senin',
    bulanan: 'Tanggal 1 tiap bulan',
  },
  hour: 'Jam (WIB)',
  year: 'Tahun anggaran',
  yearHint: 'Kosongkan untuk selalu menarik tahun berjalan.',
  runningYear: 'tahun berjalan',
  key: 'Nama kunci',
  keyHint:
    'Nama saja, bukan kuncinya. Kunci diletakkan pengelola di berkas kunci-sumber.json atau lingkungan pemasangan, dan tidak pernah tampil di sini.',
  keyThere: 'kunci tersedia',
  apply: 'Sesudah ditarik',
  applyChoices: { ya: 'Terapkan langsung', tidak: 'Tunjukkan pratinjau dan tunggu keputusan' },
  pullNow: 'Tarik sekarang',
  pause: 'Jeda',
  resume: 'Lanjutkan jadwal',
  add: 'Tambah sumber',
  change: 'Ubah jadwal',
  save: 'Simpan',
  name: 'Nama',
  pulls: 'Tarikan',
  noPulls: 'Belum ada tarikan.',
  begun: 'Mulai',
  result: 'Hasil',
  pages: 'Halaman',
  rows: 'Baris',
  size: 'Ukuran',
  by: 'Oleh',
  bySchedule: 'jadwal',
  file: 'Berkas',
  statuses: {
    menunggu: 'menunggu dicoba lagi',
    berjalan: 'berjalan',
    selesai: 'utuh',
    gagal: 'tidak selesai',
    dihentikan: 'dihentikan',
  },
  outcome: (created: string, changed: string, rejected: string) =>
    `${created} baru, ${changed} berubah, ${rejected} ditolak`,
  openFile: 'lihat berkasnya',
  download: 'Unduh daftar',
  back: 'Semua sumber',
  asked: 'Tarikan diminta. Hasilnya tampil di sini; Anda boleh meninggalkan halaman ini.',
  changed: 'Perubahan disimpan.',
  tooMany: 'Sudah ada terlalu banyak sumber. Jeda atau ubah yang ada.',
  badName: 'Beri nama sumber ini.',
  badFeed: 'Pilih data yang ditarik.',
  badKey: 'Nama kunci hanya huruf kecil, angka, dan tanda hubung.',
  badYear: 'Tahun anggaran antara 2015 dan 2100, atau kosong.',
  badHour: 'Jam antara 0 dan 23.',
}
export type PullWords = typeof id
const en: PullWords = {
  title: 'Pulled sources',
  intro:
    'Padan pulls data from the Inaproc API by schedule. A whole pull becomes one file; a pull that breaks off changes nothing and goes on behind its last page.',
  none: 'No sources yet. Add the first below.',
  allUp: 'All sources answered at their last pull.',
  downSince: (name, since, tries) => `${name} is down since ${since} (tried ${tries} times).`,
  source: 'Source',
  feed: 'Data',
  state: 'State',
  states: { up: 'answers', down: 'down', paused: 'paused', new: 'never pulled yet', running: 'being pulled' },
  lastSuccess: 'Last success',
  never: 'never yet',
  next: 'Next',
  nextTry: 'Tried again',
  reason: 'Why',
  schedule: 'Schedule',
  schedules: {
    'tiap-jam': () => 'every hour',
    harian: (h) => `every day, ${h} WIB`,
    mingguan: (h) => `every Monday, ${h} WIB`,
    bulanan: (h) => `on the 1st of each month, ${h} WIB`,
  },
  scheduleNames: {
    'tiap-jam': 'Every hour',
    harian: 'Every day',
    mingguan: 'Every Monday',
    bulanan: 'On the 1st of each month',
  },
  hour: 'Hour (WIB)',
  year: 'Fiscal year',
  yearHint: 'Leave empty to pull the running year always.',
  runningYear: 'running year',
  key: 'Name of the key',
  keyHint:
    'The name only, not the key. The administrator puts the key into the file kunci-sumber.json or the environment of the installation; it is never shown here.',
  keyThere: 'key available',
  apply: 'After a pull',
  applyChoices: { ya: 'Apply at once', tidak: 'Show a preview and wait for a decision' },
  pullNow: 'Pull now',
  pause: 'Pause',
  resume: 'Resume the schedule',
  add: 'Add a source',
  change: 'Change the schedule',
  save: 'Save',
  name: 'Name',
  pulls: 'Pulls',
  noPulls: 'No pulls yet.',
  begun: 'Begun',
  result: 'Result',
  pages: 'Pages',
  rows: 'Rows',
  size: 'Size',
  by: 'By',
  bySchedule: 'schedule',
  file: 'File',
  statuses: {
    menunggu: 'waiting for another try',
    berjalan: 'running',
    selesai: 'whole',
    gagal: 'not finished',
    dihentikan: 'stopped',
  },
  outcome: (created, changed, rejected) => `${created} new, ${changed} changed, ${rejected} rejected`,
  openFile: 'open its file',
  download: 'Download the list',
  back: 'All sources',
  asked: 'The pull is asked for. Its result appears here; you may leave this page.',
  changed: 'The change is saved.',
  tooMany: 'There are too many sources already. Pause or change one.',
  badName: 'Give this source a name.',
  badFeed: 'Choose the data to pull.',
  badKey: 'A key’s name has small letters, digits and hyphens only.',
  badYear: 'A fiscal year between 2015 and 2100, or empty.',
  badHour: 'An hour between 0 and 23.',
}
export const pullWords: Readonly<Record<Language, PullWords>> = { id, en }

type Facts = Readonly<Record<string, string | number | null>>
/** What came, and what can be done. */
const reasons: Readonly<Record<string, Readonly<Record<Language, (f: Facts) => string>>>> = {
  'terlalu-sering': {
    id: () => 'Sumber meminta menunggu (429). Padan menunggu selama yang diminta.',
    en: () => 'The source asks to wait (429). Padan waits as long as asked.',
  },
  'halaman-tantangan': {
    id: () =>
      'Penjaga situs menjawab dengan halaman "Just a moment…", bukan data. Bila berlangsung lama, mintakan alamat server ini dibuka ke LKPP.',
    en: () =>
      'The site guard answers with its "Just a moment…" page, not data. If it goes on, ask LKPP to let this server in.',
  },
  'halaman-html': {
    id: () => 'Sumber menjawab dengan halaman, bukan data; mungkin sedang dalam pemeliharaan.',
    en: () => 'The source answers with a page, not data; it may be under maintenance.',
  },
  'kunci-ditolak': {
    id: (f) =>
      `Kunci ditolak (${f['status']}): mungkin kedaluwarsa. Mintakan kunci baru ke LKPP lalu ganti di berkas kunci. ${pesan(f)}`,
    en: (f) =>
      `The key is refused (${f['status']}): it may have expired. Ask LKPP for a new one and put it into the key file. ${pesan(f)}`,
  },
  dialihkan: {
    id: () => 'Sumber mengalihkan ke alamat lain. Kunci tidak dikirim ke sana; periksa PADAN_INAPROC_URL.',
    en: () => 'The source redirects elsewhere. The key is not sent there; check PADAN_INAPROC_URL.',
  },
  'kursor-kedaluwarsa': {
    id: () => 'Sumber tidak mengenali lagi penanda halamannya, juga setelah diulang dari awal.',
    en: () => 'The source no longer knows its own page marker, also after beginning anew.',
  },
  'sumber-galat': {
    id: (f) => `Sumber sedang rusak (${f['status']}). ${pesan(f)}`,
    en: (f) => `The source is broken at the moment (${f['status']}). ${pesan(f)}`,
  },
  'permintaan-ditolak': {
    id: (f) => `Sumber menolak permintaan (${f['status']}). ${pesan(f)}`,
    en: (f) => `The source refuses the request (${f['status']}). ${pesan(f)}`,
  },
  'jawaban-terpotong': {
    id: (f) => `Jawaban terpotong setelah ${f['bytes']} byte. Halaman itu diminta lagi.`,
    en: (f) => `The answer breaks off after ${f['bytes']} bytes. That page is asked for again.`,
  },
  'bentuk-lain': {
    id: () => 'Bentuk jawaban lain dari yang dikenal; halaman itu tidak dipakai.',
    en: () => 'The answer has another shape than known; that page is not used.',
  },
  'jawaban-galat': {
    id: (f) => `Sumber menjawab dengan galat. ${pesan(f)}`,
    en: (f) => `The source answers with an error. ${pesan(f)}`,
  },
  'data-null': {
    id: () => 'Sumber menjawab tanpa data (data: null).',
    en: () => 'The source answers without data (data: null).',
  },
  'kursor-hilang': {
    id: () => 'Sumber mengatakan masih ada halaman, tetapi tidak memberi penandanya.',
    en: () => 'The source says there are more pages but gives no marker.',
  },
  'kursor-berulang': {
    id: () => 'Sumber memberi penanda halaman yang sama lagi; tarikan tidak akan pernah selesai.',
    en: () => 'The source gives the same page marker again; the pull would never end.',
  },
  'halaman-terlalu-besar': {
    id: () => 'Satu halaman jawaban terlalu besar (lebih dari 64 MB).',
    en: () => 'One page of the answer is too large (over 64 MB).',
  },
  'sumber-lambat': {
    id: (f) => `Sumber tidak menjawab dalam ${f['detik']} detik.`,
    en: (f) => `The source gave no answer within ${f['detik']} seconds.`,
  },
  'sumber-tidak-terjangkau': {
    id: (f) => `Sumber tidak terjangkau (${f['sebab']}). Periksa jaringan server ini.`,
    en: (f) => `The source cannot be reached (${f['sebab']}). Check this server's network.`,
  },
  'jawaban-memuat-kunci': {
    id: () =>
      'Jawaban memuat kunci rahasia; halaman itu tidak disimpan. Laporkan ke LKPP dan mintakan kunci baru.',
    en: () => 'The answer holds the secret key; that page was not kept. Tell LKPP and ask for a new key.',
  },
  'kunci-tidak-ada': {
    id: (f) => `Kunci bernama "${f['kunci']}" belum ada di pengaturan pemasangan ini.`,
    en: (f) => `No key named "${f['kunci']}" is in this installation's settings.`,
  },
  'berkas-kunci-terbuka': {
    id: () => 'Berkas kunci dapat dibaca orang lain di server. Ubah izinnya menjadi 600, lalu tarik lagi.',
    en: () => 'The key file can be read by others on the server. Set its mode to 600 and pull again.',
  },
  'berkas-kunci-rusak': {
    id: () => 'Berkas kunci bukan JSON dengan nama dan kunci. Perbaiki isinya.',
    en: () => 'The key file is not JSON of names and keys. Correct it.',
  },
  'pengaturan-tidak-sah': {
    id: () => 'Pengaturan penarikan di server tidak sah; lihat panduan pengelola.',
    en: () => 'The pull settings on the server are not valid; see the administrator’s guide.',
  },
  'alamat-tidak-dikenal': {
    id: (f) => `Alamat data ${f['jalur']} tidak ada dalam daftar.`,
    en: (f) => `The data address ${f['jalur']} is not in the list.`,
  },
  'terlalu-banyak-halaman': {
    id: (f) => `Lebih dari ${f['batas']} halaman dalam satu tarikan; dihentikan.`,
    en: (f) => `More than ${f['batas']} pages in one pull; stopped.`,
  },
  'tarikan-terlalu-besar': {
    id: () => 'Satu tarikan lebih dari 2 GB; dihentikan.',
    en: () => 'One pull is over 2 GB; stopped.',
  },
  'tanpa-baris': {
    id: () => 'Sumber menjawab tanpa satu baris pun; tidak ada berkas.',
    en: () => 'The source answered without a single row; there is no file.',
  },
  'isi-sama': {
    id: () => 'Isinya sama persis dengan tarikan sebelumnya; tidak ada berkas baru.',
    en: () => 'Exactly the content of the pull before; no new file.',
  },
  dihentikan: {
    id: () => 'Dihentikan karena sumbernya dijeda.',
    en: () => 'Stopped because its source was paused.',
  },
}
function pesan(f: Facts): string {
  return f['pesan'] ? `(${f['pesan']})` : ''
}

export function sentenceOfPullReason(reason: Reason, language: Language): string {
  const sentence = reasons[reason.code]
  return sentence ? sentence[language](reason.facts ?? {}).trim() : reason.code
}
