import { expect, test } from 'vitest'
import { useTestDatabase } from '../../tests/support/test-database.ts'
import { addJob, startWorker } from './jobs.ts'

const db = useTestDatabase()

test('the restricted role adds a job with its transaction and works it off', async () => {
  const done: unknown[] = []
  let arrived: () => void = () => undefined
  const arrival = new Promise<void>((resolve) => (arrived = resolve))
  const runner = await startWorker(db.pool, {
    'note-it': async (payload) => {
      done.push(payload)
      arrived()
    },
  })
  const client = await db.pool.connect()
  await client.query('begin')
  await addJob(client, 'note-it', { n: 1 }, 'lost')
  await client.query('rollback')
  await client.query('begin')
  await addJob(client, 'note-it', { n: 2 }, 'kept')
  await client.query('commit')
  client.release()
  await arrival
  await runner.stop()
  expect(done).toEqual([{ n: 2 }])
})
