/** What the page said before a release is what orders and figures do after it; what was computed earlier keeps its version. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { receive, runImport } from '#intake'
import { loadDraft, Refused, sentenceOfFinding } from '#orders'
import { CITY } from '#simulate'
import type { Instant, IsoDate } from '#shared/date'
import { afterMerge, datasets, recognised } from '../../datasets.ts'
import { figuresOf, metricOf } from '../../../tests/support/import-rows.ts'
import {
  act,
  type Acting,
  AGENCY,
  inGovernment,
  type Kitchen,
  loadPrices,
  makeDraft,
  makeKitchen,
  makePackage,
  NOW,
  TODAY,
} from '../../../tests/support/order-ground.ts'
import { startTestApp, type TestApp } from '../../../tests/support/test-app.ts'
import { useTestDatabase } from '../../../tests/support/test-database.ts'

const { klpd } = CITY
const db = useTestDatabase()
let padan: TestApp
let kitchen: Kitchen
/** Sent and not billed; billed before any release; a draft. */
const orders = { open: '', billed: '', draft: '' }

const inCity = <T>(work: Parameters<typeof inGovernment<T>>[1]) => inGovernment(db.pool, work, klpd)
const doing = (a: Omit<Acting, 'klpd'>) => act(db.pool, { ...a, klpd })
const deliver = async (orderId: string, day: string) => {
  const at = `${day}T04:10:00.000Z` as Instant
  await doing({ orderId, who: 'pejabat_pengadaan', move: 'kirim' })
  for (const move of ['sanggupi', 'proses']) await doing({ orderId, who: 'penyedia', move })
  await doing({ orderId, who: 'penyedia', move: 'antar', at, today: day as IsoDate })
  await doing({
    orderId,
    who: 'ppk',
    move: 'terima',
    body: { kondisi: 'baik' },
    at: `${day}T05:00:00.000Z` as Instant,
    today: day as IsoDate,
  })
}
const bill = (orderId: string) =>
  doing({
    orderId,
    who: 'penyedia',
    move: 'tagih',
    at: '2026-11-26T03:00:00.000Z' as Instant,
    today: '2026-11-26' as IsoDate,
  })

beforeAll(async () => {
  padan = await startTestApp(db)
  await inCity(async (client) => {
    await client.query(
      `insert into agencies.satker (klpd, kd_satker_str, nama) values ($1, $2, 'DINAS PENDIDIKAN KOTA CEMARA') on conflict do nothing`,
      [klpd, AGENCY],
    )
    await loadPrices(client, klpd)
    kitchen = await makeKitchen(client, 'Dapur Bu Tini', { klpd, meals: 1_000 })
    for (const kdRup of ['R1', 'R2', 'R3'])
      await makePackage(client, kdRup, { klpd, sub: '1.01.01.2.06.0001' })
  })
  const days = { open: '2026-11-24', billed: '2026-11-25', draft: '2026-12-14' }
  orders.open = await makeDraft(db.pool, 'R1', kitchen, { klpd, day: days.open })
  orders.billed = await makeDraft(db.pool, 'R2', kitchen, { klpd, day: days.billed })
  orders.draft = await makeDraft(db.pool, 'R3', kitchen, { klpd, day: days.draft })
  await deliver(orders.open, days.open)
  await deliver(orders.billed, days.billed)
  await bill(orders.billed)
  const csv = [
    'tahun_anggaran;kd_satker_str;no_sp2d;tgl_sp2d;nilai_bruto;kd_subkegiatan;kd_rekening;no_kontrak;uraian',
    `2026;${AGENCY};0001;2026-03-02;10.000.000,00;1.01;5.1.02.01.01.0024;;Kertas`,
    `2026;${AGENCY};0002;2026-11-05;20.000.000,00;1.01;5.1.02.01.01.0024;;Kertas`,
    `2026;${AGENCY};0003;2026-11-06;5.000.000,00;1.01;5.2.02.05.01.0004;;Meja`,
  ].join('\n')
  const file = await receive(
    db.dataDir,
    (async function* () {
      yield new TextEncoder().encode(csv)
    })(),
  )
  const outcome = await runImport(
    { pool: db.pool, dataDir: db.dataDir, datasets, recognised, onMerged: afterMerge },
    { file, fileName: 'sp2d.csv', klpd, preview: false, by: 'Sari' },
  )
  expect(outcome.created.rows).toBe(3)
})
afterAll(() => padan.close())

