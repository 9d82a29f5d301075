import type { Check, Figure, ReadEvent, Relation, Statement } from '../types.ts'
import { figureWords, relationWords, type Sheet, speakerName } from './evidence.ts'
import { type StixMaker, type StixObject, withExtension } from './stix-common.ts'
import type { Subject } from './subjects.ts'
import { instantsOf } from './times.ts'
import type { JsonObject } from './types.ts'

/** What the objects about a text are made with. */
export interface StixDesk {
  readonly sheet: Sheet
  readonly maker: StixMaker
  /** What an object about nobody else is about: whoever published the text. */
  readonly fallback: string
  /** The id of a subject's object, where it has one. */
  idOf(subject: Subject | undefined): string | undefined
}

const refs = ({ fallback }: StixDesk, ids: readonly (string | undefined)[]): readonly string[] => {
  const found = [...new Set(ids.filter((id) => id !== undefined))]
  return found.length > 0 ? found : [fallback]
}

const language = ({ sheet }: StixDesk): JsonObject => {
  const { language: code } = sheet.reading.document
  return code === 'und' ? {} : { lang: code }
}

const note = (desk: StixDesk, content: JsonObject, extension: JsonObject): StixObject =>
  desk.maker.make('note', {
    ...content,
    ...language(desk),
    extensions: withExtension({ ...extension, document_hash: desk.sheet.reading.document.hash }),
  })

/** A statement as a `note`: the words are its content, the speaker its author. */
export const statementNote = (desk: StixDesk, statement: Statement): StixObject => {
  const { sheet, idOf } = desk
  const { speaker, modality, kind, content, verb, date, occasion, chain } = statement
  const speakerRef = idOf(sheet.subjects.ofSpeaker(speaker))
  return note(
    desk,
    {
      abstract: `${speakerName(statement)}: ${modality} (${kind})`,
      content: content.text,
      authors: [speakerName(statement)],
      labels: ['statement', modality],
      object_refs: refs(desk, [speakerRef, ...sheet.namedIn(statement).map(idOf)]),
    },
    {
      kind: 'statement',
      modality,
      verb: verb.text,
      quotation: kind,
      speaker_kind: speaker.kind,
      ...(speakerRef !== undefined && { speaker_ref: speakerRef }),
      ...(speaker.inferred === true && { speaker_inferred: true }),
      ...(date !== undefined && { said_on: date }),
      ...(occasion !== undefined && { occasion: occasion.text }),
      chain: chain.map((link) => link.name ?? link.text),
      evidence: [sheet.placeOf(statement), sheet.placeOf(content), sheet.placeOf(speaker)].map((place) => ({
        ...place,
      })),
    },
  )
}

/** A figure as a `note`, with its operator and bounds. `statement`: the id of the note it was said in. */
export const figureNote = (desk: StixDesk, figure: Figure, statement: string | undefined): StixObject => {
  const { sheet, idOf } = desk
  const { op, value, low, high, unit, counted, period, about = [], where = [] } = figure
  return note(
    desk,
    {
      abstract: figureWords(figure),
      content: sheet.sentenceAt(figure),
      labels: ['figure', unit],
      object_refs: refs(desk, [statement, ...[...about, ...where].map((id) => idOf(sheet.subjects.ofMention(id)))]),
    },
    {
      kind: 'figure',
      operator: op,
      ...(value !== undefined && { value }),
      ...(low !== undefined && { low }),
      ...(high !== undefined && { high }),
      unit,
      counted,
      ...(period !== undefined && { period }),
      evidence: [{ ...sheet.placeOf(figure) }],
    },
  )
}

/** `located-at` is the specification's own word (3.8); the others are ours, which the open vocabulary allows. */
const relationshipTypes: Readonly<Record<string, string>> = { 'present-in': 'located-at' }

/**
 * A relation: a `relationship` where it is said to hold between two objects, else (denied, possible, claimed, of a part only, or with an end STIX has no
 * object for) a `note`, since a relationship knows no "not". `statement`: the id of the note it was said in.
 */
