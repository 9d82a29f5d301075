import type { ListId, ListRecord } from '../register/types.ts'
import type { ListLimits, ListSink } from './types.ts'
import type { RecordContext } from './un-party-names.ts'
import type { XmlPlace } from './xml-entries.ts'

/** The context of one entry: reasons go to the sink under its place, and what no official list prints ends the import. */
export const entryContext = (
  sink: ListSink,
  list: ListId,
  limits: ListLimits,
  where: string,
  fault: XmlPlace['fault'],
): RecordContext => ({
  list,
  limits,
  skip: (reason) => sink.skip({ where, reason }),
  refuse: (what) =>
    fault('list-wrong-shape', `${where}: ${what}`, '. No official list prints this; nothing was taken over'),
})

/** Hands records over once each: a reference that stands twice keeps its first entry, and a list over the limit of entries ends the import. */
export const recordGate = (
  sink: ListSink,
  limits: ListLimits,
): {
  pass(record: ListRecord, where: string, fault: XmlPlace['fault']): void
  last(): string | undefined
  count(): number
} => {
  const seen = new Set<string>()
  let last: string | undefined
  return {
    pass: (record, where, fault) => {
      if (seen.has(record.reference)) {
        sink.skip({ where, reason: `the reference ${record.reference} stands twice; the first entry was kept` })
        return
      }
      if (seen.size >= limits.records) fault('file-too-large', `more than ${limits.records} entries`)
      seen.add(record.reference)
      last = record.reference
      sink.record(record)
    },
    last: () => last,
    count: () => seen.size,
  }
}

/** The keys that have a value at all, so that a party without documents has no empty list of them. */
export const withoutEmpty = <T extends object>(lists: T): Partial<T> => {
  const out: Partial<T> = {}
  for (const key in lists) if ((lists[key] as readonly unknown[]).length > 0) out[key] = lists[key]
  return out
}

/** Each value once, by its content, in order. */
export const distinct = <T>(values: readonly T[]): readonly T[] => {
  const seen = new Set<string>()
  return values.filter((value) => {
    const key = JSON.stringify(value)
    return seen.has(key) ? false : seen.add(key)
  })
}

/** The keys of an object that have a text, in the order given; `undefined` when none has. */
export const filled = <T extends object>(value: { readonly [K in keyof T]: T[K] | undefined }): T | undefined => {
  const entries = Object.entries(value).filter(([, text]) => text !== undefined && text !== '')
  return entries.length > 0 ? (Object.fromEntries(entries) as T) : undefined
}
