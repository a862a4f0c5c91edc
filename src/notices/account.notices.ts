/** What a person is told about their own account. Safety cannot be switched off. */
import type { AccountEvent } from '#people'
import type { Language } from '#web'
import { defineNotice, type NoticeKind } from './notice.ts'

type Words = Readonly<Record<Language, { readonly title: string; readonly text: string }>>
interface EventFacts {
  readonly event: AccountEvent
  /** The administrator who did it, or ''. */
  readonly by: string
}

const UNKNOWN = {
  id: 'Bukan Anda? Ganti kata sandi Anda dan akhiri sesi lain di Profil, lalu beri tahu admin.',
  en: 'Not you? Change your password and end other sessions in Profile, then tell your administrator.',
}

const WORDS: Readonly<Record<AccountEvent, Words>> = {
  locked: {
    id: {
      title: 'Akun Anda dikunci sebentar karena terlalu banyak percobaan',
      text: `Seseorang beberapa kali mengetik kata sandi atau kode yang salah. Kuncinya terbuka sendiri setelah seperempat jam.\n\n${UNKNOWN.id}`,
    },
    en: {
      title: 'Your account was locked for a while after too many attempts',
      text: `Someone typed a wrong password or code several times. The lock opens by itself after a quarter of an hour.\n\n${UNKNOWN.en}`,
    },
  },
  'password-changed': {
    id: { title: 'Kata sandi Anda diganti', text: `Sesi lain sudah berakhir.\n\n${UNKNOWN.id}` },
    en: { title: 'Your password was changed', text: `Other sessions have ended.\n\n${UNKNOWN.en}` },
  },
  'password-reset': {
    id: {
      title: 'Admin memberi Anda kata sandi sementara',
      text: `Semua sesi Anda berakhir. Padan meminta kata sandi baru saat Anda masuk.\n\n${UNKNOWN.id}`,
    },
    en: {
      title: 'An administrator gave you a temporary password',
      text: `All your sessions have ended. Padan asks for a new password when you sign in.\n\n${UNKNOWN.en}`,
    },
  },
  'second-factor-on': {
    id: { title: 'Langkah kedua diaktifkan', text: UNKNOWN.id },
    en: { title: 'The second step was turned on', text: UNKNOWN.en },
  },
  'second-factor-off': {
    id: { title: 'Langkah kedua dimatikan', text: UNKNOWN.id },
    en: { title: 'The second step was turned off', text: UNKNOWN.en },
  },
  'second-factor-reset': {
    id: {
      title: 'Admin mengatur ulang langkah kedua Anda',
      text: `Semua sesi Anda berakhir. Masuk lagi dengan kata sandi, lalu aktifkan langkah kedua.\n\n${UNKNOWN.id}`,
    },
    en: {
      title: 'An administrator reset your second step',
      text: `All your sessions have ended. Sign in with your password and turn on the second step again.\n\n${UNKNOWN.en}`,
    },
  },
  'backup-code-used': {
    id: { title: 'Sebuah kode cadangan dipakai untuk masuk', text: UNKNOWN.id },
    en: { title: 'A backup code was used to sign in', text: UNKNOWN.en },
  },
  'backup-codes-renewed': {
    id: { title: 'Kode cadangan Anda dibuat baru', text: `Yang lama tidak berlaku lagi.\n\n${UNKNOWN.id}` },
    en: { title: 'Your backup codes were renewed', text: `The old ones stopped working.\n\n${UNKNOWN.en}` },
  },
  'sessions-ended': {
    id: { title: 'Sesi Anda diakhiri', text: UNKNOWN.id },
    en: { title: 'Sessions of yours were ended', text: UNKNOWN.en },
  },
  'sso-linked': {
    id: { title: 'Akun SSO dihubungkan dengan akun Padan Anda', text: UNKNOWN.id },
    en: { title: 'An SSO account was linked to your Padan account', text: UNKNOWN.en },
  },
  'sso-unlinked': {
    id: { title: 'Hubungan dengan akun SSO dilepas', text: UNKNOWN.id },
    en: { title: 'The SSO account was unlinked', text: UNKNOWN.en },
  },
}

export const accountSafety: NoticeKind<EventFacts> = defineNotice<EventFacts>({
  name: 'people.safety',
  about: { id: 'Keamanan akun Anda', en: 'Safety of your account' },
  mail: 'now',
  fixed: true,
  title: ({ event }, language) => WORDS[event][language].title,
  text: ({ event, by }, language) =>
    by === ''
      ? WORDS[event][language].text
      : `${language === 'id' ? `Oleh ${by}.` : `By ${by}.`} ${WORDS[event][language].text}`,
})
