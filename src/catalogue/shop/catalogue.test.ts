/** From a maker's NIB to an order's choice list: the story of one product, by the pages themselves. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { CITY } from '#simulate'
import { inGovernment } from '#platform/db'
import { insertCertificate, saveMaker } from '#makers'
import { grantRole, ensurePerson } from '#people'
import type { Instant, IsoDate } from '#shared/date'
import { startTestApp, type TestApp } from '../../../tests/support/test-app.ts'
import { useTestDatabase } from '../../../tests/support/test-database.ts'
import { encodeJpeg } from '../photo/jpeg.ts'
import { randomUUID } from 'node:crypto'
import { createProduct } from './catalogue.action.ts'
import { allJobs } from '../../jobs.ts'
import { moveClockTo } from '../../../tests/support/moved-clock.mjs'
import { closeLiveSearches } from './live.ts'
import { readCuration } from './store.queries.ts'

const db = useTestDatabase()
const KLPD = CITY.klpd
const at = new Date().toISOString() as Instant
const now = at.slice(0, 10) as IsoDate
let padan: TestApp
let maya: string
let intan: string
let budi: string
const makers: Record<string, string> = {}

const within = <T>(work: Parameters<typeof inGovernment<T>>[2]) => inGovernment(db.pool, KLPD, work)

async function registerMaker(
  name: string,
  nib: string,
  kbli: string,
  site: 'dapur' | 'gerai',
  slhsUntil: string | null,
) {
  return within(async (client) => {
    const id = await saveMaker(
      client,
      {
        nama: name,
        kunci: name.toUpperCase(),
        bentuk: 'perorangan',
        nib,
        npwp: null,
        kbli: [kbli],
        scale: { pada: now, kelas: 'mikro', dasar: 'pernyataan', nilai: null },
        site: {
          jenis: site,
          alamat: 'Jl. Kenanga 3',
          kelurahan_kode: null,
          kelurahan: 'Kenanga',
          kecamatan_kode: '99.71.01',
          kecamatan: 'Cemara Barat',
          kabkota: 'Kota Cemara',
        },
      },
      null,
      { at, by: 'uji', source: 'uji' },
    )
    const paper = (jenis: 'halal' | 'slhs', until: string | null) =>
      insertCertificate(
        client,
        id,
        {
          jenis,
          nomor: `${jenis}-${nib}`,
          nomor_kunci: `${jenis}${nib}`,
          rezim: null,
          produk: 'semua',
          tipe: null,
          spesifikasi: null,
          merk: null,
          standar: null,
          kbli: null,
          kode_hs: null,
          tkdn_bp: null,
          bmp_bp: null,
          lembaga: null,
          tgl_terbit: '2025-02-01' as IsoDate,
          terbit_dasar: 'tercetak',
          berlaku_sampai: until as IsoDate | null,
          akhir_dasar: until === null ? 'tanpa_akhir' : 'tercetak',
          cara_periksa: 'dokumen',
          diperiksa_pada: now,
          catatan: [],
        },
        { at, by: 'Intan', klpd: KLPD, evidence: null },
      )
    if (slhsUntil) {
      await paper('slhs', slhsUntil)
      await paper('halal', null)
    }
    makers[name] = id
    return id
  })
}

beforeAll(async () => {
  padan = await startTestApp(db, { attemptsPerMinute: 1000 })
  maya = await padan.signIn('maya')
  intan = await padan.signIn('intan')
  budi = await padan.signIn('budi')
  await registerMaker('Dapur Uji Kenanga', '9926000000001', '56210', 'dapur', '2031-03-31')
  await registerMaker('Kios Uji Melati', '9926000000002', '47111', 'gerai', null)
})
afterAll(async () => {
  await closeLiveSearches(false)
  await padan.close()
})

const dayAfter = (day: string) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
/** A job as the worker runs it. */
const runJob = async (name: string, payload: object) =>
  (allJobs(db.pool, db.dataDir, {} as never) as Record<string, (payload: unknown) => unknown>)[name]!(payload)
