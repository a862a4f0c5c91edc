import { roleOf } from '#catalogue'

/** One thing to buy inside a package. */
export interface NeedItem {
  readonly text: string
  readonly quantity: number | null
  readonly unit: string | null
}

const countUnits =
  'unit|buah|bh|set|pcs|pc|rim|dus|box|kotak|pak|pack|lembar|lbr|roll|rol|botol|galon|batang|btg|pasang|psg|stel|ekor|paket|pkt|orang|porsi|lusin|ls|zak|sak|karung|kaleng|tabung|meter|eksemplar|eks|buku|keping|biji|bungkus|helai|titik|bidang'
const countBefore = new RegExp(`^\\s*(\\d{1,6}(?:[.]\\d{3})*)\\s*(${countUnits})\\b\\.?\\s+(?=\\p{L})`, 'iu')
const countAfter = new RegExp(
  `(?:\\s+(?:sebanyak|sejumlah|jumlah|@|=|-|x))?\\s*[(]?\\s*\\b(\\d{1,6}(?:[.]\\d{3})*)\\s*(${countUnits})\\b[)]?\\s*$`,
  'iu',
)

/** `laptop sebanyak 5 unit` → laptop, 5, unit. A size (`kertas 80 gr`) is never a quantity. */
export function readItem(text: string): NeedItem {
  const before = countBefore.exec(text)
  if (before)
    return {
      text: text.slice(before[0].length).trim(),
      quantity: Number(before[1]!.replaceAll('.', '')),
      unit: before[2]!.toLowerCase(),
    }
  const after = countAfter.exec(text)
  if (after && after.index > 0)
    return {
      text: text.slice(0, after.index).trim(),
      quantity: Number(after[1]!.replaceAll('.', '')),
      unit: after[2]!.toLowerCase(),
    }
  return { text: text.trim(), quantity: null, unit: null }
}

const blank = /^[\s\-–.]*$|^nan$/i
const parts = (text: string) => text.split(/;\s*|\n+/).map((part) => part.trim())
const MAX_ITEMS = 300

/**
 * The items of a RUP package: `urarian_pekerjaan` is a list parted by semicolons, `spesifikasi_pekerjaan` one beside it
 * (data-sources 0.2). Where both have as many parts, each item gets its specification; equal items are joined.
 * Without such a list the package's name is the one item.
 */
export function splitPackage(paket: {
  readonly nama_paket: string
  readonly urarian_pekerjaan?: string | null
  readonly spesifikasi_pekerjaan?: string | null
}): NeedItem[] {
  const works = parts(paket.urarian_pekerjaan ?? '').slice(0, MAX_ITEMS)
  const specifications = parts(paket.spesifikasi_pekerjaan ?? '').slice(0, MAX_ITEMS)
  while (works.length > 0 && blank.test(works.at(-1)!)) works.pop()
  while (specifications.length > works.length && blank.test(specifications.at(-1)!)) specifications.pop()
  const beside = specifications.length === works.length
  const texts = works.flatMap((work, i) => {
    if (blank.test(work)) return []
    const specification = beside ? specifications[i]! : ''
    return [blank.test(specification) || specification === work ? work : `${work} ${specification}`]
  })
  const found = texts.length > 0 ? texts : [paket.nama_paket]
  const items = new Map<string, NeedItem>()
  for (const text of found) {
    const item = readItem(text)
    const key = item.text.toLowerCase()
    const known = items.get(key)
    if (!known) items.set(key, item)
    else if (item.quantity !== null && item.unit === known.unit)
      items.set(key, { ...known, quantity: (known.quantity ?? 0) + item.quantity })
  }
  return [...items.values()]
}

const MAX_PARTS = 24

/**
 * The parts of one line of text that may each be a thing: `Meja Siswa; Kursi Siswa`, `cangkul dan sabit`,
 * `APD (coverall, masker)`. Whether a part really names a thing is for the ranker to see; the whole text stays a candidate.
 */
export function splitText(text: string): string[] {
  const strong = text.split(/[;\n|]+/)
  const pieces = strong
    .flatMap((piece) =>
      piece.split(/[,()+&]|\s\/\s|\s-\s|:\s|\b(?:dan|atau|serta|beserta|berupa|meliputi|yaitu)\b/i),
    )
    .map((piece) => piece.trim())
    .filter((piece) => /\p{L}{2}/u.test(piece))
  return pieces.length > 1 ? [...new Set(pieces.map(withSharedKind))].slice(0, MAX_PARTS) : []

  /** `Meja dan Kursi Siswa`: the last words belong to both, so the first item is `Meja Siswa`, not every table on sale. */
  function withSharedKind(piece: string, place: number): string {
    const next = pieces[place + 1]
    const last = piece.split(/\s+/).at(-1)!
    const joined =
      next !== undefined &&
      new RegExp(`${escaped(last)}\\s+(?:dan|serta)\\s+${escaped(next)}`, 'iu').test(text)
    const words = next?.split(/\s+/) ?? []
    const alone =
      place === 0 ? piece.split(/\s+/).filter((word) => !isFrame(word)).length === 1 : !/\s/.test(piece)
    const simple = words.length >= 2 && words.length <= 4 && words.every((word) => /^\p{L}+$/u.test(word))
    return joined && alone && simple && place === pieces.length - 2
      ? `${piece} ${words.slice(1).join(' ')}`
      : piece
  }
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const isFrame = (word: string): boolean => roleOf(word.toLowerCase()) === 'frame'
