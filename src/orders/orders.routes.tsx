/** Orders for officials: the list, one order with its next step, its moves. Its packages, preparation, choice and papers have routes of their own. */
import { choiceWeightRoutes } from './choice-weights.routes.tsx'
import { createHash } from 'node:crypto'
import { deliveriesOf, whatsappShare } from '#notices'
import {
  confinedTo,
  type FormProblem,
  html,
  redirectWith,
  type Route,
  textParameter,
  type Visit,
} from '#people'
import { tokenOf } from '#platform/secret'
import { menuPlace, sheetResponse } from '#web'
import type pg from 'pg'
import { findAlternatives } from './alternatives.queries.ts'
import { choosePage } from './choosing.routes.tsx'
import { paymentClock } from './guards/after-delivery.ts'
import type { Finding, GuardId } from './guards/guard.ts'
import { guardInvitationFile } from './guards/meeting-guards.ts'
import {
  readEarlierBills,
  readHolidays,
  readRules,
  readSellerTax,
  supplyOf,
  taxFactsOf,
} from './lookups.queries.ts'
import { editionOfRevision } from '#rulebook'
import { create, editPage, newPage } from './preparing.routes.tsx'
import { type Sent, timelyOf } from './move-forms.tsx'
import { type Actor, type MoveRow, movesOpenTo, type State } from './moves.ts'
import { moveOrder } from './ordering.action.ts'
import { type DelegateLink, OrderPage } from './order.page.tsx'
import { OrderListPage } from './orders.page.tsx'
import { dispose, packagePage, packagesPage } from './packages.routes.tsx'
import { listAttachments } from './attachments.queries.ts'
import { attachment, documentPdf } from './papers.routes.ts'
import { assignOfficer, chooseProducts, completePreparation, enrolForAction } from './prepare.action.ts'
import {
  hasRole,
  listAgencies,
  maySee,
  newKey,
  notFound,
  OFFICIAL_ROLES,
  PAGE_SIZE,
  pageNumber,
  perform,
  problemsOf,
  readMoveForm,
  SHEET_ROWS,
  troubleOf,
  withAttachment,
  t,
  common,
} from './requests.ts'
import { loadDraft } from './send-facts.queries.ts'
import { judgeDraft, openSending, sendOpened } from './sending.action.ts'
import { type Asked, type Done, isKey, Refused } from './step.action.ts'
import type { Doer } from './store.queries.ts'
import { packageTrace } from './trace.routes.ts'
import { taxOrder } from './taxes.ts'
import {
  COUNT_LIMIT,
  findGrantSk,
  findWholeOrder,
  listOfficials,
  listOrders,
  type OrderFilter,
  STATE_GROUPS,
  type WholeOrder,
} from './views.queries.ts'
import { MOVE_WORDS, NEXT, orderWords, sentenceOfReason, STATE_WORDS } from './words.ts'

