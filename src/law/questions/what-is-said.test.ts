/**
 * What the asker reads when a fact of a question is absent, unknown or of the wrong shape, for every function: `what-is-said.txt` beside this file
 * is read by who knows the trade. After a deliberate change: `vitest -u`.
 */
import { describe, expect, test } from 'vitest'
import { examples } from '../examples.ts'
import { questionNames } from './answer.ts'
import { answerLine } from './line.ts'

type Path = readonly (string | number)[]
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Every place of a question's facts; of a list the first item stands for all. */
function placesOf(value: unknown, path: Path = []): readonly Path[] {
  if (Array.isArray(value))
    return value.length === 0 ? [] : [[...path, 0], ...placesOf(value[0], [...path, 0])]
  if (!isObject(value)) return []
  return Object.keys(value).flatMap((key) => [[...path, key], ...placesOf(value[key], [...path, key])])
}
function withValue(facts: unknown, [first, ...rest]: Path, value: unknown): unknown {
  if (first === undefined) return value
  if (Array.isArray(facts)) return facts.map((item, i) => (i === first ? withValue(item, rest, value) : item))
  const fields = facts as Record<string, unknown>
  return { ...fields, [first]: withValue(fields[first], rest, value) }
}
const said = (line: string): string => {
  const told = JSON.parse(answerLine(line, true).text) as {
    out?: unknown
    because?: { sentence: string }[]
    error?: { code: string; message: string }
  }
  return told.error
    ? `${told.error.code}: ${told.error.message}`
    : `${JSON.stringify(told.out)} ${(told.because ?? []).map((one) => one.sentence).join(' ')}`.trim()
}
const ask = (fn: string, input: unknown) => said(JSON.stringify({ id: 'q', fn, in: input }))
const CAME: readonly (readonly [string, unknown])[] = [
  ['tidak ada', undefined],
  ['null', null],
  ['"kata"', 'kata'],
  ['-1', -1],
]

test('a fact that is absent, unknown or of the wrong shape', async () => {
  const lines = questionNames.flatMap((fn) => {
    const example = examples.find((one) => one.fn === fn)
    if (!example) return [`${fn}: tanpa contoh`]
    const places = placesOf(example.in)
    return [
      `${fn} ${JSON.stringify(example.in).slice(0, 300)}`,
      ...CAME.flatMap(([name, value]) => [`  in = ${name} → ${ask(fn, value)}`]),
      ...places.flatMap((path) =>
        CAME.map(
          ([name, value]) =>
            `  ${path.join('.')} = ${name} → ${ask(fn, withValue(example.in, path, value)).slice(0, 400)}`,
        ),
      ),
    ]
  })
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('./what-is-said.txt')
})

describe('a line', () => {
  test.each([
    ['{"id":"a","fn":"hea"', '"a"', '{"id":"a","fn":"hea"'],
    ['{"id":12, "fn"', '12', '{"id":12, "fn"'],
    ['{"id":"\\x","fn"', 'null', '{"id":"\\x","fn"'],
    ['kalimat', 'null', 'kalimat'],
    ['x'.repeat(60), 'null', 'x'.repeat(60)],
    ['x'.repeat(61), 'null', `${'x'.repeat(60)}…`],
    [`${' '.repeat(10_001)}{"id":1,`, 'null', `${' '.repeat(60)}…`],
  ])('%s is no JSON: its id is found again, what came is shown', (line, id, came) =>
    expect(answerLine(line)).toEqual({
      text: `{"id":${id},"error":{"code":"not-json","message":${JSON.stringify(`Baris bukan JSON: diharapkan {"id","fn","in"}, yang datang ${JSON.stringify(came)}.`)}}}`,
      ok: false,
    }),
  )
  test('keeps integers that JavaScript would round, in its id and in its answer', () => {
    expect(answerLine('{"id":9007199254740993,"fn":"account_normalise","in":null}').text).toContain(
      '"id":9007199254740993,',
    )
    expect(
      answerLine('{"id":1,"fn":"hea","in":{"hp":9007199254740993,"tkdn_bp":0,"cert_valid":true}}').text,
    ).toBe('{"id":1,"out":9007199254740993}')
    expect(answerLine('{"id":1.5,"fn":"pct_bp","in":{"num":1,"den":4}}').text).toBe('{"id":1.5,"out":2500}')
    // Forty digits are a figure; more is a mistake, and it stays JavaScript's number and is refused as one.
    expect(answerLine(`{"id":${'9'.repeat(41)},"fn":"pct_bp","in":{"num":1,"den":4}}`).text).toBe(
      '{"id":1e+41,"out":2500}',
    )
    expect(answerLine(`{"id":1,"fn":"pct_bp","in":{"num":1e20,"den":4}}`).text).toContain('bad-input')
  })
  test('gives its reasons only when asked', () => {
    const line = '{"id":1,"fn":"pl_allowed","in":{"jenis":"barang","nilai":1,"date":"2026-01-01"}}'
    expect(answerLine(line).text).toBe('{"id":1,"out":true}')
    expect(JSON.parse(answerLine(line, true).text)).toMatchObject({
      because: [{ code: 'direct-procurement-allowed', certainty: 'sourced' }],
    })
  })
  test('without an id answers with null, and names what is no object', () => {
    expect(answerLine('{"fn":"pct_bp","in":{"num":1,"den":4}}').text).toBe('{"id":null,"out":2500}')
    expect(answerLine('"x"').text).toBe(
      '{"id":null,"error":{"code":"not-an-object","message":"Diharapkan satu objek JSON {\\"id\\",\\"fn\\",\\"in\\"} per baris."}}',
    )
  })
})

