/** What stands in a surat pesanan: taken from the facts of that day and kept, so that an old document never changes. */
import { subtotalOf, totalOf } from '../order.ts'
import type { LoadedDraft } from '../send-facts.queries.ts'
import type { Doer } from '../store.queries.ts'

export interface OrderContent {
  readonly versi: number
  readonly judul: string
  readonly rup: string
  readonly rapat: {
    readonly maksud: string
    readonly tempat: string
    readonly mulai: string
    readonly selesai: string
  } | null
  readonly penyedia: string
  readonly alamat: string
  readonly kontak?: string | null
  readonly catatan?: string | null
  readonly dari: string
  readonly sampai: string
  readonly baris: readonly {
    readonly nama: string
    readonly satuan?: string
    readonly jumlah: number
    readonly harga: number
  }[]
  readonly subtotal: number
  readonly ongkir: number
  readonly total: number
  readonly oleh: string
  readonly sk: string | null
  readonly perubahan?: { readonly dari: number; readonly selisih: number; readonly alasan: string }
}

export function orderContent(
  { facts, row }: LoadedDraft,
  version: number,
  doer: Pick<Doer, 'name' | 'sk'>,
): OrderContent {
  const { order, meeting } = facts
  return {
    versi: version,
    judul: row.title,
    rup: row.kd_rup,
    rapat: meeting && {
      maksud: meeting.purpose,
      tempat: meeting.place,
      mulai: meeting.startsAt,
      selesai: meeting.endsAt,
    },
    penyedia: facts.seller.name,
    alamat: order.address.text,
    dari: order.deliverFrom,
    sampai: order.deliverUntil,
    kontak: row.contact,
    catatan: row.note,
    baris: order.lines.map((line) => ({
      nama: line.name,
      satuan: line.unit,
      jumlah: line.quantity,
      harga: Number(line.unitPriceRupiah),
    })),
    subtotal: Number(subtotalOf(order.lines)),
    ongkir: Number(order.deliveryRupiah),
    total: Number(totalOf(order)),
    oleh: doer.name,
    sk: doer.sk,
  }
}
