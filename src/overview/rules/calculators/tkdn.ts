import {
  type BmpFactor,
  bmpFactors,
  bmpOfFactors,
  costLine,
  levelOfCertified,
  levelOfUncertified,
  findRule,
  type LawReason,
  tkdnByCost,
  tkdnByWeights,
  tkdnOfGoodsWithServices,
  tkdnOfServices,
  tkdnOfSeveralGoods,
  tkdnOfSmallIndustry,
  toolFactor,
} from '#law'
import { percentText, rupiahText } from '../parts.tsx'
import { both, type Calculator, percentOr, single } from './calculator.ts'

const TKDN = both('TKDN', 'TKDN')
const description = { name: 'uraian', kind: 'text', label: both('Uraian', 'Description') } as const

const origins = {
  sertifikat: both('Bersertifikat TKDN', 'TKDN certified'),
  'dn-penuh': both(
    'Tanpa sertifikat, dibuat industri DN, bahan baku seluruhnya DN',
    'No certificate, made by a domestic industry, all raw material domestic',
  ),
  alam: both('Langsung dari alam Indonesia', 'Straight from Indonesian nature'),
  'dn-campuran': both(
    'Tanpa sertifikat, dibuat di sini, bahan baku campuran',
    'No certificate, made here, mixed raw material',
  ),
  'bukan-industri': both(
    'Dibuat di sini, bukan oleh perusahaan industri',
    'Made here, not by an industrial company',
  ),
  impor: both('Impor', 'Imported'),
} as const
type Origin = keyof typeof origins
const uncertified = {
  'dn-penuh': {
    madeHere: true,
    byIndustrialCompany: true,
    allRawMaterialDomestic: true,
    fromDomesticNature: false,
  },
  alam: {
    madeHere: true,
    byIndustrialCompany: false,
    allRawMaterialDomestic: true,
    fromDomesticNature: true,
  },
  'dn-campuran': {
    madeHere: true,
    byIndustrialCompany: true,
    allRawMaterialDomestic: false,
    fromDomesticNature: false,
  },
  'bukan-industri': {
    madeHere: true,
    byIndustrialCompany: false,
    allRawMaterialDomestic: true,
    fromDomesticNature: false,
  },
  impor: {
    madeHere: false,
    byIndustrialCompany: false,
    allRawMaterialDomestic: false,
    fromDomesticNature: false,
  },
} as const

