/** What follows after the answer was given, so that the answer takes as long for an unknown e-mail as for a known one. */
import type pg from 'pg'
import { now } from '#platform/clock'
import type { Instant } from '#shared/date'
import { personByEmail, recordAccountEvent, sweepAttempts } from './account.queries.ts'

export const LOCKED_JOB = 'sign-in-locked'
const SWEEP_JOB = 'attempts-sweep'

export const peopleCrons = [`30 20 * * * ${SWEEP_JOB} ?max=1`]

export const peopleJobs = (pool: pg.Pool) => ({
  [LOCKED_JOB]: async (payload: unknown) => {
    const { email, at } = payload as { email: string; at: Instant }
    const person = await personByEmail(pool, email)
    if (person) await recordAccountEvent(pool, { person: person.id, name: 'sistem', event: 'locked', at })
  },
  [SWEEP_JOB]: () => sweepAttempts(pool, now()),
})
