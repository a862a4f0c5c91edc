import { expect, test } from 'vitest'
import { parseAccount, parseProgramme, parseSubActivity, splitLeadingCode } from './budget-codes.ts'

test.each([
  ['5.1.02.01.01.0052', '5.1.02.01.01.0052'],
  ['5.2.03.01.01.0001 ', '5.2.03.01.01.0001'],
  ['5.1.02.01.01.0052 - Belanja Makanan dan Minuman Rapat', '5.1.02.01.01.0052'],
  ['5.1.02.01.01.0052 Belanja Makanan', '5.1.02.01.01.0052'],
  ['5 1 02 01 01 052', '5.1.02.01.01.052'],
  ['5.1.2.1.1.0052', '5.1.02.01.01.0052'],
  ['5.1.02', null],
  ['Belanja Makanan', null],
])('account %j → %s', (raw, code) =>
  expect(parseAccount(raw)).toEqual(code === null ? { bad: 'rekening-tidak-terbaca' } : { text: code }),
)

test.each([
  ['7.02.01.1.06.0009', '7.02.01.1.06.0009'],
  ['7:02:01:1:06:0009', '7.02.01.1.06.0009'],
  ['1.02.01.2.06.09', '1.02.01.2.06.09'],
  ['X.XX.01.2.06.0009 Penyelenggaraan Rapat Koordinasi', 'X.XX.01.2.06.0009'],
  ['x.xx.01.2.06.0009 Penyelenggaraan', 'X.XX.01.2.06.0009'],
  ['7.02.01.1.06', null],
  ['7.02.01.1.06.0009.1', null],
  ['0009', null],
])('sub-activity %j → %s', (raw, code) =>
  expect(parseSubActivity(raw)).toEqual(
    code === null ? { bad: 'subkegiatan-tidak-terbaca' } : { text: code },
  ),
)

test('an empty cell is nobody’s code', () => {
  expect(parseAccount('  ')).toBeNull()
  expect(parseSubActivity('')).toBeNull()
  expect(parseProgramme(' ')).toBeNull()
})

test('a programme written with colons is the same programme', () =>
  expect(parseProgramme('7:02:01')).toEqual({ text: '7.02.01' }))

test('code and name of an agency in one cell', () => {
  expect(splitLeadingCode('1.01.0.00.0.00.01.0000 - Dinas Pendidikan')).toEqual([
    '1.01.0.00.0.00.01.0000',
    'Dinas Pendidikan',
  ])
  expect(splitLeadingCode('Dinas Pendidikan')).toEqual([null, 'Dinas Pendidikan'])
})
