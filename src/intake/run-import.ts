/**
 * received → staged → merged → (committed | rolled back as a preview). One transaction per file: after
 * `kill -9` at any moment nothing of a half-read file is there, and running it again gives what an
 * undisturbed run would have given.
 */
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { statSync } from 'node:fs'
import { basename } from 'node:path'
import { finished } from 'node:stream/promises'
import type pg from 'pg'
import copy from 'pg-copy-streams'
import type { Reason } from '#shared/decision'
import { registerSatker } from '#agencies'
import {
  type Dataset,
  NATION,
  type NestedList,
  type RecognisedFeed,
  scopeColumn,
  STAGE_HEAD,
} from './dataset.ts'
import {
  type ColumnReport,
  detectDataset,
  detectFormat,
  detectRecognised,
  klpdInFileName,
  presentColumns,
  readerFor,
  reportColumns,
} from './detect.ts'
import { FileProblem } from './file-problem.ts'
import {
  type Contradiction,
  createStage,
  dropStage,
  fromSen,
  holdBrokenSets,
  mergeGovernment,
  plusTally,
  settleRepeats,
  stagedGovernments,
  stageRejectedKeys,
  type Tally,
  toSen,
} from './load.ts'
import { contentOf, headOf, rawPath, type ReceivedFile } from './receive.ts'
import { nestedRows } from './readers/nested-rows.ts'
import type { RowSink } from './readers/row-sink.ts'
import { type KlpdRule, type RowReject, RowStager } from './stage-row.ts'

export interface ImportRequest {
  readonly file: ReceivedFile
  /** The name people know the file by. */
  readonly fileName: string
  readonly runId?: string
  readonly datasetName?: string | undefined
  readonly klpd?: string | undefined
  /** Governments the person may write; undefined = all (command line, scheduled pull). */
  readonly allowed?: ReadonlySet<string> | undefined
  readonly preview: boolean
  readonly complete?: boolean
  /** Person or process, as the audit trail names it. */
  readonly by: string
}

export interface Touched {
  /** `null`: facts of the whole nation. */
  readonly klpd: string | null
  /** The government in whose name a person applied the file, when there is one. */
  readonly onBehalfOf: string | null
  readonly years: readonly number[]
  readonly dataset: Dataset
  readonly runId: string
  readonly at: string
  readonly by: string
  readonly sha256: string
  readonly fileName: string
  readonly counts: { readonly created: number; readonly changed: number; readonly gone: number }
}

export interface ImportSurroundings {
  readonly pool: pg.Pool
  readonly dataDir: string
  readonly datasets: readonly Dataset[]
  readonly recognised: readonly RecognisedFeed[]
  /** Called inside the transaction for each government whose facts changed: rebuild sums, write the audit row. */
  readonly onMerged: (client: pg.PoolClient, touched: Touched) => Promise<void>
  readonly onProgress?: (progress: Progress) => void
}

export interface Progress {
  readonly phase: 'membaca' | 'mencocokkan' | 'menghitung'
  readonly rows: number
  readonly bytes: number
  readonly totalBytes: number
}

export interface ImportOutcome {
  readonly runId: string
  readonly dataset: string | null
  readonly rowsRead: number
  readonly created: Tally
  readonly changed: Tally
  readonly unchanged: Tally
  readonly rejected: Tally
  readonly gone: Tally
  readonly reasons: Readonly<Record<string, number>>
  readonly notes: Readonly<Record<string, number>>
  readonly columns: ColumnReport
  readonly klpds: readonly string[]
  readonly years: readonly number[]
  readonly rupiahRead: string
  readonly error: Reason | null
}

const NOTHING: Tally = { rows: 0, rupiah: '0' }
/** Rejects beyond this are counted, not listed: a million bad rows is one bad file. */
const MAX_REJECTS_LISTED = 50_000
/** A load of this size changes how the planner should read the table; waiting for autovacuum would make pages slow for a minute. */
const STATISTICS_AFTER_ROWS = 200
const COPY_BATCH_CHARACTERS = 512 * 1024

