/** The next party's turn after an act of listing: "…, and its leader in 2015", "ISGS followed on 20 May", «а в мае 2014-го — "Боко харам"», وتبعتها … في فبراير. */
import { startingIn } from '../../text/index.ts'
import { tokenEnd, tokenStart } from '../page.ts'
import type { DateMention } from '../types.ts'
import { endOf, type Placed, type RelationDraft } from './ends.ts'
import type { Ground } from './ground.ts'
import type { ListingInput } from './listing.ts'
import { isParty } from './listing-subject.ts'
import { matchAt } from './patterns.ts'
import { subjectBefore } from './subject.ts'
import { stateKinds } from './words.ts'

const joiners = /^(?:and|while|а|и|но|;|,|،|ثم|then)$/
/** Words between a party and the date of its turn. */
const beforeDate =
  /^(?:in|on|since|from|only|not|until|lasted|с|со|в|во|лишь|только|уже|منذ|في|the|followed|following|was|were|too|there|himself|itself|also|just|"|-|—|\(|\)|a|did|so)$/
const reach = 6

const dateAt = (ground: Ground, at: number): DateMention | undefined =>
  startingIn(ground.dates, tokenStart(ground.page, at), tokenEnd(ground.page, at))[0] ??
  ground.dates.find((date) => date.start <= tokenStart(ground.page, at) && date.end > tokenStart(ground.page, at))

/** The date behind a party, over words that say nothing else. */
const dateBehind = (ground: Ground, party: Placed): DateMention | undefined => {
  for (let k = party.last; k < Math.min(ground.sentence.last, party.last + reach); k += 1) {
    if (ground.at(k) === 'date') return dateAt(ground, k)
    if (ground.at(k) !== undefined || !beforeDate.test(ground.word(k))) return undefined
  }
  return undefined
}

/** True when a party opens a turn of its own; with the date that stands before it, if one does. */
const turnBefore = (ground: Ground, party: Placed): { readonly date?: DateMention } | undefined => {
  const { page, compiled, sentence } = ground
  let date: DateMention | undefined
  for (let k = party.first - 1; k >= Math.max(sentence.first, party.first - 9); k -= 1) {
    if (ground.at(k) === 'date') {
      date = dateAt(ground, k)
      while (k > sentence.first && ground.at(k - 1) === 'date') k -= 1
      continue
    }
    const text = ground.word(k)
    if (ground.at(k) !== undefined) return undefined
    if (joiners.test(text)) return date ? { date } : {}
    if (page.language === 'ar' && matchAt(page, compiled.states, k, sentence.last)?.values.some(isTurn)) return {}
    if (/^(?:in|on|since|в|во|с|го|—|-|"|the|its|his|their|его|ее|их|после|في)$/.test(text)) continue
    if (compiled.has('triggers', text) || compiled.has('textLabels', text) || compiled.has('roles', text)) continue
    return undefined
  }
  return undefined
}

const isTurn = (value: number): boolean => stateKinds[value] === 'followed'

/** Turns told after the acts of the same sentence, or by a word for following after the act before (`last`). */
export const listingTurns = (
  ground: Ground,
  input: ListingInput,
  acts: readonly RelationDraft[],
  last: RelationDraft | undefined,
): readonly RelationDraft[] => {
  const { page, sentence } = ground
  if (ground.dates.length === 0) return []
  const out: RelationDraft[] = []
  const made = (base: RelationDraft, party: Placed, date: DateMention): RelationDraft => ({
    type: base.type,
    start: Math.min(party.start, date.start),
    end: Math.max(party.end, date.end),
    subject: endOf(page, party, input.parts),
    object: base.object,
    trigger: base.trigger,
    mode: base.mode,
    period: date.edtf,
    periodDate: date.id,
  })
  for (const party of ground.actors) {
    if (!isParty(party)) continue
    const base = acts.findLast((act) => act.trigger.start < party.start)
    if (!base || acts.some((act) => act.subject.start === party.start)) continue
    const turn = turnBefore(ground, party)
    const date = turn && (turn.date ?? dateBehind(ground, party))
    if (date && date.id !== base.periodDate) out.push(made(base, party, date))
  }
  const base = acts.at(-1) ?? last
  if (!base || out.length > 0) return out
  for (let at = sentence.first; at < sentence.last; at += 1) {
    if (!matchAt(page, ground.compiled.states, at, sentence.last)?.values.some(isTurn)) continue
    const party =
      page.language === 'ar'
        ? ground.actors.find((one) => one.first > at && one.first - at <= 3)
        : subjectBefore(ground, at, false)
    const date = ground.dates.find((one) => one.start > tokenStart(page, at))
    if (party && isParty(party) && date && date.start - tokenEnd(page, at) < 60) return [made(base, party, date)]
  }
  return out
}
