import { synonymTable } from './row.ts'

/** Vehicles, vessels, drones and heavy equipment. */
export const transport = synonymTable(
  { author: 'Padan', date: '2026-11-23' },
  `
  mobil = kendaraan roda 4, kendaraan bermotor roda 4, kendaraan dinas roda 4, kendaraan roda empat, car, otomobil | 0.85 | mobil dinas
  mobil > minibus, kendaraan penumpang, mpv, suv, sedan, kendaraan bermotor penumpang, station wagon, kendaraan internal combustion engine, kendaraan listrik bermotor roda 4, kendaraan bermotor listrik roda 4, pick up | 0.65 | kendaraan dinas roda empat
  kendaraan dinas > mobil, kendaraan bermotor, sepeda motor, kendaraan roda 4 | 0.6 | kendaraan dinas operasional
  kendaraan operasional > mobil, kendaraan bermotor, minibus, kendaraan roda 4 | 0.6 | kendaraan operasional dinas
  kendaraan bermotor > mobil, sepeda motor, kendaraan roda 4, kendaraan internal combustion engine | 0.6 | belanja modal kendaraan bermotor
  kendaraan bermotor penumpang > minibus, mobil, bus, kendaraan internal combustion engine | 0.7 | kendaraan bermotor penumpang
  minibus = mini bus, mobil penumpang, mpv, multi purpose vehicle | 0.85 | minibus operasional
  bus = bis, mobil bus, bus sekolah, microbus, mikrobus, bus medium, bus besar | 0.85 | bus sekolah
  bus listrik = bus bermotor listrik, electric bus, kendaraan bermotor listrik bus, e bus | 0.95 | bus listrik
  mobil listrik = kendaraan bermotor listrik roda 4, kendaraan listrik roda 4, kblbb, ev, kendaraan listrik bermotor roda 4, electric vehicle, kendaraan listrik, mobil ev, battery electric vehicle, kendaraan bermotor listrik, kendaraan dinas listrik, bev | 0.95 | mobil listrik dinas
  kendaraan listrik > mobil listrik, sepeda motor listrik, bus listrik | 0.7 | kendaraan listrik
  sepeda motor = kendaraan roda 2, motor roda 2, kendaraan bermotor roda 2, sepeda motor roda 2, kendaraan dinas roda 2, motorcycle, motor dinas, motor bebek, motor trail, skuter, sepeda motor bensin, motor roda dua | 0.9 | kendaraan roda dua
  sepeda motor > sepeda motor listrik | 0.5 | sepeda motor dinas
  sepeda motor listrik = kblbb roda 2, motor listrik, kendaraan listrik roda 2, molis, kendaraan bermotor listrik roda 2, electric motorcycle, skuter listrik, motor listrik roda 2, kendaraan roda 2 listrik, kendaraan bermotor roda 2 listrik | 0.95 | motor listrik dinas
  sepeda listrik = e bike, electric bicycle, electric bike | 0.95 | sepeda listrik
  sepeda = bicycle, sepeda gunung, sepeda kayuh | 0.85 | sepeda patroli
  sepeda motor roda 3 = kendaraan roda 3, motor roda 3, kendaraan bermotor roda 3, tossa, gerobak motor, motor gerobak, motor sampah, three wheeler, motor roda tiga | 0.95 | motor roda tiga sampah
  kendaraan angkutan barang > truk, pick up, sepeda motor roda 3, kendaraan bermotor angkutan barang | 0.65 | kendaraan angkutan barang
  pick up = pikap, pickup, mobil bak, mobil bak terbuka, light commercial vehicle | 0.95 | mobil pick up
  truk = truck, lori, kendaraan truk, mobil truk, light truck, heavy truck | 0.9 | truk angkut
  truk sampah = dump truck, armroll, compactor, arm roll, truk arm roll, truk compactor, mobil sampah, garbage truck, truk pengangkut sampah, compactor truck, arm roll truck, kendaraan pengangkut sampah | 0.8 | truk sampah dinas lh
  dump truck = dumptruck, truk jungkit, dump truk, truk jungkat | 0.95 | dump truck
  karoseri = bak truk, bodi kendaraan, truck body, box kendaraan, karoseri kendaraan | 0.7 | karoseri ambulans
  truk tangki = mobil tangki, tank truck, water tank truck, truk tangki air, mobil tangki air, tangki truk | 0.9 | truk tangki air bersih
  truk crane = crane truck, truk derek, mobil crane, skylift, sky lift, mobil tangga, mobil derek, aerial platform, boom lift | 0.7 | mobil tangga pju
  ambulans = ambulance, mobil ambulans, ambulan, ambulance transport, ambulans gawat darurat, mobil ambulance, puskesmas keliling, pusling | 0.95 | ambulans puskesmas
  mobil jenazah = ambulans jenazah, ambulance jenazah, kereta jenazah, hearse | 0.95 | mobil jenazah
  mobil pemadam kebakaran = pemadam kebakaran, fire truck, mobil damkar, damkar, kendaraan pemadam kebakaran, mobil pemadam, fire fighting truck, truk pemadam, mobil pmk | 0.95 | mobil damkar
  alat pemadam api ringan = apar, fire extinguisher, alat pemadam api, pemadam api, tabung pemadam, pemadam kebakaran portabel, alat pemadam kebakaran, racun api, alat pemadam | 0.95 | apar gedung
  hidran = hydrant, pilar hidran, fire hydrant, hydrant pillar, box hydrant | 0.95 | hidran gedung
  selang pemadam = fire hose, selang damkar, slang pemadam | 0.95 | selang pemadam
  detektor asap = smoke detector, alarm kebakaran, fire alarm | 0.9 | smoke detector
  mobil perpustakaan = perpustakaan keliling, mobil keliling, mobil layanan | 0.85 | mobil perpustakaan keliling
  mobil toilet = toilet portabel, toilet keliling, portable toilet, mobile toilet | 0.85 | toilet portabel
  drone = pesawat nirawak, uav, pesawat tanpa awak, wahana nirawak, quadcopter, ptta, pesawat udara tanpa awak, unmanned aerial vehicle, puna | 0.95 | drone pemetaan
  drone pertanian = drone penyemprot, drone sprayer, agricultural drone, drone penyemprotan, drone semprot, drone penyemprot pertanian, drone penyiram pestisida, drone spraying | 0.95 | drone semprot padi
  drone pertanian > drone | 0.5 | drone semprot padi
  kapal = vessel, ship, perahu, boat, kapal motor, kapal laut | 0.8 | kapal patroli
  perahu = boat, sampan, perahu fiber, kapal fiber, longboat, perahu fiberglass, kapal fiberglass | 0.85 | perahu nelayan
  perahu karet = rubber boat, inflatable boat, perahu lipat, perahu penyelamat | 0.9 | perahu karet bpbd
  speed boat = speedboat, kapal cepat, spead boat, kapal patroli | 0.85 | speed boat patroli
  kapal ikan = kapal penangkap ikan, fishing vessel, kapal nelayan, fishing boat | 0.95 | kapal ikan 5 gt
  mesin tempel = outboard motor, motor tempel, outboard engine, mesin perahu, mesin kapal | 0.85 | mesin tempel nelayan
  pelampung = life jacket, baju pelampung, rompi pelampung, jaket pelampung, life vest, ring buoy, lifebuoy | 0.85 | life jacket
  jaring ikan = jaring, fishing net, jala, pukat, gillnet, jaring nelayan, alat tangkap ikan, alat penangkap ikan | 0.8 | jaring nelayan
  alat berat = heavy equipment, alat besar, heavy machinery | 0.85 | alat berat pu
  alat berat > ekskavator, buldoser, motor grader, wheel loader, crane, forklift, mesin gilas, vibro roller | 0.65 | alat berat pu
  ekskavator = excavator, backhoe, beko, eskavator, alat keruk, mini excavator, excavator amfibi, hydraulic excavator, exavator | 0.95 | ekskavator mini
  backhoe loader = backhoe | 0.9 | backhoe loader
  buldoser = bulldozer, dozer | 0.95 | buldoser tpa
  wheel loader = loader, pemuat, shovel loader, pemuat roda | 0.85 | wheel loader
  motor grader = grader, alat perata jalan | 0.95 | motor grader
  mesin gilas = roller, road roller, vibro roller, vibratory roller, compactor roller, alat pemadat, tandem roller, mesin pemadat, pemadat tanah, stamper, vibrating roller, baby roller | 0.8 | mesin gilas jalan
  stamper kuda = tamping rammer, stamper, pemadat tanah, tamper | 0.9 | stamper kuda
  forklift = fork lift, truk garpu, hand pallet, lift truck | 0.85 | forklift gudang
  crane = derek, mesin derek, overhead crane, mobile crane, gantry crane, tower crane, katrol | 0.8 | crane bengkel
  elevator = lift, lift penumpang, lift orang, passenger lift, lift barang | 0.9 | lift gedung
  eskalator = escalator, tangga berjalan | 0.95 | eskalator
  conveyor = konveyor, ban berjalan, belt conveyor, conveyor belt | 0.95 | konveyor pemilah sampah
  mesin pencacah sampah = pencacah sampah, shredder sampah, mesin pencacah, crusher sampah, mesin pencacah plastik, pencacah organik, mesin pengolah sampah, penghancur sampah, chopper sampah | 0.9 | mesin pencacah sampah tps3r
  mesin press sampah = mesin press, baling press, press plastik, press hidrolik, mesin pres | 0.85 | mesin press sampah
  insinerator = incinerator, tungku pembakar, pembakar sampah, mesin pembakar sampah, insenerator | 0.95 | insinerator limbah medis
  ban = tire, tyre, ban kendaraan, ban mobil, ban luar, ban motor, ban dalam | 0.9 | ban kendaraan dinas
  aki = accu, accumulator, baterai mobil, aki mobil, baterai kendaraan, akumulator, battery automotive, aki motor, aki kering | 0.9 | aki genset
  oli = pelumas, minyak pelumas, lubricant, oli mesin, engine oil, minyak lumas, lubricating oil, lubricants | 0.95 | oli kendaraan dinas
  gemuk = grease, stempet, gemuk pelumas | 0.9 | gemuk pelumas
  bahan bakar = bbm, bensin, solar, fuel, bahan bakar minyak, pertamax, dexlite, biosolar, gasoline, diesel fuel, pertalite | 0.8 | bbm kendaraan dinas
  suku cadang = spare part, sparepart, onderdil, komponen kendaraan, spareparts, spare parts | 0.8 | suku cadang kendaraan
  filter oli = saringan oli, oil filter, filter udara, filter solar | 0.85 | filter oli
  kampas rem = brake pad, brake shoe, kanvas rem, brake lining | 0.95 | kampas rem
  knalpot = muffler, exhaust system | 0.9 | knalpot
  velg = pelek, wheel rim, velek, rim roda | 0.9 | velg mobil
  per daun = leaf spring, pegas daun, pegas | 0.9 | per daun truk
  peredam kejut = shock absorber, shockbreaker, sok breker | 0.95 | shock absorber
  alat uji kendaraan = alat uji kir, pengujian kendaraan bermotor, uji emisi, gas analyzer, alat uji emisi, alat uji berkala kendaraan, brake tester, smoke tester | 0.8 | alat uji kir
  kereta api = rel kereta, kereta, train, railway, gerbong, lokomotif | 0.7 | kereta api
  bantalan rel = bantalan beton rel, railway sleeper, concrete sleeper | 0.9 | bantalan rel
  helm = helmet, helm motor, helm sepeda motor, helm standar | 0.9 | helm dinas
  charger kendaraan listrik = spklu, stasiun pengisian kendaraan listrik, charging station, ev charger, pengisi daya mobil listrik, stasiun pengisian listrik, stasiun pengisian baterai | 0.9 | spklu kantor wali kota
  gps tracker = pelacak kendaraan, pelacak gps, gps kendaraan, vehicle tracking | 0.95 | gps tracker kendaraan
  gps = global positioning system, gnss, gps geodetik, gps garmin, rtk gnss, penerima gnss | 0.8 | gps pemetaan
  `,
)
