/**
 * The data files of the B2B meeting benchmark (Bofill et al., JAIR 74, 2022): a small part of MiniZinc's data language.
 * Oddities seen in the published files: `meetingsxBusiness` counts from 2, `forbidden` and `precedences` may hold a dummy 0,
 * rows end with a comma before the bar, one pair may meet twice.
 */
import { type Decision, accept, refuse } from '#shared/decision'
import { limits, type ScheduleProblem } from './problem.ts'

type Value = number | number[] | number[][]

/** The fairness the paper uses where it names none (its section on instances). */
export const dznBreakDifference = 2

export function readDzn(text: string): Decision<ScheduleProblem> {
  let items: Map<string, Value>
  try {
    items = parseItems(text)
  } catch (problem) {
    if (problem instanceof DznSyntax) return malformed(problem.message)
    throw problem
  }
  const whole = (name: string): number => {
    const value = items.get(name)
    if (typeof value !== 'number') throw new DznSyntax(`"${name}" harus satu bilangan bulat`)
    if (value < 0 || value > limits.number)
      throw new DznSyntax(`"${name}" = ${value} di luar 0–${limits.number}`)
    return value
  }
  const rows = (name: string, count: number): number[][] => {
    const value = items.get(name)
    if (value === undefined) throw new DznSyntax(`"${name}" tidak ada`)
    const list = Array.isArray(value) && value.every(Array.isArray) ? value : undefined
    if (!list) throw new DznSyntax(`"${name}" harus daftar himpunan atau baris`)
    if (list.length !== count)
      throw new DznSyntax(`"${name}" berisi ${list.length} baris, seharusnya ${count}`)
    return list
  }
  try {
    return accept(toProblem(whole, rows, items))
  } catch (problem) {
    if (problem instanceof DznSyntax) return malformed(problem.message)
    throw problem
  }
}

class DznSyntax extends Error {}

const malformed = (what: string): Decision<never> => refuse('berkas-dzn-salah', { what })

function toProblem(
  whole: (name: string) => number,
  rows: (name: string, count: number) => number[][],
  items: ReadonlyMap<string, Value>,
): ScheduleProblem {
  const people = whole('nBusiness')
  const meetings = whole('nMeetings')
  const slots = whole('nTotalSlots')
  const morning = whole('nMorningSlots')
  if (people > limits.participants || meetings > limits.meetings || slots > limits.slots)
    throw new DznSyntax(`terlalu besar: ${people} peserta, ${meetings} pertemuan, ${slots} slot`)
  if (morning > slots)
    throw new DznSyntax(`"nMorningSlots" = ${morning} lebih besar dari "nTotalSlots" = ${slots}`)
  const within = (what: string, value: number, last: number): number => {
    if (value < 1 || value > last) throw new DznSyntax(`${what} berisi ${value}, seharusnya 1–${last}`)
    return value
  }
  const requested = rows('requested', meetings)
  const forbidden = rows('forbidden', people)
  const precedences = rows('precedences', meetings)
  const fixed = items.get('fixed')
  if (!Array.isArray(fixed) || fixed.length !== meetings || !fixed.every((f) => typeof f === 'number'))
    throw new DznSyntax(`"fixed" harus daftar ${meetings} bilangan bulat`)

  const held: number[][] = Array.from({ length: people }, () => [])
  const read: ScheduleProblem['meetings'] = requested.map((row, m) => {
    const [p = 0, q = 0, session = 0] = row
    if (row.length !== 3)
      throw new DznSyntax(`"requested" baris ${m + 1} berisi ${row.length} bilangan, seharusnya 3`)
    const where = `"requested" baris ${m + 1}`
    for (const one of [p, q]) held[within(where, one, people) - 1]?.push(m + 1)
    if (p === q) throw new DznSyntax(`${where}: peserta ${p} bertemu dirinya sendiri`)
    const sessions = { 1: 'morning', 2: 'afternoon', 3: 'any' } as const
    within(`${where}, sesi`, session, 3)
    const slot = Number(fixed[m])
    if (slot !== 0) within(`"fixed" ke-${m + 1}`, slot, slots)
    const after = (precedences[m] ?? [])
      .filter((before) => before !== 0)
      .map((before) => String(within(`"precedences" baris ${m + 1}`, before, meetings)))
    return {
      id: String(m + 1),
      participants: [String(p), String(q)],
      session: sessions[session as 1 | 2 | 3],
      ...(slot === 0 ? {} : { fixedSlot: slot }),
      ...(after.length === 0 ? {} : { after }),
    }
  })
  checkAgainst(items, held)
  return {
    format: 'padan-schedule-1',
    days: [{ id: '1', morningSlots: morning, afternoonSlots: slots - morning }],
    tables: whole('nTables'),
    participants: forbidden.map((set, p) => {
      const own = set
        .filter((slot) => slot !== 0)
        .map((slot) => within(`"forbidden" baris ${p + 1}`, slot, slots))
      return { id: String(p + 1), ...(own.length === 0 ? {} : { forbiddenSlots: own }) }
    }),
    meetings: read,
    fairness: { maxBreakDifference: dznBreakDifference },
  }
}

