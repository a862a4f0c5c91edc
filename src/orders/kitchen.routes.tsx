/** The kitchen's pages, and the two pages without an account: is a document genuine, and receipt by a delegate. */
import { createHash, randomUUID } from 'node:crypto'
import type pg from 'pg'
import { type FormProblem, html, readForm, redirectWith, type Route, type Visit } from '#people'
import { formatDay, menuPlace } from '#web'
import { findKlpd } from '#shared/ids'
import type { Instant, IsoDate } from '#shared/date'
import { appendAudit } from '#audit'
import { paymentClock } from './guards/after-delivery.ts'
import type { Finding } from './guards/guard.ts'
import { listAttachments } from './attachments.queries.ts'
import { CapacityPage } from './capacity.page.tsx'
import { KitchenOrderPage, KitchenPage } from './kitchen.page.tsx'
import { closedDays, listPaid, withProducts } from './kitchen.queries.ts'
import { MoneyPage } from './money.page.tsx'
import { movesOpenTo, type State } from './moves.ts'
import { isFirst, perform, problemsOf, readMoveForm, troubleOf, withAttachment } from './requests.ts'
import { documentPdf, kitchenAttachment } from './papers.routes.ts'
import { sensibleMoves } from './orders.routes.tsx'
import { type Asked, isKey, isRepeat, Refused } from './step.action.ts'
import { moveOrder, wholeNumber } from './ordering.action.ts'
import { readHolidays, readLines, readRules } from './lookups.queries.ts'
import { rupiah } from './amounts.ts'
import { classOf, PRODUCT_CLASSES } from './product-classes.ts'
import { termsRoutes } from './terms.routes.tsx'
import { type Sent, timelyOf } from './move-forms.tsx'
import { DelegatePage, type Verified, VerifyPage } from './public.page.tsx'
import { setCapacityDay } from './sellers.queries.ts'
import { SpreadPage } from './spread.page.tsx'
import { readSpread } from './spread.queries.ts'
import {
  findWholeOrder,
  listCapacity,
  listOrders,
  listUnpaid,
  sellersOf,
  type WholeOrder,
} from './views.queries.ts'
import { MOVE_WORDS, sentenceOfReason } from './words.ts'

const newKey = () => randomUUID()
const notFound = () => new Response(null, { status: 404 })
const t = (visit: Visit, id: string, en: string) => (visit.language === 'id' ? id : en)
const CAPACITY_DAYS = 14

export function kitchenRoutes(): Route[] {
  return [
    {
      method: 'GET',
      path: '/dapur',
      menu: menuPlace('dapur', 10, 'Pesanan masuk', 'Orders received'),
      permission: 'kitchen.use',
      handle: kitchenPage,
    },
    {
      method: 'GET',
      path: '/dapur/kapasitas',
      menu: menuPlace('dapur', 20, 'Kapasitas', 'Capacity'),
      permission: 'kitchen.use',
      handle: (visit) => capacityPage(visit, []),
    },
    {
      method: 'POST',
      path: '/dapur/kapasitas',
      money: 'key',
      permission: 'kitchen.use',
      handle: saveCapacity,
    },
    {
      method: 'GET',
      path: '/dapur/uang',
      menu: menuPlace('dapur', 30, 'Uang saya', 'My money'),
      permission: 'kitchen.use',
      handle: moneyPage,
    },
    ...termsRoutes(),
    {
      method: 'GET',
      path: '/dapur/pesanan/:id',
      permission: 'kitchen.use',
      handle: (visit) => kitchenOrder(visit, {}),
    },
    {
      method: 'GET',
      path: '/dapur/pesanan/:id/dokumen/:kind/:version',
      permission: 'kitchen.use',
      handle: (visit) => documentPdf(visit, true),
    },
    {
      method: 'GET',
      path: '/dapur/pesanan/:id/lampiran/:file',
      permission: 'kitchen.use',
      handle: kitchenAttachment,
    },
    {
      method: 'POST',
      path: '/dapur/pesanan/:id/:move',
      money: 'key',
      permission: 'kitchen.use',
      largeBody: true,
      handle: kitchenMove,
    },
    { method: 'GET', path: '/sebaran/:klpd', permission: 'open', handle: spreadPage },
    { method: 'GET', path: '/periksa/:klpd/:code', permission: 'open', handle: verifyPage },
    {
      method: 'GET',
      path: '/terima/:klpd/:id/:token',
      permission: 'open',
      handle: (visit) => delegatePage(visit, null, false),
    },
    {
      method: 'POST',
      path: '/terima/:klpd/:id/:token',
      money: 'key',
      permission: 'open',
      largeBody: true,
      handle: delegateReceive,
    },
  ]
}

