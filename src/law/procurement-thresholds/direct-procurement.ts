/** Whether pengadaan langsung is allowed for a value on a day. */
import { type IsoDate } from '#shared/date'
import { findInForce } from '../in-force.ts'
import { because, type Undecided, undecided, type Verdict, verdict } from '../verdict.ts'
import { type ProcurementKind } from './kinds.ts'
import { directConstructionMaximum, directConsultancyMaximum, directGoodsMaximum } from './parameters.ts'

const limits = {
  barang: directGoodsMaximum,
  jasa_lainnya: directGoodsMaximum,
  konsultansi: directConsultancyMaximum,
  konstruksi: directConstructionMaximum,
} as const

export function isDirectProcurementAllowed(
  on: IsoDate,
  kind: ProcurementKind,
  valueRupiah: bigint,
): Verdict<boolean> | Undecided {
  const limit = findInForce(limits[kind], on)
  if (!limit.ok) return undecided(on, limit.because)
  const allowed = valueRupiah <= limit.value.value
  const facts = { jenis: kind, nilai: Number(valueRupiah), limit: Number(limit.value.value) }
  return verdict(
    allowed,
    on,
    because(allowed ? 'direct-procurement-allowed' : 'direct-procurement-above-limit', facts, limit.value),
  )
}
