/**
 * Why there is no schedule, when no single person or slot shows it: requirements are left out one after the other, and whatever can be
 * left out without the contradiction going away was no reason. What remains is a smallest set: without any one of it,
 * a schedule exists.
 */
import { findContradiction } from './contradiction.ts'
import { taskOf } from './day-tasks.ts'
import { type EventIndex, indexEvent } from './event.ts'
import type { Meeting, ScheduleProblem, ScheduleReason } from './problem.ts'
import { reason } from './reasons.ts'
import { modelBreaks } from './timetable/break-model.ts'
import { runEngine } from './timetable/engine.ts'
import { type Effort, formulaSize, formulaSizeMax } from './timetable/solve-timetable.ts'

interface Requirement {
  because: ScheduleReason
  without(problem: ScheduleProblem): ScheduleProblem
}

/** Longest time for the whole explanation: the proof stands already, and somebody is waiting for it. */
const explainMilliseconds = 5_000
const engineOptions = '--configuration=tweety --opt-mode=ignore 1'

export async function explainInfeasible(event: EventIndex, effort: Effort): Promise<ScheduleReason[]> {
  const until = Math.min(effort.deadline ?? Infinity, effort.now() + explainMilliseconds)
  // Pairs to choose from cannot be the reason: they may all be left out.
  const core: ScheduleProblem = {
    ...event.problem,
    meetings: event.problem.meetings.filter((_, m) => event.meetings[m]?.required),
  }
  const kept = new Set(core.meetings.map((m) => m.id))
  core.meetings = core.meetings.map((m) =>
    m.after ? { ...m, after: m.after.filter((id) => kept.has(id)) } : m,
  )

  let problem = core
  let unclear = false
  const tryWithout = async (one: ScheduleProblem): Promise<boolean> => {
    const verdict = effort.now() >= until ? 'unclear' : await isImpossible(one, until, effort)
    if (verdict === 'unclear') unclear = true
    if (verdict !== true) return false
    problem = one
    return true
  }
  const all = (list: readonly Requirement[]) =>
    list.reduce((p, requirement) => requirement.without(p), problem)
  const needed: Requirement[][] = []
  for (const kind of requirementKinds(core)) if (!(await tryWithout(all(kind)))) needed.push(kind)
  /** Halves first: most members of a kind are usually no reason. */
  async function shrink(list: readonly Requirement[]): Promise<Requirement[]> {
    if (list.length <= 1) return [...list]
    const found: Requirement[] = []
    for (const part of [list.slice(0, list.length >> 1), list.slice(list.length >> 1)])
      if (!(await tryWithout(all(part)))) found.push(...(await shrink(part)))
    return found
  }
  const reasons = [reason('semua-pertemuan-wajib', { count: core.meetings.length })]
  for (const kind of needed) reasons.push(...together((await shrink(kind)).map(({ because }) => because)))
  if (unclear) reasons.push(reason('belum-terperinci', { count: reasons.length }))
  return reasons
}

/** Many reasons of one kind read as one sentence. */
const sentencesOfOneKindMax = 5

function together(reasons: ScheduleReason[]): ScheduleReason[] {
  const [first] = reasons
  if (!first || reasons.length <= sentencesOfOneKindMax) return reasons
  const concerned = reasons.map(({ facts }) => String(facts.meeting ?? facts.participant))
  return [reason('bersama-sama', { kind: first.code, concerned })]
}

async function isImpossible(
  problem: ScheduleProblem,
  until: number,
  effort: Effort,
): Promise<boolean | 'unclear'> {
  const event = indexEvent(problem)
  if (findContradiction(event)) return true
  const { task } = taskOf(event, [...event.meetings.keys()], [...event.dayOf.keys()])
  if (formulaSize(task) > formulaSizeMax) return 'unclear'
  let settle: (verdict: boolean | 'unclear') => void = () => undefined
  const verdict = new Promise<boolean | 'unclear'>((resolve) => (settle = resolve))
  const run = runEngine(
    { wcnf: modelBreaks(task).cnf.toWcnf(), options: engineOptions },
    () => settle(false),
    () => undefined,
  )
  void run.ended.then((end) => settle(end === 'unsatisfiable' ? true : 'unclear'))
  const timer = setTimeout(() => settle('unclear'), Math.max(0, until - effort.now()))
  const found = await verdict
  clearTimeout(timer)
  await run.stop()
  return found
}

