/** E-mail by SMTP (nodemailer). Knows no room: one letter in, what became of it out. */
import { createTransport } from 'nodemailer'

export interface Letter {
  readonly to: { readonly name: string; readonly address: string }
  readonly subject: string
  readonly text: string
  readonly html: string
  /** The same for every try, so that a letter handed over twice is one letter to the reader. */
  readonly id: string
  readonly language: string
}

export type Posted =
  | { readonly ok: true }
  /** `letter`: this letter is refused for good. `later`: try again. `server`: nothing can be sent now. */
  | { readonly ok: false; readonly kind: 'letter' | 'later' | 'server'; readonly error: string }

export interface Mailer {
  send(letter: Letter): Promise<Posted>
  close(): void
}

export interface MailSettings {
  /** `smtp://user:password@host:587` (STARTTLS required unless the host is this machine) or `smtps://…`. */
  readonly url: string
  /** `Padan <padan@kota.go.id>` */
  readonly from: string
  /** Certificates trusted beside the usual ones (tests). */
  readonly ca?: string
}

const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|\[?::1\]?)$/

export function openMailer(settings: MailSettings): Mailer {
  const url = new URL(settings.url)
  const secure = url.protocol === 'smtps:'
  const transport = createTransport({
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port || (secure ? 465 : 587)),
    secure,
    // A password or a letter must not cross a network in the clear.
    requireTLS: !secure && !LOOPBACK.test(url.hostname),
    ...(url.username
      ? { auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) } }
      : {}),
    ...(settings.ca ? { tls: { ca: settings.ca } } : {}),
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
    pool: true,
    maxConnections: 1,
    maxMessages: 50,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const domain = /@([^>\s]+)>?$/.exec(settings.from)?.[1] ?? 'padan.invalid'
  return {
    async send(letter) {
      try {
        await transport.sendMail({
          from: settings.from,
          to: { name: letter.to.name, address: letter.to.address },
          subject: letter.subject,
          text: letter.text,
          html: letter.html,
          messageId: `<${letter.id}@${domain}>`,
          headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': letter.language },
        })
        return { ok: true }
      } catch (error) {
        return classify(error)
      }
    },
    close: () => transport.close(),
  }
}

function classify(caught: unknown): Posted {
  const { code = '', responseCode = 0 } = caught as { code?: string; responseCode?: number }
  const message = (caught instanceof Error ? caught.message : String(caught)).slice(0, 300)
  // The server speaks and refuses this letter (unknown mailbox, content): trying again changes nothing.
  if (['EENVELOPE', 'EMESSAGE'].includes(code) && (responseCode >= 500 || responseCode === 0))
    return { ok: false, kind: 'letter', error: message }
  if (['EENVELOPE', 'EMESSAGE'].includes(code)) return { ok: false, kind: 'later', error: message }
  return { ok: false, kind: 'server', error: message }
}
