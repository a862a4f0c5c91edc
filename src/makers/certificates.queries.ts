/** Certificates in and out of the database: every change closes a version and opens the next. */
import type pg from 'pg'
import type { IsoDate } from '#shared/date'
import { CONCERNED } from './concerned.ts'
import { keyOfCertificateNumber } from './numbers.ts'
import type { CertificateKind } from './certificate-kinds.ts'
import type { CertificateFacts, CertificateState, KnownAboutCertificate } from './decide-certificate.ts'

type Client = Pick<pg.ClientBase, 'query'>

export type DayStatus =
  'belum_terbit' | 'aktif' | 'kedaluwarsa' | 'dicabut' | 'dibekukan' | 'perlu_pembaruan' | 'tidak_diketahui'

/** One version; `id` + `version` is the lineage that a counted line or an order keeps. */
export interface Certificate {
  readonly id: string
  readonly version: number
  readonly known_from: string
  readonly known_to: string | null
  readonly maker_id: string
  readonly jenis: CertificateKind
  readonly nomor: string | null
  readonly rezim: string | null
  readonly produk: string | null
  readonly tipe: string | null
  readonly spesifikasi: string | null
  readonly merk: string | null
  readonly standar: string | null
  readonly kelompok: string | null
  readonly kode_hs: string | null
  readonly kbli: string | null
  readonly tkdn_bp: number | null
  readonly bmp_bp: number | null
  readonly lembaga: string | null
  readonly tgl_terbit: IsoDate | null
  readonly terbit_dasar: 'tercetak' | 'diperkirakan' | 'tidak_diketahui'
  readonly berlaku_sampai: IsoDate | null
  readonly akhir_dasar: 'tercetak' | 'dihitung' | 'tanpa_akhir' | 'tidak_diketahui'
  readonly keadaan: CertificateState
  readonly keadaan_sejak: IsoDate | null
  readonly keadaan_alasan: string | null
  readonly tidak_tercantum_sejak: string | null
  readonly catatan: readonly string[]
  readonly sumber: 'register_kemenperin' | 'dicatat'
  readonly run_id: string | null
  readonly row_no: number | null
  readonly line: number | null
  readonly bukti_sha256: string | null
  readonly bukti_nama: string | null
  readonly cara_periksa: string
  readonly diperiksa_oleh: string | null
  readonly diperiksa_pada: string | null
  readonly recorded_by: string
}

