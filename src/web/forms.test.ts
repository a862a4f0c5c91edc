/** Habits of forms, read from the source of every page. */
import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

test('no form that posts leaves the checking to the browser: its bubbles speak its language, not ours', () => {
  const careless: string[] = []
  for (const file of globSync('src/**/*.tsx'))
    for (const [tag] of readFileSync(file, 'utf8').matchAll(/<form\b[^>]*method="post"[^>]*>/g))
      if (!tag.includes('noValidate')) careless.push(`${file}: ${tag.replace(/\s+/g, ' ')}`)
  expect(careless).toEqual([])
})
