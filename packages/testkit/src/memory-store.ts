/**
 * The store in the plainest form that keeps its contract: a list of imports, and every answer worked out from all of them by
 * looking at one day after another. The engines are compared with it.
 */
import { createHash } from 'node:crypto'
import type { EditionInfo, History, ListRecord } from '@marsad/core/register'
import type { DecisionEntry, EditionInput, Store, StoredDocument } from '@marsad/store'
import { memoryFeeds } from './memory-feeds.ts'
import { memoryReadings } from './memory-readings.ts'
import { memoryScreenings } from './memory-screenings.ts'

interface Entry {
  readonly input: EditionInput
  readonly hash: string
}

const ascending = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const sortKeys = (_key: string, value: unknown): unknown =>
  value === null || typeof value !== 'object' || Array.isArray(value)
    ? value
    : Object.fromEntries(Object.entries(value).sort(([a], [b]) => ascending(a, b)))

const textOf = (record: ListRecord): string => JSON.stringify(record, sortKeys)

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

const contentHash = (records: readonly ListRecord[]): string =>
  sha256(
    [...records]
      .sort((a, b) => ascending(a.reference, b.reference))
      .map((record) => `${JSON.stringify(record.reference)} ${sha256(textOf(record))}\n`)
      .join(''),
  )

const instant = (entry: Entry): number => Date.parse(entry.input.generatedAt ?? '0000-01-01T00:00:00Z')

const sameMoment = (a: Entry, b: Entry): boolean =>
  a.input.published === b.input.published && instant(a) === instant(b) && a.hash === b.hash

/** The imports of a list, each moment once, from the earliest to the latest; those of one instant as they came. */
const inOrder = (log: readonly Entry[], list: string): readonly Entry[] => {
  const entries = log.filter((entry) => entry.input.list === list)
  const distinct = entries.filter((entry, at) => entries.findIndex((other) => sameMoment(other, entry)) === at)
  return distinct.sort((a, b) => ascending(a.input.published, b.input.published) || instant(a) - instant(b))
}

/** What stood on each day that has an import, and in which edition (counted from 0). */
const daysOf = (
  ordered: readonly Entry[],
): ReadonlyMap<string, { readonly entry: Entry; readonly edition: number }> => {
  const days = new Map<string, { readonly entry: Entry; readonly edition: number }>()
  let edition = -1
  ordered.forEach((entry, at) => {
    if (ordered[at - 1]?.hash !== entry.hash) edition += 1
    days.set(entry.input.published, { entry, edition })
  })
  return days
}

const editionsOf = (log: readonly Entry[], list: string): readonly EditionInfo[] => {
  const ordered = inOrder(log, list)
  const days = [...daysOf(ordered)]
  return ordered
    .filter((entry, at) => ordered[at - 1]?.hash !== entry.hash)
    .map(({ input, hash }, edition) => {
      const last = days.findLast(([, day]) => day.edition === edition)?.[0] ?? input.published
      return {
        list,
        published: input.published,
        ...(input.generatedAt === undefined ? {} : { generatedAt: input.generatedAt }),
        ...(last === input.published ? {} : { confirmedOn: last }),
        hash,
        parties: input.records.length,
        names: input.records.flatMap((record) => record.party.names).length,
      }
    })
}

const historiesOf = (log: readonly Entry[], list: string): readonly History[] => {
  const all = [...daysOf(inOrder(log, list))].map(([day, { entry, edition }]) => ({ day, edition, entry }))
  const days = all.filter(({ edition }, at) => all[at - 1]?.edition !== edition || all[at + 1]?.edition !== edition)
  const references = new Set(days.flatMap(({ entry }) => entry.input.records.map((record) => record.reference)))
  return [...references].sort(ascending).map((reference) => {
    const texts = new Map<string, string[]>()
    for (const { day, entry } of days) {
      const record = entry.input.records.find((candidate) => candidate.reference === reference)
      if (record === undefined) continue
      texts.set(textOf(record), [...(texts.get(textOf(record)) ?? []), day])
    }
    const versions = [...texts].map(([text, editions]) => ({ record: JSON.parse(text) as ListRecord, editions }))
    return { list, reference, versions, editions: days.map(({ day }) => day) }
  })
}

