/**
 * Every version of every rule as one page of text, beside the code: who knows the law can read it, and no day,
 * value, source or mark changes without the change being seen. After a deliberate change: `vitest -u`.
 */
import { expect, test } from 'vitest'
import { allRules } from './registry.ts'

test('the rule book stands as written in rule-book.txt', async () => {
  const lines = allRules.flatMap((rule) => [
    `${rule.family} / ${rule.id} [${rule.unit}]${rule.conflicts.length > 0 ? ` ${rule.conflicts.join(' ')}` : ''}`,
    `  ${rule.title.id}`,
    `  ${rule.title.en}`,
    ...rule.versions.flatMap((version) => {
      const from = version.fromPrecision === 'year' ? `${version.from.slice(0, 4)} (tahun)` : version.from
      const period = `${from} … ${version.until ?? 'sekarang'}`
      const note = version.note ? [`    ${version.note.id}`, `    ${version.note.en}`] : []
      const line = `  ${period} = ${version.value} | ${version.certainty} | ${version.citation} | ${version.sources.join(' ') || '–'}`
      return [line, ...note]
    }),
  ])
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('./rule-book.txt')
})
