/** Firms as the feeds of one government name them (mentions): kept, matched with makers, decided by people. */
import type pg from 'pg'
import { type LegalForm, readFirmName, spellingsOf } from '../firm-name.ts'
import { addAlias, addNumber, type Saving } from '../makers.queries.ts'
import { bestNpwp, readNpwp } from '../numbers.ts'
import type { Evidence, FirmRecord } from './compare-firms.ts'
import { type KnownFirm, matchAll } from './match-firms.ts'

type Client = Pick<pg.ClientBase, 'query'>

/** A provider as a feed writes it. */
export interface ProviderName {
  readonly nama: string
  readonly npwp: string | null
  readonly npwp16: string | null
  readonly feed: string
  readonly rows: number
}

export interface MentionKey {
  readonly kunci: string
  readonly bentuk: string
  readonly npwp: string
}
export interface Mention extends MentionKey {
  readonly nama: string
  readonly npwp_written: string | null
  readonly feeds: readonly string[]
  readonly rows: number
  readonly status: 'baru' | 'diusulkan' | 'tertaut' | 'dipisah'
  readonly maker_id: string | null
  readonly cara: 'npwp' | 'nama' | 'orang' | null
  readonly decided_by: string | null
}

/** Names of persons that the source hides: `A**** F****`, and the stand-ins of scrubbed files. They are no firms to match. */
const HIDDEN = /\*{2,}|^PENYEDIA-[0-9A-F]{8}$/i
const BATCH = 5_000

/** Keeps what the feeds name now; a mention that was decided stays decided. Returns how many mentions there are. */
export async function noteMentions(
  client: Client,
  klpd: string,
  providers: readonly ProviderName[],
  at: string,
): Promise<number> {
  const mentions = new Map<
    string,
    MentionKey & { nama: string; npwp_written: string | null; feeds: Set<string>; rows: number }
  >()
  for (const provider of providers) {
    const written = provider.nama.trim()
    const { key, form } = readFirmName(written)
    if (key === '' || HIDDEN.test(written)) continue
    const npwp = bestNpwp(provider.npwp, provider.npwp16)
    const id = [key, form ?? '', npwp.full ?? ''].join('\u001f')
    const known = mentions.get(id)
    if (known) {
      known.feeds.add(provider.feed)
      known.rows += provider.rows
      continue
    }
    mentions.set(id, {
      kunci: key.slice(0, 300),
      bentuk: form ?? '',
      npwp: npwp.full ?? '',
      nama: written.slice(0, 300),
      npwp_written: provider.npwp ?? provider.npwp16,
      feeds: new Set([provider.feed]),
      rows: provider.rows,
    })
  }
  const all = [...mentions.values()].map((one) => ({ ...one, feeds: [...one.feeds].sort() }))
  for (let from = 0; from < all.length; from += BATCH)
    await client.query(
      `insert into makers.mention (klpd, kunci, bentuk, npwp, nama, npwp_written, feeds, rows, status, seen_at)
       select $1, kunci, bentuk, npwp, nama, npwp_written, feeds, rows, 'baru', $2
       from jsonb_to_recordset($3) as r(kunci text, bentuk text, npwp text, nama text, npwp_written text, feeds text[], rows int)
       on conflict (klpd, kunci, bentuk, npwp) do update set feeds = excluded.feeds, rows = excluded.rows, seen_at = excluded.seen_at`,
      [klpd, at, JSON.stringify(all.slice(from, from + BATCH)).replaceAll('\\u0000', '')],
    )
  return all.length
}

const recordOf = (mention: MentionKey & { npwp_written: string | null }): FirmRecord => ({
  key: mention.kunci,
  form: (mention.bentuk || null) as LegalForm | null,
  npwp: mention.npwp === '' ? [] : [mention.npwp],
  npwpSuffix: readNpwp(mention.npwp_written).suffix,
  nib: null,
  places: [],
})

