/** One sentence per finding, in both languages: what stands against it and what can be done. */
import { SIGN_WORDS } from '#catalogue'
import { both, type BothLanguages } from '#law'
import { assertNever } from '#shared/decision'
import { withDaysInWords, withHours } from '#shared/spoken-time'
import { classOf } from '../product-classes.ts'
import type { Finding } from './guard.ts'

type Facts = Finding['facts']
type Sentence = { readonly id: (f: Facts) => string; readonly en: (f: Facts) => string }
const digits = { id: new Intl.NumberFormat('id-ID'), en: new Intl.NumberFormat('en-GB') }
const rp = (f: Facts, name: string) => `Rp${digits.id.format(Number(f[name] ?? 0))}`
const rpEn = (f: Facts, name: string) => `Rp${digits.en.format(Number(f[name] ?? 0))}`
const COMPONENT: Readonly<Record<string, BothLanguages>> = {
  makan: both('makan', 'meal'),
  snack: both('kudapan', 'snack'),
  lain: both('makanan lain', 'other food'),
  barang: both('barang', 'goods'),
}
const part = (f: Facts, name: string, language: 'id' | 'en') =>
  String(f[name] ?? '')
    .split(', ')
    .map((one) => COMPONENT[one]?.[language] ?? one)
    .join(', ')
const PAPER: Readonly<Record<string, BothLanguages>> = {
  halal: both('sertifikat halal', 'halal certificate'),
  slhs: both('SLHS', 'hygiene certificate (SLHS)'),
  pirt: both('SPP-IRT', 'home-industry permit (SPP-IRT)'),
  tkdn: both('sertifikat TKDN', 'TKDN certificate'),
}
/** Signs are codes in the facts; people read words. */
const signs = (f: Facts, language: 'id' | 'en') =>
  String(f['signs'] ?? '')
    .split(', ')
    .map((code) => SIGN_WORDS[code]?.[language === 'id' ? 0 : 1] ?? code)
    .join('; ')
const paper = (f: Facts, language: 'id' | 'en') => PAPER[String(f['kind'])]?.[language] ?? String(f['kind'])
const className = (f: Facts, language: 'id' | 'en') =>
  classOf(String(f['class']))?.title[language] ?? String(f['class'])

