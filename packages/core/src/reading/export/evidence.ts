import { firstFrom, type Span, sliceSpan, spansOverlap, startingIn } from '../../text/index.ts'
import type { Figure, Mention, Reading, Relation, RelationEnd, Statement } from '../types.ts'
import { codePointsOf, surroundings, wholeCharacters } from './code-points.ts'
import { marsadNamespace, uuid5 } from './sha1.ts'
import { type Subject, type Subjects, subjectsOf } from './subjects.ts'
import { dayOfReading } from './times.ts'
import type { ReadDocument } from './types.ts'

/** A place in the text as every export writes it: code points from 0, `end` not counted in. */
export interface Place {
  readonly start: number
  readonly end: number
  readonly exact: string
}

/** One reading laid out for exporting: what all formats ask for. */
export interface Sheet {
  readonly text: string
  readonly reading: Reading
  readonly subjects: Subjects
  /** The day everything is dated by, see `dayOfReading`. */
  readonly day: string
  /** The sheet's own URN: `urn:sha256:…` of the text. */
  readonly urn: string
  readonly title: string
  placeOf(span: Span): Place
  /** The words before and after, for finding the place again in a text that has shifted. */
  around(span: Span): readonly [prefix: string, suffix: string]
  /** The words of the sentence a span stands in. */
  sentenceAt(span: Span): string
  /** Who a relation or figure is said by, where the text names a source for it. */
  statementOf(id: string | undefined): Statement | undefined
  /**
   * True where the text says that a relation holds, between the whole of both its ends: not denied, not only possible, not a claim, a forecast or an
   * accusation of somebody's, and not about "a faction of" one of them. Only then may a format that knows no "not" write it as a link.
   */
  holds(relation: Relation): boolean
  /** The subjects named inside a span, each once. */
  namedIn(span: Span): readonly Subject[]
  /** A UUID of something in this document, named by what it is and not by its number, so that it outlives a re-reading. Two of one name get two ids. */
  uuid(...name: readonly (string | number | undefined)[]): string
}

/** Modalities that vouch for what is said; the others say it of somebody else's word, or of the future. */
const factual: ReadonlySet<Statement['modality']> = new Set(['said', 'asserted'])

/** Words of a title made out of a text that has none. */
const titleLength = 80

const firstLine = (text: string): string => {
  const line = /[^\r\n\u2028\u2029]*\S[^\r\n\u2028\u2029]*/.exec(text)?.[0].trim() ?? ''
  return line.length <= titleLength ? line : `${line.slice(0, titleLength).replace(/[\ud800-\udbff]$/, '')}…`
}

/** Lays a reading out for exporting. Linear in the text and the reading; what it answers afterwards takes a binary search. */
export const sheetOf = ({ text, reading }: ReadDocument): Sheet => {
  const points = codePointsOf(text)
  const subjects = subjectsOf(reading)
  const given = new Map<string, number>()
  const statements = new Map(reading.statements.map((statement) => [statement.id, statement]))
  const { hash, title } = reading.document
  return {
    text,
    reading,
    subjects,
    day: dayOfReading(reading),
    urn: `urn:sha256:${hash}`,
    title: title ?? (firstLine(text) || hash),
    placeOf: (span) => {
      const whole = wholeCharacters(text, span)
      return { start: points(whole.start), end: points(whole.end), exact: sliceSpan(text, whole) }
    },
    around: (span) => surroundings(text, wholeCharacters(text, span)),
    sentenceAt: ({ start, end }) => {
      const before = reading.sentences[firstFrom(reading.sentences, start + 1) - 1]
      return sliceSpan(text, before && start < before.end ? before : { start, end }).trim()
    },
    statementOf: (id) => (id === undefined ? undefined : statements.get(id)),
    holds: ({ mode, subject, object, trigger, statement }) => {
      const modality = statement === undefined ? 'said' : (statements.get(statement)?.modality ?? 'said')
      // "The Afghan branch of X is a branch of X": there the narrowing word is the trigger itself.
      const isWhole = ({ part }: RelationEnd): boolean => part === undefined || spansOverlap(part, trigger)
      return mode === 'said' && factual.has(modality) && isWhole(subject) && isWhole(object)
    },
    namedIn: ({ start, end }) => [
      ...new Set(
        startingIn(reading.mentions, start, end)
          .filter((mention) => mention.end <= end && mention.inside === undefined)
          .flatMap(({ id }) => subjects.ofMention(id) ?? []),
      ),
    ],
    uuid: (...name) => {
      const whole = [hash, ...name].join('\u001f')
      const times = given.get(whole) ?? 0
      given.set(whole, times + 1)
      return uuid5(marsadNamespace, times === 0 ? whole : `${whole}\u001f${times}`)
    },
  }
}

/** The id of a subject: the same in every document where it has an id of its own, else this document's. */
export const subjectUuid = (sheet: Sheet, { kind, key, id }: Subject): string =>
  uuid5(
    marsadNamespace,
    id === undefined
      ? [sheet.reading.document.hash, 'subject', key].join('\u001f')
      : ['subject', kind, id].join('\u001f'),
  )

/** "at least 500 channels": a figure in words every program can show. */
export const figureWords = ({ op, value, low, high, counted, text }: Figure): string => {
  const number = op === 'range' ? `${low ?? '?'} to ${high ?? '?'}` : `${value ?? low ?? high ?? ''}`
  const sign = { eq: '', approx: 'about ', gt: 'more than ', ge: 'at least ', lt: 'less than ', le: 'at most ' }
  if (op === 'vague' || number === '') return text
  return `${op === 'range' ? '' : sign[op]}${number} ${counted}`.trim()
}

/** Who said it, as far as it is told. */
export const speakerName = ({ speaker }: Statement): string => speaker.party?.caption ?? speaker.name ?? speaker.text

/** An end with the words that narrow it: "a faction of (X)". */
const wholeName = ({ caption, part }: RelationEnd): string =>
  part === undefined ? caption : `${part.text} (${caption})`

/** "ISIL-K branch of AL-QAIDA IN IRAQ": a relation in plain words. */
export const relationWords = ({ subject, type, object, mode }: Relation): string =>
  `${wholeName(subject)} ${mode === 'said' ? '' : mode === 'possible' ? 'possibly ' : 'not '}${type.replaceAll('-', ' ')} ${wholeName(object)}`

/** Not on a list that day, on one, or between two editions that leave it open. */
export const isListedParty = (party: Mention['party']): boolean =>
  party !== undefined && (party.status === 'listed' || party.status === 'removed-or-listed')
