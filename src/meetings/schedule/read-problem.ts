import type { z } from 'zod'
import { type Decision, accept, refuse } from '#shared/decision'
import { limits, Problem, type ScheduleProblem } from './problem.ts'
import { readDzn } from './read-dzn.ts'

/** Untrusted text → problem. Refusals carry `what`: a sentence with the place, what came and what was expected. */
export function readProblem(text: string): Decision<ScheduleProblem> {
  const start = text.trimStart()
  if (start === '') return refuse('berkas-kosong', { what: 'berkas kosong; seharusnya JSON atau .dzn' })
  if (!start.startsWith('{') && !start.startsWith('[')) return readDzn(text)
  let document: unknown
  try {
    document = JSON.parse(text)
  } catch (problem) {
    return refuse('json-salah', { what: `bukan JSON yang sah: ${(problem as Error).message}` })
  }
  const parsed = Problem.safeParse(document, { error: describeIssue })
  if (!parsed.success) {
    const [first] = parsed.error.issues
    const more = parsed.error.issues.length - 1
    const place = first?.path.length ? first.path.map(String).join('.') : '(seluruh berkas)'
    return refuse('isi-salah', {
      what: `${place}: ${first?.message ?? 'tidak sesuai'}${more > 0 ? `; dan ${more} kesalahan lain` : ''}`,
    })
  }
  const wrong = findWrongReference(parsed.data)
  return wrong === undefined ? accept(parsed.data) : refuse('isi-salah', { what: wrong })
}

/** Zod's issue in Indonesian: what came, what was expected. */
const describeIssue = (issue: z.core.$ZodRawIssue): string => {
  const came = show(issue.input)
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? `tidak ada, seharusnya ${issue.expected}`
        : `${came}, seharusnya ${issue.expected}`
    case 'invalid_value':
      return `${came}, seharusnya ${issue.values.map((value) => JSON.stringify(value)).join(' atau ')}`
    case 'too_small':
      return `${came} terlalu kecil atau pendek, sekurang-kurangnya ${String(issue.minimum)}`
    case 'too_big':
      return `${came} terlalu besar atau panjang, setinggi-tingginya ${String(issue.maximum)}`
    case 'unrecognized_keys':
      return `nama tidak dikenal: ${issue.keys.map((key) => JSON.stringify(key)).join(', ')}`
    default:
      return `${came} tidak sesuai (${issue.code})`
  }
}

const show = (value: unknown): string => {
  if (Array.isArray(value)) return `daftar berisi ${value.length}`
  const text = JSON.stringify(value) ?? 'tidak ada'
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}

