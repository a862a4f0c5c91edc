/** The rule book on pages: rules by day, a page per rule, calculators, and new versions released by two people. */
import { appendAudit } from '#audit'
import {
  allRules,
  asInEdition,
  certaintyWords,
  type Edition,
  findInForce,
  findRule,
  type LawReason,
  readRuleValue,
  type Rule,
  rulesOn,
  ruleValueText,
  sentenceOfLawReason,
  underEdition,
  withRelease,
} from '#law'
import { addNotice } from '#notices'
import {
  allows,
  confinedTo,
  html,
  peopleHolding,
  readForm,
  redirectTo,
  type Route,
  textParameter,
  type Visit,
} from '#people'
import { restatePayments } from '#realisation'
import {
  builtInBook,
  findProposal,
  insertDecision,
  insertProposal,
  listProposals,
  type Proposal,
  type ProposalDraft,
  readEdition,
  releaseOf,
} from '#rulebook'
import { findIsoDate, type IsoDate } from '#shared/date'
import {
  formatInstant,
  pdfFacts,
  pdfHeading,
  pdfResponse,
  pdfSubheading,
  pdfTable,
  pdfText,
  pdfTitleWithQr,
  sheetResponse,
  menuPlace,
} from '#web'
import { CalculatorListPage, CalculatorPage, typedFacts, typedRows } from './calculator.page.tsx'
import { type Calculator, MOST_ROWS, Reading, typedOrExample } from './calculators/calculator.ts'
import { findCalculator } from './calculators/index.ts'
import { type Impact, impactOf, visibleTo } from './impact.ts'
import { readFigureChanges, readSubjects } from './impact.queries.ts'
import { ruleDecided, ruleProposed } from './rules.notices.ts'
import { periodText, sourcesOf, valueText } from './parts.tsx'
import { ProposalListPage, ProposalPage, ProposePage, verdictText } from './proposals.page.tsx'
import { type RuleFilter, RuleListPage, RulePage } from './rules.page.tsx'
import { ruleWords } from './rules.words.ts'

export const rulesRoutes = (): Route[] => [
  {
    method: 'GET',
    path: '/aturan',
    menu: menuPlace('aturan', 10, 'Aturan', 'Rules'),
    permission: 'open',
    handle: listPage,
  },
  { method: 'GET', path: '/aturan/unduh', permission: 'open', handle: listSheet },
  { method: 'GET', path: '/aturan/rincian', permission: 'open', handle: rulePage },
  { method: 'GET', path: '/aturan/usul', permission: 'rules.write', handle: proposeForm },
  { method: 'POST', path: '/aturan/usul', permission: 'rules.write', handle: propose },
  { method: 'GET', path: '/aturan/usulan', permission: 'rules.read', handle: proposalsPage },
  { method: 'GET', path: '/aturan/usulan/rincian', permission: 'rules.read', handle: proposalPage },
  { method: 'GET', path: '/aturan/usulan/unduh', permission: 'rules.read', handle: impactSheet },
  { method: 'POST', path: '/aturan/usulan/putuskan', permission: 'rules.write', handle: decide },
  {
    method: 'GET',
    path: '/hitung',
    menu: menuPlace('aturan', 20, 'Hitung', 'Calculators'),
    permission: 'open',
    handle: calculatorList,
  },
  { method: 'GET', path: '/hitung/buka', permission: 'open', handle: calculatorPage },
  { method: 'GET', path: '/hitung/pdf', permission: 'open', handle: calculatorPdf },
]

/** The book this visitor's government uses; whoever belongs to none reads the built-in one. */
const editionFor = (visit: Visit): Promise<Edition> =>
  visit.klpd === null
    ? Promise.resolve(builtInBook)
    : visit.inGovernment((client) => readEdition(client, visit.klpd!))

/** Also when an element of the page is a component: everything is rendered inside, while the edition holds. */
const pageUnder = (visit: Visit, edition: Edition, title: string, body: () => Parameters<typeof html>[2]) =>
  underEdition(edition, () => html(visit, { title }, body()))

