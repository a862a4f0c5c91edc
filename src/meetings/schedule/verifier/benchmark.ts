/**
 * The published benchmark as the verifier reads it. This reader is written from the format's description and
 * shares nothing with the engine's: a mistake made in one of the two then shows as a contradiction.
 *
 * Slots are 1..slotCount, meetings 1..meetings.length and participants 1..participantCount, as in the file.
 */
export interface BenchmarkMeeting {
  readonly number: number
  readonly pair: readonly [number, number]
  readonly session: 'morning' | 'afternoon' | 'any'
  readonly fixedSlot: number | undefined
  /** Numbers of the meetings that must be before this one. */
  readonly after: readonly number[]
}

export interface Benchmark {
  readonly participantCount: number
  readonly slotCount: number
  readonly morningSlotCount: number
  readonly tableCount: number
  readonly meetings: readonly BenchmarkMeeting[]
  /** By participant number; index 0 is unused. */
  readonly forbiddenSlots: readonly ReadonlySet<number>[]
}

export type BenchmarkReading =
  { readonly ok: true; readonly benchmark: Benchmark } | { readonly ok: false; readonly problem: string }

class Unreadable extends Error {}

const withoutComments = (text: string): string =>
  text.replaceAll(/\/\*[\s\S]*?\*\//g, ' ').replaceAll(/%[^\n]*/g, ' ')

function valueText(text: string, name: string): string {
  // `nMeetings` must not be found inside `nMeetingsBusiness`, hence the word borders.
  const found = [...text.matchAll(new RegExp(`(?<![A-Za-z0-9_])${name}\\s*=([^;]*)(;|$)`, 'g'))]
  const [only] = found
  if (!only) throw new Unreadable(`${name} is missing`)
  if (found.length > 1) throw new Unreadable(`${name} is given ${found.length} times`)
  return only[1] ?? ''
}

function wholeNumber(text: string, name: string): number {
  const value = valueText(text, name).trim()
  if (!/^\d{1,9}$/.test(value)) throw new Unreadable(`${name} is not a whole number: ${value.slice(0, 40)}`)
  return Number(value)
}

function numbersIn(text: string, name: string): number[] {
  const left = text.replaceAll(/-?\d+/g, '').replaceAll(/[[\]|,\s]/g, '')
  if (left !== '') throw new Unreadable(`${name} holds ${left.slice(0, 40)}`)
  return [...text.matchAll(/-?\d+/g)].map(([digits]) => Number(digits))
}

/** The members of one set, `{1, 4..6}` or `4..6`. */
function members(text: string, name: string): number[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .flatMap((part) => {
      const [, from, to] = /^(\d{1,9})(?:\s*\.\.\s*(\d{1,9}))?$/.exec(part) ?? []
      if (from === undefined) throw new Unreadable(`${name} holds ${part.slice(0, 40)}`)
      const first = Number(from)
      const last = Number(to ?? from)
      if (last - first > 1_000_000) throw new Unreadable(`${name} holds too wide a range`)
      return Array.from({ length: Math.max(0, last - first + 1) }, (_, step) => first + step)
    })
}

function setsIn(text: string, name: string): number[][] {
  const pattern = /\{([^{}]*)\}|(\d+\s*\.\.\s*\d+)/g
  const left = text.replaceAll(pattern, '').replaceAll(/[[\],\s]/g, '')
  if (left !== '') throw new Unreadable(`${name} holds ${left.slice(0, 40)}`)
  return [...text.matchAll(pattern)].map(([, braced, range]) => members(braced ?? range ?? '', name))
}

function expectLength(name: string, length: number, expected: number): void {
  if (length !== expected) throw new Unreadable(`${name} has ${length} entries, expected ${expected}`)
}

function expectRange(name: string, value: number, lowest: number, highest: number): number {
  if (value < lowest || value > highest)
    throw new Unreadable(`${name} holds ${value}, expected ${lowest} to ${highest}`)
  return value
}

const sessions = { 1: 'morning', 2: 'afternoon', 3: 'any' } as const

function benchmarkOf(raw: string): Benchmark {
  const text = withoutComments(raw)
  const participantCount = wholeNumber(text, 'nBusiness')
  const meetingCount = wholeNumber(text, 'nMeetings')
  const slotCount = wholeNumber(text, 'nTotalSlots')
  const morningSlotCount = expectRange('nMorningSlots', wholeNumber(text, 'nMorningSlots'), 0, slotCount)

  const requested = numbersIn(valueText(text, 'requested'), 'requested')
  expectLength('requested', requested.length, 3 * meetingCount)
  const fixed = numbersIn(valueText(text, 'fixed'), 'fixed')
  expectLength('fixed', fixed.length, meetingCount)
  const precedences = setsIn(valueText(text, 'precedences'), 'precedences')
  expectLength('precedences', precedences.length, meetingCount)
  const forbidden = setsIn(valueText(text, 'forbidden'), 'forbidden')
  expectLength('forbidden', forbidden.length, participantCount)

  const meetings = Array.from({ length: meetingCount }, (_, index): BenchmarkMeeting => {
    const [first = 0, second = 0, session = 0] = requested.slice(3 * index, 3 * index + 3)
    // A slot beyond the last one is a wish nobody can grant, not a broken file: every timetable breaks it.
    const slot = expectRange('fixed', fixed[index] ?? 0, 0, Number.MAX_SAFE_INTEGER)
    if (first === second) throw new Unreadable(`meeting ${index + 1} pairs participant ${first} with itself`)
    return {
      number: index + 1,
      pair: [
        expectRange('requested', first, 1, participantCount),
        expectRange('requested', second, 1, participantCount),
      ],
      session: sessions[expectRange('requested', session, 1, 3) as 1 | 2 | 3],
      fixedSlot: slot === 0 ? undefined : slot,
      // 0 stands for "none" in these sets.
      after: (precedences[index] ?? [])
        .filter((number) => number !== 0)
        .map((number) => expectRange('precedences', number, 1, meetingCount)),
    }
  })
  const benchmark = {
    participantCount,
    slotCount,
    morningSlotCount,
    tableCount: wholeNumber(text, 'nTables'),
    meetings,
    forbiddenSlots: [
      new Set<number>(),
      ...forbidden.map((slots) => new Set(slots.filter((slot) => slot > 0))),
    ],
  }
  expectSameMeetings(text, benchmark)
  return benchmark
}

/**
 * The file says twice who meets: in `requested` and in `meetingsxBusiness` (numbers plus one, 1 for none). If the
 * two disagree no answer can be judged.
 */
function expectSameMeetings(text: string, { participantCount, meetings }: Benchmark): void {
  const listed = setsIn(valueText(text, 'meetingsxBusiness'), 'meetingsxBusiness')
  expectLength('meetingsxBusiness', listed.length, participantCount)
  const own = Array.from({ length: participantCount + 1 }, (): number[] => [])
  for (const { number, pair } of meetings) for (const who of pair) own[who]?.push(number)
  for (const [index, shifted] of listed.entries()) {
    const numbers = [...new Set(shifted.map((number) => number - 1).filter((number) => number > 0))]
    numbers.sort((a, b) => a - b)
    if (numbers.join() !== own[index + 1]?.join())
      throw new Unreadable(`requested and meetingsxBusiness disagree on participant ${index + 1}`)
  }
}

export function readBenchmark(text: string): BenchmarkReading {
  try {
    return { ok: true, benchmark: benchmarkOf(text) }
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, problem: error.message }
    throw error
  }
}
