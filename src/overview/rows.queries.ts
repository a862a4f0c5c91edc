/** The rows behind a figure: transactions of `realisation.line_at` and packages of the plan, and the way back to the file. */
import type pg from 'pg'
import { inBudget } from '#agencies'

type Client = Pick<pg.ClientBase, 'query'>

export interface LineFilter {
  readonly year: number
  readonly agencies: readonly string[] | undefined
  readonly agency: string
  readonly channel: string
  readonly method: string
  readonly state: string
  readonly search: string
  readonly sort: string
  readonly ascending: boolean
}

export interface Line {
  readonly sumber: string
  readonly kunci: string
  readonly kanal: string
  readonly metode: string
  readonly kd_satker_str: string
  readonly kd_rup: string | null
  readonly nama_paket: string | null
  readonly penyedia: string | null
  readonly tanggal: string | null
  readonly nilai: string | null
  readonly nilai_dasar: string
  readonly pdn: string | null
  readonly umk: string | null
  readonly alasan: string | null
  readonly catatan: readonly string[]
  readonly run_id: string
  readonly row_no: number
  readonly line: number
}

const STATES: Readonly<Record<string, string>> = {
  dihitung: 'alasan is null',
  pdn: 'alasan is null and pdn > 0',
  nol: 'alasan is null and pdn = 0',
  kosong: 'alasan is null and pdn is null',
  'tidak-dihitung': 'alasan is not null',
}
const LINE_ORDERS: Readonly<Record<string, string>> = {
  nilai: 'nilai',
  pdn: 'pdn',
  tanggal: 'tanggal',
  paket: 'nama_paket',
}
const direction = (ascending: boolean) => (ascending ? 'asc' : 'desc')

/** Searching takes the words as they are: `%` and `_` of a person mean themselves. */
const like = (search: string) => `%${search.replace(/[\\%_]/g, '\\$&')}%`

export async function listLines(
  client: Client,
  klpd: string,
  f: LineFilter,
  limit: number,
  offset: number,
): Promise<{ lines: Line[]; total: number; nilai: string; pdn: string }> {
  const from = `from realisation.published_baris where klpd = $1 and tahun = $2 and ${ofScope('$3', '$8')} and ($4 = '' or kanal = $4) and ($5 = '' or metode = $5)
    and ($6 = '' or nama_paket ilike $7 or penyedia ilike $7 or kd_rup ilike $7 or kunci ilike $7) and ${STATES[f.state] ?? STATES['dihitung']}`
  const parameters = [
    klpd,
    f.year,
    f.agency,
    f.channel,
    f.method,
    f.search,
    like(f.search),
    f.agencies ?? null,
  ]
  const sums = await client.query<{ n: number; nilai: string; pdn: string }>(
    `select count(*)::int as n, coalesce(sum(nilai), 0)::text as nilai, coalesce(sum(pdn), 0)::text as pdn ${from}`,
    parameters,
  )
  const lines = await client.query<Line>(
    `select * ${from} order by ${LINE_ORDERS[f.sort] ?? LINE_ORDERS['nilai']} ${direction(f.ascending)} nulls last, kunci limit $9 offset $10`,
    [...parameters, limit, offset],
  )
  return { lines: lines.rows, total: sums.rows[0]!.n, nilai: sums.rows[0]!.nilai, pdn: sums.rows[0]!.pdn }
}

/** The rows of one agency, of those a viewer is confined to, or of the whole, which is the budget as in every sum of the whole. */
const ofScope = (agency: string, confined: string): string =>
  `(${agency} = '' or kd_satker_str = ${agency}) and (${confined}::text[] is null or kd_satker_str = any (${confined}))
    and (${agency} <> '' or ${confined}::text[] is not null or ${inBudget()})`

export interface PaketFilter {
  readonly year: number
  readonly agencies: readonly string[] | undefined
  readonly agency: string
  readonly method: string
  readonly mark: string
  readonly search: string
  readonly sort: string
  readonly ascending: boolean
}

export interface PaketRow {
  readonly jenis: string
  readonly kd_rup: string
  readonly nama_paket: string | null
  readonly kd_satker_str: string | null
  readonly metode: string | null
  readonly status_pdn: string | null
  readonly status_ukm: string | null
  readonly tipe_paket: string | null
  /** Of this budget year; a multi-year package has more in all. */
  readonly pagu: string
  readonly pagu_penuh: string
}

