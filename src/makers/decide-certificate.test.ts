import { describe, expect, test } from 'vitest'
import { isoDate } from '../shared/date.ts'
import {
  type CertificateDraft,
  decideCertificate,
  decideStateChange,
  type KnownAboutCertificate,
} from './decide-certificate.ts'

const DRAFT: CertificateDraft = {
  jenis: 'tkdn_barang',
  nomor: '16335/SJ-IND.8/E-TKDN/10/2025',
  rezim: '',
  produk: 'Kursi lipat',
  tipe: 'KL-1',
  spesifikasi: 'Rangka baja',
  merk: 'CEMARA',
  standar: '',
  kbli: '31001',
  kode_hs: '94017900',
  tkdn: '58,64',
  bmp: '10',
  lembaga: 'LVI Rekaan',
  tgl_terbit: '2026-01-08',
  berlaku_sampai: '2031-01-08',
  cara_periksa: 'portal',
  diperiksa_pada: '2026-11-20',
}
const KNOWN: KnownAboutCertificate = {
  today: isoDate('2026-11-25'),
  hasEvidence: false,
  sameNumber: [],
  makerId: 'a',
}
const decide = (draft: Partial<CertificateDraft> = {}, known: Partial<KnownAboutCertificate> = {}) =>
  decideCertificate({ ...DRAFT, ...draft }, { ...KNOWN, ...known })
const codes = (draft: Partial<CertificateDraft> = {}, known: Partial<KnownAboutCertificate> = {}) => {
  const decision = decide(draft, known)
  return decision.ok ? [] : decision.because.map((reason) => `${reason.facts?.['field']}: ${reason.code}`)
}
const facts = (draft: Partial<CertificateDraft> = {}) => {
  const decision = decide(draft)
  if (!decision.ok) throw new Error(JSON.stringify(decision.because))
  return decision.value
}

test('a TKDN certificate as printed is kept in basis points, with its regime by the day of issue', () =>
  expect(facts()).toMatchObject({
    tkdn_bp: 5864,
    bmp_bp: 1000,
    rezim: 'PM35_2025',
    terbit_dasar: 'tercetak',
    akhir_dasar: 'tercetak',
    catatan: [],
  }))

describe('clear refusals', () => {
  test.each<[string, Partial<CertificateDraft>, string[]]>([
    ['end before start', { berlaku_sampai: '2026-01-07' }, ['berlaku_sampai: certificate-ends-before-issue']],
    ['ends on its day of issue', { berlaku_sampai: '2026-01-08' }, []],
    [
      'TKDN 24 with BMP 16: BMP has a cap of 15, and the two together cannot be',
      { tkdn: '24', bmp: '16' },
      ['bmp: bmp-over-cap', 'tkdn: sum-40-needs-tkdn-25'],
    ],
    ['BMP of exactly 15', { tkdn: '25', bmp: '15' }, []],
    ['999.99 is no value', { tkdn: '999.99' }, ['tkdn: tkdn-no-value']],
    ['above 100', { tkdn: '100,01' }, ['tkdn: not-a-percentage']],
    ['without value', { tkdn: '' }, ['tkdn: tkdn-empty']],
    ['without number', { nomor: ' ' }, ['nomor: certificate-number-empty']],
    ['without product', { produk: '' }, ['produk: product-empty']],
    ['a day that is none', { tgl_terbit: '2026-02-30' }, ['tgl_terbit: day-not-in-calendar']],
    ['from tomorrow', { tgl_terbit: '2026-11-26' }, ['tgl_terbit: issued-in-future']],
    ['no day at all', { tgl_terbit: '', berlaku_sampai: '' }, ['berlaku_sampai: certificate-days-missing']],
    [
      'the new rule before its day',
      { rezim: 'PM35_2025', tgl_terbit: '2025-12-10', berlaku_sampai: '2028-12-10' },
      ['rezim: regime-not-in-force'],
    ],
    ['the old rule after its end', { rezim: 'PM16_2011', tgl_terbit: '2025-12-11' }, ['rezim: regime-ended']],
    [
      'small industry of the old rule above 40 %',
      { jenis: 'tkdn_ik', tgl_terbit: '2025-01-01', berlaku_sampai: '2028-01-01', tkdn: '41' },
      ['tkdn: tkdn-ik-over-40'],
    ],
    ['a caterer is no industry', { kbli: '56210' }, ['kbli: kbli-not-industry']],
    ['KBLI with a dot', { kbli: '31.001' }, ['kbli: kbli-not-5-digits']],
    ['a document that was not attached', { cara_periksa: 'dokumen' }, ['bukti: evidence-missing']],
    ['checked, but when', { diperiksa_pada: '' }, ['diperiksa_pada: check-day-missing']],
    [
      'P-IRT with 14 digits',
      { jenis: 'spp_irt', nomor: '2063171010123', tkdn: '', bmp: '', kbli: '' },
      ['nomor: pirt-not-15-digits'],
    ],
    ['a halal paper has no TKDN', { jenis: 'halal', bmp: '' }, ['tkdn: kind-has-no-tkdn']],
    ['unknown kind', { jenis: 'iso' }, ['jenis: certificate-kind-unknown']],
  ])('%s', (_, draft, expected) => expect(codes(draft)).toEqual(expected))

  test('a number stands once: another maker’s is refused, another product of the same certificate is not', () => {
    const other = { id: 'c1', makerId: 'b', makerName: 'PT Lain', produk: 'Meja' }
    expect(codes({}, { sameNumber: [other] })).toEqual(['nomor: certificate-number-of-another-maker'])
    expect(codes({}, { sameNumber: [{ ...other, makerId: 'a' }] })).toEqual([])
    expect(codes({}, { sameNumber: [{ ...other, makerId: 'a', produk: 'KURSI LIPAT' }] })).toEqual([
      'nomor: certificate-already-recorded',
    ])
  })
})

