/** Pulling from a server that speaks the shape of the Inaproc API, with every way in which it fails. */
import { spawn } from 'node:child_process'
import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { inspect } from 'node:util'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { afterMerge, datasets, recognised } from '../src/datasets.ts'
import { intakeJobs, pullJobs, type PullSurroundings } from '../src/intake/index.ts'
import { projectRoot } from '../src/platform/config.ts'
import { startWorker } from '../src/platform/jobs.ts'
import { type PullSettings, readPullSettings, SecretKey } from '../src/platform/pull-settings.ts'
import type { Instant } from '../src/shared/date.ts'
import { type InaprocServer, startInaprocServer } from './support/inaproc-server.ts'
import { asGovernment, useTestDatabase } from './support/test-database.ts'

const KEY = 'eyJhbGciOiJIUzI1NiJ9.cmFoYXNpYS1zZWthbGk.tanda-tangan-rekaan'
const PATH = '/v1/rup/paket-penyedia-terumumkan'
const db = useTestDatabase()
let server: InaprocServer
let at: number
const log: string[] = []
let spy: { mockRestore(): void }

beforeAll(async () => {
  server = await startInaprocServer(KEY)
  await db.owner.query(
    `insert into agencies.government (klpd, nama) values ('D990', 'Kota Uji'), ('D991', 'Kota Lain')`,
  )
})
afterAll(() => server.close())
beforeEach(() => {
  at = Date.parse('2026-11-25T03:00:00Z')
  server.requests.length = 0
  server.faults.length = 0
  spy = vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    log.push(String(text))
    return true
  })
})
afterEach(() => spy.mockRestore())

const settings = (key: SecretKey | 'kunci-tidak-ada' = new SecretKey(KEY)): PullSettings => ({
  baseUrl: server.url,
  findKey: () => key,
})
const around = (more: Partial<PullSurroundings> = {}): PullSurroundings => ({
  pool: db.pool,
  dataDir: db.dataDir,
  settings: () => settings(),
  clock: () => new Date(at).toISOString() as Instant,
  dice: () => 0.5,
  timeoutMs: 1_500,
  ...more,
})
const turn = (id: string, more: Partial<PullSurroundings> = {}) =>
  pullJobs(around(more))['tarik-sumber']({ klpd: 'D990', sumber: id })
const later = (ms: number) => void (at += ms)

const paket = (n: number, year = 2026) => ({
  tahun_anggaran: year,
  kd_klpd: 'D990',
  nama_klpd: 'Kota Uji',
  kd_satker: 1,
  kd_satker_str: '1.01.0.00.0.00.01.0000',
  nama_satker: 'Dinas Pendidikan',
  kd_rup: 60_000_000 + n,
  nama_paket: `Pengadaan rekaan ${n}`,
  pagu: 1_000_000 + n,
  metode_pengadaan: 'E-Purchasing',
  status_pdn: 'PDN',
  status_aktif_rup: true,
  status_delete_rup: false,
  status_umumkan_rup: 'Terumumkan',
})
const offer = (count: number, from = 0) =>
  server.data.set(
    PATH,
    Array.from({ length: count }, (_, n) => paket(from + n)),
  )

async function query<T extends object>(text: string, parameters: unknown[] = []): Promise<T[]> {
  return asGovernment(db.pool, 'D990', async (client) => (await client.query<T>(text, parameters)).rows)
}
async function newSource(more: { terapkan?: boolean; jadwal?: string } = {}): Promise<string> {
  const id = crypto.randomUUID()
  const client = await db.pool.connect()
  await client.query('begin')
  await client.query(`select set_config('padan.klpd', 'D990', true)`)
  await client.query(
    `insert into intake.sumber (klpd, id, nama, jalur, kunci, jadwal, jam, terapkan, berikut_pada, dibuat_oleh, dibuat_pada)
     values ('D990', $1, 'RUP penyedia', $2, 'inaproc', $3, 2, $4, $5, 'sari', $5)`,
    [id, PATH, more.jadwal ?? 'harian', more.terapkan ?? true, new Date(at).toISOString()],
  )
  await client.query('commit')
  client.release()
  return id
}
const sourceOf = async (id: string) =>
  (
    await query<{
      terakhir_berhasil: string | null
      gagal_sejak: string | null
      gagal_kali: number
      alasan: { code: string; facts?: Record<string, unknown> } | null
      berikut_pada: string
    }>(
      'select terakhir_berhasil, gagal_sejak, gagal_kali, alasan, berikut_pada from intake.sumber where id = $1',
      [id],
    )
  )[0]!
