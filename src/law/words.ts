/** One sentence per reason code, in both languages: the page, the letter and the test read the same reasons. */
import { type Reason } from '#shared/decision'
import { withDaysInWords } from '#shared/spoken-time'

type Facts = NonNullable<Reason['facts']>
interface Sentence {
  readonly id: (facts: Facts) => string
  readonly en: (facts: Facts) => string
}

const digits = new Intl.NumberFormat('id-ID')
const digitsEn = new Intl.NumberFormat('en-GB')
const rp = (f: Facts, name: string) => `Rp${digits.format(Number(f[name] ?? 0))}`
const rpEn = (f: Facts, name: string) => `Rp${digitsEn.format(Number(f[name] ?? 0))}`
/** 5864 → `58,64 %`; unknown stays a word. */
const percent = (f: Facts, name: string) =>
  typeof f[name] === 'number' ? `${(f[name] / 100).toFixed(2).replace('.', ',')} %` : 'belum diketahui'
const percentEn = (f: Facts, name: string) =>
  typeof f[name] === 'number' ? `${(f[name] / 100).toFixed(2)}%` : 'not known'

/** Codes and names of facts as people say them; what is not listed is shown as it is. */
const spoken: Readonly<Record<string, readonly [string, string]>> = {
  jasa_lainnya: ['jasa lainnya', 'other services'],
  barang: ['barang', 'goods'],
  konsultansi: ['jasa konsultansi', 'consultancy'],
  konstruksi: ['konstruksi', 'construction'],
  bukti: ['bukti pembelian', 'proof of purchase'],
  spk: ['SPK', 'SPK'],
  surat_perjanjian: ['surat perjanjian', 'surat perjanjian (contract)'],
  e_purchasing: ['e-purchasing', 'e-purchasing'],
  pengadaan_langsung: ['pengadaan langsung', 'direct procurement'],
  penunjukan_langsung: ['penunjukan langsung', 'direct appointment'],
  tender_cepat: ['tender cepat', 'quick tender'],
  tender: ['tender', 'tender'],
  seleksi: ['seleksi', 'selection of consultants'],
  toko_daring: ['toko daring', 'online shop'],
  PEJABAT_PENGADAAN: ['pejabat pengadaan', 'procurement officer'],
  BENDAHARA: ['bendahara', 'treasurer'],
  include: ['masuk dasar pengadaan', 'inside the procurement base'],
  exclude: ['di luar dasar pengadaan', 'outside the procurement base'],
  review: ['perlu ditelaah', 'to be reviewed'],
  conditional: ['bersyarat', 'conditional'],
  mikro: ['mikro', 'micro'],
  kecil: ['kecil', 'small'],
  menengah: ['menengah', 'medium'],
  besar: ['besar', 'large'],
  modal: ['modal usaha', 'business capital'],
  penjualan: ['penjualan setahun', 'annual sales'],
  aset: ['kekayaan bersih', 'net assets'],
  DN: ['dalam negeri', 'here'],
  LN: ['luar negeri', 'abroad'],
  JOINT: ['patungan', 'jointly'],
  invests: ['berinvestasi di Indonesia', 'invests in Indonesia'],
  produces: ['berproduksi di Indonesia', 'produces in Indonesia'],
  workers: ['pekerja Indonesia', 'Indonesian workers'],
  inputs: ['masukan dalam negeri', 'domestic inputs'],
  PPH22: ['PPh 22', 'PPh 22'],
  PPH23: ['PPh 23', 'PPh 23'],
  FINAL_UMKM: ['PPh final UMKM', 'Final PPh of small firms'],
  npwp: ['apakah penyedia ber-NPWP', 'whether the vendor has an NPWP'],
  suket: ['apakah penyedia punya Suket PP 55', 'whether the vendor holds a Suket PP 55'],
  pkp: ['apakah penyedia PKP', 'whether the vendor is PKP'],
  pbjt_exempt: ['apakah penyedia bebas PBJT', 'whether the vendor is free of PBJT'],
  price: ['harga', 'the price'],
  pagu: ['pagu', 'the pagu'],
  technical_exception: [
    'apakah perlu kemampuan teknis khusus',
    'whether special technical ability is needed',
  ],
  cert_valid: ['apakah sertifikat berlaku', 'whether the certificate is valid'],
  rate_bp: ['besar preferensi dalam dokumen tender', 'the rate set by the tender document'],
  berlaku_sampai: ['tanggal akhir berlaku', 'the last day of validity'],
  components: ['biaya komponen', 'the cost of the components'],
  dn_share_bp: ['bagian kepemilikan dalam negeri', 'the domestic share of ownership'],
  metode: ['metode pemilihan', 'the method of selection'],
  value: ['nilai', 'the value'],
  kelas: ['kelas usaha', 'the class of the business'],
  kelompok: ['kelompok produk yang diatur', 'a product group the rule covers'],
  omzet_bulan: ['omzet sebulan', 'monthly turnover'],
  insidental: ['apakah penjualan insidental', 'whether the sale is incidental'],
  wholePrice: ['harga jasa', 'the price of the services'],
  made_in_id: ['apakah dibuat di Indonesia', 'whether it is made in Indonesia'],
  by_industrial_company: ['apakah dibuat perusahaan industri', 'whether an industrial company makes it'],
  all_raw_domestic: [
    'apakah seluruh bahan bakunya dari dalam negeri',
    'whether all of its raw material is domestic',
  ],
  natural_resource: [
    'apakah langsung dari alam Indonesia',
    'whether it comes straight from Indonesian nature',
  ],
  cost: ['biaya', 'the cost'],
  surat_pesanan: ['surat pesanan', 'surat pesanan (order letter)'],
  kuitansi: ['kuitansi', 'kuitansi (receipt)'],
  PM16_2011: ['berbasis biaya (Permenperin 16/2011)', 'by cost (Permenperin 16/2011)'],
  PM35_2025: ['berbobot 75/10/15 (Permenperin 35/2025)', 'by weights 75/10/15 (Permenperin 35/2025)'],
  'a-b-c-d': ['empat jenjang a–b–c–d, lalu impor', 'four steps a–b–c–d, then import'],
  'cost-2011': ['berbasis biaya jasa (2011)', 'by cost of services (2011)'],
  'cost-2025': ['berbasis biaya jasa (2025)', 'by cost of services (2025)'],
  forbidden: ['terlarang', 'forbidden'],
  'no-end-while-unchanged': [
    'tanpa batas selama bahan dan proses tetap',
    'no end while material and process stay',
  ],
  '1/1': ['seluruh harga', 'the whole price'],
  '11/12': ['11/12 dari harga', '11/12 of the price'],
  KBLI_2020: ['KBLI 2020', 'KBLI 2020'],
  KBLI_2025: ['KBLI 2025', 'KBLI 2025'],
  aktif: ['berlaku', 'valid'],
  CERT: ['PDN bersertifikat', 'certified PDN'],
  SIINAS: ['PDN di SIINas', 'PDN in SIINas'],
  IMPORT: ['impor', 'imported'],
  import: ['impor', 'import'],
  old_mandatory: ['wajib PDN ber-TKDN ≥ 25 %', 'PDN with TKDN ≥ 25% is a duty'],
  old_none: ['tanpa kewajiban per produk', 'no product-level duty'],
  ALL_IMPORT: ['semua komponen impor', 'all components imported'],
  TKDN_BMP_INCONSISTENT: ['data TKDN dan BMP tidak mungkin', 'TKDN and BMP cannot be true'],
  jasa_boga: ['jasa boga', 'catering'],
  resto: ['makan di tempat makan', 'a meal at an eating place'],
  bendahara: ['bendahara', 'treasurer'],
  pihak_lain: ['lokapasar pengadaan', 'procurement marketplace'],
  national: ['nasional', 'national'],
  foreign: ['asing', 'foreign'],
  PDN_GT_NILAI: ['nilai PDN di atas nilai', 'PDN above the value'],
  kedaluwarsa: ['sudah berakhir', 'expired'],
}
/** A code of the law as people say it; what has no other words is said as it is. */
export const spokenWord = (code: string, language: 'id' | 'en'): string =>
  Object.hasOwn(spoken, code) ? spoken[code]![language === 'id' ? 0 : 1] : code
