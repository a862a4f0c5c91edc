/** One turn of pulling one source in a process of its own, so that a test can end it with `kill -9`. */
import { pullJobs } from '../../src/intake/index.ts'
import { openPool } from '../../src/platform/db.ts'

const pool = openPool({ connectionString: process.env['PULL_DATABASE']! }, 2)
await pullJobs({ pool, dataDir: process.env['PULL_DATA_DIR']! })['tarik-sumber']({
  klpd: 'D990',
  sumber: process.argv[2]!,
})
await pool.end()
