import { expect, it } from 'vitest'
import { coldMemory, coldRuns, inProcess, median } from './harness.ts'

it('takes the middle value', () => {
  expect(median([3, 1, 2])).toBe(2)
  expect(median([4, 1, 2, 3])).toBe(2.5)
  expect(median([])).toBeNaN()
})

it('counts only measured runs, and does not time the preparation', async () => {
  let prepared = 0
  const slow = async (): Promise<number> => {
    await new Promise((resolve) => setTimeout(resolve, 30))
    prepared += 1
    return prepared
  }
  const seen: number[] = []
  const samples = await inProcess((number) => seen.push(number), { warmups: 1, runs: 3, prepare: slow })
  expect(samples).toHaveLength(3)
  expect(seen).toEqual([1, 2, 3, 4])
  expect(Math.max(...samples)).toBeLessThan(25)
})

it('times whole processes and refuses a failed one', async () => {
  const samples = await coldRuns(() => ['-e', 'setTimeout(() => {}, 50)'], { warmups: 0, runs: 2 })
  expect(Math.min(...samples)).toBeGreaterThan(50)
  await expect(coldRuns(() => ['-e', 'process.exit(3)'], { warmups: 0, runs: 1 })).rejects.toThrow(/ended with 3/)
})

it('reads the peak memory of a process', async () => {
  const small = await coldMemory(['-e', '1'])
  const large = await coldMemory(['-e', 'const a = Buffer.alloc(200e6, 1); setTimeout(() => a.length, 10)'])
  expect(large - small).toBeGreaterThan(150)
})
