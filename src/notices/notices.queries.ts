import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { peopleHolding, type Role } from '#people'
import { afterCommit, type Statement } from '#platform/db'
import { addJob } from '#platform/jobs'
import type { Instant } from '#shared/date'
import type { Language } from '#web'
import { letterOf } from './letter.ts'
import { bounded, channelsOf, type Channels, type MailChoice, type NoticeKind, oneLine } from './notice.ts'

type Client = Pick<pg.ClientBase, 'query'>

/** One person, some, or whoever holds a role (of one agency; '' = of the whole government). */
export type Recipient =
  | { readonly person: string }
  | { readonly people: readonly string[] }
  | { readonly role: Exclude<Role, 'public'>; readonly agency: string }

export const DELIVER = 'notices-deliver'
export const deliverKey = (klpd: string): string => `${DELIVER}:${klpd}`

export interface Notice<Facts> {
  readonly klpd: string
  readonly at: Instant
  readonly kind: NoticeKind<Facts>
  readonly facts: Facts
  readonly to: Recipient
  /** Where the person goes from here: a path of ours. */
  readonly path: string
  /** What must not be told twice, e.g. id and state; unique within kind and person. */
  readonly dedupe: string
}

/**
 * Tells people of a fact, in the caller's transaction (the government's context must be set): a row in their list, and a
 * letter in the outbox when they want e-mail. The same `dedupe` never tells the same person twice.
 * Returns how many people were told now.
 *
 * ```ts
 * await addNotice(client, {
 *   klpd, at: visit.now, kind: orderWaiting, facts: { number: 'SP-12' },
 *   to: { role: 'ppk', agency }, path: `/pesanan/${id}`, dedupe: `${id}:submitted`,
 * })
 * ```
 */
export async function addNotice<Facts>(client: Client, notice: Notice<Facts>): Promise<number> {
  const { to } = notice
  const people =
    'person' in to
      ? [to.person]
      : 'people' in to
        ? to.people
        : await peopleHolding(client, notice.klpd, to.role, to.agency)
  const statement = noticeStatement(notice, people)
  if (people.length === 0) return 0
  const added = await client.query<Told>({ ...statement, values: [...statement.values] })
  const { told, letters } = added.rows[0]!
  if (letters > 0 && !wakeAfterCommit(client, notice.klpd)) await wakeWith(client, notice.klpd)
  return told
}

export interface Told {
  readonly told: number
  readonly letters: number
}

/** The statement of `addNotice`, for whoever sends it in a flight; see `wakeAfterCommit`. Answers `Told`. */
export function noticeStatement<Facts>(
  notice: Omit<Notice<Facts>, 'to'>,
  people: readonly string[],
): Statement {
  const { klpd, kind, at } = notice
  if (!/^\/(?![/\\])\S*$/.test(notice.path))
    throw new Error(`a notice leads to a path of ours: ${notice.path}`)
  const words = (language: Language) => ({
    title: oneLine(kind.title(notice.facts, language)),
    body: bounded(kind.text(notice.facts, language)),
  })
  const said = { id: words('id'), en: words('en') }
  const letter = (language: Language) => letterOf({ ...said[language], path: notice.path }, language)
  const standard = channelsOf(kind, undefined)
  // List and letters in one statement: this stands inside transactions that others wait for.
  return {
    name: 'notices-add',
    text: `with w as (
        select r.person, r.notice_id, r.message_id, coalesce(p.language, 'id') as language,
          case when $13::boolean then $14::boolean else coalesce(c.in_app, $14::boolean) end as in_app, case when $13::boolean then $15::text else coalesce(c.mail, $15::text) end as mail
        from unnest($3::text[], $4::uuid[], $5::uuid[]) as r(person, notice_id, message_id)
        left join notices.preference c on c.klpd = $1::text and c.kind = $2::text and c.person_id = r.person
        left join people.published_preference p on p.person_id = r.person),
      n as (
        insert into notices.notice (klpd, id, person_id, kind, dedupe_key, title_id, title_en, body_id, body_en, path, in_app, mail, created_at)
        select $1::text, w.notice_id, w.person, $2::text, $6::text, $7::text, $8::text, $9::text, $10::text, $11::text, w.in_app, w.mail, $12::timestamptz from w
        on conflict (klpd, person_id, dedupe_key) do nothing returning person_id),
      m as (
        insert into notices.message (klpd, id, person_id, kind, dedupe_key, language, subject, body, next_at, created_at)
        select $1::text, w.message_id, w.person, $2::text, $6::text, w.language, case w.language when 'en' then $8::text else $7::text end, case w.language when 'en' then $17::text else $16::text end, $12::timestamptz, $12::timestamptz
        from n join w on w.person = n.person_id where w.mail = 'now'
        on conflict (klpd, person_id, dedupe_key) do nothing returning person_id)
      select (select count(*) from n)::int as told, (select count(*) from m)::int as letters`,
    values: [
      klpd,
      kind.name,
      people,
      people.map(() => randomUUID()),
      people.map(() => randomUUID()),
      `${kind.name}:${notice.dedupe}`.slice(0, 300),
      said.id.title,
      said.en.title,
      said.id.body,
      said.en.body,
      notice.path,
      at,
      kind.fixed ?? false,
      standard.inApp,
      standard.mail,
      letter('id'),
      letter('en'),
    ],
  }
}

