/** The most one e-order may cost on a day; an e-order is not split to stay below. */
import { type IsoDate } from '#shared/date'
import { type Decision } from '#shared/decision'
import { findInForce } from '../in-force.ts'
import { type Version } from '../rule.ts'
import { orderMaximum } from './parameters.ts'

export const orderLimit = (on: IsoDate): Decision<Version<bigint>> => findInForce(orderMaximum, on)
