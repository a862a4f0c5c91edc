import type { Language } from './language.ts'

const t = (language: Language, id: string, en: string) => (language === 'id' ? id : en)

/** What the island `draft.js` needs on a form: its fields survive a lost connection. The page names the script `draft.js`. */
export const draftOf = (language: Language) => ({
  'data-draft': '',
  'data-restored': t(
    language,
    'Isian yang belum terkirim dikembalikan. Foto dipilih lagi.',
    'What was not sent yet is back. Choose the photo again.',
  ),
  'data-offline': t(
    language,
    'Tidak ada sambungan. Isian disimpan di ponsel ini; kirim lagi setelah tersambung.',
    'No connection. What you typed is kept on this phone; send again once connected.',
  ),
  'data-online': t(language, 'Sambungan kembali. Kirim sekarang.', 'The connection is back. Send now.'),
})