export const tkdn2025: Calculator = {
  slug: 'tkdn-2025',
  family: 'tkdn-of-goods',
  title: both('TKDN barang, cara 2025', 'TKDN of goods, method of 2025'),
  asks: both(
    'Berapa TKDN barang Anda menurut Permenperin 35/2025 (75 % bahan, 10 % tenaga kerja, 15 % overhead, litbang)?',
    'What is the TKDN of your good under Permenperin 35/2025 (75% material, 10% labour, 15% overhead, R&D)?',
  ),
  fields: [
    {
      name: 'tenaga',
      kind: 'percent',
      label: both('Skor tenaga kerja (%)', 'Score of labour (%)'),
      hint: both(
        '100 bila semua daftar periksa WNI terpenuhi.',
        '100 when the whole checklist on Indonesian workers is met.',
      ),
    },
    {
      name: 'overhead',
      kind: 'percent',
      label: both('Skor overhead pabrik (%)', 'Score of factory overhead (%)'),
      hint: both(
        '100 bila semua daftar periksa investasi terpenuhi.',
        '100 when the whole checklist on investment is met.',
      ),
    },
    {
      name: 'litbang',
      kind: 'percent',
      label: both('Tambahan litbang (%)', 'Addition for R&D (%)'),
      hint: both('Paling banyak 20.', 'At most 20.'),
      optional: true,
    },
  ],
  rows: {
    title: both('Komponen utama', 'Main components'),
    filledBy: 'biaya',
    fields: [
      description,
      { name: 'biaya', kind: 'rupiah', label: both('Biaya (rupiah)', 'Cost (rupiah)') },
      {
        name: 'asal',
        kind: 'choice',
        label: both('Dasar tingkat', 'Basis of level'),
        options: Object.entries(origins),
      },
      {
        name: 'tkdn',
        kind: 'percent',
        label: both('TKDN sertifikat (%)', 'Certified TKDN (%)'),
        optional: true,
      },
    ],
  },
  example: {
    tenaga: '100',
    overhead: '100',
    litbang: '5',
    uraian: ['Rangka baja', 'Panel kayu', 'Engsel', ''],
    biaya: ['600.000', '300.000', '100.000', ''],
    asal: ['sertifikat', 'dn-campuran', 'impor', 'sertifikat'],
    tkdn: ['45', '', '', ''],
  },
  compute(read) {
    const { language } = read
    const components = read.rows(() => {
      const origin = read.choice('asal', Object.keys(origins) as Origin[])
      const cost = read.rupiah('biaya') ?? 0n
      const tkdn = read.percent('tkdn')
      if (origin === 'sertifikat' && tkdn === null) read.missing('tkdn')
      const levelBp =
        origin === 'sertifikat' ? levelOfCertified(tkdn ?? 0) : levelOfUncertified(uncertified[origin])
      return { name: read.text('uraian'), origin, cost, tkdn, levelBp }
    })
    const labour = read.percent('tenaga') ?? 0
    const overhead = read.percent('overhead') ?? 0
    const litbang = read.percent('litbang') ?? 0
    if (litbang > Number(findRule('tkdn.2025.litbang.max')!.versions[0]!.value)) read.outside('litbang')
    const answer = tkdnByWeights(components, labour, overhead, litbang)
    return {
      ...single(TKDN, answer, (value) => percentText(value.bp, language), language),
      table: {
        head: [
          description.label,
          both('Biaya', 'Cost'),
          both('Dasar tingkat', 'Basis of level'),
          both('Tingkat', 'Level'),
        ],
        numbers: [1, 3],
        body: components.map((c) => [
          c.name || '–',
          rupiahText(c.cost, language),
          `${origins[c.origin][language]}${c.tkdn === null || c.origin !== 'sertifikat' ? '' : ` ${percentText(c.tkdn, language)}`}`,
          percentText(c.levelBp, language),
        ]),
      },
    }
  },
}

const groups = {
  bahan: both('Bahan langsung', 'Direct material'),
  tenaga: both('Tenaga kerja langsung', 'Direct labour'),
  alat: both('Alat dan mesin', 'Tools and machines'),
  overhead: both('Overhead pabrik lainnya', 'Other factory overhead'),
} as const
const owners = {
  DN: both('Milik DN', 'Owned here'),
  LN: both('Milik LN', 'Owned abroad'),
  JOINT: both('Milik patungan', 'Owned jointly'),
} as const
const made = { DN: both('Buatan DN', 'Made here'), LN: both('Buatan LN', 'Made abroad') } as const

