/** rulebook — the edition of a government: versions of rules it has proposed and released, over the built-in book of law/. */
export {
  type Decided,
  findProposal,
  type ImpactSummary,
  insertDecision,
  insertProposal,
  listProposals,
  type Proposal,
  type ProposalDraft,
  releaseOf,
  sourceOf,
} from './book.queries.ts'
export {
  builtInBook,
  editionOfRevision,
  readEdition,
  readEditionAt,
  revisionOf,
  withRuleBook,
} from './edition.queries.ts'
