import { compareKeys, type Entry, kindsAgree, pairOf } from './entries.ts'
import type { Shared } from './evidence.ts'
import { factsDiffer, fullNames } from './name-keys.ts'
import type { MergeConflict } from './types.ts'

/** Two entries and all they share, the surest first. `a` comes before `b` among the entries. */
export interface Proposal {
  readonly a: number
  readonly b: number
  readonly facts: readonly Shared[]
}

/** Rivals named in a conflict at most: a reference that thousands cite would otherwise name thousands, thousands of times. */
const shownRivals = 10

const grounds: readonly Shared['ground'][] = ['reference', 'identifier', 'name-and-birth-date']

const place = (ground: Shared['ground']): number => grounds.indexOf(ground)

/** Negative when `x` has the surer ground, or on the same ground more kinds of it. */
const bySureness = (x: Proposal, y: Proposal): number => {
  const [first, second] = [x.facts[0] as Shared, y.facts[0] as Shared]
  return place(first.ground) - place(second.ground) || groundsOf(y) - groundsOf(x)
}

const groundsOf = ({ facts }: Proposal): number => new Set(facts.map(({ ground }) => ground)).size

/** The surest first; among equals by the place of their entries, so that the order never depends on the input's. */
export const byOrder = (x: Proposal, y: Proposal): number => bySureness(x, y) || x.a - y.a || x.b - y.b

/** The most telling first: a document with its country before one without, a longer name before a shorter. */
const byTelling = (x: Shared, y: Shared): number => {
  const alone = (fact: Shared): number => (fact.ground === 'identifier' && fact.evidence.includes(' and the ') ? 1 : 0)
  const length = (fact: Shared): number => (fact.ground === 'name-and-birth-date' ? fact.evidence.length : 0)
  return (
    place(x.ground) - place(y.ground) ||
    alone(x) - alone(y) ||
    length(y) - length(x) ||
    compareKeys(x.evidence, y.evidence)
  )
}

/** A proposal's facts, one line a ground: the most telling, and how many more there are. */
export const evidenceOf = ({
  facts,
}: Proposal): readonly { readonly ground: Shared['ground']; readonly evidence: string }[] =>
  grounds.flatMap((ground) => {
    const [first, ...more] = facts.filter((fact) => fact.ground === ground)
    if (first === undefined) return []
    return [{ ground, evidence: `${first.evidence}${more.length === 0 ? '' : `, and ${more.length} more`}` }]
  })

/** One proposal for each pair, in the order of {@link byOrder}. */
export const proposalsOf = (facts: readonly Shared[]): readonly Proposal[] => {
  const byPair = new Map<string, Map<string, Shared>>()
  for (const fact of facts) {
    const pair = `${fact.a} ${fact.b}`
    const known = byPair.get(pair) ?? new Map<string, Shared>()
    known.set(`${fact.ground} ${fact.evidence}`, fact)
    byPair.set(pair, known)
  }
  return [...byPair.values()]
    .map((known): Proposal => {
      const sorted = [...known.values()].sort(byTelling)
      const { a, b } = sorted[0] as Shared
      return { a, b, facts: sorted }
    })
    .sort(byOrder)
}

/** A proposal that does not become a join, as a person should see it. */
export const conflictOf = (
  entries: readonly Entry[],
  proposal: Proposal,
  why: MergeConflict['why'],
  rivals: readonly string[],
): MergeConflict => ({
  why,
  ground: proposal.facts[0]?.ground ?? 'reference',
  between: pairOf((entries[proposal.a] as Entry).key, (entries[proposal.b] as Entry).key),
  evidence: evidenceOf(proposal)
    .map(({ evidence }) => evidence)
    .join('; '),
  rivals: [...new Set(rivals)].sort(compareKeys).slice(0, shownRivals),
})

/** The proposals that tie one entry to one list, and the party among them that stands out (see `partiesOf`); absent when none does. */
interface Side {
  readonly all: Proposal[]
  winner?: string
}

/**
 * For every entry and every other list, the one proposal that is the surest: an entry can be one party with at most one entry of a list.
 * Where two are equally sure, the one that also shares a full name; where that does not tell either, none.
 */
const sidesOf = (
  entries: readonly Entry[],
  proposals: readonly Proposal[],
  partiesOf: (proposal: Proposal) => string,
): ((proposal: Proposal) => readonly Side[]) => {
  const sides = new Map<string, Side>()
  const keysOf = ({ a, b }: Proposal): readonly string[] => [
    `${a} ${(entries[b] as Entry).list}`,
    `${b} ${(entries[a] as Entry).list}`,
  ]
  for (const proposal of proposals)
    for (const key of keysOf(proposal)) {
      const known = sides.get(key)
      if (known === undefined) sides.set(key, { all: [proposal] })
      else known.all.push(proposal)
    }
  const sharesName = ({ a, b }: Proposal): boolean => {
    const names = new Set(fullNames((entries[a] as Entry).party))
    return fullNames((entries[b] as Entry).party).some((name) => names.has(name))
  }
  for (const side of sides.values()) {
    const first = side.all[0] as Proposal
    const equal = side.all.filter((rival) => bySureness(rival, first) === 0)
    const parties = new Set(equal.map(partiesOf))
    const named = parties.size > 1 ? new Set(equal.filter(sharesName).map(partiesOf)) : parties
    const [winner] = named
    if (named.size === 1 && winner !== undefined) side.winner = winner
  }
  return (proposal) => keysOf(proposal).map((key) => sides.get(key) as Side)
}

/** What may become a join, and what is held back for a person. */
export interface Sifted {
  readonly accepted: readonly Proposal[]
  readonly conflicts: readonly MergeConflict[]
}

/**
 * Holds back proposals between kinds that cannot be one party, citations that everything else speaks against, and all but the surest where an entry has several in one list. `settled`
 * says of a pair that a person has decided it; such proposals are none. `clusterOf` names what people have joined: two entries of one list that
 * are one party by a person's word are no rivals.
 */
export const sift = (
  entries: readonly Entry[],
  proposals: readonly Proposal[],
  settled: (a: number, b: number) => boolean,
  clusterOf: (at: number) => number,
): Sifted => {
  const conflicts: MergeConflict[] = []
  const open = proposals.filter((proposal) => {
    if (settled(proposal.a, proposal.b)) return false
    const [a, b] = [(entries[proposal.a] as Entry).party, (entries[proposal.b] as Entry).party]
    const cited = proposal.facts.every(({ ground }) => ground === 'reference')
    const why = kindsAgree(a.schema, b.schema)
      ? cited && factsDiffer(a, b)
        ? 'facts-differ'
        : undefined
      : 'kinds-differ'
    if (why !== undefined) conflicts.push(conflictOf(entries, proposal, why, []))
    return why === undefined
  })
  const partiesOf = ({ a, b }: Proposal): string => [clusterOf(a), clusterOf(b)].sort((x, y) => x - y).join(' ')
  const sidesFor = sidesOf(entries, open, partiesOf)
  const accepted = open.filter((proposal) => {
    const sides = sidesFor(proposal)
    if (sides.every(({ winner }) => winner === partiesOf(proposal))) return true
    const rivals = sides.flatMap(({ all }) => all.slice(0, shownRivals).flatMap(({ a, b }) => [a, b]))
    const others = rivals.filter((at) => at !== proposal.a && at !== proposal.b)
    const keys = others.map((at) => (entries[at] as Entry).key)
    conflicts.push(conflictOf(entries, proposal, 'rivals', keys))
    return false
  })
  return { accepted, conflicts }
}
