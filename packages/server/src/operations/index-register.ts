import type { Party } from '@marsad/core/register'
import { partyAt, partyCount, type ScreeningIndex, screen } from '@marsad/core/screening'
import type { DecidedRegister } from './decide.ts'

interface Table {
  readonly ids: ReadonlyMap<string, number>
  readonly references: ReadonlyMap<string, number>
}

const tables = new WeakMap<ScreeningIndex, Table>()

/** Who is who in an index; made once for it, by going through all its parties (a fifth of a second for 20,000). */
const tableOf = (index: ScreeningIndex): Table => {
  const known = tables.get(index)
  if (known !== undefined) return known
  const [ids, references] = [new Map<string, number>(), new Map<string, number>()]
  for (let number = 0; number < partyCount(index); number += 1) {
    const { id, listings } = partyAt(index, number)
    if (!ids.has(id.toLowerCase())) ids.set(id.toLowerCase(), number)
    for (const { list, reference, formerReference } of listings) {
      for (const key of [`${list}:${reference}`, reference, formerReference]) {
        if (key !== undefined && !references.has(key.toLowerCase())) references.set(key.toLowerCase(), number)
      }
    }
  }
  const table = { ids, references }
  tables.set(index, table)
  return table
}

/**
 * A party of an index by its id, by a reference it has on a list, or by `list:reference`; in any case. Of two that claim one the first keeps it.
 */
export const indexedParty = (index: ScreeningIndex, reference: string): Party | undefined => {
  const wanted = reference.trim().toLowerCase()
  const { ids, references } = tableOf(index)
  const number = ids.get(wanted) ?? references.get(wanted)
  return number === undefined ? undefined : partyAt(index, number)
}

/** How to ask the machine for everybody it finds, however unlikely. */
export const suggestOptions = { limit: 500, threshold: 0 } as const

/** An index as decisions need it. */
export const indexRegister = (index: ScreeningIndex): DecidedRegister => ({
  party: (reference) => indexedParty(index, reference),
  *references() {
    for (let number = 0; number < partyCount(index); number += 1) {
      const { id, listings } = partyAt(index, number)
      yield id
      for (const { reference } of listings) yield reference
    }
  },
  async suggest(query) {
    const { results, formerly } = screen(index, query, suggestOptions)
    return [...results, ...formerly]
  },
})
