/** A small office and kitchen in the database, for tests and benches of orders: ready to prepare, choose and send. */
import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { post } from '../../src/budget/index.ts'
import {
  type Asked,
  assignOfficer,
  chooseProducts,
  completePreparation,
  createOrder,
  disposePackage,
  DKI_STANDARD_PRICES,
  type Done,
  enrolForAction,
  linkSellerPerson,
  moveOrder,
  saveCapacityDefault,
  saveOffer,
  savePaper,
  saveSeller,
  saveStandardPrices,
  sendOrder,
} from '../../src/orders/index.ts'
import { inGovernment as inGovernmentOf } from '../../src/platform/db.ts'
import type { Instant, IsoDate } from '../../src/shared/date.ts'

export const KLPD = 'D970'
export const AGENCY = '1.01.0.00.0.00.01.0000'
export const NOW = '2026-11-16T02:00:00.000Z' as Instant
export const TODAY = '2026-11-16' as IsoDate
export const MEETING_DAY = '2026-11-24'

export const PEOPLE = {
  pa_kpa: { personId: 'hadi', name: 'Hadi Prasetyo', sk: 'SK/KPA/1' },
  ppk: { personId: 'ratna', name: 'Ratna Dewi', sk: 'SK/PPK/7' },
  pejabat_pengadaan: { personId: 'joko', name: 'Joko Susilo', sk: 'SK/PP/9' },
  bendahara: { personId: 'lestari', name: 'Lestari Ningsih', sk: 'SK/BEND/2' },
  penyedia: { personId: 'maya', name: 'Maya Sartika', sk: null },
  sistem: { personId: null, name: 'Padan', sk: null },
} as const
export type Who = keyof typeof PEOPLE

/** As the web does it: what sending leaves to its last flight is committed there. */
export const inGovernment = <T>(
  pool: pg.Pool,
  work: (client: pg.PoolClient) => Promise<T>,
  klpd = KLPD,
): Promise<T> => inGovernmentOf(pool, klpd, work, 'in flights')

export interface Kitchen {
  readonly sellerId: string
  readonly mealId: string
  readonly snackId: string
}

export async function makeKitchen(
  client: pg.PoolClient,
  name: string,
  options: { meals?: number; mealPrice?: bigint; snackPrice?: bigint; person?: string; klpd?: string } = {},
): Promise<Kitchen> {
  const klpd = options.klpd ?? KLPD
  const kitchen = { sellerId: randomUUID(), mealId: randomUUID(), snackId: randomUUID() }
  await saveSeller(client, klpd, {
    sellerId: kitchen.sellerId,
    name,
    address: 'Jl. Dapur 3, Cemara',
    kecamatan: '99.01.01',
    npwp: '0123456789012345',
    hasSuket: true,
    isPkp: false,
    isPbjtExempt: true,
    umkmClass: 'mikro',
    origin: 'JAKPRENEUR',
    bank: { name: 'Bank DKI', account: '1234567890', holder: name },
    serviceKecamatan: ['99.01.01', '99.01.02'],
    minPortions: 1,
    leadHours: 24,
  })
  if (options.person) await linkSellerPerson(client, klpd, kitchen.sellerId, options.person)
  await saveOffer(client, klpd, {
    productId: kitchen.mealId,
    sellerId: kitchen.sellerId,
    name: 'Nasi kotak ayam bakar',
    classCode: 'nasi-box',
    unitPriceRupiah: options.mealPrice ?? 45_000n,
    pdnBasis: 'dapur dikunjungi 2026-05-02',
    localPercent: 80,
    localLevel: 'diperiksa',
  })
  await saveOffer(client, klpd, {
    productId: kitchen.snackId,
    sellerId: kitchen.sellerId,
    name: 'Kudapan tiga kue',
    classCode: 'snack-box',
    unitPriceRupiah: options.snackPrice ?? 20_000n,
    pdnBasis: 'dapur dikunjungi 2026-05-02',
    localPercent: 60,
    localLevel: 'dinyatakan',
  })
  await saveCapacityDefault(client, klpd, kitchen.sellerId, 'nasi-box', options.meals ?? 300)
  await saveCapacityDefault(client, klpd, kitchen.sellerId, 'snack-box', 300)
  for (const [kind, validUntil] of [
    ['slhs', '2028-01-10'],
    ['halal', null],
  ] as const)
    await savePaper(client, klpd, {
      sellerId: kitchen.sellerId,
      kind,
      number: `${kind}-1`,
      issuedOn: '2025-01-10' as IsoDate,
      validUntil: validUntil as IsoDate | null,
      certificateRef: `${kind}/1`,
      verified: { by: 'Intan', at: NOW },
    })
  return kitchen
}

/** A package with its budget line, disposed to the PPK. */
export async function makePackage(
  client: pg.PoolClient,
  kdRup: string,
  options: {
    ceiling?: bigint
    pagu?: bigint
    rekening?: string
    sub?: string
    agency?: string
    klpd?: string
  } = {},
): Promise<string> {
  const klpd = options.klpd ?? KLPD
  const line = await disposePackage(client, {
    klpd,
    kdRup,
    tahun: 2026,
    kdSatkerStr: options.agency ?? AGENCY,
    nama: 'Belanja makanan dan minuman rapat',
    paguRupiah: options.pagu ?? 500_000_000n,
    kdSubkegiatan: options.sub ?? `1.01.01.2.06.${kdRup}`,
    kdRekening: options.rekening ?? '5.1.02.01.01.0052',
    ppk: PEOPLE.ppk,
    by: PEOPLE.pa_kpa,
    at: NOW,
    today: TODAY,
  })
  await post(client, {
    klpd,
    lineId: line.lineId,
    kind: 'ceiling',
    amountRupiah: options.ceiling ?? 500_000_000n,
    document: 'DPA/2026',
    key: randomUUID(),
    at: NOW,
    by: 'uji',
    effectiveOn: '2026-01-02' as IsoDate,
  })
  return line.lineId
}

