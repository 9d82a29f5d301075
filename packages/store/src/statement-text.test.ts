import { describe, expect, it } from 'vitest'
import { insertText, statementText } from './statement-text.ts'

describe('a fixed statement', () => {
  const statement = 'select a from {record} r join {content} c on c.id = r.id where a = ? and b = ?'

  it('keeps its marks where the engine reads them', () => {
    expect(statementText(statement, (name) => name)).toBe(
      'select a from record r join content c on c.id = r.id where a = ? and b = ?',
    )
  })

  it('gets the names and the marks of the other engine', () => {
    expect(
      statementText(
        statement,
        (name) => `"s".${name}`,
        (number) => `$${number}`,
      ),
    ).toBe('select a from "s".record r join "s".content c on c.id = r.id where a = $1 and b = $2')
  })

  it('takes a schema with any name for a name', () => {
    expect(statementText('select ? from {record}', (name) => `"$& ? {record}".${name}`)).toBe(
      'select ? from "$& ? {record}".record',
    )
  })

  it('adds as many rows as asked', () => {
    expect(insertText('record', ['a', 'b'], 2)).toBe('insert into {record} (a, b) values (?, ?), (?, ?)')
  })
})
