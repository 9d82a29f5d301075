import type { Reading } from '@marsad/core/reading'
import type { Store } from '@marsad/store'
import type { FrozenDocument } from '../operations/freeze-document.ts'
import type { LoadedIndex } from '../operations/load-index.ts'

/** What the routes work with; the server makes it from a workspace, a test from what it likes. */
export interface Services {
  readonly store: Store
  /** The index of the register as it stands now; loaded anew when an import changed the editions. */
  index(): Promise<LoadedIndex>
  /** Reads a document, in a worker where the text is long. */
  read(document: FrozenDocument): Promise<Reading>
  /** A fault nobody caught; its text goes to the log, never to the caller. */
  log(error: unknown): void
}
