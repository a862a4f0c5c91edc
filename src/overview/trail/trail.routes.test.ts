/** The trail as an auditor reads it: in words, by day, agency and part, and whether somebody touched it. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { appendAudit, type AuditAction } from '#audit'
import { startTestApp, type TestApp } from '../../../tests/support/test-app.ts'
import { type TestDatabase, useTestDatabase } from '../../../tests/support/test-database.ts'

const db: TestDatabase = useTestDatabase()
let padan: TestApp
let agus: string
beforeAll(async () => {
  padan = await startTestApp(db)
  agus = await padan.signIn('agus')
  const client = await db.pool.connect()
  try {
    await client.query('begin')
    await client.query(`select set_config('padan.klpd', 'D999', true)`)
    const write = (
      action: AuditAction,
      at: string,
      agency: string,
      actor: string,
      facts: Record<string, string | number>,
    ) => appendAudit(client, { klpd: 'D999', agency, at, actor, action, subject: 'A-1', facts })
    await write('intake.applied', '2026-03-01T01:00:00Z', '', 'sari@cemara.contoh', {
      file: 'rup.json',
      sha256: 'abc',
    })
    // 00.30 on 6 March in Jakarta.
    await write('orders.kirim', '2026-03-05T17:30:00Z', '1.01', 'Joko', { nilai: 1_250_000 })
    await write('orders.terima', '2026-03-07T02:00:00Z', '1.01', 'Ratna', {})
    await client.query('commit')
  } finally {
    client.release()
  }
})
afterAll(() => padan.close())

const page = async (query: string) => (await padan.get(`/jejak?${query}`, agus)).text()

test('deeds are said in words, machine sums are left out', async () => {
  const all = await page('cari=rup.json')
  expect(all).toMatch(/1 catatan/)
  expect(all).toContain('Berkas diterapkan')
  expect(all).toContain('berkas: rup.json')
  expect(all).not.toContain('abc')
})

test('what was recorded is named in the language of the page', async () => {
  const english = await (await padan.get('/jejak?cari=rup.json', `${agus}; bahasa=en`)).text()
  expect(english).toContain('file: rup.json')
})

test('days are those of Jakarta', async () => {
  expect(await page('bagian=orders&dari=2026-03-06&sampai=2026-03-06')).toContain('Surat pesanan dikirim')
  expect(await page('bagian=orders&dari=2026-03-05&sampai=2026-03-05')).toContain('Tidak ada catatan')
})

test('by part and by agency; a word that is no part is no filter', async () => {
  expect(await page('bagian=orders&satker=1.01')).toMatch(/2 catatan/)
  expect(await page('bagian=orders&satker=')).toMatch(/2 catatan/)
  expect(await page('bagian=zzz&satker=1.01')).toMatch(/2 catatan/)
})

test('the sheet carries codes and words', async () => {
  const sheet = await (await padan.get('/jejak/unduh?format=csv&satker=1.01', agus)).text()
  expect(sheet).toMatch(/orders\.terima.*Diterima seluruhnya/)
})

test('a whole chain says so; an altered record and a lost one are named', async () => {
  expect(await (await padan.get('/jejak/rantai', agus)).text()).toContain('Rantai utuh')
  await db.owner.query(
    `update audit.entry set payload = replace(payload, '1250000', '1250') where klpd = 'D999' and agency = '1.01' and seq = 1`,
  )
  const altered = await (await padan.get('/jejak/rantai', agus)).text()
  expect(altered).toContain('1 rantai terputus')
  expect(altered).toContain('catatan nomor 1 berubah sesudah ditulis')
  await db.owner.query(`delete from audit.entry where klpd = 'D999' and agency = '1.01' and seq = 1`)
  expect(await (await padan.get('/jejak/rantai', agus)).text()).toContain('catatan nomor 1 hilang')
})