export function orderRoutes(): Route[] {
  const agencyOf: Route['agencyOf'] = (request) => request.req.query('satker') || undefined
  return [
    {
      method: 'GET',
      path: '/pesanan',
      menu: menuPlace('pesanan', 10, 'Semua pesanan', 'All orders'),
      permission: 'orders.read',
      agencyOf,
      handle: listPage,
    },
    // Before `/pesanan/:id`.
    ...choiceWeightRoutes(),
    { method: 'GET', path: '/pesanan/unduh', permission: 'orders.read', agencyOf, handle: listSheet },
    {
      method: 'GET',
      path: '/pesanan/paket',
      menu: menuPlace('pesanan', 20, 'Paket e-order', 'e-Order packages'),
      permission: 'orders.read',
      handle: packagesPage,
    },
    {
      method: 'GET',
      path: '/pesanan/paket/:rup',
      permission: 'orders.read',
      handle: (visit) => packagePage(visit, []),
    },
    { method: 'GET', path: '/pesanan/paket/:rup/unduh', permission: 'orders.read', handle: packageTrace },
    {
      method: 'POST',
      path: '/pesanan/paket/:rup/disposisi',
      money: 'key',
      permission: 'orders.dispose',
      handle: dispose,
    },
    {
      method: 'GET',
      path: '/pesanan/baru',
      permission: 'orders.act',
      handle: (visit) => newPage(visit, {}, []),
    },
    {
      method: 'POST',
      path: '/pesanan/baru',
      money: 'key',
      permission: 'orders.act',
      largeBody: true,
      handle: create,
    },
    {
      method: 'GET',
      path: '/pesanan/:id',
      permission: 'orders.read',
      handle: (visit) => orderPage(visit, visit.request.req.param('id')!, {}),
    },
    {
      method: 'GET',
      path: '/pesanan/:id/siapkan',
      permission: 'orders.act',
      handle: (visit) => editPage(visit, null, []),
    },
    {
      method: 'GET',
      path: '/pesanan/:id/pilih',
      permission: 'orders.act',
      handle: (visit) => choosePage(visit, {}, []),
    },
    {
      method: 'GET',
      path: '/pesanan/:id/dokumen/:kind/:version',
      permission: 'orders.read',
      handle: (visit) => documentPdf(visit, false),
    },
    { method: 'GET', path: '/pesanan/:id/lampiran/:file', permission: 'orders.read', handle: attachment },
    {
      method: 'POST',
      path: '/pesanan/:id/:move',
      money: 'key',
      permission: 'orders.act',
      largeBody: true,
      handle: move,
    },
  ]
}

// ── lists ───────────────────────────────────────────────────────────────────────────────────────

const filterOf = (visit: Visit): OrderFilter => {
  const state = textParameter(visit, 'keadaan')
  return {
    agencies: confinedTo(visit.viewer, 'orders.read'),
    agency: textParameter(visit, 'satker'),
    state: state in STATE_GROUPS || state in STATE_WORDS ? state : '',
    search: textParameter(visit, 'cari').slice(0, 80),
  }
}

async function listPage(visit: Visit): Promise<Response> {
  const filter = filterOf(visit)
  const page = pageNumber(visit)
  const roles = visit.viewer.grants.map((grant) => grant.role)
  const data = await visit.inGovernment(async (client) => {
    const found = await listOrders(client, visit.klpd!, filter, PAGE_SIZE, (page - 1) * PAGE_SIZE)
    const mine = (Object.keys(NEXT) as State[]).filter(
      (state) => NEXT[state].who !== null && roles.includes(NEXT[state].who as never),
    )
    const waiting = mine.length === 0 ? [] : (await waitingFor(client, visit, mine)).slice(0, 15)
    return { ...found, waiting, agencies: await listAgencies(client, visit.klpd!) }
  })
  const words = orderWords[visit.language]
  const links = [
    { href: '/pesanan/aturan', label: words.rules },
    {
      href: `/sebaran/${visit.klpd}`,
      label: t(visit, 'Sebaran belanja (halaman publik)', 'Spread of orders (public page)'),
    },
  ]
  return html(
    visit,
    { title: words.title },
    <OrderListPage
      language={visit.language}
      url={visit.url}
      filter={filter}
      {...data}
      page={page}
      pages={Math.ceil(Math.min(data.total, COUNT_LIMIT) / PAGE_SIZE)}
      links={links}
    />,
  )
}

/** Orders whose next step is this person's: own agency, and for PPK and officer only those they are appointed on. */
async function waitingFor(client: pg.PoolClient, visit: Visit, states: readonly State[]) {
  const agencies = visit.viewer.grants
    .filter((grant) => (OFFICIAL_ROLES as readonly string[]).includes(grant.role))
    .map((grant) => grant.agency)
  const found = await client.query<WholeOrder['order'] & { agency_name: string | null }>(
    `select o.order_id, o.number, o.title, o.kd_satker_str, null as agency_name, o.seller_name, o.state, o.total_rupiah, o.portions, o.deliver_from, o.updated_at, o.answer_due_at, o.received_at, o.transfer_rupiah
     from orders.pesanan o where o.klpd = $1 and o.state = any ($2) and o.kd_satker_str = any ($3)
       and (o.state in ('TAGIHAN', 'BAYAR_MANUAL', 'AUTODEBET_DISETUJUI', 'AUTODEBET_DIAJUKAN', 'BEKU')
         or exists (select from orders.package_role r where r.klpd = $1 and r.kd_rup = o.kd_rup and r.person_id = $4 and r.until_day is null and r.role = case when o.state in ('DISPOSISI_PP', 'DRAF', 'DITOLAK_PENYEDIA', 'KEDALUWARSA') then 'pejabat_pengadaan' else 'ppk' end))
     order by o.updated_at desc limit 15`,
    [visit.klpd, states, agencies, visit.viewer.personId],
  )
  return found.rows as never as Awaited<ReturnType<typeof listOrders>>['rows']
}

