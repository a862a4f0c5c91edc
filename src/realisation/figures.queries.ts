/**
 * The P3DN metrics M1–M7 (p3dn-rules 4.5) computed from facts, as known at any instant and counted up to any
 * day. Pages read kept sums; this reads the facts themselves, and a test holds the two together.
 *
 * Split of every figure, in rupiah of the rows' own amount: `known` (PDN named), `declared_zero` (someone entered
 * zero, or marked Non-PDN), `unknown` (nobody said). known + declared_zero + unknown is the whole; unknown is
 * never left out.
 */
import type pg from 'pg'
import { COMMITMENT_SQL } from '#plan'
import type { Instant, IsoDate } from '#shared/date'
import type { Klpd } from '#shared/ids'
import { addSen, minusSen, rupiahNumber, type Sen, senFromNumeric, ZERO_SEN } from '#shared/money'
import { basisPointsOf } from '#shared/percent'
import { LINE_SUMS_SQL } from './line-cells.queries.ts'

export interface FiguresQuestion {
  readonly klpd: Klpd
  readonly year: number
  readonly agency?: string | undefined
  readonly basis: 'contract' | 'payment'
  readonly asOf: IsoDate
  readonly knownAt: Instant
}

export interface Source {
  readonly dataset: string
  readonly files: number
  readonly rows: number
}

/** Rupiah are whole and rounded once, here; `null` = not known. */
export interface Metric {
  readonly id: 'M1' | 'M2' | 'M3' | 'M4' | 'M5' | 'M6' | 'M7'
  readonly numerator: number | null
  readonly denominator: number | null
  readonly percent_bp: number | null
  readonly known: number | null
  readonly declared_zero: number | null
  readonly unknown: number | null
  readonly rows: number
  readonly sources: readonly Source[]
}

export interface Figures {
  readonly klpd: string
  readonly year: number
  readonly basis: 'contract' | 'payment'
  readonly as_of: string
  readonly known_at: string
  readonly metrics: readonly Metric[]
  readonly by_agency: readonly { agency: string; name: string | null; metrics: readonly Metric[] }[]
  readonly by_channel: readonly { channel: string; metrics: readonly Metric[] }[]
  readonly by_method: readonly { method: string; metrics: readonly Metric[] }[]
}

type Client = Pick<pg.ClientBase, 'query'>

/** Sums of a group of rows; every amount in sen. */
interface Sums {
  paket: number
  paguPdn: Sen
  paguNon: Sen
  paguUnknown: Sen
  belanja: Sen | null
  strukturRows: number
  baris: number
  pdn: Sen
  nilaiKnown: Sen
  nilaiZero: Sen
  nilaiUnknown: Sen
  umk: Sen
  umkUnknown: Sen
}

const noSums = (): Sums => ({
  paket: 0,
  paguPdn: ZERO_SEN,
  paguNon: ZERO_SEN,
  paguUnknown: ZERO_SEN,
  belanja: null,
  strukturRows: 0,
  baris: 0,
  pdn: ZERO_SEN,
  nilaiKnown: ZERO_SEN,
  nilaiZero: ZERO_SEN,
  nilaiUnknown: ZERO_SEN,
  umk: ZERO_SEN,
  umkUnknown: ZERO_SEN,
})

interface Sources {
  readonly plan: readonly Source[]
  readonly budget: readonly Source[]
  readonly lines: readonly Source[]
}