export const tkdn2011: Calculator = {
  slug: 'tkdn-2011',
  family: 'tkdn-of-goods',
  title: both('TKDN barang, cara 2011', 'TKDN of goods, method of 2011'),
  asks: both(
    'Berapa TKDN barang berbasis biaya produksi (Permenperin 16/2011, sampai Desember 2025)?',
    'What is the TKDN by production cost (Permenperin 16/2011, until December 2025)?',
  ),
  fields: [],
  rows: {
    title: both(
      'Baris biaya (tanpa laba, overhead perusahaan, dan pajak keluaran)',
      'Cost lines (without profit, company overhead and output tax)',
    ),
    filledBy: 'harga',
    fields: [
      description,
      { name: 'kelompok', kind: 'choice', label: both('Kelompok', 'Group'), options: Object.entries(groups) },
      { name: 'jumlah', kind: 'quantity', label: both('Jumlah', 'Quantity') },
      { name: 'harga', kind: 'rupiah', label: both('Harga satuan (rupiah)', 'Unit price (rupiah)') },
      {
        name: 'dn',
        kind: 'percent',
        label: both('Bagian dalam negeri (%)', 'Domestic share (%)'),
        hint: both(
          'Bahan: TKDN. Tenaga kerja: bagian WNI. Alat patungan: kepemilikan DN.',
          'Material: TKDN. Labour: share of Indonesians. Joint tools: domestic ownership.',
        ),
        optional: true,
      },
      {
        name: 'buatan',
        kind: 'choice',
        label: both('Alat: buatan', 'Tool: made'),
        options: Object.entries(made),
      },
      {
        name: 'milik',
        kind: 'choice',
        label: both('Alat: milik', 'Tool: owned'),
        options: Object.entries(owners),
      },
    ],
  },
  example: {
    uraian: ['Baja lembaran', 'Motor listrik', 'Upah perakit', 'Mesin bubut', ''],
    kelompok: ['bahan', 'bahan', 'tenaga', 'alat', 'bahan'],
    jumlah: ['2,5', '1', '8', '1', ''],
    harga: ['450.000', '600.000', '25.000', '80.000', ''],
    dn: ['42,28', '0', '100', '', ''],
    buatan: ['DN', 'DN', 'DN', 'LN', 'DN'],
    milik: ['DN', 'DN', 'DN', 'DN', 'DN'],
  },
  compute(read) {
    const { language } = read
    const reasons: LawReason[] = []
    const lines = read.rows(() => {
      const group = read.choice('kelompok', Object.keys(groups) as (keyof typeof groups)[])
      const quantity = read.quantity('jumlah') ?? { numerator: 0n, denominator: 1n }
      const price = read.rupiah('harga') ?? 0n
      const typed = read.percent('dn')
      let share = typed
      if (group === 'alat') {
        const answer = toolFactor(
          read.choice('buatan', ['DN', 'LN']),
          read.choice('milik', ['DN', 'LN', 'JOINT']),
          typed,
        )
        share = answer.verdict
        if (share === null) read.missing('dn')
        else reasons.push(...answer.because)
      } else if (share === null) read.missing('dn')
      return { name: read.text('uraian'), group, share: share ?? 0, ...costLine(share ?? 0, quantity, price) }
    })
    const sum = (pick: (line: (typeof lines)[number]) => bigint) =>
      lines.reduce((all, line) => all + pick(line), 0n)
    const answer = tkdnByCost(
      sum((line) => line.kdn),
      sum((line) => line.kln),
    )
    return {
      ...single(TKDN, answer, (bp) => percentText(bp, language), language),
      because: [...answer.because, ...reasons],
      table: {
        head: [
          description.label,
          both('Kelompok', 'Group'),
          both('Dalam negeri', 'Domestic'),
          both('KDN', 'KDN'),
          both('KLN', 'KLN'),
          both('Jumlah', 'Total'),
        ],
        numbers: [2, 3, 4, 5],
        body: [
          ...lines.map((line) => [
            line.name || '–',
            groups[line.group][language],
            percentText(line.share, language),
            rupiahText(line.kdn, language),
            rupiahText(line.kln, language),
            rupiahText(line.total, language),
          ]),
          [
            both('Jumlah', 'Sum')[language],
            '',
            '',
            rupiahText(
              sum((l) => l.kdn),
              language,
            ),
            rupiahText(
              sum((l) => l.kln),
              language,
            ),
            rupiahText(
              sum((l) => l.total),
              language,
            ),
          ],
        ],
      },
    }
  },
}

