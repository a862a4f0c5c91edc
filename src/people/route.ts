/**
 * A route is a row: method, path, permission, and which agency it is about. `visit` is everything a handler may
 * know: who asks, in which language, of which government, on which day. Handlers return a Response.
 */
import type { Context } from 'hono'
import type pg from 'pg'
import type { Instant, IsoDate } from '#shared/date'
import type { Klpd } from '#shared/ids'
import type { Language, MenuPlace } from '#web'
import type { PermissionName } from './permissions.ts'
import type { SignIn } from './sign-in.ts'
import type { Viewer } from './roles.ts'
import type { Missing, SecondFactor } from './second-factor.ts'

export interface Services {
  readonly pool: pg.Pool
  readonly dataDir: string
  readonly signIn: SignIn
  readonly isDemo: boolean
}

export interface SessionFacts {
  readonly id: string
  readonly token: string
  readonly secondFactor: SecondFactor
  readonly missing: Missing | null
  /** This session has shown a code. */
  readonly shown: boolean
  readonly enrolled: boolean
}

export interface Visit {
  readonly request: Context
  readonly services: Services
  readonly viewer: Viewer
  /** The session of whoever is signed in. */
  readonly session: SessionFacts | null
  readonly language: Language
  readonly theme: 'auto' | 'light' | 'dark'
  readonly density: 'roomy' | 'dense'
  readonly klpd: Klpd | null
  readonly governmentName: string
  readonly isDemoCity: boolean
  readonly today: IsoDate
  readonly now: Instant
  /** Where the request came from, as far as the installation can tell. */
  readonly address: string
  readonly url: URL
  /** Every page that stands in menus; which of them this viewer sees is decided by permission. */
  readonly menu: readonly MenuRow[]
  /** Unread notices of the person, for the page frame. */
  readonly unread: number
  /** Runs in one transaction as seen by the visitor's government; `in flights`: see platform/db. */
  inGovernment<T>(work: (client: pg.PoolClient) => Promise<T>, mode?: 'in flights'): Promise<T>
}

export interface MenuRow extends MenuPlace {
  readonly href: string
  readonly permission: PermissionName
}

export const menuOf = (routes: readonly Route[]): MenuRow[] =>
  routes
    .flatMap(({ menu, path, permission }) => (menu ? [{ ...menu, href: path, permission }] : []))
    .sort((a, b) => a.at - b.at)

export interface Route {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly permission: PermissionName
  /** Its place in the menu of whoever holds the permission. */
  readonly menu?: MenuPlace
  /** The agency the request is about, when it is about one. */
  readonly agencyOf?: (request: Context) => string | undefined
  /** Passwords or codes are tried here: few requests a minute. */
  readonly guarded?: boolean
  /** Where someone makes up for what their session still lacks. */
  readonly makesUpFor?: Missing
  /**
   * Posts of orders, budget and catalogue say it: `key` = the form brings an idempotency key, so that twice, in parallel or with its answer
   * lost it has one effect; or why no money and no capacity moves (tests/one-effect.test.ts walks them).
   */
  readonly money?: 'key' | { readonly none: string }
  /** The request body may be as large as a data file. */
  readonly largeBody?: boolean
  readonly handle: (visit: Visit) => Promise<Response> | Response
}
