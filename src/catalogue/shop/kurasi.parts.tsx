/** What the pages of curators share. */
import { type Language, LocalNav } from '#web'
import { say } from './words.ts'

export const KurasiNav = ({ language, here }: { language: Language; here: string }) => (
  <LocalNav
    label={say(language, 'Kurasi', 'Curation')}
    items={[
      { href: '/kurasi', label: say(language, 'Antrean', 'Queue'), current: here === '/kurasi' },
      {
        href: '/kurasi/penyedia',
        label: say(language, 'Penyedia', 'Sellers'),
        current: here === '/kurasi/penyedia',
      },
      {
        href: '/kurasi/bobot',
        label: say(language, 'Bobot dan angka', 'Weights and numbers'),
        current: here === '/kurasi/bobot',
      },
    ]}
  />
)
