/**
 * The catalogue of the invented city: sellers with identity and papers in makers, products with drawn pictures, judged sheet by sheet
 * by intan as a person would. Runs behind the web server after the files; does nothing when it was done.
 */
import type pg from 'pg'
import {
  addPhoto,
  addVisit,
  checkOrigins,
  createProduct,
  type Doing,
  drawPictures,
  enrolShop,
  fillSheet,
  moveProduct,
  type OriginRow,
  stateOrigins,
} from '#catalogue/shop'
import { classOf, isFood } from '#catalogue'
import { insertCertificate, saveMaker, type Saving } from '#makers'
import { catalogueSurroundings, linkSellerPerson, saveCapacityDefault, takeSeller } from '#orders'
import { now, today } from '#platform/clock'
import { inGovernment } from '#platform/db'
import { log } from '#platform/log'
import type { Instant, IsoDate } from '#shared/date'
import type { Decision } from '#shared/decision'
import { drawnProduct } from './demo-pictures.ts'
import { idOf, KECAMATAN } from './demo-orders.ts'

type End =
  'TAYANG' | 'KURASI_KECAMATAN' | 'KURASI_KOTA' | 'PERBAIKAN' | 'DRAF' | 'DIBEKUKAN' | 'DITOLAK' | 'LULUS'
interface Item {
  readonly name: string
  readonly classCode: string
  readonly rupiah: number
  readonly unit?: string
  readonly serves?: number
  readonly minimum?: number
  readonly about: string
  readonly origins: readonly OriginRow[]
  readonly checked?: boolean
  readonly end?: End
  readonly mark?: 3 | 4 | 5
}
interface Maker {
  readonly name: string
  readonly form: 'perorangan' | 'cv' | 'koperasi' | 'pt'
  readonly kecamatan: number
  readonly kelurahan: string
  readonly scale: 'mikro' | 'kecil'
  readonly kbli: readonly string[]
  readonly workplace: 'dapur' | 'pabrik' | 'gerai'
  readonly slhsUntil: string | null
  readonly halal: boolean
  readonly pirt?: boolean
  readonly tkdn?: { readonly product: string; readonly basisPoints: number }
  readonly visited: boolean
  readonly capacity: number
  readonly items: readonly Item[]
}

const row = (
  ingredient: string,
  sharePercent: number,
  place: OriginRow['place'],
  supplierKind: OriginRow['supplierKind'],
  supplier = '',
  evidence = '',
): OriginRow => ({ ingredient, sharePercent, place, supplierKind, supplier, evidence })
const meal = (local: 'banyak' | 'sedang' | 'sedikit'): OriginRow[] => [
  row('Beras', 30, 'dalam_negeri', 'bumd_pangan', 'Pangan Cemara (BUMD)', 'Nota PC-2211/2026'),
  local === 'sedikit'
    ? row('Ayam atau ikan', 40, 'dalam_negeri', 'pasar', 'Pasar Flamboyan')
    : row('Ayam atau ikan', 40, 'kota', 'tani_kota', 'Kelompok Ternak Anggrek RW 05', 'Kartu KT-118'),
  local === 'banyak'
    ? row('Sayur dan bumbu', 20, 'kota', 'tani_kota', 'Kelompok Tani Kenanga RW 02', 'Kartu KT-104')
    : row('Sayur dan bumbu', 20, 'dalam_negeri', 'pasar', 'Pasar Melati'),
  row('Kotak kertas', 10, 'kota', 'umkm', 'Kardus Cemara Jaya', 'Nota KCJ-88'),
]
const snack: readonly OriginRow[] = [
  row('Tepung terigu', 35, 'dalam_negeri', 'pabrik'),
  row('Kelapa dan gula aren', 30, 'kota', 'umkm', 'Warung Kelapa Bang Cemara', 'Nota 17'),
  row('Isian ayam dan sayur', 35, 'kota', 'tani_kota', 'Kelompok Tani Kenanga RW 02', 'Kartu KT-104'),
]
const paper: readonly OriginRow[] = [
  row('Kertas', 80, 'dalam_negeri', 'pabrik', 'pabrik kertas'),
  row('Kemasan', 20, 'kota', 'umkm', 'Kardus Cemara Jaya', 'Nota KCJ-91'),
]
const wood: readonly OriginRow[] = [
  row('Kayu sisa', 60, 'kota', 'umkm', 'Bengkel Kayu Anggrek', 'Nota BKA-7'),
  row('Pelitur', 15, 'dalam_negeri', 'pabrik'),
  row('Kotak', 25, 'kota', 'umkm', 'Kardus Cemara Jaya', 'Nota KCJ-95'),
]
const cloth: readonly OriginRow[] = [
  row('Kain katun', 70, 'dalam_negeri', 'pabrik'),
  row('Pewarna', 10, 'impor', 'pabrik'),
  row('Kancing dan benang', 20, 'kota', 'pasar'),
]

