/** When, where, by whom and with what toll an event is told. */
import { startingIn } from '../../text/index.ts'
import { tokenAt, tokenEnd, tokenStart, tokensSpan } from '../page.ts'
import type { PhraseSet } from '../phrases.ts'
import { endOf, type Placed } from '../relations/ends.ts'
import { type Ground, isBystander, isPerson } from '../relations/ground.ts'
import { objectAfter } from '../relations/object.ts'
import { subjectBefore } from '../relations/subject.ts'
import type { DateMention, Figure, PlacePrecision, ReadEvent, RelationEnd } from '../types.ts'

const day = 86_400_000

/** ACLED's time precision of a date: 1 the day, 2 some days or a part of a month, 3 the month or more. */
export const timePrecisionOf = ({ bounds, part }: DateMention): 1 | 2 | 3 => {
  const { earliest, latest } = bounds
  if (!earliest || !latest) return 3
  if (earliest === latest) return 1
  const days = (Date.parse(latest) - Date.parse(earliest)) / day
  return days <= 10 || (part !== undefined && days <= 31) ? 2 : 3
}

const rank: Readonly<Record<PlacePrecision, 1 | 2 | 3>> = { city: 1, province: 2, country: 3, region: 3 }

/** ACLED's geographic precision of a place: 1 the town, 2 a part of the country, 3 the country or more. */
export const placePrecisionOf = ({ mention }: Placed): 1 | 2 | 3 => {
  if (mention.precision) return rank[mention.precision]
  return mention.code?.includes('-') && !mention.code.startsWith('region-') ? 1 : 3
}

const distance = (one: { readonly first: number; readonly last: number }, at: number): number =>
  one.first > at ? one.first - at : at - one.last + 1

/** Where the event was: the narrowest place of its sentence, the nearest of these; never the dateline. */
export const placeOf = (ground: Ground, at: number): Placed | undefined => {
  const { places, sentence } = ground
  const isDateline = (one: Placed): boolean => {
    if (one.first > sentence.first + 1) return false
    for (let k = one.last; k < one.last + 8; k += 1) {
      if (ground.word(k) === '-' || ground.word(k) === ':') return true
      if (ground.at(k) !== 'date' && ground.word(k) !== ',' && ground.word(k) !== '(' && ground.word(k) !== ')')
        return false
    }
    return false
  }
  const order = (one: Placed): number =>
    placePrecisionOf(one) * 1000 + distance(one, at) + (clauseBetween(ground, one, at) ? 4000 : 0)
  let best: Placed | undefined
  let least = Number.POSITIVE_INFINITY
  for (const one of places) {
    const weight = order(one)
    if (weight < least && !isDateline(one)) {
      best = one
      least = weight
    }
  }
  return best
}

/** True when a semicolon or a second predicate's "and" stands between. */
const clauseBetween = (ground: Ground, one: Placed, at: number): boolean => {
  const [from, to] = one.first > at ? [at, one.first] : [one.last, at]
  for (let k = from; k < to; k += 1) if (ground.word(k) === ';') return true
  return false
}

/** When it was: the nearest date of the sentence that is not the day it was spoken of. */
export const dateOf = (ground: Ground, at: number, spoken: ReadonlySet<string>): DateMention | undefined => {
  const { page, dates } = ground
  const here = tokenStart(page, at)
  const order = (date: DateMention): number => {
    const [from, to] = date.start > here ? [here, date.start] : [date.end, here]
    const between = page.text.slice(from, to)
    return to - from + (/[;؛]/.test(between) ? 500 : /[,،]/.test(between) ? 25 : 0)
  }
  return dates.filter(({ id }) => !spoken.has(id)).sort((a, b) => order(a) - order(b))[0]
}

