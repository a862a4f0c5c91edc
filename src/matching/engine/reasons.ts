import {
  filterResults,
  type FilterResult,
  askedFilters,
  IN_BRAND,
  IN_CATEGORY,
  IN_KIND,
  IN_NAME,
  IN_SPECIFICATION,
  kindSaying,
  type ProductFilter,
  type QueryAlternative,
  showSize,
  type Slot,
} from '#catalogue'
import { fitsExpectation } from './accounts.ts'
import { featureAt } from './features.ts'
import type { Proposal } from './proposal.ts'
import type { Ranker, Ranking } from './rank.ts'
import { groupOf } from './codes.ts'

/** One thing a person can check: a code, its facts, and the sentence for the page (Indonesian). */
export interface MatchReason {
  readonly code:
    | 'kata'
    | 'sinonim'
    | 'jenis-barang'
    | 'ejaan'
    | 'ukuran-cocok'
    | 'ukuran-berbeda'
    | 'kode-kbli'
    | 'rekening'
    | 'saringan'
    | 'butir'
    | 'jasa'
    | 'tidak-dikenal'
    | 'tidak-ada'
    | 'terlalu-lemah'
    | 'kata-tidak-ditemukan'
    | 'teks-kosong'
  readonly facts: Readonly<Record<string, string | number | boolean | null>>
  readonly text: string
}

const fieldNames: readonly (readonly [number, string])[] = [
  [IN_NAME, 'nama produk'],
  [IN_SPECIFICATION, 'spesifikasi'],
  [IN_CATEGORY, 'kelompok barang'],
  [IN_BRAND, 'merek'],
]
const fieldOf = (places: number): string => fieldNames.find(([bit]) => (places & bit) !== 0)?.[1] ?? 'produk'

/** Why this product: words, synonyms with who claims them, sizes, code path, account, filters. */
export function reasonsFor(
  ranker: Ranker,
  ranking: Ranking,
  proposal: Proposal,
  filter: ProductFilter,
): MatchReason[] {
  const { reading, hit } = proposal
  const reasons: MatchReason[] = []
  if (ranking.readings.indexOf(reading) > 0)
    reasons.push({
      code: 'butir',
      facts: { butir: reading.text.slice(0, 200) },
      text: `Untuk butir "${reading.text.slice(0, 200)}".`,
    })
  for (const slot of reading.prepared.query.slots) {
    const found = bestMatch(slot, proposal)
    if (found) reasons.push(wordReason(ranker, slot, found, proposal))
  }
  if (proposal.features[featureAt.sizeDiffers]! > 0)
    reasons.push({
      code: 'ukuran-berbeda',
      facts: {},
      text: 'Ukuran produk berbeda dari yang diminta.',
    })
  const kbli = hit.segment.kbli[hit.product]!
  const group = kbli >= 0 ? (reading.codes.groups.get(groupOf(kbli)) ?? 0) : 0
  if (group >= 0.2)
    reasons.push({
      code: 'kode-kbli',
      facts: { kbli: String(kbli).padStart(5, '0'), peluang: round(group) },
      text: `KBLI ${String(kbli).padStart(5, '0')} sesuai dengan dugaan dari kata kebutuhan (${Math.round(group * 100)} %).`,
    })
  const { expectation } = ranking
  if (expectation && !expectation.service && kbli >= 0) {
    const fits = fitsExpectation(expectation, kbli)
    reasons.push({
      code: 'rekening',
      facts: { rekening: expectation.prefix, cocok: fits },
      text: `Rekening ${expectation.prefix} ${fits ? 'biasa' : 'tidak biasa'} membeli golongan KBLI ${String(kbli).padStart(5, '0').slice(0, 2)}.`,
    })
  }
  if (proposal.features[featureAt.serviceAsked]! >= 1)
    reasons.push({ code: 'jasa', facts: {}, text: 'Kebutuhan menyebut jasa, produk ini barang.' })
  for (const result of filterResults(hit.segment, hit.product, askedFilters(filter)))
    reasons.push(filterReason(result))
  return reasons
}

/** What the product says itself goes before what is said of its kind. */
const isBetter = (alternative: QueryAlternative, places: number, best: FoundWord | undefined): boolean => {
  if (!best) return true
  const own = places !== IN_KIND
  return own === (best.places !== IN_KIND) ? alternative.weight > best.alternative.weight : own
}

interface FoundWord {
  readonly alternative: QueryAlternative
  readonly places: number
}

function bestMatch(slot: Slot, { hit }: Proposal): FoundWord | undefined {
  const { segment, product } = hit
  let best: FoundWord | undefined
  for (let i = segment.wordStarts[product]!; i < segment.wordStarts[product + 1]!; i++)
    for (const alternative of slot.alternatives)
      if (alternative.word === segment.words[i] && isBetter(alternative, segment.wordPlaces[i]!, best))
        best = { alternative, places: segment.wordPlaces[i]! }
  return best
}

