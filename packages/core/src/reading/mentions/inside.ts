import { spanContains } from '../../text/index.ts'
import type { Mention } from '../types.ts'

/**
 * Says of every mention that stands whole inside another one which that is: ISIL inside "ISIL - Khorasan". A mention of the very same span is not inside it.
 */
export const withInside = (mentions: readonly Mention[]): readonly Mention[] => {
  const outer = new Map<Mention, string>()
  const open: Mention[] = []
  for (const mention of [...mentions].sort((a, b) => a.start - b.start || b.end - a.end)) {
    while (open.length > 0 && (open.at(-1) as Mention).end <= mention.start) open.pop()
    const length = mention.end - mention.start
    const around = open.findLast((one) => spanContains(one, mention) && one.end - one.start > length)
    if (around) outer.set(mention, around.id)
    open.push(mention)
  }
  return mentions.map((mention) => {
    const inside = outer.get(mention)
    return inside === undefined ? mention : { ...mention, inside }
  })
}
