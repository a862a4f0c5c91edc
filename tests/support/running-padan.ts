/** Padan as a person starts it: its own process, its own data folder (with a space in its name), a free port. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { projectRoot } from '../../src/platform/config.ts'

export interface RunningPadan {
  readonly url: string
  readonly password: string
  readonly dataDir: string
  readonly process: ChildProcess
  output(): string
  /** Its clock from now on (moved-clock.mjs); `null` = the machine's own. */
  setClock(instant: string | null): Promise<void>
  stop(): Promise<void>
}

export const freshDataDir = () => mkdtempSync(join(tmpdir(), 'padan data '))

/** An SSO that is configured and down: its pages are there to be seen, and Padan starts all the same. */
export const SSO_THAT_IS_DOWN = {
  PADAN_OIDC_ISSUER: 'http://127.0.0.1:9',
  PADAN_OIDC_CLIENT_ID: 'padan',
  PADAN_OIDC_CLIENT_SECRET: 'rahasia',
  PADAN_OIDC_NAME: 'SSO Kota',
}

export async function startPadan(
  env: Record<string, string> = {},
  dataDir = freshDataDir(),
  root: string = projectRoot,
): Promise<RunningPadan> {
  const clock = join(dataDir, 'test-clock')
  const child = spawn(
    process.execPath,
    [
      '--import',
      pathToFileURL(join(root, 'src/platform/run-typescript.mjs')).href,
      join(root, 'src/cli.ts'),
      'start',
    ],
    {
      env: {
        ...process.env,
        PADAN_DATA_DIR: dataDir,
        PADAN_PORT: '8480',
        PADAN_TEST_CLOCK: clock,
        NODE_OPTIONS: `--import=${pathToFileURL(join(projectRoot, 'tests/support/moved-clock.mjs')).href}`,
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  let output = ''
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()))
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  for (let waited = 0; !/Padan siap di (\S+)[\s\S]*\n\n/.test(output); waited += 50) {
    if (child.exitCode !== null || waited > 120_000) throw new Error(`Padan did not start:\n${output}`)
    await sleep(50)
  }
  return {
    url: /Padan siap di (\S+)/.exec(output)![1]!,
    password: env['PADAN_DEMO'] === 'off' ? '' : readFileSync(join(dataDir, 'demo-password'), 'utf8').trim(),
    dataDir,
    process: child,
    output: () => output,
    async setClock(instant) {
      writeFileSync(clock, String(instant === null ? 0 : Date.parse(instant) - Date.now()))
      // The running Padan looks at the file ten times a second.
      await sleep(150)
    },
    async stop() {
      if (child.exitCode === null) {
        const exit = new Promise((resolve) => child.once('exit', resolve))
        child.kill('SIGTERM')
        await exit
      }
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

export async function waitForCity(padan: RunningPadan): Promise<void> {
  for (let waited = 0; !padan.output().includes('kota rekaan selesai dimuat'); waited += 200) {
    if (waited > 240_000) throw new Error(`the city did not load:\n${padan.output()}`)
    await sleep(200)
  }
}
