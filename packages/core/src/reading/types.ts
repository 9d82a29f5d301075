/**
 * What a reading is: the JSON of `marsad read`, of the HTTP API and of the desk. Keys are a contract; new ones may be added.
 * All spans are UTF-16 units of the document's original text.
 */
import type { Bounds } from '../register/edtf.ts'
import type { ListingStatus, NameStrength, Schema } from '../register/types.ts'
import type { Span } from '../text/span.ts'

export type { Bounds } from '../register/edtf.ts'

/** A language whose dates and figures are read: each folder of `data/reading/` is one. */
export type { Language } from './languages/codes.generated.ts'

export type Direction = 'rtl' | 'ltr'

/** A span with its words, so that a reader of the JSON needs no second lookup. */
export interface TextSpan extends Span {
  readonly text: string
}

/** A display name by interface language. */
export type Labels = Readonly<Record<'en' | 'ar' | 'ru', string>>

export interface ReadingDocument {
  /** SHA-256 of the UTF-8 text. */
  readonly hash: string
  /** ISO 639-1; `und` when it could not be told. */
  readonly language: string
  readonly direction: Direction
  readonly title?: string
  readonly published?: string
  /** Publisher, as the user or the page gives it. */
  readonly source?: string
  readonly url?: string
  /** UTF-16 length of the text. */
  readonly length: number
}

/**
 * `party`: on a loaded list when the document was published, or now. `person`, `organisation`: not (or no longer) on any loaded list;
 * `party` may still be set, with its status. `place`, `platform`: as said.
 */
export type MentionKind = 'party' | 'person' | 'organisation' | 'place' | 'platform'

/** The party a mention is tied to, as it stood on the document's date (today's lists where it has none). */
export interface MentionParty {
  readonly id: string
  readonly caption: string
  readonly schema: Schema
  /** `QDe.115` …; empty for an organisation that no loaded list holds. */
  readonly references: readonly string[]
  readonly status: ListingStatus
  readonly list?: string
  readonly programme?: string
  readonly listedOn?: string
  readonly removedOn?: string
  /** What must be said beside this name, by interface language. */
  readonly notes?: Readonly<Record<string, string>>
}

export interface Mention extends TextSpan {
  readonly id: string
  readonly kind: MentionKind
  readonly party?: MentionParty
  /** For places: CLDR territory (`AF`) or region code of `data/places`; for platforms: `telegram` …; for institutions their id. */
  readonly code?: string
  /** Display name of a place, platform, institution or person in the dictionary, where it has one: English, or the text's own for persons. */
  readonly label?: string
  /** The same by interface language, where the dictionary has it. */
  readonly labels?: Labels
  /** 0…1: how sure we are that the span names this. */
  readonly score: number
  /** The name in the register or dictionary that matched, and its strength. */
  readonly name?: { readonly text: string; readonly strength: NameStrength }
  /** Stable codes: `name-exact`, `proclitic`, `case-form`, `apposition`, `trigger`, `short-form`, `title-before` … */
  readonly reasons: readonly string[]
  /** Resolved from context (short form, pronoun-like noun), not by its own words. */
  readonly inferred?: boolean
  /** The text's own label for it ("terrorist"), shown as that text's. */
  readonly textLabel?: TextSpan
  /** For persons: the role the text gives. */
  readonly role?: TextSpan
  /** For persons: the organisation or state the role belongs to ("the minister of health *of Tajikistan*"), in the text's words. */
  readonly affiliation?: TextSpan
  /** For places: how narrow the name is. */
  readonly precision?: PlacePrecision
  /** id of the mention whose span holds this one whole: ISIL inside "ISIL - Khorasan". What stands inside is not what the text speaks of. */
  readonly inside?: string
}

export type PlacePrecision = 'region' | 'country' | 'province' | 'city'

