/** What the pages that take care of the figures share: their scope in the address, names and days. */
import type { ReactNode } from 'react'
import { type Sen, senFromNumeric } from '#shared/money'
import type { IsoDate } from '#shared/date'
import { formatDay, formatOffice, type Language, Select } from '#web'
import type { Choices } from '../ringkasan.queries.ts'
import { careWords } from './care.words.ts'

export interface Common {
  readonly language: Language
  readonly url: URL
  readonly year: number
  readonly agency: string
  readonly choices: Choices
}

export const sen = (text: string | null): Sen | null => (text === null ? null : senFromNumeric(text))
export const agencyName = (choices: Choices, code: string) =>
  formatOffice(choices.agencies.find((one) => one.code === code)?.name ?? code)
export const day = (text: string | null, language: Language) =>
  text === null ? '–' : formatDay(text as IsoDate, language)
export const lineAddress = (year: number, sumber: string, kunci: string) =>
  `/transaksi/rincian?tahun=${year}&sumber=${encodeURIComponent(sumber)}&kunci=${encodeURIComponent(kunci)}`

/** Year and agency, kept in the address; other parameters of the page go along. */
export function Scope({ language, url, year, agency, choices, children }: Common & { children?: ReactNode }) {
  const words = careWords[language]
  const years = choices.years.includes(year) ? choices.years : [year, ...choices.years]
  return (
    <form method="get" action={url.pathname} className="filters" role="search">
      <Select
        name="tahun"
        label={words.year}
        value={String(year)}
        options={years.map((one) => ({ value: String(one), label: String(one) }))}
      />
      {choices.agencies.length > 0 ? (
        <Select
          name="satker"
          label={words.agency}
          value={agency}
          options={[
            { value: '', label: words.all },
            ...choices.agencies.map((one) => ({ value: one.code, label: formatOffice(one.name) })),
          ]}
        />
      ) : null}
      {children}
      <button>{words.show}</button>
    </form>
  )
}
