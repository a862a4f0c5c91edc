/** The command line (docs/command-line.md). stdout is for results, stderr for people. */
import { say } from '#platform/log'
import { UsageError } from './commands/usage.ts'

const commands: Record<string, () => Promise<{ run(args: string[]): Promise<number> }>> = {
  migrate: () => import('./commands/migrate.ts'),
  import: () => import('./commands/import.ts'),
  figures: () => import('./commands/figures.ts'),
  audit: () => import('./commands/audit.ts'),
  match: () => import('./commands/match.ts'),
}
/** Promised by the contract, built by later issues. */
const notYet = ['start', 'simulate', 'law', 'schedule']

const [name, ...args] = process.argv.slice(2)
if (name && notYet.includes(name)) {
  say(`Perintah "${name}" belum dibuat.`)
  process.exitCode = 2
} else if (!name || !commands[name]) {
  say(
    `Pemakaian: padan <perintah>\nPerintah: ${Object.keys(commands).join(', ')} (belum dibuat: ${notYet.join(', ')})`,
  )
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
