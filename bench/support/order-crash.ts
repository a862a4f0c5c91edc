/**
 * The crash test of issue 6: orders under load, `kill -9` of the process or of the postmaster at a random moment, restart, and then
 * every acknowledged action is there, everything else is wholly there or wholly absent, and every ledger is its balance.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { verifyChains } from '../../src/audit/index.ts'
import { findUnbalanced } from '../../src/budget/index.ts'
import { type ACTORS, findCapacityErrors, findSentErrors, stateAfter } from '../../src/orders/index.ts'
import { projectRoot } from '../../src/platform/config.ts'
import { openPool } from '../../src/platform/db.ts'
import { useEmbeddedPostgres } from '../../src/platform/embedded-postgres.ts'
import { migrate } from '../../src/platform/migrate.ts'
import {
  inGovernment,
  type Kitchen,
  KLPD,
  loadPrices,
  makeKitchen,
  makePackage,
} from '../../tests/support/order-ground.ts'

export interface CrashGround {
  readonly dataDir: string
  readonly kitchens: readonly Kitchen[]
  readonly settings: Readonly<Record<string, string>>
  remove(): Promise<void>
}
const PACKAGES = 4
const CLIENTS = 6

export async function prepareCrashGround(): Promise<CrashGround> {
  const dataDir = mkdtempSync(join(tmpdir(), 'padan crash '))
  const server = await useEmbeddedPostgres({ dataDir })
  await migrate(server.ownerUrl)
  const pool = openPool({ connectionString: server.appUrl }, 2)
  const kitchens: Kitchen[] = []
  await inGovernment(pool, async (client) => {
    await loadPrices(client)
    // Little capacity and little money: the limits are reached, so their guards work while things break.
    for (let n = 0; n < 3; n++) kitchens.push(await makeKitchen(client, `Dapur ${n}`, { meals: 400 }))
    for (let n = 0; n < PACKAGES; n++)
      await makePackage(client, `8${n}`, {
        ceiling: 60_000_000n + BigInt(n) * 400_000_000n,
        pagu: 900_000_000n,
      })
  })
  const settings: Record<string, string> = {}
  for (const name of ['fsync', 'synchronous_commit', 'full_page_writes'])
    settings[name] = (await pool.query<Record<string, string>>(`show ${name}`)).rows[0]![name]!
  await pool.end()
  return {
    dataDir,
    kitchens,
    settings,
    async remove() {
      await server.release()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

export interface CrashReport {
  readonly victim: 'process' | 'postmaster'
  readonly afterMs: number
  readonly acknowledged: number
  /** Actions that were written, but whose answer was lost. */
  readonly unanswered: number
  readonly faults: readonly string[]
}

export async function crashCycle(
  ground: CrashGround,
  victim: 'process' | 'postmaster',
  afterMs: number,
): Promise<CrashReport> {
  const server = await useEmbeddedPostgres({ dataDir: ground.dataDir })
  const child = spawn(
    process.execPath,
    [
      '--import',
      pathToFileURL(join(projectRoot, 'src/platform/run-typescript.mjs')).href,
      join(projectRoot, 'bench/support/order-load-child.ts'),
      server.appUrl,
      String(CLIENTS),
      String(PACKAGES),
      JSON.stringify(ground.kitchens),
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  )
  const exited = new Promise<void>((resolve) => child.on('exit', () => resolve()))
  let output = ''
  let errors = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()))
  for (let waited = 0; output === '' && waited < 20_000; waited += 20) {
    if (child.exitCode !== null) throw new Error(`the load did not begin:\n${errors}`)
    await sleep(20)
  }
  await sleep(afterMs)
  process.kill(victim === 'process' ? child.pid! : server.postmasterPid, 'SIGKILL')
  if (victim === 'postmaster') {
    await sleep(150)
    child.kill('SIGKILL')
  }
  await exited
  const acknowledged = output.split('\n').filter((line) => line.length === 36)
  // The postmaster starts again over its log of changes, or is joined where it never fell.
  const again = await useEmbeddedPostgres({ dataDir: ground.dataDir })
  const faults = await findFaults(again.ownerUrl, acknowledged)
  await server.release().catch(() => undefined)
  const keep = await useEmbeddedPostgres({ dataDir: ground.dataDir })
  await again.release()
  keepAlive.push(keep)
  return {
    victim,
    afterMs,
    acknowledged: acknowledged.length,
    unanswered: faults.unanswered,
    faults: faults.list,
  }
}

/** Leases that keep the postmaster between cycles; dropped at the end. */
const keepAlive: { release(): Promise<void> }[] = []
export const letGo = async (): Promise<void> => {
  for (const one of keepAlive.splice(0)) await one.release().catch(() => undefined)
}

const seen = new Set<string>()