/** Runs in the caller's transaction, whose context must already be the government's. */
export async function computeFigures(client: Client, question: FiguresQuestion): Promise<Figures> {
  const { klpd, year, agency } = question
  const known = [klpd, year, question.knownAt]
  const onlyAgency = (rows: Row[]) =>
    agency === undefined ? rows : rows.filter((row) => row.kd_satker_str === agency)
  const plan = onlyAgency((await client.query<Row>(COMMITMENT_SQL, known)).rows)
  const lines = onlyAgency((await client.query<Row>(LINE_SUMS_SQL, [...known, question.asOf])).rows)
  const budget = onlyAgency(
    (
      await client.query<Row>(
        `select kd_satker_str, belanja_pengadaan from budget.published_struktur_anggaran
         where klpd = $1 and tahun = $2 and known_from <= $3 and known_to > $3`,
        known,
      )
    ).rows,
  )
  const sources = await sourcesOf(client, question)
  const names = new Map(
    (
      await client.query<{ kd_satker_str: string; nama: string }>(
        'select kd_satker_str, nama from agencies.published_satker where klpd = $1',
        [klpd],
      )
    ).rows.map((row) => [row.kd_satker_str, row.nama]),
  )
  const metricsOf = (match: (row: Row) => boolean, ids?: readonly Metric['id'][]): Metric[] =>
    metrics(
      sum(plan.filter(match), budget.filter(match), lines.filter(match)),
      sources(match),
      question.basis,
      ids,
    )
  const agencies = [...new Set([...plan, ...budget, ...lines].map((row) => row.kd_satker_str))].sort()
  return {
    klpd,
    year,
    basis: question.basis,
    as_of: question.asOf,
    known_at: question.knownAt,
    metrics: metricsOf(() => true),
    by_agency: agencies.map((code) => ({
      agency: code,
      name: names.get(code) ?? null,
      metrics: metricsOf((row) => row.kd_satker_str === code),
    })),
    // A channel says where something was bought; a plan has none, so a channel has realisation only.
    by_channel: valuesOf(lines, 'kanal').map((channel) => ({
      channel,
      metrics: metricsOf((row) => row['kanal'] === channel, ['M4']),
    })),
    by_method: valuesOf([...plan, ...lines], 'metode').map((method) => ({
      method,
      metrics: metricsOf((row) => row['metode'] === method, ['M1', 'M4']),
    })),
  }
}

const valuesOf = (rows: readonly Row[], column: string): string[] =>
  [...new Set(rows.map((row) => row[column] as string))].sort()

interface Row {
  readonly kd_satker_str: string
  readonly [column: string]: unknown
}

const senOf = (row: Row, column: string): Sen => senFromNumeric(String(row[column]))

function sum(plan: readonly Row[], budget: readonly Row[], lines: readonly Row[]): Sums {
  const total = noSums()
  for (const row of plan) {
    total.paket += Number(row['paket'])
    total.paguPdn = addSen(total.paguPdn, senOf(row, 'pagu_pdn'))
    total.paguNon = addSen(total.paguNon, senOf(row, 'pagu_non_pdn'))
    total.paguUnknown = addSen(total.paguUnknown, senOf(row, 'pagu_tanpa_tanda'))
  }
  for (const row of budget) {
    if (row['belanja_pengadaan'] === null) continue
    total.strukturRows++
    total.belanja = addSen(total.belanja ?? ZERO_SEN, senOf(row, 'belanja_pengadaan'))
  }
  for (const row of lines) {
    total.baris += Number(row['baris'])
    total.pdn = addSen(total.pdn, senOf(row, 'pdn'))
    total.nilaiKnown = addSen(total.nilaiKnown, senOf(row, 'nilai_pdn_diketahui'))
    total.nilaiZero = addSen(total.nilaiZero, senOf(row, 'nilai_pdn_nol'))
    total.nilaiUnknown = addSen(total.nilaiUnknown, senOf(row, 'nilai_pdn_tidak_diketahui'))
    total.umk = addSen(total.umk, senOf(row, 'umk'))
    total.umkUnknown = addSen(total.umkUnknown, senOf(row, 'nilai_umk_tidak_diketahui'))
  }
  return total
}

