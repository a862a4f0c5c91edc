/**
 * How many verdicts of the PDN duty one core gives: 1,000,000 packages of 10 products each, every verdict with its
 * reasons. Must stay below 30 s, aim 10 s. Run: `node --import ./src/platform/run-typescript.mjs bench/law-duty.bench.ts`
 */
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import { decidePdnDuty, type DutyProduct, type DutyStep, type LadderStep, type ProductKind } from '#law'
import { isoDate } from '#shared/date'

const VERDICTS = 1_000_000
const PRODUCTS = 10

/** The same seed gives the same packages on every machine. */
function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
const random = seeded(20_261_123)
const kinds: readonly ProductKind[] = ['CERT', 'CERT', 'SIINAS', 'IMPORT']
const aProduct = (i: number, best: number): DutyProduct => ({
  id: `p${i}`,
  kind: kinds[Math.floor(random() * kinds.length)]!,
  tkdnBp: Math.floor(random() * best),
  bmpBp: Math.floor(random() * 1500),
})
// Enough different packages that nothing can be remembered; few enough to stay in memory.
const packages = Array.from({ length: 20_000 }, (_, n) =>
  Array.from({ length: PRODUCTS }, (_, i) => {
    const product = aProduct(i, [1500, 2400, 6000][n % 3]!)
    const impossible = product.tkdnBp < 2500 && product.tkdnBp + product.bmpBp >= 4000
    return impossible ? { ...product, bmpBp: 0 } : product
  }),
)
const days = ['2024-06-03', '2025-04-29', '2025-04-30', '2026-01-15'].map(isoDate)
const declared: readonly (readonly LadderStep[])[] = [[], [], [], ['a'], ['a', 'b', 'c']]

const counts = new Map<DutyStep, number>()
let reasons = 0
const begin = process.hrtime.bigint()
for (let i = 0; i < VERDICTS; i++) {
  const decision = decidePdnDuty(
    days[i % days.length]!,
    packages[i % packages.length]!,
    declared[i % declared.length],
  )
  if (!decision.ok || decision.value.verdict === null) throw new Error(`not decided: ${i}`)
  const { step } = decision.value.verdict
  counts.set(step, (counts.get(step) ?? 0) + 1)
  reasons += decision.value.because.length
}
const seconds = Number(process.hrtime.bigint() - begin) / 1e9

const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim()
const steps = [...counts].sort().map(([step, n]) => `| ${step} | ${n} |`)
const report = `# PDN duty: ${VERDICTS.toLocaleString('en')} verdicts with ${PRODUCTS} products each, one core

| | |
|---|---|
| Date | ${new Date().toISOString().slice(0, 10)} |
| Commit | ${commit} |
| Machine | ${cpus()[0]?.model.trim()} (${cpus().length} cores), ${process.platform} ${process.arch}, Node ${process.version} |
| Seconds | ${seconds.toFixed(2)} (must ≤ 30, aim ≤ 10) |
| Verdicts per second | ${Math.round(VERDICTS / seconds).toLocaleString('en')} |
| Reasons given | ${reasons.toLocaleString('en')} |

| Step | Verdicts |
|---|---|
${steps.join('\n')}

Run: \`node --import ./src/platform/run-typescript.mjs bench/law-duty.bench.ts\`; packages are invented from a fixed seed.
`
writeFileSync(fileURLToPath(new URL('results/law-duty.md', import.meta.url)), report)
process.stdout.write(report)
if (seconds > 30) process.exitCode = 1
