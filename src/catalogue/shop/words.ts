/** Words of the catalogue: states, moves, reasons. Indonesian first, English beside it. */
import type { Reason } from '#shared/decision'
import type { IsoDate } from '#shared/date'
import { formatBytes, formatDay, type Language, type StatusKind } from '#web'
import type { Level, MoveId, State } from '../curation/states.ts'
import type { Place, SupplierKind } from '../curation/origin.ts'
import type { CertificateKind } from '../product-classes.ts'

export type Both = Readonly<Record<Language, string>>
export const say = (language: Language, id: string, en: string): string => (language === 'id' ? id : en)
const b = (id: string, en: string): Both => ({ id, en })

export const STATE_WORDS: Readonly<Record<State, { words: Both; kind: StatusKind; next: Both }>> = {
  DRAF: { words: b('Draf', 'Draft'), kind: 'declared', next: b('Lengkapi harga, foto, dan asal bahan, lalu ajukan ke kurasi.', 'Complete price, photo and origin of materials, then submit to curation.') },
  KURASI_KECAMATAN: { words: b('Kurasi kecamatan', 'Curation, kecamatan'), kind: 'waiting', next: b('Menunggu kurator kecamatan.', 'Waiting for the curators of the kecamatan.') },
  KURASI_KOTA: { words: b('Kurasi kota', 'Curation, city'), kind: 'waiting', next: b('Menunggu kurator kota.', 'Waiting for the curators of the city.') },
  KURASI_PROVINSI: { words: b('Kurasi provinsi', 'Curation, province'), kind: 'waiting', next: b('Menunggu kurator provinsi.', 'Waiting for the curators of the province.') },
  PERBAIKAN: { words: b('Perlu perbaikan', 'To be improved'), kind: 'waiting', next: b('Perbaiki menurut catatan kurator, lalu ajukan lagi.', "Improve as the curators' notes say, then submit again.") },
  DITOLAK: { words: b('Ditolak', 'Refused'), kind: 'stopped', next: b('Banding boleh satu kali; kurator lain yang menilai.', 'One appeal is possible; other curators judge it.') },
  LULUS: { words: b('Lulus kurasi', 'Passed curation'), kind: 'kept', next: b('Tayangkan agar dapat dipesan.', 'Show it so that it can be ordered.') },
  TAYANG: { words: b('Tayang', 'Shown'), kind: 'kept', next: b('Dapat dipesan.', 'Can be ordered.') },
  DIBEKUKAN: { words: b('Dibekukan', 'Frozen'), kind: 'stopped', next: b('Terlihat tetapi tidak dapat dipesan, sampai kurator mencairkannya.', 'Visible but not for sale until a curator lifts it.') },
  KURASI_ULANG: { words: b('Perlu kurasi ulang', 'To be curated anew'), kind: 'waiting', next: b('Ajukan lagi ke kurasi. Selama itu tidak dapat dipesan.', 'Submit to curation again. Until then it cannot be ordered.') },
  DITURUNKAN: { words: b('Diturunkan', 'Withdrawn'), kind: 'declared', next: b('Kembalikan ke draf bila ingin menjualnya lagi.', 'Return it to draft to sell it again.') },
} // prettier-ignore

export const stateName = (code: string, language: Language): string | undefined =>
  (STATE_WORDS as Readonly<Record<string, { words: Both } | undefined>>)[code]?.words[language]

