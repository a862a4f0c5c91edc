/** The chain in the database: money, portions, duties, keys, versions. The cast is in tests/support/order-ground.ts. */
import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { findBudgetLine } from '#budget'
import type { Instant, IsoDate } from '#shared/date'
import {
  act,
  asked,
  inGovernment,
  type Kitchen,
  KLPD,
  loadPrices,
  makeDraft,
  makeKitchen,
  makePackage,
  MEETING_FORM,
  NOW,
  PEOPLE,
  TODAY,
  type Acting,
} from '../../tests/support/order-ground.ts'
import { CLIENTS, findLedgerFaults, raceOfOrders } from '../../tests/support/ledger-proof.ts'
import { useTestDatabase } from '../../tests/support/test-database.ts'
import { openPool } from '../platform/db.ts'
import { bankName } from './lookups.queries.ts'
import { expireOrders, moveOrder } from './ordering.action.ts'
import { Refused } from './step.action.ts'
import { createOrder, disposePackage, enrolForAction } from './prepare.action.ts'

const db = useTestDatabase()
let kitchen: Kitchen
beforeAll(async () => {
  await inGovernment(db.pool, async (client) => {
    await loadPrices(client)
    kitchen = await makeKitchen(client, 'Dapur Mpok Cemara', { person: 'maya' })
  })
})

const row = async (orderId: string) =>
  (
    await inGovernment(db.pool, (client) =>
      client.query('select * from orders.pesanan where order_id = $1', [orderId]),
    )
  ).rows[0]
const line = async (lineId: string) =>
  (await inGovernment(db.pool, (client) => findBudgetLine(client, KLPD, lineId)))!
const taken = async (sellerId: string, day: string) =>
  (
    await inGovernment(db.pool, (client) =>
      client.query(
        `select taken from orders.capacity_day where seller_id = $1 and class_code = 'nasi-box' and day = $2`,
        [sellerId, day],
      ),
    )
  ).rows[0]?.taken ?? 0
const refusal = async (a: Acting) => {
  try {
    await act(db.pool, a)
  } catch (error) {
    if (error instanceof Refused)
      return [
        ...error.because.map((one) => one.code),
        ...error.findings.map((one) => `${one.guard} ${one.code}`),
      ]
    throw error
  }
  return 'passed'
}
/** Papers of the order itself, without those of its preparation. */
const documents = async (orderId: string) =>
  (await papers(orderId)).filter((one: { kind: string }) => !['KAK', 'HPS'].includes(one.kind))
const papers = async (orderId: string) =>
  (
    await inGovernment(db.pool, (client) =>
      client.query(
        'select kind, version, content from orders.document where order_id = $1 order by issued_at, kind',
        [orderId],
      ),
    )
  ).rows

/** Everything that must hold at any time: balances are sums, portions are sums, states are what the actions say. */
const wholeLedger = async () => expect(await inGovernment(db.pool, findLedgerFaults)).toEqual([])

const DELIVERY = '2026-11-24T04:10:00.000Z' as Instant
const AFTER = { at: '2026-11-24T04:20:00.000Z' as Instant, today: '2026-11-24' as IsoDate }
const LATER = { at: '2026-11-26T03:00:00.000Z' as Instant, today: '2026-11-26' as IsoDate }

async function deliver(orderId: string): Promise<void> {
  await act(db.pool, { orderId, who: 'pejabat_pengadaan', move: 'kirim' })
  await act(db.pool, { orderId, who: 'penyedia', move: 'sanggupi' })
  await act(db.pool, { orderId, who: 'penyedia', move: 'proses' })
  await act(db.pool, { orderId, who: 'penyedia', move: 'antar', at: DELIVERY, today: AFTER.today })
}

