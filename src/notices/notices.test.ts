/** Notices from the fact to the mailbox of a real SMTP server. */
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import type { AddressInfo } from 'node:net'
import type pg from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { prepareCast } from '../demo.ts'
import { ensurePerson, grantRole } from '#people'
import { inGovernment } from '#platform/db'
import { type Mailer, openMailer } from '#platform/mail'
import type { Instant } from '#shared/date'
import { createTestDatabase, type TestDatabase } from '../../tests/support/test-database.ts'
import { deliver, gatherDigests } from './notices.job.ts'
import { defineNotice } from './notice.ts'
import { addNotice, choose, countUnread, findMessage, listMessages, listNotices } from './notices.queries.ts'

const KLPD = 'D999'
const BASE = 'https://padan.cemara.contoh'
const orderWaiting = defineNotice<{ number: string; buyer: string }>({
  name: 'orders.waiting',
  about: { id: 'Pesanan menunggu Anda', en: 'An order waits for you' },
  mail: 'now',
  title: ({ number }, language) =>
    language === 'id' ? `Pesanan ${number} menunggu Anda` : `Order ${number} waits for you`,
  text: ({ buyer }, language) => (language === 'id' ? `Dari ${buyer}.` : `From ${buyer}.`),
})

let db: TestDatabase & { drop(): Promise<void> }
let time: number
const clock = () => new Date(time).toISOString() as Instant
const later = (seconds: number) => (time += seconds * 1000)

beforeEach(async () => {
  db = await createTestDatabase()
  await prepareCast(db.pool, db.dataDir)
  time = Date.parse('2026-11-25T02:00:00Z')
})
afterEach(() => db.drop())

async function within<T>(work: (client: pg.PoolClient) => Promise<T>, klpd = KLPD): Promise<T> {
  const client = await db.pool.connect()
  try {
    await client.query('begin')
    await client.query(`select set_config('padan.klpd', $1, true)`, [klpd])
    const result = await work(client)
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    client.release()
  }
}
const idOf = async (name: string) =>
  (
    await db.owner.query<{ id: string }>('select id from people.person where email = $1', [
      `${name}@cemara.contoh`,
    ])
  ).rows[0]!.id

const tell = (number: string, to: Parameters<typeof addNotice>[1]['to']) =>
  within((client) =>
    addNotice(client, {
      klpd: KLPD,
      at: clock(),
      kind: orderWaiting,
      facts: { number, buyer: 'Dinas Pendidikan' },
      to,
      path: '/pesanan/12',
      dedupe: `${number}:submitted`,
    }),
  )
const outbox = () =>
  within(async (client) => (await listMessages(client, KLPD, '', { limit: 100, offset: 0 })).rows)

interface Mailbox {
  readonly letters: { to: string[]; raw: string }[]
  readonly mailer: Mailer
  stop(): Promise<void>
}
async function openMailbox(options: SMTPServerOptions = {}, port = 0): Promise<Mailbox> {
  const letters: { to: string[]; raw: string }[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        letters.push({
          to: session.envelope.rcptTo.map((one) => one.address),
          raw: Buffer.concat(chunks).toString(),
        })
        done()
      })
    },
    ...options,
  })
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const address = server.server.address() as AddressInfo
  const mailer = openMailer({
    url: `smtp://127.0.0.1:${address.port}`,
    from: 'Padan <padan@cemara.contoh>',
  })
  return {
    letters,
    mailer,
    async stop() {
      mailer.close()
      await new Promise<void>((resolve) => server.close(resolve))
    },
  }
}

/** Undoes quoted-printable, so that the test reads what the reader reads. */
const plain = (raw: string) =>
  Buffer.from(
    raw
      .replace(/=\r?\n/g, '')
      .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  ).toString('utf8')

