/** The worked example P3DN-1 (p3dn-rules 10.7) through the same feeds, tables and SQL as real files. */
import { beforeAll, describe, expect, test } from 'vitest'
import { p3dn1 } from '../src/law/counting/example-p3dn-1.ts'
import { metrics } from '../src/law/index.ts'
import { readDataset } from '../src/law/questions/dataset-words.ts'
import type { Figures } from '../src/realisation/index.ts'
import {
  budget,
  contract,
  finished,
  orderV6,
  payment,
  record,
  rup,
  selfRecord,
  swakelola,
} from './support/feed-rows.ts'
import { figuresOf, metricOf, mustImport } from './support/import-rows.ts'
import { asGovernment, useTestDatabase } from './support/test-database.ts'

const db = useTestDatabase()
const KLPD = 'D560'
const vector = (name: keyof typeof metrics) => {
  const value = metrics[name](readDataset(p3dn1))
  return value === null ? null : Number(value)
}
const percentBp = (numerator: number, denominator: number) =>
  Math.floor((numerator * 10_000) / denominator + 0.5)

describe('P3DN-1', () => {
  let figures: Figures
  let paid: Figures
  beforeAll(async () => {
    const flags = (p: (typeof p3dn1.rup)[number]) => ({
      pagu: p.pagu,
      status_pdn: p.pdn === null ? null : p.pdn ? 'PDN' : 'Non-PDN',
      status_ukm: p.ukm === null ? null : p.ukm ? 'UKM' : 'Non-UKM',
      status_aktif_rup: p.aktif,
      status_delete_rup: p.hapus,
      status_umumkan_rup: p.umumkan ? 'Terumumkan' : 'Draf',
    })
    await mustImport(db, [budget(KLPD, p3dn1.belanja_pengadaan)])
    await mustImport(
      db,
      p3dn1.rup.filter((p) => p.tipe === 'swk').map((p) => swakelola(KLPD, p.kd_rup, flags(p))),
    )
    await mustImport(
      db,
      p3dn1.rup
        .filter((p) => p.tipe !== 'swk')
        .map((p) =>
          rup(KLPD, p.kd_rup, {
            ...flags(p),
            ...(p.tipe === 'pdsw' ? { tipe_paket: 'PDS', kd_rup_swakelola: p.kd_rup_swakelola } : {}),
          }),
        ),
    )
    const of = (src: string) => p3dn1.realisasi.filter((r) => r.src === src)
    await mustImport(
      db,
      of('spse_kontrak').map((r) =>
        contract(KLPD, r.id, r.nilai, {
          versi_addendum: r.versi_addendum,
          no_kontrak: r.id,
          nilai_pdn_kontrak: r.pdn,
          nilai_umk_kontrak: r.umk,
          status_kontrak: r.status === 'batal' ? 'Kontrak Dibatalkan' : 'Kontrak Sedang Berjalan',
        }),
      ),
    )
    const contracts = [...new Map(of('spse_kontrak').map((r) => [r.id, r])).values()]
    await mustImport(
      db,
      contracts.map((r) => finished(KLPD, r.id, r.kd_rup, r.nilai, { nilai_pdn_kontrak: r.pdn })),
    )
    await mustImport(
      db,
      of('ecat').map((r) => orderV6(KLPD, r.id, r.nilai, { rup_code: r.kd_rup })),
    )
    await mustImport(
      db,
      of('ecat').map((r) => ({
        'Nama Satuan Kerja': 'DINAS PENDIDIKAN - 1.01',
        'Kode Paket': r.id,
        'Kode RUP': r.kd_rup,
        'Tahun Anggaran': '2026',
        'Sumber Transaksi': 'E-Katalog 6.0',
        'Status Paket': 'COMPLETED',
        'Total Nilai (Rp)': r.nilai,
        'Nilai PDN (Rp)': r.pdn,
      })),
      { klpd: KLPD },
    )
    await mustImport(
      db,
      of('pencatatan_nontender').map((r) => record(KLPD, r.id, r.kd_rup, r.nilai, { nilai_pdn_pct: r.pdn })),
    )
    await mustImport(
      db,
      of('pencatatan_swakelola').map((r) =>
        selfRecord(KLPD, r.id, r.kd_rup, r.nilai, { nilai_pdn_pct: r.pdn }),
      ),
    )
    await mustImport(
      db,
      p3dn1.bayar.map((b) => payment(KLPD, `SP2D/${b.id}`, b.dibayar, { no_kontrak: b.id })),
    )
    await asGovernment(db.owner, KLPD, async (client) => {
      const latest = new Map(p3dn1.realisasi.map((r) => [r.id, r]))
      for (const r of latest.values()) {
        if (r.cert_value === undefined) continue
        const found = await client.query<{ sumber: string; kunci: string }>(
          `select sumber, kunci from realisation.line_at($1, 2026, now()) where alasan is null and (kunci = $2 or kunci like 'nontender|' || $2 || '|%')`,
          [KLPD, r.id],
        )
        await client.query(
          `insert into realisation.sertifikat_baris (klpd, sumber, kunci, nomor_sertifikat, known_from, nilai, tkdn_bp, bukti, dicatat_oleh)
           values ($1, $2, $3, 'contoh', now(), $4, $5, 'contoh', 'uji')`,
          [KLPD, found.rows[0]!.sumber, found.rows[0]!.kunci, r.cert_value, r.tkdn_bp],
        )
      }
      await client.query('commit')
      await client.query('begin')
    })
    figures = await figuresOf(db, KLPD, 2026)
    paid = await figuresOf(db, KLPD, 2026, { basis: 'payment' })
  })
  const m = (id: string) => metricOf(figures, id)
  const whole = (id: string) => m(id).known! + m(id).declared_zero! + m(id).unknown!

  test('commitment, its share of the budget and of the plan without doubles', () => {
    expect(m('M1').numerator).toBe(vector('komitmen_pdn'))
    expect(m('M3').percent_bp).toBe(vector('pct_komitmen_bp'))
    expect(percentBp(m('M1').numerator!, whole('M1'))).toBe(vector('pct_komitmen_rup_dedup_bp'))
  })

  test('realised PDN, K, share of all contracts, UMK', () => {
    expect(m('M4').numerator).toBe(vector('realisasi_pdn_kontrak'))
    expect(m('M5').percent_bp).toBe(vector('pct_K_bp'))
    expect(percentBp(m('M4').numerator!, whole('M4'))).toBe(vector('pct_pdn_of_all_contracts_bp'))
    expect(m('M7').percent_bp).toBe(vector('pct_umk_bp'))
  })

  test('certified share and TKDN weighted by value', () => {
    expect(m('M9').percent_bp).toBe(vector('porsi_bersertifikat_bp'))
    expect(m('M8').percent_bp).toBe(vector('tkdn_tertimbang_bp'))
  })

  test('P: PDN paid over all procurement paid; the same on either basis', () => {
    expect(m('M6').percent_bp).toBe(vector('pct_P_bp'))
    expect(metricOf(paid, 'M6').percent_bp).toBe(vector('pct_P_bp'))
    expect(metricOf(paid, 'M4').numerator).toBe(metricOf(paid, 'M6').numerator)
  })
})