export const relationObject = (desk: StixDesk, relation: Relation, statement: string | undefined): StixObject => {
  const { sheet, idOf } = desk
  const { type, mode, period, trigger, subject, object } = relation
  const source = idOf(sheet.subjects.ofEnd(subject))
  const target = idOf(sheet.subjects.ofEnd(object))
  const said = sheet.statementOf(relation.statement)
  const extension = {
    kind: 'relation',
    relation_type: type,
    mode,
    trigger: trigger.text,
    ...(statement !== undefined && { statement_ref: statement }),
    ...(said !== undefined && { modality: said.modality }),
    ...(period !== undefined && { period }),
    evidence: [{ ...sheet.placeOf(relation) }],
    document_hash: sheet.reading.document.hash,
  }
  const description = sheet.sentenceAt(relation)
  if (!sheet.holds(relation) || source === undefined || target === undefined || source === target) {
    const content = { abstract: relationWords(relation), content: description || relationWords(relation) }
    return note(
      desk,
      { ...content, labels: ['relation', mode], object_refs: refs(desk, [source, target, statement]) },
      extension,
    )
  }
  const { from, until } = instantsOf(period)
  return desk.maker.make('relationship', {
    relationship_type: relationshipTypes[type] ?? type,
    description,
    source_ref: source,
    target_ref: target,
    ...(from !== undefined && { start_time: from }),
    ...(until !== undefined && { stop_time: until }),
    ...language(desk),
    extensions: withExtension(extension),
  })
}

/** An event as a `note`: STIX 2.1 leaves its `incident` for a later version to fill. */
export const eventNote = (desk: StixDesk, event: ReadEvent): StixObject => {
  const { sheet, idOf } = desk
  const { type, mode, date, trigger, actors, targets, place, timePrecision, placePrecision } = event
  const words = sheet.sentenceAt(event)
  const ends = [...actors, ...targets, ...(place ? [place] : [])]
  return note(
    desk,
    {
      abstract: `${type}${place ? `, ${place.caption}` : ''}${date === undefined ? '' : `, ${date}`}`,
      content: words || trigger.text,
      labels: ['event', type],
      object_refs: refs(
        desk,
        ends.map((end) => idOf(sheet.subjects.ofEnd(end))),
      ),
    },
    {
      kind: 'event',
      event_type: type,
      mode,
      actors: actors.map(({ caption }) => caption),
      targets: targets.map(({ caption }) => caption),
      ...(date !== undefined && { date }),
      ...(place !== undefined && { place: place.caption }),
      ...(timePrecision !== undefined && { time_precision: timePrecision }),
      ...(placePrecision !== undefined && { place_precision: placePrecision }),
      evidence: [{ ...sheet.placeOf(event) }],
    },
  )
}

/** How far a verdict agrees. A contradiction by a list is no proof of falsehood, so nothing is "strongly" anything. */
const opinions: Readonly<Record<Check['verdict'], string>> = {
  supported: 'agree',
  'supported-elsewhere': 'agree',
  contradicted: 'disagree',
  'register-silent': 'neutral',
  ambiguous: 'neutral',
}

/** A check as an `opinion` about the objects its claim rests on. */
export const checkOpinion = (desk: StixDesk, check: Check, restsOn: readonly string[]): StixObject => {
  const { against, verdict, claim, code } = check
  const field = against ? `; ${against.list} ${against.reference} ${against.field}: ${against.value}` : ''
  return desk.maker.make('opinion', {
    explanation: `${claim}: ${verdict}${field}`,
    authors: ['Marsad'],
    opinion: opinions[verdict],
    labels: ['check', code, verdict],
    object_refs: refs(desk, restsOn),
    extensions: withExtension({
      kind: 'check',
      code,
      verdict,
      ...(against && { against: { ...against } }),
      evidence: [{ ...desk.sheet.placeOf(check) }],
      document_hash: desk.sheet.reading.document.hash,
    }),
  })
}
