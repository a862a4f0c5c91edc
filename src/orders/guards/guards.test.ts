import { describe, expect, test } from 'vitest'
import type { Instant, IsoDate } from '#shared/date'
import { aLine, aMeeting, anOrder, aSeller, someFacts } from '../cast.ts'
import { defaultRules } from '../rules.ts'
import {
  guardArrival,
  guardFine,
  guardOldDebt,
  guardReceiptDay,
  guardTaxSlip,
  paymentClock,
  proposeFine,
} from './after-delivery.ts'
import { GUARD_IDS, standing, type Finding } from './guard.ts'
import type { NearOrder, SendFacts } from './facts.ts'
import { judgeSending } from './judge.ts'
import { guardAttendance } from './meeting-guards.ts'
import { findingCodes, sentenceOfFinding } from './sentences.ts'

const judge = (over: Partial<SendFacts> = {}, rules = defaultRules) =>
  judgeSending(someFacts(over), rules).map((one) => `${one.guard} ${one.level} ${one.code}`)
const at = (instant: string) => instant as Instant
const near = (n: number, over: Partial<NearOrder> = {}): NearOrder => ({
  orderId: `o${n}`,
  number: `SP-${n}`,
  meetingId: `rapat-lain-${n}`,
  sellerId: 'dapur-1',
  samePurse: false,
  deliveryDay: '2026-11-24' as IsoDate,
  totalRupiah: 18_000_000n,
  ...over,
})
const order18m = anOrder({ lines: [aLine({ quantity: 100, unitPriceRupiah: 53_000n }), aLine({ classCode: 'kue-basah', quantity: 100, unitPriceRupiah: 24_000n, productId: 'k' })], deliveryRupiah: 0n }) // prettier-ignore

test('an ordinary order of an ordinary meeting has nothing against it', () => expect(judge()).toEqual([]))