async function findFaults(
  ownerUrl: string,
  acknowledged: readonly string[],
): Promise<{ list: string[]; unanswered: number }> {
  const client = new pg.Client(ownerUrl)
  await client.connect()
  try {
    await client.query('begin')
    await client.query(`select set_config('padan.klpd', $1, true)`, [KLPD])
    const list: string[] = []
    const actions = await client.query<{
      order_id: string
      move: string
      actor: string
      reason: string | null
      client_id: string
      seq: number
    }>('select order_id, move, actor, reason, client_id, seq from orders.action order by order_id, seq')
    const present = new Set(actions.rows.map((row) => row.client_id))
    for (const key of acknowledged) if (!present.has(key)) list.push(`acknowledged ${key} is missing`)
    const known = new Set(acknowledged)
    const fresh = [...present].filter((key) => !seen.has(key))
    const unanswered = fresh.filter((key) => !known.has(key)).length
    for (const key of fresh) seen.add(key)
    // Wholly present: the idempotency key stands with its action, the order stands where its actions say, money and portions with it.
    const keys = await client.query<{ key: string }>('select key from orders.request')
    const requests = new Set(keys.rows.map((row) => row.key))
    for (const key of present) if (!requests.has(key)) list.push(`action ${key} without its request`)
    for (const key of requests) if (!present.has(key)) list.push(`request ${key} without its action`)
    const byOrder = new Map<
      string,
      { move: string; actor: (typeof ACTORS)[number]; reason: string | null }[]
    >()
    for (const row of actions.rows)
      byOrder.set(row.order_id, [...(byOrder.get(row.order_id) ?? []), { ...row, actor: row.actor as never }])
    const orders = await client.query<{
      order_id: string
      state: string
      held_state: string | null
      last_seq: number
      total_rupiah: number
      invoice_rupiah: number | null
      version: number
      reserved: number
      realised: number
      portions: number
      promised: number
      documents: number
    }>(
      `select o.order_id, o.state, o.held_state, o.last_seq, o.total_rupiah, o.invoice_rupiah, o.version, o.portions,
         coalesce((select sum(r.reserved_rupiah) from budget.reservation r where r.document = o.order_id::text), 0)::bigint as reserved,
         coalesce((select sum(r.realised_rupiah) from budget.reservation r where r.document = o.order_id::text), 0)::bigint as realised,
         coalesce((select sum(c.portions) from orders.capacity_entry c where c.order_id = o.order_id), 0)::bigint as promised,
         (select count(*) from orders.document d where d.order_id = o.order_id and d.kind = 'SP') as documents from orders.pesanan o`,
    )
    for (const order of orders.rows) {
      const steps = byOrder.get(order.order_id) ?? []
      const at = stateAfter(steps)
      if (at.state !== order.state || steps.length !== order.last_seq)
        list.push(`${order.order_id} is ${order.state}, its actions say ${at.state}`)
      const holds = [
        'DIKIRIM',
        'DITERIMA_PENYEDIA',
        'DIPROSES',
        'DIANTAR',
        'DITERIMA',
        'TAGIHAN',
        'BAYAR_MANUAL',
      ].includes(order.state)
      const paid = order.state === 'LUNAS'
      const reserved = holds ? (order.invoice_rupiah ?? order.total_rupiah) : 0
      if (order.reserved !== reserved)
        list.push(`${order.order_id} ${order.state} holds ${order.reserved}, not ${reserved}`)
      if (order.realised !== (paid ? order.invoice_rupiah : 0))
        list.push(`${order.order_id} realised ${order.realised}`)
      if (order.promised !== (holds || paid ? order.portions : 0))
        list.push(`${order.order_id} ${order.state} promised ${order.promised}`)
      if (order.documents !== order.version)
        list.push(`${order.order_id} has ${order.documents} surat pesanan of ${order.version}`)
    }
    if ((await findUnbalanced(client, KLPD)).length > 0) list.push('a budget line is not the sum of its rows')
    if ((await findCapacityErrors(client, KLPD)).length > 0)
      list.push('a day of a kitchen is not the sum of its rows')
    if ((await findSentErrors(client, KLPD)).length > 0)
      list.push('a week of placed orders is not the sum of the orders')
    const over = await client.query(
      'select 1 from budget.line where reserved_rupiah + realised_rupiah > ceiling_rupiah union all select 1 from orders.capacity_day where taken > capacity',
    )
    if (over.rowCount !== 0) list.push('over-committed')
    for (const chain of await verifyChains(client, KLPD))
      if (chain.broken) list.push(`audit chain ${chain.agency}: ${chain.broken.kind}`)
    await client.query('rollback')
    return { list: list.slice(0, 20), unanswered }
  } finally {
    await client.end()
  }
}
