/**
 * Delivers the outbox, gathers daily digests, and looks after letters that a crash left behind.
 *
 * A letter is claimed and committed before it is handed to the server, and marked sent after: a crash in between sends it
 * a second time under the same Message-ID, never not at all.
 */
import { inGovernment } from '#platform/db'
import type pg from 'pg'
import { ACCOUNT_EVENT_JOB, type AccountEventPayload, languagesOf } from '#people'
import { now } from '#platform/clock'
import { addJob } from '#platform/jobs'
import { log } from '#platform/log'
import type { Mailer, Posted } from '#platform/mail'
import { dayOf, type Instant } from '#shared/date'
import { formatDay, type Language } from '#web'
import { digestOf, htmlLetter, withAddresses } from './letter.ts'
import { backOff, oneLine } from './notice.ts'
import { accountSafety } from './account.notices.ts'
import { addMessage, addNotice, DELIVER, deliverKey } from './notices.queries.ts'

export interface NoticeJobOptions {
  readonly pool: pg.Pool
  /** `null`: no SMTP server configured; letters are held, readable in the outbox. */
  readonly mailer: Mailer | null
  /** Address of this installation, without a slash at its end. */
  readonly baseUrl: string
  readonly clock?: () => Instant
}

const BATCH = 50
/** A claim older than this belongs to a process that died. */
const CLAIM_SECONDS = 600
const PEOPLE_PER_DIGEST_RUN = 500

/** Digest at 06.00 WIB; one missed while the house was dark is made up for within half a day. */
export const noticeCrons = [
  // Letters whose process died between commit and wake-up (notices.queries) wait for this.
  '* * * * * notices-sweep ?max=1',
  '0 23 * * * notices-digest ?fill=12h&max=3',
  '15 20 * * * notices-retire ?max=1',
]

export const noticeJobs = (options: NoticeJobOptions) => ({
  [DELIVER]: async (payload: unknown) => {
    await deliver(options, (payload as { klpd: string }).klpd)
  },
  // people/ stands below and cannot tell by itself: it adds this job in the transaction of the fact.
  [ACCOUNT_EVENT_JOB]: async (payload: unknown) => {
    const fact = payload as AccountEventPayload
    await inGovernment(options.pool, fact.klpd, (client) =>
      addNotice(client, {
        klpd: fact.klpd,
        at: fact.at,
        kind: accountSafety,
        facts: { event: fact.event, by: fact.by },
        to: { person: fact.person },
        path: '/profil',
        dedupe: `${fact.event}:${fact.at}`,
      }),
    )
  },
  'notices-sweep': async () => {
    for (const klpd of await governments(options.pool))
      await inGovernment(options.pool, klpd, (client) => scheduleNext(client, klpd))
  },
  'notices-retire': async () => {
    for (const klpd of await governments(options.pool))
      await inGovernment(options.pool, klpd, (client) => retire(client, klpd, clockOf(options)()))
  },
  'notices-digest': async () => {
    for (const klpd of await governments(options.pool)) await gatherDigests(options, klpd)
  },
})

const clockOf = (options: NoticeJobOptions) => options.clock ?? now

async function governments(pool: pg.Pool): Promise<string[]> {
  const found = await pool.query<{ klpd: string }>('select klpd from agencies.government order by klpd')
  return found.rows.map((row) => row.klpd)
}

interface Claimed {
  readonly id: string
  readonly subject: string
  readonly body: string
  readonly language: Language
  readonly attempts: number
  /** Null when the account is gone. */
  readonly name: string | null
  readonly address: string | null
}

/** One batch of due letters; comes again by itself while letters wait. */
export async function deliver(
  options: NoticeJobOptions,
  klpd: string,
): Promise<{ sent: number; left: number }> {
  const clock = clockOf(options)
  let sent = 0
  let serverDown: Posted | null = null
  const batch = await inGovernment(options.pool, klpd, (client) => claim(client, klpd, clock()))
  for (const letter of batch) {
    const outcome: Posted | null = serverDown ?? (await post(options, letter))
    if (outcome && !outcome.ok && outcome.kind === 'server' && !serverDown) {
      // One answer is enough: the others need not wait for the same silence.
      serverDown = outcome
      log.warn('server surel tidak dapat dihubungi', { error: outcome.error })
    }
    if (outcome?.ok) sent++
    await inGovernment(options.pool, klpd, (client) => settle(client, klpd, letter, outcome, clock()))
  }
  await inGovernment(options.pool, klpd, (client) => scheduleNext(client, klpd))
  return { sent, left: batch.length - sent }
}

/** `null`: nobody to hand it to, because no server is configured. */
async function post(options: NoticeJobOptions, letter: Claimed): Promise<Posted | null> {
  if (!letter.address) return { ok: false, kind: 'letter', error: 'akun penerima sudah tidak ada' }
  if (!options.mailer) return null
  return options.mailer.send({
    to: { name: oneLine(letter.name ?? ''), address: letter.address },
    subject: letter.subject,
    text: withAddresses(letter.body, options.baseUrl),
    html: htmlLetter(letter.body, options.baseUrl, letter.language),
    id: letter.id,
    language: letter.language,
  })
}

