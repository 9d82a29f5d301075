/**
 * In which forms a word of a text is found, and the one key it stands under in an index. Letters alone decide, no language is asked: an Arabic word
 * is found behind the conjunctions, prepositions and the article that are written onto it, a Russian one in its cases, a Latin one with or without
 * its possessive.
 *
 * The rule that keeps an index sound: whenever {@link wordFits} is true of a word, {@link keyTests} is true of the word's {@link searchKey}. So an
 * index over keys never leaves a document out, and the text itself decides afterwards.
 */

/** Units of a word that count. Longer "words" are lines without spaces. */
export const longestWord = 64

/** One word somebody looks for: folded, without apostrophes. `prefix`: any word that begins so. */
export interface SearchWord {
  readonly text: string
  readonly prefix: boolean
}

/** A question about a key: equal to it, or, with `prefix`, beginning with it. */
export interface KeyTest {
  readonly key: string
  readonly prefix: boolean
}

const apostrophes = /'/g
const possessive = /^([a-z'\u00df-\u024f]{2,})'s$/

/** A folded word as it is compared: a Latin possessive and all apostrophes gone (`taliban's`, `qa'ida`), cut at {@link longestWord}. */
export const plainWord = (folded: string): string => {
  if (!folded.includes("'")) return folded.length > longestWord ? folded.slice(0, longestWord) : folded
  return folded.replace(possessive, '$1').replace(apostrophes, '').slice(0, longestWord)
}

/** Of Arabic letters alone: what is cut off one leaves another. */
const isArabic = (word: string): boolean => /^[\u0620-\u06d3]+$/.test(word)

const isCyrillic = (word: string): boolean => /^[а-я]+$/.test(word)

/** Letters a word keeps at least when one letter is taken for a proclitic; behind the article two are enough (الدم). */
const [restOfLetter, restOfArticle] = [3, 2]

/** One proclitic less, and its place in the order conjunction (1), preposition (2), article (3); `undefined` when the word begins with none. */
const step = (word: string, shortest: boolean): { readonly rest: string; readonly order: 1 | 2 | 3 } | undefined => {
  const [letter, article] = shortest ? [restOfLetter, restOfArticle] : [0, 0]
  if (word.startsWith('ال')) {
    return word.length - 2 >= article ? { rest: word.slice(2), order: 3 } : undefined
  }
  // ل before the article swallows its alef.
  if (word.startsWith('لل')) return word.length - 2 >= article ? { rest: `ا${word.slice(1)}`, order: 2 } : undefined
  const first = word[0] ?? ''
  if (word.length - 1 < letter) return undefined
  if (first === 'و' || first === 'ف') return { rest: word.slice(1), order: 1 }
  if (first === 'ب' || first === 'ك' || first === 'ل') return { rest: word.slice(1), order: 2 }
  return undefined
}

/** The word, and the word behind each proclitic it may begin with, in the order in which Arabic writes them. Others have one form. */
export const wordForms = (word: string): readonly string[] => {
  if (!isArabic(word)) return [word]
  const forms = [word]
  let order = 0
  for (let next = step(word, true); next !== undefined && next.order > order; next = step(next.rest, true)) {
    forms.push(next.rest)
    order = next.order
  }
  return forms
}

/** Case endings of Russian nouns and adjectives, longest first. Light on purpose: no verb, no suffix that makes another word. */
const endings: readonly string[] = [
  ...['ами', 'ями', 'ими', 'ыми', 'ого', 'его', 'ому', 'ему'],
  ...['ов', 'ев', 'ей', 'ой', 'ий', 'ый', 'ая', 'яя', 'ую', 'юю', 'ое', 'ее', 'ие', 'ые', 'их', 'ых', 'им', 'ым'],
  ...['ом', 'ем', 'ам', 'ям', 'ах', 'ях', 'ью'],
  ...['а', 'я', 'ы', 'и', 'у', 'ю', 'е', 'о', 'ь', 'й'],
]
const shortestStem = 3
/** More letters than two endings and the joining и can have. */
const longestEnding = 8

const withoutEnding = (word: string): string => {
  const ending = endings.find((one) => word.endsWith(one) && word.length - one.length >= shortestStem)
  if (ending === undefined) return word
  const stem = word.slice(0, -ending.length)
  // движени-е, движен-ий
  return stem.endsWith('и') && stem.length > shortestStem ? stem.slice(0, -1) : stem
}

/** A Russian word without its case ending; twice, so that Лаврова (а) and Лавров (ов) meet. Other words stay as they are. */
const stemOf = (word: string): string => (isCyrillic(word) ? withoutEnding(withoutEnding(word)) : word)

/** The key under which a plain word stands in an index: its stem, or the Arabic word with everything gone that may be a proclitic. */
export const searchKey = (word: string): string => {
  if (!isArabic(word)) return stemOf(word)
  let key = word
  for (let next = step(key, true); next !== undefined; next = step(key, true)) key = next.rest
  return key
}

/** True when a plain word of a text is one that is looked for. */
export const wordFits = (wanted: SearchWord, word: string): boolean => {
  const { text, prefix } = wanted
  if (isArabic(word)) return wordForms(word).some((form) => (prefix ? form.startsWith(text) : form === text))
  return prefix ? word.startsWith(text) : word === text || (isCyrillic(text) && stemOf(word) === stemOf(text))
}

/** Letters a word before `*` has at least, behind whatever may be a proclitic: less would be the beginning of every word. */
export const shortestPrefix = 2

const prefixPath = (text: string): readonly string[] => {
  const path = [text]
  if (isArabic(text))
    for (let next = step(text, false); next !== undefined; next = step(next.rest, false)) path.push(next.rest)
  return path
}

/** True when a word before `*` is long enough to be looked for. */
export const prefixFits = (text: string): boolean => prefixPath(text).every((one) => one.length >= shortestPrefix)

/** Which keys words may have that fit: one of the tests is true of every such key. */
export const keyTests = ({ text, prefix }: SearchWord): readonly KeyTest[] => {
  if (!prefix) return [{ key: searchKey(text), prefix: false }]
  const begins = prefixPath(text).map((key) => ({ key, prefix: true }))
  if (!isCyrillic(text)) return begins
  // A stem may be shorter than what was written before the star.
  const shorter = Array.from({ length: longestEnding }, (_, at) => text.length - 1 - at)
  return [...begins, ...shorter.filter((n) => n >= shortestStem).map((n) => ({ key: text.slice(0, n), prefix: false }))]
}