/** Makers with every spelling, number and province; bounded by the register itself. */
export async function loadMakers(client: Client): Promise<KnownFirm[]> {
  const found = await client.query<{
    id: string
    aliases: { nama: string; bentuk: LegalForm | null }[]
    npwp: string[]
    nib: string | null
    places: string[]
  }>(
    // Each kind of fact is gathered once over all makers; asked per maker it would be a plan of a hundred thousand look-ups.
    `with name as (
       select o.maker_id, jsonb_agg(distinct jsonb_build_object('nama', a.nama, 'bentuk', a.bentuk)) as aliases
       from makers.same_maker o join makers.alias a on a.maker_id = o.row_id group by 1),
     number as (
       select o.maker_id, min(n.nilai) filter (where n.jenis = 'nib') as nib, array_agg(distinct n.nilai) filter (where n.jenis = 'npwp') as npwp
       from makers.same_maker o join makers.number n on n.maker_id = o.row_id and n.known_to = 'infinity' group by 1),
     place as (
       select maker_id, array_agg(distinct upper(provinsi)) as places from makers.published_site where provinsi is not null group by 1)
     select name.maker_id as id, name.aliases, coalesce(number.npwp, '{}') as npwp, number.nib, coalesce(place.places, '{}') as places
     from name left join number using (maker_id) left join place using (maker_id)
     order by name.maker_id`,
  )
  return found.rows.map((row) => {
    // `PT. X`, `X, PT` and `pt x` are one spelling to the comparison; comparing all pairs of aliases would be quadratic.
    const names = new Map(
      row.aliases
        .flatMap((alias) => spellingsOf(alias.nama))
        .map((name) => [`${name.key}|${name.form ?? ''}`, name]),
    )
    return {
      id: row.id,
      spellings: [...names.values()].slice(0, SPELLINGS).map((name) => ({
        ...name,
        npwp: row.npwp,
        npwpSuffix: null,
        nib: row.nib,
        places: row.places,
      })),
    }
  })
}
/** Distinct spellings of one maker that are compared; a firm with more is compared by its first ones and its numbers. */
const SPELLINGS = 12

export interface Matched {
  readonly mentions: number
  readonly linked: number
  readonly proposed: number
}

/** Matches the open mentions of one government; what a person decided is left alone, what a person refused is not proposed again. */
export async function matchMentions(client: Client, klpd: string, at: string): Promise<Matched> {
  const mentions = await client.query<Mention>(
    `select * from makers.mention where klpd = $1 and status <> 'dipisah'`,
    [klpd],
  )
  const makers = await loadMakers(client)
  // What this government's people joined before lends its number to the others.
  const linked = new Map<string, FirmRecord[]>()
  for (const row of mentions.rows)
    if (row.status === 'tertaut' && row.maker_id !== null)
      linked.set(row.maker_id, [...(linked.get(row.maker_id) ?? []), recordOf(row)].slice(0, SPELLINGS))
  const known = makers.map((maker) => ({
    id: maker.id,
    spellings: [...maker.spellings, ...(linked.get(maker.id) ?? [])],
  }))
  const refused = new Set(
    (
      await client.query<MentionKey & { maker_id: string }>(
        `select kunci, bentuk, npwp, maker_id from makers.proposal where klpd = $1 and status = 'ditolak'`,
        [klpd],
      )
    ).rows.map((row) => keyText(row, row.maker_id)),
  )
  const open = mentions.rows.filter((row) => row.status !== 'tertaut')
  const matches = matchAll(known, open.map(recordOf))
  const links: (MentionKey & { nama: string; maker_id: string; cara: string })[] = []
  const proposals: (MentionKey & { maker_id: string; score: number; evidence: readonly Evidence[] })[] = []
  for (const [index, match] of matches.entries()) {
    const row = open[index]!
    const key = { kunci: row.kunci, bentuk: row.bentuk, npwp: row.npwp }
    if (match.link && !refused.has(keyText(row, match.link.id))) {
      const byNumber = match.link.comparison.evidence.some((one) => /^(npwp-same|nib-same)/.test(one.code))
      links.push({ ...key, nama: row.nama, maker_id: match.link.id, cara: byNumber ? 'npwp' : 'nama' })
      continue
    }
    for (const one of match.link ? [match.link, ...match.proposals] : match.proposals)
      if (!refused.has(keyText(row, one.id)))
        proposals.push({
          ...key,
          maker_id: one.id,
          score: one.comparison.score,
          evidence: one.comparison.evidence,
        })
  }
  await client.query(`delete from makers.proposal where klpd = $1 and status = 'diusulkan'`, [klpd])
  await client.query(
    `update makers.mention m set status = 'tertaut', maker_id = r.maker_id, cara = r.cara, decided_by = 'padan', decided_at = $2
     from jsonb_to_recordset($3) as r(kunci text, bentuk text, npwp text, maker_id uuid, cara text)
     where m.klpd = $1 and (m.kunci, m.bentuk, m.npwp) = (r.kunci, r.bentuk, r.npwp)`,
    [klpd, at, JSON.stringify(links)],
  )
  await client.query(
    `insert into makers.alias (maker_id, nama, kunci, bentuk, source, seen_at)
     select distinct on (maker_id, nama) maker_id, nama, kunci, nullif(bentuk, ''), 'umpan LKPP', $1::timestamptz
     from jsonb_to_recordset($2) as r(maker_id uuid, nama text, kunci text, bentuk text) on conflict do nothing`,
    [at, JSON.stringify(links)],
  )
  await client.query(
    `insert into makers.proposal (klpd, kunci, bentuk, npwp, maker_id, score, evidence)
     select $1, kunci, bentuk, npwp, maker_id, score, evidence
     from jsonb_to_recordset($2) as r(kunci text, bentuk text, npwp text, maker_id uuid, score int, evidence jsonb) on conflict do nothing`,
    [klpd, JSON.stringify(proposals)],
  )
  await client.query(
    `update makers.mention m set status = case when exists (
       select from makers.proposal p where p.klpd = m.klpd and (p.kunci, p.bentuk, p.npwp) = (m.kunci, m.bentuk, m.npwp) and p.status = 'diusulkan') then 'diusulkan' else 'baru' end
     where klpd = $1 and status in ('baru', 'diusulkan')`,
    [klpd],
  )
  const waiting = new Set(proposals.map((one) => keyText(one, '')))
  return { mentions: mentions.rows.length, linked: links.length, proposed: waiting.size }
}

