/** Screening: ask the register about somebody; the words of `marsad screen --json` and of `/v1/screen`. */
import type { AlignedPart, Reason, Verdict } from '../names/compare/types.ts'
import type { ListId, ListingStatus, Schema } from '../register/types.ts'

/** An identifier in a question. */
export interface QueryIdentifier {
  readonly number: string
  /** `passport`, `tax`, `imo` … as the asker calls it. */
  readonly type?: string
  /** ISO 3166-1 alpha-2 or a country's name. */
  readonly country?: string
}

/** Whom to look for. At least one name with a letter, or an identifier. */
export interface ScreeningQuery {
  /** The asker's own key; it comes back in the answer. */
  readonly id?: string
  /** Names of one party, any script; the best of them counts. */
  readonly names: readonly string[]
  readonly schema?: Schema
  /** EDTF. */
  readonly birthDates?: readonly string[]
  /** ISO 3166-1 alpha-2 or names, in any language of `data/places`. */
  readonly countries?: readonly string[]
  readonly gender?: 'male' | 'female'
  readonly identifiers?: readonly QueryIdentifier[]
  /** Programmes the asker cares about, as lists print them (`Al-Qaida`, `SDGT`): said where they agree, held against nobody. */
  readonly programmes?: readonly string[]
}

/** How to look. */
export interface ScreeningOptions {
  /** Results at most, from 1 to 500; default 5. */
  readonly limit?: number
  /** Lowest score to report; default the review line. */
  readonly threshold?: number
  /** Only parties listed on these lists. */
  readonly lists?: readonly ListId[]
  /** Only this schema's parties. */
  readonly schemaOnly?: boolean
  /** Parties to leave out (yente's `exclude_entity_ids`). */
  readonly exclude?: readonly string[]
}

/** What would move a result to another verdict. */
export interface WouldChange {
  /** The fact that is missing on the asker's side. */
  readonly fact: 'birth-date' | 'country' | 'gender' | 'identifier' | 'full-name'
  /** The verdict if it agreed, and if it disagreed, with what the list says. */
  readonly ifEqual: Verdict
  readonly ifDifferent: Verdict
  /** What the list says of it: `1957-03-10`, `SA`. */
  readonly listed: readonly string[]
}

/** How often ordinary people's names score as high. */
export interface FalseAlarms {
  /** Of `of` ordinary names, so many raise this score or more against these lists: at least `low`, at most `high`. Equal where it was measured on exactly these lists. */
  readonly low: number
  readonly high: number
  readonly of: number
  /** Loaded lists that were never measured; `low` and `high` say nothing of them. */
  readonly unmeasured?: readonly ListId[]
}

/** One candidate. */
export interface ScreeningResult {
  /** The merged party's id: its UN reference, else the reference on the list that comes first. */
  readonly id: string
  readonly caption: string
  readonly schema: Schema
  readonly score: number
  readonly verdict: Verdict
  /** Its reference on every list, `QDe.010` first. */
  readonly references: readonly string[]
  readonly listings: readonly {
    readonly list: ListId
    readonly reference: string
    readonly programme: string
    readonly status: ListingStatus
    readonly listedOn?: string
    readonly removedOn?: string
  }[]
  /** The names that met. */
  readonly queryName: string
  readonly listedName: { readonly text: string; readonly script: string; readonly strength: string }
  readonly explanation: readonly Reason[]
  readonly aligned: readonly AlignedPart[]
  readonly falseAlarms: FalseAlarms
  readonly wouldChange: readonly WouldChange[]
}

/** The answer to one question. */
export interface ScreeningAnswer {
  readonly query: ScreeningQuery
  /** Parties on a list on the day asked for, best first; ties by id. */
  readonly results: readonly ScreeningResult[]
  /** Parties that answer to the name and had been removed from every list by then. */
  readonly formerly: readonly ScreeningResult[]
  /** What the letters of the query warn of, and which facts could not be read. */
  readonly warnings: readonly Reason[]
}