const body = async (answer: Response | Promise<Response>) => (await answer).text()
const text = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
const photoFile = (seed = 1) => {
  const rgba = new Uint8Array(200 * 150 * 4).map((_, i) => (i % 4 === 3 ? 255 : (i * seed) % 251))
  return new File(
    [encodeJpeg({ width: 200, height: 150, rgba }, 80) as Uint8Array<ArrayBuffer>],
    'foto.jpg',
    { type: 'image/jpeg' },
  )
}
const productForm = {
  nama: 'Nasi kotak ayam bakar madu',
  kelas: 'nasi-box',
  harga: '42.000',
  satuan: 'porsi',
  uraian: 'Nasi, ayam bakar madu, lalap.',
  orang: '1',
  minimum: '10',
  siap: '24',
  halal_proses: '',
  buat_sendiri: 'ya',
}
const origins = {
  bahan_1_nama: 'Ayam',
  bahan_1_bagian: '50',
  bahan_1_asal: 'kota',
  bahan_1_pemasok: 'tani_kota',
  bahan_1_nama_pemasok: 'Kelompok Ternak',
  bahan_1_bukti: 'Kartu KT-9',
  bahan_2_nama: 'Beras',
  bahan_2_bagian: '30',
  bahan_2_asal: 'dalam_negeri',
  bahan_2_pemasok: 'pasar',
}
let n = 0
async function newProduct(over: Record<string, string> = {}): Promise<string> {
  const id = `0000aaaa-0000-4000-8000-${String(++n).padStart(12, '0')}`
  const made = await padan.post(
    '/dapur/produk/baru',
    { ...productForm, ...over, id, usaha: makers['Dapur Uji Kenanga']! },
    maya,
  )
  expect(made.headers.get('location')).toBe(`/dapur/produk/${id}`)
  return id
}
async function complete(id: string, seed = 1): Promise<void> {
  const form = new FormData()
  form.set('foto', photoFile(seed))
  form.set('alt', 'Nasi, ayam bakar, dan lalap dalam kotak')
  expect((await padan.post(`/dapur/produk/${id}/foto`, form, maya)).status).toBe(303)
  expect((await padan.post(`/dapur/produk/${id}/bahan`, origins, maya)).status).toBe(303)
}
const sheet = (mark: string, over = {}) => ({
  rasa: mark,
  higienitas: mark,
  kemasan: mark,
  halal: mark,
  foto: mark,
  catatan: 'Bersih dan sesuai uraian.',
  ...over,
})
const state = (id: string) =>
  within(
    async (client) =>
      (
        await client.query<{ state: string; round: number }>(
          'select state, round from catalogue.product where product_id = $1',
          [id],
        )
      ).rows[0],
  )
const offer = (id: string) =>
  within(
    async (client) =>
      (
        await client.query<{
          name: string
          unit_price_rupiah: number
          held_back: string | null
          local_percent: number
          local_level: string
          pdn_basis: string | null
        }>('select * from orders.offer where product_id = $1', [id])
      ).rows[0],
  )

test('a curator enrols a seller by its NIB; name, place, scale and papers come from makers, and orders knows the same id', async () => {
  const unknown = await padan.post('/kurasi/penyedia/baru', { nomor: '9926000000999' }, intan)
  expect(unknown.status).toBe(422)
  expect(text(await unknown.text())).toContain('Tidak ada pelaku usaha dengan NIB atau NPWP “9926000000999”')
  expect((await padan.post('/kurasi/penyedia/baru', { nomor: '12 34' }, intan)).status).toBe(422)
  const done = await padan.post(
    '/kurasi/penyedia/baru',
    { nomor: '9926 0000 00001', surel: 'maya@cemara.contoh', pembina: 'doni@cemara.contoh' },
    intan,
  )
  expect(done.headers.get('location')).toBe(`/kurasi/penyedia/${makers['Dapur Uji Kenanga']}`)
  const seller = await within(
    async (client) =>
      (
        await client.query<{ name: string; kecamatan: string; umkm_class: string; papers: string[] }>(
          `select s.name, s.kecamatan, s.umkm_class, (select array_agg(kind order by kind) from orders.seller_paper p where p.seller_id = s.seller_id and p.verified_at is not null) as papers from orders.seller s where seller_id = $1`,
          [makers['Dapur Uji Kenanga']],
        )
      ).rows[0],
  )
  expect(seller).toEqual({
    name: 'Dapur Uji Kenanga',
    kecamatan: '99.71.01',
    umkm_class: 'mikro',
    papers: ['halal', 'slhs'],
  })
})

