/** The sixteen traps of counting (p3dn-rules 4.7), each a story that goes wrong in a spreadsheet. */
import { expect, test } from 'vitest'
import {
  budget,
  contract,
  finished,
  funding,
  listed,
  orderV5,
  orderV6,
  payment,
  record,
  review,
  rup,
  selfRecord,
  shopLine,
  swakelola,
} from './support/feed-rows.ts'
import { figuresOf, importRows, linesOf, metricOf, mustImport } from './support/import-rows.ts'
import { asGovernment, useTestDatabase } from './support/test-database.ts'

const db = useTestDatabase()
const m = async (klpd: string, id: string, question = {}) =>
  metricOf(await figuresOf(db, klpd, 2026, question), id)
const reasons = async (klpd: string) =>
  Object.fromEntries((await linesOf(db, klpd, 2026)).map((line) => [line.kunci, line.alasan]))

test('1 a provider package inside a swakelola is in the swakelola already', async () => {
  await mustImport(db, [swakelola('D501', 'S', { pagu: 400 })])
  await mustImport(db, [rup('D501', 'P', { pagu: 150, tipe_paket: 'PDS', kd_rup_swakelola: 'S' })])
  const m1 = await m('D501', 'M1')
  expect([m1.numerator, m1.known! + m1.declared_zero! + m1.unknown!]).toEqual([150, 400])
  await mustImport(db, [selfRecord('D501', 'RS', 'S', 380)])
  await mustImport(db, [finished('D501', '77', 'P', 140)])
  expect(await reasons('D501')).toEqual({ 'nontender|77': 'termasuk-swakelola', 'swakelola|RS': null })
})

test('2 a revised package falls out, the one in its place counts', async () => {
  await mustImport(db, [rup('D502', 'lama', { pagu: 10 }), rup('D502', 'baru', { pagu: 12 })])
  await mustImport(db, [review('D502', 'lama', 'baru', 'SATUKESATU')])
  expect((await m('D502', 'M1')).numerator).toBe(12)
  // a package cancelled and made active again counts again
  await mustImport(db, [
    review('D502', 'baru', 'baru', 'PEMBATALAN', { tgl_kaji_ulang: '2026-07-01T00:00:00Z' }),
  ])
  expect((await m('D502', 'M1')).numerator).toBe(0)
  await mustImport(db, [
    review('D502', 'baru', 'baru', 'PENGAKTIFAN', { tgl_kaji_ulang: '2026-07-02T00:00:00Z' }),
  ])
  expect((await m('D502', 'M1')).numerator).toBe(12)
})

test('2 a row of the plan that is younger than the review speaks for itself', async () => {
  await mustImport(db, [rup('D517', 'x', { pagu: 10, _event_date: '2026-08-01' })])
  await mustImport(db, [review('D517', 'x', 'x', 'PEMBATALAN')])
  expect((await m('D517', 'M1')).numerator).toBe(10)
})

test('3 parts that went into a consolidated package are not counted beside it', async () => {
  await mustImport(db, [
    rup('D503', 'bagian-1', { pagu: 40 }),
    rup('D503', 'bagian-2', { pagu: 60 }),
    rup('D503', 'gabungan', { pagu: 100, status_konsolidasi: 'Konsolidasi' }),
  ])
  await mustImport(db, [
    review('D503', 'bagian-1', 'gabungan', 'BANYAKKESATU'),
    review('D503', 'bagian-2', 'gabungan', 'BANYAKKESATU'),
  ])
  expect((await m('D503', 'M1')).numerator).toBe(100)
})

test('4 a multi-year package counts only with the part of its year', async () => {
  await mustImport(db, [rup('D504', '1', { pagu: 900, kode_rup_tahun_pertama: '0' })])
  await mustImport(db, [funding('D504', '1', 300), funding('D504', '1', 600, { tahun_anggaran_dana: 2027 })])
  expect((await m('D504', 'M1')).numerator).toBe(300)
})