/** Invented names on a fixed list (e-order 6.5); the first four are the kitchens of demo-orders, same ids and prices. */
const MAKERS: readonly Maker[] = [
  {
    name: 'Dapur Mpok Cemara',
    form: 'perorangan',
    kecamatan: 0,
    kelurahan: 'Kenanga',
    scale: 'mikro',
    kbli: ['56210'],
    workplace: 'dapur',
    slhsUntil: '2028-03-31',
    halal: true,
    visited: true,
    capacity: 200,
    items: [
      {
        name: 'Nasi kotak ayam bakar',
        classCode: 'nasi-box',
        rupiah: 42_000,
        minimum: 10,
        about:
          'Nasi putih, ayam bakar kecap, tumis buncis, sambal, kerupuk, buah potong. Kotak kertas. Alergen: kedelai.',
        origins: meal('banyak'),
        checked: true,
        mark: 5,
      },
      {
        name: 'Nasi kotak semur daging betawi',
        classCode: 'nasi-box',
        rupiah: 48_000,
        minimum: 10,
        about: 'Nasi uduk, semur daging, tempe orek, bihun, emping. Tanpa kacang.',
        origins: meal('sedang'),
        checked: true,
      },
      {
        name: 'Kudapan tiga kue dan air mineral',
        classCode: 'snack-box',
        rupiah: 20_000,
        minimum: 20,
        about: 'Lemper ayam, risoles sayur, kue talam, air mineral 330 ml.',
        origins: snack,
        checked: true,
        mark: 5,
      },
      {
        name: 'Nasi kotak vegetarian',
        classCode: 'nasi-box',
        rupiah: 38_000,
        minimum: 10,
        about: 'Nasi merah, pepes tahu jamur, urap, sambal. Tanpa daging dan telur.',
        origins: meal('banyak'),
        end: 'PERBAIKAN',
        mark: 3,
      },
      {
        name: 'Es selendang mayang',
        classCode: 'minuman',
        rupiah: 12_000,
        unit: 'gelas',
        about: 'Selendang mayang, santan, gula aren.',
        origins: snack,
        end: 'DRAF',
      },
    ],
  },
  {
    name: 'Katering Flamboyan',
    form: 'cv',
    kecamatan: 1,
    kelurahan: 'Melati',
    scale: 'kecil',
    kbli: ['56210'],
    workplace: 'dapur',
    slhsUntil: '2027-10-15',
    halal: true,
    visited: true,
    capacity: 500,
    items: [
      {
        name: 'Nasi kotak rendang',
        classCode: 'nasi-box',
        rupiah: 50_000,
        minimum: 20,
        about: 'Nasi putih, rendang sapi, sayur nangka, sambal hijau, kerupuk.',
        origins: meal('sedikit'),
      },
      {
        name: 'Prasmanan lengkap',
        classCode: 'prasmanan',
        rupiah: 52_000,
        minimum: 50,
        about: 'Dua lauk, dua sayur, sup, buah, kerupuk, air mineral. Alat makan dan penyaji termasuk.',
        origins: meal('sedikit'),
      },
      {
        name: 'Kudapan dua kue',
        classCode: 'snack-box',
        rupiah: 14_000,
        minimum: 20,
        about: 'Sus vla dan pastel, air mineral.',
        origins: snack,
      },
      {
        name: 'Prasmanan rapat koordinasi',
        classCode: 'prasmanan',
        rupiah: 95_000,
        minimum: 30,
        about:
          'Tiga lauk, dua sayur, sup iga, buah, kue, kopi. Di atas standar rapat biasa; untuk rapat setingkat eselon I.',
        origins: meal('sedikit'),
      },
    ],
  },
  {
    name: 'Warung Betawi Kenanga',
    form: 'perorangan',
    kecamatan: 0,
    kelurahan: 'Kenanga',
    scale: 'mikro',
    kbli: ['56210', '56101'],
    workplace: 'dapur',
    slhsUntil: '2026-12-05',
    halal: true,
    visited: true,
    capacity: 80,
    items: [
      {
        name: 'Nasi kotak ikan dori saus padang',
        classCode: 'nasi-box',
        rupiah: 39_000,
        minimum: 10,
        about: 'Nasi, dori saus padang, capcai, sambal. Alergen: ikan.',
        origins: meal('sedang'),
      },
      {
        name: 'Kudapan lemper, risoles, kue talam',
        classCode: 'snack-box',
        rupiah: 18_000,
        minimum: 20,
        about: 'Tiga kue basah dan teh kotak.',
        origins: snack,
        checked: true,
      },
      {
        name: 'Gabus pucung',
        classCode: 'prasmanan',
        rupiah: 46_000,
        minimum: 30,
        about: 'Sayur gabus pucung betawi dengan nasi, sambal, dan lalap.',
        origins: meal('banyak'),
        end: 'KURASI_KOTA',
      },
    ],
  },
  {
    name: 'Koperasi Konsumen Cemara Sejahtera',
    form: 'koperasi',
    kecamatan: 2,
    kelurahan: 'Anggrek',
    scale: 'kecil',
    kbli: ['47111', '17099'],
    workplace: 'pabrik',
    slhsUntil: null,
    halal: false,
    tkdn: { product: 'Kertas HVS A4', basisPoints: 6120 },
    visited: true,
    capacity: 1000,
    items: [
      {
        name: 'Kertas HVS A4 70 gram, rim',
        classCode: 'atk',
        rupiah: 48_000,
        unit: 'rim',
        about: 'Kertas fotokopi A4 70 gsm, 500 lembar, putih.',
        origins: paper,
        checked: true,
      },
      {
        name: 'Map batik, lusin',
        classCode: 'atk',
        rupiah: 96_000,
        unit: 'lusin',
        about: 'Map kertas bermotif batik, ukuran folio, isi 12.',
        origins: paper,
      },
      {
        name: 'Plakat kayu ukir',
        classCode: 'suvenir',
        rupiah: 185_000,
        unit: 'buah',
        about: 'Plakat kayu 20 × 15 cm, ukiran nama, kotak beledu.',
        origins: wood,
        checked: true,
        mark: 5,
      },
    ],
  },
  {
    name: 'Anggrek Snack dan Roti',
    form: 'perorangan',
    kecamatan: 2,
    kelurahan: 'Anggrek',
    scale: 'mikro',
    kbli: ['10710'],
    workplace: 'dapur',
    slhsUntil: '2028-06-30',
    halal: true,
    pirt: true,
    visited: true,
    capacity: 300,
    items: [
      {
        name: 'Kue basah campur, 20 potong',
        classCode: 'kue-basah',
        rupiah: 60_000,
        unit: 'kotak',
        serves: 10,
        minimum: 2,
        about: 'Nagasari, putu ayu, dadar gulung, onde-onde.',
        origins: snack,
        checked: true,
      },
      {
        name: 'Kembang goyang, stoples 250 gram',
        classCode: 'kue-kering',
        rupiah: 35_000,
        unit: 'stoples',
        about: 'Kue kering betawi, renyah, tahan dua bulan.',
        origins: snack,
      },
      {
        name: 'Akar kelapa, stoples 250 gram',
        classCode: 'kue-kering',
        rupiah: 32_000,
        unit: 'stoples',
        about: 'Kue akar kelapa gurih.',
        origins: snack,
      },
      {
        name: 'Roti isi cokelat, mini',
        classCode: 'snack-box',
        rupiah: 8_000,
        unit: 'buah',
        minimum: 50,
        about: 'Roti manis 50 gram isi cokelat.',
        origins: snack,
        end: 'KURASI_KECAMATAN',
      },
    ],
  },
  {
    name: 'Dapur Bang Melati',
    form: 'perorangan',
    kecamatan: 1,
    kelurahan: 'Melati',
    scale: 'mikro',
    kbli: ['56210'],
    workplace: 'dapur',
    slhsUntil: '2029-01-20',
    halal: true,
    visited: true,
    capacity: 150,
    items: [
      {
        name: 'Nasi kotak ayam goreng lengkuas',
        classCode: 'nasi-box',
        rupiah: 36_000,
        minimum: 10,
        about: 'Nasi, ayam goreng lengkuas, tahu, lalap, sambal terasi.',
        origins: meal('banyak'),
        checked: true,
      },
      {
        name: 'Nasi kebuli kambing',
        classCode: 'nasi-box',
        rupiah: 53_000,
        minimum: 15,
        about: 'Nasi kebuli, kambing, acar nanas.',
        origins: meal('sedang'),
      },
      {
        name: 'Tumpeng kuning 20 orang',
        classCode: 'tumpeng',
        rupiah: 850_000,
        unit: 'tampah',
        serves: 20,
        about: 'Tumpeng nasi kuning, enam lauk, hiasan sayur.',
        origins: meal('banyak'),
        checked: true,
        mark: 5,
      },
    ],
  },
  {
    name: 'Kedai Bir Pletok Flamboyan',
    form: 'perorangan',
    kecamatan: 1,
    kelurahan: 'Flamboyan',
    scale: 'mikro',
    kbli: ['11090'],
    workplace: 'dapur',
    slhsUntil: '2027-08-31',
    halal: true,
    pirt: true,
    visited: true,
    capacity: 400,
    items: [
      {
        name: 'Bir pletok botol 250 ml',
        classCode: 'minuman',
        rupiah: 15_000,
        unit: 'botol',
        minimum: 12,
        about: 'Minuman rempah jahe, secang, serai. Tanpa alkohol.',
        origins: [
          row('Jahe dan secang', 55, 'kota', 'tani_kota', 'Kelompok Tani Kenanga RW 02', 'Kartu KT-104'),
          row('Gula', 25, 'dalam_negeri', 'pasar'),
          row('Botol', 20, 'dalam_negeri', 'pabrik'),
        ],
        checked: true,
      },
      {
        name: 'Kopi dan teh, gerobak 50 gelas',
        classCode: 'minuman',
        rupiah: 500_000,
        unit: 'paket',
        serves: 50,
        about: 'Kopi saring dan teh hangat, penyaji datang.',
        origins: [
          row('Kopi dan teh', 70, 'dalam_negeri', 'umkm', 'Sangrai Cemara', 'Nota SC-31'),
          row('Gelas kertas', 30, 'kota', 'umkm', 'Kardus Cemara Jaya', 'Nota KCJ-97'),
        ],
      },
    ],
  },
  {
    name: 'Kelompok Tani Kenanga RW 02',
    form: 'perorangan',
    kecamatan: 0,
    kelurahan: 'Kenanga',
    scale: 'mikro',
    kbli: ['01136'],
    workplace: 'pabrik',
    slhsUntil: null,
    halal: false,
    visited: true,
    capacity: 100,
    items: [
      {
        name: 'Parsel buah dan sayur kota',
        classCode: 'segar',
        rupiah: 150_000,
        unit: 'paket',
        about: 'Sayur daun, tomat, dan buah kebun kota, keranjang bambu.',
        origins: [
          row('Sayur dan buah', 80, 'kota', 'tani_kota', 'kebun sendiri', 'Kartu KT-104'),
          row('Keranjang', 20, 'kota', 'umkm', 'Anyam Anggrek', 'Nota 4'),
        ],
        checked: true,
        mark: 5,
      },
      {
        name: 'Tanaman hias meja',
        classCode: 'suvenir',
        rupiah: 40_000,
        unit: 'pot',
        about: 'Tanaman hias kecil dalam pot tanah liat.',
        origins: [
          row('Bibit dan media', 70, 'kota', 'tani_kota', 'kebun sendiri', 'Kartu KT-104'),
          row('Pot', 30, 'dalam_negeri', 'umkm'),
        ],
        checked: true,
      },
    ],
  },
  {
    name: 'CV Cetak Cemara Jaya',
    form: 'cv',
    kecamatan: 2,
    kelurahan: 'Anggrek',
    scale: 'kecil',
    kbli: ['18111'],
    workplace: 'pabrik',
    slhsUntil: null,
    halal: false,
    visited: true,
    capacity: 5000,
    items: [
      {
        name: 'Buku notulen 100 halaman',
        classCode: 'cetak',
        rupiah: 22_000,
        unit: 'buah',
        minimum: 50,
        about: 'Buku A5 jahit benang, sampul tebal, cetak satu warna.',
        origins: paper,
      },
      {
        name: 'Spanduk kain 3 × 1 meter',
        classCode: 'cetak',
        rupiah: 120_000,
        unit: 'lembar',
        about: 'Spanduk kain cetak, lubang mata ayam, dapat dipakai ulang.',
        origins: cloth,
      },
      {
        name: 'Kuitansi rangkap dua, buku',
        classCode: 'cetak',
        rupiah: 15_000,
        unit: 'buku',
        minimum: 20,
        about: 'Buku kuitansi 50 × 2 lembar, nomor urut.',
        origins: paper,
        end: 'LULUS',
      },
    ],
  },
  {
    name: 'Sanggar Batik Cempaka',
    form: 'perorangan',
    kecamatan: 1,
    kelurahan: 'Cempaka',
    scale: 'mikro',
    kbli: ['13134'],
    workplace: 'pabrik',
    slhsUntil: null,
    halal: false,
    visited: true,
    capacity: 60,
    items: [
      {
        name: 'Tas kain batik',
        classCode: 'suvenir',
        rupiah: 65_000,
        unit: 'buah',
        minimum: 10,
        about: 'Tas belanja kain batik cap, 35 × 40 cm.',
        origins: cloth,
      },
      {
        name: 'Seragam batik lengan panjang',
        classCode: 'sandang',
        rupiah: 245_000,
        unit: 'helai',
        minimum: 10,
        about: 'Kemeja batik cap katun, ukuran S sampai XXL.',
        origins: cloth,
      },
      {
        name: 'Ondel-ondel mini',
        classCode: 'suvenir',
        rupiah: 55_000,
        unit: 'pasang',
        minimum: 5,
        about: 'Sepasang ondel-ondel 15 cm dari kain perca dan bambu.',
        origins: wood,
        checked: true,
        end: 'DIBEKUKAN',
      },
    ],
  },
  {
    name: 'Sabun Kenanga Bersih',
    form: 'perorangan',
    kecamatan: 0,
    kelurahan: 'Kenanga',
    scale: 'mikro',
    kbli: ['20231'],
    workplace: 'pabrik',
    slhsUntil: null,
    halal: false,
    visited: true,
    capacity: 300,
    items: [
      {
        name: 'Sabun cuci tangan 5 liter',
        classCode: 'kebersihan',
        rupiah: 58_000,
        unit: 'jeriken',
        about: 'Sabun cair, harum sereh, isi ulang.',
        origins: [
          row('Bahan sabun', 65, 'dalam_negeri', 'pabrik'),
          row('Minyak sereh', 15, 'kota', 'tani_kota', 'Kelompok Tani Kenanga RW 02', 'Kartu KT-104'),
          row('Jeriken', 20, 'dalam_negeri', 'pabrik'),
        ],
      },
      {
        name: 'Cairan pembersih lantai 5 liter',
        classCode: 'kebersihan',
        rupiah: 52_000,
        unit: 'jeriken',
        about: 'Pembersih lantai, tidak licin.',
        origins: [
          row('Bahan pembersih', 80, 'dalam_negeri', 'pabrik'),
          row('Jeriken', 20, 'dalam_negeri', 'pabrik'),
        ],
      },
      {
        name: 'Sapu lidi taman',
        classCode: 'kebersihan',
        rupiah: 18_000,
        unit: 'buah',
        minimum: 10,
        about: 'Sapu lidi gagang bambu 120 cm.',
        origins: [row('Lidi dan bambu', 100, 'provinsi', 'umkm', 'Anyam Anggrek', 'Nota 9')],
        checked: true,
      },
    ],
  },
  {
    name: 'Kios Serba Ada Melati',
    form: 'perorangan',
    kecamatan: 1,
    kelurahan: 'Melati',
    scale: 'mikro',
    kbli: ['47111', '46900'],
    workplace: 'gerai',
    slhsUntil: null,
    halal: false,
    visited: false,
    capacity: 500,
    items: [
      {
        name: 'Kertas A4 70 gram, 5 rim',
        classCode: 'atk',
        rupiah: 245_000,
        unit: 'dus',
        about: 'Kertas fotokopi A4, satu dus isi lima rim.',
        origins: [row('Kertas', 100, 'tidak_tahu', 'pabrik')],
      },
      {
        name: 'Pulpen hitam, lusin',
        classCode: 'atk',
        rupiah: 30_000,
        unit: 'lusin',
        about: 'Pulpen 0,5 mm, tinta hitam, isi 12.',
        origins: [row('Pulpen', 100, 'impor', 'pabrik')],
        end: 'DITOLAK',
        mark: 3,
      },
    ],
  },
]