const SENTENCES: Readonly<Record<string, Sentence>> = {
  'over-budget-line': {
    id: (f) => `Total ${rp(f, 'total')}, sedangkan sisa pagu mata anggaran ${rp(f, 'free')}. Kurangi pesanan atau catat perubahan APBD.`,
    en: (f) => `Total ${rpEn(f, 'total')}, but ${rpEn(f, 'free')} is free on the budget line. Order less or record the APBD change.`,
  },
  'over-package': {
    id: (f) => `Total ${rp(f, 'total')}, sedangkan sisa pagu paket RUP ${rp(f, 'free')}.`,
    en: (f) => `Total ${rpEn(f, 'total')}, but ${rpEn(f, 'free')} is left of the RUP package.`,
  },
  'over-cap': {
    id: (f) => `Total ${rp(f, 'total')} melewati batas satu pesanan ${rp(f, 'limit')} (termasuk pajak dan ongkos kirim; ${f['dasar'] ?? 'batas pemerintah ini sendiri'}). Pakai jalur lain, jangan dipecah.`,
    en: (f) => `Total ${rpEn(f, 'total')} is above the limit of one order, ${rpEn(f, 'limit')} (tax and delivery included; ${f['ground'] ?? 'this government’s own limit'}). Use another channel; do not split.`,
  },
  'split-by-meeting': {
    id: (f) => `${f['orders']} pesanan untuk rapat yang sama berjumlah ${rp(f, 'sum')}, di atas ${rp(f, 'limit')} (${f['numbers']}). Jelaskan mengapa terpisah.`,
    en: (f) => `${f['orders']} orders for the same meeting sum to ${rpEn(f, 'sum')}, above ${rpEn(f, 'limit')} (${f['numbers']}). Explain why they are separate.`,
  },
  'split-by-day': {
    id: (f) => `${f['orders']} pesanan pada hari yang sama berjumlah ${rp(f, 'sum')}, di atas ${rp(f, 'limit')} (${f['numbers']}). Jelaskan mengapa terpisah.`,
    en: (f) => `${f['orders']} orders of the same day sum to ${rpEn(f, 'sum')}, above ${rpEn(f, 'limit')} (${f['numbers']}). Explain why they are separate.`,
  },
  'split-by-week': {
    id: (f) => `${f['orders']} pesanan sepekan kepada penyedia yang sama (atau pemilik, rekening, alamat yang sama) berjumlah ${rp(f, 'sum')}, di atas ${rp(f, 'limit')} (${f['numbers']}). Jelaskan mengapa terpisah.`,
    en: (f) => `${f['orders']} orders within a week to the same seller (or owner, account, address) sum to ${rpEn(f, 'sum')}, above ${rpEn(f, 'limit')} (${f['numbers']}). Explain why they are separate.`,
  },
  'split-near-limit': {
    id: (f) => `${f['orders']} pesanan dalam 30 hari berada tepat di bawah batas ${rp(f, 'limit')}. Jelaskan.`,
    en: (f) => `${f['orders']} orders within 30 days lie just below the limit of ${rpEn(f, 'limit')}. Explain.`,
  },
  'no-meeting': { id: () => 'Belanja konsumsi harus terikat pada satu rapat. Lengkapi data rapatnya pada persiapan.', en: () => 'Food must belong to one meeting. Complete the meeting in the preparation.' },
  'no-invitation': { id: () => 'Undangan rapat belum ada. PPK mengisi nomor dan berkas undangan.', en: () => 'The meeting has no invitation yet. The PPK enters its number and file.' },
  'no-invitation-file': { id: () => 'Berkas undangan belum dilampirkan pada persiapan; pemeriksa akan memintanya.', en: () => 'The letter of invitation is not attached to the preparation; auditors will ask for it.' },
  'ends-before-start': { id: () => 'Rapat berakhir sebelum mulai. Periksa jamnya.', en: () => 'The meeting ends before it starts. Check its times.' },
  'no-participants': { id: () => 'Rencana peserta belum diisi. Isi jumlah per lembaga.', en: () => 'No participants are planned. Enter the number per institution.' },
  'other-day': { id: (f) => `Rapat pada ${f['meeting']}, pengantaran pada ${f['delivery']}. Keduanya harus pada hari yang sama.`, en: (f) => `The meeting is on ${f['meeting']}, the delivery on ${f['delivery']}. Both must be on one day.` },
  'not-entitled-online': { id: () => 'Rapat daring tidak berhak konsumsi.', en: () => 'An online meeting is not entitled to food.' },
  'not-entitled-internal-only': { id: () => 'Rapat internal tidak berhak konsumsi: harus melibatkan satker, lembaga lain, atau masyarakat.', en: () => 'An internal meeting is not entitled to food: another unit, institution or the public must take part.' },
  'not-entitled-too-short': { id: (f) => `Rapat ${f['minutes']} menit; hak konsumsi mulai ${f['needed']} menit.`, en: (f) => `The meeting lasts ${f['minutes']} minutes; food is allowed from ${f['needed']} minutes.` },
  'not-entitled-short-snack': { id: (f) => `Rapat ${f['minutes']} menit, kurang dari ${f['needed']}: hanya kudapan. Yang tidak boleh: ${part(f, 'refused', 'id')}.`, en: (f) => `The meeting lasts ${f['minutes']} minutes, less than ${f['needed']}: snack only. Not allowed: ${part(f, 'refused', 'en')}.` },
  'not-entitled-other-satker': { id: (f) => `Rapat dengan satker lain saja berhak kudapan, bukan ${part(f, 'refused', 'id')}.`, en: (f) => `A meeting with other units only may have a snack, not: ${part(f, 'refused', 'en')}.` },
  'not-entitled-outside-parties': { id: (f) => `Bukan konsumsi rapat: ${part(f, 'refused', 'id')}. Pesan dengan akun barang.`, en: (f) => `Not meeting food: ${part(f, 'refused', 'en')}. Order it under an account for goods.` },
  'over-ceiling': { id: (f) => `Harga ${part(f, 'component', 'id')} per orang ${rp(f, 'price')} (dengan ongkos kirim dan pajak) melewati standar ${rp(f, 'ceiling')}, ${f['source']}.`, en: (f) => `The ${part(f, 'component', 'en')} costs ${rpEn(f, 'price')} per person (delivery and tax included), above the standard of ${rpEn(f, 'ceiling')}, ${f['source']}.` },
  'ceiling-not-known': { id: (f) => `Standar biaya ${part(f, 'component', 'id')} untuk tahun dan kelas rapat ini belum dimuat; harga ${rp(f, 'price')} per orang tidak dapat diperiksa. Jelaskan dasar harganya.`, en: (f) => `No standard for the ${part(f, 'component', 'en')} of this year and class is loaded; ${rpEn(f, 'price')} per person cannot be checked. State the basis of the price.` },
  dear: { id: (f) => `${f['product']} ${rp(f, 'price')}, median ${f['count']} produk sejenis ${rp(f, 'median')}. Jelaskan mengapa lebih mahal.`, en: (f) => `${f['product']} ${rpEn(f, 'price')}; the median of ${f['count']} equals is ${rpEn(f, 'median')}. Explain why it is dearer.` },
  'share-high': { id: (f) => `${f['seller']} akan memegang ${f['percent']} % belanja perangkat daerah ini dalam 90 hari (${f['orders']} pesanan). Jelaskan mengapa bukan dapur lain.`, en: (f) => `${f['seller']} would hold ${f['percent']}% of this agency's spending in 90 days (${f['orders']} orders). Explain why no other kitchen.` },
  'share-rising': { id: (f) => `${f['seller']} akan memegang ${f['percent']} % belanja perangkat daerah ini dalam 90 hari.`, en: (f) => `${f['seller']} would hold ${f['percent']}% of this agency's spending in 90 days.` },
  'few-sellers': { id: () => 'Belanja perangkat daerah ini menumpuk pada sedikit penyedia. Lihat dapur yang belum mendapat pesanan.', en: () => "This agency's spending is heaped on few sellers. See the kitchens without orders." },
  'too-many-portions': { id: (f) => `${part(f, 'component', 'id')}: ${f['portions']} porsi untuk ${f['planned']} peserta; paling banyak ${f['limit']}.`, en: (f) => `${part(f, 'component', 'en')}: ${f['portions']} portions for ${f['planned']} participants; at most ${f['limit']}.` },
  'attendance-missing': { id: () => 'Daftar hadir belum diisi.', en: () => 'The attendance is not entered yet.' },
  'attendance-gap': { id: (f) => `${f['portions']} porsi, ${f['attended']} hadir: selisih ${f['gap']}. Jelaskan ke mana sisanya.`, en: (f) => `${f['portions']} portions, ${f['attended']} present: a gap of ${f['gap']}. Explain where the rest went.` },
  'delivery-past': { id: (f) => `Pengantaran ${f['delivery']} sudah lewat. Pesanan tidak dapat dibuat sesudah kejadian.`, en: (f) => `The delivery of ${f['delivery']} is past. An order cannot be made after the event.` },
  'meeting-past': { id: (f) => `Rapat ${f['meeting']} sudah berlangsung. Pesanan tidak dapat dibuat sesudah kejadian.`, en: (f) => `The meeting of ${f['meeting']} has taken place. An order cannot be made after the event.` },
  'slot-ends-before-start': { id: () => 'Jam antar berakhir sebelum mulai.', en: () => 'The delivery slot ends before it starts.' },
  'slot-after-meeting': { id: (f) => `Jam antar ${f['slot']} sesudah rapat selesai (${f['meeting']}). Jelaskan siapa yang makan, atau geser jam antar.`, en: (f) => `The slot ${f['slot']} is after the meeting has ended (${f['meeting']}). Explain who eats it, or move the slot.` },
  'slot-long-before': { id: (f) => `Jam antar ${f['slot']} lebih dari ${f['limit']} menit sebelum rapat (${f['meeting']}). Jelaskan, atau geser jam antar.`, en: (f) => `The slot ${f['slot']} is more than ${f['limit']} minutes before the meeting (${f['meeting']}). Explain, or move the slot.` },
  'arrived-before-day': { id: (f) => `Pengantaran dijanjikan ${f['slot']}; sekarang baru ${f['arrived']}. Konsumsi tidak dapat ditandai diantar sebelum harinya. Bila rapat dimajukan, pesanan dibatalkan dan dipesan ulang.`, en: (f) => `The delivery is promised for ${f['slot']}; it is only ${f['arrived']}. Food cannot be marked as delivered before its day. If the meeting was moved forward, the order is cancelled and made anew.` },
  'arrived-after-day': { id: (f) => `Pengantaran dijanjikan ${f['slot']}, ditandai ${f['arrived']}: sesudah harinya. Jelaskan.`, en: (f) => `The delivery was promised for ${f['slot']} and is marked on ${f['arrived']}, after its day. Explain.` },
  'arrived-after-meeting': { id: (f) => `Diantar ${f['arrived']}, padahal rapat selesai pukul ${f['meeting']}. Jelaskan siapa yang makan.`, en: (f) => `Delivered on ${f['arrived']}, but the meeting ended at ${f['meeting']}. Explain who eats it.` },
  'arrived-early': { id: (f) => `Diantar ${f['arrived']}, jauh sebelum jam antar ${f['slot']}. Jelaskan.`, en: (f) => `Delivered on ${f['arrived']}, long before the slot ${f['slot']}. Explain.` },
  'received-before-arrival': { id: (f) => `Penerimaan ${f['received']} mendahului kedatangan ${f['arrived']}. Periksa jamnya.`, en: (f) => `The receipt of ${f['received']} is before the arrival on ${f['arrived']}. Check the time.` },
  'received-late': { id: (f) => `Barang datang ${f['arrived']}, diterima ${f['received']}: lebih dari ${f['limit']} hari kemudian, padahal jam bayar dapur mulai dari sini. Jelaskan.`, en: (f) => `The goods came on ${f['arrived']} and are received on ${f['received']}, more than ${f['limit']} days later, while the kitchen's payment clock starts here. Explain.` },
  'recipe-changed': { id: (f) => `${f['product']}: resep atau bahan berubah, ${paper(f, 'id')} perlu diperbarui. Produk lain dapur ini tetap dapat dipesan.`, en: (f) => `${f['product']}: recipe or ingredients changed, its ${paper(f, 'en')} needs renewal. Other products of this kitchen can be ordered.` },
  'paper-missing': { id: (f) => `${f['product']}: ${paper(f, 'id')} tidak ada. Pilih dapur lain.`, en: (f) => `${f['product']}: there is no ${paper(f, 'en')}. Choose another kitchen.` },
  'paper-not-checked': { id: (f) => `${f['product']}: ${paper(f, 'id')} belum diperiksa orang kedua, jadi belum dihitung.`, en: (f) => `${f['product']}: the ${paper(f, 'en')} was not checked by a second person, so it does not count.` },
  'paper-ends': { id: (f) => `${f['product']}: ${paper(f, 'id')} berakhir ${f['until'] ?? 'tanpa tanggal'}, sebelum pengantaran ${f['day']}. Pilih dapur lain.`, en: (f) => `${f['product']}: the ${paper(f, 'en')} ends ${f['until'] ?? 'without a date'}, before the delivery on ${f['day']}. Choose another kitchen.` },
  'seller-frozen': { id: (f) => `${f['seller']} dibekukan: ${f['why']}.`, en: (f) => `${f['seller']} is frozen: ${f['why']}.` },
  'product-frozen': { id: (f) => `${f['product']} tidak dapat dipesan: ${f['why']}. Drafnya tetap ada; pilih produk lain.`, en: (f) => `${f['product']} cannot be ordered: ${f['why']}. The draft stays; choose another product.` },
  'claim-not-verified': { id: (f) => `${f['product']}: klaim dalam negeri belum diverifikasi dan tidak dihitung sebagai PDN.`, en: (f) => `${f['product']}: the domestic claim is not verified and will not count as PDN.` },
  'looks-like-reseller': { id: (f) => `${f['seller']} mungkin bukan pembuat (${signs(f, 'id')}). Jelaskan mengapa tetap dipilih; kurator akan berkunjung.`, en: (f) => `${f['seller']} may not be the maker (${signs(f, 'en')}). Explain why it is chosen; a curator will visit.` },
  'kitchen-full': { id: (f) => `${className(f, 'id')}: diminta ${f['wanted']}, dapur masih sanggup ${f['free']} pada hari itu.`, en: (f) => `${className(f, 'en')}: ${f['wanted']} wanted, the kitchen can still make ${f['free']} that day.` },
  'kitchen-does-not-make': { id: (f) => `Dapur ini tidak menyebut kapasitas untuk ${className(f, 'id')}.`, en: (f) => `This kitchen states no capacity for ${className(f, 'en')}.` },
  'too-late': { id: (f) => `Dapur perlu ${f['needed']} jam untuk ${f['portions']} porsi, tersisa ${f['given']} jam. Minta dapur membebaskan waktu siap, atau geser jam antar.`, en: (f) => `The kitchen needs ${f['needed']} hours for ${f['portions']} portions, ${f['given']} are left. Ask the kitchen to waive its lead time, or move the slot.` },
  'too-late-for-product': { id: (f) => `${f['product']} perlu dipesan ${f['needed']} jam sebelumnya, tersisa ${f['given']} jam. Minta dapur membebaskan waktu siap, geser jam antar, atau pilih produk lain.`, en: (f) => `${f['product']} needs ${f['needed']} hours of notice, ${f['given']} are left. Ask the kitchen to waive its lead time, move the slot, or choose another product.` },
  'below-product-minimum': { id: (f) => `${f['product']}: dipesan ${f['quantity']}, paling sedikit ${f['needed']}. Tambah jumlahnya atau pilih produk lain.`, en: (f) => `${f['product']}: ${f['quantity']} ordered, ${f['needed']} at least. Order more or choose another product.` },
  'out-of-area': { id: (f) => `Alamat di luar wilayah layanan ${f['seller']}.`, en: (f) => `The address is outside the area of ${f['seller']}.` },
  'closed-day': { id: (f) => `${f['seller']} tutup pada ${f['day']}.`, en: (f) => `${f['seller']} is closed on ${f['day']}.` },
  'below-min-portions': { id: (f) => `Pesanan ${f['portions']} porsi; dapur menerima mulai ${f['needed']}.`, en: (f) => `${f['portions']} portions; the kitchen takes orders from ${f['needed']}.` },
  'below-min-rupiah': { id: (f) => `Pesanan ${rp(f, 'total')}; dapur menerima mulai ${rp(f, 'needed')}.`, en: (f) => `The order is ${rpEn(f, 'total')}; the kitchen takes orders from ${rpEn(f, 'needed')}.` },
  'role-conflict': { id: (f) => `${f['person']} memegang dua tugas yang harus terpisah pada paket ini (${f['pair']}).`, en: (f) => `${f['person']} would hold two duties that must be apart on this package (${f['pair']}).` },
  'owner-is-official': { id: (f) => `Pemilik ${f['seller']} adalah pejabat pemerintah ini yang bertugas pada pengadaan.`, en: (f) => `The owner of ${f['seller']} is an official of this government with a duty in procurement.` },
  'declared-tie': { id: (f) => `Hubungan dengan ${f['seller']} dinyatakan: ${f['tie']}. Jelaskan mengapa tetap dipilih.`, en: (f) => `A tie with ${f['seller']} was declared: ${f['tie']}. Explain why it is chosen.` },
  twin: { id: (f) => `Pesanan yang sama sudah ada: ${f['number']}.`, en: (f) => `The same order exists already: ${f['number']}.` },
  'similar-just-sent': { id: (f) => `Pesanan ${f['number']} dengan penyedia dan nilai yang sama dikirim ${f['minutesAgo']} menit yang lalu.`, en: (f) => `Order ${f['number']} with the same seller and total was sent ${f['minutesAgo']} minutes ago.` },
  'fine-undecided': { id: (f) => `Usul denda ${f['percent']} % (${rp(f, 'rupiah')}): terlambat ${f['late']} menit, kurang ${f['missing']} porsi. PPK memutuskan: kenakan, atau bebaskan dengan alasan.`, en: (f) => `Proposed fine ${f['percent']}% (${rpEn(f, 'rupiah')}): ${f['late']} minutes late, ${f['missing']} portions short. The PPK decides: charge it, or waive it with a reason.` },
  'tax-slip-missing': { id: (f) => `Pajak ${rp(f, 'withheld')} dipotong, tetapi nomor bukti potong belum diisi.`, en: (f) => `Tax of ${rpEn(f, 'withheld')} is withheld, but the number of the slip is missing.` },
  'delivered-before-order': { id: (f) => `Barang datang ${f['arrived']}, sebelum pesanan disanggupi ${f['accepted']}. Pesanan tidak dapat dipakai membayar yang lama.`, en: (f) => `The goods came on ${f['arrived']}, before the order was accepted on ${f['accepted']}. An order cannot pay an old debt.` },
} // prettier-ignore

