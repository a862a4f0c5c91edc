/** Builders of facts for tests and benches: an ordinary meeting, kitchen and order in the invented city; say only what matters. */
import type { Instant, IsoDate } from '#shared/date'
import type { SendFacts } from './guards/facts.ts'
import type { DraftOrder, Meeting, OrderLine, Seller } from './order.ts'

export const aMeeting = (over: Partial<Meeting> = {}): Meeting => ({
  id: 'rapat-1',
  purpose: 'Koordinasi penerimaan murid baru',
  mode: 'luring',
  place: 'Ruang Cemara, Dinas Pendidikan',
  startsAt: '2026-11-24T02:00:00Z' as Instant,
  endsAt: '2026-11-24T05:00:00Z' as Instant,
  meetingClass: 'biasa',
  invitationNo: 'UND/1/2026',
  hasInvitationFile: true,
  participants: [
    { group: 'internal', institution: 'Dinas Pendidikan', planned: 40, attended: null },
    { group: 'lembaga_lain', institution: 'Komite Sekolah', planned: 60, attended: null },
  ],
  ...over,
})

export const aLine = (over: Partial<OrderLine> = {}): OrderLine => ({
  productId: 'nasi-1',
  name: 'Nasi kotak ayam bakar',
  classCode: 'nasi-box',
  unit: 'porsi',
  quantity: 100,
  unitPriceRupiah: 45_000n,
  servesPersons: 1,
  pdnBasis: 'dapur dikunjungi 2026-05-02',
  minimumOrder: 1,
  leadHours: null,
  heldBack: null,
  ...over,
})

export const aSeller = (over: Partial<Seller> = {}): Seller => ({
  id: 'dapur-1',
  name: 'Dapur Mpok Cemara',
  kecamatan: '99.01.01',
  latitude: -6.2,
  longitude: 106.8,
  heldBack: null,
  certificates: [
    { kind: 'slhs', number: 'SLHS-1', issuedOn: '2025-01-10' as IsoDate, validUntil: '2028-01-10' as IsoDate, status: 'berlaku', verified: true, productId: null },
    { kind: 'halal', number: 'HALAL-1', issuedOn: '2025-02-01' as IsoDate, validUntil: null, status: 'berlaku', verified: true, productId: null },
  ],
  serviceKecamatan: ['99.01.01', '99.01.02'],
  radiusKm: null,
  minPortions: 10,
  minRupiah: 0n,
  leadHours: 24,
  waivesLead: false,
  closedWeekdays: [7],
  closedDays: [],
  ownerIsOfficial: false,
  declaredTie: null,
  resellerSigns: [],
  ...over,
}) // prettier-ignore

export const anOrder = (over: Partial<DraftOrder> = {}): DraftOrder => ({
  id: 'pesanan-1',
  kdSatkerStr: '1.01.0.00.0.00.01.0000',
  isConsumption: true,
  lines: [aLine()],
  deliveryRupiah: 100_000n,
  deliverFrom: '2026-11-24T04:00:00Z' as Instant,
  deliverUntil: '2026-11-24T04:30:00Z' as Instant,
  address: { text: 'Jl. Cemara 1', kecamatan: '99.01.01', latitude: null, longitude: null },
  ...over,
})

export const someFacts = (over: Partial<SendFacts> = {}): SendFacts => ({
  now: '2026-11-16T02:00:00Z' as Instant,
  today: '2026-11-16' as IsoDate,
  order: anOrder(),
  meeting: aMeeting(),
  seller: aSeller(),
  budget: { freeRupiah: 500_000_000n, paketFreeRupiah: 500_000_000n },
  capacity: [{ classCode: 'nasi-box', capacity: 300, taken: 0 }],
  near: [],
  meetingPortions: {},
  ceilings: [
    { component: 'makan', rupiah: 53_000n, source: 'SBM 2026' },
    { component: 'snack', rupiah: 24_000n, source: 'SBM 2026' },
  ],
  fairPrices: [],
  share: { sellerRupiah: 0n, totalRupiah: 0n, orders: 0, hhi: 0 },
  justSent: [],
  capGround: null,
  roleConflicts: [],
  halalDutyOnDelivery: true,
  ...over,
})
