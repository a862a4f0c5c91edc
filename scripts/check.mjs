// Format, lint, types, borders, and the tests without browser journeys.
import { tool } from './run.mjs'

const steps = [
  ['format', () => tool('prettier/bin/prettier.cjs', ['--check', '--log-level=warn', '.'])],
  ['lint', () => tool('eslint/bin/eslint.js', ['.', '--max-warnings=0'])],
  ['types', () => tool('typescript/bin/tsc', ['--noEmit'])],
  [
    'borders',
    () =>
      tool('dependency-cruiser/bin/dependency-cruiser.mjs', ['src', '--config', '.dependency-cruiser.mjs']),
  ],
  ['tests', () => tool('vitest/vitest.mjs', ['run', '--project=unit'])],
]
const only = process.argv.slice(2)
for (const [name, step] of steps) {
  if (only.length > 0 && !only.includes(name)) continue
  const begin = Date.now()
  const code = step()
  process.stdout.write(`${code === 0 ? '✓' : '✗'} ${name} (${((Date.now() - begin) / 1000).toFixed(1)} s)\n`)
  if (code !== 0) process.exit(code)
}
