/** The public list: filters decide yes or no, words and sorting decide the order. */
import type { IsoDate } from '#shared/date'
import { PUBLIC } from '../curation/states.ts'
import { PRODUCT_CLASSES } from '../product-classes.ts'
import type { Client, Product } from './store.queries.ts'

export const PAPER_FILTERS = ['halal', 'slhs', 'pirt', 'tkdn'] as const
export type PaperFilter = (typeof PAPER_FILTERS)[number]
const KINDS_OF: Readonly<Record<PaperFilter, readonly string[]>> = {
  halal: ['halal'],
  slhs: ['slhs'],
  pirt: ['spp_irt'],
  tkdn: ['tkdn_barang', 'tkdn_jasa', 'tkdn_gabungan', 'tkdn_ik'],
}
export const SORTS = ['cocok', 'lokal', 'harga', 'nama', 'baru'] as const
export type KatalogSort = (typeof SORTS)[number]

export interface KatalogFilter {
  readonly kelas: string
  readonly kecamatan: string
  readonly hargaMax: number | null
  readonly surat: '' | PaperFilter
  /** The day on which papers must hold. */
  readonly pada: IsoDate
  readonly pdn: boolean
  readonly umk: boolean
  readonly penyedia: string
}

/** Each filter of the page with the SQL that asks it: the list joins them, "why not" asks them one by one. */
function conditions(
  filter: KatalogFilter,
  parameter: (value: unknown) => string,
): Readonly<Record<string, string>> {
  return {
    ...(PRODUCT_CLASSES.some((one) => one.code === filter.kelas)
      ? { kelas: `v.class_code = ${parameter(filter.kelas)}` }
      : {}),
    ...(filter.kecamatan ? { kec: `v.kecamatan = ${parameter(filter.kecamatan)}` } : {}),
    ...(filter.hargaMax === null ? {} : { harga: `v.price_rupiah <= ${parameter(filter.hargaMax)}` }),
    ...(filter.surat
      ? {
          surat: `exists (select from makers.certificates_on(${parameter(filter.pada)}, now()) c where c.maker_id = v.maker_id and c.is_valid and c.jenis = any (${parameter(KINDS_OF[filter.surat])}))`,
        }
      : {}),
    ...(filter.pdn ? { dn: 'v.pdn_basis is not null' } : {}),
    ...(filter.umk ? { umk: `v.umkm_class in ('mikro', 'kecil')` } : {}),
    ...(filter.penyedia ? { penyedia: `v.maker_id::text = ${parameter(filter.penyedia)}` } : {}),
  }
}

const ORDER: Readonly<Record<Exclude<KatalogSort, 'cocok'>, string>> = {
  lokal: `case v.local_level when 'diperiksa' then v.local_percent * 100 when 'berbukti' then v.local_percent * 75 else coalesce(v.local_percent, 0) * 40 end desc nulls last`,
  harga: 'v.price_rupiah asc nulls last',
  nama: 'lower(v.name)',
  baru: 'v.passed_on desc nulls last',
}

export async function listKatalog(
  client: Client,
  klpd: string,
  asked: {
    readonly filter: KatalogFilter
    /** References found by words, best first; `null` = no words asked. */
    readonly refs: readonly number[] | null
    readonly sort: KatalogSort
    readonly page: number
    readonly pageSize: number
  },
): Promise<{ rows: Product[]; total: number }> {
  const parameters: unknown[] = [klpd, PUBLIC]
  const parameter = (value: unknown) => `$${parameters.push(value)}`
  const where = [
    'v.klpd = $1',
    'v.state = any ($2)',
    'v.price_rupiah is not null',
    ...Object.values(conditions(asked.filter, parameter)),
  ]
  let refs = ''
  if (asked.refs) {
    refs = parameter(asked.refs)
    where.push(`v.ref = any (${refs}::bigint[])`)
  }
  const from = `from catalogue.published_product v where ${where.join(' and ')}`
  const total = (await client.query<{ n: number }>(`select count(*)::int as n ${from}`, parameters)).rows[0]!
    .n
  const order =
    asked.sort !== 'cocok'
      ? ORDER[asked.sort]
      : asked.refs
        ? `array_position(${refs}::bigint[], v.ref)`
        : ORDER.lokal
  const rows = await client.query<Product>(
    `select v.* ${from} order by v.state = 'DIBEKUKAN', ${order}, v.ref limit ${parameter(asked.pageSize)} offset ${parameter((asked.page - 1) * asked.pageSize)}`,
    parameters,
  )
  return { rows: rows.rows, total }
}

/** Which of the asked filters one product passes. */
export async function passedFilters(
  client: Client,
  klpd: string,
  productId: string,
  filter: KatalogFilter,
): Promise<readonly { readonly name: string; readonly passed: boolean }[]> {
  const parameters: unknown[] = [klpd, productId]
  const asked = Object.entries(conditions(filter, (value) => `$${parameters.push(value)}`))
  if (asked.length === 0) return []
  const found = await client.query<Record<string, boolean | null>>(
    `select ${asked.map(([name, sql]) => `(${sql}) as "${name}"`).join(', ')} from catalogue.published_product v where v.klpd = $1 and v.product_id = $2`,
    parameters,
  )
  return asked.map(([name]) => ({ name, passed: found.rows[0]?.[name] === true }))
}

export const listKecamatan = async (
  client: Client,
  klpd: string,
): Promise<{ kode: string; nama: string }[]> =>
  (
    await client.query<{ kode: string; nama: string }>(
      'select kode, nama from agencies.published_kecamatan where klpd = $1 order by nama limit 500',
      [klpd],
    )
  ).rows

/** How many products of each class are shown: the empty page offers them. */
export const countClasses = async (
  client: Client,
  klpd: string,
): Promise<{ class_code: string; n: number }[]> =>
  (
    await client.query<{ class_code: string; n: number }>(
      'select class_code, count(*)::int as n from catalogue.product where klpd = $1 and state = any ($2) group by 1 order by 2 desc',
      [klpd, PUBLIC],
    )
  ).rows
