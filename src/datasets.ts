/** Every feed Padan understands, and what follows when its facts change. The one place that sees all rooms. */
import type pg from 'pg'
import { appendAudit } from '#audit'
import { paguDpa, strukturAnggaran } from '#budget'
import type { Dataset, RecognisedFeed, Touched } from '#intake'
import { planDatasets, refreshCommitmentCells } from '#plan'
import { pembayaran, realisationDatasets, refreshLineCells } from '#realisation'

export const datasets: readonly Dataset[] = [
  ...planDatasets,
  strukturAnggaran,
  paguDpa,
  ...realisationDatasets,
  pembayaran,
]

/** LKPP feeds known by their columns that no room uses yet; such a file is skipped, not an error. */
export const recognised: readonly RecognisedFeed[] = [
  { name: 'RUP-SubKegiatanMaster', signature: ['kd_subkegiatan', 'nama_subkegiatan', 'pagu_subkegiatan'] },
  { name: 'RUP-KegiatanMaster', signature: ['kd_kegiatan', 'nama_kegiatan', 'pagu_kegiatan'] },
  { name: 'RUP-ProgramMaster', signature: ['kd_program', 'nama_program', 'pagu_program'] },
  { name: 'RUP-MasterSatker', signature: ['kd_satker', 'status_satker', 'tahun_aktif'] },
  { name: 'RUP-HistoryKajiUlang', signature: ['kd_rup_baru', 'kd_rup_lama', 'alasan_kajiulang'] },
  { name: 'SPSE-TenderEkontrak-BAPBAST', signature: ['kd_tender', 'no_bast', 'besar_pembayaran'] },
  { name: 'SPSE-NonTenderEkontrak-BAPBAST', signature: ['kd_nontender', 'no_bast', 'besar_pembayaran'] },
  { name: 'SPSE-TenderEkontrak-SPMKSPP', signature: ['kd_tender', 'no_spmk_spp'] },
  { name: 'SPSE-NonTenderEkontrak-SPMKSPP', signature: ['kd_nontender', 'no_spmk_spp'] },
  { name: 'SPSE-TenderEkontrak-SPPBJ', signature: ['kd_tender', 'no_sppbj', 'harga_final'] },
  { name: 'SPSE-NonTenderEkontrak-SPPBJ', signature: ['kd_nontender', 'no_sppbj', 'harga_final'] },
  { name: 'SPSE-TenderPengumuman', signature: ['kd_tender', 'versi_tender', 'tgl_pengumuman_tender'] },
  {
    name: 'SPSE-NonTenderPengumuman',
    signature: ['kd_nontender', 'versi_nontender', 'tgl_pengumuman_nontender'],
  },
  { name: 'SPSE-PesertaTender', signature: ['kd_tender', 'kd_peserta', 'pemenang'] },
  { name: 'SPSE-JadwalTahapanTender', signature: ['kd_tender', 'dtj_id', 'kd_tahapan'] },
  { name: 'SPSE-JadwalTahapanNonTender', signature: ['kd_nontender', 'dtj_id', 'kd_tahapan'] },
  { name: 'Ecat-PaketEPurchasing', signature: ['kd_paket', 'kd_produk', 'total_harga', 'ongkos_kirim'] },
  { name: 'Ecat-PaketEPurchasingV6', signature: ['order_id', 'rup_code', 'total_qty'] },
  {
    name: 'Ecat-InstansiSatker',
    signature: ['kd_satker', 'kd_satker_str', 'nama_satker', 'last_update_ref'],
  },
  { name: 'Bela-TokoDaringRealisasi', signature: ['order_id', 'valuasi', 'marketplace'] },
  { name: 'Inaproc-Realisasi', signature: ['Kode Paket', 'Sumber Transaksi', 'Nilai PDN (Rp)'] },
]

/** In the importing transaction: sums of the touched years are rebuilt and the audit row is written. */
export async function afterMerge(client: pg.PoolClient, touched: Touched): Promise<void> {
  const feedsPlan = touched.dataset.table === 'plan.paket'
  const feedsLines = touched.dataset.table.startsWith('realisation.') || feedsPlan
  for (const year of touched.years) {
    if (feedsPlan) await refreshCommitmentCells(client, touched.klpd, year, touched.at)
    if (feedsLines) await refreshLineCells(client, touched.klpd, year, touched.at)
  }
  await appendAudit(client, {
    klpd: touched.klpd,
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
