/** The words of `data/reading/ar/statements.yaml`, compiled once, and what tells an Arabic verbal noun from another. */
import { type PhraseSet, phraseSet } from '../phrases.ts'
import { type ArabicWordList, arabicWordLists } from './arabic-words.generated.ts'

const setOf = (list: ArabicWordList): ReadonlySet<string> => new Set(arabicWordLists[list].split(','))
const phrasesOf = (list: ArabicWordList): PhraseSet => phraseSet(arabicWordLists[list].split(','))

export const verbalNouns: ReadonlySet<string> = setOf('verbalNouns')
export const definiteVerbalNouns: ReadonlySet<string> = setOf('definiteVerbalNouns')
export const sayingMarks: ReadonlySet<string> = setOf('sayingMarks')
export const renewed: ReadonlySet<string> = setOf('renewed')
export const adjuncts: PhraseSet = phrasesOf('adjuncts')
export const courtesies: ReadonlySet<string> = setOf('courtesies')
export const notSpeakers: ReadonlySet<string> = setOf('notSpeakers')
export const clauseStarts: PhraseSet = phrasesOf('clauseStarts')
export const notBefore: ReadonlySet<string> = setOf('notBefore')
export const takesBi: ReadonlySet<string> = setOf('takesBi')
export const adjectives: ReadonlySet<string> = setOf('adjectives')
export const objectStarts: ReadonlySet<string> = setOf('objectStarts')
export const notSources: ReadonlySet<string> = setOf('notSources')
export const media: ReadonlySet<string> = setOf('media')
export const receipts: ReadonlySet<string> = setOf('receipts')
export const quantifiers: ReadonlySet<string> = setOf('quantifiers')
export const addressees: ReadonlySet<string> = setOf('addressees')
export const remarks: ReadonlySet<string> = setOf('remarks')
const sayingNouns = setOf('sayingNouns')

const pronoun = /(?:هما|هم|هن|ها|ه)$/

/** "انضمامه" → انضمام, "مسووليتها" → مسووليه; `undefined` where no pronoun is written on it. */
export const withoutPronoun = (text: string): string | undefined => {
  const bare = text.replace(pronoun, '')
  if (bare === text || bare.length < 3) return undefined
  return bare.endsWith('ت') ? `${bare.slice(0, -1)}ه` : bare
}

/** "قوله", "تأكيدها": what stands between a source and what it said. */
export const isSayingNoun = (text: string): boolean => {
  const bare = withoutPronoun(text)
  return bare !== undefined && sayingNouns.has(bare)
}

/** The patterns of the second, seventh, eighth and tenth form, and of the third with its ة. */
const derived = /^(?:ت..ي.ه?|ان..ا.|ا[^ل]ت.ا.|ات.ا.|از.ي.ا.|اص.ط.ا.|است..ا.|است.ا.ه|ا.ت..ا.|م.ا..ه)$/
/** The fourth form, whose hamza stands below: إرسال, إقامة. */
const fourth = /^(?:ا..ا.|ا.ا.ه|ا...ا.)$/

const isBareVerbalNoun = (text: string, raw: string): boolean =>
  verbalNouns.has(text) || derived.test(text) || (raw.startsWith('إ') && fourth.test(text))

/** True for a verbal noun ("مقتل", "انضمامه", "القبض"). `text` is folded, `raw` as written. */
export const isVerbalNoun = (text: string, raw: string): boolean => {
  if (text.length < 2) return false
  if (definiteVerbalNouns.has(text) || isBareVerbalNoun(text, raw)) return true
  const bare = withoutPronoun(text)
  return bare !== undefined && isBareVerbalNoun(bare, raw)
}
