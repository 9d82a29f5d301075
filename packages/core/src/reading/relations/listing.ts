import { startingIn } from '../../text/index.ts'
import type { Lexicon } from '../languages/lexicon-types.ts'
import { type Page, tokenEnd, tokenStart, tokensSpan } from '../page.ts'
import { type PhraseSet, withoutConjunction } from '../phrases.ts'
import type { TokenRange } from '../sentences.ts'
import type { DateMention } from '../types.ts'
import { endOf, holdsWord, type Placed, type RelationDraft } from './ends.ts'
import { listingSubject } from './listing-subject.ts'

/** Between the verb, the listed party and the word for the list there may be this many words. */
const reach = 8

/** Words between a verb of listing and the party that leave it the party's. */
const besideListed = new Set(['اسم', 'كل', 'كلا', 'ايضا', 'كذلك', 'من', 'فيها', 'فيه', 'عليها', 'بعد', 'ذلك'])

/** True for a body that keeps a list. */
export const isInstitution = ({ mention }: Placed): boolean =>
  mention.kind === 'organisation' && mention.code?.startsWith('inst-') === true

/** What one sentence of listing acts is read with. */
export interface ListingInput {
  readonly here: readonly Placed[]
  readonly dates: readonly DateMention[]
  readonly parts: PhraseSet
  /** The institution whose list the paragraph spoke of before: "ثم أُدرج فرع خراسان", "Bin Laden himself was removed". */
  readonly before: Placed | undefined
  /** The party named last before the sentence: "The Council placed it on its list". */
  readonly party?: Placed | undefined
}

/**
 * Acts of listing and of removal in one sentence: "… التي أدرجت الجماعة على لائحتها … في أكتوبر ٢٠٠١", "was listed by the Security Council in October 2001". The
 * listed party stands right after the verb or before it; the institution anywhere near, or it is the one the paragraph spoke of.
 */
export const listingRelations = (
  page: Page,
  lexicon: Lexicon,
  sentence: TokenRange,
  input: ListingInput,
): readonly RelationDraft[] => {
  const { here, dates, parts, before } = input
  const adding = new Set([...lexicon.listing.verbs, ...lexicon.listing.passive])
  const removing = new Set(lexicon.listing.removal)
  const nouns = new Set(lexicon.listing.nouns)
  const bare = (at: number): string => withoutConjunction(page, page.tokens[at]?.text ?? '')
  const isList = (at: number): boolean => nouns.has(bare(at).replace(/^[بل](?=.{4})/, ''))
  const actors = here.filter(isInstitution)
  const parties = here.filter(
    (one) => !isInstitution(one) && (one.mention.party !== undefined || one.mention.reasons.includes('ambiguous')),
  )
  const drafts: RelationDraft[] = []
  for (let at = sentence.first; at < sentence.last; at += 1) {
    const removal = removing.has(bare(at))
    if (page.tokens[at]?.kind !== 'word' || !(removal || adding.has(bare(at)))) continue
    const list = findWord(sentence, at, isList)
    const near =
      actors.filter((one) => one.last <= at && at - one.last <= reach).at(-1) ??
      actors.find((one) => one.first > at && one.first - at <= reach * 2)
    const actor = near ?? before
    const listed = lexicon.svo
      ? listingSubject(page, lexicon, sentence, at, parties)
      : (parties.find((one) => one.first > at && one.first - at <= 4) ??
        parties.filter((one) => one.last <= at && at - one.last <= reach).at(-1))
    if (!listed || !actor || (removal && list < 0)) continue
    if (!lexicon.svo && hasOtherSubject(page, at, listed, [...here])) continue
    const stop = Math.max(list, listed.last - 1, at)
    const last = tokenEnd(page, Math.min(sentence.last - 1, stop + reach))
    const when = startingIn(dates, tokenStart(page, at), last + 1).find(
      (date) => date.end <= tokenEnd(page, sentence.last - 1),
    )
    if (!near && list < 0 && !when) continue
    const inside = near ? [near.mention] : []
    const start = Math.min(tokenStart(page, at), listed.mention.start, ...inside.map((one) => one.start))
    const end = Math.max(tokenEnd(page, stop), listed.mention.end, when?.end ?? 0, ...inside.map((one) => one.end))
    drafts.push({
      type: removal ? 'removed-from-list' : 'listed-by',
      start,
      end,
      subject: endOf(page, listed, parts),
      object: endOf(page, actor, parts),
      trigger: tokensSpan(page, at, at + 1),
      mode: modeBefore(page, lexicon, Math.max(sentence.first, at - 3), at),
      ...(when && { period: when.edtf, periodDate: when.id }),
    })
  }
  return drafts
}

/** "صنفت الولايات المتحدة الحركة", "أدرجت الوزارة عضوا في الحركة": between verb and party stands somebody or something else than a list's keeper. */
const hasOtherSubject = (page: Page, at: number, listed: Placed, here: readonly Placed[]): boolean => {
  const heads = new Set(page.lexicon?.triggers)
  if (listed.first <= at) return false
  for (let k = at + 1; k < listed.first; k += 1) {
    const text = page.tokens[k]?.text ?? ''
    const keeper = here.find((one) => one.first <= k && k < one.last)
    if (keeper) return false
    if (page.tokens[k]?.kind === 'word' && !heads.has(text) && !besideListed.has(text)) return true
  }
  return false
}

/** "was not listed": read for languages whose negation stands right before the verb. */
const modeBefore = (page: Page, lexicon: Lexicon, from: number, at: number): RelationDraft['mode'] => {
  if (!lexicon.svo) return 'said'
  if (holdsWord(page, from, at, new Set(lexicon.negations))) return 'negated'
  return holdsWord(page, from, at, new Set(lexicon.hedges)) ? 'possible' : 'said'
}

/**
 * "that listing" with a date of its own: the act of listing the paragraph spoke of, dated anew. `before` is that act; nothing where the noun stands for
 * the list itself.
 */
export const listingAgain = (
  page: Page,
  lexicon: Lexicon,
  sentence: TokenRange,
  dates: readonly DateMention[],
  before: RelationDraft | undefined,
): readonly RelationDraft[] => {
  const acts = new Set(lexicon.listing.acts)
  const pointing = new Set(lexicon.svo?.demonstratives)
  if (before?.type !== 'listed-by' || acts.size === 0) return []
  for (let at = sentence.first + 1; at < sentence.last; at += 1) {
    if (!acts.has(page.tokens[at]?.text ?? '') || !pointing.has(page.tokens[at - 1]?.text ?? '')) continue
    const from = tokenEnd(page, at)
    const when = dates.find(
      (date) => date.start >= from && date.end <= tokenEnd(page, Math.min(sentence.last - 1, at + reach)),
    )
    if (!when) return []
    const { subject, object, mode } = before
    const trigger = tokensSpan(page, at, at + 1)
    return [
      {
        type: 'listed-by',
        start: trigger.start,
        end: when.end,
        subject,
        object,
        trigger,
        mode,
        period: when.edtf,
        periodDate: when.id,
      },
    ]
  }
  return []
}

const findWord = (sentence: TokenRange, at: number, fits: (k: number) => boolean): number => {
  for (let k = at + 1; k < Math.min(sentence.last, at + 1 + reach); k += 1) if (fits(k)) return k
  return -1
}
