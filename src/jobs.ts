/** Every job and who listens to which fact. */
import type pg from 'pg'
import { catalogueCrons, catalogueJobs, refreshSellersOfCertificate } from '#catalogue/shop'
import { intakeJobs, pullCrons, pullJobs } from '#intake'
import { peopleCrons, peopleJobs } from '#people'
import { makersCrons, makersJobs } from '#makers'
import { noticeCrons, noticeJobs } from '#notices'
import { careCrons, careJobs } from '#overview'
import { catalogueSurroundings, orderCrons, orderJobs } from '#orders'
import type { Mailer } from '#platform/mail'
import { listProviders, realisationJobs } from '#realisation'
import { afterMerge, datasets, recognised } from './datasets.ts'

export interface JobSurroundings {
  /** `null`: no SMTP server configured. */
  readonly mailer: Mailer | null
  /** Address of this installation, for letters; without a slash at its end. */
  readonly baseUrl: string
}

/** Recurring jobs, one line each, times in UTC. */
export const allCrons: readonly string[] = [
  ...noticeCrons,
  ...peopleCrons,
  ...careCrons,
  ...pullCrons,
  ...makersCrons,
  ...orderCrons,
  ...catalogueCrons,
]

export const allJobs = (pool: pg.Pool, dataDir: string, around: JobSurroundings) => ({
  ...peopleJobs(pool),
  ...noticeJobs({ pool, ...around }),
  ...careJobs({ pool }),
  ...pullJobs({ pool, dataDir }),
  ...makersJobs({
    pool,
    listProviders,
    onCertificateChanged: (client, klpd, id) =>
      refreshSellersOfCertificate(client, klpd, id, catalogueSurroundings),
  }),
  ...catalogueJobs({ pool, around: catalogueSurroundings }),
  ...orderJobs({ pool }),
  ...realisationJobs({ pool }),
  ...intakeJobs({ pool, dataDir, datasets, recognised, onMerged: afterMerge }),
})
