import { spanContains, spansOverlap, startingIn } from '../../text/index.ts'
import { type Page, tokenEnd, tokenStart, tokensSpan } from '../page.ts'
import { endOf } from '../relations/ends.ts'
import { type Ground, groundOf, pieces, placeMentions } from '../relations/ground.ts'
import { modeOf } from '../relations/shade.ts'
import { relationWordsOf } from '../relations/words.ts'
import { statementsByPlace } from '../statements/by-place.ts'
import type { DateMention, Figure, Mention, ReadEvent, Relation, Statement } from '../types.ts'
import { isDesignation } from './designations.ts'
import { actorsOf, dateOf, placeOf, placePrecisionOf, targetsOf, timePrecisionOf, tollOf } from './parts.ts'
import { isToldOf, type Sign, signsIn } from './signs.ts'
import { type EventNet, eventNetOf } from './words.ts'

export interface EventInput {
  readonly mentions: readonly Mention[]
  readonly dates: readonly DateMention[]
  readonly figures: readonly Figure[]
  readonly statements: readonly Statement[]
  readonly relations: readonly Relation[]
}

type Draft = Omit<ReadEvent, 'id' | 'statement'> & { readonly sentence: number; readonly definite: boolean }

/** A happening is told on for so many sentences. */
const memory = 8

/**
 * Attacks, arrests and designations that the text tells as having happened, one for each happening and sentence: a trigger with a date, a place, somebody who did
 * it, a toll, or a predicate of its own. What is told again ("the blast") adds to the event told before. A noun alone ("attacks are rising", "the fight
 * against attacks") is none.
 */
export const findEvents = (page: Page, input: EventInput): readonly ReadEvent[] => {
  const compiled = relationWordsOf(page.language)
  const net = eventNetOf(page.language)
  if (!page.lexicon || !compiled || !net) return []
  const placed = placeMentions(page, input.mentions)
  const spokenOn = new Set(input.statements.flatMap(({ dateMention }) => dateMention ?? []))
  const spoken = statementsByPlace(input.statements)
  const drafts: Draft[] = []
  pieces(page.sentences).forEach((sentence, number) => {
    const [start, end] = [tokenStart(page, sentence.first), tokenEnd(page, sentence.last - 1)]
    const relations = startingIn(input.relations, start - 400, end).filter(
      ({ trigger }) => trigger.start >= start && trigger.end <= end,
    )
    const signs = signsIn(page, net, sentence)
    if (signs.length === 0 && relations.length === 0) return
    const ground = groundOf(page, compiled, sentence, placed, input.dates)
    drafts.push(...designations(page, relations, input.dates, number))
    for (const draft of told(ground, net, signs, input.figures, spokenOn, number)) {
      const before = drafts.findLastIndex((one) => isSame(one, draft))
      if (before >= 0) drafts[before] = joined(drafts[before] as Draft, draft)
      else if (!drafts.some((one) => one.type === draft.type && spansOverlap(one.trigger, draft.trigger)))
        drafts.push(draft)
    }
    claimed(drafts, relations, number)
  })
  return drafts
    .sort((a, b) => a.trigger.start - b.trigger.start)
    .map(({ sentence: _sentence, definite: _definite, ...draft }, i) => {
      const statement = spoken(draft.trigger)
      return { id: `e${i + 1}`, ...draft, ...(statement && { statement: statement.id }) }
    })
}

/** The events of one sentence from its signs: one of each type, unless two have dates of their own. */
const told = (
  ground: Ground,
  net: EventNet,
  signs: readonly Sign[],
  figures: readonly Figure[],
  spokenOn: ReadonlySet<string>,
  number: number,
): readonly Draft[] => {
  const drafts: Draft[] = []
  for (const type of ['attack', 'arrest', 'designation'] as const) {
    const own = signs
      .filter((sign) => (net.signs[sign.sign]?.type ?? '') === type && isToldOf(ground, sign, net, figures))
      .sort((a, b) => weight(net, a) - weight(net, b) || a.at - b.at)
    const dates = new Set<string>()
    for (const sign of own) {
      const draft = draftOf(ground, net, sign, figures, spokenOn, number)
      if (!draft) continue
      const key = draft.dateMention ?? ''
      if (dates.size > 0 && (key === '' || dates.has(key) || dates.has(''))) continue
      dates.add(key)
      drafts.push(draft)
    }
  }
  return drafts
}

/** Nouns name a happening best, then verbs, then the killing. */
const weight = (net: EventNet, sign: Sign): number =>
  ['noun', 'verb', 'killing'].indexOf(net.signs[sign.sign]?.kind ?? '')

