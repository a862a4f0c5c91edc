/** A line of JSON in, a line of JSON out, with integers exact beyond 2^53. */
import { sentenceOfLawReason } from '../words.ts'
import { answerQuestion } from './answer.ts'

/** An integer JavaScript would round becomes a bigint; everything else stays what JSON says. */
const exactIntegers = (_key: string, value: unknown, context?: { source?: string }): unknown =>
  typeof value === 'number' &&
  !Number.isSafeInteger(value) &&
  context?.source !== undefined &&
  /^-?\d{1,40}$/.test(context.source)
    ? BigInt(context.source)
    : value

/** The platform's JSON writes raw digits for a bigint beyond 2^53; smaller ones are plain numbers. */
const exactJson = JSON as unknown as { readonly rawJSON: (text: string) => unknown }
const digitsOfBigint = (_key: string, value: unknown): unknown =>
  typeof value !== 'bigint'
    ? value
    : Number.isSafeInteger(Number(value))
      ? Number(value)
      : exactJson.rawJSON(String(value))

/** The id of a line that is not JSON, when it can still be seen: the asker finds the question again. */
function idInBrokenLine(line: string): unknown {
  const seen = /"id"\s*:\s*("(?:[^"\\]|\\.){0,200}"|-?\d{1,15}(?=\s*[,}]))/.exec(line.slice(0, 10_000))?.[1]
  if (seen === undefined) return null
  try {
    return JSON.parse(seen) as unknown
  } catch {
    return null
  }
}

export interface AnsweredLine {
  readonly text: string
  readonly ok: boolean
}

/** @param withReasons adds `because`: codes, facts, article, certainty and the sentence in Indonesian. */
export function answerLine(line: string, withReasons = false): AnsweredLine {
  let asked: unknown
  try {
    asked = JSON.parse(line, exactIntegers as (key: string, value: unknown) => unknown)
  } catch {
    const id = idInBrokenLine(line)
    const came = line.length > 60 ? `${line.slice(0, 60)}…` : line
    const message = `Baris bukan JSON: diharapkan {"id","fn","in"}, yang datang ${JSON.stringify(came)}.`
    return { text: JSON.stringify({ id, error: { code: 'not-json', message } }), ok: false }
  }
  let answer: ReturnType<typeof answerQuestion>
  try {
    answer = answerQuestion(asked)
  } catch (bug) {
    // A bug of ours must not take the other lines with it; it is told under the line's own id.
    const { id = null } = asked as { id?: unknown }
    const message = `Kesalahan Padan pada pertanyaan ini, bukan pada baris Anda: ${bug instanceof Error ? bug.message : String(bug)}`
    return { text: JSON.stringify({ id, error: { code: 'bug', message } }, digitsOfBigint), ok: false }
  }
  if ('error' in answer) return { text: JSON.stringify(answer, digitsOfBigint), ok: false }
  const { id, out, because } = answer
  const reasons = because.map((reason) => ({ ...reason, sentence: sentenceOfLawReason(reason, 'id') }))
  const told = withReasons ? { id, out, because: reasons } : { id, out }
  return { text: JSON.stringify(told, digitsOfBigint), ok: true }
}
