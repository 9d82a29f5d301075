/** The register made ready for screening: two name indexes, the identifiers, and every party's facts. */
import { type Buckets, buildBuckets, hashText } from '../names/index/buckets.ts'
import { buildNameIndexes, type NameIndex, type NameToIndex } from '../names/index/name-index.ts'
import { asciiBytes, asciiJson, asciiText } from '../names/index/sections.ts'
import { listingStatus } from '../register/as-of.ts'
import { identifiersOf } from '../register/merge/identifiers.ts'
import type { EditionInfo, NameStrength, Party } from '../register/types.ts'

/** Which register an index was made from. */
export interface ScreeningOrigin {
  /** True when no list has been imported and the bundled starter register is all there is. */
  readonly starter: boolean
  readonly asOf?: string
  readonly known?: string
  readonly editions: readonly Pick<EditionInfo, 'list' | 'published' | 'hash'>[]
}

/** Everything a screening looks up, built once for a state of the register. Typed arrays only: shared between threads and kept in a file. */
export interface ScreeningIndex {
  readonly origin: ScreeningOrigin
  readonly persons: NameIndex
  readonly organisations: NameIndex
  /** Party and place among the party's names of each indexed name; the name indexes' owners are places in these. */
  readonly nameParties: Uint32Array
  readonly namePlaces: Uint16Array
  /** Place in {@link nameStrengths} of each indexed name's strength. */
  readonly nameStrengths: Uint8Array
  /** 1 for a party that had been removed from every list by the day asked about. */
  readonly removed: Uint8Array
  /** Parties as ASCII JSON, end to end. */
  readonly partyBytes: Uint8Array
  readonly partyStarts: Uint32Array
  /** Numbers of identifiers to parties. */
  readonly identifiers: Buckets
}

/** Seed that tells identifiers from other keys. */
const identifierSeed = 0x1d

/** Key under which a bare number (capital letters and digits) is looked up. */
export const identifierKey = (number: string): number => hashText(number, identifierSeed)

/** Whether a party had left every list by that day; its listings say so themselves where a register's state was asked for. */
const isRemoved = (party: Party, asOf: string | undefined): boolean =>
  party.listings.every((listing) => (listing.status ?? listingStatus(listing, asOf)) === 'removed')

/** What a screening never shows or asks: it would double the snapshot. */
const withoutProse = ({ comments: _, ...party }: Party): Party => party

/** Parties of this number and how many there are. */
export const partyCount = (index: ScreeningIndex): number => index.partyStarts.length - 1

/** The party of a number, without its comments. Parsed anew at each call: keep what is needed again. */
export const partyAt = ({ partyBytes, partyStarts }: ScreeningIndex, at: number): Party =>
  JSON.parse(asciiText(partyBytes.subarray(partyStarts[at] as number, partyStarts[at + 1] as number))) as Party

/** Every strength a name can have; an index holds places in this. */
export const nameStrengths: readonly NameStrength[] = [
  'primary',
  'strong',
  'weak',
  'former',
  'original-script',
  'press',
]

/** A name that can be indexed: the place of a name of a party must fit 16 bits. */
const mostNames = 65_535

/**
 * Builds the index over the parties of the register as it stands on the day asked for, removed ones included. Parties that stood on no list
 * (organisations the press names beside them) are left out. Takes about a second for 20,000 parties; keep its bytes.
 */
export const buildScreeningIndex = (parties: Iterable<Party>, origin: ScreeningOrigin): ScreeningIndex => {
  const names: { readonly persons: NameToIndex[]; readonly organisations: NameToIndex[] } = {
    persons: [],
    organisations: [],
  }
  const nameParties: number[] = []
  const namePlaces: number[] = []
  const strengths: number[] = []
  const removed: number[] = []
  const pieces: Uint8Array[] = []
  const starts = [0]
  const identifierKeys: number[] = []
  const identifierParties: number[] = []
  // In the order of ids, which is the order of results with equal scores.
  const listed = [...parties].filter(({ listings }) => listings.length > 0)
  listed.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  for (const party of listed) {
    const number = pieces.length
    const bytes = asciiBytes(asciiJson(withoutProse(party)))
    pieces.push(bytes)
    starts.push((starts.at(-1) as number) + bytes.length)
    const kind = party.schema === 'Person' ? names.persons : names.organisations
    removed.push(isRemoved(party, origin.asOf) ? 1 : 0)
    party.names.slice(0, mostNames).forEach(({ text, strength }, place) => {
      strengths.push(Math.max(0, nameStrengths.indexOf(strength)))
      kind.push({ text, owner: nameParties.length })
      nameParties.push(number)
      namePlaces.push(place)
    })
    for (const { number: id } of identifiersOf(party)) {
      identifierKeys.push(identifierKey(id))
      identifierParties.push(number)
    }
  }
  const partyBytes = new Uint8Array(starts.at(-1) as number)
  pieces.forEach((piece, i) => {
    partyBytes.set(piece, starts[i])
  })
  return {
    origin,
    ...buildNameIndexes(names.persons, names.organisations),
    nameParties: Uint32Array.from(nameParties),
    namePlaces: Uint16Array.from(namePlaces),
    nameStrengths: Uint8Array.from(strengths),
    removed: Uint8Array.from(removed),
    partyBytes,
    partyStarts: Uint32Array.from(starts),
    identifiers: buildBuckets(Uint32Array.from(identifierKeys), Uint32Array.from(identifierParties)),
  }
}