describe('a dataset of figures', () => {
  const paket = {
    kd_rup: 'R1',
    tipe: 'penyedia',
    pagu: 100,
    pdn: true,
    aktif: true,
    hapus: false,
    umumkan: true,
  }
  const jual = { id: 'T1', nilai: 80, pdn: 60, umk: 40 }
  const all = { belanja_pengadaan: 200, rup: [paket], realisasi: [jual], bayar: [{ id: 'T1', dibayar: 40 }] }
  const metric = (name: string, dataset: unknown) => ask('metrics', { metric: name, dataset })
  test.each([
    ['komitmen_pdn', ['rup'], '100'],
    ['pct_komitmen_bp', ['rup', 'belanja_pengadaan'], '5000'],
    ['pct_komitmen_rup_dedup_bp', ['rup'], '10000'],
    ['realisasi_pdn_kontrak', ['realisasi'], '60'],
    ['pct_K_bp', ['realisasi', 'rup'], '6000'],
    ['pct_P_bp', ['bayar', 'realisasi'], '7500'],
    ['pct_pdn_of_all_contracts_bp', ['realisasi'], '7500'],
    ['pct_umk_bp', ['realisasi', 'belanja_pengadaan'], '2000'],
    ['porsi_bersertifikat_bp', ['realisasi'], '0'],
    ['tkdn_tertimbang_bp', ['realisasi'], '0'],
  ] as const)('%s asks for %s and for nothing else', (name, parts, out) => {
    const needed = Object.fromEntries(parts.map((part) => [part, all[part]]))
    expect(metric(name, needed)).toBe(out)
    for (const part of parts)
      for (const absent of [undefined, null])
        expect(metric(name, { ...all, [part]: absent }), part).toMatch(/^null Belum diketahui/)
  })
  test.each([
    ['named', { dataset: 'P3DN-1' }],
    ['named, with nothing else', { dataset: 'P3DN-1', lain: 1 }],
  ])('%s is the worked example', (_, dataset) =>
    expect(ask('metrics', { metric: 'komitmen_pdn', ...dataset })).toMatch(/^\d+$/),
  )
  test('may stand in the question itself, beside its name', () => {
    expect(ask('metrics', { metric: 'komitmen_pdn', dataset: 'P3DN-1', rup: [paket] })).toBe('100')
    expect(ask('metrics', { metric: 'realisasi_pdn_kontrak', realisasi: [jual] })).toBe('60')
  })
  test('that is not known is named', () => {
    expect(ask('metrics', { metric: 'komitmen_pdn', dataset: 'P3DN-2' })).toBe(
      'bad-input: dataset: "P3DN-2" tidak dikenal; kirim "P3DN-1" atau objeknya.',
    )
    expect(ask('metrics', { metric: 'komitmen_pdn', dataset: 7 })).toBe(
      'bad-input: dataset: diharapkan objek JSON, yang datang 7.',
    )
    expect(ask('metrics', { metric: 'komitmen_pdn' })).toBe(
      'bad-input: dataset: diharapkan objek JSON, yang datang tidak ada.',
    )
  })
  test('a cancelled purchase is not counted, one inside another is not counted twice, an addendum replaces', () => {
    const sum = (realisasi: unknown) => metric('realisasi_pdn_kontrak', { realisasi })
    expect(sum([{ ...jual, status: 'batal' }])).toBe('0')
    expect(sum([{ ...jual, status: 'selesai' }])).toBe('60')
    expect(sum([jual, { ...jual, id: 'T2', duplicate_of: 'T1' }])).toBe('60')
    expect(sum([jual, { ...jual, id: 'T2', included_in: 'T1' }])).toBe('60')
    expect(sum([jual, { ...jual, versi_addendum: 2, pdn: 10 }])).toBe('10')
  })
  test('a share of an unknown is unknown', () => {
    expect(ask('pct_bp', { num: null, den: 4 })).toBe('null')
    expect(ask('pct_bp', { num: 1, den: null })).toBe('null')
    expect(ask('pct_bp', { num: 1, den: 0 })).toBe('null')
    expect(ask('pct_bp', { num: -1, den: 4 })).toBe('-2500')
  })
})