export async function runImport(around: ImportSurroundings, request: ImportRequest): Promise<ImportOutcome> {
  const runId = request.runId ?? randomUUID()
  const client = await around.pool.connect()
  let broken: Error | undefined
  const onError = (error: Error) => (broken = error)
  client.on('error', onError)
  try {
    await client.query('begin')
    const outcome = await importInTransaction(client, around, request, runId)
    if (request.preview) {
      await client.query('rollback')
      await recordRun(client, request, outcome, 'previewed')
    } else {
      await client.query('commit')
    }
    return outcome
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    if (!(error instanceof FileProblem)) throw broken ?? error
    const outcome = failed(runId, error.reason)
    await recordRun(client, request, outcome, 'failed')
    return outcome
  } finally {
    client.off('error', onError)
    client.release(broken ?? false)
  }
}

async function importInTransaction(
  client: pg.PoolClient,
  around: ImportSurroundings,
  request: ImportRequest,
  runId: string,
  nested?: NestedList,
): Promise<ImportOutcome> {
  const staged = await stageFile(client, around, request, nested)
  if (staged === null) return { ...failed(runId, { code: 'tanpa-baris' }), error: null }
  const { dataset, rejects } = staged
  const progress = (phase: Progress['phase']) =>
    around.onProgress?.({
      phase,
      rows: staged.rowsRead,
      bytes: staged.totalBytes,
      totalBytes: staged.totalBytes,
    })
  progress('mencocokkan')
  // Two files of one dataset at the same moment would both think a row is new; one waits for the other.
  await client.query(`select pg_advisory_xact_lock(hashtext('padan.import'), hashtext($1))`, [dataset.table])
  const at = await nextInstant(client)
  const together = (await dataset.noticeTogether?.(client)) ?? {}
  const repeats = await settleRepeats(client, dataset)
  if (rejects.listed.length > 0) await stageRejectedKeys(client, dataset, rejects.listed)
  const held = [...repeats.contradictions, ...(await holdBrokenSets(client, dataset, rejects.listed))]
  const heldTally: Tally = {
    rows: held.length,
    rupiah: fromSen(held.reduce((sum, row) => sum + toSen(row.rupiah ?? '0'), 0n)),
  }

  const governments = await stagedGovernments(client)
  let created = NOTHING
  let changed = NOTHING
  let unchanged = repeats.repeats
  let gone = NOTHING
  const allYears = new Set<number>()
  // A list inside rows is never complete: it tells of the contracts of this file only.
  const complete = (request.complete ?? false) && !nested && rejects.rows === 0 && held.length === 0
  for (const klpd of governments) {
    if (klpd !== NATION) await ensureGovernment(client, klpd, dataset)
    const merged = await mergeGovernment(client, klpd, {
      dataset,
      runId,
      at,
      complete,
      present: staged.present,
    })
    const years = await stagedYears(client, klpd, dataset)
    for (const year of years) allYears.add(year)
    if (klpd !== NATION) await registerSatker(client, klpd)
    created = plusTally(created, merged.created)
    changed = plusTally(changed, merged.changed)
    unchanged = plusTally(unchanged, merged.unchanged)
    gone = plusTally(gone, merged.gone)
    // The planner must know these rows before the sums are rebuilt: with the statistics of an empty table it would compare all with all.
    if (!request.preview && merged.created.rows + merged.changed.rows > STATISTICS_AFTER_ROWS)
      await client.query('select platform.refresh_statistics($1::regclass)', [dataset.table])
    progress('menghitung')
    const closed = complete ? merged.gone.rows : 0
    if (!request.preview && merged.created.rows + merged.changed.rows + closed > 0) {
      await around.onMerged(client, {
        klpd: klpd === NATION ? null : klpd,
        onBehalfOf: request.klpd ?? null,
        years,
        dataset,
        runId,
        at,
        by: request.by,
        sha256: request.file.sha256,
        fileName: request.fileName,
        counts: { created: merged.created.rows, changed: merged.changed.rows, gone: closed },
      })
    }
  }
  const listing = [...rejects.listed.flatMap(rejectRows), ...held.map(heldRow), ...staged.doubts]
  const goneRows = nested ? [] : await readGone(client)
  const inside: Record<string, number> = {}
  for (const list of dataset.nested ?? []) {
    await dropStage(client)
    const child = await importInTransaction(client, around, request, runId, list)
    inside[`ISI_${list.field}`] = child.rowsRead
    if (child.rejected.rows > 0) inside[`TOLAK_${list.field}`] = child.rejected.rows
    listing.push(...(pending.get(child)?.listing ?? []))
  }
  const outcome: ImportOutcome = {
    runId,
    dataset: dataset.name,
    rowsRead: staged.rowsRead,
    created,
    changed,
    unchanged,
    gone,
    rejected: plusTally({ rows: rejects.rows, rupiah: fromSen(rejects.sen) }, heldTally),
    reasons: countReasons(rejects.reasons, held),
    notes: { ...Object.fromEntries(staged.notes), ...together, ...inside },
    columns: staged.columns,
    klpds: governments.filter((klpd) => klpd !== NATION),
    years: [...allYears].sort((a, b) => a - b),
    rupiahRead: fromSen(staged.sen),
    error: null,
  }
  if (nested) {
    // The run is the parent's; what was refused inside it is listed there, under the name of the list.
    const named = listing.map((row) => ({ ...row, field: `${nested.field}.${row.field}` }))
    pending.set(outcome, { listing: named, gone: [] })
  } else if (request.preview) {
    // Rejects and gone rows are read before the rollback and written after it (recordRun).
    pending.set(outcome, { listing, gone: goneRows })
  } else {
    await insertRun(client, request, outcome, 'applied', at)
    await insertListing(client, runId, listing)
    await insertGone(client, runId, goneRows)
  }
  return outcome
}