const draftOf = (
  ground: Ground,
  net: EventNet,
  { at, end, sign, definite }: Sign,
  figures: readonly Figure[],
  spokenOn: ReadonlySet<string>,
  number: number,
): Draft | undefined => {
  const { type, kind } = net.signs[sign] ?? { type: 'attack' as const, kind: 'noun' as const }
  const { parts } = ground.compiled
  if (type === 'designation' && (!isDesignation(ground, at, end) || isState(ground.page, ground.word(at))))
    return undefined
  const trigger = tokensSpan(ground.page, at, end)
  const date = dateOf(ground, at, spokenOn)
  const place = type === 'designation' ? undefined : placeOf(ground, at)
  const actors = actorsOf(ground, type, kind, at, end, parts)
  const targets = targetsOf(ground, kind, at, end, actors, parts)
  const toll = tollOf(ground, type, figures)
  // Something must pin it down: a noun by any of these, a predicate by a name, a date, a place or a toll.
  if (!date && !place && actors.length === 0 && targets.length === 0 && toll.length === 0 && kind !== 'verb')
    return undefined
  if (kind === 'killing' && actors.length === 0) return undefined
  const ends = [trigger, ...(date ? [date] : []), ...(place ? [place] : []), ...actors, ...targets, ...toll]
  return {
    type,
    start: Math.min(...ends.map((one) => one.start)),
    end: Math.max(...ends.map((one) => one.end)),
    trigger,
    ...(date && { date: date.edtf, dateMention: date.id, timePrecision: timePrecisionOf(date) }),
    ...(place && { place: endOf(ground.page, place, parts), placePrecision: placePrecisionOf(place) }),
    actors,
    targets,
    figures: toll.map(({ id }) => id),
    mode: modeOf(ground, at),
    sentence: number,
    definite,
  }
}

/** Acts of listing that the relations hold: one event for each verb and date, its parties the targets. */
const designations = (
  page: Page,
  relations: readonly Relation[],
  dates: readonly DateMention[],
  number: number,
): readonly Draft[] => {
  const drafts: Draft[] = []
  for (const { type, trigger, start, end, subject, object, period, periodDate, mode } of relations) {
    if (type !== 'listed-by' || isState(page, trigger.text)) continue
    const same = drafts.findIndex((one) => spanContains(one.trigger, trigger))
    const before = drafts[same]
    if (before) {
      drafts[same] = {
        ...before,
        start: Math.min(before.start, start),
        end: Math.max(before.end, end),
        targets: [...before.targets, subject],
      }
      continue
    }
    const when = dates.find(({ id }) => id === periodDate)
    drafts.push({
      type: 'designation',
      start,
      end,
      trigger,
      ...(period !== undefined && { date: period }),
      ...(when && { dateMention: when.id, timePrecision: timePrecisionOf(when) }),
      actors: [object],
      targets: [subject],
      figures: [],
      mode,
      sentence: number,
      definite: false,
    })
  }
  return drafts
}

/** Words that tell the state of being on a list, not the act. */
const isState = ({ language }: Page, text: string): boolean =>
  language === 'ar'
    ? /تخضع|خاضع|مشمول|^(?:على|في|ضمن|تحت)\s/.test(text)
    : /^(?:фигур|находит|состоит|остаёт|остает|числ|знач|под\s|в\s|under|subject|on\s|appear|feature|figure)/i.test(
        text,
      )

/** True when a later telling is of the happening told before. */
const isSame = (before: Draft, later: Draft): boolean => {
  if (
    before.type !== later.type ||
    before.type === 'designation' ||
    later.sentence - before.sentence > memory ||
    later.sentence === before.sentence
  )
    return false
  const sameDate = before.date !== undefined && before.date === later.date
  if (later.date !== undefined && before.date !== undefined && !sameDate) return false
  const samePlace = compatible(before.place?.id, later.place?.id)
  if (!samePlace) return false
  if (later.type === 'arrest') return later.definite && later.figures.length === 0
  return later.definite || sameDate
}

/** The same place, one left out, or one the country of the other. */
const compatible = (a: string | undefined, b: string | undefined): boolean =>
  a === undefined || b === undefined || a === b || a.startsWith(`${b}-`) || b.startsWith(`${a}-`)

/** The event told before with what a later telling adds. */
const joined = (before: Draft, later: Draft): Draft => ({
  ...before,
  ...(before.date === undefined && later.date !== undefined && pick(later, ['date', 'dateMention', 'timePrecision'])),
  ...(later.place !== undefined &&
    (before.place === undefined || (later.placePrecision ?? 3) < (before.placePrecision ?? 3)) &&
    pick(later, ['place', 'placePrecision'])),
  actors: before.actors.length > 0 ? before.actors : later.actors,
  figures: before.figures.length > 0 ? before.figures : later.figures,
})

const pick = (draft: Draft, keys: readonly (keyof Draft)[]): Partial<Draft> =>
  Object.fromEntries(keys.flatMap((key) => (draft[key] === undefined ? [] : [[key, draft[key]]])))

/** Who claimed it did it: a claim told with the attack or after it. */
const claimed = (drafts: Draft[], relations: readonly Relation[], number: number): void => {
  for (const { type, subject, mode } of relations) {
    if (type !== 'claimed-responsibility' || mode !== 'said') continue
    const at = drafts.findLastIndex((one) => one.type === 'attack' && number - one.sentence <= memory)
    const event = drafts[at]
    if (event && !event.actors.some((one) => one.id === subject.id))
      drafts[at] = { ...event, actors: [...event.actors, subject] }
  }
}
