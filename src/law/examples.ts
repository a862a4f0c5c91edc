/**
 * Worked examples per rule: questions of the trade in the words of `law eval`. The answers are never written down
 * here, the engine computes them where they are shown; `example-book.txt` keeps them for comparison.
 */
import { isoDate } from '#shared/date'
import { both, type BothLanguages } from './both-languages.ts'
import { dayBefore } from './days.ts'
import { answerQuestion } from './questions/answer.ts'
import { type Family, type Rule } from './rule.ts'
import { type LawReason } from './verdict.ts'

export interface Example {
  readonly family: Family
  /** Rules the example is about, by id or by the beginning of one; empty = the whole family. */
  readonly rules: readonly string[]
  readonly title: BothLanguages
  readonly fn: string
  readonly in: unknown
}
const example =
  (family: Family, fn: string, ...rules: readonly string[]) =>
  (id: string, en: string, input: unknown): Example => ({ family, rules, title: both(id, en), fn, in: input })

const by2011 = example('tkdn-of-goods', 'tkdn2011', 'tkdn.method', 'tkdn.tracing_tier')
const line2011 = example('tkdn-of-goods', 'tkdn2011_line', 'tkdn.method')
const tierTwo = example('tkdn-of-goods', 'tier2_exempt', 'tkdn.2011.tier_two', 'tkdn.tracing_tier')
const several = example('tkdn-of-goods', 'tkdn_multi', 'tkdn.method')
const tool = example('tkdn-of-goods', 'tool_factor_bp', 'tkdn.2011.tool')
const level = example('tkdn-of-goods', 'level2025', 'tkdn.2025.level')
const raw = example(
  'tkdn-of-goods',
  'level2025_uncertified',
  'tkdn.2025.level.uncertified',
  'tkdn.2025.level.import',
)
const by2025 = example(
  'tkdn-of-goods',
  'tkdn2025',
  'tkdn.method',
  'tkdn.2025.weight',
  'tkdn.2025.litbang',
  'tkdn.2025.cap',
  'tkdn.2025.min',
)
const byServiceCost = example('tkdn-of-services', 'tkdn2011', 'tkdn.services.method')
const ik = example('tkdn-ik', 'tkdn_ik2022')
const bmp = example('bmp', 'bmp2025')
const duty = example('pdn-duty', 'pdn_duty', 'pdn.mandatory', 'pdn.ladder')
const isPdn = example('pdn-duty', 'is_pdn', 'pdn.ladder')
const award = example('price-preference', 'award', 'pref.min_tkdn', 'pref.max_goods', 'pref.hps_threshold')
const hea = example('price-preference', 'hea', 'pref.min_tkdn', 'pref.max_goods')
const combined = example('price-preference', 'hea_combo', 'pref.max_goods')
const legacy = example('price-preference', 'hea_legacy', 'pref.max_goods.legacy')
const international = example('price-preference', 'intl_award', 'pref.max_construction_intl')
const reserved = example('umk-reservation', 'reserved_uk', 'umk.reserved_pagu')
const umkShare = example('umk-reservation', 'metrics', 'umk.budget_share')
const form = example('procurement-thresholds', 'contract_form', 'form.')
const direct = example('procurement-thresholds', 'pl_allowed', 'pl.max')
const orderMost = example('procurement-thresholds', 'rule', 'eorder.max')
const roles = example('separation-of-duties', 'sod')
const account = example('account-base', 'account_base')
const scheme = example('account-base', 'account_normalise')
const size = example('umkm-class', 'umkm_class')
const certificate = example('certificates', 'cert_status', 'tkdn.cert')
const halal = example('certificates', 'halal_mandatory', 'halal.')
const feed = example('certificates', 'norm_num', 'tkdn.cert')
const tax = example('taxes', 'tax', 'ppn.', 'pph', 'pbjt.')
const ppn = example('taxes', 'ppn2025', 'ppn.')
const pbjt = example('taxes', 'pbjt_exempt_dki', 'pbjt.')
const pkp = example('taxes', 'pkp_required', 'ppn.pkp_threshold')
const individual = example('taxes', 'pph_final_op', 'pph.final_umkm')
const figure = example('counting', 'metrics', 'p3dn.target')
const published = example('counting', 'check_published', 'p3dn.published')
const record = example('counting', 'validate_realisasi', 'p3dn.published')