async function stagedYears(client: pg.PoolClient, klpd: string, dataset: Dataset): Promise<number[]> {
  if (scopeColumn(dataset) !== 'tahun') return []
  const found = await client.query<{ tahun: number }>(
    'select distinct tahun from stage where klpd = $1 order by tahun',
    [klpd],
  )
  return found.rows.map((row) => row.tahun)
}

/** Strictly after every version known so far, so that "known at" never splits one instant. */
async function nextInstant(client: pg.PoolClient): Promise<string> {
  const found = await client.query<{ at: string }>(
    `select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at`,
  )
  return found.rows[0]!.at
}

// ── staging ─────────────────────────────────────────────────────────────────────────────────────

interface Rejects {
  rows: number
  sen: bigint
  readonly reasons: Map<string, number>
  readonly listed: RowReject[]
}

interface Staged {
  readonly dataset: Dataset
  readonly columns: ColumnReport
  /** Fact columns that the file has. */
  readonly present: ReadonlySet<string>
  readonly rowsRead: number
  readonly sen: bigint
  readonly rejects: Rejects
  readonly notes: Map<string, number>
  readonly doubts: readonly Listing[]
  readonly totalBytes: number
}

async function stageFile(
  client: pg.PoolClient,
  around: ImportSurroundings,
  request: ImportRequest,
  nested?: NestedList,
): Promise<Staged | null> {
  const path = rawPath(around.dataDir, request.file.sha256)
  const totalBytes = statSync(path).size
  const plain = readerFor(detectFormat(await headOf(path)))
  const reader = nested ? nestedRows(plain, nested.field) : plain
  const klpdRule = await klpdRuleFor(client, request)
  let bytes = 0
  let stager: RowStager | undefined
  let dataset: Dataset | undefined
  let copying: ReturnType<typeof copy.from> | undefined
  let waiting: [readonly (string | null | undefined)[], number, number][] = []
  let lines: string[] = []
  let characters = 0
  let rowsRead = 0
  let sen = 0n
  const rejects: Rejects = { rows: 0, sen: 0n, reasons: new Map(), listed: [] }
  const notes = new Map<string, number>()
  const doubts: Listing[] = []

  const take = (row: readonly (string | null | undefined)[], rowNo: number, line: number) => {
    rowsRead++
    const result = stager!.stage(row, rowNo, line)
    if (typeof result === 'string') {
      lines.push(result)
      characters += result.length
      sen += moneyOf(stager!.rupiah())
      for (const note of stager!.lastNotes) notes.set(note, (notes.get(note) ?? 0) + 1)
      for (const doubt of stager!.doubts ?? []) {
        if (doubts.length < MAX_REJECTS_LISTED)
          doubts.push({ row_no: rowNo, line, ...doubt, kept: true, detail: {} })
      }
      return
    }
    rejects.rows++
    const amount = result.rupiah === null ? 0n : toSen(result.rupiah)
    rejects.sen += amount
    sen += amount
    for (const code of new Set(result.problems.map((problem) => problem.code))) {
      rejects.reasons.set(code, (rejects.reasons.get(code) ?? 0) + 1)
    }
    if (rejects.listed.length < MAX_REJECTS_LISTED) rejects.listed.push(result)
  }
  const send = async (all: boolean) => {
    if (lines.length === 0 || (!all && characters < COPY_BATCH_CHARACTERS)) return
    const text = `${lines.join('\n')}\n`
    lines = []
    characters = 0
    if (!copying!.write(text)) await once(copying!, 'drain')
  }
  const begin = async () => {
    dataset = nested?.dataset ?? chooseDataset(reader.columns, around, request.datasetName)
    stager = new RowStager(dataset, reader.columns, reader.numbers, klpdRule)
    await createStage(client, dataset, stager.columns)
    copying = client.query(
      copy.from(`copy stage (${[...STAGE_HEAD, ...stager.columns].join(', ')}) from stdin`),
    )
    copying.on('error', () => undefined)
    for (const [row, rowNo, line] of waiting) take(row, rowNo, line)
    waiting = []
  }
  const sink: RowSink = {
    row: (row, rowNo, line) => (stager ? take(row, rowNo, line) : void waiting.push([row, rowNo, line])),
    flush: async () => {
      if (!stager && waiting.length > 0) await begin()
      if (stager) await send(false)
      around.onProgress?.({ phase: 'membaca', rows: rowsRead, bytes, totalBytes })
    },
  }
  try {
    await reader.read(
      contentOf(path, (read) => (bytes = read)),
      sink,
    )
    if (!stager && nested) return null
    if (!stager) throw new FileProblem('tanpa-baris')
    await send(true)
    copying!.end()
    await finished(copying!)
  } catch (error) {
    if (copying) {
      const failing = finished(copying).catch(() => undefined)
      copying.destroy(error as Error)
      await failing
    }
    throw error
  }
  await client.query('analyze stage')
  return {
    dataset: dataset!,
    columns: reportColumns(dataset!, reader.columns),
    present: presentColumns(dataset!, reader.columns),
    rowsRead,
    sen,
    rejects,
    notes,
    doubts,
    totalBytes,
  }
}