describe('how long it holds', () => {
  test('the printed end is trusted; one longer than the regime’s term is noted', () => {
    expect(facts({ berlaku_sampai: '2032-01-08' })).toMatchObject({
      berlaku_sampai: '2032-01-08',
      catatan: ['MASA_LEBIH_PANJANG'],
    })
  })
  test.each<[Partial<CertificateDraft>, string | null, string]>([
    [{ berlaku_sampai: '' }, '2031-01-08', 'dihitung'],
    [{ berlaku_sampai: '', tgl_terbit: '2025-12-10' }, '2028-12-10', 'dihitung'],
    [{ berlaku_sampai: '', rezim: 'SEKTORAL' }, null, 'tidak_diketahui'],
    [{ jenis: 'slhs', tkdn: '', bmp: '', kbli: '', berlaku_sampai: '' }, '2029-01-08', 'dihitung'],
    [{ jenis: 'bpom_md', tkdn: '', bmp: '', kbli: '', berlaku_sampai: '' }, '2031-01-08', 'dihitung'],
    [{ jenis: 'merek', tkdn: '', bmp: '', kbli: '', berlaku_sampai: '' }, '2036-01-08', 'dihitung'],
    [{ jenis: 'sni', tkdn: '', bmp: '', kbli: '', berlaku_sampai: '' }, '2030-01-08', 'dihitung'],
    [{ jenis: 'halal', tkdn: '', bmp: '', kbli: '', berlaku_sampai: '' }, null, 'tanpa_akhir'],
  ])('%j → %s (%s)', (draft, end, basis) =>
    expect(facts(draft)).toMatchObject({ berlaku_sampai: end, akhir_dasar: basis }),
  )
  test('a halal paper’s old printed end is a note, not an end', () =>
    expect(facts({ jenis: 'halal', tkdn: '', bmp: '', kbli: '' }).catatan).toEqual([
      'HALAL_TANGGAL_TERCETAK',
    ]))
})

describe('a change of state', () => {
  const halal = { jenis: 'halal', keadaan: 'aktif', tgl_terbit: isoDate('2026-01-08') } as const
  const goods = { ...halal, jenis: 'tkdn_barang' } as const
  const why = 'Surat pencabutan Kemenperin'
  test.each([
    [goods, 'dicabut', '2026-10-01', why, []],
    [halal, 'perlu_pembaruan', '2026-10-01', 'Ganti merek santan', []],
    [goods, 'perlu_pembaruan', '2026-10-01', why, ['keadaan: recipe-only-for-halal']],
    [goods, 'dicabut', '2026-01-07', why, ['sejak: state-before-issue']],
    [goods, 'dicabut', '2026-11-26', why, ['sejak: state-in-future']],
    [goods, 'dicabut', '2026-10-01', 'cabut', ['alasan: reason-too-short']],
    [goods, 'aktif', '2026-10-01', why, ['keadaan: state-already']],
    [goods, 'hilang', '', why, ['keadaan: state-unknown', 'sejak: day-not-in-calendar']],
  ] as const)('%o to %s since %s', (certificate, to, since, reason, expected) => {
    const decision = decideStateChange(certificate, { to, since, reason }, KNOWN.today)
    expect(decision.ok ? [] : decision.because.map((one) => `${one.facts?.['field']}: ${one.code}`)).toEqual(
      expected,
    )
  })
})
