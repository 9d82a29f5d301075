/** From what a person writes to the entry of a list. */
import { MarsadError } from '@marsad/core/errors'
import { byListOrder, entryKey, type History, type Party, starterParties, starterParty } from '@marsad/core/register'
import type { Store } from '@marsad/store'
import { nearestReferences } from './nearest-references.ts'

/** The error for a reference that names nobody, with the nearest references. */
export const unknownParty = async (store: Store | undefined, reference: string): Promise<MarsadError> => {
  const loaded = (await store?.histories()) ?? []
  const known = [...loaded.map((history) => history.reference), ...starterParties.map((party) => party.id)]
  const near = nearestReferences(reference, known)
  const shown = reference.length > 80 ? `${reference.slice(0, 80)}…` : reference
  const hint =
    near.length > 0
      ? `did you mean ${near.join(', ')}?`
      : 'a reference is written as QDe.010; a name is looked up by screening it'
  const where =
    loaded.length > 0 ? 'no loaded edition has ever held' : 'no list is loaded, and the starter register does not hold'
  return new MarsadError('party-unknown', `${where} "${shown}"; ${hint}`)
}

/** `list:reference` taken apart; a bare reference has no list. */
const askedFor = (text: string): { readonly list?: string; readonly reference: string } => {
  const [, list, reference] = /^([a-z]{2,8}(?:_[a-z0-9]+)+):(.+)$/i.exec(text) ?? []
  return list === undefined || reference === undefined ? { reference: text } : { list: list.toLowerCase(), reference }
}

/** The entry a reference names, on the list that comes first; and the entries of other lists that it names as well. */
export const entriesNamed = async (
  store: Store | undefined,
  text: string,
  starter: ReadonlyMap<string, Party>,
): Promise<readonly string[]> => {
  if (text.length > 200) return []
  const { list, reference } = askedFor(text)
  const onList = (histories: readonly History[]): readonly string[] =>
    histories
      .filter((history) => list === undefined || history.list === list)
      .toSorted((a, b) => byListOrder(a.list, b.list))
      .map((history) => entryKey(history.list, history.reference))
  const loaded = onList((await store?.history(reference)) ?? [])
  if (loaded.length > 0) return loaded
  // The starter knows older forms of a reference (`QI.B.8.01`); the loaded entry stands under today's.
  const known = starterParty(reference)
  if (known === undefined) return []
  const keys = known.listings.map((listing) => entryKey(listing.list, listing.reference))
  const kept = keys.filter((key) => starter.has(key.toLowerCase()))
  return kept.length > 0 ? kept : onList((await store?.history(known.id)) ?? [])
}
