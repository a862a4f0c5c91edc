/**
 * The whole chain, four times in a world of its own: each form that moves money or capacity is sent once, then twice one after the other, four times in
 * parallel, and with its answer lost (the line breaks as soon as the request is out; then it is sent again). Whatever way, it leaves the same rows
 * and gives the same answer. A form that takes a file brings a real one: it leaves one file and one row, also when its line broke in the middle of the
 * file. A move or form without a step here, or one with a file that never brought it, fails the last test.
 */
import { randomUUID } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { connect } from 'node:net'
import { serve } from '@hono/node-server'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { allRoutes } from '../src/app.ts'
import { MOVES } from '../src/orders/index.ts'
import { CITY } from '../src/simulate/index.ts'
import { inGovernment } from './support/order-ground.ts'
import { dayAhead as day, MEETING } from './support/meeting-day.ts'
import { moveClockTo } from './support/moved-clock.mjs'
import { ORIGIN, startTestApp, type TestApp } from './support/test-app.ts'
import { createTestDatabase } from './support/test-database.ts'
import { takesFile } from '../src/orders/move-forms.tsx'
import { encodeJpeg } from '../src/catalogue/photo/jpeg.ts'

/** A world of its own for each walk, so that they can be compared row by row. */
interface World {
  readonly db: Awaited<ReturnType<typeof createTestDatabase>>
  readonly padan: TestApp
  readonly port: number
  end(): Promise<void>
}
const AGENCY = '1.01.0.00.0.00.01.0000'
/** A working day in the kitchen's calendar on which nothing is ordered here. */
const QUIET_DAY = [2, 3, 4, 5, 6, 7, 8, 9]
  .map(day)
  .find((one) => new Date(`${one}T00:00:00Z`).getUTCDay() === 2)!
const YEAR = Number(day(0).slice(0, 4))

async function openWorld(): Promise<World> {
  const db = await createTestDatabase()
  const padan = await startTestApp(db)
  const server = serve({ fetch: padan.app.fetch, port: 0, hostname: '127.0.0.1' })
  await once(server, 'listening')
  await inGovernment(
    db.pool,
    (client) =>
      client.query(
        `insert into agencies.satker (klpd, kd_satker_str, nama) values ($1, $2, 'DINAS PENDIDIKAN KOTA CEMARA') on conflict do nothing`,
        [CITY.klpd, AGENCY],
      ),
    CITY.klpd,
  )
  return {
    db,
    padan,
    port: (server.address() as AddressInfo).port,
    async end() {
      moveClockTo(null)
      server.close()
      await world.padan.close()
      await db.drop()
    },
  }
}
let world: World
beforeEach(async () => {
  world = await openWorld()
}, 60_000)
afterEach(() => world.end())
const inCity = <T>(work: Parameters<typeof inGovernment<T>>[1]) =>
  inGovernment(world.db.pool, work, CITY.klpd)

const personId = async (name: string) =>
  (
    await world.db.owner.query<{ id: string }>('select id from people.person where email = $1', [
      `${name}@cemara.contoh`,
    ])
  ).rows[0]!.id

// ── ways of sending ─────────────────────────────────────────────────────────────────────────────

interface Answer {
  readonly status: number
  readonly to: string
  /** The link of a delegate, which only the answer has. */
  readonly link: string
  readonly text: string
}
type Way = 'once' | 'twice' | 'in parallel' | 'with its answer lost'
type Form = Record<string, string>
/** A form with its file, as a browser sends it. */
interface Sent {
  readonly form: Form
  readonly file: File | null
  /** Name of the field the file stands in. */
  readonly field: string
}
function bodyOf({ form, file, field }: Sent): Form | FormData {
  if (!file) return form
  const body = new FormData()
  for (const [name, value] of Object.entries(form)) body.set(name, value)
  body.set(field, file)
  return body
}
/** A photo that is one, another for each step; and a PDF as a bank gives it. */
const photo = (seed: number): File => {
  const rgba = new Uint8Array(640 * 480 * 4).map((_, i) => (i % 4 === 3 ? 255 : (i * seed) % 251))
  const jpeg = encodeJpeg({ width: 640, height: 480, rgba }, 80) as Uint8Array<ArrayBuffer>
  return new File([jpeg], `IMG_${seed}.jpg`, { type: 'image/jpeg' })
}
const scan = (name: string): File =>
  new File(
    [`%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n% ${name}\n`, `% ${'x'.repeat(60_000)}\ntrailer<</Root 1 0 R>>\n%%EOF\n`],
    `${name}.pdf`,
    { type: 'application/pdf' },
  ) // prettier-ignore

