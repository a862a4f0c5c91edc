/** Orders and their packages, for officials; what looks across orders stands in oversight.routes.tsx, the kitchen's in kitchen.routes.tsx. */
import { randomBytes, randomUUID, createHash } from 'node:crypto'
import type pg from 'pg'
import { findBudgetLine } from '#budget'
import {
  allows,
  confinedTo,
  type FormProblem,
  html,
  readForm,
  redirectTo,
  redirectWith,
  type Route,
  textParameter,
  type Visit,
} from '#people'
import { editionOfRevision } from '#rulebook'
import { dayOf, findIsoDate, type Instant } from '#shared/date'
import { pdfResponse, sheetResponse, menuPlace } from '#web'
import { ATTACHMENT_BYTES, findAttachment, keepAttachment, readAttachment } from './attachments.queries.ts'
import { rankKitchens } from './choice.ts'
import { choiceWeightRoutes, readChoiceWeights } from './choice-weights.routes.tsx'
import { paperOf } from './documents/pdf.ts'
import { paymentClock } from './guards/after-delivery.ts'
import type { Finding, GuardId } from './guards/guard.ts'
import { sentenceOfFinding } from './guards/sentences.ts'
import { type Actor, type MoveRow, movesOpenTo, type State } from './moves.ts'
import { type Asked, type Done, isKey, Refused } from './step.action.ts'
import { judgeDraft, openSending, sendOpened } from './sending.action.ts'
import { moveOrder, wholeNumber } from './ordering.action.ts'
import {
  readEarlierBills,
  readHolidays,
  readRules,
  readSellerTax,
  supplyOf,
  taxFactsOf,
} from './lookups.queries.ts'
import { timelyOf } from './move-forms.tsx'
import { OrderListPage, OrderPage, PackageListPage, PackagePage } from './orders.page.tsx'
import { ChoosePage, PreparePage } from './prepare.page.tsx'
import {
  assignOfficer,
  chooseProducts,
  completePreparation,
  createOrder,
  disposePackage,
  enrolForAction,
} from './prepare.action.ts'
import { PRODUCT_CLASSES } from './product-classes.ts'
import { type OrderRules } from './rules.ts'
import { loadDraft } from './send-facts.queries.ts'
import { type Doer, hashBody, takeKey } from './store.queries.ts'
import { taxOrder } from './taxes.ts'
import {
  COUNT_LIMIT,
  findGrantSk,
  findPackage,
  findWholeOrder,
  listCandidates,
  listOffers,
  listOfficials,
  listOrders,
  listPackages,
  type OrderFilter,
  STATE_GROUPS,
  type WholeOrder,
} from './views.queries.ts'
import { MOVE_WORDS, NEXT, orderWords, sentenceOfReason, STATE_WORDS } from './words.ts'

export const PAGE_SIZE = 50
export const SHEET_ROWS = 50_000
export const newKey = () => randomUUID()
export const t = (visit: Visit, id: string, en: string) => (visit.language === 'id' ? id : en)
const OFFICIAL_ROLES = ['pa_kpa', 'ppk', 'pejabat_pengadaan', 'bendahara'] as const

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
    { method: 'POST', path: '/pesanan/baru', money: 'key', permission: 'orders.act', handle: create },
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

export const pageNumber = (visit: Visit) =>
  Math.min(10_000, Math.max(1, Math.floor(Number(visit.url.searchParams.get('hal')) || 1)))
export const notFound = () => new Response(null, { status: 404 })

export const listAgencies = async (client: pg.PoolClient, klpd: string) =>
  (
    await client.query<{ code: string; name: string }>(
      'select kd_satker_str as code, nama as name from agencies.published_satker where klpd = $1 order by nama limit 2000',
      [klpd],
    )
  ).rows

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

// ── packages and disposition ────────────────────────────────────────────────────────────────────

