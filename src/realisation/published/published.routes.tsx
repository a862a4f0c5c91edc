/** Published figures: recorded with their source, recomputed, and compared with what Padan knew that day. */
import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { appendAudit, type AuditAction } from '#audit'
import { allows, html, readForm, redirectTo, type Route, textParameter, type Visit } from '#people'
import { findIsoDate, type Instant, type IsoDate, isoDate } from '#shared/date'
import { senFromRupiah } from '#shared/money'
import { Confirm, formatCount, formatDay, menuPlace, sheetResponse } from '#web'
import { computeFigures } from '../figures.queries.ts'
import { DKI_PUBLISHED } from './dki.ts'
import { judgePublished, type Measure, MEASURES } from './judge.ts'
import { printedAmount, printedPercent, type PrintedUnit, UNITS } from './printed.ts'
import {
  type JudgedFigure,
  type OwnFigure,
  PublishedFigurePage,
  type PublishedForm,
  PublishedListPage,
} from './published.page.tsx'
import {
  closePublished,
  listPublished,
  listPublishedVersions,
  type NewFigure,
  type RecordedFigure,
  recordPublished,
} from './published.queries.ts'
import { publishedWords, sentenceOfFinding } from './words.ts'

const DKI_TEMPLATE = 'dki-jakarta'

export function publishedRoutes(): Route[] {
  return [
    {
      method: 'GET',
      path: '/terbitan',
      menu: menuPlace('angka', 60, 'Angka terbit', 'Published figures'),
      permission: 'figures.read',
      handle: (visit) => listPage(visit, { typed: {}, problems: [] }),
    },
    { method: 'POST', path: '/terbitan', permission: 'published.write', handle: record },
    { method: 'GET', path: '/terbitan/unduh', permission: 'figures.read', handle: listSheet },
    { method: 'POST', path: '/terbitan/dki', permission: 'published.write', handle: takeOver },
    {
      method: 'GET',
      path: '/terbitan/:id',
      permission: 'figures.read',
      handle: (visit) => figurePage(visit, null),
    },
    { method: 'POST', path: '/terbitan/:id', permission: 'published.write', handle: correct },
    { method: 'GET', path: '/terbitan/:id/tarik', permission: 'published.write', handle: confirmWithdraw },
    { method: 'POST', path: '/terbitan/:id/tarik', permission: 'published.write', handle: withdraw },
  ]
}

const notFound = () => new Response(null, { status: 404 })

// ── the list ────────────────────────────────────────────────────────────────────────────────────

const judgeAll = (figures: readonly RecordedFigure[]): JudgedFigure[] =>
  figures.map((figure) => ({ figure, verdict: judgePublished(figure, figures) }))

const factAsFigure = (fact: (typeof DKI_PUBLISHED)[number], id: string): RecordedFigure => ({
  id,
  year: fact.year,
  day: isoDate(fact.day),
  measure: fact.measure,
  realised: fact.realised ? printedAmount(...fact.realised) : null,
  base: fact.base ? printedAmount(...fact.base) : null,
  printedBp: fact.percent === null ? null : printedPercent(fact.percent),
  realisedPrinted: fact.realised?.join(' ') ?? null,
  basePrinted: fact.base?.join(' ') ?? null,
  percentPrinted: fact.percent === null ? null : `${fact.percent} %`,
  sourceName: fact.sourceName,
  sourceUrl: fact.sourceUrl,
  note: fact.note || null,
  by: '',
  knownFrom: '1970-01-01T00:00:00Z' as Instant,
  knownTo: 'infinity',
})

const filterOf = (visit: Visit) => ({
  year: textParameter(visit, 'tahun'),
  measure: textParameter(visit, 'ukuran'),
  only: textParameter(visit, 'hasil'),
})

function filtered(all: readonly JudgedFigure[], filter: ReturnType<typeof filterOf>): JudgedFigure[] {
  return all.filter(
    ({ figure, verdict }) =>
      (filter.year === '' || String(figure.year) === filter.year) &&
      (filter.measure === '' || figure.measure === filter.measure) &&
      (filter.only !== 'dilihat' || verdict.state === 'ask'),
  )
}

