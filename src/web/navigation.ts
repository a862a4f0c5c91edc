/** Navigation by task. Rooms bring their pages (`menu` of a route); this file knows in which order tasks stand and where one is. */
import type { GovernmentKind } from './government.ts'
import type { Language } from './language.ts'

export const NAV_GROUPS = [
  'angka',
  'rencana',
  'belanja',
  'pesanan',
  'dapur',
  'pelaku',
  'temu',
  'aturan',
  'berkas',
  'kelola',
] as const
export type NavGroup = (typeof NAV_GROUPS)[number]

/** What a route says of its place in the menu. */
export interface MenuPlace {
  readonly group: NavGroup
  /** Its order among the pages of the group; the first is where the group's name leads. */
  readonly at: number
  readonly label: Readonly<Record<Language, string>> | ((kind: GovernmentKind, language: Language) => string)
}

export const menuLabel = (
  { label }: Pick<MenuPlace, 'label'>,
  kind: GovernmentKind,
  language: Language,
): string => (typeof label === 'function' ? label(kind, language) : label[language])

export const menuPlace = (group: NavGroup, at: number, id: string, en: string): MenuPlace => ({
  group,
  at,
  label: { id, en },
})

export interface NavItem {
  readonly href: string
  readonly label: string
  readonly group: NavGroup
}

export interface NavSection {
  readonly group: NavGroup
  readonly items: readonly NavItem[]
}

export const sectionsOf = (items: readonly NavItem[]): NavSection[] =>
  NAV_GROUPS.map((group) => ({
    group,
    items: items.filter((item) => item.group === group),
  })).filter((section) => section.items.length > 0)

/** The item of this path: the longest address that the path begins with. */
export function currentItem(items: readonly NavItem[], path: string): NavItem | undefined {
  return items
    .filter((item) => path === item.href || path.startsWith(`${item.href}/`))
    .sort((a, b) => b.href.length - a.href.length)[0]
}
