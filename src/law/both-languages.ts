/** What people read stands in both languages; Indonesian is the source, English follows. */
export interface BothLanguages {
  readonly id: string
  readonly en: string
}
export const both = (id: string, en: string): BothLanguages => ({ id, en })
