import { describe, expect, test } from 'vitest'
import { buildLexicon, buildProductIndex, kinds, noFacts, type SearchProduct, synonyms } from '#catalogue'
import { buildNeedsIndex } from './needs-index.ts'
import { type Outcome, namedFeatures, trainingRowsOf } from './outcomes.ts'
import { newRanker, rankNeed } from './rank.ts'
import { learnWeights } from './learn.ts'
import { splitText } from './split-need.ts'
import { reasonsFor, reasonsForNone } from './reasons.ts'

const lexicon = buildLexicon(synonyms, kinds)
const rows: readonly (readonly [name: string, specification: string, kbli: string])[] = [
  ['Kursi Roda', 'Lipat, rangka krom, beban 100 kg', '30922'],
  ['Kursi', 'Kerja staf, jaring, sandaran tangan', '31001'],
  ['Meja Kerja', 'Kayu 1 biro', '31001'],
  ['Notebook', 'Core i5; RAM 8 GB; SSD 512 GB', '26210'],
  ['Printer', 'Inkjet A4', '26220'],
  ['Gula Pasir', 'Kristal putih, 1 kg', '10721'],
  ['Jasa Pengujian', 'Air, 20 parameter', '71204'],
  ['Cat Tembok', 'Interior 5 kg, putih', '20221'],
  ['Tablet', 'Android 10 inch 4G', '26210'],
  ['Tablet Tambah Darah', 'Fe 60 mg, asam folat', '21012'],
]
const products = rows.map(([name, specification, kbli], i): SearchProduct => ({
  ref: i + 1,
  name,
  specification,
  category: 'Barang Lainnya',
  brand: '',
  kbli,
  facts: noFacts,
}))
const ranker = newRanker(buildProductIndex(products, lexicon))
const names = (text: string) =>
  rankNeed(ranker, { id: 'N', text }, 5).proposals.map(({ hit }) => rows[hit.ref - 1]![0])

describe('what a need is answered with', () => {
  test.each([
    ['Belanja Modal Pengadaan Komputer Jinjing untuk UPTD', 'Notebook'],
    ['kursi roda pasien', 'Kursi Roda'],
    ['kursi staf', 'Kursi'],
    ['sabak digital petugas', 'Tablet'],
    ['pil penambah darah ibu hamil', 'Tablet Tambah Darah'],
    ['pengujian kualitas air sungai', 'Jasa Pengujian'],
    ['meja krja', 'Meja Kerja'],
    ['kursi untuk staf', 'Kursi'],
    ['Pengadaan dan pemasangan printer', 'Printer'],
  ])('%s → %s', (text, name) => {
    expect(names(text)[0]).toBe(name)
  })
  test.each([
    'Jasa uji emisi kendaraan bermotor',
    'Pasir urug untuk halaman',
    'Jasa tenaga kebersihan kantor',
    'Nasi kotak rapat',
    'Sewa gedung pertemuan',
    'Pelatihan penggunaan notebook',
    'Jasa pemeliharaan printer kantor',
    'Premi asuransi kursi roda',
    '',
    '笔记本电脑',
  ])('"%s" is left unanswered, and it is said why', (text) => {
    const ranking = rankNeed(ranker, { id: 'N', text }, 5)
    expect(ranking.proposals).toEqual([])
    expect(reasonsForNone(ranking).length).toBeGreaterThan(0)
  })
})

