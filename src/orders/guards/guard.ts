/**
 * The guards of an order: each has an id, a title, the article or audit finding it answers, and how sure that is.
 * `H` cannot be passed. `J` passes with a written reason, which the auditor's page shows. `W` only warns.
 */
import { both, type BothLanguages } from '#law'

export type Level = 'H' | 'J' | 'W'

interface GuardRow {
  readonly title: BothLanguages
  /** Why it is there: article, or what BPK found. */
  readonly source: BothLanguages
  readonly certainty: 'sourced' | 'inferred'
  readonly level: 'H' | 'J' | 'W' | 'W/J' | 'H/W' | 'H/J'
}
const row = (
  level: GuardRow['level'],
  title: readonly [string, string],
  source: readonly [string, string],
  certainty: GuardRow['certainty'] = 'inferred',
): GuardRow => ({ level, title: both(...title), source: both(...source), certainty })

export const GUARDS = {
  'G-PAGU': row('H', ['Pesanan muat dalam pagu', 'The order fits the budget'], ['UU 1/2004: tidak ada pengeluaran di atas pagu; temuan: kontrak bulanan tanpa dasar (Setda Maluku Utara 2022)', 'UU 1/2004: nothing is spent above the budget; finding: lump contracts (Setda Maluku Utara 2022)']),
  'G-50JT': row('H', ['Tidak melewati batas satu pesanan, termasuk pajak dan ongkos kirim', 'Within the limit of one order, tax and delivery included'], ['Aturan eorder.max: bawaan Rp50 juta (liputan6, beritajakarta); dasar hukumnya belum ditemukan', 'Rule eorder.max: Rp50 million built in (liputan6, beritajakarta); its legal text was not found'], 'sourced'),
  'G-PECAH': row('J', ['Tidak dipecah untuk menghindari batas', 'Not split to stay below a limit'], ['Perpres 16/2018: larangan memecah paket; pola yang dicari APIP', 'Perpres 16/2018: packages are not split; a pattern auditors look for']),
  'G-RAPAT': row('H', ['Konsumsi punya satu rapat dengan undangan', 'Food belongs to one meeting with an invitation'], ['Temuan BPK: konsumsi tanpa undangan dan daftar hadir (Setda Maluku Utara 2022, Rp521 juta)', 'Audit finding: food without invitation and attendance (Setda Maluku Utara 2022, Rp521 million)'], 'sourced'),
  'G-HAK': row('H', ['Rapat berhak atas konsumsi ini', 'The meeting is entitled to this food'], ['Perpres 33/2020; PMK 32/2025; temuan Muara Enim 2023 (20 SKPD, Rp313 juta)', 'Perpres 33/2020; PMK 32/2025; finding of Muara Enim 2023 (20 agencies, Rp313 million)'], 'sourced'),
  'G-HARGA': row('H', ['Harga per orang di bawah standar biaya', 'Price per person below the standard'], ['SBM: batas tertinggi termasuk pajak (PMK 49/2023, PMK 32/2025)', 'SBM: upper limits including tax (PMK 49/2023, PMK 32/2025)'], 'sourced'),
  'G-WAJAR': row('J', ['Harga wajar dibanding yang sejenis', 'Price fair among its equals'], ['Temuan BPK: barang sama dibeli lebih mahal (DKI 2020)', 'Audit finding: same goods bought dearer (DKI 2020)']),
  'G-PORSI': row('H', ['Porsi sesuai rencana peserta', 'Portions fit the planned participants'], ['Temuan BPK: porsi dinaikkan di atas kertas (Kota Bengkulu 2017)', 'Audit finding: portions raised on paper (Kota Bengkulu 2017)']),
  'G-HADIR': row('J', ['Daftar hadir dicocokkan dengan porsi', 'Attendance is compared with portions'], ['Temuan BPK: porsi 900–1.200, hadir 137–509 (Setda Maluku Utara 2022)', 'Audit finding: 900–1,200 portions, 137–509 present (Setda Maluku Utara 2022)']),
  'G-TANGGAL': row('H/J', ['Surat pesanan mendahului pengantaran; pengantaran dan BAST pada hari dan jamnya', 'The order comes before the delivery; delivery and handover on their day and hour'], ['Temuan BPK: SPK sebelum dan sesudah rapat (Bengkalis 2023, 23 SPK)', 'Audit finding: SPK dated after the meeting (Bengkalis 2023, 23 SPK)'], 'sourced'),
  'G-SERTIF': row('H', ['Sertifikat berlaku pada hari pengantaran', 'Certificates are valid on the delivery day'], ['UU 33/2014 dan PP 42/2024 (halal), aturan SLHS Kemenkes, Permenperin 35/2025 (TKDN)', 'UU 33/2014 and PP 42/2024 (halal), SLHS rule of the health ministry, Permenperin 35/2025 (TKDN)']),
  'G-PDN': row('W', ['Klaim dalam negeri punya dasar', 'The domestic claim has a basis'], ['Permenperin 35/2025: PDN; klaim tanpa dasar tidak dihitung', 'Permenperin 35/2025: PDN; a claim without basis is not counted']),
  'G-LAPAK': row('J', ['Penyedia membuat sendiri', 'The seller makes it'], ['Pelajaran KONEPS (bukti produksi langsung) dan Prozorro', 'Lesson of KONEPS (direct production) and Prozorro']),
  'G-KAPASITAS': row('H', ['Dapur masih sanggup hari itu', 'The kitchen has capacity that day'], ['Permintaan UMKM: tidak dipesan di atas kesanggupan', 'Asked by kitchens: no booking above capacity']),
  'G-MINLEAD': row('H', ['Dipesan cukup awal', 'Ordered early enough'], ['Waktu siap yang ditetapkan penyedia', 'Lead time set by the seller']),
  'G-AREA': row('H', ['Alamat dalam wilayah layanan, hari buka, pesanan minimum', 'Address served, day open, minimum order'], ['Wilayah, hari tutup, dan pesanan minimum yang ditetapkan penyedia', 'Area, closed days and minimum order set by the seller']),
  'G-KONSENTRASI': row('W/J', ['Belanja tidak menumpuk pada satu penyedia', 'Spending is not heaped on one seller'], ['Temuan BPK: sedikit penyedia, banyak transaksi (Kota Bengkulu 2017); keluhan DPRD DKI 27 Okt 2025', 'Audit finding: few sellers, many transactions (Kota Bengkulu 2017); DPRD DKI 27 Oct 2025']),
  'G-DOBEL': row('H/W', ['Bukan pesanan kembar', 'Not the same order twice'], ['Ketukan ganda dan salinan pesanan', 'Double clicks and copied orders']),
  'G-BAYAR': row('W', ['Dibayar dalam tiga hari kerja', 'Paid within three working days'], ['Janji kota: paling lama tiga hari (voi.id)', 'Promise of the city: at most three days (voi.id)'], 'sourced'),
  'G-DENDA': row('J', ['Denda diputuskan, tidak didiamkan', 'A fine is decided, not ignored'], ['Temuan BPK: denda tidak dipungut pada 3 kontrak (Bengkalis 2023, Rp28 juta)', 'Audit finding: fines not charged on 3 contracts (Bengkalis 2023, Rp28 million)']),
  'G-PAJAK': row('H', ['Bukti potong sebelum lunas', 'Tax slip before paid'], ['PMK 34/2017 (PPh 22), UU 36/2008 Pasal 23, PP 55/2022; manual e-Order: unggah bukti potong', 'PMK 34/2017 (PPh 22), UU 36/2008 art. 23, PP 55/2022; e-Order manual: upload the slip'], 'sourced'),
  'G-KWITANSI': row('H', ['Tagihan dibuat penyedia sendiri', 'The seller makes the invoice'], ['Temuan BPK: kuitansi diisi kantor (Lampung Selatan), stempel palsu (Malang 2018)', 'Audit finding: receipts filled in by the office (Lampung Selatan), fake stamps (Malang 2018)'], 'sourced'),
  'G-UTANG': row('H', ['Tidak untuk membayar utang lama', 'Not to pay old debts'], ['Temuan BPK: pesanan katalog untuk membayar utang konsumsi (Lampung Selatan)', 'Audit finding: catalogue orders used to pay old food debts (Lampung Selatan)'], 'sourced'),
  'G-PISAH': row('H', ['Tugas terpisah pada satu paket', 'Duties kept apart on a package'], ['UU 1/2004 Pasal 10 ayat (4) (KPA × bendahara); pasangan lain dapat diatur', 'UU 1/2004 art. 10(4) (KPA × treasurer); other pairs are configurable']),
  'G-PEJABAT': row('H', ['Pemilik dapur bukan pejabat pengadaan ini', 'The owner is not an official of this purchase'], ['Perpres 16/2018: etika, menghindari pertentangan kepentingan', 'Perpres 16/2018: ethics, conflicts of interest']),
  'G-BEKU': row('H', ['Produk dan dapur tidak dibekukan', 'Product and kitchen are not frozen'], ['Katalog LKPP: beku = tampak, tidak dapat dibeli', 'LKPP catalogue: frozen = visible, cannot be bought'], 'sourced'),
  'G-JEJAK': row('H', ['Setiap tindakan tercatat dan dirantai', 'Every action is recorded and chained'], ['Permintaan APIP/BPK: jejak per paket', 'Asked by auditors: a trail per package']),
} as const satisfies Record<string, GuardRow> // prettier-ignore

export type GuardId = keyof typeof GUARDS
export const GUARD_IDS = Object.keys(GUARDS) as GuardId[]

export interface Finding {
  readonly guard: GuardId
  readonly level: Level
  /** Which sentence; see guards/sentences. */
  readonly code: string
  readonly facts: Readonly<Record<string, string | number | null>>
}
export const finding = (
  guard: GuardId,
  level: Level,
  code: string,
  facts: Finding['facts'] = {},
): Finding => ({ guard, level, code, facts })

export const MIN_REASON = 10

/** What still stands in the way: hard findings, and soft ones without a written reason. */
export const standing = (
  findings: readonly Finding[],
  reasons: Readonly<Partial<Record<string, string>>>,
): readonly Finding[] =>
  findings.filter(
    (one) =>
      one.level === 'H' || (one.level === 'J' && (reasons[one.guard] ?? '').trim().length < MIN_REASON),
  )
