import { relationWords, type Sheet, sheetOf, speakerName } from './evidence.ts'
import type { ReadDocument } from './types.ts'

/** The tables of a reading, one a layer. */
export const csvLayers = [
  'documents',
  'mentions',
  'dates',
  'figures',
  'statements',
  'relations',
  'events',
  'checks',
] as const

/** The name of a table. */
export type CsvLayer = (typeof csvLayers)[number]

/** True for the name of a table. */
export const isCsvLayer = (value: string): value is CsvLayer => (csvLayers as readonly string[]).includes(value)

/** What a cell may hold; nothing is an empty cell. */
type Cell = string | number | boolean | undefined | readonly string[]

type Row = Readonly<Record<string, Cell>>

/** Every table begins with these: which text, where in it (code points), and the words. */
const placed = (sheet: Sheet, one: { readonly id: string; readonly start: number; readonly end: number }): Row => {
  const { start, end, exact } = sheet.placeOf(one)
  return { document: sheet.reading.document.hash, id: one.id, start, end, text: exact }
}

const placedColumns = ['document', 'id', 'start', 'end', 'text'] as const

/** The columns of each table. New ones are added at the end, so that a reader by position goes on reading. */
const columns: Readonly<Record<CsvLayer, readonly string[]>> = {
  documents: ['document', 'title', 'source', 'url', 'published', 'language', 'length', 'editions'],
  mentions: [
    ...placedColumns,
    ...['kind', 'name', 'party', 'references', 'status', 'list', 'programme', 'listed_on', 'removed_on', 'code'],
    ...['score', 'inferred', 'inside', 'role', 'affiliation', 'text_label', 'reasons'],
  ],
  dates: [...placedColumns, 'edtf', 'earliest', 'latest', 'basis', 'part', 'side', 'calendar'],
  figures: [
    ...placedColumns,
    ...['operator', 'value', 'low', 'high', 'unit', 'counted', 'lemma', 'period', 'statement', 'speaker'],
    ...['about', 'where', 'qualities', 'sentence'],
  ],
  statements: [
    ...placedColumns,
    ...['speaker', 'speaker_kind', 'speaker_party', 'speaker_role', 'speaker_inferred', 'verb', 'modality', 'kind'],
    ...['content', 'quote', 'date', 'occasion', 'chain', 'within'],
  ],
  relations: [
    ...placedColumns,
    ...['type', 'mode', 'subject', 'subject_id', 'object', 'object_id', 'trigger', 'period', 'statement', 'words'],
    ...['sentence', 'subject_part', 'object_part', 'speaker', 'modality'],
  ],
  events: [
    ...placedColumns,
    ...['type', 'mode', 'date', 'time_precision', 'place', 'place_precision', 'actors', 'targets', 'figures'],
    ...['statement', 'sentence'],
  ],
  checks: [...placedColumns, 'code', 'claim', 'verdict', 'list', 'reference', 'field', 'value', 'rests_on'],
}

