/**
 * An order of Padan becomes a contract fact at BAST and a payment fact at LUNAS. Other lists carry the same purchase, each in its way; none of
 * them makes it count again. Shapes as real lists have them: a record of the regional SPSE gathers many receipts of one package.
 */
import { expect, test } from 'vitest'
import { decideLump, decidePair, listLumps, realisationJobs } from '../src/realisation/index.ts'
import { refreshLines } from '../src/realisation/line-cells.queries.ts'
import type { Instant, IsoDate } from '../src/shared/date.ts'
import { contract, listed, orderV5, orderV6, payment, record, shopLine } from './support/feed-rows.ts'
import { figuresOf, metricOf, mustImport } from './support/import-rows.ts'
import { act, AGENCY, inGovernment, loadPrices, makeDraft, makeKitchen, makePackage, MEETING_DAY } from './support/order-ground.ts' // prettier-ignore
import { startTestApp } from './support/test-app.ts'
import { useTestDatabase } from './support/test-database.ts'
import { CITY } from '../src/simulate/index.ts'

const db = useTestDatabase()
const ALWAYS = '2100-01-01T00:00:00Z'
const RUP = '9001'
const UNIT = { kd_satker_str: AGENCY, nama_satker: 'Dinas Pendidikan Kota Cemara' }
/** Hundred portions of Rp45,000 and Rp100,000 for the way. */
const ORDERED = 4_600_000
const at = (instant: string) => ({ at: instant as Instant, today: instant.slice(0, 10) as IsoDate })

/** A city with its office and kitchen, and one order of the package, paid unless told otherwise. */
async function city(klpd: string) {
  const kitchen = await inGovernment(
    db.pool,
    async (client) => {
      await client.query(
        'insert into agencies.satker (klpd, kd_satker_str, nama) values ($1, $2, $3) on conflict do nothing',
        [klpd, AGENCY, UNIT.nama_satker],
      )
      await loadPrices(client, klpd)
      await makePackage(client, RUP, { klpd })
      return makeKitchen(client, `Dapur ${klpd}`, { klpd, meals: 900 })
    },
    klpd,
  )
  return async (
    options: {
      received?: number
      sentOn?: string
      until?: 'BAST' | 'LUNAS'
      /** After it was sent and before it comes: what another channel brings in between. */
      meanwhile?: (number: string) => Promise<unknown>
    } = {},
  ) => {
    const orderId = await makeDraft(db.pool, RUP, kitchen, { klpd })
    const step = (who: Parameters<typeof act>[1]['who'], move: string, more = {}) =>
      act(db.pool, { orderId, who, move, klpd, reasons: EXPLAINED, ...more })
    await step('pejabat_pengadaan', 'kirim', options.sentOn ? at(`${options.sentOn}T02:00:00.000Z`) : {})
    await step('penyedia', 'sanggupi')
    await options.meanwhile?.(await numberOf(klpd, orderId))
    await step('penyedia', 'antar', at(`${MEETING_DAY}T04:10:00.000Z`))
    const then = at(`${MEETING_DAY}T04:20:00.000Z`)
    if (options.received === undefined) await step('ppk', 'terima', then)
    else
      await step('ppk', 'terima-sebagian', {
        ...then,
        body: { diterima_1: String(options.received) },
        reason: 'sebagian kotak kurang',
      })
    if (options.until !== 'BAST') {
      if (options.received !== undefined)
        await step('ppk', 'putus-denda', {
          ...then,
          body: { denda: 'bebas' },
          reason: 'Dapur memberi tahu sehari sebelumnya.',
        })
      await step('penyedia', 'tagih', then)
      const paid = at('2026-11-25T03:00:00.000Z')
      await step('bendahara', 'bayar-manual', {
        ...paid,
        body: { bukti_bayar: 'TRF-1', bukti_potong: 'BP-77' },
      })
      const due = await inGovernment(
        db.pool,
        (client) =>
          client.query<{ n: number }>('select transfer_rupiah as n from orders.pesanan where order_id = $1', [
            orderId,
          ]),
        klpd,
      )
      await step('bendahara', 'cocokkan', {
        ...paid,
        body: { jumlah: String(due.rows[0]!.n), referensi: 'RK-1' },
      })
    }
    return { orderId, number: await numberOf(klpd, orderId) }
  }
}
const numberOf = async (klpd: string, orderId: string) =>
  (
    await inGovernment(
      db.pool,
      (client) =>
        client.query<{ number: string }>('select number from orders.pesanan where order_id = $1', [orderId]),
      klpd,
    )
  ).rows[0]!.number
