import { listOrder } from '../list-order.ts'
import type { ListId, MergeGround, MergeReason, Party } from '../types.ts'
import { clustersOf, decidedOf, type Refusal, uniteAll } from './clusters.ts'
import { compareKeys, type Entry, entriesOf, kindsAgree, pairOf } from './entries.ts'
import { sharedFacts } from './evidence.ts'
import { byOrder, conflictOf, evidenceOf, type Proposal, proposalsOf, sift } from './proposals.ts'
import type { MergeConflict, MergeDecision, MergeOptions, MergeResult } from './types.ts'
import { unite } from './unite.ts'

/** The surest first. */
const grounds: readonly MergeGround[] = ['person', 'reference', 'identifier', 'name-and-birth-date']

const byPair = (x: MergeReason | MergeConflict, y: MergeReason | MergeConflict): number =>
  compareKeys(x.between[0], y.between[0]) ||
  compareKeys(x.between[1], y.between[1]) ||
  grounds.indexOf(x.ground) - grounds.indexOf(y.ground) ||
  compareKeys(x.evidence, y.evidence)

const reasonsOf = (entries: readonly Entry[], proposal: Proposal): readonly MergeReason[] => {
  const between = pairOf((entries[proposal.a] as Entry).key, (entries[proposal.b] as Entry).key)
  return evidenceOf(proposal).map(({ ground, evidence }) => ({ ground, between, evidence }))
}

const decisionReason = ({ between: [one, other], by, at, reason }: MergeDecision): MergeReason => ({
  ground: 'person',
  between: pairOf(one, other),
  evidence: 'decided by a person',
  by,
  at,
  reason,
})

const whyOf: Readonly<Record<Refusal, MergeConflict['why'] | undefined>> = {
  'same-list': 'same-list',
  'kinds-differ': 'kinds-differ',
  // A person has said so: nothing is left to decide.
  split: undefined,
}

/** Gives every party its id: of two that would share one, the one whose list comes later is named with its list. */
const withIds = (
  clusters: readonly { readonly entries: readonly Entry[]; readonly party: Party }[],
  unlisted: readonly Party[],
): readonly Party[] => {
  const taken = new Set(unlisted.map(({ id }) => id.toLowerCase()))
  const parties = clusters
    .toSorted((x, y) => (x.entries[0] as Entry).rank - (y.entries[0] as Entry).rank)
    .map(({ entries, party }) => {
      const id = taken.has(party.id.toLowerCase()) ? (entries[0] as Entry).key : party.id
      taken.add(id.toLowerCase())
      return id === party.id ? party : { ...party, id }
    })
  return [...parties, ...unlisted].sort((x, y) => compareKeys(x.id, y.id))
}

/** Raised whenever the rules of merging answer otherwise, so that nothing kept under older rules is taken for current. */
export const mergeVersion = 1

/**
 * One party for all entries that are one, whatever the order they come in.
 *
 * Entries of different lists become one party, the surest reason first: one cites the other's reference (or both cite one that no loaded
 * list holds); they have a passport, an identity card, a tax or a registration number of one country in common, or an IMO number; they are people
 * with one full name and one full birth date. Never by name alone; never two entries of one list; never a person and a body. What is not
 * sure enough for that is listed among the conflicts. A person's decisions come before all of this.
 *
 * A party that is one entry comes back as it is. Time and memory grow with what the entries print, not with their pairs.
 *
 * @example mergeParties([qde004, ofac6366], { decisions: [join] }).parties[0].mergedFrom[0].by // 'Leyla'
 */
export const mergeParties = (parties: readonly Party[], options: MergeOptions = {}): MergeResult => {
  const { entries, unlisted } = entriesOf(parties, options.order ?? listOrder)
  const decided = decidedOf(entries, options.decisions ?? [])
  const schema = (at: number) => (entries[at] as Entry).party.schema
  const clusters = clustersOf(entries, decided.split, (a, b) => kindsAgree(schema(a), schema(b)))
  const conflicts: MergeConflict[] = []
  const reasons: { readonly a: number; readonly reason: MergeReason }[] = []
  for (const { a, b, decision } of decided.joins) {
    const reason = decisionReason(decision)
    if (clusters.unite(a, b, true) === undefined) reasons.push({ a, reason })
    else {
      const others = [...clusters.membersOf(a), ...clusters.membersOf(b)].filter((at) => at !== a && at !== b)
      const keys = others.map((at) => (entries[at] as Entry).key).sort(compareKeys)
      const { between, evidence } = reason
      conflicts.push({ why: 'decisions-contradict', ground: 'person', between, evidence, rivals: keys.slice(0, 10) })
    }
  }
  const { facts, tooCommon } = sharedFacts(entries)
  const { accepted, conflicts: held } = sift(
    entries,
    proposalsOf(facts),
    decided.settled,
    (at) => clusters.membersOf(at)[0] as number,
  )
  conflicts.push(...tooCommon, ...held)
  const refused = new Set<Proposal>()
  for (const { proposal, refused: refusal, others } of uniteAll(clusters, entries, accepted.toSorted(byOrder))) {
    refused.add(proposal)
    const why = whyOf[refusal]
    if (why !== undefined) conflicts.push(conflictOf(entries, proposal, why, others))
  }
  for (const proposal of accepted)
    if (!refused.has(proposal))
      for (const reason of reasonsOf(entries, proposal)) reasons.push({ a: proposal.a, reason })

  const byCluster = new Map<number, MergeReason[]>()
  for (const { a, reason } of reasons) {
    const root = clusters.membersOf(a)[0] as number
    const known = byCluster.get(root)
    if (known === undefined) byCluster.set(root, [reason])
    else known.push(reason)
  }
  const merged = clusters.all().map((members) => {
    const own = members.map((at) => entries[at] as Entry)
    const joins = (byCluster.get(members[0] as number) ?? []).sort(byPair)
    return { entries: own, party: own.length === 1 ? (own[0] as Entry).party : unite(own, joins) }
  })
  const joins = reasons.map(({ reason }) => reason).sort(byPair)
  return { parties: withIds(merged, unlisted), joins, conflicts: conflicts.sort(byPair) }
}

/**
 * The one party of entries that are known to be one, for the reasons given: what {@link mergeParties} makes of a cluster, without the rest of
 * the register. A single entry comes back as it is.
 */
export const uniteParties = (
  parties: readonly Party[],
  joins: readonly MergeReason[],
  order: readonly ListId[] = listOrder,
): Party | undefined => {
  const { entries, unlisted } = entriesOf(parties, order)
  return entries.length > 1 ? unite(entries, joins) : (entries[0]?.party ?? unlisted[0])
}
