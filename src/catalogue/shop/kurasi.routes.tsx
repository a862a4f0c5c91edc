/** Routes of curation: queue, score sheet, sellers, weights. */
import type pg from 'pg'
import { appendAudit } from '#audit'
import { addNotice } from '#notices'
import { knownAboutMaker, parseNib, readNpwp } from '#makers'
import {
  allows,
  html,
  listGranted,
  readForm,
  redirectWith,
  type Route,
  textParameter,
  type Visit,
} from '#people'
import { findIsoDate } from '#shared/date'
import type { Reason } from '#shared/decision'
import { formatDay, menuPlace, type Problem, sheetResponse } from '#web'
import { maySheet } from '../curation/sheet.ts'
import {
  curationWith,
  SETTING_NAMES,
  SETTINGS,
  type SettingName,
  SHEETS,
  unevenSheets,
} from '../curation/settings.ts'
import { IN_CURATION, levelOf, type MoveId, STATES } from '../curation/states.ts'
import {
  addVisit,
  checkOrigins,
  enrolShop,
  fillSheet,
  halalStanding,
  moveProduct,
  sheetKindOf,
} from './catalogue.action.ts'
import { doingOf } from './dapur.routes.tsx'
import { classOf } from '../product-classes.ts'
import { listKecamatan } from './katalog.queries.ts'
import { CuratePage, QueuePage, type QueueRow } from './kurasi.page.tsx'
import { productMoved } from './notices.ts'
import { EnrolPage, SellerPage, SellersPage } from './sellers.page.tsx'
import { WeightsPage } from './weights.page.tsx'
import {
  findProduct,
  findShop,
  latestOrigins,
  listActions,
  listPhotos,
  listPrices,
  listSettings,
  listSheets,
  listShops,
  listVisits,
  type Paper,
  papersOf,
  type Product,
  productsOfMaker,
  readCuration,
  type Shop,
} from './store.queries.ts'
import type { CatalogueSurroundings, SellerFacts } from './surroundings.ts'
import { MOVE_WORDS, problemsOf, say } from './words.ts'

const notFound = () => new Response(null, { status: 404 })
const PAGE_SIZE = 50

export function curationRoutes(around: CatalogueSurroundings): Route[] {
  const read = { permission: 'catalogue.read' } as const
  const act = { permission: 'catalogue.curate' } as const
  return [
    {
      method: 'GET',
      path: '/kurasi',
      menu: menuPlace('pelaku', 40, 'Kurasi katalog', 'Curation'),
      ...read,
      handle: queue,
    },
    { method: 'GET', path: '/kurasi/unduh', ...read, handle: queueSheet },
    { method: 'GET', path: '/kurasi/bobot', ...read, handle: (visit) => weights(visit, {}, []) },
    {
      method: 'POST',
      path: '/kurasi/bobot',
      money: { none: 'bobot lembar nilai' },
      permission: 'catalogue.configure',
      handle: setWeights,
    },
    { method: 'GET', path: '/kurasi/penyedia', ...read, handle: (visit) => sellers(visit, around) },
    { method: 'GET', path: '/kurasi/penyedia/baru', ...act, handle: (visit) => enrolForm(visit, {}, []) },
    {
      method: 'POST',
      path: '/kurasi/penyedia/baru',
      money: { none: 'pendaftaran penyedia' },
      ...act,
      handle: (visit) => enrol(visit, around),
    },
    {
      method: 'GET',
      path: '/kurasi/penyedia/:id',
      ...read,
      handle: (visit) => seller(visit, around, {}, []),
    },
    {
      method: 'POST',
      path: '/kurasi/penyedia/:id/kunjungan',
      money: { none: 'catatan kunjungan' },
      ...act,
      handle: (visit) => visited(visit, around),
    },
    { method: 'GET', path: '/kurasi/produk/:id', ...read, handle: (visit) => curate(visit, around, {}, []) },
    {
      method: 'POST',
      path: '/kurasi/produk/:id/lembar',
      money: { none: 'lembar nilai' },
      ...act,
      handle: (visit) => score(visit, around),
    },
    {
      method: 'POST',
      path: '/kurasi/produk/:id/bahan',
      money: { none: 'pemeriksaan asal bahan' },
      ...act,
      handle: (visit) => check(visit, around),
    },
    {
      method: 'POST',
      path: '/kurasi/produk/:id/:move',
      money: { none: 'keadaan produk di katalog' },
      ...act,
      handle: (visit) => step(visit, around),
    },
  ]
}
const idOf = (visit: Visit) => visit.request.req.param('id') ?? ''
const mayCurate = (visit: Visit) => allows(visit.viewer, 'catalogue.curate', undefined)

