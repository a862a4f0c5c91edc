/** What each family of rules asks, who falls short, what can be done and who relies on it: the words of the rule pages. */
import { type BothLanguages, type Family } from '#law'

export interface FamilyWords {
  readonly title: BothLanguages
  readonly asks: BothLanguages
  readonly fails: BothLanguages
  readonly remedy: BothLanguages
  readonly reliedOnBy: BothLanguages
  /** Slugs of calculators. */
  readonly calculators: readonly string[]
}
const both = (id: string, en: string): BothLanguages => ({ id, en })

/** In the order people look for them. */
export const families: Readonly<Record<Family, FamilyWords>> = {
  'pdn-duty': {
    title: both('Kewajiban produk dalam negeri', 'Duty to buy domestic products'),
    asks: both(
      'Dari produk yang ditemukan untuk sebuah paket, mana yang boleh dibeli, dan apakah impor boleh?',
      'Of the products found for a package, which may be bought, and is an import allowed?',
    ),
    fails: both(
      'Paket yang membeli di luar produk yang memenuhi. Data TKDN di bawah 25 % yang bersama BMP mencapai 40 % tidak mungkin benar dan ditolak sebelum diputuskan.',
      'Packages that buy outside the eligible products. A TKDN below 25% that reaches 40% with BMP cannot be true and is refused before any verdict.',
    ),
    remedy: both(
      'Nyatakan jenjang yang volumenya tidak cukup, simpan bukti pencarian, dan mintakan persetujuan tertulis sebelum impor.',
      'Declare the steps whose volume is not enough, keep the evidence of the search, and ask for written approval before an import.',
    ),
    reliedOnBy: both(
      'PPK dan pejabat pengadaan saat memilih produk; Pokja saat menyusun dokumen; Tim P3DN dan inspektorat saat memeriksa.',
      'PPK and procurement officers when choosing a product; Pokja when drafting documents; Tim P3DN and the inspectorate when checking.',
    ),
    calculators: ['kewajiban'],
  },
  'price-preference': {
    title: both('Preferensi harga', 'Price preference'),
    asks: both(
      'Penawaran mana yang menang setelah preferensi harga bagi barang ber-TKDN?',
      'Which bid wins after the price preference for goods with TKDN?',
    ),
    fails: both(
      'Barang dengan TKDN di bawah 25 % atau sertifikat yang tidak berlaku pada hari penawaran, jasa, dan pengadaan dengan HPS sampai Rp1 miliar.',
      'Goods with TKDN below 25% or a certificate not valid on the bid day, services, and procurements with an HPS up to Rp1 billion.',
    ),
    remedy: both(
      'HEA tidak mengubah nilai kontrak. HEA dan TKDN yang sama tidak diatur: pejabat memutuskan menurut dokumen pemilihan.',
      'HEA never changes the contract value. Equal HEA and TKDN are not regulated: the official decides by the selection document.',
    ),
    reliedOnBy: both(
      'Pokja pemilihan saat evaluasi; peserta tender yang memeriksa hasil.',
      'Pokja when evaluating; bidders checking the outcome.',
    ),
    calculators: ['preferensi', 'preferensi-gabungan', 'preferensi-internasional'],
  },
  'tkdn-of-goods': {
    title: both('TKDN barang', 'TKDN of goods'),
    asks: both('Berapa bagian dalam negeri sebuah barang?', 'How much of a good is domestic?'),
    fails: both(
      'Barang yang seluruh komponennya impor: nilainya keluar dengan peringatan, bukan putusan sertifikat. Biaya nol tidak dapat diputuskan.',
      'Goods whose components are all imported: a value with a warning, no decision on a certificate. A cost of zero cannot be decided.',
    ),
    remedy: both(
      'Pakai komponen bersertifikat di atas batas tingkat berikutnya (25, 40, 60, 80 %), tambah litbang, atau pilih cara sektoral bila lebih baik.',
      'Use certified components above the next band (25, 40, 60, 80%), add R&D, or choose the sector method if better.',
    ),
    reliedOnBy: both(
      'Produsen yang memperkirakan nilai sebelum verifikasi; pendamping; Tim P3DN.',
      'Producers estimating their value before verification; mentors; Tim P3DN.',
    ),
    calculators: ['tkdn-2025', 'tkdn-2011', 'tkdn-beberapa-barang'],
  },
  'tkdn-of-services': {
    title: both('TKDN jasa dan gabungan', 'TKDN of services and combined'),
    asks: both(
      'Berapa bagian dalam negeri sebuah jasa, atau barang bersama jasa?',
      'How much of a service, or of goods with services, is domestic?',
    ),
    fails: both(
      'Jasa boga bukan industri: tidak dapat bersertifikat TKDN barang, tetapi tetap belanja PDN.',
      'Catering is no industry: it cannot hold a goods certificate, yet it is PDN spending.',
    ),
    remedy: both(
      'Catat komponen jasa dan asalnya. Rumus gabungan barang dan jasa masih dugaan.',
      'Record the parts of the service and their origin. The formula for goods with services is still an assumption.',
    ),
    reliedOnBy: both(
      'Penyedia jasa; PPK yang menaksir TKDN gabungan.',
      'Service providers; PPK estimating a combined TKDN.',
    ),
    calculators: ['tkdn-jasa'],
  },
  'tkdn-ik': {
    title: both('TKDN industri kecil', 'TKDN of small industry'),
    asks: both(
      'Berapa nilai TKDN yang dinyatakan sendiri oleh industri kecil di SIINas?',
      'What TKDN does a small industry declare itself in SIINas?',
    ),
    fails: both(
      'Usaha dengan hasil di bawah 25 % pada aturan lama, atau modal di atas Rp5 miliar.',
      'Firms below 25% under the old rule, or with a capital above Rp5 billion.',
    ),
    remedy: both(
      'Naikkan bagian bahan dalam negeri: bobotnya terbesar. Pendaftaran gratis.',
      'Raise the domestic share of material: it weighs most. Registration is free.',
    ),
    reliedOnBy: both('Industri kecil; pendamping UMKM.', 'Small industries; mentors.'),
    calculators: ['tkdn-ik'],
  },
  bmp: {
    title: both('Bobot Manfaat Perusahaan (BMP)', 'Company benefit weight (BMP)'),
    asks: both(
      'Berapa bobot manfaat perusahaan, 0–15 %, yang ditambahkan pada TKDN untuk menentukan kewajiban?',
      'What company weight, 0–15%, is added to TKDN to decide the duty?',
    ),
    fails: both(
      'Perusahaan tanpa faktor bernilai 0 %. BMP di atas 15 % adalah kesalahan data. BMP tidak menambah preferensi harga.',
      'A firm without factors has 0%. BMP above 15% is a data error. BMP adds nothing to the price preference.',
    ),
    remedy: both(
      'Empat faktor berbobot 4 % sudah mencapai batas.',
      'Four factors of 4% already reach the cap.',
    ),
    reliedOnBy: both(
      'Produsen; PPK dan pejabat pengadaan yang memeriksa TKDN + BMP.',
      'Producers; PPK and procurement officers checking TKDN + BMP.',
    ),
    calculators: ['bmp'],
  },
  taxes: {
    title: both('Pajak belanja', 'Taxes on purchases'),
    asks: both(
      'PPN, PBJT, dan PPh sebuah pembelian, dan berapa yang ditransfer ke penyedia?',
      'PPN, PBJT and PPh of a purchase, and how much is transferred to the vendor?',
    ),
    fails: both(
      'Tagihan yang dipecah dijumlahkan dahulu. Tanda yang belum diketahui dan diperlukan aturan membuat jawaban "tanyakan".',
      'Split invoices are added up first. A fact the rule needs and nobody knows makes the answer "ask".',
    ),
    remedy: both(
      'Tanyakan NPWP, Suket PP 55, dan status PKP penyedia sebelum membayar. Kota lain mengusulkan versi PBJT sendiri.',
      'Ask the vendor for NPWP, Suket PP 55 and PKP status before paying. Other cities propose their own version of PBJT.',
    ),
    reliedOnBy: both(
      'Bendahara pengeluaran; PPK saat menyusun pesanan; penyedia UMKM.',
      'Treasurers; PPK when ordering; small vendors.',
    ),
    calculators: ['pajak', 'pph-final'],
  },
  'procurement-thresholds': {
    title: both('Batas nilai pengadaan', 'Procurement thresholds'),
    asks: both(
      'Bentuk kontrak paling rendah untuk sebuah nilai, dan apakah pengadaan langsung boleh?',
      'The lowest form of contract for a value, and is direct procurement allowed?',
    ),
    fails: both('Nilai di atas batas, walau satu rupiah.', 'Values above the limit, even by one rupiah.'),
    remedy: both(
      'Pilih metode lain; paket tidak boleh dipecah untuk menghindari batas.',
      'Choose another method; a package may not be split to stay below.',
    ),
    reliedOnBy: both(
      'PPK dan pejabat pengadaan; UKPBJ; inspektorat.',
      'PPK and procurement officers; UKPBJ; the inspectorate.',
    ),
    calculators: ['kontrak'],
  },
  'umk-reservation': {
    title: both(
      'Pencadangan untuk usaha kecil dan koperasi',
      'Reservation for small business and cooperatives',
    ),
    asks: both(
      'Apakah sebuah paket dicadangkan untuk usaha kecil (mikro dan kecil) dan koperasi?',
      'Is a package reserved for small business (micro and small) and cooperatives?',
    ),
    fails: both(
      'Paket di atas batas, jasa konsultansi, dan pekerjaan yang menuntut kemampuan teknis di luar usaha kecil.',
      'Packages above the limit, consultancy, and work that needs technical ability beyond small business.',
    ),
    remedy: both(
      'Isi alasan bukan UMK pada RUP. Usaha menengah tidak masuk 40 %.',
      'State the reason for not reserving in the RUP. Medium firms are not in the 40%.',
    ),
    reliedOnBy: both(
      'PA/KPA saat menandai RUP; Tim P3DN; Dinas PPKUKM.',
      'PA/KPA when marking the RUP; Tim P3DN; the office for small business.',
    ),
    calculators: ['kontrak'],
  },
  'umkm-class': {
    title: both('Kelas usaha', 'Class of business'),
    asks: both('Mikro, kecil, menengah, atau besar?', 'Micro, small, medium or large?'),
    fails: both(
      'Tanpa nilai tidak dapat diputuskan. Nilai tepat pada batas masuk kelas yang lebih rendah.',
      'Without a value nothing is decided. A value exactly at a limit belongs to the lower class.',
    ),
    remedy: both(
      'Simpan tahun dan bukti angka yang dipakai.',
      'Keep the year and the evidence of the figure used.',
    ),
    reliedOnBy: both(
      'Dinas PPKUKM; kurator katalog; PPK yang memeriksa penyedia paket yang dicadangkan.',
      'The office for small business; curators; PPK checking vendors of reserved packages.',
    ),
    calculators: ['kelas-usaha'],
  },
  certificates: {
    title: both('Sertifikat dan wajib halal', 'Certificates and the halal duty'),
    asks: both(
      'Apakah sebuah sertifikat berlaku pada suatu hari, dan apakah halal sudah wajib?',
      'Is a certificate valid on a day, and is halal already a duty?',
    ),
    fails: both(
      'Sertifikat yang berakhir, belum terbit, atau berakhir sebelum terbit. Sertifikat sektoral tanpa tanggal tercetak tidak dapat diputuskan.',
      'Certificates that ended, are not issued yet, or end before their issue. A sector certificate without a printed end cannot be decided.',
    ),
    remedy: both(
      'Minta perpanjangan sebelum habis: SPP-IRT enam bulan, BPOM sepuluh hari. Halal tidak punya tanggal akhir selama resep tetap.',
      'Renew in time: SPP-IRT six months, BPOM ten days ahead. Halal has no end while the recipe stays.',
    ),
    reliedOnBy: both(
      'Produsen dan UMKM; kurator; Pokja pada hari penawaran.',
      'Producers and small firms; curators; Pokja on the bid day.',
    ),
    calculators: ['sertifikat', 'halal'],
  },
  counting: {
    title: both('Menghitung P3DN dan target', 'Counting P3DN, and targets'),
    asks: both(
      'Target mana yang berlaku, dan apakah persentase yang terbit dapat dihitung ulang?',
      'Which target holds, and can a published percentage be recomputed?',
    ),
    fails: both(
      'Angka yang bertumpu pada nilai tidak diketahui. Persentase terbitan yang berbeda lebih dari 0,1 poin ditandai.',
      'Figures that rest on unknown values. A published percentage more than 0.1 point off is flagged.',
    ),
    remedy: both(
      'Isi nilai yang kosong. Target tahun baru diusulkan Tim P3DN di sini; tidak dibawa dari tahun lalu.',
      'Fill in the missing values. Tim P3DN proposes the target of a new year here; it is never carried over.',
    ),
    reliedOnBy: both(
      'Tim P3DN; kepala perangkat daerah (Perjanjian Kinerja); pers dan warga.',
      'Tim P3DN; heads of agencies (performance agreements); press and citizens.',
    ),
    calculators: ['persentase'],
  },
  'account-base': {
    title: both('Rekening dalam dasar pengadaan', 'Accounts in the procurement base'),
    asks: both(
      'Bagaimana kode rekening dibaca, dan apakah rekening itu masuk dasar belanja pengadaan?',
      'How is an account code read, and does the account belong to the procurement base?',
    ),
    fails: both(
      'Kode yang tidak terbaca, kode tiga angka yang perlu tabel padanan, dan rekening di luar daftar: jawabannya "tanyakan".',
      'Codes that cannot be read, three-digit codes that need the mapping table, and accounts outside the list: the answer is "ask".',
    ),
    remedy: both(
      'Tim P3DN menetapkan daftarnya per tahun dengan mengusulkan versi baru.',
      'Tim P3DN sets the list per year by proposing new versions.',
    ),
    reliedOnBy: both(
      'Tim P3DN dan BPKD saat menyusun penyebut.',
      'Tim P3DN and the budget office when building the denominator.',
    ),
    calculators: ['rekening'],
  },
  'separation-of-duties': {
    title: both('Pemisahan jabatan', 'Separation of duties'),
    asks: both(
      'Apakah satu orang memegang dua peran yang terlarang pada paket yang sama?',
      'Does one person hold two roles forbidden together on one package?',
    ),
    fails: both(
      'Orang yang memegang pasangan terlarang. PPTK merangkap PPK boleh bila tidak ada PPK dan ia berkompetensi; PA/KPA merangkap PPK boleh.',
      'Whoever holds a forbidden pair. PPTK as PPK is allowed when no PPK was appointed and the PPTK is competent; PA/KPA as PPK is allowed.',
    ),
    remedy: both('Tunjuk orang lain untuk salah satu peran.', 'Appoint another person for one of the roles.'),
    reliedOnBy: both(
      'PA/KPA saat menunjuk pejabat; pesanan elektronik; inspektorat.',
      'PA/KPA when appointing; electronic orders; the inspectorate.',
    ),
    calculators: ['rangkap-jabatan'],
  },
  'business-classification': {
    title: both('Klasifikasi usaha', 'Business classification'),
    asks: both('KBLI mana yang dipakai pada suatu hari?', 'Which KBLI is in use on a day?'),
    fails: both(
      'Kode tanpa versi tidak dapat dibandingkan.',
      'A code without its version cannot be compared.',
    ),
    remedy: both(
      'Simpan versi bersama kodenya dan pakai tabel padanan.',
      'Keep the version with each code and use the mapping table.',
    ),
    reliedOnBy: both('Kurator produsen; pencocokan produk.', 'Curators of makers; product matching.'),
    calculators: [],
  },
}