describe('the acceptance cases of e-order 5.5 that are decided by facts', () => {
  test('3. SLHS ends on 23 November, the meeting is on the 24th: stop', () => {
    const seller = aSeller()
    const ends = seller.certificates.map((one) => (one.kind === 'slhs' ? { ...one, validUntil: '2026-11-23' as IsoDate } : one)) // prettier-ignore
    expect(judge({ seller: aSeller({ certificates: ends }) })).toEqual(['G-SERTIF H paper-ends'])
    const lasts = ends.map((one) => (one.kind === 'slhs' ? { ...one, validUntil: '2026-11-24' as IsoDate } : one)) // prettier-ignore
    expect(judge({ seller: aSeller({ certificates: lasts }) })).toEqual([])
  })
  test('4. halal issued 2019 with a printed end in 2023, recipe unchanged: valid', () => {
    const certificates = aSeller().certificates.map((one) => (one.kind === 'halal' ? { ...one, issuedOn: '2019-03-01' as IsoDate, validUntil: '2023-03-01' as IsoDate } : one)) // prettier-ignore
    expect(judge({ seller: aSeller({ certificates }) })).toEqual([])
  })
  test('5. three orders of Rp18 million for one meeting: split', () => {
    const found = judge({ order: anOrder({ ...order18m, lines: [aLine({ quantity: 100, unitPriceRupiah: 53_000n, servesPersons: 1 })], deliveryRupiah: 0n }), near: [near(1, { meetingId: 'rapat-1', totalRupiah: 25_000_000n }), near(2, { meetingId: 'rapat-1', totalRupiah: 25_000_000n })] }) // prettier-ignore
    expect(found).toContain('G-PECAH J split-by-meeting')
    const three = judgeSending(someFacts({ order: anOrder({ isConsumption: false, deliveryRupiah: 0n, lines: [aLine({ classCode: 'atk', quantity: 1, unitPriceRupiah: 18_000_000n })] }), capacity: [{ classCode: 'atk', capacity: 9, taken: 0 }], seller: aSeller({ minPortions: 0 }), near: [near(1, { meetingId: 'rapat-1' }), near(2, { meetingId: 'rapat-1' })] }), defaultRules) // prettier-ignore
    expect(three.map((one) => one.code)).toContain('split-by-meeting')
    expect(three.find((one) => one.guard === 'G-PECAH')!.facts).toMatchObject({ orders: 3, sum: 54_000_000 })
  })
  test('6. three weekly meetings of Rp18 million: no flag', () => {
    const weekly = [near(1, { deliveryDay: '2026-11-10' as IsoDate }), near(2, { deliveryDay: '2026-11-17' as IsoDate })] // prettier-ignore
    expect(judge({ near: weekly })).toEqual([])
  })
  test('7. an online meeting has no food at all', () => {
    for (const classCode of ['nasi-box', 'snack-box'])
      expect(judge({ meeting: aMeeting({ mode: 'daring' }), order: anOrder({ lines: [aLine({ classCode, unitPriceRupiah: 20_000n })] }), capacity: [{ classCode, capacity: 300, taken: 0 }] })).toEqual(['G-HAK H not-entitled-online']) // prettier-ignore
  })
  test('8. a meeting of 1 h 45: nothing by default, a snack where the government says so', () => {
    const meeting = aMeeting({ endsAt: at('2026-11-24T03:45:00Z') })
    const slot = { deliverFrom: at('2026-11-24T03:00:00Z'), deliverUntil: at('2026-11-24T03:30:00Z') }
    const snack = { meeting, order: anOrder({ ...slot, deliveryRupiah: 0n, lines: [aLine({ classCode: 'snack-box', unitPriceRupiah: 20_000n })] }), capacity: [{ classCode: 'snack-box', capacity: 300, taken: 0 }] } // prettier-ignore
    expect(judge(snack)).toEqual(['G-HAK H not-entitled-too-short'])
    const rules = { ...defaultRules, entitlement_short_snack: 1 }
    expect(judge(snack, rules)).toEqual([])
    expect(judge({ meeting, order: anOrder(slot) }, rules)).toEqual(['G-HAK H not-entitled-short-snack'])
  })
  test('9. Rp53,000 plus Rp1,000 delivery per head is above the ceiling; exactly Rp53,000 is not', () => {
    const lines = [aLine({ unitPriceRupiah: 53_000n })]
    expect(judge({ order: anOrder({ lines, deliveryRupiah: 100_000n }) })).toEqual(['G-HARGA H over-ceiling'])
    expect(judge({ order: anOrder({ lines, deliveryRupiah: 0n }) })).toEqual([])
    expect(judge({ order: anOrder({ lines, deliveryRupiah: 1n }) })).toEqual(['G-HARGA H over-ceiling'])
  })
  test('10. an order for yesterday is impossible', () => {
    const yesterday = { deliverFrom: at('2026-11-15T04:00:00Z'), deliverUntil: at('2026-11-15T05:00:00Z') }
    const meeting = aMeeting({ startsAt: at('2026-11-15T02:00:00Z'), endsAt: at('2026-11-15T05:00:00Z') })
    const found = judge({ order: anOrder(yesterday), meeting })
    expect(found).toContain('G-TANGGAL H delivery-past')
    expect(found).toContain('G-TANGGAL H meeting-past')
  })
  test('11. 61 present, 100 portions: a reason is asked', () => {
    expect(guardAttendance({ portions: 100, attended: 61 }, defaultRules)).toMatchObject([{ guard: 'G-HADIR', level: 'J', facts: { gap: 39 } }]) // prettier-ignore
    expect(guardAttendance({ portions: 100, attended: 80 }, defaultRules)).toEqual([])
    expect(guardAttendance({ portions: 10, attended: 5 }, defaultRules)).toEqual([])
    expect(guardAttendance({ portions: 100, attended: null }, defaultRules)).toMatchObject([{ level: 'H' }])
  })
  test('12. a changed recipe blocks its product, the other products of the kitchen stay', () => {
    const certificates = [...aSeller().certificates.filter((one) => one.kind === 'slhs'),
      { ...aSeller().certificates[1]!, productId: 'nasi-1', status: 'perlu_pembaruan' as const },
      { ...aSeller().certificates[1]!, productId: 'nasi-2' }] // prettier-ignore
    expect(judge({ seller: aSeller({ certificates }) })).toEqual(['G-SERTIF H recipe-changed'])
    expect(judge({ seller: aSeller({ certificates }), order: anOrder({ lines: [aLine({ productId: 'nasi-2' })] }) })).toEqual([]) // prettier-ignore
  })
  test('13. a PPK who is also pejabat pengadaan is refused', () => {
    expect(judge({ roleConflicts: [{ code: 'PPK_X_PEJABAT_PENGADAAN', person: 'Ratna' }] })).toEqual(['G-PISAH H role-conflict']) // prettier-ignore
  })
  test('14. payment on day four is red and the head of the agency is told', () => {
    const clock = (today: string) => paymentClock(at('2026-11-23T05:00:00Z'), today as IsoDate, new Set(), defaultRules) // prettier-ignore
    expect(clock('2026-11-24')).toMatchObject({ age: 1, colour: 'hijau', tell: 'bendahara' })
    expect(clock('2026-11-26')).toMatchObject({
      age: 3,
      colour: 'kuning',
      tell: 'kepala',
      dueOn: '2026-11-26',
    })
    expect(clock('2026-11-27')).toMatchObject({ age: 4, colour: 'merah', tell: 'kepala' })
    // A weekend and a holiday do not count.
    expect(paymentClock(at('2026-11-27T05:00:00Z'), '2026-11-30' as IsoDate, new Set(['2026-11-30']), defaultRules)).toMatchObject({ age: 0, dueOn: '2026-12-03' }) // prettier-ignore
  })
  test('16. a product frozen while in the draft stays in it, and sending is refused', () => {
    expect(judge({ order: anOrder({ lines: [aLine({ heldBack: 'dibekukan kurator' })] }) })).toEqual(['G-BEKU H product-frozen']) // prettier-ignore
  })
  test('18. ninety of a hundred delivered: a fine is proposed for the missing ones', () => {
    const receipt = { orderedPortions: 100, receivedPortions: 90, slotEndsAt: at('2026-11-24T04:30:00Z'), arrivedAt: at('2026-11-24T04:40:00Z'), receivedValueRupiah: 4_050_000n } // prettier-ignore
    expect(proposeFine(receipt, defaultRules)).toEqual({ percent: 10, rupiah: 405_000n, lateMinutes: 0, missingPortions: 10 }) // prettier-ignore
  })
})

