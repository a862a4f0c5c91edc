/** The audit trail of a government, newest first. Bounded: a page, or a sheet of the newest rows. */
import type pg from 'pg'
import { AUDIT_ROOMS, listChains } from '#audit'
import { findIsoDate, type IsoDate } from '#shared/date'

type Client = Pick<pg.ClientBase, 'query'>

export const TRAIL_PAGE = 100
/** Counting stops here; whoever needs more narrows the days. */
export const TRAIL_MOST = 20_000

export interface TrailFilter {
  readonly from: IsoDate | null
  readonly to: IsoDate | null
  /** `people`, `intake` … as in the code of the action. */
  readonly room: string | null
  readonly agency: string | null
  readonly search: string
}

export interface TrailRow {
  readonly seq: number
  readonly at: string
  readonly agency: string
  readonly agency_name: string | null
  readonly payload: string
}

export interface TrailFact {
  readonly actor: string
  readonly action: string
  readonly subject: string
  readonly reason: string | null
  readonly facts: Readonly<Record<string, string | number | boolean | null>>
}
export const factOf = (row: Pick<TrailRow, 'payload'>): TrailFact => JSON.parse(row.payload) as TrailFact

export function trailFilterOf(url: URL): TrailFilter {
  const text = (name: string) => (url.searchParams.get(name) ?? '').trim().slice(0, 100)
  const room = text('bagian')
  return {
    from: findIsoDate(text('dari')) ?? null,
    to: findIsoDate(text('sampai')) ?? null,
    room: AUDIT_ROOMS.includes(room) ? room : null,
    agency: text('satker') || null,
    search: text('cari'),
  }
}

const WHERE = `e.klpd = $1
  and ($2::date is null or e.at >= $2::date::timestamp at time zone 'Asia/Jakarta')
  and ($3::date is null or e.at < ($3::date + 1)::timestamp at time zone 'Asia/Jakarta')
  and ($4::text is null or strpos(e.payload, '"action":"' || $4 || '.') > 0)
  and ($5::text is null or e.agency = $5)
  and ($6 = '' or strpos(lower(e.payload), lower($6)) > 0)`
const valuesOf = (klpd: string, filter: TrailFilter) => [
  klpd,
  filter.from,
  filter.to,
  filter.room,
  filter.agency,
  filter.search,
]

export async function readTrail(
  client: Client,
  klpd: string,
  filter: TrailFilter,
  limit: number,
  offset: number,
): Promise<TrailRow[]> {
  const found = await client.query<TrailRow>(
    `select e.seq::int as seq, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at, e.agency, s.nama as agency_name, e.payload
     from audit.published_entry e left join agencies.published_satker s on s.klpd = e.klpd and s.kd_satker_str = e.agency
     where ${WHERE} order by e.at desc, e.seq desc limit $7 offset $8`,
    [...valuesOf(klpd, filter), limit, offset],
  )
  return found.rows
}

/** Up to `TRAIL_MOST`. */
export async function countTrail(client: Client, klpd: string, filter: TrailFilter): Promise<number> {
  const found = await client.query<{ n: number }>(
    `select count(*)::int as n from (select from audit.published_entry e where ${WHERE} limit ${TRAIL_MOST}) counted`,
    valuesOf(klpd, filter),
  )
  return found.rows[0]!.n
}

/** Agencies that have a chain, to choose from. */
export async function agenciesOfTrail(
  client: Client,
  klpd: string,
): Promise<{ readonly code: string; readonly name: string }[]> {
  const codes = (await listChains(client, klpd)).map((chain) => chain.agency).filter((code) => code !== '')
  const found = await client.query<{ code: string; name: string }>(
    `select code, coalesce(s.nama, code) as name from unnest($2::text[]) code
     left join agencies.published_satker s on s.klpd = $1 and s.kd_satker_str = code order by 2`,
    [klpd, codes],
  )
  return found.rows
}
