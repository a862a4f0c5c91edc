import { expect, test } from 'vitest'
import { asGovernment, useTestDatabase } from '../../tests/support/test-database.ts'
import { receive, runImport } from '#intake'
import { afterMerge, datasets, recognised } from '../datasets.ts'

const db = useTestDatabase()

async function importCsv(text: string, fileName = 'sp2d_D990.csv') {
  const file = await receive(
    db.dataDir,
    (async function* () {
      yield new TextEncoder().encode(text)
    })(),
  )
  return runImport(
    { pool: db.pool, dataDir: db.dataDir, datasets, recognised, onMerged: afterMerge },
    { file, fileName, klpd: 'D990', preview: false, by: 'Lestari' },
  )
}

const HEAD =
  'tahun_anggaran;kd_satker_str;no_sp2d;tgl_sp2d;nilai_bruto;kd_subkegiatan;kd_rekening;no_kontrak;uraian'
const SATKER = '1.01.0.00.0.00.01.0000'

test('an SP2D with two equal lines counts both, and a corrected list replaces the SP2D as a whole', async () => {
  const line = `2026;${SATKER};0007/SP2D/LS/2026;2026-03-02;1.250.000,50;1.01.02.1.02.0003;5.1.02.01.01.0024;027/SPK/2026;Kertas`
  const first = await importCsv([HEAD, line, line].join('\n'))
  expect([first.dataset, first.created.rows, first.rejected.rows]).toEqual(['BPKD-Pembayaran', 2, 0])
  expect((await importCsv([HEAD, line, line, ''].join('\n'))).unchanged.rows).toBe(2)
  await importCsv([HEAD, line.replace('1.250.000,50', '2.501.001,00')].join('\n'))
  const found = await asGovernment(db.pool, 'D990', (client) =>
    client.query<{ n: number; sum: string }>(
      `select count(*)::int as n, sum(nilai_bruto)::text as sum from realisation.published_pembayaran
       where klpd = 'D990' and no_sp2d = '0007/SP2D/LS/2026' and known_to = 'infinity'`,
    ),
  )
  expect(found.rows[0]).toEqual({ n: 1, sum: '2501001.00' })
})

test('an account that cannot be read becomes "not known", its payment is kept; both schemes of accounts stay apart', async () => {
  const outcome = await importCsv(
    [
      HEAD,
      `2026;${SATKER};0100;2026-04-01;5000000;;5.1.02.01.01.0052 - Belanja Makanan dan Minuman Rapat;;`,
      `2026;${SATKER};0101;2026-04-01;5000000;;5 1 02 01 01 052;;`,
      `2026;${SATKER};0102;2026-04-01;5000000;;belanja rapat;;`,
    ].join('\n'),
  )
  expect([outcome.created.rows, outcome.rejected.rows]).toEqual([3, 0])
  expect(outcome.notes['rekening-tidak-terbaca:kd_rekening']).toBe(1)
  const found = await asGovernment(db.pool, 'D990', (client) =>
    client.query(
      `select no_sp2d, kd_rekening, skema_rekening from realisation.published_pembayaran
       where klpd = 'D990' and no_sp2d like '01__' order by no_sp2d`,
    ),
  )
  expect(found.rows).toEqual([
    { no_sp2d: '0100', kd_rekening: '5.1.02.01.01.0052', skema_rekening: 'PM90_4D' },
    { no_sp2d: '0101', kd_rekening: '5.1.02.01.01.052', skema_rekening: 'PM90_3D' },
    { no_sp2d: '0102', kd_rekening: null, skema_rekening: null },
  ])
})

test('without agency, number, date or amount a payment is rejected with its reason', async () => {
  const outcome = await importCsv(
    [
      HEAD,
      `2026;;0200;2026-04-01;1;;;;`,
      `2026;${SATKER};;2026-04-01;1;;;;`,
      `2026;${SATKER};0202;31-31-2026;1;;;;`,
      `2026;${SATKER};0203;2026-04-01;1.500;;;;`,
    ].join('\n'),
  )
  expect([outcome.created.rows, outcome.rejected.rows]).toEqual([0, 4])
  expect(outcome.reasons).toEqual({ kosong: 2, 'bukan-tanggal': 1, 'angka-ambigu': 1 })
})
