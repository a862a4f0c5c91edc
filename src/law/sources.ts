/**
 * What the rules were read in. Grade A = text of the rule, official page or manual; B = press quoting officials,
 * law firms; C = trainers, blogs, slides, public code. Pages may have changed since they were read (2026-11).
 */
import type { BothLanguages } from './both-languages.ts'

export type SourceGrade = 'A' | 'B' | 'C'
export interface Source {
  /** In both languages; a regulation and a name are the same in both. */
  readonly title: BothLanguages
  readonly grade: SourceGrade
  /** `null` when only the title is known. */
  readonly url: string | null
}

const source = (grade: SourceGrade, title: string | BothLanguages, url: string | null): Source => ({
  title: typeof title === 'string' ? { id: title, en: title } : title,
  grade,
  url,
})

export const sources = {
  S01: source(
    'B',
    {
      id: 'SSEK: perombakan aturan TKDN Indonesia (Permenperin 35/2025)',
      en: 'SSEK: revamping Indonesia’s TKDN rules (MOI Reg 35/2025)',
    },
    'https://conventuslaw.com/featured-content/revamping-indonesias-tkdn-rules-what-moi-reg-35-2025-means-for-industry',
  ),
  S02: source(
    'B',
    { id: 'ABNR: aturan baru kandungan lokal', en: 'ABNR: new local content rules' },
    'https://www.abnrlaw.com/en/news/new-local-content-rules-key-changes-under-moi-regulation-no-35-of-2025',
  ),
  S03: source(
    'B',
    {
      id: 'Ashurst: pembaruan aturan komponen dalam negeri Indonesia',
      en: 'Ashurst: reform of Indonesia’s domestic component regime',
    },
    'https://www.ashurst.com/en/insights/reform-of-indonesias-domestic-component-regime',
  ),
  S04: source(
    'B',
    {
      id: 'Soemadipradja & Taher: peraturan TKDN dan BMP kini berlaku',
      en: 'Soemadipradja & Taher: regulation on domestic content and BMP now effective',
    },
    'https://soemadipradjataher.com/news-insights/the-new-regulation-on-domestic-content-levels-and-company-benefit-weight-calculations-is-now-effective-what-businesses-need-to-know',
  ),
  S05: source(
    'A',
    'Permenperin 35/2025, Pasal 1',
    'https://pasal.id/en/peraturan/permen/permenperin-no-35-tahun-2025/koreksi/6440948',
  ),
  S06: source(
    'A',
    {
      id: 'Permenperin 35/2025, Pasal 75 dan Lampiran I (sebagian)',
      en: 'Permenperin 35/2025, Pasal 75 and Lampiran I (part)',
    },
    'https://pasal.id/en/peraturan/permen/permenperin-no-35-tahun-2025/koreksi/6440999',
  ),
  S07: source(
    'B',
    {
      id: 'Pers: aturan baru TKDN/BMP berlaku 12 Desember 2025',
      en: 'Press: new TKDN/BMP rule in force 12 December 2025',
    },
    'https://aktual.com/menperin-terbitkan-aturan-baru-tkdn-bmp-berlaku-12-desember-2025',
  ),
  S08: source(
    'B',
    { id: 'Pers: paling rendah 25 %, 15 faktor BMP', en: 'Press: minimum 25%, 15 BMP factors' },
    'https://soalindonesia.com/?p=3800',
  ),
  S09: source(
    'B',
    {
      id: 'Pers: Permenperin 35/2025 (waktu, masa berlaku, pencabutan)',
      en: 'Press: Permenperin 35/2025 (time, validity, revocation)',
    },
    'https://ecobiz.asia/link-download-peraturan-menteri-perindustrian-nomor-35-tahun-2025-peraturan-tkdn',
  ),
  S10: source(
    'C',
    { id: 'Blog: tingkatan komponen utama', en: 'Blog: main-component levels' },
    'https://alatanindonesia.id/blog/cara-menghitung-nilai-tkdn-barang-berdasarkan-komponen-utama',
  ),
  S11: source(
    'B',
    { id: 'Pers: aturan TKDN dan tingkatannya (otomotif)', en: 'Press: TKDN rule and levels (automotive)' },
    'https://www.gridoto.com/amp/read/224321184/pemerintah-atur-ulang-regulasi-tkdn-insentif-mobil-baru-dipertanyakan',
  ),
  S12: source(
    'C',
    { id: 'Konsultan: masa berlaku dan surveilans', en: 'Consultant: validity and surveilans' },
    'https://konsultantkdn.id/?p=40',
  ),
  S13: source(
    'C',
    { id: 'Data infografis: reformasi TKDN', en: 'Infographic data: TKDN reform' },
    'https://github.com/Ikziriv/infografis-reformasi-tkdn',
  ),
  S14: source(
    'C',
    { id: 'Kuis TKDN (dua versi)', en: 'Quiz on TKDN (two versions)' },
    'https://github.com/Ikziriv/qna-tkdn-permenperin',
  ),
  S15: source('A', 'Permenperin 16/2011 (BN 104/2011)', 'http://ngada.org/bn104-2011.htm'),
  S16: source(
    'C',
    { id: 'Salindia: perhitungan TKDN', en: 'Slides: TKDN calculation' },
    'https://anyflip.com/jreqm/upnb/basic/101-150',
  ),
  S17: source(
    'C',
    { id: 'Lembar Formulir TKDN 1.1', en: 'Form TKDN 1.1 sheet' },
    'https://id.scribd.com/document/712957779/Form-TKDN',
  ),
  S18: source(
    'C',
    { id: 'Salindia Intisari TKDN', en: 'Intisari TKDN slides' },
    'https://fdocuments.net/document/presentasi-intisari-tkdn.html',
  ),
  S19: source(
    'C',
    { id: 'Blog tentang TKDN-IK (Permenperin 46/2022)', en: 'Blog on TKDN-IK (Permenperin 46/2022)' },
    'https://abdulkhalik.com/?p=1490',
  ),
  S20: source(
    'B',
    {
      id: 'Bisnis: produk industri kecil masuk e-katalog (Des 2022)',
      en: 'Bisnis: IK products to e-katalog (Dec 2022)',
    },
    'https://ekonomi.bisnis.com/read/20221220/257/1610122/jutaan-produk-industri-kecil-ditargetkan-masuk-e-katalog-tahun-depan',
  ),
  S21: source(
    'C',
    { id: 'Konsultan tentang faktor BMP (tahap rancangan)', en: 'Consultant on BMP factors (draft stage)' },
    'https://konsultanindustri.com/mengupas-tuntas-faktor-penentu-nilai-bmp-dalam-sertifikasi-tkdn',
  ),
  S21b: source(
    'C',
    { id: 'Konsultan tentang BMP', en: 'Consultant on BMP' },
    'https://konsultantkdn.id/?p=192',
  ),
  S26: source(
    'B',
    {
      id: 'Salinan CNN: kendaraan dinas dan Perpres 46/2025',
      en: 'CNN copy: government vehicles and Perpres 46/2025',
    },
    'https://suaratop.com/aturan-baru-menteri-prabowo-wajib-pakai-kendaraan-dinas-tkdn-25-9088.html',
  ),
  S27: source(
    'B',
    { id: 'Kumparan; salinan lain yang mengutip Pasal 66', en: 'Kumparan; further copies quoting Pasal 66' },
    'https://kumparan.com/kumparanbisnis/di-kumparan-nev-summit-2025-pertama-kalinya-menperin-ungkap-aturan-baru-tkdn-2510cX3ci0z',
  ),
  S29: source(
    'B',
    {
      id: 'Bloomberg Technoz: Perpres 46/2025 (dua halaman)',
      en: 'Bloomberg Technoz: Perpres 46/2025 (two pages)',
    },
    'https://www.bloombergtechnoz.com/detail-news/70526/prabowo-longgarkan-pengetatan-belanja-tkdn-pemerintah-jadi-25',
  ),
  S30: source(
    'C',
    { id: 'Salinan naskah CNN dengan huruf a–d', en: 'Copy of the CNN text with letters a–d' },
    'https://fun-eastern.com/2025/05/07/aturan-baru-menteri-prabowo-wajib-pakai-kendaraan-dinas-tkdn-25',
  ),
  S31: source(
    'B',
    {
      id: 'Pers: Permenperin 35/2025 dan impor sebagai jalan terakhir',
      en: 'Press: Permenperin 35/2025 and imports as last resort',
    },
    'https://golkarpedia.com/menperin-agus-gumiwang-terbitkan-permenperin-35-2025-tkdn-kini-lebih-murah-mudah-dan-cepat',
  ),
  S32: source(
    'C',
    {
      id: 'C. Gamas: preferensi harga dalam Perpres 12/2021 (mengutip Pasal 67)',
      en: 'C. Gamas: price preference in Perpres 12/2021 (quotes Pasal 67)',
    },
    'https://christiangamas.net/penyederhanaan-penulisan-ketentuan-preferensi-harga-dalam-perpres-12-2021/amp',
  ),
  S33: source(
    'C',
    {
      id: 'C. Gamas: Perpres 12/2021 dan UMK (mengutip Pasal 65)',
      en: 'C. Gamas: Perpres 12/2021 and UMK (quotes Pasal 65)',
    },
    'https://christiangamas.net/luncurkan-perpres-12-tahun-2021-umk-koperasi-jadi-dipermudah',
  ),
  S34: source('C', { id: 'C. Gamas: kuis', en: 'C. Gamas: quiz' }, 'https://christiangamas.net/?p=11295'),
  S35: source(
    'B',
    'Buku Saku P3DN dalam PBJP',
    'https://fliphtml5.com/tuxlp/sqeu/Buku_Saku_P3DN_dalam_PBJP/42',
  ),
  S36: source(
    'C',
    { id: 'Contoh hitungan preferensi harga (rumus lama)', en: 'Worked price preference (old formula)' },
    'https://id.scribd.com/document/512554098/Perhitungan-Preferensi-Harga',
  ),
  S37: source(
    'C',
    { id: 'Perbandingan Perpres 2021 dengan 2025', en: 'Comparison Perpres 2021 vs 2025' },
    'https://slidepub.com/slideshow/perbedaan-perpres-2021-dengan-2025-rangkumannya',
  ),
  S38: source(
    'A',
    'Perpres 16/2018, Pasal 28',
    'https://pasal.id/peraturan/perpres/perpres-no-16-tahun-2018/koreksi/9266625',
  ),
  S39: source(
    'C',
    { id: 'Pelatih yang mengutip PP 29/2018 Pasal 107', en: 'Trainer quoting PP 29/2018 Pasal 107' },
    'https://mudjisantosa-training.com/sanksi-denda-penerapan-tkdn/13224',
  ),
  S40: source(
    'B',
    { id: 'IDX Channel: kewajiban TKDN', en: 'IDX Channel: TKDN duty' },
    'https://www.idxchannel.com/economics/pahami-tkdn-di-indonesia-penyebab-jokowi-pecat-pejabat-pertamina/2',
  ),
  S41: source(
    'A',
    {
      id: 'Pangkalan data peraturan BPK (abstrak, Inpres 2/2022)',
      en: 'BPK regulation database (abstracts, Inpres 2/2022)',
    },
    'https://peraturan.bpk.go.id/Search?p=10&tema=39',
  ),
  S42: source(
    'B',
    'Kompas: Inpres 2/2022',
    'https://nasional.kompas.com/read/2022/03/31/17010541/jokowi-teken-inpres-soal-peningkatan-penggunaan-produk-dalam-negeri',
  ),
  S43: source(
    'A',
    { id: 'SE Kepala LKPP 8/2023 (bagian awal)', en: 'SE Kepala LKPP 8/2023 (beginning)' },
    'https://id.scribd.com/document/694474361/Surat-Edaran-Kepala-LKPP-Nomor-8-Tahun-2023-2302-1',
  ),
  S44: source(
    'B',
    { id: 'Bisnis: realisasi PDN DKI Rp11,35 triliun', en: 'Bisnis: DKI PDN realisation Rp11,35 T' },
    'https://jakarta.bisnis.com/read/20231017/77/1705172/realisasi-belanja-produk-dalam-negeri-jakarta-capai-rp1135-triliun',
  ),
  S45: source(
    'B',
    { id: 'Kastara: penghargaan, angka 6 November 2023', en: 'Kastara: awards, 6 Nov 2023 figures' },
    'https://kastara.id/08/11/2023/dua-penghargaan-anugerah-pengadaan-2023-diterima-ketua-harian-tim-p3dn-provinsi-dki-jakarta/',
  ),
  S46: source(
    'B',
    'Berita Jakarta: 62,61 % (Sept 2024)',
    'https://www.beritajakarta.id/read/139464/realisasi-belanja-produk-dalam-negeri-pemprov-dki-capai-6261-persen',
  ),
  S47: source(
    'B',
    { id: 'Salinan Antara: P3DN DKI 2024', en: 'Antara copy: DKI P3DN 2024' },
    'https://news.dev-app.web.id/dki-realisasikan-belanja-p3dn-sebesar-rp2988-miliar-sepanjang-2024',
  ),
  S48: source(
    'B',
    { id: 'Berita Jakarta: temu bisnis November 2025', en: 'Berita Jakarta: business matching Nov 2025' },
    'https://www.beritajakarta.id/read/148694/pemprov-dki-dorong-penggunaan-produk-dalam-negeri-lewat-business-matching',
  ),
  S49: source(
    'B',
    { id: 'Berita Jakarta: temu bisnis ke-4', en: 'Berita Jakarta: business matching 4' },
    'https://desain.beritajakarta.id/read/123149/dinas-ppkukm-dki-gelar-business-matching-4',
  ),
  S50: source(
    'B',
    { id: 'DKI menargetkan 80 %', en: 'DKI targets 80%' },
    'https://beritapulauseribu.net/pemprov-dki-targetkan-80-persen-belanja-gunakan-produk-dalam-negeri',
  ),
  S54: source(
    'C',
    {
      id: 'Panduan umum susunan data API LKPP; daftar dataset serumpun',
      en: 'Public guide to LKPP API data structures; sibling dataset list',
    },
    'https://github.com/msaworks/DataprepsITKP',
  ),
  S66: source(
    'C',
    { id: 'C. Gamas: PPTK dan PPK', en: 'C. Gamas: PPTK and PPK' },
    'https://christiangamas.net/pejabat-pelaksana-teknis-kegiatan-dan-pejabat-pembuat-komitmen-pada-pengadaan-barang-jasa-pemerintah/amp',
  ),
  S67: source(
    'C',
    {
      id: 'Blog yang mengutip UU 1/2004 tentang KPA dan bendahara',
      en: 'Blog quoting UU 1/2004 on KPA and treasurer',
    },
    'https://www.kebijakanpublikpengadaanbarangjasapemerintah.com/2020/12/ketentuan-terhadap-kpa.html',
  ),
  S68: source(
    'B',
    {
      id: 'Tabel padanan kode rekening (Permendagri 90/2019)',
      en: 'Account mapping table (Permendagri 90/2019)',
    },
    'https://pdfcoffee.com/download/kode-anggaran-sanding-belanja-pdf-free.html',
  ),
  S69: source(
    'C',
    {
      id: 'Data awal kode rekening dan contoh JSON SIPD yang terbuka',
      en: 'Public account seed data and SIPD JSON samples',
    },
    null,
  ),
  S70: source(
    'C',
    { id: 'Klasifikasi UMKM', en: 'UMKM classes' },
    'https://thecircle.id/klasifikasi-usaha-mikro-kecil-menegah-dan-besar/',
  ),
  S71: source(
    'C',
    { id: 'Kriteria UMKM', en: 'UMKM criteria' },
    'https://www.ireappos.com/news/id/kriteria-umkm-terbaru/',
  ),
  S72: source(
    'B',
    { id: 'Halal bagi UMK 2026', en: 'Halal for UMK 2026' },
    'https://pristiwa.com/umk-belum-punya-sertifikat-halal-hati-hati-mulai-2026-bisa-kena-sanksi',
  ),
  S73: source(
    'B',
    {
      id: 'iNews: kewajiban halal UMK ditunda hingga Oktober 2026',
      en: 'iNews: UMK halal duty postponed to Oct 2026',
    },
    'https://www.inews.id/amp/news/nasional/pemerintah-tunda-kewajiban-sertifikasi-halal-usaha-mikro-dan-kecil-hingga-oktober-2026',
  ),
  S74: source(
    'C',
    { id: 'Masa berlaku sertifikat halal (tanpa akhir)', en: 'Halal validity (no expiry)' },
    'https://www.bikinhalal.com/2025/11/sertifikat-halal-berlaku-berapa-lama.html',
  ),
  S75: source(
    'C',
    { id: 'Masa berlaku sertifikat halal (4 tahun)', en: 'Halal validity (4 years)' },
    'https://izin.co.id/indonesia-business-tips/2025/08/06/masa-berlaku-sertifikat-halal',
  ),
  S76: source(
    'B',
    { id: 'Kriteria halal pernyataan pelaku usaha (Feb 2024)', en: 'Halal self-declare criteria (Feb 2024)' },
    'https://solotrust.com/read/52988/Pedagang-Kaki-Lima-Wajib-Punya-Sertifikat-Halal-Mulai-17-Oktober',
  ),
  S77: source(
    'B',
    'P-IRT',
    'https://www.medcom.id/ekonomi/mikro/akW18j4N-apa-itu-pirt-begini-cara-mengurus-dan-biayanya',
  ),
  S78: source(
    'C',
    { id: 'Jenis-jenis izin edar', en: 'Kinds of distribution licence' },
    'https://hargapabrik.id/artikel/detail/716/jenis-jenis-izin-edar-usaha/1',
  ),
  S79: source(
    'C',
    { id: 'BPOM dan SPP-IRT', en: 'BPOM vs SPP-IRT' },
    'https://perbedaan.net/perbedaan-izin-edar-bpom-dan-spp-irt/',
  ),
  S80: source(
    'C',
    { id: 'Perpanjangan P-IRT', en: 'P-IRT renewal' },
    'https://news.sah.co.id/pirt-izin-edar-penting-bagi-umkm-pangan-dan-cara-mudah-perpanjangnya/?amp=1',
  ),
  S81: source('A', 'KBLI 2020', 'https://id.scribd.com/document/518892265/KBLI-2020'),
  S81b: source(
    'A',
    'Peraturan BPS 7/2025 (KBLI)',
    'https://justisio.com/regulation/indonesia/z17olr3khi2skgpelqdyhikn?m=0&page=1',
  ),
  S82: source(
    'A',
    { id: 'DJP: belanja makan minum bendahara', en: 'DJP: food and drink spending of treasurers' },
    'https://www.pajak.go.id/id/artikel/mengklasifikasikan-belanja-makan-minum-bendahara-pemerintah',
  ),
  S83: source('A', 'DJP: PPh 23', 'https://pajak.go.id/index.php/en/node/89219'),
  S84: source(
    'C',
    { id: 'Katering dan PPN', en: 'Catering and PPN' },
    'https://enforcea.com/Blog/kriteria-jasa-boga-dan-katering-yang-tidak-dikenakan-ppn',
  ),
  S85: source(
    'B',
    { id: 'Bisnis: makanan dan PPN 11 %', en: 'Bisnis: food and PPN 11%' },
    'https://ekonomi.bisnis.com/read/20220405/259/1519395/tidak-semua-makanan-kena-ppn-11-persen-resto-hingga-katering-masuk-daftar',
  ),
  S86: source(
    'B',
    { id: 'Okezone: objek PBJT di DKI', en: 'Okezone: PBJT objects in DKI' },
    'https://economy.okezone.com/read/2024/12/17/11/3096175/daftar-usaha-yang-wajib-pbjt-makanan-dan-atau-minuman-apa-saja?page=3',
  ),
  S87: source(
    'B',
    { id: 'Salinan Tempo: PBJT 10 % sejak 5 Januari 2024', en: 'Tempo copy: PBJT 10 % since 5 Jan 2024' },
    'https://jombangnews.co.id/tahukah-pajak-makanan-dan-minuman-di-jakarta-naik-jadi-10-persen-sejak-5-januari-2024-5281.html',
  ),
  S88: source(
    'A',
    { id: 'DJP: pemungut PPh 22', en: 'DJP: PPh 22 collectors' },
    'http://www.pajak.go.id/content/332-pemungut-pph-pasal-22',
  ),
  S89: source(
    'C',
    { id: 'Wibowo Pajak: batas PPh 22 dan contoh PPN', en: 'Wibowo Pajak: PPh 22 limit and PPN examples' },
    'http://wibowo-pajak.blogspot.com/2012/03/jumlah-pembayaran-atas.html',
  ),
  S90: source(
    'C',
    { id: 'Ringkasan PMK 58/2022', en: 'PMK 58/2022 summary' },
    'https://listyorini.online/elementor-1137',
  ),
  S91: source(
    'C',
    { id: 'Penerapan PMK 58/2022; salinan naskah', en: 'PMK 58/2022 implementation; text mirrors' },
    'https://www.dexwis.com/2022/09/implementasi-pmk-58-tahun-2022-pada.html',
  ),
  S93: source(
    'C',
    { id: 'Suket PP 55 dan contoh pemotongan', en: 'Suket PP 55 and withholding examples' },
    'https://www.taxindo.co.id/id/pajak-umkm-dan-orang-pribadi/surat-keterangan-pp-55-tahun-2022-paspor-kemudahan-pajak-bagi-umkm-dan-mekanisme-pemotongannya',
  ),
  S94: source(
    'C',
    { id: 'Panduan PPh final UMKM', en: 'PPh final UMKM guide' },
    'https://www.taxindo.co.id/id/pajak-umkm-dan-orang-pribadi/panduan-lengkap-pajak-penghasilan-pph-final-umkm-05-aturan-terbaru-dan-cara-penghitungannya',
  ),
  S95: source(
    'C',
    { id: 'PPh final tanpa batas waktu (rencana)', en: 'PPh final without time limit (plan)' },
    'https://www.goldentaxconsultant.com/pph-final-05-umkm-tanpa-batas-waktu',
  ),
  S96: source(
    'B',
    { id: 'Dirjen Pajak tentang tarif PPN', en: 'DJP head on PPN rate' },
    'https://bloombergtechnoz.com/detail-news/59273/bos-pajak-pastikan-tarif-ppn-tidak-multitarif-ini-penjelasannya/2',
  ),
  S97: source(
    'B',
    { id: 'Contoh PMK 131/2024', en: 'PMK 131/2024 example' },
    'https://rakyatempatlawang.bacakoran.co/amp/22131/sri-mulyani-terbitkan-aturan-baru-ppn-ini-rinciannya/16',
  ),
  S98: source(
    'C',
    { id: 'Jangka waktu PPh final', en: 'Duration of PPh final' },
    'https://partnerindo.id/penghitungan-jangka-waktu-pph-final-setelah-berlakunya-pp-55-2022/',
  ),
  S99: source(
    'C',
    { id: 'Buku pajak untuk UMKM', en: 'Tax handbook for MSMEs' },
    'https://pubhtml5.com/tqwr/vvgb/basic/51-67',
  ),
  S100: source(
    'C',
    { id: 'PMK 97/2021 (kartu kredit pemerintah)', en: 'PMK 97/2021 (government credit card)' },
    'https://umaratax.blogspot.com/2021/08/pmk-ri-nomor-97pmk052021.html',
  ),
  S103: source(
    'A',
    { id: 'Kemenperin: tanya jawab TKDN', en: 'Kemenperin: TKDN questions and answers' },
    'https://tkdn.kemenperin.go.id/faq.php',
  ),
  E1: source(
    'B',
    {
      id: 'Liputan6: DKI raih penghargaan LKPP, belanja UMKM sampai Rp50 juta',
      en: 'Liputan6: LKPP award for DKI, spending with small firms up to Rp50 million',
    },
    'https://www.liputan6.com/news/read/4411864/dki-raih-penghargaan-lkpp-anies-kami-bisa-ajak-warga-jadi-mitra-pemerintah',
  ),
  E2: source(
    'A',
    {
      id: 'Berita Jakarta: e-Order meraih penghargaan pengadaan 2020',
      en: 'Berita Jakarta: e-Order wins a procurement award in 2020',
    },
    'https://www.beritajakarta.id/en/read/37420/developing-msmes-through-e-order-city-wins-award-at-indonesia-government-procurement-award-2020',
  ),
  E26: source(
    'A',
    'Dinas Kesehatan DIY: Sertifikat Laik Higiene Sanitasi',
    'http://dinkes.jogjaprov.go.id/berita/detail/sanitasi-laik-higiene-sanitasi-slhs',
  ),
  S109: source(
    'C',
    {
      id: 'Blog pelatihan (bertentangan dengan Pasal 65); b: pengadaan berjalan menurut Perpres 46/2025',
      en: 'Training blog (contradicts Pasal 65); b: running procurements under Perpres 46/2025',
    },
    'https://ilmu.lpkn.id/?p=230411',
  ),
  S111: source(
    'B',
    { id: 'Salindia perencanaan RUP satu kementerian, 2020', en: 'One ministry’s RUP planning slides 2020' },
    'https://id.scribd.com/document/447928205/Paparan-Sirenbaja-2020-Dikti-dan-Vokasi-new-pdf-pdf',
  ),
  S112: source(
    'C',
    { id: 'Blog: pajak atas makan minum', en: 'Blog: tax on meals' },
    'https://jajalan76.blogspot.com/2015/10/pengenaan-pajak-atas-pengadaan-konsumsi.html',
  ),
} as const satisfies Record<string, Source>

export type SourceId = keyof typeof sources

/** `S26 (B): Salinan CNN … <url>`, for the command line: readable, and it leads back to the page. */
export const sourceText = (id: SourceId): string => {
  const { title, grade, url } = sources[id]
  return `${id} (${grade}): ${title.id}${url === null ? '' : ` <${url}>`}`
}
