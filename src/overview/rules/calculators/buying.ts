import {
  type Bid,
  contractForm,
  decideAward,
  decideInternationalAward,
  decidePdnDuty,
  type DutyProduct,
  exactCombinedHea,
  isDirectProcurementAllowed,
  isReservedForSmallBusiness,
  type LadderStep,
  type LawReason,
  procurementKinds,
  procurementMethods,
  roundHalfUp,
  spokenWord,
  compareFractions,
} from '#law'
import { type IsoDate } from '#shared/date'
import { percentText, rupiahText } from '../parts.tsx'
import { ruleWords } from '../rules.words.ts'
import { both, type Calculator, rupiahOr, single, valueOn, yesNo, yesNoUnknown, yesOr } from './calculator.ts'

const day = { name: 'pada', kind: 'date', label: both('Tanggal', 'Day') } as const
const dayOf = (on: IsoDate | null): IsoDate => on ?? ('2026-01-01' as IsoDate)
const spoken = (words: readonly string[]) =>
  words.map((word) => [word, both(spokenWord(word, 'id'), spokenWord(word, 'en'))] as const)

const steps = {
  a: both('Jenjang a: pilih PDN ber-TKDN ≥ 25 %', 'Step a: choose PDN with TKDN ≥ 25%'),
  b: both('Jenjang b: pilih PDN ber-TKDN ≥ 25 %', 'Step b: choose PDN with TKDN ≥ 25%'),
  c: both('Jenjang c: pilih PDN ber-TKDN di bawah 25 %', 'Step c: choose PDN with TKDN below 25%'),
  d: both('Jenjang d: pilih PDN yang tercantum di SIINas', 'Step d: choose PDN listed in SIINas'),
  import: both('Impor boleh, dengan persetujuan tertulis', 'Import allowed, with written approval'),
  old_mandatory: both('Wajib PDN ber-TKDN ≥ 25 %', 'PDN with TKDN ≥ 25% is a duty'),
  old_none: both('Tidak ada kewajiban per produk; PDN diutamakan', 'No product-level duty; PDN is preferred'),
} as const
const kinds = {
  CERT: both('PDN bersertifikat', 'Certified PDN'),
  SIINAS: both('PDN di SIINas, tanpa sertifikat', 'PDN in SIINas, no certificate'),
  IMPORT: both('Impor', 'Imported'),
} as const

export const duty: Calculator = {
  slug: 'kewajiban',
  family: 'pdn-duty',
  title: both('Kewajiban PDN untuk daftar produk', 'PDN duty for a list of products'),
  asks: both(
    'Dari produk yang Anda temukan, mana yang boleh dibeli?',
    'Of the products you found, which may be bought?',
  ),
  fields: [
    {
      ...day,
      label: both(
        'Tanggal persiapan atau pengumuman pemilihan',
        'Day of preparation or announcement of the selection',
      ),
    },
    {
      name: 'kurang',
      kind: 'checks',
      label: both('Jenjang yang dinyatakan tidak cukup volumenya', 'Steps declared not enough in volume'),
      options: (['a', 'b', 'c', 'd'] as const).map(
        (step) => [step, both(`Jenjang ${step}`, `Step ${step}`)] as const,
      ),
    },
  ],
  rows: {
    title: both('Produk yang ditemukan', 'Products found'),
    filledBy: 'produk',
    fields: [
      { name: 'produk', kind: 'text', label: both('Produk', 'Product') },
      { name: 'jenis', kind: 'choice', label: both('Asal', 'Origin'), options: Object.entries(kinds) },
      { name: 'tkdn', kind: 'percent', label: both('TKDN (%)', 'TKDN (%)'), optional: true },
      { name: 'bmp', kind: 'percent', label: both('BMP (%)', 'BMP (%)'), optional: true },
    ],
  },
  example: {
    produk: ['Laptop A', 'Laptop B', 'Laptop C', 'Laptop D', 'Laptop E', ''],
    jenis: ['CERT', 'CERT', 'CERT', 'SIINAS', 'IMPORT', 'CERT'],
    tkdn: ['30', '26', '20', '', '', ''],
    bmp: ['12', '0', '0', '', '', ''],
  },
  compute(read) {
    const { language } = read
    const w = ruleWords[language]
    const on = dayOf(read.day('pada'))
    const insufficient = read.checks('kurang', ['a', 'b', 'c', 'd'] as readonly LadderStep[])
    const products = read.rows((): DutyProduct & { name: string } => {
      const kind = read.choice('jenis', ['CERT', 'SIINAS', 'IMPORT'])
      const tkdn = read.percent('tkdn')
      if (kind === 'CERT' && tkdn === null) read.missing('tkdn')
      return { id: '', name: read.text('produk'), kind, tkdnBp: tkdn ?? 0, bmpBp: read.percent('bmp') ?? 0 }
    })
    // Two rows of the same name are still two products.
    const named = products.map((product, i) => ({ ...product, id: `${product.name} (${i + 1})` }))
    const decision = decidePdnDuty(on, named, insufficient)
    if (!decision.ok)
      return {
        results: [{ label: both('Hasil', 'Result'), value: w.refused, strong: true }],
        because: decision.because.map((reason) => ({
          ...reason,
          code: reason.code as LawReason['code'],
          certainty: 'derived',
        })),
      }
    const { verdict } = decision.value
    const may = (id: string) =>
      verdict === null ? w.undecided : verdict.eligible.includes(id) ? w.yes : w.no
    return {
      ...single(both('Hasil', 'Result'), decision.value, (value) => steps[value.step][language], language),
      table: {
        head: [
          both('Produk', 'Product'),
          both('Asal', 'Origin'),
          both('TKDN + BMP', 'TKDN + BMP'),
          both('Boleh dibeli', 'May be bought'),
        ],
        numbers: [2],
        body: named.map((p) => [
          p.name,
          kinds[p.kind][language],
          p.kind === 'CERT' ? `${percentText(p.tkdnBp, language)} + ${percentText(p.bmpBp, language)}` : '–',
          may(p.id),
        ]),
      },
    }
  },
}

