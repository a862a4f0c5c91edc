/** What stands on the papers of an order, read from the blocks they are made of. */
import { expect, test } from 'vitest'
import type { WholeOrder } from '../views.queries.ts'
import { paperOf } from './pdf.ts'

const at = '2026-11-24T04:30:00.000Z'
const slot = { dari: '2026-11-24T04:00:00.000Z', sampai: '2026-11-24T04:30:00.000Z' }
const line = { nama: 'Nasi kotak', satuan: 'kotak', harga: 45_000 }
const paper = (kind: string, version: number, content: object) => ({
  kind,
  version,
  number: `1/2026/${kind}`,
  code: 'BCDFGHJKLMNPQRST',
  issued_at: at,
  content,
})
const sp = (version: number, more: object = {}) =>
  paper('SP', version, {
    penyedia: 'Dapur Mpok',
    ...slot,
    baris: [{ ...line, jumlah: 30 }],
    total: 1_350_000,
    ...more,
  })

function whole(documents: readonly object[], order: object = {}): WholeOrder {
  return {
    order: { number: '1/2026', title: 'Rapat', state: 'DITERIMA', seller_name: 'Dapur Mpok', ...order },
    paket: { nama: 'Makan rapat' },
    meeting: null,
    groups: [],
    lines: [{ name: 'Nasi kotak', unit: 'kotak', quantity: 30 }],
    actions: [],
    documents,
    roles: [],
    passed: [],
    ratings: [],
  } as unknown as WholeOrder
}

async function textOf(order: WholeOrder, kind: string, version: number): Promise<string> {
  const made = await paperOf(order, kind, version, {
    government: 'Kota Cemara',
    isDemo: true,
    seller: null,
    officeLines: 'Jalan Cemara Raya 12\nTelepon (021) 555 0100',
    made: '',
    origin: 'https://padan.contoh',
    klpd: 'D999',
  })
  const said: string[] = []
  const walk = (one: unknown, key = ''): void => {
    if (typeof one === 'string') {
      if (key !== 'svg' && key !== 'color') said.push(one)
    } else if (Array.isArray(one)) one.forEach((part) => walk(part))
    else if (one && typeof one === 'object')
      for (const [name, part] of Object.entries(one))
        if (['text', 'stack', 'columns', 'table', 'body'].includes(name)) walk(part, name)
  }
  walk(made!.blocks)
  return said.join(' ').replace(/\s+/g, ' ')
}

const bast = (more: object) => paper('BAST', 0, { waktu: at, datang: at, penerima: 'Ratna', ...more })

test('a BAST names the unit and what was lacking, and no minute that nobody was late', async () => {
  const said = await textOf(
    whole([
      bast({
        status: 'SEBAGIAN',
        baris: [{ ...line, dipesan: 32, diterima: 28 }],
        nilai: 1_260_000,
        usulDenda: { persen: 12, rupiah: 151_200, terlambatMenit: 0, kurangPorsi: 4 },
      }),
    ]),
    'BAST',
    0,
  )
  expect(said).toContain('32 kotak 28 kotak')
  expect(said).toContain('Usul denda 12 % (Rp151.200): kurang 4 porsi.')
  expect(said).not.toContain('terlambat')
})

test('a BAST of all says "diterima seluruhnya"', async () => {
  const said = await textOf(
    whole([bast({ status: 'DITERIMA', baris: [{ ...line, dipesan: 30, diterima: 30 }], nilai: 1_350_000 })]),
    'BAST',
    0,
  )
  expect(said).toContain('Keadaan: diterima seluruhnya.')
})

test('goods that are not as ordered are called so in words', async () => {
  const order = whole([paper('BA', 0, { status: 'TIDAK SESUAI', alasan: 'Basi.', penerima: 'Ratna' })])
  expect(await textOf(order, 'BA', 0)).toContain('Perihal : Tidak sesuai')
})

test('a surat jalan says who hands over to whom, and that the check stands in the BAST', async () => {
  const said = await textOf(whole([paper('SJ', 0, { antar: at })]), 'SJ', 0)
  expect(said).toContain('diserahkan oleh pengantar kepada penerima')
  expect(said).toContain('berita acara serah terima (BAST)')
})

test('an order that no longer stands says so when it is printed', async () => {
  const changed = whole([sp(1), sp(2)])
  expect(await textOf(changed, 'SP', 1)).toContain('Tidak berlaku lagi: sudah diganti versi 2.')
  expect(await textOf(changed, 'SP', 2)).not.toContain('Tidak berlaku')
  expect(await textOf(whole([sp(1)], { state: 'BATAL' }), 'SP', 1)).toContain(
    'Tidak berlaku lagi: pesanan ini dibatalkan.',
  )
})

test('a changed order tells the old hours and the new ones beside each other', async () => {
  const later = { dari: '2026-11-24T04:15:00.000Z', sampai: '2026-11-24T04:45:00.000Z' }
  const said = await textOf(
    whole([
      sp(1),
      sp(2, {
        perubahan: {
          dari: 1,
          selisih: 0,
          alasan: 'Rapat mundur.',
          baris: [],
          jam: { dari: [slot.dari, slot.sampai], menjadi: [later.dari, later.sampai] },
        },
      }),
    ]),
    'SP',
    2,
  )
  expect(said).toContain('Jam antar 11.00–11.30 WIB 11.15–11.45 WIB')
})

test('a tax slip names its tax', async () => {
  const order = whole([
    paper('INV', 0, { pajak: { pphJenis: 'PPH23' } }),
    paper('BUPOT', 0, { nomor: 'BP-1', dipotong: 72_000 }),
  ])
  expect(await textOf(order, 'BUPOT', 0)).toContain('Jenis pajak : PPh Pasal 23')
})
