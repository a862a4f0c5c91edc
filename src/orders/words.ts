/** Words of orders: states, moves, what to do next, why not. Indonesian is the source, English follows. */
import { both, type BothLanguages } from '#law'
import type { Reason } from '#shared/decision'
import type { Language, StatusKind } from '#web'
import type { Actor, MoveId, State } from './moves.ts'

export const STATE_WORDS: Readonly<Record<State, { words: BothLanguages; kind: StatusKind }>> = {
  PERSIAPAN: { words: both('Disiapkan PPK', 'Prepared by the PPK'), kind: 'waiting' },
  DISPOSISI_PP: { words: both('Ditugaskan ke pejabat pengadaan', 'Assigned to the procurement officer'), kind: 'waiting' },
  DRAF: { words: both('Draf pesanan', 'Draft'), kind: 'waiting' },
  DIKIRIM: { words: both('Menunggu penyedia', 'Waiting for the seller'), kind: 'waiting' },
  DITOLAK_PENYEDIA: { words: both('Ditolak penyedia', 'Refused by the seller'), kind: 'stopped' },
  KEDALUWARSA: { words: both('Tidak dijawab', 'Not answered'), kind: 'stopped' },
  DITERIMA_PENYEDIA: { words: both('Disanggupi', 'Accepted'), kind: 'kept' },
  DIPROSES: { words: both('Dimasak', 'In the kitchen'), kind: 'kept' },
  DIANTAR: { words: both('Diantar', 'Delivered, to be received'), kind: 'waiting' },
  DITERIMA: { words: both('Diterima', 'Received'), kind: 'kept' },
  SEBAGIAN: { words: both('Diterima sebagian', 'Partly received'), kind: 'waiting' },
  TIDAK_SESUAI: { words: both('Tidak sesuai', 'Not as ordered'), kind: 'stopped' },
  TAGIHAN: { words: both('Ditagih', 'Billed'), kind: 'waiting' },
  BAYAR_MANUAL: { words: both('Dibayar, belum dicocokkan', 'Paid, not reconciled'), kind: 'waiting' },
  AUTODEBET_DIAJUKAN: { words: both('Autodebet diajukan', 'Autodebet requested'), kind: 'waiting' },
  AUTODEBET_DISETUJUI: { words: both('Autodebet disetujui', 'Autodebet approved'), kind: 'waiting' },
  LUNAS: { words: both('Lunas', 'Paid'), kind: 'kept' },
  SELESAI: { words: both('Selesai', 'Closed'), kind: 'kept' },
  BATAL: { words: both('Dibatalkan', 'Cancelled'), kind: 'stopped' },
  SENGKETA: { words: both('Sengketa', 'In dispute'), kind: 'stopped' },
  BEKU: { words: both('Dibekukan', 'Frozen'), kind: 'stopped' },
} // prettier-ignore

/** A state by its code, as history and trail hold it; unknown where an older Padan had another. */
export const stateName = (code: string, language: Language): string | undefined =>
  (STATE_WORDS as Readonly<Record<string, { words: BothLanguages } | undefined>>)[code]?.words[language]

export const ACTOR_WORDS: Readonly<Record<Actor, BothLanguages>> = {
  pa_kpa: both('PA/KPA', 'Budget user (PA/KPA)'),
  ppk: both('PPK', 'Commitment officer (PPK)'),
  pejabat_pengadaan: both('Pejabat pengadaan', 'Procurement officer'),
  bendahara: both('Bendahara', 'Treasurer'),
  penyedia: both('Penyedia', 'Seller'),
  penerima: both('Penerima yang ditunjuk', 'Delegated receiver'),
  sistem: both('Padan', 'Padan'),
}

