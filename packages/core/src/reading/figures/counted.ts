/** What a figure counts: the noun behind it with its adjectives and partners, or the noun in front (`عدد المتابعين … ١٢٣ ألفا`). */
import { glued, has, type Item, textRole } from '../lexis.ts'
import type { Language } from '../types.ts'

/** The counted thing over items `[first, next)`. */
export interface Counted {
  readonly first: number
  readonly next: number
  readonly unit: string
  readonly qualities: readonly string[]
}

/** Everything the rules for figures look at; `barrier[i]` is 1 where a date has taken the item. */
export interface FigureContext {
  readonly items: readonly Item[]
  readonly language: Language
  readonly barrier: Uint8Array
  readonly source: (first: number, next: number) => string
}

const unitOf = (item: Item | undefined): string | undefined => textRole(item, 'noun') ?? textRole(item, 'currencyNoun')

const russianAdjective = /(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ым|им|ых|их|ыми|ими|ую|юю)$/

/** A word that may stand between a number and its noun in English and Russian: `180 closed Telegram channels`. */
const modifies = (item: Item | undefined, language: Language): boolean => {
  if (item?.kind === 'word' && has(item, 'more')) return true
  if (item?.kind !== 'word' || has(item, 'stop') || has(item, 'num') || has(item, 'scale')) return false
  if (has(item, 'adj')) return true
  if (has(item, 'month') || has(item, 'percent')) return false
  if (language === 'ru') return russianAdjective.test(item.text)
  // "48 came home"
  return language === 'en' && !/(?:ed|ly|ing)$/.test(item.text) && !has(item, 'past')
}

/** Adjectives behind an Arabic noun: taken into the counted words. */
const withAdjectives = (context: FigureContext, i: number, qualities: string[]): number => {
  let at = i
  while (at < i + 3) {
    const item = context.items[at]
    const quality = textRole(item, 'adj')
    if (quality === undefined || item?.and || item?.prep || item?.def || context.barrier[at]) break
    qualities.push(quality)
    at += 1
  }
  return at
}

/** The noun behind a number that ends before item `i`; `construct`: it may carry the article (`عشرات القنوات`, `آلاف المقاتلين`). */
export const countedAfter = (context: FigureContext, i: number, construct: boolean): Counted | undefined => {
  const { items, language, barrier } = context
  let at = i
  const qualities: string[] = []
  if (has(items[at], 'of') && !items[at]?.and) at += 1
  if (language === 'en' && at > i && items[at]?.text === 'the') at += 1
  const limit = language === 'ar' ? at : at + 3 + (items[at + 1]?.text === '.' && items[at]?.text.length === 1 ? 3 : 0)
  // A modifier may itself be a noun: in `20 group members` the last of the chain is counted.
  const first = at
  let noun = -1
  for (let k = at; k <= limit; k += 1) {
    const item = items[k]
    if (!item || barrier[k] || item.kind !== 'word') {
      if (item?.text === '-' && k > at && glued(items, k) && language !== 'ar') continue
      // "13 U.S. soldiers"
      if (item?.text === '.' && glued(items, k) && items[k - 1]?.text.length === 1) continue
      break
    }
    if (item.and || (item.prep && language === 'ar')) break
    if (unitOf(item) !== undefined) {
      noun = k
      const quality = textRole(item, 'adj')
      if (language !== 'en' || unitOf(items[k + 1]) === undefined || has(items[k + 1], 'stop')) break
      if (quality !== undefined) qualities.push(quality)
      continue
    }
    if (noun >= 0 || !modifies(item, language)) break
    const quality = textRole(item, 'adj')
    if (quality !== undefined) qualities.push(quality)
  }
  if (noun < 0) return undefined
  const head = items[noun] as Item
  if (head.def && at === i && language === 'ar' && !construct) return undefined
  let next = noun + 1
  if (language === 'ar') next = withAdjectives(context, next, qualities)
  // Partners: `قناة وموقع`, `channels and sites`.
  for (let partner = 0; partner < 2; partner += 1) {
    const joined = items[next]
    const word = language === 'ar' ? joined : has(joined, 'and') ? items[next + 1] : undefined
    const unit = unitOf(word)
    if (unit === undefined || !word || barrier[next]) break
    const beyond = items[language === 'ar' ? next + 1 : next + 2]
    if (beyond?.kind === 'number' || has(beyond, 'num')) break
    if (language === 'ar' && !word.and) break
    // "12 people and wounded …" goes on with another verb.
    if (unit === unitOf(head) || casualties.has(unit)) break
    qualities.push(`and:${unit}`)
    next += language === 'ar' ? 1 : 2
    if (language === 'ar') next = withAdjectives(context, next, qualities)
  }
  return { first, next, unit: unitOf(head) as string, qualities }
}

/** Classes that say what happened to persons; beside another noun they are a verb. */
const casualties: ReadonlySet<string> = new Set(['killed', 'wounded', 'arrested', 'hostage', 'casualty', 'time'])

/** How far back the subject of a copula may stand. */
const furthest = 24

/** The subject of `وصل عدد X إلى N`, `عدد X … بلغ N`, `X التي بلغت N`, with what the copula says about the number. */
export interface CountedBefore extends Counted {
  readonly op?: 'gt'
}

const ends = (item: Item | undefined): boolean =>
  item?.kind === 'break' || item?.text === '.' || item?.text === ';' || item?.text === '!' || item?.text === '?'

