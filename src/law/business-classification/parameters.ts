import { both } from '../both-languages.ts'
import { rulesOf } from '../rule.ts'

const rule = rulesOf('business-classification')

export const kbliVersion = rule({
  id: 'kbli.version',
  title: both('KBLI yang dipakai OSS', 'KBLI in use in OSS'),
  unit: 'word',
  versions: [
    {
      from: '2020',
      value: 'KBLI_2020',
      in: 'bps-2-2020',
      sources: ['S14', 'S81'],
      note: both(
        'KBLI 2025 sudah terbit; hari OSS beralih belum ditemukan. Simpan versi bersama kodenya.',
        'KBLI 2025 is published; the day OSS switches was not found. Keep the version with each code.',
      ),
    },
  ],
})
export const kbliPublished = rule({
  id: 'kbli.published',
  title: both('KBLI terbaru yang diterbitkan BPS', 'Newest KBLI published by BPS'),
  unit: 'word',
  versions: [
    { from: '2020', until: '2024-12-31', value: 'KBLI_2020', in: 'bps-2-2020', sources: ['S81'] },
    { from: '2025', value: 'KBLI_2025', in: 'bps-7-2025', sources: ['S81b'] },
  ],
})

export const businessClassificationRules = [kbliVersion, kbliPublished]
