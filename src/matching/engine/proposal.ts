import type { Hit } from '#catalogue'
import type { CodePrediction, KbliReading } from './codes.ts'
import type { Features, PreparedQuery } from './features.ts'

/** A reading of the need (the whole text or one item) as it was used to rank. */
export interface Reading {
  readonly text: string
  readonly prepared: PreparedQuery
  readonly codes: CodePrediction
  readonly kbli: KbliReading
}

export interface Proposal {
  readonly hit: Hit
  /** Chance that an officer accepts the product for the need, 0 to 1. */
  readonly score: number
  readonly reading: Reading
  readonly features: Features
}