const sure = <T>(decision: Decision<T>, what: string): T => {
  if (!decision.ok) throw new Error(`kota rekaan: ${what}: ${JSON.stringify(decision.because)}`)
  return decision.value
}

export async function prepareCatalogue(
  pool: pg.Pool,
  dataDir: string,
  klpd: string,
  stopped: () => boolean,
): Promise<void> {
  const known = await inGovernment(pool, klpd, async (client) => {
    const done = await client.query<{ maker_id: string }>(
      'select maker_id from catalogue.shop where klpd = $1 limit 1000',
      [klpd],
    )
    const find = async (role: string) =>
      (
        await client.query<{ id: string; name: string }>(
          'select p.id, p.name from people.published_grant g join people.person p on p.id = g.person_id where g.klpd = $1 and g.role = $2 order by p.name limit 1',
          [klpd, role],
        )
      ).rows[0]
    return {
      done: new Set(done.rows.map((row) => row.maker_id)),
      curator: await find('curator'),
      mentor: await find('mentor'),
      seller: await find('penyedia'),
    }
  })
  const missing = MAKERS.filter((maker) => !known.done.has(idOf(maker.name)))
  if (missing.length === 0 || !known.curator) return
  const at = now()
  const day = today()
  const by = (person: { id: string; name: string } | undefined, otherwise: string): Doing => ({
    klpd,
    at,
    today: day,
    by: { personId: person?.id ?? null, name: person?.name ?? otherwise },
    after: catalogueSurroundings.afterProduct as Doing['after'],
  })
  const curator = by(known.curator, 'kurator')
  const items = MAKERS.flatMap((maker) => maker.items)
  await inGovernment(pool, klpd, (client) =>
    client.query(
      `insert into catalogue.setting (klpd, name, valid_from, value, note, set_by, set_at) select $1, 'kurasi.kurator', '2026-01-01', 1, 'kota rekaan: satu kurator saja', 'demo', $2
       where not exists (select from catalogue.setting where klpd = $1 and name = 'kurasi.kurator')`,
      [klpd, at],
    ),
  )
  // A seller a transaction: nobody waits long for the audit chain, and a restart goes on with the next.
  for (const maker of missing) {
    const index = MAKERS.indexOf(maker)
    const makerId = idOf(maker.name)
    if (stopped()) return
    const pictures = sure(
      await drawPictures(maker.items.map((item) => drawnProduct(item.classCode, items.indexOf(item)))),
      'gambar',
    )
    await inGovernment(pool, klpd, async (client) => {
      await registerMaker(client, klpd, makerId, maker, index, at)
      const mentor =
        index === 5 && known.mentor ? { personId: known.mentor.id, name: known.mentor.name } : null
      sure(await enrolShop(client, curator, makerId, mentor), maker.name)
      if (maker.visited)
        await addVisit(client, curator, makerId, {
          day: '2026-05-12' as IsoDate,
          makesHere: true,
          note: 'Alat dan bahan terlihat; dua orang sedang bekerja.',
        })
      await takeSeller(client, klpd, makerId, null)
      if (index === 0 && known.seller) await linkSellerPerson(client, klpd, makerId, known.seller.id)
      await client.query(
        `update orders.seller set service_kecamatan = $3, lead_hours = coalesce(lead_hours, 24), min_portions = greatest(min_portions, 1), phone = coalesce(phone, $4), bank_name = coalesce(bank_name, 'Bank Jakarta'), bank_account = coalesce(bank_account, $5), bank_holder = coalesce(bank_holder, name), has_suket = coalesce(has_suket, $6), is_pkp = coalesce(is_pkp, false), is_pbjt_exempt = coalesce(is_pbjt_exempt, true) where klpd = $1 and seller_id = $2`,
        [
          klpd,
          makerId,
          KECAMATAN.map(([kode]) => kode),
          `0812-9900-${String(1000 + index)}`,
          `40220${String(index).padStart(2, '0')}7788`,
          maker.scale === 'mikro',
        ],
      )
      const own = by(index === 0 ? known.seller : undefined, maker.name)
      for (const item of maker.items)
        await bring(client, dataDir, own, curator, makerId, maker, item, pictures[maker.items.indexOf(item)]!)
      for (const classCode of new Set(maker.items.map((item) => item.classCode)))
        await saveCapacityDefault(client, klpd, makerId, classCode, maker.capacity)
    })
  }
  log.info('katalog kota rekaan selesai', { produk: items.length, penyedia: MAKERS.length })
}

