import type { AlignedPart, Reason } from '@marsad/core/names'
import type { FalseAlarms } from '@marsad/core/screening'

/** Scripts written from right to left. */
const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\p{Script=Mandaic}\p{Script=Samaritan}]/u

/** The direction a name is read in, by its first letter. */
export const directionOf = (name: string): 'ltr' | 'rtl' =>
  rightToLeft.test(/\p{L}/u.exec(name)?.[0] ?? '') ? 'rtl' : 'ltr'

/** How two words fit, as it is drawn. */
export type Fit = 'same' | 'near' | 'none'

/** From this likeness two words are drawn as the same. */
const sameLine = 0.9

/** A word without a counterpart fits nothing. */
export const fitOf = ({ query, listed, similarity }: AlignedPart): Fit =>
  query === undefined || listed === undefined || similarity === 0 ? 'none' : similarity >= sameLine ? 'same' : 'near'

/** Reasons that the words side by side do not show already. */
export const reasonsBeside = (reasons: readonly Reason[], aligned: readonly AlignedPart[]): readonly Reason[] => {
  const shown = new Set(aligned.map(({ code, query, listed }) => JSON.stringify([code, query?.text, listed?.text])))
  return reasons.filter(({ code, query, listed }) => !shown.has(JSON.stringify([code, query, listed])))
}

/** What can be said of false alarms: nothing where no list asked was ever measured. */
export const alarmsOf = (
  { low, high, unmeasured = [] }: FalseAlarms,
  asked: readonly string[],
): 'one' | 'between' | 'nothing' =>
  asked.length > 0 && asked.every((list) => unmeasured.includes(list)) ? 'nothing' : low === high ? 'one' : 'between'

/** A change with its sign, to two decimals; the true minus, which no line break tears off. */
export const signed = (effect: number, number: (n: number) => string): string => {
  const rounded = Math.round(Math.abs(effect) * 100) / 100
  return `${effect < 0 ? '\u2212' : '+'}${number(rounded)}`
}