async function listPage(visit: Visit, form: PublishedForm): Promise<Response> {
  const words = publishedWords[visit.language]
  const { figures, template } = await visit.inGovernment(async (client) => ({
    figures: await listPublished(client, visit.klpd!),
    template: await templateOf(client, visit.klpd!),
  }))
  const all = judgeAll(figures)
  const filter = filterOf(visit)
  const example = judgeAll(DKI_PUBLISHED.map((fact, index) => factAsFigure(fact, String(index)))).reverse()
  const mayWrite = allows(visit.viewer, 'published.write', undefined)
  const query = new URLSearchParams(
    Object.entries({ tahun: filter.year, ukuran: filter.measure, hasil: filter.only }).filter(
      ([, value]) => value !== '',
    ),
  ).toString()
  const taken = textParameter(visit, 'disalin')
  return html(
    visit,
    { title: words.title, status: form.problems.length > 0 ? 422 : 200 },
    <PublishedListPage
      language={visit.language}
      shown={filtered(all, filter)}
      total={all.length}
      toAsk={all.filter(({ verdict }) => verdict.state === 'ask').length}
      years={[...new Set(figures.map((figure) => figure.year))].sort((a, b) => b - a)}
      filter={filter}
      example={missingOf(figures).length > 0 ? example : []}
      mayTakeOver={mayWrite && template === DKI_TEMPLATE && missingOf(figures).length > 0}
      done={/^\d{1,3}$/.test(taken) ? words.takenOver(formatCount(Number(taken), visit.language)) : null}
      form={form}
      mayWrite={mayWrite}
      downloadPath={`/terbitan/unduh?${query}${query ? '&' : ''}`}
    />,
  )
}

async function templateOf(client: pg.PoolClient, klpd: string): Promise<string | null> {
  const found = await client.query<{ template: string | null }>(
    'select template from agencies.government where klpd = $1',
    [klpd],
  )
  return found.rows[0]?.template ?? null
}

async function listSheet(visit: Visit): Promise<Response> {
  const figures = await visit.inGovernment((client) => listPublished(client, visit.klpd!))
  const rupiah = (sen: bigint | null) => (sen === null ? null : Number(sen) / 100)
  return sheetResponse(
    {
      name: `angka-terbitan-${visit.klpd}`,
      columns: [
        'tanggal',
        'tahun_anggaran',
        'ukuran',
        'realisasi_rp',
        'penyebut_rp',
        'dicetak_persen',
        'dihitung_persen',
        'hasil',
        'temuan',
        'sumber',
        'alamat_sumber',
        'catatan',
        'dicatat_oleh',
      ],
      rows: filtered(judgeAll(figures), filterOf(visit)).map(({ figure, verdict }) => [
        figure.day,
        figure.year,
        figure.measure,
        rupiah(figure.realised),
        rupiah(figure.base),
        figure.printedBp === null ? null : figure.printedBp / 100,
        verdict.recomputedBp === null ? null : verdict.recomputedBp / 100,
        publishedWords[visit.language].states[verdict.state],
        verdict.findings.map((finding) => sentenceOfFinding(finding, visit.language)).join(' '),
        figure.sourceName,
        figure.sourceUrl,
        figure.note,
        figure.by,
      ]),
    },
    visit.url.searchParams.get('format') === 'csv' ? 'csv' : 'xlsx',
  )
}

// ── recording ───────────────────────────────────────────────────────────────────────────────────

function readFigure(
  typed: Readonly<Record<string, string>>,
  visit: Visit,
): { figure: Omit<NewFigure, 'id'> | null; problems: PublishedForm['problems'] } {
  const words = publishedWords[visit.language].problems
  const text = (name: string) => (typed[name] ?? '').trim()
  const unit = (name: string): PrintedUnit => UNITS.find((one) => one === text(name)) ?? 'rupiah'
  const amount = (name: string) =>
    text(name) === '' ? null : printedAmount(text(name), unit(`${name}_satuan`))
  const problems: { field: string; message: string }[] = []
  const problem = (field: string, message: string) => void problems.push({ field, message })
  const day = findIsoDate(text('tanggal'))
  const year = Number(text('tahun'))
  const realised = amount('realisasi')
  const base = amount('penyebut')
  const printedBp = text('persen') === '' ? null : printedPercent(text('persen'))
  if (!day) problem('tanggal', words.tanggal)
  if (!Number.isInteger(year) || year < 2015 || year > 2100) problem('tahun', words.tahun)
  if (text('sumber_nama') === '') problem('sumber_nama', words.sumber_nama)
  const address = text('sumber_url')
  if (address !== '' && !isWebAddress(address)) problem('sumber_url', words.sumber_url)
  if (text('realisasi') !== '' && realised === null) problem('realisasi', words.realisasi)
  if (text('penyebut') !== '' && base === null) problem('penyebut', words.penyebut)
  if (text('persen') !== '' && printedBp === null) problem('persen', words.persen)
  if (text('realisasi') === '' && text('persen') === '') problem('realisasi', words.kosong)
  if (problems.length > 0 || !day) return { figure: null, problems }
  const printed = (name: string) => (text(name) === '' ? null : `${text(name)} ${unit(`${name}_satuan`)}`)
  return {
    problems,
    figure: {
      year,
      day,
      measure: MEASURES.find((one) => one === text('ukuran')) ?? 'lain',
      realised,
      base,
      printedBp,
      realisedPrinted: printed('realisasi'),
      basePrinted: printed('penyebut'),
      percentPrinted: text('persen') || null,
      sourceName: text('sumber_nama').slice(0, 100),
      sourceUrl: address || null,
      note: text('catatan').slice(0, 500) || null,
      by: visit.viewer.email ?? '',
    },
  }
}