describe('guard by guard', () => {
  test('G-PAGU: above the budget line, above the package', () => {
    expect(judge({ budget: { freeRupiah: 4_599_999n, paketFreeRupiah: 4_600_000n } })).toEqual(['G-PAGU H over-budget-line']) // prettier-ignore
    expect(judge({ budget: { freeRupiah: 4_600_000n, paketFreeRupiah: 4_599_999n } })).toEqual(['G-PAGU H over-package']) // prettier-ignore
  })
  test('G-50JT: fifty million passes, one rupiah more does not', () => {
    const goods = (rupiah: bigint) => ({ order: anOrder({ isConsumption: false, deliveryRupiah: 0n, lines: [aLine({ classCode: 'atk', quantity: 1, unitPriceRupiah: rupiah })] }), seller: aSeller({ minPortions: 0 }), capacity: [{ classCode: 'atk', capacity: 9, taken: 0 }] }) // prettier-ignore
    expect(judge(goods(50_000_000n))).toEqual([])
    expect(judge(goods(50_000_001n))).toEqual(['G-50JT H over-cap'])
  })
  test('G-PECAH: one purse behind two names within a week; three orders just below the limit', () => {
    expect(judge({ near: [near(1, { sellerId: 'lain', samePurse: true, totalRupiah: 46_000_000n, deliveryDay: '2026-11-20' as IsoDate })] })).toEqual(['G-PECAH J split-by-week']) // prettier-ignore
    const close = { order: anOrder({ isConsumption: false, deliveryRupiah: 0n, lines: [aLine({ classCode: 'atk', quantity: 1, unitPriceRupiah: 46_000_000n })] }), seller: aSeller({ minPortions: 0 }), capacity: [{ classCode: 'atk', capacity: 9, taken: 0 }] } // prettier-ignore
    const two = [near(1, { sellerId: 'a', totalRupiah: 47_000_000n, deliveryDay: '2026-11-02' as IsoDate }), near(2, { sellerId: 'b', totalRupiah: 49_000_000n, deliveryDay: '2026-11-09' as IsoDate })] // prettier-ignore
    expect(judge({ ...close, near: two })).toEqual(['G-PECAH J split-near-limit'])
    expect(judge({ ...close, near: two.slice(1) })).toEqual([])
  })
  test('G-RAPAT: meeting, invitation, participants, same day', () => {
    expect(judge({ meeting: null })).toEqual(['G-RAPAT H no-meeting'])
    expect(judge({ meeting: aMeeting({ invitationNo: null }) })).toEqual(['G-RAPAT H no-invitation'])
    // The letter itself: a reminder, or a duty where the government says so.
    const unattached = someFacts({ meeting: aMeeting({ hasInvitationFile: false }) })
    expect(judgeSending(unattached, defaultRules).map((one) => `${one.level} ${one.code}`)).toEqual(['W no-invitation-file']) // prettier-ignore
    expect(judgeSending(unattached, { ...defaultRules, invitation_file: 1 }).map((one) => `${one.level} ${one.code}`)).toEqual(['H no-invitation-file']) // prettier-ignore
    expect(judge({ meeting: aMeeting({ startsAt: at('2026-11-25T02:00:00Z'), endsAt: at('2026-11-25T05:00:00Z') }) })).toEqual(['G-RAPAT H other-day']) // prettier-ignore
  })
  test('G-HAK: internal nothing, another satker a snack, another institution meal and snack', () => {
    const only = (group: 'internal' | 'satker_lain' | 'publik') => aMeeting({ participants: [{ group, institution: 'x', planned: 100, attended: null }] }) // prettier-ignore
    expect(judge({ meeting: only('internal') })).toEqual(['G-HAK H not-entitled-internal-only'])
    expect(judge({ meeting: only('satker_lain') })).toEqual(['G-HAK H not-entitled-other-satker'])
    expect(judge({ meeting: only('publik') })).toEqual([])
  })
  test('G-HARGA: a year without a standard is not carried over; it needs a reason', () => {
    expect(judge({ ceilings: [] })).toEqual(['G-HARGA J ceiling-not-known'])
  })
  test('G-WAJAR: above median + 25 % of at least eight equals', () => {
    const fair = (count: number) => [{ classCode: 'nasi-box', medianRupiah: 35_000n, count }]
    expect(judge({ fairPrices: fair(8) })).toEqual(['G-WAJAR J dear'])
    expect(judge({ fairPrices: fair(7) })).toEqual([])
  })
  test('G-PORSI: five per cent spare, all orders of the meeting together', () => {
    const lines = (quantity: number) => ({ order: anOrder({ lines: [aLine({ quantity, unitPriceRupiah: 40_000n })] }), capacity: [{ classCode: 'nasi-box', capacity: 300, taken: 0 }] }) // prettier-ignore
    expect(judge(lines(105))).toEqual([])
    expect(judge(lines(106))).toEqual(['G-PORSI H too-many-portions'])
    expect(judge({ ...lines(60), meetingPortions: { makan: 50 } })).toEqual(['G-PORSI H too-many-portions'])
  })
  test('G-SERTIF: no paper, not checked; halal before its day of duty is not asked', () => {
    const slhs = aSeller().certificates[0]!
    expect(judge({ seller: aSeller({ certificates: [] }) })).toEqual(['G-SERTIF H paper-missing', 'G-SERTIF H paper-missing']) // prettier-ignore
    expect(judge({ seller: aSeller({ certificates: [{ ...slhs, verified: false }] }), halalDutyOnDelivery: false })).toEqual(['G-SERTIF H paper-not-checked']) // prettier-ignore
    expect(judge({ seller: aSeller({ certificates: [slhs] }), halalDutyOnDelivery: false })).toEqual([])
  })
  test('G-BEKU, G-PDN, G-LAPAK, G-PEJABAT', () => {
    expect(judge({ seller: aSeller({ heldBack: 'sanksi' }) })).toEqual(['G-BEKU H seller-frozen'])
    expect(judge({ order: anOrder({ lines: [aLine({ pdnBasis: null })] }) })).toEqual(['G-PDN W claim-not-verified']) // prettier-ignore
    expect(judge({ seller: aSeller({ resellerSigns: ['a', 'b', 'c'] }) })).toEqual(['G-LAPAK J looks-like-reseller']) // prettier-ignore
    expect(judge({ seller: aSeller({ ownerIsOfficial: true }) })).toEqual(['G-PEJABAT H owner-is-official'])
    expect(judge({ seller: aSeller({ declaredTie: 'adik PPK' }) })).toEqual(['G-PEJABAT J declared-tie'])
  })
  test('G-KAPASITAS, G-MINLEAD, G-AREA', () => {
    expect(judge({ capacity: [{ classCode: 'nasi-box', capacity: 300, taken: 201 }] })).toEqual(['G-KAPASITAS H kitchen-full']) // prettier-ignore
    expect(judge({ capacity: [] })).toEqual(['G-KAPASITAS H kitchen-does-not-make'])
    const late = { now: at('2026-11-23T05:00:00Z'), today: '2026-11-23' as IsoDate }
    expect(judge(late)).toEqual(['G-MINLEAD H too-late'])
    expect(judge({ ...late, seller: aSeller({ waivesLead: true }) })).toEqual([])
    expect(judge({ order: anOrder({ address: { text: 'x', kecamatan: '99.01.09', latitude: null, longitude: null } }) })).toEqual(['G-AREA H out-of-area']) // prettier-ignore
    expect(judge({ seller: aSeller({ serviceKecamatan: [], radiusKm: 5 }), order: anOrder({ address: { text: 'x', kecamatan: null, latitude: -6.23, longitude: 106.8 } }) })).toEqual([]) // prettier-ignore
    expect(judge({ seller: aSeller({ closedWeekdays: [2] }) })).toEqual(['G-AREA H closed-day'])
    expect(judge({ seller: aSeller({ minPortions: 101 }) })).toEqual(['G-AREA H below-min-portions'])
  })
  test('G-MINLEAD, G-AREA: a product that needs more notice or more pieces than its kitchen stops the order', () => {
    const lines = (over: object) => ({ order: anOrder({ lines: [aLine(over)] }) })
    // Eight days are left: a product of ten days stops, one of seven does not.
    expect(judge(lines({ leadHours: 240 }))).toEqual(['G-MINLEAD H too-late-for-product'])
    expect(judge(lines({ leadHours: 168 }))).toEqual([])
    expect(judge({ ...lines({ leadHours: 240 }), seller: aSeller({ waivesLead: true }) })).toEqual([])
    expect(judge(lines({ minimumOrder: 101 }))).toEqual(['G-AREA H below-product-minimum'])
    expect(judge(lines({ minimumOrder: 100 }))).toEqual([])
  })
  test('G-TANGGAL: food hours before its meeting or after it needs a reason; goods have no meeting', () => {
    const slot = (from: string, until: string, over: object = {}) => ({ order: anOrder({ deliverFrom: at(`2026-11-24T${from}:00Z`), deliverUntil: at(`2026-11-24T${until}:00Z`), ...over }) }) // prettier-ignore
    // The meeting is 09.00–12.00 WIB.
    expect(judge(slot('00:00', '00:30'))).toEqual([])
    expect(judge(slot('05:00', '05:30'))).toEqual([])
    expect(judge(slot('05:01', '05:30'))).toEqual(['G-TANGGAL J slot-after-meeting'])
    expect(judge(slot('00:00', '00:30'), { ...defaultRules, slot_before_meeting_minutes: 119 })).toEqual(['G-TANGGAL J slot-long-before']) // prettier-ignore
  })
  test('G-TANGGAL: food is not delivered before its day; a wrong hour or a later day needs a reason; goods may come early', () => {
    const promised = { isConsumption: true, deliverFrom: at('2026-11-24T04:00:00Z'), deliverUntil: at('2026-11-24T04:30:00Z'), meetingEndsAt: at('2026-11-24T05:00:00Z') } // prettier-ignore
    const arrived = (when: string, over: object = {}) => guardArrival({ ...promised, ...over }, at(when), defaultRules).map((one) => `${one.level} ${one.code}`) // prettier-ignore
    expect(arrived('2026-11-24T04:10:00Z')).toEqual([])
    expect(arrived('2026-11-24T03:00:00Z')).toEqual([])
    expect(arrived('2026-11-24T02:59:00Z')).toEqual(['J arrived-early'])
    expect(arrived('2026-11-24T05:01:00Z')).toEqual(['J arrived-after-meeting'])
    expect(arrived('2026-11-25T01:00:00Z')).toEqual(['J arrived-after-day'])
    // Midnight in Jakarta, not in Greenwich.
    expect(arrived('2026-11-23T16:59:00Z')).toEqual(['H arrived-before-day'])
    expect(arrived('2026-11-23T17:01:00Z')).toEqual(['J arrived-early'])
    expect(arrived('2026-11-16T02:00:00Z')).toEqual(['H arrived-before-day'])
    expect(arrived('2026-11-16T02:00:00Z', { isConsumption: false })).toEqual([])
  })
  test('G-TANGGAL: the handover record follows the arrival, within a day or with a reason', () => {
    const received = (when: string) => guardReceiptDay(at('2026-11-24T04:10:00Z'), at(when), defaultRules).map((one) => `${one.level} ${one.code}`) // prettier-ignore
    expect(received('2026-11-24T04:09:00Z')).toEqual(['H received-before-arrival'])
    expect(received('2026-11-24T04:20:00Z')).toEqual([])
    expect(received('2026-11-25T10:00:00Z')).toEqual([])
    expect(received('2026-11-26T01:00:00Z')).toEqual(['J received-late'])
  })
  test('G-KONSENTRASI: 40 % warns, 60 % needs a reason, below five orders it is silent', () => {
    const share = (sellerRupiah: bigint, orders = 9) => ({ share: { sellerRupiah, totalRupiah: 40_000_000n, orders, hhi: 0 } }) // prettier-ignore
    expect(judge(share(10_000_000n))).toEqual([])
    expect(judge(share(16_000_000n))).toEqual(['G-KONSENTRASI W share-rising'])
    expect(judge(share(30_000_000n))).toEqual(['G-KONSENTRASI J share-high'])
    expect(judge(share(30_000_000n, 3))).toEqual([])
  })
  test('G-DOBEL: the twin of a live order is refused, a similar one just sent warns', () => {
    expect(judge({ near: [near(1, { meetingId: 'rapat-1', totalRupiah: 4_600_000n })] })).toEqual(['G-DOBEL H twin']) // prettier-ignore
    expect(judge({ justSent: [{ number: 'SP-9', minutesAgo: 4 }] })).toEqual(['G-DOBEL W similar-just-sent'])
  })
  test('G-DENDA, G-PAJAK, G-UTANG, G-BAYAR after the delivery', () => {
    const late = { orderedPortions: 100, receivedPortions: 100, slotEndsAt: at('2026-11-24T04:30:00Z'), arrivedAt: at('2026-11-24T05:20:00Z'), receivedValueRupiah: 4_500_000n } // prettier-ignore
    const fine = proposeFine(late, defaultRules)
    expect(fine).toEqual({ percent: 10, rupiah: 450_000n, lateMinutes: 50, missingPortions: 0 })
    expect(guardFine(fine, false)).toMatchObject([{ guard: 'G-DENDA', level: 'H' }])
    expect(guardFine(fine, true)).toEqual([])
    expect(proposeFine({ ...late, arrivedAt: at('2026-11-24T04:45:00Z') }, defaultRules)).toBeNull()
    expect(proposeFine({ ...late, arrivedAt: at('2026-11-24T09:30:00Z') }, defaultRules)!.percent).toBe(20)
    expect(guardTaxSlip(72_000n, ' ')).toMatchObject([{ guard: 'G-PAJAK', level: 'H' }])
    expect(guardTaxSlip(72_000n, 'BP-1')).toEqual([])
    expect(guardTaxSlip(0n, null)).toEqual([])
    expect(guardOldDebt(at('2026-11-20T00:00:00Z'), at('2026-11-19T00:00:00Z'))).toMatchObject([{ guard: 'G-UTANG', level: 'H' }]) // prettier-ignore
    expect(guardOldDebt(at('2026-11-20T00:00:00Z'), at('2026-11-24T04:00:00Z'))).toEqual([])
  })
})