const EXPLAINED = {
  'G-KONSENTRASI': 'Dapur terdekat yang memenuhi syarat.',
  'G-PECAH': 'Rapat yang berbeda di tempat lain.',
  'G-GANDA': 'Rapat yang berbeda di tempat lain.',
} as const

interface Told {
  readonly sumber: string
  readonly kunci: string
  readonly nilai: number
  readonly alasan: string | null
  readonly pasangan_kunci: string | null
}
const lines = (klpd: string): Promise<Told[]> =>
  inGovernment(
    db.pool,
    async (client) =>
      (
        await client.query<Told>(
          'select sumber, kunci, nilai::float8, alasan, pasangan_kunci from realisation.line_at($1, 2026, $2) order by sumber, kunci',
          [klpd, ALWAYS],
        )
      ).rows,
    klpd,
  )
/** What the city's pages say: every metric on both bases, without which files it came from. */
const said = async (klpd: string) =>
  (
    await Promise.all(
      (['contract', 'payment'] as const).map((basis) => figuresOf(db, klpd, 2026, { basis, asOf: '2026-12-31' as IsoDate })),
    )
  ).flatMap((figures) => figures.metrics.map(({ id, numerator, denominator, percent_bp }) => ({ id, numerator, denominator, percent_bp }))) // prettier-ignore
const counted = async (klpd: string) =>
  (await lines(klpd)).reduce((sum, line) => (line.alasan === null ? sum + line.nilai : sum), 0)

/** A person compared the receipts of an order and of the record C1. */
const say = (
  client: Parameters<typeof decidePair>[0],
  klpd: string,
  orderId: string,
  keputusan: 'ganda' | 'bukan',
) =>
  decidePair(
    client,
    klpd,
    { kuat_sumber: 'e-order', kuat_kunci: orderId, lemah_sumber: 'pencatatan', lemah_kunci: 'nontender|C1' },
    { keputusan, alasan: 'Kuitansi dibandingkan.' },
    'uji',
    new Date().toISOString(),
  )

test('a contract fact at BAST, a payment fact at LUNAS, each once', async () => {
  const order = await city('D960')
  expect(await counted('D960')).toBe(0)
  const { orderId } = await order()
  expect(await lines('D960')).toEqual([
    { sumber: 'e-order', kunci: orderId, nilai: ORDERED, alasan: null, pasangan_kunci: null },
  ])
  expect(metricOf(await figuresOf(db, 'D960', 2026), 'M4').numerator).toBe(ORDERED)
})

