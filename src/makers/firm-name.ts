/**
 * One firm, many spellings: `PT. X`, `X, PT`, `pt x`, `PT X Tbk`, `CV.X`, `cv,x` (data-sources fact 11). The legal form
 * is taken off, the rest becomes the key. What makes firms different (words, digits) is never taken off.
 */
export const LEGAL_FORMS = [
  'pt',
  'cv',
  'ud',
  'pd',
  'koperasi',
  'firma',
  'perum',
  'yayasan',
  'perorangan',
] as const
export type LegalForm = (typeof LEGAL_FORMS)[number]

export interface FirmName {
  /** Capitals, single spaces, no form and no punctuation; '' when nothing but a form was written. */
  readonly key: string
  readonly form: LegalForm | null
}

const FORM_WORDS: Readonly<Record<string, LegalForm>> = {
  PT: 'pt',
  CV: 'cv',
  UD: 'ud',
  PD: 'pd',
  KOPERASI: 'koperasi',
  KOP: 'koperasi',
  FIRMA: 'firma',
  FA: 'firma',
  PERUM: 'perum',
  YAYASAN: 'yayasan',
  YAY: 'yayasan',
}
/** Forms that people also write behind the name without a comma: `X PT`. Others at the end may be part of the name. */
const TRAILING: ReadonlySet<string> = new Set(['PT', 'CV', 'UD'])
/** Said of a PT, no part of its name: listed on the exchange, owned by the state. */
const ADDED_WORDS: ReadonlySet<string> = new Set(['TBK', 'PERSERO'])

export function readFirmName(written: string): FirmName {
  const text = written
    .normalize('NFKC')
    .toUpperCase()
    .replace(/\bPERSEROAN TERBATAS\b/g, 'PT')
    .replace(/\b([PCU])\s*\.\s*([TVD])\b\.?/g, '$1$2 ')
    .replace(/&/g, ' DAN ')
    .replace(/['’`´]/g, '')
  const comma = /,\s*(\w+)\.?\s*$/.exec(text)
  let form: LegalForm | null = null
  let words = (text.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) =>
    word.normalize('NFD').replace(/\p{M}/gu, ''),
  )
  words = words.filter((word, index) => index === 0 || !ADDED_WORDS.has(word))
  if (comma && FORM_WORDS[comma[1]!] && words.at(-1) === comma[1]) form = FORM_WORDS[words.pop()!]!
  while (words.length > 0 && FORM_WORDS[words[0]!]) {
    form ??= FORM_WORDS[words[0]!]!
    words.shift()
  }
  if (form === null && words.length > 1 && TRAILING.has(words.at(-1)!)) form = FORM_WORDS[words.pop()!]!
  return { key: words.join(' '), form }
}

/** `PT UNELEC INDONESIA (UNINDO)` is also written without what stands in brackets; forms in brackets are no second name. */
export function spellingsOf(written: string): FirmName[] {
  const whole = readFirmName(written)
  if (!written.includes('(')) return [whole]
  const without = readFirmName(written.replace(/\([^)]*\)?/g, ' '))
  return without.key === '' || without.key === whole.key ? [whole] : [whole, without]
}
