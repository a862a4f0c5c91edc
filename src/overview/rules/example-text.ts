/** A question of law and its answer as a short text for people: labels of the trade, rupiah and per cent as they write them. */
import { spokenWord } from '#law'
import { type IsoDate } from '#shared/date'
import { formatCount, formatDay, type Language } from '#web'
import { percentText, rupiahText } from './parts.tsx'
import { ruleWords } from './rules.words.ts'

/** Keys of `law eval` in words; an empty label shows the value alone. */
const labels: Readonly<Record<string, readonly [string, string]>> = {
  id: ['', ''],
  bp: ['', ''],
  assignments: ['', ''],
  kdn: ['KDN', 'KDN'],
  kln: ['KLN', 'KLN'],
  total: ['jumlah', 'total'],
  qty: ['banyaknya', 'quantity'],
  price: ['harga', 'price'],
  hp: ['penawaran', 'bid'],
  hps: ['HPS', 'HPS'],
  hea: ['HEA', 'HEA'],
  tkdn_bp: ['TKDN', 'TKDN'],
  bmp_bp: ['BMP', 'BMP'],
  level_bp: ['tingkat', 'level'],
  labour_bp: ['tenaga kerja', 'labour'],
  overhead_bp: ['overhead', 'overhead'],
  litbang_bp: ['litbang', 'R&D'],
  material_bp: ['bahan', 'material'],
  development_bp: ['pengembangan', 'development'],
  dn_share_bp: ['bagian DN', 'domestic share'],
  wni_share_bp: ['pekerja WNI', 'Indonesian workers'],
  domestic_input_bp: ['masukan DN', 'domestic input'],
  rate_bp: ['preferensi', 'rate'],
  published_bp: ['terbit', 'published'],
  recomputed_bp: ['dihitung ulang', 'recomputed'],
  factors: ['faktor', 'factors'],
  tier1_cost: ['biaya tingkat satu', 'tier-one cost'],
  parts: ['bagian', 'parts'],
  items: ['bagian', 'items'],
  components: ['komponen', 'components'],
  cost: ['biaya', 'cost'],
  products: ['produk', 'products'],
  bids: ['penawaran', 'bids'],
  kind: ['', ''],
  passed: ['lulus', 'passed'],
  cert_valid: ['sertifikat berlaku', 'certificate valid'],
  made: ['buatan', 'made'],
  owned: ['milik', 'owned'],
  date: ['tanggal', 'day'],
  on: ['pada', 'on'],
  insufficient: ['tidak cukup', 'not enough'],
  step: ['jenjang', 'step'],
  eligible: ['boleh dibeli', 'may be bought'],
  exempt: ['bebas', 'exempt'],
  needs_choice: ['perlu memilih', 'a choice is needed'],
  warnings: ['peringatan', 'warnings'],
  error: ['ditolak', 'refused'],
  winner: ['pemenang', 'winner'],
  preference: ['preferensi', 'preference'],
  lowest_foreign_hp: ['asing terendah', 'lowest foreign'],
  national_hp: ['nasional', 'national'],
  national_hea: ['HEA nasional', 'national HEA'],
  nilai: ['nilai', 'value'],
  value: ['nilai', 'value'],
  jenis: ['', ''],
  metode: ['metode', 'method'],
  basis: ['menurut', 'by'],
  regime: ['terbit menurut', 'issued under'],
  tgl_terbit: ['terbit', 'issued'],
  berlaku_sampai: ['sampai', 'until'],
  status: ['', ''],
  kelas: ['usaha', 'business'],
  kelompok: ['', ''],
  supply: ['', ''],
  channel: ['oleh', 'by'],
  invoices: ['tagihan', 'invoices'],
  price_includes: ['harga termasuk', 'price includes'],
  npwp: ['NPWP', 'NPWP'],
  suket: ['Suket', 'Suket'],
  pkp: ['PKP', 'PKP'],
  pbjt_exempt: ['bebas PBJT', 'free of PBJT'],
  base: ['dasar', 'base'],
  dpp: ['DPP', 'base'],
  dpp_ppn: ['DPP', 'PPN base'],
  ppn: ['PPN', 'PPN'],
  pbjt: ['PBJT', 'PBJT'],
  pph_kind: ['jenis', 'kind'],
  pph: ['PPh', 'PPh'],
  pph22_pihak_lain: ['PPh 22 lokapasar', 'PPh 22 by marketplace'],
  invoice: ['tagihan', 'invoice'],
  transfer: ['transfer', 'transfer'],
  omzet_bulan: ['omzet sebulan', 'monthly turnover'],
  omzet_tahun: ['omzet setahun', 'yearly turnover'],
  insidental: ['insidental', 'incidental'],
  dataset: ['kumpulan data', 'dataset'],
  metric: ['ukuran', 'metric'],
  num: ['pembilang', 'numerator'],
  den: ['penyebut', 'denominator'],
  flag: ['perlu ditanyakan', 'ask about it'],
  pdn: ['PDN', 'PDN'],
  umk: ['UMK', 'UMK'],
  code: ['kode', 'code'],
  scheme: ['skema', 'scheme'],
  technical_exception: ['pengecualian teknis', 'technical exception'],
  invests_in_id: ['berinvestasi di sini', 'invests here'],
  produces_in_id: ['berproduksi di sini', 'produces here'],
  made_in_id: ['dibuat di sini', 'made here'],
  by_industrial_company: ['perusahaan industri', 'industrial company'],
  all_raw_domestic: ['bahan baku seluruhnya DN', 'all raw material domestic'],
  natural_resource: ['langsung dari alam', 'straight from nature'],
}
const labelOf = (key: string, language: Language): string =>
  labels[key]?.[language === 'id' ? 0 : 1] ?? spokenWord(key, language).replaceAll('_', ' ')

const isPercent = (name: string) => name === 'bp' || name.endsWith('_bp')

export function factsText(value: unknown, language: Language, name = ''): string {
  const w = ruleWords[language]
  if (value === null || value === undefined) return w.unknown.toLowerCase()
  if (typeof value === 'boolean') return (value ? w.yes : w.no).toLowerCase()
  if (typeof value === 'number' || typeof value === 'bigint') {
    if (isPercent(name)) return percentText(Number(value), language)
    return name === 'cost' ? formatCount(value, language) : rupiahText(BigInt(value), language)
  }
  if (typeof value === 'string')
    return /^\d{4}-\d\d-\d\d$/.test(value)
      ? formatDay(value as IsoDate, language)
      : spokenWord(value, language).replaceAll('_', ' ')
  if (Array.isArray(value))
    return value.length === 0 ? '–' : value.map((one) => factsText(one, language, name)).join('; ')
  return Object.entries(value as Record<string, unknown>)
    .filter(([key, one]) => !(key === 'warnings' && Array.isArray(one) && one.length === 0))
    .map(([key, one]) => `${labelOf(key, language)} ${factsText(one, language, key)}`.trim())
    .join(', ')
}

/** Functions whose whole answer is a percentage. */
const percentAnswers = /^(tkdn2011$|tkdn_|bmp|tool|level|pct|norm|metrics)/

/** `null` = the rule cannot decide. */
export const answerText = (fn: string, out: unknown, language: Language): string | null =>
  out === null ? null : factsText(out, language, percentAnswers.test(fn) ? '_bp' : '')
