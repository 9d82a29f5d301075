/** A reference without case, dots and dashes: what people drop when they type one. */
export const looseReference = (reference: string): string => reference.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** Characters of a reference that are compared: none is longer, and a hostile one must not cost quadratic time. */
const longest = 40

/** Edits between two short words, two rows of the usual table. */
const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same))
    }
    row = next
  }
  return row[b.length] ?? 0
}

/**
 * Up to three known references within two edits of what was asked, the nearest first; within half its letters where it is short, since
 * everything is two edits from `X`. Empty for what is no reference at all.
 */
export const nearestReferences = (asked: string, known: Iterable<string>): readonly string[] => {
  const wanted = looseReference(asked)
  if (wanted === '' || wanted.length > longest) return []
  const most = Math.min(2, wanted.length >> 1)
  return [...new Set(known)]
    .map((reference) => ({ reference, far: distance(wanted, looseReference(reference).slice(0, longest)) }))
    .filter(({ far }) => far <= most)
    .sort((a, b) => a.far - b.far || (a.reference < b.reference ? -1 : 1))
    .slice(0, 3)
    .map(({ reference }) => reference)
}
