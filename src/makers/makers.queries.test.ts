import type pg from 'pg'
import { expect, test } from 'vitest'
import { asGovernment, useTestDatabase } from '../../tests/support/test-database.ts'
import { isoDate } from '../shared/date.ts'
import {
  certificatesOn,
  changeState,
  decideCertificate,
  decideMaker,
  findCertificate,
  findMaker,
  insertCertificate,
  knownAboutMaker,
  listMakers,
  type MakerDraft,
  readFirmName,
  saveMaker,
  saveNote,
} from './index.ts'

const db = useTestDatabase()
const TODAY = isoDate('2026-11-25')

/** Committed work as a government; the test database is thrown away as a whole. */
async function within<T>(klpd: string, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  return asGovernment(db.pool, klpd, async (client) => {
    const result = await work(client)
    await client.query('commit')
    await client.query('begin')
    return result
  })
}

const DRAFT: MakerDraft = {
  nama: '',
  nib: '',
  npwp: '',
  kbli: '',
  skala_dasar: '',
  skala_nilai: '',
  skala_pada: '',
  lokasi_jenis: 'dapur',
  alamat: '',
  kelurahan_kode: '',
}
async function register(draft: Partial<MakerDraft>, selfId: string | null = null, isAnotherFirm = false) {
  return within('D901', async (client) => {
    const typed = { ...DRAFT, ...draft }
    const name = readFirmName(typed.nama)
    const digits = (text: string) => text.replace(/\D/g, '')
    const known = await knownAboutMaker(client, {
      today: TODAY,
      selfId,
      nib: digits(typed.nib) || null,
      npwp: digits(typed.npwp).padStart(16, '0'),
      kunci: name.key,
      bentuk: name.form,
      kelurahanKode: typed.kelurahan_kode,
      isAnotherFirm,
    })
    const decision = decideMaker(typed, known)
    if (!decision.ok) return decision.because.map((reason) => reason.code)
    return saveMaker(client, decision.value, selfId, {
      at: new Date().toISOString(),
      by: 'Sari',
      source: 'formulir',
    })
  })
}

test('a maker with NIB, NPWP, KBLI, class by law and a kitchen in a kelurahan', async () => {
  const id = (await register({
    nama: 'CV. Tirta Rasa',
    nib: '1234567890123',
    npwp: '99.374.961.1-086.000',
    kbli: '56210, 10710',
    skala_dasar: 'penjualan',
    skala_nilai: 'Rp2.000.000.001',
    skala_pada: '2026-01-31',
    alamat: 'Jl. Rekaan 5',
    kelurahan_kode: '31.71.01.1001',
  })) as string
  const maker = await within('D901', (client) => findMaker(client, id))
  expect(maker).toMatchObject({
    nama: 'CV. Tirta Rasa',
    bentuk: 'cv',
    nib: '1234567890123',
    npwp: ['0993749611086000'],
    skala: { kelas: 'kecil', dasar: 'penjualan', pada: '2026-01-31' },
    sites: [{ jenis: 'dapur', kelurahan_kode: '31.71.01.1001', kecamatan_kode: '31.71.01' }],
  })
  expect(maker!.kbli.map((one) => one.kode)).toEqual(['10710', '56210'])
})

test('one firm has one NIB, one NIB has one firm, and a namesake is asked about', async () => {
  const first = (await register({ nama: 'UD Sumber Rejeki', nib: '9000000000001' })) as string
  expect(await register({ nama: 'UD Sumber Rejeki', nib: '9000000000002' }, first)).toEqual([
    'maker-has-another-nib',
  ])
  expect(await register({ nama: 'UD Lain', nib: '9000000000001' })).toEqual(['nib-of-another-maker'])
  expect(await register({ nama: 'ud. sumber  rejeki' })).toEqual(['namesake-exists'])
  expect(typeof (await register({ nama: 'ud. sumber  rejeki' }, null, true))).toBe('string')
  expect(
    await register({
      nama: 'PT',
      nib: '12',
      npwp: '***************002',
      skala_dasar: 'modal',
      skala_nilai: 'banyak',
    }),
  ).toEqual(['name-empty', 'nib-not-13-digits', 'npwp-masked', 'not-rupiah'])
})