test('the whole chain: reserved when sent, realised when paid, counted once, closed when attended and rated', async () => {
  const lineId = await inGovernment(db.pool, (client) => makePackage(client, '9001'))
  const orderId = await makeDraft(db.pool, '9001', kitchen)
  await deliver(orderId)
  expect(await line(lineId)).toMatchObject({ reservedRupiah: 4_600_000n, realisedRupiah: 0n })
  expect(await taken(kitchen.sellerId, '2026-11-24')).toBe(100)
  await act(db.pool, { orderId, who: 'ppk', move: 'terima', ...AFTER, body: { kondisi: 'baik, hangat' } })
  const counted = () =>
    inGovernment(
      db.pool,
      async (client) =>
        (
          await client.query(
            'select nilai, nilai_pdn, nilai_umk, paid, kd_rup, tanggal, certificate_refs from orders.published_counted_order where order_id = $1',
            [orderId],
          )
        ).rows,
    )
  expect(await counted()).toEqual([
    {
      nilai: '4600000.00',
      nilai_pdn: '4600000.00',
      nilai_umk: '4600000.00',
      paid: false,
      kd_rup: '9001',
      tanggal: '2026-11-24',
      certificate_refs: ['halal/1', 'slhs/1'],
    },
  ])
  await act(db.pool, { orderId, who: 'penyedia', move: 'tagih', ...AFTER })
  expect(await row(orderId)).toMatchObject({
    state: 'TAGIHAN',
    invoice_rupiah: 4_600_000,
    withheld_rupiah: 23_000,
    transfer_rupiah: 4_577_000,
  })
  expect(
    await refusal({
      orderId,
      who: 'bendahara',
      move: 'bayar-manual',
      ...LATER,
      body: { bukti_bayar: 'TRF-1' },
    }),
  ).toEqual(['G-PAJAK tax-slip-missing'])
  await act(db.pool, {
    orderId,
    who: 'bendahara',
    move: 'bayar-manual',
    ...LATER,
    body: { bukti_bayar: 'TRF-1', bukti_potong: 'BP-77' },
  })
  expect(
    await refusal({
      orderId,
      who: 'bendahara',
      move: 'cocokkan',
      ...LATER,
      body: { jumlah: '4.600.000', referensi: 'RK-1' },
    }),
  ).toEqual(['amount-differs'])
  await act(db.pool, {
    orderId,
    who: 'bendahara',
    move: 'cocokkan',
    ...LATER,
    body: { jumlah: '4.577.000', referensi: 'RK-1' },
  })
  expect(await line(lineId)).toMatchObject({ reservedRupiah: 0n, realisedRupiah: 4_600_000n })
  expect(await counted()).toMatchObject([{ paid: true }])
  expect(await refusal({ orderId, who: 'ppk', move: 'tutup', ...LATER })).toEqual(['rating-needed'])
  await act(db.pool, { orderId, who: 'ppk', move: 'nilai-penyedia', ...LATER, body: { bintang: '5' } })
  expect(await refusal({ orderId, who: 'ppk', move: 'tutup', ...LATER })).toEqual([
    'G-HADIR attendance-missing',
  ])
  await act(db.pool, { orderId, who: 'ppk', move: 'hadir', ...LATER, body: { hadir_1: '38', hadir_2: '23' } })
  // 11. attendance 61, portions 100: a reason is asked, and the auditor reads it.
  expect(await refusal({ orderId, who: 'ppk', move: 'tutup', ...LATER })).toEqual(['G-HADIR attendance-gap'])
  await act(db.pool, {
    orderId,
    who: 'ppk',
    move: 'tutup',
    ...LATER,
    reason: 'Hujan besar; sisa porsi diserahkan ke panti asuhan.',
  })
  const passed = await inGovernment(db.pool, (client) =>
    client.query('select guard, reason from orders.passed_guard where order_id = $1', [orderId]),
  )
  expect(passed.rows).toEqual([
    { guard: 'G-HADIR', reason: 'Hujan besar; sisa porsi diserahkan ke panti asuhan.' },
  ])
  expect((await papers(orderId)).map((one) => one.kind)).toEqual([
    'HPS',
    'KAK',
    'SP',
    'SJ',
    'BAST',
    'INV',
    'KWT',
    'BUPOT',
  ])
  expect((await row(orderId)).state).toBe('SELESAI')
  await wholeLedger()
})