const pullOf = async (id: string) =>
  (
    await query<{
      status: string
      halaman: number
      baris: number
      run_id: string | null
      sha256: string | null
      alasan: { code: string } | null
      percobaan: number
      dicoba_lagi: string | null
    }>(
      'select status, halaman, baris, run_id, sha256, alasan, percobaan, dicoba_lagi from intake.tarikan where sumber_id = $1 order by mulai desc limit 1',
      [id],
    )
  )[0]!
const applyRun = (run: string) =>
  intakeJobs({ pool: db.pool, dataDir: db.dataDir, datasets, recognised, onMerged: afterMerge })[
    'berkas-diputuskan'
  ]({ runId: run, klpd: 'D990' })
const known = async () =>
  (
    await query<{ n: number }>(
      `select count(*)::int as n from plan.published_paket where klpd = 'D990' and known_to = 'infinity'`,
    )
  )[0]!.n

test('a whole pull of several pages becomes one run, applied like any file, its rows leading back to it', async () => {
  offer(2_345)
  const id = await newSource()
  await turn(id)
  expect(server.requests.map((request) => request.limit)).toEqual([1000, 1000, 1000])
  const pull = await pullOf(id)
  expect([pull.status, pull.halaman, pull.baris]).toEqual(['selesai', 3, 2345])
  expect(await known()).toBe(0)
  await applyRun(pull.run_id!)
  expect(await known()).toBe(2345)
  const [run] = await query(
    'select status, dataset, rows_read, rows_new, rows_rejected, created_by, file_name from intake.run where id = $1',
    [pull.run_id],
  )
  expect(run).toEqual({
    status: 'applied',
    dataset: 'RUP-PaketPenyedia-Terumumkan',
    rows_read: 2345,
    rows_new: 2345,
    rows_rejected: 0,
    created_by: 'tarik:RUP penyedia',
    file_name: 'v1_rup_paket-penyedia-terumumkan_2026_D990_2026-11-25.json',
  })
  const lines = await query<{ n: number }>(
    'select count(distinct row_no)::int as n from plan.published_paket where run_id = $1',
    [pull.run_id],
  )
  expect(lines[0]!.n).toBe(2345)
  const source = await sourceOf(id)
  expect(source.gagal_sejak).toBeNull()
  expect(Date.parse(source.terakhir_berhasil!)).toBe(at)
  expect(Date.parse(source.berikut_pada)).toBeGreaterThan(at)
})

test('pages are kept as the bytes that came', async () => {
  offer(1_200, 5_000)
  const id = await newSource()
  await turn(id)
  const pages = await query<{ sha256: string; baris: number; kursor: string | null }>(
    `select h.sha256, h.baris, h.kursor from intake.tarikan_halaman h join intake.tarikan t on t.id = h.tarikan_id where t.sumber_id = $1 order by nomor`,
    [id],
  )
  expect(pages.map((page) => page.baris)).toEqual([1000, 200])
  expect(pages.map((page) => page.kursor === null)).toEqual([true, false])
  const raw = readFileSync(join(db.dataDir, 'files', pages[1]!.sha256.slice(0, 2), pages[1]!.sha256), 'utf8')
  expect((JSON.parse(raw) as { meta: object }).meta).toEqual({ limit: 1000, has_more: false, cursor: null })
})