function isWebAddress(text: string): boolean {
  try {
    return ['http:', 'https:'].includes(new URL(text).protocol) && text.length <= 600
  } catch {
    return false
  }
}

async function keep(
  client: pg.PoolClient,
  visit: Visit,
  figure: NewFigure,
  action: AuditAction,
): Promise<void> {
  await recordPublished(client, visit.klpd!, figure, visit.now)
  await note(client, visit, figure.id, action, {
    day: figure.day,
    measure: figure.measure,
    realised: figure.realisedPrinted,
    base: figure.basePrinted,
    percent: figure.percentPrinted,
    source: figure.sourceUrl ?? figure.sourceName,
  })
}

const note = (
  client: pg.PoolClient,
  visit: Visit,
  id: string,
  action: AuditAction,
  facts: Record<string, string | number | null>,
) =>
  appendAudit(client, {
    klpd: visit.klpd!,
    agency: '',
    at: visit.now,
    actor: visit.viewer.email ?? '',
    action,
    subject: id,
    facts,
  })

async function record(visit: Visit): Promise<Response> {
  const typed = await readForm(visit)
  const { figure, problems } = readFigure(typed, visit)
  if (!figure) return listPage(visit, { typed, problems })
  const id = randomUUID()
  await visit.inGovernment((client) =>
    keep(client, visit, { ...figure, id }, 'realisation.published-recorded'),
  )
  return redirectTo(`/terbitan/${id}?selesai=disimpan`)
}

const idOf = (visit: Visit) => visit.request.req.param('id') ?? ''

async function correct(visit: Visit): Promise<Response> {
  const typed = await readForm(visit)
  const { figure, problems } = readFigure(typed, visit)
  if (!figure) return figurePage(visit, { typed, problems })
  const id = idOf(visit)
  const found = await visit.inGovernment(async (client) => {
    const [current] = await listPublishedVersions(client, visit.klpd!, id)
    if (!current || current.knownTo !== 'infinity') return false
    await keep(client, visit, { ...figure, id }, 'realisation.published-corrected')
    return true
  })
  return found ? redirectTo(`/terbitan/${id}?selesai=disimpan`) : notFound()
}

async function confirmWithdraw(visit: Visit): Promise<Response> {
  const id = idOf(visit)
  const figure = await visit.inGovernment(async (client) =>
    (await listPublished(client, visit.klpd!)).find((one) => one.id === id),
  )
  if (!figure) return redirectTo(`/terbitan/${id}`)
  const words = publishedWords[visit.language]
  return html(
    visit,
    { title: words.withdraw },
    <Confirm
      language={visit.language}
      title={words.withdraw}
      level={1}
      consequences={words.withdrawMeans(formatDay(figure.day, visit.language), figure.sourceName)}
      action={`/terbitan/${id}/tarik`}
      confirm={words.withdraw}
      back={`/terbitan/${id}`}
      danger
    />,
  )
}

async function withdraw(visit: Visit): Promise<Response> {
  const id = idOf(visit)
  const found = await visit.inGovernment(async (client) => {
    if ((await listPublishedVersions(client, visit.klpd!, id)).length === 0) return false
    if (await closePublished(client, visit.klpd!, id, visit.now))
      await note(client, visit, id, 'realisation.published-withdrawn', {})
    return true
  })
  return found ? redirectTo(`/terbitan/${id}`) : notFound()
}