test('autodebet: the treasurer asks, PA/KPA approves, only then it can be reconciled', async () => {
  await inGovernment(db.pool, (client) => makePackage(client, '9002'))
  const orderId = await makeDraft(db.pool, '9002', kitchen, { portions: 40, day: '2026-11-25' })
  await act(db.pool, { orderId, who: 'pejabat_pengadaan', move: 'kirim' })
  await act(db.pool, { orderId, who: 'penyedia', move: 'sanggupi' })
  await act(db.pool, { orderId, who: 'penyedia', move: 'antar', at: '2026-11-25T04:10:00.000Z' as Instant })
  const then = { at: '2026-11-25T05:00:00.000Z' as Instant, today: '2026-11-25' as IsoDate }
  await act(db.pool, { orderId, who: 'ppk', move: 'terima', ...then })
  await act(db.pool, { orderId, who: 'penyedia', move: 'tagih', ...then })
  await act(db.pool, { orderId, who: 'bendahara', move: 'ajukan-autodebet', ...then })
  expect(await refusal({ orderId, who: 'bendahara', move: 'setujui-autodebet', ...then })).toEqual([
    'move-not-yours',
  ])
  expect(await refusal({ orderId, who: 'bendahara', move: 'cocokkan', ...then })).toEqual([
    'move-not-from-here',
  ])
  await act(db.pool, { orderId, who: 'pa_kpa', move: 'setujui-autodebet', ...then })
  const transfer = (await row(orderId)).transfer_rupiah
  await act(db.pool, {
    orderId,
    who: 'bendahara',
    move: 'cocokkan',
    ...then,
    body: { jumlah: String(transfer), referensi: 'AD-1', bukti_potong: 'BP-2' },
  })
  expect((await row(orderId)).state).toBe('LUNAS')
  await wholeLedger()
})

