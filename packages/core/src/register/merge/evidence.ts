/** What pairs of entries have in common, found by grouping: no entry is compared with every other. */

import { unitedNations } from '../list-order.ts'
import type { MergeGround } from '../types.ts'
import { compareKeys, type Entry, foldedKey } from './entries.ts'
import { type Identifier, identifiersOf, identifierText } from './identifiers.ts'
import { birthDays, fullNames, nameDayKeys } from './name-keys.ts'
import { unReference } from './references.ts'
import type { MergeConflict } from './types.ts'

/** A fact that two entries of different lists share. `a` comes before `b` among the entries. */
export interface Shared {
  readonly a: number
  readonly b: number
  readonly ground: Exclude<MergeGround, 'person'>
  readonly evidence: string
}

/** What {@link sharedFacts} found, and what it would not pair because too many share it. */
export interface SharedFacts {
  readonly facts: readonly Shared[]
  readonly tooCommon: readonly MergeConflict[]
}

/** A fact that more entries share than there can be lists tells nobody apart, and pairing them all would cost their square. */
const mostSharing = 24

type Ground = Shared['ground']

const push = <T>(map: Map<string, T[]>, key: string, value: T): void => {
  const values = map.get(key)
  if (values === undefined) map.set(key, [value])
  else values.push(value)
}

/** Collects facts, each pair in order and entries of one list never paired. */
const collector = (entries: readonly Entry[]) => {
  const facts: Shared[] = []
  const tooCommon: MergeConflict[] = []
  const pair = (x: number, y: number, ground: Ground, evidence: string): void => {
    if (entries[x]?.list === entries[y]?.list) return
    facts.push({ a: Math.min(x, y), b: Math.max(x, y), ground, evidence })
  }
  const group = (
    members: readonly number[],
    ground: Ground,
    what: string,
    visit: (x: number, y: number) => void,
  ): void => {
    if (members.length > mostSharing) {
      const keys = members.map((at) => (entries[at] as Entry).key).sort(compareKeys)
      const [first = '', second = ''] = keys
      const evidence = `${what}, shared by ${members.length} entries`
      tooCommon.push({ why: 'too-common', ground, between: [first, second], evidence, rivals: keys.slice(2, 12) })
      return
    }
    for (let i = 0; i < members.length; i += 1)
      for (let k = i + 1; k < members.length; k += 1) visit(members[i] as number, members[k] as number)
  }
  return { facts, tooCommon, pair, group }
}

type Collector = ReturnType<typeof collector>

/** `list:reference` as an entry may cite it; a bare reference has no list before a colon. */
const namedList = /^[a-z]{2,8}(?:_[a-z0-9]+)+:./

/** What an entry cites: its own reference too, where another list names it by the United Nations' (FollowTheMoney's `unscId`). */
const citedBy = ({ list, party }: Entry): readonly string[] => {
  const own = party.listings[0]?.reference ?? ''
  const cited = party.citedReferences ?? []
  return list !== unitedNations && unReference(own) !== undefined ? [own, ...cited] : cited
}

