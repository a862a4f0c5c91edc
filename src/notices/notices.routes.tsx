/** A person's notices and where they want them; the outbox for administrators. */
import { appendAudit } from '#audit'
import { html, readForm, redirectTo, type Route, textParameter, type Visit } from '#people'
import { menuPlace } from '#web'
import { ChoicesPage, MessagePage, NoticesPage, OutboxPage } from './notices.page.tsx'
import type { KindInfo, MailChoice } from './notice.ts'
import {
  choose,
  countStates,
  countUnread,
  findMessage,
  listMessages,
  listNotices,
  preferencesOf,
  readAll,
  readNotice,
  sendAgain,
  STATES,
} from './notices.queries.ts'
import { noticeWords } from './words.ts'

export interface NoticesSurroundings {
  /** Every kind that any room declares. */
  readonly kinds: readonly KindInfo[]
  /** An SMTP server is configured. */
  readonly sendsMail: boolean
}

const PAGE_SIZE = 25
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const pageNumber = (visit: Visit) => Math.max(1, Math.floor(Number(visit.url.searchParams.get('hal')) || 1))

export function noticesRoutes(around: NoticesSurroundings): Route[] {
  return [
    {
      method: 'GET',
      path: '/pemberitahuan',
      permission: 'signed-in',
      handle: (visit) => listPage(visit, around),
    },
    { method: 'POST', path: '/pemberitahuan/buka', permission: 'signed-in', handle: open },
    { method: 'POST', path: '/pemberitahuan/dibaca', permission: 'signed-in', handle: markRead },
    {
      method: 'GET',
      path: '/pemberitahuan/pilihan',
      permission: 'signed-in',
      handle: (visit) => choicesPage(visit, around, []),
    },
    {
      method: 'POST',
      path: '/pemberitahuan/pilihan',
      permission: 'signed-in',
      handle: (visit) => saveChoices(visit, around),
    },
    {
      method: 'GET',
      path: '/kotak-keluar',
      menu: menuPlace('kelola', 20, 'Kotak keluar', 'Outbox'),
      permission: 'notices.outbox',
      handle: (visit) => outboxPage(visit, around),
    },
    { method: 'POST', path: '/kotak-keluar/kirim-lagi', permission: 'notices.outbox', handle: again },
    {
      method: 'GET',
      path: '/kotak-keluar/:nomor',
      permission: 'notices.outbox',
      handle: (visit) => messagePage(visit, around),
    },
  ]
}

async function listPage(visit: Visit, around: NoticesSurroundings): Promise<Response> {
  const words = noticeWords[visit.language]
  const person = visit.viewer.personId!
  const filter = {
    unreadOnly: textParameter(visit, 'tampil') === 'baru',
    kind: textParameter(visit, 'jenis'),
  }
  const page = pageNumber(visit)
  const { rows, all, unread } = await visit.inGovernment(async (client) => ({
    ...(await listNotices(client, visit.klpd!, person, visit.language, filter, {
      limit: PAGE_SIZE,
      offset: (page - 1) * PAGE_SIZE,
    })),
    unread: await countUnread(client, visit.klpd!, person),
  }))
  return html(
    visit,
    { title: words.title },
    <NoticesPage
      language={visit.language}
      url={visit.url}
      rows={rows}
      unread={unread}
      filter={filter}
      kinds={around.kinds}
      page={page}
      pages={Math.ceil(all / PAGE_SIZE)}
    />,
  )
}

async function open(visit: Visit): Promise<Response> {
  const typed = await readForm(visit)
  const number = typed['nomor'] ?? ''
  if (!UUID.test(number)) return redirectTo('/pemberitahuan')
  const path = await visit.inGovernment((client) =>
    readNotice(client, visit.klpd!, visit.viewer.personId!, number, visit.now),
  )
  return redirectTo(path ?? '/pemberitahuan')
}

async function markRead(visit: Visit): Promise<Response> {
  const typed = await readForm(visit)
  const number = typed['nomor'] ?? ''
  await visit.inGovernment(async (client) => {
    if (number === 'semua') await readAll(client, visit.klpd!, visit.viewer.personId!, visit.now)
    else if (UUID.test(number))
      await readNotice(client, visit.klpd!, visit.viewer.personId!, number, visit.now)
  })
  return redirectTo(typed['kembali'] || '/pemberitahuan')
}

