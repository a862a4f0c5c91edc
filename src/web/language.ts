/** Indonesian first; English second, never mixed on one page. */
export type Language = 'id' | 'en'
export const LANGUAGES: readonly Language[] = ['id', 'en']
