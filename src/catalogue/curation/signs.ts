/** Signs of G-LAPAK, computed by orders from data (e-order 5.2). */
export const SIGN_WORDS: Readonly<Record<string, readonly [string, string]>> = {
  'belum-dikunjungi': ['belum dikunjungi dalam 12 bulan', 'not visited within 12 months'],
  'kunjungan-menemukan-bukan-pembuat': ['kunjungan menemukan tidak membuat sendiri', 'a visit found that it does not make it'],
  'tanpa-dapur-tercatat': ['tidak ada lokasi dapur atau pabrik tercatat', 'no kitchen or factory on record'],
  'kbli-dagang-saja': ['KBLI hanya perdagangan', 'KBLI is trade only'],
  'foto-kembar': ['foto sama dengan penyedia lain', 'same photo as another seller'],
  'rekening-kembar': ['rekening sama dengan penyedia lain', 'same bank account as another seller'],
  'telepon-kembar': ['telepon sama dengan penyedia lain', 'same phone as another seller'],
  'daftar-harga-kembar': ['daftar harga sama dengan penyedia lain', 'same price list as another seller'],
  'tidak-membuat-sendiri': ['menyatakan tidak membuat sendiri', 'says it does not make it'],
} // prettier-ignore
