import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ScheduleProblem } from '../problem.ts'
import { bruteForceOptimum } from './brute-force.ts'
import { aMeeting, anEvent, honestAnswer, provenAnswer } from './example-event.ts'
import { refuteAnswer } from './refute-answer.ts'
import { verifySchedule } from './verify-schedule.ts'

const officers = ['o1', 'o2', 'o3', 'o4']
const makers = ['p1', 'p2', 'p3', 'p4']

interface LegalCase {
  readonly problem: ScheduleProblem
  readonly assignment: number[]
}

/**
 * A legal timetable first, the problem around it afterwards: everybody of one side meets somebody else of the
 * other in every slot (shifted round by round), some of these meetings are taken, and the limits are what is used.
 */
const legalCase: fc.Arbitrary<LegalCase> = fc
  .record({
    taken: fc.array(fc.boolean(), { minLength: 16, maxLength: 16 }).filter((all) => all.some((one) => one)),
    order: fc.shuffledSubarray([1, 2, 3, 4, 6, 8], { minLength: 4, maxLength: 4 }),
  })
  .map(({ taken, order }) => {
    const held = taken.flatMap((isTaken, index) => {
      const officer = index % 4
      const round = Math.floor(index / 4)
      if (!isTaken) return []
      const meeting = aMeeting(`m${index}`, officers[officer] ?? '', makers[(officer + round) % 4] ?? '')
      return [{ meeting, slot: order[round] ?? 0 }]
    })
    const meetingsOf = (id: string) => held.filter(({ meeting }) => meeting.participants.includes(id)).length
    const busiest = Math.max(...order.map((slot) => held.filter((one) => one.slot === slot).length))
    const problem = anEvent({
      tables: busiest,
      participants: [...officers, ...makers].map((id) => ({
        id,
        side: id.startsWith('o') ? 'officer' : 'maker',
        maxMeetings: meetingsOf(id),
      })),
      meetings: held.map(({ meeting }) => meeting),
    })
    return { problem, assignment: held.map(({ slot }) => slot) }
  })

const codesOf = (problem: ScheduleProblem, assignment: number[]) =>
  verifySchedule(problem, honestAnswer(problem, assignment)).map(({ code }) => code)

describe('a legal timetable and one change', () => {
  test('unchanged it passes', () =>
    fc.assert(
      fc.property(legalCase, ({ problem, assignment }) => {
        expect(codesOf(problem, assignment)).toEqual([])
      }),
    ))

  test('moved onto another meeting of one of the two: found, with all three facts', () =>
    fc.assert(
      fc.property(legalCase, fc.nat(), fc.nat(), ({ problem, assignment }, first, second) => {
        const moved = first % assignment.length
        const who = problem.meetings[moved]?.participants[0] ?? ''
        const others = problem.meetings.flatMap((meeting, index) =>
          index !== moved && meeting.participants.includes(who) ? [index] : [],
        )
        fc.pre(others.length > 0)
        const slot = assignment[others[second % others.length] ?? 0] ?? 0
        const found = verifySchedule(problem, honestAnswer(problem, assignment.with(moved, slot)))
        const clash = found.find(({ code, facts }) => code === 'participant-twice' && facts['who'] === who)
        expect(clash?.facts).toMatchObject({ slot })
        expect(clash?.facts['meetings']).toContain(problem.meetings[moved]?.id)
      }),
    ))

  test('one table fewer, one limit lower, its slot forbidden, its pair vetoed, dropped: found', () =>
    fc.assert(
      fc.property(legalCase, fc.nat(), ({ problem, assignment }, which) => {
        const index = which % assignment.length
        const meeting = problem.meetings[index]
        if (!meeting) throw new Error('no such meeting')
        const slot = assignment[index] ?? 0
        const [who, partner] = meeting.participants
        const withPerson = (change: object) => ({
          ...problem,
          participants: problem.participants.map((one) => (one.id === who ? { ...one, ...change } : one)),
        })
        const own = problem.meetings.filter(({ participants }) => participants.includes(who)).length
        expect(codesOf({ ...problem, tables: problem.tables - 1 }, assignment)).toContain('too-many-tables')
        expect(codesOf(withPerson({ maxMeetings: own - 1 }), assignment)).toEqual(['limit-passed'])
        expect(codesOf(withPerson({ forbiddenSlots: [slot] }), assignment)).toEqual([
          'participant-slot-forbidden',
        ])
        expect(codesOf({ ...problem, vetoes: [[partner, who]] }, assignment)).toEqual(['veto-broken'])
        expect(codesOf(problem, assignment.with(index, 0))).toContain('required-not-held')
      }),
    ))
})

