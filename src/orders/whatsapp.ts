/**
 * Words for WhatsApp, filled in and sent by the person: the kitchen of an order, whoever receives it, whoever pays it. A number is used where
 * one is kept (the kitchen's own, the contact on site, what an official gave in the profile); else WhatsApp asks to whom. No sums of money and no names of persons in them.
 */
import { whatsappLink, whatsappShare } from '#notices'
import type { State } from './moves.ts'

export interface Message {
  readonly code:
    | 'kitchen-answers'
    | 'kitchen-change'
    | 'kitchen-bills'
    | 'kitchen-again'
    | 'buyer-receives'
    | 'buyer-change'
    | 'ppk-receives'
    | 'ppk-closes'
    | 'payer-pays'
  readonly href: string
}
export interface MessageFacts {
  readonly state: State
  readonly number: string
  readonly title: string
  /** "9 Des 2026, 11:00–11:30 WIB" */
  readonly slot: string
  readonly sellerPhone: string | null
  /** As typed by the officer: may hold a number. */
  readonly contact: string | null
  /** By role, of officials who gave one. */
  readonly officialPhones: Readonly<Record<string, string>>
  readonly isPpk: boolean
  readonly changeBy: 'pejabat_pengadaan' | 'penyedia' | null
  readonly isUnpaid: boolean
  readonly officialUrl: string
  readonly kitchenUrl: string
}

/** The first run of digits in a free text that reads like a telephone number. */
export const phoneIn = (text: string | null): string | null =>
  /(\+?\d[\d\s().-]{7,18}\d)/.exec(text ?? '')?.[1] ?? null

const to = (phone: string | null, text: string): string =>
  (phone === null ? null : whatsappLink(phone, text)) ?? whatsappShare(text)

/** What may be said now, by the side that reads the page. */
export function messagesOf(side: 'official' | 'kitchen', f: MessageFacts): readonly Message[] {
  const about = `${f.number} (${f.title}), diantar ${f.slot}`
  const found: Message[] = []
  if (side === 'official') {
    const kitchen = (code: Message['code'], words: string) =>
      found.push({ code, href: to(f.sellerPhone, `Selamat pagi. ${words} ${f.kitchenUrl}`) })
    if (f.state === 'DIKIRIM') kitchen('kitchen-answers', `Ada pesanan ${about}. Mohon dijawab di Padan:`)
    if (f.changeBy === 'pejabat_pengadaan')
      kitchen('kitchen-change', `Kami mengusulkan perubahan pesanan ${about}. Mohon disetujui atau ditolak:`)
    if (f.state === 'DITERIMA' || f.state === 'SEBAGIAN')
      kitchen('kitchen-bills', `Pesanan ${f.number} sudah kami terima. Silakan buat tagihannya:`)
    if (f.state === 'TIDAK_SESUAI')
      kitchen('kitchen-again', `Pesanan ${f.number} tidak sesuai. Alasannya dapat dibaca di:`)
    const ppk = f.officialPhones['ppk'] ?? null
    const tellPpk = (code: Message['code'], words: string) =>
      found.push({ code, href: to(ppk, `Selamat siang. ${words} ${f.officialUrl}`) })
    if (ppk !== null && !f.isPpk && f.state === 'DIANTAR')
      tellPpk('ppk-receives', `Pesanan ${about} sudah diantar. Mohon diperiksa dan dibuatkan BAST:`)
    if (ppk !== null && !f.isPpk && f.state === 'LUNAS')
      tellPpk(
        'ppk-closes',
        `Pesanan ${f.number} sudah lunas. Mohon dicatat kehadirannya, dinilai, dan ditutup:`,
      )
  } else {
    const buyer = (code: Message['code'], role: string, words: string) =>
      found.push({
        code,
        href: to(
          phoneIn(f.contact) ?? f.officialPhones[role] ?? null,
          `Selamat siang. ${words} ${f.officialUrl}`,
        ),
      })
    if (f.state === 'DIANTAR')
      buyer('buyer-receives', 'ppk', `Pesanan ${about} sudah kami antar. Mohon diperiksa dan dibuatkan BAST:`)
    if (f.changeBy === 'penyedia')
      buyer(
        'buyer-change',
        'pejabat_pengadaan',
        `Kami mengusulkan perubahan pesanan ${about}. Mohon disetujui atau ditolak:`,
      )
  }
  if (f.isUnpaid)
    found.push({
      code: 'payer-pays',
      href: to(
        f.officialPhones['bendahara'] ?? null,
        `Pesanan ${f.number} sudah diterima dan menunggu pembayaran. Mohon ditindaklanjuti: ${f.officialUrl}`,
      ),
    })
  return found
}