async function post(who: string | null, path: string, sent: Sent): Promise<Answer> {
  const response = await world.padan.post(path, bodyOf(sent), who ? await world.padan.signIn(who) : undefined)
  const text = await response.text()
  return {
    status: response.status,
    to: response.headers.get('location') ?? '',
    link: /http:\/\/padan\.test(\/terima\/[^"<\s]+)/.exec(text)?.[1] ?? '',
    text: text
      .replace(/<style[\s\S]*?<\/style>/g, ' ')
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' '),
  }
}

/** The request leaves, whole or its first half, and nobody is there to hear the answer. */
async function sendAndHangUp(
  who: string | null,
  path: string,
  sent: Sent,
  part: 'whole' | 'half',
): Promise<void> {
  const given = bodyOf(sent)
  const request = new Request(ORIGIN, {
    method: 'POST',
    body: given instanceof FormData ? given : new URLSearchParams(given),
  })
  const body = Buffer.from(await request.arrayBuffer())
  const socket = connect(world.port, '127.0.0.1')
  await once(socket, 'connect')
  const head = [
    `POST ${path} HTTP/1.1`,
    `Host: ${new URL(ORIGIN).host}`,
    `Origin: ${ORIGIN}`,
    'Sec-Fetch-Site: same-origin',
    `Content-Type: ${request.headers.get('content-type')}`,
    `Content-Length: ${body.length}`,
    ...(who ? [`Cookie: ${await world.padan.signIn(who)}`] : []),
  ]
  const out = Buffer.concat([
    Buffer.from(`${head.join('\r\n')}\r\n\r\n`),
    part === 'whole' ? body : body.subarray(0, Math.floor(body.length / 2)),
  ])
  await new Promise<void>((resolve) => socket.write(out, () => resolve()))
  socket.destroy()
}

/** What nobody heard of was done all the same. */
async function untilDone(key: string): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    const found = await world.db.owner.query('select 1 from orders.request where key = $1', [key])
    if (found.rowCount === 1) return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new Error(`the request with the key ${key} was never done`)
}

async function send(way: Way, who: string | null, path: string, sent: Sent): Promise<Answer[]> {
  if (way === 'twice') return [await post(who, path, sent), await post(who, path, sent)]
  if (way === 'in parallel') return Promise.all([1, 2, 3, 4].map(() => post(who, path, sent)))
  if (way === 'with its answer lost') {
    // On a weak line a photo breaks off in the middle first: nothing of it may stay.
    if (sent.file) await sendAndHangUp(who, path, sent, 'half')
    await sendAndHangUp(who, path, sent, 'whole')
    await untilDone(sent.form['kunci']!)
  }
  return [await post(who, path, sent)]
}

// ── what is left behind ─────────────────────────────────────────────────────────────────────────

const TABLES = [
  'orders.action', 'orders.document', 'orders.request', 'orders.pesanan', 'orders.paket', 'orders.package_role', 'orders.capacity_entry', 'orders.capacity_day',
  'orders.passed_guard', 'orders.delegate', 'orders.setting', 'orders.rule_proposal', 'orders.holiday', 'orders.pesanan_line', 'orders.meeting', 'orders.attachment',
  'budget.entry', 'budget.reservation', 'budget.line', 'notices.notice', 'audit.entry',
] as const // prettier-ignore
type Counts = Record<string, number>
const filesKept = (): number => {
  const folder = join(world.db.dataDir, 'lampiran')
  return existsSync(folder) ? readdirSync(folder).length : 0
}
const count = async (): Promise<Counts> => ({
  ...(
    await world.db.owner.query<Counts>(
      `select ${TABLES.map((table) => `(select count(*)::int from ${table} where klpd = '${CITY.klpd}') as "${table}"`).join(', ')},
        (select coalesce(sum(case kind when 'reserve' then amount_rupiah when 'release' then -amount_rupiah when 'realise' then -amount_rupiah else 0 end), 0)::float8 from budget.entry where klpd = '${CITY.klpd}') as "rupiah reserved",
        (select coalesce(sum(amount_rupiah) filter (where kind = 'realise'), 0)::float8 from budget.entry where klpd = '${CITY.klpd}') as "rupiah realised",
        (select coalesce(sum(portions), 0)::float8 from orders.capacity_entry where klpd = '${CITY.klpd}') as "portions promised"`,
    )
  ).rows[0]!,
  'files kept': filesKept(),
})
const changes = (before: Counts, after: Counts): Counts =>
  Object.fromEntries(
    Object.keys(after).flatMap((name) =>
      after[name] === before[name] ? [] : [[name, after[name]! - before[name]!]],
    ),
  )

