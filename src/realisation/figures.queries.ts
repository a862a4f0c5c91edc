/**
 * The P3DN metrics M1–M9 (p3dn-rules 4.5) computed from facts, as known at any instant and counted up to any
 * day. Pages read kept sums; this reads the facts themselves, and a test holds the two together.
 *
 * Split of every figure, in rupiah of the rows' own amount: `known` (PDN named), `declared_zero` (someone entered
 * zero, or marked Non-PDN), `unknown` (nobody said). known + declared_zero + unknown is the whole; unknown is
 * never left out.
 */
import type pg from 'pg'
import type { Edition } from '#law'
import { COMMITMENT_SQL } from '#plan'
import { readEditionAt } from '#rulebook'
import type { Instant, IsoDate } from '#shared/date'
import type { Klpd } from '#shared/ids'
import { addSen, minusSen, rupiahNumber, type Sen, senFromNumeric, ZERO_SEN } from '#shared/money'
import { basisPointsOf } from '#shared/percent'
import { KEPT_LINES, KEPT_SUMS_BY_FILE_SQL, LINE_SUMS_BY_FILE_SQL } from './line-cells.queries.ts'
import { accountBases, anyPayment, paymentSumsSql } from './payments.queries.ts'

export interface FiguresQuestion {
  readonly klpd: Klpd
  readonly year: number
  readonly agency?: string | undefined
  readonly basis: 'contract' | 'payment'
  readonly asOf: IsoDate
  readonly knownAt: Instant
  /**
   * `knownAt` is this very moment: the lines are read as they are kept instead of worked out anew, which is what takes the time
   * (a province's year: half a second). A test holds both to the same figures.
   */
  readonly isNow?: boolean
  /** The book to compute under, when it is not the one the government had released at `knownAt`: what a proposed version would change. */
  readonly edition?: Edition
}

export interface Source {
  readonly dataset: string
  readonly files: number
  readonly rows: number
}

export type MetricId = 'M1' | 'M2' | 'M3' | 'M4' | 'M5' | 'M6' | 'M7' | 'M8' | 'M9'

/** Rupiah are whole and rounded once, here; `null` = not known. */
export interface Metric {
  readonly id: MetricId
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
  readonly by_agency: readonly {
    agency: string
    name: string | null
    /** pd, blud or bumd (outside the APBD, not in the government's figures). */
    group: string
    metrics: readonly Metric[]
  }[]
  readonly by_group: readonly { group: string; metrics: readonly Metric[] }[]
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
  /** Rupiah of counted purchases that stand under a certificate, and the same weighted by its TKDN. */
  certified: Sen
  weighted: Sen
  uncertain: Sen
  documented: Sen
  payments: number
  paid: Sen
  paidPdn: Sen
  paidKnown: Sen
  paidZero: Sen
  paidUnknown: Sen
  paidUmk: Sen
  paidUmkUnknown: Sen
  paidCertified: Sen
  paidWeighted: Sen
  paidToReview: Sen
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
  certified: ZERO_SEN,
  weighted: ZERO_SEN,
  uncertain: ZERO_SEN,
  documented: ZERO_SEN,
  payments: 0,
  paid: ZERO_SEN,
  paidPdn: ZERO_SEN,
  paidKnown: ZERO_SEN,
  paidZero: ZERO_SEN,
  paidUnknown: ZERO_SEN,
  paidUmk: ZERO_SEN,
  paidUmkUnknown: ZERO_SEN,
  paidCertified: ZERO_SEN,
  paidWeighted: ZERO_SEN,
  paidToReview: ZERO_SEN,
})

interface Sources {
  readonly plan: readonly Source[]
  readonly budget: readonly Source[]
  readonly lines: readonly Source[]
  readonly payments: readonly Source[]
}

/** What the whole government has told so far: a figure without any fact behind it is not known, never zero. */
interface Told {
  readonly plan: boolean
  readonly lines: boolean
  readonly payments: boolean
}

/** Rows of one file that a side of the figures counts; without a run they are orders made in Padan itself. */
export interface RowsOfFile {
  readonly side: keyof Sources
  readonly runId: string | null
  readonly rows: number
}

/** Runs in the caller's transaction, whose context must already be the government's. */
export const computeFigures = async (client: Client, question: FiguresQuestion): Promise<Figures> =>
  (await computeFiguresByFile(client, question)).figures

