/** Migrates, starts web and worker, loads the invented city behind them. */
import { serve, type ServerType } from '@hono/node-server'
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { countPeople, createSignIn } from '#people'
import { projectRoot, readConfig } from '#platform/config'
import { openDatabase, openPool } from '#platform/db'
import { startWorker } from '#platform/jobs'
import { log, say } from '#platform/log'
import { openMailer } from '#platform/mail'
import { migrate } from '#platform/migrate'
import { secretOf } from '#platform/secret'
import { loadAssets } from '#web'
import { createApp } from '../app.ts'
import { CAST, castForPage, demoPassword, type DemoLoading, loadCity, prepareCast } from '../demo.ts'
import { allCrons, allJobs } from '../jobs.ts'
import { noticeKinds } from '../notice-kinds.ts'
import { readArguments } from './usage.ts'

const PORTS_TRIED = 50

export async function run(args: string[]): Promise<number> {
  const { values } = readArguments({ args, options: { watch: { type: 'boolean', default: false } } })
  if (values.watch) return watch()
  const config = readConfig()
  mkdirSync(config.dataDir, { recursive: true, mode: 0o700 })
  loadAssets()
  const access = await openDatabase(config)
  await migrate(access.ownerUrl)
  const pool = openPool(access.app, 12)
  const isEmpty = (await pool.query('select 1 from agencies.government limit 1')).rowCount === 0
  const hasDemo = (await pool.query('select 1 from agencies.government where is_demo')).rowCount === 1
  const demo = config.demo && (isEmpty || hasDemo)
  if (demo) await prepareCast(pool, config.dataDir)
  const setUpToken = !demo && (await countPeople(pool)) === 0 ? randomBytes(6).toString('hex') : null

  const loading: DemoLoading = { now: null }
  const mailer = config.mail ? openMailer(config.mail) : null
  let stopping = false
  let baseUrl = ''
  const { server, port } = await listen(config.host, config.port, (origin) => {
    const publicOrigin = config.publicUrl ? new URL(config.publicUrl).origin : origin
    baseUrl = publicOrigin
    const signIn = createSignIn({
      database: access.app,
      secret: secretOf(config.dataDir),
      baseUrl: publicOrigin,
      sso: config.sso,
    })
    return createApp({
      pool,
      dataDir: config.dataDir,
      signIn,
      isDemo: demo,
      behindProxy: config.behindProxy,
      origin: publicOrigin,
      cast: async () => (demo ? castForPage() : []),
      setUpToken: async () => (setUpToken !== null && (await countPeople(pool)) === 0 ? setUpToken : null),
      loading: () => loading.now,
      kinds: noticeKinds,
      sendsMail: mailer !== null,
    })
  })
  const worker = await startWorker(pool, allJobs(pool, config.dataDir, { mailer, baseUrl }), allCrons)
  greet(
    config.host,
    port,
    demo ? demoPassword(config.dataDir) : null,
    setUpToken,
    port !== config.port ? config.port : null,
  )
  const loader = demo
    ? loadCity(pool, config.dataDir, loading, () => stopping).catch((error: unknown) =>
        log.error('kota rekaan gagal dimuat', { error: String(error) }),
      )
    : Promise.resolve()

  await new Promise<void>((done) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done())
  })
  stopping = true
  say('Padan berhenti …')
  server.close()
  if ('closeAllConnections' in server) server.closeAllConnections()
  await loader
  await worker.stop()
  mailer?.close()
  await pool.end()
  await access.close()
  process.exit(0) // the sign-in library keeps idle connections of its own
}

/** The wanted port, or the next free one, said aloud. */
async function listen(
  host: string,
  wanted: number,
  appFor: (origin: string) => ReturnType<typeof createApp>,
): Promise<{ server: ServerType; port: number }> {
  for (let port = wanted; port < wanted + PORTS_TRIED && port <= 65_535; port++) {
    const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host
    const server = await new Promise<ServerType | null>((resolve, reject) => {
      const starting = serve({ fetch: appFor(`http://${name}:${port}`).fetch, hostname: host, port }, () =>
        resolve(starting),
      )
      starting.once('error', (error: NodeJS.ErrnoException) =>
        error.code === 'EADDRINUSE' ? resolve(null) : reject(error),
      )
    })
    if (server) return { server, port }
  }
  throw new Error(
    `Tidak ada port bebas antara ${wanted} dan ${wanted + PORTS_TRIED - 1}. Tentukan yang lain dengan PADAN_PORT.`,
  )
}

function greet(
  host: string,
  port: number,
  password: string | null,
  setUpToken: string | null,
  taken: number | null,
): void {
  if (taken !== null) say(`Port ${taken} sedang dipakai; Padan memakai port ${port}.`)
  say(`\nPadan siap di http://${host === '0.0.0.0' || host === '::' ? 'localhost' : host}:${port}\n`)
  if (setUpToken) say(`Pemasangan baru: buka alamat itu dan isi kode penyiapan ${setUpToken}\n`)
  if (password === null) return
  say('Kota Cemara (rekaan) sedang dimuat. Masuk sebagai siapa pun dari pemerannya:')
  for (const member of CAST) say(`  ${member.email.padEnd(24)} ${member.name}, ${member.role}`)
  say(`  kata sandi semuanya: ${password}\n`)
}

/** Development: start again at every change of the source. */
function watch(): Promise<number> {
  const child = spawn(
    process.execPath,
    [
      '--watch-path',
      join(projectRoot, 'src'),
      '--watch-preserve-output',
      '--import',
      new URL('../platform/run-typescript.mjs', import.meta.url).href,
      join(projectRoot, 'src/cli.ts'),
      'start',
    ],
    { stdio: 'inherit', env: { ...process.env, NODE_ENV: 'development' } },
  )
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal))
  return new Promise((resolve) => child.on('exit', (code) => resolve(code ?? 0)))
}
