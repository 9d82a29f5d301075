/**
 * @module Where lists, documents and snapshots are kept: SQLite inside, PostgreSQL beside, one contract for both.
 */
export { type DecisionHead, hashDecision, noHash } from './audit-hash.ts'
export { canonicalJson, sha256 } from './canonical.ts'
export type { Feeds, StoredFeed, StoredFeedEntry } from './feed-types.ts'
export { schemaVersion } from './migrations.ts'
export { openStore, type StoreOptions } from './open-store.ts'
export { prepareReading, readingKey } from './prepare-reading.ts'
export type {
  KeptReading,
  KeptReadings,
  KeptRow,
  PreparedReading,
  ReadingOrigin,
  RowPlace,
  RowQuery,
  SearchRequest,
} from './reading-types.ts'
export { registerHash } from './register-hash.ts'
export type {
  SavedAnswer,
  SavedRow,
  SavedRowInput,
  SavedRun,
  SavedRunEnd,
  SavedScreening,
  SavedScreeningInput,
  SavedScreenings,
} from './saved-types.ts'
export { pruneSnapshots, readSnapshot, writeSnapshot } from './snapshot-files.ts'
export type {
  AuditCheck,
  AuditProblem,
  DecisionAction,
  DecisionEntry,
  DecisionInput,
  EditionInput,
  EditionOutcome,
  Store,
  StoredDocument,
} from './types.ts'
