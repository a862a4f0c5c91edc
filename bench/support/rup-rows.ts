/** RUP rows like real ones in columns and lengths (mean 1.6 kB each in the province we measured), 1 % of them bad. */
import { randomFrom } from '../../src/simulate/random.ts'

const WORDS =
  'Belanja Alat Bahan untuk Kegiatan Kantor Kertas dan Cover Pengadaan Makanan Minuman Rapat Pemeliharaan Gedung Jasa Konsultansi Sewa Kendaraan Cetak Penggandaan'.split(
    ' ',
  )
const METHODS = [
  [9, 'E-Purchasing'],
  [8, 'Pengadaan Langsung'],
  [16, 'Dikecualikan'],
  [13, 'Tender'],
  [15, 'Seleksi'],
] as const

export function* rupRows(count: number, seed: number): Iterable<Record<string, unknown>> {
  const random = randomFrom(seed)
  const words = (n: number) => Array.from({ length: n }, () => random.pick(WORDS)).join(' ')
  for (let index = 0; index < count; index++) {
    const agency = index % 700
    const [code, method] = random.pick(METHODS)
    const bad = index % 100 === 50 ? random.whole(0, 2) : -1
    yield {
      tahun_anggaran: 2026,
      kd_klpd: 'D998',
      nama_klpd: 'Kota Bangku Uji',
      jenis_klpd: 'KOTA',
      kd_satker: 100_000 + agency,
      kd_satker_str: `1.01.0.00.0.00.${String(agency).padStart(3, '0')}.0000`,
      nama_satker: `DINAS UJI KE-${agency} KOTA BANGKU UJI`,
      kd_rup: bad === 0 ? null : 60_000_000 + index,
      nama_paket: words(8),
      pagu: bad === 1 ? 'dua juta' : random.whole(10, 900_000) * 1000,
      kd_metode_pengadaan: code,
      metode_pengadaan: method,
      kd_jenis_pengadaan: '1',
      jenis_pengadaan: 'Barang',
      status_pradipa: 'Non-PraDIPA',
      status_pdn: random.chance(0.97) ? 'PDN' : 'Non-PDN',
      status_ukm: 'UKM',
      alasan_non_ukm: null,
      status_konsolidasi: 'Non-Konsolidasi',
      tipe_paket: 'Penyedia',
      kd_rup_swakelola: null,
      kd_rup_lokal: null,
      volume_pekerjaan: '1 Paket',
      urarian_pekerjaan: `${words(3)}; ${words(3)}; `,
      spesifikasi_pekerjaan: `${words(6)}; \r\n${words(6)}; \r\n`,
      tgl_awal_pemilihan: '2026-01-01',
      tgl_akhir_pemilihan: '2026-01-01',
      tgl_awal_kontrak: bad === 2 ? '05/06/2026' : '2026-02-01',
      tgl_akhir_kontrak: '2026-12-01',
      tgl_awal_pemanfaatan: '2026-02-01',
      tgl_akhir_pemanfaatan: '2026-12-01',
      tgl_buat_paket: '2025-12-27',
      tgl_pengumuman_paket: '2026-01-19 10:03:28',
      status_aktif_rup: true,
      status_delete_rup: false,
      status_umumkan_rup: 'Terumumkan',
      status_dikecualikan: false,
      alasan_dikecualikan: null,
      tahun_pertama: null,
      kode_rup_tahun_pertama: null,
      nomor_kontrak: null,
      spp_aspek_ekonomi: false,
      spp_aspek_sosial: false,
      spp_aspek_lingkungan: false,
      _event_date: '2026-11-15',
    }
  }
}
