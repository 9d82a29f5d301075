import { join } from 'node:path'
import type { DateMention, Figure, Mention, Reading } from '@marsad/core/reading'
import { starterParties } from '@marsad/core/register'
import { type Eval, type Outcome, pairUp, readCases } from './frame.ts'
import { readWithStarter } from './reader.ts'

/** What a reader would mark. `text` must stand in the case's text; where it stands twice, the first place not yet taken is meant. */
interface ExpectedMention {
  readonly text: string
  readonly kind: Mention['kind']
  /** Reference of the party, id of the organisation, code of the place or platform; left out for what is in no dictionary. */
  readonly id?: string
}
interface ExpectedDate {
  readonly text: string
  /** Several where one wording has several right notations. */
  readonly edtf: string | readonly string[]
}
interface ExpectedFigure {
  readonly text: string
  readonly op: Figure['op']
  readonly value?: number
  readonly low?: number
  readonly high?: number
}

/** One text. A kind that is given is given completely: what is found beyond it counts as extra. A kind left out is not judged. */
interface ReadingCase {
  readonly id: string
  readonly language: 'ar' | 'ru' | 'en'
  readonly published?: string
  readonly text: string
  readonly mentions?: readonly ExpectedMention[]
  readonly dates?: readonly ExpectedDate[]
  readonly figures?: readonly ExpectedFigure[]
}

type Placed<T> = T & { readonly start: number; readonly end: number }

/** Finds where the expected words stand. A label that is not in its text is a fault of the case. */
const place = <T extends { readonly text: string }>(
  id: string,
  text: string,
  items: readonly T[],
): readonly Placed<T>[] => {
  const taken = new Map<string, number>()
  return items.map((item) => {
    const start = text.indexOf(item.text, taken.get(item.text) ?? 0)
    if (start < 0) throw new Error(`case ${id}: "${item.text}" does not stand in its text`)
    taken.set(item.text, start + item.text.length)
    return { ...item, start, end: start + item.text.length }
  })
}

const overlap = (a: { readonly start: number; readonly end: number }, b: typeof a): boolean =>
  a.start < b.end && b.start < a.end

type Found = Pick<Reading, 'dates' | 'figures'> & { readonly mentions: readonly (Mention | Placed<ExpectedMention>)[] }

const idOf = (mention: Found['mentions'][number]): string | undefined =>
  'id' in mention && !('score' in mention)
    ? mention.id
    : 'score' in mention
      ? (mention.party?.id ?? mention.code)
      : undefined

const sameMention = (expected: Placed<ExpectedMention>, found: Found['mentions'][number]): boolean =>
  overlap(expected, found) && expected.kind === found.kind && (expected.id === undefined || expected.id === idOf(found))

const sameFigure = (expected: Placed<ExpectedFigure>, found: Figure): boolean =>
  overlap(expected, found) &&
  expected.op === found.op &&
  expected.value === found.value &&
  expected.low === found.low &&
  expected.high === found.high

const judgeCase = (one: ReadingCase, found: Found, language: string): readonly Outcome[] => {
  const outcome = (kind: string, counts: Pick<Outcome, 'right' | 'extra' | 'missed' | 'detail'>): Outcome => ({
    id: `${one.id} ${kind}`,
    slices: { kind, language: one.language },
    ...counts,
  })
  const told = language === one.language
  const outcomes = [
    outcome('language', {
      right: told ? 1 : 0,
      extra: 0,
      missed: told ? 0 : 1,
      detail: told ? [] : [`${one.language} taken for ${language}`],
    }),
  ]
  if (one.mentions)
    outcomes.push(
      outcome(
        'mentions',
        pairUp(place(one.id, one.text, one.mentions), found.mentions, sameMention, {
          expected: ({ text, kind, id }) => `${kind} ${id ?? ''} "${text}"`,
          found: (item) => `${item.kind} ${idOf(item) ?? ''} "${item.text}"`,
        }),
      ),
    )
  if (one.dates)
    outcomes.push(
      outcome(
        'dates',
        pairUp(
          place(one.id, one.text, one.dates),
          found.dates,
          (e, f: DateMention) => overlap(e, f) && [e.edtf].flat().includes(f.edtf),
          {
            expected: ({ text, edtf }) => `${[edtf].flat().join(' or ')} "${text}"`,
            found: ({ text, edtf }) => `${edtf} "${text}"`,
          },
        ),
      ),
    )
  if (one.figures)
    outcomes.push(
      outcome(
        'figures',
        pairUp(place(one.id, one.text, one.figures), found.figures, sameFigure, {
          expected: ({ text, op, value, low, high }) => `${op} ${value ?? `${low}–${high}`} "${text}"`,
          found: ({ text, op, value, low, high }) => `${op} ${value ?? `${low}–${high}`} "${text}"`,
        }),
      ),
    )
  return outcomes
}

const stretches = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }))

/** Names as the register prints them, letter for letter; every year; every number. */
const naive = ({ text }: ReadingCase): Found => ({
  mentions: starterParties.flatMap(({ id, names }) =>
    names
      .filter((name) => text.includes(name.text))
      .map((name): Placed<ExpectedMention> => {
        const start = text.indexOf(name.text)
        return { kind: 'party', id, text: name.text, start, end: start + name.text.length }
      }),
  ),
  dates: stretches(text, /\b(?:19|20)\d\d\b/g).map((one) => ({
    ...one,
    id: '',
    edtf: one.text,
    bounds: {},
    basis: 'explicit',
  })),
  figures: stretches(text, /\d+(?:[.,]\d+)*/g).map((one) => ({
    ...one,
    id: '',
    op: 'eq',
    value: Number(one.text.replaceAll(',', '')),
    unit: 'item',
    counted: '',
  })),
})

const languageOfScript = (text: string): string =>
  /\p{Script=Arabic}/u.test(text) ? 'ar' : /\p{Script=Cyrillic}/u.test(text) ? 'ru' : 'en'

/**
 * Mentions, dates and figures in sentences of our own, against the starter register. The language is told apart first and
 * judged by itself; the rest is read in the right one, so that one slip counts once.
 */
export const readingEval: Eval = {
  name: 'reading',
  about: 'language, mentions, dates and figures in our own sentences, against the starter register',
  floorIs: 'names letter for letter, every year a date, every number a figure, the language from the script',
  async run() {
    const cases = readCases<ReadingCase>(join(import.meta.dirname, 'cases/reading.jsonl'))
    return {
      ours: cases.flatMap((one) =>
        judgeCase(one, readWithStarter(one.text, one), readWithStarter(one.text).document.language),
      ),
      floor: cases.flatMap((one) => judgeCase(one, naive(one), languageOfScript(one.text))),
    }
  },
}
