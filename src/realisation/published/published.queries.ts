import type pg from 'pg'
import type { Instant, IsoDate } from '#shared/date'
import { type Sen, senFromNumeric } from '#shared/money'
import type { Measure, PublishedFigure } from './judge.ts'

type Client = Pick<pg.ClientBase, 'query'>

export interface RecordedFigure extends PublishedFigure {
  readonly realisedPrinted: string | null
  readonly basePrinted: string | null
  readonly percentPrinted: string | null
  readonly sourceName: string
  readonly sourceUrl: string | null
  readonly note: string | null
  readonly by: string
  readonly knownFrom: Instant
  /** `infinity` while it stands. */
  readonly knownTo: string
}

interface Row {
  readonly id: string
  readonly known_from: Instant
  readonly known_to: string
  readonly tahun: number
  readonly tanggal: IsoDate
  readonly ukuran: Measure
  readonly realisasi: string | null
  readonly penyebut: string | null
  readonly persen_bp: number | null
  readonly realisasi_cetak: string | null
  readonly penyebut_cetak: string | null
  readonly persen_cetak: string | null
  readonly sumber_nama: string
  readonly sumber_url: string | null
  readonly catatan: string | null
  readonly oleh: string
}

const sen = (text: string | null): Sen | null => (text === null ? null : senFromNumeric(text))

const figureOf = (row: Row): RecordedFigure => ({
  id: row.id,
  year: row.tahun,
  day: row.tanggal,
  measure: row.ukuran,
  realised: sen(row.realisasi),
  base: sen(row.penyebut),
  printedBp: row.persen_bp,
  realisedPrinted: row.realisasi_cetak,
  basePrinted: row.penyebut_cetak,
  percentPrinted: row.persen_cetak,
  sourceName: row.sumber_nama,
  sourceUrl: row.sumber_url,
  note: row.catatan,
  by: row.oleh,
  knownFrom: row.known_from,
  knownTo: row.known_to,
})

/** Far above what a government publishes in its life; the page says when there are more. */
export const MAX_FIGURES = 2_000

export async function listPublished(client: Client, klpd: string): Promise<RecordedFigure[]> {
  const found = await client.query<Row>(
    `select * from realisation.angka_terbitan where klpd = $1 and known_to = 'infinity' order by tanggal desc, ukuran, id limit $2`,
    [klpd, MAX_FIGURES],
  )
  return found.rows.map(figureOf)
}

/** Newest first; empty when there is none. */
export async function listPublishedVersions(
  client: Client,
  klpd: string,
  id: string,
): Promise<RecordedFigure[]> {
  if (!/^[0-9a-f-]{36}$/.test(id)) return []
  const found = await client.query<Row>(
    'select * from realisation.angka_terbitan where klpd = $1 and id = $2 order by known_from desc',
    [klpd, id],
  )
  return found.rows.map(figureOf)
}

export type NewFigure = Omit<RecordedFigure, 'knownFrom' | 'knownTo'>

/** Records a figure, or closes the version in force and opens the next. */
export async function recordPublished(
  client: Client,
  klpd: string,
  figure: NewFigure,
  at: Instant,
): Promise<void> {
  await closePublished(client, klpd, figure.id, at)
  const amount = (value: Sen | null) =>
    value === null ? null : `${value / 100n}.${String(value % 100n).padStart(2, '0')}`
  await client.query(
    `insert into realisation.angka_terbitan (klpd, id, known_from, tahun, tanggal, ukuran, realisasi, penyebut, persen_bp,
       realisasi_cetak, penyebut_cetak, persen_cetak, sumber_nama, sumber_url, catatan, oleh)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
    [
      klpd,
      figure.id,
      at,
      figure.year,
      figure.day,
      figure.measure,
      amount(figure.realised),
      amount(figure.base),
      figure.printedBp,
      figure.realisedPrinted,
      figure.basePrinted,
      figure.percentPrinted,
      figure.sourceName,
      figure.sourceUrl,
      figure.note,
      figure.by,
    ],
  )
}

/** @returns whether a version was in force. */
export async function closePublished(
  client: Client,
  klpd: string,
  id: string,
  at: Instant,
): Promise<boolean> {
  const closed = await client.query(
    `update realisation.angka_terbitan set known_to = $3 where klpd = $1 and id = $2 and known_to = 'infinity'`,
    [klpd, id, at],
  )
  return closed.rowCount === 1
}