const moneyOf = (text: string | null): bigint => (text === null ? 0n : toSen(text))

function chooseDataset(
  columns: readonly string[],
  around: ImportSurroundings,
  named: string | undefined,
): Dataset {
  const { datasets } = around
  const found = detectDataset(columns, datasets)
  if (named === undefined) {
    if (found) return found
    const waiting = detectRecognised(columns, around.recognised)
    if (waiting)
      throw new FileProblem('dataset-belum-diolah', {
        dataset: waiting.name,
        ...(waiting.why ? { sebab: waiting.why.id, why: waiting.why.en } : {}),
      })
    throw new FileProblem('dataset-tidak-dikenal', { kolom: columns.slice(0, 12).join(', ') })
  }
  const wanted = datasets.find((dataset) => dataset.name === named)
  if (!wanted) throw new FileProblem('dataset-tidak-dikenal', { diminta: named })
  if (found && found !== wanted)
    throw new FileProblem('dataset-lain', { diminta: named, terbaca: found.name })
  return wanted
}

async function klpdRuleFor(client: pg.PoolClient, request: ImportRequest): Promise<KlpdRule> {
  const governments = await client.query<{ klpd: string; nama: string }>(
    'select klpd, nama from agencies.government',
  )
  const aliases = await client.query<{ alias: string; klpd: string }>(
    'select alias, klpd from agencies.government_alias',
  )
  const given = request.klpd
  if (given !== undefined && !/^[A-Z]{1,2}\d{1,5}$/.test(given))
    throw new FileProblem('klpd-tidak-sah', { klpd: given })
  const allowed = request.allowed ?? (given ? new Set([given]) : undefined)
  return {
    fallback: given ?? klpdInFileName(request.fileName),
    allowed: given && allowed && !allowed.has(given) ? new Set<string>() : given ? new Set([given]) : allowed,
    aliases: new Map(aliases.rows.map((row) => [row.alias, row.klpd])),
    byName: new Map([
      ...aliases.rows.map((row) => [row.alias.toLowerCase(), row.klpd] as const),
      ...governments.rows.map((row) => [row.nama.toLowerCase(), row.klpd] as const),
    ]),
  }
}

