import { both } from '../both-languages.ts'
import { rulesOf } from '../rule.ts'
import { NEW, OLD } from '../tkdn-of-goods/parameters.ts'

const rule = rulesOf('tkdn-of-services')

export const tkdnServicesMethod = rule({
  id: 'tkdn.services.method',
  title: both('Cara menghitung TKDN jasa', 'Method of computing TKDN of services'),
  unit: 'word',
  conflicts: ['C1'],
  versions: [
    { ...OLD, value: 'cost-2011', sources: ['S16'] },
    {
      ...NEW,
      value: 'cost-2025',
      sources: ['S02', 'S13'],
      note: both(
        'Jasa industri: tenaga kerja, alat/fasilitas, jasa umum. "Gabungan jasa" bukan kelompok lagi.',
        'Industrial services: labour, tools/facilities, general services. "Combined services" is no longer a kind.',
      ),
    },
  ],
})

export const tkdnServicesRules = [tkdnServicesMethod]
