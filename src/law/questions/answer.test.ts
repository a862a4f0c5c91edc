import { describe, expect, test } from 'vitest'
import { messageOf } from '../../../tests/support/ask-law.ts'
import { questionNames } from './answer.ts'
import { answerLine } from './line.ts'

const answer = (line: string) => JSON.parse(answerLine(line).text)

describe('a line that cannot be answered', () => {
  test.each([
    ['{"id":', null, 'not-json'],
    ['', null, 'not-json'],
    ['null', null, 'not-an-object'],
    ['[1]', null, 'not-an-object'],
    ['7', null, 'not-an-object'],
    ['{}', null, 'unknown-function'],
    ['{"id":"a","fn":"hea2","in":{}}', 'a', 'unknown-function'],
    ['{"id":7,"fn":"constructor","in":{}}', 7, 'unknown-function'],
    ['{"id":"a","fn":["hea"],"in":{}}', 'a', 'unknown-function'],
    ['{"id":"a","fn":"hea"}', 'a', 'bad-input'],
    ['{"id":"a","fn":"hea","in":[]}', 'a', 'bad-input'],
    ['{"id":"a","fn":"hea","in":null}', 'a', 'bad-input'],
    ['{"id":"a","fn":"hea","in":{"hp":1.5,"tkdn_bp":1,"cert_valid":true}}', 'a', 'bad-input'],
    ['{"id":"a","fn":"hea","in":{"hp":1e30,"tkdn_bp":1,"cert_valid":true}}', 'a', 'bad-input'],
    ['{"id":"a","fn":"hea","in":{"hp":"1","tkdn_bp":1,"cert_valid":true}}', 'a', 'bad-input'],
    ['{"id":"a","fn":"hea","in":{"hp":-1,"tkdn_bp":1,"cert_valid":true}}', 'a', 'bad-input'],
    ['{"id":"a","fn":"hea","in":{"hp":1,"tkdn_bp":10001,"cert_valid":true}}', 'a', 'bad-input'],
    ['{"id":"a","fn":"hea","in":{"hp":1,"tkdn_bp":1,"cert_valid":"ya"}}', 'a', 'bad-input'],
    ['{"id":"a","fn":"rule","in":{"rule_id":"x","date":"2026-01-01"}}', 'a', 'bad-input'],
    ['{"id":"a","fn":"rule","in":{"rule_id":"bmp.max","date":"2025-02-29"}}', 'a', 'bad-input'],
    ['{"id":"a","fn":"pl_allowed","in":{"jenis":"barang","nilai":1}}', 'a', 'bad-input'],
    ['{"id":"a","fn":"tkdn2011_line","in":{"tkdn_bp":1,"qty":"1e3","price":1}}', 'a', 'bad-input'],
    ['{"id":"a","fn":"tkdn2011_line","in":{"tkdn_bp":1,"qty":"-1","price":1}}', 'a', 'bad-input'],
    ['{"id":"a","fn":"tkdn2011_line","in":{"tkdn_bp":1,"qty":0.5,"price":1}}', 'a', 'bad-input'],
    ['{"id":"a","fn":"tkdn_multi","in":{"items":{}}}', 'a', 'bad-input'],
    ['{"id":"a","fn":"tier2_exempt","in":{"tier1_cost":1,"parts":[1,"2"]}}', 'a', 'bad-input'],
  ])('%s', (line, id, code) => {
    expect(answerLine(line).ok).toBe(false)
    expect(answer(line)).toMatchObject({ id, error: { code } })
    expect(answer(line).error.message).not.toBe('')
  })

  test('the message names the place, what was expected and what came', () => {
    expect(messageOf('award', { hps: 1, bids: [{ id: 'A', hp: 'sejuta', tkdn_bp: 0, passed: true }] })).toBe(
      'bids[0].hp: diharapkan rupiah bulat (bilangan bulat ≥ 0), yang datang "sejuta".',
    )
    expect(messageOf('pl_allowed', { jenis: 'barang', nilai: 1, date: 20_260_101 })).toBe(
      'date: diharapkan tanggal TTTT-BB-HH, yang datang 20260101.',
    )
    expect(messageOf('bmp2025', {})).toBe('factors: diharapkan daftar (array), yang datang tidak ada.')
    expect(messageOf('pl_allowed', { date: 'x'.repeat(200) })).toMatch(/…\.$/)
    expect(messageOf('rule', { rule_id: 'tidak.ada', date: '2026-01-01' })).toContain('tidak.ada')
    expect(messageOf('apa', {})).toMatch(/^fn: "apa" tidak dikenal; yang dikenal rule, tkdn2011, /)
    expect(answer('{"id":1}').error.message).toMatch(/^fn: tidak ada; yang dikenal/)
    expect(messageOf('award', { hps: 1, bids: [7] })).toBe(
      'bids[0].isi: diharapkan objek JSON, yang datang 7.',
    )
  })

  test('an inherited name is not a fact', () =>
    expect(messageOf('hea', JSON.parse('{"__proto__":{"hp":1},"tkdn_bp":1,"cert_valid":true}'))).toContain(
      'hp: ',
    ))
  test('a list beyond all reason is refused', () =>
    expect(messageOf('bmp2025', { factors: Array.from({ length: 100_001 }, () => 'esg') })).toContain(
      '100000',
    ))
})