/** Button of a move, and what the history says of it. */
export const MOVE_WORDS: Readonly<Record<MoveId, { button: BothLanguages; done: BothLanguages }>> = {
  siapkan: { button: both('Buka pesanan', 'Open the order'), done: both('membuka pesanan', 'opened the order') },
  lengkapi: { button: both('Simpan persiapan', 'Save the preparation'), done: both('melengkapi persiapan', 'completed the preparation') },
  tugaskan: { button: both('Tugaskan', 'Assign'), done: both('menugaskan pejabat pengadaan', 'assigned the procurement officer') },
  'terima-tugas': { button: both('Terima tugas', 'Accept the task'), done: both('menerima tugas', 'accepted the task') },
  kembalikan: { button: both('Kembalikan ke PPK', 'Return to the PPK'), done: both('mengembalikan ke PPK', 'returned it to the PPK') },
  pilih: { button: both('Simpan pilihan', 'Save the choice'), done: both('memilih dapur dan produk', 'chose kitchen and products') },
  'minta-waktu': { button: both('Minta dapur membebaskan waktu siap', 'Ask the kitchen to waive its lead time'), done: both('meminta dapur membebaskan waktu siap', 'asked the kitchen to waive its lead time') },
  'bebaskan-waktu': { button: both('Kami sanggup secepat itu', 'We can make it that early'), done: both('membebaskan waktu siap', 'waived the lead time') },
  kirim: { button: both('Kirim pesanan', 'Send the order'), done: both('mengirim pesanan', 'sent the order') },
  tarik: { button: both('Tarik pesanan', 'Withdraw the order'), done: both('menarik pesanan', 'withdrew the order') },
  'pilih-lagi': { button: both('Pilih dapur lain', 'Choose another kitchen'), done: both('kembali memilih', 'chose again') },
  sanggupi: { button: both('Sanggupi', 'Accept'), done: both('menyanggupi', 'accepted') },
  tolak: { button: both('Tolak', 'Refuse'), done: both('menolak', 'refused') },
  kedaluwarsa: { button: both('Kedaluwarsa', 'Expired'), done: both('membatalkan karena tidak dijawab', 'let it expire unanswered') },
  'usul-ubah': { button: both('Usulkan perubahan', 'Propose a change'), done: both('mengusulkan perubahan', 'proposed a change') },
  'setujui-ubah': { button: both('Setujui perubahan', 'Agree to the change'), done: both('menyetujui perubahan', 'agreed to the change') },
  'tolak-ubah': { button: both('Tolak perubahan', 'Decline the change'), done: both('menolak perubahan', 'declined the change') },
  proses: { button: both('Mulai memasak', 'Start cooking'), done: both('mulai memasak', 'started cooking') },
  antar: { button: both('Sudah diantar', 'Delivered'), done: both('mengantar', 'delivered') },
  terima: { button: both('Terima semua', 'Receive everything'), done: both('menerima semua', 'received everything') },
  'terima-sebagian': { button: both('Terima sebagian', 'Receive a part'), done: both('menerima sebagian', 'received a part') },
  'tidak-sesuai': { button: both('Tolak: tidak sesuai', 'Reject: not as ordered'), done: both('menyatakan tidak sesuai', 'declared it not as ordered') },
  'putus-denda': { button: both('Putuskan denda', 'Decide the fine'), done: both('memutuskan denda', 'decided the fine') },
  tagih: { button: both('Buat tagihan', 'Make the invoice'), done: both('menagih', 'billed') },
  'bayar-manual': { button: both('Catat pembayaran', 'Record the payment'), done: both('mencatat pembayaran', 'recorded the payment') },
  'ajukan-autodebet': { button: both('Ajukan autodebet', 'Request autodebet'), done: both('mengajukan autodebet', 'requested autodebet') },
  'setujui-autodebet': { button: both('Setujui autodebet', 'Approve autodebet'), done: both('menyetujui autodebet', 'approved autodebet') },
  'tolak-autodebet': { button: both('Tolak autodebet', 'Decline autodebet'), done: both('menolak autodebet', 'declined autodebet') },
  'batal-bayar': { button: both('Batalkan catatan bayar', 'Undo the payment record'), done: both('membatalkan catatan bayar', 'undid the payment record') },
  cocokkan: { button: both('Cocokkan dengan bank', 'Reconcile with the bank'), done: both('mencocokkan dengan bank', 'reconciled with the bank') },
  hadir: { button: both('Simpan kehadiran', 'Save the attendance'), done: both('mencatat kehadiran', 'recorded the attendance') },
  'nilai-penyedia': { button: both('Nilai penyedia', 'Rate the seller'), done: both('menilai penyedia', 'rated the seller') },
  'nilai-pemesan': { button: both('Nilai pemesan', 'Rate the buyer'), done: both('menilai pemesan', 'rated the buyer') },
  tutup: { button: both('Tutup pesanan', 'Close the order'), done: both('menutup pesanan', 'closed the order') },
  batalkan: { button: both('Batalkan', 'Cancel'), done: both('membatalkan', 'cancelled') },
  'batalkan-pesanan': { button: both('Batalkan pesanan', 'Cancel the order'), done: both('membatalkan pesanan', 'cancelled the order') },
  mundur: { button: both('Mundur dari pesanan', 'Withdraw from the order'), done: both('mundur', 'withdrew') },
  sengketakan: { button: both('Buka sengketa', 'Open a dispute'), done: both('membuka sengketa', 'opened a dispute') },
  'selesaikan-sengketa': { button: both('Selesaikan sengketa', 'Settle the dispute'), done: both('menyelesaikan sengketa', 'settled the dispute') },
  bekukan: { button: both('Bekukan', 'Freeze'), done: both('membekukan', 'froze it') },
  cairkan: { button: both('Cairkan', 'Unfreeze'), done: both('mencairkan', 'unfroze it') },
  'tunjuk-penerima': { button: both('Tunjuk penerima', 'Name a receiver'), done: both('menunjuk penerima', 'named a receiver') },
} // prettier-ignore

