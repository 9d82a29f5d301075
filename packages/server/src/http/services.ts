import type { Reading } from '@marsad/core/reading'
import type { ListId, Party } from '@marsad/core/register'
import type { DecidedAnswer, Receipt, ScreeningOptions, ScreeningOrigin, ScreeningQuery } from '@marsad/core/screening'
import type { Store } from '@marsad/store'
import type { FrozenDocument } from '../operations/freeze-document.ts'
import type { LoadedIndex } from '../operations/load-index.ts'

/** Which state of the register is asked: the lists as they stood on a day, as far as they were known on another. Absent: now. */
export interface Moment {
  readonly asOf?: string
  readonly known?: string
}

/** The register at a moment, for looking parties up; what is screened against. */
export interface ScreenedRegister {
  /** Names the state: equal keys mean equal answers. */
  readonly key: string
  readonly origin: ScreeningOrigin
  /** How many parties there are, removed ones included. */
  readonly size: number
  /** The party of a number from 0; made at each call. Comments may be left out. */
  partyAt(number: number): Party
  /** A party by its id or any reference it has on a list, in any case; `undefined` when there is none. */
  party(reference: string): Party | undefined
  /** All list ids the parties name, ascending. */
  readonly lists: readonly ListId[]
}

/** One question answered: what is left to act on after people's decisions, and the receipt of what the machine found; or why not. */
export type Screened =
  | { readonly answer: DecidedAnswer; readonly receipt: Receipt }
  | { readonly problem: { readonly code: string; readonly detail: string } }

/** The screening index as bytes, for a browser that screens by itself. */
export interface ScreeningSnapshot {
  /** As in {@link ScreenedRegister}. */
  readonly key: string
  /** May lie in memory that threads share. */
  bytes(): Uint8Array
  gzip(): Promise<Uint8Array<ArrayBuffer>>
}

/** Screening as the routes need it; the work is done in threads. */
export interface Screening {
  /** Loads (or has ready) the register at a moment. */
  register(moment?: Moment): Promise<ScreenedRegister>
  /** The index of that register as bytes. */
  snapshot(moment?: Moment): Promise<ScreeningSnapshot>
  /** A party of the register with what an index leaves out: the lists' own comments. */
  whole(party: Party, moment?: Moment): Promise<Party>
  /** One answer a query, in their order. */
  screen(queries: readonly ScreeningQuery[], options?: ScreeningOptions, moment?: Moment): Promise<readonly Screened[]>
}

/** What an update of the lists came to. */
export interface ListUpdate {
  /** What a caller has to show (`MARSAD_UPDATE_TOKEN`). */
  readonly token: string
  run(): Promise<unknown>
}

/** What the routes work with; the server makes it from a workspace, a test from what it likes. */
export interface Services {
  readonly store: Store
  /** The index of the register as it stands now; loaded anew when an import changed the editions. */
  index(): Promise<LoadedIndex>
  /** Reads a document, in a worker where the text is long. */
  read(document: FrozenDocument): Promise<Reading>
  readonly screening: Screening
  /** Fetches the lists from their official addresses on demand; absent: nobody may ask for it over HTTP. */
  readonly update?: ListUpdate
  /** A fault nobody caught; its text goes to the log with the request's id, never to the caller. */
  log(error: unknown, request?: string): void
}