test('a hard finding cannot be passed; a soft one passes with a reason of its own', () => {
  const found: Finding[] = [
    { guard: 'G-50JT', level: 'H', code: 'over-cap', facts: {} },
    { guard: 'G-PECAH', level: 'J', code: 'split-by-day', facts: {} },
    { guard: 'G-PDN', level: 'W', code: 'claim-not-verified', facts: {} },
  ]
  expect(standing(found, { 'G-50JT': 'karena sangat perlu', 'G-PECAH': 'dua tempat berbeda' }).map((one) => one.guard)).toEqual(['G-50JT']) // prettier-ignore
  expect(standing(found.slice(1), { 'G-PECAH': 'pendek' }).map((one) => one.guard)).toEqual(['G-PECAH'])
})

test('every finding has its sentence in both languages, and no sentence stands idle', () => {
  for (const code of findingCodes)
    for (const language of ['id', 'en'] as const)
      expect(sentenceOfFinding({ guard: 'G-PAGU', level: 'H', code, facts: {} }, language).length).toBeGreaterThan(10) // prettier-ignore
})

test('a sentence says days as people write them', () => {
  const [one] = judgeSending(someFacts({ meeting: aMeeting({ startsAt: at('2026-11-25T02:00:00Z'), endsAt: at('2026-11-25T05:00:00Z') }) }), defaultRules) // prettier-ignore
  expect(sentenceOfFinding(one!, 'id')).toBe('Rapat pada 25 November 2026, pengantaran pada 24 November 2026. Keduanya harus pada hari yang sama.') // prettier-ignore
})