describe('acceptance cases of e-order 5.5 that need the database', () => {
  test('1. two tabs press "Kirim" together: one order, one reservation', async () => {
    const lineId = await inGovernment(db.pool, (client) => makePackage(client, '9101'))
    const orderId = await makeDraft(db.pool, '9101', kitchen, { portions: 50, day: '2026-11-26' })
    const key = randomUUID()
    const send = () => act(db.pool, { orderId, who: 'pejabat_pengadaan', move: 'kirim', key })
    const both = await Promise.all([send(), send(), send()])
    expect(both.map((one) => one.how).sort()).toEqual(['done', 'repeat', 'repeat'])
    expect(new Set(both.map((one) => one.location)).size).toBe(1)
    // The answer was lost and the form is sent again later: still one.
    expect((await send()).how).toBe('repeat')
    // Another form (another key) finds the order sent already.
    expect(await refusal({ orderId, who: 'pejabat_pengadaan', move: 'kirim' })).toEqual([
      'move-not-from-here',
    ])
    expect((await line(lineId)).reservedRupiah).toBe(2_350_000n)
    expect(await taken(kitchen.sellerId, '2026-11-26')).toBe(50)
    // The same key for something else is refused.
    expect(
      await refusal({ orderId, who: 'pejabat_pengadaan', move: 'tarik', reason: 'salah alamat', key }),
    ).toEqual(['key-of-another'])
  })

  test('2. two officers reserve the last hundred portions in the same second: one wins, the other sees what is free', async () => {
    const small = await inGovernment(db.pool, async (client) => {
      await makePackage(client, '9102')
      await makePackage(client, '9103')
      return makeKitchen(client, 'Dapur Kecil', { meals: 100 })
    })
    const drafts = await Promise.all(
      ['9102', '9103'].map((rup) => makeDraft(db.pool, rup, small, { portions: 80, day: '2026-11-27' })),
    )
    const outcomes = await Promise.all(
      drafts.map((orderId) => refusal({ orderId, who: 'pejabat_pengadaan', move: 'kirim' })),
    )
    expect(outcomes.map(String).sort()).toEqual(['G-KAPASITAS kitchen-full', 'passed'])
    const loser = drafts[outcomes.findIndex((one) => one !== 'passed')]!
    const again = await act(db.pool, { orderId: loser, who: 'pejabat_pengadaan', move: 'kirim' }).catch(
      (error: Refused) => error,
    )
    expect((again as Refused).findings).toMatchObject([
      { guard: 'G-KAPASITAS', facts: { wanted: 80, free: 20 } },
    ])
    expect(await taken(small.sellerId, '2026-11-27')).toBe(80)
    await wholeLedger()
  })

  test('13. a PPK who is also pejabat pengadaan is refused, by the database too', async () => {
    await inGovernment(db.pool, (client) => makePackage(client, '9113'))
    const enrol = (role: string, who: { personId: string; name: string; sk: string }) =>
      inGovernment(db.pool, (client) => enrolForAction(client, KLPD, '9113', role, who, NOW, TODAY))
    await expect(enrol('pejabat_pengadaan', PEOPLE.ppk)).rejects.toMatchObject({
      because: [{ code: 'roles-apart' }],
    })
    await expect(enrol('bendahara', PEOPLE.ppk)).rejects.toThrow(Refused)
    await expect(enrol('bendahara', PEOPLE.pa_kpa)).rejects.toThrow(Refused)
    await expect(
      inGovernment(db.pool, (client) =>
        client.query(
          `insert into orders.package_role (klpd, kd_rup, role, person_id, name, sk, from_day, named_by, named_at) values ($1, '9113', 'bendahara', 'hadi', 'x', 'SK', '2026-01-01', 'x', now())`,
          [KLPD],
        ),
      ),
    ).rejects.toThrow(/kpa_apart_from_bendahara/)
    // PA/KPA × PPK is allowed (p3dn-rules 6.2).
    await enrol('ppk', PEOPLE.pa_kpa)
    // Sixteen at once cannot make one person two things.
    const race = await Promise.allSettled(
      Array.from({ length: 16 }, (_, n) =>
        enrol(n % 2 === 0 ? 'pejabat_pengadaan' : 'bendahara', {
          personId: 'baru',
          name: 'Baru',
          sk: 'SK/1',
        }),
      ),
    )
    const roles = await inGovernment(db.pool, (client) =>
      client.query(`select role from orders.package_role where kd_rup = '9113' and person_id = 'baru'`),
    )
    expect(roles.rowCount).toBe(1)
    expect(race.filter((one) => one.status === 'fulfilled')).toHaveLength(8)
  })

  test('15. "Bank DKI" in old data shows as Bank Jakarta, an issued document keeps its words', async () => {
    expect(bankName('Bank DKI Cabang Juanda')).toBe('Bank Jakarta Cabang Juanda')
    const orderId = await makeDraft(db.pool, '9002', kitchen, { portions: 20, day: '2026-12-01' })
    await act(db.pool, { orderId, who: 'pejabat_pengadaan', move: 'kirim' })
    const before = await documents(orderId)
    await inGovernment(db.pool, (client) =>
      client.query(`update orders.seller set name = 'Dapur Ganti Nama' where seller_id = $1`, [
        kitchen.sellerId,
      ]),
    )
    expect(await documents(orderId)).toEqual(before)
    await expect(
      inGovernment(db.pool, (client) => client.query(`update orders.document set content = '{}'`)),
    ).rejects.toThrow(/permission denied/)
    await inGovernment(db.pool, (client) =>
      client.query(`update orders.seller set name = 'Dapur Mpok Cemara' where seller_id = $1`, [
        kitchen.sellerId,
      ]),
    )
  })

  test('16. a product frozen while in the draft: the draft keeps it, sending is refused', async () => {
    await inGovernment(db.pool, (client) => makePackage(client, '9116'))
    const orderId = await makeDraft(db.pool, '9116', kitchen, { portions: 20, day: '2026-12-02' })
    const freeze = (why: string | null) =>
      inGovernment(db.pool, (client) =>
        client.query('update orders.offer set held_back = $2 where product_id = $1', [kitchen.mealId, why]),
      )
    await freeze('dibekukan kurator')
    expect(await refusal({ orderId, who: 'pejabat_pengadaan', move: 'kirim' })).toEqual([
      'G-BEKU product-frozen',
    ])
    expect((await row(orderId)).state).toBe('DRAF')
    await freeze(null)
    expect(await refusal({ orderId, who: 'pejabat_pengadaan', move: 'kirim' })).toBe('passed')
  })

  test('17. the kitchen refuses: budget and portions are free within the same transaction', async () => {
    const lineId = await inGovernment(db.pool, (client) => makePackage(client, '9117'))
    const orderId = await makeDraft(db.pool, '9117', kitchen, { portions: 70, day: '2026-12-03' })
    await act(db.pool, { orderId, who: 'pejabat_pengadaan', move: 'kirim' })
    expect(await taken(kitchen.sellerId, '2026-12-03')).toBe(70)
    expect(await refusal({ orderId, who: 'penyedia', move: 'tolak' })).toEqual(['reason-needed'])
    expect(await refusal({ orderId, who: 'penyedia', move: 'tolak', reason: 'x' })).toEqual(['reason-needed'])
    // Thrown away half way: nothing is free and nothing is refused.
    await expect(
      inGovernment(db.pool, async (client) => {
        const { moveOrder } = await import('./ordering.action.ts')
        await moveOrder(client, asked({ orderId, who: 'penyedia', move: 'tolak', reason: 'dapur penuh' }))
        throw new Error('putus')
      }),
    ).rejects.toThrow('putus')
    expect((await line(lineId)).reservedRupiah).toBe(3_250_000n)
    await act(db.pool, { orderId, who: 'penyedia', move: 'tolak', reason: 'dapur penuh' })
    expect((await line(lineId)).reservedRupiah).toBe(0n)
    expect(await taken(kitchen.sellerId, '2026-12-03')).toBe(0)
    await act(db.pool, { orderId, who: 'pejabat_pengadaan', move: 'pilih-lagi' })
    expect(await refusal({ orderId, who: 'pejabat_pengadaan', move: 'kirim' })).toBe('passed')
    expect((await documents(orderId)).map((one) => one.version)).toEqual([1, 2])
    await wholeLedger()
  })

  test('18. ninety of a hundred: SEBAGIAN, a fine to decide, an invoice for ninety', async () => {
    const lineId = await inGovernment(db.pool, (client) => makePackage(client, '9118'))
    const other = await inGovernment(db.pool, (client) =>
      makeKitchen(client, 'Dapur Lain', { person: 'maya' }),
    )
    const orderId = await makeDraft(db.pool, '9118', other)
    await deliver(orderId)
    await act(db.pool, {
      orderId,
      who: 'ppk',
      move: 'terima-sebagian',
      ...AFTER,
      body: { diterima_1: '90' },
      reason: 'sepuluh kotak kurang',
    })
    const bast = (await documents(orderId)).find((one) => one.kind === 'BAST')!
    expect(bast.content).toMatchObject({
      status: 'SEBAGIAN',
      nilai: 4_150_000,
      usulDenda: { persen: 10, kurangPorsi: 10 },
    })
    expect(await refusal({ orderId, who: 'penyedia', move: 'tagih', ...AFTER })).toEqual([
      'G-DENDA fine-undecided',
    ])
    expect(
      await refusal({ orderId, who: 'ppk', move: 'putus-denda', ...AFTER, body: { denda: 'bebas' } }),
    ).toEqual(['reason-needed'])
    await act(db.pool, {
      orderId,
      who: 'ppk',
      move: 'putus-denda',
      ...AFTER,
      body: { denda: 'bebas' },
      reason: 'Dapur memberi tahu sehari sebelumnya.',
    })
    await act(db.pool, { orderId, who: 'penyedia', move: 'tagih', ...AFTER })
    expect(await row(orderId)).toMatchObject({
      invoice_rupiah: 4_150_000,
      received_portions: 90,
      fine_rupiah: 0,
    })
    // What is no longer needed is free at once.
    expect((await line(lineId)).reservedRupiah).toBe(4_150_000n)
    await wholeLedger()
  })
})