const byCitation = (entries: readonly Entry[], { pair, group }: Collector): void => {
  const holders = new Map<string, number>()
  const bare = new Map<string, number[]>()
  entries.forEach((entry, at) => {
    holders.set(entry.folded, at)
    const { reference } = entry.party.listings[0] as Entry['party']['listings'][number]
    if (/\p{L}/u.test(reference)) push(bare, reference.toLowerCase(), at)
    for (const { list, formerReference } of entry.party.listings)
      if (formerReference !== undefined) {
        const key = foldedKey(`${list}:${formerReference}`)
        if (!holders.has(key)) holders.set(key, at)
      }
  })
  const unheld = new Map<string, number[]>()
  entries.forEach((entry, at) => {
    const seen = new Set<string>()
    for (const cited of citedBy(entry)) {
      const plain = namedList.test(cited) ? cited : undefined
      const today = plain === undefined ? unReference(cited) : undefined
      const asPrinted = foldedKey(plain ?? `${unitedNations}:${cited.trim()}`)
      const key = holders.has(asPrinted) || today === undefined ? asPrinted : foldedKey(`${unitedNations}:${today}`)
      if (seen.has(key) || key === entry.folded || (plain === undefined && !/\p{L}.*\d/u.test(cited))) continue
      seen.add(key)
      const holder = holders.get(key)
      if (holder !== undefined) pair(at, holder, 'reference', `cites ${cited.trim()}`)
      else if (plain === undefined && today === undefined && bare.has(cited.trim().toLowerCase()))
        for (const other of bare.get(cited.trim().toLowerCase()) ?? [])
          pair(at, other, 'reference', `cites ${cited.trim()}`)
      // Nobody loaded holds it (removed since, or that list is not loaded), but two lists that cite it mean the same party.
      else if (!key.startsWith(`${entry.list.toLowerCase()}:`)) push(unheld, `${key}\n${today ?? cited.trim()}`, at)
    }
  })
  for (const [key, members] of unheld) {
    const cited = key.slice(key.indexOf('\n') + 1)
    group(members, 'reference', `citing ${cited}`, (x, y) => pair(x, y, 'reference', `both cite ${cited}`))
  }
}

const byIdentifier = (entries: readonly Entry[], { pair, group }: Collector): void => {
  const byNumber = new Map<string, { readonly at: number; readonly identifier: Identifier }[]>()
  entries.forEach((entry, at) => {
    for (const identifier of identifiersOf(entry.party))
      push(byNumber, `${identifier.kind} ${identifier.number}`, { at, identifier })
  })
  const shares = (x: number, y: number, of: (party: Entry['party']) => readonly string[]): string | undefined => {
    const known = new Set(of((entries[x] as Entry).party))
    return of((entries[y] as Entry).party).find((value) => known.has(value))
  }
  for (const found of byNumber.values()) {
    if (found.length < 2) continue
    const members = [...new Set(found.map(({ at }) => at))]
    const of = (at: number): readonly Identifier[] => found.flatMap((one) => (one.at === at ? [one.identifier] : []))
    const text = identifierText({ kind: found[0]!.identifier.kind, number: found[0]!.identifier.number })
    group(members, 'identifier', text, (x, y) => {
      for (const one of of(x))
        for (const other of of(y)) {
          if (one.kind === 'imo' || (one.country !== undefined && one.country === other.country))
            pair(x, y, 'identifier', identifierText(one))
          else if (one.country === undefined || other.country === undefined) {
            // Without both countries a number alone is not enough: the name or the day of birth must agree as well.
            const name = shares(x, y, fullNames)
            const day = name === undefined ? shares(x, y, birthDays) : undefined
            const known = identifierText(one.country === undefined ? other : one)
            if (name !== undefined) pair(x, y, 'identifier', `${known} and the name "${name}"`)
            else if (day !== undefined) pair(x, y, 'identifier', `${known} and the birth date ${day}`)
          }
        }
    })
  }
}

const byNameAndDay = (entries: readonly Entry[], { pair, group }: Collector): void => {
  const byKey = new Map<string, number[]>()
  entries.forEach((entry, at) => {
    for (const key of nameDayKeys(entry.party)) push(byKey, key, at)
  })
  for (const [key, members] of byKey) {
    if (members.length < 2) continue
    const what = `name "${key.slice(11)}" with birth date ${key.slice(0, 10)}`
    group(members, 'name-and-birth-date', what, (x, y) => pair(x, y, 'name-and-birth-date', what))
  }
}

/** Everything that entries of different lists share and that can make them one party. Linear in what the entries print. */
export const sharedFacts = (entries: readonly Entry[]): SharedFacts => {
  const collected = collector(entries)
  byCitation(entries, collected)
  byIdentifier(entries, collected)
  byNameAndDay(entries, collected)
  return collected
}