test('5 an addendum replaces the contract, it does not add to it', async () => {
  await mustImport(db, [
    contract('D505', '8', 900),
    contract('D505', '8', 950, { versi_addendum: 1, no_kontrak: '8/ADD/2026' }),
  ])
  expect((await m('D505', 'M4')).numerator).toBe(950)
})

test('6 SPPBJ, contract and BAST are stages of one contract', async () => {
  await mustImport(db, [contract('D506', '9', 500)])
  const stage = { tahun_anggaran: 2026, kd_klpd: 'D506', kd_satker_str: '1.01', kd_nontender: '9' }
  await mustImport(db, [{ ...stage, no_sppbj: 'B/1', harga_final: 500, nama_penyedia: 'CV Contoh Jaya' }])
  await mustImport(db, [
    { ...stage, no_kontrak: '9/SPK/2026', no_bap: 'BAP/1', no_bast: 'BAST/1', besar_pembayaran: 500 },
  ])
  expect(await m('D506', 'M4')).toMatchObject({ numerator: 500, rows: 1 })
})

test('7 the same purchase in the catalogue and as a record counts once, as uncertain until decided', async () => {
  await mustImport(db, [rup('D507', '1')])
  await mustImport(db, [orderV6('D507', '01KAAAAAAAAAAAAAAAAAAAAAAA', 480)])
  await mustImport(db, [record('D507', 'C1', '1', 480)])
  expect(await reasons('D507')).toEqual({
    '01KAAAAAAAAAAAAAAAAAAAAAAA': null,
    'nontender|C1': 'diduga-ganda',
  })
  const cell = await asGovernment(
    db.pool,
    'D507',
    async (c) =>
      (
        await c.query(
          'select sum(nilai_ragu)::int as ragu, sum(nilai)::int as nilai from realisation.line_cell',
        )
      ).rows[0],
  )
  expect(cell).toEqual({ ragu: 480, nilai: 480 })
  // a record that names the order is that order, without doubt
  await mustImport(db, [
    record('D507', 'C1', '1', 480, { bukti_pembayaran: 'Surat pesanan 01KAAAAAAAAAAAAAAAAAAAAAAA' }),
  ])
  expect((await reasons('D507'))['nontender|C1']).toBe('sudah-ada-pesanan')
})

test('7 two equal purchases in one channel and two in the other are two pairs', async () => {
  await mustImport(db, [orderV6('D518', '01A', 75), orderV6('D518', '01B', 75)])
  await mustImport(db, [
    record('D518', 'A', '1', 75),
    record('D518', 'B', '1', 75),
    record('D518', 'C', '1', 75),
  ])
  const found = Object.values(await reasons('D518'))
  expect(found.filter((reason) => reason === 'diduga-ganda')).toHaveLength(2)
  expect(found.filter((reason) => reason === null)).toHaveLength(3)
})

test('8 product lines of an order are added up and the shipping counts once', async () => {
  await mustImport(db, [rup('D508', '1')])
  await mustImport(db, [
    orderV5('D508', '11', 'a', 110, { harga_satuan: 100, ongkos_kirim: 10, jml_jenis_produk: 2 }),
    orderV5('D508', '11', 'b', 50, { jml_jenis_produk: 2 }),
  ])
  const lines = await linesOf(db, 'D508', 2026)
  expect(lines.map((line) => [line.nilai, line.kd_satker_str])).toEqual([['160.00', '1.01']])
})

test('9 an order that moved from v5 to v6 is counted in one of them', async () => {
  await mustImport(db, [rup('D509', '1')])
  await mustImport(db, [orderV5('D509', '12', 'a', 320)])
  await mustImport(db, [orderV6('D509', '01C', 320)])
  expect(await reasons('D509')).toEqual({ '12': 'diduga-ganda', '01C': null })
})

