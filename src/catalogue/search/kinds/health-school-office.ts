import { kindTable } from './row.ts'

/** Health, education, office, electronics, print and clothing. */
export const healthSchoolOffice = kindTable(
  { author: 'Padan', date: '2026-11-26' },
  `
  tempat tidur pasien, hospital bed, ranjang pasien, bed pasien manual, tempat tidur rumah sakit, ac-powered adjustable hospital bed | rawat inap bangsal orang engkol crank sandaran punggung naik roda pengaman samping kasur
  hospital bed elektrik, tempat tidur pasien elektrik, electric hospital bed, bed icu | ranjang perawatan intensif remote motor listrik dinaikkan otomatis posisi sandaran kritis rawat inap
  kasur dekubitus, anti decubitus mattress, matras dekubitus, alternating pressure mattress, kasur angin | mencegah luka tekan lecet punggung pasien tirah baring lama angin pompa udara lumpuh pencegah stroke tidur lansia berbaring
  kasur pasien, hospital mattress, matras rumah sakit | alas tidur ranjang busa dilipat kedap air lapisan vinil rawat inap bangsal
  brankar, patient stretcher, brankar pasien, stretcher transfer, wheeled stretcher, emergency stretcher | dorongan kereta mendorong memindahkan orang sakit korban igd roda ranjang dorong ugd
  tandu lipat, folding stretcher, tandu darurat, tandu lapangan, tandu basket, basket stretcher, spinal board | usungan mengangkut menggotong korban kecelakaan bencana evakuasi pmr pmi kain dipikul pengangkut cedera sar pasien papan gunung dragbar
  scoop stretcher, tandu sekop, basket stretcher, spinal board, long spine board, neck collar | mengangkat korban patah tulang belah dua aluminium evakuasi ambulans tanpa menggeser cedera belakang usungan kaku penyangga leher keranjang helikopter
  spinal board, long spine board, papan tulang belakang, long spinal board | tandu keras plastik evakuasi korban cedera punggung leher patah penyelamatan air ambulans
  ambulance stretcher, tandu ambulans, stretcher ambulance | ranjang dorong mobil kaki lipat otomatis mengangkut pasien rujukan gawat darurat
  kursi roda, wheelchair, kursi roda standar, mechanical wheelchair, wheelchair manual, kursi roda dewasa | mendorong duduk penyandang disabilitas lumpuh lansia pasien tidak bisa berjalan lipat difabel bantu jalan bantuan dorong
  kursi roda elektrik, electric wheelchair, powered wheelchair, kursi roda listrik | motor baterai joystick penyandang disabilitas lumpuh difabel bergerak sendiri bantu otomatis duduk kelumpuhan bertenaga kendali
  kursi roda cerebral palsy, wheelchair cp, kursi roda anak cp | berkebutuhan khusus kelumpuhan otak sandaran kepala disabilitas penyangga sabuk
  kruk ketiak, axillary crutch, tongkat ketiak, crutch | penyangga berjalan kaki patah pincang cedera menopang aluminium disabilitas daksa sepasang
  tongkat kaki tiga, tripod stick, quad cane, tongkat jalan lansia | tumpuan berjalan kakek nenek lanjut usia stroke penyangga empat menopang
  walker, alat bantu jalan walker, rollator, walker lansia, alat bantu jalan | rangka penopang berjalan latihan stroke lanjut usia rehabilitasi lipat empat kaki aluminium penyangga orang tua
  tongkat tunanetra, white cane, tongkat putih, tongkat adaptif, tongkat adaptif netra | buta netra meraba jalan penyandang disabilitas penglihatan lipat penuntun sensor orang difabel bantu berjalan
  alat bantu dengar, hearing aid, air-conduction hearing aid, abd | tuli tunarungu pendengaran telinga rungu suara keras disabilitas mendengar pengeras difabel lansia baterai
  kaki palsu, prosthetic leg, prostesis kaki, prothese tungkai, prosthesis, prostesis | pengganti buatan diamputasi amputasi disabilitas daksa bawah lutut berjalan anggota gerak buntung difabel tiruan tungkai tubuh lengan penyandang tuna
  tangan palsu, prostesis tangan, prosthetic hand, prothese tangan, tangan bionik | pengganti lengan buatan diamputasi jari amputasi disabilitas daksa buntung difabel tiruan robotik
  mata palsu, prostesis mata, ocular prosthesis | bola buatan pengganti kornea rongga kosmetik buta akrilik
  korset lumbal, lumbosacral support, korset tulang belakang, lso brace | penyangga pinggang punggung nyeri skoliosis sabuk ortotik sakit saraf kejepit
  penyangga leher, cervical collar, collar neck, neck collar | gips cedera patah imobilisasi korban kecelakaan busa menahan kepala
  bidai, splint, spalk, bidai patah tulang, air splint | imobilisasi menahan membalut tangan kaki kayu pertolongan pertama darurat
  tensimeter, sphygmomanometer, tensimeter digital, blood pressure monitor, noninvasive blood pressure measurement system, aneroid tensimeter | pengukur mengukur tekanan darah tinggi hipertensi posbindu manset lengan posyandu lansia
  stetoskop, stethoscope, manual stethoscope | mendengar denyut jantung paru napas dokter bidan perawat pemeriksaan fisik dada
  termometer klinik, clinical electronic thermometer, termometer badan, termometer digital ketiak | pengukur suhu tubuh demam panas anak pasien mengukur
  termometer infrared, thermogun, termometer tembak, infrared thermometer, thermo gun | pengukur suhu tubuh tanpa sentuh dahi pengunjung covid skrining non kontak
  pulse oximeter, oksimeter, fingertip oximeter, oximeter | pengukur kadar saturasi oksigen darah jari denyut nadi spo2 jepit covid sesak
  timbangan bayi, baby scale, infant scale, timbangan bayi digital, infantometer, antropometri kit | menimbang berat badan balita posyandu penimbangan bidan baring penimbang pengukur panjang stunting kader anak
  timbangan dacin, dacin posyandu, dacin | menimbang berat balita gantung sarung celana tripod penimbangan kuningan
  timbangan badan, timbangan injak, body scale, timbangan dewasa, weighing scale dewasa | menimbang berat orang kilogram posyandu puskesmas pemeriksaan jarum digital
  antropometri kit, anthropometric kit, set antropometri, antropometri set posyandu | pengukur tinggi panjang berat badan balita stunting gizi timbangan stadiometer infantometer pita
  stadiometer, microtoise, pengukur tinggi badan, mikrotoa, height meter | mengukur anak dewasa berdiri dinding gizi stunting posyandu sekolah
  infantometer, length board, papan ukur panjang bayi | mengukur badan balita telentang baring stunting gizi posyandu
  pita lila, pita pengukur lengan atas, muac tape, pita lingkar lengan | ibu hamil kekurangan energi kronis gizi buruk balita meteran kertas posyandu
  timbangan dengan pengukur tinggi, height weight scale, timbangan tinggi badan | menimbang sekaligus mengukur pasien poliklinik sekolah bmi kilogram sentimeter puskesmas posyandu anak
  patient monitor, monitor pasien, bedside monitor, cardiac monitor, vital sign monitor | pemantau tanda denyut jantung tekanan darah saturasi suhu icu igd layar samping ranjang
  central monitor, central monitoring station, sentral monitor pasien | pemantauan banyak ranjang icu ruang perawat tanda vital terpusat layar
  ekg, ecg, elektrokardiograf, electrocardiograph, ekg 12 lead | perekam rekam listrik jantung grafik dada elektroda pemeriksaan irama aritmia
  holter ekg, holter monitor, holter ecg | perekam jantung berjalan dua puluh empat jam dipakai pasien irama rekaman
  treadmill ekg, stress test ecg, treadmill jantung | uji latih beban berjalan berlari pemeriksaan koroner poli
  defibrilator, defibrillator, dc shock, defibrilator bifasik | kejut listrik jantung berhenti henti resusitasi gawat darurat pacu igd
  aed, automated external defibrillator, automatic external defibrillator | kejut jantung otomatis henti mendadak tempat umum pertolongan pertama bantuan hidup dasar bandara
  ventilator, icu ventilator, ventilator mekanik, continuous ventilator | bantu napas mesin pernapasan pasien gagal kritis covid
  ventilator transport, emergency ventilator, portable ventilator | bantu napas dibawa ambulans rujukan darurat igd pasien sesak
  cpap, bubble cpap, cpap bayi, nasal cpap | tekanan napas prematur sesak nicu terus menerus sungkup hidung
  hfnc, high flow nasal cannula, high flow oxygen therapy | terapi oksigen aliran tinggi hidung sesak covid humidifier icu
  resusitator, bag valve mask, ambu bag, bvm, resuscitator manual | balon pompa napas bantuan sungkup tangan henti gawat darurat bayi dewasa
  infant t-piece resuscitator, t-piece resusitator | bantuan napas bayi baru lahir asfiksia persalinan tekanan tangan perina
  inkubator bayi, infant incubator, baby incubator, inkubator perawatan | penghangat kotak prematur berat lahir rendah bblr perinatologi nicu
  inkubator transport bayi, transport incubator, infant transport incubator | merujuk memindahkan prematur ambulans penghangat kotak neonatus rujukan
  infant warmer, infant radiant warmer, penghangat bayi | meja pemanas baru lahir persalinan lampu radiasi resusitasi perina
  lampu fototerapi, phototherapy unit, neonatal phototherapy, blue light bayi | sinar biru kuning ikterus bilirubin menyinari penyinaran perinatologi
  doppler, fetal doppler, doppler janin, ultrasonic fetal monitor | detak denyut jantung bayi dalam kandungan ibu hamil bidan pemeriksaan kehamilan mendengar
  ctg, cardiotocograph, fetal monitor, kardiotokografi | merekam denyut janin kontraksi rahim ibu hamil persalinan kandungan pemantau
  usg, ultrasonografi, ultrasound scanner, ultrasonic pulsed doppler imaging system, usg 4d | gambar kandungan janin ibu hamil perut layar probe pemeriksaan organ dalam
  usg portable, portable ultrasound, usg jinjing | pemeriksaan kandungan ibu hamil puskesmas dibawa kecil janin lapangan probe
  ekokardiografi, echocardiography, echo jantung | pemeriksaan katup fungsi gelombang suara poli kardiologi gambar doppler warna
  laennec, funandoskop, stetoskop monoaural, fetoscope | mendengar jantung janin corong kayu bidan ibu hamil kehamilan telinga
  meja ginekologi, gynaecology bed, gynecological table, meja obgyn, kursi ginekologi | pemeriksaan kandungan kaki mengangkang ibu persalinan bidan pap smear
  tempat tidur bersalin, partus bed, obstetric bed, delivery bed, meja partus, ac-powered obstetric table | melahirkan ibu persalinan bidan ranjang penyangga kaki kamar
  partus set, set persalinan, delivery set, obstetric set, sectio set | gunting tali pusat klem menolong melahirkan bidan instrumen baja bak
  bidan kit, midwifery kit, tas bidan | perlengkapan persalinan desa pertolongan melahirkan polindes partus pemeriksaan ibu hamil
  iud kit, iud set, iud removal kit, set pemasangan kontrasepsi iud | memasang mencabut spiral kb keluarga berencana tenakulum sonde spekulum bidan
  implant kit, implant removal kit, set pencabutan susuk | memasang mencabut kb keluarga berencana lengan trokar bidan
  spekulum cocor bebek, vaginal speculum, spekulum vagina, nonmetal vaginal speculum | membuka memeriksa kemaluan wanita serviks iva pap smear kandungan
  breast pump, pompa asi, pompa payudara | memerah air susu ibu menyusui laktasi botol elektrik
  lampu periksa, examination lamp, lampu tindakan, lampu sorot medis, led examination light | penerangan menerangi pemeriksaan pasien tiang kaki poliklinik luka leher fleksibel
  lampu operasi, operating lamp, surgical lamp, lampu operasi gantung, operating light | penerangan kamar bedah plafon tanpa bayangan led dokter ceiling
  meja operasi, operating table, meja bedah, electric operating table | ranjang tindakan kamar ruang ok pasien hidrolik elektrik dimiringkan
  mesin anestesi, anesthesia machine, anaesthesia workstation, gas machine for anesthesia | pembiusan bius pasien kamar bedah vaporizer ventilator dokter
  electrosurgical unit, esu, electrocauter, cauter bedah, couter | pemotong pisau listrik membakar jaringan menghentikan perdarahan kauter monopolar bipolar
  suction pump, suction unit, penghisap lendir, powered suction pump, suction portable | menyedot cairan dahak darah pasien vakum botol tabung igd operasi
  suction bayi, penghisap lendir bayi, slim zuiger, mucus extractor | menyedot mulut hidung baru lahir bidan karet balon
  infusion pump, pompa infus, infus pump | mengatur tetesan cairan obat laju aliran otomatis icu pasien mesin
  syringe pump, pompa suntik, infusion syringe pump | mendorong spuit obat pelan dosis tepat laju otomatis icu nicu mesin
  tiang infus, iv stand, infusion stand, standar infus | gantungan penyangga botol cairan kait kaki roda stainless pasien bangsal
  nebulizer, nebuliser, compressor nebulizer, alat uap nebulizer | menguap obat asma sesak napas batuk anak penguapan inhalasi paru masker
  konsentrator oksigen, oxygen concentrator, oksigen konsentrator | pembuat penghasil dari udara pasien sesak rumah covid mesin liter
  tabung oksigen, oxygen cylinder, tabung o2, silinder oksigen | botol gas zat asam napas pasien sesak besi bertekanan isi ulang ambulans
  regulator oksigen, oxygen regulator, flowmeter oksigen, flow meter oxygen, regulator asetilin, regulator argon, regulator las | pengatur aliran tekanan tabung gas napas humidifier pasien dinding jarum manometer selang
  gas medis, medical gas, oksigen medis, instalasi gas medis, medical gas piping system | isi ulang zat asam rumah sakit pipa outlet sentral vakum nitrous
  generator oksigen, oxygen generator psa, psa oxygen plant | pabrik pembangkit penghasil gas rumah sakit mandiri kompresor tabung pengisian
  sterilisator kering, dry heat sterilizer, sterilisator listrik, sterilisator basah, oven sterilisator | mensterilkan instrumen bedah kuman panas udara membunuh bakteri puskesmas
  autoclave, autoklaf, steam sterilizer, sterilisator uap | mensterilkan panas bertekanan instrumen linen laboratorium membunuh kuman cssd
  plasma sterilizer, sterilisator plasma, low temperature sterilizer | mensterilkan suhu rendah hidrogen peroksida instrumen endoskopi cssd
  ultrasonic cleaner, pembersih ultrasonik, ultrasonic washer, mesin pembersih ultrasonik | mencuci instrumen gigi bedah getaran sebelum steril kotoran bak pencuci komponen injektor kacamata perhiasan larutan
  lemari instrumen, instrument cabinet, lemari alat medis, lemari alat kesehatan | menyimpan peralatan dokter bedah kaca stainless dua pintu puskesmas
  bed head, bed head panel, bed head unit, panel kepala ranjang | outlet oksigen stop kontak lampu dinding rawat inap panggilan perawat
  nurse call, nurse call system, panggilan perawat, bel perawat | tombol memanggil pasien rawat inap kamar mandi lampu koridor sistem rumah sakit
  overbed table, meja makan pasien, meja mayo pasien | di atas ranjang rawat inap roda naik turun nampan tempat tidur
  bedside cabinet, lemari samping tempat tidur, nakas pasien, bed side cabinet | meja kecil laci menyimpan rawat inap ranjang rumah sakit
  meja mayo, mayo stand, mayo table | nampan instrumen bedah operasi roda tiang stainless dokter tindakan
  troli emergency, emergency trolley, emergency cart, crash cart | kereta dorong laci obat gawat darurat resusitasi igd defibrilator
  troli instrumen, instrument trolley, dressing trolley, troli tindakan | kereta dorong luka ganti balut stainless rak perawat roda
  troli obat, medicine trolley, medication cart | kereta dorong laci pasien bangsal farmasi perawat membagi
  troli linen, linen trolley, kereta linen | mengangkut dorong sprei kotor bersih laundry rumah sakit kain
  meja periksa pasien, examination table, examination couch, tempat tidur periksa, examination bed | ranjang pemeriksaan dokter poliklinik puskesmas pijakan dilapisi busa berbaring
  sketsel, bed screen, partisi pasien, tirai sketsel | sekat penyekat lipat roda penutup pandangan kain pemeriksaan
  gorden rumah sakit, tirai pasien, curtain hospital, tirai antibakteri | sekat kain penutup ranjang rel plafon anti bakteri igd bangsal
  foot step, pijakan kaki pasien, step stool medis | tangga injakan naik ranjang periksa bangku stainless dua tingkat
  mesin rontgen, x-ray, stationary x-ray system, general x-ray unit, digital radiography | foto sinar radiologi tulang dada paru gambar pemeriksaan film detektor
  mobile x-ray, x-ray portable, rontgen portable, mobile x-ray system | foto sinar dada paru tbc dibawa bangsal skrining lapangan ranjang roda
  ct scan, computed tomography, computed tomography x-ray system | pencitraan penampang kepala tubuh radiologi irisan otak stroke sinar gambar
  mri, magnetic resonance imaging, magnetic resonance diagnostic device | pencitraan magnet otak saraf sendi radiologi tesla gambar tubuh
  mammografi, mammography, mammographic x-ray system | foto payudara deteksi kanker wanita sinar benjolan radiologi
  c-arm, c arm x-ray, fluoroscopy c-arm, fluoroskopi | sinar saat operasi tulang ortopedi layar langsung bedah lengan bergerak
  cath lab, angiography system, angiografi, cathlab | kateterisasi pembuluh jantung koroner pasang ring stent intervensi sinar
  dental x-ray, rontgen gigi, panoramic x-ray, extraoral source x-ray system | foto rahang mulut sinar dokter radiografi panoramik intraoral geraham pasien radiologi
  x-ray film, film rontgen, radiographic film, dry film radiologi | lembar hasil foto sinar cetak printer kertas lembaran dada pasien biru
  x-ray viewer, film viewer, viewbox rontgen | kotak lampu melihat membaca hasil foto sinar dinding dokter
  apron timbal, lead apron, apron radiasi, protective apron | pelindung baju sinar petugas radiologi rontgen timah anti tiroid
  pacs, picture archiving and communication system, pacs radiologi | penyimpan gambar digital perangkat lunak server dicom hasil foto dokter melihat
  alat terapi sinar, linear accelerator, linac, radioterapi | pengobatan kanker tumor penyinaran radiasi onkologi akselerator elektron
  lampu infra merah terapi, infrared lamp therapy, infra red therapeutic | pemanasan fisioterapi nyeri otot penyinaran hangat rehabilitasi pegal
  electrical stimulator, transcutaneous electrical nerve stimulator, stimulator otot | terapi listrik fisioterapi nyeri saraf stroke rangsang elektroda rehabilitasi
  ultrasound therapy, ultrasound fisioterapi, ultrasonic diathermy | terapi gelombang suara nyeri otot sendi rehabilitasi medik gel
  short wave diathermy, swd, microwave diathermy | terapi pemanasan dalam gelombang pendek nyeri sendi fisioterapi rehabilitasi
  traksi lumbal, traction unit, traksi cervical, power traction equipment | penarik tulang leher pinggang saraf kejepit fisioterapi beban rehabilitasi
  parallel bar, parallel bar rehabilitasi, palang sejajar terapi | latihan berjalan stroke pegangan fisioterapi besi dua lumpuh
  sepeda statis terapi, ergocycle, ergometer cycle | mengayuh latihan kaki rehabilitasi stroke jantung fisioterapi duduk
  mesin hemodialisis, hemodialysis machine, mesin cuci darah, high permeability hemodialysis system | dialisis gagal ginjal dialyzer penyaring pasien ureum terapi kreatinin selang kronis
  kursi hemodialisa, hemodialysis chair, kursi cuci darah | pasien ginjal duduk rebah elektrik dialisis sandaran selonjor terapi ranjang empuk
  endoskopi, endoscope, gastroscopy, kolonoskopi, video endoscopy | teropong lambung usus kamera selang layar pencernaan penglihatan dalam
  laparoskopi, laparoscopy set, laparoscope, gynecologic laparoscope | bedah sayatan kecil teropong perut kamera operasi minimal invasif monitor
  otoskop, otoscope, ent diagnostic set | memeriksa lubang telinga gendang lampu corong tht dokter pemeriksaan
  oftalmoskop, ophthalmoscope, funduskopi | memeriksa mata retina lampu dokter bagian dalam genggam
  slit lamp, slitlamp biomicroscope, ac-powered slitlamp biomicroscope | memeriksa mata kornea lensa katarak mikroskop dagu dokter spesialis
  autorefraktometer, auto refractometer, auto refkeratometer, ophthalmic refractometer | mengukur minus plus mata kacamata silinder otomatis optik pemeriksaan
  trial lens set, lensa coba, trial frame, lensa uji coba | memeriksa kacamata minus plus refraksi bingkai optik kotak
  snellen chart, kartu snellen, optotipe snellen, chart projector | menguji tajam penglihatan mata huruf baca jarak sekolah puskesmas poster e
  tonometer, tonometer mata, schiotz tonometer, non contact tonometer | mengukur tekanan bola glaukoma dokter pemeriksaan hembusan udara
  buku ishihara, ishihara test, tes buta warna, color vision tester | gambar angka titik pemeriksaan mata calon pegawai sim
  fundus camera, kamera fundus, retinal camera | foto retina mata diabetes saraf dokter spesialis gambar belakang
  phacoemulsification, mesin fako, phacofragmentation system | operasi katarak menghancurkan lensa mata getaran ultrasonik bedah
  audiometer, audiometri | menguji pendengaran telinga tuli nada headphone tht ruang kedap sekolah
  timpanometer, tympanometer, impedance audiometer | memeriksa gendang telinga tekanan pendengaran tht bayi tengah
  garpu tala, tuning fork medis, tuning fork | menguji pendengaran getaran nada telinga saraf logam bercabang frekuensi
  spirometer, spirometri, diagnostic spirometer | mengukur fungsi paru napas tiup kapasitas asma perokok volume udara
  peak flow meter, peak flowmeter | mengukur hembusan napas asma paru tiup anak puncak tabung
  reflex hammer, palu refleks, hammer refleks, percussor | mengetuk lutut pemeriksaan saraf dokter karet pukul ketuk tendon puskesmas
  penlight, pen light, senter dokter | lampu kecil memeriksa pupil mata tenggorokan perawat saku
  laringoskop, laryngoscope set, rigid laryngoscope, video laryngoscope | memasang selang napas intubasi tenggorokan bilah lampu anestesi gawat darurat
  kursi gigi, dental unit, dental chair, dental operative unit | perawatan dokter pasien lampu bur kompresor poli mulut
  kompresor dental, dental compressor, oil free dental compressor | udara angin bertekanan kursi gigi dokter tanpa oli sunyi
  dental kit, set alat gigi, dental instrument set, dental hand instrument | kaca mulut sonde pinset eskavator pemeriksaan dokter sekolah ukgs
  tang gigi, tang cabut gigi, extraction forceps, dental forceps | mencabut dewasa anak geraham dokter baja ekstraksi penjepit geligi bedah mulut
  handpiece gigi, dental handpiece, bor gigi, contra angle | mengebor melubangi putaran tinggi bur dokter air karies melubang mata turbin
  scaler gigi, ultrasonic scaler, scaler ultrasonik | membersihkan karang plak getaran dokter poli tartar mulut pembersih ujung
  light curing, light curing unit, light cure gigi | sinar biru mengeraskan tambalan komposit dokter lampu penyinaran resin poli genggam
  tambalan gigi, glass ionomer, composite resin gigi, semen gigi | bahan menambal berlubang dokter bubuk cairan pengisi karies lubang poli mulut perekat
  gigi tiruan, gigi palsu, denture | pengganti ompong lansia akrilik rahang dokter pemasangan buatan mulut lepasan mengunyah
  phantom gigi, model gigi peraga, dental phantom, model rahang gigi | menyikat penyuluhan sekolah ukgs mulut besar boneka sikat
  lemari pendingin mayat, mortuary refrigerator, mortuary freezer, pendingin jenazah | menyimpan kamar pembeku laci rumah sakit forensik jasad kulkas otopsi dingin
  meja otopsi, autopsy table, meja jenazah, meja pemulasaraan jenazah | memandikan bedah mayat stainless forensik kamar air saluran
  brankar jenazah, mortuary trolley, keranda mayat, keranda jenazah | mengangkut dorong penutup pemakaman usungan stainless jasad ambulans kereta roda
  kantong jenazah, body bag, kantong mayat, kantung jenazah | pembungkus korban bencana resleting plastik evakuasi covid inafis
  peti jenazah, peti mati, coffin | kayu mayat menguburkan kematian pemakaman covid penutup jasad makam duka kremasi nasrani meninggal pengantar orang kuburan kotak
  charging cart laptop, laptop charging cabinet, troli charger tablet, tablet charging station | menyimpan mengisi daya banyak chromebook sekolah lemari roda asesmen siswa kunci
  smart classroom, kelas digital, ruang kelas pintar, smart class | belajar layar sentuh kamera guru siswa daring perangkat sekolah interaktif
  laboratorium komputer, lab komputer, paket laboratorium komputer | ruang praktik siswa ujian sekolah pc server jaringan meja headset kelas
  kit stem, stem kit, science project kit, kit eksperimen anak | sains teknologi siswa percobaan merakit listrik magnet belajar kreatif sekolah
  alat peraga gempa, simulator bencana, alat peraga kebencanaan, meja getar | edukasi mitigasi guncangan sekolah bpbd siswa latihan banjir tsunami maket
  alat peraga lalu lintas, taman lalu lintas, miniatur rambu, simulator sim, simulator mengemudi, peraga lalu lintas | belajar berkendara anak tk dishub polisi ujian setir keselamatan rambu mini taman edukasi
  box bayi, baby bassinet, baby crib, ranjang bayi, tempat tidur bayi | baru lahir akrilik roda kelambu perinatologi kotak panti
  pediatric bed, tempat tidur anak rumah sakit, bed pasien anak | ranjang pengaman tinggi bangsal rawat inap warna jeruji engkol
  recovery bed, recovery stretcher, patient transfer board, papan pemindah pasien, easy move | menggeser memindahkan operasi pulih sadar ranjang roda brankar
  patient lift, patient hoist, pengangkat pasien | mengangkat memindahkan orang lumpuh berat kain gantung hidrolik ranjang mandi
  kursi pengambilan darah, phlebotomy chair, kursi sampling darah | duduk sandaran lengan menusuk vena laboratorium pasien sampel
  ruang laktasi, pojok asi, perlengkapan ruang menyusui, cooler bag asi, kulkas asi | ibu memerah susu kantor sofa pendingin botol sterilisasi wastafel
  baby spa, bak mandi bayi, neck ring bayi, baby tub | memandikan berenang pijat bidan air hangat pelampung leher plastik
  body fat analyzer, body composition analyzer, timbangan komposisi tubuh, skinfold caliper | mengukur lemak otot persen badan obesitas gizi posbindu tebal lipatan
  hand dynamometer, dynamometer, back leg dynamometer, handgrip | mengukur kekuatan genggaman tangan otot punggung atlet lansia tes
  goniometer, fleksometer, sit and reach box, alat tes kebugaran | mengukur sudut sendi kelentukan tubuh atlet siswa fisioterapi duduk meraih
  bleep test, beep test, vertical jump, alat ukur vo2max, timing gate, alat tes fisik atlet | mengukur kecepatan lari loncat tinggi daya tahan sensor olahragawan
  alcohol breath tester, breathalyzer, co analyzer, smokerlyzer | mengukur kadar alkohol rokok napas tiup sopir karbon monoksida perokok
  timbangan makanan, food scale, timbangan dapur, kitchen scale | menimbang bahan gram porsi gizi memasak digital rumah sakit
  troli makanan pasien, food trolley, heated food trolley, kereta makanan | membagikan mengantar dorong hangat nampan rawat inap dapur gizi stainless
  plato makan, food tray, nampan makan, ompreng, piring sekat, food tray stainless | wadah bersekat siswa pasien tahanan bergizi gratis kotak tutup
  manual suction pump, pompa hisap kaki | menyedot lendir dahak injak tanpa listrik darurat genggam ambulans
  surgical timer, jam kamar operasi | penunjuk waktu bedah dinding detik hitung bius layar
  keranjang linen, laundry bag, kantong linen kotor, linen hamper | menampung pakaian kain infeksius rumah sakit rangka roda bangsal
  kursi mandi lansia, shower chair, bath chair, commode chair, kursi bab, kursi toilet | duduk pasien anti licin aluminium disabilitas kamar buang air besar orang sakit jompo pispot panti tempat difabel wc
  kasur angin, air bed, matras angin, sleeping pad | tidur pompa tiup pengungsi perkemahan dilipat alas ringan
  sleeping bag, kantong tidur, tenda dome, perlengkapan kemah | gunung pramuka hangat perkemahan jambore lipat pecinta alam
  signal booster, penguat sinyal, repeater gsm, penguat sinyal seluler | memperkuat ponsel lemah desa gedung antena blank spot telepon
  mobile data terminal, handheld pda, mobile computer, rugged tablet, tablet tahan banting | pendataan lapangan petugas memindai kode genggam air gudang meter
  iptv, iptv system, hotel tv system, tv kabel, langganan tv kabel | siaran televisi saluran kamar rumah sakit jaringan berlangganan dekoder
  mesin pelayanan mandiri, anjungan dukcapil mandiri, adm dukcapil, self service kiosk, anjungan pendaftaran mandiri | mencetak kartu keluarga akta sendiri pasien mendaftar layar sentuh warga
  tiket gelang, gelang tiket, tyvek wristband, gelang event | penanda masuk pengunjung wisata konser peserta kertas pergelangan
  hand palm scanner, palm vein scanner, iris recognition, biometrik | mengenali identitas telapak tangan mata akses masuk keamanan warga
  buku tamu digital, visitor management system, aplikasi buku tamu | mencatat pengunjung foto kamera lobi kantor pendaftaran layar tablet
  papan tulis lipat, easel whiteboard, whiteboard stand, whiteboard kaki roda, standing whiteboard | menulis rapat kelas dua muka didorong penyangga diputar spidol
  loker hp, loker handphone, kotak hp kelas, loker senjata | menitip menyimpan ponsel pengunjung siswa rapat kecil pintu kunci
  lemari alat olahraga, rak bola, keranjang bola, ball rack | menyimpan menata peralatan sekolah gudang gor besi roda jaring
  lemari alat musik, lemari alat peraga, lemari alat praktik, tool cabinet | menyimpan perkakas sekolah bengkel laboratorium kaca rak gantung kunci
  pompa bola, pompa angin bola, pentil bola, tas bola, jaring bola | memompa mengisi jarum olahraga membawa kempis pelatih
  lampu sorot lapangan, floodlight stadion, lampu stadion, lampu lapangan olahraga | penerangan malam pertandingan tiang tinggi led terang sepak bola
  cat lapangan, garis lapangan, mesin garis lapangan, line marking lapangan | penanda kapur putih dorong pembatas sepak bola rumput voli
  fpv goggles, drone fpv, drone racing, simulator drone | menerbangkan balap kacamata pilot latihan remote lomba pelatihan
  hammock, kursi lipat kemah, meja lipat kemah | tidur gantung santai perkemahan wisata kain portabel luar ruang
  seragam olahraga kontingen, jaket kontingen, training kontingen, atribut kontingen | atlet pelatih pekan porprov popda parade baju pawai daerah
  rompi anti peluru, bulletproof vest, body armor, rompi tahan peluru, rompi antipeluru | pelindung badan polisi tembakan petugas tempur kevlar pengawal tentara balistik dada baja senjata api plat tubuh baju aparat
  tameng, tameng dalmas, perisai huru hara, tongkat dalmas, pentungan, riot shield, tameng huru hara, perisai dalmas | pelindung unjuk rasa kerusuhan satpol pp demo polikarbonat helm rotan pengendali massa polisi demonstrasi tubuh bening
  borgol, handcuff, kabel ties borgol, borgol tangan, borgol plastik | mengikat tangan tahanan tersangka polisi besi satpol penangkapan kunci pengikat belenggu pergelangan pp baja penjahat narapidana penahanan
  senter lalu lintas, lampu lalin stick, traffic baton, stick lamp, tongkat lalu lintas | mengatur kendaraan malam petugas parkir nyala merah genggam polisi
  sarung jok, cover jok, sarung mobil, cover mobil | pelapis kursi kendaraan kulit penutup debu dinas hujan jahit
  kain penutup papan nama, kain peresmian, tirai peresmian, kain selubung | dibuka pejabat prasasti upacara satin kuning peluncuran
  pita peresmian, gunting pita, tombol peresmian, bantal gunting pita, baki upacara, nampan upacara | memotong pembukaan acara gedung seremonial pejabat beludru lonceng
  balon gas, balon gate, balon udara promosi, balon dekorasi, air dancer | hiasan gapura tiup pesta acara start lomba helium meriah
  kembang api, petasan, confetti, smoke machine, mesin asap panggung, flare acara | meriah tahun baru malam pesta letupan kertas efek pentas ledakan cahaya langit perayaan hiburan percikan dekorasi
  gapura, gapura dekorasi, gerbang acara, gate rigging, photo booth, gapura selamat datang, gerbang kawasan, gapura batas kota | hiasan pintu masuk agustus selamat datang kayu tripleks foto desa wilayah penanda lengkung ucapan beton baja
  sarung tangan medis, examination gloves, handscoon, patient examination glove, sarung tangan lateks | pelindung karet pemeriksaan perawat non steril sekali pakai nitril kotak
  sarung tangan steril, surgical gloves, handscoon steril, surgeon glove | karet operasi bedah dokter pasangan bungkus pelindung tindakan
  masker bedah, surgical mask, masker medis, masker 3 ply, face mask 3ply earloop | penutup mulut hidung tiga lapis sekali pakai virus debu tali telinga kotak
  masker n95, respirator n95, masker kn95, masker respirator medis | penutup mulut hidung penyaring partikel virus tbc covid tenaga kesehatan
  masker kain, cloth mask, masker scuba | penutup mulut hidung bisa dicuci pakai ulang katun warga sablon covid debu
  face shield, pelindung wajah, faceshield | penutup muka plastik bening mika percikan covid petugas tenaga medis
  kacamata goggle medis, safety goggle medis, goggles medical | pelindung mata percikan cairan bening petugas covid laboratorium
  baju hazmat, coverall medis, hazmat suit, isolation coverall, baju apd | pakaian pelindung seluruh tubuh tenaga covid sekali pakai terusan virus
  gaun bedah, surgical gown, gaun operasi, surgical apparel | baju dokter kamar steril lengan panjang spunbond jubah
  gaun isolasi, isolation gown, gown medis | baju pelindung petugas ruang infeksi jubah sekali pakai non steril
  nurse cap, topi perawat, topi operasi, bouffant cap, surgical cap | penutup kepala rambut kamar bedah sekali pakai spunbond
  sepatu boot medis, shoe cover, pelindung sepatu, cover shoes | penutup kaki alas sekali pakai ruang steril petugas covid plastik
  baju operasi pasien, baju pasien, patient gown | pakaian orang sakit rawat inap tali belakang rumah kain
  drape bedah, surgical drape, duk steril, doek lubang, doek operasi | kain penutup pasien pembedahan laken pembatas area sekali pakai lembar
  linen rumah sakit, sprei rumah sakit, laken, hospital linen | kain seprai selimut sarung bantal ranjang pasien katun cuci
  perlak, perlak karet, underpad, underpad disposable | alas kasur anti air ompol pasien pipis penyerap bayi lembaran
  spuit, disposable syringe, alat suntik sekali pakai, jarum suntik, syringe, piston syringe | menyuntik injeksi obat vaksin ml cc puskesmas tabung
  auto disable syringe, spuit vaksin, ads 0.5 ml | menyuntik vaksinasi imunisasi anak sekali pakai rusak otomatis jarum
  jarum hipodermik, hypodermic needle, needle suntik, hypodermic single lumen needle | ujung tajam menyuntik injeksi steril ukuran g obat
  infus set, infusion set, set infus, intravascular administration set, iv set | selang tetes cairan darah pasien botol jarum makro mikro
  abocath, iv catheter, kateter intravena, intravascular catheter, iv cannula | jarum selang pembuluh vena pemasangan cairan infus vasofix plastik
  wing needle, scalp vein, jarum kupu-kupu, winged needle | pengambilan darah bayi vena kecil sayap selang infus anak menusuk tipis
  transfusi set, blood transfusion set, blood administration set | selang darah saringan donor pasien mengalirkan kantong golongan jarum menetes pmi
  kantong darah, blood bag, blood bag double, empty container for collection of blood | menampung donor pmi unit transfusi cpda penyimpan plasma tripel quadruple
  kateter foley, foley catheter, urological catheter, kateter urin | selang kencing saluran kemih pasien tidak bisa buang air kecil balon
  urine bag, kantong urin, urin bag, urine collector | penampung air kencing selang pasien kateter gantung plastik
  pispot, bedpan, pispot stainless | tempat buang air besar kecil pasien berbaring ranjang wc duduk bangsal
  urinal pasien, urinal pria | tempat kencing botol laki ranjang rawat buang air kecil
  ngt, nasogastric tube, feeding tube, stomach tube, gastrointestinal tube | selang makan hidung lambung pasien memberi susu cairan sonde
  nasal kanul, nasal oxygen cannula, kanul oksigen, selang oksigen hidung | lubang sesak napas pasien bercabang gas pernapasan o2 penyaluran plastik
  masker oksigen, oxygen mask, sungkup oksigen, non rebreathing mask | penutup hidung mulut sesak napas gas selang kantong pasien
  endotracheal tube, ett, tracheal tube, pipa endotrakea | selang napas intubasi tenggorokan anestesi ventilator balon pernapasan tidak sadar plastik icu
  oropharyngeal airway, guedel, oropharingeal airway, mayo tube | penyangga lidah jalan napas pasien tidak sadar mulut plastik
  suction catheter, kateter penghisap, selang suction | menyedot lendir dahak tenggorokan sekali pakai pasien saluran napas
  spalk infus, iv dressing, fiksasi infus, transparent dressing | penutup pelindung tempat tusukan plester bening menahan jarum
  kasa steril, gauze steril, kassa steril, sterile gauze pad, nonresorbable gauze | penutup luka perban kain tenun putih perdarahan lembar
  kasa hidrofil, kasa gulung, gauze roll, kassa hidrofil | kain tipis menyerap luka perban meteran gulungan pembalut putih
  kapas medis, cotton wool, kapas pembalut, kapas absorbent | membersihkan luka menyerap alkohol putih gulungan bola lembut
  cotton swab, cotton bud steril, kapas lidi | mengoles luka telinga usap hasil sampel pengusap stik tangkai mengambil sekresi
  perban elastis, elastic bandage, pembalut elastis | membalut terkilir keseleo lutut pergelangan karet gulungan tekanan
  plester luka, wound plaster, adhesive plaster, medical adhesive tape, plester medis, plester, plester rol, surgical tape | perekat menempel menutup kecil kain gulungan tempel lecet jari p3k goresan luka perban hansaplast pembalut medis
  pembalut gips, plaster of paris, gypsum bandage, fiberglass cast | membungkus patah tulang mengeras ortopedi putih imobilisasi gulungan
  mitella, kain mitella, kain segitiga | membalut menggendong lengan patah pmr pramuka pertolongan pertama putih
  benang bedah, surgical suture, benang jahit operasi, absorbable suture, catgut, silk suture | menjahit luka jarum steril terserap dokter hecting sayatan robek nilon
  skin stapler, stapler kulit bedah, surgical stapler | menutup luka operasi jepret steril sekali pakai sayatan klip jahitan
  minor surgery set, set bedah minor, minor set, hecting set, manual surgical instrument for general use | gunting pinset klem gagang pisau jahit luka khitan instrumen baja igd
  bedah mayor set, major surgery set, laparotomy set, basic surgical set | instrumen operasi besar perut retraktor klem gunting stainless kamar
  gunting bedah, surgical scissors, gunting operasi, gunting mayo | memotong jaringan benang instrumen stainless dokter lurus bengkok tajam
  pinset, tissue forceps, pinset anatomis, pinset chirurgis | menjepit jaringan kapas luka instrumen stainless penjepit kecil
  klem arteri, artery forceps, hemostatic forceps, kocher, klem bedah | menjepit pembuluh darah menghentikan perdarahan instrumen gunting stainless
  pisau bedah, surgical blade, bisturi, scalpel | menyayat mengiris kulit operasi mata tajam gagang steril dokter
  needle holder, naald voerder, pemegang jarum bedah | menjepit jahit luka instrumen stainless operasi hecting penjepit memegang gunting
  bak instrumen, instrument tray, bak steril, sterilization tray | wadah kotak stainless menyimpan bedah tutup perawat nampan logam tindakan menata
  nierbeken, kidney dish, bengkok medis, nierbekken, kidney tray | wadah piring ginjal stainless muntah kapas kotor luka perawat
  korentang, korentang tang, sterilizer forceps, tempat korentang | menjepit mengambil steril penjepit panjang wadah stainless capit bedah logam perawat
  tromol kasa, dressing drum, drum kasa | wadah silinder stainless menyimpan kapas disterilkan tutup tabung logam
  khitan set, circumcision set, sunat set, klem khitan, circumcision clamp | sunatan anak laki massal memotong kulup laser electro cauter
  orthopedic set, instrumen ortopedi, bone surgery set, bor tulang | operasi patah gergaji obeng pelat bedah fraktur pahat pasang pen
  implan ortopedi, orthopedic implant, plate screw tulang, bone plate, pen tulang | pelat sekrup patah titanium operasi penyambung stainless fraktur pasang penguat paha kaki
  stent jantung, coronary stent, drug eluting stent | ring pembuluh koroner penyumbatan kateter balon pemasangan penyempitan serangan melebarkan tabung kawat
  alkohol swab, alcohol swab, alcohol pad | tisu mengusap kulit sebelum menyuntik membersihkan sachet antiseptik
  alkohol 70 persen, alkohol 70%, alkohol antiseptik, rubbing alcohol | membersihkan luka kulit kuman cairan etanol botol liter steril
  povidone iodine, povidon iodin, cairan antiseptik luka | obat merah kuman membersihkan operasi coklat lecet mengoles infeksi botol
  hand sanitizer, handsanitizer, hand rub, cairan pembersih tangan antiseptik, gel antiseptik, antiseptik tangan, cairan pencuci tangan, cairan antiseptik tangan | cuci tanpa air gel alkohol kuman virus botol semprot covid pembersih kesehatan tamu bilas pencuci protokol
  cairan desinfektan, disinfektan, disinfectant, desinfektan | penyemprotan membunuh kuman virus lantai ruangan permukaan covid karbol
  chlorhexidine, cairan cuci tangan bedah, handscrub | sabun antiseptik operasi dokter kuman kulit botol mencuci steril perawat kamar
  detergen enzimatik, enzymatic cleaner, cairan pencuci instrumen | merendam membersihkan bedah darah protein sebelum steril cssd sabun kotoran endoskop
  safety box, safety box limbah medis, kotak limbah jarum, sharps container | pembuangan suntik bekas tajam kardus kuning vaksin imunisasi
  kantong limbah medis, plastik limbah medis, plastik kuning medis, biohazard bag | pembungkus sampah infeksius rumah sakit kresek tempat pembuangan
  tempat sampah medis, tempat sampah infeksius, medical waste bin | tong limbah injak kuning tutup rumah sakit puskesmas pedal
  insinerator medis, incinerator limbah medis, medical waste incinerator | membakar pemusnah infeksius rumah sakit tungku pembakaran sampah asap suhu abu
  needle destroyer, penghancur jarum suntik, needle cutter | memotong menghancurkan membakar bekas limbah tajam elektrik spuit imunisasi memusnahkan puskesmas
  wheeled bin limbah medis, troli limbah medis, cold storage limbah medis | mengangkut menyimpan sampah infeksius b3 sementara tps pendingin
  jasa pengolahan limbah medis, jasa pengangkutan limbah b3 medis, jasa pemusnahan limbah medis | layanan pihak ketiga angkut sampah infeksius transporter rumah sakit puskesmas pemusnah
  kotak p3k, first aid kit, kotak pertolongan pertama, tas p3k, kotak obat, p3k kit | kecelakaan obat luka perban kantor sekolah plester isi pertolongan pertama proyek
  lemari obat, medicine cabinet, kotak obat dinding | menyimpan kaca pintu puskesmas apotek rak kunci farmasi aluminium botol menata
  tas siaga bencana, emergency bag medis, tas emergency kit, emergency kit | ransel perlengkapan gawat darurat obat resusitasi lapangan petugas
  phn kit, public health nursing kit, tas perawat kesehatan masyarakat | kunjungan rumah puskesmas pemeriksaan keluarga tensi perlengkapan perawatan komunitas ransel lansia
  ukgs kit, uks kit, usaha kesehatan sekolah kit, peralatan uks | perlengkapan ruang p3k timbangan snellen gigi siswa tempat tidur dokter kecil pelajar
  posyandu kit, kit posyandu, paket posyandu | perlengkapan kader penimbangan balita gizi ibu anak tas timbangan buku
  sanitarian kit, kesling kit, kit kesehatan lingkungan, sanitation kit | pemeriksa kualitas air makanan udara puskesmas petugas uji sampel
  food contamination test kit, rapid test kit makanan, food security kit, uji boraks formalin | menguji pengawet berbahaya jajanan pangan rhodamin pemeriksaan pasar bpom
  strip gula darah, glucose test strip, strip glukosa, blood glucose strip | pemeriksaan diabetes kencing manis jari tusuk lansia posbindu stik
  glukometer, glucose test system, alat cek gula darah, glucometer | mengukur kadar diabetes kencing manis tusuk jari strip kolesterol asam urat
  alat cek kolesterol, cholesterol total test system, strip kolesterol, strip asam urat, uric acid test | memeriksa lemak darah tusuk jari posbindu lansia stik
  alat cek hemoglobin, automated hemoglobin system, hb meter, strip hemoglobin, hemoglobinometer | memeriksa kadar darah anemia kurang ibu hamil remaja tusuk jari
  lancet, blood lancet, jarum lanset, lanset | menusuk jari mengambil setetes darah pen steril pemeriksaan
  kertas saring darah, blood specimen collection device, dried blood spot card, kertas saring shk | skrining hipotiroid bayi tetes tumit sampel kering pengambilan
  tabung edta, vacutainer, blood collection tube, tabung vakum darah, vacutainer edta | menampung sampel laboratorium tutup ungu merah antikoagulan pengambilan heparin sentrifus
  rapid test hiv, hiv rapid test, reagen hiv, rapid diagnostic test hiv | pemeriksaan aids skrining ibu hamil populasi kunci darah antibodi strip
  rapid test sifilis, syphilis rapid test, reagen sifilis, tpha | raja singa penyakit menular seksual ibu hamil triple eliminasi skrining darah
  rapid test hbsag, hbsag rapid test, reagen hepatitis b | penyakit hati kuning skrining ibu hamil darah strip deteksi
  rapid test malaria, rdt malaria, malaria rapid test | pemeriksaan nyamuk plasmodium demam darah cepat parasit daerah endemis
  rapid test dengue, ns1 dengue, dengue rapid test, reagen dbd | demam berdarah nyamuk pemeriksaan darah cepat antigen igg
  rapid antigen covid, swab antigen, rapid test antigen covid-19, antigen test | pemeriksaan corona virus usap hidung cepat hasil penularan
  pcr covid, reagen pcr, rt-pcr kit, viral transport medium, vtm | pemeriksaan corona usap sampel virus laboratorium ekstraksi rna
  tes kehamilan, pregnancy test, test pack, hcg test | memeriksa hamil air kencing strip ibu catin dua garis
  test narkoba, alat tes urin narkoba, drug test, rapid test narkoba, multi drug test | pemeriksaan air kencing pegawai siswa ganja sabu amfetamin bnn skrining parameter
  strip urin, urinalysis strip, carik celup urin, urine test strip | pemeriksaan protein glukosa air kencing ibu hamil warna laboratorium
  urine analyzer, automated urinalysis system, alat analisa urin | membaca memeriksa air kencing otomatis laboratorium strip kimia
  hematology analyzer, automated differential cell counter, alat hematologi | menghitung sel darah merah putih trombosit otomatis laboratorium leukosit
  fotometer klinik, clinical chemistry analyzer, photometer, chemistry analyzer, discrete photometric chemistry analyzer | memeriksa kimia darah gula kolesterol fungsi hati laboratorium reagen spektrofotometer
  reagen kimia klinik, reagen laboratorium klinik, reagensia, clinical chemistry reagent | cairan pereaksi pemeriksaan darah glukosa kolesterol sgot kreatinin ureum botol
  reagen golongan darah, antisera, blood grouping reagent, anti a anti b | menentukan abo rhesus transfusi pmi tetes kartu pemeriksaan
  reagen zn, zn staining kit, reagen bta, ziehl neelsen | pewarnaan dahak tbc tuberkulosis bakteri tahan asam mikroskop
  giemsa, reagen giemsa, pewarna giemsa | pewarnaan sediaan darah malaria parasit mikroskop slide cairan
  tcm cartridge, cartridge tcm, genexpert cartridge, tes cepat molekuler | pemeriksaan dahak tbc tuberkulosis resisten mesin molekul kuman rifampisin suspek deteksi
  pot dahak, sputum pot, pot sputum, wadah dahak | menampung tbc tutup plastik sampel pemeriksaan laboratorium lendir batuk suspek penampung
  pot urin, urine container, wadah urin, stool container | menampung air kencing tinja sampel plastik tutup pemeriksaan laboratorium
  centrifuge, sentrifus, centrifuge laboratorium, sentrifuge | memutar memisahkan serum plasma darah putaran rpm tabung
  mikroskop binokuler, mikroskop, binocular microscope, microscope trinokuler | pembesar melihat kuman sel bakteri malaria kecil laboratorium lensa objektif preparat
  kaca preparat, object glass, slide mikroskop, objek glass | tipis sediaan sampel darah dahak laboratorium lembar kotak
  cover glass, deck glass, kaca penutup preparat | tipis sediaan mikroskop kecil persegi laboratorium lembaran transparan tetes
  tabung reaksi, test tube | kaca laboratorium kimia mereaksikan larutan praktikum rak silinder pyrex
  gelas ukur, measuring cylinder, graduated cylinder | menakar volume cairan laboratorium kaca skala mililiter praktikum kimia
  gelas beker, beaker glass, gelas kimia, gelas piala | wadah larutan laboratorium kaca memanaskan mengaduk praktikum borosilikat
  labu erlenmeyer, erlenmeyer flask, erlenmeyer | wadah kerucut kaca titrasi larutan laboratorium kimia praktikum
  labu ukur, volumetric flask, labu takar | membuat mengencerkan larutan kaca laboratorium leher panjang tepat volume
  buret, burette, statif buret | titrasi kran tetes kaca panjang laboratorium kimia klem penyangga
  pipet volume, pipet ukur, volumetric pipette, pipet tetes | mengambil memindahkan cairan laboratorium kaca skala hisap karet
  mikropipet, micropipette, pipet mikro | memindahkan cairan volume kecil mikroliter laboratorium tip genggam
  pipet tip, tip mikropipet, yellow tip, blue tip | ujung plastik sekali pakai menyedot cairan laboratorium rak
  cawan petri, petri dish, petri disk | wadah bulat biakan bakteri kultur media agar mikrobiologi kaca plastik
  media agar, media kultur, nutrient agar, culture medium, media mikrobiologi | bahan biakan pertumbuhan bakteri jamur bubuk laboratorium cawan
  inkubator laboratorium, incubator laboratory, inkubator bakteri, bacteriological incubator | mengeram menumbuhkan biakan kuman suhu tetap mikrobiologi kultur lemari
  biosafety cabinet, bsc, laminar air flow, biological safety cabinet | lemari kerja steril pelindung virus bakteri aliran udara hepa laboratorium
  lemari asam, fume hood, fume cupboard | penghisap uap gas kimia berbahaya bau laboratorium ruang kaca
  spektrofotometer, uv vis spectrophotometer, spectrophotometer, uv vis, colorimeter, photometer air | mengukur serapan cahaya kadar larutan laboratorium panjang gelombang warna pengukur zat
  atomic absorption spectrophotometer, aas, icp oes | mengukur kadar logam berat timbal merkuri air tanah laboratorium nyala
  gas chromatography, gc ms, kromatografi gas, hplc | memisahkan menganalisa senyawa kandungan zat pestisida laboratorium kolom detektor
  ph meter, phmeter, ph tester, pengukur ph, alat ukur keasaman, kertas lakmus | mengukur keasaman basa air tanah larutan digital elektroda laboratorium asam
  water quality checker, multi parameter air, water quality meter | pengukur kualitas sungai oksigen keruh suhu lapangan sensor dinas lingkungan
  turbidimeter, turbidity meter | mengukur kekeruhan air pdam laboratorium keruh lumpur kejernihan ntu sungai minum
  conductivity meter, tds meter, konduktometer | mengukur daya hantar zat terlarut air garam mineral digital
  cod reactor, bod incubator, cod meter, bod meter | menguji limbah air oksigen kimia biologi laboratorium lingkungan pemanas
  timbangan analitik, analytical balance, neraca analitik | menimbang sangat teliti miligram laboratorium bahan kimia kaca digital
  hot plate stirrer, hotplate magnetic stirrer, magnetic stirrer | memanaskan mengaduk larutan laboratorium pengaduk magnet putar kompor kimia listrik batang
  oven laboratorium, drying oven, laboratory oven | pengering mengeringkan sampel gelas panas suhu sterilkan kaca pemanas lemari
  water bath, waterbath, penangas air | memanaskan merendam sampel suhu tetap laboratorium bak pemanas inkubasi tabung listrik
  vortex mixer, vortex laboratorium, shaker laboratorium | mengocok mencampur tabung sampel darah getaran orbital getar homogen larutan listrik
  furnace laboratorium, muffle furnace, tanur | membakar pengabuan sampel suhu sangat tinggi tungku keramik logam abu panas seribu derajat
  distilator air, water distiller, akuades, aquadest, aqua destilata | penyuling murni suling laboratorium pelarut steril demineralisasi tanpa mineral tetes pemurnian
  desikator, desiccator | wadah kaca kering menyimpan sampel kedap silika laboratorium penyerap lembap
  mesin pcr, thermal cycler, real time pcr, pcr machine | memperbanyak dna virus genetika laboratorium molekuler pemeriksaan amplifikasi gen swab deteksi
  elisa reader, microplate reader, elisa washer | membaca uji antibodi laboratorium serologi lempeng imun serum hepatitis mesin sumur
  blood bank refrigerator, kulkas darah, blood refrigerator, lemari penyimpan darah | menyimpan kantong pmi dingin suhu transfusi pendingin donor pmr golongan es
  deep freezer laboratorium, ultra low freezer, freezer minus 80 | menyimpan sampel virus vaksin beku suhu sangat rendah
  vaccine refrigerator, kulkas vaksin, lemari es vaksin, ice lined refrigerator, vaccine cold chain | menyimpan imunisasi dingin puskesmas suhu rantai pendingin bidan obat mendinginkan tenaga surya
  vaccine carrier, cold box vaksin, kotak vaksin, termos vaksin | membawa imunisasi dingin posyandu es cool pack tas lapangan
  cold room vaksin, walk in cold room farmasi, gudang dingin vaksin | ruang pendingin penyimpanan instalasi dinas kesehatan besar panel
  data logger suhu, temperature data logger, freeze tag, log tag | mencatat merekam memantau kulkas vaksin rantai dingin sensor
  obat pcd, obat esensial, obat generik, paket obat puskesmas, obat-obatan | tablet sirup kapsul penyakit pelayanan kesehatan dasar apotek farmasi stok persediaan pasien
  paracetamol, parasetamol, acetaminophen, paracetamol tablet | penurun panas demam pereda nyeri sakit kepala pusing obat anak sirup
  amoxicillin, amoksisilin, ampicillin | antibiotik obat infeksi bakteri kapsul tablet sirup kering radang tenggorokan
  cefixime, ceftriaxone, cefotaxime, sefalosporin | antibiotik obat infeksi bakteri injeksi vial kapsul berat rumah sakit
  ciprofloxacin, levofloxacin, metronidazole | antibiotik obat infeksi bakteri tablet saluran kemih perut infus
  asam mefenamat, ibuprofen, natrium diklofenak, mefenamic acid | obat pereda nyeri sakit gigi radang sendi tablet haid antinyeri
  antasida, antacid doen, omeprazole, lansoprazole | obat maag lambung asam perih tablet kunyah sirup mual
  amlodipine, captopril, kaptopril, candesartan, obat antihipertensi | darah tinggi tekanan jantung tablet lansia prolanis kronis
  metformin, glibenclamide, glimepiride, obat antidiabetes, metformin hcl | kencing manis gula darah diabetes tablet prolanis kronis
  insulin, insulin pen, insulin aspart, insulin glargine | suntik diabetes kencing manis gula darah pena injeksi pasien kronis
  simvastatin, atorvastatin, obat kolesterol | penurun lemak darah jantung tablet pasien kronis dislipidemia
  salbutamol, obat asma, inhaler salbutamol, budesonide | sesak napas mengi semprot hirup tablet nebul pelega bronkus
  obat batuk, obat batuk flu, ambroxol, dextromethorphan, gliseril guaiakolat | pilek dahak tenggorokan sirup tablet ispa pengencer hidung meler
  cetirizine, loratadine, chlorpheniramine, ctm, obat alergi | gatal bersin biduran tablet antihistamin reaksi kulit merah
  dexamethasone, prednisone, methylprednisolone, deksametason | obat radang peradangan alergi bengkak steroid tablet injeksi
  vitamin c, asam askorbat, vitamin c tablet, suplemen vitamin | daya tahan tubuh imun imunitas kebugaran petugas covid
  vitamin a, kapsul vitamin a, retinol | biru merah balita posyandu mata buta senja februari agustus nifas
  vitamin b complex, vitamin b1, vitamin b12, neurotropik | saraf pegal kesemutan tablet injeksi nafsu makan suplemen lelah
  tablet tambah darah, ttd, tablet fe, tablet besi folat, ferrous fumarate, vitamin, vitamin b kompleks | anemia ibu hamil remaja putri kurang zat asam siswi suplemen besi sehat
  taburia, bubuk multivitamin mineral, multi micronutrient, micronutrient | tabur makanan balita gizi kurang vitamin sachet ibu hamil suplemen
  zinc tablet, zinc sirup, tablet zinc | obat diare anak mencret balita dispersibel mineral oralit sepuluh hari
  oralit, oral rehydration salt, garam oralit | diare mencret muntah dehidrasi cairan pengganti bubuk sachet anak larutan
  albendazole, obat cacing, pirantel pamoat, mebendazole | cacingan anak sekolah pemberian massal kecacingan tablet kunyah filariasis
  obat filariasis, diethylcarbamazine, ivermectin | kaki gajah pemberian massal pencegahan pomp tablet cacing nyamuk
  obat anti tuberkulosis, oat kategori 1, rifampicin isoniazid, fdc tb | tbc paru batuk darah enam bulan tablet kombinasi pasien dahak
  obat arv, antiretroviral, arv, tenofovir lamivudine efavirenz | hiv aids odha virus tablet pengobatan seumur hidup
  obat malaria, artemisinin, dhp primakuin, primaquine | nyamuk plasmodium demam menggigil tablet parasit daerah endemis
  obat kusta, mdt kusta, multi drug therapy, dapsone | lepra bercak kulit putih mati rasa blister pengobatan penyakit menular
  obat jiwa, haloperidol, risperidone, clozapine, obat psikotropika | gangguan kejiwaan odgj skizofrenia tablet rumah sakit mental antipsikotik penenang
  diazepam, phenobarbital, obat kejang, fenitoin, asam valproat | epilepsi ayan penenang demam anak tablet rektal injeksi
  morfin, fentanyl, narkotika medis, pethidine | pereda nyeri berat kanker operasi pembiusan ampul khusus golongan
  obat anestesi, lidocaine, lidokain, ketamine, propofol, bupivacaine | bius lokal umum pembiusan operasi suntik cabut gigi ampul
  oxytocin, oksitosin, methylergometrine, misoprostol | perdarahan persalinan melahirkan kontraksi rahim injeksi ampul bidan ibu
  magnesium sulfat injeksi, mgso4, mgso4 40% | kejang ibu hamil preeklampsia eklampsia suntik persalinan ampul darurat
  epinephrine, adrenalin, atropine, obat emergency | gawat darurat syok anafilaksis henti jantung injeksi ampul igd resusitasi
  vitamin k1 injeksi, phytomenadione, vitamin k bayi | mencegah perdarahan baru lahir suntik persalinan bidan ampul
  cairan infus, ringer laktat, nacl 0.9%, dextrose 5%, infus rl, ringer lactate | botol tetes rehidrasi dehidrasi pasien rawat inap elektrolit larutan intravena
  water for injection, aqua pro injeksi, aqua steril, sterile water | pelarut obat suntik bubuk vial air murni irigasi botol
  albumin, human albumin, gamma globulin, immunoglobulin | protein plasma darah infus vial pasien kritis luka bakar
  heparin, enoxaparin, antikoagulan | pengencer darah penggumpalan cuci stroke injeksi vial jantung
  obat kemoterapi, sitostatika, cisplatin, doxorubicin, paclitaxel | kanker tumor ganas injeksi vial onkologi pengobatan payudara
  salep kulit, salep mata, hydrocortisone cream, gentamicin salep, salep antibiotik, salep, krim hidrokortison, salep hidrokortison | oles gatal luka bakar infeksi tube koreng kudis obat alergi luar
  salep jamur, miconazole, ketoconazole, obat jamur kulit | panu kadas kurap oles krim gatal kuku tube
  permethrin, obat kudis, salep 2-4 | skabies gatal tungau pesantren kulit krim oles gudik
  obat tetes mata, tetes mata, chloramphenicol tetes mata, eye drop | merah perih iritasi belekan infeksi botol kecil steril katarak
  obat tetes telinga, ear drop, karbogliserin | congek kotoran sakit infeksi botol kecil tht pelunak
  pil kb, kontrasepsi oral, pil kontrasepsi | mencegah kehamilan keluarga berencana hormon tablet blister akseptor bkkbn
  kb suntik, depo medroxyprogesterone, suntik kb, kontrasepsi suntik | mencegah kehamilan keluarga berencana hormon tiga bulan vial bidan akseptor
  implan kb, susuk kb, kontrasepsi implan, levonorgestrel implant | mencegah kehamilan batang lengan tiga tahun keluarga berencana hormon akseptor
  iud, iud copper t, kontrasepsi iud, spiral kb, akdr | mencegah kehamilan rahim tembaga jangka panjang keluarga berencana dalam akseptor
  kondom, condom, kontrasepsi kondom | mencegah kehamilan penyakit menular hiv karet lateks pria keluarga berencana
  obat herbal, jamu, obat tradisional, fitofarmaka | tanaman rempah kapsul ekstrak kunyit temulawak jahe ramuan sehat
  minyak kayu putih, minyak gosok, minyak telon, balsem | hangat masuk angin pegal bayi oles urut kembung botol aroma
  obat nyamuk oles, repellent, lotion anti nyamuk | mencegah gigitan demam berdarah krim kulit losion sachet pengungsi
  larvasida, abate, temephos, bubuk abate | membunuh jentik nyamuk demam berdarah bak mandi serbuk tabur air pembasmi dbd butiran penampungan kader jumantik
  insektisida fogging, malathion, cairan fogging, cypermethrin fogging | pengasapan membunuh nyamuk demam berdarah dbd racun obat semprot asap
  mesin fogging, fogging machine, thermal fogger, alat pengasapan, mesin fog, fogger, ulv cold fogger, alat fogging, mist blower | menyemprot asap membunuh nyamuk demam berdarah malaria petugas gendong pengasap penyemprot puskesmas pengasapan dbd jentik dinkes insektisida
  ulv sprayer, mesin ulv, cold fogger, ulv fogger | menyemprot kabut dingin disinfektan nyamuk ruangan virus halus penyemprotan
  spray can, hand sprayer, mist blower, sprayer gendong | menyemprot cairan punggung tangki nyamuk malaria disinfektan rumah dinding
  kelambu, kelambu berinsektisida, llin, mosquito net | jaring penutup tempat tidur mencegah nyamuk malaria pengungsi bayi ibu hamil
  jumantik kit, pemantau jentik kit, psn kit | kader senter pipet topi rompi nyamuk demam berdarah pemberantasan sarang
  oviposition trap, ovitrap, perangkap nyamuk, mosquito trap | menjebak menangkap telur jentik lampu uv demam berdarah survei
  vaksin bcg, bcg vaccine | imunisasi bayi tbc suntik lengan vial pelarut tuberkulosis dasar
  vaksin hepatitis b, hb0, vaksin hb | imunisasi bayi baru lahir penyakit kuning hati suntik uniject tenaga kesehatan
  vaksin dpt-hb-hib, vaksin pentavalen, pentabio, vaksin dpt | imunisasi dasar bayi difteri pertusis tetanus batuk rejan suntik
  vaksin polio, bopv, ipv, vaksin polio tetes, novel opv | imunisasi bayi anak lumpuh layu suntik pekan nasional
  vaksin campak rubella, vaksin mr, measles rubella vaccine | imunisasi anak balita sekolah bias ruam suntik kampanye tampek
  vaksin hpv, human papillomavirus vaccine | imunisasi kanker serviks leher rahim siswi sd perempuan suntik
  vaksin pcv, pneumococcal vaccine, vaksin pneumonia | imunisasi bayi radang paru pneumokokus suntik lansia haji
  vaksin rotavirus, rotavirus vaccine | imunisasi bayi diare tetes mulut oral mencret berat
  vaksin td, vaksin tetanus, vaksin dt, tetanus toxoid | imunisasi ibu hamil calon pengantin anak sekolah difteri suntik bias
  vaksin influenza, influenza vaccine, vaksin flu | suntik haji umrah lansia petugas kesehatan imunisasi musiman batuk pilek
  vaksin meningitis, meningococcal vaccine, vaksin acwy | suntik jemaah haji umrah radang selaput otak internasional kartu kuning
  vaksin rabies manusia, serum anti rabies | gigitan anjing kucing monyet suntik luka gila hewan penular
  vaksin covid-19, covid vaccine, vaksin corona | suntik pandemi virus penguat booster imunisasi massal dosis
  vaksin typhoid, vaksin tifoid, typhoid vaccine | suntik tipes demam penjamah makanan imunisasi haji usus
  serum anti bisa ular, anti venom, serum anti tetanus | gigitan racun suntik gawat darurat luka kotor vial penawar
  pmt balita, makanan tambahan balita, biskuit balita, pmt pemulihan | gizi buruk kurang stunting anak posyandu susu kader bayi pendek cegah pangan lokal
  pmt ibu hamil, biskuit ibu hamil, makanan tambahan ibu hamil | kekurangan energi kronis kek gizi sandwich lapis susu bumil
  susu formula, susu bayi, formula diet 75, f75 f100, susu diet khusus, susu bubuk, susu ibu hamil, susu balita | gizi buruk anak pasien rumah sakit bubuk kaleng laktosa sonde minuman bayi stunting bumil bantuan lansia
  susu ibu hamil, susu bumil, susu lansia | minuman bubuk kalsium kehamilan gizi kotak menyusui stunting tulang
  mp-asi, makanan pendamping asi, bubur bayi | makan anak enam bulan instan stunting tim balita
  popok dewasa, adult diapers, pampers dewasa, diapers lansia, popok lansia, underpad, diapers dewasa | ompol pasien jompo pipis pembalut perekat sekali pakai panti penampung kencing orang tua sakit serap perlak
  popok bayi, baby diapers, diapers bayi, pampers bayi, diapers, popok sekali pakai | ompol anak balita pengungsi pipis celana sekali pakai bencana pembalut kencing serap perekat pospak bantuan korban pampers
  pembalut wanita, sanitary napkin, sanitary pad, pembalut, menstrual pad | haid menstruasi perempuan pengungsi tahanan bencana paket kebersihan darah korban remaja putri bantuan hygiene
  family kit, paket hygiene, hygiene kit, dignity kit, kidsware, paket sandang, paket kebutuhan keluarga bencana | perlengkapan mandi sabun sikat gigi pengungsi korban bencana keluarga handuk sampo bantuan pakaian sarung sosial darurat logistik dinas anak dewasa
  jasa pemeliharaan alat kesehatan, servis alat kesehatan, maintenance alkes, service alat kesehatan | perbaikan teknisi elektromedis suku cadang rontgen rusak kontrak perawatan rumah sakit servis memperbaiki medis puskesmas reparasi kalibrasi
  jasa medical check up, mcu, medical check-up, pemeriksaan kesehatan pegawai | cek karyawan darah rontgen rekam jantung calon rumah sakit berkala layanan
  jasa pemeriksaan laboratorium, uji laboratorium, jasa uji sampel, laboratory testing | pengujian air limbah makanan darah parameter baku mutu hasil
  jasa tenaga kesehatan, jasa perawat, jasa dokter, tenaga medis, jasa home care | honor pelayanan pos piket acara bidan kontrak tim medis paramedis posko merawat lansia rumah perawatan kunjungan klinik
  kaporit, calcium hypochlorite, klorin, chlorine tablet, aquatab, kalsium hipoklorit, klorin tablet, klorin bubuk | menjernihkan membunuh kuman air sumur kolam pdam pengungsi bubuk penjernih pembunuh disinfektan minum renang pemutih
  pac penjernih air, poly aluminium chloride, tawas, aluminium sulfat | menjernihkan mengendapkan lumpur keruh pdam bubuk koagulan bening pengolahan kotoran gumpal
  vaksin pmk, vaksin penyakit mulut kuku, fmd vaccine, vaksin ternak | suntik sapi kerbau kambing ternak wabah peternak dinas peternakan penyuntikan kekebalan hewan penangkal virus dosis
  vaksin rabies hewan, rabies vaccine veterinary, vaksin anjing gila | suntik kucing kera pemeliharaan penular gigitan dinas peternakan
  vaksin unggas, vaksin nd, vaksin ai, newcastle disease vaccine, vaksin tetelo | ayam bebek flu burung suntik tetes peternak mati mendadak
  vaksin anthrax, vaksin antraks, vaksin se, vaksin septicaemia epizootica, vaksin brucella, vaksin lsd | suntik sapi kerbau ngorok ternak wabah peternakan kambing mati penyuntikan kekebalan kulit berbenjol spora
  vaksin lsd, lumpy skin disease vaccine, vaksin brucellosis | suntik sapi benjol kulit keguguran menular ternak peternakan
  vaksin hog cholera, vaksin babi, classical swine fever vaccine | suntik ternak kolera mati demam peternak wabah asf afrika celeng
  obat hewan, obat ternak, veterinary medicine, antibiotik hewan, oxytetracycline injeksi | sapi kambing ayam suntik sakit dokter puskeswan peternakan injeksi penyembuh mantri infeksi demam
  obat cacing ternak, albendazole bolus, anthelmintik, ivermectin injeksi, antelmintik hewan, albendazole ternak, ivermectin | sapi kambing cacingan kudis hewan peternak kaplet parasit pembasmi kutu caplak bolus minum suntik
  vitamin ternak, vitamin hewan, b-complex injeksi hewan, multivitamin ternak, b kompleks injeksi hewan, mineral blok | nafsu makan sapi kambing ayam suntik gemuk sehat peternakan suplemen penambah stamina jilat garam penggemuk
  hormon reproduksi ternak, prostaglandin hewan, pgf2a, hormon birahi, pgf2 alfa, hormon sinkronisasi birahi, gnrh | sinkronisasi sapi kawin suntik bunting upsus siwab inseminator perangsang kebuntingan gertak inseminasi serentak betina dosis dokter hewan obat ib
  semen beku, straw sapi, semen beku sapi, frozen semen | mani pejantan inseminasi buatan kawin suntik bibit unggul betina
  inseminasi buatan kit, ib kit, gun ib, insemination gun, ai gun | kawin suntik sapi inseminator plastik sheath straw sarung betina peternakan
  kontainer semen, container n2 cair, tabung nitrogen cair, liquid nitrogen container | menyimpan mani straw beku sapi dingin inseminasi termos peternakan
  nitrogen cair, liquid nitrogen, n2 cair, container straw, kontainer nitrogen cair, tangki nitrogen | pendingin sangat rendah beku mani sapi straw inseminasi isi ulang kulit kutil penyimpan semen buatan dingin ekstrem liquid bibit pengawet sperma ib
  spuit ternak, alat suntik hewan, automatic syringe, socorex, automatic syringe veteriner | vaksinasi ayam sapi menyuntik otomatis botol peternakan kandang penyuntik vaksin unggas jarum dosis berulang drencher suntikan dokter
  eartag, ear tag, anting telinga sapi, eartag secure qr code | penanda nomor identitas ternak tang pemasang pmk kuping plastik
  tang eartag, ear tag applicator, tang kastrasi, burdizzo, kastrator | memasang nomor telinga mengebiri sapi jantan menjepit ternak
  kandang jepit, cattle crush, squeeze chute, kandang jepit sapi | menjepit menahan ternak diperiksa disuntik besi inseminasi peternakan penahan vaksin pemeriksaan hewan pengaman handling squeeze chute suntik kebuntingan peternak
  pita ukur ternak, rondo tape, pita rondo, tongkat ukur ternak | menaksir berat lingkar dada sapi kambing meteran tinggi peternakan
  timbangan ternak, timbangan sapi, livestock scale, timbangan hewan, cattle scale | menimbang berat kambing kurban digital kilogram pasar besi rumah potong penimbang hewan kandang jepit
  usg ternak, veterinary ultrasound, usg sapi, usg hewan, usg portable veteriner | pemeriksaan kebuntingan hewan bunting rahim layar peternakan portabel pemeriksa sapi kambing probe dokter puskeswan
  peralatan dokter hewan, veterinary kit, puskeswan kit, vet kit, bedah hewan set | operasi periksa termometer gunting suntik pusat kesehatan tas peternakan
  stunning gun, captive bolt, restraining box, alat pemingsan sapi | memingsankan hewan rumah potong rph menyembelih jagal menjatuhkan perebah penyembelihan pemotongan halal pengikat
  jaring penangkap hewan, animal catcher, tongkat penangkap anjing, snake hook | menangkap ular liar galak jerat penjepit petugas damkar reptil
  kandang hewan, pet cage, kandang kucing anjing, kandang jebak, kandang kucing, kandang anjing | kurungan besi lipat mengurung satwa karantina observasi penampungan peliharaan klinik liar rabies shelter
  sumpit bius, tulup bius, blow dart, senapan bius | menembak memingsankan hewan satwa liar monyet jarum kebun binatang
  sarung tangan plastik inseminasi, palpation glove, sarung tangan panjang ternak | memeriksa kebuntingan sapi rektal lengan bahu sekali pakai
  disinfektan kandang, desinfektan ternak, antiseptik kandang | menyemprot membunuh virus kuman peternakan ayam babi wabah celup kaki
  test kit hewan, rapid test rabies, rapid test avian influenza, kit elisa hewan | pemeriksaan flu burung unggas penyakit ternak sampel laboratorium veteriner
  milk tester, lactoscan, milk analyzer, laktodensimeter | menguji memeriksa mutu lemak susu sapi perah koperasi kadar air
  mesin perah susu, milking machine, alat perah sapi | memerah ember vakum peternak otomatis puting peternakan betina penyedot koperasi
  mesin tetas, egg incubator, penetas telur | menetaskan ayam bebek puyuh pemanas lampu unggas peternak rak putar
  milk can, can susu, kaleng susu, ember susu | wadah menampung mengangkut sapi perah aluminium stainless peternak koperasi pengangkut segar tabung
  kulkas obat, lemari pendingin obat, pharmaceutical refrigerator, medical refrigerator | menyimpan insulin suhu dingin apotek farmasi kaca puskesmas
  mortir stamper, lumpang alu obat, mortar porselen | menggerus menghaluskan meracik puyer apotek tumbuk tablet laboratorium bubuk
  plastik obat, klip obat, etiket obat, kertas puyer | pembungkus kantong kecil apotek resep tablet label aturan pakai bungkus
  blender obat, pulverizer obat, sealing puyer, mesin press puyer | menghaluskan meracik bungkus apotek farmasi segel tumbuk bubuk serbuk elektrik resep
  pil box, kotak obat harian, tablet counter, medicine cup | membagi dosis pagi siang malam pasien wadah sendok menghitung
  wheelchair commode, commode chair, kursi bab, kursi toilet pasien | buang air besar lansia kloset duduk lubang stroke roda ember
  handrail disabilitas, grab bar, pegangan toilet difabel | dinding kamar mandi lansia penyandang stainless aksesibilitas rambatan
  kacamata baca, kacamata plus, reading glasses, kacamata minus | membantu penglihatan rabun mata lansia siswa lensa bingkai gratis operasi
  mobil ambulans, ambulance, ambulans transport, ambulans gawat darurat, mobil jenazah | kendaraan mengangkut pasien rujukan sirine puskesmas desa tandu oksigen
  puskesmas keliling, mobil puskesmas keliling, pusling, mobil klinik | kendaraan layanan kesehatan desa terpencil pengobatan bidan dobel gardan berkeliling pelayanan dokter medis berobat pasien masyarakat roda empat gigi
  mobil klinik, mobil klinik gigi, mobile clinic, mobil mammografi, mobile dental unit | kendaraan karoseri layanan pemeriksaan keliling warga bus kesehatan
  mobil donor darah, bus donor darah, blood donor vehicle, mobil unit donor darah | kendaraan pmi unit transfusi pengambilan keliling ranjang karoseri pendonor kursi kulkas kantong palang merah sukarela
  kursi donor darah, blood donor chair, hemoscale, timbangan darah donor | pendonor duduk rebah pmi transfusi mengayun kantong pengambilan
  lampu uv sterilisasi, uv sterilizer, lampu ultraviolet, uvc lamp | membunuh kuman virus ruangan sinar steril bakteri kamar operasi
  air purifier, penyaring udara, hepa filter, pembersih udara ruangan, pembersih udara, penjernih udara, filter udara hepa | menyaring debu asap virus bau kantor polusi kabut bersih penyaring ruangan ionizer
  negative pressure, hepafilter ruang isolasi, modular isolation room, exhaust hepa | tekanan negatif covid tbc udara rumah sakit penyaring infeksius
  chamber sterilisasi, bilik disinfeksi, bilik desinfektan, disinfection chamber | kamar semprot orang masuk covid gerbang kabut virus pintu
  manekin cpr, phantom rjp, mannequin resusitasi, manikin cpr | boneka latihan pijat jantung bantuan napas pelatihan pmr hidup dasar
  phantom bayi, phantom persalinan, manekin ibu hamil, phantom panggul, boneka bayi peraga | latihan melahirkan bidan kelas kebidanan mahasiswa lahir plasenta praktik akademi
  phantom payudara, phantom lengan suntik, phantom injeksi, manekin keperawatan | latihan menyuntik infus sadari perawat akademi mahasiswa boneka peraga
  food model, food model gizi, replika makanan, food picture | contoh tiruan plastik penyuluhan porsi nutrisionis puskesmas peraga
  lembar balik penyuluhan, flipchart kesehatan, lembar balik kie, kie kit | gambar peraga kader posyandu kelas ibu hamil penyuluh kb bolak
  kie kit kkb, bkb kit, bina keluarga balita kit, genre kit | peraga mainan boneka kader berencana remaja bkkbn pengasuhan
  meja siswa, meja belajar siswa, meja sekolah, student desk | bangku murid kelas sd smp kayu rangka besi laci menulis pelajar mebelair
  kursi siswa, kursi sekolah, student chair, kursi belajar siswa | bangku murid duduk kelas sd smp sma kayu besi sandaran mebelair
  meja kursi siswa set, set meja kursi siswa, mebeler sekolah, bangku sekolah | murid kelas satu pasang tunggal ganda kayu besi sd belajar mebelair
  kursi kuliah, kursi lipat kuliah, chitose kuliah, lecture chair, kursi kampus | mahasiswa sandaran lengan papan tulis meja kecil menempel pelatihan ujian
  meja guru, kursi guru, meja kursi guru, teacher desk | pengajar depan kelas laci kayu sekolah mengajar mebelair
  papan tulis, whiteboard, white board, papan tulis putih, papan white board | menulis spidol kelas dinding rapat menerangkan gantung kaki roda sekolah
  papan tulis kapur, blackboard, papan hitam | menulis kelas hijau sekolah dinding kayu guru digantung menerangkan murid
  papan tulis kaca, glass board, glassboard | menulis spidol bening tempered rapat ruang dinding magnet kantor
  papan pengumuman, softboard, papan mading, papan informasi, bulletin board | menempel majalah dinding kaca geser kantor kelas gabus paku
  interactive flat panel, ifp, smartboard, papan tulis interaktif, interactive display, komputer interaktif | layar sentuh besar kelas digital mengajar rapat menulis pintar digitalisasi
  rak buku perpustakaan, rak buku, bookshelf, library shelf, rak perpustakaan | menyimpan memajang koleksi bacaan pustaka dua muka besi kayu susun
  meja baca perpustakaan, meja baca, carrel baca, kursi baca perpustakaan | membaca pengunjung pustaka sekat duduk belajar lesehan anak
  lemari katalog, katalog perpustakaan, card catalog | laci kartu mencari koleksi pustaka kayu pengunjung indeks
  loker penitipan tas, loker perpustakaan, locker besi, loker karyawan | menyimpan menitip kunci pintu banyak pegawai siswa kotak pengunjung plat sekat
  troli buku, book trolley, kereta buku perpustakaan | mendorong mengangkut koleksi rak roda pustaka mengembalikan dorong petugas
  mobil perpustakaan keliling, perpustakaan keliling, mobile library, motor pintar, mobil pusling, mobil pintar | kendaraan membaca buku desa anak rak karoseri layanan pustaka bacaan literasi siswa baca pelajar taman
  pojok baca digital, pocadi, pojok baca, anjungan baca digital | sudut membaca tempat umum tablet komputer rak warga pustaka
  buku perpustakaan, buku bacaan, koleksi perpustakaan, library books | literasi pustaka fiksi pengetahuan umum judul eksemplar desa penambahan
  buku pelajaran, buku teks pelajaran, buku siswa, textbook, buku kurikulum merdeka | murid sekolah mata matematika bahasa bos cetak kelas
  buku guru, buku panduan guru, modul ajar, buku referensi guru | pegangan pengajar kurikulum pembelajaran pedoman sekolah silabus mengajar kelas pendidik bos
  buku cerita anak, buku dongeng, buku cerita bergambar, big book | bacaan paud tk literasi bilingual komik fabel membaca dongengan hewan perpustakaan sd
  buku pengayaan, buku non teks, buku referensi, ensiklopedia | pengetahuan tambahan siswa perpustakaan sekolah kamus sains jilid
  lembar kerja siswa, lks, buku soal, modul pembelajaran | latihan ujian murid pelajaran mengerjakan cetak kelas paket
  al quran, alquran, mushaf al-quran, quran braille, kitab suci, mushaf, quran terjemah | mengaji masjid agama islam juz amma iqro santri wakaf kitab suci muslim bacaan tpa yasin
  buku braille, buku tunanetra, mesin ketik braille, braille typewriter, reglet | membaca meraba huruf timbul buta disabilitas netra slb
  buku digital, e-book, ebook, lisensi buku elektronik, konten digital perpustakaan | membaca aplikasi pustaka unduh judul daring bacaan online tablet gawai langganan
  majalah, surat kabar, koran, langganan koran, tabloid | bacaan berita harian media cetak iklan kantor jurnal
  kamus, kamus bahasa inggris, kamus bahasa indonesia, dictionary | arti kata terjemahan buku siswa perpustakaan tebal istilah menerjemahkan lema
  atlas, peta dinding, peta indonesia, peta provinsi, wall map | gambar wilayah batas negara gulung kelas geografi kantor pajang dunia
  globe, bola dunia, globe dunia | peraga bumi negara benua geografi kelas berputar putar siswa
  apbe paud, ape paud, alat permainan edukatif, ape dalam, mainan edukatif, ape tk | anak bermain belajar kayu balok bongkar pasang warna kecerdasan motorik
  balok kayu, balok unit paud, balok susun, wooden blocks | mainan anak menyusun bangunan geometri tk membangun kreatif
  puzzle kayu, puzzle anak, puzzle edukatif, jigsaw anak | mainan menyusun potongan gambar huruf angka hewan tk paud
  lego edukasi, bricks edukatif, mainan bongkar pasang | menyusun merangkai plastik warna anak paud kreatif tk kotak
  ape luar, mainan outdoor paud, playground, mainan luar ruang, outdoor playground | ayunan perosotan anak taman bermain halaman tk jungkitan ramah
  perosotan, seluncuran, prosotan, slide anak | mainan meluncur taman paud halaman tk fiberglass plastik tangga
  ayunan anak, ayunan besi, swing set, ayunan taman | mainan berayun duduk rantai paud tk halaman mengayun bermain gantung ramah
  jungkat jungkit, jungkitan, seesaw, papan jungkit | mainan anak naik turun berdua taman paud tk halaman besi
  mangkok putar, komidi putar anak, merry go round | mainan berputar duduk taman paud tk halaman besi bundar
  panjatan anak, bola dunia panjat, climbing dome, jala panjat | mainan memanjat besi setengah taman paud motorik halaman
  mandi bola, kolam bola, ball pit | mainan anak plastik warna warni ruang bermain paud rumah sakit
  trampolin, trampoline, mandi bola, kolam bola, odong odong | mainan melompat anak jaring pengaman senam pegas halaman wahana bermain lompat plastik hiburan kereta mini permainan taman pasar malam
  boneka tangan, panggung boneka, wayang kertas, hand puppet | mendongeng bercerita guru paud anak kain jari sandiwara hewan
  matras lantai anak, evamat, karpet puzzle, matras paud | alas bermain busa huruf angka warna ruang lembut tk
  meja kursi paud, meja kursi tk, kursi anak, meja anak | belajar kecil warna plastik kayu rendah taman kanak
  loker paud, rak mainan, loker tk, rak tas anak | menyimpan sepatu kayu kotak warna taman kanak rapi murid alas menata
  alat peraga matematika, kit matematika, peraga matematika sd, mathematics kit | belajar berhitung bangun ruang pecahan geometri siswa sekolah jam sempoa
  alat peraga ipa, kit ipa, kit ipa sd, science kit, peraga ipa | percobaan sains listrik magnet cahaya siswa praktikum sekolah eksperimen
  kit ips, alat peraga ips, peraga ips sd, peraga sejarah | belajar peta budaya geografi pahlawan siswa sekolah gambar
  alat peraga bahasa, kit bahasa, peraga bahasa indonesia, kartu huruf, kartu kata | belajar membaca mengeja abjad siswa kelas awal calistung
  alat peraga pendidikan agama islam, peraga pai, peraga sholat, peraga haji | belajar ibadah wudu gambar hijaiyah miniatur kabah siswa madrasah
  alat peraga pjok, kit olahraga sekolah, peralatan pjok | pendidikan jasmani siswa bola cone simpai peluit lapangan sd
  torso, torso manusia, model anatomi, torso anatomy | peraga tubuh organ dalam biologi boneka setengah badan bongkar pasang
  kerangka manusia, rangka manusia, skeleton model, model kerangka | peraga tulang biologi tengkorak tiang siswa laboratorium kedokteran
  model peraga biologi, model mata, model jantung, model telinga, model sel | organ potongan siswa laboratorium ipa sma anatomi plastik
  kit fisika, peralatan praktikum fisika, physics kit, kit mekanika, kit optik | percobaan gaya cahaya lensa listrik siswa laboratorium sma eksperimen
  kit kimia, peralatan praktikum kimia, chemistry kit, molymod | percobaan zat larutan molekul siswa laboratorium sma tabung bahan
  kit biologi, peralatan praktikum biologi, biology kit | percobaan tumbuhan sel siswa laboratorium sma preparat bedah mikroskop
  mikroskop siswa, mikroskop monokuler, student microscope, mikroskop digital siswa | pembesar melihat sel tumbuhan laboratorium sekolah ipa preparat lensa
  teleskop, telescope, teropong bintang, teropong astronomi | mengamati melihat bulan planet langit hilal rukyat lensa tripod
  planetarium mini, tellurium, model tata surya, peraga tata surya | bumi bulan matahari planet gerhana siswa ipa berputar
  meja laboratorium, meja praktikum, laboratory bench, lab table, meja lab ipa | praktik siswa kimia tahan asam bak cuci kran island phenolic
  lemari bahan kimia, chemical cabinet, lemari reagen | menyimpan larutan berbahaya laboratorium tahan asam ventilasi kunci besi
  kursi laboratorium, lab stool, bangku laboratorium | duduk bulat tinggi siswa praktikum putar besi tanpa sandaran
  emergency shower, eye wash, eyewash station, pancuran darurat | pembilas mata tubuh tumpahan kimia laboratorium pabrik keselamatan semprot
  laboratorium bahasa, lab bahasa, language laboratory, lab bahasa digital | headset belajar percakapan siswa master konsol sekolah inggris mendengarkan
  peralatan praktik smk, alat praktik smk, trainer kit, trainer smk | kejuruan siswa bengkel latihan jurusan peraga sekolah kompetensi
  trainer elektronika, trainer plc, plc trainer, trainer instalasi listrik | belajar latihan rangkaian otomasi siswa smk bengkel modul papan
  trainer otomotif, engine stand, engine cutting, trainer sepeda motor | mesin mobil peraga belajar siswa smk potongan bengkel kejuruan
  trainer pneumatik, trainer hidrolik, electro pneumatic trainer | belajar udara tekan silinder katup siswa smk mekatronika latihan
  arduino kit, iot kit, robotik kit, robotics kit, mikrokontroler kit | merakit robot belajar pemrograman coding siswa sensor ekstrakurikuler papan
  printer 3d, 3d printer, 3d printing machine | mencetak benda tiga dimensi filamen model siswa prototipe plastik
  mesin jahit, sewing machine, mesin jahit portable, mesin jahit hitam, mesin jahit rumah tangga | menjahit pakaian baju pelatihan tata busana penjahit umkm bantuan kain kursus konveksi benang dinamo kaki
  mesin obras, overlock machine, mesin neci, overlock, mesin obras benang | merapikan tepi kain jahitan baju konveksi pelatihan benang penjahit perapi pinggir neci menjahit garmen usaha rapi
  mesin bordir, embroidery machine, bordir komputer, mesin bordir komputer | menyulam hias gambar nama kain logo benang konveksi penyulam seragam hiasan manual
  bola sepak, football, bola kaki, soccer ball | olahraga lapangan kulit sintetis menendang latihan sekolah ukuran lima
  bola voli, bola volley, volleyball | olahraga lapangan memukul net tim sekolah karet kulit latihan
  bola basket, basketball | olahraga lapangan ring memantul karet oranye tim sekolah latihan
  bola futsal, futsal ball | olahraga lapangan dalam ruang menendang tim lantai gawang kecil
  bola takraw, sepak takraw, bola rotan | olahraga anyaman plastik menendang net kaki tim sea games
  bola tangan, bola kasti, bola tenis, bola softball | olahraga memukul melempar kecil karet lapangan anak sd rounders pemukul
  gawang futsal, gawang sepak bola, goal post, jaring gawang | tiang besi jala lapangan olahraga tim mencetak pipa
  ring basket, tiang basket, basketball hoop, papan pantul basket | memasukkan bola lapangan akrilik jaring portabel hidrolik olahraga
  tiang voli, net voli, tiang net voli, volleyball net | jaring pembatas lapangan olahraga besi bola pasang antena
  raket badminton, raket bulutangkis, shuttlecock, kok bulutangkis | olahraga memukul bulu angsa senar net lapangan pemain
  net badminton, tiang badminton, tiang bulutangkis, karpet badminton | jaring lapangan olahraga lantai vinil pembatas besi portabel gor
  meja tenis meja, meja pingpong, table tennis table, bet pingpong, bola pingpong, meja tenis, table tennis | olahraga memukul lipat net kayu dalam ruang pemukul pimpong lapangan
  raket tenis, tennis racket, net tenis, lapangan tenis perlengkapan | olahraga memukul bola senar tiang pemain latihan karet
  matras senam, matras olahraga, gymnastic mat, matras lantai senam | alas berguling jatuh busa siswa pjok empuk lompat
  matras silat, matras bela diri, matras judo, tatami, matras karate | alas bertanding puzzle pesilat taekwondo busa atlet pertandingan
  matras yoga, yoga mat | alas senam lantai karet gulung peregangan ibu hamil kebugaran
  body protector, pelindung badan silat, peching pad, pelindung taekwondo, pelindung badan | bela diri pesilat bertanding memukul menendang tameng kaki atlet taekwondo silat dada tanding latihan
  samsak, sansak tinju, punching bag, ring tinju, sarung tinju | bela diri memukul latihan petinju kulit gantung atlet
  lembing, javelin, cakram atletik, discus, tolak peluru, peluru atletik | melempar atlet olahraga besi lapangan o2sn nomor lempar
  start block, gawang lari, hurdle, tongkat estafet, balok start | atletik pelari lintasan melompat lomba atlet sprint pijakan lompat balapan penghalang rintangan
  peti lompat, bangku swedia, simpai, hula hoop, bola medicine | senam siswa pjok keseimbangan rotan kayu sd melompat berguling lingkaran olahraga
  cone latihan, marker cone, agility ladder, tangga kelincahan, kun olahraga | penanda lapangan pemain plastik warna kerucut rintangan zigzag sepak bola pelatih
  stopwatch, stop watch, pencatat waktu | menghitung detik lomba lari pelatih juri jam genggam olahraga
  peluit, whistle, peluit wasit, pluit, tali komando, sempritan | tiup satpam pelatih bunyi pramuka pertandingan juru parkir pengatur lalu lintas wasit polisi
  papan skor, scoreboard, skoring digital, papan skor elektronik | angka nilai pertandingan olahraga led waktu gor voli basket
  treadmill, alat fitnes, gym equipment, fitness equipment, home gym | olahraga kebugaran lari berjalan beban otot ruang gim mesin
  sepeda statis, stationary bike, spinning bike, exercise bike | mengayuh olahraga kebugaran dalam ruang fitnes kardio duduk
  barbel, dumbbell, dumbel, kettlebell, beban angkat besi | latihan otot mengangkat atlet fitnes kebugaran plat olahraga berat genggam gim kekar
  outdoor fitness, alat fitnes outdoor, fitness luar ruang, outdoor gym | olahraga taman kota warga lansia besi galvanis latihan kebugaran rth
  papan catur, catur, chess set, jam catur | permainan pikiran olahraga bidak pion atlet lomba digital pertandingan
  busur panah, panahan, archery set, target panahan | olahraga memanah anak sasaran atlet bantalan recurve busa
  sepeda balap, sepeda atlet, road bike, sepeda gunung, mountain bike | mengayuh olahraga roda dua cabang lomba karbon pesepeda pebalap gowes lintasan
  perahu dayung, perahu naga, dragon boat | olahraga air mendayung atlet lomba sungai fiberglass rowing
  alat selam, scuba set, diving equipment, perlengkapan selam, bcd regulator selam, peralatan selam, regulator selam, bcd selam, scuba diving set | menyelam bawah air laut tabung masker sirip penyelam penyelamatan pencarian korban oksigen fin wetsuit udara regulator bcd sar
  pelampung renang, papan renang, kacamata renang, swim board | berenang kolam anak latihan atlet pengapung busa belajar dada air berlatih
  sepatu olahraga, sepatu lari, sport shoes, sepatu bola, sepatu futsal | atlet berlari kaki sol karet pemain tim latihan kontingen
  jersey, kaos tim, kostum olahraga, seragam tim, kostum bola | baju pemain nomor punggung atlet printing celana pertandingan
  pakaian olahraga, training olahraga, setelan training, seragam olahraga, baju olahraga | kaos celana senam siswa pegawai atlet trening jaket panjang latsar
  permainan tradisional, egrang, gasing, congklak, bakiak, dakon | mainan anak rakyat daerah bambu kayu lomba festival
  rumput sintetis, artificial grass, karpet rumput, rumput futsal, rumput tiruan | lapangan futsal bola taman hijau plastik pelapis serat karet pasir karpet olahraga hias
  lantai lapangan olahraga, interlock floor, vinyl sport floor, lapangan interlock | pelapis gor voli basket karpet pasang plastik anti licin cat
  tribun, tribun lipat, telescopic tribune, kursi stadion, bleacher, tribun stadion, single seat stadion | penonton duduk gor lapangan bertingkat bangku plastik olahraga tempat lipat
  jasa wasit, jasa pelatih olahraga, jasa juri, jasa penyelenggara pertandingan | honor lomba turnamen kejuaraan memimpin atlet pembinaan cabang
  alat musik tradisional, gamelan, gamelan jawa, gamelan bali, perangkat gamelan | bunyi tabuh pukul perunggu gong saron kesenian daerah sanggar pelestarian budaya
  gong, gong pembukaan, gong perunggu, gong besar, gong peresmian, kempul | bunyi pukul dipukul meresmikan acara upacara logam gantung seremonial tabuh pembukaan perunggu tradisional talempong kulintang musik kesenian
  angklung, angklung set, angklung melodi, arumba | musik bambu digoyang nada sunda sekolah kesenian tradisional digetarkan goyang orkestra bernada digoyangkan sanggar murid
  kulintang, kolintang, kolintang kayu | musik pukul bilah nada manado kesenian tradisional sanggar
  sasando, kecapi, sape, siter, alat musik petik tradisional, musik sasando, sasando elektrik | dawai senar daerah kesenian sanggar kayu dipetik nada budaya petik rote ntt daun lontar tradisional
  rebana, hadroh, rebana hadroh, marawis, terbang rebana, alat hadroh | musik islami sholawat tabuh kulit masjid majelis taklim banjari qasidah terbang bass
  kendang, gendang, tifa, bedug, beduk, kendang jimbe | musik tabuh pukul kulit masjid kesenian tradisional kayu daerah tari papua rampak
  tambur, drum band, marching band, alat drumband, drumband set | musik baris sekolah mayoret snare bass terompet parade paskibra siswa
  drum set, drum akustik, drum elektrik, electric drum, alat band, cajon | musik pukul stik band panggung simbal studio pemain tabuh paket dipukul perkusi pemukul hiburan sekolah
  gitar, guitar, gitar akustik, gitar elektrik, gitar bass, gitar listrik, bass elektrik | musik petik senar band kayu memetik lagu ekstrakurikuler studio sekolah dipetik dawai hiburan amplifier
  keyboard musik, keyboard arranger, organ tunggal, electone, synthesizer, organ elektrik, piano digital | tuts piano elektronik menekan lagu band panggung pengiring gereja sanggar arranger nada hiburan penyanyi
  piano, piano digital, grand piano, pianika, melodion | musik tuts menekan lagu tiup siswa sekolah sd
  biola, violin, cello, saxophone, terompet, trumpet, alat musik orkestra, alat musik gesek, kontrabas | gesek tiup orkes simfoni korps senar logam pemusik konser marching orkestra keroncong bow sekolah violin digesek dawai klasik ansambel hiburan
  suling, seruling, harmonika, suling bambu | musik tiup lubang siswa plastik nada sekolah meniup lagu kesenian melodi tradisional bambu gesek sasando kecapi peniup sanggar
  amplifier gitar, ampli gitar, amplifier bass, efek gitar | pengeras suara musik band panggung studio senar listrik
  wayang kulit, wayang golek, wayang, wayang orang, kelir wayang | boneka dalang pertunjukan pagelaran kesenian cerita kelir tradisional kerbau budaya gunungan seni gamelan panggung layar
  kostum tari, baju tari, pakaian tari, kostum kesenian, busana tari, kostum, kostum penari | penari pentas daerah sanggar tradisional properti selendang mahkota kesenian adat busana seni pertunjukan aksesoris hiasan kepala
  reog, barongan, barongsai, topeng tari, kuda lumping, ondel-ondel, dadak merak, reog ponorogo, singo barong | kesenian rakyat pertunjukan pentas kepala boneka budaya penari arak arakan singa kostum topeng bulu jathil warok barongan harimau jawa timur properti
  sanggul, aksesoris tari, mahkota tari, make up artis, jasa tata rias | wajah penari pengantin rambut kecantikan pentas kosmetik perias
  peralatan kecantikan, alat salon, kursi salon, hair dryer, steamer rambut | tata rias pelatihan potong keramas pengering gunting keterampilan
  peralatan pangkas rambut, alat cukur rambut, hair clipper, kursi barber | mencukur memotong pria pelatihan wirausaha gunting mesin salon cukuran pisau elektrik
  peralatan membatik, canting, kompor batik, malam batik, cap batik | lilin kain mewarnai motif pelatihan pengrajin tembaga kerajinan wajan
  alat tenun, alat tenun bukan mesin, atbm, gedogan | menenun kain benang kayu songket ulos pengrajin kerajinan tradisional penenun lurik perajin gun sisir
  peralatan lukis, cat lukis, kanvas lukis, kuas lukis, cat air, easel | melukis menggambar seni warna siswa palet minyak akrilik
  krayon, crayon, pensil warna, oil pastel, spidol warna | mewarnai menggambar anak paud tk lomba warni lilin batang gambar kertas kotak
  plastisin, play dough, lilin mainan | membentuk anak paud lunak warna kreatif kerajinan adonan lembek bermain tangan tk
  kertas origami, kertas lipat, kertas krep, kertas marmer, kertas asturo | prakarya warna anak paud kerajinan hiasan menempel melipat siswa
  buku tulis, buku tulis siswa, notebook tulis, exercise book | menulis mencatat murid sekolah garis lembar sampul anak
  buku gambar, buku mewarnai, sketchbook, drawing book | menggambar anak kertas putih polos siswa lomba melukis krayon paud lembar
  tas sekolah, tas ransel siswa, school bag, ransel anak | menggendong buku murid punggung bantuan yatim perlengkapan masuk
  paket alat tulis siswa, school kit, paket perlengkapan sekolah, paket sekolah | bantuan murid miskin buku pensil tas seragam sepatu anak
  sepatu sekolah, sepatu hitam siswa, kaos kaki sekolah | alas murid seragam bantuan tali anak kets berangkat karet
  seragam sekolah, seragam sd, seragam smp, seragam sma, baju seragam siswa, paket seragam, pakaian sekolah | pakaian murid putih merah biru abu bantuan gratis kemeja celana rok miskin sd smp pramuka kain anak pelajar
  perlengkapan pramuka, seragam pramuka, tongkat pramuka, tenda pramuka, atribut pramuka | baju coklat kepanduan siswa kwartir jambore tali topi kacu kemah
  perlengkapan paskibra, pakaian paskibraka, seragam paskibra, pdu paskibraka | baju putih pengibar bendera upacara agustus kopiah sarung tangan sepatu
  toga wisuda, baju toga, jubah wisuda, samir, baju wisuda | pakaian lulusan mahasiswa topi segi lima kelulusan selempang sarjana jubah upacara guru besar
  ijazah, blangko ijazah, map ijazah, rapor, buku raport | siswa nilai kelulusan sekolah sampul cetak hasil belajar
  ballpoint, pulpen, bolpoin, ball pen, pen gel | menulis tinta hitam biru kantor tanda tangan peserta rapat
  pensil, pencil, pensil 2b, pensil mekanik, isi pensil | menulis ujian komputer kayu grafit siswa menggambar lembar jawaban
  spidol whiteboard, spidol, boardmarker, board marker, spidol papan tulis | menulis putih dihapus tinta hitam rapat mengajar isi ulang
  spidol permanen, permanent marker, spidol permanent, marker permanen | menulis plastik kardus tahan air tinta tidak luntur penanda
  stabilo, highlighter, penanda teks, text liner | menandai tulisan warna terang kuning dokumen bacaan spidol
  tip ex, correction pen, correction tape, tipe x, cairan koreksi, correction fluid | menghapus menutup tulisan salah putih tinta kesalahan ketik pita
  rautan pensil, peruncing pensil, pencil sharpener, serutan pensil | meruncingkan menajamkan putar meja siswa kantor menyerut pisau serut runcing tajam
  penggaris, ruler, mistar, penggaris besi, penggaris segitiga, busur derajat | mengukur garis lurus menggambar sentimeter siswa plastik kelas
  gunting kertas, gunting kantor, scissors, gunting kain | memotong tajam stainless pegangan plastik kerajinan potong bilah jahit siswa
  pisau cutter, isi cutter | memotong mengiris kertas lipat kecil tajam mata silet
  lem kertas, lem stick, glue stick, lem cair, lem povinal | perekat menempel amplop prakarya putih tabung oles rekat melekat merekatkan
  lem tembak, glue gun, lem bakar, isi lem tembak | perekat panas lilin menempel kerajinan listrik leleh pistol batang silikon merekatkan
  lakban, lakban bening, lakban hitam, selotip, opp tape, cloth tape, packing tape, double tape, isolasi bening | perekat menutup kardus paket gulung plastik menempel kain pembungkus dus tempel rekat coklat kertas plester
  double tape, double tip, doubletape, foam tape | perekat dua sisi menempel bolak balik poster busa gulung
  dispenser tape, tape dispenser, tempat isolasi, tape cutter | wadah memotong perekat gulungan meja kantor gerigi lakban pemotong rol
  stapler, stepler, hekter, stapler besar, heavy duty stapler, staples machine, steples | menjepret menjilid kertas lembar isi kawat dokumen jepretan penjepit jepret klip
  isi stapler, isi staples, isi hekter, staples refill | kawat jepret kertas kotak kecil paku cadangan jepretan peluru pengisi menjilid
  penjepit kertas, paper clip, binder clip, trigonal clip, klip kertas | menjepit dokumen berkas lembar hitam kawat menyatukan capit jepitan besi kecil
  perforator, pembolong kertas, paper punch, pelubang kertas | melubangi lubang dua ordner arsip map lembar menjilid
  push pin, paku payung, pines, thumb tack | menancapkan menempel papan gabus pengumuman jarum kepala plastik
  karet gelang, rubber band | mengikat mengumpulkan bungkus dokumen uang kuning elastis ikat melingkar bungkusan
  stempel, cap stempel, stempel flash, stempel dinas, stamp otomatis, jasa pembuatan stempel | tanda pengesahan surat tinta karet kayu logo jabatan
  bak stempel, bantalan stempel, tinta stempel, stamp pad | cap ungu biru kotak busa jempol surat membubuhkan refill pengesahan jari
  numerator, stempel tanggal, date stamp, automatic numbering machine | cap angka nomor urut tahun surat putar agenda
  tinta pemilu, tinta sidik jari, tinta coblos | kelingking ungu pemungutan suara tps kpu celup pemilih
  kalkulator, calculator, kalkulator printing, kalkulator ilmiah | menghitung angka bendahara keuangan digit meja menjumlah hitung tombol elektronik akuntan
  kertas hvs, hvs a4, hvs f4, kertas a4 70 gram, kertas f4, kertas fotocopy, copy paper, kerta hvs, kertas a4, kertas fotokopi, paper a4 | lembar putih rim mencetak dokumen surat folio kuarto printer kantor cetak
  kertas folio bergaris, kertas double folio, kertas kuarto, kertas polio | lembar menulis tangan ujian garis jawaban siswa surat
  kertas buffalo, kertas bufalo, kertas sampul, kertas cover, kertas jilid | karton warna penutup laporan tebal lembar linen depan makalah jilidan
  kertas foto, photo paper, glossy photo paper, kertas inkjet glossy | mengkilap mencetak gambar pas warna printer lembar potret cetakan licin
  kertas stiker, sticker paper, kertas label, label nama, label undangan | menempel perekat alamat tom jerry lembar tulisan inventaris
  kertas ncr, kertas karbon, kertas rangkap, continuous form, kertas komputer | tembusan lembar salinan kuitansi dot matrix warna bolak faktur
  kertas thermal, kertas struk, thermal paper roll, kertas kasir, kertas antrian | gulungan cetak nota mesin panas karcis parkir loket
  kertas flipchart, kertas plano, kertas manila, kertas karton, karton manila | lembar besar menulis rapat diskusi kelompok poster warna pelatihan
  kertas concorde, kertas linen, kertas sertifikat, kertas ijazah | tebal motif piagam penghargaan undangan mencetak lembar gading
  kertas kalkir, kertas gambar, kertas roll plotter, kertas a3 | menggambar teknik peta rancangan gulung transparan besar arsitek
  kertas ekg, kertas usg, thermal paper medis, ecg paper | gulungan hasil cetak rekam jantung kandungan rumah sakit
  amplop, amplop dinas, amplop coklat, envelope, amplop kabinet, amplop kop | pembungkus surat kirim kertas putih berperekat uang transport
  map kertas, stofmap, snelhecter, map snelhecter, map buffalo | menyimpan berkas dokumen lembar warna folder penjepit arsip surat lamaran jepit karton
  map plastik, map kancing, business file, clear holder, map zipper, clear sleeves | menyimpan berkas dokumen bening kantong peserta rapat arsip surat transparan pelamar
  map batik, map kulit, map raker, map logo dinas, stopmap batik | seminar peserta dokumen pejabat tanda tangan naskah mou eksklusif
  odner, ordner, bantex, lever arch file, binder arsip, outner | menyimpan berkas tebal penjepit besi lubang dua punggung map
  box arsip, box file, kotak arsip, boks arsip, archive box | menyimpan dokumen lama karton arsiparis kardus spj tahun berkas
  label arsip, folder arsip, guide arsip, sekat arsip, map gantung, hanging folder | menyimpan menata berkas arsiparis pembatas kode klasifikasi pembungkus kertas kising
  rak arsip, rak besi, rak siku, rack besi arsip, rak gudang, rak serbaguna | menyimpan dokumen kardus bertingkat lubang susun logam menata papan tingkat penyimpanan berkas
  roll o pack, mobile file, roll opack, mobile shelving, rak geser arsip | lemari dorong rel putar engkol menghemat ruang dokumen besi
  filing cabinet, lemari arsip laci, filling cabinet, cabinet arsip 4 laci | menyimpan berkas map gantung besi kunci tarik dokumen kantor
  lemari arsip, lemari besi, lemari kantor, steel cupboard, lemari dokumen, cupboard | menyimpan berkas dua pintu kaca plat rak kunci
  lemari kayu, lemari buku, lemari pajangan, lemari display, etalase kaca | menyimpan memajang piala produk pintu multipleks kantor mebel ukir rumah dinas rak
  brankas, brandkas, safe deposit box, brangkas, fire resistant safe, lemari besi tahan api, brandkast, khasanah | menyimpan uang surat berharga tahan api kunci kombinasi bendahara besi aman penyimpan anti maling
  brankas senjata, gun safe, lemari senjata, rak senjata | menyimpan pistol senapan amunisi gudang aparat kunci besi
  peti uang, cash box, kotak uang, laci kasir, kotak amal | menyimpan recehan bendahara kecil kunci besi sumbangan tunai koin simpan bendaharawan gembok
  meja kerja, meja staf, office desk, meja kantor, meja setengah biro, meja biro | pegawai menulis komputer laci kunci bekerja kayu mebelair
  meja pimpinan, meja direktur, meja eselon, executive desk, meja pejabat | kepala dinas ruang kerja besar samping laci mewah kayu
  meja rapat, meja meeting, meja pertemuan, conference table, meja oval | diskusi sidang ruang panjang banyak orang bundar kayu mebel
  meja komputer, meja laptop, computer desk | menaruh monitor keyboard cpu rak tarik laboratorium kelas ketik
  meja resepsionis, meja pelayanan, meja front office, counter desk, meja loket | penerima tamu layanan depan lobi pengunjung kantor informasi masyarakat
  meja lipat, meja serbaguna, folding table, meja prasmanan, kursi lipat, kursi plastik, kursi susun | dilipat acara pelatihan portabel ruang rapat plastik besi seminar duduk tamu hajatan chitose pertemuan
  partisi kantor, kubikel, cubicle, office partition, sekat kantor | penyekat pembatas meja pegawai ruang kerja kaca kain aluminium
  kursi kerja, kursi kantor, kursi staf, office chair, kursi putar | duduk pegawai roda hidrolik sandaran komputer jaring busa
  kursi pimpinan, kursi direktur, kursi eselon, executive chair, kursi pejabat | duduk kepala dinas kulit sandaran tinggi putar roda empuk
  kursi rapat, kursi susun, kursi lipat, kursi futura, kursi hadap, visitor chair | duduk peserta tamu stainless ditumpuk besi busa aula pertemuan
  kursi tunggu, bangku tunggu, kursi tunggu stainless, waiting chair, kursi bandara, kusri tunggu | duduk antri pengunjung pasien sambung empat dudukan besi lobi pelayanan antre ruang umum seat
  kursi plastik, kursi bakso, plastic chair, kusri plastik, kusri plastik sandaran | duduk hajatan warga acara susun sandaran hijau ringan tamu tumpuk
  kursi auditorium, kursi bioskop, auditorium chair, kursi teater | duduk gedung pertunjukan penonton lipat otomatis lantai sandaran empuk
  sofa, sofa tamu, kursi tamu, sofa set, meja kursi tamu, meja tamu, kursi sofa | duduk ruang pimpinan penerima empuk kulit kain kayu jati tunggu pejabat keluarga busa meja santai lobi
  podium, mimbar, mimbar pidato, podium kayu, podium akrilik | berdiri sambutan upacara khotbah masjid pejabat mikrofon pembicara ceramah berpidato
  palu sidang, palu rapat, gavel | ketuk mengetuk hakim dprd ketua kayu keputusan memutuskan pimpinan tok pengadilan
  white board elektronik, electronic copyboard, copyboard, flipchart board, papan flipchart | rapat menulis mencetak lembar kertas kaki penyangga diskusi
  papan nama meja, papan nama pegawai, name desk, acrylic sign holder, tent card | identitas jabatan akrilik rapat peserta pejabat duduk tulisan
  papan struktur organisasi, papan data, papan monografi, papan visualisasi, papan statistik | bagan pegawai desa kelurahan informasi dinding program pkk
  mesin absensi, finger print, fingerprint, mesin absen sidik jari, face recognition attendance, mesin absensi wajah, absensi sidik jari, mesin absen, absensi wajah, mesin fingerprint | kehadiran pegawai merekam hadir pulang jam masuk presensi pemindai kantor
  mesin penghancur kertas, paper shredder, shredder, penghancur dokumen | memusnahkan memotong arsip rahasia serpihan kantor cacah mencacah potongan kecil
  mesin jilid, binding machine, mesin jilid spiral, ring jilid, spiral kawat, mesin laminating jilid | menjilid laporan buku lubang plastik sampul makalah bundel penjilidan melubangi dokumen
  mesin laminating, laminator, plastik laminating, laminating film | melapisi kartu dokumen panas awet ijazah ktp pelapis bening melindungi anti air
  mesin potong kertas, paper cutter, paper trimmer, pemotong kertas | memotong banyak lembar pisau tuas percetakan rapi foto
  mesin ketik, typewriter, mesin tik manual | mengetik tuts pita tinta surat formulir kantor lama
  mesin hitung uang, money counter, mesin penghitung uang, money detector | menghitung memeriksa keaslian lembar kas bank bendahara palsu
  mesin antrian, queue system, mesin antrean, kiosk antrian, display antrian, queue machine, sistem antrian, mesin nomor antrian | nomor urut loket pelayanan karcis panggilan suara pengunjung layar tiket puskesmas panggil cetak dukcapil antre bank rumah sakit layanan publik
  mesin fotocopy, mesin fotokopi, photocopier, copier multifungsi, digital copier | menggandakan menyalin dokumen perbanyak kertas kantor sewa toner
  mesin risograph, duplicator, mesin duplikator, risograf | menggandakan soal ujian stensil cepat banyak master tinta
  kalender, kalender meja, kalender dinding, calendar | tanggal bulan tahun cetak foto kegiatan suvenir libur
  buku agenda, agenda kerja, notebook agenda, block note, blocknote | mencatat rapat pegawai peserta seminar kulit tahunan catatan
  buku ekspedisi, buku folio, buku kas, buku kuarto, buku tamu, buku besar | mencatat surat masuk bendahara kantor garis hard cover pengunjung
  kwitansi, kuitansi, faktur, buku kwitansi, buku nota | bukti pembayaran tanda terima uang cetak rangkap bendahara
  materai, meterai, meterai tempel, e-meterai, perangko, benda pos | bea surat perjanjian kontrak sepuluh ribu pajak kuitansi
  post it, sticky note, sticky notes, memo tempel, index tab, sign here | catatan kecil perekat kuning penanda halaman tanda tangan
  rak dokumen, letter tray, tempat surat, desk organizer, tempat pulpen, document tray | susun meja plastik kertas menata kotak tulis rapi map tingkat
  id card, kartu identitas pegawai, kartu pegawai, tali id card, lanyard, id card holder, name tag | pengenal nama foto pvc gantung leher panitia peserta tanda pegawai kartu gantungan
  papan jalan, clipboard, papan ujian, papan dada | alas menulis menjepit kertas kayu plastik siswa surveyor lapangan
  jasa penataan arsip, jasa alih media arsip, jasa digitalisasi arsip, jasa scan dokumen | memindai berkas kertas menjadi digital menata arsiparis penyimpanan depo
  fumigasi arsip, jasa fumigasi, fumigation service, kapur barus, kamper | membasmi rayap kutu buku gas pustaka hama pengawet serangga
  vacuum freeze dry arsip, restorasi arsip, kertas tisu jepang, japanese tissue, leafcasting | memperbaiki dokumen rusak kuno naskah laminasi perekat konservasi
  jasa penyimpanan arsip, depo arsip, records center, gudang arsip | menitip dokumen inaktif kotak sewa ruang pihak ketiga aman
  barcode scanner, barcode reader, pemindai barcode, scanner qr code | membaca memindai kode garis inventaris perpustakaan toko tembak label
  barcode printer, printer label, label printer, mesin label, printer stiker aset | mencetak kode inventaris pita gulungan menempel pencetak perpustakaan
  rfid perpustakaan, security gate perpustakaan, rfid tag, gate rfid, rfid reader | keamanan mencegah pencurian buku pintu alarm pustaka chip peminjaman mandiri
  aplikasi perpustakaan, software perpustakaan, inlislite, slims, otomasi perpustakaan | peminjaman katalog sirkulasi anggota pustaka program sistem digital
  sampul buku, plastik sampul, buku sampul plastik, label buku, kartu buku | melapisi melindungi koleksi pustaka perekat punggung nomor bening gulungan
  laptop, notebook, notebook pc, laptop core i5, chromebook, laptop chromebook | komputer jinjing lipat portabel mengetik bekerja pegawai siswa layar baterai
  komputer desktop, pc desktop, personal computer, pc unit, komputer pc, pc rakitan | cpu monitor keyboard mouse mengetik meja kantor operator pegawai
  pc all in one, all in one pc, komputer all in one, aio pc | layar menyatu mesin ringkas kantor pelayanan tanpa cpu terpisah
  mini pc, pc mini, thin client | komputer kecil ringkas di belakang layar hemat listrik kasir
  workstation grafis, pc workstation, komputer desain, pc editing, pc gaming | spesifikasi tinggi gambar peta video render vga kuat arsitek
  tablet pc, ipad, tablet android, komputer tablet | layar sentuh genggam portabel pendataan petugas survei belajar
  smartphone, telepon seluler, handphone, ponsel, hp android, telepon genggam | menelepon aplikasi layar sentuh petugas kamera pesan komunikasi
  server komputer, server rack, rack server, server tower, komputer server | pusat data menyimpan aplikasi website jaringan prosesor hosting database
  storage server, network attached storage, san storage, penyimpanan jaringan | menyimpan file data cadangan backup bersama rak harddisk kapasitas
  hyperconverged, hyper converged infrastructure, hci, virtualisasi server, blade server | pusat data awan klaster mesin virtual sumber daya gabungan
  rack server 42u, rak server, server rack cabinet, closed rack, wallmount rack, rack 42u | lemari tempat perangkat jaringan besi pintu kipas pusat data
  data center, pusat data, ruang server, modular data center, containment data center | membangun ruangan perangkat pendingin listrik cadangan raised floor aman
  ac presisi, precision air conditioning, pac ruang server, in row cooling, precision air conditioner, precision cooling, pac server | pendingin suhu kelembapan pusat data terus menerus udara mendinginkan ruangan ruang center kelembaban stabil
  raised floor, lantai panggung server, lantai data center, lantai panggung, access floor | panel angkat kabel bawah ruang besi anti statis server data center ditinggikan baja
  fire suppression, fm200, novec, pemadam otomatis ruang server | gas kebakaran tanpa air detektor asap pusat data
  ups, uninterruptible power supply, ups 1200va, ups online, ups 3 phase, catu daya cadangan | cadangan listrik baterai mati lampu komputer menyala mencegah padam penyimpan server mendadak sementara
  stabilizer, stavolt, stabilizer listrik, automatic voltage regulator | penstabil tegangan naik turun komputer rusak kulkas daya
  monitor led, monitor komputer, lcd monitor, monitor 24 inch | layar tampilan pc kerja melihat desktop display inci tampil gambar
  keyboard komputer, keyboard mouse, keyboard wireless, usb keyboard | papan ketik tombol mengetik nirkabel cadangan kantor huruf tuts pengetik laptop
  mouse komputer, mouse wireless, mouse pad | penunjuk klik nirkabel kursor genggam laptop alas tetikus menggeser pilih gerak
  harddisk eksternal, external hard disk, hardisk external, hdd eksternal, ssd eksternal | menyimpan cadangan data portabel usb backup terabyte file
  ssd, solid state drive, ssd nvme, ssd sata | penyimpanan cepat dalam komputer laptop upgrade pengganti data
  harddisk internal, hardisk server, hdd sata, hdd sas, harddisk cctv | penyimpanan dalam komputer perekam kapasitas terabyte suku cadang
  memori ram, ram ddr4, memory komputer, sodimm | upgrade laptop kecepatan suku cadang keping gigabyte lambat
  prosesor, motherboard, mainboard, power supply komputer, vga card | suku cadang pc rakitan papan induk chip perbaikan
  flashdisk, flash disk, usb flash drive, usb flashdisk, fd 32gb | menyimpan memindahkan file data kecil colok bahan peserta
  memory card, kartu memori, micro sd, sd card | menyimpan foto video kamera ponsel kecil gigabyte cctv
  docking station, usb hub, usb type c hub, converter hdmi, card reader | penyambung colokan laptop port tambahan proyektor adaptor percabangan sambungan terminal kabel
  kabel hdmi, hdmi cable, kabel vga, hdmi splitter, hdmi extender | penyambung gambar layar proyektor televisi laptop sinyal meter
  webcam, web camera, kamera webcam | rapat daring video zoom komputer laptop wajah kuliah
  headset, headphone, earphone, headset usb | mendengar suara telinga mikrofon rapat daring operator call center
  printer inkjet, printer ink tank, printer warna, printer infus, printer multifungsi, printer all in one | mencetak dokumen tinta pindai salin kantor surat kertas
  printer laser, printer laserjet, laser printer, printer toner, printer mono laser | mencetak cepat dokumen hitam putih serbuk kantor lembar
  printer a3, printer a3+, printer kertas besar | mencetak gambar peta poster lebar warna kantor perencanaan
  printer dot matrix, dotmatrix printer, printer lx, passbook printer, printer plq | mencetak rangkap pita karbon buku tabungan pajak kuitansi ketukan
  printer id card, id card printer, card printer, printer kartu pvc, printer ktp, ribbon ktp | mencetak identitas plastik kependudukan pegawai pelajar kia pencetak keping foto chip dukcapil
  printer thermal, thermal printer, printer struk, printer kasir, printer bluetooth | mencetak nota gulungan karcis antrean portabel pajak pencetak panas bukti kertas
  plotter, printer plotter, plotter a0, large format printer, plotter a1 | mencetak gambar teknik peta besar lebar gulungan rancangan
  scanner dokumen, pemindai dokumen, document scanner, scanner adf, scanner flatbed, scanner | memindai berkas kertas menjadi file digital arsip gambar cepat pemindai lembar bolak balik
  scanner buku, book scanner, scanner overhead, scanner arsip, scanner a3 | memindai naskah kuno halaman peta digitalisasi kamera atas
  tinta printer, ink cartridge, tinta epson, catridge tinta, tinta botol, tinta refill, cartridge tinta, ink bottle, tinta isi ulang | isi ulang hitam warna cyan magenta yellow mencetak cetak botol refill cairan komputer
  toner, toner cartridge, toner printer laser, catridge toner, drum printer, toner printer | serbuk hitam isi ulang mencetak fotokopi pengganti bubuk mesin kartrid refill cetak laser printer
  pita printer, ribbon printer, ribbon cartridge, ribbon thermal transfer | dot matrix tinta karbon mencetak label kartu gulungan
  bahan komputer, suku cadang komputer, spare part komputer, aksesoris komputer, perlengkapan komputer | tinta flashdisk tetikus kabel pengganti kantor habis pakai
  jasa servis komputer, servis laptop, servis printer, jasa pemeliharaan komputer, pemeliharaan peralatan komputer, perawatan komputer dan printer, servis komputer | perbaikan rusak teknisi instal ulang pembersihan kantor perawatan berkala pemeliharaan jasa
  router jaringan, router wifi, router board | membagi internet pengatur bandwidth nirkabel kantor sambungan sinyal hotspot modem menyambungkan
  switch hub, network switch, switch poe, switch manageable, switch 24 port | pembagi jaringan kabel lan komputer penghubung gigabit percabangan lokal colokan ethernet
  access point, wifi access point, wireless access point, wifi outdoor | pemancar internet nirkabel tanpa kabel sinyal hotspot ruangan gedung
  firewall, firewall appliance, next generation firewall, web application firewall | keamanan jaringan pelindung serangan peretas siber saring akses
  modem, modem gsm, modem 4g, mifi, modem wifi | internet kartu sim seluler portabel sinyal hotspot petugas
  modem satelit, internet satelit, vsat, vsat ip | daerah terpencil antena parabola desa blank spot pulau
  kabel utp, kabel lan, utp cat6, kabel jaringan, konektor rj45, patch cord, utp cable, cat6 cable, kabel jaringan komputer | komputer internet tembaga meter rol colokan ethernet instalasi penghantar data rj45 switch gulungan pilin
  kabel fiber optik, fiber optic cable, kabel fo, kabel optik dropcore, patch cord fo, kabel serat optik, drop core, kabel adss | jaringan internet serat kaca cahaya tanam udara backbone telekomunikasi tanah cepat
  otb, optical termination box, odp, odc, joint closure, patch panel, closure fiber optik, patch cord | kotak sambungan terminasi serat optik jaringan pembagi kabel bagi tiang konektor core pelindung
  fusion splicer, splicer fo, otdr, optical power meter, splicer, alat sambung fiber optik, optical time domain reflectometer | menyambung menguji mengukur serat optik jaringan kabel putus teknisi penyambung penguji kaca redaman pemotong core las
  lan tester, tang crimping, crimping tool, tool kit jaringan, network tool set | menguji memasang kabel konektor teknisi internet perkakas jepit penguji
  antena sektoral, radio wireless, wireless bridge, point to point radio, radio microwave | pemancar jaringan internet menara jarak jauh nirkabel tower penerima
  tower triangle, tower telekomunikasi, menara pemancar, tower internet, menara telekomunikasi, tower bts, guyed mast, tower radio, monopole | besi antena sinyal tinggi seluler desa penyangga wifi radio repeater rangka kaki tiang internet siku pemancar
  wifi publik, internet publik, jasa internet, bandwidth internet, isp, internet dedicated, layanan internet | langganan sambungan mbps jaringan kantor desa gratis koneksi bulanan
  colocation, hosting, cloud server, vps, jasa hosting, layanan cloud | sewa pusat data awan website nama alamat situs
  software sistem operasi, lisensi windows, windows 11 pro, microsoft windows, operating system license | komputer asli resmi instal program os laptop orisinal aktivasi kunci kode
  software perkantoran, microsoft office, office 365, lisensi office, microsoft 365 | program mengetik dokumen pengolah kata angka presentasi langganan
  antivirus, lisensi antivirus, antivirus software, endpoint security | pelindung komputer virus malware langganan tahunan keamanan peretas proteksi membersihkan aplikasi
  software gis, arcgis, lisensi arcgis, software pemetaan, autocad, software desain | program peta gambar teknik spasial rancangan langganan aplikasi rencana tata ruang bangunan
  adobe creative cloud, software editing, coreldraw, lisensi adobe, adobe acrobat | program desain gambar video foto langganan ilustrasi pdf
  lisensi zoom, zoom meeting, video conference license, webinar license, aplikasi rapat daring | langganan pertemuan virtual jarak jauh online tatap muka peserta
  jasa pembuatan aplikasi, software development, pengembangan aplikasi, jasa pengembangan sistem informasi, pembuatan website, jasa software, jasa programmer | programmer merancang program situs digital dinas layanan database konsultan sistem informasi membangun perangkat lunak android web spbe
  aplikasi sistem informasi, sistem informasi manajemen, software aplikasi, e-government, aplikasi pelayanan publik | program komputer data daerah digital layanan elektronik spbe daring
  simrs, sistem informasi rumah sakit, aplikasi rumah sakit, rekam medis elektronik, e-puskesmas | program pendaftaran pasien bpjs klaim data dokter digital
  aplikasi sekolah, learning management system, lms, e-learning, cbt, ujian berbasis komputer | belajar daring siswa guru soal nilai program kelas
  aplikasi keuangan, software akuntansi, aplikasi pajak daerah, siskeudes, simda | program anggaran laporan bendahara pendapatan pembukuan retribusi sistem kas transaksi
  jasa keamanan siber, penetration test, pentest, security operation center, it security assessment, audit keamanan informasi | uji kerentanan peretas serangan sistem audit csirt perlindungan data celah peretasan jaringan iso firewall pengujian hacker
  sertifikat ssl, ssl certificate, sertifikat elektronik, tanda tangan elektronik | enkripsi situs aman digital dokumen pengesahan kunci website gembok kriptografi
  jasa maintenance aplikasi, pemeliharaan aplikasi, pemeliharaan website, jasa maintenance server | perawatan sistem perbaikan gangguan pembaruan program kontrak tenaga teknis
  jasa instalasi jaringan, instalasi lan, jasa pemasangan jaringan komputer, instalasi fiber optik, pemasangan jaringan lan, instalasi cctv, jasa pasang cctv | menarik kabel menyambung internet titik gedung teknisi penataan penarikan fiber optik komputer kamera pengawas memasang perangkat wifi
  command center, smart city command center, ruang kendali, operation room | pusat pemantauan kota layar besar cctv dasbor pengendalian operator
  video wall, videowall, video wall display, lcd video wall, video wall controller | layar besar gabungan susun ruang kendali pemantauan panel tampilan
  videotron, led display outdoor, led screen, running text, videotron outdoor, video wall, layar led raksasa, led display, led display indoor, layar led | layar raksasa iklan pengumuman tulisan berjalan informasi jalan modul reklame publik besar ruang kontrol panggung luar papan digital gambar
  digital signage, kiosk informasi, standing display, kiosk touchscreen, anjungan informasi | layar berdiri sentuh lobi pengunjung pengumuman layanan mandiri
  televisi, tv led, smart tv, televisi led, led tv 55 inch, android tv | layar menonton siaran ruang tunggu tampilan digital gambar bracket
  bracket tv, braket tv, standing bracket tv, breket proyektor | penyangga gantungan dinding plafon layar tiang roda besi
  set top box, stb, dvb-t2, set top box tv digital | penerima siaran televisi tabung antena warga miskin dekoder pengubah analog bantuan
  antena tv, parabola, antena parabola, receiver parabola, lnb | penerima siaran televisi satelit luar piringan sinyal saluran
  proyektor, projector, lcd proyektor, infocus, proyektor lcd, dlp projector | menampilkan presentasi rapat layar sinar kelas gambar lumens mengajar
  layar proyektor, screen projector, layar proyektor tripod, motorized screen, wall screen | kain putih gantung gulung presentasi rapat gambar tarik motor
  presenter wireless, laser pointer, pointer presentasi, wireless presenter | penunjuk menunjuk slide sinar merah pembicara rapat remote
  video conference, kamera video conference, conference camera, video conferencing system | rapat jarak jauh daring tatap muka mikrofon ruang layar
  sound system, sound sistem, sound system portable, pengeras suara, speaker aktif, paket sound system | audio acara upacara rapat masjid mikrofon keras pembesar musik panggung lapangan
  speaker portable, portable amplifier, wireless meeting speaker, speaker bluetooth, portable wireless pa | pengeras suara dibawa baterai senam penyuluhan mikrofon roda
  speaker column, speaker plafon, ceiling speaker, speaker horn, toa, corong toa | pengeras suara masjid pengumuman gedung dinding luar tiang
  megaphone, megafon, toa genggam, pengeras suara genggam, megapon, toa, wireless megaphone | pengeras suara corong tangan demo petugas evakuasi sirene baterai berteriak orasi lapangan pengumuman sirine guru demonstrasi imbauan penertiban bencana speaker
  mikrofon, microphone, mic wireless, mikropon, wireless microphone, mic kabel | suara berbicara menyanyi pidato podium genggam nirkabel penceramah
  conference system, mic conference, delegate unit, discussion system, mic meja rapat, chairman unit | sidang dprd berbicara peserta leher angsa ketua paripurna mikrofon gooseneck tombol
  clip on, mic clip on, lavalier microphone, mic wireless clip on | mikrofon kecil jepit baju wawancara pembicara rekaman video
  mixer audio, audio mixer, mixer sound, digital mixer, mixing console | mengatur suara saluran panggung operator studio mencampur kanal
  amplifier, power amplifier, mixer amplifier, ampli sound | penguat suara daya speaker audio masjid gedung watt
  public address system, pava system, public address, sistem tata suara gedung | pengumuman evakuasi panggilan pengeras ruangan terpusat halo bandara terminal
  kamera dslr, kamera mirrorless, digital camera, kamera foto, kamera digital, dslr camera | memotret dokumentasi humas lensa gambar liputan juru potret jepret wartawan
  handycam, camcorder, kamera video, video camera, kamera studio | merekam liputan acara humas siaran dokumentasi film syuting
  lensa kamera, camera lens, lensa tele, lensa zoom | memotret jauh humas dslr mirrorless fokus gambar aksesoris
  tripod, tripod kamera, monopod, gimbal, stabilizer kamera | penyangga kaki tiga menahan stabil video guncangan foto
  lampu studio, lighting studio, lampu flash kamera, softbox, speedlight, ring light | penerangan foto video syuting siaran cahaya kilat podcast
  drone, drone kamera, uav, drone mapping, quadcopter, pesawat tanpa awak, unmanned aerial vehicle, pesawat udara nir awak | terbang foto udara pemetaan video baling remote memantau wilayah pemotretan kamera dokumentasi
  drone fixed wing, vtol drone, drone lidar, uav pemetaan | terbang sayap udara luas survei topografi kebun pesawat foto peta hutan
  teropong, binokular, binocular, monocular, night vision, teropong malam, teropong binokuler, monokuler | melihat jauh pengamatan patroli hutan petugas lensa intai gelap pelihat jarak pengintai burung satwa mengamati
  cctv, kamera cctv, cctv camera, ip camera, cctv outdoor, kamera pengawas, closed circuit television, kamera keamanan | pemantau keamanan merekam gedung jalan pencuri malam pengintai memantau maling satpam paket
  dvr, nvr, network video recorder, digital video recorder, perekam cctv | menyimpan rekaman kamera pengawas saluran harddisk memutar keamanan penyimpan hardisk channel rekam penyimpanan monitor
  cctv ptz, speed dome, kamera ptz, ptz camera | pengawas berputar zoom jauh jalan kota pemantau gerak
  kamera anpr, license plate recognition, etle, kamera tilang elektronik, kamera plat nomor | membaca polisi kendaraan pelanggar lalu lintas parkir nopol pengenalan gerbang
  access control, access door, kunci akses pintu, magnetic lock, smart door lock, akses kontrol pintu, door access, pintu akses kartu, reader kartu | membuka kartu sidik jari ruang server keamanan pegawai pembatas masuk ruangan karyawan rfid tombol
  alarm kantor, alarm anti maling, burglar alarm, sensor gerak, alarm keamanan | tanda bahaya pencuri bunyi sirene pintu gedung deteksi
  interkom, intercom, pabx, pbx, ip phone, telepon pabx | kantor antar ruang sambungan ekstensi operator panggilan menelepon resepsionis ruangan internal
  telepon kantor, telepon meja, pesawat telepon, telephone, faximile, mesin fax | menelepon kabel gagang mengirim surat komunikasi faks sambungan bicara
  jasa telepon, pulsa, paket data, kartu perdana, langganan telepon, tagihan telepon | kuota internet seluler petugas bulanan komunikasi isi ulang guru
  sms gateway, sms blast, whatsapp gateway, jasa sms broadcast | mengirim pesan massal pemberitahuan warga pajak otomatis layanan
  studio podcast, peralatan podcast, podcast kit, audio interface, mic condenser | merekam siniar suara wawancara humas konten mikrofon kedap youtube
  peralatan streaming, video switcher, live streaming encoder, video mixer, capture card | siaran langsung kamera pindah gambar youtube operator acara
  pemancar radio, radio transmitter, pemancar fm, exciter fm, fm transmitter | siaran lembaga penyiaran publik lokal frekuensi antena watt
  pemancar televisi, tv transmitter, pemancar tv, transmitter tv digital | siaran lokal frekuensi menara antena penyiaran stasiun transmisi memancarkan
  studio siaran radio, broadcast mixer, peralatan siaran, radio console, peralatan studio televisi | penyiar rekaman on air lembaga penyiaran konsol produksi kamera
  peredam suara, busa peredam, panel akustik, acoustic panel, glasswool studio | kedap ruang dinding gema rapat bising karpet gabus pelapis redam
  teleprompter, prompter | membaca naskah pidato presenter penyiar kamera teks berjalan kaca
  voice recorder, perekam suara, digital voice recorder, tape recorder | merekam wawancara rapat wartawan notulen humas kecil genggam
  handy talky, ht, handy talkie, radio ht, walkie talkie, two way radio, handheld radio, radio genggam | komunikasi genggam satpam petugas keamanan lapangan frekuensi dua arah bicara jarak patroli baterai antena walkie satpol pp dishub
  radio rig, radio base station, rig mobil, repeater radio, radio repeater, radio ssb, rig radio, mobile radio, radio mobil vhf, radio base station vhf | komunikasi pos komando bencana kendaraan frekuensi jarak jauh antena posko bpbd damkar ambulans pancar
  telepon satelit, satellite phone, satphone | menelepon daerah tanpa sinyal bencana laut hutan terpencil
  gps, gps genggam, gps handheld, gps navigasi, global positioning system | menentukan posisi koordinat lokasi satelit pemetaan kebun survei hutan
  gps tracker, gps kendaraan, pelacak kendaraan, vehicle tracking, vehicle tracker, gps tracking | melacak memantau posisi mobil dinas armada lokasi truk pemantau peta realtime sampah satelit
  gps geodetik, gnss rtk, gps geodetic, gnss receiver, gps rtk, geodetic gps, receiver gnss | pengukuran tanah bidang koordinat teliti pertanahan survei sertipikat satelit batas pemetaan presisi bpn titik
  perekam ktp elektronik, alat perekaman ktp, iris scanner, fingerprint scanner, signature pad, card reader ktp | kependudukan sidik jari mata tanda tangan warga dukcapil merekam pembaca
  blangko ktp elektronik, blangko kia, keping ktp-el, blangko akta, formulir kependudukan | kartu identitas anak penduduk dukcapil cetak chip kosong
  smart card, kartu rfid, kartu pelajar, kartu anggota, kartu mifare | chip tempel plastik pvc akses parkir cetak pengenal
  alat tapping pajak, tapping box, transaction monitoring device, mobile pos pajak, edc | merekam transaksi restoran hotel bapenda daerah pembayaran kartu
  vr headset, virtual reality, kacamata vr, augmented reality | dunia maya tiga dimensi wisata museum simulasi belajar pengalaman
  meja gambar digital, pen tablet, graphic tablet, drawing tablet | menggambar desain menulis tanda tangan komputer stylus ilustrasi
  visualizer, document camera, kamera dokumen, visualiser | menampilkan buku benda proyektor kelas mengajar lengan sorot
  kabel roll listrik, stop kontak, terminal listrik, cok sambung, colokan listrik | menyambung steker perpanjangan kantor lubang arus komputer panjang gulung colok
  genset portable, portable power station, genset silent kantor, solar power station, genset bensin, genset mini, generator bensin | pembangkit listrik cadangan padam mesin bensin acara pasar lapangan kecil jinjing kios umkm darurat tenda posko
  spanduk, banner, spanduk kain, cetak spanduk, spanduk digital printing, mmt | rentang kegiatan acara tulisan pengumuman bentang flexi dipasang jalan
  backdrop, back drop, cetak backdrop, backdrop panggung, photo booth, spanduk, banner | latar belakang acara tulisan kegiatan seminar foto besar rangka kain cetak gambar promosi dekorasi panggung
  x-banner, x banner, roll up banner, roll banner, standing banner, y banner | berdiri lobi pameran acara informasi cetak penyangga gulung promosi
  baliho, billboard, cetak baliho, papan reklame, reklame | iklan besar jalan tiang rangka himbauan promosi gambar pejabat
  umbul-umbul, umbul umbul, bendera umbul, cetak umbul-umbul, bendera hias, penjor | hiasan jalan bambu kain warna warni agustus hari jadi meriah tiang perayaan hut kemerdekaan dekorasi tanda jalanan upacara
  poster, cetak poster, art paper poster | gambar tempel kertas penyuluhan kampanye himbauan dinding sosialisasi sehat
  leaflet, brosur, pamflet, flyer, cetak leaflet, booklet | lipat selebaran informasi dibagikan penyuluhan promosi sosialisasi masyarakat
  stiker, cetak stiker, sticker vinyl, cutting sticker, branding mobil, stiker branding | tempel kaca kendaraan logo dinas label perekat himbauan
  undangan, cetak undangan, kartu undangan | mengundang tamu acara peresmian pelantikan kertas lipat resepsi
  cetak sertifikat, piagam penghargaan, cetak piagam, blangko piagam | peserta pelatihan juara kertas tanda ikut lomba bingkai lulus mencetak
  cetak buku, jasa percetakan buku, pencetakan buku, cetak modul, jasa penerbitan | jilid laporan profil renstra eksemplar penggandaan statistik mencetak cetakan naskah jilidan
  majalah dinas, cetak majalah, buletin, cetak tabloid, newsletter | terbitan berita kegiatan humas pemerintah warna eksemplar edisi
  jasa penggandaan, fotocopy, fotokopi, foto copy, jasa jilid, penjilidan, penggandaan dokumen | memperbanyak lembar berkas laporan salinan kertas bahan rapat
  kop surat, cetak kop surat, kertas kop, cetak amplop, blangko surat | kepala dinas logo lembaga lembar resmi nama alamat
  cetak formulir, blangko, formulir, cetak blanko, cetak kartu kendali | isian data pelayanan lembar rangkap nomor buku register disposisi
  kartu nama, name card, cetak kartu nama | identitas pejabat kecil perkenalan alamat telepon kertas kotak
  cetak karcis, karcis retribusi, tiket parkir, cetak tiket, karcis pasar, benda berharga | bukti bayar pungutan wisata porporasi lembar bonggol pengunjung bioskop pencetakan tanda masuk
  cetak sppt, sppt pbb, surat tagihan pajak, cetak massal pbb | bumi bangunan lembar wajib bapenda desa blangko mencetak pendapatan
  surat suara, kertas suara, cetak surat suara, kotak suara, bilik suara | pemilu pilkada pilkades mencoblos tps pemilih kardus aluminium
  cetak soal ujian, naskah soal, lembar jawaban komputer, ljk, cetak ljk | siswa sekolah rahasia amplop penggandaan try out mencetak penilaian murid pilihan ganda
  kartu menuju sehat, buku kia, buku kms, kartu ibu, cetak buku kia | kesehatan anak hamil balita posyandu catatan imunisasi pink
  mesin cetak offset, offset printing machine, mesin offset, mesin percetakan | pelat tinta buku lembar banyak koran produksi pencetak kertas usaha besar
  mesin digital printing, large format printer outdoor, mesin cetak banner, printer eco solvent, printer uv flatbed, printer large format, mesin cetak spanduk, printer indoor outdoor | mencetak spanduk baliho flexi tinta lebar percetakan meteran pencetak banner mmt eco solvent reklame
  mesin cutting sticker, cutting plotter, mesin cutting, laser cutting machine, mesin laser engraving, plotter cutting | memotong mengukir stiker akrilik kayu plakat pola usaha pemotong huruf vinil percetakan reklame kertas vinyl desain
  mesin sablon, alat sablon, screen sablon, heat press, mesin press kaos, printer dtf | mencetak gambar mug panas tinta rakel usaha konveksi
  tinta cetak, tinta offset, plat cetak, ctp plate, film sablon, rakel | percetakan bahan pelat warna aluminium mencetak buku pencetak cairan mesin
  bahan banner, flexi banner, flexi frontlite, vinyl flexi, albatros | gulungan plastik terpal spanduk percetakan roll mencetak outdoor
  papan nama, papan nama instansi, papan nama kantor, plang, plang nama, signage, neon box | penunjuk gedung dinas tulisan tiang besi akrilik lampu depan
  huruf timbul, letter sign, huruf stainless, huruf akrilik, signage huruf, tulisan timbul | nama gedung dinding logo galvanis lampu led dekorasi
  papan petunjuk arah, rambu penunjuk, wayfinding sign, papan penunjuk jalan, sign board | tempat ruangan evakuasi wisata desa penanda tiang panah lokasi informasi pengunjung
  papan nama jalan, plang jalan, street name sign, papan gang | penanda lorong desa kelurahan tiang besi biru petunjuk alamat pinggir pelat plang penunjuk gang kampung pipa
  rambu evakuasi, rambu jalur evakuasi, papan titik kumpul, assembly point sign, exit sign, papan jalur evakuasi, rambu titik kumpul, papan rawan bencana, rambu bencana | arah keselamatan bencana tsunami gempa darurat keluar hijau gedung petunjuk penyelamatan tiang plang penunjuk panah pengungsian tanda bahaya rawan aman
  papan proyek, papan informasi proyek, papan kegiatan, prasasti, prasasti marmer, batu prasasti | peresmian tanda tangan pejabat granit nilai kontrak pekerjaan bangunan
  papan nomor rumah, nomor rumah, plat nomor rumah, stiker rumah, stiker keluarga miskin | penanda alamat rt rw aluminium penerima bansos tempel pintu
  papan himbauan, papan larangan, papan peringatan, papan tanda aset, plang aset, patok aset | tanah milik pemerintah dilarang masuk sampah tulisan besi tiang
  plakat, plakat akrilik, plakat kayu, plakat resin, vandel, cinderamata plakat, piala, trofi | kenang kenangan penghargaan narasumber tamu logo kotak bludru pajangan juara lomba cenderamata kayu resin tropi hadiah pemenang tanda trophy
  piala, trophy, trofi, tropi, piala bergilir, piala juara | penghargaan pemenang lomba plastik logam marmer pertandingan kemenangan cangkir hadiah
  medali, medal, medali juara, medali emas, medali kejuaraan, medali lomba, pin emas, lencana | kalungan pemenang lomba pita leher logam perak perunggu atlet kalung juara penghargaan olahraga satyalancana hadiah tanda kejuaraan
  lencana, pin dinas, pin korpri, emblem, lencana satyalancana, pin logo, badge | tanda jasa peniti dada logam kuningan pegawai penghargaan emas
  tanda pangkat, pangkat, monogram, tanda jabatan, atribut satpol pp, atribut dinas perhubungan, atribut pakaian dinas | seragam bahu dada bordir logam petugas kelengkapan baju
  name tag, papan nama dada, nametag, bordir nama, badge nama | identitas pegawai baju akrilik grafir peniti magnet pengenal tulisan kemeja
  bendera merah putih, bendera negara, bendera nasional, bendera indonesia, national flag, bendera, pataka | kain upacara tiang kantor dikibarkan pusaka hut ri kemerdekaan lambang nasional berkibar pengibaran agustus
  bendera organisasi, bendera pataka, pataka, bendera pemda, bendera partai, bendera pramuka, bendera korpri | lambang kain bordir bludru rumbai logo instansi upacara tongkat
  tiang bendera, tiang bendera stainless, flag pole, tiang bendera besi, tiang umbul umbul | mengibarkan halaman upacara pipa katrol tali tinggi kantor sekolah stainless pengerek merah putih
  bendera meja, bendera kecil, tiang bendera meja, bendera plastik, bendera dekorasi, rumbai | hiasan pejabat rapat agustus tali karnaval merah putih backdrop
  lambang negara, burung garuda, garuda pancasila, foto presiden, gambar presiden wakil presiden, foto gubernur | pajangan dinding kantor kelas pigura bingkai pejabat logam
  pigura, bingkai foto, frame foto, figura | pajangan piagam lukisan kaca kayu dinding sertifikat minimalis
  lukisan, hiasan dinding, wall decoration, wallpaper, patung, dekorasi ruangan, lukisan kanvas, lukisan kaligrafi | pajangan seni ruang pimpinan lobi kanvas ukiran interior karya hiasan dinding pematung seniman tokoh monumen
  bunga papan, karangan bunga, papan ucapan, rangkaian bunga, bunga meja, bunga duka cita | selamat turut pelantikan florist segar hiasan mawar mimbar pembukaan
  souvenir, suvenir, cinderamata, cenderamata, merchandise, oleh-oleh, gantungan kunci | kenang kenangan hadiah tamu peserta kerajinan khas daerah dibagikan promosi oleh mug merchandise
  mug, mug sablon, tumbler, tumbler custom, botol minum, gelas souvenir | cangkir logo cetak kenang kenangan peserta stainless promosi
  payung, payung promosi, payung golf, payung lipat, payung sablon | pelindung hujan panas logo suvenir peserta petugas menaungi teduh lipatan gagang tamu souvenir pengawal kain tangkai
  goodie bag, goody bag, tote bag, tas spunbond, tas kain, paper bag, tas belanja | wadah suvenir seminar sablon logo jinjing kertas ramah lingkungan
  tas seminar, seminar kit, tas peserta, tas laptop, tas kerja, tas dinas, tas kurir, tas surveyor, goody bag, tote bag, tas, tas ransel | pelatihan bimtek ransel logo selempang buku pulpen rapat bawaan perlengkapan wadah peserta souvenir kanvas jinjing belanja blocknote punggung
  dompet, gantungan kunci, ganci, keychain, souvenir dompet | suvenir kulit kecil kerajinan hadiah logo akrilik promosi
  kerajinan tangan, handicraft, kerajinan anyaman, kerajinan rotan, kerajinan kayu, ukiran kayu, hiasan dinding | anyam bambu pandan pajangan pengrajin umkm khas suvenir hasil perajin rotan daerah ukiran dekranasda eceng gondok
  hadiah lomba, door prize, doorprize, hadiah uang pembinaan, paket hadiah | pemenang juara undian peserta kulkas sepeda televisi penghargaan
  hampers, parcel, parsel, bingkisan lebaran, paket bingkisan | hadiah hari raya keranjang makanan tamu bantuan natal
  baju batik, kemeja batik, kain batik, batik tulis, batik cap, seragam batik | pakaian pegawai motif khas daerah kamis katun sutra malam
  kain tenun, tenun ikat, songket, ulos, kain lurik, selendang tenun, syal tenun, tenun lurik | benang khas daerah adat suvenir pengrajin tradisional pakaian bahan motif emas selendang cenderamata perajin
  pakaian adat, baju adat, busana daerah, pakaian daerah, baju kurung, kebaya, beskap, busana adat, baju daerah | tradisional pejabat hari kamis budaya penyambutan pernikahan kain suku upacara pengantin beskap kebaya penerima tamu nusantara sadariah
  kopiah, peci, songkok, blangkon, udeng, tanjak | penutup kepala hitam beludru upacara adat sholat pria
  pakaian dinas harian, pdh, pdh khaki, kemeja pdh, pakaian dinas harian asn, seragam dinas harian, baju keki | seragam pegawai negeri kerja coklat kantor baju celana kain kemeja asn khaki jahit rok krem
  pakaian dinas lapangan, pdl, baju lapangan, kemeja lapangan, seragam lapangan, tactical shirt, baju pdl, pdl satpol pp | petugas luar kantor banyak saku ripstop survei penyuluh seragam damkar linmas kain celana kargo tentara dishub lengan panjang
  pakaian dinas upacara, pdub, pakaian dinas upacara besar, baju upacara camat lurah, pdu, jas dinas | putih jabatan kepala daerah pelantikan topi resmi kebesaran hari bupati seragam desa camat lurah songkok baju kehormatan wakil
  pakaian sipil lengkap, psl, setelan jas, pakaian sipil harian, psh, pakaian sipil resmi, blazer | anggota dewan dprd dasi pejabat pelantikan celana wol
  seragam korpri, baju korpri, batik korpri, kain korpri | pegawai negeri asn biru upacara bulanan kemeja motif pohon
  seragam linmas, baju linmas, pakaian hansip, pdl linmas, perlengkapan linmas | perlindungan masyarakat pertahanan sipil desa pemilu tps hijau petugas jaga
  seragam satpol pp, pdl satpol pp, pakaian satpol, pdh satpol pp | polisi pamong praja penertiban petugas hijau penegak perda anggota
  seragam satpam, baju satpam, pakaian satpam, seragam security, pdl satpam | penjaga keamanan gedung kantor petugas coklat pengaman safari
  seragam dishub, pakaian dinas perhubungan, pdl dishub, baju dishub | petugas parkir terminal lalu lintas biru penguji kendaraan
  baju pemadam, seragam damkar, pdl damkar, fire suit, fire jacket, baju tahan api, nomex | petugas kebakaran pelindung panas anti celana penyelamat jaket kobaran jas sarung helm
  baju tahan panas aluminized, aluminized suit, fire proximity suit | pemadam mendekati nyala pelindung perak bandara tungku api jaket kebakaran
  seragam perawat, baju perawat, scrub suit, seragam tenaga kesehatan, baju jaga, baju ok | dokter kamar bedah puskesmas bidan atasan celana pakaian medis kaus
  jas laboratorium, jas lab, jas praktikum, jas dokter, snelli, lab coat | pelindung putih siswa kimia lengan panjang peneliti baju farmasi apoteker
  seragam kader, baju kader posyandu, seragam pkk, baju pkk, seragam dharma wanita | ibu desa gamis kain organisasi motif perempuan kerudung jahit
  seragam petugas kebersihan, wearpack, baju kerja lapangan, coverall kerja, baju bengkel, baju montir, katelpak | terusan teknisi pekerja penyapu sampah mekanik reflektif pasukan oranye terpal taman
  seragam cleaning service, seragam sopir, baju safari, pakaian kerja, seragam pramubakti | petugas kantor pengemudi ajudan pesuruh kemeja celana office boy pelayan satpam
  rompi, rompi lapangan, rompi petugas, rompi safety, rompi reflektif, rompi scotlight | tanpa lengan pantul cahaya jaring parkir panitia relawan survei
  jaket, jaket dinas, jaket lapangan, jaket parasut, jaket bomber, hoodie | baju hangat luar dingin hujan bordir logo petugas motor
  jas hujan, raincoat, mantel hujan, ponco, jas hujan setelan | pelindung air petugas lapangan motor plastik celana basah pakaian pengendara kebersihan tahan baju karet
  kaos, t-shirt, t shirt, kaos oblong, kaos sablon, kaos lengan panjang | baju katun combed peserta kegiatan cetak logo cotton panitia
  polo shirt, kaos polo, kaos berkerah, poloshirt | baju kerah kancing bordir logo lacoste pegawai panitia
  kemeja, kemeja lengan panjang, kemeja seragam, blus seragam | baju kerja kancing kerah bordir pegawai kantor drill
  celana panjang, celana kerja, celana pdl, celana kargo, celana seragam, rok seragam | bawahan kain saku petugas tactical pegawai drill katun ritsleting pakaian bawah
  topi, topi lapangan, topi sablon, baseball cap, topi rimba, topi bordir | penutup kepala panas peserta petugas logo kanvas peneduh matahari kegiatan
  topi dinas, baret, topi pet, mutz, baret satpol pp, topi upacara | penutup kepala petugas seragam pangkat beludru penegak laken
  sepatu pdh, sepatu dinas, sepatu kulit, sepatu pantofel, sepatu kantor | alas kaki pegawai hitam mengkilap formal upacara petugas kantor fantofel pria wanita kerja pejabat seragam
  sepatu pdl, sepatu lapangan, sepatu boots pdl, sepatu tactical, combat boots, sepatu dinas lapangan, sepatu laras | alas kaki petugas tinggi tali kulit satpol pramuka jungle boot tentara pp dishub hitam
  sepatu boot karet, sepatu boots, sepatu ap boots, rubber boots, boot karet, sepatu bot, boots karet, sepatu but | alas kaki petani banjir lumpur petugas kebersihan kedap air tinggi pelindung tahan
  sepatu safety, safety shoes, sepatu pelindung, sepatu keselamatan, sepatu proyek, sepatu kerja lapangan | alas kaki ujung besi pekerja bengkel listrik kulit tahan baja konstruksi anti paku proyek
  sandal, sandal jepit, sandal hotel, sandal kesehatan, sandal slop | alas kaki pengungsi panti rumah karet tamu kamar
  kaos kaki, socks, sarung tangan kain, sarung tangan paskibra | penutup putih hitam seragam dinas katun rajut jari
  ikat pinggang, kopelrim, kopel rem, gesper, belt dinas | celana petugas kuningan kulit satpol seragam pengencang pakaian logam kepala tentara
  dasi, syal, hasduk, selempang, kacu | leher kain seragam duta pejabat resmi panitia pramuka hiasan
  jilbab, kerudung, hijab, jilbab seragam, mukena, jilbab segi empat | penutup kepala wanita muslim pegawai sholat siswi aurat muslimah kain pashmina
  kain sarung, sajadah, baju koko, perlengkapan sholat, gamis | ibadah muslim masjid bantuan pria santri hadiah sembahyang salat tenun
  baju ihram, perlengkapan haji, koper haji, tas haji, seragam haji, batik haji | jemaah umrah petugas pakaian putih kain kloter embarkasi
  pakaian dalam, celana dalam, bra, kaos dalam, singlet | lansia pengungsi tahanan panti pria wanita anak bantuan
  pakaian bayi, baju bayi, popok kain, gurita bayi, perlengkapan bayi, baby kit, gendongan bayi | ibu hamil melahirkan bantuan pengungsi bedong selimut paket
  pakaian tahanan, baju tahanan, seragam narapidana, baju warga binaan | penjara lapas rutan tersangka oranye kejaksaan polisi kaos
  pakaian anak, baju anak, sandang anak, paket sandang, pakaian dewasa bantuan, bantuan sandang | pengungsi korban bencana panti kaos celana logistik bpbd keluarga
  bahan pakaian, kain seragam, bahan kain, kain drill, bahan batik, tekstil | meter dijahit pegawai potongan katun polyester wol ongkos
  jasa jahit, ongkos jahit, jasa penjahitan, konveksi, jasa konveksi, garmen | menjahit pakaian seragam penjahit upah ukuran badan massal
  benang jahit, resleting, bahan jahit, jarum jahit | menjahit baju pelatihan tata busana zipper konveksi perlengkapan pita
  kain majun, kain lap, kain perca, lap tangan, lap microfiber | membersihkan mesin minyak bengkel sisa potongan mengelap dapur
  handuk, towel, handuk mandi, handuk kecil, handuk good morning | mengeringkan badan hotel pasien asrama suvenir katun olahraga pengering kain panti pengelap tubuh lap rumah sakit kering salon
  sprei, seprai, bed cover, sarung bantal, bedsheet, bed linen, sprei asrama | kain alas kasur tidur hotel wisma mess selimut penutup linen kamar panti motif laken
  selimut, blanket, selimut bencana, selimut tebal, selimut lurik, selimut bantuan | menghangatkan tidur pengungsi pasien panti dingin logistik korban penghangat kain wol bayi menyelimuti kasur rumah sakit
  bantal, guling, bantal tidur, pillow, bantal sofa, bantal pasien | alas kepala dakron busa asrama rumah sakit empuk kapuk penyangga silikon kamar sarung panti hotel ranjang
  kasur, kasur busa, kasur lipat, springbed, spring bed, matras tidur | alas asrama pengungsi wisma mess empuk pegas ranjang lantai tidur kamar panti latex kapuk spons tempat istirahat
  tempat tidur, tempat tidur susun, ranjang susun, bunk bed, ranjang besi, dipan, velbed, folding bed | asrama siswa mess bertingkat dua lipat pengungsi kayu
  gorden, gordyn, korden, vitrase, tirai jendela, tirai kain, hordeng, gorden rumah sakit, tirai | penutup kain rel kantor ruangan hiasan cahaya penghalang pintu rumah dinas jendela sekat pasien blackout jahit anti darah aula vitrase
  vertical blind, roller blind, horizontal blind, wooden blind, tirai vertikal, kerai, venetian blind | penutup jendela kantor menahan panas matahari bilah tarik tali pelindung sinar krey sekat tirai gulung penghalang kain pvc
  karpet, karpet masjid, carpet tile, karpet lantai, permadani, karpet sajadah | alas ruangan tebal sholat kantor roll hotel hamparan meter
  taplak meja, taplak, sarung kursi, cover kursi, kain meja, rempel meja, skirting meja | penutup acara rapat ruang sidang pesta hotel alas satin batik
  keset, doormat, keset kaki, karpet keset, karet lantai | membersihkan alas sepatu depan pintu kamar mandi menyerap pembersih debu sabut lap masuk rumah penyerap karet
  tenda pesta, tenda kerucut, tenda sarnafil, sewa tenda, tenda roder | acara hajatan peneduh tamu upacara pameran rangka kain
  tenda lipat, tenda gazebo, tenda cafe, folding tent, tenda promosi, gazebo lipat, tenda stand, tenda bazar, tenda lipat promosi | umkm pameran bazar jualan peneduh rangka stan sablon acara portabel pedagang kain atap pos jaga besi
  terpal, tarpaulin, tarpal, terpal plastik, terpaulin, tarpaulin sheet, terpal pvc | penutup tahan air pengungsi jemur gabah alas bencana atap lembaran biru kedap truk darurat tenda kolam mata ayam
  ban lengan, ban lengan petugas, pita panitia, pin panitia, armband | tanda regu jaga kain bordir piket lilit satuan tugas pengenal
  tas medali, kotak medali, kotak plakat, box beludru, box souvenir | wadah kemasan hadiah bludru penghargaan kayu kertas keras
  kemasan produk, packaging, dus kemasan, standing pouch, kemasan umkm, box makanan, cetak kemasan | bungkus label usaha kecil plastik kertas aluminium pembungkus wadah jajanan snack
  label produk, hang tag, woven label, label baju | tempel merek umkm kain pakaian kemasan cetak identitas
  jasa desain grafis, graphic design, desain logo, jasa desain, jasa infografis, jasa branding | gambar brosur poster visual humas media sosial layout konten tata letak infografis kemasan merek umkm pembuatan desainer
  jasa dokumentasi, jasa foto video, videografi, jasa fotografer, jasa pembuatan video, video profil | merekam acara film pendek liputan iklan kegiatan penyuntingan
  jasa iklan, iklan media, advertorial, jasa publikasi, media placement, iklan koran, iklan radio, jasa advertorial, jasa publikasi media | pemberitaan kerja sama humas tayang penyiaran pemerintah promosi berita massa radio televisi surat kabar
  jasa pemasangan reklame, sewa billboard, sewa videotron, sewa baliho | tayang iklan titik jalan bulan papan besar sosialisasi promosi
  jasa event organizer, event organizer, jasa penyelenggara acara, jasa penyelenggaraan event | mengatur festival pameran panggung hut hiburan pelaksana merancang panitia peresmian pelaksanaan menyelenggarakan kegiatan mice lomba
  sewa panggung, rigging panggung, level panggung, panggung portable | acara konser pentas tinggi lantai upacara pertunjukan konstruksi rangka podium sewaan
  sewa sound system, sewa lighting, sewa genset, sewa peralatan acara, sewa kursi, sewa alat pesta, rental sound system, jasa sound system, sewa panggung | pinjam harian panggung tenda hajatan meja pameran penyewaan listrik perlengkapan audio pengeras suara acara konser lighting rigging mikrofon speaker musik pentas
  stand pameran, booth pameran, sewa stand, display pameran, booth portable | expo promosi produk umkm stan dekorasi bazar dagang
  jasa mc, jasa pembawa acara, jasa hiburan, jasa artis, jasa penari, jasa kesenian | honor menyanyi moderator pentas musik pertunjukan penampil penyanyi pelawak pengisi penyaji
  jasa narasumber, honorarium narasumber, jasa instruktur, jasa pelatihan, bimbingan teknis, bimtek, diklat, jasa moderator, jasa mc, jasa pembawa acara | mengajar peserta kursus pembicara sosialisasi workshop tenaga ahli honor seminar ceramah penceramah host pengisi pemateri honorarium materi pelatihan rohaniwan
  jasa laundry, laundry, jasa binatu, jasa cuci pakaian, jasa cuci linen, jasa cuci, laundry linen | mencuci setrika sprei seragam rumah sakit kiloan hotel gorden pakaian karpet
  mesin cuci, washing machine, mesin cuci linen, mesin laundry, washer extractor, mesin pengering pakaian, mesin cuci dua tabung | mencuci baju kotor putar rumah sakit hotel asrama pencuci pakaian tangga panti dinas dapur elektronik
  setrika, setrika uap, flatwork ironer, meja setrika, steam iron, mesin setrika roll | menggosok merapikan pakaian licin panas linen kain laundry
  alat pelindung diri, apd, apd lengkap, personal protective equipment, paket apd | keselamatan kerja helm sarung tangan masker pekerja medis
  helm proyek, helm safety, safety helmet, helm keselamatan, helm lapangan | pelindung kepala pekerja konstruksi benturan topi keras plastik kuning bangunan tukang lapangan tali dagu
  sarung tangan kerja, sarung tangan safety, safety gloves, sarung tangan karet, sarung tangan las, sarung tangan kulit, sarung tangan kain, cotton gloves | pelindung pekerja tukang memegang panas tajam kebersihan listrik proyek rajut bintik kasar katun kebun angkut bengkel
  kacamata safety, kacamata pelindung, safety glasses, safety spectacles, kacamata las, goggle, safety goggles | mata debu percikan pekerja bengkel gerinda bening kerja pengaman las laboratorium kimia gelap
  ear plug, earplug, ear muff, pelindung telinga, penutup telinga, earmuff | meredam bising kebisingan pekerja pabrik mesin menembak bandara peredam genset suara keras tembak
  respirator, masker respirator, full face mask, masker gas, half mask respirator, cartridge respirator | pelindung pernapasan uap kimia beracun cat pestisida filter
  scba, self contained breathing apparatus, breathing apparatus, alat bantu pernapasan damkar | pemadam asap tabung udara punggung masker kebakaran gas beracun
  full body harness, safety harness, body harness, safety belt, tali pengaman, lanyard harness, sabuk pengaman ketinggian, lanyard | bekerja ketinggian jatuh memanjat menara pekerja sabuk kait pelindung gedung tiang tali
  ventilator neonatus, neonatal ventilator, ventilator bayi | bantu napas mesin prematur nicu gagal sesak kritis
  blood warmer, fluid warmer, blood fluid warmer | menghangatkan darah cairan infus transfusi sebelum pasien dingin operasi
  patient warmer, selimut pemanas pasien, warming blanket, hypothermia blanket | menghangatkan tubuh operasi dingin hembusan udara anak bedah
  enteral feeding pump, feeding pump, pompa nutrisi | mengalirkan susu makanan cair selang lambung pasien icu otomatis
  dvt pump, intermittent pneumatic compression, compression pump | mencegah penggumpalan darah kaki pasien tirah baring pijat udara manset
  vein finder, vein viewer, pencari pembuluh darah | melihat menemukan vena menusuk jarum infus bayi inframerah sinar
  bilirubinometer, transcutaneous bilirubin meter, bilirubin meter | mengukur kadar kuning bayi ikterus kulit tanpa tusuk darah
  mesin eeg, electroencephalograph, elektroensefalograf, brain mapping | merekam gelombang listrik otak epilepsi kejang kepala elektroda saraf
  mesin emg, electromyograph, elektromiografi | memeriksa hantaran saraf otot listrik kesemutan lumpuh jarum elektroda
  mesin ect, electroconvulsive therapy, terapi kejut listrik jiwa | gangguan depresi rumah sakit rangsang otak kejang psikiatri kepala bipolar
  kursi restrain, tali restrain, restraint pasien, fiksasi pasien jiwa | mengikat menahan gaduh gelisah odgj tangan kaki ranjang
  bone densitometer, bone densitometry, dexa scan | mengukur kepadatan tulang keropos osteoporosis lansia sinar pemeriksaan
  laser terapi, laser therapy, laser fisioterapi, laser kulit, co2 laser | sinar nyeri luka jerawat tahi lalat kecantikan dokter rehabilitasi penyinaran bedah
  eswl, lithotripter, extracorporeal shock wave lithotripter | memecah menghancurkan batu ginjal saluran kemih gelombang kejut tanpa operasi
  cystoscopy, sistoskop, ureteroscope, urology set | teropong saluran kemih kandung kencing batu ginjal prostat dokter urologi
  bronkoskop, bronchoscope, bronkoskopi | teropong saluran napas paru kamera selang dahak sesak dokter
  mikroskop operasi, operating microscope, surgical microscope | bedah mata saraf telinga pembesar dokter lampu tiang katarak
  kolposkop, colposcope, kolposkopi | memeriksa serviks leher rahim kanker pembesar kamera dokter kandungan
  krioterapi, cryotherapy, cryosurgery, cryotherapy serviks | membekukan jaringan leher rahim iva positif gas dingin kanker pra
  thermal ablation, thermocoagulator, thermo ablation | memanaskan leher rahim iva positif lesi pra kanker puskesmas portabel
  iva kit, iva test kit, set iva | deteksi dini kanker leher rahim asam asetat cuka spekulum wanita puskesmas
  vacuum extractor, vakum ekstraktor, ekstraktor vakum persalinan | menarik kepala bayi melahirkan macet bidan dokter mangkuk kandungan
  set resusitasi bayi, neonatal resuscitation kit, resusitasi set | baru lahir asfiksia tidak menangis balon sungkup bidan darurat
  kantong kanguru, kangaroo mother care, baju kangguru, pmk bayi | menggendong prematur berat lahir rendah dada ibu hangat kain
  gelang bayi, gelang pasien, patient wristband, identification bracelet, gelang identitas | penanda nama pergelangan tangan rawat inap plastik pink biru
  klem tali pusat, umbilical cord clamp, umbilical clamp, penjepit tali pusat | menjepit pusar bayi baru lahir persalinan plastik steril bidan
  pembalut bersalin, maternity pad, gurita ibu, korset melahirkan | nifas setelah persalinan darah perut pengikat penyerap kain ikat bidan
  gel usg, ultrasound gel, jelly usg, gel ekg, ultrasonic gel | pelumas bening perut kandungan probe elektroda dopler jeli botol
  elektroda ekg, ecg electrode, disposable electrode, elektroda tempel | menempel dada perekat rekam jantung monitor sekali pakai
  three way stopcock, threeway, extension tube, stop cock | penyambung selang infus cabang keran obat injeksi pasien
  central venous catheter, cvc, catheter double lumen, kateter hemodialisa | pembuluh besar leher jarum pasien icu cuci darah
  dialyzer, hollow fiber, blood line hd, av fistula needle, cairan hemodialisa | cuci darah penyaring ginjal buatan tabung selang habis pakai
  spinal needle, jarum spinal, jarum epidural, epidural set | bius punggung tulang belakang operasi sesar anestesi panjang
  biopsy needle, jarum biopsi, biopsy forceps, biopsi set | mengambil contoh jaringan tumor kanker pemeriksaan patologi dokter
  kantong kolostomi, colostomy bag, ostomy bag | penampung tinja perut pasien operasi usus lubang plastik tempel
  tongue depressor, spatel lidah, tong spatel, penekan lidah | memeriksa tenggorokan kayu mulut dokter sekali pakai stik
  torniket, tourniquet, pembendung darah, bendungan vena | mengikat lengan mengambil perdarahan karet pengencang tali ikatan flebotomi laboratorium pengikat
  kompres dingin, cold pack, ice pack medis, kompres panas, hot pack, buli-buli panas | bengkak memar demam gel terkilir pegal kantong air
  semprotan pereda nyeri, chlor ethyl spray, ethyl chloride, pain spray | dingin cedera olahraga atlet terkilir lapangan bius semprot
  sarung tangan karet tebal, heavy duty gloves, sarung tangan panjang petugas cssd | cuci limbah rumah sakit kebersihan pelindung infeksi lateks sampah
  apron plastik, celemek plastik, apron medis, apron karet | pelindung baju percikan darah persalinan bidan kedap air sekali pakai
  pouch sterilisasi, sterilization pouch, kertas sterilisasi, sterilization wrap, indikator sterilisasi, autoclave tape | pembungkus instrumen bedah cssd kantong pita garis hangus uji
  washer disinfector, mesin cuci alat medis, bedpan washer | mencuci otomatis instrumen bedah cssd panas bersih pispot rumah sakit
  scrub station, scrub sink, wastafel cuci tangan bedah, wastafel dokter | mencuci sebelum operasi stainless kran siku sensor keran
  wastafel portable, wastafel injak, tempat cuci tangan portable, portable hand washing, tempat cuci tangan, portable hand wash, tempat cuci tangan injak, wastafel pedal | kran pedal kaki sabun sekolah covid tangki protokol stainless galon pasar keran umum taman higiene air tandon kesehatan mencuci kuman
  pendant kamar operasi, ceiling pendant, surgical pendant, modular operating theatre | bedah panel gantung plafon gas stop kontak dinding steril
  pass box, hepa box, airlock pintu kamar operasi, pintu hermetik, hermetic door, pintu timbal | ruang steril laboratorium pemindah geser kedap rontgen radiologi
  hyperbaric chamber, ruang hiperbarik, chamber hiperbarik | terapi oksigen tekanan tinggi penyelam tabung luka diabetes dekompresi
  surveymeter radiasi, survey meter, tld badge, film badge, dosimeter | mengukur paparan petugas radiologi rontgen sinar dosis personal
  mortuary kit, perlengkapan pemulasaraan jenazah, kain kafan, paket jenazah, formalin jenazah | mayat memandikan membungkus pengawet putih mengkafani pemakaman kapas
  lemari pendingin reagen, laboratory refrigerator, showcase reagen, kulkas laboratorium | menyimpan bahan pereaksi sampel suhu dingin kaca antibodi cairan obat
  coagulation analyzer, coagulometer, koagulometer | memeriksa waktu pembekuan penggumpalan darah laboratorium plasma otomatis
  blood gas analyzer, analisa gas darah, electrolyte analyzer, agd | memeriksa oksigen karbon asam basa natrium kalium laboratorium icu
  immunoassay analyzer, clia analyzer, hormone analyzer, elfa analyzer | memeriksa hormon tiroid penanda tumor infeksi laboratorium otomatis serum
  hba1c analyzer, hba1c meter, reagen hba1c | memeriksa gula darah tiga bulan diabetes prolanis laboratorium glikat
  tissue processor, mikrotom, microtome, pewarna jaringan, embedding center | memotong tipis patologi anatomi parafin kanker sediaan histologi
  colony counter, penghitung koloni, autoclave media | menghitung bakteri tumbuh cawan mikrobiologi angka kuman kaca pembesar
  membrane filter, bacteriological water test kit, uji bakteri air, kit bakteriologi air | memeriksa kuman coli minum sumur depot saring laboratorium
  rak tabung reaksi, kaki tiga laboratorium, lampu spiritus, klem dan statif, penjepit tabung | penyangga memanaskan kayu besi kasa praktikum siswa bunsen
  kertas lakmus, kertas ph, indikator universal, ph paper, kertas saring | menguji asam basa celup warna praktikum kimia menyaring
  bahan kimia laboratorium, asam sulfat, hcl, naoh, bahan kimia pa, reagen kimia, chemical reagent, etanol, alkohol teknis, metanol | larutan botol praktikum pereaksi analis teliti basa garam uji analisis cairan murni sekolah ipa pengujian zat
  refraktometer, refractometer, brix meter, salinometer, hand refractometer | mengukur kadar gula garam manis buah air tetes lensa
  viskometer, viscometer, flash point tester, density meter | mengukur kekentalan minyak aspal cairan kepadatan laboratorium titik nyala
  moisture analyzer, moisture meter, kadar air gabah, grain moisture tester | mengukur kelembapan kering biji padi jagung kayu kopi persen
  kjeldahl, soxhlet, fat analyzer, protein analyzer, alat uji proksimat | mengukur kandungan lemak pakan makanan labu ekstraksi laboratorium
  rotary evaporator, evaporator vakum, freeze dryer | menguapkan pelarut ekstrak tanaman putar laboratorium kering beku
  sound level meter, pengukur kebisingan, noise meter, desibel meter, dosimeter bising | mengukur bising suara decibel pabrik lingkungan kerja mikrofon desibel jalan db mesin telinga
  lux meter, luxmeter, pengukur cahaya, light meter | mengukur intensitas penerangan lampu ruang kerja kelas terang digital ruangan k3 kesehatan
  anemometer, pengukur kecepatan angin, hygrometer, termohigrometer, thermohygrometer, pengukur angin, wind sensor | mengukur kelembapan suhu ruangan hembusan cuaca digital termometer baling mangkok bandara pelabuhan arah bmkg mangkuk tiang
  gas detector, detektor gas, multi gas detector, h2s detector, alat deteksi kebocoran gas, lpg detector | mendeteksi kebocoran beracun mudah meledak oksigen pekerja sumur pendeteksi bocor elpiji tambang ruang terbatas alarm
  air quality monitoring, pemantau kualitas udara, aqms, high volume air sampler, particulate counter, ispu | mengukur pencemaran polusi debu kabut asap stasiun data logger
  alat uji emisi, gas analyzer kendaraan, smoke tester, emission tester, opacity meter | mengukur asap knalpot buang mobil kir polusi pengukur buangan kelayakan bensin solar bengkel penguji diesel laik pengujian lingkungan
  metal detector, walk through metal detector, hand held metal detector, detektor logam, hand metal detector | mendeteksi senjata tajam pengunjung pintu petugas keamanan pemeriksaan badan pemeriksa gerbang tubuh pendeteksi besi pemindai orang
  x-ray bagasi, baggage x-ray, x-ray scanner bagasi, security x-ray | memeriksa tas bawaan bandara pengadilan lapas bom layar
  alat vaksin unggas, vaccinator, alat potong paruh, debeaker | menyuntik ayam memotong peternak pemanas kandang pemotong suntikan otomatis ternak
  tempat pakan ayam, tempat minum ayam, chicken feeder, nipple drinker, feeder ayam | kandang unggas peternak wadah makan plastik gantung bebek air otomatis galon
  kandang baterai ayam, kandang ayam petelur, brooder | kawat sekat peternak unggas telur pemanas anak doc
  pakan ternak, konsentrat ternak, pakan ayam, pakan sapi, mineral blok | makanan kambing unggas karung pelet pedaging jilat urea
  makanan kucing, makanan anjing, pet food, pasir kucing, perlengkapan hewan peliharaan | satwa k9 kering butir shelter kotoran pakan kaleng
  obat ikan, obat udang, probiotik ikan, vitamin ikan, probiotik kolam | kolam tambak penyakit jamur pembudidaya air kesehatan benih penyembuh bakteri baik jernih vitamin imunostimulan lele
  obat bius hewan, xylazine, ketamin hewan, anestesi hewan, euthanasia hewan | memingsankan operasi steril kucing anjing dokter eliminasi suntik
  kalung anjing, microchip hewan, kartu vaksin hewan, peneng rabies, pet microchip | penanda identitas kucing sudah divaksin suntik pembaca tanda leher
  eliminasi tikus, racun tikus, rodentisida, perangkap tikus, rat trap, lem tikus | membasmi hama sawah gudang umpan menjebak hewan pengerat
  jasa pest control, jasa pembasmi hama, jasa anti rayap, pest control service, jasa pengendalian hama, pengendalian hama, jasa fumigasi, jasa pembasmi rayap | kecoa tikus nyamuk gedung semprot berkala kantor membasmi serangga pembasmian penyemprotan semut arsip gudang buku pengasapan injeksi pembasmi termite
  tinta spidol, tinta refill spidol, isi ulang spidol, refill marker ink | mengisi botol hitam kelas guru papan permanen biru
  kapur tulis, kapur papan tulis, chalk | menulis hitam putih warna kelas guru kotak debu
  jangka besi, set geometri, rapido | menggambar lingkaran teknik sudut siswa garis guru kayu
  alat peraga pancasila, peraga ppkn, gambar pahlawan, poster pahlawan, foto pahlawan | kelas dinding sekolah nasional pajangan sejarah pigura murid
  sempoa, abacus, jam peraga, kotak hitung, timbangan bilangan | berhitung menghitung anak sd manik angka penjumlahan kayu
  kartu gambar, flash card, flashcard, kartu edukasi, poster edukasi paud | belajar mengenal huruf angka hewan anak kata kertas tebal
  meronce, manik-manik, papan pasak, menara gelang, papan jahit paud, maze kayu | mainan motorik halus anak tk memasukkan tali lubang warna
  alat bermain peran, mainan dokter-dokteran, mainan masak, celemek profesi, rumah boneka | anak paud pura pasar dapur kostum sentra pekerjaan tk
  alat bermain pasir air, bak pasir, mainan pasir, kolam pasir anak | paud sekop ember kinetik cetakan halaman sentra tk mencetak
  rumah pohon mainan, terowongan anak, titian anak, papan titian, merosot plastik | paud keseimbangan merangkak halaman ban taman tk luar panjat lorong
  mainan kuda-kudaan, sepeda roda tiga, kereta dorong anak, mobil-mobilan anak, otoped | balita mengayuh naik plastik paud pegas taman bermain goyang otopet
  alat terapi anak berkebutuhan khusus, alat peraga slb, gym ball, alat sensori integrasi, papan keseimbangan, sensori integrasi, alat terapi wicara, alat fisioterapi anak | autis disabilitas inklusi terapis bola besar tunagrahita okupasi bermain motorik slb ayunan titian stimulasi
  alat bantu belajar tunanetra, kertas braille, printer braille, talking book, screen reader | siswa buta netra titik timbul slb suara pembaca
  peralatan keterampilan tata boga, peralatan praktik tata boga, dapur praktik siswa, baking set | memasak smk pelatihan kue oven kompor mixer roti masakan kejuruan pengolahan
  peralatan praktik perhotelan, trainer pertanian smk, peralatan praktik kecantikan smk, peralatan praktik tkj | kejuruan siswa bengkel jurusan latihan perangkat uji kompetensi
  mesin bubut praktik, mesin las praktik, mesin frais, mesin milling, peralatan bengkel smk | membubut logam besi siswa pelatihan blk kejuruan memotong
  peralatan outbound, flying fox, outbound kit, wall climbing, dinding panjat | tali ketinggian memanjat permainan kelompok wisata helm karabiner
  gawang mini, rompi latihan, bola beban, parasut lari, peralatan latihan fisik | pemain sepak warna tim tarik berlatih jaring kaki penyerang lapangan
  peralatan renang, starting block renang, tali lintasan renang, lane line | kolam lomba pembatas jalur atlet perenang pijakan loncat
  perlengkapan bulutangkis, senar raket, tas raket, grip raket | badminton pemain tali pegangan atlet gor bulu olahraga
  bola billiard, meja billiard, biliar, dart board, papan dart | olahraga stik sodok tongkat hijau sasaran anak panah
  peralatan petanque, bola petanque, bola boling, bocce, boccia | olahraga besi melempar atlet difabel lapangan pasir lomba
  skateboard, sepatu roda, inline skate, papan luncur | olahraga meluncur anak muda helm pelindung lutut taman beroda
  kursi roda olahraga, wheelchair basket, kursi roda balap, peralatan olahraga disabilitas | atlet difabel paralimpik lari nasional npc pacuan kejuaraan olahragawan ringan keranjang
  senapan angin olahraga, pistol angin, peluru senapan angin, target menembak, lesan tembak | atlet sasaran perbakin kertas latihan lomba bidik laras pelor perlombaan
  suplemen atlet, minuman isotonik, vitamin atlet, protein whey, susu atlet | olahragawan stamina tenaga otot nutrisi puslatda kontingen kebugaran makanan
  kursi wasit, meja wasit, bendera hakim garis, bendera wasit, kartu wasit, tiang lompat tinggi | pertandingan juri lapangan voli tenis atletik mistar pengadil tangga
  led perimeter, bangku cadangan, bench pemain, shelter pemain | stadion sepak bola duduk atap pelatih lapangan iklan papan layar pinggir
  marching bell, terompet marching, mayoret, tongkat mayoret, bendera color guard, seragam drumband | drum band sekolah parade kostum pemimpin barisan siswa
  gambus, panting, talempong, gondang, calung, alat musik bambu, celempung, sampek | daerah petik pukul kesenian tradisional sanggar budaya melayu dawai dayak kalimantan qasidah
  studio musik, rehearsal studio, peralatan band, alat band | gitar drum keyboard latihan pemuda pemusik paket ekstrakurikuler
  mikrofon karaoke, karaoke player, karaoke set, ktv | bernyanyi lagu hiburan televisi aula acara speaker pegawai
  kursi pijat, massage chair, alat pijat, alat pijat kaki | relaksasi pegal lelah pegawai ruang tunggu elektrik getar
  meja makan, kursi makan, meja makan set, meja kantin, meja kursi kantin, set meja makan, dining table | keluarga rumah dinas siswa asrama kayu kaca ruang santap jati dapur jamuan bundar
  lemari pakaian, wardrobe, lemari baju, lemari asrama, almari pakaian | menyimpan gantung busana kamar siswa mess rumah jabatan kayu penyimpan dinas asrama pintu gantungan
  kitchen set, lemari dapur, pantry kantor, kabinet dapur, pantry set | menyimpan peralatan masak dinding bawah rumah dinas multipleks granit penyimpan perabot gantung hpl meja memasak perabotan laci kompor
  panel dinding kayu, credenza, lemari hias ruang pimpinan, kabinet belakang, interior kantor | pajangan kepala mebel kursi hpl custom dekorasi multipleks rapat lapis
  kursi bar, bar stool, kursi teras, kursi taman kantor, kursi cafe | duduk tinggi santai luar ruang pantry kopi bundar
  rak sepatu, rak tv, rak display, rak majalah, rak brosur, brochure stand, rak piring, rak serbaguna, rak susun | menyimpan memajang alas kaki televisi lobi susun informasi selebaran penyimpan dapur plastik stainless masjid tempat penyimpanan sandal bertingkat gantung
  tempat sampah kantor, keranjang sampah, standing ashtray, asbak, tempat sampah stainless | membuang kertas ruangan lobi rokok plastik kecil gedung
  cermin, kaca cermin, kaca rias, cermin hias, gantungan baju, standing hanger | berkaca bayangan kamar mandi gantung pegawai dinding wajah toilet
  tangga lipat, tangga aluminium, folding ladder, tangga teleskopik | naik memanjat memasang lampu arsip gudang tinggi ringan ketinggian plafon teknisi pijakan menaiki perkakas tukang damkar pekerja
  trolley barang, hand truck, troli lipat, hand pallet, troli gudang | mendorong mengangkut kardus berkas roda kantor berat kereta dorong kotak
  kipas angin, stand fan, kipas angin dinding, exhaust fan, kipas blower, ceiling fan, wall fan, kipas angin gantung, desk fan, kipas, standing fan | menyejukkan hembusan baling ruangan kelas gerah listrik masjid penyejuk berdiri ruang putar putaran meja tegak panas pendingin sirkulasi dinding udara gantung sejuk
  kamera jebak, camera trap, trail camera | memotret satwa liar hutan otomatis gerak harimau malam pohon
  kamera inspeksi, borescope, endoskop pipa, underwater camera, rov | melihat dalam bawah air lubang sempit laut robot
  baterai ups, battery ups, vrla battery, rak baterai | cadangan listrik pengganti kering aki ruang server padam
  kvm switch, console kvm, server kvm, pdu server, power distribution unit | mengendalikan banyak satu layar pembagi listrik rak komputer monitor keyboard
  tape backup, tape library, lto tape, backup software, disaster recovery | cadangan data pemulihan bencana server pita penyimpan arsip salinan
  software database, oracle license, sql server license, lisensi vmware | program basis data virtual langganan dukungan pusat basisdata sistem
  sertifikasi iso, jasa konsultan it, jasa audit teknologi informasi, tata kelola spbe, arsitektur spbe | tenaga ahli dokumen masterplan pemerintah elektronik keamanan manajemen
  jasa input data, jasa digitalisasi data, jasa operator komputer, jasa entri data, jasa call center | mengetik memasukkan tenaga kontrak layanan aduan petugas administrasi
  sistem parkir, barrier gate, palang parkir otomatis, parking system, mesin tiket parkir | masuk keluar kendaraan portal lengan gedung rumah sakit kartu
  turnstile, flap barrier, tripod turnstile, gate pengunjung, e-ticketing gate, swing gate, speed gate, pintu putar | pintu putar masuk wisata stadion tiket kartu hitung gerbang penghitung pengunjung karyawan stasiun halte
  panic button, tombol darurat, emergency call, call box, panic alarm | menekan warga lapor bahaya polisi sirene cepat panggilan
  sirine bencana, sirine, sirene, sirine evakuasi, early warning system, ews, sirene peringatan dini, sirine tsunami, ews banjir, sirene tsunami, sirine peringatan dini, early warning tsunami | peringatan dini tanda bahaya banjir tsunami bunyi keras menara longsor sensor pengungsian bpbd alarm ombak deteksi otomatis kampung pesisir evakuasi pengeras gempa pantai
  lampu panggung, par led, moving head, lighting panggung, follow spot, stage lighting | pentas pertunjukan sorot warna acara gedung kesenian konser seni teater dmx
  lampu baca, lampu meja belajar, lampu belajar, desk lamp | membaca menulis penerangan siswa malam led fleksibel kantor
  bel sekolah, bel otomatis sekolah, bel listrik, automatic school bell | tanda masuk pulang jam pelajaran bunyi suara guru jadwal
  proyektor interaktif, short throw projector, interactive projector, ultra short throw | papan sentuh kelas dekat dinding sinar menulis pena
  jadwal sholat digital, jam digital sholat, running text masjid, jam sholat digital, jam adzan digital | waktu adzan layar iqomah pengumuman led musala penunjuk dinding ibadah salat masjid hitung mundur running text
  buku uji kir, plat nomor kendaraan, tnkb, plat uji kir, stiker hologram | tanda lulus bermotor berkala smart card dishub truk angkutan umum laik jalan
  segel pengaman, segel plastik, segel kabel, kabel ties segel, security seal, gembok | kotak suara kunci nomor logistik pemilu meter kontainer
  bendera semaphore, bendera isyarat, bendera k3, bendera start finish, bendera posko | tanda pramuka lomba petugas kain tongkat keselamatan kepanduan kibar merah kuning
  replika, maket, miniatur, diorama, maket bangunan, patung manekin museum | model kecil contoh gedung kaca peraga kota tiruan skala pameran
  vitrin museum, vitrine, lemari pamer museum, showcase museum, etalase museum | memajang benda koleksi purbakala kaca lampu pameran sejarah
  mannequin, manekin baju, patung baju, boneka pajang, dress form | memajang pakaian toko tata busana butik pelatihan jahit
  rak baju display, gawangan baju, rel gantungan pameran, rak pameran umkm | memajang pakaian toko butik bazar besi gantung stan pajangan
  koper, tas koper, travel bag, tas pakaian, ransel, tas gunung | perjalanan menyimpan baju kontingen atlet roda punggung pendaki
  jam tangan, smartwatch, jam tangan suvenir, wristband | hadiah pergelangan waktu penghargaan pegawai purna tugas acara
  emas penghargaan, cincin emas, logam mulia, cincin penghargaan, lencana emas | purna tugas masa kerja pensiun dprd gram teladan
  bahan baku tekstil, benang tenun, benang sutra, pewarna tekstil, pewarna batik, kain mori | pengrajin menenun katun celup zat warna putih gulungan
  mesin rajut, knitting machine, alat rajut, benang rajut, mesin tenun | merajut baju wol pengrajin kaos kaki jarum pelatihan
  mesin potong kain, cutting kain, mesin lubang kancing, mesin pasang kancing, meja potong kain, cutting machine kain, gunting kain, gunting listrik | konveksi memotong pola garmen penjahit pelatihan gunting listrik pemotong tumpukan bahan menjahit pisau tekstil baju
  ac split, air conditioner, ac standing, ac cassette, ac inverter, ac ceiling, pendingin ruangan ac, air conditioner split, ac split wall, ac 1 pk, penyejuk ruangan | mendinginkan udara sejuk freon kantor pk kompresor remote kamar panas gerah pendingin dinding indoor outdoor dingin inverter ruang
  penghapus pensil, karet penghapus, eraser pencil | menghilangkan tulisan salah putih siswa menggambar ujian kecil
  penghapus papan tulis, whiteboard eraser, penghapus whiteboard, penghapus magnet | membersihkan tulisan spidol kapur busa kelas guru kain
  jam dinding, wall clock, jam tembok, jam digital, jam masjid | penunjuk waktu pukul menit jarum baterai gantung kelas kantor bulat ruangan angka jadwal sholat alarm penanda
  mesin kasir, cash register, pos kasir, mesin kasir touchscreen, point of sale, mesin pos kasir, edc | transaksi jual toko koperasi struk laci uang kantin pembayaran barcode pencatat penjualan kuliner
  kamera thermal, thermal camera, kamera termal, thermal imaging camera, kamera inframerah | mendeteksi panas suhu tubuh gedung titik api pengunjung layar pemadam pencarian
  key box, kotak kunci, key cabinet, key organizer | menyimpan menggantung ruangan kendaraan nomor besi dinding kait kantor
  perlengkapan ambulans, ambulance kit, ambulance equipment, isi ambulans | peralatan mobil rujukan tandu oksigen sirene lampu strobo monitor gawat darurat lemari
  jasa kalibrasi, jasa kalibrasi alat kesehatan, calibration service, jasa pengujian alat kesehatan, tera ulang, kalibrasi alat kesehatan, kalibrasi alat ukur, jasa tera, pengujian kalibrasi | ketelitian tensimeter timbangan sertifikat puskesmas rumah sakit laik pakai pemeriksaan keakuratan laboratorium pengujian lembaga pengukuran akurasi uji penyetelan instrumen
  ankle foot orthosis, afo, sepatu koreksi, sepatu ortopedi, orthopedic shoes, knee ankle foot orthosis | penyangga kaki lemah stroke pengkor anak disabilitas daksa bengkok berjalan
  body camera, body worn camera, bodycam, kamera badan | merekam menempel dada petugas satpol polisi bukti penertiban video kecil perekam patroli tilang rekaman razia
  action camera, kamera aksi, kamera bawah air | merekam olahraga bergerak tahan kecil helm video petualangan selam
  powerbank, power bank, pengisi daya portabel | cadangan baterai ponsel mengisi listrik dibawa usb milliampere suvenir
  charger laptop, adaptor laptop, baterai laptop, charger handphone | mengisi daya pengganti rusak kabel listrik komputer jinjing cas
  baterai kering, baterai alkaline, baterai aa, baterai aaa, baterai kancing, baterai isi ulang | daya jam remote senter mikrofon bulat kecil batu pengganti
  senter, senter led, headlamp, senter kepala, flashlight, senter cas, lampu senter | penerangan genggam gelap malam petugas jaga isi ulang sorot dahi penerang baterai ronda patroli cahaya tangan headlamp
  lampu emergency, emergency lamp, lampu darurat led | penerangan otomatis menyala mati listrik padam isi ulang gedung tangga
  powered air purifying respirator, papr | pelindung napas tenaga medis blower penyaring udara virus tudung petugas covid
  ac portable, air cooler, pendingin udara portable, misty fan, portable air conditioner, ac tenda | menyejukkan dipindah roda es tenda ruangan uap dingin kipas penyejuk berpindah tanpa pasang acara pengungsi
  water dispenser, dispenser air minum, dispenser galon, water purifier minum | panas dingin kantor pegawai tamu keran menuang minuman es
  air minum galon, air mineral galon, isi ulang galon, air mineral botol, air minum dalam kemasan, amdk | rapat tamu pegawai dus gelas segar kardus haus
  pita pengukur badan, metlin, meteran jahit, meteran kain | mengukur lingkar perut pinggang penjahit sentimeter posbindu gulung
  posbindu kit, kit posbindu ptm, posbindu ptm kit | deteksi dini penyakit tidak menular tensi gula kolesterol lingkar perut kader timbangan tas
  lansia kit, kit lansia, geriatric kit, kit kesehatan lansia | pemeriksaan lanjut usia tensi gula ingatan puskesmas posyandu tas kakek nenek
  kit kesehatan haji, tas kesehatan haji, paket obat haji | jemaah masker vitamin semprotan air petugas arab kloter pemeriksaan
  paket alat bantu disabilitas, bantuan sosial alat bantu | difabel kursi tongkat dengar bansos penyandang cacat dinas
  alat bantu jalan balita, standing frame, stander anak, kursi khusus anak berkebutuhan | melatih berdiri kelumpuhan otak disabilitas terapi penyangga tegak
  meja fisioterapi, treatment bed fisioterapi, tilt table, bed terapi | berbaring latihan pasien stroke dimiringkan rehabilitasi medik pijat sabuk
  shoulder wheel, overhead pulley, quadriceps bench, finger ladder, hand exerciser | latihan bahu tangan lutut stroke rehabilitasi roda tali tarik
  continuous passive motion, cpm machine, cpm lutut | menggerakkan sendi otomatis pasca operasi rehabilitasi kaki pasien
  paraffin bath, bak parafin, whirlpool bath, hydrotherapy tank | merendam tangan kaki lilin hangat nyeri sendi terapi air
  robotic rehabilitation, robot rehabilitasi, gait trainer | latihan berjalan tangan pasien stroke otomatis lumpuh terapi saraf
  set tht, ent set, ent unit, ent treatment unit, kursi tht | telinga hidung tenggorokan dokter spesialis penyemprot penghisap lampu kepala
  headlamp medis, head lamp dokter, lampu kepala tht, surgical headlight | penerangan dahi telinga operasi sorot ikat hidung tenggorok
  corong telinga, ear speculum, pengait serumen, spuit telinga, irigasi telinga | membersihkan kotoran menyemprot tht menyedot air dokter liang tuli pemeriksaan karet
  lensa intraokuler, intraocular lens, iol, lensa tanam mata | operasi katarak pengganti keruh dokter viskoelastik buatan penglihatan
  operasi katarak set, cataract set, set bedah mata, eye surgery set | instrumen mikro gunting pinset dokter kornea lensa
  lensmeter, lensometer, pemotong lensa, lens edger | mengukur ukuran kacamata optik minus plus membaca gerinda
  cermin mulut gigi, kaca mulut, dental mirror, sonde gigi, ekskavator gigi | memeriksa berlubang karies dokter gagang sekolah stainless geligi puskesmas
  bein gigi, elevator gigi, bone file gigi | mencungkil akar mencabut dokter bedah mulut logam sisa
  bahan cetak gigi, alginate, dental stone, sendok cetak gigi, wax gigi | membuat cetakan rahang tiruan gips adonan tekniker bubuk ompong alginat laboratorium
  bur gigi, dental bur, mata bor gigi, endo file, jarum endodontik | mengebor saluran akar karies dokter intan putar habis pakai
  sikat gigi, pasta gigi, odol, toothbrush, paket sikat gigi | membersihkan gosok mulut siswa sekolah anak penyuluhan mandi
  sabun mandi, sampo, shampoo, perlengkapan mandi, toiletries | membersihkan badan keramas pengungsi panti hotel asrama wangi batang
  sabun cuci tangan, hand soap, handsoap, sabun cair, sabun cair tangan | membersihkan kuman wastafel botol pompa jeriken kantor wangi pembersih gel alkohol pump mencuci refill higienis jerigen isi ulang dispenser toilet antiseptik kesehatan
  tisu, tissue, tisu wajah, tisu gulung, paper towel, tisu basah | mengelap kering kertas lembut toilet meja kotak kantor
  multi check, autocheck 3in1, alat cek gula kolesterol asam urat | tes darah tusuk jari lansia posbindu strip diabetes portabel
  reagen hematologi, cellclean, cairan hematologi | mesin penghitung sel darah laboratorium pencuci jeriken rutin
  serum kontrol, control serum, kalibrator laboratorium | memastikan ketepatan mutu pemeriksaan kimia bahan acuan pengujian keakuratan
  reagen widal, rapid test typhoid, tubex, igm salmonella | tipes demam tifoid pemeriksaan darah bakteri laboratorium reaksi
  rapid test leptospira, rapid test chikungunya, rapid test filariasis, rapid test difteri | pemeriksaan cepat penyakit menular kencing tikus nyamuk wabah darah
  mantoux, ppd rt, tuberkulin, tuberculin, igra test | uji kulit tbc anak kontak serumah suntik lengan benjolan skrining
  skrining hipotiroid kongenital, kit shk, reagen g6pd, screening bayi baru lahir | tes tumit darah kelainan bawaan tiroid kertas saring
  pendingin sampel, specimen carrier, kotak sampel, tas spesimen, cool box spesimen | membawa mengirim bahan pemeriksaan dahak darah dingin kurir laboratorium
  cool pack, ice pack, cold pack vaksin, gel pendingin | kotak es membekukan imunisasi posyandu asi dibawa dingin penjaga suhu termos
  termometer kulkas, termometer ruangan, thermometer hygrometer, termometer vaksin | mengukur suhu lemari es obat gudang farmasi dingin layar
  lemari narkotika, lemari psikotropika, lemari obat narkotika | menyimpan keras kunci ganda apotek farmasi rumah sakit besi
  rak obat, rak apotek, rak farmasi, palet plastik, pallet gudang farmasi | menyimpan alas kardus susun besi lantai menata puskesmas apoteker susunan instalasi
  apron masak, celemek, apron kain | pelindung baju memasak koki dapur pelatihan boga petugas
  serum anti difteri, antidifteri serum, ads difteri serum | suntik penawar racun bakteri tenggorokan wabah anak tenaga medis
  obat jantung, obat kronis, bisoprolol, isosorbide dinitrate, furosemide | sesak bengkak nyeri dada tablet kencing angina pasien jangka panjang
  obat mual, domperidone, ondansetron, metoclopramide | muntah lambung hamil mabuk tablet injeksi perut pencegah
  obat diare, loperamide, attapulgite | mencret buang air perut sakit tablet penyerap usus
  allopurinol, colchicine, obat asam urat | nyeri sendi bengkak kristal encok tablet penurun lansia kaki
  asam folat, folic acid, kalsium laktat, calcium lactate | ibu hamil tulang janin tablet suplemen cacat bawaan gigi
  acyclovir, oseltamivir, obat antivirus, favipiravir, remdesivir | cacar air herpes flu burung covid virus tablet kapsul infus
  obat luka bakar, silver sulfadiazine, modern dressing, hydrocolloid, pembalut luka modern | borok ulkus diabetes penutup lembap salep kasa perawatan
  rivanol, nacl cuci luka, hydrogen peroxide, cairan pembersih luka, h2o2 | membilas membersihkan kompres nanah kuning botol antiseptik perawatan lecet infus kasa
  lampu operasi mobile, mobile operating lamp, lampu tindakan mobile | penerangan bedah minor roda tiang puskesmas igd sorot
  rumah sakit lapangan, tenda rumah sakit lapangan, field hospital, tenda medis | bencana darurat perawatan korban rangka angin tiup udara veldbed
  radiofrequency ablation, rf generator medis | memanaskan jaringan tumor nyeri saraf jarum gelombang dokter
  intra aortic balloon pump, heart lung machine, mesin jantung paru, ecmo | operasi bedah pengganti pompa darah oksigenasi kritis kardiovaskular dokter bypass
  cardiac pacemaker, alat pacu jantung, pacemaker, temporary pacemaker | denyut lambat baterai tanam dada dokter kabel irama
  ultrasound probe, transduser usg, probe usg, convex probe | kepala pemindai sensor pengganti gambar kandungan kabel linier
  computed radiography, dry imager, medical imager, cr reader, flat panel detector | mengubah membaca kaset hasil foto rontgen menjadi digital cetak
  grid rontgen, kaset rontgen, bucky stand, meja rontgen | dudukan film foto sinar dada pasien berdiri radiologi
  lead glass, kaca timbal, timbal pb dinding, proteksi radiasi ruangan | pelapis ruang rontgen sinar pintu pelindung petugas timah tebal
  dental loupe, loupe bedah, kaca pembesar dokter, loupe | kacamata operasi gigi jelas kecil kepala lensa memperbesar
  kaca pembesar, magnifying glass, suryakanta | melihat memperbesar benda kecil tulisan siswa lansia sidik tangan
  kompas, kompas bidik, kompas prisma, kompas geologi, compass, clinometer, hagameter | penunjuk arah utara mata angin pramuka survei peta jarum kiblat kemiringan lereng tinggi pohon lapangan
  altimeter, clinometer, haga altimeter, hagameter, phiband | mengukur tinggi diameter pohon hutan lereng petugas kehutanan kayu
  theodolite, total station, waterpass, auto level, alat ukur tanah, teodolit, digital theodolite | mengukur sudut ketinggian survei topografi jalan konstruksi tripod praktikum pengukur tanah pemetaan teropong juru ukur
  roll meter, meteran gulung, walking measure, laser distance meter, distometer | mengukur panjang jarak tanah jalan bangunan roda dorong
  jangka sorong, caliper, mikrometer sekrup, micrometer, vernier caliper | mengukur diameter tebal benda kecil teliti siswa praktikum bengkel
  multimeter, avometer, tang ampere, clamp meter, multitester, avo meter | mengukur tegangan arus hambatan listrik siswa teknisi praktikum volt pengukur digital jarum
  osiloskop, oscilloscope, function generator, catu daya praktikum | melihat gelombang sinyal listrik elektronika siswa layar mengukur frekuensi teknisi volt
  solder listrik, timah solder, blower solder, toolkit elektronik, solder, solder station, soldering iron | menyambung komponen rangkaian memanaskan teknisi elektronika siswa patri panas penyambung elektronik servis hp papan pcb
  toolkit komputer, tool set teknisi, obeng set, tas perkakas | membongkar memperbaiki tang rumah servis laptop bongkar pasang
  blower komputer, vacuum cleaner komputer, cleaning kit laptop, thermal paste | membersihkan debu cpu papan ketik kuas cairan layar servis
  backpack laptop, sleeve laptop, softcase laptop | membawa melindungi komputer jinjing ransel punggung busa tas kerja pegawai
  cooling pad, stand laptop, dudukan laptop, meja laptop lipat, exhaust fan kandang, close house, kandang close house | mendinginkan penyangga kipas komputer jinjing tinggi panas ergonomis pendingin ventilasi ayam broiler tertutup suhu unggas blower modern
  speaker komputer, speaker pc, soundbar, speaker multimedia | suara musik televisi rapat kecil usb meja bas
  tv tuner, media player, android tv box, dvd player | memutar film video televisi cakram siaran jaringan remote
  flashdisk custom, usb card | suvenir seminar cetak logo menyimpan file kartu peserta kayu
  cd-r, dvd blank, cakram optik, dvd writer | merekam menyimpan data keping video cadangan bakar kaset tempat
  kabel data, kabel usb, kabel power, kabel printer, kabel type c | penghubung colokan mengisi komputer ponsel pengganti listrik sambungan transfer cas
  kabel audio, kabel mic, konektor xlr, jack audio, snake cable | penyambung mikrofon speaker mixer panggung colokan suara meter
  stand mic, standmic, tiang mikrofon, stand speaker, tripod speaker | penyangga berdiri pidato penyanyi meja kaki tiga besi
  equalizer, audio processor, crossover audio, speaker management, feedback destroyer | mengatur nada suara panggung sistem frekuensi operator rak
  subwoofer, line array, speaker line array, speaker lapangan, speaker monitor panggung | pengeras suara besar konser bas keras gantung audio menggelegar
  hardcase alat, flight case, rak sound | koper keras pelindung membawa peralatan kamera audio busa roda
  green screen, background studio, layar hijau, kain backdrop foto | latar belakang video syuting siaran gantung editing polos
  kamera broadcast, broadcast camera, kamera siaran, ptz broadcast, ccu kamera | stasiun televisi lokal studio liputan langsung profesional juru sdi
  video editing workstation, perangkat editing, software editing video, editing suite | menyunting film liputan humas komputer render potong gambar
  mobil siaran, ob van, outside broadcast van, mobil ob van, mobil siaran keliling | kendaraan langsung televisi radio luar studio liputan karoseri penyiaran satelit penyiar lpp tvri rri pemancar
  mobil penerangan, mobil unit penerangan, mupen, mobil layar sentuh keliling, mobil bioskop keliling | kendaraan penyuluhan kb film pengeras suara bkkbn desa layar kominfo sosialisasi
  layar tancap, inflatable screen, layar bioskop keliling | menonton film lapangan warga desa proyektor kain tiup malam
  radio penerima, radio fm, radio siaga | mendengar siaran berita frekuensi antena baterai warga bencana
  fish eye cctv, dome camera, cctv indoor, kamera dome, cctv wireless | pengawas dalam ruangan plafon bulat kantor sekolah rekam
  face terminal, terminal pengenal wajah | kehadiran pegawai muka kamera pintu tanpa sentuh presensi
  signal jammer, pengacak sinyal, anti drone | memblokir ponsel lapas frekuensi ujian kecurangan keamanan penghalang komunikasi
  software cctv, video management system, video analytic, face recognition cctv | menganalisa rekaman kamera pengawas wajah kerumunan server lisensi
  sistem informasi desa, aplikasi desa, website desa | layanan surat warga profil data program situs digital
  aplikasi mobile, mobile app, aplikasi android, super app | ponsel unduh layanan warga pengaduan pemrograman pembuatan dinas
  aplikasi persuratan, e-office, aplikasi arsip, tata naskah dinas elektronik | surat masuk disposisi digital tanda tangan dokumen pegawai
  aplikasi aset, aplikasi kepegawaian, simpeg, sim aset, e-kinerja | data pegawai milik daerah absensi inventaris program pengelolaan bmd sistem gaji pangkat
  aplikasi monitoring, dashboard eksekutif, business intelligence, big data | menampilkan grafik pimpinan pantau analisis peta keputusan memantau kinerja statistik layar
  geoportal, webgis, sistem informasi geografis, citra satelit, peta digital | daring spasial lapisan wilayah pemetaan gambar resolusi geospasial daerah
  iot sensor, internet of things, telemetri, gateway iot | mengirim data jarak jauh pantau ukur otomatis nirkabel
  jasa sewa komputer, sewa laptop, sewa printer, sewa mesin fotocopy, sewa peralatan it | pinjam bulanan ujian harian perangkat kantor kontrak unit
  jasa admin media sosial, jasa konten kreator, social media management, media monitoring | unggah berita instagram facebook pemantauan humas kampanye digital
  jasa live streaming, jasa webinar, jasa zoom operator, jasa siaran langsung, jasa zoom | siaran langsung acara youtube kamera daring rapat menyiarkan virtual rekaman tayang operator penyiaran online pertemuan internet
  jasa transkrip, jasa notulen, jasa penerjemah, juru bahasa isyarat, jasa interpreter | menulis rekaman rapat menerjemahkan asing tuli siaran dokumen
  jasa penulisan buku, jasa editor, jasa penyusunan profil daerah, jasa penyusunan naskah, isbn | menyusun sejarah laporan menyunting cetak tim penulis penerbit terbit ilmiah
  naskah akademik, jasa kajian, jasa penelitian, jasa survei, survei kepuasan masyarakat | meneliti kuesioner laporan responden universitas tenaga ahli data
  jasa psikotes, psikotest, assessment center, jasa tes kompetensi, alat psikotes | ujian kepribadian seleksi pegawai jabatan siswa minat psikolog
  alat tes psikologi, kit psikologi, papikostik, tes iq | mengukur kecerdasan bakat anak psikolog lembar kartu konseling
  jasa sertifikasi kompetensi, uji kompetensi, bnsp, jasa sertifikasi profesi, lsp, asesmen kompetensi | ujian keahlian tenaga kerja sertifikat tukang peserta asesor profesi bnsp pegawai pengujian keterampilan
  beasiswa, bantuan pendidikan, biaya kuliah, kontribusi kursus, biaya kontribusi diklat | siswa mahasiswa miskin prestasi bayar sekolah pelatihan pegawai
`,
)
