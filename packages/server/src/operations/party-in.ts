import type { Party } from '@marsad/core/register'

const tables = new WeakMap<readonly Party[], ReadonlyMap<string, Party>>()

const tableOf = (parties: readonly Party[]): ReadonlyMap<string, Party> => {
  const known = tables.get(parties)
  if (known !== undefined) return known
  const table = new Map(parties.map((party) => [party.id.toLowerCase(), party]))
  for (const party of parties) {
    for (const { list, reference, formerReference } of party.listings) {
      for (const key of [`${list}:${reference}`, reference, formerReference]) {
        if (key !== undefined && !table.has(key.toLowerCase())) table.set(key.toLowerCase(), party)
      }
    }
  }
  tables.set(parties, table)
  return table
}

/**
 * A party by its id, by any reference it has on a list, or by `list:reference`; in any case. Of two that claim one reference the first keeps it.
 * The table is made once per array of parties.
 */
export const partyIn = (parties: readonly Party[], reference: string): Party | undefined =>
  tableOf(parties).get(reference.trim().toLowerCase())