async function claim(client: pg.PoolClient, klpd: string, at: Instant): Promise<Claimed[]> {
  const found = await client.query<Claimed>(
    `update notices.message m set state = 'sending', claimed_at = $2, attempts = m.attempts + 1
     where m.klpd = $1 and m.id in (
       select id from notices.message
       where klpd = $1 and ((state = 'waiting' and next_at <= $2)
         or (state = 'sending' and claimed_at < $2::timestamptz - make_interval(secs => $3)))
       order by next_at, id limit $4 for update skip locked)
     returning m.id, m.subject, m.body, m.language, m.attempts,
       (select name from people.person p where p.id = m.person_id) as name,
       (select email from people.person p where p.id = m.person_id) as address`,
    [klpd, at, CLAIM_SECONDS, BATCH],
  )
  return found.rows
}

async function settle(
  client: pg.PoolClient,
  klpd: string,
  letter: Claimed,
  outcome: Posted | null,
  at: Instant,
): Promise<void> {
  const wait = outcome && !outcome.ok && outcome.kind !== 'letter' ? backOff(letter.attempts) : null
  const state = !outcome ? 'held' : outcome.ok ? 'sent' : wait === null ? 'failed' : 'waiting'
  await client.query(
    `update notices.message set state = $3, last_error = $4, claimed_at = null,
       attempts = case when $3 = 'held' then attempts - 1 else attempts end,
       sent_at = case when $3 = 'sent' then $5::timestamptz end,
       next_at = $5::timestamptz + make_interval(secs => $6)
     where klpd = $1 and id = $2 and state = 'sending'`,
    [klpd, letter.id, state, outcome && !outcome.ok ? outcome.error : null, at, wait ?? 0],
  )
}

async function scheduleNext(client: pg.PoolClient, klpd: string): Promise<void> {
  const next = await client.query<{ at: string | null }>(
    `select min(case when state = 'waiting' then next_at else claimed_at + make_interval(secs => $2) end) as at
     from notices.message where klpd = $1 and state in ('waiting', 'sending')`,
    [klpd, CLAIM_SECONDS],
  )
  const at = next.rows[0]?.at
  if (at) await addJob(client, DELIVER, { klpd }, deliverKey(klpd), at)
}

// ── digests ─────────────────────────────────────────────────────────────────────────────────────

/** One letter per person with everything they wanted to read once a day. A second run on the same day adds nothing. */
export async function gatherDigests(options: NoticeJobOptions, klpd: string): Promise<number> {
  const clock = clockOf(options)
  const people = await inGovernment(options.pool, klpd, async (client) => {
    const found = await client.query<{ person: string }>(
      `select distinct person_id as person from notices.notice
       where klpd = $1 and mail = 'daily' and mailed_in is null order by 1 limit $2`,
      [klpd, PEOPLE_PER_DIGEST_RUN],
    )
    return found.rows.map((row) => row.person)
  })
  let written = 0
  for (const person of people)
    written += await inGovernment(options.pool, klpd, (client) => digestFor(client, klpd, person, clock()))
  if (written > 0)
    await inGovernment(options.pool, klpd, (client) => addJob(client, DELIVER, { klpd }, deliverKey(klpd)))
  return written
}

async function digestFor(client: pg.PoolClient, klpd: string, person: string, at: Instant): Promise<number> {
  const language = (await languagesOf(client, [person])).get(person) ?? 'id'
  const notices = await client.query<{ id: string; title: string; path: string }>(
    `select id, ${language === 'id' ? 'title_id' : 'title_en'} as title, path from notices.notice
     where klpd = $1 and person_id = $2 and mail = 'daily' and mailed_in is null order by created_at, id limit 1000 for update`,
    [klpd, person],
  )
  if (notices.rows.length === 0) return 0
  const day = dayOf(at)
  const { subject, body } = digestOf(notices.rows, formatDay(day, language), language)
  const id = await addMessage(client, {
    klpd,
    person,
    kind: 'digest',
    dedupe: `digest:${day}`,
    language,
    subject,
    body,
    at,
  })
  // Already written today: what came later waits for tomorrow's.
  if (!id) return 0
  await client.query(`update notices.notice set mailed_in = $3 where klpd = $1 and id = any ($2)`, [
    klpd,
    notices.rows.map((row) => row.id),
    id,
  ])
  return 1
}

/** Notices are for reading, not for keeping: a year, letters half a year; what still waits stays. */
export async function retire(client: pg.PoolClient, klpd: string, at: Instant): Promise<void> {
  await client.query(
    `delete from notices.notice where klpd = $1 and created_at < $2::timestamptz - interval '365 days'`,
    [klpd, at],
  )
  await client.query(
    `delete from notices.message where klpd = $1 and created_at < $2::timestamptz - interval '180 days' and state not in ('waiting', 'sending')`,
    [klpd, at],
  )
}
