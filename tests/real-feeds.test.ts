/** Every LKPP file we hold, through the import; figures of a province, a second one, and ministries by the same code. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { afterMerge, datasets, recognised } from '../src/datasets.ts'
import { type ImportOutcome, receivePath, runImport } from '../src/intake/index.ts'
import { hasRealData, realData } from './support/real-files.ts'
import { figuresOf, linesOf, metricOf } from './support/import-rows.ts'
import { useTestDatabase } from './support/test-database.ts'

const FOLDERS = [
  'isb-kalbar-d197',
  'inaproc-v1-kemnaker-k34',
  'inaproc-legacy-kobar-d228',
  'inaproc-realisasi-2026',
  'ekatalog-v5-kalbar-2022',
  'toko-daring-kalbar-2022',
]
/** Answers of the API in every shape, also such that hold no data: each must be told apart. */
/** Every government and year that the real files speak of. */
const GOVERNMENT_YEARS = [
  ['D197', 2024],
  ['D197', 2022],
  ['K34', 2024],
  ['K34', 2026],
  ['K27', 2026],
  ['L36', 2026],
] as const
const EXAMPLES = 'inaproc-v1-api-examples'
const NO_DATA: Readonly<Record<string, string>> = {
  'challenge_page.html': 'halaman-tantangan',
  'error_401.json': 'jawaban-galat',
  'error_429.json': 'jawaban-galat',
  'ok_last_page.json': 'tanpa-baris',
  'ok_null_data.json': 'data-null',
}

describe.skipIf(!hasRealData)('real files of LKPP', () => {
  const db = useTestDatabase()
  const outcomes = new Map<string, ImportOutcome>()
  beforeAll(async () => {
    for (const folder of [...FOLDERS, EXAMPLES])
      for (const name of readdirSync(join(realData, folder)).sort()) {
        if (!/\.(json|csv|xlsx|html)$/.test(name)) continue
        const file = await receivePath(db.dataDir, join(realData, folder, name))
        outcomes.set(
          `${folder}/${name}`,
          await runImport(
            { pool: db.pool, dataDir: db.dataDir, datasets, recognised, onMerged: afterMerge },
            { file, fileName: name, preview: false, by: 'uji' },
          ),
        )
      }
  }, 400_000)

  test('each is recognised by its content, its counts add up, and no row is rejected', () => {
    expect(outcomes.size).toBeGreaterThan(55)
    const told: string[] = []
    for (const [name, o] of outcomes) {
      const noData = NO_DATA[name.split('/')[1]!]
      if (noData) {
        expect([name, o.error?.code, o.rowsRead]).toEqual([name, noData, 0])
        continue
      }
      told.push(
        `${name}: ${o.dataset} ${o.rowsRead} = ${o.created.rows} + ${o.changed.rows} + ${o.unchanged.rows} + ${o.rejected.rows}`,
      )
      expect(o.error, name).toBeNull()
      expect(o.created.rows + o.changed.rows + o.unchanged.rows + o.rejected.rows, name).toBe(o.rowsRead)
      expect([name, o.rejected.rows]).toEqual([name, 0])
      expect([name, o.columns.unknown]).toEqual([name, []])
    }
    // What was in the files, so that a reader of the run sees it: one line a file.
    if (process.env['PADAN_SAY_COUNTS']) process.stdout.write(`${told.join('\n')}\n`)
  })

  test('what is not from LKPP is named here and nowhere forgotten', () => {
    const others = [
      'b2b', // meeting problems of a published benchmark
      'dki-anggaran-jakpus-2024', // budget rows of DKI, shifted columns: through the mapping of ceilings
      'dki-skpd', // names of agencies
      'kbli-2020',
      'kode-rekening',
      'wilayah-dki', // registers of the nation
      'ocds',
      'skema-sumber',
      'siinas-schema', // schemas
      'rup-nasional-total', // totals per agency of another site
      'search-id', // judged queries
      'tkdn-sertifikat', // Kemenperin
      'umkm-binaan-jabar', // Open Data Jabar
    ]
    const all = readdirSync(realData, { withFileTypes: true })
      .filter((one) => one.isDirectory())
      .map((one) => one.name)
    expect(all.sort()).toEqual([...FOLDERS, EXAMPLES, ...others].sort())
  })

  test('the whole e-contract and the four-column register of units of the examples become facts', async () => {
    const contract = outcomes.get(`${EXAMPLES}/tender_ekontrak_bersarang.json`)!
    expect([contract.dataset, contract.created.rows]).toEqual(['SPSE-TenderEkontrak', 1])
    expect(contract.notes).toMatchObject({ ISI_spmkspp_history_json: 1, ISI_bapbast_history_json: 1 })
    const units = outcomes.get(`${EXAMPLES}/legacy_array.json`)!
    expect([units.dataset, units.created.rows]).toEqual(['RUP-MasterSatker', 1])
    expect((await linesOf(db, 'D00', 2026)).map((line) => [line.nilai, line.pdn])).toEqual([
      ['1000000.00', '800000.00'],
    ])
  })

  test('two shapes of one order list are the same orders', () => {
    const sheet = outcomes.get('inaproc-v1-kemnaker-k34/v1_ekatalog_paket-e-purchasing_2026.xlsx')!
    expect([sheet.created.rows, sheet.changed.rows, sheet.unchanged.rows]).toEqual([0, 0, sheet.rowsRead])
  })

  test('a ministry whose only feed is LKPP’s list has its figure from there', async () => {
    const rows = JSON.parse(
      readFileSync(join(realData, 'inaproc-realisasi-2026/K27.json'), 'utf8'),
    ) as Record<string, number>[]
    const m4 = metricOf(await figuresOf(db, 'K27', 2026), 'M4')
    expect(m4.numerator).toBe(rows.reduce((sum, row) => sum + row['Nilai PDN (Rp)']!, 0))
    expect(m4.known! + m4.declared_zero! + m4.unknown!).toBe(
      rows.reduce((sum, row) => sum + row['Total Nilai (Rp)']!, 0),
    )
  })

  test('a second government of the same year and feed needs no code', async () => {
    const figures = await figuresOf(db, 'D204', 2022)
    expect(metricOf(figures, 'M4').unknown).toBeGreaterThan(0)
    expect(figures.by_channel.map((one) => one.channel)).toEqual(['katalog-v5', 'toko-daring'])
  })

  test('figures of this moment are the same from the kept lines as worked out anew, on either basis', async () => {
    for (const [klpd, year] of GOVERNMENT_YEARS)
      for (const basis of ['contract', 'payment'] as const)
        expect(await figuresOf(db, klpd, year, { basis, isNow: true }), `${klpd} ${year} ${basis}`).toEqual(
          await figuresOf(db, klpd, year, { basis }),
        )
  })

  test('every line stands in one bucket: counted or with its reason', async () => {
    for (const [klpd, year] of GOVERNMENT_YEARS) {
      const lines = await linesOf(db, klpd, year)
      expect(new Set(lines.map((line) => `${line.sumber} ${line.kunci}`)).size, klpd).toBe(lines.length)
      const m4 = metricOf(await figuresOf(db, klpd, year), 'M4')
      const counted = lines.filter((line) => line.alasan === null)
      const sum = counted.reduce((total, line) => total + Math.round(Number(line.nilai) * 100), 0)
      expect(Math.abs(m4.known! + m4.declared_zero! + m4.unknown! - sum / 100), klpd).toBeLessThan(3)
      expect(m4.rows, klpd).toBe(counted.length)
    }
  })
})
