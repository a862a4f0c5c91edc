import fc from 'fast-check'
import { expect, test } from 'vitest'
import { asGovernment, useTestDatabase } from '../../tests/support/test-database.ts'
import { appendAudit, verifyChains } from './audit.queries.ts'
import { type AuditFact, findBreak, GENESIS, type Link, linkHash, payloadOf } from './chain.ts'

const db = useTestDatabase()
const fact = (n: number, agency = ''): AuditFact => ({
  klpd: 'D970',
  agency,
  at: `2026-11-0${n}T01:00:00Z`,
  actor: 'Budi',
  action: 'people.role-granted',
  subject: `orang-${n}`,
  facts: { b: n, a: 'x' },
})
const commit = async (facts: readonly AuditFact[]) => {
  const client = await db.pool.connect()
  await client.query('begin')
  await client.query(`select set_config('padan.klpd', 'D970', true)`)
  for (const one of facts) await appendAudit(client, one)
  await client.query('commit')
  client.release()
}
const verify = () => asGovernment(db.pool, 'D970', (client) => verifyChains(client, 'D970'))

test('chains of two agencies are whole; a changed row, a removed row and a cut tail are named', async () => {
  await commit([fact(1), fact(2), fact(3), fact(1, '1.01')])
  expect(await verify()).toEqual([
    { klpd: 'D970', agency: '', entries: 3, broken: null },
    { klpd: 'D970', agency: '1.01', entries: 1, broken: null },
  ])
  await db.owner.query(
    `update audit.entry set payload = replace(payload, 'orang-2', 'orang-9') where klpd = 'D970' and agency = '' and seq = 2`,
  )
  expect((await verify())[0]!.broken).toEqual({ kind: 'altered', seq: 2 })
  await db.owner.query(
    `update audit.entry set payload = replace(payload, 'orang-9', 'orang-2') where klpd = 'D970' and seq = 2`,
  )
  await db.owner.query(`delete from audit.entry where klpd = 'D970' and agency = '' and seq = 3`)
  expect((await verify())[0]!.broken).toEqual({ kind: 'head', seq: 3 })
  await db.owner.query(`delete from audit.entry where klpd = 'D970' and agency = '' and seq = 1`)
  expect((await verify())[0]!.broken).toEqual({ kind: 'missing', seq: 1 })
})

test('the row is written with its transaction or not at all', async () => {
  const client = await db.pool.connect()
  await client.query('begin')
  await client.query(`select set_config('padan.klpd', 'D970', true)`)
  await appendAudit(client, fact(4, 'batal'))
  await client.query('rollback')
  client.release()
  expect((await verify()).some((chain) => chain.agency === 'batal')).toBe(false)
})

test('sixteen writers on one chain lose nothing and fork nothing', async () => {
  await Promise.all(
    Array.from({ length: 16 }, (_, n) => commit([{ ...fact(1, 'ramai'), subject: `s-${n}` }])),
  )
  expect((await verify()).find((chain) => chain.agency === 'ramai')).toEqual({
    klpd: 'D970',
    agency: 'ramai',
    entries: 16,
    broken: null,
  })
})

test('any single change anywhere breaks the chain at or before its end (property)', () => {
  const build = (n: number) => {
    const links: Link[] = []
    for (let seq = 1; seq <= n; seq++) {
      const payload = payloadOf(fact(1), seq)
      links.push({ seq, payload, hash: linkHash(links.at(-1)?.hash ?? GENESIS, payload) })
    }
    return links
  }
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 12 }),
      fc.nat(),
      fc.constantFrom('payload', 'hash', 'remove'),
      (n, pick, how) => {
        const links = build(n)
        const head = { seq: n, hash: links.at(-1)!.hash }
        const at = pick % n
        if (how === 'remove') links.splice(at, 1)
        else links[at] = { ...links[at]!, [how]: `${links[at]![how]}x` }
        expect(findBreak(build(n), head)).toBeUndefined()
        expect(findBreak(links, head)).toBeDefined()
      },
    ),
  )
})
