import { type Sheet, sheetOf } from './evidence.ts'
import { annotations, relate } from './misp-notes.ts'
import { type MispAttribute, type MispObject, mispAttribute, mispObject, mispReferences } from './misp-object.ts'
import { type MispDrafts, subjectObjects } from './misp-subjects.ts'
import type { ExportOptions, ReadDocument } from './types.ts'

/** A MISP event in the core format (www.misp-standard.org/rfc/misp-standard-core.html), as the `Event` of a file. */
export interface MispEvent {
  readonly Event: {
    readonly uuid: string
    readonly info: string
    readonly date: string
    readonly timestamp: string
    readonly threat_level_id: string
    readonly analysis: string
    readonly distribution: string
    readonly published: boolean
    readonly Tag: readonly { readonly name: string }[]
    readonly Attribute: readonly MispAttribute[]
    readonly Object: readonly MispObject[]
  }
}

const newsMedia = (sheet: Sheet): MispObject => {
  const { document } = sheet.reading
  return mispObject(
    sheet,
    'news-media',
    ['article'],
    [
      ['title', sheet.title],
      ['source', document.source],
      ['url', document.url],
      ['content', sheet.text],
    ],
    { comment: `SHA-256 of the text ${document.hash}`, correlates: false },
  )
}

const tagsOf = (options: ExportOptions): readonly { readonly name: string }[] => {
  const { tlp = 'clear', reliability, credibility } = options
  return [
    `tlp:${tlp}`,
    ...(reliability === undefined ? [] : [`admiralty-scale:source-reliability="${reliability.toLowerCase()}"`]),
    ...(credibility === undefined ? [] : [`admiralty-scale:information-credibility="${credibility}"`]),
  ].map((name) => ({ name }))
}

/** Seconds from 1970 to a day's midnight, as MISP writes times. */
const seconds = (day: string): string => `${Date.parse(`${day}T00:00:00Z`) / 1000}`

/**
 * A reading as one MISP event: `news-media` for the text, `organization`, `person` and `geolocation` for who and what it names, `annotation` with its
 * comment for statements, figures, events and checks, references between objects for relations said to hold. Nothing is for intrusion detection
 * (`to_ids` is false), nothing is published, and the event stays with one's own organisation until a person decides otherwise.
 */
export const mispEvent = (document: ReadDocument, options: ExportOptions = {}): MispEvent => {
  const sheet = sheetOf(document)
  const { hash } = sheet.reading.document
  const article = newsMedia(sheet)
  const drafts: MispDrafts = { bySubject: subjectObjects(sheet), references: mispReferences(sheet) }
  relate(sheet, drafts)
  const timestamp = seconds(sheet.day)
  return {
    Event: {
      uuid: sheet.uuid('event'),
      info: sheet.title,
      date: sheet.day,
      timestamp,
      // 4: undefined, a level is a person's to give; 0: the analysis has only begun; 0: one's own organisation.
      threat_level_id: '4',
      analysis: '0',
      distribution: '0',
      published: false,
      Tag: tagsOf(options),
      Attribute: [
        mispAttribute(sheet, ['hash'], {
          type: 'sha256',
          category: 'External analysis',
          value: hash,
          comment: 'the text as it was read',
          correlates: true,
        }),
      ],
      Object: [article, ...drafts.bySubject.values(), ...annotations(sheet, drafts, article)].map(drafts.references.on),
    },
  }
}

/** Several readings: one event each, in the shape MISP answers a search with. */
export const mispEvents = (
  documents: readonly ReadDocument[],
  options: ExportOptions = {},
): MispEvent | { readonly response: readonly MispEvent[] } => {
  const [only, ...more] = documents
  if (only !== undefined && more.length === 0) return mispEvent(only, options)
  return { response: documents.map((document) => mispEvent(document, options)) }
}