test('a kitchen drafts, is told what is missing, completes and submits; the same form twice makes one product', async () => {
  const id = await newProduct()
  await padan.post('/dapur/produk/baru', { ...productForm, id, usaha: makers['Dapur Uji Kenanga']! }, maya)
  const count = await within(
    async (client) =>
      (
        await client.query<{ n: number }>(
          'select count(*)::int as n from catalogue.product where product_id = $1',
          [id],
        )
      ).rows[0]!.n,
  )
  expect(count).toBe(1)
  const early = await padan.post(`/dapur/produk/${id}/ajukan`, {}, maya)
  expect(early.status).toBe(422)
  const said = text(await early.text())
  expect(said).toContain('Tambahkan paling sedikit satu foto.')
  expect(said).toContain('Isi asal bahan')
  await complete(id)
  expect((await padan.post(`/dapur/produk/${id}/ajukan`, {}, maya)).status).toBe(303)
  expect(await state(id)).toEqual({ state: 'KURASI_KECAMATAN', round: 1 })
  const locked = await padan.post(`/dapur/produk/${id}`, productForm, maya)
  expect(text(await locked.text())).toContain('Tarik dahulu dari kurasi')
})

test('bad numbers and words are refused with what came, and what was typed stays', async () => {
  const bad = await padan.post(
    '/dapur/produk/baru',
    { ...productForm, nama: 'x', harga: 'empat puluh', minimum: '-3', usaha: makers['Dapur Uji Kenanga']! },
    maya,
  )
  expect(bad.status).toBe(422)
  const html = await bad.text()
  expect(text(html)).toContain('yang datang “empat puluh”')
  expect(text(html)).toContain('Isi nama produk')
  expect(html).toContain('value="empat puluh"')
})

async function showOne(over: Record<string, string> = {}, seed = 1): Promise<string> {
  const id = await newProduct(over)
  await complete(id, seed)
  await padan.post(`/dapur/produk/${id}/ajukan`, {}, maya)
  for (let level = 0; level < 3; level++)
    expect((await padan.post(`/kurasi/produk/${id}/lembar`, sheet('4'), intan)).status).toBe(303)
  expect((await state(id))!.state).toBe('LULUS')
  expect((await padan.post(`/dapur/produk/${id}/tayangkan`, {}, maya)).status).toBe(303)
  return id
}

test('weights are set by day and must make one hundred; with two curators one sheet waits', async () => {
  const wrong = await padan.post(
    '/kurasi/bobot',
    {
      kelompok: 'pangan.rasa,pangan.higienitas,pangan.kemasan,pangan.halal,pangan.foto',
      'pangan.rasa': '40',
      'pangan.higienitas': '30',
      'pangan.kemasan': '15',
      'pangan.halal': '15',
      'pangan.foto': '10',
      mulai: now,
      dasar: 'SK 12/2026',
    },
    budi,
  )
  expect(wrong.status).toBe(422)
  expect(text(await wrong.text())).toContain('berjumlah 110; harus 100')
  const id = await newProduct({ nama: 'Nasi dua kurator' })
  await complete(id)
  await padan.post(`/dapur/produk/${id}/ajukan`, {}, maya)
  await padan.post(`/kurasi/produk/${id}/lembar`, sheet('5'), intan)
  expect((await state(id))!.state).toBe('KURASI_KECAMATAN')
  const again = await padan.post(`/kurasi/produk/${id}/lembar`, sheet('5'), intan)
  expect(text(await again.text())).toContain('Lembar Anda untuk tingkat ini sudah terisi')
  const set = await padan.post(
    '/kurasi/bobot',
    { kelompok: 'kurasi.kurator', 'kurasi.kurator': '1', mulai: now, dasar: 'satu kurator saja' },
    budi,
  )
  expect(set.status).toBe(303)
})