const zeros = '0'.repeat(64)

const decisionHash = ({ hash: _, ...rest }: Omit<DecisionEntry, 'hash'> & { readonly hash?: string }): string =>
  sha256(JSON.stringify(rest, sortKeys))

/** A store that keeps everything in memory and forgets it when closed. Checks no input. */
export const memoryStore = (): Store => {
  const log: Entry[] = []
  const documents = new Map<string, StoredDocument>()
  const decisions: DecisionEntry[] = []
  const lists = (): readonly string[] => [...new Set(log.map((entry) => entry.input.list))].sort(ascending)
  const saveDocument: Store['saveDocument'] = async (document) => {
    const there = documents.get(document.hash)
    const { title, source, url, published } = document
    const given = Object.fromEntries(
      Object.entries({ title, source, url, published }).filter(([, fact]) => fact !== undefined),
    )
    const stored = there === undefined ? document : there.sample ? there : { ...there, ...given }
    documents.set(document.hash, stored)
    return stored
  }
  return {
    engine: 'sqlite',
    importEdition: async (input) => {
      const entry = { input, hash: contentHash(input.records) }
      const before = inOrder(log, input.list)
      log.push(entry)
      const ordered = inOrder(log, input.list)
      const repeated = before.some((other) => sameMoment(other, entry))
      const at = ordered.findIndex((other) => sameMoment(other, entry))
      const known = repeated || [ordered[at - 1], ordered[at + 1]].some((other) => other?.hash === entry.hash)
      const changes = ordered.slice(0, at + 1).filter((other, place) => ordered[place - 1]?.hash !== other.hash).length
      const editions = editionsOf(log, input.list)
      const previous = editions[changes - 2]
      return {
        outcome: known ? 'known' : 'stored',
        edition: editions[changes - 1] as EditionInfo,
        ...(previous === undefined ? {} : { previous }),
      }
    },
    editions: async (list) => lists().flatMap((id) => (list === undefined || id === list ? editionsOf(log, id) : [])),
    recordsOf: async (list, published) =>
      daysOf(inOrder(log, list))
        .get(published)
        ?.entry.input.records.toSorted((a, b) => ascending(a.reference, b.reference)),
    history: async (reference) =>
      lists()
        .flatMap((list) => historiesOf(log, list))
        .filter((history) => history.reference.toLowerCase() === reference.toLowerCase()),
    histories: async () => lists().flatMap((list) => historiesOf(log, list)),
    saveDocument,
    document: async (hash) => documents.get(hash),
    documents: async (limit) =>
      [...documents.values()]
        .sort((a, b) => ascending(b.addedAt, a.addedAt) || ascending(a.hash, b.hash))
        .slice(0, limit)
        .map(({ text: _, ...head }) => head),
    appendDecision: async (input) => {
      const { at, by, action, subject, reason } = input
      const previous = decisions.at(-1)?.hash ?? zeros
      const instant = new Date(at).toISOString()
      const body = { sequence: decisions.length + 1, at: instant, by, action, subject, reason, previous }
      const entry = JSON.parse(JSON.stringify({ ...body, hash: decisionHash(body) })) as DecisionEntry
      decisions.push(entry)
      return entry
    },
    decisions: async (after = 0, actions) =>
      decisions.slice(Math.max(0, after)).filter(({ action }) => actions?.includes(action) ?? true),
    decisionHead: async () => ({ count: decisions.length, hash: decisions.at(-1)?.hash ?? zeros }),
    verifyDecisions: async (expected) => {
      const hashes = [zeros, ...decisions.map(decisionHash)]
      const ok = expected === undefined || hashes.includes(expected.replace(/^\d+:/, ''))
      const sequence = decisions.length
      const problems = ok ? [] : [{ sequence, kind: 'not-as-expected' as const, message: 'no entry has that hash' }]
      return { ok, count: sequence, head: hashes.at(-1) ?? zeros, problems, problemCount: problems.length }
    },
    ...memoryScreenings(),
    ...memoryFeeds(),
    ...memoryReadings(documents, saveDocument),
    close: async () => undefined,
  }
}