const nounFrom = (context: FigureContext, i: number, stop: number): Counted | undefined => {
  const { items, language } = context
  const qualities: string[] = []
  for (let k = i; k < Math.min(stop, i + 4); k += 1) {
    const item = items[k]
    if (item?.kind !== 'word') return undefined
    const unit = unitOf(item)
    if (unit !== undefined) {
      const next = language === 'ar' ? withAdjectives(context, k + 1, qualities) : k + 1
      return { first: language === 'ar' ? k : i, next, unit, qualities }
    }
    const small = has(item, 'of') || has(item, 'article')
    if (small && k === i) i += 1
    else if (!modifies(item, language)) return undefined
  }
  return undefined
}

/** `البالغ عددهم 1500` where nothing before it is known to count: the word for the number itself. */
const own = (counter: number, copula: number, op: 'gt' | undefined): CountedBefore | undefined =>
  counter < 0 || copula < 0
    ? undefined
    : { first: counter, next: counter + 1, unit: 'item', qualities: [], ...(op ? { op } : {}) }

/** The counted thing that stands before the figure whose first item is `i`. */
export const countedBefore = (context: FigureContext, i: number): CountedBefore | undefined => {
  const { items } = context
  let copula = -1
  let counter = -1
  let op: 'gt' | undefined
  for (let k = i - 1; k >= Math.max(0, i - furthest); k -= 1) {
    const item = items[k]
    // A number in between is another subject's, but for the one a change begins with: `from 400 to 2,000`.
    const begins = has(items[k - 1], 'from') || has(items[k - 1], 'rangeOpen')
    if (ends(item) || (item?.kind === 'number' && !context.barrier[k] && !begins)) return own(counter, copula, op)
    const tally = textRole(item, 'tally')
    if (tally !== undefined) return { first: k, next: k + 1, unit: tally, qualities: [], ...(op ? { op } : {}) }
    // `عدد المقاتلين لا يتجاوز 2200`, "число боевиков не более 1000": the operator right before the number stands for the verb.
    if (
      copula < 0 &&
      (has(item, 'copula') || (k === i - 1 && has(item, 'op')) || has(item, 'copulaOp') || has(item, 'change'))
    ) {
      copula = k
      if (has(item, 'copulaOp')) op = 'gt'
    }
    if (has(item, 'counter') || has(item, 'counterOwn')) {
      // Verb first (`وصل عدد …`), verb after (`عدد … وصل`), or no verb and a colon.
      const lead = has(items[k - 1], 'copula') || has(items[k - 1], 'copulaOp')
      if (lead && copula < 0 && has(items[k - 1], 'copulaOp')) op = 'gt'
      const sign = items[i - 1]
      if (copula < 0 && !lead && sign?.text !== ':' && sign?.text !== '-' && !has(sign, 'copulaAt')) return undefined
      if (has(item, 'counterOwn')) counter = k
      const noun = has(item, 'counterOwn') ? undefined : nounFrom(context, k + 1, i)
      if (noun) return { ...noun, ...(op ? { op } : {}) }
      if (!has(item, 'counterOwn')) return { first: k, next: k + 1, unit: 'item', qualities: [], ...(op ? { op } : {}) }
    }
    if (counter > k && unitOf(item) !== undefined && unitOf(item) !== 'time')
      return { first: k, next: k + 1, unit: unitOf(item) as string, qualities: [], ...(op ? { op } : {}) }
    if (
      copula >= 0 &&
      k < copula &&
      k >= copula - 5 &&
      unitOf(item) !== undefined &&
      has(items[copula - 1], 'relative')
    ) {
      return { first: k, next: k + 1, unit: unitOf(item) as string, qualities: [], ...(op ? { op } : {}) }
    }
  }
  return own(counter, copula, op)
}

/** True when a counter (`عدد`, `число`, `number of`) governs the copula in front of the figure: then `وصل إلى` is no operator. */
export const hasCounter = (context: FigureContext, i: number): boolean => {
  for (let k = i - 1; k >= Math.max(0, i - furthest); k -= 1) {
    const item = context.items[k]
    if (ends(item)) return false
    if (has(item, 'counter') || has(item, 'counterOwn') || has(item, 'relative')) return true
  }
  return false
}

/** How far back the noun of the figure before may be left out: `150 каналов, из них 120 закрытых`. */
const elisionReach = 12

/** A quality alone behind the number; what it counts is what the figure before counted, in the same sentence. */
export const countedElided = (
  context: FigureContext,
  i: number,
  previous: { readonly next: number; readonly unit: string } | undefined,
): Counted | undefined => {
  const { items, language, barrier } = context
  const quality = textRole(items[i], 'adj')
  if (quality === undefined || language === 'en' || barrier[i] || items[i]?.and || items[i]?.def) return undefined
  if (!previous || previous.unit === 'item' || previous.unit === 'percent' || i - previous.next > elisionReach)
    return undefined
  for (let k = previous.next; k < i; k += 1) if (ends(items[k])) return undefined
  return { first: i, next: i + 1, unit: previous.unit, qualities: [quality] }
}

/** The word behind a figure that says enough by itself, where the lexicon does not know it (`نحو 40 رحلة`): the unit stays `item`. */
export const countedUnknown = (context: FigureContext, i: number): Counted | undefined => {
  const { items, barrier } = context
  const at = has(items[i], 'of') && !items[i]?.and ? i + 1 : i
  const word = items[at]
  if (word?.kind !== 'word' || (word.known && !has(word, 'naming')) || barrier[at] || word.end - word.start < 3)
    return undefined
  return { first: at, next: at + 1, unit: 'item', qualities: [] }
}
