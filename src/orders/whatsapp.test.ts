import { expect, test } from 'vitest'
import { type MessageFacts, messagesOf, phoneIn } from './whatsapp.ts'

const facts = (over: Partial<MessageFacts>): MessageFacts => ({
  state: 'DIKIRIM',
  number: '10101/0001/2026',
  title: 'Konsumsi rapat PPDB',
  slot: '9 Des 2026, 11:00–11:30 WIB',
  sellerPhone: '0812 3456 7890',
  contact: 'Pos satpam, Pak Umar 0813-1111-2222',
  officialPhones: {},
  isPpk: false,
  changeBy: null,
  isUnpaid: false,
  officialUrl: 'https://padan.contoh/pesanan/1',
  kitchenUrl: 'https://padan.contoh/dapur/pesanan/1',
  ...over,
})
const said = (href: string) => decodeURIComponent(href.split('text=')[1]!)

test('an order that was sent is told to the kitchen on its own number, with the page where it answers', () => {
  const [one] = messagesOf('official', facts({}))
  expect(one!.href).toMatch(/^https:\/\/wa\.me\/6281234567890\?text=/)
  expect(said(one!.href)).toBe('Selamat pagi. Ada pesanan 10101/0001/2026 (Konsumsi rapat PPDB), diantar 9 Des 2026, 11:00–11:30 WIB. Mohon dijawab di Padan: https://padan.contoh/dapur/pesanan/1') // prettier-ignore
})
test('a delivery is told to the contact on site where a number was typed, else WhatsApp asks to whom', () => {
  const [one] = messagesOf('kitchen', facts({ state: 'DIANTAR' }))
  expect(one).toMatchObject({ code: 'buyer-receives' })
  expect(one!.href).toMatch(/^https:\/\/wa\.me\/6281311112222\?/)
  expect(messagesOf('kitchen', facts({ state: 'DIANTAR', contact: 'meja depan' }))[0]!.href).toMatch(
    /^https:\/\/wa\.me\/\?text=/,
  )
  expect([phoneIn('lantai 2, ruang 12'), phoneIn('+62 21 3822 255')]).toEqual([null, '+62 21 3822 255'])
})
test('officials who gave a number are written to on it: the treasurer to pay, the PPK to receive and close; others are not in the link', () => {
  const officialPhones = {
    ppk: '081200000001',
    bendahara: '+6281200000002',
    pejabat_pengadaan: '081200000003',
  }
  const href = (side: 'official' | 'kitchen', over: Partial<MessageFacts>) =>
    messagesOf(side, facts({ officialPhones, contact: null, ...over })).map((one) => [one.code, /me\/(\d*)\?/.exec(one.href)![1]]) // prettier-ignore
  expect(href('kitchen', { state: 'TAGIHAN', isUnpaid: true })).toEqual([['payer-pays', '6281200000002']])
  expect(href('official', { state: 'TAGIHAN', isUnpaid: true })).toEqual([['payer-pays', '6281200000002']])
  expect(href('kitchen', { state: 'DIANTAR' })).toEqual([['buyer-receives', '6281200000001']])
  expect(href('kitchen', { state: 'DIPROSES', changeBy: 'penyedia' })).toEqual([
    ['buyer-change', '6281200000003'],
  ])
  expect(href('official', { state: 'DIANTAR' })).toEqual([['ppk-receives', '6281200000001']])
  expect(href('official', { state: 'LUNAS' })).toEqual([['ppk-closes', '6281200000001']])
  // Nobody writes to oneself, and who gave no number is not pressed.
  expect(href('official', { state: 'DIANTAR', isPpk: true })).toEqual([])
  expect(messagesOf('official', facts({ state: 'LUNAS' }))).toEqual([])
})
test('a payment is asked for by either side while it waits, and nothing else is said then', () => {
  for (const side of ['official', 'kitchen'] as const)
    expect(messagesOf(side, facts({ state: 'TAGIHAN', isUnpaid: true })).map((one) => one.code)).toEqual([
      'payer-pays',
    ])
  expect(messagesOf('official', facts({ state: 'SELESAI' }))).toEqual([])
})
