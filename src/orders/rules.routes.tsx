/** The rules of e-order on a page: read by everybody, set by the government, and by two people where money moves. */
import type pg from 'pg'
import { appendAudit, type AuditAction } from '#audit'
import { underEdition } from '#law'
import { allows, type FormProblem, html, readForm, redirectWith, type Route, type Visit } from '#people'
import { readEdition, withRuleBook } from '#rulebook'
import { findIsoDate, type IsoDate } from '#shared/date'
import { wholeNumber } from './ordering.action.ts'
import { isFirst, newKey, notFound, problemsOf, t } from './requests.ts'
import {
  answerProposal,
  findOpenProposal,
  listHolidays,
  listProposals,
  listSettings,
  propose,
  type Proposal,
  type ProposalKind,
  saveHoliday,
  saveSetting,
  saveStandardPrices,
  settingsInForce,
} from './rule-settings.queries.ts'
import { type PriceRow, RulesPage } from './rules.page.tsx'
import { rupiah } from './amounts.ts'
import { groundOfCap, RULE_NAMES, rulesOn, TWO_PEOPLE } from './rules.ts'
import { DKI_STANDARD_PRICES } from './standard-prices.ts'
import { isKey, Refused } from './step.action.ts'
import { orderWords } from './words.ts'

const HERE = '/pesanan/aturan'
const MAX_VALUE = 1_000_000_000

/** To be routed before `/pesanan/:id`. */
export const ruleRoutes = (): Route[] => [
  { method: 'GET', path: HERE, permission: 'signed-in', handle: (visit) => rulesPage(visit, []) },
  { method: 'POST', path: HERE, money: 'key', permission: 'orders.configure', handle: changeRules },
  {
    method: 'POST',
    path: `${HERE}/usulan`,
    money: { none: 'kata ya atau tidak atas satu usulan; yang kedua menemukan usulan yang sudah dijawab' },
    permission: 'orders.agree',
    handle: answer,
  },
]

async function rulesPage(
  visit: Visit,
  problems: readonly FormProblem[],
  typed: Readonly<Record<string, string>> | null = null,
): Promise<Response> {
  const klpd = visit.klpd!
  const data = await visit.inGovernment(async (client) => {
    const settings = await settingsInForce(client, klpd, visit.today)
    const book = await readEdition(client, klpd)
    const rules = underEdition(book, () => rulesOn(settings, visit.today))
    return {
      rules,
      capGround: underEdition(book, () => groundOfCap(rules, visit.today)),
      own: new Set(settings.map((one) => one.name)),
      settings: await listSettings(client, klpd),
      proposals: await listProposals(client, klpd),
      prices: (
        await client.query<PriceRow>(
          'select tahun, meeting_class, component, rupiah, source, set_by, set_at from orders.standard_price_now where klpd = $1 order by tahun desc, meeting_class, component limit 200',
          [klpd],
        )
      ).rows,
      holidays: await listHolidays(client, klpd, `${visit.today.slice(0, 4)}-01-01` as IsoDate),
    }
  })
  return html(
    visit,
    { title: orderWords[visit.language].rules, status: problems.length > 0 ? 422 : 200 },
    <RulesPage
      language={visit.language}
      url={visit.url}
      {...data}
      mayChange={allows(visit.viewer, 'orders.configure', undefined)}
      mayAgree={allows(visit.viewer, 'orders.agree', undefined)}
      personId={visit.viewer.personId ?? ''}
      today={visit.today}
      problems={problems}
      typed={typed}
      newKey={newKey}
    />,
  )
}

type Typed = Readonly<Record<string, string>>
type Facts = Record<string, string | number | null>
const audit = (client: pg.PoolClient, visit: Visit, action: AuditAction, subject: string, facts: Facts) =>
  appendAudit(client, {
    klpd: visit.klpd!,
    agency: '',
    at: visit.now,
    actor: visit.viewer.name,
    action,
    subject,
    facts,
  })

/** What was typed on one of the forms: done at once, or a proposal. */
type Change =
  | {
      readonly how: 'now'
      readonly subject: string
      readonly facts: Facts
      save(client: pg.PoolClient): Promise<unknown>
    }
  | {
      readonly how: 'propose'
      readonly kind: ProposalKind
      readonly content: Record<string, string | number>
      readonly note: string
    }
  | { readonly how: 'bad'; readonly problems: readonly Problem[] }
/** What is amiss with one field. */
interface Problem {
  readonly field: string
  readonly id: string
  readonly en: string
}
const bad = (...problems: readonly Problem[]): Change => ({ how: 'bad', problems })

