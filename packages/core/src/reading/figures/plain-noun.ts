/** The counted thing where the lexicon does not know it: which words behind a number can be what it counts. */
import { glued, has, type Item } from '../lexis.ts'
import type { Counted, FigureContext } from './counted.ts'

/** Roles of words that are never counted. */
const never = [
  'stop',
  'num',
  'scale',
  'op',
  'opAfter',
  'percent',
  'month',
  'weekday',
  'past',
  'future',
  'clause',
  'in',
  'since',
  'until',
  'before',
  'after',
  'dayOffset',
  'dayTime',
  'rel',
  'ord',
  'verb',
  'copula',
  'copulaOp',
  'relative',
  'part',
  'and',
  'of',
  'notCounted',
  'ofThem',
  'outOf',
  'further',
  'against',
] as const

const canCount = (context: FigureContext, at: number): boolean => {
  const item = context.items[at]
  return item?.kind === 'word' && !context.barrier[at] && !never.some((role) => has(item, role))
}

const isLower = (context: FigureContext, at: number): boolean => {
  const first = context.source(at, at + 1).charAt(0)
  return first === first.toLowerCase()
}

/** English plurals without -s that the press counts. */
const plurals: ReadonlySet<string> = new Set([
  'crew',
  'personnel',
  'staff',
  'sheep',
  'fish',
  'cattle',
  'series',
  'species',
  'aircraft',
  'livestock',
  'police',
  'lives',
  'media',
  'mice',
  'feet',
  'teeth',
  'geese',
  'oxen',
  'criteria',
  'phenomena',
  'data',
])

const isPlural = (word: string): boolean => plurals.has(word) || (/s$/.test(word) && !/(?:ss|us|is|'s)$/.test(word))

/** Most words of the thing: "two disused grain silos". */
const mostWords = 6

/** `U.S.`, letter by letter. */
const isInitial = (items: readonly Item[], at: number): boolean =>
  items[at]?.text === '.'
    ? glued(items, at) && items[at - 1]?.text.length === 1
    : items[at]?.kind === 'word' && items[at]?.text.length === 1 && items[at + 1]?.text === '.' && glued(items, at + 1)

/** Names of peoples in the plural: "217 Bosnians", "two Norwegians", "40 Iraqis". */
const demonym =
  /(?:[ai]ns|[bkz]e[kc]hs|[jz]iks|be[kc]s|rks|rds|hurs|nes|edes|oles|ots|ebs|akhs|[aiq]nis|[aeiou][ltqrb]is|ghans|mens|ijanis|nese|panese|rwegians|ench|itish|ritons|wiss|rgyz)$/

/** A people right behind its number, or over one adjective; what goes on with a capital or a noun is another name. */
const isPeople = (context: FigureContext, i: number, at: number): boolean => {
  const { items } = context
  if (at > i + 1 || isLower(context, at) || !demonym.test(items[at]?.text ?? '')) return false
  const after = items[at + 1]
  if (after?.kind !== 'word') return after?.text !== '-' && after?.text !== "'"
  return isLower(context, at + 1) && !isPlural(after.text) && !has(after, 'noun')
}

const english = (context: FigureContext, i: number): Counted | undefined => {
  const { items } = context
  for (let at = i; at < i + mostWords; at += 1) {
    if (items[at]?.text === '-' && at > i && items[at + 1]?.kind === 'word') continue
    if (has(items[at], 'more') || isInitial(items, at)) continue
    if (!canCount(context, at)) return undefined
    const word = items[at] as Item
    // Capitals may stand in front ("12 Indian sailors"), the thing itself is written small.
    const people = isPeople(context, i, at)
    if (people) return { first: i, next: at + 1, unit: 'person', qualities: [] }
    if (!isPlural(word.text) || !isLower(context, at)) continue
    let next = at + 1
    while (
      next < i + mostWords &&
      canCount(context, next) &&
      isPlural(items[next]?.text ?? '') &&
      isLower(context, next)
    )
      next += 1
    return { first: i, next, unit: 'item', qualities: [] }
  }
  return undefined
}

const russianAdjective = /(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ым|им|ых|их|ыми|ими|ую|юю)$/
const russianVerb = /(?:шло|шла|[аеия]ло|ют|ут|ет|ёт|тся|лся|лась|лось|лись|ли|ть|ться|ит|ат|ят|но)$/
const russianNoun = /^[а-яё-]{3,}$/

const russian = (context: FigureContext, i: number): Counted | undefined => {
  // `двух объединений`, `десять рабочих`: a noun that ends as an adjective does, with nothing behind it to describe.
  const alone = (next: number): Counted | undefined =>
    next > i && /(?:[иы]х|ний|тий|ций)$/.test(context.items[next - 1]?.text ?? '')
      ? { first: i, next, unit: 'item', qualities: [] }
      : undefined
  for (let at = i; at < i + mostWords; at += 1) {
    if (!canCount(context, at) || !isLower(context, at)) return alone(at)
    const { text } = context.items[at] as Item
    if (russianAdjective.test(text)) continue
    if (!russianNoun.test(text) || (russianVerb.test(text) && text.length > 4)) return alone(at)
    return { first: i, next: at + 1, unit: 'item', qualities: [] }
  }
  return undefined
}

/** After 11…99 the counted thing is singular and in the accusative: it ends in these letters, folded. */
const accusative = /[اهةىءي]$/u
const joinedOn = /^(?:و\p{L}{2,}|[وفبلك]ال|لل)/u

const arabic = (
  context: FigureContext,
  i: number,
  value: number | undefined,
  construct: boolean,
): Counted | undefined => {
  // `ثلاثة من قادتها`: some of a whole.
  const partOf = context.items[i]?.text === 'من' && !context.items[i]?.and ? context.items[i + 1] : undefined
  // `الجولة الـ14 من الدوري` is an ordinal.
  const ordinal = has(context.items[i - 2], 'article') || context.items[i - 1]?.def === true
  if (
    partOf &&
    !construct &&
    !ordinal &&
    (value ?? 0) < 1000 &&
    canCount(context, i + 1) &&
    !partOf.known &&
    partOf.text.length >= 4
  )
    return { first: i + 1, next: i + 2, unit: 'item', qualities: [] }
  const item = context.items[i]
  if (!item || !canCount(context, i) || item.and || item.prep || item.text.length < 3) return undefined
  const def = item.def || item.text.startsWith('ال')
  if (def !== construct || (joinedOn.test(item.text) && !item.known)) return undefined
  const rest = (value ?? 0) % 100
  if (!construct && rest > 10 && !item.known && !accusative.test(item.text)) return undefined
  return { first: i, next: i + 1, unit: 'item', qualities: [] }
}

/**
 * What a number that ends before item `i` counts, by the shape of the words behind it: a plural in English, a noun over its adjectives in Russian, an
 * indefinite noun in the form the number asks for in Arabic. `construct`: a vague magnitude, which takes "of" and the article (`عشرات القرى`).
 */
export const countedPlain = (
  context: FigureContext,
  i: number,
  value: number | undefined,
  construct: boolean,
): Counted | undefined => {
  const { items, language } = context
  const of = construct && has(items[i], 'of') && !items[i]?.and
  const at = of ? i + 1 : i
  if (language === 'en') return english(context, construct && items[at]?.text === 'the' ? at + 1 : at)
  return language === 'ru' ? russian(context, at) : arabic(context, at, value, construct)
}
