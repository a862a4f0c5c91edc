/** City pages read the sums that an import keeps up to date (see plan/ and realisation/ cells). */
import type pg from 'pg'
import { addSen, type Sen, senFromNumeric, ZERO_SEN } from '#shared/money'

type Client = Pick<pg.ClientBase, 'query'>

export interface Filter {
  readonly year: number
  readonly agency: string
  readonly channel: string
  readonly method: string
}

export interface Totals {
  paket: number
  pagu: { known: Sen; zero: Sen; unknown: Sen }
  budget: Sen | null
  lines: number
  linesUnknown: number
  linesZero: number
  notCounted: number
  value: Sen
  pdn: Sen
  quality: { known: Sen; zero: Sen; unknown: Sen }
  umk: Sen
}

export interface AgencyTotals extends Totals {
  readonly code: string
  readonly name: string
}

export interface Ringkasan {
  readonly city: Totals
  readonly agencies: readonly AgencyTotals[]
  readonly channels: readonly (Totals & { readonly code: string })[]
  readonly methods: readonly (Totals & { readonly code: string })[]
  readonly agenciesWithoutBudget: number
}

const nothing = (): Totals => ({
  paket: 0,
  pagu: { known: ZERO_SEN, zero: ZERO_SEN, unknown: ZERO_SEN },
  budget: null,
  lines: 0,
  linesUnknown: 0,
  linesZero: 0,
  notCounted: 0,
  value: ZERO_SEN,
  pdn: ZERO_SEN,
  quality: { known: ZERO_SEN, zero: ZERO_SEN, unknown: ZERO_SEN },
  umk: ZERO_SEN,
})

interface PlanRow {
  key: string
  paket: number
  known: string
  zero: string
  unknown: string
}
interface LineRow {
  key: string
  lines: number
  unknown_lines: number
  zero_lines: number
  not_counted: number
  value: string
  pdn: string
  known: string
  zero: string
  unknown: string
  umk: string
}

const PLAN_SUMS = `sum(paket)::int as paket, sum(pagu_pdn)::text as known, sum(pagu_non_pdn)::text as zero, sum(pagu_tanpa_tanda)::text as unknown`
const LINE_SUMS = `sum(baris)::int as lines, sum(baris_pdn_tidak_diketahui)::int as unknown_lines, sum(baris_pdn_nol)::int as zero_lines,
  sum(baris_tidak_dihitung)::int as not_counted, sum(nilai)::text as value, sum(pdn)::text as pdn, sum(nilai_pdn_diketahui)::text as known,
  sum(nilai_pdn_nol)::text as zero, sum(nilai_pdn_tidak_diketahui)::text as unknown, sum(umk)::text as umk`

export async function readRingkasan(client: Client, klpd: string, filter: Filter): Promise<Ringkasan> {
  const planWhere = `klpd = $1 and tahun = $2 and ($3 = '' or kd_satker_str = $3) and ($4 = '' or metode = $4)`
  const planParameters = [klpd, filter.year, filter.agency, filter.method]
  // A channel says where something was bought; the plan has none, so it narrows realisation only.
  const lineWhere = `${planWhere} and ($5 = '' or kanal = $5)`
  const lineParameters = [...planParameters, filter.channel]
  const plan = async (key: string) =>
    (
      await client.query<PlanRow>(
        `select ${key} as key, ${PLAN_SUMS} from plan.published_commitment_cell where ${planWhere} group by 1`,
        planParameters,
      )
    ).rows
  const lines = async (key: string) =>
    (
      await client.query<LineRow>(
        `select ${key} as key, ${LINE_SUMS} from realisation.published_line_cell where ${lineWhere} group by 1`,
        lineParameters,
      )
    ).rows
  const budget = (
    await client.query<{ key: string; amount: string | null }>(
      `select kd_satker_str as key, belanja_pengadaan::text as amount from budget.published_struktur_anggaran
       where klpd = $1 and tahun = $2 and known_to = 'infinity' and ($3 = '' or kd_satker_str = $3)`,
      [klpd, filter.year, filter.agency],
    )
  ).rows
  const names = new Map(
    (
      await client.query<{ code: string; name: string }>(
        'select kd_satker_str as code, nama as name from agencies.published_satker where klpd = $1',
        [klpd],
      )
    ).rows.map((row) => [row.code, row.name]),
  )
  const byAgency = new Map<string, Totals>()
  const of = (map: Map<string, Totals>, key: string) => map.get(key) ?? map.set(key, nothing()).get(key)!
  for (const row of await plan('kd_satker_str')) addPlan(of(byAgency, row.key), row)
  for (const row of await lines('kd_satker_str')) addLines(of(byAgency, row.key), row)
  let agenciesWithoutBudget = 0
  for (const row of budget) {
    if (row.amount === null) agenciesWithoutBudget++
    else of(byAgency, row.key).budget = senFromNumeric(row.amount)
  }
  const byChannel = new Map<string, Totals>()
  for (const row of await lines('kanal')) addLines(of(byChannel, row.key), row)
  const byMethod = new Map<string, Totals>()
  for (const row of await plan('metode')) addPlan(of(byMethod, row.key), row)
  for (const row of await lines('metode')) addLines(of(byMethod, row.key), row)
  return {
    city: [...byAgency.values()].reduce(add, nothing()),
    agencies: [...byAgency].map(([code, totals]) => ({ ...totals, code, name: names.get(code) ?? code })),
    channels: [...byChannel].map(([code, totals]) => ({ ...totals, code })),
    methods: [...byMethod].map(([code, totals]) => ({ ...totals, code })),
    agenciesWithoutBudget,
  }
}

