/**
 * What `data/reading/lexicon.*.yaml` becomes: the words of one language, folded, by which rules recognise things.
 * A phrase is words with one space between; in Arabic a last word `ل` or `ب` means "a proclitic on the next word".
 */
import type { Language, Modality, RelationType } from '../types.ts'

export interface ReportingVerb {
  readonly modality: Modality
  readonly forms: readonly string[]
  /** Prepositions that open the content without a conjunction ("أشار إلى أهمية"). */
  readonly opens: readonly string[]
  /** Prepositions after which the original source stands ("نقلت … عن"). */
  readonly from: readonly string[]
  /** Content may begin with a bare verbal noun. */
  readonly nominal: boolean
  /** Forms that count only where the text writes the shadda (بيّن, not the preposition بين). */
  readonly marked: readonly string[]
}

export interface RelationTrigger {
  readonly type: RelationType
  readonly phrases: readonly string[]
  /** `between` (default): subject before, object after. `reversed`: object before, subject after. `none`: both after, object first. */
  readonly order: 'between' | 'reversed' | 'none'
}

export interface ListingWords {
  readonly verbs: readonly string[]
  readonly passive: readonly string[]
  readonly nouns: readonly string[]
  readonly removal: readonly string[]
}

export interface Lexicon {
  readonly language: Language
  readonly abbreviations: readonly string[]
  readonly verbs: readonly ReportingVerb[]
  readonly openers: readonly string[]
  readonly resultOpeners: readonly string[]
  readonly sourcing: readonly string[]
  readonly impersonal: readonly string[]
  readonly roles: readonly string[]
  readonly anonymous: readonly string[]
  readonly documents: readonly string[]
  readonly publicationHeads: readonly string[]
  readonly publishedBy: readonly string[]
  readonly occasionPrepositions: readonly string[]
  readonly occasionNouns: readonly string[]
  readonly triggers: readonly string[]
  /** Folded short form → the head noun it points back to. */
  readonly shortForms: readonly (readonly [string, string])[]
  readonly textLabels: readonly string[]
  /** Words beside an ambiguous name that give its ordinary meaning away. */
  readonly plain: readonly { readonly name: string; readonly after: readonly string[]; readonly before: readonly string[] }[]
  readonly relations: readonly RelationTrigger[]
  readonly listing: ListingWords
  readonly hedges: readonly string[]
  readonly negations: readonly string[]
  readonly parts: readonly string[]
  readonly directions: readonly string[]
  /** Nouns that make a name inside a longer one its parent. */
  readonly branches: readonly string[]
}
