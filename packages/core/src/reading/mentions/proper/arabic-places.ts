import type { ArabicScan } from './arabic-scan.ts'
import { isGivenName } from './given.ts'
import type { ProperName } from './types.ts'

/** Words for places after which an ordinary noun is as likely as a name, or that name a thing. */
const notBefore = new Set(['العاصمه', 'دائره', 'قاعده', 'مطار', 'جهه'])
/** Words for places that take adjectives ("منطقة سكنية"). */
const described = new Set(['منطقه', 'مدينه', 'قريه', 'بلده', 'جزيره', 'ميناء', 'حي', 'وادي'])
/** "مناطق نفوذها": a noun with a possessive pronoun is nobody's name. */
const possessed = /^.{3,}(?:ها|هم|هما|كم|نا)$/
const directions = new Set(['شمال', 'جنوب', 'شرق', 'غرب', 'وسط'])
/** First words of place names of two words. */
const placeHeads = new Set([
  ...['تل', 'راس', 'عين', 'دير', 'بير', 'بئر', 'كفر', 'بيت', 'خان', 'ابو', 'ام', 'بني', 'وادي', 'جبل', 'دار'],
  ...['سيدي', 'شيخ'],
])

/** The rule for places in no gazetteer: "مدينة بيجي", "قضاء الشرقاط". */
export const arabicPlaces = (scan: ArabicScan): ((at: number, last: number) => ProperName | undefined) => {
  const { readings, words, word, written, mark, free, isDefinite, isTitle, isStateWord, isCommon } = scan

  const isNoName = (text: string): boolean =>
    text === '' ||
    isCommon(text) ||
    isTitle(text) ||
    isStateWord(text) ||
    words.heads.has(text) ||
    words.middles.has(text) ||
    words.placePrepositions.has(text) ||
    words.placeBefore.has(text) ||
    possessed.test(text)

  /** "محافظتي مسندم وشمال الباطنة": the second of two that one noun names. */
  const joinedPlace = (at: number): ProperName | undefined => {
    const text = word(at)
    if (!/^و.{3,}/.test(text) || !free(at)) return undefined
    const pair = [at - 2, at - 3].some((before) => {
      const noun = word(before)
      return /(?:تي|تا)$/.test(noun) && readings(noun).some((one) => words.placeBefore.has(one))
    })
    const name = text.slice(1)
    const more = directions.has(name) && isDefinite(word(at + 1)) && free(at + 1)
    if (!pair || (isNoName(name) && !more)) return undefined
    return { kind: 'place', first: at, last: more ? at + 2 : at + 1, skip: 1, score: 0.75, reasons: ['place-word'] }
  }

  return (at, last) => {
    const joined = joinedPlace(at)
    if (joined) return joined
    const form = readings(word(at)).find((one) => words.placeBefore.has(one))
    if (form === undefined || notBefore.has(form)) return undefined
    const first = mark(at + 1) === '"' ? at + 2 : at + 1
    const text = word(first)
    if (first >= last || !free(first) || isNoName(text)) return undefined
    const definite = isDefinite(text)
    if (!definite && (described.has(form) ? /(?:يه|تين|تان|ات|ين)$/ : /(?:يه|تين|تان|ات)$/).test(text)) return undefined
    // "منطقة سكنية", "مدينة كبيرة": an adjective of the noun.
    if (!definite && described.has(form) && /[ةي]$/.test(written(first)) && text.length > 4) return undefined
    const opens = isGivenName(text) || words.particles.has(text) || placeHeads.has(text)
    const next = word(first + 1)
    const more = !definite && opens && free(first + 1) && !isNoName(next)
    return { kind: 'place', first, last: more ? first + 2 : first + 1, score: 0.75, reasons: ['place-word'] }
  }
}
