import { buildFinder, type Finder } from '../names/finder.ts'
import type { EditionInfo, Listing, Party, Schema } from '../register/types.ts'
import { nationalityCodes } from './checks/nationality-check.ts'
import { type IndexedName, namesToFind } from './index-names.ts'

/** What a reading needs to know of a party: who it is and where it stands, not its documents and addresses. */
export interface PartyCard {
  readonly id: string
  readonly schema: Schema
  readonly caption: string
  readonly listings: readonly Listing[]
  readonly notes?: Readonly<Record<string, string>>
  /** ISO 3166-1 codes of the nationalities the lists print for a person. */
  readonly nationalities?: readonly string[]
}

/** Which lists an index was made from. */
export interface IndexOrigin {
  /** True when no list has been imported and the bundled starter register is all there is. */
  readonly starter: boolean
  readonly editions: readonly Pick<EditionInfo, 'list' | 'published' | 'hash'>[]
}

/** Everything a reading looks up, built once for a state of the register and shared by all readings. */
export interface ReadingIndex {
  readonly origin: IndexOrigin
  readonly parties: ReadonlyMap<string, PartyCard>
  /** The finder's values are indexes into this. */
  readonly names: readonly IndexedName[]
  readonly finder: Finder
}

const cardOf = ({ id, schema, caption, listings, notes, nationalities }: Party): PartyCard => {
  const codes = schema === 'Person' ? nationalityCodes(nationalities) : []
  return {
    id,
    schema,
    caption,
    listings,
    ...(notes && { notes }),
    ...(codes.length > 0 && { nationalities: codes }),
  }
}

/**
 * Builds the index over all parties of the register (listed and removed) and the bundled dictionaries. It is the costly step before the first reading;
 * keep the result, or its bytes from `encodeReadingIndex`.
 */
export const buildReadingIndex = (parties: Iterable<Party>, origin: IndexOrigin): ReadingIndex => {
  const list = [...parties]
  const names = namesToFind(list)
  return {
    origin: {
      starter: origin.starter,
      editions: origin.editions.map(({ list: id, published, hash }) => ({ list: id, published, hash })),
    },
    parties: new Map(list.map((party) => [party.id, cardOf(party)])),
    names: names.map(({ name }) => name),
    finder: buildFinder(names.map(({ key }, value) => ({ key, value }))),
  }
}
