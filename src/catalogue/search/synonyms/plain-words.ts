import { synonymTable } from './row.ts'

/** Plain words for technical things: how an officer who does not know the trade name writes what he needs. */
export const plainWords = synonymTable(
  { author: 'Padan', date: '2026-11-26' },
  `
  penghancur kertas = penghancur dokumen, pemusnah dokumen, pencacah kertas, pencacah dokumen, pemotong dokumen rahasia, paper shredder, mesin penghancur dokumen | 0.95 | mesin penghancur dokumen rahasia
  brankas = lemari tahan api, kotak besi penyimpan uang, safe deposit box, kotak penyimpan uang, lemari penyimpan uang, fire proof cabinet, peti besi | 0.85 | lemari tahan api dokumen
  mesin absensi = absen sidik jari, absen jari, mesin absen, fingerprint, finger print, mesin absen finger print, pencatat kehadiran, alat presensi, mesin presensi, absensi elektronik | 0.9 | mesin presensi pegawai
  pemindai sidik jari = perekam sidik jari, fingerprint scanner, alat perekam sidik jari, alat rekam sidik jari, sidik jari scanner | 0.95 | alat rekam sidik jari ktp
  pemindai iris = iris scanner, alat rekam iris, perekam iris mata, kamera iris | 0.95 | alat rekam iris mata
  signature pad = papan tanda tangan, alat tanda tangan elektronik, perekam tanda tangan | 0.95 | alat perekam tanda tangan
  kendaraan dinas > mobil, minibus, mpv, suv, sedan, mobil mpv, mobil penumpang, double cabin, mobil listrik, sepeda motor | 0.7 | kendaraan dinas jabatan
  kendaraan roda empat > mobil, minibus, mpv, suv, sedan, pick up, mobil listrik, mobil mpv, double cabin | 0.8 | kendaraan roda empat
  kendaraan roda 4 > mobil, minibus, mpv, suv, sedan, pick up, mobil listrik, mobil mpv, double cabin | 0.8 | kendaraan dinas roda 4
  kendaraan roda 2 > sepeda motor, sepeda motor listrik | 0.85 | kendaraan roda dua
  kendaraan roda 3 > sepeda motor roda 3, motor roda tiga, bentor, gerobak motor | 0.9 | kendaraan roda tiga
  gerobak dorong = angkong, arco, kereta sorong, wheelbarrow, wheel barrow, beko dorong, gerobak sorong, kereta dorong bangunan | 0.95 | angkong tukang
  mangrove = bakau, bibit bakau, rhizophora, tanaman bakau | 0.9 | penanaman bakau
  bibit mangrove = bibit bakau, bibit pohon bakau, propagul, bibit api api | 0.95 | bibit bakau
  globe = bola dunia, tiruan bola bumi, peta bola | 0.95 | bola dunia
  manekin = boneka peraga, boneka latih, manikin, phantom, boneka medis, boneka praktik | 0.85 | boneka peraga
  manekin rjp = manekin cpr, boneka cpr, boneka pijat jantung, phantom rjp, cpr manikin, manekin resusitasi, boneka bantuan hidup dasar | 0.95 | boneka latihan pijat jantung
  kolam terpal = kolam bundar, kolam bulat, kolam bioflok, kolam lele, bioflok, kolam budidaya | 0.9 | kolam bioflok
  penanak nasi = rice cooker, magic com, magicom, magic jar, alat masak nasi, pemasak nasi | 0.95 | penanak nasi
  alat tangkap ikan > jaring ikan, gill net, pancing, bubu, rawai, jala, jaring insang | 0.8 | alat tangkap nelayan
  alat tangkap > jaring ikan, gill net, pancing, bubu, rawai, jala, jaring insang | 0.75 | alat tangkap nelayan
  jaring insang = gill net, gillnet, jaring milenium | 0.95 | jaring insang
  bubu = perangkap kepiting, perangkap ikan, alat tangkap kepiting, bubu lipat, bubu kepiting | 0.9 | alat tangkap kepiting
  tabung gas = tabung elpiji, tabung lpg, tabung melon, gas melon, elpiji, gas 3 kg | 0.9 | tabung melon
  makanan tambahan > biskuit, susu formula, biskuit bayi, biskuit ibu hamil, bubur bayi, susu ibu hamil | 0.75 | makanan tambahan balita
  suku cadang kendaraan > ban, oli mesin, filter oli, kampas rem, aki, busi, accu mobil, ban mobil, ban motor, filter udara, lampu mobil, wiper, v belt | 0.75 | suku cadang kendaraan dinas
  suku cadang > ban, oli mesin, filter oli, kampas rem, aki, busi | 0.6 | servis dan suku cadang
  pelumas = oli, oli mesin, oli kendaraan, minyak pelumas, lubricant, engine oil, oli diesel, gemuk, grease, oli hidrolik, oli transmisi | 0.85 | pelumas kendaraan
  aki = accu, akumulator, baterai kendaraan, baterai mobil, aki kering, aki basah, aki mobil, aki motor, accu mobil | 0.95 | aki mobil dinas
  ban = ban luar, ban mobil, ban motor, ban dalam, tire, tyre, ban truk | 0.85 | ban kendaraan dinas
  kampas rem = brake pad, sepatu rem, kanvas rem, brake shoe, kanpas rem | 0.95 | kampas rem
  filter oli = saringan oli, oil filter | 0.95 | filter oli
  filter udara = saringan udara, air filter | 0.95 | filter udara mobil
  busi = spark plug | 0.95 | busi motor
  bahan bakar = bbm, solar, bensin, pertamax, dexlite, biosolar, bahan bakar minyak, biodiesel | 0.85 | bbm kendaraan operasional
  sabun cuci tangan = pembersih tangan, hand soap, handsoap, hand wash, cairan pembersih tangan, cairan cuci tangan, sabun tangan | 0.9 | sabun cuci tangan
  hand sanitizer = pembersih tangan, cairan pembersih tangan, antiseptik tangan, gel pembersih tangan, handrub, hand rub, penyanitasi tangan | 0.9 | cairan pembersih tangan
  troli medis = kereta dorong alat, meja dorong instrumen, instrument trolley, kereta alat medis, medical trolley, troli instrumen, troli stainless, kereta instrumen | 0.85 | kereta dorong alat stainless
  alat kebugaran = alat fitnes, fitness, alat fitness, gym, alat gym, peralatan kebugaran, fitnes, alat olahraga fitness, home gym | 0.9 | alat kebugaran
  alat kebugaran luar = alat fitnes outdoor, alat fitness outdoor, alat olahraga taman, gym taman, outdoor fitness, alat olahraga luar ruang | 0.95 | alat olahraga taman
  kolam renang > pompa kolam, filter kolam | 0.4 | kolam renang
  penunjuk jalan = papan penunjuk jalan, rppj, rambu pendahulu petunjuk jurusan, rambu petunjuk | 0.9 | papan penunjuk jalan
  pengaman jalan = pagar pengaman jalan, guardrail, guard rail, pagar pengaman tepi jalan, beam guardrail, pagar tepi jalan | 0.95 | pagar pengaman tepi jalan
  pengatur lalu lintas = apill, lampu merah, traffic light, lampu lalu lintas, traffic lamp, lampu bangjo, lampu setopan | 0.9 | lampu merah simpang
  kontroler lampu lalu lintas = controller apill, kontroler apill, pengendali apill, kontrol traffic light | 0.95 | kontroler apill
  pengeras suara keliling = megaphone, megafon, toa, toa tangan, pengeras suara genggam, corong suara | 0.9 | megafon
  pengeras suara = sound system, soundsystem, speaker, loudspeaker, speaker aktif, tata suara, perangkat suara, sistem suara, audio ruangan, pelantang | 0.85 | tata suara aula
  mikrofon nirkabel = mic wireless, microphone wireless, mik tanpa kabel, mikrofon tanpa kabel, wireless mic, clip on, mic clip on | 0.95 | mikrofon tanpa kabel
  mikrofon rapat = mic delegasi, mic conference, conference system, delegate unit, mikrofon delegasi, mikrofon meja, sistem konferensi, mic meja rapat, chairman unit | 0.9 | mic delegasi
  layar sentuh = touch screen, touchscreen, interactive flat panel, ifp, layar interaktif, papan tulis digital, smartboard, papan pintar, layar pintar kelas, smart board, interactive display | 0.85 | layar sentuh kelas
  anjungan informasi = kiosk, kios informasi, anjungan mandiri, kiosk layar sentuh, mesin informasi mandiri, anjungan pelayanan mandiri, mesin antrian, layar informasi, mesin layanan mandiri, kios layanan | 0.8 | anjungan pelayanan mandiri
  mesin antrean = mesin antrian, sistem antrian, mesin nomor antrian, antrian pelayanan, queue machine, mesin tiket antrian, mesin antri | 0.95 | mesin antrian loket
  penyimpan cadangan data = nas, network attached storage, media backup, backup data, penyimpan data jaringan, storage server, penyimpanan data | 0.85 | penyimpan cadangan data
  cadangan listrik komputer = ups, uninterruptible power supply, penyimpan daya komputer, baterai cadangan komputer | 0.9 | penyimpan daya komputer
  penstabil tegangan = stabilizer, stavolt, avr, automatic voltage regulator, penstabil listrik, stabilisator | 0.95 | penstabil listrik
  pembangkit listrik cadangan = genset, generator set, generator, mesin pembangkit listrik, genset diesel, generator listrik, diesel generator, mesin listrik | 0.9 | pembangkit listrik cadangan puskesmas
  pembangkit listrik tenaga surya = plts, plts atap, solar home system, shs, panel surya, listrik tenaga matahari, pembangkit tenaga surya, plts off grid, plts on grid, solar panel | 0.8 | pembangkit listrik tenaga surya
  lampu tenaga surya = pju tenaga surya, pjuts, lampu matahari, lampu jalan tenaga matahari, solar street light, lampu solar cell, lampu jalan surya, lampu panel surya, pju solar cell, lampu jalan solar cell | 0.9 | lampu jalan tenaga matahari
  pendingin ruangan = ac, ac split, air conditioner, penyejuk udara, pendingin udara, ac cassette, ac standing, alat pendingin ruangan, penyejuk ruangan | 0.95 | pendingin ruangan
  penghisap debu = vacuum cleaner, penyedot debu, vakum, pengisap debu, vacuum | 0.95 | penyedot debu
  penyegar udara = air purifier, pembersih udara, pemurni udara, penjernih udara, filter udara ruangan | 0.9 | penjernih udara ruangan
  penghangat air = water heater, pemanas air, alat pemanas air, boiler air | 0.9 | pemanas air mandi
  mesin cuci linen = mesin cuci industri, washer extractor, mesin cuci laundry, mesin cuci kapasitas besar, washing machine industri, mesin cuci bukaan depan, laundry rumah sakit | 0.85 | mesin cuci linen rumah sakit
  mesin pengering pakaian = dryer laundry, pengering linen, tumble dryer, pengering pakaian, mesin pengering linen | 0.95 | mesin pengering linen
  mesin setrika uap = roll ironer, flatwork ironer, setrika uap, steam iron, mesin setrika linen | 0.9 | setrika uap laundry
  pembakar sampah = insinerator, incinerator, tungku bakar sampah, mesin pembakar sampah, pembakar limbah | 0.95 | alat pembakar sampah
  pengolah sampah organik = komposter, mesin kompos, mesin pengolah sampah, pencacah sampah organik, composter | 0.75 | alat pengolah sampah organik
  pengepres sampah = mesin press sampah, hydraulic press, mesin press plastik, pemadat sampah, kompaktor, compactor, mesin pres hidrolik | 0.85 | mesin press sampah
  truk pemadat sampah = compactor truck, truk compactor, dump truck sampah, truk sampah, arm roll, truk arm roll, armroll truck | 0.85 | truk compactor sampah
  bak sampah = kontainer sampah, tempat sampah, tong sampah, dust bin, dustbin, bak kontainer, tong sampah pilah, tempat sampah pilah, tempat sampah terpilah | 0.85 | tong sampah pilah
  penyedot tinja = truk tinja, mobil sedot wc, mobil tinja, truk vakum, vacuum truck, sedot tinja | 0.9 | mobil sedot wc
  pembersih saluran = high pressure cleaner, mesin pembersih got, flusher, jet cleaner, mesin steam, alat cuci tekanan tinggi | 0.75 | pembersih saluran air
  penyedot banjir = pompa banjir, mesin penyedot banjir, pompa alkon, pompa mobile, pompa portabel, mesin alkon, pompa air banjir, trash pump, mobile pump | 0.9 | pompa penyedot banjir
  perahu penyelamat = perahu karet, rubber boat, inflatable boat, perahu evakuasi, perahu lcr, lcr, rescue boat, perahu evakuasi banjir | 0.9 | perahu evakuasi banjir
  jaket pelampung = life jacket, pelampung, rompi pelampung, baju pelampung, life vest, rompi apung | 0.95 | rompi pelampung
  ring buoy = pelampung cincin, ban penyelamat, life buoy, lifebuoy, pelampung bulat | 0.95 | ban penyelamat kapal
  tenda pengungsi = tenda peleton, tenda regu, tenda posko, tenda keluarga, tenda darurat, tenda serbaguna, tenda pleton, tenda komando, tenda bencana | 0.85 | tenda pengungsi bencana
  tempat tidur lipat = velbed, veldbed, kasur lipat, ranjang lipat, tempat tidur lapangan, felbed, veltbed | 0.95 | velbed pengungsi
  selimut darurat = selimut, selimut bencana, blanket | 0.9 | selimut pengungsi
  dapur umum = dapur lapangan, field kitchen, peralatan dapur umum, mobil dapur umum, alat dapur umum, kompor dapur umum | 0.8 | peralatan dapur umum
  lampu darurat = emergency lamp, lampu emergency, emergency light, lampu tahan mati listrik | 0.95 | lampu emergency
  lampu tembak = lampu sorot, floodlight, flood light, lampu lapangan, lampu led sorot, lampu stadion | 0.9 | lampu tembak lapangan
  alat pemadam kebakaran = apar, alat pemadam api ringan, tabung pemadam, racun api, fire extinguisher, pemadam api, tabung pemadam kebakaran, pemadam api portabel | 0.9 | tabung pemadam kebakaran
  pendeteksi asap = smoke detector, detektor asap, alarm kebakaran, fire alarm, sensor asap, alarm asap, detektor kebakaran, heat detector | 0.85 | alarm kebakaran gedung
  baju tahan api = baju pemadam, fire suit, pakaian tahan panas, baju tahan panas, fireman suit, turnout gear, jaket pemadam, baju damkar | 0.9 | baju tahan panas damkar
  alat bantu napas = scba, self contained breathing apparatus, breathing apparatus, alat bantu pernapasan, alat bantu pernafasan | 0.85 | alat bantu napas petugas damkar
  kamera pengawas = cctv, kamera cctv, kamera keamanan, kamera pemantau, kamera intai, ip camera, kamera ip, kamera pengintai | 0.95 | kamera pemantau jalan
  perekam cctv = dvr, nvr, network video recorder, digital video recorder, perekam kamera pengawas, perekam video | 0.95 | perekam cctv
  pengacak sinyal = jammer, signal jammer, pengacau sinyal | 0.95 | pengacak sinyal lapas
  alat periksa logam = metal detector, detektor logam, pendeteksi logam, walk through metal detector, gawang deteksi logam, pemeriksa logam | 0.95 | pintu deteksi logam
  pemeriksa bagasi = x ray bagasi, baggage scanner, mesin x ray barang, pemindai bagasi, x ray baggage | 0.95 | mesin pemeriksa barang bawaan
  palang parkir = barrier gate, palang pintu parkir, portal parkir, gate parkir, palang otomatis, portal otomatis, boom gate | 0.95 | portal parkir otomatis
  pintu otomatis = automatic door, pintu geser otomatis, pintu sensor | 0.95 | pintu otomatis
  alat komunikasi = handy talky, ht, radio komunikasi, handy talkie, walkie talkie, radio rig, radio genggam, pesawat komunikasi, radio panggil | 0.85 | alat komunikasi lapangan
  penguat sinyal = repeater, pengulang sinyal, booster sinyal, signal booster, penguat sinyal seluler | 0.95 | penguat sinyal desa
  pemancar internet = access point, wifi, wi fi, router, router wifi, hotspot, wireless router, pemancar wifi, mikrotik | 0.8 | pemancar wifi
  internet satelit = vsat, antena satelit, terminal satelit | 0.9 | internet satelit desa
  pesawat tanpa awak = drone, pesawat nirawak, uav, quadcopter, pesawat terbang tanpa awak, drone pemetaan, wahana tanpa awak | 0.95 | pesawat tanpa awak pemetaan
  alat ukur koordinat = gps, gps geodetik, gps rtk, gnss, receiver gnss, gps handheld, penentu posisi, alat ukur gps, gps genggam | 0.85 | gps geodetik
  alat ukur tanah = total station, theodolit, theodolite, waterpass, water pass, alat survei pemetaan, alat ukur survei, alat survey, auto level | 0.8 | alat ukur tanah
  pengukur curah hujan = penakar hujan, ombrometer, rain gauge, penakar curah hujan, alat ukur hujan, automatic rainfall recorder | 0.95 | alat pengukur curah hujan
  pengukur tinggi air = awlr, automatic water level recorder, pengukur muka air, pemantau tinggi air, sensor tinggi muka air, peilschaal, water level sensor | 0.95 | pengukur tinggi air sungai
  pengukur kebisingan = sound level meter, alat ukur bising, pengukur suara bising, pengukur bunyi | 0.95 | pengukur kebisingan
  pengukur cahaya = lux meter, luxmeter, alat ukur pencahayaan, light meter, pengukur pencahayaan | 0.95 | pengukur pencahayaan
  pengukur suhu dan kelembapan = termohigrometer, thermohygrometer, higrometer, hygrometer, thermo hygrometer, pengukur kelembaban | 0.95 | pengukur suhu ruang arsip
  pengukur kecepatan angin = anemometer, alat ukur angin | 0.95 | pengukur angin
  pengukur kadar gula darah = glukometer, glucometer, alat cek gula darah, glucose meter, alat tes gula darah, cek gula darah | 0.95 | alat ukur gula darah
  pengukur tekanan darah = tensimeter, sphygmomanometer, tensi digital, alat tensi, blood pressure monitor, alat ukur tensi, pengukur tensi, tensimeter digital | 0.95 | alat ukur tekanan darah
  pengukur suhu tubuh = termometer, thermometer, thermogun, thermo gun, termometer inframerah, pengukur panas badan, pengukur demam, termometer badan | 0.9 | pengukur suhu badan
  pengukur kadar oksigen = oksimeter, pulse oximeter, oximeter, pengukur saturasi, oksimeter jari, alat saturasi oksigen | 0.95 | pengukur kadar oksigen darah
  pengukur tinggi badan = stadiometer, microtoise, mikrotoa, staturmeter, alat ukur tinggi badan, infantometer, length board, papan ukur panjang bayi, alat ukur panjang badan | 0.85 | alat ukur tinggi badan
  timbangan bayi = baby scale, timbangan dacin, dacin, timbangan balita, penimbang bayi | 0.85 | penimbang bayi posyandu
  perekam jantung = ekg, ecg, elektrokardiograf, alat rekam jantung, electrocardiograph, mesin ekg, elektrokardiogram | 0.95 | alat rekam jantung
  pacu jantung = defibrilator, aed, defibrillator, alat kejut jantung, kejut jantung | 0.95 | alat kejut jantung
  alat bantu napas pasien = ventilator, mesin bantu napas, ventilator icu, alat bantu pernapasan pasien, cpap, bipap, mesin napas buatan | 0.9 | mesin bantu napas
  penghisap lendir = suction pump, alat hisap lendir, pengisap lendir, mesin suction, suction, penyedot lendir | 0.95 | penyedot lendir
  alat uap = nebulizer, nebuliser, alat terapi uap, alat uap asma, penguap obat | 0.95 | alat uap asma
  alat dengar detak jantung janin = doppler, fetal doppler, dopler, detektor jantung janin, funandoskop, alat dengar janin | 0.95 | alat dengar detak janin
  alat periksa kandungan = usg, ultrasonografi, ultrasound, alat usg, usg portable | 0.9 | alat periksa kandungan
  penghangat bayi = infant warmer, baby warmer, alat penghangat bayi, pemanas bayi | 0.95 | penghangat bayi baru lahir
  terapi sinar bayi = fototerapi, phototherapy, lampu bayi kuning, lampu fototerapi, blue light | 0.95 | terapi sinar bayi kuning
  kereta pasien = brankar, stretcher, brankard, tempat tidur dorong pasien, ranjang dorong, bed dorong, patient stretcher, kereta dorong pasien | 0.95 | kereta dorong pasien
  ranjang pasien = tempat tidur pasien, hospital bed, bed pasien, tempat tidur rumah sakit, ranjang rumah sakit, ranjang rawat inap, bed rawat inap | 0.95 | ranjang rawat inap
  ranjang periksa = tempat tidur periksa, examination bed, examination table, meja periksa, bed periksa, ranjang pemeriksaan, tempat periksa pasien | 0.95 | ranjang periksa puskesmas
  ranjang bersalin = tempat tidur bersalin, bed partus, obgyn bed, meja ginekologi, ranjang melahirkan, bed ginekologi, gynecology bed, kursi ginekologi | 0.95 | ranjang melahirkan
  pemecah batu ginjal = eswl, litotripsi | 0.95 | pemecah batu ginjal
  pencuci darah = hemodialisa, mesin hemodialisis, mesin cuci darah, hemodialisis, dialyzer, mesin dialisis | 0.95 | mesin cuci darah
  mesin bius = mesin anestesi, alat anestesi, anesthesia machine | 0.95 | mesin bius
  alat sterilisasi = sterilisator, autoklaf, autoclave, sterilizer, alat steril, pensteril alat, mesin sterilisasi | 0.85 | alat steril instrumen
  lemari pendingin vaksin = kulkas vaksin, vaccine refrigerator, vaccine fridge, penyimpan vaksin, ice lined refrigerator, lemari es vaksin, cold chain vaksin | 0.95 | penyimpan vaksin
  pembawa vaksin = vaccine carrier, termos vaksin, cool box vaksin, cold box, kotak dingin vaksin, kotak vaksin | 0.95 | termos vaksin
  penyimpan darah = blood bank refrigerator, bank darah, kulkas darah, lemari pendingin darah, blood refrigerator | 0.95 | bank darah
  pelindung muka = face shield, pelindung wajah, tameng muka | 0.95 | pelindung muka
  baju pelindung = hazmat, coverall, baju hazmat, apd coverall, pakaian pelindung, jubah pelindung | 0.85 | baju pelindung petugas
  sarung tangan karet = sarung tangan medis, handscoon, hand scoon, sarung tangan lateks, sarung tangan latex, sarung tangan nitril, gloves, sarung tangan periksa, examination gloves | 0.85 | sarung tangan karet
  penutup mulut dan hidung = masker, masker medis, masker bedah, surgical mask, masker wajah | 0.9 | penutup mulut
  jarum dan spuit = alat suntik, spuit, syringe, disposable syringe, jarum suntik | 0.9 | suntikan sekali pakai
  cairan infus > ringer laktat, nacl, dekstrosa, glukosa infus, natrium klorida | 0.85 | cairan infus
  perban = kasa gulung, verban, bandage, perban elastis, elastic bandage, kain pembalut | 0.9 | kain pembalut luka
  kotak obat = p3k, kotak p3k, first aid kit, perlengkapan p3k, tas p3k, pertolongan pertama, kotak pertolongan pertama | 0.9 | kotak pertolongan pertama
  kaki tangan palsu = protesa, prostesis, kaki palsu, tangan palsu, prostetik | 0.9 | kaki palsu
  alat bantu jalan = walker, tongkat ketiak, kruk, tongkat kaki tiga, tripod lansia, kruk ketiak, tongkat jalan, alat bantu berjalan, tongkat bantu jalan | 0.85 | alat bantu jalan lansia
  tongkat tunanetra = tongkat putih, tongkat lipat netra, white cane, tongkat netra | 0.95 | tongkat tunanetra
  obat nyamuk semprot = insektisida, malathion, cypermethrin, obat fogging, racun nyamuk, larutan fogging | 0.8 | obat fogging
  pembunuh jentik = abate, larvasida, temephos, bubuk abate, larvisida | 0.95 | bubuk abate
  mesin asap nyamuk = mesin fogging, fogging, alat pengasapan, mesin pengasapan, fogger, swing fog, alat fogging, thermal fogger | 0.95 | mesin asap demam berdarah
  racun tikus = rodentisida, rodentisid, umpan tikus | 0.95 | racun tikus sawah
  racun rumput = herbisida, obat rumput, pembasmi gulma, pembunuh gulma | 0.95 | obat rumput
  obat hama = insektisida, pestisida, pembasmi hama, racun hama, obat serangga | 0.85 | obat hama padi
  mesin bajak = traktor, hand traktor, traktor tangan, pembajak sawah, pengolah tanah | 0.85 | mesin bajak sawah
  mesin tanam padi = rice transplanter, penanam padi, mesin penanam bibit padi | 0.95 | mesin tanam padi
  mesin pemanen = combine harvester, harvester, mesin potong padi, reaper | 0.85 | mesin pemanen padi
  pengering hasil panen = dryer, bed dryer, vertical dryer, pengering gabah, pengering padi, mesin pengering jagung, pengering jagung | 0.9 | pengering hasil panen
  penggiling jagung = mesin penepung, disk mill, hammer mill, mesin giling jagung, penepung jagung, penggiling biji, mesin penggiling jagung | 0.85 | penggiling jagung
  pemipil jagung = corn sheller, perontok jagung, pemecah tongkol, mesin pipil jagung | 0.95 | mesin pipil jagung
  pompa sawah = pompa irigasi, pompa air sawah, mesin pompa air, pompa pertanian, alkon, pompa alkon, water pump, pompa bensin, pompa diesel | 0.85 | pompa air sawah
  pengairan tetes = irigasi tetes, drip irrigation, irigasi sprinkler, sprinkler, sprinkle, springkler | 0.85 | pengairan tetes
  penyemprot tanaman = alat semprot, sprayer, knapsack sprayer, hand sprayer, semprotan hama, tangki semprot, penyemprot gendong | 0.95 | semprotan tanaman
  plastik penutup bedengan = mulsa, plastik mulsa, mulsa plastik, plastik bedengan, mulsa hitam perak, mphp | 0.95 | plastik penutup bedengan
  jaring peneduh = paranet, shading net, jaring naungan, net peneduh | 0.95 | jaring peneduh bibit
  kantong bibit = polybag, poly bag, kantong semai, kantong tanam | 0.95 | kantong bibit
  kotak semai = tray semai, pot tray, seed tray, tray bibit, nampan semai | 0.95 | nampan semai
  penetas telur = mesin tetas, inkubator telur, mesin penetas, egg incubator | 0.95 | penetas telur
  pemerah sapi = mesin pemerah susu, milking machine, mesin perah, alat perah susu | 0.95 | mesin perah sapi
  tempat minum ayam = tempat minum ternak, drinker, galon ayam, nipple drinker, tempat pakan ayam, feeder | 0.75 | tempat minum ayam
  kincir air tambak = kincir, paddle wheel, aerator tambak, kincir tambak, paddlewheel, aerator | 0.9 | kincir tambak udang
  mesin perahu = mesin tempel, outboard, motor tempel, mesin ketinting, motor kapal, mesin kapal, mesin kapal nelayan, outboard motor | 0.85 | mesin perahu nelayan
  kotak pendingin ikan = cool box, cooler box, coolbox, peti ikan, kotak ikan, box ikan, fish box, coolbox ikan | 0.95 | kotak pendingin ikan
  penyimpan beku = freezer, chest freezer, cold storage, gudang beku, lemari pembeku, air blast freezer, ruang pendingin | 0.8 | penyimpan beku ikan
  pengemas hampa udara = vacuum sealer, mesin vakum, vacuum packing, mesin vacuum kemasan, pengemas vakum | 0.95 | pengemas hampa udara
  perekat plastik = sealer, hand sealer, impulse sealer, mesin perekat plastik, continuous band sealer, mesin segel plastik | 0.9 | perekat plastik kemasan
  pengaduk adonan = mixer, mixer roti, mesin adonan, mesin pengaduk adonan, dough mixer, planetary mixer | 0.9 | pengaduk adonan kue
  pemanggang roti = oven, oven roti, oven gas, deck oven, oven listrik, pemanggang kue | 0.85 | pemanggang roti
  perajang keripik = mesin perajang, slicer, mesin iris, pemotong keripik, mesin potong singkong | 0.9 | perajang keripik
  penggoreng vakum = vacuum frying, vacuum fryer, mesin goreng keripik buah, mesin vacuum frying | 0.95 | penggoreng keripik buah
  peniris minyak = spinner, mesin spinner, mesin peniris minyak | 0.95 | peniris minyak keripik
  pembuat es = mesin es, ice maker, mesin es batu, pabrik es, mesin pembuat es, mesin es kristal, ice machine | 0.9 | mesin es batu
  mesin kopi = espresso, mesin espresso, coffee maker, pembuat kopi, coffee machine | 0.85 | mesin kopi
  mesin jahit = sewing machine, mesin jahit industri, mesin jahit listrik, mesin jahit portable, high speed sewing, mesin jahit high speed, mesin jahit kecepatan tinggi | 0.95 | mesin jahit pelatihan
  alat cukur = hair clipper, clipper, mesin cukur, pemotong rambut, gunting rambut, peralatan barber | 0.85 | alat cukur pelatihan
  pengering rambut = hair dryer, hairdryer, steamer rambut, hood dryer | 0.85 | pengering rambut salon
  alat bengkel motor > kunci pas, kunci ring, kompresor, dongkrak, bike lift, tool set, kunci sok, obeng | 0.7 | alat bengkel motor
  alat las = mesin las, trafo las, las listrik, inverter las, mesin las listrik, welding machine, las inverter | 0.95 | alat las
  alat pertukangan > palu, gergaji, bor listrik, obeng, tang, gerinda, mesin bor, mesin serut, meteran, pahat, tool set, gergaji mesin | 0.75 | alat pertukangan
  mesin serut = planer, ketam listrik, ketam, serut kayu, mesin ketam, mesin serut kayu | 0.95 | mesin serut kayu
  mesin gergaji = circular saw, gergaji mesin, gergaji listrik, table saw, chainsaw, gergaji rantai, jigsaw, gergaji bundar | 0.8 | gergaji mesin
  gergaji rantai = chainsaw, chain saw, senso, sinso, gergaji mesin, pemotong pohon | 0.95 | senso pemotong pohon
  pengaduk semen = molen, concrete mixer, mesin molen, mixer beton, pengaduk beton, mesin aduk semen | 0.95 | pengaduk semen
  pemadat tanah = stamper, tamping rammer, stamper kodok, stamper kuda, vibro roller, baby roller, mesin pemadat, plate compactor, mesin stamper | 0.85 | pemadat tanah
  pengeras jalan = aspal, hotmix, cold mix, agregat, paving block | 0.5 | pengeras jalan
  bata jalan = paving block, paving, conblock, bata beton trotoar, blok jalan | 0.9 | paving trotoar
  tepi trotoar = kanstin, kansteen, kerb, kanstein, beton tepi trotoar | 0.95 | tepi trotoar
  saluran air = u ditch, uditch, saluran u, gorong gorong, buis beton, saluran drainase, box culvert, drainase | 0.75 | saluran air lingkungan
  penutup saluran = tutup saluran, cover u ditch, manhole cover, grill saluran, tutup got, tutup lubang, penutup got | 0.9 | penutup got
  penampung air = tandon, toren, tangki air, tandon air, torn air, bak penampung air, profil tank, reservoir air, penampungan air, water tank | 0.95 | penampung air bersih
  tangki air keliling = truk tangki air, mobil tangki air, water tank truck, mobil tangki | 0.9 | mobil tangki air bersih
  sumur bor = pompa submersible, pompa celup, pipa casing, pompa satelit, sibel | 0.65 | sumur bor
  pipa air = pipa pvc, pipa hdpe, pipa paralon, paralon, pralon, pipa air bersih, pipa galvanis, pipa gip | 0.8 | pipa air bersih
  kran = keran, kran air, stop kran, keran air, faucet, ball valve | 0.85 | kran air
  meteran air = water meter, meter air, meteran pdam, water meter pdam | 0.95 | meteran air pelanggan
  meteran listrik = kwh meter, meter listrik, meteran pln, meter prabayar | 0.95 | meteran listrik
  pemutus listrik = mcb, mccb, sekring, circuit breaker, pemutus arus, elcb, fuse | 0.85 | sekring listrik
  penangkal petir = arrester, lightning protection, penyalur petir, anti petir, grounding | 0.85 | anti petir
  kabel sambungan = kabel rol, kabel roll, terminal listrik, stop kontak sambung, kabel ekstensi, colokan listrik, extension cord, cable reel | 0.85 | kabel rol
  tempat duduk tunggu = kursi tunggu, kursi tunggu bandara, bangku tunggu, kursi antrean, kursi antrian | 0.95 | tempat duduk tunggu
  tempat buku = rak buku, lemari buku, rak perpustakaan, rak majalah, bookcase | 0.85 | tempat buku perpustakaan
  tempat arsip = rak arsip, lemari arsip, filing cabinet, mobile file, roll o pack, lemari berkas, rak berkas, lemari dokumen, penyimpan berkas | 0.75 | tempat arsip
  mobile file = roll o pack, rollopack, roll opack, rak arsip bergerak, lemari arsip geser, lemari arsip dorong, mobile filing system, rol o pack, compact filing | 0.95 | rak arsip geser
  lemari pakaian dinas = loker, locker, lemari loker, loker pegawai, loker baju | 0.85 | loker pegawai
  penyekat ruangan = partisi, partisi ruangan, sekat ruang, pembatas ruangan, workstation partisi, cubicle, kubikel kerja, penyekat, sketsel | 0.9 | penyekat ruangan
  tirai jendela = gorden, vertical blind, horizontal blind, roller blind, korden, gordyn, gordijn, tirai, hordeng, vertikal blind, kerai, krey | 0.95 | tirai jendela kantor
  alas lantai = karpet, karpet lantai, permadani, ambal, karpet tile, vinyl lantai | 0.75 | alas lantai ruang rapat
  panggung = stage, panggung rigging, level panggung, panggung portable | 0.9 | panggung
  mimbar = podium, podium pidato, mimbar pidato | 0.95 | mimbar
  papan pengumuman = mading, papan informasi, notice board, bulletin board, papan mading, soft board, softboard | 0.95 | papan pengumuman kelurahan
  papan nama = plang, neon box, papan nama kantor, signage, papan petunjuk ruang, nomenklatur ruang, plang nama, sign board, papan identitas | 0.8 | plang nama kantor
  umbul umbul = bendera umbul, umbul umbul merah putih, bandir, bendera hias | 0.9 | umbul umbul
  baliho = spanduk, banner, x banner, roll banner, standing banner, roll up banner, backdrop, mmt, banner berdiri, spanduk kegiatan | 0.8 | baliho kegiatan
  selebaran = brosur, leaflet, pamflet, poster, flyer, lembar balik, leaflet penyuluhan | 0.85 | selebaran penyuluhan
  piagam = sertifikat, piagam penghargaan, blanko sertifikat, blanko piagam, kertas piagam | 0.9 | piagam penghargaan
  piala = trofi, trophy, tropi, plakat, vandel, piala lomba | 0.8 | piala lomba
  bingkisan = parsel, hampers, parcel, paket bingkisan, goodie bag, goody bag, souvenir | 0.75 | bingkisan
  tas seminar = seminar kit, tas jinjing, goodie bag, tas peserta, tas spunbond, goody bag, tote bag, tas pelatihan, paket seminar, perlengkapan peserta pelatihan | 0.85 | tas peserta seminar
  perlengkapan peserta > seminar kit, tas jinjing, block note, pulpen, id card, buku catatan | 0.7 | perlengkapan peserta bimtek
  buku catatan = block note, notebook kertas, blocknote, buku agenda, notes, blok not, buku notes, jurnal catatan | 0.85 | buku catatan peserta
  kartu pengenal = id card, name tag, nametag, kartu identitas, tanda pengenal, kartu pegawai, kartu tanda pengenal | 0.85 | kartu pengenal pegawai
  tanda pangkat = atribut, lencana, emblem, badge, epolet, tanda jabatan | 0.85 | tanda pangkat
  sepatu dinas = sepatu pdh, sepatu pantofel, pantofel, sepatu kerja, sepatu pegawai, sepatu kantor | 0.9 | sepatu dinas pegawai
  sepatu lapangan = sepatu boot, sepatu safety, safety shoes, sepatu pdl, sepatu proyek, sepatu keselamatan, sepatu bot, boots | 0.75 | sepatu lapangan
  topi lapangan = topi rimba, topi, helm, topi petugas | 0.6 | topi lapangan
  baju lapangan = pdl, pakaian dinas lapangan, wearpack, kemeja lapangan, rompi lapangan, baju tactical | 0.75 | baju lapangan
  baju adat = pakaian adat, busana adat, baju daerah, pakaian daerah, kostum tari | 0.9 | baju adat
  baju batik = kemeja batik, seragam batik, pakaian batik | 0.9 | baju batik
  kebaya = baju kebaya, kebaya dinas | 0.95 | kebaya
  pakaian olahraga = setelan olahraga, kaos olahraga, baju olahraga, training spark, jersey | 0.9 | baju olahraga
  kaus = kaos, t shirt, tshirt, kaos oblong, kaos polo, polo shirt, kaos lapangan, kaos kegiatan | 0.9 | kaus peserta
  jas hujan = raincoat, mantel hujan, mantel, jas ujan, ponco | 0.95 | mantel hujan petugas
  payung = umbrella, payung lipat, payung golf | 0.95 | payung
  baju toga = toga, toga wisuda, baju wisuda | 0.95 | toga wisuda
  beras bantuan = beras, cadangan pangan, beras medium, beras premium, bantuan pangan beras, cadangan beras | 0.85 | beras bantuan
  bantuan sembako = sembako, paket sembako, paket pangan, bahan pokok, bantuan pangan, paket bahan pokok, kebutuhan pokok | 0.9 | bantuan bahan pokok
  makan siang = nasi kotak, nasi box, nasi bungkus, makan rapat, makanan rapat, konsumsi rapat, makan siang rapat, prasmanan, konsumsi makan | 0.85 | makan siang peserta
  kue kotak = snack box, kudapan, snack, kue box, kue, jajanan, konsumsi snack, makanan ringan rapat, snek | 0.9 | kue kotak rapat
  konsumsi > nasi kotak, kudapan, snack box, air minum, kue kotak, makanan dan minuman | 0.75 | konsumsi rapat
  air mineral = amdk, air minum dalam kemasan, air kemasan, air botol, aqua, air minum botol, air minum kemasan, air mineral botol | 0.95 | air mineral rapat
  minyak goreng = minyak sayur, minyak kelapa, minyak sawit, minyak makan, migor | 0.85 | minyak makan
  bubur bayi = mp asi, mpasi, makanan pendamping asi, biskuit bayi, makanan bayi | 0.85 | mp asi
  alat masak > panci, wajan, kompor, penanak nasi, dandang, kukusan, blender, wajan besar | 0.75 | alat masak
  alat makan > piring, sendok, gelas, mangkuk, garpu, food tray, sendok garpu | 0.8 | alat makan
  wajan = kuali, frying pan, wajan besar, wok | 0.95 | wajan dapur umum
  dandang = langseng, kukusan, pengukus, steamer, dandang besar | 0.9 | dandang
  perlengkapan tidur > kasur, bantal, selimut, sprei, guling, matras | 0.75 | perlengkapan tidur asrama
  alat kebersihan > sapu, pel, ember, tempat sampah, sikat, kemoceng, lap, pengki, cairan pembersih, sabun, sapu lidi, sapu ijuk, wiper kaca | 0.8 | alat kebersihan
  pembersih kaca = cairan kaca, glass cleaner, wiper kaca, pembersih jendela | 0.85 | pembersih kaca
  pembersih toilet = pembersih wc, pembersih kloset, porstex, karbol, cairan wc, toilet cleaner, pembersih keramik kamar mandi, pembersih porselen | 0.85 | pembersih wc
  tisu gulung = tissue roll, tisu toilet, tisu wc, toilet paper, tissue gulung | 0.95 | tisu toilet
  alat peraga = alat peraga pendidikan, media pembelajaran, alat praktik, kit ipa, alat peraga ipa, alat peraga matematika, media belajar | 0.7 | alat peraga
  mainan edukatif = ape, alat permainan edukatif, mainan anak, puzzle, balok kayu, ape dalam, mainan paud, mainan edukasi | 0.85 | mainan edukatif paud
  mainan halaman = ape luar, perosotan, ayunan, jungkitan, mainan luar ruang, playground, permainan luar, prosotan, mainan taman, panjatan | 0.9 | mainan halaman tk
  meja kursi anak = meja kursi paud, set meja kursi tk, meja tk, kursi tk, mebel paud, meja anak, kursi anak, perabot tk, perabot paud, perabot taman kanak kanak | 0.85 | meja kursi taman kanak kanak
  kerangka manusia = rangka manusia, skeleton, model rangka, kerangka tubuh, model kerangka | 0.95 | kerangka manusia
  model tubuh manusia = torso, model anatomi, torso manusia, patung anatomi | 0.95 | model tubuh manusia
  lapangan sintetis = rumput sintetis, karpet lapangan, lantai lapangan, interlock lapangan, flooring futsal, lantai olahraga | 0.75 | lapangan sintetis futsal
  gawang = gawang futsal, gawang sepak bola, gawang besi | 0.95 | gawang futsal
  alat musik tradisional > angklung, gamelan, rebana, kolintang, gendang, gong, kulintang, suling | 0.8 | alat musik tradisional
  marching band = drum band, drumband, alat drumband | 0.95 | drumband sekolah
  organ tunggal = keyboard musik, electone | 0.85 | keyboard musik
  kotak suara = kotak pemilu, bilik suara, kotak pemungutan | 0.8 | kotak suara
  komputer meja = komputer desktop, pc, pc desktop, komputer pc, personal computer, desktop, komputer kerja, komputer rakitan | 0.9 | komputer meja
  komputer jinjing = laptop, notebook, komputer lipat, laptop kerja, notebook core i5, chromebook | 0.95 | komputer lipat
  komputer tablet = tablet, ipad, tab, pc tablet, tablet android, sabak, komputer genggam | 0.95 | tablet pendataan
  mesin print = printer, printer multifungsi, printer laser, printer inkjet, mesin pencetak dokumen, pencetak dokumen | 0.85 | mesin print dokumen
  pencetak kartu = printer kartu, card printer, printer id card, pencetak ktp, printer kartu id, pencetak kartu identitas | 0.95 | printer kartu id
  pemindai dokumen = scanner, pemindai, mesin scan, alat scan, scanner dokumen, scanner adf, mesin scan dokumen | 0.95 | mesin scan arsip
  alih media arsip = scanner, pemindai, book scanner, pemindai buku, overhead scanner | 0.7 | alat alih media arsip
  mesin fotokopi = photocopy, mesin foto copy, fotocopy, fotocopi, mesin photocopy, mesin penggandaan | 0.95 | mesin foto copy
  penayang gambar = proyektor, projector, lcd proyektor, infocus, infokus, lcd projector, in focus | 0.95 | infokus rapat
  layar tampilan = televisi, tv, monitor, led tv, smart tv, videotron, layar informasi, display informasi | 0.7 | layar informasi pelayanan
  papan iklan elektronik = videotron, led display, layar led, running text, teks berjalan, led screen, megatron, papan teks berjalan | 0.85 | running text
  perangkat lunak = aplikasi, software, lisensi, license, lisensi perangkat lunak, program komputer | 0.85 | lisensi perangkat lunak
  ruang server = rak server, server, ac presisi, raised floor | 0.5 | ruang server
  pusat data > server, storage, ups, rak server, switch hub, network attached storage | 0.6 | pusat data
  jaringan komputer > switch hub, router, access point, kabel jaringan, kabel lan, konektor jaringan, kabel utp, modem | 0.75 | jaringan komputer
  tinta cetak = tinta printer, toner, cartridge, catridge, tinta refill, tinta isi ulang | 0.85 | tinta cetak
  alat tulis > pulpen, pensil, spidol, penghapus, penggaris, tip ex, stabilo, ballpoint, bolpoin | 0.8 | alat tulis
  penjepit kertas = binder clip, paper clip, klip kertas, clip, trigonal clip, klip, klip trigonal | 0.9 | penjepit kertas
  pelubang kertas = perforator, pembolong kertas, punch, alat pelubang kertas, puncher | 0.95 | pelubang kertas
  alat jilid = mesin jilid, binding machine, mesin jilid spiral, mesin binding | 0.95 | alat jilid
  stempel = cap stempel, stempel otomatis, cap dinas, stempel dinas, bantalan stempel | 0.85 | cap dinas
  surat suara > cetakan, kertas suara, formulir | 0.6 | surat suara
  dokumen kependudukan > blanko ktp, blanko kartu keluarga, blanko akta, kertas security, smart card | 0.75 | blanko dokumen kependudukan
  kartu keluarga = kk, blanko kk, blanko kartu keluarga | 0.9 | blanko kk
  kartu identitas anak = kia, blanko kia, kartu kia | 0.9 | blanko kia
  dinding penahan tanah = turap, sheet pile, bronjong, talud, penahan longsor, kawat bronjong | 0.75 | penahan longsor
  kawat bronjong = bronjong, gabion, keranjang batu, kawat batu kali | 0.95 | keranjang batu penahan longsor
  kayu lapis = tripleks, triplek, multiplek, plywood, multipleks | 0.95 | triplek
  papan gipsum = gypsum, gipsum, gypsum board, plafon gypsum | 0.95 | gypsum plafon
  atap seng = seng, spandek, galvalum, zincalume, atap gelombang, atap spandek, spandeck, atap metal | 0.85 | atap seng
  rangka atap = baja ringan, truss, rangka baja ringan, kuda kuda baja ringan, kanal c, c truss | 0.85 | rangka atap
  jembatan darurat = jembatan bailey, jembatan rangka, jembatan gantung, jembatan portable | 0.85 | jembatan darurat
  rumah contoh = rumah modular, risha, rumah instan, rumah prefabrikasi, hunian sementara, huntara, rumah panel | 0.8 | hunian sementara
  kamar mandi portabel = toilet portable, toilet portabel, wc portable, mobile toilet, bilik mandi | 0.95 | toilet portable
  septik tank = tangki septik, septictank, septic tank, bio septic tank, biofilter, tangki septik komunal, biotank | 0.95 | septik tank komunal
  pengolah limbah = ipal, instalasi pengolahan air limbah, wwtp, ipal komunal, pengolahan limbah, pengolah air limbah | 0.9 | pengolah limbah puskesmas
  saringan air = filter air, penyaring air, penjernih air, water filter, water purifier, reverse osmosis, mesin ro, depot air | 0.85 | saringan air desa
  dispenser = dispenser air, water dispenser, galon dispenser, tempat air minum | 0.95 | dispenser
  lemari es = kulkas, lemari pendingin, refrigerator, kulkas 2 pintu, kulkas satu pintu | 0.95 | lemari es
  alat potong rumput = mesin potong rumput, pemotong rumput, mower, mesin babat, mesin rumput, mesin rumput dorong, mesin rumput gendong, lawn mower | 0.95 | alat potong rumput
  mobil keliling = mobil perpustakaan, mobil layanan keliling, mobil pelayanan, mobil unit, mobil penyuluhan, mobil penerangan | 0.75 | mobil layanan keliling
  mobil siaga = ambulans, ambulance, mobil ambulan, mobil puskesmas keliling, pusling, mobil pusling, mobil jenazah | 0.8 | mobil siaga desa
  bus sekolah = bus, mikrobus, microbus, medium bus, bus pegawai | 0.85 | bus sekolah
  mobil patroli = mobil double cabin, double cabin, mobil pick up patroli, kendaraan patroli, mobil satpol pp | 0.8 | mobil patroli satpol pp
  motor patroli = sepeda motor, motor trail, sepeda motor patroli, motor dinas | 0.85 | motor patroli
  motor sampah = sepeda motor roda 3, viar, motor roda tiga, tossa, kaisar, gerobak motor sampah, gerobak motor | 0.9 | viar sampah
  alat berat > ekskavator, buldoser, wheel loader, motor grader, backhoe loader, vibro roller, forklift, crane | 0.8 | alat berat
  beko = ekskavator, excavator, backhoe, eskavator, alat keruk | 0.9 | beko normalisasi sungai
  pengangkat barang = forklift, hand pallet, hand lift, katrol, hoist, chain block, kerekan, stacker | 0.75 | pengangkat barang gudang
  hand pallet = pallet mover, dongkrak palet, hand pallet truck, kereta palet | 0.95 | hand pallet gudang
  palet = pallet, palet plastik, palet kayu, alas barang gudang | 0.95 | palet gudang obat
  tangga lipat = tangga aluminium, ladder, tangga teleskopik, tangga | 0.85 | tangga aluminium
  jam = jam dinding, jam digital, jam digital masjid | 0.8 | jam dinding
  bendera merah putih = bendera, bendera negara, sang merah putih | 0.95 | bendera merah putih
  jasa kalibrasi = kalibrasi alat kesehatan, kalibrasi alat, jasa kalibrasi alat kesehatan, kalibrasi | 0.9 | kalibrasi alat kesehatan
  jasa pengujian = uji laboratorium, pengujian laboratorium, jasa uji laboratorium, jasa laboratorium | 0.75 | uji laboratorium air
  jasa angkutan sampah = pengangkutan sampah, jasa pengangkutan sampah, jasa buang sampah | 0.95 | jasa angkut sampah
  jasa pembasmian hama = pest control, jasa anti rayap, fumigasi, pengendalian hama, jasa fumigasi, pembasmian rayap, anti rayap | 0.85 | pest control gedung
  jasa binatu = laundry, jasa laundry, jasa cuci, cuci linen, binatu | 0.95 | jasa laundry linen
  jasa sewa fotokopi = sewa mesin fotokopi, sewa fotokopi, rental mesin fotokopi | 0.95 | sewa mesin fotokopi
  jasa aplikasi = pengembangan aplikasi, pembuatan aplikasi, jasa pembuatan aplikasi, pembuatan website, pengembangan sistem informasi, jasa pengembangan perangkat lunak | 0.85 | pembuatan aplikasi pelayanan
  jasa awan = cloud, cloud hosting, hosting, cloud server, sewa server, komputasi awan, web hosting, colocation | 0.85 | sewa server cloud
  jasa pengiriman = ekspedisi, kurir, jasa kurir, jasa ekspedisi, pengiriman barang, jasa pengiriman dokumen | 0.9 | jasa pengiriman dokumen
  jasa desain = desain grafis, jasa desain grafis, desain komunikasi visual | 0.9 | jasa desain
  jasa dokumentasi = foto dan video, jasa foto, jasa video, peliputan, videografi, fotografi, pembuatan video, produksi video | 0.8 | jasa dokumentasi acara
  jasa penjahitan = jasa jahit, ongkos jahit, jahit seragam, konveksi | 0.85 | ongkos jahit seragam
  servis ac = pemeliharaan ac, perawatan ac, cuci ac, service ac, jasa servis ac, perbaikan ac | 0.95 | servis ac kantor
  servis kendaraan = pemeliharaan kendaraan, perbaikan kendaraan, jasa servis kendaraan, perawatan kendaraan, jasa bengkel, service mobil | 0.85 | servis kendaraan dinas
  sewa sound system = sewa tata suara, rental sound system, sewa pengeras suara | 0.95 | sewa sound system
  sewa alat berat = rental alat berat, sewa ekskavator, sewa excavator | 0.9 | sewa alat berat
  sewa gedung = sewa ruang rapat, sewa hotel, paket meeting, fullday meeting, sewa aula, paket fullboard | 0.8 | sewa gedung pertemuan
`,
)
