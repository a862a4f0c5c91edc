import type pg from 'pg'
import type { ColumnMapping } from './build-dataset.ts'
import type { KnownAgency } from './written-values.ts'

type Client = Pick<pg.ClientBase, 'query'>

export interface SavedMapping extends ColumnMapping {
  readonly id: string
  readonly nama: string
  readonly sidik: string
  readonly judul: readonly string[]
  readonly dibuat_oleh: string
  readonly dibuat_pada: string
  readonly diganti_pada: string | null
}

const COLUMNS = `id, dataset, nama, sidik, judul, kolom, tetapan, padanan, tulisan_angka, tulisan_tanggal, dibuat_oleh, dibuat_pada, diganti_pada`

export async function findMappingBySidik(
  client: Client,
  klpd: string,
  sidik: string,
): Promise<SavedMapping | undefined> {
  const found = await client.query<SavedMapping>(
    `select ${COLUMNS} from intake.pemetaan where klpd = $1 and sidik = $2 and diganti_pada is null`,
    [klpd, sidik],
  )
  return found.rows[0]
}

export async function findMapping(
  client: Client,
  klpd: string,
  id: string,
): Promise<SavedMapping | undefined> {
  if (!/^[0-9a-f-]{36}$/.test(id)) return undefined
  const found = await client.query<SavedMapping>(
    `select ${COLUMNS} from intake.pemetaan where klpd = $1 and id = $2`,
    [klpd, id],
  )
  return found.rows[0]
}

const MAX_MAPPINGS_LISTED = 200

export async function listMappings(client: Client, klpd: string): Promise<SavedMapping[]> {
  const found = await client.query<SavedMapping>(
    `select ${COLUMNS} from intake.pemetaan where klpd = $1 order by (diganti_pada is null) desc, dibuat_pada desc limit $2`,
    [klpd, MAX_MAPPINGS_LISTED],
  )
  return found.rows
}

/** Runs read by each mapping: how many and the last. */
export async function listMappingUse(
  client: Client,
  klpd: string,
): Promise<Map<string, { runs: number; last: string }>> {
  const found = await client.query<{ pemetaan_id: string; runs: number; last: string }>(
    `select p.pemetaan_id, count(*)::int as runs, max(r.created_at) as last
     from intake.run_pemetaan p join intake.run r on r.id = p.run_id where p.klpd = $1 group by 1`,
    [klpd],
  )
  return new Map(found.rows.map((row) => [row.pemetaan_id, { runs: row.runs, last: row.last }]))
}

/** The mapping in force for the same headings is closed; runs read by it keep pointing to it. */
export async function saveMapping(
  client: Client,
  klpd: string,
  mapping: Omit<SavedMapping, 'diganti_pada'>,
): Promise<void> {
  await client.query(
    'update intake.pemetaan set diganti_pada = $3 where klpd = $1 and sidik = $2 and diganti_pada is null',
    [klpd, mapping.sidik, mapping.dibuat_pada],
  )
  await client.query(
    `insert into intake.pemetaan (klpd, id, dataset, nama, sidik, judul, kolom, tetapan, padanan, tulisan_angka, tulisan_tanggal, dibuat_oleh, dibuat_pada)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      klpd,
      mapping.id,
      mapping.dataset,
      mapping.nama,
      mapping.sidik,
      mapping.judul,
      JSON.stringify(mapping.kolom),
      JSON.stringify(mapping.tetapan),
      JSON.stringify(mapping.padanan),
      mapping.tulisan_angka,
      mapping.tulisan_tanggal,
      mapping.dibuat_oleh,
      mapping.dibuat_pada,
    ],
  )
}

export async function closeMapping(client: Client, klpd: string, id: string, at: string): Promise<boolean> {
  const closed = await client.query(
    'update intake.pemetaan set diganti_pada = $3 where klpd = $1 and id = $2 and diganti_pada is null',
    [klpd, id, at],
  )
  return closed.rowCount === 1
}

export async function noteMappingOfRun(
  client: Client,
  klpd: string,
  runId: string,
  mappingId: string,
): Promise<void> {
  await client.query(
    `insert into intake.run_pemetaan (klpd, run_id, pemetaan_id) values ($1, $2, $3)
     on conflict (klpd, run_id) do update set pemetaan_id = excluded.pemetaan_id`,
    [klpd, runId, mappingId],
  )
}

export async function findMappingOfRun(
  client: Client,
  klpd: string,
  runId: string,
): Promise<SavedMapping | undefined> {
  const found = await client.query<{ pemetaan_id: string }>(
    'select pemetaan_id from intake.run_pemetaan where klpd = $1 and run_id = $2',
    [klpd, runId],
  )
  const id = found.rows[0]?.pemetaan_id
  return id === undefined ? undefined : findMapping(client, klpd, id)
}

export async function listKnownAgencies(client: Client, klpd: string): Promise<KnownAgency[]> {
  const found = await client.query<KnownAgency>(
    'select kd_satker_str as code, nama as name from agencies.published_satker where klpd = $1 order by nama, kd_satker_str',
    [klpd],
  )
  return found.rows
}

/** A run that could not be read, or is only a preview, is read again by the mapping just saved. */
export async function readRunAgain(client: Client, runId: string): Promise<boolean> {
  const moved = await client.query(
    `update intake.run set status = 'received', error = null, complete = false where id = $1 and status in ('failed', 'previewed')`,
    [runId],
  )
  return moved.rowCount === 1
}
