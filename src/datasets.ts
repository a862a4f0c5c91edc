/** Every feed Padan understands, and what follows when its facts change. The one place that sees all rooms. */
import type pg from 'pg'
import { appendAudit } from '#audit'
import { paguDpa, strukturAnggaran } from '#budget'
import type { Dataset, RecognisedFeed, Touched } from '#intake'
import { makersDatasets, settleRegister, tellProvidersChanged, tellRegisterChanged } from '#makers'
import { planDatasets, refreshCommitmentCells } from '#plan'
import { knownYears, pembayaran, PROVIDER_TABLES, realisationDatasets, refreshLines } from '#realisation'

export const datasets: readonly Dataset[] = [
  ...planDatasets,
  strukturAnggaran,
  paguDpa,
  ...realisationDatasets,
  pembayaran,
  ...makersDatasets,
]

/** LKPP feeds known by their columns that no room uses yet; such a file is skipped, not an error. */
export const recognised: readonly RecognisedFeed[] = [
  { name: 'Ecat-KomoditasDetail', signature: ['kd_komoditas', 'nama_komoditas', 'jenis_katalog'] },
  {
    name: 'contoh nomor sertifikat TKDN',
    signature: ['nomor_sertifikat', 'nomor_laporan_atau_referensi'],
    why: {
      id: 'Barisnya hanya pola nomor: tidak ada perusahaan, produk, nilai, atau tanggal, jadi tidak ada sertifikat yang dapat dicatat. Sertifikat masuk dari daftar TKDN Kemenperin atau dicatat di halaman pelaku usaha.',
      en: 'Its rows are patterns of numbers only: without firm, product, value or day there is no certificate to record. Certificates come from Kemenperin’s TKDN list or are entered on the page of a maker.',
    },
  },
  {
    name: 'uraian KBLI',
    signature: ['kode', 'judul', 'uraian'],
    exactly: true,
    why: {
      id: 'Judul KBLI masuk dari daftar KBLI lengkap (kode, tingkat, judul); uraian panjangnya sudah menjadi kata kunci pencocokan dan tidak disimpan lagi.',
      en: 'Titles of KBLI come from the complete list (kode, tingkat, judul); the long descriptions are already words of the matching and are not kept again.',
    },
  },
  {
    name: 'jumlah UMKM binaan per jenis usaha',
    signature: ['kode_kabupaten_kota', 'jenis_usaha', 'jumlah_umkm'],
    why: {
      id: 'Isinya jumlah per kabupaten/kota, tidak menyebut satu pun usaha, jadi tidak ada pelaku yang dapat dicatat.',
      en: 'It holds counts per regency and names no single business, so there is no maker to record.',
    },
  },
]

/** Facts that no counted line reads. */
const STAGES = new Set(['realisation.sppbj', 'realisation.spmk', 'realisation.peserta', 'realisation.jadwal'])

/** In the importing transaction: sums of the touched years are rebuilt and the audit row is written. */
export async function afterMerge(client: pg.PoolClient, touched: Touched): Promise<void> {
  const { klpd } = touched
  if (klpd === null) return await afterNationalMerge(client, touched)
  const { table } = touched.dataset
  const changesPlan = table === 'plan.paket' || table === 'plan.paket_anggaran' || table === 'plan.kaji_ulang'
  const changesLines =
    table === 'plan.paket' ||
    table === 'plan.satker_rup' ||
    (table.startsWith('realisation.') && !STAGES.has(table))
  // A register belongs to no single year (0): every year that has facts may read it.
  const years = touched.years.includes(0) ? await knownYears(client, klpd) : touched.years
  for (const year of years) {
    if (changesPlan) await refreshCommitmentCells(client, klpd, year, touched.at)
    if (changesLines) await refreshLines(client, klpd, year, touched.at)
  }
  if (PROVIDER_TABLES.has(table) || table === 'makers.penyedia_katalog')
    await tellProvidersChanged(client, klpd)
  await auditApplied(client, klpd, touched)
}

/** Facts of the nation: what they make follows here; the audit row goes to the government in whose name they were applied. */
async function afterNationalMerge(client: pg.PoolClient, touched: Touched): Promise<void> {
  if (touched.dataset.table === 'makers.tkdn_register') {
    await settleRegister(client, touched.at, touched.by)
    await tellRegisterChanged(client)
  }
  if (touched.onBehalfOf === null) return
  await client.query(`select set_config('padan.klpd', $1, true)`, [touched.onBehalfOf])
  await auditApplied(client, touched.onBehalfOf, touched)
}

async function auditApplied(client: pg.PoolClient, klpd: string, touched: Touched): Promise<void> {
  await appendAudit(client, {
    klpd,
    agency: '',
    at: touched.at,
    actor: touched.by,
    action: 'intake.applied',
    subject: touched.runId,
    facts: {
      dataset: touched.dataset.name,
      file: touched.fileName,
      sha256: touched.sha256,
      ...touched.counts,
    },
  })
}
