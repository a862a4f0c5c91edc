import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import { projectRoot } from '../../src/platform/config.ts'

/** Keeps a bench's table with date, commit and machine; prints it too. */
export function writeResult(name: string, table: string): void {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], {
    cwd: projectRoot,
    encoding: 'utf8',
  }).trim()
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'cpu'}, ${Math.round(totalmem() / 1024 ** 3)} GiB, Node ${process.versions.node}`
  const text = `# ${name}\n\n${new Date().toISOString().slice(0, 16)}Z, commit ${commit}, ${machine} (shared machine; read ratios, not seconds)\n\n${table}`
  writeFileSync(join(projectRoot, 'bench/results', `${name}.md`), text)
  process.stdout.write(`${text}\n`)
}
