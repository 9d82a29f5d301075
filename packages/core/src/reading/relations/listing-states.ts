/** Being on a list without a verb of listing: "under UN sanctions since 2014", «в перечне ООН», مشمولة بعقوبات, "no longer on the list", "imposed sanctions on". */
import { tokenEnd, tokenStart, tokensSpan } from '../page.ts'
import type { DateMention } from '../types.ts'
import { endOf, type Placed, type RelationDraft } from './ends.ts'
import { type Ground, isPerson } from './ground.ts'
import { isKeeper, keeperWithin, keepsLists } from './keepers.ts'
import { dateOf, type ListingInput } from './listing.ts'
import { isParty } from './listing-subject.ts'
import { objectAfter, withCoordinated } from './object.ts'
import { type Match, matchAt } from './patterns.ts'
import { modeOf } from './shade.ts'
import { actorEndingAt, subjectBefore, withJoinedBefore } from './subject.ts'
import { type StateKind, stateKinds } from './words.ts'

/** A date belongs to a state when it stands so many words behind it. */
const dateReach = 6
const commas = new Set([',', '،'])
const wanted = { to: 'party', strange: 2 } as const

/** States of being listed in one sentence, beside the acts already read there (`acts`). */
export const listingStates = (
  ground: Ground,
  input: ListingInput,
  acts: readonly RelationDraft[],
): readonly RelationDraft[] => {
  const { page, sentence, compiled } = ground
  const drafts: RelationDraft[] = []
  for (let at = sentence.first; at < sentence.last; at += 1) {
    const here = ground.at(at)
    if (here && here !== 'date') continue
    const match = matchAt(page, compiled.states, at, sentence.last)
    if (!match) continue
    const kinds = new Set(match.values.map((value) => stateKinds[value] as StateKind))
    const kind = kinds.has('off')
      ? 'off'
      : kinds.has('imposed')
        ? 'imposed'
        : kinds.has('states') || kinds.has('there')
          ? 'states'
          : undefined
    const trigger = tokensSpan(page, at, match.end)
    const isTold = acts.some(
      (act) =>
        act.trigger.start <= trigger.start &&
        trigger.end <= act.end &&
        !/[;:؛]/.test(page.text.slice(act.trigger.start, trigger.start)),
    )
    if (!kind || isTold || (kind !== 'imposed' && !kinds.has('there') && !isListPhrase(ground, at, match))) continue
    const there = kinds.has('there') ? (acts.at(-1) ?? drafts.at(-1) ?? input.last) : undefined
    const found = there
      ? { end: there.object, last: match.end }
      : (keeperWithin(ground, at, match.end, input.parts) ?? keeperBefore(ground, at, kind, input))
    if (!found) continue
    const listed = kind === 'imposed' ? imposedOn(ground, match.end) : whoIs(ground, at, found.last, input)
    if (listed.length === 0) continue
    const stop = Math.max(match.end, found.last, ...listed.map((one) => one.last)) - 1
    const when =
      dateBetween(ground, listed.at(-1) as Placed, at) ??
      dateOf(ground, at, Math.min(sentence.last - 1, stop + dateReach))
    for (const one of listed) {
      const isHere = one.first >= sentence.first
      drafts.push({
        type: kind === 'off' ? 'removed-from-list' : 'listed-by',
        start: Math.min(trigger.start, isHere ? one.start : trigger.start, when?.start ?? trigger.start),
        end: Math.max(trigger.end, isHere ? one.end : 0, found.last > at ? found.end.end : 0, when?.end ?? 0),
        subject: endOf(page, one, input.parts),
        object: found.end,
        trigger,
        mode: kind === 'off' ? 'said' : modeOf(ground, at),
        ...(when && { period: when.edtf, periodDate: when.id }),
      })
    }
    at = Math.max(at, match.end - 1)
  }
  return drafts
}

const openers = /^(?:on|off|under|to|под|в|на|على|في|ضمن)$/

