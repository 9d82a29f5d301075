import { personLexicon, wordKind } from '../../../names/parts/lexicon.ts'

const given = wordKind.given | wordKind['given-arab']

/** True for a word that is somebody's own name in the dictionary of names. */
export const isGivenName = (word: string): boolean => ((personLexicon().words.get(word)?.kinds ?? 0) & given) !== 0