export const MOVE_WORDS: Readonly<Record<MoveId, { button: Both; done: Both }>> = {
  ajukan: { button: b('Ajukan ke kurasi', 'Submit to curation'), done: b('diajukan ke kurasi', 'submitted to curation') },
  'ajukan-lagi': { button: b('Ajukan lagi', 'Submit again'), done: b('diajukan lagi', 'submitted again') },
  banding: { button: b('Ajukan banding', 'Appeal'), done: b('banding diajukan', 'appealed') },
  tarik: { button: b('Tarik dari kurasi', 'Take back from curation'), done: b('ditarik dari kurasi', 'taken back from curation') },
  naik: { button: b('Luluskan tingkat ini', 'Pass this level'), done: b('lulus satu tingkat', 'passed a level') },
  perbaiki: { button: b('Minta perbaikan', 'Ask to improve'), done: b('diminta diperbaiki', 'sent back to be improved') },
  tolak: { button: b('Tolak', 'Refuse'), done: b('ditolak', 'refused') },
  tayangkan: { button: b('Tayangkan', 'Show in the catalogue'), done: b('ditayangkan', 'shown') },
  bekukan: { button: b('Bekukan', 'Freeze'), done: b('dibekukan', 'frozen') },
  cairkan: { button: b('Cairkan', 'Lift the freeze'), done: b('dicairkan', 'freeze lifted') },
  'kurasi-ulang': { button: b('Minta kurasi ulang', 'Ask for new curation'), done: b('perlu kurasi ulang', 'to be curated anew') },
  turunkan: { button: b('Turunkan', 'Withdraw'), done: b('diturunkan', 'withdrawn') },
  kembalikan: { button: b('Kembalikan ke draf', 'Return to draft'), done: b('kembali ke draf', 'back to draft') },
} // prettier-ignore

export const LEVEL_WORDS: Readonly<Record<Level, Both>> = {
  kecamatan: b('kecamatan', 'kecamatan'),
  kota: b('kota', 'city'),
  provinsi: b('provinsi', 'province'),
}
export const CRITERION_WORDS: Readonly<Record<string, { title: Both; low: Both; high: Both }>> = {
  rasa: { title: b('Rasa', 'Taste'), low: b('tidak layak disajikan', 'not fit to serve'), high: b('ingin memesan lagi', 'would order again') },
  higienitas: { title: b('Kebersihan', 'Hygiene'), low: b('dapur atau olahan kotor', 'kitchen or food dirty'), high: b('bersih, terpisah, tertutup', 'clean, separate, covered') },
  kemasan: { title: b('Kemasan', 'Packaging'), low: b('bocor, tanpa label', 'leaks, no label'), high: b('rapi, berlabel, tahan antar', 'neat, labelled, survives delivery') },
  halal: { title: b('Halal', 'Halal'), low: b('bahan tidak jelas', 'ingredients unclear'), high: b('bersertifikat, bahan tertelusur', 'certified, ingredients traceable') },
  foto: { title: b('Foto', 'Photo'), low: b('bukan produknya', 'not this product'), high: b('terang dan sesuai isi', 'bright and true to the product') },
  mutu: { title: b('Mutu', 'Quality'), low: b('cacat, tidak sesuai uraian', 'faulty, not as described'), high: b('rapi, kuat, sesuai uraian', 'neat, strong, as described') },
} // prettier-ignore
export const PLACE_WORDS: Readonly<Record<Place, Both>> = {
  kota: b('Kota ini', 'This city'),
  provinsi: b('Provinsi ini', 'This province'),
  dalam_negeri: b('Indonesia, daerah lain', 'Indonesia, elsewhere'),
  impor: b('Impor', 'Import'),
  tidak_tahu: b('Belum diketahui', 'Not known yet'),
}
export const SUPPLIER_WORDS: Readonly<Record<SupplierKind, Both>> = {
  tani_kota: b('Tani kota (KPKP)', 'Urban farm (KPKP)'),
  bumd_pangan: b('BUMD pangan', 'Food company of the city'),
  umkm: b('UMKM lain', 'Another UMKM'),
  pasar: b('Pasar', 'Market'),
  pabrik: b('Pabrik atau distributor', 'Factory or distributor'),
  lain: b('Lainnya', 'Other'),
}
export const PAPER_WORDS: Readonly<Record<CertificateKind, Both>> = {
  halal: b('Halal', 'Halal'),
  slhs: b('SLHS (laik higiene)', 'SLHS (hygiene)'),
  pirt: b('SPP-IRT', 'SPP-IRT'),
  tkdn: b('TKDN', 'TKDN'),
}
export const LOCAL_WORDS: Readonly<Record<string, Both>> = {
  dinyatakan: b('dinyatakan', 'stated'),
  berbukti: b('berbukti', 'evidenced'),
  diperiksa: b('diperiksa kurator', 'checked by a curator'),
}

