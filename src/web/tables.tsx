/** The table of lists: sort, page and density stand in the address; the head stays in sight; downloads beneath. */
import type { ReactNode } from 'react'
import type { Language } from './language.ts'
import { OWN_SHEET } from './page-sheets.ts'
import { Scroll, withParameters } from './parts.tsx'
import { wordsIn } from './words.ts'

export interface Column<Row> {
  readonly key: string
  readonly label: ReactNode
  /** Label for phones and screen readers when `label` is not plain text. */
  readonly name?: string
  /** The first column heads its row. */
  readonly cell: (row: Row, index: number) => ReactNode
  readonly number?: boolean
  /** Offers sorting by `urut=<key>`; the second press turns the order (`arah=naik`). */
  readonly sort?: boolean
  readonly foot?: ReactNode
  readonly className?: string
}

export interface Sort {
  readonly by: string
  readonly ascending: boolean
}

/** The order asked for in the address; `allowed` guards what reaches SQL, the first is the default. */
export function sortOf(url: URL, allowed: readonly string[], ascendingByDefault = false): Sort {
  const asked = url.searchParams.get('urut') ?? ''
  const direction = url.searchParams.get('arah')
  return {
    by: allowed.includes(asked) ? asked : (allowed[0] ?? ''),
    ascending: direction === 'naik' || (direction !== 'turun' && ascendingByDefault),
  }
}

export function DataTable<Row>(props: {
  language: Language
  url: URL
  caption: string
  /** Beneath the caption: what the rows are, their sum. */
  about?: ReactNode
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row, index: number) => string
  sort?: Sort
  hasFoot?: boolean
  footLabel?: ReactNode
  page?: number
  pages?: number
  /** Where the sheet of these rows is; the filters of the page go along. */
  download?: string
  formats?: readonly string[]
  empty?: ReactNode
  /** On a phone each row becomes a small record instead of scrolling sideways. */
  stacks?: boolean
  /** Offers rows closer together. */
  density?: boolean
  /** Wider than any screen: keeps its own sideways scroll on wide screens too. */
  isWide?: boolean
  captionHidden?: boolean
}) {
  const { language, url, columns, rows } = props
  const words = wordsIn[language]
  const dense = url.searchParams.get('rapat') === '1'
  const head = columns[0]!
  const nameOf = (column: Column<Row>) =>
    column.name ?? (typeof column.label === 'string' ? column.label : undefined)
  const table = (
    <table
      className={[dense ? 'dense' : '', props.stacks ? 'stacks' : ''].join(' ').trim() || undefined}
      {...(props.download ? { [OWN_SHEET]: true } : {})}
    >
      <caption className={props.captionHidden ? 'visually-hidden' : undefined}>
        {props.caption}
        {props.about ? <p>{props.about}</p> : null}
      </caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <Head key={column.key} column={column} url={url} sort={props.sort} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.length === 0 ? (
          <tr>
            <td colSpan={columns.length}>{props.empty ?? words.nothing}</td>
          </tr>
        ) : (
          rows.map((row, index) => (
            <tr key={props.rowKey(row, index)}>
              {columns.map((column) =>
                column === head ? (
                  <th key={column.key} scope="row" className={column.className}>
                    {column.cell(row, index)}
                  </th>
                ) : (
                  <td
                    key={column.key}
                    className={
                      [column.number ? 'number' : '', column.className ?? ''].join(' ').trim() || undefined
                    }
                    data-label={props.stacks ? nameOf(column) : undefined}
                  >
                    {props.stacks ? <div>{column.cell(row, index)}</div> : column.cell(row, index)}
                  </td>
                ),
              )}
            </tr>
          ))
        )}
      </tbody>
      {props.hasFoot && rows.length > 0 ? (
        <tfoot>
          <tr>
            <th scope="row">{props.footLabel}</th>
            {columns.slice(1).map((column) => (
              <td
                key={column.key}
                className={
                  [column.number ? 'number' : '', column.className ?? ''].join(' ').trim() || undefined
                }
                data-label={props.stacks ? nameOf(column) : undefined}
              >
                {props.stacks ? <div>{column.foot}</div> : column.foot}
              </td>
            ))}
          </tr>
        </tfoot>
      ) : null}
    </table>
  )
  return (
    <div>
      <Scroll label={props.caption} fits={!props.isWide}>
        {table}
      </Scroll>
      <div className="under">
        {props.pages && props.pages > 1 ? (
          <Pages url={url} page={props.page ?? 1} pages={props.pages} language={language} />
        ) : null}
        {props.density ? (
          <a href={withParameters(url, { rapat: dense ? null : 1 })}>{dense ? words.roomy : words.dense}</a>
        ) : null}
        {props.download && rows.length > 0 ? (
          <Downloads language={language} url={url} path={props.download} formats={props.formats} />
        ) : null}
      </div>
    </div>
  )
}