const dayAsked = (visit: Visit): IsoDate => findIsoDate(textParameter(visit, 'pada')) ?? visit.today
const notFound = () => new Response(null, { status: 404 })

// ── rules ───────────────────────────────────────────────────────────────────────────────────────

const filterOf = (visit: Visit): RuleFilter => ({
  on: dayAsked(visit),
  family: textParameter(visit, 'kelompok'),
  certainty: textParameter(visit, 'kepastian'),
  search: textParameter(visit, 'cari'),
})

function filtered(filter: RuleFilter) {
  const { inForce, notInForce } = rulesOn(filter.on)
  const words = filter.search.toLowerCase()
  const fits = (rule: Rule) =>
    (filter.family === '' || rule.family === filter.family) &&
    (words === '' ||
      [rule.id, rule.title.id, rule.title.en, ...rule.versions.map((version) => version.citation)].some(
        (text) => text.toLowerCase().includes(words),
      ))
  return {
    inForce: inForce.filter(
      ({ rule, version }) =>
        fits(rule) && (filter.certainty === '' || version.certainty === filter.certainty),
    ),
    notInForce: filter.certainty === '' ? notInForce.filter(({ rule }) => fits(rule)) : [],
  }
}

async function listPage(visit: Visit): Promise<Response> {
  const filter = filterOf(visit)
  const edition = await editionFor(visit)
  return pageUnder(visit, edition, ruleWords[visit.language].title, () => {
    const { inForce, notInForce } = filtered(filter)
    return (
      <RuleListPage
        language={visit.language}
        url={visit.url}
        filter={filter}
        inForce={inForce}
        notInForce={notInForce.map(({ rule, because }) => ({
          rule,
          because: because.map((reason) => ({
            ...reason,
            code: reason.code as LawReason['code'],
            certainty: 'sourced' as const,
          })),
        }))}
        maySeeProposals={visit.klpd !== null && allows(visit.viewer, 'rules.read', undefined)}
      />
    )
  })
}

async function listSheet(visit: Visit): Promise<Response> {
  const filter = filterOf(visit)
  const edition = await editionFor(visit)
  const { language } = visit
  const rows = underEdition(edition, () => {
    const { inForce, notInForce } = filtered(filter)
    return [
      ...inForce.map(({ rule, version }) => [
        rule.id,
        rule.family,
        rule.title[language],
        valueText(rule, version.value, language),
        rule.unit,
        version.from,
        version.fromPrecision,
        version.until,
        periodText(version, language),
        version.citation,
        version.certainty,
        sourcesOf(version)
          .map(
            ({ id, source }) =>
              `${id ? `${id}: ` : ''}${source.title[language]} (${source.grade}) ${source.url ?? ''}`,
          )
          .join('; '),
        rule.conflicts.join(' '),
        version.note?.[language] ?? '',
      ]),
      ...notInForce.map(({ rule, because }) => [
        rule.id,
        rule.family,
        rule.title[language],
        null,
        rule.unit,
        null,
        null,
        null,
        because.map((reason) => sentenceOfLawReason(reason, language)).join(' '),
        null,
        null,
        null,
        rule.conflicts.join(' '),
        '',
      ]),
    ]
  })
  return sheetResponse(
    {
      name: `aturan-${filter.on}`,
      columns: [
        'id',
        'kelompok',
        'aturan',
        'nilai',
        'satuan',
        'dari',
        'ketelitian_dari',
        'sampai',
        'masa_berlaku',
        'pasal',
        'kepastian',
        'sumber',
        'pertentangan',
        'catatan',
      ],
      rows,
    },
    visit.url.searchParams.get('format') === 'csv' ? 'csv' : 'xlsx',
  )
}

async function rulePage(visit: Visit): Promise<Response> {
  const rule = findRule(textParameter(visit, 'id'))
  if (!rule) return notFound()
  const edition = await editionFor(visit)
  return pageUnder(visit, edition, rule.title[visit.language], () => (
    <RulePage
      language={visit.language}
      rule={asInEdition(rule)}
      on={dayAsked(visit)}
      mayPropose={visit.klpd !== null && allows(visit.viewer, 'rules.write', undefined)}
    />
  ))
}

