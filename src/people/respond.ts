import type { ReactNode } from 'react'
import { getCookie } from 'hono/cookie'
import {
  decodeFlash,
  encodeFlash,
  type Flash,
  FLASH_COOKIE,
  formatInstant,
  governmentKind,
  menuLabel,
  type Frame,
  type PageOptions,
  renderPage,
} from '#web'
import { allows } from './permissions.ts'
import type { Visit } from './route.ts'

export const kindOfGovernment = (visit: Visit) => governmentKind(visit.governmentName, visit.klpd)

/** Navigation by what this person may do. */
export function frameOf(visit: Visit): Frame {
  // A page stands in the menu because its route says so (`menu`), in its room.
  const nav = visit.menu
    .filter((row) => allows(visit.viewer, row.permission, undefined))
    .map((row) => ({
      href: row.href,
      label: menuLabel(row, kindOfGovernment(visit), visit.language),
      group: row.group,
    }))
  const flash = decodeFlash(getCookie(visit.request, FLASH_COOKIE))
  return {
    ...(flash ? { flash } : {}),
    ...(visit.viewer.klpd && allows(visit.viewer, 'signed-in', undefined) ? { search: '/cari' } : {}),
    language: visit.language,
    theme: visit.theme,
    government: visit.governmentName,
    isDemo: visit.isDemoCity,
    person: visit.viewer.personId ? visit.viewer.name : null,
    profile: '/profil',
    here: `${visit.url.pathname}${visit.url.search}`,
    nav,
    density: visit.density,
    unread: visit.viewer.klpd ? visit.unread : null,
    at: formatInstant(visit.now, visit.language),
    origin: visit.url.origin,
  }
}

export function html(visit: Visit, options: PageOptions, body: ReactNode): Response {
  const frame = frameOf(visit)
  return new Response(renderPage(frame, options, body), {
    status: options.status ?? 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      // Said once: the message goes with the page that showed it.
      ...(frame.flash ? { 'set-cookie': `${FLASH_COOKIE}=; Path=/; Max-Age=0` } : {}),
    },
  })
}

/** To the next page, which says what was done and perhaps offers to undo it. */
export function redirectWith(path: string, flash: Flash, headers: Headers = new Headers()): Response {
  headers.append('set-cookie', flashOf(flash)['set-cookie'])
  return redirectTo(path, headers)
}

/** The message as a header, for an answer that is no redirect. */
export const flashOf = (flash: Flash) => ({
  'set-cookie': `${FLASH_COOKIE}=${encodeFlash(flash)}; Path=/; Max-Age=60; HttpOnly; SameSite=Lax`,
})

/** Only to a path of our own: an address from a form never leads off the site. */
export function redirectTo(path: string, headers: Headers = new Headers()): Response {
  const safe = /^\/(?![/\\])[^\r\n]*$/.test(path) ? path : '/'
  headers.set('location', safe)
  return new Response(null, { status: 303, headers })
}

export const textParameter = (visit: Visit, name: string): string =>
  (visit.url.searchParams.get(name) ?? '').trim().slice(0, 300)

/** The fields of a posted form, bounded. */
export async function readForm(visit: Visit): Promise<Record<string, string>> {
  const body = await visit.request.req.parseBody()
  return Object.fromEntries(
    Object.entries(body).map(([key, value]) => [
      key,
      // A NUL has no place in any text of the database.
      typeof value === 'string' ? value.replaceAll('\u0000', '').slice(0, 1000) : '',
    ]),
  )
}
