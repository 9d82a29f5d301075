import type { ChainLink, DateMention, Mention, Speaker, Statement } from '../types.ts'

/** What the statement rules read besides the page. */
export interface StatementInput {
  readonly mentions: readonly Mention[]
  readonly dates: readonly DateMention[]
}

/** A statement before it has an id. */
export type StatementDraft = Omit<Statement, 'id'>

/** A speaker as the rules found it: `speaker` and, for documents, the publication it came in. */
export interface FoundSpeaker {
  readonly speaker: Speaker
  /** The publication a document appeared in, or the outlet that reports. */
  readonly publication?: Omit<ChainLink, 'kind'>
  /** The words here name nobody anew: no subject, a title, "the report". Date and occasion of the statement before then hold on. */
  readonly anaphoric?: boolean
  /** First token after the words of the speaker. */
  readonly last: number
}