// ── calculators ─────────────────────────────────────────────────────────────────────────────────

const calculatorList = (visit: Visit): Response =>
  html(
    visit,
    { title: ruleWords[visit.language].calculatorTitle },
    <CalculatorListPage language={visit.language} />,
  )

function calculated(visit: Visit, calculator: Calculator, edition: Edition) {
  const { typed, isExample } = typedOrExample(calculator, visit.url.searchParams, visit.today)
  const read = new Reading(calculator, typed, visit.language)
  const outcome = underEdition(edition, () => calculator.compute(read))
  const bounded = (n: number) => Math.min(MOST_ROWS, Math.max(1, n))
  const given = calculator.rows ? typed.getAll(calculator.rows.filledBy).length : 0
  return {
    typed,
    isExample,
    problems: read.problems,
    outcome: read.problems.length > 0 ? null : outcome,
    rowCount: bounded(Math.max(given, Math.floor(Number(typed.get('tambah')) || 0))),
  }
}

async function calculatorPage(visit: Visit): Promise<Response> {
  const calculator = findCalculator(textParameter(visit, 'apa'))
  if (!calculator) return notFound()
  const result = calculated(visit, calculator, await editionFor(visit))
  return html(
    visit,
    { title: calculator.title[visit.language], status: result.problems.length > 0 ? 422 : 200 },
    <CalculatorPage
      language={visit.language}
      calculator={calculator}
      {...result}
      pdf={`/hitung/pdf${visit.url.search}`}
    />,
  )
}

/** An address with a list in it would fill the foot of every page; there the calculator alone is named. */
const LONGEST_IN_FOOT = 110

async function calculatorPdf(visit: Visit): Promise<Response> {
  const calculator = findCalculator(textParameter(visit, 'apa'))
  if (!calculator) return notFound()
  const { outcome, typed, isExample } = calculated(visit, calculator, await editionFor(visit))
  if (outcome === null) return redirectTo(`/hitung/buka${visit.url.search}`)
  const { language } = visit
  const w = ruleWords[language]
  const address = `${visit.url.origin}/hitung/buka${visit.url.search}`
  const facts = typedFacts(calculator, typed, language)
  const rows = typedRows(calculator, typed, language)
  return pdfResponse(
    {
      language,
      title: calculator.title[language],
      letterhead: { government: visit.governmentName || 'Padan' },
      isDemo: visit.isDemoCity,
      made: `${w.printed} ${address.length <= LONGEST_IN_FOOT ? address : `${visit.url.origin}/hitung/buka?apa=${calculator.slug}`} · ${formatInstant(visit.now, language)}${visit.viewer.personId ? ` · ${visit.viewer.name}` : ''}`,
      blocks: [
        await pdfTitleWithQr(
          calculator.title[language],
          calculator.asks[language],
          [...(isExample ? [w.exampleOnly] : []), w.caution],
          address,
          w.openAgain,
        ),
        pdfHeading(w.result),
        pdfFacts(outcome.results.map((one) => [one.label[language], one.value])),
        ...(outcome.table && outcome.table.body.length > 0
          ? [
              pdfTable(
                outcome.table.head.map((head, i) => ({
                  label: head[language],
                  number: outcome.table!.numbers.includes(i),
                })),
                outcome.table.body,
              ),
            ]
          : []),
        ...(outcome.because.length > 0
          ? [
              pdfHeading(w.reasons),
              ...outcome.because.map((reason) =>
                pdfText(
                  `${sentenceOfLawReason(reason, language)}${reason.source ? ` [${certaintyWords[reason.certainty][language]}]` : ''}`,
                ),
              ),
            ]
          : []),
        pdfHeading(w.question),
        ...(facts.length > 0 ? [pdfFacts(facts)] : []),
        ...(rows && rows.body.length > 0 ? [pdfSubheading(rows.title), pdfTable(rows.head, rows.body)] : []),
      ],
    },
    `hitung-${calculator.slug}`,
  )
}

// ── new versions, by two people ─────────────────────────────────────────────────────────────────