const mySellers = (client: pg.PoolClient, visit: Visit) =>
  sellersOf(client, visit.klpd!, visit.viewer.personId!)

async function kitchenPage(visit: Visit): Promise<Response> {
  const data = await visit.inGovernment(async (client) => {
    const sellers = await mySellers(client, visit)
    const ids = sellers.map((one) => one.seller_id)
    const list = (state: string, limit: number) =>
      listOrders(
        client,
        visit.klpd!,
        { agencies: undefined, agency: '', state, search: '', sellers: ids },
        limit,
        0,
      )
    const own = async (state: string, limit: number) =>
      withProducts(client, visit.klpd!, (await list(state, limit)).rows)
    const running = await own('berjalan', 100)
    const byDay = [...running].sort((a, b) => (a.deliver_from ?? '').localeCompare(b.deliver_from ?? ''))
    return {
      hasKitchen: sellers.length > 0,
      name:
        sellers.map((one) => one.name).join(', ') ||
        t(visit, 'Belum ada dapur pada akun Anda', 'No kitchen on your account yet'),
      asked: (await own('DRAF', 50)).filter((row) => row.lead_asked_at !== null && !row.waives_lead),
      // The one that lapses first stands first.
      waiting: byDay
        .filter((row) => row.state === 'DIKIRIM')
        .sort((a, b) => (a.answer_due_at ?? '').localeCompare(b.answer_due_at ?? '')),
      coming: byDay.filter((row) => row.state === 'DITERIMA_PENYEDIA' || row.state === 'DIPROSES'),
      past: [...byDay.filter((row) => row.state === 'DIANTAR'), ...(await own('bayar', 30))],
    }
  })
  return html(
    visit,
    { title: data.name, scripts: ['draft.js'] },
    <KitchenPage language={visit.language} today={visit.today} {...data} />,
  )
}

async function moneyPage(visit: Visit): Promise<Response> {
  const data = await visit.inGovernment(async (client) => {
    const ids = (await mySellers(client, visit)).map((one) => one.seller_id)
    const rules = await readRules(client, visit.klpd!, visit.today)
    const holidays = await readHolidays(client, visit.klpd!)
    const rows = await listUnpaid(client, visit.klpd!, { agencies: undefined, sellers: ids })
    return {
      rows: rows.map((row) => ({
        ...row,
        clock: paymentClock(row.received_at, visit.today, holidays, rules),
      })),
      paid: await listPaid(client, visit.klpd!, ids, 30),
      targetDays: rules.payment_working_days,
    }
  })
  return html(
    visit,
    { title: t(visit, 'Uang saya', 'My money') },
    <MoneyPage language={visit.language} {...data} />,
  )
}

async function capacityPage(
  visit: Visit,
  problems: readonly FormProblem[],
  typed: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const data = await visit.inGovernment(async (client) => {
    const seller = (await mySellers(client, visit))[0]
    if (!seller) return { days: [], closed: new Set<string>() }
    const days = await listCapacity(client, visit.klpd!, seller.seller_id, visit.today, CAPACITY_DAYS)
    const closed = await closedDays(client, visit.klpd!, seller.seller_id, [
      ...new Set(days.map((one) => one.day)),
    ])
    return { days, closed }
  })
  return html(
    visit,
    {
      title: t(visit, 'Kapasitas', 'Capacity'),
      scripts: ['draft.js'],
      status: problems.length > 0 ? 422 : 200,
    },
    <CapacityPage language={visit.language} {...data} typed={typed} problems={problems} newKey={newKey()} />,
  )
}

