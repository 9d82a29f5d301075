import { expect, it } from 'vitest'
import { inTurns } from './turn.ts'

const busy = (milliseconds: number): void => {
  const end = performance.now() + milliseconds
  while (performance.now() < end);
}

it('answers in order, and lets others have their turn in between, also when several work at once', async () => {
  let turns = 0
  const other = (): void => {
    turns++
    timer = setImmediate(other)
  }
  let timer = setImmediate(other)
  const items = Array.from({ length: 20 }, (_, n) => n)
  const work = (n: number): number => {
    busy(3)
    return n * 2
  }
  const [a, b] = await Promise.all([inTurns(items, work), inTurns(items, work)])
  clearImmediate(timer)
  expect(a).toEqual(items.map((n) => n * 2))
  expect(b).toEqual(a)
  // 40 items of 3 ms, three or so to a turn.
  expect(turns).toBeGreaterThanOrEqual(8)
})

it('answers nothing for nothing', async () => expect(await inTurns([], () => 1)).toEqual([]))
