import { startingIn } from '../../text/index.ts'
import { tokenEnd, tokenStart, tokensSpan } from '../page.ts'
import type { PhraseSet } from '../phrases.ts'
import type { DateMention } from '../types.ts'
import { endOf, type Placed, type RelationDraft } from './ends.ts'
import { type Ground, isInstitution } from './ground.ts'
import { isStatePlace, keeperWithin, keepsLists } from './keepers.ts'
import { listedParty, type Sign } from './listing-subject.ts'
import { matchAt } from './patterns.ts'
import { isSaying, modeOf } from './shade.ts'
import { type ListingKind, listingKinds } from './words.ts'

const commas = new Set([',', '،'])

/** Kinds of words that tell an act. */
const acting: readonly ListingKind[] = ['strong', 'weak', 'removal', 'delisting', 'carried', 'recognised']

/** Between the verb, the listed party and the word for the list there may be this many words. */
const reach = 8

/** What one sentence of listing acts is read with. */
export interface ListingInput {
  readonly parts: PhraseSet
  /** The institution whose list the paragraph spoke of before: "ثم أُدرج فرع خراسان", "Bin Laden himself was removed". */
  readonly before: Placed | undefined
  /** Parties named before the sentence, the last last: "The Council placed it on its list". */
  readonly earlier: readonly Placed[]
  /** Whom the sentence before is about: what "it" stands for. */
  readonly topic?: Placed | undefined
  /** The last body named before, in whatever paragraph, that keeps a list: for verbs that say all but whose list it is. */
  readonly known?: Placed | undefined
  /** The act of listing told before in the paragraph: what "there" stands for. */
  readonly last?: RelationDraft | undefined
  /** The paragraph told an act of listing before: another may leave the list unsaid. */
  readonly again?: boolean
}

const kindsAt = (
  ground: Ground,
  at: number,
): { readonly end: number; readonly kinds: ReadonlySet<ListingKind> } | undefined => {
  const found = matchAt(ground.page, ground.compiled.listing, at, ground.sentence.last)
  return found && { end: found.end, kinds: new Set(found.values.map((value) => listingKinds[value] as ListingKind)) }
}

/**
 * Acts of listing and of removal in one sentence: "… التي أدرجت الجماعة على لائحتها … في أكتوبر ٢٠٠١", "was listed by the Security Council in October 2001". The
 * listed party stands right after the verb or before it; the institution anywhere near, or it is the one the paragraph spoke of.
 */
export const listingRelations = (ground: Ground, input: ListingInput): readonly RelationDraft[] => {
  const { page, sentence } = ground
  const bodies = ground.actors.filter(isInstitution)
  const drafts: RelationDraft[] = []
  for (let at = sentence.first; at < sentence.last; at += 1) {
    const here = ground.at(at)
    if (page.tokens[at]?.kind !== 'word' || (here && here !== 'date')) continue
    const sign = kindsAt(ground, at)
    if (!sign || !acting.some((kind) => sign.kinds.has(kind)) || isSaying(ground, at)) continue
    const delisting = sign.kinds.has('delisting')
    const removal = sign.kinds.has('removal')
    const recognised = sign.kinds.has('recognised')
    const list = findList(ground, at, sign.end, recognised ? 'labels' : 'nouns')
    const elliptic = input.again === true && page.language === 'ru' && ground.dates.length > 0
    if (((removal && !delisting) || recognised || (sign.kinds.has('weak') && !elliptic)) && list < 0) continue
    // In Arabic who lists stands right behind the verb or its noun: "بإدراج مجلس الأمن الجماعة".
    const behind = page.language === 'ar' ? bodies.find((one) => one.first > at && one.first - at <= 2) : undefined
    const near =
      behind ??
      bodies.filter((one) => one.last <= at && at - one.last <= reach).at(-1) ??
      bodies.find((one) => one.first > at && one.first - at <= reach * 2)
    const implied = list >= 0 ? keeperWithin(ground, list, list + 1, input.parts) : undefined
    const actor =
      keeperBeside(ground, at, sign) ??
      keeperBehind(ground, sign.end) ??
      (implied && implied.end.mention === undefined ? undefined : near) ??
      (implied ? undefined : bodies.findLast((one) => one.last <= at && keepsLists(one))) ??
      (!implied && input.before && keepsLists(input.before) ? input.before : undefined) ??
      (!implied && list < 0 && sign.kinds.has('strong') && ground.dates.length > 0 ? input.known : undefined)
    const keeper = actor ? endOf(page, actor, input.parts) : implied?.end
    const listed = listedParty(
      ground,
      at,
      sign,
      list,
      input.topic ? [...input.earlier, input.topic] : input.earlier,
      keeper === undefined || list < 0 ? undefined : actor,
    )
    if (listed.length === 0 || !keeper) continue
    const stop = Math.max(list, ...listed.map((one) => (one.first >= sentence.first ? one.last - 1 : at)), at)
    // "تخضع الحركة، التي بايعت … عام 2012، لعقوبات … منذ 2010": an insertion before the list may hold a date of its own.
    const isSplit = list > at && page.language === 'ar' && commas.has(ground.word(list - 1))
    const last = Math.min(sentence.last - 1, stop + reach)
    const when = (isSplit ? dateOf(ground, list, last) : undefined) ?? dateOf(ground, at, last)
    if (!near && list < 0 && !when) continue
    const trigger = tokensSpan(page, at, sign.end)
    const draft = (one: Placed, date: DateMention | undefined): RelationDraft => ({
      type: removal || delisting ? 'removed-from-list' : 'listed-by',
      start: Math.min(trigger.start, one.start, near?.start ?? trigger.start),
      end: Math.max(tokenEnd(page, stop), one.end, date?.end ?? 0, near?.end ?? 0),
      subject: endOf(page, one, input.parts),
      object: keeper,
      trigger,
      mode: isCalledFor(ground, at) ? 'possible' : modeOf(ground, at),
      ...(date && { period: date.edtf, periodDate: date.id }),
    })
    drafts.push(...listed.map((one) => draft(one, when)))
  }
  return drafts
}

