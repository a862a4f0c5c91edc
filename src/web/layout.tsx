import { renderToStaticMarkup } from 'react-dom/server'
import type { ReactNode } from 'react'
import { assetPath } from './assets.ts'
import type { Language } from './language.ts'
import { wordsIn } from './words.ts'

export interface NavItem {
  readonly href: string
  readonly label: string
}

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
  /** For the printed record. */
  readonly at: string
}

export interface PageOptions {
  readonly title: string
  readonly status?: number
  /** Island scripts by name. */
  readonly scripts?: readonly string[]
  /** Reload after so many seconds when there is no script (long tasks). */
  readonly refreshSeconds?: number
}

const NEXT_THEME = { auto: 'light', light: 'dark', dark: 'auto' } as const

export function renderPage(frame: Frame, options: PageOptions, body: ReactNode): string {
  const words = wordsIn[frame.language]
  const path = frame.here.split('?')[0]!
  return `<!doctype html>${renderToStaticMarkup(
    <html lang={frame.language} data-theme={frame.theme}>
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
        <header className="site">
          <div className="wide top">
            <a className="brand" href="/">
              <Mark />
              <span>
                Padan<span>{frame.government || words.tagline}</span>
              </span>
            </a>
            <div className="who">
              {frame.person ? (
                <>
                  {typeof frame.unread === 'number' ? (
                    <a href="/pemberitahuan" className={frame.unread > 0 ? 'unread' : undefined}>
                      {words.notices(frame.unread)}
                    </a>
                  ) : null}
                  <span>{frame.person}</span>
                  <form method="post" action="/keluar">
                    <button className="plain">{words.signOut}</button>
                  </form>
                </>
              ) : path === '/masuk' ? null : (
                <a href="/masuk">{words.signIn}</a>
              )}
            </div>
          </div>
          {frame.nav.length > 0 ? (
            <nav className="main wide" aria-label={words.navLabel}>
              <ul>
                {frame.nav.map((item) => (
                  <li key={item.href}>
                    <a
                      href={item.href}
                      aria-current={
                        path === item.href || path.startsWith(`${item.href}/`) ? 'page' : undefined
                      }
                    >
                      {item.label}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
          ) : null}
        </header>
        <main id="isi">
          <div className="wide">{body}</div>
        </main>
        <footer className="site">
          <div className="wide">
            <p>{words.about}</p>
            <div className="tools">
              <form method="post" action="/bahasa">
                <input type="hidden" name="ke" value={frame.language === 'id' ? 'en' : 'id'} />
                <input type="hidden" name="kembali" value={frame.here} />
                <button className="plain" lang={frame.language === 'id' ? 'en' : 'id'}>
                  {words.otherLanguage}
                </button>
              </form>
              <form method="post" action="/tampilan">
                <input type="hidden" name="ke" value={NEXT_THEME[frame.theme]} />
                <input type="hidden" name="kembali" value={frame.here} />
                <button className="plain">{words.theme[frame.theme]}</button>
              </form>
            </div>
            <p className="printed">
              {words.printedAt}: {frame.at} · {frame.person ?? ''} · {frame.here}
            </p>
          </div>
        </footer>
      </body>
    </html>,
  )}`
}

/** Two plain shapes that fit into each other. */
export const Mark = () => (
  <svg width="32" height="32" viewBox="0 0 32 32" aria-hidden="true">
    <path d="M3 3h17v8a5 5 0 0 1 0 10v8H3z" />
    <path d="M23 3h6v26h-6v-5.7a8.5 8.5 0 0 0 0-14.6z" opacity=".55" />
  </svg>
)