describe('when the source fails', () => {
  test.each([
    ['challenge', 'halaman-tantangan'],
    ['html', 'halaman-html'],
    ['cut', 'jawaban-terpotong'],
    ['null-data', 'data-null'],
    ['error-200', 'jawaban-galat'],
    ['server-error', 'sumber-galat'],
    ['slow', 'sumber-lambat'],
    ['hang-up', 'sumber-tidak-terjangkau'],
    ['no-cursor', 'kursor-hilang'],
  ] as const)(
    '%s: the pull waits with "down since", goes on at its cursor, and nothing is applied meanwhile',
    async (fault, code) => {
      offer(2_100, 10_000)
      const id = await newSource()
      server.faults.push('ok', fault)
      const before = await known()
      await turn(id)
      const source = await sourceOf(id)
      expect(source.alasan?.code).toBe(code)
      expect(Date.parse(source.gagal_sejak!)).toBe(at)
      const waiting = await pullOf(id)
      expect([waiting.status, waiting.halaman, waiting.run_id]).toEqual(['berjalan', 1, null])
      expect(Date.parse(waiting.dicoba_lagi!) - at).toBe(3_750)
      expect(await known()).toBe(before)

      await turn(id) // a job that comes too early does nothing
      expect(server.requests).toHaveLength(2)
      later(4_000)
      await turn(id)
      const asked = server.requests.map((request) => request.cursor)
      expect(asked[2]).toBe(asked[1])
      expect(await pullOf(id)).toMatchObject({ status: 'selesai', halaman: 3, baris: 2100 })
      expect(await sourceOf(id)).toMatchObject({ gagal_sejak: null, gagal_kali: 0, alasan: null })
    },
  )

  test('429 waits as long as the source asks, with jitter on top', async () => {
    offer(10, 20_000)
    const id = await newSource()
    server.faults.push({ tooMany: '120' })
    await turn(id)
    expect((await sourceOf(id)).alasan?.code).toBe('terlalu-sering')
    expect(Date.parse((await pullOf(id)).dicoba_lagi!) - at).toBe(126_000)
  })

  test.each([
    ['unauthorized', 'kunci-ditolak'],
    ['forbidden', 'kunci-ditolak'],
    ['bad-request', 'permintaan-ditolak'],
    ['redirect', 'dialihkan'],
  ] as const)(
    '%s is given up until the next regular time: trying again would not help',
    async (fault, code) => {
      offer(10, 30_000)
      const id = await newSource()
      server.faults.push(fault)
      await turn(id)
      expect(await pullOf(id)).toMatchObject({ status: 'gagal', run_id: null })
      const source = await sourceOf(id)
      expect(source.alasan?.code).toBe(code)
      expect(Date.parse(source.berikut_pada) - at).toBeGreaterThan(60 * 60 * 1000)
      expect(server.requests).toHaveLength(1)
    },
  )

  test('eight failures in a row end the pull; the outage began with the first', async () => {
    offer(10, 40_000)
    const id = await newSource()
    const began = at
    server.faults.push(...Array.from({ length: 8 }, () => 'server-error' as const))
    for (let n = 0; n < 8; n++) {
      await turn(id)
      later(20 * 60_000)
    }
    expect(await pullOf(id)).toMatchObject({ status: 'gagal' })
    const source = await sourceOf(id)
    expect([Date.parse(source.gagal_sejak!), source.gagal_kali]).toEqual([began, 8])
    const trail = await query<{ action: string }>(
      `select payload::jsonb ->> 'action' as action from audit.published_entry where payload::jsonb ->> 'subject' = $1 order by seq`,
      [id],
    )
    expect(trail.map((row) => row.action)).toEqual(['intake.source-down', 'intake.pull-failed'])
  })

  test('a cursor that comes again would never end: given up', async () => {
    offer(1_500, 45_000)
    const id = await newSource()
    server.faults.push('ok', 'same-cursor')
    await turn(id)
    expect(await pullOf(id)).toMatchObject({ status: 'gagal', alasan: { code: 'kursor-berulang' } })
  })

  test('a cursor that expired begins the pull anew, pages of before do not count twice', async () => {
    offer(1_500, 50_000)
    const id = await newSource()
    server.faults.push('ok', 'expired-cursor')
    await turn(id)
    expect(await pullOf(id)).toMatchObject({ status: 'selesai', halaman: 2, baris: 1500 })
  })

  test('a source without a single row is no error and no run', async () => {
    server.data.set(PATH, [])
    const id = await newSource()
    await turn(id)
    expect(await pullOf(id)).toMatchObject({
      status: 'selesai',
      run_id: null,
      alasan: { code: 'tanpa-baris' },
    })
  })

  test('rows of another government are rejected, not applied', async () => {
    server.data.set(PATH, [paket(70_000), { ...paket(70_001), kd_klpd: 'D991', nama_klpd: 'Kota Lain' }])
    const id = await newSource()
    await turn(id)
    const pull = await pullOf(id)
    await applyRun(pull.run_id!)
    expect(
      await query('select rows_new, rows_rejected, reasons from intake.run where id = $1', [pull.run_id]),
    ).toEqual([{ rows_new: 1, rows_rejected: 1, reasons: { 'klpd-lain': 1 } }])
  })
})

