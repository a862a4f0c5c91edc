import { defineNotice } from '#notices'
import { roleName, type Role } from '#people'

interface RoleFacts {
  readonly role: Exclude<Role, 'public'>
  /** Name of the agency, '' = the whole government. */
  readonly agency: string
  readonly by: string
}

export const roleGranted = defineNotice<RoleFacts>({
  name: 'people.role-granted',
  about: { id: 'Peran Anda ditetapkan', en: 'You were given a role' },
  mail: 'now',
  title: ({ role }, language) =>
    language === 'id'
      ? `Anda ditetapkan sebagai ${roleName(role, language)}`
      : `You now act as ${roleName(role, language)}`,
  text: ({ agency, by }, language) =>
    language === 'id'
      ? `Ditetapkan oleh ${by} untuk ${agency || 'seluruh pemerintah'}. Halaman yang dapat Anda buka mengikuti peran ini.`
      : `Assigned by ${by} for ${agency || 'the whole government'}. The pages you can open follow this role.`,
})

export const roleRevoked = defineNotice<RoleFacts>({
  name: 'people.role-revoked',
  about: { id: 'Peran Anda dicabut', en: 'A role was taken back' },
  mail: 'now',
  title: ({ role }, language) =>
    language === 'id'
      ? `Peran Anda sebagai ${roleName(role, language)} dicabut`
      : `You no longer act as ${roleName(role, language)}`,
  text: ({ agency, by }, language) =>
    language === 'id'
      ? `Dicabut oleh ${by} untuk ${agency || 'seluruh pemerintah'}. Bila ini keliru, hubungi admin pemerintah Anda.`
      : `Taken back by ${by} for ${agency || 'the whole government'}. If this is a mistake, ask your administrator.`,
})

export const accountNotices = [roleGranted, roleRevoked]
