import { kindTable } from './row.ts'

/** Health, education, office, electronics, print and clothing. */
export const healthSchoolOffice = kindTable(
  { author: 'Padan', date: '2026-11-26' },
  `
  tempat tidur pasien, hospital bed, ranjang pasien, bed pasien manual, tempat tidur rumah sakit, ac-powered adjustable hospital bed | ranjang rawat inap bangsal orang sakit engkol crank sandaran punggung naik roda pengaman samping kasur
  hospital bed elektrik, tempat tidur pasien elektrik, electric hospital bed, bed icu | ranjang perawatan intensif remote motor listrik dinaikkan otomatis posisi sandaran pasien kritis rawat inap
  kasur dekubitus, anti decubitus mattress, matras dekubitus, alternating pressure mattress, kasur angin | mencegah luka tekan lecet punggung pasien tirah baring lama kasur angin pompa udara lumpuh pencegah stroke
  kasur pasien, hospital mattress, matras rumah sakit | alas tidur ranjang busa dilipat kedap air lapisan vinil rawat inap bangsal
  brankar, patient stretcher, brankar pasien, stretcher transfer, wheeled stretcher, emergency stretcher | dorongan kereta mendorong memindahkan orang sakit korban igd roda ranjang dorong ugd
  tandu lipat, folding stretcher, tandu darurat, tandu lapangan, tandu basket, basket stretcher, spinal board | usungan mengangkut menggotong korban kecelakaan bencana evakuasi pmr pmi kain dipikul pengangkut cedera sar pasien papan gunung dragbar
  scoop stretcher, tandu sekop | mengangkat korban patah tulang belah dua aluminium evakuasi ambulans tanpa menggeser cedera
  spinal board, long spine board, papan tulang belakang, long spinal board | tandu keras plastik evakuasi korban cedera punggung leher patah penyelamatan air ambulans
  ambulance stretcher, tandu ambulans, stretcher ambulance | ranjang dorong mobil kaki lipat otomatis mengangkut pasien rujukan gawat darurat
  kursi roda, wheelchair, kursi roda standar, mechanical wheelchair, wheelchair manual, kursi roda dewasa | mendorong duduk penyandang disabilitas lumpuh lansia pasien tidak bisa berjalan roda lipat difabel bantu jalan bantuan dorong
  kursi roda elektrik, electric wheelchair, powered wheelchair, kursi roda listrik | motor baterai joystick penyandang disabilitas lumpuh difabel bergerak sendiri bantu otomatis
  kursi roda cerebral palsy, wheelchair cp, kursi roda anak cp | anak berkebutuhan khusus kelumpuhan otak sandaran kepala disabilitas penyangga sabuk
  kruk ketiak, axillary crutch, tongkat ketiak, crutch | penyangga berjalan kaki patah pincang cedera menopang aluminium disabilitas daksa sepasang
  tongkat kaki tiga, tripod stick, quad cane, tongkat jalan lansia | tumpuan berjalan kakek nenek lanjut usia stroke penyangga kaki empat menopang
  walker, alat bantu jalan walker, rollator, walker lansia, alat bantu jalan | rangka penopang berjalan latihan stroke lanjut usia rehabilitasi lipat empat kaki aluminium penyangga orang tua
  tongkat tunanetra, white cane, tongkat putih, tongkat adaptif, tongkat adaptif netra | buta netra meraba jalan penyandang disabilitas penglihatan lipat penuntun sensor orang difabel
  alat bantu dengar, hearing aid, air-conduction hearing aid, abd | tuli tunarungu pendengaran telinga rungu suara keras disabilitas mendengar pengeras difabel lansia baterai
  kaki palsu, prosthetic leg, prostesis kaki, prothese tungkai, prosthesis, prostesis, tangan palsu | pengganti tungkai buatan diamputasi amputasi disabilitas daksa bawah lutut berjalan anggota gerak buntung difabel tiruan
  tangan palsu, prostesis tangan, prosthetic hand, prothese tangan | pengganti lengan buatan diamputasi jari amputasi disabilitas daksa
  mata palsu, prostesis mata, ocular prosthesis | bola buatan pengganti kornea rongga kosmetik buta akrilik
  korset lumbal, lumbosacral support, korset tulang belakang, lso brace | penyangga pinggang punggung nyeri skoliosis sabuk ortotik sakit saraf kejepit
  penyangga leher, cervical collar, collar neck, neck collar | gips leher cedera patah imobilisasi korban kecelakaan busa menahan kepala
  bidai, splint, spalk, bidai patah tulang, air splint | imobilisasi menahan membalut patah tangan kaki kayu pertolongan pertama darurat
  tensimeter, sphygmomanometer, tensimeter digital, blood pressure monitor, noninvasive blood pressure measurement system, aneroid tensimeter | pengukur mengukur tekanan darah tinggi hipertensi posbindu manset lengan posyandu lansia
  stetoskop, stethoscope, manual stethoscope | mendengar denyut jantung paru napas dokter bidan perawat pemeriksaan fisik dada
  termometer klinik, clinical electronic thermometer, termometer badan, termometer digital ketiak | pengukur suhu tubuh demam panas anak pasien mengukur
  termometer infrared, thermogun, termometer tembak, infrared thermometer, thermo gun | pengukur suhu tubuh tanpa sentuh dahi pengunjung covid skrining non kontak
  pulse oximeter, oksimeter, fingertip oximeter, oximeter | pengukur kadar saturasi oksigen darah jari denyut nadi spo2 jepit covid sesak
  timbangan bayi, baby scale, infant scale, timbangan bayi digital, infantometer, antropometri kit | menimbang berat badan balita posyandu penimbangan bidan baring penimbang pengukur panjang stunting kader
  timbangan dacin, dacin posyandu, dacin | menimbang berat balita gantung sarung celana tripod posyandu penimbangan kuningan
  timbangan badan, timbangan injak, body scale, timbangan dewasa, weighing scale dewasa | menimbang berat orang kilogram posyandu puskesmas pemeriksaan jarum digital
  antropometri kit, anthropometric kit, set antropometri, antropometri set posyandu | pengukur tinggi panjang berat badan balita stunting gizi posyandu timbangan stadiometer infantometer pita
  stadiometer, microtoise, pengukur tinggi badan, mikrotoa, height meter | mengukur tinggi anak dewasa berdiri dinding gizi stunting posyandu sekolah
  infantometer, length board, papan ukur panjang bayi | mengukur panjang badan balita telentang baring stunting gizi posyandu
  pita lila, pita pengukur lengan atas, muac tape, pita lingkar lengan | lingkar ibu hamil kekurangan energi kronis gizi buruk balita meteran kertas posyandu
  timbangan dengan pengukur tinggi, height weight scale, timbangan tinggi badan | menimbang sekaligus mengukur tinggi badan pasien poliklinik sekolah bmi
  patient monitor, monitor pasien, bedside monitor, cardiac monitor, vital sign monitor | pemantau tanda vital denyut jantung tekanan darah saturasi suhu icu igd layar samping ranjang
  central monitor, central monitoring station, sentral monitor pasien | pemantauan banyak ranjang icu ruang perawat tanda vital terpusat layar
  ekg, ecg, elektrokardiograf, electrocardiograph, ekg 12 lead | perekam rekam listrik jantung grafik dada elektroda pemeriksaan irama aritmia
  holter ekg, holter monitor, holter ecg | perekam jantung berjalan dua puluh empat jam dipakai pasien irama rekaman
  treadmill ekg, stress test ecg, treadmill jantung | uji latih beban berjalan berlari pemeriksaan jantung koroner poli
  defibrilator, defibrillator, dc shock, defibrilator bifasik | kejut listrik jantung berhenti henti resusitasi gawat darurat pacu igd
  aed, automated external defibrillator, automatic external defibrillator | kejut jantung otomatis henti mendadak tempat umum pertolongan pertama bantuan hidup dasar bandara
  ventilator, icu ventilator, ventilator mekanik, continuous ventilator | bantu napas mesin pernapasan pasien gagal napas kritis icu covid
  ventilator transport, emergency ventilator, portable ventilator | bantu napas dibawa ambulans rujukan darurat igd pasien sesak
  cpap, bubble cpap, cpap bayi, nasal cpap | tekanan napas bayi prematur sesak nicu terus menerus sungkup hidung
  hfnc, high flow nasal cannula, high flow oxygen therapy | terapi oksigen aliran tinggi hidung sesak covid humidifier icu
  resusitator, bag valve mask, ambu bag, bvm, resuscitator manual | balon pompa napas bantuan sungkup tangan henti napas gawat darurat bayi dewasa
  infant t-piece resuscitator, t-piece resusitator, neopuff | bantuan napas bayi baru lahir asfiksia persalinan tekanan tangan perina
  inkubator bayi, infant incubator, baby incubator, inkubator perawatan | penghangat kotak bayi prematur berat lahir rendah bblr perinatologi nicu
  inkubator transport bayi, transport incubator, infant transport incubator | merujuk memindahkan bayi prematur ambulans penghangat kotak neonatus rujukan
  infant warmer, infant radiant warmer, penghangat bayi | meja pemanas bayi baru lahir persalinan lampu radiasi resusitasi perina
  lampu fototerapi, phototherapy unit, neonatal phototherapy, blue light bayi | sinar biru bayi kuning ikterus bilirubin menyinari penyinaran perinatologi
  doppler, fetal doppler, doppler janin, ultrasonic fetal monitor | detak denyut jantung bayi dalam kandungan ibu hamil bidan pemeriksaan kehamilan mendengar
  ctg, cardiotocograph, fetal monitor, kardiotokografi | merekam denyut janin kontraksi rahim ibu hamil persalinan kandungan pemantau
  usg, ultrasonografi, ultrasound scanner, ultrasonic pulsed doppler imaging system, usg 4d | gambar kandungan janin ibu hamil perut layar probe pemeriksaan organ dalam
  usg portable, portable ultrasound, usg jinjing | pemeriksaan kandungan ibu hamil puskesmas dibawa kecil janin lapangan probe
  ekokardiografi, echocardiography, echo jantung | pemeriksaan katup fungsi jantung gelombang suara poli kardiologi gambar doppler warna
  laennec, funandoskop, stetoskop monoaural, fetoscope | mendengar jantung janin corong kayu bidan ibu hamil kehamilan telinga
  meja ginekologi, gynaecology bed, gynecological table, meja obgyn, kursi ginekologi | pemeriksaan kandungan kaki mengangkang ibu persalinan bidan pap smear
  tempat tidur bersalin, partus bed, obstetric bed, delivery bed, meja partus, ac-powered obstetric table | melahirkan ibu persalinan bidan ranjang penyangga kaki kamar bersalin
  partus set, set persalinan, delivery set, obstetric set, sectio set | gunting tali pusat klem menolong melahirkan bidan persalinan instrumen baja bak
  bidan kit, midwifery kit, tas bidan | perlengkapan persalinan desa tas pertolongan melahirkan polindes partus pemeriksaan ibu hamil
  iud kit, iud set, iud removal kit, set pemasangan kontrasepsi iud | memasang mencabut spiral kb keluarga berencana tenakulum sonde spekulum bidan
  implant kit, implant removal kit, set pencabutan susuk | memasang mencabut susuk kb keluarga berencana lengan trokar bidan
  spekulum cocor bebek, vaginal speculum, spekulum vagina, nonmetal vaginal speculum | membuka memeriksa kemaluan wanita serviks iva pap smear kandungan
  breast pump, pompa asi, pompa payudara | memerah air susu ibu menyusui laktasi botol elektrik
  lampu periksa, examination lamp, lampu tindakan, lampu sorot medis, led examination light | penerangan menerangi pemeriksaan pasien tiang kaki poliklinik luka leher fleksibel
  lampu operasi, operating lamp, surgical lamp, lampu operasi gantung, operating light | penerangan kamar bedah plafon tanpa bayangan led dokter ceiling
  meja operasi, operating table, meja bedah, electric operating table | ranjang tindakan kamar bedah ruang ok pasien hidrolik elektrik dimiringkan
  mesin anestesi, anesthesia machine, anaesthesia workstation, gas machine for anesthesia | pembiusan bius gas pasien kamar bedah vaporizer ventilator dokter
  electrosurgical unit, esu, electrocauter, cauter bedah, couter | pemotong pisau listrik membakar jaringan menghentikan perdarahan bedah kauter monopolar bipolar
  suction pump, suction unit, penghisap lendir, powered suction pump, suction portable | menyedot cairan dahak darah pasien vakum botol tabung igd operasi
  suction bayi, penghisap lendir bayi, slim zuiger, delee, mucus extractor | menyedot lendir mulut hidung bayi baru lahir bidan karet balon
  infusion pump, pompa infus, infus pump | mengatur tetesan cairan obat laju aliran otomatis icu pasien mesin
  syringe pump, pompa suntik, infusion syringe pump | mendorong spuit obat pelan dosis tepat laju otomatis icu nicu mesin
  tiang infus, iv stand, infusion stand, standar infus | gantungan penyangga botol cairan kait kaki roda stainless pasien bangsal
  nebulizer, nebuliser, compressor nebulizer, alat uap nebulizer | menguap uap obat asma sesak napas batuk anak penguapan inhalasi paru masker
  konsentrator oksigen, oxygen concentrator, oksigen konsentrator | pembuat penghasil oksigen dari udara pasien sesak rumah covid mesin liter
  tabung oksigen, oxygen cylinder, tabung o2, silinder oksigen | botol gas zat asam napas pasien sesak besi bertekanan isi ulang ambulans
  regulator oksigen, oxygen regulator, flowmeter oksigen, flow meter oxygen | pengatur aliran tekanan tabung gas napas humidifier pasien meter dinding
  gas medis, medical gas, oksigen medis, instalasi gas medis, medical gas piping system | isi ulang zat asam rumah sakit pipa outlet sentral vakum nitrous
  generator oksigen, oxygen generator psa, psa oxygen plant | pabrik pembangkit penghasil gas rumah sakit mandiri kompresor tabung pengisian
  sterilisator kering, dry heat sterilizer, sterilisator listrik, sterilisator basah, oven sterilisator | mensterilkan instrumen bedah kuman panas udara membunuh bakteri puskesmas
  autoclave, autoklaf, steam sterilizer, sterilisator uap | mensterilkan uap panas bertekanan instrumen linen laboratorium membunuh kuman cssd
  plasma sterilizer, sterilisator plasma, low temperature sterilizer | mensterilkan suhu rendah hidrogen peroksida instrumen endoskopi cssd
  ultrasonic cleaner, pembersih ultrasonik, ultrasonic washer | mencuci instrumen gigi bedah getaran sebelum steril kotoran bak
  lemari instrumen, instrument cabinet, lemari alat medis, lemari alat kesehatan | menyimpan peralatan dokter bedah kaca stainless dua pintu puskesmas
  bed head, bed head panel, bed head unit, panel kepala ranjang | outlet oksigen stop kontak lampu dinding rawat inap panggilan perawat
  nurse call, nurse call system, panggilan perawat, bel perawat | tombol memanggil bel pasien rawat inap kamar mandi lampu koridor sistem rumah sakit
  overbed table, meja makan pasien, meja mayo pasien | makan di atas ranjang rawat inap roda naik turun nampan tempat tidur
  bedside cabinet, lemari samping tempat tidur, nakas pasien, bed side cabinet | meja kecil laci menyimpan barang rawat inap ranjang rumah sakit
  meja mayo, mayo stand, mayo table | nampan instrumen bedah operasi roda tiang stainless dokter tindakan
  troli emergency, emergency trolley, emergency cart, crash cart | kereta dorong laci obat gawat darurat resusitasi igd defibrilator
  troli instrumen, instrument trolley, dressing trolley, troli tindakan | kereta dorong luka ganti balut stainless rak perawat roda
  troli obat, medicine trolley, medication cart | kereta dorong laci obat pasien bangsal farmasi perawat membagi
  troli linen, linen trolley, kereta linen | mengangkut dorong sprei kotor bersih laundry rumah sakit kain
  meja periksa pasien, examination table, examination couch, tempat tidur periksa, examination bed | ranjang pemeriksaan dokter poliklinik puskesmas pijakan dilapisi busa berbaring
  sketsel, bed screen, partisi pasien, tirai sketsel | sekat penyekat lipat roda penutup pandangan pasien kain pemeriksaan
  gorden rumah sakit, tirai pasien, curtain hospital, tirai antibakteri | sekat kain penutup ranjang rel plafon anti bakteri igd bangsal
  foot step, pijakan kaki pasien, step stool medis | tangga injakan naik ranjang periksa bangku stainless dua tingkat
  mesin rontgen, x-ray, stationary x-ray system, general x-ray unit, digital radiography | foto sinar radiologi tulang dada paru gambar pemeriksaan film detektor
  mobile x-ray, x-ray portable, rontgen portable, mobile x-ray system | foto sinar dada paru tbc dibawa bangsal skrining lapangan ranjang roda
  ct scan, computed tomography, computed tomography x-ray system | pencitraan penampang kepala tubuh radiologi irisan otak stroke sinar gambar
  mri, magnetic resonance imaging, magnetic resonance diagnostic device | pencitraan magnet otak saraf sendi radiologi tesla gambar tubuh
  mammografi, mammography, mammographic x-ray system | foto payudara deteksi kanker wanita sinar benjolan radiologi
  c-arm, c arm x-ray, fluoroscopy c-arm, fluoroskopi | sinar saat operasi tulang ortopedi layar langsung bedah lengan bergerak
  cath lab, angiography system, angiografi, cathlab | kateterisasi pembuluh jantung koroner pasang ring stent intervensi sinar
  dental x-ray, rontgen gigi, panoramic x-ray, extraoral source x-ray system | foto gigi rahang mulut sinar dokter radiografi panoramik
  x-ray film, film rontgen, radiographic film, dry film radiologi | lembar hasil foto sinar cetak radiologi printer kertas
  x-ray viewer, film viewer, viewbox rontgen | kotak lampu melihat membaca hasil foto sinar dinding dokter
  apron timbal, lead apron, apron radiasi, protective apron | pelindung baju sinar petugas radiologi rontgen timah anti radiasi pelindung tiroid
  pacs, picture archiving and communication system, pacs radiologi | penyimpan gambar digital perangkat lunak server dicom hasil foto dokter melihat
  alat terapi sinar, linear accelerator, linac, radioterapi | pengobatan kanker tumor penyinaran radiasi onkologi akselerator elektron
  lampu infra merah terapi, infrared lamp therapy, infra red therapeutic | pemanasan fisioterapi nyeri otot penyinaran hangat rehabilitasi pegal
  tens, electrical stimulator, transcutaneous electrical nerve stimulator, stimulator otot | terapi listrik fisioterapi nyeri saraf stroke rangsang elektroda rehabilitasi
  ultrasound therapy, ultrasound fisioterapi, ultrasonic diathermy | terapi gelombang suara nyeri otot sendi rehabilitasi medik gel
  short wave diathermy, swd, microwave diathermy | terapi pemanasan dalam gelombang pendek nyeri sendi fisioterapi rehabilitasi
  traksi lumbal, traction unit, traksi cervical, power traction equipment | penarik tulang leher pinggang saraf kejepit fisioterapi beban rehabilitasi
  parallel bar, parallel bar rehabilitasi, palang sejajar terapi | latihan berjalan stroke pegangan fisioterapi besi dua palang lumpuh
  sepeda statis terapi, ergocycle, ergometer cycle | mengayuh latihan kaki rehabilitasi stroke jantung fisioterapi duduk
  mesin hemodialisis, hemodialysis machine, mesin cuci darah, high permeability hemodialysis system | dialisis gagal ginjal dialyzer darah penyaring pasien ureum
  kursi hemodialisa, hemodialysis chair, kursi cuci darah | pasien ginjal duduk rebah elektrik dialisis sandaran
  endoskopi, endoscope, gastroscopy, kolonoskopi, video endoscopy | teropong lambung usus kamera selang layar pencernaan penglihatan dalam
  laparoskopi, laparoscopy set, laparoscope, gynecologic laparoscope | bedah sayatan kecil teropong perut kamera operasi minimal invasif monitor
  otoskop, otoscope, ent diagnostic set | memeriksa lubang telinga gendang lampu corong tht dokter pemeriksaan
  oftalmoskop, ophthalmoscope, funduskopi | memeriksa mata retina lampu dokter bagian dalam genggam
  slit lamp, slitlamp biomicroscope, ac-powered slitlamp biomicroscope | memeriksa mata kornea lensa katarak mikroskop dagu dokter spesialis
  autorefraktometer, auto refractometer, auto refkeratometer, ophthalmic refractometer | mengukur minus plus mata kacamata silinder otomatis optik pemeriksaan
  trial lens set, lensa coba, trial frame, lensa uji coba | memeriksa kacamata minus plus refraksi bingkai optik kotak lensa
  snellen chart, kartu snellen, optotipe snellen, chart projector | menguji tajam penglihatan mata huruf baca jarak sekolah puskesmas poster e
  tonometer, tonometer mata, schiotz tonometer, non contact tonometer | mengukur tekanan bola glaukoma dokter pemeriksaan hembusan udara
  buku ishihara, ishihara test, tes buta warna, color vision tester | gambar angka titik pemeriksaan mata calon pegawai sim warna
  fundus camera, kamera fundus, retinal camera | foto retina mata diabetes saraf dokter spesialis gambar belakang
  phacoemulsification, mesin fako, phacofragmentation system | operasi katarak menghancurkan lensa mata getaran ultrasonik bedah
  audiometer, audiometri | menguji pendengaran telinga tuli nada headphone tht ruang kedap sekolah
  timpanometer, tympanometer, impedance audiometer | memeriksa gendang telinga tekanan pendengaran tht bayi tengah
  garpu tala, tuning fork medis, tuning fork | menguji pendengaran getaran nada telinga saraf logam bercabang frekuensi
  spirometer, spirometri, diagnostic spirometer | mengukur fungsi paru napas tiup kapasitas asma perokok volume udara
  peak flow meter, peak flowmeter | mengukur hembusan napas asma paru tiup anak puncak tabung
  reflex hammer, palu refleks, hammer refleks, percussor | mengetuk lutut pemeriksaan saraf dokter karet pukul
  penlight, pen light, senter dokter | lampu kecil memeriksa pupil mata tenggorokan perawat saku
  laringoskop, laryngoscope set, rigid laryngoscope, video laryngoscope | memasang selang napas intubasi tenggorokan bilah lampu anestesi gawat darurat
  kursi gigi, dental unit, dental chair, dental operative unit | perawatan dokter gigi kursi pasien lampu bur kompresor poli mulut
  kompresor dental, dental compressor, oil free dental compressor | udara angin bertekanan kursi gigi dokter tanpa oli sunyi
  dental kit, set alat gigi, dental instrument set, dental hand instrument | kaca mulut sonde pinset eskavator pemeriksaan dokter gigi sekolah ukgs
  tang gigi, tang cabut gigi, extraction forceps, dental forceps | mencabut gigi dewasa anak geraham dokter baja ekstraksi
  handpiece gigi, dental handpiece, bor gigi, contra angle | mengebor melubangi gigi putaran tinggi bur dokter air
  scaler gigi, ultrasonic scaler, scaler ultrasonik | membersihkan karang gigi plak getaran dokter poli
  light curing, light curing unit, light cure gigi | sinar biru mengeraskan tambalan komposit gigi dokter lampu
  tambalan gigi, glass ionomer, composite resin gigi, semen gigi | bahan menambal gigi berlubang dokter bubuk cairan pengisi
  gigi tiruan, gigi palsu, denture | pengganti gigi ompong lansia akrilik rahang dokter pemasangan
  phantom gigi, model gigi peraga, dental phantom, model rahang gigi | peraga menyikat penyuluhan sekolah ukgs rahang mulut besar boneka sikat
  lemari pendingin mayat, mortuary refrigerator, mortuary freezer, pendingin jenazah | menyimpan mayat kamar jenazah pembeku laci rumah sakit forensik
  meja otopsi, autopsy table, meja jenazah, meja pemulasaraan jenazah | memandikan bedah mayat stainless forensik kamar jenazah air saluran
  brankar jenazah, mortuary trolley, keranda mayat, keranda jenazah | mengangkut mayat dorong penutup pemakaman usungan stainless
  kantong jenazah, body bag, kantong mayat, kantung jenazah | pembungkus mayat korban bencana resleting plastik evakuasi covid inafis
  peti jenazah, peti mati, coffin | kayu mayat menguburkan kematian pemakaman covid penutup nasrani kremasi meninggal pengantar
  sarung tangan medis, examination gloves, handscoon, patient examination glove, sarung tangan lateks | pelindung karet tangan pemeriksaan perawat non steril sekali pakai nitril kotak
  sarung tangan steril, surgical gloves, handscoon steril, surgeon glove | karet operasi bedah dokter pasangan bungkus pelindung tindakan
  masker bedah, surgical mask, masker medis, masker 3 ply, face mask 3ply earloop | penutup mulut hidung tiga lapis sekali pakai virus debu tali telinga kotak
  masker n95, respirator n95, masker kn95, masker respirator medis | penutup mulut hidung penyaring partikel virus tbc covid tenaga kesehatan
  masker kain, cloth mask, masker scuba | penutup mulut hidung bisa dicuci pakai ulang katun warga sablon covid debu
  face shield, pelindung wajah, faceshield | penutup muka plastik bening mika percikan covid petugas tenaga medis
  kacamata goggle medis, safety goggle medis, goggles medical | pelindung mata percikan cairan bening petugas covid laboratorium
  baju hazmat, coverall medis, hazmat suit, isolation coverall, baju apd | pakaian pelindung seluruh tubuh tenaga medis covid sekali pakai terusan virus apd
  gaun bedah, surgical gown, gaun operasi, surgical apparel | baju dokter kamar bedah steril lengan panjang spunbond jubah
  gaun isolasi, isolation gown, gown medis | baju pelindung petugas ruang infeksi jubah sekali pakai non steril
  nurse cap, topi perawat, topi operasi, bouffant cap, surgical cap | penutup kepala rambut kamar bedah sekali pakai spunbond
  sepatu boot medis, shoe cover, pelindung sepatu, cover shoes | penutup kaki alas sekali pakai ruang steril petugas covid plastik
  baju operasi pasien, baju pasien, patient gown | pakaian orang sakit rawat inap tali belakang rumah sakit kain
  drape bedah, surgical drape, duk steril, doek lubang, doek operasi | kain penutup pasien pembedahan steril lubang laken pembatas
  linen rumah sakit, sprei rumah sakit, laken, hospital linen | kain seprai selimut sarung bantal ranjang pasien katun cuci
  perlak, perlak karet, underpad, underpad disposable | alas kasur anti air ompol pasien pipis penyerap bayi karet lembaran
  spuit, disposable syringe, alat suntik sekali pakai, jarum suntik, syringe, piston syringe | menyuntik injeksi obat vaksin ml cc puskesmas tabung
  auto disable syringe, ads, spuit vaksin, ads 0.5 ml | menyuntik vaksinasi imunisasi anak sekali pakai rusak otomatis jarum
  jarum hipodermik, hypodermic needle, needle suntik, hypodermic single lumen needle | ujung tajam menyuntik injeksi steril ukuran g obat
  infus set, infusion set, set infus, intravascular administration set, iv set | selang tetes cairan darah pasien botol jarum makro mikro
  abocath, iv catheter, kateter intravena, intravascular catheter, iv cannula | jarum selang pembuluh vena pemasangan cairan infus vasofix plastik
  wing needle, scalp vein, jarum kupu-kupu, winged needle | pengambilan darah bayi vena kecil sayap selang
  transfusi set, blood transfusion set, blood administration set | selang darah saringan donor pasien mengalirkan kantong
  kantong darah, blood bag, blood bag double, empty container for collection of blood | menampung donor pmi unit transfusi cpda penyimpan plasma tripel quadruple
  kateter foley, foley catheter, urological catheter, kateter urin | selang kencing saluran kemih pasien tidak bisa buang air kecil balon
  urine bag, kantong urin, urin bag, urine collector | penampung air kencing selang pasien kateter gantung plastik
  pispot, bedpan, pispot stainless | tempat buang air besar kecil pasien berbaring ranjang wc duduk bangsal
  urinal pasien, urinal pria | tempat kencing botol laki-laki ranjang pasien rawat buang air kecil
  ngt, nasogastric tube, feeding tube, stomach tube, gastrointestinal tube | selang makan hidung lambung pasien memberi susu cairan sonde
  nasal kanul, nasal oxygen cannula, kanul oksigen, selang oksigen hidung | selang lubang hidung sesak napas pasien bercabang gas
  masker oksigen, oxygen mask, sungkup oksigen, non rebreathing mask | penutup hidung mulut sesak napas gas selang kantong pasien
  endotracheal tube, ett, tracheal tube, pipa endotrakea | selang napas intubasi tenggorokan anestesi ventilator balon
  oropharyngeal airway, guedel, oropharingeal airway, mayo tube | penyangga lidah jalan napas pasien tidak sadar mulut plastik
  suction catheter, kateter penghisap, selang suction | menyedot lendir dahak tenggorokan sekali pakai pasien saluran napas
  spalk infus, iv dressing, fiksasi infus, transparent dressing | penutup pelindung tempat tusukan plester bening menahan jarum
  kasa steril, gauze steril, kassa steril, sterile gauze pad, nonresorbable gauze | penutup luka perban kain tenun putih perdarahan lembar
  kasa hidrofil, kasa gulung, gauze roll, kassa hidrofil | kain tipis menyerap luka perban meteran gulungan pembalut putih
  kapas medis, cotton wool, kapas pembalut, kapas absorbent | membersihkan luka menyerap alkohol putih gulungan bola lembut
  cotton swab, cotton bud steril, kapas lidi | mengoles luka telinga lidi usap hasil sampel steril
  perban elastis, elastic bandage, pembalut elastis | membalut terkilir keseleo lutut pergelangan karet gulungan tekanan
  plester luka, wound plaster, adhesive plaster, medical adhesive tape, plester medis | perekat menempel menutup luka kecil kain gulungan hansaplast
  pembalut gips, plaster of paris, gips, gypsum bandage, fiberglass cast | membungkus patah tulang mengeras ortopedi putih imobilisasi gulungan
  mitella, kain mitella, kain segitiga | membalut menggendong lengan patah pmr pramuka pertolongan pertama putih
  benang bedah, surgical suture, benang jahit operasi, absorbable suture, catgut, silk suture | menjahit luka jarum steril terserap operasi dokter hecting
  skin stapler, stapler kulit bedah, surgical stapler | menutup luka operasi jepret steril bedah sekali pakai
  minor surgery set, set bedah minor, minor set, hecting set, manual surgical instrument for general use | gunting pinset klem gagang pisau jahit luka khitan instrumen baja igd
  bedah mayor set, major surgery set, laparotomy set, basic surgical set | instrumen operasi besar perut retraktor klem gunting stainless kamar bedah
  gunting bedah, surgical scissors, gunting operasi, gunting mayo | memotong jaringan benang instrumen stainless dokter lurus bengkok tajam
  pinset, tissue forceps, pinset anatomis, pinset chirurgis, forceps | menjepit jaringan kapas luka instrumen stainless penjepit kecil
  klem arteri, artery forceps, hemostatic forceps, kocher, klem bedah | menjepit pembuluh darah menghentikan perdarahan instrumen gunting stainless
  pisau bedah, surgical blade, bisturi, scalpel | menyayat mengiris kulit operasi mata tajam gagang steril dokter
  needle holder, naald voerder, pemegang jarum bedah | menjepit jarum jahit luka instrumen stainless operasi hecting
  bak instrumen, instrument tray, bak steril, sterilization tray | wadah kotak stainless menyimpan alat bedah tutup perawat
  nierbeken, kidney dish, bengkok medis, nierbekken, kidney tray | wadah piring ginjal stainless muntah kapas kotor luka perawat
  korentang, korentang tang, sterilizer forceps, tempat korentang | menjepit mengambil alat steril penjepit panjang wadah stainless
  tromol kasa, dressing drum, drum kasa | wadah silinder stainless menyimpan kasa kapas disterilkan tutup
  khitan set, circumcision set, sunat set, klem khitan, circumcision clamp | sunatan anak laki-laki massal memotong kulup laser electro cauter
  orthopedic set, instrumen ortopedi, bone surgery set, bor tulang | operasi tulang patah gergaji obeng pelat instrumen bedah
  implan ortopedi, orthopedic implant, plate screw tulang, bone plate, pen tulang | pelat sekrup patah tulang titanium operasi penyambung stainless
  stent jantung, coronary stent, drug eluting stent | ring pembuluh koroner penyumbatan kateter balon pemasangan
  alkohol swab, alcohol swab, alcohol pad | tisu mengusap kulit sebelum menyuntik membersihkan sachet antiseptik
  alkohol 70 persen, alkohol 70%, alkohol antiseptik, rubbing alcohol | membersihkan luka kulit kuman cairan etanol botol liter steril
  povidone iodine, povidon iodin, cairan antiseptik luka | obat merah luka betadin kuman membersihkan operasi coklat
  hand sanitizer, handsanitizer, hand rub, cairan pembersih tangan antiseptik, cairan antiseptik tangan | cuci tangan tanpa air gel alkohol kuman virus botol semprot covid pembersih bilas
  cairan desinfektan, disinfektan, disinfectant, desinfektan | penyemprotan membunuh kuman virus lantai ruangan permukaan covid karbol
  chlorhexidine, cairan cuci tangan bedah, handscrub | sabun antiseptik operasi dokter kuman kulit botol
  detergen enzimatik, enzymatic cleaner, cairan pencuci instrumen | merendam membersihkan alat bedah darah protein sebelum steril
  safety box, safety box limbah medis, kotak limbah jarum, sharps container | pembuangan jarum suntik bekas tajam kardus kuning vaksin imunisasi
  kantong limbah medis, plastik limbah medis, plastik kuning medis, biohazard bag | pembungkus sampah infeksius rumah sakit kresek kuning tempat pembuangan
  tempat sampah medis, tempat sampah infeksius, medical waste bin | tong limbah injak kuning tutup rumah sakit puskesmas pedal
  insinerator medis, incinerator limbah medis, medical waste incinerator | membakar pemusnah limbah infeksius rumah sakit tungku pembakaran
  needle destroyer, penghancur jarum suntik, needle cutter | memotong menghancurkan membakar jarum bekas limbah tajam elektrik
  wheeled bin limbah medis, troli limbah medis, cold storage limbah medis | mengangkut menyimpan sampah infeksius b3 sementara tps pendingin
  jasa pengolahan limbah medis, jasa pengangkutan limbah b3 medis, jasa pemusnahan limbah medis | layanan pihak ketiga angkut sampah infeksius transporter rumah sakit puskesmas pemusnah
  kotak p3k, first aid kit, kotak pertolongan pertama, tas p3k, kotak obat, p3k kit | pertolongan pertama kecelakaan obat luka perban kantor sekolah plester isi proyek
  lemari obat, medicine cabinet, kotak obat dinding | menyimpan obat kaca pintu puskesmas apotek rak kunci
  tas siaga bencana, emergency bag medis, tas emergency kit, emergency kit | ransel perlengkapan gawat darurat obat resusitasi lapangan petugas
  phn kit, public health nursing kit, tas perawat kesehatan masyarakat | kunjungan rumah perawat puskesmas pemeriksaan keluarga tensi perlengkapan
  ukgs kit, uks kit, usaha kesehatan sekolah kit, peralatan uks | perlengkapan kesehatan sekolah ruang p3k timbangan snellen gigi siswa
  posyandu kit, kit posyandu, paket posyandu | perlengkapan kader penimbangan balita gizi ibu anak tas timbangan buku
  sanitarian kit, kesling kit, kit kesehatan lingkungan, sanitation kit | pemeriksa kualitas air makanan udara puskesmas petugas uji sampel
  food contamination test kit, rapid test kit makanan, food security kit, uji boraks formalin | menguji pengawet berbahaya jajanan pangan rhodamin pemeriksaan pasar bpom
  strip gula darah, glucose test strip, strip glukosa, blood glucose strip | pemeriksaan diabetes kencing manis jari tusuk lansia posbindu stik
  glukometer, glucose test system, alat cek gula darah, glucometer | mengukur kadar diabetes kencing manis tusuk jari strip kolesterol asam urat
  alat cek kolesterol, cholesterol (total) test system, strip kolesterol, strip asam urat, uric acid test | memeriksa lemak darah tusuk jari posbindu lansia stik
  alat cek hemoglobin, automated hemoglobin system, hb meter, strip hemoglobin, hemoglobinometer | memeriksa kadar hb darah anemia kurang ibu hamil remaja tusuk jari
  lancet, blood lancet, jarum lanset, lanset | menusuk jari mengambil setetes darah pen steril pemeriksaan
  kertas saring darah, blood specimen collection device, dried blood spot card, kertas saring shk | skrining hipotiroid bayi tetes tumit sampel kering pengambilan
  tabung edta, vacutainer, blood collection tube, tabung vakum darah, vacutainer edta | menampung sampel darah laboratorium tutup ungu merah antikoagulan
  rapid test hiv, hiv rapid test, reagen hiv, rapid diagnostic test hiv | pemeriksaan aids skrining ibu hamil populasi kunci darah antibodi strip
  rapid test sifilis, syphilis rapid test, reagen sifilis, tpha | raja singa penyakit menular seksual ibu hamil triple eliminasi skrining darah
  rapid test hbsag, hbsag rapid test, reagen hepatitis b | penyakit hati kuning skrining ibu hamil darah strip deteksi
  rapid test malaria, rdt malaria, malaria rapid test | pemeriksaan nyamuk plasmodium demam darah cepat parasit daerah endemis
  rapid test dengue, ns1 dengue, dengue rapid test, reagen dbd | demam berdarah nyamuk pemeriksaan darah cepat antigen igg
  rapid antigen covid, swab antigen, rapid test antigen covid-19, antigen test | pemeriksaan corona virus usap hidung cepat hasil penularan
  pcr covid, reagen pcr, rt-pcr kit, viral transport medium, vtm | pemeriksaan corona usap sampel virus laboratorium ekstraksi rna
  tes kehamilan, pregnancy test, test pack, hcg test | memeriksa hamil air kencing strip ibu catin dua garis
  test narkoba, alat tes urin narkoba, drug test, rapid test narkoba, multi drug test | pemeriksaan air kencing pegawai siswa ganja sabu amfetamin bnn skrining parameter
  strip urin, urinalysis strip, carik celup urin, urine test strip | pemeriksaan protein glukosa air kencing ibu hamil celup warna laboratorium
  urine analyzer, automated urinalysis system, alat analisa urin | membaca memeriksa air kencing otomatis laboratorium strip kimia
  hematology analyzer, automated differential cell counter, alat hematologi | menghitung sel darah merah putih trombosit otomatis laboratorium leukosit
  fotometer klinik, clinical chemistry analyzer, photometer, chemistry analyzer, discrete photometric chemistry analyzer | memeriksa kimia darah gula kolesterol fungsi hati laboratorium reagen spektrofotometer
  reagen kimia klinik, reagen laboratorium klinik, reagensia, clinical chemistry reagent | cairan pereaksi pemeriksaan darah glukosa kolesterol sgot kreatinin ureum botol
  reagen golongan darah, antisera, blood grouping reagent, anti a anti b | menentukan abo rhesus transfusi pmi tetes kartu pemeriksaan
  reagen zn, zn staining kit, reagen bta, ziehl neelsen | pewarnaan dahak tbc tuberkulosis bakteri tahan asam mikroskop
  giemsa, reagen giemsa, pewarna giemsa | pewarnaan sediaan darah malaria parasit mikroskop slide cairan
  tcm cartridge, cartridge tcm, genexpert cartridge, tes cepat molekuler | pemeriksaan dahak tbc tuberkulosis resisten mesin molekul
  pot dahak, sputum pot, pot sputum, wadah dahak | menampung dahak tbc tutup plastik sampel pemeriksaan laboratorium
  pot urin, urine container, wadah urin, stool container | menampung air kencing tinja sampel plastik tutup pemeriksaan laboratorium
  centrifuge, sentrifus, centrifuge laboratorium, sentrifuge | memutar memisahkan serum plasma darah putaran rpm tabung
  mikroskop binokuler, mikroskop, binocular microscope, microscope trinokuler | pembesar melihat kuman sel bakteri malaria kecil laboratorium lensa objektif preparat
  kaca preparat, object glass, slide mikroskop, objek glass | kaca tipis sediaan sampel darah dahak laboratorium lembar kotak
  cover glass, deck glass, kaca penutup preparat | penutup tipis sediaan mikroskop kecil persegi laboratorium
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
  lemari asam, fume hood, fume cupboard | penghisap uap gas kimia berbahaya bau laboratorium ruang asam kaca
  spektrofotometer, uv vis spectrophotometer, spectrophotometer, uv vis, colorimeter, photometer air | mengukur serapan cahaya kadar larutan laboratorium panjang gelombang warna pengukur zat air
  atomic absorption spectrophotometer, aas, icp oes | mengukur kadar logam berat timbal merkuri air tanah laboratorium nyala
  gas chromatography, gc ms, kromatografi gas, hplc | memisahkan menganalisa senyawa kandungan zat pestisida laboratorium kolom detektor
  ph meter, phmeter, ph tester, pengukur ph, alat ukur keasaman, kertas lakmus | mengukur keasaman basa air tanah larutan digital elektroda laboratorium asam
  water quality checker, multi parameter air, water quality meter | pengukur kualitas air sungai oksigen keruh suhu lapangan sensor dinas lingkungan
  turbidimeter, turbidity meter | mengukur kekeruhan air pdam laboratorium keruh lumpur
  conductivity meter, tds meter, konduktometer | mengukur daya hantar zat terlarut air garam mineral digital
  cod reactor, bod incubator, cod meter, bod meter | menguji limbah air oksigen kimia biologi laboratorium lingkungan pemanas
  timbangan analitik, analytical balance, neraca analitik | menimbang sangat teliti miligram laboratorium bahan kimia kaca digital
  hot plate stirrer, hotplate magnetic stirrer, magnetic stirrer | memanaskan mengaduk larutan laboratorium pengaduk magnet putar
  oven laboratorium, drying oven, laboratory oven | pengering mengeringkan sampel alat gelas panas suhu laboratorium
  water bath, waterbath, penangas air | memanaskan merendam sampel air suhu tetap laboratorium bak
  vortex mixer, vortex laboratorium, shaker laboratorium, rotator | mengocok mencampur tabung sampel darah getaran laboratorium orbital
  furnace laboratorium, muffle furnace, tanur | membakar pengabuan sampel suhu sangat tinggi laboratorium tungku
  distilator air, water distiller, akuades, aquadest, aqua destilata | penyuling air murni suling laboratorium pelarut steril demineralisasi
  desikator, desiccator | wadah kaca kering menyimpan sampel kedap silika laboratorium penyerap lembap
  mesin pcr, thermal cycler, real time pcr, pcr machine | memperbanyak dna virus genetika laboratorium molekuler pemeriksaan
  elisa reader, microplate reader, elisa washer | membaca uji antibodi laboratorium serologi lempeng imun
  blood bank refrigerator, kulkas darah, blood refrigerator, lemari penyimpan darah | menyimpan kantong darah pmi dingin suhu transfusi bank
  deep freezer laboratorium, ultra low freezer, freezer minus 80 | menyimpan sampel virus vaksin beku suhu sangat rendah laboratorium
  vaccine refrigerator, kulkas vaksin, lemari es vaksin, ice lined refrigerator, vaccine cold chain | menyimpan vaksin imunisasi dingin puskesmas suhu rantai
  vaccine carrier, cold box vaksin, kotak vaksin, termos vaksin | membawa imunisasi dingin posyandu es cool pack tas lapangan
  cold room vaksin, walk in cold room farmasi, gudang dingin vaksin | ruang pendingin penyimpanan instalasi farmasi dinas kesehatan besar panel
  data logger suhu, temperature data logger, freeze tag, log tag | mencatat merekam memantau suhu kulkas vaksin rantai dingin sensor
  obat pcd, obat esensial, obat generik, paket obat puskesmas, obat-obatan | tablet sirup kapsul penyakit pelayanan kesehatan dasar apotek farmasi stok persediaan pasien
  paracetamol, parasetamol, acetaminophen, paracetamol tablet | penurun panas demam pereda nyeri sakit kepala pusing obat anak sirup
  amoxicillin, amoksisilin, ampicillin | antibiotik obat infeksi bakteri kapsul tablet sirup kering radang tenggorokan
  cefixime, ceftriaxone, cefotaxime, sefalosporin | antibiotik obat infeksi bakteri injeksi vial kapsul berat rumah sakit
  ciprofloxacin, levofloxacin, metronidazole | antibiotik obat infeksi bakteri tablet saluran kemih perut infus
  asam mefenamat, ibuprofen, natrium diklofenak, mefenamic acid | obat pereda nyeri sakit gigi radang sendi tablet haid antinyeri
  antasida, antacid doen, omeprazole, lansoprazole | obat maag lambung asam perih tablet kunyah sirup mual
  amlodipine, captopril, kaptopril, candesartan, obat antihipertensi | obat darah tinggi tekanan jantung tablet lansia prolanis kronis
  metformin, glibenclamide, glimepiride, obat antidiabetes | obat kencing manis gula darah diabetes tablet prolanis kronis
  insulin, insulin pen, insulin aspart, insulin glargine | suntik diabetes kencing manis gula darah pena injeksi pasien kronis
  simvastatin, atorvastatin, obat kolesterol | penurun lemak darah jantung tablet obat pasien kronis dislipidemia
  salbutamol, obat asma, inhaler salbutamol, budesonide | sesak napas mengi semprot hirup tablet nebul pelega bronkus
  obat batuk, obat batuk flu, ambroxol, dextromethorphan, gliseril guaiakolat | pilek dahak tenggorokan sirup tablet ispa pengencer hidung meler
  cetirizine, loratadine, chlorpheniramine, ctm, obat alergi | gatal bersin biduran tablet antihistamin reaksi kulit merah
  dexamethasone, prednisone, methylprednisolone, deksametason | obat radang peradangan alergi bengkak steroid tablet injeksi
  vitamin c, asam askorbat, vitamin c tablet, suplemen vitamin | daya tahan tubuh imun imunitas tablet kebugaran petugas covid
  vitamin a, kapsul vitamin a, retinol | kapsul biru merah balita posyandu mata buta senja februari agustus nifas
  vitamin b complex, vitamin b1, vitamin b12, neurotropik | saraf pegal kesemutan tablet injeksi nafsu makan suplemen lelah
  tablet tambah darah, ttd, tablet fe, tablet besi folat, ferrous fumarate | anemia ibu hamil remaja putri kurang zat besi asam folat siswi
  taburia, bubuk multivitamin mineral, multi micronutrient, mms, micronutrient | tabur makanan balita gizi kurang vitamin sachet ibu hamil suplemen
  zinc tablet, zinc sirup, tablet zinc | obat diare anak mencret balita dispersibel mineral oralit sepuluh hari
  oralit, oral rehydration salt, garam oralit | diare mencret muntah dehidrasi cairan pengganti bubuk sachet anak larutan
  albendazole, obat cacing, pirantel pamoat, mebendazole | cacingan anak sekolah pemberian massal kecacingan tablet kunyah filariasis
  obat filariasis, diethylcarbamazine, dec, ivermectin | kaki gajah pemberian massal pencegahan pomp tablet cacing nyamuk
  oat, obat anti tuberkulosis, oat kategori 1, rifampicin isoniazid, fdc tb | tbc paru batuk darah enam bulan tablet kombinasi pasien dahak
  obat arv, antiretroviral, arv, tenofovir lamivudine efavirenz | hiv aids odha virus tablet pengobatan seumur hidup
  obat malaria, artemisinin, dhp primakuin, primaquine, act | nyamuk plasmodium demam menggigil tablet parasit daerah endemis
  obat kusta, mdt kusta, multi drug therapy, dapsone | lepra bercak kulit putih mati rasa blister pengobatan penyakit menular
  obat jiwa, haloperidol, risperidone, clozapine, obat psikotropika | gangguan kejiwaan odgj skizofrenia tablet rumah sakit mental antipsikotik penenang
  diazepam, phenobarbital, obat kejang, fenitoin, asam valproat | epilepsi ayan penenang kejang demam anak tablet rektal injeksi
  morfin, fentanyl, narkotika medis, pethidine | pereda nyeri berat kanker operasi pembiusan ampul khusus golongan
  obat anestesi, lidocaine, lidokain, ketamine, propofol, bupivacaine | bius lokal umum pembiusan operasi suntik cabut gigi ampul
  oxytocin, oksitosin, methylergometrine, misoprostol | perdarahan persalinan melahirkan kontraksi rahim injeksi ampul bidan ibu
  magnesium sulfat injeksi, mgso4, mgso4 40% | kejang ibu hamil preeklampsia eklampsia suntik persalinan ampul darurat
  epinephrine, adrenalin, atropine, obat emergency | gawat darurat syok anafilaksis henti jantung injeksi ampul igd resusitasi
  vitamin k1 injeksi, phytomenadione, vitamin k bayi | mencegah perdarahan bayi baru lahir suntik persalinan bidan ampul
  cairan infus, ringer laktat, nacl 0.9%, dextrose 5%, infus rl, ringer lactate | botol tetes rehidrasi dehidrasi pasien rawat inap elektrolit larutan intravena
  water for injection, aqua pro injeksi, aqua steril, sterile water | pelarut obat suntik bubuk vial air murni irigasi botol
  albumin, human albumin, gamma globulin, immunoglobulin | protein plasma darah infus vial pasien kritis luka bakar
  heparin, enoxaparin, antikoagulan | pengencer darah penggumpalan cuci darah stroke injeksi vial jantung
  obat kemoterapi, sitostatika, cisplatin, doxorubicin, paclitaxel | kanker tumor ganas injeksi vial onkologi pengobatan payudara
  salep kulit, salep mata, hydrocortisone cream, gentamicin salep, salep antibiotik | oles gatal luka bakar infeksi kulit tube koreng kudis
  salep jamur, miconazole, ketoconazole, obat jamur kulit | panu kadas kurap oles krim gatal kulit kuku tube
  permethrin, scabimite, obat kudis, salep 2-4 | skabies gatal tungau pesantren kulit krim oles gudik
  obat tetes mata, tetes mata, chloramphenicol tetes mata, eye drop | merah perih iritasi belekan infeksi botol kecil steril katarak
  obat tetes telinga, ear drop, karbogliserin | congek kotoran sakit telinga infeksi botol kecil tht pelunak
  pil kb, kontrasepsi oral, pil kontrasepsi | mencegah kehamilan keluarga berencana hormon tablet blister akseptor bkkbn
  kb suntik, depo medroxyprogesterone, suntik kb, kontrasepsi suntik | mencegah kehamilan keluarga berencana hormon tiga bulan vial bidan akseptor
  implan kb, susuk kb, kontrasepsi implan, levonorgestrel implant | mencegah kehamilan batang lengan tiga tahun keluarga berencana hormon akseptor
  iud, iud copper t, kontrasepsi iud, spiral kb, akdr | mencegah kehamilan rahim tembaga jangka panjang keluarga berencana alat dalam akseptor
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
  oviposition trap, ovitrap, perangkap nyamuk, mosquito trap | menjebak menangkap telur jentik nyamuk lampu uv demam berdarah survei
  vaksin bcg, bcg vaccine | imunisasi bayi tbc suntik lengan vial pelarut tuberkulosis dasar
  vaksin hepatitis b, hb0, vaksin hb | imunisasi bayi baru lahir penyakit kuning hati suntik uniject tenaga kesehatan
  vaksin dpt-hb-hib, vaksin pentavalen, pentabio, vaksin dpt | imunisasi dasar bayi difteri pertusis tetanus batuk rejan suntik
  vaksin polio, bopv, ipv, vaksin polio tetes, novel opv | imunisasi bayi anak lumpuh layu tetes suntik pekan nasional
  vaksin campak rubella, vaksin mr, measles rubella vaccine | imunisasi anak balita sekolah bias ruam suntik kampanye tampek
  vaksin hpv, human papillomavirus vaccine | imunisasi kanker serviks leher rahim siswi sd perempuan suntik
  vaksin pcv, pneumococcal vaccine, vaksin pneumonia | imunisasi bayi radang paru pneumokokus suntik lansia haji
  vaksin rotavirus, rotavirus vaccine | imunisasi bayi diare tetes mulut oral mencret berat
  vaksin td, vaksin tetanus, vaksin dt, tetanus toxoid | imunisasi ibu hamil calon pengantin anak sekolah difteri suntik bias
  vaksin influenza, influenza vaccine, vaksin flu | suntik haji umrah lansia petugas kesehatan imunisasi musiman batuk pilek
  vaksin meningitis, meningococcal vaccine, vaksin acwy | suntik jemaah haji umrah radang selaput otak internasional kartu kuning
  vaksin rabies manusia, var, serum anti rabies, sar | gigitan anjing kucing monyet suntik luka gila hewan penular
  vaksin covid-19, covid vaccine, sinovac, vaksin corona | suntik pandemi virus penguat booster imunisasi massal dosis
  vaksin typhoid, vaksin tifoid, typhoid vaccine | suntik tipes demam penjamah makanan imunisasi haji usus
  serum anti bisa ular, sabu, anti venom, serum anti tetanus, ats | gigitan racun suntik gawat darurat luka kotor vial penawar
  pmt balita, makanan tambahan balita, biskuit balita, pmt pemulihan | gizi buruk kurang stunting anak biskuit posyandu susu tambahan
  pmt ibu hamil, biskuit ibu hamil, makanan tambahan ibu hamil | kekurangan energi kronis kek gizi biskuit sandwich lapis susu bumil
  susu formula, susu bayi, formula diet 75, f75 f100, susu diet khusus, susu bubuk, susu ibu hamil, susu balita | gizi buruk anak pasien rumah sakit bubuk kaleng laktosa sonde minuman bayi stunting bumil bantuan lansia
  susu ibu hamil, susu bumil, susu lansia | minuman bubuk kalsium kehamilan gizi kotak menyusui stunting tulang
  mp-asi, makanan pendamping asi, bubur bayi, mpasi | makan anak enam bulan bubur instan stunting bayi tim balita
  popok dewasa, adult diapers, pampers dewasa, diapers lansia, popok lansia, underpad, diapers dewasa | ompol pasien lansia jompo pipis pembalut perekat sekali pakai panti penampung kencing orang tua sakit serap perlak
  popok bayi, baby diapers, diapers bayi, pampers bayi, diapers, pampers, popok sekali pakai | ompol anak balita pengungsi pipis celana sekali pakai bencana pembalut kencing serap perekat pospak
  pembalut wanita, sanitary napkin, sanitary pad, pembalut, menstrual pad | haid menstruasi perempuan pengungsi tahanan bencana paket kebersihan darah korban remaja putri bantuan hygiene
  family kit, paket hygiene, hygiene kit, dignity kit, kidsware, paket sandang, paket kebutuhan keluarga bencana | perlengkapan mandi sabun sikat gigi pengungsi korban bencana keluarga handuk sampo bantuan pakaian sarung sosial darurat
  alat kesehatan jasa kalibrasi, jasa kalibrasi alat kesehatan, jasa kalibrasi, calibration service | pengujian ketelitian tensimeter timbangan sertifikat puskesmas rumah sakit laik pakai tera ulang
  jasa pemeliharaan alat kesehatan, servis alat kesehatan, maintenance alkes, service alat kesehatan | perbaikan teknisi elektromedis suku cadang rontgen rusak kontrak perawatan rumah sakit
  jasa medical check up, mcu, medical check-up, pemeriksaan kesehatan pegawai | cek kesehatan karyawan darah rontgen rekam jantung calon rumah sakit berkala layanan
  jasa pemeriksaan laboratorium, uji laboratorium, jasa uji sampel, laboratory testing | pengujian air limbah makanan darah sampel parameter baku mutu hasil
  jasa tenaga kesehatan, jasa perawat, jasa dokter, tenaga medis, jasa home care | honor pelayanan pos kesehatan piket acara bidan kontrak tim medis paramedis posko merawat lansia
  kaporit, calcium hypochlorite, klorin, chlorine tablet, aquatab, kalsium hipoklorit, klorin tablet, klorin bubuk | menjernihkan membunuh kuman air sumur kolam pdam pengungsi bubuk penjernih pembunuh disinfektan minum renang pemutih
  pac penjernih air, poly aluminium chloride, tawas, aluminium sulfat | menjernihkan mengendapkan lumpur air keruh pdam bubuk koagulan
  vaksin pmk, vaksin penyakit mulut kuku, fmd vaccine, vaksin ternak | suntik sapi kerbau kambing ternak wabah peternak dinas peternakan penyuntikan kekebalan hewan penangkal virus dosis
  vaksin rabies hewan, rabies vaccine veterinary, vaksin anjing gila | suntik anjing kucing kera pemeliharaan penular gigitan dinas peternakan
  vaksin unggas, vaksin nd, vaksin ai, newcastle disease vaccine, vaksin tetelo | ayam bebek flu burung suntik tetes peternak mati mendadak
  vaksin anthrax, vaksin antraks, vaksin se, vaksin septicaemia epizootica, vaksin brucella, vaksin lsd | suntik sapi kerbau ngorok ternak wabah peternakan kambing mati penyuntikan kekebalan kulit berbenjol spora
  vaksin lsd, lumpy skin disease vaccine, vaksin brucellosis | suntik sapi benjol kulit keguguran menular ternak peternakan
  vaksin hog cholera, vaksin babi, classical swine fever vaccine | suntik ternak kolera mati demam peternak wabah demam
  obat hewan, obat ternak, veterinary medicine, antibiotik hewan, oxytetracycline injeksi | sapi kambing ayam suntik sakit dokter puskeswan peternakan injeksi penyembuh mantri hewan infeksi demam
  obat cacing ternak, albendazole bolus, anthelmintik, ivermectin injeksi, antelmintik hewan, albendazole ternak, ivermectin | sapi kambing cacingan kudis hewan peternak bolus kaplet parasit pembasmi kutu caplak minum suntik
  vitamin ternak, vitamin hewan, b-complex injeksi hewan, multivitamin ternak, b kompleks injeksi hewan, mineral blok | nafsu makan sapi kambing ayam suntik gemuk sehat peternakan suplemen penambah stamina jilat garam penggemuk
  hormon reproduksi ternak, prostaglandin hewan, pgf2a, hormon birahi, pgf2 alfa, hormon sinkronisasi birahi, gnrh | sinkronisasi birahi sapi kawin suntik bunting upsus siwab inseminator perangsang kebuntingan gertak inseminasi
  semen beku, straw sapi, semen beku sapi, frozen semen | mani pejantan inseminasi buatan kawin suntik bibit unggul betina
  inseminasi buatan kit, ib kit, gun ib, insemination gun, ai gun | kawin suntik sapi inseminator plastik sheath straw sarung betina peternakan
  kontainer semen, container n2 cair, tabung nitrogen cair, liquid nitrogen container | menyimpan mani straw beku sapi dingin inseminasi termos peternakan
  nitrogen cair, liquid nitrogen, n2 cair | pendingin sangat rendah beku mani sapi straw inseminasi isi ulang kulit kutil pengawet sperma semen ib
  spuit ternak, alat suntik hewan, automatic syringe, socorex, automatic syringe veteriner | vaksinasi ayam sapi menyuntik otomatis botol peternakan kandang penyuntik vaksin unggas jarum dosis berulang
  eartag, ear tag, anting telinga sapi, eartag secure qr code | penanda nomor identitas ternak tang pemasang pmk kuping plastik
  tang eartag, ear tag applicator, tang kastrasi, burdizzo, kastrator | memasang nomor telinga mengebiri sapi jantan menjepit ternak
  kandang jepit, cattle crush, squeeze chute, kandang jepit sapi | menjepit menahan ternak diperiksa disuntik besi inseminasi peternakan penahan sapi vaksin pemeriksaan hewan pengaman handling
  pita ukur ternak, rondo tape, pita rondo, tongkat ukur ternak | menaksir berat lingkar dada sapi kambing meteran tinggi peternakan
  timbangan ternak, timbangan sapi, livestock scale, timbangan hewan, cattle scale | menimbang berat kambing kurban digital kilogram pasar besi rumah potong penimbang hewan kandang jepit
  usg ternak, veterinary ultrasound, usg sapi, usg hewan, usg portable veteriner | pemeriksaan kebuntingan hewan bunting rahim layar peternakan portabel pemeriksa sapi kambing probe dokter puskeswan
  peralatan dokter hewan, veterinary kit, puskeswan kit, vet kit, bedah hewan set | operasi periksa hewan termometer gunting suntik pusat kesehatan tas peternakan
  stunning gun, captive bolt, restraining box, alat pemingsan sapi | memingsankan hewan rumah potong rph menyembelih jagal menjatuhkan perebah penyembelihan pemotongan halal pengikat sapi
  jaring penangkap hewan, animal catcher, tongkat penangkap anjing, snake hook | menangkap ular liar galak jerat penjepit petugas damkar reptil
  kandang hewan, pet cage, kandang kucing anjing, kandang jebak, kandang kucing, kandang anjing | kurungan besi lipat mengurung satwa karantina observasi penampungan peliharaan klinik hewan liar rabies shelter
  sumpit bius, tulup bius, blow dart, senapan bius | menembak memingsankan hewan satwa liar monyet jarum kebun binatang
  sarung tangan plastik inseminasi, palpation glove, sarung tangan panjang ternak | memeriksa kebuntingan sapi rektal lengan bahu plastik sekali pakai
  disinfektan kandang, desinfektan ternak, antiseptik kandang | menyemprot membunuh virus kuman peternakan ayam babi wabah celup kaki
  test kit hewan, rapid test rabies, rapid test avian influenza, kit elisa hewan | pemeriksaan flu burung unggas penyakit ternak sampel laboratorium veteriner
  milk tester, lactoscan, milk analyzer, laktodensimeter | menguji memeriksa mutu lemak susu sapi perah koperasi kadar air
  mesin perah susu, milking machine, alat perah sapi | memerah sapi perah ember vakum peternak otomatis puting
  mesin tetas, egg incubator, penetas telur | menetaskan ayam bebek puyuh pemanas lampu unggas peternak rak putar
  milk can, can susu, kaleng susu, ember susu | wadah menampung mengangkut sapi perah aluminium stainless peternak koperasi pengangkut susu segar tabung
  kulkas obat, lemari pendingin obat, pharmaceutical refrigerator, medical refrigerator | menyimpan obat insulin suhu dingin apotek farmasi kaca puskesmas
  mortir stamper, lumpang alu obat, mortar porselen | menggerus menghaluskan meracik puyer apotek tumbuk tablet laboratorium bubuk
  plastik obat, klip obat, etiket obat, kertas puyer | pembungkus kantong kecil apotek resep tablet label aturan pakai bungkus
  blender obat, pulverizer obat, sealing puyer, mesin press puyer | menghaluskan meracik bungkus apotek puyer farmasi mesin segel
  pil box, kotak obat harian, tablet counter, medicine cup | membagi dosis pagi siang malam pasien wadah sendok menghitung
  wheelchair commode, commode chair, kursi bab, kursi toilet pasien | buang air besar lansia kloset duduk lubang stroke roda ember
  handrail disabilitas, grab bar, pegangan toilet difabel | pegangan dinding kamar mandi lansia penyandang stainless aksesibilitas rambatan
  kacamata baca, kacamata plus, reading glasses, kacamata minus | membantu penglihatan rabun mata lansia siswa lensa bingkai gratis operasi
  alat jalan ankle foot orthosis, afo, sepatu koreksi, sepatu ortopedi, orthopedic shoes | penyangga kaki lemah stroke pengkor anak disabilitas daksa koreksi bengkok
  handy talky medis ambulans, perlengkapan ambulans, ambulance kit, ambulance equipment | isi mobil rujukan tandu oksigen sirene lampu strobo monitor gawat darurat
  mobil ambulans, ambulance, ambulans transport, ambulans gawat darurat, mobil jenazah | kendaraan mengangkut pasien rujukan sirine puskesmas desa tandu oksigen
  puskesmas keliling, mobil puskesmas keliling, pusling, mobil klinik | kendaraan layanan kesehatan desa terpencil pengobatan bidan dobel gardan berkeliling pelayanan dokter medis
  mobil klinik, mobil klinik gigi, mobile clinic, mobil mammografi, mobile dental unit | kendaraan karoseri layanan pemeriksaan keliling warga bus kesehatan
  mobil donor darah, bus donor darah, blood donor vehicle, mobil unit donor darah | kendaraan pmi unit transfusi pengambilan darah keliling ranjang karoseri pendonor kursi kulkas
  kursi donor darah, blood donor chair, hemoscale, timbangan darah donor | pendonor duduk rebah pmi transfusi mengayun kantong pengambilan
  lampu uv sterilisasi, uv sterilizer, lampu ultraviolet, uvc lamp | membunuh kuman virus ruangan sinar steril bakteri kamar operasi
  air purifier, penyaring udara, hepa filter, pembersih udara ruangan, pembersih udara, penjernih udara, filter udara hepa | menyaring debu asap virus bau ruangan kantor polusi kabut bersih penyaring ionizer
  negative pressure, hepafilter ruang isolasi, modular isolation room, exhaust hepa | tekanan negatif ruang covid tbc udara rumah sakit penyaring infeksius
  chamber sterilisasi, bilik disinfeksi, bilik desinfektan, disinfection chamber | kamar semprot orang masuk covid gerbang kabut virus pintu
  manekin cpr, phantom rjp, mannequin resusitasi, manikin cpr | boneka latihan pijat jantung bantuan napas pelatihan pmr bantuan hidup dasar
  phantom bayi, phantom persalinan, manekin ibu hamil, phantom panggul, boneka bayi peraga | boneka latihan melahirkan bidan kelas kebidanan mahasiswa peraga
  phantom payudara, phantom lengan suntik, phantom injeksi, manekin keperawatan | latihan menyuntik infus sadari perawat akademi mahasiswa boneka peraga
  food model, food model gizi, replika makanan, food picture | contoh makanan tiruan plastik penyuluhan gizi porsi nutrisionis puskesmas peraga
  lembar balik penyuluhan, flipchart kesehatan, lembar balik kie, kie kit | gambar peraga kader posyandu kelas ibu hamil penyuluh kb bolak
  kie kit kkb, bkb kit, bina keluarga balita kit, genre kit | peraga mainan boneka kader keluarga berencana remaja bkkbn pengasuhan
  meja siswa, meja belajar siswa, meja sekolah, student desk | bangku murid kelas sd smp kayu rangka besi laci menulis pelajar mebelair
  kursi siswa, kursi sekolah, student chair, kursi belajar siswa | bangku murid duduk kelas sd smp sma kayu besi sandaran mebelair
  meja kursi siswa set, set meja kursi siswa, mebeler sekolah, bangku sekolah | murid kelas satu pasang tunggal ganda kayu besi sd belajar mebelair
  kursi kuliah, kursi lipat kuliah, chitose kuliah, lecture chair, kursi kampus | mahasiswa sandaran lengan papan tulis meja kecil menempel pelatihan ujian
  meja guru, kursi guru, meja kursi guru, teacher desk | pengajar depan kelas laci kayu sekolah mengajar mebelair
  papan tulis, whiteboard, white board, papan tulis putih, papan white board | menulis spidol kelas dinding rapat menerangkan gantung kaki roda sekolah
  papan tulis kapur, blackboard, papan hitam | menulis kapur kelas hitam hijau sekolah dinding kayu guru
  papan tulis kaca, glass board, glassboard | menulis spidol bening tempered rapat ruang dinding magnet kantor
  papan pengumuman, softboard, papan mading, papan informasi, bulletin board | menempel majalah dinding pengumuman kaca geser kantor kelas gabus paku
  interactive flat panel, ifp, smartboard, papan tulis interaktif, interactive display, komputer interaktif | layar sentuh besar kelas digital mengajar rapat menulis pintar digitalisasi
  rak buku perpustakaan, rak buku, bookshelf, library shelf, rak perpustakaan | menyimpan memajang koleksi bacaan pustaka dua muka besi kayu susun
  meja baca perpustakaan, meja baca, carrel baca, kursi baca perpustakaan | membaca pengunjung pustaka sekat duduk belajar lesehan anak
  lemari katalog, katalog perpustakaan, card catalog | laci kartu mencari koleksi pustaka kayu pengunjung indeks
  loker penitipan tas, loker perpustakaan, locker, locker besi, loker karyawan | menyimpan menitip barang tas kunci pintu banyak pegawai siswa
  troli buku, book trolley, kereta buku perpustakaan | mendorong mengangkut koleksi rak roda pustaka mengembalikan kereta
  mobil perpustakaan keliling, perpustakaan keliling, mobile library, motor pintar, mobil pusling, mobil pintar | kendaraan membaca buku desa anak rak karoseri layanan pustaka bacaan literasi siswa baca
  pojok baca digital, pocadi, pojok baca, anjungan baca digital | sudut membaca tempat umum tablet komputer rak warga pustaka
  buku perpustakaan, buku bacaan, koleksi perpustakaan, library books | literasi pustaka fiksi pengetahuan umum judul eksemplar desa penambahan
  buku pelajaran, buku teks pelajaran, buku siswa, textbook, buku kurikulum merdeka | murid sekolah mata pelajaran matematika bahasa bos cetak kelas
  buku guru, buku panduan guru, modul ajar, buku referensi guru | pegangan pengajar kurikulum pembelajaran pedoman sekolah silabus
  buku cerita anak, buku dongeng, buku cerita bergambar, big book | bacaan bergambar anak paud tk literasi bilingual komik fabel
  buku pengayaan, buku non teks, buku referensi, ensiklopedia | pengetahuan tambahan siswa perpustakaan sekolah kamus sains jilid
  lembar kerja siswa, lks, buku soal, modul pembelajaran | latihan ujian murid pelajaran mengerjakan cetak kelas paket
  al quran, alquran, mushaf al-quran, quran braille, kitab suci, mushaf, quran terjemah | mengaji masjid kitab agama islam juz amma iqro santri wakaf suci muslim bacaan tpa yasin
  buku braille, buku tunanetra, mesin ketik braille, braille typewriter, reglet | membaca meraba huruf timbul buta disabilitas netra slb
  buku digital, e-book, ebook, lisensi buku elektronik, konten digital perpustakaan | membaca elektronik aplikasi pustaka unduh judul daring
  majalah, surat kabar, koran, langganan koran, tabloid | bacaan berita harian langganan media cetak iklan kantor jurnal
  kamus, kamus bahasa inggris, kamus bahasa indonesia, dictionary | arti kata terjemahan bahasa buku siswa perpustakaan tebal
  atlas, peta dinding, peta indonesia, peta provinsi, wall map | gambar wilayah batas negara gulung kelas geografi kantor pajang dunia
  globe, bola dunia, globe dunia | peraga bumi negara benua geografi kelas berputar putar siswa
  apbe paud, ape paud, alat permainan edukatif, ape dalam, mainan edukatif, ape tk | anak tk paud bermain belajar kayu balok bongkar pasang warna kecerdasan motorik
  balok kayu, balok unit paud, balok susun, wooden blocks | mainan anak menyusun bangunan geometri tk membangun kreatif
  puzzle kayu, puzzle anak, puzzle edukatif, jigsaw anak | mainan menyusun potongan gambar huruf angka hewan tk paud
  lego edukasi, bricks edukatif, mainan bongkar pasang, lasy | menyusun merangkai plastik warna anak paud kreatif tk kotak
  ape luar, mainan outdoor paud, playground, mainan luar ruang, outdoor playground | ayunan perosotan anak taman bermain halaman tk jungkitan ramah anak
  perosotan, seluncuran, prosotan, slide anak | mainan anak meluncur taman paud halaman tk fiberglass plastik tangga
  ayunan anak, ayunan besi, swing set, ayunan taman | mainan berayun duduk rantai paud taman tk halaman rantai
  jungkat jungkit, jungkitan, seesaw, papan jungkit | mainan anak naik turun berdua taman paud tk halaman besi
  mangkok putar, komidi putar anak, merry go round | mainan anak berputar duduk taman paud tk halaman besi bundar
  panjatan anak, bola dunia panjat, climbing dome, jala panjat | mainan memanjat besi setengah bola taman paud motorik halaman
  mandi bola, kolam bola, ball pit | mainan anak plastik warna warni ruang bermain paud rumah sakit
  trampolin, trampoline, mandi bola, kolam bola, odong odong | mainan melompat anak jaring pengaman senam pegas halaman wahana bermain lompat bola plastik hiburan kereta mini
  boneka tangan, panggung boneka, wayang kertas, hand puppet | mendongeng bercerita guru paud anak kain jari sandiwara hewan
  matras lantai anak, evamat, karpet puzzle, matras paud | alas bermain busa huruf angka warna ruang lembut tk
  meja kursi paud, meja kursi tk, kursi anak, meja anak | belajar anak kecil warna plastik kayu rendah taman kanak
  loker paud, rak mainan, loker tk, rak tas anak | menyimpan tas sepatu mainan anak kayu kotak warna taman kanak
  alat peraga matematika, kit matematika, peraga matematika sd, mathematics kit | belajar berhitung bangun ruang pecahan geometri siswa sekolah jam sempoa
  alat peraga ipa, kit ipa, kit ipa sd, science kit, peraga ipa | percobaan sains listrik magnet cahaya siswa praktikum sekolah eksperimen
  kit ips, alat peraga ips, peraga ips sd, peraga sejarah | belajar peta budaya sejarah geografi pahlawan siswa sekolah gambar
  alat peraga bahasa, kit bahasa, peraga bahasa indonesia, kartu huruf, kartu kata | belajar membaca mengeja abjad siswa kelas awal calistung
  alat peraga pendidikan agama islam, peraga pai, peraga sholat, peraga haji | belajar ibadah wudu gambar hijaiyah miniatur kabah siswa madrasah
  alat peraga pjok, kit olahraga sekolah, peralatan pjok | pendidikan jasmani siswa bola cone simpai peluit lapangan sd
  torso, torso manusia, model anatomi, torso anatomy | peraga tubuh organ dalam biologi boneka setengah badan bongkar pasang
  kerangka manusia, rangka manusia, skeleton model, model kerangka | peraga tulang biologi tengkorak tiang siswa laboratorium kedokteran
  model peraga biologi, model mata, model jantung, model telinga, model sel | peraga organ potongan siswa laboratorium ipa sma anatomi plastik
  kit fisika, peralatan praktikum fisika, physics kit, kit mekanika, kit optik | percobaan gaya cahaya lensa listrik siswa laboratorium sma eksperimen
  kit kimia, peralatan praktikum kimia, chemistry kit, molymod | percobaan zat larutan molekul siswa laboratorium sma tabung bahan
  kit biologi, peralatan praktikum biologi, biology kit | percobaan tumbuhan sel siswa laboratorium sma preparat bedah mikroskop
  mikroskop siswa, mikroskop monokuler, student microscope, mikroskop digital siswa | pembesar melihat sel tumbuhan laboratorium sekolah ipa preparat lensa
  teleskop, telescope, teropong bintang, teropong astronomi | mengamati melihat bulan planet langit hilal rukyat lensa tripod
  planetarium mini, tellurium, model tata surya, peraga tata surya | peraga bumi bulan matahari planet gerhana siswa ipa berputar
  meja laboratorium, meja praktikum, laboratory bench, lab table, meja lab ipa | praktik siswa kimia tahan asam bak cuci kran island phenolic
  lemari bahan kimia, chemical cabinet, lemari reagen | menyimpan larutan berbahaya laboratorium tahan asam ventilasi kunci besi
  kursi laboratorium, lab stool, bangku laboratorium | duduk bulat tinggi siswa praktikum putar besi tanpa sandaran
  emergency shower, eye wash, eyewash station, pancuran darurat | pembilas mata tubuh tumpahan kimia laboratorium pabrik keselamatan semprot
  laboratorium bahasa, lab bahasa, language laboratory, lab bahasa digital | headset belajar percakapan siswa master konsol sekolah inggris mendengarkan
  peralatan praktik smk, alat praktik smk, trainer kit, trainer smk | kejuruan siswa bengkel latihan jurusan peraga sekolah kompetensi
  trainer elektronika, trainer plc, plc trainer, trainer instalasi listrik | belajar latihan rangkaian listrik otomasi siswa smk bengkel modul papan
  trainer otomotif, engine stand, engine cutting, trainer sepeda motor | mesin mobil peraga belajar siswa smk potongan bengkel kejuruan
  trainer pneumatik, trainer hidrolik, electro pneumatic trainer | belajar udara tekan silinder katup siswa smk mekatronika latihan
  arduino kit, iot kit, robotik kit, robotics kit, mikrokontroler kit | merakit robot belajar pemrograman coding siswa sensor ekstrakurikuler papan
  printer 3d, 3d printer, 3d printing machine | mencetak benda tiga dimensi filamen model siswa prototipe plastik
  mesin jahit, sewing machine, mesin jahit portable, mesin jahit hitam, mesin jahit rumah tangga | menjahit pakaian baju pelatihan tata busana penjahit umkm bantuan kain kursus konveksi benang dinamo kaki
  mesin obras, overlock machine, mesin neci, overlock, mesin obras benang | merapikan tepi kain jahitan baju konveksi pelatihan benang penjahit perapi pinggir neci
  mesin bordir, embroidery machine, bordir komputer, mesin bordir komputer | menyulam hias gambar nama kain logo benang konveksi penyulam seragam hiasan juki manual
  bola sepak, football, bola kaki, soccer ball | olahraga lapangan kulit sintetis menendang latihan sekolah ukuran lima
  bola voli, bola volley, volleyball | olahraga lapangan memukul net tim sekolah karet kulit latihan
  bola basket, basketball | olahraga lapangan ring memantul karet oranye tim sekolah latihan
  bola futsal, futsal ball | olahraga lapangan dalam ruang menendang tim lantai gawang kecil
  bola takraw, sepak takraw, bola rotan | olahraga rotan anyaman plastik menendang net kaki tim sea games
  bola tangan, bola kasti, bola tenis, bola softball | olahraga memukul melempar kecil karet lapangan anak sd rounders pemukul
  gawang futsal, gawang sepak bola, goal post, jaring gawang | tiang besi jala lapangan olahraga tim mencetak pipa
  ring basket, tiang basket, basketball hoop, papan pantul basket | memasukkan bola lapangan akrilik jaring portabel hidrolik olahraga
  tiang voli, net voli, tiang net voli, volleyball net | jaring pembatas lapangan olahraga besi bola pasang antena
  raket badminton, raket bulutangkis, shuttlecock, kok bulutangkis | olahraga memukul bulu angsa senar net lapangan pemain
  net badminton, tiang badminton, tiang bulutangkis, karpet badminton | jaring lapangan olahraga lantai vinil pembatas besi portabel gor
  meja tenis meja, meja pingpong, table tennis table, bet pingpong, bola pingpong | olahraga memukul lipat net kayu dalam ruang pemukul
  raket tenis, tennis racket, net tenis, lapangan tenis perlengkapan | olahraga memukul bola senar tiang pemain latihan karet
  matras senam, matras olahraga, gymnastic mat, matras lantai senam | alas berguling jatuh busa siswa pjok empuk lompat
  matras silat, matras bela diri, matras judo, tatami, matras karate | alas bertanding puzzle pesilat taekwondo busa atlet pertandingan
  matras yoga, yoga mat | alas senam lantai karet gulung peregangan ibu hamil kebugaran
  body protector, pelindung badan silat, peching pad, pelindung taekwondo | bela diri pesilat bertanding memukul menendang tameng pelindung kaki atlet
  samsak, sansak tinju, punching bag, ring tinju, sarung tinju | bela diri memukul latihan petinju kulit gantung atlet
  lembing, javelin, cakram atletik, discus, tolak peluru, peluru atletik | melempar atlet olahraga besi lapangan o2sn nomor lempar
  start block, gawang lari, hurdle, tongkat estafet, balok start | atletik pelari lintasan melompat lomba atlet lari sprint
  peti lompat, bangku swedia, simpai, hula hoop, bola medicine | senam siswa pjok lompat keseimbangan rotan kayu sd
  cone latihan, marker cone, agility ladder, tangga kelincahan, kun olahraga | penanda lapangan pemain latihan kelincahan plastik warna kerucut
  stopwatch, stop watch, pencatat waktu | menghitung detik lomba lari pelatih juri jam genggam olahraga
  peluit, pluit, whistle, peluit wasit, tali komando, sempritan | tiup wasit satpam pelatih bunyi pramuka pertandingan juru parkir pengatur lalu lintas polisi
  papan skor, scoreboard, skoring digital, papan skor elektronik | angka nilai pertandingan olahraga led waktu gor voli basket
  treadmill, alat fitnes, gym equipment, fitness equipment, home gym | olahraga kebugaran lari berjalan beban otot ruang gim mesin
  sepeda statis, stationary bike, spinning bike, exercise bike | mengayuh olahraga kebugaran dalam ruang fitnes kardio duduk
  barbel, dumbbell, dumbel, kettlebell, beban angkat besi | latihan otot beban mengangkat besi atlet fitnes kebugaran plat
  outdoor fitness, alat fitnes outdoor, fitness luar ruang, outdoor gym | olahraga taman kota warga lansia besi galvanis latihan kebugaran rth
  papan catur, catur, chess set, jam catur | permainan pikiran olahraga bidak pion atlet lomba digital pertandingan
  busur panah, panahan, archery set, bow, target panahan | olahraga memanah anak panah sasaran atlet bantalan recurve busa
  sepeda balap, sepeda atlet, road bike, sepeda gunung, mountain bike | mengayuh olahraga atlet roda dua cabang lomba karbon
  perahu dayung, perahu naga, dragon boat, kayak, kano | olahraga air mendayung atlet lomba sungai fiberglass rowing
  alat selam, scuba set, diving equipment, perlengkapan selam, bcd regulator selam, peralatan selam, regulator selam, bcd selam, scuba diving set | menyelam bawah air laut tabung masker sirip penyelam penyelamatan pencarian korban oksigen fin wetsuit udara regulator bcd sar
  pelampung renang, papan renang, kacamata renang, swim board | berenang kolam anak latihan atlet pengapung busa
  sepatu olahraga, sepatu lari, sport shoes, sepatu bola, sepatu futsal | atlet berlari kaki sol karet pemain tim latihan kontingen
  jersey, kaos tim, kostum olahraga, seragam tim, kostum bola | baju pemain nomor punggung atlet tim printing celana pertandingan
  pakaian olahraga, training olahraga, setelan training, seragam olahraga, baju olahraga | kaos celana senam siswa pegawai atlet trening jaket panjang latsar
  permainan tradisional, egrang, gasing, congklak, bakiak, dakon | mainan anak rakyat daerah bambu kayu lomba festival
  rumput sintetis, artificial grass, karpet rumput, rumput futsal, rumput tiruan | lapangan futsal bola taman hijau plastik pelapis serat karet pasir
  lantai lapangan olahraga, interlock floor, vinyl sport floor, lapangan interlock | pelapis gor voli basket karpet pasang plastik anti licin cat
  tribun, tribun lipat, telescopic tribune, kursi stadion, bleacher, tribun stadion, single seat stadion | penonton duduk gor lapangan bertingkat bangku plastik olahraga tempat lipat
  jasa wasit, jasa pelatih olahraga, jasa juri, jasa penyelenggara pertandingan | honor lomba turnamen kejuaraan memimpin atlet pembinaan cabang
  alat musik tradisional, gamelan, gamelan jawa, gamelan bali, perangkat gamelan | bunyi tabuh pukul perunggu gong saron kesenian daerah sanggar pelestarian budaya
  gong, gong pembukaan, gong perunggu, gong besar, gong peresmian, kempul | bunyi pukul dipukul meresmikan acara upacara logam gantung seremonial tabuh pembukaan perunggu tradisional talempong kulintang
  angklung, angklung set, angklung melodi, arumba | musik bambu digoyang nada sunda sekolah kesenian tradisional digetarkan goyang orkestra bernada
  kulintang, kolintang, kolintang kayu | musik pukul kayu bilah nada manado kesenian tradisional sanggar
  sasando, kecapi, sape, siter, alat musik petik tradisional | musik dawai senar daerah kesenian sanggar kayu dipetik
  rebana, hadroh, rebana hadroh, marawis, terbang rebana, alat hadroh | musik islami sholawat tabuh kulit masjid majelis taklim banjari qasidah terbang bass
  kendang, gendang, tifa, bedug, beduk, kendang jimbe | musik tabuh pukul kulit masjid kesenian tradisional kayu daerah tari papua rampak
  tambur, drum band, marching band, alat drumband, drumband set | musik baris sekolah mayoret snare bass terompet parade paskibra siswa
  drum set, drum akustik, drum elektrik, electric drum, alat band, cajon | musik pukul stik band panggung simbal studio pemain tabuh paket
  gitar, guitar, gitar akustik, gitar elektrik, gitar bass, gitar listrik, bass elektrik | musik petik senar band kayu memetik lagu ekstrakurikuler studio sekolah
  keyboard musik, keyboard arranger, organ tunggal, electone, synthesizer, organ, piano digital | musik tuts piano elektronik menekan lagu band panggung pengiring gereja sanggar arranger
  piano, piano digital, grand piano, pianika, melodion | musik tuts menekan lagu tiup siswa sekolah sd
  biola, violin, cello, saxophone, terompet, trumpet, alat musik orkestra, alat musik gesek, kontrabas | musik gesek tiup orkes simfoni korps senar logam orkestra keroncong bow sekolah violin
  suling, recorder, seruling, harmonika, suling bambu, saluang, rebab | musik tiup lubang siswa plastik bambu nada sekolah tradisional gesek melodi sasando kecapi
  amplifier gitar, ampli gitar, amplifier bass, efek gitar | pengeras suara musik band panggung studio senar listrik
  wayang kulit, wayang golek, wayang, wayang orang, kelir wayang | boneka dalang pertunjukan pagelaran kesenian cerita kelir tradisional kulit kerbau budaya gunungan
  kostum tari, baju tari, pakaian tari, kostum kesenian, busana tari, kostum penari | pakaian penari pentas daerah sanggar tradisional properti selendang mahkota busana seni pertunjukan aksesoris hiasan kepala
  reog, barongan, barongsai, topeng tari, kuda lumping, ondel-ondel | kesenian rakyat pertunjukan pentas kepala tari boneka budaya
  sanggul, aksesoris tari, mahkota tari, make up artis, jasa tata rias | rias wajah penari pengantin rambut kecantikan pentas kosmetik perias
  peralatan kecantikan, alat salon, kursi salon, hair dryer, steamer rambut | tata rambut rias pelatihan potong keramas pengering gunting keterampilan
  peralatan pangkas rambut, alat cukur rambut, hair clipper, kursi barber | mencukur memotong rambut pria pelatihan wirausaha gunting mesin
  peralatan membatik, canting, kompor batik, malam batik, cap batik | lilin kain mewarnai motif pelatihan pengrajin tembaga kerajinan wajan
  alat tenun, alat tenun bukan mesin, atbm, gedogan | menenun kain benang kayu songket ulos pengrajin kerajinan tradisional penenun lurik perajin gun sisir
  peralatan lukis, cat lukis, kanvas lukis, kuas lukis, cat air, easel | melukis menggambar seni warna siswa palet minyak akrilik
  krayon, crayon, pensil warna, oil pastel, spidol warna | mewarnai menggambar anak paud tk lomba warna warni
  plastisin, play dough, clay, tanah liat, lilin mainan | membentuk anak paud mainan lunak warna kreatif kerajinan
  kertas origami, kertas lipat, kertas krep, kertas marmer, kertas asturo | prakarya warna anak paud kerajinan hiasan menempel melipat siswa
  buku tulis, buku tulis siswa, notebook tulis, exercise book | menulis mencatat murid sekolah garis lembar sampul anak
  buku gambar, buku mewarnai, sketchbook, drawing book | menggambar mewarnai anak kertas putih polos siswa lomba
  tas sekolah, tas ransel siswa, school bag, ransel anak | menggendong buku murid punggung bantuan anak yatim perlengkapan masuk
  paket alat tulis siswa, school kit, paket perlengkapan sekolah, paket sekolah | bantuan murid miskin buku pensil tas seragam sepatu anak
  sepatu sekolah, sepatu hitam siswa, kaos kaki sekolah | alas kaki murid seragam bantuan tali anak hitam kets
  seragam sekolah, seragam sd, seragam smp, seragam sma, baju seragam siswa, paket seragam, pakaian sekolah | pakaian murid putih merah biru abu bantuan gratis kemeja celana rok siswa miskin sd smp pramuka
  perlengkapan pramuka, seragam pramuka, tongkat pramuka, tenda pramuka, atribut pramuka | baju coklat kepanduan siswa kwartir jambore tali topi kacu kemah
  perlengkapan paskibra, pakaian paskibraka, seragam paskibra, pdu paskibraka | baju putih pengibar bendera upacara agustus kopiah sarung tangan sepatu
  toga wisuda, baju toga, jubah wisuda, samir | pakaian lulusan mahasiswa topi segi lima kelulusan jubah selempang
  ijazah, blangko ijazah, map ijazah, rapor, buku raport | siswa nilai kelulusan sekolah sampul cetak hasil belajar
  ballpoint, pulpen, bolpoin, ball pen, pen gel, boxy | menulis tinta hitam biru kantor tanda tangan peserta rapat
  pensil, pencil, pensil 2b, pensil mekanik, isi pensil | menulis ujian komputer kayu grafit siswa menggambar lembar jawaban
  spidol whiteboard, spidol, boardmarker, board marker, spidol papan tulis | menulis papan putih dihapus tinta hitam rapat mengajar isi ulang
  spidol permanen, permanent marker, spidol permanent, marker permanen | menulis plastik kardus tahan air tinta tidak luntur penanda
  stabilo, highlighter, penanda teks, text liner | menandai tulisan warna terang kuning dokumen bacaan spidol
  penghapus, penghapus pensil, eraser, penghapus papan tulis, whiteboard eraser | membersihkan menghilangkan tulisan karet salah kelas spidol
  tip ex, correction pen, correction tape, tipe x, cairan koreksi, correction fluid | menghapus menutup tulisan salah putih tinta kesalahan ketik pita
  rautan pensil, peruncing pensil, pencil sharpener, serutan pensil | meruncingkan menajamkan putar meja siswa kantor menyerut
  penggaris, ruler, mistar, penggaris besi, penggaris segitiga, busur derajat | mengukur garis lurus menggambar sentimeter siswa besi plastik kelas
  gunting kertas, gunting kantor, scissors, gunting kain | memotong kertas tajam stainless pegangan plastik kerajinan
  cutter, pisau cutter, isi cutter, cutter kenko | memotong mengiris kertas pisau lipat kecil tajam mata silet
  lem kertas, lem stick, glue stick, lem cair, lem povinal | perekat menempel amplop prakarya putih tabung oles
  lem tembak, glue gun, lem bakar, isi lem tembak | perekat panas lilin menempel kerajinan listrik leleh
  lakban, lakban bening, lakban hitam, isolasi, selotip, opp tape, cloth tape, packing tape, double tape, isolasi bening | perekat menutup kardus paket gulung plastik menempel kain pembungkus dus tempel
  double tape, double tip, doubletape, foam tape | perekat dua sisi menempel bolak balik poster busa gulung
  dispenser tape, tape dispenser, tempat isolasi, tape cutter | wadah memotong perekat gulungan meja kantor gerigi
  stapler, stepler, hekter, stapler besar, heavy duty stapler, staples machine | menjepret menjilid kertas lembar isi kawat dokumen jepretan
  isi stapler, isi staples, isi hekter, staples refill | kawat jepret kertas kotak kecil paku cadangan
  penjepit kertas, paper clip, binder clip, trigonal clip, klip kertas | menjepit dokumen berkas lembar hitam kawat menyatukan
  perforator, pembolong kertas, paper punch, pelubang kertas | melubangi lubang dua ordner arsip map kertas
  push pin, paku payung, pines, thumb tack | menancapkan menempel papan gabus pengumuman jarum kepala plastik
  karet gelang, gelang karet, rubber band | mengikat mengumpulkan bungkus dokumen uang kuning elastis
  stempel, cap stempel, stempel flash, stempel dinas, stamp otomatis, jasa pembuatan stempel | cap tanda pengesahan surat tinta karet kayu logo jabatan
  bak stempel, bantalan stempel, tinta stempel, stamp pad | tinta cap ungu biru kotak busa jempol surat
  numerator, stempel tanggal, dater, date stamp, automatic numbering machine | cap angka nomor urut tahun surat putar agenda
  tinta pemilu, tinta sidik jari, tinta coblos | jari kelingking ungu pemungutan suara tps kpu celup pemilih
  kalkulator, calculator, kalkulator printing, kalkulator ilmiah | menghitung angka bendahara keuangan digit meja menjumlah
  kertas hvs, hvs a4, hvs f4, kertas a4 70 gram, kertas f4, kertas fotocopy, copy paper | lembar putih rim mencetak dokumen surat folio kuarto printer kantor
  kertas folio bergaris, kertas double folio, kertas kuarto, kertas polio | lembar menulis tangan ujian garis jawaban siswa surat
  kertas buffalo, kertas bufalo, kertas sampul, kertas cover, kertas jilid | karton warna penutup laporan tebal lembar linen
  kertas foto, photo paper, glossy photo paper, kertas inkjet glossy | mengkilap mencetak gambar pas warna printer lembar
  kertas stiker, sticker paper, kertas label, label nama, label undangan | menempel perekat nama alamat tom jerry lembar tulisan inventaris
  kertas ncr, kertas karbon, kertas rangkap, continuous form, kertas komputer | tembusan lembar salinan kuitansi dot matrix warna bolak faktur
  kertas thermal, kertas struk, thermal paper roll, kertas kasir, kertas antrian | gulungan cetak nota mesin panas karcis parkir loket
  kertas flipchart, kertas plano, kertas manila, kertas karton, karton manila | lembar besar menulis rapat diskusi kelompok poster warna pelatihan
  kertas concorde, kertas linen, kertas sertifikat, kertas ijazah | tebal motif piagam penghargaan undangan mencetak lembar gading
  kertas kalkir, kertas gambar, kertas roll plotter, kertas a3 | menggambar teknik peta rancangan gulung transparan besar arsitek
  kertas ekg, kertas usg, thermal paper medis, ecg paper | gulungan hasil cetak rekam jantung kandungan rumah sakit
  amplop, amplop dinas, amplop coklat, envelope, amplop kabinet, amplop kop | pembungkus surat kirim kertas putih berperekat uang transport
  map kertas, stofmap, snelhecter, map snelhecter, map buffalo | menyimpan berkas dokumen lembar warna folder penjepit
  map plastik, map kancing, business file, clear holder, map zipper, clear sleeves | menyimpan berkas dokumen bening kantong peserta rapat
  map batik, map kulit, map raker, map logo dinas, stopmap batik | seminar peserta dokumen pejabat tanda tangan naskah mou eksklusif
  odner, ordner, bantex, lever arch file, binder arsip, outner | menyimpan arsip berkas tebal penjepit besi lubang dua punggung map
  box arsip, box file, kotak arsip, boks arsip, archive box | menyimpan dokumen lama karton arsiparis kardus spj tahun berkas
  label arsip, folder arsip, guide arsip, sekat arsip, map gantung, hanging folder | menyimpan menata berkas arsiparis pembatas kode klasifikasi pembungkus kertas kising
  rak arsip, rak besi, rak siku, rack besi arsip, rak gudang, rak serbaguna | menyimpan dokumen kardus bertingkat siku lubang gudang susun logam
  roll o pack, mobile file, roll opack, mobile shelving, rak geser arsip | lemari arsip dorong rel putar engkol menghemat ruang dokumen besi
  filing cabinet, lemari arsip laci, filling cabinet, cabinet arsip 4 laci | menyimpan berkas map gantung besi kunci tarik dokumen kantor
  lemari arsip, lemari besi, lemari kantor, steel cupboard, lemari dokumen, cupboard | menyimpan berkas dua pintu kaca plat rak kunci kantor
  lemari kayu, lemari buku, lemari pajangan, lemari display, etalase kaca | menyimpan memajang piala produk kaca pintu multipleks kantor
  brankas, brandkas, safe deposit box, brangkas, fire resistant safe, lemari besi tahan api, brandkast, khasanah | menyimpan uang surat berharga tahan api kunci kombinasi bendahara besi aman penyimpan anti maling
  brankas senjata, gun safe, lemari senjata, rak senjata | menyimpan pistol senapan amunisi gudang aparat kunci besi
  peti uang, cash box, kotak uang, laci kasir, kotak amal | menyimpan recehan bendahara kecil kunci besi sumbangan
  meja kerja, meja staf, office desk, meja kantor, meja setengah biro, meja biro | pegawai menulis komputer laci kunci bekerja kayu mebelair
  meja pimpinan, meja direktur, meja eselon, executive desk, meja pejabat | kepala dinas ruang kerja besar samping laci mewah kayu
  meja rapat, meja meeting, meja pertemuan, conference table, meja oval | diskusi sidang ruang panjang banyak orang bundar kayu mebel
  meja komputer, meja laptop, computer desk | menaruh monitor keyboard cpu rak tarik laboratorium kelas ketik
  meja resepsionis, meja pelayanan, meja front office, counter desk, meja loket | penerima tamu layanan depan lobi pengunjung kantor informasi masyarakat
  meja lipat, meja serbaguna, folding table, meja prasmanan, kursi lipat, kursi plastik, kursi susun | dilipat acara pelatihan portabel ruang rapat plastik besi seminar duduk tamu hajatan chitose pertemuan
  partisi kantor, kubikel, cubicle, office partition, workstation, sekat kantor | penyekat pembatas meja pegawai ruang kerja kaca kain aluminium
  kursi kerja, kursi kantor, kursi staf, office chair, kursi putar | duduk pegawai roda hidrolik sandaran komputer jaring busa
  kursi pimpinan, kursi direktur, kursi eselon, executive chair, kursi pejabat | duduk kepala dinas kulit sandaran tinggi putar roda empuk
  kursi rapat, kursi susun, kursi lipat, kursi futura, kursi hadap, visitor chair | duduk peserta tamu stainless ditumpuk besi busa aula pertemuan
  kursi tunggu, bangku tunggu, kursi tunggu stainless, waiting chair, kursi bandara | duduk antri pengunjung pasien sambung empat dudukan besi lobi
  kursi plastik, kursi bakso, kursi napolly, plastic chair | duduk hajatan warga acara susun sandaran hijau ringan
  kursi auditorium, kursi bioskop, auditorium chair, kursi teater | duduk gedung pertunjukan penonton lipat otomatis lantai sandaran empuk
  sofa, sofa tamu, kursi tamu, sofa set, meja kursi tamu, meja tamu, kursi sofa | duduk ruang pimpinan penerima tamu empuk kulit kain kayu jati tunggu pejabat keluarga busa
  podium, mimbar, mimbar pidato, podium kayu, podium akrilik | pidato berdiri sambutan upacara khotbah masjid pejabat mikrofon
  palu sidang, palu rapat, gavel | ketuk mengetuk hakim dprd ketua kayu keputusan sidang
  white board elektronik, electronic copyboard, copyboard, flipchart board, papan flipchart | rapat menulis mencetak lembar kertas kaki penyangga diskusi
  papan nama meja, papan nama pegawai, name desk, acrylic sign holder, tent card | identitas jabatan akrilik rapat peserta pejabat duduk tulisan
  papan struktur organisasi, papan data, papan monografi, papan visualisasi, papan statistik | bagan pegawai desa kelurahan informasi dinding program pkk
  mesin absensi, finger print, fingerprint, mesin absen sidik jari, face recognition attendance, mesin absensi wajah, absensi sidik jari, mesin absen, absensi wajah | kehadiran pegawai merekam jari hadir pulang jam masuk presensi pemindai kantor
  mesin penghancur kertas, paper shredder, shredder, penghancur dokumen | memusnahkan memotong arsip rahasia serpihan kantor cacah
  mesin jilid, binding machine, mesin jilid spiral, ring jilid, spiral kawat, mesin laminating jilid | menjilid laporan buku lubang plastik kawat sampul
  mesin laminating, laminator, plastik laminating, laminating film | melapisi kartu dokumen plastik panas awet ijazah ktp
  mesin potong kertas, paper cutter, paper trimmer, pemotong kertas | memotong banyak lembar pisau tuas percetakan rapi foto
  mesin ketik, typewriter, mesin tik manual | mengetik tuts pita tinta surat formulir kantor lama
  mesin hitung uang, money counter, mesin penghitung uang, money detector, ultraviolet uang | menghitung memeriksa keaslian lembar kas bank bendahara palsu
  mesin antrian, queue system, mesin antrean, kiosk antrian, display antrian, queue machine, sistem antrian, mesin nomor antrian | nomor urut loket pelayanan karcis panggilan suara pengunjung layar tiket puskesmas panggil cetak dukcapil
  mesin fotocopy, mesin fotokopi, photocopier, copier multifungsi, digital copier | menggandakan menyalin dokumen perbanyak kertas kantor sewa toner
  mesin risograph, duplicator, mesin duplikator, risograf | menggandakan soal ujian stensil cepat banyak master tinta
  globe kantor jam dinding, jam dinding, wall clock, jam digital masjid, jam digital | penunjuk waktu menit jarum baterai gantung ruang sholat
  kalender, kalender meja, kalender dinding, calendar | tanggal bulan tahun cetak foto kegiatan suvenir libur
  buku agenda, agenda kerja, notebook agenda, notes, block note, blocknote | mencatat rapat pegawai peserta seminar kulit tahunan catatan
  buku ekspedisi, buku folio, buku kas, buku kuarto, buku tamu, buku besar | mencatat surat masuk bendahara kantor garis hard cover pengunjung
  kwitansi, kuitansi, nota, faktur, buku kwitansi, buku nota | bukti pembayaran tanda terima uang cetak rangkap bendahara
  materai, meterai, meterai tempel, e-meterai, perangko, benda pos | bea surat perjanjian kontrak sepuluh ribu pajak pos tempel kuitansi
  post it, sticky note, sticky notes, memo tempel, index tab, sign here | catatan kecil perekat kuning penanda halaman tanda tangan
  rak dokumen, letter tray, tempat surat, desk organizer, tempat pulpen, document tray | susun meja surat plastik kertas menata kotak alat tulis
  gantungan kunci kantor, key box, kotak kunci, key cabinet | menyimpan menggantung kunci ruangan nomor besi dinding kendaraan
  id card, kartu identitas pegawai, kartu pegawai, tali id card, lanyard, id card holder | pengenal nama foto pvc gantung leher panitia peserta tanda
  papan jalan, clipboard, papan ujian, papan dada | alas menulis menjepit kertas kayu plastik siswa surveyor lapangan
  jasa penataan arsip, jasa alih media arsip, jasa digitalisasi arsip, jasa scan dokumen | memindai berkas kertas menjadi digital menata arsiparis penyimpanan depo
  fumigasi arsip, jasa fumigasi, fumigation service, kapur barus, kamper | membasmi rayap kutu buku gas arsip pustaka hama pengawet serangga
  vacuum freeze dry arsip, restorasi arsip, kertas tisu jepang, japanese tissue, leafcasting | memperbaiki dokumen rusak kuno naskah arsip laminasi perekat konservasi
  jasa penyimpanan arsip, depo arsip, records center, gudang arsip | menitip dokumen inaktif kotak sewa ruang pihak ketiga aman
  flowmeter kas register, cash register, mesin kasir, pos kasir, mesin kasir touchscreen | transaksi jual toko koperasi struk laci uang kantin pembayaran
  barcode scanner, barcode reader, pemindai barcode, scanner qr code | membaca memindai kode garis inventaris perpustakaan toko tembak label
  barcode printer, printer label, label printer, mesin label, printer stiker aset | mencetak stiker kode inventaris barcode pita gulungan menempel
  rfid perpustakaan, security gate perpustakaan, rfid tag, gate rfid, rfid reader | keamanan mencegah pencurian buku pintu alarm pustaka chip peminjaman mandiri
  aplikasi perpustakaan, software perpustakaan, inlislite, slims, otomasi perpustakaan | peminjaman katalog sirkulasi anggota pustaka program sistem digital
  sampul buku, plastik sampul, buku sampul plastik, label buku, kartu buku | melapisi melindungi koleksi pustaka perekat punggung nomor bening gulungan
  laptop, notebook, notebook pc, laptop core i5, chromebook, laptop chromebook | komputer jinjing lipat portabel mengetik bekerja pegawai siswa layar baterai
  komputer desktop, pc desktop, personal computer, pc unit, komputer pc, pc rakitan | cpu monitor keyboard mouse mengetik meja kantor operator pegawai
  pc all in one, all in one pc, komputer all in one, aio pc | layar menyatu mesin ringkas kantor pelayanan tanpa cpu terpisah
  mini pc, pc mini, nuc, thin client | komputer kecil ringkas di belakang layar hemat listrik kasir
  workstation grafis, pc workstation, komputer desain, pc editing, pc gaming | spesifikasi tinggi gambar peta video render vga kuat arsitek
  tablet, tablet pc, ipad, tablet android, komputer tablet | layar sentuh genggam portabel pendataan petugas survei belajar
  smartphone, telepon seluler, handphone, ponsel, hp android, telepon genggam | menelepon aplikasi layar sentuh petugas kamera pesan komunikasi
  server, server rack, rack server, server tower, komputer server | pusat data menyimpan aplikasi website jaringan prosesor hosting database
  storage server, nas, network attached storage, san storage, penyimpanan jaringan | menyimpan file data cadangan backup bersama rak harddisk kapasitas
  hyperconverged, hyper converged infrastructure, hci, virtualisasi server, blade server | pusat data awan klaster mesin virtual sumber daya gabungan
  rack server 42u, rak server, server rack cabinet, closed rack, wallmount rack, rack 42u | lemari tempat perangkat jaringan besi pintu kipas pusat data
  data center, pusat data, ruang server, modular data center, containment data center | membangun ruangan perangkat pendingin listrik cadangan raised floor aman
  ac presisi, precision air conditioning, pac ruang server, in row cooling, precision air conditioner, precision cooling, pac server | pendingin suhu kelembapan ruang server pusat data terus menerus center kelembaban stabil
  raised floor, lantai panggung server, lantai data center, lantai panggung, access floor | panel lantai angkat kabel bawah ruang server besi anti statis data center ditinggikan baja
  fire suppression, fm200, novec, pemadam otomatis ruang server | gas pemadam kebakaran tanpa air detektor asap pusat data
  ups, uninterruptible power supply, ups 1200va, ups online, ups 3 phase, catu daya cadangan | cadangan listrik baterai mati lampu komputer menyala mencegah padam penyimpan server mendadak sementara
  stabilizer, stavolt, stabilizer listrik, automatic voltage regulator, avr | penstabil tegangan naik turun komputer rusak kulkas daya
  monitor led, monitor komputer, lcd monitor, monitor 24 inch | layar tampilan pc kerja melihat desktop display
  keyboard komputer, keyboard mouse, keyboard wireless, usb keyboard | papan ketik tombol mengetik nirkabel cadangan kantor
  mouse, mouse wireless, mouse komputer, mouse pad | penunjuk klik nirkabel kursor genggam laptop alas
  harddisk eksternal, external hard disk, hardisk external, hdd eksternal, ssd eksternal | menyimpan cadangan data portabel usb backup terabyte file
  ssd, solid state drive, ssd nvme, ssd sata | penyimpanan cepat dalam komputer laptop upgrade pengganti data
  harddisk internal, hardisk server, hdd sata, hdd sas, harddisk cctv | penyimpanan dalam komputer perekam kapasitas terabyte suku cadang
  ram, memori ram, ram ddr4, memory komputer, sodimm | upgrade laptop kecepatan suku cadang keping gigabyte lambat
  prosesor, processor, motherboard, mainboard, power supply komputer, vga card | suku cadang pc rakitan papan induk chip perbaikan
  flashdisk, flash disk, usb flash drive, usb flashdisk, fd 32gb | menyimpan memindahkan file data kecil colok bahan peserta
  memory card, kartu memori, micro sd, sd card | menyimpan foto video kamera ponsel kecil gigabyte cctv
  docking station, usb hub, usb type c hub, converter hdmi, card reader | penyambung colokan laptop port tambahan proyektor adaptor
  kabel hdmi, hdmi cable, kabel vga, hdmi splitter, hdmi extender | penyambung gambar layar proyektor televisi laptop sinyal meter
  webcam, web camera, kamera webcam | rapat daring video zoom komputer laptop wajah kuliah
  headset, headphone, earphone, headset usb | mendengar suara telinga mikrofon rapat daring operator call center
  printer inkjet, printer ink tank, printer warna, printer infus, printer multifungsi, printer all in one | mencetak dokumen tinta pindai salin kantor surat kertas
  printer laser, printer laserjet, laser printer, printer toner, printer mono laser | mencetak cepat dokumen hitam putih serbuk kantor lembar
  printer a3, printer a3+, printer kertas besar | mencetak gambar peta poster lebar warna kantor perencanaan
  printer dot matrix, dotmatrix printer, printer lx, passbook printer, printer plq | mencetak rangkap pita karbon buku tabungan pajak kuitansi ketukan
  printer id card, id card printer, card printer, printer kartu pvc, printer ktp, ribbon ktp | mencetak kartu identitas plastik kependudukan pegawai pelajar kia
  printer thermal, thermal printer, printer struk, printer kasir, printer bluetooth | mencetak nota gulungan karcis antrean portabel pajak
  plotter, printer plotter, plotter a0, large format printer, plotter a1 | mencetak gambar teknik peta besar lebar gulungan rancangan
  scanner, scanner dokumen, pemindai dokumen, document scanner, scanner adf, scanner flatbed | memindai berkas kertas menjadi file digital arsip gambar cepat
  scanner buku, book scanner, scanner overhead, scanner arsip, scanner a3 | memindai naskah kuno halaman peta digitalisasi kamera atas
  tinta printer, ink cartridge, tinta epson, catridge tinta, tinta botol, tinta refill | isi ulang hitam warna cyan magenta yellow mencetak botol
  toner, toner cartridge, toner printer laser, catridge toner, drum printer | serbuk hitam laser isi ulang mencetak fotokopi pengganti
  pita printer, ribbon printer, ribbon cartridge, ribbon thermal transfer | dot matrix tinta karbon mencetak label kartu gulungan
  bahan komputer, suku cadang komputer, spare part komputer, aksesoris komputer, perlengkapan komputer | tinta flashdisk tetikus kabel pengganti kantor habis pakai
  jasa servis komputer, servis laptop, servis printer, jasa pemeliharaan komputer, pemeliharaan peralatan komputer | perbaikan rusak teknisi instal ulang pembersihan kantor perawatan berkala
  router, router wifi, router board, mikrotik, router jaringan | membagi internet jaringan pengatur bandwidth nirkabel kantor sambungan
  switch hub, network switch, switch poe, switch manageable, switch 24 port | pembagi jaringan kabel lan port komputer penghubung gigabit
  access point, wifi access point, wireless access point, wifi outdoor | pemancar internet nirkabel tanpa kabel sinyal hotspot ruangan gedung
  firewall, firewall appliance, next generation firewall, utm, web application firewall, waf | keamanan jaringan pelindung serangan peretas siber saring akses
  modem, modem gsm, modem 4g, mifi, modem wifi | internet kartu sim seluler portabel sinyal hotspot petugas
  modem satelit, internet satelit, vsat, starlink, vsat ip | internet daerah terpencil antena parabola desa blank spot pulau
  kabel utp, kabel lan, utp cat6, kabel jaringan, konektor rj45, patch cord, utp cable, cat6 cable, kabel jaringan komputer | jaringan komputer internet tembaga meter rol colokan ethernet instalasi penghantar data rj45 switch gulungan pilin
  kabel fiber optik, fiber optic cable, kabel fo, kabel optik dropcore, patch cord fo, kabel serat optik, drop core, kabel adss | jaringan internet serat kaca cahaya tanam udara backbone telekomunikasi tanah cepat
  otb, optical termination box, odp, odc, joint closure, patch panel, closure fiber optik, patch cord | kotak sambungan terminasi serat optik jaringan pembagi kabel bagi tiang
  fusion splicer, splicer fo, otdr, optical power meter, splicer, alat sambung fiber optik, optical time domain reflectometer | menyambung menguji mengukur serat optik jaringan kabel putus teknisi penyambung penguji kaca redaman pemotong
  lan tester, tang crimping, crimping tool, tool kit jaringan, network tool set | menguji memasang kabel jaringan konektor teknisi internet perkakas
  antena sektoral, radio wireless, wireless bridge, point to point radio, radio microwave | pemancar jaringan internet menara jarak jauh nirkabel tower penerima
  tower triangle, tower telekomunikasi, menara pemancar, tower internet, bts, menara telekomunikasi, tower bts, guyed mast, tower radio, monopole | menara besi antena pemancar sinyal tinggi seluler desa tiang internet siku
  wifi publik, internet publik, jasa internet, bandwidth internet, isp, internet dedicated, layanan internet | langganan sambungan mbps jaringan kantor desa gratis koneksi bulanan
  colocation, hosting, cloud server, vps, jasa hosting, domain, layanan cloud | sewa server pusat data awan website nama alamat situs
  software sistem operasi, lisensi windows, windows 11 pro, microsoft windows, operating system license | komputer asli resmi instal program os laptop
  software perkantoran, microsoft office, office 365, lisensi office, microsoft 365 | program mengetik dokumen pengolah kata angka presentasi langganan
  antivirus, lisensi antivirus, antivirus software, endpoint security | pelindung komputer virus malware langganan tahunan keamanan lisensi
  software gis, arcgis, lisensi arcgis, software pemetaan, autocad, software desain | program peta gambar teknik spasial rancangan langganan lisensi
  adobe creative cloud, software editing, coreldraw, lisensi adobe, adobe acrobat, canva pro | program desain gambar video foto langganan ilustrasi pdf
  lisensi zoom, zoom meeting, video conference license, webinar license, aplikasi rapat daring | langganan pertemuan virtual jarak jauh online tatap muka peserta
  jasa pembuatan aplikasi, software development, pengembangan aplikasi, jasa pengembangan sistem informasi, pembuatan website, jasa software, jasa programmer | programmer merancang program situs digital dinas layanan database konsultan sistem informasi membangun perangkat lunak android web spbe
  aplikasi sistem informasi, sistem informasi manajemen, software aplikasi, e-government, aplikasi pelayanan publik | program komputer data daerah digital layanan elektronik spbe daring
  simrs, sistem informasi rumah sakit, aplikasi rumah sakit, rekam medis elektronik, e-puskesmas | program pendaftaran pasien bpjs klaim data dokter digital
  aplikasi sekolah, learning management system, lms, e-learning, cbt, ujian berbasis komputer | belajar daring siswa guru soal nilai program kelas
  aplikasi keuangan, software akuntansi, aplikasi pajak daerah, siskeudes, simda | program anggaran laporan bendahara pendapatan pembukuan retribusi
  jasa keamanan siber, penetration test, pentest, security operation center, it security assessment, audit keamanan informasi | uji kerentanan peretas serangan sistem audit csirt perlindungan data celah peretasan jaringan iso firewall
  sertifikat ssl, ssl certificate, sertifikat elektronik, tanda tangan elektronik, hsm | enkripsi situs aman tanda tangan digital dokumen pengesahan kunci
  jasa maintenance aplikasi, pemeliharaan aplikasi, pemeliharaan website, jasa maintenance server | perawatan sistem perbaikan gangguan pembaruan program kontrak tenaga teknis
  jasa instalasi jaringan, instalasi lan, jasa pemasangan jaringan komputer, instalasi fiber optik, pemasangan jaringan lan, instalasi cctv, jasa pasang cctv | menarik kabel menyambung internet titik gedung teknisi penataan penarikan fiber optik komputer kamera pengawas
  command center, smart city command center, ruang kendali, operation room | pusat pemantauan kota layar besar cctv dasbor pengendalian operator
  video wall, videowall, video wall display, lcd video wall, video wall controller | layar besar gabungan susun ruang kendali pemantauan panel tampilan
  videotron, led display outdoor, led screen, running text, videotron outdoor, video wall, layar led raksasa | layar raksasa iklan pengumuman tulisan berjalan informasi jalan modul led reklame publik besar ruang kontrol
  digital signage, kiosk informasi, standing display, kiosk touchscreen, anjungan informasi | layar informasi berdiri sentuh lobi pengunjung pengumuman layanan mandiri
  televisi, tv led, smart tv, televisi led, led tv 55 inch, android tv | layar menonton siaran ruang tunggu tampilan digital gambar bracket
  bracket tv, braket tv, standing bracket tv, breket proyektor | penyangga gantungan dinding plafon layar tiang roda besi
  set top box, stb, dvb-t2, set top box tv digital | penerima siaran digital televisi tabung antena warga miskin
  antena tv, parabola, antena parabola, receiver parabola, lnb | penerima siaran televisi satelit luar piringan sinyal saluran
  proyektor, projector, lcd proyektor, infocus, proyektor lcd, dlp projector | menampilkan presentasi rapat layar sinar kelas gambar lumens mengajar
  layar proyektor, screen projector, layar proyektor tripod, motorized screen, wall screen | kain putih gantung gulung presentasi rapat gambar tarik motor
  presenter wireless, laser pointer, pointer presentasi, wireless presenter | penunjuk menunjuk slide sinar merah pembicara rapat remote
  video conference, kamera video conference, conference camera, video conferencing system, polycom | rapat jarak jauh daring tatap muka mikrofon ruang layar
  sound system, sound sistem, sound system portable, pengeras suara, speaker aktif, paket sound system | audio acara upacara rapat masjid speaker mikrofon suara keras
  speaker portable, portable amplifier, wireless meeting speaker, speaker bluetooth, portable wireless pa | pengeras suara dibawa baterai senam penyuluhan mikrofon roda
  speaker column, speaker plafon, ceiling speaker, speaker horn, toa, corong toa | pengeras suara masjid pengumuman gedung dinding luar tiang
  megaphone, megafon, toa genggam, toa, pengeras suara genggam, megapon, wireless megaphone | pengeras suara corong tangan demo petugas evakuasi sirene baterai berteriak orasi lapangan pengumuman sirine guru demonstrasi imbauan penertiban bencana
  mikrofon, microphone, mic wireless, mikropon, wireless microphone, mic kabel | suara berbicara menyanyi pidato podium genggam nirkabel penceramah
  conference system, mic conference, delegate unit, discussion system, mic meja rapat, chairman unit | sidang dprd rapat berbicara peserta meja leher angsa ketua
  clip on, mic clip on, lavalier microphone, mic wireless clip on | mikrofon kecil jepit baju wawancara pembicara rekaman video
  mixer audio, audio mixer, mixer sound, digital mixer, mixing console | mengatur suara saluran panggung operator studio mencampur kanal
  amplifier, power amplifier, mixer amplifier, ampli sound | penguat suara daya speaker audio masjid gedung watt
  public address system, pava system, public address, sistem tata suara gedung | pengumuman gedung evakuasi panggilan pengeras suara ruangan terpusat
  kamera dslr, kamera mirrorless, digital camera, kamera foto, kamera digital, dslr camera | memotret dokumentasi humas lensa gambar liputan juru foto
  handycam, camcorder, kamera video, video camera, kamera studio | merekam liputan acara humas siaran dokumentasi film syuting
  kamera aksi, action camera, gopro, body camera, body worn camera, bodycam | merekam menempel badan petugas satpol kecil tahan air bukti
  lensa kamera, camera lens, lensa tele, lensa zoom | memotret jauh humas dslr mirrorless fokus gambar aksesoris
  tripod, tripod kamera, monopod, gimbal, stabilizer kamera | penyangga kaki tiga menahan stabil video guncangan foto
  lampu studio, lighting studio, lampu flash kamera, softbox, speedlight, ring light | penerangan foto video syuting siaran cahaya kilat podcast
  drone, drone kamera, uav, drone mapping, quadcopter, pesawat tanpa awak, unmanned aerial vehicle, pesawat udara nir awak | terbang foto udara pemetaan video baling remote memantau wilayah pemotretan kamera dokumentasi
  drone fixed wing, vtol drone, drone lidar, uav pemetaan | terbang sayap pemetaan udara luas survei topografi kebun
  teropong, binokular, binocular, monocular, night vision, teropong malam, teropong binokuler, monokuler | melihat jauh pengamatan patroli hutan petugas lensa intai gelap pelihat jarak pengintai burung satwa mengamati
  cctv, kamera cctv, cctv camera, ip camera, cctv outdoor, kamera pengawas, closed circuit television, kamera keamanan | pemantau keamanan merekam gedung jalan pencuri malam pengintai memantau maling satpam paket
  dvr, nvr, network video recorder, digital video recorder, perekam cctv | menyimpan rekaman kamera pengawas saluran harddisk memutar keamanan penyimpan hardisk channel
  cctv ptz, speed dome, kamera ptz, ptz camera | kamera pengawas berputar zoom jauh jalan kota pemantau gerak
  kamera anpr, license plate recognition, etle, kamera tilang elektronik, kamera plat nomor | membaca nomor polisi kendaraan pelanggar lalu lintas tilang parkir
  access control, access door, kunci akses pintu, magnetic lock, smart door lock, akses kontrol pintu, door access, pintu akses kartu, reader kartu | membuka pintu kartu sidik jari ruang server keamanan pegawai pembatas masuk ruangan karyawan rfid tombol
  alarm kantor, alarm anti maling, burglar alarm, sensor gerak, alarm keamanan | tanda bahaya pencuri bunyi sirene pintu gedung deteksi
  interkom, intercom, pabx, pbx, ip phone, telepon pabx | telepon kantor antar ruang sambungan ekstensi operator panggilan
  telepon kantor, telepon meja, pesawat telepon, telephone, faximile, mesin fax | menelepon kabel gagang mengirim surat komunikasi kantor faks
  jasa telepon, pulsa, paket data, kartu perdana, langganan telepon, tagihan telepon | kuota internet seluler petugas bulanan komunikasi isi ulang guru
  sms gateway, sms blast, whatsapp gateway, jasa sms broadcast | mengirim pesan massal pemberitahuan warga pajak otomatis layanan
  studio podcast, peralatan podcast, podcast kit, audio interface, mic condenser | merekam siniar suara wawancara humas konten mikrofon kedap youtube
  peralatan streaming, video switcher, live streaming encoder, video mixer, capture card, atem mini | siaran langsung kamera pindah gambar youtube operator acara
  pemancar radio, radio transmitter, pemancar fm, exciter fm, fm transmitter | siaran radio lembaga penyiaran publik lokal frekuensi antena watt
  pemancar televisi, tv transmitter, pemancar tv, transmitter tv digital | siaran tv lokal frekuensi menara antena penyiaran stasiun
  studio siaran radio, broadcast mixer, peralatan siaran, radio console, peralatan studio televisi | penyiar rekaman on air lembaga penyiaran konsol produksi kamera
  peredam suara, busa peredam, panel akustik, acoustic panel, glasswool studio | kedap ruang studio dinding gema rapat bising karpet
  teleprompter, prompter | membaca naskah pidato presenter penyiar kamera teks berjalan kaca
  voice recorder, perekam suara, digital voice recorder, tape recorder | merekam wawancara rapat wartawan notulen humas kecil genggam
  handy talky, ht, handy talkie, radio ht, walkie talkie, two way radio, handheld radio, radio genggam | komunikasi genggam satpam petugas keamanan lapangan frekuensi dua arah bicara jarak patroli baterai antena walkie satpol pp dishub
  radio rig, radio base station, rig mobil, repeater radio, radio repeater, radio ssb, rig radio, mobile radio, radio mobil vhf, radio base station vhf | komunikasi pos komando bencana kendaraan frekuensi jarak jauh antena posko bpbd damkar ambulans pancar
  telepon satelit, satellite phone, satphone | menelepon daerah tanpa sinyal bencana laut hutan terpencil
  gps, gps genggam, gps handheld, gps navigasi, global positioning system | menentukan posisi koordinat lokasi satelit pemetaan kebun survei hutan
  gps tracker, gps kendaraan, pelacak kendaraan, vehicle tracking, vehicle tracker, gps tracking | melacak memantau posisi mobil dinas armada lokasi truk pemantau peta realtime sampah satelit
  gps geodetik, gnss rtk, gps geodetic, gnss receiver, gps rtk, geodetic gps, receiver gnss | pengukuran tanah bidang koordinat teliti pertanahan survei sertipikat satelit batas pemetaan presisi bpn titik
  perekam ktp elektronik, alat perekaman ktp, iris scanner, fingerprint scanner, signature pad, card reader ktp | kependudukan sidik jari mata tanda tangan warga dukcapil merekam pembaca
  blangko ktp elektronik, blangko kia, keping ktp-el, blangko akta, formulir kependudukan | kartu identitas anak penduduk dukcapil cetak chip kosong kependudukan
  smart card, kartu rfid, kartu pelajar, kartu anggota, kartu mifare | chip tempel plastik pvc akses parkir cetak pengenal
  alat tapping pajak, tapping box, transaction monitoring device, mobile pos pajak, edc | merekam transaksi restoran hotel bapenda pajak daerah pembayaran kartu
  vr headset, virtual reality, kacamata vr, augmented reality | dunia maya tiga dimensi wisata museum simulasi belajar pengalaman
  meja gambar digital, pen tablet, graphic tablet, drawing tablet | menggambar desain menulis tanda tangan komputer stylus ilustrasi
  visualizer, document camera, kamera dokumen, visualiser | menampilkan buku benda proyektor kelas mengajar lengan sorot
  dispenser listrik kantor kamera thermal, thermal camera, kamera termal, thermal imaging camera | mendeteksi panas suhu tubuh gedung api pengunjung inframerah
  kabel roll listrik, stop kontak, terminal listrik, cok sambung, colokan listrik | menyambung steker perpanjangan kabel kantor lubang arus komputer
  charger, adaptor laptop, powerbank, power bank, baterai laptop | mengisi daya ponsel portabel cadangan baterai listrik pengganti
  baterai, baterai aa, battery alkaline, baterai aaa, baterai kancing, baterai isi ulang | daya jam remote senter mikrofon kering bulat kecil
  genset portable, portable power station, genset silent kantor, solar power station, genset bensin, genset mini, generator bensin | pembangkit listrik cadangan padam mesin bensin acara pasar lapangan kecil jinjing kios umkm darurat tenda posko
`,
)
