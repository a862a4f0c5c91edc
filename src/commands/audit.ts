import type pg from 'pg'
import { inGovernment } from '#platform/db'
import { verifyChains } from '#audit'
import { say } from '#platform/log'
import { printJson, readArguments, UsageError, withDatabase } from './usage.ts'

export async function run(args: string[]): Promise<number> {
  const { values, positionals } = readArguments({
    args,
    options: { json: { type: 'boolean', default: false } },
  })
  if (positionals[0] !== 'verify') throw new UsageError('Pemakaian: padan audit verify [--json]')
  const chains = await withDatabase(async (pool) => {
    const governments = await pool.query<{ klpd: string }>(
      'select klpd from agencies.government order by klpd',
    )
    const reports = []
    for (const { klpd } of governments.rows) {
      const checked = (client: pg.PoolClient) => verifyChains(client, klpd)
      reports.push(...(await inGovernment(pool, klpd, checked, 'isolation level repeatable read read only')))
    }
    return reports
  })
  const broken = chains.filter((chain) => chain.broken)
  if (values.json) printJson({ chains, broken: broken.length })
  for (const chain of chains) {
    const place = `${chain.klpd}${chain.agency ? ` ${chain.agency}` : ''}`
    say(
      chain.broken
        ? `✗ ${place}: putus di catatan ${chain.broken.seq} (${chain.broken.kind})`
        : `✓ ${place}: ${chain.entries} catatan utuh`,
    )
  }
  return broken.length > 0 ? 1 : 0
}