function readChange(visit: Visit, typed: Typed): Change {
  const klpd = visit.klpd!
  const note = (typed['dasar'] ?? '').trim().slice(0, 200)
  const problems: Problem[] = []
  const amiss = (field: string, id: string, en: string) => problems.push({ field, id, en })
  const came = (field: string) => (typed[field] ?? '').trim().slice(0, 20)
  switch (typed['apa']) {
    case 'sbm-dki':
      return { how: 'propose', kind: 'sbm-dki', content: {}, note: 'PMK 49/2023, PMK 32/2025' }
    case 'standar': {
      const year = wholeNumber(typed['tahun'])
      const amount = wholeNumber(typed['rupiah'])
      const [kelas, bagian] = [typed['kelas'] ?? '', typed['bagian'] ?? '']
      if (year === undefined || year < 2015 || year > 2100)
        amiss('tahun', 'Isi tahun seperti 2026.', 'Enter a year like 2026.')
      if (!['biasa', 'koordinasi'].includes(kelas)) amiss('kelas', 'Pilih kelas rapat.', 'Choose the class.')
      if (!['makan', 'snack'].includes(bagian)) amiss('bagian', 'Pilih bagian.', 'Choose the part.')
      if (amount === undefined || amount < 1000 || amount > 10_000_000)
        amiss(
          'rupiah',
          `Isi batas per orang antara Rp1.000 dan Rp10.000.000; yang datang "${came('rupiah')}".`,
          `Enter a ceiling per person between Rp1,000 and Rp10,000,000; "${came('rupiah')}" came.`,
        )
      if (note.length < 5) amiss('dasar', 'Sebutkan dasarnya.', 'Name the basis.')
      if (problems.length > 0) return bad(...problems)
      return {
        how: 'propose',
        kind: 'standar',
        content: { tahun: year!, kelas, bagian, rupiah: amount! },
        note,
      }
    }
    case 'libur': {
      const day = findIsoDate((typed['hari'] ?? '').trim())
      const name = (typed['nama'] ?? '').trim().slice(0, 100)
      if (!day) amiss('hari', 'Isi tanggal seperti 2026-12-25.', 'Enter a day like 2026-12-25.')
      if (name.length < 3)
        amiss(
          'nama',
          'Isi nama harinya, paling sedikit 3 huruf.',
          'Enter the name of the day, at least 3 letters.',
        )
      if (note.length < 5)
        amiss(
          'dasar',
          'Sebutkan dasarnya, misalnya SKB tiga menteri.',
          'Name the basis, like the joint decree.',
        )
      const isHoliday = typed['keadaan'] !== 'kerja'
      if (problems.length > 0) return bad(...problems)
      return {
        how: 'now',
        subject: `libur ${day}`,
        facts: { nama: name, dasar: note, libur: isHoliday ? 'ya' : 'tidak' },
        save: (client) =>
          saveHoliday(client, klpd, {
            day: day!,
            name,
            is_holiday: isHoliday,
            note,
            set_by: visit.viewer.name,
            set_at: visit.now,
          }),
      }
    }
    default: {
      const name = typed['aturan'] ?? ''
      const value = wholeNumber(typed['nilai'])
      const from = findIsoDate((typed['mulai'] ?? '').trim())
      if (!(RULE_NAMES as string[]).includes(name) && name !== 'sod_execution')
        amiss('aturan', 'Pilih aturan.', 'Choose a rule.')
      if (value === undefined || value > MAX_VALUE)
        amiss(
          'nilai',
          `Isi angka bulat${came('nilai') ? `; tertulis "${came('nilai')}"` : ''}.`,
          `Enter a whole number${came('nilai') ? `; you wrote "${came('nilai')}"` : ''}.`,
        )
      if (!from) amiss('mulai', 'Isi tanggal seperti 2026-01-31.', 'Enter a day like 2026-01-31.')
      if (note.length < 5) amiss('dasar', 'Sebutkan dasarnya.', 'Name the basis.')
      if (problems.length > 0 || value === undefined || !from) return bad(...problems)
      return TWO_PEOPLE.includes(name)
        ? { how: 'propose', kind: 'angka', content: { name, value, from }, note }
        : {
            how: 'now',
            subject: name,
            facts: { nilai: value, mulai: from, dasar: note },
            save: (client) =>
              saveSetting(client, klpd, {
                name,
                valid_from: from,
                value,
                note,
                set_by: visit.viewer.name,
                set_at: visit.now,
              }),
          }
    }
  }
}

/** The limit of one order rises only by a rule that is released with what it would change; here it may be lower. */
async function aboveTheLaw(visit: Visit, change: Change): Promise<Change | undefined> {
  if (change.how !== 'propose' || change.content['name'] !== 'cap_rupiah') return undefined
  const law = await visit.inGovernment((client) =>
    withRuleBook(client, visit.klpd!, () => rulesOn([], change.content['from'] as IsoDate).cap_rupiah),
  )
  return Number(change.content['value']) <= law
    ? undefined
    : bad({
        field: 'nilai',
        id: `Batas satu pesanan naik hanya lewat versi aturan eorder.max yang diusulkan dan dirilis di menu Aturan, dengan dampaknya. Di sini isi paling banyak ${rupiah(law, 'id')}.`,
        en: `The limit of one order rises only by a version of the rule eorder.max, proposed and released in the menu Rules with its effect. Enter at most ${rupiah(law, 'en')} here.`,
      })
}

