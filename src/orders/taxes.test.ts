import { expect, test } from 'vitest'
import type { IsoDate } from '#shared/date'
import { builtInBook } from '#rulebook'
import { taxOrder as taxOrderUnder } from './taxes.ts'

type Asked = Parameters<typeof taxOrderUnder> extends [unknown, ...infer Rest] ? Rest : never
const taxOrder = (...asked: Asked) => taxOrderUnder(builtInBook, ...asked)

const ON = '2026-11-24' as IsoDate
const company = { hasNpwp: true, hasSuket: false, isPkp: false, isPbjtExempt: true, isCompany: true }
const tax = (...args: Parameters<typeof taxOrder>) => {
  const answer = taxOrder(...args)
  if (!answer.ok) throw new Error(answer.because[0]!.code)
  return answer.value
}

test('80 boxes of Rp45,000 from a company with NPWP: PPh 23 Rp72,000, transfer Rp3,528,000; without NPWP Rp144,000', () => {
  expect(tax(ON, 'jasa_boga', 3_600_000n, company)).toMatchObject({
    pphKind: 'PPH23',
    pphRupiah: 72_000n,
    transferRupiah: 3_528_000n,
  })
  expect(tax(ON, 'jasa_boga', 3_600_000n, { ...company, hasNpwp: false }).pphRupiah).toBe(144_000n)
})
test('PBJT stands in the price (X9): Rp11 million is Rp10 million and Rp1 million', () => {
  expect(tax(ON, 'jasa_boga', 11_000_000n, { ...company, isPbjtExempt: false })).toMatchObject({
    baseRupiah: 10_000_000n,
    pbjtRupiah: 1_000_000n,
    pphRupiah: 200_000n,
    transferRupiah: 10_800_000n,
    invoiceRupiah: 11_000_000n,
  })
})
test('a micro caterer with Suket (X4): final 0.5 %', () => {
  expect(tax(ON, 'jasa_boga', 4_500_000n, { ...company, hasSuket: true })).toMatchObject({
    pphKind: 'FINAL_UMKM',
    transferRupiah: 4_477_500n,
  })
})
test('two invoices of Rp1.5 million of one package and seller are judged together (X10)', () => {
  const shop = { ...company, isPkp: false }
  expect(tax(ON, 'barang', 1_500_000n, shop).withheldRupiah).toBe(0n)
  expect(tax(ON, 'barang', 1_500_000n, shop, { rupiah: 1_500_000n, withheldRupiah: 0n }).pphRupiah).toBe(
    45_000n,
  )
})
test('a natural person who caters is marked "perlu konfirmasi"', () => {
  const answer = tax(ON, 'jasa_boga', 3_600_000n, { ...company, isCompany: false })
  expect(answer.needsConfirmation).toBe(true)
  expect(answer.sentence.id).toContain('PPh 21')
})
test('an unknown fact of the seller is asked, not guessed', () => {
  expect(taxOrder(ON, 'jasa_boga', 3_600_000n, { ...company, isPbjtExempt: null })).toEqual({
    ok: false,
    because: [{ code: 'tax-fact-missing', facts: { fact: 'pbjt_exempt' } }],
  })
})