// ── the walk ────────────────────────────────────────────────────────────────────────────────────

interface Step {
  readonly name: string
  readonly left: Counts
  readonly status: number
  readonly to: string
}
const walked = new Set<string>()
/** Of these, the ones that brought a file. */
const withFile = new Set<string>()

async function walk(way: Way): Promise<Step[]> {
  const steps: Step[] = []
  const rup = '62000001'
  const sub = '13000051'
  const bland = (to: string) =>
    to
      .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '#')
      .replaceAll(rup, 'RUP')
      .replace(/\/terima\/.*/, '/terima/#')
  async function step(
    route: string,
    who: string | null,
    path: string,
    form: Form = {},
    file: File | null = null,
  ): Promise<Answer> {
    walked.add(route)
    if (file) withFile.add(route)
    const before = await count()
    const field = `${form['tindakan'] ?? path.split('/').at(-1)}-foto`
    const answers = await send(way, who, path, { form: { kunci: randomUUID(), ...form }, file, field })
    const left = changes(before, await count())
    const [first] = answers
    expect(
      answers.map(({ status, to, link }) => ({ status, to, link })),
      `${route}, ${way}: ${first!.text.slice(0, 1500)}`,
    ).toEqual(answers.map(() => ({ status: first!.status, to: first!.to, link: first!.link })))
    steps.push({ name: `${steps.length + 1} ${route}`, left, status: first!.status, to: bland(first!.to) })
    expect([200, 303], `${route}, ${way}: ${first!.text.slice(0, 3000)}`).toContain(first!.status)
    expect(left['orders.attachment'] ?? 0, `${route}, ${way}: rows of files`).toBe(file ? 1 : 0)
    expect(left['files kept'] ?? 0, `${route}, ${way}: files`).toBe(file ? 1 : 0)
    return first!
  }
  const move = (who: string, path: string, name: string, form: Form = {}, file: File | null = null) =>
    step(
      `${path.startsWith('/dapur') ? '/dapur/pesanan' : '/pesanan'}/:id/:move ${name}`,
      who,
      `${path}/${name}`,
      form,
      file,
    )
  const receive = (link: string, name: string, form: Form, file: File) =>
    step(`/terima/:klpd/:id/:token ${name}`, null, link, { tindakan: name, ...form }, file)

  moveClockTo(null)
  await inCity((client) =>
    client.query(
      `insert into plan.paket (klpd, jenis, kd_rup, known_from, run_id, row_no, line, tahun, kd_satker_str, nama_paket, pagu) values ($1, 'penyedia', $2, now(), $3, 1, 1, $4, $5, 'Belanja makanan dan minuman rapat', 90000000)`,
      [CITY.klpd, rup, randomUUID(), YEAR, AGENCY],
    ),
  )
  await step('/pesanan/paket/:rup/disposisi', 'hadi', `/pesanan/paket/${rup}/disposisi`, {
    ppk: await personId('ratna'),
    rekening: '5.1.02.01.01.0052',
    subkegiatan: sub,
  })
  const line = await inCity(
    async (client) =>
      (
        await client.query<{ id: string }>(
          'select line_id as id from budget.line where klpd = $1 and kd_subkegiatan = $2',
          [CITY.klpd, sub],
        )
      ).rows[0]!.id,
  )
  await step('/pesanan/anggaran pagu', 'budi', '/pesanan/anggaran', {
    baris: line,
    pagu: '80.000.000',
    berlaku: `${YEAR}-01-02`,
    dokumen: 'DPA/2026/1',
    tahun: String(YEAR),
  })
  await step('/pesanan/anggaran dpa', 'budi', '/pesanan/anggaran', { apa: 'dpa', tahun: String(YEAR) })
  await step('/pesanan/aturan angka', 'budi', '/pesanan/aturan', { apa: 'angka', aturan: 'answer_hours', nilai: '13', mulai: `${YEAR}-01-02`, dasar: 'Ingub contoh' }) // prettier-ignore
  await step('/pesanan/aturan usulan', 'budi', '/pesanan/aturan', { apa: 'angka', aturan: 'cap_rupiah', nilai: '49000000', mulai: day(0), dasar: 'Ingub contoh' }) // prettier-ignore
  await step('/pesanan/aturan standar', 'budi', '/pesanan/aturan', { apa: 'standar', tahun: '2027', kelas: 'biasa', bagian: 'makan', rupiah: '55.000', dasar: 'Kepgub contoh' }) // prettier-ignore
  await step('/pesanan/aturan libur', 'budi', '/pesanan/aturan', { apa: 'libur', hari: '2031-12-11', nama: 'Hari contoh', keadaan: 'libur', dasar: 'SKB contoh' }) // prettier-ignore
  await step('/dapur/kapasitas', 'maya', '/dapur/kapasitas', {
    [`kap_nasi-box_${QUIET_DAY}`]: '70',
  })

  const offer = await inCity(
    async (client) =>
      (
        await client.query<{ product_id: string; seller_id: string }>(
          `select product_id, seller_id from orders.offer where klpd = $1 and name = 'Nasi kotak ayam bakar'`,
          [CITY.klpd],
        )
      ).rows[0]!,
  )
  const prepared = (title: string): Form => ({
    paket: rup,
    judul: title,
    kak: 'Rapat koordinasi penerimaan murid baru dengan komite sekolah.',
    hps: '1.000.000',
    hps_dasar: 'SBM 2026',
    rapat_maksud: `Koordinasi ${title}`,
    rapat_tempat: 'Ruang Cemara',
    rapat_cara: 'luring',
    rapat_kelas: 'biasa',
    rapat_tanggal: MEETING,
    rapat_mulai: '09:00',
    rapat_selesai: '12:00',
    undangan_nomor: `UND/${title.length}`,
    peserta_1_lembaga: 'Dinas Pendidikan',
    peserta_1_kelompok: 'internal',
    peserta_1_jumlah: '10',
    peserta_2_lembaga: 'Komite Sekolah',
    peserta_2_kelompok: 'lembaga_lain',
    peserta_2_jumlah: '20',
  })
  const SOFT: Form = Object.fromEntries(
    ['G-KONSENTRASI', 'G-PECAH', 'G-GANDA', 'G-WAJAR', 'G-ROTASI', 'G-TKDN', 'G-PORSI', 'G-SISA'].map((guard) => [`alasan_${guard}`, 'Rapat yang berbeda, dapur terdekat.']), // prettier-ignore
  )
  const open = async (title: string) => {
    const opened = await step(
      '/pesanan/baru',
      'ratna',
      '/pesanan/baru',
      prepared(title),
      scan(`undangan-${randomUUID()}`),
    )
    await move('ratna', opened.to, 'lengkapi', prepared(title), scan(`undangan-${randomUUID()}`))
    await move('ratna', opened.to, 'tugaskan', { pejabat: await personId('joko') })
    await move('joko', opened.to, 'terima-tugas')
    return { buyer: opened.to, kitchen: opened.to.replace('/pesanan', '/dapur/pesanan') }
  }
  const choose = (buyer: string) =>
    move('joko', buyer, 'pilih', {
      dapur: offer.seller_id,
      [`porsi_${offer.product_id}`]: '20',
      antar_tanggal: MEETING,
      antar_dari: '11:00',
      antar_sampai: '11:30',
      alamat: 'Jl. Cemara 1, lantai 2',
      kecamatan: '99.71.01',
    })
  const ordered = async (title: string) => {
    const order = await open(title)
    await choose(order.buyer)
    await move('joko', order.buyer, 'kirim', SOFT)
    return order
  }
  const atTheMeeting = () => moveClockTo(`${MEETING}T11:05:00+07:00`)

  // To the end, with every detour.
  const a = await open('Rapat pertama')
  await move('joko', a.buyer, 'kembalikan', { 'kembalikan-alasan': 'peserta belum lengkap' })
  await move('ratna', a.buyer, 'tugaskan', { pejabat: await personId('joko') })
  await move('joko', a.buyer, 'terima-tugas')
  await choose(a.buyer)
  const lead = (hours: number) => world.db.owner.query('update orders.seller set lead_hours = $3 where klpd = $1 and seller_id = $2', [CITY.klpd, offer.seller_id, hours]) // prettier-ignore
  await lead(700)
  await move('joko', a.buyer, 'minta-waktu')
  await move('maya', a.kitchen, 'bebaskan-waktu')
  await lead(24)
  await move('joko', a.buyer, 'kirim', SOFT)
  await move('joko', a.buyer, 'tarik', { 'tarik-alasan': 'alamatnya salah' })
  await move('joko', a.buyer, 'kirim', SOFT)
  await move('maya', a.kitchen, 'sanggupi')
  await move('joko', a.buyer, 'usul-ubah', { jumlah_1: '21', 'usul-ubah-alasan': 'peserta bertambah' })
  await move('maya', a.kitchen, 'tolak-ubah', { 'tolak-ubah-alasan': 'bahan tidak cukup' })
  await move('maya', a.kitchen, 'usul-ubah', { jumlah_1: '19', 'usul-ubah-alasan': 'bahan kurang' })
  await move('joko', a.buyer, 'tolak-ubah', { 'tolak-ubah-alasan': 'peserta tetap' })
  await move('maya', a.kitchen, 'usul-ubah', { jumlah_1: '19', 'usul-ubah-alasan': 'bahan kurang' })
  await move('joko', a.buyer, 'setujui-ubah')
  await move('joko', a.buyer, 'usul-ubah', { jumlah_1: '20', 'usul-ubah-alasan': 'peserta kembali' })
  await move('maya', a.kitchen, 'setujui-ubah')
  await move('maya', a.kitchen, 'proses')
  const named = await move('ratna', a.buyer, 'tunjuk-penerima', { penerima: 'Dewi di resepsionis' })
  expect(named.link).toMatch(/^\/terima\//)
  atTheMeeting()
  await move('maya', a.kitchen, 'antar', { catatan: 'di lobi' }, photo(3))
  await receive(named.link, 'terima', { kondisi: 'hangat' }, photo(5))
  await move('ratna', a.buyer, 'hadir', { hadir_1: '10', hadir_2: '19' }, scan('daftar hadir'))
  await move('maya', a.kitchen, 'tagih')
  await move('lestari', a.buyer, 'bayar-manual', { bukti_bayar: 'TRF-1', bukti_potong: 'BP-1' }, scan('SP2D'))
  await move('lestari', a.buyer, 'batal-bayar', { 'batal-bayar-alasan': 'rekening salah' })
  await move('lestari', a.buyer, 'ajukan-autodebet')
  await move('hadi', a.buyer, 'tolak-autodebet', { 'tolak-autodebet-alasan': 'dokumen kurang' })
  await move('lestari', a.buyer, 'ajukan-autodebet')
  await move('hadi', a.buyer, 'setujui-autodebet')
  const due = await inCity(
    async (client) =>
      (
        await client.query<{ n: number }>(
          'select transfer_rupiah as n from orders.pesanan where order_id = $1',
          [a.buyer.split('/').at(-1)],
        )
      ).rows[0]!.n,
  )
  await move('lestari', a.buyer, 'cocokkan', { jumlah: String(due), referensi: 'RK-1', bukti_potong: 'BP-1' })
  await move('ratna', a.buyer, 'nilai-penyedia', { bintang: '5' })
  await move('maya', a.kitchen, 'nilai-pemesan', { bintang: '5' })
  await move('ratna', a.buyer, 'tutup')

  // Less came than ordered; frozen, disputed by both.
  moveClockTo(null)
  const b = await ordered('Rapat kedua yang panjang')
  await move('maya', b.kitchen, 'tolak', { 'tolak-alasan': 'dapur sedang penuh' })
  await move('joko', b.buyer, 'pilih-lagi')
  await move('joko', b.buyer, 'kirim', SOFT)
  await move('maya', b.kitchen, 'sanggupi')
  await move('hadi', b.buyer, 'bekukan', { 'bekukan-alasan': 'diperiksa inspektorat' })
  await move('hadi', b.buyer, 'cairkan', { 'cairkan-alasan': 'pemeriksaan selesai' })
  atTheMeeting()
  await move('maya', b.kitchen, 'antar', { catatan: 'di lobi' })
  await move(
    'ratna',
    b.buyer,
    'terima-sebagian',
    { diterima_1: '18', 'terima-sebagian-alasan': 'dua kotak kurang' },
    photo(7),
  )
  await move('ratna', b.buyer, 'sengketakan', { 'sengketakan-alasan': 'jumlah dihitung ulang' })
  await move('ratna', b.buyer, 'selesaikan-sengketa', { 'selesaikan-sengketa-alasan': 'jumlah disepakati' })
  await move('ratna', b.buyer, 'putus-denda', {
    denda: 'bebas',
    'putus-denda-alasan': 'Dapur memberi tahu sehari sebelumnya.',
  })
  await move('maya', b.kitchen, 'tagih')
  await move('maya', b.kitchen, 'sengketakan', { 'sengketakan-alasan': 'denda tidak sesuai' })

  // Not as ordered, brought again and received by the PPK.
  moveClockTo(null)
  const c = await ordered('Rapat ketiga')
  await move('maya', c.kitchen, 'sanggupi')
  atTheMeeting()
  await move('maya', c.kitchen, 'antar', { catatan: 'di lobi' })
  await move('ratna', c.buyer, 'tidak-sesuai', { 'tidak-sesuai-alasan': 'nasinya basi' }, photo(11))
  await move('maya', c.kitchen, 'antar', { catatan: 'diganti' })
  await move('ratna', c.buyer, 'terima', { kondisi: 'hangat' }, photo(13))

  // The delegate sends it back, then receives a part of it.
  moveClockTo(null)
  const g = await ordered('Rapat ketujuh')
  await move('maya', g.kitchen, 'sanggupi')
  const guard = await move('ratna', g.buyer, 'tunjuk-penerima', { penerima: 'Adi di pos jaga' })
  atTheMeeting()
  await move('maya', g.kitchen, 'antar', { catatan: 'di pos' })
  await receive(guard.link, 'tidak-sesuai', { 'tidak-sesuai-alasan': 'kotaknya penyok' }, photo(17))
  await move('maya', g.kitchen, 'antar', { catatan: 'diganti' })
  await receive(
    guard.link,
    'terima-sebagian',
    { diterima_1: '19', 'terima-sebagian-alasan': 'satu kotak kurang' },
    photo(19),
  )

  // Left: by the kitchen, by the buyer, before sending.
  moveClockTo(null)
  const d = await ordered('Rapat keempat')
  await move('maya', d.kitchen, 'sanggupi')
  await move('maya', d.kitchen, 'mundur', { 'mundur-alasan': 'kompor kami rusak' })
  const e = await ordered('Rapat kelima')
  await move('joko', e.buyer, 'batalkan-pesanan', { 'batalkan-pesanan-alasan': 'rapat ditunda' })
  const f = await open('Rapat keenam')
  await move('joko', f.buyer, 'batalkan', { 'batalkan-alasan': 'rapat tidak jadi' })
  return steps
}