const ELSEWHERE: readonly [
  string,
  string,
  (klpd: string, number: string) => unknown[],
  string,
  { received?: number; sentOn?: string }?,
][] = [
  [
    'E-Katalog 6 lists it under its own number',
    'D961',
    (klpd) => [
      orderV6(klpd, '01KBAAAAAAAAAAAAAAAAAAAAAA', ORDERED, {
        kode_satker: AGENCY,
        rup_code: RUP,
        order_date: '2026-11-16T02:00:00Z',
      }),
    ],
    'diduga-ganda',
  ],
  [
    'E-Katalog 5 lists it under its own number',
    'D962',
    (klpd) => [
      orderV5(klpd, '4711', 'P1', ORDERED, {
        satker_id: AGENCY,
        kd_rup: RUP,
        tanggal_buat_paket: '2026-11-16',
      }),
    ],
    'diduga-ganda',
  ],
  [
    'Toko Daring lists it on the day it was ordered, three weeks before it came',
    'D963',
    (klpd) => [
      shopLine(klpd, 'TD-88', ORDERED, {
        nama_satker: UNIT.nama_satker,
        tanggal_transaksi: '2026-10-28 10:00:00',
      }),
    ],
    'diduga-ganda',
    { sentOn: '2026-10-28' },
  ],
  [
    'Toko Daring lists it under the number of the order itself',
    'D964',
    (klpd, number) => [
      shopLine(klpd, number, ORDERED, {
        nama_satker: UNIT.nama_satker,
        tanggal_transaksi: '2026-07-01 10:00:00',
      }),
    ],
    'sudah-ada-pesanan',
  ],
  [
    'a record of non-tender purchases has its package and amount',
    'D965',
    (klpd) => [
      record(klpd, 'C1', RUP, ORDERED, {
        ...UNIT,
        bukti_pembayaran: 'NonSPK',
        tgl_mulai_paket: '2026-11-28',
      }),
    ],
    'diduga-ganda',
  ],
  [
    'a record names the surat pesanan, whatever its amount',
    'D966',
    (klpd, number) => [
      record(klpd, 'C1', RUP, 4_577_000, {
        ...UNIT,
        uraian_pekerjaan: `Makan rapat, SP nomor ${number}/SP tanggal 16-11-2026`,
      }),
    ],
    'sudah-ada-pesanan',
  ],
  [
    'LKPP’s list of realisation has the record that was never imported itself',
    'D967',
    () => [
      listed('Pencatatan Non Tender', '555', ORDERED, ORDERED, {
        'Kode RUP': RUP,
        'Nama Satuan Kerja': `${UNIT.nama_satker} - ${AGENCY}`,
      }),
    ],
    'diduga-ganda',
  ],
  [
    'an e-contract of SPSE carries the number of the order',
    'D968',
    (klpd, number) => [
      contract(klpd, '77', ORDERED, { ...UNIT, no_kontrak: `${number}/SP`, tgl_kontrak: '2026-11-16' }),
    ],
    'sudah-ada-pesanan',
  ],
  [
    'ninety of a hundred came: the other list still has the amount that was ordered',
    'D969',
    (klpd) => [
      orderV6(klpd, '01KBAAAAAAAAAAAAAAAAAAAAAB', ORDERED, {
        kode_satker: AGENCY,
        rup_code: RUP,
        order_date: '2026-11-16T02:00:00Z',
      }),
    ],
    'diduga-ganda',
    { received: 90 },
  ],
]
test.each(ELSEWHERE)('%s: nothing counts again', async (_, klpd, rows, reason, options) => {
  const { orderId, number } = await (await city(klpd))(options)
  const before = { said: await said(klpd), rupiah: await counted(klpd) }
  await mustImport(db, rows(klpd, number), { klpd: klpd as never })
  const twin = (await lines(klpd)).find((line) => line.sumber !== 'e-order')
  expect(twin).toMatchObject({ alasan: reason, pasangan_kunci: orderId })
  expect({ said: await said(klpd), rupiah: await counted(klpd) }).toEqual(before)
})

/** The job of a BAST or LUNAS, as the worker runs it. */
const orderChanged = (klpd: string, orderId: string) =>
  realisationJobs({ pool: db.pool })['pesanan-berubah']({ klpd, orderId })
/** What the city's pages read: the kept lines with their sums, by month, and of payments. */
const kept = (klpd: string) =>
  inGovernment(
    db.pool,
    async (client) =>
      Promise.all(
        [
          `select sumber, kunci, kanal, nilai::float8, pdn::float8, umk::float8, alasan, pasangan_sumber, pasangan_kunci from realisation.baris where klpd = $1 order by sumber, kunci`,
          `select * from realisation.line_cell where klpd = $1 order by kd_satker_str, kanal, metode`,
          `select * from realisation.month_cell where klpd = $1 order by kd_satker_str, kanal, metode, bulan`,
          `select * from realisation.payment_cell where klpd = $1 order by kd_satker_str, kanal, metode`,
        ].map(async (sql) => (await client.query(sql, [klpd])).rows),
      ),
    klpd,
  )
const keptRupiah = async (klpd: string) =>
  ((await kept(klpd))[0] as { nilai: number; alasan: string | null }[]).reduce(
    (sum, line) => (line.alasan === null ? sum + line.nilai : sum),
    0,
  )
