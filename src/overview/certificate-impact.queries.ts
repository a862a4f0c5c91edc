/** Counted purchases that a certificate touches. Reads published views; context must be set. */
import type pg from 'pg'
import { makerKeys, readFirmName } from '#makers'
import type { IsoDate } from '#shared/date'
import { senFromNumeric } from '#shared/money'
import type { YearSums } from './certificate-impact.ts'

type Client = Pick<pg.ClientBase, 'query'>

export interface ImpactLine {
  readonly tahun: number
  readonly sumber: string
  readonly kunci: string
  readonly kd_satker_str: string
  readonly nama_paket: string | null
  readonly penyedia: string | null
  readonly tanggal: IsoDate | null
  readonly nilai: string | null
  readonly pdn: string | null
  /** Rupiah of the line that the certificate's product makes up; null for possible lines. */
  readonly bagian: string | null
  readonly tkdn_bp: number | null
}

const COLUMNS =
  'b.tahun, b.sumber, b.kunci, b.kd_satker_str, b.nama_paket, b.penyedia, b.tanggal::text, b.nilai::text, b.pdn::text'
const LISTED = 2_000

/** Lines that name the certificate by its number. */
export async function linesUnder(
  client: Client,
  klpd: string,
  numberKey: string,
  agencies: readonly string[] | undefined,
): Promise<ImpactLine[]> {
  const found = await client.query<ImpactLine>(
    `select ${COLUMNS}, s.nilai::text as bagian, s.tkdn_bp
     from realisation.published_sertifikat_baris s join realisation.published_baris b on b.klpd = s.klpd and b.sumber = s.sumber and b.kunci = s.kunci
     where s.klpd = $1 and s.known_to = 'infinity' and b.alasan is null
       and upper(regexp_replace(s.nomor_sertifikat, '\\s+', '', 'g')) = $2 and ($3::text[] is null or b.kd_satker_str = any ($3))
     order by b.tanggal desc nulls last, b.kunci limit ${LISTED}`,
    [klpd, numberKey, agencies ?? null],
  )
  return found.rows
}

export interface Possible {
  readonly lines: readonly ImpactLine[]
  readonly count: number
  readonly nilai: string
  readonly pdn: string
}

/** Lines of the same maker on or after a day that name no certificate. */
export async function possibleLines(
  client: Client,
  klpd: string,
  makerId: string,
  since: IsoDate,
  agencies: readonly string[] | undefined,
): Promise<Possible> {
  const keys = await makerKeys(client, klpd, makerId)
  const written = await client.query<{ penyedia: string }>(
    'select distinct penyedia from realisation.published_baris where klpd = $1 and alasan is null and penyedia is not null limit 300000',
    [klpd],
  )
  const names = written.rows
    .map((row) => row.penyedia)
    .filter((name) => {
      const { key, form } = readFirmName(name)
      return keys.has(`${key}|${form ?? ''}`)
    })
  if (names.length === 0) return { lines: [], count: 0, nilai: '0', pdn: '0' }
  const from = `from realisation.published_baris b where b.klpd = $1 and b.alasan is null and b.penyedia = any ($2) and (b.tanggal is null or b.tanggal >= $3)
    and ($4::text[] is null or b.kd_satker_str = any ($4))
    and not exists (select from realisation.published_sertifikat_baris s where s.klpd = b.klpd and s.sumber = b.sumber and s.kunci = b.kunci and s.known_to = 'infinity')`
  const parameters = [klpd, names, since, agencies ?? null]
  const sums = await client.query<{ n: number; nilai: string; pdn: string }>(
    `select count(*)::int as n, coalesce(sum(b.nilai), 0)::text as nilai, coalesce(sum(b.pdn), 0)::text as pdn ${from}`,
    parameters,
  )
  const lines = await client.query<ImpactLine>(
    `select ${COLUMNS}, null as bagian, null as tkdn_bp ${from} order by b.nilai desc nulls last, b.kunci limit ${LISTED}`,
    parameters,
  )
  const found = sums.rows[0]!
  return { lines: lines.rows, count: found.n, nilai: found.nilai, pdn: found.pdn }
}

export async function yearSums(client: Client, klpd: string): Promise<YearSums[]> {
  const found = await client.query<{
    tahun: number
    nilai: string
    pdn: string
    sertifikat: string
    tkdn: string
  }>(
    `select tahun, sum(nilai)::numeric(24,2)::text as nilai, sum(pdn)::numeric(24,2)::text as pdn,
       sum(nilai_sertifikat)::numeric(24,2)::text as sertifikat, sum(nilai_tkdn)::numeric(24,2)::text as tkdn
     from realisation.published_line_cell where klpd = $1 group by 1 order by 1`,
    [klpd],
  )
  return found.rows.map((row) => ({
    year: row.tahun,
    realised: senFromNumeric(row.nilai),
    pdn: senFromNumeric(row.pdn),
    certified: senFromNumeric(row.sertifikat),
    weighted: senFromNumeric(row.tkdn),
  }))
}
