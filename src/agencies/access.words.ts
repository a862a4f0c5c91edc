import type { Language } from '#web'

const id = {
  resetLink: 'Pulihkan akses',
  resetTitle: (name: string) => `Pulihkan akses: ${name}`,
  resetText:
    'Untuk orang yang kehilangan telepon dan kode cadangannya, atau lupa kata sandi. Semua sesinya berakhir. Tindakan ini tercatat di jejak audit dan diberitahukan kepada orangnya.',
  resetNone: 'Orang ini belum mengaktifkan langkah kedua.',
  what: 'Apa yang dipulihkan?',
  whats: {
    kode: 'Langkah kedua: dihapus, lalu diaktifkan lagi oleh orangnya',
    sandi: 'Kata sandi: diganti dengan kata sandi sementara',
    keduanya: 'Keduanya',
  },
  temporaryTitle: 'Kata sandi sementara',
  temporaryText: (name: string) =>
    `Sampaikan langsung kepada ${name}, jangan lewat surel atau pesan. Hanya ditampilkan sekali; Padan memintanya diganti saat masuk.`,
  reason: 'Bagaimana Anda memastikan bahwa ini orangnya?',
  reasonHint: 'Misalnya: bertemu langsung dan memeriksa kartu pegawai. Jangan percaya surel atau pesan saja.',
  reset: 'Pulihkan',
  cancel: 'Batal',
  resetDone: 'Akses dipulihkan; orangnya diberi tahu.',
  problems: {
    reason: 'Tulis paling sedikit sepuluh huruf: cara Anda memastikan orangnya.',
    self: 'Anda tidak dapat memulihkan akses sendiri. Minta admin lain.',
    elsewhere:
      'Orang ini juga punya peran di pemerintah lain, jadi admin satu pemerintah tidak boleh membuka akunnya. Minta pengelola pemasangan.',
    grup: 'Isi nama grup persis seperti di SSO, paling banyak 200 huruf.',
    peran: 'Pilih peran.',
    satker: 'Peran ini memerlukan satu perangkat daerah yang dikenal.',
  },
  ssoTitle: 'Peran dari SSO',
  ssoText:
    'Grup SSO mana memberi peran mana. Diterapkan setiap kali orangnya masuk lewat SSO: peran yang cocok ditetapkan, dan peran yang dulu diberi SSO dicabut bila grupnya tidak ada lagi. Peran yang Anda tetapkan sendiri tidak disentuh.',
  ssoNone: 'Belum ada. Selama kosong, masuk lewat SSO tidak memberi peran apa pun.',
  ssoOff: 'SSO belum diatur di pemasangan ini (PADAN_OIDC_ISSUER); pemetaan ini baru berlaku setelah itu.',
  grup: 'Grup SSO',
  grupHint: 'Persis seperti nilai klaim grup, misalnya /padan/analis.',
  role: 'Peran',
  agency: 'Perangkat daerah',
  wholeGovernment: 'Seluruh pemerintah',
  addTitle: 'Tambah pemetaan',
  add: 'Tambah',
  remove: 'Hapus',
  added: 'Pemetaan ditambah.',
  removed: 'Pemetaan dihapus. Peran yang sudah diberikan dicabut saat orangnya masuk lagi lewat SSO.',
  exists: 'Pemetaan itu sudah ada.',
  back: 'Kembali ke Orang dan peran',
}
export type AccessWords = typeof id
const en: AccessWords = {
  resetLink: 'Restore access',
  resetTitle: (name) => `Restore access: ${name}`,
  resetText:
    'For someone who lost phone and backup codes, or forgot the password. All their sessions end. This is written to the audit trail and the person is told.',
  resetNone: 'This person has not turned on the second step.',
  what: 'What should be restored?',
  whats: {
    kode: 'Second step: removed, then turned on again by the person',
    sandi: 'Password: replaced by a temporary one',
    keduanya: 'Both',
  },
  temporaryTitle: 'Temporary password',
  temporaryText: (name) =>
    `Hand it to ${name} in person, not by e-mail or message. It is shown only once; Padan asks for a new one at sign-in.`,
  reason: 'How did you make sure that it is this person?',
  reasonHint:
    'For example: met in person and checked the staff card. Do not trust an e-mail or message alone.',
  reset: 'Restore',
  cancel: 'Cancel',
  resetDone: 'Access was restored; the person is told.',
  problems: {
    reason: 'Write at least ten letters: how you made sure who it is.',
    self: 'You cannot restore your own access. Ask another administrator.',
    elsewhere:
      'This person also acts in another government, so one government alone may not open the account. Ask the operator of the installation.',
    grup: 'Enter the group exactly as in the SSO, at most 200 letters.',
    peran: 'Choose a role.',
    satker: 'This role needs one known agency.',
  },
  ssoTitle: 'Roles from the SSO',
  ssoText:
    'Which SSO group gives which role. Applied each time the person signs in through the SSO: fitting roles are assigned, and roles that the SSO once gave are taken back when the group is gone. Roles that you assigned yourself are not touched.',
  ssoNone: 'None yet. While this is empty, signing in through the SSO gives no role at all.',
  ssoOff: 'No SSO is configured on this installation (PADAN_OIDC_ISSUER); the mapping works once it is.',
  grup: 'SSO group',
  grupHint: 'Exactly the value of the group claim, for example /padan/analis.',
  role: 'Role',
  agency: 'Agency',
  wholeGovernment: 'Whole government',
  addTitle: 'Add a mapping',
  add: 'Add',
  remove: 'Remove',
  added: 'Mapping added.',
  removed:
    'Mapping removed. Roles already given are taken back when the person signs in through the SSO again.',
  exists: 'That mapping already exists.',
  back: 'Back to People and roles',
}
export const accessWords: Readonly<Record<Language, AccessWords>> = { id, en }
