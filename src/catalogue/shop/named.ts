/** Products on show that a few words mean, best first: for the search over everything. */
import type pg from 'pg'
import type { IsoDate } from '#shared/date'
import { findByText, liveSearch } from './live.ts'
import { listKatalog } from './katalog.queries.ts'
import type { Product } from './store.queries.ts'

export async function productsNamed(
  client: pg.ClientBase,
  place: { readonly pool: pg.Pool; readonly dataDir: string },
  asked: { readonly klpd: string; readonly words: string; readonly today: IsoDate; readonly limit: number },
): Promise<readonly Product[]> {
  const { hits } = findByText(await liveSearch(place, asked.klpd), asked.words)
  if (hits.length === 0) return []
  const { rows } = await listKatalog(client, asked.klpd, {
    filter: {
      kelas: '',
      kecamatan: '',
      hargaMax: null,
      surat: '',
      pada: asked.today,
      pdn: false,
      umk: false,
      penyedia: '',
    },
    refs: hits.map((one) => one.ref),
    sort: 'cocok',
    page: 1,
    pageSize: asked.limit,
  })
  return rows
}
