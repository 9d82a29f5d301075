import type { Page } from '../page.ts'
import type { Check, DateMention, Figure, Mention, Relation, Statement } from '../types.ts'
import type { CheckWords } from './words-types.ts'

/** What checks are made of: the layers of one reading, each in reading order. */
export interface CheckInput {
  readonly mentions: readonly Mention[]
  readonly dates: readonly DateMention[]
  readonly figures: readonly Figure[]
  readonly statements: readonly Statement[]
  readonly relations: readonly Relation[]
}

/** A check before it has an id. */
export type CheckDraft = Omit<Check, 'id'>

/** What every check of words reads: the page and the words of its language. */
export interface CheckPage {
  readonly page: Page
  readonly words: CheckWords
}