test('a number of curation set again for the same day stands beside the first one: nothing that was set is lost', async () => {
  const set = (value: string, dasar: string) =>
    padan.post('/kurasi/bobot', { kelompok: 'kurasi.tingkat', 'kurasi.tingkat': value, mulai: '2026-02-01', dasar }, budi) // prettier-ignore
  expect((await set('2', 'SK 1/2026 salah ketik')).status).toBe(303)
  expect((await set('3', 'SK 1/2026 dibetulkan')).status).toBe(303)
  const page = text(await body(padan.get('/kurasi/bobot', budi)))
  expect(page.indexOf('SK 1/2026 dibetulkan')).toBeGreaterThan(-1)
  expect(page.indexOf('SK 1/2026 salah ketik')).toBeGreaterThan(page.indexOf('SK 1/2026 dibetulkan'))
  await inGovernment(db.pool, KLPD, async (client) => {
    expect((await readCuration(client, KLPD, now as IsoDate))['kurasi.tingkat']).toBe(3)
    await expect(client.query('update catalogue.setting set value = 1')).rejects.toThrow(/permission denied/)
  })
})

test('judged at three levels and shown, the product is found by the public search at once and offered by orders', async () => {
  const id = await showOne()
  const html = await body(padan.get('/katalog?q=nasi%20kotak%20ayam%20madu'))
  expect(text(html)).toContain('Nasi kotak ayam bakar madu')
  expect(text(html)).toContain('Cocok:')
  expect(await offer(id)).toMatchObject({
    name: 'Nasi kotak ayam bakar madu',
    unit_price_rupiah: 42000,
    held_back: null,
    local_percent: 50,
    local_level: 'berbukti',
    pdn_basis: null,
  })
  const page = text(await body(padan.get(`/katalog/produk/${KLPD}/${id}`)))
  expect(page).toContain('lulus tingkat provinsi, nilai 80')
  expect(page).toContain('Standar biaya rapat biasa')
  expect(page).toContain('Kelompok Ternak')
  // The index survives a restart, and a frozen product leaves nothing to buy.
  await closeLiveSearches(true)
  expect(text(await body(padan.get('/katalog?q=ayam%20bakar%20madu')))).toContain(
    'Nasi kotak ayam bakar madu',
  )
  await padan.post(`/kurasi/produk/${id}/bekukan`, { 'bekukan-alasan': 'Aduan: porsi lebih kecil.' }, intan)
  expect((await offer(id))!.held_back).toContain('Aduan: porsi lebih kecil.')
  await padan.post(
    `/kurasi/produk/${id}/cairkan`,
    { 'cairkan-alasan': 'Sudah diperbaiki dan ditimbang.' },
    intan,
  )
  expect((await offer(id))!.held_back).toBeNull()
  await padan.post(`/dapur/produk/${id}/turunkan`, { 'turunkan-alasan': 'Tidak dibuat lagi.' }, maya)
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(text(await body(padan.get('/katalog?q=ayam%20bakar%20madu')))).not.toContain(
    'Nasi kotak ayam bakar madu',
  )
  expect((await padan.get(`/katalog/produk/${KLPD}/${id}`)).status).toBe(404)
})

test('origins that a curator checked and a visited kitchen lift what orders knows', async () => {
  const id = await showOne({ nama: 'Nasi kotak pepes tahu' }, 3)
  await padan.post(`/kurasi/produk/${id}/bahan`, { periksa_catatan: 'Nota ayam dilihat di dapur.' }, intan)
  await padan.post(
    `/kurasi/penyedia/${makers['Dapur Uji Kenanga']}/kunjungan`,
    { hari: now, membuat: 'ya', catatan: 'Dua tungku menyala, tiga orang memasak.' },
    intan,
  )
  expect(await offer(id)).toMatchObject({
    local_level: 'diperiksa',
    pdn_basis: `produksi sendiri, dikunjungi kurator ${now}`,
  })
  const html = text(await body(padan.get('/katalog?dn=1&surat=slhs&umk=1&harga=50000&kec=99.71.01')))
  expect(html).toContain('Nasi kotak pepes tahu')
  expect(text(await body(padan.get('/katalog?surat=slhs&pada=2031-04-01')))).not.toContain(
    'Nasi kotak pepes tahu',
  )
  const why = text(await body(padan.get(`/katalog/mengapa?q=kertas&surat=slhs&pada=2031-04-01&id=${id}`)))
  expect(why).toContain('tidak lolos')
  expect(why).toContain('tidak disebut: kertas')
})

