import type pg from 'pg'

export interface OpenPaket {
  readonly jenis: string
  readonly kd_rup: string
  readonly nama_paket: string | null
  readonly metode: string | null
  readonly tgl_awal_pemilihan: string | null
  readonly pagu: string
}

const SHOWN = 10

/** The largest valid packages marked PDN of an agency whose code no transaction of the year names. */
export async function largestOpenPaket(
  client: Pick<pg.ClientBase, 'query'>,
  klpd: string,
  year: number,
  agency: string,
): Promise<OpenPaket[]> {
  const found = await client.query<OpenPaket>(
    `with named as (
       select distinct code from realisation.published_baris b, unnest(string_to_array(b.kd_rup, ';')) code
       where b.klpd = $1 and b.tahun = $2 and b.kd_satker_str = $3 and b.kd_rup is not null
     )
     select p.jenis, p.kd_rup, p.nama_paket, p.metode, p.tgl_awal_pemilihan::text as tgl_awal_pemilihan, p.pagu::text as pagu
     from plan.published_paket p
     where p.klpd = $1 and p.tahun = $2 and p.kd_satker_str = $3 and p.known_to = 'infinity' and p.status_pdn = 'PDN'
       and coalesce(p.status_aktif, true) and not coalesce(p.status_delete, false)
       and coalesce(p.status_umumkan, 'Terumumkan') = 'Terumumkan' and p.kd_rup_swakelola is null
       and not exists (select from named where named.code = p.kd_rup)
     order by p.pagu desc, p.kd_rup limit ${SHOWN}`,
    [klpd, year, agency],
  )
  return found.rows
}
