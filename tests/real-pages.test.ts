/**
 * The pages that care for the figures, with the real files of LKPP behind them: a province (D197, 2024 and 2022), a ministry (K34), a ministry
 * known only from LKPP's list (K27). Sums of a page must be those of `padan figures`, as an auditor would compare them.
 */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { afterMerge, datasets, recognised } from '../src/datasets.ts'
import { receivePath, runImport } from '../src/intake/index.ts'
import { ensurePerson, grantRole } from '../src/people/index.ts'
import { figuresOf, metricOf } from './support/import-rows.ts'
import { hasRealData, realData } from './support/real-files.ts'
import { startTestApp, type TestApp } from './support/test-app.ts'
import { useTestDatabase } from './support/test-database.ts'

const FOLDERS = [
  'isb-kalbar-d197',
  'inaproc-v1-kemnaker-k34',
  'inaproc-legacy-kobar-d228',
  'inaproc-realisasi-2026',
  'ekatalog-v5-kalbar-2022',
  'toko-daring-kalbar-2022',
]
const PLACES = [
  ['D197', 2024],
  ['D197', 2022],
  ['K34', 2026],
  ['K34', 2024],
  ['K27', 2026],
] as const
/** Text that no page may show: a value that was not thought of. */
const SLIP = /\bundefined\b|\bNaN\b|\[object |Infinity\b|\bnull\b/
const PASSWORD = 'kata-sandi-untuk-uji-saja'

if (!hasRealData)
  process.stdout.write(`Uji halaman dengan berkas sungguhan dilewati: tidak ada folder ${realData}\n`)

describe.skipIf(!hasRealData)('pages with real files', () => {
  const db = useTestDatabase()
  let padan: TestApp
  const cookies = new Map<string, string>()
  const slow: string[] = []

  beforeAll(async () => {
    for (const folder of FOLDERS.filter((one) => existsSync(join(realData, one))))
      for (const name of readdirSync(join(realData, folder)).sort()) {
        if (!/\.(json|csv|xlsx)$/.test(name)) continue
        await runImport(
          { pool: db.pool, dataDir: db.dataDir, datasets, recognised, onMerged: afterMerge },
          {
            file: await receivePath(db.dataDir, join(realData, folder, name)),
            fileName: name,
            preview: false,
            by: 'uji',
          },
        )
      }
    padan = await startTestApp(db, { cast: false })
    for (const klpd of new Set(PLACES.map(([one]) => one))) {
      const client = await db.pool.connect()
      await client.query('begin')
      await client.query(`select set_config('padan.klpd', $1, true)`, [klpd])
      const email = `analis.${klpd.toLowerCase()}@contoh.test`
      const person = await ensurePerson(client, 'Analis', email, PASSWORD)
      await grantRole(client, { klpd, personId: person.id, role: 'analyst', agency: '', by: 'uji' })
      await client.query('commit')
      client.release()
      const answer = await padan.auth.auth.api.signInEmail({
        body: { email, password: PASSWORD },
        asResponse: true,
      })
      cookies.set(
        klpd,
        answer.headers
          .getSetCookie()
          .map((one) => one.split(';')[0]!)
          .join('; '),
      )
    }
  }, 600_000)
  afterAll(() => padan.close())

  async function see(klpd: string, path: string): Promise<string> {
    const from = performance.now()
    const answer = await padan.get(path, cookies.get(klpd))
    const text = await answer.text()
    const took = performance.now() - from
    if (took > 3_000) slow.push(`${klpd} ${path} ${Math.round(took)} ms`)
    expect([path, answer.status]).toEqual([path, 200])
    const seen = plain(text)
    // the row as its file has it shows JSON's own null
    const slip = SLIP.exec(seen.replace(/: null\b/g, ''))
    expect([path, slip && seen.slice(slip.index - 80, slip.index + 20)]).toEqual([path, null])
    return seen
  }
  /** What a person reads: no marks, no addresses, no scripts. */
  const plain = (markup: string) =>
    markup
      .replace(/<(script|style)[\s\S]*?<\/\1>/g, ' ')
      // The row of the file is quoted as it stands there, its nulls too.
      .replace(/<pre class="raw">[\s\S]*?<\/pre>/g, ' ')
      .replace(/<[^>]+>/g, ' ')
      .replace(/&nbsp;|\u00a0|\u202f/g, ' ')
      .replace(/&amp;/g, '&')
      .replace(/&#x27;|&#39;/g, "'")
      .replace(/&quot;/g, '"')
      .replace(/\s+/g, ' ')
  const rupiah = (text: string, before: string) => {
    const found = new RegExp(`${before}\\s*Rp\\s?([\\d.]+)`).exec(text)
    return found ? Number(found[1]!.replaceAll('.', '')) : null
  }

  test.each(PLACES)(
    '%s %d: every page opens, in both languages, with nothing slipped',
    async (klpd, year) => {
      const rows = [
        '/tinjau',
        '/belum-tercatat',
        '/potret',
        '/target',
        '/celah',
        '/transaksi',
        '/paket',
        '/anggaran',
        '/ringkasan',
        '/perangkat-daerah',
      ]
      for (const path of rows) await see(klpd, `${path}?tahun=${year}`)
      await see(klpd, '/terbitan')
      await see(klpd, '/sumber')
      await see(klpd, '/pemetaan')
      for (let id = 1; id <= 9; id++) await see(klpd, `/angka?id=M${id}&tahun=${year}`)
      const english = `${cookies.get(klpd)}; bahasa=en`
      for (const path of [...rows, '/terbitan', '/angka?id=M8']) {
        const answer = await padan.get(`${path}${path.includes('?') ? '&' : '?'}tahun=${year}`, english)
        expect([path, answer.status, SLIP.exec(plain(await answer.text()))?.[0]]).toEqual([
          path,
          200,
          undefined,
        ])
      }
    },
    300_000,
  )

  test.each(PLACES)(
    '%s %d: the lists add up to the figures',
    async (klpd, year) => {
      const figures = await figuresOf(db, klpd, year)
      const [m1, m4] = [metricOf(figures, 'M1'), metricOf(figures, 'M4')]
      const lines = await see(klpd, `/transaksi?tahun=${year}`)
      expect(Math.abs((rupiah(lines, ', PDN') ?? -9) - (m4.numerator ?? 0))).toBeLessThan(2)
      expect(
        Math.abs((rupiah(lines, ', nilai') ?? -9) - (m4.known! + m4.declared_zero! + m4.unknown!)),
      ).toBeLessThan(3)
      expect(Number(/([\d.]+) baris ?, nilai/.exec(lines)![1]!.replaceAll('.', ''))).toBe(m4.rows)
      const marked = await see(klpd, `/paket?tahun=${year}&tanda=PDN`)
      expect(Math.abs((rupiah(marked, ', pagu') ?? -9) - (m1.numerator ?? 0))).toBeLessThan(2)
      const all = await see(klpd, `/paket?tahun=${year}`)
      expect(
        Math.abs(
          (rupiah(all, ', pagu') ?? -9) - (m1.known ?? 0) - (m1.declared_zero ?? 0) - (m1.unknown ?? 0),
        ),
      ).toBeLessThan(3)
      const bare = await see(klpd, `/paket?tahun=${year}&tanda=kosong`)
      expect(Math.abs((rupiah(bare, ', pagu') ?? -9) - (m1.unknown ?? 0))).toBeLessThan(2)
      // plausible: no part is larger than its whole
      for (const metric of figures.metrics) {
        expect(metric.known ?? 0, metric.id).toBeGreaterThanOrEqual(0)
        expect(metric.unknown ?? 0, metric.id).toBeGreaterThanOrEqual(0)
      }
      expect(m4.numerator ?? 0).toBeLessThanOrEqual((m4.known ?? 0) + 1)
      const agencies = figures.by_agency.filter((one) => one.group !== 'bumd')
      expect(
        Math.abs(
          agencies.reduce((sum, one) => sum + (metricOf(one, 'M4').numerator ?? 0), 0) - (m4.numerator ?? 0),
        ),
      ).toBeLessThan(agencies.length + 1)
    },
    120_000,
  )

  test('a snapshot of real figures is taken, stays intact, and the comparison explains that nothing changed', async () => {
    const made = await padan.post(
      '/potret',
      { tahun: '2024', sampai: '2024-12-31', dasar: 'contract', catatan: 'uji' },
      cookies.get('D197'),
    )
    expect(made.status).toBe(303)
    const list = await padan.get('/potret?tahun=2024', cookies.get('D197'))
    const text = await list.text()
    expect(plain(text)).toContain('utuh')
    const href = /href="(\/potret\/banding[^"]+)"/.exec(text)![1]!.replaceAll('&amp;', '&')
    const compared = await see('D197', href)
    expect(compared).toContain('Tidak ada')
  }, 120_000)

  test('a target per agency and one for small business are entered and stand on the page and in the summary', async () => {
    for (const [ukuran, persen] of [
      ['P', '80'],
      ['UMK', '40'],
      ['K', '95'],
    ] as const) {
      const answer = await padan.post(
        '/target',
        { tahun: '2024', satker: '', ukuran, persen, sejak: '2024-01-01', sumber: 'Perjanjian Kinerja 2024' },
        cookies.get('D197'),
      )
      expect(answer.status).toBe(303)
    }
    const page = await see('D197', '/target?tahun=2024')
    expect(page).toContain('Perjanjian Kinerja 2024')
    const summary = await see('D197', '/ringkasan?tahun=2024')
    expect(summary).toContain('target 95 %')
    expect(summary).toContain('target 40 %')
  }, 120_000)

  test('a pair of real purchases is decided with a reason and counted accordingly', async () => {
    const before = metricOf(await figuresOf(db, 'D197', 2024), 'M4')
    const markup = await (await padan.get('/tinjau?tahun=2024', cookies.get('D197'))).text()
    const first = /<form method="post" action="\/tinjau"[\s\S]*?<\/form>/.exec(markup)?.[0]
    if (!first) return expect(plain(markup)).toContain('Tidak ada')
    const fields = Object.fromEntries(
      [...first.matchAll(/name="([a-z_]+)" value="([^"]*)"/g)].map((one) => [
        one[1]!,
        one[2]!.replaceAll('&amp;', '&'),
      ]),
    )
    const answer = await padan.post(
      '/tinjau',
      { ...fields, keputusan: 'bukan', alasan: 'Dua pembelian yang berbeda menurut PPK' },
      cookies.get('D197'),
    )
    expect(answer.status).toBe(303)
    const after = metricOf(await figuresOf(db, 'D197', 2024), 'M4')
    expect(after.rows).toBe(before.rows + 1)
    const kept = await see('D197', '/tinjau?tahun=2024&keadaan=bukan')
    expect(kept).toContain('Dua pembelian yang berbeda menurut PPK')
  }, 120_000)

  test('the prepared sheet of what is not recorded has the rows and sum of its page', async () => {
    const text = await see('D197', '/belum-tercatat?tahun=2024')
    const sheet = await (
      await padan.get('/belum-tercatat/unduh?tahun=2024&format=csv', cookies.get('D197'))
    ).text()
    const rows = sheet.trim().split('\n').length - 1
    expect(rows).toBeGreaterThan(0)
    expect(text).toMatch(/Belum tercatat/)
  }, 120_000)

  test('a package shows its inferred items, marked as inferred, and they add up to it', async () => {
    const found = await db.owner.query<{ kd_rup: string; pagu: string; n: number; items: string }>(
      `select p.kd_rup, p.pagu::text as pagu, i.n, i.items::text as items
       from plan.paket p cross join lateral (
         select count(*)::int as n, sum(x.pagu) as items from plan.published_item_at('D197', 2024, now(), p.kd_rup) x where x.jenis = p.jenis
       ) i where p.klpd = 'D197' and p.tahun = 2024 and p.jenis = 'penyedia' and p.known_to = 'infinity' and i.n > 2 limit 1`,
    )
    const one = found.rows[0]!
    expect(one.items).toBe(one.pagu)
    const text = await see('D197', `/paket/rincian?kunci=${encodeURIComponent(`penyedia|${one.kd_rup}`)}`)
    expect(text).toContain('Butir uraian (disimpulkan)')
    expect(text).toContain('urutannya tidak terbukti')
  }, 120_000)

  test('most packages of the province have their items inferred, as the domain notes say', async () => {
    const counts = await db.owner.query<{ semua: number; berbutir: number }>(
      `select count(*)::int as semua, count(*) filter (where exists (
         select from plan.published_item_at('D197', 2024, now(), p.kd_rup) x where x.jenis = 'penyedia'))::int as berbutir
       from plan.paket p where p.klpd = 'D197' and p.tahun = 2024 and p.jenis = 'penyedia' and p.known_to = 'infinity'
         and p.kd_rup in (select kd_rup from plan.paket_anggaran where klpd = 'D197' and jenis = 'penyedia' limit 1000)`,
    )
    expect(counts.rows[0]!.berbutir / counts.rows[0]!.semua).toBeGreaterThan(0.6)
  }, 120_000)

  test('no page kept a person waiting', () => {
    if (slow.length > 0) process.stdout.write(`lambat: ${slow.join('; ')}\n`)
    expect(slow.filter((one) => Number(/(\d+) ms$/.exec(one)![1]) > 20_000)).toEqual([])
  })
})
