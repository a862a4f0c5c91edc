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
  rice transplanter, mesin tanam padi, transplanter padi | penanam bibit sawah menanam otomatis baris jajar legowo pengganti buruh tandur semai
  mesin tabur benih langsung, drum seeder, alat tanam benih langsung, atabela | penebar gabah padi menanam tanpa semai ditarik petani baris lubang silinder sawah
  corn planter, penanam jagung, alat tanam jagung, corn seeder | menanam biji kedelai kacang lubang tugal roda dorong pelubang tanah sekaligus pupuk
  mesin semai otomatis, seeding machine, mesin penyemai benih, tray seeder | menabur biji ke baki persemaian bibit sayur nursery lubang satu per
  combine harvester, mesin panen padi, combine harvester padi, mesin pemanen | gabah memotong merontok sekaligus sawah karung besar roda rantai operator
  combine harvester jagung, corn harvester, mesin panen jagung | pemanen memetik mengupas tongkol pipil ladang otomatis memotong batang kebun luas kelompok tani alsintan
  paddy mower, mesin pemotong padi, mesin sabit padi | pemanen memotong batang gendong bensin panen rebah sawah gandum
  power thresher, mesin perontok padi, thresher, pedal thresher | merontokkan gabah kedelai dari jerami panen bulir malai diesel kelompok tani
  power thresher multiguna, mesin perontok multiguna, multi thresher | kedelai jagung padi sorgum biji polong kacang merontokkan panen serbaguna
  corn sheller, mesin pemipil jagung, pemipil jagung | merontokkan biji dari tongkol janggel memipil mengupas petani panen pakan pascapanen
  rice milling unit, rmu, mesin penggilingan padi, mesin giling padi | penggiling gabah menjadi beras pengupas sekam kulit dedak huller lumbung gapoktan selepan
  mesin pemutih beras, rice polisher, mesin poles beras, whitening machine | memutihkan mengkilapkan dedak bekatul penyosoh penggilingan premium menyosoh pengkilap pemoles gabah giling putih bersih lumbung
  color sorter beras, rice color sorter, mesin sortir warna beras, color sorter | pemisah butir hitam kuning rusak kamera memilah kopi bersih kualitas premium
  vertical dryer, mesin pengering gabah, mesin pengering padi, grain dryer | mengeringkan hasil panen kadar air musim hujan oven bak menara penjemur pengganti jemuran
  bed dryer, box dryer, pengering tipe bak, flat bed dryer | mengeringkan gabah jagung kopi lantai berlubang kipas tungku sekam udara panas
  solar dryer dome, rumah pengering surya, pengering efek rumah kaca, solar dryer | penjemur mengeringkan kopi ikan kerupuk cabai tenaga matahari kubah polikarbonat higienis
  moisture meter gabah, grain moisture meter, alat ukur kadar air biji | pengukur kelembapan beras jagung kopi kering bulog digital basah mengecek tester
  lantai jemur, lantai penjemuran, terpal jemur gabah | tempat menjemur padi kopi panen hamparan beton plastik mengeringkan matahari alas
  pompa air irigasi, pompa air diesel, pompa alkon, water pump | penyedot pengairan sawah mengairi kekeringan selang bensin mesin sungai petani mengalirkan portabel
  pompa axial irigasi, axial flow pump, pompa banjir sawah | penyedot volume besar rawa tambak rendah mengangkat air saluran propeler pengairan
  irigasi tetes, drip irrigation, selang tetes, drip tape | penyiram hemat air tetesan akar cabai melon greenhouse pipa lubang kecil emiter menetes
  selang irigasi, selang hisap spiral, suction hose, selang buang pompa | pipa lentur penyedot air sawah pengairan plastik gulung penyalur
  tangki semprot, sprayer gendong, knapsack sprayer, hand sprayer | penyemprot hama pestisida obat tanaman tabung punggung pompa tangan menyemprot gulma cairan
  sprayer elektrik, knapsack sprayer elektrik, sprayer baterai, sprayer cas | penyemprot gendong aki listrik pestisida tangki punggung hama tanaman disinfektan isi ulang
  power sprayer, mesin semprot hama, high pressure power sprayer | penyemprot bertekanan tinggi selang panjang kebun buah bensin pestisida steam cuci motor
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
  hedge trimmer, mesin pangkas tanaman, gunting pagar mesin | pemangkas perdu semak merapikan teh taman hias hidup pisau gergaji
  chainsaw, gergaji mesin, gergaji rantai, chain saw | penebang pohon tumbang memotong kayu batang bensin bpbd damkar pertamanan dahan
  gergaji dahan galah, pole saw, pole pruner, gunting galah | pemangkas ranting tinggi bertangkai panjang pohon jalan memotong cabang teleskopik
  gunting pangkas, gunting dahan, secateurs, pruning shears | pemotong ranting tangan stek kopi bunga memangkas taman tajam okulasi
  sekop, sekop tanah, shovel | penggali pasir menyendok gagang kerja bakti saluran lumpur material banjir
  garpu tanah, garu tanah, garpu taman | pembalik menggemburkan gigi kompos jerami kebun gagang mengumpulkan pengolah lahan gotong royong petani
  sabit, arit, clurit, sickle | pemotong rumput pakan ternak panen padi melengkung tangan gagang pembabat ngarit
  dodos sawit, dodos, chisel sawit | pemanen buah tandan kelapa muda pisau dorong tangkai perkebunan pelepah
  egrek sawit, egrek, pisau egrek, galah egrek | pemanen buah kelapa pohon tinggi sabit aluminium fiber perkebunan pelepah tandan
  mesin egrek sawit, cantas sawit, palm cutter, mesin dodos | pemanen tandan kelapa bensin mekanis pemotong pelepah perkebunan galah
  angkong, gerobak dorong, wheelbarrow, arco | kereta sorong pengangkut pasir tanah roda satu pupuk material bangunan kebun kerja bakti
  auger tanah, mesin bor tanah, earth auger, ground drill | pelubang menanam pohon biopori tiang pagar bensin mata ulir menggali
  mesin pencacah rumput, mesin chopper, chaff cutter | perajang pakan ternak sapi jerami hijauan daun pencacahan silase kompos gamal odot
  mesin ayakan kompos, pengayak kompos, rotary screen kompos | penyaring pupuk kandang halus kasar memisahkan silinder putar appo
  mesin granulator pupuk, pan granulator, granulator | pembuat butiran organik piringan putar membulatkan pabrik kompos membuat butir bulat kandang uppo kelompok tani
  mesin mixer pupuk, fertilizer mixer, pengaduk pupuk | pencampur kompos dolomit bahan organik drum mengaduk rata media tanam
  dekomposer, bioaktivator, aktivator kompos | cairan bakteri pengurai mempercepat pembusukan bokashi fermentasi mikroba jerami sampah em4
  pupuk urea, urea, urea prill | nitrogen penyubur daun padi butiran putih kimia tunggal menghijaukan petani subsidi
  pupuk npk, npk, pupuk majemuk, npk phonska | penyubur tanaman nitrogen fosfat kalium lengkap butiran padi sawit sayur kimia
  pupuk sp36, pupuk tsp, super phosphate, pupuk fosfat | penyubur akar bunga fosfor tunggal kimia butir abu batuan alam tanaman pertumbuhan petani
  pupuk kcl, pupuk kalium, kalium klorida | penyubur buah sawit tunggal merah putih garam kualitas panen
  pupuk za, ammonium sulfat, zwavelzure ammoniak | nitrogen belerang kristal putih tebu bawang penyubur tunggal sulfur tanaman petani karung kimia
  pupuk organik padat, pupuk kompos, pupuk granul organik, petroganik | penyubur tanah alami kotoran hewan penggembur humus ramah lingkungan karung
  pupuk kandang, pupuk kotoran ternak, kohe | penyubur alami sapi kambing ayam difermentasi tanah karung kebun sayur
  pupuk organik cair, poc, liquid organic fertilizer | penyubur semprot daun kocor nutrisi botol jerigen alami hidroponik tanaman
  pupuk hayati, biofertilizer, pupuk mikroba, mikoriza | bakteri jamur penyubur akar penambat nitrogen hidup ramah lingkungan rhizobium
  pupuk daun, foliar fertilizer, pupuk mikro, pupuk majemuk cair | penyubur semprot anggrek unsur hara boron seng hijau bunga rontok
  dolomit, kapur pertanian, kaptan, kapur dolomite | penetral keasaman tanah masam gambut menaikkan ph kolam magnesium kalsium tepung
  asam humat, humic acid, pembenah tanah, soil conditioner | penyubur memperbaiki struktur humus penahan air hara zeolit cair bubuk
  zat pengatur tumbuh, zpt, hormon tumbuhan, perangsang akar | buah bunga tunas giberelin auksin stek semprot tanaman penyubur pertumbuhan pembesar perontok cairan petani
  hidroponik kit, instalasi hidroponik, paket hidroponik, nft hidroponik | menanam sayur tanpa tanah pipa paralon air netpot rockwool kangkung selada pekarangan perkotaan
  nutrisi hidroponik, ab mix, nutrisi ab mix | pupuk larutan sayur tanpa tanah selada pakcoy penyubur bubuk
  vertikultur, rak tanam vertikal, vertical garden, rak hidroponik | menanam bertingkat dinding pot sempit kota sayur pekarangan urban farming
  polybag, polibag, kantong tanam, planter bag | wadah plastik hitam bibit semai tanaman lubang persemaian tanah pohon
  tray semai, tray persemaian, pot tray, seedling tray | baki kotak bibit sayur sawah dapog lubang benih plastik menyemai
  mulsa plastik, plastik mulsa, mulsa hitam perak, mulch film | penutup bedengan gulma cabai menjaga lembap tanah gulungan melon
  paranet, jaring peneduh, shading net | tanaman semai penahan panas matahari anyaman hitam persemaian anggrek naungan
  greenhouse, rumah kaca, screen house, rumah tanam | bangunan tanaman atap plastik uv melon sayur hama pelindung pembibitan kasa baja
  insect net, jaring serangga, screen net | kasa halus penghalang hama kutu putih rumah tanaman cabai pelindung
  jaring burung, bird net, net burung pipit | penghalau pengusir unggas sawah padi pelindung buah jala panen
  perangkap hama, perangkap lalat buah, yellow trap, light trap | penjebak serangga wereng feromon lem kuning lampu menangkap tanaman
  perangkap tikus, emposan tikus, jebakan tikus, fumigator tikus | pembasmi pengendali hewan pengerat sawah asap belerang gropyokan penangkap rumah bubu tbs
  alpo, pengusir burung otomatis, bird repeller | penghalau hama sawah suara ultrasonik pemakan padi gabah bandara
  fungisida, pestisida fungisida, obat jamur tanaman | pembasmi cendawan busuk bercak blas karat mankozeb daun cabai
  rodentisida, racun tikus | pembasmi umpan hewan pengerat sawah gudang rumah blok merah antikoagulan
  moluskisida, racun keong, pembasmi keong mas | siput sawah padi muda hama pengendali saponin butiran pembunuh bekicot serbuk petani pestisida
  nematisida, bakterisida tanaman, akarisida | pembasmi tungau cacing akar bakteri layu pestisida karbofuran kebun
  pestisida nabati, pestisida hayati, agens hayati, trichoderma | pengendali hama alami jamur beauveria metarhizium mimba ramah lingkungan aph
  pestisida fumigasi, fumigan, fosfin | pembasmi kutu gudang beras bulog gas tablet hama simpanan kayu karantina
  perekat pestisida, perata perekat, surfaktan pertanian | pelengkap semprot pembasah daun menempel obat tanaman tidak luntur hujan
  benih padi, benih padi inbrida, bibit padi, benih inpari | gabah bersertifikat unggul ditanam sawah varietas label ciherang semai petani bantuan
  benih padi hibrida, benih padi gogo, padi ladang | varietas unggul lahan kering tadah hujan produktivitas tinggi semai petani
  benih jagung, benih jagung hibrida, bibit jagung | biji unggul bersertifikat ditanam ladang pipilan manis pakan petani bantuan
  benih kedelai, bibit kedelai, benih kacang tanah, benih kacang hijau | biji palawija bersertifikat unggul ditanam polong ladang petani tempe
  benih sayuran, bibit sayuran, benih cabai, benih tomat | biji kangkung bayam sawi terong kemasan sachet pekarangan tanam kwt ditanam
  benih bawang merah, umbi bawang merah, bibit bawang, true shallot seed | biji ditanam hortikultura bumbu petani sentra brebes putih siung bersertifikat bantuan
  benih kentang, bibit kentang, umbi kentang g0 | ditanam dataran tinggi bebas penyakit varietas granola hortikultura kultur jaringan petani sayuran bersertifikat
  bibit singkong, stek ubi kayu, bibit ubi jalar, stek singkong | batang ditanam umbi palawija ladang pangan lokal ketela ketahanan kelompok tani tanaman menanam
  bibit buah, bibit mangga, bibit tanaman buah | pohon alpukat jeruk kelengkeng rambutan okulasi cangkok ditanam pekarangan penghijauan
  bibit pisang, bibit pisang kultur jaringan, bibit nanas, bibit pepaya | anakan ditanam kebun cavendish buah bonggol unggul pohon pekarangan polybag raja kepok menanam tanaman
  bibit kelapa sawit, kecambah sawit, benih kelapa sawit | ditanam perkebunan replanting pekebun tenera peremajaan psr polybag pohon tandan petani bersertifikat siap tanam
  bibit kelapa, bibit kelapa genjah, bibit kelapa dalam | ditanam pesisir nyiur kopra pohon perkebunan tunas kebun pandan wangi kopyor petani bersertifikat siap tanam
  bibit karet, bibit karet okulasi, stum karet | ditanam perkebunan getah lateks pekebun batang bawah klon peremajaan
  bibit kopi, bibit kopi robusta, bibit kopi arabika | ditanam perkebunan biji pekebun sambung pucuk polybag stek dataran
  bibit kakao, bibit coklat, entres kakao | ditanam perkebunan cokelat pekebun sambung pucuk klon sulawesi pohon petani buah siap tanam
  bibit lada, bibit cengkeh, bibit pala, bibit vanili | rempah ditanam perkebunan stek merica pekebun sulur petani polybag siap tanam bersertifikat pohon
  bibit tebu, bibit teh, bibit tembakau, bibit nilam | ditanam perkebunan bagal budchip gula rakyat atsiri pucuk stek
  bibit aren, bibit sagu, bibit kemiri, bibit jambu mete | ditanam perkebunan nira enau pohon anakan konservasi mente petani polybag siap tanam gula
  bibit pohon penghijauan, bibit mahoni, bibit trembesi, bibit sengon | tanaman keras kayu reboisasi rehabilitasi hutan ditanam peneduh jati jabon polybag lahan kritis
  bibit mangrove, bibit bakau, propagul mangrove, rhizophora | ditanam pantai pesisir penahan abrasi ombak lumpur api restorasi rawa
  bibit bambu, bibit vetiver, bibit rumput vetiver | ditanam tebing penahan longsor erosi sungai konservasi akar wangi petung
  bibit rumput pakan, bibit rumput gajah, stek rumput odot, bibit indigofera | ditanam hijauan ternak sapi kambing pakchong batang kebun hmt
  bibit tanaman hias, tanaman hias, tanaman bunga | taman pot penghias halaman kantor puring krisan anggrek pucuk merah tabebuya ditanam
  rumput taman, rumput gajah mini, rumput jepang, rumput lapangan | penutup tanah hijau lempengan ditanam halaman stadion zoysia hamparan
  pohon peneduh, pohon pelindung, tanaman pelindung, pohon palem | ditanam median jalan trotoar besar rindang ketapang kencana tabebuya glodokan taman kota
  tanaman obat keluarga, bibit toga, tanaman toga, bibit jahe | ditanam pekarangan herbal kunyit kencur serai empon jamu rimpang apotek hidup pkk
  rockwool, netpot, spons semai | media tumbuh sayur tanpa tanah lembaran pot jaring hidroponik busa
  sensor tanah pertanian, soil tester, ph meter tanah, npk sensor tanah | pengukur kesuburan keasaman kelembapan unsur hara lahan tusuk digital penyuluh puts
  smart farming, iot pertanian, irigasi otomatis iot, stasiun cuaca pertanian | pemantau suhu kelembapan tanah ponsel penyiraman kendali jarak jauh sensor presisi petani milenial
  perangkat uji tanah, perangkat uji tanah sawah, perangkat uji pupuk | pengecek kadar hara nitrogen fosfat kalium ph lapangan bagan warna penyuluh pereaksi kit
  bagan warna daun, bwd, leaf color chart | pengecek kecukupan nitrogen padi hijau skala pemupukan sawah penyuluh
  karung goni, karung plastik, karung beras, woven bag | pembungkus gabah pasir pengemas anyaman wadah hasil panen zak sak
  keranjang panen, krat buah, keranjang buah plastik, crate container | wadah kotak angkut sayur ikan pasar susun lubang box tomat cabai pengepakan bongkar
  jembatan timbang, truck scale, weighbridge | penimbang truk muatan kendaraan berat loadcell dishub sawit over dimensi
  kandang ayam, kandang baterai, battery cage, kandang ayam petelur | kurungan unggas kawat galvanis bertingkat telur pakan minum peternak kelompok wanita
  kandang kambing, kandang domba, kandang panggung ternak | rumah hewan kayu sekat koloni peternak lantai bilah gaduhan
  kandang sapi, kandang ternak knock down, kandang koloni | rumah hewan besar peternak baja ringan palungan sekat kereman
  mesin tetas telur, inkubator telur, egg incubator, penetas telur | menetaskan anak ayam bebek otomatis suhu lampu rak putar unggas doc
  brooder ayam, gasolec, pemanas kandang, heater brooder | penghangat anak doc lampu gas elpiji indukan buatan suhu
  ayam petelur, pullet, bibit ayam petelur | bantuan ternak unggas telur dara siap bertelur betina warga miskin stunting
  bibit ayam kampung, ayam kub, ayam buras | anak unggas bantuan ternak joper pekarangan diternakkan pedaging hari sehari umur peternak kelompok tetasan
  bibit itik, bibit bebek, itik petelur | anak unggas bantuan ternak telur asin mojosari diternakkan entok
  ternak sapi, bibit sapi, sapi bakalan, sapi bali | bantuan hewan indukan betina jantan pedaging diternakkan limosin kelompok peternak
  sapi perah, bibit sapi perah, sapi friesian holstein | hewan ternak susu indukan dara bunting laktasi peternak koperasi
  ternak kambing, bibit kambing, bibit domba, kambing etawa | bantuan hewan indukan jantan betina diternakkan gaduhan garut peranakan
  hewan kurban, sapi kurban, kambing kurban | qurban idul adha disembelih masjid bantuan gubernur bupati ternak
  bibit babi, ternak babi, bibit kelinci, ternak kerbau | bantuan hewan indukan diternakkan bali papua toraja peternak kelompok pembibitan anakan
  sapi pejantan straw, semen beku, straw sapi, inseminasi buatan straw | sperma ib kawin suntik bibit unggul container nitrogen inseminator
  gun ib, insemination gun, peralatan inseminasi buatan, plastic sheath | kawin suntik sapi inseminator straw mantri hewan sarung birahi
  container semen beku, kontainer nitrogen cair, tabung n2 cair, liquid nitrogen container | penyimpan sperma sapi straw dingin vakum inseminator termos dewar
  ear tag, anting ternak, eartag sapi, eartag secure qr | penanda identitas kambing nomor telinga pendataan pmk tang aplikator
  microchip hewan, rfid hewan, pembaca microchip | penanda identitas peliharaan suntik bawah kulit scanner anjing kucing
  vaksin rabies, vaksin rabies hewan, var hewan | penyuntikan anjing kucing gila hpr gigitan kekebalan penangkal virus
  vaksin nd, vaksin avian influenza, vaksin unggas, vaksin ayam | kekebalan tetelo flu burung suntik tetes mata penangkal peternak
  desinfektan kandang, disinfektan hewan, benzalkonium kandang | pembasmi kuman virus penyemprot pmk biosekuriti cairan semprot peternakan sterilisasi wabah unggas membasmi
  alat bedah hewan, minor surgery set veteriner, veterinary surgical set | operasi steril kastrasi gunting kucing anjing puskeswan dokter peralatan klinik
  burdizzo, tang kastrasi, alat potong kuku sapi, dehorner | pengebiri jantan kambing jepit tanduk perawatan ternak kebiri dokter hewan puskeswan pengikir memotong
  meja operasi hewan, meja periksa hewan, veterinary table | ruang kucing anjing stainless klinik puskeswan dokter bedah rawat peliharaan poliklinik sterilisasi
  peralatan rumah potong hewan, conveyor karkas, hoist rph, penggantung karkas | rel gantungan daging sapi penyembelihan pemotongan pisau stainless jagal kait timbang higienis mesin
  peralatan rpu, mesin cabut bulu ayam, plucker, mesin pencabut bulu | pemotongan unggas bebek karet drum putar bersih rumah potong
  pisau potong daging, pisau sembelih, pisau dapur set, pisau jagal | penyembelih kurban juleha pemotong tajam stainless asah penjagal golok penguliti tukang masak koki
  mesin gergaji tulang, bone saw, bone saw machine | pemotong sapi daging beku iga listrik tukang jagal rph
  pakan ayam, pakan unggas, konsentrat ayam, pakan ayam petelur | makanan ternak layer broiler crumble karung protein jagung itik
  pakan sapi, konsentrat sapi, pakan ternak ruminansia, complete feed | makanan penggemuk karung protein dedak bungkil kambing ransum gizi penggemukan feedlot pellet comboran
  silase, haylage, pakan hijauan | makanan ternak rumput fermentasi jerami awetan jagung tebon kemarau drum
  bahan pakan ternak, dedak, bungkil kedelai | campuran ransum bekatul onggok tepung ikan jagung giling makanan
  mesin pelet, mesin pellet pakan, pellet mill, feed pelletizer | pencetak ikan ayam butiran apung ekstruder peternak pembuat mencetak ternak mandiri kelompok
  mesin mixer pakan, mixer pakan ternak, feed mixer | pencampur pengaduk ransum dedak konsentrat horizontal vertikal pembuat adonan pelet mengaduk peternak
  mesin penepung, disk mill, hammer mill | penggiling penghalus biji jagung beras kopi rempah tepung ayakan menepung bubuk
  mesin pemerah susu, milking machine, mesin perah | sapi vakum ember otomatis peternak memerah puting pompa pulsator koperasi higienis
  cooling unit susu, cooling tank, milk cooling tank, milk chiller | pendingin penyimpan segar sapi perah koperasi stainless tangki dingin
  pasteurizer susu, mesin pasteurisasi, pasteurizer, milk pasteurizer | pemanas pembunuh kuman segar jus yoghurt pengawet tangki memanaskan homogenizer pengolah koperasi steril
  lactoscan, milk analyzer, alat uji susu, lactodensimeter | penguji kadar lemak protein kualitas pemeriksa sapi perah berat jenis
  biogas, digester biogas, reaktor biogas, biodigester | pengolah kotoran sapi menjadi gas memasak kubah fiberglass energi ternak kompor limbah
  egg tray, rak telur, tempat telur | wadah papan karton plastik peternak sekat pengemas penyimpan nampan bebek ayam kemas butir
  peralatan lebah madu, stup lebah, kotak lebah, ekstraktor madu | rumah koloni peternak tawon klanceng trigona pemeras sisir asap budidaya
  koloni lebah, bibit lebah madu, koloni trigona, koloni apis cerana | serangga penghasil budidaya bantuan kotak kelulut ratu sarang peternak kehutanan hutan ternak
  perahu fiber, kapal fiberglass, perahu nelayan fiber, sampan fiber | bantuan melaut menangkap ikan frp kecil cadik sungai ketinting
  kapal penangkap ikan, kapal ikan, kapal nelayan, kapal gt | melaut bantuan inkamina palka fiberglass purse seine laut lepas
  perahu kayu, sampan kayu, jukung, perahu dayung | bantuan nelayan sungai danau mendayung papan tradisional penyeberangan kecil
  perahu lipat, folding boat, perahu polyethylene, perahu hdpe | sekoci plastik penyelamat banjir evakuasi dangkal tahan benturan anti tenggelam
  perahu katamaran, kapal katamaran, catamaran boat | dua lambung wisata sungai stabil laut penumpang ganda kembar wisatawan angkutan fiberglass penyeberangan
  kapal patroli, patrol boat, kapal pengawas perikanan, speed boat patroli | laut polair dishub pengejar cepat illegal fishing aluminium syahbandar
  speed boat, speedboat, kapal cepat, longboat | angkutan sungai penumpang dinas fiberglass mesin tempel pejabat kepulauan laju
  kapal ambulans, ambulance boat, speed boat ambulance, puskesmas keliling perairan | pengangkut pasien orang sakit pulau sungai rujukan kesehatan laut terapung
  kapal penumpang, kapal feri, ferry ro-ro, bus air | angkutan penyeberangan pulau perintis dermaga kendaraan danau sungai pelayaran
  kapal kargo, kapal tongkang, barge | pengangkut muatan batubara pasir laut sungai baja ditarik ponton
  kapal tunda, tugboat, tug boat | penarik pendorong tongkang pelabuhan memandu sandar laut menggandeng menarik menunda baja asis
  kapal sekolah, kapal perpustakaan, perahu perpustakaan, perahu pintar | angkutan pelajar pulau sungai buku keliling anak siswa antar jemput mengantar bacaan terapung
  kapal keruk, dredger, cutter suction dredger, kapal keruk mini | pengeruk lumpur sedimen sungai muara pelabuhan penyedot pasir normalisasi
  amphibious excavator, excavator amfibi, ekskavator apung, swamp excavator | pengeruk sungai rawa terapung ponton normalisasi lumpur eceng gondok
  ponton hdpe, ponton kubus apung, floating dock, kubus apung | dermaga terapung tambatan perahu plastik jembatan wisata danau kotak
  perahu wisata, perahu bebek, perahu kayuh, sepeda air | wahana danau kolam wisatawan angsa mengayuh fiberglass rekreasi pedal taman pengunjung anak
  kano, kayak, perahu kano, canoe | dayung olahraga air wisata sungai arung mendayung atlet fiber
  perahu naga, dragon boat, perahu dayung lomba | festival budaya atlet mendayung kepala peh cun tim olahraga tradisional panjang sungai pacu
  perahu arung jeram, perahu rafting | sungai deras wisata petualangan tiup dayung helm karet bencana evakuasi pemandu
  mesin tempel, motor tempel, outboard motor, outboard engine | penggerak perahu baling nelayan bensin kapal belakang speed mendorong pk
  mesin ketinting, mesin perahu ketinting, long tail engine, motor diesel kapal | penggerak nelayan as panjang baling bensin sungai sampan tempel kecil
  mesin kapal, mesin diesel laut, marine diesel engine, inboard engine | penggerak nelayan dalam propeler gearbox solar gt motor induk tenaga kuda penangkap
  konverter kit lpg nelayan, konverter kit, konkit | pengganti bbm gas elpiji mesin perahu petani pompa hemat
  propeler kapal, baling-baling kapal, baling kapal | pendorong kipas kuningan nelayan suku cadang poros penggerak mesin perahu bronze
  jangkar, jangkar kapal, sauh | penahan tidak hanyut besi rantai laut tambat menambatkan pemberat tambatan perahu mooring
  ring buoy, pelampung lingkaran, life buoy, lifebuoy | ban penyelamat bundar lempar tali orang tercebur kapal kolam keselamatan
  dayung perahu, dayung aluminium, paddle perahu | pengayuh sampan mendayung kayu fiber sungai pengemudi olahraga kano kayak arung
  smoke signal kapal, red hand flare, parachute signal, roket parasut | isyarat darurat laut asap cahaya tanda bahaya minta tolong
  fish finder, pencari ikan, fishfinder, echosounder nelayan | pendeteksi gerombolan kawanan laut sonar kapal layar kedalaman dasar
  gps kapal, gps map sounder, gps marine, chart plotter | penunjuk arah posisi nelayan navigasi laut satelit koordinat layar peta
  ais kapal, ais transponder, automatic identification system, ais kelas b | pelacak identitas posisi pelayaran sinyal nelayan pemantau tabrakan penanda keberadaan navigasi radio perahu
  vms kapal, vessel monitoring system, spkp, transmitter vms | pemantau posisi ikan satelit pengawasan psdp pelacak transponder pelacakan illegal fishing laut
  radar kapal, marine radar, radar laut | pendeteksi lain malam kabut navigasi layar pemindai antena jarak cuaca patroli syahbandar
  radio kapal, radio marine vhf, radio ssb, marine radio | komunikasi nelayan laut darurat panggilan kanal pantai genggam telekomunikasi darat pelabuhan stasiun syahbandar
  kompas kapal, marine compass, kompas magnet | penunjuk arah utara nelayan navigasi laut mata angin jarum
  jaring ikan, jaring insang, gill net, gillnet | penangkap nelayan nilon mata pancang senar laut menjerat tali ris benang pelampung pemberat menangkap
  jaring udang, trammel net, jaring tiga lapis, jaring ciker | penangkap lobster kepiting nelayan dasar nilon laut berlapis menangkap rajungan pesisir ikan
  pukat cincin, purse seine, jaring lingkar, pajeko | penangkap ikan pelagis gerombolan nelayan kapal melingkari besar tongkol
  bubu, bubu lipat, perangkap kepiting, fish trap | penjebak rajungan udang lobster ikan nelayan umpan rangka besi menangkap
  alat pancing, rawai, handline | penangkap ikan kail mata senar joran nelayan tuna umpan longline tonda
  jala tebar, jala ikan, cast net | penangkap lempar sungai kolam nelayan pemberat timah menebar menjala bundar menangkap perairan dangkal
  rumpon, rumpon laut, fish aggregating device, rumpon dasar | pengumpul pemikat ikan berkumpul nelayan pelampung daun atraktor tempat berlindung penarik kapal pancing tali
  bagan apung, bagan tancap, lift net | penangkap ikan teri cumi lampu malam jaring angkat nelayan bambu
  lampu celup nelayan, lampu pemikat ikan, fishing lamp, lampu led bagan | pengumpul cumi malam bawah air menarik genset penarik melaut penerangan hemat
  terumbu karang buatan, artificial reef, transplantasi karang | rumah ikan beton dasar laut konservasi kerangka bioreeftek pemulihan
  keramba jaring apung, kja, kolam jaring apung, keramba apung hdpe | budidaya ikan danau laut terapung kotak waring pelampung nila kerapu kerambah
  waring, jaring waring, hapa, jaring keramba | kolam ikan anyaman hitam benih penampung pagar kurungan jala
  kolam fiber, bak fiber, bak fiberglass ikan, tangki fiber | penampung benih hatchery bundar wadah pembenihan udang air penampungan pemeliharaan larva indoor
  budikdamber, paket budikdamber, aquaponik, akuaponik kit | ember budidaya lele kangkung pekarangan sayur ikan rumah tangga
  geomembran, geomembran hdpe, plastik tambak, pond liner | pelapis dasar kolam kedap air udang vaname penampung lembaran embung garam
  kincir air tambak, kincir tambak, paddle wheel aerator | penghasil oksigen udang vaname kolam putar listrik pengaduk ikan gelembung
  aerator kolam, hi blow, blower aerator, root blower tambak | penghasil gelembung udara oksigen ikan bioflok pompa batu aerasi
  autofeeder ikan, automatic feeder, pelontar pakan otomatis | pemberi makan udang tambak kolam jadwal menabur pelet mesin melempar penebar timer vaname
  pakan ikan, pelet ikan, pakan apung, pakan lele | makanan nila mas patin butiran protein kolam pembudidaya karung tenggelam
  pakan udang, pelet udang, pakan starter benih, artemia | makanan vaname tambak larva benur hatchery protein kista nutrisi petambak anakan bubuk
  benih ikan, bibit ikan lele, bibit ikan nila, benih ikan mas | ditebar restocking kolam waduk patin gurame anakan pembudidaya burayak
  induk ikan, calon induk ikan, induk unggul ikan, induk udang | pemijahan indukan bbi pembenihan jantan betina broodstock nila lele mas balai benih matang gonad
  benih udang, benur vaname, benur windu, benih bandeng | ditebar tambak bibit nener pl larva pembudidaya air payau
  benih kerapu, benih kakap, bibit lobster, benih kepiting | ditebar laut keramba anakan budidaya pembudidaya kja nelayan bawal kolam
  bibit rumput laut, rumput laut, tali rumput laut, eucheuma cottonii | ditanam budidaya pesisir bentang pelampung agar karagenan longline alga pembudidaya petani ganggang
  ikan hias, bibit ikan koi, ikan koi | peliharaan kolam taman akuarium cupang mas koki budidaya warna
  hormon pemijahan ikan, hcg ikan | perangsang bertelur induk lele suntik pembenihan kawin merangsang obat pembudidaya upr patin
  alat ukur kualitas air tambak, do meter, water quality checker perikanan | pengukur oksigen terlarut salinitas ph kolam ikan udang suhu refraktometer
  serok ikan, seser, scoop net, alat panen ikan | pengambil benih jaring bertangkai kolam menyaring tanggok lambit menangkap tangkai kecil bundar
  alat grading ikan, grading benih, fish grader | pemilah ukuran lele bak lubang sortir seleksi menyortir penyortir pemilahan pembudidaya mesin
  peralatan pembenihan ikan, hatchery set, corong penetasan, kakaban | pemijahan telur larva bbi bak inkubator ijuk upr memijahkan menetaskan balai unit rakyat pembudidaya
  akuarium, aquarium, kolam display ikan | wadah kaca hias pajangan lampu filter penghias kantor kotak pelihara aerator ruang taman
  filter air kolam, filter kolam, protein skimmer, drum filter | penyaring penjernih kotoran ikan sirkulasi ras koi pompa uv kejernihan membersihkan budidaya
  cool box, cool box ikan, boks pendingin ikan, ice box | penyimpan kotak es segar nelayan pedagang termos dingin peti
  cool box motor ikan, motor roda tiga ikan, kendaraan berpendingin roda dua | penjual keliling pedagang pendingin kotak insulasi pemasaran becak pengangkut bantuan dingin segar
  pabrik es, mesin es balok, ice block machine, slurry ice machine | pembuat batu nelayan pengawet ikan tpi beku produksi freezer membuat pelabuhan perikanan
  mesin es serut, ice flake machine, ice tube machine, mesin es kristal | pembuat batu pendingin ikan minuman serpihan tabung produksi membuat nelayan pabrik
  abf, air blast freezer, blast freezer, contact plate freezer | pembeku cepat ikan udang daging lemari beku industri pabrik
  portable cold storage, cold storage portable, kontainer berpendingin, reefer container | penyimpan beku pindah ikan sayur bawang gudang listrik kamar dingin kulkas besar hasil panen mobile
  mesin pengering ikan, oven ikan, fish dryer, para-para penjemur ikan | pengawet asin teri rak jemur rumput laut poklahsar penjemuran jemuran pindang pengolah umkm lemari
  alat pengasap ikan, smoking cabinet, oven asap, rumah pengasapan ikan | pengawet cakalang fufu salai tungku lemari pemanggang mengasapi asapan pengolah umkm kayu bakar stainless
  meat bone separator, mesin pemisah daging ikan, fish bone separator | duri tulang bakso pelumat surimi pengolah poklahsar fillet pemisahan penghilang otak nugget umkm
  presto, panci presto, presto cooker, autoclave pengolahan ikan | pelunak tulang bandeng duri lunak bertekanan pengukus masak memasak empuk melunakkan ayam umkm
  mesin sisik ikan, fish scaler, alat pembersih sisik, meja fillet | pengupas pemotong stainless pengolah pasar nila pembersihan membersihkan perikanan umkm membuang
  trays ikan, keranjang ikan, basket ikan, box ikan fiber | wadah angkut tpi pelelangan plastik blong nelayan kotak pengangkut kontainer bongkar hasil laut
  peralatan garam, plastik garam, geoisolator, pompa tambak garam | petambak pugar meja kristal produksi kincir alas bahan petani air laut kristalisasi hdpe
  pakaian selam, wetsuit, baju selam, dry suit | penyelam karet hangat neoprene laut sar snorkeling menyelam busana seragam lengan diver
  snorkel set, masker snorkel, fin selam, alat snorkeling | renang permukaan laut kaca mata napas kaki katak wisata karang
  kompresor selam, diving compressor, breathing air compressor | pengisi tabung udara napas penyelam scba damkar nelayan pengisian botol oksigen tekanan mesin rescue
  pisau sadap karet, mangkok sadap, pisau sadap, cup lump mangkok | penyadap getah lateks pohon pekebun menoreh penampung talang perkebunan
  asam semut, pembeku lateks, koagulan karet, deorub | getah bokar bersih pekebun cairan menggumpalkan formic acid pengental kimia petani sadap obat bekuan
  mesin giling karet, hand mangel, mangel karet, mesin creper | penggiling getah lembaran sheet lateks roll pekebun bokar penipis pres bongkahan kulit petani
  parang babat, kacip pinang, kacip gambir, mesin pinang | pembelah pengupas biji pekebun kebun jepit pemotong memotong membelah petani buah
  pulper kopi, mesin kupas kopi basah, coffee pulper, mesin pengupas kulit kopi | buah gelondong merah biji olah pascapanen cherry petani pengupasan mengupas ceri
  huller kopi, mesin huller, coffee huller | pengupas kulit tanduk kering biji beras gabah hs petani pascapanen
  mesin sangrai kopi, roaster kopi, coffee roaster, mesin roasting | penyangrai pemanggang biji kakao kacang drum gas putar kedai memanggang
  mesin giling kopi, grinder kopi, coffee grinder, penggiling kopi | penghalus bubuk biji kafe barista elektrik menggiling selep roastery kedai pedagang
  mesin espresso, coffee maker, mesin kopi espresso, mesin kopi otomatis | pembuat minuman barista kafe pantry susu steam kapsul seduh
  alat seduh kopi manual, v60 set, french press, vietnam drip | pembuat minuman barista kafe kertas saring ketel leher angsa saringan
  mesin pemecah kakao, alat fermentasi kakao, kotak fermentasi kakao, cocoa pod breaker | pengupas buah cokelat biji peram pascapanen pekebun belah pengeram memecah coklat kayu petani
  mesin pengolah cokelat, ball mill coklat, conching, tempering cokelat | penghalus pasta kakao lemak cetakan praline permen umkm pengolahan pencetak penghalusan
  mesin teh, mesin pelayuan teh, mesin petik teh, pengolah teh | pemetik penggulung daun pucuk perkebunan pengering fermentasi gunting pemetikan pengolahan kebun rajang hijau
  mesin tebu, mesin pemeras tebu, sugarcane juicer, mesin giling tebu | air nira es sari gula merah batang penggiling penggilingan perahan pedagang minuman
  mesin gula semut, mesin pengkristal gula, cetakan gula merah, wajan nira | pembuat aren kelapa kristalisator pemasak butiran perajin penggumpal pemasakan pengolah umkm bubuk
  mesin parut kelapa, parutan kelapa, coconut grater, mesin pemarut | santan singkong dapur pasar bensin elektrik memarut pencacah penghalus pedagang umkm daging buah
  mesin peras santan, pemeras santan, coconut milk extractor, press santan | kelapa parut ulir hidrolik vco dapur memeras pengepres sari pedagang umkm pengolah
  mesin vco, alat pembuat minyak kelapa, virgin coconut oil maker, sentrifuse vco | pengolah santan murni pemisah spinner umkm fermentasi pengolahan perasan kesehatan pembuatan
  mesin pengurai sabut kelapa, decorticator, mesin cocofiber, mesin cocopeat | pencacah serat serabut kulit keset tali umkm pemisah serbuk pengolah jok perajin
  alat kupas kelapa, pengupas sabut, mesin kupas kelapa muda, pemotong kelapa | pembuka batok es degan tangan tuas kulit keras pengupasan pembelah petani pedagang tempurung
  mesin briket, mesin pencetak briket, briquette press, cetak briket arang | pembuat batok kelapa tempurung serbuk biomassa bahan bakar sekam
  tungku arang, drum arang, kiln karbonisasi, pirolisis arang | pembakar tempurung kayu biochar asap cair pengarangan retort pembakaran batok biomassa pengolah reaktor umkm
  alat destilasi minyak atsiri, ketel suling, penyuling minyak atsiri, destilator nilam | penyulingan serai wangi cengkeh uap kondensor boiler aroma bunga
  mesin perajang singkong, mesin perajang keripik, slicer keripik, mesin pengiris | pemotong tipis pisang kentang umbi umkm camilan merajang talas ubi tempe potong usaha
  mesin perajang tembakau, perajang daun | pemotong iris rokok petani pisau rajangan mole halus merajang
  mesin perajang bawang, slicer bawang, mesin kupas bawang, alat pengupas bawang | pengiris merah putih bumbu goreng dapur katering irisan kulit usaha pencacah
  mesin parut singkong, mesin tepung singkong, mesin mocaf, mesin sagu | pemarut ubi kayu pati tapioka pengendap pemarutan umkm pemisah
  mesin kupas kentang, potato peeler, mesin pengupas kulit kentang | umbi wortel singkong dapur katering drum abrasif mengupas umkm keripik pembersih
  mesin peniris minyak, spinner peniris minyak, spinner keripik | pengering gorengan abon bawang goreng putar umkm sentrifugal meniriskan tiris pengurang
  mesin penggoreng vakum, vacuum frying, vacuum fryer | pembuat keripik buah nangka salak apel hampa udara umkm
  penggorengan listrik, deep fryer, fryer gas, mesin penggorengan | menggoreng ayam kentang minyak wajan katering gerobak kfc krispi
  mesin abon, mesin suwir daging, mesin pengaduk abon, penyuwir | pengolah ikan serat sangrai umkm penyuwiran pencabik ayam sapi penggorengan usaha
  mesin giling daging, meat grinder, penggiling daging, meat mincer | pelumat penghalus bakso sosis ikan dapur umkm pengolah adonan pencincang mencincang
  mesin cetak bakso, pencetak bakso, meat ball maker, mixer bakso | pembentuk pentol bulat adonan daging umkm pedagang pengaduk pembuat membuat usaha ikan kaki lima
  mesin sosis, sausage stuffer, pengisi sosis, filler sosis | pembuat daging selongsong adonan isi umkm olahan membuat cetak ikan ayam
  mesin pemotong daging, meat slicer, slicer daging beku, meat cutter | pengiris tipis shabu potong restoran dadu pengirisan memotong tukang ikan ayam sapi
  mesin penggiling kedelai, mesin giling tahu, grinder kedelai, mesin susu kedelai | penghalus kacang pembuat tempe sari bubur perajin pemisah ampas
  mesin pemecah kulit kedelai, mesin tempe, pengupas kedelai | pembelah kacang ari perajin pembuat ragi fermentasi pembuatan umkm produksi kupas penggiling
  ketel uap, boiler, steam boiler, boiler tahu | penghasil panas memasak pabrik rebus kukus industri bejana mesin pemanas rumah sakit steamer tekanan
  mesin mie, noodle maker, mesin cetak mie, pasta maker | pembuat pemotong penggiling adonan bakmi lembaran umkm pedagang tepung usaha warung basah roll
  mesin cetak kerupuk, mesin kerupuk, oven kerupuk, pencetak kerupuk | pembuat rengginang opak adonan pengering potong umkm pemotong produksi mencetak usaha
  mesin pop corn, popcorn machine, mesin brondong, mesin jagung marning | pembuat meletup camilan bioskop gerobak pemanas usaha pedagang snack berondong penjual
  mesin gula kapas, cotton candy machine, mesin arum manis, mesin permen | pembuat arumanis kembang jajanan pasar malam anak penjual pedagang usaha manisan
  mesin es krim, ice cream maker, mesin es puter, soft ice cream | pembuat pembeku adonan manis dingin cone umkm kafe gelato
  mesin jus, juice extractor, juicer, blender jus | pemeras sari buah minuman pelumat dapur penghalus sayur smoothies
  mesin pembuat saus, pulper buah, mesin sari buah, mesin pembubur buah | pelumat pemisah biji daging cabai tomat selai dodol umkm
  mesin pengaduk dodol, jam maker, mesin pengaduk selai, cooking mixer | pemasak wajan otomatis jenang bumbu gula umkm pengadukan produksi pengental kompor kue
  mesin mixer roti, mixer adonan, planetary mixer, spiral mixer | pengaduk kue tepung bakery donat mengulen kocok pencampur usaha bolu
  oven roti, oven gas, deck oven, oven kue | pemanggang bakery loyang elpiji memanggang umkm toko rak mesin usaha adonan pizza
  oven listrik rumah tangga, microwave, oven microwave | pemanas makanan dapur pantry menghangatkan kantor memanaskan memasak kue panggang elektronik
  proofer, proofer roti, lemari pengembang adonan | mengembangkan donat ragi bakery fermentasi hangat lembap kaca mesin kue bantal tepung usaha lembab
  mesin pembagi adonan, dough divider, dough sheeter, mesin potong roti | pemotong pemipih bakery bulat tawar bread slicer iris penggiling donat usaha pembulat
  loyang, loyang kue, cetakan kue, alat kue set | wadah panggang bakery aluminium brownies kukus spatula rolling pin kursus
  mesin waffle, cetakan kue pancong, wajan takoyaki, snack maker | pemanggang jajanan pukis crepes martabak gerobak gas besi pembuat jajan usaha pedagang
  kompor jualan, kompor high pressure, kompor mawar, low pressure gas stove | pemasak api besar katering pedagang dapur umum elpiji semawar restoran
  cup sealer, mesin segel gelas, cup sealing machine | penutup plastik minuman teh jus press lid kedai menutup usaha minum pedagang
  mesin pengisi cairan, filling machine, liquid filling, mesin pengisi botol | minyak madu sirup air minum kemasan dosis umkm pengisian kecap jerigen jus produksi
  mesin penutup botol, capping machine, can sealer, mesin pengaleng | penyegel kaleng pengalengan tutup retort rendang makanan pengemas umkm minuman segel
  mesin kode kedaluwarsa, hand coding, mesin coding, inkjet printer expired | pencetak tanggal produksi kemasan label batch pencetakan kadaluarsa umkm stempel
  mesin retort, retort sterilizer, autoclave makanan | sterilisasi kaleng pouch tahan lama rendang gudeg umkm bertekanan
  dehydrator makanan, food dehydrator, oven pengering, mesin pengering serbaguna | buah herbal simplisia keripik rak listrik gas mengeringkan dendeng
  freeze dryer, spray dryer, mesin pembuat bubuk | pengering beku serbuk instan susu herbal vakum kristal pengeringan membekukan awet buah makanan
  mesin serbuk jamu, evaporator vakum, mesin herbal, penggiling rempah | pengolah kristalisasi jahe kunyit empon simplisia umkm penghalus pembuat bubuk instan obat tradisional
  chest freezer, freezer box, lemari pembeku | penyimpan beku daging es krim ikan frozen food dapur kotak
  gerobak jualan, gerobak umkm, gerobak kaki lima, food cart | pedagang keliling dagang kuliner bakso bantuan kaca roda lapak pkl angkringan
  booth portable, booth jualan, booth container, stand jualan | lapak pedagang lipat minuman meja promosi kuliner umkm kontainer
  sepeda kopi keliling, gerobak kopi, motor jualan, gerobak listrik | pedagang starling dagang roda tiga umkm box kuliner baterai
  tenda lapak, tenda kafe, payung jualan, tenda pkl | peneduh pedagang kaki lima bazar pasar parasol kanopi taman
  etalase, etalase kaca, lemari etalase, rak etalase | pajangan dagangan toko warung aluminium penjual display kelontong pameran jualan umkm
  rak toko, rak minimarket, rak gondola, rak display | pajangan swalayan koperasi besi susun dagangan warung etalase penataan
  mesin jahit high speed, mesin jahit industri, lockstitch | menjahit cepat konveksi garmen jarum satu dinamo servo penjahit
  mesin lubang kancing, mesin pasang kancing, button hole machine, mesin overdeck | menjahit kaos konveksi garmen kampuh kelim itik som pembuat baju penjahit kemeja
  mesin press kaos, heat press, mesin sablon digital, printer dtf | pencetak gambar transfer mug sublimasi cetak dtg film umkm
  alat sablon, meja sablon, screen sablon, paket sablon manual | pencetak gambar kaos rakel kasa tinta plastisol usaha kursus
  alat batik, canting, canting cap, canting batik | pembatik tulis malam lilin kain perajin membatik tembaga kursus
  kompor batik, kompor canting, wajan batik, gawangan batik | pemanas malam lilin pembatik listrik penyangga kain perajin pencair lelehan membatik bingkai tempat peralatan
  malam batik, lilin batik, pewarna batik, naptol | bahan membatik zat warna remasol indigosol pewarnaan kain alami perajin
  benang tenun, benang jahit, benang sutra, benang rajut | bahan penenun kain songket perajin gulungan cones katun wol
  alat rajut, mesin rajut, jarum rajut, knitting machine | pembuat sweater tas benang hakpen perajin merajut kaos kaki
  mesin kulit, mesin seset kulit, mesin jahit kulit, mesin jahit sepatu | pembuat tas perajin sol imah alas kaki acuan pengrajin bahan dompet usaha
  mesin kayu, mesin pertukangan kayu, woodworking machine | perajin mebel meubeler tukang serut gergaji bengkel pengolah furnitur membuat multifungsi pelubang
  mesin gergaji kayu, circular saw, table saw, gergaji meja | pemotong pembelah papan tukang mebel piringan belah memotong triplek perkakas furnitur bundar
  mesin gergaji pita, band saw, bandsaw kayu, sawmill | pembelah balok log mebel lengkung penggergajian memotong pembelahan furnitur pabrik tukang
  jigsaw, mesin jigsaw, scroll saw | pemotong lengkung kayu triplek ukir pola tukang listrik gergaji potong perkakas
  mesin profil, router kayu, mesin trimmer kayu | pembentuk tepi ukir mebel alur tukang pembuat lis sudut perkakas furnitur
  alat ukir, pahat ukir, set pahat kayu, tatah ukir | pengukir perajin mebel patung jepara memahat palu pengrajin pemahat seni kerajinan perkakas relief
  mesin bor tangan, bor listrik, electric drill, bor baterai | pelubang kayu tembok besi tukang mata putar obeng cordless
  mesin las, trafo las, inverter las, welding machine | penyambung besi bengkel pagar listrik elektroda pengelasan kursus blk argon
  toolkit set, tool box set, kunci pas set, peralatan bengkel set | perkakas montir obeng tang ring sok kotak mekanik perbengkelan reparasi teknisi lengkap
  tool kit las, alat bengkel motor, paket alat servis motor, special tools motor | perkakas montir pelatihan wirausaha treker sepeda kunci peralatan mekanik reparasi usaha bantuan pengelasan
  alat servis hp, paket alat service handphone, solder uap, blower hp | perbaikan ponsel teknisi kursus pelatihan obeng mikroskop reparasi telepon peralatan usaha mikro gawai
  alat servis ac, vacuum pump ac, manifold gauge, paket alat teknisi ac | perbaikan pendingin ruangan kursus freon cuci flaring pipa peralatan reparasi usaha pelatihan refrigerasi
  alat cuci motor, steam motor, jet cleaner, mesin steam cuci motor | pencuci kendaraan semprot tekanan tinggi usaha doorsmeer bersih carwash
  hidrolik cuci mobil, hidrolik cuci motor, car lift, lift hidrolik mobil | pengangkat kendaraan bengkel usaha dongkrak tiang snow wash mesin pencucian
  mesin tambal ban, tyre changer, alat tambal ban, tire changer | pembuka bengkel roda press vulkanisir spooring balancing montir bongkar pasang mobil motor karet usaha
  alat pangkas rambut, paket barbershop, hair clipper, mesin cukur rambut | pencukur potong pria tukang barber wirausaha gunting sisir mencukur kepala pelatihan bantuan salon
  kursi barbershop, kursi pangkas rambut, kursi salon, kursi barber | duduk hidrolik putar pelanggan cukur potong usaha tempat kepala kecantikan wirausaha pencukur
  alat salon, paket salon kecantikan, kursi keramas, hair steamer | tata rias rambut perawatan usaha kursus creambath catok dryer wanita
  alat rias, make up kit, paket tata rias pengantin, beauty case | kosmetik mua kursus bedak lipstik kuas dandan kecantikan merias pelatihan wanita bantuan salon riasan
  alat facial, facial bed, ranjang pijat, massage bed | perawatan wajah spa tempat tidur kecantikan urut terapis kosmetik
  alat laundry, mesin cuci laundry, mesin pengering pakaian, washer extractor | pencuci linen usaha kiloan rumah sakit hotel dryer industri
  setrika uap, setrika boiler, setrika listrik, garment steamer | pelicin pakaian laundry penggosok baju kusut rumah tangga konveksi
  mesin pengolah plastik, mesin pencacah plastik, crusher plastik | penghancur botol sampah daur ulang bank pelet ekstruder cacahan
  mesin press sampah, mesin press plastik, mesin press botol, baler | pemadat kardus kaleng bank daur ulang kempa hidrolik memadatkan menekan bal limbah
  mesin paving block, mesin cetak batako, mesin press batako, cetakan paving | pembuat bata beton jalan umkm hidrolik getar pencetak mencetak semen pasir usaha
  mesin genteng, mesin cetak bata, mesin press genteng, pugmill | pembuat tanah liat perajin merah pencetak keramik membuat mencetak pengaduk lempung usaha
  alat gerabah, meja putar keramik, tungku keramik, kiln keramik | pembuat tembikar perajin pembakar tanah liat potter wheel pembakaran pengrajin lempung guci
  alat perhiasan, alat perak, mesin poles perhiasan, alat pandai emas | perajin cincin batu akik pengrajin solder gosok gerinda peralatan penghalus logam mulia kalung
  alat pandai besi, tungku pandai besi, power hammer, mesin tempa | perajin parang cangkul logam landasan blower pande palu pengrajin menempa pembakaran baja peralatan pisau
  mesin pembuat kompos cacing, cacing tanah, bibit maggot, maggot bsf | larva lalat pengurai sampah organik pakan ternak budidaya kasgot
  baglog jamur, bibit jamur tiram, kumbung jamur, steamer baglog | budidaya media serbuk kayu kukus rumah panen f1 menanam petani pembudidaya kuping
  mesin pembuat sabun, alat pembuat sabun, bahan pembuat sabun, paket pelatihan sabun | pengaduk cairan pencuci piring deterjen kursus kimia texapon peralatan mixer usaha minyak jelantah
  mesin pembuat tusuk sate, mesin dupa, mesin pembuat lidi, mesin lidi | peraut stik bambu kelapa sapu incense pencetak umkm pengrajin bilah kayu usaha
  mesin kemiri, pemecah kemiri, mesin pemecah mete, kacip mete | pengupas cangkang biji kulit keras umkm kebun memecah pengupasan petani kacang
  mesin kupas pinang, mesin kupas kacang, pengupas kacang tanah, mesin kacang | kulit ari polong panen umkm sangrai mengupas pengupasan biji petani pengelupas pemecah
  mesin pengupas lada, mesin perontok lada, pengolah lada | merica putih rendam pekebun kulit petik pengupasan rempah petani biji perkebunan perontokan
  instalasi pengolahan hasil hutan, koakan getah, alat sadap getah pinus | penyadap penampung resin damar mangkuk penyadapan petani kehutanan kph pohon kemenyan
  altimeter hutan, christen meter, hagameter, clinometer hutan | pengukur tinggi pohon inventarisasi kehutanan hypsometer lereng mengukur kayu kph kemiringan rimbawan
  pita ukur pohon, phi band, diameter tape, dbh meter | pengukur keliling batang hutan inventarisasi kayu tegakan mengukur meteran lingkar kehutanan rimbawan
  kamera trap, camera trap, kamera jebak | pemantau satwa liar hutan otomatis harimau sensor gerak malam konservasi
  alat pemadam karhutla, jet shooter, pompa punggung, flapper karhutla | kebakaran hutan lahan gambut manggala agni gepyok semprot gendong api
  alat ukur gambut, bor gambut, tmat, logger muka air gambut | pengukur tinggi permukaan lahan rawa sekat kanal restorasi mengukur sensor basah kedalaman pemantau kebakaran
  ajir, ajir bambu, ajir tanaman, patok tanaman | tiang penopang penanda tanam pohon bibit reboisasi lurus cabai
  alat pendakian, tas gunung, sleeping bag | ransel kantong tidur polisi hutan sar patroli berkemah lapangan kemah
  tenda komando, tenda rapid deployment, tenda tiup, inflatable tent | posko cepat bencana rumah sakit lapangan udara darurat pusat kendali bpbd angin pimpinan
  kasur lipat, matras pengungsi, kasur busa lipat | alas tidur korban bencana gulung spons spon bantuan pengungsian
  tikar, tikar plastik, tikar lipat, tikar mendong | alas duduk lesehan bantuan korban bencana pengajian anyaman pandan lampit
  hygiene kit, paket kebersihan, perlengkapan mandi, toiletries | bantuan sabun sikat gigi handuk sampo odol pengungsi korban pembalut
  food ware, paket peralatan dapur keluarga, paket dapur keluarga, kitchen set bencana | bantuan panci piring kompor korban pengungsi masak wajan makan gelas sendok logistik sosial
  paket perlengkapan bayi, baby kit, paket bayi bencana | bantuan popok minyak telon bedak baju gurita baru lahir korban
  makanan siap saji, ransum, lauk pauk siap saji | bantuan korban bencana bekal tentara kaleng tahan lama kemasan darurat makan
  makanan anak bencana, biskuit bencana, paket makanan tambahan anak | bantuan pengungsi balita bubur susu korban gizi darurat logistik bayi dinas sosial
  rumah hunian sementara, huntara, shelter knock down, rumah rakitan | penampungan korban gempa panel bongkar pasang keluarga darurat instan risha
  jumbo bag, karung sandbag, sandbag, geobag | penahan banjir tanggul darurat pasir sungai longsor bronjong plastik kantong
  alat deteksi dini banjir, early warning system banjir, ews banjir, awlr | peringatan sirene tinggi muka air sungai sensor pemantau bpbd luapan
  early warning system longsor, ews longsor, extensometer longsor, alat deteksi longsor | peringatan gerakan tanah sirene tebing retakan sensor bpbd mendeteksi pergeseran lereng bencana pemantau
  alat deteksi gempa, seismograf, accelerograph, earthquake warning | pencatat getaran guncangan bumi peringatan sensor bmkg pendeteksi seismik bencana monitor bangunan bpbd
  vertical rescue set, alat vertical rescue, carabiner | penyelamat ketinggian tebing tali kernmantle pemanjat descender sar jurang
  tali kernmantle, tali karmantel, tali rescue, rope static | panjat penyelamat sar tebing evakuasi ketinggian webbing dinamis memanjat penyelamatan outbound pengaman
  menara lampu, light tower, lighting tower, balon lampu | penerangan lapangan darurat genset posko malam proyek tiang teleskopik
  genset, generator set, genset portable, genset silent | pembangkit listrik cadangan padam bensin diesel kantor rumah sakit posko
  water treatment portable, penjernih air bencana, mobil penjernih air, wtp mobile | pengolah bersih darurat banjir sungai minum pengungsi filter mengolah menjernihkan keruh layak
  toren air, tandon air, tangki air, profil tank | penampung bersih bak plastik stainless cadangan kran bantuan kekeringan
  jerigen, jerigen air, jerigen lipat, drum plastik | wadah cairan minyak bensin bantuan bencana tutup tong biru
  mobil toilet, toilet trailer, bus toilet | kendaraan kakus keliling acara umum wc bilik truk taman event
  beras premium, beras medium, cadangan beras | bahan pangan pokok sembako nasi bantuan warga miskin karung cppd raskin
  paket sembako, sembako, bantuan sembako, paket pangan | bahan pokok beras minyak gula mi warga miskin lebaran lansia murah
  minyak goreng, minyak sawit, minyak kelapa sawit kemasan | bahan pokok menggoreng sembako dapur liter memasak umum bantuan penggorengan
  gula pasir, gula putih, gula kristal, gula merah | bahan pokok pemanis sembako kopi teh kilogram dapur aren
  tepung terigu, tepung beras, tepung tapioka, tepung maizena | bahan kue roti adonan gandum dapur sembako kanji pembuatan bakery gorengan umkm
  telur ayam, telur ras, telur ayam ras, telur asin | lauk protein sembako butir peti itik bantuan stunting rebus
  daging sapi, daging ayam, ayam potong, daging kambing | lauk protein segar karkas beku dapur panti pasien rph
  ikan segar, ikan laut, ikan beku, udang segar | lauk protein dapur pasien nila tongkol gemarikan seafood kilogram
  sayuran segar, sayur mayur, sayur hidroponik, bumbu dapur | bahan masakan pasien bayam wortel bawang cabai kol makanan panti umum kilo pasar
  buah segar, buah buahan, parcel buah, buah potong | pisang jeruk apel semangka konsumsi rapat pasien keranjang vitamin
  mie instan, mi instan, mie kering, bihun | makanan cepat saji bantuan korban bencana sembako dus bungkus sohun
  sarden kaleng, ikan kaleng, kornet, makanan kaleng | lauk siap santap bantuan bencana sembako tahan lama sardencis
  kecap, saus sambal, saus tomat, bumbu instan | penyedap masakan botol manis dapur katering penambah rasa saos asin bahan
  teh celup, teh hijau, teh seduh | minuman hangat rapat kantong kotak pantry tamu wangi melati
  kopi bubuk, kopi instan, kopi sachet, biji kopi sangrai | minuman hitam rapat tamu pantry robusta arabika seduh hangat
  susu uht, susu kotak, susu cair, susu pasteurisasi | minuman anak sekolah gizi stunting kemasan steril sapi segar
  pmt, pemberian makanan tambahan, biskuit balita, pmt pemulihan | gizi kurang stunting ibu hamil posyandu kudapan bumil kek
  makan bergizi gratis, mbg, paket makanan bergizi, menu bergizi | siswa sekolah anak siang katering sppg gizi ompreng santri ibu hamil lauk nampan dapur umum nutrisi
  food tray, ompreng, nampan makan stainless, tray makan sekat | wadah piring siswa siang sekolah tutup bergizi tentara tempat lauk kotak kantin makanan
  air minum dalam kemasan, amdk, air mineral, air mineral gelas | minuman botol dus galon rapat tamu konsumsi cup kardus acara peserta
  isi ulang galon, air galon, galon air minum | mineral dispenser kantor pengisian minuman depot pegawai ruangan mengisi pembelian
  minuman kemasan, jus kemasan, minuman serbuk | sari buah segar botol manis isotonik rasa markisa minum kaleng jeruk acara
  makanan ringan, keripik, kue kering, snack kemasan | camilan oleh umkm kerupuk dodol renyah kudapan toples khas daerah
  roti tawar, kue basah, roti manis | kudapan konsumsi snack rapat bolu lapis jajanan pasar gandum
  nasi kotak, nasi box, makan siang rapat, nasi bungkus | konsumsi peserta jamuan lauk dus katering acara kotakan makanan ayam sayur pegawai lembur petugas
  snack box, snack rapat, kudapan rapat, kue kotak | konsumsi peserta camilan jajanan dus coffee break acara gorengan tamu pegawai jamuan minum
  prasmanan, buffet, makan prasmanan, jamuan makan | hidangan tamu katering pesta resepsi konsumsi meja saji pondokan
  tumpeng, nasi tumpeng, nasi kuning | hidangan syukuran hut peresmian kerucut selamatan lauk upacara adat ayam acara ulang tahun
  madu asli, madu murni, madu hutan, royal jelly | cairan manis lebah herbal kesehatan botol peternak minuman obat pemanis alami
  jamu tradisional, obat herbal, minuman herbal, jahe instan | rempah kunyit temulawak kesehatan serbuk seduh empon kencur racikan umkm
  vitamin tablet, suplemen kesehatan, multivitamin, vitamin c | daya tahan tubuh kapsul pegawai stamina imun penambah kekebalan obat pasien kader
  beras fortifikasi, beras analog, pangan lokal, tepung mocaf | makanan pengganti nasi sagu jagung singkong gizi stunting diversifikasi
  rendang, dendeng, abon, ikan asin | lauk kering awet kemasan daging teri oleh haji bekal khas
  tahu putih, tempe kedelai, tahu tempe, oncom | lauk protein nabati dapur panti segar papan kacang bahan masakan pasien
  kerupuk mentah, kerupuk ikan, kerupuk udang, emping | camilan goreng oleh pelengkap makan melinjo kemplang cemilan umkm bungkus rumah
  kompor induksi, kompor listrik, induction cooker | pemasak dapur tanpa api hemat panci rumah tangga memasak elektrik pelat magnet pemanas
  tabung gas, tabung lpg, tabung elpiji, regulator gas | bahan bakar memasak dapur melon kompor isi selang bantuan umkm masak
  rice cooker, magic com, penanak nasi, magic jar | pemasak listrik dapur menanak penghangat beras rumah tangga memasak elektronik
  rice steamer, lemari penanak nasi, steamer nasi, gas rice cooker | pemasak kapasitas besar dapur umum rumah sakit kukus rak katering
  panci masak, panci stainless, dandang, langseng | pemasak rebus kukus dapur sup aluminium katering besar
  wajan besi, kuali, penggorengan | menggoreng tumis masak dapur anti lengket spatula penggoreng peralatan gagang kue katering teflon
  kitchen equipment, peralatan dapur restoran, peralatan dapur stainless, cooking range | memasak rumah sakit hotel sekolah boga meja kerja kompor komersial kwali
  exhaust hood, cooker hood, kitchen hood, penghisap asap dapur | penyedot masak minyak cerobong ventilasi cungkup kipas pembuangan restoran kompor menyedot rumah sakit udara
  dispenser air, water dispenser, dispenser galon | penyaji minum panas dingin kantor ruang tamu bawah elektronik pantry
  filter air minum, water purifier, mesin ro, depot air minum | penyaring penjernih siap isi ulang sekolah membran menyaring bersih karang aktif
  termos, thermos, termos air panas, tumbler | penyimpan minum vakum stainless botol nasi souvenir wadah menyimpan hangat teh kopi penyaji
  blender, food processor, chopper daging, mixer tangan | penghalus pelumat bumbu buah dapur rumah tangga masak pmba
  piring, piring makan, piring keramik, piring melamin | wadah dapur pecah belah saji jamuan tamu porselen beling katering panti peralatan
  gelas minum, cangkir, mug, gelas kaca | wadah dapur tamu teh pecah belah saji tangkai
  sendok garpu, sendok makan, cutlery, sendok stainless | perangkat lusin dapur saji jamuan sumpit makanan katering pisau lauk peralatan
  mangkok, mangkuk, mangkok keramik | wadah sayur sup dapur saji pecah belah bakso makan kuah peralatan bubur
  chafing dish, pemanas prasmanan, roll top, food warmer | wadah penghangat hidangan pesta katering stainless saji hotel jamuan tempat lauk buffet makanan restoran
  tempat saji, nampan, baki, tudung saji | pembawa minuman makanan tamu penutup dapur talam menyajikan hidangan kue makan restoran penyajian
  lunch box, kotak makan, rantang, tempat makan | wadah bekal nasi anak sekolah pasien susun tutup makanan membawa plastik siswa
  kotak kemasan makanan, dus makanan, paper box, kardus nasi | pembungkus kertas snack umkm cetak sablon karton wadah kue pengemasan katering
  kemasan standing pouch, plastik kemasan, kemasan umkm, alumunium foil pouch | pembungkus produk keripik kopi klip sablon label bungkus pengemasan cemilan makanan zipper
  tas belanja, goodie bag, tas spunbond, tote bag | wadah kain ramah lingkungan souvenir peserta paket bingkisan kantong jinjing belanjaan
  tissue, tisu, tissue makan, tissue toilet | kertas pembersih lap wajah gulung meja kamar mandi penyeka hidung muka lembut
  pembersih lantai, karbol, cairan pel, floor cleaner | pewangi kuman mengepel wangi cemara keramik kamar jerigen desinfektan toilet
  pembersih kamar mandi, pembersih toilet, toilet bowl cleaner | kerak kloset keramik wc noda asam cairan botol membersihkan lantai wastafel
  disinfektan, cairan disinfektan, desinfektan, pemutih | pembasmi kuman virus semprot ruangan klorin permukaan wabah antiseptik mensterilkan lantai kesehatan
  obat nyamuk, anti nyamuk, lotion anti nyamuk, semprotan nyamuk | pembasmi serangga bakar elektrik aerosol demam berdarah penolak membasmi pengusir racun cairan
  ulv, mesin ulv, cold fogger, ulv fogger | penyemprot kabut dingin nyamuk disinfektan dalam ruangan lalat dbd
  raket nyamuk, perangkap nyamuk, kelambu, insect killer | pembunuh serangga listrik lampu kasur jaring malaria ovitrap pembasmi menangkap setrum lem lalat
  sapu, sapu ijuk, sapu lidi, sapu lantai | pembersih menyapu halaman debu gagang kebersihan jalan taman membersihkan kelas
  alat pel, mop, pel lantai, spin mop | pembersih mengepel lobby duster kain gagang ember peras membersihkan keramik kebersihan basah
  pengki, serokan sampah, dustpan, cikrak | pengumpul kotoran debu gagang penyapu jalan sekop plastik penampung menyerok sapu kebersihan
  sikat pembersih, sikat wc, sikat lantai | gosok kerak bulu debu gagang kloset ayam menyikat kamar mandi toilet
  lap pembersih, kain lap, lap microfiber, kanebo | meja kaca mobil serbet serap majun keset pengelap basah mengelap perabot
  vacuum cleaner, penyedot debu, wet and dry vacuum, penyedot tungau | pembersih karpet lantai listrik hisap kantor kotoran basah pengisap menyedot sofa mesin
  mesin poles lantai, polisher lantai, floor polisher, mesin sikat lantai | pembersih penggosok marmer kristalisasi pad cleaning service mengkilapkan keramik granit menggosok pemoles
  auto scrubber, floor scrubber, mesin pembersih lantai otomatis | penggosok pengering luas rumah sakit bandara dorong duduk baterai
  high pressure cleaner, pressure washer, jet cleaner listrik | penyemprot air tekanan tinggi pencuci trotoar dinding lumut kendaraan
  alat pembersih kaca, wiper kaca, squeegee, window cleaner | pengelap jendela gedung tinggi tangkai teleskopik karet tongkat penyeka cairan kebersihan membersihkan
  trolley cleaning, janitor cart, trolley kebersihan, single bucket | kereta dorong petugas ember pel wringer kantong linen pembersih sapu gerobak
  tempat sampah pilah, tong sampah tiga warna, tempat sampah terpilah | organik anorganik b3 taman sekolah tiang wadah stainless pemilahan basah kering buang jalan
  mesin rdf, mesin pencacah rdf, shredder sampah | bahan bakar cacahan limbah kota semen pengering tpst pengganti batubara
  trash boom, jaring sampah sungai, oil boom, penghalang sampah | penahan kali terapung minyak tumpahan pelampung penyaring menahan bendungan kotoran limbah mengapung
  komposter komunal, rumah kompos, biopori, alat biopori | pelubang resapan air sampah organik daun taman pipa bor
  ranjang tidur, tempat tidur kayu, dipan, bed frame | besi kamar panti rumah dinas kasur divan single double asrama hotel istirahat matras
  ranjang susun, tempat tidur susun, tempat tidur tingkat, bunk bed | asrama pesantren panti santri besi dua barak tumpuk kamar mess siswa
  karpet permadani, karpet lantai, carpet tile | alas ruang aula tebal gulungan kantor rapat hamparan lembaran tikar bulu lobi
  meja rias, cermin rias, kaca rias, cermin dinding | berdandan kamar berhias pengantin toilet bercermin dandan kosmetik laci wanita
  nakas, bufet, rak tv, credenza | lemari kecil samping ranjang ruang keluarga laci pajangan televisi
  gantungan baju, hanger, jemuran, jemuran pakaian | menggantung lemari jemur aluminium lipat kapstok kain kawat tali kamar asrama tiang pengait
  botol susu bayi, dot, perlengkapan makan bayi, breast pump | menyusui asi minum balita steril pompa kulkas laktasi menyusu ibu wadah
  boks bayi, tempat tidur bayi, baby box, ranjang bayi | balita penitipan daycare kayu pagar ruang laktasi keranjang anak kasur kelambu panti perawatan
  kereta bayi, stroller, gendongan bayi, baby walker | dorongan balita roda lipat penggendong ibu anak mendorong jalan penitipan
  perlengkapan posyandu, posyandu kit, kit kader, kit bkb | timbangan dacin sarung celana buku kia balita bkkbn peralatan ibu hamil bayi penimbangan meja
  alat permainan edukatif, ape, ape dalam, mainan edukatif | anak paud balok puzzle kayu tk posyandu motorik bkb
  mainan luar, ape luar, ayunan anak, perosotan | bermain taman tk paud jungkat jungkit prosotan playground seluncuran
  playground, mainan taman, playground set, arena bermain anak | perosotan ayunan rumah panjat ramah rptra kota fiberglass permainan outdoor balita
  kolam renang portable, kolam karet, kolam renang anak | mandi main air tiup lipat wahana berenang rakitan terpal bermain rumah
  kursi roda anak cerebral palsy, kursi roda adaptif, kursi roda cp, kursi roda khusus | bantu difabel lumpuh otak penyangga kepala disabilitas berkebutuhan duduk penyandang kelumpuhan penopang badan
  motor roda tiga disabilitas, sepeda motor roda tiga difabel, motor modifikasi difabel | kendaraan penyandang cacat bantuan matik samping mandiri tuna daksa angkut sespan usaha
  kruk, tongkat ketiak, crutch, elbow crutch | penyangga jalan patah kaki difabel bantu aluminium cedera berjalan penopang daksa
  tongkat kaki empat, tongkat lansia, walking stick, tongkat jalan | penyangga bantu orang tua jompo tripod aluminium tiga penopang penyandang berdiri
  ortosis, sepatu ortopedi | penyangga kaki tulang difabel koreksi bengkok korset polio anak
  mesin ketik braille, reglet, buku braille, printer braille | menulis huruf timbul tunanetra buta slb stilus perkins bacaan
  quran braille, al quran braille, alquran isyarat, quran digital braille | kitab suci mengaji tunanetra huruf timbul muslim buta penyandang disabilitas netra membaca
  ranjang pasien, tempat tidur pasien, hospital bed, bed pasien lansia | orang sakit rawat engkol panti jompo rumah roda puskesmas perawatan kamar pengaman
  paket lansia, lansia kit, paket nutrisi lansia, bantuan lansia | orang tua jompo terlantar permakanan panti selimut susu sosial makanan tongkat popok
  kacamata, kaca mata baca, kacamata minus, eyeglasses | bantu penglihatan lensa bantuan lansia siswa rabun frame melihat
  perlengkapan sekolah, school kit, tas sekolah, paket alat tulis sekolah | bantuan siswa buku pensil ransel anak miskin sepatu pelajar
  keranda, keranda jenazah, usungan jenazah, keranda mayat | pemikul pemakaman masjid stainless lipat pengantar meninggal kuburan mengangkut duka tempat
  kain kafan, kafan, perlengkapan jenazah, paket pemulasaraan jenazah | pembungkus mayat mori putih kapas wewangian memandikan meninggal muslim
  meja pemandian jenazah, tempat mandi jenazah, meja mandi jenazah | pemulasaraan memandikan mayat stainless masjid rumah sakit kamar bak dipan mayit meninggal
  batu nisan, papan nisan, plakat makam | penanda kuburan pemakaman tpu pahlawan granit semen nama kubur tanda marmer keramik maisan
  krematorium, oven kremasi, tungku kremasi | pembakar mayat jenazah abu hindu buddha hewan pembakaran kremator mesin bangkai pemakaman gas
  karangan bunga, papan bunga, bunga papan, krans bunga | ucapan selamat duka cita peresmian wisuda belasungkawa tabur rangkaian pernikahan dukacita
  buket bunga, bunga meja, rangkaian bunga, bunga segar | dekorasi acara ruang tamu pelaminan mimbar vas hias pesta wisuda penghargaan mawar
  bunga artificial, bunga hias plastik, tanaman plastik, daun sintetis | dekorasi ruangan palsu hiasan pajangan dinding pot penghias tiruan buatan ruang taman
  mimbar, mimbar masjid, podium, mimbar pidato | tempat khotbah ceramah khatib sambutan kayu jati ukir akrilik pembawa acara
  mukena, sarung, baju koko, perlengkapan sholat | ibadah muslim bantuan masjid kain peci ramadan kopiah pakaian busana jamaah muslimah salat
  kitab suci, alkitab, kitab weda, buku rohani | bacaan agama injil gereja pura vihara nyanyian kristen hindu buddha katolik umat ibadah
  rak quran, meja ngaji, rehal, meja lipat santri | tempat baca mengaji pesantren tpq kayu lesehan tatakan mushaf penyangga masjid tpa murid
  beduk, bedug, kentongan, bedug masjid | tabuh pukul takbir kulit sapi kayu penanda waktu tradisional
  lonceng, lonceng gereja, genta, salib | bunyi penanda ibadah nasrani altar menara perlengkapan kebaktian katolik kristen bel logam
  hiasan natal, pohon natal, hiasan imlek | dekorasi perayaan lampu warna hari raya klenteng cap go meh
  gamelan, gamelan jawa, seperangkat gamelan, gamelan pelog slendro | musik tradisional tabuh gong saron kenong karawitan perunggu kuningan sanggar seni
  gamelan bali, gong kebyar, baleganjur, gamelan angklung bali | musik tradisional tabuh ceng kendang banjar seni sekaa reyong
  gamelan sunda, degung, gamelan degung, calung | musik tradisional jawa barat tabuh sanggar bonang suling jenglong
  kolintang, kulintang, gambang | musik tradisional minahasa minang pukul bilah kayu seni kesenian sanggar dipukul gong kecil
  kecapi, siter, sape | petik musik tradisional dawai senar sunda rote dayak kesenian sanggar dipetik tembang
  tanjidor, gambang kromong, rebab betawi, tehyan | musik tradisional jakarta sanggar ondel lenong orkes kesenian ansambel budaya
  topeng, topeng tari, topeng tradisional, topeng panji | penutup wajah penari kayu ukir seni budaya cirebon kesenian muka properti tarian
  barongan, barongan blora, leak bali | pertunjukan kesenian singa merak tari naga liong kostum topeng
  ondel-ondel, ondel ondel, boneka ondel ondel | ikon betawi besar arak festival jakarta penyambutan kesenian budaya sepasang arakan hiasan
  kuda lumping, kuda kepang, jaranan, ebeg | kesenian anyaman bambu penari tradisional properti sanggar jathilan tari tarian budaya pertunjukan seni
  kostum karnaval, kostum parade, kostum fashion carnaval, kostum maskot | busana festival arak bulu sayap badut boneka besar pawai
  kain batik, batik tulis, batik cap, seragam batik | bahan baju motif daerah pegawai kemeja malam pembatik tekstil sarung busana cetak
  blangkon, udeng, tanjak, ikat kepala | penutup pria adat kain batik pakaian daerah iket topi tradisional busana budaya
  keris, kujang, keris pusaka | senjata tradisional hiasan cenderamata adat seni budaya besi belati upacara
  drum band, alat drumband, marching band, marching bell | musik barisan sekolah tabuh tiup terompet parade mayoret pawai
  saxophone, terompet, trombone, alat musik tiup | logam orkes korps brass klarinet flute upacara ditiup marching konser hiburan ansambel
  ukulele, alat musik keroncong, cak cuk | petik kecil senar orkes langgam dipetik gitar mini dawai hiburan kesenian
  panggung acara, panggung portable, panggung lipat | pentas rangka besi pertunjukan upacara level rigging podium
  balon udara, balon tepuk, balon gate, balon promosi | tiup acara festival hiasan gapura dekorasi helium reklame gerbang angin ulang tahun peresmian
  kanvas, cat lukis, kuas lukis, easel | melukis seni rupa minyak akrilik palet sekolah lomba pelukis gambar kain
  manekin, diorama, vitrin museum, showcase museum | pajangan koleksi benda sejarah kaca boneka pameran kotak peraga patung pajang pakaian
  papan wisata, papan petunjuk wisata, signage wisata, landmark huruf | penunjuk destinasi tulisan nama kota besar spot foto tempat plang
  flying fox, peralatan outbound, high rope, outbound set | wahana meluncur tali petualangan wisata harness ketinggian permainan luncur gantung rekreasi pengaman
  wahana permainan, komidi putar, bianglala, kereta wisata | hiburan taman rekreasi pasar malam pengunjung anak carousel bermain mesin
  perosotan air, water slide, waterboom, ember tumpah | seluncur kolam renang wahana fiberglass rekreasi anak meluncur papan luncur permainan bermain taman
  homestay kit, perlengkapan homestay, perlengkapan desa wisata, perlengkapan pokdarwis | kasur rumah tinggal wisatawan pondok toilet destinasi peralatan kamar tamu penginapan sprei pemandu
  menara pandang, menara pengawas pantai, kursi lifeguard, pos balawista | penjaga penyelamat turis tinggi melihat pemandangan satwa laut tower jaga wisatawan
  buku panduan wisata, peta wisata, brosur wisata, leaflet | selebaran informasi destinasi promosi cetak lipat pengunjung pamflet katalog pelancong booklet cetakan turis
  sepeda motor, motor bebek, motor matic, kendaraan roda dua | operasional dinas lapangan penyuluh kurir bensin matik transportasi pegawai desa
  sepeda motor trail, motor trail, motor trail dinas | medan berat hutan gunung patroli penyuluh lapangan off road puskesmas
  sepeda listrik, electric bike, e-bike, skuter listrik | kayuh baterai ramah lingkungan patroli taman wisata kampus otoped
  sepeda kayuh, sepeda gunung, sepeda lipat, sepeda gowes | hadiah doorprize patroli olahraga pedal anak kendaraan pancal berkeliling siswa
  motor roda tiga, kendaraan roda tiga, sepeda motor roda tiga, gerobak motor | pengangkut bak sampah hasil panen kelompok tani viar tossa desa
  becak, becak listrik, becak motor, bentor | angkutan penumpang wisata kayuh baterai roda tiga pengemudi kendaraan tukang pengayuh umum
  motor pemadam, motor damkar, sepeda motor pemadam kebakaran | api gang sempit tangki pompa roda tiga permukiman padat cepat
  motor ambulans, ambulans roda dua, ambulans motor, motor puskesmas keliling | obat darurat gang sempit paramedis medis vaksin box pasien kesehatan kendaraan tandu
  motor patroli, sepeda motor patroli, motor patwal, motor pengawal | polisi lantas satpol pp dishub pengawalan sirene besar lampu
  motor perpustakaan keliling, motor pintar, motor pusling, motor baca | buku bacaan literasi roda tiga anak desa membaca kendaraan layanan taman siswa
  mobil listrik, kendaraan listrik, electric vehicle | baterai dinas tanpa bbm ramah lingkungan pejabat sedan suv cas emisi
  mobil dinas, mobil operasional, mpv, minibus | kendaraan penumpang pejabat tujuh kursi keluarga bensin roda empat
  sedan, mobil sedan, kendaraan dinas pejabat, suv | gubernur ketua dprd jip mewah eksekutif roda empat jeep
  double cabin, pick up double cabin, mobil double cabin, kabin ganda | medan berat lapangan 4x4 patroli proyek bak tambang penggerak
  pick up, mobil pick up, mobil bak terbuka, pickup | pengangkut losbak ringan operasional pertanian patroli kendaraan angkutan niaga roda empat hasil panen
  blind van, mobil box, minivan, mobil box pengiriman | pengangkut tertutup logistik paket roda empat boks obat mengangkut kurir pengantar kendaraan
  microbus, minibus elf, mobil hiace, micro bus | angkutan penumpang rombongan pegawai karyawan belasan kursi antar jemput
  bus penumpang, bus besar, bus sedang | angkutan umum massal pariwisata karyawan trans kota kursi
  bus listrik, electric bus, bus rapid transit, bus brt | angkutan umum massal baterai ramah lingkungan lantai rendah transjakarta
  bus tingkat, bus wisata, double decker, bus terbuka | wisatawan keliling kota dua lantai atap penumpang city tour
  kereta kelinci, mobil wisata, shuttle car, odong-odong wisata | angkutan pengunjung kebun binatang taman gandengan keliling kendaraan wisatawan rekreasi penumpang tempat
  mobil golf, golf car, buggy car, mobil golf listrik | angkutan pengunjung rumah sakit kampus bandara baterai lapangan kendaraan kecil
  truk ringan, truk bak kayu, truk cargo, truk engkel | pengangkut logistik material besi roda enam colt diesel mobil kendaraan angkutan mengangkut
  dump truck, truk jungkit, dumptruck, dump truk | pengangkut pasir tanah sampah bak hidrolik menuang material kendaraan tumpah mengangkut
  truk sampah, dump truck sampah, truk pengangkut sampah | kebersihan tpa tps bak tertutup dlh pengangkutan jaring hidrolik
  compactor truck, truk kompaktor, truk compactor sampah, compactor sampah | pemadat pengangkut pres hidrolik tertutup lindi kota tpa kendaraan memadatkan mengangkut bak press
  arm roll truck, armroll, truk amrol, truk arm roll | pengangkut bak kontainer sampah kait hidrolik angkat turun tps
  mobil penyapu jalan, road sweeper, street sweeper, truk penyapu jalan | pembersih debu sikat putar penyedot protokol vakum kebersihan kota
  mobil tangki tinja, truk tinja, vacuum truck, sedot tinja | penyedot wc septic tank limbah kakus lumpur iplt pengangkut septik
  combination truck, mobil pembersih saluran, jetting truck, vacuum jetting | penyedot pelancar gorong got drainase lumpur semprot tekanan kendaraan penyemprot membersihkan pipa selokan
  mobil tangki bbm, truk tangki bbm, mobil tangki solar, fuel truck | pengangkut bahan bakar minyak pertamina pengisian kendaraan mengangkut avtur bensin distribusi berat
  mobil crane, truk crane, crane truck, truck mounted crane | pengangkat berat derek penderek tiang pohon lampu hidrolik kendaraan mengangkat memindahkan evakuasi
  mobil tangga, sky lift, aerial platform truck, truk skylift | pengangkat petugas lampu jalan pju pemangkas pohon keranjang tinggi bucket
  mobil derek, truk derek, towing truck, mobil towing | penarik kendaraan mogok parkir liar dishub gendong penderekan menderek gendongan jalan
  mobil komando, mobil komando bencana, mobile command center, mobil posko | pusat kendali lapangan komunikasi bpbd pimpinan layar satelit rapat
  ambulans, mobil ambulans, ambulance | pengangkut pasien orang sakit gawat darurat sirene puskesmas tandu oksigen rujukan
  mobil jenazah, ambulans jenazah, mobil pengangkut jenazah, hearse | pengantar mayat pemakaman meninggal rumah duka keranda kendaraan mengangkut mati kuburan orang sosial
  mobil laboratorium, mobil lab, mobil pcr, mobil laboratorium keliling | pemeriksaan sampel uji pangan lapangan air bpom kendaraan contoh makanan berjalan
  mobil rontgen, mobile x-ray, bus rontgen, mobil skrining tbc | foto paru dada keliling tuberkulosis radiologi pemeriksaan kanker kendaraan pemeriksa pemindai kesehatan mamografi
  mobil gigi, mobil klinik gigi, mobil dental unit | perawatan anak sekolah keliling dokter kursi kendaraan pemeriksaan mulut pasien siswa layanan berjalan
  mobil pelayanan keliling, mobil samsat keliling, mobil pelayanan kependudukan, mobil perizinan | layanan masyarakat ktp pajak pembayaran kendaraan loket rekam dukcapil
  mobil pelatihan, mobile training unit, mobil workshop | kursus keliling blk keterampilan bengkel berjalan instruktur kendaraan peserta vokasi praktik
  mobil toko, mobil pasar murah, moko, mobil dagang | jualan sembako keliling umkm operasi kendaraan kafe food truck
  food truck, mobil kuliner, truk makanan, mobil kopi | jualan kafe keliling dapur berjalan umkm kendaraan minuman pedagang restoran bergerak
  mobil sosialisasi, mobil panggung, truk panggung, stage truck | pentas acara kampanye pengeras suara hiburan lipat kendaraan penyuluhan konser layar lebar
  mobil box pendingin, truk pendingin, refrigerated truck, mobil berpendingin | pengangkut beku daging ikan sayur vaksin rantai dingin freezer
  mobil pengangkut ternak, truk ternak, mobil hewan, kendaraan angkut hewan | sapi kambing kandang bak anjing liar karantina puskeswan mengangkut kerbau satwa hidup
  mobil uji kir, mobil pengujian keliling, alat uji kendaraan bermotor, unit pkb keliling | penguji rem emisi laik jalan dishub lampu speedometer truk angkutan
  mobil tahanan, kendaraan tahanan, mobil tahanan kejaksaan, bus tahanan | pengangkut narapidana tersangka jeruji borgol pengawal lapas mengangkut penjara polisi sel kriminal
  mobil patroli, mobil patroli polisi, mobil satpol pp, mobil patwal | pengawal sirene rotator penertiban razia linmas kendaraan dinas keamanan petugas keliling operasional
  truk dalmas, truk pengangkut personel, truk satpol pp, truk pasukan | angkut petugas penertiban bangku panjang tentara polisi massa terpal
  mobil water cannon, water cannon, kendaraan pengurai massa | pembubar unjuk rasa demonstrasi semprotan air polisi brimob lapis
  kendaraan taktis, rantis, kendaraan lapis baja, panser | tentara polisi antipeluru brimob tempur maung anoa militer mobil pasukan perang
  mobil anti air, truk amfibi, mobil amfibi, kendaraan amfibi | evakuasi banjir terjang genangan darat sungai penyelamat menerobos bpbd penyelamatan bencana
  atv, all terrain vehicle, utv, motor atv | segala medan pantai patroli wisata roda empat pasir penyelamat
  kereta gandengan, trailer perahu, lowbed trailer | penarik pengangkut berat kapal gandeng truk roda rakit angkutan mengangkut derek kendaraan tempel
  karoseri, bak truk, box aluminium, karoseri kendaraan | modifikasi bodi mobil pembuatan rangka boks khusus pembangunan pembuat
  sirene mobil, sirine patroli, sirene ambulans, electric siren | bunyi peringatan kendaraan damkar polisi klakson toa pengeras alarm keras pengawal
  ban truk, ban vulkanisir, ban alat berat, ban loader | roda karet besar dump truck bus grader tapak kendaraan pengganti
  velg, pelek, velg mobil, velg racing | roda besi aluminium lingkar ban kendaraan rim pengganti jari suku cadang
  aki kendaraan, accu, aki mobil, aki kering | baterai starter genset listrik motor soak basah accumulator pengganti
  suku cadang mobil, sparepart mobil, komponen kendaraan, suku cadang kendaraan | onderdil pengganti mesin bengkel servis perawatan dinas pergantian ban filter rem roda empat
  suku cadang motor, sparepart motor, rantai motor, gear set | onderdil pengganti bengkel servis perawatan sepeda spare part roda dua komponen pergantian
  shock absorber, shockbreaker, peredam kejut, per daun | suspensi kendaraan getaran ayunan pegas kaki mobil guncangan motor suku cadang
  radiator mobil, air radiator, coolant, kipas radiator | pendingin mesin panas kendaraan cairan suku cadang mendinginkan pendinginan servis ganti
  kaca mobil, kaca film, wiper mobil, spion | jendela kendaraan pelapis gelap penghapus hujan depan penyeka riben cermin samping suku cadang
  jok mobil, sarung jok, karpet mobil, kursi bus | tempat duduk kendaraan kulit penumpang lapisan interior sabuk bangku pelapis busa
  bak motor roda tiga, box motor, box delivery, side box | kotak pengangkut belakang kurir aluminium paket wadah bagasi pengantar
  helm motor, helm sni, helm half face | pelindung kepala pengendara sepeda kaca dinas keselamatan berkendara topi penumpang safety
  pertashop, pom mini, dispenser bbm, pompa bensin mini | pengisi bahan bakar eceran minyak desa takaran literan solar pertamax penjualan
  excavator, ekskavator, backhoe excavator, excavator standar | berat penggali pengeruk tanah saluran sungai lengan bucket beko
  mini excavator, ekskavator mini, micro excavator | penggali kecil gang sempit got drainase saluran beko berat
  long arm excavator, excavator long arm, excavator lengan panjang | pengeruk sungai waduk dalam jangkauan jauh normalisasi beko ekskavator lumpur sedimen berat pengerukan
  wheel excavator, excavator roda karet, excavator roda | penggali jalan perkotaan ban beko berat pindah cepat ekskavator mengeruk saluran kendaraan
  bulldozer, buldoser, bulldozer rawa | pendorong perata tanah tpa sampah pembukaan lahan blade rantai
  wheel loader, pay loader, mini loader | pemuat penyendok pasir tanah sampah bucket roda berat truk
  skid steer loader, skid steer, skid loader | pemuat kecil lincah sampah lumpur bucket serbaguna roda berat pengangkut mini
  backhoe loader, backhoe | pemuat penggali dua fungsi traktor bucket depan belakang jalan
  motor grader, road grader, grader jalan | perata badan tanah blade pembentukan pemeliharaan kerikil meratakan pisau lereng
  vibratory roller, vibro roller, compactor tanah | pemadat aspal jalan getar roda besi gilas timbunan berat pemadatan memadatkan stum
  tandem roller, three wheel roller, pneumatic tire roller, mesin gilas | pemadat aspal jalan stoomwals roda besi karet slender berat memadatkan hotmix perata
  asphalt cutter, concrete cutter, mesin potong aspal | pemotong pembongkar jalan beton tambal lubang palu pemecah memotong galian pembongkaran
  concrete mixer, molen, mesin molen, mesin pengaduk semen | cor beton adukan pasir batu drum putar bangunan mengaduk pencampur kerja tukang
  concrete vibrator, mesin trowel, power trowel, vibrator beton | pemadat perata cor selang getar lantai memadatkan penghalus getaran coran tukang
  mobile crane, tower crane, overhead crane | pengangkat beban berat derek proyek pelabuhan hoist katrol kait
  pallet plastik, palet, pallet kayu | alas susun gudang beras obat forklift arsip tatakan penyimpanan stok pengganjal
  hammer pancang, hammer pile, pile driver, bor pile machine | pemukul tiang fondasi penancap cerucuk bore dermaga memancang berat mesin menancapkan beton
  tongkat t, tongkat polisi, tonfa | pemukul penertiban satpol pp pengaman karet rotan lecut pentungan
  rompi satpol pp, rompi petugas, rompi lapangan, rompi dishub | pakaian dinas kantong saku reflektor identitas penertiban seragam baju tanpa lengan penyuluh kader
  pakaian linmas, seragam linmas, baju hansip, pakaian satlinmas | hijau petugas keamanan desa tps pemilu ronda kain perlindungan masyarakat
  pakaian paskibraka, seragam paskibra, baju pengibar bendera | upacara kemerdekaan putih pasukan sarung tangan peci peserta agustus pelajar kostum songkok
  baret, topi lapangan, peci, topi rimba | penutup kepala seragam satpol pp linmas tentara mutz pasukan polisi pramuka kain
  kopel, kopelrim, ikat pinggang | tali dinas satpol pp tentara draghrem gesper seragam perlengkapan polisi besar pakaian pramuka
  atribut dinas, tanda pangkat, papan nama, badge | lencana bordir seragam monogram emblem pin korpri kelengkapan pegawai jabatan bahu
  lampu senter lalin, stick lamp, tongkat lampu, light stick | pengatur lalu lintas polisi dishub malam merah nyala parkir petugas penerangan
  mesin x-ray bagasi, x-ray bagasi, baggage scanner, xray barang | pemeriksa tas isi bandara lapas pelabuhan pemindai memeriksa keamanan koper penumpang
  under vehicle inspection mirror, kaca inspeksi, mirror detector | pemeriksa bawah mobil bom keamanan pos satpam cermin kolong
  bomb blanket, baju penjinak bom, eod suit, jihandak | pelindung ledakan gegana peledak robot selimut penjinakan brimob pengaman teror seragam bahan
  alat tes narkoba, test kit narkoba, drug test urine, rapid test napza | pendeteksi pengguna sabu ganja urin pelajar bnn strip mendeteksi penyalahgunaan obat air seni
  gas air mata, pepper spray, semprotan merica, stun gun | pelumpuh penyemprot pembela diri polisi kerusuhan kejut listrik pembubar massa aparat cabai
  senjata api, pistol genggam, senapan, senapan serbu | tembak tentara polisi laras amunisi pindad militer menembak aparat peluru perburuan panjang
  senapan bius, tulup, blowpipe hewan, dart gun | penembak obat tidur liar anjing satwa penangkap membius penangkapan dokter jinak
  alat penangkap ular, snake stick, snake hook, grab stick | penjepit hewan berbisa damkar tongkat evakuasi sarang tawon menangkap jebakan reptil rescue petugas
  baju tawon, baju sarang tawon, pakaian penangkap tawon, bee suit | pelindung sengatan lebah damkar evakuasi vespa peternak serangga petugas
  jaring penangkap anjing, alat tangkap kucing, dog catcher, live trap | hewan liar rabies eliminasi tongkat jerat perangkap menangkap monyet kera satwa jebakan
  teropong malam, night vision, night vision goggles | pelihat gelap pengintai patroli tentara inframerah satwa melihat kegelapan penjaga hutan
  water barrier, pembatas jalan plastik, road barrier, barikade | penghalang pengalih lalu lintas diisi air oranye penyekatan pengaman proyek portal
  garis polisi, police line, pita pembatas, satpol pp line | penutup area kejadian segel larangan melintas kuning penertiban penyegelan plastik kejahatan
  segel satpol pp, stiker segel, papan segel, gembok roda | penutup usaha bangunan pelanggaran parkir liar ban menyegel peringatan tempel penyegelan perda pengunci
  jasa pramubakti, jasa office boy, tenaga alih daya, jasa outsourcing | pendukung kantor pembantu resepsionis pengemudi bulanan penyedia orang pesuruh pegawai tidak tetap
  jasa pertamanan, jasa perawatan taman, landscape service, jasa tukang kebun | memelihara tanaman memangkas rumput menyiram penghijauan lanskap gardener pemangkasan hijau halaman kota
  jasa catering, jasa boga, jasa katering, catering service | makan minum konsumsi nasi kotak prasmanan rapat tamu pasien panti
  jasa wedding organizer, jasa tata rias, jasa make up artist, sewa pelaminan | pengantin nikah massal pernikahan dekorasi busana dandan acara pesta resepsi mempelai
  jasa dekorasi, dekorasi panggung, jasa dekorasi pameran, stand pameran | hiasan acara booth pembuatan stan partisi bunga ruang expo
  sewa tenda, jasa sewa tenda, rental tenda, sewa kursi meja | peneduh acara upacara hajatan penyewaan panggung tamu sarnafil roder
  sewa videotron, sewa led, rental multimedia, sewa proyektor | layar besar acara penyewaan tampilan gambar panggung display monitor televisi rapat
  sewa genset, rental genset, sewa generator | listrik cadangan acara penyewaan padam pembangkit diesel operator tenaga lampu konser pesta penerangan
  sewa kendaraan, rental mobil, sewa mobil, jasa sewa kendaraan | penyewaan roda empat dinas operasional tahunan bulanan pengemudi angkutan transportasi pegawai kontrak sopir
  sewa bus, rental bus, sewa bis pariwisata, sewa mobil elf | angkutan rombongan peserta penyewaan perjalanan wisata antar mudik gratis
  sewa alat berat, rental alat berat, sewa excavator, sewa dump truck | penyewaan beko penggalian operator jam proyek buldoser crane mesin backhoe pengerukan harian
  sewa kapal, rental speed boat, sewa perahu, carter kapal | penyewaan angkutan laut pulau sungai penyeberangan charter kunjungan transportasi motor air nelayan
  sewa gedung, sewa ruang rapat, paket meeting, paket fullboard | hotel penginapan halfday fullday tempat acara aula pertemuan ballroom peserta
  sewa mesin fotokopi, rental mesin fotocopy, sewa printer, sewa laptop | penyewaan komputer pengganda dokumen bulanan ujian cbt kantor menyewa kontrak perangkat
  sewa pakaian adat, sewa kostum, rental busana, sewa baju | penyewaan tari daerah karnaval penari toga acara pinjam tradisional pawai penyewa
  sewa toilet portable, rental toilet, sewa mobil toilet | kakus jamban acara penyewaan bilik kerumunan konser bergerak kamar kecil keramaian pengunjung umum mck
  sewa tanaman hias, rental tanaman, sewa tanaman | penyewaan bunga pot ruang kantor penghias acara bulanan menyewa dekorasi hijau pejabat
  jasa akomodasi hotel, penginapan, jasa hotel, voucher hotel | menginap kamar perjalanan dinas tamu bermalam peserta rapat reservasi wisma
  jasa biro perjalanan, tiket pesawat, jasa travel agent, paket wisata | dinas penerbangan kereta tour pemandu studi banding umrah pemesanan pesanan penumpang wisatawan
  jasa angkutan penumpang, jasa transportasi, jasa antar jemput, angkutan karyawan | mengangkut orang pegawai pelajar kendaraan rute layanan mobil bus umum perjalanan jemputan pelayanan
  jasa angkutan barang, jasa ekspedisi, jasa pengiriman, jasa kurir | mengantar paket logistik surat dokumen kargo distribusi truk pengangkutan mengirim muatan antar
  jasa pindahan, jasa bongkar muat, jasa angkut, jasa kuli | memindahkan kantor perabot buruh menurunkan muatan gudang mengangkat memindah truk tenaga
  jasa sedot wc, jasa sedot tinja, sedot septic tank, layanan lumpur tinja | penyedotan kakus tangki septik limbah domestik llt pengurasan menyedot truk kotoran kloset
  jasa pengurasan, jasa bersih saluran, jasa kuras tandon, jasa cuci toren | pembersihan lumpur got drainase gorong tangki air kolam membersihkan menguras pengerukan selokan
  jasa fogging, jasa disinfeksi, jasa penyemprotan disinfektan | pengasapan nyamuk dbd virus kuman ruangan sterilisasi menyemprot membasmi kantor rumah sekolah
  jasa pengujian laboratorium, jasa uji laboratorium, jasa uji sampel, uji laboratorium | analisis contoh hasil pemeriksaan parameter kadar mutu sertifikat terakreditasi
  jasa uji kualitas air, uji air limbah, pemeriksaan sampel air, uji kualitas udara | analisis laboratorium lingkungan pencemaran sungai baku mutu emisi ambien
  jasa uji mutu benih, uji pupuk, uji pestisida, uji residu | analisis laboratorium pertanian sertifikasi kandungan tanah hara pengujian contoh sertifikat kualitas parameter
  jasa uji tanah, sondir, penyelidikan tanah, soil test | bor fondasi daya dukung laboratorium geoteknik spt boring pengujian konsultan struktur
  jasa uji beton, uji aspal, core drill, hammer test | kuat tekan mutu konstruksi laboratorium bahan jalan benda pengujian contoh teknik
  jasa pemeriksaan kesehatan, medical check up, mcu, jasa skrining kesehatan | cek pegawai dokter laboratorium darah rontgen tes calon pemeriksa rumah sakit klinik jasmani rutin
  jasa inspeksi, jasa sertifikasi, riksa uji, pemeriksaan k3 | pengawas keselamatan lift genset instalasi listrik laik operasi slo pjk3
  jasa sertifikasi halal, sertifikasi produk, jasa sertifikasi iso, audit iso | lembaga penilai mutu manajemen umkm pendampingan sni akreditasi penilaian sertifikat auditor usaha
  jasa verifikasi tkdn, surveyor independen, jasa surveyor, jasa verifikasi | penilai kandungan lokal dalam negeri lembaga pemeriksa sucofindo produk sertifikat industri penilaian komponen
  jasa survei, jasa survey pemetaan, jasa pengukuran tanah, jasa topografi | mengukur lahan peta kontur geodetik batas total station gis
  jasa foto udara, jasa drone, pemetaan drone, jasa lidar | pemotretan lahan ortofoto peta tanpa awak citra memotret pesawat nirawak dokumentasi orthophoto
  jasa bathimetri, survei hidrografi, survei batimetri | pengukuran kedalaman laut sungai waduk sonar dasar sedimen pelabuhan
  jasa geolistrik, survei geofisika, jasa geologi, pendugaan air tanah | mencari sumber bawah bor sumur lapisan batuan pendeteksi resistivitas pengeboran titik
  jasa pemetaan gis, sistem informasi geografis, peta digital, citra satelit | tematik spasial penginderaan jauh digitasi webgis koordinat pembuatan basis data wilayah lahan
  jasa survei kepuasan masyarakat, jasa survei indeks, jasa riset, jasa pengumpulan data | kuesioner responden ikm penelitian lembaga enumerator statistik sensus penilaian layanan publik wawancara pengukuran
  jasa konsultan perencana, jasa perencanaan konstruksi, ded, jasa konsultansi perencanaan | gambar rancang bangunan jalan irigasi rab detail desain arsitek
  jasa konsultan pengawas, jasa pengawasan konstruksi, supervisi konstruksi, manajemen konstruksi | mengawasi proyek bangunan jalan lapangan mutu kontraktor inspector tenaga
  jasa konsultansi lingkungan, amdal, ukl upl, klhs | kajian dampak studi dokumen izin hidup strategis andalin penyusunan persetujuan pengelolaan pemantauan limbah
  jasa kajian, jasa penyusunan dokumen, jasa studi kelayakan, feasibility study | naskah akademik masterplan tenaga ahli penelitian rencana induk laporan konsultansi
  jasa konsultansi tata ruang, rdtr, rtrw, rtbl | penyusunan rencana wilayah zonasi kota peta planologi lahan kawasan bangunan penataan konsultan dokumen
  jasa konsultansi manajemen, jasa konsultan, konsultansi nonkonstruksi, jasa tenaga ahli | pakar pendampingan narasumber kelembagaan organisasi analisis jabatan reformasi birokrasi
  jasa konsultan pajak, jasa akuntan, jasa audit, kantor akuntan publik | pemeriksa laporan keuangan kap auditor bumd blud opini pembukuan pemeriksaan independen
  jasa penilai, jasa appraisal, kjpp, penilaian aset | menilai harga tanah bangunan ganti rugi taksiran kantor publik
  jasa hukum, jasa pengacara, jasa notaris, bantuan hukum | advokat perkara sengketa pendampingan akta konsultan warga miskin posbakum
  jasa pelatihan, jasa bimbingan teknis, bimtek, jasa diklat | kursus peserta narasumber instruktur kompetensi pegawai workshop lokakarya keterampilan
  jasa pelatihan kerja, kursus menjahit, kursus komputer, pelatihan barista | keterampilan pencari pengangguran lembaga blk lkp wirausaha peserta sertifikat
  jasa assessment center, psikotes, tes psikologi, jasa psikolog | ujian penilaian pejabat calon pegawai seleksi terbuka konseling kejiwaan
  jasa hiburan, jasa artis, jasa penampil seni, sanggar tari | pertunjukan penyanyi band pentas pengisi acara musik pagelaran seniman grup pemain konser tampil
  jasa outbound, jasa team building, jasa gathering, capacity building | permainan pegawai kekompakan luar ruang pemandu kegiatan peserta pelatihan kerjasama kelompok wisata
  jasa pemandu wisata, tour guide, jasa penerjemah, interpreter | pengantar turis bahasa asing alih juru isyarat tamu wisatawan menerjemahkan mengantar delegasi
  jasa fotografi, jasa foto, jasa dokumentasi, jasa photo video | memotret acara kamera liputan album cetak fotografer juru gambar potret dokumenter peliputan
  jasa pembuatan video, jasa videografi, video profil, produksi film | rekaman dokumenter iklan layanan company profile editing sinematik animasi
  jasa reklame, sewa billboard, jasa pasang baliho, videotron iklan | papan promosi luar ruang tayang pemasangan spanduk menyewa titik pemasang
  jasa media sosial, digital marketing, jasa konten kreator, social media management | promosi daring instagram pengelolaan akun influencer iklan internet buzzer
  jasa percetakan, jasa cetak, cetak buku, cetak dokumen | mencetak majalah kalender blangko undangan offset jilid sertifikat pencetakan kertas brosur leaflet kartu
  jasa cetak spanduk, cetak banner, cetak baliho, cetak backdrop | mencetak flexi gambar besar acara digital printing umbul pencetakan percetakan poster reklame
  jasa fotokopi, jasa penggandaan, jasa fotocopy, jasa jilid | menggandakan dokumen lembar laporan salinan scan kertas mengganda bahan soal
  jasa sablon, jasa bordir, jasa konveksi, jasa jahit | membuat kaos seragam baju penjahit pakaian dinas ongkos topi
  jasa pembuatan website, web development, jasa web design, portal web | situs internet laman halaman daring desain instansi membuat online pembuat informasi programmer
  jasa hosting, cloud server, sewa server | penyimpanan awan domain pusat data komputasi colocation internet layanan web simpan
  jasa internet, langganan internet, bandwidth, internet dedicated | jaringan sambungan mbps provider isp wifi kantor berlangganan layanan koneksi data fiber optik
  jasa pemeliharaan aplikasi, maintenance aplikasi, pemeliharaan sistem informasi, jasa helpdesk | perawatan perangkat lunak dukungan teknis update bug pendampingan layanan perbaikan pengembangan programmer
  jasa digitalisasi arsip, alih media, jasa scan dokumen, penataan arsip | memindai kertas elektronik penyimpanan berkas kearsipan digital pemindaian menata penyusutan arsiparis
  jasa entri data, data entry, jasa input data, jasa operator komputer | pengetikan memasukkan formulir tenaga administrasi dtks menginput pengetik petugas pencatatan survei
  jasa call center, contact center, layanan pengaduan, sms blast | telepon operator pusat panggilan pesan massal whatsapp masyarakat aduan hotline petugas
  jasa pemeliharaan ac, service ac, cuci ac, jasa servis ac | perawatan pendingin ruangan isi freon perbaikan teknisi split memperbaiki membersihkan pencucian
  jasa pemeliharaan kendaraan, jasa service mobil, servis kendaraan, bengkel mobil | perawatan perbaikan dinas ganti oli onderdil tune up memperbaiki berkala motor montir
  jasa cat mobil, body repair, jasa cuci mobil, salon mobil | perbaikan bodi penyok pengecatan ketok poles kendaraan mengecat dempul motor pencucian dinas
  jasa pemeliharaan komputer, service komputer, servis printer, service laptop | perawatan perbaikan rusak kantor teknisi instal ulang memperbaiki perangkat reparasi pc
  jasa pemeliharaan alat berat, service alat berat, overhaul alat berat | perbaikan ekskavator mekanik mesin hidrolik bengkel servis merawat excavator buldoser perawatan suku cadang
  jasa perbaikan kapal, docking kapal, galangan kapal, pemeliharaan kapal | perawatan lambung naik dok cat speedboat reparasi memperbaiki perahu mesin pengecatan lunas pelayaran
  jasa pembuatan kapal, jasa galangan, pembangunan kapal | membangun lambung fiberglass baja konstruksi rancang membuat perahu kayu pabrik pesanan speedboat
  jasa pemeliharaan gedung, jasa tukang, jasa renovasi, building maintenance | perbaikan bangunan bocor cat pintu plafon perawatan kantor memperbaiki merawat rumah ringan atap
  jasa instalasi listrik, jasa pasang listrik, pemeliharaan instalasi listrik, jasa teknisi listrik | penyambungan kabel panel lampu gedung perbaikan penerangan memasang daya sambungan rumah tangga
  jasa pemeliharaan pju, jasa pasang pju, pemeliharaan lampu jalan | perbaikan penerangan umum tiang bohlam teknisi merawat memperbaiki penggantian padam mobil tangga
  jasa pemeliharaan pompa, service pompa, rewinding motor, jasa gulung dinamo | perbaikan mesin air banjir terbakar kumparan memperbaiki servis listrik lilitan merawat
  jasa pemeliharaan ipal, pemeliharaan stp, jasa operasional ipal | perawatan pengolahan limbah cair rumah sakit bakteri operator merawat instalasi pembuangan puskesmas
  jasa pengisian apar, isi ulang apar, refill apar, jasa refill tabung pemadam | pemeriksaan api ringan powder kembali kedaluwarsa mengisi kebakaran gedung servis serbuk
  jasa isi ulang oksigen, refill oksigen, isi tabung oksigen | gas medis pengisian rumah sakit puskesmas mengisi o2 pasien pernapasan kesehatan pembelian
  jasa isi ulang toner, refill toner, jasa isi tinta | pengisian kembali kartrid printer kantor cartridge mengisi hitam warna mesin cetak pencetak laser
  jasa instalasi plts, jasa pasang panel surya, instalasi pompa | pemasangan tenaga sel matahari atap sambungan teknisi memasang listrik solar pekerjaan
  jasa konstruksi, jasa kontraktor, jasa pelaksana konstruksi, jasa pemborong | membangun gedung jalan jembatan rumah rehab pekerjaan fisik pembangunan tukang rehabilitasi irigasi
  jasa pembongkaran, jasa demolisi, jasa bongkar bangunan, jasa penebangan pohon | merobohkan menebang menertibkan liar reklame puing meruntuhkan memotong tumbang rumah penertiban satpol
  jasa pengeboran sumur, jasa sumur bor, pembuatan sumur artesis | membuat mengebor air bersih tanah dalam pompa submersible pekerjaan pipa sumber
  jasa fabrikasi, jasa las, jasa bubut, jasa machining | pembuatan konstruksi besi logam bengkel pagar cnc komponen membuat baja pengerjaan rangka
  jasa karoseri, modifikasi kendaraan, jasa rancang bangun kendaraan | membuat bodi bak mobil khusus mengubah truk pembuatan ambulans pemadam box perakitan
  jasa interior, desain interior, jasa furniture custom, jasa mebel | penataan ruang kantor partisi lemari pembuatan meubelair penata desainer dekorasi perabot rumah
  jasa penanaman, jasa rehabilitasi hutan, penanaman mangrove, jasa reboisasi | menanam pohon bibit lahan kritis penghijauan pemeliharaan konservasi penghijau bakau tenaga
  jasa pengolahan lahan, jasa bajak sawah, jasa panen, upja | membajak memanen petani traktor sewa alsintan combine mengolah tanah padi penyewaan
  jasa kesehatan hewan, jasa dokter hewan, jasa inseminator, jasa vaksinasi hewan | pemeriksaan pengobatan ternak suntik sapi mantri kastrasi kucing sterilisasi
  jasa penyembelihan, jasa jagal, jasa potong hewan, juru sembelih halal | memotong sapi kambing kurban juleha rph daging menyembelih qurban idul adha tukang unggas
  jasa pemakaman, jasa ambulans, jasa pemulasaraan jenazah, jasa gali makam | mengurus mayat meninggal penguburan antar petugas duka mengantar menguburkan kuburan pengurusan peti mobil
  jasa asuransi, asuransi kesehatan, asuransi kendaraan, premi asuransi | jaminan pertanggungan kecelakaan polis perlindungan risiko menjamin klaim pegawai jiwa mobil perusahaan ganti rugi
  asuransi pertanian, autp, asuransi nelayan, asuransi ternak | jaminan gagal panen premi petani padi sapi perlindungan auts
  bpjs ketenagakerjaan, bpjs kesehatan, jaminan kecelakaan kerja, iuran jaminan kesehatan | premi pekerja rentan perlindungan kematian pbi sosial pegawai non asn warga miskin peserta asuransi
  asuransi barang milik daerah, asuransi gedung, asuransi aset | pertanggungan kebakaran gempa bangunan polis premi jaminan kendaraan inventaris bmd klaim perlindungan pemerintah
  jasa perbankan, jasa keuangan, payment gateway, jasa pembayaran | transaksi virtual account qris biaya administrasi layanan transfer bank menyalurkan rekening penyaluran setor
  jasa gudang, sewa gudang, jasa penyimpanan, jasa pergudangan | menyimpan beras arsip logistik ruang penumpukan cold menyewa tempat stok
  jasa parkir, jasa pengelola parkir, sewa mesin parkir, jasa valet | juru kendaraan palang tiket lahan pengelolaan karcis petugas pengatur motor mobil tempat gerbang portal
  jasa pelelangan, jasa lelang, balai lelang, jasa pelelang | penjualan aset kendaraan dinas bekas juru penghapusan menjual melelang rongsokan kpknl
  jasa kepelabuhanan, jasa pandu kapal, jasa kebandaraan, jasa kepabeanan | sandar bongkar muat bandara ekspor impor ppjk clearance pelabuhan tambat agen bea cukai
  jasa katering pesawat, jasa jemaah haji, jasa haji, paket umrah | perjalanan ibadah mekah embarkasi asrama konsumsi jamaah calon tanah suci penerbangan umroh pemondokan
  jasa maklon, jasa kemasan, rumah kemasan, jasa produksi | pembuatan produk umkm kosmetik pengemasan pesanan pihak lain merek
  jasa uji gizi, uji nutrisi, uji kedaluwarsa, uji pangan | analisis laboratorium makanan umkm kandungan label izin edar masa simpan
  jasa uji alat kesehatan, uji paparan radiasi, uji kesesuaian rontgen, jasa proteksi radiasi | pengukuran sinar x ruang bapeten keselamatan film badge dosis
  jasa tera, tera ulang, jasa metrologi, peneraan | pengesahan timbangan takaran pom bensin meteran pasar uttp menera menguji ukur kemetrologian pedagang
  jasa penelitian sejarah, jasa arkeologi, konservasi cagar budaya, jasa restorasi | pemugaran benda purbakala bangunan kuno naskah perawatan koleksi museum
  boom sprayer, traktor boom sprayer, sprayer lahan luas | penyemprot pestisida sayap lebar nosel berjajar kebun tebu jagung implemen
  subsoiler, ridger, bajak guludan, furrower | implemen traktor pembuat bedengan alur pemecah lapisan keras tanah kebun tebu
  gasrok, landak penyiang, osrok, penyiang padi manual | pencabut gulma rumput sawah dorong gigi putar petani sela tanaman
  tajak, tugal, gathul, kored | penyiang pelubang tanam tangan petani ladang gagang kayu tradisional gulma
  gunting rumput, gunting taman, gunting tanaman | pemangkas pagar hidup semak perdu tangan halaman merapikan bilah panjang tukang kebun
  silo gabah, silo, bin dryer, gudang silo | penyimpan jagung curah tabung menara besar pengering lumbung pabrik
  gravity separator, destoner, paddy separator, mesin pembersih gabah | pemisah batu kerikil kotoran benih beras ayakan getar cleaner mutu
  mesin pengayak, ayakan getar, vibrating screen, mesin ayakan tepung | penyaring pemisah ukuran butir halus kasar bubuk gula kopi umkm
  mesin sangrai kacang, mesin penyangrai, roaster serbaguna, mesin sangrai bumbu | memanggang menggongseng kelapa biji wajan putar gas umkm sambal
  rubber mat sapi, karpet sapi, cow mat, alas kandang karet | lantai hewan ternak empuk tidak licin matras lembu perah
  candling telur, mesin sortir telur, egg grader, peneropong telur | pemeriksa pemilah ukuran ayam bebek lampu bibit peternak penimbang
  gunting bulu domba, alat cukur bulu ternak, sheep shearing | pencukur wol kambing peternak listrik kontes garut biri memotong menggunting hewan
  line hauler, power block, gardan kapal, winch kapal | penarik jaring tali nelayan penggulung mesin hidrolik pukat ikan
  crab box, apartemen kepiting, kotak budidaya kepiting | rumah bakau soka susun sirkulasi ras vertikal pembesaran rajungan pelihara kandang
  plankton net, secchi disk, water sampler, van dorn sampler | pengambil contoh air kejernihan danau laut sampel penelitian lumpur grab
  perahu aluminium, kapal aluminium, aluminium boat | evakuasi patroli banjir ringan logam tahan benturan dangkal sungai rescue
  rigid inflatable boat, rib boat, perahu rib, rigid hull inflatable | lambung keras karet tiup cepat sar patroli basarnas tentara laut
  hovercraft, airboat, perahu rawa, kapal bantalan udara | kipas besar belakang lumpur dangkal kendaraan penyelamat angin
  kapal riset, kapal survei, kapal latih, kapal pelatihan | penelitian oseanografi taruna pelayaran laboratorium laut pemetaan dasar
  kapal perang, kapal cepat rudal, kapal angkatan laut, landing craft | tni militer tempur pendarat pertahanan senjata lst kri patroli kedaulatan baja
  perahu kaca, glass bottom boat, kapal wisata bawah air | lantai bening melihat karang ikan wisatawan laut snorkeling penumpang
  water taxi, taksi air, kapal penyeberangan kecil, getek | angkutan sungai penumpang motor rakit warga jembatan pengganti
  truk wing box, wingbox, truk box, truk box aluminium | pengangkut tertutup bak sayap membuka samping logistik kotak
  tractor head, truk trailer, prime mover, truk gandeng | kepala penarik kontainer peti kemas tronton berat semi
  self loader, truk self loader, truk pengangkut alat berat | pembawa ekskavator bak miring ramp hidrolik pindah lokasi lowboy
  mobil patching, truk pemeliharaan jalan, mobil tambal jalan, road maintenance truck | penambal lubang aspal hotmix unit reaksi cepat penyemprot dinas bina marga
  mobil fogging, mobil penyemprot disinfektan, truk gunner sprayer, mobil gunner | pengasapan penyemprotan jalan nyamuk debu kabut meriam air
  mobil inafis, mobil olah tkp, mobil k9, mobil laboratorium forensik | polisi identifikasi sidik jari anjing pelacak kejadian perkara kendaraan
  mobil kas keliling, mobil bank keliling, mobil atm | layanan perbankan nasabah uang tarik setor kendaraan brankas loket
  mobil klinik hewan, mobil puskeswan, mobil dokter hewan keliling | pelayanan ternak vaksin rabies sterilisasi kucing kendaraan obat berobat
  mobil hias, float karnaval, mobil pawai | arak dekorasi bunga festival parade lampu kendaraan rombongan ikon
  kereta api, lokomotif, kereta lrt, gerbong | angkutan rel penumpang massal mrt krl inka perkotaan
  segway, kendaraan patroli listrik, skuter patroli, hoverboard | roda dua berdiri petugas taman bandara mal satpam baterai
  mobil rakitan smk, mobil desa, kendaraan angkutan perdesaan, ammdes | serbaguna pertanian penggiling pengangkut hasil panen mekanis multiguna
  suku cadang traktor, sparepart alsintan, pisau traktor, roda traktor | onderdil bajak sangkar besi mesin diesel petani perbaikan servis
  knalpot, catalytic converter | saluran buang asap peredam suara kendaraan motor emisi pipa
  lampu mobil, bohlam mobil, lampu motor, headlamp mobil | penerang depan kendaraan sein rem belakang suku cadang halogen
  plat nomor, tnkb, plat nomor kendaraan, plat uji kir | tanda polisi samsat pelat aluminium huruf dinas identitas mobil motor registrasi lat
  stiker kendaraan, cutting sticker mobil, branding mobil, stiker reflektif kendaraan | tulisan logo instansi bodi dinas pemasangan pemantul cahaya
  concrete pump, pompa beton, truk pompa beton | penyalur cor adukan lantai atas gedung belalai selang panjang
  jack hammer, demolition hammer, hydraulic breaker | pembobok pemecah beton aspal batu pukul getar bongkar tukang
  fingerprint kit, inafis kit, alat sidik jari, kit olah tkp | pengambil jejak serbuk identifikasi polisi forensik kejadian pelaku kuas
  masker gas, gas mask, masker respirator full face | pelindung wajah pernapasan asap racun polisi damkar filter tabung
  amunisi, peluru tajam, peluru karet, peluru hampa | tembakan isi senjata latihan polisi tentara kaliber selongsong
  parasut, payung udara, parasut militer, paralayang | terjun penerjun tentara olahraga dirgantara melayang kain harness
  pedang pora, tongkat komando, pedang upacara, tongkat pimpinan | perwira polisi tentara pelantikan jabatan seremonial logam perwakilan militer kehormatan hias
  baju tahanan, rompi tahanan, seragam narapidana | oranye tersangka kejaksaan lapas penjara warga binaan kaos
  anjing pelacak, perlengkapan k9, k9 equipment | narkoba bahan peledak polisi kandang pelatihan satwa pawang
  kawat berduri, kawat razor, concertina wire, kawat silet | penghalang pagar pengamanan massa unjuk rasa gulungan tajam lapas
  pakaian dishub, seragam dishub, seragam dinas perhubungan, pakaian petugas parkir | baju biru putih pengatur lalu lintas terminal juru atribut
  pakaian damkar, seragam pemadam, pdl damkar, wearpack damkar | baju biru petugas kebakaran harian lapangan katelpak penyelamat
  jaket dinas, jaket lapangan, jaket parka, jaket bomber | baju luar hangat bordir logo instansi seragam petugas angin
  kaos peserta, kaos oblong, kaos kerah, polo shirt | baju seragam kegiatan sablon panitia katun acara lomba olahraga
  training olahraga, setelan olahraga, jersey, baju olahraga | seragam senam kaos celana pegawai atlet tim lomba sepatu
  topi peserta, topi bordir, topi rimba peserta, topi promosi | penutup kepala kegiatan panitia logo sablon pelindung panas
  karpet merah, paket gunting pita, tombol sirine peresmian, perlengkapan peresmian | upacara pembukaan seremoni selubung papan nama pejabat menggunting acara tamu meresmikan
  tribun portable, tribun, bleacher, bangku penonton | tempat duduk bertingkat stadion lapangan bongkar pasang acara
  barikade acara, crowd barrier, pagar barikade, pagar pembatas antrian | penghalang massa konser penonton antre besi tiang pita
  lampu hias, lampu dekorasi, lampu tumblr, lampu hias taman | penghias pohon jalan kota warna warni festival malam ornamen
  lampion, taman lampion, lentera hias | lampu gantung kertas merah imlek festival malam dekorasi
  air mancur menari, air mancur, dancing fountain, fountain nozzle | taman kota kolam hiasan pompa lampu musik semburan alun
  kereta gantung, cable car, gondola wisata, skylift wisata | wahana kabel pemandangan pegunungan penumpang menyeberang atas transportasi ketinggian rekreasi tali
  tenda glamping, glamping, kabin wisata, pondok wisata | penginapan berkemah mewah alam kubah kasur destinasi kemah resort wisatawan tidur
  kubah masjid, kubah enamel, kubah galvalum, kubah fiberglass | atap bundar rumah ibadah menara panel musala ornamen bulan bintang
  kaligrafi, ornamen masjid, krawangan grc, mihrab | hiasan tulisan arab dinding imam ukiran tembok rumah ibadah
  kotak amal, kotak infaq, kotak sumbangan, celengan | wadah uang sedekah donasi masjid kaca stainless gembok jamaah
  lampu gantung masjid, lampu kristal, lampu hias gantung, chandelier | penerang ruang utama pendopo aula kuningan robyong menerangi langit mewah ornamen rumah ibadah
  dupa, banten, sesajen, canang sari | persembahan sembahyang hindu bali upacara pura harum bunga persembahyangan
  selempang, selempang duta, mahkota duta | kain bahu pemenang abang none putri tamu bordir finalis
  rebab, alat musik gesek tradisional, tarawangsa | dawai digesek karawitan melayu sunda jawa busur kayu kulit
  saluang, serunai, bansi, tarompet tradisional | tiup bambu minang pencak silat sumatera kesenian pengiring tari
  talempong, canang, gandang tabuik, talempong pacik | pukul logam minangkabau bundar arak pengiring tari sanggar kesenian
  tifa, gendang papua, tifa totobuang | pukul kayu berongga kulit maluku tarian penyambutan adat kesenian
  barongsai, naga liong, kostum barongsai, liong | tarian singa imlek tambur simbal pertunjukan tionghoa akrobat
  songket, kain songket palembang, tenun songket | benang emas adat melayu minang pengantin mewah tenunan
  ulos, kain ulos, selendang ulos | adat batak tenunan penyambutan tamu kehormatan pernikahan bahu
  sulaman, bordir kerawang, kebaya bordir, kain sulam | hiasan benang tangan perajin gorontalo taplak mukena jarum motif
  mandau, tombak adat, perisai dayak, rencong aceh | senjata tradisional pajangan kalimantan cenderamata ukiran hiasan parang pusaka suku besi logam
  anyaman pandan, anyaman rotan, tas anyaman, keranjang rotan | kerajinan serat alam perajin purun mendong tikar souvenir umkm
  tempat tisu, taplak meja, sarung kursi, skirting meja | penutup kain hias rapat hotel acara perlengkapan dekorasi jamuan
  hand dryer, pengering tangan, mesin pengering tangan | angin panas toilet wastafel otomatis sensor dinding basah
  dispenser sabun, tempat sabun cair, soap dispenser, dispenser tisu | wadah tangan dinding toilet otomatis sensor wastafel tekan
  kemoceng, bulu ayam, sulak | pembersih debu perabot meja lemari buku kaca gagang rumah
  papan setrika, meja setrika, meja gosok | alas menggosok pakaian lipat laundry panti rumah baju licin
  mesin penyedot asi, kulkas asi, cooler bag asi, perlengkapan ruang laktasi | ibu menyusui pompa penyimpan susu kantor botol sofa
  mpasi, bubur bayi, biskuit bayi, makanan pendamping asi | balita gizi stunting usia enam bulan instan posyandu
  minuman sirup, sirup buah, sirup botol | cairan manis puasa lebaran parsel bingkisan rasa segar
  parcel lebaran, parsel, bingkisan, hampers | keranjang hadiah hari raya makanan minuman kue tamu idul fitri
  es batu, es balok, es kristal, es tube | pendingin minuman ikan beku pedagang nelayan acara cair
  nugget, sosis, bakso, makanan beku | olahan daging ayam ikan frozen food lauk goreng anak siap
  yoghurt, keju, mentega, es krim | olahan susu sapi fermentasi dingin kemasan gizi anak umkm
  kurma, takjil, paket buka puasa | ramadan berbuka makanan manis masjid santri sahur bulan
  cokelat, permen, coklat batang, wafer | manisan kudapan anak kakao batangan umkm hadiah gula bungkus
  rempah, rempah bubuk, lada bubuk, bumbu rempah | merica kayu manis ketumbar pala cengkeh dapur masakan ekspor
  makanan pasien, makanan diet, makanan cair enteral, bahan makanan pasien | rumah sakit gizi rawat inap instalasi lunak sonde basah
  kursi roda sport, kursi roda basket, kursi roda balap | atlet difabel paralimpik lomba disabilitas ringan miring npc
  stairlift, lift disabilitas, platform lift, kursi lift tangga | pengangkat roda lansia gedung difabel naik aksesibilitas menaikkan penyandang
  ramp portable, ramp kursi roda, handrail, pegangan rambat | jalan landai difabel lansia kamar mandi tangga aksesibilitas besi
  screen reader, komputer bicara, pembaca layar, jam bicara | suara tunanetra buta laptop slb perangkat lunak jaws talking
  alat pijat, kursi pijat, alat terapi lansia, massager | relaksasi pegal urut getar listrik orang tua kaki otot
  mobilitas korban lansia, kursi evakuasi, evacuation chair, kursi evakuasi tangga | penurun difabel gedung tinggi darurat kebakaran lipat mengevakuasi penyelamatan pasien menuruni
  bibit durian, durian musang king, bibit durian montong | pohon buah ditanam kebun okulasi kaki tiga petani pekarangan
  bibit alpukat, alpukat aligator, bibit alpukat miki | pohon buah ditanam pekarangan mentega okulasi petani konservasi
  bibit jeruk, jeruk siam, bibit jeruk nipis, bibit lemon | pohon buah ditanam kebun okulasi bebas penyakit petani keprok
  bibit kelengkeng, bibit rambutan, bibit jambu, bibit sawo | pohon buah ditanam pekarangan cangkok tabulampot penghijauan rt
  bibit kelor, bibit petai, bibit jengkol, bibit melinjo | pohon sayur ditanam pekarangan daun gizi penghijauan petani polong
  benih semangka, benih melon, benih timun, benih labu | biji buah ditanam hibrida greenhouse petani hortikultura merambat sachet
  bibit anggrek, anggrek bulan, anggrek dendrobium | tanaman bunga hias pot kultur jaringan pajangan ruang nursery
  bibit anggur, bibit stroberi, bibit buah naga, bibit markisa | tanaman rambat ditanam pekarangan stek petani agrowisata menjalar siap tanam pot kelompok tani
  sewa rumah, sewa kantor, sewa ruko, sewa lahan | menyewa bangunan dinas jabatan gudang kontrak tahunan tanah
  sewa lampu hias, sewa lighting, rental lighting, sewa rigging | pencahayaan panggung konser acara penyewaan sorot par moving head
  sewa handy talky, sewa alat komunikasi, rental radio | penyewaan ht panitia acara lapangan walkie harian menyewa petugas pengamanan
  sewa ac standing, rental ac, sewa kipas blower, sewa misty fan | pendingin udara tenda acara penyewaan sejuk tamu harian
  sewa drone, rental kamera, sewa alat survey, sewa total station | penyewaan perangkat pengukuran dokumentasi udara harian operator gps
  jasa penyelaman, jasa pekerjaan bawah air, jasa salvage, jasa las bawah air | penyelam mengangkat kapal karam inspeksi dermaga lambung laut
  jasa survei lalu lintas, traffic counting, jasa andalalin, analisis dampak lalu lintas | menghitung kendaraan jalan simpang kajian kemacetan dokumen parkir dishub
  jasa penerbitan buku, jasa editor, jasa penulisan, isbn | menulis menyunting naskah sejarah biografi penerbit cetakan layout
  jasa studio rekaman, jasa pembuatan lagu, jasa jingle, jasa dubbing | merekam suara musik mars iklan radio aransemen sulih
  jasa pendampingan, jasa fasilitator, tenaga pendamping, jasa inkubator bisnis | membina umkm desa koperasi wirausaha kelompok masyarakat mentor
  jasa tenaga pengajar, jasa guru, jasa instruktur, jasa pelatih | mengajar melatih honor siswa senam ekstrakurikuler atlet ngaji
  jasa juru bahasa isyarat, penerjemah isyarat, jasa transkrip | tuli tunarungu menerjemahkan acara siaran rapat tangan notulen
  jasa pelayanan kebersihan jalan, jasa penyapuan jalan, petugas pasukan oranye | menyapu pinggir kota harian phl trotoar sampah sapu tenaga penyapu outsourcing
  jasa daur ulang, bank sampah, jasa pengelolaan sampah, jasa pengolahan sampah | memilah mengolah anorganik pengepul limbah plastik kompos tps3r
  jasa sertifikasi benih, jasa karantina, jasa laboratorium hewan, uji penyakit hewan | pemeriksaan sampel darah ternak brucellosis bibit tanaman pengujian lab
  jasa pemasangan iklan videotron, jasa pembuatan neon box, jasa papan nama, pembuatan huruf timbul | plang kantor akrilik stainless signage lampu reklame toko
  jasa pemetaan aset, inventarisasi aset, jasa sensus barang, jasa legalisasi aset | pendataan milik daerah label kode tanah sertifikat kib penilaian
  jasa penyiaran radio, iklan radio, talkshow televisi, spot iklan tv | siaran sosialisasi lembaga tayangan dialog program promosi informasi publikasi kampanye layanan masyarakat
  jasa psikolog anak, jasa konseling, jasa terapis, jasa rehabilitasi narkoba | pemulihan korban kekerasan trauma pendampingan kejiwaan pecandu klinik
  jasa penitipan anak, daycare, jasa panti, jasa pengasuhan | menjaga balita pegawai tempat lansia perawatan pengasuh harian
  jasa pemeliharaan mesin pertanian, service alsintan, bengkel alsintan | memperbaiki traktor combine pompa petani servis suku cadang keliling
  jasa pemeliharaan jaringan irigasi, jasa normalisasi saluran, jasa galian | mengeruk sedimen lumpur got selokan sungai sawah padat karya
  jasa pemeliharaan lampu lalu lintas, pemeliharaan apill, pemeliharaan rambu, jasa pemasangan rambu | memperbaiki persimpangan traffic light dishub marka jalan tiang
  jasa pemeliharaan cctv, pemeliharaan sound system, pemeliharaan alat studio, service kamera | memperbaiki servis pengawas audio teknisi rekaman perawatan merawat kerusakan rusak
  jasa pemeliharaan furniture, service kursi, jasa reparasi mebel, jasa pelapis sofa | memperbaiki meja rusak ganti kain busa kantor politur
`,
)