describe('a line that is answered', () => {
  test('keeps its id, whatever it is, and carries nothing else', () => {
    expect(answerLine('{"fn":"level2025","in":{"tkdn_bp":1},"id":{"a":1}}').text).toBe(
      '{"id":{"a":1},"out":2500}',
    )
    expect(answerLine('{"fn":"level2025","in":{"tkdn_bp":1}}').ok).toBe(true)
    expect(answerLine('{"fn":"level2025","in":{"tkdn_bp":1}}').text).toBe('{"id":null,"out":2500}')
  })
  test('integers beyond 2^53 stay exact, in and out', () => {
    const hp = '123456789012345678901'
    expect(answerLine(`{"id":1,"fn":"hea","in":{"hp":${hp},"tkdn_bp":0,"cert_valid":true}}`).text).toBe(
      `{"id":1,"out":${hp}}`,
    )
  })
  test('with reasons: code, facts, article, certainty and a sentence', () => {
    const line =
      '{"id":1,"fn":"pl_allowed","in":{"jenis":"konstruksi","nilai":400000000,"date":"2025-04-30"}}'
    expect(JSON.parse(answerLine(line, true).text)).toEqual({
      id: 1,
      out: true,
      because: [
        {
          code: 'direct-procurement-allowed',
          facts: { jenis: 'konstruksi', nilai: 400_000_000, limit: 400_000_000 },
          source: 'Perpres 46/2025',
          certainty: 'sourced',
          sentence:
            'konstruksi Rp400.000.000 tidak lebih dari Rp400.000.000: pengadaan langsung boleh. (Perpres 46/2025)',
        },
      ],
    })
  })
  test('a rule without a version that day is null and says so', () => {
    const line = '{"id":1,"fn":"rule","in":{"rule_id":"p3dn.target.dki_pk","date":"2026-06-30"}}'
    expect(answer(line)).toEqual({ id: 1, out: null })
    expect(JSON.parse(answerLine(line, true).text).because[0].sentence).toBe(
      'Tidak ada versi aturan p3dn.target.dki_pk yang berlaku pada 30 Juni 2026.',
    )
  })
  test('all functions of the contract are known', () =>
    expect([...questionNames].sort()).toEqual(
      [
        'rule tkdn2011 tkdn2011_line tier2_exempt tkdn_multi tool_factor_bp tkdn_ik2022 level2025',
        'level2025_uncertified tkdn2025 bmp2025 pdn_duty is_pdn hea award hea_combo intl_award hea_legacy metrics',
        'pct_bp check_published validate_realisasi contract_form pl_allowed reserved_uk sod account_normalise',
        'account_base umkm_class cert_status halal_mandatory norm_num tax ppn2025 pbjt_exempt_dki pkp_required',
        'pph_final_op',
      ]
        .join(' ')
        .split(' ')
        .sort(),
    ))
})
