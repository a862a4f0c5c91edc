/**
 * Weights of the score sheet and numbers of curation: by first day, set by a government on a page; these are the defaults. The five
 * criteria are sourced (antaranews 3712092: taste, packaging, hygiene, halal, photo); weights and limits are inferred (e-order 1.4).
 */
import { both, type BothLanguages } from '#law'

interface SettingRow {
  readonly value: number
  readonly unit: '%' | 'bulan' | 'hari' | 'kurator' | 'tingkat' | 'angka'
  readonly title: BothLanguages
}
export const SETTINGS = {
  'pangan.rasa': { value: 30, unit: '%', title: both('Bobot rasa (pangan)', 'Weight of taste (food)') },
  'pangan.higienitas': { value: 30, unit: '%', title: both('Bobot kebersihan (pangan)', 'Weight of hygiene (food)') },
  'pangan.kemasan': { value: 15, unit: '%', title: both('Bobot kemasan (pangan)', 'Weight of packaging (food)') },
  'pangan.halal': { value: 15, unit: '%', title: both('Bobot halal (pangan)', 'Weight of halal (food)') },
  'pangan.foto': { value: 10, unit: '%', title: both('Bobot foto (pangan)', 'Weight of photo (food)') },
  'barang.mutu': { value: 50, unit: '%', title: both('Bobot mutu (barang)', 'Weight of quality (goods)') },
  'barang.kemasan': { value: 25, unit: '%', title: both('Bobot kemasan (barang)', 'Weight of packaging (goods)') },
  'barang.foto': { value: 25, unit: '%', title: both('Bobot foto (barang)', 'Weight of photo (goods)') },
  'lulus.nilai': { value: 70, unit: 'angka', title: both('Nilai lulus, paling sedikit', 'Score to pass, at least') },
  'lulus.higienitas': { value: 3, unit: 'angka', title: both('Angka kebersihan, paling sedikit', 'Mark of hygiene, at least') },
  'kurasi.kurator': { value: 2, unit: 'kurator', title: both('Kurator tiap tingkat', 'Curators per level') },
  'kurasi.tingkat': { value: 3, unit: 'tingkat', title: both('Tingkat kurasi: 1 kecamatan, 2 sampai kota, 3 sampai provinsi', 'Levels of curation: 1 kecamatan, 2 up to city, 3 up to province') },
  'kurasi.bulan': { value: 12, unit: 'bulan', title: both('Hasil kurasi berlaku', 'Curation holds for') },
  'kurasi.perbaikan_hari': { value: 14, unit: 'hari', title: both('Tenggat perbaikan', 'Time to improve') },
  'kurasi.harga_naik': { value: 20, unit: '%', title: both('Kenaikan harga yang perlu kurasi ulang, lebih dari', 'Price rise that needs curation anew, above') },
} as const satisfies Record<string, SettingRow> // prettier-ignore

export type SettingName = keyof typeof SETTINGS
export const SETTING_NAMES = Object.keys(SETTINGS) as SettingName[]
export type CurationRules = Readonly<Record<SettingName, number>>
export const defaultCuration: CurationRules = Object.fromEntries(
  SETTING_NAMES.map((name) => [name, SETTINGS[name].value]),
) as unknown as CurationRules

export const curationWith = (rows: readonly { name: string; value: number }[]): CurationRules => ({
  ...defaultCuration,
  ...Object.fromEntries(
    rows.filter((row) => (SETTING_NAMES as string[]).includes(row.name)).map((row) => [row.name, row.value]),
  ),
})

/** The names of weights that must make 100 together. */
export const SHEETS = {
  pangan: ['rasa', 'higienitas', 'kemasan', 'halal', 'foto'],
  barang: ['mutu', 'kemasan', 'foto'],
} as const
export type SheetKind = keyof typeof SHEETS

/** Which sheets do not make 100. */
export const unevenSheets = (rules: CurationRules): readonly { sheet: SheetKind; sum: number }[] =>
  (Object.keys(SHEETS) as SheetKind[])
    .map((sheet) => ({
      sheet,
      sum: SHEETS[sheet].reduce((sum, one) => sum + rules[`${sheet}.${one}` as SettingName], 0),
    }))
    .filter((one) => one.sum !== 100)
