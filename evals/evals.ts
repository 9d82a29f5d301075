import { arabicDatesEval } from './arabic-dates.ts'
import { foldEval } from './fold.ts'
import type { Eval } from './frame.ts'
import { readingEval } from './reading.ts'

/** All evals, in the order they are shown. */
export const evals: readonly Eval[] = [foldEval, readingEval, arabicDatesEval]
