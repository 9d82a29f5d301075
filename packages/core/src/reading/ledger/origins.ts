import { compareNames } from '../../names/index.ts'
import { scriptOf } from '../../text/index.ts'
import { nameKey } from '../rows/entity-key.ts'
import type { EntityKey } from '../rows/types.ts'
import type { Ratings } from './ratings.ts'
import type { Citation, LedgerDocument, Origin, Reliability, Saying } from './types.ts'

/** Where one telling comes from, before tellings are joined. */
export interface FirstHand {
  readonly key: EntityKey
  readonly name: string
  readonly named: boolean
  /** A person with a name of several words: the only ones that may be the same in another script. */
  readonly person?: true
}

const hostOf = (url: string | undefined): string | undefined =>
  url === undefined ? undefined : /^https?:\/\/(?:www\.)?([^/:?#\s]+)/i.exec(url)?.[1]?.toLowerCase()

/** Who publishes a document: its publisher, else the host of its address. */
export const publisherOf = ({ source, url }: Pick<LedgerDocument, 'source' | 'url'>): string | undefined =>
  source === undefined || source.trim() === '' ? hostOf(url) : source.trim()

/**
 * The last link of the sourcing chain: the speaker; for a speaker without a name (and "a report" without more) the agency or paper before it; where the text names nobody, its
 * publisher. An unnamed source is the publisher's own: two papers' "officials said" are two, one paper's are one.
 */
export const firstHandOf = (
  saying: Saying | undefined,
  document: Pick<LedgerDocument, 'hash' | 'source' | 'url'>,
): FirstHand => {
  const publisher = publisherOf(document)
  const home = publisher === undefined ? `document:${document.hash}` : nameKey(publisher)
  if (saying === undefined) {
    return { key: home, name: publisher ?? document.hash.slice(0, 12), named: publisher !== undefined }
  }
  const { speaker, speakerText, speakerKind, chain } = saying
  // "A report" says no more of where a thing comes from than "officials" does.
  const isNameless = speakerKind === 'anonymous' || (speakerKind === 'document' && !/\S\s+\S/.test(speakerText.trim()))
  if (!isNameless) {
    const isPerson = speakerKind === 'person' && /\S\s+\S/.test(speakerText)
    return { key: speaker, name: speakerText, named: true, ...(isPerson && { person: true as const }) }
  }
  const before = chain.at(-2)
  if (before !== undefined) return { key: nameKey(before), name: before, named: true }
  return {
    key: `${home} ${speakerKind === 'document' ? speaker : 'unnamed'}`,
    name: publisher === undefined ? speakerText : `${speakerText} (${publisher})`,
    named: false,
  }
}

/** A telling on its way into a claim. */
export interface OriginDraft {
  readonly firstHand: FirstHand
  /** What it has word for word in common with repetitions: its sentence, its quotation. */
  readonly words: readonly string[]
  readonly citation: Citation
}

const letters: readonly Reliability[] = ['A', 'B', 'C', 'D', 'F', 'E']

/** The best of several ratings; F, which says nothing, is better than E, which says no. */
export const bestReliability = (all: readonly (Reliability | undefined)[]): Reliability | undefined =>
  letters.find((letter) => all.includes(letter))

/** Names compared for one claim, at most: each pair takes up to a millisecond. */
const mostCompared = 24

/**
 * Pairs of tellings whose speakers have one name in two scripts: John Baker, جون بيكر. One that is no true pair costs an origin; one that is missed makes two
 * of one, which is worse. Inside one script names that differ are different people.
 */
const acrossScripts = (drafts: readonly OriginDraft[]): readonly (readonly [number, number])[] => {
  const firsts = new Map<EntityKey, number>()
  for (const [at, { firstHand }] of drafts.entries())
    if (firstHand.person === true && !firsts.has(firstHand.key)) firsts.set(firstHand.key, at)
  const people = [...firsts.values()].slice(0, mostCompared).map((at) => {
    const name = drafts[at]?.firstHand.name ?? ''
    return { at, name, script: scriptOf(name) }
  })
  return people.flatMap((one, n) =>
    people.slice(n + 1).flatMap((other) => {
      if (one.script === other.script) return []
      const { verdict } = compareNames(one.name, other.name, { schema: 'Person' })
      return verdict === 'match' ? [[one.at, other.at] as const] : []
    }),
  )
}

/**
 * Joins tellings that come from one place: the same first hand, the same words, or one person's name in two scripts. Answers for each telling the number of its origin, and the origins in
 * the order of their first tellings. Nearly linear in the tellings.
 */
export const joinOrigins = (
  drafts: readonly OriginDraft[],
  ratings: Ratings,
): { readonly numbers: readonly number[]; readonly origins: readonly Origin[] } => {
  const parents = drafts.map((_, at) => at)
  const rootOf = (at: number): number => {
    let root = at
    while (parents[root] !== root) root = parents[root] as number
    for (let next = at; next !== root; ) {
      const parent = parents[next] as number
      parents[next] = root
      next = parent
    }
    return root
  }
  const firsts = new Map<string, number>()
  const joins: { readonly at: number; readonly by: Origin['joinedBy'][number] }[] = []
  for (const [at, { firstHand, words }] of drafts.entries()) {
    for (const [key, by] of [
      [`by ${firstHand.key}`, 'speaker'],
      ...words.map((word) => [`in ${word}`, 'same-words']),
    ] as const) {
      const first = firsts.get(key as string)
      if (first === undefined) {
        firsts.set(key as string, at)
        continue
      }
      joins.push({ at, by: by as Origin['joinedBy'][number] })
      const [a, b] = [rootOf(first), rootOf(at)]
      // The earlier telling stays the root, so that an origin is named after its first.
      if (a !== b) parents[Math.max(a, b)] = Math.min(a, b)
    }
  }
  for (const [first, at] of acrossScripts(drafts)) {
    joins.push({ at, by: 'name-alike' })
    const [a, b] = [rootOf(first), rootOf(at)]
    if (a !== b) parents[Math.max(a, b)] = Math.min(a, b)
  }
  const groups = new Map<number, number[]>()
  for (const at of drafts.keys()) {
    const root = rootOf(at)
    const group = groups.get(root)
    if (group === undefined) groups.set(root, [at])
    else group.push(at)
  }
  const numbers = drafts.map(() => 0)
  const reasons = new Map<number, Set<Origin['joinedBy'][number]>>()
  for (const { at, by } of joins) {
    const root = rootOf(at)
    reasons.set(root, (reasons.get(root) ?? new Set()).add(by))
  }
  const origins = [...groups].map(([root, members], index): Origin => {
    for (const at of members) numbers[at] = index + 1
    const all = members.map((at) => drafts[at] as OriginDraft)
    // Of the same words, the one that names a speaker says best where they come from.
    const best = all.find(({ firstHand }) => firstHand.named && !firstHand.key.startsWith('document:')) ?? all[0]
    const { key, name } = (best as OriginDraft).firstHand
    const publishers = [...new Set(all.flatMap(({ citation }) => publisherOf(citation) ?? []))]
    const rated =
      bestReliability(all.map(({ firstHand }) => ratings.of(firstHand.key)?.reliability)) ??
      bestReliability(publishers.map((one) => ratings.of(nameKey(one))?.reliability))
    return {
      number: index + 1,
      key,
      name,
      named: all.some(({ firstHand }) => firstHand.named),
      joinedBy: [...(reasons.get(root) ?? [])].sort(),
      publishers,
      documents: [...new Set(all.map(({ citation }) => citation.document))],
      ...(rated !== undefined && { reliability: rated }),
    }
  })
  return { numbers, origins }
}