async function packagesPage(visit: Visit): Promise<Response> {
  const page = pageNumber(visit)
  const year = Number(visit.today.slice(0, 4))
  const search = textParameter(visit, 'cari').slice(0, 80)
  const rows = await visit.inGovernment((client) =>
    listPackages(
      client,
      visit.klpd!,
      year,
      { agencies: confinedTo(visit.viewer, 'orders.read'), search, disposedOnly: false },
      PAGE_SIZE + 1,
      (page - 1) * PAGE_SIZE,
    ),
  )
  return html(
    visit,
    { title: orderWords[visit.language].packages },
    <PackageListPage
      language={visit.language}
      url={visit.url}
      rows={rows.slice(0, PAGE_SIZE)}
      year={year}
      search={search}
      page={page}
      hasMore={rows.length > PAGE_SIZE}
    />,
  )
}

const maySee = (visit: Visit, agency: string) => allows(visit.viewer, 'orders.read', agency)
const hasRole = (visit: Visit, role: string, agency: string) =>
  visit.viewer.grants.some((grant) => grant.role === role && (grant.agency === '' || grant.agency === agency))

async function packagePage(visit: Visit, problems: readonly FormProblem[]): Promise<Response> {
  const rup = visit.request.req.param('rup')!
  const data = await visit.inGovernment(async (client) => {
    const paket = await findPackage(client, visit.klpd!, rup)
    if (!paket || !maySee(visit, paket.kd_satker_str)) return undefined
    const line = paket.line_id ? await findBudgetLine(client, visit.klpd!, paket.line_id) : undefined
    return { paket, line, officials: await listOfficials(client, visit.klpd!, 'ppk', paket.kd_satker_str) }
  })
  if (!data) return notFound()
  const { paket, line } = data
  const isPpk = paket.roles.some(
    (role) => role.role === 'ppk' && role.until_day === null && role.person_id === visit.viewer.personId,
  )
  return html(
    visit,
    { title: paket.nama, status: problems.length > 0 ? 422 : 200 },
    <PackagePage
      language={visit.language}
      paket={paket}
      officials={data.officials}
      mayDispose={hasRole(visit, 'pa_kpa', paket.kd_satker_str)}
      mayPrepare={isPpk}
      newKey={newKey()}
      problems={problems}
      line={
        line
          ? {
              ceiling: line.ceilingRupiah,
              reserved: line.reservedRupiah,
              realised: line.realisedRupiah,
              free: line.freeRupiah,
            }
          : null
      }
    />,
  )
}

/** What a refusal says on a form: reasons and findings as sentences. */
export function problemsOf(error: Refused, visit: Visit, field: string): FormProblem[] {
  return [
    ...error.because.map((reason) => ({
      field: typeof reason.facts?.['field'] === 'string' ? reason.facts['field'] : field,
      message: sentenceOfReason(reason, visit.language),
    })),
    ...error.findings.map((one) => ({ field, message: sentenceOfFinding(one, visit.language) })),
  ]
}