let plain: Step[]
test('the chain walked once, every form sent once', async () => {
  plain = await walk('once')
  // Every step left something: its key, and what it is for.
  for (const one of plain) expect(Object.keys(one.left), one.name).not.toEqual([])
}, 120_000)

test.each(['twice', 'in parallel', 'with its answer lost'] as const)(
  'every form sent %s leaves the same rows and answers the same',
  async (way) => {
    const steps = await walk(way)
    expect(steps.map((one) => one.name)).toEqual(plain.map((one) => one.name))
    for (const [i, one] of steps.entries()) expect(one, `${one.name}, ${way}`).toEqual(plain[i])
  },
  240_000,
)

test('every form that moves money and every move of an order is among them', () => {
  const routes = allRoutes({ cast: async () => [], setUpToken: async () => null, loading: () => null, kinds: [], sendsMail: false }) // prettier-ignore
  const keyed = routes
    .filter((route) => route.method === 'POST' && route.money === 'key')
    .map((route) => route.path)
  const paths = new Set([...walked].map((one) => one.split(' ')[0]))
  expect(keyed.filter((path) => !paths.has(path))).toEqual([])
  const moves = new Set([...walked].map((one) => one.split(' ')[1]))
  const missing = MOVES.filter((row) => row.by.some((actor) => actor !== 'sistem'))
    .map((row) => row.id)
    .filter((id) => id !== 'siapkan' && !moves.has(id))
  expect(missing).toEqual([])
  // A form that offers a place for a file went with one, from whoever may send it.
  const brought = new Set([...withFile].map((one) => one.split(' ')[1]))
  expect(MOVES.map((row) => row.id).filter((id) => takesFile(id) && !brought.has(id))).toEqual([])
  expect([...withFile]).toContain('/pesanan/baru')
  for (const id of ['terima', 'terima-sebagian', 'tidak-sesuai'])
    for (const path of ['/pesanan/:id/:move', '/terima/:klpd/:id/:token'])
      expect([...withFile], `${path} ${id}`).toContain(`${path} ${id}`)
})