test('the PPK of the agency is told once, in the list and by a letter; other people and a rolled back fact are not', async () => {
  const agency = '1.01.0.00.0.00.01.0000'
  expect(await tell('SP-12', { role: 'ppk', agency })).toBe(1)
  expect(await tell('SP-12', { role: 'ppk', agency })).toBe(0)
  await within(async (client) => {
    await addNotice(client, {
      klpd: KLPD,
      at: clock(),
      kind: orderWaiting,
      facts: { number: 'SP-13', buyer: 'x' },
      to: { role: 'ppk', agency },
      path: '/pesanan/13',
      dedupe: 'SP-13',
    })
    throw new Error('the order was not placed after all')
  }).catch(() => undefined)
  const ratna = await idOf('ratna')
  const list = (person: string, language: 'id' | 'en') =>
    within((client) =>
      listNotices(client, KLPD, person, language, { unreadOnly: false, kind: '' }, { limit: 10, offset: 0 }),
    )
  expect((await list(ratna, 'id')).rows.map((row) => row.title)).toEqual(['Pesanan SP-12 menunggu Anda'])
  expect((await list(ratna, 'en')).rows.map((row) => [row.title, row.body])).toEqual([
    ['Order SP-12 waits for you', 'From Dinas Pendidikan.'],
  ])
  expect((await list(await idOf('hadi'), 'id')).rows).toEqual([])
  expect(await within((client) => countUnread(client, KLPD, ratna))).toBe(1)
  expect(await tell('SP-14', { role: 'ppk', agency: '1.02.0.00.0.00.02.0000' })).toBe(0)

  const box = await openMailbox()
  expect(await deliver({ pool: db.pool, mailer: box.mailer, baseUrl: BASE, clock }, KLPD)).toEqual({
    sent: 1,
    left: 0,
  })
  expect(await deliver({ pool: db.pool, mailer: box.mailer, baseUrl: BASE, clock }, KLPD)).toEqual({
    sent: 0,
    left: 0,
  })
  await box.stop()
  expect(box.letters).toHaveLength(1)
  expect(box.letters[0]!.to).toEqual(['ratna@cemara.contoh'])
  const text = plain(box.letters[0]!.raw)
  expect(text).toMatch(/^Subject: Pesanan SP-12 menunggu Anda\r?$/m)
  expect(text).toMatch(/^Auto-Submitted: auto-generated/m)
  expect(text).toContain('https://padan.cemara.contoh/pesanan/12')
  expect(text).toContain('<a href="https://padan.cemara.contoh/pesanan/12">')
  expect((await outbox()).map((row) => [row.state, row.attempts])).toEqual([['sent', 1]])
})

test('a server that is down is tried again with growing pauses, and given up after six tries', async () => {
  await tell('SP-12', { person: await idOf('ratna') })
  await tell('SP-13', { person: await idOf('ratna') })
  const mailer = openMailer({ url: 'smtp://127.0.0.1:1', from: 'padan@cemara.contoh' })
  const options = { pool: db.pool, mailer, baseUrl: BASE, clock }
  const pauses: number[] = []
  for (let n = 0; n < 5; n++) {
    expect((await deliver(options, KLPD)).left).toBe(2)
    const [row] = await outbox()
    expect(row!.state).toBe('waiting')
    expect(row!.lastError).toMatch(/ECONNREFUSED/)
    const pause = (Date.parse(row!.nextAt) - time) / 1000
    pauses.push(pause)
    later(pause - 1)
    expect(await deliver(options, KLPD), 'not before its time').toEqual({ sent: 0, left: 0 })
    later(1)
  }
  expect(pauses).toEqual([60, 300, 1800, 7200, 21600])
  await deliver(options, KLPD)
  mailer.close()
  expect((await outbox()).map((row) => [row.state, row.attempts])).toEqual([
    ['failed', 6],
    ['failed', 6],
  ])
  const jobs = await db.owner.query(
    `select 1 from graphile_worker.jobs where key = 'notices-deliver:D999' and run_at > now() + interval '1 year'`,
  )
  expect(jobs.rowCount).toBe(0)
})

test('a mailbox that does not exist fails at once; the next letter still leaves', async () => {
  await tell('SP-12', { person: await idOf('hadi') })
  later(1)
  await tell('SP-12', { person: await idOf('ratna') })
  const box = await openMailbox({
    onRcptTo: (address, _session, done) =>
      address.address.startsWith('hadi')
        ? done(Object.assign(new Error('no such mailbox'), { responseCode: 550 }))
        : done(),
  })
  await deliver({ pool: db.pool, mailer: box.mailer, baseUrl: BASE, clock }, KLPD)
  await box.stop()
  expect((await outbox()).map((row) => [row.address, row.state])).toEqual([
    ['ratna@cemara.contoh', 'sent'],
    ['hadi@cemara.contoh', 'failed'],
  ])
  expect(box.letters.map((letter) => letter.to)).toEqual([['ratna@cemara.contoh']])
})

