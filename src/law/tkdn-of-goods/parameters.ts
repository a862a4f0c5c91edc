import { both } from '../both-languages.ts'
import { rulesOf } from '../rule.ts'

const rule = rulesOf('tkdn-of-goods')

/** 16/2011 is known by its year only; 35/2025 starts three months after promulgation (conflict C1: 11 or 12 December). */
export const OLD = { from: '2011', until: '2025-12-10', in: 'permenperin-16-2011' } as const
export const NEW = { from: '2025-12-11', in: 'permenperin-35-2025' } as const

export type TkdnMethod = 'PM16_2011' | 'PM35_2025'

export const tkdnMethod = rule<TkdnMethod>({
  id: 'tkdn.method',
  title: both('Cara menghitung TKDN barang', 'Method of computing TKDN of goods'),
  unit: 'word',
  conflicts: ['C1'],
  versions: [
    {
      ...OLD,
      value: 'PM16_2011',
      sources: ['S01', 'S07', 'S15'],
      note: both('Berbasis biaya produksi.', 'Based on production cost.'),
    },
    {
      ...NEW,
      value: 'PM35_2025',
      sources: ['S02', 'S03', 'S04', 'S07'],
      certainty: 'disputed',
      note: both(
        'Bobot 75/10/15; hari pertama 11 atau 12 Desember 2025.',
        'Weights 75/10/15; first day 11 or 12 December 2025.',
      ),
    },
  ],
})

export const tierTwoPartShare = rule({
  id: 'tkdn.2011.tier_two.part_below',
  title: both('Bagian tingkat dua dihitung 100 % bila di bawah', 'A tier-two part counts 100% when below'),
  unit: 'bp',
  versions: [{ ...OLD, value: 300, sources: ['S15'] }],
})
export const tierTwoSumShare = rule({
  id: 'tkdn.2011.tier_two.sum_max',
  title: both('Jumlah bagian tingkat dua yang dibebaskan', 'Sum of exempt tier-two parts at most'),
  unit: 'bp',
  versions: [{ ...OLD, value: 1000, sources: ['S15'] }],
})

const toolTable = both(
  'Tabel 100/75/0 belum terbaca dalam sumber; kriterianya (kepemilikan dan asal) terbaca.',
  'The 100/75/0 table was not read in a source; its criteria (ownership and origin) were.',
)
export const toolMadeAbroadFactor = rule({
  id: 'tkdn.2011.tool.mixed_factor',
  title: both(
    'Alat kerja buatan LN milik DN, atau buatan DN milik LN',
    'Tool made abroad owned here, or made here owned abroad',
  ),
  unit: 'bp',
  versions: [{ ...OLD, value: 7500, sources: ['S16', 'S18'], certainty: 'assumed', note: toolTable }],
})
export const toolMadeAndOwnedHereFactor = rule({
  id: 'tkdn.2011.tool.domestic_factor',
  title: both('Alat kerja buatan DN milik DN', 'Tool made and owned here'),
  unit: 'bp',
  versions: [{ ...OLD, value: 10_000, sources: ['S16', 'S18'], certainty: 'assumed', note: toolTable }],
})

export const materialWeight = rule({
  id: 'tkdn.2025.weight.material',
  title: both('Bobot bahan', 'Weight of material'),
  unit: 'bp',
  versions: [{ ...NEW, value: 7500, sources: ['S02', 'S06', 'S11'] }],
})
export const labourWeight = rule({
  id: 'tkdn.2025.weight.labour',
  title: both('Bobot tenaga kerja', 'Weight of labour'),
  unit: 'bp',
  versions: [{ ...NEW, value: 1000, sources: ['S02', 'S06', 'S11'] }],
})
export const overheadWeight = rule({
  id: 'tkdn.2025.weight.overhead',
  title: both('Bobot biaya tidak langsung pabrik', 'Weight of factory overhead'),
  unit: 'bp',
  versions: [{ ...NEW, value: 1500, sources: ['S02', 'S06', 'S11'] }],
})
export const litbangMaximum = rule({
  id: 'tkdn.2025.litbang.max',
  title: both('Tambahan litbang (brainware) paling banyak', 'Addition for R&D (brainware) at most'),
  unit: 'bp',
  versions: [{ ...NEW, value: 2000, sources: ['S07', 'S13'] }],
})
export const tkdnCap = rule({
  id: 'tkdn.2025.cap',
  title: both('TKDN paling tinggi', 'TKDN at most'),
  unit: 'bp',
  versions: [{ ...NEW, value: 10_000, sources: ['S06'], certainty: 'derived' }],
})
export const tkdnFloor = rule({
  id: 'tkdn.2025.min',
  title: both('TKDN minimum bagi yang berinvestasi di sini', 'Minimum TKDN for a firm that invests here'),
  unit: 'bp',
  conflicts: ['C14'],
  versions: [
    {
      ...NEW,
      value: 2500,
      sources: ['S08', 'S13'],
      note: both(
        'Sama dengan tenaga kerja 10 % + overhead 15 % penuh.',
        'Equal to full labour 10% + overhead 15%.',
      ),
    },
  ],
})
export const tracingDepth = rule({
  id: 'tkdn.tracing_tier',
  title: both('Penelusuran komponen sampai tingkat', 'Components are traced to tier'),
  unit: 'count',
  versions: [
    { ...OLD, value: 2, sources: ['S15'] },
    { ...NEW, value: 1, sources: ['S13'] },
  ],
})

export const tkdnOfGoodsRules = [
  tkdnMethod,
  tierTwoPartShare,
  tierTwoSumShare,
  toolMadeAndOwnedHereFactor,
  toolMadeAbroadFactor,
  materialWeight,
  labourWeight,
  overheadWeight,
  litbangMaximum,
  tkdnCap,
  tkdnFloor,
  tracingDepth,
]
