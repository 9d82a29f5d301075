import { fact } from './letters.ts'
import type { NameScan } from './scan.ts'
import { tokenUse } from './types.ts'

/** A possessive ends a name. */
export const isPossessive = (word: string): boolean => word.endsWith("'s")
export const bare = (word: string): string => word.replace(/'s$/, '')

/** Words of sentences' beginnings this short are never part of a name ("The", "From"). */
export const shortStarter = 4

/** Questions about the words of an English page that every rule for names asks. */
export interface EnglishScan extends NameScan {
  word(at: number): string
  isCapital(at: number): boolean
  has(at: number, what: number): boolean
  glued(at: number): boolean
  isTitle(text: string): boolean
  isTitleAt(at: number): boolean
  isHead(at: number): boolean
  /** A capital that names nobody: a day, a nationality, the first word of a sentence. */
  isPlain(at: number): boolean
  /** Named by nothing but as a place. */
  free(at: number): boolean
  /** End of the run of capitals that begins at a token. */
  runEnd(first: number, last: number): number
}

/** Compiles them for one page. */
export const englishScan = (scan: NameScan): EnglishScan => {
  const { page, letters, words, use } = scan
  const { word, isCapital, has, glued } = letters
  const isTitleWord = (text: string): boolean => scan.roles.has(text) || words.titles.has(text)
  const isTitle = (text: string): boolean => isTitleWord(text)
  const isTitleAt = (at: number): boolean =>
    isTitleWord(word(at)) && !(page.tokens[at + 1]?.text === '-' && glued(at + 1)) && page.tokens[at - 1]?.text !== '-'
  const isHead = (at: number): boolean => words.heads.has(bare(word(at)))
  /** A capital that names nobody: a day, a nationality, the first word of a sentence. */
  const isPlain = (at: number): boolean =>
    words.commonCapitals.has(bare(word(at))) ||
    (words.starters.has(word(at)) && (has(at, fact.opens) || word(at).length <= shortStarter))
  const free = (at: number): boolean => (use[at] ?? 0) <= tokenUse.place

  /** "Tailors' Union", "Children's Hospital": the mark of the possessive belongs to a body's name, and its head follows. */
  const possessed = (at: number): number => {
    const text = word(at)
    const apart = page.tokens[at + 1]?.text === "'" && glued(at + 1) ? 2 : 1
    if (!words.bodyPossessives.has(apart === 2 ? text : isPossessive(text) ? text : '')) return 0
    for (let i = at + apart; i < at + apart + 3 && isCapital(i); i += 1)
      if (words.heads.has(bare(word(i)))) return apart
    return 0
  }

  /** End of the run of capitals that begins at a token. */
  const runEnd = (first: number, last: number): number => {
    let end = first + 1
    while (end < last) {
      const owned = possessed(end - 1)
      if ((isPossessive(word(end - 1)) && owned === 0) || !free(end)) break
      if (owned === 2) {
        end += 1
        continue
      }
      const text = page.tokens[end]?.text ?? ''
      if (isCapital(end)) end += 1
      else if (text === '-' && glued(end) && glued(end + 1) && word(end + 1) !== '') {
        if (!isCapital(end + 1) && !words.particles.has(word(end - 1)) && !words.particles.has(word(end + 1))) break
        end += 2
      } else if (text === '.' && glued(end) && (word(end - 1).length === 1 || words.titles.has(word(end - 1)))) end += 1
      else if (text === '&' && isCapital(end + 1)) end += 2
      else if (words.particles.has(word(end)) && word(end) !== 'e') {
        const next = page.tokens[end + 1]?.text === '-' ? end + 2 : end + 1
        if (next < last && (isCapital(next) || (words.particles.has(word(next)) && isCapital(next + 1)))) end = next
        else break
      } else break
    }
    while (end > first + 1 && page.tokens[end - 1]?.text === '.' && word(end - 2).length > 1) end -= 1
    return end
  }

  return { ...scan, word, isCapital, has, glued, isTitle, isTitleAt, isHead, isPlain, free, runEnd }
}
