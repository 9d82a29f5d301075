/** Compares a reading with the labels of its passage, layer by layer. What counts as right is written in `evals/README.md`. */
import type { Reading, RelationEnd } from '@marsad/core/reading'
import { foldKey } from '@marsad/core/text'
import { pairUp } from '../frame.ts'
import { type Passage, type Placed, placeOf } from './passages.ts'

export const layers = ['mentions', 'dates', 'figures', 'statements', 'relations', 'events', 'checks'] as const
export type Layer = (typeof layers)[number]

/** What came of one layer of one passage. `also` counts finer points among what was right: the unit, the modality, the day. */
export interface Judged {
  readonly layer: Layer
  readonly right: number
  readonly extra: number
  readonly missed: number
  readonly detail: readonly string[]
  readonly also: Readonly<Record<string, { readonly right: number; readonly of: number }>>
}

interface Range {
  readonly start: number
  readonly end: number
}

const shared = (a: Range, b: Range): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))

/** Intersection over union of two spans. */
const likeness = (a: Range, b: Range): number => {
  const both = shared(a, b)
  return both / (a.end - a.start + b.end - b.start - both)
}

/** The same words give or take a title or a head noun: one holds the other, or half of them are shared. */
const sameWords = (a: Range, b: Range): boolean => {
  const both = shared(a, b)
  return both > 0 && (both === Math.min(a.end - a.start, b.end - b.start) || likeness(a, b) >= 0.5)
}

const listed = <T>(value: T | readonly T[] | undefined): readonly T[] =>
  value === undefined ? [] : ([value].flat() as readonly T[])

/**
 * Pairs what was expected with what was found. Labels marked optional take what answers them and count neither way.
 */
const judgeLayer = <E extends { readonly optional?: boolean }, F>(
  layer: Layer,
  expected: readonly E[],
  found: readonly F[],
  same: (expected: E, found: F) => boolean,
  show: { readonly expected: (item: E) => string; readonly found: (item: F) => string },
  finer: Readonly<Record<string, (expected: E, found: F) => boolean | undefined>> = {},
): Judged => {
  const must = expected.filter(({ optional }) => !optional)
  const may = expected.filter(({ optional }) => optional)
  const pairs: (readonly [E, F])[] = []
  const taken = new Set<F>()
  const noting = (item: E, candidate: F): boolean => {
    if (taken.has(candidate) || !same(item, candidate)) return false
    taken.add(candidate)
    pairs.push([item, candidate])
    return true
  }
  const free = new Set(found)
  const first = pairUp(must, found, noting, show)
  for (const [, candidate] of pairs) free.delete(candidate)
  const left = [...free].filter((candidate) => !may.some((item) => same(item, candidate)))
  const also = Object.fromEntries(
    Object.entries(finer).map(([name, test]) => {
      const answers = pairs.map(([item, candidate]) => test(item, candidate)).filter((one) => one !== undefined)
      return [name, { right: answers.filter(Boolean).length, of: answers.length }]
    }),
  )
  return {
    layer,
    right: first.right,
    missed: first.missed,
    extra: left.length,
    detail: [
      ...first.detail.filter((line) => line.startsWith('missed ')),
      ...left.map((candidate) => `extra  ${show.found(candidate)}`),
    ],
    also,
  }
}

const placed = <T extends { readonly text: string; readonly nth?: number }>(
  passage: Passage,
  items: readonly T[],
): readonly Placed<T>[] => items.map((item) => ({ ...item, ...placeOf(passage, item.text, item.nth) }))

/** An end of a relation is what the label says: by id, or by its words. */
const sameEnd = (end: RelationEnd | undefined, label: string | undefined): boolean => {
  if (label === undefined) return true
  if (end === undefined) return false
  if (end.id === label) return true
  const [words, wanted] = [foldKey(end.text), foldKey(label)]
  return words === wanted || words.includes(wanted) || wanted.includes(words) || foldKey(end.caption) === wanted
}

const value = ({ value, low, high }: { readonly value?: number; readonly low?: number; readonly high?: number }) =>
  value ?? `${low ?? ''}–${high ?? ''}`

/** Shares of the content that must be common for two statements to be the same. */
const sameContent = 0.6

/** Kinds of checks that every passage was labelled for; the others count only where a passage has them. */
const labelledChecks = ['listed-on', 'removed-on', 'programme', 'period-after-source', 'sum', 'quote-of-two'] as const