function metrics(
  s: Sums,
  from: Sources,
  basis: 'contract' | 'payment',
  ids?: readonly Metric['id'][],
): Metric[] {
  const plain = (
    id: Metric['id'],
    value: Sen | null,
    rest: Pick<Metric, 'rows' | 'sources'> & Split,
  ): Metric => ({
    id,
    numerator: value === null ? null : rupiahNumber(value),
    denominator: null,
    percent_bp: null,
    ...rest,
  })
  const ratio = (
    id: Metric['id'],
    numerator: Sen | null,
    denominator: Sen | null,
    rest: Pick<Metric, 'rows' | 'sources'> & Split,
  ): Metric => ({
    id,
    numerator: numerator === null ? null : rupiahNumber(numerator),
    denominator: denominator === null ? null : rupiahNumber(denominator),
    percent_bp: numerator === null || denominator === null ? null : basisPointsOf(numerator, denominator),
    ...rest,
  })
  const plan = { ...split(s.paguPdn, s.paguNon, s.paguUnknown), rows: s.paket, sources: from.plan }
  const lines = { ...split(s.nilaiKnown, s.nilaiZero, s.nilaiUnknown), rows: s.baris, sources: from.lines }
  const notKnown = { known: null, declared_zero: null, unknown: null }
  const all: Metric[] = [
    plain('M1', s.paguPdn, plan),
    plain('M2', s.belanja, {
      ...(s.belanja === null ? notKnown : split(s.belanja, ZERO_SEN, ZERO_SEN)),
      rows: s.strukturRows,
      sources: from.budget,
    }),
    ratio('M3', s.paguPdn, s.belanja, { ...plan, sources: [...from.plan, ...from.budget] }),
    plain(
      'M4',
      basis === 'contract' ? s.pdn : null,
      basis === 'contract' ? lines : { ...notKnown, rows: 0, sources: [] },
    ),
    ratio('M5', basis === 'contract' ? s.pdn : null, s.paguPdn, {
      ...lines,
      sources: [...from.lines, ...from.plan],
    }),
    // Payments are not imported yet (SIPD/BPKD): P is "not known", never guessed from contracts.
    ratio('M6', null, null, { ...notKnown, rows: 0, sources: [] }),
    ratio('M7', s.umk, s.belanja, {
      known: rupiahNumber(minusSen(addSen(s.nilaiKnown, s.nilaiZero, s.nilaiUnknown), s.umkUnknown)),
      declared_zero: 0,
      unknown: rupiahNumber(s.umkUnknown),
      rows: s.baris,
      sources: [...from.lines, ...from.budget],
    }),
  ]
  return ids ? all.filter((metric) => ids.includes(metric.id)) : all
}

type Split = Pick<Metric, 'known' | 'declared_zero' | 'unknown'>
const split = (known: Sen, zero: Sen, unknown: Sen): Split => ({
  known: rupiahNumber(known),
  declared_zero: rupiahNumber(zero),
  unknown: rupiahNumber(unknown),
})

/** Which files the counted rows stand in, narrowed like the figure itself. */
async function sourcesOf(
  client: Client,
  q: FiguresQuestion,
): Promise<(match: (row: Row) => boolean) => Sources> {
  const known = [q.klpd, q.year, q.knownAt]
  const read = async (text: string, parameters: unknown[]) =>
    (
      await client.query<SourceRow>(
        `select x.*, r.dataset, r.sha256 from (${text}) x join intake.run r on r.id = x.run_id`,
        parameters,
      )
    ).rows
  const plan = await read(
    `select coalesce(kd_satker_str, '') as kd_satker_str, coalesce(metode, 'Tidak diketahui') as metode, run_id, count(*)::int as rows
     from plan.published_paket
     where klpd = $1 and tahun = $2 and known_from <= $3 and known_to > $3
       and coalesce(status_aktif, true) and not coalesce(status_delete, false) and coalesce(status_umumkan, 'Terumumkan') = 'Terumumkan'
     group by 1, 2, 3`,
    known,
  )
  const budget = await read(
    `select kd_satker_str, run_id, count(*)::int as rows from budget.published_struktur_anggaran
     where klpd = $1 and tahun = $2 and known_from <= $3 and known_to > $3 and belanja_pengadaan is not null group by 1, 2`,
    known,
  )
  const lines = await read(
    `select kd_satker_str, kanal, metode, run_id, count(*)::int as rows from realisation.line_at($1, $2, $3)
     where alasan is null and (tanggal is null or least(tanggal, make_date($2, 12, 31)) <= $4::date) group by 1, 2, 3, 4`,
    [...known, q.asOf],
  )
  const ofAgency = (row: Row) => q.agency === undefined || row.kd_satker_str === q.agency
  const gather = (rows: readonly SourceRow[], match: (row: Row) => boolean): Source[] => {
    const bySet = new Map<string, { files: Set<string>; rows: number }>()
    for (const row of rows) {
      if (!ofAgency(row) || !match(row)) continue
      const entry = bySet.get(row.dataset) ?? { files: new Set<string>(), rows: 0 }
      entry.files.add(row.sha256)
      entry.rows += row.rows
      bySet.set(row.dataset, entry)
    }
    return [...bySet]
      .map(([dataset, entry]) => ({ dataset, files: entry.files.size, rows: entry.rows }))
      .sort((x, y) => (x.dataset < y.dataset ? -1 : 1))
  }
  return (match) => ({
    plan: gather(plan, match),
    budget: gather(budget, match),
    lines: gather(lines, match),
  })
}

interface SourceRow extends Row {
  readonly dataset: string
  readonly sha256: string
  readonly rows: number
}
