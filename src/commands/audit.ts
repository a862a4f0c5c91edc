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
      const client = await pool.connect()
      try {
        await client.query('begin isolation level repeatable read read only')
        await client.query(`select set_config('padan.klpd', $1, true)`, [klpd])
        reports.push(...(await verifyChains(client, klpd)))
        await client.query('commit')
      } finally {
        client.release()
      }
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