test('10 cancelled contracts, cancelled orders and failed shop lines do not count', async () => {
  await mustImport(db, [contract('D510', '1', 10, { status_kontrak: 'Kontrak Dibatalkan' })])
  await mustImport(db, [orderV5('D510', '13', 'a', 20, { status_paket: 'paket_batal' })])
  await mustImport(db, [
    orderV6('D510', '01D', 30, { status: 'CANCELLED_ON_NEGOTIATION' }),
    orderV6('D510', '01E', 40, { status: 'ON_NEGOTIATION' }),
  ])
  await mustImport(db, [shopLine('D510', 'Z', 50, { status_konfirmasi_ppmse: 'gagal' })])
  expect(Object.values(await reasons('D510')).sort()).toEqual([
    'belum-jadi-kontrak',
    'dibatalkan',
    'dibatalkan',
    'dibatalkan',
    'dibatalkan',
  ])
  expect((await m('D510', 'M4')).numerator).toBe(0)
})

test('11 a shop order without package finds its pair by unit, amount and days, and waits for a person', async () => {
  await mustImport(db, [rup('D511', '1')])
  await mustImport(db, [record('D511', 'R', '1', 640)])
  await mustImport(db, [
    shopLine('D511', 'Q', 640),
    shopLine('D511', 'jauh', 640, { tanggal_transaksi: '2026-09-09' }),
  ])
  expect(await reasons('D511')).toEqual({
    'nontender|R': null,
    'pasar contoh|Q': 'diduga-ganda',
    'pasar contoh|jauh': null,
  })
})

test('12 a figure has one basis: contract value, or what the treasury paid', async () => {
  await mustImport(db, [contract('D512', '3', 1000, { nilai_pdn_kontrak: 800 })])
  expect(await m('D512', 'M6')).toMatchObject({
    numerator: null,
    denominator: null,
    percent_bp: null,
    unknown: 1000,
  })
  expect((await m('D512', 'M4', { basis: 'payment' })).numerator).toBeNull()
  await mustImport(db, [
    payment('D512', 'SP2D/1', 600, { no_kontrak: '3 / SPK / 2026' }),
    payment('D512', 'SP2D/2', 100),
    payment('D512', 'SP2D/3', 999, { kd_rekening: '5.1.01.01.01.0001' }),
  ])
  // 600 × 800 ÷ 1000 of PDN; 100 that nobody can name stays in the base; staff pay is no procurement
  expect(await m('D512', 'M6')).toMatchObject({
    numerator: 480,
    denominator: 700,
    percent_bp: 6857,
    known: 600,
    unknown: 100,
  })
  expect((await m('D512', 'M4')).numerator).toBe(800)
  expect((await m('D512', 'M4', { basis: 'payment' })).numerator).toBe(480)
})

test('13 a change of the budget changes the commitment, and the old one can still be told', async () => {
  const first = await mustImport(db, [rup('D513', '1', { pagu: 100, _event_date: '2026-03-31' })])
  const before = (
    await db.owner.query<{ at: string }>(
      `select to_char(applied_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at from intake.run where id = $1`,
      [first.runId],
    )
  ).rows[0]!.at
  await mustImport(db, [rup('D513', '1', { pagu: 130, _event_date: '2026-10-01' })])
  expect((await m('D513', 'M1')).numerator).toBe(130)
  expect((await m('D513', 'M1', { knownAt: before })).numerator).toBe(100)
})

test('14 PDN or UMK above the contract is refused as a value and never counted', async () => {
  await importRows(db, [contract('D514', '4', 100, { nilai_pdn_kontrak: 101, nilai_umk_kontrak: 102 })])
  const [line] = await linesOf(db, 'D514', 2026)
  expect(line).toMatchObject({ nilai: '100.00', pdn: null, catatan: ['PDN_GT_NILAI', 'UMK_GT_NILAI'] })
})

test('15 a slip of units is held back, not added to the city', async () => {
  await mustImport(db, [record('D515', 'U', '1', 5_000_000_000, { pagu: 5_000_000 })])
  expect(await reasons('D515')).toEqual({ 'nontender|U': 'satuan-janggal' })
})

