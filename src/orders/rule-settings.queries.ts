/** Numbers of the guards and price standards as rows that are never changed; what moves money waits for a second person. */
import type { Instant, IsoDate } from '#shared/date'
import type { Client } from './store.queries.ts'

export interface StandardPriceRow {
  readonly tahun: number
  readonly meetingClass: string
  readonly component: string
  readonly rupiah: bigint
  readonly source: string
}

/** A row says what it says for good; the same ceiling from the same source is not written again. */
export async function saveStandardPrices(
  client: Client,
  klpd: string,
  prices: readonly StandardPriceRow[],
  by: string,
  at: Instant,
): Promise<void> {
  for (const price of prices)
    await client.query(
      `insert into orders.standard_price (klpd, tahun, meeting_class, component, rupiah, source, set_by, set_at)
       select $1, $2, $3, $4, $5, $6, $7, $8 where not exists (
         select from orders.standard_price_now n where n.klpd = $1 and n.tahun = $2 and n.meeting_class = $3 and n.component = $4 and n.rupiah = $5 and n.source = $6)`,
      [klpd, price.tahun, price.meetingClass, price.component, price.rupiah, price.source, by, at],
    )
}

/** A day off as it was entered, or that it is a working day after all. */
export interface HolidayRow {
  readonly day: IsoDate
  readonly name: string
  readonly is_holiday: boolean
  readonly note: string
  readonly set_by: string
  readonly set_at: Instant
}

export const saveHoliday = (client: Client, klpd: string, row: HolidayRow) =>
  client.query(
    'insert into orders.holiday (klpd, day, name, is_holiday, note, set_by, set_at) values ($1, $2, $3, $4, $5, $6, $7)',
    [klpd, row.day, row.name, row.is_holiday, row.note, row.set_by, row.set_at],
  )

/** Every row from a day on; of each day the one that counts first. */
export const listHolidays = async (
  client: Client,
  klpd: string,
  from: IsoDate,
  limit = 200,
): Promise<(HolidayRow & { readonly counts: boolean })[]> =>
  (
    await client.query<HolidayRow & { counts: boolean }>(
      `select day, name, is_holiday, note, set_by, set_at, row_number() over (partition by day order by set_at desc) = 1 as counts
       from orders.holiday where klpd = $1 and day >= $2 order by day, set_at desc limit $3`,
      [klpd, from, limit],
    )
  ).rows

export interface SettingRow {
  readonly name: string
  readonly valid_from: IsoDate
  readonly value: number
  readonly note: string
  readonly set_by: string
  readonly set_at: Instant
}

export const saveSetting = (client: Client, klpd: string, row: SettingRow) =>
  client.query(
    'insert into orders.setting (klpd, name, valid_from, value, note, set_by, set_at) values ($1, $2, $3, $4, $5, $6, $7)',
    [klpd, row.name, row.valid_from, row.value, row.note, row.set_by, row.set_at],
  )

/** What was ever set, newest first; weights of the choice list have a page of their own. */
export const listSettings = async (client: Client, klpd: string, limit = 100): Promise<SettingRow[]> =>
  (
    await client.query<SettingRow>(
      `select name, valid_from, value, note, set_by, set_at from orders.setting where klpd = $1 and name not like 'choice\\_%' order by set_at desc limit $2`,
      [klpd, limit],
    )
  ).rows

/** The last row of each name whose first day has come. */
export const settingsInForce = async (client: Client, klpd: string, on: IsoDate): Promise<SettingRow[]> =>
  (
    await client.query<SettingRow>(
      'select distinct on (name) name, valid_from, value, note, set_by, set_at from orders.setting where klpd = $1 and valid_from <= $2 order by name, valid_from desc, set_at desc',
      [klpd, on],
    )
  ).rows

// ── the second person ───────────────────────────────────────────────────────────────────────────

export type ProposalKind = 'angka' | 'standar' | 'sbm-dki'
export interface Proposal {
  readonly proposal_id: string
  readonly kind: ProposalKind
  readonly content: Readonly<Record<string, string | number>>
  readonly note: string
  readonly person_id: string
  readonly person_name: string
  readonly at: Instant
}
export interface AnsweredProposal extends Proposal {
  readonly agrees: boolean | null
  readonly answer_note: string | null
  readonly answered_by: string | null
  readonly answered_at: Instant | null
}

export const propose = (client: Client, klpd: string, proposal: Proposal) =>
  client.query(
    'insert into orders.rule_proposal (klpd, proposal_id, kind, content, note, person_id, person_name, at) values ($1, $2, $3, $4, $5, $6, $7, $8)',
    [
      klpd,
      proposal.proposal_id,
      proposal.kind,
      JSON.stringify(proposal.content),
      proposal.note,
      proposal.person_id,
      proposal.person_name,
      proposal.at,
    ],
  )

export const listProposals = async (client: Client, klpd: string, limit = 50): Promise<AnsweredProposal[]> =>
  (
    await client.query<AnsweredProposal>(
      `select p.proposal_id, p.kind, p.content, p.note, p.person_id, p.person_name, p.at, a.agrees, a.note as answer_note, a.person_name as answered_by, a.at as answered_at
       from orders.rule_proposal p left join orders.rule_answer a on a.klpd = p.klpd and a.proposal_id = p.proposal_id
       where p.klpd = $1 order by (a.at is null) desc, p.at desc limit $2`,
      [klpd, limit],
    )
  ).rows

export async function findOpenProposal(
  client: Client,
  klpd: string,
  id: string,
): Promise<Proposal | undefined> {
  const found = await client.query<Proposal>(
    `select p.proposal_id, p.kind, p.content, p.note, p.person_id, p.person_name, p.at from orders.rule_proposal p
     where p.klpd = $1 and p.proposal_id = $2 and not exists (select from orders.rule_answer a where a.klpd = p.klpd and a.proposal_id = p.proposal_id)`,
    [klpd, id],
  )
  return found.rows[0]
}

/** `false` = someone answered in this very moment. */
export async function answerProposal(
  client: Client,
  klpd: string,
  proposal: Proposal,
  answer: {
    readonly agrees: boolean
    readonly note: string
    readonly personId: string
    readonly personName: string
    readonly at: Instant
  },
): Promise<boolean> {
  const done = await client.query(
    `insert into orders.rule_answer (klpd, proposal_id, proposed_by, agrees, note, person_id, person_name, at)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing`,
    [
      klpd,
      proposal.proposal_id,
      proposal.person_id,
      answer.agrees,
      answer.note,
      answer.personId,
      answer.personName,
      answer.at,
    ],
  )
  return done.rowCount === 1
}
