import type { ReactNode } from 'react'
import { getCookie } from 'hono/cookie'
import {
  decodeFlash,
  encodeFlash,
  type Flash,
  FLASH_COOKIE,
  formatInstant,
  type Frame,
  type NavGroup,
  type NavItem,
  type PageOptions,
  renderPage,
  wordsIn,
} from '#web'
import { allows, type PermissionName } from './permissions.ts'
import type { Visit } from './route.ts'

interface NavRow {
  readonly href: string
  readonly key: keyof (typeof wordsIn)['id']['nav']
  readonly group: NavGroup
  readonly permission: PermissionName
}

/** One row a page; the first of a group is where the group's name leads. */
const NAV: readonly NavRow[] = [
  { href: '/ringkasan', key: 'figures', group: 'angka', permission: 'figures.read' },
  { href: '/celah', key: 'gap', group: 'angka', permission: 'figures.read' },
  { href: '/target', key: 'targets', group: 'angka', permission: 'figures.read' },
  { href: '/potret', key: 'snapshots', group: 'angka', permission: 'figures.read' },
  { href: '/perangkat-daerah', key: 'agencies', group: 'angka', permission: 'figures.read' },
  { href: '/terbitan', key: 'published', group: 'angka', permission: 'figures.read' },
  { href: '/paket', key: 'plan', group: 'rencana', permission: 'lines.read' },
  { href: '/anggaran', key: 'budget', group: 'rencana', permission: 'lines.read' },
  { href: '/transaksi', key: 'lines', group: 'belanja', permission: 'lines.read' },
  { href: '/tinjau', key: 'pairs', group: 'belanja', permission: 'lines.read' },
  { href: '/belum-tercatat', key: 'worklist', group: 'belanja', permission: 'lines.read' },
  { href: '/aturan', key: 'rules', group: 'aturan', permission: 'open' },
  { href: '/hitung', key: 'calculators', group: 'aturan', permission: 'open' },
  { href: '/pelaku', key: 'makers', group: 'pelaku', permission: 'makers.read' },
  { href: '/sertifikat', key: 'certificates', group: 'pelaku', permission: 'makers.read' },
  { href: '/pesanan', key: 'orders', group: 'belanja', permission: 'orders.read' },
  { href: '/dapur', key: 'kitchen', group: 'belanja', permission: 'kitchen.use' },
  { href: '/berkas', key: 'files', group: 'berkas', permission: 'intake.read' },
  { href: '/sumber', key: 'sources', group: 'berkas', permission: 'intake.read' },
  { href: '/pemetaan', key: 'mappings', group: 'berkas', permission: 'intake.read' },
  { href: '/mulai', key: 'start', group: 'berkas', permission: 'figures.read' },
  { href: '/orang', key: 'people', group: 'kelola', permission: 'people.manage' },
  { href: '/kotak-keluar', key: 'outbox', group: 'kelola', permission: 'notices.outbox' },
  { href: '/jejak', key: 'audit', group: 'kelola', permission: 'audit.read' },
]

/** Navigation by what this person may do. */
export function frameOf(visit: Visit): Frame {
  const words = wordsIn[visit.language]
  const nav: NavItem[] = visit.viewer.personId
    ? NAV.filter((item) => allows(visit.viewer, item.permission, undefined)).map((item) => ({
        href: item.href,
        label: words.nav[item.key],
        group: item.group,
      }))
    : []
  const flash = decodeFlash(getCookie(visit.request, FLASH_COOKIE))
  return {
    ...(flash ? { flash } : {}),
    ...(visit.viewer.klpd && allows(visit.viewer, 'figures.read', undefined) ? { search: '/cari' } : {}),
    language: visit.language,
    theme: visit.theme,
    government: visit.governmentName,
    isDemo: visit.isDemoCity,
    person: visit.viewer.personId ? visit.viewer.name : null,
    here: `${visit.url.pathname}${visit.url.search}`,
    nav,
    density: visit.density,
    unread: visit.viewer.klpd ? visit.unread : null,
    at: formatInstant(visit.now, visit.language),
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
  headers.append(
    'set-cookie',
    `${FLASH_COOKIE}=${encodeFlash(flash)}; Path=/; Max-Age=60; HttpOnly; SameSite=Lax`,
  )
  return redirectTo(path, headers)
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
