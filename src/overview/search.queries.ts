/** Search over everything a person may see. Every question is bounded in rows and in time. */
import type pg from 'pg'

type Client = Pick<pg.ClientBase, 'query'>

export const SEARCH_SHOWN = 8
export const SEARCH_LEAST_LETTERS = 3
const SEARCH_MILLISECONDS = 2000
const TIMED_OUT = '57014'

export interface Hit {
  readonly href: string
  readonly title: string
  readonly about: string
  readonly amount: string | null
}

/** `null` = took too long and was stopped. */
export type Hits = readonly Hit[] | null

export interface SearchScope {
  readonly klpd: string
  readonly words: string
  /** Agencies whose rows this person may open; undefined = all, null = none. */
  readonly rows: readonly string[] | undefined | null
  readonly files: boolean
}

/** `%` and `_` of a person mean themselves. */
const like = (words: string) => `%${words.replace(/[\\%_]/g, '\\$&')}%`

/** Stops the search, not the page: PostgreSQL gives up after the limit and the kind says so. */
export async function bounded(client: Client, search: (client: Client) => Promise<Hit[]>): Promise<Hits> {
  await client.query('savepoint pencarian')
  await client.query(`set local statement_timeout = ${SEARCH_MILLISECONDS}`)
  try {
    const hits = await search(client)
    await client.query('set local statement_timeout = 0')
    return hits
  } catch (error) {
    if ((error as { code?: string }).code !== TIMED_OUT) throw error
    await client.query('rollback to savepoint pencarian')
    return null
  }
}

export async function searchAgencies(client: Client, { klpd, words }: SearchScope): Promise<Hit[]> {
  const found = await client.query<{ code: string; name: string }>(
    `select kd_satker_str as code, nama as name from agencies.published_satker
     where klpd = $1 and (nama ilike $2 or kd_satker_str ilike $2) order by nama limit ${SEARCH_SHOWN + 1}`,
    [klpd, like(words)],
  )
  return found.rows.map((row) => ({
    href: `/perangkat-daerah?satker=${encodeURIComponent(row.code)}`,
    title: row.name,
    about: row.code,
    amount: null,
  }))
}

export async function searchPaket(client: Client, { klpd, words, rows }: SearchScope): Promise<Hit[]> {
  const found = await client.query<{
    jenis: string
    kd_rup: string
    nama: string | null
    satker: string | null
    tahun: number
    pagu: string
    kode: string | null
  }>(
    `select p.jenis, p.kd_rup, p.nama_paket as nama, s.nama as satker, p.kd_satker_str as kode, p.tahun, p.pagu::text as pagu
     from plan.published_paket p
     left join agencies.published_satker s on s.klpd = p.klpd and s.kd_satker_str = p.kd_satker_str
     where p.klpd = $1 and p.known_to = 'infinity' and (p.nama_paket ilike $2 or p.kd_rup = $3) and ($4::text[] is null or p.kd_satker_str = any ($4))
     order by (p.kd_rup = $3) desc, p.tahun desc, p.pagu desc limit ${SEARCH_SHOWN + 1}`,
    [klpd, like(words), words, rows ?? null],
  )
  return found.rows.map((row) => ({
    href: `/paket/rincian?kunci=${encodeURIComponent(`${row.jenis}|${row.kd_rup}`)}&satker=${encodeURIComponent(row.kode ?? '')}`,
    title: row.nama ?? row.kd_rup,
    about: `${row.kd_rup} · ${row.tahun} · ${row.satker ?? row.kode ?? ''}`,
    amount: row.pagu,
  }))
}

