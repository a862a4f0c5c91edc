/**
 * Kode rekening has six levels: akun . kelompok . jenis . objek . rincian . sub rincian. Two schemes are seen:
 * a last level of four digits (SIPD today) or of three (tables of Permendagri 90/2019). Some databases drop the
 * zeros of the middle levels; those come back. A last level is never padded: 052 and 0052 are different lists.
 */
export type AccountScheme = 'PM90_4D' | 'PM90_3D'
export interface NormalAccount {
  readonly code: string | null
  readonly scheme: AccountScheme | null
}

const unreadable: NormalAccount = { code: null, scheme: null }

/** `"5 1 2 05 02 0001"` → `5.1.02.05.02.0001`; what cannot be told is `null`, never guessed. */
export function normaliseAccount(raw: string): NormalAccount {
  const levels = raw.trim().split(/\s*[.\s]\s*/)
  const [akun, kelompok, ...rest] = levels
  const last = rest.pop()
  if (levels.length !== 6 || akun === undefined || kelompok === undefined || last === undefined)
    return unreadable
  if (!/^[1-9]$/.test(akun) || !/^\d$/.test(kelompok)) return unreadable
  if (!rest.every((level) => /^\d{1,2}$/.test(level))) return unreadable
  if (/^\d{3}$/.test(last)) return { code: levels.join('.'), scheme: 'PM90_3D' }
  if (!/^\d{4}$/.test(last)) return unreadable
  const middle = rest.map((level) => level.padStart(2, '0'))
  return { code: [akun, kelompok, ...middle, last].join('.'), scheme: 'PM90_4D' }
}