async function ensureGovernment(client: pg.PoolClient, klpd: string, dataset: Dataset): Promise<void> {
  const hasName = dataset.fields.some((field) => (field.column ?? field.name) === 'nama_klpd')
  const name = hasName
    ? (
        await client.query<{ nama: string | null }>(
          'select max(nama_klpd) as nama from stage where klpd = $1',
          [klpd],
        )
      ).rows[0]?.nama
    : null
  await client.query(
    `insert into agencies.government (klpd, nama) values ($1, coalesce($2, $1)) on conflict (klpd) do update
     set nama = excluded.nama where agencies.government.nama = agencies.government.klpd and excluded.nama <> excluded.klpd`,
    [klpd, name ?? null],
  )
}

// ── the record of the run ───────────────────────────────────────────────────────────────────────

interface Listing {
  readonly row_no: number
  readonly field: string
  readonly line: number
  readonly value: string | null
  readonly code: string
  /** The row was kept, this value is "not known". */
  readonly kept: boolean
  readonly detail: Record<string, unknown>
}

const pending = new WeakMap<
  ImportOutcome,
  { listing: Listing[]; gone: { key: unknown; rupiah: string | null }[] }
>()

const rejectRows = (reject: RowReject): Listing[] => {
  const seen = new Set<string>()
  return reject.problems
    .filter((problem) => !seen.has(problem.field) && seen.add(problem.field))
    .map((problem) => ({
      row_no: reject.rowNo,
      line: reject.line,
      field: problem.field,
      value: problem.value?.slice(0, 2000) ?? null,
      code: problem.code,
      kept: false,
      detail: {},
    }))
}
const heldRow = (row: Contradiction): Listing => ({
  row_no: row.rowNo,
  line: row.line,
  field: '*',
  value: null,
  code: row.code,
  kept: false,
  detail: { lines: row.others },
})

function countReasons(
  reasons: ReadonlyMap<string, number>,
  held: readonly Contradiction[],
): Record<string, number> {
  const counts: Record<string, number> = Object.fromEntries(reasons)
  for (const row of held) counts[row.code] = (counts[row.code] ?? 0) + 1
  return counts
}

async function readGone(client: pg.PoolClient): Promise<{ key: unknown; rupiah: string | null }[]> {
  const exists = (
    await client.query<{ t: string | null }>(`select to_regclass('pg_temp.gone_row')::text as t`)
  ).rows[0]!.t
  if (exists === null) return []
  return (
    await client.query<{ key: unknown; rupiah: string | null }>(
      'select key, rupiah::text from gone_row limit 5000',
    )
  ).rows
}

async function recordRun(
  client: pg.PoolClient,
  request: ImportRequest,
  outcome: ImportOutcome,
  status: 'previewed' | 'failed',
): Promise<void> {
  await client.query('begin')
  await client.query('delete from intake.reject where run_id = $1', [outcome.runId])
  await client.query('delete from intake.gone where run_id = $1', [outcome.runId])
  await insertRun(client, request, outcome, status, null)
  const found = pending.get(outcome)
  if (found) {
    await insertListing(client, outcome.runId, found.listing)
    await insertGone(client, outcome.runId, found.gone)
  }
  await client.query('commit')
}