test('a busy mailbox (450) is tried again later', async () => {
  await tell('SP-12', { person: await idOf('ratna') })
  let busy = true
  const box = await openMailbox({
    onRcptTo: (_address, _session, done) =>
      busy ? done(Object.assign(new Error('try later'), { responseCode: 450 })) : done(),
  })
  const options = { pool: db.pool, mailer: box.mailer, baseUrl: BASE, clock }
  await deliver(options, KLPD)
  expect((await outbox())[0]!.state).toBe('waiting')
  busy = false
  later(60)
  await deliver(options, KLPD)
  await box.stop()
  expect((await outbox())[0]!.state).toBe('sent')
})

test('a letter claimed by a process that died is sent again under the same number', async () => {
  await tell('SP-12', { person: await idOf('ratna') })
  await db.owner.query(`update notices.message set state = 'sending', claimed_at = $1`, [clock()])
  const id = (await outbox())[0]!.id
  const box = await openMailbox()
  const options = { pool: db.pool, mailer: box.mailer, baseUrl: BASE, clock }
  await deliver(options, KLPD)
  expect(box.letters, 'the claim is fresh').toHaveLength(0)
  later(601)
  await deliver(options, KLPD)
  await box.stop()
  expect(plain(box.letters[0]!.raw)).toContain(`Message-ID: <${id}@cemara.contoh>`)
})

test('without a mail server letters are held, readable, and sent when asked after one is configured', async () => {
  await tell('SP-12', { person: await idOf('ratna') })
  await deliver({ pool: db.pool, mailer: null, baseUrl: BASE, clock }, KLPD)
  const [row] = await outbox()
  expect([row!.state, row!.attempts]).toEqual(['held', 0])
  const letter = await within((client) => findMessage(client, KLPD, row!.id))
  expect(letter!.body).toContain('Dari Dinas Pendidikan.')
  const { sendAgain } = await import('./notices.queries.ts')
  expect(await within((client) => sendAgain(client, KLPD, row!.id, clock()))).toBe(true)
  const box = await openMailbox()
  await deliver({ pool: db.pool, mailer: box.mailer, baseUrl: BASE, clock }, KLPD)
  await box.stop()
  expect(box.letters).toHaveLength(1)
})

test('whoever chose the daily digest gets one letter a day, in their language', async () => {
  const ratna = await idOf('ratna')
  await db.owner.query(`insert into people.preference (person_id, language) values ($1, 'en')`, [ratna])
  await within((client) => choose(client, KLPD, ratna, 'orders.waiting', { inApp: true, mail: 'daily' }))
  for (const number of ['SP-1', 'SP-2', 'SP-3']) await tell(number, { person: ratna })
  expect(await outbox()).toEqual([])
  const options = { pool: db.pool, mailer: null, baseUrl: BASE, clock }
  expect(await gatherDigests(options, KLPD)).toBe(1)
  expect(await gatherDigests(options, KLPD)).toBe(0)
  await tell('SP-4', { person: ratna })
  expect(await gatherDigests(options, KLPD), 'one a day').toBe(0)
  later(86_400)
  expect(await gatherDigests(options, KLPD)).toBe(1)
  const rows = await outbox()
  expect(rows.map((row) => row.subject)).toEqual([
    'Order SP-4 waits for you',
    'Padan: 3 notices until 25 Nov 2026',
  ])
  const letter = await within((client) => findMessage(client, KLPD, rows[1]!.id))
  expect(letter!.body).toMatch(/Order SP-1 waits for you\n\/pesanan\/12/)
})