/** The figures, and the files their counted rows stand in: narrowed by the same agency, day and knowledge. */
export async function computeFiguresByFile(
  client: Client,
  question: FiguresQuestion,
): Promise<{ readonly figures: Figures; readonly files: readonly RowsOfFile[] }> {
  const { klpd, year, agency } = question
  const known = [klpd, year, question.knownAt]
  const onlyAgency = (rows: Row[]) =>
    agency === undefined ? rows : rows.filter((row) => row.kd_satker_str === agency)
  const allPlan = (await client.query<Row>(COMMITMENT_SQL, known)).rows
  const linesAndFiles = (
    await client.query<Row>(question.isNow ? KEPT_SUMS_BY_FILE_SQL : LINE_SUMS_BY_FILE_SQL, [
      ...known,
      question.asOf,
    ])
  ).rows
  const allLines = linesAndFiles.filter(isSum)
  const budget = onlyAgency(
    (
      await client.query<Row>(
        `select kd_satker_str, belanja_pengadaan from budget.published_struktur_anggaran
         where klpd = $1 and tahun = $2 and known_from <= $3 and known_to > $3`,
        known,
      )
    ).rows,
  )
  // An old figure is computed again under the book of its day.
  const edition = question.edition ?? (await readEditionAt(client, klpd, question.knownAt))
  const bases = JSON.stringify(await accountBases(client, klpd, year, edition))
  const paymentsAndFiles = (await anyPayment(client, klpd, year, question.knownAt))
    ? (
        await client.query<Row>(
          paymentSumsSql(question.isNow ? KEPT_LINES : 'realisation.line_at($1, $2, $3)', 'run_id'),
          [...known, bases, question.asOf],
        )
      ).rows
    : []
  const allPayments = paymentsAndFiles.filter(isSum)
  const [plan, lines, payments] = [onlyAgency(allPlan), onlyAgency(allLines), onlyAgency(allPayments)]
  const { sources, files } = await sourcesOf(client, question, linesAndFiles, paymentsAndFiles)
  const told: Told = {
    plan: await hasPlan(client, known),
    lines: allLines.length > 0,
    payments: await hasPayments(client, known),
  }
  // A BUMD stands outside the APBD (trap 16): it is shown by itself and never in the government's figures.
  const groups = new Map(
    (
      await client.query<{ kd_satker_str: string; golongan: string }>(
        `select kd_satker_str, golongan from agencies.published_satker where klpd = $1 and golongan <> 'pd'`,
        [klpd],
      )
    ).rows.map((row) => [row.kd_satker_str, row.golongan]),
  )
  const groupOf = (row: Row) => groups.get(row.kd_satker_str) ?? 'pd'
  const inBudget = (row: Row) => groupOf(row) !== 'bumd'
  // Asked for itself, a BUMD has figures like any unit.
  const asked = agency === undefined ? inBudget : () => true
  const names = new Map(
    (
      await client.query<{ kd_satker_str: string; nama: string }>(
        'select kd_satker_str, nama from agencies.published_satker where klpd = $1',
        [klpd],
      )
    ).rows.map((row) => [row.kd_satker_str, row.nama]),
  )
  const metricsOf = (match: (row: Row) => boolean, ids?: readonly MetricId[]): Metric[] =>
    metrics(
      sum(plan.filter(match), budget.filter(match), lines.filter(match), payments.filter(match)),
      sources(match),
      question.basis,
      told,
      ids,
    )
  const agencies = [
    ...new Set([...plan, ...budget, ...lines, ...payments].map((row) => row.kd_satker_str)),
  ].sort()
  const figures: Figures = {
    klpd,
    year,
    basis: question.basis,
    as_of: question.asOf,
    known_at: question.knownAt,
    metrics: metricsOf(asked),
    by_agency: agencies.map((code) => ({
      agency: code,
      name: names.get(code) ?? null,
      group: groups.get(code) ?? 'pd',
      metrics: metricsOf((row) => row.kd_satker_str === code),
    })),
    // A channel says where something was bought; a plan has none, so a channel has realisation only.
    by_channel: valuesOf(lines, 'kanal').map((channel) => ({
      channel,
      metrics: metricsOf((row) => row['kanal'] === channel && asked(row), ['M4']),
    })),
    by_group: [...new Set([...plan, ...budget, ...lines, ...payments].map(groupOf))].sort().map((group) => ({
      group,
      metrics: metricsOf((row) => groupOf(row) === group),
    })),
    by_method: valuesOf([...plan, ...lines], 'metode').map((method) => ({
      method,
      metrics: metricsOf((row) => row['metode'] === method && asked(row), ['M1', 'M4']),
    })),
  }
  return { figures, files: files(asked) }
}

/** Any package at all, counted or not: a plan whose packages were all cancelled is a plan of nothing, not an unknown one. */
async function hasPlan(client: Client, known: unknown[]): Promise<boolean> {
  const found = await client.query(
    'select 1 from plan.published_paket where klpd = $1 and tahun = $2 and known_from <= $3 and known_to > $3 limit 1',
    known,
  )
  return found.rowCount === 1
}

