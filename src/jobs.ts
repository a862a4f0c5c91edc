/** Every job and who listens to which fact. */
import type pg from 'pg'
import { intakeJobs } from '#intake'
import { afterMerge, datasets, recognised } from './datasets.ts'

export const allJobs = (pool: pg.Pool, dataDir: string) => ({
  ...intakeJobs({ pool, dataDir, datasets, recognised, onMerged: afterMerge }),
})