async function insertRun(
  client: pg.PoolClient,
  request: ImportRequest,
  o: ImportOutcome,
  status: string,
  appliedAt: string | null,
): Promise<void> {
  await client.query(
    `insert into intake.file (sha256, bytes, format) values ($1, $2, $3) on conflict do nothing`,
    [
      request.file.sha256,
      request.file.bytes,
      basename(request.fileName).split('.').slice(1).join('.').slice(0, 40) || '-',
    ],
  )
  await client.query(
    `insert into intake.run (id, sha256, file_name, dataset, klpd_given, klpds, years, status, complete, rows_read, rows_new, rows_changed,
       rows_unchanged, rows_rejected, rows_gone, reasons, notes, columns_missing, columns_unknown, rupiah_read, rupiah_new, rupiah_changed,
       rupiah_unchanged, rupiah_rejected, rupiah_gone, error, created_by, applied_at)
     values ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13,$14,$15,$16,$17,$18,$19,$20,$21,$22,$23,$24,$25,$26,$27,$28)
     on conflict (id) do update set dataset = excluded.dataset, klpd_given = excluded.klpd_given, klpds = excluded.klpds, years = excluded.years,
       status = excluded.status, complete = excluded.complete, rows_read = excluded.rows_read, rows_new = excluded.rows_new,
       rows_changed = excluded.rows_changed, rows_unchanged = excluded.rows_unchanged, rows_rejected = excluded.rows_rejected,
       rows_gone = excluded.rows_gone, reasons = excluded.reasons, notes = excluded.notes, columns_missing = excluded.columns_missing,
       columns_unknown = excluded.columns_unknown, rupiah_read = excluded.rupiah_read, rupiah_new = excluded.rupiah_new,
       rupiah_changed = excluded.rupiah_changed, rupiah_unchanged = excluded.rupiah_unchanged, rupiah_rejected = excluded.rupiah_rejected,
       rupiah_gone = excluded.rupiah_gone, error = excluded.error, applied_at = excluded.applied_at`,
    [
      o.runId,
      request.file.sha256,
      request.fileName,
      o.dataset,
      request.klpd ?? null,
      o.klpds,
      o.years,
      status,
      request.complete ?? false,
      o.rowsRead,
      o.created.rows,
      o.changed.rows,
      o.unchanged.rows,
      o.rejected.rows,
      o.gone.rows,
      JSON.stringify(o.reasons),
      JSON.stringify(o.notes),
      o.columns.missing,
      o.columns.unknown,
      o.rupiahRead,
      o.created.rupiah,
      o.changed.rupiah,
      o.unchanged.rupiah,
      o.rejected.rupiah,
      o.gone.rupiah,
      o.error ? JSON.stringify(o.error) : null,
      request.by,
      appliedAt,
    ],
  )
}

async function insertListing(
  client: pg.PoolClient,
  runId: string,
  listing: readonly Listing[],
): Promise<void> {
  if (listing.length > 0) await client.query('delete from intake.reject where run_id = $1', [runId])
  for (let from = 0; from < listing.length; from += 5_000) {
    await client.query(
      `insert into intake.reject (run_id, row_no, field, line, value, code, kept, detail)
       select $1, row_no, field, line, value, code, kept, detail
       from json_to_recordset($2) as r(row_no int, field text, line int, value text, code text, kept boolean, detail jsonb)`,
      [runId, JSON.stringify(listing.slice(from, from + 5_000)).replaceAll('\\u0000', '')],
    )
  }
}

async function insertGone(
  client: pg.PoolClient,
  runId: string,
  gone: readonly { key: unknown; rupiah: string | null }[],
): Promise<void> {
  if (gone.length === 0) return
  await client.query('delete from intake.gone where run_id = $1', [runId])
  await client.query(
    `insert into intake.gone (run_id, ordinal, key, rupiah)
     select $1, ordinality, value -> 'key', (value ->> 'rupiah')::numeric from jsonb_array_elements($2) with ordinality`,
    [runId, JSON.stringify(gone)],
  )
}

const failed = (runId: string, error: Reason): ImportOutcome => ({
  runId,
  dataset: null,
  rowsRead: 0,
  created: NOTHING,
  changed: NOTHING,
  unchanged: NOTHING,
  rejected: NOTHING,
  gone: NOTHING,
  reasons: {},
  notes: {},
  columns: { missing: [], unknown: [] },
  klpds: [],
  years: [],
  rupiahRead: '0',
  error,
})
