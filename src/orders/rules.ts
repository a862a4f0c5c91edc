/**
 * Numbers of the guards as configuration: each with its unit, its source, and whether a source was read or the value is a
 * proposal. A government sets its own values with a first day (orders.setting); these are the defaults. The page of rules
 * says of every proposal that it is one.
 *
 * The limit of one order is a rule of law/ (`eorder.max`): it rises only by a version that two people enter and release. One
 * person may set a lower one.
 */
import { both, type BothLanguages, groundText, orderLimit } from '#law'
import type { IsoDate } from '#shared/date'

interface RuleRow {
  readonly value: number
  readonly unit: 'rupiah' | '%' | 'hari' | 'hari kerja' | 'jam' | 'pukul' | 'menit' | 'buah' | 'pilihan'
  readonly certainty: 'sourced' | 'inferred'
  readonly source: BothLanguages
  readonly title: BothLanguages
}
/** A value without a source that was read: what Padan proposes, and for which guard. */
const proposal = (guard?: string, note: BothLanguages = both('', '')): BothLanguages =>
  both(
    `usulan Padan${guard ? ` bagi ${guard}` : ''}${note.id}`,
    `proposed by Padan${guard ? ` for ${guard}` : ''}${note.en}`,
  )
const LEGAL_REVIEW = both(', perlu telaah hukum', ', needs a legal review')

