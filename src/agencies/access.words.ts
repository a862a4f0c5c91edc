import type { Language } from '#web'

const id = {
  resetLink: 'Pulihkan akses',
  resetTitle: (name: string) => `Atur ulang langkah kedua: ${name}`,
  resetText:
    'Untuk orang yang kehilangan telepon dan kode cadangannya. Langkah keduanya dihapus dan semua sesinya berakhir; ia masuk dengan kata sandi dan mengaktifkannya lagi. Tindakan ini tercatat di jejak audit dan diberitahukan kepada orangnya.',
  resetNone: 'Orang ini belum mengaktifkan langkah kedua. Yang akan terjadi hanya berakhirnya semua sesinya.',
  reason: 'Bagaimana Anda memastikan bahwa ini orangnya?',
  reasonHint: 'Misalnya: bertemu langsung dan memeriksa kartu pegawai. Jangan percaya surel atau pesan saja.',
  reset: 'Atur ulang',
  cancel: 'Batal',
  resetDone: 'Langkah kedua diatur ulang; orangnya sudah diberi tahu.',
  problems: {
    reason: 'Tulis paling sedikit sepuluh huruf: cara Anda memastikan orangnya.',
    self: 'Anda tidak dapat mengatur ulang langkah kedua sendiri. Minta admin lain.',
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
  resetTitle: (name) => `Reset the second step: ${name}`,
  resetText:
    'For someone who lost phone and backup codes. Their second step is removed and all their sessions end; they sign in with their password and turn it on again. This is written to the audit trail and the person is told.',
  resetNone: 'This person has not turned on the second step. Only their sessions would end.',
  reason: 'How did you make sure that it is this person?',
  reasonHint:
    'For example: met in person and checked the staff card. Do not trust an e-mail or message alone.',
  reset: 'Reset',
  cancel: 'Cancel',
  resetDone: 'The second step was reset; the person was told.',
  problems: {
    reason: 'Write at least ten letters: how you made sure who it is.',
    self: 'You cannot reset your own second step. Ask another administrator.',
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
