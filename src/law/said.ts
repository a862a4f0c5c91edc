/** The sentence of a reason for a page: a rule stands there by its name, where the command line keeps its id. */
import { type Reason } from '#shared/decision'
import { findRule } from './registry.ts'
import { sentenceOfLawReason as withIds } from './words.ts'

export function sentenceOfLawReason(
  reason: Reason & { readonly released?: number },
  language: 'id' | 'en',
): string {
  const id = reason.facts?.['rule']
  const title = typeof id === 'string' ? findRule(id)?.title[language] : undefined
  return withIds(
    title === undefined ? reason : { ...reason, facts: { ...reason.facts, rule: `“${title}”` } },
    language,
  )
}