test('after a crash between pages, and one between the last page and the run, the pull goes on where it was', async () => {
  offer(2_500, 80_000)
  const id = await newSource()
  const crash = (page: number) => () => {
    throw new Error(`killed after page ${page}`)
  }
  await expect(turn(id, { afterPage: crash(1) })).rejects.toThrow('killed')
  await expect(turn(id, { afterPage: crash(2) })).rejects.toThrow('killed')
  await expect(turn(id, { afterPage: crash(3) })).rejects.toThrow('killed')
  expect(server.requests.map((request) => request.cursor)).toHaveLength(3)
  expect(await pullOf(id)).toMatchObject({ status: 'berjalan', halaman: 3, run_id: null })
  await turn(id)
  expect(server.requests).toHaveLength(3)
  expect(await pullOf(id)).toMatchObject({ status: 'selesai', halaman: 3, baris: 2500 })
})

describe('bounds', () => {
  const bytesOf = async (id: string) =>
    (
      await query<{ bytes: number }>(
        `select h.bytes from intake.tarikan_halaman h join intake.tarikan t on t.id = h.tarikan_id where t.sumber_id = $1 order by nomor`,
        [id],
      )
    ).map((page) => Number(page.bytes))

  test('as many pages as allowed are pulled; one more gives the whole pull up, and nothing of it becomes a run', async () => {
    offer(3_000, 110_000)
    const whole = await newSource()
    await turn(whole, { bounds: { pages: 3 } })
    expect(await pullOf(whole)).toMatchObject({ status: 'selesai', halaman: 3, baris: 3000 })
    offer(3_001, 120_000)
    const over = await newSource()
    await turn(over, { bounds: { pages: 3 } })
    expect(await pullOf(over)).toMatchObject({
      status: 'gagal',
      halaman: 3,
      run_id: null,
      alasan: { code: 'terlalu-banyak-halaman' },
    })
  })

  test('bytes of a whole pull at their bound go through, beyond it the pull is given up before the next page', async () => {
    offer(2_500, 130_000)
    const measured = await newSource()
    await turn(measured)
    const [first, second] = await bytesOf(measured)
    const at = await newSource()
    await turn(at, { bounds: { bytes: first! + second! } })
    expect(await pullOf(at)).toMatchObject({ status: 'selesai', halaman: 3 })
    const over = await newSource()
    server.requests.length = 0
    await turn(over, { bounds: { bytes: first! + second! - 1 } })
    expect(await pullOf(over)).toMatchObject({
      status: 'gagal',
      run_id: null,
      alasan: { code: 'tarikan-terlalu-besar' },
    })
    expect(server.requests).toHaveLength(2)
  })

  test('a page at its bound is taken, one byte more is never read to its end', async () => {
    offer(100, 140_000)
    const measured = await newSource()
    await turn(measured)
    const [bytes] = await bytesOf(measured)
    const at = await newSource()
    await turn(at, { bounds: { pageBytes: bytes! } })
    expect(await pullOf(at)).toMatchObject({ status: 'selesai' })
    const over = await newSource()
    await turn(over, { bounds: { pageBytes: bytes! - 1 } })
    expect(await pullOf(over)).toMatchObject({ status: 'berjalan', halaman: 0 })
    expect((await sourceOf(over)).alasan?.code).toBe('halaman-terlalu-besar')
  })

  test('a turn that took its time goes to the end of the queue and goes on at its cursor', async () => {
    offer(2_500, 150_000)
    const id = await newSource()
    await turn(id, { bounds: { turnMs: -1 } })
    expect(await pullOf(id)).toMatchObject({ status: 'berjalan', halaman: 1 })
    const queued = await db.owner.query(`select 1 from graphile_worker._private_jobs where key = $1`, [
      `tarik-sumber:${id}`,
    ])
    expect(queued.rowCount).toBe(1)
    await turn(id, { bounds: { turnMs: -1 } })
    await turn(id)
    expect(await pullOf(id)).toMatchObject({ status: 'selesai', halaman: 3, baris: 2500 })
    expect(server.requests.filter((one) => one.cursor === null)).toHaveLength(1)
  })
})

