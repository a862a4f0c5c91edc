/** Imports one file as the command line does and reports its own peak memory. */
import { basename } from 'node:path'
import { afterMerge, datasets, recognised } from '../../src/datasets.ts'
import { receivePath, runImport } from '../../src/intake/index.ts'
import { withDatabase } from '../../src/commands/usage.ts'

const path = process.argv[2]!
const outcome = await withDatabase(async (pool, config) => {
  const file = await receivePath(config.dataDir, path)
  return runImport(
    { pool, dataDir: config.dataDir, datasets, recognised, onMerged: afterMerge },
    { file, fileName: basename(path), preview: false, by: 'bench' },
  )
})
const summary = `${outcome.rowsRead} read = ${outcome.created.rows} new + ${outcome.changed.rows} changed + ${outcome.unchanged.rows} unchanged + ${outcome.rejected.rows} rejected`
process.stdout.write(
  `${JSON.stringify({ peakMib: Math.round(process.resourceUsage().maxRSS / 1024), summary })}\n`,
)