async function saveCapacity(visit: Visit): Promise<Response> {
  const typed = await readForm(visit)
  const problems = await visit.inGovernment(async (client) => {
    const seller = (await mySellers(client, visit))[0]
    if (!seller) return []
    let first: boolean
    try {
      first = await isFirst(client, visit, typed, '/dapur/kapasitas')
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      return [{ field: 'kapasitas', message: sentenceOfReason(error.because[0]!, visit.language) }]
    }
    const now = await listCapacity(client, visit.klpd!, seller.seller_id, visit.today, CAPACITY_DAYS)
    const named = (row: (typeof now)[number]) =>
      `${classOf(row.class_code)?.title[visit.language] ?? row.class_code}, ${formatDay(row.day, visit.language)}`
    const found: FormProblem[] = []
    let changed = 0
    for (const row of now) {
      const name = `kap_${row.class_code}_${row.day}`
      const typedText = typed[name]
      if (typedText === undefined || !PRODUCT_CLASSES.some((one) => one.code === row.class_code)) continue
      const capacity = wholeNumber(typedText)
      if (capacity === row.capacity) continue
      if (capacity === undefined || capacity > 100_000) {
        found.push({
          field: name,
          message: sentenceOfReason(
            { code: 'number-needed', facts: { of: named(row), typed: typedText.slice(0, 20) } },
            visit.language,
          ),
        })
        continue
      }
      // A repeat saves nothing and hears again what could not be saved.
      const saved = first
        ? await setCapacityDay(client, visit.klpd!, seller.seller_id, row.class_code, row.day, capacity)
        : capacity >= row.taken
      if (saved) changed++
      else
        found.push({
          field: name,
          message: `${named(row)}: ${sentenceOfReason({ code: 'capacity-below', facts: { taken: row.taken } }, visit.language)}`,
        })
    }
    if (first && changed > 0)
      await appendAudit(client, {
        klpd: visit.klpd!,
        agency: '',
        at: visit.now,
        actor: visit.viewer.name,
        action: 'orders.capacity',
        subject: seller.name,
        facts: { hari: changed },
      })
    return found
  })
  if (problems.length > 0) return capacityPage(visit, problems, typed)
  return redirectWith('/dapur/kapasitas', {
    kind: 'good',
    text: t(visit, 'Kapasitas tersimpan.', 'Capacity saved.'),
  })
}

interface Trouble {
  readonly problems?: readonly FormProblem[]
  readonly refused?: readonly Finding[]
  readonly sent?: Sent
}

async function findOwn(client: pg.PoolClient, visit: Visit): Promise<WholeOrder | undefined> {
  const id = visit.request.req.param('id')!
  if (!isKey(id)) return undefined
  const whole = await findWholeOrder(client, visit.klpd!, id)
  const own = await mySellers(client, visit)
  if (!whole || !own.some((one) => one.seller_id === whole.order.seller_id)) return undefined
  // What was never sent is not the kitchen's to see, unless the buyer asked it about this draft.
  const { order } = whole
  if (order.state === 'DRAF') return order.lead_asked_at === null ? undefined : whole
  return order.sent_at === null || order.state === 'PERSIAPAN' || order.state === 'DISPOSISI_PP'
    ? undefined
    : whole
}

async function kitchenOrder(visit: Visit, trouble: Trouble): Promise<Response> {
  const data = await visit.inGovernment(async (client) => {
    const whole = await findOwn(client, visit)
    if (!whole) return undefined
    const { order } = whole
    const rules = await readRules(client, visit.klpd!, visit.today)
    const clock =
      order.received_at !== null && order.paid_at === null && order.state !== 'BATAL'
        ? paymentClock(order.received_at, visit.today, await readHolidays(client, visit.klpd!), rules)
        : null
    const timely = timelyOf(order, whole.meeting?.ends_at ?? null, visit.now, rules)
    return { whole, clock, timely, attachments: await listAttachments(client, visit.klpd!, order.order_id) }
  })
  if (!data) return notFound()
  const bad = (trouble.problems?.length ?? 0) + (trouble.refused?.length ?? 0) > 0
  return html(
    visit,
    { title: data.whole.order.title, scripts: ['draft.js', 'photo.js'], status: bad ? 422 : 200 },
    <KitchenOrderPage
      language={visit.language}
      {...data}
      moves={sensibleMoves(data.whole, ['penyedia'])}
      problems={trouble.problems ?? []}
      refused={trouble.refused ?? []}
      sent={trouble.sent}
      newKey={newKey}
      origin={visit.url.origin}
    />,
  )
}

