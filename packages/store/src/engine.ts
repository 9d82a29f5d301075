/**
 * What an engine supplies; everything the two engines share is written against this.
 *
 * The rule: a statement that never changes is plain SQL and runs through {@link Statements}; a statement composed at run time
 * (conditions that may be there or not) is Kysely's, which keeps names and values apart. Loading Kysely takes 110 to 180 ms on
 * SQLite (measured, 304 modules), a quarter of what an import may take, so no start, no import and no making of the index may need it.
 */
import type { Kysely } from 'kysely'
import type { Tables } from './tables.ts'

/** What fits a column. */
export type SqlValue = string | number | null | Uint8Array

/**
 * Fixed statements inside one transaction. They are written once for both engines: a table stands in braces (`{record}`), a
 * value is `?`, and neither sign stands for anything else.
 */
export interface Statements {
  /** The rows a statement answers, all of them. `Row` says what its columns hold. */
  all<Row>(statement: string, values?: readonly SqlValue[]): Promise<readonly Row[]>
  /** Adds rows, any number. Each row has a value for each of the columns. */
  insert<Name extends keyof Tables>(
    table: Name,
    columns: readonly (keyof Tables[Name] & string)[],
    rows: readonly (readonly SqlValue[])[],
  ): Promise<void>
  /** Adds rows to a table that numbers them, and answers the numbers, in no certain order. */
  insertNumbered<Name extends 'content' | 'record' | 'import_log'>(
    table: Name,
    columns: readonly (keyof Tables[Name] & string)[],
    rows: readonly (readonly SqlValue[])[],
  ): Promise<readonly number[]>
}

/** Kysely on the tables, inside one transaction. */
export type Database = Kysely<Tables>

/** `read` sees one state of the database, whatever others write meanwhile. `write` is the only writer: all of it happens or none. */
export interface Engine {
  readonly name: 'sqlite' | 'postgres'
  read<T>(work: (sql: Statements) => Promise<T>): Promise<T>
  /** `workspace-busy` when another writer does not end. */
  write<T>(work: (sql: Statements) => Promise<T>): Promise<T>
  /** As `read`, for statements composed at run time. */
  readComposed<T>(work: (database: Database) => Promise<T>): Promise<T>
  /** As `write`, for statements composed at run time. */
  writeComposed<T>(work: (database: Database) => Promise<T>): Promise<T>
  /** A fault of the engine in Marsad's words, or the fault itself where it has none. */
  explain(fault: unknown): unknown
  close(): Promise<void>
}
