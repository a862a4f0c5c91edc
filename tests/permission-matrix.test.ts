/**
 * Every route × every role × own or another agency → the expected answer. The table below is read by people: a
 * route without a row fails here, and so does a row whose route is gone.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { allRoutes } from '../src/app.ts'
import { CAST } from '../src/demo.ts'
import { ROLES, type Role } from '../src/people/index.ts'
import { startTestApp, type TestApp } from './support/test-app.ts'
import { useTestDatabase } from './support/test-database.ts'

const db = useTestDatabase()
let padan: TestApp
beforeAll(async () => {
  padan = await startTestApp(db, { attemptsPerMinute: 100_000 })
})
afterAll(() => padan.close())

type Answer = 'yes' | 'no' | 'own'
const everyone = 'yes' as const
/** Who passes: `yes` for all agencies, `own` for their own agency only; roles not named are refused. */
const ALL_STAFF: Partial<Record<Role, Answer>> = {
  admin: 'yes',
  analyst: 'yes',
  pengawas: 'yes',
  pa_kpa: 'yes',
  ppk: 'yes',
  pejabat_pengadaan: 'yes',
  bendahara: 'yes',
  mentor: 'yes',
  curator: 'yes',
}
const SIGNED_IN: Partial<Record<Role, Answer>> = { ...ALL_STAFF, penyedia: 'yes' }
const ROWS: Partial<Record<Role, Answer>> = {
  admin: 'yes',
  analyst: 'yes',
  pengawas: 'yes',
  pa_kpa: 'own',
  ppk: 'own',
  pejabat_pengadaan: 'own',
  bendahara: 'own',
}
const READ_FILES: Partial<Record<Role, Answer>> = { admin: 'yes', analyst: 'yes', pengawas: 'yes' }
const MAKERS: Partial<Record<Role, Answer>> = { admin: 'yes', analyst: 'yes', mentor: 'yes', curator: 'yes' }
const WRITE_FILES: Partial<Record<Role, Answer>> = { admin: 'yes', analyst: 'yes' }

const ACT: Partial<Record<Role, Answer>> = {
  pa_kpa: 'own',
  ppk: 'own',
  pejabat_pengadaan: 'own',
  bendahara: 'own',
}
const KITCHEN: Partial<Record<Role, Answer>> = { penyedia: 'yes' }
const CURATION: Partial<Record<Role, Answer>> = {
  admin: 'yes',
  analyst: 'yes',
  pengawas: 'yes',
  mentor: 'yes',
  curator: 'yes',
}
const CURATE: Partial<Record<Role, Answer>> = { curator: 'yes' }
const EVERY_ACCOUNT: Partial<Record<Role, Answer>> = { ...ALL_STAFF, penyedia: 'yes' }

