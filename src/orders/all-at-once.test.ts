/**
 * A form that comes back says everything that is amiss with it, once each, at its field, in the reader's language, and keeps what was typed.
 * Each form is sent with every field wrong; the summary must lead to each of them.
 */
import { randomUUID } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { CITY } from '#simulate'
import { dayAhead as day, MEETING } from '../../tests/support/meeting-day.ts'
import { moveClockTo } from '../../tests/support/moved-clock.mjs'
import { inGovernment } from '../../tests/support/order-ground.ts'
import { startTestApp, type TestApp } from '../../tests/support/test-app.ts'
import { useTestDatabase } from '../../tests/support/test-database.ts'

const db = useTestDatabase()
let padan: TestApp
const AGENCY = '1.01.0.00.0.00.01.0000'
const RUP = '61000009'
const inCity = <T>(work: Parameters<typeof inGovernment<T>>[1]) => inGovernment(db.pool, work, CITY.klpd)
const YEAR = Number(day(0).slice(0, 4))

beforeAll(async () => {
  padan = await startTestApp(db)
  await inCity(async (client) => {
    await client.query(
      `insert into agencies.satker (klpd, kd_satker_str, nama) values ($1, $2, 'DINAS PENDIDIKAN KOTA CEMARA') on conflict do nothing`,
      [CITY.klpd, AGENCY],
    )
    await client.query(
      `insert into plan.paket (klpd, jenis, kd_rup, known_from, run_id, row_no, line, tahun, kd_satker_str, nama_paket, pagu) values ($1, 'penyedia', $2, now(), $3, 1, 1, $4, $5, 'Belanja makanan dan minuman rapat', 90000000)`,
      [CITY.klpd, RUP, randomUUID(), YEAR, AGENCY],
    )
  })
}, 120_000)
afterAll(async () => {
  moveClockTo(null)
  await padan.close()
})

type Form = Record<string, string>
const plain = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/&#x27;/g, "'")
    .replace(/\s+/g, ' ')
    .trim()

interface Answer {
  readonly status: number
  readonly to: string
  readonly html: string
}
async function send(
  who: string | null,
  path: string,
  form: Form,
  options: { language?: 'en'; file?: { field: string; content: string } } = {},
): Promise<Answer> {
  const cookies = [
    who ? await padan.signIn(who) : '',
    options.language ? `bahasa=${options.language}` : '',
  ].filter(Boolean)
  const typed = { kunci: randomUUID(), ...form }
  let body: Form | FormData = typed
  if (options.file) {
    body = new FormData()
    for (const [name, value] of Object.entries(typed)) body.set(name, value)
    body.set(options.file.field, new File([options.file.content], 'foto.jpg'))
  }
  const response = await padan.post(path, body, cookies.join('; ') || undefined)
  return {
    status: response.status,
    to: response.headers.get('location') ?? '',
    html: await response.text(),
  }
}
async function must(who: string | null, path: string, form: Form = {}): Promise<string> {
  const answer = await send(who, path, form)
  expect(answer.status, `${path}: ${plain(answer.html).slice(0, 2000)}`).toBe(303)
  return answer.to
}

/** The error summary: each line leads to a field that stands on the page. */
function saidIn(html: string): Record<string, string> {
  const summary = /class="error-summary[\s\S]*?<\/ul>/.exec(html)?.[0] ?? ''
  const lines = [...summary.matchAll(/href="#([^"]+)">([\s\S]*?)<\/a>/g)]
  const fields = lines.map((line) => line[1]!)
  expect(fields, 'each field once').toEqual([...new Set(fields)])
  for (const field of fields) expect(html, `a place for #${field}`).toContain(`id="${field}"`)
  return Object.fromEntries(lines.map((line) => [line[1]!, plain(line[2]!)]))
}

