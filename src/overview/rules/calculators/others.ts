import {
  accountBase,
  type Assignments,
  type CertificateRegime,
  certificateStatus,
  checkPublished,
  conflictsOfRoles,
  defaultReadings,
  finalPphOfIndividual,
  isHalalMandatory,
  isPbjtExempt,
  type LawReason,
  mustBePkp,
  normaliseAccount,
  type Role,
  roles,
  spokenWord,
  taxesOf,
  umkmClass,
} from '#law'
import { type IsoDate } from '#shared/date'
import { formatDay } from '#web'
import { rupiahText } from '../parts.tsx'
import { ruleWords } from '../rules.words.ts'
import { both, type Calculator, percentOr, single, yesNoUnknown, yesOr } from './calculator.ts'

const day = { name: 'pada', kind: 'date', label: both('Tanggal', 'Day') } as const
const dayOf = (on: IsoDate | null): IsoDate => on ?? ('2026-01-01' as IsoDate)
const spoken = (words: readonly string[]) =>
  words.map((word) => [word, both(spokenWord(word, 'id'), spokenWord(word, 'en'))] as const)

export const tax: Calculator = {
  slug: 'pajak',
  family: 'taxes',
  title: both('Pajak sebuah pesanan', 'Taxes of an order'),
  asks: both(
    'Berapa PPN, PBJT, dan PPh pesanan ini, dan berapa yang ditransfer ke penyedia?',
    'What are PPN, PBJT and PPh of this order, and how much is transferred to the vendor?',
  ),
  fields: [
    { ...day, label: both('Tanggal pembayaran', 'Day of payment') },
    {
      name: 'belanja',
      kind: 'choice',
      label: both('Yang dibeli', 'What is bought'),
      options: [
        ['jasa_boga', both('Jasa boga (katering)', 'Catering')],
        ['resto', both('Makan di rumah makan atau warung', 'A meal at an eating place')],
        ['barang', both('Barang (dari toko atau pabrik)', 'Goods (from shop or factory)')],
      ],
    },
    {
      name: 'jalur',
      kind: 'choice',
      label: both('Pemungut', 'Collector'),
      options: [
        ['bendahara', both('Bendahara', 'Treasurer')],
        ['pihak_lain', both('Lokapasar pengadaan (pihak lain)', 'Procurement marketplace (pihak lain)')],
      ],
    },
    {
      name: 'termasuk',
      kind: 'choice',
      label: both('Pajak yang sudah di dalam harga', 'Tax already inside the price'),
      options: [
        ['', both('Tidak ada', 'None')],
        ['pbjt', both('PBJT', 'PBJT')],
        ['ppn', both('PPN', 'PPN')],
      ],
    },
    {
      name: 'npwp',
      kind: 'choice',
      label: both('Penyedia ber-NPWP', 'Vendor has an NPWP'),
      options: yesNoUnknown,
    },
    {
      name: 'suket',
      kind: 'choice',
      label: both('Penyedia punya Suket PP 55 yang berlaku', 'Vendor holds a valid Suket PP 55'),
      options: yesNoUnknown,
    },
    { name: 'pkp', kind: 'choice', label: both('Penyedia PKP', 'Vendor is PKP'), options: yesNoUnknown },
    {
      name: 'bebas',
      kind: 'choice',
      label: both(
        'Penyedia bebas PBJT (omzet sebulan sampai Rp42 juta)',
        'Vendor free of PBJT (monthly turnover up to Rp42 million)',
      ),
      options: yesNoUnknown,
    },
    {
      name: 'makan',
      kind: 'choice',
      label: both('Pembacaan: makan di rumah makan', 'Reading: a meal at an eating place'),
      hint: both('Perlu konfirmasi; bawaan PPh 22.', 'Needs confirmation; default PPh 22.'),
      options: [
        ['pph22', both('barang (PPh 22)', 'goods (PPh 22)')],
        ['pph23', both('jasa boga (PPh 23)', 'catering (PPh 23)')],
      ],
    },
    {
      name: 'tanpa-npwp',
      kind: 'choice',
      label: both('Pembacaan: PPh 22 tanpa NPWP', 'Reading: PPh 22 without NPWP'),
      hint: both('Perlu konfirmasi; bawaan tarif sama.', 'Needs confirmation; default the same rate.'),
      options: [
        ['same', both('tarif sama', 'same rate')],
        ['double', both('dua kali lipat', 'double')],
      ],
    },
    {
      name: 'ppn-kecil',
      kind: 'choice',
      label: both('Pembacaan: PPN sampai Rp2 juta', 'Reading: PPN up to Rp2 million'),
      hint: both(
        'Perlu konfirmasi; bawaan disetor penyedia.',
        'Needs confirmation; default remitted by the vendor.',
      ),
      options: [
        ['vendor', both('disetor penyedia', 'remitted by the vendor')],
        ['treasurer', both('dipungut bendahara', 'kept by the treasurer')],
      ],
    },
  ],
  rows: {
    title: both('Tagihan paket dan penyedia yang sama', 'Invoices of the same package and vendor'),
    filledBy: 'tagihan',
    fields: [{ name: 'tagihan', kind: 'rupiah', label: both('Harga (rupiah)', 'Price (rupiah)') }],
  },
  example: {
    belanja: 'jasa_boga',
    jalur: 'bendahara',
    termasuk: '',
    npwp: 'ya',
    suket: 'tidak',
    pkp: 'tidak',
    bebas: 'tidak',
    makan: 'pph22',
    'tanpa-npwp': 'same',
    'ppn-kecil': 'vendor',
    tagihan: ['10.000.000', ''],
  },
  compute(read) {
    const { language } = read
    const on = dayOf(read.day('pada'))
    const supply = read.choice('belanja', ['jasa_boga', 'resto', 'barang'])
    const included = read.choice('termasuk', ['', 'pbjt', 'ppn'])
    const invoicesRupiah = read.rows(() => read.rupiah('tagihan') ?? 0n)
    const answer = taxesOf(
      {
        on,
        supply,
        channel: read.choice('jalur', ['bendahara', 'pihak_lain']),
        invoicesRupiah,
        priceIncludes: included === '' ? null : included,
        hasNpwp: read.flag('npwp'),
        hasSuket: read.flag('suket'),
        isPkp: read.flag('pkp'),
        isPbjtExempt: read.flag('bebas'),
      },
      {
        ...defaultReadings,
        restaurant: read.choice('makan', ['pph22', 'pph23']),
        pph22WithoutNpwp: read.choice('tanpa-npwp', ['same', 'double']),
        smallPpn: read.choice('ppn-kecil', ['vendor', 'treasurer']),
      },
    )
    const bill = answer.verdict
    const rp = (value: bigint) => rupiahText(value, language)
    return {
      ...single(
        both('Ditransfer ke penyedia', 'Transferred to the vendor'),
        answer,
        (value) => rp(value.transfer),
        language,
      ),
      ...(bill === null
        ? {}
        : {
            table: {
              head: [both('Unsur', 'Element'), both('Rupiah', 'Rupiah')],
              numbers: [1],
              body: [
                [both('Harga tanpa pajak', 'Price without tax')[language], rp(bill.base)],
                [both('DPP PPN', 'Base of PPN')[language], rp(bill.dppPpn)],
                [both('PPN', 'PPN')[language], rp(bill.ppn)],
                [both('PBJT', 'PBJT')[language], rp(bill.pbjt)],
                [both('Jumlah tagihan', 'Invoice')[language], rp(bill.invoice)],
                [
                  `${bill.pphKind === null ? 'PPh' : spokenWord(bill.pphKind, language)} (${both('dipotong bendahara', 'withheld by the treasurer')[language]})`,
                  rp(bill.pph),
                ],
                [
                  `PPh 22 (${both('dipungut lokapasar', 'collected by the marketplace')[language]})`,
                  rp(bill.pph22OtherParty),
                ],
                [both('Ditransfer ke penyedia', 'Transferred to the vendor')[language], rp(bill.transfer)],
              ],
            },
          }),
    }
  },
}

