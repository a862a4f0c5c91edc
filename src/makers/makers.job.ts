/**
 * `penyedia-berubah` {klpd}: the feeds of a government named firms anew: keep the names and match them.
 * `daftar-pelaku-berubah`: the register changed: look for makers that are one, match every government's names again.
 * `pantau-sertifikat`: every morning, what ends. `keadaan-sertifikat` {id}: a paper was revoked or frozen.
 * All may run again after a crash with the same end.
 */
import { inGovernment } from '#platform/db'
import type pg from 'pg'
import { z } from 'zod'
import { now, today } from '#platform/clock'
import { addJob } from '#platform/jobs'
import type { Instant, IsoDate } from '#shared/date'
import { keepCatalogueFacts, listCatalogueProviders } from './matching/catalogue-providers.queries.ts'
import { proposeDuplicates } from './matching/duplicates.queries.ts'
import { matchMentions, noteMentions, type ProviderName } from './matching/mentions.queries.ts'
import { tellState, watchEnds } from './watch.queries.ts'

export interface MakersJobOptions {
  readonly pool: pg.Pool
  /** Names and tax numbers in the feeds of one government; a higher room knows the feeds. */
  readonly listProviders: (client: pg.PoolClient, klpd: string) => Promise<readonly ProviderName[]>
  /** A higher room relies on papers (sellers of the catalogue). */
  readonly onCertificateChanged?: (
    client: pg.PoolClient,
    klpd: string,
    certificateId: string,
  ) => Promise<void>
  readonly clock?: { now: () => Instant; today: () => IsoDate }
}

export const PROVIDERS_CHANGED = 'penyedia-berubah'
export const REGISTER_CHANGED = 'daftar-pelaku-berubah'
export const STATE_CHANGED = 'keadaan-sertifikat'

/** At 06.00 WIB. */
export const makersCrons = ['0 23 * * * pantau-sertifikat ?fill=12h&max=3']

type Client = Pick<pg.ClientBase, 'query'>
export const tellProvidersChanged = (client: Client, klpd: string) =>
  addJob(client, PROVIDERS_CHANGED, { klpd }, `${PROVIDERS_CHANGED}:${klpd}`)
export const tellRegisterChanged = (client: Client) => addJob(client, REGISTER_CHANGED, {}, REGISTER_CHANGED)

const OfGovernment = z.object({ klpd: z.string() })
const OfCertificate = z.object({ id: z.uuid() })

export function makersJobs(options: MakersJobOptions) {
  const { pool } = options
  const clock = options.clock ?? { now, today }
  const governments = async () =>
    (await pool.query<{ klpd: string }>('select klpd from agencies.government order by klpd')).rows.map(
      (row) => row.klpd,
    )
  return {
    [PROVIDERS_CHANGED]: async (payload: unknown) => {
      const { klpd } = OfGovernment.parse(payload)
      await inGovernment(pool, klpd, async (client) => {
        const at = clock.now()
        const providers = await options.listProviders(client, klpd)
        await noteMentions(client, klpd, [...providers, ...(await listCatalogueProviders(client, klpd))], at)
        await matchMentions(client, klpd, at)
        await keepCatalogueFacts(client, klpd, at)
      })
    },
    [REGISTER_CHANGED]: async () => {
      await inGovernment(pool, null, (client) => proposeDuplicates(client, clock.now()))
      for (const klpd of await governments())
        await inGovernment(pool, klpd, (client) => tellProvidersChanged(client, klpd))
    },
    'pantau-sertifikat': async () => {
      for (const klpd of await governments())
        await inGovernment(pool, klpd, (client) => watchEnds(client, klpd, clock.today(), clock.now()))
    },
    [STATE_CHANGED]: async (payload: unknown) => {
      const { id } = OfCertificate.parse(payload)
      for (const klpd of await governments())
        await inGovernment(pool, klpd, async (client) => {
          await tellState(client, klpd, id, clock.now())
          await options.onCertificateChanged?.(client, klpd, id)
        })
    },
  }
}