export const tkdnOfGoods: Calculator = {
  slug: 'tkdn-beberapa-barang',
  family: 'tkdn-of-goods',
  title: both('TKDN beberapa barang jadi', 'TKDN of several finished goods'),
  asks: both(
    'Berapa TKDN bersama beberapa barang, ditimbang menurut harga beli?',
    'What is the joint TKDN of several goods, weighted by purchase price?',
  ),
  fields: [],
  rows: {
    title: both('Barang', 'Goods'),
    filledBy: 'harga',
    fields: [
      description,
      { name: 'harga', kind: 'rupiah', label: both('Harga beli (rupiah)', 'Purchase price (rupiah)') },
      { name: 'tkdn', kind: 'percent', label: both('TKDN (%)', 'TKDN (%)') },
    ],
  },
  example: {
    uraian: ['Meja', 'Kursi', ''],
    harga: ['100.000.000', '50.000.000', ''],
    tkdn: ['40', '70', ''],
  },
  compute(read) {
    const goods = read.rows(() => ({ price: read.rupiah('harga') ?? 0n, tkdnBp: read.percent('tkdn') ?? 0 }))
    return single(TKDN, tkdnOfSeveralGoods(goods), (bp) => percentText(bp, read.language), read.language)
  },
}

export const tkdnJasa: Calculator = {
  slug: 'tkdn-jasa',
  family: 'tkdn-of-services',
  title: both('TKDN jasa dan gabungan', 'TKDN of services and combined'),
  asks: both(
    'Berapa TKDN sebuah jasa, dan gabungannya dengan barang?',
    'What is the TKDN of a service, and of goods with services?',
  ),
  fields: [
    {
      name: 'jasa',
      kind: 'rupiah',
      label: both('Harga jasa keseluruhan (rupiah)', 'Whole price of the services (rupiah)'),
      hint: both(
        'Biaya di lokasi: tenaga kerja, alat dan fasilitas, jasa umum; tanpa laba, overhead perusahaan, pajak keluaran.',
        'Cost on site: labour, tools and facilities, general services; without profit, company overhead, output tax.',
      ),
    },
    {
      name: 'asing',
      kind: 'rupiah',
      label: both('Di antaranya jasa luar negeri (rupiah)', 'Of which foreign services (rupiah)'),
    },
    {
      name: 'barang',
      kind: 'rupiah',
      label: both('Biaya barang, bila gabungan (rupiah)', 'Cost of goods, when combined (rupiah)'),
      optional: true,
    },
    {
      name: 'barang-tkdn',
      kind: 'percent',
      label: both('TKDN barang itu (%)', 'TKDN of those goods (%)'),
      optional: true,
    },
  ],
  example: { jasa: '3.200.000', asing: '550.000', barang: '5.000.000', 'barang-tkdn': '40' },
  compute(read) {
    const { language } = read
    const whole = read.rupiah('jasa') ?? 0n
    const foreign = read.rupiah('asing') ?? 0n
    if (foreign > whole) read.outside('asing')
    const services = tkdnOfServices(whole, foreign)
    const cost = read.rupiah('barang')
    const tkdn = read.percent('barang-tkdn')
    const first = single(
      both('TKDN jasa', 'TKDN of the services'),
      services,
      (bp) => percentText(bp, language),
      language,
    )
    if (cost === null) return first
    if (tkdn === null) read.missing('barang-tkdn')
    const { kdn } = costLine(tkdn ?? 0, { numerator: 1n, denominator: 1n }, cost)
    const combined = tkdnOfGoodsWithServices({ kdn, cost }, { kdn: whole - foreign, cost: whole })
    return {
      results: [
        ...first.results,
        {
          label: both('TKDN gabungan barang dan jasa', 'TKDN of goods with services'),
          value: percentOr(combined.verdict, language),
          strong: true,
        },
      ],
      because: [...services.because, ...combined.because],
    }
  },
}