export const pphFinal: Calculator = {
  slug: 'pph-final',
  family: 'taxes',
  title: both('PPh final, PKP, dan PBJT menurut omzet', 'Final PPh, PKP and PBJT by turnover'),
  asks: both(
    'Apa akibat omzet sebuah usaha bagi pajaknya?',
    'What does a firm’s turnover mean for its taxes?',
  ),
  fields: [
    day,
    { name: 'setahun', kind: 'rupiah', label: both('Omzet setahun (rupiah)', 'Yearly turnover (rupiah)') },
    {
      name: 'sebulan',
      kind: 'rupiah',
      label: both('Omzet sebulan makanan/minuman (rupiah)', 'Monthly turnover of food and drink (rupiah)'),
      optional: true,
    },
    {
      name: 'insidental',
      kind: 'choice',
      label: both('Penjualan insidental', 'Incidental sale'),
      options: yesNoUnknown,
    },
  ],
  example: { setahun: '600.000.000', sebulan: '42.000.000', insidental: 'tidak' },
  compute(read) {
    const { language } = read
    const on = dayOf(read.day('pada'))
    const year = read.rupiah('setahun') ?? 0n
    const final = finalPphOfIndividual(on, year)
    const pkp = mustBePkp(on, year)
    const month = read.rupiah('sebulan')
    const incidental = read.flag('insidental')
    const exempt = month === null ? null : isPbjtExempt(on, month, incidental)
    return {
      results: [
        {
          label: both('PPh final setahun orang pribadi', 'Final PPh of an individual for the year'),
          value: final.verdict === null ? ruleWords[language].undecided : rupiahText(final.verdict, language),
          strong: true,
        },
        { label: both('Wajib PKP', 'Must be PKP'), value: yesOr(pkp.verdict, language) },
        ...(exempt === null
          ? []
          : [
              {
                label: both('Bebas PBJT makanan/minuman DKI', 'Free of PBJT on food and drink in DKI'),
                value: yesOr(exempt.verdict, language),
              },
            ]),
      ],
      because: [...final.because, ...pkp.because, ...(exempt?.because ?? [])],
    }
  },
}

