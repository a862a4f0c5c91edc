/** The lowest form of contract Pasal 28 allows; a stricter one is always allowed. */
import { type IsoDate } from '#shared/date'
import { findInForce } from '../in-force.ts'
import { because, type Undecided, undecided, type Verdict, verdict } from '../verdict.ts'
import { type ProcurementKind, type ProcurementMethod } from './kinds.ts'
import {
  kuitansiMaximum,
  receiptMaximum,
  spkConstructionMaximum,
  spkConsultancyMaximum,
  spkGoodsMaximum,
} from './parameters.ts'

export type ContractForm = 'bukti' | 'kuitansi' | 'spk' | 'surat_perjanjian' | 'surat_pesanan'

/** Bukti and kuitansi are only for goods and other services. */
const ladders = {
  barang: [
    ['bukti', receiptMaximum],
    ['kuitansi', kuitansiMaximum],
    ['spk', spkGoodsMaximum],
  ],
  jasa_lainnya: [
    ['bukti', receiptMaximum],
    ['kuitansi', kuitansiMaximum],
    ['spk', spkGoodsMaximum],
  ],
  konsultansi: [['spk', spkConsultancyMaximum]],
  konstruksi: [['spk', spkConstructionMaximum]],
} as const

export function contractForm(
  on: IsoDate,
  kind: ProcurementKind,
  valueRupiah: bigint,
  method: ProcurementMethod,
): Verdict<ContractForm> | Undecided {
  const last = ladders[kind][ladders[kind].length - 1]![1]
  const highest = findInForce(last, on)
  if (!highest.ok) return undecided(on, highest.because)
  if (method === 'e_purchasing' || method === 'toko_daring')
    return verdict('surat_pesanan', on, because('form-by-method', { metode: method }, highest.value))
  for (const [form, rule] of ladders[kind]) {
    const limit = findInForce(rule, on)
    if (!limit.ok) return undecided(on, limit.because)
    const facts = { jenis: kind, nilai: Number(valueRupiah), limit: Number(limit.value.value) }
    if (valueRupiah <= limit.value.value)
      return verdict(form, on, because('form-by-value', { ...facts, form }, limit.value))
  }
  const facts = { jenis: kind, nilai: Number(valueRupiah), limit: Number(highest.value.value) }
  return verdict('surat_perjanjian', on, because('form-above-limits', facts, highest.value))
}
