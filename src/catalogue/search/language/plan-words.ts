/**
 * Words of plans that say nothing about the product, with their measured share: of 3,685 distinct package and activity
 * names (West Kalimantan 2022-2024, Manpower 2020-2026, realisation lists 2026), how many per thousand hold the word.
 * A word stands here when its share in plans is high or its role is plain, and products hardly use it (makers' certificates
 * checked). The last lines of each role were added later, with their share of 2,028 distinct package and item names; 0.0 = a word of the
 * trade that these plans happen not to hold.
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
    kegiatannya:0.0
    diserahkan:3.5 dijual:2.0 persediaan:3.0 sebanyak:3.5 sejumlah:0.0 sampai:3.0 berdasarkan:2.5 sesuai:1.0
    penambahan:11.8 penggantian:0.0 pemesanan:0.0 berikut:0.0 seperti:0.0 maupun:0.0 dll:0.5 dsb:0.0 sebagai:1.0
    berbagai:0.5 bentuk:0.0`,
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
    bengkayang:0.0 sman:0.0 smkn:0.0 puskesmas:0.0 setda:0.0
    instansi:1.5 lembaga:7.4 seluruh:1.5 inspektorat:1.0 perkotaan:1.0 mess:3.0 gedung:26.1 aula:7.4 panitia:19.7
    ruang:9.9 ruangan:2.5 pendopo:0.0 bupati:0.0 camat:0.0 lurah:0.0 gubernur:0.5 walikota:0.0 dprd:0.0
    sekda:0.0 paripurna:0.0 kesra:0.0 asisten:0.0 pkk:6.4 panti:0.0 bangsal:3.0`,
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
    mendukung:1.6 percepatan:1.6
    ekonomi:11.3 sosial:6.4 penanganan:10.8 penempatan:3.9 pemantapan:3.0 kewirausahaan:3.9 pemasaran:2.0
    promosi:3.0 penataan:3.0 perlindungan:2.0 pelindungan:3.0 pembentukan:2.5 penilaian:5.4 penyelesaian:4.9
    perubahan:7.4 bantuan:20.2 dukungan:2.5 penyiapan:1.5 pemilihan:0.5 perayaan:0.0 memperingati:0.0
    remaja:0.0 putri:0.0 putra:0.0 warga:0.0 petani:0.0 nelayan:0.0 mahasiswa:0.0 karyawan:0.0 anggota:2.5 penerima:0.0 manfaat:0.0 terdampak:0.0
    besar:4.4 kecil:4.9 sedang:0.5 penting:1.5`,
  /** Words that ask for work to be done, not for a thing: goods alone do not answer them. */
  service: `
    jasa:132.2 tenaga:72.2 pemeliharaan:45.9 sewa:33.1 pembangunan:16.6 perjalanan:16.0 honorarium:15.5
    keamanan:12.5 konsultansi:11.7 renovasi:11.7 kebersihan:11.1 langganan:10.6 rehabilitasi:10.6 catering:8.7
    narasumber:8.1 moderator:7.1 sertifikasi:6.2 fullboard:6.2 pengujian:6.2 kajian:6.2 konsultan:5.7
    outsourcing:5.7 rekonstruksi:0.3 pengaspalan:0.0 normalisasi:0.0 pengerukan:0.0 pembongkaran:0.0 penyedotan:0.0 pengecatan:0.0
    pengangkutan:0.5 uji:5.2 angkut:2.2 retribusi:0.3 premi:0.0 bimtek:0.5 studi:1.9 survei:0.5 audit:2.4 appraisal:0.0 lomba:0.3
    festival:0.3 beasiswa:0.0 hibah:0.3 insentif:0.0 gaji:0.0 upah:0.3 tiket:0.3 token:0.0 rekening:0.5 pentas:0.0 dekorasi:0.0
    pajak:15.2 pemasangan:8.7 fotocopy:5.4 penggandaan:5.2 petugas:4.9 tagihan:4.6 pengemudi:4.6 pembayaran:3.8
    iklan:3.5 survey:3.5 iuran:3.3 rehab:3.3 dokumentasi:3.3 service:3.3 publikasi:3.0
    pramubakti:3.0 perbaikan:2.4 perawatan:2.4 transportasi:2.4 pengiriman:2.4 fotokopi:2.4 satpam:2.2
    kalibrasi:1.9 kursus:1.6 honor:1.4 akomodasi:1.4 hotel:0.8 servis:0.8 asuransi:0.8 instruktur:0.5
    penginapan:0.5 katering:0.3 hosting:0.0
    lembur:0.0 tunjangan:0.0 santunan:0.0 subsidi:0.0 kontribusi:0.0 denda:0.0 uang:15.3 dana:2.5 supervisi:2.0
    perancangan:1.5 ded:3.0 masterplan:0.0 amdal:0.0 perizinan:4.9 penerbitan:6.4 pendaftaran:3.0 registrasi:3.5
    keanggotaan:8.9 seleksi:6.9 rekrutmen:0.5 psikotes:1.0 asesmen:1.0 assessment:0.5 magang:1.0 pemagangan:1.0
    penelitian:1.0 pendataan:6.4 inventarisasi:0.0 pemotretan:6.9 videografi:0.0 fotografi:0.0 roadshow:11.3
    pameran:3.9 pawai:0.0 karnaval:0.0 turnamen:0.0 kejuaraan:0.0 pertandingan:0.5 perlombaan:1.0 konser:0.0
    hiburan:0.0 artis:0.0 juri:0.5 wasit:0.0 pelatih:0.0 pengajar:2.5 rohaniwan:1.0 pembahas:15.3 penceramah:0.5
    penerjemah:0.0 notaris:0.0 pengacara:0.0 advokat:0.0 supir:1.0 sopir:0.0 driver:0.0 pramusaji:0.0 juru:1.5
    cukur:1.0 rias:1.5 pencucian:1.0 laundry:0.0 pembersihan:2.0 fumigasi:0.0 ekspedisi:0.5 kargo:0.0 kurir:0.0
    parkir:0.0 tol:0.0 pulsa:0.0 kuota:0.0 berlangganan:2.5 domain:0.5 maintenance:0.0 overhaul:0.0 reparasi:0.0
    tera:0.0 pengawalan:0.0 pengamanan:2.5 fullday:2.5 halfday:3.0 outbound:0.0 outbond:1.0 rental:0.0
    pemugaran:0.0 restorasi:0.0 revitalisasi:2.0 pelebaran:0.0 pengurugan:0.0 penimbunan:0.0 pematangan:0.0
    pemakaman:0.0 mudik:2.0 pengobatan:1.0 khitanan:0.0 vaksinasi:0.0 kunjungan:0.5`,
  /** Names of things that say hardly anything alone: the word after them is what is bought. */
  generic: `
    lisensi:3.8 peralatan:51.6 mesin:30.7 sistem:19.5 perangkat:13.0 kit:6.8 instalasi:5.4 komponen:4.9 set:4.6 aksesoris:0.3
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