export async function searchLines(
  client: Client,
  { klpd, words, rows }: SearchScope,
  nameOf: (name: string | null, key: string) => string,
): Promise<Hit[]> {
  const found = await client.query<{
    sumber: string
    kunci: string
    nama: string | null
    penyedia: string | null
    tahun: number
    nilai: string | null
    kode: string
  }>(
    `select sumber, kunci, nama_paket as nama, penyedia, tahun, nilai::text as nilai, kd_satker_str as kode from realisation.published_baris b
     where klpd = $1 and (nama_paket ilike $2 or penyedia ilike $2 or kunci ilike $2 or kd_rup = $3) and alasan is null and ($4::text[] is null or kd_satker_str = any ($4))
     order by b.tahun desc, b.nilai desc nulls last limit ${SEARCH_SHOWN + 1}`,
    [klpd, like(words), words, rows ?? null],
  )
  return found.rows.map((row) => ({
    href: `/transaksi/rincian?tahun=${row.tahun}&sumber=${row.sumber}&kunci=${encodeURIComponent(row.kunci)}&satker=${encodeURIComponent(row.kode)}`,
    title: nameOf(row.nama, row.kunci),
    about: [row.penyedia, row.tahun].filter(Boolean).join(' · '),
    amount: row.nilai,
  }))
}

export async function searchProviders(
  client: Client,
  { klpd, words, rows }: SearchScope,
  counted: (lines: number) => string,
): Promise<Hit[]> {
  const found = await client.query<{ penyedia: string; lines: number; nilai: string; tahun: number }>(
    `select penyedia, count(*)::int as lines, coalesce(sum(nilai), 0)::text as nilai, max(tahun) as tahun from realisation.published_baris
     where klpd = $1 and penyedia ilike $2 and alasan is null and ($3::text[] is null or kd_satker_str = any ($3))
     group by 1 order by sum(nilai) desc nulls last limit ${SEARCH_SHOWN + 1}`,
    [klpd, like(words), rows ?? null],
  )
  return found.rows.map((row) => ({
    href: `/transaksi?tahun=${row.tahun}&cari=${encodeURIComponent(row.penyedia)}`,
    title: row.penyedia,
    about: counted(row.lines),
    amount: row.nilai,
  }))
}

export async function searchMakers(client: Client, { words }: SearchScope): Promise<Hit[]> {
  const found = await client.query<{ id: string; nama: string; nib: string | null; skala: string | null }>(
    `select id, nama, nib, skala from makers.published_maker
     where nama ilike $1 or nib = $2 order by (nib = $2) desc nulls last, nama limit ${SEARCH_SHOWN + 1}`,
    [like(words), words.replace(/\D/g, '') || '-'],
  )
  return found.rows.map((row) => ({
    href: `/pelaku/${row.id}`,
    title: row.nama,
    about: [row.nib ? `NIB ${row.nib}` : '', row.skala ?? ''].filter(Boolean).join(' · '),
    amount: null,
  }))
}

/** Certificates stand for the products of the nation: their names, brands and numbers. */
export async function searchCertificates(client: Client, { words }: SearchScope): Promise<Hit[]> {
  const found = await client.query<{
    id: string
    produk: string | null
    nomor: string | null
    merk: string | null
    maker: string
  }>(
    `select c.id, c.produk, c.nomor, c.merk, m.nama as maker from makers.published_certificate c
     join makers.published_maker m on m.id = c.maker_id
     where c.known_to = 'infinity' and (c.produk ilike $1 or c.merk ilike $1 or c.nomor ilike $1)
     order by c.berlaku_sampai desc nulls last, c.produk limit ${SEARCH_SHOWN + 1}`,
    [like(words)],
  )
  return found.rows.map((row) => ({
    href: `/sertifikat/${row.id}`,
    title: [row.produk, row.merk].filter((one) => /\w/.test(one ?? '')).join(', ') || (row.nomor ?? ''),
    about: [row.nomor, row.maker].filter(Boolean).join(' · '),
    amount: null,
  }))
}

export async function searchFiles(client: Client, { klpd, words }: SearchScope): Promise<Hit[]> {
  const found = await client.query<{ id: string; file_name: string; dataset: string | null }>(
    `select id, file_name, dataset from intake.run where (klpd_given = $1 or $1 = any (klpds)) and (file_name ilike $2 or dataset ilike $2) order by created_at desc limit ${SEARCH_SHOWN + 1}`,
    [klpd, like(words)],
  )
  return found.rows.map((row) => ({
    href: `/berkas/${row.id}`,
    title: row.file_name,
    about: row.dataset ?? '',
    amount: null,
  }))
}
