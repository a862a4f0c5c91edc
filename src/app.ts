/** Every route of Padan in one list, and the walls in front of them. */
import type { HttpBindings } from '@hono/node-server'
import { Hono, type Context } from 'hono'
import { compress } from 'hono/compress'
import { getCookie } from 'hono/cookie'
import { csrf } from 'hono/csrf'
import { secureHeaders } from 'hono/secure-headers'
import { randomUUID } from 'node:crypto'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { agenciesRoutes, type AgenciesSurroundings } from '#agencies'
import { catalogueRoutes } from '#catalogue/shop'
import { intakeRoutes } from '#intake'
import { makersRoutes } from '#makers'
import { countUnread, noticesRoutes, type NoticesSurroundings } from '#notices'
import { catalogueSurroundings, kitchenRoutes, orderRoutes, oversightRoutes, ruleRoutes } from '#orders'
import { inGovernment } from '#platform/db'
import { overviewRoutes, type OverviewSurroundings } from '#overview'
import {
  allows,
  frameOf,
  menuOf,
  type MenuRow,
  missingOf,
  peopleRoutes,
  type PeopleSurroundings,
  PUBLIC_VIEWER,
  redirectTo,
  type Route,
  secondFactorOf,
  type Services,
  type SessionFacts,
  signedInBy,
  type Viewer,
  type Visit,
} from '#people'
import { publishedRoutes } from '#realisation'
import { now, today } from '#platform/clock'
import { log } from '#platform/log'
import { findKlpd, type Klpd } from '#shared/ids'
import {
  ErrorBody,
  findAsset,
  LANGUAGES,
  renderPage,
  sheetAsked,
  sheetOfPage,
  sheetResponse,
  wordsIn,
} from '#web'
import { datasets } from './datasets.ts'

export interface AppOptions
  extends Services, PeopleSurroundings, AgenciesSurroundings, NoticesSurroundings, OverviewSurroundings {
  /** What browsers call us, e.g. `http://127.0.0.1:8080`; other origins may not post. */
  readonly origin: string
  /** Requests per minute of one person or address; sign-in attempts have their own, lower limit. */
  readonly requestsPerMinute?: number
  /** Attempts per minute on each page where passwords or codes are tried. */
  readonly attemptsPerMinute?: number
  /** One reverse proxy stands in front and writes X-Forwarded-For. */
  readonly behindProxy?: boolean
}

const SMALL_BODY_BYTES = 256 * 1024
const ATTEMPTS_PER_MINUTE = 10

export const allRoutes = (
  options: Pick<
    AppOptions,
    | keyof PeopleSurroundings
    | keyof AgenciesSurroundings
    | keyof NoticesSurroundings
    | keyof OverviewSurroundings
  >,
): Route[] => [
  ...overviewRoutes(options),
  ...oversightRoutes(),
  ...ruleRoutes(),
  ...orderRoutes(),
  ...kitchenRoutes(),
  ...catalogueRoutes(catalogueSurroundings),
  ...intakeRoutes(datasets),
  ...makersRoutes(),
  ...publishedRoutes(),
  ...agenciesRoutes(options),
  ...noticesRoutes(options),
  ...peopleRoutes(options),
]

