/** The whole chain over the real app, six people in six sessions, and nine ways to fail with the reason on the page. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { CITY } from '#simulate'
import { ensureLine, post } from '#budget'
import type { Instant, IsoDate } from '#shared/date'
import { realisationJobs } from '#realisation'
import { readHolidays, readRules } from './lookups.queries.ts'
import { figuresOf, metricOf } from '../../tests/support/import-rows.ts'
import { dayAhead as day, MEETING } from '../../tests/support/meeting-day.ts'
import { moveClockTo } from '../../tests/support/moved-clock.mjs'
import { startTestApp, type TestApp } from '../../tests/support/test-app.ts'
import { inGovernment } from '../../tests/support/order-ground.ts'
import { useTestDatabase } from '../../tests/support/test-database.ts'

const db = useTestDatabase()
let padan: TestApp
const AGENCY = '1.01.0.00.0.00.01.0000'
const RUP = '61000001'
const inCity = <T>(work: Parameters<typeof inGovernment<T>>[1]) => inGovernment(db.pool, work, CITY.klpd)

beforeAll(async () => {
  padan = await startTestApp(db)
  await inCity(async (client) => {
    await client.query(
      `insert into agencies.satker (klpd, kd_satker_str, nama) values ($1, $2, 'DINAS PENDIDIKAN KOTA CEMARA') on conflict do nothing`,
      [CITY.klpd, AGENCY],
    )
    await client.query(
      `insert into plan.paket (klpd, jenis, kd_rup, known_from, run_id, row_no, line, tahun, kd_satker_str, nama_paket, pagu) values ($1, 'penyedia', $2, now(), $3, 1, 1, $4, $5, 'Belanja makanan dan minuman rapat', 90000000)`,
      [CITY.klpd, RUP, randomUUID(), Number(day(0).slice(0, 4)), AGENCY],
    )
  })
})
afterAll(async () => {
  moveClockTo(null)
  await padan.close()
})

const text = (html: string) =>
  html
    .replace(/<style[\s\S]*?<\/style>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/&quot;|&#x27;/g, "'")
    .replace(/\s+/g, ' ')
const page = async (who: string, path: string) => {
  const response = await padan.get(path, await padan.signIn(who))
  const html = await response.text()
  return { status: response.status, html, text: text(html) }
}
const send = async (who: string | null, path: string, form: Record<string, string>) => {
  const response = await padan.post(
    path,
    { kunci: randomUUID(), ...form },
    who ? await padan.signIn(who) : undefined,
  )
  const page = await response.text()
  return {
    status: response.status,
    to: response.headers.get('location') ?? '',
    html: page,
    text: text(page),
  }
}
const sendFile = async (
  who: string,
  path: string,
  content: string | Buffer<ArrayBuffer>,
  typed: Record<string, string>,
) => {
  const form = new FormData()
  for (const [name, value] of Object.entries({ kunci: randomUUID(), ...typed })) form.set(name, value)
  form.set(`${path.split('/').at(-1)}-foto`, new File([content], 'foto.jpg'))
  const response = await padan.post(path, form, await padan.signIn(who))
  return { status: response.status, html: await response.text() }
}
const personId = async (email: string) =>
  (
    await db.owner.query<{ id: string }>('select id from people.person where email = $1', [
      `${email}@cemara.contoh`,
    ])
  ).rows[0]!.id
const pdfText = async (who: string, path: string) => {
  const response = await padan.get(path, await padan.signIn(who))
  expect(response.headers.get('content-type'), path).toBe('application/pdf')
  const pdf = await getDocument({ data: new Uint8Array(await response.arrayBuffer()), verbosity: 0 }).promise
  const pages = []
  for (let n = 1; n <= pdf.numPages; n++)
    pages.push(
      (await (await pdf.getPage(n)).getTextContent()).items
        .map((item) => ('str' in item ? item.str : ''))
        .join(''),
    )
  return pages.join(' ')
}
const PREPARE = (over: Record<string, string> = {}) => ({
  paket: RUP,
  judul: 'Konsumsi rapat koordinasi PPDB',
  kak: 'Rapat koordinasi penerimaan murid baru dengan komite sekolah.',
  hps: '4.200.000',
  hps_dasar: 'SBM 2026',
  rapat_maksud: 'Koordinasi penerimaan murid baru',
  rapat_tempat: 'Ruang Cemara',
  rapat_cara: 'luring',
  rapat_kelas: 'biasa',
  rapat_tanggal: MEETING,
  rapat_mulai: '09:00',
  rapat_selesai: '12:00',
  undangan_nomor: 'UND/12',
  peserta_1_lembaga: 'Dinas Pendidikan',
  peserta_1_kelompok: 'internal',
  peserta_1_jumlah: '40',
  peserta_2_lembaga: 'Komite Sekolah',
  peserta_2_kelompok: 'lembaga_lain',
  peserta_2_jumlah: '60',
  ...over,
})
const offers = async () =>
  await inCity(
    async (client) =>
      (
        await client.query<{ product_id: string; seller_id: string; name: string; seller: string }>(
          'select o.product_id, o.seller_id, o.name, s.name as seller from orders.offer o join orders.seller s on s.klpd = o.klpd and s.seller_id = o.seller_id where o.klpd = $1',
          [CITY.klpd],
        )
      ).rows,
  )

async function draft(
  over: Record<string, string> = {},
  choice: Record<string, string> = {},
  product = 'Nasi kotak ayam bakar',
  portions = '100',
) {
  const opened = await send('ratna', '/pesanan/baru', PREPARE(over))
  expect(opened.status, opened.text.slice(0, 3000)).toBe(303)
  const path = opened.to
  const assigned = await send('ratna', `${path}/tugaskan`, { pejabat: await personId('joko') })
  expect(assigned.status, assigned.text).toBe(303)
  await send('joko', `${path}/terima-tugas`, {})
  const offer = (await offers()).find((one) => one.name === product)!
  const chosen = await send('joko', `${path}/pilih?dapur=${offer.seller_id}`, {
    [`porsi_${offer.product_id}`]: portions,
    antar_tanggal: over['rapat_tanggal'] ?? MEETING,
    antar_dari: '11:00',
    antar_sampai: '11:30',
    alamat: 'Jl. Cemara 1, lantai 2',
    kecamatan: '99.71.01',
    ...choice,
  })
  expect(chosen.status, chosen.text).toBe(303)
  return path
}

test('disposition, preparation, order, answer, delivery, receipt by QR, bill, payment, attendance, rating, closed', async () => {
  expect((await page('hadi', '/pesanan/paket')).text).toContain('Belanja makanan dan minuman rapat')
  const disposed = await send('hadi', `/pesanan/paket/${RUP}/disposisi`, {
    ppk: await personId('ratna'),
    rekening: '5.1.02.01.01.0052',
    subkegiatan: '13000045',
  })
  expect(disposed.status, disposed.text).toBe(303)
  await inCity(async (client) => {
    const line = await ensureLine(client, {
      klpd: CITY.klpd,
      tahun: Number(day(0).slice(0, 4)),
      kdSatkerStr: AGENCY,
      kdSubkegiatan: '13000045',
      kdRekening: '5.1.02.01.01.0052',
    })
    await post(client, {
      klpd: CITY.klpd,
      lineId: line.lineId,
      kind: 'ceiling',
      amountRupiah: 30_000_000n,
      document: 'DPA',
      key: randomUUID(),
      at: new Date().toISOString() as Instant,
      by: 'uji',
      effectiveOn: '2026-01-02' as IsoDate,
    })
  })
  const path = await draft()
  const before = await page('joko', path)
  expect(before.text).toContain('Tidak ada yang menghalangi')
  expect((await send('joko', `${path}/kirim`, {})).status).toBe(303)
  const ordered = await pdfText('joko', `${path}/dokumen/SP/1`)
  expect(ordered).toContain('Empat juta dua ratus ribu rupiah')
  // Dated above the officer's signature: a letter without its day is no letter.
  expect(ordered).toMatch(/\d{1,2} [A-Z][a-z]{2} 20\d\d\s*Pejabat Pengadaan/)
  const kitchen = path.replace('/pesanan', '/dapur/pesanan')
  expect((await page('maya', '/dapur')).text).toContain('100 porsi')
  expect((await page('maya', kitchen)).text).toContain('Sanggupi')
  for (const move of ['sanggupi', 'proses'])
    expect((await send('maya', `${kitchen}/${move}`, {})).status).toBe(303)
  const named = await send('ratna', `${path}/tunjuk-penerima`, { penerima: 'Dewi di resepsionis' })
  const link = /http:\/\/padan\.test(\/terima\/\S+)/.exec(named.text)![1]!
  // Days before the meeting nothing can have been delivered: the page says so, and so does the answer to whoever sends the form anyway.
  expect((await page('maya', kitchen)).text).toContain('tidak dapat ditandai diantar sebelum harinya')
  const early = await send('maya', `${kitchen}/antar`, { catatan: 'di lobi', 'antar-alasan': 'sudah sampai' })
  expect(early.status).toBe(422)
  moveClockTo(`${MEETING}T11:05:00+07:00`)
  // What came back keeps what was typed, and says at the field what is amiss.
  const noPhoto = await sendFile('maya', `${kitchen}/antar`, 'bukan foto', { catatan: 'di lobi' })
  expect(noPhoto.status).toBe(422)
  expect(noPhoto.html).toMatch(/name="catatan"[^>]*value="di lobi"/)
  expect(noPhoto.html).toContain('id="antar-foto-error"')
  const PHOTO = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3])
  expect((await sendFile('maya', `${kitchen}/antar`, PHOTO, { catatan: 'di lobi' })).status).toBe(303)
  // Whoever receives, and whoever audits, can open the photo; a kitchen opens it too, and nobody else.
  const seen = await padan.get(path, await padan.signIn('ratna'))
  const photo = /\/pesanan\/[\w-]+\/lampiran\/[\w-]+/.exec(await seen.text())![0]
  for (const [who, address] of [
    ['ratna', photo],
    ['agus', photo],
    ['maya', `/dapur${photo}`],
  ] as const) {
    const opened = await padan.get(address, await padan.signIn(who))
    expect(opened.status, who).toBe(200)
    expect(opened.headers.get('content-type')).toBe('image/jpeg')
    expect(Buffer.from(await opened.arrayBuffer())).toEqual(PHOTO)
  }
  expect((await padan.get(photo, await padan.signIn('maya'))).status).toBe(403)
  expect((await page('maya', kitchen)).text).toContain('Foto pengantaran (JPG')
  // A delegate who is refused is led to the field, finds the form open and what was typed still there.
  const unsaid = await send(null, link, { tindakan: 'tidak-sesuai', kondisi: 'basi' })
  expect(unsaid.status).toBe(422)
  expect(unsaid.html).toMatch(/class="[^"]*error-summary[\s\S]*href="#tidak-sesuai-alasan"/)
  expect(unsaid.html).toMatch(/<details open[\s\S]*id="tidak-sesuai-kondisi"[^>]*value="basi"/)
  const unread = await send(null, link, {
    tindakan: 'terima-sebagian',
    diterima_1: 'banyak',
    kondisi: 'hangat',
  })
  expect([unread.status, /id="terima-sebagian-kondisi"[^>]*value="hangat"/.test(unread.html)]).toEqual([
    422,
    true,
  ])
  expect(unread.html).toMatch(/name="diterima_1"[^>]*value="banyak"/)
  const receipt = await send(null, link, { tindakan: 'terima', kondisi: 'hangat' })
  expect(receipt.text).toContain('Penerimaan tercatat')
  expect(await pdfText('ratna', `${path}/dokumen/BAST/1`)).toContain('Keadaan: diterima seluruhnya.')
  expect((await send('maya', `${kitchen}/sengketakan`, {})).text).toContain('Tuliskan alasannya')
  // Received is not yet paid for: both lists of the kitchen say that it is the one to act, and nobody is reminded to pay what is not billed.
  expect((await page('maya', '/dapur')).text).toContain('Belum Anda tagih')
  expect((await page('maya', '/dapur/uang')).text).toContain('Giliran Anda: buat tagihan')
  expect((await page('maya', kitchen)).text).toContain('bendahara baru dapat membayar setelah itu')
  expect((await page('maya', kitchen)).text).not.toContain('Ingatkan pembayaran')
  expect((await page('lestari', '/pesanan/pembayaran')).text).toMatch(/Diterima Penyedia/)
  const tagged = await send('maya', `${kitchen}/tagih`, {})
  expect(tagged.status, tagged.text).toBe(303)
  // Who gives a number in the profile is written to on it; who gives none, WhatsApp asks to whom.
  const reminder = async () =>
    /https:\/\/wa\.me\/(\d*)\?/.exec(await (await padan.get(kitchen, await padan.signIn('maya'))).text())?.[1]
  const profile = async (who: string, form: Record<string, string>) =>
    padan.post('/profil', form, await padan.signIn(who))
  expect(await reminder()).toBe('')
  const notRead = await profile('lestari', { wa: 'tanya satpam' })
  expect([notRead.status, text(await notRead.text()).includes("'tanya satpam' bukan nomor telepon")]).toEqual([422, true]) // prettier-ignore
  expect((await profile('lestari', { wa: '0812-0000-0002' })).status).toBe(303)
  expect(await reminder()).toBe('6281200000002')
  expect((await profile('lestari', { wa: '' })).status).toBe(303)
  expect(await reminder()).toBe('')
  expect((await page('sari', '/profil')).text).not.toContain('Nomor WhatsApp')
  const bill = await pdfText('maya', `${kitchen}/dokumen/KWT/1`)
  expect(bill).toContain('Rp4.200.000')
  expect(bill).toContain('Dapur Mpok Cemara'.toUpperCase())
  expect(bill).toContain('Sudah terima dari')
  // Whoever transfers sees to which account, and is not asked to remind herself.
  const toPay = (await page('lestari', path)).text
  expect(toPay).toMatch(/Rekening penyedia Bank \S+ \d+, a\.n\. /)
  expect(toPay).not.toContain('Ingatkan pembayaran')
  expect((await page('maya', '/dapur')).text).toContain('Sudah ditagih, menunggu bendahara')
  const unproven = await padan.post(
    `${path}/bayar-manual`,
    { kunci: randomUUID(), bukti_bayar: '', bukti_potong: 'BP-1' },
    await padan.signIn('lestari'),
  )
  const answer = await unproven.text()
  expect(answer).toContain('id="bukti_bayar-error"')
  expect(answer).toMatch(/name="bukti_potong"[^>]*value="BP-1"/)
  const paid = await send('lestari', `${path}/bayar-manual`, { bukti_bayar: 'TRF-1', bukti_potong: 'BP-1' })
  expect(paid.status, paid.text).toBe(303)
  // Rp4,200,000 with Suket: final 0.5 % = Rp21,000.
  expect((await send('lestari', `${path}/cocokkan`, { jumlah: '4.179.000', referensi: 'RK-1' })).status).toBe(
    303,
  )
  await send('ratna', `${path}/hadir`, { hadir_1: '38', hadir_2: '57' })
  await send('ratna', `${path}/nilai-penyedia`, { bintang: '5' })
  expect((await send('ratna', `${path}/tutup`, {})).status).toBe(303)
  const end = await page('agus', path)
  for (const said of ['Selesai', 'Lestari Ningsih', 'SK 104/KEPEG/2026', 'Bukti potong'])
    expect(end.text).toContain(said)
  expect((await page('maya', '/dapur/uang')).text).toContain('Rp4.179.000')
  const counted = await inCity(
    async (client) =>
      (
        await client.query(
          'select nilai, nilai_pdn, paid from orders.published_counted_order where klpd = $1',
          [CITY.klpd],
        )
      ).rows,
  )
  expect(counted).toEqual([{ nilai: '4200000.00', nilai_pdn: '4200000.00', paid: true }])
  // The step left a job in its own transaction; its listener moves the city's figures by exactly the order.
  const year = Number(MEETING.slice(0, 4))
  const orderId = await inCity(
    async (client) =>
      (
        await client.query<{ id: string }>(
          'select order_id as id from orders.published_counted_order where klpd = $1',
          [CITY.klpd],
        )
      ).rows[0]!.id,
  )
  const waiting = await db.owner.query<{ n: number }>(
    `select count(*)::int as n from graphile_worker.jobs where task_identifier = 'pesanan-berubah' and key like $1`,
    [`%${orderId}`],
  )
  expect(waiting.rows[0]!.n).toBe(1)
  const cell = () =>
    inCity(
      async (client) =>
        (
          await client.query<{ pdn: string; umk: string; paid: string }>(
            `select coalesce(sum(pdn), 0)::text as pdn, coalesce(sum(umk), 0)::text as umk, coalesce(sum(terdokumentasi), 0)::text as paid from realisation.line_cell where klpd = $1 and tahun = $2`,
            [CITY.klpd, year],
          )
        ).rows[0]!,
    )
  expect(Number((await cell()).pdn)).toBe(0)
  await realisationJobs({ pool: db.pool })['pesanan-berubah']({ klpd: CITY.klpd, orderId })
  expect(await cell()).toMatchObject({ pdn: '4200000.00', paid: '4200000.00' })
  const figures = await figuresOf(db, CITY.klpd, year)
  expect(metricOf(figures, 'M4').numerator).toBe(4_200_000)
  // a second telling, and the whole refresh, add nothing
  await realisationJobs({ pool: db.pool })['pesanan-berubah']({ klpd: CITY.klpd, orderId })
  await realisationJobs({ pool: db.pool })['tahun-dihitung-ulang']({ klpd: CITY.klpd, tahun: year })
  expect(await cell()).toMatchObject({ pdn: '4200000.00' })
  // Anyone with the paper may ask whether it is genuine; names of persons are not told.
  const code = await inCity(
    async (client) =>
      (
        await client.query<{ code: string }>(
          `select code from orders.document where klpd = $1 and kind = 'KWT'`,
          [CITY.klpd],
        )
      ).rows[0]!.code,
  )
  const check = await padan.get(`/periksa/${CITY.klpd}/${code}`)
  const said = text(await check.text())
  expect(said).toContain('Rp4.200.000')
  expect(said).not.toContain('Lestari')
  expect((await padan.get(`/periksa/${CITY.klpd}/SALAH`)).status).toBe(404)
  moveClockTo(null)
})

test.each<
  [string, Record<string, string>, Record<string, string>, string | undefined, string | undefined, string]
>([
  [
    'an online meeting',
    { rapat_cara: 'daring' },
    {},
    undefined,
    undefined,
    'Rapat daring tidak berhak konsumsi',
  ],
  [
    'an internal meeting',
    { peserta_2_kelompok: 'internal' },
    {},
    undefined,
    undefined,
    'Rapat internal tidak berhak konsumsi',
  ],
  ['a meeting too short', { rapat_selesai: '10:30' }, {}, undefined, undefined, 'Rapat 90 menit'],
  ['too many portions', {}, {}, undefined, '150', '150 porsi untuk 100 peserta'],
  [
    'price above the ceiling with delivery',
    {},
    { ongkir: '1.500.000' },
    undefined,
    undefined,
    'melewati standar Rp53.000',
  ],
  ['outside the area', {}, { kecamatan: '99.71.09' }, undefined, undefined, 'di luar wilayah layanan'],
  [
    'a full kitchen',
    { peserta_2_jumlah: '300' },
    {},
    'Nasi kotak ikan dori saus padang',
    '100',
    'dapur masih sanggup 80',
  ],
  ['the wrong day', {}, { antar_tanggal: day(20) }, undefined, undefined, 'harus pada hari yang sama'],
  [
    'above the budget',
    { peserta_2_jumlah: '460' },
    {},
    'Prasmanan lengkap',
    '500',
    'sisa pagu mata anggaran',
  ],
])(
  '%s is told before sending, and sending is refused',
  async (_, meeting, choice, product, portions, said) => {
    const path = await draft(meeting, choice, product, portions)
    expect((await page('joko', path)).text).toContain(said)
    const refused = await send('joko', `${path}/kirim`, {})
    expect(refused.status).toBe(422)
    expect(refused.text).toContain(said)
  },
)

test('the forms of disposition and capacity do their work once, however often they arrive, and say when their key is gone', async () => {
  const rows = async (action: string) =>
    (
      await db.owner.query(`select 1 from audit.entry where klpd = $1 and payload like $2`, [
        CITY.klpd,
        `%"${action}"%`,
      ])
    ).rowCount!
  const form = {
    kunci: randomUUID(),
    ppk: await personId('ratna'),
    rekening: '5.1.02.01.01.0052',
    subkegiatan: '1.01.01.2.06.0009',
    sebab: 'Pejabat lama pindah.',
  }
  const before = await rows('orders.disposisi')
  const answers = await Promise.all(
    [1, 2, 3].map(() => send('hadi', `/pesanan/paket/${RUP}/disposisi`, form)),
  )
  expect(answers.map((one) => one.status)).toEqual([303, 303, 303])
  expect(await rows('orders.disposisi')).toBe(before + 1)
  const other = await send('hadi', `/pesanan/paket/${RUP}/disposisi`, {
    ...form,
    subkegiatan: '1.01.01.2.06.0010',
  })
  expect(other.status).toBe(422)
  expect(other.text).toContain('sudah dipakai untuk isian lain')
  expect((await send('hadi', `/pesanan/paket/${RUP}/disposisi`, { ...form, kunci: '' })).text).toContain(
    'Muat ulang halaman',
  )
  const calendar = { kunci: randomUUID(), [`kap_nasi-box_${day(9)}`]: '77' }
  const saved = await Promise.all([1, 2].map(() => send('maya', '/dapur/kapasitas', calendar)))
  expect(saved.map((one) => one.status)).toEqual([303, 303])
  expect(await rows('orders.capacity')).toBe(1)
  expect((await send('maya', '/dapur/kapasitas', { ...calendar, kunci: '' })).status).toBe(422)
})

test('how an agency spreads its orders is public, without names of sellers; unanswered and cancelled orders do not count', async () => {
  const everyone = await padan.get(`/sebaran/${CITY.klpd}`)
  expect(everyone.status).toBe(200)
  const said = text(await everyone.text())
  expect(said).toContain('Dinas Pendidikan Kota Cemara')
  expect(said).toContain('100 %')
  expect(said).toContain('10.000')
  expect(said).not.toContain('Dapur Mpok')
  expect((await padan.get('/sebaran/D970')).status).toBe(404)
  expect((await padan.get('/sebaran/tidak')).status).toBe(404)
})

test('an order too early for the kitchen: the officer asks, the kitchen waives on its phone, another choice forgets it', async () => {
  const offer = (await offers()).find((one) => one.name === 'Nasi kotak ayam bakar')!
  const setLead = (hours: number) =>
    db.owner.query('update orders.seller set lead_hours = $3 where klpd = $1 and seller_id = $2', [
      CITY.klpd,
      offer.seller_id,
      hours,
    ])
  await setLead(700)
  const path = await draft()
  const kitchen = path.replace('/pesanan', '/dapur/pesanan')
  expect((await page('joko', path)).text).toContain('Minta dapur membebaskan waktu siap')
  expect((await page('maya', kitchen)).status).toBe(404)
  expect((await send('maya', `${kitchen}/bebaskan-waktu`, {})).status).toBe(404)
  expect((await send('joko', `${path}/minta-waktu`, {})).status).toBe(303)
  expect((await page('maya', '/dapur')).text).toContain('Diminta lebih cepat')
  expect((await page('maya', kitchen)).text).toContain('Kami sanggup secepat itu')
  expect((await send('maya', `${kitchen}/bebaskan-waktu`, {})).status).toBe(303)
  expect((await send('maya', `${kitchen}/bebaskan-waktu`, {})).text).toContain('Waktu siap tidak diminta')
  expect((await page('joko', path)).text).not.toContain('Dapur perlu 700 jam')
  await send('joko', `${path}/pilih?dapur=${offer.seller_id}`, {
    [`porsi_${offer.product_id}`]: '90',
    antar_tanggal: MEETING,
    antar_dari: '11:00',
    antar_sampai: '11:30',
    alamat: 'Jl. Cemara 1, lantai 2',
    kecamatan: '99.71.01',
  })
  expect((await page('joko', path)).text).toContain('Dapur perlu 700 jam')
  expect((await page('maya', kitchen)).status).toBe(404)
  await setLead(24)
})

test('a PPK cannot name herself as procurement officer', async () => {
  const opened = await send('ratna', '/pesanan/baru', PREPARE())
  const id = await personId('ratna')
  await db.owner.query(
    `insert into people.role_grant (klpd, person_id, role, agency, sk, granted_by) values ($1, $2, 'pejabat_pengadaan', $3, 'SK/X', 'uji') on conflict do nothing`,
    [CITY.klpd, id, AGENCY],
  )
  const refused = await send('ratna', `${opened.to}/tugaskan`, { pejabat: id })
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('tugas yang harus terpisah')
})

test('the letter of invitation stands with the order; where the government requires it, nothing is assigned without it', async () => {
  const LETTER = Buffer.from('%PDF-1.4 undangan rapat')
  const bad = await sendFile('ratna', '/pesanan/baru', 'bukan berkas', PREPARE({ judul: '' }))
  expect(bad.status).toBe(422)
  // The file and the title are amiss: both are said, at their fields.
  expect(bad.html).toContain('id="undangan_berkas-error"')
  expect(bad.html).toContain('id="judul-error"')
  const without = await send('ratna', '/pesanan/baru', PREPARE({ undangan_nomor: 'UND/20' }))
  const reminded = await page('ratna', without.to)
  expect(reminded.text).toContain('UND/20 (berkas belum dilampirkan)')
  // Said where it can still be mended: beside the assignment, which stays possible.
  expect(reminded.text).toContain('Berkas undangan belum dilampirkan pada persiapan')
  expect(reminded.html).toContain(`action="${without.to}/tugaskan"`)
  const rule = (value: number) =>
    inCity((client) => client.query(`insert into orders.setting (klpd, name, valid_from, value, note, set_by, set_at) values ($1, 'invitation_file', $2, $3, 'Surat edaran contoh', 'uji', clock_timestamp())`, [CITY.klpd, day(0), value])) // prettier-ignore
  await rule(1)
  try {
    expect((await page('ratna', without.to)).html).not.toContain(`action="${without.to}/tugaskan"`)
    const refused = await send('ratna', `${without.to}/tugaskan`, { pejabat: await personId('joko') })
    expect([refused.status, refused.text.includes('Berkas undangan belum dilampirkan')]).toEqual([422, true])
    const attached = await sendFile('ratna', `${without.to}/lengkapi`, LETTER, PREPARE({ undangan_nomor: 'UND/20' })) // prettier-ignore
    expect(attached.status, attached.html).toBe(303)
    const shown = await page('ratna', without.to)
    expect(shown.text).toContain('UND/20 (berkas terlampir)')
    expect(shown.text).toContain('Undangan rapat (PDF')
    const href = /href="(\/pesanan\/[^"]+\/lampiran\/[^"]+)"/.exec(shown.html)![1]!
    const file = await padan.get(href, await padan.signIn('ratna'))
    expect(Buffer.from(await file.arrayBuffer()).equals(LETTER)).toBe(true)
    // Names of guests are nothing for the kitchen.
    expect((await padan.get(href, await padan.signIn('maya'))).status).not.toBe(200)
    // Mended again without a file, the letter stays.
    expect((await send('ratna', `${without.to}/lengkapi`, PREPARE({ undangan_nomor: 'UND/21' }))).status).toBe(303) // prettier-ignore
    expect((await page('ratna', without.to)).text).toContain('UND/21 (berkas terlampir)')
    const assigned = await send('ratna', `${without.to}/tugaskan`, { pejabat: await personId('joko') })
    expect(assigned.status, assigned.text).toBe(303)
  } finally {
    await rule(0)
  }
})

test('a letter has the address of its office as it stood on the day it was issued', async () => {
  const set = (alamat: string) =>
    send('budi', '/orang/kop', { satker: AGENCY, alamat, kontak: 'Telepon (021) 555 0100' })
  const before = `${await draft()}/dokumen/KAK/1`
  expect((await set('Jln')).text).toContain('yang datang 3 huruf')
  expect((await set('Jalan Cemara Raya 12')).status).toBe(303)
  const after = `${await draft()}/dokumen/KAK/1`
  expect(await pdfText('joko', before)).not.toContain('Jalan Cemara Raya 12')
  expect(await pdfText('joko', after)).toMatch(/Jalan Cemara Raya 12\s*Telepon \(021\) 555 0100/)
  expect((await page('budi', '/orang/kop')).text).toContain('Jalan Cemara Raya 12')
  expect((await send('ratna', '/orang/kop', { satker: AGENCY, alamat: 'Rumah saya' })).status).toBe(403)
})

test('the trace of a package: one press for the auditor, every action with its state before and after', async () => {
  const path = `/pesanan/paket/${RUP}`
  const shown = await page('agus', path)
  expect(shown.text).toContain('Pesanan dari paket ini')
  expect(shown.html).toContain(`${path}/unduh?format=pdf`)
  const csv = await (await padan.get(`${path}/unduh?format=csv`, await padan.signIn('agus'))).text()
  const [head, ...rows] = csv.replace('\ufeff', '').trim().split('\r\n')
  expect(head).toContain('keadaan_sebelum,keadaan_sesudah,alasan,yang_dilewati')
  const counted = await inCity(
    async (client) =>
      (
        await client.query<{ n: number }>(
          'select count(*)::int as n from orders.action a join orders.pesanan o using (klpd, order_id) where klpd = $1 and o.kd_rup = $2',
          [CITY.klpd, RUP],
        )
      ).rows[0]!.n,
  )
  expect(rows).toHaveLength(counted)
  // What the actions say is where the order stands.
  const closed = rows.filter((row) => row.startsWith('10101/0001/')).at(-1)!
  expect(closed).toContain('SELESAI')
  expect(csv).toMatch(/kirim,[^\n]*,DRAF,DIKIRIM,/)
  const pdf = await pdfText('agus', `${path}/unduh?format=pdf`)
  expect(pdf).toContain('Jejak paket e-order')
  expect(pdf).toContain('10101/0001/')
  expect(pdf).toMatch(/Ratna Dewi, PPK \(/)
  expect((await padan.get(`${path}/unduh?format=csv`, await padan.signIn('maya'))).status).toBe(403)
})

test('the pages of oversight answer', async () => {
  expect((await page('agus', '/pesanan/pengawas')).status).toBe(200)
  expect((await page('agus', '/pesanan/pembayaran')).text).toContain('Jam bayar')
  expect((await page('hadi', '/pesanan/anggaran')).text).toContain('13000045')
  const rules = await page('maya', '/pesanan/aturan')
  expect(rules.text).toContain('G-PAGU')
  expect(rules.text).toContain('usulan')
  expect((await page('maya', '/dapur/kapasitas')).status).toBe(200)
  expect(
    (
      await send('budi', '/pesanan/aturan', {
        apa: 'angka',
        aturan: 'answer_hours',
        nilai: '12',
        mulai: '2026-01-01',
        dasar: 'Ingub contoh',
      })
    ).status,
  ).toBe(303)
  expect((await page('maya', '/pesanan/aturan')).text).toContain('ditetapkan pemerintah ini')
  expect((await page('sari', '/pesanan?keadaan=selesai&cari=PPDB')).text).toContain('1 pesanan')
})

test('a number that moves money needs two people, and nothing that was set is overwritten', async () => {
  const set = (nilai: string, dasar: string, aturan = 'cap_rupiah') =>
    send('budi', '/pesanan/aturan', { apa: 'angka', aturan, nilai, mulai: day(0), dasar })
  const open = async () =>
    await inCity(
      async (client) =>
        (
          await client.query<{ id: string }>(
            `select proposal_id as id from orders.rule_proposal p where not exists (select from orders.rule_answer a where a.proposal_id = p.proposal_id) order by at desc`,
          )
        ).rows,
    )
  const inForce = async (name: string) =>
    await inCity(
      async (client) => (await readRules(client, CITY.klpd, day(0) as IsoDate))[name as 'cap_rupiah'],
    )
  expect((await set('40.000.000', 'Ingub contoh 1')).status).toBe(303)
  expect(await inForce('cap_rupiah')).toBe(50_000_000)
  const [{ id } = { id: '' }] = await open()
  // Who proposed cannot agree, neither by the page nor in the database; a PPK cannot at all.
  const own = await send('budi', '/pesanan/aturan/usulan', { usulan: id, jawab: 'setuju' })
  expect([own.status, own.text.includes('Anda sendiri yang mengusulkan')]).toEqual([422, true])
  expect((await send('ratna', '/pesanan/aturan/usulan', { usulan: id, jawab: 'setuju' })).status).toBe(403)
  await expect(
    inCity((client) =>
      client.query(
        `insert into orders.rule_answer (klpd, proposal_id, proposed_by, agrees, person_id, person_name, at) select klpd, proposal_id, person_id, true, person_id, 'x', now() from orders.rule_proposal where proposal_id = $1`,
        [id],
      ),
    ),
  ).rejects.toThrow(/two_people/)
  expect((await send('sari', '/pesanan/aturan/usulan', { usulan: id, jawab: 'setuju' })).status).toBe(303)
  expect(await inForce('cap_rupiah')).toBe(40_000_000)
  expect((await page('agus', '/pesanan/aturan')).text).toContain('disetujui Sari Wulandari')
  // A second value for the same day: both rows stay, the later one counts.
  await set('45.000.000', 'Ingub contoh 2')
  await send('sari', '/pesanan/aturan/usulan', { usulan: (await open())[0]!.id, jawab: 'setuju' })
  expect(await inForce('cap_rupiah')).toBe(45_000_000)
  const rows = await inCity((client) => client.query(`select value, note from orders.setting where name = 'cap_rupiah' order by set_at`)) // prettier-ignore
  expect(rows.rows).toEqual([
    { value: 40_000_000, note: 'Ingub contoh 1' },
    { value: 45_000_000, note: 'Ingub contoh 2' },
  ])
  await expect(
    inCity((client) => client.query(`update orders.setting set value = 1 where name = 'cap_rupiah'`)),
  ).rejects.toThrow(/permission denied/)
  // Refusing needs a reason; what is refused never holds.
  await set('1', 'Ingub contoh 3')
  const third = (await open())[0]!.id
  expect((await send('sari', '/pesanan/aturan/usulan', { usulan: third, jawab: 'tolak' })).status).toBe(422)
  await send('sari', '/pesanan/aturan/usulan', {
    usulan: third,
    jawab: 'tolak',
    [`catatan-${third}`]: 'Dasarnya tidak ada.',
  })
  expect(await inForce('cap_rupiah')).toBe(45_000_000)
  // The government's own price standard goes the same way; the national one stays on record.
  const standard = {
    apa: 'standar',
    tahun: '2027',
    kelas: 'biasa',
    bagian: 'makan',
    rupiah: '55.000',
    dasar: 'Kepgub contoh',
  }
  expect((await send('budi', '/pesanan/aturan', standard)).status).toBe(303)
  expect((await page('agus', '/pesanan/aturan')).text).not.toContain('Kepgub contoh Budi')
  await send('sari', '/pesanan/aturan/usulan', { usulan: (await open())[0]!.id, jawab: 'setuju' })
  const prices = await inCity((client) => client.query(`select rupiah, source from orders.standard_price_now where tahun = 2027`)) // prettier-ignore
  expect(prices.rows).toEqual([{ rupiah: 55_000, source: 'Kepgub contoh' }])
})

test('a holiday named anew or taken back leaves every row that was entered; the last one counts', async () => {
  const FREE = '2031-12-11'
  const enter = (nama: string, dasar: string, keadaan = 'libur') =>
    send('budi', '/pesanan/aturan', { apa: 'libur', hari: FREE, nama, dasar, keadaan })
  const isFree = () => inCity(async (client) => (await readHolidays(client, CITY.klpd)).has(FREE))
  expect((await enter('Hari conto', '')).status).toBe(422)
  expect((await enter('Hari conto', 'SKB 1/2031')).status).toBe(303)
  expect(await isFree()).toBe(true)
  await enter('Hari contoh', 'SKB 2/2031')
  const listed = await page('agus', '/pesanan/aturan')
  expect(listed.text).toContain('Hari contoh')
  expect(listed.text).toContain('SKB 1/2031')
  await enter('Hari contoh', 'SKB 3/2031 mencabutnya', 'kerja')
  expect(await isFree()).toBe(false)
  const rows = await inCity((client) => client.query(`select name, note, is_holiday, set_by from orders.holiday where day = $1 order by set_at`, [FREE])) // prettier-ignore
  expect(rows.rows).toEqual([
    { name: 'Hari conto', note: 'SKB 1/2031', is_holiday: true, set_by: 'Budi Hartono' },
    { name: 'Hari contoh', note: 'SKB 2/2031', is_holiday: true, set_by: 'Budi Hartono' },
    { name: 'Hari contoh', note: 'SKB 3/2031 mencabutnya', is_holiday: false, set_by: 'Budi Hartono' },
  ])
  for (const change of [`update orders.holiday set name = 'x'`, 'delete from orders.holiday'])
    await expect(
      inCity((client) => client.query(change)),
      change,
    ).rejects.toThrow(/permission denied/)
})

test('a NUL in an address is left out or not found; no page of orders breaks over it', async () => {
  for (const [who, path, status] of [
    ['hadi', '/pesanan/paket?cari=%00makan', 200],
    ['hadi', '/pesanan/paket/%00', 404],
    ['ratna', '/pesanan?cari=%%0000&keadaan=%00', 200],
    ['agus', '/pesanan/pengawas?penjaga=%00&satker=%00', 200],
    ['agus', '/pesanan/anggaran?satker=%00', 200],
    [null, '/periksa/D999/%00ABC', 404],
  ] as const) {
    const answer = await padan.get(path, who ? await padan.signIn(who) : undefined)
    expect([path, answer.status]).toEqual([path, status])
  }
})

test('a code typed from paper may have small letters, spaces and dashes', async () => {
  const found = await inCity((client) =>
    client.query<{ code: string }>(
      `select code from orders.document where klpd = $1 and kind = 'SP' limit 1`,
      [CITY.klpd],
    ),
  )
  const code = found.rows[0]!.code.toLowerCase()
  const answer = await padan.get(`/periksa/${CITY.klpd}/${code.slice(0, 8)}-${code.slice(8)}%20`)
  expect(answer.status).toBe(200)
  expect(text(await answer.text())).toContain('Dokumen ini diterbitkan di Padan')
})

test('a rule that was not taken keeps what was typed, at its field; what waits for a second person stands first', async () => {
  const answer = await padan.post(
    '/pesanan/aturan',
    {
      kunci: randomUUID(),
      apa: 'angka',
      aturan: 'fine_max_percent',
      nilai: 'banyak',
      mulai: day(0),
      dasar: 'Surat 1',
    },
    await padan.signIn('budi'),
  )
  expect(answer.status).toBe(422)
  const html = await answer.text()
  expect(html).toMatch(/name="nilai"[^>]*value="banyak"/)
  expect(html).toContain('id="nilai-error"')
  expect(html).toMatch(/<option value="fine_max_percent" selected=""/)
  await send('budi', '/pesanan/aturan', {
    apa: 'angka',
    aturan: 'fine_max_percent',
    nilai: '15',
    mulai: day(0),
    dasar: 'Surat 1',
  })
  const second = await page('sari', '/pesanan/aturan')
  expect(second.text.indexOf('Usulan yang perlu orang kedua')).toBeLessThan(second.text.indexOf('G-PAGU'))
  expect(second.text).toContain('Setujui')
  expect((await page('budi', '/pesanan/aturan')).text).toContain('Anda yang mengusulkan')
})
