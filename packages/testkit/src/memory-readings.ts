/** Kept readings in the plainest form that keeps the contract: a list of them, looked through from end to end at every question. */
import { inflateRawSync } from 'node:zlib'
import { MarsadError } from '@marsad/core/errors'
import type { ReadingRow } from '@marsad/core/reading-rows'
import type { KeyTest } from '@marsad/core/search'
import { searchKeys } from '@marsad/core/search'
import type { KeptReadings, KeptRow, PreparedReading, StoredDocument } from '@marsad/store'

const ascending = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0)

const refuse = (limit: number): void => {
  if (!Number.isInteger(limit) || limit < 1 || limit > 10_000) throw new MarsadError('request-invalid', `${limit}`)
}

const within = (published: string | undefined, from: string | undefined, to: string | undefined): boolean =>
  (from === undefined && to === undefined) ||
  (published !== undefined && published !== '' && (from ?? '') <= published && published <= (to ?? '\uffff'))

/** The part of the memory store that keeps readings. */
export const memoryReadings = (
  documents: ReadonlyMap<string, StoredDocument>,
  save: (document: StoredDocument) => Promise<StoredDocument>,
): KeptReadings => {
  const kept = new Map<string, PreparedReading>()
  const keysOf = (document: StoredDocument): readonly string[] => searchKeys(document.text)
  return {
    saveReadings: async (readings) => {
      const wrong = readings.find(({ document }) => !/^[\w:+/=-]{1,200}$/.test(document.hash))
      if (wrong !== undefined) throw new MarsadError('request-invalid', wrong.document.hash)
      for (const one of readings) {
        await save(one.document)
        kept.set(one.document.hash, one)
      }
    },
    reading: async (document) => {
      const one = kept.get(document)
      if (one === undefined) return undefined
      const { key, register, engine, readAt, body } = one
      return { document, key, register, engine, readAt, json: inflateRawSync(body).toString('utf8') }
    },
    readingKeys: async ({ register, engine }) =>
      [...kept.values()].filter((one) => one.register === register && one.engine === engine).map(({ key }) => key),
    rows: async ({ kind, entities, roles, classes, document, from, to, after, limit = 1_000 }) => {
      refuse(limit)
      const all: (KeptRow & { readonly place: readonly [string, string, number] })[] = []
      for (const {
        document: { hash, published },
        rows,
        links,
      } of kept.values()) {
        for (const [of, number, kept, start, end, data] of rows) {
          const linked = links.some(
            ([entity, ofKind, at, role]) =>
              ofKind === kind &&
              at === number &&
              (entities?.includes(entity) ?? true) &&
              (roles?.includes(role as never) ?? true),
          )
          const wanted =
            of === kind &&
            (entities === undefined || linked) &&
            (classes?.includes(kept) ?? true) &&
            (document === undefined || document === hash) &&
            within(published, from, to)
          if (!wanted) continue
          const row = { kind: of, number, class: kept, start, end, ...JSON.parse(data) } as ReadingRow
          const { title, source } = documents.get(hash) ?? {}
          const facts = { ...(published && { published }), ...(title && { title }), ...(source && { source }) }
          all.push({ document: hash, ...facts, row, place: [published ?? '', hash, number] })
        }
      }
      const compare = (a: readonly (string | number)[], b: readonly (string | number)[]): number =>
        a.map((part, at) => ascending(part, b[at] ?? '')).find((order) => order !== 0) ?? 0
      const last = after === undefined ? undefined : [after.published, after.document, after.number]
      return all
        .filter(({ place }) => last === undefined || compare(place, last) > 0)
        .sort((a, b) => compare(a.place, b.place))
        .slice(0, limit)
        .map(({ place: _, ...row }) => row)
    },
    searchDocuments: async ({ filter, from, to, entities, order, limit }) => {
      refuse(limit)
      const fits = ({ key, prefix }: KeyTest, word: string): boolean => (prefix ? word.startsWith(key) : word === key)
      const found = [...documents.values()].flatMap((document) => {
        const keys = keysOf(document)
        const count = (tests: readonly KeyTest[]): number =>
          keys.filter((key) => tests.some((test) => fits(test, key))).length
        const counts = filter.all.map(count)
        const links = kept.get(document.hash)?.links ?? []
        const about = entities === undefined || links.some(([entity]) => entities.includes(entity))
        if (counts.length === 0 || counts.includes(0) || !about || !within(document.published, from, to)) return []
        return [{ document, weight: counts.reduce((sum, one) => sum + one, 0) / Math.max(1, keys.length) }]
      })
      return found
        .sort(
          (a, b) =>
            (order === 'date' ? 0 : b.weight - a.weight) ||
            ascending(b.document.published ?? '', a.document.published ?? '') ||
            ascending(a.document.hash, b.document.hash),
        )
        .slice(0, limit)
        .map(({ document }) => document.hash)
    },
    documentHashes: async (after, limit) => {
      refuse(limit)
      const hashes = [...documents.keys()].sort(ascending)
      return hashes.filter((hash) => hash > after).slice(0, limit)
    },
    documentsOf: async (hashes) => hashes.flatMap((hash) => documents.get(hash) ?? []),
  }
}
