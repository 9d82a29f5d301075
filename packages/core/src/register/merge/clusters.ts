/** Which entries are one party: a union-find that keeps what must stay apart. */
import { compareKeys, type Entry, foldedKey } from './entries.ts'
import type { Proposal } from './proposals.ts'
import type { MergeDecision } from './types.ts'

/** Why two clusters stay two. */
export type Refusal = 'same-list' | 'kinds-differ' | 'split'

/** What people decided, by pair of entries. */
export interface Decided {
  readonly joins: readonly { readonly a: number; readonly b: number; readonly decision: MergeDecision }[]
  /** Whether a person has spoken on the pair. */
  readonly settled: (a: number, b: number) => boolean
  readonly split: (a: number, b: number) => boolean
}

/** The last decision on each pair that is here; decisions on entries that no loaded list holds rest. */
export const decidedOf = (entries: readonly Entry[], decisions: readonly MergeDecision[]): Decided => {
  const places = new Map(entries.map((entry, at) => [entry.folded, at]))
  const last = new Map<string, { readonly a: number; readonly b: number; readonly decision: MergeDecision }>()
  for (const decision of decisions) {
    const at = decision.between.map((key) => places.get(foldedKey(key)))
    const [x, y] = at
    if (x === undefined || y === undefined || x === y) continue
    const [a, b] = x < y ? [x, y] : [y, x]
    if (decision.kind === 'undo') last.delete(`${a} ${b}`)
    else last.set(`${a} ${b}`, { a, b, decision })
  }
  const of = (a: number, b: number) => last.get(a < b ? `${a} ${b}` : `${b} ${a}`)?.decision.kind
  const joins = [...last.values()].filter(({ decision }) => decision.kind === 'join')
  return {
    joins: joins.sort((x, y) => x.a - y.a || x.b - y.b),
    settled: (a, b) => of(a, b) !== undefined,
    split: (a, b) => of(a, b) === 'split',
  }
}

/** The clusters so far. */
export interface Clusters {
  /** Members of the cluster of an entry, ascending. */
  membersOf(at: number): readonly number[]
  /**
   * Makes one of the clusters of two entries and answers `undefined`, or why it may not be. `free` is for a person's join, which only a
   * split can hold.
   */
  unite(a: number, b: number, free?: boolean): Refusal | undefined
  /** Every cluster, by its first member. */
  all(): readonly (readonly number[])[]
}

/** Every entry on its own. `agree` says whether two entries can be of one kind. */
export const clustersOf = (
  entries: readonly Entry[],
  split: (a: number, b: number) => boolean,
  agree: (a: number, b: number) => boolean,
): Clusters => {
  const roots = Int32Array.from(entries, (_, at) => at)
  // A cluster has about as many members as there are lists, so that the pairs of two are few.
  const members = new Map<number, readonly number[]>()
  const rootOf = (at: number): number => {
    let root = at
    while (roots[root] !== root) root = roots[root] as number
    for (let i = at; i !== root; ) {
      const next = roots[i] as number
      roots[i] = root
      i = next
    }
    return root
  }
  const of = (root: number): readonly number[] => members.get(root) ?? [root]
  const refusal = (ones: readonly number[], others: readonly number[], free: boolean): Refusal | undefined => {
    for (const a of ones)
      for (const b of others) {
        if (split(a, b)) return 'split'
        if (free) continue
        if (entries[a]?.list === entries[b]?.list) return 'same-list'
        if (!agree(a, b)) return 'kinds-differ'
      }
    return undefined
  }
  return {
    membersOf: (at) => of(rootOf(at)),
    unite: (a, b, free = false) => {
      const [one, other] = [rootOf(a), rootOf(b)]
      if (one === other) return undefined
      const [ones, others] = [of(one), of(other)]
      const refused = refusal(ones, others, free)
      if (refused !== undefined) return refused
      const root = Math.min(one, other)
      roots[Math.max(one, other)] = root
      members.set(
        root,
        [...ones, ...others].sort((x, y) => x - y),
      )
      members.delete(Math.max(one, other))
      return undefined
    },
    all: () => entries.flatMap((_, at) => (rootOf(at) === at ? [of(at)] : [])),
  }
}

/** Keeps the surest first: see {@link Proposal}. Those refused come back with the reason and the entries in the way. */
export const uniteAll = (
  clusters: Clusters,
  entries: readonly Entry[],
  proposals: readonly Proposal[],
): readonly { readonly proposal: Proposal; readonly refused: Refusal; readonly others: readonly string[] }[] =>
  proposals.flatMap((proposal) => {
    const { a, b } = proposal
    const around = [...clusters.membersOf(a), ...clusters.membersOf(b)].filter((at) => at !== a && at !== b)
    const refused = clusters.unite(a, b)
    const others = around.map((at) => (entries[at] as Entry).key).sort(compareKeys)
    return refused === undefined ? [] : [{ proposal, refused, others }]
  })
