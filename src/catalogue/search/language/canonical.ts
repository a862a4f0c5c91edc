/**
 * Spellings that offices write every day, brought to one word before anything else looks at it, so that `telpon genggam` is the
 * phrase `telepon genggam`. Only other spellings of the same word stand here; other words for a thing belong to the synonyms.
 */
const table = `
  telepon = telpon tilpon telephon telefon
  blanko = blangko belangko
  sertifikat = sertipikat
  apotek = apotik
  praktik = praktek
  praktikum = pratikum
  kualitas = kwalitas
  kuitansi = kwitansi
  sistem = sistim
  teknik = tehnik
  teknis = tehnis
  teknologi = tehnologi
  provinsi = propinsi
  video = vidio
  foto = photo poto
  fotokopi = fotocopy fotocopi photocopy potokopi fotokopy photokopi fotcopy
  aluminium = alumunium almunium aluminum alumenium
  stainless = stenlis stainles stenless stanlis stenles stainlis
  galvanis = galvanize galvanized galvanise galvanil galvanish
  proyektor = projektor proyector
  trafo = travo
  baterai = batre batere baterei batrai batrei baterry
  ambulans = ambulan ambulance
  kloset = closet klosed
  wastafel = wastapel washtafel westafel
  furnitur = furniture furnitures
  mebel = meubel mebeul meubeul mubel
  mebeler = meubeler mebelair meubelair meubilair meubiler mebelir meubelir mubeler mebeuler mobiler
  kuas = kwas
  brankas = brangkas berangkas
  brankar = brancard brankard brangkar brancar
  seprai = sprei seprei sepray
  gorden = gordyn hordeng horden gordin gordeng
  spanduk = sepanduk
  stopkontak = stopcontact
  hardisk = harddisk harddisc hardisc hardis
  flashdisk = flasdisk fleshdisk flasdis
  kaus = kaos
  kalkulator = calculator
  mikroskop = microskop mikroscope
  termometer = thermometer
  stetoskop = statoskop
  antena = antenna
  oksigen = oxigen
  desinfektan = disinfektan
  insektisida = insectisida
  pestisida = pestisid
  triplek = tripleks teriplek
  multiplek = multipleks
  asbes = asbestos
  saklar = sakelar
  keran = kran
  lemari = almari lemri
  handphone = hanphone handpone hendphone
  laptop = leptop labtop
  smartphone = smarphone smartpone
  infrared = inframerah
  kendaraan = kendaran
  peralatan = perlatan
  perlengkapan = perlengkpan
  pakaian = pakean
`
export const canonical: ReadonlyMap<string, string> = new Map(
  table
    .split('\n')
    .filter((line) => line.includes('='))
    .flatMap((line) => {
      const [word, others] = line.split('=') as [string, string]
      return others
        .trim()
        .split(/\s+/)
        .filter((other) => /^[a-z]+$/.test(other))
        .map((other) => [other, word.trim()] as const)
    }),
)
