/**
 * The one permission table. A route names a permission; this table says which roles hold it and whether
 * for every agency of their government or only for their own. A test walks every route × role × own/other.
 */
import type { Role, Viewer } from './roles.ts'

type Scope = 'all' | 'own'

/** What a permission is about, in words for the page of roles. */
interface Permission {
  readonly about: { readonly id: string; readonly en: string }
  readonly roles: Partial<Readonly<Record<Role, Scope>>>
}

const EVERY_STAFF = {
  admin: 'all',
  analyst: 'all',
  pengawas: 'all',
  pa_kpa: 'all',
  ppk: 'all',
  pejabat_pengadaan: 'all',
  bendahara: 'all',
  mentor: 'all',
  curator: 'all',
} as const

export const PERMISSIONS = {
  open: {
    about: { id: 'Halaman untuk semua orang', en: 'Pages for everyone' },
    roles: { ...EVERY_STAFF, penyedia: 'all', public: 'all' },
  },
  'signed-in': {
    about: { id: 'Halaman untuk siapa pun yang masuk', en: 'Pages for anyone signed in' },
    roles: { ...EVERY_STAFF, penyedia: 'all' },
  },
  account: {
    about: { id: 'Akun sendiri: profil, sesi, kata sandi', en: 'Own account: profile, sessions, password' },
    roles: { ...EVERY_STAFF, penyedia: 'all' },
  },
  'figures.read': {
    about: {
      id: 'Melihat angka P3DN kota dan semua perangkat daerah',
      en: 'See P3DN figures of the city and every agency',
    },
    roles: EVERY_STAFF,
  },
  'lines.read': {
    about: {
      id: 'Melihat baris transaksi dan paket di balik angka',
      en: 'See the transactions and packages behind a figure',
    },
    roles: {
      admin: 'all',
      analyst: 'all',
      pengawas: 'all',
      pa_kpa: 'own',
      ppk: 'own',
      pejabat_pengadaan: 'own',
      bendahara: 'own',
    },
  },
  'figures.keep': {
    about: {
      id: 'Memutuskan pasangan ganda, mencatat target, membuat potret angka',
      en: 'Decide possible doubles, enter targets, take snapshots of figures',
    },
    roles: { admin: 'all', analyst: 'all' },
  },
  'intake.read': {
    about: { id: 'Melihat berkas yang masuk', en: 'See received files' },
    roles: { admin: 'all', analyst: 'all', pengawas: 'all' },
  },
  'intake.write': {
    about: { id: 'Mengunggah dan menerapkan berkas', en: 'Upload and apply files' },
    roles: { admin: 'all', analyst: 'all' },
  },
  'rules.read': {
    about: { id: 'Melihat usulan versi aturan', en: 'See proposed rule versions' },
    roles: EVERY_STAFF,
  },
  'rules.write': {
    about: {
      id: 'Mengusulkan versi aturan, dan merilis usulan orang lain',
      en: "Propose rule versions, and release another person's proposal",
    },
    roles: { admin: 'all', analyst: 'all' },
  },
  'makers.read': {
    about: { id: 'Melihat pelaku usaha dan sertifikatnya', en: 'See makers and their certificates' },
    roles: EVERY_STAFF,
  },
  'makers.write': {
    about: {
      id: 'Mendaftarkan pelaku usaha, mencatat sertifikat, memadankan nama',
      en: 'Register makers, record certificates, match names',
    },
    roles: { admin: 'all', analyst: 'all', mentor: 'all', curator: 'all' },
  },
  'published.write': {
    about: {
      id: 'Mencatat angka P3DN yang terbit',
      en: 'Record published P3DN figures',
    },
    roles: { admin: 'all', analyst: 'all' },
  },
  'people.manage': {
    about: { id: 'Mengatur orang dan peran', en: 'Manage people and roles' },
    roles: { admin: 'all' },
  },
  'notices.outbox': {
    about: { id: 'Membaca kotak keluar surel', en: 'Read the e-mail outbox' },
    roles: { admin: 'all' },
  },
  'orders.read': {
    about: { id: 'Melihat pesanan e-order', en: 'See e-orders' },
    roles: {
      admin: 'all',
      analyst: 'all',
      pengawas: 'all',
      pa_kpa: 'own',
      ppk: 'own',
      pejabat_pengadaan: 'own',
      bendahara: 'own',
    },
  },
  'orders.act': {
    about: { id: 'Bertindak pada pesanan', en: 'Act on orders' },
    roles: { pa_kpa: 'own', ppk: 'own', pejabat_pengadaan: 'own', bendahara: 'own' },
  },
  'orders.dispose': {
    about: { id: 'Mendisposisi paket ke PPK', en: 'Dispose packages to a PPK' },
    roles: { pa_kpa: 'own' },
  },
  'orders.configure': {
    about: {
      id: 'Mengatur angka penjaga, standar biaya, dan pagu',
      en: 'Set guard numbers, price standards and ceilings',
    },
    roles: { admin: 'all' },
  },
  'orders.agree': {
    about: {
      id: 'Menyetujui angka penjaga dan standar biaya yang diusulkan orang lain',
      en: 'Agree to guard numbers and price standards that someone else proposed',
    },
    roles: { admin: 'all', analyst: 'all' },
  },
  'orders.audit': {
    about: { id: 'Membaca alasan peringatan yang dilewati', en: 'Read reasons of passed warnings' },
    roles: { admin: 'all', analyst: 'all', pengawas: 'all' },
  },
  'catalogue.read': {
    about: {
      id: 'Melihat kurasi katalog dan penyedianya',
      en: 'See curation of the catalogue and its sellers',
    },
    roles: { admin: 'all', analyst: 'all', pengawas: 'all', mentor: 'all', curator: 'all' },
  },
  'catalogue.curate': {
    about: {
      id: 'Menilai produk, mengunjungi dan mendaftarkan penyedia katalog',
      en: 'Judge products, visit and enrol sellers of the catalogue',
    },
    roles: { curator: 'all' },
  },
  'catalogue.configure': {
    about: { id: 'Menetapkan bobot dan angka kurasi', en: 'Set weights and numbers of curation' },
    roles: { admin: 'all' },
  },
  'kitchen.use': {
    about: {
      id: 'Halaman dapur: pesanan, kapasitas, uang',
      en: "The kitchen's pages: orders, capacity, money",
    },
    roles: { penyedia: 'all' },
  },
  'audit.read': {
    about: { id: 'Membaca jejak audit', en: 'Read the audit trail' },
    roles: { admin: 'all', pengawas: 'all' },
  },
} as const satisfies Record<string, Permission>

export type PermissionName = keyof typeof PERMISSIONS

/** May this viewer do it for this agency (`undefined` = not about one agency)? */
export function allows(viewer: Viewer, permission: PermissionName, agency: string | undefined): boolean {
  const roles: Partial<Record<Role, Scope>> = PERMISSIONS[permission].roles
  if (roles.public) return true
  // Also who has no role yet owns their account.
  if (permission === 'account') return viewer.personId !== null
  return viewer.grants.some((grant) => {
    const scope = roles[grant.role]
    if (!scope) return false
    return scope === 'all' || agency === undefined || grant.agency === '' || grant.agency === agency
  })
}

/** The agencies to which a permission confines the viewer; `undefined` = no confinement. */
export function confinedTo(viewer: Viewer, permission: PermissionName): readonly string[] | undefined {
  const roles: Partial<Record<Role, Scope>> = PERMISSIONS[permission].roles
  if (roles.public) return undefined
  const held = viewer.grants.filter((grant) => roles[grant.role])
  if (held.some((grant) => roles[grant.role] === 'all' || grant.agency === '')) return undefined
  return held.map((grant) => grant.agency)
}
