import { kindTable } from './row.ts'

/** Building, roads, water, energy, safety, measuring, telecommunication and industry. */
export const buildingUtilities = kindTable(
  { author: 'Padan', date: '2026-11-26' },
  `
  semen portland, semen portland komposit, portland composite cement, semen pcc, semen opc, semen ppc | bubuk abu perekat pengikat campuran beton adukan mortar plester cor bangunan zak sak
  semen putih, white cement | pengisi celah nat keramik acian dinding teraso warna terang bubuk perekat
  semen instan, mortar instan, thin bed, mortar perekat bata ringan | adukan siap pakai pasangan hebel plesteran acian tinggal tambah air
  acian instan, skim coat, plester instan | penghalus permukaan tembok lapisan akhir plesteran siap cat halus adukan kering
  pasir beton, pasir pasang, pasir urug, pasir cor | material galian butiran halus agregat campuran adukan timbunan truk kubik sand
  batu pecah, batu split, agregat kasar, agregat kelas a, base course, split beton | kerikil koral pecahan cor lapis pondasi perkerasan jalan material galian crusher
  sirtu, tanah urug, pasir batu | material timbunan pengurukan galian menimbun lahan jalan desa truk kubik
  batu kali, batu belah, batu gunung | pondasi pasangan talud dinding penahan saluran material alam keras
  bata merah, batu bata, brick | tanah liat bakar dinding tembok pasangan rumah batuan lempung cetak kotak biji tukang pagar
  bata ringan, hebel, aac block, autoclaved aerated concrete | dinding tembok blok putih enteng pengganti aerasi gedung
  batako, hollow block, concrete block, bataton | dinding pagar tembok cetakan semen pasir press berlubang
  lubang angin beton, breeze block, roster beton | ventilasi dinding hiasan sirkulasi udara keramik tanah liat motif fasad
  paving block, paving blok, conblock, bata beton | perkerasan halaman parkir trotoar jalan lingkungan lantai luar press semen k300
  grass block, paving rumput, grassblock | penutup halaman parkir taman berlubang resapan air tanaman hijau beton
  kanstin, kerb, kansteen, curb stone, canstein | pembatas tepi jalan trotoar taman median pinggir beton pracetak
  guiding block, ubin pemandu, tactile paving, ubin tunanetra, keramik pemandu | jalur difabel trotoar penyandang disabilitas netra kuning garis titik timbul pejalan penuntun jalan tunanetra petunjuk kaki lantai
  ubin keramik, keramik lantai, ceramic tile, keramik dinding | penutup kamar mandi dapur glasir tegel pelapis rumah kantor
  granit tile, homogeneous tile, porcelain tile, ubin granit | lantai mewah mengkilap lobi kantor penutup pelapis tegel besar poles
  ubin teraso, teraso, terrazzo, tegel kunci | lantai pecahan marmer semen poles motif klasik penutup
  marmer, batu marmer, slab granit, batu granit | alam meja dapur lantai dinding pelapis mewah lempengan poles prasasti
  batu alam, batu andesit, batu candi, batu templek | pelapis dinding pagar taman lantai luar hiasan alami tempel plaza
  vinyl lantai, lantai vinyl, vinyl flooring, spc flooring | penutup plastik pvc motif kayu rumah sakit anti bakteri gulung lembar klik
  lantai kayu, parket, parquet, laminate flooring, lantai laminasi | penutup papan jati hdf ruang rapat studio hangat
  epoxy lantai, epoxy floor coating, cat lantai epoxy | pelapis resin gudang bengkel rumah sakit pabrik parkir licin tahan kimia
  lantai karet, rubber flooring, rubber tile, matras karet lantai | alas area bermain anak gym empuk peredam jatuh anti licin puzzle
  karpet lantai, karpet kantor, carpet tile, karpet tile, karpet gulung | penutup ruangan lembut aula rapat peredam suara hotel permadani
  karpet masjid, sajadah roll, karpet sajadah, sajadah, sajadah masjid | alas sholat musholla tempat ibadah gulungan turki saf jamaah shalat musala sembahyang
  besi beton, baja tulangan beton, besi beton ulir, besi beton polos, rebar | cor kolom balok pondasi batang struktur bangunan sni
  wiremesh, besi wiremesh, jaring kawat baja las, welded wire mesh | tulangan plat lantai dak anyaman kotak cor jalan beton lembar
  kawat bendrat, kawat beton, binding wire | pengikat tulangan besi cor lilitan gulung tali baja lunak
  baja wf, profil wf, h beam, baja profil, wide flange, i beam | kolom balok rangka gedung gudang jembatan struktur besi giling bentuk
  baja siku, besi siku, angle bar, equal angle | rangka menara rak konstruksi bentuk l batang penyangga
  baja kanal c, kanal c, cnp, lipped channel, besi unp | gording rangka atap gudang konstruksi bentuk profil balok usuk bengkel kanopi dudukan
  besi hollow, hollow galvanis, pipa kotak, square tube | rangka plafon pagar kanopi teralis berongga persegi dinding gypsum bingkai tenda las
  plat baja, pelat baja, steel plate, plat besi, hot rolled coil | lembaran tebal konstruksi kapal tangki lantai bordes potong
  plat bordes, checkered plate, pelat kembang | lembaran besi lantai tangga kendaraan anti slip motif timbul
  baja lembaran lapis seng, bjls, galvanized steel sheet, pelat seng | tipis talang ducting atap anti karat galvanis gulungan
  stainless steel sheet, plat stainless, pelat baja tahan karat | lembaran anti dapur tangki mengkilap kitchen sus 304 logam
  aluminium ekstrusi, profil aluminium, aluminium extrusion | kusen jendela rangka etalase batang logam ringan anti karat anodize
  aluminium composite panel, acp, panel komposit aluminium | pelapis fasad gedung dinding luar signage papan nama modern lembaran
  rangka atap baja ringan, baja ringan, kanal baja ringan, truss baja ringan, light gauge steel | kuda kap rumah sekolah galvalum pengganti kayu konstruksi reng
  reng baja ringan, reng galvalum | penyangga dudukan genteng rangka kap batang atap seng truss spandek profil skrup kuda
  rangka baja atap, struktur baja, konstruksi baja, steel structure, baja fabrikasi | kuda gudang pasar hanggar bengkel las rakit bentang lebar kolom
  seng gelombang, atap seng, corrugated zinc roof | penutup rumah lembaran besi galvanis bergelombang bantuan bencana stimulan
  atap spandek, spandek, zincalume, galvalum roof | penutup metal gudang kanopi lembaran trapesium tahan karat
  genteng metal, genteng metal pasir, metal roof tile | penutup atap rumah lembaran ringan berpasir multiroof galvalum warna seng tahan karat
  genteng keramik, genteng tanah liat, genteng beton, roof tile | penutup atap rumah kodok morando bakar bubungan kampung glasir merah tukang
  genteng aspal, atap bitumen, bitumen roof, asphalt shingle | penutup gazebo villa lembaran lentur kedap suara gelombang
  atap upvc, upvc roof, atap rooftop | penutup plastik dingin kedap suara gudang pabrik kanopi gelombang berongga
  atap polikarbonat, polycarbonate, atap fiberglass, twinwall, solarflat | penutup kanopi tembus cahaya transparan bening skylight teras
  asbes gelombang, fiber semen gelombang, fibre cement corrugated | penutup atap murah lembaran kandang gudang serat lembar panas rumah kampung
  bubungan atap, nok genteng, ridge cap | penutup puncak pertemuan karpusan wuwungan atas seng spandek lipatan pelindung bocor
  talang air, talang hujan, gutter, talang upvc | saluran atap tepi rumah galvanis pengalir tadah seng plastik pipa tetesan limpasan kanopi bocor
  insulasi atap, aluminium foil bubble, glasswool, rockwool, thermal insulation | peredam panas suara lembaran bawah genteng plafon dinding dingin kedap
  membran tenda, atap membran, tensile membrane, tension membrane | kanopi kain tarik penutup stadion taman parkir pvc pelindung panas
  kanopi, canopy, carport | atap tambahan depan rumah parkir mobil teduhan halte besi hollow
  papan gypsum, gypsum board, plafon gypsum, gipsum | langit dinding partisi lembaran putih ruangan kantor rangka hollow penyekat ruang cat halus
  list plafon, lis profil gypsum, cornice | hiasan tepi langit sudut dinding ukiran pinggir ornamen interior rumah
  plafon pvc, shunda plafon, pvc ceiling | langit plastik anti rayap motif kayu kantor rumah papan
  papan akustik, plafon akustik, acoustic ceiling, acoustic panel, panel akustik | peredam suara gema studio auditorium langit dinding ruang rapat
  papan semen, grc board, kalsiboard, calcium silicate board, fiber cement board | plafon dinding lembaran tahan air api partisi lisplang langit
  lisplang, listplank, lisplank | papan tepi atap penutup ujung genteng kayu grc
  triplek, plywood, kayu lapis, multiplek, tripleks | papan lembaran bekisting furnitur cetakan cor tipis lembar meubel dinding penyekat tukang
  blockboard, mdf, medium density fibreboard, papan partikel, particle board | serat kayu lembaran furnitur lemari meja olahan pintu rak meubel lembar tripleks pabrik
  kayu balok, kayu kaso, kayu meranti, balok kayu, kayu kamper | kusen rangka atap tiang papan gergajian batang kelas usuk reng
  kayu ulin, kayu besi, kayu bengkirai, kayu jati | papan jembatan dermaga tiang titian keras tahan air awet hutan
  cerucuk, kayu dolken, kayu gelam, cerucuk bambu, cerucuk galam | tiang pancang tanah lunak rawa pondasi perancah batang gelondong
  bambu, bambu laminasi, bambu petung | batang anyaman pagar gazebo perancah saung tiang ikat kerajinan bahan alam buluh desa dinding
  wood plastic composite, wpc decking, papan wpc, kayu komposit | lantai luar taman dermaga kolam pengganti tahan air
  tiang pancang, spun pile, mini pile, pile beton, square pile | pondasi dalam pracetak prategang gedung jembatan dermaga dipancang
  tiang pancang baja, steel pipe pile, pipa pancang | pondasi dermaga jembatan besi bulat laut dipancang paku bumi hammer dalam struktur
  sheet pile beton, corrugated concrete sheet pile, ccsp, turap beton, steel sheet pile | dinding penahan tanah sungai tebing abrasi longsor tanggul
  beton ready mix, ready mixed concrete, beton siap pakai, beton cor | truk mixer molen mutu k jalan pondasi adukan pengecoran
  beton pracetak, precast concrete, panel lantai pracetak, half slab | elemen cetakan pabrik dinding balok plat siap pasang
  girder, pci girder, balok girder, box girder, voided slab | gelagar jembatan layang prategang beton bentang jalan overpass
  u ditch, uditch, saluran u ditch, u gutter | selokan drainase got beton pracetak parit pembuangan air hujan jalan
  cover u ditch, tutup u ditch, tutup saluran beton, plat penutup saluran | selokan got drainase trotoar pracetak kendaraan pelat pejalan tutupan parit
  box culvert, gorong gorong kotak, top bottom culvert | saluran bawah jalan air drainase beton pracetak melintang persegi
  buis beton, gorong gorong bulat, pipa beton, reinforced concrete pipe, rcp, bis beton | saluran air sumur resapan bawah jalan bundar pracetak selokan
  armco, corrugated steel pipe, gorong gorong baja, multi plate pipe | saluran bawah jalan besi bergelombang galvanis terowongan air bulat
  panel beton, pagar panel beton, pagar beton pracetak, panel pagar beton | tembok keliling batas lahan kolom susun cepat dinding arkon pabrik sekolah tanah
  bronjong, kawat bronjong, gabion, bronjong kawat | keranjang anyaman isi batu penahan tebing sungai longsor erosi banjir talud
  geotextile, geotekstil, geotextile non woven, geotextile woven | lembaran kain perkuatan tanah lunak penyaring pemisah jalan timbunan
  geomembrane, geomembran, geomembran hdpe | lapisan kedap air kolam tpa tambak embung plastik lembaran hitam alas
  geogrid, geocell, geomat | jaring perkuatan lereng tanah timbunan plastik penahan erosi jalan
  geobag, karung geotekstil, geotube, sand bag | kantong isi pasir tanggul darurat pantai banjir penahan abrasi
  karung pasir, karung goni, karung banjir | kantong isi tanah tanggul darurat luapan penahan air plastik bpbd
  tetrapod, kubus beton, blok pemecah gelombang, breakwater block, a jack | pantai pelindung ombak abrasi laut kaki empat tembok pelabuhan dermaga susunan batu
  bekisting, cetakan beton, formwork, mould beton | acuan cor kolom papan baja cetak pengecoran wadah pelat multipleks sementara
  scaffolding, perancah, steger, scaffolding frame | tangga kerja susun tinggi tukang cat gedung besi rakit penyangga
  cetakan paving, cetakan batako, mesin cetak paving, mesin press paving block | pembuat bata pencetak hidrolik umkm semen tekan getar
  mesin cetak bata, mesin press bata, mesin genteng | pembuat pencetak tanah liat tekan pengrajin tungku interlock
  waterproofing, cat anti bocor, pelapis kedap air, membran bakar, waterproofing membrane | penambal lapisan dak atap retak rembes kebocoran bitumen
  additive beton, bahan tambah beton, concrete admixture, superplasticizer, curing compound | campuran cairan pengencer pengeras cor pemercepat kering kimia semen
  grouting, semen grout, non shrink grout, sika grout | pengisi celah dudukan mesin kolom perbaikan beton retak tidak susut
  sealant, silicone sealant, lem silikon, polyurethane sealant | perekat pengisi celah kaca kusen sambungan kedap air elastis tube
  tile grout, pengisi nat, semen nat, lem keramik, tile adhesive, perekat keramik | pasang ubin celah warna mortar lantai kamar mandi
  cat tembok, cat dinding, emulsion paint, cat interior, cat eksterior | pelapis warna rumah gedung kantor air akrilik pengecatan luar dalam kaleng
  cat kayu, cat minyak, cat besi, cat solvent based, enamel paint, synthetic enamel | pelapis warna mengkilap kusen pagar logam thinner alkyd kaleng
  cat dasar, cat primer, wall sealer, meni besi, zinc chromate, alkali resisting primer | lapisan awal anti karat tembok logam sebelum pengecatan pelapis
  cat genteng, roof paint | pelapis warna atap tahan cuaca panas pengecatan akrilik kaleng lapis rumah keramik beton kuas
  cat marka jalan, thermoplastic road marking, marka jalan thermoplastik, cat thermoplastik | garis putih kuning aspal zebra cross pembagi lajur glass bead panas reflektif
  glass bead, manik kaca marka | butiran pemantul cahaya garis aspal malam tabur reflektif
  mesin marka jalan, road marking machine, alat cat marka, preheater thermoplastik, thermoplastic machine | pembuat garis aspal pengecat zebra cross pemanas dorong putih penyemprot dishub mengecat cat pembatas pengecatan
  cat anti karat, cat epoxy, cat kapal, marine paint, protective coating, cat antifouling | pelindung baja korosi lambung jembatan tangki laut pelapis industri
  pernis, varnish, plitur, vernis, wood stain, politur | pelapis bening kayu mengkilap furnitur serat melamin pelitur coating kilap meubel kuas semprot lapisan
  cat semprot, pilox, spray paint, aerosol paint | kaleng semprotan warna kendaraan penanda marking semburan coretan velg logam kering cepat
  thinner, tiner, pengencer cat, terpentin | pelarut kuas pembersih minyak cairan campuran nc duco kaleng nitro
  dempul, wood filler, plamir, putty | penambal pengisi lubang tembok kayu mobil perata retak
  kuas cat, rol cat, roller cat, paint brush, kuas, kuas rol | mengecat bulu tangkai sapuan tembok tukang gagang dinding oles spons kayu
  spray gun, airless sprayer, mesin semprot cat, sprayer cat | penyemprot pengecatan kompresor mobil tembok pistol tabung angin duco bengkel meubel
  paku, paku beton, paku kayu, paku payung, paku seng | pengikat besi runcing palu tukang sambungan kiloan usuk atap kotak baja
  mur baut, baut, bolt nut, mur, baut hex, stud bolt | pengikat sambungan ulir besi konstruksi mesin pengencang kunci ring
  sekrup, skrup, screw, self drilling screw | pengikat ulir kayu baja ringan gypsum obeng dinding baut besi
  angkur, anchor bolt, dynabolt, angkur kimia, chemical anchor | penanam baut beton tiang dinding jangkar pengikat kolom tumpuan mesin plat
  paku keling, rivet, blind rivet | penyambung plat aluminium lembaran tembak pengikat permanen kaleng talang seng
  engsel, engsel pintu, door hinge, floor hinge | poros daun jendela lemari pengayun kupu besi kusen penyambung stainless lipat
  kunci pintu, handle pintu, gagang pintu, lockset, door lock | pegangan silinder anak rumah kantor pengunci tuas tukang kusen pengaman mortise
  gembok, padlock | pengunci rantai pagar kotak anak kunci besi gudang pengaman loker baja
  door closer, penutup pintu otomatis, hidrolik pintu | penahan daun menutup sendiri perlahan kantor darurat kaca engsel lengan ayun gedung pelan
  smart door lock, kunci pintu digital, fingerprint door lock | pengunci elektronik sidik jari kartu pin kamar hotel
  pintu kayu, daun pintu, pintu panel, wooden door, pintu hdf | kusen rumah kamar sekolah solid engineering masuk jati kelas ruangan lemari tukang
  pintu aluminium, jendela aluminium, kusen aluminium, aluminium window | bingkai kaca sliding geser kantor rumah rangka swing lipat ruangan
  pintu upvc, jendela upvc, kusen upvc, pintu pvc | bingkai plastik kamar mandi anti rayap geser kedap suara
  pintu baja, steel door, pintu besi | rumah sekolah aman anti maling kusen metal kuat
  pintu tahan api, fire door, pintu darurat, emergency door, panic bar | tangga kebakaran evakuasi gedung jalan keluar dorong baja
  pintu harmonika, folding gate, rolling door, pintu gulung, roller shutter | ruko kios garasi toko lipat dorong penutup besi
  pintu otomatis, automatic sliding door, automatic door, pintu sensor | kaca buka geser sendiri lobi bank rumah sakit gerak
  pintu lead, pintu timbal, lead door, pintu pb | ruang radiologi rontgen pelindung radiasi rumah sakit sinar x proteksi ct scan kesehatan
  pintu air, sluice gate, pintu sorong, pintu air irigasi, stop log | pengatur bukaan bendung saluran sawah kanal ulir stang baja banjir
  pintu klep, flap gate, flap valve, pintu air otomatis | penahan pasang laut rob balik saluran muara rawa fiber
  pintu pagar otomatis, automatic gate, motor pagar, sliding gate opener | penggerak geser remote gerbang rumah dinas kantor buka tutup rel pos jaga elektrik
  pagar brc, pagar besi, fence brc, pagar galvanis | pembatas keliling halaman anyaman kawat sekolah kantor taman panel
  kawat duri, kawat silet, razor wire, barbed wire | pengaman pagar tembok penjara lapas batas tajam kebun
  kawat harmonika, chain link, kawat ayam, kawat ram, pagar kawat | pembatas anyaman jaring lapangan tenis kandang keliling anyam galvanis kebun ternak
  kaca bangunan, kaca tempered, kaca lembaran, tempered glass, float glass, kaca laminasi | jendela pintu dinding bening partisi pengaman tebal etalase cermin gedung es lembar meja
  kaca film, window film, sandblast sticker, stiker kaca | pelapis penahan panas jendela mobil gelap privasi es
  kaca patri, glass block, kaca blok | hiasan jendela warna masjid dinding tembus cahaya gereja timah motif bata interior
  teralis, tralis besi, teralis jendela | pengaman pegangan pagar balkon maling hiasan bui tempa las rumah tangga jeruji
  tangga aluminium, tangga lipat, tangga teleskopik | panjat naik tinggi tukang listrik perpustakaan rumah portabel
  tangga putar, tangga besi, spiral staircase | naik lantai dua rumah melingkar anak menara bordes hemat tempat
  partisi, partisi toilet, cubicle toilet, partisi ruangan, sliding partition | penyekat pembagi ruang dinding geser sekat lipat kantor aula
  panel sandwich, sandwich panel, panel pu, panel eps, cold room panel | dinding atap insulasi ruang dingin gudang knockdown busa
  dinding panel, m panel, wall panel, panel dinding pvc | pelapis hiasan tembok cepat ringan interior motif lembar kayu rumah
  wallpaper, wallpaper dinding, kertas dinding, vinil lantai, vinil | pelapis tembok hiasan motif interior ruang gulung stiker dinding lantai dekorasi
  aspal hotmix, hotmix, asphalt concrete, laston, ac wc, ac bc | campuran panas perkerasan jalan pengaspalan pelapis permukaan hitam truk dihampar
  aspal curah, aspal drum, aspal minyak, aspal pen, asphalt bitumen | bahan pengikat hitam lengket jalan perkerasan cair panas
  aspal emulsi, emulsified asphalt, tack coat, prime coat | lapis perekat resap jalan cair dingin disemprot bitumen air
  aspal buton, asbuton, lawele granular asphalt | alam butir perkerasan jalan campuran dingin tambang pulau pengganti minyak kantong dinas pu
  cold mix asphalt, aspal dingin, aspal instan, cold mix | penambal jalan berlubang kantong siap pakai tanpa pemanasan perbaikan cepat lubang
  aspal karet, asphalt rubber, aspal modifikasi, aspal polimer | perkerasan jalan campuran lateks elastis tahan lama hotmix alami lembaran serbuk retak
  lapis pondasi agregat, agregat kelas b, cement treated base, base a | lapisan bawah jalan batu pecah hampar padat perkerasan
  stabilisator tanah, soil stabilizer, difa soil, pemadat tanah kimia | penguat pengeras dasar jalan desa lempung campuran semen cairan
  jembatan rangka baja, steel truss bridge, jembatan baja | penyeberangan sungai bentang panjang rakit galvanis kendaraan menyeberang pu
  jembatan bailey, jembatan panel, bailey bridge, jembatan darurat | penyeberangan sementara putus bencana sungai bongkar pasang rangka baja cepat
  jembatan gantung, suspension footbridge, jembatan gantung asimetris | penyeberangan orang pejalan kaki desa sungai kabel sling menara titian
  jembatan penyeberangan orang, jpo, pedestrian bridge | menyeberang jalan raya pejalan kaki atas tangga baja kota
  jembatan apung, pontoon jetty, floating jetty, dermaga apung, kubus apung | ponton hdpe sandar perahu sungai danau wisata terapung plastik
  bantalan jembatan, elastomeric bearing pad, elastomer jembatan, rubber bearing | karet tumpuan gelagar peredam beban getaran landasan pilar kepala abutment penumpu girder
  expansion joint, siar muai, asphaltic plug joint | sambungan celah jembatan lantai karet susut kendaraan baja
  baja prategang, pc strand, kabel prestress, pc wire | kawat tarik beton gelagar jembatan untaian tegang stressing
  fender dermaga, rubber fender, karet dermaga | bantalan penahan benturan kapal sandar pelabuhan peredam pelampung perahu tambat pelindung tiang beton v
  bollard dermaga, bollard tambat, mooring bollard | tambatan tali kapal pelabuhan besi cor pengikat sandar
  pelampung suar, buoy, mooring buoy, rambu suar, lampu suar, rambu apung, marine buoy | penanda alur pelayaran laut kapal navigasi terapung sbnp menara tambat batas kawasan konservasi
  floating breakwater, oil boom, trash boom, penahan sampah sungai, trash barrier | penghadang mengapung menjaring kotoran tumpahan minyak jaring kubus
  lampu lalu lintas, traffic light, apill, alat pemberi isyarat lalu lintas, traffic signal, lampu merah | pengatur kendaraan persimpangan perempatan simpang kuning hijau dishub jalan
  traffic light controller, atcs, area traffic control system, controller apill | pengendali simpang terkoordinasi kamera sensor kendaraan ruang kontrol dishub perempatan
  pelican crossing, pelikan crossing, lampu penyeberangan | tombol pejalan kaki menyeberang zebra cross sinyal sekolah isyarat
  warning light, lampu peringatan, flashing light, lampu kedip kuning, lampu hati hati | berkedip tenaga surya simpang rawan kecelakaan waspada tikungan dishub
  countdown timer lalu lintas, penghitung mundur traffic light, traffic countdown | angka detik simpang lampu merah digital papan waktu tunggu
  rambu lalu lintas, traffic sign, rambu jalan, rambu larangan, rambu peringatan | papan tanda reflektif aluminium tiang dilarang parkir dishub petunjuk kendaraan
  rppj, rambu pendahulu petunjuk jurusan, rambu penunjuk arah, guide sign | papan hijau besar nama kota tujuan jalan tiang f pengarah
  nomor rumah, plat nomor rumah, papan nomor rumah | penanda alamat warga pelat aluminium kelurahan rt rw
  variable message sign, vms, papan informasi lalu lintas elektronik, running text lalu lintas | layar led pesan berubah pengguna jalan tol macet tiang
  rambu portabel, rambu lipat, portable sign, rambu sementara | papan tanda pekerjaan jalan hati dapat dipindah kaki
  cermin tikungan, convex mirror, cermin cembung, traffic mirror | kaca bulat pantulan persimpangan belokan buta pandangan kendaraan
  guardrail, pagar pengaman jalan, guard rail, flex beam, pagar pengaman baja | pembatas tepi jurang tikungan penahan kendaraan jatuh galvanis tiang
  road barrier, water barrier, pembatas jalan plastik, movable concrete barrier | penyekat lajur pengalihan arus isi air oranye polisi dishub beton
  traffic cone, kerucut lalu lintas, cone jalan, kerucut jalan | penanda oranye karet plastik pengalih arus parkir polisi pembatas sementara kendaraan pengaman penghalang pengatur
  stick cone, traffic post, delineator tiang lentur, flexible post, stick tubular | oranye pemisah lajur pemandu reflektor karet pembatas jalan kuning plastik busway putar
  delineator, patok pengarah, patok lalu lintas, guide post | tiang tepi jalan reflektor pemantul tikungan penuntun malam
  paku jalan, road stud, mata kucing, paku marka, solar road stud | pemantul cahaya aspal garis malam reflektor tertanam lajur tenaga surya
  speed bump, polisi tidur, speed hump, rubber speed bump, pita penggaduh, rumble strip | pengurang kecepatan karet gundukan perumahan sekolah kendaraan pelan
  patok kilometer, patok hm, patok rumija, patok batas | tonggak penanda jarak jalan beton tanah desa lahan pilar
  barikade, barricade, barikade polisi, pagar barikade | penghalang penyekat jalan massa unjuk rasa besi beroda kawat
  police line, garis polisi, barricade tape, safety line, pita pembatas | plastik kuning hitam penyekat area kejadian pengaman gulung
  wheel stopper, car stopper, penahan ban, rubber wheel stop | pembatas parkir mobil karet beton ganjal roda mundur
  corner guard, pelindung sudut, column protector | karet siku tiang parkir basement benturan mobil kuning hitam reflektif
  palang parkir, barrier gate, palang pintu otomatis, boom gate | portal penghalang kendaraan masuk keluar lengan naik turun loket
  mesin parkir, parking system, ticket dispenser, terminal parkir elektronik, sistem parkir | karcis otomatis loket masuk keluar kendaraan pembayaran kartu retribusi gate
  portal jalan, height limiter, portal pembatas tinggi | palang besi penghalang truk masuk kampung tiang gang perumahan kendaraan besar ketinggian
  bollard jalan, bola beton, bollard trotoar, bollard stainless, batu bola | pembatas kendaraan pejalan kaki taman penghalang motor bulat tiang
  halte bus, bus stop, shelter bus, bus shelter | tempat menunggu penumpang angkutan umum atap bangku pinggir jalan calon
  rak parkir sepeda, bike rack, parkir sepeda | tempat menaruh mengunci besi kantor taman stainless pesepeda gembok tiang lingkar pelajar stasiun
  palang pintu perlintasan, pintu perlintasan kereta api, railway crossing gate, early warning system perlintasan | penghalang sirine rel kendaraan sebidang peringatan lewat sepur penjaga
  rel kereta api, railway rail, bantalan rel, bantalan beton rel, penambat rel | jalur besi sepur sleeper pengikat wesel baja lori persilangan
  timbangan kendaraan, jembatan timbang, truck scale, weighbridge, weigh in motion, axle scale | penimbang berat truk muatan lebih dishub gandar uji kelebihan
  alat uji kendaraan bermotor, alat uji kir, brake tester, headlight tester, side slip tester, speedometer tester | pengujian laik jalan rem lampu angkutan bus dishub pemeriksaan berkala
  speed gun, radar kecepatan, speed camera, pengukur kecepatan kendaraan, kamera tilang, etle | polisi lalu lintas mendeteksi laju ngebut pistol laser tilang pengukur kendaraan pelanggaran elektronik mengukur motor
  kamera etle, etle, kamera tilang elektronik, anpr camera, kamera plat nomor | merekam pelanggaran pengendara polisi pengenal kendaraan perempatan pelat foto otomatis speeding jalan raya simpang cctv
  penghitung kendaraan, traffic counter, traffic counting, loop detector | survei volume arus lalu lintas sensor menghitung lewat jalan
  lampu stick lalu lintas, traffic baton, senter lalin, stick lamp, tongkat lalu lintas | menyala merah petugas parkir polisi mengatur kendaraan malam
  segitiga pengaman, warning triangle, segitiga reflektor, p3k mobil, apar mobil, kunci roda | tanda mobil mogok darurat pemantul lipat merah kendaraan jalan berhenti bahaya dongkrak ban bagasi perlengkapan kotak obat pemecah kaca bus
  gembok roda, wheel clamp, wheel lock, kunci roda | penjepit penahan ban mobil parkir liar dishub penertiban
  lampu jalan, lampu pju, luminer penerangan jalan umum, lampu penerangan jalan, street light, pju led | penerang malam tiang kota dishub warga sorot gang kampung pencahayaan
  pju tenaga surya, pjuts, solar street light, lampu jalan tenaga surya, pju all in one | penerang desa panel matahari baterai otomatis malam mandiri terpencil tiang
  smart pju, smart street lighting, controller pju, dimming pju | kendali jarak jauh lampu jalan pemantauan hemat energi otomatis iot jadwal
  tiang lampu, tiang pju, tiang oktagonal, octagonal pole, lamp post | penyangga penerangan jalan galvanis besi parabola tunggal ganda lengan ornamen
  lampu taman, garden light, bollard lamp, lampu hias taman | penerang alun hiasan dekoratif tiang antik bola pedestrian
  lampu hias jalan, lampu dekorasi, string light, lampu tumblr, lampu hias kota, rope light | hiasan kelap kelip perayaan ornamen warna warni malam rangkaian
  lampu sorot, floodlight, flood light, lampu tembak led, spotlight | penerang lapangan stadion gedung papan reklame terang jauh halaman
  high mast, high mast lamp, tiang lampu tinggi, lampu stadion | penerang bundaran pelabuhan lapangan menara luas terang banyak
  high bay, lampu industri, lampu highbay | penerang gudang pabrik hanggar gor langit tinggi led gantung
  lampu bohlam, bohlam led, lampu led bulb, led bulb, lampu pijar, lampu lhe | penerang rumah ruangan fitting e27 hemat energi watt bola
  lampu tl, tl led, lampu neon, fluorescent lamp, tabung led | penerang ruangan kantor panjang kelas balok ballast putih rumah fluoresen pendar
  lampu downlight, downlight led, lampu panel led, led panel, lampu plafon | penerang langit tanam ruang kantor bulat kotak tempel
  armatur lampu, rumah lampu, fitting lampu, ballast, trafo lampu | dudukan komponen penerangan tl kap pemegang reflektor starter
  lampu darurat, emergency lamp, lampu emergency, lampu petromax | menyala padam listrik baterai isi ulang gedung evakuasi mati penerangan posko bencana cadangan emergensi otomatis gelap
  lampu exit, exit sign, lampu tanda keluar | penunjuk arah jalan darurat evakuasi gedung hijau menyala pintu
  headlamp, lampu kepala, senter kepala | penerang dahi tambang pendaki penyelamat tangan bebas malam
  lampu petromak, lampu badai, lentera, lantern, lampu camping | penerang tenda pengungsian minyak tanah surya gantung darurat
  lampu tenaga surya hemat energi, ltshe, lampu surya rumah, solar home lamp, solar home system | penerang desa terpencil belum berlistrik panel matahari paket baterai
  light tower, menara lampu, mobile lighting tower, balon lampu, lighting balloon | penerang lokasi bencana proyek malam genset beroda tiang tinggi portabel
  lampu uv, uv lamp, lampu germisida, uv sterilizer lamp | pembunuh kuman ultraviolet steril ruangan udara air bakteri
  lampu anti ledak, explosion proof lamp, explosion proof lighting | penerang area gas mudah terbakar kilang spbu tangki aman
  sensor cahaya, photocell, photo cell, saklar otomatis lampu, timer switch, time switch | penghidup pemutus senja fajar waktu siang malam jalan magrib pju gelap
  kabel nya, kabel nym, kabel instalasi rumah, electrical wire | penghantar tembaga listrik gedung stop kontak lampu inti tunggal pvc
  kabel nyy, kabel nyfgby, kabel tanah, underground power cable | penghantar tembaga tanam bawah listrik lapis baja gedung panel
  kabel nyaf, kabel nymhy, kabel nyyhy, kabel serabut, flexible cable | penghantar lentur panel peralatan listrik tembaga halus kontrol tunggal pvc kuning mesin
  kabel twisted, kabel twist sr, nfa2x, kabel sr, low voltage twisted cable, kabel pilin | penghantar udara tiang listrik sambungan rumah pju aluminium jaringan pln
  kabel aaac, kabel a3c, acsr, aaac s, kabel konduktor telanjang, bare conductor | penghantar udara jaringan menengah tinggi transmisi aluminium tiang pln
  kabel tegangan menengah, kabel n2xsy, kabel na2xsebgy, xlpe cable, kabel tm 20 kv | penghantar tanah gardu distribusi pln isolasi tinggi bawah tembaga aluminium kilovolt
  kabel bc, kabel grounding, bare copper, kabel pembumian | penghantar tembaga telanjang arde petir pentanahan ground batang sistem proteksi gardu tanam
  kabel kontrol, control cable, kabel instrumen, instrumentation cable | penghantar sinyal panel otomatis banyak inti pelindung shielded mesin
  kabel las, welding cable | penghantar arus mesin pengelasan tembaga serabut karet tebal elektroda
  kabel solar, kabel pv, pv cable, solar cable | penghantar dc panel surya plts tahan uv inverter sambungan
  kabel telepon, telephone cable, kabel itc, kabel jelly | penghantar suara pabx tembaga pasang tanah kantor sambungan
  kabel coaxial, kabel koaksial, coaxial cable, kabel rg6, kabel antena | penghantar sinyal televisi cctv radio pemancar bnc video
  kabel roll, extension cord, kabel ekstensi, kabel rol, cable reel | perpanjangan listrik colokan gulungan terminal stop kontak portabel
  kabel tray, cable tray, cable ladder, tray kabel, cable duct | jalur penyangga penata gedung rak galvanis panel besi tangga gantung plafon rapi pengantar
  pipa conduit, conduit, pipa kabel listrik, flexible conduit, pipa listrik pvc | pelindung instalasi tanam tembok selongsong klem selang dinding putih gedung
  skun kabel, cable lug, kabel skun, connector kabel, terminal kabel | sambungan ujung press tembaga baut mur penjepit sepatu crimping ring baterai panel
  kabel ties, cable ties, pengikat kabel, klem kabel | plastik merapikan bundel gigi sekali kunci tis tali nilon rapi instalasi cincin
  isolasi listrik, electrical tape, isolasi kabel, selotip listrik, heat shrink | pembungkus sambungan pvc hitam perekat pelindung bakar ciut
  saklar, stop kontak, switch listrik, socket outlet, steker, stopkontak | colokan pemutus lampu dinding tombol nyala rumah inbow outbow
  mcb, miniature circuit breaker, box mcb, sekering, pembatas arus, pemutus sirkit mini | pemutus listrik otomatis korsleting beban lebih panel rumah jepret pengaman sekering sikring arus putus
  mccb, acb, air circuit breaker, molded case circuit breaker, circuit breaker | pemutus sirkit panel utama gedung daya besar hubung singkat
  elcb, rccb, gpas, gawai proteksi arus sisa | pemutus bocor kesetrum anti setrum pengaman listrik rumah
  kontaktor, contactor, thermal overload relay, relay, magnetic contactor | pemutus penyambung motor listrik panel kumparan otomatis kendali
  panel listrik, panel lvmdp, panel distribusi listrik, low voltage switchgear, panel sdp, panel hubung bagi tegangan rendah | kotak lemari pembagi arus daya gedung pemutus busbar tombol indikator
  panel pju, panel app, panel kwh, box panel, box panel outdoor | kotak penerangan jalan meteran saklar waktu tiang besi
  kubikel, cubicle 20 kv, switchgear tegangan menengah, medium voltage switchgear, ring main unit | lemari hubung gardu pln pemutus pelanggan besar kilovolt trafo panel distribusi industri
  panel ats amf, ats, automatic transfer switch, panel amf, panel sinkron genset | pemindah otomatis sumber pln padam cadangan nyala mati lampu generator kotak perpindahan beban
  capacitor bank, kapasitor bank, panel kapasitor, power factor correction | perbaikan faktor daya denda kvarh hemat listrik gedung pln reaktif kapasitif
  trafo distribusi, transformator distribusi, distribution transformer, travo | penurun tegangan menengah rendah gardu tiang pln minyak kva listrik desa
  trafo daya, transformator daya, power transformer, trafo tenaga | penaik penurun tegangan tinggi gardu induk transmisi mva pln
  trafo kering, dry type transformer, cast resin transformer | penurun tegangan gedung dalam ruangan tanpa minyak rumah sakit
  trafo arus, current transformer, trafo tegangan, potential transformer, trafo ukur | pengukur instrumen gardu proteksi meter perbandingan kwh meteran ct pt tinggi lilitan panel
  gardu listrik, gardu beton, gardu portal, gardu distribusi, kiosk substation, compact substation | rumah bangunan trafo pln tiang kios pelanggan panel tegangan kilovolt
  tiang listrik, tiang beton listrik, tiang besi listrik, steel pole, concrete pole | penyangga kabel jaringan pln telepon distribusi pancang tanam
  menara transmisi, tower transmisi, transmission tower, sutet | penyangga kabel tegangan tinggi rangka baja siku galvanis pln
  isolator listrik, isolator keramik, insulator, isolator tumpu, isolator polimer, suspension insulator | penyekat kabel tiang porselen jaringan tegangan menengah tinggi
  lightning arrester, arester, surge arrester, surge protection device | pelindung sambaran lonjakan tegangan petir trafo jaringan panel
  fuse cut out, fco, cut out, load break switch, recloser, sectionalizer, fuse link | pemutus jaringan tiang distribusi pengaman lebur trafo pln
  penangkal petir, lightning protection, penangkal petir elektrostatis, batang penangkal petir | penyalur kilat sambaran gedung menara tiang arde pelindung tembaga
  grounding, ground rod, arde, batang pembumian, pentanahan | tembaga tanam tanah listrik penyalur arus bocor petir elektroda
  klem kabel jaringan, strain clamp, suspension clamp, piercing connector, fixed dead end assembly, line tap connector | aksesoris penjepit tarik gantung udara tiang pln hot dip
  cross arm, travers, besi travers, palang tiang | aksesoris listrik dudukan isolator jaringan siku unp galvanis
  meteran listrik, kwh meter, kwh meter prabayar, smart meter listrik, electricity meter, energy meter | penghitung pemakaian daya rumah pln token pulsa hitung
  stabilizer listrik, stabilizer tegangan, automatic voltage regulator, stavolt | penstabil naik turun komputer elektronik pelindung servo ac kulkas lonjakan voltase
  power inverter, inverter dc ac, inverter surya, hybrid inverter, inverter listrik | pengubah arus aki searah bolak balik panel mobil mengubah plts
  rectifier, power supply, catu daya, charger aki, battery charger | pengubah arus ac dc pengisi sumber tegangan telekomunikasi
  generator set, genset, genset diesel, generating set, pembangkit listrik diesel, genset silent | sumber cadangan padam mesin solar kva gedung mati lampu
  genset gas, genset biogas, generator biogas | pembangkit listrik bahan bakar kotoran ternak lpg sampah
  panel surya, solar panel, modul surya, solar cell, photovoltaic module, modul fotovoltaik, solar module | pengubah sinar matahari menjadi listrik atap lembaran silikon wp tenaga plts sel monocrystalline
  plts, pembangkit listrik tenaga surya, plts atap, solar rooftop, plts komunal, plts hybrid | matahari desa terpencil sekolah puskesmas kantor energi terbarukan off grid
  solar charge controller, scc, mppt controller | pengatur pengisian aki panel surya pengendali baterai plts regulator otomatis arus dc cas lampu
  baterai lithium, lithium battery, baterai lifepo4, battery energy storage system, bess | penyimpan listrik surya ups telekomunikasi isi ulang daya
  aki, accu, aki kering, baterai vrla, aki mobil, baterai gel | penyimpan listrik kendaraan ups surya starter timbal volt
  baterai alkaline, batu baterai, baterai aa, baterai cas, rechargeable battery | sumber daya jam remote senter mikrofon sel kering kecil
  plta, turbin air, pembangkit listrik mikrohidro, pltmh, pikohidro, hydro turbine | aliran sungai terjun desa kincir generator arus bendungan energi terbarukan penduduk terpencil
  turbin angin, wind turbine, pembangkit listrik tenaga bayu, kincir angin listrik | baling pantai energi terbarukan menara putar pembangkitan bilah pesisir
  spklu, ev charger, charging station, stasiun pengisian kendaraan listrik, wall charging | cas mobil motor colokan tiang pengisi baterai umum stop kontak daya mengisi
  motor listrik, electric motor, motor induksi, dinamo, gearmotor, elektro motor, sepeda motor listrik, electric motorcycle, molis | penggerak mesin pompa putaran tiga fasa industri kipas baterai tanpa bensin ramah lingkungan dinas isi ulang cas kendaraan roda dua
  inverter motor, variable speed drive, vsd, variable frequency drive, vfd, soft starter | pengatur kecepatan putaran penggerak pompa mesin hemat frekuensi listrik lift panel kontrol
  tang ampere, clamp meter, amperemeter | pengukur arus listrik jepit kabel digital teknisi tester penjepit pengukuran kawat multimeter
  megger, insulation tester, insulation resistance tester, earth tester, earth resistance tester | pengukur tahanan isolasi kabel pembumian arde trafo uji
  power quality analyzer, power meter, watt meter, power analyzer | pencatat kualitas daya listrik harmonisa energi panel audit
  tespen, test pen, phase detector, voltage detector, tester listrik | pendeteksi tegangan kabel obeng nyala lampu aman saklar cek aliran colokan arus teknisi tangan
  pipa pvc, pipa paralon, pvc pipe, pipa air pvc, pralon | saluran bersih plastik pembuangan rumah buang kotor batang sambung lem rucika aw
  pipa hdpe, hdpe pipe, pipa polyethylene, pipa pe | saluran air bersih pdam desa plastik hitam gulungan lentur jaringan distribusi
  pipa galvanis, pipa gip, galvanized pipe, pipa besi medium, pipa air besi | saluran bersih tahan karat tiang ulir spam pagar seng
  pipa ppr, ppr pipe, pipa air panas | saluran hotel rumah sakit instalasi sambung hijau plastik
  pipa grp, pipa frp, pipa fiberglass, glass reinforced plastic pipe | saluran air baku besar serat kaca limbah tahan korosi
  pipa ductile, ductile iron pipe, pipa dci, pipa besi cor | saluran transmisi air baku pdam besar kuat tuang bersih push on
  pipa baja, welded pipe, pipa las, steel pipe, spiral pipe, pipa baja spiral | saluran transmisi air minyak gas jembatan besi struktur hitam
  line pipe, line pipe welded, pipa penyalur migas, erw pipe, pipa api 5l | jaringan minyak gas bumi transportasi baja darat lepas pantai
  casing pipe, pipa selubung, octg, finish threaded casing pipe, seamless pipe, pipa seamless | pengeboran sumur minyak gas baja ulir tanpa kampuh api 5ct
  pipa bor, drill pipe, drill collar, pipa pengeboran | batang rangkaian rig sumur minyak putar ulir gas mata baja
  pipa stainless, pipa tembaga, copper pipe, stainless pipe | saluran gas medis pendingin ac refrigerant logam instalasi pemanas kulkas gulung
  fitting pvc, knee pvc, elbow pvc, sambungan pipa, tee pvc, socket pvc, sok pvc | penyambung paralon belokan cabang lem plastik aksesoris belok l t pembagi kran dop reducer
  fitting hdpe, compression joint, stub end, coupler hdpe, electrofusion | penyambung pipa hitam pdam aksesoris putar las panas
  fitting buttweld, elbow baja, reducer baja, fitting pipa baja, tee buttweld | penyambung las minyak gas belokan industri siku lengkung t pengecil bw migas
  fitting forging, forged fitting, sockolet, weldolet, fitting tempa | penyambung pipa tekanan tinggi baja minyak gas cabang
  flange, flens, flange pipa, weld neck flange, blind flange | piringan penyambung baut gasket katup minyak industri baja
  gibault joint, giboult joint, dresser joint, repair clamp, flange adaptor, klem pipa bocor | penyambung penambal pdam perbaikan kebocoran besi cor darurat kopling dci baut karet
  clamp saddle, saddle clamp, klem sadel | cabang sambungan pelanggan rumah pdam pipa tapping jepit
  water meter, meter air, meteran air, water meter pdam | penghitung pemakaian pelanggan rumah sambungan debit tagihan kubik
  water meter induk, flow meter, flowmeter, ultrasonic flow meter, electromagnetic flow meter, meter induk | pengukur debit aliran air pipa utama pdam digital
  box meter, box water meter, kotak meter air | pelindung meteran pelanggan plastik beton tutup tanam kran pam rumah besi segel pengaman
  gate valve, katup gerbang, stop kran | pembuka penutup aliran air pipa pdam besi cor roda putar sluice
  butterfly valve, katup kupu kupu | pengatur aliran pipa besar piringan putar tuas penutup
  ball valve, katup bola, ball valve manual | pembuka penutup aliran pipa cairan gas kuningan tuas seperempat putaran minyak
  check valve, katup searah, tusen klep, foot valve, non return valve | penahan balik aliran pompa air pipa isap arah satu balikan kuningan tandon
  air valve, katup udara, air release valve | pembuang terjebak jaringan pipa pdam otomatis angin gelembung besi transmisi lepas
  pressure reducing valve, prv, pressure relief valve, safety valve, katup pengaman | pengatur penurun tekanan pipa uap air boiler pelepas
  globe valve, control valve, katup kontrol, plug valve, needle valve | pengatur aliran proses industri minyak gas uap otomatis
  solenoid valve, katup solenoid, motorized valve, actuator valve | pembuka aliran elektrik otomatis pneumatik air listrik kran coil sensor kumparan irigasi
  strainer, y strainer, saringan pipa | penyaring kotoran aliran pompa meter air kasa pengaman katup kotor pengambilan kuningan flange
  keran air, kran air, faucet, water tap, kran wastafel | pembuka penutup cuci tangan dapur kamar mandi putar kuningan tempat wudhu
  kran sensor, keran otomatis, sensor faucet | cuci tangan tanpa sentuh wastafel air mengalir sendiri inframerah
  pompa air sumur, jet pump, pompa air rumah tangga, pompa air jet, shallow well pump | penyedot penaik tanah dangkal listrik kamar mandi tandon mesin
  pompa submersible, submersible pump, pompa celup, pompa sumur dalam, deep well pump, pompa satelit | penaik air bor artesis benam pipa listrik desa
  pompa celup air kotor, sewage pump, pompa lumpur, sump pump, submersible sewage | penyedot limbah genangan banjir got basement rendam penguras kolam selokan rumah lift pit dewatering
  pompa sentrifugal, centrifugal pump, pompa transfer, end suction pump, pompa distribusi | pendorong air bersih gedung pdam instalasi debit besar hisap
  booster pump, pompa booster, pompa pendorong | penambah penguat tekanan air shower lantai atas rumah gedung
  pompa irigasi, pompa air alkon, water pump bensin, pompa air diesel, pompa alkon | penyedot sawah petani kekeringan mesin solar engine sungai bantuan kelompok tani
  pompa banjir, mobile pump, pompa mobile, pompa genangan, trailer pump | penyedot luapan truk gandeng diesel debit besar bpbd rumah
  pompa axial, axial flow pump, pompa rumah pompa, screw pump, pompa ulir | pengendali banjir polder debit besar drainase kota sungai
  pompa air tenaga surya, solar water pump, pompa surya, irigasi tenaga surya | penaik sumur panel matahari irigasi desa kering tanpa listrik penyedot mengairi sawah kebun bbm submersible kemarau
  pompa hidram, hydraulic ram pump, pompa hydram | penaik air tanpa listrik bukit desa dorongan arus mata
  pompa tangan, hand pump, pompa dragon, pompa air manual | sumur tuas ayun desa dipompa tanpa listrik timba engkol besi kampung penyedot
  pompa dosing, dosing pump, metering pump, pompa kaporit | penakar injeksi bahan kimia klorin tawas pengolahan air pdam kolam
  pompa vakum, vacuum pump, pompa hampa | penghisap udara laboratorium ac freon sedot tinja filtrasi penyedot oli mesin angin
  pompa minyak, gear pump, pompa bbm, pompa solar, fuel transfer pump, hand rotary pump | pemindah bahan bakar oli drum tangki roda gigi jerigen kuningan tangan kilang
  pompa lumpur bor, mud pump, slurry pump, pompa diafragma, diaphragm pump | pendorong kental pengeboran tambang kimia penyedot pasir cairan rig angin beton air kotor
  sucker rod pump, pumping unit, electrical submersible pump, pompa angguk, sucker rod | pengangkat minyak sumur tua produksi migas artificial lift
  panel pompa, panel kontrol pompa, pump control panel, wlc, pelampung otomatis, water level control | hidup mati tandon bak air listrik radar kotak
  pressure tank, tangki tekan, pressure switch, otomatis pompa air | penstabil tekanan saklar membran rumah balon hidrofor shower stabil kran hotel
  tangki air, tandon air, toren air, water tank, tandon fiber | penampung penyimpan bersih bak plastik stainless liter atap rumah
  tangki air panel, roof tank, panel tank, tangki frp panel, reservoir panel | penampung gedung besar rakit modular pdam bak baut kubik penampungan fire
  reservoir air, water reservoir, bak penampungan air, ground tank, menara air, glass fused steel tank | penyimpan bersih pdam desa ketinggian bangunan beton baja
  tangki lipat air, flexible tank, bladder tank, tandon lipat, portable water tank, onion tank | penampung darurat bencana pengungsian kekeringan terpal pvc gulung
  hidran umum, hydran umum, terminal air, kran umum | tempat mengambil bersih warga pemukiman kekeringan bersama tandon
  jerigen air, jerigen lipat, jerrycan, jeriken | wadah penyimpan angkut cairan bbm plastik pengungsi liter
  instalasi pengolahan air, ipa paket, water treatment plant, wtp, ipa baja, spam paket | penjernih baku sungai menjadi bersih minum pdam koagulasi filtrasi liter detik
  mobil ipa, ipa mobile, mobile water treatment, water treatment portable, penjernih air darurat | pengolah bersih tanggap bencana siap minum bergerak kendaraan pengungsi
  filter air, saringan air, water filter, tabung filter air, housing filter, sand filter | penyaring penjernih keruh zat besi sumur rumah pasir karbon
  reverse osmosis, mesin ro, mesin air minum ro, membran ro, depot air minum, air minum isi ulang | penyaring siap galon sekolah kantor pemurni kemasan pulau usaha kios
  desalinasi, swro, sea water reverse osmosis, desalinator, destilator air laut | pengubah asin payau menjadi tawar minum pulau garam pesisir penyulingan pengolahan kepulauan kapal
  water purifier, dispenser pemurni air, kran air siap minum, drinking fountain | umum taman sekolah bandara pancuran gelas galon penyaring kantor panas dingin
  ultrafiltrasi, membran ultrafiltrasi, ultrafiltration membrane, membran uf | penyaring bakteri air bersih serat berongga pengolahan minum jernih penyaringan modul tabung virus lumpur
  ozone generator, ozonator, generator ozon | pembangkit pembunuh kuman air udara buah sayur sterilisasi
  chlorinator, klorinator, gas chlorinator, klorin diffuser | pembubuh disinfeksi air minum pdam sumur kaporit pembunuh bakteri
  softener air, water softener, resin kation, resin penukar ion | pelunak penghilang kapur sadah ketel boiler laundry hotel garam kalsium tabung regenerasi kerak
  karbon aktif, activated carbon, arang aktif | media penyaring bau warna air udara tempurung kelapa butiran
  pasir silika, silica sand, zeolit, manganese green sand, pasir manganese | media penyaring air keruh besi tabung butiran pdam
  tawas, aluminium sulfat, alum, poly aluminium chloride, pac cair | penjernih air keruh penggumpal koagulan pengendap lumpur pdam bubuk
  gas klor, chlorine gas, klorin cair, sodium hipoklorit, natrium hipoklorit | disinfektan air pdam pembunuh bakteri tabung pemutih limbah
  soda ash, natrium karbonat, kapur tohor, kapur padam | penaik ph air asam penetral limbah pengolahan bubuk
  soda api, caustic soda, natrium hidroksida, naoh, asam klorida, hcl, asam sulfat | bahan kimia industri cairan korosif basa pengolahan laboratorium
  polimer flokulan, flocculant, polymer anionik, koagulan, polimer kation | pengikat pengendap lumpur limbah penjernih air kimia ipal koagulasi bubuk gumpalan pengental
  penjernih air tablet, tablet penjernih air, aquatabs, bubuk penjernih air | pembunuh kuman darurat bencana banjir pengungsi larut sachet
  toilet, kloset duduk, closet duduk, water closet | buang air besar wc kamar mandi keramik siram sanitair flush
  kloset jongkok, closet jongkok, squat toilet | wc buang air kakus kamar mandi keramik sekolah jamban leher angsa
  urinoir, urinal, urinal toilet | tempat buang air kecil pria kencing keramik umum
  wastafel, wash basin, washbasin, lavatory | cuci tangan muka kamar mandi keramik bak gantung cermin
  bak cuci piring, kitchen sink, bak cuci stainless, scrub sink, sink stainless, meja sink | dapur pantry tempat mencuci peralatan satu dua lubang pencuci wastafel kran makan baskom westafel sabun
  bak mandi, bathtub, bak air fiber, bath tub | penampung berendam kamar keramik plastik rumah kotak ember gayung jacuzzi
  shower, shower set, jet washer, bidet, hand shower | semprotan mandi cebok toilet kamar pancuran selang kran tangan semprot
  floor drain, saringan lantai, roof drain, saringan air hujan | lubang pembuangan kamar mandi dak stainless kotoran afur avur got wc bau
  water heater, pemanas air, water heater gas, water heater listrik, solar water heater, ketel listrik, teko listrik | mandi panas hotel rumah dinas kamar surya tangki dapur merebus solar gas hangat memanaskan shower rebus
  toilet portable, portable toilet, toilet mobile, toilet umum portable, wc umum, wc portable, toilet darurat, toilet fiber | jamban fiber kabin acara bencana pengungsian mobil trailer buang air kakus pindah proyek bilik mck umum
  jamban sehat, jamban keluarga, wc komunal, sanimas, mck komunal | buang air besar sembarangan sanitasi desa kakus warga bilik cubluk stbm
  septic tank, septik tank, biotank, septictank biofilter, biofil, tangki septik | penampung pengolah tinja kotoran wc rumah fiber limbah domestik sanitasi
  ipal domestik, ipal, instalasi pengolahan air limbah, sewage treatment plant, wastewater treatment plant | pengolah kotor komunal permukiman gedung anaerob aerob fiber
  ipal rumah sakit, ipal puskesmas, ipal medis, ipal biofilter | pengolah limbah cair klinik laboratorium fasyankes infeksius air buangan kesehatan
  ipal tahu, ipal industri, ipal batik, ipal rph | pengolah limbah cair pewarna pabrik kecil pemotongan hewan usaha air buangan
  grease trap, perangkap lemak, penangkap lemak | penyaring minyak dapur restoran air cucian rumah sakit kantin stainless
  oil separator, oil water separator, pemisah minyak | oli air limbah bengkel kapal spbu bak pelumas penjebak kolam pelabuhan
  blower ipal, root blower, aerator kolam, ring blower, diffuser aerasi, air blower | peniup udara oksigen pengolahan limbah gelembung tambak bakteri
  bakteri pengurai, bioaktivator, em4, bakteri starter, penghilang bau septic tank | limbah kompos tinja sampah cairan mikroba probiotik bio organik pupuk lele kandang kolam
  manhole, tutup manhole, manhole cover, grill manhole, tutup bak kontrol | lubang got saluran besi cor penutup selokan jalan drainase inspeksi
  grill drainase, grating, steel grating, saringan got, deck drain, tali air | penutup selokan kisi besi saluran jalan lubang masuk hujan
  sumur resapan, biopori, lubang biopori, infiltration well, sumur imbuhan | peresapan air hujan tanah banjir genangan konservasi pipa berlubang bor
  penampung air hujan, rain water harvesting, instalasi pemanen air hujan | tadah talang tandon kekeringan desa bersih bak tangki tampungan pulau rumah
  trash rack, saringan sampah otomatis, mechanical screen, automatic trash rake, saringan sungai | pengangkat kali rumah pompa pintu air kisi konveyor
  kapal pembersih sampah, kapal keruk, dredger, aquatic weed harvester, perahu sampah, amphibious excavator, kapal sampah, trash skimmer, trash boat | pengeruk lumpur sungai waduk eceng gondok pengangkat terapung sedimen pengangkut perairan conveyor danau mengambil plastik mengapung kali pintu air
  pipa drainase, subdrain, perforated pipe, pipa berlubang, pipa subdrain | penyalur rembesan air tanah lapangan bola lereng peresap
  sprinkler irigasi, springkler tanaman, irigasi tetes, drip irrigation, sprinkler taman, irigasi sprinkler, big gun sprinkler | penyiram otomatis kebun lahan pertanian rumput pancaran selang air petani tanaman memutar penyemprot lapangan hujan buatan menyiram nosel
  saluran irigasi pracetak, flume irigasi, talang irigasi, saluran ferosemen | pembawa air sawah parit tersier petani beton lahan
  bendung karet, rubber dam, bendung gerak, embung | penahan penampung air sungai sawah kemarau kembung irigasi
  selang air, water hose, selang benang, selang taman | pengalir siram cuci pvc lentur gulung meter tanaman
  selang spiral, suction hose, selang hisap, selang buang, layflat hose, selang irigasi | penyedot pompa air banjir tinja sawah terpal gulung
  selang hidrolik, hydraulic hose, selang tekanan tinggi, selang angin, air hose | berat kompresor oli sambungan nepel karet kawat pneumatik bertekanan ekskavator mesin
  mesin bor sumur, drilling rig air, mesin bor air tanah, mesin bor jacro, jack rod, drilling rig, bor air tanah, mesin sumur bor | pengeboran dalam artesis bersih mata menara batu sungai pengebor pipa pantek geolistrik mengebor pekerjaan
  sumur bor, pembuatan sumur bor, jasa pengeboran sumur, deep well | mengebor air tanah dalam desa kekeringan konstruksi pipa casing
  geolistrik, alat geolistrik, resistivity meter | pendugaan pencari air tanah lapisan bumi elektroda survei sumur
  tempat sampah, tong sampah, trash bin, tempat sampah fiber, dust bin, tong sampah pilah, tempt sampah, bak sampah, dustbin | wadah buang kotoran organik anorganik taman kantor sekolah gantung warna kebersihan pilah roda fiber pemilah tutup injak fiberglass
  tempat sampah injak, pedal bin, tempat sampah stainless, tempat sampah infeksius | wadah kotoran ruangan rumah sakit kaki tutup plastik kuning medis
  tempat sampah roda, garbage bin, wheelie bin, dust bin 240 liter, tong sampah beroda | wadah kotoran dorong besar hdpe kompleks pasar dlh angkut tutup kompaktor pengumpul didorong plastik buang warga
  kontainer sampah, bak kontainer sampah, container arm roll, bak arm roll, kontainer amrol, bak kontainer, container sampah, bak amrol | penampung tps besi truk pengangkat pasar tempat pembuangan sementara wadah besar armroll penampungan pengangkut lingkungan buang
  gerobak sampah, gerobak dorong sampah, becak sampah, gerobak motor sampah | pengangkut kotoran kampung rt rw petugas kebersihan tarik besi roda kelurahan tps
  motor sampah, motor roda tiga sampah, tossa sampah, viar sampah, kendaraan roda tiga sampah | pengangkut kotoran gang kampung bak hidrolik petugas desa
  compactor sampah, truk compactor, garbage compactor, mesin press sampah, waste compactor | pemadat pengangkut kotoran dlh tekan hidrolik rumah tangga
  mesin pencacah plastik, plastic crusher, mesin cacah plastik, penghancur plastik, plastic shredder | daur ulang botol sampah bank pisau giling gelas kresek cacahan pemulung
  mesin pencacah organik, mesin pencacah kompos, mesin pencacah sampah, chopper sampah, waste shredder, penghancur sampah, mesin pencacah sampah organik, alat pengolah pupuk organik | daun ranting rumput pupuk pakan limbah dapur tps3r pisau perajang kompos rumah uppo penghancur pasar mencacah petani penggiling
  mesin pemilah sampah, conveyor sampah, conveyor pemilah, waste sorting machine, trommel screen, gibrig, mesin pengolah sampah | pemisah organik anorganik tps3r tpst ban berjalan ayakan putar plastik sabuk jalan memilah pemilahan pengayak
  mesin pengayak kompos, ayakan kompos, rotary screen | penyaring halus pupuk sampah organik putar tps3r rumah tanah saring ayak butiran
  komposter, composter, tong komposter, drum komposter, rumah kompos, compost bin, komposter rumah tangga | pembuat pupuk sampah dapur tangga organik ember tutup aerasi cair wadah membusuk lindi warga rt keran
  incinerator, insinerator, tungku pembakar sampah, incinerator medis, pembakar sampah, tungku bakar sampah | pemusnah limbah rumah sakit b3 api suhu tinggi asap abu tpa medis tanpa puskesmas
  pirolisis, pyrolysis, mesin pirolisis plastik, gasifikasi | pengubah sampah menjadi bahan bakar minyak reaktor destilasi solar
  mesin press plastik, hydraulic baling press, baler, mesin press botol, press kardus | pemadat kaleng kertas pengepak bank sampah daur ulang ikat hidrolik
  mesin paving plastik, mesin pengolah sampah plastik, mesin pelet plastik, ekstruder plastik | daur ulang lelehan cetak bijih biji produk limbah kresek
  biodigester, reaktor biogas, digester biogas, biogas portable, kubah biogas | pengolah kotoran sapi ternak menjadi gas kompor fermentasi tangki
  autoclave limbah medis, sterilisator limbah medis, microwave limbah medis, penghancur jarum, needle destroyer | pemusnah sampah infeksius rumah sakit suntik b3 uap cacah
  safety box limbah, kantong plastik medis, plastik sampah medis, kantong limbah infeksius, sharp container | wadah jarum suntik bekas kuning b3 puskesmas kotak karton
  kantong sampah, plastik sampah, trash bag, polybag sampah | pembungkus kotoran hitam besar lembar dapur kebersihan kresek tong gulungan limbah kuning
  jasa pengangkutan limbah b3, jasa pengelolaan limbah medis, pemusnahan limbah b3, pengolahan limbah b3, transporter limbah, jasa pengolahan limbah medis, jasa pemusnahan limbah b3 | angkut transporter sampah rumah sakit infeksius berbahaya beracun kilogram manifest puskesmas pemusnah insinerator izin
  jasa sedot tinja, jasa penyedotan septic tank, sedot wc, jasa layanan lumpur tinja | penguras kotoran tangki penuh truk vakum kuras mampet mobil ipal iplt
  jasa pengangkutan sampah, jasa pengelolaan sampah, jasa pengolahan sampah, jasa angkut sampah, pengangkutan sampah | petugas angkut kotoran tpa retribusi langganan kebersihan kota truk mengambil limbah rumah tangga tps
  mobil sedot tinja, truk tinja, vacuum truck, sludge truck, motor tinja | penyedot penguras wc septic kendaraan tangki lumpur vakum
  street sweeper, road sweeper, mobil penyapu jalan, truk penyapu, mesin penyapu jalan | pembersih debu kotoran aspal vakum sikat kendaraan kota protokol
  alat penyedot lumpur saluran, combination jetting truck, flushing truck, high pressure jetting, mesin pembersih saluran | penyemprot tekanan got mampet gorong sedimen drainase pipa semprot selokan air pengurasan mobil
  spiral pembersih saluran, drain cleaner, drain auger, kawat pembersih saluran | pelancar wastafel pipa mampet tersumbat putar pegas soda api
  tangki bbm, tangki solar, fuel tank, tangki timbun, storage tank, tangki oli | penyimpan bahan bakar genset minyak spbu plat baja silinder liter
  bejana tekan, pressure vessel, separator migas, heat exchanger, penukar panas | tabung proses industri minyak gas kilang tekanan plat las
  boiler, ketel uap, steam boiler, ketel air panas | pembangkit pabrik laundry rumah sakit pemanas bahan bakar tekanan
  cooling tower, menara pendingin | air industri ac sentral gedung kipas sirkulasi atap
  ac standing, ac floor standing, ac standing floor | pendingin udara berdiri aula ruang besar lantai lemari penyejuk
  ac cassette, ac kaset, cassette air conditioner | pendingin udara plafon empat arah langit ruang rapat kantor
  ac sentral, ac vrf, ac vrv, air conditioning multi split, ac ducting, ac split duct | pendingin gedung besar satu outdoor banyak indoor saluran udara
  chiller, air cooled chiller, water chiller, mesin chiller | pendingin sentral gedung mal rumah sakit kompresor hotel tata udara
  air handling unit, ahu, fan coil unit, fcu, hvac | pengolah udara ruang operasi sentral filter hepa saluran tata
  ducting, saluran udara ac, spiral duct, ducting ac, diffuser ac, grille ac | pipa kotak pembagi dingin gedung bjls kisi poliuretan hvac ventilasi plafon flexible seng lubang
  exhaust fan, kipas hisap, kipas pembuangan, exhaust fan plafon | penyedot udara kotor asap kamar mandi dapur ventilasi dinding keluar
  kipas angin industri, industrial fan, hvls fan, blower keong, axial fan, centrifugal blower | peniup udara gudang pabrik aula baling besar ventilasi
  turbin ventilator, turbine ventilator, roof fan, cyclone ventilator | pembuang panas atap gudang pabrik putar angin tanpa listrik sirkulasi
  air curtain, tirai udara | penyekat angin pintu ruang ber ac penahan debu serangga toko
  dehumidifier, pengering udara, penyerap lembab | penurun kelembaban ruang arsip gudang obat laboratorium jamur
  humidifier, pelembab udara, mist fan, kipas embun, mist maker | penyemprot uap kabut kelembaban kumbung ruang penyejuk lembap jamur tanaman spray air taman
  freon, refrigerant, gas pendingin, refrigeran | isi ulang ac kulkas tabung r32 r410 bengkel
  kompresor ac, sparepart ac, evaporator ac, kapasitor ac, pipa ac, outdoor ac | suku cadang penggantian pendingin udara perbaikan teknisi bracket
  jasa service ac, jasa pemeliharaan ac, cuci ac, perawatan ac | tambah freon bongkar pasang teknisi pendingin ruangan perbaikan bersih
  cold storage, cold room, ruang pendingin, gudang beku, cold storage portable, gudang berpendingin, cold storage ikan | penyimpan ikan daging sayur suhu dingin nelayan hasil panen vaksin buah kamar panel sandwich kompresor pengawet awet
  air blast freezer, abf, contact plate freezer, mesin pembeku cepat, iqf | pembekuan ikan daging minus udang pabrik pengolahan beku nelayan cold pendinginan perikanan hasil laut
  mesin es, ice maker, ice flake machine, pabrik es balok, mesin es tube, mesin es kristal | pembuat curah nelayan pendingin ikan pelabuhan kubus minuman
  freezer, chest freezer, lemari pembeku, freezer box | penyimpan beku daging ikan es krim vaksin minus pendingin kotak
  showcase, kulkas showcase, display cooler, lemari pendingin kaca, showcase minuman | pemajang minuman dingin pintu toko warung reagen etalase kulkas penjualan botol rak pameran supermarket bir
  kulkas, lemari es, refrigerator | pendingin makanan minuman rumah dua pintu dapur simpan sayur obat penyimpan tangga pantry buah
  cold chain box, cool box, kotak pendingin, cooler box, box ikan berinsulasi, fish box | penyimpan es nelayan tahan dingin fiber styrofoam angkut vaksin
  alat pemadam api ringan, apar, fire extinguisher, tabung pemadam, racun api | pemadaman kebakaran serbuk kimia co2 dinding gedung jinjing powder foam kilogram
  apab, apar beroda, fire extinguisher trolley, alat pemadam api berat | pemadaman kebakaran tabung besar troli roda spbu hanggar pabrik
  isi ulang apar, refill apar, jasa pengisian apar, dry chemical powder, refill tabung pemadam, isi ulang powder | kembali serbuk kebakaran habis masa servis pemadaman kadaluarsa gas kimia kering pengisian tabung pemadam api racun
  apar thermatic, thermatic fire extinguisher, pemadam otomatis gantung, fire ball, bola pemadam | padam sendiri panas ruang server panel langit lempar kebakaran
  fire suppression system, fm200, sistem pemadam gas, novec, clean agent, pemadam api otomatis ruang server | tabung pemadaman data center arsip nozzle tanpa air
  hydrant, hidran kebakaran, fire hydrant, hydrant pillar, pilar hidran | keran air pemadam jalan gedung pancang damkar merah sumber
  hydrant box, box hidran, kotak hydrant | lemari merah selang nozzle dinding gedung kebakaran lantai
  fire pump, pompa hydrant, pompa pemadam kebakaran, jockey pump, diesel fire pump, electric fire pump | pendorong air bertekanan gedung sprinkler hidran mesin tekanan listrik solar
  pompa pemadam portable, portable fire pump, pompa portabel pemadam, floating pump, pompa apung | jinjing damkar pemukiman sempit karhutla sungai bensin mesin hisap kebakaran
  pompa karhutla, pompa pemadam kebakaran hutan, mini striker, wildfire pump, ministriker, pompa pemadam hutan, pompa portable kebakaran lahan | manggala agni lahan gambut selang gendong bensin jinjing api penyedot air mark bpbd mesin kehutanan sumber
  jet shooter, pompa punggung, backpack pump, jetshooter | tas air gendong penyemprot api hutan lahan karhutla manual manggala
  flapper, gepyok, kepyok api, fire swatter, rake tool, garu pacul, pulaski | pemukul kebakaran hutan lahan karhutla karet gagang sekat bakar
  selang pemadam, fire hose, selang hydrant, selang damkar, fire hose kanvas | penyalur air bertekanan kebakaran karet gulung kopling machino storz
  nozzle pemadam, fire nozzle, nozel pemadam, jet nozzle, variable nozzle, gun nozzle | ujung selang pancaran semprot kebakaran damkar kabut lurus
  kopling selang pemadam, fire hose coupling, machino coupling, storz coupling, y connection, siamese connection, dividing breaching | penyambung pembagi cabang slang hidran kebakaran damkar sambung nozel api
  water monitor, fire monitor, water cannon, kanon air | penyemprot jarak jauh mobil damkar kapal pemadam atap tekanan tinggi
  foam pemadam, busa pemadam, foam concentrate, afff, cairan foam, foam agent | kebakaran bahan bakar minyak konsentrat damkar bandara jerigen api pesawat tangki
  mobil pemadam kebakaran, fire truck, truk damkar, mobil damkar, kendaraan pemadam, fire engine | armada tangki air pompa sirine kota tangga selang api penyemprot petugas penyelamat branwir
  motor pemadam kebakaran, fire motor, motor damkar, roda tiga pemadam | gang sempit kampung padat pompa bergerak cepat api lorong selang tangki dua
  mobil tangga pemadam, aerial ladder, sky lift damkar, turntable ladder, ladder truck, mobil bronto | kebakaran gedung tinggi evakuasi hidrolik truk ketinggian api penyelamat atas lantai kendaraan teleskopik bertingkat damkar putar mengevakuasi
  mobil rescue, rescue truck, kendaraan penyelamat, rescue car, mobil rescue bpbd, kendaraan rescue, mobil penyelamat | basarnas evakuasi bencana peralatan double cabin winch kecelakaan korban sar damkar bpbd perlengkapan hidrolik tim penyelamatan
  mobil tangki air, truk tangki air, water tank truck, mobil suplai air bersih, mobil tangki | pengangkut penyalur minum kekeringan siram taman kendaraan liter bersih penyiram tanaman bpbd pdam penyemprot
  baju tahan api, fireman suit, pakaian pemadam kebakaran, turnout gear, fire jacket, baju pemadam, apd pemadam | pelindung petugas damkar panas nomex jaket celana aramid
  baju tahan panas, aluminized suit, proximity suit, baju aluminium tahan panas | pelindung api radiasi bandara pabrik peleburan perak damkar
  helm pemadam, fire helmet, helm damkar | pelindung kepala petugas kebakaran tahan panas kaca muka visor
  sepatu pemadam, fire boots, boot damkar, sepatu tahan api | pelindung kaki petugas kebakaran karet panas baja dinas tinggi anti tusuk bot
  sarung tangan pemadam, fire gloves, sarung tangan tahan api, heat resistant gloves | pelindung petugas kebakaran panas damkar kulit aramid penyelamat
  breathing apparatus, scba, alat bantu pernapasan pemadam, self contained breathing apparatus | tabung udara masker asap petugas damkar punggung kebakaran gas beracun
  kompresor breathing apparatus, breathing air compressor, kompresor scba, kompresor selam, kompresor pengisi tabung | pengisian udara penyelam damkar tekanan tinggi bar napas
  fire blanket, selimut api, selimut tahan api, karung goni pemadam | penutup kompor kebakaran dapur kain fiberglass memadamkan darurat
  fire alarm, alarm kebakaran, fire alarm system, mcfa, panel fire alarm, manual call point | peringatan dini bahaya api gedung bel lampu pecah kaca tombol
  smoke detector, detektor asap, detektor kebakaran, heat detector, flame detector, sensor asap | pendeteksi panas plafon peringatan dini api gedung alarm ruangan otomatis kepekaan
  fire sprinkler, sprinkler kebakaran, sprinkler head, sprinkler pemadam | penyiram air otomatis plafon gedung panas pecah api
  kapak pemadam, fire axe, ganco pemadam, linggis rescue, halligan tool | pendobrak pintu penyelamatan damkar pecah kait genteng kebakaran
  tangga pemadam, fire ladder, tangga evakuasi tali, escape ladder | naik turun penyelamatan gedung darurat kebakaran sambung aluminium
  chute escape, chute rescue, sliding roll, rescue cushion, air cushion rescue, bantal udara penyelamat | evakuasi lompat gedung tinggi matras tiup bunuh diri seluncur kain
  perahu karet, inflatable boat, rubber boat, perahu tiup, sekoci karet, perahu lcr, perahu karet rescue | penyelamatan korban banjir evakuasi sungai basarnas bpbd mesin tempel tentara rafting sekoci tiup penyelamat sar dayung pompa arung
  perahu rescue, perahu polyethylene, perahu aluminium, perahu fiber rescue, rigid inflatable boat, rib boat | evakuasi banjir sar patroli sungai hdpe penyelamat dayung kapal kecil
  mesin tempel perahu, outboard motor, motor tempel, mesin perahu | penggerak buritan baling speedboat nelayan bensin pk karet
  rompi pelampung, life jacket, jaket pelampung, baju pelampung, life vest, pelampung badan | keselamatan penumpang kapal renang banjir oranye busa peluit mengapung nelayan sungai penyelamat tidak tenggelam air sar
  pelampung cincin, ring buoy, lifebuoy, life buoy, ban pelampung | penolong orang tenggelam lempar kapal kolam renang oranye bulat donat
  liferaft, rakit penolong, inflatable life raft, rakit penyelamat, inflatable liferaft, sekoci penolong | kapal tenggelam darurat tiup otomatis kapsul penumpang laut kanister penyelamat ilr
  throw bag, tali lempar, rescue throw bag, tali lempar air, water rescue set, rescue board | penolong korban hanyut sungai arus deras terapung kantong jeram penyelamat orang air sar pelampung pertolongan banjir penyelamatan melempar
  tali karmantel, kernmantle, tali kernmantel, tali rescue, tali panjat, static rope | penyelamatan vertikal tebing turun climbing nilon statis dinamis sar
  carabiner, karabiner, descender, figure eight, ascender, jumar, pulley rescue | cincin kait pengaman panjat turun tali penyelamat vertikal snap
  rope access, vertical rescue equipment, vertical rescue set, peralatan vertical rescue, tripod rescue | penyelamatan ketinggian sumur jurang evakuasi katrol tali korban confined space
  tandu, stretcher lipat, tandu lipat, tandu evakuasi | pengangkut korban pasien luka kecelakaan ambulans usungan keranjang pmi
  kantong mayat, body bag, kantung jenazah, kantong jenazah | pembungkus korban meninggal bencana resleting evakuasi forensik plastik hitam tas sar ritsleting inafis mati wadah pengangkut
  alat ekstrikasi, hydraulic rescue tool, spreader cutter, jaws of life, hydraulic spreader, combi tool, hydraulic rescue tools | pemotong pembuka mobil tabrakan korban terjepit hidrolik pembengkang penyelamat penjepit kecelakaan reruntuhan basarnas
  lifting bag, high pressure lifting bag, bantal angkat, air lifting bag | pengangkat beban reruntuhan runtuhan korban tertimpa udara tiup penyelamatan
  life detector, alat pencari korban, search camera, victim location, radar reruntuhan, thermal imaging camera pemadam, search cam, detektor reruntuhan | deteksi tertimbun gempa kamera panas hidup sar penyelamatan longsor detak suara penyintas pendeteksi orang napas mencari mendeteksi bencana
  concrete cutter rescue, rotary saw, gergaji rescue, rescue saw, chain saw beton | pemotong reruntuhan besi runtuhan gempa damkar usar mesin
  mesin gergaji rantai, chainsaw, gergaji mesin, senso | pemotong penebang pohon tumbang kayu bensin dahan pertamanan
  underwater rov, kamera bawah air, rov bawah air, underwater drone | pencarian inspeksi dasar laut sungai robot selam korban tenggelam
  tenda pengungsi, tenda peleton, tenda regu, tenda posko, tenda bencana | tempat berteduh darurat korban bpbd terpal rangka pipa kanvas dinsos penampungan bencana pengungsian barak dapur umum besi
  tenda keluarga, family tent, tenda gulung, tenda keluarga pengungsi, tenda darurat | pengungsi korban bencana terpal plastik tempat tinggal sementara satu bantuan hunian gempa banjir kk shelter pengungsian
  tenda dome, tenda camping, tenda kemah, tenda pramuka | berkemah gunung tidur lapangan perorangan lipat pendaki kubah dua empat regu sekolah peserta perkemahan pandu berlindung pecinta alam pelajar
  tenda sarnafil, tenda kerucut, tenda pesta, tenda roder, tenda hajatan | acara peneduh tamu panggung rangka terpal dekorasi upacara pameran undangan pernikahan hajatan kursi
  velbed, tempat tidur lipat, ranjang lapangan, camp bed, veltbed, feldbed, tempat tidur lapangan, field bed | pengungsi posko tentara besi kain bencana tandu darurat rangka portable ranjang lipat korban
  kantong tidur, sleeping bag, matras gulung, matras lapangan | kemah hangat pengungsi gunung alas busa selimut dingin dakron pendaki
  dapur umum lapangan, kompor lapangan, mobil dapur umum, dapur umum portable, dumlap, field kitchen | memasak makanan pengungsi bencana tagana dinsos wajan besar masak massal korban kendaraan kompor
  sirine, sirine kebakaran, sirene, sirine pemadam | suara peringatan bahaya bunyi keras menara kapal apel engkol horn
  alat pendeteksi longsor, ews longsor, extensometer, landslide early warning, inclinometer | peringatan dini gerakan tanah retakan sensor lereng bpbd gerak retak
  menara pengawas pantai, lifeguard tower, kursi penjaga pantai, rescue tube | penyelamat balawista kolam wisata mengawasi pengunjung tinggi pantau tenggelam renang
  sarung tangan karet, rubber gloves, sarung tangan kimia, chemical gloves, sarung tangan kebersihan | pelindung cuci bahan berbahaya petugas sampah lateks panjang nitril
  sarung tangan listrik, sarung tangan 20 kv, electrical gloves, insulated gloves | pelindung sengatan tegangan pln teknisi karet isolasi pekerja jaringan tiang kesetrum tahan volt
  rompi safety, rompi proyek, safety vest, rompi reflektif, rompi skotlet | pakaian menyala pemantul petugas parkir jalan hijau oranye jaring lapangan
  wearpack, baju kerja, coverall, baju bengkel, pakaian kerja lapangan, katelpak, baju montir | terusan montir mekanik teknisi pelindung kain drill tukang bengkel kerja lapangan praktik smk
  masker respirator, respirator, masker gas, masker debu, gas mask, masker n95, half mask | pelindung pernapasan asap cat kimia katrid saringan beracun
  pelindung wajah, face shield, pelindung muka, faceshield | kaca mika percikan gerinda cipratan medis mata dahi
  pakaian hazmat, coverall hazmat, baju apd, chemical suit, protective suit | pelindung virus kimia berbahaya disposable petugas medis terusan putih
  baju anti tawon, baju pelindung lebah, pakaian evakuasi tawon, bee suit | sengatan serangga damkar vespa sarang jaring muka penyengat sarung topi madu terusan
  tongkat ular, snake tongs, snake hook, penjepit ular, grab stick | penangkap hewan buas reptil damkar evakuasi penjinak tang panjang satwa rescue kobra
  safety net, jaring pengaman, jaring proyek, jaring polynet | penahan jatuh material debu gedung konstruksi tali scaffolding tukang bangunan pelindung hijau
  rambu k3, safety sign, papan k3, poster k3, rambu keselamatan kerja, spanduk k3 | peringatan bahaya wajib pelindung diri proyek area stiker
  eyewash, emergency shower, eye wash station, pancuran darurat | pembilas mata terkena bahan kimia laboratorium pabrik pertolongan
  lockout tagout, loto, gembok loto, tagging k3 | pengaman penguncian panel mesin perbaikan label bahaya energi
  spill kit, oil absorbent, absorbent pad, penyerap tumpahan, oil dispersant | minyak bahan kimia b3 kertas bantal pembersih laut spbu
  windsock, kantong angin, windsock bandara, lampu menara, aviation obstruction light | penunjuk arah helipad rambu penerbangan tiang merah kain oranye helikopter pabrik
  bor listrik, mesin bor tangan, electric drill, bor tembok, impact drill, cordless drill, bor baterai | pelubang dinding kayu besi mata tukang putar sekrup
  rotary hammer, demolition hammer, bor beton, jack hammer, mesin bobok, breaker listrik | pelubang pembongkar penghancur aspal jalan dinding pahat palu pembobok tembok tukang
  mata bor, drill bit, mata bor beton, mata bor besi | pelubang ujung kayu logam baja putar set hss
  gerinda tangan, mesin gerinda, angle grinder, gerinda duduk, bench grinder, gerinda potong | penghalus pemotong besi asah las keramik batu putar pengasah tukang cakram memotong bengkel perkakas
  batu gerinda, mata gerinda, cutting wheel, flap disc, batu asah, mata potong | piringan pemotong penghalus besi keramik pisau tajam amplas
  mesin potong besi, cut off machine, cutting machine, gergaji besi mesin, band saw logam, bandsaw | pemotong pipa baja hollow bengkel las pita gerinda duduk
  mesin potong keramik, tile cutter, pemotong keramik | ubin granit lantai tukang pasang batu manual iris
  gergaji listrik, circular saw, mesin gergaji kayu, jigsaw, table saw, gergaji bundar | pemotong papan triplek tukang mebel pisau putar memotong belah tangan serkel
  gergaji tangan, hand saw, gergaji kayu manual, hacksaw, gergaji besi | pemotong tukang pertukangan gigi gagang dahan ranting memotong kebun lipat pisau
  mesin serut kayu, ketam listrik, planer kayu, mesin ketam, thicknesser, planer | penghalus perata papan mebel tukang pertukangan meratakan pasah kusen bengkel tangan menyerut furnitur perkakas penghalusan
  mesin amplas, sander, amplas listrik, belt sander, orbital sander, mesin ampelas | penghalus permukaan kayu dempul cat mobil getar menghaluskan gosok meubel kulit tangan duduk mebel tukang pengamplas furnitur perkakas kertas gerinda
  mesin router, trimmer kayu, router kayu, mesin profil kayu, spindle moulder | pembuat alur ukir tepi mebel pisau lubang kusen pahat meubel engsel tangan lis
  mesin bubut kayu, wood lathe, mesin pertukangan kayu, mesin mebel, bubut kayu | putar kaki meja ukiran kerajinan bengkel memutar pahat tongkat mangkuk perabot pengrajin pembentuk bulat tiang souvenir perajin membubut
  mesin cnc router, cnc kayu, cnc router, mesin ukir cnc, cnc engraving, cnc laser cutting | pengukir otomatis komputer akrilik kerajinan mebel memotong ukiran plakat papan relief grafir pemotong mengukir pola perajin usaha
  amplas, kertas gosok, sandpaper, ampelas | penghalus kayu besi dempul kasar halus lembar roll
  palu, martil, bodem, palu godam | pemukul paku pemecah batu tukang gagang besi kayu
  obeng, screwdriver, obeng set, obeng kembang | pemutar sekrup plus minus gagang teknisi tes membuka baut listrik magnet elektronik
  tang, tang kombinasi, pliers, tang potong, tang lancip, tang buaya | penjepit pemotong kawat kabel teknisi catut gagang karet
  tang skun, crimping tool, tang crimping, hydraulic crimping, tang press kabel | penekan jepit sepatu rj45 jaringan hidrolik listrik menjepit ujung teknisi rj pres
  kunci inggris, adjustable wrench, kunci pas, kunci ring, wrench set, kunci pas ring | pemutar pengencang mur baut bengkel montir motor setelan membuka kombinasi besi perkakas kendaraan
  kunci sok, socket wrench, kunci shock, kunci l, kunci momen, torque wrench, hex key | pengencang baut bengkel set ratchet montir mobil roda
  kunci pipa, pipe wrench, tang pipa, snei pipa, pipe threader, mesin snei | pembuat ulir pemutar ledeng tukang pdam galvanis memutar besi pam stilson
  tool box, kotak perkakas, tool kit, toolkit, tool set, kotak peralatan | wadah kunci obeng tang palu lengkap teknisi bengkel jinjing
  impact wrench, air impact wrench, kunci angin | pembuka baut roda bengkel pneumatik kompresor mobil truk
  kompresor angin, air compressor, kompresor udara, compressor bensin, screw compressor | penghasil tekanan ban bengkel cat tambal tangki listrik pengisi semprot tabung mesin pompa pengecatan tukang pneumatik
  dongkrak, hydraulic jack, dongkrak buaya, dongkrak botol, dongkrak hidrolik, floor jack, jack stand | pengangkat mobil ban bengkel ton kendaraan mengangkat serep truk roda kanan bagasi penopang botol penyangga
  car lift, lift mobil, two post lift, mesin angkat mobil, hidrolik cuci mobil, bike lift | pengangkat kendaraan bengkel servis motor tiang menaikkan kolong tune
  mesin spooring, spooring balancing, wheel alignment, wheel balancer, mesin balancing roda | pelurusan mobil bengkel keseimbangan ban kaki velg setir komputer kelurusan laser otomotif
  mesin pembuka ban, tire changer, tyre changer, alat tambal ban, mesin vulkanisir | bongkar pasang bengkel velg dalam pemanas mobil motor karet pelek press otomotif
  scanner mobil, engine scanner, obd scanner, car scanner, scanner motor injeksi, scan tool mobil, engine tune up | pembaca kerusakan ecu kendaraan bengkel diagnosa smk otomotif mesin injeksi montir komputer pemindai diagnostik servis
  engine stand, trainer otomotif, engine trainer, trainer mesin, cutting engine, engine cutting, alat peraga mesin mobil | peraga praktik siswa smk bengkel rangka mobil motor belajar potongan kendaraan blk pelatihan sekolah praktikum
  mesin steam, high pressure cleaner, jet cleaner, mesin cuci mobil, high pressure washer, alat cuci steam | penyemprot air tekanan pembersih kendaraan motor lantai halaman
  mesin bubut, lathe machine, bubut logam, cnc lathe, mesin bubut cnc | pembentuk benda kerja putar pahat bengkel smk pemesinan silinder
  mesin frais, milling machine, mesin milling | pemotong bentuk logam bengkel smk pemesinan roda gigi meja otomatis
  mesin bor duduk, drill press, bench drill, mesin bor magnet, radial drill | pelubang logam kayu meja bengkel smk tegak lubang besi plat praktik pertukangan
  mesin gerinda permukaan, surface grinding, cylindrical grinding, surface grinder | penghalus perata presisi logam benda kerja bengkel smk
  mesin bending plat, mesin tekuk plat, bending machine, roll plat, mesin roll plat, mesin bending pipa, pipe bender | penekuk pelengkung besi bengkel hidrolik lembaran knalpot menekuk lengkung logam
  mesin potong plat, shearing machine, gunting plat, laser cutting logam | pemotong lembaran besi baja akrilik bengkel hidrolik presisi cnc
  mesin press hidrolik, hydraulic press, shop press, power press, mesin pons, punching machine, press singkong, mesin press tahu, alat pres minyak | penekan pelubang bengkel bearing bentuk logam ton cetak pemeras pengempa dongkrak ampas kacang umkm pengepres mengepres peras tekan kedelai
  ragum, catok, bench vise, tanggem | penjepit benda kerja meja bengkel besi kikir klem
  meja kerja bengkel, workbench, tool cabinet, meja kerja besi, lemari perkakas, tool trolley | tempat menyusun kunci obeng roda laci praktik smk montir
  kikir, pahat, file set, chisel, pahat kayu, tatah | pengikis penghalus logam ukir tukang runcing asah besi memahat menghaluskan perkakas ukiran
  anvil, landasan tempa, tungku tempa, mesin tempa, spring hammer, pandai besi | penempa parang pisau cangkul bara api tukang logam
  tungku peleburan logam, induction furnace, dapur induksi, heat treatment furnace, furnace, tungku pemanas | peleleh pengecoran besi aluminium suhu tinggi laboratorium keramik pengerasan
  cetakan khusus, mould plastik, cetakan injeksi, punch dies | pembentuk komponen logam pabrik matras presisi tuang injection pola besi produk baja
  mesin las listrik, mesin las inverter, trafo las, mma welding machine, las smaw, welding machine | penyambung besi elektroda bengkel busur arus watt pagar
  mesin las mig, mesin las co2, mig welding, gmaw, mesin las tig, tig welding, las argon | penyambung baja aluminium stainless gas kawat bengkel smk
  las titik, spot welding, mesin las titik | penyambung plat tipis tekan arus lembaran pelat seng karoseri otomotif bengkel tahanan body
  las karbit, las asetilin, blander las, blender potong, las oksi asetilin, cutting torch | pemotong penyambung besi api gas regulator tabung selang
  mesin las pipa hdpe, butt fusion, mesin butt fusion, mesin las hdpe, electrofusion machine, pemanas pipa ppr | penyambung plastik panas pdam pelat leleh memanaskan sambung listrik hidrolik polyethylene gas
  elektroda las, kawat las, welding electrode, welding wire, welding rod | bahan tambah penyambung besi stainless batang bengkel bakar
  kedok las, topeng las, welding helmet, helm las, kacamata las | pelindung muka mata cahaya silau percikan bengkel otomatis gelap
  apron las, sarung tangan las, welding apron, welding gloves, jaket las | pelindung badan percikan api kulit bengkel celemek lengan panas tukang
  simulator las, welding simulator, welding booth, meja las, bilik las | latihan praktik virtual blk smk siswa pengelasan penyekat
  gas oksigen tabung, tabung oksigen, oksigen medis, isi ulang oksigen, oxygen cylinder | pernapasan pasien las silinder regulator rumah sakit kubik
  gas asetilin, acetylene, gas argon, gas co2, gas nitrogen, gas industri | isi ulang tabung las pelindung inseminasi beku laboratorium
  heat gun, hot air gun, glue gun, lem tembak | pemanas udara plastik pengelupas cat perekat bakar kerajinan
  staples tembak, staple gun, air nailer, paku tembak, nail gun | penembak pengikat kayu sofa jok plafon kompresor isi bingkai kain meubel pistol
  vacuum cleaner industri, dust collector, vakum debu, penghisap debu kayu | penyedot serbuk gergaji bengkel basah kering pabrik menyedot karpet pembersih
  chain block, takal, katrol rantai, hoist, electric hoist, lever block, katrol | pengangkat beban berat gudang bengkel gantung kerek menaikkan mesin manual tarik kait ton rantai lever mengangkat menarik derek besi
  overhead crane, gantry crane, crane gudang, jib crane, hoist crane | pengangkat beban berat pabrik bengkel rel ton palang
  sling angkat, wire rope, tali baja, webbing sling, shackle, kawat sling, seling | pengikat pengangkat beban crane tarik jembatan kabel kait
  winch, capstan, mesin winch, hand winch | penarik kapal mobil kabel gulung sling offroad tambat
  hand pallet, pallet mover, hand lift, hand stacker, stacker, trolley barang | pengangkat pemindah palet gudang dorong hidrolik garpu logistik pengangkut karung kereta kotak memindahkan mengangkat
  forklift, forklift diesel, forklift listrik, reach truck, fork lift, forklift elektrik | pengangkat gudang garpu mesin kendaraan pelabuhan palet operator logistik kontainer menaikkan beras mengangkat memindahkan berat
  palet plastik, pallet, palet kayu, pallet plastik | alas tumpuan gudang obat beras logistik karung rak menumpuk
  troli barang, trolley barang, hand truck, troli lipat, kereta dorong barang, hand trolley | pengangkut gudang roda kardus kantor angkut galon jinjing pabrik
  gerobak dorong, wheelbarrow, lori dorong, gerobak artco | pengangkut pasir semen sampah tukang satu roda bak
  cangkul, pacul, sekop, skop, shovel, hoe, cangkul baja | penggali tanah petani gotong royong gagang kayu bangunan pasir pengolah menggali ladang kerja bakti tradisional
  linggis, crowbar, belencong, ganco, dandang, linggis besi, pry bar | pencongkel penggali batu tanah keras besi bongkar membongkar tembok tukang cungkil tongkat pelubang batang baja lubang tiang
  parang, golok, sabit, arit, celurit, machete, bendo | penebas rumput semak petani tajam potong ranting pisau hutan kebun tebas besi gagang pemotong kayu bilah linmas menebas babat
  paket alat pertukangan, paket peralatan tukang kayu, paket alat bengkel, paket perbengkelan | bantuan pelatihan usaha kelompok wirausaha set kunci gerinda montir
  mesin molen, beton molen, concrete mixer, mixer beton, molen cor | pengaduk semen pasir adukan tukang putar diesel pencampur tong berputar
  vibrator beton, concrete vibrator, stik vibrator, poker vibrator | penggetar pemadat cor selang jarum bensin kolom getar padat gelembung plat mesin listrik
  stamper, tamping rammer, stamper kuda, mesin pemadat tanah, plate compactor, stamper kodok | timbunan galian jalan bensin getar paving memadatkan lompat urugan pondasi pemadat tanah loncat mesin tambal
  baby roller, walk behind roller, vibro roller mini, pedestrian roller, hand roller, mini roller | pemadat aspal tanah jalan dorong kecil gilas tandem tambal lubang
  mesin potong aspal, concrete cutter, asphalt cutter, cutter beton, mesin pemotong jalan | perkerasan galian pipa pisau dorong bensin roda intan belah garis
  asphalt sprayer, penyemprot aspal | penghampar pembuat campuran panas pengaspalan jalan mesin menyemprot pelapis emulsi tack perekat
  mesin trowel, power trowel, trowel finish, concrete screed | penghalus lantai cor beton baling gudang perata meratakan semen halus helikopter finishing pabrik
  bar bender, bar cutter, mesin pembengkok besi, pemotong besi beton, rebar cutter | penekuk tulangan cor proyek hidrolik memotong membengkokkan pembesian listrik begel
  stone crusher, mesin pemecah batu, crusher plant, jaw crusher | penghancur kerikil agregat tambang split ayak memecah rahang pabrik jalan quarry penghasil material sirtu
  batching plant, mixing plant beton, concrete batching plant, batching plant mini | produksi adukan cor siap pakai pencampur curah penyalur pabrik beton ready mix semen pasir silo penimbang agregat
  waterpass, spirit level, penyipat datar tukang, laser level, waterpas laser | pengukur kedataran gelembung garis lurus dinding mengukur rata kemiringan sinar bangunan
  automatic level, auto level, waterpass survey, levelling instrument, digital level, sipat datar | pengukuran beda tinggi jalan teropong tripod rambu ukur pemetaan
  total station, total station set | pengukuran tanah sudut jarak koordinat pemetaan juru ukur prisma tripod bpn topografi
  gps handheld, gps genggam, gps navigasi, gps map, global positioning system, gps receiver | penentu koordinat lokasi jelajah lapangan hutan satelit titik arah penunjuk posisi survei pemetaan penyuluh
  distance meter, laser distance meter, meteran laser, disto, rangefinder | pengukur jarak ruangan sinar digital genggam tinggi pohon
  meteran, roll meter, meteran gulung, measuring tape, meteran tukang, walking measure, meteran dorong | pengukur panjang jarak tarik pita baja roda jalan tanah
  rambu ukur, bak ukur, levelling staff, tripod survey, prisma total station, jalon | kelengkapan pengukuran tanah aluminium tongkat kaki tiga theodolit pengukur mistar waterpass juru
  drone pemetaan, drone lidar, drone vtol, drone fixed wing, drone rtk, drone mapping, drone survey, vtol mapping drone | survei foto udara peta lahan luas multispektral orthophoto pesawat tanpa awak orthofoto kamera terbang nirawak ukur wilayah
  drone pertanian, drone sprayer, drone penyemprot | semprot pestisida pupuk padi sawah terbang tangki petani
  laser scanner, lidar, 3d scanner, terrestrial laser scanner | pemindai bangunan tiga dimensi titik awan survei kadaster cagar budaya
  echosounder, echo sounder, sonar batimetri, multibeam echosounder, side scan sonar | pengukur kedalaman laut sungai waduk dasar perairan pemetaan perahu
  current meter, alat ukur arus, adcp, alat ukur debit sungai | pengukur kecepatan aliran saluran irigasi hidrologi baling mengukur deras
  pengukur muka air, automatic water level recorder, awlr, water level sensor, telemetri muka air, peilschaal, papan duga air | pencatat tinggi sungai bendungan banjir data logger mistar
  tide gauge, alat ukur pasut, wave buoy | pencatat ketinggian laut gelombang pelabuhan tsunami telemetri mengukur tinggi muka ombak pantai dermaga sensor
  penakar hujan, ombrometer, rain gauge, automatic rain gauge, automatic rainfall recorder | pengukur curah pos hidrologi tabung obs tipping bucket telemetri
  stasiun cuaca, automatic weather station, weather station, sensor cuaca | pencatat suhu angin kelembaban hujan bmkg pertanian otomatis klimatologi
  barometer, barograf, pengukur tekanan udara | cuaca ketinggian atmosfer jarum kalibrasi mengukur digital laboratorium bmkg ruangan
  termometer ruangan, thermohygrometer, hygrometer, termohigrometer, thermo hygrometer | pengukur suhu kelembaban ruang gudang obat laboratorium dinding digital
  termometer inframerah, thermogun, infrared thermometer, thermo gun, termometer tembak | pengukur suhu badan tanpa sentuh dahi demam mesin panas
  termometer air raksa, termometer alkohol, termometer batang, termometer digital makanan, thermocouple, data logger suhu | pengukur panas cairan kulkas vaksin pencatat celsius sensor
  solarimeter, pyranometer, campbell stokes, solar power meter, evaporimeter, panci penguapan | pengukur penyinaran radiasi matahari klimatologi bmkg sinar intensitas panel surya cuaca watt stasiun
  seismograf, seismometer, accelerograph, sensor gempa, seismograph | pencatat getaran bumi gunung api bmkg digitizer merekam tektonik vulkanik stasiun broadband
  radar cuaca, weather radar, radiosonde, balon cuaca, lightning detector | pengamatan awan hujan petir bmkg udara atas pilot
  alat ukur kualitas air, water quality meter, water quality checker, water quality multiparameter, onlimo | pengukur ph do kekeruhan sungai limbah sensor lapangan pencemaran
  ph tanah, soil tester, soil moisture meter, perangkat uji tanah, soil test kit | pengukur kesuburan kelembaban hara lahan pertanian penyuluh pupuk sawah nitrogen keasaman kebun
  tds meter, conductivity meter, ec meter, salinometer, refraktometer, salinity meter | pengukur zat terlarut kadar garam gula air hidroponik tambak
  do meter, dissolved oxygen meter, turbidity meter, turbidimeter, chlorine meter, comparator klorin, chlorine test kit | pengukur oksigen kekeruhan sisa klor air kolam ikan pdam
  air quality monitoring system, aqms, alat pemantau kualitas udara, ispu, air quality data logger, high volume air sampler, hvas | pencemaran debu pm gas polusi dlh stasiun sensor papan
  vibration meter, pengukur getaran, vibrometer, tachometer, pengukur putaran | mesin rpm bearing motor digital teknisi mengukur putar kecepatan poros pompa sensor
  thermal imager, kamera termal, thermal camera, thermal imaging, infrared camera | pencitraan panas panel listrik deteksi suhu manusia gelap inspeksi
  stroke meter, jangka sorong, vernier caliper, sigmat, mikrometer sekrup, dial indicator, mikrometer | pengukur ketebalan diameter presisi bengkel smk pemesinan digital
  thickness gauge, ultrasonic thickness gauge, coating thickness gauge, leak detector, ultrasonic flaw detector | pengukur ketebalan plat cat uji retak tanpa rusak baja ndt
  hammer test, schmidt hammer, concrete hammer test, rebar scanner, rebar detector, upv test | uji kekuatan beton tanpa merusak pantul deteksi tulangan
  compression testing machine, mesin uji tekan beton, universal testing machine, mesin uji tarik, flexural testing | pengujian kuat kubus silinder baja laboratorium bahan pu hidrolik
  core drill, mesin core drill, coring beton, core drill aspal | pengambil contoh inti perkerasan jalan bor silinder tebal uji
  cbr test, alat uji tanah, sondir, dynamic cone penetrometer, sand cone, direct shear, alat laboratorium mekanika tanah | penyelidikan daya dukung kepadatan lapangan lempung pu pondasi jalan konus geser
  ayakan agregat, sieve set, sieve shaker, saringan agregat, los angeles abrasion, marshall test, alat uji aspal | pengujian gradasi keausan campuran laboratorium jalan penetrasi pasir kerikil saring butir mesin pu
  slump test, kerucut abrams, cetakan kubus beton, cetakan silinder beton, cube mould | pengujian adukan segar benda uji laboratorium pu kekentalan semen tekan
  falling weight deflectometer, benkelman beam, alat survei jalan, roughness meter | pengukur kerataan lendutan kerusakan kondisi kendaraan iri mengukur aspal beban pu mobil permukaan
  timbangan digital, timbangan elektronik, digital scale, timbangan meja | penimbang berat kilogram pasar dapur toko layar angka
  timbangan duduk, timbangan lantai, floor scale, platform scale, timbangan gudang, bench scale, timbangan duduk digital | penimbang karung ternak besar kilogram jarum kuintal sembako beras posyandu pasar logistik berat lantai gudang menimbang panen kilo paket
  timbangan gantung, crane scale, timbangan ternak, timbangan sapi, hanging scale, timbangan gantung digital | penimbang kambing hewan ton kait gudang digital ikan jarum tambatan pedagang kiloan hasil panen karung sawit berat menimbang ternak posyandu
  neraca analitik, analytical balance, timbangan laboratorium, neraca ohaus, timbangan emas | penimbang teliti miligram reagen presisi menimbang gram digital kimia perhiasan farmasi
  anak timbangan, massa standar, bejana ukur standar, alat tera, alat tera ulang, cap tanda tera | kemetrologian metrologi legal uji takaran pasar pompa bensin spbu penera
  metal detector genggam, hand held metal detector, hand metal detector, metal detector | pemeriksa pendeteksi logam senjata tamu satpam badan tajam pisau razia tongkat tubuh
  walkthrough metal detector, walk through metal detector, gate metal detector, pintu detektor logam | pemeriksa pengunjung masuk gedung bandara lapas senjata gerbang
  x ray bagasi, x ray baggage scanner, mesin x ray barang, baggage x ray, x ray scanner | pemeriksa tas koper bandara pelabuhan lapas gedung ban berjalan
  mirror detector, inspection mirror, cermin pemeriksa mobil, under vehicle inspection mirror, uvss | bawah kendaraan bom satpam tongkat roda lampu kolong kaca cembung parkir
  body scanner, explosive detector, detektor bahan peledak, narcotic detector, trace detector | pemeriksa narkoba bom tubuh penyelundupan lapas bandara ledak sabu orang penumpang keamanan pindai
  ip camera, kamera ip, cctv ip, network camera, ptz camera, speed dome | pengawas jaringan lan putar zoom rekam jarak jauh internet jalan
  body worn camera, body camera, kamera badan, bodycam | perekam petugas polisi satpol dada patroli lapangan rekam video tubuh lencana tilang bukti
  dash cam, dashboard camera, kamera mobil, cctv bus, mdvr | perekam perjalanan kendaraan angkutan kabin gps rekam depan video kaca
  camera trap, kamera jebak | pengintai satwa liar hutan harimau sensor gerak konservasi
  alarm keamanan, alarm maling, burglar alarm, panic button, sensor gerak, motion sensor | peringatan pencuri pintu tombol darurat rumah kantor bunyi
  video door phone, intercom, interkom, bel rumah, bel pintu, door bell | komunikasi tamu pagar kamera pasien perawat panggil tombol layar kunci suara
  tameng huru hara, tameng dalmas, riot shield, tameng polisi | pelindung unjuk rasa pengendali massa satpol polikarbonat perisai demonstran demo transparan anti tangan pentung
  tongkat polisi, tongkat t, baton, tongkat rotan, tongkat security | satpam satpol pengamanan pentungan belenggu tangan tersangka pemukul keamanan penjaga karet kayu petugas
  stun gun, alat kejut listrik, senjata gas | pertahanan diri petugas keamanan pelumpuh setrum senter satpam melumpuhkan pelindung penjahat
  night vision, teropong malam, teropong binocular, binokuler, teropong, binoculars | pengamatan jauh gelap patroli hutan laut burung lensa
  jasa keamanan, jasa pengamanan, jasa satpam, tenaga keamanan, jasa security, security service | penjaga gedung kantor outsourcing ronda shift petugas siaga tenaga satuan pengaman bulanan
  radio ssb, radio hf, hf transceiver, single side band | komunikasi jarak sangat jauh kapal pedalaman pos pulau terpencil nelayan
  radio marine, vhf marine radio, radio kapal, ais, automatic identification system, vms kapal | komunikasi nelayan pelabuhan pelacak posisi identitas laut perahu syahbandar darurat pantai
  repeater radio, radio repeater, repeater vhf, duplexer | penguat pemancar ulang sinyal ht jangkauan menara bukit komunikasi
  radio trunking, digital trunking, radio dmr, radio poc, push to talk over cellular, radio tetra | komunikasi polisi grup jaringan seluler sim ht jarak luas kota petugas gps
  antena radio, antena omni, antena yagi, antena sectoral, antenna, antena parabola radio | penangkap penguat pemancar sinyal menara komunikasi pengarah tiang frekuensi ht rig
  bts, base transceiver station, base station, enodeb, bts 4g | pemancar sinyal seluler desa blankspot internet operator menara terpencil
  pemancar fm, fm transmitter, pemancar radio siaran, pemancar televisi, tv transmitter, exciter | stasiun lembaga penyiaran publik lokal watt frekuensi antena
  mixer audio siaran, peralatan studio radio, broadcast console, microphone siaran, audio processor siaran | penyiaran publik penyiar konsol telepon hybrid pemancar rri suara lagu on air siar
  vsat, satelit internet, starlink, telepon satelit, satellite phone, modem satelit | daerah terpencil parabola sinyal bencana komunikasi darurat wifi pulau pita lebar
  parabola, receiver parabola, set top box, decoder tv, stb, receiver tv satelit, perangkat penerima siaran satelit, receiver satelit | penangkap siaran televisi digital antena rumah kotak saluran gratis piringan sinyal tv desa
  pabx, ip pbx, sentral telepon, private automatic branch exchange | penyambung kantor cabang ekstensi hotel operator kabel gedung ruang sambungan komunikasi telpon saluran
  telepon meja, pesawat telepon, ip phone, telephone, telepon kantor, cordless phone | komunikasi suara kabel gagang tombol telpon faksimili rumah ruangan wireless hotel
  telepon seluler, smartphone, handphone, ponsel, telepon genggam | komunikasi android layar sentuh kamera sim lapangan pulsa hp
  wireless radio link, point to point radio, ptp wireless, microwave radio link, wireless bridge | penghubung jaringan antar gedung jarak jauh tanpa kabel antena internet
  optical line terminal, olt, ont, gpon, media converter, sfp, optical network terminal | perangkat jaringan serat optik pelanggan internet pengubah cahaya
  spectrum analyzer, network analyzer, direction finder, monitoring frekuensi, site master | pengukur radio balmon sinyal antena swr pencari mengukur interferensi gelombang
  jammer, signal jammer, pengacak sinyal, anti drone, drone jammer | penghambat pemblokir hp lapas liar seluler penjara narapidana frekuensi pesawat nirawak
  plc, programmable logic controller, hmi, human machine interface | pengendali otomatis mesin pabrik program panel layar input output
  scada, remote terminal unit, rtu, telemetri scada, distributed control system | pemantauan kendali jarak jauh pdam listrik data sensor ruang kontrol
  data logger, perekam data, logger telemetri | pencatat sensor otomatis lapangan simpan kirim gsm stasiun
  pressure gauge, manometer, pengukur tekanan, pressure transmitter, pressure logger | jarum bar pipa pompa air gas angin sensor
  level transmitter, level sensor, sensor ketinggian air, level gauge tangki, automatic tank gauging | pengukur isi cairan bbm ultrasonik radar tandon sungai minyak
  sensor proximity, photoelectric sensor, limit switch, sensor inframerah | pendeteksi benda mesin otomatis pabrik jarak putaran logam otomasi plc gerak saklar
  temperature controller, thermostat, pengontrol suhu, termostat | pengatur panas oven inkubator mesin penetas otomatis pendingin kulkas sensor relay
  pneumatic cylinder, silinder pneumatik, air cylinder, trainer pneumatik, trainer plc, hydraulic trainer | penggerak udara tekan otomasi praktik smk mekatronika katup
  robot industri, robotic arm, lengan robot, robot arm, kit robotik | otomasi praktik smk mekatronika pemindah lomba gerak siswa mesin otomatis las sekolah
  iot gateway, kit arduino, mikrokontroler, modul iot, raspberry pi | belajar elektronika sensor pengendali pintar praktik data sekolah internet siswa rakit
  smart building, building automation system, building management system | pengendali otomatis gedung lampu ac listrik hemat energi
  running text, papan informasi led, led moving sign, teks berjalan | tulisan bergerak elektronik pengumuman kantor masjid layar merah
  jam digital masjid, jam waktu sholat, jam digital | penunjuk adzan led angka dinding mushola shalat imsak jadwal takmir tempat ibadah
  aquadest, air suling, aquabidest, air demineral, air aki | pelarut laboratorium murni destilasi jerigen zuur bersih steril baterai cairan
  desinfektan, disinfektan, disinfectant, benzalkonium, karbol, cairan pembasmi kuman | pembunuh virus bakteri penyemprotan lantai ruangan kandang wabah
  cairan pembersih lantai, floor cleaner, pembersih lantai, wipol, pewangi lantai | pel kuman harum kamar mandi keramik botol mengepel noda wangi kantor antiseptik
  pembersih kaca, glass cleaner, pembersih porselen, pembersih toilet, pembersih kerak, cairan kaca | cairan semprot kloset noda kamar mandi kebersihan jendela wc semprotan kilap mobil cermin mengkilapkan membersihkan mengkilap debu botol
  deterjen, detergent, sabun cuci, detergen, sabun cuci pakaian, pelembut pakaian | pencuci baju laundry linen bubuk cairan noda busa wangi rumah sakit pakaian cair pewangi kain
  pengharum ruangan, air freshener, pewangi ruangan, kamper toilet, kapur barus, kamper | wangi semprot otomatis wc kantor mobil gantung parfum harum aroma refill semprotan toilet bau segar kamar mandi ruang
  insektisida, obat nyamuk, pestisida rumah tangga, obat fogging, malathion, cypermethrin, pestisida insektisida, pembasmi serangga | pembasmi serangga demam berdarah racun semprot lalat kecoa hama wereng ulat kutu penggerek cairan kimia tanaman obat
  abate, larvasida, temephos, bubuk abate | pembunuh jentik nyamuk demam berdarah bak mandi puskesmas tabur
  anti rayap, termitisida | pembasmi tikus kecoa gedung arsip penyemprotan semut cairan kayu kusen tanah serangga semprot
  racun tikus, rodentisida, perangkap tikus, lem tikus, lem lalat | pembasmi hama sawah gudang umpan jebakan bubuk mati pengerat jebak petani rumah
  herbisida, pembasmi rumput, glifosat, racun rumput | pembunuh gulma ilalang semprot lahan kebun cairan tanaman pengganggu alang sawit petani pemberantas mematikan penyiangan paraquat
  sprayer gendong, knapsack sprayer, tangki semprot, hand sprayer, sprayer elektrik | penyemprot hama disinfektan petani punggung pompa pestisida tanaman aki kebun
  lem kayu, lem putih, lem kuning, lem pvc, lem pipa, lem epoxy, lem korea | perekat sambungan mebel paralon kontak adhesif tempel rekat meubel plastik kertas cair kaleng
  fiberglass resin, resin polyester, katalis resin, serat fiber, gelcoat | bahan pembuat perahu kaca kerajinan matt talc kapal perbaikan lapisan cetak mengeras kimia
  bahan peledak, dinamit, detonator, anfo, ammonium nitrate | peledakan tambang batu quarry kuari ledak ledakan sumbu pertambangan gunung juru
  biji plastik, bijih plastik, polyethylene resin, polypropylene resin, masterbatch | bahan baku pabrik kemasan butiran cetak pellet polimer kantong botol daur
  pewarna tekstil, pewarna batik, naptol, remasol, lilin malam, zat warna | bahan membatik kain celup canting perajin cat bubuk ikm tenun
  bensin, pertamax, pertalite, bbm, bahan bakar minyak, gasoline, bbm premium | kendaraan dinas operasional mobil motor genset liter spbu kupon
  biosolar, dexlite, high speed diesel, solar industri, diesel fuel, pertamina dex, bbm solar | bahan bakar truk berat genset kapal mesin liter
  minyak tanah, kerosin, kerosene | bahan bakar kompor lampu fogging pengasapan liter lentera jerigen
  gas lpg, elpiji, tabung gas, lpg 3 kg, lpg 12 kg, bright gas | bahan bakar memasak kompor dapur isi ulang melon kilogram masak rumah tangga
  kompor gas, kompor lpg, regulator gas, selang gas, gas stove, kompor dapur umum, kwali range, kwali range burner, kompor dua tungku | memasak dapur tungku api nyala dua menyalakan rumah tangga umkm katering tekanan tinggi bencana restoran pemasak elpiji bantuan selang
  briket, briket arang, arang kayu, wood pellet, biomassa, pelet kayu, arang briket | bahan bakar padat tungku masak sekam tempurung kelapa
  batu bara, batubara, coal, kokas | bahan bakar boiler pltu tambang padat hitam uap listrik mineral ketel ton
  biodiesel, bioetanol, b35 | bahan bakar nabati sawit campuran solar diesel kelapa minyak jelantah etanol terbarukan
  oli mesin, minyak pelumas, pelumas, lubricant, engine oil, oli kendaraan, oli | ganti mobil motor genset servis liter gesek pelumasan kaleng pelicin kendaraan diesel hidrolik gardan transmisi gemuk
  oli hidrolik, hydraulic oil, oli transmisi, oli gardan, gear oil, oli trafo | pelumas berat power steering rem cairan drum ekskavator mesin
  gemuk, grease, stempet, gemuk pelumas | bearing laher padat berat pasta vaselin oles pompa bantalan mesin kaleng
  minyak rem, brake fluid | cairan kendaraan pendingin mesin servis botol hidrolik mobil motor dot
  cairan anti karat, wd 40, rust remover, degreaser, pelumas semprot, penghilang karat | pembersih rantai baut macet mesin kaleng logam pembersihan
  pom mini, dispenser bbm, pompa bensin mini, pertashop, fuel dispenser, spbu mini, dispenser spbu | penjual eceran bahan bakar desa nosel takar liter bumdes
  bearing, bantalan gelinding, laher, ball bearing, roller bearing, pillow block, seal oli, bantalan bola | komponen putar poros mesin motor roda lager bola kendaraan pompa suku cadang putaran gelinding
  v belt, van belt, fan belt, timing belt, pulley, puli, sabuk mesin, tali kipas, vanbelt | penerus putaran karet penggerak mobil kipas transmisi motor traktor pabrik suku cadang sabuk mesin selip puli
  rantai mesin, roller chain, sprocket, roda gigi, gear box, gearbox, reducer | penerus putaran penggerak konveyor motor speed sepeda traktor transmisi besi suku cadang
  conveyor, konveyor, belt conveyor, ban berjalan, bucket elevator, screw conveyor | pengangkut pemindah pabrik karet rol gabah sabuk tambang mesin pemindahan otomatis
  oil seal, o ring, gasket, mechanical seal | penahan bocor karet perapat mesin pompa pipa lembaran
  kopling mesin, flexible coupling, as mesin | penyambung poros motor pompa putaran baja karet fleksibel transmisi suku cadang sambung
  baling baling kapal, propeller, as kapal, mesin kapal, marine engine, marine gearbox | penggerak laut perahu nelayan kuningan putar speed motor suku cadang
  mesin diesel, diesel engine, mesin dongfeng, mesin penggerak, engine bensin, mesin serbaguna | perahu pompa penggiling traktor kuda silinder kapal solar pk pertanian
  filter oli, oil filter, filter solar, fuel filter, filter udara kendaraan, filter udara mobil, saringan udara | penyaring kotoran mesin suku cadang servis saringan truk kendaraan ganti penyaringan berkala
  busi, spark plug, suku cadang kendaraan, sparepart mobil, koil, kabel busi | komponen pengganti servis mesin motor dinas rem pengapian tune up oli roda onderdil bensin percikan kendaraan ganti mobil pemantik api suku cadang
  ban mobil, ban luar, ban dalam, tire, ban truk, ban radial, ban luar mobil | roda karet kendaraan dinas ganti tubeless alur velg suku cadang pemeliharaan
  suku cadang alat berat, sparepart excavator, undercarriage, track shoe, bucket excavator, bucket teeth, kuku bucket, sparepart alat berat, track link | komponen pengganti rantai buldoser pemeliharaan gigi traktor onderdil loader grader ekskavator roller hidrolik undercarriage excavator bulldozer perbaikan
  mesin pengaduk, mixer industri, homogenizer, agitator, mixing tank | pencampur cairan adonan pupuk sabun tangki campur mengaduk bubur motor stainless
  mesin pengering, dryer industri, rotary dryer, oven pengering, bed dryer, spray dryer, food dehydrator | gabah jagung buah kopi ikan panas rak mengeringkan panen hangat gas kayu listrik
  hammer mill, disk mill, mesin penepung, mesin giling tepung, ffc mill | penghancur penghalus biji beras jagung bumbu menggiling kering kopi pakan
  extruder, mesin pelet, pellet mill, mesin pelet pakan, mesin pelet ikan | pencetak ternak apung butiran bahan ayam lele unggas butir cetak
  evaporator vakum, vacuum evaporator, vacuum frying, distilasi, alat destilasi, penyulingan minyak atsiri, destilator | penyuling pemisah nilam sereh uap ketel keripik daun cengkeh kristal
  kiln, tungku keramik, tungku gerabah, oven keramik, meja putar keramik | pembakaran tanah liat perajin pemanas membakar genteng bata pot pengrajin suhu
  christmas tree valve, wellhead, kepala sumur, x mas tree, choke valve, tubing head | peralatan migas produksi minyak gas katup tekanan pengeboran lapangan blok kontraktor
  mata bor migas, pdc bit, tricone bit, roller cone bit, drilling bit | pengeboran sumur minyak batuan intan batu formasi putar gigi lubang rig
  lumpur pemboran, drilling mud, barite, bentonite, bentonit, lost circulation material, nut plug | bahan campuran pengeboran sumur minyak kental penyumbat rugi
  bahan kimia migas, demulsifier, corrosion inhibitor, scale inhibitor, biocide, drilling chemical | pencegah karat kerak pemisah minyak air produksi sumur aditif
  semen sumur minyak, oil well cement, class g cement, cementing additive, float shoe, centralizer | penyemenan selubung pengeboran migas casing bor lubang bubuk kelas pompa gas rig
  packer migas, bridge plug, liner hanger, completion equipment, downhole tool | penyekat komplesi sumur produksi minyak bawah tanah pipa karet bor tubing penutup
  blowout preventer, bop, choke manifold, mud gas separator | pencegah semburan liar pengeboran sumur rig keselamatan katup kick kendali migas
  rig pengeboran, drilling rig, workover rig, menara bor migas | sumur minyak gas panas bumi kerja ulang geothermal mesin platform
  kompresor gas, gas compressor, gas turbine, turbin gas, gas engine | penekan bumi pembangkit stasiun pipa migas minyak tekanan industri listrik
  pig launcher, pig receiver, pipeline pig, insulating joint | pembersih bagian dalam pipa minyak gas peluncur bersih kilang penyekat kerak
  coating pipa, wrapping pipa, anoda korban, sacrificial anode, cathodic protection, proteksi katodik | pelindung karat kapal dermaga tiang pancang aluminium lapisan
  gas meter, meter gas, regulator sektor gas, metering gas, jaringan gas rumah tangga, jargas | pengukur pemakaian bumi pelanggan pgn pipa dapur kota meteran sambungan
  jasa konstruksi migas, jasa pengeboran migas, jasa cementing, jasa wireline, jasa inspeksi teknik | penunjang kontraktor kkks hulu perawatan sumur survei minyak gas bumi engineering lepas pantai
  tabung cng, tangki cng, converter kit, konverter kit nelayan, lpg converter | pengubah bahan bakar perahu mobil bensin gas mesin pompa
  kardus, karton box, dus kemasan, corrugated box, box karton | bungkus bantuan arsip kiriman pengepakan lipat kotak pindahan sembako gelombang paket
  kemasan plastik, standing pouch, kantong kemasan, plastik vakum, pouch aluminium foil | bungkus makanan umkm kopi keripik klip ziplock produk
  kantong plastik, kresek, plastik klip, tas plastik, plastik kiloan, plastik sampah, trash bag | bungkus belanja gula beras bening kemas pasar toko bungkusan obat belanjaan pembungkus wadah limbah hitam lembaran besar polibag tas membungkus buang kemasan
  karung plastik, karung beras, woven bag, karung laminasi, karung polypropylene, jumbo bag | wadah gabah pupuk pakan anyaman kilogram sak padi kantong jahit petani
  botol plastik, botol pet, jar plastik, toples plastik, botol kaca, gelas cup plastik, toples | wadah minuman madu sambal kemasan umkm tutup isi mililiter sirup jus selai tempat air kecap kemas
  tas spunbond, goodie bag, tas belanja ramah lingkungan, paper bag, tote bag, tas kertas | pembawa bingkisan sembako peserta jinjing non plastik kain kantong acara seminar sovenir
  label kemasan, stiker label, segel kemasan, shrink label | tempelan produk umkm cetak merek botol merk nama barcode pelabelan usaha kecil
  strapping band, tali strapping, mesin strapping, stretch film, plastik wrap, bubble wrap | pengikat pembungkus pelindung dus palet gelembung pengiriman paket kirim gulungan
  mesin sealer, hand sealer, continuous sealer, impulse sealer, cup sealer, band sealer, continuous band sealer | perekat penutup kemasan plastik panas umkm gelas minuman press menyegel klip
  vacuum sealer, mesin vakum kemasan, mesin pengemas vakum, vacuum packaging, mesin vakum, mesin vacuum kemasan | makanan hampa tahan lama daging ikan beku umkm penyedot udara plastik kedap rendang awet frozen pengemas awetan perekat
  mesin pengemas, mesin filling, filling machine, mesin packing otomatis, mesin packaging, mesin labeling, packing machine, mesin pengemas otomatis, vertical filling machine | pengisi cairan bubuk sachet botol umkm pabrik tutup pembungkus kopi keripik kemasan vertikal pengemasan membungkus produksi bumbu
  retort, mesin pengalengan, can seamer, kaleng kemasan, sterilisator pangan | pengawetan makanan rendang ikan gudeg penutup steril siap saji sarden
  drum plastik, drum besi, tong plastik, ibc tank, gentong plastik | wadah cairan kimia oli air penampung biru tutup
  styrofoam, gabus, foam sheet, busa polyfoam, polystyrene | kotak ringan putih bungkus dekorasi insulasi lembar ikan
  tali tambang, tali nilon, tali rafia, tali pe, tali manila, tambang plastik | pengikat gulungan kapal tambat nelayan serat plastik ikat jemuran pramuka tarik penarik tenda jangkar simpul kerja bakti tebal
  lift penumpang, elevator, lift gedung, passenger lift, lift rumah | naik turun lantai bertingkat orang kabin tombol pengangkut vertikal sakit kantor mesin
  lift barang, dumbwaiter, cargo lift, freight elevator, lift makanan | pengangkut antar lantai dapur rumah sakit gudang muatan vertikal katering restoran naik turun pabrik pengangkat katrol listrik beban
  lift pasien, bed elevator, lift tempat tidur pasien, lift difabel, stair lift, wheelchair lift | rumah sakit ranjang brankar naik turun kursi roda disabilitas lantai
  eskalator, escalator, travelator, moving walk, tangga berjalan | naik turun mal bandara stasiun gerak otomatis lantai bertingkat jalan
  ramp difabel, ramp kursi roda, handrail difabel, pegangan toilet difabel, grab bar | akses penyandang disabilitas lansia bidang miring stainless tangga trotoar landai
  jasa pemeliharaan lift, jasa service lift, perawatan lift, riksa uji lift, maintenance lift, jasa service elevator, pemeliharaan eskalator | servis bulanan teknisi elevator eskalator gedung sertifikat mekanik suku cadang perawatan perbaikan tangga berjalan merawat memperbaiki penumpang bertingkat rutin
  jasa pemeliharaan genset, jasa service genset, jasa perawatan panel listrik, jasa instalasi listrik, service genset, overhaul genset | servis teknisi perbaikan mesin oli jaringan gedung mekanik rutin penggantian perawatan pembangkit listrik diesel filter memperbaiki merawat berkala
  bangku taman, kursi taman, garden bench, kursi besi taman, park bench | duduk santai pengunjung alun cor kayu pedestrian tempat kota umum beton luar ruang
  pot tanaman, pot bunga, pot beton, pot taman, planter box, pot plastik | wadah hias kota jalan besar plastik fiber kembang semen gantung taman halaman tanah liat penghias vas menanam pekarangan bundar beton
  pagar taman, ornamen taman, patung taman | hiasan kota monumen pintu masuk landmark ikon beton fiber
  air mancur, fountain, pompa air mancur, nozzle air mancur, air mancur menari | hiasan kolam taman alun semburan lampu warna kota semprot pancuran listrik
  gazebo, saung, pergola, gasebo, gazebo kayu | bangunan santai taman kayu atap berteduh bambu wisata tempat istirahat kelapa kebun pondok bersantai rumah panggung kecil
  vertical garden, taman vertikal, dinding tanaman, green wall | hias kota pot gantung gedung hijau tembok penghijauan
  rumput gajah mini, rumput jepang, rumput lapangan, rumput zoysia, rumput hidup | penutup tanah taman bola hijau gebalan meter lempeng stadion tanam halaman
  pohon pelindung, bibit pohon, tanaman penghijauan, pohon tabebuya, pohon trembesi, ketapang kencana | peneduh jalan taman kota tanam dlh hutan rindang batang hijau
  tanaman hias, bunga hias, tanaman bougenville, tanaman pucuk merah, tanaman semak | taman kota median jalan kantor pot daun hidup warna
  media tanam, tanah subur, pupuk kompos, pupuk kandang, cocopeat, sekam bakar, pembenah tanah | penyubur taman tanaman organik karung humus pot hidroponik bibit campuran bunga semai sabut kelapa arang siap pakai
  mesin potong rumput, brush cutter, mesin babat rumput, grass cutter, string trimmer, mesin rumput dorong, lawn mower | pemangkas gendong bensin senar pisau taman lapangan pinggir jalan memotong rumput halaman
  mesin potong rumput dorong, lawn mower, ride on mower, tractor mower, mower, mower dorong | pemangkas lapangan bola halaman luas roda duduk taman bensin merapikan hijau stadion
  gunting tanaman, gunting dahan, hedge trimmer, gunting rumput, pole pruner, gunting stek | pemangkas ranting pagar pohon taman tajam galah gergaji
  leaf blower, mesin peniup daun, blower daun, vacuum daun | pembersih sampah taman jalan angin gendong penyapu meniup menyapu dedaunan bensin
  mesin pencacah kayu, wood chipper, tree chipper, stump grinder, mesin cacah ranting | penghancur dahan batang pohon pangkasan pertamanan tunggul tebang sampah taman
  mobil tangga pju, sky lift, bucket truck, mobil crane pju, aerial work platform, mobil skywalker | pemangkas pohon perbaikan lampu jalan ketinggian keranjang hidrolik truk
  permainan anak luar, playground, ayunan, perosotan, jungkat jungkit, arena bermain anak | paud taman luncur panjat besi fiber tk sekolah mainan luncuran
  alat fitnes luar ruang, outdoor fitness, outdoor gym, fitnes taman | olahraga lansia warga besi gerak batu refleksi senam publik otot
  papan nama instansi, neon box, papan nama, plang nama, huruf timbul, letter sign | tulisan kantor sekolah depan gedung akrilik stainless lampu totem
  billboard, baliho, papan reklame, papan pengumuman luar, megatron | iklan pinggir jalan besar rangka besi tiang cetak pesan
  prasasti, plakat peresmian, batu nisan, papan prasasti, nisan | gedung granit marmer ukir tulisan tanda tangan pejabat makam
  rumah tahan gempa, rumah instan, risha, rumah knockdown, rumah prefab, hunian sementara, huntara | bangunan pracetak korban bencana bongkar pasang panel layak huni
  container office, kontainer kantor, portacamp, kios kontainer, booth container, direksi keet | bangunan sementara proyek peti kemas modifikasi posko toko
  kios pedagang, booth portable, lapak pedagang, gerobak jualan, rombong, booth aluminium | usaha kaki lima umkm kuliner etalase roda pasar
  pos jaga, pos satpam, pos polisi portable, pos pantau, toll booth, loket tiket | bangunan kecil petugas keamanan kaca fiber aluminium portabel
  green house, greenhouse, screen house, rumah kaca, rumah jaring | budidaya tanaman hidroponik plastik uv rangka galvanis bibit paranet
  jasa konsultan perencanaan, jasa konsultan pengawasan, konsultan konstruksi, manajemen konstruksi | desain gambar ded rab gedung jalan tenaga ahli pengawas
  jasa konstruksi gedung, pekerjaan konstruksi, jasa renovasi, rehabilitasi gedung, kontraktor bangunan | pembangunan perbaikan sekolah kantor tukang borongan pelaksana membangun ruang kelas rehab
  jasa pemeliharaan jalan, rekonstruksi jalan, peningkatan jalan, jasa pengaspalan, pembangunan jembatan | perbaikan ruas berlubang drainase kontraktor pelebaran rabat beton
  jasa survei topografi, jasa pemetaan, jasa sondir, penyelidikan tanah, foto udara, jasa survei pemetaan | pengukuran lahan batas peta kontur drone boring lubang
  jasa pengujian laboratorium lingkungan, uji kualitas air, uji kualitas udara, jasa uji lab, dokumen amdal | sampel limbah baku mutu parameter pemeriksaan dlh studi ukl upl
  jasa kebersihan, cleaning service, tenaga kebersihan, jasa cleaning service, office boy | petugas menyapu mengepel gedung kantor outsourcing toilet kaca pembersih office boy bulanan
  jasa pemeliharaan taman, jasa penebangan pohon, jasa pemangkasan pohon, jasa lanskap, pembuatan taman | perawatan menyiram menanam rumput tukang kebun penghijauan tumbang
  jasa sewa alat berat, sewa excavator, sewa dump truck, sewa crane, sewa genset | pinjam operator jam proyek galian pengerukan rental acara
  patung, monumen, tugu, patung fiber, relief | hiasan kota ikon pahlawan landmark perunggu alun seniman pahatan tembaga
  kolam terpal, kolam bundar, kolam ikan fiber, kolam bioflok, kolam terpal bundar, bioflok | budidaya lele nila wadah rangka besi bulat pembudidaya pembenihan pekarangan ikan wiremesh plastik
  kandang satwa, sangkar burung, kandang hewan, kandang kucing, kandang jepit | kurungan peliharaan kebun binatang besi kawat penangkaran karantina transit
  helm dalmas, helm anti huru hara, riot helmet, helm phh | pelindung kepala polisi satpol unjuk rasa kaca muka visor massa pengendali pp
  baju phh, pakaian anti huru hara, body protector dalmas, pelindung badan dalmas, body protector | rompi tangan kaki dada polisi satpol massa demo kerusuhan pengendali pp lutut siku tulang kering
  helm anti peluru, ballistic helmet, helm balistik | pelindung kepala tentara polisi kevlar tembakan tempur tahan
  pepper spray, semprotan merica, gas air mata | pertahanan diri petugas melumpuhkan pedih tabung kecil pengurai massa perih
  sabun cuci piring, cairan pencuci piring, sunlight, dishwashing liquid, pencuci piring | pembersih lemak dapur gelas panci spons jeruk sachet busa peralatan makan cair mencuci sendok
  pemutih pakaian, bleach, pelembut pakaian, softener pakaian | pencuci noda kain linen laundry wangi rumah sakit seprai klorin
  air radiator, coolant, radiator coolant, cairan radiator | pendingin mesin mobil anti beku karat hijau botol servis kendaraan panas
  kampas rem, brake pad, brake shoe, kampas kopling, sepatu rem | komponen pengganti pengereman mobil motor aus servis cakram tromol gesek penghenti kendaraan ganti suku cadang
  ban motor, ban luar motor, ban dalam motor, ban tubeless motor | roda karet sepeda dinas ganti ring alur angin tubeless servis suku cadang pengganti
  railing tangga, railing stainless, reling, handrail, pagar balkon | pegangan tangan pengaman anak naik pipa besi kaca jembatan tepi
  cetok, sendok semen, trowel, roskam, raskam, jidar | perata adukan plester tukang batu acian gagang besi kayu bangunan
  ember, ember cor, ember plastik, timba, baskom, gayung | wadah air adukan tukang mengangkat gagang hitam cuci pel mandi rumah tangga bantuan timba kamar
  timba sumur, katrol sumur, kerekan, gayung | menimba air tali ember kerek besi roda mandi desa
  kampak, kapak, axe, kapak kayu, gada | pembelah penebang bakar pohon gagang tajam besi kemah
  cnc milling, mesin cnc, machining center, cnc milling machine, cnc trainer | pemotong logam otomatis komputer program smk pemesinan sumbu presisi pahat
  laser cutting, mesin laser cutting, fiber laser, mesin laser co2, laser engraving, mesin grafir | pemotong pengukir akrilik kayu plat logam tulisan plakat sinar stempel otomatis
  plasma cutting, plasma cutter, cnc plasma, mesin potong plasma | pemotong pelat baja tebal busur udara kompresor bengkel stainless torch
  truck mixer, concrete pump, pompa beton, mobil molen, mixer truck | pengangkut penyalur adukan cor curah siap pakai selang belalai gedung tinggi beton ready mix pompa
  asphalt mixing plant, unit pencampur aspal, cold milling machine, aspal mixer | pabrik produksi campuran panas hotmix agregat pengering jalan pembakar dinas pu pencampur pengupas perkerasan pencampuran mesin penghasil berat
  asphalt finisher, penghampar aspal, paver, asphalt distributor, asphalt paver, asphalt sprayer | mesin perata campuran panas jalan hopper penyemprot lebar pengaspalan roda penggelar hotmix pelapis emulsi menggelar perkerasan beraspal berat
  scissor lift, boom lift, aerial work platform listrik, tangga hidrolik, man lift, aerial work platform | naik turun pekerja ketinggian gudang plafon lampu aula keranjang elektrik mesin pengangkat gunting
  gondola gedung, gondola, passenger hoist, lift proyek, gondola pekerja, scaffolding, perancah | pembersih kaca pengecat dinding luar tinggi gantung kabel keranjang pekerja ketinggian tangga rangka besi steger
  jasa pembersihan kaca gedung, jasa pembersihan fasad, jasa poles marmer, jasa cuci karpet, jasa gondola, jasa rope access | mengelap luar ketinggian noda lantai kristalisasi gondola tali pekerja sofa pembersih dinding tinggi bertingkat fasad
  jasa sewa tenda, sewa panggung, sewa sound system, sewa kursi acara | rental peralatan pesta upacara dekorasi lighting rigging pameran pasang bongkar
  jasa pengecatan, jasa pasang plafon, jasa tukang, upah tukang, jasa borongan | tenaga kerja harian bangunan renovasi perbaikan gedung pekerja dinding rumah
  jasa perbaikan pompa, rewinding motor, jasa gulung dinamo, jasa servis pompa | bongkar pasang kumparan terbakar lilit tembaga pdam sumur teknisi
  jasa bor dan pemasangan pipa, jasa pemasangan pipa pdam, jasa sambungan rumah, pemasangan sambungan rumah | galian jaringan distribusi pelanggan air bersih tapping meteran mbr spam hibah
  jasa deteksi kebocoran pipa, leak detector air, water leak detector, ground microphone, alat deteksi kebocoran pipa | pencari bocor pdam tanah suara kehilangan pendeteksi korelasi telinga
  pendeteksi pipa, pipe locator, cable locator, metal locator, ground penetrating radar, gpr | pencari kabel utilitas bawah tanah terpendam pemindai lokasi galian
  kamera inspeksi pipa, borescope, endoskop pipa, pipe inspection camera | melihat dalam saluran got mampet lubang mesin layar kabel lentur
  pipa corong, bell mouth, pipa puddle, puddle flange, wall pipe | komponen bak reservoir tembok besi cor pdam sambungan tanam
  pipa fleksibel, flexible hose, flexible joint, rubber joint, expansion joint pipa | sambungan lentur peredam getaran pompa wastafel karet selang anyaman
  pagar panel akustik, noise barrier, peredam bising jalan, dinding kedap suara | penahan kendaraan tol jembatan genset rumah penduduk lembar
  anti silau jalan, antiglare, screen jembatan, pagar jpo | penghalang sorot lampu kendaraan median tol jaring pengaman
  zebra cross 3d, cat zebra cross, pelapis jalur sepeda, coloured surfacing, red carpet jalan, zona selamat sekolah | pewarna aspal merah hijau anak menyeberang anti licin dishub marka zoss
  pita marka, marking tape, floor marking tape, stiker lantai, antislip tape | garis kuning hitam gudang tangga jalur penanda antrian perekat
  stiker reflektif, scotlite, skotlet, reflective sheeting, alat pemantul cahaya tambahan | tempelan kendaraan truk rambu malam merah putih rompi lembar
  sepeda listrik patroli, segway, skuter listrik, electric scooter | kendaraan roda dua petugas keliling taman baterai kawasan wisata satpam
  lampu rotator, lightbar, lampu strobo, lampu polisi, rotary lamp | berputar biru merah atap kendaraan dinas ambulans patroli sirine kedip pemadam sirene peringatan
  klakson kapal, air horn, peluit, whistle, peluit kapal, gong kapal | tanda bunyi isyarat pelayaran wasit pramuka satpam tiup darurat
  roket suar, parachute signal, red hand flare, smoke signal, epirb, sart | tanda bahaya kapal tenggelam api asap oranye pemancar darurat satelit laut
  lampu navigasi kapal, kompas kapal, radar kapal, lampu kapal, lampu suar, rambu suar | penunjuk arah pelayaran malam hijau merah lambung anjungan nelayan mualim penerang tanda mercusuar pelabuhan solar
  planimeter, meja gambar, alat gambar teknik, rapido, penggaris segitiga, jangka gambar | menggambar peta luas desain arsitek siswa kertas kalkir busur
  stereoskop, peta topografi, peta rupa bumi, curvimeter, altimeter | pemetaan lapangan citra foto udara kontur ketinggian geografi gambar wilayah skala cetak dinding
  pengukur debit, v notch, ambang ukur, cipoletti, parshall flume, alat ukur debit irigasi | bangunan saluran sawah bendung pembagi air mistar petugas pintu aliran
  parts washer, pembersih injektor, injector cleaner, fuel injection tester, engine tune up | perawatan mesin mobil motor injeksi bengkel uji semprotan pompa
  charger aki mobil, jumper aki, jump starter, kabel jumper, battery tester | mengisi menghidupkan mogok kendaraan penguji darurat bengkel arus
  tang rivet, riveter, tang keling, rivet gun | penembak paku plat aluminium talang seng pemasang tukang
  caulking gun, gun sealant, tembakan silikon, tembakan lem | pendorong tube perekat kaca kusen celah tukang pistol
  meja gergaji, mesin tenon, mesin jointer, mesin dowel, mesin edging | pertukangan mebel sambungan kayu perata tepi papan pabrik
  mesin anyaman bambu, mesin pembelah bambu, mesin serut bambu, mesin tusuk sate, alat anyaman, pengirat bambu | perajin pengirat penipis batang lidi kerajinan pembuat pengrajin tirai besek tampah otomatis pengolahan tusuk sate keranjang peraut bilah irat rotan membelah menganyam
  mesin pembuat bronjong, mesin kawat harmonika, mesin pembuat paku, mesin anyam kawat | pabrik gabion pagar produksi lilit otomatis logam industri
  transformator las titik, genset las, welding generator, welder genset | penyambung besi lapangan tanpa pln bensin diesel elektroda proyek
  tabung freon, manifold gauge, recovery ac, vacuum ac, leak detector freon, flaring tool | perbaikan pengisian pendingin udara teknisi bengkel pengukur tekanan selang
  kipas pemadam, smoke blower, smoke ejector, positive pressure ventilation, blower asap | penyedot peniup ruangan kebakaran damkar ventilasi mesin portabel
  sepatu selam, fin selam, masker snorkel, snorkeling set, wetsuit, baju selam | menyelam renang laut kaki katak karet kacamata pipa napas wisata
  tabung selam, tabung scuba, scuba tank, octopus regulator | udara napas penyelam aluminium bar dasar laut rompi bcd
  dayung, paddle, dayung perahu, dayung rafting, helm rafting | pengayuh sampan karet sungai arung jeram kayu plastik penyelamat
  kayak, kano, canoe, sampan, perahu dayung, paddle board | olahraga wisata danau sungai satu orang fiber mendayung air
  jet ski, speed boat patroli, kapal patroli, speedboat, kapal fiberglass, jetski, personal watercraft | pengawasan laut polisi air cepat mesin tempel penyelamat pelabuhan penumpang patroli pantai wisata motor penjaga balawista
  hammer rescue, glass breaker, pemecah kaca darurat, palu darurat bus, window breaker | memecah jendela keluar kecelakaan penumpang pemotong sabuk mobil tajam korban penyelamat
  power ascender, winch rescue portable, gergaji reruntuhan, alat pembuka pintu paksa, door opener hydraulic | pendobrak penarik korban lift macet terkunci damkar motor tali derek naik evakuasi gedung
  hazmat shelter, decontamination tent, tenda dekontaminasi, shower dekontaminasi, bilik disinfeksi | pembilas petugas kimia radiasi virus semprot pengurai nubika
  radiation detector, survey meter radiasi, dosimeter radiasi, geiger counter, apron timbal | pengukur paparan nuklir rontgen bapeten saku pelindung pekerja
  alkohol tester, breath analyzer, alat tes alkohol, breathalyzer, alcohol tester, alat uji alkohol napas | pengukur napas mabuk pengemudi polisi sopir tiup kadar minuman keras pendeteksi mengukur razia
  penyaring udara genset, knalpot genset, silencer genset, canopy genset, rumah genset | peredam suara mesin pembangkit kotak kedap bising pelindung hujan
  lampu kapal nelayan, lampu celup, lampu pemikat ikan, lampu bagan, lacuda | penarik cumi gerombolan malam bawah air led perahu rumpon
  lampu meja, lampu belajar, desk lamp, lampu baca | penerang membaca kerja jepit lentur siswa led sekolah malam
  lampu gantung, lampu hias gantung, chandelier, lampu kristal | penerang hiasan aula masjid lobi rumah dinas mewah dekoratif
  lampu dinding, wall lamp, lampu tanam, uplight, inground lamp | penerang hiasan fasad lantai taman tembok luar sorot kedap air
  lampu kolam, underwater lamp, lampu bawah air, lampu kolam renang | penerang mancur kedap warna led ip68 hias dasar tanam cahaya stainless
  lampu strip, led strip, lampu selang, neon flex | hiasan rak plafon dekorasi tempel rol warna panggung garis
`,
)
