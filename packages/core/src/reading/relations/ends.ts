import { type Page, tokenStart, tokensSpan } from '../page.ts'
import { matchPhrase, type PhraseSet } from '../phrases.ts'
import { tokenAfter } from '../statements/surroundings.ts'
import type { Mention, Relation, RelationEnd } from '../types.ts'

/** A relation before it has an id. */
export type RelationDraft = Omit<Relation, 'id'>

/** A mention with the tokens it covers, for rules that count words. */
export interface Placed {
  /** Of the mention, so that actors can be looked up by place. */
  readonly start: number
  readonly end: number
  readonly mention: Mention
  readonly first: number
  readonly last: number
}

/** Mentions that can stand at the end of a relation, with their tokens, in reading order. */
export const placeActors = (page: Page, mentions: readonly Mention[]): readonly Placed[] =>
  mentions
    .filter((mention) => mention.kind !== 'place' && mention.kind !== 'platform')
    .map((mention) => {
      const first = firstToken(page, mention.start)
      return {
        start: mention.start,
        end: mention.end,
        mention,
        first,
        last: Math.max(first + 1, tokenAfter(page, mention.end)),
      }
    })

const firstToken = (page: Page, start: number): number => tokenAfter(page, start)

/** A mention as one end of a relation; `parts` are the phrases that narrow it ("تيار من"). */
export const endOf = (page: Page, placed: Placed, parts: PhraseSet): RelationEnd => {
  const { mention, first } = placed
  const caption = mention.party?.caption ?? mention.label ?? mention.text
  const id = mention.party?.id ?? mention.code
  let part: RelationEnd['part']
  for (let at = Math.max(0, first - 4); at < first; at += 1) {
    const end = matchPhrase(page, parts, at, first)
    if (
      end === first ||
      (end > at && page.tokens.slice(end, first).every((token) => token.text === '"' || token.text === 'the'))
    )
      part ??= tokensSpan(page, at, end)
  }
  return {
    start: mention.start,
    end: mention.end,
    text: mention.text,
    mention: mention.id,
    caption,
    ...(mention.labels && { labels: mention.labels }),
    ...(id !== undefined && { id }),
    ...(part && { part }),
  }
}

/** True when tokens `[from, to)` hold one of the words. */
export const holdsWord = (page: Page, from: number, to: number, words: ReadonlySet<string>): boolean => {
  for (let at = Math.max(0, from); at < to; at += 1) if (words.has(page.tokens[at]?.text ?? '')) return true
  return false
}

/** Start of a token in the original text. */
export const startOf: (page: Page, index: number) => number = tokenStart
