import { describe, expect, test } from 'vitest'
import { lawReasonCodes, sentenceOfLawReason } from './words.ts'

const facts = new Proxy({}, { get: () => 2500, has: () => true }) as Record<string, number>

describe('reasons', () => {
  test.each(lawReasonCodes.map((code) => [code]))('%s has a sentence in both languages', (code) => {
    const id = sentenceOfLawReason({ code, facts }, 'id')
    const en = sentenceOfLawReason({ code, facts }, 'en')
    expect(id).toMatch(/[.]$/)
    expect(en).toMatch(/[.]$/)
    expect(`${id}${en}`).not.toContain('undefined')
  })

  test('money and percentages are written the way each language writes them', () => {
    const reason = {
      code: 'pph-withheld',
      facts: { kind: 'PPH23', rate: 200, base: 10_000_000, pph: 200_000 },
      source: 'UU 36/2008 Pasal 23',
    }
    expect(sentenceOfLawReason(reason, 'id')).toBe(
      'PPh 23 2,00 % × Rp10.000.000 = Rp200.000, dibulatkan ke bawah. (UU 36/2008 Pasal 23)',
    )
    expect(sentenceOfLawReason(reason, 'en')).toBe(
      'PPh 23 2.00% × Rp10,000,000 = Rp200,000, rounded down. (UU 36/2008 Pasal 23)',
    )
  })

  test('an unknown percentage is said, not written as zero', () =>
    expect(
      sentenceOfLawReason({ code: 'published-agrees', facts: { recomputed: 5000, published: null } }, 'id'),
    ).toContain('belum diketahui'))

  test('a code law does not know is a bug', () =>
    expect(() => sentenceOfLawReason({ code: 'nope' }, 'id')).toThrow('no sentence'))
})
