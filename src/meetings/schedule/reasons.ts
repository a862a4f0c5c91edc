import type { ScheduleReason } from './problem.ts'

type Facts = ScheduleReason['facts']

/** Longer lists are cut in sentences; the facts keep them whole. */
const shown = 8
const list = (value: Facts[string] | undefined): string => {
  if (!Array.isArray(value)) return String(value ?? '')
  const head = value.slice(0, shown).join(', ')
  return value.length > shown ? `${head} … (${value.length} seluruhnya)` : head
}

/** For many reasons of one kind in one sentence. */
const kindNames: Record<string, string> = {
  'slot-tetap': 'Slot tetap pertemuan',
  sesi: 'Sesi pertemuan',
  'slot-terlarang-peserta': 'Slot terlarang peserta',
  'slot-terlarang-pertemuan': 'Slot terlarang pertemuan',
  'tidak-hadir': 'Waktu hadir peserta',
  'batas-peserta': 'Batas banyaknya pertemuan peserta',
  'urutan-pertemuan': 'Urutan pertemuan',
}

const sentences = {
  'pertemuan-wajib': (f) => `Pertemuan ${list(f.meeting)} wajib diadakan.`,
  'saling-menolak': (f) => `${list(f.participants)} tidak bersedia bertemu (veto).`,
  'tidak-hadir': (f) =>
    `Peserta ${list(f.participant)} hanya hadir pada waktu yang tercantum di "available".`,
  'slot-terlarang-peserta': (f) => `Peserta ${list(f.participant)} tidak dapat pada slot ${list(f.slots)}.`,
  'slot-terlarang-pertemuan': (f) => `Pertemuan ${list(f.meeting)} tidak boleh pada slot ${list(f.slots)}.`,
  sesi: (f) => `Pertemuan ${list(f.meeting)} harus pada sesi ${list(f.session)}.`,
  'slot-tetap': (f) => `Pertemuan ${list(f.meeting)} harus pada slot ${list(f.slot)}.`,
  'sudah-berlalu': (f) => `Pertemuan ${list(f.meeting)} sudah berlangsung pada slot ${list(f.slot)}.`,
  'slot-sudah-lewat': (f) => `Slot sebelum ${list(f.fromSlot)} sudah lewat.`,
  'terlalu-banyak-untuk-peserta': (f) =>
    `Peserta ${list(f.participant)} harus mengikuti ${(f.meetings as string[]).length} pertemuan (${list(f.meetings)}), padahal untuk itu hanya ada ${(f.slots as number[]).length} slot (${list(f.slots) || 'tidak ada'}).`,
  'melebihi-batas-peserta': (f) =>
    `Peserta ${list(f.participant)} dibatasi ${list(f.max)} pertemuan, padahal wajib: ${list(f.meetings)}.`,
  'terlalu-banyak-untuk-meja': (f) =>
    `${list(f.count)} pertemuan wajib hanya muat pada slot ${list(f.slots) || '(tidak ada)'}, padahal dengan ${list(f.tables)} meja tempatnya ${Number(f.tables) * (f.slots as number[]).length}.`,
  'urutan-mustahil': (f) => `Urutan pertemuan ${list(f.meetings)} tidak dapat dipenuhi dalam slot yang ada.`,
  'semua-pertemuan-wajib': (f) =>
    `Semua ${list(f.count)} pertemuan wajib diadakan, dan tidak seorang pun di dua tempat sekaligus.`,
  meja: (f) => `Hanya ada ${list(f.tables)} meja dalam satu slot.`,
  'beda-jeda': (f) => `Banyaknya jeda dua peserta tidak boleh berbeda lebih dari ${list(f.difference)}.`,
  'urutan-pertemuan': (f) => `Pertemuan ${list(f.meeting)} harus sesudah ${list(f.after)}.`,
  'batas-peserta': (f) => `Batas banyaknya pertemuan peserta ${list(f.participant)}.`,
  'bersama-sama': (f) => `${kindNames[String(f.kind)] ?? list(f.kind)} untuk: ${list(f.concerned)}.`,
  'belum-terperinci': (f) =>
    `Waktu habis sebelum himpunan alasan terkecil ditemukan; ${list(f.count)} alasan di atas cukup, mungkin tidak semuanya perlu.`,
  'waktu-habis': () => 'Waktu habis sebelum jadwal atau bukti kemustahilan ditemukan.',
  'terlalu-besar': (f) =>
    `Soal terlalu besar untuk dibuktikan (${list(f.size)} pasangan pertemuan–slot); jadwal ini yang terbaik yang ditemukan.`,
  'keadilan-belum-terbukti': () => 'Pemerataan pertemuan belum terbukti yang terbaik ketika waktu habis.',
  'nilai-belum-terbukti': () => 'Nilai pilihan belum terbukti yang terbaik ketika waktu habis.',
  'jeda-belum-terbukti': (f) =>
    `Jeda belum terbukti paling sedikit: ditemukan ${list(f.value)}, batas bawah ${list(f.bound)}.`,
  terhalang: (f) =>
    `Pertemuan ${list(f.meeting)} pada slot ${list(f.slot)}: ${list(f.obstacles)}. Bila diadakan, nilai bertambah ${list(f.gain)}.`,
  'dapat-diadakan': (f) =>
    `Pertemuan ${list(f.meeting)} masih dapat diadakan pada slot ${list(f.slot)}; nilai bertambah ${list(f.gain)}.`,
  'membebaskan-slot': (f) =>
    `Tanpa pertemuan ${list(f.meeting)}, slot ${list(f.slot)} bebas bagi ${list(f.participants)}, dan satu meja.`,
  'dapat-menggantikan': (f) =>
    `Pertemuan ${list(f.meeting)} lalu dapat diadakan pada slot ${list(f.slots)}; nilai bertambah ${list(f.gain)}.`,
  'menunggu-meja': (f) =>
    `Pertemuan ${list(f.meeting)}: keduanya masih punya waktu dan keduanya beruntung, tetapi semua meja terpakai.`,
  'menunggu-susunan': (f) =>
    `Pertemuan ${list(f.meeting)}: keduanya masih punya waktu, tetapi slot bebas mereka tidak dapat dipertemukan (slot terlarang, urutan, atau pilihan belum terbukti).`,
  'berkas-salah': (f) => `Berkas tidak dapat dibaca: ${list(f.what)}.`,
  'kesalahan-mesin': (f) =>
    `Jawaban ditolak oleh pemeriksa bebas dan tidak diberikan: ${list(f.violations)}.`,
} satisfies Record<string, (facts: Facts) => string>

export type ReasonCode = keyof typeof sentences

export const reason = (code: ReasonCode, facts: Facts = {}): ScheduleReason => ({
  code,
  facts,
  sentence: sentences[code](facts),
})