const MARKED = `coalesce(status_pdn in ('PDN', 'Non-PDN'), false)`
const MARKS: Readonly<Record<string, string>> = {
  PDN: `status_pdn = 'PDN'`,
  'Non-PDN': `status_pdn = 'Non-PDN'`,
  kosong: `not ${MARKED}`,
}
/** The same sums as the commitment figures (COMMITMENT_SQL): a swakelola without its marked packages inside is what is left unmarked. */
const PAGU_SUMS: Readonly<Record<string, string>> = {
  PDN: `sum(pagu_tahun) filter (where status_pdn = 'PDN')`,
  'Non-PDN': `sum(pagu_tahun) filter (where status_pdn = 'Non-PDN')`,
  kosong: `sum(pagu_total) - coalesce(sum(pagu_tahun) filter (where ${MARKED}), 0)`,
}
const PAKET_ORDERS: Readonly<Record<string, string>> = {
  pagu: 'pagu_tahun',
  paket: 'nama_paket',
  kode: 'kd_rup',
}

export async function listPaket(
  client: Client,
  klpd: string,
  f: PaketFilter,
  limit: number,
  offset: number,
): Promise<{ paket: PaketRow[]; total: number; pagu: string }> {
  // One definition of a valid package (the same as of the commitment); only the words of its description stand in the fact itself.
  const from = `from plan.published_paket_at($1, $2, now()) v where alasan is null
    and ${ofScope('$3', '$7')} and ($4 = '' or metode = $4)
    and ($5 = '' or nama_paket ilike $6 or kd_rup ilike $6 or exists (
      select from plan.published_paket t where t.klpd = $1 and t.jenis = v.jenis and t.kd_rup = v.kd_rup and t.known_from = v.known_from and t.uraian_pekerjaan ilike $6))`
  const mark = MARKS[f.mark] ?? 'true'
  const parameters = [klpd, f.year, f.agency, f.method, f.search, like(f.search), f.agencies ?? null]
  const sums = await client.query<{ n: number; pagu: string }>(
    `select count(*) filter (where ${mark})::int as n, coalesce(${PAGU_SUMS[f.mark] ?? 'sum(pagu_total)'}, 0)::text as pagu ${from}`,
    parameters,
  )
  const paket = await client.query<PaketRow>(
    `select jenis, kd_rup, nama_paket, kd_satker_str, metode, status_pdn, status_ukm, tipe_paket, pagu_tahun as pagu, pagu as pagu_penuh ${from} and ${mark} order by ${PAKET_ORDERS[f.sort] ?? PAKET_ORDERS['pagu']} ${direction(f.ascending)} nulls last, kd_rup limit $8 offset $9`,
    [...parameters, limit, offset],
  )
  return { paket: paket.rows, total: sums.rows[0]!.n, pagu: sums.rows[0]!.pagu }
}

export interface Version {
  readonly known_from: string
  readonly known_to: string
  readonly run_id: string
  readonly row_no: number
  readonly line: number
  readonly file_name: string
  readonly sha256: string
  readonly dataset: string | null
  readonly created_by: string
  readonly facts: Readonly<Record<string, unknown>>
}

/** The tables a row may come from, with their key columns in the order of `kunci`. */
const SOURCES = {
  kontrak: {
    table: 'realisation.published_kontrak',
    key: ['jenis', 'kd_paket', 'penyedia_kunci', 'no_kontrak', 'versi_addendum'],
  },
  selesai: { table: 'realisation.published_selesai', key: ['feed', 'kd_paket'] },
  pencatatan: { table: 'realisation.published_pencatatan', key: ['jenis', 'kd_pencatatan'] },
  // One order of the old catalogue is several product lines; the newest version of any of them leads to its file.
  'katalog-v5': { table: 'realisation.published_katalog_v5', key: ['kd_paket'] },
  'katalog-v6': { table: 'realisation.published_katalog_v6', key: ['order_id'] },
  'toko-daring': { table: 'realisation.published_toko_daring', key: ['marketplace', 'order_id'] },
  inaproc: {
    table: 'realisation.published_inaproc',
    key: ['sumber_transaksi', 'kode_paket', 'kd_satker_str', 'penyedia_kunci'],
  },
  paket: { table: 'plan.published_paket', key: ['jenis', 'kd_rup'] },
  anggaran: { table: 'budget.published_struktur_anggaran', key: ['tahun', 'kd_satker_str'] },
} as const
/** The tables whose rows are shown whole. */
export const FACT_TABLES: readonly string[] = Object.values(SOURCES).map((source) => source.table)
export type SourceName = keyof typeof SOURCES
export const isSource = (name: string): name is SourceName => name in SOURCES