async function listSheet(visit: Visit): Promise<Response> {
  const found = await visit.inGovernment((client) =>
    listOrders(client, visit.klpd!, filterOf(visit), SHEET_ROWS, 0),
  )
  return sheetResponse(
    {
      name: `pesanan-${visit.klpd}`,
      columns: [
        'nomor',
        'judul',
        'kd_satker_str',
        'perangkat_daerah',
        'penyedia',
        'keadaan',
        'porsi',
        'total_rp',
        'antar',
        'berubah',
      ],
      rows: found.rows.map((row) => [
        row.number,
        row.title,
        row.kd_satker_str,
        row.agency_name,
        row.seller_name,
        row.state,
        row.portions,
        row.total_rupiah,
        row.deliver_from,
        row.updated_at,
      ]),
    },
    visit.url.searchParams.get('format') === 'csv' ? 'csv' : 'xlsx',
  )
}

// ── one order ───────────────────────────────────────────────────────────────────────────────────

/** What the person may be on this order: by appointment on the package, or by office for KPA and treasurer. */
function actorsOn(visit: Visit, whole: WholeOrder): Actor[] {
  const { order } = whole
  return OFFICIAL_ROLES.filter((role) => {
    if (!hasRole(visit, role, order.kd_satker_str)) return false
    if (role === 'pa_kpa' || role === 'bendahara') return true
    return whole.roles.some(
      (one) =>
        one.role === role &&
        one.person_id === visit.viewer.personId &&
        (one.until_day === null || one.until_day >= visit.today),
    )
  })
}

/** Moves that make sense now: a change is answered by the other side, a fine is decided once, a rating given once. */
export function sensibleMoves(whole: WholeOrder, actors: readonly Actor[]): MoveRow[] {
  const { order } = whole
  const at = { state: order.state as State, held: order.held_state as State | null }
  const rows = actors.flatMap((actor) => movesOpenTo(at, actor).map((row) => ({ row, actor })))
  const change = order.pending_change
  const seen = new Set<string>()
  return rows
    .filter(({ row, actor }) => {
      if (seen.has(row.id)) return false
      seen.add(row.id)
      switch (row.id) {
        case 'minta-waktu':
          return order.seller_id !== null && order.lead_asked_at === null && !order.waives_lead
        case 'bebaskan-waktu':
          return order.lead_asked_at !== null && !order.waives_lead
        case 'usul-ubah':
          return change === null
        case 'setujui-ubah':
        case 'tolak-ubah':
          return change !== null && change.by !== actor
        case 'putus-denda':
          return !order.fine_decided
        case 'tagih':
          return order.fine_decided
        case 'hadir':
          return order.meeting_id !== null
        case 'nilai-penyedia':
          return !whole.ratings.some((one) => one.side === 'pemesan')
        case 'nilai-pemesan':
          return !whole.ratings.some((one) => one.side === 'penyedia')
        case 'tutup':
          return (
            whole.ratings.some((one) => one.side === 'pemesan') &&
            (order.meeting_id === null || order.attended !== null)
          )
        default:
          return true
      }
    })
    .map(({ row }) => row)
}

interface Trouble {
  readonly problems?: readonly FormProblem[]
  readonly refused?: readonly Finding[]
  readonly delegateLink?: DelegateLink
  readonly sent?: Sent
}

