/** Transactions of two channels that may be one purchase, with the evidence for and against. Reads kept lines, as known now. */
import type pg from 'pg'

type Client = Pick<pg.ClientBase, 'query'>

export interface PairRow {
  readonly keadaan: 'ragu' | 'ganda' | 'bukan'
  readonly kuat: PairSide
  readonly lemah: PairSide
  readonly selisih_hari: number | null
  readonly alasan: string | null
  readonly diputus_oleh: string | null
  readonly diputus_pada: string | null
}
export interface PairSide {
  readonly sumber: string
  readonly kunci: string
  readonly kanal: string
  readonly kd_satker_str: string
  readonly kd_rup: string | null
  readonly nama_paket: string | null
  readonly penyedia: string | null
  readonly tanggal: string | null
  readonly nilai: string
  readonly pdn: string | null
}

export interface PairFilter {
  readonly year: number
  readonly agencies: readonly string[] | undefined
  readonly agency: string
  readonly state: 'ragu' | 'ganda' | 'bukan'
}

const SIDE = (
  alias: string,
) => `jsonb_build_object('sumber', ${alias}.sumber, 'kunci', ${alias}.kunci, 'kanal', ${alias}.kanal,
  'kd_satker_str', ${alias}.kd_satker_str, 'kd_rup', ${alias}.kd_rup, 'nama_paket', ${alias}.nama_paket, 'penyedia', ${alias}.penyedia,
  'tanggal', ${alias}.tanggal, 'nilai', ${alias}.nilai::text, 'pdn', ${alias}.pdn::text)`

const PAIRS = `
  select 'ragu' as keadaan, a.nilai, ${SIDE('a')} as kuat, ${SIDE('b')} as lemah, abs(a.tanggal - b.tanggal) as selisih_hari, b.kd_satker_str,
    null::text as alasan, null::text as diputus_oleh, null::timestamptz as diputus_pada
  from realisation.published_baris b
  join realisation.published_baris a on a.klpd = b.klpd and a.tahun = b.tahun and a.sumber = b.pasangan_sumber and a.kunci = b.pasangan_kunci
  where b.klpd = $1 and b.tahun = $2 and b.alasan = 'diduga-ganda'
  union all
  select d.keputusan, b.nilai, ${SIDE('a')}, ${SIDE('b')}, abs(a.tanggal - b.tanggal), b.kd_satker_str, d.alasan, d.diputus_oleh, d.known_from
  from realisation.published_keputusan_ganda d
  join realisation.published_baris a on a.klpd = d.klpd and a.tahun = $2 and a.sumber = d.sumber_a and a.kunci = d.kunci_a
  join realisation.published_baris b on b.klpd = d.klpd and b.tahun = $2 and b.sumber = d.sumber_b and b.kunci = d.kunci_b
  where d.klpd = $1 and d.known_to = 'infinity'`

export async function listPairs(
  client: Client,
  klpd: string,
  f: PairFilter,
  limit: number,
  offset: number,
): Promise<{ pairs: PairRow[]; total: number; nilai: string; perKeadaan: Readonly<Record<string, number>> }> {
  const from = `from (${PAIRS}) p where ($3 = '' or kd_satker_str = $3) and ($4::text[] is null or kd_satker_str = any ($4))`
  const parameters = [klpd, f.year, f.agency, f.agencies ?? null]
  const sums = await client.query<{ keadaan: string; n: number; nilai: string }>(
    `select keadaan, count(*)::int as n, sum(nilai)::text as nilai ${from} group by 1`,
    parameters,
  )
  const pairs = await client.query<PairRow>(
    `select keadaan, kuat, lemah, selisih_hari, alasan, diputus_oleh, diputus_pada ${from} and keadaan = $5
     order by nilai desc, lemah ->> 'kunci' limit $6 offset $7`,
    [...parameters, f.state, limit, offset],
  )
  const own = sums.rows.find((row) => row.keadaan === f.state)
  return {
    pairs: pairs.rows,
    total: own?.n ?? 0,
    nilai: own?.nilai ?? '0',
    perKeadaan: Object.fromEntries(sums.rows.map((row) => [row.keadaan, row.n])),
  }
}

/** What speaks for one purchase and what against, as codes; the page has the sentences. */
export function evidenceOf(pair: Pick<PairRow, 'kuat' | 'lemah' | 'selisih_hari'>): {
  readonly mendukung: readonly Evidence[]
  readonly melawan: readonly Evidence[]
} {
  const { kuat, lemah, selisih_hari } = pair
  const mendukung: Evidence[] = []
  const melawan: Evidence[] = []
  if (Number(kuat.nilai) === Number(lemah.nilai)) mendukung.push('nilai-sama')
  // Only an order of Padan is paired by more than its amount: what was ordered, or several orders together.
  else mendukung.push('nilai-pesanan')
  if (kuat.kd_satker_str === lemah.kd_satker_str) mendukung.push('satker-sama')
  const codes = (side: PairSide) =>
    (side.kd_rup ?? '')
      .split(';')
      .map((code) => code.trim())
      .filter(Boolean)
  if (codes(lemah).length === 0) melawan.push('tanpa-rup')
  else if (codes(kuat).some((code) => codes(lemah).includes(code))) mendukung.push('rup-sama')
  if (selisih_hari === null) melawan.push('tanpa-tanggal')
  else if (selisih_hari <= 14) mendukung.push('tanggal-dekat')
  else melawan.push('tanggal-jauh')
  const name = (side: PairSide) => plain(side.penyedia)
  if (name(kuat) && name(lemah))
    (name(kuat) === name(lemah) ? mendukung : melawan).push(
      name(kuat) === name(lemah) ? 'penyedia-sama' : 'penyedia-beda',
    )
  if (wordsShared(kuat.nama_paket, lemah.nama_paket) >= 0.5) mendukung.push('nama-mirip')
  return { mendukung, melawan }
}

export type Evidence =
  | 'nilai-sama'
  | 'nilai-pesanan'
  | 'satker-sama'
  | 'rup-sama'
  | 'tanpa-rup'
  | 'tanggal-dekat'
  | 'tanggal-jauh'
  | 'tanpa-tanggal'
  | 'penyedia-sama'
  | 'penyedia-beda'
  | 'nama-mirip'

const plain = (name: string | null): string =>
  (name ?? '')
    .toUpperCase()
    .replace(/[^A-Z0-9 ]/g, ' ')
    .replace(/\b(PT|CV|UD|TB|KOPERASI)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** Share of the shorter name's words (of three letters and more) that the longer one has. */
function wordsShared(a: string | null, b: string | null): number {
  const words = (text: string | null) => new Set((text ?? '').toLowerCase().match(/[a-z0-9]{3,}/g) ?? [])
  const [x, y] = [words(a), words(b)]
  const [short, long] = x.size < y.size ? [x, y] : [y, x]
  if (short.size === 0) return 0
  return [...short].filter((word) => long.has(word)).length / short.size
}
