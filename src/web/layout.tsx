import { renderToStaticMarkup } from 'react-dom/server'
import type { ReactNode } from 'react'
import { assetPath } from './assets.ts'
import type { Flash } from './flash.ts'
import type { Language } from './language.ts'
import { SHEET_PARAMETER, tablesOf } from './page-sheets.ts'
import { currentItem, type NavItem, type NavSection, sectionsOf } from './navigation.ts'
import { withParameters } from './parts.tsx'
import { Sign } from './status.tsx'
import { wordsIn } from './words.ts'

/** What the furniture around a page needs to know; no room's facts. */
export interface Frame {
  readonly language: Language
  readonly theme: 'auto' | 'light' | 'dark'
  readonly government: string
  readonly isDemo: boolean
  readonly person: string | null
  /** Path and query of this page: language and theme switches come back here. */
  readonly here: string
  readonly nav: readonly NavItem[]
  /** Unread notices; absent or null: nobody whose notices could be shown. */
  readonly unread?: number | null
  /** How close the rows of tables stand. */
  readonly density?: 'roomy' | 'dense'
  /** For the printed record: when, and of which installation. */
  readonly at: string
  readonly origin?: string
  /** Where one page searches everything, for whoever may. */
  readonly search?: string
  /** The person's own page. */
  readonly profile?: string
  /** What the last step did. */
  readonly flash?: Flash
}

export interface PageOptions {
  readonly title: string
  readonly status?: number
  /** Island scripts by name. */
  readonly scripts?: readonly string[]
  /** Reload after so many seconds when there is no script (long tasks). */
  readonly refreshSeconds?: number
}

/** So many pages of a task fit beneath each other's thumb on a phone; more are in the menu. */
const FEW = 3

const NEXT_THEME = { auto: 'light', light: 'dark', dark: 'auto' } as const