type Problems = readonly { field: string; message: string }[]

async function proposeForm(visit: Visit): Promise<Response> {
  const rule = findRule(textParameter(visit, 'id'))
  return rule ? proposeAgain(visit, rule, {}, []) : notFound()
}

async function proposeAgain(
  visit: Visit,
  rule: Rule,
  typed: Record<string, string>,
  problems: Problems,
): Promise<Response> {
  const edition = await editionFor(visit)
  const title = ruleWords[visit.language].proposal.title(rule.title[visit.language])
  return underEdition(edition, () =>
    html(
      visit,
      { title, status: problems.length > 0 ? 422 : 200 },
      <ProposePage
        language={visit.language}
        rule={asInEdition(rule)}
        today={visit.today}
        typed={typed}
        problems={problems}
      />,
    ),
  )
}

/** What was typed as a proposal, or what is wrong with it. */
function draftOf(
  visit: Visit,
  rule: Rule,
  edition: Edition,
  typed: Record<string, string>,
): { draft: ProposalDraft } | { problems: Problems } {
  const words = ruleWords[visit.language].proposal.problems
  const problems: { field: string; message: string }[] = []
  const wrong = (field: string, code: string) => problems.push({ field, message: words[code]! })
  const text = (name: string) => (typed[name] ?? '').trim()
  const from = findIsoDate(text('dari'))
  if (!from) wrong('dari', 'from')
  const until = text('sampai') === '' ? null : findIsoDate(text('sampai'))
  if (until === undefined || (until !== null && from !== undefined && until < from)) wrong('sampai', 'until')
  const value = readRuleValue(rule, text('nilai'))
  if (!value.ok) wrong('nilai', value.because[0]!.code)
  else if (from && until === null) {
    const now = underEdition(edition, () => findInForce(asInEdition(rule), from))
    if (now.ok && now.value.value === value.value && now.value.until === null) wrong('nilai', 'same')
  }
  if (text('peraturan') === '') wrong('peraturan', 'regulation')
  if (text('sumber') === '') wrong('sumber', 'sourceTitle')
  if (text('alamat') !== '' && !/^https?:\/\/[^\s]+$/i.test(text('alamat'))) wrong('alamat', 'sourceUrl')
  const grade = (['A', 'B', 'C'] as const).find((one) => one === text('mutu')) ?? 'C'
  const certainty =
    (['sourced', 'derived', 'disputed', 'assumed'] as const).find((one) => one === text('kepastian')) ??
    'assumed'
  if (problems.length > 0 || !from || until === undefined || !value.ok) return { problems }
  return {
    draft: {
      aturan: rule.id,
      berlaku_dari: from,
      berlaku_sampai: until,
      nilai: ruleValueText(rule, value.value),
      peraturan: text('peraturan'),
      pasal: text('pasal'),
      sumber_judul: text('sumber'),
      sumber_url: text('alamat') === '' ? null : text('alamat'),
      sumber_mutu: grade,
      kepastian: certainty,
      catatan: text('catatan'),
      catatan_en: text('catatan_en'),
      diusulkan_oleh: visit.viewer.personId!,
      diusulkan_nama: visit.viewer.name,
      diusulkan_pada: visit.now,
    },
  }
}

async function propose(visit: Visit): Promise<Response> {
  const typed = await readForm(visit)
  const rule = findRule(typed['id'] ?? '')
  if (!rule) return notFound()
  const read = draftOf(visit, rule, await editionFor(visit), typed)
  if ('problems' in read) return proposeAgain(visit, rule, typed, read.problems)
  const { draft } = read
  const nomor = await visit.inGovernment(async (client) => {
    const number = await insertProposal(client, visit.klpd!, draft)
    await appendAudit(client, {
      klpd: visit.klpd!,
      agency: '',
      at: visit.now,
      actor: visit.viewer.email ?? visit.viewer.name,
      action: 'rules.proposed',
      subject: rule.id,
      facts: {
        nomor: number,
        nilai: draft.nilai,
        dari: draft.berlaku_dari,
        sampai: draft.berlaku_sampai,
        peraturan: draft.peraturan,
      },
    })
    const releasers = new Set([
      ...(await peopleHolding(client, visit.klpd!, 'analyst', '')),
      ...(await peopleHolding(client, visit.klpd!, 'admin', '')),
    ])
    releasers.delete(visit.viewer.personId!)
    for (const person of releasers)
      await addNotice(client, {
        klpd: visit.klpd!,
        at: visit.now,
        kind: ruleProposed,
        facts: { rule: rule.title, by: visit.viewer.name, from: draft.berlaku_dari },
        to: { person },
        path: `/aturan/usulan/rincian?nomor=${number}`,
        dedupe: String(number),
      })
    return number
  })
  return redirectTo(`/aturan/usulan/rincian?nomor=${nomor}`)
}

