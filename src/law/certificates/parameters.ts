import { both } from '../both-languages.ts'
import { rulesOf } from '../rule.ts'

const rule = rulesOf('certificates')
const OLD = { from: '2011', until: '2025-12-10', in: 'permenperin-16-2011' } as const
const NEW = { from: '2025-12-11', in: 'permenperin-35-2025' } as const

export const tkdnValidityYears = rule({
  id: 'tkdn.cert.validity_years',
  title: both('Masa berlaku sertifikat TKDN', 'Validity of a TKDN certificate'),
  unit: 'years',
  conflicts: ['C1', 'C3'],
  versions: [
    { ...OLD, value: 3, sources: ['S09', 'S13'] },
    {
      ...NEW,
      value: 5,
      sources: ['S09', 'S12', 'S13'],
      note: both(
        'Dengan satu surveilans. Sertifikat lama berlaku sampai tanggal tercetak (perlu konfirmasi).',
        'With one surveillance check. Old certificates hold until their printed day (needs confirmation).',
      ),
    },
  ],
})
export const surveillanceChecks = rule({
  id: 'tkdn.cert.surveillance',
  title: both('Surveilans selama masa berlaku', 'Surveillance checks during validity'),
  unit: 'count',
  conflicts: ['C3'],
  versions: [{ ...NEW, value: 1, sources: ['S12', 'S13', 'S14'], certainty: 'disputed' }],
})
export const verificationDays = rule({
  id: 'tkdn.cert.verification_days',
  title: both('Lama verifikasi LVI', 'Verification by an LVI'),
  unit: 'working-days',
  versions: [
    { ...OLD, value: 22, sources: ['S09', 'S13'] },
    { ...NEW, value: 10, sources: ['S09', 'S13'] },
  ],
})
export const smallIndustryDays = rule({
  id: 'tkdn_ik.cert.days',
  title: both('Lama penilaian sendiri industri kecil', 'Self-assessment of small industry'),
  unit: 'working-days',
  versions: [
    { ...OLD, from: '2022', in: 'permenperin-46-2022', value: 5, sources: ['S09', 'S13', 'S20'] },
    { ...NEW, value: 3, sources: ['S09', 'S13'] },
  ],
})

export const halalLargeFrom = rule({
  id: 'halal.medium_large_from',
  title: both('Wajib halal usaha menengah dan besar mulai', 'Halal duty of medium and large firms from'),
  unit: 'date',
  versions: [
    { from: '2024-10-18', value: '2024-10-18', in: 'pp-42-2024', at: 'Pasal 160', sources: ['S72', 'S73'] },
  ],
})
export const halalUmkDeadline = rule({
  id: 'halal.umk_deadline',
  title: both(
    'Batas akhir penahapan wajib halal usaha mikro dan kecil',
    'Last day of grace for the halal duty of micro and small firms',
  ),
  unit: 'date',
  versions: [
    {
      from: '2024-10-18',
      value: '2026-10-17',
      in: 'pp-42-2024',
      at: 'Pasal 160 ayat (2)',
      sources: ['S72', 'S73'],
      note: both(
        'Makanan, minuman, penyembelihan. Wajib mulai 18 Oktober 2026: pembacaan "sampai 17 Oktober".',
        'Food, drink, slaughter. A duty from 18 October 2026: our reading of "until 17 October".',
      ),
    },
  ],
})
export const halalValidity = rule({
  id: 'halal.cert.validity',
  title: both('Masa berlaku sertifikat halal', 'Validity of a halal certificate'),
  unit: 'word',
  conflicts: ['C13'],
  versions: [
    {
      from: '2023-03-31',
      value: 'no-end-while-unchanged',
      in: 'uu-6-2023',
      sources: ['S74', 'S75'],
      certainty: 'disputed',
      note: both(
        'Perubahan bahan, proses, atau menu harus didaftarkan.',
        'A change of material, process or menu must be registered.',
      ),
    },
  ],
})

const standing = '2021-01-01'
export const pirtYears = rule({
  id: 'pirt.cert.validity_years',
  title: both('Masa berlaku SPP-IRT', 'Validity of SPP-IRT'),
  unit: 'years',
  versions: [{ from: standing, value: 5, in: 'perka-irtp', sources: ['S77', 'S78', 'S80'] }],
})
export const pirtRenewalMonths = rule({
  id: 'pirt.cert.renew_months_before',
  title: both(
    'Perpanjangan SPP-IRT paling lambat sebelum habis',
    'Renewal of SPP-IRT at latest before the end',
  ),
  unit: 'months',
  versions: [{ from: standing, value: 6, in: 'perka-irtp', sources: ['S80'] }],
})
export const bpomYears = rule({
  id: 'bpom.cert.validity_years',
  title: both('Masa berlaku izin edar BPOM MD/ML', 'Validity of BPOM MD/ML'),
  unit: 'years',
  versions: [{ from: standing, value: 5, in: 'perka-bpom', sources: ['S79'] }],
})
export const bpomRenewalDays = rule({
  id: 'bpom.cert.renew_days_before',
  title: both(
    'Perpanjangan izin edar BPOM paling lambat sebelum habis',
    'Renewal of BPOM at latest before the end',
  ),
  unit: 'days',
  versions: [{ from: standing, value: 10, in: 'perka-bpom', sources: ['S79'] }],
})
export const slhsYears = rule({
  id: 'slhs.cert.validity_years',
  title: both('Masa berlaku SLHS jasa boga dan restoran', 'Validity of SLHS for caterers and restaurants'),
  unit: 'years',
  versions: [{ from: standing, value: 3, in: 'permenkes-slhs', sources: ['E26'] }],
})
export const trademarkYears = rule({
  id: 'merek.cert.validity_years',
  title: both('Masa berlaku merek sejak pengajuan', 'Validity of a trade mark from filing'),
  unit: 'years',
  versions: [{ from: standing, value: 10, in: 'uu-merek', sources: [], certainty: 'assumed' }],
})
export const sniYears = rule({
  id: 'sni.cert.validity_years',
  title: both('Masa berlaku SPPT-SNI', 'Validity of SPPT-SNI'),
  unit: 'years',
  versions: [{ from: standing, value: 4, in: 'skema-sni', sources: [], certainty: 'assumed' }],
})

export const certificateRules = [
  tkdnValidityYears,
  surveillanceChecks,
  verificationDays,
  smallIndustryDays,
  halalLargeFrom,
  halalUmkDeadline,
  halalValidity,
  pirtYears,
  pirtRenewalMonths,
  bpomYears,
  bpomRenewalDays,
  slhsYears,
  trademarkYears,
  sniYears,
]
