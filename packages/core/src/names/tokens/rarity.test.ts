import { describe, expect, it } from 'vitest'
import { rarity } from './rarity.ts'
import { readSounds } from './read-sounds.ts'
import { wordFrequencies } from './word-frequencies.generated.ts'

const told = (word: string, script = 'Latn', kind: 'person' | 'organisation' = 'person'): number =>
  rarity(word, readSounds(word, script), script, kind)

describe('rarity', () => {
  it('is all for a word that no table has', () => {
    expect(told('qqxzv')).toBe(1)
    expect(told('qqxzv', 'Latn', 'organisation')).toBe(1)
  })

  it.each([
    ['muhammad', 'smith'],
    ['ali', 'smith'],
    ['smith', 'qqxzv'],
    ['ahmad', 'zarqawi'],
  ])('%s tells less than %s', (common, rare) => expect(told(common)).toBeLessThan(told(rare)))

  it('is little for the names everybody has, in each script', () => {
    for (const [word, script] of [
      ['muhammad', 'Latn'],
      ['محمد', 'Arab'],
      ['владимирович', 'Cyrl'],
    ] as const)
      expect(told(word, script)).toBeLessThan(0.5)
  })

  it('counts the spellings of one name together', () => {
    expect(told('mohamad')).toBeLessThan(0.55)
    expect(told('moohammed')).toBeLessThan(told('qqxzv'))
  })

  it('asks persons and organisations apart', () => {
    expect(told('ltd', 'Latn', 'organisation')).toBeLessThan(0.5)
    expect(told('ltd')).toBeGreaterThan(told('ltd', 'Latn', 'organisation'))
    expect(told('muhammad', 'Latn', 'organisation')).toBeGreaterThan(told('muhammad'))
  })

  it('stays between 0 and 1 for every word of the table', () => {
    for (const line of wordFrequencies.split('\n').filter((_, i) => i % 7 === 0)) {
      const word = line.split(',')[0] ?? ''
      for (const kind of ['person', 'organisation'] as const) {
        const found = told(word, /[\u0600-\u06ff]/.test(word) ? 'Arab' : 'Latn', kind)
        expect(found).toBeGreaterThanOrEqual(0)
        expect(found).toBeLessThanOrEqual(1)
      }
    }
  })
})