/** The same without these optional fields. */
function lift<T extends object>(given: T, ...names: (keyof T)[]): T {
  const rest = { ...given }
  for (const name of names) delete rest[name]
  return rest
}

/** All requirements that can be lifted, kind by kind; the broadest kinds last, so that they stay only when needed. */
function requirementKinds(problem: ScheduleProblem): Requirement[][] {
  const perMeeting = (
    has: (m: Meeting) => boolean,
    because: (m: Meeting) => ScheduleReason,
    lift: (m: Meeting) => Meeting,
  ): Requirement[] =>
    problem.meetings.filter(has).map((given) => ({
      because: because(given),
      without: (p) => ({ ...p, meetings: p.meetings.map((m) => (m.id === given.id ? lift(m) : m)) }),
    }))
  const perPerson = (
    has: (p: ScheduleProblem['participants'][number]) => boolean,
    because: (p: ScheduleProblem['participants'][number]) => ScheduleReason,
    lift: (p: ScheduleProblem['participants'][number]) => ScheduleProblem['participants'][number],
  ): Requirement[] =>
    problem.participants.filter(has).map((given) => ({
      because: because(given),
      without: (all) => ({
        ...all,
        participants: all.participants.map((p) => (p.id === given.id ? lift(p) : p)),
      }),
    }))
  const kinds: Requirement[][] = [
    perMeeting(
      (m) => (m.after?.length ?? 0) > 0,
      (m) => reason('urutan-pertemuan', { meeting: m.id, after: m.after ?? [] }),
      (m) => lift(m, 'after'),
    ),
    perMeeting(
      (m) => m.forbiddenSlots !== undefined,
      (m) => reason('slot-terlarang-pertemuan', { meeting: m.id, slots: m.forbiddenSlots ?? [] }),
      (m) => lift(m, 'forbiddenSlots'),
    ),
    perPerson(
      (p) => p.forbiddenSlots !== undefined,
      (p) => reason('slot-terlarang-peserta', { participant: p.id, slots: p.forbiddenSlots ?? [] }),
      (p) => lift(p, 'forbiddenSlots'),
    ),
    perPerson(
      (p) => p.available !== undefined,
      (p) => reason('tidak-hadir', { participant: p.id }),
      (p) => lift(p, 'available'),
    ),
    perPerson(
      (p) => [p.maxMeetings, p.maxMeetingsPerDay, p.maxMeetingsPerHalfDay].some((max) => max !== undefined),
      (p) => reason('batas-peserta', { participant: p.id }),
      (p) => lift(p, 'maxMeetings', 'maxMeetingsPerDay', 'maxMeetingsPerHalfDay'),
    ),
    perMeeting(
      (m) => m.session === 'morning' || m.session === 'afternoon',
      (m) => reason('sesi', { meeting: m.id, session: m.session === 'morning' ? 'pagi' : 'siang' }),
      (m) => lift(m, 'session'),
    ),
    perMeeting(
      (m) => m.fixedSlot !== undefined,
      (m) => reason('slot-tetap', { meeting: m.id, slot: m.fixedSlot ?? 0 }),
      (m) => lift(m, 'fixedSlot'),
    ),
    problem.replan
      ? [
          {
            because: reason('slot-sudah-lewat', { fromSlot: problem.replan.fromSlot }),
            without: (p) => lift(p, 'replan'),
          },
        ]
      : [],
    [
      {
        because: reason('meja', { tables: problem.tables }),
        without: (p) => ({ ...p, tables: problem.meetings.length }),
      },
    ],
    problem.fairness?.maxBreakDifference === undefined
      ? []
      : [
          {
            because: reason('beda-jeda', { difference: problem.fairness.maxBreakDifference }),
            without: (p) => ({ ...p, fairness: lift(p.fairness ?? {}, 'maxBreakDifference') }),
          },
        ],
  ]
  return kinds.filter((kind) => kind.length > 0)
}
