/**
 * Words of five letters or more met at least three times in plans, catalogue orders and the text of KBLI 2020: real words, so
 * never taken for a typo of another (`polio` is not `polo`). Measured, then left as it came; a misspelling that half the
 * offices write is a word too.
 */
const text = `
  acara acuan adalah administrasi administrator adonan advokasi aerosol agenda agustus airmail akademik akcaya
  akhir akomodasi akreditasi akses aksesori aksesorinya aktif aktivitas akumulator akuntabilitas akuntansi alami
  alarm alcohol alfarabi alianyang aliran aliyah alkali alkaline alkohol along aluminium alumunium ambangah
  ambawang ambulance ampar amplop amunisi analis analisa analisis analysis analyst analyzer aneka angel anggaran
  anggota anggur angin angka angkatan angkut angkutan anorganik antar antara antarkabupaten antarkota
  antarprovinsi anyaman aparatur aplikasi apotik appendiks apung arang arena aromatik arsip arsitektur artifisial
  asbes asetat asing aspal assessment assurance asuransi ataupun atribut atsiri audio audit bacaan backdrop
  backend backup badan bagian bagiannya bahan bakar bakat bakunya balai balas baliho balik baling balliner
  ballpoint balok bambu bandeng bando bandung bangsal bangunan banner bantal bantalan bantu bantuan banyuwangi
  barang barat barista barometer barus basah basic basis batang batangan batas batch baterai bathroom batik batuan
  bawah bayar bayur bbpvp bbspjihpmm bbspjikmn bearing beban bebas beberapa becak bedah bedside bejana bekas
  bekasi belah belajar belakang belanja belitung belum bemban benang bencana benda bengkayang benih bening bensin
  bentuk beralkohol beraroma beras berasal berat berbagai berbahan berbahaya berbasis berbentuk berbulu
  berdasarkan bergelombang bergerak berharga berhubungan berita berjadwal berjangka berkaitan berkala berkembang
  berkop berkoperasi berlambang berlangganan berlapis bermacam bermotor beroda berongga berorientasi berputar
  bersama bersifat bersih bersirip bersubsidi bertingkat berupa berusaha berwarna berwujud besar besarnya beserta
  beton biasa biasanya biaya bibit bidang bijian bijih billet bimbingan bimtek binaan binapenta binatang binder
  bingkai biofuel biola biologis biota bioteknologi bisnis black blanko bleached block board boarding bolak
  bongkar booklet booth bordir botol bowling bphtb bpsdmi brankas briket broco broker brosur brother buahan buatan
  bubuk bubur budaya budidaya buffalo building bukan bulan bulanan bulat buletin bumbu bunda bunga bungkus bursa
  burung business butterfly cabang cabinet cadang cagar cahaya cairan calon camera campuran candi cangkir canon
  cantol capacity capaian carbon cartridge catering celana cendera cengkeh center centre cerutu cetak cetakan
  cetus chart chiller cincin cinderamata cipta cirebon cites cleaner cleaning cloud coaching coelenterata coffee
  cokelat coklat collection colocation community commutator compact computer concorde connection continous
  continuous contoh control converter conveyor correction cover covid crank crude crustacea crystal cucut cukai
  cukur curah custom cutter daerah dagang daging dalam damar dampak danau dapat dapur darah darat dasar dashboard
  database dekorasi demokrasi dengan deodorized depan deputi dermaga desain desember design designer destilasi
  detail deterjen developer development dewasa dexlite diagnosa dialog diawetkan dibekukan diberikan dibidang
  dibuat didik diesel digerakkan digital digitalisasi digunakan diisi dijahit dijual dikelola dikemas dikeringkan
  dikerjakan diklasifikasikan diklat dikonsumsi dilaksanakan dilakukan dilapisi dilengkapi dilindungi dimakan
  dimaksud dimasak dimasukkan dimensi dimiliki dinamis dinas dinding dingin diniyah diolah dioperasikan dipakai
  dipotong direktorat direktur disabilitas disatukan diseminasi diserahkan disewa diskopukm disnaker dispenser
  display disposisi distribusi distributor ditjen diversifikasi dodol dokter dokumen dokumentasi domain domba
  domestik dompet dorong double drainase drive driver drone duduk dukungan duplex durian eagle earloop eceran
  echinodermata edukatif efisiensi ekonomi ekosistem eksekutif ekspedisi ekspor eksternal ekstrak ekstraksi
  ekstrusi electric elektrik elektrikal elektroda elektromedikal elektromedis elektron elektronik elektronika
  elektroterapi elemen element email ember emergency empat emulsi engine engineer engineering engkel epson eselon
  estat etika evaluasi event executive expanding facial factory faksimili family farmasi fashion fasilitas
  fasilitasi februari fermentasi festival fiber filamen filling filter finishing fintech fisik fitness fitting
  fitur flash flashdisk fluid folder folio forging forkopimda formal forum fosfat fotocopy fotografi fotokopi
  fraksi fraksinasi frame franchise fullboard fullday fungsi fungsional furnitur furniture futura gabungan gabus
  galenik galian galon gambar gandum gangguan gantung garam garpu garuda gateway gatsu gayung gedung gelas
  gelombang gemuk genap general generasi generating generator genset genteng gerbong gergaji gerobak getah glass
  glossy golongan google gorden goreng gorontalo government grafis grafit granit grape graphic graphite gratis
  greebel gubernur gudang gulungan gunting hadiah halal halfday halte handsoap handuk hanya hardcover harga harian
  hasil helpdesk herbal hewan hewani hiasan hibah hiburan hidrolik hidrologi hidup hijau hilir hitam hitung honor
  honorarium hortikultura hospital hosting hotel hotprint hubungan hubungannya hukum hutan ibadah identifikasi
  ideologi ikhtisar iklan iklim ilmiah imatap imitasi immanuel implementasi inchi independen indonesia indramayu
  induk industri industrial industry influencer informasi infrastruktur infus infusion ingot injeksi inkubasi
  inkubator inkubis inlite inovatif insenerator insentif inspeksi inspektorat instalasi instan instansi instruktur
  instrumen integrasi intel intelektual intelijen interior internal internasional internet interpreter inventaris
  inverter investasi ipdmip iradiasi iradiator irigasi isolasi iuran jabatan jagung jahit jakarta jaket jalan
  jalur jaminan jamuan jangat jangka jarak jaring jaringan jarum jawab jeller jembatan jendela jenderal jenis
  jepit jerami jeruk jilid joyko junior jurnal jurnalis jurusan kabar kabel kabinet kabupaten kacamatan kacang
  kacangan kajian kakao kakap kalbar kalender kaleng kalibrasi kalimantan kalium kalkulator kalung kambing kamera
  kampus kanak kancing kandungan kangaro kanopi kantin kantong kantor kanvas kapal kapas kapasitas kapel kapsul
  kapuas kapuk kapur karakter karakteristik karamba karbol karbon karet kargo karir karoseri karpet karton kartu
  karung karya kaset katalog katup kawasan kawat kayong kdkmp keagamaan keamanan keanggotaan kebakaran kebangsaan
  keberadaan keberatan kebersihan kebijakan kebudayaan kebugaran kebun kebutuhan kecamatan kecantikan kecap
  kecelakaan kecil kecuali kedai kedelai kedele kedokteran keeper kegiatan kegiatannya kehidupan kehutanan
  keinsinyuran kejaksaan kejuruan kelapa kelas kelayakan kelembagaan kelengkapan kelengkapannya keliling kelim
  kelistrikan kelola kelompok keluar keluarga kelurahan kemahasiswaan kemas kemasan kematian kembali kembang
  kemenkop kementerian kemiskinan kemitraan kemoceng kemudi kendaraan kendi kenko kepada kepala kepatuhan
  kepegawaian kepelabuhanan kepemimpinan kependidikan kependudukan kepentingan kepercayaan keperluan kepiting
  kerajinan keramik kerang kerangka keranjang keras kerbau kereta kering keripik kerja kerjasama kernel kertas
  kesadaran kesatuan kesbangpol kesehatan kesekretariatan keselamatan kesenian keset kesetaraan kesinambungan
  ketahanan ketapang ketel ketenagakerjaan ketenteraman ketersediaan ketertiban ketua keuangan kewaspadaan
  kewenangan kewirausahaan khatulistiwa khusus kimia kinerja kipas kitab klinis kliring koala kodok kolam koleksi
  kombinasi komersial komersil komisi komoditas komoditi kompetensi komplit komponen komponennya kompor komposisi
  kompresor komputasi komputer komunikasi komunitas konduktor konektor konflik konsentrat konservasi konsinyering
  konstruksi konsultan konsultansi konsultasi konsumen konsumsi kontak konten kontrak kontrasepsi kontrol konveksi
  konvensional koordinasi koordinator koper koperasi kopling kopra kopukm koran korek kosmetik kosong kotak kotor
  kreatif kreativitas kredit kretek krimer kristal kuala kualifikasi kualitas kubik kudapan kuliah kulit kulkas
  kunci kuning kunjungan kurang kurir kursi kursus kwarto kwitansi label laboratorium lahan lahir lainnya lakban
  lambang laminasi laminating lampu landak landscape langganan langsung lanjut lanjutan lantai lapang lapangan
  lapis lapisan laporan laptop larutan laser latsar layanan layang layar leaflet lebih leces lemak lemari lembaga
  lembar lembaran lemon lemuru lending lengan lengkap lensa lepas level light lighter lignit lilin limbah linen
  liner lingkungan lingkup lintas lipat liputan lisensi listrik liter literasi lithium logam logger logistik lokal
  lokasi lokomotif loose lubang lukisan lumatan lunak macam machine magang magenta magic magnet magnetic magnetik
  mahkota mainan majalah makalah makan makanan makaroni makassar makro malam malaya mamalia mamin manajemen
  manapun mandi mandiri mandor manfaat mangan mangga mangkok manis mantel manual manufaktur manusia marau marka
  marker marketing marking marmer masak masakan masih masjid masker massa master masuk masyarakat matahari matan
  matching materai materi material matras maupun mayoritas mebel medan media mediasi medical medis medium meeting
  mekanik mekanikal mekanis melaksanaan melaksanakan melakukan melalui melampaui melawi melayani meliputi memakai
  membangun memberikan membuat memenuhi memiliki meminjam memory memotong mempawah mencakup mendukung menengah
  mengandung menggunakan menghasilkan meningkatkan menit menjadi menjahit mentah menteri mentoring menulis
  menyurat merah mereview merpati merupakan mesin metal metalurgi meteorologi meter meteran method metode
  meubelair micro micron migran mikro mikroskop milenial milik militer minat mineral minimal minum minuman minyak
  misalnya mitra mobil mobile modal model moderator modul mollusca monev monitor monitoring mortar motor mouse
  muadalah muatan mudik mugiharjo mulia multi multiguna multimedia mulut murni museum musik mutiara nabati nametag
  napza narasumber narkotika narsum nasional naskah natrium natura natural navigasi negara negeri neraca network
  niaga nikel nilai nitrat nitrile nitrogen nomor nonboarding notebook notes notulis nuklir nyamuk obatan objek
  office officer oksida olahan olahraga olein online operasi operasional operational operator opsional optik
  optimalisasi orang orange ordner organ organik organisasi organizer original ormas osdmrb otomatis otomotif
  outdoor output outsourcing pabrik pabrikasi padat paduan pagar paham pajak pajangan pakai pakaian pakan pakedai
  paket palawija palma palsu pameran pamflet panas panasonic pancasila panel panen pangan pangkas panitia panjang
  pantai panti papan paper paperline parameter parfum pariwisata parking parpol partai partikel partisipasi pasang
  pasar pasca pascaproduksi pasien pasir paskibraka pasok pasta patch patri patung paving payau payung pecah
  pedagang pedal pedoman pegangan pegas pegawai pejabat pekerja pekerjaan pelabuhan pelaksana pelaksanaan pelaku
  pelampung pelang pelapis pelapisan pelaporan pelat pelatihan pelayanan pelayaran peleburan peledak pelengkap
  pelet pelindung pelindungan pelipatan pellet pelubang pelumas pelumatan peluncuran pemadam pemaduan pemahaman
  pemanas pemancar pemanenan pemanfaatan pemanggangan pemanis pemantapan pemantauan pemasangan pemasaran pembahas
  pembahasan pembakar pembakaran pembalut pembangkit pembangunan pembantu pembatas pembawa pembayaran pembekalan
  pembekuan pembelian pembenah pembenihan pembentukan pemberantas pemberdayaan pemberi pemberian pemberitaan
  pembersih pembersihan pembesaran pembiayaan pembibitan pembinaan pembongkaran pembuang pembuangan pembuat
  pembuatan pembuka pembukaan pembumian pembungkus pemeliharaan pemenuhan pemerataan pemeriksa pemeriksaan
  pemerintah pemerintahan pemetaan pemilih pemilihan pemilu pemindah pemindangan pemintalan pemisah pemisahan
  pemotong pemotongan pemotretan pemrograman pemula pemulihan pemungutan pemurnian penagihan penahan penambahan
  penambangan penanam penanaman penanda penanganan penanggulangan penanggung penangkapan penangkaran penasihat
  penataan penatalaksanaan penatausahaan pencahayaan pencampur pencampuran pencatatan pencegahan pencelupan
  penceramah pencetak pencetakan penciptaan pencuci pencucian pendaftaran pendamping pendampingan pendapatan
  pendataan pendek pendidik pendidikan pendingin pendinginan pendorong pendukung pendukungnya penegakan penelitian
  penempatan penerangan penerbitan penerima penetapan pengadaaan pengadaan pengadministrasi pengaduan pengajar
  pengalengan pengaman pengamanan pengamat pengambilan penganggaran pengangkat pengangkutan pengantar pengasapan
  pengatur pengawas pengawasan pengawetan pengeboran pengecatan pengecoran pengelasan pengelola pengelolaan
  pengemasan pengembang pengembangan pengembangbiakan pengemudi pengenal pengendalian pengentasan pengepakan
  pengepresan pengering pengeringan pengeriting pengerjaan pengesan pengetahuan penggabungan penggalian pengganda
  penggandaan pengganti penggaraman penggaris penggerak penggergajian penggilingan penggosok penggulung penggunaan
  penghapus penghargaan pengharum penghasil penghilangan penghubung pengilangan penginapan pengion pengiriman
  pengiring pengisi pengkajian pengkilap pengolah pengolahan pengontrol pengoperasian penguatan pengubah pengujian
  pengukur pengukuran pengumpulan pengurus pengurusan pengusaha pengusahaan penilai penilaian peningkatan
  penjahitan penjamin penjaminan penjepit penjilid penjilidan penjual penjualan penolong pensil pensiun penting
  penuangan penumbuhan penumpang penunjang penutup penyakit penyaluran penyamakan penyambungan penyandang
  penyaring penyeberangan penyedia penyediaan penyegar penyegel penyekat penyelenggara penyelenggaraan
  penyelesaian penyelidikan penyemprot penyemprotan penyempurnaan penyewaan penyiapan penyiaran penyimpan
  penyimpanan penyulingan penyuluh penyuluhan penyusun penyusunan perabot peraga peragian perah perahu perairan
  perak perakitan peralatan peralatannya perancangan perang perangkat perantara perapian peraturan perawatan
  perbaikan perbaikannya perbankan perbatasan perburuan percepatan percetakan perdagangan perdesaan perekaman
  perekat perencanaan pergadaian pergudangan perhiasan perhitungan perhotelan perhubungan periengkapan perikanan
  periklanan perindustrian peringatan perintis periode perisa peristiwa periuk perizinan perjalanan perkakas
  perkantoran perkara perkebunan perkembangan perkoperasian perkotaan perkreditan perkuliahan perlengkapan
  perlengkapannya perlindungan perlombaan perlu perluasan permadani permainan permanen permanent permata
  permesinan permodalan permukaan pernis perolehan perontok perorangan perpajakan perpres perpustakaan persampahan
  persediaan persen persetujuan persiapan persidangan persneling personal personel personil persuratan persyaratan
  pertahanan pertalite pertama pertamax pertambangan pertandingan pertanian pertemuan pertenunan pertukangan
  pertumbuhan pertunjukan perubahan perumahan perumusan perundang perusahaan perwakilan pesanan pesantren pesawat
  peserta pestisida petani peternakan petroleum petugas peyek phosphate photo piagam pialang piaraan pigmen pihak
  pilkada pilot pimpinan pinggang pinjam pintu piranti piring piringan pisau pisces piston plafon plakat plastik
  plate plates platform platina plester pltmh plywood pneumatik point pokok poliester polimas polisi politeknik
  politik polos polyester pompa pondok pontianak porselen porsi portable portal potensi potong potongan pouch
  powder power ppnpn praktek praktik praktikum pramubakti prasarana prasmanan premiks premium preparat presiden
  presisi press prestasi presure pribadi prima primer print printer printing prioritas processor prodi produk
  produksi produktif produktivitas profesi profesional profil profile program programmer project promosi proses
  protector protokol provinsi proyeksi proyektor psikotes publik publikasi pulpen pupuk pusat puskomin putih
  quality radiasi radiator radio radioaktif radioisotop radiologi rainbow rajangan rajut rajutan raker rakor
  rakyat rambu rambut rancangan rangka ransel rantai rapat rasau rautan rawan rawat realisasi reasuransi refill
  refined reflektor refraktori refrigerator regional register registrasi regulasi reguler rehab rehabilitasi
  rekaman rekayasa reklame rekomendasi rekonsiliasi rekreasi relay relief remah remis remote rempah renang rencana
  renda rendah renewal renja renovasi rentang reparasi representasi reproduksi reptil reservasi reservoir resistor
  restoran restrukturisasi review revitalisasi rincian ringan risiko roadshow rohaniwan roket rokok roller rotan
  rotor router ruang ruangan rubber rumah rumput rutin sabran sabuk sabun sadel safety sahamnya saing saiyo sakit
  saklar salep salon saluran sambas sambungan sampah sampai sampel sampingan samsat sandal sandi sandisk sanggau
  sanitasi saniter sarana sarung satelit satgas satpam satpol satuan satwa sawit sayuran scanner sebagai
  sebagainya sebanyak sebelumnya sebesar secara security sedang sedangkan sederhana sediaan segala segar sehari
  sehingga sejarah sejenis sejenisnya sekadau sekda sekolah sekop sekretariat sekretaris sektor sektoral sekunder
  selain selamat selang selat selatan seleksi selimut seluler selulosa seluruh semak semen semester semesteran
  seminar semprot semua semusim senakin sendiri sendok senior senjata senter sentra sentrifugal senyawa sepak
  sepatu sepeda seperti september seragam serat serbaguna serbet serbuk sereal serealia serelia series serta
  sertifikasi sertifikat server service servis sesuai setengah setingkat sheet shoes siantan sidoarjo sigaret
  siinas sikat simkopdes simpan simpang sinar singkat singkawang sinkronisasi sintang sintetis sinyal sipil
  sirkuit sirop sirup sisaan sisir sistem siswa situasi skripsi smart smartphone smesco snack snowman software
  solar solid solution sosial sosialisasi sosis sotong sound souvenir spanduk speaker spesialis spesifikasi spidol
  spiral split sport spray srandar stabilitas stabilizer stabilo staff stampad stampel stand standar standard
  standarisasi standing stapler staples startup stasiun statistik stearin steel steker stempel stensil steril
  sterilisasi sterilizer stick sticky stiker stopmap storage strategi strategis strawberry strip struktur studi
  studio suara suatu subang subgolongan subkeg substansi sudah sulaman sulawesi sulphate sumatera sumatra sumber
  sumbu sumedang sungai suntikan super supervisi supir suplies supplies supply support surat surgical survei
  surveillance survelillance survey surya suspensi susun sutera suvenir swakelola swasta switch syariah system
  tablet tabung tagihan tahan tahap tahun tahunan takatsy taksi talenta tally taman tambah tambahan tambang tanah
  tanaman tanda tandon tangan tangga tanggal tanggapan tangguh tangki tangkis tanjung tanpa taraf tarif tarik
  tasik tasikmalaya tatakan tauco tawar tebal technology tegangan tekan teknik teknis teknisi teknologi tekstil
  telah telekomunikasi telematika telephone telepon teleponi televisi telok teluk telur tematik tembaga tembakau
  tembok tempat tempayan tempe tempel tenaga tenda tengah tenis tentang tenun tepung teralis terapung terbang
  terbuat terbuka tercakup terdapat terdiri terentang tergabung terhadap terigu terintegrasi teripang terkait
  termasuk terminal ternak teropong teroris terorisme terpal terpasang terpencil terpisah terpusat tersebut
  tertentu tester tetap thermometer tiang tidak tidur tikar tiket timah timbang timbangan timbul timdu timur
  tinggi tingkat tinta tipping tiruan tissue toilet toner tools toples total towel tradisional trafo trailer
  training traktor tramper transaksi transformasi transformator transmisi transport transportasi trayek treatment
  trigonal triwulan triwulanan tuang tubuh tugas tujuan tulang tulis tumbler tumbuh tumbuhan tunggal tunggu tungku
  tunjangan tupoksi turbin turunannya tutup udang udara ujian ukpbj ukuran ukurang ulang ultra undangan unggas
  unggulan uninterruptible unsur untuk uranium urusan usaha usulan utama utamanya utara utomo vaksin valuta vector
  veneer ventilasi ventura verifikasi verifikator video violet virtual visual vitamin vokasi voltase vulkanisir
  wadah wajib wakil waktu walet wangi wanita warna wasbang wasdalda wastafel water wawasan wcdma website welded
  welder white whiteboard widyaiswara wilayah windows wirausaha wireless wisata wisma workshop woven wustha yaitu
  yellow yogyakarta zarani`

export const realWords: ReadonlySet<string> = new Set(text.trim().split(/\s+/))