async function dispose(visit: Visit): Promise<Response> {
  const rup = visit.request.req.param('rup')!
  const typed = await readForm(visit)
  try {
    const done = await visit.inGovernment(async (client) => {
      const paket = await findPackage(client, visit.klpd!, rup)
      if (!paket || !hasRole(visit, 'pa_kpa', paket.kd_satker_str)) return false
      if (!(await isFirst(client, visit, typed, `/pesanan/paket/${encodeURIComponent(rup)}`))) return true
      const own = await findGrantSk(
        client,
        visit.klpd!,
        visit.viewer.personId!,
        'pa_kpa',
        paket.kd_satker_str,
      )
      const ppk = (await listOfficials(client, visit.klpd!, 'ppk', paket.kd_satker_str)).find(
        (one) => one.personId === typed['ppk'],
      )
      if (!ppk) throw new Refused([{ code: 'not-enrolled' }])
      const rekening = (typed['rekening'] ?? '').trim()
      const sub = (typed['subkegiatan'] ?? '').trim()
      if (!/^[0-9.]{5,40}$/.test(rekening))
        throw new Refused([{ code: 'account-bad', facts: { field: 'rekening', typed: rekening } }])
      if (!/^[0-9A-Za-z.X-]{3,60}$/.test(sub))
        throw new Refused([{ code: 'sub-bad', facts: { field: 'subkegiatan', typed: sub } }])
      await disposePackage(
        client,
        {
          klpd: visit.klpd!,
          kdRup: rup,
          tahun: paket.tahun,
          kdSatkerStr: paket.kd_satker_str,
          nama: paket.nama,
          paguRupiah: BigInt(paket.pagu_rupiah),
          kdSubkegiatan: sub,
          kdRekening: rekening,
          ppk: { personId: ppk.personId, name: ppk.name, sk: ppk.sk ?? '' },
          by: { personId: visit.viewer.personId!, name: visit.viewer.name, sk: own?.sk ?? '' },
          at: visit.now,
          today: visit.today,
        },
        paket.is_disposed ? typed['sebab']?.trim() || null : null,
      )
      return true
    })
    if (!done) return notFound()
  } catch (error) {
    if (error instanceof Refused) return packagePage(visit, problemsOf(error, visit, 'ppk'))
    throw error
  }
  return redirectWith(`/pesanan/paket/${encodeURIComponent(rup)}`, {
    kind: 'good',
    text: t(visit, 'Paket didisposisi.', 'The package is disposed.'),
  })
}

/**
 * Takes the key of a form without an order, in the transaction of what it does: pressed twice, sent in parallel or with its answer
 * lost, it is done once. `false` = it was done before.
 */
export async function isFirst(
  client: pg.PoolClient,
  visit: Visit,
  typed: Readonly<Record<string, string>>,
  location: string,
): Promise<boolean> {
  const { kunci, ...body } = typed
  if (!isKey(kunci)) throw new Refused([{ code: 'key-missing' }])
  const taken = await takeKey(client, {
    klpd: visit.klpd!,
    key: kunci,
    personId: visit.viewer.personId!,
    route: visit.url.pathname,
    bodyHash: hashBody(body),
    location,
    at: visit.now,
  })
  if (taken.how === 'key-of-another') throw new Refused([{ code: 'key-of-another' }])
  return taken.how === 'fresh'
}

// ── preparation ─────────────────────────────────────────────────────────────────────────────────

async function newPage(
  visit: Visit,
  typed: Record<string, string>,
  problems: readonly FormProblem[],
): Promise<Response> {
  const rup = typed['paket'] ?? textParameter(visit, 'paket')
  const paket = await visit.inGovernment(async (client) => {
    const found = await client.query<{ nama: string; is_consumption: boolean; kd_satker_str: string }>(
      'select nama, is_consumption, kd_satker_str from orders.paket where klpd = $1 and kd_rup = $2',
      [visit.klpd, rup],
    )
    return found.rows[0]
  })
  if (!paket || !maySee(visit, paket.kd_satker_str)) return redirectTo('/pesanan/paket')
  return html(
    visit,
    {
      title: orderWords[visit.language].newOrder,
      scripts: ['draft.js'],
      status: problems.length > 0 ? 422 : 200,
    },
    <PreparePage
      language={visit.language}
      action="/pesanan/baru"
      newKey={typed['kunci'] && isKey(typed['kunci']) ? typed['kunci'] : newKey()}
      kdRup={rup}
      packageName={paket.nama}
      isConsumption={paket.is_consumption}
      typed={typed}
      problems={problems}
      isNew
    />,
  )
}

/** The role a person holds on a package as an official who was appointed there. */
async function appointed(
  client: pg.PoolClient,
  visit: Visit,
  kdRup: string,
  role: Actor,
): Promise<Doer | undefined> {
  const found = await client.query<{ sk: string; name: string }>(
    'select sk, name from orders.package_role where klpd = $1 and kd_rup = $2 and role = $3 and person_id = $4 and (until_day is null or until_day >= $5)',
    [visit.klpd, kdRup, role, visit.viewer.personId, visit.today],
  )
  const row = found.rows[0]
  return row && { actor: role, personId: visit.viewer.personId, name: row.name, sk: row.sk }
}