describe('sixteen clients', () => {
  test.each([
    // 105 portions, 20 each.
    ['the last portions of one kitchen', { rup: '9201', meals: 105, day: '2026-12-04' }, 'G-KAPASITAS'],
    // Rp1,000,000 each: five fit into Rp5,200,000.
    ['one budget line', { rup: '9202', ceiling: 5_200_000n, day: '2026-12-07' }, 'G-PAGU'],
  ] as const)(
    'on %s: exactly as many orders as fit, and never more than two further ones when two are withdrawn',
    async (_, race, guard) => {
      const pool = openPool({ connectionString: db.appUrl }, CLIENTS)
      try {
        const report = await raceOfOrders(pool, { portions: 20, ...race })
        expect(report).toMatchObject({ asked: 16, fits: 5, passed: 5, refused: { [guard]: 11 }, faults: [] })
      } finally {
        await pool.end()
      }
    },
  )
})

test('nobody answers: the clock lets go of money and portions, once', async () => {
  const lineId = await inGovernment(db.pool, (client) => makePackage(client, '9301'))
  const orderId = await makeDraft(db.pool, '9301', kitchen, { portions: 30, day: '2026-12-08' })
  await act(db.pool, {
    orderId,
    who: 'pejabat_pengadaan',
    move: 'kirim',
    at: '2026-11-16T01:00:00.000Z' as Instant,
  })
  const run = (at: string) => expireOrders((work) => inGovernment(db.pool, work), KLPD, at as Instant)
  expect(await run('2026-11-17T00:59:59.000Z')).toBe(0)
  const both = await Promise.all([run('2026-11-17T01:00:00.000Z'), run('2026-11-17T01:00:00.000Z')])
  expect(both.reduce((a, b) => a + b)).toBe(1)
  expect((await row(orderId)).state).toBe('KEDALUWARSA')
  expect((await line(lineId)).reservedRupiah).toBe(0n)
  await wholeLedger()
})

