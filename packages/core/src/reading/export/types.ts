import type { Reading } from '../types.ts'

/** A reading with the text its spans point into. */
export interface ReadDocument {
  readonly text: string
  readonly reading: Reading
}

/** Traffic Light Protocol as STIX 2.1 knows it (7.2.1.4); `clear` is what its first version called white. */
export type Tlp = 'clear' | 'green' | 'amber' | 'red'

/** How far the source and the piece are trusted, by the Admiralty scale. A person gives both; Marsad gives neither. */
export interface Assessment {
  /** A (reliable) … F (cannot be judged). */
  readonly reliability?: 'A' | 'B' | 'C' | 'D' | 'E' | 'F'
  /** 1 (confirmed) … 6 (cannot be judged). */
  readonly credibility?: 1 | 2 | 3 | 4 | 5 | 6
}

/** What an export is told beside the readings. */
export interface ExportOptions extends Assessment {
  /** Default `clear`. */
  readonly tlp?: Tlp
}

/** JSON as it is written. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined }
export type JsonObject = { readonly [key: string]: Json | undefined }
