import { examples, work } from '#law'
import { describe, expect, test } from 'vitest'
import { answerText, factsText } from './example-text.ts'

describe('an example as a text', () => {
  test('has no codes, in both languages', () => {
    for (const one of examples.map(work))
      for (const language of ['id', 'en'] as const) {
        const said = `${factsText(one.in, language)} → ${one.refusal === undefined ? (answerText(one.fn, one.out, language) ?? '–') : ''}`
        expect(said, one.title.id).not.toMatch(/_|undefined|\[object|NaN/)
      }
  })
  test('writes rupiah, per cent and days as people do', () => {
    const say = (title: string) => {
      const one = work(examples.find((candidate) => candidate.title.id === title)!)
      return `${factsText(one.in, 'id')} = ${answerText(one.fn, one.out, 'id')}`
    }
    expect(say('Konstruksi Rp400 juta pada 30 April 2025')).toBe(
      'konstruksi, nilai Rp400.000.000, tanggal 30 Apr 2025 = ya',
    )
    expect(say('Semua komponen impor')).toBe(
      'komponen biaya 1.000, tingkat 0,00 %, tenaga kerja 100,00 %, overhead 100,00 %, litbang 0,00 % = 25,00 %, peringatan semua komponen impor',
    )
    expect(say('Industri kecil: separuh bahan dalam negeri, lainnya penuh')).toContain('= 28,00 %')
    expect(answerText('rule', null, 'id')).toBeNull()
  })
})
