import { isHalalMandatory } from '../certificates/halal.ts'
import { basisPointsOfText } from '../certificates/percent-text.ts'
import { certificateStatus } from '../certificates/status.ts'
import { umkmClass } from '../umkm-class/class.ts'
import { factMissing } from '../verdict.ts'
import { dayAsked, plain, type Question, told, toldAs } from './asked.ts'
import { BadQuestion, day, dayIfKnown, fieldsOf, rupiahIfKnown, text, word, wordIfKnown } from './read.ts'

export const certificateQuestions: Record<string, Question> = {
  umkm_class: (input) => {
    const f = fieldsOf(input)
    const basis = word(f, 'basis', ['modal', 'penjualan', 'aset'])
    const value = rupiahIfKnown(f, 'value')
    return told(value === null ? factMissing(null, 'value') : umkmClass(dayAsked(f), basis, value))
  },
  cert_status: (input) => {
    const f = fieldsOf(input)
    const decision = certificateStatus(
      {
        regime: wordIfKnown(f, 'regime', ['PM16_2011', 'PM46_2022_IK', 'PM35_2025', 'SEKTORAL']),
        issued: dayIfKnown(f, 'tgl_terbit'),
        printedEnd: dayIfKnown(f, 'berlaku_sampai'),
      },
      day(f, 'on'),
    )
    if (!decision.ok) return { refused: decision.because[0]! }
    return toldAs(decision.value, ({ validUntil, status }) => ({ berlaku_sampai: validUntil, status }))
  },
  halal_mandatory: (input) => {
    const f = fieldsOf(input)
    const businessClass = wordIfKnown(f, 'kelas', ['mikro', 'kecil', 'menengah', 'besar'])
    const group = text(f, 'kelompok')
    const on = day(f, 'on')
    return told(
      businessClass === null ? factMissing(on, 'kelas') : isHalalMandatory(businessClass, group, on),
    )
  },
  norm_num: (input) => {
    if (input === null || input === undefined) return plain(null)
    // Some feeds send the number itself; its shortest decimal text is the number that was sent.
    if (typeof input === 'string' || typeof input === 'number') return plain(basisPointsOfText(String(input)))
    throw new BadQuestion('in: diharapkan teks angka seperti "58,64".')
  },
}
