/** Level of a main component in the 2025 method, in basis points. */
import { both } from '../both-languages.ts'
import { rulesOf } from '../rule.ts'
import { because, type Ground, type LawReason } from '../verdict.ts'
import { NEW } from './parameters.ts'

export type Citation = Ground

const rule = rulesOf('tkdn-of-goods')

/**
 * Upper-inclusive bands: the sources write ">80", "60–80", …; a quiz of the ministry's kind puts exactly
 * 25 % into the 25 % band, and only upper-inclusive bands agree with both.
 */
const bands = [
  { id: 'up_to_25', upTo: 2500, level: 2500 },
  { id: 'up_to_40', upTo: 4000, level: 4000 },
  { id: 'up_to_60', upTo: 6000, level: 6000 },
  { id: 'up_to_80', upTo: 8000, level: 8000 },
  { id: 'above_80', upTo: 10_000, level: 10_000 },
] as const

export const componentLevels = bands.map((band) => ({
  ...band,
  rule: rule({
    id: `tkdn.2025.level.${band.id}`,
    title: both(
      `Tingkat komponen bersertifikat sampai ${band.upTo / 100} %`,
      `Level of a certified component up to ${band.upTo / 100}%`,
    ),
    unit: 'bp',
    versions: [{ ...NEW, value: band.level, sources: ['S10', 'S11', 'S14'], certainty: 'derived' }],
  }),
}))

export const domesticRawLevel = rule({
  id: 'tkdn.2025.level.uncertified_domestic_raw',
  title: both(
    'Komponen tanpa sertifikat, seluruh bahan baku dalam negeri atau langsung dari alam Indonesia',
    'Uncertified component, all raw material domestic or straight from domestic nature',
  ),
  unit: 'bp',
  conflicts: ['C4'],
  versions: [{ ...NEW, value: 10_000, sources: ['S10'] }],
})
export const mixedRawLevel = rule({
  id: 'tkdn.2025.level.uncertified_mixed_raw',
  title: both(
    'Komponen tanpa sertifikat, dibuat di sini, bahan baku tidak seluruhnya dalam negeri',
    'Uncertified component made here, raw material not fully domestic',
  ),
  unit: 'bp',
  conflicts: ['C4'],
  versions: [{ ...NEW, value: 2500, sources: ['S10'] }],
})
export const importLevel = rule({
  id: 'tkdn.2025.level.import',
  title: both('Komponen impor', 'Imported component'),
  unit: 'bp',
  versions: [{ ...NEW, value: 0, sources: ['S10'] }],
})

export const componentLevelRules = [
  ...componentLevels.map((band) => band.rule),
  domesticRawLevel,
  mixedRawLevel,
  importLevel,
]

export const levelGround: LawReason = because(
  'component-levels',
  {},
  {
    citation: domesticRawLevel.versions[0]!.citation,
    certainty: 'derived',
  },
)

/** `tkdnBp` 0..10000 of the component's own certificate. */
export function levelOfCertified(tkdnBp: number): number {
  const band = componentLevels.find(({ upTo }) => tkdnBp <= upTo)
  if (!band) throw new Error(`TKDN above 100 %: ${tkdnBp}`)
  return band.level
}

export interface UncertifiedComponent {
  readonly madeHere: boolean
  readonly byIndustrialCompany: boolean
  readonly allRawMaterialDomestic: boolean
  readonly fromDomesticNature: boolean
}

/**
 * Made here and all raw material domestic, but not by an industrial company: neither line of the table;
 * scored as made here (25 %), the cautious reading.
 */
export function levelOfUncertified(c: UncertifiedComponent): number {
  const domestic = c.madeHere && c.byIndustrialCompany && c.allRawMaterialDomestic
  if (domestic || c.fromDomesticNature) return domesticRawLevel.versions[0]!.value
  return c.madeHere ? mixedRawLevel.versions[0]!.value : importLevel.versions[0]!.value
}

/** The level when some facts are not known: decided only where every way they could be gives the same one. */
export function levelIfDecided(c: {
  readonly [K in keyof UncertifiedComponent]: boolean | null
}): number | null {
  const ways = (fact: boolean | null) => (fact === null ? [true, false] : [fact])
  const levels = ways(c.madeHere).flatMap((madeHere) =>
    ways(c.byIndustrialCompany).flatMap((byIndustrialCompany) =>
      ways(c.allRawMaterialDomestic).flatMap((allRawMaterialDomestic) =>
        ways(c.fromDomesticNature).map((fromDomesticNature) =>
          levelOfUncertified({ madeHere, byIndustrialCompany, allRawMaterialDomestic, fromDomesticNature }),
        ),
      ),
    ),
  )
  return levels.every((level) => level === levels[0]) ? levels[0]! : null
}