/** The job of the order settles all that the whole refresh, a minute later, would; of equal ones not which pairs with which. */
async function settledAtOnce(klpd: string, orderId: string, pairs: 'pairs too' | 'sums' = 'pairs too') {
  const told = async () => {
    const [own, ...sums] = await kept(klpd)
    return pairs === 'sums' ? sums : [own, ...sums]
  }
  await orderChanged(klpd, orderId)
  const atOnce = await told()
  await inGovernment(db.pool, (client) => refreshLines(client, klpd, 2026, new Date().toISOString()), klpd)
  expect(atOnce).toEqual(await told())
}

test.each(ELSEWHERE)(
  '%s, before the order came: the job of its BAST settles both',
  async (_, other, rows, reason, options) => {
    const klpd = other.replace('D9', 'D8')
    const { orderId } = await (
      await city(klpd)
    )({
      ...options,
      until: 'BAST',
      meanwhile: (number) => mustImport(db, rows(klpd, number), { klpd: klpd as never }),
    })
    const before = await keptRupiah(klpd)
    expect(before).toBeGreaterThan(0)
    await settledAtOnce(klpd, orderId)
    expect(await keptRupiah(klpd)).toBe(options?.received === 90 ? 4_150_000 : ORDERED)
    expect((await lines(klpd)).find((line) => line.sumber !== 'e-order')).toMatchObject({
      alasan: reason,
      pasangan_kunci: orderId,
    })
  },
)

test('a record that gathers the receipts of a package, imported before its order came: the rest still counts, the receipt does not', async () => {
  const klpd = 'D871'
  const receipt = (no_realisasi: string, nilai_realisasi: number) => ({
    tahun_anggaran: 2026,
    kd_klpd: klpd,
    kd_nontender_pct: 'C1',
    jenis_realisasi: 'Kwitansi',
    no_realisasi,
    tgl_realisasi: '2026-11-25T00:00:00Z',
    nilai_realisasi,
    dok_realisasi: 'Belanja makanan dan minuman rapat',
    nama_penyedia: null,
    npwp_penyedia: null,
  })
  const total = 2 * ORDERED + 397_000
  const order = await city(klpd)
  const named = await order({
    until: 'BAST',
    meanwhile: async (number) => {
      await mustImport(db, [record(klpd, 'C1', RUP, total, { ...UNIT, bukti_pembayaran: 'NonSPK', nilai_pdn_pct: total, tgl_mulai_paket: '2026-12-01' })]) // prettier-ignore
      await mustImport(db, [receipt(`${number}/KWT`, ORDERED), receipt('BKU 469', ORDERED), receipt('BKU 470', 397_000)]) // prettier-ignore
    },
  })
  await settledAtOnce(klpd, named.orderId)
  expect(await keptRupiah(klpd)).toBe(total)
  const silent = await order({ until: 'BAST' })
  await settledAtOnce(klpd, silent.orderId)
  expect(await keptRupiah(klpd)).toBe(total)
})

test('two orders of one amount and two lines elsewhere, and a record of both together: each counts once, at once', async () => {
  const klpd = 'D872'
  const order = await city(klpd)
  const v6 = (id: string) =>
    orderV6(klpd, id, ORDERED, { kode_satker: AGENCY, rup_code: RUP, order_date: '2026-11-16T02:00:00Z' })
  const first = await order({
    until: 'BAST',
    meanwhile: () => mustImport(db, [v6('01KBAAAAAAAAAAAAAAAAAAAAAA'), v6('01KBAAAAAAAAAAAAAAAAAAAAAB')]),
  })
  await settledAtOnce(klpd, first.orderId)
  expect(await keptRupiah(klpd)).toBe(2 * ORDERED)
  const second = await order({ until: 'BAST' })
  await settledAtOnce(klpd, second.orderId, 'sums')
  expect(await keptRupiah(klpd)).toBe(2 * ORDERED)
  const together = await city('D873')
  const one = await together({
    until: 'BAST',
    meanwhile: () =>
      mustImport(db, [record('D873', 'C1', RUP, 2 * ORDERED, { ...UNIT, tgl_mulai_paket: '2026-12-01' })]),
  })
  await settledAtOnce('D873', one.orderId)
  const two = await together({ until: 'BAST' })
  await settledAtOnce('D873', two.orderId)
  expect(await keptRupiah('D873')).toBe(2 * ORDERED)
})