const A = { id: 'A', tkdn_bp: 3000, bmp_bp: 1200, kind: 'CERT' }
const B = { id: 'B', tkdn_bp: 2600, bmp_bp: 0, kind: 'CERT' }
const C = { id: 'C', tkdn_bp: 2000, bmp_bp: 0, kind: 'CERT' }
const D = { id: 'D', kind: 'SIINAS' }
const I = { id: 'I', kind: 'IMPORT' }
const vendor = { npwp: true, suket: false, pkp: false, pbjt_exempt: false }
const catering = { supply: 'jasa_boga', channel: 'bendahara', date: '2026-02-01', ...vendor }
const shop = { ...catering, supply: 'barang' }
const juta = 1_000_000

export const examples: readonly Example[] = [
  by2011(
    'Biaya produksi Rp140.000, Rp95.000 di antaranya dalam negeri',
    'Production cost Rp140,000, Rp95,000 of it domestic',
    { kdn: 95_000, kln: 45_000 },
  ),
  by2011('Tanpa biaya tidak ada TKDN', 'No cost, no TKDN', { kdn: 0, kln: 0 }),
  line2011(
    'Satu baris formulir 1.1: 2,5 satuan, TKDN 42,28 %',
    'One line of form 1.1: 2.5 units, TKDN 42.28%',
    { tkdn_bp: 4228, qty: '2.5', price: 450_000 },
  ),
  tierTwo('Empat bagian dalam negeri, masing-masing di bawah 3 %', 'Four domestic parts, each below 3%', {
    tier1_cost: 1_000_000,
    parts: [25_000, 25_000, 25_000, 25_000],
  }),
  tierTwo('Jumlahnya di atas 10 %: orang yang memilih', 'Together above 10 %: a person chooses', {
    tier1_cost: 1_000_000,
    parts: [29_999, 29_999, 29_999, 10_004],
  }),
  several('Dua barang ditimbang menurut harga', 'Two goods weighted by price', {
    items: [
      { price: 100 * juta, tkdn_bp: 4000 },
      { price: 50 * juta, tkdn_bp: 7000 },
    ],
  }),
  several('Barang tanpa harga', 'Goods without a price', { items: [{ price: 0, tkdn_bp: 4000 }] }),
  tool('Mesin impor milik perusahaan dalam negeri', 'Imported machine owned here', {
    made: 'LN',
    owned: 'DN',
  }),
  tool('Mesin impor milik patungan, 40 % dalam negeri', 'Imported machine, joint, 40 % domestic', {
    made: 'LN',
    owned: 'JOINT',
    dn_share_bp: 4000,
  }),
  tool('Mesin dalam negeri milik patungan, 40 % dalam negeri', 'Domestic machine, joint, 40 % domestic', {
    made: 'DN',
    owned: 'JOINT',
    dn_share_bp: 4000,
  }),
  tool('Patungan tanpa bagian yang diketahui', 'Joint, share not known', { made: 'DN', owned: 'JOINT' }),
  level('Komponen bersertifikat tepat 80 %', 'Component certified at exactly 80%', { tkdn_bp: 8000 }),
  level('Komponen bersertifikat 80,01 %', 'Component certified at 80.01%', { tkdn_bp: 8001 }),
  raw('Tanpa sertifikat, seluruh bahan baku dalam negeri', 'Uncertified, all raw material domestic', {
    made_in_id: true,
    by_industrial_company: true,
    all_raw_domestic: true,
    natural_resource: false,
  }),
  raw('Tanpa sertifikat, bahan baku campuran', 'Uncertified, mixed raw material', {
    made_in_id: true,
    by_industrial_company: true,
    all_raw_domestic: false,
    natural_resource: false,
  }),
  by2025(
    'Tiga komponen: 60 % bersertifikat, 30 % campuran, 10 % impor',
    'Three components: 60% certified, 30% mixed, 10% imported',
    {
      components: [
        { cost: 600, level_bp: 6000 },
        { cost: 300, level_bp: 2500 },
        { cost: 100, level_bp: 0 },
      ],
      labour_bp: 10_000,
      overhead_bp: 10_000,
      litbang_bp: 0,
    },
  ),
  by2025('Semua komponen impor', 'All components imported', {
    components: [{ cost: 1000, level_bp: 0 }],
    labour_bp: 10_000,
    overhead_bp: 10_000,
    litbang_bp: 0,
  }),
  by2025('Penuh, dengan litbang 20 %', 'Full, with R&D of 20%', {
    components: [{ cost: 1000, level_bp: 10_000 }],
    labour_bp: 10_000,
    overhead_bp: 10_000,
    litbang_bp: 2000,
  }),
  by2025('Tanpa biaya komponen', 'No cost of components', {
    components: [],
    labour_bp: 10_000,
    overhead_bp: 10_000,
  }),
  byServiceCost(
    'Jasa arsitektur: Rp2.650 dari Rp3.200 biaya dilakukan di dalam negeri',
    'Architecture: Rp2,650 of Rp3,200 of the cost is done here',
    { kdn: 2650, kln: 550 },
  ),
  ik(
    'Industri kecil: separuh bahan dalam negeri, lainnya penuh',
    'Small industry: half the material domestic, the rest full',
    { material_bp: 5000, labour_bp: 10_000, overhead_bp: 10_000, development_bp: 10_000 },
  ),
  bmp('Lima faktor berjumlah 16 %', 'Five factors summing to 16%', {
    factors: ['tenaga_kerja', 'investasi_baru', 'kemitraan', 'merek_dn', 'industri40'],
  }),
  bmp('Lokasi, ekspor, ESG', 'Location, exports, ESG', { factors: ['lokasi', 'ekspor', 'esg'] }),
  duty('Ada produk dengan TKDN + BMP 42 %', 'A product reaches TKDN + BMP 42%', {
    date: '2025-04-30',
    products: [A, B, C, I],
  }),
  duty('Tidak ada yang mencapai 40 %', 'Nothing reaches 40%', {
    date: '2026-01-15',
    products: [B, C, D, I],
  }),
  duty('Jenjang a dan b dinyatakan tidak cukup', 'Steps a and b declared not enough', {
    date: '2026-01-15',
    products: [A, B, C, D, I],
    insufficient: ['a', 'b'],
  }),
  duty('Hanya produk SIINas dan impor', 'Only SIINas and imported products', {
    date: '2026-01-15',
    products: [D, I],
  }),
  duty('Hanya impor', 'Only imports', { date: '2026-01-15', products: [I] }),
  duty(
    'Sehari sebelum Perpres 46/2025, ada yang mencapai 40 %',
    'The day before Perpres 46/2025, one reaches 40%',
    { date: '2025-04-29', products: [A, C, I] },
  ),
  duty(
    'Sehari sebelum Perpres 46/2025, tidak ada yang mencapai 40 %',
    'The day before Perpres 46/2025, nothing reaches 40%',
    { date: '2025-04-29', products: [C, I] },
  ),
  duty('Data yang tidak mungkin: TKDN 24, BMP 16', 'A record that cannot be true: TKDN 24, BMP 16', {
    date: '2026-01-15',
    products: [{ id: 'X', tkdn_bp: 2400, bmp_bp: 1600, kind: 'CERT' }],
  }),
  duty('BMP 16 % pada TKDN 30 %', 'BMP 16% with TKDN 30%', {
    date: '2026-01-15',
    products: [{ id: 'X', tkdn_bp: 3000, bmp_bp: 1600, kind: 'CERT' }],
  }),
  duty('Sebelum ada aturan', 'Before any rule', { date: '2017-06-01', products: [A] }),
  isPdn('Diproses di sini tanpa masukan dalam negeri', 'Processed here without domestic input', {
    invests_in_id: true,
    produces_in_id: true,
    wni_share_bp: 10_000,
    domestic_input_bp: 0,
  }),
  isPdn('Semua syarat terpenuhi', 'All conditions met', {
    invests_in_id: true,
    produces_in_id: true,
    wni_share_bp: 1,
    domestic_input_bp: 1,
  }),
  isPdn('Bagian pekerja belum diketahui', 'Share of workers not known', {
    invests_in_id: true,
    produces_in_id: true,
    wni_share_bp: null,
    domestic_input_bp: 1,
  }),
  award('Empat penawaran, HPS Rp10 miliar', 'Four bids, HPS Rp10 billion', {
    hps: 10_000 * juta,
    bids: [
      { id: 'A', hp: 9500 * juta, tkdn_bp: 4000, passed: true },
      { id: 'B', hp: 9300 * juta, tkdn_bp: 2500, passed: true },
      { id: 'C', hp: 9400 * juta, tkdn_bp: 4500, passed: true },
      { id: 'D', hp: 9200 * juta, tkdn_bp: 2000, passed: true },
    ],
  }),
  award('HPS tepat Rp1 miliar: tanpa preferensi', 'HPS exactly Rp1 billion: no preference', {
    hps: 1000 * juta,
    bids: [
      { id: 'A', hp: 950 * juta, tkdn_bp: 4000, passed: true },
      { id: 'D', hp: 920 * juta, tkdn_bp: 2000, passed: true },
    ],
  }),
  award('HEA sama: TKDN lebih tinggi menang', 'Equal HEA: the higher TKDN wins', {
    hps: 5000 * juta,
    bids: [
      { id: 'A', hp: 1000 * juta, tkdn_bp: 4000, passed: true },
      { id: 'B', hp: 960 * juta, tkdn_bp: 2500, passed: true },
    ],
  }),
  award('HEA dan TKDN sama', 'Equal HEA and TKDN', {
    hps: 5000 * juta,
    bids: [
      { id: 'A', hp: 1000 * juta, tkdn_bp: 4000, passed: true },
      { id: 'B', hp: 1000 * juta, tkdn_bp: 4000, passed: true },
    ],
  }),
  award('Tidak ada yang lulus', 'None passed', {
    hps: 5000 * juta,
    bids: [{ id: 'A', hp: 1000 * juta, tkdn_bp: 4000, passed: false }],
  }),
  hea('Harga terkoreksi Rp1,18 miliar, TKDN 60 %', 'Corrected price Rp1.18 billion, TKDN 60%', {
    hp: 1180 * juta,
    tkdn_bp: 6000,
    cert_valid: true,
  }),
  hea('Sertifikat tidak berlaku', 'Certificate not valid', {
    hp: 1200 * juta,
    tkdn_bp: 5864,
    cert_valid: false,
  }),
  hea('Berlakunya sertifikat belum diketahui', 'Validity of the certificate not known', {
    hp: 1200 * juta,
    tkdn_bp: 5864,
  }),
  combined('Dua barang dan satu jasa', 'Two goods and one service', {
    items: [
      { kind: 'barang', hp: 600 * juta, tkdn_bp: 5000 },
      { kind: 'barang', hp: 400 * juta, tkdn_bp: 2000 },
      { kind: 'jasa', hp: 100 * juta, tkdn_bp: 9000 },
    ],
  }),
  legacy('Rumus lama, TKDN 60 %', 'Old formula, TKDN 60%', { hp: 1050 * juta, tkdn_bp: 6000 }),
  international(
    'Nasional Rp105 miliar, asing terendah Rp100 miliar',
    'National Rp105 billion, lowest foreign Rp100 billion',
    { lowest_foreign_hp: 100_000 * juta, national_hp: 105_000 * juta, rate_bp: 750 },
  ),
  international('Besar preferensi belum ditetapkan', 'Rate not set', {
    lowest_foreign_hp: 100_000 * juta,
    national_hp: 105_000 * juta,
  }),
  reserved('Barang, pagu tepat Rp15 miliar', 'Goods, pagu exactly Rp15 billion', {
    jenis: 'barang',
    pagu: 15_000 * juta,
    technical_exception: false,
  }),
  reserved('Satu rupiah di atasnya', 'One rupiah above', {
    jenis: 'barang',
    pagu: 15_000 * juta + 1,
    technical_exception: false,
  }),
  reserved('Perlu kemampuan teknis khusus', 'Needs special technical ability', {
    jenis: 'konstruksi',
    pagu: 900 * juta,
    technical_exception: true,
  }),
  reserved('Jasa konsultansi', 'Consultancy', {
    jenis: 'konsultansi',
    pagu: 900 * juta,
    technical_exception: false,
  }),
  reserved('Pagu belum diketahui', 'Pagu not known', {
    jenis: 'barang',
    pagu: null,
    technical_exception: false,
  }),
  umkShare('Bagian UMK pada kumpulan data P3DN-1', 'Share of small business in dataset P3DN-1', {
    dataset: 'P3DN-1',
    metric: 'pct_umk_bp',
  }),
  form('Barang Rp50.000.001', 'Goods of Rp50,000,001', {
    jenis: 'barang',
    nilai: 50 * juta + 1,
    metode: 'pengadaan_langsung',
  }),
  form('Barang Rp200.000.001', 'Goods of Rp200,000,001', {
    jenis: 'barang',
    nilai: 200 * juta + 1,
    metode: 'tender',
  }),
  form('E-purchasing, berapa pun nilainya', 'E-purchasing, whatever the value', {
    jenis: 'barang',
    nilai: 5000 * juta,
    metode: 'e_purchasing',
  }),
  form('Konstruksi kecil tetap SPK', 'Small construction still needs an SPK', {
    jenis: 'konstruksi',
    nilai: 8 * juta,
    metode: 'pengadaan_langsung',
  }),
  orderMost('Batas satu e-order pada 2 Januari 2026', 'Limit of one e-order on 2 January 2026', {
    rule_id: 'eorder.max',
    date: '2026-01-02',
  }),
  direct('Konstruksi Rp400 juta pada 30 April 2025', 'Construction of Rp400 million on 30 April 2025', {
    jenis: 'konstruksi',
    nilai: 400 * juta,
    date: '2025-04-30',
  }),
  direct('Sehari sebelumnya', 'The day before', {
    jenis: 'konstruksi',
    nilai: 400 * juta,
    date: '2025-04-29',
  }),
  roles('KPA merangkap bendahara', 'KPA is also treasurer', { assignments: { KPA: 'p1', BENDAHARA: 'p1' } }),
  roles(
    'PPK, pejabat pengadaan, dan bendahara satu orang',
    'PPK, procurement officer and treasurer are one person',
    { assignments: { PPK: 'p1', BENDAHARA: 'p1', PEJABAT_PENGADAAN: 'p1' } },
  ),
  account('Makanan dan minuman rapat', 'Food and drink for meetings', '5.1.02.01.01.0052'),
  account('Honorarium', 'Honoraria', '5.1.02.02.01.0003'),
  account(
    'Kode tiga angka yang perlu tabel padanan',
    'A three-digit code that needs the mapping table',
    '5.1.02.02.01.003',
  ),
  account('Rekening di luar daftar', 'An account outside the list', '5.1.03.01.01.0001'),
  account('Kode yang tidak terbaca', 'A code that cannot be read', '5.1'.repeat(9)),
  scheme('Nol yang hilang di tingkat tengah', 'Zeros lost in the middle levels', '5.1.2.05.02.0001'),
  size('Modal Rp1 miliar', 'Capital of Rp1 billion', { basis: 'modal', value: 1000 * juta }),
  size('Penjualan Rp15.000.000.001', 'Sales of Rp15,000,000,001', {
    basis: 'penjualan',
    value: 15_000 * juta + 1,
  }),
  size('Penjualan di atas Rp50 miliar', 'Sales above Rp50 billion', {
    basis: 'penjualan',
    value: 50_000 * juta + 1,
  }),
  certificate(
    'Terbit 10 Mei 2023 tanpa tanggal akhir, pada hari terakhirnya',
    'Issued 10 May 2023 without an end, on its last day',
    { regime: 'PM16_2011', tgl_terbit: '2023-05-10', berlaku_sampai: null, on: '2026-05-10' },
  ),
  certificate('Sehari sesudahnya', 'The day after', {
    regime: 'PM16_2011',
    tgl_terbit: '2023-05-10',
    berlaku_sampai: null,
    on: '2026-05-11',
  }),
  certificate('Tanggal tercetak menang', 'The printed day wins', {
    regime: 'PM35_2025',
    tgl_terbit: '2026-01-10',
    berlaku_sampai: '2027-01-09',
    on: '2026-06-01',
  }),
  certificate('Belum terbit', 'Not issued yet', {
    regime: 'PM35_2025',
    tgl_terbit: '2026-01-10',
    berlaku_sampai: null,
    on: '2026-01-09',
  }),
  certificate('Berakhir sebelum terbit', 'Ends before its issue', {
    regime: 'PM35_2025',
    tgl_terbit: '2026-01-10',
    berlaku_sampai: '2025-01-09',
    on: '2026-06-01',
  }),
  certificate('Tanpa tanggal apa pun', 'Without any day', {
    regime: 'SEKTORAL',
    tgl_terbit: '2026-01-10',
    berlaku_sampai: null,
    on: '2026-06-01',
  }),
  halal('Usaha mikro, 17 Oktober 2026', 'Micro business, 17 October 2026', {
    kelas: 'mikro',
    kelompok: 'makanan_minuman',
    on: '2026-10-17',
  }),
  halal('Usaha mikro, 18 Oktober 2026', 'Micro business, 18 October 2026', {
    kelas: 'mikro',
    kelompok: 'makanan_minuman',
    on: '2026-10-18',
  }),
  halal('Usaha menengah, 18 Oktober 2024', 'Medium business, 18 October 2024', {
    kelas: 'menengah',
    kelompok: 'makanan_minuman',
    on: '2024-10-18',
  }),
  feed('Persentase dalam teks umpan', 'A percentage in the text of a feed', '58,64'),
  tax('Jasa boga Rp10 juta, ber-NPWP, tanpa Suket', 'Catering Rp10 million, with NPWP, no Suket', {
    ...catering,
    price: 10 * juta,
  }),
  tax('Jasa boga Rp10 juta tanpa NPWP', 'Catering Rp10 million without NPWP', {
    ...catering,
    price: 10 * juta,
    npwp: false,
  }),
  tax('Jasa boga Rp10 juta dengan Suket PP 55', 'Catering Rp10 million with Suket PP 55', {
    ...catering,
    price: 10 * juta,
    suket: true,
  }),
  tax('Jasa boga bebas PBJT dengan Suket', 'Catering free of PBJT with Suket', {
    ...catering,
    price: 4_500_000,
    suket: true,
    pbjt_exempt: true,
  }),
  tax('Jasa boga Rp11 juta termasuk PBJT', 'Catering Rp11 million including PBJT', {
    ...catering,
    price: 11 * juta,
    price_includes: 'pbjt',
  }),
  tax('Jasa boga lewat lokapasar, penyedia bukan PKP', 'Catering through a marketplace, vendor not PKP', {
    ...catering,
    channel: 'pihak_lain',
    price: 10 * juta,
  }),
  tax('Makan di warung Rp3 juta', 'A meal at a stall of Rp3 million', {
    ...catering,
    supply: 'resto',
    price: 3 * juta,
  }),
  tax('Kudapan dari toko PKP Rp3 juta', 'Snacks of Rp3 million from a PKP shop', {
    ...shop,
    price: 3 * juta,
    pkp: true,
  }),
  tax('Barang Rp1,8 juta dari PKP', 'Goods of Rp1.8 million from a PKP', {
    ...shop,
    price: 1_800_000,
    pkp: true,
  }),
  tax('Barang tepat Rp2 juta', 'Goods of exactly Rp2 million', { ...shop, price: 2 * juta }),
  tax(
    'Dua tagihan Rp1,5 juta paket dan penyedia yang sama',
    'Two invoices of Rp1.5 million, same package and vendor',
    { ...shop, invoices: [1_500_000, 1_500_000] },
  ),
  tax('Komputer Rp11,1 juta termasuk PPN, tahun 2024', 'Computer of Rp11.1 million with PPN, in 2024', {
    ...shop,
    date: '2024-02-01',
    price: 11_100_000,
    price_includes: 'ppn',
    pkp: true,
  }),
  tax('NPWP belum diketahui', 'NPWP not known', { ...catering, price: 10 * juta, npwp: null }),
  tax('Sebelum Perda DKI 1/2024', 'Before Perda DKI 1/2024', {
    ...catering,
    date: '2024-01-04',
    price: 10 * juta,
  }),
  ppn('PPN atas Rp1 juta sejak 2025', 'PPN on Rp1 million since 2025', { price: juta }),
  pbjt('Omzet tepat Rp42 juta sebulan', 'Turnover of exactly Rp42 million a month', {
    omzet_bulan: 42 * juta,
    insidental: false,
  }),
  pbjt('Penjualan insidental', 'Incidental sale', { omzet_bulan: 10 * juta, insidental: true }),
  pkp('Omzet tepat Rp4,8 miliar', 'Turnover of exactly Rp4.8 billion', { omzet_tahun: 4800 * juta }),
  pkp('Satu rupiah di atasnya', 'One rupiah above', { omzet_tahun: 4800 * juta + 1 }),
  individual('Orang pribadi, omzet Rp600 juta', 'Individual, turnover Rp600 million', {
    omzet_tahun: 600 * juta,
  }),
  figure('Realisasi terhadap komitmen, kumpulan data P3DN-1', 'Realisation over commitment, dataset P3DN-1', {
    dataset: 'P3DN-1',
    metric: 'pct_K_bp',
  }),
  figure('Bagian PDN dari pembayaran, kumpulan data P3DN-1', 'PDN share of payments, dataset P3DN-1', {
    dataset: 'P3DN-1',
    metric: 'pct_P_bp',
  }),
  published('71,8 % terbitan Oktober 2023', '71.8 % published in October 2023', {
    num: 11_350_000 * juta,
    den: 15_800_000 * juta,
    published_bp: 7180,
  }),
  published('62,61 % terbitan September 2024', '62.61 % published in September 2024', {
    num: 16_050_000 * juta,
    den: 30_680_000 * juta,
    published_bp: 6261,
  }),
  published('Realisasi 2023 penuh pada dasar lama', 'Full 2023 on the old base', {
    num: 25_580_000 * juta,
    den: 15_850_000 * juta,
    published_bp: null,
  }),
  published('91,82 % tanpa dasar', '91.82 % without a base', { num: null, den: null, published_bp: 9182 }),
  record('Nilai PDN di atas nilai kontrak', 'PDN above the contract value', {
    nilai: 100 * juta,
    pdn: 100 * juta + 1,
    umk: 0,
  }),
]

