import { foldKey, startingIn } from '../../text/index.ts'
import { spanWithText, tokenAt, tokenStart } from '../page.ts'
import { matchPhrase, phraseSet } from '../phrases.ts'
import type { ReadingIndex } from '../reading-index.ts'
import type { Mention } from '../types.ts'
import type { CheckDraft, CheckPage } from './draft.ts'

/** Between a party's name and the words "also known as" only this much punctuation may stand: `X (also known as Y)`. */
const between = new Set([',', '(', '"', '-'])
/** An alias that the dictionary does not know runs to the next of these, over at most so many words. */
const stops = new Set([',', ')', '.', ';', ':', '(', '!', '?'])
const longestAlias = 8
/** An article may stand before the other name: "also known as the Al-Nusrah Front". */
const article = 5

const firstOf = (mentions: readonly Mention[], position: number): Mention | undefined =>
  startingIn(mentions, position, position + article).find(({ inferred }) => !inferred)

/**
 * "X, also known as Y": another name a text gives a party, against the names the list prints. Supported where the list holds Y for the same party,
 * contradicted where Y is another's, silent where no list prints it (press names included: no list prints those).
 */
export const aliasChecks = (
  { page, words }: CheckPage,
  mentions: readonly Mention[],
  index: ReadingIndex,
): readonly CheckDraft[] => {
  const set = phraseSet(words.aliases)
  return mentions.flatMap((mention): readonly CheckDraft[] => {
    const card = mention.party && index.parties.get(mention.party.id)
    if (!card || mention.inferred || mention.reasons.includes('ambiguous')) return []
    let at = tokenAt(page, mention.end)
    while (between.has(page.tokens[at]?.text ?? '')) at += 1
    const after = matchPhrase(page, set, at, page.tokens.length)
    if (after < 0) return []
    let first = after
    while (page.tokens[first]?.text === '"' || page.tokens[first]?.text === '(') first += 1
    const start = tokenStart(page, first)
    const other = firstOf(mentions, start)
    let last = first
    while (last < page.tokens.length && last - first < longestAlias) {
      const token = page.tokens[last]
      if (!token || token.kind === 'break' || token.text === '"' || stops.has(token.text)) break
      last += 1
    }
    const end =
      other?.end ?? (last > first ? (page.folded.ends[(page.tokens[last - 1]?.end ?? 1) - 1] ?? start) : start)
    if (end <= start) return []
    const alias = spanWithText(page, start, end)
    const base = {
      code: 'alias',
      claim: `${card.id} also known as ${alias.text}`,
      start: mention.start,
      end,
      restsOn: [mention.id, ...(other ? [other.id] : [])],
    }
    if (other?.reasons.includes('ambiguous')) return [{ ...base, verdict: 'ambiguous' }]
    const owner = other?.party && index.parties.get(other.party.id)
    // A press name may be spelt as the list prints the party's own.
    const printed =
      other?.name !== undefined &&
      (other.name.strength !== 'press' || foldKey(other.name.text) === foldKey(card.caption))
    if (!owner || (owner.id === card.id && !printed)) return [{ ...base, verdict: 'register-silent' }]
    const listing = owner.listings[0]
    return [
      {
        ...base,
        verdict: owner.id === card.id ? 'supported' : 'contradicted',
        ...(listing &&
          other?.name && {
            against: { list: listing.list, reference: listing.reference, field: 'name', value: other.name.text },
          }),
      },
    ]
  })
}
