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

const LINES = 40

export async function readPaketChain(
  client: Client,
  klpd: string,
  paket: { jenis: string; kdRup: string; year: number; agency: string },
): Promise<{ lines: ChainLine[]; funding: Funding[]; payments: ChainPayment[] }> {
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
  return { lines: lines.rows, funding: funding.rows, payments: payments.rows }
}
