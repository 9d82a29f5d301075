/**
 * What `data/reading/<language>/lexicon.yaml` becomes: the words of one language, folded, by which rules recognise things.
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
  /** Forms that carry on for the last speaker ("добавив, что", "adding that"). */
  readonly participles?: readonly string[]
  /** Forms that are other words too and count only before a conjunction, a colon or a quotation. */
  readonly strict?: readonly string[]
  /** Somebody addressed stands between the verb and the content ("told Reuters that"). */
  readonly tells?: boolean
  /** Forms that, without a conjunction, a colon or a quotation, count only for a speaker known as one. */
  readonly wary?: readonly string[]
  /** Without a conjunction, only with one of these words later in the clause ("put the number at 40"). */
  readonly needs?: readonly string[]
  /** Words right after it that make it another thing ("claimed responsibility"). */
  readonly not?: readonly string[]
  /** It counts only before one of these words, which belong to it ("pointed out", «обратил внимание»). */
  readonly next?: readonly string[]
  /** It counts only for a speaker known as one: not every thing that shows something is a source. */
  readonly known?: boolean
  /** It counts only behind a negation («не исключил»). */
  readonly negated?: boolean
  /** An adjective: it counts only behind a form of "be" ("is confident that"). */
  readonly predicate?: boolean
  /** Content may be "to …" ("vowed to appeal"). */
  readonly infinitive?: boolean
  /** A verb of finding: without a conjunction, only before a figure ("counted 12 attacks"). */
  readonly counts?: boolean
  /** Stands before "in" and a document that speaks ("وجاء في التقرير أن"), and only there. */
  readonly inDocument?: boolean
}

/** Words that only languages with the subject before the verb need; keys as in `data/reading/{ru,en}/lexicon.yaml`, where each is explained. */
export interface SvoWords {
  readonly adverbs: readonly string[]
  readonly auxiliaries: readonly string[]
  readonly hypothetical: readonly string[]
  readonly conditional: readonly string[]
  readonly prepositions: readonly string[]
  readonly finite: readonly string[]
  readonly possessives: readonly string[]
  readonly unnamedRoles: readonly string[]
  readonly notSources: readonly string[]
  /** Nouns for what somebody said, by modality: "the minister's claim that". */
  readonly saidNouns: readonly string[]
  readonly claimNouns: readonly string[]
  readonly warnNouns: readonly string[]
  readonly denyNouns: readonly string[]
  readonly accuseNouns: readonly string[]
  readonly citing: readonly string[]
  readonly outlets: readonly string[]
  readonly personPronouns: readonly string[]
  readonly otherPronouns: readonly string[]
  readonly generic: readonly string[]
  readonly relatives: readonly string[]
  readonly conjunctions: readonly string[]
  readonly asWords: readonly string[]
  readonly determiners: readonly string[]
  readonly passives: readonly string[]
  readonly articlesBefore: readonly string[]
  readonly claimMarks: readonly string[]
  readonly claimSourcing: readonly string[]
  readonly forecastSourcing: readonly string[]
  readonly notBefore: readonly string[]
  readonly labelsAfter: readonly string[]
  readonly demonstratives: readonly string[]
  readonly strictHeads: readonly string[]
  readonly relays: readonly string[]
  readonly relayObjects: readonly string[]
  /** Adjectives for how somebody spoke, before a colon ("was blunt:", «был краток:»). */
  readonly attitudes: readonly string[]
  /** Nominative forms of roles, documents, anonymous sources and heads, where nouns have cases; empty elsewhere. */
  readonly nominatives: readonly string[]
}

/** Words that only languages with the verb before its subject need; keys as in `data/reading/ar/lexicon.yaml`, where each is explained. */
export interface VsoWords {
  readonly speakerEnds: readonly string[]
  readonly nameHeads: readonly string[]
  readonly nameTails: readonly string[]
  readonly institutions: readonly string[]
  readonly qualities: readonly string[]
  readonly titles: readonly string[]
  readonly participles: readonly string[]
  readonly pronounSourcing: readonly string[]
  readonly beforeSurname: readonly string[]
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
  /** Nouns that point back to an act of listing ("that listing"). */
  readonly acts?: readonly string[]
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
  /** Words before an ordinary word that make it the organisation's, where the text names that organisation surely elsewhere. */
  readonly companions: readonly string[]
  /** Folded short form → the head noun it points back to. */
  readonly shortForms: readonly (readonly [string, string])[]
  readonly textLabels: readonly string[]
  /** Words beside an ambiguous name that give its ordinary meaning away. */
  readonly plain: readonly {
    readonly name: string
    readonly after: readonly string[]
    readonly before: readonly string[]
    /** Words before the name that only the organisation can follow. */
    readonly sure?: readonly string[]
    /** Words anywhere in the paragraph that make it the organisation's. */
    readonly near?: readonly string[]
    /** Words anywhere in the paragraph that make it something else, unless one of `near` stands there too. */
    readonly veto?: readonly string[]
  }[]
  readonly relations: readonly RelationTrigger[]
  readonly listing: ListingWords
  readonly hedges: readonly string[]
  readonly negations: readonly string[]
  readonly parts: readonly string[]
  readonly directions: readonly string[]
  /** Nouns that make a name inside a longer one its parent. */
  readonly branches: readonly string[]
  /** Verbal nouns with which content may begin without a conjunction. */
  readonly nominalStarts: readonly string[]
  /** Set for languages with the subject before the verb. */
  readonly svo?: SvoWords
  /** Set for languages with the verb before its subject. */
  readonly vso?: VsoWords
}
