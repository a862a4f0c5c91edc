import fc from 'fast-check'
import { expect, test } from 'vitest'
import { localPercent, type OriginRow, readOrigins, statedLevel } from './origin.ts'
import { curationWith, defaultCuration, unevenSheets } from './settings.ts'
import { judgeSheets, maySheet, readSheet, scoreOf, weightsOf } from './sheet.ts'
import { after, MOVES, movesOpenTo, NEW, type Standing, standingAfter, STATES, type Step } from './states.ts'

const step = (move: Step['move'], actor: Step['actor'], lastLevel: Step['lastLevel'] = 'provinsi'): Step => ({
  move,
  actor,
  lastLevel,
})

test('a product passes kecamatan, city and province before the kitchen may show it', () => {
  const steps = [step('ajukan', 'penyedia'), step('naik', 'kurator'), step('naik', 'kurator')]
  expect(standingAfter(steps)).toMatchObject({ state: 'KURASI_PROVINSI', passed: 'kota' })
  expect(after(standingAfter(steps), step('tayangkan', 'penyedia'))).toBeUndefined()
  expect(standingAfter([...steps, step('naik', 'kurator'), step('tayangkan', 'penyedia')])).toMatchObject({
    state: 'TAYANG',
    passed: 'provinsi',
  })
})
test('a government with two levels ends at the city', () =>
  expect(
    standingAfter([
      step('ajukan', 'penyedia', 'kota'),
      step('naik', 'kurator', 'kota'),
      step('naik', 'kurator', 'kota'),
    ]),
  ).toMatchObject({ state: 'LULUS', passed: 'kota' }))
test('what was sent back returns to the level that sent it back', () =>
  expect(
    standingAfter([
      step('ajukan', 'penyedia'),
      step('naik', 'kurator'),
      step('perbaiki', 'kurator'),
      step('ajukan-lagi', 'penyedia'),
    ]),
  ).toMatchObject({ state: 'KURASI_KOTA', round: 2 }))
test('a refusal may be appealed once', () => {
  const refused = standingAfter([
    step('ajukan', 'penyedia'),
    step('tolak', 'kurator'),
    step('banding', 'penyedia'),
    step('tolak', 'kurator'),
  ])
  expect(refused).toMatchObject({ state: 'DITOLAK', hasAppealed: true })
  expect(after(refused, step('banding', 'penyedia'))).toBeUndefined()
})
test('nobody shows a product of which no curator said yes, whatever the order of moves', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...MOVES.map((one) => one.id)), { maxLength: 30 }), (ids) => {
      let standing: Standing = NEW
      let passedSince = false
      for (const id of ids)
        for (const actor of ['penyedia', 'kurator', 'sistem'] as const) {
          const next = after(standing, step(id, actor))
          if (!next) continue
          if (id === 'ajukan') passedSince = false
          if (id === 'naik') passedSince = true
          if (next.state === 'TAYANG') expect(passedSince).toBe(true)
          standing = next
          break
        }
      expect(STATES).toContain(standing.state)
    }),
    { numRuns: 400 },
  )
})
test('every state but the end has a way out, and a kitchen can always take its product down or back', () => {
  for (const state of STATES) {
    const standing = { ...NEW, state, level: 'kecamatan' as const, round: 1 }
    expect(
      movesOpenTo(standing, 'penyedia').length + movesOpenTo(standing, 'kurator').length,
    ).toBeGreaterThan(0)
  }
})

