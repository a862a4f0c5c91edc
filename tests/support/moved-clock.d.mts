/** From now on it is this instant, and time goes on from there; `null` = the machine's own time again. */
export function moveClockTo(instant: string | null): void
