/** Words of the page furniture. Rooms bring their own words; Indonesian is the source, English must match its shape. */
import type { Language } from './language.ts'

const id = {
  tagline: 'P3DN pemerintah daerah',
  skip: 'Langsung ke isi',
  demo: 'Kota, kantor, perusahaan, dan angka di sini rekaan. Tidak ada yang nyata.',
  signIn: 'Masuk',
  signOut: 'Keluar',
  nav: {
    figures: 'Ringkasan kota',
    lines: 'Transaksi',
    plan: 'Paket RUP',
    rules: 'Aturan',
    files: 'Berkas',
    people: 'Orang dan peran',
    outbox: 'Kotak keluar',
    audit: 'Jejak audit',
  },
  notices: (n: number) => (n === 0 ? 'Pemberitahuan' : `Pemberitahuan (${n > 99 ? '99+' : n} baru)`),
  navLabel: 'Utama',
  otherLanguage: 'English',
  theme: { auto: 'Tampilan: mengikuti perangkat', light: 'Tampilan: terang', dark: 'Tampilan: gelap' },
  about: 'Padan, perangkat lunak terbuka (Apache-2.0). Angka dapat dibuka sampai baris berkas sumbernya.',
  printedAt: 'Dicetak',
  unknown: 'belum diketahui',
  show: 'Tampilkan',
  all: 'Semua',
  download: 'Unduh',
  previous: 'Sebelumnya',
  next: 'Berikutnya',
  pageOf: (page: number, pages: number) => `Halaman ${page} dari ${pages}`,
  nothing: 'Tidak ada baris yang cocok dengan saringan ini.',
  problem: 'Ada yang perlu diperbaiki',
  error: {
    notFound: {
      title: 'Halaman tidak ditemukan',
      text: 'Alamat ini tidak ada, atau barisnya milik pemerintah lain. Periksa alamatnya atau mulai dari Ringkasan kota.',
    },
    forbidden: {
      title: 'Anda tidak berwenang',
      text: 'Peran Anda tidak mencakup halaman atau perangkat daerah ini. Minta admin pemerintah Anda bila seharusnya boleh.',
    },
    tooMany: { title: 'Terlalu banyak permintaan', text: 'Tunggu sebentar, lalu coba lagi.' },
    crossSite: {
      title: 'Permintaan ditolak',
      text: 'Permintaan ini tidak datang dari halaman Padan. Buka halamannya kembali, lalu ulangi.',
    },
    bug: {
      title: 'Terjadi kesalahan pada Padan',
      text: 'Ini bukan kesalahan Anda. Sebutkan nomor berikut kepada pengelola:',
    },
  },
}
export type Words = typeof id

const en: Words = {
  tagline: 'Local government P3DN',
  skip: 'Skip to content',
  demo: 'The city, offices, firms and figures here are invented. None of it is real.',
  signIn: 'Sign in',
  signOut: 'Sign out',
  nav: {
    figures: 'City summary',
    lines: 'Transactions',
    plan: 'RUP packages',
    rules: 'Rules',
    files: 'Files',
    people: 'People and roles',
    outbox: 'Outbox',
    audit: 'Audit trail',
  },
  notices: (n) => (n === 0 ? 'Notices' : `Notices (${n > 99 ? '99+' : n} new)`),
  navLabel: 'Main',
  otherLanguage: 'Bahasa Indonesia',
  theme: { auto: 'Theme: follows device', light: 'Theme: light', dark: 'Theme: dark' },
  about: 'Padan, open-source software (Apache-2.0). Every figure opens down to the row of its source file.',
  printedAt: 'Printed',
  unknown: 'not known',
  show: 'Show',
  all: 'All',
  download: 'Download',
  previous: 'Previous',
  next: 'Next',
  pageOf: (page, pages) => `Page ${page} of ${pages}`,
  nothing: 'No rows fit this filter.',
  problem: 'There is a problem',
  error: {
    notFound: {
      title: 'Page not found',
      text: 'This address does not exist, or the row belongs to another government. Check the address or start from the city summary.',
    },
    forbidden: {
      title: 'You are not authorised',
      text: "Your role does not cover this page or agency. Ask your government's administrator if it should.",
    },
    tooMany: { title: 'Too many requests', text: 'Wait a moment, then try again.' },
    crossSite: {
      title: 'Request refused',
      text: 'This request did not come from a Padan page. Open the page again and repeat.',
    },
    bug: {
      title: 'Something went wrong in Padan',
      text: 'This is not your fault. Give the operator this number:',
    },
  },
}

export const wordsIn: Readonly<Record<Language, Words>> = { id, en }
