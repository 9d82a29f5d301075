import {
  type DecidedAnswer,
  decidedAnswer,
  type Receipt,
  type ScreeningAnswer,
  type ScreeningOptions,
  type ScreeningQuery,
  screen,
  withRoom,
} from '@marsad/core/screening'
import type { Store } from '@marsad/store'
import { loadDecisions } from './decisions.ts'
import { indexedParty } from './index-register.ts'
import type { LoadedScreening } from './load-screening.ts'
import { makeReceipt, mergesHashOf } from './receipts.ts'

/** An answer with what people decided, and the receipt of what the machine found. */
export interface ReceiptedAnswer extends DecidedAnswer {
  readonly receipt: Receipt
}

/** What finishing an answer takes; the same for all questions of a run. */
export interface AnswerFinisher {
  /** Names what finished answers depend on beside the register: what people had decided. */
  readonly key: string
  /** True when nobody decided anything about a match: an answer is then what the machine found, with nothing cleared. */
  readonly undecided: boolean
  /** The options to screen with: room is made for pairs that were cleared. */
  options(queries: readonly ScreeningQuery[]): ScreeningOptions
  /** The machine's answer to those options, with what people decided. */
  decide(answer: ScreeningAnswer): DecidedAnswer
  /** The same with its receipt. */
  finish(answer: ScreeningAnswer, asked: ScreeningOptions): ReceiptedAnswer
}

/** Reads what people decided, once, and finishes any number of answers with it. Without a store nobody decided anything. */
export const answerFinisher = async (
  store: Store | undefined,
  loaded: Pick<LoadedScreening, 'index' | 'moment' | 'starter' | 'editions'>,
  options: ScreeningOptions,
): Promise<AnswerFinisher> => {
  const { book, head } = await loadDecisions(store)
  const register = { ...loaded, merges: await mergesHashOf(store) }
  const decide = (answer: ScreeningAnswer): DecidedAnswer =>
    decidedAnswer(answer, options, book, (id) => indexedParty(loaded.index, id))
  return {
    key: `${head.count} ${head.hash}`,
    undecided: book.standing.length === 0,
    options: (queries) => withRoom(queries, options, book),
    decide,
    finish: (answer, asked) => ({ ...decide(answer), receipt: makeReceipt(answer, asked, register) }),
  }
}

/** One question, answered with decisions and a receipt. */
export const screenQuery = async (
  store: Store | undefined,
  loaded: Pick<LoadedScreening, 'index' | 'moment' | 'starter' | 'editions'>,
  query: ScreeningQuery,
  options: ScreeningOptions = {},
): Promise<ReceiptedAnswer> => {
  const finisher = await answerFinisher(store, loaded, options)
  const asked = finisher.options([query])
  return finisher.finish(screen(loaded.index, query, asked), asked)
}