describe('a package of several items', () => {
  const chairs = Array.from({ length: 12 }, (_, i) => ({
    ...products[1]!,
    ref: 100 + i,
    name: `Kursi Kerja Tipe ${i}`,
  }))
  const many = newRanker(buildProductIndex([...products, ...chairs], lexicon))
  const shown = (text: string, limit: number) =>
    rankNeed(many, { id: 'N', text }, limit).proposals.map(({ hit }) => hit.ref)
  test('shows something for each item before the fifth of one', () => {
    const first = shown('kursi kerja 10 unit; printer 2 unit; notebook', 5)
    expect(first).toContain(5)
    expect(first).toContain(4)
  })
  test.each([
    ['Meja dan Kursi Siswa', ['Meja Siswa', 'Kursi Siswa']],
    ['Pengadaan meja dan kursi siswa', ['Pengadaan meja siswa', 'kursi siswa']],
    ['cangkul, sabit dan garpu tanah', ['cangkul', 'sabit tanah', 'garpu tanah']],
    ['laptop; printer warna', ['laptop', 'printer warna']],
    ['Kursi dan meja 120 x 60', ['Kursi', 'meja 120 x 60']],
  ])('"%s": words that belong to both are given to both', (text, parts) => {
    expect(splitText(text)).toEqual(parts)
  })
  test('with one item the order is that of the scores', () => {
    const scores = rankNeed(many, { id: 'N', text: 'kursi kerja' }, 20).proposals.map(({ score }) => score)
    expect(scores).toEqual([...scores].sort((a, b) => b - a))
  })
})

describe('texts that are not needs get a calm answer', () => {
  const controls = String.fromCharCode(0, 7, 27, 127, 0x200b, 0xfeff, 0xd800)
  test.each([
    ['ten thousand characters', 'meja kerja kayu '.repeat(625)],
    ['ten thousand different words', Array.from({ length: 1250 }, (_, i) => `kata${i}x`).join(' ')],
    ['one word of ten thousand characters', 'a'.repeat(10_000)],
    ['ten thousand separators', ';,/()'.repeat(2000)],
    ['ten thousand digits and slashes', '1/2 '.repeat(2500)],
    ['control characters', controls.repeat(50)],
    ['control characters inside words', `meja${controls}kerja`],
    ['Arabic', 'كرسي متحرك للمرضى'],
    ['Javanese letters', 'ꦏꦸꦂꦱꦶ'],
    ['emoji', '🪑🖨️💻'],
    ['pieces of a query language', `"' OR 1=1; -- <script>alert(1)</script> \\ % _ * ~`],
    ['nothing', ''],
    ['spaces', '   \n\t '],
  ])('%s', (_, text) => {
    const start = performance.now()
    const ranking = rankNeed(ranker, { id: 'N', text }, 20)
    expect(performance.now() - start).toBeLessThan(2000)
    expect(ranking.proposals.length).toBeLessThanOrEqual(20)
    if (ranking.proposals.length > 0) return
    const reasons = reasonsForNone(ranking)
    expect(reasons.length).toBeGreaterThan(0)
    for (const reason of reasons) expect(reason.text.length).toBeLessThan(700)
  })
})

test('a new product finds the needs that would be shown it, and no others', () => {
  const index = buildProductIndex(products, lexicon)
  const own = newRanker(index)
  const needs = [
    'genset 10 kva',
    'generator set untuk kantor camat',
    'laptop',
    'nasi kotak',
    'pembangkit listrik diesel',
  ].map((text, i) => ({ id: `K${i}`, text }))
  const needsIndex = buildNeedsIndex(own, needs)
  index.put([{ ...products[0]!, ref: 99, name: 'Genset', specification: 'Diesel 10 kVA', kbli: '27112' }])
  const found = needsIndex.findNeeds(99, 10)
  expect(found.map(({ need }) => need.id).sort()).toEqual(['K0', 'K1', 'K4'])
  for (const { need, score } of found) {
    const ranked = rankNeed(own, need, 20).proposals.find(({ hit }) => hit.ref === 99)
    expect(Math.abs(ranked!.score - score), need.text).toBeLessThan(0.05)
  }
  expect(needsIndex.findNeeds(12_345, 10)).toEqual([])
})

