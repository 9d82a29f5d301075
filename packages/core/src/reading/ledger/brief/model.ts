/** A brief as blocks: what every format writes in its own way. */
import type { ListingStatus, NameStrength } from '../../../register/types.ts'
import type { PageLanguage } from '../../export/html/words.ts'
import type { Direction } from '../../types.ts'
import type { PartyLedger } from '../party-ledger.ts'
import type { Citation } from '../types.ts'

/**
 * A stretch of a line. A string is the brief's own words; `data` comes from a text or a list and keeps its own direction; `quote` is words of a document;
 * `cite` is the number of a citation.
 */
export type Run =
  | string
  | { readonly kind: 'data' | 'quote' | 'strong' | 'soft'; readonly text: string }
  | { readonly kind: 'cite'; readonly number: number }

/** A line of runs. */
export type Line = readonly Run[]

/** A part of a brief. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly line: Line; readonly caution?: true }
  | { readonly kind: 'items'; readonly items: readonly Line[] }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly Line[])[] }

/** A numbered citation. */
export interface BriefCitation extends Citation {
  /** From 1, in the order of first use. */
  readonly number: number
}

/** The whole of a brief, in one language. */
export interface Brief {
  readonly language: PageLanguage
  readonly direction: Direction
  readonly title: string
  readonly blocks: readonly Block[]
  /** The heading of the citations. */
  readonly notes: string
  readonly citations: readonly BriefCitation[]
}

/** A listing as a brief prints it. */
export interface BriefListing {
  readonly list: string
  readonly reference: string
  readonly programme?: string
  readonly listedOn?: string
  readonly removedOn?: string
  readonly status: ListingStatus
}

/** What a brief is made from. */
export interface BriefInput extends PartyLedger {
  readonly party: {
    readonly id: string
    readonly caption: string
    readonly names: readonly { readonly text: string; readonly strength: NameStrength }[]
    readonly listings: readonly BriefListing[]
    readonly status: ListingStatus
    readonly starter: boolean
  }
  /** Days of publication, both included. */
  readonly from?: string
  readonly to?: string
  readonly complete: boolean
  readonly leftOutUndated?: number
  readonly unreadDocuments?: number
}
