import { defaultRepeatPercent, type ScheduleProblem } from '../problem.ts'

/** Worth of the held meetings, in hundredths of a point: 100 · weight, and per need the sorted scores times the percent of their rank. */
export function worthOf(problem: ScheduleProblem, held: (meeting: number) => boolean): number {
  const percent = problem.repeatPercent ?? defaultRepeatPercent
  const scores = new Map<string, number[]>()
  let worth = 0
  problem.meetings.forEach((meeting, m) => {
    if (!held(m)) return
    worth += 100 * (meeting.weight ?? 0)
    for (const { need, score } of meeting.serves ?? []) {
      const list = scores.get(need)
      if (list) list.push(score)
      else scores.set(need, [score])
    }
  })
  for (const list of scores.values())
    list
      .sort((a, b) => b - a)
      .forEach((score, rank) => {
        worth += score * (percent[rank] ?? 0)
      })
  return worth
}
