import { describe, expect, it } from 'vitest'
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