/** Every layer of one reading, judged. */
export const judge = (passage: Passage, reading: Reading): readonly Judged[] => {
  const idOf = (mention: Reading['mentions'][number]): string | undefined => mention.party?.id ?? mention.code
  const mentions = judgeLayer(
    'mentions',
    placed(passage, passage.mentions),
    reading.mentions.filter(({ inside }) => inside === undefined),
    (e, f) => sameWords(e, f) && e.kind === f.kind && (e.id === undefined || e.id === idOf(f)),
    {
      expected: ({ kind, id, text }) => `${kind} ${id ?? ''} "${text}"`,
      found: (f) => `${f.kind} ${idOf(f) ?? ''} "${f.text}" ${f.reasons.join(' ')}`,
    },
  )
  const dates = judgeLayer(
    'dates',
    placed(passage, passage.dates),
    reading.dates,
    (e, f) => shared(e, f) > 0 && listed(e.edtf).map(String).includes(f.edtf),
    {
      expected: ({ edtf, text }) => `${listed(edtf).join(' or ')} "${text}"`,
      found: (f) => `${f.edtf} "${f.text}"`,
    },
  )
  const figures = judgeLayer(
    'figures',
    placed(passage, passage.figures),
    reading.figures,
    (e, f) =>
      shared(e, f) > 0 &&
      e.op === f.op &&
      (e.op === 'vague' ? e.low === undefined || e.low === f.low || e.low === f.value : true) &&
      (e.op === 'vague' || (e.value === f.value && e.low === f.low && e.high === f.high)),
    {
      expected: (e) => `${e.op} ${value(e)} "${e.text}"`,
      found: (f) => `${f.op} ${value(f)} "${f.text}" (${f.unit})`,
    },
    { unit: (e, f) => (e.unit === undefined ? undefined : e.unit === f.unit) },
  )
  const content = passage.statements.map((one) => ({ ...one, ...placeOf(passage, one.content, one.nth) }))
  const statements = judgeLayer(
    'statements',
    content,
    reading.statements,
    (e, f) => {
      if (likeness(e, f.content) < sameContent) return false
      const names = [f.speaker.text, f.speaker.name ?? ''].map(foldKey).filter(Boolean)
      const wanted = [e.speaker, e.speakerIs ?? e.speaker].map(foldKey)
      return wanted.some((want) => names.some((name) => name.includes(want) || want.includes(name)))
    },
    {
      expected: (e) => `${e.speaker}: ${e.content}`,
      found: (f) => `${f.speaker.name ?? f.speaker.text}: ${f.content.text} (${f.verb.text})`,
    },
    {
      modality: (e, f) => e.modality === f.modality,
      kind: (e, f) => e.kind === f.kind,
      'speaker kind': (e, f) => (e.speakerKind === undefined ? undefined : e.speakerKind === f.speaker.kind),
      chain: (e, f) => (e.chain === undefined ? undefined : e.chain.length === f.chain.length),
    },
  )
  const relations = judgeLayer(
    'relations',
    passage.relations,
    reading.relations,
    (e, f) =>
      e.type === f.type &&
      sameEnd(f.subject, e.subject) &&
      sameEnd(f.object, e.object) &&
      (e.mode ?? 'said') === f.mode,
    {
      expected: ({ type, subject, object, mode }) => `${type} ${subject} → ${object ?? ''} ${mode ?? ''}`,
      found: (f) =>
        `${f.type} ${f.subject.id ?? f.subject.text} → ${f.object.id ?? f.object.text} ${f.mode} "${f.trigger.text}"`,
    },
  )
  const events = judgeLayer(
    'events',
    passage.events.map((one) => ({ ...one, ...placeOf(passage, one.trigger, one.nth) })),
    reading.events,
    (e, f) => e.type === f.type && (shared(e, f.trigger) > 0 || shared(e, f) === e.end - e.start),
    {
      expected: ({ type, trigger }) => `${type} "${trigger}"`,
      found: (f) => `${f.type} "${f.trigger.text}"`,
    },
    {
      date: (e, f) =>
        e.date === undefined
          ? undefined
          : listed(e.date)
              .map(String)
              .includes(f.date ?? ''),
      place: (e, f) => (e.place === undefined ? undefined : sameEnd(f.place, e.place)),
    },
  )
  const labelled = new Set<string>([...labelledChecks, ...passage.checks.map(({ code }) => code)])
  const checks = judgeLayer(
    'checks',
    passage.checks,
    reading.checks.filter(({ code }) => labelled.has(code)),
    (e, f) =>
      e.code === f.code &&
      e.verdict === f.verdict &&
      (e.subject === undefined || f.against?.reference === e.subject || f.claim.includes(e.subject)),
    {
      expected: ({ code, subject, verdict }) => `${code} ${subject ?? ''} ${verdict}`,
      found: (f) => `${f.code} ${f.verdict} (${f.claim})`,
    },
  )
  return [mentions, dates, figures, statements, relations, events, checks]
}