describe('lists of a question', () => {
  const product = { id: 'A', kind: 'CERT', tkdn_bp: 4000, bmp_bp: 0 }
  test('a product without certificate may leave its figures out, one with may not', () => {
    const duty = (products: unknown, more: object = {}) =>
      ask('pdn_duty', { date: '2026-01-01', products, ...more })
    expect(duty([{ id: 'A', kind: 'SIINAS' }])).not.toContain('bad-input')
    expect(duty([{ id: 'A', kind: 'CERT' }])).toBe(
      'bad-input: products[0].tkdn_bp: diharapkan basis poin bulat 0–10000 (100 % = 10000), yang datang tidak ada.',
    )
    expect(duty([product, product])).toBe(
      'bad-input: products: diharapkan id yang berbeda-beda, yang datang "A".',
    )
    expect(duty([product], { insufficient: ['e'] })).toBe(
      'bad-input: insufficient[0]: diharapkan salah satu dari a, b, c, d, yang datang "e".',
    )
    expect(duty([product], { insufficient: null })).toBe(duty([product]))
    expect(duty([product], { insufficient: [] })).toBe(duty([product]))
  })
  test('one hundred thousand items are a question, one more is a mistake', () => {
    const many = (n: number) =>
      ask('tier2_exempt', { tier1_cost: 1, parts: Array.from({ length: n }, () => 0) })
    expect(many(100_000)).not.toContain('bad-input')
    expect(many(100_001)).toBe('bad-input: parts: diharapkan paling banyak 100000 isi, yang datang 100001.')
  })
  test('bids differ by id', () => {
    const bid = { id: 'A', hp: 1, tkdn_bp: 0, passed: true }
    expect(ask('award', { hps: 1, bids: [bid, bid] })).toBe(
      'bad-input: bids: diharapkan id yang berbeda-beda, yang datang "A".',
    )
  })
  test('a bid whose certificate is not valid counts nothing, and its figure must still be one', () => {
    const award = (more: object) =>
      ask('award', { hps: 2_000_000_000, bids: [{ id: 'A', hp: 100, passed: true, ...more }] })
    expect(award({ cert_valid: false })).toContain('"hea":{"A":100}')
    expect(award({ cert_valid: false, tkdn_bp: 'x' })).toContain('bad-input: bids[0].tkdn_bp')
    expect(award({ cert_valid: true, tkdn_bp: 10_000 })).toContain('"hea":{"A":75}')
  })
  test('several people in one role, nobody, and a name of spaces', () => {
    const sod = (assignments: unknown) => ask('sod', { assignments })
    expect(sod({ KPA: ['Ani', 'Budi'], BENDAHARA: 'Budi' })).toMatch(/^\["/)
    expect(sod({ KPA: null, BENDAHARA: 'Budi' })).toBe('[]')
    expect(sod({ KPA: '  ', BENDAHARA: ' ' })).toBe('[]')
    expect(sod({ KPA: [' Ani '], BENDAHARA: 'Ani' })).toMatch(/^\["/)
    expect(sod({ KPA: ['Ani', 7] })).toBe('bad-input: KPA[1]: diharapkan teks, yang datang 7.')
    expect(sod({ RAJA: 'Ani' })).toMatch(
      /^bad-input: assignments: peran "RAJA" tidak dikenal; yang dikenal \w+, /,
    )
    expect(sod(7)).toBe('bad-input: assignments: diharapkan objek JSON, yang datang 7.')
  })
  test('nobody in two roles is no conflict', () =>
    expect(ask('sod', { assignments: { KPA: null, BENDAHARA: null } })).toBe('[]'))
  test('the preference of a bid may be a lower one, in every formula', () => {
    expect(
      ask('hea_combo', { max_pref_bp: 1_000, items: [{ kind: 'barang', hp: 1_000, tkdn_bp: 10_000 }] }),
    ).toMatch(/^900 /)
    expect(ask('hea_legacy', { hp: 1_100, tkdn_bp: 10_000, max_pref_bp: 1_000 })).toMatch(/^1000 /)
    expect(ask('hea', { hp: 1_000, tkdn_bp: 10_000, cert_valid: true, max_pref_bp: 1_000 })).toMatch(/^900 /)
  })
  test('a question without a day of its own may name one', () => {
    const reserved = (date?: string) =>
      ask('reserved_uk', { jenis: 'barang', pagu: 2_500_000_001, technical_exception: false, date })
    expect(reserved()).toMatch(/^true/)
    expect(reserved('2021-02-02')).toMatch(/^true/)
    expect(reserved('2021-02-01')).toMatch(/^false/)
    expect(reserved('besok')).toBe('bad-input: date: diharapkan tanggal TTTT-BB-HH, yang datang "besok".')
  })
  test('one price or several invoices, never both', () => {
    const tax = (more: object) =>
      ask('tax', {
        date: '2026-01-01',
        supply: 'jasa_boga',
        channel: 'bendahara',
        npwp: true,
        suket: false,
        pbjt_exempt: true,
        ...more,
      })
    expect(tax({ price: 1, invoices: [1] })).toBe(
      'bad-input: price, invoices: isi salah satu saja, bukan keduanya.',
    )
    expect(tax({ price: 100, invoices: null })).toBe(tax({ invoices: [100] }))
    expect(tax({ price: null, invoices: [60, 40] })).toBe(tax({ price: 100 }))
    expect(tax({})).toMatch(/^null Belum diketahui/)
    expect(tax({ invoices: [1, 'dua'] })).toBe(
      'bad-input: invoices[1]: diharapkan rupiah bulat (bilangan bulat ≥ 0), yang datang "dua".',
    )
  })
  test('an account is text, a percentage is text or a number', () => {
    expect(ask('account_base', 7)).toBe(
      'bad-input: in: diharapkan kode rekening sebagai teks, yang datang 7.',
    )
    expect(ask('account_base', undefined)).toBe(
      'bad-input: in: diharapkan kode rekening sebagai teks, yang datang tidak ada.',
    )
    expect(ask('norm_num', [1])).toBe('bad-input: in: diharapkan teks angka seperti "58,64".')
    expect(ask('norm_num', 58.64)).toBe('5864')
    expect(ask('norm_num', null)).toBe('null')
    expect(ask('norm_num', undefined)).toBe('null')
  })
  test('a quantity is text with decimals or a whole number', () => {
    const line = (qty: unknown) => ask('tkdn2011_line', { tkdn_bp: 10_000, qty, price: 100 })
    expect(line(' 2.5 ')).toBe(line('2.5'))
    expect(line(2)).toBe(line('2'))
    expect(line(0)).not.toContain('bad-input')
    expect(
      said('{"id":1,"fn":"tkdn2011_line","in":{"tkdn_bp":0,"qty":9007199254740993,"price":1}}'),
    ).toContain('9007199254740992')
    for (const bad of [2.5, true, '-1', -1, 'dua'])
      expect(line(bad)).toContain(
        'qty: diharapkan jumlah ≥ 0 sebagai teks desimal, misalnya "2.5", yang datang',
      )
  })
  test('what came is cut after sixty signs', () => {
    const came = (length: number) =>
      ask('pl_allowed', { jenis: 'barang', nilai: 1, date: 'x'.repeat(length) })
    expect(came(58)).toBe(`bad-input: date: diharapkan tanggal TTTT-BB-HH, yang datang "${'x'.repeat(58)}".`)
    expect(came(59)).toBe(`bad-input: date: diharapkan tanggal TTTT-BB-HH, yang datang "${'x'.repeat(59)}….`)
    expect(said('{"id":1,"fn":"hea","in":{"hp":-9007199254740993,"tkdn_bp":0,"cert_valid":true}}')).toBe(
      'bad-input: hp: diharapkan rupiah bulat (bilangan bulat ≥ 0), yang datang -9007199254740993.',
    )
  })
  test('a signed amount may be below zero, another may not', () => {
    expect(ask('validate_realisasi', { nilai: -1, pdn: 0, umk: 0 })).not.toContain('bad-input')
    expect(ask('validate_realisasi', { nilai: 1, pdn: null, umk: null })).not.toContain('bad-input')
    expect(ask('validate_realisasi', { nilai: 'x' })).toBe(
      'bad-input: nilai: diharapkan rupiah bulat (bilangan bulat), yang datang "x".',
    )
  })
})