export const award: Calculator = {
  slug: 'preferensi',
  family: 'price-preference',
  title: both('Preferensi harga: bandingkan penawaran', 'Price preference: compare bids'),
  asks: both('Penawaran barang mana yang menang menurut HEA?', 'Which bid for goods wins by HEA?'),
  fields: [day, { name: 'hps', kind: 'rupiah', label: both('HPS (rupiah)', 'HPS (rupiah)') }],
  rows: {
    title: both('Penawaran sesudah koreksi aritmatik', 'Bids after arithmetic correction'),
    filledBy: 'peserta',
    fields: [
      { name: 'peserta', kind: 'text', label: both('Peserta', 'Bidder') },
      { name: 'harga', kind: 'rupiah', label: both('Harga penawaran (rupiah)', 'Bid price (rupiah)') },
      { name: 'tkdn', kind: 'percent', label: both('TKDN (%)', 'TKDN (%)'), optional: true },
      {
        name: 'sertifikat',
        kind: 'choice',
        label: both('Sertifikat berlaku pada hari penawaran', 'Certificate valid on the bid day'),
        options: yesNo,
      },
      {
        name: 'lulus',
        kind: 'choice',
        label: both('Lulus administrasi dan teknis', 'Passed administration and technical'),
        options: yesNo,
      },
    ],
  },
  example: {
    hps: '10.000.000.000',
    peserta: ['A', 'B', 'C', 'D', ''],
    harga: ['9.500.000.000', '9.300.000.000', '9.400.000.000', '9.200.000.000', ''],
    tkdn: ['40', '25', '45', '20', ''],
    sertifikat: ['ya', 'ya', 'ya', 'ya', 'ya'],
    lulus: ['ya', 'ya', 'ya', 'ya', 'ya'],
  },
  compute(read) {
    const { language } = read
    const w = ruleWords[language]
    const on = dayOf(read.day('pada'))
    const hps = read.rupiah('hps') ?? 0n
    const bids = read.rows((): Bid & { name: string } => {
      const valid = read.choice('sertifikat', ['ya', 'tidak']) === 'ya'
      const tkdn = read.percent('tkdn') ?? 0
      return {
        id: '',
        name: read.text('peserta'),
        hp: read.rupiah('harga') ?? 0n,
        tkdnBp: valid ? tkdn : 0,
        passed: read.choice('lulus', ['ya', 'tidak']) === 'ya',
      }
    })
    const names = bids.map((bid) => bid.name)
    const named = bids.map((bid, i) => ({
      ...bid,
      id: names.indexOf(bid.name) === i ? bid.name : `${bid.name} (${i + 1})`,
    }))
    const answer = decideAward(on, hps, named)
    const hea = answer.verdict?.hea
    return {
      results: [
        {
          label: both('Peringkat pertama', 'First rank'),
          value:
            answer.verdict === null
              ? w.undecided
              : (answer.verdict.winner ?? both('Aturan tidak memilih', 'The rule does not choose')[language]),
          strong: true,
        },
        {
          label: both('Preferensi harga berlaku', 'Price preference applies'),
          value: yesOr(answer.verdict?.preference ?? null, language),
        },
      ],
      table: {
        head: [
          both('Peserta', 'Bidder'),
          both('Harga penawaran', 'Bid price'),
          both('TKDN yang dihitung', 'TKDN that counts'),
          both('HEA', 'HEA'),
        ],
        numbers: [1, 2, 3],
        body: named.map((bid) => [
          bid.id,
          rupiahText(bid.hp, language),
          percentText(bid.tkdnBp, language),
          bid.passed
            ? rupiahOr(hea?.get(bid.id) ?? null, language)
            : both('tidak lulus', 'did not pass')[language],
        ]),
      },
      because: answer.because,
    }
  },
}

