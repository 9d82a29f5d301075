import { expect, it } from 'vitest'
import { foldText } from '../../text/index.ts'
import { wordFrequencies } from './word-frequencies.generated.ts'
import { frequencyTotals, wordFrequency } from './word-frequencies.ts'

it('knows common words and none of rare ones', () => {
  expect(wordFrequency('muhammad')?.persons).toBeGreaterThan(200)
  expect(wordFrequency('محمد')?.persons).toBeGreaterThan(50)
  expect(wordFrequency('владимирович')?.persons).toBeGreaterThan(50)
  expect(wordFrequency('ltd')?.organisations).toBeGreaterThan(100)
  expect(wordFrequency('michael')?.ordinary).toBeGreaterThan(20)
  expect(wordFrequency('zawahiri')).toBeUndefined()
})

it('holds folded words, each counted within its total', () => {
  for (const line of wordFrequencies.split('\n')) {
    const word = line.split(',')[0] ?? ''
    expect(foldText(word)).toBe(word)
    const count = wordFrequency(word)
    if (!count) throw new Error(`${word} is not found`)
    expect(Math.max(count.persons + count.organisations, count.ordinary)).toBeGreaterThanOrEqual(5)
    expect(count.persons).toBeLessThanOrEqual(frequencyTotals.persons)
    expect(count.organisations).toBeLessThanOrEqual(frequencyTotals.organisations)
    expect(count.ordinary).toBeLessThanOrEqual(frequencyTotals.ordinary)
  }
})
