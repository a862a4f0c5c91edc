/** Some feeds carry no name of a purchase: then its number alone, and that the file has none, instead of an inner key. */
import type { Language } from '#web'

const nameless = {
  id: (number: string) => `${number} (nama tidak ada di berkas)`,
  en: (number: string) => `${number} (the file has no name)`,
}

export const lineName = (name: string | null | undefined, key: string, language: Language): string =>
  name ?? nameless[language](key.slice(key.lastIndexOf('|') + 1))