test('two purchases that someone told apart both count; two told to be one count once; the job of the order obeys', async () => {
  for (const [klpd, keputusan, rupiah] of [
    ['D874', 'bukan', 2 * ORDERED],
    ['D875', 'ganda', ORDERED],
  ] as const) {
    const order = await city(klpd)
    const { orderId } = await order({
      until: 'BAST',
      meanwhile: () =>
        mustImport(db, [record(klpd, 'C1', RUP, keputusan === 'bukan' ? ORDERED : 77_000, { ...UNIT, tgl_mulai_paket: '2026-11-28' })]), // prettier-ignore
    })
    await inGovernment(db.pool, (client) => say(client, klpd, orderId, keputusan), klpd)
    await settledAtOnce(klpd, orderId)
    expect(await keptRupiah(klpd)).toBe(rupiah)
  }
})

test('the treasury’s list was there before the order was paid: P follows with the job of its LUNAS, once', async () => {
  const klpd = 'D876'
  const { orderId } = await (
    await city(klpd)
  )({
    meanwhile: (number) =>
      mustImport(db, [
        payment(klpd, '000/LAIN', 1_000, {
          ...UNIT,
          tgl_sp2d: '2026-02-01',
          kd_rekening: '5.1.02.01.01.0024',
        }),
        payment(klpd, '00123/SP2D', ORDERED, {
          ...UNIT,
          tgl_sp2d: '2026-11-25',
          no_kontrak: `${number}/KWT`,
        }),
      ]),
  })
  await settledAtOnce(klpd, orderId)
  expect(metricOf(await figuresOf(db, klpd, 2026), 'M6')).toMatchObject({ numerator: ORDERED, denominator: ORDERED + 1_000 }) // prettier-ignore
})

test('a GU that pays several orders and names none is proposed, and counts once when someone says that it pays them', async () => {
  const klpd = 'D877'
  const order = await city(klpd)
  const paid = [await order(), await order(), await order()]
  const list = (more: readonly unknown[]) =>
    mustImport(db, [
      payment(klpd, '000/LAIN', 1_000, { ...UNIT, tgl_sp2d: '2026-02-01', kd_rekening: '5.1.02.01.01.0024' }),
      ...(more as never[]),
    ])
  const GU = {
    ...UNIT,
    jenis_sp2d: 'GU',
    tgl_sp2d: '2026-12-01',
    kd_rekening: '5.1.02.01.01.0052',
    kd_subkegiatan: null,
  }
  const m6 = async () => metricOf(await figuresOf(db, klpd, 2026), 'M6')
  const propose = () =>
    inGovernment(
      db.pool,
      (client) =>
        listLumps(client, klpd, 2026, new Date().toISOString(), { agency: '', agencies: undefined }),
      klpd,
    )
  await list([])
  const before = await m6()
  expect(before).toMatchObject({ numerator: 3 * ORDERED, denominator: 3 * ORDERED + 1_000 })
  // Two of three fit in two ways, a stranger's amount in none: nothing is guessed.
  await list([payment(klpd, '00200/GU', 2 * ORDERED, GU), payment(klpd, '00201/GU', 2 * ORDERED + 7, GU)])
  expect(await propose()).toEqual([])
  await list([payment(klpd, '00202/GU', 3 * ORDERED, GU)])
  const [lump, ...others] = await propose()
  expect(others).toEqual([])
  expect(lump!.orders.map((one) => one.number).sort()).toEqual(paid.map((one) => one.number).sort())
  const decide = (keputusan: 'ganda' | 'bukan') =>
    inGovernment(
      db.pool,
      (client) =>
        decideLump(
          client,
          klpd,
          2026,
          lump!,
          { keputusan, alasan: 'Buku kas dibandingkan.' },
          'uji',
          new Date().toISOString(),
        ),
      klpd,
    )
  await decide('bukan')
  expect(await propose()).toEqual([])
  expect((await m6()).denominator).toBeGreaterThan(before.denominator!)
  await decide('ganda')
  const strangers = 4 * ORDERED + 7
  expect(await m6()).toMatchObject({
    numerator: before.numerator,
    denominator: before.denominator! + strangers,
  })
  expect(await propose()).toEqual([])
})