export function renderPage(frame: Frame, options: PageOptions, body: ReactNode): string {
  const words = wordsIn[frame.language]
  const url = new URL(frame.here, 'http://padan.invalid')
  const sections = sectionsOf(frame.nav)
  const current = currentItem(frame.nav, url.pathname)
  const content = renderToStaticMarkup(body)
  const section = sections.find((one) => current && one.items.includes(current))
  return `<!doctype html>${renderToStaticMarkup(
    <html lang={frame.language} data-theme={frame.theme} data-density={frame.density ?? 'roomy'}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${options.title} – Padan`}</title>
        <link rel="stylesheet" href={assetPath('styles.css')} />
        <link rel="icon" href={assetPath('padan.svg')} type="image/svg+xml" />
        {options.refreshSeconds ? (
          <noscript>
            <meta httpEquiv="refresh" content={String(options.refreshSeconds)} />
          </noscript>
        ) : null}
        {(options.scripts ?? []).map((name) => (
          <script key={name} type="module" src={assetPath(name)} />
        ))}
      </head>
      <body>
        <a className="skip" href="#isi">
          {words.skip}
        </a>
        {frame.isDemo ? (
          <aside className="demo" aria-label="Demo">
            <p>{words.demo}</p>
          </aside>
        ) : null}
        <header className={sections.length > 0 ? 'site has-menu' : 'site'}>
          <div className="wide top">
            <a className="brand" href="/">
              <Mark />
              <span>
                Padan<span>{frame.government || words.tagline}</span>
              </span>
            </a>
            {frame.search ? <Find action={frame.search} id="cari-semua" url={url} frame={frame} /> : null}
            <div className="who">
              <Who frame={frame} path={url.pathname} />
            </div>
            {sections.length > 0 ? (
              <details className="menu">
                <summary>{words.menu}</summary>
                <div className="panel">
                  {frame.search ? (
                    <Find action={frame.search} id="cari-menu" url={url} frame={frame} />
                  ) : null}
                  <nav aria-label={words.menu}>
                    {sections.map((one) =>
                      one.items.length === 1 ? (
                        <Items key={one.group} items={one.items} current={current} />
                      ) : (
                        <details key={one.group} open={one === section || sections.length === 1}>
                          <summary>{words.groups[one.group]}</summary>
                          <Items items={one.items} current={current} />
                        </details>
                      ),
                    )}
                  </nav>
                  <div className="self">
                    <Who frame={frame} path={url.pathname} />
                  </div>
                </div>
              </details>
            ) : null}
          </div>
          {sections.length > 0 ? <Navigation {...{ frame, sections, section, current }} /> : null}
        </header>
        {frame.flash ? <FlashBar flash={frame.flash} /> : null}
        <main id="isi">
          {/* What React wrote a moment ago, with its text already escaped. */}
          <div className="wide" dangerouslySetInnerHTML={{ __html: content }} />
          <Sheets frame={frame} url={url} content={content} />
        </main>
        <footer className="site">
          <div className="wide">
            <p>{words.about}</p>
            <div className="tools">
              <form noValidate method="post" action="/bahasa">
                <input type="hidden" name="ke" value={frame.language === 'id' ? 'en' : 'id'} />
                <input type="hidden" name="kembali" value={frame.here} />
                <button className="plain" lang={frame.language === 'id' ? 'en' : 'id'}>
                  {words.otherLanguage}
                </button>
              </form>
              <form noValidate method="post" action="/tampilan">
                <input type="hidden" name="ke" value={NEXT_THEME[frame.theme]} />
                <input type="hidden" name="kembali" value={frame.here} />
                <button className="plain">{words.theme[frame.theme]}</button>
              </form>
            </div>
            <p className="printed">
              {words.printedAt}: {frame.at} · {frame.person ?? ''} · {frame.origin}
              {frame.here}
            </p>
          </div>
        </footer>
      </body>
    </html>,
  )}`
}

/** First row: tasks, each leading to its first page. Second row: the pages of the task one is in. No script needed. */
function Navigation(props: {
  frame: Frame
  sections: readonly NavSection[]
  section: NavSection | undefined
  current: NavItem | undefined
}) {
  const words = wordsIn[props.frame.language]
  return (
    <>
      <nav className="main wide" aria-label={words.navLabel}>
        <ul>
          {props.sections.map((one) => (
            <li key={one.group}>
              <a
                href={one.items[0]!.href}
                aria-current={
                  one !== props.section
                    ? undefined
                    : one.items.length === 1 && one.items[0] === props.current
                      ? 'page'
                      : 'true'
                }
              >
                {words.groups[one.group]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {props.section && props.section.items.length > 1 ? (
        <nav
          className={props.section.items.length <= FEW ? 'within few' : 'within'}
          aria-label={words.groups[props.section.group]}
        >
          <div className="wide">
            <Items items={props.section.items} current={props.current} />
          </div>
        </nav>
      ) : null}
    </>
  )
}

const Items = ({ items, current }: { items: readonly NavItem[]; current: NavItem | undefined }) => (
  <ul>
    {items.map((item) => (
      <li key={item.href}>
        <a href={item.href} aria-current={item === current ? 'page' : undefined}>
          {item.label}
        </a>
      </li>
    ))}
  </ul>
)

/** Every table and chart of the page as a file, at the same place on every page. */
function Sheets({ frame, url, content }: { frame: Frame; url: URL; content: string }) {
  const tables = tablesOf(content)
  if (tables.length === 0) return null
  const words = wordsIn[frame.language]
  return (
    <div className="wide sheets">
      <details>
        <summary>{words.sheets(tables.length)}</summary>
        <ul>
          {tables.map((table) => (
            <li key={table.at}>
              {table.title}:{' '}
              <a
                href={withParameters(url, { [SHEET_PARAMETER]: `${table.at}.xlsx` })}
                aria-label={`XLSX: ${table.title}`}
              >
                XLSX
              </a>{' '}
              ·{' '}
              <a
                href={withParameters(url, { [SHEET_PARAMETER]: `${table.at}.csv` })}
                aria-label={`CSV: ${table.title}`}
              >
                CSV
              </a>
            </li>
          ))}
        </ul>
      </details>
    </div>
  )
}

function Find({ action, id, url, frame }: { action: string; id: string; url: URL; frame: Frame }) {
  const words = wordsIn[frame.language]
  return (
    <form className="find" role="search" aria-label={words.searchAll} method="get" action={action}>
      <label className="visually-hidden" htmlFor={id}>
        {words.searchAll}
      </label>
      <input
        id={id}
        name="q"
        type="search"
        maxLength={100}
        placeholder={words.searchHint}
        defaultValue={url.pathname === action ? (url.searchParams.get('q') ?? '') : ''}
      />
      <button>{words.search}</button>
    </form>
  )
}

function Who({ frame, path }: { frame: Frame; path: string }) {
  const words = wordsIn[frame.language]
  if (!frame.person) return path === '/masuk' ? null : <a href="/masuk">{words.signIn}</a>
  return (
    <>
      {typeof frame.unread === 'number' ? (
        <a href="/pemberitahuan" className={frame.unread > 0 ? 'unread' : undefined}>
          {words.notices(frame.unread)}
        </a>
      ) : null}
      {frame.profile ? <a href={frame.profile}>{frame.person}</a> : <span>{frame.person}</span>}
      <form noValidate method="post" action="/keluar">
        <button className="plain">{words.signOut}</button>
      </form>
    </>
  )
}

function FlashBar({ flash }: { flash: Flash }) {
  return (
    <div className="flash" role="status" data-kind={flash.kind}>
      <div className="wide">
        <Sign kind={flash.kind === 'good' ? 'kept' : flash.kind === 'bad' ? 'stopped' : 'plain'} />
        <span>{flash.text}</span>
        {flash.undo ? (
          <form noValidate method="post" action={flash.undo.action}>
            {Object.entries(flash.undo.fields).map(([name, value]) => (
              <input key={name} type="hidden" name={name} value={value} />
            ))}
            <button className="plain">{flash.undo.label}</button>
          </form>
        ) : null}
      </div>
    </div>
  )
}

/** Two plain shapes that fit into each other. */
export const Mark = () => (
  <svg width="36" height="36" viewBox="0 0 32 32" aria-hidden="true">
    <path d="M2 3h18v8a5 5 0 0 1 0 10v8H2z" />
    <path className="half" d="M23 3h7v26h-7v-5.7a8.5 8.5 0 0 0 0-14.6z" />
  </svg>
)
