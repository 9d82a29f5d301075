/** The words of `data/reading/<language>/names.yaml`, compiled once a language; what each list means is said there. */
import { nameWordLists } from './words.generated.ts'

/** The lists of one language as generated: words and phrases parted by commas. */
export interface NameWordLists {
  readonly heads: string
  readonly openHeads: string
  readonly firstHeads: string
  readonly weakHeads: string
  readonly middles: string
  readonly ministries: string
  readonly bodies: string
  readonly bodyStarts: string
  readonly bodyEnds: string
  readonly bodyNouns: string
  readonly bodyVerbs: string
  readonly clubVerbs: string
  readonly loneBodies: string
  readonly bodyPossessives: string
  readonly firmWords: string
  readonly personVerbs: string
  readonly personStates: string
  readonly personObjects: string
  readonly crafts: string
  readonly dwellers: string
  readonly demonyms: string
  readonly legal: string
  readonly links: string
  readonly titles: string
  readonly titleWords: string
  readonly after: string
  readonly suffixes: string
  readonly particles: string
  readonly tails: string
  readonly wordNames: string
  readonly placeBefore: string
  readonly placeAfter: string
  readonly notPlaces: string
  readonly placePrepositions: string
  readonly surePlacePrepositions: string
  readonly commonCapitals: string
  readonly starters: string
  readonly notBodies: string
  readonly common: string
}

/** The same as sets. */
export type NameWords = Readonly<Record<keyof NameWordLists, ReadonlySet<string>>>

const compiled = new Map<string, NameWords>()

/** The words of a language, or `undefined` where its folder has none. */
export const nameWordsOf = (language: string): NameWords | undefined => {
  const lists = nameWordLists[language]
  if (!lists) return undefined
  const ready = compiled.get(language)
  if (ready) return ready
  const made = Object.fromEntries(
    Object.entries(lists).map(([list, words]) => [
      list,
      new Set(words === '' ? [] : words.replaceAll('\n', '').split(',')),
    ]),
  ) as unknown as NameWords
  compiled.set(language, made)
  return made
}