const statesAsked = (state: string): readonly string[] =>
  state === 'menunggu' ? IN_CURATION : (STATES as readonly string[]).includes(state) ? [state] : STATES

async function listQueue(client: pg.PoolClient, klpd: string, state: string, limit: number, offset: number) {
  const states = statesAsked(state)
  const rows = await client.query<QueueRow & { total: number }>(
    `select v.*, (select max(a.at) from catalogue.action a where a.klpd = v.klpd and a.product_id = v.product_id) as since,
       (select count(*)::int from catalogue.sheet s where s.klpd = v.klpd and s.product_id = v.product_id and s.round = v.round and s.level = v.held_level) as sheets, count(*) over ()::int as total
     from catalogue.published_product v where v.klpd = $1 and v.state = any ($2) order by since nulls last, v.ref limit $3 offset $4`,
    [klpd, states, limit, offset],
  )
  return { rows: rows.rows, total: rows.rows[0]?.total ?? 0 }
}

async function queue(visit: Visit): Promise<Response> {
  const state = visit.url.searchParams.has('keadaan') ? textParameter(visit, 'keadaan') : 'menunggu'
  const page = Math.min(1000, Math.max(1, Math.floor(Number(visit.url.searchParams.get('hal')) || 1)))
  const data = await visit.inGovernment(async (client) => ({
    list: await listQueue(client, visit.klpd!, state, PAGE_SIZE, (page - 1) * PAGE_SIZE),
    counts: (
      await client.query<{ state: string; n: number }>(
        'select state, count(*)::int as n from catalogue.product where klpd = $1 group by 1',
        [visit.klpd],
      )
    ).rows,
    rules: await readCuration(client, visit.klpd!, visit.today),
  }))
  return html(
    visit,
    { title: say(visit.language, 'Kurasi', 'Curation') },
    <QueuePage
      language={visit.language}
      url={visit.url}
      state={state}
      rows={data.list.rows}
      counts={data.counts}
      need={data.rules['kurasi.kurator']}
      page={page}
      pages={Math.max(1, Math.ceil(data.list.total / PAGE_SIZE))}
      today={visit.today}
    />,
  )
}
async function queueSheet(visit: Visit): Promise<Response> {
  const state = visit.url.searchParams.has('keadaan') ? textParameter(visit, 'keadaan') : 'menunggu'
  const { rows } = await visit.inGovernment((client) => listQueue(client, visit.klpd!, state, 20_000, 0))
  return sheetResponse(
    {
      name: `kurasi-${visit.klpd}-${visit.today}`,
      columns: [
        'produk',
        'penyedia',
        'jenis',
        'keadaan',
        'putaran',
        'lembar',
        'sejak',
        'nilai_lulus',
        'tingkat_lulus',
      ],
      rows: rows.map((row) => [
        row.name,
        row.maker_name,
        row.class_code,
        row.state,
        row.round,
        row.sheets,
        row.since,
        row.passed_score,
        row.passed_level,
      ]),
    },
    visit.url.searchParams.get('format') === 'csv' ? 'csv' : 'xlsx',
  )
}

async function curate(
  visit: Visit,
  around: CatalogueSurroundings,
  typed: Readonly<Record<string, string>>,
  problems: readonly Problem[],
): Promise<Response> {
  const klpd = visit.klpd!
  const on = findIsoDate(textParameter(visit, 'pada')) ?? visit.today
  const data = await visit.inGovernment(async (client) => {
    const product = await findProduct(client, klpd, idOf(visit))
    if (!product) return undefined
    const origins = await latestOrigins(client, klpd, product.product_id)
    const sheets = await listSheets(client, klpd, product.product_id)
    const today = await papersOf(client, [product.maker_id], visit.today)
    const shop = (await findShop(client, klpd, product.maker_id))!
    return {
      product,
      shop,
      photos: await listPhotos(client, klpd, [product.product_id]),
      prices: await listPrices(client, klpd, product.product_id),
      papers: on === visit.today ? today : await papersOf(client, [product.maker_id], on),
      origins: origins.rows,
      originVersion: origins.version,
      sheets,
      actions: await listActions(client, klpd, product.product_id),
      ceilings: await around.ceilings(client, klpd, Number(visit.today.slice(0, 4))),
      visits: await listVisits(client, klpd, product.maker_id),
      facts: (await around.sellerFacts(client, klpd, visit.today)).find(
        (one) => one.makerId === product.maker_id,
      ),
      kind: sheetKindOf(product.class_code),
      halal: halalStanding(product, today),
      rules: await readCuration(client, klpd, visit.today),
      barred: maySheet({
        curatorId: visit.viewer.personId ?? '',
        mentorId: shop.mentor_person_id,
        ownerIds: await around.ownersOf(client, klpd, product.maker_id),
        level: levelOf(product.state),
        round: product.round,
        isAppeal: product.has_appealed,
        sheets,
      }),
    }
  })
  if (!data) return notFound()
  return html(
    visit,
    { title: data.product.name, status: problems.length > 0 ? 422 : 200 },
    <CuratePage
      language={visit.language}
      klpd={klpd}
      today={on}
      mayCurate={mayCurate(visit)}
      typed={typed}
      problems={problems}
      {...data}
    />,
  )
}

