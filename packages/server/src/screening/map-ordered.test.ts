import { expect, it } from 'vitest'
import { mapOrdered } from './map-ordered.ts'

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds))

it('gives results in the order of the items, with no more than so many under way', async () => {
  let running = 0
  let most = 0
  const results: number[] = []
  const work = async (item: number): Promise<number> => {
    running += 1
    most = Math.max(most, running)
    await wait(item % 3)
    running -= 1
    return item * 2
  }
  for await (const result of mapOrdered(
    Array.from({ length: 50 }, (_, n) => n),
    4,
    work,
  ))
    results.push(result)
  expect(results).toEqual(Array.from({ length: 50 }, (_, n) => n * 2))
  expect(most).toBeLessThanOrEqual(4)
})

it('reads its source no further than the results are taken', async () => {
  let read = 0
  const source = function* (): Generator<number> {
    for (;;) yield read++
  }
  const results = mapOrdered(source(), 3, async (item) => item)
  await results.next()
  await wait(5)
  expect(read).toBe(3)
  await results.return()
})

it('ends with the first failure in order', async () => {
  const work = async (item: number): Promise<number> => {
    if (item > 0) throw new Error(`item ${item}`)
    return item
  }
  const taken: number[] = []
  const all = async (): Promise<void> => {
    for await (const result of mapOrdered([0, 1, 2], 3, work)) taken.push(result)
  }
  await expect(all()).rejects.toThrow('item 1')
  expect(taken).toEqual([0])
})
