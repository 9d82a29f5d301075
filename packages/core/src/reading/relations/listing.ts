import type { Lexicon } from '../languages/lexicon-types.ts'
import { type Page, tokenEnd, tokenStart, tokensSpan } from '../page.ts'
import { type PhraseSet, withoutConjunction } from '../phrases.ts'
import type { TokenRange } from '../sentences.ts'
import type { DateMention } from '../types.ts'
import { endOf, type Placed } from './ends.ts'
import type { RelationDraft } from './find-relations.ts'

/** Between the verb, the listed party and the word for the list there may be this many words. */
const reach = 8

const isInstitution = ({ mention }: Placed): boolean => mention.kind === 'organisation' && mention.code?.startsWith('inst-') === true

/** Acts of listing in one sentence: "… التي أدرجت الجماعة على لائحتها … في أكتوبر ٢٠٠١", "the group, listed by the Security Council in 2001". */
export const listingRelations = (
  page: Page,
  lexicon: Lexicon,
  sentence: TokenRange,
  here: readonly Placed[],
  dates: readonly DateMention[],
  parts: PhraseSet,
): readonly RelationDraft[] => {
  const verbs = new Set([...lexicon.listing.verbs, ...lexicon.listing.passive])
  const nouns = new Set(lexicon.listing.nouns)
  const bare = (at: number): string => withoutConjunction(page, page.tokens[at]?.text ?? '')
  const drafts: RelationDraft[] = []
  for (let at = sentence.first; at < sentence.last; at += 1) {
    if (page.tokens[at]?.kind !== 'word' || !verbs.has(bare(at))) continue
    const list = findWord(sentence, at, (k) => nouns.has(bare(k).replace(/^[بل](?=.{4})/, '')))
    const actors = here.filter(isInstitution)
    if (list < 0 && actors.every((one) => Math.abs(one.first - at) > reach)) continue
    const candidates = here.filter((one) => !isInstitution(one) && (one.mention.party !== undefined || one.mention.reasons.includes('ambiguous')))
    const listed =
      candidates.find((one) => one.first > at && one.first - at <= 4) ?? candidates.filter((one) => one.last <= at && at - one.last <= reach).at(-1)
    const actor = actors.filter((one) => one.last <= at && at - one.last <= reach).at(-1) ?? actors.find((one) => one.first > at && one.first - at <= reach * 2)
    if (!listed || !actor) continue
    const stop = Math.max(list, listed.last - 1, at)
    const when = dates.find((date) => date.start >= tokenStart(page, at) && date.start <= tokenEnd(page, Math.min(sentence.last - 1, stop + reach)) && date.end <= tokenEnd(page, sentence.last - 1))
    const start = Math.min(tokenStart(page, at), listed.mention.start, actor.mention.start)
    const end = Math.max(tokenEnd(page, stop), listed.mention.end, actor.mention.end, when?.end ?? 0)
    drafts.push({
      type: 'listed-by', start, end, subject: endOf(page, listed, parts), object: endOf(page, actor, parts), trigger: tokensSpan(page, at, at + 1), mode: 'said',
      ...(when && { period: when.edtf, periodDate: when.id }),
    })
  }
  return drafts
}

const findWord = (sentence: TokenRange, at: number, fits: (k: number) => boolean): number => {
  for (let k = at + 1; k < Math.min(sentence.last, at + 1 + reach); k += 1) if (fits(k)) return k
  return -1
}
