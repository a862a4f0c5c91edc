/**
 * Orders under load until it is killed: several clients prepare, choose, send, refuse, deliver, bill and pay. Writes the client id
 * of an action to stdout only after its transaction was answered: that is what "acknowledged" means in the crash test.
 */
import { randomUUID } from 'node:crypto'
import { openPool } from '../../src/platform/db.ts'
import { createOrder, Refused } from '../../src/orders/index.ts'
import type { Instant, IsoDate } from '../../src/shared/date.ts'
import {
  act,
  type Acting,
  asked,
  inGovernment,
  type Kitchen,
  MEETING_FORM,
} from '../../tests/support/order-ground.ts'

const [appUrl, clients, packages, kitchensText] = process.argv.slice(2) as [string, string, string, string]
const kitchens = JSON.parse(kitchensText) as Kitchen[]
const pool = openPool({ connectionString: appUrl }, Number(clients))
const pick = <T>(list: readonly T[]): T => list[Math.floor(Math.random() * list.length)]!
const acknowledge = (key: string) => process.stdout.write(`${key}\n`)

async function step(a: Omit<Acting, 'key'>): Promise<boolean> {
  const key = randomUUID()
  try {
    await act(pool, { ...a, key })
  } catch (error) {
    if (error instanceof Refused) return false
    throw error
  }
  acknowledge(key)
  return true
}

async function onePurchase(): Promise<void> {
  const orderId = randomUUID()
  const kitchen = pick(kitchens)
  const day = `2026-12-${String(1 + Math.floor(Math.random() * 28)).padStart(2, '0')}`
  const form = { ...MEETING_FORM, rapat_tanggal: day }
  const opening = asked({ orderId, who: 'ppk', move: 'siapkan', body: form })
  await inGovernment(pool, (client) =>
    createOrder(client, opening, `8${Math.floor(Math.random() * Number(packages))}`),
  )
  acknowledge(opening.key)
  const officer = { orderId, who: 'pejabat_pengadaan' as const }
  const choice = {
    [`porsi_${kitchen.mealId}`]: '20',
    antar_tanggal: day,
    antar_dari: '11:00',
    antar_sampai: '11:30',
    alamat: 'Jl. Cemara 1, lantai 2',
    kecamatan: '99.01.01',
  }
  await step({ orderId, who: 'ppk', move: 'tugaskan' })
  await step({ ...officer, move: 'terima-tugas' })
  await step({ ...officer, move: 'pilih', body: choice })
  const reasons = {
    'G-KONSENTRASI': 'Dapur terdekat yang memenuhi syarat.',
    'G-PECAH': 'Rapat yang berbeda di tempat lain.',
  }
  if (!(await step({ ...officer, move: 'kirim', reasons }))) return
  const kind = Math.random()
  if (kind < 0.25)
    return void (await step({ orderId, who: 'penyedia', move: 'tolak', reason: 'dapur penuh' }))
  if (kind < 0.4) return void (await step({ ...officer, move: 'tarik', reason: 'salah alamat' }))
  await step({ orderId, who: 'penyedia', move: 'sanggupi' })
  if (kind < 0.5)
    return void (await step({ orderId, who: 'ppk', move: 'batalkan-pesanan', reason: 'rapatnya ditunda' }))
  const then = { at: `${day}T05:00:00.000Z` as Instant, today: day as IsoDate }
  await step({ orderId, who: 'penyedia', move: 'antar', at: `${day}T04:10:00.000Z` as Instant })
  await step({ orderId, who: 'ppk', move: 'terima', ...then })
  await step({ orderId, who: 'penyedia', move: 'tagih', ...then })
  await step({
    orderId,
    who: 'bendahara',
    move: 'bayar-manual',
    ...then,
    body: { bukti_bayar: 'TRF-1', bukti_potong: 'BP-1' },
  })
  const owed = await inGovernment(
    pool,
    async (client) =>
      (
        await client.query<{ n: number }>(
          'select transfer_rupiah as n from orders.pesanan where order_id = $1',
          [orderId],
        )
      ).rows[0]!.n,
  )
  await step({
    orderId,
    who: 'bendahara',
    move: 'cocokkan',
    ...then,
    body: { jumlah: String(owed), referensi: 'RK-1' },
  })
}

process.on('SIGTERM', () => process.exit(0))
await Promise.all(
  Array.from({ length: Number(clients) }, async () => {
    for (;;) {
      try {
        await onePurchase()
      } catch {
        // The database is gone: nothing more is acknowledged, this process waits for its end.
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
    }
  }),
)