const TABLE: Readonly<Record<string, typeof everyone | Partial<Record<Role, Answer>>>> = {
  'GET /': everyone,
  'GET /gaya': everyone,
  'GET /masuk': everyone,
  'POST /masuk': everyone,
  'GET /masuk/kode': everyone,
  'POST /masuk/kode': everyone,
  'GET /masuk/sso': everyone,
  'GET /auth/callback/sso': everyone,
  'GET /keluar/sso': everyone,
  'POST /keluar': everyone,
  'POST /bahasa': everyone,
  'POST /tampilan': everyone,
  'GET /panduan': everyone,
  'GET /panduan/:nama': everyone,
  'GET /panduan/gambar/:berkas': everyone,
  'GET /siapkan': everyone,
  'POST /siapkan': everyone,
  'GET /ringkasan': ALL_STAFF,
  'GET /ringkasan/unduh': ALL_STAFF,
  'GET /ringkasan/laporan': ALL_STAFF,
  'GET /ringkasan/gambar': ALL_STAFF,
  'GET /perangkat-daerah': ALL_STAFF,
  'GET /angka': ALL_STAFF,
  'GET /mulai': ALL_STAFF,
  'GET /cari': SIGNED_IN,
  'GET /profil': SIGNED_IN,
  'GET /transaksi': ROWS,
  'GET /transaksi/unduh': ROWS,
  'GET /transaksi/rincian': ROWS,
  'GET /paket': ROWS,
  'GET /paket/unduh': ROWS,
  'GET /paket/rincian': ROWS,
  'GET /anggaran': ROWS,
  'GET /anggaran/rincian': ROWS,
  'GET /aturan': everyone,
  'GET /aturan/unduh': everyone,
  'GET /aturan/rincian': everyone,
  'GET /aturan/usul': WRITE_FILES,
  'POST /aturan/usul': WRITE_FILES,
  'GET /aturan/usulan': ALL_STAFF,
  'GET /aturan/usulan/rincian': ALL_STAFF,
  'GET /aturan/usulan/unduh': ALL_STAFF,
  'POST /aturan/usulan/putuskan': WRITE_FILES,
  'GET /hitung': everyone,
  'GET /hitung/buka': everyone,
  'GET /hitung/pdf': everyone,
  'GET /tinjau': ROWS,
  'POST /tinjau': WRITE_FILES,
  'GET /belum-tercatat': ROWS,
  'GET /belum-tercatat/unduh': ROWS,
  'GET /potret': ALL_STAFF,
  'POST /potret': WRITE_FILES,
  'GET /potret/banding': ALL_STAFF,
  'GET /potret/banding/unduh': ALL_STAFF,
  'GET /target': ALL_STAFF,
  'POST /target': WRITE_FILES,
  'GET /celah': ALL_STAFF,
  'GET /celah/unduh': ALL_STAFF,
  'GET /pesanan': ROWS,
  'GET /pesanan/unduh': ROWS,
  'GET /pesanan/paket': ROWS,
  'GET /pesanan/paket/:rup': ROWS,
  'GET /pesanan/paket/:rup/unduh': ROWS,
  'POST /pesanan/paket/:rup/disposisi': { pa_kpa: 'own' },
  'GET /pesanan/baru': ACT,
  'POST /pesanan/baru': ACT,
  'GET /pesanan/aturan': EVERY_ACCOUNT,
  'POST /pesanan/aturan': { admin: 'yes' },
  'POST /pesanan/aturan/usulan': { admin: 'yes', analyst: 'yes' },
  'GET /pesanan/pengawas': { admin: 'yes', analyst: 'yes', pengawas: 'yes' },
  'GET /pesanan/pengawas/unduh': { admin: 'yes', analyst: 'yes', pengawas: 'yes' },
  'GET /pesanan/pembayaran': ROWS,
  'GET /pesanan/anggaran': ROWS,
  'POST /pesanan/anggaran': { admin: 'yes' },
  'GET /pesanan/:id': ROWS,
  'GET /pesanan/:id/siapkan': ACT,
  'GET /pesanan/:id/pilih': ACT,
  'GET /pesanan/:id/dokumen/:kind/:version': ROWS,
  'GET /pesanan/:id/lampiran/:file': ROWS,
  'POST /pesanan/:id/:move': ACT,
  'GET /katalog': everyone,
  'GET /katalog/unduh': everyone,
  'GET /katalog/mengapa': everyone,
  'GET /katalog/produk/:klpd/:id': everyone,
  'GET /katalog/penyedia/:klpd/:id': everyone,
  'GET /katalog/foto/:klpd/:id/:size': everyone,
  'GET /kurasi': CURATION,
  'GET /kurasi/unduh': CURATION,
  'GET /kurasi/bobot': CURATION,
  'POST /kurasi/bobot': { admin: 'yes' },
  'GET /kurasi/penyedia': CURATION,
  'GET /kurasi/penyedia/baru': CURATE,
  'POST /kurasi/penyedia/baru': CURATE,
  'GET /kurasi/penyedia/:id': CURATION,
  'POST /kurasi/penyedia/:id/kunjungan': CURATE,
  'GET /kurasi/produk/:id': CURATION,
  'POST /kurasi/produk/:id/lembar': CURATE,
  'POST /kurasi/produk/:id/bahan': CURATE,
  'POST /kurasi/produk/:id/:move': CURATE,
  'GET /pesanan/bobot': EVERY_ACCOUNT,
  'POST /pesanan/bobot': { admin: 'yes' },
  'GET /dapur/ketentuan': KITCHEN,
  'POST /dapur/ketentuan': KITCHEN,
  'POST /dapur/ketentuan/tutup': KITCHEN,
  'GET /dapur/produk': KITCHEN,
  'GET /dapur/produk/baru': KITCHEN,
  'POST /dapur/produk/baru': KITCHEN,
  'GET /dapur/produk/:id': KITCHEN,
  'POST /dapur/produk/:id': KITCHEN,
  'POST /dapur/produk/:id/foto': KITCHEN,
  'POST /dapur/produk/:id/foto/:foto/hapus': KITCHEN,
  'POST /dapur/produk/:id/bahan': KITCHEN,
  'POST /dapur/produk/:id/harga': KITCHEN,
  'POST /dapur/produk/:id/:move': KITCHEN,
  'GET /dapur': KITCHEN,
  'GET /dapur/kapasitas': KITCHEN,
  'POST /dapur/kapasitas': KITCHEN,
  'GET /dapur/uang': KITCHEN,
  'GET /dapur/pesanan/:id': KITCHEN,
  'GET /dapur/pesanan/:id/dokumen/:kind/:version': KITCHEN,
  'GET /dapur/pesanan/:id/lampiran/:file': KITCHEN,
  'POST /dapur/pesanan/:id/:move': KITCHEN,
  'GET /periksa/:klpd/:code': everyone,
  'GET /sebaran/:klpd': everyone,
  'GET /terima/:klpd/:id/:token': everyone,
  'POST /terima/:klpd/:id/:token': everyone,
  'GET /berkas': READ_FILES,
  'POST /berkas': WRITE_FILES,
  'GET /berkas/menunggu': READ_FILES,
  'POST /berkas/menunggu': WRITE_FILES,
  'GET /berkas/:run': READ_FILES,
  'GET /berkas/:run/kemajuan': READ_FILES,
  'GET /berkas/:run/tolakan': READ_FILES,
  'POST /berkas/:run/terapkan': WRITE_FILES,
  'POST /berkas/:run/buang': WRITE_FILES,
  'POST /berkas/:run/kembalikan': WRITE_FILES,
  'GET /berkas/:run/pemetaan': WRITE_FILES,
  'POST /berkas/:run/pemetaan': WRITE_FILES,
  'GET /terbitan': ALL_STAFF,
  'POST /terbitan': WRITE_FILES,
  'GET /terbitan/unduh': ALL_STAFF,
  'POST /terbitan/dki': WRITE_FILES,
  'GET /terbitan/:id': ALL_STAFF,
  'POST /terbitan/:id': WRITE_FILES,
  'GET /terbitan/:id/tarik': WRITE_FILES,
  'POST /terbitan/:id/tarik': WRITE_FILES,
  'GET /sumber': READ_FILES,
  'POST /sumber': WRITE_FILES,
  'GET /sumber/unduh': READ_FILES,
  'GET /sumber/:id': READ_FILES,
  'POST /sumber/:id': WRITE_FILES,
  'POST /sumber/:id/tarik': WRITE_FILES,
  'POST /sumber/:id/jeda': WRITE_FILES,
  'POST /sumber/:id/lanjut': WRITE_FILES,
  'GET /pemetaan': READ_FILES,
  'GET /pemetaan/unduh': READ_FILES,
  'GET /pemetaan/:id': READ_FILES,
  'POST /pemetaan/:id/hentikan': WRITE_FILES,
  'GET /pelaku': ALL_STAFF,
  'GET /pelaku/unduh': ALL_STAFF,
  'GET /pelaku/baru': MAKERS,
  'POST /pelaku/baru': MAKERS,
  'GET /pelaku/padankan': MAKERS,
  'POST /pelaku/padankan': MAKERS,
  'GET /pelaku/:id': ALL_STAFF,
  'GET /pelaku/:id/lengkapi': MAKERS,
  'POST /pelaku/:id/lengkapi': MAKERS,
  'POST /pelaku/:id/catatan': MAKERS,
  'GET /pelaku/:id/sertifikat': MAKERS,
  'POST /pelaku/:id/sertifikat': MAKERS,
  'GET /sertifikat': ALL_STAFF,
  'GET /sertifikat/unduh': ALL_STAFF,
  'GET /sertifikat/:id': ALL_STAFF,
  'GET /sertifikat/:id/bukti': ALL_STAFF,
  'POST /sertifikat/:id/keadaan': MAKERS,
  'POST /sertifikat/:id/nomor': MAKERS,
  'GET /sertifikat/:id/dampak': ROWS,
  'GET /sertifikat/:id/dampak/unduh': ROWS,
  'GET /orang': { admin: 'yes' },
  'POST /orang': { admin: 'yes' },
  'POST /orang/cabut': { admin: 'yes' },
  'GET /orang/kop': { admin: 'yes' },
  'POST /orang/kop': { admin: 'yes' },
  'GET /orang/pulihkan': { admin: 'yes' },
  'POST /orang/pulihkan': { admin: 'yes' },
  'GET /orang/sso': { admin: 'yes' },
  'POST /orang/sso': { admin: 'yes' },
  'POST /orang/sso/hapus': { admin: 'yes' },
  'POST /profil': SIGNED_IN,
  'GET /profil/sandi': SIGNED_IN,
  'POST /profil/sandi': SIGNED_IN,
  'GET /profil/sesi': SIGNED_IN,
  'POST /profil/sesi': SIGNED_IN,
  'GET /profil/dua-langkah': SIGNED_IN,
  'POST /profil/dua-langkah/mulai': SIGNED_IN,
  'POST /profil/dua-langkah/selesai': SIGNED_IN,
  'POST /profil/dua-langkah/cadangan': SIGNED_IN,
  'POST /profil/dua-langkah/matikan': SIGNED_IN,
  'GET /profil/sso': SIGNED_IN,
  'POST /profil/sso': SIGNED_IN,
  'POST /profil/sso/lepas': SIGNED_IN,
  'GET /pemberitahuan': SIGNED_IN,
  'POST /pemberitahuan/buka': SIGNED_IN,
  'POST /pemberitahuan/dibaca': SIGNED_IN,
  'GET /pemberitahuan/pilihan': SIGNED_IN,
  'POST /pemberitahuan/pilihan': SIGNED_IN,
  'GET /kotak-keluar': { admin: 'yes' },
  'POST /kotak-keluar/kirim-lagi': { admin: 'yes' },
  'GET /kotak-keluar/:nomor': { admin: 'yes' },
  'GET /jejak': { admin: 'yes', pengawas: 'yes' },
  'GET /jejak/unduh': { admin: 'yes', pengawas: 'yes' },
  'GET /jejak/rantai': { admin: 'yes', pengawas: 'yes' },
}

