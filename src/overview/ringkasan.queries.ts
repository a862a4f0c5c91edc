/** City pages read the sums that an import keeps up to date (see plan/ and realisation/ cells). */
import type pg from 'pg'
import { inBudget } from '#agencies'
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
  /** Payments (SP2D) and the PDN in them; `null` while no payment is known. */
  paid: Paid | null
}

export interface Paid {
  value: Sen
  pdn: Sen
  quality: { known: Sen; zero: Sen; unknown: Sen }
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
  paid: null,
})

interface PlanRow {
  kind: 'agency' | 'method'
  key: string
  paket: number
  known: string
  zero: string
  unknown: string
}
interface LineRow {
  kind: 'agency' | 'channel' | 'method'
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

interface PaidRow {
  key: string
  value: string
  pdn: string
  known: string
  zero: string
  unknown: string
}

const PLAN_SUMS = `sum(paket)::int as paket, sum(pagu_pdn)::text as known, sum(pagu_non_pdn)::text as zero, sum(pagu_tanpa_tanda)::text as unknown`
const LINE_SUMS = `sum(baris)::int as lines, sum(baris_pdn_tidak_diketahui)::int as unknown_lines, sum(baris_pdn_nol)::int as zero_lines,
  sum(baris_tidak_dihitung)::int as not_counted, sum(nilai)::text as value, sum(pdn)::text as pdn, sum(nilai_pdn_diketahui)::text as known,
  sum(nilai_pdn_nol)::text as zero, sum(nilai_pdn_tidak_diketahui)::text as unknown, sum(umk)::text as umk`

/** One agency by name, or all that stand in the budget. `$3` is the agency. */
const ofAgency = `(kd_satker_str = $3 or ($3 = '' and ${inBudget()}))`

/** Agencies' names come from the choices, which every page reads anyway. */
export async function readRingkasan(
  client: Client,
  klpd: string,
  filter: Filter,
  choices: Choices,
): Promise<Ringkasan> {
  const planWhere = `klpd = $1 and tahun = $2 and ${ofAgency} and ($4 = '' or metode = $4)`
  const planParameters = [klpd, filter.year, filter.agency, filter.method]
  // One scan gives every grouping; `kind` says which column the key is of.
  const plan = await client.query<PlanRow>(
    `select case when grouping(kd_satker_str) = 0 then 'agency' else 'method' end as kind, coalesce(kd_satker_str, metode) as key, ${PLAN_SUMS}
     from plan.published_commitment_cell where ${planWhere} group by grouping sets ((kd_satker_str), (metode))`,
    planParameters,
  )
  // A channel says where something was bought; the plan has none, so it narrows realisation only.
  const lines = await client.query<LineRow>(
    `select case when grouping(kd_satker_str) = 0 then 'agency' when grouping(kanal) = 0 then 'channel' else 'method' end as kind,
       coalesce(kd_satker_str, kanal, metode) as key, ${LINE_SUMS}
     from realisation.published_line_cell where ${planWhere} and ($5 = '' or kanal = $5)
     group by grouping sets ((kd_satker_str), (kanal), (metode))`,
    [...planParameters, filter.channel],
  )
  const budget = await client.query<{ key: string; amount: string | null }>(
    `select kd_satker_str as key, belanja_pengadaan::text as amount from budget.published_struktur_anggaran
     where klpd = $1 and tahun = $2 and known_to = 'infinity' and ${ofAgency}`,
    [klpd, filter.year, filter.agency],
  )
  // Payments that no purchase claims have no channel and no method: they stand in the whole only.
  const payments = await client.query<PaidRow>(
    `select kd_satker_str as key, sum(nilai)::text as value, round(sum(pdn), 2)::text as pdn, sum(nilai_pdn_diketahui)::text as known,
       sum(nilai_pdn_nol)::text as zero, sum(nilai_pdn_tidak_diketahui)::text as unknown
     from realisation.published_payment_cell where ${planWhere} and ($5 = '' or kanal = $5) group by 1 having sum(baris) > 0`,
    [...planParameters, filter.channel],
  )
  const names = new Map(choices.agencies.map((agency) => [agency.code, agency.name]))
  const sums = {
    agency: new Map<string, Totals>(),
    channel: new Map<string, Totals>(),
    method: new Map<string, Totals>(),
  }
  const of = (map: Map<string, Totals>, key: string) => map.get(key) ?? map.set(key, nothing()).get(key)!
  for (const row of plan.rows) addPlan(of(sums[row.kind], row.key), row)
  for (const row of lines.rows) addLines(of(sums[row.kind], row.key), row)
  for (const row of payments.rows)
    of(sums.agency, row.key).paid = {
      value: senFromNumeric(row.value),
      pdn: senFromNumeric(row.pdn),
      quality: {
        known: senFromNumeric(row.known),
        zero: senFromNumeric(row.zero),
        unknown: senFromNumeric(row.unknown),
      },
    }
  let agenciesWithoutBudget = 0
  for (const row of budget.rows) {
    if (row.amount === null) agenciesWithoutBudget++
    else of(sums.agency, row.key).budget = senFromNumeric(row.amount)
  }
  return {
    city: [...sums.agency.values()].reduce(add, nothing()),
    agencies: [...sums.agency].map(([code, totals]) => ({ ...totals, code, name: names.get(code) ?? code })),
    channels: [...sums.channel].map(([code, totals]) => ({ ...totals, code })),
    methods: [...sums.method].map(([code, totals]) => ({ ...totals, code })),
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
    paid: addPaid(a.paid, b.paid),
  }
}

const addPaid = (a: Paid | null, b: Paid | null): Paid | null =>
  a === null || b === null
    ? (a ?? b)
    : {
        value: addSen(a.value, b.value),
        pdn: addSen(a.pdn, b.pdn),
        quality: {
          known: addSen(a.quality.known, b.quality.known),
          zero: addSen(a.quality.zero, b.quality.zero),
          unknown: addSen(a.quality.unknown, b.quality.unknown),
        },
      }

/** PDN realised up to the end of each month, this year and the year before; a month that has not begun is not known. */
export interface Course {
  readonly year: number
  /** Twelve sums that grow. */
  readonly pdn: readonly Sen[]
  /** Counted lines whose day the feed does not name; their PDN stands in every month. */
  readonly undatedLines: number
  readonly undatedPdn: Sen
  readonly commitment: Sen
}

export async function readCourse(
  client: Client,
  klpd: string,
  filter: Filter,
): Promise<readonly [Course, Course]> {
  const parameters = [klpd, filter.year, filter.agency || '*', filter.method, filter.channel]
  // The row of all agencies together (`*`) is read instead of every agency's; what stands outside the budget is taken off it again.
  const lines = await client.query<{ tahun: number; bulan: number; baris: number; pdn: string }>(
    `select tahun, bulan, sum(sign * baris)::int as baris, sum(sign * pdn)::text as pdn
     from realisation.published_month_cell, lateral (select case when kd_satker_str = $3 then 1 else -1 end as sign) s
     where klpd = $1 and tahun in ($2, $2 - 1) and (kd_satker_str = $3 or ($3 = '*' and not ${inBudget()})) and ($4 = '' or metode = $4) and ($5 = '' or kanal = $5) group by 1, 2`,
    parameters,
  )
  const plan = await client.query<{ tahun: number; pagu: string }>(
    `select tahun, sum(pagu_pdn)::text as pagu from plan.published_commitment_cell
     where klpd = $1 and tahun in ($2, $2 - 1) and ${ofAgency} and ($4 = '' or metode = $4) group by 1`,
    [klpd, filter.year, filter.agency, filter.method],
  )
  const courseOf = (year: number): Course => {
    const rows = lines.rows.filter((row) => row.tahun === year)
    const undated = rows.find((row) => row.bulan === 0)
    let sum = undated ? senFromNumeric(undated.pdn) : ZERO_SEN
    const undatedPdn = sum
    const pdn: Sen[] = []
    for (let month = 1; month <= 12; month++) {
      const row = rows.find((one) => one.bulan === month)
      if (row) sum = addSen(sum, senFromNumeric(row.pdn))
      pdn.push(sum)
    }
    return {
      year,
      pdn,
      undatedPdn,
      undatedLines: undated?.baris ?? 0,
      commitment: senFromNumeric(plan.rows.find((row) => row.tahun === year)?.pagu ?? '0'),
    }
  }
  return [courseOf(filter.year), courseOf(filter.year - 1)]
}

export interface Choices {
  readonly years: readonly number[]
  /** `outside`: a BUMD, part of no sum of the whole. */
  readonly agencies: readonly { code: string; name: string; outside: boolean }[]
  readonly channels: readonly string[]
  readonly methods: readonly string[]
}

/** Steps from year to year by the index instead of reading every cell. */
const YEARS = (table: string) => `
  with recursive years as (
    (select tahun from ${table} where klpd = $1 order by tahun desc limit 1)
    union all
    select (select c.tahun from ${table} c where c.klpd = $1 and c.tahun < years.tahun order by c.tahun desc limit 1) from years where years.tahun is not null
  ) select tahun from years where tahun is not null`

export async function readYears(client: Client, klpd: string): Promise<number[]> {
  const found = await client.query<{ tahun: number }>(
    `select tahun from (${YEARS('plan.published_commitment_cell')}) p union select tahun from (${YEARS('realisation.published_line_cell')}) l order by 1 desc`,
    [klpd],
  )
  return found.rows.map((row) => row.tahun)
}

/** What the filters of a page may offer: years and agencies of the government, channels and methods of the year. */
export async function readChoices(client: Client, klpd: string, year: number): Promise<Choices> {
  const agencies = await client.query<Choices['agencies'][number]>(
    `select kd_satker_str as code, nama as name, not ${inBudget()} as outside from agencies.published_satker where klpd = $1 order by nama`,
    [klpd],
  )
  const found = await client.query<{ kind: string; key: string }>(
    `select 'channel' as kind, kanal as key from realisation.published_line_cell where klpd = $1 and tahun = $2 group by 2
     union all select 'method', metode from realisation.published_line_cell where klpd = $1 and tahun = $2 group by 2
     union select 'method', metode from plan.published_commitment_cell where klpd = $1 and tahun = $2 group by 2 order by 1, 2`,
    [klpd, year],
  )
  const of = (kind: string) => found.rows.filter((row) => row.kind === kind).map((row) => row.key)
  return {
    years: await readYears(client, klpd),
    agencies: agencies.rows,
    channels: of('channel'),
    methods: of('method'),
  }
}
