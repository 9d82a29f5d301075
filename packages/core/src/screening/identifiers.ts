import { bucketOf } from '../names/index/buckets.ts'
import type { AskedIdentifier } from './identifier-facts.ts'
import { identifierKey, type ScreeningIndex } from './screening-index.ts'

/** Parties that may bear one of these identifiers, ascending; whoever asks compares them. */
export const byIdentifier = (index: ScreeningIndex, identifiers: readonly AskedIdentifier[]): readonly number[] => {
  const { starts, items } = index.identifiers
  const found = new Set<number>()
  for (const { number } of identifiers) {
    const bucket = bucketOf(index.identifiers, identifierKey(number))
    if (bucket < 0) continue
    for (let i = starts[bucket] as number; i < (starts[bucket + 1] as number); i += 1) found.add(items[i] as number)
  }
  return [...found].sort((a, b) => a - b)
}