const keyText = (key: MentionKey, makerId: string) =>
  [key.kunci, key.bentuk, key.npwp, makerId].join('\u001f')

// ── the review page ─────────────────────────────────────────────────────────────────────────────

export interface ReviewProposal {
  readonly maker_id: string
  readonly maker: string
  readonly maker_place: string | null
  readonly maker_npwp: string | null
  readonly certificates: number
  readonly score: number
  readonly evidence: readonly Evidence[]
}
export interface ReviewRow extends Mention {
  readonly maker: string | null
  readonly proposals: readonly ReviewProposal[]
}
export type ReviewView = 'diusulkan' | 'baru' | 'tertaut' | 'dipisah'

export async function listMentions(
  client: Client,
  klpd: string,
  filter: { view: ReviewView; text: string; page: number; pageSize: number },
): Promise<{ rows: ReviewRow[]; total: number; counts: Record<ReviewView, number> }> {
  const counts = await client.query<{ status: ReviewView; n: number }>(
    'select status, count(*)::int as n from makers.mention where klpd = $1 group by 1',
    [klpd],
  )
  const like = `%${filter.text.toUpperCase().replace(/[\\%_]/g, '\\$&')}%`
  const total = await client.query<{ n: number }>(
    'select count(*)::int as n from makers.mention where klpd = $1 and status = $2 and upper(nama) like $3',
    [klpd, filter.view, like],
  )
  const rows = await client.query<ReviewRow>(
    `select n.kunci, n.bentuk, n.npwp, n.nama, n.npwp_written, n.feeds, n.rows, n.status, coalesce(o.merged_into, o.id) as maker_id, o.nama as maker, n.cara, n.decided_by,
       coalesce((select jsonb_agg(jsonb_build_object('maker_id', m.id, 'maker', m.nama, 'maker_npwp', m.npwp, 'score', p.score, 'evidence', p.evidence,
           'maker_place', (select s.provinsi from makers.published_site s where s.maker_id = m.id and s.provinsi is not null order by 1 limit 1),
           'certificates', (select count(*) from makers.published_certificate c where c.maker_id = m.id and c.known_to = 'infinity')) order by p.score desc)
         from makers.proposal p join makers.published_maker m on m.id = p.maker_id
         where p.klpd = n.klpd and (p.kunci, p.bentuk, p.npwp) = (n.kunci, n.bentuk, n.npwp) and p.status = 'diusulkan'), '[]') as proposals
     from makers.mention n left join makers.maker o on o.id = n.maker_id
     where n.klpd = $1 and n.status = $2 and upper(n.nama) like $3
     order by n.rows desc, n.kunci, n.npwp limit $4 offset $5`,
    [klpd, filter.view, like, filter.pageSize, (filter.page - 1) * filter.pageSize],
  )
  const empty: Record<ReviewView, number> = { diusulkan: 0, baru: 0, tertaut: 0, dipisah: 0 }
  return {
    rows: rows.rows,
    total: total.rows[0]!.n,
    counts: { ...empty, ...Object.fromEntries(counts.rows.map((row) => [row.status, row.n])) },
  }
}

