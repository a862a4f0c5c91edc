/** Everything that happened with one package: its purchases of every channel, its funding, its payments. */
import type pg from 'pg'

type Client = Pick<pg.ClientBase, 'query'>

export interface ChainLine {
  readonly sumber: string
  readonly kunci: string
  readonly kanal: string
  readonly metode: string
  readonly penyedia: string | null
  readonly tanggal: string | null
  readonly nilai: string | null
  readonly pdn: string | null
  readonly alasan: string | null
  readonly tahun: number
}
export interface Funding {
  readonly mak: string | null
  readonly sumber_dana: string | null
  readonly pagu: string
}
export interface ChainPayment {
  readonly no_sp2d: string
  readonly tgl_sp2d: string
  readonly nilai: string
}

/** An entry of the description with the funding line that stands at its place: inferred, never told (data-sources 0.2). */
export interface InferredItem {
  readonly urut: number
  readonly uraian: string
  readonly mak: string | null
  readonly pagu: string
}
/** A review that made one package of another, or ended it. */
export interface Revision {
  readonly waktu: string
  readonly jenis_revisi: string
  readonly kd_rup_lama: string
  readonly kd_rup_baru: string
  readonly alasan: string | null
  /** Whether the other package of the pair is known here, so that it can be opened. */
  readonly lain_diketahui: boolean
}

const LINES = 40
const ITEMS = 300

export async function readPaketChain(
  client: Client,
  klpd: string,
  paket: { jenis: string; kdRup: string; year: number; agency: string },
): Promise<{
  lines: ChainLine[]
  funding: Funding[]
  payments: ChainPayment[]
  items: InferredItem[]
  revisions: Revision[]
}> {
  const lines = await client.query<ChainLine>(
    `select sumber, kunci, kanal, metode, penyedia, tanggal::text as tanggal, nilai::text as nilai, pdn::text as pdn, alasan, tahun
     from realisation.published_baris
     where klpd = $1 and tahun between $2 and $2 + 1 and ($3 = '' or kd_satker_str = $3) and $4 = any (string_to_array(kd_rup, ';'))
     order by tanggal nulls last, kunci limit ${LINES}`,
    [klpd, paket.year, paket.agency, paket.kdRup],
  )
  const funding = await client.query<Funding>(
    `select mak, sumber_dana, pagu::text as pagu from plan.published_paket_anggaran
     where klpd = $1 and jenis = $2 and kd_rup = $3 and known_to = 'infinity' order by ordinal limit ${LINES}`,
    [klpd, paket.jenis, paket.kdRup],
  )
  // A payment list names the package, or the number of one of its contracts (fourth part of a contract's key).
  const contracts = lines.rows
    .filter((line) => line.sumber === 'kontrak')
    .map((line) => line.kunci.split('|')[3] ?? '')
  const payments = await client.query<ChainPayment>(
    `select no_sp2d, tgl_sp2d::text as tgl_sp2d, sum(nilai_bruto)::text as nilai from realisation.published_pembayaran
     where klpd = $1 and tahun between $2 and $2 + 1 and known_to = 'infinity' and ($3 = '' or kd_satker_str = $3)
       and (kd_rup = $4 or no_kontrak = any ($5)) group by 1, 2 order by 2, 1 limit ${LINES}`,
    [klpd, paket.year, paket.agency, paket.kdRup, contracts.filter(Boolean)],
  )
  const items = await client.query<InferredItem>(
    `select urut, uraian, mak, pagu::text as pagu from plan.published_item_at($1, $2, now(), $4) where jenis = $3 order by urut limit ${ITEMS}`,
    [klpd, paket.year, paket.jenis, paket.kdRup],
  )
  const revisions = await client.query<Revision>(
    `select to_char(r.waktu, 'YYYY-MM-DD') as waktu, r.jenis_revisi, r.kd_rup_lama, r.kd_rup_baru, r.alasan,
       exists (select from plan.published_paket p where p.klpd = r.klpd and p.jenis = $3
         and p.kd_rup = case when r.kd_rup_lama = $2 then r.kd_rup_baru else r.kd_rup_lama end) as lain_diketahui
     from plan.published_kaji_ulang r
     where r.klpd = $1 and r.known_to = 'infinity' and $2 in (r.kd_rup_lama, r.kd_rup_baru) order by r.waktu desc, r.kd_rup_lama limit ${LINES}`,
    [klpd, paket.kdRup, paket.jenis],
  )
  return {
    lines: lines.rows,
    funding: funding.rows,
    payments: payments.rows,
    items: items.rows,
    revisions: revisions.rows,
  }
}
