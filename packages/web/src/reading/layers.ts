/** What can be highlighted, in the order of the switches. */
export const layers = [
  'party',
  'person',
  'organisation',
  'place',
  'platform',
  'date',
  'figure',
  'statement',
  'quote',
  'relation',
  'check',
] as const

export type Layer = (typeof layers)[number]

export const isLayer = (value: string): value is Layer => (layers as readonly string[]).includes(value)

/** Parts of a statement or relation that are drawn only while it is selected. */
export type MarkPart = 'speaker' | 'verb' | 'trigger' | 'occasion' | 'source'

/** One drawn stretch of text. Several marks can belong to one item (a statement and its speaker, verb, quote). */
export interface Mark {
  readonly start: number
  readonly end: number
  /** Key of the item it belongs to. */
  readonly item: string
  readonly layer: Layer
  readonly part?: MarkPart
}
