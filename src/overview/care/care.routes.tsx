/** Routes of the pages that take care of the figures. */
import type pg from 'pg'
import { appendAudit } from '#audit'
import {
  allows,
  confinedTo,
  html,
  readForm,
  redirectWith,
  type Route,
  textParameter,
  type Visit,
} from '#people'
import {
  computeFigures,
  type DecidedLump,
  decideLump,
  decidePair,
  enterTarget,
  explainDifference,
  findSnapshot,
  isIntact,
  listDecidedLumps,
  listLumps,
  listSnapshots,
  listTargets,
  listUnrecorded,
  type Lump,
  type Moment,
  refreshLines,
  takeSnapshot,
  UNRECORDED_KINDS,
  type UnrecordedFilter,
  yearsOfPair,
} from '#realisation'
import { earlier, endOfYear, findIsoDate, type Instant, type IsoDate } from '#shared/date'
import { rupiahNumber, senFromNumeric } from '#shared/money'
import { type Problem, sheetResponse, menuPlace } from '#web'
import { readChoices, readYears } from '../ringkasan.queries.ts'
import { GapPage } from './gap.page.tsx'
import { PairsPage, reasonField } from './pairs.page.tsx'
import { ComparePage, SnapshotsPage } from './snapshots.page.tsx'
import { TargetsPage } from './targets.page.tsx'
import { WorklistPage } from './worklist.page.tsx'
import { careWords } from './care.words.ts'
import { backTest, forecastYearEnd } from './forecast.ts'
import { readGap } from './gap.queries.ts'
import { listPairs, type PairFilter } from './pairs.queries.ts'

const PAGE_SIZE = 25
const ROWS_SHOWN = 50
const SHEET_ROWS = 50_000

export function careRoutes(): Route[] {
  const agencyOf: Route['agencyOf'] = (request) => request.req.query('satker') || undefined
  return [
    {
      method: 'GET',
      path: '/tinjau',
      menu: menuPlace('belanja', 20, 'Tinjau ganda', 'Possible doubles'),
      permission: 'lines.read',
      agencyOf,
      handle: (visit) => pairsPage(visit, []),
    },
    { method: 'POST', path: '/tinjau', permission: 'figures.keep', handle: decide },
    {
      method: 'GET',
      path: '/belum-tercatat',
      menu: menuPlace('belanja', 30, 'Belum tercatat', 'Not recorded'),
      permission: 'lines.read',
      agencyOf,
      handle: worklistPage,
    },
    {
      method: 'GET',
      path: '/belum-tercatat/unduh',
      permission: 'lines.read',
      agencyOf,
      handle: worklistSheet,
    },
    {
      method: 'GET',
      path: '/potret',
      menu: menuPlace('angka', 50, 'Potret', 'Snapshots'),
      permission: 'figures.read',
      handle: snapshotsPage,
    },
    { method: 'POST', path: '/potret', permission: 'figures.keep', handle: snapshotNow },
    { method: 'GET', path: '/potret/banding', permission: 'figures.read', handle: comparePage },
    { method: 'GET', path: '/potret/banding/unduh', permission: 'figures.read', handle: compareSheet },
    {
      method: 'GET',
      path: '/target',
      menu: menuPlace('angka', 40, 'Target', 'Targets'),
      permission: 'figures.read',
      handle: (visit) => targetsPage(visit, {}, []),
    },
    { method: 'POST', path: '/target', permission: 'figures.keep', handle: saveTarget },
    {
      method: 'GET',
      path: '/celah',
      menu: menuPlace('angka', 30, 'Celah dan perkiraan', 'Gap and forecast'),
      permission: 'figures.read',
      handle: gapPage,
    },
    { method: 'GET', path: '/celah/unduh', permission: 'figures.read', handle: gapSheet },
  ]
}

const pageNumber = (visit: Visit) => Math.max(1, Math.floor(Number(visit.url.searchParams.get('hal')) || 1))
const formatOf = (visit: Visit) => (visit.url.searchParams.get('format') === 'csv' ? 'csv' : 'xlsx')

const askedYear = (text: string | null | undefined): number | undefined => {
  const year = Number(text)
  return text && Number.isInteger(year) && year >= 2000 && year <= 2100 ? year : undefined
}

async function scopeOf(visit: Visit) {
  const asked = askedYear(visit.url.searchParams.get('tahun'))
  return visit.inGovernment(async (client) => {
    const year = asked ?? (await readYears(client, visit.klpd!))[0] ?? Number(visit.today.slice(0, 4))
    return {
      year,
      agency: textParameter(visit, 'satker'),
      choices: await readChoices(client, visit.klpd!, year),
    }
  })
}

