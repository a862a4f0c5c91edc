import { synonymTable } from './row.ts'

/** Farming, fishery, chemicals, clothing and safety, food, education, sport, and services. */
export const field = synonymTable(
  { author: 'Padan', date: '2026-11-23' },
  `
  traktor = tractor, traktor tangan, hand tractor, mesin bajak sawah, pembajak sawah, traktor roda 4, traktor roda 2, traktor kebun | 0.85 | traktor kelompok tani
  traktor tangan = hand tractor, hand traktor, mesin bajak sawah, mesin bajak, pembajak sawah, mesin pembajak, traktor roda 2, bajak tangan, traktor roda dua, power tiller, traktor bajak | 0.95 | traktor roda dua
  traktor roda 4 = traktor besar, four wheel tractor, traktor roda empat, traktor 4 roda | 0.95 | traktor roda empat
  kultivator = cultivator, mini tiller, mesin olah tanah, bajak mini, tiller, mesin pengolah tanah, rotary tiller | 0.9 | kultivator
  mesin tanam padi = rice transplanter, transplanter, alat tanam padi, penanam padi, penanam bibit padi | 0.95 | rice transplanter
  mesin panen padi = combine harvester, combine, mesin panen kombinasi, pemanen padi, mesin pemanen padi, mesin panen, panen padi, rice harvester | 0.95 | combine harvester
  perontok = thresher, power thresher, perontok padi, mesin perontok, perontok jagung, mesin perontok padi, mesin perontok multiguna, pedal thresher | 0.95 | power thresher
  pemipil jagung = corn sheller, mesin pemipil jagung, pemipil, corn sheler | 0.95 | pemipil jagung
  penggiling padi = rice milling unit, rmu, penggilingan padi, huller, mesin giling padi, rice mill, penyosoh, rice polisher, penyosoh beras, penggiling gabah, husker, penggilingan beras | 0.9 | penggiling padi
  pengering gabah = dryer, vertical dryer, box dryer, bed dryer, mesin pengering, pengering padi, pengering jagung, rice dryer, pengering hasil pertanian, grain dryer, mesin pengering gabah, pengering | 0.85 | pengering gabah
  pencacah rumput = chopper, copper, mesin pencacah, pencacah pakan, mesin pencacah rumput, mesin copper, pencacah kompos, appo, alat pengolah pupuk organik, pencacah pakan ternak, mesin pencacah pakan ternak, mesin pencacah kompos | 0.85 | chopper pakan ternak
  alat semprot = sprayer, hand sprayer, knapsack sprayer, penyemprot hama, sprayer gendong, alat penyemprot, alat semprot hama, tangki semprot, penyemprot, penyemprot gendong, power sprayer, knapsack, sprayer elektrik, penyemprot punggung | 0.9 | sprayer gendong elektrik
  mesin potong rumput = pemotong rumput, mesin babat, brush cutter, lawn mower, pemotong rumput gendong, mesin pemotong rumput, grass cutter, mesin babat rumput | 0.95 | mesin potong rumput taman
  cangkul = pacul, hoe, sekop, alat pertanian tangan, garpu tanah, skop | 0.7 | cangkul
  alat pertanian > cangkul, alat semprot, traktor, arit, sabit | 0.45 | alat pertanian
  alat dan mesin pertanian > traktor, kultivator, alat semprot, mesin panen padi, perontok, mesin tanam padi, pompa air, drone pertanian, alsintan | 0.5 | alat dan mesin pertanian
  alsintan = alat dan mesin pertanian, mesin pertanian, alat mesin pertanian | 0.95 | alsintan
  mesin penepung = penepung, disk mill, hammer mill, mesin giling, mesin tepung, penggiling tepung, disc mill, mesin penggiling | 0.85 | mesin penepung
  mesin pengupas kopi = pulper, huller kopi, pengupas kopi, pulper kopi, pengupas kulit kopi | 0.9 | pulper kopi
  mesin sangrai = roaster, coffee roaster, penyangrai, roasting kopi, mesin roasting | 0.95 | mesin sangrai kopi
  mesin pengemas = vacuum sealer, mesin pengemasan, sealer, hand sealer, packaging machine, continuous sealer, mesin kemasan, mesin vakum kemasan, filling machine, mesin pengisi | 0.85 | mesin pengemas umkm
  mesin pencetak pelet = mesin pelet, pellet mill, pencetak pelet, pelet ikan mesin, mesin pelet pakan | 0.9 | mesin pelet pakan
  mesin perajang = perajang, slicer, mesin pengiris, perajang keripik, mesin perajang singkong, pemotong sayur, pengiris | 0.85 | mesin perajang singkong
  mesin pemeras santan = pemeras santan, parutan kelapa, pemarut kelapa, mesin parut kelapa, mesin parut | 0.85 | pemarut kelapa
  mesin pengolah makanan = food processing machine, spinner, mesin spinner, vacuum frying, peniris minyak, mesin penggoreng | 0.65 | mesin peniris minyak
  mesin pemerah susu = milking machine, alat perah susu, pemerah susu | 0.95 | mesin pemerah susu
  mesin tetas = penetas telur, inkubator telur, mesin penetas | 0.95 | mesin tetas
  pupuk = fertilizer | 0.9 | pupuk
  pupuk organik = kompos, pupuk kandang, organic fertilizer, pupuk hayati, pupuk organik padat, pupuk organik cair, poc, pupuk kompos, organik granul | 0.85 | pupuk organik taman
  pupuk organik cair = poc, pupuk cair, pupuk cair organik, liquid fertilizer | 0.95 | pupuk organik cair
  pupuk anorganik = pupuk npk, npk, urea, pupuk urea, pupuk majemuk, pupuk kimia, sp36, za, kcl, pupuk tunggal, pupuk fosfat, pupuk makro | 0.8 | pupuk npk
  pupuk hayati = biofertilizer, mikroba, dekomposer, pupuk mikroba, em4, bioaktivator | 0.85 | pupuk hayati
  pembenah tanah = dolomit, kapur pertanian, soil conditioner, kaptan, zeolit, pembenah lahan, kapur dolomit, kapur tanah, ameliorant, amelioran | 0.85 | kapur pertanian
  kompos > pembenah tanah | 0.4 | kompos
  pestisida = pesticide, obat hama, racun hama, pembasmi hama, pestisida nabati | 0.9 | pestisida
  pestisida > insektisida, herbisida, fungisida, rodentisida | 0.8 | pestisida
  insektisida = insecticide, obat serangga, racun serangga, obat wereng | 0.95 | insektisida wereng
  herbisida = herbicide, racun rumput, obat rumput, pembasmi gulma, pembasmi rumput | 0.95 | herbisida
  fungisida = fungicide, obat jamur tanaman | 0.95 | fungisida
  rodentisida = rodenticide, racun tikus, obat tikus | 0.95 | racun tikus
  benih = seed, bibit, biji benih, benih unggul, benih padi, seeds | 0.85 | benih padi
  bibit tanaman = benih, bibit pohon, tanaman hias, tanaman, bibit buah, bibit | 0.75 | bibit pohon
  bibit ternak = bibit sapi, ternak sapi, sapi bibit, sapi bali, ternak kambing, bibit kambing, sapi potong | 0.85 | bibit ternak
  bibit unggas = bibit ayam, bibit itik, ayam kampung, anak ayam, doc, ternak ayam, ternak itik, ternak unggas | 0.85 | bibit ayam
  amunisi > peluru karet, peluru tajam | 0.8 | amunisi dalmas
  gas air mata = pelontar gas, granat gas | 0.9 | gas air mata
  senjata kejut listrik = stun gun, tongkat kejut, alat kejut listrik | 0.95 | tongkat kejut
  peluru olahraga = tolak peluru, peluru atletik | 0.95 | tolak peluru
  benih ikan = bibit ikan, benur, ikan lele, benih lele, benih nila | 0.85 | benih lele
  pakan ternak = animal feed, pakan, pakan ayam, konsentrat, feed, makanan ternak, pakan unggas, pakan sapi, pakan hewan | 0.85 | pakan ayam
  pakan ikan = pelet ikan, fish feed, pakan lele, pelet, pakan udang | 0.95 | pakan ikan
  mulsa = plastik mulsa, mulsa plastik, mulch, plastik pertanian, mulch film | 0.95 | mulsa plastik
  paranet = jaring peneduh, shading net, polynet, shade net | 0.95 | paranet
  polybag = polibag, kantong tanam, poly bag, planter bag | 0.95 | polybag
  rumah kaca = greenhouse, green house, rumah tanam, screen house | 0.95 | greenhouse
  hidroponik = hydroponic, instalasi hidroponik, kit hidroponik | 0.95 | kit hidroponik
  selang = hose, slang, selang air | 0.95 | selang air
  selang irigasi = drip irrigation, irigasi tetes, sprinkler, springkler, irigasi | 0.8 | irigasi tetes
  aerator = kincir air, kincir tambak, blower aerator, paddle wheel, aerator kolam | 0.85 | kincir tambak
  kolam terpal = kolam bioflok, bioflok, bak terpal, kolam ikan terpal | 0.9 | kolam bioflok
  keramba = karamba, keramba jaring apung, kja, jaring apung | 0.95 | keramba jaring apung
  jaring > net | 0.8 | jaring
  tali pancing > pancing, joran, alat pancing | 0.8 | alat pancing
  bahan kimia = chemical, kimia, zat kimia, bahan baku kimia, chemicals | 0.85 | bahan kimia laboratorium
  penjernih air kimia = pac, poly aluminium chloride, tawas, koagulan, aluminium sulfat, flokulan, polyaluminium chloride, aluminium sulphate, koagulan air, poly aluminum chloride | 0.9 | tawas pdam
  kaporit = kalsium hipoklorit, klorin, chlorine, natrium hipoklorit, sodium hypochlorite, calcium hypochlorite, gas klor, klor, hipoklorit | 0.85 | kaporit kolam
  soda api = sodium hydroxide, natrium hidroksida, caustic soda, naoh | 0.95 | soda api
  asam sulfat = sulfuric acid, h2so4, sulphuric acid | 1 | asam sulfat
  asam klorida = hcl, hydrochloric acid, air keras | 0.9 | asam klorida
  hidrogen peroksida = hydrogen peroxide, h2o2 | 1 | hidrogen peroksida
  karbon aktif = activated carbon, arang aktif, active carbon | 1 | karbon aktif
  resin = resin sintetis, synthetic resin | 0.9 | resin
  gas industri = oksigen industri, nitrogen, argon, gas nitrogen, asetilen, acetylene, gas argon, oksigen cair, gas oksigen | 0.75 | gas asetilen
  pelarut = solvent, solven | 0.95 | pelarut
  penghambat karat = corrosion inhibitor, anti karat, inhibitor korosi, rust remover, scale inhibitor | 0.9 | corrosion inhibitor
  demulsifier = pemecah emulsi, demulsifer | 0.95 | demulsifier
  biosida = biocide | 0.95 | biocide
  surfaktan = surfactant | 1 | surfaktan
  plastik = plastic, kantong plastik, plastik kemasan, plastik sampah | 0.75 | kantong plastik
  kantong sampah = trash bag, plastik sampah, kantong plastik sampah, garbage bag, plastik kuning medis, kantong plastik, trashbag | 0.9 | trash bag
  karung = sack, woven bag, karung plastik, karung goni, jumbo bag, polypropylene bag, sak | 0.9 | karung beras
  kardus = karton box, dus, kotak karton, corrugated box, karton gelombang, boks karton, carton box, kotak karton gelombang, kemasan karton | 0.9 | kardus arsip
  kemasan = packaging, pengemas, bungkus, standing pouch, pouch, kemasan plastik | 0.75 | kemasan umkm
  botol plastik = botol, plastic bottle, botol pet, kemasan botol, jerigen, jeriken, jerrycan | 0.75 | botol plastik
  seragam = pakaian dinas, baju dinas, uniform, pakaian seragam, baju seragam, seragam dinas, pakaian kerja, baju kerja, setelan seragam, pakaian dinas harian | 0.85 | seragam pegawai
  seragam > kemeja, celana, baju, wearpack, kaos, kain seragam, rok, setelan, pdh, pdl | 0.6 | seragam pegawai
  pakaian dinas harian = pdh, baju pdh, seragam pdh, kemeja pdh, pakaian dinas harian pdh, setelan pdh, baju keki, baju khaki | 1 | pdh asn
  pakaian dinas harian > seragam, pakaian dinas, kemeja, celana, kain seragam | 0.75 | pdh
  pakaian dinas lapangan = pdl, baju pdl, seragam pdl, seragam lapangan, pakaian lapangan, setelan pdl | 1 | pdl satpol pp
  pakaian dinas lapangan > seragam, pakaian dinas, wearpack, kemeja lapangan | 0.75 | pdl
  pakaian dinas upacara = pdu, seragam pdu | 1 | pdu
  pakaian sipil lengkap = psl, jas, setelan jas, jas lengkap, suit | 0.85 | psl anggota dewan
  pakaian batik = batik, kain batik, kemeja batik, baju batik, seragam batik, batik cap, batik tulis, batik printing | 0.9 | pakaian batik
  pakaian olahraga = baju olahraga, training, kaos olahraga, seragam olahraga, training pack, setelan training, jersey, trening, sportswear, baju training | 0.85 | pakaian olahraga pegawai
  pakaian > kemeja, celana, kaos, seragam, jaket, baju, garmen, pakaian jadi, blus, kebaya | 0.6 | pakaian
  kaos = t shirt, polo shirt, kaus, kaos oblong, tshirt, baju kaos, kaos polo, kaos kerah, kaos berkerah | 0.9 | kaos kegiatan
  kemeja = shirt, hem, baju kemeja, kemeja lapangan, kemeja kerja, baju lengan panjang | 0.9 | kemeja lapangan
  celana = trousers, pants, pantalon, celana panjang, celana kerja | 0.9 | celana pdl
  rok = skirt | 1 | rok
  jaket = jacket, jas almamater, jaket lapangan, jaket kulit, jaket kegiatan | 0.9 | jaket petugas
  jas hujan = raincoat, mantel, ponco, jas ujan, mantel hujan, rain coat, mantol | 0.95 | jas hujan petugas
  jas laboratorium = lab coat, jas lab, jas praktikum, jas dokter, snelli, baju dokter | 0.9 | jas laboratorium
  kain = fabric, tekstil, kain seragam, bahan pakaian, textile, bahan kain, kain bahan, kain jadi, woven fabric, bahan seragam | 0.8 | kain seragam
  kain tenun = tenun, tenunan, ulos, songket, tenun ikat | 0.85 | kain tenun
  mukena = perlengkapan salat, alat salat, sajadah, sarung, alat shalat, perlengkapan ibadah | 0.65 | mukena
  kerudung = jilbab, hijab, kerudung seragam | 0.95 | jilbab seragam
  dasi = tie | 1 | dasi
  topi = hat, cap, topi dinas, topi lapangan, topi rimba, baret, pet, peci | 0.8 | topi petugas
  kaos kaki = socks, kaus kaki | 1 | kaos kaki
  sepatu = shoes, footwear, alas kaki, sepatu dinas, sepatu pdh, sepatu pantofel, sepatu kulit, shoe | 0.85 | sepatu dinas
  sepatu pdl = sepatu lapangan, sepatu boot pdl, sepatu dinas lapangan, sepatu laras, sepatu tni, combat boots, sepatu lars, sepatu tempur, sepatu dinas lapangan pdl | 0.9 | sepatu pdl satpol
  sepatu boot = boots, sepatu bot, sepatu karet, boot, sepatu boots, sepatu kebun | 0.9 | sepatu boot petugas kebersihan
  sepatu keselamatan = safety shoes, sepatu safety, safety boots, sepatu pengaman, safety shoe, sepatu kerja, sepatu k3, safety footwear | 0.95 | sepatu safety
  sepatu olahraga = sepatu kets, sneakers, sepatu sport, sport shoes, sepatu kanvas, sepatu lari, sepatu sekolah | 0.85 | sepatu olahraga
  sandal = sendal, sandals | 0.95 | sandal
  tas = bag, tas ransel, ransel, backpack, tas sekolah, tas punggung, tas laptop, tas peserta, tas kerja, tas seminar | 0.85 | tas peserta pelatihan
  ikat pinggang = sabuk, belt, kopelrim, gesper, kopel | 0.85 | ikat pinggang pdl
  atribut = badge, emblem, tanda pangkat, bordir, papan nama dada, pin, lencana, evolet, atribut pakaian, tanda pengenal, name tag | 0.75 | atribut satpol
  rompi = vest, rompi keselamatan, rompi lapangan, safety vest, rompi proyek, rompi petugas, reflective vest, rompi safety | 0.9 | rompi petugas parkir
  rompi anti peluru = body vest, rompi tahan peluru, bulletproof vest, body armor, rompi antipeluru | 1 | rompi anti peluru
  helm keselamatan = safety helmet, helm proyek, helm safety, hard hat, helm kerja, helm pelindung, helm k3 | 0.95 | helm proyek
  sarung tangan kerja = safety gloves, sarung tangan safety, sarung tangan kain, sarung tangan las, work gloves, sarung tangan pelindung | 0.9 | sarung tangan kerja
  alat pelindung diri = apd, perlengkapan keselamatan kerja, perlengkapan k3, alat keselamatan, safety equipment, alat k3, alat keselamatan kerja | 0.9 | apd petugas
  alat pelindung diri > sepatu keselamatan, helm keselamatan, rompi, sarung tangan kerja, masker, kacamata pelindung, sepatu boot, baju hazmat, body harness | 0.65 | apd petugas
  body harness = full body harness, sabuk keselamatan, tali pengaman, safety harness, safety belt | 0.95 | body harness
  wearpack = coverall, baju mekanik, baju bengkel, werpak, wear pack, katelpak, baju terusan, baju kerja bengkel | 0.9 | wearpack mekanik
  baju pemadam = baju tahan api, fire suit, pakaian pemadam, fireman suit, baju damkar, pakaian tahan panas, firefighter suit, baju tahan panas, turnout gear, fire jacket | 0.95 | baju pemadam
  tameng = perisai, shield, tameng dalmas, alat dalmas, perlengkapan dalmas, tameng huru hara | 0.8 | tameng dalmas
  borgol = handcuff | 1 | borgol
  tongkat polisi = tongkat t, baton, pentungan, stick polisi, tongkat satpam | 0.85 | tongkat satpol
  senjata = weapon, senjata api | 0.95 | senjata
  senjata > pistol, senapan | 0.7 | senjata polisi
  amunisi = munisi, peluru senjata | 0.95 | amunisi
  bendera = flag, umbul umbul, bendera merah putih | 0.85 | bendera merah putih
  nasi kotak = nasi box, nasi dus, makan siang kotak, lunch box, konsumsi kotak, nasi bungkus, makan kotak, box nasi, nasi katering, makan siang, nasi kuning | 0.9 | nasi kotak rapat
  kudapan = snack, snack box, kue kotak, makanan ringan rapat, snek, kue basah, kue, jajan, jajanan, coffee break, penganan, snack rapat | 0.85 | snack rapat
  makanan dan minuman = konsumsi, makan minum, mamin, makan dan minum, jamuan, konsumsi rapat, makanan minuman, makan minum rapat, jamuan makan | 0.9 | belanja makanan dan minuman rapat
  makanan dan minuman > nasi kotak, kudapan, air minum, jasa boga, kopi, teh, snack, biskuit, makanan ringan | 0.5 | makan minum rapat
  air minum = air mineral, air minum dalam kemasan, amdk, air kemasan, air gelas, mineral water, drinking water, air galon, air botol | 0.95 | air mineral rapat
  minuman = beverage, drink, teh botol, jus, minuman kemasan, sari buah | 0.65 | minuman
  kopi = coffee, kopi bubuk, kopi sachet, kopi instan | 0.9 | kopi bubuk
  teh = tea, teh celup | 0.9 | teh celup
  gula = sugar, gula pasir, gula putih, gula kristal | 0.9 | gula pasir
  garam = salt, garam beryodium, garam dapur, garam konsumsi | 0.9 | garam
  beras = rice, beras premium, beras medium | 0.9 | beras bantuan
  minyak goreng = cooking oil, minyak sawit, minyak kelapa, minyak goreng sawit | 0.95 | minyak goreng
  tepung = flour, tepung terigu, terigu, tepung tapioka, tapioka, tepung beras | 0.8 | tepung terigu
  mi instan = mie instan, instant noodle, mie, indomie, mi, mi kering | 0.95 | mi instan bencana
  biskuit = biscuit, roti kering, cookies, crackers, wafer, malkist | 0.9 | biskuit
  roti = bread, bakery, roti manis | 0.9 | roti
  susu = milk, susu uht, susu kemasan, susu cair, susu bubuk, susu kotak, susu segar | 0.9 | susu anak sekolah
  telur = egg, telur ayam | 0.95 | telur ayam
  daging = meat, daging sapi, daging ayam, sosis, bakso, nugget | 0.75 | daging sapi
  ikan olahan = ikan kaleng, sarden, sardines, ikan kalengan, abon ikan, makanan kaleng, canned fish | 0.85 | ikan kaleng bencana
  bumbu = kecap, saus, sambal, seasoning, bumbu dapur, rempah | 0.75 | bumbu dapur
  sembako = bahan pokok, kebutuhan pokok, paket sembako, natura, bahan pangan, bahan makanan, bahan natura | 0.85 | paket sembako
  sembako > beras, minyak goreng, gula, mi instan, tepung, telur, susu, kecap, garam | 0.6 | paket sembako
  makanan bencana = makanan siap saji, ransum, makanan kaleng, lauk pauk, ready to eat, makanan darurat, ransum tni | 0.75 | makanan siap saji bencana
  alat peraga pendidikan = alat peraga, media pembelajaran, alat bantu ajar, apd sekolah, ape, alat permainan edukatif, mainan edukatif, alat peraga ipa, kit ipa, alat praktik sekolah, educational toys, kit sains, alat peraga matematika, teaching aid | 0.8 | alat peraga sd
  alat permainan edukatif = ape, mainan edukatif, mainan anak, educational toy, ape dalam, ape luar, mainan edukasi, puzzle | 0.9 | ape paud
  mainan taman = ayunan, perosotan, playground, permainan anak luar, ape luar, jungkat jungkit, mainan luar ruang, wahana bermain, permainan luar ruang | 0.85 | playground rptra
  alat kebugaran luar = outdoor fitness, outdoor gym, alat fitness outdoor, alat olahraga taman, alat fitnes luar ruang, alat kebugaran taman | 0.95 | outdoor fitness taman
  alat olahraga = perlengkapan olahraga, peralatan olahraga, sports equipment, sarana olahraga, fitness, gym, alat fitness, alat fitnes | 0.75 | alat olahraga sekolah
  alat olahraga > bola, raket, matras, net, meja pingpong, bola voli, bola basket | 0.65 | alat olahraga sekolah
  bola = ball, bola sepak, bola voli, bola basket, bola kaki, bola futsal | 0.85 | bola sepak
  matras olahraga = matras senam, matras beladiri, matras yoga | 0.95 | matras senam
  meja pingpong = tenis meja, meja tenis meja, ping pong | 0.95 | meja pingpong
  rumput sintetis = synthetic grass, artificial grass, lapangan sintetis, rumput buatan, rumput artifisial | 0.95 | rumput sintetis lapangan
  alat musik = musical instrument | 0.95 | alat musik sekolah
  drum band = marching band, drumband, alat drumband | 0.95 | drumband sd
  rebana = hadroh, hadrah, alat hadroh, marawis, alat musik hadroh | 0.95 | rebana majelis
  alat musik > gamelan, angklung, drum band, gitar, rebana, organ, kolintang | 0.6 | alat musik sekolah
  angklung = alat musik bambu | 0.9 | angklung
  alat laboratorium = peralatan laboratorium, lab equipment, alat lab, laboratory equipment, alat praktikum | 0.8 | alat laboratorium sekolah
  meja laboratorium = laboratory bench, meja lab, laboratory table, lab bench, laboratory furniture | 0.95 | meja laboratorium
  trainer = alat peraga smk, training kit, alat praktik, modul latih, trainer kit, alat praktek, modul praktikum | 0.75 | trainer otomotif smk
  robot edukasi = robotik, kit robot, robotika | 0.95 | kit robotik
  kartu = card | 0.85 | kartu
  kertas suara = surat suara, logistik pemilu, kotak suara, bilik suara | 0.65 | kotak suara
  # Services: goods do not answer them, so they find only each other.
  jasa kebersihan = cleaning service, jasa pembersihan, tenaga kebersihan, jasa tenaga kebersihan, petugas kebersihan, jasa cleaning service | 0.95 | jasa kebersihan gedung
  jasa keamanan = satpam, security, tenaga keamanan, jasa pengamanan, petugas keamanan, jasa tenaga keamanan, jasa satpam | 0.95 | jasa keamanan kantor
  jasa boga = katering, catering, jasa katering | 0.95 | catering kegiatan
  sewa tenda = rental tenda, sewa kursi tenda | 0.95 | sewa tenda acara
  sewa kendaraan = rental mobil, sewa mobil, rental kendaraan | 0.95 | sewa mobil
  jasa konsultansi = konsultan, jasa konsultan, konsultansi perencanaan, konsultansi pengawasan, jasa konsultasi | 0.95 | konsultansi perencanaan gedung
  langganan internet = internet, bandwidth, isp, internet service provider, jasa internet, layanan internet, koneksi internet | 0.9 | langganan internet
  jasa event organizer = event organizer, eo, penyelenggara acara | 0.95 | event organizer
  pemeliharaan gedung = rehabilitasi gedung, renovasi gedung, perbaikan gedung | 0.85 | pemeliharaan gedung
  jasa cetak = percetakan, penggandaan, fotokopi, jasa penggandaan, cetak dan penggandaan | 0.85 | cetak dan penggandaan
  `,
)
