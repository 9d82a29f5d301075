import { describe, expect, it } from 'vitest'
import { load } from './load.ts'
import { soundsFile } from './sounds.ts'

type Data = Parameters<typeof soundsFile>[0]

const real = load('data/names/sounds.yaml') as Data
/** The real tables with one of them changed. */
const withTable = (name: string, change: Readonly<Record<string, unknown>>): Data =>
  ({ ...real, [name]: { ...real[name], ...change } }) as unknown as Data

describe('the generator of sounds', () => {
  it('writes the file that stands there', () => {
    expect(soundsFile(real)).toContain('export const spellings')
  })

  it.each([
    ['a pair of sounds that has two costs', 'costs', { 0.9: ['kq'] }, 'costs: kq stands twice'],
    ['the same, the other way round', 'costs', { 0.9: ['qk'] }, 'costs: qk stands twice'],
    ['three sounds for two', 'costs', { 0.9: ['kqg'] }, 'costs: kqg must have 2 signs'],
    ['a cost above 1', 'costs', { 1.5: ['pw'] }, 'costs: 1.5 is no cost'],
    ['a cost that is no number', 'drop', { much: ['p'] }, 'drop: much is no cost'],
    ['a sound that no script has', 'costs', { 0.9: ['k!'] }, 'costs: no script has the sound !'],
    ['a sound that no script has, at an end', 'ends', { 0.9: ['^!'] }, 'ends: no script has the sound !'],
    ['a class of a sound that no script has', 'skeleton', { Q: ['!'] }, 'skeleton: no script has the sound !'],
    ['a second class that is none', 'also', { p: 'X' }, 'also: X is no class'],
    ['a new sound that is neither consonant nor weak', 'Latn', { qz: '&' }, 'the sound & is in no class of skeleton'],
    ['a sound outside ASCII', 'Latn', { qz: 'ŋ' }, 'Latn: qz: ŋ'],
    ['a blank in a spelling', 'Latn', { 'a b': 'a' }, 'Latn: a b: a'],
    ['one letter composed and taken apart', 'Latn', { 's\u0327': 's' }, 'Latn: s\u0327 stands twice'],
  ])('refuses %s', (_, table, change, message) => {
    expect(() => soundsFile(withTable(table, change))).toThrow(`data/names/sounds.yaml: ${message}`)
  })
})