// ── pairs ───────────────────────────────────────────────────────────────────────────────────────

async function pairsPage(visit: Visit, problems: readonly Problem[]): Promise<Response> {
  const words = careWords[visit.language].pairs
  const scope = await scopeOf(visit)
  const asked = visit.url.searchParams.get('keadaan')
  const filter: PairFilter = {
    year: scope.year,
    agency: scope.agency,
    agencies: confinedTo(visit.viewer, 'lines.read'),
    state: asked === 'ganda' || asked === 'bukan' ? asked : 'ragu',
  }
  const page = pageNumber(visit)
  const found = await visit.inGovernment(async (client) => ({
    ...(await listPairs(client, visit.klpd!, filter, PAGE_SIZE, (page - 1) * PAGE_SIZE)),
    lumps: page > 1 ? [] : await lumpsOf(client, visit, filter),
  }))
  return html(
    visit,
    { title: words.title, ...(problems.length > 0 ? { status: 422 } : {}) },
    <PairsPage
      language={visit.language}
      url={visit.url}
      {...scope}
      filter={filter}
      {...found}
      mayDecide={allows(visit.viewer, 'figures.keep', undefined)}
      problems={problems}
      page={page}
      pages={Math.ceil(found.total / PAGE_SIZE)}
    />,
  )
}

const lumpsOf = (
  client: pg.PoolClient,
  visit: Visit,
  { year, state, agency, agencies }: PairFilter,
): Promise<readonly (Lump | DecidedLump)[]> =>
  state === 'ragu'
    ? listLumps(client, visit.klpd!, year, visit.now, { agency, agencies })
    : listDecidedLumps(client, visit.klpd!, year, state, { agency, agencies })

/** Does this payment of the treasury pay these orders? Judged on what is proposed now, not on what the form says. */
async function decideOnLump(visit: Visit, form: Readonly<Record<string, string>>): Promise<Response> {
  const words = careWords[visit.language].pairs
  const decision = form['keputusan']
  const reason = (form['alasan'] ?? '').trim()
  const isAnswer = decision === 'ganda' || decision === 'bukan'
  if (isAnswer && reason.length < 5)
    return pairsPage(visit, [{ field: reasonField(form['borongan'] ?? ''), message: words.needReason }])
  const year = Number(form['tahun']) || Number(visit.today.slice(0, 4))
  const was = form['dahulu'] === 'ganda' || form['dahulu'] === 'bukan' ? form['dahulu'] : 'ragu'
  const all = { year, state: was, agency: '', agencies: confinedTo(visit.viewer, 'lines.read') } as const
  const done = await visit.inGovernment(async (client) => {
    const lump = (await lumpsOf(client, visit, all)).find((one) => one.key === form['borongan'])
    const orders = lump?.orders.map((one) => one.number).join(' ')
    if (!lump || orders !== form['pesanan']) return false
    await decideLump(
      client,
      visit.klpd!,
      year,
      lump,
      isAnswer ? { keputusan: decision, alasan: reason } : null,
      visit.viewer.name,
      visit.now,
    )
    await appendAudit(client, {
      klpd: visit.klpd!,
      agency: '',
      at: visit.now,
      actor: visit.viewer.name,
      action: isAnswer ? 'realisation.pair-decided' : 'realisation.pair-reopened',
      subject: `pembayaran ${lump.key}`.slice(0, 300),
      facts: { keputusan: decision ?? '', alasan: reason, yang_dihitung: `e-order ${orders}`.slice(0, 300) },
    })
    return true
  })
  if (!done) return pairsPage(visit, [{ field: 'isi', message: words.unknownPair }])
  return redirectWith(form['kembali'] || '/tinjau', { kind: 'good', text: words.saved })
}

