import { describe, expect, test } from 'vitest'
import { readProblem } from './read-problem.ts'

const small = {
  format: 'padan-schedule-1',
  days: [{ id: 'senin', morningSlots: 2, afternoonSlots: 1 }],
  tables: 1,
  participants: [
    { id: 'Ibu Ratna', side: 'officer' },
    { id: 'CV Maju', side: 'maker' },
  ],
  meetings: [{ id: 't1', participants: ['Ibu Ratna', 'CV Maju'] }],
}
const refusal = (text: string): string => {
  const read = readProblem(text)
  return read.ok ? 'accepted' : String(read.because[0]?.facts?.what)
}

describe('the file in JSON', () => {
  test('a small event is read', () => {
    expect(readProblem(JSON.stringify(small)).ok).toBe(true)
  })

  test.each([
    ['', 'berkas kosong'],
    ['{"format":', 'bukan JSON yang sah'],
    ['[]', 'seharusnya object'],
    [JSON.stringify({ ...small, tables: 'dua' }), 'tables: "dua", seharusnya'],
    [JSON.stringify({ ...small, tables: -1 }), 'tables: -1 terlalu kecil'],
    [JSON.stringify({ ...small, table: 1 }), 'nama tidak dikenal: "table"'],
    [
      JSON.stringify({ ...small, participants: [small.participants[0]] }),
      '"CV Maju" tidak ada dalam participants',
    ],
    [JSON.stringify({ ...small, meetings: [...small.meetings, ...small.meetings] }), 'id dipakai dua kali'],
    [
      JSON.stringify({ ...small, meetings: [{ ...small.meetings[0], fixedSlot: 4 }] }),
      'slot 4, padahal slot terakhir 3',
    ],
    [
      JSON.stringify({ ...small, meetings: [{ ...small.meetings[0], after: ['t9'] }] }),
      '"t9" yang tidak ada',
    ],
    [JSON.stringify({ ...small, repeatPercent: [50, 100] }), 'tidak boleh naik'],
    [JSON.stringify({ ...small, distances: { places: ['a'], metres: [] } }), 'seharusnya 1 × 1'],
  ])('%s is refused: %s', (text, sentence) => {
    expect(refusal(text)).toContain(sentence)
  })
})

describe('the data file of the benchmark', () => {
  const dzn = `% three who meet in turn
    nBusiness = 3; nMeetings = 2; nTables = 1; nTotalSlots = 3; nMorningSlots = 2;
    requested = [| 1, 2, 1, | 2, 3, 3, |];
    meetingsxBusiness = [{1,2},{1,2,3},{1,3}];
    nMeetingsBusiness = [1,2,1];
    forbidden = [{0},{},{0,3}];
    fixed = [0,2];
    precedences = [{},{0,1}];`

  test('says the same as the problem in JSON', () => {
    const read = readProblem(dzn)
    expect(read.ok && read.value).toMatchObject({
      days: [{ morningSlots: 2, afternoonSlots: 1 }],
      tables: 1,
      participants: [{ id: '1' }, { id: '2' }, { id: '3', forbiddenSlots: [3] }],
      meetings: [
        { id: '1', participants: ['1', '2'], session: 'morning' },
        { id: '2', participants: ['2', '3'], session: 'any', fixedSlot: 2, after: ['1'] },
      ],
      fairness: { maxBreakDifference: 2 },
    })
  })

  test.each([
    [dzn.replace('nTables = 1;', ''), '"nTables" harus satu bilangan bulat'],
    [dzn.replace('| 2, 3, 3, |', '|'), '"requested" berisi 1 baris, seharusnya 2'],
    [dzn.replace('2, 3, 3', '2, 9, 3'), 'berisi 9, seharusnya 1–3'],
    [dzn.replace('[1,2,1]', '[1,1,1]'), '"nMeetingsBusiness" ke-2'],
    [dzn.replace('{1,2,3}', '{1,2}'), '"meetingsxBusiness" baris 2'],
    ['halo dunia', 'seharusnya "="'],
  ])('is refused when it is wrong: %#', (text, sentence) => {
    expect(refusal(text)).toContain(sentence)
  })
})