export interface DateMention extends TextSpan {
  readonly id: string
  readonly edtf: string
  readonly bounds: Bounds
  /** `explicit`: all in the words. `relative`: completed from the publication date or an earlier date. `inferred`: a guess that is said to be one. */
  readonly basis: 'explicit' | 'relative' | 'inferred'
  /** START / MID / END of the period, where the words say so ("early December"). */
  readonly part?: 'START' | 'MID' | 'END'
  /** The words make it one side of time: "since August 2021", "until", "before", "after". The EDTF is then an open interval. */
  readonly side?: 'since' | 'until' | 'before' | 'after'
  readonly calendar?: 'gregorian' | 'hijri' | 'solar-hijri'
}

export type FigureOperator = 'eq' | 'approx' | 'gt' | 'ge' | 'lt' | 'le' | 'range' | 'vague'

export interface Figure extends TextSpan {
  readonly id: string
  readonly op: FigureOperator
  readonly value?: number
  readonly low?: number
  readonly high?: number
  /** Class of the counted thing: `channel`, `site`, `follower`, `fighter`, `language`, `person`, `percent`, `money:USD` …; `item` when unknown. */
  readonly unit: string
  /** The counted thing in the text's words. */
  readonly counted: string
  /** Its head word as a dictionary would print it (`قناة` for قنوات, `боевик` for боевиков), where the lexicon has it. */
  readonly lemma?: string
  readonly countedSpan?: Span
  /** EDTF of the period it holds for, where the text says so. */
  readonly period?: string
  /** id of that date mention. */
  readonly periodDate?: string
  /** id of the statement it stands in; absent when the text names no source for it. */
  readonly statement?: string
  /** ids of mentions it is about (party) and where (place). */
  readonly about?: readonly string[]
  readonly where?: readonly string[]
  /** Qualities of the counted thing that later checks use: `closed`, `platform:telegram` … */
  readonly qualities?: readonly string[]
}

export type Modality = 'said' | 'asserted' | 'claimed' | 'denied' | 'warned' | 'forecast' | 'accused' | 'called-for'

export interface Speaker extends TextSpan {
  /** `person`, `institution`, `document` (a report), or `anonymous`. */
  readonly kind: 'person' | 'institution' | 'document' | 'anonymous'
  /** Full name when the words here are a short form, title or pronoun resolved to an earlier speaker; an institution's English name. */
  readonly name?: string
  readonly labels?: Labels
  readonly role?: TextSpan
  readonly party?: MentionParty
  /** Not named here: carried from an earlier statement. */
  readonly inferred?: boolean
  /** The organisation or state the role belongs to, in the text's words. */
  readonly affiliation?: TextSpan
  /**
   * For anonymous sources, how much is said of them. `office`: which body they belong to ("a Foreign Ministry official"); `described`: what they
   * are ("two diplomats who attended"); `bare`: nothing ("sources said").
   */
  readonly grade?: 'office' | 'described' | 'bare'
}

/** One link of the sourcing chain, outermost reporter first, the original speaker last. */
export interface ChainLink extends TextSpan {
  readonly kind: Speaker['kind'] | 'publication'
  readonly name?: string
  readonly labels?: Labels
}

export interface Statement extends Span {
  readonly id: string
  readonly speaker: Speaker
  /** The reporting verb or phrase as it stands. */
  readonly verb: TextSpan
  readonly modality: Modality
  readonly kind: 'direct' | 'indirect' | 'mixed'
  /** The quoted words without their marks (direct, mixed). */
  readonly quote?: TextSpan
  /** All quoted stretches where a quotation is interrupted ("…," he said, "…") or goes on over paragraphs; `quote` is the first of them. */
  readonly quotes?: readonly TextSpan[]
  /** What was said, in the text's words (indirect) or the quote. */
  readonly content: TextSpan
  /** id of the statement inside whose content this one stands: what he said that she had said. */
  readonly within?: string
  /** EDTF of when it was said, and the date mention behind it. */
  readonly date?: string
  readonly dateMention?: string
  readonly dateInferred?: boolean
  /** Where it was said: "a meeting of the Security Council". */
  readonly occasion?: TextSpan
  readonly occasionInferred?: boolean
  readonly chain: readonly ChainLink[]
}