/** References between parts of the file; the first wrong one, in words. */
function findWrongReference(problem: ScheduleProblem): string | undefined {
  const days = new Map(problem.days.map((day) => [day.id, day]))
  if (days.size < problem.days.length) return 'days: dua hari ber-id sama'
  const slots = problem.days.reduce((sum, day) => sum + day.morningSlots + day.afternoonSlots, 0)
  if (slots > limits.slots) return `days: ${slots} slot seluruhnya, setinggi-tingginya ${limits.slots}`
  const cells = slots * problem.participants.length
  if (cells > limits.cells)
    return `${problem.participants.length} peserta × ${slots} slot = ${cells}, setinggi-tingginya ${limits.cells}; bagilah acara menurut hari`
  const outside = (list: readonly number[] | undefined) => list?.find((slot) => slot > slots)
  const places = new Set(problem.distances?.places)
  const wrongMatrix = findWrongDistances(problem)
  if (wrongMatrix) return wrongMatrix

  const people = new Map(problem.participants.map((p) => [p.id, p]))
  if (people.size < problem.participants.length) return 'participants: dua peserta ber-id sama'
  const sided = problem.participants.filter((p) => p.side).length
  if (sided > 0 && sided < people.size) return 'participants: sebagian punya "side", sebagian tidak'
  for (const p of problem.participants) {
    const at = `participants ${JSON.stringify(p.id)}`
    const day = p.available?.find((half) => !days.has(half.day))
    if (day) return `${at}: hari ${JSON.stringify(day.day)} tidak ada dalam days`
    const slot = outside(p.forbiddenSlots)
    if (slot) return `${at}: slot ${slot}, padahal slot terakhir ${slots}`
    if (p.place && problem.distances && !places.has(p.place))
      return `${at}: tempat ${JSON.stringify(p.place)} tidak ada dalam distances.places`
  }

  const ids = new Set<string>()
  for (const m of problem.meetings) {
    const at = `meetings ${JSON.stringify(m.id)}`
    if (ids.has(m.id)) return `${at}: id dipakai dua kali`
    ids.add(m.id)
    const [a, b] = [people.get(m.participants[0]), people.get(m.participants[1])]
    if (!a || !b)
      return `${at}: peserta ${JSON.stringify(m.participants[a ? 1 : 0])} tidak ada dalam participants`
    if (a === b) return `${at}: peserta ${JSON.stringify(a.id)} bertemu dirinya sendiri`
    if (a.side && a.side === b.side)
      return `${at}: kedua peserta di sisi ${a.side}, seharusnya satu di tiap sisi`
    if (a.place && b.place) return `${at}: kedua peserta punya tempat, seharusnya paling banyak satu`
    const slot = outside(m.forbiddenSlots) ?? outside(m.fixedSlot ? [m.fixedSlot] : [])
    if (slot) return `${at}: slot ${slot}, padahal slot terakhir ${slots}`
    const needs = m.serves?.map((s) => s.need) ?? []
    if (new Set(needs).size < needs.length) return `${at}: satu kebutuhan disebut dua kali dalam serves`
  }
  for (const m of problem.meetings) {
    const unknown = m.after?.find((id) => !ids.has(id))
    if (unknown !== undefined)
      return `meetings ${JSON.stringify(m.id)}: after menyebut ${JSON.stringify(unknown)} yang tidak ada`
  }
  const stranger = problem.vetoes?.flat().find((id) => !people.has(id))
  if (stranger !== undefined)
    return `vetoes: peserta ${JSON.stringify(stranger)} tidak ada dalam participants`
  const rising = problem.repeatPercent?.findIndex((n, i, all) => i > 0 && n > (all[i - 1] ?? 0)) ?? -1
  if (rising >= 0)
    return `repeatPercent: urutan ke-${rising + 1} lebih besar dari sebelumnya; tidak boleh naik`
  return findWrongReplan(problem, ids, slots)
}

function findWrongDistances(problem: ScheduleProblem): string | undefined {
  if (!problem.distances) return undefined
  const { places, metres } = problem.distances
  if (new Set(places).size < places.length) return 'distances.places: satu tempat disebut dua kali'
  if (metres.length !== places.length || metres.some((row) => row.length !== places.length))
    return `distances.metres: seharusnya ${places.length} × ${places.length}, menurut banyaknya places`
  for (let i = 0; i < places.length; i++)
    for (let j = 0; j <= i; j++) {
      const [there, back] = [metres[i]?.[j], metres[j]?.[i]]
      if (there !== back)
        return `distances.metres: ${places[i]}–${places[j]} ${there} m, sebaliknya ${back} m; seharusnya sama`
      if (i === j && there !== 0)
        return `distances.metres: ${places[i]} ke dirinya sendiri ${there} m, seharusnya 0`
    }
  return undefined
}

function findWrongReplan(
  problem: ScheduleProblem,
  ids: ReadonlySet<string>,
  slots: number,
): string | undefined {
  if (!problem.replan) return undefined
  // One past the last slot is meant too: the event is over, everything stays.
  if (problem.replan.fromSlot > slots + 1)
    return `replan.fromSlot: ${problem.replan.fromSlot}, padahal slot terakhir ${slots}`
  for (const [id, slot] of Object.entries(problem.replan.current)) {
    if (!ids.has(id)) return `replan.current: pertemuan ${JSON.stringify(id)} tidak ada dalam meetings`
    if (slot > slots)
      return `replan.current ${JSON.stringify(id)}: slot ${slot}, padahal slot terakhir ${slots}`
  }
  return undefined
}