export interface WorkedExample extends Example {
  /** As `law eval` answers; `undefined` when the question is refused (then `refusal` says why). */
  readonly out: unknown
  readonly because: readonly LawReason[]
  readonly refusal: string | undefined
}

/** Answered now, by the rules as they stand in the book in use. */
export function work(one: Example): WorkedExample {
  const answer = answerQuestion({ id: null, fn: one.fn, in: one.in })
  return 'error' in answer
    ? { ...one, out: undefined, because: [], refusal: answer.error.message }
    : { ...one, out: answer.out, because: answer.because, refusal: undefined }
}

/** The examples of a rule: those that name it; when none does, those of its whole family. */
export function examplesOf(ruleId: string, family: Family): readonly Example[] {
  const ofFamily = examples.filter((one) => one.family === family)
  const named = ofFamily.filter((one) => one.rules.some((start) => ruleId.startsWith(start)))
  return named.length > 0 ? named : ofFamily.filter((one) => one.rules.length === 0)
}

/** A rule that no calculation uses is looked up: on its first day, and on the day before, when it was not yet there. */
export const lookUpsOf = (rule: Rule): readonly Example[] =>
  rule.versions.flatMap((version, i) => {
    const first =
      version.fromPrecision === 'day'
        ? version.from
        : isoDate(`${Number(version.from.slice(0, 4)) + 1}-01-01`)
    const days = i === 0 ? [dayBefore(version.from), first] : [first]
    return days.map((date) => ({
      family: rule.family,
      rules: [rule.id],
      title: both(`Nilainya pada ${date}`, `Its value on ${date}`),
      fn: 'rule',
      in: { rule_id: rule.id, date },
    }))
  })