test('the page of possible doubles shows the lump with its orders, asks a reason, keeps the answer and takes it back', async () => {
  const klpd = CITY.klpd
  const padan = await startTestApp(db)
  const analyst = await padan.signIn('sari')
  const order = await city(klpd)
  const paid = [await order(), await order()]
  await mustImport(db, [
    payment(klpd, '00300/GU', 2 * ORDERED, { ...UNIT, jenis_sp2d: 'GU', tgl_sp2d: '2026-12-01', kd_rekening: '5.1.02.01.01.0052', kd_subkegiatan: null }),
  ]) // prettier-ignore
  const see = async (more = '') => (await padan.get(`/tinjau?tahun=2026${more}`, analyst)).text()
  const shown = await see()
  expect(shown).toContain('Pembayaran borongan (GU)')
  for (const { number } of paid) expect(shown).toContain(number)
  const hidden = (name: string) =>
    new RegExp(`name="${name}" value="([^"]*)"`).exec(shown.slice(shown.indexOf('id="borongan"')))![1]!
  const form = Object.fromEntries(
    ['tahun', 'borongan', 'pesanan', 'dahulu'].map((name) => [name, hidden(name)]),
  )
  const denominator = async () => metricOf(await figuresOf(db, klpd, 2026), 'M6').denominator
  expect(await denominator()).toBe(4 * ORDERED)
  const short = await padan.post('/tinjau', { ...form, keputusan: 'ganda', alasan: 'x' }, analyst)
  const said = await short.text()
  const field = /error-summary[\s\S]*?href="#([^"]+)"/.exec(said)![1]!
  expect([short.status, said.includes(`id="${field}"`)]).toEqual([422, true])
  // What is no longer proposed so is not decided by an old page.
  const old = await padan.post(
    '/tinjau',
    { ...form, pesanan: 'lain', keputusan: 'ganda', alasan: 'Buku kas.' },
    analyst,
  )
  expect(old.status).toBe(422)
  expect((await padan.post('/tinjau', { ...form, keputusan: 'ganda', alasan: 'Buku kas.' }, await padan.signIn('ratna'))).status).toBe(403) // prettier-ignore
  expect(
    (await padan.post('/tinjau', { ...form, keputusan: 'ganda', alasan: 'Buku kas.' }, analyst)).status,
  ).toBe(303)
  expect(await denominator()).toBe(2 * ORDERED)
  expect(await see('&keadaan=ganda')).toContain('Buku kas.')
  await padan.post('/tinjau', { ...form, dahulu: 'ganda', keputusan: 'tarik' }, analyst)
  expect(await denominator()).toBe(4 * ORDERED)
  expect(await see()).toContain('Pembayaran borongan (GU)')
  await padan.close()
})

test('a record that gathers the receipts of a package: those of orders do not count again, the rest does', async () => {
  const klpd = 'D971'
  const order = await city(klpd)
  const [named, silent] = [await order(), await order()]
  expect(await counted(klpd)).toBe(2 * ORDERED)
  const receipt = (no_realisasi: string, nilai_realisasi: number, tgl = '2026-11-25') => ({
    tahun_anggaran: 2026,
    kd_klpd: klpd,
    kd_nontender_pct: 'C1',
    jenis_realisasi: 'Kwitansi',
    no_realisasi,
    tgl_realisasi: `${tgl}T00:00:00Z`,
    nilai_realisasi,
    dok_realisasi: 'Belanja makanan dan minuman rapat',
    nama_penyedia: null,
    npwp_penyedia: null,
  })
  const total = ORDERED + ORDERED + 397_000 + 250_000
  await mustImport(db, [record(klpd, 'C1', RUP, total, { ...UNIT, bukti_pembayaran: 'NonSPK', nilai_pdn_pct: total, tgl_mulai_paket: '2026-12-01' })]) // prettier-ignore
  await mustImport(db, [receipt(`${named.number}/KWT`, ORDERED), receipt('BKU 469', ORDERED), receipt('BKU 470', 397_000), receipt('BKU 471', 250_000)]) // prettier-ignore
  const told = await lines(klpd)
  expect(
    told
      .filter((line) => line.sumber === 'pencatatan')
      .map(({ nilai, alasan, pasangan_kunci }) => ({ nilai, alasan, pasangan_kunci }))
      .sort((a, b) => String(a.alasan).localeCompare(String(b.alasan))),
  ).toEqual([
    // prettier-ignore
    { nilai: ORDERED, alasan: 'diduga-ganda', pasangan_kunci: silent.orderId },
    { nilai: 647_000, alasan: null, pasangan_kunci: null },
    { nilai: ORDERED, alasan: 'sudah-ada-pesanan', pasangan_kunci: named.orderId },
  ])
  expect(await counted(klpd)).toBe(2 * ORDERED + 647_000)
  expect(metricOf(await figuresOf(db, klpd, 2026), 'M4').numerator).toBe(2 * ORDERED + 647_000)
})

