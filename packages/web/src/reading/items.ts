import type { Mention, Reading, Relation, Statement } from '../api/contract.ts'
import type { Layer, Mark, MarkPart } from './layers.ts'

/** Anything in a reading that can be selected: it stands at a place in the text and in one card of the panels. */
export interface Item {
  /** The reading's own id, so that it can stand in an address. */
  readonly key: string
  readonly layer: Layer
  readonly start: number
  readonly end: number
  /** Items of one card (all mentions of one party) share a group. */
  readonly group: string
}

/** A reading prepared for the screen. */
export interface Found {
  /** In reading order. */
  readonly items: readonly Item[]
  readonly byKey: ReadonlyMap<string, Item>
  /** Members of each group, in reading order. */
  readonly groups: ReadonlyMap<string, readonly Item[]>
  readonly marks: readonly Mark[]
}

/** What makes two mentions the same card: the party, else the code, else the name, else the words. */
export const mentionSubject = (mention: Mention): string =>
  mention.party ? `party ${mention.party.id}` : `${mention.kind} ${mention.code ?? mention.label ?? mention.text}`

interface Place {
  readonly start: number
  readonly end: number
}

const statementMarks = (statement: Statement, item: string): readonly Mark[] => {
  const part = (span: Place | undefined, name: MarkPart): readonly Mark[] =>
    span ? [{ start: span.start, end: span.end, item, layer: 'statement', part: name }] : []
  const quote = statement.quote
  return [
    { start: statement.start, end: statement.end, item, layer: 'statement' },
    ...(quote ? [{ start: quote.start, end: quote.end, item, layer: 'quote' } as const] : []),
    ...part(statement.speaker, 'speaker'),
    ...part(statement.verb, 'verb'),
    ...part(statement.occasion, 'occasion'),
    ...statement.chain.flatMap((link) => part(link, 'source')),
  ]
}

const relationMarks = (relation: Relation, item: string): readonly Mark[] => [
  { start: relation.start, end: relation.end, item, layer: 'relation' },
  { start: relation.trigger.start, end: relation.trigger.end, item, layer: 'relation', part: 'trigger' },
]

/** Gathers everything selectable of a reading with its marks. Ids are the reading's own; spans stay as they are. */
export const gatherItems = (reading: Reading): Found => {
  const items: Item[] = []
  const marks: Mark[] = []
  const groupOf = new Map<string, string>()
  const add = (key: string, layer: Layer, place: Place, subject: string, drawn?: readonly Mark[]): void => {
    const group = groupOf.get(subject) ?? `g${groupOf.size + 1}`
    groupOf.set(subject, group)
    items.push({ key, layer, start: place.start, end: place.end, group })
    marks.push(...(drawn ?? [{ start: place.start, end: place.end, item: key, layer }]))
  }
  for (const statement of reading.statements)
    add(statement.id, 'statement', statement, statement.id, statementMarks(statement, statement.id))
  for (const relation of reading.relations)
    add(relation.id, 'relation', relation, relation.id, relationMarks(relation, relation.id))
  for (const check of reading.checks) add(check.id, 'check', check, check.id)
  for (const mention of reading.mentions) add(mention.id, mention.kind, mention, mentionSubject(mention))
  for (const figure of reading.figures) add(figure.id, 'figure', figure, figure.id)
  for (const date of reading.dates) add(date.id, 'date', date, date.id)
  const ordered = items.toSorted((a, b) => a.start - b.start || b.end - a.end)
  return {
    items: ordered,
    byKey: new Map(ordered.map((item) => [item.key, item])),
    groups: Map.groupBy(ordered, (item) => item.group),
    marks,
  }
}

/**
 * The item before or after the selected one in reading order; the first or last when nothing is selected.
 * Stays at the ends instead of wrapping, so that a reader notices the end of the text.
 */
export const stepItem = (items: readonly Item[], current: string | undefined, step: 1 | -1): Item | undefined => {
  const at = items.findIndex((item) => item.key === current)
  if (at < 0) return step === 1 ? items[0] : items.at(-1)
  return items[Math.min(items.length - 1, Math.max(0, at + step))]
}

/**
 * Which of the items under a point a click means: the narrowest; if that one is selected already, the next wider one,
 * and from the widest back to the narrowest. `keys` are given widest first, as segments carry them.
 */
export const pickItem = (keys: readonly string[], current: string | undefined): string | undefined => {
  const distinct = [...new Set(keys)]
  const at = current === undefined ? -1 : distinct.indexOf(current)
  return at > 0 ? distinct[at - 1] : distinct.at(-1)
}