/** Sent wrong in both languages: the same fields, two sets of sentences, nothing typed lost. */
async function allAmiss(
  who: string | null,
  path: string,
  form: Form,
  fields: readonly string[],
  options: { file?: { field: string; content: string } } = {},
) {
  const [id, en] = [
    await send(who, path, form, options),
    await send(who, path, form, { ...options, language: 'en' }),
  ]
  expect([id.status, en.status], plain(id.html).slice(0, 1500)).toEqual([422, 422])
  const [first, second] = [saidIn(id.html), saidIn(en.html)]
  expect(Object.keys(first).sort()).toEqual([...fields].sort())
  expect(Object.keys(second).sort()).toEqual([...fields].sort())
  for (const field of fields) {
    expect(second[field], `${field} in English`).not.toBe(first[field])
    // A field of the form says it at its place too.
    if (!field.startsWith('form-')) expect(id.html).toContain(`id="${field}-error"`)
  }
  for (const [name, value] of Object.entries(form)) {
    if (name === 'kunci' || value === '' || /^(apa|tindakan|baris|tahun|paket)$/.test(name)) continue
    const isKept = [
      new RegExp(`name="${name}"[^>]*value="${value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}"`),
      new RegExp(`name="${name}"[^>]*>${value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}</textarea>`),
      new RegExp(`<select[^>]*name="${name}"[\\s\\S]*?<option value="${value}" selected`),
      new RegExp(`value="${value}"[^>]*checked`),
      new RegExp(`name="${name}"[^>]*checked`),
    ].some((shape) => shape.test(id.html))
    expect(isKept, `${name} keeps "${value}"`).toBe(true)
  }
  return { id: first, en: second }
}

const personId = async (email: string) =>
  (
    await db.owner.query<{ id: string }>('select id from people.person where email = $1', [
      `${email}@cemara.contoh`,
    ])
  ).rows[0]!.id
const WRONG = {
  judul: 'Rp',
  kak: 'x',
  hps: 'banyak',
  hps_dasar: 'SBM 2026',
  rapat_maksud: 'rapat',
  rapat_cara: 'luring',
  rapat_kelas: 'biasa',
  rapat_tempat: 'R',
  rapat_tanggal: '',
  rapat_mulai: '9 pagi',
  rapat_selesai: '',
  undangan_nomor: 'UND/12',
  peserta_1_lembaga: 'Dinas Pendidikan',
  peserta_1_kelompok: 'internal',
  peserta_1_jumlah: 'empat puluh',
  peserta_2_lembaga: '',
  peserta_2_kelompok: 'lembaga_lain',
  peserta_2_jumlah: '60',
}
const WRONG_FIELDS = ['judul', 'hps', 'rapat_maksud', 'rapat_tempat', 'rapat_tanggal', 'rapat_mulai', 'rapat_selesai', 'peserta_1_jumlah', 'peserta_2_lembaga'] // prettier-ignore
const RIGHT = {
  ...WRONG,
  judul: 'Konsumsi rapat koordinasi',
  kak: 'Rapat koordinasi penerimaan murid baru dengan komite sekolah.',
  hps: '1.000.000',
  rapat_maksud: 'Koordinasi penerimaan murid baru',
  rapat_tempat: 'Ruang Cemara',
  rapat_tanggal: MEETING,
  rapat_mulai: '09:00',
  rapat_selesai: '12:00',
  peserta_1_jumlah: '10',
  peserta_2_lembaga: 'Komite Sekolah',
  peserta_2_jumlah: '20',
}
const offer = () =>
  inCity(
    async (client) =>
      (
        await client.query<{ product_id: string; seller_id: string }>(
          `select product_id, seller_id from orders.offer where klpd = $1 and name = 'Nasi kotak ayam bakar'`,
          [CITY.klpd],
        )
      ).rows[0]!,
  )

test('disposition: official, account and sub-activity', async () => {
  await allAmiss(
    'hadi',
    `/pesanan/paket/${RUP}/disposisi`,
    { ppk: 'tidak-ada', rekening: '5,1,02', subkegiatan: '?' },
    ['ppk', 'rekening', 'subkegiatan'],
  ).catch((error: unknown) => {
    // The list of officials has no row for a person who is not there; the rest is kept.
    if (!String(error).includes('ppk keeps')) throw error
  })
  await must('hadi', `/pesanan/paket/${RUP}/disposisi`, {
    ppk: await personId('ratna'),
    rekening: '5.1.02.01.01.0052',
    subkegiatan: '13000059',
  })
})

