/** A style sheet with a lost brace swallows every rule after it without a word; seen after a merge. */
import { readdirSync, readFileSync } from 'node:fs'
import { transformSync } from 'esbuild'
import { expect, test } from 'vitest'

const folder = new URL('./styles/', import.meta.url)
test.each(readdirSync(folder).filter((name) => name.endsWith('.css')))('%s is whole', (name) => {
  const css = readFileSync(new URL(name, folder), 'utf8')
  expect(transformSync(css, { loader: 'css', logLevel: 'silent' }).warnings).toEqual([])
})

test('on paper: no navigation and no buttons, but the names of figures stay; heads repeat, sums and rows stay whole', () => {
  const print = readFileSync(new URL('./styles/print.css', import.meta.url), 'utf8')
  expect(print).toMatch(/header\.site nav,[\s\S]*display: none !important/)
  // A term explains itself by a button: hiding every button hid the names of the figures.
  expect(print).toContain('main button:not(.term)')
  expect(print).not.toMatch(/^ {2}main button,/m)
  expect(print).toMatch(/thead \{\s*display: table-header-group/)
  expect(print).toMatch(/tfoot \{\s*display: table-row-group/)
  expect(print).toMatch(/tr,[\s\S]{0,40}break-inside: avoid/)
})
