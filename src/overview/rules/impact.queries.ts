/** The stored facts a rule can be tested on again, with the question each answers. */
import type pg from 'pg'
import {
  accountBase,
  contractForm,
  type Edition,
  findInForce,
  findRule,
  isDirectProcurementAllowed,
  isReservedForSmallBusiness,
  type LawReason,
  type ProcurementKind,
  type ProcurementMethod,
  type Rule,
  type Verdict,
} from '#law'
import { type AskedOrder, ordersToHalal, ordersToLimit, ordersToTax } from '#orders'
import { accountBases, paidShares, yearsOfPayments } from '#realisation'
import { endOfYear, type Instant, type IsoDate } from '#shared/date'
import { roundToRupiah, senFromNumeric } from '#shared/money'
import { basisPointsOf } from '#shared/percent'
import { formatOffice } from '#web'
import { readChoices, readRingkasan, readYears } from '../ringkasan.queries.ts'
import { type FigureChange, figureChanges, type Judged, type Subject } from './impact.ts'

type Client = Pick<pg.ClientBase, 'query'>

/** A page must answer; a city-year has some 100,000 packages. What is beyond is said. */
export const MOST_SUBJECTS = 150_000

export interface Subjects {
  readonly judged: Judged
  readonly subjects: readonly Subject[]
  readonly until: IsoDate
  readonly cut: boolean
  /** Bills that stand with the taxes they were made with; `null` where the rule taxes nothing. */
  readonly standing: number | null
}

/** Kinds as the feeds write them; joined kinds ("Barang;Jasa Lainnya") and unknown ones are not judged. */
const kinds: Readonly<Record<string, ProcurementKind>> = {
  barang: 'barang',
  'pekerjaan konstruksi': 'konstruksi',
  konstruksi: 'konstruksi',
  'jasa konsultansi': 'konsultansi',
  'jasa lainnya': 'jasa_lainnya',
}
const kindOf = (text: string | null): ProcurementKind | null =>
  kinds[(text ?? '').trim().toLowerCase()] ?? null
const methods: readonly (readonly [RegExp, ProcurementMethod])[] = [
  [/e-?purchasing|katalog/i, 'e_purchasing'],
  [/toko daring/i, 'toko_daring'],
  [/pengadaan langsung/i, 'pengadaan_langsung'],
  [/penunjukan langsung/i, 'penunjukan_langsung'],
  [/tender cepat/i, 'tender_cepat'],
  [/seleksi/i, 'seleksi'],
  [/tender/i, 'tender'],
]
const methodOf = (text: string | null): ProcurementMethod | null =>
  methods.find(([pattern]) => pattern.test(text ?? ''))?.[1] ?? null

/** Not decidable from what the file says. */
const notSaid: Verdict<null> = {
  verdict: null,
  on: null,
  because: [{ code: 'fact-not-known', facts: { fact: 'metode' }, certainty: 'sourced' }],
}

interface PackageRow {
  kd_rup: string
  nama_paket: string | null
  kd_satker_str: string | null
  nama_satker: string | null
  pagu: string
  jenis_pengadaan: string | null
  metode: string | null
  hari: IsoDate
}
const PACKAGES = `select p.kd_rup, p.nama_paket, p.kd_satker_str, s.nama as nama_satker, p.pagu::text, p.jenis_pengadaan, p.metode,
    coalesce(p.tgl_awal_pemilihan, p.tgl_pengumuman_paket, make_date(p.tahun, 1, 1))::text as hari
  from plan.published_paket p left join agencies.published_satker s on s.klpd = p.klpd and s.kd_satker_str = p.kd_satker_str
  where p.klpd = $1 and p.jenis = 'penyedia' and p.known_to = 'infinity'
    and coalesce(p.status_aktif, true) and not coalesce(p.status_delete, false) and coalesce(p.status_umumkan, 'Terumumkan') = 'Terumumkan'
    and coalesce(p.tgl_awal_pemilihan, p.tgl_pengumuman_paket, make_date(p.tahun, 1, 1)) between $2 and $3`