/**
 * Wakes the postman when the transaction stands. The letter itself is a row of that transaction; the job only says "look now", so it
 * need not be one: a job per letter cost more than the letter, and its signal made every commit of the house wait for the one before.
 * Letters whose process died in between are found by the sweep of every minute. `false` = add the job yourself.
 */
export const wakeAfterCommit = (client: Client, klpd: string): boolean =>
  afterCommit(client, deliverKey(klpd), (pool) => wake(pool, klpd))

/** Wakes the postman as part of the caller's transaction; a key of its own, so that two facts of one moment do not wait for each other. */
export const wakeWith = (client: Client, klpd: string): Promise<void> =>
  addJob(client, DELIVER, { klpd }, `${deliverKey(klpd)}:${randomUUID()}`)

const WAKE_PAUSE_MS = 250
const waking = new Map<string, { again: boolean }>()
/** One job for all that was written meanwhile. Its failure is left to the sweep. */
function wake(pool: pg.Pool, klpd: string): void {
  const under = waking.get(klpd)
  if (under) {
    under.again = true
    return
  }
  const way = { again: false }
  waking.set(klpd, way)
  void addJob(pool, DELIVER, { klpd }, deliverKey(klpd))
    .catch(() => undefined)
    .then(() => new Promise<void>((done) => setTimeout(done, WAKE_PAUSE_MS).unref()))
    .then(() => {
      waking.delete(klpd)
      if (way.again) wake(pool, klpd)
    })
}

export async function addMessage(
  client: Client,
  message: {
    klpd: string
    person: string
    kind: string
    dedupe: string
    language: Language
    subject: string
    body: string
    at: Instant
  },
): Promise<string | null> {
  const id = randomUUID()
  const added = await client.query(
    `insert into notices.message (klpd, id, person_id, kind, dedupe_key, language, subject, body, next_at, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9) on conflict (klpd, person_id, dedupe_key) do nothing`,
    [
      message.klpd,
      id,
      message.person,
      message.kind,
      message.dedupe,
      message.language,
      message.subject,
      message.body,
      message.at,
    ],
  )
  return added.rowCount === 1 ? id : null
}

// ── the person's own list ───────────────────────────────────────────────────────────────────────

/** Needs the government's context. */
export async function countUnread(client: Client, klpd: string, person: string): Promise<number> {
  const found = await client.query<{ n: number }>(
    `select count(*)::int as n from (select 1 from notices.notice
     where klpd = $1 and person_id = $2 and in_app and read_at is null limit 1000) as unread`,
    [klpd, person],
  )
  return found.rows[0]!.n
}

export interface NoticeRow {
  readonly id: string
  readonly kind: string
  readonly title: string
  readonly body: string
  readonly path: string
  readonly at: string
  readonly readAt: string | null
}

export interface NoticeFilter {
  readonly unreadOnly: boolean
  readonly kind: string
}

const OWN = `from notices.notice where klpd = $1 and person_id = $2 and in_app
  and ($3 = false or read_at is null) and ($4 = '' or kind = $4)`

export async function listNotices(
  client: Client,
  klpd: string,
  person: string,
  language: Language,
  filter: NoticeFilter,
  page: { limit: number; offset: number },
): Promise<{ rows: NoticeRow[]; all: number }> {
  const values = [klpd, person, filter.unreadOnly, filter.kind]
  const all = (await client.query<{ n: number }>(`select count(*)::int as n ${OWN}`, values)).rows[0]!.n
  const rows = (
    await client.query<NoticeRow>(
      `select id, kind, ${language === 'id' ? 'title_id' : 'title_en'} as title, ${language === 'id' ? 'body_id' : 'body_en'} as body,
         path, created_at as at, read_at as "readAt" ${OWN} order by created_at desc, id limit $5 offset $6`,
      [...values, page.limit, page.offset],
    )
  ).rows
  return { rows, all }
}

/** Marks one as read and tells where it leads; `null` when it is not this person's. */
export async function readNotice(
  client: Client,
  klpd: string,
  person: string,
  id: string,
  at: Instant,
): Promise<string | null> {
  const found = await client.query<{ path: string }>(
    `update notices.notice set read_at = coalesce(read_at, $4) where klpd = $1 and person_id = $2 and id = $3 returning path`,
    [klpd, person, id, at],
  )
  return found.rows[0]?.path ?? null
}

export async function readAll(client: Client, klpd: string, person: string, at: Instant): Promise<number> {
  const done = await client.query(
    `update notices.notice set read_at = $3 where klpd = $1 and person_id = $2 and read_at is null and created_at <= $3`,
    [klpd, person, at],
  )
  return done.rowCount ?? 0
}

