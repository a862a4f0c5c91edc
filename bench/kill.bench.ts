/** `npm run bench kill [cycles]`: the kill test of issue 2, fifty times unless told otherwise. */
import { killCycle, prepareKillGround } from './support/kill-cycle.ts'
import { writeResult } from './support/result.ts'

const cycles = Number(process.argv[2] ?? 50)
const ground = await prepareKillGround(0.4)
const reports = []
// A kill that came after the import had ended proves nothing: go on until enough have struck.
for (
  let cycle = 0;
  reports.filter((report) => report.struck).length < cycles && cycle < 2 * cycles;
  cycle++
) {
  const victim = cycle % 2 === 0 ? 'process' : 'postmaster'
  // Spread over the whole import, the first part of which only starts the database.
  const fraction = 0.15 + (0.75 * ((cycle * 37) % cycles)) / cycles
  const report = await killCycle(ground, victim, fraction)
  reports.push(report)
  process.stderr.write(
    `${cycle + 1}/${cycles} ${victim} after ${report.afterMs} ms: ${report.struck ? '' : '(import had ended) '}${report.differences.join(', ') || 'same'}\n`,
  )
}
ground.remove()
const bad = reports.filter((report) => report.differences.length > 0)
writeResult(
  'kill',
  `| | |\n|---|---|\n| cycles | ${reports.length} |\n| struck during the import | ${reports.filter((r) => r.struck).length} |\n| kill -9 of the process / of the postmaster | ${reports.filter((r) => r.victim === 'process').length} / ${reports.filter((r) => r.victim === 'postmaster').length} |\n| undisturbed import | ${Math.round(ground.undisturbedMs)} ms |\n| databases that differed from the undisturbed one | ${bad.length} |\n${bad.map((r) => `| ${r.victim} after ${r.afterMs} ms | ${r.differences.join(', ')} |\n`).join('')}`,
)
process.exit(bad.length === 0 ? 0 : 1)
