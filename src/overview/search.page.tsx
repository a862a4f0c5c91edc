import { senFromNumeric } from '#shared/money'
import { Amount, formatOffice, type Language, TextField } from '#web'
import { type Hits, SEARCH_LEAST_LETTERS, SEARCH_SHOWN } from './search.queries.ts'
import { overviewWords } from './words.ts'

export type SearchKind =
  | 'page'
  | 'agency'
  | 'paket'
  | 'order'
  | 'line'
  | 'provider'
  | 'maker'
  | 'certificate'
  | 'rule'
  | 'file'
  | 'product'

export interface SearchPageData {
  readonly language: Language
  readonly words: string
  /** In the order in which they are shown. */
  readonly found: readonly { readonly kind: SearchKind; readonly hits: Hits }[]
}

const LISTS: Partial<Record<SearchKind, (words: string) => string>> = {
  paket: (words) => `/paket?cari=${encodeURIComponent(words)}`,
  line: (words) => `/transaksi?cari=${encodeURIComponent(words)}`,
  order: (words) => `/pesanan?cari=${encodeURIComponent(words)}`,
  product: (words) => `/katalog?q=${encodeURIComponent(words)}`,
  maker: (words) => `/pelaku?q=${encodeURIComponent(words)}`,
  certificate: (words) => `/sertifikat?q=${encodeURIComponent(words)}`,
  rule: (words) => `/aturan?cari=${encodeURIComponent(words)}`,
}

export function SearchPage({ language, words, found }: SearchPageData) {
  const w = overviewWords[language].search
  const shown = found.filter(({ hits }) => hits === null || hits.length > 0)
  return (
    <>
      <div className="tight">
        <h1>{words === '' ? w.title : w.for(words)}</h1>
      </div>
      <form method="get" action="/cari" className="stack" role="search" aria-label={w.title}>
        <TextField
          name="q"
          label={w.label}
          hint={w.hint}
          type="search"
          value={words}
          width="long"
          maxLength={100}
        />
        <div className="actions">
          <button className="primary">{w.label}</button>
        </div>
      </form>
      {words === '' ? null : words.length < SEARCH_LEAST_LETTERS ? (
        <p className="empty">{w.short}</p>
      ) : shown.length === 0 ? (
        <p className="empty">{w.none(words)}</p>
      ) : (
        shown.map(({ kind, hits }) => (
          <section key={kind} className="tight">
            <h2>{w.kinds[kind]}</h2>
            {hits === null ? (
              <p className="soft">{w.slow}</p>
            ) : (
              <>
                <ul className="hits">
                  {hits.slice(0, SEARCH_SHOWN).map((hit) => (
                    <li key={hit.href}>
                      <div>
                        <a href={hit.href}>{kind === 'agency' ? formatOffice(hit.title) : hit.title}</a>
                        <div className="small soft">
                          {kind === 'paket' ? formatAbout(hit.about) : hit.about}
                        </div>
                      </div>
                      {hit.amount === null ? null : (
                        <span className="number-text">
                          <Amount sen={senFromNumeric(hit.amount)} language={language} />
                        </span>
                      )}
                    </li>
                  ))}
                </ul>
                {hits.length > SEARCH_SHOWN && LISTS[kind] ? (
                  <p>
                    <a href={LISTS[kind](words)}>{w.more}</a>
                  </p>
                ) : null}
              </>
            )}
          </section>
        ))
      )}
    </>
  )
}

/** The agency's name inside `code · year · AGENCY`. */
const formatAbout = (about: string): string => about.split(' · ').map(formatOffice).join(' · ')
