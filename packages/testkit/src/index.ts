/**
 * @module For tests only: the contract suites that engines share, their fixtures, and a PostgreSQL to run them on.
 */
export { makeDecision, makeDocument, makeEdition, makeManyRecords, makeRecord } from './fixtures.ts'
export { memoryStore } from './memory-store.ts'
export { hasPostgres, type PostgresServer, startPostgres } from './postgres-server.ts'
export { describeStore, describeStoreModel } from './store-contract/describe-store.ts'
export type { MakePlace } from './store-contract/parts.ts'
export { memoryPlace, type OutsidePlace, postgresPlace, type StorePlace, sqlitePlace } from './store-places.ts'