// ── choices ─────────────────────────────────────────────────────────────────────────────────────

export async function preferencesOf(
  client: Client,
  klpd: string,
  person: string,
): Promise<Map<string, Channels>> {
  const found = await client.query<{ kind: string; inApp: boolean; mail: MailChoice }>(
    `select kind, in_app as "inApp", mail from notices.preference where klpd = $1 and person_id = $2`,
    [klpd, person],
  )
  return new Map(found.rows.map((row) => [row.kind, row]))
}

export async function choose(
  client: Client,
  klpd: string,
  person: string,
  kind: string,
  channels: Channels,
): Promise<void> {
  await client.query(
    `insert into notices.preference (klpd, person_id, kind, in_app, mail) values ($1, $2, $3, $4, $5)
     on conflict (klpd, person_id, kind) do update set in_app = excluded.in_app, mail = excluded.mail`,
    [klpd, person, kind, channels.inApp, channels.mail],
  )
}

// ── the outbox ──────────────────────────────────────────────────────────────────────────────────

export const STATES = ['waiting', 'sending', 'sent', 'held', 'failed'] as const
export type MessageState = (typeof STATES)[number]

export interface MessageRow {
  readonly id: string
  readonly kind: string
  readonly person: string
  readonly address: string
  readonly subject: string
  readonly state: MessageState
  readonly attempts: number
  readonly at: string
  readonly nextAt: string
  readonly sentAt: string | null
  readonly lastError: string | null
}

const MESSAGE = `m.id, m.kind, p.name as person, p.email as address, m.subject, m.state, m.attempts, m.created_at as at,
  m.next_at as "nextAt", m.sent_at as "sentAt", m.last_error as "lastError"`

export async function listMessages(
  client: Client,
  klpd: string,
  state: MessageState | '',
  page: { limit: number; offset: number },
): Promise<{ rows: MessageRow[]; all: number }> {
  const where = `from notices.message m join people.person p on p.id = m.person_id where m.klpd = $1 and ($2 = '' or m.state = $2)`
  const all = (await client.query<{ n: number }>(`select count(*)::int as n ${where}`, [klpd, state]))
    .rows[0]!.n
  const rows = (
    await client.query<MessageRow>(
      `select ${MESSAGE} ${where} order by m.created_at desc, m.id limit $3 offset $4`,
      [klpd, state, page.limit, page.offset],
    )
  ).rows
  return { rows, all }
}

export async function countStates(client: Client, klpd: string): Promise<Record<MessageState, number>> {
  const found = await client.query<{ state: MessageState; n: number }>(
    'select state, count(*)::int as n from notices.message where klpd = $1 group by state',
    [klpd],
  )
  const counts = { waiting: 0, sending: 0, sent: 0, held: 0, failed: 0 }
  for (const row of found.rows) counts[row.state] = row.n
  return counts
}

export async function findMessage(
  client: Client,
  klpd: string,
  id: string,
): Promise<(MessageRow & { body: string; language: Language }) | null> {
  const found = await client.query<MessageRow & { body: string; language: Language }>(
    `select ${MESSAGE}, m.body, m.language from notices.message m join people.person p on p.id = m.person_id where m.klpd = $1 and m.id = $2`,
    [klpd, id],
  )
  return found.rows[0] ?? null
}

/** What was held or has failed goes out again, from the first try. */
export async function sendAgain(client: Client, klpd: string, id: string, at: Instant): Promise<boolean> {
  const done = await client.query(
    `update notices.message set state = 'waiting', attempts = 0, next_at = $3, last_error = null
     where klpd = $1 and id = $2 and state in ('held', 'failed')`,
    [klpd, id, at],
  )
  if (done.rowCount !== 1) return false
  await addJob(client, DELIVER, { klpd }, deliverKey(klpd))
  return true
}

/** What became of what was told about one thing: who, read in Padan or not, and its letter. */
export interface Delivery {
  readonly person: string
  readonly title_id: string
  readonly title_en: string
  readonly at: Instant
  readonly in_app: boolean
  readonly read_at: Instant | null
  /** `null` = no letter was wanted. */
  readonly mail: 'waiting' | 'sending' | 'sent' | 'held' | 'failed' | null
}
/** Newest first; `path` is where the notices lead to. */
export async function deliveriesOf(
  client: Client,
  klpd: string,
  paths: readonly string[],
  limit = 30,
): Promise<Delivery[]> {
  const found = await client.query<Delivery>(
    `select coalesce(p.name, '–') as person, n.title_id, n.title_en, n.created_at as at, n.in_app, n.read_at, m.state as mail
     from notices.notice n left join people.person p on p.id = n.person_id
     left join notices.message m on m.klpd = n.klpd and m.person_id = n.person_id and m.dedupe_key = n.dedupe_key
     where n.klpd = $1 and n.path = any ($2) order by n.created_at desc limit $3`,
    [klpd, paths, limit],
  )
  return found.rows
}