const say = (f: Facts, name: string, language: 0 | 1): string =>
  String(f[name])
    .split(', ')
    .map((one) => (Object.hasOwn(spoken, one) ? spoken[one]![language] : one))
    .join(', ')
const said = (f: Facts, name: string) => say(f, name, 0)
const saidEn = (f: Facts, name: string) => say(f, name, 1)

const sentences = {
  'no-version-in-force': {
    id: (f) => `Tidak ada versi aturan ${f['rule']} yang berlaku pada ${f['on']}.`,
    en: (f) => `No version of rule ${f['rule']} is in force on ${f['on']}.`,
  },
  'start-day-not-confirmed': {
    id: (f) =>
      `Hari mulai aturan ${f['rule']} hanya diketahui tahunnya (${f['year']}); ${f['on']} tidak dapat diputuskan.`,
    en: (f) =>
      `Of the start of rule ${f['rule']} only the year ${f['year']} is known; ${f['on']} cannot be decided.`,
  },
  'fact-not-known': {
    id: (f) => `Belum diketahui: ${said(f, 'fact')}. Tanyakan dahulu; aturan tidak dapat memutuskan.`,
    en: (f) => `Not known: ${saidEn(f, 'fact')}. Ask first; the rule cannot decide.`,
  },
  'tkdn-by-cost': {
    id: (f) => `TKDN = KDN ${rp(f, 'kdn')} dibagi (KDN + KLN ${rp(f, 'kln')}) = ${percent(f, 'bp')}.`,
    en: (f) => `TKDN = KDN ${rpEn(f, 'kdn')} over (KDN + KLN ${rpEn(f, 'kln')}) = ${percentEn(f, 'bp')}.`,
  },
  'tkdn-of-several-goods': {
    id: (f) => `${f['goods']} barang ditimbang menurut harga: ${percent(f, 'bp')}.`,
    en: (f) => `${f['goods']} goods weighted by price: ${percentEn(f, 'bp')}.`,
  },
  'tkdn-of-services': {
    id: (f) => `(Harga jasa − jasa luar negeri) dibagi harga jasa = ${percent(f, 'bp')}.`,
    en: (f) => `(Price of services − foreign services) over price = ${percentEn(f, 'bp')}.`,
  },
  'tkdn-of-goods-with-services': {
    id: (f) => `KDN barang dan jasa dibagi biaya keduanya = ${percent(f, 'bp')}.`,
    en: (f) => `KDN of goods and services over the cost of both = ${percentEn(f, 'bp')}.`,
  },
  'tkdn-of-small-industry': {
    id: (f) => `Bobot bahan 24, tenaga kerja 10, overhead 4, pengembangan 2: ${percent(f, 'bp')}.`,
    en: (f) => `Weights material 24, labour 10, overhead 4, development 2: ${percentEn(f, 'bp')}.`,
  },
  'tool-factor': {
    id: (f) => `Alat buatan ${said(f, 'made')}, milik ${said(f, 'owned')}: dihitung ${percent(f, 'bp')}.`,
    en: (f) => `Tool made ${saidEn(f, 'made')}, owned ${saidEn(f, 'owned')}: counts ${percentEn(f, 'bp')}.`,
  },
  'tkdn-by-weights': {
    id: (f) => `75 % bahan + 10 % tenaga kerja + 15 % overhead + litbang = ${percent(f, 'bp')}.`,
    en: (f) => `75% material + 10% labour + 15% overhead + R&D = ${percentEn(f, 'bp')}.`,
  },
  'tkdn-capped': {
    id: (f) => `Jumlah ${percent(f, 'sum')} dibatasi ${percent(f, 'bp')}.`,
    en: (f) => `The sum ${percentEn(f, 'sum')} is capped at ${percentEn(f, 'bp')}.`,
  },
  'all-components-imported': {
    id: () => 'Semua komponen impor: sumber berbeda apakah TKDN dapat dihitung. Tanyakan ke Pusat P3DN.',
    en: () => 'All components are imported: sources differ whether TKDN can be computed. Ask Pusat P3DN.',
  },
  'component-levels': {
    id: () => 'Tingkat komponen menurut sertifikat atau asal bahan bakunya, batas atas termasuk.',
    en: () => 'Component levels by certificate or origin of raw material, upper bounds included.',
  },
  'component-level': {
    id: (f) => `Komponen ini bertingkat ${percent(f, 'level')}.`,
    en: (f) => `This component has level ${percentEn(f, 'level')}.`,
  },
  'bmp-of-factors': {
    id: (f) =>
      `Jumlah faktor ${percent(f, 'sum')}, paling tinggi ${percent(f, 'maximum')}: BMP ${percent(f, 'bp')}.`,
    en: (f) =>
      `Factors sum to ${percentEn(f, 'sum')}, at most ${percentEn(f, 'maximum')}: BMP ${percentEn(f, 'bp')}.`,
  },
  'is-pdn': {
    id: () => 'Berinvestasi dan berproduksi di Indonesia, dengan pekerja dan masukan dalam negeri.',
    en: () => 'Invests and produces in Indonesia, with Indonesian workers and domestic inputs.',
  },
  'not-pdn': {
    id: (f) => `Bukan PDN; syarat yang tidak terpenuhi: ${said(f, 'failed')}.`,
    en: (f) => `Not a PDN; conditions not met: ${saidEn(f, 'failed')}.`,
  },
  'duty-old_mandatory': {
    id: (f) =>
      `Ada PDN dengan TKDN + BMP ${percent(f, 'best')} (≥ ${percent(f, 'trigger')}): wajib PDN ber-TKDN ≥ ${percent(f, 'minimum')}.`,
    en: (f) =>
      `A PDN reaches TKDN + BMP ${percentEn(f, 'best')} (≥ ${percentEn(f, 'trigger')}): PDN with TKDN ≥ ${percentEn(f, 'minimum')} is a duty.`,
  },
  'duty-old_none': {
    id: (f) =>
      `Tidak ada PDN dengan TKDN + BMP ≥ ${percent(f, 'trigger')}: tidak ada kewajiban per produk; PDN tetap diutamakan.`,
    en: (f) =>
      `No PDN reaches TKDN + BMP ≥ ${percentEn(f, 'trigger')}: no product-level duty; PDN is still preferred.`,
  },
  'duty-a': {
    id: (f) =>
      `Ada PDN dengan TKDN + BMP ${percent(f, 'best')} (≥ ${percent(f, 'trigger')}): pilih PDN ber-TKDN ≥ ${percent(f, 'minimum')}.`,
    en: (f) =>
      `A PDN reaches TKDN + BMP ${percentEn(f, 'best')} (≥ ${percentEn(f, 'trigger')}): choose PDN with TKDN ≥ ${percentEn(f, 'minimum')}.`,
  },
  'duty-b': {
    id: (f) =>
      `Tidak ada (atau tidak cukup) PDN dengan TKDN + BMP ≥ ${percent(f, 'trigger')}: pilih PDN ber-TKDN ≥ ${percent(f, 'minimum')}.`,
    en: (f) =>
      `No (or not enough) PDN with TKDN + BMP ≥ ${percentEn(f, 'trigger')}: choose PDN with TKDN ≥ ${percentEn(f, 'minimum')}.`,
  },
  'duty-c': {
    id: (f) =>
      `Tidak ada (atau tidak cukup) PDN ber-TKDN ≥ ${percent(f, 'minimum')}: pilih PDN ber-TKDN di bawahnya.`,
    en: (f) => `No (or not enough) PDN with TKDN ≥ ${percentEn(f, 'minimum')}: choose PDN with a lower TKDN.`,
  },
  'duty-d': {
    id: () => 'Tidak ada (atau tidak cukup) PDN bersertifikat: pilih PDN yang tercantum di SIINas.',
    en: () => 'No (or not enough) certified PDN: choose PDN listed in SIINas.',
  },
  'duty-import': {
    id: () => 'Jenjang a–d habis: impor boleh, dengan persetujuan tertulis pejabat berwenang.',
    en: () => 'Steps a–d are exhausted: import is allowed, with written approval of the authorised official.',
  },
  TKDN_BMP_INCONSISTENT: {
    id: (f) =>
      `Data produk ${f['product']} tidak mungkin: TKDN ${percent(f, 'tkdn')} di bawah 25 % tetapi bersama BMP ${percent(f, 'bmp')} mencapai 40 %. Periksa sertifikatnya.`,
    en: (f) =>
      `The record of ${f['product']} cannot be true: TKDN ${percentEn(f, 'tkdn')} is below 25% yet with BMP ${percentEn(f, 'bmp')} reaches 40%. Check the certificate.`,
  },
  'bmp-above-maximum': {
    id: (f) =>
      `BMP produk ${f['product']} ${percent(f, 'bmp')}, paling tinggi ${percent(f, 'maximum')}. Periksa sertifikatnya.`,
    en: (f) =>
      `BMP of ${f['product']} is ${percentEn(f, 'bmp')}, at most ${percentEn(f, 'maximum')}. Check the certificate.`,
  },
  'preference-applies': {
    id: (f) => `HPS ${rp(f, 'hps')} lebih dari ${rp(f, 'threshold')}: preferensi harga berlaku.`,
    en: (f) => `HPS ${rpEn(f, 'hps')} is above ${rpEn(f, 'threshold')}: the price preference applies.`,
  },
  'preference-does-not-apply': {
    id: (f) => `HPS ${rp(f, 'hps')} tidak lebih dari ${rp(f, 'threshold')}: tanpa preferensi harga.`,
    en: (f) => `HPS ${rpEn(f, 'hps')} is not above ${rpEn(f, 'threshold')}: no price preference.`,
  },
  hea: {
    id: (f) =>
      `Preferensi ${percent(f, 'preference')} × TKDN ${percent(f, 'tkdn')}: HEA ${rp(f, 'hea')}. Nilai kontrak tetap harga penawaran.`,
    en: (f) =>
      `Preference ${percentEn(f, 'preference')} × TKDN ${percentEn(f, 'tkdn')}: HEA ${rpEn(f, 'hea')}. The contract stays at the bid price.`,
  },
  'no-bid-passed': {
    id: () => 'Tidak ada penawaran yang lulus administrasi dan teknis.',
    en: () => 'No bid passed administration and technical evaluation.',
  },
  'award-lowest-hea': {
    id: (f) => `${f['winner']} terpilih: HEA terendah, ${rp(f, 'hea')}.`,
    en: (f) => `${f['winner']} wins: lowest HEA, ${rpEn(f, 'hea')}.`,
  },
  'award-tie-higher-tkdn': {
    id: (f) => `HEA terendah sama; ${f['winner']} terpilih karena TKDN lebih tinggi (${percent(f, 'tkdn')}).`,
    en: (f) => `Equal lowest HEA; ${f['winner']} wins by higher TKDN (${percentEn(f, 'tkdn')}).`,
  },
  'award-tie-not-regulated': {
    id: () => 'HEA dan TKDN sama: aturan tidak memilih. Putuskan menurut dokumen pemilihan.',
    en: () => 'Equal HEA and TKDN: the rule does not choose. Decide by the selection document.',
  },
  'award-international': {
    id: (f) =>
      `HEA nasional ${rp(f, 'national')} dibanding penawaran asing terendah ${rp(f, 'foreign')} (preferensi ${percent(f, 'rate')}).`,
    en: (f) =>
      `National HEA ${rpEn(f, 'national')} against lowest foreign bid ${rpEn(f, 'foreign')} (preference ${percentEn(f, 'rate')}).`,
  },
  reserved: {
    id: (f) =>
      `Pagu ${rp(f, 'pagu')} tidak lebih dari ${rp(f, 'limit')}: dicadangkan untuk usaha kecil dan koperasi.`,
    en: (f) =>
      `Pagu ${rpEn(f, 'pagu')} is not above ${rpEn(f, 'limit')}: reserved for small business and cooperatives.`,
  },
  'not-reserved-pagu': {
    id: (f) => `Pagu ${rp(f, 'pagu')} lebih dari ${rp(f, 'limit')}: tidak dicadangkan.`,
    en: (f) => `Pagu ${rpEn(f, 'pagu')} is above ${rpEn(f, 'limit')}: not reserved.`,
  },
  'not-reserved-technical': {
    id: () => 'Menuntut kemampuan teknis yang tidak dapat dipenuhi usaha kecil: tidak dicadangkan.',
    en: () => 'Needs technical ability that small business cannot offer: not reserved.',
  },
  'not-reserved-kind': {
    id: (f) => `Jenis ${said(f, 'jenis')} tidak termasuk pencadangan.`,
    en: (f) => `The kind ${saidEn(f, 'jenis')} is not among those reserved.`,
  },
  'form-by-method': {
    id: (f) => `Metode ${said(f, 'metode')}: surat pesanan, berapa pun nilainya.`,
    en: (f) => `Method ${saidEn(f, 'metode')}: surat pesanan, whatever the value.`,
  },
  'form-by-value': {
    id: (f) =>
      `${said(f, 'jenis')} ${rp(f, 'nilai')} sampai ${rp(f, 'limit')}: paling rendah ${said(f, 'form')}.`,
    en: (f) =>
      `${saidEn(f, 'jenis')} ${rpEn(f, 'nilai')} up to ${rpEn(f, 'limit')}: at least ${saidEn(f, 'form')}.`,
  },
  'form-above-limits': {
    id: (f) => `${said(f, 'jenis')} ${rp(f, 'nilai')} di atas ${rp(f, 'limit')}: surat perjanjian.`,
    en: (f) => `${saidEn(f, 'jenis')} ${rpEn(f, 'nilai')} above ${rpEn(f, 'limit')}: surat perjanjian.`,
  },
  'direct-procurement-allowed': {
    id: (f) =>
      `${said(f, 'jenis')} ${rp(f, 'nilai')} tidak lebih dari ${rp(f, 'limit')}: pengadaan langsung boleh.`,
    en: (f) =>
      `${saidEn(f, 'jenis')} ${rpEn(f, 'nilai')} is not above ${rpEn(f, 'limit')}: direct procurement is allowed.`,
  },
  'direct-procurement-above-limit': {
    id: (f) =>
      `${said(f, 'jenis')} ${rp(f, 'nilai')} lebih dari ${rp(f, 'limit')}: pengadaan langsung tidak boleh.`,
    en: (f) =>
      `${saidEn(f, 'jenis')} ${rpEn(f, 'nilai')} is above ${rpEn(f, 'limit')}: direct procurement is not allowed.`,
  },
  'order-within-limit': {
    id: (f) => `Pesanan ${rp(f, 'nilai')} tidak lebih dari batas ${rp(f, 'limit')}.`,
    en: (f) => `An order of ${rpEn(f, 'nilai')} is not above the limit of ${rpEn(f, 'limit')}.`,
  },
  'order-above-limit': {
    id: (f) => `Pesanan ${rp(f, 'nilai')} lebih dari batas ${rp(f, 'limit')}.`,
    en: (f) => `An order of ${rpEn(f, 'nilai')} is above the limit of ${rpEn(f, 'limit')}.`,
  },
  'roles-in-conflict': {
    id: (f) => `${f['person']} merangkap ${said(f, 'first')} dan ${said(f, 'second')} pada paket yang sama.`,
    en: (f) => `${f['person']} holds ${saidEn(f, 'first')} and ${saidEn(f, 'second')} on the same package.`,
  },
  'account-by-prefix': {
    id: (f) => `Rekening ${f['code']} menurut awalan ${f['prefix']}: ${said(f, 'base')}.`,
    en: (f) => `Account ${f['code']} by prefix ${f['prefix']}: ${saidEn(f, 'base')}.`,
  },
  'account-unreadable': {
    id: (f) => `Kode rekening "${f['code']}" tidak dapat dibaca sebagai enam tingkat.`,
    en: (f) => `Account code "${f['code']}" cannot be read as six levels.`,
  },
  'account-needs-mapping': {
    id: (f) => `Kode ${f['code']} berakhiran tiga angka; perlu tabel padanan ke empat angka.`,
    en: (f) => `Code ${f['code']} ends in three digits; it needs the mapping table to four.`,
  },
  'account-not-covered': {
    id: (f) => `Rekening ${f['code']} belum ada dalam daftar dasar pengadaan. Tanyakan ke Tim P3DN.`,
    en: (f) => `Account ${f['code']} is not in the list of the procurement base. Ask Tim P3DN.`,
  },
  'umkm-class': {
    id: (f) =>
      `Menurut ${said(f, 'basis')} ${rp(f, 'value')} (batas ${rp(f, 'limit')}): usaha ${said(f, 'class')}.`,
    en: (f) =>
      `By ${saidEn(f, 'basis')} ${rpEn(f, 'value')} (limit ${rpEn(f, 'limit')}): ${saidEn(f, 'class')}.`,
  },
  'certificate-valid': {
    id: (f) => `Berlaku sampai ${f['until']}, termasuk hari itu; ditanyakan ${f['on']}.`,
    en: (f) => `Valid until ${f['until']} inclusive; asked for ${f['on']}.`,
  },
  'certificate-expired': {
    id: (f) => `Berakhir ${f['until']}, sebelum ${f['on']}.`,
    en: (f) => `Ended ${f['until']}, before ${f['on']}.`,
  },
  'certificate-not-issued-yet': {
    id: (f) => `Baru terbit ${f['issued']}, sesudah ${f['on']}.`,
    en: (f) => `Issued only on ${f['issued']}, after ${f['on']}.`,
  },
  'certificate-ends-before-issue': {
    id: (f) => `Berlaku sampai ${f['end']} lebih awal daripada terbit ${f['issued']}. Periksa kedua tanggal.`,
    en: (f) => `The end ${f['end']} stands before the issue ${f['issued']}. Check both days.`,
  },
  'certificate-end-beyond-calendar': {
    id: (f) =>
      `Terbit ${f['issued']}, berlaku ${f['years']} tahun: akhirnya sesudah tahun 2200. Periksa tanggal terbit.`,
    en: (f) =>
      `Issued ${f['issued']}, valid ${f['years']} years: the end lies beyond the year 2200. Check the day of issue.`,
  },
  'halal-mandatory': {
    id: (f) => `Usaha ${said(f, 'class')}: sertifikat halal wajib (batas ${f['day']}).`,
    en: (f) => `${saidEn(f, 'class')} business: a halal certificate is a duty (day ${f['day']}).`,
  },
  'halal-not-yet': {
    id: (f) => `Usaha ${said(f, 'class')}: belum wajib halal pada ${f['on']} (batas ${f['day']}).`,
    en: (f) => `${saidEn(f, 'class')} business: not yet a duty on ${f['on']} (day ${f['day']}).`,
  },
  'ppn-on-goods': {
    id: (f) => `PPN ${rp(f, 'ppn')} atas DPP ${rp(f, 'dpp')}.`,
    en: (f) => `PPN ${rpEn(f, 'ppn')} on a base of ${rpEn(f, 'dpp')}.`,
  },
  'ppn-kept-by-treasurer': {
    id: (f) => `PPN ${rp(f, 'ppn')} dipungut bendahara.`,
    en: (f) => `PPN ${rpEn(f, 'ppn')} is kept by the treasurer.`,
  },
  'ppn-paid-to-vendor': {
    id: (f) => `PPN ${rp(f, 'ppn')} diterima dan disetor penyedia (nilai kecil).`,
    en: (f) => `PPN ${rpEn(f, 'ppn')} is received and remitted by the vendor (small value).`,
  },
  'pbjt-on-food': {
    id: (f) => `PBJT makanan/minuman ${rp(f, 'pbjt')}.`,
    en: (f) => `PBJT on food and drink ${rpEn(f, 'pbjt')}.`,
  },
  'pbjt-exempt': {
    id: () => 'Bebas PBJT.',
    en: () => 'Free of PBJT.',
  },
  'pph22-below-floor': {
    id: (f) => `${rp(f, 'base')} tidak lebih dari ${rp(f, 'floor')}: PPh 22 tidak dipungut.`,
    en: (f) => `${rpEn(f, 'base')} is not above ${rpEn(f, 'floor')}: no PPh 22.`,
  },
  'pph-withheld': {
    id: (f) =>
      `${said(f, 'kind')} ${percent(f, 'rate')} × ${rp(f, 'base')} = ${rp(f, 'pph')}, dibulatkan ke bawah.`,
    en: (f) =>
      `${saidEn(f, 'kind')} ${percentEn(f, 'rate')} × ${rpEn(f, 'base')} = ${rpEn(f, 'pph')}, rounded down.`,
  },
  'pph22-by-marketplace': {
    id: (f) => `PPh 22 ${rp(f, 'pph')} dipungut lokapasar; bendahara tidak memotong.`,
    en: (f) => `PPh 22 ${rpEn(f, 'pph')} is collected by the marketplace; the treasurer withholds nothing.`,
  },
  'marketplace-vendor-must-be-pkp': {
    id: () => 'Penyedia di lokapasar pengadaan harus PKP; tercatat bukan PKP. Periksa.',
    en: () => 'A vendor on a procurement marketplace must be PKP; this one is recorded as not. Check.',
  },
  'pkp-required': {
    id: (f) => `Omzet ${rp(f, 'turnover')} lebih dari ${rp(f, 'limit')}: wajib PKP.`,
    en: (f) => `Turnover ${rpEn(f, 'turnover')} is above ${rpEn(f, 'limit')}: PKP is a duty.`,
  },
  'pkp-not-required': {
    id: (f) => `Omzet ${rp(f, 'turnover')} tidak lebih dari ${rp(f, 'limit')}: tidak wajib PKP.`,
    en: (f) => `Turnover ${rpEn(f, 'turnover')} is not above ${rpEn(f, 'limit')}: PKP is not a duty.`,
  },
  'pph-final-individual': {
    id: (f) => `0,5 % atas omzet di atas Rp500 juta (${rp(f, 'taxed')}): ${rp(f, 'pph')}.`,
    en: (f) => `0.5% of turnover above Rp500 million (${rpEn(f, 'taxed')}): ${rpEn(f, 'pph')}.`,
  },
  'published-agrees': {
    id: (f) => `Dihitung ulang ${percent(f, 'recomputed')}; sesuai terbitan ${percent(f, 'published')}.`,
    en: (f) =>
      `Recomputed ${percentEn(f, 'recomputed')}; agrees with the published ${percentEn(f, 'published')}.`,
  },
  'published-differs': {
    id: (f) =>
      `Dihitung ulang ${percent(f, 'recomputed')}, terbitan ${percent(f, 'published')}: beda lebih dari 0,1 poin.`,
    en: (f) =>
      `Recomputed ${percentEn(f, 'recomputed')}, published ${percentEn(f, 'published')}: more than 0.1 point apart.`,
  },
  'published-base-revised': {
    id: (f) => `Dihitung ulang ${percent(f, 'recomputed')}, di atas 100 %: dasarnya berubah. Tanyakan.`,
    en: (f) => `Recomputed ${percentEn(f, 'recomputed')}, above 100%: the base was revised. Ask.`,
  },
  'published-not-recomputable': {
    id: () => 'Tidak dapat dihitung ulang: pembilang atau penyebut tidak terbit.',
    en: () => 'Cannot be recomputed: numerator or denominator was not published.',
  },
} as const satisfies Record<string, Sentence>

export type LawReasonCode = keyof typeof sentences
export const lawReasonCodes = Object.keys(sentences) as readonly LawReasonCode[]

/** `Perpres 9/2026 Pasal 1, dirilis di sini, usulan no. 3`: which of several versions a figure was computed under. */
export const groundText = (citation: string, released: number | undefined, language: 'id' | 'en'): string =>
  released === undefined
    ? citation
    : language === 'id'
      ? `${citation}, dirilis di sini, usulan no. ${released}`
      : `${citation}, released here, proposal no. ${released}`

/** The sentence of a reason, with its article; a code that law does not know is a bug. */
export function sentenceOfLawReason(
  reason: Reason & { readonly released?: number },
  language: 'id' | 'en',
): string {
  const sentence: Sentence | undefined = sentences[reason.code as LawReasonCode]
  if (!sentence) throw new Error(`no sentence for reason ${reason.code}`)
  const text = sentence[language](reason.facts ?? {})
  return withDaysInWords(
    reason.source === undefined ? text : `${text} (${groundText(reason.source, reason.released, language)})`,
    language,
  )
}
