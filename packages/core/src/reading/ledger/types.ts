/**
 * The ledger: many kept readings asked at once. Everything in it points at words of a document, names who said them, and counts origins, not repetitions.
 */
import type { Bounds } from '../../register/edtf.ts'
import type { EntityKey, ReadingRow } from '../rows/types.ts'
import type { FigureOperator, Modality, Speaker, TextSpan } from '../types.ts'

/** A document as the ledger cites it, with its text. */
export interface LedgerDocument {
  readonly hash: string
  readonly text: string
  readonly title?: string
  readonly source?: string
  readonly url?: string
  readonly published?: string
}

/**
 * Rows of one document that a question is about. Its statement rows must be among them where a figure, relation or event has a source, since chains
 * stand there, and its mention rows where names are wanted.
 */
export interface DocumentRows {
  readonly document: LedgerDocument
  readonly rows: readonly ReadingRow[]
}

/** Words of a document, with what a footnote needs. Spans are UTF-16 units of the document's text. */
export interface Citation extends TextSpan, Omit<LedgerDocument, 'text' | 'hash'> {
  /** The document's hash. */
  readonly document: string
  /** The whole sentence (a stretch of a very long one). */
  readonly sentence: string
}

/** Who says something in a document; absent where the text itself says it. */
export interface Saying {
  readonly speaker: EntityKey
  readonly speakerText: string
  readonly speakerKind?: Speaker['kind']
  readonly grade?: NonNullable<Speaker['grade']>
  readonly modality: Modality
  /** Outermost reporter first, the speaker last. */
  readonly chain: readonly string[]
}

/**
 * When a figure or relation holds. `stated`: the text says so. `as-said`: it does not, and {@link asSaidDays} before the day it was said are taken.
 */
export interface ClaimPeriod {
  readonly basis: 'stated' | 'as-said'
  readonly edtf?: string
  readonly bounds: Bounds
}

/** What a telling does with the claim: vouch for it, deny it, or leave it open (possible, forecast, called for, no number). */
export type Stance = 'for' | 'against' | 'open'

/** One place where a claim is told. */
export interface Telling {
  readonly citation: Citation
  readonly saying?: Saying
  /** Number of its origin among those of the claim, from 1. */
  readonly origin: number
  /** What the check of this very passage against the lists came to, where there is one. */
  readonly register?: 'supported' | 'contradicted'
}

/** The letters of the Admiralty scale (NATO STANAG 2511, AJP-2.1): A completely reliable … E unreliable, F cannot be judged. */
export type Reliability = 'A' | 'B' | 'C' | 'D' | 'E' | 'F'

/** Where a claim comes from: one speaker, agency or publisher, however many papers repeat it. */
export interface Origin {
  /** From 1. */
  readonly number: number
  readonly key: EntityKey
  readonly name: string
  /** Somebody can be named for it: not an unnamed source, not a text of nobody's. */
  readonly named: boolean
  /** What made several tellings one origin. */
  readonly joinedBy: readonly ('speaker' | 'same-words' | 'name-alike')[]
  /** The publishers that carry it, by name. */
  readonly publishers: readonly string[]
  readonly documents: readonly string[]
  /** A person's rating of the origin itself, else the best of the publishers'. */
  readonly reliability?: Reliability
}

/** Stable codes of why a credibility is suggested; the lines stand in `credibilityReasons`. */
export type CredibilityReason =
  | 'open'
  | 'register-supports'
  | 'register-contradicts'
  | 'origins-several'
  | 'origins-two'
  | 'origin-one'
  | 'origin-unnamed'
  | 'conflict-fewer'
  | 'conflict-as-many'
  | 'conflict-more'
  | 'only-unreliable'
  | 'capped-f'
  | 'capped-unrated'

/** A suggestion on the Admiralty scale, 1 confirmed … 6 cannot be judged; a person decides. */
export interface Credibility {
  readonly grade: 1 | 2 | 3 | 4 | 5 | 6
  readonly reasons: readonly CredibilityReason[]
}

/** The amount of a figure. */
export interface Amount {
  readonly op: FigureOperator
  readonly value?: number
  readonly low?: number
  readonly high?: number
}

/** One version of a claim: the same amount (or mode) for the same period. */
export interface Version {
  /** From 1. */
  readonly number: number
  readonly stance: Stance
  readonly amount?: Amount
  readonly mode?: 'said' | 'possible' | 'negated'
  readonly ended?: true
  readonly period?: ClaimPeriod
  readonly tellings: readonly Telling[]
  /** Numbers of the origins that tell this version or one that bears it out. */
  readonly origins: readonly number[]
  readonly credibility: Credibility
}

/** Two versions that cannot both be true. */
export interface Conflict {
  readonly between: readonly [number, number]
  readonly kind: 'amounts-apart' | 'periods-apart' | 'said-and-denied'
}

/** What a claim is about: entities by key, with a name to show. */
export interface ClaimEnd {
  readonly entity: EntityKey
  readonly name: string
}

interface ClaimBase {
  /** The same for the same claim in every answer. */
  readonly id: string
  /** By period, undated first, then as told. */
  readonly versions: readonly Version[]
  readonly origins: readonly Origin[]
  /** The first 200. */
  readonly conflicts: readonly Conflict[]
  /** How many there are. */
  readonly conflictCount: number
}

/** Figures of one counted class about one party in one place. */
export interface FigureClaim extends ClaimBase {
  readonly kind: 'figure'
  /** The unit: `fighter`, `channel` … */
  readonly class: string
  readonly about?: ClaimEnd
  readonly where: readonly ClaimEnd[]
  readonly qualities: readonly string[]
  /** The counted thing in the words of the first telling. */
  readonly counted: string
  /** `state`: sizes, compared where periods overlap. `flow`: what happens, compared over equal periods. `none`: never compared. */
  readonly comparison: 'state' | 'flow' | 'none'
}

/** A relation between two, acts of listing included. */
export interface RelationClaim extends ClaimBase {
  readonly kind: 'relation'
  /** The type: `listed-by`, `pledged-to` … */
  readonly class: string
  readonly subject: ClaimEnd
  readonly object: ClaimEnd
}

/** Any claim; `kind` tells them apart. */
export type Claim = FigureClaim | RelationClaim
