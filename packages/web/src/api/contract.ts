/** The shapes the desk gets from the API. Types only: no code of the core is shipped to the browser. */

import type { ErrorCode } from '@marsad/core/errors'
import type { Reading } from '@marsad/core/reading'
import type { EditionInfo } from '@marsad/core/register'

export type {
  Check,
  CheckVerdict,
  DateMention,
  Figure,
  FigureOperator,
  Mention,
  MentionParty,
  Reading,
  ReadingDocument,
  Relation,
  RelationEnd,
  Speaker,
  Statement,
  TextSpan,
} from '@marsad/core/reading'
export type { Address, EditionInfo, Listing, ListingStatus, Name, Party } from '@marsad/core/register'
export type { ErrorCode }

/** `GET /api/status` */
export interface Status {
  readonly version: string
  /** True while no full list is loaded. */
  readonly starter: boolean
  /** How many parties the starter register holds. */
  readonly starterParties?: number
  readonly editions: readonly EditionInfo[]
  readonly engine: string
}

/** One row of `GET /api/documents`. */
export interface DocumentRow {
  readonly hash: string
  readonly title?: string
  readonly source?: string
  readonly published?: string
  readonly addedAt: string
  readonly sample: boolean
}

/** `GET /api/documents/{hash}/reading` and `POST /api/readings`. */
export interface TextReading {
  readonly text: string
  readonly reading: Reading
}

/** Body of `POST /api/readings`: exactly one of `text` and `html`. */
export interface ReadingRequest {
  readonly text?: string
  readonly html?: string
  readonly published?: string
  readonly source?: string
  readonly title?: string
  readonly url?: string
}