const marks = (all: number, over = {}) => ({
  rasa: all,
  higienitas: all,
  kemasan: all,
  halal: all,
  foto: all,
  ...over,
})
test('marks become a score by the weights of the day', () => {
  const weights = weightsOf('pangan', defaultCuration)
  expect(scoreOf(marks(5), weights)).toBe(100)
  expect(scoreOf(marks(1), weights)).toBe(20)
  expect(scoreOf(marks(4, { rasa: 5 }), weights)).toBe(86)
  const later = curationWith([
    { name: 'pangan.rasa', value: 40 },
    { name: 'pangan.higienitas', value: 20 },
  ])
  expect(scoreOf(marks(4, { rasa: 5 }), weightsOf('pangan', later))).toBe(88)
  expect(unevenSheets(later)).toEqual([])
  expect(unevenSheets(curationWith([{ name: 'pangan.rasa', value: 31 }]))).toEqual([
    { sheet: 'pangan', sum: 101 },
  ])
})
test('one sheet waits for the second curator; the mean of both decides', () => {
  const sheet = (score: number, hygiene = 4) => ({ score, marks: marks(4, { higienitas: hygiene }) })
  expect(judgeSheets([sheet(90)], 'pangan', 'bersertifikat', defaultCuration)).toEqual({
    say: 'wait',
    have: 1,
    need: 2,
  })
  expect(judgeSheets([sheet(75), sheet(66)], 'pangan', 'bersertifikat', defaultCuration)).toEqual({
    say: 'pass',
    score: 71,
  })
  expect(judgeSheets([sheet(75), sheet(60)], 'pangan', 'bersertifikat', defaultCuration)).toMatchObject({
    say: 'improve',
    because: [{ code: 'score-low' }],
  })
})
test('a tasty product of a dirty kitchen does not pass, and food without halal paper or application neither', () => {
  const sheets = [
    { score: 92, marks: marks(5, { higienitas: 2 }) },
    { score: 95, marks: marks(5) },
  ]
  expect(judgeSheets(sheets, 'pangan', 'belum', defaultCuration)).toMatchObject({
    say: 'improve',
    because: [{ code: 'hygiene-low' }, { code: 'halal-missing' }],
  })
  expect(
    judgeSheets(sheets.slice(1).concat(sheets.slice(1)), 'pangan', 'proses', defaultCuration),
  ).toMatchObject({ say: 'pass' })
})
test('a mentor does not judge whom they mentor, nobody judges twice, and an appeal is judged by others', () => {
  const base = {
    curatorId: 'intan',
    mentorId: null,
    ownerIds: [],
    level: 'kota' as const,
    round: 2,
    isAppeal: false,
    sheets: [],
  }
  expect(maySheet(base)).toBeUndefined()
  expect(maySheet({ ...base, mentorId: 'intan' })?.code).toBe('curator-is-mentor')
  expect(maySheet({ ...base, ownerIds: ['intan'] })?.code).toBe('curator-is-owner')
  expect(maySheet({ ...base, sheets: [{ curatorId: 'intan', level: 'kota', round: 2 }] })?.code).toBe(
    'sheet-filled',
  )
  const before = [{ curatorId: 'intan', level: 'kota' as const, round: 1 }]
  expect(maySheet({ ...base, sheets: before })).toBeUndefined()
  expect(maySheet({ ...base, isAppeal: true, sheets: before })?.code).toBe('second-look-needs-others')
  expect(maySheet({ ...base, level: undefined })?.code).toBe('not-in-curation')
})
test('a sheet with a gap names the criterion that has no mark', () => {
  const read = readSheet(
    {
      marks: { rasa: '5', higienitas: '6', kemasan: '3', halal: '4', foto: '2' },
      note: 'enak dan rapi sekali',
    },
    'pangan',
    defaultCuration,
  )
  expect(read).toEqual({ ok: false, because: [{ code: 'mark-needed', facts: { field: 'higienitas' } }] })
})

const row = (over: Partial<OriginRow>): OriginRow => ({
  ingredient: 'Beras',
  sharePercent: 40,
  place: 'dalam_negeri',
  supplierKind: 'pasar',
  supplier: '',
  evidence: '',
  ...over,
})
test('local is what comes from the city or its own suppliers; an import stays an import whoever sells it', () => {
  expect(
    localPercent([
      row({}),
      row({ place: 'kota', sharePercent: 25 }),
      row({ supplierKind: 'tani_kota', sharePercent: 15 }),
    ]),
  ).toBe(40)
  expect(localPercent([row({ place: 'impor', supplierKind: 'umkm' })])).toBe(0)
})
test('evidence counts when every local ingredient has it', () => {
  expect(statedLevel([row({ place: 'kota', evidence: 'Nota 12/X/2026' }), row({})])).toBe('berbukti')
  expect(statedLevel([row({ place: 'kota', evidence: 'Nota 12/X/2026' }), row({ place: 'kota' })])).toBe(
    'dinyatakan',
  )
  expect(statedLevel([row({})])).toBe('dinyatakan')
})
test('shares above one hundred and rows half filled are told by row', () => {
  const form = (a: string, b: string) => ({
    bahan_1_nama: 'Beras',
    bahan_1_bagian: a,
    bahan_1_asal: 'kota',
    bahan_2_nama: 'Ayam',
    bahan_2_bagian: b,
  })
  expect(readOrigins(form('60', '50'))).toMatchObject({
    ok: false,
    because: [{ code: 'shares-above-hundred', facts: { sum: 110 } }],
  })
  expect(readOrigins(form('60', 'banyak'))).toMatchObject({
    ok: false,
    because: [{ code: 'share-needed', facts: { row: 2, came: 'banyak' } }],
  })
  expect(readOrigins(form('60', '40 %'))).toMatchObject({
    ok: true,
    value: [{ place: 'kota' }, { place: 'tidak_tahu' }],
  })
  expect(readOrigins({})).toMatchObject({ ok: false, because: [{ code: 'origin-empty' }] })
})
