import { say } from '#platform/log'
import { withDatabase } from './usage.ts'

export async function run(): Promise<number> {
  await withDatabase(async () => say('Basis data sudah pada skema terbaru.'))
  return 0
}
