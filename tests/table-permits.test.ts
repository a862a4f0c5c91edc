/** A room reads a neighbour's facts by its published views only. Raw SQL is not seen by the compiler, so this reads it. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { projectRoot } from '../src/platform/config.ts'

const ROOMS = [
  'agencies',
  'audit',
  'people',
  'notices',
  'intake',
  'plan',
  'budget',
  'orders',
  'catalogue',
  'realisation',
  'makers',
  'overview',
  'rulebook',
  'matching',
]
/** Registers and reference tables that stand for the whole installation (architecture 5), and the one definition of a line. */
const SHARED = [
  'agencies.government',
  'agencies.government_alias',
  'intake.run',
  'intake.file',
  'people.person',
  'realisation.line_at',
  'makers.certificates_on',
]
/** Setting up and the demonstration stand above all rooms. */
const TOP = ['demo.ts', 'demo-orders.ts', 'demo-catalogue.ts', 'app.ts']

test('no SQL reaches into another room past its published views', () => {
  const sources = readdirSync(join(projectRoot, 'src'), { recursive: true, encoding: 'utf8' }).filter(
    (path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path) && !TOP.includes(path),
  )
  const trespasses = sources.flatMap((path) => {
    const room = path.split(/[\\/]/)[0]!
    const text = readFileSync(join(projectRoot, 'src', path), 'utf8')
    // Names of tables follow these words; audit events like `people.role-granted` do not.
    const names = [...text.matchAll(/\b(?:from|join|into|update|table)\s+(\w+)\.(\w+)/g)]
    return names
      .filter(
        ([, schema, name]) =>
          ROOMS.includes(schema!) &&
          schema !== room &&
          !name!.startsWith('published_') &&
          !SHARED.includes(`${schema}.${name}`),
      )
      .map(([, schema, name]) => `${path}: ${schema}.${name}`)
  })
  expect(trespasses).toEqual([])
})