async function kitchenMove(visit: Visit): Promise<Response> {
  const id = visit.request.req.param('id')!
  const name = visit.request.req.param('move')!
  if (!isKey(id) || !(name in MOVE_WORDS)) return notFound()
  let body: Record<string, string> = {}
  try {
    const form = await readMoveForm(visit)
    const { kunci, ...rest } = form.body
    body = rest
    const done = await perform(visit, async (client) => {
      const own = await client.query<{ kd_satker_str: string }>(
        'select o.kd_satker_str from orders.pesanan o join orders.seller_person p on p.klpd = o.klpd and p.seller_id = o.seller_id where o.klpd = $1 and o.order_id = $2 and p.person_id = $3 and (o.sent_at is not null or o.lead_asked_at is not null)',
        [visit.klpd, id, visit.viewer.personId],
      )
      if (!own.rows[0]) throw new Refused([{ code: 'no-order' }])
      const asked: Asked = {
        klpd: visit.klpd!,
        orderId: id,
        move: name,
        doer: { actor: 'penyedia', personId: visit.viewer.personId, name: visit.viewer.name, sk: null },
        key: kunci ?? '',
        reason: (body[`${name}-alasan`] ?? '').trim().slice(0, 500) || null,
        at: visit.now,
        today: visit.today,
        route: `/dapur/pesanan/${id}/${name}`,
        body,
        location: `/dapur/pesanan/${id}`,
      }
      return withAttachment(client, visit, asked, form.file, own.rows[0].kd_satker_str, (whole) =>
        moveOrder(client, whole),
      )
    })
    const back = name === 'tolak' || name === 'mundur' ? '/dapur' : done.location
    return redirectWith(back, {
      kind: 'good',
      text: t(
        visit,
        `Tercatat: Anda ${MOVE_WORDS[name as keyof typeof MOVE_WORDS].done.id}.`,
        `Recorded: you ${MOVE_WORDS[name as keyof typeof MOVE_WORDS].done.en}.`,
      ),
    })
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    if (error.because.some((one) => one.code === 'no-order')) return notFound()
    const { problems, refused } = troubleOf(error, visit, name)
    return kitchenOrder(visit, {
      problems,
      refused,
      sent: { move: name, typed: body, problems },
    })
  }
}

// ── without an account ──────────────────────────────────────────────────────────────────────────

/** A transaction in the context of the government named in the address. */
async function inNamed<T>(
  visit: Visit,
  klpd: string,
  work: (client: pg.PoolClient) => Promise<T>,
): Promise<T> {
  const client = await visit.services.pool.connect()
  try {
    await client.query('begin')
    await client.query(`select set_config('padan.klpd', $1, true)`, [klpd])
    const result = await work(client)
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    throw error
  } finally {
    client.release()
  }
}

/** Concentration per agency is public: how spending is spread over kitchens, without names. */
async function spreadPage(visit: Visit): Promise<Response> {
  const klpd = findKlpd(visit.request.req.param('klpd')!)
  if (!klpd) return notFound()
  const data = await inNamed(visit, klpd, async (client) => {
    const found = await client.query<{ nama: string }>(
      'select nama from agencies.government where klpd = $1',
      [klpd],
    )
    const government = found.rows[0]?.nama
    if (government === undefined) return undefined
    const rules = await readRules(client, klpd, visit.today)
    return {
      government,
      spread: await readSpread(client, klpd, visit.now),
      reasonPercent: rules.concentration_reason_percent,
      hhiHigh: rules.concentration_hhi,
    }
  })
  if (!data) return notFound()
  return html(
    visit,
    { title: t(visit, 'Sebaran belanja', 'How orders are spread') },
    <SpreadPage language={visit.language} url={visit.url} {...data} />,
  )
}

async function verifyPage(visit: Visit): Promise<Response> {
  const klpd = findKlpd(visit.request.req.param('klpd')!)
  // Typed from paper: small letters, spaces and dashes are forgiven.
  const code = visit.request.req
    .param('code')!
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .slice(0, 40)
  const found = klpd
    ? await inNamed(visit, klpd, async (client) => {
        const rows = await client.query<Omit<Verified, 'total'> & { total: number | null }>(
          `select d.kind, d.number, d.version, d.issued_at, o.state = 'BATAL' as cancelled, (select max(x.version) from orders.document x where x.klpd = d.klpd and x.order_id = d.order_id and x.kind = d.kind) as latest,
             g.nama as government, coalesce(s.nama, o.kd_satker_str) as agency, o.seller_name as seller,
             coalesce((d.content ->> 'total')::bigint, (d.content ->> 'tagihan')::bigint, (d.content ->> 'nilai')::bigint) as total
           from orders.document d join orders.pesanan o on o.klpd = d.klpd and o.order_id = d.order_id join agencies.government g on g.klpd = d.klpd
           left join agencies.published_satker s on s.klpd = o.klpd and s.kd_satker_str = o.kd_satker_str where d.klpd = $1 and d.code = $2`,
          [klpd, code],
        )
        return rows.rows[0]
      })
    : undefined
  return html(
    visit,
    { title: t(visit, 'Periksa dokumen', 'Check a document'), status: found ? 200 : 404 },
    <VerifyPage
      language={visit.language}
      code={code}
      found={found ? { ...found, total: rupiah(found.total, visit.language) } : null}
    />,
  )
}