async function decide(visit: Visit): Promise<Response> {
  const words = careWords[visit.language].pairs
  const form = await readForm(visit)
  if (form['borongan']) return decideOnLump(visit, form)
  const pair = {
    kuat_sumber: form['kuat_sumber'] ?? '',
    kuat_kunci: form['kuat_kunci'] ?? '',
    lemah_sumber: form['lemah_sumber'] ?? '',
    lemah_kunci: form['lemah_kunci'] ?? '',
  }
  const decision = form['keputusan']
  const reason = (form['alasan'] ?? '').trim()
  if ((decision === 'ganda' || decision === 'bukan') && reason.length < 5)
    return pairsPage(visit, [
      { field: reasonField(`${pair.lemah_sumber}-${pair.lemah_kunci}`), message: words.needReason },
    ])
  const done = await visit.inGovernment(async (client) => {
    const years = await yearsOfPair(client, visit.klpd!, pair)
    if (years.length === 0) return false
    await decidePair(
      client,
      visit.klpd!,
      pair,
      decision === 'ganda' || decision === 'bukan' ? { keputusan: decision, alasan: reason } : null,
      visit.viewer.name,
      visit.now,
    )
    for (const year of years) await refreshLines(client, visit.klpd!, year, visit.now)
    await appendAudit(client, {
      klpd: visit.klpd!,
      agency: '',
      at: visit.now,
      actor: visit.viewer.name,
      action: decision === 'tarik' ? 'realisation.pair-reopened' : 'realisation.pair-decided',
      subject: `${pair.lemah_sumber} ${pair.lemah_kunci}`.slice(0, 300),
      facts: {
        keputusan: decision ?? '',
        alasan: reason,
        yang_dihitung: `${pair.kuat_sumber} ${pair.kuat_kunci}`.slice(0, 300),
      },
    })
    return true
  })
  if (!done) return pairsPage(visit, [{ field: 'isi', message: words.unknownPair }])
  return redirectWith(form['kembali'] || '/tinjau', { kind: 'good', text: words.saved })
}

// ── not recorded ────────────────────────────────────────────────────────────────────────────────

function workFilter(visit: Visit, year: number): UnrecordedFilter {
  const kind = textParameter(visit, 'jenis')
  return {
    year,
    agency: textParameter(visit, 'satker'),
    agencies: confinedTo(visit.viewer, 'lines.read'),
    kind: (UNRECORDED_KINDS as readonly string[]).includes(kind) ? kind : '',
  }
}

async function worklistPage(visit: Visit): Promise<Response> {
  const scope = await scopeOf(visit)
  const filter = workFilter(visit, scope.year)
  const page = pageNumber(visit)
  const found = await visit.inGovernment(async (client) => ({
    ...(await listUnrecorded(client, visit.klpd!, visit.now, filter, ROWS_SHOWN, (page - 1) * ROWS_SHOWN)),
    hasList:
      ((
        await client.query(
          'select 1 from realisation.published_pembayaran where klpd = $1 and tahun = $2 limit 1',
          [visit.klpd, scope.year],
        )
      ).rowCount ?? 0) > 0,
  }))
  const total = found.sums
    .filter((one) => filter.kind === '' || one.jenis === filter.kind)
    .reduce((sum, one) => sum + one.n, 0)
  return html(
    visit,
    { title: careWords[visit.language].work.title },
    <WorklistPage
      language={visit.language}
      url={visit.url}
      {...scope}
      kind={filter.kind}
      {...found}
      today={visit.today}
      page={page}
      pages={Math.ceil(total / ROWS_SHOWN)}
    />,
  )
}

/** The sheet ready to record: the columns that SPSE's form of a record asks for, filled as far as they are known. */
async function worklistSheet(visit: Visit): Promise<Response> {
  const words = careWords[visit.language].work
  const { year } = await scopeOf(visit)
  const filter = workFilter(visit, year)
  const { rows } = await visit.inGovernment((client) =>
    listUnrecorded(client, visit.klpd!, visit.now, filter, SHEET_ROWS, 0),
  )
  return sheetResponse(
    {
      name: `belum-tercatat-${visit.klpd}-${year}`,
      columns: [
        'jenis',
        'yang_harus_dilakukan',
        'kd_satker_str',
        'kd_rup',
        'nama_paket',
        'penyedia',
        'nomor_bukti',
        'tanggal_bukti',
        'nilai_rp',
        'nilai_pdn_rp',
        'nilai_umk_rp',
        'jatuh_tempo',
      ],
      rows: rows.map((row) => [
        words.kinds[row.jenis]!,
        words.todo[row.jenis]!,
        row.kd_satker_str,
        row.kd_rup,
        row.nama,
        row.penyedia,
        row.nomor,
        row.tanggal,
        // LKPP's list has packages without a value: the cell stays empty, the row is not lost.
        row.nilai === null ? null : rupiahNumber(senFromNumeric(row.nilai)),
        null,
        null,
        row.jatuh_tempo,
      ]),
    },
    formatOf(visit),
  )
}

// ── snapshots ───────────────────────────────────────────────────────────────────────────────────

async function snapshotsPage(visit: Visit): Promise<Response> {
  const scope = await scopeOf(visit)
  const snapshots = await visit.inGovernment((client) => listSnapshots(client, visit.klpd!, scope.year))
  return html(
    visit,
    { title: careWords[visit.language].snap.title },
    <SnapshotsPage
      language={visit.language}
      url={visit.url}
      {...scope}
      snapshots={snapshots.map((one) => ({ ...one, intact: isIntact(one) }))}
      mayTake={allows(visit.viewer, 'figures.keep', undefined)}
      today={earlier(endOfYear(scope.year), visit.today)}
    />,
  )
}

