import { type Sheet, sheetOf } from './evidence.ts'
import { marsadNamespace, uuid5 } from './sha1.ts'
import {
  marsadIdentity,
  readingExtension,
  type StixObject,
  stixMaker,
  tlpMarking,
  withExtension,
} from './stix-common.ts'
import { checkOpinion, eventNote, figureNote, relationObject, type StixDesk, statementNote } from './stix-notes.ts'
import { stixSubject } from './stix-subjects.ts'
import { instantOf, untoldDay } from './times.ts'
import type { Assessment, ExportOptions, Json, JsonObject, ReadDocument } from './types.ts'

/** A STIX 2.1 bundle. */
export interface StixBundle {
  readonly type: 'bundle'
  readonly id: string
  readonly objects: readonly StixObject[]
}

/** The Admiralty scale's credibility as a confidence of 0…100 (STIX 2.1, appendix A); 6, "cannot be judged", says nothing. */
const confidence = ({ credibility }: Assessment): JsonObject => {
  const values: Readonly<Record<number, number>> = { 1: 90, 2: 70, 3: 50, 4: 30, 5: 10 }
  const value = credibility === undefined ? undefined : values[credibility]
  return value === undefined ? {} : { confidence: value }
}

const publisherOf = ({ reading: { document } }: Sheet): string => {
  const host = /^https?:\/\/([^/?#]+)/i.exec(document.url ?? '')?.[1]
  return document.source ?? host ?? 'Publisher not given'
}

const addresses = ({ reading: { document }, urn }: Sheet, publisher: string): readonly JsonObject[] => [
  ...(document.url === undefined ? [] : [{ source_name: publisher, url: document.url }]),
  { source_name: 'marsad', external_id: urn, description: 'SHA-256 of the text as it was read' },
]

/** The days of an object whose content never changes. */
const always = { created: untoldDay, modified: untoldDay }

const language = (code: string): JsonObject => (code === 'und' ? {} : { lang: code })

const objectsOf = (document: ReadDocument, options: ExportOptions): readonly StixObject[] => {
  const sheet = sheetOf(document)
  const { reading } = sheet
  const maker = stixMaker(reading.document.hash, sheet.day, options.tlp ?? 'clear')
  const publisher = publisherOf(sheet)
  const isNamed = reading.document.source !== undefined || reading.document.url !== undefined
  const facts = { name: publisher, identity_class: 'organization' }
  // One paper is one object over all its articles; publishers nobody named are not one and the same.
  const source = isNamed
    ? maker.shared('identity', uuid5(marsadNamespace, `publisher\u001f${publisher}`), facts, always)
    : maker.make('identity', facts)
  const subjects = new Map(
    sheet.subjects.all.flatMap((subject) => {
      const object = stixSubject(sheet, maker, subject)
      return object === undefined ? [] : [[subject, object] as const]
    }),
  )
  const desk: StixDesk = {
    sheet,
    maker,
    fallback: source.id,
    idOf: (subject) => (subject === undefined ? undefined : subjects.get(subject)?.id),
  }
  const made = new Map<string, StixObject>()
  for (const statement of reading.statements) made.set(statement.id, statementNote(desk, statement))
  for (const figure of reading.figures) {
    made.set(figure.id, figureNote(desk, figure, figure.statement && made.get(figure.statement)?.id))
  }
  for (const relation of reading.relations) {
    const said = relation.statement && made.get(relation.statement)?.id
    made.set(relation.id, relationObject(desk, relation, said))
  }
  for (const event of reading.events) made.set(event.id, eventNote(desk, event))
  for (const check of reading.checks) {
    made.set(
      check.id,
      checkOpinion(
        desk,
        check,
        check.restsOn.flatMap((id) => made.get(id)?.id ?? []),
      ),
    )
  }
  const objects = [source, ...subjects.values(), ...made.values()]
  const mentions: readonly Json[] = reading.mentions.map((mention) => {
    const ref = desk.idOf(sheet.subjects.ofMention(mention.id))
    const { kind, score, inferred } = mention
    return { kind, ...sheet.placeOf(mention), score, ...(ref !== undefined && { ref }), ...(inferred && { inferred }) }
  })
  const report = maker.make('report', {
    name: sheet.title,
    report_types: ['threat-report'],
    published: instantOf(sheet.day),
    object_refs: [...new Set(objects.map(({ id }) => id))],
    external_references: addresses(sheet, publisher),
    ...language(reading.document.language),
    ...confidence(options),
    extensions: withExtension({
      kind: 'document',
      document_hash: reading.document.hash,
      ...(reading.document.published === undefined && { published_unknown: true }),
      ...(options.reliability !== undefined && { source_reliability: options.reliability }),
      ...(options.credibility !== undefined && { information_credibility: options.credibility }),
      mentions,
      dates: reading.dates.map((date) => ({ ...sheet.placeOf(date), edtf: date.edtf, basis: date.basis })),
      editions: reading.register.editions.map((edition) => ({ ...edition })),
    }),
  })
  return [...objects, report]
}

/**
 * Readings as one STIX 2.1 bundle: a `report` for each text, `threat-actor` for who was listed that day, `identity`, `location`, `note` for statements
 * and figures, `relationship` for what is said to hold, `opinion` for checks. What STIX cannot hold (places in the text, EDTF, modality, the chain of
 * sources) stands in a property extension, defined in the bundle. Ids follow from the content: the same reading gives the same bytes.
 */
export const stixBundle = (documents: readonly ReadDocument[], options: ExportOptions = {}): StixBundle => {
  const objects = new Map<string, StixObject>()
  for (const object of [marsadIdentity, readingExtension, tlpMarking(options.tlp ?? 'clear')])
    objects.set(object.id, object)
  for (const document of documents) {
    for (const object of objectsOf(document, options)) {
      const known = objects.get(object.id)
      // A party of several documents: the newest state, as a receiver would keep it.
      if (known === undefined || `${known.modified}` < `${object.modified}`) objects.set(object.id, object)
    }
  }
  const ids = [...objects.keys()]
  return { type: 'bundle', id: `bundle--${uuid5(marsadNamespace, ids.join(' '))}`, objects: [...objects.values()] }
}