/** Whose turn it is, and what that person does. */
export const NEXT: Readonly<Record<State, { who: Actor | null; what: BothLanguages }>> = {
  PERSIAPAN: { who: 'ppk', what: both('PPK melengkapi KAK, HPS, dan rapat, lalu menugaskan pejabat pengadaan.', 'The PPK completes KAK, HPS and the meeting, then assigns a procurement officer.') },
  DISPOSISI_PP: { who: 'pejabat_pengadaan', what: both('Pejabat pengadaan menerima tugas atau mengembalikannya.', 'The procurement officer accepts the task or returns it.') },
  DRAF: { who: 'pejabat_pengadaan', what: both('Pejabat pengadaan memilih dapur, lalu mengirim pesanan.', 'The procurement officer chooses a kitchen, then sends the order.') },
  DIKIRIM: { who: 'penyedia', what: both('Dapur menyanggupi atau menolak. Tanpa jawaban, pesanan gugur sendiri.', 'The kitchen accepts or refuses. Unanswered, the order lapses by itself.') },
  DITOLAK_PENYEDIA: { who: 'pejabat_pengadaan', what: both('Pejabat pengadaan memilih dapur lain. Anggaran dan porsi sudah dilepas.', 'The procurement officer chooses another kitchen. Budget and portions are released.') },
  KEDALUWARSA: { who: 'pejabat_pengadaan', what: both('Pejabat pengadaan memilih dapur lain. Anggaran dan porsi sudah dilepas.', 'The procurement officer chooses another kitchen. Budget and portions are released.') },
  DITERIMA_PENYEDIA: { who: 'penyedia', what: both('Dapur memasak dan mengantar pada waktunya.', 'The kitchen cooks and delivers in time.') },
  DIPROSES: { who: 'penyedia', what: both('Dapur mengantar dan menandai "sudah diantar".', 'The kitchen delivers and marks it as delivered.') },
  DIANTAR: { who: 'ppk', what: both('PPK atau penerima yang ditunjuk memeriksa jumlah, waktu, dan keadaan.', 'The PPK or the delegate checks quantity, time and condition.') },
  DITERIMA: { who: 'penyedia', what: both('Dapur membuat tagihan. Jam bayar berjalan sejak BAST.', 'The kitchen makes the invoice. The payment clock runs from the BAST.') },
  SEBAGIAN: { who: 'ppk', what: both('PPK memutuskan usul denda; lalu dapur membuat tagihan.', 'The PPK decides the proposed fine; then the kitchen bills.') },
  TIDAK_SESUAI: { who: 'penyedia', what: both('Dapur mengantar ulang, atau pesanan dibatalkan.', 'The kitchen delivers again, or the order is cancelled.') },
  TAGIHAN: { who: 'bendahara', what: both('Bendahara mentransfer, lalu mencatat buktinya di sini; atau mengajukan autodebet (di “Tindakan lain”), yang disetujui PA/KPA.', 'The treasurer transfers, then records the proof here; or requests an autodebet (under “Other actions”), which PA/KPA approves.') },
  BAYAR_MANUAL: { who: 'bendahara', what: both('Bendahara mencocokkan jumlah dengan rekening koran.', 'The treasurer reconciles the amount with the bank statement.') },
  AUTODEBET_DIAJUKAN: { who: 'pa_kpa', what: both('PA/KPA menyetujui atau menolak autodebet.', 'PA/KPA approves or declines the autodebet.') },
  AUTODEBET_DISETUJUI: { who: 'bendahara', what: both('Bendahara mencocokkan debet dengan rekening koran.', 'The treasurer reconciles the debit with the bank statement.') },
  LUNAS: { who: 'ppk', what: both('PPK mencocokkan kehadiran, menilai penyedia, lalu menutup.', 'The PPK reconciles the attendance, rates the seller, then closes.') },
  SELESAI: { who: null, what: both('Tidak ada lagi. Berkas lengkap ada di bawah.', 'Nothing more. The complete file stands below.') },
  BATAL: { who: null, what: both('Tidak ada lagi. Anggaran dan porsi sudah dilepas.', 'Nothing more. Budget and portions are released.') },
  SENGKETA: { who: 'ppk', what: both('PPK menyelesaikan sengketa bersama penyedia dan mencatat hasilnya.', 'The PPK settles the dispute with the seller and records the result.') },
  BEKU: { who: 'pa_kpa', what: both('PA/KPA mencairkan setelah sebabnya selesai.', 'PA/KPA unfreezes it once the cause is gone.') },
} // prettier-ignore

