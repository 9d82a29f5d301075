import { setImmediate } from 'node:timers/promises'

/** Milliseconds of work in one go, all long answers under way together. */
const budget = 8

let since = 0
let next: Promise<void> | undefined

/**
 * Lets everybody else have their turn once this one has lasted some milliseconds: call it after each item of a long piece of work. The
 * clock is one for all such work, so that several long answers do not add up to one long turn.
 */
export const turn = async (): Promise<void> => {
  if (performance.now() - since < budget) return
  next ??= setImmediate().then(() => {
    next = undefined
    since = performance.now()
  })
  await next
}

/** Works on items one after the other, with {@link turn} between them. */
export const inTurns = async <T, R>(items: readonly T[], work: (item: T, index: number) => R): Promise<R[]> => {
  const results: R[] = []
  for (const [index, item] of items.entries()) {
    await turn()
    results.push(work(item, index))
  }
  return results
}