test('a large price rise and a new recipe send a product back to curation, with consent and never silently', async () => {
  const id = await showOne({ nama: 'Nasi kotak cumi' }, 5)
  const price = await padan.post(
    `/dapur/produk/${id}`,
    { ...productForm, nama: 'Nasi kotak cumi', harga: '55.000' },
    maya,
  )
  expect(price.status).toBe(422)
  expect(text(await price.text())).toContain('Harga naik 30 %')
  expect(
    (
      await padan.post(
        `/dapur/produk/${id}`,
        { ...productForm, nama: 'Nasi kotak cumi', harga: '46.000' },
        maya,
      )
    ).status,
  ).toBe(303)
  expect((await state(id))!.state).toBe('TAYANG')
  expect((await offer(id))!.unit_price_rupiah).toBe(46000)
  await padan.post(
    `/dapur/produk/${id}`,
    { ...productForm, nama: 'Nasi kotak cumi', harga: '46.000', uraian: 'Resep baru.', setuju: 'ya' },
    maya,
  )
  expect((await state(id))!.state).toBe('KURASI_ULANG')
  expect((await offer(id))!.held_back).toContain('kurasi ulang')
})

test('a sheet below the mark asks to improve with reasons; a refusal may be appealed once and is judged by another', async () => {
  const id = await newProduct({ nama: 'Nasi kotak kurang bersih' })
  await complete(id, 7)
  await padan.post(`/dapur/produk/${id}/ajukan`, {}, maya)
  await padan.post(`/kurasi/produk/${id}/lembar`, sheet('5', { higienitas: '2' }), intan)
  expect((await state(id))!.state).toBe('PERBAIKAN')
  await padan.post(`/dapur/produk/${id}/ajukan-lagi`, {}, maya)
  expect(await state(id)).toEqual({ state: 'KURASI_KECAMATAN', round: 2 })
  await padan.post(`/kurasi/produk/${id}/tolak`, { 'tolak-alasan': 'Dapur tidak dapat dikunjungi.' }, intan)
  await padan.post(
    `/dapur/produk/${id}/banding`,
    { 'banding-alasan': 'Dapur pindah, alamat baru sudah tercatat.' },
    maya,
  )
  const own = await padan.post(`/kurasi/produk/${id}/lembar`, sheet('5'), intan)
  expect(own.status).toBe(422)
  expect(text(await own.text())).toContain('Banding dilihat kurator lain')
  await within(async (client) => {
    const other = await ensurePerson(client, 'Wati Kurator', 'wati@cemara.contoh', 'sandi-uji-panjang-sekali')
    await grantRole(client, { klpd: KLPD, personId: other.id, role: 'curator', agency: '', by: 'uji' })
  })
})

test('a draft is not public, nor its photo; its seller and the curators see it, as a plain JPEG', async () => {
  const id = await newProduct({ nama: 'Rahasia dapur' })
  await complete(id, 11)
  const photoId = await within(
    async (client) =>
      (
        await client.query<{ photo_id: string }>(
          'select photo_id from catalogue.photo where product_id = $1',
          [id],
        )
      ).rows[0]!.photo_id,
  )
  expect((await padan.get(`/katalog/produk/${KLPD}/${id}`)).status).toBe(404)
  expect((await padan.get(`/katalog/foto/${KLPD}/${photoId}/kecil`)).status).toBe(404)
  const mine = await padan.get(`/katalog/foto/${KLPD}/${photoId}/kecil`, maya)
  expect(mine.headers.get('content-type')).toBe('image/jpeg')
  expect(mine.headers.get('x-content-type-options')).toBe('nosniff')
  expect(mine.headers.get('cache-control')).toBe('private, no-store')
  expect(mine.headers.get('content-security-policy')).toContain("default-src 'none'")
  expect((await padan.get(`/katalog/foto/${KLPD}/${photoId}/kecil`, intan)).status).toBe(200)
  expect((await padan.get(`/katalog/foto/${KLPD}/${photoId}/..%2F..%2Frahasia`)).status).toBe(404)
})