export async function listVersions(
  client: Client,
  klpd: string,
  source: SourceName,
  kunci: string,
): Promise<Version[]> {
  const { table, key } = SOURCES[source]
  // A receipt inside a record stands in the record's row: its key begins with that of the record.
  const row = source === 'pencatatan' ? kunci.split('|').slice(0, key.length).join('|') : kunci
  const found = await client.query<Version>(
    `select t.known_from, t.known_to, t.run_id, t.row_no, t.line, r.file_name, r.sha256, r.dataset, r.created_by, to_jsonb(t) as facts
     from ${table} t join intake.run r on r.id = t.run_id
     where t.klpd = $1 and concat_ws('|', ${key.map((column) => `t.${column}`).join(', ')}) = $2 order by t.known_from desc limit 100`,
    [klpd, row],
  )
  return found.rows
}

export async function findLine(
  client: Client,
  klpd: string,
  year: number,
  source: string,
  kunci: string,
): Promise<Line | undefined> {
  return (
    await client.query<Line>(
      'select * from realisation.published_baris where klpd = $1 and tahun = $2 and sumber = $3 and kunci = $4',
      [klpd, year, source, kunci],
    )
  ).rows[0]
}

export interface BudgetRow {
  readonly kd_satker_str: string
  readonly nama: string
  readonly belanja_operasi: string | null
  readonly belanja_modal: string | null
  readonly belanja_pengadaan: string | null
  readonly total_belanja: string | null
}

/** The rows behind M2, largest first. A government has at most some hundreds of agencies, so this is one page. */
export async function listBudget(
  client: Client,
  klpd: string,
  year: number,
  agencies: readonly string[] | undefined,
): Promise<BudgetRow[]> {
  const found = await client.query<BudgetRow>(
    `select b.kd_satker_str, coalesce(s.nama, b.kd_satker_str) as nama, b.belanja_operasi, b.belanja_modal, b.belanja_pengadaan, b.total_belanja
     from budget.published_struktur_anggaran b
     left join agencies.published_satker s on s.klpd = b.klpd and s.kd_satker_str = b.kd_satker_str
     where b.klpd = $1 and b.tahun = $2 and b.known_to = 'infinity' and ($3::text[] is null or b.kd_satker_str = any ($3))
     order by b.belanja_pengadaan desc nulls last, b.kd_satker_str limit 2000`,
    [klpd, year, agencies ?? null],
  )
  return found.rows
}

export interface BudgetChange {
  readonly kd_satker_str: string
  readonly nama: string
  readonly known_from: string
  readonly run_id: string
  readonly file_name: string
  readonly dari: string | null
  readonly menjadi: string | null
}

/** Changes of the procurement budget of a year, newest first: a version against the one it took the place of. */
export async function listBudgetChanges(
  client: Client,
  klpd: string,
  year: number,
  agencies: readonly string[] | undefined,
): Promise<BudgetChange[]> {
  const found = await client.query<BudgetChange>(
    `select b.kd_satker_str, coalesce(s.nama, b.kd_satker_str) as nama, b.known_from, b.run_id, r.file_name,
       o.belanja_pengadaan as dari, b.belanja_pengadaan as menjadi
     from budget.published_struktur_anggaran b
     join budget.published_struktur_anggaran o on o.klpd = b.klpd and o.tahun = b.tahun and o.kd_satker_str = b.kd_satker_str and o.known_to = b.known_from
     join intake.run r on r.id = b.run_id
     left join agencies.published_satker s on s.klpd = b.klpd and s.kd_satker_str = b.kd_satker_str
     where b.klpd = $1 and b.tahun = $2 and o.belanja_pengadaan is distinct from b.belanja_pengadaan and ($3::text[] is null or b.kd_satker_str = any ($3))
     order by b.known_from desc, b.kd_satker_str limit 500`,
    [klpd, year, agencies ?? null],
  )
  return found.rows
}