export function createApp(options: AppOptions): Hono {
  const app = new Hono()
  const limiter = new RateLimiterMemory({ points: options.requestsPerMinute ?? 600, duration: 60 })
  const signInLimiter = new RateLimiterMemory({
    points: options.attemptsPerMinute ?? ATTEMPTS_PER_MINUTE,
    duration: 60,
  })

  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        fontSrc: ["'self'"],
        imgSrc: ["'self'"],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
      },
      crossOriginOpenerPolicy: 'same-origin',
      crossOriginResourcePolicy: 'same-origin',
      referrerPolicy: 'same-origin',
      xFrameOptions: 'DENY',
      strictTransportSecurity: options.origin.startsWith('https:')
        ? 'max-age=31536000; includeSubDomains'
        : false,
      permissionsPolicy: { camera: [], geolocation: [], microphone: [] },
    }),
  )
  // Files of /aset/ are packed once, and better, by brotli (web/assets).
  const packed = compress()
  app.use((c, next) => (c.req.path.startsWith('/aset/') ? next() : packed(c, next)))
  app.get('/aset/:name', (c) => {
    const asset = findAsset(c.req.path)
    if (!asset) return c.notFound()
    const packed = asset.packed && /\bbr\b/.test(c.req.header('accept-encoding') ?? '') ? asset.packed : null
    return c.body(new Uint8Array(packed ?? asset.body), 200, {
      'content-type': asset.type,
      'cache-control': 'public, max-age=31536000, immutable',
      vary: 'accept-encoding',
      ...(packed ? { 'content-encoding': 'br' } : {}),
    })
  })
  app.get('/sehat', async (c) => {
    await options.pool.query('select 1')
    return c.text('sehat')
  })

  app.use((c, next) =>
    new URL(c.req.url).pathname.includes('%00')
      ? Promise.resolve(plainError(c, options, 404, 'notFound'))
      : next(),
  )

  const routes = allRoutes(options)
  const menu = menuOf(routes)
  for (const route of routes) {
    app.on(route.method, route.path, async (c, next) => {
      const key = addressOf(c, options)
      try {
        await limiter.consume(key)
        if (route.guarded) await signInLimiter.consume(`${route.path} ${key}`)
      } catch {
        return plainError(c, options, 429, 'tooMany')
      }
      await next()
      return undefined
    })
    if (route.method === 'POST') {
      app.on('POST', route.path, csrf({ origin: (origin) => origin === options.origin }))
      if (!route.largeBody) {
        app.on('POST', route.path, async (c, next) => {
          if (Number(c.req.header('content-length') ?? 0) > SMALL_BODY_BYTES)
            return plainError(c, options, 413, 'tooLarge')
          await next()
          return undefined
        })
      }
    }
    app.on(route.method, route.path, (c) => answer(c, options, route, menu))
  }
  app.notFound(async (c) => {
    try {
      await limiter.consume(addressOf(c, options))
    } catch {
      return plainError(c, options, 429, 'tooMany')
    }
    // A mistyped address is no sign-out: the person keeps name, menu and search.
    return errorPage(await visitOf(c, options, menu), 404, 'notFound')
  })
  app.onError((error, c) => {
    if ('getResponse' in error) return plainError(c, options, 403, 'crossSite')
    // The line broke while the form was on its way (a photo from a weak one): nobody is there to answer, and nothing is amiss here.
    if (error.message === 'aborted') {
      log.info('permintaan terputus di jalan', { path: c.req.path })
      return c.body(null, 400)
    }
    const number = randomUUID().slice(0, 8)
    log.error('permintaan gagal', { number, path: c.req.path, error: error.stack ?? error.message })
    return plainError(c, options, 500, 'bug', number)
  })
  return app
}

async function answer(
  c: Context,
  options: AppOptions,
  route: Route,
  menu: readonly MenuRow[],
): Promise<Response> {
  const visit = await visitOf(c, options, menu)
  const missing = visit.session?.missing ?? null
  if (missing !== null && route.permission !== 'open' && route.makesUpFor !== missing) {
    const back = encodeURIComponent(`${visit.url.pathname}${visit.url.search}`)
    return redirectTo(
      missing !== 'code'
        ? { enrol: '/profil/dua-langkah', password: '/profil/sandi' }[missing]
        : route.method === 'GET'
          ? `/masuk/kode?kembali=${back}`
          : '/masuk/kode',
    )
  }
  if (!allows(visit.viewer, route.permission, route.agencyOf?.(c))) {
    if (visit.viewer.personId === null && route.method === 'GET') {
      return redirectTo(`/masuk?kembali=${encodeURIComponent(`${visit.url.pathname}${visit.url.search}`)}`)
    }
    // Signed in but without any role: the profile says so and what to do.
    if (visit.viewer.personId !== null && visit.viewer.governments.length === 0 && route.method === 'GET')
      return redirectTo('/profil')
    return errorPage(visit, 403, 'forbidden')
  }
  if (visit.viewer.personId === null && route.permission !== 'open') return errorPage(visit, 403, 'forbidden')
  const response = await route.handle(visit)
  if (response.status === 404 && response.body === null) return errorPage(visit, 404, 'notFound')
  return (await asSheet(visit, route, response)) ?? response
}

/** A table of the page as a file, when the address asks for one (`lembar=2.csv`). */
async function asSheet(visit: Visit, route: Route, response: Response): Promise<Response | null> {
  const asked = sheetAsked(visit.url)
  if (!asked || route.method !== 'GET' || response.status !== 200) return null
  if (!response.headers.get('content-type')?.startsWith('text/html')) return null
  const sheet = sheetOfPage(await response.clone().text(), visit.url, visit.language)
  return sheet ? sheetResponse(sheet, asked.format) : errorPage(visit, 404, 'notFound')
}