async function orderPage(visit: Visit, id: string, trouble: Trouble): Promise<Response> {
  if (!isKey(id)) return notFound()
  const data = await visit.inGovernment(async (client) => {
    const whole = await findWholeOrder(client, visit.klpd!, id)
    if (!whole || !maySee(visit, whole.order.kd_satker_str)) return undefined
    const { order } = whole
    const rules = await readRules(client, visit.klpd!, visit.today)
    const loaded =
      order.state === 'DRAF' && order.seller_id
        ? await loadDraft(client, visit.klpd!, id, visit.now, visit.today)
        : undefined
    const officials =
      order.state === 'PERSIAPAN'
        ? await listOfficials(client, visit.klpd!, 'pejabat_pengadaan', order.kd_satker_str)
        : []
    const waiting = order.received_at !== null && order.paid_at === null && order.state !== 'BATAL'
    const clock = waiting
      ? paymentClock(order.received_at, visit.today, await readHolidays(client, visit.klpd!), rules)
      : null
    return {
      whole,
      findings: loaded ? judgeDraft(loaded) : order.state === 'DRAF' ? [] : null,
      officials,
      clock,
      timely: {
        ...timelyOf(order, whole.meeting?.ends_at ?? null, visit.now, rules),
        ...(whole.meeting
          ? {
              tugaskan: guardInvitationFile(
                {
                  invitationNo: whole.meeting.invitation_no,
                  hasInvitationFile: whole.meeting.invitation_file !== null,
                },
                rules,
              ),
            }
          : {}),
      },
      taxSentence: await taxWords(client, visit, whole),
      attachments: await listAttachments(client, visit.klpd!, id),
      deliveries: await deliveriesOf(client, visit.klpd!, [`/pesanan/${id}`, `/dapur/pesanan/${id}`]),
      alternatives: loaded ? await findAlternatives(client, visit.klpd!, loaded, visit.now) : null,
    }
  })
  if (!data) return notFound()
  const actors = actorsOn(visit, data.whole)
  const bad = (trouble.problems?.length ?? 0) + (trouble.refused?.length ?? 0) > 0
  return html(
    visit,
    { title: data.whole.order.title, scripts: ['draft.js', 'photo.js'], status: bad ? 422 : 200 },
    <OrderPage
      language={visit.language}
      {...data}
      actors={actors}
      moves={sensibleMoves(data.whole, actors)}
      problems={trouble.problems ?? []}
      refused={trouble.refused ?? []}
      newKey={newKey}
      base={`/pesanan/${id}`}
      origin={visit.url.origin}
      delegateLink={trouble.delegateLink ?? null}
      sent={trouble.sent}
    />,
  )
}

/** What the tax will be, said before the bill; after it, what stands in the bill. */
async function taxWords(client: pg.PoolClient, visit: Visit, whole: WholeOrder): Promise<string | null> {
  const { order } = whole
  if (order.seller_id === null || order.total_rupiah === 0) return null
  const bill = whole.documents.find((one) => one.kind === 'INV')?.content['pajak'] as
    { kalimat?: { id: string; en: string }; perluKonfirmasi?: boolean } | undefined
  const confirm = t(visit, ' Perlu konfirmasi.', ' Needs confirmation.')
  if (bill?.kalimat) return `${bill.kalimat[visit.language]}${bill.perluKonfirmasi ? confirm : ''}`
  const seller = await readSellerTax(client, visit.klpd!, order.seller_id)
  const taxes = taxOrder(
    await editionOfRevision(client, visit.klpd!, seller.book),
    visit.today,
    supplyOf(order.class_codes),
    BigInt(order.received_rupiah ?? order.total_rupiah) - BigInt(order.fine_rupiah),
    taxFactsOf(seller),
    await readEarlierBills(client, visit.klpd!, order),
  )
  if (!taxes.ok) return sentenceOfReason(taxes.because[0]!, visit.language)
  return `${taxes.value.sentence[visit.language]}${taxes.value.needsConfirmation ? confirm : ''}`
}

const MOVE_NAMES = new Set<string>(Object.keys(MOVE_WORDS))

