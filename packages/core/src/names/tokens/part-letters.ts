import { foldText } from '../../text/index.ts'
import type { NamePart } from '../parts/types.ts'

const plain = /^[\x20-\x7e]*$/
/** Alphabets in which folding loses what a letter sounds like: ş and š become s, ё becomes е. */
const marked = new Set(['Latn', 'Cyrl'])

/**
 * The letters of a part's key with the marks that change how they sound (`şahin` for `sahin`), in lower case; the key itself where the part was
 * joined of several words or carries no marks. The key is the end of the folded part: articles and particles stand before it.
 */
export const partLetters = ({ key, text, script }: Pick<NamePart, 'key' | 'text' | 'script'>): string => {
  if (plain.test(text) || !marked.has(script)) return key
  const letters = [...text.toLowerCase()]
  let end = letters.length
  while (end > 0 && foldText(letters[end - 1] as string) !== key.at(-1)) end -= 1
  for (let from = end - 1; from >= 0; from -= 1) {
    const tail = letters.slice(from, end).join('')
    const folded = foldText(tail)
    if (folded === key) return tail
    if (folded.length > key.length) return key
  }
  return key
}
