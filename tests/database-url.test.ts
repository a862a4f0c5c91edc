/** A PostgreSQL of one's own (here version 15) instead of the embedded one: same commands, same walls. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { projectRoot } from '../src/platform/config.ts'
import { appSettings } from '../src/platform/db.ts'
import { type EmbeddedPostgres, useEmbeddedPostgres } from '../src/platform/embedded-postgres.ts'

let folder: string
let server: EmbeddedPostgres
let url: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'padan lain '))
  server = await useEmbeddedPostgres({ dataDir: join(folder, 'pg15'), packageName: 'embedded-postgres-15' })
  const admin = new pg.Client(server.ownerUrl)
  await admin.connect()
  // As a hosting service gives it: may create roles in its own database, is no superuser.
  await admin.query(`drop role padan_app`)
  await admin.query(`create role tuan login createrole password 'rahasia'`)
  await admin.query(`create database luar owner tuan`)
  await admin.end()
  url = server.ownerUrl.replace(/\/\/[^@]+@/, '//tuan:rahasia@').replace(/\/[^/]+$/, '/luar')
})
afterAll(async () => {
  await server.release()
  rmSync(folder, { recursive: true, force: true })
})

const padan = (...args: string[]) =>
  spawnSync(process.execPath, [join(projectRoot, 'bin/padan'), ...args], {
    encoding: 'utf8',
    env: { ...process.env, DATABASE_URL: url, PADAN_DATA_DIR: join(folder, 'data') },
  })

test('migrate, import and figures on an owner that is no superuser', () => {
  expect(padan('migrate').stderr).toMatch(/skema terbaru/)
  const files = join(folder, 'kota')
  padan('simulate', '--seed', '4', '--scale', '0.05', '--out', files)
  const done = padan('import', files, '--json')
  expect(done.stderr).not.toMatch(/Error/)
  expect(done.status).toBe(0)
  const figures = padan('figures', '--year', '2026', '--klpd', 'D999', '--json')
  const answer = JSON.parse(figures.stdout) as { metrics: { id: string; numerator: number | null }[] }
  expect(answer.metrics.find((metric) => metric.id === 'M4')!.numerator).toBeGreaterThan(0)
  expect(padan('audit', 'verify').status).toBe(0)
})

test('web and worker connect as the restricted role and cannot leave it', async () => {
  const client = new pg.Client(appSettings(url))
  await client.connect()
  const whoami = async () =>
    (await client.query<{ current_user: string }>('select current_user')).rows[0]!.current_user
  expect(await whoami()).toBe('padan_app')
  await client.query('reset role')
  expect(await whoami()).toBe('padan_app')
  expect((await client.query('select 1 from plan.paket')).rowCount).toBe(0)
  await client.end()
})