async function visitOf(c: Context, options: AppOptions, menu: readonly MenuRow[]): Promise<Visit> {
  const known = await viewerOf(c, options)
  const klpd = known.viewer.klpd as Klpd | null
  const language = LANGUAGES.find((one) => one === getCookie(c, 'bahasa')) ?? 'id'
  const isDemoCity = known.isDemoCity ?? options.isDemo
  const secondFactor =
    known.session && secondFactorOf({ ...known.session, grants: known.viewer.grants, isDemoCity })
  const session = known.session &&
    secondFactor && {
      ...known.session,
      secondFactor,
      missing: missingOf(secondFactor, known.session.mustChangePassword),
    }
  // Until nothing is missing no page may act on any role.
  const viewer = session && session.missing !== null ? { ...known.viewer, grants: [] } : known.viewer
  const inItsGovernment: Visit['inGovernment'] = async (work, mode) => {
    if (!klpd) throw new Error('this visit has no government')
    return inGovernment(options.pool, klpd, work, mode)
  }
  return {
    request: c,
    services: options,
    viewer,
    session,
    language,
    theme: themeOf(c),
    density: getCookie(c, 'kerapatan') === 'dense' ? 'dense' : 'roomy',
    address: addressOf(c, options),
    klpd,
    governmentName: known.governmentName,
    isDemoCity,
    today: today(),
    now: now(),
    // No field of the database takes a NUL: whoever sends one asks without it.
    url: new URL(withoutNul(c.req.url)),
    menu,
    unread:
      klpd && viewer.personId && c.req.method === 'GET'
        ? await inItsGovernment((client) => countUnread(client, klpd, viewer.personId!))
        : 0,
    inGovernment: inItsGovernment,
  }
}

function withoutNul(address: string): string {
  let clean = address
  while (clean.includes('%00')) clean = clean.replaceAll('%00', '')
  return clean
}

interface Known {
  readonly viewer: Viewer
  readonly governmentName: string
  /** Null: no government yet. */
  readonly isDemoCity: boolean | null
  readonly session:
    (Omit<SessionFacts, 'secondFactor' | 'missing'> & { readonly mustChangePassword: boolean }) | null
}
const NOBODY: Known = { viewer: PUBLIC_VIEWER, governmentName: '', isDemoCity: null, session: null }

async function viewerOf(c: Context, options: AppOptions): Promise<Known> {
  if (!(c.req.header('cookie') ?? '').includes('session_token')) return NOBODY
  const known = await signedInBy(options.pool, options.signIn, c.req.raw.headers, now())
  if (!known) return NOBODY
  const { person, grants, session } = known
  const governments = [...new Set(grants.map((grant) => grant.klpd))]
  const wanted = findKlpd(getCookie(c, 'klpd') ?? '')
  const klpd = governments.find((one) => one === wanted) ?? governments[0] ?? null
  const here = grants.filter((grant) => grant.klpd === klpd)
  return {
    governmentName: here[0]?.government ?? '',
    isDemoCity: here[0]?.isDemo ?? null,
    viewer: {
      personId: person.id,
      name: person.name,
      email: person.email,
      klpd,
      grants: here.map(({ klpd, role, agency }) => ({ klpd, role, agency })),
      governments,
    },
    session,
  }
}

function addressOf(c: Context, options: Pick<AppOptions, 'behindProxy'>): string {
  if (options.behindProxy) {
    // The last entry is what our own proxy saw; those before it are whatever the visitor claims.
    const last = c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim()
    if (last) return last.slice(0, 64)
  }
  // Without a server around it (tests) there is no socket.
  const { incoming } = (c.env ?? {}) as Partial<HttpBindings>
  return incoming ? (incoming.socket.remoteAddress ?? 'unknown') : 'in-process'
}

const ownAddress = (address: string | undefined, origin: string): URL | null => {
  const url = address ? URL.parse(address) : null
  return url?.origin === origin ? url : null
}

const themeOf = (c: Context) =>
  (['light', 'dark'] as const).find((one) => one === getCookie(c, 'tema')) ?? 'auto'

type ErrorName = keyof (typeof wordsIn)['id']['error']

function errorPage(visit: Visit, status: number, name: ErrorName): Response {
  const { error, errorWays } = wordsIn[visit.language]
  const ways = [
    { href: '/', label: errorWays.home },
    ...(status === 403 && visit.viewer.personId ? [{ href: '/profil', label: errorWays.roles }] : []),
  ]
  return new Response(
    renderPage(frameOf(visit), { title: error[name].title }, ErrorBody(error[name], ways)),
    {
      status,
      headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
    },
  )
}

/** An error page that needs no database: the database may be what failed. */
function plainError(
  c: Context,
  options: AppOptions,
  status: number,
  name: ErrorName,
  number?: string,
): Response {
  const language = LANGUAGES.find((one) => one === getCookie(c, 'bahasa')) ?? 'id'
  const words = wordsIn[language].error[name]
  const { home, again } = wordsIn[language].errorWays
  const url = new URL(c.req.url)
  // A form is sent again from its page, never by a link.
  const from = c.req.method === 'GET' ? url : ownAddress(c.req.header('referer'), options.origin)
  const ways = [
    ...(status === 404 || !from ? [] : [{ href: `${from.pathname}${from.search}`, label: again }]),
    { href: '/', label: home },
  ]
  const frame = {
    language,
    theme: themeOf(c),
    government: '',
    isDemo: options.isDemo,
    person: null,
    here: url.pathname,
    nav: [],
    at: '',
  } as const
  return new Response(renderPage(frame, { title: words.title }, ErrorBody(words, ways, number)), {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      ...(status === 429 ? { 'retry-after': '60' } : {}),
    },
  })
}
