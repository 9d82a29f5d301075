/** What comes out of comparing two names. */
import type { PartRole } from '../parts/types.ts'
import type { ReasonCode } from './reasons.ts'

/** `match`: act on it. `review`: a person has to look. `no-match`: nothing that would stand. The lines are in `verdict.ts`. */
export type Verdict = 'match' | 'review' | 'no-match'

/** One piece of evidence: a pair of words, a leftover, a rule, a fact. */
export interface Reason {
  readonly code: ReasonCode
  /**
   * In [-1, 1]. Of a rule or a fact: the change of the score, for a lid what it took away. Of a pair of words: its share of the weight, as far as the two
   * are alike; of a leftover word: its share, negative. 0: worth saying, without effect.
   */
  readonly effect: number
  /** The words of the query and of the listed name it is about, as written. */
  readonly query?: string
  readonly listed?: string
}

/** Two parts held against each other; one side is missing where the other has nothing to answer it. */
export interface AlignedPart {
  readonly query?: { readonly text: string; readonly start: number; readonly end: number; readonly role: PartRole }
  readonly listed?: { readonly text: string; readonly start: number; readonly end: number; readonly role: PartRole }
  /** How much alike, in [0, 1]; 0 where a side is missing. */
  readonly similarity: number
  /** How much the pair counts beside the others, in [0, 1]; all weights sum to 1. */
  readonly weight: number
  readonly code: ReasonCode
}

/** Two names compared. `score` in [0, 1]; see `verdict.ts` for what it means. */
export interface NameComparison {
  readonly score: number
  readonly verdict: Verdict
  readonly reasons: readonly Reason[]
  readonly aligned: readonly AlignedPart[]
}