async function registerMaker(
  client: pg.PoolClient,
  klpd: string,
  makerId: string,
  maker: Maker,
  index: number,
  at: Instant,
): Promise<void> {
  const saving: Saving = { at, by: 'demo', source: 'rekaan' }
  const place = KECAMATAN[maker.kecamatan]!
  await client.query(
    'insert into makers.maker (id, nama, kunci, bentuk, created_at, created_by, source) values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing',
    [makerId, maker.name, maker.name.toUpperCase(), maker.form, at, 'demo', 'rekaan'],
  )
  await saveMaker(
    client,
    {
      nama: maker.name,
      kunci: maker.name.toUpperCase(),
      bentuk: maker.form,
      nib: `99${String(26_000_000_000 + index)}`,
      npwp: `99123456789${String(index).padStart(2, '0')}000`,
      kbli: maker.kbli,
      scale: { pada: '2026-01-02' as IsoDate, kelas: maker.scale, dasar: 'pernyataan', nilai: null },
      site: {
        jenis: maker.workplace,
        alamat: `Jl. ${maker.kelurahan} ${index + 3}`,
        kelurahan_kode: null,
        kelurahan: maker.kelurahan,
        kecamatan_kode: place[0],
        kecamatan: place[1],
        kabkota: 'Kota Cemara',
      },
    },
    makerId,
    saving,
  )
  const paperOf = (
    jenis: 'halal' | 'slhs' | 'spp_irt' | 'tkdn_barang',
    nomor: string,
    until: string | null,
    produk: string | null,
    tkdn: number | null,
  ) =>
    insertCertificate(
      client,
      makerId,
      {
        jenis,
        nomor,
        nomor_kunci: nomor.toUpperCase(),
        rezim: jenis === 'tkdn_barang' ? 'PM46_2022_IK' : null,
        produk,
        tipe: null,
        spesifikasi: null,
        merk: null,
        standar: null,
        kbli: null,
        kode_hs: null,
        tkdn_bp: tkdn,
        bmp_bp: null,
        lembaga: 'lembaga rekaan',
        tgl_terbit: '2025-02-01' as IsoDate,
        terbit_dasar: 'tercetak',
        berlaku_sampai: until as IsoDate | null,
        akhir_dasar: until === null ? 'tanpa_akhir' : 'tercetak',
        cara_periksa: 'dokumen',
        diperiksa_pada: '2026-05-12' as IsoDate,
        catatan: [],
      },
      { at, by: 'Intan Permata', klpd, evidence: null },
    )
  if (maker.slhsUntil) await paperOf('slhs', `SLHS-CEMARA-${index + 1}`, maker.slhsUntil, null, null)
  if (maker.halal)
    await paperOf('halal', `ID99${String(110_000_000_000 + index)}`, null, 'semua masakan', null)
  if (maker.pirt)
    await paperOf('spp_irt', `99${String(1_000_000_000_000 + index)}`, '2029-12-31', 'makanan kering', null)
  if (maker.tkdn)
    await paperOf(
      'tkdn_barang',
      `${9000 + index}/SJ-IND.8/E-TKDN/2/2025`,
      '2028-02-01',
      maker.tkdn.product,
      maker.tkdn.basisPoints,
    )
}

