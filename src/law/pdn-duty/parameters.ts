import { both } from '../both-languages.ts'
import { rulesOf } from '../rule.ts'

const rule = rulesOf('pdn-duty')

export const dutyTrigger = rule({
  id: 'pdn.mandatory.sum_tkdn_bmp',
  title: both(
    'Wajib PDN bila ada produk dengan TKDN + BMP',
    'PDN is a duty when a product reaches TKDN + BMP',
  ),
  unit: 'bp',
  versions: [{ from: '2018', value: 4000, in: 'pp-29-2018', at: 'Pasal 61', sources: ['S40', 'S41'] }],
})
export const dutyMinimumTkdn = rule({
  id: 'pdn.mandatory.min_tkdn',
  title: both('TKDN paling rendah produk yang wajib dibeli', 'Minimum TKDN of the product to be bought'),
  unit: 'bp',
  versions: [{ from: '2018', value: 2500, in: 'pp-29-2018', at: 'Pasal 61', sources: ['S40', 'S41'] }],
})
export const pdnLadder = rule({
  id: 'pdn.ladder',
  title: both('Jenjang kewajiban PDN', 'Ladder of the PDN duty'),
  unit: 'word',
  conflicts: ['C2'],
  versions: [
    {
      from: '2025-04-30',
      value: 'a-b-c-d',
      in: 'perpres-46-2025',
      at: 'Pasal 66 ayat (2)',
      sources: ['S26', 'S27', 'S30'],
      note: both(
        'Naskah lengkap Pasal 65–67 belum terbaca. Paket berjalan mengikuti aturan lama.',
        'The full text of Pasal 65–67 was not read. Running packages follow the old rule.',
      ),
    },
  ],
})

export const warningsPerOfficial = rule({
  id: 'pdn.sanction.warnings',
  title: both(
    'Peringatan tertulis untuk pelanggaran ke-1 sampai ke-',
    'Written warnings for violations 1 to',
  ),
  unit: 'count',
  versions: [{ from: '2018', value: 3, in: 'pp-29-2018', at: 'Pasal 107', sources: ['S39'] }],
})
export const fineRate = rule({
  id: 'pdn.sanction.fine_rate',
  title: both('Denda administratif dari nilai kontrak', 'Administrative fine on the contract value'),
  unit: 'bp',
  versions: [
    {
      from: '2018',
      value: 100,
      in: 'pp-29-2018',
      at: 'Pasal 107',
      sources: ['S39'],
      certainty: 'assumed',
      note: both(
        'Tarif dan batas denda tidak terbaca; 1 % sering disebut. Jangan dipakai tanpa naskah resmi.',
        'Rate and cap were not read; 1% is often quoted. Never use without the official text.',
      ),
    },
  ],
})

export const pdnDutyRules = [dutyTrigger, dutyMinimumTkdn, pdnLadder, warningsPerOfficial, fineRate]