const INSTANT = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`
const COLUMNS = `c.id, c.version, ${INSTANT('c.known_from')} as known_from, case when c.known_to = 'infinity' then null else ${INSTANT('c.known_to')} end as known_to,
  coalesce(m.merged_into, m.id) as maker_id, c.jenis, c.nomor, c.rezim, c.produk, c.tipe, c.spesifikasi, c.merk, c.standar, c.kelompok, c.kode_hs, c.kbli, c.tkdn_bp, c.bmp_bp,
  c.lembaga, c.tgl_terbit::text, c.terbit_dasar, c.berlaku_sampai::text, c.akhir_dasar, c.keadaan, c.keadaan_sejak::text, c.keadaan_alasan,
  case when c.tidak_tercantum_sejak is null then null else ${INSTANT('c.tidak_tercantum_sejak')} end as tidak_tercantum_sejak,
  c.catatan, c.sumber, c.run_id, c.row_no, c.line, c.bukti_sha256, c.bukti_nama, c.cara_periksa, c.diperiksa_oleh, ${INSTANT('c.diperiksa_pada')} as diperiksa_pada, c.recorded_by`
const FROM = 'from makers.certificate c join makers.maker m on m.id = c.maker_id'
const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/

/** Every version of one certificate, newest first. */
export async function findCertificate(client: Client, id: string): Promise<Certificate[]> {
  if (!UUID.test(id)) return []
  return (
    await client.query<Certificate>(`select ${COLUMNS} ${FROM} where c.id = $1 order by c.version desc`, [id])
  ).rows
}

/** One version as it is cited; undefined when there is none. */
export async function findCertificateVersion(
  client: Client,
  id: string,
  version: number,
): Promise<Certificate | undefined> {
  return (await findCertificate(client, id)).find((one) => one.version === version)
}

export interface CertificateOnDay {
  readonly id: string
  readonly version: number
  readonly maker_id: string
  readonly jenis: CertificateKind
  readonly nomor: string | null
  readonly produk: string | null
  readonly tipe: string | null
  readonly spesifikasi: string | null
  readonly merk: string | null
  readonly kbli: string | null
  readonly tkdn_bp: number | null
  readonly bmp_bp: number | null
  readonly tgl_terbit: IsoDate | null
  readonly terbit_dasar: Certificate['terbit_dasar']
  readonly berlaku_sampai: IsoDate | null
  readonly akhir_dasar: Certificate['akhir_dasar']
  readonly status: DayStatus
  readonly is_valid: boolean
}

/** Certificates of some makers as they stood on a day, as known at an instant (default: now). Valid ones first. */
export async function certificatesOn(
  client: Client,
  makerIds: readonly string[],
  on: IsoDate,
  knownAt: string | null = null,
): Promise<CertificateOnDay[]> {
  const found = await client.query<CertificateOnDay>(
    `select id, version, maker_id, jenis, nomor, produk, tipe, spesifikasi, merk, kbli, tkdn_bp, bmp_bp, tgl_terbit::text, terbit_dasar, berlaku_sampai::text, akhir_dasar, status, is_valid
     from makers.certificates_on($1, coalesce($3::timestamptz, now())) where maker_id = any ($2)
     order by is_valid desc, jenis, berlaku_sampai desc nulls first, produk limit 5000`,
    [on, makerIds, knownAt],
  )
  return found.rows
}

export interface CertificateFilter {
  readonly text: string
  readonly jenis: string
  readonly status: string
  readonly kelompok: string
  /** Ends within so many days after `on`; null = any. */
  readonly endsWithinDays: number | null
  readonly onlyUnlisted: boolean
  /** Of makers this government bought from or guides. */
  readonly onlyConcerned: boolean
  readonly on: IsoDate
  readonly sort: 'habis' | 'tkdn' | 'nama'
  readonly ascending: boolean
  readonly page: number
  readonly pageSize: number
}
export type CertificateRow = CertificateOnDay & {
  readonly maker: string
  readonly catatan: readonly string[]
  readonly sumber: string
}

export async function listCertificates(
  client: Client,
  filter: CertificateFilter,
): Promise<{ rows: CertificateRow[]; total: number }> {
  const parameters: unknown[] = [filter.on]
  const parameter = (value: unknown) => `$${parameters.push(value)}`
  const where = ['true']
  for (const word of filter.text
    .split(/\s+/)
    .filter((one) => one !== '')
    .slice(0, 8))
    where.push(
      `concat_ws(' ', c.nomor, c.produk, c.merk, c.tipe, c.spesifikasi, m.nama) ilike ${parameter(`%${word.replace(/[\\%_]/g, '\\$&')}%`)}`,
    )
  if (filter.jenis) where.push(`c.jenis = ${parameter(filter.jenis)}`)
  if (filter.status) where.push(`c.status = ${parameter(filter.status)}`)
  if (filter.kelompok) where.push(`v.kelompok = ${parameter(filter.kelompok)}`)
  if (filter.endsWithinDays !== null)
    where.push(
      `c.berlaku_sampai >= $1::date and c.berlaku_sampai <= $1::date + ${parameter(filter.endsWithinDays)}::int and c.status not in ('dicabut')`,
    )
  if (filter.onlyConcerned) where.push(`c.maker_id in ${CONCERNED}`)
  if (filter.onlyUnlisted) where.push('v.tidak_tercantum_sejak is not null')
  const from = `from makers.certificates_on($1::date, now()) c join makers.certificate v on v.id = c.id and v.version = c.version join makers.maker m on m.id = c.maker_id where ${where.join(' and ')}`
  const total = await client.query<{ n: number }>(`select count(*)::int as n ${from}`, parameters)
  const direction = filter.ascending ? 'asc' : 'desc'
  const order = {
    habis: `c.berlaku_sampai ${direction} nulls last, m.kunci`,
    tkdn: `c.tkdn_bp ${direction} nulls last, m.kunci`,
    nama: `m.kunci ${direction}, c.produk`,
  }[filter.sort]
  const rows = await client.query<CertificateRow>(
    `select c.id, c.version, c.maker_id, c.jenis, c.nomor, c.produk, c.tipe, c.spesifikasi, c.merk, c.kbli, c.tkdn_bp, c.bmp_bp, c.tgl_terbit::text, c.terbit_dasar,
       c.berlaku_sampai::text, c.akhir_dasar, c.status, c.is_valid, m.nama as maker, v.catatan, v.sumber
     ${from} order by ${order}, c.id limit ${parameter(filter.pageSize)} offset ${parameter((filter.page - 1) * filter.pageSize)}`,
    parameters,
  )
  return { rows: rows.rows, total: total.rows[0]!.n }
}

// ── writing ─────────────────────────────────────────────────────────────────────────────────────

export async function sameNumber(
  client: Client,
  jenis: string,
  key: string,
): Promise<KnownAboutCertificate['sameNumber']> {
  if (key === '') return []
  const found = await client.query<KnownAboutCertificate['sameNumber'][number]>(
    `select c.id, coalesce(m.merged_into, m.id) as "makerId", m.nama as "makerName", c.produk from makers.certificate c join makers.maker m on m.id = c.maker_id
     where c.nomor_kunci = $1 and c.jenis = $2 and c.known_to = 'infinity' limit 50`,
    [key, jenis],
  )
  return found.rows
}

export interface Recording {
  readonly at: string
  readonly by: string
  readonly klpd: string
  readonly evidence: { sha256: string; name: string } | null
}

/** A new certificate, version 1. Returns its id. */
export async function insertCertificate(
  client: Client,
  makerId: string,
  facts: CertificateFacts,
  recording: Recording,
): Promise<string> {
  const made = await client.query<{ id: string }>(
    `insert into makers.certificate (known_from, version, maker_id, jenis, nomor, nomor_kunci, rezim, produk, tipe, spesifikasi, merk, standar, kode_hs, kbli, kbli_versi, tkdn_bp, bmp_bp,
       lembaga, tgl_terbit, terbit_dasar, berlaku_sampai, akhir_dasar, catatan, sumber, bukti_sha256, bukti_nama, cara_periksa, diperiksa_oleh, diperiksa_pada, recorded_klpd, recorded_by)
     values ($1, 1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, 'dicatat', $23, $24, $25, $26, $27, $28, $29) returning id`,
    [
      recording.at,
      makerId,
      facts.jenis,
      facts.nomor,
      facts.nomor_kunci,
      facts.rezim,
      facts.produk,
      facts.tipe,
      facts.spesifikasi,
      facts.merk,
      facts.standar,
      facts.kode_hs,
      facts.kbli,
      facts.kbli === null ? null : '2020',
      facts.tkdn_bp,
      facts.bmp_bp,
      facts.lembaga,
      facts.tgl_terbit,
      facts.terbit_dasar,
      facts.berlaku_sampai,
      facts.akhir_dasar,
      facts.catatan,
      recording.evidence?.sha256 ?? null,
      recording.evidence?.name ?? null,
      facts.cara_periksa,
      facts.cara_periksa === 'belum' ? null : recording.by,
      facts.diperiksa_pada,
      recording.klpd,
      recording.by,
    ],
  )
  return made.rows[0]!.id
}

/**
 * Closes the version that stands and opens one with another state. `false` when someone else changed it since `version`
 * was read: the person sees the new state and decides again.
 */
export async function changeState(
  client: Client,
  certificate: { id: string; version: number },
  change: {
    to: CertificateState
    /** `null` keeps the day of the state. */
    since: IsoDate | null
    reason: string
    /** A number that the register did not print. */
    number?: string
  },
  recording: Recording,
): Promise<boolean> {
  const closed = await client.query(
    `update makers.certificate set known_to = $3 where id = $1 and version = $2 and known_to = 'infinity'`,
    [certificate.id, certificate.version, recording.at],
  )
  if (closed.rowCount !== 1) return false
  await client.query(
    `insert into makers.certificate (id, known_from, version, maker_id, jenis, nomor, nomor_kunci, rezim, produk, tipe, spesifikasi, merk, standar, kelompok, kode_hs, kbli, kbli_versi, tkdn_bp, bmp_bp,
       lembaga, tgl_terbit, terbit_dasar, berlaku_sampai, akhir_dasar, keadaan, keadaan_sejak, keadaan_alasan, tidak_tercantum_sejak, catatan, sumber, sidik, run_id, row_no, line, bukti_sha256, bukti_nama,
       cara_periksa, diperiksa_oleh, diperiksa_pada, recorded_klpd, recorded_by)
     select id, $3, version + 1, maker_id, jenis, coalesce($11, nomor), coalesce($12, nomor_kunci), rezim, produk, tipe, spesifikasi, merk, standar, kelompok, kode_hs, kbli, kbli_versi, tkdn_bp, bmp_bp,
       lembaga, tgl_terbit, terbit_dasar, berlaku_sampai, akhir_dasar, $4, case when $4 = 'aktif' then null else coalesce($5::date, keadaan_sejak) end, $6, tidak_tercantum_sejak, catatan, sumber, sidik, run_id, row_no, line,
       coalesce($7, bukti_sha256), coalesce($8, bukti_nama), cara_periksa, diperiksa_oleh, diperiksa_pada, $9, $10
     from makers.certificate where id = $1 and version = $2`,
    [
      certificate.id,
      certificate.version,
      recording.at,
      change.to,
      change.since,
      change.reason,
      recording.evidence?.sha256 ?? null,
      recording.evidence?.name ?? null,
      recording.klpd,
      recording.by,
      change.number ?? null,
      change.number === undefined ? null : keyOfCertificateNumber(change.number),
    ],
  )
  return true
}
