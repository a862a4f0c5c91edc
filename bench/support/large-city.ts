/** A city of 700 agencies with contracts and packages over five years, straight into the tables; for benches of what pages read. */
import type pg from 'pg'

export const KLPD = 'D998'
export const YEARS = [2022, 2023, 2024, 2025, 2026]
export const METHODS = ['Tender', 'Seleksi', 'Pengadaan Langsung', 'Penunjukan Langsung']

export async function newLargeCity(
  owner: Pick<pg.ClientBase, 'query'>,
  size: { lines: number; packages: number },
): Promise<void> {
  await owner.query(`select set_config('padan.klpd', $1, false)`, [KLPD])
  await owner.query(`insert into agencies.government (klpd, nama) values ($1, 'Kota Bangku Uji')`, [KLPD])
  const agency = (expression: string) => `'1.01.0.00.0.00.' || lpad((${expression})::text, 3, '0') || '.0000'`
  await owner.query(
    `insert into agencies.satker (klpd, kd_satker_str, nama) select $1, ${agency('n')}, 'DINAS UJI KE-' || n from generate_series(0, 699) n`,
    [KLPD],
  )
  await owner.query(
    `insert into realisation.kontrak (klpd, jenis, kd_paket, penyedia_kunci, no_kontrak, versi_addendum, known_from, run_id, row_no, line, tahun, kd_satker_str, nama_paket, metode, tgl_kontrak, nama_penyedia, nilai_kontrak, nilai_pdn, nilai_umk, status_kontrak)
   select $1, case when n % 5 = 0 then 'tender' else 'nontender' end, n::text, 'p' || n % 20000, 'k' || n, 0, now(), gen_random_uuid(), n, n, 2022 + n % 5, ${agency('(n / 5) % 700')},
     'Belanja uji ' || n % 9000, ($2::text[])[1 + n % 4], make_date(2022 + n % 5, 1 + n % 12, 1 + n % 28), 'CV UJI ' || n % 20000, 1000000 + n * 7.13, case when n % 3 = 0 then null when n % 3 = 1 then 0 else 900000 end, 0, 'Kontrak Selesai'
   from generate_series(1, $3::int) n`,
    [KLPD, METHODS, size.lines],
  )
  await owner.query(
    `insert into plan.paket (klpd, jenis, kd_rup, known_from, run_id, row_no, line, tahun, kd_satker_str, nama_paket, pagu, metode, status_pdn, status_ukm, tipe_paket)
   select $1, 'penyedia', n::text, now(), gen_random_uuid(), n, n, 2022 + n % 5, ${agency('(n / 5) % 700')}, 'Belanja uji', 5000000 + n, ($2::text[])[1 + n % 4], case when n % 50 = 0 then 'Non-PDN' else 'PDN' end, 'UKM', 'Penyedia'
   from generate_series(1, $3::int) n`,
    [KLPD, METHODS, size.packages],
  )
  await owner.query('analyze')
}