const routes = allRoutes({
  cast: async () => [],
  setUpToken: async () => null,
  loading: () => null,
  kinds: [],
  sendsMail: false,
})
const nameOf = (route: { method: string; path: string }) => `${route.method} ${route.path}`

test('every route has a row in the table, and every row a route', () => {
  expect(routes.map(nameOf).sort()).toEqual(Object.keys(TABLE).sort())
})

test('the app serves no route outside the list, but files and health', () => {
  const listed = new Set(routes.map(nameOf))
  const served = padan.app.routes.filter((route) => route.method !== 'ALL').map(nameOf)
  expect([...new Set(served)].filter((name) => !listed.has(name)).sort()).toEqual([
    'GET /aset/:name',
    'GET /sehat',
  ])
})

const OWN = CAST.find((member) => member.role === 'ppk')!.agency

describe.each(ROLES.map((role) => [role]))('%s', (role) => {
  test.each(routes.map((route) => [nameOf(route), route] as const))('%s', async (name, route) => {
    const row = TABLE[name]!
    const answer: Answer = row === everyone ? 'yes' : (row[role] ?? 'no')
    const member = CAST.find((one) => one.role === role)
    // Signing out for real would take the cookie from the tests that follow.
    const cookie =
      member && name !== 'POST /keluar' ? await padan.signIn(member.email.split('@')[0]!) : undefined
    const path = route.path.replace(/:\w+/g, '00000000-0000-4000-8000-000000000000')
    const ask = async (agency: string) => {
      const address = `${path}${path.includes('?') ? '&' : '?'}satker=${encodeURIComponent(agency)}`
      const response =
        route.method === 'GET' ? await padan.get(address, cookie) : await padan.post(address, {}, cookie)
      const toSignIn =
        response.status === 303 && (response.headers.get('location') ?? '').startsWith('/masuk?kembali=')
      return response.status === 403 || toSignIn
        ? 'refused'
        : response.status >= 500
          ? `error ${response.status}`
          : 'passed'
    }
    expect(await ask(OWN), 'own agency').toBe(answer === 'no' ? 'refused' : 'passed')
    if (route.agencyOf)
      expect(await ask('9.99.0.00.0.00.99.0000'), 'another agency').toBe(
        answer === 'yes' ? 'passed' : 'refused',
      )
  })
})

