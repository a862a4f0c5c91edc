import type { Instant, IsoDate } from '../shared/date.ts'
import { dayOf } from '../shared/date.ts'

/** Only this file looks at the machine's clock; everyone else is told the day. */
export const now = (): Instant => Temporal.Now.instant().toString() as Instant
export const today = (): IsoDate => dayOf(now())