test('ceilings, rules, standard prices and holidays', async () => {
  const line = await inCity(
    async (client) =>
      (
        await client.query<{ id: string }>(
          'select line_id as id from budget.line where klpd = $1 and kd_subkegiatan = $2',
          [CITY.klpd, '13000059'],
        )
      ).rows[0]!.id,
  )
  await allAmiss(
    'budi',
    '/pesanan/anggaran',
    { baris: line, tahun: String(YEAR), pagu: 'seratus juta', dokumen: 'x', berlaku: 'kemarin' },
    ['pagu', 'dokumen', 'berlaku'],
  )
  await must('budi', '/pesanan/anggaran', {
    baris: line,
    tahun: String(YEAR),
    pagu: '80.000.000',
    dokumen: 'DPA/1',
    berlaku: `${YEAR}-01-02`,
  })
  await allAmiss('budi', '/pesanan/aturan', { apa: 'angka', aturan: 'fine_max_percent', nilai: 'banyak', mulai: '', dasar: 'x' }, ['nilai', 'mulai', 'dasar']) // prettier-ignore
  await allAmiss('budi', '/pesanan/aturan', { apa: 'standar', tahun: '26', kelas: 'biasa', bagian: 'makan', rupiah: 'x', dasar: '' }, ['tahun', 'rupiah', 'dasar']) // prettier-ignore
  await allAmiss(
    'budi',
    '/pesanan/aturan',
    { apa: 'libur', hari: '', nama: 'x', keadaan: 'kerja', dasar: '' },
    ['hari', 'nama', 'dasar'],
  )
})

test('preparing: title, HPS, meeting and participants; opened anew and completed later', async () => {
  const said = await allAmiss('ratna', '/pesanan/baru', { paket: RUP, ...WRONG }, WRONG_FIELDS)
  expect(said.id['rapat_mulai']).toBe('Jam mulai rapat: "9 pagi" bukan jam. Isi seperti 09:00.')
  expect(said.id['rapat_tanggal']).toBe('Tanggal rapat: isi tanggalnya.')
  expect(said.en['peserta_1_jumlah']).toBe(
    'Participants row 1 (Dinas Pendidikan): enter the number of people; you wrote "empat puluh".',
  )
  // A day that is on no calendar is not the day after.
  const noDay = await send('ratna', '/pesanan/baru', { paket: RUP, ...RIGHT, rapat_tanggal: '2026-02-31' })
  expect(Object.keys(saidIn(noDay.html))).toEqual(['rapat_tanggal'])
  const backwards = await send('ratna', '/pesanan/baru', { paket: RUP, ...RIGHT, rapat_selesai: '08:00' })
  expect(Object.keys(saidIn(backwards.html))).toEqual(['rapat_selesai'])
  expect(
    await inCity(
      async (client) =>
        (await client.query('select 1 from orders.pesanan where kd_rup = $1', [RUP])).rowCount,
    ),
  ).toBe(0)
  const path = await must('ratna', '/pesanan/baru', { paket: RUP, ...RIGHT })
  await allAmiss('ratna', `${path}/lengkapi`, WRONG, WRONG_FIELDS)
})

