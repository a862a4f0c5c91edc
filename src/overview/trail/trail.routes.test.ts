/** The trail as an auditor reads it: in words, by day, agency and part, and whether somebody touched it. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { appendAudit, type AuditAction } from '#audit'
import { productStateName } from '#catalogue/shop'
import { orderStateName, STATES as ORDER_STATES } from '#orders'
import { STATES as PRODUCT_STATES } from '../../catalogue/curation/states.ts'
import { budget } from '../../../tests/support/feed-rows.ts'
import { mustImport } from '../../../tests/support/import-rows.ts'
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

test('what a record is about has its name, not its inner key; states and days are words in the language of the page', async () => {
  const GONE = '00000000-1111-4222-8333-444444444444'
  const { runId } = await mustImport(db, [budget('D999', 100)], { fileName: 'kontrak-maret.json' })
  const person = (
    await db.owner.query<{ id: string }>(`select id from people.person where email = 'ratna@cemara.contoh'`)
  ).rows[0]!.id
  const client = await db.pool.connect()
  try {
    await client.query('begin')
    await client.query(`select set_config('padan.klpd', 'D999', true)`)
    const write = (
      action: AuditAction,
      subject: string,
      facts: Record<string, string | number>,
      actor = 'Uji',
    ) =>
      appendAudit(client, {
        klpd: 'D999',
        agency: '',
        at: '2026-04-01T01:00:00Z',
        actor,
        action,
        subject,
        facts,
      })
    await write('intake.approved', runId, {}, 'sari@cemara.contoh')
    await write('intake.approved', runId, {}, 'cli:petugas')
    await write('people.signed-in', person, { cara: 'sandi' })
    await write('orders.kirim', '10101/0003/2026', { keadaan: 'DITERIMA_PENYEDIA', total: 2_520_000 })
    await write('catalogue.naik', GONE, { nama: 'Nasi kotak', dari: 'KURASI_KOTA', ke: 'LULUS' })
    await write('catalogue.photo-removed', GONE, { foto: GONE })
    await write('realisation.target-entered', '2026 1.01 K', { target_bp: 8_500 })
    await write('rules.proposed', 'p3dn.target.dki_pk', { dari: '2026-01-01' })
    await client.query('commit')
  } finally {
    client.release()
  }
  const seen = async (language: 'id' | 'en') =>
    (
      await (
        await padan.get('/jejak?dari=2026-04-01&sampai=2026-04-01', `${agus}; bahasa=${language}`)
      ).text()
    )
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')
  const own = await seen('id')
  for (const words of [
    'Berkas kontrak-maret.json',
    'Sari Wulandari sari@cemara.contoh',
    'baris perintah (petugas)',
    'Ratna Dewi',
    'Pesanan 10101/0003/2026',
    'keadaan: Disanggupi',
    'jumlah: Rp2.520.000',
    'dari: Kurasi kota',
    'ke: Lulus kurasi',
    'nama: Nasi kotak',
    'nomor dalam 00000000',
    'K 2026, Dinas Pendidikan',
    'target: 85,0 %',
    'dari: 1 Jan 2026',
  ])
    expect(own).toContain(words)
  const english = await seen('en')
  for (const words of [
    'File kontrak-maret.json',
    'Order 10101/0003/2026',
    'state: Accepted',
    'total: Rp2,520,000',
    'to: Passed curation',
    'from: 1 Jan 2026',
  ])
    expect(english).toContain(words)
  for (const page of [own, english])
    expect(page).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-|[A-Z]+_[A-Z]+|p3dn\.target/)
})

test('every state of an order and of a product has a name in both languages', () => {
  for (const state of ORDER_STATES)
    for (const language of ['id', 'en'] as const) expect(orderStateName(state, language), state).toBeTruthy()
  for (const state of PRODUCT_STATES)
    for (const language of ['id', 'en'] as const)
      expect(productStateName(state, language), state).toBeTruthy()
})