export const businessClass: Calculator = {
  slug: 'kelas-usaha',
  family: 'umkm-class',
  title: both('Kelas usaha', 'Class of business'),
  asks: both(
    'Mikro, kecil, menengah, atau besar menurut PP 7/2021?',
    'Micro, small, medium or large under PP 7/2021?',
  ),
  fields: [
    day,
    {
      name: 'ukuran',
      kind: 'choice',
      label: both('Ukuran', 'Measure'),
      hint: both(
        'Modal bagi usaha yang berdiri sesudah PP 7/2021, penjualan bagi yang sudah ada.',
        'Capital for firms founded after PP 7/2021, sales for those that existed.',
      ),
      options: spoken(['modal', 'penjualan', 'aset']),
    },
    {
      name: 'nilai',
      kind: 'rupiah',
      label: both('Nilai (rupiah)', 'Value (rupiah)'),
      hint: both(
        'Modal tanpa tanah dan bangunan tempat usaha.',
        'Capital without land and building of the business.',
      ),
    },
  ],
  example: { ukuran: 'penjualan', nilai: '2.400.000.000' },
  compute: (read) =>
    single(
      both('Kelas usaha', 'Class of business'),
      umkmClass(
        dayOf(read.day('pada')),
        read.choice('ukuran', ['modal', 'penjualan', 'aset']),
        read.rupiah('nilai') ?? 0n,
      ),
      (name) => spokenWord(name, read.language),
      read.language,
    ),
}

