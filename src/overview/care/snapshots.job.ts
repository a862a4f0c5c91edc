/** On the first of each month the figures of every government are kept as they stood at the end of the month before. */
import { inGovernment } from '#platform/db'
import type pg from 'pg'
import { appendAudit } from '#audit'
import { takeSnapshot } from '#realisation'
import { now, today } from '#platform/clock'
import { addJob } from '#platform/jobs'
import { earlier, endOfYear, findIsoDate, type IsoDate } from '#shared/date'
import { findKlpd } from '#shared/ids'
import { readYears } from '../ringkasan.queries.ts'
import { z } from 'zod'

/** 00:30 in Jakarta is 17:30 UTC of the day before: the last evening of the month, so the job looks whether tomorrow is a first. */
export const careCrons: readonly string[] = ['30 17 28-31 * * potret-bulanan']

/** Governments are done one by one, so that a broken one stops no other. */
export function careJobs({ pool }: { pool: pg.Pool }) {
  return {
    'potret-bulanan': async () => {
      const month = endedMonth(today())
      if (month === null) return
      const governments = await pool.query<{ klpd: string }>(
        'select klpd from agencies.government order by klpd',
      )
      for (const { klpd } of governments.rows)
        await addJob(pool, 'potret-pemerintah', { klpd, sampai: month }, `potret ${klpd} ${month}`)
    },
    'potret-pemerintah': async (payload: unknown) => {
      const { klpd, sampai } = z.object({ klpd: z.string(), sampai: z.string() }).parse(payload)
      await monthlySnapshot(pool, klpd, findIsoDate(sampai)!)
    },
  }
}

/** The last day of the month that ends today or ended yesterday (Jakarta); null on other days. */
export function endedMonth(on: IsoDate): IsoDate | null {
  const [year, month, day] = on.split('-').map(Number) as [number, number, number]
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  if (day === last) return on
  if (day !== 1) return null
  const before = new Date(Date.UTC(year, month - 1, 0))
  return findIsoDate(before.toISOString().slice(0, 10)) ?? null
}

/** Both bases of the month's year. A second run of the same month adds nothing new but a later knowledge. */
export async function monthlySnapshot(pool: pg.Pool, code: string, asOf: IsoDate): Promise<number> {
  const klpd = findKlpd(code)
  if (!klpd) return 0
  const year = Number(asOf.slice(0, 4))
  return inGovernment(pool, klpd, async (client) => {
    const years = await readYears(client, klpd)
    if (!years.includes(year)) {
      return 0
    }
    const knownAt = now()
    for (const basis of ['contract', 'payment'] as const)
      await takeSnapshot(
        client,
        { klpd, year, basis, asOf: earlier(asOf, endOfYear(year)), knownAt },
        'bulanan',
        'Padan',
        null,
      )
    await appendAudit(client, {
      klpd,
      agency: '',
      at: knownAt,
      actor: 'Padan',
      action: 'realisation.snapshot-taken',
      subject: String(year),
      facts: { sampai: asOf, sebab: 'bulanan' },
    })
    return 2
  })
}
