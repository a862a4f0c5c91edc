/** Kitchens, their menus and papers, and the ceilings of the invented city: enough to walk e-order from the first minute. */
import { createHash } from 'node:crypto'
import type pg from 'pg'
import { ensureLine, post } from '#budget'
import {
  DKI_STANDARD_PRICES,
  linkSellerPerson,
  saveCapacityDefault,
  saveOffer,
  savePaper,
  saveSeller,
  saveStandardPrices,
} from '#orders'
import { now } from '#platform/clock'
import type { IsoDate } from '#shared/date'

/** A fixed id for a fixed name: the demonstration is the same on every installation. */
export const idOf = (text: string): string => {
  const hex = createHash('sha256').update(`kota-cemara:${text}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

interface Kitchen {
  readonly name: string
  readonly kecamatan: string
  readonly kelurahan: string
  readonly scale: 'mikro' | 'kecil'
  readonly isCompany: boolean
  readonly capacity: number
  readonly slhsUntil: string
  readonly menu: readonly (readonly [name: string, classCode: string, rupiah: bigint, local: number])[]
}

export const KECAMATAN = [
  ['99.71.01', 'Cemara Barat'],
  ['99.71.02', 'Cemara Timur'],
  ['99.71.03', 'Cemara Utara'],
] as const

const KITCHENS: readonly Kitchen[] = [
  {
    name: 'Dapur Mpok Cemara',
    kecamatan: '99.71.01',
    kelurahan: 'Kenanga',
    scale: 'mikro',
    isCompany: false,
    capacity: 200,
    slhsUntil: '2028-03-31',
    menu: [
      ['Nasi kotak ayam bakar', 'nasi-box', 42_000n, 80],
      ['Nasi kotak semur daging betawi', 'nasi-box', 48_000n, 75],
      ['Kudapan tiga kue dan air mineral', 'snack-box', 20_000n, 85],
    ],
  },
  {
    name: 'Katering Flamboyan',
    kecamatan: '99.71.02',
    kelurahan: 'Melati',
    scale: 'kecil',
    isCompany: true,
    capacity: 500,
    slhsUntil: '2027-10-15',
    menu: [
      ['Nasi kotak rendang', 'nasi-box', 50_000n, 40],
      ['Prasmanan lengkap', 'prasmanan', 52_000n, 45],
      ['Kudapan dua kue', 'snack-box', 14_000n, 50],
    ],
  },
  {
    name: 'Warung Betawi Kenanga',
    kecamatan: '99.71.01',
    kelurahan: 'Kenanga',
    scale: 'mikro',
    isCompany: false,
    capacity: 80,
    slhsUntil: '2026-12-05',
    menu: [
      ['Nasi kotak ikan dori saus padang', 'nasi-box', 39_000n, 60],
      ['Kudapan lemper, risoles, kue talam', 'snack-box', 18_000n, 70],
    ],
  },
  {
    name: 'Koperasi Konsumen Cemara Sejahtera',
    kecamatan: '99.71.03',
    kelurahan: 'Anggrek',
    scale: 'kecil',
    isCompany: true,
    capacity: 1000,
    slhsUntil: '2028-01-31',
    menu: [
      ['Kertas HVS A4 70 gram, rim', 'atk', 48_000n, 100],
      ['Map batik, lusin', 'atk', 96_000n, 100],
      ['Plakat kayu ukir', 'suvenir', 185_000n, 90],
    ],
  },
]

/** Inside the caller's transaction and government. */
export async function prepareKitchens(
  client: pg.PoolClient,
  klpd: string,
  sellerPersonId: string,
): Promise<void> {
  const found = await client.query('select 1 from orders.seller where klpd = $1 limit 1', [klpd])
  if (found.rowCount !== 0) return
  const at = now()
  for (const [kode, nama] of KECAMATAN)
    await client.query(
      `insert into agencies.kecamatan (klpd, kode, nama, kabkota, source) values ($1, $2, $3, 'Kota Cemara', 'rekaan') on conflict do nothing`,
      [klpd, kode, nama],
    )
  await saveStandardPrices(client, klpd, DKI_STANDARD_PRICES, 'demo', at)
  for (const [index, kitchen] of KITCHENS.entries()) {
    const sellerId = idOf(kitchen.name)
    await saveSeller(client, klpd, {
      sellerId,
      name: kitchen.name,
      address: `Jl. ${kitchen.kelurahan} ${index + 3}, Kota Cemara`,
      kecamatan: kitchen.kecamatan,
      npwp: `99123456789${index}0000`,
      hasSuket: kitchen.scale === 'mikro',
      isPkp: false,
      isPbjtExempt: true,
      isCompany: kitchen.isCompany,
      umkmClass: kitchen.scale,
      origin: index === 1 ? 'NON_JAKPRENEUR' : 'JAKPRENEUR',
      bank: { name: 'Bank Jakarta', account: `30112${index}4455`, holder: kitchen.name },
      serviceKecamatan: KECAMATAN.map(([kode]) => kode),
      minPortions: 10,
      leadHours: 24,
    })
    await client.query('update orders.seller set kelurahan = $3 where klpd = $1 and seller_id = $2', [
      klpd,
      sellerId,
      kitchen.kelurahan,
    ])
    if (index === 0) await linkSellerPerson(client, klpd, sellerId, sellerPersonId)
    for (const [name, classCode, rupiah, local] of kitchen.menu) {
      await saveOffer(client, klpd, {
        productId: idOf(`${kitchen.name}/${name}`),
        sellerId,
        name,
        classCode,
        unit: classCode === 'atk' || classCode === 'suvenir' ? 'buah' : 'porsi',
        unitPriceRupiah: rupiah,
        pdnBasis: 'produksi sendiri, dapur dikunjungi kurator 2026-05',
        localPercent: local,
        localLevel: index === 1 ? 'dinyatakan' : 'diperiksa',
      })
      await saveCapacityDefault(client, klpd, sellerId, classCode, kitchen.capacity)
    }
    for (const [kind, until] of [
      ['slhs', kitchen.slhsUntil],
      ['halal', null],
    ] as const)
      await savePaper(client, klpd, {
        sellerId,
        kind,
        number: `${kind.toUpperCase()}-CEMARA-${index + 1}`,
        issuedOn: '2025-02-01' as IsoDate,
        validUntil: until as IsoDate | null,
        verified: { by: 'Intan Permata', at },
      })
  }
}

/** Ceilings for the packages of meeting food and goods, as if the DPA had been recorded; once, however often it runs. */
export async function prepareCeilings(pool: pg.Pool, klpd: string): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    await client.query(`select set_config('padan.klpd', $1, true)`, [klpd])
    const lines = await client.query<{
      tahun: number
      kd_satker_str: string
      sub: string
      rekening: string
      pagu: number
    }>(
      `select p.tahun, p.kd_satker_str, a.kd_subkegiatan as sub, substring(a.mak from '5[.][0-9][.][0-9]{2}[.][0-9]{2}[.][0-9]{2}[.][0-9]{3,4}') as rekening, sum(a.pagu)::bigint as pagu from plan.published_paket p
       join plan.published_paket_anggaran a on a.klpd = p.klpd and a.jenis = p.jenis and a.kd_rup = p.kd_rup and a.known_to = 'infinity'
       where p.klpd = $1 and p.known_to = 'infinity' and p.jenis = 'penyedia' and a.kd_subkegiatan is not null and a.mak ~ '5[.][0-9][.][0-9]{2}[.][0-9]{2}[.][0-9]{2}[.][0-9]{3,4}'
         and p.nama_paket ~* '(makan|minum|konsumsi|rapat|snack|alat tulis|cetak|suvenir)'
       group by 1, 2, 3, 4 having sum(a.pagu) > 0`,
      [klpd],
    )
    for (const row of lines.rows) {
      const line = await ensureLine(client, {
        klpd,
        tahun: row.tahun,
        kdSatkerStr: row.kd_satker_str,
        kdSubkegiatan: row.sub,
        kdRekening: row.rekening,
      })
      await post(client, {
        klpd,
        lineId: line.lineId,
        kind: 'ceiling',
        amountRupiah: BigInt(row.pagu),
        document: `DPA/${row.tahun}`,
        key: `demo:${line.lineId}`,
        at: now(),
        by: 'demo',
        effectiveOn: `${row.tahun}-01-02` as IsoDate,
      })
    }
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    client.release()
  }
}