function wordReason(
  { index }: Ranker,
  slot: Slot,
  { alternative, places }: FoundWord,
  { hit }: Proposal,
): MatchReason {
  const field = fieldOf(places)
  const word = index.vocabulary.wordOf(alternative.word).replace(/^=/, '')
  const label = slot.label.startsWith('#') ? showSize(slot.label) : slot.label
  if (slot.kind === 'size')
    return {
      code: 'ukuran-cocok',
      facts: { ukuran: label, di: field },
      text: `Ukuran ${label} ada di ${field}.`,
    }
  const kind = places === IN_KIND ? kindSaying(index, hit.segment, hit.product, word) : undefined
  if (kind) {
    const { names, author, date } = kind.row
    return {
      code: 'jenis-barang',
      facts: { kata: label, dibaca: word, jenis: names[0]!, penulis: author, tanggal: date },
      text: `"${label}" biasa dikatakan tentang ${names[0]!} (tabel jenis barang).`,
    }
  }
  switch (alternative.kind) {
    case 'synonym': {
      const row = alternative.row!
      return {
        code: 'sinonim',
        facts: {
          kata: label,
          padanan: word,
          di: field,
          bobot: round(alternative.weight),
          baris: `${row.term} ${row.direction} …`,
          penulis: row.author,
          tanggal: row.date,
        },
        text: `"${label}" dipadankan dengan "${word}" di ${field} (tabel sinonim: ${row.term}).`,
      }
    }
    case 'typo':
    case 'sound':
      return {
        code: 'ejaan',
        facts: { kata: label, dibaca: word, di: field },
        text: `"${label}" dibaca sebagai "${word}" di ${field}.`,
      }
    case 'same':
    case 'stem':
    case 'part':
      return {
        code: 'kata',
        facts: { kata: label, ditemukan: word, di: field, sebagian: alternative.kind === 'part' },
        text:
          alternative.kind === 'part'
            ? `Sebagian dari "${label}" ("${word}") ada di ${field}.`
            : `"${label}" ada di ${field}.`,
      }
  }
}

const filterSentences: Record<FilterResult['filter'], string> = {
  certificateValidOn: 'Sertifikat TKDN berlaku pada hari yang diminta',
  minimumTkdnBasisPoints: 'TKDN mencapai batas',
  pdn: 'Produk dalam negeri',
  umk: 'Penjual usaha mikro atau kecil',
  kecamatan: 'Penjual di kecamatan yang diminta',
  maximumPriceRupiah: 'Harga tidak melebihi batas',
  minimumCapacityUnitsPerYear: 'Kapasitas mencukupi',
}

const filterReason = (result: FilterResult): MatchReason => ({
  code: 'saringan',
  facts: { saringan: result.filter, lolos: result.passed, nilai: result.value, diminta: result.asked },
  text: `${filterSentences[result.filter]}: ${result.passed ? 'ya' : result.value === null ? 'tidak diketahui' : 'tidak'}.`,
})

/** A word of ten thousand letters is named by its beginning. */
const WORD_SHOWN = 60
const shortened = (word: string): string =>
  word.length > WORD_SHOWN ? `${Array.from(word).slice(0, WORD_SHOWN).join('')}…` : word

/** Why nothing is proposed: what the need was read as, and the nearest that was found. */
export function reasonsForNone(ranking: Ranking): MatchReason[] {
  const whole = ranking.readings[0]
  const slots = whole?.prepared.query.slots ?? []
  if (slots.length === 0)
    return [{ code: 'teks-kosong', facts: {}, text: 'Teks kebutuhan tidak menyebut barang apa pun.' }]
  const reasons: MatchReason[] = []
  if (whole!.prepared.query.service || ranking.expectation?.service)
    reasons.push({ code: 'jasa', facts: {}, text: 'Kebutuhan ini meminta jasa, bukan barang.' })
  const unknown = slots
    .filter((slot) => slot.unknown && slot.role === undefined)
    .map(({ label }) => shortened(label))
  if (unknown.length > 0)
    reasons.push({
      code: 'tidak-dikenal',
      facts: { kata: unknown.slice(0, 8).join(', ') },
      text: `Tidak ada produk yang menyebut: ${unknown.slice(0, 8).join(', ')}.`,
    })
  reasons.push(
    ranking.best
      ? {
          code: 'terlalu-lemah',
          facts: { terdekat: ranking.best.hit.ref, nilai: round(ranking.fit) },
          text: `Yang terdekat (baris ${ranking.best.hit.ref}) terlalu lemah untuk diusulkan.`,
        }
      : { code: 'tidak-ada', facts: {}, text: 'Tidak ada produk yang cocok dengan kata kebutuhan.' },
  )
  return reasons
}

export const round = (value: number): number => Math.round(value * 10_000) / 10_000
