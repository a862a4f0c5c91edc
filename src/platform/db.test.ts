/** Transactions in flights: what leaves together stands together or not at all. */
import { expect, test } from 'vitest'
import { useTestDatabase } from '../../tests/support/test-database.ts'
import { afterCommit, commitInFlight, inGovernment, type Statement } from './db.ts'

const db = useTestDatabase()
const KLPD = 'D970'
const holiday = (day: string): Statement => ({
  name: 'test-holiday',
  text: 'insert into orders.holiday (klpd, day, name) values ($1, $2, $3)',
  values: [KLPD, day, 'libur'],
})
const refuse: Statement = {
  name: 'test-refuse',
  text: 'select orders.refuse($1, $2)',
  values: ['not-so', '7'],
}
const days = () =>
  inGovernment(
    db.pool,
    KLPD,
    async (client) =>
    (await client.query<{ day: string }>('select day from orders.holiday order by day')).rows.map((row) => row.day), // prettier-ignore
  )

test('the last flight commits; what was to follow the commit follows, once for each key', async () => {
  const followed: string[] = []
  await inGovernment(
    db.pool,
    KLPD,
    async (client) => {
      expect(afterCommit(client, 'a', () => followed.push('first'))).toBe(true)
      expect(afterCommit(client, 'a', () => followed.push('second'))).toBe(true)
      await commitInFlight(client, [holiday('2026-01-01'), holiday('2026-01-02')])
      expect(followed).toEqual([])
    },
    'in flights',
  )
  expect(followed).toEqual(['second'])
  expect(await days()).toEqual(['2026-01-01', '2026-01-02'])
})

test('a refusal among them undoes the statements before and behind it, and nothing follows', async () => {
  const before = await days()
  const followed: string[] = []
  const ending = inGovernment(
    db.pool,
    KLPD,
    async (client) => {
      afterCommit(client, 'a', () => followed.push('told'))
      await commitInFlight(client, [holiday('2026-03-01'), refuse, holiday('2026-03-02')])
    },
    'in flights',
  )
  await expect(ending).rejects.toMatchObject({ code: 'PD001', message: 'not-so', detail: '7' })
  expect(followed).toEqual([])
  expect(await days()).toEqual(before)
})

test('a failure of the work itself undoes what had left with begin', async () => {
  const before = await days()
  const ending = inGovernment(
    db.pool,
    KLPD,
    async (client) => {
      await client.query({ ...holiday('2026-04-01'), values: [...holiday('2026-04-01').values] })
      throw new Error('judged otherwise')
    },
    'in flights',
  )
  await expect(ending).rejects.toThrow('judged otherwise')
  expect(await days()).toEqual(before)
  // The connection is whole again.
  expect(await inGovernment(db.pool, KLPD, async (client) => (await client.query('select 1')).rowCount)).toBe(
    1,
  )
})

test('outside a transaction of ours nobody promises to do anything after its commit', async () => {
  const client = await db.pool.connect()
  expect(afterCommit(client, 'a', () => undefined)).toBe(false)
  client.release()
})
