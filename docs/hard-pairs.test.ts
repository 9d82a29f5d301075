/** What `guide/hard-pairs.md` shows and says of its pairs is what the code answers. */
import { readFileSync } from 'node:fs'
import { compareNames } from '@marsad/core/names'
import { describe, expect, it } from 'vitest'
import { answered, hardPairs, hardPairsPage } from './hard-pairs.ts'

const page = readFileSync(hardPairsPage, 'utf8')
const pairs = hardPairs(page)

describe('hard pairs', () => {
  it('every command of the page is read as a pair', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(5)
    expect(pairs).toHaveLength(page.match(/^ {4}npx marsad compare "/gm)?.length ?? 0)
  })

  it.each(pairs)('$query | $listed: score and verdict stand under the command', ({ query, listed, schema, output }) => {
    const { score, verdict } = compareNames(query, listed, { schema })
    expect(output.split('\n')[0]).toBe(`${verdict} ${score.toFixed(2)}`)
  })

  it.each(pairs)('$query | $listed: the output is word for word (`npm run docs` writes it)', (pair) => {
    expect(pair.output).toBe(answered(pair).output)
  })

  it.each(pairs)('$query | $listed: the verdict and the codes that the text explains', (pair) => {
    const { verdict, codes } = answered(pair)
    expect([pair.verdict, pair.codes.toSorted()]).toEqual([verdict, codes.toSorted()])
  })
})
