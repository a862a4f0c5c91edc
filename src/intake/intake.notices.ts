import { defineNotice } from '#notices'

/** A long task ends with a notice: whoever uploaded may have left the page. */
export const fileFinished = defineNotice<{
  readonly file: string
  readonly state: 'preview' | 'applied' | 'failed'
  /** Others of the same person that ended with it: one notice tells of all. */
  readonly more?: number
}>({
  name: 'intake.finished',
  about: { id: 'Berkas Anda selesai diolah', en: 'Your file has been processed' },
  mail: 'off',
  title: ({ file, state, more = 0 }, language) =>
    language === 'id'
      ? `Berkas ${file}${more > 0 ? ` dan ${more} lainnya` : ''} ${{ preview: 'menunggu keputusan Anda', applied: 'sudah diterapkan', failed: 'tidak dapat dibaca' }[state]}`
      : `File ${file} ${more > 0 ? `and ${more} others ` : ''}${{ preview: 'waits for your decision', applied: 'has been applied', failed: 'could not be read' }[state]}`,
  text: ({ state }, language) =>
    language === 'id'
      ? {
          preview: 'Pratinjaunya siap: lihat apa yang akan berubah, lalu terapkan atau buang.',
          applied: 'Angka sudah dihitung ulang.',
          failed: 'Halaman berkas menyebutkan sebabnya dan apa yang dapat dilakukan.',
        }[state]
      : {
          preview: 'The preview is ready: see what would change, then apply or discard it.',
          applied: 'Figures have been recomputed.',
          failed: 'The page of the file names the cause and what can be done.',
        }[state],
})
