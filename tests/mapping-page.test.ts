/** A SIPD/BPKD list through the mapping page, as a person does it once; next month's list is then read by itself. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { afterMerge, datasets, recognised } from '../src/datasets.ts'
import { intakeJobs } from '../src/intake/index.ts'
import { projectRoot } from '../src/platform/config.ts'
import { realData } from './support/real-files.ts'
import { startTestApp, type TestApp } from './support/test-app.ts'
import { asGovernment, useTestDatabase } from './support/test-database.ts'

const db = useTestDatabase()
let padan: TestApp
let cookie: string
beforeAll(async () => {
  padan = await startTestApp(db)
  cookie = await padan.signIn('sari')
  await asGovernmentCommitted(async (client) => {
    await client.query(
      `insert into agencies.satker (klpd, kd_satker_str, nama) values
       ('D999', '1.01.0.00.0.00.01.0000', 'Dinas Pendidikan'), ('D999', '7.01.0.00.0.00.01.0000', 'Kota Administrasi')`,
    )
  })
})
afterAll(() => padan.close())

async function asGovernmentCommitted(work: (client: pg.PoolClient) => Promise<unknown>) {
  const client = await db.pool.connect()
  try {
    await client.query('begin')
    await client.query(`select set_config('padan.klpd', 'D999', true)`)
    await work(client)
    await client.query('commit')
  } finally {
    client.release()
  }
}

const jobs = () =>
  intakeJobs({ pool: db.pool, dataDir: db.dataDir, datasets, recognised, onMerged: afterMerge })

async function upload(name: string, content: string | Uint8Array): Promise<string> {
  const form = new FormData()
  form.set('berkas', new File([content as BlobPart], name))
  const answer = await padan.post('/berkas', form, cookie)
  const id = answer.headers.get('location')!.split('/').at(-1)!
  await jobs()['berkas-diterima']({ runId: id, klpd: 'D999' })
  return id
}
const page = async (path: string) => (await padan.get(path, cookie)).text()
const facts = <T extends object>(query: string) =>
  asGovernment(db.pool, 'D999', async (client) => (await client.query<T>(query)).rows)

const HEAD = 'No;SKPD;Nomor SP2D;Tgl Cair;Uraian Belanja;Rekening;Nilai SP2D Bruto;SPK'
const march = [
  HEAD,
  '1;DINAS PENDIDIKAN;00012/LS/2026;05/03/2026;Kertas HVS;5.1.02.01.01.0024 - Alat Tulis Kantor;1.500.000,00;027/01/2026',
  '2;DIKDAS;00013/LS/2026;06/03/2026;Kursi;5.2.02.05.02.0001;12.750.000;027/02/2026',
  ';;;;;;JUMLAH;',
].join('\n')

const CHOICE = {
  jenis: 'BPKD-Pembayaran',
  nama: 'SP2D BPKD bulanan',
  'k.kd_satker_str': 'SKPD',
  'k.no_sp2d': 'Nomor SP2D',
  'k.tgl_sp2d': 'Tgl Cair',
  'k.tahun_anggaran': 'Tgl Cair',
  'k.nilai_bruto': 'Nilai SP2D Bruto',
  'k.kd_rekening': 'Rekening',
  'k.no_kontrak': 'SPK',
  'k.uraian': 'Uraian Belanja',
  angka: 'titik',
  tanggal: 'hari-bulan',
}

test('an unknown list is offered a mapping, checked, saved, read, applied; the next one needs nobody', async () => {
  const run = await upload('sp2d-maret.csv', march)
  expect(await page(`/berkas/${run}`)).toContain('Petakan kolom berkas ini')

  const proposal = await page(`/berkas/${run}/pemetaan`)
  expect(proposal).toContain('Kertas HVS')
  expect(proposal).toMatch(/<option value="Nomor SP2D" selected="">/)
  expect(proposal).toMatch(/<option value="Nilai SP2D Bruto" selected="">/)

  const checked = await padan.post(`/berkas/${run}/pemetaan`, { ...CHOICE, tindakan: 'periksa' }, cookie)
  const check = await checked.text()
  expect(checked.status).toBe(200)
  expect(check).toContain('1 dari 3 baris terbaca baik, bernilai Rp1.500.000.')
  expect(check).toContain('DIKDAS')
  expect(check).toContain('bukan kode atau nama perangkat daerah yang dikenal')
  expect(check).toContain('JUMLAH')

  const paired = { ...CHOICE, 'pn.0': 'DIKDAS', 'p.0': '1.01.0.00.0.00.01.0000', tindakan: 'simpan' }
  const saved = await padan.post(`/berkas/${run}/pemetaan`, paired, cookie)
  expect([saved.status, saved.headers.get('location')]).toEqual([303, `/berkas/${run}`])
  await jobs()['berkas-diterima']({ runId: run, klpd: 'D999' })
  const preview = await page(`/berkas/${run}`)
  expect(preview).toContain('SP2D BPKD bulanan')
  expect(preview).toContain('menunggu keputusan')
  expect(preview).toContain('Rp14.250.000')

  await padan.post(`/berkas/${run}/terapkan`, {}, cookie)
  await jobs()['berkas-diputuskan']({ runId: run, klpd: 'D999' })
  expect(
    await facts(
      `select no_sp2d, tgl_sp2d, nilai_bruto, kd_satker_str, kd_rekening, no_kontrak, tahun from realisation.published_pembayaran order by no_sp2d`,
    ),
  ).toEqual([
    {
      no_sp2d: '00012/LS/2026',
      tgl_sp2d: '2026-03-05',
      nilai_bruto: '1500000.00',
      kd_satker_str: '1.01.0.00.0.00.01.0000',
      kd_rekening: '5.1.02.01.01.0024',
      no_kontrak: '027/01/2026',
      tahun: 2026,
    },
    {
      no_sp2d: '00013/LS/2026',
      tgl_sp2d: '2026-03-06',
      nilai_bruto: '12750000.00',
      kd_satker_str: '1.01.0.00.0.00.01.0000',
      kd_rekening: '5.2.02.05.02.0001',
      no_kontrak: '027/02/2026',
      tahun: 2026,
    },
  ])

  const april = await upload(
    'sp2d-april.csv',
    [HEAD, '1;DIKDAS;00044/LS/2026;02/04/2026;Meja;5.2.02.05.02.0001;2.000.000;'].join('\n'),
  )
  expect(await page(`/berkas/${april}`)).toContain('menunggu keputusan')
  expect(await facts(`select dataset, rows_new from intake.run where id = '${april}'`)).toEqual([
    { dataset: 'BPKD-Pembayaran', rows_new: 1 },
  ])
})

test('the command line reads next month’s list by the saved mapping, title rows above its headings and all; another government’s list is asked for', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'padan pemetaan '))
  const path = join(folder, 'sp2d-mei.csv')
  writeFileSync(
    path,
    [
      'PEMERINTAH KOTA CEMARA',
      'DAFTAR SP2D',
      'Bulan: Mei 2026',
      HEAD,
      '1;DIKDAS;00066/LS/2026;04/05/2026;Buku;5.1.02.01.01.0024;3.250.000;',
    ].join('\n'),
  )
  const padanOnLine = (...args: string[]) =>
    spawnSync(process.execPath, [join(projectRoot, 'bin/padan'), 'import', path, '--json', ...args], {
      encoding: 'utf8',
      env: { ...process.env, DATABASE_URL: db.ownerUrl, PADAN_DATA_DIR: folder },
    })
  const done = padanOnLine('--klpd', 'D999')
  expect([done.status, done.stderr.includes('✗')]).toEqual([0, false])
  expect((JSON.parse(done.stdout) as { files: object[] }).files).toMatchObject([
    { dataset: 'BPKD-Pembayaran', rows_read: 1, new: 1, rejected: 0, rupiah_applied: 3_250_000, error: null },
  ])
  expect(
    await facts(
      `select kd_satker_str, nilai_bruto, line from realisation.published_pembayaran where no_sp2d = '00066/LS/2026'`,
    ),
  ).toEqual([{ kd_satker_str: '1.01.0.00.0.00.01.0000', nilai_bruto: '3250000.00', line: 5 }])
  // without a government nobody knows whose mapping to take; with one that has none, the columns are named
  for (const more of [[], ['--klpd', 'D998']]) {
    const refused = padanOnLine(...more)
    expect(refused.status).toBe(1)
    expect((JSON.parse(refused.stdout) as { files: { error: string }[] }).files[0]!.error).toContain(
      'Nomor SP2D',
    )
  }
  rmSync(folder, { recursive: true, force: true })
}, 120_000)

test('a renamed column is named, the rest of the choice is kept', async () => {
  const run = await upload(
    'sp2d-mei.csv',
    march.replace('Nilai SP2D Bruto', 'Nilai Kotor').replace(';SPK', ';SPK;Bank'),
  )
  const text = await page(`/berkas/${run}/pemetaan`)
  expect(text).toContain('Mirip pemetaan')
  expect(text).toMatch(/Kolom yang dulu dipakai dan sekarang tidak ada<\/dt><dd>Nilai SP2D Bruto</)
  expect(text).toMatch(/Kolom baru<\/dt><dd>Nilai Kotor · Bank</)
  expect(text).toMatch(/<option value="Tgl Cair" selected="">/)
})

test('a choice that cannot be is refused by name and keeps what was chosen', async () => {
  const run = await upload('sp2d-juni.csv', march.replace('SPK', 'Kontrak SPK'))
  const { 'k.no_sp2d': _none, ...without } = CHOICE
  const answer = await padan.post(
    `/berkas/${run}/pemetaan`,
    { ...without, 'k.no_kontrak': 'SPK', tindakan: 'simpan' },
    cookie,
  )
  const text = await answer.text()
  expect(answer.status).toBe(422)
  expect(text).toContain('Nomor SP2D: pilih kolomnya.')
  expect(text).toContain('kolom &quot;SPK&quot; tidak ada di berkas ini')
  expect(text).toMatch(/<option value="Tgl Cair" selected="">/)
})

test('a sheet (XLSX) with numbers and dates of its own needs no guess; leading zeros stay', async () => {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('Daftar')
  sheet.addRow(['SKPD', 'SP2D', 'Tanggal', 'Jumlah Bruto'])
  sheet.addRow(['Dinas Pendidikan', '000077', new Date(Date.UTC(2026, 3, 9)), 1234.5])
  const run = await upload('sp2d.xlsx', new Uint8Array(await book.xlsx.writeBuffer()))
  const choice = {
    jenis: 'BPKD-Pembayaran',
    nama: 'SP2D lembar',
    'k.kd_satker_str': 'SKPD',
    'k.no_sp2d': 'SP2D',
    'k.tgl_sp2d': 'Tanggal',
    't.tahun_anggaran': '2026',
    'k.nilai_bruto': 'Jumlah Bruto',
    angka: 'ketat',
    tanggal: 'ketat',
    tindakan: 'simpan',
  }
  expect((await padan.post(`/berkas/${run}/pemetaan`, choice, cookie)).status).toBe(303)
  await jobs()['berkas-diterima']({ runId: run, klpd: 'D999' })
  await padan.post(`/berkas/${run}/terapkan`, {}, cookie)
  await jobs()['berkas-diputuskan']({ runId: run, klpd: 'D999' })
  expect(
    await facts(
      `select no_sp2d, tgl_sp2d, nilai_bruto, tahun from realisation.published_pembayaran where no_sp2d = '000077'`,
    ),
  ).toEqual([{ no_sp2d: '000077', tgl_sp2d: '2026-04-09', nilai_bruto: '1234.50', tahun: 2026 }])
})

test('a file applied by one mapping is not re-read by another; a stopped mapping reads nothing more', async () => {
  const [used] = await facts<{ id: string }>(
    `select id from intake.pemetaan where nama = 'SP2D BPKD bulanan'`,
  )
  expect((await padan.post(`/pemetaan/${used!.id}/hentikan`, {}, cookie)).status).toBe(303)
  expect(await page('/pemetaan')).toContain('diganti atau dihentikan')
  const run = await upload('sp2d-juli.csv', march.replaceAll('/2026;0', '/2026;1'))
  expect(await facts(`select status from intake.run where id = '${run}'`)).toEqual([{ status: 'failed' }])
  const [first] = await facts<{ id: string }>(`select id from intake.run where file_name = 'sp2d-maret.csv'`)
  expect((await padan.get(`/berkas/${first!.id}/pemetaan`, cookie)).status).toBe(409)
})

test('each step leaves its row in the audit trail', async () => {
  const actions = (
    await facts<{ action: string }>(
      `select payload::jsonb ->> 'action' as action from audit.published_entry where klpd = 'D999'`,
    )
  ).map((row) => row.action)
  expect(actions).toContain('intake.mapping-saved')
  expect(actions).toContain('intake.mapping-stopped')
})

test('the list of mappings can be downloaded, and another government does not see them', async () => {
  const sheet = await (await padan.get('/pemetaan/unduh?format=csv', cookie)).text()
  expect(sheet).toContain('SP2D BPKD bulanan,BPKD-Pembayaran,no_sp2d,Nomor SP2D')
  const foreign = await asGovernment(
    db.pool,
    'D998',
    async (client) => (await client.query('select 1 from intake.pemetaan')).rowCount,
  )
  expect(foreign).toBe(0)
})

const jakpus = `${realData}dki-anggaran-jakpus-2024/anggaran_jakpus_2024.csv`
describe.skipIf(!existsSync(jakpus))('a real DKI budget list', () => {
  test('goes in as DPA ceilings with its two levels below the sub-activity, to the rupiah', async () => {
    const text = readFileSync(jakpus, 'utf8')
    const run = await upload('anggaran_jakpus_2024.csv', text)
    const choice = {
      jenis: 'DPA-Pagu',
      nama: 'Pagu Jakarta Pusat',
      'k.tahun_anggaran': 'tahun',
      't.kd_satker_str': '7.01.0.00.0.00.01.0000',
      't.perubahan_ke': '0',
      'k.kd_program': 'kode_program',
      'k.kd_subkegiatan': 'kode_kegiatan',
      'k.nama_subkegiatan': 'kegiatan',
      'k.kd_aktivitas': 'kode_aktivitas',
      'k.nama_aktivitas': 'aktivitas',
      'k.kd_sub_aktivitas': 'kode_sub_aktivitas',
      'k.nama_sub_aktivitas': 'sub_aktivitas',
      'k.kd_rekening': 'kode_rekening',
      'k.nama_rekening': 'uraian_kode_rekening',
      'k.pagu_dpa': 'pagu',
      angka: 'ketat',
      tanggal: 'ketat',
      tindakan: 'simpan',
    }
    expect((await padan.post(`/berkas/${run}/pemetaan`, choice, cookie)).status).toBe(303)
    await jobs()['berkas-diterima']({ runId: run, klpd: 'D999' })
    await padan.post(`/berkas/${run}/terapkan`, {}, cookie)
    await jobs()['berkas-diputuskan']({ runId: run, klpd: 'D999' })
    const rows = text.trim().split('\n').length - 1
    const rupiah = text
      .trim()
      .split('\n')
      .slice(1)
      .reduce((sum, line) => sum + Number(line.split(',').at(-1)), 0)
    expect(
      await facts(
        `select count(*)::int as rows, sum(pagu)::text as rupiah, count(distinct kd_subkegiatan)::int as sub,
           bool_and(kd_rekening !~ '\\s' and skema_rekening = 'PM90_4D') as clean, min(kd_program) as program
         from budget.published_pagu_dpa_at('D999', 2024, '2024-06-30', now())`,
      ),
    ).toEqual([{ rows, rupiah: `${rupiah}.00`, sub: 7, clean: true, program: '7.02.01' }])
  })
})
