/** What happened to the persons counted, from the verb beside them: `قُتل 12 شخصا`, `погибли 12 человек`, "12 people were arrested". */
import { has, type Item, textRole } from '../lexis.ts'
import type { FigureContext } from './counted.ts'

/** Units of persons, which a verb makes killed, wounded or arrested. `item`: a word the lexicon does not know. */
const persons: ReadonlySet<string> = new Set(['person', 'soldier', 'fighter', 'militant', 'member', 'other', 'item'])

/** Words between the verb and the figure, before it and behind it; for a word the lexicon does not know the verb stands right beside it. */
const [back, ahead, beside] = [4, 5, 1]

/** The farthest such a verb may stand, dates in between. */
const farthest = 16

const isEnd = (item: Item | undefined): boolean =>
  item === undefined || item.kind === 'break' || (item.kind === 'mark' && '.;:!?،,('.includes(item.text))

/** The class that a verb before the figure gives ("killing 12", `إصابة 30`); stops at signs, numbers and the figure before. */
export const classBefore = (
  context: FigureContext,
  first: number,
  from: number,
  reach: number = back,
): string | undefined => {
  const { items, barrier } = context
  // Words of a date do not count: `اعتقلت بين 5 و7 مايو 14 مشتبها`.
  let left = reach
  for (let k = first - 1; k >= Math.max(from, first - farthest) && left > 0; k -= 1) {
    const item = items[k]
    if (barrier[k]) continue
    left -= 1
    if (isEnd(item) || item?.kind === 'number') return undefined
    const unit = textRole(item, 'verb')
    if (unit !== undefined) return unit
  }
  return undefined
}

/** The class that a verb behind the figure gives ("12 people were killed", `12 человек погибли`). */
export const classAfter = (context: FigureContext, next: number, reach: number = ahead): string | undefined => {
  const { items, language, barrier } = context
  for (let k = next; k < next + reach; k += 1) {
    const item = items[k]
    if (isEnd(item) || (item?.kind === 'number' && !barrier[k]) || has(item, 'num')) return undefined
    // Arabic puts the verb first; behind stands only its object ("met their death").
    if (language === 'ar' && item?.and) return undefined
    const unit = textRole(item, language === 'ar' ? 'verbObject' : 'verb')
    if (unit !== undefined) return unit
  }
  return undefined
}

/** The unit of a figure, with what its verb says of the persons. */
export const withVerb = (context: FigureContext, unit: string, first: number, next: number, from: number): string => {
  if (!persons.has(unit)) return unit
  if (unit === 'item') return classBefore(context, first, from, beside) ?? classAfter(context, next, beside) ?? unit
  return classBefore(context, first, from) ?? classAfter(context, next) ?? (unit === 'other' ? 'person' : unit)
}
