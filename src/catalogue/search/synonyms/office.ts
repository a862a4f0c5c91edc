import { synonymTable } from './row.ts'

/** Computers, office machines, paper and stationery. */
export const office = synonymTable(
  { author: 'Padan', date: '2026-11-23' },
  `
  laptop = notebook, komputer jinjing, komputer portabel, lap top, notebook pc, chromebook, leptop | 0.95 | laptop untuk petugas loket
  komputer > laptop, notebook, pc, desktop, all in one pc, personal computer, mini pc | 0.55 | pengadaan komputer pelayanan
  personal computer = pc, komputer pc, komputer personal | 0.95 | belanja modal personal computer
  personal computer > desktop, all in one pc, mini pc, laptop | 0.6 | pc unit sekretariat
  pc unit = personal computer, desktop, komputer desktop, komputer meja, desktop pc, pc desktop, cpu rakitan, komputer rakitan | 0.9 | pc unit untuk operator
  pc unit > all in one pc | 0.6 | pc unit untuk operator
  all in one pc = pc all in one, komputer all in one, aio pc, pc aio, komputer aio, desktop all in one | 1 | komputer all in one ruang pelayanan
  mini pc = komputer mini, thin client | 0.8 | mini pc untuk papan informasi
  workstation = komputer grafis, pc workstation | 0.85 | workstation desain
  server = komputer server, rack server, peladen | 0.95 | server pusat data
  storage = penyimpan data, nas, network attached storage, media penyimpanan, storage server | 0.75 | storage cadangan data
  tablet = tab, komputer tablet, sabak digital, tablet pc, tablet android | 0.9 | tablet pendataan warga
  komputer sabak > tablet, tablet pc | 0.9 | komputer sabak petugas sensus
  telepon seluler = ponsel, handphone, smartphone, telepon genggam, telepon pintar, telepon cerdas, gawai, hape, hand phone, smart phone, mobile phone, smarphone | 0.95 | ponsel dinas lapangan
  hp > telepon seluler, smartphone | 0.8 | hp android untuk kader
  gadget > telepon seluler, tablet | 0.6 | gadget pendataan
  handy talky = handy talkie, ht, radio komunikasi, walkie talkie, radio genggam, two way radio, radio dua arah | 0.9 | ht satpol pp
  modem = router, router wifi, modem router, wireless router | 0.75 | modem kantor kelurahan
  access point = akses poin, wireless ap, ap wireless, wifi outdoor, wireless access point, titik akses nirkabel | 0.85 | access point aula
  switch hub = switch jaringan, network switch, ethernet switch, hub | 0.9 | switch hub 24 port
  set top box = stb, penerima tv digital, dekoder | 0.95 | stb untuk warga
  ont = optical network terminal, modem fiber, modem optik | 0.9 | ont jaringan serat optik
  antena = antenna | 1 | antena pemancar
  kabel serat optik = kabel fiber optik, fiber optic cable, kabel fo, kabel optik, fiber optik, serat optik, optical fiber cable, kabel fiber optic | 0.95 | kabel fo antar gedung
  kabel jaringan = kabel utp, kabel lan, utp cable, kabel data, lan cable | 0.9 | kabel utp cat 6
  papan tulis interaktif = ifp, ifpd, interactive flat panel, smartboard, smart board, komputer interaktif, papan interaktif, layar interaktif, interactive display, papan tulis digital, interactive whiteboard, papan tulis pintar, smart interactive, interactive panel, layar sentuh interaktif | 0.95 | papan interaktif sekolah
  papan tulis = whiteboard, white board, papan putih | 0.85 | papan tulis kelas
  proyektor = projector, infocus, lcd proyektor, in focus, lcd projector | 0.95 | infocus ruang rapat
  televisi = tv, televisi led, tv led, smart tv, led tv, layar televisi, pesawat televisi | 0.95 | tv led ruang tunggu
  videotron = led display, layar led, video tron, videotrone, led screen, running text, papan reklame digital | 0.85 | videotron alun-alun
  monitor komputer = monitor, layar monitor, layar komputer, led monitor | 0.85 | monitor 24 inch
  digital signage = papan informasi digital, kios informasi, kiosk, anjungan mandiri, anjungan informasi, kios k, layar informasi | 0.8 | anjungan antrean
  printer = mesin cetak kantor, mesin printer, inkjet printer, printer laser | 0.9 | printer kantor camat
  printer multifungsi = printer all in one, multifunction printer, printer scan copy | 0.85 | printer multifungsi
  mesin fotokopi = mesin fotocopy, copier, photocopier, mesin foto copy, fotokopi digital, photocopy machine | 0.95 | mesin fotokopi
  pemindai = scanner, alat pindai, mesin scan | 0.95 | scanner arsip
  mesin absensi = fingerprint, finger print, mesin sidik jari, absensi sidik jari, attendance machine, absensi wajah | 0.9 | mesin absensi pegawai
  penghancur kertas = paper shredder, mesin penghancur kertas, shredder | 0.95 | penghancur kertas arsip
  ups = uninterruptible power supply, catu daya cadangan, uninterruptible power system | 0.95 | ups 1200 va
  stabilizer = stavolt, penstabil tegangan, voltage stabilizer, stabilisator, avr | 0.9 | stabilizer laboratorium
  diska lepas = flashdisk, flash disk, usb drive, flash drive, usb flash disk, flasdisk | 0.95 | flashdisk 32 gb
  hard disk = harddisk, hdd, hardisk, hard drive, cakram keras, harddisk eksternal | 0.95 | harddisk eksternal 1 tb
  ssd = solid state drive | 0.95 | ssd 480 gb
  tinta printer = tinta, ink, refill tinta, botol tinta, ink bottle, cartridge, catridge, cartrid | 0.8 | tinta printer 664
  toner = toner cartridge, toner printer, toner laser | 0.9 | toner laser hitam
  tinta printer > toner | 0.5 | tinta printer
  papan ketik = keyboard | 0.95 | keyboard komputer
  tetikus = mouse | 0.95 | mouse nirkabel
  perangkat lunak = software, aplikasi, piranti lunak, program komputer, sistem informasi | 0.75 | software antivirus
  simrs = sistem informasi rumah sakit, sistem informasi manajemen rumah sakit | 0.95 | simrs
  sistem informasi = simda, simpeg, e office, aplikasi berbasis web | 0.6 | sistem informasi pelayanan
  kamera pengawas = cctv, kamera cctv, cctv camera, kamera keamanan, ip camera, surveillance camera, camera cctv, closed circuit television | 0.95 | cctv gedung
  nvr = dvr, perekam cctv, network video recorder, digital video recorder | 0.85 | perekam cctv 16 kanal
  kamera > camera, kamera digital | 0.9 | kamera dokumentasi
  mikrofon = microphone, mic, mik, pengeras suara genggam | 0.9 | mic nirkabel aula
  pengeras suara = speaker, loudspeaker, sound system, toa, speaker aktif, salon, sistem suara, tata suara, public address, horn speaker, megaphone, megafon, pengeras suara jinjing | 0.8 | sound system aula
  amplifier = penguat suara, power amplifier, ampli | 0.9 | amplifier masjid
  headset = headphone, earphone, penyuara telinga | 0.85 | headset pusat layanan
  mesin antrean = mesin antrian, sistem antrian, queue machine, queuing system | 0.95 | mesin antrean puskesmas
  kalkulator = mesin hitung, calculator | 0.9 | kalkulator 12 digit
  mesin hitung uang = money counter, penghitung uang | 0.95 | mesin hitung uang
  smart card = kartu pintar, kartu identitas, id card, kartu cerdas, kartu rfid, kartu chip | 0.75 | kartu pegawai
  card reader = pembaca kartu, reader ktp, pembaca ktp elektronik, e ktp reader, ktp reader | 0.85 | alat baca ktp elektronik
  edc = mesin edc, electronic data capture, mesin gesek kartu, pos terminal, mesin kasir | 0.8 | mesin edc retribusi
  kertas hvs = kertas fotokopi, copy paper, kertas fotocopy, photocopy paper, hvs, kertas kopi, kertas foto copy | 0.9 | kertas hvs a4 80 gr
  kertas > paper, kertas hvs | 0.7 | belanja kertas
  paper = kertas | 0.9 | art paper
  kertas karton = karton, paperboard, duplex, kertas duplex | 0.8 | karton manila
  kertas kado > kertas bungkus | 0.6 | kertas kado
  kertas buffalo = buffalo, kertas cover, kertas sampul | 0.9 | kertas buffalo warna
  continuous form = kertas continuous form, kertas rangkap, kertas ncr, continous form, kertas printer bersambung | 0.85 | continuous form 3 ply
  amplop = envelope, sampul surat | 0.95 | amplop putih besar
  pulpen = bolpoin, ballpoint, ball point, pena, bolpen, pen, ballpen, bolpoint, pulpen gel, gel pen | 0.95 | pulpen hitam
  pensil = pencil, potlot | 0.95 | pensil 2b
  penghapus = eraser, stip, penghapus karet | 0.9 | penghapus pensil
  spidol = marker, boardmarker, whiteboard marker, board marker, stabilo | 0.85 | spidol papan tulis
  stabilo = highlighter, penanda teks, text liner | 0.9 | stabilo kuning
  tip ex = tipe x, correction pen, cairan koreksi, correction tape, pita koreksi, tipp ex | 0.9 | tip ex cair
  penggaris = mistar, ruler | 0.95 | penggaris 30 cm
  gunting = scissors | 0.95 | gunting kertas
  cutter = pisau pemotong kertas, pisau cutter, pemotong kertas | 0.85 | cutter besar
  stapler = hekter, jekrekan, penjepret, steples, staples | 0.85 | stapler besar
  isi staples = isi stapler, isi hekter, staples, anak staples | 0.9 | isi staples no 10
  perforator = pelubang kertas, punch, pembolong kertas, punched | 0.95 | perforator besar
  binder clip = penjepit kertas, paper clip, klip kertas, trigonal clip, klip, clip | 0.85 | binder clip 155
  lem = perekat, glue, lem kertas, adhesive, lem stik, glue stick | 0.8 | lem kertas
  lakban = plakban, selotip, isolasi, adhesive tape, pita perekat, solasi, double tape, masking tape | 0.75 | lakban bening
  map = stopmap, folder, map plastik, snelhecter, map dokumen, file folder, clear holder | 0.85 | map berkas
  ordner = odner, box file, map ordner, bantex, lever arch file | 0.9 | ordner folio
  buku tulis = buku catatan, notebook kertas, notes, block note, buku agenda, exercise book, agenda, bloknot | 0.75 | buku tulis peserta pelatihan
  buku ekspedisi = buku folio, buku kas | 0.6 | buku ekspedisi
  sticky notes = sticky note, post it, kertas tempel, memo tempel | 0.95 | sticky notes
  stempel = cap, stamp, cap stempel, bantalan stempel, stamp pad | 0.85 | stempel dinas
  materai = meterai | 1 | meterai 10000
  alat tulis kantor = atk, alat tulis, stationery, perlengkapan tulis, alat tulis sekolah | 0.95 | belanja atk
  alat tulis kantor > pulpen, pensil, spidol, buku tulis, map, ordner, stapler, lem, penggaris, amplop, kertas hvs, gunting, binder clip, penghapus, lakban, stabilo, tip ex | 0.6 | belanja alat tulis kantor
  bahan komputer > tinta printer, toner, diska lepas, papan ketik, tetikus, hard disk, kabel jaringan | 0.6 | belanja bahan komputer
  bahan cetak > percetakan, cetakan, spanduk, buku | 0.5 | belanja bahan cetak
  kertas dan cover > kertas hvs, kertas karton, kertas buffalo | 0.8 | belanja kertas dan cover
  cetakan > cetak, brosur, leaflet, blanko, formulir, buku, kartu, cetakan umum, cetakan khusus, barang cetakan | 0.6 | barang cetakan
  percetakan = cetak, jasa cetak, cetakan, printing, barang cetakan | 0.75 | cetak brosur
  blanko = formulir, blangko, form, borang | 0.85 | blanko kartu
  buku = book | 0.9 | buku perpustakaan
  buku kia = buku pink, buku kesehatan ibu dan anak, buku kesehatan ibu anak | 0.95 | buku kia
  buku pelajaran = buku teks, buku siswa, buku sekolah, textbook, buku kurikulum, buku ajar | 0.85 | buku teks smp
  brosur = leaflet, pamflet, selebaran, flyer, lipatan informasi | 0.9 | brosur layanan
  spanduk = banner, baliho, umbul umbul, x banner, backdrop, mmt, roll banner, billboard, banner kain | 0.8 | spanduk kegiatan
  plakat = piagam, trofi, trophy, piala, vandel | 0.75 | plakat penghargaan
  cendera mata = suvenir, souvenir, cenderamata, plakat, goodie bag, merchandise, bingkisan, tote bag, tumbler | 0.7 | cendera mata tamu
  `,
)
