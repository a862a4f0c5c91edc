import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { afterMerge, datasets, recognised } from '../datasets.ts'
import { receive, receivePath, runImport } from '../intake/index.ts'
import { isoDate, type Instant } from '../shared/date.ts'
import { listProviders } from '../realisation/index.ts'
import { realData } from '../../tests/support/real-files.ts'
import { asGovernment, useTestDatabase } from '../../tests/support/test-database.ts'
import { readFirmName } from './firm-name.ts'
import { makersJobs, PROVIDERS_CHANGED } from './makers.job.ts'

const db = useTestDatabase()
const KLPD = 'D999'
const importJson = async (rows: object[], fileName: string) => {
  async function* bytes() {
    yield new TextEncoder().encode(JSON.stringify(rows))
  }
  return runImport(
    { pool: db.pool, dataDir: db.dataDir, datasets, recognised, onMerged: afterMerge },
    { file: await receive(db.dataDir, bytes()), fileName, preview: false, by: 'uji' },
  )
}
const matchNames = () =>
  makersJobs({
    pool: db.pool,
    listProviders,
    clock: { now: () => new Date().toISOString() as Instant, today: () => isoDate('2026-11-25') },
  })[PROVIDERS_CHANGED]({ klpd: KLPD })
const asked = async (sql: string) =>
  asGovernment(db.pool, KLPD, async (client) => (await client.query(sql)).rows as Record<string, unknown>[])

const provider = (kd: number, nama: string, more: object = {}) => ({
  kd_penyedia: kd,
  kode_penyedia_sikap: `S${kd}`,
  nama_penyedia: nama,
  npwp_penyedia: null,
  npwp_16: null,
  kbli2020_penyedia: null,
  penyedia_ukm: null,
  alamat_penyedia: 'Jl. Rekaan 1',
  email_penyedia: 'orang@contoh.id',
  no_telp_penyedia: '0800',
  ...more,
})

test('the catalogue’s list of providers brings names, KBLI and class to the makers they are joined with', async () => {
  await db.owner.query(
    `insert into makers.maker (id, nama, kunci, bentuk, created_at, created_by, source) values
       ('00000000-0000-4000-8000-000000000001', 'PT Lampu Rekaan', 'LAMPU REKAAN', 'pt', now(), 'uji', 'uji'),
       ('00000000-0000-4000-8000-000000000002', 'PT Pipa Rekaan', 'PIPA REKAAN', 'pt', now(), 'uji', 'uji')`,
  )
  await db.owner.query(
    `insert into makers.alias (maker_id, nama, kunci, bentuk, source, seen_at) select id, nama, kunci, bentuk, 'uji', now() from makers.maker`,
  )
  await db.owner.query(
    `insert into makers.scale (maker_id, pada, known_from, kelas, dasar, nilai, source, recorded_by)
     values ('00000000-0000-4000-8000-000000000002', '2024-01-01', now(), 'menengah', 'modal', 6000000000, 'dicatat', 'uji')`,
  )
  const outcome = await importJson(
    [
      provider(1, 'LAMPU REKAAN, PT', {
        npwp_penyedia: '99.100.020.0-031.000',
        kbli2020_penyedia: 'C27401;G46599',
        penyedia_ukm: 'Usaha Kecil',
      }),
      provider(2, 'pt. pipa rekaan', { kbli2020_penyedia: '24105', penyedia_ukm: 'Usaha Kecil' }),
      provider(3, 'PT Pipa Rekan', { npwp_penyedia: '99.***.***.*-***.000', penyedia_ukm: 'Usaha Rumahan' }),
      provider(4, 'CV Sama Sekali Lain', { kbli2020_penyedia: 'tujuh' }),
    ],
    'D999_Ecat-PenyediaDetail.json',
  )
  expect([outcome.error, outcome.dataset, outcome.rowsRead, outcome.created.rows]).toEqual([
    null,
    'Ecat-PenyediaDetail',
    4,
    4,
  ])
  expect(outcome.notes).toEqual({ NPWP_TIDAK_LENGKAP: 3, SKALA_TIDAK_DIKENAL: 1, KBLI_TIDAK_TERBACA: 1 })
  expect(outcome.columns.unknown).toEqual([])
  await matchNames()
  expect(await asked(`select nama, status from makers.mention where klpd = '${KLPD}' order by nama`)).toEqual(
    [
      { nama: 'CV Sama Sekali Lain', status: 'baru' },
      { nama: 'LAMPU REKAAN, PT', status: 'tertaut' },
      { nama: 'PT Pipa Rekan', status: 'diusulkan' },
      { nama: 'pt. pipa rekaan', status: 'tertaut' },
    ],
  )
  expect(
    await asked(
      `select m.kunci, k.kode from makers.maker_kbli k join makers.maker m on m.id = k.maker_id order by 1, 2`,
    ),
  ).toEqual([
    { kunci: 'LAMPU REKAAN', kode: '27401' },
    { kunci: 'LAMPU REKAAN', kode: '46599' },
    { kunci: 'PIPA REKAAN', kode: '24105' },
  ])
  // The class that the law computed from the capital stands; the feed's word is only taken where nothing else is known.
  expect(await asked(`select kunci, skala from makers.published_maker order by kunci`)).toEqual([
    { kunci: 'LAMPU REKAAN', skala: 'kecil' },
    { kunci: 'PIPA REKAAN', skala: 'menengah' },
  ])
})

