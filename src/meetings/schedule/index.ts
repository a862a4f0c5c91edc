export { readProblem } from './read-problem.ts'
export { solveSchedule, type SolveOptions } from './solve.ts'
export type { ScheduleAnswer, ScheduleProblem, ScheduleReason } from './problem.ts'
export { reason as scheduleReason } from './reasons.ts'