test('a change: one side proposes, the other agrees, a new version with its difference; too large or too late is refused', async () => {
  const lineId = await inGovernment(db.pool, (client) => makePackage(client, '9401'))
  const orderId = await makeDraft(db.pool, '9401', kitchen, { portions: 90, day: '2026-12-09' })
  await act(db.pool, { orderId, who: 'pejabat_pengadaan', move: 'kirim' })
  await act(db.pool, { orderId, who: 'penyedia', move: 'sanggupi' })
  const propose = (jumlah: string, at?: string) => ({
    orderId,
    who: 'pejabat_pengadaan' as const,
    move: 'usul-ubah',
    body: { jumlah_1: jumlah },
    reason: 'peserta bertambah',
    ...(at ? { at: at as Instant } : {}),
  })
  expect(await refusal(propose('100'))).toEqual(['change-too-large'])
  expect(await refusal(propose('95', '2026-12-08T05:00:00.000Z'))).toEqual(['change-too-late'])
  await act(db.pool, propose('99'))
  expect(await refusal({ orderId, who: 'pejabat_pengadaan', move: 'setujui-ubah' })).toEqual([
    'no-change-proposed',
  ])
  await act(db.pool, { orderId, who: 'penyedia', move: 'setujui-ubah' })
  expect(await row(orderId)).toMatchObject({
    version: 2,
    total_rupiah: 4_555_000,
    portions: 99,
    pending_change: null,
  })
  expect((await line(lineId)).reservedRupiah).toBe(4_555_000n)
  expect(await taken(kitchen.sellerId, '2026-12-09')).toBe(99)
  const versions = await documents(orderId)
  expect(versions[0].content.baris[0].jumlah).toBe(90)
  expect(versions[1].content).toMatchObject({
    versi: 2,
    // The kitchen agreed, the office orders.
    oleh: PEOPLE.pejabat_pengadaan.name,
    perubahan: {
      dari: 1,
      selisih: 405_000,
      baris: [{ nama: 'Nasi kotak ayam bakar', satuan: 'porsi', dari: 90, menjadi: 99 }],
      jam: null,
    },
  })
  // Fewer portions give money back.
  await act(db.pool, { ...propose('95'), who: 'penyedia', reason: 'bahan kurang' })
  await act(db.pool, { orderId, who: 'pejabat_pengadaan', move: 'setujui-ubah' })
  expect((await line(lineId)).reservedRupiah).toBe(4_375_000n)
  await act(db.pool, { orderId, who: 'ppk', move: 'batalkan-pesanan', reason: 'rapat ditunda' })
  expect((await line(lineId)).reservedRupiah).toBe(0n)
  expect(await taken(kitchen.sellerId, '2026-12-09')).toBe(0)
  await wholeLedger()
})

