/** Days ahead as the city counts them, for tests that order food for a meeting to come. */
export const dayAhead = (plus: number): string =>
  new Date(Date.now() + plus * 86_400_000 + 7 * 3_600_000).toISOString().slice(0, 10)

/** Ten to sixteen days ahead, a Wednesday: no kitchen is closed. */
export const MEETING = [10, 11, 12, 13, 14, 15, 16]
  .map(dayAhead)
  .find((one) => new Date(`${one}T00:00:00Z`).getUTCDay() === 3)!