export const tkdnIk: Calculator = {
  slug: 'tkdn-ik',
  family: 'tkdn-ik',
  title: both('TKDN industri kecil', 'TKDN of small industry'),
  asks: both(
    'Berapa TKDN-IK menurut penilaian sendiri (Permenperin 46/2022, sampai Desember 2025)?',
    'What is the TKDN-IK by self-assessment (Permenperin 46/2022, until December 2025)?',
  ),
  fields: [
    {
      name: 'bahan',
      kind: 'percent',
      label: both('Bahan dalam negeri (%)', 'Domestic material (%)'),
      hint: both('Bobot 24.', 'Weighs 24.'),
    },
    {
      name: 'tenaga',
      kind: 'percent',
      label: both('Tenaga kerja langsung WNI (%)', 'Direct Indonesian labour (%)'),
      hint: both('Bobot 10.', 'Weighs 10.'),
    },
    {
      name: 'overhead',
      kind: 'percent',
      label: both('Overhead pabrik dalam negeri (%)', 'Domestic factory overhead (%)'),
      hint: both('Bobot 4.', 'Weighs 4.'),
    },
    {
      name: 'pengembangan',
      kind: 'percent',
      label: both('Pengembangan (%)', 'Development (%)'),
      hint: both('Bobot 2.', 'Weighs 2.'),
    },
  ],
  example: { bahan: '50', tenaga: '100', overhead: '100', pengembangan: '100' },
  compute(read) {
    const { language } = read
    const answer = tkdnOfSmallIndustry({
      materialBp: read.percent('bahan') ?? 0,
      labourBp: read.percent('tenaga') ?? 0,
      overheadBp: read.percent('overhead') ?? 0,
      developmentBp: read.percent('pengembangan') ?? 0,
    })
    const least = Number(findRule('tkdn_ik.2022.min')!.versions[0]!.value)
    return {
      results: [
        { label: both('TKDN-IK', 'TKDN-IK'), value: percentText(answer.verdict, language), strong: true },
        {
          label: both(
            `Mencapai minimum sertifikat ${percentText(least, 'id')}`,
            `Reaches the certificate minimum of ${percentText(least, 'en')}`,
          ),
          value: both(answer.verdict >= least ? 'Ya' : 'Tidak', answer.verdict >= least ? 'Yes' : 'No')[
            language
          ],
        },
      ],
      because: answer.because,
    }
  },
}

const factorTitle = (factor: BmpFactor) => findRule(`bmp.2025.weight.${factor}`)!
export const bmp: Calculator = {
  slug: 'bmp',
  family: 'bmp',
  title: both('Bobot Manfaat Perusahaan (BMP)', 'Company benefit weight (BMP)'),
  asks: both(
    'Berapa BMP perusahaan Anda menurut 15 faktor Permenperin 35/2025?',
    'What is the BMP of your firm by the 15 factors of Permenperin 35/2025?',
  ),
  fields: [
    {
      name: 'faktor',
      kind: 'checks',
      label: both('Faktor yang dipenuhi', 'Factors met'),
      options: bmpFactors.map((factor) => {
        const rule = factorTitle(factor)
        const weight = Number(rule.versions[0]!.value)
        return [
          factor,
          both(
            `${rule.title.id.replace('BMP: ', '')} (${weight / 100}%)`,
            `${rule.title.en.replace('BMP: ', '')} (${weight / 100}%)`,
          ),
        ] as const
      }),
    },
  ],
  example: { faktor: ['tenaga_kerja', 'investasi_baru', 'kemitraan', 'merek_dn', 'industri40'] },
  compute(read) {
    const factors = read.checks('faktor', bmpFactors)
    const { language } = read
    return {
      ...single(both('BMP', 'BMP'), bmpOfFactors(factors), (bp) => percentText(bp, language), language),
      table: {
        head: [both('Faktor', 'Factor'), both('Bobot', 'Weight')],
        numbers: [1],
        body: factors.map((factor) => [
          factorTitle(factor).title[language].replace('BMP: ', ''),
          percentText(Number(factorTitle(factor).versions[0]!.value), language),
        ]),
      },
    }
  },
}