/** Between the preposition and the list nothing but a body and words of a list's name. */
const isListPhrase = (ground: Ground, at: number, match: Match): boolean => {
  let from = at
  for (let k = at; k < match.end - 1; k += 1) if (openers.test(ground.word(k))) from = k
  for (let k = from + 1; k < match.end - 1; k += 1) {
    const here = ground.at(k)
    if (here === 'date') return false
    if (here) {
      if (!isKeeper(here) && here.mention.party === undefined) return false
      continue
    }
    const text = ground.word(k)
    const isKnown = ground.compiled.has('around', text) || ground.compiled.implied.has(text)
    if (!isKnown && !/^["'’]$/.test(text)) return false
  }
  return true
}

const keeperBefore = (
  ground: Ground,
  at: number,
  kind: StateKind,
  { before, parts }: ListingInput,
): ReturnType<typeof keeperWithin> => {
  const all = [...ground.actors, ...ground.places]
  const own =
    kind === 'imposed'
      ? all.find((one) => isKeeper(one) && one.last <= at && at - one.last <= 2)
      : ground.actors.findLast((one) => one.last <= at && keepsLists(one))
  const keeper = own ?? (kind !== 'imposed' && before && keepsLists(before) ? before : undefined)
  return (
    keeper && { end: endOf(ground.page, keeper, parts), last: keeper.first >= ground.sentence.first ? keeper.last : at }
  )
}

const imposedOn = (ground: Ground, end: number): readonly Placed[] => {
  const first = objectAfter(ground, end, wanted)
  return first && isParty(first) ? withCoordinated(ground, first, wanted).filter(isParty) : []
}

/** Of whom a state is said: before it, over copulas; before its comma; or whom the sentence before is about, where a pronoun stands. */
const whoIs = (ground: Ground, at: number, end: number, { topic, earlier }: ListingInput): readonly Placed[] => {
  const { page, compiled, sentence } = ground
  const before = ground.word(at - 1)
  const dash = before === '-' || before === '—'
  const close = commas.has(before) || dash ? actorEndingAt(ground, at - 2) : actorEndingAt(ground, at - 1)
  const own =
    close ??
    (page.language === 'ar' && /^(?:ل|ب)/.test(ground.word(at)) ? undefined : subjectBefore(ground, at, true)) ??
    undefined
  // "أُدرج زعيم الحركة على قائمة": somebody of hers is meant.
  const isOfHers = own && page.language === 'ar' && !isPerson(own) && compiled.has('roles', ground.word(own.first - 1))
  if (isOfHers) return []
  if (own) return isParty(own) ? withJoinedBefore(ground, own, {}).filter(isParty) : []
  let k = at - 1
  while (
    k > sentence.first &&
    !isPronoun(ground.word(k)) &&
    (compiled.has('copulas', ground.word(k)) || compiled.has('passing', ground.word(k)) || ground.at(k) === 'date')
  )
    k -= 1
  // «в перечне Совбеза она с 2001 года»: the Russian pronoun may stand behind.
  const text = isPronoun(ground.word(k)) ? ground.word(k) : ground.word(end)
  if (!isPronoun(text)) return []
  const here = ground.actors.find((one) => one.last <= at && isParty(one) && !isPerson(one))
  const meant = /^(?:he|she|он|هو)$/.test(text) ? (earlier.findLast(isPerson) ?? topic) : (here ?? topic)
  return meant && isParty(meant) ? [meant] : []
}

const isPronoun = (text: string): boolean => /^[وف]?(?:it|he|she|they|он|она|оно|они|هو|هي)$/.test(text)

/** "has since May 2019 been on", «с 2012 года под санкциями»: a date between both. */
const dateBetween = (ground: Ground, listed: Placed, at: number): DateMention | undefined =>
  ground.dates.find(
    (date) =>
      date.start >= listed.end &&
      date.end <= tokenStart(ground.page, at) &&
      !/[,;:،؛]/.test(ground.page.text.slice(Math.max(date.end, 0), tokenStart(ground.page, at))) &&
      tokenEnd(ground.page, at) > date.end,
  )