/** P needs the treasury's list; what e-order knows of its own payments is no picture of the government. */
async function hasPayments(client: Client, known: unknown[]): Promise<boolean> {
  const found = await client.query(
    'select 1 from realisation.pembayaran where klpd = $1 and tahun = $2 and known_from <= $3 and known_to > $3 limit 1',
    known,
  )
  return found.rowCount === 1
}

const valuesOf = (rows: readonly Row[], column: string): string[] =>
  [...new Set(rows.map((row) => row[column] as string))].sort()

/** A row of a whole group, not of one file in it. */
const isSum = (row: Row) => row['run_id'] === null

interface Row {
  readonly kd_satker_str: string
  readonly [column: string]: unknown
}

const senOf = (row: Row, column: string): Sen => senFromNumeric(String(row[column]))
/** Shares have more decimals than sen: rounded half-up to the sen once per group. */
const fineSenOf = (row: Row, column: string): Sen => {
  const [whole, fraction = ''] = String(row[column]).split('.')
  const sen = senFromNumeric(`${whole}.${fraction.slice(0, 2).padEnd(2, '0')}`)
  return Number(fraction[2] ?? 0) >= 5
    ? addSen(sen, senFromNumeric(whole!.startsWith('-') ? '-0.01' : '0.01'))
    : sen
}

function sum(
  plan: readonly Row[],
  budget: readonly Row[],
  lines: readonly Row[],
  payments: readonly Row[],
): Sums {
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
    total.certified = addSen(total.certified, senOf(row, 'nilai_sertifikat'))
    total.weighted = addSen(total.weighted, fineSenOf(row, 'nilai_tkdn'))
    total.uncertain = addSen(total.uncertain, senOf(row, 'nilai_ragu'))
    total.documented = addSen(total.documented, senOf(row, 'terdokumentasi'))
  }
  for (const row of payments) {
    total.payments += Number(row['baris'])
    total.paid = addSen(total.paid, senOf(row, 'nilai'))
    total.paidPdn = addSen(total.paidPdn, fineSenOf(row, 'pdn'))
    total.paidKnown = addSen(total.paidKnown, senOf(row, 'nilai_pdn_diketahui'))
    total.paidZero = addSen(total.paidZero, senOf(row, 'nilai_pdn_nol'))
    total.paidUnknown = addSen(total.paidUnknown, senOf(row, 'nilai_pdn_tidak_diketahui'))
    total.paidUmk = addSen(total.paidUmk, fineSenOf(row, 'umk'))
    total.paidUmkUnknown = addSen(total.paidUmkUnknown, senOf(row, 'nilai_umk_tidak_diketahui'))
    total.paidCertified = addSen(total.paidCertified, fineSenOf(row, 'nilai_sertifikat'))
    total.paidWeighted = addSen(total.paidWeighted, fineSenOf(row, 'nilai_tkdn'))
    total.paidToReview = addSen(total.paidToReview, senOf(row, 'nilai_ditinjau'))
  }
  return total
}