async function packages(
  client: Client,
  klpd: string,
  from: IsoDate,
  until: IsoDate,
  only: string,
  ask: (row: PackageRow, kind: ProcurementKind, rupiah: bigint) => Verdict<unknown>,
): Promise<readonly Subject[]> {
  const found = await client.query<PackageRow>(
    `${PACKAGES} ${only} order by p.pagu desc, p.kd_rup limit ${MOST_SUBJECTS + 1}`,
    [klpd, from, until],
  )
  return found.rows.map((row) => {
    const rupiah = roundToRupiah(senFromNumeric(row.pagu))
    const kind = kindOf(row.jenis_pengadaan)
    return {
      key: row.kd_rup,
      label: row.nama_paket ?? row.kd_rup,
      agency: formatOffice(row.nama_satker ?? row.kd_satker_str ?? ''),
      agencyCode: row.kd_satker_str,
      on: row.hari,
      rupiah,
      href: `/paket/rincian?kunci=${encodeURIComponent(`penyedia|${row.kd_rup}`)}&satker=${encodeURIComponent(row.kd_satker_str ?? '')}`,
      ask: () => (kind === null ? notSaid : ask(row, kind, rupiah)),
    }
  })
}

async function countedLines(
  client: Client,
  klpd: string,
  from: IsoDate,
  until: IsoDate,
): Promise<readonly Subject[]> {
  const subjects: Subject[] = []
  for (let year = Number(from.slice(0, 4)); year <= Number(until.slice(0, 4)); year++) {
    const found = await client.query<{
      sumber: string
      kunci: string
      nama_paket: string | null
      kd_satker_str: string
      nama_satker: string | null
      metode: string
      tanggal: IsoDate
      nilai: string
      jenis_pengadaan: string | null
    }>(
      `select l.sumber, l.kunci, l.nama_paket, l.kd_satker_str, s.nama as nama_satker, l.metode, l.tanggal::text, l.nilai::text, p.jenis_pengadaan
       from realisation.published_baris l
       left join plan.published_paket p on p.klpd = $1 and p.jenis = 'penyedia' and p.kd_rup = split_part(l.kd_rup, ';', 1) and p.known_to = 'infinity'
       left join agencies.published_satker s on s.klpd = $1 and s.kd_satker_str = l.kd_satker_str
       where l.klpd = $1 and l.tahun = $2 and l.alasan is null and l.nilai is not null and l.tanggal between $3 and $4 and l.sumber <> 'pencatatan'
       order by l.nilai desc limit ${MOST_SUBJECTS + 1}`,
      [klpd, year, from, until],
    )
    for (const row of found.rows) {
      const rupiah = roundToRupiah(senFromNumeric(row.nilai))
      const kind = kindOf(row.jenis_pengadaan)
      const method = methodOf(row.metode)
      subjects.push({
        key: `${row.sumber}|${row.kunci}`,
        label: row.nama_paket ?? row.kunci,
        agency: formatOffice(row.nama_satker ?? row.kd_satker_str ?? ''),
        agencyCode: row.kd_satker_str,
        on: row.tanggal,
        rupiah,
        href: `/transaksi/rincian?tahun=${year}&sumber=${row.sumber}&kunci=${encodeURIComponent(row.kunci)}&satker=${encodeURIComponent(row.kd_satker_str)}`,
        ask: () =>
          kind === null || method === null ? notSaid : contractForm(row.tanggal, kind, rupiah, method),
      })
    }
  }
  return subjects
}

/** A share that must reach a rule's percentage, per agency and year, on the last day of the year or today. */
async function shares(
  client: Client,
  klpd: string,
  rule: Rule,
  from: IsoDate,
  until: IsoDate,
  pick: 'target' | 'umk-share',
): Promise<readonly Subject[]> {
  const subjects: Subject[] = []
  for (const year of await readYears(client, klpd)) {
    const on = endOfYear(year) < until ? endOfYear(year) : until
    if (on < from || Number(until.slice(0, 4)) < year) continue
    const choices = await readChoices(client, klpd, year)
    const { agencies } = await readRingkasan(
      client,
      klpd,
      { year, agency: '', channel: '', method: '' },
      choices,
    )
    for (const agency of agencies) {
      const [top, base] = pick === 'target' ? [agency.pdn, agency.pagu.known] : [agency.umk, agency.budget]
      const reached = base === null ? null : basisPointsOf(top, base)
      subjects.push({
        key: `${year} ${agency.code}`,
        label: `${formatOffice(agency.name)} ${year}`,
        agency: formatOffice(agency.name),
        agencyCode: agency.code,
        on,
        rupiah: roundToRupiah(top),
        href: `/ringkasan?tahun=${year}&satker=${encodeURIComponent(agency.code)}`,
        ask: () => {
          const found = findInForce(rule, on)
          const because = (found.ok ? [] : found.because).map((reason): LawReason => ({
            ...reason,
            code: reason.code as LawReason['code'],
            certainty: 'sourced',
          }))
          if (!found.ok || reached === null) return { verdict: null, on, because }
          return { verdict: reached >= Number(found.value.value), on, because }
        },
      })
    }
  }
  return subjects
}