describe('learning from what officers said', () => {
  const best = rankNeed(ranker, { id: 'N', text: 'laptop' }, 5).best!
  const outcome = (more: Partial<Outcome>): Outcome => ({
    needRef: 'P1',
    needText: 'laptop',
    productRef: 4,
    productName: 'Notebook',
    accepted: true,
    reason: null,
    rank: 1,
    score: best.score,
    features: namedFeatures(best),
    decidedAt: '2026-11-25T08:00:00Z',
    ...more,
  })
  test('accepted is grade 3, refused 0, and the latest word on a pair holds', () => {
    const changed = outcome({ accepted: false, decidedAt: '2026-11-26T08:00:00Z' })
    expect(
      trainingRowsOf([changed, outcome({}), outcome({ productRef: 5 })]).map(({ grade }) => grade),
    ).toEqual([0, 3])
  })
  test('a row from an engine that knew fewer features is left out: a missing value is not zero', () => {
    const { words: _, ...older } = namedFeatures(best)
    expect(trainingRowsOf([outcome({ features: older })])).toEqual([])
  })
  test('the same rows give the same weights, and refusals lower the chance of their like', () => {
    const learn = (accepted: boolean) => learnWeights(trainingRowsOf([outcome({ accepted })]))
    expect(learn(true)).toEqual(learn(true))
    const chance = (weights: Float64Array) => weights.reduce((sum, w, i) => sum + w * best.features[i]!, 0)
    expect(chance(learn(true))).toBeGreaterThan(chance(learn(false)))
  })
})

describe('what a thing is for, when its name is not known', () => {
  const list = (...items: string[]) =>
    newRanker(
      buildProductIndex(
        items.map((name, i) => ({ ...products[0]!, ref: i + 1, name, specification: '', kbli: '' })),
        lexicon,
      ),
    )
  const fishing = list(
    'FISH FINDER 7 INCH',
    'Ikan Kaleng',
    'Pakan Ikan Apung',
    'Pompa Air Bensin 3 inch',
    'Kursi',
  )
  const ask = (text: string) => rankNeed(fishing, { id: 'N', text }, 5)
  test('the table of kinds knows what people say of a thing, and the reason names the kind', () => {
    const ranking = ask('alat pendeteksi gerombolan ikan di laut')
    expect(ranking.proposals[0]!.hit.ref).toBe(1)
    const said = reasonsFor(fishing, ranking, ranking.proposals[0]!, {}).filter(
      ({ code }) => code === 'jenis-barang',
    )
    expect(said.map(({ facts }) => facts['jenis'])).toContain('fish finder')
    expect(said[0]!.text).toMatch(/biasa dikatakan tentang fish finder \(tabel jenis barang\)/)
  })
  test('a need that names a kind nobody on the list makes stays unanswered, whatever shares a word with it', () => {
    expect(ask('bibit ikan lele').proposals).toEqual([])
    expect(ask('jam dinding').proposals).toEqual([])
  })
  test('what stands behind a kind says what it works with: a petrol pump is no petrol', () => {
    expect(ask('bahan bakar minyak pertalite').proposals).toEqual([])
  })
  test('a name written in two words is the kind written in one', () => {
    const kitchen = list('DISH WASHER HOOD TYPE', 'SINK STAINLESS 2 BAK')
    expect(rankNeed(kitchen, { id: 'N', text: 'mesin pencuci piring kotor' }, 2).proposals[0]!.hit.ref).toBe(
      1,
    )
  })
})

test('every row of the table of kinds can be read: names, and five words or more, three of them said by none of its names', () => {
  const first = kinds.map(({ names: [name] }) => name)
  expect(new Set(first).size).toBe(first.length)
  expect(kinds.length).toBeGreaterThan(3000)
  for (const { names: own, words } of kinds) {
    expect(own.length).toBeGreaterThan(0)
    expect(own.every((name) => name !== '')).toBe(true)
    expect(words.length, own[0]).toBeGreaterThanOrEqual(5)
    const said = new Set(own.flatMap((name) => name.split(' ')))
    expect(words.filter((word) => !said.has(word)).length, own[0]).toBeGreaterThanOrEqual(3)
  }
})