export const RULES = {
  cap_rupiah: { value: 50_000_000, unit: 'rupiah', certainty: 'sourced', source: both('berita liputan6 dan beritajakarta; dasar hukumnya belum ditemukan', 'news of liputan6 and beritajakarta; its legal basis was not found'), title: both('Batas satu pesanan, termasuk pajak dan ongkos kirim', 'Limit of one order, tax and delivery included') },
  answer_hours: { value: 24, unit: 'jam', certainty: 'inferred', source: proposal(), title: both('Penyedia menjawab dalam', 'Seller answers within') },
  payment_working_days: { value: 3, unit: 'hari kerja', certainty: 'sourced', source: both('berita voi.id: paling lama tiga hari; "hari kerja" dugaan Padan', 'news of voi.id: at most three days; "working days" is Padan’s reading'), title: both('Tenggat bayar sejak BAST', 'Payment due after BAST') },
  split_window_days: { value: 7, unit: 'hari', certainty: 'inferred', source: proposal('G-PECAH'), title: both('Jendela pesanan terpecah pada penyedia yang sama', 'Window of split orders with one seller') },
  split_near_percent: { value: 90, unit: '%', certainty: 'inferred', source: proposal('G-PECAH'), title: both('Mendekati batas mulai', 'Near the limit from') },
  split_near_count: { value: 3, unit: 'buah', certainty: 'inferred', source: proposal('G-PECAH'), title: both('Jumlah pesanan mendekati batas dalam 30 hari', 'Orders near the limit within 30 days') },
  entitlement_min_minutes: { value: 120, unit: 'menit', certainty: 'sourced', source: both('Perpres 33/2020; PMK 32/2025', 'Perpres 33/2020; PMK 32/2025'), title: both('Rapat berhak konsumsi mulai', 'Meeting entitled to food from') },
  entitlement_short_snack: { value: 0, unit: 'pilihan', certainty: 'inferred', source: proposal('G-HAK', both(': menurut PMK tidak ada; seorang pejabat Kemenkeu menyebut kudapan saja', ': by the PMK nothing; an official of Kemenkeu said snacks only')), title: both('Rapat lebih pendek: 0 = tidak ada, 1 = kudapan saja', 'Shorter meeting: 0 = nothing, 1 = snack only') },
  invitation_file: { value: 0, unit: 'pilihan', certainty: 'inferred', source: proposal('G-RAPAT', both(': temuan BPK meminta undangan dan daftar hadir; kewajiban melampirkan berkasnya belum ditemukan dasarnya', ': audit findings ask for invitation and attendance; no ground was found yet that the letter must be attached')), title: both('Berkas undangan: 0 = diingatkan bila tidak ada, 1 = wajib sebelum ditugaskan', 'Letter of invitation: 0 = reminded where it is missing, 1 = needed before assigning') },
  portions_slack_percent: { value: 5, unit: '%', certainty: 'inferred', source: proposal('G-PORSI'), title: both('Porsi cadangan', 'Spare portions') },
  portions_slack_min: { value: 2, unit: 'buah', certainty: 'inferred', source: proposal('G-PORSI'), title: both('Porsi cadangan paling sedikit', 'Spare portions at least') },
  attendance_gap_percent: { value: 20, unit: '%', certainty: 'inferred', source: proposal('G-HADIR'), title: both('Selisih hadir dan porsi yang perlu alasan', 'Gap of attendance and portions that needs a reason') },
  attendance_gap_portions: { value: 5, unit: 'buah', certainty: 'inferred', source: proposal('G-HADIR'), title: both('Selisih hadir dan porsi, porsi', 'Gap of attendance and portions, portions') },
  fair_price_percent: { value: 25, unit: '%', certainty: 'inferred', source: proposal('G-WAJAR'), title: both('Harga di atas median sebanyak', 'Price above the median by') },
  fair_price_min_count: { value: 8, unit: 'buah', certainty: 'inferred', source: proposal('G-WAJAR'), title: both('Pembanding paling sedikit', 'Equals at least') },
  lead_hours: { value: 24, unit: 'jam', certainty: 'inferred', source: proposal('G-MINLEAD'), title: both('Waktu siap bila penyedia tidak menetapkan', 'Lead time where the seller set none') },
  lead_hours_large: { value: 72, unit: 'jam', certainty: 'inferred', source: proposal('G-MINLEAD'), title: both('Waktu siap pesanan besar', 'Lead time of a large order') },
  large_portions: { value: 100, unit: 'buah', certainty: 'inferred', source: proposal('G-MINLEAD'), title: both('Pesanan besar: lebih dari (porsi)', 'Large order: more than (portions)') },
  concentration_percent: { value: 40, unit: '%', certainty: 'inferred', source: proposal('G-KONSENTRASI'), title: both('Pangsa satu penyedia yang diperingatkan', 'Share of one seller that warns') },
  concentration_reason_percent: { value: 60, unit: '%', certainty: 'inferred', source: proposal('G-KONSENTRASI'), title: both('Pangsa satu penyedia yang perlu alasan', 'Share of one seller that needs a reason') },
  concentration_min_orders: { value: 5, unit: 'buah', certainty: 'inferred', source: proposal('G-KONSENTRASI'), title: both('Pangsa dinilai mulai (pesanan, 90 hari)', 'Share judged from (orders, 90 days)') },
  concentration_hhi: { value: 2500, unit: 'pilihan', certainty: 'inferred', source: proposal('G-KONSENTRASI', both(' (HHI 0,25)', ' (HHI 0.25)')), title: both('Indeks pemusatan (HHI × 10.000)', 'Concentration index (HHI × 10,000)') },
  idle_days: { value: 60, unit: 'hari', certainty: 'inferred', source: proposal('G-KONSENTRASI'), title: both('Dapur menganggur: tanpa pesanan selama', 'Idle kitchen: without an order for') },
  fine_grace_minutes: { value: 15, unit: 'menit', certainty: 'inferred', source: proposal('G-DENDA'), title: both('Keterlambatan yang dibebaskan', 'Lateness let pass') },
  fine_percent_per_half_hour: { value: 5, unit: '%', certainty: 'inferred', source: proposal('G-DENDA', LEGAL_REVIEW), title: both('Usul denda tiap 30 menit', 'Proposed fine per 30 minutes') },
  fine_max_percent: { value: 20, unit: '%', certainty: 'inferred', source: proposal('G-DENDA', LEGAL_REVIEW), title: both('Usul denda paling tinggi', 'Proposed fine at most') },
  change_percent: { value: 10, unit: '%', certainty: 'inferred', source: proposal(), title: both('Perubahan jumlah yang diperbolehkan', 'Change of quantity allowed') },
  change_until_hour: { value: 12, unit: 'pukul', certainty: 'inferred', source: proposal(), title: both('Perubahan paling lambat pukul, sehari sebelumnya', 'Change at the latest by hour, the day before') },
  dispute_working_days: { value: 2, unit: 'hari kerja', certainty: 'inferred', source: proposal(), title: both('Sengketa dibuka paling lambat', 'Dispute opened at the latest after') },
  slot_before_meeting_minutes: { value: 120, unit: 'menit', certainty: 'inferred', source: proposal('G-TANGGAL'), title: both('Konsumsi diantar paling awal sebelum rapat mulai', 'Food comes at the earliest before the meeting starts') },
  early_delivery_minutes: { value: 60, unit: 'menit', certainty: 'inferred', source: proposal('G-TANGGAL'), title: both('Datang lebih awal dari jam antar yang masih wajar', 'Coming before the slot that is still fair') },
  receipt_days: { value: 1, unit: 'hari', certainty: 'inferred', source: proposal('G-TANGGAL'), title: both('BAST dibuat paling lambat sesudah barang datang', 'Handover record at the latest after the goods came') },
  duplicate_minutes: { value: 10, unit: 'menit', certainty: 'inferred', source: proposal('G-DOBEL'), title: both('Pesanan mirip dalam', 'Similar order within') },
  reseller_signs: { value: 3, unit: 'buah', certainty: 'inferred', source: proposal('G-LAPAK'), title: both('Tanda bukan pembuat yang perlu alasan', 'Signs of not being the maker that need a reason') },
} as const satisfies Record<string, RuleRow> // prettier-ignore

