import { buildingUtilities } from './kinds/building-utilities.ts'
import { everyday } from './kinds/everyday.ts'
import { fieldFoodTransport } from './kinds/field-food-transport.ts'
import { healthSchoolOffice } from './kinds/health-school-office.ts'
import type { KindRow } from './kinds/row.ts'

/** The whole table of kinds: what people who don't know a thing's name say of it. */
export const kinds: readonly KindRow[] = [
  ...buildingUtilities,
  ...everyday,
  ...fieldFoodTransport,
  ...healthSchoolOffice,
]