export type RelationType =
  | 'branch-of'
  | 'allied-with'
  | 'pledged-to'
  | 'rival-of'
  | 'joined'
  | 'member-of'
  | 'split-from'
  | 'merged-with'
  | 'founded'
  | 'listed-by'
  | 'removed-from-list'
  | 'leader-of'
  | 'present-in'
  | 'recruited-from'
  | 'claimed-responsibility'

/** One end of a relation: a mention. `part` holds words that narrow it ("a current of …"). */
export interface RelationEnd extends TextSpan {
  readonly mention?: string
  readonly id?: string
  readonly caption: string
  readonly labels?: Labels
  readonly part?: TextSpan
}

export interface Relation extends Span {
  readonly id: string
  readonly type: RelationType
  readonly subject: RelationEnd
  readonly object: RelationEnd
  readonly trigger: TextSpan
  readonly period?: string
  readonly periodDate?: string
  /** `said`: by the text or a source as fact; `possible`: could, may; `negated`. */
  readonly mode: 'said' | 'possible' | 'negated'
  /** The words that make it a thing of the past ("former", السابق, бывший): it must not be shown as holding now. */
  readonly ended?: TextSpan
  readonly statement?: string
}

export type EventType = 'attack' | 'arrest' | 'designation'

/**
 * Something that happened, as the text tells it. Precision codes follow ACLED's (codebook, "Time precision" and "Geo precision"): for time 1 the day, 2 the
 * week or a part of the month, 3 the month or more; for place 1 the town, 2 a part of the country, 3 the country or more. Left out where nothing is said.
 */
export interface ReadEvent extends Span {
  readonly id: string
  readonly type: EventType
  readonly trigger: TextSpan
  readonly date?: string
  readonly dateMention?: string
  readonly timePrecision?: 1 | 2 | 3
  /** The narrowest place named for it. */
  readonly place?: RelationEnd
  readonly placePrecision?: 1 | 2 | 3
  /** Who did it; for arrests and designations, the authority. */
  readonly actors: readonly RelationEnd[]
  /** Whom or what it was done to. */
  readonly targets: readonly RelationEnd[]
  /** ids of figures of killed, wounded, arrested. */
  readonly figures: readonly string[]
  readonly mode: 'said' | 'possible' | 'negated'
  readonly statement?: string
}

export type CheckVerdict = 'supported' | 'supported-elsewhere' | 'contradicted' | 'register-silent' | 'ambiguous'

export interface Check extends Span {
  readonly id: string
  /**
   * Stable code of what was checked. Against the register: `listed-on` (with a date or without), `removed-on`, `programme`, `alias`, `leader`, `nationality`. Inside the
   * text: `source-carried`, `period-after-source`, `sum`, `quote-of-two`.
   */
  readonly code: string
  /** The claim in plain English, built from the linked parts: "QDe.010 listed in 2001-10". */
  readonly claim: string
  readonly verdict: CheckVerdict
  readonly against?: {
    readonly list: string
    readonly reference: string
    readonly field: string
    readonly value: string
  }
  /** ids of what the claim rests on. */
  readonly restsOn: readonly string[]
}

/** The whole of one reading. Arrays are in reading order. */
export interface Reading {
  readonly document: ReadingDocument
  readonly sentences: readonly Span[]
  readonly mentions: readonly Mention[]
  readonly dates: readonly DateMention[]
  readonly figures: readonly Figure[]
  readonly statements: readonly Statement[]
  readonly relations: readonly Relation[]
  readonly events: readonly ReadEvent[]
  readonly checks: readonly Check[]
  /** Editions it was read against, so that it can be repeated. */
  readonly register: {
    readonly starter: boolean
    readonly editions: readonly { readonly list: string; readonly published: string; readonly hash: string }[]
  }
  /** What could not be read, said. */
  readonly notices: readonly { readonly code: string; readonly message: string }[]
}
