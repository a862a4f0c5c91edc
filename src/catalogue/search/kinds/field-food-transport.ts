import { kindTable } from './row.ts'

/** Field and sea, food, households, vehicles, culture and services. */
export const fieldFoodTransport = kindTable(
  { author: 'Padan', date: '2026-11-26' },
  `
  traktor roda dua, hand traktor, traktor tangan, hand tractor | pembajak sawah membajak mengolah tanah bajak singkal pengganti kerbau kelompok tani diesel dituntun petani lumpur
  traktor roda empat, traktor pertanian, four wheel tractor, farm tractor | membajak lahan luas kebun tebu jagung pengolah tanah penarik implemen dikemudikan duduk brigade alsintan
  traktor crawler pertanian, crawler tractor, mini crawler | roda rantai karet lahan rawa lembek pengolah tanah sawah dalam tidak amblas membajak
  cultivator, kultivator, mini tiller, power tiller, power weeder | penggembur tanah menggemburkan bedengan kebun sayur penyiang gulma mencacah bensin kecil petani hortikultura
  rotary tiller, bajak rotari, rotavator, garu rotari | implemen traktor pencacah tanah menggemburkan pisau putar melumat sawah olah lahan
  bajak singkal, moldboard plow, disc plow, bajak piring | implemen traktor pembalik tanah membalik lahan kering pisau lempeng mengolah kebun
  rice transplanter, mesin tanam padi, transplanter padi | penanam bibit sawah menanam padi otomatis baris jajar legowo pengganti buruh tandur semai
  mesin tabur benih langsung, drum seeder, alat tanam benih langsung, atabela | penebar gabah padi menanam tanpa semai ditarik petani baris lubang silinder sawah
  corn planter, penanam jagung, alat tanam jagung, corn seeder | menanam biji kedelai kacang lubang tugal roda dorong pelubang tanah sekaligus pupuk
  mesin semai otomatis, seeding machine, mesin penyemai benih, tray seeder | menabur biji ke baki persemaian bibit sayur nursery lubang satu per satu
  combine harvester, mesin panen padi, combine harvester padi, mesin pemanen | pemanen gabah memotong merontok sekaligus sawah karung panen besar roda rantai operator
  combine harvester jagung, corn harvester, mesin panen jagung | pemanen memetik mengupas tongkol pipil ladang panen otomatis
  paddy mower, mesin pemotong padi, reaper, mesin sabit padi | pemanen memotong batang padi gendong bensin panen rebah sawah gandum
  power thresher, mesin perontok padi, thresher, pedal thresher | perontok merontokkan gabah kedelai dari jerami panen bulir malai diesel kelompok tani
  power thresher multiguna, mesin perontok multiguna, multi thresher | perontok kedelai jagung padi sorgum biji polong kacang merontokkan panen serbaguna
  corn sheller, mesin pemipil jagung, pemipil jagung | merontokkan biji dari tongkol janggel memipil mengupas petani panen pakan pascapanen
  rice milling unit, rmu, mesin penggilingan padi, mesin giling padi | penggiling gabah menjadi beras pengupas sekam kulit dedak huller lumbung gapoktan selepan
  mesin pemutih beras, rice polisher, mesin poles beras, whitening machine | memutihkan mengkilapkan beras dedak bekatul penyosoh penggilingan premium menyosoh
  color sorter beras, rice color sorter, mesin sortir warna beras, color sorter | pemisah butir hitam kuning rusak kamera memilah kopi bersih kualitas premium
  vertical dryer, mesin pengering gabah, mesin pengering padi, grain dryer | mengeringkan hasil panen kadar air musim hujan oven bak menara penjemur pengganti jemuran
  bed dryer, box dryer, pengering tipe bak, flat bed dryer | mengeringkan gabah jagung kopi bak lantai berlubang kipas tungku sekam udara panas
  solar dryer dome, rumah pengering surya, pengering efek rumah kaca, solar dryer | penjemur mengeringkan kopi ikan kerupuk cabai tenaga matahari kubah polikarbonat higienis
  moisture meter gabah, grain moisture meter, alat ukur kadar air biji | pengukur kelembapan beras jagung kopi kering bulog digital biji basah mengecek tester
  lantai jemur, lantai penjemuran, terpal jemur gabah | tempat menjemur padi kopi panen hamparan beton plastik mengeringkan matahari alas
  pompa air irigasi, pompa air diesel, pompa alkon, water pump | penyedot pengairan sawah mengairi kekeringan selang bensin mesin sungai petani mengalirkan portabel
  pompa axial irigasi, axial flow pump, pompa banjir sawah | penyedot volume besar rawa tambak rendah mengangkat air saluran propeler pengairan
  irigasi tetes, drip irrigation, selang tetes, drip tape | penyiram hemat air tetesan akar cabai melon greenhouse pipa lubang kecil emiter menetes
  selang irigasi, selang hisap spiral, suction hose, selang buang pompa | pipa lentur penyedot air sawah pengairan plastik gulung penyalur pompa
  tangki semprot, sprayer gendong, knapsack sprayer, hand sprayer | penyemprot hama pestisida obat tanaman tabung punggung pompa tangan menyemprot gulma cairan
  sprayer elektrik, knapsack sprayer elektrik, sprayer baterai, sprayer cas | penyemprot gendong aki listrik pestisida tangki punggung hama tanaman disinfektan isi ulang
  power sprayer, mesin semprot hama, high pressure power sprayer, sanchin | penyemprot bertekanan tinggi selang panjang kebun buah bensin pestisida steam cuci motor
  mist blower, mist blower sprayer, mist duster | penyemprot kabut embus gendong mesin bensin pestisida pohon kakao kelapa jeruk udara disinfektan
  drone sprayer, drone pertanian, drone penyemprot, agriculture drone | pesawat tanpa awak semprot pestisida pupuk cair sawah terbang udara petani pemupukan tangki nirawak
  drone penebar benih, drone spreader, seeding drone | pesawat tanpa awak menabur pupuk butir gabah bibit reboisasi udara terbang pakan
  drone kamera, quadcopter, drone foto video, camera drone | pesawat tanpa awak pemantau dokumentasi udara rekam terbang baling humas patroli nirawak quad
  drone thermal, drone pengawas, drone surveillance, thermal drone | pesawat nirawak kamera panas pencari korban kebakaran hutan patroli malam sar pengintai
  drone kargo, cargo drone, drone logistik | pesawat nirawak pengangkut obat bantuan daerah terpencil antar paket terbang beban
  drone bawah air, underwater drone, rov, remotely operated vehicle | robot selam kamera inspeksi dasar laut kapal bendungan menyelam kendali kabel terumbu
  jammer drone, anti drone, drone gun, anti uav | penangkal pengacau sinyal pesawat nirawak pengamanan vip menjatuhkan senjata frekuensi
  mesin potong rumput gendong, brush cutter, pemotong rumput | pembabat semak ilalang taman pinggir jalan bensin pisau senar pertamanan babat memangkas
  ride on mower, mesin potong rumput duduk, lawn tractor, garden tractor | pemangkas lapangan luas dikendarai stadion golf bandara taman kota pembabat
  hedge trimmer, mesin pangkas tanaman, gunting pagar mesin | pemangkas perdu semak merapikan teh taman hias pagar hidup pisau gergaji
  chainsaw, gergaji mesin, gergaji rantai, chain saw | penebang pohon tumbang memotong kayu batang bensin bpbd damkar pertamanan dahan
  gergaji dahan galah, pole saw, pole pruner, gunting galah | pemangkas ranting tinggi bertangkai panjang pohon jalan memotong cabang teleskopik
  gunting pangkas, gunting dahan, secateurs, pruning shears | pemotong ranting tangan stek kopi bunga memangkas taman tajam okulasi
  sekop, sekop tanah, skop, shovel | penggali pasir menyendok gagang kerja bakti saluran lumpur material banjir
  garpu tanah, garu tanah, garpu taman, fork | pembalik menggemburkan gigi kompos jerami kebun taman gagang mengumpulkan
  sabit, arit, clurit, sickle | pemotong rumput pakan ternak panen padi melengkung tangan gagang pembabat ngarit
  dodos sawit, dodos, chisel sawit | pemanen buah tandan kelapa muda pisau dorong tangkai perkebunan pelepah
  egrek sawit, egrek, pisau egrek, galah egrek | pemanen buah kelapa pohon tinggi sabit galah aluminium fiber perkebunan pelepah tandan
  mesin egrek sawit, cantas sawit, palm cutter, mesin dodos | pemanen tandan kelapa bensin mekanis pemotong pelepah perkebunan galah
  angkong, gerobak dorong, wheelbarrow, arco | kereta sorong pengangkut pasir tanah roda satu pupuk material bangunan kebun kerja bakti
  auger tanah, mesin bor tanah, earth auger, ground drill | pelubang tanah menanam pohon biopori tiang pagar bensin mata ulir menggali
  mesin pencacah rumput, chopper, mesin chopper, chaff cutter | perajang pakan ternak sapi jerami hijauan daun pencacahan silase kompos gamal odot
  mesin ayakan kompos, pengayak kompos, rotary screen kompos | penyaring pupuk kandang halus kasar memisahkan silinder putar appo
  mesin granulator pupuk, pan granulator, granulator | pembuat butiran pupuk organik piringan putar membulatkan pabrik kompos
  mesin mixer pupuk, fertilizer mixer, pengaduk pupuk | pencampur kompos dolomit bahan organik drum mengaduk rata media tanam
  dekomposer, em4, bioaktivator, aktivator kompos | cairan bakteri pengurai mempercepat pembusukan bokashi fermentasi mikroba jerami sampah
  pupuk urea, urea, urea prill | nitrogen penyubur daun padi butiran putih kimia tunggal menghijaukan petani subsidi
  pupuk npk, npk, pupuk majemuk, npk phonska | penyubur tanaman nitrogen fosfat kalium lengkap butiran padi sawit sayur kimia
  pupuk sp36, pupuk tsp, super phosphate, pupuk fosfat | penyubur akar bunga fosfor tunggal kimia butir abu
  pupuk kcl, pupuk kalium, mop, kalium klorida | penyubur buah sawit tunggal merah putih garam kualitas panen
  pupuk za, ammonium sulfat, zwavelzure ammoniak | nitrogen belerang kristal putih tebu bawang penyubur tunggal
  pupuk organik padat, pupuk kompos, pupuk granul organik, petroganik | penyubur tanah alami kotoran hewan penggembur humus ramah lingkungan karung
  pupuk kandang, pupuk kotoran ternak, kohe | penyubur alami sapi kambing ayam difermentasi tanah karung kebun sayur
  pupuk organik cair, poc, liquid organic fertilizer | penyubur semprot daun kocor nutrisi botol jerigen alami hidroponik tanaman
  pupuk hayati, biofertilizer, pupuk mikroba, mikoriza | bakteri jamur penyubur akar penambat nitrogen hidup ramah lingkungan rhizobium
  pupuk daun, foliar fertilizer, pupuk mikro, pupuk majemuk cair | penyubur semprot anggrek unsur hara boron seng hijau bunga rontok
  dolomit, kapur pertanian, kaptan, kapur dolomite | penetral keasaman tanah masam gambut menaikkan ph kolam magnesium kalsium tepung
  asam humat, humic acid, pembenah tanah, soil conditioner | penyubur memperbaiki struktur humus penahan air hara zeolit cair bubuk
  zat pengatur tumbuh, zpt, hormon tumbuhan, perangsang akar | perangsang buah bunga tunas giberelin auksin stek semprot hormon tanaman
  hidroponik kit, instalasi hidroponik, paket hidroponik, nft hidroponik | menanam sayur tanpa tanah pipa paralon air netpot rockwool kangkung selada pekarangan perkotaan
  nutrisi hidroponik, ab mix, nutrisi ab mix | pupuk larutan sayur tanpa tanah selada pakcoy penyubur bubuk
  vertikultur, rak tanam vertikal, vertical garden, rak hidroponik | menanam bertingkat dinding pot sempit kota sayur pekarangan urban farming
  polybag, polibag, kantong tanam, planter bag | wadah plastik hitam bibit semai tanaman lubang persemaian tanah pohon
  tray semai, tray persemaian, pot tray, seedling tray | baki kotak bibit sayur sawah dapog lubang benih plastik menyemai
  mulsa plastik, plastik mulsa, mulsa hitam perak, mulch film | penutup bedengan gulma cabai menjaga lembap tanah gulungan melon
  paranet, jaring peneduh, shading net | peneduh tanaman semai penahan panas matahari anyaman hitam persemaian anggrek naungan
  greenhouse, rumah kaca, screen house, rumah tanam | bangunan tanaman atap plastik uv melon sayur hama pelindung pembibitan kasa baja
  insect net, jaring serangga, screen net | kasa halus penghalang hama kutu putih rumah tanaman cabai pelindung
  jaring burung, bird net, net burung pipit | penghalau pengusir unggas sawah padi pelindung buah jala panen
  perangkap hama, perangkap lalat buah, yellow trap, light trap | penjebak serangga wereng feromon lem kuning lampu menangkap tanaman
  perangkap tikus, emposan tikus, jebakan tikus, fumigator tikus | pembasmi pengendali hewan pengerat sawah asap belerang gropyokan penangkap rumah bubu tbs
  alpo, pengusir burung otomatis, bird repeller | penghalau hama sawah suara ultrasonik pemakan padi gabah bandara
  fungisida, pestisida fungisida, obat jamur tanaman | pembasmi cendawan busuk bercak blas karat mankozeb daun cabai
  rodentisida, racun tikus | pembasmi umpan hewan pengerat sawah gudang rumah blok merah antikoagulan
  moluskisida, racun keong, pembasmi keong mas | siput sawah padi muda hama pengendali saponin butiran
  nematisida, bakterisida tanaman, akarisida | pembasmi tungau cacing akar bakteri layu pestisida karbofuran kebun
  pestisida nabati, pestisida hayati, agens hayati, trichoderma | pengendali hama alami jamur beauveria metarhizium mimba ramah lingkungan aph
  pestisida fumigasi, fumigan, fosfin | pembasmi kutu gudang beras bulog gas tablet hama simpanan kayu karantina
  perekat pestisida, perata perekat, surfaktan pertanian | pelengkap semprot pembasah daun menempel obat tanaman tidak luntur hujan
  benih padi, benih padi inbrida, bibit padi, benih inpari | gabah bersertifikat unggul ditanam sawah varietas label ciherang semai petani bantuan
  benih padi hibrida, benih padi gogo, padi ladang | varietas unggul lahan kering tadah hujan produktivitas tinggi semai petani
  benih jagung, benih jagung hibrida, bibit jagung | biji unggul bersertifikat ditanam ladang pipilan manis pakan petani bantuan
  benih kedelai, bibit kedelai, benih kacang tanah, benih kacang hijau | biji palawija bersertifikat unggul ditanam polong ladang petani tempe
  benih sayuran, bibit sayuran, benih cabai, benih tomat | biji kangkung bayam sawi terong kemasan sachet pekarangan tanam kwt ditanam
  benih bawang merah, umbi bawang merah, bibit bawang, true shallot seed | biji umbi ditanam hortikultura bumbu petani sentra brebes putih
  benih kentang, bibit kentang, umbi kentang g0 | ditanam dataran tinggi umbi bebas penyakit varietas granola hortikultura
  bibit singkong, stek ubi kayu, bibit ubi jalar, stek singkong | batang ditanam umbi palawija ladang pangan lokal ketela
  bibit buah, bibit mangga, bibit durian, bibit tanaman buah | pohon alpukat jeruk kelengkeng rambutan okulasi cangkok ditanam pekarangan penghijauan
  bibit pisang, bibit pisang kultur jaringan, bibit nanas, bibit pepaya | anakan ditanam kebun cavendish buah bonggol unggul
  bibit kelapa sawit, kecambah sawit, benih kelapa sawit | ditanam perkebunan replanting pekebun tenera peremajaan psr polybag
  bibit kelapa, bibit kelapa genjah, bibit kelapa dalam | ditanam pesisir nyiur kopra pohon perkebunan tunas kebun
  bibit karet, bibit karet okulasi, stum karet | ditanam perkebunan getah lateks pekebun batang bawah klon peremajaan
  bibit kopi, bibit kopi robusta, bibit kopi arabika | ditanam perkebunan biji pekebun sambung pucuk polybag stek dataran
  bibit kakao, bibit coklat, entres kakao | ditanam perkebunan cokelat pekebun sambung pucuk klon sulawesi
  bibit lada, bibit cengkeh, bibit pala, bibit vanili | rempah ditanam perkebunan stek merica pekebun sulur
  bibit tebu, bibit teh, bibit tembakau, bibit nilam | ditanam perkebunan bagal budchip gula rakyat atsiri pucuk stek
  bibit aren, bibit sagu, bibit kemiri, bibit jambu mete | ditanam perkebunan nira enau pohon anakan konservasi mente
  bibit pohon penghijauan, bibit mahoni, bibit trembesi, bibit sengon | tanaman keras kayu reboisasi rehabilitasi hutan ditanam peneduh jati jabon polybag lahan kritis
  bibit mangrove, bibit bakau, propagul mangrove, rhizophora | ditanam pantai pesisir penahan abrasi ombak lumpur api restorasi rawa
  bibit bambu, bibit vetiver, bibit rumput vetiver | ditanam tebing penahan longsor erosi sungai konservasi akar wangi petung
  bibit rumput pakan, bibit rumput gajah, stek rumput odot, bibit indigofera | ditanam hijauan ternak sapi kambing pakchong batang kebun hmt
  bibit tanaman hias, tanaman hias, tanaman bunga | bunga taman pot penghias halaman kantor puring krisan anggrek pucuk merah tabebuya ditanam
  rumput taman, rumput gajah mini, rumput jepang, rumput lapangan | penutup tanah hijau lempengan ditanam halaman stadion zoysia hamparan
  pohon peneduh, pohon pelindung, tanaman pelindung, pohon palem | ditanam median jalan trotoar besar rindang ketapang kencana tabebuya glodokan taman kota
  tanaman obat keluarga, bibit toga, tanaman toga, bibit jahe | ditanam pekarangan herbal kunyit kencur serai empon jamu rimpang apotek hidup pkk
  rockwool, netpot, spons semai | media tumbuh semai sayur tanpa tanah lembaran pot jaring hidroponik busa
  sensor tanah pertanian, soil tester, ph meter tanah, npk sensor tanah | pengukur kesuburan keasaman kelembapan unsur hara lahan tusuk digital penyuluh puts
  smart farming, iot pertanian, irigasi otomatis iot, stasiun cuaca pertanian | pemantau suhu kelembapan tanah ponsel penyiraman kendali jarak jauh sensor presisi petani milenial
  perangkat uji tanah, puts, perangkat uji tanah sawah, perangkat uji pupuk | pengecek kadar hara nitrogen fosfat kalium ph lapangan bagan warna penyuluh pereaksi kit
  bagan warna daun, bwd, leaf color chart | pengecek kecukupan nitrogen padi hijau skala pemupukan sawah penyuluh
  karung goni, karung plastik, karung beras, woven bag | pembungkus gabah beras pasir pengemas anyaman wadah hasil panen zak sak
  keranjang panen, krat buah, keranjang buah plastik, crate container | wadah kotak plastik angkut sayur ikan pasar susun lubang keranjang
  jembatan timbang, truck scale, weighbridge | penimbang truk muatan kendaraan berat loadcell dishub sawit over dimensi
  kandang ayam, kandang baterai, battery cage, kandang ayam petelur | kurungan unggas kawat galvanis bertingkat telur pakan minum peternak kelompok wanita
  kandang kambing, kandang domba, kandang panggung ternak | rumah hewan ternak kayu sekat koloni peternak lantai bilah gaduhan
  kandang sapi, kandang ternak knock down, kandang koloni | rumah hewan besar peternak baja ringan palungan sekat kereman
  mesin tetas telur, inkubator telur, egg incubator, penetas telur | menetaskan anak ayam bebek otomatis suhu lampu rak putar unggas doc
  brooder ayam, gasolec, pemanas kandang, heater brooder | penghangat anak ayam doc lampu gas elpiji indukan buatan suhu kandang
  tempat pakan ayam, feeder ayam, tempat minum ayam, nipple drinker | wadah makan air unggas otomatis gantung plastik galon kandang
  ayam petelur, pullet, bibit ayam petelur | bantuan ternak unggas telur dara siap bertelur betina warga miskin stunting
  bibit ayam kampung, doc, ayam kub, ayam buras | anak unggas bantuan ternak joper pekarangan diternakkan pedaging
  bibit itik, bibit bebek, dod, itik petelur | anak unggas bantuan ternak telur asin mojosari diternakkan entok
  ternak sapi, bibit sapi, sapi bakalan, sapi bali | bantuan hewan ternak indukan betina jantan pedaging diternakkan limosin kelompok peternak
  sapi perah, bibit sapi perah, sapi friesian holstein | hewan ternak susu indukan dara bunting laktasi peternak koperasi
  ternak kambing, bibit kambing, bibit domba, kambing etawa | bantuan hewan ternak indukan jantan betina diternakkan gaduhan garut peranakan
  hewan kurban, sapi kurban, kambing kurban | qurban idul adha disembelih masjid bantuan gubernur bupati ternak
  bibit babi, ternak babi, bibit kelinci, ternak kerbau | bantuan hewan ternak indukan diternakkan bali papua toraja
  sapi pejantan straw, semen beku, straw sapi, inseminasi buatan straw | sperma ib kawin suntik bibit unggul pejantan container nitrogen inseminator
  gun ib, insemination gun, peralatan inseminasi buatan, plastic sheath | kawin suntik sapi inseminator straw mantri hewan sarung birahi
  container semen beku, kontainer nitrogen cair, tabung n2 cair, liquid nitrogen container | penyimpan sperma sapi straw dingin vakum inseminator termos dewar
  ear tag, anting ternak, eartag sapi, eartag secure qr | penanda identitas sapi kambing nomor telinga pendataan pmk tang aplikator
  microchip hewan, rfid hewan, pembaca microchip | penanda identitas peliharaan suntik bawah kulit scanner anjing kucing
  vaksin rabies, vaksin rabies hewan, var hewan | penyuntikan anjing kucing gila hpr gigitan kekebalan penangkal virus
  vaksin nd, vaksin avian influenza, vaksin unggas, vaksin ayam | kekebalan tetelo flu burung suntik tetes mata penangkal peternak
  desinfektan kandang, disinfektan hewan, benzalkonium kandang | pembasmi kuman virus penyemprot kandang pmk biosekuriti cairan
  alat bedah hewan, minor surgery set veteriner, veterinary surgical set | operasi steril kastrasi gunting kucing anjing puskeswan dokter hewan peralatan klinik
  burdizzo, tang kastrasi, alat potong kuku sapi, dehorner | pengebiri jantan sapi kambing jepit tanduk perawatan ternak
  meja operasi hewan, meja periksa hewan, veterinary table | ruang periksa kucing anjing stainless klinik puskeswan dokter
  peralatan rumah potong hewan, conveyor karkas, hoist rph, penggantung karkas | rel gantungan daging sapi penyembelihan pemotongan pisau stainless rph
  peralatan rpu, mesin cabut bulu ayam, plucker, mesin pencabut bulu | pemotongan unggas bebek karet drum putar bersih rumah potong
  pisau potong daging, pisau sembelih, pisau dapur set, pisau jagal | penyembelih kurban juleha pemotong tajam stainless asah dapur
  mesin gergaji tulang, bone saw, bone saw machine | pemotong tulang sapi daging beku iga listrik tukang jagal rph
  pakan ayam, pakan unggas, konsentrat ayam, pakan ayam petelur | makanan ternak layer broiler crumble karung protein jagung itik
  pakan sapi, konsentrat sapi, pakan ternak ruminansia, complete feed | makanan ternak penggemuk karung protein dedak bungkil kambing
  silase, haylage, pakan hijauan, hay | makanan ternak rumput fermentasi jerami awetan jagung tebon kemarau drum
  bahan pakan ternak, dedak, bungkil kedelai, polar | campuran ransum bekatul onggok tepung ikan jagung giling makanan
  mesin pelet, mesin pellet pakan, pellet mill, feed pelletizer | pencetak pakan ikan ayam butiran pelet apung ekstruder peternak
  mesin mixer pakan, mixer pakan ternak, feed mixer | pencampur pengaduk ransum dedak konsentrat horizontal vertikal
  mesin penepung, disk mill, hammer mill, ffc | penggiling penghalus biji jagung beras kopi rempah tepung ayakan menepung bubuk
  mesin pemerah susu, milking machine, mesin perah | pemerah sapi perah vakum ember otomatis peternak memerah puting
  cooling unit susu, cooling tank, milk cooling tank, milk chiller | pendingin penyimpan susu segar sapi perah koperasi stainless tangki dingin
  pasteurizer susu, mesin pasteurisasi, pasteurizer, milk pasteurizer | pemanas pembunuh kuman susu segar jus yoghurt pengawet tangki
  lactoscan, milk analyzer, alat uji susu, lactodensimeter | penguji kadar lemak protein kualitas susu pemeriksa sapi perah berat jenis
  biogas, digester biogas, reaktor biogas, biodigester | pengolah kotoran sapi menjadi gas memasak kubah fiberglass energi ternak kompor limbah
  egg tray, rak telur, tempat telur | wadah papan telur karton plastik peternak sekat pengemas
  peralatan lebah madu, stup lebah, kotak lebah, ekstraktor madu | rumah koloni peternak tawon klanceng trigona pemeras sisir asap budidaya
  koloni lebah, bibit lebah madu, koloni trigona, koloni apis cerana | serangga penghasil madu budidaya bantuan kotak kelulut ratu
  perahu fiber, kapal fiberglass, perahu nelayan fiber, sampan fiber | bantuan nelayan melaut menangkap ikan frp kecil cadik sungai perahu ketinting
  kapal penangkap ikan, kapal ikan, kapal nelayan, kapal gt | melaut bantuan nelayan inkamina palka fiberglass purse seine laut lepas
  perahu kayu, sampan kayu, jukung, perahu dayung | bantuan nelayan sungai danau mendayung papan tradisional penyeberangan kecil
  perahu lipat, folding boat, perahu polyethylene, perahu hdpe | sekoci plastik penyelamat banjir evakuasi dangkal tahan benturan anti tenggelam
  perahu katamaran, kapal katamaran, catamaran boat | dua lambung wisata sungai stabil laut penumpang
  kapal patroli, patrol boat, kapal pengawas perikanan, speed boat patroli | pengawas laut polair dishub pengejar cepat illegal fishing aluminium syahbandar
  speed boat, speedboat, kapal cepat, longboat | angkutan sungai penumpang dinas fiberglass mesin tempel pejabat kepulauan laju
  kapal ambulans, ambulance boat, speed boat ambulance, puskesmas keliling perairan | pengangkut pasien orang sakit pulau sungai rujukan kesehatan laut terapung
  kapal penumpang, kapal feri, ferry ro-ro, bus air | angkutan penyeberangan pulau perintis dermaga kendaraan danau sungai pelayaran
  kapal kargo, kapal tongkang, tongkang, barge | pengangkut muatan batubara pasir laut sungai baja ditarik ponton
  kapal tunda, tugboat, tug boat | penarik pendorong tongkang pelabuhan memandu sandar laut
  kapal sekolah, kapal perpustakaan, perahu perpustakaan, perahu pintar | angkutan pelajar pulau sungai buku keliling anak
  kapal keruk, dredger, cutter suction dredger, kapal keruk mini | pengeruk lumpur sedimen sungai muara pelabuhan penyedot pasir normalisasi
  amphibious excavator, excavator amfibi, ekskavator apung, swamp excavator | pengeruk sungai rawa terapung ponton normalisasi lumpur eceng gondok
  ponton hdpe, ponton kubus apung, floating dock, kubus apung | dermaga terapung tambatan perahu plastik jembatan apung wisata danau kotak
  perahu wisata, perahu bebek, perahu kayuh, sepeda air | wahana danau kolam wisatawan angsa mengayuh fiberglass rekreasi
  kano, kayak, perahu kano, canoe | dayung olahraga air wisata sungai arung mendayung atlet fiber
  perahu naga, dragon boat, perahu dayung lomba | lomba dayung festival budaya atlet mendayung kepala naga peh cun
  perahu arung jeram, raft, perahu rafting | sungai deras wisata petualangan tiup dayung helm karet
  jet ski, jetski, personal watercraft | patroli pantai penyelamat wisata air motor laut penjaga cepat balawista
  mesin tempel, motor tempel, outboard motor, outboard engine | penggerak perahu baling nelayan bensin kapal belakang speed mendorong pk
  mesin ketinting, mesin perahu ketinting, long tail engine, motor diesel kapal | penggerak perahu nelayan as panjang baling bensin sungai sampan
  mesin kapal, mesin diesel laut, marine diesel engine, inboard engine | penggerak kapal nelayan dalam propeler gearbox solar gt
  konverter kit lpg nelayan, konverter kit, konkit | pengganti bbm gas elpiji mesin perahu nelayan petani pompa hemat
  propeler kapal, baling-baling kapal, as kapal | pendorong kipas kuningan kapal nelayan suku cadang poros
  jangkar, jangkar kapal, anchor, sauh | penahan kapal tidak hanyut besi rantai laut tambat menambatkan
  ring buoy, pelampung lingkaran, life buoy, lifebuoy | ban penyelamat bundar lempar tali orang tercebur kapal kolam keselamatan
  dayung, dayung perahu, paddle, oar | pengayuh sampan mendayung kayu aluminium fiber perahu sungai
  smoke signal kapal, red hand flare, parachute signal, roket parasut | isyarat darurat laut asap cahaya tanda bahaya minta tolong
  fish finder, pencari ikan, fishfinder, echosounder nelayan | pendeteksi gerombolan kawanan ikan laut sonar kapal nelayan layar kedalaman dasar
  gps kapal, gps map sounder, gps marine, chart plotter | penunjuk arah posisi nelayan navigasi laut satelit koordinat layar peta
  ais kapal, ais transponder, automatic identification system, ais kelas b | pelacak identitas posisi kapal pelayaran sinyal nelayan pemantau tabrakan
  vms kapal, vessel monitoring system, spkp, transmitter vms | pemantau posisi kapal ikan satelit pengawasan psdp pelacak
  radar kapal, marine radar, radar laut | pendeteksi kapal lain malam kabut navigasi layar pemindai antena
  radio kapal, radio marine vhf, radio ssb, marine radio | komunikasi nelayan laut darurat panggilan kanal pantai genggam
  kompas kapal, marine compass, kompas magnet | penunjuk arah utara nelayan navigasi laut mata angin jarum
  lampu navigasi kapal, lampu suar, rambu suar, lampu kapal | penerang tanda malam pelayaran merah hijau mercusuar pelabuhan solar
  jaring ikan, jaring insang, gill net, gillnet | penangkap ikan nelayan nilon mata jaring pancang senar laut menjerat
  jaring udang, trammel net, jaring tiga lapis, jaring ciker | penangkap lobster kepiting nelayan dasar nilon laut
  pukat cincin, purse seine, jaring lingkar, pajeko | penangkap ikan pelagis gerombolan nelayan kapal melingkari besar tongkol
  bubu, bubu lipat, perangkap kepiting, fish trap | penjebak rajungan udang lobster ikan nelayan umpan rangka besi menangkap
  pancing, alat pancing, rawai, handline | penangkap ikan kail mata senar joran nelayan tuna umpan longline tonda
  jala tebar, jala ikan, cast net | penangkap ikan lempar sungai kolam nelayan pemberat timah menebar
  rumpon, rumpon laut, fish aggregating device, rumpon dasar | pengumpul pemikat ikan berkumpul laut nelayan pelampung daun atraktor
  bagan apung, bagan tancap, lift net | penangkap ikan teri cumi lampu malam jaring angkat nelayan bambu
  lampu celup nelayan, lampu pemikat ikan, fishing lamp, lampu led bagan | pengumpul cumi malam bawah air menarik ikan genset nelayan
  terumbu karang buatan, artificial reef, transplantasi karang | rumah ikan beton dasar laut konservasi kerangka bioreeftek pemulihan
  keramba jaring apung, kja, kolam jaring apung, keramba apung hdpe | budidaya ikan danau laut terapung kotak waring pelampung nila kerapu kerambah
  waring, jaring waring, hapa, jaring keramba | kolam ikan anyaman hitam benih penampung pagar kurungan jala
  kolam terpal, kolam terpal bundar, kolam bioflok, bioflok | budidaya lele nila ikan bulat rangka wiremesh plastik pekarangan pembudidaya
  kolam fiber, bak fiber, bak fiberglass ikan, tangki fiber | penampung ikan benih hatchery bundar wadah pembenihan udang air
  budikdamber, paket budikdamber, aquaponik, akuaponik kit | ember budidaya lele kangkung pekarangan sayur ikan rumah tangga
  geomembran, geomembran hdpe, plastik tambak, pond liner | pelapis dasar kolam kedap air udang vaname penampung lembaran embung garam
  kincir air tambak, kincir tambak, paddle wheel aerator | penghasil oksigen udang vaname kolam putar listrik pengaduk ikan gelembung
  aerator kolam, hi blow, blower aerator, root blower tambak | penghasil gelembung udara oksigen ikan kolam bioflok pompa batu aerasi
  autofeeder ikan, automatic feeder, pelontar pakan otomatis | pemberi makan ikan udang tambak kolam jadwal menabur pelet
  pakan ikan, pelet ikan, pakan apung, pakan lele | makanan nila mas patin butiran protein kolam pembudidaya karung tenggelam
  pakan udang, pelet udang, pakan starter benih, artemia | makanan vaname tambak larva benur hatchery protein kista
  benih ikan, bibit ikan lele, bibit ikan nila, benih ikan mas | ditebar restocking kolam waduk patin gurame anakan pembudidaya burayak
  induk ikan, calon induk ikan, induk unggul ikan, induk udang | pemijahan indukan bbi pembenihan jantan betina broodstock
  benih udang, benur vaname, benur windu, benih bandeng | ditebar tambak bibit nener pl larva pembudidaya air payau
  benih kerapu, benih kakap, bibit lobster, benih kepiting | ditebar laut keramba bibit anakan budidaya pembudidaya
  bibit rumput laut, rumput laut, tali rumput laut, eucheuma cottonii | ditanam laut budidaya pesisir bentang tali pelampung agar karagenan longline
  ikan hias, bibit ikan koi, ikan koi | peliharaan kolam taman akuarium cupang mas koki budidaya warna
  obat ikan, probiotik ikan, probiotik kolam, obat udang | penyembuh kolam bakteri baik air jernih vitamin imunostimulan lele penyakit
  hormon pemijahan ikan, ovaprim, hcg ikan | perangsang bertelur induk lele suntik pembenihan kawin
  alat ukur kualitas air tambak, do meter, water quality checker perikanan | pengukur oksigen terlarut salinitas ph kolam ikan udang suhu refraktometer
  serok ikan, seser, scoop net, alat panen ikan | pengambil benih jaring bertangkai kolam menyaring tanggok lambit
  alat grading ikan, grading benih, fish grader | pemilah ukuran lele benih bak lubang sortir seleksi menyortir
  peralatan pembenihan ikan, hatchery set, corong penetasan, kakaban | pemijahan telur larva bbi bak inkubator ijuk upr
  akuarium, aquarium, kolam display ikan | wadah kaca ikan hias pajangan lampu filter penghias kantor
  filter air kolam, filter kolam, protein skimmer, drum filter | penyaring penjernih kotoran ikan sirkulasi ras koi pompa
  cool box, cool box ikan, boks pendingin ikan, ice box | penyimpan kotak es pendingin ikan segar nelayan pedagang termos dingin peti
  cool box motor ikan, motor roda tiga ikan, kendaraan berpendingin roda dua | penjual keliling pedagang ikan pendingin kotak insulasi pemasaran
  pabrik es, mesin es balok, ice block machine, slurry ice machine | pembuat es batu balok nelayan pengawet ikan tpi beku produksi
  mesin es serut, ice flake machine, ice tube machine, mesin es kristal | pembuat es batu pendingin ikan minuman serpihan tabung produksi
  abf, air blast freezer, blast freezer, contact plate freezer | pembeku cepat ikan udang daging lemari beku industri pabrik
  portable cold storage, cold storage portable, kontainer berpendingin, reefer container | penyimpan beku pindah ikan sayur bawang gudang listrik
  mesin pengering ikan, oven ikan, fish dryer, para-para penjemur ikan | pengawet ikan asin teri rak jemur rumput laut poklahsar
  alat pengasap ikan, smoking cabinet, oven asap, rumah pengasapan ikan | pengawet cakalang fufu salai tungku lemari pengasapan pemanggang
  meat bone separator, mesin pemisah daging ikan, fish bone separator | pemisah duri tulang bakso pelumat surimi pengolah poklahsar fillet
  presto, panci presto, presto cooker, autoclave pengolahan ikan | pelunak tulang bandeng duri lunak bertekanan pengukus masak panci
  mesin sisik ikan, fish scaler, alat pembersih sisik, meja fillet | pengupas sisik pemotong ikan stainless pengolah pasar nila
  trays ikan, keranjang ikan, basket ikan, box ikan fiber | wadah angkut ikan tpi pelelangan plastik blong nelayan kotak
  peralatan garam, plastik garam, geoisolator, pompa tambak garam | petambak pugar meja kristal produksi kincir alas
  pakaian selam, wetsuit, baju selam, dry suit | penyelam karet hangat neoprene laut sar snorkeling menyelam
  snorkel set, masker snorkel, fin selam, alat snorkeling | renang permukaan laut kaca mata napas kaki katak wisata karang
  kompresor selam, diving compressor, breathing air compressor | pengisi tabung udara napas penyelam scba damkar nelayan
  pisau sadap karet, mangkok sadap, pisau sadap, cup lump mangkok | penyadap getah lateks pohon pekebun menoreh penampung talang perkebunan
  asam semut, pembeku lateks, koagulan karet, deorub | pembeku getah karet bokar bersih lateks pekebun cairan menggumpalkan
  mesin giling karet, hand mangel, mangel karet, mesin creper | penggiling getah lembaran sheet lateks roll pekebun bokar
  parang babat, kacip pinang, kacip gambir, mesin pinang | pembelah pengupas biji pekebun kebun jepit
  pulper kopi, mesin kupas kopi basah, coffee pulper, mesin pengupas kulit kopi | pengupas buah gelondong merah biji olah pascapanen cherry petani
  huller kopi, mesin huller, coffee huller | pengupas kulit tanduk kering biji beras gabah hs petani pascapanen
  mesin sangrai kopi, roaster kopi, coffee roaster, mesin roasting | penyangrai pemanggang biji kakao kacang drum gas putar kedai memanggang
  mesin giling kopi, grinder kopi, coffee grinder, penggiling kopi | penghalus bubuk biji kafe barista elektrik menggiling
  mesin espresso, coffee maker, mesin kopi espresso, mesin kopi otomatis | pembuat minuman barista kafe pantry susu steam kapsul seduh
  alat seduh kopi manual, v60 set, french press, vietnam drip | pembuat minuman barista kafe kertas saring ketel leher angsa saringan
  mesin pemecah kakao, alat fermentasi kakao, kotak fermentasi kakao, cocoa pod breaker | pengupas buah cokelat biji peram pascapanen pekebun belah
  mesin pengolah cokelat, ball mill coklat, conching, tempering cokelat | penghalus pasta kakao lemak cetakan praline permen umkm
  mesin teh, mesin pelayuan teh, mesin petik teh, pengolah teh | pemetik penggulung daun pucuk perkebunan pengering fermentasi gunting
  mesin tebu, mesin pemeras tebu, sugarcane juicer, mesin giling tebu | pemeras air nira es sari gula merah batang penggiling
  mesin gula semut, mesin pengkristal gula, cetakan gula merah, wajan nira | pembuat gula aren kelapa kristalisator pemasak butiran perajin
  mesin parut kelapa, parutan kelapa, coconut grater, mesin pemarut | pemarut santan singkong dapur pasar bensin elektrik memarut
  mesin peras santan, pemeras santan, coconut milk extractor, press santan | pemeras kelapa parut ulir hidrolik vco dapur memeras
  mesin vco, alat pembuat minyak kelapa, virgin coconut oil maker, sentrifuse vco | pengolah santan minyak murni pemisah spinner umkm kelapa
  mesin pengurai sabut kelapa, decorticator, mesin cocofiber, mesin cocopeat | pencacah serat serabut kulit kelapa keset tali umkm
  alat kupas kelapa, pengupas sabut, mesin kupas kelapa muda, pemotong kelapa | pembuka batok es degan tangan tuas kulit keras
  mesin briket, mesin pencetak briket, briquette press, cetak briket arang | pembuat arang batok kelapa tempurung serbuk biomassa bahan bakar sekam
  tungku arang, drum arang, kiln karbonisasi, pirolisis arang | pembakar tempurung kayu biochar asap cair pengarangan retort
  alat destilasi minyak atsiri, ketel suling, penyuling minyak atsiri, destilator nilam | penyulingan serai wangi cengkeh uap kondensor boiler aroma bunga
  mesin perajang singkong, mesin perajang keripik, slicer keripik, mesin pengiris | pemotong pengiris tipis pisang kentang umbi umkm camilan merajang
  mesin perajang tembakau, perajang daun | pemotong iris rokok petani pisau rajangan mole halus
  mesin perajang bawang, slicer bawang, mesin kupas bawang, alat pengupas bawang | pengiris pengupas merah putih bumbu bawang goreng dapur katering
  mesin parut singkong, mesin tepung singkong, mesin mocaf, mesin sagu | pemarut ubi kayu pati tapioka pengendap pemarutan umkm pemisah
  mesin kupas kentang, potato peeler, mesin pengupas kulit kentang | pengupas umbi wortel singkong dapur katering drum abrasif
  mesin peniris minyak, spinner, spinner peniris minyak, spinner keripik | pengering minyak gorengan abon bawang goreng putar umkm sentrifugal
  mesin penggoreng vakum, vacuum frying, vacuum fryer | pembuat keripik buah nangka salak apel hampa udara umkm
  penggorengan listrik, deep fryer, fryer gas, mesin penggorengan | menggoreng ayam kentang minyak wajan katering gerobak kfc krispi
  mesin abon, mesin suwir daging, mesin pengaduk abon, penyuwir | pengolah daging ikan serat sangrai umkm penyuwiran pencabik
  mesin giling daging, meat grinder, penggiling daging, meat mincer | pelumat penghalus bakso sosis ikan dapur giling
  mesin cetak bakso, pencetak bakso, meat ball maker, mixer bakso | pembentuk pentol bulat adonan daging umkm pedagang
  mesin sosis, sausage stuffer, pengisi sosis, filler sosis | pembuat daging selongsong adonan isi umkm olahan
  mesin pemotong daging, meat slicer, slicer daging beku, meat cutter | pengiris tipis beku shabu daging potong restoran dadu
  mesin penggiling kedelai, mesin giling tahu, grinder kedelai, mesin susu kedelai | penghalus kacang pembuat tahu tempe sari bubur perajin pemisah ampas
  mesin pemecah kulit kedelai, mesin tempe, pengupas kedelai | pembelah kacang ari perajin pembuat ragi fermentasi
  ketel uap, boiler, steam boiler, boiler tahu | penghasil uap panas memasak pabrik rebus kukus industri bejana
  mesin mie, noodle maker, mesin cetak mie, pasta maker | pembuat pemotong penggiling adonan bakmi lembaran umkm pedagang
  mesin cetak kerupuk, mesin kerupuk, oven kerupuk, pencetak kerupuk | pembuat rengginang opak adonan pengering potong umkm
  mesin pop corn, popcorn machine, mesin brondong, mesin jagung marning | pembuat jagung meletup camilan bioskop gerobak
  mesin gula kapas, cotton candy machine, mesin arum manis, mesin permen | pembuat arumanis kembang gula jajanan pasar malam anak
  mesin es krim, ice cream maker, mesin es puter, soft ice cream | pembuat pembeku adonan manis dingin cone umkm kafe gelato
  mesin jus, juice extractor, juicer, blender jus | pemeras sari buah minuman pelumat dapur penghalus sayur smoothies
  mesin pembuat saus, pulper buah, mesin sari buah, mesin pembubur buah | pelumat pemisah biji daging cabai tomat selai dodol umkm
  mesin pengaduk dodol, jam maker, mesin pengaduk selai, cooking mixer | pemasak wajan otomatis jenang bumbu gula selai umkm pengadukan
  mesin mixer roti, mixer adonan, planetary mixer, spiral mixer | pengaduk adonan kue tepung bakery donat mengulen kocok
  oven roti, oven gas, deck oven, oven kue | pemanggang kue bakery loyang elpiji memanggang umkm toko roti rak
  oven listrik rumah tangga, microwave, oven microwave | pemanas makanan dapur pantry menghangatkan kantor
  proofer, proofer roti, lemari pengembang adonan | mengembangkan donat ragi bakery fermentasi hangat lembap kaca
  mesin pembagi adonan, dough divider, dough sheeter, mesin potong roti | pemotong pemipih bakery bulat tawar bread slicer iris
  loyang, loyang kue, cetakan kue, alat kue set | wadah panggang bakery aluminium brownies kukus spatula rolling pin kursus
  mesin waffle, cetakan kue pancong, wajan takoyaki, snack maker | pemanggang jajanan pukis crepes martabak gerobak gas besi
  kompor jualan, kompor high pressure, kompor mawar, low pressure gas stove | pemasak api besar katering pedagang dapur umum elpiji semawar restoran
  cup sealer, mesin segel gelas, cup sealing machine | penutup gelas plastik minuman teh jus press plastik lid kedai
  mesin pengisi cairan, filling machine, liquid filling, mesin pengisi botol | pengisi minyak madu sirup air minum kemasan dosis umkm botol
  mesin penutup botol, capping machine, can sealer, mesin pengaleng | penyegel kaleng pengalengan tutup retort rendang makanan
  mesin kode kedaluwarsa, hand coding, mesin coding, inkjet printer expired | pencetak tanggal produksi kemasan label kode batch
  mesin retort, retort sterilizer, autoclave makanan | sterilisasi makanan kaleng pouch tahan lama rendang gudeg umkm bertekanan
  dehydrator makanan, food dehydrator, oven pengering, mesin pengering serbaguna | pengering buah herbal simplisia keripik rak listrik gas mengeringkan dendeng
  freeze dryer, spray dryer, mesin pembuat bubuk | pengering beku serbuk instan susu herbal vakum kristal
  mesin serbuk jamu, evaporator vakum, mesin herbal, penggiling rempah | pengolah kristalisasi jahe kunyit empon simplisia umkm penghalus
  chest freezer, freezer box, lemari pembeku, freezer | penyimpan beku daging es krim ikan frozen food dapur kotak
  gerobak jualan, gerobak umkm, gerobak kaki lima, food cart | pedagang keliling dagang kuliner bakso bantuan kaca roda lapak pkl angkringan
  booth portable, booth jualan, booth container, stand jualan | lapak pedagang lipat minuman meja promosi kuliner umkm kontainer
  sepeda kopi keliling, gerobak kopi, motor jualan, gerobak listrik | pedagang keliling starling dagang roda tiga umkm box kuliner baterai
  tenda lapak, tenda kafe, payung jualan, tenda pkl | peneduh pedagang kaki lima bazar pasar payung parasol kanopi taman
  etalase, etalase kaca, lemari etalase, rak etalase | pajangan dagangan toko warung aluminium penjual barang display warung kelontong
  rak toko, rak minimarket, rak gondola, rak display | pajangan barang swalayan toko koperasi besi susun dagangan
  mesin kasir, cash register, mesin pos kasir, edc | pencatat penjualan toko koperasi struk laci uang pembayaran kuliner
  mesin jahit high speed, mesin jahit industri, lockstitch, mesin jahit juki | menjahit cepat konveksi garmen jarum satu dinamo servo penjahit
  mesin lubang kancing, mesin pasang kancing, button hole machine, mesin overdeck | menjahit kaos konveksi garmen kampuh kelim itik som
  mesin potong kain, cutting machine kain, gunting kain, gunting listrik | pemotong pola garmen konveksi penjahit tumpukan bahan
  mesin press kaos, heat press, mesin sablon digital, printer dtf | pencetak gambar kaos transfer mug sublimasi cetak dtg film umkm
  alat sablon, meja sablon, screen sablon, paket sablon manual | pencetak gambar kaos rakel kasa tinta plastisol usaha kursus
  mesin cutting sticker, plotter cutting, cutting plotter | pemotong stiker huruf vinil percetakan reklame pola
  mesin digital printing, printer large format, mesin cetak spanduk, printer indoor outdoor | pencetak banner baliho percetakan flexi mmt eco solvent reklame
  alat batik, canting, canting cap, canting batik | pembatik tulis malam lilin kain perajin membatik tembaga kursus
  kompor batik, kompor canting, wajan batik, gawangan batik | pemanas malam lilin pembatik listrik penyangga kain perajin
  malam batik, lilin batik, pewarna batik, naptol | bahan membatik zat warna remasol indigosol pewarnaan kain alami perajin
  benang tenun, benang jahit, benang sutra, benang rajut | bahan penenun kain songket perajin gulungan cones katun wol
  alat rajut, mesin rajut, jarum rajut, knitting machine | pembuat sweater tas benang hakpen perajin merajut kaos kaki
  mesin kulit, mesin seset kulit, mesin jahit kulit, mesin jahit sepatu | pembuat sepatu tas perajin sol kulit imah alas kaki acuan
  mesin kayu, mesin pertukangan kayu, woodworking machine | perajin mebel meubeler tukang serut gergaji bengkel pengolah
  mesin gergaji kayu, circular saw, table saw, gergaji meja | pemotong pembelah papan tukang mebel piringan belah
  mesin gergaji pita, band saw, bandsaw kayu, sawmill | pembelah balok log kayu mebel lengkung penggergajian
  jigsaw, mesin jigsaw, scroll saw | pemotong lengkung kayu triplek ukir pola tukang listrik
  mesin profil, router kayu, trimmer, mesin trimmer kayu | pembentuk tepi ukir kayu mebel alur tukang
  alat ukir, pahat ukir, set pahat kayu, tatah ukir | pengukir kayu perajin mebel patung jepara memahat palu
  mesin bor tangan, bor listrik, electric drill, bor baterai | pelubang kayu tembok besi tukang mata putar obeng cordless
  mesin las, trafo las, inverter las, welding machine | penyambung besi bengkel pagar listrik elektroda pengelasan kursus blk argon
  toolkit set, tool box set, kunci pas set, peralatan bengkel set | perkakas montir obeng tang ring sok kotak kunci mekanik
  tool kit las, alat bengkel motor, paket alat servis motor, special tools motor | perkakas montir pelatihan wirausaha treker bengkel sepeda kunci
  alat servis hp, paket alat service handphone, solder uap, blower hp | perbaikan ponsel teknisi kursus pelatihan obeng mikroskop
  alat servis ac, vacuum pump ac, manifold gauge, paket alat teknisi ac | perbaikan pendingin ruangan kursus teknisi freon cuci flaring pipa
  alat cuci motor, steam motor, jet cleaner, mesin steam cuci motor | pencuci kendaraan semprot tekanan tinggi usaha doorsmeer bersih carwash
  hidrolik cuci mobil, hidrolik cuci motor, car lift, lift hidrolik mobil | pengangkat kendaraan bengkel cuci usaha dongkrak tiang snow wash
  mesin tambal ban, tyre changer, alat tambal ban, tire changer | pembuka ban bengkel roda press vulkanisir spooring balancing montir
  alat pangkas rambut, paket barbershop, hair clipper, mesin cukur rambut | pencukur potong rambut pria tukang cukur barber wirausaha gunting sisir
  kursi barbershop, kursi pangkas rambut, kursi salon, kursi barber | duduk hidrolik putar pelanggan cukur potong rambut usaha
  alat salon, paket salon kecantikan, kursi keramas, hair steamer | tata rias rambut perawatan usaha kursus creambath catok hair dryer wanita
  alat rias, make up kit, paket tata rias pengantin, beauty case | kosmetik mua kursus bedak lipstik kuas dandan kecantikan
  alat facial, facial bed, ranjang pijat, massage bed | perawatan wajah spa tempat tidur kecantikan urut terapis kosmetik
  alat laundry, mesin cuci laundry, mesin pengering pakaian, washer extractor | pencuci linen usaha kiloan rumah sakit hotel dryer industri
  mesin cuci, mesin cuci dua tabung, washing machine | pencuci pakaian baju rumah tangga panti rumah dinas
  setrika uap, setrika boiler, setrika listrik, garment steamer | pelicin pakaian laundry penggosok baju kusut rumah tangga konveksi
  mesin pengolah plastik, mesin pencacah plastik, crusher plastik | penghancur botol sampah daur ulang bank sampah pelet ekstruder cacahan
  mesin press sampah, mesin press plastik, mesin press botol, baler | pemadat kardus kaleng bank sampah daur ulang kempa hidrolik
  mesin paving block, mesin cetak batako, mesin press batako, cetakan paving | pembuat bata beton jalan umkm hidrolik getar pencetak
  mesin genteng, mesin cetak bata, mesin press genteng, pugmill | pembuat tanah liat perajin bata merah pencetak keramik
  alat gerabah, meja putar keramik, tungku keramik, kiln keramik | pembuat tembikar perajin pembakar tanah liat potter wheel gerabah
  alat perhiasan, alat perak, mesin poles perhiasan, alat pandai emas | perajin cincin batu akik pengrajin solder gosok gerinda
  alat pandai besi, tungku pandai besi, power hammer, mesin tempa | perajin parang cangkul tempa logam landasan blower pande palu
  mesin anyaman bambu, mesin pembelah bambu, alat anyaman, pengirat bambu | perajin tusuk sate keranjang peraut bilah irat rotan
  mesin pembuat kompos cacing, cacing tanah, bibit maggot, maggot bsf | larva lalat pengurai sampah organik pakan ternak budidaya kasgot
  baglog jamur, bibit jamur tiram, kumbung jamur, steamer baglog | budidaya media serbuk kayu kukus rumah jamur panen f1
  mesin pembuat sabun, alat pembuat sabun, bahan pembuat sabun, paket pelatihan sabun | pengaduk cairan pencuci piring deterjen kursus kimia texapon
  mesin pembuat tusuk sate, mesin dupa, mesin pembuat lidi, mesin lidi | peraut stik bambu kelapa sapu incense pencetak umkm
  mesin kemiri, pemecah kemiri, mesin pemecah mete, kacip mete | pengupas cangkang biji mete kulit keras umkm kebun
  mesin kupas pinang, mesin kupas kacang, pengupas kacang tanah, mesin kacang | pengupas kulit ari polong panen umkm sangrai
  mesin pengupas lada, mesin perontok lada, pengolah lada | pengupas merica putih rendam pekebun kulit petik
  instalasi pengolahan hasil hutan, pinset getah pinus, koakan getah, alat sadap getah pinus | penyadap penampung resin damar hutan mangkuk
  altimeter hutan, christen meter, hagameter, clinometer hutan | pengukur tinggi pohon inventarisasi hutan kehutanan hypsometer lereng
  pita ukur pohon, phi band, diameter tape, dbh meter | pengukur keliling batang pohon hutan inventarisasi kayu tegakan
  kamera trap, camera trap, kamera jebak | pemantau satwa liar hutan otomatis harimau sensor gerak malam konservasi
  alat pemadam karhutla, jet shooter, pompa punggung, flapper karhutla | pemadam kebakaran hutan lahan gambut manggala agni gepyok semprot gendong api
  alat ukur gambut, bor gambut, tmat, logger muka air gambut | pengukur tinggi permukaan air lahan rawa sekat kanal restorasi
  ajir, ajir bambu, ajir tanaman, patok tanaman | tiang penopang penanda tanam pohon bibit reboisasi lurus cabai
  alat pendakian, carrier, tas gunung, sleeping bag | ransel kantong tidur polisi hutan sar patroli berkemah lapangan kemah
  tenda komando, tenda rapid deployment, tenda tiup, inflatable tent | posko cepat bencana rumah sakit lapangan udara darurat
  matras, kasur lipat, matras pengungsi, kasur busa lipat | alas tidur korban bencana gulung spons spon bantuan pengungsian
  selimut, selimut bencana, blanket, selimut bantuan | penghangat tidur korban pengungsi bantuan kain wol panti bayi
  tikar, tikar plastik, tikar lipat, tikar mendong | alas duduk lesehan bantuan korban bencana pengajian anyaman pandan lampit
  hygiene kit, paket kebersihan, perlengkapan mandi, toiletries | bantuan sabun sikat gigi handuk sampo odol pengungsi korban pembalut
  food ware, paket peralatan dapur keluarga, paket dapur keluarga, kitchen set bencana | bantuan panci piring kompor korban bencana pengungsi masak
  paket perlengkapan bayi, baby kit, paket bayi bencana | bantuan popok minyak telon bedak baju gurita bayi baru lahir korban
  dapur umum lapangan, dumlap, mobil dapur umum, field kitchen | masak massal korban bencana tagana pengungsi kendaraan kompor memasak
  makanan siap saji, mre, ransum, lauk pauk siap saji | bantuan korban bencana bekal tentara kaleng tahan lama kemasan darurat makan
  makanan anak bencana, biskuit bencana, paket makanan tambahan anak | bantuan pengungsi balita bubur susu korban gizi darurat
  rumah hunian sementara, huntara, shelter knock down, rumah rakitan | penampungan korban gempa panel bongkar pasang keluarga darurat instan risha
  jumbo bag, karung sandbag, sandbag, geobag | penahan banjir tanggul darurat pasir sungai longsor bronjong plastik kantong
  alat deteksi dini banjir, early warning system banjir, ews banjir, awlr | peringatan sirene tinggi muka air sungai sensor pemantau bpbd luapan
  early warning system longsor, ews longsor, extensometer longsor, alat deteksi longsor | peringatan gerakan tanah sirene tebing retakan sensor bpbd
  alat deteksi gempa, seismograf, accelerograph, earthquake warning | pencatat getaran guncangan bumi peringatan sensor bmkg
  vertical rescue set, alat vertical rescue, harness, carabiner | penyelamat ketinggian tebing tali kernmantle pemanjat descender sar jurang
  tali kernmantle, tali karmantel, tali rescue, rope static | panjat penyelamat sar tebing evakuasi ketinggian webbing dinamis
  menara lampu, light tower, lighting tower, balon lampu | penerangan lapangan darurat genset posko malam proyek tiang teleskopik
  genset, generator set, genset portable, genset silent | pembangkit listrik cadangan padam bensin diesel kantor rumah sakit posko
  water treatment portable, penjernih air bencana, mobil penjernih air, wtp mobile | pengolah air bersih darurat banjir sungai minum pengungsi filter
  toren air, tandon air, tangki air, profil tank | penampung air bersih bak plastik stainless cadangan kran bantuan kekeringan
  jerigen, jerigen air, jerigen lipat, drum plastik | wadah cairan air minyak bensin bantuan bencana tutup tong biru
  ember, ember plastik, baskom, gayung | wadah air mandi cuci rumah tangga bantuan timba kamar
  mobil toilet, toilet trailer, bus toilet | kendaraan kakus keliling acara umum wc bilik truk taman event
  beras, beras premium, beras medium, cadangan beras | bahan pangan pokok sembako nasi bantuan warga miskin karung cppd raskin
  paket sembako, sembako, bantuan sembako, paket pangan | bahan pokok beras minyak gula mi bantuan warga miskin lebaran lansia murah
  minyak goreng, minyak sawit, minyak kelapa sawit kemasan | bahan pokok menggoreng sembako dapur liter kemasan minyakita
  gula pasir, gula putih, gula kristal, gula merah | bahan pokok pemanis sembako kopi teh kilogram dapur aren
  tepung terigu, tepung beras, tepung tapioka, tepung maizena | bahan kue roti adonan gandum dapur sembako kanji
  telur ayam, telur, telur ayam ras, telur asin | lauk protein sembako butir peti itik bantuan stunting rebus
  daging sapi, daging ayam, ayam potong, daging kambing | lauk protein segar karkas beku dapur panti pasien rph
  ikan segar, ikan laut, ikan beku, udang segar | lauk protein dapur pasien nila tongkol gemarikan seafood kilogram
  sayuran segar, sayur mayur, sayur hidroponik, bumbu dapur | bahan masakan dapur pasien bayam wortel bawang cabai kol
  buah segar, buah buahan, parcel buah, buah potong | pisang jeruk apel semangka konsumsi rapat pasien keranjang vitamin
  mie instan, mi instan, mie kering, bihun | makanan cepat saji bantuan korban bencana sembako dus bungkus sohun
  sarden kaleng, ikan kaleng, kornet, makanan kaleng | lauk siap santap bantuan bencana sembako tahan lama sardencis
  garam, garam beryodium, garam dapur, garam krosok | bumbu asin sembako halus laut ikan asin
  kecap, saus sambal, saus tomat, bumbu instan | penyedap masakan botol manis dapur katering penambah rasa
  teh celup, teh, teh hijau, teh seduh | minuman hangat rapat kantong kotak pantry tamu wangi melati
  kopi bubuk, kopi instan, kopi sachet, biji kopi sangrai | minuman hitam rapat tamu pantry robusta arabika seduh hangat
  susu uht, susu kotak, susu cair, susu pasteurisasi | minuman anak sekolah gizi stunting kemasan steril sapi segar
  pmt, pemberian makanan tambahan, biskuit balita, pmt pemulihan | gizi kurang stunting balita ibu hamil posyandu kudapan bumil kek
  makan bergizi gratis, mbg, paket makanan bergizi, menu bergizi | siswa sekolah anak makan siang katering sppg gizi ompreng
  food tray, ompreng, nampan makan stainless, tray makan sekat | wadah piring sekat siswa makan siang sekolah tutup bergizi tentara
  air minum dalam kemasan, amdk, air mineral, air mineral gelas | minuman botol dus galon rapat tamu konsumsi kemasan
  isi ulang galon, air galon, galon air minum | air mineral dispenser kantor pengisian ulang minuman
  minuman kemasan, jus kemasan, sirup, minuman serbuk | sari buah segar botol manis isotonik rasa markisa
  makanan ringan, keripik, kue kering, snack kemasan | camilan oleh umkm kerupuk dodol renyah kudapan toples khas daerah
  roti, roti tawar, kue basah, roti manis | kudapan konsumsi snack rapat bolu lapis jajanan pasar gandum
  nasi kotak, nasi box, makan siang rapat, nasi bungkus | konsumsi peserta jamuan lauk dus katering acara kotakan
  snack box, snack rapat, kudapan rapat, kue kotak | konsumsi peserta camilan jajanan kue dus coffee break acara
  prasmanan, buffet, makan prasmanan, jamuan makan | hidangan tamu katering pesta resepsi konsumsi meja saji pondokan
  tumpeng, nasi tumpeng, nasi kuning | hidangan syukuran hut peresmian kerucut selamatan lauk upacara
  madu, madu murni, madu hutan, royal jelly | cairan manis lebah herbal kesehatan botol asli
  jamu, obat herbal, minuman herbal, jahe instan | tradisional rempah kunyit temulawak kesehatan serbuk seduh empon
  vitamin, suplemen kesehatan, multivitamin, vitamin c | daya tahan tubuh tablet kapsul pegawai stamina imun
  beras fortifikasi, beras analog, pangan lokal, tepung mocaf | makanan pengganti nasi sagu jagung singkong gizi stunting diversifikasi
  rendang, dendeng, abon, ikan asin | lauk kering awet kemasan daging teri oleh haji bekal khas
  tahu, tempe, tahu tempe, oncom | lauk kedelai protein nabati dapur panti segar papan
  kerupuk mentah, kerupuk ikan, kerupuk udang, emping | camilan goreng oleh pelengkap makan melinjo kemplang
  kompor induksi, kompor listrik, induction cooker | pemasak dapur tanpa api hemat panci rumah tangga
  tabung gas, tabung lpg, tabung elpiji, regulator gas | bahan bakar memasak dapur melon kompor isi selang
  rice cooker, magic com, penanak nasi, magic jar | pemasak nasi listrik dapur menanak penghangat beras rumah tangga
  rice steamer, lemari penanak nasi, steamer nasi, gas rice cooker | pemasak nasi kapasitas besar dapur umum rumah sakit kukus rak katering
  panci, panci stainless, dandang, langseng | pemasak rebus kukus dapur sup masak aluminium katering besar
  wajan, kuali, penggorengan, teflon | menggoreng tumis masak dapur besi anti lengket spatula
  kitchen set, lemari dapur, kabinet dapur, pantry set | penyimpan perabot masak gantung hpl rumah dinas meja
  kitchen equipment, peralatan dapur restoran, peralatan dapur stainless, cooking range | memasak rumah sakit hotel sekolah boga meja kerja stainless kompor komersial kwali range
  exhaust hood, cooker hood, kitchen hood, penghisap asap dapur | penyedot asap masak minyak cerobong ventilasi cungkup
  dispenser, dispenser air, water dispenser, dispenser galon | penyaji air minum panas dingin kantor ruang tamu bawah
  filter air minum, water purifier, mesin ro, depot air minum | penyaring penjernih air siap minum isi ulang sekolah membran
  termos, thermos, termos air panas, tumbler | penyimpan air panas minum vakum stainless botol nasi souvenir
  blender, food processor, chopper daging, mixer tangan | penghalus pelumat bumbu buah dapur rumah tangga masak pmba
  piring, piring makan, piring keramik, piring melamin | wadah makan dapur pecah belah saji jamuan tamu porselen
  gelas, cangkir, mug, gelas kaca | wadah minum dapur tamu teh pecah belah saji tangkai
  sendok garpu, sendok makan, cutlery, sendok stainless | perangkat makan lusin dapur saji jamuan sumpit
  mangkok, mangkuk, mangkok keramik | wadah sayur sup dapur saji pecah belah bakso
  chafing dish, pemanas prasmanan, roll top, food warmer | wadah penghangat hidangan pesta katering stainless saji
  tempat saji, nampan, baki, tudung saji | pembawa minuman makanan tamu penutup dapur talam
  lunch box, kotak makan, rantang, tempat makan | wadah bekal nasi anak sekolah pasien susun tutup
  kotak kemasan makanan, dus makanan, paper box, kardus nasi | pembungkus makanan kertas snack kotak umkm cetak sablon
  kemasan standing pouch, plastik kemasan, kemasan umkm, alumunium foil pouch | pembungkus produk keripik kopi klip sablon label plastik
  tas belanja, goodie bag, tas spunbond, tote bag | wadah kain ramah lingkungan souvenir peserta paket bingkisan
  tissue, tisu, tissue makan, tissue toilet | kertas pembersih lap wajah gulung meja kamar mandi
  sabun cuci piring, pencuci piring, dishwashing liquid | pembersih lemak peralatan makan dapur cair jeruk spons
  pembersih lantai, karbol, cairan pel, floor cleaner | pewangi kuman mengepel wangi cemara keramik kamar jerigen
  pembersih kamar mandi, pembersih toilet, toilet bowl cleaner, porstex | kerak kloset keramik wc noda asam cairan botol
  disinfektan, cairan disinfektan, desinfektan, pemutih | pembasmi kuman virus semprot ruangan klorin permukaan wabah
  obat nyamuk, anti nyamuk, lotion anti nyamuk, semprotan nyamuk | pembasmi serangga bakar elektrik aerosol demam berdarah penolak
  ulv, mesin ulv, cold fogger, ulv fogger | penyemprot kabut dingin nyamuk disinfektan dalam ruangan lalat dbd
  raket nyamuk, perangkap nyamuk, kelambu, insect killer | pembunuh serangga listrik lampu kasur jaring malaria ovitrap
  sapu, sapu ijuk, sapu lidi, sapu lantai | pembersih menyapu halaman debu gagang kebersihan jalan taman
  alat pel, mop, pel lantai, spin mop | pembersih mengepel lobby duster kain gagang ember peras
  pengki, serokan sampah, dustpan, cikrak | pengumpul kotoran debu gagang penyapu jalan sekop plastik
  sikat, sikat wc, sikat lantai, kemoceng | pembersih gosok kerak bulu debu gagang kloset bulu ayam
  lap, kain lap, lap microfiber, kanebo | pembersih meja kaca mobil serbet serap kain majun keset
  keset, keset kaki, karpet keset, doormat | alas pintu pembersih alas kaki debu sepatu sabut kamar mandi
  vacuum cleaner, penyedot debu, wet and dry vacuum, penyedot tungau | pembersih karpet lantai listrik hisap kantor kotoran basah
  mesin poles lantai, polisher lantai, floor polisher, mesin sikat lantai | pembersih penggosok marmer kristalisasi pad cleaning service mengkilapkan
  auto scrubber, floor scrubber, mesin pembersih lantai otomatis | penggosok pengering lantai luas rumah sakit bandara dorong duduk baterai
  high pressure cleaner, pressure washer, jet cleaner listrik | penyemprot air tekanan tinggi pencuci trotoar dinding lumut kendaraan
  alat pembersih kaca, wiper kaca, squeegee, window cleaner | pengelap jendela gedung tinggi tangkai teleskopik karet
  trolley cleaning, janitor cart, trolley kebersihan, single bucket | kereta dorong petugas ember pel wringer kantong linen
  tempat sampah pilah, tong sampah tiga warna, tempat sampah terpilah | organik anorganik b3 taman sekolah tiang wadah stainless
  mesin rdf, mesin pencacah rdf, shredder sampah | bahan bakar cacahan limbah kota semen pengering tpst pengganti batubara
  trash boom, jaring sampah sungai, oil boom, penghalang sampah | penahan sampah kali terapung minyak tumpahan pelampung penyaring
  komposter komunal, rumah kompos, biopori, alat biopori | pelubang resapan air sampah organik daun taman pipa bor
  ranjang, tempat tidur, dipan, bed frame | tidur kayu besi kamar panti rumah dinas kasur divan
  ranjang susun, tempat tidur susun, tempat tidur tingkat, bunk bed | asrama pesantren panti santri besi dua tingkat barak tidur
  kasur, spring bed, kasur busa, springbed | tidur alas kamar asrama panti latex pegas busa kapuk
  bantal, guling, bantal tidur, pillow | tidur kepala dakron silikon kamar asrama kapuk sarung
  sprei, seprai, bed cover, sarung bantal | penutup kasur kain linen kamar hotel panti motif laken
  handuk, handuk mandi, towel, handuk kecil | pengering badan mandi kain katun hotel panti
  gorden, korden, gordyn, tirai | penutup jendela kain rel kantor aula vitrase penghalang cahaya
  vertical blind, roller blind, horizontal blind, venetian blind | penutup jendela kantor tirai bilah gulung penghalang matahari
  karpet, karpet permadani, karpet lantai, carpet tile | alas lantai ruang aula tebal gulungan kantor ruang rapat
  lemari pakaian, wardrobe, lemari baju, almari pakaian | penyimpan busana kayu rumah dinas kamar asrama pintu gantungan
  meja makan, kursi makan, set meja makan, dining table | ruang dapur rumah dinas keluarga jamuan kayu jati bundar
  meja rias, cermin, kaca rias, kaca cermin | berdandan kamar berhias pengantin toilet bercermin
  nakas, bufet, rak tv, credenza | lemari kecil samping ranjang ruang keluarga laci pajangan televisi
  rak sepatu, rak piring, rak serbaguna, rak susun | penyimpan alas kaki dapur susun plastik stainless masjid
  gantungan baju, hanger, jemuran, jemuran pakaian | menggantung pakaian lemari jemur aluminium lipat kapstok
  jam dinding, wall clock, jam digital, jam masjid | penunjuk waktu ruangan angka jadwal sholat digital kelas
  botol susu bayi, dot, perlengkapan makan bayi, breast pump | menyusui asi minum balita steril pompa kulkas laktasi
  boks bayi, tempat tidur bayi, baby box, ranjang bayi | tidur balita penitipan daycare kayu pagar ruang laktasi
  kereta bayi, stroller, gendongan bayi, baby walker | dorongan balita roda lipat penggendong ibu anak
  perlengkapan posyandu, posyandu kit, kit kader, kit bkb | timbangan dacin sarung celana buku kia kader balita bkkbn
  alat permainan edukatif, ape, ape dalam, mainan edukatif | permainan anak paud balok puzzle kayu tk posyandu motorik bkb
  mainan luar, ape luar, ayunan anak, perosotan | bermain anak taman tk paud jungkat jungkit prosotan playground seluncuran
  playground, mainan taman, playground set, arena bermain anak | perosotan ayunan rumah panjat ramah anak rptra taman kota fiberglass
  kolam renang portable, kolam karet, kolam renang anak | mandi main air tiup lipat wahana
  kursi roda anak cerebral palsy, kursi roda adaptif, kursi roda cp, kursi roda khusus | bantu difabel lumpuh otak penyangga kepala disabilitas anak berkebutuhan
  motor roda tiga disabilitas, sepeda motor roda tiga difabel, motor modifikasi difabel | kendaraan penyandang cacat bantuan matik roda samping mandiri
  kruk, tongkat ketiak, crutch, elbow crutch | penyangga jalan patah kaki difabel bantu aluminium cedera
  tongkat kaki empat, tongkat lansia, walking stick, tongkat jalan | penyangga bantu orang tua jompo tripod aluminium kaki tiga
  ortosis, brace, sepatu ortopedi, afo | penyangga kaki tulang difabel koreksi bengkok korset polio anak
  mesin ketik braille, reglet, buku braille, printer braille | menulis huruf timbul tunanetra buta slb stilus perkins bacaan
  quran braille, al quran braille, alquran isyarat, quran digital braille | kitab suci mengaji tunanetra huruf timbul muslim buta
  kursi mandi lansia, commode chair, kursi bab, kursi toilet | buang air besar orang sakit jompo pispot panti
  ranjang pasien, tempat tidur pasien, hospital bed, bed pasien lansia | tidur orang sakit rawat engkol panti jompo rumah sakit
  paket lansia, lansia kit, paket nutrisi lansia, bantuan lansia | orang tua jompo terlantar permakanan panti selimut susu
  kacamata, kaca mata baca, kacamata minus, eyeglasses | bantu penglihatan lensa bantuan lansia siswa rabun frame
  perlengkapan sekolah, school kit, tas sekolah, paket alat tulis sekolah | bantuan siswa buku pensil ransel anak miskin sepatu
  keranda, keranda jenazah, usungan jenazah, keranda mayat | pemikul mayat pemakaman masjid stainless lipat pengantar meninggal
  kain kafan, kafan, perlengkapan jenazah, paket pemulasaraan jenazah | pembungkus mayat mori putih kapas wewangian memandikan meninggal muslim
  meja pemandian jenazah, tempat mandi jenazah, meja mandi jenazah | pemulasaraan memandikan mayat stainless masjid rumah sakit kamar
  batu nisan, nisan, papan nisan, plakat makam | penanda kuburan pemakaman tpu pahlawan granit semen nama
  krematorium, oven kremasi, tungku kremasi | pembakar mayat jenazah abu hindu buddha hewan
  karangan bunga, papan bunga, bunga papan, krans bunga | ucapan selamat duka cita peresmian wisuda belasungkawa tabur
  buket bunga, bunga meja, rangkaian bunga, bunga segar | dekorasi acara ruang tamu pelaminan mimbar vas hias
  bunga artificial, bunga hias plastik, tanaman plastik, daun sintetis | dekorasi ruangan palsu hiasan pajangan dinding
  mimbar, mimbar masjid, podium, mimbar pidato | tempat khotbah ceramah khatib sambutan kayu jati ukir akrilik pembawa acara
  mukena, sarung, baju koko, perlengkapan sholat | ibadah muslim bantuan masjid sholat kain peci ramadan kopiah
  kitab suci, alkitab, kitab weda, buku rohani | bacaan agama injil gereja pura vihara nyanyian rohani
  rak quran, meja ngaji, rehal, meja lipat santri | tempat baca mengaji pesantren tpq kayu lesehan
  beduk, bedug, kentongan, bedug masjid | tabuh pukul takbir masjid kulit sapi kayu penanda waktu tradisional
  lonceng, lonceng gereja, genta, salib | bunyi penanda ibadah nasrani altar menara perlengkapan kebaktian
  hiasan natal, pohon natal, lampion, hiasan imlek | dekorasi perayaan lampu warna hari raya klenteng cap go meh
  gamelan, gamelan jawa, seperangkat gamelan, gamelan pelog slendro | musik tradisional tabuh gong saron kenong karawitan perunggu kuningan sanggar seni
  gamelan bali, gong kebyar, baleganjur, gamelan angklung bali | musik tradisional tabuh ceng kendang banjar seni sekaa reyong
  gamelan sunda, degung, gamelan degung, calung | musik tradisional jawa barat tabuh sanggar bonang suling jenglong
  kolintang, talempong, kulintang, gambang | musik tradisional minahasa minang pukul bilah kayu
  kecapi, siter, sasando, sape | petik musik tradisional dawai senar sunda rote dayak
  tanjidor, gambang kromong, rebab betawi, tehyan | musik tradisional jakarta sanggar ondel lenong orkes
  topeng, topeng tari, topeng tradisional, topeng panji | penutup wajah penari kayu ukir seni budaya cirebon
  barongan, reog, reog ponorogo, barongsai | pertunjukan kesenian singa merak tari naga liong kostum topeng
  ondel-ondel, ondel ondel, boneka ondel ondel | ikon betawi boneka besar arak festival jakarta penyambutan
  kuda lumping, kuda kepang, jaranan, ebeg | kesenian anyaman bambu penari tradisional properti sanggar jathilan
  kostum karnaval, kostum parade, kostum fashion carnaval, kostum maskot | busana festival arak bulu sayap badut boneka besar pawai
  pakaian adat, baju adat, busana adat, baju daerah | tradisional suku upacara pengantin beskap kebaya penerima tamu nusantara sadariah
  kain batik, batik tulis, batik cap, seragam batik | bahan baju motif daerah seragam pegawai kemeja malam pembatik
  kain tenun, kain songket, tenun ikat, ulos | bahan adat motif daerah benang emas selendang cenderamata perajin
  blangkon, udeng, tanjak, ikat kepala | penutup kepala pria adat kain batik pakaian daerah iket
  keris, tombak hias, mandau, rencong | senjata tradisional pusaka hiasan cenderamata adat kujang
  drum band, alat drumband, marching band, marching bell | musik barisan sekolah tabuh tiup terompet parade mayoret pawai
  saxophone, terompet, trombone, alat musik tiup | logam orkes korps musik brass klarinet flute upacara
  ukulele, alat musik keroncong, cak cuk | petik kecil senar orkes langgam
  panggung, panggung portable, stage, panggung lipat | pentas acara rangka besi pertunjukan upacara level rigging podium
  backdrop, photo booth, spanduk, banner | latar foto acara kain cetak gambar tulisan promosi
  umbul-umbul, umbul umbul, bendera hias, penjor | kain warna tiang jalan perayaan hut kemerdekaan dekorasi
  bendera merah putih, bendera, bendera negara, pataka | kain lambang tiang upacara hut ri kantor nasional
  kembang api, petasan, confetti, flare acara | pesta tahun baru ledakan cahaya langit perayaan kertas
  balon udara, balon tepuk, balon gate, balon promosi | tiup acara festival hiasan gapura dekorasi helium
  plakat, plakat akrilik, piala, trofi | penghargaan juara lomba kenangan cenderamata kayu resin tropi
  medali, medali lomba, pin emas, lencana | kalung juara penghargaan olahraga logam pita satyalancana
  souvenir, cenderamata, cinderamata, gantungan kunci | oleh kenangan tamu khas daerah hadiah mug merchandise kerajinan
  kerajinan tangan, kerajinan anyaman, kerajinan kayu, hiasan dinding | hasil perajin rotan bambu khas daerah ukiran dekranasda eceng gondok
  lukisan, patung, ukiran kayu, relief | karya seni kanvas hiasan dinding pematung seniman tokoh monumen
  kanvas, cat lukis, kuas lukis, easel | melukis seni rupa cat minyak akrilik palet sekolah lomba
  manekin, diorama, vitrin museum, showcase museum | pajangan koleksi benda sejarah kaca boneka pameran kotak
  papan wisata, papan petunjuk wisata, signage wisata, landmark huruf | penunjuk destinasi tulisan nama kota huruf besar spot foto
  flying fox, peralatan outbound, high rope, outbound set | wahana meluncur tali petualangan wisata harness ketinggian permainan
  wahana permainan, komidi putar, bianglala, kereta wisata | hiburan taman rekreasi pasar malam pengunjung anak carousel
  perosotan air, water slide, waterboom, ember tumpah | seluncur kolam renang wahana fiberglass rekreasi anak
  homestay kit, perlengkapan homestay, perlengkapan desa wisata, perlengkapan pokdarwis | kasur rumah tinggal wisatawan pondok toilet destinasi
  menara pandang, menara pengawas pantai, kursi lifeguard, pos balawista | penjaga pengawas pantai penyelamat turis tinggi melihat
  buku panduan wisata, peta wisata, brosur wisata, leaflet | selebaran informasi destinasi promosi cetak lipat pengunjung
  sepeda motor, motor bebek, motor matic, kendaraan roda dua | operasional dinas lapangan penyuluh kurir bensin roda matik
  sepeda motor trail, motor trail, motor trail dinas, trail | medan berat hutan gunung patroli penyuluh lapangan off road puskesmas
  sepeda listrik, electric bike, e-bike, skuter listrik | kayuh baterai ramah lingkungan patroli taman wisata kampus otoped
  sepeda, sepeda gunung, sepeda lipat, sepeda gowes | kayuh hadiah doorprize patroli olahraga pedal anak
  motor roda tiga, kendaraan roda tiga, sepeda motor roda tiga, gerobak motor | pengangkut bak sampah hasil panen kelompok tani barang viar tossa desa
  becak, becak listrik, becak motor, bentor | angkutan penumpang wisata kayuh baterai roda tiga pengemudi
  motor pemadam, motor damkar, sepeda motor pemadam kebakaran | api gang sempit tangki pompa roda tiga permukiman padat cepat
  motor ambulans, ambulans roda dua, ambulans motor, motor puskesmas keliling | obat darurat gang sempit paramedis medis vaksin box
  motor patroli, sepeda motor patroli, motor patwal, motor pengawal | polisi lantas satpol pp dishub pengawalan sirene besar lampu
  motor perpustakaan keliling, motor pintar, motor pusling, motor baca | buku bacaan keliling literasi roda tiga anak desa
  mobil listrik, kendaraan listrik, electric vehicle, ev | baterai dinas tanpa bbm ramah lingkungan pejabat sedan suv cas emisi
  mobil dinas, mobil operasional, mpv, minibus | kendaraan penumpang pejabat tujuh kursi keluarga bensin dinas roda empat
  sedan, mobil sedan, kendaraan dinas pejabat, suv | pejabat gubernur ketua dprd jip mewah eksekutif roda empat jeep
  double cabin, pick up double cabin, mobil double cabin, kabin ganda | medan berat lapangan 4x4 patroli proyek bak tambang penggerak
  pick up, mobil pick up, mobil bak terbuka, pickup | pengangkut barang losbak ringan operasional pertanian patroli bak
  blind van, mobil box, minivan, mobil box pengiriman | pengangkut barang tertutup logistik paket roda empat boks obat
  microbus, minibus elf, mobil hiace, micro bus | angkutan penumpang rombongan pegawai karyawan belasan kursi antar jemput
  bus sekolah, bis sekolah, school bus, angkutan sekolah | antar jemput pelajar siswa kuning gratis kendaraan dishub
  bus, bus besar, bus sedang, bis | angkutan penumpang umum massal pariwisata karyawan trans kota kursi
  bus listrik, electric bus, bus rapid transit, bus brt | angkutan umum massal baterai ramah lingkungan lantai rendah transjakarta
  bus tingkat, bus wisata, double decker, bus terbuka | wisatawan keliling kota dua lantai atap terbuka penumpang city tour
  kereta kelinci, mobil wisata, shuttle car, odong-odong wisata | angkutan pengunjung kebun binatang taman gandengan keliling
  mobil golf, golf car, buggy car, mobil golf listrik | angkutan pengunjung rumah sakit kampus bandara baterai lapangan kendaraan kecil
  truk, truk bak kayu, truk cargo, truk engkel | pengangkut barang logistik material bak besi roda enam colt diesel
  dump truck, truk jungkit, dumptruck, dump truk | pengangkut pasir tanah sampah bak hidrolik menuang material jungkit
  truk sampah, dump truck sampah, truk pengangkut sampah | kebersihan tpa tps bak tertutup dlh pengangkutan jaring hidrolik
  compactor truck, truk kompaktor, truk compactor sampah, compactor sampah | pemadat pengangkut sampah pres hidrolik tertutup lindi kota tpa
  arm roll truck, armroll, truk amrol, truk arm roll | pengangkut bak kontainer sampah kait hidrolik angkat turun tps
  mobil penyapu jalan, road sweeper, street sweeper, truk penyapu jalan | pembersih debu sikat putar penyedot jalan protokol vakum kebersihan kota
  mobil tangki tinja, truk tinja, vacuum truck, sedot tinja | penyedot wc septic tank limbah kakus lumpur iplt pengangkut septik
  combination truck, mobil pembersih saluran, jetting truck, vacuum jetting | penyedot pelancar gorong got drainase lumpur semprot tekanan
  mobil tangki bbm, truk tangki bbm, mobil tangki solar, fuel truck | pengangkut bahan bakar minyak pertamina solar pengisian
  mobil crane, truk crane, crane truck, truck mounted crane | pengangkat barang berat derek penderek tiang pohon lampu hidrolik
  mobil tangga, sky lift, aerial platform truck, truk skylift | pengangkat petugas lampu jalan pju pemangkas pohon keranjang tinggi bucket
  mobil derek, truk derek, towing truck, mobil towing | penarik kendaraan mogok parkir liar dishub gendong penderekan
  mobil komando, mobil komando bencana, mobile command center, mobil posko | pusat kendali lapangan komunikasi bpbd pimpinan layar satelit rapat
  ambulans, mobil ambulans, ambulance, ambulan | pengangkut pasien orang sakit gawat darurat sirene puskesmas tandu oksigen rujukan
  mobil jenazah, ambulans jenazah, mobil pengangkut jenazah, hearse | pengantar mayat pemakaman meninggal rumah duka keranda
  mobil laboratorium, mobil lab, mobil pcr, mobil laboratorium keliling | pemeriksaan sampel uji pangan lapangan keliling air bpom
  mobil rontgen, mobile x-ray, bus rontgen, mobil skrining tbc | foto paru dada keliling tuberkulosis radiologi pemeriksaan kanker
  mobil gigi, mobil klinik gigi, mobil dental unit | perawatan gigi anak sekolah keliling dokter kursi kendaraan
  mobil pelayanan keliling, mobil samsat keliling, mobil pelayanan kependudukan, mobil perizinan | layanan masyarakat ktp pajak pembayaran kendaraan loket rekam dukcapil
  mobil penerangan, mobil unit penerangan, mupen, mobil bioskop keliling | penyuluhan kb layar film pengeras suara kominfo sosialisasi kendaraan
  mobil pelatihan, mobile training unit, mtu, mobil workshop | kursus keliling blk keterampilan bengkel berjalan instruktur kendaraan
  mobil toko, mobil pasar murah, moko, mobil dagang | jualan sembako keliling umkm operasi pasar kendaraan kafe food truck
  food truck, mobil kuliner, truk makanan, mobil kopi | jualan kafe keliling dapur berjalan umkm kuliner kendaraan
  mobil sosialisasi, mobil panggung, truk panggung, stage truck | pentas acara kampanye pengeras suara hiburan lipat kendaraan
  mobil box pendingin, truk pendingin, refrigerated truck, mobil berpendingin | pengangkut beku daging ikan sayur vaksin rantai dingin freezer
  mobil pengangkut ternak, truk ternak, mobil hewan, kendaraan angkut hewan | sapi kambing kandang bak anjing liar karantina puskeswan
  mobil uji kir, mobil pengujian keliling, alat uji kendaraan bermotor, unit pkb keliling | penguji rem emisi laik jalan dishub kendaraan lampu speedometer
  mobil tahanan, kendaraan tahanan, mobil tahanan kejaksaan, bus tahanan | pengangkut narapidana tersangka jeruji borgol pengawal kejaksaan lapas
  mobil patroli, mobil patroli polisi, mobil satpol pp, mobil patwal | pengawal sirene rotator penertiban razia polisi linmas kendaraan dinas
  truk dalmas, truk pengangkut personel, truk satpol pp, truk pasukan | angkut petugas penertiban bangku panjang tentara polisi massa terpal
  mobil water cannon, water cannon, kendaraan pengurai massa | pembubar unjuk rasa demonstrasi semprotan air polisi brimob lapis
  kendaraan taktis, rantis, kendaraan lapis baja, panser | tentara polisi antipeluru brimob tempur maung anoa militer
  mobil siaran, mobil ob van, ob van, mobil siaran keliling | televisi radio liputan langsung penyiaran studio satelit kendaraan
  mobil anti air, truk amfibi, mobil amfibi, kendaraan amfibi | evakuasi banjir terjang genangan air darat sungai penyelamat
  atv, all terrain vehicle, utv, motor atv | segala medan pantai patroli wisata roda empat pasir penyelamat
  trailer, kereta gandengan, trailer perahu, lowbed trailer | penarik pengangkut alat berat kapal gandeng truk roda rakit
  karoseri, bak truk, box aluminium, karoseri kendaraan | modifikasi bodi mobil pembuatan bak rangka boks khusus
  lampu rotator, lightbar, lampu strobo, rotator | sirene kendaraan patroli ambulans biru merah berputar peringatan atap
  sirene mobil, sirine patroli, sirene ambulans, electric siren | bunyi peringatan kendaraan damkar polisi klakson toa pengeras
  ban motor, ban luar motor, ban dalam motor | roda karet sepeda motor ganti tubeless servis suku cadang
  ban truk, ban vulkanisir, ban alat berat, ban loader | roda karet besar dump truck bus grader tapak
  velg, pelek, velg mobil, velg racing | roda besi aluminium lingkar ban kendaraan rim
  kampas rem, brake pad, kampas kopling, sepatu rem | penghenti cakram tromol kendaraan servis ganti suku cadang
  suku cadang mobil, sparepart mobil, komponen kendaraan, suku cadang kendaraan | onderdil pengganti mesin bengkel servis perawatan mobil dinas
  suku cadang motor, sparepart motor, rantai motor, gear set | onderdil pengganti bengkel servis perawatan sepeda
  shock absorber, shockbreaker, peredam kejut, per daun | suspensi kendaraan peredam getaran ayunan pegas kaki mobil
  radiator mobil, air radiator, coolant, kipas radiator | pendingin mesin panas kendaraan cairan suku cadang
  kaca mobil, kaca film, wiper mobil, spion | jendela kendaraan pelapis gelap penghapus hujan depan
  jok mobil, sarung jok, karpet mobil, kursi bus | tempat duduk kendaraan kulit penumpang lapisan interior sabuk
  bak motor roda tiga, box motor, box delivery, side box | kotak pengangkut barang belakang motor kurir aluminium
  helm, helm motor, helm sni, helm half face | pelindung kepala pengendara sepeda motor kaca dinas keselamatan berkendara
  pertashop, pom mini, dispenser bbm, pompa bensin mini | pengisi bahan bakar eceran minyak desa takaran literan
  excavator, ekskavator, backhoe excavator, excavator standar | alat berat penggali pengeruk tanah saluran sungai lengan bucket beko
  mini excavator, ekskavator mini, micro excavator | penggali kecil gang sempit got drainase saluran beko alat berat
  long arm excavator, excavator long arm, excavator lengan panjang | pengeruk sungai waduk dalam jangkauan jauh normalisasi beko
  wheel excavator, excavator roda karet, excavator roda | penggali jalan perkotaan ban beko alat berat pindah cepat
  bulldozer, buldoser, dozer, bulldozer rawa | pendorong perata tanah tpa sampah pembukaan lahan blade rantai
  wheel loader, loader, pay loader, mini loader | pemuat penyendok pasir tanah sampah bucket roda alat berat truk
  skid steer loader, bobcat, skid loader | pemuat kecil lincah sampah lumpur bucket serbaguna roda
  backhoe loader, jcb backhoe | pemuat penggali dua fungsi traktor bucket depan belakang jalan
  motor grader, grader | perata badan jalan tanah blade pembentukan pemeliharaan jalan kerikil
  vibratory roller, vibro roller, compactor tanah, vibro | pemadat tanah aspal jalan getar roda besi gilas timbunan
  tandem roller, three wheel roller, pneumatic tire roller, mesin gilas | pemadat aspal jalan stoomwals gilas roda besi karet slender
  asphalt finisher, asphalt paver, penghampar aspal, asphalt sprayer | penggelar hotmix jalan pelapis penyemprot aspal emulsi
  asphalt mixing plant, amp, cold milling machine, aspal mixer | pencampur hotmix pabrik jalan pengupas perkerasan
  asphalt cutter, concrete cutter, mesin potong aspal, jack hammer | pemotong pembongkar jalan beton tambal lubang palu pemecah
  concrete mixer, molen, mesin molen, mesin pengaduk semen | pengaduk cor beton adukan pasir batu drum putar bangunan
  truck mixer, mixer truck, concrete pump, batching plant | pengangkut beton cor ready mix pompa curah siap pakai
  concrete vibrator, mesin trowel, power trowel, vibrator beton | pemadat perata cor beton selang getar lantai
  crane, mobile crane, tower crane, overhead crane | pengangkat beban berat derek proyek pelabuhan hoist katrol kait
  pallet plastik, palet, pallet kayu | alas susun barang gudang beras obat forklift arsip
  pancang, hammer pile, pile driver, bor pile machine | pemukul tiang fondasi penancap cerucuk bore dermaga
  borgol, handcuff, borgol tangan | pengikat tangan tahanan tersangka polisi satpol pp baja
  tongkat t, tongkat polisi, tonfa, baton | pemukul penertiban satpol pp pengaman karet rotan lecut pentungan
  tameng, tameng huru hara, perisai dalmas, riot shield | pelindung pengendali massa polisi satpol pp polikarbonat demonstrasi
  helm dalmas, helm phh, helm anti huru hara, riot helmet | pelindung kepala pengendali massa satpol pp polisi kaca visor
  baju phh, pakaian anti huru hara, body protector, pelindung badan dalmas | pengendali massa satpol pp kerusuhan pelindung lutut siku tulang kering
  rompi satpol pp, rompi petugas, rompi lapangan, rompi dishub | pakaian dinas kantong saku reflektor identitas penertiban
  pakaian dinas lapangan, pdl, baju pdl, pdl satpol pp | seragam satpol pp damkar linmas kain ripstop celana kargo
  pakaian dinas harian, pdh, seragam dinas harian, baju keki | kemeja pegawai asn khaki kain jahit celana rok krem
  pakaian dinas upacara, pdu, pdub, jas dinas | seragam kepala desa camat putih upacara pelantikan lurah songkok
  pakaian linmas, seragam linmas, baju hansip, pakaian satlinmas | hijau petugas keamanan desa tps pemilu ronda kain
  pakaian paskibraka, seragam paskibra, baju pengibar bendera | upacara kemerdekaan putih pasukan pengibar sarung tangan peci
  sepatu pdl, sepatu lapangan, sepatu dinas lapangan, sepatu laras | boot kulit tentara satpol pp dishub tali hitam tinggi
  sepatu pdh, sepatu dinas, sepatu pantofel, sepatu kulit | formal pegawai hitam kantor upacara fantofel
  baret, topi lapangan, peci, topi rimba | penutup kepala seragam satpol pp linmas tentara mutz
  kopel, sabuk, kopelrim, ikat pinggang | tali pinggang dinas satpol pp tentara draghrem gesper
  atribut dinas, tanda pangkat, papan nama, badge | lencana bordir seragam monogram emblem pin korpri kelengkapan
  lampu senter lalin, stick lamp, tongkat lampu, light stick | pengatur lalu lintas polisi dishub malam merah nyala
  metal detector, hand metal detector, walk through metal detector, detektor logam | pemeriksa pengunjung senjata gerbang keamanan pintu tubuh
  mesin x-ray bagasi, x-ray bagasi, baggage scanner, xray barang | pemeriksa tas isi barang bandara lapas pelabuhan pemindai
  under vehicle inspection mirror, kaca inspeksi, mirror detector | pemeriksa bawah mobil bom keamanan pos satpam cermin kolong
  bomb blanket, baju penjinak bom, eod suit, jihandak | pelindung ledakan gegana peledak robot penjinak selimut
  alat tes narkoba, test kit narkoba, drug test urine, rapid test napza | pendeteksi pengguna sabu ganja urin pelajar bnn strip
  alkohol tester, breathalyzer, alcohol tester, alat uji alkohol napas | pendeteksi mabuk pengemudi tiup polisi sopir
  gas air mata, pepper spray, semprotan merica, stun gun | pelumpuh penyemprot pembela diri polisi kerusuhan kejut listrik
  senjata api, pistol, senapan, senapan serbu | tembak tentara polisi laras amunisi pindad militer
  senapan bius, tulup, blowpipe hewan, dart gun | penembak obat tidur hewan liar anjing satwa penangkap
  alat penangkap ular, snake stick, snake hook, grab stick | penjepit hewan berbisa damkar tongkat evakuasi sarang tawon
  baju tawon, baju sarang tawon, pakaian penangkap tawon, bee suit | pelindung sengatan lebah damkar evakuasi vespa peternak
  jaring penangkap anjing, alat tangkap kucing, dog catcher, live trap | penangkap hewan liar rabies eliminasi tongkat jerat perangkap
  teropong malam, night vision, night vision goggles | pelihat gelap pengintai patroli tentara inframerah satwa
  body camera, bodycam, kamera badan, body worn camera | perekam petugas patroli polisi tilang dada video bukti
  water barrier, pembatas jalan plastik, road barrier, barikade | penghalang pengalih lalu lintas diisi air oranye penyekatan
  garis polisi, police line, pita pembatas, satpol pp line | penutup area kejadian segel larangan melintas kuning penertiban
  segel, stiker segel, papan segel, gembok roda | penutup usaha bangunan pelanggaran satpol pp parkir liar ban
  jasa pramubakti, jasa office boy, tenaga alih daya, jasa outsourcing | tenaga pendukung kantor pembantu resepsionis pengemudi bulanan penyedia orang
  jasa pengemudi, jasa sopir, tenaga pengemudi, jasa driver | supir mengemudikan kendaraan dinas mengantar pejabat bulanan
  jasa pertamanan, jasa perawatan taman, landscape service, jasa tukang kebun | memelihara tanaman memangkas rumput menyiram penghijauan lanskap gardener
  jasa catering, jasa boga, jasa katering, catering service | makan minum konsumsi nasi kotak prasmanan rapat tamu pasien panti
  jasa event organizer, event organizer, jasa penyelenggara acara, eo | menyelenggarakan kegiatan festival pameran panggung peresmian mice lomba hut
  jasa wedding organizer, jasa tata rias, jasa make up artist, sewa pelaminan | pengantin nikah massal pernikahan dekorasi busana dandan
  jasa dekorasi, dekorasi panggung, jasa dekorasi pameran, stand pameran | hiasan acara booth pembuatan stan partisi bunga ruang expo
  sewa tenda, jasa sewa tenda, rental tenda, sewa kursi meja | peneduh acara upacara hajatan penyewaan panggung tamu sarnafil roder
  sewa sound system, rental sound system, jasa sound system, sewa panggung | pengeras suara acara konser penyewaan lighting rigging mikrofon
  sewa videotron, sewa led, rental multimedia, sewa proyektor | layar besar acara penyewaan tampilan gambar panggung display
  sewa genset, rental genset, sewa generator | listrik cadangan acara penyewaan padam pembangkit diesel operator
  sewa kendaraan, rental mobil, sewa mobil, jasa sewa kendaraan | penyewaan roda empat dinas operasional tahunan bulanan pengemudi
  sewa bus, rental bus, sewa bis pariwisata, sewa mobil elf | angkutan rombongan peserta penyewaan perjalanan wisata antar mudik gratis
  sewa alat berat, rental alat berat, sewa excavator, sewa dump truck | penyewaan beko penggalian operator jam proyek buldoser crane
  sewa kapal, rental speed boat, sewa perahu, carter kapal | penyewaan angkutan laut pulau sungai penyeberangan charter kunjungan
  sewa gedung, sewa ruang rapat, paket meeting, paket fullboard | hotel penginapan halfday fullday tempat acara aula pertemuan ballroom peserta
  sewa mesin fotokopi, rental mesin fotocopy, sewa printer, sewa laptop | penyewaan komputer pengganda dokumen bulanan ujian cbt
  sewa pakaian adat, sewa kostum, rental busana, sewa baju | penyewaan tari daerah karnaval penari toga acara
  sewa toilet portable, rental toilet, sewa mobil toilet | kakus jamban acara penyewaan bilik kerumunan konser
  sewa tanaman hias, rental tanaman, sewa tanaman | penyewaan bunga pot ruang kantor penghias acara bulanan
  jasa akomodasi hotel, penginapan, jasa hotel, voucher hotel | menginap kamar perjalanan dinas tamu bermalam peserta
  jasa biro perjalanan, tiket pesawat, jasa travel agent, paket wisata | perjalanan dinas penerbangan kereta tour pemandu studi banding umrah
  jasa angkutan penumpang, jasa transportasi, jasa antar jemput, angkutan karyawan | mengangkut orang pegawai pelajar kendaraan rute layanan
  jasa angkutan barang, jasa ekspedisi, jasa pengiriman, jasa kurir | mengantar paket logistik surat dokumen kargo distribusi truk
  jasa pindahan, jasa bongkar muat, jasa angkut, jasa kuli | memindahkan kantor perabot buruh menurunkan muatan gudang
  jasa sedot wc, jasa sedot tinja, sedot septic tank, layanan lumpur tinja | penyedotan kakus tangki septik limbah domestik llt pengurasan
  jasa pengurasan, jasa bersih saluran, jasa kuras tandon, jasa cuci toren | pembersihan lumpur got drainase gorong tangki air kolam
  jasa pest control, jasa pengendalian hama, jasa anti rayap, jasa fumigasi | pembasmi tikus kecoa nyamuk serangga semprot gedung termite gudang
  jasa fogging, jasa disinfeksi, jasa penyemprotan disinfektan | pengasapan nyamuk dbd virus kuman ruangan sterilisasi
  jasa laundry, jasa cuci, jasa binatu, laundry linen | mencuci pakaian sprei gorden setrika kiloan rumah sakit karpet
  jasa pengujian laboratorium, jasa uji laboratorium, jasa uji sampel, uji laboratorium | analisis contoh hasil pemeriksaan parameter kadar mutu sertifikat terakreditasi
  jasa uji kualitas air, uji air limbah, pemeriksaan sampel air, uji kualitas udara | analisis laboratorium lingkungan pencemaran sungai baku mutu emisi ambien
  jasa uji mutu benih, uji pupuk, uji pestisida, uji residu | analisis laboratorium pertanian sertifikasi kandungan tanah hara
  jasa uji tanah, sondir, penyelidikan tanah, soil test | bor fondasi daya dukung laboratorium geoteknik spt boring
  jasa uji beton, uji aspal, core drill, hammer test | kuat tekan mutu konstruksi laboratorium bahan jalan benda
  jasa pemeriksaan kesehatan, medical check up, mcu, jasa skrining kesehatan | cek pegawai dokter laboratorium darah rontgen tes calon
  jasa inspeksi, jasa sertifikasi, riksa uji, pemeriksaan k3 | pengawas keselamatan lift genset instalasi listrik laik operasi slo pjk3
  jasa sertifikasi halal, sertifikasi produk, jasa sertifikasi iso, audit iso | lembaga penilai mutu manajemen umkm pendampingan sni akreditasi
  jasa verifikasi tkdn, surveyor independen, jasa surveyor, jasa verifikasi | penilai kandungan lokal dalam negeri lembaga pemeriksa sucofindo
  jasa survei, jasa survey pemetaan, jasa pengukuran tanah, jasa topografi | mengukur lahan peta kontur geodetik batas total station gis
  jasa foto udara, jasa drone, pemetaan drone, jasa lidar | pemotretan lahan ortofoto peta tanpa awak citra udara
  jasa bathimetri, survei hidrografi, survei batimetri | pengukuran kedalaman laut sungai waduk sonar dasar sedimen pelabuhan
  jasa geolistrik, survei geofisika, jasa geologi, pendugaan air tanah | mencari sumber air bawah tanah bor sumur lapisan batuan
  jasa pemetaan gis, sistem informasi geografis, peta digital, citra satelit | peta tematik spasial penginderaan jauh digitasi webgis koordinat
  jasa survei kepuasan masyarakat, jasa survei indeks, jasa riset, jasa pengumpulan data | kuesioner responden ikm penelitian lembaga enumerator statistik sensus
  jasa konsultan perencana, jasa perencanaan konstruksi, ded, jasa konsultansi perencanaan | gambar rancang bangunan jalan irigasi rab detail desain arsitek
  jasa konsultan pengawas, jasa pengawasan konstruksi, supervisi konstruksi, manajemen konstruksi | mengawasi proyek bangunan jalan lapangan mutu kontraktor inspector
  jasa konsultansi lingkungan, amdal, ukl upl, klhs | kajian dampak studi dokumen izin hidup strategis andalin
  jasa kajian, jasa penyusunan dokumen, jasa studi kelayakan, feasibility study | naskah akademik masterplan tenaga ahli penelitian rencana induk laporan konsultansi
  jasa konsultansi tata ruang, rdtr, rtrw, rtbl | penyusunan rencana wilayah zonasi kota peta planologi
  jasa konsultansi manajemen, jasa konsultan, konsultansi nonkonstruksi, jasa tenaga ahli | pakar pendampingan narasumber kelembagaan organisasi analisis jabatan reformasi birokrasi
  jasa konsultan pajak, jasa akuntan, jasa audit, kantor akuntan publik | pemeriksa laporan keuangan kap auditor bumd blud opini
  jasa penilai, jasa appraisal, kjpp, penilaian aset | menilai harga tanah bangunan ganti rugi taksiran kantor publik
  jasa hukum, jasa pengacara, jasa notaris, bantuan hukum | advokat perkara sengketa pendampingan akta konsultan warga miskin posbakum
  jasa pelatihan, jasa bimbingan teknis, bimtek, jasa diklat | kursus peserta narasumber instruktur kompetensi pegawai workshop lokakarya keterampilan
  jasa pelatihan kerja, kursus menjahit, kursus komputer, pelatihan barista | keterampilan pencari kerja pengangguran lembaga blk lkp wirausaha peserta sertifikat
  jasa sertifikasi kompetensi, uji kompetensi, lsp, asesmen kompetensi | ujian profesi bnsp asesor pegawai peserta tenaga kerja
  jasa assessment center, psikotes, tes psikologi, jasa psikolog | ujian penilaian pejabat calon pegawai seleksi terbuka konseling kejiwaan
  jasa narasumber, jasa moderator, jasa mc, jasa pembawa acara | pembicara honor seminar ceramah penceramah host acara
  jasa hiburan, jasa artis, jasa penampil seni, sanggar tari | pertunjukan penyanyi band tari pentas pengisi acara musik pagelaran
  jasa outbound, jasa team building, jasa gathering, capacity building | permainan pegawai kekompakan luar ruang pemandu kegiatan peserta
  jasa pemandu wisata, tour guide, jasa penerjemah, interpreter | pengantar turis bahasa asing alih bahasa juru isyarat tamu
  jasa fotografi, jasa foto, jasa dokumentasi, jasa photo video | memotret acara kamera liputan album cetak fotografer
  jasa pembuatan video, jasa videografi, video profil, produksi film | rekaman dokumenter iklan layanan company profile editing sinematik animasi
  jasa live streaming, jasa siaran langsung, jasa zoom, jasa webinar | tayang daring acara kamera youtube virtual operator
  jasa desain grafis, jasa desain, jasa branding, desain logo | gambar tata letak infografis kemasan merek layout umkm
  jasa iklan, jasa advertorial, jasa publikasi media, iklan koran | promosi berita media massa tayang radio televisi kerja sama surat kabar
  jasa reklame, sewa billboard, jasa pasang baliho, videotron iklan | papan promosi luar ruang tayang pemasangan spanduk
  jasa media sosial, digital marketing, jasa konten kreator, social media management | promosi daring instagram pengelolaan akun influencer iklan internet buzzer
  jasa percetakan, jasa cetak, cetak buku, cetak dokumen | mencetak majalah kalender blangko undangan offset jilid sertifikat
  jasa cetak spanduk, cetak banner, cetak baliho, cetak backdrop | mencetak flexi gambar besar acara digital printing umbul
  jasa fotokopi, jasa penggandaan, fotocopy, penjilidan | menggandakan dokumen lembar jilid laporan salinan scan
  jasa sablon, jasa bordir, jasa konveksi, jasa jahit | membuat kaos seragam baju penjahit pakaian dinas ongkos topi
  jasa pembuatan website, web development, jasa web design, portal web | situs internet laman halaman daring desain instansi
  software, lisensi software, lisensi perangkat lunak, aplikasi perkantoran | program komputer berlangganan sistem operasi antivirus subscription
  jasa hosting, cloud server, sewa server, vps | penyimpanan awan domain pusat data komputasi colocation hosting internet
  jasa internet, langganan internet, bandwidth, internet dedicated | jaringan sambungan mbps provider isp wifi kantor berlangganan
  jasa pemeliharaan aplikasi, maintenance aplikasi, pemeliharaan sistem informasi, jasa helpdesk | perawatan perangkat lunak dukungan teknis update bug pendampingan
  jasa digitalisasi arsip, alih media, jasa scan dokumen, penataan arsip | memindai kertas elektronik penyimpanan berkas kearsipan digital
  jasa entri data, data entry, jasa input data, jasa operator komputer | pengetikan memasukkan data formulir tenaga administrasi dtks
  jasa call center, contact center, layanan pengaduan, sms blast | telepon operator pusat panggilan pesan massal whatsapp masyarakat
  jasa pemeliharaan ac, service ac, cuci ac, jasa servis ac | perawatan pendingin ruangan isi freon perbaikan teknisi split
  jasa pemeliharaan kendaraan, jasa service mobil, servis kendaraan, bengkel mobil | perawatan perbaikan mobil dinas ganti oli onderdil tune up
  jasa cat mobil, body repair, jasa cuci mobil, salon mobil | perbaikan bodi penyok pengecatan ketok poles kendaraan
  jasa pemeliharaan komputer, service komputer, servis printer, service laptop | perawatan perbaikan rusak kantor teknisi instal ulang
  jasa pemeliharaan alat berat, service alat berat, overhaul alat berat | perbaikan ekskavator mekanik mesin hidrolik bengkel
  jasa perbaikan kapal, docking kapal, galangan kapal, pemeliharaan kapal | perawatan lambung naik dok cat speedboat reparasi
  jasa pembuatan kapal, jasa galangan, pembangunan kapal | membangun lambung fiberglass baja galangan konstruksi rancang
  jasa pemeliharaan gedung, jasa tukang, jasa renovasi, building maintenance | perbaikan bangunan bocor cat pintu plafon perawatan kantor
  jasa instalasi listrik, jasa pasang listrik, pemeliharaan instalasi listrik, jasa teknisi listrik | penyambungan kabel panel lampu gedung perbaikan penerangan
  jasa pemeliharaan pju, jasa pasang pju, pemeliharaan lampu jalan | perbaikan penerangan jalan umum tiang bohlam teknisi
  jasa pemeliharaan pompa, service pompa, rewinding motor, jasa gulung dinamo | perbaikan mesin air banjir dinamo terbakar kumparan
  jasa pemeliharaan ipal, pemeliharaan stp, jasa operasional ipal | perawatan pengolahan limbah cair rumah sakit bakteri operator
  jasa pengisian apar, isi ulang apar, refill apar, jasa refill tabung pemadam | pemeriksaan pemadam api ringan powder isi kembali kedaluwarsa
  jasa isi ulang oksigen, refill oksigen, isi tabung oksigen | gas medis pengisian tabung rumah sakit puskesmas
  jasa isi ulang toner, refill toner, jasa isi tinta | pengisian kembali kartrid printer kantor cartridge
  jasa instalasi plts, jasa pasang panel surya, instalasi pompa | pemasangan tenaga surya sel matahari atap sambungan teknisi
  jasa konstruksi, jasa kontraktor, jasa pelaksana konstruksi, jasa pemborong | membangun gedung jalan jembatan rumah rehab pekerjaan fisik
  jasa pembongkaran, jasa demolisi, jasa bongkar bangunan, jasa penebangan pohon | merobohkan menebang menertibkan bangunan liar reklame puing
  jasa pengeboran sumur, jasa sumur bor, pembuatan sumur artesis | membuat mengebor air bersih tanah dalam pompa submersible
  jasa fabrikasi, jasa las, jasa bubut, jasa machining | pembuatan konstruksi besi logam bengkel pagar cnc komponen
  jasa karoseri, modifikasi kendaraan, jasa rancang bangun kendaraan | membuat bodi bak mobil khusus mengubah truk
  jasa interior, desain interior, jasa furniture custom, jasa mebel | penataan ruang kantor partisi lemari pembuatan meubelair
  jasa penanaman, jasa rehabilitasi hutan, penanaman mangrove, jasa reboisasi | menanam pohon bibit lahan kritis penghijauan pemeliharaan konservasi
  jasa pengolahan lahan, jasa bajak sawah, jasa panen, upja | membajak memanen petani traktor sewa alsintan combine
  jasa kesehatan hewan, jasa dokter hewan, jasa inseminator, jasa vaksinasi hewan | pemeriksaan pengobatan ternak suntik sapi mantri kastrasi kucing sterilisasi
  jasa penyembelihan, jasa jagal, jasa potong hewan, juru sembelih halal | memotong sapi kambing kurban juleha rph daging
  jasa pemakaman, jasa ambulans, jasa pemulasaraan jenazah, jasa gali makam | mengurus mayat meninggal penguburan antar petugas duka
  jasa asuransi, asuransi kesehatan, asuransi kendaraan, premi asuransi | jaminan pertanggungan kecelakaan polis perlindungan risiko
  asuransi pertanian, autp, asuransi nelayan, asuransi ternak | jaminan gagal panen premi petani padi sapi perlindungan auts
  bpjs ketenagakerjaan, bpjs kesehatan, jaminan kecelakaan kerja, iuran jaminan kesehatan | premi pekerja rentan perlindungan kematian pbi
  asuransi barang milik daerah, asuransi gedung, asuransi aset | pertanggungan kebakaran gempa bangunan polis premi
  jasa perbankan, jasa keuangan, payment gateway, jasa pembayaran | transaksi virtual account qris biaya administrasi layanan transfer
  jasa gudang, sewa gudang, jasa penyimpanan, jasa pergudangan | menyimpan beras arsip logistik ruang penumpukan sewa cold
  jasa parkir, jasa pengelola parkir, sewa mesin parkir, jasa valet | juru kendaraan palang tiket lahan pengelolaan karcis
  jasa pelelangan, jasa lelang, balai lelang, jasa pelelang | penjualan aset kendaraan dinas bekas juru penghapusan
  jasa kepelabuhanan, jasa pandu kapal, jasa kebandaraan, jasa kepabeanan | sandar bongkar muat bandara ekspor impor ppjk clearance
  jasa katering pesawat, jasa jemaah haji, jasa haji, paket umrah | perjalanan ibadah mekah embarkasi asrama konsumsi
  jasa maklon, jasa kemasan, rumah kemasan, jasa produksi | pembuatan produk umkm kosmetik pengemasan pesanan pihak lain merek
  jasa uji gizi, uji nutrisi, uji kedaluwarsa, uji pangan | analisis laboratorium makanan umkm kandungan label izin edar masa simpan
  jasa uji alat kesehatan, uji paparan radiasi, uji kesesuaian rontgen, jasa proteksi radiasi | pengukuran sinar x ruang bapeten keselamatan film badge dosis
  jasa tera, tera ulang, jasa metrologi, peneraan | pengesahan timbangan takaran pom bensin meteran pasar uttp
  jasa penelitian sejarah, jasa arkeologi, konservasi cagar budaya, jasa restorasi | pemugaran benda purbakala bangunan kuno naskah perawatan koleksi museum
`,
)