test('what is no photo is refused by its bytes, and the words say what to do', async () => {
  const id = await newProduct({ nama: 'Foto salah' })
  const form = new FormData()
  form.set('foto', new File(['<svg onload=alert(1)>'.repeat(50)], 'foto.jpg', { type: 'image/jpeg' }))
  form.set('alt', 'Bukan foto sama sekali')
  const answer = await padan.post(`/dapur/produk/${id}/foto`, form, maya)
  expect(answer.status).toBe(422)
  expect(text(await answer.text())).toContain('bukan foto JPG, PNG, atau WebP')
})

test('ten thousand letters, control characters, other scripts and nothing at all get a calm answer', async () => {
  for (const q of [
    'a'.repeat(10_000),
    'nasi '.repeat(2000),
    '\u0000\u0007\u202e nasi',
    'نص طويل',
    '米饭 盒',
    '😀😀',
    '   ',
    "'; drop table catalogue.product; --",
    '%',
    '_ %00',
  ]) {
    const answer = await padan.get(
      `/katalog?q=${encodeURIComponent(q)}&harga=abc&pada=kemarin&hal=-4&urut=aneh&kelas=x'y`,
    )
    expect(answer.status).toBe(200)
    const html = await answer.text()
    expect(text(html)).toContain('tidak terbaca')
    // Told back shortened: nobody fills a public page with words of their own.
    expect(text(/<h2 class="count">[\s\S]*?<\/h2>/.exec(html)![0]).length).toBeLessThan(80)
  }
  expect((await padan.get(`/katalog/unduh?q=nasi&format=csv`)).headers.get('content-type')).toContain(
    'text/csv',
  )
  expect((await padan.get('/katalog?pemda=D99999')).status).toBe(404)
  expect((await padan.get(`/katalog/produk/${KLPD}/bukan-id`)).status).toBe(404)
})

test('a trader without kitchen, visit and production code carries three signs, computed, and the curator reads them', async () => {
  await padan.post('/kurasi/penyedia/baru', { nomor: '9926000000002' }, intan)
  const signs = await within(
    async (client) =>
      (
        await client.query<{ reseller_signs: string[] }>(
          'select reseller_signs from orders.seller where seller_id = $1',
          [makers['Kios Uji Melati']],
        )
      ).rows[0]!.reseller_signs,
  )
  expect(signs).toEqual(['belum-dikunjungi', 'tanpa-dapur-tercatat', 'kbli-dagang-saja'])
  // Another seller's product is not there for maya: neither to read nor to move.
  const id = randomUUID()
  await within((client) =>
    createProduct(
      client,
      { klpd: KLPD, at, today: now, by: { personId: null, name: 'kios' }, after: async () => undefined },
      makers['Kios Uji Melati']!,
      id,
      {
        name: 'Kertas A4',
        class_code: 'atk',
        description: '',
        unit: 'rim',
        serves_persons: '1',
        minimum_order: '1',
        lead_hours: '',
        price: '50000',
        halal_process_no: '',
        not_halal: false,
        made_here: false,
      },
    ),
  )
  expect((await padan.get(`/dapur/produk/${id}`, maya)).status).toBe(404)
  expect((await padan.post(`/dapur/produk/${id}`, productForm, maya)).status).toBe(404)
  expect(
    (await padan.post(`/dapur/produk/${id}/turunkan`, { 'turunkan-alasan': 'bukan milik saya' }, maya))
      .status,
  ).toBe(404)
  const page = text(await body(padan.get('/kurasi/penyedia?lihat=tanda', intan)))
  expect(page).toContain('Kios Uji Melati')
  expect(page).toContain('KBLI hanya perdagangan')
  expect(text(await body(padan.get('/kurasi/penyedia?lihat=menganggur', intan)))).toContain(
    'Belum ada produk tayang: bantu melengkapi',
  )
})