/** "طالب بإدراج": who asks for an act tells none. */
const isCalledFor = (ground: Ground, at: number): boolean => {
  if (!/^[وف]?[بل]/.test(ground.word(at)) || ground.page.language !== 'ar') return false
  for (let k = at - 1; k >= Math.max(ground.sentence.first, at - 5); k -= 1)
    if (ground.compiled.has('calls', ground.word(k).replace(/^[وف](?=...)/, ''))) return true
  return false
}

/** A state or an office that is the verb's own subject, though no list of it is known here: "the United States designated". */
const keeperBeside = (ground: Ground, at: number, { kinds }: Sign): Placed | undefined => {
  if (!(['strong', 'recognised', 'carried', 'removal', 'delisting'] as const).some((kind) => kinds.has(kind)))
    return undefined
  const passive = ground.word(at - 1) === 'was' || ground.word(at - 1) === 'were' || ground.word(at - 1) === 'been'
  if (passive) return undefined
  const all = [...ground.actors, ...ground.places]
  const before = all.find((one) => one.last <= at && at - one.last <= 2)
  // "كانت تونس صنفتها": the Arabic subject stands before its verb behind كان.
  const beside =
    ground.page.language === 'ar'
      ? (all.find((one) => one.first > at && one.first - at <= 2 && isState(one)) ??
        (before && (kinds.has('removal') || /^[وف]?كان(?:ت)?$/.test(ground.word(before.first - 1)))
          ? before
          : undefined))
      : before
  return beside && isState(beside) ? beside : undefined
}

/** "was designated a terrorist group by the United States": who did it stands behind "by". */
const keeperBehind = (ground: Ground, end: number): Placed | undefined => {
  if (ground.page.language !== 'en') return undefined
  for (let k = end; k < Math.min(ground.sentence.last, end + reach); k += 1) {
    if (/^[,;]$/.test(ground.word(k))) return undefined
    if (ground.word(k) !== 'by') continue
    const all = [...ground.actors, ...ground.places]
    const one = all.find(({ first }) => first > k && first - k <= 2)
    return one && isState(one) ? one : undefined
  }
  return undefined
}

/** A state, or an office whose list is not known here. */
const isState = (one: Placed): boolean =>
  !isInstitution(one) && (isStatePlace(one) || (one.mention.kind === 'organisation' && one.mention.party === undefined))

/** The word for the list: behind the verb, or right before it ("the list to which it was added"). */
const findList = (ground: Ground, at: number, end: number, kind: ListingKind): number => {
  let left = 2 * reach
  for (let k = end; k < ground.sentence.last && left > 0; k += 1) {
    if (kindsAt(ground, k)?.kinds.has(kind)) return k
    // Names and dates count once.
    if (ground.at(k) === undefined || ground.at(k) !== ground.at(k - 1)) left -= 1
  }
  for (let k = at - 1; k >= Math.max(ground.sentence.first, at - 4); k -= 1)
    if (kindsAt(ground, k)?.kinds.has(kind)) return k
  return -1
}

/** "…, а в мае": a comma with a conjunction before a date hands it to the next party. */
const isOfNext = (ground: Ground, at: number, date: DateMention): boolean => {
  for (let k = at + 1; k < ground.sentence.last && tokenStart(ground.page, k) < date.start; k += 1)
    if (commas.has(ground.word(k)) && /^(?:and|while|but|а|и|но|ثم)$/.test(ground.word(k + 1))) return true
  return false
}

/** The date of an act: the first behind its verb, or one that opens the sentence before any party. */
export const dateOf = (ground: Ground, at: number, last: number): DateMention | undefined => {
  const { page, dates, sentence, actors } = ground
  const after = startingIn(dates, tokenStart(page, at), tokenEnd(page, last) + 1).find(
    (date) => date.end <= tokenEnd(page, sentence.last - 1),
  )
  const front = dates[0]
  if (after && !(front && front !== after && front.end <= tokenStart(page, at) && isOfNext(ground, at, after)))
    return after
  const party = actors.find((one) => !isInstitution(one))
  return front && front.start < tokenStart(page, at) && (party === undefined || front.start < party.start)
    ? front
    : undefined
}

/**
 * "that listing" with a date of its own: the act of listing the paragraph spoke of, dated anew. `before` is that act; nothing where the noun stands for
 * the list itself.
 */
export const listingAgain = (ground: Ground, before: RelationDraft | undefined): readonly RelationDraft[] => {
  const { page, sentence, dates } = ground
  if (before?.type !== 'listed-by') return []
  for (let at = sentence.first + 1; at < sentence.last; at += 1) {
    if (!kindsAt(ground, at)?.kinds.has('acts') || !ground.compiled.has('demonstratives', ground.word(at - 1))) continue
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
