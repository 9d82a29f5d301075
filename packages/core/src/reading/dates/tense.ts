/** Whether the clause around a date without a year, or a weekday, tells what has happened or what is to come. */
import { has, type Item, numberRole } from '../lexis.ts'
import type { Language } from '../types.ts'

/** `bound`: the date ends something still going on ("until 14 September"), whatever the verb says. */
export type Tense = 'past' | 'future' | 'bound' | undefined

/** How far a verb may stand from the date it belongs to, in words and signs. */
const reach = 14

/** An auxiliary this many words before a participle makes it future: "will be closed". */
const auxiliaryReach = 4

/** س before an imperfect verb. Behind it the letters of common nouns that begin alike: سياسة, سيارة, سنوات, ستين, ستوكهولم … */
const arabicFuture =
  /^[وف]?س(?:ي(?!اس|ار|اح|اد|اق|اج|د|ر|ط|ف|ل|م|ن|ب|ا|ول|ون)|ت(?!ه$|ه |ين|ون|ار|اد|ال|وك|ما|م|ر|ي)|ن(?!ه|و|ا|ه|د|غ|ج|ي))\p{L}{2,}/u

/** Past forms that are told by their ending; other words that end so do little harm, since the past is what is taken without a sign too. */
const pastEnding: Partial<Record<Language, RegExp>> = {
  en: /^\p{L}{2,}ed$/u,
  ru: /^\p{L}{2,}(?:[аеиоуыя]л|[аеиоуыя]л[аои]|л[аои]?с[ья]|лись)$/u,
}

const isFuture = (item: Item, language: Language): boolean =>
  has(item, 'future') ||
  numberRole(item, 'rel') === 1 ||
  (language === 'ar' && !item.known && item.kind === 'word' && arabicFuture.test(item.text))

const isPast = (item: Item, language: Language): boolean =>
  has(item, 'past') || (item.kind === 'word' && pastEnding[language]?.test(item.text) === true)

/** Ends of the stretch in which a verb may govern a date: the sentence's end, and words that open another clause. */
const isEnd = (item: Item): boolean =>
  item.kind === 'break' || (item.kind === 'mark' && '.;!?"«»“”„؟؛'.includes(item.text))

const opens = (item: Item): boolean => has(item, 'clause')

const tenseOf = (items: readonly Item[], at: number, language: Language): Tense => {
  const item = items[at] as Item
  if (isFuture(item, language)) return 'future'
  if (!isPast(item, language)) return undefined
  for (let k = at - 1; k >= Math.max(0, at - auxiliaryReach); k -= 1) {
    const before = items[k] as Item
    if (isEnd(before) || opens(before)) break
    if (isFuture(before, language)) return 'future'
  }
  return 'past'
}

/**
 * The tense of the nearest verb to items `[first, next)` in its clause: the one before it, or where there is none the one behind. Looks at
 * fourteen items to either side at most. `undefined` where no verb is known.
 */
export const tenseAt = (items: readonly Item[], first: number, next: number, language: Language): Tense => {
  let before: Tense
  let back = 0
  for (let k = first - 1; k >= Math.max(0, first - reach); k -= 1) {
    const item = items[k] as Item
    if (isEnd(item) || opens(item)) break
    back += 1
    before = tenseOf(items, k, language)
    if (before) break
  }
  let after: Tense
  let ahead = 0
  for (let k = next; k < Math.min(items.length, next + reach); k += 1) {
    const item = items[k] as Item
    if (isEnd(item) || opens(item)) break
    ahead += 1
    after = tenseOf(items, k, language)
    if (after) break
  }
  if (before && after && language !== 'ar') return back <= ahead + 1 ? before : after
  return before ?? after
}