async function bring(
  client: pg.PoolClient,
  dataDir: string,
  own: Doing,
  curator: Doing,
  makerId: string,
  maker: Maker,
  item: Item,
  picture: Parameters<typeof addPhoto>[5],
): Promise<void> {
  const id = idOf(`${maker.name}/${item.name}`)
  const what = `${maker.name}/${item.name}`
  const end = item.end ?? 'TAYANG'
  sure(
    await createProduct(client, own, makerId, id, {
      name: item.name,
      class_code: item.classCode,
      description: item.about,
      unit: item.unit ?? 'porsi',
      serves_persons: String(item.serves ?? 1),
      minimum_order: String(item.minimum ?? 1),
      lead_hours: '',
      price: String(item.rupiah),
      halal_process_no: '',
      not_halal: false,
      made_here: maker.workplace !== 'gerai',
    }),
    what,
  )
  // Last year's price: the history of the page.
  await client.query(
    'insert into catalogue.price (klpd, product_id, valid_from, set_at, rupiah, set_by) values ($1, $2, $3, $4, $5, $6)',
    [own.klpd, id, '2026-01-05', own.at, Math.round((item.rupiah * 0.94) / 500) * 500, own.by.name],
  )
  if (end === 'DRAF') return
  sure(
    await addPhoto(
      client,
      own,
      dataDir,
      id,
      Buffer.from(what),
      picture,
      `Gambar rekaan: ${item.name.toLowerCase()}`,
      false,
    ),
    what,
  )
  sure(await stateOrigins(client, own, (await found(client, own.klpd, id))!, item.origins), what)
  const step = async (doing: Doing, actor: 'penyedia' | 'kurator', move: string, reason = '') =>
    sure(await moveProduct(client, doing, { productId: id, move, actor, reason }), `${what} ${move}`)
  await step(own, 'penyedia', 'ajukan')
  const mark = String(item.mark ?? 4)
  const sheet = async (marks: string) =>
    sure(
      await fillSheet(
        client,
        curator,
        id,
        {
          marks: Object.fromEntries(
            ['rasa', 'higienitas', 'kemasan', 'halal', 'foto', 'mutu'].map((one) => [
              one,
              one === 'kemasan' && marks === '4' ? '3' : marks,
            ]),
          ),
          note:
            marks === '3'
              ? 'Kemasan perlu label dan tanggal; foto perlu lebih terang.'
              : 'Sesuai uraian, bersih, dan rapi.',
        },
        [],
      ),
      what,
    )
  if (end === 'KURASI_KECAMATAN') return
  if (end === 'DITOLAK')
    return void (await step(
      curator,
      'kurator',
      'tolak',
      'Barang jadi pabrik lain yang dijual lagi, tanpa bukti pembuatan sendiri.',
    ))
  await sheet(mark)
  if (end === 'PERBAIKAN' || end === 'KURASI_KOTA') return
  await sheet(mark)
  await sheet(mark)
  if (item.checked)
    sure(
      await checkOrigins(
        client,
        curator,
        (await found(client, own.klpd, id))!,
        'Nota dan kartu kelompok tani dilihat di dapur.',
      ),
      what,
    )
  if (end === 'LULUS') return
  const found_ = classOf(item.classCode)
  if (found_ && isFood(found_) && !maker.halal && found_.needs.length > 0) return
  await step(own, 'penyedia', 'tayangkan')
  if (end === 'DIBEKUKAN')
    await step(
      curator,
      'kurator',
      'bekukan',
      'Ada aduan: ukurannya lebih kecil dari uraian. Menunggu kunjungan.',
    )
}
const found = async (client: pg.PoolClient, klpd: string, id: string) =>
  (
    await client.query('select * from catalogue.published_product where klpd = $1 and product_id = $2', [
      klpd,
      id,
    ])
  ).rows[0] as Parameters<typeof stateOrigins>[2] | undefined
