/** Storing an edition. */
import { MarsadError } from '@marsad/core/errors'
import { type HashedRecord, hashEdition, hashRecord } from './canonical.ts'
import { toColumn } from './column-text.ts'
import type { Database, Engine } from './engine.ts'
import { sightingsIn } from './read-editions.ts'
import { runsOf } from './timeline.ts'
import type { EditionInput, EditionOutcome } from './types.ts'

/** Bytes of a list id or a reference: PostgreSQL indexes no value over 2,704, and both engines must refuse the same. */
const longestKey = 1_000

/** Rows in one statement: six columns stay well under SQLite's 32,766 and PostgreSQL's 65,535 parameters. */
const batchSize = 1_000

function* batches<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < items.length; start += batchSize) yield items.slice(start, start + batchSize)
}

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
  db: Database,
  list: string,
  records: readonly HashedRecord[],
): Promise<readonly number[]> => {
  const ids: number[] = []
  for (const batch of batches(records)) {
    const hashes = batch.map((record) => record.hash)
    const known = await db
      .selectFrom('record')
      .select(['id', 'hash'])
      .where('list', '=', list)
      .where('hash', 'in', hashes)
      .execute()
    const there = new Set(known.map((row) => row.hash))
    const missing = batch.filter((record) => !there.has(record.hash))
    ids.push(...known.map((row) => row.id))
    if (missing.length === 0) continue
    const rows = missing.map(({ reference, hash, data }) => {
      const column = toColumn(reference)
      return { list, hash, reference: column, reference_key: toColumn(reference.toLowerCase()), data }
    })
    const added = await db.insertInto('record').values(rows).returning('id').execute()
    ids.push(...added.map((row) => row.id))
  }
  return ids
}

/** The id of the content, stored now unless it is there. */
const storeContent = async (db: Database, list: string, input: EditionInput, records: readonly HashedRecord[]) => {
  const hash = hashEdition(records)
  const known = await db
    .selectFrom('content')
    .select('id')
    .where('list', '=', list)
    .where('hash', '=', hash)
    .executeTakeFirst()
  if (known !== undefined) return known.id
  const names = input.records.reduce((sum, record) => sum + record.party.names.length, 0)
  const { id } = await db
    .insertInto('content')
    .values({ list, hash, parties: records.length, names })
    .returning('id')
    .executeTakeFirstOrThrow()
  const ids = await storeRecords(db, list, records)
  for (const batch of batches(ids.toSorted((a, b) => a - b))) {
    await db
      .insertInto('content_record')
      .values(batch.map((record) => ({ content: id, record })))
      .execute()
  }
  return id
}

/** Stores an edition; see `timeline.ts` for what counts as known. Everything is checked and hashed before the first write. */
export const importEdition = async (engine: Engine, input: EditionInput): Promise<EditionOutcome> => {
  checkKey(input.list, 'a list id')
  checkPublished(input.published)
  const instant = instantOf(input.generatedAt)
  const records = hashRecords(input)
  const list = toColumn(input.list)
  return engine.write(async (db) => {
    const content = await storeContent(db, list, input, records)
    const { id } = await db
      .insertInto('import_log')
      .values({
        list,
        published: input.published,
        generated_at: input.generatedAt ?? null,
        instant,
        content,
        file_name: toColumn(input.fileName),
        file_hash: toColumn(input.fileHash),
        imported_at: toColumn(input.importedAt),
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    const sightings = await sightingsIn(db, list)
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
