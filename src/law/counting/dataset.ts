/** The facts behind the P3DN figures, as plain data. Rupiah are whole; `null` = not known. */
export interface RupPackage {
  readonly id: string
  /** penyedia, swakelola, or penyedia dalam swakelola. */
  readonly kind: 'penyedia' | 'swk' | 'pdsw'
  /** Of a pdsw: the swakelola its pagu already stands in. */
  readonly swakelolaId: string | null
  readonly pagu: bigint
  readonly isPdn: boolean | null
  readonly isActive: boolean
  readonly isDeleted: boolean
  readonly isAnnounced: boolean
}
export interface RealisationRecord {
  readonly id: string
  readonly addendum: number
  readonly value: bigint
  readonly pdn: bigint | null
  readonly umk: bigint | null
  readonly isCancelled: boolean
  /** The same transaction recorded in another channel. */
  readonly duplicateOf: string | null
  /** Already inside another record (contract of a pdsw inside its swakelola). */
  readonly includedIn: string | null
  readonly certifiedValue: bigint
  readonly tkdnBp: number
}
export interface Payment {
  readonly id: string
  readonly paid: bigint
}
export interface P3dnDataset {
  readonly procurementSpending: bigint
  readonly packages: readonly RupPackage[]
  readonly realisations: readonly RealisationRecord[]
  readonly payments: readonly Payment[]
}

export const isValidPackage = (p: RupPackage): boolean => p.isActive && !p.isDeleted && p.isAnnounced

/** Budget of the valid packages; a pdsw is left out when its swakelola is counted. */
export function packagesWithoutDoubles(packages: readonly RupPackage[]): readonly RupPackage[] {
  const valid = packages.filter(isValidPackage)
  const swakelola = new Set(valid.filter((p) => p.kind === 'swk').map((p) => p.id))
  return valid.filter((p) => p.kind !== 'pdsw' || p.swakelolaId === null || !swakelola.has(p.swakelolaId))
}

/** Latest version of each contract (addenda replace, they do not add), without cancelled ones and doubles. */
export function countedRealisations(records: readonly RealisationRecord[]): readonly RealisationRecord[] {
  const latest = new Map<string, RealisationRecord>()
  for (const record of records) {
    const known = latest.get(record.id)
    if (!known || record.addendum > known.addendum) latest.set(record.id, record)
  }
  return [...latest.values()].filter((r) => !r.isCancelled && r.duplicateOf === null && r.includedIn === null)
}
