/**
 * `npm run bench order-model [histories] [rounds]`: the model test and the races of issue 6 in full. `npm test` runs the same code
 * (tests/support/ledger-proof.ts) with 1,000 histories and one round.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openPool } from '../src/platform/db.ts'
import { useEmbeddedPostgres } from '../src/platform/embedded-postgres.ts'
import { migrate } from '../src/platform/migrate.ts'
import {
  CLIENTS,
  findLedgerFaults,
  orderRupiah,
  raceOfOrders,
  raceOnLedger,
  type RaceReport,
  runLedgerModel,
} from '../tests/support/ledger-proof.ts'
import { inGovernment, loadPrices } from '../tests/support/order-ground.ts'
import { writeResult } from './support/result.ts'

const HISTORIES = Number(process.argv[2] ?? 5000)
const ROUNDS = Number(process.argv[3] ?? 50)

const dataDir = mkdtempSync(join(tmpdir(), 'padan model '))
const server = await useEmbeddedPostgres({ dataDir })
await migrate(server.ownerUrl)
const pool = openPool({ connectionString: server.appUrl }, CLIENTS)
await inGovernment(pool, (client) => loadPrices(client))

const model = await runLedgerModel(pool, { runs: HISTORIES, maxCommands: 60 })
process.stderr.write(`${model.runs} histories, ${model.commands} commands\n`)

const races: Record<string, RaceReport[]> = { ledger: [], budget: [], portions: [] }
for (let round = 0; round < ROUNDS; round++) {
  // Other sizes each round: what fits goes from none to all.
  const portions = 13 + ((round * 7) % 30)
  const fits = (round * 5) % (CLIENTS + 1)
  const day = `2026-12-${String(1 + (round % 28)).padStart(2, '0')}`
  races['ledger']!.push(
    await raceOnLedger(pool, {
      name: `rebut-${round}`,
      ceiling: 1_000_000n + BigInt(round) * 37_000n,
      each: 45_000n,
    }),
  )
  races['budget']!.push(
    await raceOfOrders(pool, {
      rup: `70${round}`,
      portions,
      day,
      ceiling: BigInt(fits) * orderRupiah(portions) + 99_000n,
    }),
  )
  races['portions']!.push(
    await raceOfOrders(pool, { rup: `71${round}`, portions, day, meals: fits * portions + portions - 1 }),
  )
  process.stderr.write(
    `${round + 1}/${ROUNDS} ${Object.values(races)
      .map((list) => `${list.at(-1)!.passed}/${list.at(-1)!.fits}`)
      .join(' ')}\n`,
  )
}
const atTheEnd = await inGovernment(pool, findLedgerFaults)
await pool.end()
await server.release()
rmSync(dataDir, { recursive: true, force: true })

const all = Object.values(races).flat()
const faults = [...all.flatMap((race) => race.faults), ...atTheEnd]
const missed = all.filter((race) => race.passed !== race.fits)
const sum = (list: readonly RaceReport[], of: (race: RaceReport) => number) => list.reduce((total, one) => total + of(one), 0) // prettier-ignore
const line = (name: string, list: readonly RaceReport[]) => {
  const why = new Map<string, number>()
  for (const race of list)
    for (const [code, n] of Object.entries(race.refused)) why.set(code, (why.get(code) ?? 0) + n)
  return `| ${name} | ${list.length} | ${sum(list, (r) => r.asked)} | ${sum(list, (r) => r.fits)} | ${sum(list, (r) => r.passed)} | ${[...why].map(([code, n]) => `${n} ${code}`).join(', ')} | ${list.filter((r) => r.passed > r.fits).length} |\n`
}
writeResult(
  'order-model',
  `Random histories of a budget line against the plain model: ${model.runs}, with ${model.commands} commands (${Object.entries(model.answers).map(([answer, n]) => `${n} ${answer}`).join(', ')}); ledger sum = balance = model after each; answers with more held than the ceiling: ${model.overCommitted}.\n\n` + // prettier-ignore
    `${CLIENTS} clients in the same moment:\n\n| on | rounds | asked | fit | passed | refused | rounds over-committed |\n|---|---|---|---|---|---|---|\n` +
    line('one ledger line, straight to the ledger', races['ledger']!) +
    line('one budget line, whole orders', races['budget']!) +
    line('one kitchen’s last portions, whole orders', races['portions']!) +
    `\nAfter each round of orders two winners withdraw while all losers try again. Looked at after each step: every balance the sum of its ledger rows and of its reservations, every day of a kitchen the sum of its rows, every state what the actions say, nothing above its ceiling or capacity. Faults: ${faults.length}. Rounds where another number passed than fits: ${missed.length}.\n` + // prettier-ignore
    faults.slice(0, 20).map((fault) => `- ${fault}\n`).join(''), // prettier-ignore
)
process.exit(faults.length === 0 && missed.length === 0 && model.overCommitted === 0 ? 0 : 1)
