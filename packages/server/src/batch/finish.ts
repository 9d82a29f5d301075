import type { ScreeningAnswer, ScreeningOptions, ScreeningQuery } from '@marsad/core/screening'
import type { AnswerText } from '../screening/messages.ts'

/** What is done to an answer before it is written: what people decided is applied, a receipt is added. */
export interface BatchFinisher {
  /** Names what finished answers depend on beside the register: an output is not gone on with after it changed. */
  readonly key: string
  /** The options to screen a portion with. */
  options(queries: readonly ScreeningQuery[]): ScreeningOptions
  /** The machine's answer to those options, finished. */
  finish(answer: ScreeningAnswer, asked: ScreeningOptions): ScreeningAnswer
}

/** An answer as text, finished. It is taken apart and put together again; without a finisher none of that is done. */
export const finishedText = (text: AnswerText, finisher: BatchFinisher, asked: ScreeningOptions): AnswerText => {
  if ('problem' in text) return text
  const answer = finisher.finish(JSON.parse(text.json) as ScreeningAnswer, asked)
  const [best] = answer.results
  return {
    json: JSON.stringify(answer),
    ...(best === undefined ? {} : { best: best.verdict }),
    formerly: answer.formerly.length,
  }
}