/** The same told to the kitchen itself: what it does now, by the name of its button. */
export const KITCHEN_DOES: Readonly<Partial<Record<State, BothLanguages>>> = {
  DITERIMA_PENYEDIA: both('Masak dan antar pada waktunya, lalu tekan “Sudah diantar”.', 'Cook and deliver in time, then press “Delivered”.'),
  DIPROSES: both('Antar pada waktunya, lalu tekan “Sudah diantar”.', 'Deliver in time, then press “Delivered”.'),
  DITERIMA: both('Barang sudah diterima. Tekan “Buat tagihan”: bendahara baru dapat membayar setelah itu.', 'It was received. Press “Make the invoice”: only then can the treasurer pay.'),
  TIDAK_SESUAI: both('Antar lagi yang sesuai, lalu tekan “Sudah diantar”.', 'Bring it again as ordered, then press “Delivered”.'),
} // prettier-ignore
/** On what a delivered order waits, as a tag in the kitchen's lists; `isDecided`: no proposed fine is open. */
export function kitchenWait(state: State, isDecided: boolean): { mine: boolean; what: BothLanguages } | undefined {
  const bill = { mine: true, what: both('Giliran Anda: buat tagihan', 'Your turn: make the invoice') }
  switch (state) {
    case 'DIANTAR':
      return { mine: false, what: both('Menunggu diperiksa penerima', 'Waits for the receiver to check') }
    case 'DITERIMA':
      return isDecided ? bill : undefined
    case 'SEBAGIAN':
      return isDecided ? bill : { mine: false, what: both('Menunggu PPK memutuskan denda', 'Waits for the PPK to decide the fine') }
    case 'TAGIHAN':
      return { mine: false, what: both('Sudah ditagih, menunggu bendahara', 'Billed, waits for the treasurer') }
    case 'BAYAR_MANUAL':
    case 'AUTODEBET_DISETUJUI':
      return { mine: false, what: both('Dibayar, menunggu dicocokkan dengan bank', 'Paid, waits to be matched with the bank') }
    case 'AUTODEBET_DIAJUKAN':
      return { mine: false, what: both('Menunggu PA/KPA menyetujui pembayaran', 'Waits for PA/KPA to approve the payment') }
    default:
      return undefined
  }
} // prettier-ignore

type Facts = NonNullable<Reason['facts']>
const rp = (value: Facts[string] | undefined, language: Language) =>
  `Rp${new Intl.NumberFormat(language === 'id' ? 'id-ID' : 'en-GB').format(Number(value ?? 0))}`

/** Fields as their forms call them, for sentences that stand away from the field. */
const FIELD_WORDS: Readonly<Record<string, BothLanguages>> = {
  rapat_tanggal: both('Tanggal rapat', 'Day of the meeting'),
  rapat_mulai: both('Jam mulai rapat', 'Start of the meeting'),
  rapat_selesai: both('Jam selesai rapat', 'End of the meeting'),
  antar_tanggal: both('Tanggal antar', 'Day of delivery'),
  antar_dari: both('Antar dari jam', 'Delivery from'),
  antar_sampai: both('Antar sampai jam', 'Delivery until'),
  ongkir: both('ongkos kirim', 'the delivery fee'),
  jumlah: both('jumlah pada rekening koran', 'the amount on the bank statement'),
}
const nameOfField = (f: Facts, language: Language): string => {
  const field = String(f['field'] ?? '')
  return FIELD_WORDS[field]?.[language] ?? field
}

