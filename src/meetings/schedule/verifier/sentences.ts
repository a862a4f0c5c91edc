/** What each violation says to a person. Facts are written as they stand in the problem. */
type Facts = Readonly<Record<string, string | number | readonly string[] | readonly number[]>>

interface Sentence {
  readonly id: (facts: Facts) => string
  readonly en: (facts: Facts) => string
}

/** A long list says enough with its beginning. */
const told = (fact: Facts[string] | undefined): string => {
  if (typeof fact !== 'object') return String(fact ?? '?')
  return fact.length > 8 ? `${fact.slice(0, 8).join(', ')}, …` : fact.join(', ')
}

const halves: Record<string, string> = { morning: 'pagi', afternoon: 'siang' }
const slotId = (f: Facts): string =>
  f['day'] === undefined
    ? `slot ${told(f['slot'])}`
    : `slot ${told(f['slot'])} (${told(f['day'])}, ${halves[told(f['half'])]})`
const slotEn = (f: Facts): string =>
  f['day'] === undefined
    ? `slot ${told(f['slot'])}`
    : `slot ${told(f['slot'])} (${told(f['day'])}, ${told(f['half'])})`

const sentence = (id: Sentence['id'], en: Sentence['en']): Sentence => ({ id, en })

export const sentences = {
  'problem-unreadable': sentence(
    (f) => `Soal tidak dapat dibaca, jadi jawabannya tidak dapat diperiksa: ${told(f['problem'])}.`,
    (f) => `The problem cannot be read, so its answer cannot be checked: ${told(f['problem'])}.`,
  ),
  'assignment-length': sentence(
    (f) => `Jawaban memuat ${told(f['given'])} slot untuk ${told(f['expected'])} pertemuan.`,
    (f) => `The answer gives ${told(f['given'])} slots for ${told(f['expected'])} meetings.`,
  ),
  'slot-unknown': sentence(
    (f) =>
      `Pertemuan ${told(f['meeting'])} ditaruh di slot ${told(f['slot'])}; yang ada slot 1–${told(f['slots'])}.`,
    (f) =>
      `Meeting ${told(f['meeting'])} is put in slot ${told(f['slot'])}; there are slots 1–${told(f['slots'])}.`,
  ),
  'required-not-held': sentence(
    (f) => `Pertemuan wajib ${told(f['meeting'])} tidak dijadwalkan.`,
    (f) => `The required meeting ${told(f['meeting'])} is not scheduled.`,
  ),
  'participant-twice': sentence(
    (f) => `${told(f['who'])} berada di ${told(f['meetings'])} sekaligus pada ${slotId(f)}.`,
    (f) => `${told(f['who'])} is in ${told(f['meetings'])} at once in ${slotEn(f)}.`,
  ),
  'too-many-tables': sentence(
    (f) => `${told(f['held'])} pertemuan pada ${slotId(f)}, sedangkan meja hanya ${told(f['tables'])}.`,
    (f) => `${told(f['held'])} meetings in ${slotEn(f)}, but there are only ${told(f['tables'])} tables.`,
  ),
  'limit-passed': sentence(
    (f) => `${told(f['who'])} mendapat ${told(f['held'])} pertemuan; batasnya ${told(f['limit'])}.`,
    (f) => `${told(f['who'])} has ${told(f['held'])} meetings; the limit is ${told(f['limit'])}.`,
  ),
  'day-limit-passed': sentence(
    (f) =>
      `${told(f['who'])} mendapat ${told(f['held'])} pertemuan pada hari ${told(f['day'])}; batas sehari ${told(f['limit'])}.`,
    (f) =>
      `${told(f['who'])} has ${told(f['held'])} meetings on day ${told(f['day'])}; the daily limit is ${told(f['limit'])}.`,
  ),
  'half-day-limit-passed': sentence(
    (f) =>
      `${told(f['who'])} mendapat ${told(f['held'])} pertemuan pada ${told(f['day'])} ${halves[told(f['half'])]}; batas setengah hari ${told(f['limit'])}.`,
    (f) =>
      `${told(f['who'])} has ${told(f['held'])} meetings on ${told(f['day'])} ${told(f['half'])}; the half-day limit is ${told(f['limit'])}.`,
  ),
  'not-present': sentence(
    (f) => `${told(f['who'])} tidak hadir pada ${slotId(f)}, waktu pertemuan ${told(f['meeting'])}.`,
    (f) => `${told(f['who'])} is not present in ${slotEn(f)}, the time of meeting ${told(f['meeting'])}.`,
  ),
  'participant-slot-forbidden': sentence(
    (f) => `${told(f['who'])} tidak boleh bertemu pada ${slotId(f)}, waktu pertemuan ${told(f['meeting'])}.`,
    (f) => `${told(f['who'])} must not meet in ${slotEn(f)}, the time of meeting ${told(f['meeting'])}.`,
  ),
  'meeting-slot-forbidden': sentence(
    (f) => `Pertemuan ${told(f['meeting'])} tidak boleh berada pada ${slotId(f)}.`,
    (f) => `Meeting ${told(f['meeting'])} must not lie in ${slotEn(f)}.`,
  ),
  'wrong-session': sentence(
    (f) =>
      `Pertemuan ${told(f['meeting'])} diminta ${halves[told(f['session'])]}, tetapi berada pada ${slotId(f)}.`,
    (f) => `Meeting ${told(f['meeting'])} was asked for the ${told(f['session'])}, but lies in ${slotEn(f)}.`,
  ),
  'not-in-fixed-slot': sentence(
    (f) =>
      `Pertemuan ${told(f['meeting'])} ditetapkan di slot ${told(f['fixed'])}, tetapi berada pada ${slotId(f)}.`,
    (f) => `Meeting ${told(f['meeting'])} is fixed in slot ${told(f['fixed'])}, but lies in ${slotEn(f)}.`,
  ),
  'precedence-broken': sentence(
    (f) =>
      `Pertemuan ${told(f['earlier'])} harus sebelum ${told(f['later'])}, tetapi slotnya ${told(f['earlierSlot'])} dan ${told(f['laterSlot'])}.`,
    (f) =>
      `Meeting ${told(f['earlier'])} must come before ${told(f['later'])}, but their slots are ${told(f['earlierSlot'])} and ${told(f['laterSlot'])}.`,
  ),
  'veto-broken': sentence(
    (f) =>
      `${told(f['who'])} saling menolak, tetapi pertemuan ${told(f['meeting'])} dijadwalkan pada ${slotId(f)}.`,
    (f) =>
      `${told(f['who'])} refuse each other, but meeting ${told(f['meeting'])} is scheduled in ${slotEn(f)}.`,
  ),
  'breaks-uneven': sentence(
    (f) =>
      `Jeda tidak merata: ${told(f['most'])} mendapat ${told(f['mostBreaks'])}, ${told(f['fewest'])} mendapat ${told(f['fewestBreaks'])}; selisih paling banyak ${told(f['allowed'])}.`,
    (f) =>
      `Breaks are uneven: ${told(f['most'])} has ${told(f['mostBreaks'])}, ${told(f['fewest'])} has ${told(f['fewestBreaks'])}; they may differ by ${told(f['allowed'])}.`,
  ),
  'past-meeting-moved': sentence(
    (f) =>
      `Pertemuan ${told(f['meeting'])} sudah lewat di slot ${told(f['past'])}, tetapi jawaban menaruhnya di slot ${told(f['slot'])}.`,
    (f) =>
      `Meeting ${told(f['meeting'])} is past in slot ${told(f['past'])}, but the answer puts it in slot ${told(f['slot'])}.`,
  ),
  'placed-in-the-past': sentence(
    (f) =>
      `Pertemuan ${told(f['meeting'])} ditaruh pada ${slotId(f)}, yang sudah lewat (mulai dari slot ${told(f['fromSlot'])}).`,
    (f) =>
      `Meeting ${told(f['meeting'])} is put in ${slotEn(f)}, which is past (start from slot ${told(f['fromSlot'])}).`,
  ),
  'dropped-needlessly': sentence(
    (f) =>
      `Pertemuan ${told(f['meeting'])} dari rencana yang berlaku dilepas, padahal muat pada ${slotId(f)}.`,
    (f) => `Meeting ${told(f['meeting'])} of the plan in force is dropped, although it fits in ${slotEn(f)}.`,
  ),
  'left-out-though-it-fits': sentence(
    (f) =>
      `Disebut optimal, padahal pertemuan ${told(f['meeting'])} masih muat pada ${slotId(f)} dan menambah ${told(f['gain'])}.`,
    (f) =>
      `Called optimal, although meeting ${told(f['meeting'])} still fits in ${slotEn(f)} and adds ${told(f['gain'])}.`,
  ),
  'figure-wrong': sentence(
    (f) =>
      `Angka ${told(f['figure'])} disebut ${told(f['claimed'])}, hasil hitung ulang ${told(f['counted'])}.`,
    (f) =>
      `The figure ${told(f['figure'])} is claimed to be ${told(f['claimed'])}; counted again it is ${told(f['counted'])}.`,
  ),
  'bound-contradicts': sentence(
    (f) =>
      `Batas ${told(f['figure'])} ${told(f['bound'])} bertentangan dengan nilai ${told(f['value'])} yang tercapai.`,
    (f) =>
      `The bound ${told(f['bound'])} for ${told(f['figure'])} contradicts the value ${told(f['value'])} that was reached.`,
  ),
  'optimal-with-gap': sentence(
    (f) => `Disebut optimal, tetapi nilai ${told(f['value'])} tidak sama dengan batas ${told(f['bound'])}.`,
    (f) => `Called optimal, but the value ${told(f['value'])} is not the bound ${told(f['bound'])}.`,
  ),
  'optimal-without-fairness-proof': sentence(
    () => 'Disebut optimal, tetapi pemerataan, yang didahulukan, belum terbukti.',
    () => 'Called optimal, but fairness, which comes first, is not proven.',
  ),
  'bound-not-whole': sentence(
    () => 'Disebut optimal, tetapi batas jeda hanya berlaku bila setiap pertemuan tetap pada harinya.',
    () => 'Called optimal, but the bound on breaks holds only while every meeting keeps its day.',
  ),
  'figure-without-choice': sentence(
    (f) => `Tidak ada yang dipilih dalam soal ini, tetapi jawaban memuat ${told(f['given'])}.`,
    (f) => `There is nothing to choose in this problem, yet the answer gives ${told(f['given'])}.`,
  ),
  'objective-wrong': sentence(
    (f) => `Tujuan disebut ${told(f['claimed'])}; menurut soal seharusnya ${told(f['expected'])}.`,
    (f) => `The objective is said to be ${told(f['claimed'])}; the problem makes it ${told(f['expected'])}.`,
  ),
  'answer-incomplete': sentence(
    (f) => `Jawaban berstatus ${told(f['status'])} tidak memuat ${told(f['missing'])}.`,
    (f) => `The answer with status ${told(f['status'])} lacks ${told(f['missing'])}.`,
  ),
  'schedule-where-none': sentence(
    (f) => `Jawaban berstatus ${told(f['status'])} tetapi memuat ${told(f['given'])}.`,
    (f) => `The answer has status ${told(f['status'])}, yet it gives ${told(f['given'])}.`,
  ),
  'impossible-without-reason': sentence(
    () => 'Disebut mustahil tanpa satu pun alasan.',
    () => 'Called impossible without a single reason.',
  ),
  'possible-after-all': sentence(
    (f) => `Disebut mustahil, padahal ada jadwal yang sah: ${told(f['assignment'])}.`,
    (f) => `Called impossible, yet there is a legal schedule: ${told(f['assignment'])}.`,
  ),
  'better-exists': sentence(
    (f) =>
      `${told(f['figure'])} ${told(f['claimed'])} disebut terbaik, padahal ${told(f['best'])} dapat dicapai: ${told(f['assignment'])}.`,
    (f) =>
      `${told(f['figure'])} ${told(f['claimed'])} is called best, yet ${told(f['best'])} can be reached: ${told(f['assignment'])}.`,
  ),
  'bound-refuted': sentence(
    (f) =>
      `Batas ${told(f['figure'])} ${told(f['bound'])} salah: ${told(f['best'])} dapat dicapai: ${told(f['assignment'])}.`,
    (f) =>
      `The bound ${told(f['bound'])} for ${told(f['figure'])} is wrong: ${told(f['best'])} can be reached: ${told(f['assignment'])}.`,
  ),
} as const satisfies Record<string, Sentence>

export type ViolationCode = keyof typeof sentences
