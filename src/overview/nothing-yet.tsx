/** A year of which nothing has come in yet: never a row of zeros, never "nothing is missing", always the way to the first file. */
import { Empty, type Language } from '#web'
import { overviewWords } from './words.ts'

export const NothingYet = ({
  language,
  year,
  level = 2,
}: {
  language: Language
  year: number
  level?: 1 | 2
}) => {
  const words = overviewWords[language]
  return (
    <Empty
      level={level}
      title={words.emptyTitle(year)}
      text={words.emptyText}
      action={{ href: `/mulai?tahun=${year}`, label: words.start.nav }}
    />
  )
}
