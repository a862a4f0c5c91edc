/** `npm run bench order-crash [cycles]`: the crash test of issue 6, two hundred times unless told otherwise. */
import { crashCycle, type CrashReport, letGo, prepareCrashGround } from './support/order-crash.ts'
import { writeResult } from './support/result.ts'

const cycles = Number(process.argv[2] ?? 200)
const ground = await prepareCrashGround()
const reports: CrashReport[] = []
for (let cycle = 0; cycle < cycles; cycle++) {
  const report = await crashCycle(
    ground,
    cycle % 2 === 0 ? 'process' : 'postmaster',
    100 + ((cycle * 137) % 900),
  )
  reports.push(report)
  process.stderr.write(`${cycle + 1}/${cycles} ${report.victim} after ${report.afterMs} ms: ${report.acknowledged} acknowledged, ${report.unanswered} unanswered, ${report.faults.join('; ') || 'whole'}\n`) // prettier-ignore
}
await letGo()
await ground.remove()
const sum = (of: (report: (typeof reports)[number]) => number) => reports.reduce((total, one) => total + of(one), 0) // prettier-ignore
const bad = reports.filter((report) => report.faults.length > 0)
writeResult(
  'order-crash',
  `| | |\n|---|---|\n| cycles (kill -9 of the process / of the postmaster) | ${cycles} (${reports.filter((r) => r.victim === 'process').length} / ${reports.filter((r) => r.victim === 'postmaster').length}) |\n| ${Object.keys(ground.settings).join(', ')} | ${Object.values(ground.settings).join(', ')} |\n| actions acknowledged before the kill | ${sum((r) => r.acknowledged)} |\n| acknowledged but missing afterwards | ${bad.flatMap((r) => r.faults).filter((fault) => fault.startsWith('acknowledged')).length} |\n| written, answer lost (wholly present) | ${sum((r) => r.unanswered)} |\n| cycles with any fault (ledger, portions, state, documents, audit chain) | ${bad.length} |\n${bad.map((r) => `| ${r.victim} after ${r.afterMs} ms | ${r.faults.join('; ')} |\n`).join('')}`,
)
process.exit(bad.length === 0 ? 0 : 1)