/** Units as a page says them; a count says in its title what is counted. */
export const UNIT_WORDS: Readonly<Record<RuleRow['unit'], BothLanguages>> = {
  rupiah: both('rupiah', 'rupiah'),
  '%': both('%', '%'),
  hari: both('hari', 'days'),
  'hari kerja': both('hari kerja', 'working days'),
  jam: both('jam', 'hours'),
  pukul: both('', ''),
  menit: both('menit', 'minutes'),
  buah: both('', ''),
  pilihan: both('', ''),
}

export type RuleName = keyof typeof RULES
/** Numbers that move money or duties: a second person agrees before they hold. */
export const TWO_PEOPLE: readonly string[] = [
  'cap_rupiah',
  'payment_working_days',
  'invitation_file',
  'portions_slack_percent',
  'portions_slack_min',
  'fair_price_percent',
  'fine_grace_minutes',
  'fine_percent_per_half_hour',
  'fine_max_percent',
  'change_percent',
  'sod_execution',
] satisfies readonly (RuleName | 'sod_execution')[]

export type OrderRules = Readonly<Record<RuleName, number>>
export const RULE_NAMES = Object.keys(RULES) as RuleName[]

const SOD = both(
  'PPK, pejabat pengadaan, dan bendahara harus terpisah: 1 ya, 0 tidak',
  'PPK, procurement officer and treasurer apart: 1 yes, 0 no',
)
/** The name of a setting as pages say it; a setting that is no more stands for itself. */
export const ruleTitle = (name: string, language: 'id' | 'en'): string =>
  (RULE_NAMES as string[]).includes(name)
    ? RULES[name as RuleName].title[language]
    : name === 'sod_execution'
      ? SOD[language]
      : name

/** The rule of law that a number of the guards may not pass. */
export const LAW_OF_RULE = { cap_rupiah: 'eorder.max' } as const satisfies Partial<Record<RuleName, string>>

export interface Setting {
  readonly name: string
  readonly value: number
}

/** Numbers of the guards on a day, under the edition in use: `underEdition`. */
export function rulesOn(settings: readonly Setting[], on: IsoDate): OrderRules {
  const own = Object.fromEntries(
    settings.filter((one) => (RULE_NAMES as string[]).includes(one.name)).map((one) => [one.name, one.value]),
  )
  const law = Number(limitOn(on).value)
  return { ...defaultRules, ...own, cap_rupiah: Math.min(law, own['cap_rupiah'] ?? law) }
}

/** Where the limit of one order is read, for the refusal; `null` = a lower one of this government's own. */
export function groundOfCap(rules: OrderRules, on: IsoDate): BothLanguages | null {
  const version = limitOn(on)
  if (BigInt(rules.cap_rupiah) < version.value) return null
  const text = (language: 'id' | 'en') => groundText(version.citation, version.released?.number, language)
  return both(text('id'), text('en'))
}

function limitOn(on: IsoDate) {
  const found = orderLimit(on)
  // The book knows one since 2020, and a release may end it only by beginning another.
  if (!found.ok) throw new Error(`no limit of an order in force on ${on}`)
  return found.value
}

export const defaultRules: OrderRules = Object.fromEntries(
  RULE_NAMES.map((name) => [name, RULES[name].value]),
) as unknown as OrderRules
