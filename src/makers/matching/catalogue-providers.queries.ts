/** What the catalogue's list of providers tells: their names as mentions, and their KBLI and class for the makers they are joined with. */
import type pg from 'pg'
import { CLASS_OF_FEED } from '../provider-dataset.ts'
import type { ProviderName } from './mentions.queries.ts'

type Client = Pick<pg.ClientBase, 'query'>

/** The whole catalogue has some 200,000 providers. */
const LIMIT = 300_000
const SOURCE = 'Penyedia e-Katalog'

export async function listCatalogueProviders(client: Client, klpd: string): Promise<ProviderName[]> {
  const found = await client.query<ProviderName>(
    `select nama_penyedia as nama, npwp_penyedia as npwp, npwp16_penyedia as npwp16, '${SOURCE}' as feed, count(*)::int as rows
     from makers.penyedia_katalog where klpd = $1 and known_to = 'infinity' group by 1, 2, 3 limit ${LIMIT}`,
    [klpd],
  )
  return found.rows
}

/** Of joined providers only. A class that the law computed from capital or sales stands; the feed's word never replaces it. */
export async function keepCatalogueFacts(client: Client, klpd: string, at: string): Promise<void> {
  const joined = `makers.penyedia_katalog p
    join makers.mention n on n.klpd = p.klpd and (n.kunci, n.bentuk, n.npwp) = (p.kunci, p.bentuk, p.npwp_penuh) and n.status = 'tertaut'`
  const ofThisGovernment = `p.klpd = $1 and p.known_to = 'infinity'`
  await client.query(
    `insert into makers.maker_kbli (maker_id, versi, kode, source, seen_at)
     select distinct n.maker_id, '2020', code[1], '${SOURCE}', $2::timestamptz
     from ${joined}, regexp_matches(p.kbli, '[A-V]?([0-9]{5})', 'g') as code
     where ${ofThisGovernment} on conflict do nothing`,
    [klpd, at],
  )
  await client.query(
    `insert into makers.scale (maker_id, pada, known_from, kelas, dasar, source, recorded_by)
     select distinct on (n.maker_id) n.maker_id, coalesce(p.event_date, ($2::timestamptz at time zone 'Asia/Jakarta')::date), $2::timestamptz, c.kelas, 'umpan', '${SOURCE}', 'padan'
     from ${joined} join jsonb_each_text($3) as c(tertulis, kelas) on c.tertulis = upper(btrim(p.ukm))
     where ${ofThisGovernment}
       and not exists (select from makers.same_maker a join makers.same_maker o on o.maker_id = a.maker_id
         join makers.scale s on s.maker_id = o.row_id where a.row_id = n.maker_id and (s.dasar <> 'umpan' or s.kelas = c.kelas))
     order by n.maker_id, p.event_date desc nulls last, p.kd_penyedia on conflict do nothing`,
    [klpd, at, JSON.stringify(CLASS_OF_FEED)],
  )
}
