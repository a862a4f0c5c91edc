import { openDatabase, openPool } from '../src/platform/db.ts'
import { readConfig } from '../src/platform/config.ts'
import pg from 'pg'
const access = await openDatabase(readConfig())
const c = new pg.Client(access.ownerUrl); await c.connect()
const sql = process.argv[2]!
const klpd = process.argv[3]
if (klpd) await c.query(`select set_config('padan.klpd', $1, false)`, [klpd])
console.table((await c.query(sql)).rows)
await c.end(); await access.close()
