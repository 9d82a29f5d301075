/** Fixed statements over `pg`. */
import type { ClientBase } from 'pg'
import type { Statements } from '../engine.ts'
import { insertText, statementText } from '../statement-text.ts'
import { quoted } from './open-schema.ts'

/** Rows in one statement: one trip for many, with the parameters (nine columns at most) well under the 65,535 that fit. */
const batchSize = 1_000

/** Fixed statements on a connection, for the tables of a schema. */
export const statementsOn = (client: ClientBase, schema: string): Statements => {
  const ask = async (statement: string, values: readonly unknown[]): Promise<readonly unknown[]> => {
    const text = statementText(
      statement,
      (name) => `${quoted(schema)}.${quoted(name)}`,
      (number) => `$${number}`,
    )
    return (await client.query(text, [...values])).rows
  }
  const insert = async (
    table: string,
    columns: readonly string[],
    rows: readonly (readonly unknown[])[],
    ending: string,
  ): Promise<readonly unknown[]> => {
    const answers: unknown[] = []
    for (let start = 0; start < rows.length; start += batchSize) {
      const batch = rows.slice(start, start + batchSize)
      answers.push(...(await ask(`${insertText(table, columns, batch.length)}${ending}`, batch.flat())))
    }
    return answers
  }
  return {
    all: async <Row>(statement: string, values: readonly unknown[] = []) =>
      (await ask(statement, values)) as readonly Row[],
    insert: async (table, columns, rows) => {
      await insert(table, columns, rows, '')
    },
    insertNumbered: async (table, columns, rows) => {
      const added = await insert(table, columns, rows, ' returning id')
      return added.map((row) => (row as { readonly id: number }).id)
    },
  }
}
