/** Words that are known only together: "limited liability company", "the Elder". */
import type { Lexicon, WordEntry } from './lexicon.ts'
import type { Word } from './words.ts'

/** The longest known phrase that begins at word `i`; `longest` is how many words it may have. */
export const phraseAt = (
  words: readonly Word[],
  i: number,
  longest: number,
  lexicon: Lexicon,
): { readonly key: string; readonly length: number; readonly entry: WordEntry } | undefined => {
  for (let length = Math.min(longest, words.length - i); length > 1; length -= 1) {
    let key = (words[i] as Word).key
    for (let k = 1; k < length; k += 1) key += `_${(words[i + k] as Word).key}`
    const entry = lexicon.words.get(key)
    if (entry) return { key, length, entry }
  }
  return undefined
}
