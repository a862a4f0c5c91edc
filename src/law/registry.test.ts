import { isoDate } from '#shared/date'
import { describe, expect, test } from 'vitest'
import { certaintyWords, weakest } from './certainty.ts'
import { conflicts } from './conflicts.ts'
import { findInForce } from './in-force.ts'
import { allRules, findRule, rulesOn } from './registry.ts'
import { sources, sourceText } from './sources.ts'

const valueOn = (id: string, day: string) => {
  const found = findInForce(findRule(id)!, isoDate(day))
  return found.ok ? found.value.value : found.because[0]!.code
}
const none = 'no-version-in-force'

describe('a rule on a day', () => {
  test.each([
    // rule                        day           value
    ['pl.max.construction', '2018-03-21', none],
    ['pl.max.construction', '2018-03-22', 200_000_000n],
    ['pl.max.construction', '2025-04-29', 200_000_000n],
    ['pl.max.construction', '2025-04-30', 400_000_000n],
    ['pl.max.goods_services', '2025-04-30', 200_000_000n],
    ['pl.max.consultancy', '2025-04-30', 100_000_000n],
    ['pdn.ladder', '2025-04-29', none],
    ['pdn.ladder', '2025-04-30', 'a-b-c-d'],
    ['tkdn.method', '2025-12-10', 'PM16_2011'],
    ['tkdn.method', '2025-12-11', 'PM35_2025'],
    ['tkdn.method', '2010-12-31', none],
    ['tkdn.method', '2011-07-01', 'start-day-not-confirmed'],
    ['tkdn.method', '2012-01-01', 'PM16_2011'],
    ['tkdn.cert.validity_years', '2025-12-10', 3],
    ['tkdn.cert.validity_years', '2025-12-11', 5],
    ['tkdn.cert.surveillance', '2025-12-11', 1],
    ['tkdn.cert.verification_days', '2025-12-10', 22],
    ['tkdn.cert.verification_days', '2025-12-11', 10],
    ['tkdn_ik.cert.days', '2025-12-10', 5],
    ['tkdn_ik.cert.days', '2025-12-11', 3],
    ['tkdn_ik.max', '2025-12-10', 4000],
    ['tkdn_ik.max', '2025-12-11', 10_000],
    ['bmp.max', '2024-06-01', 1500],
    ['bmp.max', '2026-06-01', 1500],
    ['pdn.mandatory.sum_tkdn_bmp', '2019-01-01', 4000],
    ['pdn.mandatory.min_tkdn', '2026-01-01', 2500],
    ['pref.min_tkdn', '2025-06-01', 2500],
    ['pref.max_goods', '2018-03-21', none],
    ['pref.max_goods', '2018-03-22', 2500],
    ['pref.max_goods.legacy', '2018-03-21', 1500],
    ['pref.max_goods.legacy', '2018-03-22', none],
    ['pref.max_construction_intl', '2026-01-01', 750],
    ['pref.hps_threshold', '2021-02-01', none],
    ['pref.hps_threshold', '2021-02-02', 1_000_000_000n],
    ['umk.budget_share', '2026-01-01', 4000],
    ['umk.reserved_pagu', '2021-02-01', 2_500_000_000n],
    ['umk.reserved_pagu', '2021-02-02', 15_000_000_000n],
    ['p3dn.target.national', '2023-12-31', 9500],
    ['p3dn.target.national', '2024-01-01', none],
    ['p3dn.target.dki_pk', '2022-12-31', none],
    ['p3dn.target.dki_pk', '2023-01-01', 8000],
    ['p3dn.target.dki_pk', '2025-12-31', 8000],
    ['p3dn.target.dki_pk', '2026-01-01', none],
    ['ppn.rate', '2022-03-31', none],
    ['ppn.rate', '2022-04-01', 1100],
    ['ppn.base_share', '2024-12-31', '1/1'],
    ['ppn.base_share', '2025-01-01', '11/12'],
    ['ppn.statutory_rate', '2024-12-31', 1100],
    ['ppn.statutory_rate', '2025-01-01', 1200],
    ['pph22.rate', '2026-01-01', 150],
    ['pph22.floor', '2026-01-01', 2_000_000n],
    ['pph23.catering', '2026-01-01', 200],
    ['pph23.catering.no_npwp', '2026-01-01', 400],
    ['pph.final_umkm', '2026-01-01', 50],
    ['pph22.pihak_lain', '2026-01-01', 50],
    ['pbjt.food.dki', '2024-01-04', none],
    ['pbjt.food.dki', '2024-01-05', 1000],
    ['halal.umk_deadline', '2026-01-01', '2026-10-17'],
    ['kbli.version', '2026-01-01', 'KBLI_2020'],
    ['kbli.published', '2025-06-01', 'start-day-not-confirmed'],
    ['account.base.5.1.01', '2019-12-31', none],
    ['umkm.modal.mikro.max', '2021-02-01', none],
    ['umkm.penjualan.mikro.max', '2021-02-01', 300_000_000n],
    ['umkm.penjualan.mikro.max', '2021-02-02', 2_000_000_000n],
    ['umkm.aset.mikro.max', '2021-02-02', none],
  ])('%s on %s is %s', (id, day, value) => expect(valueOn(id, day)).toBe(value))

  test('a refused look-up names rule and day', () => {
    const found = findInForce(findRule('p3dn.target.dki_pk')!, isoDate('2026-06-30'))
    expect(found).toEqual({
      ok: false,
      because: [{ code: 'no-version-in-force', facts: { rule: 'p3dn.target.dki_pk', on: '2026-06-30' } }],
    })
  })
})