async function move(visit: Visit): Promise<Response> {
  const id = visit.request.req.param('id')!
  const name = visit.request.req.param('move')!
  if (!isKey(id) || !MOVE_NAMES.has(name)) return notFound()
  let body: Record<string, string> = {}
  try {
    const form = await readMoveForm(visit)
    body = form.body
    let delegate: { token: string; name: string } | undefined
    const asks = {
      ...common(visit, body['kunci'] ?? '', body, `/pesanan/${id}/${name}`),
      orderId: id,
      move: name,
      reason: (body[`${name}-alasan`] ?? '').trim().slice(0, 500) || null,
      location: `/pesanan/${id}`,
      reasons: Object.fromEntries(
        Object.entries(body)
          .filter(([field]) => field.startsWith('alasan_'))
          .map(([field, value]) => [field.slice('alasan_'.length), value]),
      ) as Partial<Record<GuardId, string>>,
    }
    const done = await perform(visit, async (client) => {
      if (name === 'kirim') return send(client, visit, asks)
      const order = await findHead(client, visit, id)
      if (!order || !maySee(visit, order.kd_satker_str)) throw new Refused([{ code: 'no-order' }])
      const asked: Asked = { ...asks, doer: await doerOf(client, visit, order, name) }
      const result = await withAttachment(client, visit, asked, form.file, order.kd_satker_str, (whole) =>
        actOn(client, visit, whole, order),
      )
      if (name === 'tunjuk-penerima')
        delegate = await nameDelegate(client, visit, id, body, result.how === 'repeat')
      return result
    })
    if (delegate) return orderPage(visit, id, { delegateLink: await delegateLink(visit, id, delegate) })
    // A repeat hears what the first one would have heard: its answer may have been lost.
    return redirectWith(done.location, {
      kind: 'good',
      text: t(
        visit,
        `Tercatat: ${MOVE_WORDS[name as keyof typeof MOVE_WORDS].done.id}.`,
        `Recorded: ${MOVE_WORDS[name as keyof typeof MOVE_WORDS].done.en}.`,
      ),
    })
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    if (error.because.some((one) => one.code === 'no-order')) return notFound()
    if (name === 'pilih') return choosePage(visit, body, problemsOf(error, visit, 'alamat'))
    if (name === 'lengkapi') return editPage(visit, body, problemsOf(error, visit, 'judul'))
    const { problems, refused } = troubleOf(error, visit, name)
    return orderPage(visit, id, {
      problems,
      refused,
      sent: { move: name, typed: body, problems },
    })
  }
}

/** Sending asks once for all it needs; whether this person may send it is judged on that answer, before anything but the key is written. */
async function send(client: pg.PoolClient, visit: Visit, asks: Omit<Asked, 'doer'>): Promise<Done> {
  const opened = await openSending(client, { ...asks, personId: visit.viewer.personId! })
  if ('repeat' in opened) return { how: 'repeat', location: opened.repeat }
  const { row, roles } = opened.loaded
  if (!maySee(visit, row.kd_satker_str)) throw new Refused([{ code: 'no-order' }])
  const duties = roles.filter(
    (one) =>
      one.person_id === visit.viewer.personId && (one.until_day === null || one.until_day >= visit.today),
  )
  const head = { ...row, state: row.state as State, held_state: row.held_state as State | null, duties }
  return sendOpened(client, { ...asks, doer: await doerOf(client, visit, head, asks.move) }, opened)
}

interface Head {
  readonly kd_rup: string
  readonly kd_satker_str: string
  readonly state: State
  readonly held_state: State | null
  /** Appointments of this person on the package that still run. */
  readonly duties: readonly { readonly role: string; readonly name: string; readonly sk: string }[]
}

async function findHead(client: pg.PoolClient, visit: Visit, id: string): Promise<Head | undefined> {
  const found = await client.query<Head>({
    name: 'orders-head',
    text: `select o.kd_rup, o.kd_satker_str, o.state, o.held_state,
        (select coalesce(jsonb_agg(jsonb_build_object('role', r.role, 'name', r.name, 'sk', r.sk)), '[]') from orders.package_role r
          where r.klpd = $1 and r.kd_rup = o.kd_rup and r.person_id = $3 and (r.until_day is null or r.until_day >= $4)) as duties
      from orders.pesanan o where o.klpd = $1 and o.order_id = $2`,
    values: [visit.klpd, id, visit.viewer.personId, visit.today],
  })
  return found.rows[0]
}