type Facts = NonNullable<Reason['facts']>
const REASONS: Readonly<Record<string, (f: Facts, l: Language) => string>> = {
  'photo-missing': (_, l) => say(l, 'Pilih satu foto dari telepon atau komputer.', 'Choose a photo from the phone or computer.'),
  'photo-too-large': (f, l) => say(l, `Foto ini ${formatBytes(Number(f['bytes']), l)}; paling besar ${formatBytes(Number(f['most']), l)}. Kecilkan ukuran foto pada kamera.`, `This photo has ${formatBytes(Number(f['bytes']), l)}; at most ${formatBytes(Number(f['most']), l)}. Choose a smaller size in the camera.`),
  'photo-unknown': (_, l) => say(l, 'Berkas ini bukan foto JPG, PNG, atau WebP. Ambil foto dengan kamera telepon, atau simpan ulang sebagai JPG.', 'This file is no JPG, PNG or WebP photo. Take a photo with the phone, or save it again as JPG.'),
  'photo-too-small': (f, l) => say(l, `Foto ini ${f['width']} × ${f['height']} titik; paling sedikit 120 × 120.`, `This photo has ${f['width']} × ${f['height']} pixels; at least 120 × 120.`),
  'photo-too-many-pixels': (f, l) => say(l, `Foto ini ${f['width']} × ${f['height']} titik, terlalu besar untuk dibuka. Pakai ukuran foto biasa.`, `This photo has ${f['width']} × ${f['height']} pixels, too many to open. Use the usual size.`),
  'photo-unreadable': (_, l) => say(l, 'Foto ini tidak dapat dibuka; berkasnya mungkin terpotong. Unggah lagi.', 'This photo cannot be opened; it may be cut short. Upload it again.'),
  'photo-busy': (_, l) => say(l, 'Banyak foto sedang diolah. Coba lagi sebentar.', 'Many photos are being prepared. Try again in a moment.'),
  'photo-many': (f, l) => say(l, `Paling banyak ${f['most']} foto. Hapus satu dahulu.`, `At most ${f['most']} photos. Remove one first.`),
  'alt-needed': (_, l) => say(l, 'Tuliskan apa yang terlihat pada foto (5–200 huruf), untuk orang yang tidak melihatnya.', 'Write what the photo shows (5–200 letters), for people who cannot see it.'),
  'name-needed': (_, l) => say(l, 'Isi nama produk, 3–120 huruf.', 'Enter the name of the product, 3–120 letters.'),
  'class-needed': (_, l) => say(l, 'Pilih jenis produk.', 'Choose the kind of product.'),
  'unit-needed': (_, l) => say(l, 'Isi satuan, misalnya porsi, buah, rim.', 'Enter the unit, such as porsi, buah, rim.'),
  'price-needed': (f, l) => say(l, `Isi harga dalam rupiah bulat, Rp100 sampai Rp1 miliar${f['came'] ? `; yang datang “${f['came']}”` : ''}.`, `Enter the price in whole rupiah, Rp100 to Rp1 billion${f['came'] ? `; “${f['came']}” came` : ''}.`),
  'day-needed': (_, l) => say(l, 'Isi tanggal seperti 2026-01-31, bukan hari yang lewat.', 'Enter a day like 2026-01-31, not in the past.'),
  'number-needed': (f, l) => say(l, `Isi angka bulat ${f['from']} sampai ${f['to']}.`, `Enter a whole number from ${f['from']} to ${f['to']}.`),
  'description-long': (_, l) => say(l, 'Uraian paling panjang 2.000 huruf.', 'At most 2,000 letters of description.'),
  'photo-needed': (_, l) => say(l, 'Tambahkan paling sedikit satu foto.', 'Add at least one photo.'),
  'origin-needed': (_, l) => say(l, 'Isi asal bahan; boleh “belum diketahui”.', 'Enter where materials come from; “not known yet” is allowed.'),
  'locked': (_, l) => say(l, 'Produk sedang dinilai. Tarik dahulu dari kurasi untuk mengubahnya.', 'The product is being judged. Take it back from curation to change it.'),
  'needs-new-curation': (_, l) => say(l, 'Perubahan isi, kemasan, atau foto produk yang sudah lulus perlu kurasi ulang. Centang persetujuannya; produk tidak dapat dipesan sampai lulus lagi.', 'A change of recipe, packaging or photo of a product that passed needs new curation. Tick the box; it cannot be ordered until it passes again.'),
  'price-rise': (f, l) => say(l, `Harga naik ${f['percent']} % dari harga saat lulus kurasi; di atas ${f['most']} % perlu kurasi ulang. Centang persetujuannya.`, `The price rises ${f['percent']}% above the curated price; more than ${f['most']}% needs new curation. Tick the box.`),
  'paper-needed': (f, l) => say(l, `Belum ada ${PAPER_WORDS[f['kind'] as CertificateKind].id} yang berlaku hari ini. Minta pembina atau kurator mencatatnya di Pelaku usaha.`, `No ${PAPER_WORDS[f['kind'] as CertificateKind].en} valid today. Ask a mentor or curator to record it under Makers.`),
  'halal-duty': (f, l) => say(l, `Sejak ${f['day']} makanan dan minuman wajib bersertifikat halal, atau dinyatakan tidak halal (PP 42/2024). Nomor proses saja tidak cukup.`, `Since ${f['day']} food and drink must be certified halal or declared not halal (PP 42/2024). A number of application is not enough.`),
  'reason-needed': (_, l) => say(l, 'Tuliskan alasannya, paling sedikit 10 huruf.', 'Write the reason, at least 10 letters.'),
  'no-move': (f, l) => say(l, `Tindakan ini tidak berlaku bagi produk yang ${STATE_WORDS[f['state'] as State].words.id.toLowerCase()}. Muat ulang halaman; mungkin orang lain sudah bertindak.`, `This cannot be done with a product that is ${STATE_WORDS[f['state'] as State].words.en.toLowerCase()}. Load the page again; somebody may have acted.`),
  'mark-needed': (f, l) => say(l, `Beri angka 1–5 untuk ${CRITERION_WORDS[String(f['field'])]?.title.id.toLowerCase()}.`, `Give a mark of 1–5 for ${CRITERION_WORDS[String(f['field'])]?.title.en.toLowerCase()}.`),
  'note-needed': (_, l) => say(l, 'Tuliskan catatan yang dapat dipakai dapur, paling sedikit 10 huruf.', 'Write a note that helps the kitchen, at least 10 letters.'),
  'score-low': (f, l) => say(l, `Nilai ${f['score']}, perlu ${f['needed']}.`, `Score ${f['score']}, needed ${f['needed']}.`),
  'hygiene-low': (f, l) => say(l, `Angka kebersihan ${f['mark']}, perlu ${f['needed']}.`, `Mark of hygiene ${f['mark']}, needed ${f['needed']}.`),
  'halal-missing': (_, l) => say(l, 'Belum ada sertifikat halal maupun nomor proses SEHATI.', 'Neither a halal certificate nor a number of a SEHATI application.'),
  'not-in-curation': (_, l) => say(l, 'Produk ini tidak sedang dinilai.', 'This product is not being judged.'),
  'curator-is-mentor': (_, l) => say(l, 'Anda pembina pelaku usaha ini; kurator lain yang menilai (G-PISAH).', 'You mentor this maker; another curator judges (G-PISAH).'),
  'curator-is-owner': (_, l) => say(l, 'Anda bertindak untuk pelaku usaha ini; kurator lain yang menilai.', 'You act for this maker; another curator judges.'),
  'sheet-filled': (_, l) => say(l, 'Lembar Anda untuk tingkat ini sudah terisi. Kurator berikutnya yang melanjutkan.', 'Your sheet of this level is filled. The next curator goes on.'),
  'second-look-needs-others': (_, l) => say(l, 'Anda sudah menilai produk ini di tingkat ini. Banding dilihat kurator lain.', 'You judged this product at this level. An appeal is seen by others.'),
  'ingredient-needed': (f, l) => say(l, `Baris ${f['row']}: isi nama bahan.`, `Row ${f['row']}: enter the material.`),
  'share-needed': (f, l) => say(l, `Baris ${f['row']}: bagian biaya 1–100 %, yang datang “${f['came']}”.`, `Row ${f['row']}: share of cost 1–100%, “${f['came']}” came.`),
  'shares-above-hundred': (f, l) => say(l, `Jumlah bagian ${f['sum']} %; paling banyak 100 %.`, `Shares make ${f['sum']}%; at most 100%.`),
  'origin-empty': (_, l) => say(l, 'Isi paling sedikit satu bahan.', 'Enter at least one material.'),
  'origin-nothing': (_, l) => say(l, 'Belum ada daftar asal bahan untuk diperiksa.', 'There is no list of origins to check.'),
  'number-unknown': (f, l) => say(l, `Tidak ada pelaku usaha dengan NIB atau NPWP “${f['came']}”. Daftarkan dahulu di Pelaku usaha, lalu kembali ke sini.`, `No maker has the NIB or NPWP “${f['came']}”. Register it under Makers first, then come back.`),
  'number-bad': (f, l) => say(l, `“${f['came']}” bukan NIB (13 angka) atau NPWP (15–16 angka).`, `“${f['came']}” is no NIB (13 digits) or NPWP (15–16 digits).`),
  'person-unknown': (f, l) => say(l, `Tidak ada akun berperan penyedia dengan surel “${f['came']}”. Minta admin membuatnya di Orang dan peran.`, `No account with the role penyedia has the e-mail “${f['came']}”. Ask an admin to make it.`),
  'mentor-unknown': (f, l) => say(l, `Tidak ada pembina dengan surel “${f['came']}”.`, `No mentor has the e-mail “${f['came']}”.`),
  'visit-day': (_, l) => say(l, 'Isi hari kunjungan, tidak sesudah hari ini.', 'Enter the day of the visit, not after today.'),
  'too-many-products': (f, l) => say(l, `Paling banyak ${f['most']} produk untuk satu pelaku usaha.`, `At most ${f['most']} products per maker.`),
} // prettier-ignore

