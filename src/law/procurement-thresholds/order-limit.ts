/** The most one e-order may cost on a day; an e-order is not split to stay below. */
import { type IsoDate } from '#shared/date'
import { type Decision } from '#shared/decision'
import { findInForce } from '../in-force.ts'
import { type Version } from '../rule.ts'
import { because, type Undecided, undecided, type Verdict, verdict } from '../verdict.ts'
import { orderMaximum } from './parameters.ts'

export const orderLimit = (on: IsoDate): Decision<Version<bigint>> => findInForce(orderMaximum, on)

/** @param ownLimitRupiah a lower limit of the government's own, if it set one */
export function isWithinOrderLimit(
  on: IsoDate,
  valueRupiah: bigint,
  ownLimitRupiah: bigint | null = null,
): Verdict<boolean> | Undecided {
  const found = orderLimit(on)
  if (!found.ok) return undecided(on, found.because)
  const law = found.value.value
  const limit = ownLimitRupiah !== null && ownLimitRupiah < law ? ownLimitRupiah : law
  const within = valueRupiah <= limit
  const facts = { nilai: Number(valueRupiah), limit: Number(limit) }
  return verdict(within, on, because(within ? 'order-within-limit' : 'order-above-limit', facts, found.value))
}
