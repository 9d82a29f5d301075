import { describe, expect, it } from 'vitest'
import { checkVersion, migrationsFrom, postgresWords, schemaVersion, sqliteWords } from './migrations.ts'

describe('migrations', () => {
  it('do nothing to a workspace of our version', () => {
    expect(migrationsFrom(schemaVersion, sqliteWords)).toEqual([])
  })

  it('are the same for both engines but for the words in which SQL differs', () => {
    const plain = (statements: readonly string[], words: typeof sqliteWords): readonly string[] =>
      statements
        .filter((statement) => !words.search.includes(statement))
        .map((statement) =>
          statement
            .replaceAll(words.id, 'ID')
            .replaceAll(words.text, 'text')
            .replaceAll(words.bytes, 'bytes')
            .replace(/ strict(, without rowid)?/, ''),
        )
    expect(plain(migrationsFrom(0, sqliteWords), sqliteWords)).toEqual(
      plain(migrationsFrom(0, postgresWords), postgresWords),
    )
  })
})

describe('checkVersion', () => {
  it('takes our version and older ones', () => {
    expect(checkVersion(String(schemaVersion), 'here')).toBe(schemaVersion)
    expect(checkVersion('1', 'here')).toBe(1)
  })

  it('refuses a newer one and names both', () => {
    expect(() => checkVersion('99', 'the folder')).toThrow(`(schema 99, this one knows ${schemaVersion})`)
    expect(() => checkVersion('99', 'the folder')).toThrow('the folder')
  })

  it('refuses what is no version', () => {
    for (const value of [undefined, null, '', '0', '-1', '1.5', ' 1', 'x', 1]) {
      expect(() => checkVersion(value, 'here')).toThrow(expect.objectContaining({ code: 'workspace-broken' }))
    }
  })
})
