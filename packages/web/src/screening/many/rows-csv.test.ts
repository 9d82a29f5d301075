import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { namesOfText } from './names-of-text.ts'
import { rowsCsv, safeCell } from './rows-csv.ts'

describe('safeCell', () => {
  it.each([
    ['=HYPERLINK("x")', '"\'=HYPERLINK(""x"")"'],
    ['+7 916', "'+7 916"],
    ['-1', "'-1"],
    ['@a', "'@a"],
    ['＝a', "'＝a"],
    [' =a', "' =a"],
    ['\t=a', '"\'\t\'=a"'],
    ['Ivanov;=1', '"Ivanov;\'=1"'],
    ['أيمن', 'أيمن'],
    ['a "b"', '"a ""b"""'],
    ['Al-Qaida', 'Al-Qaida'],
  ])('%j becomes %j', (text, cell) => expect(safeCell(text)).toBe(cell))
})

it('has a row for every name, also for one that could not be asked', () => {
  const [titles, ...rows] = rowsCsv([
    { name: '=1', warnings: [] },
    { name: 'B', warnings: [{ code: 'emoji', effect: 0 }], problem: 'why' },
  ])
    .replace('\ufeff', '')
    .trimEnd()
    .split('\r\n')
  expect(rows).toEqual(["1,'=1,none,,,,,,,,,,", '2,B,,,,,,,,,,emoji,why'])
  for (const row of rows) expect(row.split(',').length).toBe(titles?.split(',').length)
})

/** Names as hostile as they come: signs of formulas, of tables and of both directions. */
const hostile = fc.string({
  unit: fc.constantFrom('=', '+', '-', '@', '\uff1d', ',', ';', '|', '"', "'", ' ', '\t', '\n', '\r', 'a', 'ب', '1'),
  maxLength: 12,
})

it('is read back by our own reader, row for row, and no cell begins a formula', () => {
  fc.assert(
    fc.property(fc.array(hostile, { minLength: 1, maxLength: 6 }), (names) => {
      const kept = names.map((name) => `x${name}x`)
      const csv = rowsCsv(kept.map((name) => ({ name, warnings: [] })))
      const read = namesOfText(csv, 'a.csv')
      expect('names' in read && [read.names.length, read.column]).toEqual([kept.length, 'name'])
      for (const name of names) expect(safeCell(name)).not.toMatch(/^"?\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/u)
    }),
  )
})
