import { compareSpans, type Span } from '../../text/index.ts'
import { figureWords, isListedParty, relationWords, type Sheet, sheetOf, speakerName } from './evidence.ts'
import { marsadNamespace, uuid5 } from './sha1.ts'
import { instantOf } from './times.ts'
import type { Json, JsonObject, ReadDocument } from './types.ts'

/** The model's own context first, as it demands (3.1 of the vocabulary); ours only names the words the model has none for. */
const context: Json = ['http://www.w3.org/ns/anno.jsonld', { marsad: 'urn:marsad:vocab:' }]

const tagging = (value: string): JsonObject => ({
  type: 'TextualBody',
  value,
  purpose: 'tagging',
  format: 'text/plain',
})

const describing = (value: string, language?: string): JsonObject => ({
  type: 'TextualBody',
  value,
  purpose: 'describing',
  format: 'text/plain',
  ...(language !== undefined && language !== 'und' && { language }),
})

const identifying = (source: string): JsonObject => ({ type: 'SpecificResource', purpose: 'identifying', source })

/** An IRI of a party, place, body or platform. References keep the signs an IRI may hold. */
const iri = (kind: string, id: string): string => `urn:marsad:${kind}:${encodeURIComponent(id)}`

const target = (sheet: Sheet, span: Span): JsonObject => {
  const { url, published } = sheet.reading.document
  const { start, end, exact } = sheet.placeOf(span)
  const [prefix, suffix] = sheet.around(span)
  return {
    type: 'SpecificResource',
    source: url ?? sheet.urn,
    state: {
      type: 'TimeState',
      cached: sheet.urn,
      ...(published !== undefined && { sourceDate: instantOf(published).replace('.000', '') }),
    },
    selector: [
      { type: 'TextPositionSelector', start, end },
      { type: 'TextQuoteSelector', exact, prefix, suffix },
    ],
  }
}

interface Draft extends Span {
  readonly kind: string
  readonly motivation: string
  readonly bodies: readonly JsonObject[]
  /** Words of ours, under `marsad:`. */
  readonly own: JsonObject
}

const mentionDrafts = ({ reading }: Sheet): readonly Draft[] =>
  reading.mentions.map((mention): Draft => {
    const { start, end, kind, party, code, label, text, score, reasons, inferred, inside } = mention
    const id = party?.id ?? code
    const name = party?.caption ?? label ?? text
    const listed = party && isListedParty(party) ? [tagging(`listed ${party.references.join(' ')}`.trim())] : []
    return {
      start,
      end,
      kind: 'mention',
      motivation: 'identifying',
      bodies: [
        ...(id === undefined ? [] : [identifying(iri(party ? 'party' : kind, id))]),
        tagging(kind),
        describing(name),
        ...listed,
      ],
      own: { score, reasons, ...(inferred && { inferred }), ...(inside !== undefined && { nested: true }) },
    }
  })

const otherDrafts = ({ reading }: Sheet): readonly Draft[] => {
  const { language } = reading.document
  return [
    ...reading.dates.map(
      (date): Draft => ({
        start: date.start,
        end: date.end,
        kind: 'date',
        motivation: 'tagging',
        bodies: [tagging(date.edtf)],
        own: { basis: date.basis, ...date.bounds },
      }),
    ),
    ...reading.figures.map((figure): Draft => {
      const { op, value, low, high, unit, period } = figure
      return {
        start: figure.start,
        end: figure.end,
        kind: 'figure',
        motivation: 'describing',
        bodies: [describing(figureWords(figure), language)],
        own: { op, value, low, high, unit, period },
      }
    }),
    ...reading.statements.map((statement): Draft => {
      const { modality, kind, date, chain, speaker } = statement
      return {
        start: statement.start,
        end: statement.end,
        kind: 'statement',
        motivation: 'describing',
        bodies: [tagging(modality), describing(`${speakerName(statement)}: ${statement.content.text}`, language)],
        own: {
          speaker: speakerName(statement),
          ...(speaker.inferred && { inferred: true }),
          quotation: kind,
          date,
          chain: chain.map((link) => link.name ?? link.text),
        },
      }
    }),
    ...reading.relations.map((relation): Draft => {
      const { type, mode, period, subject, object } = relation
      const ends = [subject.id, object.id].flatMap((id) => (id === undefined ? [] : [iri('party', id)]))
      return {
        start: relation.start,
        end: relation.end,
        kind: 'relation',
        motivation: 'linking',
        bodies: [
          ...ends.map((source) => ({ type: 'SpecificResource', purpose: 'linking', source })),
          describing(relationWords(relation)),
        ],
        own: { relation: type, mode, period },
      }
    }),
    ...reading.events.map(
      (event): Draft => ({
        start: event.start,
        end: event.end,
        kind: 'event',
        motivation: 'classifying',
        bodies: [{ ...tagging(event.type), purpose: 'classifying' }],
        own: { mode: event.mode, date: event.date, place: event.place?.caption },
      }),
    ),
    ...reading.checks.map((check): Draft => {
      const { claim, verdict, against, code } = check
      return {
        start: check.start,
        end: check.end,
        kind: 'check',
        motivation: 'assessing',
        bodies: [{ ...describing(`${claim}: ${verdict}`), purpose: 'assessing' }],
        own: { code, verdict, ...(against && { against: { ...against } }) },
      }
    }),
  ]
}

const annotation = (sheet: Sheet, draft: Draft): JsonObject => {
  const { kind, motivation, bodies, own, start, end } = draft
  const words = Object.entries(own).filter(([, value]) => value !== undefined)
  return {
    id: `urn:uuid:${sheet.uuid('annotation', kind, start, end, motivation)}`,
    type: 'Annotation',
    motivation,
    body: bodies,
    target: target(sheet, { start, end }),
    'marsad:layer': kind,
    ...Object.fromEntries(words.map(([key, value]) => [`marsad:${key}`, value])),
  }
}

const annotationsOf = (document: ReadDocument): readonly JsonObject[] => {
  const sheet = sheetOf(document)
  // A mark without extent points at nothing, and the model has no word for it.
  const drafts = [...mentionDrafts(sheet), ...otherDrafts(sheet)].filter(({ start, end }) => start < end)
  return drafts.sort(compareSpans).map((draft) => annotation(sheet, draft))
}

/**
 * Readings as one W3C Web Annotation collection (www.w3.org/TR/annotation-model, 5.1). Every target carries both selectors: the position, in code points of
 * the text as it was read (4.2.5), and the quote with the words around it (4.2.4), which finds the place again on the page it came from.
 */
export const webAnnotations = (documents: readonly ReadDocument[]): JsonObject => {
  const items = documents.flatMap(annotationsOf)
  const hashes = documents.map(({ reading }) => reading.document.hash)
  const id = `urn:uuid:${uuid5(marsadNamespace, ['annotations', ...hashes].join('\u001f'))}`
  return {
    '@context': context,
    id,
    type: 'AnnotationCollection',
    label: 'Marsad',
    total: items.length,
    ...(items.length > 0 && {
      first: { id: `${id}#1`, type: 'AnnotationPage', startIndex: 0, items },
    }),
  }
}