function Head<Row>({ column, url, sort }: { column: Column<Row>; url: URL; sort: Sort | undefined }) {
  const active = sort?.by === column.key
  const next = active ? (sort.ascending ? 'turun' : 'naik') : null
  return (
    <th
      scope="col"
      className={[column.number ? 'number' : '', column.className ?? ''].join(' ').trim() || undefined}
      aria-sort={active ? (sort.ascending ? 'ascending' : 'descending') : undefined}
    >
      {column.sort ? (
        <a href={withParameters(url, { urut: column.key, arah: next, hal: null })}>
          {column.label}
          {active ? <span aria-hidden="true">{sort.ascending ? ' ↑' : ' ↓'}</span> : null}
        </a>
      ) : (
        column.label
      )}
    </th>
  )
}

/** First, last, and the neighbours of where one is. */
export function Pages({
  url,
  page,
  pages,
  language,
  parameter = 'hal',
}: {
  url: URL
  page: number
  pages: number
  language: Language
  parameter?: string
}) {
  if (pages <= 1) return null
  const words = wordsIn[language]
  const shown = [...new Set([1, page - 1, page, page + 1, pages])].filter((n) => n >= 1 && n <= pages)
  return (
    <nav className="pages" aria-label={words.pageOf(page, pages)}>
      {page > 1 ? (
        <a rel="prev" href={withParameters(url, { [parameter]: page - 1 === 1 ? null : page - 1 })}>
          ← {words.previous}
        </a>
      ) : null}
      {shown.map((n, index) => (
        <span key={n}>
          {index > 0 && n - shown[index - 1]! > 1 ? <span aria-hidden="true">… </span> : null}
          {n === page ? (
            <span aria-current="page">{n}</span>
          ) : (
            <a href={withParameters(url, { [parameter]: n === 1 ? null : n })}>{n}</a>
          )}
        </span>
      ))}
      {page < pages ? (
        <a rel="next" href={withParameters(url, { [parameter]: page + 1 })}>
          {words.next} →
        </a>
      ) : null}
    </nav>
  )
}

const FORMAT_NAMES: Readonly<Record<string, string>> = {
  xlsx: 'XLSX',
  csv: 'CSV',
  pdf: 'PDF',
  png: 'PNG',
  svg: 'SVG',
}

/** The rows or the page as files; the filters of the address go along as they are. */
export function Downloads({
  language,
  url,
  path,
  formats = ['xlsx', 'csv'],
}: {
  language: Language
  url: URL
  path: string
  formats?: readonly string[] | undefined
}) {
  const parameters = { ...Object.fromEntries(url.searchParams), hal: null, rapat: null }
  return (
    <span>
      {wordsIn[language].download}:{' '}
      {formats.map((format, index) => (
        <span key={format}>
          {index > 0 ? ' · ' : ''}
          <a href={withParameters(new URL(path, url), { ...parameters, format })}>
            {FORMAT_NAMES[format] ?? format}
          </a>
        </span>
      ))}
    </span>
  )
}

/** What narrows this page, each with its way out. */
export function ActiveFilters({
  url,
  language,
  filters,
}: {
  url: URL
  language: Language
  filters: readonly { parameter: string; label: string; value: string }[]
}) {
  const words = wordsIn[language]
  const active = filters.filter((filter) => filter.value !== '')
  if (active.length === 0) return null
  return (
    <p className="active-filters">
      <span className="soft">{words.narrowedBy}</span>
      {active.map((filter) => (
        <a
          key={filter.parameter}
          href={withParameters(url, { [filter.parameter]: null, hal: null })}
          aria-label={words.removeFilter(filter.label, filter.value)}
        >
          {filter.label}: {filter.value} ×
        </a>
      ))}
    </p>
  )
}

/** The neighbouring views of one thing (not the site's navigation). */
export const LocalNav = ({
  label,
  items,
}: {
  label: string
  items: readonly { href: string; label: string; current: boolean }[]
}) => (
  <nav aria-label={label}>
    <ul className="local">
      {items.map((item) => (
        <li key={item.href}>
          <a href={item.href} aria-current={item.current ? 'page' : undefined}>
            {item.label}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)

export const Crumbs = ({
  items,
  language,
}: {
  items: readonly { href: string; label: string }[]
  language: Language
}) => (
  <nav className="crumbs" aria-label={wordsIn[language].crumbs}>
    {items.map((item, index) => (
      <span key={item.href}>
        {index > 0 ? ' › ' : '← '}
        <a href={item.href}>{item.label}</a>
      </span>
    ))}
  </nav>
)
