/**
 * One province-year of twenty feeds and a payment list: import of every file to committed figures, then the figures as known at a past
 * moment, as `padan figures` computes them and as the pages that show the past do. Run: npm run bench province-year [scale]
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { openDatabase, openPool } from '../src/platform/db.ts'
import { readConfig } from '../src/platform/config.ts'
import { computeFigures, explainDifference } from '../src/realisation/index.ts'
import type { Instant, IsoDate } from '../src/shared/date.ts'
import type { Klpd } from '../src/shared/ids.ts'
import { writeResult } from './support/result.ts'

const SCALE = process.argv[2] ?? '6.2'
const dir = mkdtempSync(join(tmpdir(), 'padan-province-'))
process.env['PADAN_DATA_DIR'] = join(dir, 'data')
const padan = (...args: string[]) =>
  execFileSync(join(import.meta.dirname, '../bin/padan'), args, {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
const folder = join(dir, 'files')
padan('simulate', '--seed', '3', '--scale', SCALE, '--out', folder)
addFeeds()
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  (name) => statSync(join(folder, name)).isFile() && !name.startsWith('README'),
)
padan('migrate')
const begin = performance.now()
const report = JSON.parse(padan('import', folder, '--klpd', 'D999', '--json')) as {
  files: { path: string; dataset: string; rows_read: number; rejected: number; error: string | null }[]
}
const seconds = (performance.now() - begin) / 1000
const broken = report.files.find((file) => file.error !== null)
if (broken) throw new Error(`${broken.path}: ${broken.error}`)
const rows = report.files.reduce((sum, file) => sum + file.rows_read, 0)

const access = await openDatabase(readConfig())
const pool = openPool(access.app, 2)
const owner = new pg.Client(access.ownerUrl)
await owner.connect()
const middle = (
  await owner.query<{ at: string }>(
    `select to_char((min(known_from) + (max(known_from) - min(known_from)) * 0.7) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at from realisation.kontrak`,
  )
).rows[0]!.at as Instant
const year = (
  await owner.query<{ tahun: number; n: number }>(
    'select tahun, count(*)::int as n from realisation.baris group by 1 order by 2 desc limit 1',
  )
).rows[0]!
await owner.end()

const client = await pool.connect()
async function timed(count: number, work: (n: number) => Promise<unknown>): Promise<[string, string]> {
  const times: number[] = []
  for (let n = 0; n < count + 2; n++) {
    await client.query('begin read only')
    await client.query(`select set_config('padan.klpd', 'D999', true)`)
    const from = performance.now()
    await work(n)
    if (n >= 2) times.push(performance.now() - from)
    await client.query('commit')
  }
  times.sort((a, b) => a - b)
  return [times[Math.floor(count / 2)]!.toFixed(0), times[Math.ceil(count * 0.95) - 1]!.toFixed(0)]
}
const asOf = `${year.tahun}-10-31` as IsoDate
const figures = await timed(20, (n) =>
  computeFigures(client, {
    klpd: 'D999' as Klpd,
    year: year.tahun,
    basis: n % 2 ? 'payment' : 'contract',
    asOf,
    knownAt: middle,
  }),
)
const changes = await timed(20, () =>
  explainDifference(
    client,
    'D999',
    year.tahun,
    { asOf, knownAt: middle },
    { asOf: `${year.tahun}-12-31` as IsoDate, knownAt: new Date().toISOString() as Instant },
    50,
  ),
)
client.release()
await pool.end()
await access.close()
rmSync(dir, { recursive: true, force: true })

const per100k = (seconds / rows) * 100_000
const verdict = (value: number, must: number, aim: number) =>
  value <= aim ? 'aim reached' : value <= must ? 'must reached' : 'MISSED'
writeResult(
  'province-year',
  `${files.length} files of ${new Set(report.files.map((file) => file.dataset)).size} feeds, ${rows.toLocaleString('en-US')} rows (scale ${SCALE}), ${report.files.reduce((sum, file) => sum + file.rejected, 0)} rejected; ${year.n.toLocaleString('en-US')} purchases in ${year.tahun}.

| | |
|---|---|
| import of every file by \`padan import\`, start of the process and of the database included | ${seconds.toFixed(1)} s |
| at 100,000 rows | **${per100k.toFixed(1)} s** (must 60, aim 20: ${verdict(per100k, 60, 20)}) |
| all figures as known at a past moment, p50 / p95 of 20 | ${figures[0]} / **${figures[1]} ms** (must p95 < 2,000: ${verdict(Number(figures[1]), 2_000, 2_000)}) |
| what changed since that moment, row by row, p50 / p95 of 20 | ${changes[0]} / ${changes[1]} ms |
`,
)
process.exit(per100k <= 60 && Number(figures[1]) < 2_000 ? 0 : 1)

/** Feeds that the simulator does not write, made from those it does: announcements, stages of contracts, LKPP's realisation list, payments. */
function addFeeds(): void {
  type Row = Record<string, unknown>
  const read = (name: string): Row[] => {
    const found = readdirSync(folder).find((file) => file.startsWith(`${name}_`))
    return found ? (JSON.parse(readFileSync(join(folder, found), 'utf8')) as Row[]) : []
  }
  const write = (name: string, list: readonly Row[]) =>
    writeFileSync(join(folder, `${name}_D999_tambahan.json`), JSON.stringify(list))
  const pick = (row: Row, names: readonly string[]) =>
    Object.fromEntries(names.map((name) => [name, row[name]]))
  const head = ['tahun_anggaran', 'kd_klpd', 'nama_klpd', 'kd_satker_str', 'nama_satker', 'nama_paket']
  const contracts = read('SPSE-NonTenderEkontrak-Kontrak')
  const tenders = read('SPSE-TenderEkontrak-Kontrak')
  const stages = (rows: readonly Row[], kd: string) => ({
    sppbj: rows.map((row, n) => ({
      ...pick(row, [...head, kd, 'versi_addendum', 'nama_penyedia', 'npwp_penyedia', 'status_kontrak']),
      no_sppbj: `SPPBJ/${n}`,
      tgl_sppbj: row['tgl_kontrak'],
      harga_final: row['nilai_kontrak'],
    })),
    spmk: rows.map((row, n) => ({
      ...pick(row, [...head, kd, 'no_kontrak', 'nama_penyedia', 'status_kontrak']),
      no_spmk_spp: `SPMK/${n}`,
      tgl_spmk_spp: row['tgl_kontrak'],
    })),
  })
  const nontender = stages(contracts, 'kd_nontender')
  const tender = stages(tenders, 'kd_tender')
  write('SPSE-NonTenderEkontrak-SPPBJ', nontender.sppbj)
  write('SPSE-NonTenderEkontrak-SPMKSPP', nontender.spmk)
  write('SPSE-TenderEkontrak-SPPBJ', tender.sppbj)
  write(
    'SPSE-TenderPengumuman',
    read('SPSE-TenderSelesai').map((row) => ({
      ...pick(row, [...head, 'kd_tender', 'kd_rup', 'pagu', 'hps', 'mtd_pemilihan', 'tgl_pengumuman_tender']),
      versi_tender: 1,
    })),
  )
  write(
    'inaproc-realisasi',
    read('Ecat-PaketEPurchasingV6').map((row) => ({
      'Nama Instansi': 'Kota Cemara',
      'Nama Satuan Kerja': `${String(row['nama_satker'])} - ${String(row['kode_satker'])}`,
      'Kode Paket': row['order_id'],
      'Kode RUP': row['rup_code'],
      'Tahun Anggaran': row['fiscal_year'],
      'Sumber Transaksi': 'E-Katalog 6.0',
      'Sumber Dana': 'APBD',
      'Nama Penyedia': 'CV Rekaan',
      'Metode Pengadaan': 'E-Purchasing',
      'Jenis Pengadaan': 'Barang',
      'Nama Paket': row['rup_name'],
      'Status Paket': 'COMPLETED',
      'Total Nilai (Rp)': row['total'],
      'Nilai PDN (Rp)': row['total'],
    })),
  )
  write(
    'BPKD-Pembayaran',
    [...contracts, ...tenders].map((row, n) => ({
      ...pick(row, [
        'tahun_anggaran',
        'kd_klpd',
        'kd_satker_str',
        'nama_satker',
        'no_kontrak',
        'nama_penyedia',
      ]),
      no_sp2d: `${n}/SP2D`,
      tgl_sp2d: `${String(row['tahun_anggaran'])}-09-30`,
      nilai_bruto: row['nilai_kontrak'] ?? 1,
      jenis_sp2d: 'LS',
      kd_subkegiatan: '1.01.02.2.01.0001',
      kd_rekening: '5.1.02.01.01.0024',
    })),
  )
}
