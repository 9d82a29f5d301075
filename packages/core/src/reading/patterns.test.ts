import { describe, expect, it } from 'vitest'
import { fold } from '../text/index.ts'
import { readItems, textRole } from './lexis.ts'
import { beginsAt, compilePattern, matchPattern, type SlotReader } from './patterns.ts'

const items = (text: string) => readItems(fold(text), 'tr')

/** Roles alone: `month`, `in`; a number is `year`; a sign is itself. */
const reader =
  (list: ReturnType<typeof items>): SlotReader<string> =>
  (name, i) => {
    const item = list[i]
    const value =
      name === 'year'
        ? item?.kind === 'number'
          ? item.text
          : undefined
        : (textRole(item, name) ?? (item?.text === name ? name : undefined))
    return value === undefined ? undefined : { value, next: i + 1 }
  }

const match = (pattern: string, text: string, at = 0): string | undefined => {
  const list = items(text)
  const found = matchPattern(list, compilePattern(pattern), at, reader(list))
  return found && `${found.first}-${found.next} of ${found.end}: ${found.captures.map(({ name }) => name).join(' ')}`
}

describe('patterns', () => {
  it.each([
    ['month year', 'Ekim 2001', '0-2 of 2: month year'],
    ['month year?', 'Ekim geldi', '0-1 of 1: month'],
    ['(year|month) month?', 'Ekim geldi', '0-1 of 1: month'],
    ['year - year', '2014-2017', '0-3 of 3: year - year'],
    // The ending of the first word is stepped over, with its apostrophe.
    ['year month', "2021'in Ekim ayı", '0-4 of 4: year month'],
    // Asked for, it is found, and left out of the span.
    ['year <from>', "2015'ten beri", '0-1 of 3: year'],
    ['<in>? month', 'Ekim', '0-1 of 1: month'],
  ])('%s in %s', (pattern, text, expected) => {
    expect(match(pattern, text)).toBe(expected)
  })

  it.each([
    ['month year', 'Ekim geldi'],
    ['year <from>', "2015'te"],
    ['year year', '2014-2017'],
    ['year month', '2021, Ekim'],
  ])('%s is not in %s', (pattern, text) => {
    expect(match(pattern, text)).toBeUndefined()
  })

  it('begins only where one of its first pieces stands', () => {
    const list = items('Ekim 2001')
    const begins = beginsAt(reader(list), 0)
    expect(begins(compilePattern('year? month'))).toBe(true)
    expect(begins(compilePattern('year month'))).toBe(false)
  })

  it.each(['day mon2th', 'two  spaces', 'a?', '', '<>'])('refuses "%s"', (text) => {
    expect(() => compilePattern(text)).toThrow(/pattern/)
  })
})
