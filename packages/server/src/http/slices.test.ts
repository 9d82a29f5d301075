import { describe, expect, it } from 'vitest'
import { inSlices, jsonPieces } from './slices.ts'

const numbers = Array.from({ length: 103 }, (_, n) => n)

describe('inSlices', () => {
  it('answers in order, whichever slice is done first', async () => {
    const done = await inSlices(numbers, async (slice, from) => {
      await new Promise((resolve) => setTimeout(resolve, from % 3))
      return slice.map((n, index) => [n, from + index])
    })
    expect(done).toEqual(numbers.map((n) => [n, n]))
  })

  it('ends with the first fault and begins nothing after it', async () => {
    const begun: number[] = []
    const run = inSlices(numbers, async (slice, from) => {
      begun.push(from)
      if (from === 0) throw new Error('no')
      return slice
    })
    await expect(run).rejects.toThrow('no')
    expect(begun.length).toBeLessThan(10)
  })

  it('answers nothing for nothing', async () => expect(await inSlices([], async () => [1])).toEqual([]))
})

describe('jsonPieces', () => {
  it('is one JSON text, however many pieces and bytes', async () => {
    const pieces = ['[', ...numbers.map((n) => `${n === 0 ? '' : ','}"${'ق'.repeat(3_000)}${n}"`), ']']
    const response = jsonPieces(pieces)
    expect((await response.json()) as string[]).toHaveLength(numbers.length)
    expect(await jsonPieces([]).text()).toBe('')
  })
})
