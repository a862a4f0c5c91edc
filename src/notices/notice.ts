/**
 * What a notice is. A room declares its kinds with `defineNotice`; the words are made once, in both languages, when
 * the fact happens, so that a later change of wording never rewrites what someone was told.
 *
 * Never put secrets (codes, passwords, links that sign in) or more personal data than needed into a notice: it travels
 * by e-mail and the administrator can read the outbox.
 */
import type { Language } from '#web'

export type MailChoice = 'now' | 'daily' | 'off'
export type Channels = { readonly inApp: boolean; readonly mail: MailChoice }

/** What lists of kinds need to know. */
export interface KindInfo {
  /** `room.event`, e.g. `orders.waiting`. */
  readonly name: string
  /** What it is about, for the page of preferences. */
  readonly about: Readonly<Record<Language, string>>
  /** Without a choice of the person. */
  readonly mail: MailChoice
  /** Concerns the safety of the account: cannot be switched off. */
  readonly fixed?: boolean
}

export interface NoticeKind<Facts> extends KindInfo {
  /** One sentence; also the subject of the e-mail. */
  readonly title: (facts: Facts, language: Language) => string
  /** Plain text; paragraphs are separated by an empty line. */
  readonly text: (facts: Facts, language: Language) => string
}

export const defineNotice = <Facts>(kind: NoticeKind<Facts>): NoticeKind<Facts> => kind

const TITLE_MAX = 160
const BODY_MAX = 4_000

/** One line: a line break in a subject would begin a new header. */
export const oneLine = (text: string): string =>
  text
    .replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g, ' ')
    .trim()
    .slice(0, TITLE_MAX)

export const bounded = (text: string): string => text.replaceAll('\r', '').trim().slice(0, BODY_MAX)

/** The person's choice over the kind's default; what is fixed stays in both places. */
export function channelsOf(kind: KindInfo, chosen: Channels | undefined): Channels {
  if (kind.fixed) return { inApp: true, mail: kind.mail === 'off' ? 'off' : 'now' }
  return chosen ?? { inApp: true, mail: kind.mail }
}

/**
 * Seconds until the next try after so many failed ones; `null` = give up. About nine hours in all: an SMTP server that
 * is down over night is waited for, one that is gone is not.
 */
export function backOff(failed: number): number | null {
  return [60, 300, 1_800, 7_200, 21_600][failed - 1] ?? null
}

/** The same without a number: WhatsApp asks to whom. For people whose number we do not keep. */
export const whatsappShare = (text: string): string =>
  `https://wa.me/?text=${encodeURIComponent(text.slice(0, 1_000))}`

/** A link that opens WhatsApp with the words filled in; the person presses send. `null` when it is no Indonesian or international number. */
export function whatsappLink(phone: string, text: string): string | null {
  const digits = phone.replace(/[\s().-]/g, '')
  const number = /^\+?62\d{8,12}$/.test(digits)
    ? digits.replace('+', '')
    : /^0\d{8,12}$/.test(digits)
      ? `62${digits.slice(1)}`
      : /^\+[1-9]\d{7,14}$/.test(digits)
        ? digits.slice(1)
        : null
  return number === null ? null : `https://wa.me/${number}?text=${encodeURIComponent(text.slice(0, 1_000))}`
}