test('assigning what is not complete names all that is missing at once', async () => {
  const path = await must('ratna', '/pesanan/baru', {
    paket: RUP,
    ...RIGHT,
    kak: '',
    hps: '',
    undangan_nomor: '',
    ...Object.fromEntries(
      [1, 2].flatMap((n) => ['lembaga', 'jumlah'].map((part) => [`peserta_${n}_${part}`, ''])),
    ),
  })
  const answer = await send('ratna', `${path}/tugaskan`, { pejabat: await personId('joko') })
  expect(answer.status).toBe(422)
  const summary = plain(/class="error-summary[\s\S]*?<\/ul>/.exec(answer.html)![0])
  for (const part of ['KAK belum', 'HPS atau', 'Nomor undangan', 'rencana peserta'])
    expect(summary).toContain(part)
  for (const [, field] of answer.html.matchAll(/error-summary[\s\S]*?href="#([^"]+)"/g))
    expect(answer.html).toContain(`id="${field}"`)
})

const nextDay = (iso: string) =>
  new Date(Date.parse(`${iso}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)

test('from the choice to the payment: every form of the way', async () => {
  const path = await must('ratna', '/pesanan/baru', { paket: RUP, ...RIGHT })
  const kitchen = path.replace('/pesanan', '/dapur/pesanan')
  await must('ratna', `${path}/tugaskan`, { pejabat: await personId('joko') })
  await must('joko', `${path}/terima-tugas`)
  const { product_id: product, seller_id: seller } = await offer()
  const choose = `${path}/pilih?dapur=${seller}&kelas=nasi-box`
  await allAmiss(
    'joko',
    choose,
    {
      [`porsi_${product}`]: 'banyak',
      antar_tanggal: '',
      antar_dari: 'siang',
      antar_sampai: '',
      alamat: 'Jl',
      titik: 'di sana',
      ongkir: 'gratis',
      kontak: 'Bu Sri',
      catatan: 'tanpa kacang',
    },
    [`porsi_${product}`, 'antar_tanggal', 'antar_dari', 'antar_sampai', 'alamat', 'titik', 'ongkir'],
  )
  await must('joko', choose, {
    [`porsi_${product}`]: '20',
    antar_tanggal: MEETING,
    antar_dari: '11:00',
    antar_sampai: '11:30',
    alamat: 'Jl. Cemara 1, lantai 2',
    kecamatan: '99.71.01',
  })
  await must('joko', `${path}/kirim`)
  await must('maya', `${kitchen}/sanggupi`)
  await allAmiss(
    'maya',
    `${kitchen}/usul-ubah`,
    { jumlah_1: '900', antar_tanggal: nextDay(MEETING), antar_dari: 'siang', antar_sampai: 'sore', 'usul-ubah-alasan': 'x' },
    ['jumlah_1', 'antar_tanggal', 'antar_dari', 'antar_sampai', 'usul-ubah-alasan'],
  ) // prettier-ignore
  const link = /http:\/\/padan\.test(\/terima\/[^"<\s]+)/.exec(
    (await send('ratna', `${path}/tunjuk-penerima`, { penerima: 'Dewi di resepsionis' })).html,
  )![1]!
  moveClockTo(`${MEETING}T11:05:00+07:00`)
  await must('maya', `${kitchen}/antar`, { catatan: 'di lobi' })
  const PARTIAL = { diterima_1: 'banyak', kondisi: 'hangat', 'terima-sebagian-alasan': 'kurang' }
  const PARTIAL_FIELDS = ['diterima_1', 'terima-sebagian-alasan', 'terima-sebagian-foto']
  const file = { field: 'terima-sebagian-foto', content: 'bukan foto' }
  await allAmiss('ratna', `${path}/terima-sebagian`, PARTIAL, PARTIAL_FIELDS, { file })
  await allAmiss(null, link, { tindakan: 'terima-sebagian', ...PARTIAL }, PARTIAL_FIELDS, { file })
  // A photo that came with a form that was refused is not kept: it is chosen again.
  const bytes = new File([new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 9])], 'foto.jpg')
  const form = new FormData()
  for (const [name, value] of Object.entries({ kunci: randomUUID(), ...PARTIAL })) form.set(name, value)
  form.set('terima-sebagian-foto', bytes)
  expect((await padan.post(`${path}/terima-sebagian`, form, await padan.signIn('ratna'))).status).toBe(422)
  const folder = join(db.dataDir, 'lampiran')
  expect(existsSync(folder) ? readdirSync(folder) : []).toEqual([])
  expect((await db.owner.query('select 1 from orders.attachment')).rowCount).toBe(0)
  await must('ratna', `${path}/terima`, { kondisi: 'hangat' })
  await allAmiss('ratna', `${path}/hadir`, { hadir_1: 'semua', hadir_2: '' }, [
    'hadir_1',
    'hadir_2',
    'hadir-foto',
  ], { file: { field: 'hadir-foto', content: 'bukan pindaian' } }) // prettier-ignore
  await must('maya', `${kitchen}/tagih`)
  await allAmiss('lestari', `${path}/bayar-manual`, { bukti_bayar: 'x', bukti_potong: '' }, ['bukti_bayar', 'bukti_potong', 'bayar-manual-foto'], { file: { field: 'bayar-manual-foto', content: 'bukan bukti' } }) // prettier-ignore
  await must('lestari', `${path}/bayar-manual`, { bukti_bayar: 'TRF-1', bukti_potong: 'BP-1' })
  await allAmiss('lestari', `${path}/cocokkan`, { jumlah: '9', referensi: 'x' }, ['jumlah', 'referensi'])
  moveClockTo(null)
})