export const loadPrices = (client: pg.PoolClient, klpd = KLPD) =>
  saveStandardPrices(client, klpd, DKI_STANDARD_PRICES, 'uji', NOW)

export const MEETING_FORM = {
  judul: 'Konsumsi rapat koordinasi PPDB',
  kak: 'Rapat koordinasi penerimaan murid baru dengan komite sekolah dan dinas terkait.',
  hps: '4.600.000',
  hps_dasar: 'SBM 2026',
  rapat_maksud: 'Koordinasi penerimaan murid baru',
  rapat_tempat: 'Ruang Cemara',
  rapat_cara: 'luring',
  rapat_kelas: 'biasa',
  rapat_tanggal: MEETING_DAY,
  rapat_mulai: '09:00',
  rapat_selesai: '12:00',
  undangan_nomor: 'UND/12/2026',
  peserta_1_lembaga: 'Dinas Pendidikan',
  peserta_1_kelompok: 'internal',
  peserta_1_jumlah: '40',
  peserta_2_lembaga: 'Komite Sekolah',
  peserta_2_kelompok: 'lembaga_lain',
  peserta_2_jumlah: '60',
}

export interface Acting {
  readonly orderId: string
  readonly who: Who
  readonly move: string
  readonly body?: Record<string, string>
  readonly reason?: string
  readonly key?: string
  readonly at?: Instant
  readonly today?: IsoDate
  readonly reasons?: Asked['reasons']
  readonly klpd?: string
}
export const asked = (a: Acting): Asked => ({
  klpd: a.klpd ?? KLPD,
  orderId: a.orderId,
  move: a.move,
  doer: { actor: a.who, personId: PEOPLE[a.who].personId, name: PEOPLE[a.who].name, sk: PEOPLE[a.who].sk },
  key: a.key ?? randomUUID(),
  reason: a.reason ?? null,
  at: a.at ?? NOW,
  today: a.today ?? TODAY,
  route: `/pesanan/${a.orderId}/${a.move}`,
  body: a.body ?? {},
  location: `/pesanan/${a.orderId}`,
  // One kitchen gets most orders of these small worlds; the buyer says why.
  reasons: a.reasons ?? { 'G-KONSENTRASI': 'Dapur terdekat yang memenuhi syarat.' },
})

/** One action in its own transaction, by the door that its move has. */
export function act(pool: pg.Pool, a: Acting): Promise<Done> {
  const one = asked(a)
  return inGovernment(
    pool,
    async (client) => {
      if (a.move === 'kirim') return sendOrder(client, one)
      if (a.move === 'lengkapi') return completePreparation(client, one)
      if (a.move === 'tugaskan') return assignOfficer(client, one, PEOPLE.pejabat_pengadaan)
      if (a.move === 'pilih') return chooseProducts(client, one)
      if (a.who === 'bendahara') {
        const row = await client.query<{ kd_rup: string }>(
          'select kd_rup from orders.pesanan where order_id = $1',
          [a.orderId],
        )
        await enrolForAction(
          client,
          one.klpd,
          row.rows[0]!.kd_rup,
          'bendahara',
          PEOPLE.bendahara,
          one.at,
          one.today,
        )
      }
      return moveOrder(client, one)
    },
    one.klpd,
  )
}

/** A draft ready to be sent. */
export async function makeDraft(
  pool: pg.Pool,
  kdRup: string,
  kitchen: Kitchen,
  options: {
    portions?: number
    day?: string
    form?: Record<string, string>
    choice?: Record<string, string>
    klpd?: string
  } = {},
): Promise<string> {
  const orderId = randomUUID()
  const klpd = options.klpd ?? KLPD
  const day = options.day ?? MEETING_DAY
  const form = { ...MEETING_FORM, rapat_tanggal: day, ...options.form }
  await inGovernment(
    pool,
    (client) =>
      // With its letter of invitation.
      createOrder(
        client,
        { ...asked({ orderId, who: 'ppk', move: 'siapkan', body: form, klpd }), fileId: randomUUID() },
        kdRup,
      ),
    klpd,
  )
  await act(pool, { orderId, who: 'ppk', move: 'tugaskan', klpd })
  await act(pool, { orderId, who: 'pejabat_pengadaan', move: 'terima-tugas', klpd })
  await act(pool, {
    orderId,
    who: 'pejabat_pengadaan',
    move: 'pilih',
    klpd,
    body: {
      [`porsi_${kitchen.mealId}`]: String(options.portions ?? 100),
      antar_tanggal: day,
      antar_dari: '11:00',
      antar_sampai: '11:30',
      alamat: 'Jl. Cemara 1, lantai 2',
      kecamatan: '99.01.01',
      ongkir: '100.000',
      ...options.choice,
    },
  })
  return orderId
}
