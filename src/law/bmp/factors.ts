/** BMP, Permenperin 35/2025: any of fifteen factors, together at most 15 %. */
import { both } from '../both-languages.ts'
import { rulesOf } from '../rule.ts'
import { because, type Verdict, verdict } from '../verdict.ts'

const rule = rulesOf('bmp')
const NEW = { from: '2025-12-11', in: 'permenperin-35-2025' } as const

const weights = {
  tenaga_kerja: [400, 'penyerapan tenaga kerja', 'employment'],
  investasi_baru: [400, 'penambahan investasi baru', 'new investment'],
  kemitraan: [400, 'kemitraan dan rantai pasok', 'partnership and supply chain'],
  pionir_substitusi: [
    400,
    'industri pionir atau substitusi impor',
    'pioneer or import-substituting industry',
  ],
  mesin_dn: [400, 'mesin dan peralatan buatan DN', 'machines made here'],
  lokasi: [400, 'lokasi perusahaan', 'location of the firm'],
  merek_dn: [200, 'merek dalam negeri', 'domestic brand'],
  industri40: [200, 'industri 4.0', 'industry 4.0'],
  industri_hijau: [200, 'industri hijau', 'green industry'],
  sdm: [200, 'pengembangan SDM industri', 'staff development'],
  ekspor: [200, 'nilai ekspor', 'exports'],
  sertifikasi: [100, 'sertifikasi dan akreditasi', 'certification and accreditation'],
  esg: [100, 'ESG', 'ESG'],
  penghargaan: [100, 'penghargaan', 'awards'],
  siinas_lapor: [100, 'kepatuhan lapor SIINas', 'reporting to SIINas'],
} as const satisfies Record<string, readonly [number, string, string]>

export type BmpFactor = keyof typeof weights
export const bmpFactors = Object.keys(weights) as readonly BmpFactor[]

export const bmpMaximum = rule({
  id: 'bmp.max',
  title: both('BMP paling tinggi', 'BMP at most'),
  unit: 'bp',
  versions: [
    {
      from: '2011',
      until: '2025-12-10',
      value: 1500,
      in: 'permenperin-16-2011',
      sources: ['S07', 'S08'],
      note: both(
        'Susunan lamanya belum ditemukan.',
        'What it was composed of before December 2025 was not found.',
      ),
    },
    { ...NEW, value: 1500, sources: ['S07', 'S08'] },
  ],
})

export const bmpWeights = bmpFactors.map((factor) => {
  const [value, id, en] = weights[factor]
  return rule({
    id: `bmp.2025.weight.${factor}`,
    title: both(`BMP: ${id}`, `BMP: ${en}`),
    unit: 'bp',
    conflicts: factor === 'sdm' ? ['C5'] : [],
    versions: [{ ...NEW, value, sources: ['S07', 'S08'] }],
  })
})

/** A factor named twice counts once: a firm has it or not. */
export function bmpOfFactors(factors: readonly BmpFactor[]): Verdict<number> {
  const sum = [...new Set(factors)].reduce((total, factor) => total + weights[factor][0], 0)
  const most = bmpMaximum.versions[1]!
  const bp = Math.min(sum, most.value)
  return verdict(bp, null, because('bmp-of-factors', { sum, bp, maximum: most.value }, most))
}

export const bmpRules = [bmpMaximum, ...bmpWeights]
