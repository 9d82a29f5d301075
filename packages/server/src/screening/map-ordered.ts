/**
 * Works on the items of a source with several at once and gives the results in the order of the items. No more than `atOnce` are under way or
 * waiting to be taken, so a source of millions is read only as fast as its results go out. The first failure ends it.
 */
export async function* mapOrdered<T, R>(
  source: AsyncIterable<T> | Iterable<T>,
  atOnce: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R, void, undefined> {
  const running: Promise<R>[] = []
  for await (const item of source) {
    const result = work(item)
    // Its failure is met when its turn comes; until then it must not count as unhandled.
    result.catch(() => undefined)
    running.push(result)
    if (running.length >= atOnce) yield await (running.shift() as Promise<R>)
  }
  for (const result of running) yield await result
}
