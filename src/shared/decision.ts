/** A refusal is a value with reasons; a bug is a throw. Pages turn codes into sentences. */
export interface Reason {
  readonly code: string
  readonly facts?: Readonly<Record<string, string | number | null>>
  /** The article obeyed, when the reason is law. */
  readonly source?: string
}

export type Decision<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly because: readonly Reason[] }

export const accept = <T>(value: T): Decision<T> => ({ ok: true, value })
export const refuse = (code: string, facts?: Reason['facts']): Decision<never> => ({
  ok: false,
  because: [facts ? { code, facts } : { code }],
})

export function assertNever(value: never): never {
  throw new Error(`unexpected value: ${JSON.stringify(value)}`)
}