/** The kitchen hears what became of its product. */
async function tellOwners(
  client: pg.PoolClient,
  visit: Visit,
  around: CatalogueSurroundings,
  product: Product,
): Promise<void> {
  for (const person of (await around.ownersOf(client, visit.klpd!, product.maker_id)).slice(0, 20))
    await addNotice(client, {
      klpd: visit.klpd!,
      at: visit.now,
      kind: productMoved,
      facts: { name: product.name, state: product.state },
      to: { person },
      path: `/dapur/produk/${product.product_id}`,
      dedupe: `${product.product_id}:${product.last_seq}`,
    })
}

async function score(visit: Visit, around: CatalogueSurroundings): Promise<Response> {
  const typed = await readForm(visit)
  const id = idOf(visit)
  const done = await visit.inGovernment(async (client) => {
    const product = await findProduct(client, visit.klpd!, id)
    if (!product) return null
    const owners = await around.ownersOf(client, visit.klpd!, product.maker_id)
    const result = await fillSheet(
      client,
      doingOf(visit, around),
      id,
      { marks: typed, note: typed['catatan'] ?? '' },
      owners,
    )
    if (result.ok && !result.value.waits) await tellOwners(client, visit, around, result.value.product)
    return result
  })
  if (!done) return notFound()
  if (!done.ok) return curate(visit, around, typed, problemsOf(done.because, visit.language, 'lembar'))
  const { product, waits } = done.value
  return redirectWith(`/kurasi/produk/${id}`, {
    kind: 'good',
    text: waits
      ? say(
          visit.language,
          'Lembar tersimpan. Menunggu kurator berikutnya.',
          'Sheet saved. Waits for the next curator.',
        )
      : say(
          visit.language,
          `Lembar tersimpan. Produk kini: ${product.state.toLowerCase().replaceAll('_', ' ')}.`,
          `Sheet saved. The product is now: ${product.state.toLowerCase().replaceAll('_', ' ')}.`,
        ),
  })
}

async function check(visit: Visit, around: CatalogueSurroundings): Promise<Response> {
  const typed = await readForm(visit)
  const done = await visit.inGovernment(async (client) => {
    const product = await findProduct(client, visit.klpd!, idOf(visit), true)
    return product
      ? checkOrigins(client, doingOf(visit, around), product, typed['periksa_catatan'] ?? '')
      : null
  })
  if (!done) return notFound()
  return done.ok
    ? redirectWith(`/kurasi/produk/${idOf(visit)}`, {
        kind: 'good',
        text: say(visit.language, 'Asal bahan ditandai diperiksa.', 'Origins marked as checked.'),
      })
    : curate(visit, around, typed, problemsOf(done.because, visit.language, 'periksa_catatan'))
}

async function step(visit: Visit, around: CatalogueSurroundings): Promise<Response> {
  const move = visit.request.req.param('move') ?? ''
  const typed = await readForm(visit)
  const done = await visit.inGovernment(async (client) => {
    if (!(await findProduct(client, visit.klpd!, idOf(visit)))) return null
    const result = await moveProduct(client, doingOf(visit, around), {
      productId: idOf(visit),
      move,
      actor: 'kurator',
      reason: typed[`${move}-alasan`] ?? '',
    })
    if (result.ok) await tellOwners(client, visit, around, result.value)
    return result
  })
  if (!done) return notFound()
  if (!done.ok) return curate(visit, around, typed, problemsOf(done.because, visit.language, `form-${move}`))
  const words = MOVE_WORDS[move as MoveId].done
  return redirectWith(`/kurasi/produk/${idOf(visit)}`, {
    kind: 'good',
    text: say(visit.language, `Tercatat: ${words.id}.`, `Recorded: ${words.en}.`),
  })
}