async function findDelegate(client: pg.PoolClient, visit: Visit) {
  const [klpd, id, token] = [
    visit.request.req.param('klpd')!,
    visit.request.req.param('id')!,
    visit.request.req.param('token')!,
  ]
  if (!isKey(id)) return undefined
  const found = await client.query<{
    name: string
    number: string
    title: string
    seller_name: string
    state: State
    held_state: State | null
    version: number
    deliver_from: never
    deliver_until: never
    delivered_at: Instant | null
    is_consumption: boolean
    kd_satker_str: string
  }>(
    `select d.name, o.number, o.title, o.seller_name, o.state, o.held_state, o.version, o.deliver_from, o.deliver_until, o.delivered_at, o.is_consumption, o.kd_satker_str from orders.delegate d
     join orders.pesanan o on o.klpd = d.klpd and o.order_id = d.order_id where d.klpd = $1 and d.order_id = $2 and d.token_hash = $3 and d.expires_at > $4`,
    [klpd, id, createHash('sha256').update(token).digest('hex'), visit.now],
  )
  const row = found.rows[0]
  return (
    row && {
      row,
      lines: await readLines(client, klpd, id, row.version),
      timely: timelyOf(row, null, visit.now, await readRules(client, klpd, visit.today)),
    }
  )
}

async function delegatePage(visit: Visit, sent: Sent | null, done: boolean): Promise<Response> {
  const klpd = findKlpd(visit.request.req.param('klpd')!)
  const found = klpd ? await inNamed(visit, klpd, (client) => findDelegate(client, visit)) : undefined
  if (!found) return notFound()
  const { row } = found
  return html(
    visit,
    { title: row.title, scripts: ['photo.js'], status: sent ? 422 : 200 },
    <DelegatePage
      language={visit.language}
      action={visit.url.pathname}
      name={row.name}
      number={row.number}
      title={row.title}
      seller={row.seller_name}
      state={row.state}
      from={row.deliver_from}
      until={row.deliver_until}
      lines={found.lines}
      timely={found.timely}
      sent={sent}
      newKey={newKey}
      done={done}
    />,
  )
}

async function delegateReceive(visit: Visit): Promise<Response> {
  const klpd = findKlpd(visit.request.req.param('klpd')!)
  if (!klpd) return notFound()
  let sent: Pick<Sent, 'move' | 'typed'> = { move: 'terima', typed: {} }
  try {
    const form = await readMoveForm(visit)
    const { kunci, ...body } = form.body
    const name = ['terima', 'terima-sebagian', 'tidak-sesuai'].find((one) => one === body['tindakan'])
    if (!name) return notFound()
    sent = { move: name, typed: body }
    const id = visit.request.req.param('id')!
    const ok = await inNamed(visit, klpd, async (client) => {
      const found = await findDelegate(client, visit)
      if (!found) return false
      const asked: Asked = {
        klpd,
        orderId: id,
        move: name,
        doer: { actor: 'penerima', personId: null, name: found.row.name, sk: null },
        key: kunci ?? '',
        reason: (body[`${name}-alasan`] ?? '').trim().slice(0, 500) || null,
        at: visit.now,
        today: visit.today,
        route: `/terima/${id}`,
        body,
        location: visit.url.pathname,
      }
      if (
        !movesOpenTo({ state: found.row.state, held: found.row.held_state }, 'penerima').some(
          (one) => one.id === name,
        )
      ) {
        if (await isRepeat(client, asked)) return true
        throw new Refused([{ code: 'move-not-from-here' }])
      }
      await withAttachment(client, visit, asked, form.file, found.row.kd_satker_str, (whole) =>
        moveOrder(client, whole),
      )
      return true
    })
    return ok ? delegatePage(visit, null, true) : notFound()
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    const problems = problemsOf(
      error,
      visit,
      `${sent.move}-${error.findings.length > 0 ? 'alasan' : 'kondisi'}`,
    )
    return delegatePage(visit, { ...sent, problems }, false)
  }
}

export type { IsoDate }
