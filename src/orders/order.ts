/** What an order, its meeting and its seller are, as facts for the pure decisions. Money is whole rupiah. */
import type { Instant, IsoDate } from '#shared/date'
import type { CertificateKind } from './product-classes.ts'
import type { MeetingClass } from './standard-prices.ts'

/** Who sits in the meeting: own staff, another satker/eselon II, another institution/eselon I, the public. */
export const PARTICIPANT_GROUPS = ['internal', 'satker_lain', 'lembaga_lain', 'publik'] as const
export type ParticipantGroup = (typeof PARTICIPANT_GROUPS)[number]

export interface Participants {
  readonly group: ParticipantGroup
  readonly institution: string
  readonly planned: number
  readonly attended: number | null
}

export interface Meeting {
  readonly id: string
  readonly purpose: string
  readonly mode: 'luring' | 'daring' | 'hibrida'
  readonly place: string
  readonly startsAt: Instant
  readonly endsAt: Instant
  readonly meetingClass: MeetingClass
  /** Number of the invitation. `null` = no invitation yet. */
  readonly invitationNo: string | null
  /** The letter itself stands with the order. */
  readonly hasInvitationFile: boolean
  readonly participants: readonly Participants[]
}

export interface OrderLine {
  readonly productId: string
  readonly name: string
  readonly classCode: string
  readonly unit: string
  readonly quantity: number
  /** Tax included, as the catalogue shows it. */
  readonly unitPriceRupiah: bigint
  /** A tumpeng for twenty counts as twenty portions. */
  readonly servesPersons: number
  /** What the PDN claim stands on (`TKDN 123/…`, `dapur dikunjungi`, `daftar asal bahan`); `null` = claim not verified. */
  readonly pdnBasis: string | null
  /** The product's own terms, beside those of its kitchen: pieces at least, hours of notice (`null` = none of its own). */
  readonly minimumOrder: number
  readonly leadHours: number | null
  /** Set while the catalogue holds the product back: `beku`, `resep-berubah`, `belum-lulus-kurasi`. */
  readonly heldBack: string | null
}

export interface Certificate {
  readonly kind: CertificateKind
  readonly number: string
  readonly issuedOn: IsoDate | null
  /** `null` for halal of today: no end while recipe and process stay the same. */
  readonly validUntil: IsoDate | null
  readonly status: 'berlaku' | 'perlu_pembaruan' | 'dicabut'
  /** Counted only after a second person checked it. */
  readonly verified: boolean
  /** `null` = of the whole kitchen. */
  readonly productId: string | null
}

export interface Seller {
  readonly id: string
  readonly name: string
  readonly kecamatan: string | null
  readonly latitude: number | null
  readonly longitude: number | null
  readonly heldBack: string | null
  readonly certificates: readonly Certificate[]
  /** Kecamatan codes; empty = no list. Either the list or the radius must cover the address. */
  readonly serviceKecamatan: readonly string[]
  readonly radiusKm: number | null
  readonly minPortions: number
  readonly minRupiah: bigint
  /** `null` = the rule's default. */
  readonly leadHours: number | null
  /** The kitchen said this order's short notice is fine. */
  readonly waivesLead: boolean
  /** ISO weekdays, 1 = Monday. */
  readonly closedWeekdays: readonly number[]
  readonly closedDays: readonly IsoDate[]
  readonly ownerIsOfficial: boolean
  /** A declared tie between the owner and an official of this chain. */
  readonly declaredTie: string | null
  /** Signs of a reseller posing as a kitchen (G-LAPAK), as codes. */
  readonly resellerSigns: readonly string[]
}

export interface Address {
  readonly text: string
  readonly kecamatan: string | null
  readonly latitude: number | null
  readonly longitude: number | null
}

export interface DraftOrder {
  readonly id: string
  readonly kdSatkerStr: string
  readonly isConsumption: boolean
  readonly lines: readonly OrderLine[]
  readonly deliveryRupiah: bigint
  readonly deliverFrom: Instant
  readonly deliverUntil: Instant
  readonly address: Address
}

export const subtotalOf = (lines: readonly Pick<OrderLine, 'quantity' | 'unitPriceRupiah'>[]): bigint =>
  lines.reduce((sum, line) => sum + BigInt(line.quantity) * line.unitPriceRupiah, 0n)
export const totalOf = (order: Pick<DraftOrder, 'lines' | 'deliveryRupiah'>): bigint =>
  subtotalOf(order.lines) + order.deliveryRupiah
export const portionsOf = (lines: readonly Pick<OrderLine, 'quantity' | 'servesPersons'>[]): number =>
  lines.reduce((sum, line) => sum + line.quantity * line.servesPersons, 0)