async function snapshotNow(visit: Visit): Promise<Response> {
  const words = careWords[visit.language].snap
  const form = await readForm(visit)
  const year = askedYear(form['tahun']) ?? Number(visit.today.slice(0, 4))
  const asOf = findIsoDate(form['sampai'] ?? '') ?? earlier(endOfYear(year), visit.today)
  const basis = form['dasar'] === 'payment' ? 'payment' : 'contract'
  await visit.inGovernment(async (client) => {
    await takeSnapshot(
      client,
      { klpd: visit.klpd!, year, basis, asOf, knownAt: visit.now },
      'tangan',
      visit.viewer.name,
      (form['catatan'] ?? '').trim().slice(0, 300) || null,
    )
    await appendAudit(client, {
      klpd: visit.klpd!,
      agency: '',
      at: visit.now,
      actor: visit.viewer.name,
      action: 'realisation.snapshot-taken',
      subject: String(year),
      facts: { sampai: asOf, dasar: basis },
    })
  })
  return redirectWith(`/potret?tahun=${year}`, { kind: 'good', text: words.taken })
}

async function comparisonOf(visit: Visit, limit: number) {
  const year = askedYear(visit.url.searchParams.get('tahun')) ?? 0
  return visit.inGovernment(async (client) => {
    const snapshot = await findSnapshot(
      client,
      visit.klpd!,
      year,
      findIsoDate(textParameter(visit, 'sampai')) ?? '1900-01-01',
      textParameter(visit, 'dasar'),
      Number.isNaN(Date.parse(textParameter(visit, 'diketahui')))
        ? '1900-01-01T00:00:00Z'
        : textParameter(visit, 'diketahui'),
    )
    if (!snapshot) return null
    const from: Moment = { asOf: snapshot.sampai as IsoDate, knownAt: snapshot.known_at as Instant }
    const to: Moment = { asOf: earlier(endOfYear(year), visit.today), knownAt: visit.now, isNow: true }
    const question = { klpd: visit.klpd!, year, basis: snapshot.dasar }
    const now = await computeFigures(client, { ...question, ...to })
    const found = await explainDifference(client, visit.klpd!, year, from, to, limit)
    // What today's counting makes of that day's knowledge: where it differs from what was kept, the counting itself changed.
    const again = await computeFigures(client, { ...question, ...from })
    const part = (id: string) =>
      (again.metrics.find((one) => one.id === id)?.numerator ?? 0) -
      (snapshot.isi.metrics.find((one) => one.id === id)?.numerator ?? 0)
    return {
      year,
      snapshot,
      now,
      ...found,
      leftOver: { baris: snapshot.dasar === 'contract' ? part('M4') : 0, paket: part('M1') },
      choices: await readChoices(client, visit.klpd!, year),
    }
  })
}

async function comparePage(visit: Visit): Promise<Response> {
  const found = await comparisonOf(visit, ROWS_SHOWN)
  if (!found) return redirectWith('/potret', { kind: 'bad', text: careWords[visit.language].snap.empty })
  return html(
    visit,
    { title: careWords[visit.language].snap.compareTitle },
    <ComparePage language={visit.language} url={visit.url} {...found} />,
  )
}

async function compareSheet(visit: Visit): Promise<Response> {
  const found = await comparisonOf(visit, SHEET_ROWS)
  const words = careWords[visit.language].snap
  return sheetResponse(
    {
      name: `perubahan-${visit.klpd}-${found?.year ?? ''}`,
      columns: [
        'angka',
        'sebab',
        'kd_satker_str',
        'sumber',
        'kunci',
        'nama',
        'dari_rp',
        'menjadi_rp',
        'alasan_dulu',
        'alasan_kini',
      ],
      rows: (found?.rows ?? []).map((row) => [
        words.kinds[row.jenis]!,
        words.causes[row.sebab]!,
        row.kd_satker_str,
        row.sumber,
        row.kunci,
        row.nama,
        rupiahNumber(senFromNumeric(row.dari)),
        rupiahNumber(senFromNumeric(row.menjadi)),
        row.alasan_dari,
        row.alasan_menjadi,
      ]),
    },
    formatOf(visit),
  )
}

// ── targets ─────────────────────────────────────────────────────────────────────────────────────

