/** A question of law in words, as the command line takes it; the answer, or the error's code. */
import { answerLine } from '#law'

interface Line {
  readonly out?: unknown
  readonly error?: { readonly code: string; readonly message: string }
  readonly because?: readonly { readonly code: string }[]
}
const line = (fn: string, input: unknown, withReasons: boolean): Line =>
  JSON.parse(answerLine(JSON.stringify({ id: 'q', fn, in: input }), withReasons).text) as Line

export const askLaw = (fn: string, input: unknown): unknown => {
  const { out, error } = line(fn, input, false)
  return error ? `error ${error.code}` : out
}
export const messageOf = (fn: string, input: unknown): string => line(fn, input, false).error?.message ?? ''
export const reasonsOf = (fn: string, input: unknown): readonly string[] =>
  (line(fn, input, true).because ?? []).map((reason) => reason.code)
