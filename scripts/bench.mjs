// `npm run bench [name …]`: all benches, or those named. Each prints a table and keeps it in bench/results/.
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './run.mjs'

const all = readdirSync(join(root, 'bench'))
  .filter((name) => name.endsWith('.bench.ts'))
  .map((name) => name.replace('.bench.ts', ''))
const [name, ...rest] = process.argv.slice(2)
if (name && !all.includes(name)) {
  process.stderr.write(`Tidak ada bench "${name}". Yang ada: ${all.join(', ')}\n`)
  process.exit(2)
}
let failed = 0
for (const bench of name ? [name] : all) {
  const done = spawnSync(
    process.execPath,
    [
      '--expose-gc',
      '--import',
      join(root, 'src/platform/run-typescript.mjs'),
      join(root, 'bench', `${bench}.bench.ts`),
      ...rest,
    ],
    { cwd: root, stdio: 'inherit' },
  )
  if (done.status !== 0) failed++
}
process.exit(failed)