test('whoever switched a kind off gets neither list entry nor letter; what concerns safety cannot be switched off', async () => {
  const ratna = await idOf('ratna')
  await within((client) => choose(client, KLPD, ratna, 'orders.waiting', { inApp: false, mail: 'off' }))
  await within((client) => choose(client, KLPD, ratna, 'people.locked', { inApp: false, mail: 'off' }))
  await tell('SP-1', { person: ratna })
  expect(await within((client) => countUnread(client, KLPD, ratna))).toBe(0)
  const locked = defineNotice<Record<string, never>>({
    name: 'people.locked',
    about: { id: 'x', en: 'x' },
    mail: 'now',
    fixed: true,
    title: () => 'Akun dikunci',
    text: () => 'Sebentar.',
  })
  await within((client) =>
    addNotice(client, {
      klpd: KLPD,
      at: clock(),
      kind: locked,
      facts: {},
      to: { person: ratna },
      path: '/profil',
      dedupe: '1',
    }),
  )
  expect(await within((client) => countUnread(client, KLPD, ratna))).toBe(1)
  expect((await outbox()).map((row) => row.subject)).toEqual(['Akun dikunci'])
})

test('another government sees nothing of it', async () => {
  await tell('SP-1', { person: await idOf('ratna') })
  const ratna = await idOf('ratna')
  expect(await within((client) => countUnread(client, KLPD, ratna), 'D998')).toBe(0)
  expect(await within((client) => listMessages(client, KLPD, '', { limit: 9, offset: 0 }), 'D998')).toEqual({
    rows: [],
    all: 0,
  })
})

test('a name with line breaks and markup cannot write headers, links or HTML', async () => {
  const evil = await within((client) =>
    ensurePerson(client, 'Rina\r\nBcc: semua@contoh <b>', 'rina@cemara.contoh', 'kata-sandi-panjang'),
  )
  await within((client) =>
    grantRole(client, { klpd: KLPD, personId: evil.id, role: 'analyst', agency: '', by: 'uji' }),
  )
  await within((client) =>
    addNotice(client, {
      klpd: KLPD,
      at: clock(),
      kind: orderWaiting,
      facts: {
        number: 'SP\r\nBcc: korban@contoh',
        buyer: '<script>alert(1)</script>\n\nhttps://jahat.contoh/x\n\n//jahat.contoh',
      },
      to: { person: evil.id },
      path: '/pesanan/1',
      dedupe: '1',
    }),
  )
  const box = await openMailbox()
  await deliver({ pool: db.pool, mailer: box.mailer, baseUrl: BASE, clock }, KLPD)
  await box.stop()
  expect(box.letters[0]!.to).toEqual(['rina@cemara.contoh'])
  const text = plain(box.letters[0]!.raw)
  expect(text).not.toMatch(/^Bcc:/m)
  const markup = text.slice(text.indexOf('<!doctype html>'))
  expect(markup).toContain('&lt;script&gt;')
  expect(markup).not.toContain('<script>')
  expect(markup).not.toMatch(/href="[^"]*jahat/)
  await expect(
    within((client) =>
      addNotice(client, {
        klpd: KLPD,
        at: clock(),
        kind: orderWaiting,
        facts: { number: 'x', buyer: 'x' },
        to: { person: evil.id },
        path: '//jahat.contoh',
        dedupe: '2',
      }),
    ),
  ).rejects.toThrow(/path of ours/)
})

test('the postman is woken when the fact stands: one wake-up for many letters, none for what was undone', async () => {
  const ratna = await idOf('ratna')
  const notice = (number: string) => ({
    klpd: KLPD,
    at: clock(),
    kind: orderWaiting,
    facts: { number, buyer: 'Dinas Pendidikan' },
    to: { people: [ratna] },
    path: '/pesanan/12',
    dedupe: number,
  })
  const jobs = async () =>
    (await db.owner.query(`select 1 from graphile_worker.jobs where task_identifier = 'notices-deliver'`)).rowCount // prettier-ignore
  await inGovernment(db.pool, KLPD, async (client) => {
    await addNotice(client, notice('SP-1'))
    throw new Error('not after all')
  }).catch(() => undefined)
  expect(await jobs()).toBe(0)
  for (const number of ['SP-2', 'SP-3', 'SP-4'])
    await inGovernment(db.pool, KLPD, (client) => addNotice(client, notice(number)))
  await expect.poll(jobs, { timeout: 3000 }).toBe(1)
  expect(await outbox()).toHaveLength(3)
})