export const combined: Calculator = {
  slug: 'preferensi-gabungan',
  family: 'price-preference',
  title: both('Preferensi harga: barang bersama jasa', 'Price preference: goods with services'),
  asks: both(
    'Berapa HEA gabungan tiap peserta bila penawarannya memuat beberapa barang dan jasa?',
    'What is each bidder’s combined HEA when the bid holds several goods and services?',
  ),
  fields: [day, { name: 'hps', kind: 'rupiah', label: both('HPS (rupiah)', 'HPS (rupiah)') }],
  rows: {
    title: both('Bagian penawaran', 'Items of the bids'),
    filledBy: 'peserta',
    fields: [
      { name: 'peserta', kind: 'text', label: both('Peserta', 'Bidder') },
      {
        name: 'jenis',
        kind: 'choice',
        label: both('Jenis', 'Kind'),
        options: [
          ['barang', both('Barang', 'Goods')],
          ['jasa', both('Jasa', 'Service')],
        ],
      },
      { name: 'harga', kind: 'rupiah', label: both('Harga (rupiah)', 'Price (rupiah)') },
      {
        name: 'tkdn',
        kind: 'percent',
        label: both('TKDN bersertifikat (%)', 'Certified TKDN (%)'),
        optional: true,
      },
    ],
  },
  example: {
    hps: '1.200.000.000',
    peserta: ['X', 'X', 'X', 'Y', 'Y', 'Y', ''],
    jenis: ['barang', 'barang', 'jasa', 'barang', 'barang', 'jasa', 'barang'],
    harga: ['600.000.000', '400.000.000', '100.000.000', '580.000.000', '400.000.000', '110.000.000', ''],
    tkdn: ['50', '20', '', '30', '40', '', ''],
  },
  compute(read) {
    const { language } = read
    const w = ruleWords[language]
    const on = dayOf(read.day('pada'))
    const hps = read.rupiah('hps') ?? 0n
    const items = read.rows(() => {
      const kind = read.choice('jenis', ['barang', 'jasa'])
      return {
        bidder: read.text('peserta'),
        kind,
        hp: read.rupiah('harga') ?? 0n,
        tkdnBp: read.percent('tkdn') ?? 0,
      }
    })
    const maximum = valueOn('pref.max_goods', on)
    const threshold = valueOn('pref.hps_threshold', on)
    if ('because' in maximum || 'because' in threshold)
      return {
        results: [{ label: both('Hasil', 'Result'), value: w.undecided, strong: true }],
        because: [maximum, threshold].flatMap((one) => ('because' in one ? one.because : [])),
      }
    const preference = hps > BigInt(threshold.value)
    const rate = preference ? Number(maximum.value) : 0
    const ranked = [...new Set(items.map((item) => item.bidder))]
      .map((bidder) => {
        const own = items.filter((item) => item.bidder === bidder)
        return { bidder, hp: own.reduce((all, item) => all + item.hp, 0n), hea: exactCombinedHea(own, rate) }
      })
      .sort((a, b) => compareFractions(a.hea, b.hea))
    const [first, second] = ranked
    const tie = first !== undefined && second !== undefined && compareFractions(first.hea, second.hea) === 0
    const threshold_ = BigInt(threshold.value)
    return {
      results: [
        {
          label: both('HEA terendah', 'Lowest HEA'),
          value:
            first === undefined
              ? w.undecided
              : tie
                ? both('Sama; aturan tidak memilih', 'Equal; the rule does not choose')[language]
                : first.bidder,
          strong: true,
        },
        {
          label: both('Preferensi harga berlaku', 'Price preference applies'),
          value: yesOr(preference, language),
        },
      ],
      table: {
        head: [
          both('Peserta', 'Bidder'),
          both('Harga penawaran', 'Bid price'),
          both('HEA gabungan', 'Combined HEA'),
        ],
        numbers: [1, 2],
        body: ranked.map((one) => [
          one.bidder,
          rupiahText(one.hp, language),
          rupiahText(roundHalfUp(one.hea), language),
        ]),
      },
      because: [
        {
          code: preference ? 'preference-applies' : 'preference-does-not-apply',
          facts: { hps: Number(hps), threshold: Number(threshold_) },
          source: threshold.citation,
          certainty: 'sourced',
        },
      ],
    }
  },
}

