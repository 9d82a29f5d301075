import { type CsvLayer, csvTable } from './csv.ts'
import { ftmReadings } from './ftm.ts'
import { mispEvents } from './misp.ts'
import { stixBundle } from './stix.ts'
import type { ExportOptions, ReadDocument } from './types.ts'
import { webAnnotations } from './web-annotation.ts'

/** The formats a reading is exported in. */
export const exportFormats = ['ftm', 'stix', 'misp', 'webannotation', 'csv'] as const

/** A format's name, as the command line and the routes take it. */
export type ExportFormat = (typeof exportFormats)[number]

/** True for the name of a format. */
export const isExportFormat = (value: string): value is ExportFormat =>
  (exportFormats as readonly string[]).includes(value)

/** The media type of each format, as registered where it is; and how its files are called. */
export const exportTypes: Readonly<Record<ExportFormat, { readonly media: string; readonly extension: string }>> = {
  ftm: { media: 'application/json+ftm', extension: '.ftm.jsonl' },
  stix: { media: 'application/stix+json;version=2.1', extension: '.stix.json' },
  misp: { media: 'application/json', extension: '.misp.json' },
  webannotation: {
    media: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
    extension: '.anno.jsonld',
  },
  csv: { media: 'text/csv;charset=utf-8;header=present', extension: '.csv' },
}

/** What is exported and how. `layer` and `bom` are for CSV, which has a table a layer; the default is `statements`. */
export interface ExportRequest extends ExportOptions {
  readonly format: ExportFormat
  readonly layer?: CsvLayer
  readonly bom?: boolean
}

const json = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`

/**
 * Readings in one of the formats, as the text of a file in UTF-8. Pure: the same readings and options give the same bytes. Readings of one text given
 * twice count twice only in CSV.
 */
export const exportReadings = (documents: readonly ReadDocument[], request: ExportRequest): string => {
  const { format, layer = 'statements', bom = false } = request
  switch (format) {
    case 'ftm':
      return ftmReadings(documents)
        .map((entity) => `${JSON.stringify(entity)}\n`)
        .join('')
    case 'stix':
      return json(stixBundle(documents, request))
    case 'misp':
      return json(mispEvents(documents, request))
    case 'webannotation':
      return json(webAnnotations(documents))
    case 'csv':
      return csvTable(documents, layer, { bom })
  }
}