const REASONS: Readonly<Record<string, (f: Facts, l: Language) => string>> = {
  'move-unknown': (_, l) => (l === 'id' ? 'Tindakan ini tidak dikenal.' : 'This action is not known.'),
  'move-not-from-here': (_, l) => (l === 'id' ? 'Pesanan sudah berpindah keadaan; tindakan ini tidak terbuka lagi. Lihat keadaannya di bawah.' : 'The order has moved on; this action is no longer open. See its state below.'),
  'move-not-yours': (_, l) => (l === 'id' ? 'Tindakan ini milik peran lain.' : 'This action belongs to another role.'),
  'reason-needed': (_, l) => (l === 'id' ? 'Tuliskan alasannya, paling sedikit 10 huruf.' : 'Write the reason, at least 10 letters.'),
  'key-missing': (_, l) => (l === 'id' ? 'Formulir tanpa kunci. Muat ulang halaman, lalu kirim lagi.' : 'The form came without its key. Reload the page and send again.'),
  'key-of-another': (_, l) => (l === 'id' ? 'Kunci formulir ini sudah dipakai untuk isian lain. Muat ulang halaman, lalu kirim lagi.' : 'The key of this form was used for something else. Reload the page and send again.'),
  'account-bad': (f, l) => (l === 'id' ? `Kode rekening "${f['typed']}" tidak terbaca. Tulis angka dan titik, misalnya 5.1.02.01.01.0052.` : `The account code "${f['typed']}" cannot be read. Write digits and dots, like 5.1.02.01.01.0052.`),
  'sub-bad': (f, l) => (l === 'id' ? `Kode sub-kegiatan "${f['typed']}" tidak terbaca. Tulis seperti pada DPA, misalnya 1.01.01.2.06.0009.` : `The sub-activity code "${f['typed']}" cannot be read. Write it as the DPA has it, like 1.01.01.2.06.0009.`),
  'lead-not-asked': (_, l) => (l === 'id' ? 'Waktu siap tidak diminta, atau pilihannya sudah diganti.' : 'The lead time was not asked about, or the choice has changed.'),
  'no-order': (_, l) => (l === 'id' ? 'Pesanan ini tidak ada.' : 'There is no such order.'),
  'no-package': (_, l) => (l === 'id' ? 'Paket ini belum didisposisi.' : 'This package is not assigned to a PPK yet.'),
  'draft-incomplete': (_, l) => (l === 'id' ? 'Pilih dapur, produk, jam antar, dan alamat dahulu.' : 'Choose kitchen, products, slot and address first.'),
  'changed-meanwhile': (_, l) => (l === 'id' ? 'Orang lain baru saja mengubah pesanan ini. Lihat keadaannya, lalu ulangi bila perlu.' : 'Someone else has just changed this order. See its state, then repeat if needed.'),
  'over-package': (_, l) => (l === 'id' ? 'Sisa pagu paket RUP tidak cukup.' : 'The RUP package has not enough left.'),
  'no-fine-proposed': (_, l) => (l === 'id' ? 'Tidak ada usul denda.' : 'No fine is proposed.'),
  'proof-needed': (_, l) => (l === 'id' ? 'Isi nomor bukti pembayaran.' : 'Enter the number of the payment proof.'),
  'reference-needed': (_, l) => (l === 'id' ? 'Isi nomor referensi bank.' : 'Enter the bank reference.'),
  'amount-differs': (f, l) => (l === 'id' ? `Jumlah ${rp(f['typed'], l)} tidak sama dengan yang harus ditransfer, ${rp(f['expected'], l)}. Periksa rekening koran.` : `The amount ${rp(f['typed'], l)} differs from what is to be transferred, ${rp(f['expected'], l)}. Check the bank statement.`),
  'not-delivered': (_, l) => (l === 'id' ? 'Belum ada pengantaran yang dapat disengketakan.' : 'There is no delivery to dispute.'),
  'dispute-too-late': (f, l) => (l === 'id' ? `Sengketa dibuka paling lambat ${f['limit']} hari kerja sesudah pengantaran; sekarang sudah ${f['age']}.` : `A dispute is opened within ${f['limit']} working days of the delivery; ${f['age']} have passed.`),
  'not-due-yet': (_, l) => (l === 'id' ? 'Waktu jawab dapur belum habis.' : 'The kitchen still has time to answer.'),
  'no-change-proposed': (_, l) => (l === 'id' ? 'Tidak ada usul perubahan dari pihak lain.' : 'The other side proposed no change.'),
  'change-waits': (_, l) => (l === 'id' ? 'Usul sebelumnya belum dijawab.' : 'The earlier proposal is not answered yet.'),
  'change-too-late': (f, l) => (l === 'id' ? `Perubahan paling lambat sehari sebelum pengantaran pukul ${f['hour']}.00. Batalkan dan pesan ulang.` : `A change is possible until ${f['hour']}:00 of the day before. Cancel and order again.`),
  'change-too-large': (f, l) => (l === 'id' ? `${f['line']}: dari ${f['ordered']} boleh berubah paling banyak ${f['slack']}. Selebihnya batalkan dan pesan ulang.` : `${f['line']}: of ${f['ordered']} at most ${f['slack']} may change. For more, cancel and order again.`),
  'change-other-day': (_, l) => (l === 'id' ? 'Hari pengantaran tidak dapat diubah; batalkan dan pesan ulang.' : 'The day cannot be changed; cancel and order again.'),
  'received-quantity': (f, l) => (l === 'id' ? `${f['line']}: isi jumlah yang diterima, 0 sampai ${f['ordered']}. Tertulis "${f['typed']}".` : `${f['line']}: enter what was received, 0 to ${f['ordered']}. You wrote "${f['typed']}".`),
  'all-received': (_, l) => (l === 'id' ? 'Semua porsi diterima: pakai "Terima semua".' : 'All portions were received: use "Receive everything".'),
  'nothing-received': (_, l) => (l === 'id' ? 'Tidak ada yang diterima: pakai "Tolak: tidak sesuai".' : 'Nothing was received: use "Reject: not as ordered".'),
  'tax-fact-missing': (f, l) => (l === 'id' ? `Data pajak penyedia belum lengkap (${f['fact']}). Lengkapi di profil dapur.` : `The seller's tax data is incomplete (${f['fact']}). Complete it in the kitchen's profile.`),
  'no-meeting': (_, l) => (l === 'id' ? 'Pesanan ini tidak terikat rapat.' : 'This order belongs to no meeting.'),
  'number-needed': (f, l) => (l === 'id' ? `Isi angka bulat untuk ${f['of'] ?? nameOfField(f, l)}${f['typed'] ? `, tertulis "${f['typed']}"` : ''}.` : `Enter a whole number for ${f['of'] ?? nameOfField(f, l)}${f['typed'] ? `; you wrote "${f['typed']}"` : ''}.`),
  'hps-bad': (f, l) => (l === 'id' ? `HPS "${f['typed']}" tidak terbaca. Tulis rupiah bulat, misalnya 1.260.000, atau kosongkan.` : `The HPS "${f['typed']}" cannot be read. Write whole rupiah, like 1.260.000, or leave it empty.`),
  'receiver-needed': (_, l) => (l === 'id' ? 'Tulis nama penerima, paling sedikit 3 huruf.' : 'Write the name of the receiver, at least 3 letters.'),
  'officer-needed': (_, l) => (l === 'id' ? 'Pilih pejabat yang bertugas.' : 'Choose the official who takes it on.'),
  'meeting-order': (_, l) => (l === 'id' ? 'Jam selesai rapat harus sesudah jam mulai.' : 'The meeting must end after it starts.'),
  'hours-bad': (f, l) => (l === 'id' ? `Jam "${f['typed']}" tidak terbaca. Tulis seperti 11:30.` : `The hour "${f['typed']}" cannot be read. Write it like 11:30.`),
  'stars-needed': (_, l) => (l === 'id' ? 'Pilih satu sampai lima.' : 'Choose one to five.'),
  'rating-needed': (_, l) => (l === 'id' ? 'Nilai penyedia dahulu, lalu tutup.' : 'Rate the seller first, then close.'),
  'sk-missing': (_, l) => (l === 'id' ? 'Nomor SK belum ada. Admin mengisinya di Orang dan peran.' : 'The decree number is missing. The administrator enters it under People and roles.'),
  'roles-apart': (f, l) => (l === 'id' ? `${f['person']} tidak dapat bertugas sebagai ${String(f['role']).replaceAll('_', ' ')}: sudah memegang tugas yang harus terpisah, atau penunjukannya berakhir (G-PISAH).` : `${f['person']} cannot act as ${String(f['role']).replaceAll('_', ' ')}: holds a duty that must be apart, or the appointment ended (G-PISAH).`),
  'participants-institution': (f, l) => (l === 'id' ? `Peserta baris ${f['row']}: isi nama lembaganya, atau kosongkan baris itu.` : `Participants row ${f['row']}: enter the institution, or empty the row.`),
  'participants-group': (f, l) => (l === 'id' ? `Peserta baris ${f['row']}: pilih kelompoknya.` : `Participants row ${f['row']}: choose the group.`),
  'participants-number': (f, l) => (l === 'id' ? `Peserta baris ${f['row']}${f['of'] ? ` (${f['of']})` : ''}: isi jumlah orang dengan angka bulat${f['typed'] ? `, tertulis "${f['typed']}"` : ''}.` : `Participants row ${f['row']}${f['of'] ? ` (${f['of']})` : ''}: enter the number of people${f['typed'] ? `; you wrote "${f['typed']}"` : ''}.`),
  'participants-missing': (_, l) => (l === 'id' ? 'Isi rencana peserta per lembaga.' : 'Enter the planned participants per institution.'),
  'day-needed': (f, l) => `${nameOfField(f, l)}: ${f['typed'] ? (l === 'id' ? `"${f['typed']}" bukan tanggal. Isi seperti 2026-11-24.` : `"${f['typed']}" is not a day. Enter it like 2026-11-24.`) : l === 'id' ? 'isi tanggalnya.' : 'enter the day.'}`,
  'hour-needed': (f, l) => `${nameOfField(f, l)}: ${f['typed'] ? (l === 'id' ? `"${f['typed']}" bukan jam. Isi seperti 09:00.` : `"${f['typed']}" is not an hour. Enter it like 09:00.`) : l === 'id' ? 'isi jamnya, seperti 09:00.' : 'enter the hour, like 09:00.'}`,
  'meeting-purpose': (_, l) => (l === 'id' ? 'Maksud rapat paling sedikit 10 huruf.' : 'The purpose needs at least 10 letters.'),
  'meeting-place': (_, l) => (l === 'id' ? 'Isi tempat rapat.' : 'Enter the place.'),
  'meeting-mode': (_, l) => (l === 'id' ? 'Pilih cara rapat.' : 'Choose how the meeting is held.'),
  'title-needed': (_, l) => (l === 'id' ? 'Judul paling sedikit 5 huruf.' : 'The title needs at least 5 letters.'),
  'kak-missing': (_, l) => (l === 'id' ? 'KAK belum diisi (paling sedikit 20 huruf).' : 'The KAK is missing (at least 20 letters).'),
  'hps-missing': (_, l) => (l === 'id' ? 'HPS atau acuan standar harga belum diisi.' : 'HPS or the standard price is missing.'),
  'invitation-file-missing': (_, l) => (l === 'id' ? 'Berkas undangan belum dilampirkan; pemerintah ini mewajibkannya.' : 'The letter of invitation is not attached; this government requires it.'),
  'invitation-missing': (_, l) => (l === 'id' ? 'Nomor undangan belum diisi.' : 'The number of the invitation is missing.'),
  'nothing-chosen': (_, l) => (l === 'id' ? 'Isi jumlah sedikitnya satu produk.' : 'Enter the quantity of at least one product.'),
  'quantity-bad': (f, l) => (l === 'id' ? `Jumlah "${f['typed']}" bukan angka bulat.` : `The quantity "${f['typed']}" is not a whole number.`),
  'product-gone': (_, l) => (l === 'id' ? 'Sebuah produk tidak ada lagi di katalog. Pilih ulang.' : 'A product is no longer in the catalogue. Choose again.'),
  'one-kitchen': (_, l) => (l === 'id' ? 'Satu pesanan untuk satu dapur.' : 'One order is for one kitchen.'),
  'food-or-goods': (_, l) => (l === 'id' ? 'Konsumsi dan barang dipesan terpisah: akun dan pajaknya berbeda.' : 'Food and goods are ordered apart: account and taxes differ.'),
  'slot-order': (_, l) => (l === 'id' ? 'Pengantaran harus selesai sesudah mulai: "sampai jam" lebih kemudian daripada "dari jam".' : 'The delivery must end after it starts: "until" comes after "from".'),
  'point-bad': (f, l) => (l === 'id' ? `Titik "${f['typed']}" tidak terbaca. Salin lintang dan bujur dari aplikasi peta, misalnya -6.2088, 106.8456, atau kosongkan.` : `The point "${f['typed']}" cannot be read. Copy latitude and longitude from a map, like -6.2088, 106.8456, or leave it empty.`),
  'address-needed': (_, l) => (l === 'id' ? 'Isi alamat pengantaran.' : 'Enter the delivery address.'),
  'not-enrolled': (_, l) => (l === 'id' ? 'Anda tidak ditunjuk pada paket ini.' : 'You are not appointed on this package.'),
  'file-bad': (_, l) => (l === 'id' ? 'Berkas harus JPG, PNG, atau PDF, paling besar 10 MB.' : 'The file must be JPG, PNG or PDF, at most 10 MB.'),
  'capacity-below': (f, l) => (l === 'id' ? `kapasitas tidak dapat di bawah ${f['taken']} yang sudah dijanjikan.` : `the capacity cannot be below the ${f['taken']} promised already.`),
} // prettier-ignore