describe('the rule book', () => {
  test('ids differ', () => expect(new Set(allRules.map((rule) => rule.id)).size).toBe(allRules.length))

  test.each(allRules.map((rule) => [rule.id, rule] as const))('%s is well formed', (_, rule) => {
    expect(rule.versions.length).toBeGreaterThan(0)
    expect(rule.title.id).not.toBe('')
    expect(rule.title.en).not.toBe('')
    rule.versions.forEach((version, i) => {
      const next = rule.versions[i + 1]
      if (version.until !== null) expect(version.until >= version.from).toBe(true)
      // Never two versions on one day.
      if (next) expect(version.until !== null && version.until < next.from).toBe(true)
      for (const id of version.sources) expect(sources[id]).toBeDefined()
      expect(version.citation).not.toBe('')
      // What no source was read for is a hypothesis and says so.
      if (version.sources.length === 0) expect(version.certainty).toBe('assumed')
      if (rule.unit === 'rupiah') expect(typeof version.value).toBe('bigint')
      if (rule.unit === 'bp') expect(Number.isInteger(version.value)).toBe(true)
    })
  })

  test('each rule stands once on a day: in force, or with a reason why not', () => {
    const book = rulesOn(isoDate('2025-12-10'))
    expect(book.inForce.length + book.notInForce.length).toBe(allRules.length)
    expect(book.notInForce.every(({ because }) => because.length === 1)).toBe(true)
    expect(book.inForce.map(({ rule }) => rule.id)).toContain('tkdn.2011.tier_two.part_below')
    expect(book.notInForce.map(({ rule }) => rule.id)).toContain('tkdn.2025.weight.material')
  })

  test('every conflict names its claims, its default and why', () => {
    for (const conflict of Object.values(conflicts)) {
      expect(conflict.claims.length).toBeGreaterThan(0)
      expect(conflict.why.id).not.toBe('')
      if (conflict.default !== null) expect(conflict.claims[conflict.default]).toBeDefined()
    }
    expect(findRule('tkdn.method')!.conflicts).toEqual(['C1'])
  })

  test('certainty has its words, and the weakest of several is told', () => {
    expect(certaintyWords).toEqual({
      sourced: { id: 'bersumber', en: 'sourced' },
      derived: { id: 'diturunkan dari sumber', en: 'derived from sources' },
      disputed: { id: 'sumber berbeda', en: 'sources disagree' },
      assumed: { id: 'perlu konfirmasi', en: 'needs confirmation' },
    })
    expect(weakest(['sourced', 'assumed', 'derived'])).toBe('assumed')
    expect(weakest(['derived', 'disputed'])).toBe('disputed')
    expect(weakest([])).toBe('sourced')
  })

  test('a source reads as a citation', () => {
    expect(sourceText('S38')).toMatch(/^S38 \(A\): Perpres 16\/2018, Pasal 28 <https:/)
    expect(sourceText('S69')).toBe('S69 (C): Data awal kode rekening dan contoh JSON SIPD yang terbuka')
  })

  test('an Indonesian page names its sources in Indonesian', () => {
    const english =
      /\b(press|slides|rules?|and|the|of|copy|public|sheet|quiz|consultant|examples?|duty|validity|criteria|with|within|part|beginning|tax|on|for|in)\b/i
    const indonesian =
      /\b(pers|salindia|aturan|dan|yang|salinan|kuis|konsultan|contoh|masa|sebagian|tentang|bagi|untuk)\b/i
    expect(Object.values(sources).filter(({ title }) => english.test(title.id))).toEqual([])
    expect(Object.values(sources).filter(({ title }) => indonesian.test(title.en))).toEqual([])
  })
})

test('a refused look-up names the rule, the day and, where only it is known, the year', () => {
  expect(findInForce(findRule('pdn.ladder')!, isoDate('2025-04-29'))).toEqual({
    ok: false,
    because: [{ code: 'no-version-in-force', facts: { rule: 'pdn.ladder', on: '2025-04-29' } }],
  })
  expect(findInForce(findRule('kbli.version')!, isoDate('2020-06-30'))).toEqual({
    ok: false,
    because: [
      { code: 'start-day-not-confirmed', facts: { rule: 'kbli.version', on: '2020-06-30', year: '2020' } },
    ],
  })
})
