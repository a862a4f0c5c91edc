/** Roles of p3dn-rules 6.2 and of the house; `public` is whoever has not signed in. */
export const ROLES = [
  'admin',
  'analyst',
  'pa_kpa',
  'ppk',
  'pejabat_pengadaan',
  'bendahara',
  'pengawas',
  'penyedia',
  'mentor',
  'curator',
  'public',
] as const
export type Role = (typeof ROLES)[number]

/** Roles that act for one agency; their grants name it. The others act for the whole government. */
export const AGENCY_ROLES: readonly Role[] = ['pa_kpa', 'ppk', 'pejabat_pengadaan', 'bendahara']

export interface Grant {
  readonly klpd: string
  readonly role: Exclude<Role, 'public'>
  /** kd_satker_str, '' = the whole government. */
  readonly agency: string
}

/** Who asks: a person with the grants of the government they now work in, or the public. */
export interface Viewer {
  readonly personId: string | null
  readonly name: string
  readonly email: string | null
  readonly klpd: string | null
  readonly grants: readonly Grant[]
  /** Governments in which the person holds any grant. */
  readonly governments: readonly string[]
}

export const PUBLIC_VIEWER: Viewer = {
  personId: null,
  name: '',
  email: null,
  klpd: null,
  grants: [],
  governments: [],
}
