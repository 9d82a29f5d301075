import type { AnswerText } from '../screening/messages.ts'

/** What became of the rows of a batch. */
export interface BatchCounts {
  /** By the verdict of their best result; `none` for no result. */
  readonly match: number
  readonly review: number
  readonly 'no-match': number
  readonly none: number
  /** Rows with parties that have been removed from every list. */
  readonly formerly: number
  /** Rows that could not be screened; each says why. */
  readonly failed: number
}

export const noCounts: BatchCounts = { match: 0, review: 0, 'no-match': 0, none: 0, formerly: 0, failed: 0 }

/** The counts with the answers of more rows; `undefined` for a row that was no question. */
export const counted = (before: BatchCounts, answers: readonly (AnswerText | undefined)[]): BatchCounts => {
  const counts = { ...before }
  for (const answer of answers) {
    if (answer === undefined || 'problem' in answer) counts.failed += 1
    else {
      counts[answer.best ?? 'none'] += 1
      if (answer.formerly > 0) counts.formerly += 1
    }
  }
  return counts
}