async function create(visit: Visit): Promise<Response> {
  const typed = await readForm(visit)
  const rup = typed['paket'] ?? ''
  const key = typed['kunci'] ?? ''
  if (!isKey(key))
    return newPage(visit, typed, [
      { field: 'judul', message: sentenceOfReason({ code: 'key-missing' }, visit.language) },
    ])
  try {
    const done = await visit.inGovernment(async (client) => {
      const doer = await appointed(client, visit, rup, 'ppk')
      if (!doer) throw new Refused([{ code: 'not-enrolled' }])
      // The key of the form is the id of the order: pressed twice, it is one order.
      return createOrder(
        client,
        {
          ...common(visit, key, typed, '/pesanan/baru'),
          orderId: key,
          move: 'siapkan',
          doer,
          reason: null,
          location: `/pesanan/${key}`,
        },
        rup,
      )
    })
    return redirectTo(done.location)
  } catch (error) {
    if (error instanceof Refused)
      return newPage(visit, { ...typed, kunci: newKey() }, problemsOf(error, visit, 'judul'))
    throw error
  }
}

const common = (visit: Visit, key: string, body: Record<string, string>, route: string) => {
  const rest = Object.fromEntries(Object.entries(body).filter(([name]) => name !== 'kunci'))
  return { klpd: visit.klpd!, key, at: visit.now, today: visit.today, route, body: rest }
}

async function editPage(
  visit: Visit,
  typed: Record<string, string> | null,
  problems: readonly FormProblem[],
): Promise<Response> {
  const whole = await findVisible(visit)
  if (!whole || whole.order.state !== 'PERSIAPAN')
    return whole ? redirectTo(`/pesanan/${whole.order.order_id}`) : notFound()
  const { order, meeting } = whole
  const local = (instant: Instant) => new Date(Date.parse(instant) + 7 * 3_600_000).toISOString()
  const stands: Record<string, string> = {
    judul: order.title,
    kak: order.kak,
    hps: order.hps_rupiah === null ? '' : String(order.hps_rupiah),
    hps_dasar: order.hps_basis ?? '',
    ...(meeting
      ? {
          rapat_maksud: meeting.purpose,
          rapat_cara: meeting.mode,
          rapat_kelas: meeting.meeting_class,
          rapat_tempat: meeting.place,
          rapat_tanggal: local(meeting.starts_at).slice(0, 10),
          rapat_mulai: local(meeting.starts_at).slice(11, 16),
          rapat_selesai: local(meeting.ends_at).slice(11, 16),
          undangan_nomor: meeting.invitation_no ?? '',
          ...Object.fromEntries(
            whole.groups.flatMap((group) => [
              [`peserta_${group.ordinal}_lembaga`, group.institution],
              [`peserta_${group.ordinal}_kelompok`, group.kind],
              [`peserta_${group.ordinal}_jumlah`, String(group.planned)],
            ]),
          ),
        }
      : {}),
  }
  return html(
    visit,
    { title: order.title, scripts: ['draft.js'], status: problems.length > 0 ? 422 : 200 },
    <PreparePage
      language={visit.language}
      action={`/pesanan/${order.order_id}/lengkapi`}
      newKey={newKey()}
      kdRup={order.kd_rup}
      packageName={whole.paket.nama}
      isConsumption={order.is_consumption}
      typed={typed ?? stands}
      problems={problems}
      isNew={false}
    />,
  )
}

