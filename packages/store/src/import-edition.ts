/** Storing an edition. */
import { MarsadError } from '@marsad/core/errors'
import { type HashedRecord, hashEdition, hashRecord } from './canonical.ts'
import { toColumn } from './column-text.ts'
import type { Engine, Statements } from './engine.ts'
import { sightingsIn } from './read-editions.ts'
import { runsOf } from './timeline.ts'
import type { EditionInput, EditionOutcome } from './types.ts'

/** Bytes of a list id or a reference: PostgreSQL indexes no value over 2,704, and both engines must refuse the same. */
const longestKey = 1_000

/** Refuses a key no index could hold. */
export const checkKey = (key: string, what: string): void => {
  const length = Buffer.byteLength(toColumn(key))
  if (length === 0 || length > longestKey) {
    const trouble = length === 0 ? 'is empty' : `begins ${JSON.stringify(key.slice(0, 40))} and is ${length} bytes long`
    throw new MarsadError('list-wrong-shape', `${what} ${trouble}; 1 to ${longestKey} bytes are accepted`)
  }
}

const checkPublished = (published: string): void => {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(published) ? new Date(`${published}T00:00:00Z`) : undefined
  if (day === undefined || Number.isNaN(day.getTime()) || !day.toISOString().startsWith(published)) {
    throw new MarsadError('date-invalid', `${JSON.stringify(published)} is no day of publication; write YYYY-MM-DD`)
  }
}

/** An instant in the one form that sorts as text; empty for none. */
const instantOf = (generatedAt: string | undefined): string => {
  if (generatedAt === undefined) return ''
  const instant = new Date(generatedAt)
  if (Number.isNaN(instant.getTime())) {
    throw new MarsadError('date-invalid', `${JSON.stringify(generatedAt)} is no instant of publication; write ISO 8601`)
  }
  return instant.toISOString()
}

const hashRecords = (input: EditionInput): readonly HashedRecord[] => {
  const references = new Set<string>()
  return input.records.map((record) => {
    checkKey(record.reference, 'a reference')
    if (references.has(record.reference)) {
      const message = `reference ${record.reference} stands twice in the edition of ${input.published}; keep one`
      throw new MarsadError('list-wrong-shape', message, { file: input.fileName, reference: record.reference })
    }
    references.add(record.reference)
    return hashRecord(record)
  })
}

/** The ids of the records, those already there and those added now. */
const storeRecords = async (
  sql: Statements,
  list: string,
  records: readonly HashedRecord[],
): Promise<readonly number[]> => {
  // The index on both columns answers this alone. Asking for the edition's hashes only would need a statement of another
  // length each time, to spare what is small beside the reading of all records that follows any change of a list.
  const known = await sql.all<{ readonly id: number; readonly hash: string }>(
    'select id, hash from {record} where list = ?',
    [list],
  )
  const there = new Map(known.map(({ id, hash }) => [hash, id]))
  const added = await sql.insertNumbered(
    'record',
    ['list', 'hash', 'reference', 'reference_key', 'data'],
    records
      .filter((record) => !there.has(record.hash))
      .map(({ reference, hash, data }) => {
        return [list, hash, toColumn(reference), toColumn(reference.toLowerCase()), data]
      }),
  )
  return [...records.flatMap((record) => there.get(record.hash) ?? []), ...added]
}

/** The id of the content, stored now unless it is there. */
const storeContent = async (sql: Statements, list: string, input: EditionInput, records: readonly HashedRecord[]) => {
  const hash = hashEdition(records)
  const [known] = await sql.all<{ readonly id: number }>('select id from {content} where list = ? and hash = ?', [
    list,
    hash,
  ])
  if (known !== undefined) return known.id
  const names = input.records.reduce((sum, record) => sum + record.party.names.length, 0)
  const content = await sql.insertNumbered(
    'content',
    ['list', 'hash', 'parties', 'names'],
    [[list, hash, records.length, names]],
  )
  const id = content[0] as number
  const ids = await storeRecords(sql, list, records)
  await sql.insert(
    'content_record',
    ['content', 'record'],
    ids.toSorted((a, b) => a - b).map((record) => [id, record]),
  )
  return id
}

/** Stores an edition; see `timeline.ts` for what counts as known. Everything is checked and hashed before the first write. */
export const importEdition = async (engine: Engine, input: EditionInput): Promise<EditionOutcome> => {
  checkKey(input.list, 'a list id')
  checkPublished(input.published)
  const instant = instantOf(input.generatedAt)
  const records = hashRecords(input)
  const list = toColumn(input.list)
  return engine.write(async (sql) => {
    const content = await storeContent(sql, list, input, records)
    const line = {
      list,
      published: input.published,
      generated_at: input.generatedAt ?? null,
      instant,
      content,
      file_name: toColumn(input.fileName),
      file_hash: toColumn(input.fileHash),
      imported_at: toColumn(input.importedAt),
    }
    const columns = Object.keys(line) as (keyof typeof line)[]
    const [id] = await sql.insertNumbered('import_log', columns, [columns.map((column) => line[column])])
    const sightings = await sightingsIn(sql, list)
    const moment = sightings.filter(
      (s) => s.published === input.published && s.instant === instant && s.content === content,
    )
    const first = Math.min(...moment.map((sighting) => sighting.id))
    const runs = runsOf(sightings)
    const at = runs.findIndex((run) => run.sightings.includes(first))
    const run = runs[at]!
    const previous = runs[at - 1]?.edition
    return {
      outcome: first === id && run.sightings.length === 1 ? 'stored' : 'known',
      edition: run.edition,
      ...(previous === undefined ? {} : { previous }),
    }
  })
}
