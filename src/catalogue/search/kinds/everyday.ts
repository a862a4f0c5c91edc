import { kindTable } from './row.ts'

/** What every office, school and clinic buys, by its shortest names. */
export const everyday = kindTable(
  { author: 'Padan', date: '2026-11-26' },
  `
  pompa air, water pump, alkon | menyedot memompa menaikkan mengalirkan sumur banjir sawah irigasi genangan mesin kolam
  mesin cuci piring, dishwasher, dish washer | pencuci mencuci piring gelas alat makan kotor otomatis dapur kantin rumah sakit
  solar street lamp, all in one solar street light, luminer tenaga surya, luminer pju tenaga surya, lampu jalan tenaga surya | penerangan jalan umum pju matahari pjuts tanpa pln panel baterai malam desa gang
  luminer, luminer pju, luminer untuk pencahayaan jalan umum, lampu jalan | penerangan jalan umum pju led malam tiang kota gang desa
  bola lampu led, lampu led bulb, led bulb | bohlam penerangan ruangan hemat energi kantor rumah fitting putih dop
  led tube, lampu led tube, tl led, lampu tl | neon panjang penerangan ruangan kantor kelas pengganti hemat
  aerator, paddle wheel aerator | kincir pengaduk oksigen tambak kolam udang ikan air limbah gelembung
  albendazol, albendazole, obat cacing | kecacingan anak sekolah cacingan pemberian massal tablet kunyah posyandu
  amlodipin, amlodipin besilat | darah tinggi hipertensi tekanan jantung tablet prolanis lansia
  anthropometri kit, antropometri kit, alat ukur panjang badan, infantometer, length board | mengukur tinggi panjang berat bayi balita posyandu stunting gizi timbangan pita lila
  aplikasi absensi, mesin presensi, mesin presensi face recognition | pencatat kehadiran pegawai finger wajah sidik jari masuk pulang jam kerja
  aws, automatic weather station, stasiun cuaca otomatis | pencatat curah hujan arah kecepatan angin suhu kelembapan iklim logger meteorologi
  baju operasi, gaun operasi, surgical gown | dokter bedah steril kamar operasi pelindung perawat hijau
  bangku start, starting block | sprint lari atlet lintasan tumpuan kaki atletik
  bat tenis meja, bet pingpong, bet tenis meja, raket pingpong | pemukul bola pimpong olahraga karet kayu
  bedside screen, bedside screen panel, sketsel, penyekat pasien | sekat pembatas tempat tidur ruang periksa kain roda privasi lipat tirai
  benih kangkung, benih bayam, benih sayur | bibit tanaman pekarangan kebun dapur ditanam kelompok wanita tani
  besi polos, besi beton polos | tulangan cor kolom sloof bangunan batang baja
  biskuit kaleng, biskuit, wafer, kue kering | camilan ringan suguhan tamu lebaran parsel kaleng kemasan
  blood glucose meter, glucometer, glukometer, alat cek gula darah, alat tes gula darah | mengukur kadar kencing manis diabetes strip jari lansia posbindu
  blue light phototherapy, phototherapy unit, fototerapi | lampu sinar biru bayi kuning ikterus neonatus terapi perinatologi
  botol air minum, air minum botol, air minum dalam kemasan botol | amdk mineral dus rapat tamu haus kemasan
  buku pendamping, buku pendamping siswa, lks | pelajaran materi latihan kurikulum murid guru sekolah
  chopper, chopper pencacah rumput, mesin pencacah rumput, mesin chopper | pemotong perajang hijauan pakan ternak sapi kambing jerami silase
  cutter, pisau cutter, isi cutter | pemotong memotong kertas tajam silet alat tulis kantor
  cold box, vaccine cold box, kotak dingin vaksin | penyimpan pembawa vaksin imunisasi lapangan suhu es rantai
  dispenser, dispenser air, water dispenser | air minum panas dingin galon ruang tamu kantor
  dus nasi, kotak nasi, dus nasi kertas, kotak snack, kardus snack | kemasan wadah makanan karton jajanan konsumsi kotakan kue lipat
  sarung tangan latex, examination glove, examination glove latex, nitrile glove, surgical glove, sarung tangan medis, handscoon | pelindung tangan petugas periksa karet steril nakes sekali pakai bedah
  filling kabinet, filling lemari, filing cabinet, filing kabinet | lemari arsip laci map dokumen besi kunci berkas penyimpan
  fiting lampu, fitting lampu, fiting | dudukan bohlam tempat ulir e27 listrik gantung
  flip chart, flipchart, flip chart stand | papan kertas besar presentasi pelatihan spidol lembar balik
  gantungan pakaian, gantungan baju, standing hanger, hanger | cantelan kapstok jemuran kamar berdiri
  garam beryodium, garam beriodium, garam konsumsi, garam dapur, garam krosok | bumbu dapur asin yodium gondok sembako halus laut ikan pengawet memasak petambak kristal
  gerinda, mesin gerinda, grinder | pemotong penghalus besi asah bengkel las mata batu
  gerobak pkl, gerobak jualan, gerobak dagang, gerobak aluminium | pedagang kaki lima dorong umkm usaha jajanan bantuan kuliner
  gym mat, matras, matras beladiri, matras puzzle, matras senam | alas busa latihan jatuh olahraga silat yoga karate empuk
  halte, shelter bus, halte bus | tempat tunggu penumpang angkutan umum naik turun atap pinggir jalan
  handrub, handrub cair, hand rub | pembersih cuci tangan alkohol antiseptik kuman tanpa air
  helm rescue, helm sar, helm penyelamat | pelindung kepala evakuasi tebing pemadam penolong
  infusion set, infusion administration kit, infus set, selang infus | menetes cairan pasien rawat tetesan slang steril
  infus nacl, cairan infus, ringer laktat, nacl infusion | elektrolit pengganti cairan tubuh dehidrasi pasien botol
  inverter on grid, inverter plts, inverter hybrid | pengubah arus surya dc ac listrik panel plts atap
  isi staples, isi steples, staples | kawat jepret klip penjepit kertas hekter strapler
  itik, itik mojosari, bebek petelur, itik siap telur | unggas ternak telur pedaging bibit peternak
  ayam kampung, doc ayam, ayam kub, ayam kampung super | anak unggas ternak bibit petelur pedaging umur sehari bantuan peternak
  kambing, kambing jawarandu, kambing kacang, domba | ternak bibit indukan pejantan kurban peternak bantuan betina
  jasa pengemudi, jasa alih daya pengemudi, jasa sopir, tenaga pengemudi, jasa driver | sopir driver kendaraan dinas tenaga outsourcing supir mengemudikan mengantar pejabat bulanan mobil pramusopir gaji alih daya
  jasa konsultansi pengawasan, jasa konsultan pengawas | supervisi mengawasi konstruksi jalan jembatan gedung pekerjaan
  kabel fiber optic, kabel fiber optik, kabel fo, kabel serat optik | serat kaca internet jaringan sambungan drop core rumah cahaya
  kacang hijau, kacang tanah, kedelai | bahan pangan bubur pmt protein sembako biji
  kain pel, lobby duster, tongkat pel, mop | pembersih lantai mengepel debu sapu dorong kain basah kebersihan
  kamera cctv, kamera bullet, ip camera, bullet camera, kamera dome | pengawas pemantau keamanan rekam malam gedung jalan parkir
  kandang ternak, kandang ayam, kandang kelinci | rumah hewan tempat pelihara ternak kayu bambu kawat
  kapas, kapas pembalut, cotton | putih luka lembut menyerap medis kecantikan
  kayu papan, papan kayu, kayu balok, balok kayu | bahan bangunan bekisting lantai rangka gergajian
  kertas buram, kertas koran | konsep coretan ujian murah soal lembar
  kit pcr, pcr kit, rdt, rapid test, rapid diagnostic test | uji cepat pemeriksaan virus antigen penyakit laboratorium hasil positif
  komputer aio, komputer all in one, all in one pc, pc all in one | menyatu layar meja kerja pelayanan desktop
  stop kontak, kotak kontak, kotak kontak dinding | colokan listrik steker dinding arus ruangan
  kran air, kran, keran air, keran | pancuran wastafel pipa buka tutup tempat wudhu
  kursi rotan, kursi rotan sintetis | anyaman teras tamu duduk santai
  kursi lipat, kusri lipat, kursi futura, kusri futura | duduk rapat hajatan aula tamu besi acara
  kursi kerja staf, kusri kerja staf, kursi kerja, kursi kantor, kursi staf | duduk pegawai putar roda sandaran jaring meja
  layar monitor, monitor komputer, monitor led | tampilan display desktop inci kerja layar pc
  lem stik, lem kertas, glue stick | perekat menempel kertas kerajinan sekolah kantor
  lemari plastik, lemari plastik susun, laci plastik | penyimpan pakaian susun mainan kotak
  loker, locker, lemari loker | penyimpan barang pegawai siswa kunci pintu besi tas ganti
  lvmdp, panel lvmdp, panel tegangan rendah, sdp | lemari listrik pembagi utama gedung breaker distribusi
  manual surgical instrument, instrumen bedah, surgical instrument | gunting pinset klem pisau operasi dokter baja alat bedah set
  map dinas, map dinas cetak, stopmap, stopmap folio, stopmap kertas, map kertas | berkas surat dokumen arsip folio warna rapat
  masker, masker medis, masker bedah | penutup mulut hidung debu penyakit pelindung wajah
  mata kail, pancing, pancing ulur, kail | memancing menangkap ikan nelayan umpan tuna laut
  medical waste bag, kantong limbah medis, kantong plastik medis | sampah infeksius kuning plastik rumah sakit b3
  meja belajar, meja dan kursi belajar, set meja kursi siswa | murid sekolah kelas duduk menulis bangku
  meja periksa, examination table, ranjang periksa | pasien dokter puskesmas pemeriksaan tidur poli
  meja plastik, meja plastik bundar | bulat hajatan kantin acara makan warga
  mesin penggiling, mesin penggilingan, mesin giling, mesin penepung, disk mill | menggiling melumatkan tepung daging kopi bumbu jagung usaha
  mikrofon konferensi, mic konferensi, mic konferensi meja, conference microphone, delegate unit | mik meja rapat sidang dewan delegasi suara ketua
  mixer roti, mixer roti planetary, planetary mixer | pengaduk adonan kue tepung bakery usaha
  mouse, mouse optik, mouse usb, mouse wireless | penggerak kursor komputer klik laptop tetikus
  nas, nas storage, network attached storage | penyimpan cadangan data berkas jaringan backup server hard disk
  nozzle, nosel, nozzle pemadam | penyemprot pancaran semprotan air ujung selang pemadam
  obgyn bed, kursi obgyn | periksa kandungan ginekologi ibu hamil bidan
  bed pasien, bed pasien elektrik, hospital bed, tempat tidur pasien, ranjang pasien | rawat inap rumah sakit engkol pengaman kasur roda
  oven, oven roti, oven kue, deck oven | memanggang pemanggang kue panas usaha bakery
  pac, pac liquid, poly aluminium chloride | penjernih air koagulan kolam pdam pengendap kimia
  panci, panci dan wajan, wajan, kuali | memasak dapur rebus goreng aluminium peralatan makan
  paving segi enam, paving hexagon | blok beton perkerasan halaman trotoar
  pelampung jaring, pelampung | apung mengapung jaring nelayan laut busa
  pelapis anti bocor, waterproofing, cat anti bocor | kedap air dak atap beton rembes kebocoran
  peluru tolak, tolak peluru, cakram, lempar cakram, lembing | atletik melempar besi kejuaraan sekolah
  pembakar bunsen, bunsen burner | api laboratorium pemanas spiritus kimia
  perahu fiberglass, perahu fiber, kapal fiber | nelayan laut sungai penyeberangan sampan mesin tempel
  software, perangkat lunak, aplikasi, sistem informasi, lisensi software, lisensi perangkat lunak, aplikasi perkantoran | program komputer digital layanan online data pengembangan berlangganan sistem operasi antivirus subscription piranti windows office desain
  servis ac, cuci ac, jasa servis ac | pendingin ruangan perawatan freon bersih jasa
  hand tools, perkakas tangan, tool set | kunci obeng tang palu bengkel mekanik kotak
  peta, peta dinding, peta topografi, atlas | gambar wilayah provinsi kabupaten indonesia dunia geografi
  polisher, mesin poles lantai, mesin polisher | pengkilap menggosok mengilatkan lantai karpet kebersihan
  pompa pemadam, pompa pemadam kebakaran, fire pump | damkar api kebakaran hutan portable tekanan air
  pot sampel, pot dahak, pot urin, sample container | wadah penampung dahak sputum air seni tinja laboratorium
  printer multifungsi, printer multifunsi, printer inkjet, printer laser | mencetak cetak dokumen pindai salin fotokopi kantor
  printer kartu, printer kartu id, card printer | cetak ktp kia identitas pegawai plastik disdukcapil
  kartu tanda pengenal, blangko, id card | identitas pegawai nama kalung ktp cetak
  pupuk organik, pupuk kandang, kompos, pupuk cair | penyubur tanaman tanah petani hara sawah kebun cair
  puzzle, puzzle kayu, puzzle anak | mainan edukatif paud menyusun gambar tk ape
  rautan, rautan meja, rautan pensil, rautan meja putar | serutan peruncing pensil sekolah meja
  reng, reng baja ringan, kaso | rangka atap genteng kuda bangunan
  router, router wireless, wireless router, access point, wireless ap, wifi ap | internet jaringan sinyal wifi pemancar tanpa kabel kantor
  switch, switch hub, switch unmanaged, switch port | jaringan komputer pembagi lan port kabel internet
  safety cone, traffic cone, kerucut lalu lintas | pembatas jalan parkir oranye karet pengalihan
  sarana cuci tangan, tempat cuci tangan, wastafel portabel, wastafel portable | injak keran sabun kebersihan sekolah pandemi
  sepatu boot, sepatu boot pvc, sepatu bot | pelindung kaki banjir lumpur karet petugas kebersihan
  sepeda, sepeda mtb, sepeda gunung | kayuh gowes hadiah roda dua olahraga
  seragam, pakaian seragam, baju dinas, pakaian dinas | pegawai linmas satpol petugas kemeja celana setelan
  server, server rackmount, rack server | pusat data komputer induk aplikasi data center prosesor
  set alat kesehatan, shs, solar home system | perlengkapan paket rumah listrik surya puskesmas
  sirop, sirup | minuman manis botol buah lebaran parsel
  smart interactive board, interactive flat panel, smart board | papan tulis digital layar sentuh kelas rapat pintar
  rak stainless, solid rack, solid rack stainless | susun dapur gudang penyimpan piring tingkat
  working table, working table stainless, meja stainless, meja kerja stainless | dapur persiapan potong katering kantin
  sterilisator uv, uv sterilizer, sterilisator | mensterilkan kuman ultraviolet botol air alat panas bakteri
  tablet, tablet android, komputer tablet | layar sentuh sabak digital baca pendataan petugas survei
  tabung darah, vacuum tube, vacutainer | sampel pengambilan laboratorium tutup ungu edta serum
  takel, takel rantai, chain block, katrol | pengangkat derek beban mesin bengkel katrol ton
  tali pramuka, tali | tambang simpul kemah pionering pengikat
  teh botol, teh kemasan | minuman manis tamu dingin rapat
  tenda pleton, tenda komando, tenda regu | bencana pengungsi lapangan posko tentara besar
  tepung sagu, tepung terigu, terigu, tepung beras, tepung tapioka | bahan kue roti masak dapur umkm pangan
  termometer, termometer digital, termometer aksila, termometer infra merah | pengukur suhu badan demam panas tembak dahi ketiak
  tes narkoba, tes urine narkoba, rapid test narkoba | uji urin pemakai sabu ganja pegawai bnn strip
  test kit pangan, test kit formalin, test kit boraks, kit uji | pemeriksaan makanan jajanan bahan berbahaya pasar pewarna
  tiang besi, tiang pju, tiang oktagonal, tiang lampu | penyangga penerangan jalan galvanis lampu bendera
  tiang beton, tiang listrik beton | penyangga jaringan kabel pln listrik
  timbangan, timbangan digital, neraca | mengukur menimbang berat bobot kilogram pasar bayi
  tinta sablon, tinta sablon kain, cat sablon | cetak kaos kain usaha konveksi warna
  toren, toren air, tandon air, tangki air | penampung penyimpan air bersih plastik atap liter
  trainer kelistrikan, trainer listrik | praktik smk belajar instalasi siswa kejuruan panel
  training suit, baju training, setelan training | olahraga jaket celana atlet kontingen
  truk tangki, truk tangki air | pengangkut air bersih mobil damkar kekeringan
  ultrasound system, usg | kandungan janin ibu hamil gambar layar pemeriksaan
  vegetable cutter, mesin pemotong sayur, pemotong sayur | pengiris perajang sayuran dapur iris keripik
  viewer rontgen, x-ray viewer, film viewer | melihat membaca hasil foto lampu radiologi
  waskom, baskom | wadah cekung air cuci plastik stainless medis
  zinc dispersible, zink, zinc sulfat, zinc | diare anak balita tablet oralit obat
  obat luar, povidone iodine, antiseptik luka | luka betadin oles merah pembersih
  gunting, gunting kertas | memotong kertas kain tajam alat tulis
  penghapus, penghapus papan tulis, penghapus pensil | menghapus tulisan papan spidol karet
  pc workstation, workstation | komputer desain grafis render prosesor video kerja berat
  bus sekolah, bus medium, bus medium seat, mikrobus, bis sekolah, school bus, angkutan sekolah | angkutan penumpang pegawai siswa kendaraan wisata kursi antar jemput pelajar kuning gratis dishub murid anak mengantar angkut
  pipa besi, pipa galvanis, pipa gip | air saluran tiang pagar medium ulir
  sprayer, alat semprot, hand sprayer, tangki semprot | penyemprot hama pestisida disinfektan gendong punggung petani
  kaca polos, kaca bening, kaca | jendela pintu etalase bening lembaran
  genteng, genteng metal, atap gelombang, atap spandek | penutup atap rumah bangunan seng hujan
  ban, ban luar, ban mobil, ban motor | roda karet kendaraan dinas ganti aus
  beras, beras premium, beras medium | pangan pokok sembako bantuan nasi cadangan
`,
)
