/** How much local product the seller uses: ingredients and materials by share of cost, place and supplier (issue 6; city's priority). */
import { accept, type Decision, type Reason } from '#shared/decision'

export const PLACES = ['kota', 'provinsi', 'dalam_negeri', 'impor', 'tidak_tahu'] as const
export type Place = (typeof PLACES)[number]
export const SUPPLIERS = ['tani_kota', 'bumd_pangan', 'umkm', 'pasar', 'pabrik', 'lain'] as const
export type SupplierKind = (typeof SUPPLIERS)[number]
export const ORIGIN_ROWS = 12

export interface OriginRow {
  readonly ingredient: string
  readonly sharePercent: number
  readonly place: Place
  readonly supplierKind: SupplierKind
  readonly supplier: string
  /** A receipt number, a contract, the card of a farm group. */
  readonly evidence: string
}
export type OriginLevel = 'dinyatakan' | 'berbukti' | 'diperiksa'

/** Local: from the city or its province, or supplied by an urban farm, a food company of the city, or another UMKM. Imports never. */
export const isLocal = (row: Pick<OriginRow, 'place' | 'supplierKind'>): boolean =>
  row.place !== 'impor' &&
  (row.place === 'kota' ||
    row.place === 'provinsi' ||
    row.supplierKind === 'tani_kota' ||
    row.supplierKind === 'bumd_pangan' ||
    row.supplierKind === 'umkm')

/** Of all material cost; what is not named is not local. */
export const localPercent = (rows: readonly OriginRow[]): number =>
  rows.filter(isLocal).reduce((sum, row) => sum + row.sharePercent, 0)

/** Evidence counts when every local row has it; a check is a curator's act, not a computation. */
export const statedLevel = (rows: readonly OriginRow[]): Exclude<OriginLevel, 'diperiksa'> =>
  rows.some(isLocal) && rows.filter(isLocal).every((row) => row.evidence.length >= 5)
    ? 'berbukti'
    : 'dinyatakan'

export function readOrigins(form: Readonly<Record<string, string>>): Decision<readonly OriginRow[]> {
  const because: Reason[] = []
  const rows: OriginRow[] = []
  for (let n = 1; n <= ORIGIN_ROWS; n++) {
    const value = (name: string) => (form[`bahan_${n}_${name}`] ?? '').trim()
    const ingredient = value('nama').slice(0, 80)
    const share = value('bagian').replace(/\s|%/g, '')
    if (ingredient === '' && share === '') continue
    if (ingredient.length < 2) because.push({ code: 'ingredient-needed', facts: { field: `bahan_${n}_nama`, row: n } }) // prettier-ignore
    if (!/^\d{1,3}$/.test(share) || Number(share) < 1 || Number(share) > 100) because.push({ code: 'share-needed', facts: { field: `bahan_${n}_bagian`, row: n, came: share.slice(0, 20) } }) // prettier-ignore
    rows.push({
      ingredient,
      sharePercent: Number(share) || 0,
      place: PLACES.find((one) => one === value('asal')) ?? 'tidak_tahu',
      supplierKind: SUPPLIERS.find((one) => one === value('pemasok')) ?? 'lain',
      supplier: value('nama_pemasok').slice(0, 120),
      evidence: value('bukti').slice(0, 200),
    })
  }
  const sum = rows.reduce((total, row) => total + row.sharePercent, 0)
  if (because.length === 0 && sum > 100)
    because.push({ code: 'shares-above-hundred', facts: { field: 'bahan_1_bagian', sum } })
  if (rows.length === 0) because.push({ code: 'origin-empty', facts: { field: 'bahan_1_nama' } })
  return because.length > 0 ? { ok: false, because } : accept(rows)
}
