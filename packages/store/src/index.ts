/**
 * @module Where lists, documents and snapshots are kept: SQLite inside, PostgreSQL beside, one contract for both.
 */
export { openStore, type StoreOptions } from './open-store.ts'
export { registerHash } from './register-hash.ts'
export { pruneSnapshots, readSnapshot, writeSnapshot } from './snapshot-files.ts'
export type { EditionInput, EditionOutcome, Store, StoredDocument } from './types.ts'