/** Figures of the toll in the sentence: killed and wounded of an attack, arrested of an arrest. */
export const tollOf = (ground: Ground, type: ReadEvent['type'], figures: readonly Figure[]): readonly Figure[] => {
  const { page, sentence } = ground
  const own = startingIn(figures, tokenStart(page, sentence.first), tokenEnd(page, sentence.last - 1))
  if (type === 'attack')
    return own.filter(
      (one) => one.unit === 'killed' || one.unit === 'wounded' || (isOfPeople(one) && isBesideVictims(ground, one)),
    )
  return type === 'arrest'
    ? own.filter(({ unit }) => unit === 'arrested' || unit === 'person' || unit === 'fighter')
    : []
}

const isOfPeople = ({ unit }: Figure): boolean => unit === 'person' || unit === 'item' || unit === 'fighter'

/** "killed four people", «погибли четыре человека»: a word of victims within three words of the figure. */
const isBesideVictims = (ground: Ground, figure: Figure): boolean => {
  const { page, compiled } = ground
  const [first, last] = [tokenAt(page, figure.start), tokenAt(page, figure.end - 1)]
  for (let k = first - 3; k <= last + 3; k += 1) {
    const text = ground.word(k)
    if (
      compiled.has('victims', text) ||
      (page.language === 'ar' && compiled.has('victims', text.replace(/^[وفبل]/, '')))
    )
      return true
  }
  return false
}

/** Who did it: before its verb, behind an Arabic one, or behind "by"; for arrests a body of the state without a name too. */
export const actorsOf = (
  ground: Ground,
  type: ReadEvent['type'],
  kind: string,
  at: number,
  end: number,
  parts: PhraseSet,
): readonly RelationEnd[] => {
  const bodies = type !== 'attack'
  const { page, compiled, sentence } = ground
  const passive = isPassive(ground, at, end)
  const wanted = { to: 'party', strange: 2, bodies } as const
  let actor: Placed | undefined
  for (let k = end; k < Math.min(sentence.last, end + 5) && !actor; k += 1)
    if (compiled.has('doneBy', ground.word(k))) actor = objectAfter(ground, k + 1, wanted)
  if (!actor && kind !== 'noun' && !passive)
    actor =
      page.language === 'ar'
        ? (objectAfter(ground, end, { ...wanted, strange: 0 }) ??
          (kind === 'killing' ? undefined : subjectBefore(ground, at, false, { bodies })))
        : subjectBefore(ground, at, false, { bodies })
  if (actor && !(type === 'arrest' && isPerson(actor)) && !(bodies === false && isBystander(actor)))
    return [endOf(page, actor, parts)]
  if (type !== 'arrest' || (passive && page.language !== 'en')) return []
  for (let k = Math.max(sentence.first, at - 6); k < Math.min(sentence.last, at + 5); k += 1)
    if (compiled.has('authorities', ground.word(k)) && ground.at(k) === undefined) {
      const span = tokensSpan(page, k, k + 1)
      return [{ ...span, caption: span.text }]
    }
  return []
}

const auxiliaries = new Set(['was', 'were', 'been', 'being', 'is', 'are', 'be', 'got'])

/** "was arrested", задержан, اعتُقل without an object are told of whom they befell. */
export const isPassive = (ground: Ground, at: number, end: number): boolean => {
  const { page } = ground
  if (page.language === 'en')
    return [at, at - 1, at - 2].some((k) => auxiliaries.has(ground.word(k))) || ground.word(end) === 'by'
  if (page.language === 'ru')
    return /(?:н|на|но|ны|т|та|то|ты)$/.test(ground.word(at)) && !/(?:ла|ло|ли|л)$/.test(ground.word(at))
  return /^[وف]?(?:اغتيل|القي|جري|تم)/.test(ground.word(at))
}

/** Whom it befell, where named: the object of the verb, or the subject of a passive. */
export const targetsOf = (
  ground: Ground,
  kind: string,
  at: number,
  end: number,
  actors: readonly RelationEnd[],
  parts: PhraseSet,
): readonly RelationEnd[] => {
  if (kind === 'noun') return []
  const wanted = { to: 'party', strange: 1 } as const
  const target = isPassive(ground, at, end) ? subjectBefore(ground, at, false) : objectAfter(ground, end, wanted)
  return target && !actors.some((one) => one.mention === target.mention.id) ? [endOf(ground.page, target, parts)] : []
}
