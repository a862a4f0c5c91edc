import { both } from '../both-languages.ts'
import { type Rule, rulesOf } from '../rule.ts'

const rule = rulesOf('tkdn-ik')
const OLD = { from: '2022', until: '2025-12-10', in: 'permenperin-46-2022' } as const
const NEW = { from: '2025-12-11', in: 'permenperin-35-2025' } as const

export const tkdnIkMaximum = rule({
  id: 'tkdn_ik.max',
  title: both('TKDN industri kecil paling tinggi', 'TKDN of small industry at most'),
  unit: 'bp',
  conflicts: ['C1'],
  versions: [
    { ...OLD, value: 4000, sources: ['S13', 'S19'] },
    {
      ...NEW,
      value: 10_000,
      sources: ['S09', 'S13'],
      certainty: 'derived',
      note: both(
        'Boleh melebihi 40 %; batas 100 % diturunkan. Rincian penilaian belum ditemukan.',
        'May exceed 40%; the limit of 100% is derived. Scoring details not found.',
      ),
    },
  ],
})

const weight = (part: string, id: string, en: string, value: number): Rule<number> =>
  rule({
    id: `tkdn_ik.2022.weight.${part}`,
    title: both(`Bobot ${id}`, `Weight of ${en}`),
    unit: 'bp',
    versions: [{ ...OLD, value, sources: ['S13', 'S19'] }],
  })
export const ikMaterial = weight('material', 'bahan', 'material', 2400)
export const ikLabour = weight('labour', 'tenaga kerja langsung', 'direct labour', 1000)
export const ikOverhead = weight('overhead', 'biaya tidak langsung pabrik', 'factory overhead', 400)
export const ikDevelopment = weight('development', 'pengembangan', 'development', 200)

export const ikMinimum = rule({
  id: 'tkdn_ik.2022.min',
  title: both('TKDN-IK minimum untuk sertifikat', 'Minimum TKDN-IK for a certificate'),
  unit: 'bp',
  versions: [{ ...OLD, value: 2500, sources: ['S20'] }],
})
export const smallIndustryCapital = rule({
  id: 'tkdn_ik.capital.max',
  title: both('Modal usaha industri kecil', 'Business capital of a small industry at most'),
  unit: 'rupiah',
  versions: [
    {
      ...OLD,
      value: 5_000_000_000n,
      sources: ['S19'],
      note: both('Di luar tanah dan bangunan.', 'Without land and building.'),
    },
  ],
})

export const tkdnIkRules = [
  tkdnIkMaximum,
  ikMaterial,
  ikLabour,
  ikOverhead,
  ikDevelopment,
  ikMinimum,
  smallIndustryCapital,
]
