/**
 * DKI Jakarta's published P3DN figures (p3dn-rules 4.2), facts with their sources in our own words. They are shown as an
 * example, and a government set up from the DKI template can take them over as records. Nothing here is a verdict: the
 * verdicts are computed.
 */
import type { Measure } from './judge.ts'
import type { PrintedUnit } from './printed.ts'

export interface PublishedFact {
  readonly day: string
  readonly year: number
  readonly measure: Measure
  readonly realised: readonly [string, PrintedUnit] | null
  readonly base: readonly [string, PrintedUnit] | null
  readonly percent: string | null
  readonly sourceName: string
  readonly sourceUrl: string
  readonly note: string
}

const url = {
  voi: 'https://voi.id/berita/231896/realisasi-belanja-dalam-negeri-dki-jakarta-rp8-5-triliun-tertinggi-se-indonesia',
  bm4: 'https://desain.beritajakarta.id/read/123149/dinas-ppkukm-dki-gelar-business-matching-4',
  bm7: 'https://kastara.id/11/09/2023/business-matching-7-digelar-dinas-ppkukm-dki/',
  antara:
    'https://www.antaranews.com/berita/3720288/ppkukm-dki-sebut-penggunaan-produk-dalam-negeri-sudah-9182-persen',
  bisnis:
    'https://jakarta.bisnis.com/read/20231017/77/1705172/realisasi-belanja-produk-dalam-negeri-jakarta-capai-rp1135-triliun',
  kastara:
    'https://kastara.id/08/11/2023/dua-penghargaan-anugerah-pengadaan-2023-diterima-ketua-harian-tim-p3dn-provinsi-dki-jakarta/',
  order:
    'https://antaranews.com/berita/3813489/dki-raih-penghargaan-pdn-terbesar-pada-anugerah-pengadaan-2023',
  full2024: 'https://news.dev-app.web.id/dki-realisasikan-belanja-p3dn-sebesar-rp2988-miliar-sepanjang-2024',
  sept2024:
    'https://www.beritajakarta.id/read/139464/realisasi-belanja-produk-dalam-negeri-pemprov-dki-capai-6261-persen',
  umk2024:
    'https://selalukabar.com/dki-jakarta-jadi-provinsi-dengan-belanja-produk-umk-terbesar-2024-94120.html',
  nov2025:
    'https://www.beritajakarta.id/read/148694/pemprov-dki-dorong-penggunaan-produk-dalam-negeri-lewat-business-matching',
} as const

export const DKI_PUBLISHED: readonly PublishedFact[] = [
  {
    day: '2022-11-30',
    year: 2022,
    measure: 'K',
    realised: ['8,5', 'triliun'],
    base: null,
    percent: null,
    sourceName: 'VOI',
    sourceUrl: url.voi,
    note: 'Belanja PDN saja; dasar tidak disebut.',
  },
  {
    day: '2022-11-30',
    year: 2022,
    measure: 'UMK',
    realised: ['3,9', 'triliun'],
    base: null,
    percent: null,
    sourceName: 'VOI',
    sourceUrl: url.voi,
    note: 'Belanja usaha mikro, kecil, dan koperasi.',
  },
  {
    day: '2023-06-11',
    year: 2023,
    measure: 'K',
    realised: ['810', 'miliar'],
    base: ['29,31', 'triliun'],
    percent: '0,03',
    sourceName: 'Berita Jakarta',
    sourceUrl: url.bm4,
    note: 'Dasarnya lain dari angka sesudahnya.',
  },
  {
    day: '2023-09-09',
    year: 2023,
    measure: 'K',
    realised: ['8,7', 'triliun'],
    base: ['15,8', 'triliun'],
    percent: '55',
    sourceName: 'Kastara',
    sourceUrl: url.bm7,
    note: '',
  },
  {
    day: '2023-09-12',
    year: 2023,
    measure: 'lain',
    realised: null,
    base: null,
    percent: '91,82',
    sourceName: 'Antara',
    sourceUrl: url.antara,
    note: 'Hanya persentase; pembilang dan penyebut tidak disebut.',
  },
  {
    day: '2023-10-15',
    year: 2023,
    measure: 'K',
    realised: ['11,35', 'triliun'],
    base: ['15,8', 'triliun'],
    percent: '71,8',
    sourceName: 'Bisnis',
    sourceUrl: url.bisnis,
    note: 'Dasar penuh Rp15,85 triliun memberi 71,61 %.',
  },
  {
    day: '2023-11-06',
    year: 2023,
    measure: 'K',
    realised: ['13,1', 'triliun'],
    base: ['15,85', 'triliun'],
    percent: '82,6',
    sourceName: 'Kastara',
    sourceUrl: url.kastara,
    note: '',
  },
  {
    day: '2023-11-06',
    year: 2023,
    measure: 'lain',
    realised: ['235,5', 'miliar'],
    base: null,
    percent: null,
    sourceName: 'Antara',
    sourceUrl: url.order,
    note: 'Transaksi e-Order, bukan seluruh realisasi.',
  },
  {
    day: '2023-12-31',
    year: 2023,
    measure: 'K',
    realised: ['25,58', 'triliun'],
    base: ['15,85', 'triliun'],
    percent: null,
    sourceName: 'Antara (salinan)',
    sourceUrl: url.full2024,
    note: 'Setahun penuh. Dasar tidak disebut; dipakai dasar lama untuk menunjukkan bahwa dasarnya telah berganti.',
  },
  {
    day: '2024-09-06',
    year: 2024,
    measure: 'K',
    realised: ['16,05', 'triliun'],
    base: ['30,68', 'triliun'],
    percent: '62,61',
    sourceName: 'Berita Jakarta',
    sourceUrl: url.sept2024,
    note: '',
  },
  {
    day: '2024-12-31',
    year: 2024,
    measure: 'K',
    realised: ['29,88', 'triliun'],
    base: ['32,69', 'triliun'],
    percent: '91,40',
    sourceName: 'Antara (salinan)',
    sourceUrl: url.full2024,
    note: 'Judul satu salinan menulis miliar, bukan triliun.',
  },
  {
    day: '2024-12-31',
    year: 2024,
    measure: 'UMK',
    realised: ['13.714.199.150.409', 'rupiah'],
    base: null,
    percent: null,
    sourceName: 'Selalukabar',
    sourceUrl: url.umk2024,
    note: 'Belanja produk UMK terbesar di antara provinsi.',
  },
  {
    day: '2025-11-10',
    year: 2025,
    measure: 'K',
    realised: ['27,189', 'triliun'],
    base: ['38,29', 'triliun'],
    percent: '70,98',
    sourceName: 'Berita Jakarta',
    sourceUrl: url.nov2025,
    note: '',
  },
]
