import type { FoundName } from '../../names/finder.ts'
import { findNames } from '../../names/finder.ts'
import type { NameStrength } from '../../register/types.ts'
import { sourceSpan } from '../../text/index.ts'
import type { IndexedName } from '../index-names.ts'
import { type Page, tokenAt } from '../page.ts'
import type { ReadingIndex } from '../reading-index.ts'

/** A dictionary name found in the text, before anything is decided about it. */
export interface Candidate {
  readonly start: number
  readonly end: number
  /** Tokens `[first, last)` it covers; the first may carry proclitics before `start`. */
  readonly first: number
  readonly last: number
  readonly name: IndexedName
  readonly proclitic: string
  /** Other parties that bear the very same name; not empty makes the mention ambiguous. */
  readonly rivals: readonly string[]
}

const strengths: readonly NameStrength[] = ['press', 'primary', 'strong', 'original-script', 'former', 'weak']

const choose = (
  index: ReadingIndex,
  found: FoundName,
): { readonly name: IndexedName; readonly rivals: readonly string[] } => {
  const names = found.values
    .map((value) => index.names[value] as IndexedName)
    .sort((a, b) => strengths.indexOf(a.strength) - strengths.indexOf(b.strength))
  const name = names[0] as IndexedName
  const rivals = names.filter(
    (other) => other.strength === name.strength && other.kind === name.kind && other.target !== name.target,
  )
  return { name, rivals: [...new Set(rivals.map(({ target }) => target))] }
}

/** All candidates of a page, in reading order. */
export const findCandidates = (page: Page, index: ReadingIndex): readonly Candidate[] =>
  findNames(index.finder, page.folded).map((found) => {
    const { start, end } = sourceSpan(page.folded, found.start, found.end)
    return {
      start,
      end,
      first: tokenAt(page, start),
      last: tokenAt(page, end - 1) + 1,
      proclitic: found.proclitic,
      ...choose(index, found),
    }
  })