test('16 a hospital counts, a company of the city stands beside the figure', async () => {
  await mustImport(db, [
    rup('D516', '1', { pagu: 10 }),
    rup('D516', '2', { pagu: 20, kd_satker_str: '1.02', nama_satker: 'RSUD Contoh' }),
    rup('D516', '3', { pagu: 40, kd_satker_str: '9.01', nama_satker: 'Perumda Pasar Contoh' }),
  ])
  await mustImport(db, [budget('D516', 100)])
  const figures = await figuresOf(db, 'D516', 2026)
  expect(metricOf(figures, 'M1').numerator).toBe(30)
  expect(
    Object.fromEntries(figures.by_group.map((group) => [group.group, metricOf(group, 'M1').numerator])),
  ).toEqual({ blud: 20, bumd: 40, pd: 10 })
})

test('LKPP’s own list lends its PDN to the order and is no second purchase', async () => {
  await mustImport(db, [orderV6('D519', '01F', 250), orderV6('D519', '01G', 50)])
  await mustImport(
    db,
    [
      listed('E-Katalog 6.0', '01F', 250, 250),
      listed('E-Katalog 6.0', '01G', 50, 0),
      listed('E-Katalog 6.0', '01H', 70, 70),
    ],
    { klpd: 'D519' },
  )
  expect((await linesOf(db, 'D519', 2026)).map((l) => [l.sumber, l.nilai, l.pdn, l.alasan])).toEqual([
    ['inaproc', '250.00', '250.00', 'sudah-ada-transaksi'],
    ['inaproc', '50.00', '0.00', 'sudah-ada-transaksi'],
    ['inaproc', '70.00', '70.00', null],
    ['katalog-v6', '250.00', '250.00', null],
    ['katalog-v6', '50.00', '0.00', null],
  ])
  expect(await m('D519', 'M4')).toMatchObject({ numerator: 320, known: 320, declared_zero: 50, unknown: 0 })
})

test('two shapes of one feed are one fact: products in another order, columns that only one shape has', async () => {
  await mustImport(db, [orderV6('D520', '01J', 10, { product_id: 'b, a', flag_minikom: 'Tidak' })])
  const legacy = orderV6('D520', '01J', 10, { product_id: 'a, b' }) as Record<string, unknown>
  const again = await importRows(db, [legacy])
  expect([again.created.rows, again.changed.rows, again.unchanged.rows]).toEqual([0, 0, 1])
  // a real change through the narrower shape keeps what only the wider one told
  await importRows(db, [{ ...legacy, total: 12 }])
  const kept = await asGovernment(
    db.pool,
    'D520',
    async (c) =>
      (
        await c.query(
          `select total::int as total, minikom from realisation.katalog_v6 where known_to = 'infinity'`,
        )
      ).rows,
  )
  expect(kept).toEqual([{ total: 12, minikom: 'Tidak' }])
})

test('an order finds its unit by package, by code or by number, and a unit of its own gets its name', async () => {
  await mustImport(db, [rup('D521', '1', { kd_satker: 7001, kd_satker_str: '1.01' })])
  await mustImport(db, [
    orderV6('D521', '01K', 10, { kode_satker: '9999', rup_code: '1' }),
    orderV6('D521', '01L', 20, { kode_satker: '1.01', rup_code: '8' }),
    orderV6('D521', '01M', 30, { kode_satker: '7001', rup_code: '8' }),
    orderV6('D521', '01N', 40, { kode_satker: '8888', rup_code: '8', nama_satker: 'UPT BARU' }),
  ])
  expect((await linesOf(db, 'D521', 2026)).map((line) => line.kd_satker_str)).toEqual([
    '1.01',
    '1.01',
    '1.01',
    '8888',
  ])
  const figures = await figuresOf(db, 'D521', 2026)
  expect(figures.by_agency.map((one) => [one.agency, one.name])).toEqual([
    ['1.01', 'Dinas Pendidikan'],
    ['8888', 'UPT BARU'],
  ])
})
