/** Every job and who listens to which fact. */
import type pg from 'pg'
import { intakeJobs } from '#intake'
import { makersCrons, makersJobs } from '#makers'
import { noticeCrons, noticeJobs } from '#notices'
import type { Mailer } from '#platform/mail'
import { listProviders } from '#realisation'
import { afterMerge, datasets, recognised } from './datasets.ts'

export interface JobSurroundings {
  /** `null`: no SMTP server configured. */
  readonly mailer: Mailer | null
  /** Address of this installation, for letters; without a slash at its end. */
  readonly baseUrl: string
}

/** Recurring jobs, one line each, times in UTC. */
export const allCrons: readonly string[] = [...noticeCrons, ...makersCrons]

export const allJobs = (pool: pg.Pool, dataDir: string, around: JobSurroundings) => ({
  ...noticeJobs({ pool, ...around }),
  ...makersJobs({ pool, listProviders }),
  ...intakeJobs({ pool, dataDir, datasets, recognised, onMerged: afterMerge }),
})