async function proposalsPage(visit: Visit): Promise<Response> {
  const proposals = await visit.inGovernment((client) => listProposals(client, visit.klpd!))
  return html(
    visit,
    { title: ruleWords[visit.language].proposals },
    <ProposalListPage language={visit.language} proposals={proposals} />,
  )
}

interface Tested {
  readonly proposal: Proposal
  readonly edition: Edition
  readonly impact: { readonly found: Impact; readonly until: IsoDate; readonly cut: boolean } | null
}

/** The proposal with what it would change; decided ones are not tested again, their record says what was seen. */
async function tested(visit: Visit, nomor: number): Promise<Tested | undefined> {
  return visit.inGovernment(async (client) => {
    const proposal = await findProposal(client, visit.klpd!, nomor)
    if (!proposal) return undefined
    const edition = await readEdition(client, visit.klpd!)
    const rule = findRule(proposal.aturan)
    const release = releaseOf(proposal)
    if (!rule || !release || proposal.putusan !== null) return { proposal, edition, impact: null }
    const subjects = await readSubjects(
      client,
      visit.klpd!,
      rule,
      proposal.berlaku_dari,
      proposal.berlaku_sampai,
      visit.today,
    )
    if (!subjects) return { proposal, edition, impact: null }
    const after = new Map(edition).set(rule.id, withRelease(edition.get(rule.id) ?? rule, release))
    return {
      proposal,
      edition,
      impact: {
        found: impactOf(subjects.judged, subjects.subjects, edition, after, {
          figures: await readFigureChanges(
            client,
            visit.klpd!,
            rule,
            proposal.berlaku_dari,
            proposal.berlaku_sampai,
            visit.now,
            edition,
            after,
          ),
          standing: subjects.standing,
        }),
        until: subjects.until,
        cut: subjects.cut,
      },
    }
  })
}

const numberAsked = (text: string): number => (/^\d{1,9}$/.test(text) ? Number(text) : 0)

async function proposalPage(visit: Visit): Promise<Response> {
  return proposalAgain(visit, numberAsked(textParameter(visit, 'nomor')), null)
}

async function proposalAgain(visit: Visit, nomor: number, problem: string | null): Promise<Response> {
  const found = await tested(visit, nomor)
  if (!found) return notFound()
  const { proposal, edition, impact } = found
  const mayWrite = allows(visit.viewer, 'rules.write', undefined)
  const role = !mayWrite
    ? 'look'
    : proposal.diusulkan_oleh === visit.viewer.personId
      ? 'take-back'
      : 'release'
  const rule = allRules.find((one) => one.id === proposal.aturan)
  return underEdition(edition, () =>
    html(
      visit,
      { title: `${ruleWords[visit.language].proposals} ${nomor}`, status: problem === null ? 200 : 422 },
      <ProposalPage
        language={visit.language}
        proposal={proposal}
        rule={rule}
        impact={impact}
        visible={visibleTo(impact?.found.changed ?? [], confinedTo(visit.viewer, 'lines.read'))}
        role={role}
        problem={problem}
      />,
    ),
  )
}

