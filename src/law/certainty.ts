/**
 * How sure we are of a rule. Every value that drives money or a legal decision shows its mark on the page,
 * and is re-checked against the official text (JDIH) before it is relied on.
 */
export type Certainty =
  /** Read in the named source. */
  | 'sourced'
  /** Arithmetic or logic from sourced facts. */
  | 'derived'
  /** General knowledge, not read in a source: a hypothesis, "perlu konfirmasi". */
  | 'assumed'
  /** Sources disagree; one is taken as default, all are named (conflicts.ts). */
  | 'disputed'

const order: readonly Certainty[] = ['sourced', 'derived', 'disputed', 'assumed']

/** A verdict is as sure as its weakest ground. */
export const weakest = (marks: readonly Certainty[]): Certainty =>
  marks.reduce<Certainty>((a, b) => (order.indexOf(a) < order.indexOf(b) ? b : a), 'sourced')

/** What the page says beside a figure. */
export const certaintyWords: Record<Certainty, { id: string; en: string }> = {
  sourced: { id: 'bersumber', en: 'sourced' },
  derived: { id: 'diturunkan dari sumber', en: 'derived from sources' },
  assumed: { id: 'perlu konfirmasi', en: 'needs confirmation' },
  disputed: { id: 'sumber berbeda', en: 'sources disagree' },
}