// ── sellers ─────────────────────────────────────────────────────────────────────────────────────

/** What stands between a seller and its next order: for mentors and curators, who can help. */
function helpFor(
  shop: Shop & { shown?: number; all?: number },
  products: number,
  facts: SellerFacts | undefined,
  papers: readonly Paper[],
  today: string,
): (readonly [string, string])[] {
  const help: (readonly [string, string])[] = []
  if (products === 0)
    help.push([
      'Belum ada produk tayang: bantu melengkapi dan mengajukan.',
      'No product shown: help to complete and submit one.',
    ])
  if (facts && products > 0 && facts.capacityClasses.length === 0)
    help.push([
      'Belum menyebut kapasitas: isi di Dapur saya, Ketentuan.',
      'States no capacity: enter it under My kitchen, Terms.',
    ])
  if (facts && facts.kecamatanServed === 0)
    help.push(['Wilayah layanan belum diisi.', 'No service area stated.'])
  const needsPaper = facts?.capacityClasses.some((code) => (classOf(code)?.needs.length ?? 0) > 0) === true
  if (needsPaper && !papers.some((one) => one.isValid))
    help.push(['Tidak ada surat yang berlaku hari ini.', 'No paper is valid today.'])
  const soon = papers.find(
    (one) => one.isValid && one.until !== null && Date.parse(one.until) - Date.parse(today) < 60 * 86_400_000,
  )
  if (soon)
    help.push([
      `Surat ${soon.kind.toUpperCase()} habis ${formatDay(soon.until!, 'id')}.`,
      `Paper ${soon.kind.toUpperCase()} ends ${formatDay(soon.until!, 'en')}.`,
    ])
  return help
}

async function sellers(visit: Visit, around: CatalogueSurroundings): Promise<Response> {
  const show = textParameter(visit, 'lihat')
  const data = await visit.inGovernment(async (client) => {
    const shops = await listShops(client, visit.klpd!)
    const facts = new Map(
      (await around.sellerFacts(client, visit.klpd!, visit.today)).map((one) => [one.makerId, one]),
    )
    const papers = Map.groupBy(
      await papersOf(
        client,
        shops.map((one) => one.maker_id),
        visit.today,
      ),
      (one) => one.makerId,
    )
    const kecamatan = new Map((await listKecamatan(client, visit.klpd!)).map((one) => [one.kode, one.nama]))
    return {
      kecamatan,
      rows: shops.map((shop) => ({
        shop,
        facts: facts.get(shop.maker_id),
        help: helpFor(
          shop,
          shop.shown,
          facts.get(shop.maker_id),
          papers.get(shop.maker_id) ?? [],
          visit.today,
        ),
      })),
    }
  })
  const rows = data.rows
    .filter((row) =>
      show === 'menganggur'
        ? row.facts?.isIdle !== false
        : show === 'tanda'
          ? (row.facts?.signs.length ?? 0) > 0
          : true,
    )
    .sort(
      (a, b) =>
        (a.facts?.lastOrderOn ?? '').localeCompare(b.facts?.lastOrderOn ?? '') ||
        a.shop.name.localeCompare(b.shop.name),
    )
  return html(
    visit,
    { title: say(visit.language, 'Penyedia katalog', 'Sellers of the catalogue') },
    <SellersPage
      language={visit.language}
      url={visit.url}
      rows={rows}
      show={show}
      kecamatan={data.kecamatan}
      mayCurate={mayCurate(visit)}
      idleDays={60}
    />,
  )
}

async function seller(
  visit: Visit,
  around: CatalogueSurroundings,
  typed: Readonly<Record<string, string>>,
  problems: readonly Problem[],
): Promise<Response> {
  const on = findIsoDate(textParameter(visit, 'pada')) ?? visit.today
  const data = await visit.inGovernment(async (client) => {
    const shop = await findShop(client, visit.klpd!, idOf(visit))
    if (!shop) return undefined
    const products = await productsOfMaker(client, visit.klpd!, shop.maker_id)
    const papers = await papersOf(client, [shop.maker_id], on)
    const facts = (await around.sellerFacts(client, visit.klpd!, visit.today)).find(
      (one) => one.makerId === shop.maker_id,
    )
    const kecamatan =
      (await listKecamatan(client, visit.klpd!)).find((one) => one.kode === shop.kecamatan)?.nama ?? ''
    return {
      shop,
      products,
      papers,
      facts,
      kecamatan,
      visits: await listVisits(client, visit.klpd!, shop.maker_id),
      help: helpFor(
        shop,
        products.filter((one) => one.state === 'TAYANG').length,
        facts,
        papers,
        visit.today,
      ),
    }
  })
  if (!data) return notFound()
  return html(
    visit,
    { title: data.shop.name, status: problems.length > 0 ? 422 : 200 },
    <SellerPage
      language={visit.language}
      klpd={visit.klpd!}
      today={on}
      mayCurate={mayCurate(visit)}
      typed={typed}
      problems={problems}
      {...data}
    />,
  )
}