test('hours have a dot in Indonesian and a colon in English; amounts and sources keep theirs', () => {
  const late = { guard: 'G-TANGGAL', level: 'H', code: 'received-before-arrival', facts: { received: '2026-11-26 15.51', arrived: '2026-12-05 11.05' } } as const // prettier-ignore
  expect(sentenceOfFinding(late, 'id')).toBe('Penerimaan 26 November 2026 15.51 mendahului kedatangan 5 Desember 2026 11.05. Periksa jamnya.') // prettier-ignore
  expect(sentenceOfFinding(late, 'en')).toBe('The receipt of 26 November 2026 15:51 is before the arrival on 5 December 2026 11:05. Check the time.') // prettier-ignore
  const dear = { guard: 'G-HARGA', level: 'H', code: 'over-ceiling', facts: { component: 'makan', price: 60_000, ceiling: 55_000, source: 'Kepgub 12.30 Tahun 2026' } } as const // prettier-ignore
  expect(sentenceOfFinding(dear, 'en')).toContain('Kepgub 12.30 Tahun 2026')
})

test('every guard of the source has a row', () => {
  for (const id of 'G-PAGU G-50JT G-PECAH G-RAPAT G-HAK G-HARGA G-WAJAR G-PORSI G-HADIR G-TANGGAL G-SERTIF G-PDN G-LAPAK G-KAPASITAS G-MINLEAD G-AREA G-KONSENTRASI G-DOBEL G-BAYAR G-DENDA G-PAJAK G-KWITANSI G-UTANG G-PISAH G-JEJAK'.split(' '))
    expect(GUARD_IDS).toContain(id) // prettier-ignore
})
