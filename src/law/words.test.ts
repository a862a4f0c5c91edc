import { describe, expect, test } from 'vitest'
import { sentenceOfLawReason } from './said.ts'
import { lawReasonCodes, sentenceOfLawReason as withIds } from './words.ts'

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

test('days stand in words of the language, in the sentence and in its article', () => {
  const reason = {
    code: 'no-version-in-force',
    facts: { rule: 'p3dn.target.dki_pk', on: '2026-08-17' },
    source: 'uji, dibaca 2026-01-05',
  }
  expect(withIds(reason, 'id')).toBe(
    'Tidak ada versi aturan p3dn.target.dki_pk yang berlaku pada 17 Agustus 2026. (uji, dibaca 5 Januari 2026)',
  )
  expect(withIds(reason, 'en')).toContain('in force on 17 August 2026')
})

test('on a page a rule stands by its name', () => {
  const reason = { code: 'no-version-in-force', facts: { rule: 'p3dn.target.dki_pk', on: '2026-08-17' } }
  expect(sentenceOfLawReason(reason, 'en')).toBe(
    'No version of rule “Target of DKI’s performance agreement” is in force on 17 August 2026.',
  )
})
