/** Followed feeds, by fixed statements. */
import { MarsadError } from '@marsad/core/errors'
import { compareText } from './canonical.ts'
import { fromColumn, toColumn } from './column-text.ts'
import type { Engine, Statements } from './engine.ts'
import type { StoredFeed, StoredFeedEntry } from './feed-types.ts'

/** PostgreSQL indexes no value over 2,704 bytes; an address in ASCII has one byte a character. */
const longestName = 2_000

const nameOf = (url: string): string => {
  const name = toColumn(url)
  if (url.trim() === '' || Buffer.byteLength(name) > longestName) {
    throw new MarsadError(
      'request-invalid',
      `${JSON.stringify(url.slice(0, 60))} cannot name a feed; give an address of at most ${longestName} bytes`,
    )
  }
  return name
}

const checkKey = (key: string): string => {
  if (!/^[\w:+/=-]{1,200}$/.test(key))
    throw new MarsadError('request-invalid', `${JSON.stringify(key.slice(0, 40))} names no entry and no document`)
  return key
}

/** See {@link Feeds.saveFeed}. */
export const saveFeed = (engine: Engine, { url, addedAt, state }: StoredFeed): Promise<void> => {
  const name = nameOf(url)
  return engine.write(async (sql) => {
    await sql.all(
      `insert into {feed} (url, added_at, state) values (?, ?, ?)
         on conflict (url) do update set state = excluded.state`,
      [name, toColumn(addedAt), toColumn(state)],
    )
  })
}

interface FeedRow {
  readonly url: string
  readonly added_at: string
  readonly state: string
}

/** See {@link Feeds.feeds}. */
export const readFeeds = (engine: Engine): Promise<readonly StoredFeed[]> =>
  engine.read(async (sql) => {
    const rows = await sql.all<FeedRow>('select url, added_at, state from {feed}')
    return rows
      .map((row) => ({ url: fromColumn(row.url), addedAt: fromColumn(row.added_at), state: fromColumn(row.state) }))
      .sort((a, b) => compareText(a.url, b.url))
  })

const isThere = async (sql: Statements, name: string): Promise<boolean> =>
  (await sql.all('select 1 as there from {feed} where url = ?', [name])).length > 0

/** See {@link Feeds.removeFeed}. */
export const removeFeed = (engine: Engine, url: string): Promise<boolean> =>
  engine.write(async (sql) => {
    const name = toColumn(url)
    if (!(await isThere(sql, name))) return false
    await sql.all('delete from {feed_entry} where feed = ?', [name])
    await sql.all('delete from {feed} where url = ?', [name])
    return true
  })

interface EntryRow {
  readonly entry: string
  readonly document: string
  readonly seen_at: string
}

const entryOf = ({ entry, document, seen_at }: EntryRow): StoredFeedEntry => ({
  key: entry,
  document,
  seenAt: fromColumn(seen_at),
})

/** See {@link Feeds.addFeedEntries}. */
export const addFeedEntries = async (
  engine: Engine,
  url: string,
  entries: readonly StoredFeedEntry[],
): Promise<void> => {
  for (const { key, document } of entries) {
    checkKey(key)
    checkKey(document)
  }
  await engine.write(async (sql) => {
    const name = toColumn(url)
    if (!(await isThere(sql, name)))
      throw new MarsadError('feed-unknown', `${url.slice(0, 200)} is no followed feed: it was removed meanwhile`)
    const [last] = await sql.all<{ readonly number: number | null }>(
      'select max(number) as number from {feed_entry} where feed = ?',
      [name],
    )
    let number = last?.number ?? 0
    for (const { key, document, seenAt } of entries) {
      number += 1
      await sql.all(
        `insert into {feed_entry} (feed, entry, document, number, seen_at) values (?, ?, ?, ?, ?)
           on conflict (feed, entry, document) do nothing`,
        [name, key, document, number, toColumn(seenAt)],
      )
    }
  })
}

/** Values bound in one statement: SQLite takes 32,766, PostgreSQL 65,535. */
const boundAtMost = 5_000

/** See {@link Feeds.feedEntries}. */
export const readFeedEntries = (
  engine: Engine,
  url: string,
  keys?: readonly string[],
): Promise<readonly StoredFeedEntry[]> =>
  engine.read(async (sql) => {
    const name = toColumn(url)
    const columns = 'select entry, document, seen_at, number from {feed_entry} where feed = ?'
    if (keys === undefined) return (await sql.all<EntryRow>(`${columns} order by number`, [name])).map(entryOf)
    const rows: (EntryRow & { readonly number: number })[] = []
    const wanted = [...new Set(keys)]
    for (let at = 0; at < wanted.length; at += boundAtMost) {
      const some = wanted.slice(at, at + boundAtMost).map(toColumn)
      rows.push(
        ...(await sql.all<EntryRow & { readonly number: number }>(
          `${columns} and entry in (${some.map(() => '?').join(', ')})`,
          [name, ...some],
        )),
      )
    }
    return rows.sort((a, b) => a.number - b.number).map(entryOf)
  })