export const international: Calculator = {
  slug: 'preferensi-internasional',
  family: 'price-preference',
  title: both(
    'Preferensi tender konstruksi internasional',
    'Preference in international construction tenders',
  ),
  asks: both(
    'Siapa yang lebih rendah setelah preferensi peserta nasional?',
    'Who is lower after the preference of the national bidder?',
  ),
  fields: [
    {
      name: 'asing',
      kind: 'rupiah',
      label: both('Penawaran asing terendah (rupiah)', 'Lowest foreign bid (rupiah)'),
    },
    {
      name: 'nasional',
      kind: 'rupiah',
      label: both('HEA gabungan peserta nasional (rupiah)', 'Combined HEA of the national bidder (rupiah)'),
    },
    {
      name: 'preferensi',
      kind: 'percent',
      label: both('Preferensi dalam dokumen tender (%)', 'Preference in the tender document (%)'),
      hint: both('Paling tinggi 7,5.', 'At most 7.5.'),
    },
  ],
  example: { asing: '100.000.000.000', nasional: '105.000.000.000', preferensi: '7,5' },
  compute(read) {
    const { language } = read
    const foreign = read.rupiah('asing') ?? 0n
    const national = read.rupiah('nasional') ?? 0n
    const rate = read.percent('preferensi') ?? 0
    if (rate > 750) read.outside('preferensi')
    const answer = decideInternationalAward(foreign, national, rate)
    const words = {
      national: both('Peserta nasional', 'National bidder'),
      foreign: both('Peserta asing', 'Foreign bidder'),
    } as const
    return {
      results: [
        {
          label: both('Peringkat pertama', 'First rank'),
          value:
            answer.verdict.winner === null
              ? both('Sama; aturan tidak memilih', 'Equal; the rule does not choose')[language]
              : words[answer.verdict.winner][language],
          strong: true,
        },
        {
          label: both('HEA peserta nasional', 'HEA of the national bidder'),
          value: rupiahText(answer.verdict.nationalHea, language),
        },
      ],
      because: answer.because,
    }
  },
}

export const contract: Calculator = {
  slug: 'kontrak',
  family: 'procurement-thresholds',
  title: both(
    'Bentuk kontrak, pengadaan langsung, pencadangan',
    'Contract form, direct procurement, reservation',
  ),
  asks: both(
    'Bentuk kontrak apa, bolehkah pengadaan langsung, dan apakah paketnya untuk usaha kecil?',
    'Which form of contract, is direct procurement allowed, and is the package for small business?',
  ),
  fields: [
    day,
    {
      name: 'jenis',
      kind: 'choice',
      label: both('Jenis pengadaan', 'Kind of procurement'),
      options: spoken(procurementKinds),
    },
    {
      name: 'metode',
      kind: 'choice',
      label: both('Metode pemilihan', 'Method of selection'),
      options: spoken(procurementMethods),
    },
    { name: 'nilai', kind: 'rupiah', label: both('Nilai (rupiah)', 'Value (rupiah)') },
    {
      name: 'pagu',
      kind: 'rupiah',
      label: both('Pagu (rupiah), bila lain dari nilai', 'Pagu (rupiah), when other than the value'),
      optional: true,
    },
    {
      name: 'teknis',
      kind: 'choice',
      label: both(
        'Menuntut kemampuan teknis di luar usaha kecil',
        'Needs technical ability beyond small business',
      ),
      options: yesNoUnknown,
    },
  ],
  example: {
    jenis: 'konstruksi',
    metode: 'pengadaan_langsung',
    nilai: '400.000.000',
    pagu: '',
    teknis: 'tidak',
  },
  compute(read) {
    const { language } = read
    const on = dayOf(read.day('pada'))
    const kind = read.choice('jenis', procurementKinds)
    const method = read.choice('metode', procurementMethods)
    const value = read.rupiah('nilai') ?? 0n
    const form = contractForm(on, kind, value, method)
    const direct = isDirectProcurementAllowed(on, kind, value)
    const reserved = isReservedForSmallBusiness(on, kind, read.rupiah('pagu') ?? value, read.flag('teknis'))
    return {
      results: [
        {
          label: both('Bentuk kontrak paling rendah', 'Lowest form of contract'),
          value: form.verdict === null ? ruleWords[language].undecided : spokenWord(form.verdict, language),
          strong: true,
        },
        {
          label: both('Pengadaan langsung boleh', 'Direct procurement allowed'),
          value: yesOr(direct.verdict, language),
        },
        {
          label: both(
            'Dicadangkan untuk usaha kecil dan koperasi',
            'Reserved for small business and cooperatives',
          ),
          value: yesOr(reserved.verdict, language),
        },
      ],
      because: [...form.because, ...direct.because, ...reserved.because],
    }
  },
}
