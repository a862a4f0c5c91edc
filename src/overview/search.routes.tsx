/** One search over everything a person may see. */
import type pg from 'pg'
import { allows, confinedTo, frameOf, html, type Route, textParameter, type Visit } from '#people'
import { formatCount, wordsIn } from '#web'
import { rulesOn } from '#law'
import { productsNamed } from '#catalogue/shop'
import { listOrders, sellersOf } from '#orders'
import { withRuleBook } from '#rulebook'
import { type SearchKind, SearchPage } from './search.page.tsx'
import {
  bounded,
  type Hit,
  type Hits,
  SEARCH_LEAST_LETTERS,
  SEARCH_SHOWN,
  searchAgencies,
  searchCertificates,
  searchFiles,
  searchLines,
  searchMakers,
  searchPaket,
  searchProviders,
  type SearchScope,
} from './search.queries.ts'
import { lineName } from './line-name.ts'
import { overviewWords } from './words.ts'

export const searchRoutes: readonly Route[] = [
  { method: 'GET', path: '/cari', permission: 'signed-in', handle: searchPage },
]

/** Everything the visitor may see, kind by kind; each search is bounded in rows and in time. */
async function productsOnShow(client: pg.ClientBase, visit: Visit, words: string): Promise<Hit[]> {
  const rows = await productsNamed(client, visit.services, {
    klpd: visit.klpd!,
    words,
    today: visit.today,
    limit: SEARCH_SHOWN + 1,
  })
  return rows.map((row) => ({
    href: `/katalog/produk/${visit.klpd}/${row.product_id}`,
    title: row.name,
    about: row.maker_name,
    amount: row.price_rupiah === null ? null : String(row.price_rupiah),
  }))
}

async function searchPage(visit: Visit): Promise<Response> {
  const words = textParameter(visit, 'q').slice(0, 100)
  const w = overviewWords[visit.language].search
  const mayRows = allows(visit.viewer, 'lines.read', undefined)
  const scope: SearchScope = {
    klpd: visit.klpd!,
    words,
    rows: mayRows ? confinedTo(visit.viewer, 'lines.read') : null,
    files: allows(visit.viewer, 'intake.read', undefined),
  }
  const found: { kind: SearchKind; hits: Hits }[] = []
  if (words.length >= SEARCH_LEAST_LETTERS)
    await visit.inGovernment(async (client) => {
      const add = async (kind: SearchKind, search: (within: typeof client) => Promise<Hit[]>) =>
        found.push({ kind, hits: await bounded(client, (within) => search(within as typeof client)) })
      const may = (permission: Parameters<typeof allows>[1]) => allows(visit.viewer, permission, undefined)
      found.push({ kind: 'page', hits: pagesNamed(visit, words) })
      if (may('figures.read')) await add('agency', (within) => searchAgencies(within, scope))
      await add('order', () => ordersNamed(client, visit, words))
      if (scope.rows !== null) {
        await add('paket', (within) => searchPaket(within, scope))
        await add('line', (within) =>
          searchLines(within, scope, (name, key) => lineName(name, key, visit.language)),
        )
        await add('provider', (within) =>
          searchProviders(within, scope, (lines) => w.transactions(formatCount(lines, visit.language))),
        )
      }
      await add('product', () => productsOnShow(client, visit, words))
      if (may('makers.read')) {
        await add('maker', (within) => searchMakers(within, scope))
        await add('certificate', (within) => searchCertificates(within, scope))
      }
      found.push({
        kind: 'rule',
        hits: await withRuleBook(client, visit.klpd!, () => rulesNamed(words, visit)),
      })
      if (scope.files) await add('file', (within) => searchFiles(within, scope))
    })
  return html(
    visit,
    { title: words === '' ? w.title : w.for(words) },
    <SearchPage language={visit.language} words={words} found={found} />,
  )
}

/** Pages of this person's own menu. */
const pagesNamed = (visit: Visit, words: string): Hit[] =>
  frameOf(visit)
    .nav.filter((item) => item.label.toLowerCase().includes(words.toLowerCase()))
    .map((item) => ({
      href: item.href,
      title: item.label,
      about: wordsIn[visit.language].groups[item.group],
      amount: null,
    }))

/** Officials find the orders of their agencies, a kitchen finds its own. */
async function ordersNamed(client: pg.PoolClient, visit: Visit, words: string): Promise<Hit[]> {
  const official = allows(visit.viewer, 'orders.read', undefined)
  const kitchen = allows(visit.viewer, 'kitchen.use', undefined)
  if (!official && !kitchen) return []
  const sellers = official
    ? undefined
    : (await sellersOf(client, visit.klpd!, visit.viewer.personId!)).map((one) => one.seller_id)
  const agencies = official ? confinedTo(visit.viewer, 'orders.read') : undefined
  const filter = { agencies, agency: '', state: '', search: words, ...(sellers ? { sellers } : {}) }
  const found = await listOrders(client, visit.klpd!, filter, SEARCH_SHOWN + 1, 0)
  return found.rows.map((row) => ({
    href: `${official ? '/pesanan' : '/dapur/pesanan'}/${row.order_id}`,
    title: row.title,
    about: [row.number, row.seller_name].filter(Boolean).join(' · '),
    amount: row.total_rupiah ? String(row.total_rupiah) : null,
  }))
}

/** Under the edition of the visitor's government: an amended rule is found by its new article too. */
function rulesNamed(words: string, visit: Visit): Hit[] {
  const asked = words.toLowerCase()
  return rulesOn(visit.today)
    .inForce.filter(({ rule, version }) =>
      [rule.id, rule.title.id, rule.title.en, version.citation].some((text) =>
        text.toLowerCase().includes(asked),
      ),
    )
    .slice(0, SEARCH_SHOWN + 1)
    .map(({ rule, version }) => ({
      href: `/aturan/rincian?id=${encodeURIComponent(rule.id)}&pada=${visit.today}`,
      title: rule.title[visit.language],
      about: version.citation,
      amount: null,
    }))
}
