/** Fixed statements over `node:sqlite`. */
import type { DatabaseSync } from 'node:sqlite'
import type { Statements } from '../engine.ts'
import { insertText, statementText } from '../statement-text.ts'

/** Fixed statements on an open file. Rows are added one at a time: a prepared statement in a loop is faster here than long ones. */
export const statementsOn = (database: DatabaseSync): Statements => {
  const prepare = (statement: string) => database.prepare(statementText(statement, (name) => name))
  return {
    all: async <Row>(statement: string, values: Parameters<Statements['all']>[1] = []) =>
      prepare(statement).all(...values) as unknown as readonly Row[],
    insert: async (table, columns, rows) => {
      const insert = prepare(insertText(table, columns, 1))
      for (const row of rows) insert.run(...row)
    },
    insertNumbered: async (table, columns, rows) => {
      const insert = prepare(insertText(table, columns, 1))
      // The tables number their rows in an `integer primary key`, which is the row id.
      return rows.map((row) => Number(insert.run(...row).lastInsertRowid))
    },
  }
}
