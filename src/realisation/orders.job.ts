/** An order of Padan's own changed: its line, its twins elsewhere and their sums follow at once; the whole year is looked through a minute later. */
import type pg from 'pg'
import { z } from 'zod'
import { now } from '#platform/clock'
import { inGovernment } from '#platform/db'
import { addJob } from '#platform/jobs'
import { refreshLines, refreshOrderLine } from './line-cells.queries.ts'

const SETTLE_AFTER_MS = 60_000

export function realisationJobs({ pool }: { pool: pg.Pool }) {
  return {
    'pesanan-berubah': async (payload: unknown) => {
      const { klpd, orderId } = z.object({ klpd: z.string(), orderId: z.uuid() }).parse(payload)
      await inGovernment(pool, klpd, async (client) => {
        const done = await refreshOrderLine(client, klpd, orderId)
        if (done === null) return
        const later = new Date(Date.parse(now()) + SETTLE_AFTER_MS).toISOString()
        await addJob(
          client,
          'tahun-dihitung-ulang',
          { klpd, tahun: done.year },
          `hitung ${klpd} ${done.year}`,
          later,
        )
      })
    },
    'tahun-dihitung-ulang': async (payload: unknown) => {
      const { klpd, tahun } = z.object({ klpd: z.string(), tahun: z.number().int() }).parse(payload)
      await inGovernment(pool, klpd, (client) => refreshLines(client, klpd, tahun, now()))
    },
  }
}