test('nobody signed in is sent to sign in and comes back to where they were going', async () => {
  const response = await padan.get('/transaksi?tahun=2026')
  expect(response.status).toBe(303)
  expect(response.headers.get('location')).toBe('/masuk?kembali=%2Ftransaksi%3Ftahun%3D2026')
})

test('a form from another site is refused', async () => {
  const cookie = await padan.signIn('budi')
  const response = await padan.post('/orang', { nama: 'x' }, cookie, {
    origin: 'https://jahat.example',
    'sec-fetch-site': 'cross-site',
  })
  expect(response.status).toBe(403)
})

test('too many attempts to sign in are slowed down', async () => {
  const strict = await startTestApp(db)
  const codes = []
  for (let n = 0; n < 12; n++)
    codes.push(
      (await strict.post('/masuk', { email: 'sari@cemara.contoh', sandi: 'salah-salah-salah' })).status,
    )
  await strict.close()
  expect(codes.filter((code) => code === 422)).toHaveLength(10)
  expect(codes.slice(10)).toEqual([429, 429])
})

test('every answer carries the strict headers', async () => {
  for (const path of ['/masuk', '/tidak-ada', '/aset/tidak-ada.css']) {
    const response = await padan.get(path)
    expect(response.headers.get('content-security-policy'), path).toContain("default-src 'none'")
    expect(response.headers.get('content-security-policy'), path).not.toContain('unsafe')
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  }
})

test('an address from a form never leads off the site', async () => {
  for (const address of ['https://jahat.example', '//jahat.example', '/\\jahat.example']) {
    const response = await padan.post('/bahasa', { ke: 'en', kembali: address })
    expect(response.headers.get('location')).toBe('/')
  }
})