async function findVisible(visit: Visit): Promise<WholeOrder | undefined> {
  const id = visit.request.req.param('id')!
  if (!isKey(id)) return undefined
  const whole = await visit.inGovernment((client) => findWholeOrder(client, visit.klpd!, id))
  return whole && maySee(visit, whole.order.kd_satker_str) ? whole : undefined
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
  readonly delegateLink?: { url: string; svg: string; name: string }
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
      timely: timelyOf(order, whole.meeting?.ends_at ?? null, visit.now, rules),
      taxSentence: await taxWords(client, visit, whole),
    }
  })
  if (!data) return notFound()
  const actors = actorsOn(visit, data.whole)
  const bad = (trouble.problems?.length ?? 0) + (trouble.refused?.length ?? 0) > 0
  return html(
    visit,
    { title: data.whole.order.title, scripts: ['draft.js'], status: bad ? 422 : 200 },
    <OrderPage
      language={visit.language}
      {...data}
      actors={actors}
      moves={sensibleMoves(data.whole, actors)}
      problems={trouble.problems ?? []}
      refused={trouble.refused ?? []}
      newKey={newKey}
      base={`/pesanan/${id}`}
      delegateLink={trouble.delegateLink ?? null}
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

/** Form fields and one file of a move, bounded; a file that is no picture or PDF is refused. */
export async function readMoveForm(
  visit: Visit,
): Promise<{ body: Record<string, string>; file: File | null }> {
  if (Number(visit.request.req.header('content-length') ?? 0) > ATTACHMENT_BYTES + 100_000)
    throw new Refused([{ code: 'file-bad' }])
  const raw = await visit.request.req.parseBody()
  const body: Record<string, string> = {}
  let file: File | null = null
  for (const [name, value] of Object.entries(raw).slice(0, 200)) {
    if (typeof value === 'string') body[name] = value.slice(0, 1000)
    else if (value instanceof File && value.size > 0) file = value
  }
  return { body, file }
}

/** Does one action in one transaction; a deadlock or a serialisation failure is tried again, three times at most. */
export async function perform(visit: Visit, work: (client: pg.PoolClient) => Promise<Done>): Promise<Done> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await visit.inGovernment(work, 'in flights')
    } catch (error) {
      const code = (error as { code?: string }).code
      // 40P01 deadlock, 40001 serialisation, 23505 the twin came first: what it did is seen on the next try.
      if (attempt < 3 && (code === '40P01' || code === '40001' || code === '23505')) continue
      throw error
    }
  }
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
      const withFile = form.file ? await attach(client, visit, asked, form.file, order.kd_satker_str) : asked
      const result = await actOn(client, visit, withFile, order)
      if (result.how === 'done' && name === 'tunjuk-penerima')
        delegate = await nameDelegate(client, visit, id, body)
      return result
    })
    if (delegate) return orderPage(visit, id, { delegateLink: await delegateLink(visit, id, delegate) })
    return done.how === 'done'
      ? redirectWith(done.location, {
          kind: 'good',
          text: t(
            visit,
            `Tercatat: ${MOVE_WORDS[name as keyof typeof MOVE_WORDS].done.id}.`,
            `Recorded: ${MOVE_WORDS[name as keyof typeof MOVE_WORDS].done.en}.`,
          ),
        })
      : redirectTo(done.location)
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    if (error.because.some((one) => one.code === 'no-order')) return notFound()
    const problems = problemsOf({ ...error, findings: [] } as unknown as Refused, visit, `form-${name}`)
    if (name === 'pilih') return choosePage(visit, body, problemsOf(error, visit, 'alamat'))
    if (name === 'lengkapi') return editPage(visit, body, problemsOf(error, visit, 'judul'))
    return orderPage(visit, id, { problems, refused: error.findings })
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
      if (!officer) throw new Refused([{ code: 'not-enrolled' }])
      return assignOfficer(client, asked, { ...officer, sk: officer.sk ?? '' })
    }
    default:
      return moveOrder(client, asked)
  }
}

/** The file of a move is kept with it; its id travels in the body, so that a repeat with the same key is seen as one. */
export async function attach(
  client: pg.PoolClient,
  visit: Visit,
  asked: Asked,
  file: File,
  agency: string,
): Promise<Asked> {
  const repeated = await client.query('select 1 from orders.request where klpd = $1 and key = $2', [
    asked.klpd,
    asked.key,
  ])
  if (repeated.rowCount !== 0) return asked
  const kept = await keepAttachment(client, visit.services.dataDir, file, {
    klpd: asked.klpd,
    agency,
    orderId: asked.orderId,
    kind: asked.move,
    by: asked.doer.name,
    at: asked.at,
  })
  if (!kept) throw new Refused([{ code: 'file-bad' }])
  return { ...asked, fileId: kept }
}