export function sentenceOfReason(reason: Reason, language: Language): string {
  const say = REASONS[reason.code]
  if (!say) throw new Error(`no sentence for reason ${reason.code}`)
  return say(reason.facts ?? {}, language)
}

/** How a meeting is held. */
export const MODE_WORDS: Readonly<Record<string, BothLanguages>> = {
  luring: both('tatap muka', 'in person'),
  hibrida: both('hibrida', 'hybrid'),
  daring: both('daring', 'online'),
}

export const DOCUMENT_WORDS: Readonly<Record<string, BothLanguages>> = {
  KAK: both('Kerangka acuan kerja (KAK)', 'Terms of reference (KAK)'),
  HPS: both('Harga perkiraan sendiri (HPS)', 'Own estimate (HPS)'),
  SP: both('Surat pesanan', 'Purchase order'),
  SJ: both('Surat jalan', 'Delivery note'),
  BAST: both('Berita acara serah terima (BAST)', 'Handover record (BAST)'),
  BA: both('Berita acara', 'Record'),
  INV: both('Tagihan', 'Invoice'),
  KWT: both('Kuitansi', 'Receipt'),
  BUPOT: both('Bukti potong pajak', 'Tax slip'),
}

const id = {
  title: 'Pesanan e-order',
  intro: 'Konsumsi rapat dan barang dari UMKM: dari disposisi sampai lunas.',
  number: 'Nomor',
  agency: 'Perangkat daerah',
  seller: 'Penyedia',
  state: 'Keadaan',
  total: 'Nilai',
  delivery: 'Pengantaran',
  updated: 'Berubah',
  search: 'Cari nomor, judul, penyedia',
  filter: 'Saring',
  all: 'Semua',
  groups: {
    persiapan: 'Disiapkan',
    berjalan: 'Berjalan',
    bayar: 'Menunggu bayar',
    selesai: 'Lunas dan selesai',
    berhenti: 'Berhenti',
  } as Record<string, string>,
  none: 'Belum ada pesanan yang cocok.',
  moreThan: (n: string) => `lebih dari ${n}`,
  packages: 'Paket untuk e-order',
  packagesText: 'Paket RUP konsumsi rapat dan barang UMKM. PA/KPA mendisposisi; PPK menyiapkan.',
  disposed: 'Sudah didisposisi',
  dispose: 'Disposisi ke PPK',
  disposeText:
    'PPK yang Anda pilih menyiapkan pesanan pada paket ini. Ia tidak boleh merangkap pejabat pengadaan atau bendahara pada paket yang sama.',
  ppk: 'PPK',
  endReason: 'Bila mengganti PPK: sebab yang lama berhenti (cuti, pindah)',
  account: 'Kode rekening',
  subActivity: 'Kode sub-kegiatan',
  newOrder: 'Siapkan pesanan',
  next: 'Langkah berikutnya',
  yourTurn: 'Giliran Anda',
  turnOf: (who: string) => `Giliran: ${who}`,
  stops: 'Yang menghalangi',
  stopsNone: 'Tidak ada yang menghalangi. Pesanan dapat dikirim.',
  stopsSome: 'Pesanan belum dapat dikirim:',
  reasonFor: 'Alasan tertulis (dibaca pengawas)',
  reason: 'Alasan',
  otherMoves: 'Tindakan lain',
  meeting: 'Rapat',
  lines: 'Yang dipesan',
  money: 'Uang',
  documents: 'Dokumen',
  history: 'Riwayat',
  passed: 'Peringatan yang dilewati dengan alasan',
  officials: 'Pejabat pada paket ini',
  inferred: 'Angka yang bertanda usulan belum punya dasar yang terbaca; pemerintah dapat menggantinya.',
  rules: 'Penjaga dan aturan e-order',
  auditor: 'Alasan yang dibaca pengawas',
  auditorText: 'Setiap peringatan yang dilewati, dengan alasan yang ditulis saat itu.',
  clock: 'Jam bayar',
  clockText:
    'Sejak BAST sampai lunas. Target tiga hari kerja; merah berarti terlambat dan kepala perangkat daerah diberi tahu.',
  budget: 'Buku pagu',
  budgetText:
    'Pagu, yang dijanjikan, dan yang terbayar per sub-kegiatan dan rekening. Setiap angka adalah jumlah barisnya.',
  kitchen: 'Dapur saya',
}
export type OrderWords = typeof id
const en: OrderWords = {
  title: 'e-order',
  intro: 'Meeting food and goods from UMKM: from the assignment of a package to its payment.',
  number: 'Number',
  agency: 'Agency',
  seller: 'Seller',
  state: 'State',
  total: 'Value',
  delivery: 'Delivery',
  updated: 'Changed',
  search: 'Search number, title, seller',
  filter: 'Filter',
  all: 'All',
  groups: { persiapan: 'In preparation', berjalan: 'Under way', bayar: 'Waiting for payment', selesai: 'Paid and closed', berhenti: 'Stopped' },
  none: 'No order fits yet.',
  moreThan: (n) => `more than ${n}`,
  packages: 'Packages for e-order',
  packagesText: 'RUP packages of meeting food and UMKM goods. The PA/KPA assigns a package to a PPK (disposisi); the PPK prepares.',
  disposed: 'Assigned',
  dispose: 'Assign to a PPK',
  disposeText: 'The PPK you choose prepares orders on this package, and may not also be procurement officer or treasurer on it.',
  ppk: 'PPK',
  endReason: 'When replacing the PPK: why the earlier one ends (leave, transfer)',
  account: 'Account code',
  subActivity: 'Sub-activity code',
  newOrder: 'Prepare an order',
  next: 'Next step',
  yourTurn: 'Your turn',
  turnOf: (who) => `Turn of: ${who}`,
  stops: 'What stops it',
  stopsNone: 'Nothing stops it. The order can be sent.',
  stopsSome: 'The order cannot be sent yet:',
  reasonFor: 'Written reason (read by the auditor)',
  reason: 'Reason',
  otherMoves: 'Other actions',
  meeting: 'Meeting',
  lines: 'What is ordered',
  money: 'Money',
  documents: 'Documents',
  history: 'History',
  passed: 'Warnings passed with a reason',
  officials: 'Officials on this package',
  inferred: 'Numbers marked as proposals have no basis that was read; a government may replace them.',
  rules: 'Guards and rules of e-order',
  auditor: 'Reasons the auditor reads',
  auditorText: 'Every warning that was passed, with the reason written then.',
  clock: 'Payment clock',
  clockText: 'From BAST to paid. The target is three working days; red is late, and the head of the agency is told.',
  budget: 'Ledger of ceilings',
  budgetText: 'Ceiling, promised and paid by sub-activity and account. Every figure is the sum of its rows.',
  kitchen: 'My kitchen',
} // prettier-ignore
export const orderWords: Readonly<Record<Language, OrderWords>> = { id, en }