function addPlan(totals: Totals, row: PlanRow): void {
  totals.paket += row.paket
  totals.pagu = {
    known: addSen(totals.pagu.known, senFromNumeric(row.known)),
    zero: addSen(totals.pagu.zero, senFromNumeric(row.zero)),
    unknown: addSen(totals.pagu.unknown, senFromNumeric(row.unknown)),
  }
}

function addLines(totals: Totals, row: LineRow): void {
  totals.lines += row.lines
  totals.linesUnknown += row.unknown_lines
  totals.linesZero += row.zero_lines
  totals.notCounted += row.not_counted
  totals.value = addSen(totals.value, senFromNumeric(row.value))
  totals.pdn = addSen(totals.pdn, senFromNumeric(row.pdn))
  totals.umk = addSen(totals.umk, senFromNumeric(row.umk))
  totals.quality = {
    known: addSen(totals.quality.known, senFromNumeric(row.known)),
    zero: addSen(totals.quality.zero, senFromNumeric(row.zero)),
    unknown: addSen(totals.quality.unknown, senFromNumeric(row.unknown)),
  }
}

function add(a: Totals, b: Totals): Totals {
  const parts = (x: Totals['pagu'], y: Totals['pagu']) => ({
    known: addSen(x.known, y.known),
    zero: addSen(x.zero, y.zero),
    unknown: addSen(x.unknown, y.unknown),
  })
  return {
    paket: a.paket + b.paket,
    pagu: parts(a.pagu, b.pagu),
    budget: b.budget === null ? a.budget : addSen(a.budget ?? ZERO_SEN, b.budget),
    lines: a.lines + b.lines,
    linesUnknown: a.linesUnknown + b.linesUnknown,
    linesZero: a.linesZero + b.linesZero,
    notCounted: a.notCounted + b.notCounted,
    value: addSen(a.value, b.value),
    pdn: addSen(a.pdn, b.pdn),
    quality: parts(a.quality, b.quality),
    umk: addSen(a.umk, b.umk),
  }
}

export interface Choices {
  readonly years: readonly number[]
  readonly agencies: readonly { code: string; name: string }[]
  readonly channels: readonly string[]
  readonly methods: readonly string[]
}

export async function readChoices(client: Client, klpd: string): Promise<Choices> {
  const years = await client.query<{ tahun: number }>(
    `select tahun from plan.published_commitment_cell where klpd = $1 group by 1 union select tahun from realisation.published_line_cell where klpd = $1 group by 1 order by 1 desc`,
    [klpd],
  )
  const agencies = await client.query<{ code: string; name: string }>(
    'select kd_satker_str as code, nama as name from agencies.published_satker where klpd = $1 order by nama',
    [klpd],
  )
  const channels = await client.query<{ kanal: string }>(
    'select distinct kanal from realisation.published_line_cell where klpd = $1 order by 1',
    [klpd],
  )
  const methods = await client.query<{ metode: string }>(
    `select metode from plan.published_commitment_cell where klpd = $1 group by 1 union select metode from realisation.published_line_cell where klpd = $1 group by 1 order by 1`,
    [klpd],
  )
  return {
    years: years.rows.map((row) => row.tahun),
    agencies: agencies.rows,
    channels: channels.rows.map((row) => row.kanal),
    methods: methods.rows.map((row) => row.metode),
  }
}