const plain = async (response: Response) =>
  (await response.text())
    .replace(/<[^>]+>/g, ' ')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/\s+/g, ' ')
const page = async (who: string, path: string) => plain(await padan.get(path, await padan.signIn(who)))
let proposals = 0
/** Proposed by Sari; what Budi sees before he releases. */
async function propose(id: string, nilai: string, regulation: string): Promise<string> {
  const made = await padan.post(
    '/aturan/usul',
    {
      id,
      nilai,
      dari: '2026-11-01',
      sampai: '',
      peraturan: regulation,
      pasal: 'Pasal 1',
      sumber: `Salinan ${regulation}`,
      alamat: '',
      mutu: 'A',
      kepastian: 'sourced',
      catatan: '',
      catatan_en: '',
    },
    await padan.signIn('sari'),
  )
  expect(made.status, await made.clone().text()).toBe(303)
  return page('budi', `/aturan/usulan/rincian?nomor=${++proposals}`)
}
const release = async () =>
  expect(
    (
      await padan.post(
        '/aturan/usulan/putuskan',
        { nomor: String(proposals), putusan: 'rilis', alasan: 'Naskah diperiksa' },
        await padan.signIn('budi'),
      )
    ).status,
  ).toBe(303)

const money = (orderId: string) =>
  inCity(
    async (client) =>
      (
        await client.query<{ withheld: number; transfer: number; kalimat: string }>(
          `select o.withheld_rupiah as withheld, o.transfer_rupiah as transfer, d.content -> 'pajak' -> 'kalimat' ->> 'id' as kalimat
           from orders.pesanan o join orders.document d on d.klpd = o.klpd and d.order_id = o.order_id and d.kind = 'INV' where o.klpd = $1 and o.order_id = $2`,
          [klpd, orderId],
        )
      ).rows[0]!,
  )

describe('a released tax', () => {
  let before: Awaited<ReturnType<typeof money>>
  test('is shown on the open order alone, with the bill that stands', async () => {
    before = await money(orders.billed)
    expect(before).toMatchObject({ withheld: 23_000, transfer: 4_577_000 })
    const said = await propose('pph.final_umkm', '1', 'PP 1/2026')
    expect(said).toContain('1 dari 1 putusan berubah, bernilai Rp4.600.000. Pajak e-order yang belum ditagih')
    expect(said).toContain('1 tagihan dari masa itu sudah terbit dan tetap memakai pajak yang tertulis')
    expect(said).toMatch(
      /dipotong Rp23\.000, dibayarkan Rp4\.577\.000 .*dipotong Rp46\.000, dibayarkan Rp4\.554\.000/,
    )
    // Nothing holds before the release.
    expect(await page('ratna', `/pesanan/${orders.open}`)).not.toContain('PP 1/2026')
  })
  test('is what the next bill keeps, and its sentence names the version; the earlier bill keeps its own', async () => {
    await release()
    expect(await page('ratna', `/pesanan/${orders.open}`)).toContain(
      'PP 1/2026 Pasal 1, dirilis di sini, usulan no. 1',
    )
    await bill(orders.open)
    const after = await money(orders.open)
    expect(after).toMatchObject({ withheld: 46_000, transfer: 4_554_000 })
    expect(after.kalimat).toContain('(PP 1/2026 Pasal 1, dirilis di sini, usulan no. 1)')
    expect(await money(orders.billed)).toEqual(before)
    expect(await page('ratna', `/pesanan/${orders.billed}`)).not.toContain('PP 1/2026')
  })
})

