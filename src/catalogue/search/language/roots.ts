/**
 * Root words a stem may end in. Own list: roots that the trade needs, chosen from the affixed words seen in plans,
 * catalogues and certificates. A stem outside this list is refused, so `kendaraan` can never become `ndara`.
 */
export const roots: ReadonlySet<string> = new Set(
  `absen adil aduk ahli air ajar aku alas alat alih alir aman ambil ambulan amplas analis anggar anggota angkat angkut antar
  antara apung arah arsip asah asam asap asin aspal atap atur awas awet ayak bagi bahan baik bajak bakar baku balik balut
  bandar bangkit bangun bantu baring basmi batas batik baur bawa bayar beku belajar beli bendung benih bentuk beras beri
  berkas bersih besar bibit bimbing bina bingkai bongkar bor botol buah buat bubuk budaya budidaya bukti buku bulat bumbu bungkus buru butir
  cabut cacah cahaya cair cakup campur cangkul cap cari catat cegah celup cerai cermin cetak cipta cuci cukur daftar dalam
  damping dapur darah darat data daur dengar deteksi diagnosa didik dinding dingin direksi distribusi dokter dorong dukung duduk edar ekspor
  elektronik emas ember emban empuk endap erat erik fasilitas fermentasi fokus foto galeri gali gambar ganda ganti gantung garam
  garis gas gelar geledah gelombang gembala gemuk gendong gerak gergaji gerinda gilas giling gizi goreng gosok got gudang guling
  gulung gunting habis halus hangat hapus haru hasil hayat hemat henti hias hibah hidang hidrasi hidup hijau hilang hisap hitung
  hubung hukum hutan iklan ikat ikan imunisasi indera industri infus inap informasi injak inspeksi instalasi iring iris irigasi isap isi isolasi
  istirahat jahit jaga jalan jalar jamin janji jaring jasa jemput jemur jepit jernih jilid jinjing juang jual judul jumlah
  kabar kacang kaji kaleng kantor kapal karya kawal kebun kedok kejut kelas keliling kelola kelompok keluar kelupas kemah kemas kembang
  kemudi kenal kendali kerak keras kering kerja keruk kikir kilap kirim kita kocok kokoh kompos konsumsi kontrol kopling koreksi
  kredit kuat kukus kulit kumpul kunci kunyah kupas kurang kursus lacak lahan lahir lampir lancar langgan lantai lapang lapis
  lapor larut las latih laut layan layar layang lebur lekat leleh lembap lembar lengkap lepas lestari libat licin lihat lilit
  lincah lindung lipat listrik logam lubang luncur lukis lumas lunak lunas madu magang main makan mandi manfaat manis marka masak
  masuk mesin minum mohon motong motor muat mulia murni naung nilai nyala nyaman obat olah olahraga operasi pacu padam padat
  padu paham pahat pajak pakan paku pamer panah panas pandu panen pangan panggang panggul pantau parkir parut pasang pasar pasir paten
  patri pecah pelihara pelintir periksa perah peras perban perban periksa pesan peta petik pijat pikat pilah pilih pimpin pindah
  pinjam pintal piring pisah plastik polisi poles pompa potong produksi program proses publikasi pulih puncak pupuk pusat putar putih rajang rajut
  rakit ramal rambu rancang rangka rangkai rantai rapat rapi rasa rata rawat reboisasi rebus redam rekam rekat remaja renang
  rencana rendam resap retak rias ringan rumah rumput rusak sadap saji saku sakit salin salur sambung sampah sampul sandar sandang
  sandi sangga sanggul sapu saring sarung satu sayur sebar sedia sedot segar segel sekat sekolah selam selamat selang selenggara seleksi selimut
  semai semen semprot senam seni sentuh serap serat serbuk serta servis sewa siap siar siram sikat silang simpan sinar sisir
  sita sorot sterilisasi suling sulam suluh sumbat sumber sunting suntik surat survei susu susun tabung tagih tahan taman tambah tambal
  tambang tampil tampung tanah tanak tanam tanda tangan tangkap tani tanggap tarik tata tatar tawar tayang tebang tegang tekan telepon telur
  tempa tempel tenun tepung terang terbang terbit terima ternak tertib tetas tiang timbang timbun tindak tinggi tinju tiup toko
  tolong tonjok topang tuang tugas tukar tular tulang tulis tumbuh tumbuk tunggu tunjang tunjuk tutup uang uap ubah udara uji ukir
  ukur ulang unduh unggas unggul upacara urai urus usaha usap wadah warna wangi wajib wisata zakat`
    .trim()
    .split(/\s+/),
)

/**
 * Words that look affixed but are words of their own; taking them apart joins strangers
 * (`pengadaan` is not `ada`, `menteri` not `teri`, `kemeja` not `meja`, `bantalan` (a bearing) not `bantal`).
 */
export const wholeWords: ReadonlySet<string> = new Set(
  `pengadaan kendaraan keadaan menteri kementerian kepala kepada kelas kemeja bantalan beton meja mebel meter meteran medan
  media sedan seragam sepeda seperti sekolah sekretaris seksi selatan setelan sebagai secara sehingga sekop segel sereal
  kecap kecapi kediri kedelai keset kerang kerak kering kertas keramik keranjang kebaya kelambu kelapa keyboard kereta
  tangan tangga tangki taman tangerang pertimbangan peserta pedesaan perdesaan pegawai pemerintah pemerintahan pendapatan penduduk
  perak peti perban perwakilan perpres perlak perahu perangkat permata pesawat penata pelaksana pelaksanaan pemuda
  penting pelita pensil pengion petugas badan banan bagian bahan beban bekas bedak benda bendera beras berita berkas berlian
  dinas diesel diklat digital direksi disket dispenser dioksida disiplin disinfektan terapi teri terpal terminal termometer termos teropong
  bekasi bambu batuan baki daerah dasi detektor dikalimantan lapangan jabatan pakaian kawasan ruangan kerjasama makalah
  minyak mikroskop intan instan inti angkatan kuningan kalimantan rambutan rendang santan ikatan papan pekan pelan
  perjalanan perusahaan usaha tulangan satuan timbunan tahunan harian bulanan kesehatan kecamatan kabupaten kelurahan
  sabun sapi seni siswi tali tani topi wali polisi kopi roti padi besi kursi lemari api peci laci guci kaki tari organisasi
  produksi operasi teknologi energi baterai antenna sensor mobil pabrik ban banner`
    .trim()
    .split(/\s+/),
)
