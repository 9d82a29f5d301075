import { fold, tokenise } from '../../text/index.ts'
import { plainWord, searchKey } from './word-forms.ts'

/** Raised whenever another key is made of a word or another word of a text: an index of another version is made again. */
export const searchVersion = 1

/** The keys of a text's words and numbers in their order: what an index holds of it. Linear in the text's length. */
export const searchKeys = (text: string): readonly string[] => {
  const keys: string[] = []
  for (const token of tokenise(fold(text))) {
    if (token.kind === 'word') keys.push(searchKey(plainWord(token.text)))
    else if (token.kind === 'number') keys.push(plainWord(token.text))
  }
  return keys
}
