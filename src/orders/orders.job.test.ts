/** The payment clock speaks: the treasurer first, the head of the agency when the days have passed, each once a day. */
import { expect, test } from 'vitest'
import { prepareCast } from '../demo.ts'
import { CITY } from '#simulate'
import { inGovernment, makeDraft, makeKitchen, makePackage } from '../../tests/support/order-ground.ts'
import { useTestDatabase } from '../../tests/support/test-database.ts'
import { orderJobs } from './orders.job.ts'

const db = useTestDatabase()
const AGENCY = '1.01.0.00.0.00.01.0000'

test('a fresh receipt is not told; a late one is told to treasurer and PA/KPA of that agency, and not twice on one day', async () => {
  await prepareCast(db.pool, db.dataDir)
  const kitchen = await inGovernment(
    db.pool,
    async (client) => {
      await makePackage(client, '77001', { klpd: CITY.klpd, agency: AGENCY })
      return makeKitchen(client, 'Dapur Uji', { klpd: CITY.klpd })
    },
    CITY.klpd,
  )
  const order = await makeDraft(db.pool, '77001', kitchen, { klpd: CITY.klpd })
  const receivedDaysAgo = (days: number) =>
    db.owner.query(
      `update orders.pesanan set state = 'TAGIHAN', received_at = now() - make_interval(days => $3), received_rupiah = 4600000, transfer_rupiah = 4577000 where klpd = $1 and order_id = $2`,
      [CITY.klpd, order, days],
    )
  const told = async () =>
    (
      await db.owner.query<{ email: string; title: string }>(
        `select p.email, n.title_id as title from notices.notice n join people.person p on p.id = n.person_id where n.klpd = $1 and n.kind = 'orders.payment-due' order by 1`,
        [CITY.klpd],
      )
    ).rows
  const run = async () => void (await orderJobs({ pool: db.pool })['orders-payment-clock']!({}, {} as never))
  await receivedDaysAgo(0)
  await run()
  expect(await told()).toEqual([])
  await receivedDaysAgo(14)
  await run()
  await run()
  const late = await told()
  expect(late.map((one) => one.email)).toEqual(['hadi@cemara.contoh', 'lestari@cemara.contoh'])
  expect(late[0]!.title).toMatch(/hari kerja ke-(8|9|10) belum dibayar/)
})