test('food is not marked as delivered before its day; an odd hour and a late receipt pass with a reason that the auditor reads', async () => {
  await inGovernment(db.pool, (client) => makePackage(client, '9402'))
  const orderId = await makeDraft(db.pool, '9402', kitchen, { portions: 20, day: '2026-12-10' })
  await act(db.pool, { orderId, who: 'pejabat_pengadaan', move: 'kirim' })
  await act(db.pool, { orderId, who: 'penyedia', move: 'sanggupi' })
  const deliver = (at: string, reason?: string) => ({ orderId, who: 'penyedia' as const, move: 'antar', at: at as Instant, ...(reason ? { reason } : {}) }) // prettier-ignore
  expect(await refusal(deliver('2026-11-16T03:00:00.000Z', 'rapatnya sudah dimajukan'))).toEqual(['G-TANGGAL arrived-before-day']) // prettier-ignore
  expect(await refusal(deliver('2026-12-10T06:00:00.000Z'))).toEqual(['G-TANGGAL arrived-after-meeting'])
  await act(db.pool, deliver('2026-12-10T06:00:00.000Z', 'Jalan banjir, rapat menunggu.'))
  const late = { orderId, who: 'ppk' as const, move: 'terima', at: '2026-12-14T02:00:00.000Z' as Instant, today: '2026-12-14' as IsoDate } // prettier-ignore
  expect(await refusal(late)).toEqual(['G-TANGGAL received-late'])
  await act(db.pool, { ...late, reason: 'PPK dinas luar sampai hari ini.' })
  const passed = await inGovernment(
    db.pool,
    (client) =>
    client.query(`select code, reason from orders.passed_guard where order_id = $1 and guard = 'G-TANGGAL' order by at`, [orderId]), // prettier-ignore
  )
  expect(passed.rows).toEqual([
    { code: 'arrived-after-meeting', reason: 'Jalan banjir, rapat menunggu.' },
    { code: 'received-late', reason: 'PPK dinas luar sampai hari ini.' },
  ])
  await wholeLedger()
})

test('a product with its own minimum and notice stops the order when it is sent, and the kitchen may waive the notice', async () => {
  const lineId = await inGovernment(db.pool, (client) => makePackage(client, '9403'))
  const special = await inGovernment(db.pool, (client) =>
    makeKitchen(client, 'Dapur Tumpeng', { person: 'maya' }),
  )
  await inGovernment(db.pool, (client) =>
    client.query('update orders.offer set minimum_order = 25, lead_hours = 720 where product_id = $1', [
      special.mealId,
    ]),
  )
  const orderId = await makeDraft(db.pool, '9403', special, { portions: 20, day: '2026-12-11' })
  expect(await refusal({ orderId, who: 'pejabat_pengadaan', move: 'kirim' })).toEqual([
    'G-MINLEAD too-late-for-product',
    'G-AREA below-product-minimum',
  ])
  await act(db.pool, { orderId, who: 'pejabat_pengadaan', move: 'minta-waktu' })
  await act(db.pool, { orderId, who: 'penyedia', move: 'bebaskan-waktu' })
  expect(await refusal({ orderId, who: 'pejabat_pengadaan', move: 'kirim' })).toEqual([
    'G-AREA below-product-minimum',
  ])
  expect((await line(lineId)).reservedRupiah).toBe(0n)
})