export const sentenceOf = (reason: Reason, language: Language): string =>
  REASONS[reason.code]?.(reason.facts ?? {}, language) ?? reason.code
export const problemsOf = (because: readonly Reason[], language: Language, otherwise: string) =>
  because.map((reason) => ({
    field: String(reason.facts?.['field'] ?? otherwise),
    message: sentenceOf(reason, language),
  }))

/** Shares as whole per cent, as the reader's language writes them. */
export const percentOf = (n: number | string, language: Language): string => say(language, `${n} %`, `${n}%`)

const SCALES_IN_ENGLISH: Readonly<Record<string, string>> = {
  mikro: 'micro',
  kecil: 'small',
  menengah: 'medium',
  besar: 'large',
}
export const scaleWord = (scale: string | null, language: Language): string =>
  scale === null
    ? say(language, 'belum diketahui', 'not known')
    : say(language, scale, SCALES_IN_ENGLISH[scale] ?? scale)

/** The basis of a domestic product is kept as a sentence in Indonesian with an ISO day; read for the page. */
export const basisWords = (basis: string, language: Language): string =>
  (language === 'id'
    ? basis
    : basis
        .replace('sertifikat TKDN', 'TKDN certificate')
        .replace('(tanpa nomor)', '(without number)')
        .replace('produksi sendiri, dikunjungi kurator', 'made by the seller, visited by a curator on')
        .replace('daftar asal bahan diperiksa', 'list of origins checked on')
  ).replace(/\d{4}-\d{2}-\d{2}/, (day) => formatDay(day as IsoDate, language))
