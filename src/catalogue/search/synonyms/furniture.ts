import { synonymTable } from './row.ts'

/** Furniture, household things and cleaning. */
export const furniture = synonymTable(
  { author: 'Padan', date: '2026-11-23' },
  `
  mebel = meubel, meubelair, meubeler, mebeler, mebelair, meubiler, mebelir, meubelir, furnitur, furniture, perabot, mobiler, mubeler, perabotan, meubilair | 0.95 | pengadaan meubelair ruang kelas
  mebel > meja, kursi, lemari, rak, sofa, filing cabinet, bangku, loker, tempat tidur, partisi | 0.65 | belanja modal mebel
  perabot kantor = mebel, furnitur kantor, office furniture, mebel kantor | 0.8 | perabot kantor lurah
  perabot kantor > meja, kursi, lemari, filing cabinet, rak | 0.65 | perabot kantor lurah
  kursi = chair, tempat duduk, seat | 0.9 | kursi rapat
  kursi kerja = kursi kantor, kursi staf, office chair, kursi putar, kursi direktur, kursi pimpinan, kursi eselon, kursi rapat, kursi pejabat, kursi pegawai | 0.85 | kursi kantor staf
  kursi kerja > kursi | 0.85 | kursi kantor staf
  kursi tunggu = bangku tunggu, waiting chair, kursi ruang tunggu, kursi tunggu stainless | 0.95 | kursi tunggu puskesmas
  kursi tunggu > kursi, bangku | 0.7 | kursi tunggu puskesmas
  kursi lipat > kursi, folding chair | 0.8 | kursi lipat aula
  kursi siswa = kursi belajar, kursi sekolah, bangku siswa, bangku sekolah, student chair, kursi kuliah | 0.9 | kursi siswa sd
  kursi siswa > kursi, bangku | 0.7 | kursi siswa sd
  kursi tamu = sofa, sofa tamu, kursi sofa | 0.85 | sofa ruang tamu
  kursi tamu > kursi | 0.6 | kursi tamu
  bangku = bench, kursi panjang, kursi taman, bangku taman | 0.85 | bangku taman
  meja = table, desk | 0.9 | meja kayu
  meja kerja = meja kantor, meja staf, office desk, meja biro, meja setengah biro, meja 1 biro, meja 12 biro, meja tulis, meja eselon, meja pimpinan, meja direktur, meja pegawai | 0.85 | meja kerja satu biro
  meja kerja > meja | 0.85 | meja kerja satu biro
  meja rapat = meja pertemuan, conference table, meting table, meeting table, meja konferensi | 0.95 | meja rapat oval
  meja rapat > meja | 0.75 | meja rapat
  meja siswa = meja belajar, meja sekolah, meja murid, student desk, meja kelas, bangku sekolah, meja kursi siswa | 0.9 | meja siswa smp
  meja siswa > meja | 0.75 | meja siswa
  meja komputer > meja, meja kerja | 0.8 | meja komputer
  meja makan = dining table | 0.9 | meja makan asrama
  meja makan > meja | 0.7 | meja makan asrama
  meja kursi = meja dan kursi, meubel belajar | 0.8 | meja kursi rapat
  lemari = almari, cabinet, kabinet, cupboard, wardrobe | 0.85 | lemari besi
  lemari arsip = filing cabinet, filling cabinet, filing kabinet, lemari berkas, file cabinet, filling kabinet, lemari dokumen, kabinet arsip, lemari map | 0.9 | filing cabinet 4 laci
  lemari arsip > lemari | 0.75 | lemari arsip besi
  lemari pakaian = wardrobe, almari pakaian, lemari baju | 0.95 | lemari pakaian asrama
  lemari pakaian > lemari | 0.7 | lemari pakaian
  lemari kaca > lemari, lemari display, etalase | 0.7 | lemari kaca
  lemari buku > lemari, rak buku | 0.75 | lemari buku perpustakaan
  lemari besi > lemari, brankas, lemari arsip | 0.7 | lemari besi dua pintu
  brankas = safe deposit box, brangkas, peti besi, safe box, safety box | 0.95 | brankas bendahara
  loker = locker, lemari loker, steel locker | 0.95 | loker pegawai
  rak = rack, shelving, shelf, rak besi, rak arsip, racking | 0.85 | rak gudang
  rak arsip = mobile file, roll o pack, mobile rack, lemari geser, mobile filing cabinet, roll opack | 0.85 | rak arsip bergerak
  rak buku = bookshelf, rak perpustakaan, bookcase | 0.95 | rak buku
  rak buku > rak | 0.7 | rak buku
  tempat tidur = ranjang, bed, dipan, bed frame, tempat tidur susun | 0.85 | tempat tidur asrama
  ranjang susun = tempat tidur susun, tempat tidur tingkat, bunk bed | 0.95 | ranjang susun asrama
  kasur = matras, matress, mattress, springbed, spring bed, kasur busa, matras busa | 0.9 | kasur asrama
  bantal = pillow | 0.95 | bantal
  sprei = seprai, seprei, bed sheet, bedsheet, linen, laken | 0.85 | sprei kamar pasien
  selimut = blanket | 0.95 | selimut bencana
  gorden = tirai, curtain, gordyn, horden, gordin, vertical blind, krey, roller blind | 0.85 | gorden ruang pasien
  partisi = sekat, penyekat ruangan, cubicle, workstation partisi, partition | 0.85 | partisi kantor
  karpet = carpet, permadani, ambal | 0.95 | karpet masjid
  podium = mimbar | 0.95 | mimbar aula
  tenda = tent, tenda pleton, tenda peleton, tenda pengungsi, tenda lipat, tenda posko, tarpaulin tent | 0.85 | tenda pengungsi
  terpal = tarpaulin, tarpal | 0.95 | terpal bencana
  matras lapangan = matras gulung, kasur lipat, velbed, tempat tidur lapangan, ranjang lipat | 0.8 | velbed bencana
  penyejuk udara = ac, air conditioner, pendingin ruangan, ac split, pengondisi udara, air conditioning, pendingin udara, penyejuk ruangan, ac wall, split wall, ac ruangan, pengkondisi udara, a c, room air conditioner | 0.95 | ac split 1 pk
  kipas angin = fan, kipas, electric fan, exhaust fan, blower kipas, wall fan | 0.85 | kipas angin dinding
  pemurni udara = air purifier, pembersih udara, penjernih udara | 0.95 | air purifier ruang isolasi
  dispenser air = dispenser, water dispenser | 0.9 | dispenser galon
  lemari pendingin = kulkas, refrigerator, lemari es, pendingin makanan, fridge, refigerator | 0.95 | kulkas dua pintu
  freezer = lemari pembeku, chest freezer, pembeku, mesin pembeku, box freezer | 0.95 | freezer ikan
  showcase = lemari pajang dingin, display cooler, showcase cooler | 0.9 | showcase minuman
  cold storage = gudang beku, ruang pendingin, gudang pendingin, cold room, cool storage | 0.9 | gudang beku ikan
  mesin cuci = washing machine, mesin binatu, washer extractor, mesin laundry | 0.9 | mesin cuci rumah sakit
  setrika = seterika, iron, setrika uap, steam iron | 0.85 | setrika laundry
  kompor = stove, kompor gas, kompor listrik, kompor induksi, gas stove, cooker, induction cooker | 0.85 | kompor gas dapur umum
  penanak nasi = rice cooker, magic com, magic jar, pemasak nasi | 0.95 | rice cooker
  oven = pemanggang, tungku oven | 0.75 | oven roti
  blender = pelumat, mesin pelumat | 0.85 | blender
  mixer roti = mixer adonan, pengaduk adonan, dough mixer | 0.9 | mixer adonan roti
  panci = pot, wajan, cookware, alat masak, peralatan masak, penggorengan | 0.7 | peralatan masak dapur umum
  piring = plate, pecah belah, alat makan, tableware, mangkok, mangkuk, sendok, food tray, ompreng | 0.65 | piring makan
  food tray = ompreng, nampan makan, baki makan, tray makan, wadah makan bersekat, tempat makan stainless | 0.95 | ompreng makan bergizi
  gelas = glass, cangkir, mug | 0.75 | gelas
  botol minum = tumbler, botol air | 0.9 | tumbler peserta
  termos = thermos, vacuum flask, cool box, cooler box, kotak pendingin | 0.6 | termos
  tabung gas = tabung lpg, tabung elpiji, lpg cylinder, gas cylinder, tabung elpiji 3 kg | 0.85 | tabung gas lpg
  regulator gas = regulator lpg, selang regulator | 0.9 | regulator gas
  tempat sampah = tong sampah, bak sampah, dustbin, trash bin, waste bin, garbage bin, tempat sampah pilah, kotak sampah | 0.95 | tempat sampah pilah
  kontainer sampah = container sampah, bin kontainer, dump container, arm roll container, gerobak sampah | 0.75 | kontainer sampah
  gerobak = gerobak dorong, angkong, wheelbarrow, kereta sorong, gerobak sorong, hand trolley, troli, trolley | 0.7 | gerobak dorong
  sapu = broom, sapu lidi, sapu ijuk | 0.9 | sapu lidi
  pel = alat pel, kain pel, mop, pel lantai | 0.9 | alat pel lantai
  alat kebersihan > sapu, pel, tempat sampah, sikat, ember, kemoceng, pembersih lantai, sabun | 0.65 | belanja alat kebersihan
  perabot rumah tangga > piring, sapu, ember, gelas, panci | 0.5 | perabot rumah tangga
  pembersih lantai = cairan pembersih lantai, floor cleaner, karbol, carbol, cairan pel | 0.9 | pembersih lantai
  bahan pembersih > pembersih lantai, sabun, deterjen, disinfektan, karbol | 0.7 | bahan pembersih
  sabun = soap, sabun cuci tangan, hand soap, sabun cair, sabun cuci, hand wash, handsoap | 0.8 | sabun cuci tangan
  deterjen = detergent, sabun cuci pakaian, ditergen, laundry detergent, bubuk cuci | 0.95 | deterjen bubuk
  tisu = tissue, tisue, kertas tisu, tissue paper, facial tissue, toilet tissue | 0.95 | tisu toilet
  pengharum ruangan = pewangi ruangan, air freshener, pewangi | 0.95 | pengharum ruangan
  hand sanitizer = penyanitasi tangan, cairan antiseptik tangan, sanitasi tangan, handsanitizer, antiseptik tangan, antiseptic hand | 0.95 | hand sanitizer 500 ml
  disinfektan = desinfektan, disinfectant, cairan disinfeksi, pembasmi kuman, desinfectant | 0.95 | disinfektan ruangan
  vacuum cleaner = penyedot debu, vakum, pengisap debu, vacum cleaner | 0.95 | vacuum cleaner karpet
  mesin poles lantai = floor polisher, polisher, mesin sikat lantai | 0.9 | mesin poles lantai
  ember = bucket, timba, baskom | 0.85 | ember plastik
  galon = gallon, galon air | 0.85 | galon air
  tandon air = tangki air, toren, water tank, tandon, bak air, penampung air, tank air, profil tank, tangki penampungan air, storage tank | 0.9 | tandon air 1000 liter
  pembasmi nyamuk = obat nyamuk, insektisida, anti nyamuk, larvasida, insecticide, racun serangga | 0.8 | insektisida fogging
  mesin fogging = fogging machine, mesin pengasap, thermal fogger, pengasapan nyamuk, mesin asap, fogger, thermal fogging | 0.95 | mesin fogging dbd
  ultra low volume = ulv, mesin ulv, cold fogger | 0.9 | mesin ulv
  penjernih air = water treatment, water purifier, filter air, penyaring air, pengolah air, water filter, reverse osmosis, pengolahan air minum, instalasi pengolahan air, penjernihan air, saringan air, wtp, water treatment plant | 0.75 | penjernih air
  instalasi pengolahan air limbah = ipal, pengolah air limbah, waste water treatment, wwtp, biofilter, bio septic tank, sewage treatment plant, stp | 0.85 | ipal puskesmas
  tangki septik = septic tank, septiktank, bio septic tank, biotank, septic tank bio, spiteng | 0.9 | septic tank komunal
  `,
)
