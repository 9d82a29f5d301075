import type { Verdict } from './types.ts'

/** From this score a result is a `match`. Set on the open half of the labelled pairs; `evals/README.md` shows precision and recall round it. */
export const matchLine = 0.8

/** From this score a person should look. Below, nothing is reported unless asked for. */
export const reviewLine = 0.65

/** What a score means. */
export const verdictOf = (score: number): Verdict =>
  score >= matchLine ? 'match' : score >= reviewLine ? 'review' : 'no-match'