/** Facts of the DKI list that are not among the records yet, told by day, measure and source. */
const missingOf = (figures: readonly RecordedFigure[]): readonly (typeof DKI_PUBLISHED)[number][] =>
  DKI_PUBLISHED.filter(
    (fact) =>
      !figures.some(
        (figure) =>
          figure.day === fact.day && figure.measure === fact.measure && figure.sourceUrl === fact.sourceUrl,
      ),
  )

async function takeOver(visit: Visit): Promise<Response> {
  const taken = await visit.inGovernment(async (client) => {
    if ((await templateOf(client, visit.klpd!)) !== DKI_TEMPLATE) return null
    const missing = missingOf(await listPublished(client, visit.klpd!))
    for (const fact of missing)
      await keep(
        client,
        visit,
        { ...factAsFigure(fact, randomUUID()), by: visit.viewer.email ?? '' },
        'realisation.published-recorded',
      )
    return missing.length
  })
  return taken === null ? notFound() : redirectTo(`/terbitan?disalin=${taken}`)
}

// ── one figure ──────────────────────────────────────────────────────────────────────────────────

async function figurePage(visit: Visit, form: PublishedForm | null): Promise<Response> {
  const words = publishedWords[visit.language]
  const found = await visit.inGovernment(async (client) => {
    const versions = await listPublishedVersions(client, visit.klpd!, idOf(visit))
    const [figure] = versions
    if (!figure) return undefined
    return {
      versions,
      judged: { figure, verdict: judgePublished(figure, await listPublished(client, visit.klpd!)) },
      own: await ownFigures(client, visit, figure),
    }
  })
  if (!found) return notFound()
  const { figure } = found.judged
  return html(
    visit,
    { title: words.title, status: form ? 422 : 200 },
    <PublishedFigurePage
      language={visit.language}
      {...found}
      form={form ?? { typed: typedOf(figure), problems: [] }}
      done={textParameter(visit, 'selesai') === 'disimpan' ? words.saved : null}
      mayWrite={allows(visit.viewer, 'published.write', undefined)}
    />,
  )
}

function typedOf(figure: RecordedFigure): Record<string, string> {
  const split = (printed: string | null): [string, string] => {
    const [, text = '', unit = 'rupiah'] = /^(.*) (rupiah|juta|miliar|triliun)$/.exec(printed ?? '') ?? []
    return [text, unit]
  }
  const [realised, realisedUnit] = split(figure.realisedPrinted)
  const [base, baseUnit] = split(figure.basePrinted)
  return {
    tanggal: figure.day,
    tahun: String(figure.year),
    ukuran: figure.measure,
    realisasi: realised,
    realisasi_satuan: realisedUnit,
    penyebut: base,
    penyebut_satuan: figure.basePrinted ? baseUnit : realisedUnit,
    persen: figure.percentPrinted ?? '',
    sumber_nama: figure.sourceName,
    sumber_url: figure.sourceUrl ?? '',
    catatan: figure.note ?? '',
  }
}

const METRIC: Readonly<Record<Measure, 'M5' | 'M6' | 'M7' | null>> = {
  K: 'M5',
  P: 'M6',
  UMK: 'M7',
  lain: null,
}

/** The last moment of a day in WIB. */
const endOfDay = (day: IsoDate): Instant => `${day}T16:59:59.999Z` as Instant

/** The same measure from Padan's own facts: as it was known that day, and as it is known now. */
async function ownFigures(
  client: pg.PoolClient,
  visit: Visit,
  figure: RecordedFigure,
): Promise<OwnFigure[] | null> {
  const metric = METRIC[figure.measure]
  if (metric === null) return null
  const own: OwnFigure[] = []
  for (const [known, knownAt] of [
    ['then', endOfDay(figure.day)],
    ['now', visit.now],
  ] as const) {
    const figures = await computeFigures(client, {
      klpd: visit.klpd!,
      year: figure.year,
      basis: figure.measure === 'P' ? 'payment' : 'contract',
      asOf: figure.day,
      knownAt,
      isNow: known === 'now',
    })
    const found = figures.metrics.find((one) => one.id === metric)
    const rows = found?.rows ?? 0
    const sen = (value: number | null | undefined) =>
      value === null || value === undefined || rows === 0 ? null : senFromRupiah(value)
    own.push({
      known,
      numerator: sen(found?.numerator),
      denominator: sen(found?.denominator),
      percentBp: rows === 0 ? null : (found?.percent_bp ?? null),
    })
  }
  return own
}
