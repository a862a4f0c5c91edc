/** What the catalogue asks of higher rooms; `app.ts` brings them together. */
import type pg from 'pg'
import type { Instant, IsoDate } from '#shared/date'
import type { Ceiling } from './store.queries.ts'

export interface SellerFacts {
  readonly makerId: string
  readonly lastOrderOn: IsoDate | null
  readonly orders: number
  /** Signs of a reseller posing as the maker (G-LAPAK), as codes. */
  readonly signs: readonly string[]
  /** Classes with a stated capacity. */
  readonly capacityClasses: readonly string[]
  readonly kecamatanServed: number
  readonly isIdle: boolean
}
type Client = pg.PoolClient
export interface CatalogueSurroundings {
  /** Makers for whom a person acts. */
  readonly sellersOf: (
    client: Client,
    klpd: string,
    personId: string,
  ) => Promise<readonly { seller_id: string; name: string }[]>
  readonly ownersOf: (client: Client, klpd: string, makerId: string) => Promise<readonly string[]>
  /** A maker was enrolled: it becomes a seller of orders, with whoever acts for it. */
  readonly afterShop: (
    client: Client,
    klpd: string,
    makerId: string,
    personId: string | null,
  ) => Promise<void>
  /** A product changed: orders offers it, or no longer. In the same transaction. */
  readonly afterProduct: (client: Client, klpd: string, productId: string, at: Instant) => Promise<void>
  readonly ceilings: (client: Client, klpd: string, tahun: number) => Promise<readonly Ceiling[]>
  readonly sellerFacts: (client: Client, klpd: string, on: IsoDate) => Promise<readonly SellerFacts[]>
}
