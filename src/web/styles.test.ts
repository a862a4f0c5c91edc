/** A style sheet with a lost brace swallows every rule after it without a word; seen after a merge. */
import { readdirSync, readFileSync } from 'node:fs'
import { transformSync } from 'esbuild'
import { expect, test } from 'vitest'

const folder = new URL('./styles/', import.meta.url)
test.each(readdirSync(folder).filter((name) => name.endsWith('.css')))('%s is whole', (name) => {
  const css = readFileSync(new URL(name, folder), 'utf8')
  expect(transformSync(css, { loader: 'css', logLevel: 'silent' }).warnings).toEqual([])
})
