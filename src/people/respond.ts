import type { ReactNode } from 'react'
import { formatInstant, type Frame, type NavItem, type PageOptions, renderPage, wordsIn } from '#web'
import { allows, type PermissionName } from './permissions.ts'
import type { Visit } from './route.ts'

const NAV: readonly { href: string; key: keyof (typeof wordsIn)['id']['nav']; permission: PermissionName }[] =
  [
    { href: '/ringkasan', key: 'figures', permission: 'figures.read' },
    { href: '/transaksi', key: 'lines', permission: 'lines.read' },
    { href: '/paket', key: 'plan', permission: 'lines.read' },
    { href: '/aturan', key: 'rules', permission: 'open' },
    { href: '/berkas', key: 'files', permission: 'intake.read' },
    { href: '/orang', key: 'people', permission: 'people.manage' },
    { href: '/kotak-keluar', key: 'outbox', permission: 'notices.outbox' },
    { href: '/jejak', key: 'audit', permission: 'audit.read' },
  ]

/** Navigation by what this person may do. */
export function frameOf(visit: Visit): Frame {
  const words = wordsIn[visit.language]
  const nav: NavItem[] = visit.viewer.personId
    ? NAV.filter((item) => allows(visit.viewer, item.permission, undefined)).map((item) => ({
        href: item.href,
        label: words.nav[item.key],
      }))
    : []
  return {
    language: visit.language,
    theme: visit.theme,
    government: visit.governmentName,
    isDemo: visit.isDemoCity,
    person: visit.viewer.personId ? visit.viewer.name : null,
    here: `${visit.url.pathname}${visit.url.search}`,
    nav,
    unread: visit.viewer.klpd ? visit.unread : null,
    at: formatInstant(visit.now, visit.language),
  }
}

export function html(visit: Visit, options: PageOptions, body: ReactNode): Response {
  return new Response(renderPage(frameOf(visit), options, body), {
    status: options.status ?? 200,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
  })
}

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
    Object.entries(body).map(([key, value]) => [key, typeof value === 'string' ? value.slice(0, 1000) : '']),
  )
}
