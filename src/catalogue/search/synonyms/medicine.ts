import { synonymTable } from './row.ts'

/** Medicines by what people call them and what the label says. */
export const medicine = synonymTable(
  { author: 'Padan', date: '2026-11-23' },
  `
  obat = obat obatan, medicine, farmasi, sediaan farmasi, pharmaceutical, medicinal | 0.8 | belanja obat obatan
  obat > tablet, kapsul, sirup, kaplet, injeksi, salep, suspensi, krim | 0.5 | belanja obat puskesmas
  tablet obat > tablet, kaplet | 0.6 | tablet obat
  sirup = syrup, sirop | 0.95 | sirup obat batuk
  kapsul = capsule, kaps | 0.95 | vitamin kapsul
  pil = tablet, kaplet | 0.8 | pil penambah darah
  kaplet = tablet | 0.8 | kaplet
  salep = ointment, krim, cream, salp, zalf, unguentum | 0.8 | salep kulit
  injeksi = suntikan, injection, ampul, vial, larutan injeksi, inj | 0.8 | obat injeksi
  parasetamol = paracetamol, acetaminophen, obat penurun panas, obat demam, penurun panas, pereda nyeri, pereda demam, obat panas, asetaminofen | 0.9 | obat penurun panas anak
  amoksisilin = amoxicillin, amoxicilin, amoksilin, amoxycillin | 1 | amoksisilin 500 mg
  antibiotik > amoksisilin, cefadroxil, ciprofloxacin, siprofloksasin, sefiksim, cefixime, kotrimoksazol, ceftriaxone, eritromisin, azithromycin, tetracycline, doksisiklin, metronidazole, ampicillin, levofloxacin, clindamycin | 0.75 | antibiotik puskesmas
  sefadroksil = cefadroxil | 1 | cefadroxil
  sefiksim = cefixime, cefixim | 1 | cefixime
  seftriakson = ceftriaxone, ceftriaxon | 1 | ceftriaxone injeksi
  siprofloksasin = ciprofloxacin | 1 | ciprofloxacin
  azitromisin = azithromycin | 1 | azithromycin
  asam mefenamat = mefenamic acid | 1 | asam mefenamat
  ibuprofen = ibuprofen | 1 | ibuprofen
  natrium diklofenak = diclofenac, diclofenac sodium, kalium diklofenak | 0.95 | natrium diklofenak
  obat nyeri > parasetamol, asam mefenamat, ibuprofen, natrium diklofenak, meloxicam, ketorolac, piroxicam, tramadol | 0.75 | obat nyeri
  antasida = antacid, obat maag, obat lambung, obat sakit maag, antasid | 0.9 | obat maag
  obat maag > omeprazole, lansoprazole, ranitidin, sukralfat, ranitidine, pantoprazole, sucralfate | 0.7 | obat maag
  omeprazol = omeprazole | 1 | omeprazole
  oralit = oral rehydration salts, garam rehidrasi oral, obat diare, rehidrasi oral, ors | 0.85 | oralit balita diare
  obat diare > oralit, zinc, attapulgite, loperamide, loperamid, atapulgit | 0.75 | obat diare
  zinc = zink, seng | 0.9 | zinc balita
  obat batuk > ambroxol, gliseril guaiakolat, dextromethorphan, obh, ambroksol, bromhexine, guaifenesin, dekstrometorfan | 0.75 | obat batuk
  ambroksol = ambroxol | 1 | ambroxol sirup
  obat flu > pseudoefedrin, ctm, chlorpheniramine, klorfeniramin, pseudoephedrine | 0.7 | obat flu
  obat alergi > cetirizine, loratadine, ctm, klorfeniramin, setirizin, chlorpheniramine maleate, deksametason, loratadin | 0.75 | obat alergi
  setirizin = cetirizine | 1 | cetirizine
  obat hipertensi > amlodipin, amlodipine, kaptopril, captopril, valsartan, candesartan, bisoprolol, furosemide, lisinopril, nifedipine, hydrochlorothiazide, kandesartan, irbesartan, ramipril, spironolactone | 0.75 | obat hipertensi
  obat darah tinggi = obat hipertensi, antihipertensi, obat tekanan darah tinggi | 1 | obat darah tinggi
  amlodipin = amlodipine, amlodipine besilate | 1 | amlodipin 10 mg
  kaptopril = captopril | 1 | captopril
  obat diabetes > metformin, glimepiride, glibenclamide, insulin, glibenklamid, acarbose, gliclazide, glimepirid, pioglitazone | 0.75 | obat diabetes
  obat kencing manis = obat diabetes, obat gula, antidiabetes | 1 | obat kencing manis
  obat kolesterol > simvastatin, atorvastatin, rosuvastatin, fenofibrate, simvastatine | 0.8 | obat kolesterol
  obat asam urat > allopurinol, alopurinol, kolkisin, febuxostat, colchicine | 0.8 | obat asam urat
  obat asma > salbutamol, aminofilin, budesonide, aminophylline, teofilin, procaterol | 0.75 | obat asma
  obat cacing > albendazole, pirantel pamoat, mebendazole, albendazol, pyrantel | 0.8 | obat cacing
  obat jamur > ketoconazole, miconazole, nistatin, clotrimazole, ketokonazol, mikonazol, nystatin, griseofulvin, fluconazole | 0.75 | salep jamur
  obat tetes mata = eye drop, tetes mata, tetes mata steril, opthalmic drops, ophthalmic | 0.9 | tetes mata
  obat tbc > rifampisin, isoniazid, rifampicin, etambutol, pirazinamid, ethambutol, pyrazinamide, antituberkulosis, oat | 0.75 | obat tbc
  obat malaria > dihydroartemisinin, piperaquine, primakuin, klorokuin, primaquine, artesunate | 0.75 | obat malaria
  obat hiv > efavirenz, tenofovir, lamivudine, zidovudine, nevirapine, dolutegravir, antiretroviral, arv | 0.75 | obat arv
  obat kejiwaan > risperidone, haloperidol, clozapine, diazepam, risperidon, chlorpromazine, amitriptyline, trihexyphenidyl | 0.7 | obat kejiwaan
  obat kejang > diazepam, fenobarbital, phenytoin, asam valproat, carbamazepine, fenitoin, karbamazepin | 0.7 | obat kejang
  obat luka > povidone iodine, povidon iodin, rivanol, salep luka, betadine | 0.75 | obat luka
  povidon iodin = povidone iodine, betadine, antiseptik luka, iodine povidon, antiseptic | 0.9 | povidone iodine
  tablet tambah darah = ttd, pil penambah darah, suplemen zat besi, zat besi asam folat, pil tambah darah, besi folat, fe folat, ferrous fumarate, tablet zat besi, ferrous sulfate, obat penambah darah, tablet besi, penambah darah | 0.95 | tablet tambah darah remaja putri
  vitamin = multivitamin, suplemen, vit, suplemen makanan, suplemen kesehatan | 0.85 | vitamin petugas
  asam askorbat = vitamin c, ascorbic acid | 1 | vitamin c
  vitamin a = retinol, kapsul vitamin a | 0.95 | vitamin a balita
  vitamin b kompleks = vitamin b complex, vit b kompleks, neurotropik, thiamine, pyridoxine, cyanocobalamin, vitamin b1, vitamin b6, vitamin b12 | 0.75 | vitamin b kompleks
  kalsium = calcium, kalsium laktat, calcium lactate, kalk | 0.9 | tablet kalsium ibu hamil
  asam folat = folic acid | 1 | asam folat
  deksametason = dexamethasone, dexametason | 1 | deksametason
  prednison = prednisone, metilprednisolon, methylprednisolone | 0.85 | metilprednisolon
  vaksin = vaccine, imunisasi, vaccin | 0.9 | vaksin rabies
  vaksin manusia > vaksin hepatitis b, vaksin polio, vaksin bcg, vaksin covid, vaksin campak, vaksin rabies, vaksin influenza | 0.8 | vaksin bayi
  vaksin hewan = vaksin ternak, vaksin pmk, vaksin rabies hewan, vaksin sapi, vaksin unggas, vaksin nd | 0.85 | vaksin pmk sapi
  serum anti bisa ular = anti bisa ular, serum abu, sabu, antivenom | 0.95 | serum anti bisa ular
  serum anti tetanus = ats, anti tetanus | 0.95 | ats
  alkohol = alcohol, etanol, ethanol, alkohol 70, etil alkohol | 0.9 | alkohol 70 persen
  minyak kayu putih = cajuput oil, minyak telon, minyak angin, minyak gosok | 0.8 | minyak kayu putih
  jamu = obat tradisional, herbal, obat herbal, ekstrak herbal, fitofarmaka, jamu herbal | 0.85 | jamu peserta
  susu formula = formula, susu bayi, susu ibu hamil, susu pertumbuhan, pangan olahan keperluan medis khusus, pkmk | 0.75 | susu ibu hamil
  makanan tambahan = pmt, pemberian makanan tambahan, biskuit balita, makanan pendamping asi, mp asi, biskuit ibu hamil | 0.8 | pmt balita
  kosmetik = cosmetic, lotion, pelembab, bedak, skincare | 0.7 | kosmetik
  obat hewan = vaksin hewan, veteriner, obat ternak, veterinary, vitamin ternak, vaksin unggas, vaksin pmk | 0.75 | obat hewan
  `,
)
