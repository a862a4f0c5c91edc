/**
 * Which two roles one person may not hold on the same package. Only KPA × bendahara was read in a source;
 * the others are hypotheses, therefore rows that can be switched. PPTK × PPK is allowed when no PPK was
 * appointed and the PPTK has a PPK's competence; PA/KPA × PPK is allowed.
 */
import { both } from '../both-languages.ts'
import { type Certainty } from '../certainty.ts'
import { type RegulationId } from '../regulations.ts'
import { rulesOf } from '../rule.ts'
import { type SourceId } from '../sources.ts'

export const roles = [
  'PA',
  'KPA',
  'PPK',
  'PPTK',
  'PEJABAT_PENGADAAN',
  'POKJA',
  'BENDAHARA',
  'PPK_SKPD',
  'PPHP',
] as const
export type Role = (typeof roles)[number]

interface Pair {
  readonly roles: readonly [Role, Role]
  readonly from: string
  readonly in: RegulationId
  readonly at?: string
  readonly sources: readonly SourceId[]
  readonly certainty: Certainty
}
const pairs: readonly Pair[] = [
  {
    roles: ['KPA', 'BENDAHARA'],
    from: '2004-01-14',
    in: 'uu-1-2004',
    at: 'Pasal 10 ayat (4)',
    sources: ['S67'],
    certainty: 'sourced',
  },
  {
    roles: ['PEJABAT_PENGADAAN', 'BENDAHARA'],
    from: '2018-03-22',
    in: 'perpres-16-2018',
    sources: [],
    certainty: 'assumed',
  },
  {
    roles: ['PPK', 'BENDAHARA'],
    from: '2018-03-22',
    in: 'perpres-16-2018',
    sources: [],
    certainty: 'assumed',
  },
  {
    roles: ['PPK', 'PEJABAT_PENGADAAN'],
    from: '2018-03-22',
    in: 'perpres-16-2018',
    sources: [],
    certainty: 'assumed',
  },
]

/** Roles that are more than their letters, as people call them. */
const NAMES: Readonly<Record<string, readonly [string, string]>> = {
  PEJABAT_PENGADAAN: ['pejabat pengadaan', 'procurement officer'],
  BENDAHARA: ['bendahara', 'treasurer'],
}
const named = (role: string): readonly [string, string] => NAMES[role] ?? [role, role]

const rule = rulesOf('separation-of-duties')

export const forbiddenPairs = pairs.map((pair) => {
  const [a, b] = pair.roles
  const code = `${a}_X_${b}`
  const words = (language: 0 | 1) => `${named(a)[language]} × ${named(b)[language]}`
  return {
    code,
    roles: pair.roles,
    rule: rule({
      id: `sod.${code.toLowerCase()}`,
      title: both(`Rangkap ${words(0)} pada satu paket`, `${words(1)} held by one person on a package`),
      unit: 'word',
      versions: [{ ...pair, value: 'forbidden' }],
    }),
  }
})

export const separationOfDutiesRules = forbiddenPairs.map((pair) => pair.rule)