const enrolForm = (visit: Visit, typed: Readonly<Record<string, string>>, problems: readonly Problem[]) =>
  html(
    visit,
    {
      title: say(visit.language, 'Daftarkan penyedia', 'Enrol a seller'),
      status: problems.length > 0 ? 422 : 200,
    },
    <EnrolPage language={visit.language} typed={typed} problems={problems} />,
  )

async function enrol(visit: Visit, around: CatalogueSurroundings): Promise<Response> {
  const typed = await readForm(visit)
  const came = (typed['nomor'] ?? '').trim()
  const digits = came.replace(/[\s.-]/g, '')
  const nib = parseNib(came)
  const npwp = readNpwp(came).full
  const done = await visit.inGovernment(async (client): Promise<{ id: string } | { because: Reason[] }> => {
    const because: Reason[] = []
    const amiss = (code: string, field: string, text: string) =>
      because.push({ code, facts: { field, came: text } })
    const isNumber = /^\d{13}$|^\d{15,16}$/.test(digits)
    const known = await knownAboutMaker(client, {
      today: visit.today,
      selfId: null,
      nib: nib ? digits : null,
      npwp,
      kunci: '',
      bentuk: null,
      kelurahanKode: '',
      isAnotherFirm: false,
    })
    const holder = known.holders[0]
    if (!isNumber || !holder) amiss(isNumber ? 'number-unknown' : 'number-bad', 'nomor', came.slice(0, 30))
    const people = await listGranted(client, visit.klpd!)
    const find = (email: string, role: string) =>
      people.find((one) => one.email.toLowerCase() === email.trim().toLowerCase() && one.role === role)
    const owner = (typed['surel'] ?? '').trim() === '' ? null : find(typed['surel']!, 'penyedia')
    if (owner === undefined) amiss('person-unknown', 'surel', typed['surel']!.slice(0, 80))
    const mentor =
      (typed['pembina'] ?? '').trim() === ''
        ? null
        : people.find(
            (one) =>
              one.email.toLowerCase() === typed['pembina']!.trim().toLowerCase() &&
              (one.role === 'mentor' || one.role === 'curator'),
          )
    if (mentor === undefined) amiss('mentor-unknown', 'pembina', typed['pembina']!.slice(0, 80))
    if (because.length > 0 || !holder) return { because }
    const made = await enrolShop(
      client,
      doingOf(visit, around),
      holder.makerId,
      mentor ? { personId: mentor.id, name: mentor.name } : null,
    )
    if (!made.ok) return { because: [...made.because] }
    await around.afterShop(client, visit.klpd!, holder.makerId, owner?.id ?? null)
    return { id: holder.makerId }
  })
  if ('because' in done) return enrolForm(visit, typed, problemsOf(done.because, visit.language, 'nomor'))
  return redirectWith(`/kurasi/penyedia/${done.id}`, {
    kind: 'good',
    text: say(
      visit.language,
      'Penyedia terdaftar; datanya dari Pelaku usaha.',
      'Seller enrolled; its facts come from Makers.',
    ),
  })
}

async function visited(visit: Visit, around: CatalogueSurroundings): Promise<Response> {
  const typed = await readForm(visit)
  const day = findIsoDate((typed['hari'] ?? '').trim())
  const note = (typed['catatan'] ?? '').trim()
  const because: Reason[] = []
  if (!day || day > visit.today) because.push({ code: 'visit-day', facts: { field: 'hari' } })
  if (note.length < 10) because.push({ code: 'note-needed', facts: { field: 'catatan' } })
  const known = await visit.inGovernment((client) => findShop(client, visit.klpd!, idOf(visit)))
  if (!known) return notFound()
  if (because.length > 0) return seller(visit, around, typed, problemsOf(because, visit.language, 'hari'))
  await visit.inGovernment(async (client) => {
    await addVisit(client, doingOf(visit, around), idOf(visit), {
      day: day!,
      makesHere: typed['membuat'] === 'ya',
      note,
    })
    await around.afterShop(client, visit.klpd!, idOf(visit), null)
  })
  return redirectWith(`/kurasi/penyedia/${idOf(visit)}`, {
    kind: 'good',
    text: say(visit.language, 'Kunjungan tercatat.', 'Visit recorded.'),
  })
}