const WHERE = 'klpd = $1 and kunci = $2 and bentuk = $3 and npwp = $4'
const values = (klpd: string, key: MentionKey) => [klpd, key.kunci, key.bentuk, key.npwp]

export async function findMention(
  client: Client,
  klpd: string,
  key: MentionKey,
): Promise<Mention | undefined> {
  return (await client.query<Mention>(`select * from makers.mention where ${WHERE}`, values(klpd, key)))
    .rows[0]
}

/** The mention is this maker: its spelling becomes an alias, its full tax number a number of the maker, when nobody else holds it. */
export async function linkMention(
  client: Client,
  klpd: string,
  mention: Mention,
  makerId: string,
  saving: Saving,
): Promise<void> {
  await client.query(
    `update makers.mention set status = 'tertaut', maker_id = $5, cara = 'orang', decided_by = $6, decided_at = $7 where ${WHERE}`,
    [...values(klpd, mention), makerId, saving.by, saving.at],
  )
  await client.query(
    `update makers.proposal set status = case when maker_id = $5 then 'diterima' else 'ditolak' end, decided_by = $6, decided_at = $7 where ${WHERE}`,
    [...values(klpd, mention), makerId, saving.by, saving.at],
  )
  await addAlias(
    client,
    makerId,
    { nama: mention.nama, kunci: mention.kunci, bentuk: mention.bentuk || null },
    saving,
  )
  if (mention.npwp !== '')
    await addNumber(client, makerId, 'npwp', mention.npwp, mention.npwp_written ?? mention.npwp, saving)
}

/** The mention is not this maker. With no proposal left it waits as a firm that the register does not know. */
export async function refuseProposal(
  client: Client,
  klpd: string,
  mention: Mention,
  makerId: string,
  saving: Saving,
): Promise<void> {
  await client.query(
    `insert into makers.proposal (klpd, kunci, bentuk, npwp, maker_id, score, evidence, status, decided_by, decided_at)
     values ($1, $2, $3, $4, $5, 0, '[]', 'ditolak', $6, $7)
     on conflict (klpd, kunci, bentuk, npwp, maker_id) do update set status = 'ditolak', decided_by = excluded.decided_by, decided_at = excluded.decided_at`,
    [...values(klpd, mention), makerId, saving.by, saving.at],
  )
  await client.query(
    `update makers.mention m set maker_id = null, cara = null, decided_by = $5, decided_at = $6,
       status = case when exists (select from makers.proposal p where p.klpd = m.klpd and (p.kunci, p.bentuk, p.npwp) = (m.kunci, m.bentuk, m.npwp) and p.status = 'diusulkan') then 'diusulkan' else 'baru' end
     where ${WHERE}`,
    [...values(klpd, mention), saving.by, saving.at],
  )
}

/** Not a firm to be matched (a person, a joint operation): it is not asked about again. */
export async function setAside(
  client: Client,
  klpd: string,
  mention: Mention,
  saving: Saving,
): Promise<void> {
  await client.query(
    `update makers.mention set status = 'dipisah', maker_id = null, cara = 'orang', decided_by = $5, decided_at = $6 where ${WHERE}`,
    [...values(klpd, mention), saving.by, saving.at],
  )
}

/** A firm that the register does not know becomes a maker. */
export async function makerFromMention(
  client: Client,
  klpd: string,
  mention: Mention,
  saving: Saving,
): Promise<string> {
  const made = await client.query<{ id: string }>(
    `insert into makers.maker (nama, kunci, bentuk, created_at, created_by, source) values ($1, $2, $3, $4, $5, $6) returning id`,
    [mention.nama, mention.kunci, mention.bentuk || null, saving.at, saving.by, saving.source],
  )
  const id = made.rows[0]!.id
  await linkMention(client, klpd, mention, id, saving)
  return id
}

/** `KEY|form` of every name under which a government's feeds may write a maker: joined mentions and known spellings. */
export async function makerKeys(client: Client, klpd: string, makerId: string): Promise<ReadonlySet<string>> {
  const found = await client.query<{ kunci: string; bentuk: string }>(
    `select n.kunci, n.bentuk from makers.mention n join makers.same_maker o on o.row_id = n.maker_id
     where n.klpd = $1 and n.status = 'tertaut' and o.maker_id = $2
     union
     select a.kunci, coalesce(a.bentuk, '') from makers.same_maker o join makers.alias a on a.maker_id = o.row_id where o.maker_id = $2`,
    [klpd, makerId],
  )
  return new Set(found.rows.map((row) => `${row.kunci}|${row.bentuk}`))
}
