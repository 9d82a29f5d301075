/** Readings for tests of the store: made by hand, so that a test sees what it asks for. */
import type { Mention, Reading, Statement } from '@marsad/core/reading'
import { type PreparedReading, prepareReading, type StoredDocument } from '@marsad/store'

const at = (start: number, end: number, text = 'x') => ({ start, end, text })

const mention = (id: string, party: string, start: number): Mention => ({
  id,
  kind: 'party',
  ...at(start, start + 3),
  party: { id: party, caption: `Party ${party}`, schema: 'Organization', references: [party], status: 'listed' },
  score: 1,
  reasons: [],
})

const statement = (id: string, speaker: string, modality: Statement['modality'], start: number): Statement => ({
  id,
  start,
  end: start + 8,
  speaker: { ...at(start, start + 2, speaker), kind: 'person' },
  verb: at(start + 2, start + 3),
  modality,
  kind: 'indirect',
  content: at(start + 3, start + 8),
  chain: [],
})

/** What a made reading says. */
export interface MadeReading {
  /** Parties named, one mention each, from the beginning of the text. */
  readonly parties?: readonly string[]
  /** `[unit, value, about]`; the first statement says them. */
  readonly figures?: readonly (readonly [unit: string, value: number, about: string])[]
  /** `[speaker, modality]`. */
  readonly statements?: readonly (readonly [speaker: string, modality: Statement['modality']])[]
}

/** A reading of a document that says so much and nothing else. Mentions are `m1` …, statements `s1` …, figures `f1` …. */
export const makeReading = (document: StoredDocument, made: MadeReading = {}): Reading => {
  const { parties = [], figures = [], statements = [] } = made
  const named = [...new Set([...parties, ...figures.map(([, , about]) => about)])]
  const { hash, published, title, source, text } = document
  return {
    document: {
      hash,
      language: 'en',
      direction: 'ltr',
      length: text.length,
      ...(published === undefined ? {} : { published }),
      ...(title === undefined ? {} : { title }),
      ...(source === undefined ? {} : { source }),
    },
    sentences: [{ start: 0, end: text.length }],
    mentions: named.map((party, n) => mention(`m${n + 1}`, party, n)),
    dates: [],
    figures: figures.map(([unit, value, about], n) => ({
      id: `f${n + 1}`,
      ...at(n, n + 4),
      op: 'approx',
      value,
      unit,
      counted: unit,
      about: [`m${named.indexOf(about) + 1}`],
      ...(statements.length > 0 && { statement: 's1' }),
    })),
    statements: statements.map(([speaker, modality], n) => statement(`s${n + 1}`, speaker, modality, n)),
    relations: [],
    events: [],
    checks: [],
    register: { starter: true, editions: [] },
    notices: [],
  }
}

/** The same, ready to be kept. */
export const makePrepared = (
  document: StoredDocument,
  made: MadeReading = {},
  origin: { readonly register?: string; readonly engine?: string } = {},
): PreparedReading =>
  prepareReading(document, makeReading(document, made), {
    register: origin.register ?? 'register 1',
    engine: origin.engine ?? 'engine 1',
    readAt: '2026-03-01T08:00:00.000Z',
  })