function metrics(
  s: Sums,
  from: Sources,
  basis: 'contract' | 'payment',
  told: Told,
  ids?: readonly MetricId[],
): Metric[] {
  type Rest = Pick<Metric, 'rows' | 'sources'> & Split
  const plain = (id: MetricId, value: Sen | null, rest: Rest): Metric => ({
    id,
    numerator: value === null ? null : rupiahNumber(value),
    denominator: null,
    percent_bp: null,
    ...rest,
  })
  const ratio = (id: MetricId, numerator: Sen | null, denominator: Sen | null, rest: Rest): Metric => ({
    id,
    numerator: numerator === null ? null : rupiahNumber(numerator),
    denominator: denominator === null ? null : rupiahNumber(denominator),
    percent_bp: numerator === null || denominator === null ? null : basisPointsOf(numerator, denominator),
    ...rest,
  })
  const notKnown = { known: null, declared_zero: null, unknown: null }
  const plan = { ...split(s.paguPdn, s.paguNon, s.paguUnknown), rows: s.paket, sources: from.plan }
  const lines = { ...split(s.nilaiKnown, s.nilaiZero, s.nilaiUnknown), rows: s.baris, sources: from.lines }
  const payments = {
    ...split(s.paidKnown, s.paidZero, s.paidUnknown),
    rows: s.payments,
    sources: [...from.payments, ...from.lines],
  }
  const byContract = basis === 'contract'
  // Without a payment list everything on payment basis is not known; what SPSE states as paid is told as coverage only.
  const coverage = {
    known: rupiahNumber(s.documented),
    declared_zero: 0,
    unknown: rupiahNumber(minusSen(addSen(s.nilaiKnown, s.nilaiZero, s.nilaiUnknown), s.documented)),
    rows: 0,
    sources: [],
  }
  const paidOrCoverage = told.payments ? payments : coverage
  const committed = told.plan ? s.paguPdn : null
  const realised = byContract ? (told.lines ? s.pdn : null) : told.payments ? s.paidPdn : null
  const real = byContract ? lines : paidOrCoverage
  const umk = byContract ? (told.lines ? s.umk : null) : told.payments ? s.paidUmk : null
  const umkUnknown = byContract ? s.umkUnknown : s.paidUmkUnknown
  const base = byContract
    ? addSen(s.nilaiKnown, s.nilaiZero, s.nilaiUnknown)
    : addSen(s.paidKnown, s.paidZero, s.paidUnknown)
  const certified = byContract ? s.certified : s.paidCertified
  const weighted = byContract ? s.weighted : s.paidWeighted
  const papers = {
    // known = rupiah of PDN whose certificate is known; the rest may have one that nobody linked
    known: rupiahNumber(certified),
    declared_zero: 0,
    unknown: realised === null ? null : rupiahNumber(minusSen(realised, certified)),
    rows: real.rows,
    sources: real.sources,
  }
  const all: Metric[] = [
    plain('M1', committed, plan),
    plain('M2', s.belanja, {
      ...(s.belanja === null ? notKnown : split(s.belanja, ZERO_SEN, ZERO_SEN)),
      rows: s.strukturRows,
      sources: from.budget,
    }),
    ratio('M3', committed, s.belanja, { ...plan, sources: [...from.plan, ...from.budget] }),
    plain('M4', realised, real),
    ratio('M5', realised, committed, { ...real, sources: [...real.sources, ...from.plan] }),
    ratio('M6', told.payments ? s.paidPdn : null, told.payments ? s.paid : null, paidOrCoverage),
    ratio('M7', umk, s.belanja, {
      known: rupiahNumber(minusSen(base, umkUnknown)),
      declared_zero: 0,
      unknown: rupiahNumber(umkUnknown),
      rows: real.rows,
      sources: [...real.sources, ...from.budget],
    }),
    ratio('M8', realised === null ? null : weighted, realised, papers),
    ratio('M9', realised === null ? null : certified, realised, papers),
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
  linesAndFiles: readonly Row[],
  paymentsAndFiles: readonly Row[],
): Promise<{
  readonly sources: (match: (row: Row) => boolean) => Sources
  readonly files: (match: (row: Row) => boolean) => readonly RowsOfFile[]
}> {
  const known = [q.klpd, q.year, q.knownAt]
  const planFiles = (
    await client.query<Row>(
      `select coalesce(kd_satker_str, '') as kd_satker_str, coalesce(metode, 'Tidak diketahui') as metode, run_id, count(*)::int as baris
       from plan.published_paket_at($1, $2, $3) where alasan is null group by 1, 2, 3`,
      known,
    )
  ).rows
  const budgetFiles = (
    await client.query<Row>(
      `select kd_satker_str, run_id, count(*)::int as baris from budget.published_struktur_anggaran
       where klpd = $1 and tahun = $2 and known_from <= $3 and known_to > $3 and belanja_pengadaan is not null group by 1, 2`,
      known,
    )
  ).rows
  const every = [planFiles, budgetFiles, linesAndFiles, paymentsAndFiles]
  const runs = await client.query<{ id: string; dataset: string; sha256: string }>(
    'select id, dataset, sha256 from intake.run where id = any ($1)',
    [[...new Set(every.flat().flatMap((row) => (isSum(row) ? [] : [row['run_id'] as string])))]],
  )
  const runOf = new Map(runs.rows.map((run) => [run.id, run]))
  const [plan, budget, lines, payments] = every.map((rows) =>
    rows.flatMap((row): SourceRow[] => {
      const run = isSum(row) ? undefined : runOf.get(row['run_id'] as string)
      return run && Number(row['baris']) > 0
        ? [{ ...row, dataset: run.dataset, sha256: run.sha256, rows: Number(row['baris']) }]
        : []
    }),
  ) as [SourceRow[], SourceRow[], SourceRow[], SourceRow[]]
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
  const sides = ['plan', 'budget', 'lines', 'payments'] as const
  return {
    sources: (match) => ({
      plan: gather(plan, match),
      budget: gather(budget, match),
      lines: gather(lines, match),
      payments: gather(payments, match),
    }),
    files: (match) =>
      sides.flatMap((side, at) => {
        const byRun = new Map<string | null, number>()
        for (const row of every[at]!) {
          const rows = Number(row['baris'])
          if (isSum(row) || rows === 0 || !ofAgency(row) || !match(row)) continue
          const run = runOf.has(row['run_id'] as string) ? (row['run_id'] as string) : null
          byRun.set(run, (byRun.get(run) ?? 0) + rows)
        }
        return [...byRun].map(([runId, rows]): RowsOfFile => ({ side, runId, rows }))
      }),
  }
}

interface SourceRow extends Row {
  readonly dataset: string
  readonly sha256: string
  readonly rows: number
}