async function doerOf(client: pg.PoolClient, visit: Visit, order: Head, name: string): Promise<Doer> {
  const open = OFFICIAL_ROLES.filter((role) => hasRole(visit, role, order.kd_satker_str))
  const at = { state: order.state, held: order.held_state }
  // Of several offices the one that may do this move acts; if none may, the first is told why not.
  const role = open.find((one) => movesOpenTo(at, one).some((row) => row.id === name)) ?? open[0]
  if (!role) throw new Refused([{ code: 'move-not-yours' }])
  const { personId } = visit.viewer
  if (role === 'ppk' || role === 'pejabat_pengadaan') {
    const duty = order.duties.find((one) => one.role === role)
    if (!duty) throw new Refused([{ code: 'not-enrolled' }])
    return { actor: role, personId, name: duty.name, sk: duty.sk }
  }
  const grant = await findGrantSk(client, visit.klpd!, personId!, role, order.kd_satker_str)
  const who = { personId: personId!, name: visit.viewer.name, sk: grant?.sk ?? '' }
  await enrolForAction(client, visit.klpd!, order.kd_rup, role, who, visit.now, visit.today)
  return { actor: role, personId, name: visit.viewer.name, sk: grant?.sk ?? null }
}

async function actOn(
  client: pg.PoolClient,
  visit: Visit,
  asked: Asked,
  order: { kd_satker_str: string },
): Promise<Done> {
  switch (asked.move) {
    case 'lengkapi':
      return completePreparation(client, asked)
    case 'pilih':
      return chooseProducts(client, asked)
    case 'tugaskan': {
      const officer = (
        await listOfficials(client, visit.klpd!, 'pejabat_pengadaan', order.kd_satker_str)
      ).find((one) => one.personId === asked.body['pejabat'])
      return assignOfficer(client, asked, officer && { ...officer, sk: officer.sk ?? '' })
    }
    default:
      return moveOrder(client, asked)
  }
}

/** The link is computed from the key of the form, so that a repeat shows the same; kept is only its hash. */
async function nameDelegate(
  client: pg.PoolClient,
  visit: Visit,
  id: string,
  body: Record<string, string>,
  isRepeat: boolean,
) {
  const name = (body['penerima'] ?? '').trim().slice(0, 100)
  if (name.length < 3) throw new Refused([{ code: 'receiver-needed' }])
  const token = tokenOf(visit.services.dataDir, `penerima|${visit.klpd!}|${id}|${body['kunci']}`)
  const hash = createHash('sha256').update(token).digest('hex')
  if (isRepeat) {
    const kept = await client.query(
      'select 1 from orders.delegate where klpd = $1 and order_id = $2 and token_hash = $3',
      [visit.klpd, id, hash],
    )
    return kept.rowCount === 1 ? { token, name } : undefined
  }
  await client.query(
    `insert into orders.delegate (klpd, order_id, token_hash, name, named_by, named_at, expires_at)
     select $1, $2, $3, $4, $5, $6, coalesce(deliver_until, $6::timestamptz) + interval '1 day' from orders.pesanan where klpd = $1 and order_id = $2`,
    [visit.klpd, id, hash, name, visit.viewer.name, visit.now],
  )
  return { token, name }
}

async function delegateLink(visit: Visit, id: string, delegate: { token: string; name: string }) {
  const { default: QRCode } = await import('qrcode')
  const url = `${visit.url.origin}/terima/${visit.klpd}/${id}/${delegate.token}`
  return {
    url,
    name: delegate.name,
    svg: await QRCode.toString(url, { type: 'svg', margin: 1, width: 220 }),
    whatsapp: whatsappShare(`Anda ditunjuk menerima pesanan atas nama PPK. Buka saat barang datang: ${url}`),
  }
}
