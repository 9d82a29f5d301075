/** Fixed statements as each engine must read them. */

/** A statement with its tables named and, where `mark` is given, its values marked `$1`, `$2` … as `mark` writes them. */
export const statementText = (
  statement: string,
  table: (name: string) => string,
  mark: (number: number) => string = () => '?',
): string => {
  let number = 0
  return statement.replace(/\{(\w+)\}|\?/g, (_, name: string | undefined) => {
    if (name !== undefined) return table(name)
    number += 1
    return mark(number)
  })
}

/** The statement that adds so many rows. */
export const insertText = (table: string, columns: readonly string[], rows: number): string => {
  const row = `(${columns.map(() => '?').join(', ')})`
  return `insert into {${table}} (${columns.join(', ')}) values ${Array.from({ length: rows }, () => row).join(', ')}`
}
