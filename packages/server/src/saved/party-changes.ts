/**
 * What has become of the parties of the register between two runs, by content: merging across lists may give a party another id or other
 * entries, so ids alone say nothing.
 */
import { createHash } from 'node:crypto'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { canonicalJson, type Listing, type Party } from '@marsad/core/register'
import { changeText, type Facts, factChanges, partyFacts } from '@marsad/core/screening'

/** A party as a run left it. */
export interface PartyThen {
  readonly id: string
  /** Hash over all that an answer may rest on. */
  readonly content: string
  readonly facts: Facts
  readonly listings: readonly Pick<Listing, 'list' | 'reference' | 'listedOn' | 'removedOn' | 'status'>[]
}

/** The parties by id. */
export type PartyState = ReadonlyMap<string, PartyThen>

const prose: ReadonlySet<string> = new Set(['comments', 'notes', 'links', 'submittedBy', 'submittedOn'])
const amendment: ReadonlySet<string> = new Set(['amendedOn', 'sourceUrl', 'source'])

const without = (value: object, keys: ReadonlySet<string>): object =>
  Object.fromEntries(Object.entries(value).filter(([key]) => !keys.has(key)))

/** All of a party but prose and dates of amendment, which no answer shows or weighs. */
const weighed = (party: Party): unknown => ({
  ...without(party, prose),
  listings: party.listings.map((listing) => without(listing, amendment)),
})

/** The state of a register's parties. */
export const partyState = (parties: Iterable<Party>): PartyState => {
  const state = new Map<string, PartyThen>()
  for (const party of parties) {
    const content = createHash('sha256')
      .update(canonicalJson(weighed(party)))
      .digest('base64url')
      .slice(0, 27)
    const listings = party.listings.map(({ list, reference, listedOn, removedOn, status }) => ({
      list,
      reference,
      ...(listedOn === undefined ? {} : { listedOn }),
      ...(removedOn === undefined ? {} : { removedOn }),
      ...(status === undefined ? {} : { status }),
    }))
    state.set(party.id, { id: party.id, content, facts: partyFacts(party), listings })
  }
  return state
}

/** The state as text for the store: packed, since most of it is names. */
export const packState = (state: PartyState): string =>
  deflateRawSync(JSON.stringify([...state.values()])).toString('base64')

/** The state from its text; `undefined` when it cannot be read: then everything has to be asked again. */
export const unpackState = (text: string | undefined): PartyState | undefined => {
  if (text === undefined) return undefined
  try {
    const parties = JSON.parse(inflateRawSync(Buffer.from(text, 'base64')).toString()) as readonly PartyThen[]
    return new Map(parties.map((party) => [party.id, party]))
  } catch {
    return undefined
  }
}

/** What became of one party, in words. */
export interface PartyChange {
  readonly id: string
  readonly kind: 'added' | 'changed' | 'removed'
  /** `QDi.430 gained the alias “…”`; at least one. */
  readonly reasons: readonly string[]
}

const entryOf = ({ list, reference }: Pick<Listing, 'list' | 'reference'>): string => `${list}:${reference}`

/** The party that holds each entry. */
const holders = (state: PartyState): ReadonlyMap<string, string> =>
  new Map([...state.values()].flatMap(({ id, listings }) => listings.map((listing) => [entryOf(listing), id] as const)))

const gone = ({ removedOn, status }: PartyThen['listings'][number]): boolean =>
  status === undefined ? removedOn !== undefined : status !== 'listed'

/** A day, or the two editions between which it lies. */
const whenText = (edtf: string | undefined): string => {
  if (edtf === undefined) return ''
  const [from, to] = edtf.split('/')
  return to === undefined ? ` on ${from}` : ` between ${from} and ${to}`
}

/** Removals and new stretches on a list, which the facts' own words would bury in a list of listings. */
const listingReasons = (was: PartyThen, is: PartyThen): readonly string[] =>
  is.listings.flatMap((listing) => {
    const before = was.listings.find((one) => entryOf(one) === entryOf(listing) && one.listedOn === listing.listedOn)
    if (before === undefined) {
      const known = was.listings.some((one) => entryOf(one) === entryOf(listing))
      return [`${is.id} was ${known ? 'put back on' : 'added to'} ${listing.list} as ${listing.reference}`]
    }
    if (gone(before) || !gone(listing)) return []
    const day = whenText(listing.removedOn)
    return [`${is.id} was removed from ${listing.list}${day}`]
  })

const changedReasons = (was: PartyThen, is: PartyThen): readonly string[] => {
  const listings = listingReasons(was, is)
  const words = factChanges('party', was.facts, is.facts)
    .filter(({ field }) => field !== 'listing' || listings.length === 0)
    .map((change) => changeText(change, is.id))
  const all = [...listings, ...words]
  return all.length > 0 ? all : [`${is.id} has changed in other details`]
}

/** What became of the parties from one state to another, by id. A party that is the same in content is not among them. */
export const partyChanges = (was: PartyState, is: PartyState): ReadonlyMap<string, PartyChange> => {
  const changes = new Map<string, PartyChange>()
  const [before, after] = [holders(was), holders(is)]
  const elsewhere = (party: PartyThen, others: ReadonlyMap<string, string>): string | undefined =>
    party.listings.map((listing) => others.get(entryOf(listing))).find((id) => id !== undefined && id !== party.id)
  for (const party of is.values()) {
    const then = was.get(party.id)
    if (then === undefined) {
      const from = elsewhere(party, before)
      const listed = party.listings[0]?.listedOn
      const added = `${party.id} was added${listed === undefined ? '' : ` (listed on ${listed})`}`
      changes.set(party.id, {
        id: party.id,
        kind: 'added',
        reasons: [from === undefined ? added : `${party.id} holds entries that were ${from}’s`],
      })
    } else if (then.content !== party.content) {
      changes.set(party.id, { id: party.id, kind: 'changed', reasons: changedReasons(then, party) })
    }
  }
  for (const party of was.values()) {
    if (is.has(party.id)) continue
    const into = elsewhere(party, after)
    const reason = into === undefined ? 'is no longer in the register' : `is one party with ${into} now`
    changes.set(party.id, { id: party.id, kind: 'removed', reasons: [`${party.id} ${reason}`] })
  }
  return changes
}
