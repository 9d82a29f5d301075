import { describe, expect, it } from 'vitest'
import type { Grammar } from './languages/grammar-types.ts'
import { compoundOf, elisionOf, endingRoles, isNameEnding, stemOf } from './morphs.ts'

const grammar: Grammar = {
  decimal: ',',
  endings: { lar: 'plural', da: 'in', dan: 'from', li: 'adjective', n: 'plain' },
  elisions: ['l', 'qu'],
  apostrophe: false,
  compounds: true,
  solarYears: false,
  dates: { whole: [], bare: [], parts: [], ranges: [], since: [], until: [], before: [], after: [] },
  figures: [],
  triggers: [],
}
const words = new Set(['kanal', 'ka', 'zwei', 'hundert', 'und', 'zwanzig'])
const known = (word: string): boolean => words.has(word)

describe('endings', () => {
  it.each([
    ['lar', ['plural']],
    ['larda', ['plural', 'in']],
    ['lardan', ['plural', 'from']],
    ['', []],
  ])('%s', (letters, roles) => {
    expect(endingRoles(grammar, letters)).toEqual(roles)
  })

  it.each(['x', 'larx', 'larlarlarlarlar'])('%s is none', (letters) => {
    expect(endingRoles(grammar, letters)).toBeUndefined()
  })

  it('leave a name that name, unless they make another word of it', () => {
    expect(isNameEnding(grammar, 'dan')).toBe(true)
    expect(isNameEnding(grammar, 'li')).toBe(false)
    expect(isNameEnding(grammar, '')).toBe(false)
  })
})

describe('stems', () => {
  it.each([
    ['kanallarda', { length: 5, roles: ['plural', 'in'] }],
    ["kanal'da", { length: 5, roles: ['in'] }],
    // Too short a stem stands in other words too often.
    ['kada', undefined],
    ['kanalxda', undefined],
  ])('%s', (word, expected) => {
    expect(stemOf(grammar, word, known)).toEqual(expected)
  })
})

it.each([
  ["l'attaque", 2],
  ["qu'il", 3],
  ["d'abord", 0],
  ["l'", 0],
  ['la', 0],
])('elision in %s', (word, length) => {
  expect(elisionOf(grammar, word)).toBe(length)
})

it.each([
  ['zweihundert', ['zwei', 'hundert']],
  ['zweiundzwanzig', ['zwei', 'und', 'zwanzig']],
  ['zwei', undefined],
  ['zweihundertx', undefined],
])('number compound %s', (word, parts) => {
  expect(compoundOf(word, known)).toEqual(parts)
})
