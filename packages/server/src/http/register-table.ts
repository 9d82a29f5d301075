import type { Party } from '@marsad/core/register'
import type { ScreeningOrigin } from '@marsad/core/screening'
import type { ScreenedRegister } from './services.ts'
import { turn } from './turn.ts'

/** Parties kept ready made: those that answers name again and again. */
const kept = 2_000

/** Where parties come from: a number of them, each made on demand. */
export interface Parties {
  readonly size: number
  partyAt(number: number): Party
}

/**
 * A register to look parties up in: by id, by every reference and by `list:reference`, in any case. Of two that claim one reference the first keeps it. All
 * parties are gone through once, and others are served meanwhile.
 */
export const registerTable = async (
  key: string,
  origin: ScreeningOrigin,
  parties: Parties,
): Promise<ScreenedRegister> => {
  const ids = new Map<string, number>()
  const references = new Map<string, number>()
  const lists = new Set(origin.editions.map(({ list }) => list))
  for (let number = 0; number < parties.size; number++) {
    const { id, listings } = parties.partyAt(number)
    if (!ids.has(id.toLowerCase())) ids.set(id.toLowerCase(), number)
    for (const { list, reference, formerReference } of listings) {
      lists.add(list)
      for (const one of [`${list}:${reference}`, reference, formerReference])
        if (one !== undefined && !references.has(one.toLowerCase())) references.set(one.toLowerCase(), number)
    }
    await turn()
  }
  const made = new Map<number, Party>()
  return {
    key,
    origin,
    size: parties.size,
    lists: [...lists].sort(),
    partyAt: (number) => parties.partyAt(number),
    party: (reference) => {
      const wanted = reference.trim().toLowerCase()
      const number = ids.get(wanted) ?? references.get(wanted)
      if (number === undefined) return undefined
      const known = made.get(number)
      if (known !== undefined) return known
      const party = parties.partyAt(number)
      if (made.size >= kept) made.clear()
      made.set(number, party)
      return party
    },
  }
}