/** Three officers, three makers, two short days, and a few rules drawn at random. */
const tinyProblem: fc.Arbitrary<ScheduleProblem> = fc
  .record({
    pairs: fc.uniqueArray(fc.nat(8), { minLength: 1, maxLength: 4 }),
    required: fc.boolean(),
    tables: fc.integer({ min: 1, max: 2 }),
    forbidden: fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 2 }),
    weights: fc.array(fc.nat(9), { minLength: 4, maxLength: 4 }),
    difference: fc.option(fc.nat(1), { nil: undefined }),
    precedence: fc.boolean(),
  })
  .map(({ pairs, required, tables, forbidden, weights, difference, precedence }) =>
    anEvent({
      days: [
        { id: 'senin', morningSlots: 2, afternoonSlots: 1 },
        { id: 'selasa', morningSlots: 1, afternoonSlots: 0 },
      ],
      tables,
      participants: [...officers.slice(1), ...makers.slice(1)].map((id) => ({
        id,
        side: id.startsWith('o') ? 'officer' : 'maker',
        ...(id === 'o2' ? { forbiddenSlots: forbidden } : {}),
      })),
      meetings: pairs.map((pair, index) =>
        aMeeting(`m${index}`, `o${(pair % 3) + 2}`, `p${Math.floor(pair / 3) + 2}`, {
          required,
          weight: weights[index] ?? 0,
          ...(precedence && index === 1 ? { after: ['m0'] } : {}),
        }),
      ),
      fairness: difference === undefined ? {} : { maxBreakDifference: difference },
    }),
  )

describe('trying everything and the verifier agree', () => {
  test('what brute force calls best is legal, and nothing refutes it', () =>
    fc.assert(
      fc.property(tinyProblem, (problem) => {
        const { complete, best } = bruteForceOptimum(problem)
        expect(complete).toBe(true)
        if (!best) return
        const proven = provenAnswer(problem, [...best.assignment])
        expect(verifySchedule(problem, proven)).toEqual([])
        expect(refuteAnswer(problem, proven)).toEqual([])
      }),
      { numRuns: 200 },
    ))

  test('no assignment at all passes the verifier where brute force finds none, nor with a better figure', () =>
    fc.assert(
      fc.property(tinyProblem, (problem) => {
        const { best } = bruteForceOptimum(problem)
        const count = problem.meetings.length
        const slots = 4
        // Counted through like digits: an enumeration that shares nothing with the search.
        for (let number = 0; number < (slots + 1) ** count; number++) {
          const assignment = Array.from(
            { length: count },
            (_, index) => Math.floor(number / (slots + 1) ** index) % 5,
          )
          const answer = honestAnswer(problem, assignment)
          if (verifySchedule(problem, answer).length > 0) continue
          expect(best).toBeDefined()
          if (best && answer.objective === 'breaks') expect(answer.value).toBeGreaterThanOrEqual(best.breaks)
          const counts = answer.stages?.fairness?.counts.join()
          if (best && counts === best.fairness?.join() && answer.objective === 'worth')
            expect(answer.value).toBeLessThanOrEqual(best.worth)
        }
      }),
      { numRuns: 25 },
    ))
})
