import { expect, test } from 'vitest'
import { askLaw, messageOf } from '../../../tests/support/ask-law.ts'

const sod = (assignments: unknown, date?: string) =>
  askLaw('sod', date ? { assignments, date } : { assignments })

test.each([
  [{ KPA: 'p1', BENDAHARA: 'p1' }, ['KPA_X_BENDAHARA']],
  [{ PPK: 'p1', BENDAHARA: 'p1' }, ['PPK_X_BENDAHARA']],
  [{ PPK: 'p1', PEJABAT_PENGADAAN: 'p1' }, ['PPK_X_PEJABAT_PENGADAAN']],
  [{ PEJABAT_PENGADAAN: 'p1', BENDAHARA: 'p1' }, ['PEJABAT_PENGADAAN_X_BENDAHARA']],
  [
    { PPK: 'p1', BENDAHARA: 'p1', PEJABAT_PENGADAAN: 'p1' },
    ['PEJABAT_PENGADAAN_X_BENDAHARA', 'PPK_X_BENDAHARA', 'PPK_X_PEJABAT_PENGADAAN'],
  ],
  [{ PPK: 'p1', PPTK: 'p1', PEJABAT_PENGADAAN: 'p2', BENDAHARA: 'p3' }, []],
  [{ PA: 'p1', PPK: 'p1', PEJABAT_PENGADAAN: 'p2', BENDAHARA: 'p3' }, []],
  [{ KPA: 'p1', PPK: 'p1' }, []],
  [{ PA: 'p1', BENDAHARA: 'p1' }, []],
  [{ KPA: 'p1', BENDAHARA: 'p2' }, []],
  [{ KPA: null, BENDAHARA: null }, []],
  [{ KPA: ['p1', 'p2'], BENDAHARA: ['p3', 'p2'] }, ['KPA_X_BENDAHARA']],
  [{}, []],
])('%j → %j', (assignments, codes) => expect(sod(assignments)).toEqual(codes))

test('only the pair read in UU 1/2004 held before Perpres 16/2018', () =>
  expect(sod({ KPA: 'p1', BENDAHARA: 'p1', PPK: 'p1' }, '2018-03-21')).toEqual(['KPA_X_BENDAHARA']))

test('an unknown role is named', () => {
  expect(messageOf('sod', { assignments: { WALIKOTA: 'p1' } })).toContain('"WALIKOTA"')
  expect(sod({ PPK: 7 })).toBe('error bad-input')
  expect(sod({ PPK: [7] })).toBe('error bad-input')
  expect(sod(null)).toBe('error bad-input')
})
