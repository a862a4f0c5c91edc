/** The command line (docs/command-line.md). stdout is for results, stderr for people. */
import { say } from '#platform/log'
import { UsageError } from './commands/usage.ts'

const commands: Record<string, () => Promise<{ run(args: string[]): Promise<number> }>> = {
  start: () => import('./commands/start.ts'),
  migrate: () => import('./commands/migrate.ts'),
  import: () => import('./commands/import.ts'),
  figures: () => import('./commands/figures.ts'),
  simulate: () => import('./commands/simulate.ts'),
  audit: () => import('./commands/audit.ts'),
  law: () => import('./commands/law.ts'),
  schedule: () => import('./commands/schedule.ts'),
  match: () => import('./commands/match.ts'),
}

const [name, ...args] = process.argv.slice(2)
if (!name || !commands[name]) {
  say(`Pemakaian: padan <perintah>\nPerintah: ${Object.keys(commands).join(', ')}`)
  process.exitCode = name ? 2 : 0
} else {
  try {
    const command = await commands[name]()
    process.exitCode = await command.run(args)
  } catch (error) {
    say(
      error instanceof UsageError
        ? error.message
        : String(error instanceof Error ? (error.stack ?? error.message) : error),
    )
    process.exitCode = error instanceof UsageError ? 2 : 1
  }
}
