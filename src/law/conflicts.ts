/** Where sources disagree. Nothing is smoothed over: both sides are named, one is the default, and why. */
import { both, type BothLanguages } from './both-languages.ts'
import { type SourceId } from './sources.ts'

export interface Claim {
  readonly says: BothLanguages
  readonly sources: readonly SourceId[]
}
export interface Conflict {
  readonly about: BothLanguages
  readonly claims: readonly Claim[]
  /** Index in `claims` of the one Padan uses; `null` = none of them, arithmetic decides. */
  readonly default: number | null
  readonly why: BothLanguages
}

const claim = (id: string, en: string, ...sources: SourceId[]): Claim => ({ says: both(id, en), sources })

export const conflicts = {
  C1: {
    about: both('Hari pertama Permenperin 35/2025', 'First day of Permenperin 35/2025'),
    claims: [
      claim('11 Desember 2025', '11 December 2025', 'S02', 'S03', 'S04'),
      claim('12 Desember 2025', '12 December 2025', 'S07'),
    ],
    default: 0,
    why: both(
      'Tiga kantor hukum menghitung dari tanggal pengundangan; siaran kementerian berbeda sehari.',
      'Three law firms count from the day of promulgation; the ministry’s press differs by one day.',
    ),
  },
  C2: {
    about: both('Kapan impor boleh', 'When imports are allowed'),
    claims: [
      claim('Setelah jenjang a–d habis', 'After steps a–d are exhausted', 'S26', 'S27', 'S30', 'S31'),
      claim('Begitu tidak ada yang mencapai 40 %', 'As soon as nothing reaches 40%', 'S29'),
    ],
    default: 0,
    why: both('Daftar huruf a–d pasalnya sendiri.', 'The article’s own list a–d.'),
  },
  C3: {
    about: both('Jumlah surveilans dalam lima tahun', 'Number of surveillance checks in five years'),
    claims: [claim('Satu', 'One', 'S12', 'S13'), claim('Dua', 'Two', 'S14')],
    default: 0,
    why: both(
      'Versi kuis yang lebih baru dan dua sumber lain.',
      'The later version of the quiz and two other sources.',
    ),
  },
  C4: {
    about: both('Komponen tanpa sertifikat', 'Component without certificate'),
    claims: [
      claim('100 % atau 25 % menurut asal bahan baku', '100% or 25% by origin of raw material', 'S10'),
      claim('Selalu 25 %, atau selalu 100 % (dua kuis)', 'Always 25 %, or always 100 % (two quizzes)', 'S14'),
    ],
    default: 0,
    why: both(
      'Pembagian menurut bahan baku menjelaskan keduanya.',
      'The split by raw material explains both.',
    ),
  },
  C5: {
    about: both('Bobot BMP pengembangan SDM', 'BMP weight of staff development'),
    claims: [claim('2 %', '2 %', 'S08'), claim('1 % (rancangan)', '1% (draft)', 'S21')],
    default: 0,
    why: both('Naskah akhir mengalahkan rancangan.', 'The final text beats the draft.'),
  },
  C6: {
    about: both('BMP dalam preferensi harga', 'BMP in the price preference'),
    claims: [
      claim('KP = TKDN × preferensi, tanpa BMP', 'KP = TKDN × preference, without BMP', 'S32', 'S35'),
      claim('BMP menaikkan preferensi', 'BMP raises the preference', 'S21b'),
    ],
    default: 0,
    why: both('Rumus pasalnya tidak memuat BMP.', 'The article’s formula has no BMP.'),
  },
  C7: {
    about: both('HEA pada sebuah kuis', 'HEA figures of a quiz'),
    claims: [claim('9,1 / 8,925 / 8,87 miliar', '9.1 / 8.925 / 8.87 billion', 'S34')],
    default: null,
    why: both('Tidak cocok dengan rumus mana pun.', 'They follow neither formula.'),
  },
  C8: {
    about: both('Salah cetak pada formulir 1.1', 'Misprint in a form 1.1'),
    claims: [claim('KDN 59.640, total 101.804', 'KDN 59,640, total 101,804', 'S17')],
    default: null,
    why: both('58,64 % × 0,2 × 500.000 = 58.640.', '58.64 % × 0.2 × 500,000 = 58,640.'),
  },
  C9: {
    about: both('Tanggal Inpres 2/2022', 'Date of Inpres 2/2022'),
    claims: [claim('30 Maret 2022', '30 March 2022', 'S41'), claim('3 Maret 2022', '3 March 2022', 'S42')],
    default: 0,
    why: both('Basis data peraturan BPK.', 'The BPK regulation database.'),
  },
  C10: {
    about: both('Siapa yang masuk 40 % UMK', 'Who counts in the 40% for small business'),
    claims: [
      claim(
        'Mikro, kecil, dan koperasi (Pasal 65)',
        'Micro, small and cooperatives (Pasal 65)',
        'S33',
        'S41',
      ),
      claim('Termasuk usaha menengah (Pasal 20)', 'Medium firms too (Pasal 20)', 'S109'),
    ],
    default: 0,
    why: both('Bunyi Pasal 65.', 'The wording of Pasal 65.'),
  },
  C11: {
    about: both('Persentase DKI yang tidak cocok', 'DKI percentages that do not follow'),
    claims: [
      claim('62,61 % (September 2024)', '62.61 % (September 2024)', 'S46'),
      claim('0,03 % (Juni 2023)', '0.03 % (June 2023)', 'S49'),
    ],
    default: null,
    why: both('Dihitung ulang: 52,31 % dan 2,76 %; ditandai.', 'Recomputed: 52.31% and 2.76%; flagged.'),
  },
  C12: {
    about: both('Dasar komitmen DKI', 'Base of DKI’s commitment'),
    claims: [
      claim('Rp15,8 T, Rancangan APBD (2023)', 'Rp15.8 T, draft APBD (2023)', 'S44'),
      claim('Rp15,85 T', 'Rp15.85 T', 'S45'),
      claim('RUP (2024, 2025)', 'RUP (2024, 2025)', 'S47', 'S48'),
    ],
    default: null,
    why: both(
      'Dasar disimpan bertanggal; tahun tidak disambung.',
      'Bases are kept dated; years are never chained.',
    ),
  },
  C13: {
    about: both('Masa berlaku sertifikat halal', 'Validity of a halal certificate'),
    claims: [
      claim('Tanpa batas selama bahan dan proses tetap', 'No end while materials and process stay', 'S74'),
      claim('Empat tahun', 'Four years', 'S75'),
    ],
    default: 0,
    why: both('UU 6/2023; tanggal tercetak tetap disimpan.', 'UU 6/2023; a printed date is still kept.'),
  },
  C14: {
    about: both('Barang yang seluruh komponennya impor', 'A good whose components are all imported'),
    claims: [
      claim(
        'Minimum 25 % dari tenaga kerja dan overhead',
        'At least 25% by labour and overhead',
        'S08',
        'S13',
      ),
      claim('Tidak dapat dihitung', 'Cannot be calculated', 'S14'),
    ],
    default: 0,
    why: both(
      'Nilai dihitung dengan peringatan ALL_IMPORT; bukan putusan sertifikat.',
      'The value is computed with the warning ALL_IMPORT; it decides no certificate.',
    ),
  },
} as const satisfies Record<string, Conflict>

export type ConflictId = keyof typeof conflicts
