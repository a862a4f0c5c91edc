/** Navigation by task. Rooms bring items; this file only knows in which order the tasks stand and where one is. */
export const NAV_GROUPS = ['angka', 'rencana', 'belanja', 'pelaku', 'aturan', 'berkas', 'kelola'] as const
export type NavGroup = (typeof NAV_GROUPS)[number]

export interface NavItem {
  readonly href: string
  readonly label: string
  /** The task the page belongs to; items without one stand under Kelola. */
  readonly group?: NavGroup
}

export interface NavSection {
  readonly group: NavGroup
  readonly items: readonly NavItem[]
}

export const sectionsOf = (items: readonly NavItem[]): NavSection[] =>
  NAV_GROUPS.map((group) => ({
    group,
    items: items.filter((item) => (item.group ?? 'kelola') === group),
  })).filter((section) => section.items.length > 0)

/** The item of this path: the longest address that the path begins with. */
export function currentItem(items: readonly NavItem[], path: string): NavItem | undefined {
  return items
    .filter((item) => path === item.href || path.startsWith(`${item.href}/`))
    .sort((a, b) => b.href.length - a.href.length)[0]
}
