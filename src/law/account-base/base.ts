/** Which accounts belong to the procurement base; the most specific prefix wins. All but the codes are hypotheses (O10). */
import { type IsoDate } from '#shared/date'
import { both } from '../both-languages.ts'
import { dayAfter } from '../days.ts'
import { asInEdition, findInForce } from '../in-force.ts'
import { type Rule, rulesOf } from '../rule.ts'
import { because, type Undecided, undecided, type Verdict, verdict } from '../verdict.ts'
import { normaliseAccount } from './normalise.ts'

export type AccountBase = 'include' | 'exclude' | 'review' | 'conditional'

const rule = rulesOf('account-base')
const prefixes: readonly (readonly [string, AccountBase, string, string])[] = [
  ['5.1.01', 'exclude', 'belanja pegawai', 'staff'],
  ['5.1.02.01', 'include', 'belanja barang', 'goods'],
  ['5.1.02.02', 'include', 'belanja jasa', 'services'],
  ['5.1.02.02.01.0003', 'exclude', 'honorarium', 'honoraria'],
  ['5.1.02.02.01.0004', 'exclude', 'honorarium', 'honoraria'],
  ['5.1.02.02.01.0071', 'exclude', 'lembur', 'overtime'],
  ['5.1.02.03', 'include', 'pemeliharaan', 'maintenance'],
  ['5.1.02.04', 'exclude', 'perjalanan dinas', 'official travel'],
  ['5.1.02.05', 'review', 'uang/jasa untuk pihak ketiga', 'money or services for third parties'],
  ['5.1.05', 'exclude', 'hibah, kecuali berupa barang', 'grants, unless given as goods'],
  ['5.1.06', 'exclude', 'bantuan sosial, kecuali berupa barang', 'social aid, unless given as goods'],
  ['5.2', 'include', 'belanja modal', 'capital spending'],
  ['5.2.01', 'review', 'belanja modal tanah', 'land'],
  [
    '5.3',
    'conditional',
    'belanja tidak terduga, hanya bila untuk pengadaan',
    'contingency, only when used to procure',
  ],
  ['5.4', 'exclude', 'transfer', 'transfers'],
]

export const accountBaseRules: readonly Rule<AccountBase>[] = prefixes.map(([prefix, value, id, en]) =>
  rule({
    id: `account.base.${prefix}`,
    title: both(
      `Rekening ${prefix} (${id}) dalam dasar pengadaan`,
      `Account ${prefix} (${en}) in the procurement base`,
    ),
    unit: 'word',
    versions: [
      {
        from: '2020-01-01',
        value,
        in: 'permendagri-90-2019',
        sources: prefix.startsWith('5.1.02') ? ['S69', 'S111'] : ['S54', 'S68'],
        certainty: 'assumed',
        note: both(
          'Bawaan Padan; dapat diatur per tahun. Daftar LKPP di balik belanja_pengadaan tidak ditemukan.',
          'Padan’s default, to be set per year. LKPP’s list behind belanja_pengadaan was not found.',
        ),
      },
    ],
  }),
)
const byPrefix = new Map(prefixes.map(([prefix], i) => [prefix, accountBaseRules[i]!]))

/** The days on which the list of accounts changes, oldest first: between two of them every account keeps its answer. */
export function accountBaseChanges(): readonly IsoDate[] {
  const days = accountBaseRules
    .map(asInEdition)
    .flatMap((one) =>
      one.versions.flatMap(({ from, until }) => (until === null ? [from] : [from, dayAfter(until)])),
    )
  return [...new Set(days)].sort()
}

/** Exceptions among these accounts are known by four digits; a three-digit code cannot be compared with them. */
const FOUR_DIGITS_DECIDE = '5.1.02.02.01'

/** A full code or a prefix of one (`5.1.02.01`). A code no prefix covers is undecided: ask. */
export function accountBase(on: IsoDate, raw: string): Verdict<AccountBase> | Undecided {
  const normal = normaliseAccount(raw)
  const code = normal.code ?? (/^\d(\.\d(\.\d\d){0,3})?$/.test(raw.trim()) ? raw.trim() : null)
  if (code === null) return undecided(on, [{ code: 'account-unreadable', facts: { code: raw } }])
  const levels = code.split('.').map((level, i) => (i >= 2 && i <= 4 ? level.padStart(2, '0') : level))
  if (normal.scheme === 'PM90_3D' && levels.slice(0, 5).join('.') === FOUR_DIGITS_DECIDE)
    return undecided(on, [{ code: 'account-needs-mapping', facts: { code } }])
  for (let length = levels.length; length > 0; length--) {
    const prefix = levels.slice(0, length).join('.')
    const found = byPrefix.get(prefix)
    if (!found) continue
    const version = findInForce(found, on)
    if (!version.ok) return undecided(on, version.because)
    return verdict(
      version.value.value,
      on,
      because('account-by-prefix', { code, prefix, base: version.value.value }, version.value),
    )
  }
  return undecided(on, [{ code: 'account-not-covered', facts: { code } }])
}