test('kill -9 of the pulling process in the middle of a page: the next one goes on behind the last page kept, nothing twice', async () => {
  offer(3_200, 160_000)
  const id = await newSource()
  server.faults.push('ok', 'ok', 'slow')
  const child = spawn(
    process.execPath,
    [
      '--import',
      pathToFileURL(join(projectRoot, 'src/platform/run-typescript.mjs')).href,
      join(projectRoot, 'tests/support/pull-child.ts'),
      id,
    ],
    {
      env: {
        ...process.env,
        PULL_DATABASE: db.appUrl,
        PULL_DATA_DIR: db.dataDir,
        PADAN_INAPROC_URL: server.url,
        PADAN_INAPROC_KEY: KEY,
      },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  )
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
  for (let waited = 0; waited < 70_000 && server.requests.length < 3; waited += 20)
    await new Promise((done) => setTimeout(done, 20))
  expect([server.requests.length, said]).toEqual([3, ''])
  child.kill('SIGKILL')
  await new Promise((done) => child.on('exit', done))
  expect(await pullOf(id)).toMatchObject({ status: 'berjalan', halaman: 2, baris: 2000, run_id: null })
  const before = await known()
  later(60_000)
  await turn(id)
  expect(server.requests.map((request) => request.cursor === server.requests[2]!.cursor)).toEqual([
    false,
    false,
    true,
    true,
    false,
  ])
  const pull = await pullOf(id)
  expect(pull).toMatchObject({ status: 'selesai', halaman: 4, baris: 3200 })
  await applyRun(pull.run_id!)
  expect((await known()) - before).toBe(3200)
}, 150_000)

test('the schedule begins what is due, once, and lost tries again; a paused source rests', async () => {
  offer(5, 90_000)
  const id = await newSource()
  const queue = async () =>
    (
      await db.owner.query<{ key: string }>(`select key from graphile_worker._private_jobs where key = $1`, [
        `tarik-sumber:${id}`,
      ])
    ).rowCount
  await pullJobs(around())['tarik-jadwal']()
  expect(await queue()).toBe(1)
  await pullJobs(around())['tarik-jadwal']()
  expect(await queue()).toBe(1)
  await turn(id)
  await turn(id) // the second job finds nothing due
  expect(await query(`select 1 from intake.tarikan where sumber_id = $1`, [id])).toHaveLength(1)
  const client = await db.owner.connect()
  await client.query(`update intake.sumber set dijeda = true, berikut_pada = $2 where id = $1`, [
    id,
    new Date(at).toISOString(),
  ])
  client.release()
  await turn(id)
  expect(await query(`select 1 from intake.tarikan where sumber_id = $1`, [id])).toHaveLength(1)
})

test('the same content again makes no second run', async () => {
  server.data.set(PATH, [{ ...paket(95_000) }])
  const fixed = vi.spyOn(crypto, 'randomUUID')
  const id = await newSource()
  fixed.mockReturnValue('00000000-0000-4000-8000-0000000000aa')
  await turn(id)
  fixed.mockRestore()
  await applyRun((await pullOf(id)).run_id!)
  later(24 * 60 * 60 * 1000)
  const again = vi.spyOn(crypto, 'randomUUID').mockReturnValue('00000000-0000-4000-8000-0000000000aa')
  await turn(id)
  again.mockRestore()
  expect(await pullOf(id)).toMatchObject({ status: 'selesai', run_id: null, alasan: { code: 'isi-sama' } })
})

test('the real worker tries again by itself and applies what it pulled', async () => {
  offer(3, 97_000)
  const id = await newSource()
  await db.owner.query('delete from graphile_worker._private_jobs')
  const applied = async () =>
    (
      await query('select 1 from plan.published_paket where kd_rup in ($1, $2, $3)', [
        '60097000',
        '60097001',
        '60097002',
      ])
    ).length
  server.faults.push('server-error')
  const runner = await startWorker(db.pool, {
    ...pullJobs({ pool: db.pool, dataDir: db.dataDir, settings: () => settings(), dice: () => 0 }),
    ...intakeJobs({ pool: db.pool, dataDir: db.dataDir, datasets, recognised, onMerged: afterMerge }),
  })
  await pullJobs(around())['tarik-jadwal']()
  for (let waited = 0; waited < 15_000 && (await applied()) < 3; waited += 100)
    await new Promise((done) => setTimeout(done, 100))
  await runner.stop()
  expect(await applied()).toBe(3)
  expect(await sourceOf(id)).toMatchObject({ gagal_sejak: null })
}, 30_000)

describe('the key', () => {
  const everywhere = async () => {
    const tables = await db.owner.query<{ name: string }>(
      `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')`,
    )
    let found = ''
    for (const { name } of tables.rows)
      found += JSON.stringify((await db.owner.query(`select t::text from ${name} t`)).rows)
    for (const folder of readdirSync(join(db.dataDir, 'files'), { withFileTypes: true, recursive: true }))
      if (folder.isFile()) found += readFileSync(join(folder.parentPath, folder.name), 'latin1')
    return found + log.join('')
  }
  test('comes to rest nowhere: not in the database, the audit trail, the kept files, the log; even if the source echoes it', async () => {
    offer(5, 99_000)
    const id = await newSource()
    server.faults.push('echo-key')
    await turn(id)
    expect((await sourceOf(id)).alasan?.facts?.['pesan']).toBe('UNAUTHORIZED: token [kunci] rejected')
    later(25 * 60 * 60 * 1000)
    server.faults.push('key-in-data')
    await turn(id)
    expect((await sourceOf(id)).alasan?.code).toBe('jawaban-memuat-kunci')
    const text = await everywhere()
    expect(text).toContain('kunci-ditolak')
    expect(text).not.toContain(KEY)
    expect(text).not.toContain(KEY.split('.')[1])
  })
  test('shows in no string made by accident', () => {
    const key = new SecretKey(KEY)
    expect(
      [`${String(key)}`, JSON.stringify({ key }), inspect({ key }, { depth: 9, showHidden: true })].join(),
    ).not.toContain(KEY)
  })
  test('that is missing stops the pull with words, before anything is asked', async () => {
    offer(5, 99_500)
    const id = await newSource()
    await turn(id, { settings: () => settings('kunci-tidak-ada') })
    expect((await sourceOf(id)).alasan).toEqual({ code: 'kunci-tidak-ada', facts: { kunci: 'inaproc' } })
    expect(server.requests).toHaveLength(0)
  })
  test('of one government is not used for another; a file that others may read is refused', () => {
    const path = join(db.dataDir, 'kunci.json')
    writeFileSync(path, JSON.stringify({ 'D990/inaproc': 'kunci-milik-d990', umum: 'u' }), { mode: 0o600 })
    const read = (env: Record<string, string> = {}) =>
      readPullSettings(db.dataDir, { PADAN_PULL_KEYS_FILE: path, ...env })
    const text = (key: ReturnType<PullSettings['findKey']>) => (typeof key === 'string' ? key : key.reveal())
    expect(text(read().findKey('D990', 'inaproc'))).toBe('kunci-milik-d990')
    expect(text(read().findKey('D991', 'inaproc'))).toBe('kunci-tidak-ada')
    expect(text(read().findKey('D991', 'umum'))).toBe('u')
    expect(text(read({ PADAN_INAPROC_KEY: 'satu' }).findKey('D991', 'inaproc'))).toBe('satu')
    chmodSync(path, 0o644)
    expect(text(read().findKey('D990', 'inaproc'))).toBe('berkas-kunci-terbuka')
    chmodSync(path, 0o600)
    writeFileSync(path, '{"inaproc": "setengah')
    expect(text(read().findKey('D990', 'inaproc'))).toBe('berkas-kunci-rusak')
  })
  test('is not sent without encryption, and a wrong setting is named without its value', () => {
    expect(() => readPullSettings(db.dataDir, { PADAN_INAPROC_URL: 'http://data.inaproc.id/api' })).toThrow(
      'https',
    )
    const wrong = () => readPullSettings(db.dataDir, { PADAN_INAPROC_URL: `bukan alamat ${KEY}` })
    expect(wrong).toThrow('PADAN_INAPROC_URL')
    expect(wrong).not.toThrow(KEY)
  })
})
