/** Who sold to this government or bid for its work, as each feed writes the name and the tax number. Context must be set. */
import type pg from 'pg'

export interface Provider {
  readonly nama: string
  readonly npwp: string | null
  readonly npwp16: string | null
  readonly feed: string
  readonly rows: number
}

/** Facts whose rows name a provider; a load of one of these may bring new names. */
export const PROVIDER_TABLES: ReadonlySet<string> = new Set([
  'realisation.kontrak',
  'realisation.selesai',
  'realisation.pencatatan_realisasi',
  'realisation.inaproc',
  'realisation.peserta',
])
/** Distinct names of the largest city stay far below; beyond it the feed is broken. */
const LIMIT = 300_000

export async function listProviders(client: Pick<pg.ClientBase, 'query'>, klpd: string): Promise<Provider[]> {
  const found = await client.query<Provider>(
    `select nama, npwp, npwp16, feed, count(*)::int as rows from (
       select nama_penyedia as nama, npwp_penyedia as npwp, npwp16_penyedia as npwp16, 'SPSE kontrak' as feed from realisation.kontrak where klpd = $1 and known_to = 'infinity'
       union all
       select nama_penyedia, npwp_penyedia, npwp16_penyedia, 'SPSE selesai' from realisation.selesai where klpd = $1 and known_to = 'infinity'
       union all
       select nama_penyedia, npwp_penyedia, null, 'Pencatatan' from realisation.pencatatan_realisasi where klpd = $1 and known_to = 'infinity'
       union all
       select nama_penyedia, npwp_penyedia, npwp16_penyedia, 'SPSE peserta' from realisation.peserta where klpd = $1 and known_to = 'infinity'
       union all
       select nama_penyedia, null, null, 'INAPROC' from realisation.inaproc where klpd = $1 and known_to = 'infinity'
     ) all_feeds
     where nama is not null group by 1, 2, 3, 4 limit ${LIMIT}`,
    [klpd],
  )
  return found.rows
}
