import { finalPphOfIndividual, isPbjtExempt, mustBePkp } from '../taxes/thresholds.ts'
import { type TaxBill, taxesOf } from '../taxes/taxes.ts'
import { ppnOn } from '../taxes/ppn.ts'
import { factMissing, undecided } from '../verdict.ts'
import { dayAsked, plain, type Question, told, toldAs } from './asked.ts'
import {
  BadQuestion,
  day,
  type Fields,
  fieldsOf,
  flagIfKnown,
  rupiah,
  rupiahIfKnown,
  rupiahList,
  word,
  wordIfKnown,
} from './read.ts'

const billWords = (bill: TaxBill) => ({
  base: bill.base,
  dpp_ppn: bill.dppPpn,
  ppn: bill.ppn,
  pbjt: bill.pbjt,
  pph_kind: bill.pphKind,
  pph: bill.pph,
  pph22_pihak_lain: bill.pph22OtherParty,
  invoice: bill.invoice,
  transfer: bill.transfer,
})

/** One price, or several invoices of the same package and vendor; both at once contradict each other. */
function invoices(f: Fields): readonly bigint[] | null {
  const price = rupiahIfKnown(f, 'price')
  const several = f['invoices'] === undefined || f['invoices'] === null ? null : rupiahList(f, 'invoices')
  if (price !== null && several !== null)
    throw new BadQuestion('price, invoices: isi salah satu saja, bukan keduanya.')
  return several ?? (price === null ? null : [price])
}

export const taxQuestions: Record<string, Question> = {
  tax: (input) => {
    const f = fieldsOf(input)
    const on = day(f, 'date')
    const invoicesRupiah = invoices(f)
    const supply = word(f, 'supply', ['jasa_boga', 'resto', 'barang'])
    const channel = word(f, 'channel', ['bendahara', 'pihak_lain'])
    const purchase = {
      on,
      supply,
      channel,
      priceIncludes: wordIfKnown(f, 'price_includes', ['pbjt', 'ppn']),
      hasNpwp: flagIfKnown(f, 'npwp'),
      hasSuket: flagIfKnown(f, 'suket'),
      isPkp: flagIfKnown(f, 'pkp'),
      isPbjtExempt: flagIfKnown(f, 'pbjt_exempt'),
    }
    if (invoicesRupiah === null) return told(factMissing(on, 'price'))
    return toldAs(taxesOf({ ...purchase, invoicesRupiah }), billWords)
  },
  ppn2025: (input) => {
    const f = fieldsOf(input)
    const on = dayAsked(f)
    const found = ppnOn(on, rupiah(f, 'price'))
    return found.ok
      ? plain({ dpp: found.value.dpp, ppn: found.value.ppn })
      : told(undecided(on, found.because))
  },
  pbjt_exempt_dki: (input) => {
    const f = fieldsOf(input)
    return told(isPbjtExempt(dayAsked(f), rupiahIfKnown(f, 'omzet_bulan'), flagIfKnown(f, 'insidental')))
  },
  pkp_required: (input) => {
    const f = fieldsOf(input)
    return told(mustBePkp(dayAsked(f), rupiah(f, 'omzet_tahun')))
  },
  pph_final_op: (input) => {
    const f = fieldsOf(input)
    return told(finalPphOfIndividual(dayAsked(f), rupiah(f, 'omzet_tahun')))
  },
}