async function impactSheet(visit: Visit): Promise<Response> {
  const nomor = numberAsked(textParameter(visit, 'nomor'))
  const found = await tested(visit, nomor)
  if (!found?.impact) return notFound()
  const { language } = visit
  const { judged, changed } = found.impact.found
  const visible = visibleTo(changed, confinedTo(visit.viewer, 'lines.read'))
  return sheetResponse(
    {
      name: `dampak-usulan-${nomor}`,
      columns: [
        'kunci',
        'uraian',
        'perangkat_daerah',
        'tanggal',
        'nilai_rp',
        'putusan',
        'sebelum',
        'sesudah',
        'alasan',
      ],
      rows: visible.map(({ subject, before, after, because }) => [
        subject.key,
        subject.label,
        subject.agency,
        subject.on,
        Number(subject.rupiah),
        ruleWords[language].verdicts[judged],
        verdictText(before, language),
        verdictText(after, language),
        because.map((reason) => sentenceOfLawReason(reason, language)).join(' '),
      ]),
    },
    visit.url.searchParams.get('format') === 'csv' ? 'csv' : 'xlsx',
  )
}

async function decide(visit: Visit): Promise<Response> {
  const typed = await readForm(visit)
  const words = ruleWords[visit.language].proposal
  const nomor = numberAsked(typed['nomor'] ?? '')
  const found = await tested(visit, nomor)
  if (!found) return notFound()
  const { proposal, impact } = found
  const putusan = typed['putusan'] === 'rilis' ? 'rilis' : 'tolak'
  const reason = (typed['alasan'] ?? '').trim()
  if (proposal.putusan !== null) return proposalAgain(visit, nomor, words.decidedAlready)
  // Said kindly here; the table refuses it too (constraint two_people).
  if (putusan === 'rilis' && proposal.diusulkan_oleh === visit.viewer.personId)
    return proposalAgain(visit, nomor, words.samePerson)
  if (putusan === 'tolak' && reason === '') return proposalAgain(visit, nomor, words.refusedReason)
  const seen =
    impact === null
      ? null
      : {
          asked: impact.found.asked,
          changed: impact.found.changed.length,
          rupiah: Number(impact.found.rupiah),
          figures: impact.found.figures
            .filter((one) => one.agencyCode === null)
            .map(
              ({ year, before, after }) =>
                ({
                  year,
                  before: [Number(before.numerator), Number(before.denominator)],
                  after: [Number(after.numerator), Number(after.denominator)],
                }) as const,
            ),
        }
  const first = await visit.inGovernment(async (client) => {
    const inserted = await insertDecision(client, visit.klpd!, proposal, {
      putusan,
      by: visit.viewer.personId!,
      name: visit.viewer.name,
      at: visit.now,
      reason,
      impact: seen,
    })
    // Orders read the new version with their next step; sums that were kept are counted again at once.
    if (inserted && putusan === 'rilis' && findRule(proposal.aturan)?.family === 'account-base')
      await restatePayments(client, visit.klpd!, proposal.berlaku_dari, proposal.berlaku_sampai, visit.now)
    if (inserted && proposal.diusulkan_oleh !== visit.viewer.personId)
      await addNotice(client, {
        klpd: visit.klpd!,
        at: visit.now,
        kind: ruleDecided,
        facts: {
          rule: findRule(proposal.aturan)?.title ?? { id: proposal.aturan, en: proposal.aturan },
          by: visit.viewer.name,
          from: proposal.berlaku_dari,
          released: putusan === 'rilis',
          reason,
        },
        to: { person: proposal.diusulkan_oleh },
        path: `/aturan/usulan/rincian?nomor=${nomor}`,
        dedupe: String(nomor),
      })
    if (inserted)
      await appendAudit(client, {
        klpd: visit.klpd!,
        agency: '',
        at: visit.now,
        actor: visit.viewer.email ?? visit.viewer.name,
        action: putusan === 'rilis' ? 'rules.released' : 'rules.refused',
        subject: proposal.aturan,
        ...(reason === '' ? {} : { reason }),
        facts: { nomor, nilai: proposal.nilai, dari: proposal.berlaku_dari, berubah: seen?.changed ?? null },
      })
    return inserted
  })
  if (!first) return proposalAgain(visit, nomor, words.decidedAlready)
  return redirectTo(`/aturan/usulan/rincian?nomor=${nomor}`)
}
