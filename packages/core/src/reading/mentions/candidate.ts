import { finderKey, findNames } from '../../names/finder.ts'
import { byListOrder } from '../../register/list-order.ts'
import type { ListId, NameStrength } from '../../register/types.ts'
import { sourceSpan } from '../../text/index.ts'
import type { IndexedName } from '../index-names.ts'
import { isReadLanguage } from '../languages/lexicons.ts'
import { grammarOf } from '../lexis.ts'
import { isNameEnding } from '../morphs.ts'
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

/** Strengths at which two lists may print one name, the one as its primary name and the other as an alias. */
const printed: ReadonlySet<NameStrength> = new Set(['primary', 'strong', 'original-script'])

/** The lists a body stands on, first to last; none for persons, whose namesakes are other people. */
const bodyLists = (index: ReadingIndex, { kind, target }: IndexedName): readonly ListId[] => {
  const card = kind === 'party' ? index.parties.get(target) : undefined
  if (card === undefined || card.schema === 'Person') return []
  return [...new Set(card.listings.map(({ list }) => list))].sort(byListOrder)
}

/**
 * The name that counts, and other parties that bear it as well. Bodies of one name on different lists are most often one body that no
 * reference ties together: the one whose list comes first stands for them. Two on one list are two, and people are never taken together so.
 */
const choose = (
  index: ReadingIndex,
  values: readonly number[],
): { readonly name: IndexedName; readonly rivals: readonly string[] } => {
  const names = values
    .map((value) => index.names[value] as IndexedName)
    .sort(
      (a, b) =>
        strengths.indexOf(a.strength) - strengths.indexOf(b.strength) ||
        Number(b.local === true) - Number(a.local === true),
    )
  const strongest = names[0] as IndexedName
  if (names.length === 1) return { name: strongest, rivals: [] }
  const bodies = names
    .filter(({ strength }) => printed.has(strength))
    .map((name) => ({ name, lists: bodyLists(index, name) }))
    .filter(({ lists }) => lists.length > 0)
    .sort((a, b) => byListOrder(a.lists[0] ?? '', b.lists[0] ?? ''))
  const name = bodies.some((body) => body.name === strongest) ? (bodies[0]?.name ?? strongest) : strongest
  const lists = new Set(bodyLists(index, name))
  const elsewhere = (other: IndexedName): boolean => {
    const theirs = bodyLists(index, other)
    return lists.size > 0 && theirs.length > 0 && !theirs.some((list) => lists.has(list))
  }
  const rivals = names.filter(
    (other) =>
      other.strength === name.strength && other.kind === name.kind && other.target !== name.target && !elsewhere(other),
  )
  return { name, rivals: [...new Set(rivals.map(({ target }) => target))] }
}

/** All candidates of a page, in reading order. */
export const findCandidates = (page: Page, index: ReadingIndex): readonly Candidate[] => {
  const grammar = isReadLanguage(page.language) ? grammarOf(page.language) : undefined
  const isEnding =
    grammar && !grammar.apostrophe ? (letters: string): boolean => isNameEnding(grammar, letters) : undefined
  return findNames(index.finder, page.folded, isEnding).flatMap((found): readonly Candidate[] => {
    // A name of one language only is a word, or nothing, in the others.
    const values = found.values.filter((value) => {
      const name = index.names[value]
      return !name?.local || name.language === page.language
    })
    if (values.length === 0) return []
    const { start, end } = sourceSpan(page.folded, found.start, found.end)
    const chosen = choose(index, values)
    const { name } = chosen
    const ended = isEnding && !name.via && finderKey(page.text.slice(start, end)) !== finderKey(name.text)
    return [
      {
        start,
        end,
        first: tokenAt(page, start),
        last: tokenAt(page, end - 1) + 1,
        proclitic: found.proclitic,
        ...chosen,
        ...(ended && { name: { ...name, via: 'case-form' as const } }),
      },
    ]
  })
}
