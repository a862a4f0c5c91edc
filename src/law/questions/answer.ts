/** One question in words, one answer: pure, no day of its own, no file, no database. */
import { sentenceOfLawReason } from '../words.ts'
import { type LawReason } from '../verdict.ts'
import { type Question } from './asked.ts'
import { certificateQuestions } from './certificate-questions.ts'
import { countingQuestions } from './counting-questions.ts'
import { dutyQuestions } from './duty-questions.ts'
import { preferenceQuestions } from './preference-questions.ts'
import { procurementQuestions } from './procurement-questions.ts'
import { BadQuestion } from './read.ts'
import { ruleQuestions } from './rule-questions.ts'
import { taxQuestions } from './tax-questions.ts'
import { tkdnQuestions } from './tkdn-questions.ts'

const questions: ReadonlyMap<string, Question> = new Map(
  Object.entries({
    ...ruleQuestions,
    ...tkdnQuestions,
    ...dutyQuestions,
    ...preferenceQuestions,
    ...countingQuestions,
    ...procurementQuestions,
    ...certificateQuestions,
    ...taxQuestions,
  }),
)
export const questionNames: readonly string[] = [...questions.keys()]

export interface Answered {
  readonly id: unknown
  readonly out: unknown
  readonly because: readonly LawReason[]
}
export interface NotAnswered {
  readonly id: unknown
  readonly error: { readonly code: string; readonly message: string }
}

const notAnswered = (id: unknown, code: string, message: string): NotAnswered => ({
  id,
  error: { code, message },
})

/** @param asked `{ id, fn, in }` as parsed from JSON; integers beyond 2^53 as bigint. */
export function answerQuestion(asked: unknown): Answered | NotAnswered {
  if (typeof asked !== 'object' || asked === null || Array.isArray(asked))
    return notAnswered(null, 'not-an-object', 'Diharapkan satu objek JSON {"id","fn","in"} per baris.')
  const { id = null, fn, in: input } = asked as { id?: unknown; fn?: unknown; in?: unknown }
  const question = typeof fn === 'string' ? questions.get(fn) : undefined
  if (!question) {
    const came = fn === undefined ? 'tidak ada' : `${JSON.stringify(fn)} tidak dikenal`
    return notAnswered(id, 'unknown-function', `fn: ${came}; yang dikenal ${questionNames.join(', ')}.`)
  }
  try {
    const answer = question(input)
    if ('refused' in answer)
      return notAnswered(id, answer.refused.code, sentenceOfLawReason(answer.refused, 'id'))
    return { id, out: answer.out, because: answer.because }
  } catch (problem) {
    if (problem instanceof BadQuestion) return notAnswered(id, 'bad-input', problem.message)
    throw problem
  }
}