test('a record of a package whose amount is that of its orders together is shown as uncertain', async () => {
  const klpd = 'D972'
  const order = await city(klpd)
  await order()
  await order()
  const before = await said(klpd)
  await mustImport(db, [record(klpd, 'C1', RUP, 2 * ORDERED, { ...UNIT, tgl_mulai_paket: '2026-12-01' })])
  expect((await lines(klpd)).find((line) => line.sumber === 'pencatatan')).toMatchObject({
    alasan: 'diduga-ganda',
  })
  expect(await said(klpd)).toEqual(before)
})

test('an uncertain pair counts once until someone decides: two purchases count twice, one purchase once', async () => {
  const klpd = 'D973'
  const { orderId } = await (await city(klpd))()
  await mustImport(db, [record(klpd, 'C1', RUP, ORDERED, { ...UNIT, tgl_mulai_paket: '2026-11-28' })])
  const decide = (keputusan: 'ganda' | 'bukan') =>
    inGovernment(
      db.pool,
      async (client) => {
        await say(client, klpd, orderId, keputusan)
        await refreshLines(client, klpd, 2026, new Date().toISOString())
      },
      klpd,
    )
  expect(await counted(klpd)).toBe(ORDERED)
  await decide('bukan')
  expect(await counted(klpd)).toBe(2 * ORDERED)
  await decide('ganda')
  expect(await counted(klpd)).toBe(ORDERED)
})

test.each<[string, string, (number: string) => Record<string, unknown>]>([
  ['names the kuitansi of the order', 'D974', (number) => ({ no_kontrak: `${number}/KWT` })],
  [
    'names the order in its description only',
    'D975',
    (number) => ({ uraian: `Pembayaran makan rapat pesanan ${number}` }),
  ],
  ['has the package and the amount, and no number', 'D976', () => ({ kd_rup: RUP })],
  [
    'has the sub-activity, the account and the amount, and no number',
    'D977',
    () => ({ kd_subkegiatan: `1.01.01.2.06.${RUP}`, kd_rekening: '5.1.02.01.01.0052' }),
  ],
])('the treasury’s list %s: the order is paid once', async (_, klpd, more) => {
  const order = await city(klpd)
  const { number } = await order()
  // P is known once the list of the treasury is there.
  await mustImport(db, [
    payment(klpd, '000/LAIN', 1_000, { ...UNIT, tgl_sp2d: '2026-02-01', kd_rekening: '5.1.02.01.01.0024' }),
  ])
  const before = metricOf(await figuresOf(db, klpd, 2026), 'M6')
  expect(before).toMatchObject({ numerator: ORDERED, denominator: ORDERED + 1_000 })
  await mustImport(db, [
    payment(klpd, '000/LAIN', 1_000, { ...UNIT, tgl_sp2d: '2026-02-01', kd_rekening: '5.1.02.01.01.0024' }),
    payment(klpd, '00123/SP2D', ORDERED, { ...UNIT, tgl_sp2d: '2026-11-25', ...more(number) }),
  ])
  const after = metricOf(await figuresOf(db, klpd, 2026), 'M6')
  expect(after).toMatchObject({ numerator: before.numerator, denominator: before.denominator })
})