const regimes: readonly (readonly [CertificateRegime, ReturnType<typeof both>])[] = [
  ['PM16_2011', both('Permenperin 16/2011 (3 tahun)', 'Permenperin 16/2011 (3 years)')],
  [
    'PM46_2022_IK',
    both('Permenperin 46/2022, industri kecil (3 tahun)', 'Permenperin 46/2022, small industry (3 years)'),
  ],
  ['PM35_2025', both('Permenperin 35/2025 (5 tahun)', 'Permenperin 35/2025 (5 years)')],
  ['SEKTORAL', both('Aturan sektor (tanggal tercetak)', 'Sector rule (printed day)')],
]
export const certificate: Calculator = {
  slug: 'sertifikat',
  family: 'certificates',
  title: both('Masa berlaku sertifikat TKDN', 'Validity of a TKDN certificate'),
  asks: both(
    'Apakah sertifikat TKDN ini berlaku pada suatu hari?',
    'Is this TKDN certificate valid on a day?',
  ),
  fields: [
    { ...day, label: both('Ditanyakan untuk hari', 'Asked for the day') },
    { name: 'aturan', kind: 'choice', label: both('Terbit menurut', 'Issued under'), options: regimes },
    { name: 'terbit', kind: 'date', label: both('Tanggal terbit', 'Day of issue'), optional: true },
    {
      name: 'sampai',
      kind: 'date',
      label: both('Berlaku sampai (tercetak)', 'Valid until (printed)'),
      optional: true,
    },
  ],
  example: { aturan: 'PM16_2011', terbit: '2024-02-29', sampai: '' },
  compute(read) {
    const { language } = read
    const w = ruleWords[language]
    const on = dayOf(read.day('pada'))
    const decision = certificateStatus(
      {
        regime: read.choice(
          'aturan',
          regimes.map(([word]) => word),
        ),
        issued: read.day('terbit'),
        printedEnd: read.day('sampai'),
      },
      on,
    )
    if (!decision.ok)
      return {
        results: [{ label: both('Hasil', 'Result'), value: w.refused, strong: true }],
        because: decision.because.map((reason) => ({
          ...reason,
          code: reason.code as LawReason['code'],
          certainty: 'derived',
        })),
      }
    const { verdict, because } = decision.value
    return {
      results: [
        {
          label: both('Pada hari itu', 'On that day'),
          value: verdict.status === null ? w.undecided : spokenWord(verdict.status, language),
          strong: true,
        },
        {
          label: both('Berlaku sampai', 'Valid until'),
          value: verdict.validUntil === null ? w.unknown : formatDay(verdict.validUntil, language),
        },
      ],
      because,
    }
  },
}

export const halal: Calculator = {
  slug: 'halal',
  family: 'certificates',
  title: both('Wajib halal', 'Halal duty'),
  asks: both(
    'Apakah usaha makanan dan minuman ini sudah wajib bersertifikat halal?',
    'Must this food and drink business hold a halal certificate yet?',
  ),
  fields: [
    day,
    {
      name: 'kelas',
      kind: 'choice',
      label: both('Kelas usaha', 'Class of business'),
      options: spoken(['mikro', 'kecil', 'menengah', 'besar']),
    },
  ],
  example: { kelas: 'mikro' },
  compute: (read) =>
    single(
      both('Sertifikat halal wajib', 'A halal certificate is a duty'),
      isHalalMandatory(
        read.choice('kelas', ['mikro', 'kecil', 'menengah', 'besar']),
        'makanan_minuman',
        dayOf(read.day('pada')),
      ),
      (must) => yesOr(must, read.language),
      read.language,
    ),
}