async function targetsPage(
  visit: Visit,
  typed: Readonly<Record<string, string>>,
  problems: readonly Problem[],
): Promise<Response> {
  const scope = await scopeOf(visit)
  const year = askedYear(typed['tahun']) ?? scope.year
  const targets = await visit.inGovernment((client) => listTargets(client, visit.klpd!, year, visit.now))
  return html(
    visit,
    {
      title: `${careWords[visit.language].target.title} ${year}`,
      ...(problems.length > 0 ? { status: 422 } : {}),
    },
    <TargetsPage
      language={visit.language}
      url={visit.url}
      {...scope}
      year={year}
      targets={targets}
      mayEnter={allows(visit.viewer, 'figures.keep', undefined)}
      typed={typed}
      problems={problems}
      today={visit.today}
    />,
  )
}

async function saveTarget(visit: Visit): Promise<Response> {
  const words = careWords[visit.language].target
  const form = await readForm(visit)
  const year = askedYear(form['tahun']) ?? Number(visit.today.slice(0, 4))
  const problems: Problem[] = []
  const percent = /^\d{1,4}(?:[.,]\d{1,2})?$/.exec((form['persen'] ?? '').trim())?.[0]
  const bp = percent === undefined ? NaN : Math.round(Number(percent.replace(',', '.')) * 100)
  if (!(bp >= 0 && bp <= 100_000)) problems.push({ field: 'persen', message: words.wrongPercent })
  const measure = (['K', 'P', 'UMK'] as const).find((one) => one === form['ukuran'])
  if (!measure) problems.push({ field: 'ukuran', message: words.wrongMeasure })
  const since = findIsoDate(form['sejak'] ?? '')
  if (!since) problems.push({ field: 'sejak', message: words.wrongDay })
  const source = (form['sumber'] ?? '').trim()
  if (source.length < 3) problems.push({ field: 'sumber', message: words.wrongSource })
  if (problems.length > 0) return targetsPage(visit, form, problems)
  await visit.inGovernment(async (client) => {
    const target = {
      tahun: year,
      kd_satker_str: (form['satker'] ?? '').slice(0, 60),
      ukuran: measure!,
      target_bp: bp,
      berlaku_sejak: since!,
      sumber: source.slice(0, 500),
    }
    await enterTarget(client, visit.klpd!, target, visit.viewer.name, visit.now)
    await appendAudit(client, {
      klpd: visit.klpd!,
      agency: '',
      at: visit.now,
      actor: visit.viewer.name,
      action: 'realisation.target-entered',
      subject: `${year} ${target.kd_satker_str} ${measure}`,
      facts: { target_bp: bp, sumber: target.sumber },
    })
  })
  return redirectWith(`/target?tahun=${year}`, { kind: 'good', text: words.saved })
}

// ── gap ─────────────────────────────────────────────────────────────────────────────────────────

async function gapOf(visit: Visit, limit: number) {
  const scope = await scopeOf(visit)
  const gap = await visit.inGovernment((client) =>
    readGap(client, visit.klpd!, scope.year, scope.agency, visit.now, limit),
  )
  const thisYear = Number(visit.today.slice(0, 4))
  const months = scope.year < thisYear ? 12 : scope.year > thisYear ? 0 : Number(visit.today.slice(5, 7)) - 1
  return { scope, gap, months }
}

async function gapPage(visit: Visit): Promise<Response> {
  const { scope, gap, months } = await gapOf(visit, ROWS_SHOWN)
  const past = gap.kurva.filter((curve) => curve.year < scope.year)
  const own = gap.kurva.find((curve) => curve.year === scope.year)
  return html(
    visit,
    { title: careWords[visit.language].gap.title },
    <GapPage
      language={visit.language}
      url={visit.url}
      {...scope}
      gap={gap}
      months={months}
      forecast={forecastYearEnd(months, own?.cumulative[Math.max(0, months - 1)] ?? 0, past)}
      test={backTest(past)}
      today={visit.today}
    />,
  )
}

async function gapSheet(visit: Visit): Promise<Response> {
  const { scope, gap } = await gapOf(visit, SHEET_ROWS)
  return sheetResponse(
    {
      name: `paket-terbuka-${visit.klpd}-${scope.year}`,
      columns: ['kd_rup', 'nama_paket', 'kd_satker_str', 'metode', 'pemilihan_mulai', 'pagu_rp'],
      rows: gap.paket.map((one) => [
        one.kd_rup,
        one.nama_paket,
        one.kd_satker_str,
        one.metode,
        one.tgl_awal_pemilihan,
        rupiahNumber(senFromNumeric(one.pagu)),
      ]),
    },
    formatOf(visit),
  )
}
