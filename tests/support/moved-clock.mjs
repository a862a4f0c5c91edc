/**
 * A clock that tests can move: a meal is ordered today and eaten on the day of its meeting. It replaces the one call that
 * src/platform/clock.ts makes. In the test's own process: `moveClockTo`. In a Padan that runs as its own process: preloaded by
 * NODE_OPTIONS, the shift in milliseconds is read from the file that PADAN_TEST_CLOCK names. The product itself knows nothing of this.
 */
import { readFileSync } from 'node:fs'

const machine = Temporal.Now.instant.bind(Temporal.Now)
const file = process.env.PADAN_TEST_CLOCK
let shift = 0
let readAt = 0

function shiftNow() {
  if (file && Date.now() - readAt > 100) {
    readAt = Date.now()
    try {
      shift = Number(readFileSync(file, 'utf8')) || 0
    } catch {
      shift = 0
    }
  }
  return shift
}
Temporal.Now.instant = () => machine().add({ milliseconds: shiftNow() })

/** From now on it is this instant, and time goes on from there; `null` = the machine's own time again. */
export function moveClockTo(/** @type {string | null} */ instant) {
  shift = instant === null ? 0 : Date.parse(instant) - Date.now()
}
