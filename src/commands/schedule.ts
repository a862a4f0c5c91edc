import { readFileSync } from 'node:fs'
import {
  blockingPairs,
  readProblem,
  type ScheduleAnswer,
  type ScheduleProblem,
  scheduleReason,
  solveSchedule,
  whatRemovalFrees,
  whyNotHeld,
} from '#meetings'
import { say } from '#platform/log'
import { printJson, readArguments, UsageError } from './usage.ts'

const USAGE =
  'Pemakaian: padan schedule solve BERKAS [--fairness D] [--time-limit DETIK] [--threads N], atau padan schedule why BERKAS JAWABAN [PERTEMUAN]'
/** Fixed, so that two runs of the same file begin alike. */
const SEED = 1
/** Issue 7: what is not proven within a minute is shown with its bound. */
const SECONDS = 60
const THREADS = 2

/** `schedule solve`: pure, no database and no folder; always one JSON document on stdout. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = readArguments({
    args,
    options: {
      fairness: { type: 'string' },
      'time-limit': { type: 'string' },
      threads: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  })
  const [verb, path, ...rest] = positionals
  if (verb === 'why' && path && rest[0] && rest.length <= 2) return why(path, rest[0], rest[1])
  if (verb !== 'solve' || !path || rest.length > 0) throw new UsageError(USAGE)
  const fairness = wholeNumber('fairness', values.fairness, 0)
  const threads = wholeNumber('threads', values.threads, 1) ?? THREADS
  const timeLimitSeconds = values['time-limit'] === undefined ? SECONDS : Number(values['time-limit'])
  if (!Number.isFinite(timeLimitSeconds) || timeLimitSeconds <= 0)
    throw new UsageError(`--time-limit: ${values['time-limit']} bukan banyaknya detik. ${USAGE}`)

  // This clock starts with the process, so the time limit covers reading the file and loading the engine too.
  const started = 0
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (problem) {
    return refused(unreadable(path, problem as NodeJS.ErrnoException), started)
  }
  const read = readProblem(text)
  if (!read.ok) return refused(String(read.because[0]?.facts?.what ?? read.because[0]?.code), started)
  const answer = await solveSchedule(withFairness(read.value, fairness), {
    timeLimitSeconds: Math.max(0.001, timeLimitSeconds - (performance.now() - started) / 1000),
    threads,
    seed: SEED,
    stepLimit: null,
    now: () => performance.now(),
  })
  printJson({ ...answer, seconds: Math.round((performance.now() - started) / 10) / 100 })
  for (const { sentence } of answer.reasons) say(sentence)
  // Impossible is an answer too; neither a schedule nor a proof in time is none.
  return answer.status === 'unknown' ? 1 : 0
}

/** `schedule why`: what stopped each meeting that is not held, or, for one held meeting, what giving it up frees. */
function why(path: string, answerPath: string, meeting: string | undefined): number {
  const read = readProblem(readFileSync(path, 'utf8'))
  if (!read.ok) return refused(String(read.because[0]?.facts?.what ?? read.because[0]?.code), 0)
  const problem = read.value
  const { assignment } = JSON.parse(readFileSync(answerPath, 'utf8')) as ScheduleAnswer
  if (!Array.isArray(assignment) || assignment.length !== problem.meetings.length)
    throw new UsageError(`${answerPath}: bukan jawaban untuk ${path}. ${USAGE}`)
  const asked = problem.meetings.findIndex((m) => m.id === meeting)
  if (meeting !== undefined && asked < 0) throw new UsageError(`Pertemuan ${meeting} tidak ada. ${USAGE}`)
  const numbers = meeting === undefined ? [...assignment.keys()] : [asked]
  printJson({
    not_held: numbers.flatMap((m) =>
      assignment[m] === 0
        ? [{ meeting: problem.meetings[m]?.id, because: whyNotHeld(problem, assignment, m) }]
        : [],
    ),
    freed: meeting === undefined ? [] : whatRemovalFrees(problem, assignment, asked),
    blocking_pairs: blockingPairs(problem, assignment),
  })
  return 0
}

const unreadable = (path: string, { code, message }: NodeJS.ErrnoException): string =>
  code === 'ENOENT'
    ? `berkas ${path} tidak ada; seharusnya berkas JSON atau .dzn`
    : code === 'EISDIR'
      ? `${path} adalah folder, seharusnya berkas JSON atau .dzn`
      : message

function refused(what: string, started: number): number {
  const because = scheduleReason('berkas-salah', { what })
  const answer: ScheduleAnswer = {
    status: 'unknown',
    objective: 'breaks',
    value: null,
    bound: null,
    seconds: Math.round((performance.now() - started) / 10) / 100,
    assignment: [],
    stages: null,
    reasons: [because],
  }
  printJson(answer)
  say(because.sentence)
  return 1
}

function wholeNumber(name: string, text: string | undefined, least: number): number | undefined {
  if (text === undefined) return undefined
  const value = Number(text)
  if (text.trim() === '' || !Number.isInteger(value) || value < least)
    throw new UsageError(`--${name}: ${text || '(kosong)'} bukan bilangan bulat mulai ${least}. ${USAGE}`)
  return value
}

const withFairness = (problem: ScheduleProblem, difference: number | undefined): ScheduleProblem =>
  difference === undefined
    ? problem
    : { ...problem, fairness: { ...problem.fairness, maxBreakDifference: difference } }