test('a government’s note is seen by that government only', async () => {
  const id = (await register({ nama: 'Dapur Bu Rini' })) as string
  const note = {
    jakpreneur: true,
    binaan: false,
    perangkat_daerah: 'Dinas PPKUKM',
    sejak: isoDate('2025-03-01'),
    catatan: null,
  }
  expect(
    await within('D901', (client) => saveNote(client, 'D901', id, note, new Date().toISOString(), 'Sari')),
  ).toBe(true)
  expect(
    await within('D901', (client) => saveNote(client, 'D901', id, note, new Date().toISOString(), 'Sari')),
  ).toBe(false)
  expect((await within('D901', (client) => findMaker(client, id)))!.note).toMatchObject({
    jakpreneur: true,
    sejak: '2025-03-01',
  })
  expect((await within('D902', (client) => findMaker(client, id)))!.note).toBeNull()
  const filter = {
    text: '',
    provinsi: '',
    kbli: '',
    skala: '',
    jenis: '',
    binaan: 'jakpreneur',
    on: TODAY,
    sort: 'nama',
    ascending: true,
    page: 1,
    pageSize: 10,
  } as const
  expect((await within('D901', (client) => listMakers(client, filter))).total).toBe(1)
  expect((await within('D902', (client) => listMakers(client, filter))).total).toBe(0)
})

test('valid on a day, as known at an instant; a revocation opens a version and leaves the old one standing', async () => {
  const maker = (await register({ nama: 'PT Kursi Rekaan' })) as string
  const decision = decideCertificate(
    {
      jenis: 'tkdn_barang',
      nomor: '1/SJ-IND.8/E-TKDN/1/2026',
      rezim: '',
      produk: 'Kursi',
      tipe: '',
      spesifikasi: '',
      merk: '',
      standar: '',
      kbli: '31001',
      kode_hs: '',
      tkdn: '40',
      bmp: '',
      lembaga: '',
      tgl_terbit: '2026-01-08',
      berlaku_sampai: '',
      cara_periksa: 'belum',
      diperiksa_pada: '',
    },
    { today: TODAY, hasEvidence: false, sameNumber: [], makerId: maker },
  )
  if (!decision.ok) throw new Error('refused')
  const recording = { by: 'Sari', klpd: 'D901', evidence: null }
  const id = await within('D901', (client) =>
    insertCertificate(client, maker, decision.value, { ...recording, at: '2026-02-01T00:00:00Z' }),
  )
  const change = { to: 'dicabut', since: isoDate('2026-06-01'), reason: 'Surat pencabutan' } as const
  const revoke = (version: number) =>
    within('D901', (client) =>
      changeState(client, { id, version }, change, { ...recording, at: '2026-09-01T00:00:00Z' }),
    )
  expect(await revoke(1)).toBe(true)
  expect(await revoke(1)).toBe(false)
  const on = async (day: string, knownAt: string) =>
    (await within('D901', (client) => certificatesOn(client, [maker], isoDate(day), knownAt))).map((one) => [
      one.version,
      one.status,
      one.is_valid,
    ])
  expect(await on('2026-07-01', '2026-01-31T00:00:00Z')).toEqual([])
  expect(await on('2026-01-07', '2026-08-01T00:00:00Z')).toEqual([[1, 'belum_terbit', false]])
  expect(await on('2026-01-08', '2026-08-01T00:00:00Z')).toEqual([[1, 'aktif', true]])
  // As known in August it was valid in July; as known in October it had been revoked since June, but not in May.
  expect(await on('2026-07-01', '2026-08-01T00:00:00Z')).toEqual([[1, 'aktif', true]])
  expect(await on('2026-07-01', '2026-10-01T00:00:00Z')).toEqual([[2, 'dicabut', false]])
  expect(await on('2026-05-31', '2026-10-01T00:00:00Z')).toEqual([[2, 'aktif', true]])
  expect(await on('2031-01-08', '2026-08-01T00:00:00Z')).toEqual([[1, 'aktif', true]])
  expect(await on('2031-01-09', '2026-08-01T00:00:00Z')).toEqual([[1, 'kedaluwarsa', false]])
  expect((await within('D901', (client) => findCertificate(client, id))).map((one) => one.version)).toEqual([
    2, 1,
  ])
})
