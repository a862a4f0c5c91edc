/** The invented city on a fresh installation: accounts for the cast, and files that enter by the same intake as real ones. */
import { inGovernment } from '#platform/db'
import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type pg from 'pg'
import { receivePath, runImport } from '#intake'
import { AGENCY_ROLES, ensurePerson, grantRole, type Role } from '#people'
import { log } from '#platform/log'
import { CITY, writeCityYear, writeTkdnRegister } from '#simulate'
import { afterMerge, datasets, recognised } from './datasets.ts'
import { prepareCatalogue } from './demo-catalogue.ts'
import { prepareCeilings, prepareKitchens } from './demo-orders.ts'

interface Member {
  readonly name: string
  readonly email: string
  readonly role: Exclude<Role, 'public'>
  /** Part of the agency's name; '' = whole government. */
  readonly agency: string
}

export const CAST: readonly Member[] = [
  { name: 'Sari Wulandari', email: 'sari@cemara.contoh', role: 'analyst', agency: '' },
  { name: 'Budi Hartono', email: 'budi@cemara.contoh', role: 'admin', agency: '' },
  { name: 'Hadi Prasetyo', email: 'hadi@cemara.contoh', role: 'pa_kpa', agency: '1.01.0.00.0.00.01.0000' },
  { name: 'Ratna Dewi', email: 'ratna@cemara.contoh', role: 'ppk', agency: '1.01.0.00.0.00.01.0000' },
  {
    name: 'Joko Susilo',
    email: 'joko@cemara.contoh',
    role: 'pejabat_pengadaan',
    agency: '1.01.0.00.0.00.01.0000',
  },
  {
    name: 'Lestari Ningsih',
    email: 'lestari@cemara.contoh',
    role: 'bendahara',
    agency: '1.01.0.00.0.00.01.0000',
  },
  { name: 'Agus Salim', email: 'agus@cemara.contoh', role: 'pengawas', agency: '' },
  { name: 'Maya Sartika', email: 'maya@cemara.contoh', role: 'penyedia', agency: '' },
  { name: 'Doni Saputra', email: 'doni@cemara.contoh', role: 'mentor', agency: '' },
  { name: 'Intan Permata', email: 'intan@cemara.contoh', role: 'curator', agency: '' },
]

const SEED = 7
const YEARS = [2025, 2026] as const
const AGENCY_OF_CAST = 'Dinas Pendidikan'

export const castForPage = () =>
  CAST.map((member) => ({ ...member, agency: member.agency === '' ? '' : AGENCY_OF_CAST }))

/** One password for the whole cast, made for this installation, kept readable only for its owner. */
export function demoPassword(dataDir: string): string {
  const path = join(dataDir, 'demo-password')
  if (!existsSync(path)) writeFileSync(path, `cemara-${randomBytes(5).toString('hex')}\n`, { mode: 0o600 })
  return readFileSync(path, 'utf8').trim()
}

export async function prepareCast(pool: pg.Pool, dataDir: string): Promise<void> {
  await inGovernment(pool, CITY.klpd, async (client) => {
    await client.query(
      `insert into agencies.government (klpd, nama, jenis, is_demo) values ($1, $2, $3, true) on conflict (klpd) do nothing`,
      [CITY.klpd, CITY.nama, CITY.jenis],
    )
    const password = demoPassword(dataDir)
    for (const [index, member] of CAST.entries()) {
      const person = await ensurePerson(client, member.name, member.email, password)
      await grantRole(client, {
        klpd: CITY.klpd,
        personId: person.id,
        role: member.role,
        agency: member.agency,
        // Officials act with an appointing decree (SK) only.
        sk: AGENCY_ROLES.includes(member.role) ? `SK ${index + 101}/KEPEG/2026` : null,
        by: 'demo',
      })
      if (member.role === 'penyedia') await prepareKitchens(client, CITY.klpd, person.id)
    }
  })
}

export interface DemoLoading {
  now: { done: number; all: number } | null
}

/** Runs behind the web server; a restart in the middle simply does it again, because the intake is idempotent. */
export async function loadCity(
  pool: pg.Pool,
  dataDir: string,
  loading: DemoLoading,
  stopped: () => boolean,
): Promise<void> {
  const marker = join(dataDir, 'demo-loaded')
  if (existsSync(marker)) return prepareCatalogue(pool, dataDir, CITY.klpd, stopped)
  loading.now = { done: 0, all: 1 }
  const folder = join(dataDir, 'demo')
  const files = []
  for (const year of YEARS)
    files.push(
      ...(await writeCityYear(
        join(folder, String(year)),
        SEED + year,
        year === 2026 ? 1 : 0.8,
        year,
        year === 2026 ? '2026-11-15' : '2026-02-10',
      )),
    )
  files.push(writeTkdnRegister(join(folder, 'makers'), SEED + 2026, 1))
  loading.now = { done: 0, all: files.length }
  for (const file of files) {
    if (stopped()) return
    const received = await receivePath(dataDir, file.path)
    await runImport(
      { pool, dataDir, datasets, recognised, onMerged: afterMerge },
      { file: received, fileName: basename(file.path), klpd: CITY.klpd, preview: false, by: CAST[0]!.email },
    )
    loading.now = { done: loading.now.done + 1, all: files.length }
  }
  await prepareCeilings(pool, CITY.klpd)
  writeFileSync(marker, `${new Date().toISOString()}\n`)
  rmSync(folder, { recursive: true, force: true })
  loading.now = null
  log.info('kota rekaan selesai dimuat', { files: files.length })
  await prepareCatalogue(pool, dataDir, CITY.klpd, stopped)
}
