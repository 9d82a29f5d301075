/** The words of a language compiled for matching, once a language. */
import type { Lexicon } from '../languages/lexicon-types.ts'
import { lexiconOf } from '../languages/lexicons.ts'
import { type PhraseSet, phraseSet } from '../phrases.ts'
import { cutPattern, type Patterns, patterns, readings } from './patterns.ts'
import { relationWords } from './words.generated.ts'
import type { RelationRule, RelationWords } from './words-types.ts'

/** A rule with what an Arabic clause with its verb first needs: the verb alone, and what stands behind its subject. */
export interface Rule extends RelationRule {
  readonly tail?: { readonly direct: boolean; readonly patterns: Patterns }
}

export interface Compiled {
  readonly words: RelationWords
  readonly rules: readonly Rule[]
  /** All rules in one net; values are indexes into `rules`. */
  readonly triggers: Patterns
  /** Arabic: first words of verbs, before which and behind which the ends may stand; values are indexes into `heads`. */
  readonly heads: readonly Rule[]
  readonly headNet: Patterns
  readonly possessed: Patterns
  readonly possessedTypes: readonly RelationRule['type'][]
  readonly ended: Patterns
  readonly over: Patterns
  /** Acts of listing; values are indexes into {@link listingKinds}. */
  readonly listing: Patterns
  /** Being listed without a verb of listing; values are indexes into {@link stateKinds}. */
  readonly states: Patterns
  /** The body that a word beside a list or sanctions stands for, by its id. */
  readonly implied: ReadonlyMap<string, string>
  readonly claims: Patterns
  readonly requires: Patterns
  readonly byAgent: Patterns
  /** Phrases that narrow a party to a part of it. */
  readonly parts: PhraseSet
  readonly titleWords: ReadonlyMap<string, RelationRule['type']>
  readonly has: (list: WordList, text: string | undefined) => boolean
}

/** What a word of listing is; see the data files. */
export const listingKinds = [
  'strong',
  'weak',
  'passive',
  'nouns',
  'removal',
  'delisting',
  'acts',
  'carried',
  'recognised',
  'labels',
] as const

/** Ways of being on a list that need no verb of listing; see the data files. */
export const stateKinds = ['states', 'off', 'imposed', 'followed', 'there'] as const

export type StateKind = (typeof stateKinds)[number]

/** Bodies that a list is named by without being named: "the 1267 list", القائمة الأممية. */
const impliedKeepers = [
  ['byUn', 'inst-un'],
  ['by1267', 'inst-un-1267-committee'],
  ['by1988', 'inst-un-1988-committee'],
] as const

export type ListingKind = (typeof listingKinds)[number]

type WordList =
  | 'possessives'
  | 'copulas'
  | 'passing'
  | 'prepositions'
  | 'people'
  | 'never'
  | 'generic'
  | 'accidents'
  | 'victims'
  | 'figurative'
  | 'natural'
  | 'doneBy'
  | 'calls'
  | 'pronouns'
  | 'authorities'
  | 'denials'
  | 'triggers'
  | 'textLabels'
  | 'directions'
  | 'roles'
  | 'branches'
  | 'negations'
  | 'hedges'
  | 'demonstratives'
  | 'passives'
  | 'deed'
  | 'around'

const all = (list: readonly string[], value = 0): readonly (readonly [string, number])[] =>
  list.map((one) => [one, value] as const)

/** Splits verb patterns of one rule into their first words and what follows. */
const headsOf = (rule: RelationRule): readonly (readonly [Rule, string])[] =>
  rule.kind !== 'verb' || rule.order !== 'between'
    ? []
    : rule.words.map((word) => {
        const [first = '', ...rest] = cutPattern(word)
        const tail = rest.join(' ')
        return [
          { ...rule, tail: { direct: rest.every(mayBeEmpty), patterns: patterns(tail === '' ? [] : [[tail, 0]]) } },
          first,
        ] as const
      })

const mayBeEmpty = (element: string): boolean =>
  element === '' || /^\((?:\||.*\|\)$)/.test(element) || element.includes('||')

const compile = (words: RelationWords, lexicon: Lexicon): Compiled => {
  const sets = new Map<string, ReadonlySet<string>>()
  for (const list of [
    'possessives',
    'copulas',
    'passing',
    'prepositions',
    'people',
    'never',
    'generic',
    'accidents',
    'victims',
    'figurative',
    'natural',
    'doneBy',
    'calls',
    'pronouns',
    'authorities',
  ] as const)
    sets.set(list, new Set(words[list].flatMap(readings)))
  for (const list of ['triggers', 'textLabels', 'directions', 'roles', 'branches', 'negations', 'hedges'] as const)
    sets.set(list, new Set(lexicon[list]))
  sets.set('demonstratives', new Set(lexicon.svo?.demonstratives))
  sets.set('passives', new Set(lexicon.svo?.passives))
  sets.set('denials', new Set(words.claims.denials.flatMap(readings)))
  sets.set('around', new Set(words.listing.around.flatMap(readings)))
  sets.set('deed', new Set(words.claims.deed.flatMap(readings)))
  const possessed = Object.entries(words.possessed)
  const heads = words.relations.flatMap(headsOf)
  return {
    words,
    rules: words.relations,
    triggers: patterns(words.relations.flatMap(({ words: list }, value) => all(list, value))),
    heads: heads.map(([rule]) => rule),
    headNet: patterns(heads.map(([, first], value) => [first, value] as const)),
    possessed: patterns(possessed.flatMap(([, list], value) => all(list, value))),
    possessedTypes: possessed.map(([type]) => type as RelationRule['type']),
    ended: patterns(all(words.ended)),
    over: patterns(all(words.over)),
    listing: patterns(listingKinds.flatMap((kind, value) => all(words.listing[kind], value))),
    states: patterns(stateKinds.flatMap((kind, value) => all(words.listing[kind], value))),
    implied: new Map(
      impliedKeepers.flatMap(([kind, id]) => words.listing[kind].flatMap(readings).map((word) => [word, id] as const)),
    ),
    claims: patterns(all(words.claims.words)),
    requires: patterns(all(words.claims.requires)),
    byAgent: patterns(all(words.claims.byAgent)),
    parts: phraseSet(lexicon.parts),
    titleWords: new Map(
      Object.entries(words.titles).flatMap(([type, list]) =>
        list.map((word) => [word, type as RelationRule['type']] as const),
      ),
    ),
    has: (list, text) => text !== undefined && sets.get(list)?.has(text) === true,
  }
}

const ready = new Map<string, Compiled>()

/** The compiled words of a language; `undefined` where it has none. */
export const relationWordsOf = (language: string): Compiled | undefined => {
  const made = ready.get(language)
  if (made) return made
  const words = Object.hasOwn(relationWords, language) ? relationWords[language] : undefined
  const lexicon = lexiconOf(language)
  if (!words || !lexicon) return undefined
  const compiled = compile(words, lexicon)
  ready.set(language, compiled)
  return compiled
}