const rowsOf: Readonly<Record<CsvLayer, (sheet: Sheet) => readonly Row[]>> = {
  documents: ({ reading: { document, register }, title, placeOf }) => [
    {
      ...document,
      document: document.hash,
      title,
      length: placeOf({ start: 0, end: document.length }).end,
      editions: register.editions.map(({ list, published }) => `${list} ${published}`),
    },
  ],
  mentions: (sheet) =>
    sheet.reading.mentions.map((mention) => {
      const { kind, party, label, code, score, inferred, inside, role, affiliation, textLabel, reasons } = mention
      return {
        ...placed(sheet, mention),
        ...{ kind, code, score, inferred, inside, reasons },
        name: party?.caption ?? label ?? mention.text,
        party: party?.id,
        references: party?.references,
        status: party?.status,
        list: party?.list,
        programme: party?.programme,
        listed_on: party?.listedOn,
        removed_on: party?.removedOn,
        role: role?.text,
        affiliation: affiliation?.text,
        text_label: textLabel?.text,
      }
    }),
  dates: (sheet) =>
    sheet.reading.dates.map((date) => {
      const { edtf, bounds, basis, part, side, calendar } = date
      return { ...placed(sheet, date), ...bounds, ...{ edtf, basis, part, side, calendar } }
    }),
  figures: (sheet) => {
    const speakers = new Map(
      sheet.reading.statements.map(({ id, speaker }) => [id, speaker.party?.caption ?? speaker.name ?? speaker.text]),
    )
    const names = (ids: readonly string[] = []): readonly string[] =>
      ids.flatMap((id) => sheet.subjects.ofMention(id)?.name ?? [])
    return sheet.reading.figures.map((figure) => {
      const { op, value, low, high, unit, counted, lemma, period, statement, about, where, qualities } = figure
      return {
        ...placed(sheet, figure),
        ...{ operator: op, value, low, high, unit, counted, lemma, period, statement, qualities },
        speaker: statement === undefined ? undefined : speakers.get(statement),
        about: names(about),
        where: names(where),
        sentence: sheet.sentenceAt(figure),
      }
    })
  },
  statements: (sheet) =>
    sheet.reading.statements.map((statement) => {
      const { speaker, verb, modality, kind, content, quote, quotes, date, occasion, chain, within } = statement
      return {
        ...placed(sheet, statement),
        ...{ modality, kind, date, within },
        speaker: speaker.party?.caption ?? speaker.name ?? speaker.text,
        speaker_kind: speaker.kind,
        speaker_party: speaker.party?.id,
        speaker_role: speaker.role?.text,
        speaker_inferred: speaker.inferred,
        verb: verb.text,
        content: content.text,
        quote: (quotes ?? (quote ? [quote] : [])).map(({ text }) => text).join(' … '),
        occasion: occasion?.text,
        chain: chain.map((link) => link.name ?? link.text).join(' < '),
      }
    }),
  relations: (sheet) =>
    sheet.reading.relations.map((relation) => {
      const { type, mode, subject, object, trigger, period, statement } = relation
      const said = sheet.statementOf(statement)
      return {
        ...placed(sheet, relation),
        ...{ type, mode, period, statement },
        subject: subject.caption,
        subject_id: subject.id,
        object: object.caption,
        object_id: object.id,
        trigger: trigger.text,
        words: relationWords(relation),
        sentence: sheet.sentenceAt(relation),
        subject_part: subject.part?.text,
        object_part: object.part?.text,
        speaker: said && speakerName(said),
        modality: said?.modality,
      }
    }),
  events: (sheet) =>
    sheet.reading.events.map((event) => {
      const { type, mode, date, timePrecision, place, placePrecision, actors, targets, figures, statement } = event
      return {
        ...placed(sheet, event),
        ...{ type, mode, date, figures, statement },
        time_precision: timePrecision,
        place: place?.caption,
        place_precision: placePrecision,
        actors: actors.map(({ caption }) => caption),
        targets: targets.map(({ caption }) => caption),
        sentence: sheet.sentenceAt(event),
      }
    }),
  checks: (sheet) =>
    sheet.reading.checks.map((check) => {
      const { code, claim, verdict, against, restsOn } = check
      return { ...placed(sheet, check), ...against, ...{ code, claim, verdict, rests_on: restsOn } }
    }),
}

/**
 * Text that no spreadsheet takes for a formula: one that begins like a formula gets an apostrophe before it (owasp.org, "CSV Injection"). Numbers are
 * written bare, so a negative value stays a number.
 */
const harmless = (text: string): string =>
  /^[\s\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]*[=+\-@|%＝＋－＠]|^[\t\r\n]/u.test(text) ? `'${text}` : text

const written = (cell: Cell): string => {
  if (cell === undefined) return ''
  if (typeof cell === 'number' || typeof cell === 'boolean') return `${cell}`
  const text = harmless(typeof cell === 'string' ? cell : cell.join('; '))
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/**
 * One layer of the readings as a table (RFC 4180: commas, CRLF, quotes doubled), with a header. Offsets count code points. Lists stand in one cell with
 * semicolons. `bom` puts U+FEFF first, by which Excel knows UTF-8.
 */
export const csvTable = (
  documents: readonly ReadDocument[],
  layer: CsvLayer,
  { bom = false }: { readonly bom?: boolean } = {},
): string => {
  const names = columns[layer]
  const rows = documents.flatMap((document) => rowsOf[layer](sheetOf(document)))
  const lines = [names.join(','), ...rows.map((row) => names.map((name) => written(row[name])).join(','))]
  return `${bom ? '\ufeff' : ''}${lines.join('\r\n')}\r\n`
}
