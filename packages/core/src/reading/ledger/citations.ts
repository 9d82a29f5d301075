import { firstFrom, foldKey, type Span, sliceSpan } from '../../text/index.ts'
import { wholeCharacters } from '../export/code-points.ts'
import { layOut, tokensSpan } from '../page.ts'
import type { Citation, LedgerDocument } from './types.ts'

/** Units of a sentence that are kept with a citation. */
const longestSentence = 1_000

/** Cites spans of a document. The sentences are laid out once, at the first question. */
export const citing = (document: LedgerDocument): ((span: Span) => Citation) => {
  const { hash, text, title, source, url, published } = document
  let sentences: readonly Span[] | undefined
  return (span) => {
    if (sentences === undefined) {
      const page = layOut(text)
      sentences = page.sentences.map(({ first, last }) => tokensSpan(page, first, last))
    }
    const { start, end } = wholeCharacters(text, span)
    const found = sentences[firstFrom(sentences, start + 1) - 1]
    const whole = found !== undefined && start < found.end ? found : { start, end }
    const shown =
      whole.end - whole.start <= longestSentence
        ? whole
        : wholeCharacters(text, {
            start: Math.max(whole.start, start - longestSentence / 2),
            end: Math.min(whole.end, start + longestSentence / 2),
          })
    return {
      document: hash,
      start,
      end,
      text: text.slice(start, end),
      sentence: sliceSpan(text, shown).trim(),
      ...(title !== undefined && { title }),
      ...(source !== undefined && { source }),
      ...(url !== undefined && { url }),
      ...(published !== undefined && { published }),
    }
  }
}

/** Words from which on equal sentences are a repetition and no chance: "He did not comment" has four. */
const fewestWords = 5

/** What equal sentences have in common, whatever their marks, digits and letter forms; `undefined` for one too short to tell. */
export const wordsKey = (sentence: string): string | undefined => {
  const key = foldKey(sentence)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return key.split(' ').length < fewestWords ? undefined : key
}
