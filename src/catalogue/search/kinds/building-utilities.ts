import { kindTable } from './row.ts'

/** Building, roads, water, energy, safety, measuring, telecommunication and industry. */
export const buildingUtilities = kindTable(
  { author: 'Padan', date: '2026-11-26' },
  `
  semen portland, semen portland komposit, portland composite cement, semen pcc, semen opc, semen ppc | bubuk abu perekat pengikat campuran beton adukan mortar plester cor bangunan zak sak cement
  semen putih, white cement | pengisi celah nat keramik acian dinding teraso warna terang bubuk perekat
  semen instan, mortar instan, thin bed, mortar perekat bata ringan | adukan siap pakai perekat pasangan bata hebel plesteran acian tinggal tambah air
  acian instan, skim coat, plester instan | penghalus permukaan tembok lapisan akhir plesteran siap cat halus adukan kering
  pasir beton, pasir pasang, pasir urug, pasir cor | material galian butiran halus agregat campuran adukan timbunan truk kubik sand
  batu pecah, batu split, split, agregat kasar, agregat kelas a, base course | kerikil koral pecahan batu cor lapis pondasi perkerasan jalan material galian crusher
  sirtu, tanah urug, pasir batu | material timbunan pengurukan galian menimbun lahan jalan desa truk kubik
  batu kali, batu belah, batu gunung | pondasi pasangan talud dinding penahan saluran material alam keras
  bata merah, batu bata, brick | tanah liat bakar dinding tembok pasangan rumah
  bata ringan, hebel, aac block, autoclaved aerated concrete | dinding tembok blok putih enteng pengganti bata aerasi gedung
  batako, hollow block, concrete block, bataton | dinding pagar tembok cetakan semen pasir press berlubang
  roster, lubang angin beton, breeze block | ventilasi dinding hiasan sirkulasi udara keramik tanah liat motif fasad
  paving block, paving blok, conblock, bata beton | perkerasan halaman parkir trotoar jalan lingkungan lantai luar press semen k300
  grass block, paving rumput, grassblock | penutup halaman parkir taman berlubang resapan air tanaman hijau beton
  kanstin, kerb, kansteen, curb stone, canstein | pembatas tepi jalan trotoar taman median pinggir beton pracetak
  guiding block, ubin pemandu, tactile paving, ubin tunanetra, keramik pemandu | jalur difabel pemandu trotoar penyandang disabilitas netra kuning garis titik timbul pejalan penuntun jalan tunanetra
  ubin keramik, keramik lantai, ceramic tile, keramik dinding | penutup lantai kamar mandi dapur glasir tegel pelapis rumah kantor
  granit tile, homogeneous tile, porcelain tile, ubin granit | lantai mewah mengkilap lobi kantor penutup pelapis tegel besar poles
  ubin teraso, teraso, terrazzo, tegel kunci | lantai pecahan marmer semen poles motif klasik penutup
  marmer, batu marmer, slab granit, batu granit | batu alam meja dapur lantai dinding pelapis mewah lempengan poles prasasti
  batu alam, batu andesit, batu candi, batu templek | pelapis dinding pagar taman lantai luar hiasan alami tempel plaza
  vinyl lantai, lantai vinyl, vinyl flooring, spc flooring | penutup lantai plastik pvc motif kayu rumah sakit anti bakteri gulung lembar klik
  lantai kayu, parket, parquet, laminate flooring, lantai laminasi | penutup lantai papan kayu jati hdf ruang rapat studio hangat
  epoxy lantai, epoxy floor coating, cat lantai epoxy | pelapis lantai resin gudang bengkel rumah sakit pabrik parkir licin tahan kimia
  lantai karet, rubber flooring, rubber tile, matras karet lantai | alas area bermain anak gym empuk peredam jatuh anti licin puzzle
  karpet lantai, karpet kantor, carpet tile, karpet tile, karpet gulung | penutup lantai ruangan lembut aula rapat peredam suara hotel permadani
  karpet masjid, sajadah roll, karpet sajadah, sajadah, sajadah masjid | alas sholat musholla tempat ibadah gulungan turki saf jamaah shalat musala sembahyang
  besi beton, baja tulangan beton, besi beton ulir, besi beton polos, rebar | tulangan cor kolom balok pondasi batang baja struktur bangunan ulir polos sni
  wiremesh, besi wiremesh, jaring kawat baja las, welded wire mesh | tulangan plat lantai dak anyaman kotak besi cor jalan beton lembar
  kawat bendrat, kawat beton, binding wire | pengikat tulangan besi cor lilitan gulung tali baja lunak
  baja wf, profil wf, h beam, baja profil, wide flange, i beam | kolom balok rangka gedung gudang jembatan struktur besi giling bentuk h
  baja siku, besi siku, angle bar, equal angle | rangka menara rak konstruksi besi bentuk l batang penyangga
  baja kanal c, kanal c, cnp, lipped channel, besi unp | gording rangka atap gudang konstruksi besi bentuk c profil
  besi hollow, hollow galvanis, pipa kotak, square tube | rangka plafon pagar kanopi teralis besi kotak berongga
  plat baja, pelat baja, steel plate, plat besi, hot rolled coil | lembaran besi tebal konstruksi kapal tangki lantai bordes potong
  plat bordes, checkered plate, pelat kembang | lembaran besi lantai tangga kendaraan anti slip motif timbul
  baja lembaran lapis seng, bjls, galvanized steel sheet, pelat seng | lembaran tipis talang ducting atap anti karat galvanis gulungan
  stainless steel sheet, plat stainless, pelat baja tahan karat | lembaran anti karat dapur tangki mengkilap kitchen sus 304 logam
  aluminium ekstrusi, profil aluminium, aluminium extrusion | kusen jendela rangka etalase batang logam ringan anti karat anodize
  aluminium composite panel, acp, panel komposit aluminium | pelapis fasad gedung dinding luar signage papan nama modern lembaran
  rangka atap baja ringan, baja ringan, kanal baja ringan, truss baja ringan, light gauge steel | kuda kuda kap rumah sekolah galvalum pengganti kayu konstruksi reng
  reng baja ringan, reng galvalum | penyangga dudukan genteng rangka kap galvalum batang
  rangka baja atap, struktur baja, konstruksi baja, steel structure, baja fabrikasi | kuda kuda gudang pasar hanggar bengkel las rakit bentang lebar kolom
  seng gelombang, atap seng, corrugated zinc roof | penutup atap rumah lembaran besi galvanis bergelombang bantuan bencana stimulan
  atap spandek, spandek, zincalume, galvalum roof | penutup atap metal gudang kanopi lembaran trapesium tahan karat
  genteng metal, genteng metal pasir, metal roof tile | penutup atap rumah lembaran ringan berpasir multiroof
  genteng keramik, genteng tanah liat, genteng beton, roof tile | penutup atap rumah kodok morando bakar bubungan
  genteng aspal, atap bitumen, bitumen roof, asphalt shingle | penutup atap gazebo villa lembaran lentur kedap suara gelombang
  atap upvc, upvc roof, atap rooftop | penutup atap plastik dingin kedap suara gudang pabrik kanopi gelombang berongga
  atap polikarbonat, polycarbonate, atap fiberglass, twinwall, solarflat | penutup kanopi tembus cahaya transparan bening skylight teras
  asbes gelombang, fiber semen gelombang, fibre cement corrugated | penutup atap murah lembaran kandang gudang semen serat
  bubungan atap, nok genteng, ridge cap | penutup puncak pertemuan atap genteng karpusan
  talang air, talang hujan, gutter, talang upvc | saluran air hujan atap tepi rumah galvanis pengalir tadah
  insulasi atap, aluminium foil bubble, glasswool, rockwool, thermal insulation | peredam panas suara lembaran bawah genteng plafon dinding dingin kedap
  membran tenda, atap membran, tensile membrane, tension membrane | kanopi kain tarik penutup stadion taman parkir pvc pelindung panas
  kanopi, canopy, carport | atap tambahan depan rumah parkir mobil teduhan halte besi hollow
  papan gypsum, gypsum board, plafon gypsum, gipsum | langit langit dinding partisi lembaran putih ruangan kantor
  list plafon, lis profil gypsum, cornice | hiasan tepi langit langit sudut dinding ukiran gypsum
  plafon pvc, shunda plafon, pvc ceiling | langit langit plastik anti rayap motif kayu kantor rumah papan
  papan akustik, plafon akustik, acoustic ceiling, acoustic panel, panel akustik | peredam suara gema studio auditorium langit langit dinding ruang rapat
  papan semen, grc board, kalsiboard, calcium silicate board, fiber cement board | plafon dinding lembaran tahan air api partisi lisplang langit
  lisplang, listplank, lisplank | papan tepi atap penutup ujung genteng kayu grc
  triplek, plywood, kayu lapis, multiplek, tripleks | papan lembaran bekisting furnitur cetakan cor tipis kayu
  blockboard, mdf, medium density fibreboard, papan partikel, particle board | papan serat kayu lembaran furnitur lemari meja olahan
  kayu balok, kayu kaso, kayu meranti, balok kayu, kayu kamper | kusen rangka atap tiang papan gergajian batang kelas usuk reng
  kayu ulin, kayu besi, kayu bengkirai, kayu jati | papan jembatan dermaga tiang titian keras tahan air awet hutan
  cerucuk, kayu dolken, kayu gelam, cerucuk bambu, cerucuk galam | tiang pancang tanah lunak rawa pondasi perancah batang gelondong
  bambu, bambu laminasi, bambu petung | batang anyaman pagar gazebo perancah saung tiang
  wood plastic composite, wpc decking, papan wpc, kayu komposit | lantai luar taman dermaga kolam pengganti kayu tahan air papan
  tiang pancang, spun pile, mini pile, pile beton, square pile | pondasi dalam beton pracetak prategang gedung jembatan dermaga dipancang
  tiang pancang baja, steel pipe pile, pipa pancang | pondasi dermaga jembatan besi bulat laut dipancang
  sheet pile beton, corrugated concrete sheet pile, ccsp, turap beton, steel sheet pile | dinding penahan tanah sungai tebing abrasi longsor tanggul turap
  beton ready mix, ready mixed concrete, beton siap pakai, beton cor | cor truk mixer molen mutu k jalan pondasi adukan pengecoran
  beton pracetak, precast concrete, panel lantai pracetak, half slab | elemen cetakan pabrik dinding balok plat siap pasang
  girder, pci girder, balok girder, box girder, voided slab | gelagar jembatan layang prategang beton bentang jalan overpass
  u ditch, uditch, saluran u ditch, u gutter | selokan drainase got beton pracetak parit pembuangan air hujan jalan
  cover u ditch, tutup u ditch, tutup saluran beton, plat penutup saluran | penutup selokan got drainase trotoar beton pracetak kendaraan
  box culvert, gorong gorong kotak, top bottom culvert | saluran bawah jalan air drainase beton pracetak melintang persegi
  buis beton, gorong gorong bulat, pipa beton, reinforced concrete pipe, rcp, bis beton | saluran air sumur resapan bawah jalan bundar pracetak selokan
  armco, corrugated steel pipe, gorong gorong baja, multi plate pipe | saluran bawah jalan besi bergelombang galvanis terowongan air bulat
  panel beton, pagar panel beton, pagar beton pracetak, panel pagar beton | tembok keliling batas lahan pracetak kolom susun cepat
  bronjong, kawat bronjong, gabion, bronjong kawat | keranjang anyaman isi batu penahan tebing sungai longsor erosi banjir talud
  geotextile, geotekstil, geotextile non woven, geotextile woven | lembaran kain perkuatan tanah lunak penyaring pemisah jalan timbunan
  geomembrane, geomembran, geomembran hdpe | lapisan kedap air kolam tpa tambak embung plastik lembaran hitam alas
  geogrid, geocell, geomat | jaring perkuatan lereng tanah timbunan plastik penahan erosi jalan
  geobag, karung geotekstil, geotube, sand bag | kantong isi pasir tanggul darurat pantai banjir penahan abrasi
  karung pasir, karung goni, karung banjir | kantong isi tanah tanggul darurat luapan penahan air plastik bpbd
  tetrapod, kubus beton, blok pemecah gelombang, breakwater block, a jack | pantai pelindung ombak abrasi laut beton kaki empat
  bekisting, cetakan beton, formwork, mould beton | acuan cor kolom papan baja cetak pengecoran wadah
  scaffolding, perancah, steger, scaffolding frame, andang | tangga kerja susun tinggi tukang cat gedung besi rakit penyangga
  cetakan paving, cetakan batako, mesin cetak paving, mesin press paving block | pembuat bata pencetak hidrolik umkm semen tekan getar
  mesin cetak bata, mesin press bata, mesin genteng | pembuat pencetak tanah liat tekan pengrajin tungku interlock
  waterproofing, cat anti bocor, pelapis kedap air, membran bakar, waterproofing membrane | penambal lapisan dak atap retak rembes air kebocoran bitumen
  additive beton, bahan tambah beton, concrete admixture, superplasticizer, curing compound | campuran cairan pengencer pengeras cor pemercepat kering kimia semen
  grouting, semen grout, non shrink grout, sika grout | pengisi celah dudukan mesin kolom perbaikan beton retak tidak susut
  sealant, silicone sealant, lem silikon, polyurethane sealant | perekat pengisi celah kaca kusen sambungan kedap air elastis tube
  tile grout, pengisi nat, semen nat, lem keramik, tile adhesive, perekat keramik | pasang ubin celah warna mortar lantai kamar mandi
  cat tembok, cat dinding, emulsion paint, cat interior, cat eksterior | pelapis warna rumah gedung kantor air akrilik pengecatan luar dalam kaleng
  cat kayu, cat minyak, cat besi, cat solvent based, enamel paint, synthetic enamel | pelapis warna mengkilap kusen pagar logam thinner alkyd kaleng
  cat dasar, cat primer, wall sealer, meni besi, zinc chromate, alkali resisting primer | lapisan awal anti karat tembok logam sebelum pengecatan pelapis
  cat genteng, roof paint | pelapis warna atap tahan cuaca panas pengecatan
  cat marka jalan, thermoplastic road marking, marka jalan thermoplastik, cat thermoplastik | garis putih kuning aspal zebra cross pembagi lajur glass bead panas reflektif
  glass bead, manik kaca marka | butiran kaca pemantul cahaya garis aspal malam tabur reflektif
  mesin marka jalan, road marking machine, alat cat marka, preheater thermoplastik, thermoplastic machine | pembuat garis aspal pengecat zebra cross pemanas dorong putih jalan penyemprot dishub
  cat anti karat, cat epoxy, cat kapal, marine paint, protective coating, cat antifouling | pelindung baja korosi lambung jembatan tangki laut pelapis industri
  pernis, varnish, plitur, vernis, wood stain, politur | pelapis bening kayu mengkilap furnitur serat melamin
  cat semprot, pilox, spray paint, aerosol paint | kaleng semprotan warna kendaraan penanda marking
  thinner, tiner, pengencer cat, terpentin | pelarut kuas pembersih minyak cairan campuran nc
  dempul, wood filler, plamir, putty | penambal pengisi lubang tembok kayu mobil perata retak
  kuas cat, rol cat, roller cat, paint brush | alat mengecat bulu tangkai sapuan tembok tukang
  spray gun, airless sprayer, mesin semprot cat, sprayer cat | penyemprot pengecatan kompresor mobil tembok pistol
  paku, paku beton, paku kayu, nail, paku payung, paku seng | pengikat besi runcing palu tukang sambungan kiloan
  mur baut, baut, bolt nut, mur, baut hex, stud bolt | pengikat sambungan ulir besi konstruksi mesin pengencang kunci ring
  sekrup, skrup, screw, self drilling screw, fischer | pengikat ulir kayu baja ringan gypsum obeng dinding
  angkur, anchor bolt, dynabolt, angkur kimia, chemical anchor | penanam baut beton tiang dinding jangkar pengikat
  paku keling, rivet, tang rivet, blind rivet | penyambung plat aluminium lembaran tembak pengikat permanen kaleng talang seng
  engsel, engsel pintu, door hinge, floor hinge | poros daun jendela lemari pengayun kupu besi
  kunci pintu, handle pintu, gagang pintu, lockset, door lock | pegangan silinder anak kunci rumah kantor pengunci
  gembok, padlock | pengunci rantai pagar kotak anak kunci besi
  door closer, penutup pintu otomatis, hidrolik pintu | penahan daun menutup sendiri perlahan kantor darurat
  smart door lock, kunci pintu digital, fingerprint door lock | pengunci elektronik sidik jari kartu pin kamar hotel
  pintu kayu, daun pintu, pintu panel, wooden door, pintu hdf | kusen rumah kamar sekolah solid engineering masuk
  pintu aluminium, jendela aluminium, kusen aluminium, aluminium window | bingkai kaca sliding geser kantor rumah rangka
  pintu upvc, jendela upvc, kusen upvc, pintu pvc | bingkai plastik kamar mandi anti rayap geser kedap suara
  pintu baja, steel door, pintu besi | rumah sekolah aman anti maling kusen metal kuat
  pintu tahan api, fire door, pintu darurat, emergency door, panic bar | tangga kebakaran evakuasi gedung jalan keluar dorong baja
  pintu harmonika, folding gate, rolling door, pintu gulung, roller shutter | ruko kios garasi toko lipat dorong penutup besi
  pintu otomatis, automatic sliding door, automatic door, pintu sensor | kaca buka geser sendiri lobi bank rumah sakit gerak
  pintu lead, pintu timbal, lead door, pintu pb | ruang radiologi rontgen pelindung radiasi rumah sakit
  pintu air, sluice gate, pintu sorong, pintu air irigasi, stop log | pengatur bukaan bendung saluran sawah kanal ulir stang baja banjir
  pintu klep, flap gate, flap valve, pintu air otomatis | penahan pasang laut rob balik saluran muara rawa fiber
  pintu pagar otomatis, automatic gate, motor pagar, sliding gate opener | penggerak geser remote gerbang rumah dinas
  pagar brc, pagar besi, fence brc, pagar galvanis | pembatas keliling halaman anyaman kawat sekolah kantor taman panel
  kawat duri, kawat silet, razor wire, barbed wire, concertina | pengaman pagar tembok penjara lapas batas tajam kebun
  kawat harmonika, chain link, kawat ayam, kawat ram, pagar kawat | pembatas anyaman jaring lapangan tenis kandang keliling
  kaca bangunan, kaca tempered, kaca lembaran, tempered glass, float glass, kaca laminasi | jendela pintu dinding bening partisi pengaman tebal
  kaca film, window film, sandblast sticker, stiker kaca | pelapis penahan panas jendela mobil gelap privasi es
  kaca patri, glass block, kaca blok | hiasan jendela warna masjid dinding tembus cahaya
  tirai jendela, gorden, gordyn, vertical blind, roller blind, horizontal blind, vitrase | penutup kain jendela ruangan hordeng pelindung sinar kantor tirai
  teralis, tralis besi, teralis jendela, railing tangga, railing stainless | pengaman pegangan besi pagar balkon maling hiasan
  tangga aluminium, tangga lipat, ladder, tangga teleskopik | panjat naik tinggi tukang listrik perpustakaan rumah portabel
  tangga putar, tangga besi, spiral staircase | naik lantai dua rumah melingkar anak tangga
  partisi, partisi toilet, cubicle toilet, partisi ruangan, sliding partition | penyekat pembagi ruang dinding geser sekat lipat kantor aula
  panel sandwich, sandwich panel, panel pu, panel eps, cold room panel | dinding atap insulasi ruang dingin gudang knockdown busa
  dinding panel, m panel, wall panel, panel dinding pvc | pelapis hiasan tembok cepat ringan interior motif
  wallpaper, wallpaper dinding, kertas dinding | pelapis tembok hiasan motif interior ruang gulung stiker
  aspal hotmix, hotmix, asphalt concrete, laston, ac wc, ac bc | campuran panas perkerasan jalan pengaspalan pelapis permukaan hitam truk dihampar
  aspal curah, aspal drum, aspal minyak, aspal pen, asphalt bitumen | bahan pengikat hitam lengket jalan perkerasan cair panas drum
  aspal emulsi, emulsified asphalt, tack coat, prime coat | lapis perekat resap jalan cair dingin disemprot bitumen air
  aspal buton, asbuton, lawele granular asphalt | aspal alam butir perkerasan jalan campuran dingin tambang
  cold mix asphalt, aspal dingin, aspal instan, cold mix | penambal jalan berlubang kantong siap pakai tanpa pemanasan perbaikan cepat lubang
  aspal karet, asphalt rubber, aspal modifikasi, aspal polimer | perkerasan jalan campuran lateks elastis tahan lama
  lapis pondasi agregat, agregat kelas b, cement treated base, base a | lapisan bawah jalan batu pecah hampar padat perkerasan
  stabilisator tanah, soil stabilizer, difa soil, pemadat tanah kimia | penguat pengeras tanah dasar jalan desa lempung campuran semen cairan
  jembatan rangka baja, steel truss bridge, jembatan baja | penyeberangan sungai bentang panjang rakit galvanis kendaraan menyeberang pu
  jembatan bailey, jembatan panel, bailey bridge, jembatan darurat | penyeberangan sementara putus bencana sungai bongkar pasang rangka baja cepat
  jembatan gantung, suspension footbridge, jembatan gantung asimetris | penyeberangan orang pejalan kaki desa sungai kabel sling menara titian
  jembatan penyeberangan orang, jpo, pedestrian bridge | menyeberang jalan raya pejalan kaki atas tangga baja kota
  jembatan apung, pontoon jetty, floating jetty, dermaga apung, kubus apung | ponton hdpe sandar perahu sungai danau wisata terapung kubus plastik
  bantalan jembatan, elastomeric bearing pad, elastomer jembatan, rubber bearing | karet tumpuan gelagar peredam beban getaran landasan
  expansion joint, siar muai, asphaltic plug joint | sambungan celah jembatan lantai karet muai susut kendaraan baja
  baja prategang, pc strand, kabel prestress, pc wire | kawat tarik beton gelagar jembatan untaian tegang stressing
  fender dermaga, rubber fender, karet dermaga | bantalan penahan benturan kapal sandar pelabuhan karet peredam
  bollard dermaga, bollard tambat, mooring bollard | tambatan tali kapal pelabuhan besi cor pengikat sandar
  pelampung suar, buoy, mooring buoy, rambu suar, lampu suar, rambu apung, marine buoy | penanda alur pelayaran laut kapal navigasi terapung sbnp menara tambat batas kawasan konservasi
  floating breakwater, oil boom, trash boom, penahan sampah sungai, trash barrier | penghadang mengapung menjaring kotoran sungai tumpahan minyak jaring kubus
  lampu lalu lintas, traffic light, apill, alat pemberi isyarat lalu lintas, traffic signal, lampu merah | pengatur kendaraan persimpangan perempatan simpang merah kuning hijau dishub jalan
  traffic light controller, atcs, area traffic control system, controller apill | pengendali simpang terkoordinasi kamera sensor kendaraan ruang kontrol dishub perempatan
  pelican crossing, pelikan crossing, lampu penyeberangan | tombol pejalan kaki menyeberang zebra cross sinyal sekolah isyarat
  warning light, lampu peringatan, flashing light, lampu kedip kuning, lampu hati hati | berkedip tenaga surya simpang rawan kecelakaan waspada tikungan dishub
  countdown timer lalu lintas, penghitung mundur traffic light, traffic countdown | angka detik simpang lampu merah digital papan waktu tunggu
  rambu lalu lintas, traffic sign, rambu jalan, rambu larangan, rambu peringatan | papan tanda jalan reflektif aluminium tiang dilarang parkir dishub petunjuk kendaraan
  rppj, rambu pendahulu petunjuk jurusan, rambu penunjuk arah, guide sign | papan hijau besar nama kota tujuan jalan tiang f pengarah
  papan nama jalan, street name sign | plang penunjuk nama gang kampung tiang pipa desa lorong
  nomor rumah, plat nomor rumah, papan nomor rumah | penanda alamat warga pelat aluminium kelurahan rt rw
  variable message sign, vms, papan informasi lalu lintas elektronik, running text lalu lintas | layar led pesan berubah pengguna jalan tol macet tiang
  rambu portabel, rambu lipat, portable sign, rambu sementara | papan tanda pekerjaan jalan hati hati sementara dapat dipindah kaki
  cermin tikungan, convex mirror, cermin cembung, traffic mirror | kaca bulat pantulan persimpangan belokan buta pandangan kendaraan
  guardrail, pagar pengaman jalan, guard rail, flex beam, pagar pengaman baja | pembatas tepi jurang tikungan penahan kendaraan jatuh galvanis tiang
  road barrier, water barrier, pembatas jalan plastik, movable concrete barrier | penyekat lajur pengalihan arus isi air oranye polisi dishub beton
  traffic cone, kerucut lalu lintas, cone jalan, cone, kerucut jalan | penanda oranye karet plastik pengalih arus parkir polisi pembatas sementara kendaraan pengaman
  stick cone, traffic post, delineator tiang lentur, flexible post, stick tubular | tiang oranye lentur pemisah lajur pemandu reflektor karet
  delineator, patok pengarah, patok lalu lintas, guide post | tiang tepi jalan reflektor pemantul tikungan penuntun malam
  paku jalan, road stud, mata kucing, paku marka, solar road stud | pemantul cahaya aspal garis malam reflektor tertanam lajur tenaga surya
  speed bump, polisi tidur, speed hump, rubber speed bump, pita penggaduh, rumble strip | pengurang kecepatan karet gundukan perumahan sekolah kendaraan pelan
  patok kilometer, patok hm, patok rumija, patok batas | tonggak penanda jarak jalan beton tanah batas desa lahan pilar
  barikade, barricade, barikade polisi, pagar barikade | penghalang penyekat jalan massa unjuk rasa besi beroda kawat
  police line, garis polisi, barricade tape, safety line, pita pembatas | plastik kuning hitam penyekat area kejadian pengaman gulung
  wheel stopper, car stopper, penahan ban, rubber wheel stop | pembatas parkir mobil karet beton ganjal roda mundur
  corner guard, pelindung sudut, column protector | karet siku tiang parkir basement benturan mobil kuning hitam reflektif
  palang parkir, barrier gate, palang pintu otomatis, boom gate | portal penghalang kendaraan masuk keluar lengan naik turun loket
  mesin parkir, parking system, ticket dispenser, terminal parkir elektronik, sistem parkir | karcis otomatis loket masuk keluar kendaraan pembayaran kartu retribusi gate
  portal jalan, height limiter, portal pembatas tinggi | palang besi penghalang truk masuk jalan kampung tiang
  bollard jalan, bola beton, bollard trotoar, bollard stainless, batu bola | pembatas trotoar kendaraan pejalan kaki taman penghalang motor bulat tiang
  halte bus, bus stop, shelter bus, bus shelter | tempat menunggu penumpang angkutan umum atap bangku pinggir jalan calon
  rak parkir sepeda, bike rack, parkir sepeda | tempat menaruh mengunci sepeda besi kantor taman stainless
  palang pintu perlintasan, pintu perlintasan kereta api, railway crossing gate, early warning system perlintasan | penghalang sirine rel kendaraan sebidang peringatan kereta lewat
  rel kereta api, railway rail, bantalan rel, bantalan beton rel, penambat rel | jalur besi sepur bantalan sleeper kereta pengikat wesel
  timbangan kendaraan, jembatan timbang, truck scale, weighbridge, weigh in motion, axle scale | penimbang berat truk muatan lebih dishub gandar uji kelebihan
  alat uji kendaraan bermotor, alat uji kir, brake tester, headlight tester, side slip tester, speedometer tester | pengujian laik jalan rem lampu angkutan bus dishub pemeriksaan berkala
  alat uji emisi, gas analyzer kendaraan, smoke tester, opacity meter, emission tester | pengukur asap knalpot kendaraan polusi bensin solar bengkel gas buang penguji diesel laik
  speed gun, radar kecepatan, speed camera, pengukur kecepatan kendaraan, kamera tilang, etle | polisi lalu lintas mendeteksi laju ngebut kendaraan pistol laser tilang pengukur pelanggaran elektronik
  kamera etle, etle, kamera tilang elektronik, anpr camera, kamera plat nomor | merekam pelanggaran pengendara tilang polisi pengenal nomor kendaraan perempatan
  penghitung kendaraan, traffic counter, traffic counting, loop detector | survei volume arus lalu lintas sensor menghitung lewat jalan
  lampu stick lalu lintas, traffic baton, senter lalin, stick lamp, tongkat lalu lintas | tongkat menyala merah petugas parkir polisi mengatur kendaraan malam
  segitiga pengaman, warning triangle, segitiga reflektor | tanda mobil mogok darurat pemantul lipat merah
  gembok roda, wheel clamp, wheel lock, kunci roda | penjepit penahan ban mobil parkir liar dishub penertiban
  lampu jalan, lampu pju, luminer penerangan jalan umum, lampu penerangan jalan, street light, pju led | penerang malam tiang kota led dishub warga sorot gang kampung pencahayaan
  pju tenaga surya, pjuts, solar street light, lampu jalan tenaga surya, pju all in one | penerang desa panel matahari baterai otomatis malam mandiri terpencil tiang
  smart pju, smart street lighting, controller pju, dimming pju | kendali jarak jauh lampu jalan pemantauan hemat energi otomatis iot jadwal
  tiang lampu, tiang pju, tiang oktagonal, octagonal pole, lamp post | penyangga penerangan jalan galvanis besi parabola tunggal ganda lengan ornamen
  lampu taman, garden light, bollard lamp, lampu hias taman | penerang alun alun hiasan dekoratif tiang antik bola pedestrian
  lampu hias jalan, lampu dekorasi, string light, lampu tumblr, lampu hias kota, rope light | hiasan kelap kelip perayaan ornamen warna warni malam rangkaian
  lampu sorot, floodlight, flood light, lampu tembak led, spotlight | penerang lapangan stadion gedung papan reklame terang jauh halaman
  high mast, high mast lamp, tiang lampu tinggi, lampu stadion | penerang bundaran pelabuhan lapangan stadion menara luas terang lampu banyak
  high bay, lampu industri, lampu highbay | penerang gudang pabrik hanggar gor langit langit tinggi led gantung
  lampu bohlam, bohlam led, lampu led bulb, led bulb, lampu pijar, lampu lhe | penerang rumah ruangan fitting e27 hemat energi watt bola
  lampu tl, tl led, lampu neon, fluorescent lamp, tabung led | penerang ruangan kantor panjang tabung kelas balok ballast
  lampu downlight, downlight led, lampu panel led, led panel, lampu plafon | penerang langit langit tanam ruang kantor bulat kotak tempel
  armatur lampu, rumah lampu, fitting lampu, ballast, trafo lampu | dudukan komponen penerangan tl kap pemegang reflektor starter
  lampu darurat, emergency lamp, lampu emergency, lampu petromax | menyala padam listrik baterai isi ulang gedung evakuasi mati lampu penerangan posko bencana
  lampu exit, exit sign, lampu tanda keluar | penunjuk arah jalan darurat evakuasi gedung hijau menyala pintu
  senter, lampu senter, flashlight, senter led, torch, senter kepala | penerang genggam baterai ronda patroli malam isi ulang cahaya tangan penerangan sorot headlamp
  headlamp, lampu kepala, senter kepala | penerang dahi tambang pendaki penyelamat tangan bebas malam
  lampu petromak, lampu badai, lentera, lantern, lampu camping | penerang tenda pengungsian minyak tanah surya gantung darurat
  lampu tenaga surya hemat energi, ltshe, lampu surya rumah, solar home lamp, solar home system | penerang rumah desa terpencil belum berlistrik panel matahari paket baterai
  light tower, menara lampu, mobile lighting tower, balon lampu, lighting balloon | penerang lokasi bencana proyek malam genset beroda tiang tinggi portabel
  lampu uv, uv lamp, lampu germisida, uv sterilizer lamp | pembunuh kuman ultraviolet steril ruangan udara air bakteri
  lampu panggung, par led, moving head, stage lighting | sorot pentas konser acara seni warna pertunjukan teater dmx
  lampu operasi jalan tambang, lampu anti ledak, explosion proof lamp, explosion proof lighting | penerang area gas mudah terbakar kilang spbu tangki aman
  sensor cahaya, photocell, photo cell, saklar otomatis lampu, timer switch, time switch | penghidup pemutus lampu senja fajar waktu siang malam otomatis
  kabel nya, kabel nym, kabel instalasi rumah, electrical wire | penghantar tembaga instalasi listrik gedung stop kontak lampu inti tunggal pvc
  kabel nyy, kabel nyfgby, kabel tanah, underground power cable | penghantar tembaga tanam bawah tanah listrik lapis baja gedung panel
  kabel nyaf, kabel nymhy, kabel nyyhy, kabel serabut, flexible cable | penghantar lentur panel peralatan listrik tembaga halus
  kabel twisted, kabel twist sr, nfa2x, kabel sr, low voltage twisted cable, kabel pilin | penghantar udara tiang listrik sambungan rumah pju aluminium jaringan pln
  kabel aaac, kabel a3c, acsr, aaac s, kabel konduktor telanjang, bare conductor | penghantar udara jaringan menengah tinggi transmisi aluminium telanjang tiang pln
  kabel tegangan menengah, kabel n2xsy, kabel na2xsebgy, xlpe cable, kabel tm 20 kv | penghantar tanah gardu distribusi pln isolasi tinggi
  kabel bc, kabel grounding, bare copper, kabel pembumian | penghantar tembaga telanjang arde petir pentanahan
  kabel kontrol, control cable, kabel instrumen, instrumentation cable | penghantar sinyal panel otomatis banyak inti pelindung shielded mesin
  kabel las, welding cable | penghantar arus mesin pengelasan tembaga serabut karet tebal elektroda
  kabel solar, kabel pv, pv cable, solar cable | penghantar dc panel surya plts tahan uv inverter sambungan
  kabel telepon, telephone cable, kabel itc, kabel jelly | penghantar suara pabx tembaga pasang tanah kantor sambungan
  kabel coaxial, kabel koaksial, coaxial cable, kabel rg6, kabel antena | penghantar sinyal televisi cctv radio pemancar bnc video
  kabel roll, extension cord, kabel ekstensi, kabel rol, cable reel | perpanjangan listrik colokan gulungan terminal stop kontak portabel
  kabel tray, cable tray, cable ladder, tray kabel, cable duct | jalur penyangga penata kabel gedung rak galvanis panel
  pipa conduit, conduit, pipa kabel listrik, flexible conduit, pipa listrik pvc | pelindung kabel instalasi tanam tembok selongsong klem
  skun kabel, cable lug, kabel skun, connector kabel, terminal kabel | sambungan ujung kabel press tembaga baut mur penjepit
  kabel ties, cable ties, pengikat kabel, klem kabel | plastik pengikat merapikan bundel gigi sekali kunci
  isolasi listrik, electrical tape, isolasi kabel, selotip listrik, heat shrink | pembungkus sambungan kabel pvc hitam perekat pelindung bakar ciut
  saklar, stop kontak, switch listrik, socket outlet, steker, stopkontak | colokan pemutus lampu dinding tombol nyala rumah inbow outbow
  mcb, miniature circuit breaker, box mcb, sekering, pembatas arus | pemutus arus listrik otomatis korsleting beban lebih panel rumah jepret
  mccb, acb, air circuit breaker, molded case circuit breaker, circuit breaker | pemutus sirkit panel utama gedung daya besar hubung singkat
  elcb, rccb, gpas, gawai proteksi arus sisa | pemutus arus bocor kesetrum anti setrum pengaman listrik rumah
  kontaktor, contactor, thermal overload relay, relay, magnetic contactor | pemutus penyambung motor listrik panel kumparan otomatis kendali
  panel listrik, panel lvmdp, panel distribusi listrik, low voltage switchgear, panel sdp, panel hubung bagi tegangan rendah | kotak lemari pembagi arus daya gedung pemutus busbar tombol indikator
  panel pju, panel app, panel kwh, box panel, box panel outdoor | kotak penerangan jalan meteran saklar waktu tiang besi outdoor
  kubikel, cubicle 20 kv, switchgear tegangan menengah, medium voltage switchgear, rmu, ring main unit | lemari hubung gardu pln pemutus tegangan menengah pelanggan besar
  panel ats amf, ats, automatic transfer switch, panel amf, panel sinkron genset | pemindah otomatis sumber pln genset padam cadangan
  capacitor bank, kapasitor bank, panel kapasitor, power factor correction | perbaikan faktor daya denda kvarh hemat listrik gedung
  trafo distribusi, transformator distribusi, distribution transformer, travo | penurun tegangan menengah rendah gardu tiang pln minyak kva listrik desa
  trafo daya, transformator daya, power transformer, trafo tenaga | penaik penurun tegangan tinggi gardu induk transmisi mva pln
  trafo kering, dry type transformer, cast resin transformer | penurun tegangan gedung dalam ruangan tanpa minyak resin rumah sakit
  trafo arus, current transformer, trafo tegangan, potential transformer, trafo ukur | pengukur instrumen gardu proteksi meter perbandingan
  gardu listrik, gardu beton, gardu portal, gardu distribusi, kiosk substation, compact substation | rumah bangunan trafo distribusi pln tiang kios listrik
  tiang listrik, tiang beton listrik, tiang besi listrik, steel pole, concrete pole | penyangga kabel jaringan pln telepon distribusi pancang tanam
  menara transmisi, tower transmisi, transmission tower, sutet | penyangga kabel tegangan tinggi rangka baja siku galvanis pln
  isolator listrik, isolator keramik, insulator, isolator tumpu, isolator polimer, suspension insulator | penyekat kabel tiang porselen jaringan tegangan menengah tinggi
  lightning arrester, arester, surge arrester, surge protection device | pelindung sambaran lonjakan tegangan petir trafo jaringan panel
  fuse cut out, fco, cut out, load break switch, recloser, sectionalizer, fuse link | pemutus jaringan tiang distribusi pengaman lebur trafo pln
  penangkal petir, lightning protection, penangkal petir elektrostatis, batang penangkal petir | penyalur kilat sambaran gedung menara tiang arde pelindung tembaga
  grounding, ground rod, arde, batang pembumian, pentanahan | tembaga tanam tanah listrik penyalur arus bocor petir elektroda
  klem kabel jaringan, strain clamp, suspension clamp, piercing connector, fixed dead end assembly, line tap connector | aksesoris penjepit tarik gantung kabel udara tiang pln hot dip
  cross arm, travers, besi travers, palang tiang | aksesoris tiang listrik dudukan isolator jaringan siku unp galvanis
  meteran listrik, kwh meter, kwh meter prabayar, smart meter listrik, electricity meter, energy meter | penghitung pemakaian daya rumah pln token pulsa alat hitung
  stabilizer listrik, stabilizer tegangan, automatic voltage regulator, stavolt | penstabil tegangan naik turun komputer alat elektronik pelindung servo
  inverter, power inverter, inverter dc ac, inverter surya, hybrid inverter | pengubah arus aki searah bolak balik listrik panel surya
  rectifier, power supply, adaptor, catu daya, charger aki, battery charger | pengubah arus ac dc pengisi daya sumber tegangan telekomunikasi
  generator set, genset, genset diesel, generating set, pembangkit listrik diesel, genset silent | sumber listrik cadangan padam mesin solar kva gedung mati lampu
  genset gas, genset biogas, generator biogas | pembangkit listrik bahan bakar kotoran ternak lpg sampah
  panel surya, solar panel, modul surya, solar cell, photovoltaic module, modul fotovoltaik | pengubah sinar matahari menjadi listrik atap lembaran silikon wp
  plts, pembangkit listrik tenaga surya, plts atap, solar rooftop, plts komunal, plts hybrid | listrik matahari desa terpencil sekolah puskesmas kantor energi terbarukan off grid
  solar charge controller, scc, mppt controller | pengatur pengisian aki panel surya pengendali baterai
  baterai lithium, lithium battery, baterai lifepo4, battery energy storage system, bess | penyimpan listrik surya ups telekomunikasi isi ulang daya
  aki, accu, aki kering, baterai vrla, aki mobil, baterai gel | penyimpan listrik kendaraan ups surya starter timbal volt baterai genset motor soak basah
  baterai alkaline, batu baterai, baterai aa, baterai cas, rechargeable battery | sumber daya jam remote senter mikrofon sel kering kecil
  plta, turbin air, pembangkit listrik mikrohidro, pltmh, pikohidro, hydro turbine | listrik aliran sungai air terjun desa kincir generator
  turbin angin, wind turbine, pembangkit listrik tenaga bayu, kincir angin listrik | listrik baling baling pantai energi terbarukan menara
  spklu, ev charger, charging station, stasiun pengisian kendaraan listrik, wall charging | cas mobil motor listrik colokan tiang pengisi baterai umum stop kontak
  motor listrik, electric motor, motor induksi, dinamo, gearmotor, elektro motor, sepeda motor listrik, electric motorcycle, molis | penggerak mesin pompa putaran tiga fasa industri kipas baterai tanpa bensin ramah lingkungan dinas isi ulang cas kendaraan roda dua
  inverter motor, variable speed drive, vsd, variable frequency drive, vfd, soft starter | pengatur kecepatan putaran penggerak pompa mesin hemat starter
  tang ampere, clamp meter, amperemeter | pengukur arus listrik jepit kabel digital teknisi
  multimeter, multitester, avometer, avo meter | pengukur tegangan hambatan arus teknisi listrik digital jarum
  megger, insulation tester, insulation resistance tester, earth tester, earth resistance tester | pengukur tahanan isolasi kabel pembumian arde trafo uji
  power quality analyzer, power meter, watt meter, power analyzer | pencatat kualitas daya listrik harmonisa energi panel audit
  tespen, test pen, phase detector, voltage detector, tester listrik | pendeteksi tegangan kabel obeng nyala lampu aman
  pipa pvc, pipa paralon, pvc pipe, pipa air pvc, pralon | saluran air bersih plastik pembuangan rumah buang kotor batang sambung lem rucika aw
  pipa hdpe, hdpe pipe, pipa polyethylene, pipa pe | saluran air bersih pdam desa plastik hitam gulungan lentur jaringan distribusi
  pipa galvanis, pipa gip, galvanized pipe, pipa besi medium, pipa air besi | saluran air bersih tahan karat tiang ulir spam pagar seng
  pipa ppr, ppr pipe, pipa air panas | saluran hotel rumah sakit instalasi sambung panas hijau plastik
  pipa grp, pipa frp, pipa fiberglass, glass reinforced plastic pipe | saluran air baku besar serat kaca limbah tahan korosi
  pipa ductile, ductile iron pipe, pipa dci, pipa besi cor | saluran transmisi air baku pdam besar kuat
  pipa baja, welded pipe, pipa las, steel pipe, spiral pipe, pipa baja spiral | saluran transmisi air minyak gas jembatan pipa besi struktur hitam
  line pipe, line pipe welded, pipa penyalur migas, erw pipe, pipa api 5l | jaringan minyak gas bumi transportasi baja darat lepas pantai
  casing pipe, pipa selubung, octg, tubing, finish threaded casing pipe, seamless pipe, pipa seamless | pengeboran sumur minyak gas baja ulir tanpa kampuh api 5ct
  pipa bor, drill pipe, drill collar, pipa pengeboran | batang rangkaian rig sumur minyak putar ulir
  pipa stainless, pipa tembaga, copper pipe, stainless pipe | saluran gas medis pendingin ac refrigerant logam
  fitting pvc, knee pvc, elbow pvc, sambungan pipa, tee pvc, socket pvc, sok pvc | penyambung paralon belokan cabang lem plastik aksesoris
  fitting hdpe, compression joint, stub end, coupler hdpe, electrofusion | penyambung pipa hitam pdam aksesoris putar las panas
  fitting buttweld, elbow baja, reducer baja, fitting pipa baja, tee buttweld | penyambung las pipa minyak gas belokan industri
  fitting forging, forged fitting, sockolet, weldolet, fitting tempa | penyambung pipa tekanan tinggi baja tempa minyak gas cabang
  flange, flens, flange pipa, weld neck flange, blind flange | piringan penyambung pipa baut gasket katup minyak industri baja
  gibault joint, giboult joint, dresser joint, repair clamp, flange adaptor, klem pipa bocor | penyambung penambal pipa pdam perbaikan kebocoran besi cor
  clamp saddle, saddle clamp, klem sadel | cabang sambungan pelanggan rumah pdam pipa tapping jepit
  water meter, meter air, meteran air, water meter pdam | penghitung pemakaian air pelanggan rumah sambungan debit tagihan kubik
  water meter induk, flow meter, flowmeter, ultrasonic flow meter, electromagnetic flow meter, meter induk | pengukur debit aliran air pipa utama pdam digital
  box meter, box water meter, kotak meter air | pelindung meteran pelanggan plastik beton tutup tanam
  gate valve, katup gerbang, stop kran | pembuka penutup aliran air pipa pdam besi cor roda putar sluice
  butterfly valve, katup kupu kupu | pengatur aliran pipa besar piringan putar tuas penutup
  ball valve, katup bola, ball valve manual | pembuka penutup aliran pipa cairan gas kuningan tuas seperempat putaran minyak
  check valve, katup searah, tusen klep, foot valve, non return valve | penahan balik aliran pompa air pipa isap klep
  air valve, katup udara, air release valve | pembuang udara terjebak jaringan pipa air pdam
  pressure reducing valve, prv, pressure relief valve, safety valve, katup pengaman | pengatur penurun tekanan pipa uap air boiler pelepas
  globe valve, control valve, katup kontrol, plug valve, needle valve | pengatur aliran proses industri minyak gas uap otomatis
  solenoid valve, katup solenoid, motorized valve, actuator valve | pembuka aliran elektrik otomatis pneumatik air listrik
  strainer, y strainer, saringan pipa | penyaring kotoran aliran pompa meter air kasa
  keran air, kran air, faucet, water tap, kran wastafel | pembuka penutup air cuci tangan dapur kamar mandi putar kuningan tempat wudhu
  kran sensor, keran otomatis, sensor faucet | cuci tangan tanpa sentuh wastafel air mengalir sendiri inframerah
  pompa air sumur, jet pump, pompa air rumah tangga, pompa air jet, shallow well pump | penyedot penaik air tanah dangkal rumah listrik kamar mandi tandon mesin air
  pompa submersible, submersible pump, pompa celup, pompa sumur dalam, deep well pump, pompa satelit | penaik air bor dalam artesis benam pipa listrik desa
  pompa celup air kotor, sewage pump, pompa lumpur, sump pump, submersible sewage | penyedot air limbah genangan banjir got basement lumpur rendam
  pompa sentrifugal, centrifugal pump, pompa transfer, end suction pump, pompa distribusi | pendorong air bersih gedung pdam instalasi debit besar hisap
  booster pump, pompa booster, pompa pendorong | penambah penguat tekanan air shower lantai atas rumah gedung
  pompa irigasi, pompa air alkon, water pump bensin, pompa air diesel, pompa alkon | penyedot air sawah petani kekeringan mesin solar engine sungai bantuan kelompok tani
  pompa banjir, mobile pump, pompa mobile, pompa genangan, trailer pump | penyedot genangan luapan banjir truk gandeng diesel debit besar bpbd rumah pompa
  pompa axial, axial flow pump, pompa rumah pompa, screw pump, pompa ulir | pengendali banjir polder debit besar drainase kota sungai
  pompa air tenaga surya, solar water pump, pompa surya, irigasi tenaga surya | penaik air sumur panel matahari irigasi desa kering tanpa listrik penyedot mengairi sawah kebun bbm submersible kemarau
  pompa hidram, hydraulic ram pump, pompa hydram | penaik air tanpa listrik bukit desa dorongan arus mata air
  pompa tangan, hand pump, pompa dragon, pompa air manual | sumur tuas ayun desa dipompa tanpa listrik
  pompa dosing, dosing pump, metering pump, pompa kaporit | penakar injeksi bahan kimia klorin tawas pengolahan air pdam kolam
  pompa vakum, vacuum pump, pompa hampa | penghisap udara laboratorium ac freon sedot tinja
  pompa minyak, gear pump, pompa bbm, pompa solar, fuel transfer pump, hand rotary pump | pemindah bahan bakar oli drum tangki roda gigi
  pompa lumpur bor, mud pump, slurry pump, pompa diafragma, diaphragm pump | pendorong lumpur kental pengeboran tambang kimia
  sucker rod pump, pumping unit, electrical submersible pump, pompa angguk, sucker rod | pengangkat minyak sumur tua produksi migas artificial lift
  panel pompa, panel kontrol pompa, pump control panel, wlc, pelampung otomatis, water level control | otomatis hidup mati tandon bak air listrik radar kotak
  pressure tank, tangki tekan, pressure switch, otomatis pompa air | penstabil tekanan pompa saklar membran rumah air
  tangki air, tandon air, toren air, water tank, tandon fiber, tedmond | penampung penyimpan air bersih bak plastik stainless liter atap rumah
  tangki air panel, roof tank, panel tank, tangki frp panel, reservoir panel | penampung air gedung besar rakit modular pdam bak
  reservoir air, water reservoir, bak penampungan air, ground tank, menara air, glass fused steel tank | penyimpan air bersih pdam desa ketinggian bangunan beton baja
  tangki lipat air, flexible tank, bladder tank, tandon lipat, portable water tank, onion tank | penampung air darurat bencana pengungsian kekeringan terpal pvc gulung
  hidran umum, hydran umum, terminal air, kran umum | tempat mengambil air bersih warga pemukiman kekeringan bersama tandon
  jerigen air, jerigen lipat, jerrycan, jeriken | wadah penyimpan angkut cairan bbm plastik lipat pengungsi liter
  instalasi pengolahan air, ipa paket, water treatment plant, wtp, ipa baja, spam paket | penjernih air baku sungai menjadi air bersih minum pdam koagulasi filtrasi liter detik
  mobil ipa, ipa mobile, mobile water treatment, water treatment portable, penjernih air darurat | pengolah air bersih tanggap bencana siap minum bergerak kendaraan pengungsi
  filter air, saringan air, water filter, tabung filter air, housing filter, sand filter | penyaring penjernih keruh zat besi sumur rumah pasir karbon
  reverse osmosis, mesin ro, mesin air minum ro, membran ro, depot air minum, air minum isi ulang | penyaring air siap minum galon membran sekolah kantor pemurni
  desalinasi, swro, sea water reverse osmosis, desalinator, destilator air laut | pengubah air asin payau laut menjadi tawar minum pulau
  water purifier, dispenser pemurni air, kran air siap minum, drinking fountain | pemurni minum umum taman sekolah bandara pancuran gelas
  ultrafiltrasi, membran ultrafiltrasi, ultrafiltration membrane, membran uf | penyaring bakteri air bersih serat berongga pengolahan
  ozone generator, ozonator, generator ozon | pembangkit pembunuh kuman air udara buah sayur sterilisasi
  chlorinator, klorinator, gas chlorinator, klorin diffuser | pembubuh disinfeksi air minum pdam sumur kaporit pembunuh bakteri
  softener air, water softener, resin kation, resin penukar ion | pelunak penghilang kapur air sadah ketel boiler
  karbon aktif, activated carbon, arang aktif | media penyaring bau warna air udara tempurung kelapa butiran
  pasir silika, silica sand, zeolit, manganese green sand, pasir manganese | media penyaring air keruh besi tabung butiran pdam
  tawas, aluminium sulfat, alum, poly aluminium chloride, pac cair | penjernih air keruh penggumpal koagulan pengendap lumpur pdam bubuk
  gas klor, chlorine gas, klorin cair, sodium hipoklorit, natrium hipoklorit | disinfektan air pdam pembunuh bakteri tabung pemutih limbah
  soda ash, natrium karbonat, kapur tohor, lime, kapur padam | penaik ph air asam penetral limbah pengolahan bubuk
  soda api, caustic soda, natrium hidroksida, naoh, asam klorida, hcl, asam sulfat | bahan kimia industri cairan korosif basa asam pengolahan laboratorium
  polimer flokulan, flocculant, polymer anionik, koagulan, polimer kation | pengikat pengendap lumpur limbah penjernih air kimia
  penjernih air tablet, tablet penjernih air, aquatabs, bubuk penjernih air | pembunuh kuman air darurat bencana banjir pengungsi larut sachet
  toilet, kloset duduk, closet duduk, water closet, monoblok | buang air besar wc kamar mandi keramik siram sanitair flush
  kloset jongkok, closet jongkok, squat toilet | wc buang air kakus kamar mandi keramik sekolah jamban leher angsa
  urinoir, urinal, urinal toilet | tempat buang air kecil pria kencing keramik toilet umum
  wastafel, wash basin, washbasin, lavatory | cuci tangan muka kamar mandi keramik bak gantung cermin
  wastafel portable, tempat cuci tangan, portable hand wash, tempat cuci tangan injak | cuci tangan sabun pedal galon stainless sekolah pasar covid
  bak cuci piring, kitchen sink, sink, bak cuci stainless, scrub sink, sink stainless, meja sink | dapur pantry tempat mencuci peralatan stainless satu dua lubang pencuci wastafel kran makan
  bak mandi, bathtub, bak air fiber, bath tub | penampung air mandi berendam kamar mandi keramik plastik
  shower, shower set, jet washer, bidet, hand shower | semprotan mandi cebok toilet kamar mandi pancuran selang
  floor drain, saringan lantai, roof drain, saringan air hujan | lubang pembuangan air kamar mandi dak stainless kotoran
  water heater, pemanas air, water heater gas, water heater listrik, solar water heater, ketel listrik, teko listrik | mandi air panas hotel rumah dinas kamar mandi surya tangki dapur merebus solar gas hangat
  toilet portable, portable toilet, toilet mobile, toilet umum portable, wc umum, wc portable, toilet darurat, toilet fiber | jamban fiber kabin acara bencana pengungsian mobil trailer buang air kakus pindah proyek bilik mck umum
  jamban sehat, jamban keluarga, wc komunal, sanimas, mck komunal | buang air besar sembarangan sanitasi desa kakus warga bilik cubluk stbm
  septic tank, septik tank, biotank, septictank biofilter, biofil, tangki septik | penampung pengolah tinja kotoran wc rumah fiber limbah domestik sanitasi
  ipal domestik, ipal, instalasi pengolahan air limbah, sewage treatment plant, stp, wastewater treatment plant | pengolah air kotor limbah komunal permukiman gedung anaerob aerob fiber
  ipal rumah sakit, ipal puskesmas, ipal medis, ipal biofilter | pengolah limbah cair klinik laboratorium fasyankes infeksius air buangan kesehatan
  ipal tahu, ipal industri, ipal batik, ipal rph | pengolah limbah cair pewarna pabrik kecil pemotongan hewan usaha air buangan
  grease trap, perangkap lemak, penangkap lemak | penyaring minyak dapur restoran air cucian rumah sakit kantin stainless
  oil separator, oil water separator, pemisah minyak | pemisah oli air limbah bengkel kapal spbu bak
  blower ipal, root blower, aerator kolam, ring blower, diffuser aerasi, air blower | peniup udara oksigen pengolahan limbah gelembung tambak bakteri
  bakteri pengurai, bioaktivator, em4, bakteri starter, penghilang bau septic tank | pengurai limbah kompos tinja sampah cairan mikroba probiotik bau
  manhole, tutup manhole, manhole cover, grill manhole, tutup bak kontrol | lubang got saluran besi cor penutup selokan jalan drainase inspeksi
  grill drainase, grating, steel grating, saringan got, deck drain, tali air | penutup selokan kisi besi saluran air jalan lubang masuk air hujan
  sumur resapan, biopori, lubang biopori, infiltration well, sumur imbuhan | peresapan air hujan tanah banjir genangan konservasi pipa berlubang bor
  penampung air hujan, rain water harvesting, pah, instalasi pemanen air hujan | pemanen tadah air hujan talang tandon kekeringan desa
  trash rack, saringan sampah otomatis, mechanical screen, automatic trash rake, saringan sungai | pengangkat sampah kali rumah pompa pintu air kisi konveyor
  kapal pembersih sampah, kapal keruk, dredger, aquatic weed harvester, perahu sampah, amphibious excavator, kapal sampah, trash skimmer, trash boat | pengeruk lumpur sungai waduk eceng gondok pengangkat terapung sedimen pengangkut sampah pembersih perairan conveyor danau
  pipa drainase, subdrain, perforated pipe, pipa berlubang, pipa subdrain | penyalur rembesan air tanah lapangan bola lereng peresap
  sprinkler irigasi, springkler tanaman, irigasi tetes, drip irrigation, sprinkler taman, irigasi sprinkler, big gun sprinkler | penyiram otomatis kebun lahan pertanian rumput taman pancaran selang air petani tanaman memutar penyemprot lapangan hujan buatan menyiram nosel
  saluran irigasi pracetak, flume irigasi, talang irigasi, saluran ferosemen | pembawa air sawah parit tersier petani beton lahan
  bendung karet, rubber dam, bendung gerak, embung | penahan penampung air sungai sawah kemarau karet kembung irigasi
  selang air, water hose, selang benang, selang taman | pengalir siram cuci pvc lentur gulung meter tanaman
  selang spiral, suction hose, selang hisap, selang buang, layflat hose, selang irigasi | penyedot pompa air banjir tinja sawah terpal gulung
  selang hidrolik, hydraulic hose, selang tekanan tinggi, selang angin, air hose | alat berat kompresor oli angin sambungan nepel karet
  mesin bor sumur, drilling rig air, mesin bor air tanah, mesin bor jacro, jack rod, drilling rig, bor air tanah, mesin sumur bor | pengeboran sumur dalam artesis air bersih mata bor menara pengebor pipa pantek geolistrik
  sumur bor, pembuatan sumur bor, jasa pengeboran sumur, deep well | mengebor air tanah dalam desa kekeringan jasa konstruksi pipa casing
  geolistrik, alat geolistrik, resistivity meter | pendugaan pencari air tanah lapisan bumi elektroda survei sumur
  tempat sampah, tong sampah, trash bin, tempat sampah fiber, dust bin, tong sampah pilah, dustbin, bak sampah | wadah buang kotoran pilah organik anorganik taman kantor sekolah gantung warna pemilah tutup injak fiberglass
  tempat sampah injak, pedal bin, tempat sampah stainless, tempat sampah infeksius | wadah kotoran ruangan rumah sakit pedal kaki tutup plastik kuning medis
  tempat sampah roda, garbage bin, wheelie bin, dust bin 240 liter, tong sampah beroda | wadah kotoran dorong besar hdpe kompleks pasar dlh angkut tutup kompaktor
  kontainer sampah, bak kontainer sampah, container arm roll, bak arm roll, kontainer amrol, bak kontainer, container sampah, bak amrol | penampung sampah tps besi truk pengangkat pasar tempat pembuangan sementara wadah besar armroll penampungan
  gerobak sampah, gerobak dorong sampah, becak sampah, gerobak motor sampah | pengangkut kotoran kampung rt rw petugas kebersihan tarik besi roda kelurahan tps
  motor sampah, motor roda tiga sampah, tossa sampah, viar sampah, kendaraan roda tiga sampah | pengangkut kotoran gang kampung bak hidrolik petugas desa
  compactor sampah, truk compactor, garbage compactor, mesin press sampah, waste compactor | pemadat pengangkut kotoran dlh truk tekan hidrolik rumah tangga
  mesin pencacah plastik, plastic crusher, mesin cacah plastik, penghancur plastik, plastic shredder | penghancur daur ulang botol sampah bank sampah pisau giling
  mesin pencacah organik, mesin pencacah kompos, mesin pencacah sampah, chopper sampah, waste shredder, penghancur sampah, mesin pencacah sampah organik, apo, alat pengolah pupuk organik | penghancur daun ranting rumput pupuk pakan limbah dapur tps3r pisau perajang sampah kompos rumah kompos uppo pasar
  mesin pemilah sampah, conveyor sampah, conveyor pemilah, waste sorting machine, trommel screen, gibrig, mesin pengolah sampah | pemisah organik anorganik tps3r tpst ban berjalan ayakan putar plastik sabuk jalan
  mesin pengayak kompos, ayakan kompos, rotary screen | penyaring halus pupuk sampah organik putar tps3r rumah kompos
  komposter, composter, tong komposter, drum komposter, rumah kompos, compost bin, komposter rumah tangga | pembuat pupuk sampah dapur rumah tangga organik ember tutup aerasi cair wadah membusuk lindi warga rt keran
  incinerator, insinerator, tungku pembakar sampah, incinerator medis, pembakar sampah, tungku bakar sampah | pemusnah limbah rumah sakit b3 api suhu tinggi asap abu tpa medis tanpa puskesmas
  pirolisis, pyrolysis, mesin pirolisis plastik, gasifikasi | pengubah sampah plastik menjadi bahan bakar minyak reaktor destilasi solar
  mesin press plastik, hydraulic baling press, baler, mesin press botol, press kardus | pemadat kaleng kertas pengepak bank sampah daur ulang ikat hidrolik
  mesin paving plastik, mesin pengolah sampah plastik, mesin pelet plastik, ekstruder plastik | daur ulang lelehan cetak bijih biji produk limbah kresek
  biodigester, reaktor biogas, digester biogas, biogas portable, kubah biogas | pengolah kotoran sapi ternak menjadi gas kompor fermentasi tangki
  autoclave limbah medis, sterilisator limbah medis, microwave limbah medis, penghancur jarum, needle destroyer | pemusnah sampah infeksius rumah sakit suntik b3 uap cacah
  safety box limbah, kantong plastik medis, plastik sampah medis, kantong limbah infeksius, sharp container | wadah jarum suntik bekas sampah kuning b3 puskesmas kotak karton
  kantong sampah, plastik sampah, trash bag, polybag sampah | pembungkus kotoran plastik hitam besar lembar dapur kebersihan
  jasa pengangkutan limbah b3, jasa pengelolaan limbah medis, pemusnahan limbah b3, pengolahan limbah b3, transporter limbah, jasa pengolahan limbah medis, jasa pemusnahan limbah b3 | angkut transporter sampah rumah sakit infeksius berbahaya beracun kilogram manifest puskesmas pemusnah insinerator izin
  jasa sedot tinja, jasa penyedotan septic tank, sedot wc, jasa layanan lumpur tinja | penguras kotoran wc tangki penuh truk vakum kuras
  jasa pengangkutan sampah, jasa pengelolaan sampah, jasa pengolahan sampah, jasa angkut sampah, pengangkutan sampah | petugas angkut kotoran tpa retribusi langganan kebersihan kota truk mengambil limbah rumah tangga tps
  mobil sedot tinja, truk tinja, vacuum truck, sludge truck, motor tinja | penyedot penguras wc septic kendaraan tangki lumpur vakum
  street sweeper, road sweeper, mobil penyapu jalan, truk penyapu, mesin penyapu jalan | pembersih debu kotoran aspal vakum sikat kendaraan kota jalan protokol
  alat penyedot lumpur saluran, combination jetting truck, flushing truck, high pressure jetting, mesin pembersih saluran | penyemprot tekanan pembersih got mampet gorong gorong sedimen drainase
  spiral pembersih saluran, drain cleaner, drain auger, kawat pembersih saluran | pelancar wastafel pipa mampet tersumbat putar pegas soda api
  tangki bbm, tangki solar, fuel tank, tangki timbun, storage tank, tangki oli | penyimpan bahan bakar genset minyak spbu plat baja silinder liter
  bejana tekan, pressure vessel, separator migas, heat exchanger, penukar panas | tabung proses industri minyak gas kilang tekanan plat las
  boiler, ketel uap, steam boiler, ketel air panas | pembangkit uap pabrik laundry rumah sakit pemanas bahan bakar tekanan
  cooling tower, menara pendingin | pendingin air industri ac sentral gedung kipas sirkulasi atap
  ac split, air conditioner split, ac split wall, ac 1 pk, air conditioner, penyejuk ruangan | pendingin udara kantor dinding indoor outdoor freon dingin kamar inverter ruang
  ac standing, ac floor standing, ac standing floor | pendingin udara berdiri aula ruang besar lantai lemari penyejuk
  ac cassette, ac kaset, cassette air conditioner | pendingin udara plafon empat arah langit langit ruang rapat kantor
  ac portable, portable air conditioner, air cooler, pendingin udara portable, ac tenda | penyejuk berpindah roda tanpa pasang kipas air es acara pengungsi
  ac sentral, ac vrf, ac vrv, air conditioning multi split, ac ducting, ac split duct | pendingin gedung besar satu outdoor banyak indoor saluran udara
  chiller, air cooled chiller, water chiller, mesin chiller | pendingin air sentral gedung mal rumah sakit kompresor
  air handling unit, ahu, fan coil unit, fcu, hvac | pengolah udara ruang operasi sentral filter hepa saluran tata udara
  ducting, saluran udara ac, spiral duct, ducting ac, diffuser ac, grille ac | pipa kotak pembagi udara dingin gedung bjls kisi poliuretan
  exhaust fan, kipas hisap, kipas pembuangan, exhaust fan plafon | penyedot udara kotor asap kamar mandi dapur ventilasi dinding keluar
  kipas angin, kipas angin dinding, stand fan, wall fan, ceiling fan, kipas angin gantung, desk fan, fan, standing fan | penyejuk baling baling berdiri kelas ruang angin listrik putar pendingin udara gantung masjid sejuk
  kipas angin industri, industrial fan, hvls fan, blower keong, axial fan, centrifugal blower | peniup udara gudang pabrik aula baling baling besar ventilasi
  turbin ventilator, turbine ventilator, roof fan, cyclone ventilator | pembuang panas atap gudang pabrik putar angin tanpa listrik sirkulasi
  air curtain, tirai udara | penyekat angin pintu ruang ber ac penahan debu serangga toko
  dehumidifier, pengering udara, penyerap lembab | penurun kelembaban ruang arsip gudang obat laboratorium jamur
  humidifier, pelembab udara, mist fan, kipas embun, mist maker | penyemprot uap kabut kelembaban kumbung ruang penyejuk
  freon, refrigerant, gas pendingin, refrigeran | isi ulang pendingin ac kulkas tabung r32 r410 bengkel
  kompresor ac, sparepart ac, evaporator ac, kapasitor ac, pipa ac, outdoor ac | suku cadang penggantian pendingin udara perbaikan teknisi bracket
  jasa service ac, jasa pemeliharaan ac, cuci ac, perawatan ac | tambah freon bongkar pasang teknisi pendingin ruangan perbaikan bersih
  cold storage, cold room, ruang pendingin, gudang beku, cold storage portable, gudang berpendingin, cold storage ikan | penyimpan ikan daging sayur beku suhu dingin nelayan hasil panen vaksin buah kamar panel sandwich kompresor pengawet awet
  air blast freezer, abf, contact plate freezer, mesin pembeku cepat, iqf | pembekuan ikan daging cepat minus udang pabrik pengolahan
  mesin es, ice maker, ice flake machine, pabrik es balok, mesin es tube, mesin es kristal | pembuat es curah nelayan pendingin ikan pelabuhan kubus minuman
  freezer, chest freezer, lemari pembeku, freezer box | penyimpan beku daging ikan es krim vaksin minus pendingin kotak
  showcase, kulkas showcase, display cooler, lemari pendingin kaca, showcase minuman | pemajang minuman dingin pintu kaca toko warung reagen kulkas etalase penjualan botol rak
  kulkas, lemari es, refrigerator | pendingin makanan minuman rumah dua pintu dapur simpan sayur obat penyimpan tangga pantry buah
  cold chain box, cool box, kotak pendingin, cooler box, box ikan berinsulasi, fish box | penyimpan ikan es nelayan tahan dingin fiber styrofoam angkut vaksin
  alat pemadam api ringan, apar, fire extinguisher, tabung pemadam, racun api | pemadaman kebakaran serbuk kimia co2 dinding gedung jinjing powder foam kilogram
  apab, apar beroda, fire extinguisher trolley, alat pemadam api berat | pemadaman kebakaran tabung besar troli roda spbu hanggar pabrik
  isi ulang apar, refill apar, jasa pengisian apar, dry chemical powder, refill tabung pemadam | pengisian kembali serbuk alat pemadam kebakaran habis masa servis
  apar thermatic, thermatic fire extinguisher, pemadam otomatis gantung, fire ball, bola pemadam | padam sendiri panas ruang server panel langit langit lempar kebakaran
  fire suppression system, fm200, sistem pemadam gas, novec, clean agent, pemadam api otomatis ruang server | tabung gas pemadaman data center arsip otomatis nozzle tanpa air
  hydrant, hidran kebakaran, fire hydrant, hydrant pillar, pilar hidran | keran air pemadam jalan gedung pancang kebakaran damkar merah sumber
  hydrant box, box hidran, kotak hydrant | lemari merah selang nozzle dinding gedung kebakaran lantai
  fire pump, pompa hydrant, pompa pemadam kebakaran, jockey pump, diesel fire pump, electric fire pump | pendorong air bertekanan gedung sprinkler hidran mesin
  pompa pemadam portable, portable fire pump, pompa portabel pemadam, floating pump, pompa apung | jinjing damkar pemukiman sempit karhutla sungai bensin mesin hisap kebakaran
  pompa karhutla, pompa pemadam kebakaran hutan, mini striker, wildfire pump, ministriker, pompa pemadam hutan, pompa portable kebakaran lahan | manggala agni lahan gambut selang gendong bensin jinjing api penyedot air pemadam hutan mark bpbd
  jet shooter, pompa punggung, backpack pump, jetshooter | tas air gendong penyemprot api hutan lahan karhutla manual manggala
  flapper, gepyok, kepyok api, fire swatter, rake tool, garu pacul, pulaski | pemukul api kebakaran hutan lahan karhutla karet gagang sekat bakar
  selang pemadam, fire hose, selang hydrant, selang damkar, fire hose kanvas | penyalur air bertekanan kebakaran kanvas karet gulung kopling machino storz
  nozzle pemadam, fire nozzle, nozel pemadam, jet nozzle, variable nozzle, gun nozzle | ujung selang pancaran semprot kebakaran damkar kabut lurus
  kopling selang pemadam, fire hose coupling, machino coupling, storz coupling, y connection, siamese connection, dividing breaching | penyambung pembagi cabang slang hidran kebakaran damkar
  water monitor, fire monitor, water cannon, kanon air | penyemprot jarak jauh mobil damkar kapal pemadam atap tekanan tinggi
  foam pemadam, busa pemadam, foam concentrate, afff, cairan foam, foam agent | kebakaran bahan bakar minyak cairan konsentrat damkar bandara jerigen
  mobil pemadam kebakaran, fire truck, truk damkar, mobil damkar, kendaraan pemadam, fire engine | armada kebakaran tangki air pompa sirine kota tangga selang api penyemprot petugas penyelamat branwir
  motor pemadam kebakaran, fire motor, motor damkar, roda tiga pemadam | kebakaran gang sempit kampung padat roda pompa bergerak cepat
  mobil tangga pemadam, aerial ladder, sky lift damkar, turntable ladder, snorkel, ladder truck, mobil bronto | kebakaran gedung tinggi evakuasi hidrolik truk ketinggian bertingkat penyelamat damkar tangga putar
  mobil rescue, rescue truck, kendaraan penyelamat, rescue car, mobil rescue bpbd, kendaraan rescue, mobil penyelamat | basarnas evakuasi bencana peralatan double cabin winch kecelakaan korban sar damkar bpbd perlengkapan hidrolik
  mobil tangki air, truk tangki air, water tank truck, mobil suplai air bersih, mobil tangki | pengangkut penyalur air minum kekeringan siram taman kendaraan liter bersih penyiram tanaman bpbd pdam penyemprot
  baju tahan api, fireman suit, pakaian pemadam kebakaran, turnout gear, fire jacket, baju pemadam, apd pemadam | pelindung petugas damkar panas nomex jaket celana aramid
  baju tahan panas, aluminized suit, proximity suit, baju aluminium tahan panas | pelindung api radiasi bandara pabrik peleburan perak damkar
  helm pemadam, fire helmet, helm damkar | pelindung kepala petugas kebakaran tahan panas kaca muka visor
  sepatu pemadam, fire boots, boot damkar, sepatu tahan api | pelindung kaki petugas kebakaran karet tahan panas baja
  sarung tangan pemadam, fire gloves, sarung tangan tahan api, heat resistant gloves | pelindung tangan petugas kebakaran panas damkar kulit aramid
  breathing apparatus, scba, alat bantu pernapasan pemadam, self contained breathing apparatus | tabung udara masker asap petugas damkar punggung kebakaran gas beracun
  kompresor breathing apparatus, breathing air compressor, kompresor scba, kompresor selam, kompresor pengisi tabung | pengisian tabung udara penyelam damkar tekanan tinggi bar napas
  fire blanket, selimut api, selimut tahan api, karung goni pemadam | penutup kompor kebakaran dapur kain fiberglass memadamkan darurat
  fire alarm, alarm kebakaran, fire alarm system, mcfa, panel fire alarm, manual call point | peringatan dini bahaya api gedung bel lampu pecah kaca tombol
  smoke detector, detektor asap, detektor kebakaran, heat detector, flame detector, sensor asap | pendeteksi asap panas plafon peringatan dini api gedung
  fire sprinkler, sprinkler kebakaran, sprinkler head, sprinkler pemadam | penyiram air otomatis plafon gedung panas pecah api
  gas detector, detektor gas, multi gas detector, alat deteksi kebocoran gas, lpg detector | pendeteksi gas beracun bocor elpiji oksigen tambang ruang terbatas alarm
  kapak pemadam, fire axe, ganco pemadam, linggis rescue, halligan tool | pendobrak pintu penyelamatan damkar pecah kait genteng kebakaran
  tangga pemadam, fire ladder, tangga evakuasi tali, escape ladder | naik turun penyelamatan gedung darurat kebakaran sambung aluminium
  chute escape, chute rescue, sliding roll, rescue cushion, air cushion rescue, bantal udara penyelamat | evakuasi lompat gedung tinggi matras tiup bunuh diri seluncur kain
  perahu karet, inflatable boat, rubber boat, perahu tiup, lcr, sekoci karet, perahu karet rescue | penyelamatan korban banjir evakuasi sungai basarnas bpbd mesin tempel tentara rafting sekoci tiup penyelamat sar dayung pompa arung
  perahu rescue, perahu polyethylene, perahu aluminium, perahu fiber rescue, rigid inflatable boat, rib boat | evakuasi banjir sar patroli sungai hdpe penyelamat dayung kapal kecil
  mesin tempel perahu, outboard motor, motor tempel, mesin perahu | penggerak buritan baling baling speedboat nelayan bensin pk karet
  rompi pelampung, life jacket, jaket pelampung, baju pelampung, life vest, pelampung badan | keselamatan penumpang kapal renang banjir oranye busa peluit mengapung nelayan sungai penyelamat tidak tenggelam air sar
  pelampung cincin, ring buoy, lifebuoy, life buoy, ban pelampung | penolong orang tenggelam lempar kapal kolam renang oranye bulat donat
  liferaft, rakit penolong, inflatable life raft, rakit penyelamat, inflatable liferaft, sekoci penolong | kapal tenggelam darurat tiup otomatis kapsul penumpang laut kanister penyelamat ilr
  throw bag, tali lempar, rescue throw bag, tali lempar air, water rescue set, rescue board | penolong korban hanyut sungai arus deras terapung kantong jeram penyelamat orang air sar pelampung lempar
  tali karmantel, kernmantle, tali kernmantel, tali rescue, tali panjat, static rope | penyelamatan vertikal tebing turun tali climbing nilon statis dinamis sar
  carabiner, karabiner, descender, figure eight, ascender, jumar, pulley rescue | cincin kait pengaman panjat turun tali penyelamat vertikal snap
  rope access, vertical rescue equipment, vertical rescue set, peralatan vertical rescue, tripod rescue | penyelamatan ketinggian sumur jurang evakuasi katrol tali korban confined space
  tandu, stretcher lipat, tandu lipat, basket stretcher, scoop stretcher, spinal board, tandu evakuasi | pengangkut korban pasien luka kecelakaan evakuasi ambulans usungan keranjang pmi
  kantong mayat, body bag, kantung jenazah, kantong jenazah | pembungkus korban meninggal bencana resleting evakuasi mayat forensik ritsleting inafis
  alat ekstrikasi, hydraulic rescue tool, spreader cutter, jaws of life, hydraulic spreader, combi tool, hydraulic rescue tools | pemotong pembuka mobil tabrakan korban terjepit hidrolik pembengkang penyelamat penjepit kecelakaan reruntuhan basarnas
  lifting bag, high pressure lifting bag, bantal angkat, air lifting bag | pengangkat beban reruntuhan runtuhan korban tertimpa udara tiup penyelamatan
  life detector, alat pencari korban, search camera, victim location, radar reruntuhan, thermal imaging camera pemadam, search cam, detektor reruntuhan | deteksi korban tertimbun gempa kamera panas reruntuhan hidup sar pendeteksi orang suara napas
  concrete cutter rescue, rotary saw, gergaji rescue, rescue saw, chain saw beton | pemotong beton reruntuhan besi runtuhan gempa damkar usar mesin
  mesin gergaji rantai, chainsaw, gergaji mesin, senso | pemotong penebang pohon tumbang kayu bensin dahan pertamanan senso
  underwater rov, kamera bawah air, rov bawah air, underwater drone | pencarian inspeksi dasar laut sungai robot selam korban tenggelam
  tenda pengungsi, tenda peleton, tenda regu, tenda posko, tenda bencana | tempat berteduh darurat korban bencana bpbd terpal rangka pipa kanvas dinsos penampungan pengungsian barak dapur umum besi
  tenda keluarga, family tent, tenda gulung, tenda keluarga pengungsi, tenda darurat | pengungsi korban bencana terpal plastik tempat tinggal sementara satu keluarga bantuan hunian gempa banjir kk shelter pengungsian
  tenda lipat, gazebo lipat, folding tent, tenda stand, tenda bazar, tenda lipat promosi | pameran umkm peneduh acara portabel pedagang jualan kain atap bazar pos jaga rangka besi stan
  tenda dome, tenda camping, tenda kemah, tenda pramuka | berkemah gunung tidur lapangan perorangan lipat pendaki peserta perkemahan regu pandu
  tenda sarnafil, tenda kerucut, tenda pesta, tenda roder, tenda hajatan | acara pesta peneduh tamu panggung rangka terpal dekorasi upacara pameran undangan kerucut pernikahan hajatan kursi
  terpal, terpaulin, tarpaulin, terpal plastik, tarpaulin sheet, terpal pvc | penutup lembaran biru kedap air truk jemur gabah bencana pengungsi atap darurat alas tenda kolam tahan mata ayam
  velbed, tempat tidur lipat, ranjang lapangan, camp bed, veltbed, feldbed, tempat tidur lapangan, field bed | tidur pengungsi posko tentara besi kain lipat bencana ranjang korban rangka
  kantong tidur, sleeping bag, matras gulung, matras lapangan | tidur kemah hangat pengungsi gunung alas busa lapangan
  genset posko bencana, dapur umum lapangan, kompor lapangan, mobil dapur umum, dapur umum portable | memasak makanan pengungsi bencana tagana dinsos kompor wajan besar
  sirine bencana, early warning system, ews, sirene peringatan dini, sirine tsunami, ews banjir, sirene tsunami, sirine peringatan dini, early warning tsunami | peringatan dini banjir tsunami longsor bunyi keras sensor pengungsian menara bpbd pesisir evakuasi pengeras
  sirine, sirine kebakaran, sirene, sirine pemadam | suara peringatan bahaya bunyi keras menara kapal apel engkol horn
  alat pendeteksi longsor, ews longsor, extensometer, landslide early warning, inclinometer | peringatan dini gerakan tanah retakan sensor lereng bpbd
  rambu evakuasi, papan jalur evakuasi, rambu titik kumpul, assembly point sign, papan rawan bencana, rambu jalur evakuasi, papan titik kumpul, rambu bencana | petunjuk arah penyelamatan tsunami gempa bencana tiang hijau plang penunjuk papan panah pengungsian
  ring kolam renang keselamatan, menara pengawas pantai, lifeguard tower, kursi penjaga pantai, rescue tube | penyelamat balawista kolam wisata pantai mengawasi pengunjung
  helm proyek, safety helmet, helm keselamatan, helm safety | pelindung kepala pekerja konstruksi bangunan tukang lapangan tali dagu
  sepatu safety, safety shoes, sepatu pelindung, sepatu kerja lapangan | pelindung kaki ujung baja pekerja konstruksi kulit anti paku proyek
  sepatu boot karet, sepatu bot, rubber boots, boots karet, sepatu but | pelindung kaki lumpur banjir petani kebersihan tinggi tahan air
  kacamata safety, safety glasses, kacamata pelindung, goggle, safety goggles | pelindung mata debu percikan las gerinda laboratorium kimia
  sarung tangan kerja, sarung tangan kain, safety gloves, sarung tangan kulit, cotton gloves | pelindung tangan tukang kebersihan proyek rajut bintik kasar
  sarung tangan karet, rubber gloves, sarung tangan kimia, chemical gloves, sarung tangan kebersihan | pelindung tangan cuci bahan berbahaya petugas sampah lateks panjang nitril
  sarung tangan listrik, sarung tangan 20 kv, electrical gloves, insulated gloves | pelindung sengatan tegangan pln teknisi karet isolasi
  rompi safety, rompi proyek, safety vest, rompi reflektif, rompi skotlet | pakaian menyala pemantul petugas parkir jalan hijau oranye jaring lapangan
  wearpack, baju kerja, coverall, baju bengkel, pakaian kerja lapangan, katelpak | terusan montir mekanik teknisi pelindung kain drill tukang
  jas hujan, raincoat, mantel hujan, ponco | pelindung basah pakaian petugas lapangan plastik pengendara kebersihan tahan air baju celana karet
  full body harness, sabuk pengaman ketinggian, safety belt, body harness, lanyard | pelindung jatuh pekerja memanjat gedung tiang menara tali kait
  masker respirator, respirator, masker gas, masker debu, gas mask, masker n95, half mask | pelindung pernapasan debu asap cat kimia katrid saringan beracun
  ear plug, ear muff, earmuff, penutup telinga, pelindung telinga | peredam bising mesin genset bandara suara keras pekerja tembak
  pelindung wajah, face shield, pelindung muka, faceshield | kaca mika percikan gerinda cipratan medis mata dahi
  pakaian hazmat, coverall hazmat, baju apd, chemical suit, protective suit | pelindung virus kimia berbahaya disposable petugas medis terusan putih
  baju anti tawon, baju pelindung lebah, pakaian evakuasi tawon, bee suit | pelindung sengatan serangga damkar vespa sarang jaring muka evakuasi
  tongkat ular, snake tongs, snake hook, penjepit ular, grab stick | penangkap hewan buas reptil damkar evakuasi ular penjinak
  safety net, jaring pengaman, jaring proyek, jaring polynet | penahan jatuh material debu gedung konstruksi tali
  rambu k3, safety sign, papan k3, poster k3, rambu keselamatan kerja, spanduk k3 | peringatan bahaya wajib alat pelindung diri proyek area kerja stiker
  eyewash, emergency shower, eye wash station, pancuran darurat | pembilas mata terkena bahan kimia laboratorium pabrik pertolongan
  lockout tagout, loto, gembok loto, tagging k3 | pengaman penguncian panel mesin perbaikan label bahaya energi
  spill kit, oil absorbent, absorbent pad, penyerap tumpahan, oil dispersant | tumpahan minyak bahan kimia b3 kertas bantal pembersih laut spbu
  windsock, kantong angin, windsock bandara, lampu menara, aviation obstruction light | penunjuk arah angin helipad bandara rambu penerbangan tiang merah
  bor listrik, mesin bor tangan, electric drill, bor tembok, impact drill, cordless drill, bor baterai | pelubang dinding kayu besi mata tukang putar sekrup
  rotary hammer, demolition hammer, bor beton, jack hammer, mesin bobok, breaker listrik | pelubang pembongkar penghancur beton aspal jalan dinding pahat
  mata bor, drill bit, mata bor beton, mata bor besi | pelubang ujung kayu logam baja putar set hss
  gerinda tangan, mesin gerinda, angle grinder, gerinda duduk, bench grinder, gerinda potong | penghalus pemotong besi asah las keramik batu putar pengasah tukang cakram
  batu gerinda, mata gerinda, cutting wheel, flap disc, batu asah, mata potong | piringan pemotong penghalus besi keramik pisau tajam amplas
  mesin potong besi, cut off machine, cutting machine, gergaji besi mesin, band saw logam, bandsaw | pemotong pipa baja hollow bengkel las pita gergaji
  mesin potong keramik, tile cutter, pemotong keramik | ubin granit lantai tukang pasang batu manual iris
  gergaji listrik, circular saw, mesin gergaji kayu, jigsaw, table saw, gergaji bundar | pemotong kayu papan triplek tukang mebel pisau putar
  gergaji tangan, hand saw, gergaji kayu manual, hacksaw, gergaji besi | pemotong kayu tukang pertukangan gigi gagang dahan ranting
  mesin serut kayu, ketam listrik, planer kayu, mesin ketam, thicknesser, planer | penghalus perata papan mebel tukang pertukangan pasah meratakan
  mesin amplas, sander, amplas listrik, belt sander, orbital sander, mesin ampelas | penghalus permukaan kayu dempul cat mobil getar mebel gosok tukang
  mesin router, trimmer kayu, router kayu, mesin profil kayu, spindle moulder | pembuat alur ukir tepi kayu mebel profil pisau
  mesin bubut kayu, wood lathe, mesin pertukangan kayu, mesin mebel, bubut kayu | putar kaki meja ukiran kerajinan kayu bengkel pembentuk bulat tiang souvenir perajin
  mesin cnc router, cnc kayu, cnc router, mesin ukir cnc, cnc engraving, cnc laser cutting | pengukir otomatis komputer kayu akrilik kerajinan mebel grafir pemotong
  amplas, kertas gosok, sandpaper, ampelas | penghalus gosok kayu besi dempul kasar halus lembar roll
  palu, martil, hammer, bodem, palu godam | pemukul paku pemecah batu tukang gagang besi kayu
  obeng, screwdriver, obeng set, obeng kembang | pemutar sekrup plus minus gagang teknisi tes
  tang, tang kombinasi, pliers, tang potong, tang lancip, tang buaya | penjepit pemotong kawat kabel teknisi catut gagang karet
  tang skun, crimping tool, tang crimping, hydraulic crimping, tang press kabel | penekan jepit sepatu kabel rj45 jaringan hidrolik listrik
  kunci inggris, adjustable wrench, kunci pas, kunci ring, wrench set, kunci pas ring | pemutar pengencang mur baut bengkel montir motor
  kunci sok, socket wrench, kunci shock, kunci l, kunci momen, torque wrench, hex key | pengencang baut bengkel set ratchet montir mobil roda
  kunci pipa, pipe wrench, tang pipa, snei pipa, pipe threader, mesin snei | pembuat ulir pemutar ledeng tukang pdam galvanis
  tool box, kotak perkakas, tool kit, toolkit, tool set, kotak peralatan | wadah kunci obeng tang palu set lengkap teknisi bengkel jinjing
  impact wrench, air impact wrench, kunci angin | pembuka baut roda bengkel pneumatik kompresor mobil truk
  kompresor angin, air compressor, kompresor udara, compressor bensin, screw compressor | penghasil tekanan udara ban bengkel cat tambal tangki listrik pengisi semprot tabung
  dongkrak, hydraulic jack, dongkrak buaya, dongkrak botol, dongkrak hidrolik, floor jack, jack stand | pengangkat mobil ban bengkel hidrolik ton kendaraan penopang botol
  car lift, lift mobil, two post lift, mesin angkat mobil, hidrolik cuci mobil, bike lift | pengangkat kendaraan bengkel servis cuci motor tiang
  mesin spooring, spooring balancing, wheel alignment, wheel balancer, mesin balancing roda | pelurusan roda mobil bengkel keseimbangan ban kaki kaki velg
  mesin pembuka ban, tire changer, tyre changer, alat tambal ban, mesin vulkanisir | bongkar pasang ban bengkel velg tambal dalam pemanas
  scanner mobil, engine scanner, obd scanner, car scanner, scanner motor injeksi, scan tool mobil, engine tune up | pembaca kerusakan ecu injeksi kendaraan bengkel diagnosa smk otomotif mesin montir
  engine stand, trainer otomotif, engine trainer, trainer mesin, cutting engine, engine cutting, alat peraga mesin mobil | peraga praktik siswa smk bengkel rangka mesin mobil motor belajar potongan kendaraan blk
  mesin steam, high pressure cleaner, jet cleaner, mesin cuci mobil, high pressure washer, alat cuci steam | penyemprot air tekanan pembersih kendaraan motor lantai halaman
  mesin bubut, lathe machine, bubut logam, cnc lathe, mesin bubut cnc | pembentuk benda kerja logam putar pahat bengkel smk pemesinan silinder
  mesin frais, milling machine, mesin milling, cnc milling, mesin cnc, machining center | pemotong bentuk logam bengkel smk pemesinan roda gigi meja otomatis
  mesin bor duduk, drill press, bench drill, mesin bor magnet, radial drill | pelubang logam kayu meja bengkel smk tegak
  mesin gerinda permukaan, surface grinding, cylindrical grinding, surface grinder | penghalus perata presisi logam benda kerja bengkel smk
  mesin bending plat, mesin tekuk plat, bending machine, roll plat, mesin roll plat, mesin bending pipa, pipe bender | penekuk pelengkung besi pipa bengkel hidrolik lembaran knalpot
  mesin potong plat, shearing machine, gunting plat, plasma cutting, laser cutting logam, mesin laser cutting, fiber laser | pemotong lembaran besi baja akrilik bengkel hidrolik presisi cnc
  mesin press hidrolik, hydraulic press, shop press, power press, mesin pons, punching machine, press singkong, mesin press tahu, alat pres minyak | penekan pelubang bengkel bearing bentuk logam ton cetak pemeras pengempa dongkrak ampas kacang umkm pengepres
  ragum, catok, bench vise, tanggem | penjepit benda kerja meja bengkel besi kikir klem
  meja kerja bengkel, workbench, tool cabinet, meja kerja besi, lemari perkakas, tool trolley | tempat menyusun kunci obeng roda laci praktik smk montir
  kikir, pahat, file set, chisel, pahat kayu, tatah | pengikis penghalus logam ukir kayu tukang runcing
  anvil, landasan tempa, tungku tempa, mesin tempa, spring hammer, pandai besi | penempa parang pisau cangkul bara api tukang besi logam
  tungku peleburan logam, induction furnace, dapur induksi, heat treatment furnace, furnace, tungku pemanas | peleleh pengecoran besi aluminium suhu tinggi laboratorium keramik pengerasan
  cetakan khusus, mould plastik, dies, molding, cetakan injeksi, punch dies | pembentuk komponen plastik logam pabrik matras presisi
  mesin las listrik, mesin las inverter, trafo las, mma welding machine, las smaw, welding machine | penyambung besi elektroda bengkel busur arus watt pagar
  mesin las mig, mesin las co2, mig welding, gmaw, mesin las tig, tig welding, las argon | penyambung baja aluminium stainless gas kawat bengkel smk
  las titik, spot welding, mesin las titik | penyambung plat tipis tekan arus lembaran
  las karbit, las asetilin, blander las, blender potong, las oksi asetilin, cutting torch, brander | pemotong penyambung besi api gas regulator tabung selang
  mesin las pipa hdpe, butt fusion, mesin butt fusion, mesin las hdpe, electrofusion machine, pemanas pipa ppr | penyambung pipa plastik panas pdam pelat leleh
  elektroda las, kawat las, welding electrode, welding wire, welding rod | bahan tambah penyambung besi stainless batang bengkel bakar
  kedok las, topeng las, welding helmet, helm las, kacamata las | pelindung muka mata cahaya silau percikan bengkel otomatis gelap
  apron las, sarung tangan las, welding apron, welding gloves, jaket las | pelindung badan tangan percikan api kulit bengkel
  simulator las, welding simulator, welding booth, meja las, bilik las | latihan praktik virtual blk smk siswa pengelasan penyekat
  solder listrik, solder, solder station, soldering iron, timah solder, blower solder | penyambung komponen elektronik panas patri servis hp papan pcb
  gas oksigen tabung, tabung oksigen, oksigen medis, isi ulang oksigen, oxygen cylinder | pernapasan pasien las silinder regulator rumah sakit kubik
  gas asetilin, acetylene, gas argon, gas co2, gas nitrogen, gas industri, nitrogen cair | isi ulang tabung las pelindung inseminasi beku laboratorium
  heat gun, hot air gun, glue gun, lem tembak | pemanas udara plastik pengelupas cat perekat bakar kerajinan
  staples tembak, staple gun, air nailer, paku tembak, nail gun | penembak pengikat kayu sofa jok plafon kompresor
  vacuum cleaner industri, dust collector, vakum debu, penghisap debu kayu | penyedot serbuk gergaji bengkel basah kering pabrik
  chain block, takal, katrol rantai, hoist, electric hoist, lever block, katrol | pengangkat beban berat rantai gudang bengkel gantung kerek manual tarik lever
  overhead crane, gantry crane, crane gudang, jib crane, hoist crane | pengangkat beban berat pabrik bengkel rel ton palang
  sling angkat, wire rope, tali baja, webbing sling, shackle, segel, kawat sling, seling | pengikat pengangkat beban crane tarik jembatan kabel baja kait
  winch, derek, capstan, mesin winch, hand winch | penarik kapal mobil kabel gulung sling offroad tambat
  hand pallet, pallet mover, hand lift, hand stacker, stacker, trolley barang | pengangkat pemindah palet gudang dorong hidrolik garpu logistik pengangkut karung kereta kotak
  forklift, forklift diesel, forklift listrik, reach truck, fork lift, forklift elektrik | pengangkat barang gudang garpu mesin kendaraan pelabuhan palet beras
  palet plastik, pallet, palet kayu, pallet plastik | alas tumpuan barang gudang obat beras logistik karung
  troli barang, trolley barang, hand truck, troli lipat, kereta dorong barang, hand trolley | pengangkut dorong gudang roda kardus kantor
  gerobak dorong, arco, wheelbarrow, lori dorong, gerobak artco | pengangkut pasir semen sampah tukang satu roda bak
  cangkul, pacul, sekop, skop, shovel, hoe, cangkul baja | penggali tanah petani gotong royong gagang kayu bangunan pasir pengolah menggali ladang kerja bakti tradisional
  linggis, crowbar, belencong, ganco, dandang, linggis besi, pry bar | pencongkel penggali batu tanah keras besi bongkar pelubang batang baja membongkar lubang tiang
  parang, golok, sabit, arit, celurit, machete, bendo | penebas rumput semak petani tajam potong ranting pemotong kayu bilah kebun hutan linmas menebas babat
  sendok semen, cetok, trowel, roskam, raskam, ember cor | perata adukan plester tukang batu bangunan
  alat peraga tukang, paket alat pertukangan, paket peralatan tukang kayu, paket alat bengkel, paket perbengkelan | bantuan pelatihan usaha kelompok wirausaha set kunci gerinda montir
  mesin molen, beton molen, concrete mixer, mixer beton, molen cor | pengaduk semen pasir adukan cor tukang putar diesel
  vibrator beton, concrete vibrator, stik vibrator, poker vibrator | penggetar pemadat cor selang jarum bensin kolom
  stamper, tamping rammer, stamper kuda, mesin pemadat tanah, plate compactor, stamper kodok | pemadat timbunan galian jalan bensin getar paving tanah loncat
  baby roller, walk behind roller, vibro roller mini, pedestrian roller, hand roller, mini roller | pemadat aspal tanah jalan dorong kecil gilas tandem tambal lubang
  mesin potong aspal, concrete cutter, asphalt cutter, cutter beton, mesin pemotong jalan | pemotong perkerasan galian pipa pisau dorong bensin
  asphalt sprayer, penyemprot aspal, asphalt distributor, asphalt finisher, asphalt mixing plant, amp | penghampar pembuat campuran panas pengaspalan jalan mesin
  mesin trowel, power trowel, trowel finish, concrete screed | penghalus lantai cor beton baling baling gudang perata
  bar bender, bar cutter, mesin pembengkok besi, pemotong besi beton, rebar cutter | pemotong penekuk tulangan cor proyek hidrolik
  stone crusher, mesin pemecah batu, crusher plant, jaw crusher | penghancur kerikil agregat tambang split ayak batu jalan quarry
  batching plant, mixing plant beton, truck mixer, concrete pump, pompa beton | produksi adukan cor siap pakai pencampur curah penyalur
  waterpass, water level, spirit level, penyipat datar tukang, laser level, waterpas laser | pengukur kedataran gelembung garis lurus tukang dinding
  automatic level, auto level, waterpass survey, levelling instrument, digital level, sipat datar | pengukuran beda tinggi jalan teropong tripod rambu ukur pemetaan
  theodolite, teodolit, digital theodolite | pengukur sudut tanah pemetaan jalan tripod teropong juru ukur
  total station, total station set, ets | pengukuran tanah sudut jarak koordinat pemetaan juru ukur prisma tripod bpn topografi
  gps handheld, gps genggam, gps navigasi, gps map, global positioning system, gps receiver | penentu koordinat lokasi jelajah lapangan hutan satelit titik arah penunjuk posisi survei pemetaan penyuluh
  distance meter, laser distance meter, meteran laser, disto, rangefinder | pengukur jarak ruangan sinar digital genggam tinggi pohon
  meteran, roll meter, meteran gulung, measuring tape, meteran tukang, walking measure, meteran dorong | pengukur panjang jarak tarik pita baja roda jalan tanah
  rambu ukur, bak ukur, levelling staff, tripod survey, prisma total station, jalon | kelengkapan pengukuran tanah aluminium tongkat kaki tiga
  drone pemetaan, drone lidar, drone vtol, drone fixed wing, drone rtk, drone mapping, drone survey, vtol mapping drone | survei foto udara peta lahan luas multispektral orthophoto pesawat tanpa awak orthofoto kamera terbang nirawak ukur wilayah
  drone pertanian, drone sprayer, drone penyemprot | semprot pestisida pupuk padi sawah terbang tangki petani
  laser scanner, lidar, 3d scanner, terrestrial laser scanner | pemindai bangunan tiga dimensi titik awan survei kadaster cagar budaya
  echosounder, echo sounder, sonar batimetri, multibeam echosounder, side scan sonar | pengukur kedalaman laut sungai waduk dasar perairan pemetaan perahu
  current meter, alat ukur arus, adcp, alat ukur debit sungai | pengukur kecepatan aliran sungai saluran irigasi hidrologi baling
  pengukur muka air, automatic water level recorder, awlr, water level sensor, telemetri muka air, peilschaal, papan duga air | pencatat tinggi sungai bendungan banjir telemetri data logger mistar
  tide gauge, pasang surut, alat ukur pasut, wave buoy | pencatat ketinggian laut gelombang pelabuhan tsunami telemetri
  penakar hujan, ombrometer, rain gauge, automatic rain gauge, arr, automatic rainfall recorder | pengukur curah hujan pos hidrologi tabung obs tipping bucket telemetri
  stasiun cuaca, automatic weather station, aws, weather station, sensor cuaca | pencatat suhu angin kelembaban hujan bmkg pertanian otomatis klimatologi
  anemometer, pengukur angin, wind sensor, pengukur kecepatan angin | baling mangkok cuaca bandara pelabuhan arah kecepatan
  barometer, barograf, pengukur tekanan udara, altimeter | cuaca ketinggian tekanan atmosfer jarum kalibrasi
  termometer ruangan, thermohygrometer, hygrometer, termohigrometer, thermo hygrometer | pengukur suhu kelembaban ruang gudang obat laboratorium dinding digital
  termometer inframerah, thermogun, infrared thermometer, thermo gun, termometer tembak | pengukur suhu badan tanpa sentuh dahi demam mesin panas
  termometer air raksa, termometer alkohol, termometer batang, termometer digital makanan, thermocouple, data logger suhu | pengukur panas cairan kulkas vaksin pencatat celsius sensor
  solarimeter, pyranometer, campbell stokes, solar power meter, evaporimeter, panci penguapan | pengukur penyinaran radiasi matahari penguapan klimatologi bmkg
  seismograf, seismometer, accelerograph, sensor gempa, seismograph | pencatat getaran gempa bumi gunung api bmkg digitizer
  radar cuaca, weather radar, radiosonde, balon cuaca, lightning detector | pengamatan awan hujan petir bmkg udara atas pilot
  alat ukur kualitas air, water quality meter, water quality checker, water quality multiparameter, onlimo | pengukur ph do kekeruhan sungai limbah sensor lapangan pencemaran
  ph tanah, soil tester, soil moisture meter, perangkat uji tanah, soil test kit | pengukur kesuburan kelembaban hara lahan pertanian penyuluh
  tds meter, conductivity meter, ec meter, salinometer, refraktometer, salinity meter | pengukur zat terlarut kadar garam gula air hidroponik tambak
  do meter, dissolved oxygen meter, turbidity meter, turbidimeter, chlorine meter, comparator klorin, chlorine test kit | pengukur oksigen kekeruhan sisa klor air kolam ikan pdam
  air quality monitoring system, aqms, alat pemantau kualitas udara, ispu, air quality data logger, high volume air sampler, hvas | pencemaran debu pm gas polusi dlh stasiun sensor papan
  sound level meter, pengukur kebisingan, noise meter, dosimeter bising | pengukur suara bising desibel lingkungan kerja jalan
  lux meter, pengukur cahaya, luxmeter, light meter | pengukur intensitas penerangan ruang kerja lampu digital
  vibration meter, pengukur getaran, vibrometer, tachometer, pengukur putaran | mesin rpm getaran bearing motor digital teknisi
  thermal imager, kamera termal, thermal camera, thermal imaging, infrared camera | pencitraan panas panel listrik deteksi suhu manusia gelap inspeksi
  stroke meter, jangka sorong, vernier caliper, sigmat, mikrometer sekrup, dial indicator, mikrometer | pengukur ketebalan diameter presisi bengkel smk pemesinan digital
  thickness gauge, ultrasonic thickness gauge, coating thickness gauge, leak detector, ultrasonic flaw detector | pengukur ketebalan plat cat uji retak tanpa rusak baja ndt
  hammer test, schmidt hammer, concrete hammer test, rebar scanner, rebar detector, upv test | uji kekuatan beton tanpa merusak pantul deteksi tulangan
  compression testing machine, mesin uji tekan beton, universal testing machine, mesin uji tarik, flexural testing | pengujian kuat kubus silinder baja laboratorium bahan pu hidrolik
  core drill, mesin core drill, coring beton, core drill aspal | pengambil contoh inti perkerasan jalan bor silinder tebal uji
  cbr test, alat uji tanah, sondir, dynamic cone penetrometer, sand cone, direct shear, alat laboratorium mekanika tanah | penyelidikan daya dukung kepadatan lapangan lempung laboratorium pu
  ayakan agregat, sieve set, sieve shaker, saringan agregat, los angeles abrasion, marshall test, alat uji aspal | pengujian gradasi keausan campuran laboratorium jalan penetrasi
  slump test, kerucut abrams, cetakan kubus beton, cetakan silinder beton, cube mould | pengujian adukan segar benda uji laboratorium pu
  falling weight deflectometer, benkelman beam, hawkeye, alat survei jalan, roughness meter | pengukur kerataan lendutan kerusakan kondisi jalan kendaraan survei iri
  timbangan digital, timbangan elektronik, digital scale, timbangan meja | penimbang berat kilogram pasar dapur toko layar angka
  timbangan duduk, timbangan lantai, floor scale, platform scale, timbangan gudang, bench scale, timbangan duduk digital | penimbang karung ternak besar kilogram barang gudang berat lantai pasar menimbang
  timbangan gantung, crane scale, timbangan ternak, timbangan sapi, hanging scale, timbangan gantung digital | penimbang sapi kambing hewan ton kait gudang hasil panen karung sawit berat menimbang ternak posyandu
  neraca analitik, analytical balance, timbangan laboratorium, neraca ohaus, timbangan emas | penimbang teliti miligram reagen laboratorium presisi
  anak timbangan, massa standar, bejana ukur standar, alat tera, alat tera ulang, cap tanda tera | kemetrologian metrologi legal uji takaran pasar pompa bensin spbu penera
  jasa kalibrasi, kalibrasi alat kesehatan, kalibrasi alat ukur, jasa tera, jasa kalibrasi alat kesehatan, pengujian kalibrasi | pengujian ketelitian sertifikat laboratorium lembaga timbangan tensimeter penyetelan akurasi instrumen rumah sakit
  metal detector genggam, hand held metal detector, hand metal detector, garrett, metal detector | pemeriksa pendeteksi logam senjata tamu satpam badan genggam
  walkthrough metal detector, walk through metal detector, gate metal detector, pintu detektor logam | pemeriksa pengunjung pintu masuk gedung bandara lapas senjata gerbang
  x ray bagasi, x ray baggage scanner, mesin x ray barang, baggage x ray, x ray scanner | pemeriksa tas koper bandara pelabuhan lapas gedung ban berjalan
  mirror detector, inspection mirror, cermin pemeriksa mobil, under vehicle inspection mirror, uvss | pemeriksa bawah kendaraan bom satpam tongkat roda lampu
  body scanner, explosive detector, detektor bahan peledak, narcotic detector, trace detector | pemeriksa narkoba bom tubuh penyelundupan lapas bandara
  ip camera, kamera ip, cctv ip, network camera, ptz camera, speed dome | pengawas jaringan lan putar zoom rekam jarak jauh internet jalan
  body worn camera, body camera, kamera badan, bodycam | perekam petugas polisi satpol dada patroli lapangan
  dash cam, dashboard camera, kamera mobil, cctv bus, mdvr | perekam perjalanan kendaraan angkutan kabin gps
  camera trap, kamera jebak | pengintai satwa liar hutan harimau sensor gerak konservasi
  turnstile, tripod turnstile, flap barrier, swing gate, speed gate, pintu putar | gerbang penghitung pengunjung karyawan masuk kartu tiket stasiun halte
  alarm keamanan, alarm maling, burglar alarm, panic button, sensor gerak, motion sensor | peringatan pencuri pintu tombol darurat rumah kantor bunyi
  video door phone, intercom, interkom, bel rumah, bel pintu, door bell | komunikasi tamu pagar kamera pasien perawat panggil
  kendaraan satpol pp, tameng huru hara, tameng dalmas, riot shield, tameng polisi, helm dalmas, baju phh | pelindung unjuk rasa pengendali massa satpol polisi polikarbonat
  tongkat polisi, tongkat t, baton, borgol, tongkat rotan, tongkat security, handcuff | satpam satpol pengamanan pentungan belenggu tangan tersangka
  rompi anti peluru, bulletproof vest, body armor, helm anti peluru, rompi tahan peluru, rompi antipeluru | pelindung tembakan polisi tentara kevlar balistik dada plat
  stun gun, alat kejut listrik, pepper spray, semprotan merica, senjata gas | pertahanan diri petugas keamanan pelumpuh kejut
  night vision, teropong malam, teropong binocular, binokuler, teropong, binoculars | pengamatan jauh gelap patroli hutan laut burung lensa
  jasa keamanan, jasa pengamanan, jasa satpam, tenaga keamanan, jasa security, security service | penjaga gedung kantor outsourcing ronda shift petugas siaga tenaga satuan pengaman bulanan
  radio ssb, radio hf, hf transceiver, single side band | komunikasi jarak sangat jauh kapal pedalaman pos pulau terpencil nelayan
  radio marine, vhf marine radio, radio kapal, ais, automatic identification system, vms kapal | komunikasi kapal nelayan pelabuhan pelacak posisi identitas laut
  repeater radio, radio repeater, repeater vhf, duplexer | penguat pemancar ulang sinyal ht jangkauan menara bukit komunikasi
  radio trunking, digital trunking, radio dmr, radio poc, push to talk over cellular, radio tetra | komunikasi digital polisi grup jaringan seluler sim
  antena radio, antena omni, antena yagi, antena sectoral, antenna, antena parabola radio | penangkap penguat pemancar sinyal menara komunikasi pengarah
  bts, base transceiver station, base station, enodeb, bts 4g | pemancar sinyal seluler desa blankspot internet operator menara terpencil
  pemancar fm, fm transmitter, pemancar radio siaran, pemancar televisi, tv transmitter, exciter | stasiun siaran lembaga penyiaran publik lokal watt frekuensi antena
  mixer audio siaran, peralatan studio radio, broadcast console, microphone siaran, audio processor siaran | penyiaran radio publik penyiar konsol telepon hybrid studio
  vsat, satelit internet, starlink, telepon satelit, satellite phone, modem satelit | internet daerah terpencil parabola sinyal bencana komunikasi darurat
  parabola, receiver parabola, set top box, decoder tv, stb, receiver tv satelit | penangkap siaran televisi digital antena rumah satelit
  pabx, ip pbx, sentral telepon, private automatic branch exchange | penyambung telepon kantor cabang ekstensi hotel operator
  telepon meja, pesawat telepon, ip phone, telephone, telepon kantor, cordless phone | komunikasi suara kabel gagang kantor tombol
  telepon seluler, smartphone, handphone, ponsel, telepon genggam | komunikasi android layar sentuh kamera sim lapangan pulsa hp
  wireless radio link, point to point radio, ptp wireless, microwave radio link, wireless bridge | penghubung jaringan antar gedung jarak jauh tanpa kabel antena internet
  optical line terminal, olt, ont, gpon, media converter, sfp, optical network terminal | perangkat jaringan serat optik pelanggan internet pengubah cahaya
  spectrum analyzer, network analyzer, direction finder, monitoring frekuensi, site master | pengukur frekuensi radio balmon sinyal antena swr pencari
  jammer, signal jammer, pengacak sinyal, anti drone, drone jammer | penghambat pemblokir sinyal hp lapas drone liar
  plc, programmable logic controller, hmi, human machine interface | pengendali otomatis mesin pabrik program panel layar input output
  scada, remote terminal unit, rtu, telemetri scada, distributed control system | pemantauan kendali jarak jauh pdam listrik data sensor ruang kontrol
  data logger, perekam data, logger telemetri | pencatat sensor otomatis lapangan simpan kirim gsm stasiun
  pressure gauge, manometer, pengukur tekanan, pressure transmitter, pressure logger | jarum bar pipa pompa air gas angin sensor
  level transmitter, level sensor, sensor ketinggian air, level gauge tangki, automatic tank gauging | pengukur isi tangki cairan bbm ultrasonik radar
  sensor proximity, photoelectric sensor, limit switch, sensor inframerah, encoder | pendeteksi benda mesin otomatis pabrik jarak putaran
  temperature controller, thermostat, pengontrol suhu, termostat | pengatur panas oven inkubator mesin penetas otomatis
  pneumatic cylinder, silinder pneumatik, air cylinder, trainer pneumatik, trainer plc, hydraulic trainer | penggerak udara tekan otomasi praktik smk mekatronika katup
  robot industri, robotic arm, lengan robot, robot arm, kit robotik | otomasi praktik smk mekatronika pemindah lomba
  iot gateway, kit arduino, mikrokontroler, modul iot, raspberry pi, smart sensor | belajar elektronika sensor pengendali pintar praktik data
  smart building, building automation system, building management system, bas | pengendali otomatis gedung lampu ac listrik hemat energi
  running text, papan informasi led, led moving sign, teks berjalan | tulisan bergerak elektronik pengumuman kantor masjid layar merah
  jam digital masjid, jam waktu sholat, jam digital | penunjuk waktu adzan led angka dinding mushola
  bahan kimia laboratorium, reagen kimia, chemical reagent, pelarut, etanol, alkohol teknis, metanol | larutan uji analisis praktikum cairan murni botol
  aquadest, air suling, aquabidest, air demineral, air aki | pelarut laboratorium murni destilasi jerigen zuur
  desinfektan, disinfektan, disinfectant, benzalkonium, karbol, cairan pembasmi kuman | pembunuh virus bakteri penyemprotan lantai ruangan kandang wabah
  cairan pembersih lantai, floor cleaner, pembersih lantai, wipol, pewangi lantai | pel kuman harum kamar mandi keramik botol
  pembersih kaca, glass cleaner, pembersih porselen, pembersih toilet, pembersih kerak, cairan kaca | cairan semprot kloset noda kamar mandi kebersihan jendela kilap mobil cermin mengkilapkan
  sabun cuci tangan, hand soap, hand sanitizer, sabun cair, antiseptik tangan, handsoap | pembersih kuman tangan gel alkohol botol pump wastafel isi ulang dispenser toilet
  deterjen, detergent, sabun cuci, sabun cuci piring, pemutih pakaian, pelembut pakaian, detergen, sabun cuci pakaian | pencuci baju laundry linen bubuk cairan noda cair pewangi kain
  pengharum ruangan, air freshener, pewangi ruangan, kamper toilet, kapur barus, kamper | wangi semprot otomatis wc kantor mobil gantung toilet bau segar
  insektisida, obat nyamuk, pestisida rumah tangga, obat fogging, malathion, cypermethrin, pestisida insektisida, pembasmi serangga | pembasmi serangga nyamuk demam berdarah racun semprot lalat kecoa hama wereng ulat kutu penggerek cairan kimia tanaman obat
  abate, larvasida, temephos, bubuk abate | pembunuh jentik nyamuk demam berdarah bak mandi puskesmas tabur
  anti rayap, termitisida, jasa anti rayap, jasa pest control, pengendalian hama, jasa fumigasi | pembasmi rayap tikus kecoa gedung arsip penyemprotan semut
  racun tikus, rodentisida, perangkap tikus, lem tikus, lem lalat | pembasmi hama sawah gudang umpan jebakan
  herbisida, pembasmi rumput, glifosat, racun rumput | pembunuh gulma ilalang semprot lahan kebun cairan pemberantas sawit mematikan penyiangan paraquat
  sprayer gendong, knapsack sprayer, tangki semprot, hand sprayer, sprayer elektrik, alat semprot | penyemprot hama disinfektan petani punggung pompa pestisida
  lem kayu, lem putih, lem kuning, perekat, lem pvc, lem pipa, lem epoxy, lem korea | perekat sambungan mebel paralon kontak adhesif
  resin, fiberglass resin, resin polyester, katalis resin, serat fiber, gelcoat | bahan pembuat perahu serat kaca kerajinan matt talc
  bahan peledak, dinamit, detonator, anfo, ammonium nitrate | peledakan tambang batu quarry kuari
  biji plastik, bijih plastik, polyethylene resin, polypropylene resin, masterbatch | bahan baku pabrik kemasan butiran cetak
  pewarna tekstil, pewarna batik, naptol, remasol, lilin malam, zat warna | bahan membatik kain celup canting perajin
  bensin, pertamax, pertalite, bbm, bahan bakar minyak, premium, gasoline | kendaraan dinas operasional mobil motor genset liter spbu kupon
  solar, biosolar, dexlite, high speed diesel, solar industri, diesel fuel, pertamina dex | bahan bakar truk alat berat genset kapal mesin liter
  minyak tanah, kerosin, kerosene | bahan bakar kompor lampu fogging pengasapan liter
  gas lpg, elpiji, tabung gas, lpg 3 kg, lpg 12 kg, bright gas | bahan bakar memasak kompor dapur isi ulang tabung
  kompor gas, kompor lpg, regulator gas, selang gas, gas stove, kompor, kompor dua tungku | memasak dapur tungku api nyala dua pemasak elpiji bantuan rumah tangga selang
  briket, briket arang, arang kayu, wood pellet, biomassa, pelet kayu, arang briket | bahan bakar padat tungku masak sekam tempurung kelapa bakar
  batu bara, batubara, coal, kokas | bahan bakar boiler pltu tambang padat hitam
  biodiesel, bioetanol, fame, b35 | bahan bakar nabati sawit campuran solar
  oli mesin, minyak pelumas, pelumas, lubricant, engine oil, oli kendaraan, oli | ganti mesin mobil motor genset servis liter gesek pelicin kendaraan diesel hidrolik gardan transmisi gemuk
  oli hidrolik, hydraulic oil, oli transmisi, oli gardan, gear oil, oli trafo | pelumas alat berat power steering rem cairan drum
  gemuk, grease, stempet, gemuk pelumas | pelumas bearing laher padat alat berat pasta
  minyak rem, brake fluid, air radiator, coolant, radiator coolant | cairan kendaraan pendingin mesin servis botol
  cairan anti karat, wd 40, rust remover, degreaser, pelumas semprot, penghilang karat | pembersih pelumas rantai baut macet mesin kaleng
  pom mini, dispenser bbm, pompa bensin mini, pertashop, fuel dispenser, spbu mini, dispenser spbu | penjual eceran bahan bakar desa nosel takar liter bumdes
  bearing, bantalan gelinding, laher, ball bearing, roller bearing, pillow block | komponen putar poros mesin motor roda bantalan
  v belt, van belt, fan belt, timing belt, pulley, puli, sabuk mesin | penerus putaran karet penggerak mesin mobil kipas
  rantai mesin, roller chain, sprocket, roda gigi, gear box, gearbox, reducer | penerus putaran penggerak konveyor motor speed
  conveyor, konveyor, belt conveyor, ban berjalan, bucket elevator, screw conveyor | pengangkut pemindah barang pabrik karet rol gabah
  seal, oil seal, o ring, gasket, mechanical seal, packing | penahan bocor karet perapat mesin pompa pipa lembaran
  kopling mesin, coupling, flexible coupling, as mesin, shaft | penyambung poros motor pompa putaran baja
  baling baling kapal, propeller, as kapal, mesin kapal, marine engine, marine gearbox | penggerak laut perahu nelayan kuningan putar
  mesin diesel, diesel engine, mesin dongfeng, mesin penggerak, engine bensin, mesin serbaguna | penggerak perahu pompa penggiling traktor kuda silinder
  filter oli, oil filter, filter solar, fuel filter, filter udara kendaraan, air filter, filter udara mobil, saringan udara | penyaring kotoran mesin suku cadang servis saringan kendaraan ganti
  busi, spark plug, kampas rem, brake pad, kampas kopling, suku cadang kendaraan, sparepart mobil, koil, kabel busi | komponen pengganti servis mesin motor dinas rem pengapian bensin percikan kendaraan ganti
  ban mobil, ban luar, ban dalam, ban motor, tire, ban truk, ban radial, ban, ban luar mobil | roda karet kendaraan dinas ganti tubeless alur velg suku cadang pemeliharaan
  suku cadang alat berat, sparepart excavator, undercarriage, track shoe, bucket excavator, bucket teeth, kuku bucket, sparepart alat berat, track link | komponen pengganti rantai buldoser pemeliharaan gigi onderdil ekskavator roller hidrolik undercarriage
  mesin pengaduk, mixer industri, homogenizer, agitator, mixing tank | pencampur cairan adonan pupuk sabun tangki industri
  mesin pengering, dryer industri, rotary dryer, oven pengering, bed dryer, spray dryer, food dehydrator | pengering gabah jagung buah kopi ikan panas rak
  hammer mill, disk mill, mesin penepung, mesin giling tepung, ffc mill | penghancur penghalus biji beras jagung bumbu tepung
  extruder, mesin pelet, pellet mill, mesin pelet pakan, mesin pelet ikan | pencetak pakan ternak ikan apung butiran bahan
  evaporator vakum, vacuum evaporator, vacuum frying, distilasi, alat destilasi, penyulingan minyak atsiri, destilator | penyuling pemisah minyak nilam sereh uap ketel keripik
  kiln, tungku keramik, tungku gerabah, oven keramik, meja putar keramik | pembakaran tanah liat gerabah perajin pemanas
  christmas tree valve, wellhead, kepala sumur, x mas tree, choke valve, tubing head | peralatan migas sumur produksi minyak gas katup tekanan
  mata bor migas, pdc bit, tricone bit, roller cone bit, drilling bit | pengeboran sumur minyak batuan intan
  lumpur pemboran, drilling mud, barite, bentonite, bentonit, lost circulation material, nut plug | bahan campuran pengeboran sumur minyak kental penyumbat rugi
  bahan kimia migas, demulsifier, corrosion inhibitor, scale inhibitor, biocide, drilling chemical | pencegah karat kerak pemisah minyak air produksi sumur aditif
  semen sumur minyak, oil well cement, class g cement, cementing additive, float shoe, centralizer | penyemenan selubung sumur pengeboran migas
  packer migas, bridge plug, liner hanger, completion equipment, downhole tool | penyekat komplesi sumur produksi minyak bawah tanah
  blowout preventer, bop, choke manifold, mud gas separator | pencegah semburan liar pengeboran sumur rig keselamatan
  rig pengeboran, drilling rig, workover rig, menara bor migas | pengeboran sumur minyak gas panas bumi kerja ulang
  kompresor gas, gas compressor, gas turbine, turbin gas, gas engine | penekan gas bumi pembangkit stasiun pipa migas
  pig launcher, pig receiver, pipeline pig, insulating joint | pembersih bagian dalam pipa minyak gas peluncur
  coating pipa, wrapping pipa, anoda korban, sacrificial anode, cathodic protection, proteksi katodik | pelindung karat pipa kapal dermaga tiang pancang aluminium lapisan
  gas meter, meter gas, regulator sektor gas, metering gas, jaringan gas rumah tangga, jargas | pengukur pemakaian gas bumi pelanggan pgn pipa dapur
  jasa konstruksi migas, jasa pengeboran migas, jasa cementing, jasa wireline, jasa inspeksi teknik, epc | penunjang kontraktor kkks hulu perawatan sumur survei
  tabung cng, tangki cng, converter kit, konverter kit nelayan, lpg converter | pengubah bahan bakar perahu mobil bensin gas mesin pompa
  kardus, karton box, dus kemasan, corrugated box, box karton | kemasan bungkus bantuan arsip kiriman pengepakan lipat
  kemasan plastik, standing pouch, kantong kemasan, plastik vakum, pouch aluminium foil | bungkus makanan umkm kopi keripik klip ziplock produk
  kantong plastik, kresek, plastik klip, tas plastik, plastik kiloan, plastik sampah, trash bag | bungkus belanja gula beras kiloan bening pembungkus wadah limbah hitam lembaran besar polibag
  karung plastik, karung beras, woven bag, karung laminasi, karung polypropylene, jumbo bag | wadah gabah pupuk pakan anyaman kilogram
  botol plastik, botol pet, jar plastik, toples plastik, botol kaca, gelas cup plastik, toples, jar | wadah minuman madu sambal kemasan umkm tutup selai
  tas spunbond, goodie bag, tas belanja ramah lingkungan, paper bag, tote bag, tas kertas | pembawa bingkisan sembako peserta jinjing non plastik
  label kemasan, stiker label, hologram, segel kemasan, shrink label | tempelan produk umkm cetak merek botol
  strapping band, tali strapping, mesin strapping, stretch film, plastik wrap, bubble wrap | pengikat pembungkus pelindung dus palet gelembung pengiriman
  mesin sealer, hand sealer, continuous sealer, impulse sealer, cup sealer, band sealer, continuous band sealer | perekat penutup kemasan plastik panas umkm gelas minuman press menyegel klip
  vacuum sealer, mesin vakum kemasan, mesin pengemas vakum, vacuum packaging, mesin vakum, mesin vacuum kemasan | pengemas makanan hampa tahan lama daging ikan beku umkm penyedot udara kemasan plastik kedap rendang awet frozen
  mesin pengemas, mesin filling, filling machine, mesin packing otomatis, mesin packaging, mesin labeling, packing machine, mesin pengemas otomatis, vertical filling machine | pengisi cairan bubuk sachet botol umkm pabrik tutup pembungkus kopi keripik kemasan vertikal
  retort, mesin pengalengan, can seamer, kaleng kemasan, sterilisator pangan | pengawetan makanan rendang ikan gudeg kaleng penutup
  drum plastik, drum besi, tong plastik, ibc tank, gentong plastik | wadah cairan kimia oli air penampung biru tutup
  styrofoam, gabus, foam sheet, busa polyfoam, polystyrene | kotak ringan putih bungkus dekorasi insulasi lembar ikan
  tali tambang, tali nilon, tali rafia, tali pe, tali manila, rope, tambang plastik | pengikat gulungan kapal tambat nelayan serat plastik penarik tenda tarik jangkar
  lift penumpang, elevator, lift gedung, passenger lift, lift rumah | naik turun lantai gedung bertingkat orang kabin tombol
  lift barang, dumbwaiter, cargo lift, freight elevator, lift makanan | pengangkut antar lantai dapur rumah sakit gudang
  lift pasien, bed elevator, lift tempat tidur pasien, lift difabel, stair lift, wheelchair lift | rumah sakit ranjang brankar naik turun kursi roda disabilitas lantai
  eskalator, escalator, travelator, moving walk, tangga berjalan | naik turun mal bandara stasiun gerak otomatis
  passenger hoist, gondola gedung, gondola, lift proyek, scissor lift, boom lift | pekerja ketinggian pembersih kaca proyek keranjang aerial naik turun
  ramp difabel, ramp kursi roda, handrail difabel, pegangan toilet difabel, grab bar | akses penyandang disabilitas lansia bidang miring stainless pegangan
  jasa pemeliharaan lift, jasa service lift, perawatan lift, riksa uji lift, maintenance lift, jasa service elevator, pemeliharaan eskalator | servis bulanan teknisi elevator eskalator gedung sertifikat perawatan perbaikan tangga berjalan
  jasa pemeliharaan genset, jasa service genset, jasa perawatan panel listrik, jasa instalasi listrik, slo, service genset, overhaul genset | servis teknisi perbaikan mesin oli jaringan gedung perawatan pembangkit listrik diesel filter
  bangku taman, kursi taman, garden bench, kursi besi taman, park bench | duduk santai pengunjung alun alun besi cor kayu pedestrian taman kota beton luar ruang
  pot tanaman, pot bunga, pot beton, pot taman, planter box, pot plastik | wadah tanaman hias kota jalan besar plastik fiber taman halaman tanah liat semen penghias
  pagar taman, ornamen taman, gapura, patung taman, patung, gerbang kawasan | hiasan kota monumen pintu masuk landmark ikon beton fiber
  air mancur, fountain, pompa air mancur, nozzle air mancur, air mancur menari | hiasan kolam taman alun alun semburan lampu warna
  gazebo, saung, pergola, gasebo, gazebo kayu | bangunan santai taman kayu atap berteduh bambu wisata tempat istirahat kelapa kebun
  vertical garden, taman vertikal, dinding tanaman, green wall | tanaman hias dinding kota pot gantung gedung hijau
  rumput gajah mini, rumput jepang, rumput lapangan, rumput zoysia, rumput hidup | penutup tanah taman lapangan bola hijau gebalan meter
  pohon pelindung, bibit pohon, tanaman penghijauan, pohon tabebuya, pohon trembesi, ketapang kencana | peneduh jalan taman kota penghijauan tanam dlh
  tanaman hias, bunga hias, tanaman bougenville, tanaman pucuk merah, tanaman semak | taman kota median jalan kantor pot daun bunga
  media tanam, tanah subur, pupuk kompos, pupuk kandang, cocopeat, sekam bakar, pembenah tanah | penyubur tanah taman tanaman organik karung humus campuran pot bunga semai sabut kelapa arang siap pakai
  mesin potong rumput, brush cutter, mesin babat rumput, grass cutter, string trimmer | pemangkas rumput gendong bensin senar pisau taman lapangan pinggir jalan
  mesin potong rumput dorong, lawn mower, ride on mower, tractor mower, mower, mower dorong | pemangkas lapangan bola halaman luas roda duduk taman bensin merapikan hijau stadion
  gunting tanaman, gunting dahan, hedge trimmer, gunting rumput, pole pruner, gunting stek | pemangkas ranting pagar pohon taman tajam galah gergaji
  leaf blower, mesin peniup daun, blower daun, vacuum daun | pembersih sampah daun taman jalan angin gendong penyapu
  mesin pencacah kayu, wood chipper, tree chipper, stump grinder, mesin cacah ranting | penghancur dahan batang pohon pangkasan pertamanan tunggul
  mobil tangga pju, sky lift, bucket truck, mobil crane pju, aerial work platform, mobil skywalker | pemangkas pohon perbaikan lampu jalan ketinggian keranjang hidrolik truk
  permainan anak luar, playground, ayunan, perosotan, jungkat jungkit, arena bermain anak | paud taman bermain luncur panjat besi fiber tk
  alat fitnes luar ruang, outdoor fitness, outdoor gym, fitnes taman | olahraga taman lansia warga besi gerak batu refleksi
  papan nama instansi, neon box, papan nama, plang nama, huruf timbul, signage, letter sign | tulisan nama kantor sekolah depan gedung akrilik stainless lampu totem
  billboard, baliho, papan reklame, papan pengumuman luar, megatron | iklan pinggir jalan besar rangka besi tiang cetak pesan
  prasasti, plakat peresmian, batu nisan, papan prasasti, nisan | peresmian gedung granit marmer ukir tulisan tanda tangan pejabat makam
  tiang bendera, flag pole, tiang umbul umbul | upacara halaman kantor sekolah stainless tali pengerek merah putih
  kandang satwa, sangkar taman, kolam ikan fiber, kolam terpal, kolam bundar | budidaya lele bioflok peliharaan wadah rangka besi bulat
  rumah tahan gempa, rumah instan, risha, rumah knockdown, rumah prefab, hunian sementara, huntara | bangunan pracetak korban bencana bongkar pasang panel rumah layak huni
  container office, kontainer kantor, portacamp, kios kontainer, booth container, direksi keet | bangunan sementara proyek peti kemas modifikasi posko toko
  kios pedagang, booth portable, lapak pedagang, gerobak jualan, rombong, booth aluminium | usaha kaki lima umkm kuliner etalase roda pasar
  pos jaga, pos satpam, pos polisi portable, pos pantau, toll booth, loket tiket | bangunan kecil petugas keamanan kaca fiber aluminium portabel
  rumah pompa, green house, greenhouse, screen house, rumah kaca, rumah jaring | budidaya tanaman hidroponik plastik uv rangka galvanis bibit paranet
  jasa konsultan perencanaan, jasa konsultan pengawasan, konsultan konstruksi, manajemen konstruksi | desain gambar ded rab gedung jalan tenaga ahli pengawas
  jasa konstruksi gedung, pekerjaan konstruksi, jasa renovasi, rehabilitasi gedung, kontraktor bangunan | pembangunan perbaikan sekolah kantor tukang borongan pelaksana
  jasa pemeliharaan jalan, rekonstruksi jalan, peningkatan jalan, jasa pengaspalan, pembangunan jembatan | perbaikan ruas berlubang drainase kontraktor pelebaran rabat beton
  jasa survei topografi, jasa pemetaan, jasa sondir, penyelidikan tanah, foto udara, jasa survei pemetaan | pengukuran lahan batas peta kontur drone boring lubang tanah
  jasa pengujian laboratorium lingkungan, uji kualitas air, uji kualitas udara, jasa uji lab, dokumen amdal | sampel limbah baku mutu parameter pemeriksaan dlh studi ukl upl
  jasa kebersihan, cleaning service, tenaga kebersihan, jasa cleaning service, office boy | petugas menyapu mengepel gedung kantor outsourcing toilet kaca pembersih office boy bulanan
  jasa pemeliharaan taman, jasa penebangan pohon, jasa pemangkasan pohon, jasa lanskap, pembuatan taman | perawatan menyiram menanam rumput tukang kebun penghijauan tumbang
  jasa sewa alat berat, sewa excavator, sewa dump truck, sewa crane, sewa genset | pinjam operator jam proyek galian pengerukan rental acara
`,
)