async function nameDelegate(client: pg.PoolClient, visit: Visit, id: string, body: Record<string, string>) {
  const name = (body['penerima'] ?? '').trim().slice(0, 100)
  if (name.length < 3)
    throw new Refused([{ code: 'number-needed', facts: { field: t(visit, 'nama penerima', 'receiver') } }])
  const token = randomBytes(16).toString('base64url')
  await client.query(
    `insert into orders.delegate (klpd, order_id, token_hash, name, named_by, named_at, expires_at)
     select $1, $2, $3, $4, $5, $6, coalesce(deliver_until, $6::timestamptz) + interval '1 day' from orders.pesanan where klpd = $1 and order_id = $2`,
    [visit.klpd, id, createHash('sha256').update(token).digest('hex'), name, visit.viewer.name, visit.now],
  )
  return { token, name }
}

async function delegateLink(visit: Visit, id: string, delegate: { token: string; name: string }) {
  const { default: QRCode } = await import('qrcode')
  const url = `${visit.url.origin}/terima/${visit.klpd}/${id}/${delegate.token}`
  return { url, name: delegate.name, svg: await QRCode.toString(url, { type: 'svg', margin: 1, width: 220 }) }
}

// ── choosing ────────────────────────────────────────────────────────────────────────────────────

async function choosePage(
  visit: Visit,
  typed: Record<string, string>,
  problems: readonly FormProblem[],
): Promise<Response> {
  const whole = await findVisible(visit)
  if (!whole) return notFound()
  const { order } = whole
  if (order.state !== 'DRAF') return redirectTo(`/pesanan/${order.order_id}`)
  const planned = whole.groups.reduce((sum, group) => sum + group.planned, 0)
  const known = PRODUCT_CLASSES.some((one) => one.code === textParameter(visit, 'kelas'))
  const meetingDay = whole.meeting ? dayOf(whole.meeting.starts_at) : null
  const wish = {
    classCode: known ? textParameter(visit, 'kelas') : order.is_consumption ? 'nasi-box' : 'atk',
    day: findIsoDate(textParameter(visit, 'hari')) ?? meetingDay ?? order.deliver_day ?? visit.today,
    portions: Math.min(
      100_000,
      Math.max(1, wholeNumber(textParameter(visit, 'porsi')) ?? (order.portions || planned || 1)),
    ),
    kecamatan: textParameter(visit, 'kec') || order.address_kecamatan || '',
  }
  const sellerId = textParameter(visit, 'dapur')
  const data = await visit.inGovernment(async (client) => {
    const rules: OrderRules = await readRules(client, visit.klpd!, visit.today)
    const kecamatan = (
      await client.query<{ kode: string; nama: string }>(
        'select kode, nama from agencies.published_kecamatan where klpd = $1 order by nama limit 500',
        [visit.klpd],
      )
    ).rows
    if (isKey(sellerId)) {
      const seller = (
        await client.query<{ name: string }>(
          'select name from orders.seller where klpd = $1 and seller_id = $2',
          [visit.klpd, sellerId],
        )
      ).rows[0]
      if (seller)
        return {
          kecamatan,
          chosen: { sellerId, name: seller.name },
          offers: await listOffers(client, visit.klpd!, sellerId),
          ranked: [],
        }
    }
    const hoursLeft = (Date.parse(`${wish.day}T11:00:00+07:00`) - Date.parse(visit.now)) / 3_600_000
    const lead = wish.portions > rules.large_portions ? rules.lead_hours_large : rules.lead_hours
    const found = await listCandidates(client, visit.klpd!, {
      classCode: wish.classCode,
      day: wish.day,
      agency: order.kd_satker_str,
      kecamatan: wish.kecamatan || null,
      hoursLeft,
      defaultLead: lead,
    })
    const component = PRODUCT_CLASSES.find((one) => one.code === wish.classCode)!.component
    const ceiling =
      whole.meeting && (component === 'makan' || component === 'snack')
        ? (
            await client.query<{ rupiah: number }>(
              'select rupiah from orders.standard_price_now where klpd = $1 and tahun = $2 and meeting_class = $3 and component = $4',
              [visit.klpd, Number(wish.day.slice(0, 4)), whole.meeting.meeting_class, component],
            )
          ).rows[0]
        : undefined
    return {
      kecamatan,
      chosen: null,
      offers: [],
      ranked: rankKitchens(
        found,
        {
          portions: wish.portions,
          kecamatan: wish.kecamatan || null,
          today: visit.today,
          ceilingRupiah: ceiling ? BigInt(ceiling.rupiah) : null,
        },
        rules.idle_days,
        await readChoiceWeights(client, visit.klpd!, visit.today, wish.classCode),
      ),
    }
  })
  const stands: Record<string, string> =
    order.seller_id === sellerId
      ? {
          ...Object.fromEntries(
            whole.lines.map((line) => [`porsi_${line.product_id}`, String(line.quantity)]),
          ),
          alamat: order.address ?? '',
          kontak: order.contact ?? '',
          catatan: order.note ?? '',
          ongkir: order.delivery_rupiah ? String(order.delivery_rupiah) : '',
          kecamatan: order.address_kecamatan ?? '',
        }
      : {}
  return html(
    visit,
    {
      title: t(visit, 'Pilih dapur', 'Choose a kitchen'),
      scripts: ['draft.js'],
      status: problems.length > 0 ? 422 : 200,
    },
    <ChoosePage
      language={visit.language}
      base={`/pesanan/${order.order_id}`}
      isConsumption={order.is_consumption}
      wish={wish}
      {...data}
      typed={Object.keys(typed).length > 0 ? typed : stands}
      problems={problems}
      newKey={newKey()}
    />,
  )
}

