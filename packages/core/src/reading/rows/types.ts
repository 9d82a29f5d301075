/**
 * A reading as rows: what many documents are asked by. Each row says where in its document it stands, so that it can be cited, and holds what a
 * question over documents needs; the words themselves are in the document.
 */
import type { Bounds } from '../../register/edtf.ts'
import type { Span } from '../../text/span.ts'
import type {
  Check,
  EventType,
  FigureOperator,
  MentionKind,
  Modality,
  RelationType,
  Speaker,
  Statement,
} from '../types.ts'

/**
 * Whom or what a row is about, the same in every document: a party by its id (`QDe.161`), a place as `place:AF`, a platform as `platform:telegram`,
 * an institution as `body:ID`, anybody else as `name:` and the folded name.
 */
export type EntityKey = string

/** A place in the document, short: `[start, end)`. */
export type RowSpan = readonly [start: number, end: number]

interface Row extends Span {
  /** From 1, within the reading and kind. */
  readonly number: number
}

/** Who says what a row holds: the statement it stands in. Absent where the text names nobody. */
export interface RowSource {
  /** Number of the statement's row. */
  readonly statement: number
  readonly speaker: EntityKey
  readonly speakerText: string
  readonly modality: Modality
}

/** One party, person, body, place or platform of the document; `class` is its kind. */
export interface MentionRow extends Row {
  readonly kind: 'mention'
  readonly class: MentionKind
  readonly entity: EntityKey
  /** The words of the first mention. */
  readonly text: string
  readonly caption?: string
  readonly count: number
  readonly spans: readonly RowSpan[]
  /** Every mention of it is inferred from context. */
  readonly inferred?: true
}

/** A figure; `class` is its unit. */
export interface FigureRow extends Row {
  readonly kind: 'figure'
  readonly class: string
  readonly op: FigureOperator
  readonly value?: number
  readonly low?: number
  readonly high?: number
  readonly counted: string
  readonly lemma?: string
  readonly qualities?: readonly string[]
  readonly period?: string
  readonly bounds?: Bounds
  readonly about: readonly EntityKey[]
  readonly where: readonly EntityKey[]
  readonly source?: RowSource
}

/** A statement; `class` is its modality. */
export interface StatementRow extends Row {
  readonly kind: 'statement'
  readonly class: Modality
  readonly form: Statement['kind']
  readonly speaker: EntityKey
  readonly speakerText: string
  readonly speakerKind: Speaker['kind']
  readonly speakerInferred?: true
  readonly grade?: NonNullable<Speaker['grade']>
  readonly verb: RowSpan
  readonly content: RowSpan
  readonly quote?: RowSpan
  readonly date?: string
  readonly bounds?: Bounds
  /** Number of the statement it stands in. */
  readonly within?: number
  /** Through whom it came, outermost first. */
  readonly chain: readonly string[]
  /** Whom the content names. */
  readonly about: readonly EntityKey[]
}

/** One end of a relation or an event. */
export interface RowEnd {
  readonly entity: EntityKey
  readonly caption: string
  readonly span: RowSpan
}

/** A relation; `class` is its type. */
export interface RelationRow extends Row {
  readonly kind: 'relation'
  readonly class: RelationType
  readonly subject: RowEnd
  readonly object: RowEnd
  readonly trigger: RowSpan
  readonly mode: 'said' | 'possible' | 'negated'
  /** The words that make it a thing of the past: it does not hold now. */
  readonly ended?: RowSpan
  readonly period?: string
  readonly bounds?: Bounds
  readonly source?: RowSource
}

/** An event; `class` is its type. */
export interface EventRow extends Row {
  readonly kind: 'event'
  readonly class: EventType
  readonly date?: string
  readonly bounds?: Bounds
  readonly timePrecision?: 1 | 2 | 3
  readonly place?: RowEnd
  readonly placePrecision?: 1 | 2 | 3
  readonly actors: readonly RowEnd[]
  readonly targets: readonly RowEnd[]
  /** Numbers of the figures of it. */
  readonly figures: readonly number[]
  readonly mode: 'said' | 'possible' | 'negated'
  readonly source?: RowSource
}

/** A check; `class` is its code. */
export interface CheckRow extends Row {
  readonly kind: 'check'
  readonly class: string
  readonly claim: string
  readonly verdict: Check['verdict']
  readonly against?: NonNullable<Check['against']>
  readonly about: readonly EntityKey[]
}

/** Any row; `kind` tells them apart. */
export type ReadingRow = MentionRow | FigureRow | StatementRow | RelationRow | EventRow | CheckRow
export type RowKind = ReadingRow['kind']

/** In which part an entity stands in a row. */
export type RowRole = 'named' | 'about' | 'where' | 'speaker' | 'subject' | 'object' | 'actor' | 'target' | 'place'

/** That an entity stands in a row: what rows are found by. */
export interface RowLink {
  readonly kind: RowKind
  readonly number: number
  readonly role: RowRole
  readonly entity: EntityKey
}

/** All rows of a reading, by kind and number, and their links, each once. */
export interface ReadingRows {
  readonly rows: readonly ReadingRow[]
  readonly links: readonly RowLink[]
}
