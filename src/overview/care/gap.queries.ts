/** What would close the gap: packages marked PDN that nothing was bought from yet, and how the months ran in this and past years. */
import type pg from 'pg'
import { inBudget } from '#agencies'
import type { YearCurve } from './forecast.ts'

type Client = Pick<pg.ClientBase, 'query'>

export interface OpenPackage {
  readonly jenis: string
  readonly kd_rup: string
  readonly nama_paket: string | null
  readonly kd_satker_str: string
  readonly metode: string | null
  readonly pagu: string
  readonly dibelanjakan: string
  readonly tgl_awal_pemilihan: string | null
}

export interface Gap {
  readonly komitmen: string
  readonly realisasi: string
  readonly belumDiketahui: string
  readonly ragu: string
  readonly paketTerbuka: number
  readonly paguTerbuka: string
  readonly paket: readonly OpenPackage[]
  /** Realised PDN whose day nobody told: in the year, in no month. */
  readonly tanpaTanggal: string
  readonly kurva: readonly YearCurve[]
}

const OPEN = `
  with bought as (
    select trim(code) as kd_rup, sum(b.nilai) as nilai
    from realisation.published_baris b, unnest(string_to_array(b.kd_rup, ';')) code
    where b.klpd = $1 and b.tahun = $2 and b.alasan is null group by 1
  )
  select p.jenis, p.kd_rup, p.nama_paket, coalesce(p.kd_satker_str, '') as kd_satker_str, p.metode, p.pagu_tahun as pagu,
    coalesce(b.nilai, 0) as dibelanjakan, p.tgl_awal_pemilihan
  from plan.published_paket_at($1, $2, $3) p
  left join bought b on b.kd_rup = p.kd_rup
  where p.alasan is null and p.status_pdn = 'PDN' and coalesce(b.nilai, 0) = 0
    and (p.kd_satker_str = $4 or ($4 = '' and ${inBudget('p.kd_satker_str')}))`

export async function readGap(
  client: Client,
  klpd: string,
  year: number,
  agency: string,
  at: string,
  limit: number,
): Promise<Gap> {
  const open = [klpd, year, at, agency]
  const totals = (
    await client.query<{ n: number; pagu: string }>(
      `select count(*)::int as n, coalesce(sum(pagu), 0)::text as pagu from (${OPEN}) o`,
      open,
    )
  ).rows[0]!
  const paket = (
    await client.query<OpenPackage>(
      `select jenis, kd_rup, nama_paket, kd_satker_str, metode, pagu::text as pagu, dibelanjakan::text as dibelanjakan, tgl_awal_pemilihan::text as tgl_awal_pemilihan
       from (${OPEN}) o order by o.pagu desc, kd_rup limit $5`,
      [...open, limit],
    )
  ).rows
  const ofAgency = `(kd_satker_str = $3 or ($3 = '' and ${inBudget()}))`
  const scope = `klpd = $1 and tahun = $2 and ${ofAgency}`
  const sums = (
    await client.query<{ realisasi: string; tidak: string; ragu: string }>(
      `select coalesce(sum(pdn), 0)::text as realisasi, coalesce(sum(nilai_pdn_tidak_diketahui), 0)::text as tidak, coalesce(sum(nilai_ragu), 0)::text as ragu
       from realisation.published_line_cell where ${scope}`,
      [klpd, year, agency],
    )
  ).rows[0]!
  const plan = (
    await client.query<{ komitmen: string }>(
      `select coalesce(sum(pagu_pdn), 0)::text as komitmen from plan.published_commitment_cell where ${scope}`,
      [klpd, year, agency],
    )
  ).rows[0]!
  const months = (
    await client.query<{ tahun: number; bulan: number | null; pdn: string }>(
      `select tahun, case when tanggal is null then null else extract(month from least(tanggal, make_date(tahun, 12, 31)))::int end as bulan, sum(pdn)::text as pdn
       from realisation.published_baris
       where klpd = $1 and tahun between $2 - 10 and $2 and alasan is null and pdn > 0 and ${ofAgency}
       group by 1, 2`,
      [klpd, year, agency],
    )
  ).rows
  const years = [...new Set(months.map((row) => row.tahun))].sort((a, b) => a - b)
  return {
    komitmen: plan.komitmen,
    realisasi: sums.realisasi,
    belumDiketahui: sums.tidak,
    ragu: sums.ragu,
    paketTerbuka: totals.n,
    paguTerbuka: totals.pagu,
    paket,
    tanpaTanggal: months.find((row) => row.tahun === year && row.bulan === null)?.pdn ?? '0',
    kurva: years.map((one) => {
      let sum = 0
      return {
        year: one,
        cumulative: Array.from({ length: 12 }, (_, month) => {
          sum += Number(months.find((row) => row.tahun === one && row.bulan === month + 1)?.pdn ?? 0)
          return sum
        }),
      }
    }),
  }
}
