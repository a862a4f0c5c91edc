import { type Decision, refuse } from '#shared/decision'
import { bmpMaximum } from '../bmp/factors.ts'
import { dutyMinimumTkdn, dutyTrigger } from './parameters.ts'

/** CERT = PDN with certificate; SIINAS = PDN listed there without one; IMPORT = not PDN. */
export type ProductKind = 'CERT' | 'SIINAS' | 'IMPORT'
export interface DutyProduct {
  readonly id: string
  readonly tkdnBp: number
  readonly bmpBp: number
  readonly kind: ProductKind
}

const trigger = dutyTrigger.versions[0]!.value
const minimum = dutyMinimumTkdn.versions[0]!.value
const mostBmp = bmpMaximum.versions[1]!.value

/**
 * Because BMP is at most 15 %, TKDN + BMP ≥ 40 % implies TKDN ≥ 25 %: TKDN 24 with BMP 16 is a data error,
 * and so is any BMP above 15 %. A verdict on such a record would be wrong either way.
 */
export function findRecordProblem(products: readonly DutyProduct[]): Decision<never> | undefined {
  for (const { id, kind, tkdnBp, bmpBp } of products) {
    if (kind !== 'CERT') continue
    if (tkdnBp < minimum && tkdnBp + bmpBp >= trigger)
      return refuse('TKDN_BMP_INCONSISTENT', { product: id, tkdn: tkdnBp, bmp: bmpBp })
    if (bmpBp > mostBmp) return refuse('bmp-above-maximum', { product: id, bmp: bmpBp, maximum: mostBmp })
  }
  return undefined
}