/** Facts that hold a day, an hour or both, and nothing else. */
const TIMES = new Set(['slot', 'arrived', 'received', 'accepted', 'meeting', 'delivery', 'day', 'until'])

/** Facts keep days and hours as the database writes them; people read "9 Desember 2026", and in English 15:51. */
const readable = (facts: Facts, language: 'id' | 'en'): Facts =>
  Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [
      name,
      typeof value === 'string'
        ? withDaysInWords(TIMES.has(name) ? withHours(value, language) : value, language)
        : value,
    ]),
  )

export function sentenceOfFinding(finding: Finding, language: 'id' | 'en'): string {
  const found = SENTENCES[finding.code]
  if (!found) throw new Error(`no sentence for finding ${finding.guard} ${finding.code}`)
  return found[language](readable(finding.facts, language))
}
export const findingCodes: readonly string[] = Object.keys(SENTENCES)

export function levelWord(level: Finding['level'], language: 'id' | 'en'): string {
  switch (level) {
    case 'H':
      return language === 'id' ? 'tidak dapat dilewati' : 'cannot be passed'
    case 'J':
      return language === 'id' ? 'perlu alasan tertulis' : 'needs a written reason'
    case 'W':
      return language === 'id' ? 'peringatan' : 'warning'
    default:
      return assertNever(level)
  }
}