test('the kitchen sets its own terms on one page, and the weights of the choice list have days and classes', async () => {
  const usaha = makers['Dapur Uji Kenanga']!
  const form = new URLSearchParams({
    usaha,
    siap: '36',
    minimum: '15',
    minimum_rupiah: '0',
    radius: '',
    lintang: '',
    bujur: '',
    telepon: '0812 0000 111',
    bank: 'Bank Jakarta',
    rekening: '123 456 789',
    pemilik: 'Maya',
    'kap_nasi-box': '120',
  })
  form.append('kec', '99.71.01')
  form.append('kec', '99.71.03')
  form.append('tutup', '7')
  const body_ = new FormData()
  for (const [key, value] of form) body_.append(key, value)
  expect((await padan.post('/dapur/ketentuan', body_, maya)).status).toBe(303)
  const seller = await within(
    async (client) =>
      (
        await client.query(
          'select lead_hours, min_portions, service_kecamatan, closed_weekdays, bank_account, (select portions from orders.capacity_default d where d.seller_id = s.seller_id and class_code = $2) as portions from orders.seller s where seller_id = $1',
          [usaha, 'nasi-box'],
        )
      ).rows[0],
  )
  expect(seller).toEqual({
    lead_hours: 36,
    min_portions: 15,
    service_kecamatan: ['99.71.01', '99.71.03'],
    closed_weekdays: [7],
    bank_account: '123456789',
    portions: 120,
  })
  const wrong = await padan.post('/dapur/ketentuan', { usaha, radius: '3', minimum: 'banyak' }, maya)
  expect(wrong.status).toBe(422)
  expect(text(await wrong.text())).toContain('Radius perlu letak dapur')
  expect((await padan.post('/dapur/ketentuan/tutup', { usaha, hari: '2027-12-24' }, maya)).status).toBe(303)
  expect(text(await body(padan.get(`/dapur/ketentuan?usaha=${usaha}`, maya)))).toContain('24 Des 2027')
  expect(
    (
      await padan.post(
        '/pesanan/bobot',
        { bobot: 'near', jenis: 'nasi-box', nilai: '10', mulai: now, dasar: 'uji saja' },
        budi,
      )
    ).status,
  ).toBe(422)
  expect(
    (
      await padan.post(
        '/pesanan/bobot',
        { bobot: 'local', jenis: 'nasi-box', nilai: '60', mulai: now, dasar: 'Prioritas bahan kota' },
        budi,
      )
    ).status,
  ).toBe(303)
  expect(text(await body(padan.get('/pesanan/bobot?kelas=nasi-box', budi)))).toContain('60 poin')
  expect(text(await body(padan.get('/pesanan/bobot?kelas=atk', budi)))).toContain('25 poin')
})

test('the morning after a curation ran out nothing of it can be bought, and it may be judged anew; a second morning changes nothing', async () => {
  const id = await showOne({ nama: 'Nasi kotak pecak ikan' }, 9)
  const morning = () => runJob('catalogue-daily', {})
  const until = await within(
    async (client) =>
      (
        await client.query<{ passed_until: IsoDate }>(
          'select passed_until from catalogue.product where product_id = $1',
          [id],
        )
      ).rows[0]!.passed_until,
  )
  try {
    // Its last day still counts.
    moveClockTo(`${until}T08:00:00+07:00`)
    await morning()
    expect([(await state(id))!.state, (await offer(id))!.held_back]).toEqual(['TAYANG', null])
    moveClockTo(`${dayAfter(until)}T00:10:00+07:00`)
    await morning()
    expect((await state(id))!.state).toBe('KURASI_ULANG')
    expect((await offer(id))!.held_back).toBe('menunggu kurasi ulang: masa hasil kurasi habis')
    const actions = () =>
      within(async (client) => (await client.query('select move, person_name, reason from catalogue.action where product_id = $1 order by seq', [id])).rows) // prettier-ignore
    const before = await actions()
    expect(before.at(-1)).toMatchObject({
      move: 'kurasi-ulang',
      person_name: 'Padan',
      reason: 'masa hasil kurasi habis',
    })
    await morning()
    expect(await actions()).toEqual(before)
  } finally {
    moveClockTo(null)
  }
  await closeLiveSearches(true)
  expect(text(await body(padan.get('/katalog?q=pecak%20ikan')))).not.toContain('Nasi kotak pecak ikan')
  // The kitchen hands it in again; it passes, and is on sale as before.
  expect((await padan.post(`/dapur/produk/${id}/ajukan`, {}, maya)).status).toBe(303)
  expect((await state(id))!.state).toBe('KURASI_KECAMATAN')
})

