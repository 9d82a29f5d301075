import type { ArabicScan } from './arabic-scan.ts'
import { isGivenName } from './given.ts'
import type { ProperName } from './types.ts'

const longestName = 5
/** Words between a title and the name it belongs to. */
const titleReach = 9
/** Endings of surnames that Arabic takes over letter by letter. */
const foreignEnding = /(?:وف|يف|وفا|يفا|سكي|وفيتش|يتش|زاده|شويلي|شفيلي|نكو|سون|مان|اوغلو|يان|ينا)$/
/** Second halves that a first name of any letters may have ("ثناء الله"). */
const pious = new Set(['الله', 'الدين', 'الرحمن', 'الحق', 'الاسلام'])
const digits = /[0-9]/

/** The rule for persons in Arabic: the personal name that begins at a token. */
export const arabicPeople = (scan: ArabicScan): ((at: number, last: number) => ProperName | undefined) => {
  const {
    readings,
    reads,
    page,
    words,
    word,
    written,
    mark,
    free,
    isPlace,
    isDefinite,
    isTitle,
    isStateWord,
    isCommon,
  } = scan
  const { tokens } = page
  const titled = (text: string): boolean => reads(text, scan.roles) || reads(text, words.titles)
  const isNameWord = (at: number): boolean => {
    const text = word(at)
    return (
      text.length > 1 &&
      free(at) &&
      !isCommon(text) &&
      !isTitle(text) &&
      !words.heads.has(text) &&
      !words.middles.has(text) &&
      !digits.test(text) &&
      !words.placePrepositions.has(text)
    )
  }

  const given = (at: number): boolean => isGivenName(word(at)) && !(word(at) === 'علي' && written(at).endsWith('ى'))

  /** Where the personal name that begins here ends, and how much of it the dictionary of names knows. */
  const nameEnd = (
    first: number,
    last: number,
    hasTitle: boolean,
  ): { readonly end: number; readonly known: number; readonly count: number } => {
    let end = first
    let known = 0
    let count = 0
    while (end < last && count < longestName) {
      const text = word(end)
      // "الخبير سمير قازان": behind a title and one first name, a place's name is the surname.
      if (hasTitle && count === 1 && isPlace(end) && scan.cling[end] === 0 && isPlace(end + 1) === false) {
        const next = word(end + 1)
        if (next === '' || next === 'ان' || next === 'بان' || isCommon(next)) {
          end += 1
          count += 1
        }
        break
      }
      if (!free(end) || text === '' || (count > 0 && tokens[end - 1]?.kind !== 'word')) break
      const next = word(end + 1)
      if (words.particles.has(text)) {
        if (next === '' || isTitle(next) || isCommon(next) || (!free(end + 1) && !isPlace(end + 1))) break
        // "عبد الله", "بن عمار", "أبو بكر"
        end += 2
        known += 1
        count += 1
        if (words.particles.has(word(end - 1)) && word(end) !== '') end += 1
        continue
      }
      if (words.tails.has(next) && !isDefinite(text) && pious.has(next)) {
        end += 2
        known += 1
        count += 1
        continue
      }
      if (isDefinite(text)) {
        // A surname with the article closes the name.
        if (count === 0 || isCommon(text) || isTitle(text) || words.heads.has(text)) break
        if (isStateWord(text) && known === 0) break
        end += 1
        count += 1
        break
      }
      if (!isNameWord(end)) break
      const isKnown = given(end)
      if (count > 0 && !isKnown && !foreignEnding.test(text)) {
        // One unknown word may be the surname; what begins like a verb or a preposition with its noun is none.
        if (
          count >= 3 ||
          /^[يت].{3}/.test(text) ||
          /^(?:لل|بال|وال|فال|كال|ول|وب)/.test(text) ||
          (/^[بلو]/.test(text) && !isGivenName(text.slice(1)) && text.length > 6) ||
          (/(?:ات|ون|ين|ا|يه)$/.test(text) && written(end).endsWith('ة'))
        )
          break
        if (count >= 2 && known === 0) break
        end += 1
        count += 1
        if (
          count >= 2 &&
          isDefinite(word(end)) &&
          free(end) &&
          !isCommon(word(end)) &&
          !isTitle(word(end)) &&
          !words.heads.has(word(end)) &&
          known > 0
        ) {
          end += 1
          count += 1
        }
        break
      }
      if (isKnown) known += 1
      end += 1
      count += 1
    }
    return { end, known, count }
  }

  /** The title whose words lead up to a name, where nothing but nouns stands between. */
  const titleBefore = (first: number): readonly [number, number] | undefined => {
    let from = -1
    for (let at = first - 1; at >= 0 && first - at <= titleReach; at -= 1) {
      const text = word(at)
      if (text === '') {
        const m = mark(at)
        if (m === '"' || m === '-' || (m === ',' && at === first - 1)) continue
        break
      }
      if (scan.speech.has(text) || (words.common.has(text) && !['في', 'من', 'عن', 'السابق', 'شؤون'].includes(text)))
        break
      if (titled(text)) from = at
    }
    return from >= 0 ? [from, first] : undefined
  }

  const persons = (at: number, last: number): ProperName | undefined => {
    if (!free(at)) return undefined
    const text = word(at)
    // Most words are common, or hold no name: they are left before anything is looked back for.
    if (isCommon(text) || text.length < 2) return undefined
    const role = titleBefore(at)
    const starts =
      given(at) ||
      (role !== undefined && words.wordNames.has(text) && isNameWord(at)) ||
      words.particles.has(text) ||
      words.tails.has(word(at + 1))
    const glue =
      !starts &&
      /^[وفلبك]/.test(text) &&
      text.length > 4 &&
      isGivenName(text.slice(1)) &&
      !isGivenName(text) &&
      !isCommon(text.slice(1))
    if (!starts && !glue) {
      // No known given name: only right behind the words of a title, and two words of which none is common.
      const near =
        isTitle(word(at - 1)) || isStateWord(word(at - 1)) || mark(at - 1) === ',' || isDefinite(word(at - 1))
      if (!role || !near || !isNameWord(at) || isDefinite(text) || isPlace(at)) return undefined
      if (/^(?:لل|بال|وال|فال|ول|وب)/.test(text) || text.length < 3) return undefined
      const { end, known, count } = nameEnd(at, last, true)
      const closes = closesName(end)
      // "أسواق الطاقة" is built like a name, and is none.
      if (isDefinite(word(end - 1)) && known === 0 && word(end) !== 'ان') return undefined
      if (count < 2 || !(known > 0 || foreignEnding.test(word(end - 1)) || closes)) return undefined
      return { kind: 'person', first: at, last: end, score: 0.7, reasons: ['title-before'], role }
    }
    const { end, known: certain, count } = nameEnd(at, last, role !== undefined)
    const known = certain + (role && words.wordNames.has(text) && !given(at) ? 1 : 0)
    if (glue && count < 2) return undefined
    if (count < 2) {
      const courtesy = titled(word(at - 1)) && isDefinite(readings(word(at - 1)).find(isTitle) ?? '') && closesName(end)
      return courtesy && !words.wordNames.has(text) && end > at
        ? { kind: 'person', first: at, last: end, score: 0.65, reasons: ['title-before'], ...(role && { role }) }
        : undefined
    }
    const doubtful = words.wordNames.has(text) || text === 'ابو' || text === 'ام'
    if (doubtful && !role && known < 2) return undefined
    if (known < 2 && !role && !isDefinite(word(end - 1)) && !foreignEnding.test(word(end - 1)) && !closesName(end))
      return undefined
    const reasons = [role ? 'title-before' : 'given-name', ...(role && known > 0 ? ['given-name'] : [])]
    return {
      kind: 'person',
      first: at,
      last: end,
      ...(glue && { skip: 1 }),
      score: Math.min(0.95, 0.6 + 0.1 * known + (role ? 0.15 : 0)),
      reasons,
      ...(role && { role }),
    }
  }

  /** What stands behind a finished name: a mark, the end, an opener of speech. */
  const closesName = (at: number): boolean => {
    const text = word(at)
    return (
      text === '' ||
      isCommon(text) ||
      text === 'ان' ||
      titled(text) ||
      /^(?:بان|ل|ب|و).{2,}/.test(text) ||
      isTitle(text)
    )
  }

  return persons
}