// ── weights ─────────────────────────────────────────────────────────────────────────────────────

async function weights(
  visit: Visit,
  typed: Readonly<Record<string, string>>,
  problems: readonly Problem[],
): Promise<Response> {
  const data = await visit.inGovernment(async (client) => ({
    rules: await readCuration(client, visit.klpd!, visit.today),
    rows: await listSettings(client, visit.klpd!),
  }))
  return html(
    visit,
    {
      title: say(visit.language, 'Bobot dan angka kurasi', 'Weights and numbers of curation'),
      status: problems.length > 0 ? 422 : 200,
    },
    <WeightsPage
      language={visit.language}
      today={visit.today}
      mayChange={allows(visit.viewer, 'catalogue.configure', undefined)}
      typed={typed}
      problems={problems}
      {...data}
    />,
  )
}

/** A group is set together, so that the weights of a sheet make 100 on every day. */
async function setWeights(visit: Visit): Promise<Response> {
  const typed = await readForm(visit)
  const names = (typed['kelompok'] ?? '')
    .split(',')
    .filter((one): one is SettingName => (SETTING_NAMES as string[]).includes(one))
  const from = findIsoDate((typed['mulai'] ?? '').trim())
  const note = (typed['dasar'] ?? '').trim()
  const problems: Problem[] = []
  const t = (id: string, en: string) => say(visit.language, id, en)
  if (!from)
    problems.push({
      field: 'mulai',
      message: t('Isi tanggal seperti 2026-01-31.', 'Enter a day like 2026-01-31.'),
    })
  if (note.length < 5) problems.push({ field: 'dasar', message: t('Sebutkan dasarnya.', 'Name the basis.') })
  const values = names.map((name) => ({ name, value: Number((typed[name] ?? '').trim()) }))
  for (const { name, value } of values)
    if (!Number.isInteger(value) || value < 0 || value > 1000 || (typed[name] ?? '').trim() === '')
      problems.push({
        field: name,
        message: t(
          `${SETTINGS[name].title.id}: isi angka bulat 0–1000.`,
          `${SETTINGS[name].title.en}: enter a whole number 0–1000.`,
        ),
      })
  if (problems.length === 0) {
    const before = await visit.inGovernment((client) => readCuration(client, visit.klpd!, from!))
    const after = curationWith([
      ...Object.entries(before).map(([name, value]) => ({ name, value })),
      ...values,
    ])
    for (const one of unevenSheets(after))
      problems.push({
        field: `${one.sheet}.${SHEETS[one.sheet][0]}`,
        message: t(
          `Bobot lembar ${one.sheet} berjumlah ${one.sum}; harus 100.`,
          `Weights of the ${one.sheet} sheet make ${one.sum}; they must make 100.`,
        ),
      })
    if (after['kurasi.tingkat'] < 1 || after['kurasi.tingkat'] > 3)
      problems.push({
        field: 'kurasi.tingkat',
        message: t('Tingkat kurasi 1, 2, atau 3.', 'Levels are 1, 2 or 3.'),
      })
    if (after['kurasi.kurator'] < 1)
      problems.push({
        field: 'kurasi.kurator',
        message: t('Paling sedikit satu kurator.', 'At least one curator.'),
      })
  }
  if (problems.length > 0) return weights(visit, typed, problems)
  await visit.inGovernment(async (client) => {
    for (const { name, value } of values)
      await client.query(
        'insert into catalogue.setting (klpd, name, valid_from, value, note, set_by, set_at) values ($1, $2, $3, $4, $5, $6, $7)',
        [visit.klpd, name, from, value, note, visit.viewer.name, visit.now],
      )
    await appendAudit(client, {
      klpd: visit.klpd!,
      agency: '',
      at: visit.now,
      actor: visit.viewer.name,
      action: 'catalogue.settings',
      subject: from!,
      facts: { ...Object.fromEntries(values.map((one) => [one.name, one.value])), dasar: note },
    })
  })
  return redirectWith('/kurasi/bobot', { kind: 'good', text: t('Tercatat.', 'Recorded.') })
}