// ── documents and attachments ───────────────────────────────────────────────────────────────────

export async function documentPdf(visit: Visit, forKitchen: boolean): Promise<Response> {
  const id = visit.request.req.param('id')!
  if (!isKey(id)) return notFound()
  const kind = visit.request.req.param('kind')!.toUpperCase()
  const version = Number(visit.request.req.param('version'))
  const found = await visit.inGovernment(async (client) => {
    const whole = await findWholeOrder(client, visit.klpd!, id)
    if (!whole) return undefined
    const seller = whole.order.seller_id
      ? await readSellerTax(client, visit.klpd!, whole.order.seller_id)
      : null
    const own = forKitchen
      ? (
          await client.query(
            'select 1 from orders.seller_person where klpd = $1 and seller_id = $2 and person_id = $3',
            [visit.klpd, whole.order.seller_id, visit.viewer.personId],
          )
        ).rowCount === 1
      : maySee(visit, whole.order.kd_satker_str)
    return own ? { whole, seller } : undefined
  })
  if (!found) return notFound()
  const paper = await paperOf(found.whole, kind, version, {
    government: visit.governmentName,
    isDemo: visit.isDemoCity,
    seller: found.seller,
    made: `${visit.url.pathname} · ${visit.viewer.name} · ${visit.now.slice(0, 16)}Z`,
    origin: visit.url.origin,
    klpd: visit.klpd!,
  })
  return paper ? pdfResponse(paper, `${kind}-${found.whole.order.number}-${version}`) : notFound()
}

async function attachment(visit: Visit): Promise<Response> {
  const file = visit.request.req.param('file')!
  if (!isKey(file)) return notFound()
  const row = await visit.inGovernment((client) => findAttachment(client, visit.klpd!, file))
  if (!row || row.order_id !== visit.request.req.param('id') || !maySee(visit, row.kd_satker_str))
    return notFound()
  return new Response(new Uint8Array(readAttachment(visit.services.dataDir, row.sha256)), {
    headers: {
      'content-type': row.media_type,
      'content-disposition': 'attachment',
      'cache-control': 'private, no-store',
    },
  })
}
