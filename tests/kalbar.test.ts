/**
 * Real files of one province, imported whole; M1–M4 recomputed by a plain script that knows only
 * p3dn-rules.md (4.4, 4.5, 4.7) and the JSON, not our code.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { afterMerge, datasets, recognised } from '../src/datasets.ts'
import { receivePath, runImport, type ImportOutcome } from '../src/intake/index.ts'
import { computeFigures, type Figures } from '../src/realisation/index.ts'
import type { Instant, IsoDate } from '../src/shared/date.ts'
import type { Klpd } from '../src/shared/ids.ts'
import { hasRealData, kalbar } from './support/real-files.ts'
import { asGovernment, useTestDatabase } from './support/test-database.ts'

type Row = Record<string, string | number | boolean | null>
const rowsOf = (name: string) => JSON.parse(readFileSync(`${kalbar}${name}_2024.json`, 'utf8')) as Row[]
/** Decimal rupiah → integer sen; these files stay far below 2^53 sen. */
const sen = (value: unknown) => Math.round(Number(value) * 100)
const total = (values: number[]) => values.reduce((a, b) => a + b, 0)
const whole = (s: number) => Math.floor((s + 50) / 100)

describe.skipIf(!hasRealData)('Provinsi Kalimantan Barat 2024, real files', () => {
  const db = useTestDatabase()
  const outcomes = new Map<string, ImportOutcome>()
  const importAll = async () => {
    for (const name of readdirSync(kalbar)
      .filter((file) => file.endsWith('.json'))
      .sort()) {
      const file = await receivePath(db.dataDir, `${kalbar}${name}`)
      outcomes.set(
        name,
        await runImport(
          { pool: db.pool, dataDir: db.dataDir, datasets, recognised, onMerged: afterMerge },
          { file, fileName: name, preview: false, by: 'uji' },
        ),
      )
    }
  }
  let figures: Figures
  beforeAll(async () => {
    await importAll()
    figures = await asGovernment(db.pool, 'D197', (client) =>
      computeFigures(client, {
        klpd: 'D197' as Klpd,
        year: 2024,
        basis: 'contract',
        asOf: '2024-12-31' as IsoDate,
        knownAt: '2100-01-01T00:00:00Z' as Instant,
      }),
    )
  })
  const metric = (id: string) => figures.metrics.find((m) => m.id === id)!

  test('every one of the 25 files is read whole and none of its rows is rejected', () => {
    const read = [...outcomes.values()].filter((o) => o.error === null)
    expect(read).toHaveLength(25)
    for (const o of read) {
      expect(o.created.rows + o.changed.rows + o.unchanged.rows + o.rejected.rows).toBe(o.rowsRead)
      expect(o.rejected.rows, o.dataset!).toBe(0)
    }
    expect([...outcomes.values()].filter((o) => o.error && o.error.code !== 'dataset-belum-diolah')).toEqual(
      [],
    )
  })

  const penyedia = hasRealData ? rowsOf('RUP-PaketPenyedia-Terumumkan') : []
  const swakelola = hasRealData ? rowsOf('RUP-PaketSwakelola-Terumumkan') : []
  const valid = (row: Row) =>
    row['status_aktif_rup'] === true &&
    row['status_delete_rup'] === false &&
    row['status_umumkan_rup'] === 'Terumumkan'

  test('M1: sum of pagu of valid packages marked PDN; the rest declared or unknown', () => {
    const plan = penyedia.filter(valid)
    expect(metric('M1').numerator).toBe(
      whole(total(plan.filter((r) => r['status_pdn'] === 'PDN').map((r) => sen(r['pagu'])))),
    )
    expect(metric('M1').declared_zero).toBe(
      whole(total(plan.filter((r) => r['status_pdn'] === 'Non-PDN').map((r) => sen(r['pagu'])))),
    )
    expect(metric('M1').unknown).toBe(whole(total(swakelola.filter(valid).map((r) => sen(r['pagu'])))))
    expect(metric('M1').rows).toBe(plan.length + swakelola.filter(valid).length)
  })

  test('M2 and M3: procurement budget and the share committed', () => {
    const base = total(rowsOf('RUP-StrukturAnggaranPD').map((r) => sen(r['belanja_pengadaan'])))
    const commitment = total(
      penyedia.filter((r) => valid(r) && r['status_pdn'] === 'PDN').map((r) => sen(r['pagu'])),
    )
    expect(metric('M2').numerator).toBe(whole(base))
    expect(metric('M3').percent_bp).toBe(Math.floor((commitment * 10_000) / base + 0.5))
  })

  test('M4: latest contract per package and provider, finished feed where none, active records', () => {
    const amounts: { value: number; pdn: number | null }[] = []
    const contracted = { tender: new Set<unknown>(), nontender: new Set<unknown>() }
    for (const [kind, file, key] of [
      ['tender', 'SPSE-TenderEkontrak-Kontrak', 'kd_tender'],
      ['nontender', 'SPSE-NonTenderEkontrak-Kontrak', 'kd_nontender'],
    ] as const) {
      const newest = new Map<string, Row>()
      for (const row of rowsOf(file)) {
        contracted[kind].add(row[key])
        const id = `${row[key]} ${row['npwp_penyedia']}`
        const before = newest.get(id)
        if (!before || Number(row['versi_addendum']) > Number(before['versi_addendum'])) newest.set(id, row)
      }
      for (const row of newest.values()) {
        amounts.push({
          value: sen(row['nilai_kontrak']),
          pdn: row['nilai_pdn_kontrak'] === null ? null : sen(row['nilai_pdn_kontrak']),
        })
      }
    }
    for (const [kind, file, key] of [
      ['tender', 'SPSE-TenderSelesaiNilai', 'kd_tender'],
      ['nontender', 'SPSE-NonTenderSelesai', 'kd_nontender'],
    ] as const) {
      for (const row of rowsOf(file)) {
        if (contracted[kind].has(row[key])) continue
        amounts.push({
          value: sen(row['nilai_kontrak'] ?? row['nilai_negosiasi']),
          pdn: row['nilai_pdn_kontrak'] === null ? null : sen(row['nilai_pdn_kontrak']),
        })
      }
    }
    for (const [file, status] of [
      ['SPSE-PencatatanNonTender', 'status_nontender_pct'],
      ['SPSE-PencatatanSwakelola', 'status_swakelola_pct'],
    ] as const) {
      for (const row of rowsOf(file)) {
        if (row[status] !== 'Aktif' || row['total_realisasi'] === null) continue
        amounts.push({
          value: sen(row['total_realisasi']),
          pdn: row['nilai_pdn_pct'] === null ? null : sen(row['nilai_pdn_pct']),
        })
      }
    }
    const m4 = metric('M4')
    expect(m4.numerator).toBe(whole(total(amounts.map((a) => a.pdn ?? 0))))
    expect(m4.known).toBe(whole(total(amounts.filter((a) => (a.pdn ?? 0) > 0).map((a) => a.value))))
    expect(m4.declared_zero).toBe(whole(total(amounts.filter((a) => a.pdn === 0).map((a) => a.value))))
    expect(m4.unknown).toBe(whole(total(amounts.filter((a) => a.pdn === null).map((a) => a.value))))
  })

  test('the agencies add up to the city, and the kept sums of pages equal the facts', async () => {
    for (const id of ['M1', 'M2', 'M4']) {
      const parts = figures.by_agency.map((agency) => agency.metrics.find((m) => m.id === id)!.numerator ?? 0)
      expect(Math.abs(total(parts) - metric(id).numerator!)).toBeLessThan(parts.length)
    }
    const kept = await asGovernment(
      db.pool,
      'D197',
      async (client) =>
        (
          await client.query(
            'select sum(pdn)::text as pdn, sum(nilai)::text as nilai from realisation.line_cell',
          )
        ).rows[0] as { pdn: string; nilai: string },
    )
    expect(whole(sen(kept.pdn))).toBe(metric('M4').numerator)
  })

  test('a channel and a method name only the files they stand in', () => {
    const tender = figures.by_channel.find((one) => one.channel === 'tender')!.metrics[0]!
    expect(tender.sources.map((source) => source.dataset)).toEqual([
      'SPSE-TenderEkontrak-Kontrak',
      'SPSE-TenderSelesai',
      'SPSE-TenderSelesaiNilai',
    ])
    expect(tender.sources.reduce((sum, source) => sum + source.rows, 0)).toBe(tender.rows)
    const m4 = metric('M4')
    expect(figures.by_channel.reduce((sum, one) => sum + one.metrics[0]!.rows, 0)).toBe(m4.rows)
  })

  test('funding lines: 150 fully identical lines are kept as real money', async () => {
    const lines = rowsOf('RUP-PaketAnggaranPenyedia')
    const kept = await asGovernment(
      db.pool,
      'D197',
      async (client) =>
        (
          await client.query<{ n: number; pagu: string }>(
            'select count(*)::int as n, sum(pagu)::text as pagu from plan.paket_anggaran',
          )
        ).rows[0]!,
    )
    expect(kept.n).toBe(1200)
    expect(sen(kept.pagu)).toBe(total(lines.map((r) => sen(r['pagu']))))
  })

  test('a second import of everything changes nothing', async () => {
    await importAll()
    for (const o of outcomes.values())
      if (o.error === null) expect([o.created.rows, o.changed.rows, o.gone.rows]).toEqual([0, 0, 0])
  })
})
