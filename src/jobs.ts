/** Every job and who listens to which fact. */
import type pg from 'pg'
import { intakeJobs } from '#intake'
import { noticeCrons, noticeJobs } from '#notices'
import { orderCrons, orderJobs } from '#orders'
import type { Mailer } from '#platform/mail'
import { afterMerge, datasets, recognised } from './datasets.ts'

export interface JobSurroundings {
  /** `null`: no SMTP server configured. */
  readonly mailer: Mailer | null
  /** Address of this installation, for letters; without a slash at its end. */
  readonly baseUrl: string
}

/** Recurring jobs, one line each, times in UTC. */
export const allCrons: readonly string[] = [...noticeCrons, ...orderCrons]

export const allJobs = (pool: pg.Pool, dataDir: string, around: JobSurroundings) => ({
  ...noticeJobs({ pool, ...around }),
  ...orderJobs({ pool }),
  ...intakeJobs({ pool, dataDir, datasets, recognised, onMerged: afterMerge }),
})
