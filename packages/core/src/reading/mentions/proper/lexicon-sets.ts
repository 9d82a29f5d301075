import type { Lexicon } from '../../languages/lexicon-types.ts'
import { nameWordsOf } from './words.ts'

/** Sets of a lexicon's words that every document asks for: made once a language. */
export interface LexiconSets {
  readonly roles: ReadonlySet<string>
  /** Finite reporting verbs. */
  readonly speech: ReadonlySet<string>
  /** Roles and titles. */
  readonly titles: ReadonlySet<string>
}

const made = new WeakMap<Lexicon, LexiconSets>()

/** See {@link LexiconSets}. */
export const lexiconSets = (lexicon: Lexicon): LexiconSets => {
  const before = made.get(lexicon)
  if (before) return before
  const sets = {
    roles: new Set(lexicon.roles),
    speech: new Set(lexicon.verbs.flatMap(({ forms }) => forms)),
    titles: new Set([...lexicon.roles, ...(nameWordsOf(lexicon.language)?.titles ?? [])]),
  }
  made.set(lexicon, sets)
  return sets
}
