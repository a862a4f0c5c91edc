// Every test, browser journeys included; the last line is what CI reads.
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { tool } from './run.mjs'

// Without words of its own: all but the long walk over every page in every look (`npm run test:long`).
const given = process.argv.slice(2)
const args = given.some((one) => one.startsWith('--project'))
  ? given
  : ['--project=unit', '--project=journeys', ...given]
const report = join(mkdtempSync(join(tmpdir(), 'padan-test-')), 'report.json')
const code = tool('vitest/vitest.mjs', [
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
  ...args,
])
let failed = code === 0 ? 0 : 1
let passed = 0
let skipped = 0
try {
  const result = JSON.parse(readFileSync(report, 'utf8'))
  passed = result.numPassedTests
  skipped = result.numPendingTests + result.numTodoTests
  failed = Math.max(failed, result.numFailedTests)
} catch {
  // no report: vitest itself failed, which its exit code tells
}
process.stdout.write(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`)
process.exit(code === 0 && failed === 0 && passed > 0 ? 0 : 1)