async function choicesPage(
  visit: Visit,
  around: NoticesSurroundings,
  problems: readonly { field: string; message: string }[],
): Promise<Response> {
  const chosen = await visit.inGovernment((client) =>
    preferencesOf(client, visit.klpd!, visit.viewer.personId!),
  )
  return html(
    visit,
    { title: noticeWords[visit.language].choicesTitle, status: problems.length > 0 ? 422 : 200 },
    <ChoicesPage
      language={visit.language}
      kinds={around.kinds}
      chosen={chosen}
      saved={textParameter(visit, 'selesai') === 'simpan'}
      problems={problems}
    />,
  )
}

const MAIL: readonly MailChoice[] = ['now', 'daily', 'off']

async function saveChoices(visit: Visit, around: NoticesSurroundings): Promise<Response> {
  const typed = await readForm(visit)
  const choosable = around.kinds.filter((kind) => !kind.fixed && typed[`surel.${kind.name}`] !== undefined)
  const problems = choosable
    .filter((kind) => !MAIL.some((one) => one === typed[`surel.${kind.name}`]))
    .map((kind) => ({ field: `surel.${kind.name}`, message: noticeWords[visit.language].badChoice }))
  if (problems.length > 0) return choicesPage(visit, around, problems)
  await visit.inGovernment(async (client) => {
    for (const kind of choosable)
      await choose(client, visit.klpd!, visit.viewer.personId!, kind.name, {
        inApp: typed[`padan.${kind.name}`] !== undefined,
        mail: typed[`surel.${kind.name}`] as MailChoice,
      })
  })
  return redirectTo('/pemberitahuan/pilihan?selesai=simpan')
}

// ── the outbox ──────────────────────────────────────────────────────────────────────────────────

async function outboxPage(visit: Visit, around: NoticesSurroundings): Promise<Response> {
  const state = STATES.find((one) => one === textParameter(visit, 'keadaan')) ?? ''
  const page = pageNumber(visit)
  const { rows, all, counts } = await visit.inGovernment(async (client) => ({
    ...(await listMessages(client, visit.klpd!, state, {
      limit: PAGE_SIZE,
      offset: (page - 1) * PAGE_SIZE,
    })),
    counts: await countStates(client, visit.klpd!),
  }))
  return html(
    visit,
    { title: noticeWords[visit.language].outboxTitle },
    <OutboxPage
      language={visit.language}
      url={visit.url}
      rows={rows}
      counts={counts}
      state={state}
      sends={around.sendsMail}
      queued={textParameter(visit, 'selesai') === 'antre'}
      page={page}
      pages={Math.ceil(all / PAGE_SIZE)}
    />,
  )
}

const nothing = () => new Response(null, { status: 404 })

async function messagePage(visit: Visit, around: NoticesSurroundings): Promise<Response> {
  const number = visit.request.req.param('nomor') ?? ''
  if (!UUID.test(number)) return nothing()
  const message = await visit.inGovernment((client) => findMessage(client, visit.klpd!, number))
  if (!message) return nothing()
  const words = noticeWords[visit.language]
  const kind =
    message.kind === 'digest'
      ? words.digestName
      : (around.kinds.find((one) => one.name === message.kind)?.about[visit.language] ?? message.kind)
  return html(
    visit,
    { title: words.outboxTitle },
    <MessagePage language={visit.language} message={message} kind={kind} />,
  )
}

async function again(visit: Visit): Promise<Response> {
  const number = (await readForm(visit))['nomor'] ?? ''
  if (!UUID.test(number)) return redirectTo('/kotak-keluar')
  const queued = await visit.inGovernment(async (client) => {
    if (!(await sendAgain(client, visit.klpd!, number, visit.now))) return false
    await appendAudit(client, {
      klpd: visit.klpd!,
      agency: '',
      at: visit.now,
      actor: visit.viewer.email ?? '',
      action: 'notices.sent-again',
      subject: number,
    })
    return true
  })
  return redirectTo(queued ? '/kotak-keluar?selesai=antre' : '/kotak-keluar')
}