test('the same list again adds nothing', async () => {
  await matchNames()
  expect(await asked('select count(*)::int as n from makers.scale')).toEqual([{ n: 2 }])
  expect(await asked('select count(*)::int as n from makers.maker_kbli')).toEqual([{ n: 3 }])
})

test('a firm that only bid is a name to match too', async () => {
  await importJson(
    [
      {
        tahun_anggaran: 2024,
        kd_klpd: KLPD,
        kd_satker: '1',
        kd_satker_str: '1.01.0.00.0.00.01.0000',
        kd_lpse: 1,
        kd_tender: 11,
        kd_peserta: 12,
        kd_penyedia: 13,
        nama_penyedia: 'Pipa Rekaan PT',
        npwp_penyedia: '99.300.020.0-031.000',
        nilai_penawaran: null,
        nilai_terkoreksi: null,
        pemenang: 0,
        pemenang_terverifikasi: 0,
      },
    ],
    'SPSE-PesertaTender_2024.json',
  )
  await matchNames()
  expect(
    await asked(
      `select nama, status, feeds from makers.mention where klpd = '${KLPD}' and 'SPSE peserta' = any (feeds)`,
    ),
  ).toEqual([{ nama: 'Pipa Rekaan PT', status: 'tertaut', feeds: ['SPSE peserta'] }])
})

const isb = `${realData}isb-kalbar-d197/`
test.skipIf(!existsSync(isb))(
  'the real register, codes and bidders of a province: every firm is kept once, and none is joined on a guess',
  async () => {
    const around = { pool: db.pool, dataDir: db.dataDir, datasets, recognised, onMerged: afterMerge }
    const take = async (path: string, klpd?: string) => {
      const outcome = await runImport(around, {
        file: await receivePath(db.dataDir, `${realData}${path}`),
        fileName: path.split('/').at(-1)!,
        preview: false,
        by: 'uji',
        ...(klpd ? { klpd } : {}),
      })
      expect([path, outcome.error, outcome.rejected.rows]).toEqual([path, null, 0])
      return outcome.rowsRead
    }
    expect(await take('tkdn-sertifikat/Data_Sertifikat_TKDN_2026.xls')).toBe(135)
    expect(await take('kbli-2020/kbli2020.csv')).toBe(2686)
    expect(await take('wilayah-dki/villages_31.csv')).toBe(267)
    expect(await take('isb-kalbar-d197/SPSE-PesertaTender_2024.json', 'D197')).toBe(327)
    await take('isb-kalbar-d197/SPSE-NonTenderSelesai_2024.json', 'D197')
    await take('isb-kalbar-d197/SPSE-NonTenderEkontrak-Kontrak_2024.json', 'D197')
    await makersJobs({
      pool: db.pool,
      listProviders,
      clock: { now: () => new Date().toISOString() as Instant, today: () => isoDate('2026-11-25') },
    })[PROVIDERS_CHANGED]({ klpd: 'D197' })
    const mentions = await asGovernment(
      db.pool,
      'D197',
      async (client) =>
        (
          await client.query<{
            nama: string
            npwp: string
            status: string
            cara: string | null
            feeds: string[]
          }>(`select nama, npwp, status, cara, feeds from makers.mention where klpd = 'D197'`)
        ).rows,
    )
    expect(mentions.length).toBeGreaterThan(250)
    expect(mentions.filter((one) => one.feeds.includes('SPSE peserta')).length).toBeGreaterThan(200)
    // `PT. X`, `X, PT` and `pt x` with one tax number are one mention.
    const keys = mentions.map((one) =>
      [readFirmName(one.nama).key, readFirmName(one.nama).form, one.npwp].join('|'),
    )
    expect(new Set(keys).size).toBe(keys.length)
    expect(mentions.filter((one) => one.status === 'tertaut' && one.cara === null)).toEqual([])
  },
)
