/** The independent verifier of schedules: what it finds wrong with an answer, in codes, facts and words. */
export { verifyBenchmark } from './verify-benchmark.ts'
export { verifySchedule } from './verify-schedule.ts'
export type { Violation, ViolationCode, ViolationFacts } from './violation.ts'