const ACCOUNT_IN_MAK = /(?:^|\.)(5\.\d\.\d{1,2}\.\d{1,2}\.\d{1,2}\.\d{3,4})(?:\.|$)/
/** Accounts of payments, which the figure P reads, and of the plan, which nothing sums yet. */
async function accounts(
  client: Client,
  klpd: string,
  from: IsoDate,
  until: IsoDate,
): Promise<readonly Subject[]> {
  const paid = await client.query<{
    kd_rekening: string
    tahun: number
    hari: IsoDate
    nilai: string
    n: number
  }>(
    `select kd_rekening, tahun, min(tgl_sp2d)::text as hari, sum(nilai_bruto)::text as nilai, count(*)::int as n from realisation.published_pembayaran
     where klpd = $1 and tgl_sp2d between $2 and $3 and known_to = 'infinity' and kd_rekening is not null
     group by 1, 2 order by sum(nilai_bruto) desc, 1 limit ${MOST_SUBJECTS + 1}`,
    [klpd, from, until],
  )
  const planned = await client.query<{ mak: string; pagu: string; tahun: number; n: number }>(
    `select mak, tahun, sum(pagu)::text as pagu, count(*)::int as n from plan.published_paket_anggaran
     where klpd = $1 and known_to = 'infinity' and mak is not null and tahun between $2 and $3
     group by mak, tahun order by sum(pagu) desc limit ${MOST_SUBJECTS + 1}`,
    [klpd, Number(from.slice(0, 4)), Number(until.slice(0, 4))],
  )
  const subject = (key: string, label: string, on: IsoDate, rupiah: string, code: string): Subject => ({
    key,
    label,
    agency: null,
    agencyCode: null,
    on,
    rupiah: roundToRupiah(senFromNumeric(rupiah)),
    href: '',
    ask: () => accountBase(on, code),
  })
  return [
    ...paid.rows.map((row) =>
      subject(
        `SP2D ${row.tahun} ${row.kd_rekening}`,
        `SP2D ${row.tahun}: ${row.kd_rekening} (${row.n})`,
        row.hari,
        row.nilai,
        row.kd_rekening,
      ),
    ),
    ...planned.rows.map((row) => {
      const start = `${row.tahun}-01-01` as IsoDate
      return subject(
        `RUP ${row.tahun} ${row.mak}`,
        `RUP ${row.tahun}: ${row.mak} (${row.n})`,
        start < from ? from : start,
        row.pagu,
        ACCOUNT_IN_MAK.exec(row.mak)?.[1] ?? row.mak,
      )
    }),
  ]
}

/** P of every year with payments of those days, under both books; nothing where the accounts of payments keep their answers. */
export async function readFigureChanges(
  client: Client,
  klpd: string,
  rule: Rule,
  from: IsoDate,
  until: IsoDate | null,
  now: Instant,
  before: Edition,
  after: Edition,
): Promise<readonly FigureChange[]> {
  if (rule.family !== 'account-base') return []
  const names = new Map<string, string>()
  const changes: FigureChange[] = []
  for (const year of await yearsOfPayments(client, klpd, from, until)) {
    const old = await accountBases(client, klpd, year, before)
    const next = await accountBases(client, klpd, year, after)
    if (JSON.stringify(old) === JSON.stringify(next)) continue
    if (names.size === 0)
      for (const row of (
        await client.query<{ code: string; name: string }>(
          'select kd_satker_str as code, nama as name from agencies.published_satker where klpd = $1',
          [klpd],
        )
      ).rows)
        names.set(row.code, row.name)
    changes.push(
      ...figureChanges(
        year,
        await paidShares(client, klpd, year, now, old),
        await paidShares(client, klpd, year, now, next),
        (code) => names.get(code) ?? null,
      ),
    )
  }
  return changes
}

