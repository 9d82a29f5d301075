/** What an engine supplies; everything the two engines share is written against this. */
import type { Kysely } from 'kysely'
import type { Tables } from './tables.ts'

/** A database with the tables, inside or outside a transaction. */
export type Database = Kysely<Tables>

export interface Engine {
  readonly name: 'sqlite' | 'postgres'
  /** Rows of a fixed statement, for the one question every start asks. `{table}` names are written by {@link Engine.table}. */
  rows(statement: string): Promise<readonly Readonly<Record<string, unknown>>[]>
  /** A table's name as this engine's statements must write it. */
  table(name: keyof Tables): string
  /** Runs statements that see one state of the database, whatever others write meanwhile. */
  read<T>(work: (database: Database) => Promise<T>): Promise<T>
  /** Runs statements as the only writer; all of them happen or none. `workspace-busy` when another writer does not end. */
  write<T>(work: (database: Database) => Promise<T>): Promise<T>
  /** A fault of the engine in Marsad's words, or the fault itself where it has none. */
  explain(fault: unknown): unknown
  close(): Promise<void>
}
