/** The words names are made of, as maps from a folded word to what it can be. Read from the generated lines at the first name. */
import { knownBodies } from './known-bodies.generated.ts'
import { organisationWords } from './organisation-words.generated.ts'
import { personWords } from './person-words.generated.ts'

/** What a word of a personal name can be; a word can be several. The names are those of `data/names/parts/*.yaml`. */
export const wordKind = {
  ibn: 0x1,
  bint: 0x2,
  son: 0x4,
  daughter: 0x8,
  abu: 0x10,
  abul: 0x20,
  umm: 0x40,
  article: 0x80,
  'sun-article': 0x100,
  de: 0x200,
  van: 0x400,
  'inner-particle': 0x800,
  'family-ending': 0x1000,
  alias: 0x2000,
  honorific: 0x4000,
  'title-or-name': 0x8000,
  generation: 0x10000,
  abd: 0x20000,
  divine: 0x40000,
  allah: 0x80000,
  din: 0x100000,
  glory: 0x200000,
  'glory-head': 0x400000,
  'allah-head': 0x800000,
  servant: 0x1000000,
  'servant-of': 0x2000000,
  'article-is-name': 0x4000000,
  'family-after-ibn': 0x8000000,
  given: 0x10000000,
  'given-arab': 0x20000000,
  nisba: 0x40000000,
  'family-first': -0x80000000,
} as const

/** What a word of an organisation's name can be. */
export const bodyKind = {
  'legal-form': 1,
  'type-word': 2,
  number: 4,
  connective: 8,
  acronym: 16,
} as const

/** What one word can be, and what it means where it is that. */
export interface WordEntry {
  readonly kinds: number
  /** Codes by family: `honorific:…`, `generation:…`, `given:…`, `legal:…`, `type:…`, `number:…`. */
  readonly concepts?: readonly string[]
  readonly gender?: 'male' | 'female'
  /** What is left of a glued compound without its particle: `bakr` of `abubakr`. */
  readonly rest?: string
}

/** Words, and phrases under their words joined by `_`; `phraseLength` says how many words the longest phrase has that begins so. */
export interface Lexicon {
  readonly words: ReadonlyMap<string, WordEntry>
  readonly phraseLength: ReadonlyMap<string, number>
}

const merged = (before: WordEntry | undefined, more: WordEntry, rest: string | undefined): WordEntry => {
  const concepts = [...(before?.concepts ?? []), ...(more.concepts ?? [])]
  const gender = more.gender ?? before?.gender
  const left = rest ?? before?.rest
  return {
    kinds: (before?.kinds ?? 0) | more.kinds,
    ...(concepts.length > 0 && { concepts }),
    ...(gender && { gender }),
    ...(left !== undefined && { rest: left }),
  }
}

const readLexicon = (lines: string, bits: Readonly<Record<string, number>>): Lexicon => {
  const words = new Map<string, WordEntry>()
  const phraseLength = new Map<string, number>()
  for (const line of lines.replaceAll('\n ', ' ').trim().split('\n')) {
    const colon = line.indexOf(': ')
    const [kind = '', concept = '', gender = ''] = line.slice(0, colon).split('|')
    const bit = bits[kind] ?? 0
    const sex = gender === '' ? undefined : (gender as 'male' | 'female')
    // Nearly every word stands in one line: all words of it share one entry.
    const alone: WordEntry = { kinds: bit, ...(concept !== '' && { concepts: [concept] }), ...(sex && { gender: sex }) }
    for (const item of line.slice(colon + 2).split(' ')) {
      const equals = item.indexOf('=')
      const word = equals < 0 ? item : item.slice(0, equals)
      const before = words.get(word)
      if (!before && equals < 0) words.set(word, alone)
      else words.set(word, merged(before, alone, equals < 0 ? undefined : item.slice(equals + 1)))
      const end = word.indexOf('_')
      if (end > 0) {
        const first = word.slice(0, end)
        phraseLength.set(first, Math.max(phraseLength.get(first) ?? 0, word.split('_').length))
      }
    }
  }
  return { words, phraseLength }
}

let person: Lexicon | undefined
let organisation: Lexicon | undefined

/** Bodies known by one word, as lines of the lexicon. */
const bodyLines = (): string =>
  knownBodies
    .trim()
    .split('\n')
    .map((line) => {
      const [id = '', short = ''] = line.split('|')
      return `acronym|body:${id}|: ${short}`
    })
    .join('\n')

/** Words of personal names. */
export const personLexicon = (): Lexicon => {
  person ??= readLexicon(personWords, wordKind)
  return person
}

/** Words of organisations' names. */
export const organisationLexicon = (): Lexicon => {
  organisation ??= readLexicon(`${organisationWords}${bodyLines()}`, bodyKind)
  return organisation
}

/** The concepts of one family, or undefined; the same array for the same entry is not promised. */
export const conceptsOf = (entry: WordEntry | undefined, family: string): readonly string[] | undefined => {
  const all = entry?.concepts
  if (!all) return undefined
  if (all.length === 1) return all[0]?.startsWith(family) ? all : undefined
  const some = all.filter((concept) => concept.startsWith(family))
  return some.length > 0 ? some : undefined
}
