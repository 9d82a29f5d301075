/**
 * What the log of imports means: which editions a list has, and which content stood on which day.
 *
 * The log is the only truth. Every import leaves a line (a *sighting*: this content was the list at this moment), and
 * editions are read off the lines, never written. That makes the answers independent of the order of imports. The rule:
 *
 * 1. The sightings of a list are put in order: by day of publication, within a day by the instant the file gives (a file
 *    without one comes first), and where neither tells, by the order of import. The same content at the same moment is one
 *    sighting however often it is imported; the first import's place in the order stays.
 * 2. Neighbours with the same content are one edition, named by the earliest of them; `confirmedOn` is the last day on which
 *    it was seen again. So an import is `known` when a neighbour has its content, even under another date, and `stored` when
 *    not. Content A, then B, then A again is three editions: the list did return to A, and an as-of question must say so.
 * 3. A day belongs to its last sighting. An edition replaced on its own day stays among the editions, but no record of it
 *    answers for that day.
 *
 * Importing A for January, A for March (`known`), then B for February therefore gives A, B, A, as any other order does.
 */
import type { EditionInfo } from '@marsad/core/register'
import { compareText } from './canonical.ts'

/** One line of the log with the content it saw. */
export interface Sighting {
  /** Place in the order of import. */
  readonly id: number
  readonly list: string
  readonly published: string
  readonly generatedAt?: string
  /** `generatedAt` in one form that sorts as text; empty when the file gave none. */
  readonly instant: string
  /** The content's number in its table. */
  readonly content: number
  readonly hash: string
  readonly parties: number
  readonly names: number
}

/** An edition with what the store needs to answer for it. */
export interface Run {
  readonly edition: EditionInfo
  readonly content: number
  /** Ids of the sightings that are this edition. */
  readonly sightings: readonly number[]
  /**
   * The first and the last day that belong to it, ascending, without repetition; empty when it was replaced on its own day.
   * Days between them hold the same content and would add nothing.
   */
  readonly days: readonly string[]
}

const compareSightings = (a: Sighting, b: Sighting): number =>
  compareText(a.published, b.published) || compareText(a.instant, b.instant) || a.id - b.id

/** The distinct sightings in the order of the rule above. All must be of one list. */
export const orderSightings = (sightings: readonly Sighting[]): readonly Sighting[] => {
  const distinct = new Map<string, Sighting>()
  for (const sighting of sightings) {
    const key = `${sighting.published} ${sighting.instant} ${sighting.content}`
    const known = distinct.get(key)
    if (known === undefined || sighting.id < known.id) distinct.set(key, sighting)
  }
  return [...distinct.values()].sort(compareSightings)
}

const runOf = (sightings: readonly Sighting[], wins: (sighting: Sighting) => boolean): Run => {
  const head = sightings[0] as Sighting
  const won = sightings.filter(wins).map((sighting) => sighting.published)
  const first = won[0]
  const last = won.at(-1)
  return {
    edition: {
      list: head.list,
      published: head.published,
      ...(head.generatedAt === undefined ? {} : { generatedAt: head.generatedAt }),
      ...(last === undefined || last === head.published ? {} : { confirmedOn: last }),
      hash: head.hash,
      parties: head.parties,
      names: head.names,
    },
    content: head.content,
    sightings: sightings.map((sighting) => sighting.id),
    days: first === undefined || last === undefined ? [] : first === last ? [first] : [first, last],
  }
}

/** The editions of one list, ascending by publication. */
export const runsOf = (sightings: readonly Sighting[]): readonly Run[] => {
  const ordered = orderSightings(sightings)
  const lastOfDay = new Map(ordered.map((sighting) => [sighting.published, sighting.id]))
  const groups: Sighting[][] = []
  for (const sighting of ordered) {
    const group = groups.at(-1)
    if (group?.[0]?.content === sighting.content) group.push(sighting)
    else groups.push([sighting])
  }
  return groups.map((group) => runOf(group, (sighting) => lastOfDay.get(sighting.published) === sighting.id))
}

/** The editions of several lists, by list. Lists ascend. */
export const runsByList = (sightings: readonly Sighting[]): ReadonlyMap<string, readonly Run[]> => {
  const byList = Map.groupBy(sightings, (sighting) => sighting.list)
  return new Map([...byList.keys()].sort(compareText).map((list) => [list, runsOf(byList.get(list) ?? [])]))
}

/** The content of a day: what its last sighting saw, also when that import brought nothing new. */
export const contentOn = (sightings: readonly Sighting[], published: string): number | undefined =>
  orderSightings(sightings).findLast((sighting) => sighting.published === published)?.content
