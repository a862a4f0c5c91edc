import { both } from '../both-languages.ts'
import { rulesOf } from '../rule.ts'

const rule = rulesOf('umk-reservation')
const BEFORE = { from: '2018-03-22', until: '2021-02-01', in: 'perpres-16-2018', at: 'Pasal 65' } as const
const SINCE_12 = { from: '2021-02-02', in: 'perpres-12-2021', at: 'Pasal 65' } as const

export const umkBudgetShare = rule({
  id: 'umk.budget_share',
  title: both(
    'Bagian anggaran belanja barang/jasa untuk usaha kecil dan koperasi',
    'Share of the goods and services budget for small business and cooperatives',
  ),
  unit: 'bp',
  conflicts: ['C9', 'C10'],
  versions: [
    {
      ...SINCE_12,
      value: 4000,
      sources: ['S33', 'S41'],
      note: both(
        'Dasarnya nilai anggaran belanja barang/jasa; juga Inpres 2/2022.',
        'Of the budget for goods and services; also Inpres 2/2022.',
      ),
    },
  ],
})
export const reservedPagu = rule({
  id: 'umk.reserved_pagu',
  title: both(
    'Paket dicadangkan untuk usaha kecil dan koperasi sampai pagu',
    'Packages are reserved for small business up to a pagu of',
  ),
  unit: 'rupiah',
  versions: [
    { ...BEFORE, value: 2_500_000_000n, sources: ['S33'], certainty: 'assumed' },
    { ...SINCE_12, value: 15_000_000_000n, sources: ['S33'] },
  ],
})

export const umkReservationRules = [umkBudgetShare, reservedPagu]
