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
  /^[وف]?س(?:ي(?!اس|ار|اح|اد|اق|اج|ا$|ول|ون|د(?:ه|ات|ي|نا|ني|هم|ها|ته|تها|تي|تين|تان)?$|ر(?:ه|ته|تها|تي|ا|ك|اليون|جي|غي|يل|اميك|وره)?$|طر|ف(?:ه|ي|ا|ين)?$|ل(?:ا|ان|ه|فا|يكون\p{L}*)?$|م(?:ون|ونز|نز|فون\p{L}*|يائي\p{L}*)?$|نا(?:ء|ئي|ريو\p{L}*|تور\p{L}*)?$|نما\p{L}*$|ن$|بير|تي$|يول)\p{L}{2,}|ت(?!ه$|ه |ين|ون|ار|اد|ال|وك|ما|م|ر|ي)\p{L}{2,}|ن(?!ه|و|ا|ه|د|غ|ج|ي)\p{L}{2,})/u

/** The letter of the Arabic future, at the front or behind a conjunction: asked before the long pattern. */
const beginsFuture = (text: string): boolean => text[0] === 'س' || text[1] === 'س'

/** An imperfect right before its weekday, with no verb of the past beside it, is the announcement of a headline: يعود الجمعة. */
const arabicImperfect = /^ي(?!مين|من|ابان|هود|وليو|ونيو|ناير|وم|مني|سار|مكن|جب|بدو|عني|زال|كون)\p{L}{3,}$/u

const announced = (items: readonly Item[], first: number): boolean => {
  for (let k = first - 1; k >= Math.max(0, first - 3); k -= 1) {
    const item = items[k]
    if (item === undefined || isEnd(item) || opens(item)) return false
    if (!item.known && !item.and && !item.def && arabicImperfect.test(item.text)) return true
  }
  return false
}

/** Perfective present forms of Russian, which look ahead: a prefix and a personal ending that no imperfective takes. */
const russianFuture =
  /^(?:по|при|вы|про|за|на|от|пере|под|раз|рас|об|до|из|ис|вз|вос|воз|ост|ока|осв|опр|огла|опу|сним|созд|собер|скаж|утверд|улет|увид)\p{L}{2,}?(?:[дтзснрбвмплкжшщч]ит|[лнрбвмптдзс]ят|[днжтрлшмо]ет|[днжтклрс]ут|[бвр]ют|[жшщч]ат)(?:ся)?$/u

/** Words with such an ending that are imperfective, or no verbs. */
const russianOther =
  /(?:одит|одят|осит|осят|озит|озят|ездят|жит|жат|висит|висят|глядит|глядят|видит|видят|стоит|стоят|просит|просят|жд[её]т|жд[уе]т|ж?ивет|ивут|мет|прет|вет|чет|лет|тет|рет|бет|жет|дефицит|профицит|визит|лимит|маршрут|институт|приют|дебют)$/u

/** Past forms that are told by their ending; other words that end so do little harm, since the past is what is taken without a sign too. */
const pastEnding: Partial<Record<Language, RegExp>> = {
  en: /^\p{L}{2,}ed$/u,
  ru: /^\p{L}{2,}(?:[аеиоуыя]л|[аеиоуыя]л[аои]|л[аои]?с[ья]|лись)$/u,
}

const isFuture = (item: Item, language: Language): boolean =>
  has(item, 'future') ||
  numberRole(item, 'rel') === 1 ||
  (!item.known &&
    item.kind === 'word' &&
    ((language === 'ar' && beginsFuture(item.text) && arabicFuture.test(item.text)) ||
      (language === 'ru' && russianFuture.test(item.text) && !russianOther.test(item.text.replace(/ся$/u, '')))))

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
  return before ?? after ?? (language === 'ar' && announced(items, first) ? 'future' : undefined)
}