export const published: Calculator = {
  slug: 'persentase',
  family: 'counting',
  title: both('Hitung ulang persentase yang terbit', 'Recompute a published percentage'),
  asks: both(
    'Apakah persentase P3DN yang terbit cocok dengan pembilang dan penyebutnya?',
    'Does a published P3DN percentage follow from its numerator and denominator?',
  ),
  fields: [
    {
      name: 'pembilang',
      kind: 'rupiah',
      label: both('Realisasi (rupiah)', 'Realisation (rupiah)'),
      optional: true,
    },
    { name: 'penyebut', kind: 'rupiah', label: both('Dasar (rupiah)', 'Base (rupiah)'), optional: true },
    {
      name: 'terbit',
      kind: 'percent',
      label: both('Persentase yang terbit (%)', 'Published percentage (%)'),
      optional: true,
    },
  ],
  example: { pembilang: '16.050.000.000.000', penyebut: '30.680.000.000.000', terbit: '62,61' },
  compute(read) {
    const { language } = read
    const check = checkPublished(read.rupiah('pembilang'), read.rupiah('penyebut'), read.percent('terbit'))
    return {
      results: [
        {
          label: both('Dihitung ulang', 'Recomputed'),
          value: percentOr(check.verdict.recomputedBp, language),
          strong: true,
        },
        { label: both('Perlu ditanyakan', 'Ask about it'), value: yesOr(check.verdict.flag, language) },
      ],
      because: check.because,
    }
  },
}

export const account: Calculator = {
  slug: 'rekening',
  family: 'account-base',
  title: both('Rekening dalam dasar pengadaan', 'Accounts in the procurement base'),
  asks: both(
    'Apakah rekening ini masuk dasar belanja pengadaan?',
    'Does this account belong to the procurement base?',
  ),
  fields: [day],
  rows: {
    title: both('Kode rekening', 'Account codes'),
    filledBy: 'kode',
    fields: [{ name: 'kode', kind: 'text', label: both('Kode rekening', 'Account code') }],
  },
  example: { kode: ['5.1.02.01.01.0052', '5.1.02.02.01.0003', '5.1.2.05.02.0001', '5.3.01.01.01.0001', ''] },
  compute(read) {
    const { language } = read
    const w = ruleWords[language]
    const on = dayOf(read.day('pada'))
    const answers = read.rows(() => {
      const code = read.text('kode')
      return { code, normal: normaliseAccount(code), answer: accountBase(on, code) }
    })
    const inside = answers.filter((one) => one.answer.verdict === 'include').length
    return {
      results: [
        {
          label: both('Masuk dasar pengadaan', 'Inside the procurement base'),
          value: `${inside} / ${answers.length}`,
          strong: true,
        },
      ],
      table: {
        head: [
          both('Diketik', 'Typed'),
          both('Dibaca', 'Read as'),
          both('Dasar pengadaan', 'Procurement base'),
        ],
        numbers: [],
        body: answers.map((one) => [
          one.code,
          one.normal.code ?? '–',
          one.answer.verdict === null ? w.undecided : spokenWord(one.answer.verdict, language),
        ]),
      },
      because: answers.flatMap((one) => one.answer.because),
    }
  },
}

export const separation: Calculator = {
  slug: 'rangkap-jabatan',
  family: 'separation-of-duties',
  title: both('Rangkap jabatan pada satu paket', 'Roles joined on one package'),
  asks: both(
    'Apakah seseorang memegang dua peran yang terlarang bersama?',
    'Does one person hold two roles forbidden together?',
  ),
  fields: [
    day,
    ...roles.map((role) => ({
      name: role.toLowerCase(),
      kind: 'text' as const,
      label: both(spokenWord(role, 'id').replaceAll('_', '-'), spokenWord(role, 'en').replaceAll('_', '-')),
      optional: true,
    })),
  ],
  example: { kpa: 'Hadi', ppk: 'Ratna', pejabat_pengadaan: 'Joko', bendahara: 'Hadi' },
  compute(read) {
    const { language } = read
    const on = dayOf(read.day('pada'))
    const held = roles.flatMap((role): [Role, string[]][] => {
      const people = read
        .text(role.toLowerCase())
        .split(/[;,]/)
        .map((one) => one.trim())
        .filter(Boolean)
      return people.length > 0 ? [[role, people]] : []
    })
    const answer = conflictsOfRoles(on, new Map(held) as Assignments)
    return {
      results: [
        {
          label: both('Rangkap yang terlarang', 'Forbidden combinations'),
          value:
            answer.verdict.length === 0 ? both('tidak ada', 'none')[language] : String(answer.verdict.length),
          strong: true,
        },
      ],
      because: answer.because,
    }
  },
}