test('refused, withdrawn, expired, cancelled by buyer or kitchen: budget and portions go free together, or neither', async () => {
  const lineId = await inGovernment(db.pool, (client) => makePackage(client, '9404'))
  const ways = [
    {
      day: '2026-12-14',
      answered: false,
      last: { who: 'penyedia', move: 'tolak', reason: 'dapur sedang penuh' },
    },
    {
      day: '2026-12-15',
      answered: false,
      last: { who: 'pejabat_pengadaan', move: 'tarik', reason: 'alamatnya salah' },
    },
    {
      day: '2026-12-16',
      answered: false,
      last: { who: 'sistem', move: 'kedaluwarsa', at: '2026-11-18T00:00:00.000Z' },
    },
    {
      day: '2026-12-17',
      answered: true,
      last: { who: 'ppk', move: 'batalkan-pesanan', reason: 'rapatnya ditunda' },
    },
    {
      day: '2026-12-18',
      answered: true,
      last: { who: 'penyedia', move: 'mundur', reason: 'kompor kami rusak' },
    },
  ] as const
  for (const way of ways) {
    const orderId = await makeDraft(db.pool, '9404', kitchen, { portions: 30, day: way.day })
    await act(db.pool, { orderId, who: 'pejabat_pengadaan', move: 'kirim' })
    if (way.answered) await act(db.pool, { orderId, who: 'penyedia', move: 'sanggupi' })
    const last = { orderId, ...way.last } as Acting
    // Its transaction breaks after both were given back: both are still held.
    await expect(
      inGovernment(db.pool, async (client) => {
        await moveOrder(client, asked(last))
        throw new Error('putus')
      }),
    ).rejects.toThrow('putus')
    expect([way.last.move, (await line(lineId)).reservedRupiah, await taken(kitchen.sellerId, way.day)]).toEqual([way.last.move, 1_450_000n, 30]) // prettier-ignore
    await act(db.pool, last)
    expect([way.last.move, (await line(lineId)).reservedRupiah, await taken(kitchen.sellerId, way.day)]).toEqual([way.last.move, 0n, 0]) // prettier-ignore
  }
  await wholeLedger()
})

test('a PPK who is absent: PA/KPA names another with an SK, the first one can no longer act', async () => {
  await inGovernment(db.pool, async (client) => {
    await makePackage(client, '9501')
    await disposePackage(
      client,
      {
        klpd: KLPD,
        kdRup: '9501',
        tahun: 2026,
        kdSatkerStr: '1.01.0.00.0.00.01.0000',
        nama: 'x',
        paguRupiah: 1n,
        kdSubkegiatan: '1.01.01.2.06.9501',
        kdRekening: '5.1.02.01.01.0052',
        ppk: { personId: 'wati', name: 'Wati', sk: 'SK/PPK/8' },
        by: PEOPLE.pa_kpa,
        at: NOW,
        today: TODAY,
      },
      'cuti melahirkan',
    )
    const roles = await client.query(
      `select person_id, until_day, ended_reason from orders.package_role where kd_rup = '9501' and role = 'ppk' order by person_id`,
    )
    expect(roles.rows).toEqual([
      { person_id: 'ratna', until_day: '2026-11-15', ended_reason: 'cuti melahirkan' },
      { person_id: 'wati', until_day: null, ended_reason: null },
    ])
  })
})

test('an action by someone without a role on the package cannot be written', async () => {
  await inGovernment(db.pool, (client) => makePackage(client, '9601'))
  const orderId = randomUUID()
  await inGovernment(db.pool, (client) =>
    createOrder(client, asked({ orderId, who: 'ppk', move: 'siapkan', body: MEETING_FORM }), '9601'),
  )
  await expect(
    inGovernment(db.pool, (client) =>
      client.query(
        `insert into orders.action (klpd, order_id, seq, move, actor, person_id, person_name, sk, kd_rup, official_role, at, client_id) values ($1, $2, 2, 'tugaskan', 'ppk', 'orang-luar', 'x', 'SK', '9601', 'ppk', now(), 'k')`,
        [KLPD, orderId],
      ),
    ),
  ).rejects.toThrow(/foreign key/)
  await expect(
    inGovernment(db.pool, (client) => client.query(`update orders.action set reason = 'lain'`)),
  ).rejects.toThrow(/permission denied/)
})
