/**
 * A short message that survives one redirect, for pages without script. It travels in a cookie of the visitor;
 * text is escaped like any other, and an undo may only post to a path of our own.
 */
export interface Flash {
  readonly kind: 'good' | 'bad' | 'plain'
  readonly text: string
  /** What takes the last step back: a form that is posted. */
  readonly undo?: {
    readonly action: string
    readonly label: string
    readonly fields: Readonly<Record<string, string>>
  }
}

export const FLASH_COOKIE = 'kabar'
const MAX_LENGTH = 2000

export const encodeFlash = (flash: Flash): string =>
  Buffer.from(JSON.stringify({ ...flash, text: flash.text.slice(0, 300) })).toString('base64url')

/** `undefined` for anything that is not one of our own messages. */
export function decodeFlash(text: string | undefined): Flash | undefined {
  if (!text || text.length > MAX_LENGTH) return undefined
  try {
    const value = JSON.parse(Buffer.from(text, 'base64url').toString()) as Partial<Flash> | null
    if (typeof value?.text !== 'string' || value.text.length > 300) return undefined
    const kind = value.kind === 'good' || value.kind === 'bad' ? value.kind : 'plain'
    const { undo } = value
    const isOwn =
      undo &&
      typeof undo.label === 'string' &&
      typeof undo.action === 'string' &&
      /^\/(?![/\\])/.test(undo.action)
    const fields = Object.entries(undo?.fields ?? {}).filter((entry) => typeof entry[1] === 'string')
    return {
      kind,
      text: value.text,
      ...(isOwn
        ? { undo: { action: undo.action, label: undo.label, fields: Object.fromEntries(fields) } }
        : {}),
    }
  } catch {
    return undefined
  }
}
