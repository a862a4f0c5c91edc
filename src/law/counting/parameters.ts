import { both } from '../both-languages.ts'
import { rulesOf } from '../rule.ts'

const rule = rulesOf('counting')

export const nationalTarget = rule({
  id: 'p3dn.target.national',
  title: both('Target nasional belanja PDN', 'National target of PDN spending'),
  unit: 'bp',
  versions: [
    {
      from: '2023-01-01',
      until: '2023-12-31',
      value: 9500,
      in: 'se-lkpp-8-2023',
      sources: ['S43'],
      note: both(
        'Tahun anggaran 2023; pembaruan belum ditemukan dan tidak dibawa diam-diam.',
        'Budget year 2023; a renewal was not found and is never carried over silently.',
      ),
    },
  ],
})
export const dkiTarget = rule({
  id: 'p3dn.target.dki_pk',
  title: both('Target Perjanjian Kinerja DKI', 'Target of DKI’s performance agreement'),
  unit: 'bp',
  conflicts: ['C11', 'C12'],
  versions: [
    {
      from: '2023-01-01',
      until: '2025-12-31',
      value: 8000,
      in: 'pk-dki',
      sources: ['S44', 'S47', 'S50'],
      note: both(
        'Target 2026 belum ditemukan; Tim P3DN yang mengisinya.',
        'The target of 2026 was not found; Tim P3DN enters it.',
      ),
    },
  ],
})
export const publishedTolerance = rule({
  id: 'p3dn.published.tolerance',
  title: both(
    'Beda persentase terbitan yang masih diterima',
    'Accepted difference of a published percentage',
  ),
  unit: 'bp',
  conflicts: ['C11'],
  versions: [
    {
      from: '2022-01-01',
      value: 10,
      in: 'pk-dki',
      sources: ['S46', 'S49'],
      certainty: 'derived',
      note: both('Kebijakan Padan: 0,1 poin.', 'Padan’s own policy: 0.1 point.'),
    },
  ],
})

export const countingRules = [nationalTarget, dkiTarget, publishedTolerance]