test('a hygiene certificate that was revoked reaches the offers of its kitchen at once, and its return too', async () => {
  const makerId = makers['Dapur Uji Kenanga']!
  const sari = await padan.signIn('sari')
  const slhs = await within(
    async (client) =>
      (
        await client.query<{ id: string; version: number }>(
          `select id, version from makers.published_certificate where maker_id = $1 and jenis = 'slhs' and known_to = 'infinity'`,
          [makerId],
        )
      ).rows[0]!,
  )
  const paper = () =>
    within(
      async (client) =>
        (await client.query<{ status: string }>(`select status from orders.seller_paper where seller_id = $1 and kind = 'slhs'`, [makerId])).rows.map((row) => row.status), // prettier-ignore
    )
  const change = async (versi: number, keadaan: string) => {
    const answer = await padan.post(
      `/sertifikat/${slhs.id}/keadaan`,
      { versi: String(versi), keadaan, sejak: now, alasan: 'Surat Dinas Kesehatan 12/2026' },
      sari,
    )
    expect(answer.status, text(await answer.clone().text()).slice(0, 900)).toBe(303)
    await runJob('keadaan-sertifikat', { id: slhs.id })
  }
  expect(await paper()).toEqual(['berlaku'])
  await change(slhs.version, 'dicabut')
  expect(await paper()).toEqual(['dicabut'])
  await change(slhs.version + 1, 'aktif')
  expect(await paper()).toEqual(['berlaku'])
})

test('forms of a product and of a seller say all that is amiss at once, and keep what was typed', async () => {
  const said = (html: string) =>
    [.../class="error-summary[\s\S]*?<\/ul>/.exec(html)![0].matchAll(/href="#([^"]+)"/g)].map(
      (one) => one[1]!,
    )
  const back = async (
    path: string,
    form: Record<string, string> | FormData,
    who: string,
    fields: string[],
  ) => {
    const answer = await padan.post(path, form, who)
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(said(html).sort()).toEqual([...fields].sort())
    for (const field of fields) expect(html).toContain(`id="${field}-error"`)
    return html
  }
  await back(
    '/dapur/produk/baru',
    { ...productForm, nama: 'x', harga: 'murah', satuan: '', orang: 'dua', minimum: '0', siap: 'besok' },
    maya,
    ['nama', 'harga', 'satuan', 'orang', 'minimum', 'siap'],
  )
  const id = await newProduct({ nama: 'Nasi kotak untuk uji isian' })
  const photo = new FormData()
  photo.set('foto', new File(['bukan foto'], 'foto.jpg'))
  photo.set('alt', 'x')
  expect(await back(`/dapur/produk/${id}/foto`, photo, maya, ['foto', 'alt'])).toMatch(
    /name="alt"[^>]*value="x"/,
  )
  const none = new FormData()
  none.set('alt', '')
  await back(`/dapur/produk/${id}/foto`, none, maya, ['foto', 'alt'])
  const price = await back(`/dapur/produk/${id}/harga`, { harga_baru: 'murah', mulai: '2020-01-01' }, maya, [
    'harga_baru',
    'mulai',
  ])
  // The form stands behind "price from another day": it comes back open.
  expect(price).toMatch(/<details open[\s\S]*name="harga_baru"[^>]*value="murah"/)
  expect(price).toMatch(/name="mulai"[^>]*value="2020-01-01"/)
  await back(
    '/kurasi/penyedia/baru',
    { nomor: '12 34', surel: 'tidak@ada.contoh', pembina: 'bukan@pembina.contoh' },
    intan,
    ['nomor', 'surel', 'pembina'],
  )
})

test('every state that stands is what its actions say', async () => {
  const { standingAfter } = await import('../curation/states.ts')
  await within(async (client) => {
    const products = await client.query<{
      product_id: string
      state: string
      round: number
      passed_level: string | null
    }>('select product_id, state, round, passed_level from catalogue.product')
    expect(products.rows.length).toBeGreaterThan(5)
    for (const product of products.rows) {
      const actions = await client.query<{ move: never; actor: never; facts: { tingkat_akhir: never } }>(
        'select move, actor, facts from catalogue.action where product_id = $1 order by seq',
        [product.product_id],
      )
      const standing = standingAfter(
        actions.rows.map((one) => ({ move: one.move, actor: one.actor, lastLevel: one.facts.tingkat_akhir })),
      )
      expect({ state: standing.state, round: standing.round, passed: standing.passed }).toEqual({
        state: product.state,
        round: product.round,
        passed: product.passed_level,
      })
    }
  })
})