/** The file says twice who meets whom. Where the two differ we cannot know which is meant. */
function checkAgainst(items: ReadonlyMap<string, Value>, held: readonly (readonly number[])[]): void {
  const sets = items.get('meetingsxBusiness')
  if (Array.isArray(sets))
    held.forEach((meetings, p) => {
      const set = sets[p]
      const said = Array.isArray(set) ? set.filter((m) => m > 1).map((m) => m - 1) : []
      if (said.sort((a, b) => a - b).join() !== [...meetings].sort((a, b) => a - b).join())
        throw new DznSyntax(
          `"meetingsxBusiness" baris ${p + 1} menyebut pertemuan ${said.join(', ') || '(tidak ada)'}, "requested" menyebut ${meetings.join(', ') || '(tidak ada)'}`,
        )
    })
  const counts = items.get('nMeetingsBusiness')
  if (Array.isArray(counts))
    held.forEach((meetings, p) => {
      if (counts[p] !== meetings.length)
        throw new DznSyntax(
          `"nMeetingsBusiness" ke-${p + 1} = ${String(counts[p])}, menurut "requested" ${meetings.length}`,
        )
    })
}

/** name = value; … with numbers, sets {1,2} or 1..3, lists [..] and tables [| .. | .. |]. */
function parseItems(text: string): Map<string, Value> {
  const tokens = [
    ...text.replace(/%[^\n]*/g, '').matchAll(/[A-Za-z_]\w*|-?\d+|\.\.|\[\||\|\]|[=;,{}[\]|]|\S/g),
  ].map(([token]) => token)
  let at = 0
  const next = (): string => tokens[at++] ?? 'akhir berkas'
  const expect = (wanted: string): void => {
    const found = next()
    if (found !== wanted) throw new DznSyntax(`ada "${found}", seharusnya "${wanted}" (unsur ke-${at})`)
  }
  const number = (): number => {
    const found = next()
    if (!/^-?\d+$/.test(found))
      throw new DznSyntax(`ada "${found}", seharusnya bilangan bulat (unsur ke-${at})`)
    return Number(found)
  }
  const numberOrRange = (): number | number[] => {
    const first = number()
    if (tokens[at] !== '..') return first
    at++
    const last = number()
    if (last - first > limits.number) throw new DznSyntax(`rentang ${first}..${last} terlalu panjang`)
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i)
  }
  const listUntil = <T>(end: string, element: () => T): T[] => {
    const list: T[] = []
    while (tokens[at] !== end) {
      list.push(element())
      if (tokens[at] === ',') at++
      else if (tokens[at] !== end) expect(end)
    }
    at++
    return list
  }
  const setOrNumber = (): number | number[] => {
    if (tokens[at] !== '{') return numberOrRange()
    at++
    return listUntil('}', number)
  }
  const value = (): Value => {
    if (tokens[at] === '[') {
      at++
      return listUntil(']', setOrNumber) as Value
    }
    if (tokens[at] !== '[|') return setOrNumber()
    at++
    const table: number[][] = []
    while (tokens[at] !== '|]') {
      const row: number[] = []
      while (tokens[at] !== '|' && tokens[at] !== '|]') {
        row.push(number())
        if (tokens[at] === ',') at++
        else if (tokens[at] !== '|' && tokens[at] !== '|]') expect('|')
      }
      if (row.length > 0) table.push(row)
      if (tokens[at] === '|') at++
    }
    at++
    return table
  }
  const items = new Map<string, Value>()
  while (at < tokens.length) {
    const name = next()
    if (!/^[A-Za-z_]/.test(name))
      throw new DznSyntax(`ada "${name}", seharusnya sebuah nama (unsur ke-${at})`)
    if (items.has(name)) throw new DznSyntax(`"${name}" ditulis dua kali`)
    expect('=')
    items.set(name, value())
    if (at < tokens.length) expect(';')
  }
  return items
}
