import { statSync } from 'node:fs'
import { basename } from 'node:path'
import { MarsadError, withPlace } from '@marsad/core/errors'
import {
  type CollectedList,
  type CsvMapping,
  collectingSink,
  detectFormat,
  detectLength,
  genericCsv,
  type ListFormat,
  type ListParser,
  type Skipped,
} from '@marsad/core/lists'
import { diffRecords, type EditionInfo, type ListRecord } from '@marsad/core/register'
import type { Store } from '@marsad/store'
import { fileChunks, listFileLimit, readTextChunks, type TextSourceFacts } from '../input/text-source.ts'
import { findParts, partBytes, wholeFacts, writeParts } from './list-files.ts'

/** Where the import stands: bytes taken of the whole, records found so far. For a progress bar. */
export interface ImportProgress {
  readonly bytes: number
  readonly total: number
  readonly records: number
}

/** What an import may be told. `list` and `published` override the file or supply what it lacks. */
export interface ImportOptions {
  readonly list?: string
  readonly published?: string
  readonly encoding?: string
  /** Other files of a list that is published as several, where they stand in another folder than the main one. */
  readonly beside?: readonly string[]
  /** How the columns of a national list are read; the file is then taken for such a table and nothing is detected. */
  readonly mapping?: CsvMapping
  /** Bytes; default {@link listFileLimit}. */
  readonly limit?: number
  /** The name for messages and the log of imports; default the path as given. */
  readonly name?: string
  /** The instant written beside the import, ISO 8601. */
  readonly now?: string
  /** Looks at the parsed file before anything is stored, and throws where it may not be taken over. */
  readonly accept?: (list: ParsedList) => void
  readonly onProgress?: (progress: ImportProgress) => void
}

/** The JSON of `marsad lists import`. Counts are against the previous edition of that list by publication. */
export interface ImportResult {
  /** `known`: this content was there already and nothing was stored. */
  readonly outcome: 'stored' | 'known'
  readonly edition: EditionInfo
  /** Day of the edition it was compared with; absent for the first. */
  readonly comparedWith?: string
  readonly added: number
  readonly changed: number
  readonly removed: number
  readonly skipped: readonly Skipped[]
}

/** A parsed file: nothing of it is stored yet. */
export interface ParsedList extends CollectedList {
  readonly facts: TextSourceFacts
}

/**
 * Parses one list file, with the files beside it that belong to it, without storing anything. Throws what the bytes or the format deserve (`file-empty`,
 * `file-too-large`, `format-binary`, `encoding-wrong`, `format-unknown`, `list-…`, `edition-undated`), with the file's name.
 */
export const parseListFile = async (path: string, options: ImportOptions = {}): Promise<ParsedList> => {
  const { name = path, list, published, encoding, onProgress } = options
  let total = statSync(path, { throwIfNoEntry: false })?.size ?? 0
  let before = 0
  let entries = 0
  const collected = collectingSink()
  const sink = {
    ...collected,
    record: (record: ListRecord) => {
      entries++
      collected.record(record)
    },
  }
  let parser: ListParser | undefined
  let format: ListFormat | undefined
  let held = ''
  const open = (): ListParser => {
    format = options.mapping === undefined ? detectFormat(held) : genericCsv(options.mapping)
    const opened = format.open(sink, {
      ...(list === undefined ? {} : { list }),
      ...(published === undefined ? {} : { published }),
    })
    opened.write(held)
    held = ''
    return opened
  }
  const source = {
    name,
    limit: options.limit ?? listFileLimit,
    kind: 'a list',
    ...(encoding === undefined ? {} : { encoding }),
    onBytes: (bytes: number) => onProgress?.({ bytes: before + bytes, total, records: entries }),
  }
  try {
    const main = await readTextChunks(fileChunks(path, source), source, (text) => {
      if (parser !== undefined) return parser.write(text)
      held += text
      if (held.length >= detectLength) parser = open()
    })
    parser ??= open()
    const parts = format === undefined ? [] : findParts(format, path, options.beside ?? [])
    before = main.bytes
    total += partBytes(parts)
    const facts = wholeFacts(main, await writeParts(parser, parts, source, collected.skip))
    parser.end()
    if (entries === 0) {
      throw new MarsadError(
        'list-wrong-shape',
        'the file holds not one entry that could be read; is it the whole list?',
      )
    }
    return { ...collected.result(), facts }
  } catch (cause) {
    throw cause instanceof MarsadError ? withPlace(cause, { file: name }) : cause
  }
}

/**
 * What answers for a day before another edition of that day comes: afterwards the store answers with the later one, and a
 * difference to the earlier could not be taken any more.
 */
const editionOfDay = async (store: Store, list: string, day: string) => {
  const hash = (await store.editions(list)).findLast((edition) => edition.published === day)?.hash
  return hash === undefined ? undefined : { hash, records: await store.recordsOf(list, day) }
}

/**
 * Imports one list file as an edition. The file is parsed to its end before a byte is stored, so after any error the
 * register is as it was. The same content twice is a no-op with `outcome: 'known'`.
 */
export const importListFile = async (
  store: Store,
  path: string,
  options: ImportOptions = {},
): Promise<ImportResult> => {
  const parsed = await parseListFile(path, options)
  options.accept?.(parsed)
  const { head, records, skipped, facts } = parsed
  const sameDay = await editionOfDay(store, head.list, head.published)
  const { outcome, edition, previous } = await store.importEdition({
    list: head.list,
    published: head.published,
    ...(head.generatedAt === undefined ? {} : { generatedAt: head.generatedAt }),
    fileHash: facts.hash,
    fileName: basename(options.name ?? path),
    importedAt: options.now ?? new Date().toISOString(),
    records,
  })
  if (outcome === 'known') return { outcome, edition, added: 0, changed: 0, removed: 0, skipped }
  if (previous === undefined) return { outcome, edition, added: edition.parties, changed: 0, removed: 0, skipped }
  const before =
    sameDay?.hash === previous.hash ? sameDay.records : await store.recordsOf(previous.list, previous.published)
  const difference = diffRecords(before ?? [], records)
  return {
    outcome,
    edition,
    comparedWith: previous.published,
    added: difference.added.length,
    changed: difference.changed.length,
    removed: difference.removed.length,
    skipped,
  }
}