const orderSubjects = async (
  client: Client,
  klpd: string,
  orders: readonly AskedOrder[],
): Promise<readonly Subject[]> => {
  const found = await client.query<{ code: string; name: string }>(
    'select kd_satker_str as code, nama as name from agencies.published_satker where klpd = $1 and kd_satker_str = any ($2)',
    [klpd, [...new Set(orders.map((order) => order.kdSatkerStr))]],
  )
  const names = new Map(found.rows.map((row) => [row.code, row.name]))
  return orders.map((order) => ({
    key: order.number,
    label: `${order.number} ${order.title}`,
    agency: names.get(order.kdSatkerStr) ?? order.kdSatkerStr,
    agencyCode: order.kdSatkerStr,
    on: order.on,
    rupiah: order.rupiah,
    href: `/pesanan/${order.orderId}`,
    ask: order.ask,
  }))
}

/**
 * @param from first day of the proposed version. @param until its last day, at most today: nothing is judged in the future
 * but packages already planned, up to the end of the running year.
 * `null` when no stored fact answers a question of this rule.
 */
export async function readSubjects(
  client: Client,
  klpd: string,
  rule: Rule,
  from: IsoDate,
  until: IsoDate | null,
  today: IsoDate,
): Promise<Subjects | null> {
  const yearEnd = endOfYear(Number(today.slice(0, 4)))
  const planned = until !== null && until < yearEnd ? until : yearEnd
  const past = until !== null && until < today ? until : today
  const whole = (
    judged: Judged,
    subjects: readonly Subject[],
    last: IsoDate,
    standing: number | null = null,
  ): Subjects => ({
    judged,
    subjects: subjects.slice(0, MOST_SUBJECTS),
    until: last,
    cut: subjects.length > MOST_SUBJECTS,
    standing,
  })
  if (rule.family === 'taxes') {
    const { asked, billed } = await ordersToTax(client, klpd, from, until, today, MOST_SUBJECTS + 1)
    return whole('order-tax', await orderSubjects(client, klpd, asked), planned, billed)
  }
  if (rule.id === 'eorder.max') {
    const asked = await ordersToLimit(client, klpd, from, until, today, MOST_SUBJECTS + 1)
    return whole('order-limit', await orderSubjects(client, klpd, asked), planned)
  }
  if (rule.id === 'halal.umk_deadline' || rule.id === 'halal.medium_large_from') {
    const asked = await ordersToHalal(client, klpd, from, until, MOST_SUBJECTS + 1)
    return whole('halal', await orderSubjects(client, klpd, asked), planned)
  }
  if (rule.id.startsWith('pl.max.'))
    return whole(
      'direct-procurement',
      await packages(
        client,
        klpd,
        from,
        planned,
        `and p.metode ilike '%pengadaan langsung%'`,
        (row, kind, rupiah) => isDirectProcurementAllowed(row.hari, kind, rupiah),
      ),
      planned,
    )
  if (rule.id.startsWith('form.'))
    return whole('contract-form', await countedLines(client, klpd, from, past), past)
  if (rule.id === 'umk.reserved_pagu')
    return whole(
      'reserved',
      await packages(client, klpd, from, planned, '', (row, kind, rupiah) =>
        isReservedForSmallBusiness(row.hari, kind, rupiah, false),
      ),
      planned,
    )
  if (rule.id === 'pref.hps_threshold')
    return whole(
      'preference',
      await packages(client, klpd, from, planned, '', (row, kind, rupiah) => {
        const found = findInForce(findRule('pref.hps_threshold')!, row.hari)
        const verdict = kind !== 'barang' ? false : found.ok ? rupiah > BigInt(found.value.value) : null
        return { verdict, on: row.hari, because: [] }
      }),
      planned,
    )
  if (rule.id.startsWith('p3dn.target.'))
    return whole('target', await shares(client, klpd, rule, from, past, 'target'), past)
  if (rule.id === 'umk.budget_share')
    return whole('umk-share', await shares(client, klpd, rule, from, past, 'umk-share'), past)
  if (rule.family === 'account-base')
    return whole('account', await accounts(client, klpd, from, planned), planned)
  return null
}