async function changeRules(visit: Visit): Promise<Response> {
  const typed = await readForm(visit)
  const read = readChange(visit, typed)
  const change = (await aboveTheLaw(visit, read)) ?? read
  if (change.how === 'bad')
    return rulesPage(
      visit,
      change.problems.map(({ field, id, en }) => ({ field, message: t(visit, id, en) })),
      typed,
    )
  try {
    await visit.inGovernment(async (client) => {
      if (!(await isFirst(client, visit, typed, HERE))) return
      if (change.how === 'now') {
        await change.save(client)
        await audit(client, visit, 'orders.rule-set', change.subject, change.facts)
        return
      }
      await propose(client, visit.klpd!, {
        proposal_id: typed['kunci']!,
        kind: change.kind,
        content: change.content,
        note: change.note,
        person_id: visit.viewer.personId!,
        person_name: visit.viewer.name,
        at: visit.now,
      })
      await audit(client, visit, 'orders.rule-proposed', String(change.content['name'] ?? change.kind), {
        ...change.content,
        dasar: change.note,
      })
    })
  } catch (error) {
    if (error instanceof Refused) return rulesPage(visit, problemsOf(error, visit, 'aturan'), typed)
    throw error
  }
  return redirectWith(change.how === 'propose' ? `${HERE}#usulan` : HERE, {
    kind: 'good',
    text:
      change.how === 'propose'
        ? t(
            visit,
            'Usulan tercatat. Berlaku setelah admin atau analis lain menyetujui.',
            'The proposal is recorded. It holds once another administrator or analyst agrees.',
          )
        : t(visit, 'Tercatat.', 'Recorded.'),
  })
}

/** The second person: agreed, the row is written in the same transaction; refused, it never holds. */
async function answer(visit: Visit): Promise<Response> {
  const typed = await readForm(visit)
  const id = typed['usulan']
  const agrees = typed['jawab'] === 'setuju'
  const note = (typed[`catatan-${id}`] ?? '').trim().slice(0, 200)
  if (!isKey(id)) return notFound()
  if (!agrees && note.length < 5)
    return rulesPage(visit, [
      {
        field: `catatan-${id}`,
        message: t(visit, 'Tuliskan mengapa usulan ditolak.', 'Write why the proposal is refused.'),
      },
    ])
  const outcome = await visit.inGovernment(async (client) => {
    const proposal = await findOpenProposal(client, visit.klpd!, id)
    if (!proposal) return 'gone'
    if (proposal.person_id === visit.viewer.personId) return 'own'
    const done = await answerProposal(client, visit.klpd!, proposal, {
      agrees,
      note,
      personId: visit.viewer.personId!,
      personName: visit.viewer.name,
      at: visit.now,
    })
    if (!done) return 'gone'
    if (agrees) await putInForce(client, visit, proposal)
    await audit(
      client,
      visit,
      agrees ? 'orders.rule-agreed' : 'orders.rule-refused',
      String(proposal.content['name'] ?? proposal.kind),
      { ...proposal.content, pengusul: proposal.person_name, dasar: proposal.note, catatan: note },
    )
    return 'done'
  })
  if (outcome === 'own')
    return rulesPage(visit, [
      {
        field: `catatan-${id}`,
        message: t(
          visit,
          'Anda sendiri yang mengusulkan. Orang lain yang menyetujuinya.',
          'You proposed this yourself. Someone else agrees.',
        ),
      },
    ])
  return redirectWith(`${HERE}#usulan`, {
    kind: outcome === 'gone' ? 'bad' : 'good',
    text:
      outcome === 'gone'
        ? t(visit, 'Usulan ini sudah dijawab orang lain.', 'Someone else has answered this proposal.')
        : agrees
          ? t(visit, 'Disetujui dan berlaku.', 'Agreed and in force.')
          : t(visit, 'Ditolak.', 'Refused.'),
  })
}

async function putInForce(client: pg.PoolClient, visit: Visit, proposal: Proposal): Promise<void> {
  const klpd = visit.klpd!
  const { content } = proposal
  const by = `${proposal.person_name}, disetujui ${visit.viewer.name}`
  switch (proposal.kind) {
    case 'angka':
      await saveSetting(client, klpd, {
        name: String(content['name']),
        valid_from: findIsoDate(String(content['from']))!,
        value: Number(content['value']),
        note: proposal.note,
        set_by: by,
        set_at: visit.now,
      })
      return
    case 'standar':
      return saveStandardPrices(
        client,
        klpd,
        [
          {
            tahun: Number(content['tahun']),
            meetingClass: String(content['kelas']),
            component: String(content['bagian']),
            rupiah: BigInt(content['rupiah']!),
            source: proposal.note,
          },
        ],
        by,
        visit.now,
      )
    case 'sbm-dki':
      return saveStandardPrices(client, klpd, DKI_STANDARD_PRICES, by, visit.now)
  }
}