describe('a released limit of an order', () => {
  const judged = () => inCity(async (client) => (await loadDraft(client, klpd, orders.draft, NOW, TODAY))!)
  test('is shown on the draft and on the orders of those days', async () => {
    const loaded = await judged()
    expect(loaded.rules.cap_rupiah).toBe(50_000_000)
    // Neighbours are read from nine tenths of the limit on: far above these orders.
    expect(loaded.facts.near).toEqual([])
    const said = await propose('eorder.max', '4.500.000', 'Pergub 2/2026')
    expect(said).toContain(
      '3 dari 3 putusan berubah, bernilai Rp13.800.000. E-order muat dalam batas satu pesanan',
    )
  })
  test('stops the sending of the draft with its version; the split guard looks below the new limit', async () => {
    await release()
    const loaded = await judged()
    expect(loaded.rules.cap_rupiah).toBe(4_500_000)
    expect(loaded.facts.near.map((one) => one.orderId).sort()).toEqual([orders.open, orders.billed].sort())
    const refused = await doing({ orderId: orders.draft, who: 'pejabat_pengadaan', move: 'kirim' }).catch(
      (error: unknown) => error,
    )
    expect(refused).toBeInstanceOf(Refused)
    const cap = (refused as Refused).findings.find((one) => one.guard === 'G-50JT')!
    expect(sentenceOfFinding(cap, 'id')).toContain(
      'Total Rp4.600.000 melewati batas satu pesanan Rp4.500.000 (termasuk pajak dan ongkos kirim; Pergub 2/2026 Pasal 1, dirilis di sini, usulan no. 2)',
    )
    expect(sentenceOfFinding(cap, 'en')).toContain('released here, proposal no. 2')
    expect(await page('budi', '/pesanan/aturan')).toContain('Rp4.500.000')
  })
  test('the government may set a lower limit of its own, never a higher one', async () => {
    const set = async (nilai: string) =>
      padan.post(
        '/pesanan/aturan',
        { kunci: randomUUID(), aturan: 'cap_rupiah', nilai, mulai: '2026-11-02', dasar: 'Kebijakan dinas' },
        await padan.signIn('budi'),
      )
    const high = await set('60000000')
    expect(high.status).toBe(422)
    expect(await plain(high)).toContain('naik hanya lewat versi aturan eorder.max')
    expect((await set('4000000')).status).toBe(303)
    await inCity((client) =>
      client.query(
        `insert into orders.setting (klpd, name, valid_from, value, note, set_by, set_at) values ($1, 'cap_rupiah', '2026-11-02', 4000000, 'Kebijakan dinas', 'Budi', now())`,
        [klpd],
      ),
    )
    const loaded = await judged()
    expect(loaded.rules.cap_rupiah).toBe(4_000_000)
    expect(loaded.facts.capGround).toBeNull()
  })
})

describe('a released account of the base of P', () => {
  const shareOf = async (at?: Instant) =>
    metricOf(await figuresOf(db, klpd, 2026, at ? { knownAt: at } : {}), 'M6')
  const keptBase = async () =>
    inCity(
      async (client) =>
        (
          await client.query<{ nilai: string }>(
            'select sum(nilai)::text as nilai from realisation.payment_cell where klpd = $1 and tahun = 2026',
            [klpd],
          )
        ).rows[0]!.nilai,
    )
  let knownBefore: Instant
  test('is shown with the payments and the figure it moves', async () => {
    expect((await shareOf()).denominator).toBe(35_000_000)
    const said = await propose('account.base.5.1.02.01', 'exclude', 'Permendagri 3/2026')
    expect(said).toContain('Angka yang berubah')
    expect(said).toContain(
      'Seluruh pemerintah daerah 0,0 % (Rp0 dari Rp35.000.000) 0,0 % (Rp0 dari Rp15.000.000)',
    )
    expect(said).toContain('SP2D 2026: 5.1.02.01.01.0024 (1)')
    expect((await shareOf()).denominator).toBe(35_000_000)
    knownBefore = new Date().toISOString() as Instant
  })
  test('moves the figure and the kept sums at once, from its first day on; the old figure is computed as then', async () => {
    await release()
    // The payment of March stands: the version begins in November.
    expect((await shareOf()).denominator).toBe(15_000_000)
    expect(await keptBase()).toBe('15000000.00')
    expect((await shareOf(knownBefore)).denominator).toBe(35_000_000)
    expect(await page('budi', `/aturan/usulan/rincian?nomor=${proposals}`)).toContain(
      'Seluruh pemerintah daerah 0,0 % (Rp0 dari Rp35.000.000) 0,0 % (Rp0 dari Rp15.000.000)',
    )
  })
})
