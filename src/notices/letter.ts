/** The words of an e-mail: plain text first, and the same words as simple HTML. No pictures, no tracking, no scripts. */
import type { Language } from '#web'

const WORDS = {
  id: {
    open: 'Buka di Padan:',
    foot: 'Surel ini dikirim otomatis oleh Padan. Jangan dibalas. Atur pemberitahuan:',
    digest: (n: number) => (n === 1 ? '1 pemberitahuan' : `${n} pemberitahuan`),
    digestTitle: (n: number, day: string) => `Padan: ${n} pemberitahuan sampai ${day}`,
    digestText: 'Yang terjadi sejak ringkasan terakhir:',
    more: (n: number) => `dan ${n} lagi.`,
  },
  en: {
    open: 'Open in Padan:',
    foot: 'Padan sent this e-mail automatically. Do not reply. Choose your notices:',
    digest: (n: number) => (n === 1 ? '1 notice' : `${n} notices`),
    digestTitle: (n: number, day: string) => `Padan: ${n} notices until ${day}`,
    digestText: 'What happened since the last digest:',
    more: (n: number) => `and ${n} more.`,
  },
} as const

/** A line that is nothing but a path of ours becomes a full address when the letter leaves. */
const PATH_LINE = /^\/(?![/\\])\S*$/

export function letterOf(notice: { title: string; body: string; path: string }, language: Language): string {
  const words = WORDS[language]
  return [notice.title, notice.body, `${words.open}\n${notice.path}`, footOf(language)].join('\n\n')
}

export const footOf = (language: Language): string => `-- \n${WORDS[language].foot}\n/pemberitahuan/pilihan`

/** At most this many notices are named in one digest; the rest is counted. */
export const DIGEST_LIMIT = 50

export function digestOf(
  notices: readonly { title: string; path: string }[],
  day: string,
  language: Language,
): { subject: string; body: string } {
  const words = WORDS[language]
  const named = notices.slice(0, DIGEST_LIMIT)
  const rest = notices.length - named.length
  return {
    subject: notices.length === 1 ? named[0]!.title : words.digestTitle(notices.length, day),
    body: [
      words.digestText,
      ...named.map((notice) => `${notice.title}\n${notice.path}`),
      ...(rest > 0 ? [words.more(rest)] : []),
      `${words.open}\n/pemberitahuan`,
      footOf(language),
    ].join('\n\n'),
  }
}

/** Full addresses in place of paths. `baseUrl` without a slash at its end. */
export const withAddresses = (body: string, baseUrl: string): string =>
  body
    .split('\n')
    .map((line) => (PATH_LINE.test(line) ? `${baseUrl}${line}` : line))
    .join('\n')

const escapeHtml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')

/** Only addresses of this installation become links: a name someone typed must not. */
export function htmlLetter(body: string, baseUrl: string, language: Language): string {
  const paragraphs = withAddresses(body, baseUrl)
    .split(/\n{2,}/)
    .map((paragraph) =>
      paragraph
        .split('\n')
        .filter((line) => line.trim() !== '--')
        .map((line) =>
          line.startsWith(`${baseUrl}/`) && !/\s/.test(line)
            ? `<a href="${escapeHtml(line)}">${escapeHtml(line)}</a>`
            : escapeHtml(line),
        )
        .join('<br>'),
    )
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width"></head>',
    '<body style="font:16px/1.5 system-ui,sans-serif;color:#1b2430;background:#fff;max-width:600px;margin:0 auto;padding:16px">',
    ...paragraphs.map((paragraph, index) =>
      index === 0 ? `<p style="font-weight:700">${paragraph}</p>` : `<p>${paragraph}</p>`,
    ),
    '</body></html>',
  ].join('\n')
}
