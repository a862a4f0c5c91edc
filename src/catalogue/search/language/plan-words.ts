/**
 * Words of plans that say nothing about the product, with their measured share: of 3,685 distinct package and activity
 * names (West Kalimantan 2022-2024, Manpower 2020-2026, realisation lists 2026), how many per thousand hold the word.
 * A word stands here when its share in plans is high or its role is plain, and products hardly use it (makers' certificates
 * checked). `bench/measure-boilerplate.ts` prints the shares again for any set of plans.
 *
 * Goods that are frequent in plans (kertas, komputer, kendaraan, makanan …) are deliberately absent.
 */
const measured = {
  /** The frame of every plan line: says that something is bought, never what. */
  frame: `
    dan:373.7 belanja:303.4 kegiatan:220.6 pengadaan:149.5 bahan:130.3 alat:110.7 lainnya:83.6 sub:64.0
    penyediaan:62.7 program:53.7 paket:43.1 modal:42.6 sarana:42.1 pendukung:37.4 prasarana:34.7 tahun:33.4
    pelaksanaan:32.6 barang:27.4 melaksanakan:27.1 tanggal:26.1 yang:23.3 operasional:22.0 fasilitasi:21.2
    atau:19.0 umum:18.5 penyelenggaraan:17.9 perlengkapan:16.6 non:16.6 serta:14.9 pekerjaan:14.1 dengan:14.1
    ta:13.8 melalui:13.0 dak:13.0 tahap:11.7 biaya:11.4 anggaran:10.3 biasa:10.3 penunjang:8.4 unit:7.1
    berupa:6.5 melaksanaan:6.5 dpa:6.0 berbasis:6.0 bulan:5.7 keperluan:5.4 rka:5.4 e:4.9 subkeg:4.6
    kebutuhan:4.3 per:4.1 tidak:4.1 atas:3.8 aset:3.8 pembuatan:3.8 no:3.3 blud:3.3 dibidang:3.3 bhp:3.3
    secara:3.0 pesanan:3.0 ukuran:3.0 rp:2.7 se:2.7 ke:2.7 pemenuhan:2.4 bosp:2.4 lanjutan:2.4 katalog:2.4
    meliputi:2.2 perolehan:2.2 toko:2.2 termasuk:1.9 rutin:1.9 bop:1.9 dari:1.6 pcs:1.6 oleh:1.6 lengkap:1.6
    pembelian:1.4 merk:1.4 tipe:1.4 standar:1.4 bos:1.1 tetap:1.1 lain:0.8 kelengkapannya:0.8 buah:0.5
    spesifikasi:0.5 jenis:0.5 beserta:0.5 nomor:0.3 tambahan:0.3 dau:0.3 daring:0.3 swakelola:0.3 pakai:0.3
    habis:0.3 baru:0.3 memenuhi:0.3 sejenisnya:0.0 permintaan:0.0 pagu:0.0 apbd:0.0 apbn:0.0 kapitasi:0.0
    kegiatannya:0.0`,
  /** Who and where: agencies, regions, offices. */
  place: `
    kantor:117.8 daerah:67.0 dinas:33.6 provinsi:32.6 kerja:32.0 kota:31.2 kecamatan:30.4 bidang:29.0
    skpd:28.8 kabupaten:21.2 uptd:16.6 barat:15.5 kab:13.3 perkantoran:13.3 kalbar:11.9
    jakarta:11.9 desa:11.7 politeknik:11.1 raya:10.6 prov:9.8 wilayah:9.5 negara:9.5 singkawang:9.0
    pemerintah:7.3 satuan:7.1 kementerian:7.1 kalimantan:7.1 negeri:6.5 sdn:6.5 balai:5.7 pemerintahan:5.7
    kubu:5.7 pusat:5.7 jawa:5.4 sekretariat:5.2 kapuas:5.2 nasional:4.9 upt:4.3 ditjen:4.3 lokasi:4.3
    indonesia:3.8 utara:3.3 selatan:3.3 pontianak:3.3 badan:2.7 timur:2.7 hilir:2.4 kec:1.9 jenderal:1.6
    tengah:1.6 smpn:1.6 ri:1.6 kelurahan:1.4 ketapang:1.4 biro:1.4 hulu:1.1 direktorat:0.8 sanggau:0.8
    landak:0.8 bagian:0.8 sintang:0.5 melawi:0.3 sambas:0.3 kayong:0.3 rsud:0.3 opd:0.0 mempawah:0.0
    bengkayang:0.0 sman:0.0 smkn:0.0 puskesmas:0.0 setda:0.0`,
  /** Why: the activity the goods serve. Weak evidence, never the head of an item. */
  purpose: `
    rapat:61.1 pelatihan:44.8 penyusunan:41.2 peningkatan:38.8 penyuluhan:38.0 koordinasi:36.6
    pemanfaatan:28.8 pengawasan:23.3 pengembangan:23.1 administrasi:22.5 kelembagaan:19.8 kapasitas:19.5
    keuangan:17.4 layanan:16.6 pendampingan:16.0 pengelolaan:15.7 kinerja:14.9 perencanaan:14.4
    pelayanan:13.3 pembinaan:12.8 evaluasi:12.5 sinkronisasi:12.5 pertemuan:12.2 laporan:11.4 pelaporan:10.6
    teknis:10.0 monitoring:9.8 acara:9.8 peserta:9.5 workshop:9.5 orang:9.2 kebijakan:9.0 masyarakat:9.0
    penguatan:8.7 pengetahuan:8.7 persiapan:8.7 pemahaman:8.1 penetapan:7.6 peraturan:7.6 verifikasi:7.1
    penatausahaan:6.8 rakor:5.4 seminar:5.4 fgd:4.9 forum:4.9 diseminasi:4.9 sosialisasi:4.6 bimbingan:4.6
    pemberdayaan:4.1 meningkatkan:3.8 semester:3.3 raker:3.0 diklat:2.7 triwulan:2.7 optimalisasi:1.9
    mendukung:1.6 percepatan:1.6`,
  /** Words that ask for work to be done, not for a thing: goods alone do not answer them. */
  service: `
    jasa:132.2 tenaga:72.2 pemeliharaan:45.9 sewa:33.1 pembangunan:16.6 perjalanan:16.0 honorarium:15.5
    keamanan:12.5 konsultansi:11.7 renovasi:11.7 kebersihan:11.1 langganan:10.6 rehabilitasi:10.6 catering:8.7
    narasumber:8.1 moderator:7.1 sertifikasi:6.2 fullboard:6.2 pengujian:6.2 kajian:6.2 konsultan:5.7
    outsourcing:5.7 rekonstruksi:0.3 pengaspalan:0.0 normalisasi:0.0 pengerukan:0.0 pembongkaran:0.0 penyedotan:0.0 pengecatan:0.0
    pengangkutan:0.5 uji:5.2 angkut:2.2 retribusi:0.3 premi:0.0 bimtek:0.5 studi:1.9 survei:0.5 audit:2.4 appraisal:0.0 lomba:0.3
    festival:0.3 beasiswa:0.0 hibah:0.3 insentif:0.0 gaji:0.0 upah:0.3 tiket:0.3 token:0.0 rekening:0.5 pentas:0.0 dekorasi:0.0
    pajak:15.2 pemasangan:8.7 fotocopy:5.4 penggandaan:5.2 petugas:4.9 tagihan:4.6 pengemudi:4.6 pembayaran:3.8
    lisensi:3.8 iklan:3.5 survey:3.5 iuran:3.3 rehab:3.3 dokumentasi:3.3 service:3.3 publikasi:3.0
    pramubakti:3.0 perbaikan:2.4 perawatan:2.4 transportasi:2.4 pengiriman:2.4 fotokopi:2.4 satpam:2.2
    kalibrasi:1.9 kursus:1.6 honor:1.4 akomodasi:1.4 hotel:0.8 servis:0.8 asuransi:0.8 instruktur:0.5
    penginapan:0.5 katering:0.3 hosting:0.0`,
  /** Names of things that say hardly anything alone: the word after them is what is bought. */
  generic: `
    peralatan:51.6 mesin:30.7 sistem:19.5 perangkat:13.0 kit:6.8 instalasi:5.4 komponen:4.9 set:4.6 aksesoris:0.3
    portabel:0.0 portable:0.0`,
  /** Prepositions after which the purpose stands: `laptop untuk pelayanan`. */
  opens: `
    untuk:104.5 di:81.4 dalam:63.0 pada:38.3 rangka:30.1 kepada:28.5 bagi:25.8 guna:0.0`,
} as const

export type Role = keyof typeof measured

export interface PlanWord {
  readonly role: Role
  /** Names per thousand that hold the word. */
  readonly sharePerMille: number
}

export const planWords: ReadonlyMap<string, PlanWord> = new Map(
  Object.entries(measured).flatMap(([role, text]) =>
    text
      .trim()
      .split(/\s+/)
      .map((entry) => {
        const [word, share] = entry.split(':')
        return [word!, { role: role as Role, sharePerMille: Number(share) }] as const
      }),
  ),
)

export const roleOf = (word: string): Role | undefined => planWords.get(word)?.role
