/** Which phrase of the table stands at a word. */
import { commentPhrases, commentWords } from './phrases.generated.ts'
import type { CommentRelationType } from './types.ts'
import type { Word } from './words.ts'

/** A phrase found: words `[first, last)`. */
export interface Phrase {
  readonly type: CommentRelationType
  readonly where: 'before' | 'inverse' | 'after'
  readonly first: number
  readonly last: number
}

interface Row {
  readonly words: readonly string[]
  readonly type: CommentRelationType
  readonly where: Phrase['where']
}

const rows = new Map<string, Row[]>()
for (const [phrase, type, where] of commentPhrases) {
  const words = phrase.split(' ')
  const first = words[0] as string
  rows.set(first, [...(rows.get(first) ?? []), { words, type: type as CommentRelationType, where }])
}
for (const list of rows.values()) list.sort((a, b) => b.words.length - a.words.length)

/** Words that names begin with too: no phrase when written with a capital inside a sentence ("Al-Nusrah Front for the People"). */
const nameWords = new Set([
  'front',
  'support',
  'supporters',
  'aid',
  'services',
  'unit',
  'brigade',
  'funds',
  'part',
  'wing',
  'command',
  'united',
  'name',
])

/** The longest phrase at a word, of the wanted side. `opening`: the word opens its sentence, where a capital says nothing. */
export const phraseAt = (
  words: readonly Word[],
  at: number,
  limit: number,
  sides: readonly Phrase['where'][],
  opening: boolean,
): Phrase | undefined => {
  const word = words[at]
  if (!word || (word.capital && !opening && nameWords.has(word.text))) return undefined
  for (const { words: phrase, type, where } of rows.get(word.text) ?? []) {
    if (!sides.includes(where) || at + phrase.length > limit) continue
    if (phrase.every((text, i) => words[at + i]?.text === text))
      return { type, where, first: at, last: at + phrase.length }
  }
  return undefined
}

type List = keyof typeof commentWords

const sets: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(commentWords).map(([name, list]) => [name, new Set(list)]),
)

/** True when a word is on that list of the table. */
export const isWord = (list: List, text: string | undefined): boolean => sets.get(list)?.has(text ?? '') === true

type Phrases = readonly (readonly string[])[]

const phrasesOf = (list: List): Phrases => commentWords[list].map((phrase) => phrase.split(' '))
const several: Readonly<Record<'listedAs' | 'citing' | 'negations', Phrases>> = {
  listedAs: phrasesOf('listedAs'),
  citing: phrasesOf('citing'),
  negations: phrasesOf('negations'),
}

/** Words taken by a phrase of one of these lists at a word; 0 where none stands. */
export const lengthAt = (list: keyof typeof several, words: readonly Word[], at: number): number =>
  several[list].find((phrase) => phrase.every((text, i) => words[at + i]?.text === text))?.length ?? 0
