/** Rules that lower a score whatever else agrees, each with its reason. */
import type { Pair } from './align.ts'
import type { PreparedName, PreparedPart } from './prepared.ts'
import type { NameReasonCode } from './reasons.ts'
import type { Reason } from './types.ts'

/**
 * Highest score each rule leaves. Just under the match line (.74–.78): a person has to look. .7: the same, with more doubt. .6: two different names,
 * nothing to look at.
 */
export const caps = {
  chainReversed: 0.6,
  chainDiffers: 0.7,
  generationDiffers: 0.75,
  numberDiffers: 0.7,
  legalFormDiffers: 0.78,
  typeDiffers: 0.76,
  acronymDiffers: 0.76,
  numberMissing: 0.78,
  familyDiffers: 0.78,
  genderConflict: 0.7,
  kunyaOnly: 0.6,
  kunyaAlone: 0.78,
  singleWord: 0.6,
  bareReversed: 0.78,
  commonWords: 0.78,
  sharedReading: 0.78,
} as const

/** Names in another order than listed, where order says nothing of who is whose father; a body is rarely called in another order. */
const orderCost = { person: 0.02, organisation: 0.06 } as const

/** With words missing, the words that agree must tell at least this much together (two words that nobody else has tell 2). */
export const leastTold = 1.1

/** The same of an organisation, whose one word may be enough, unless people are called so. */
const leastToldOfBody = 0.6
/** Letters that have to agree where anything is left over. */
const leastLetters = 3

interface Lid {
  readonly code: NameReasonCode
  readonly cap: number
  readonly query?: PreparedPart | undefined
  readonly listed?: PreparedPart | undefined
}

const partsOf = (name: PreparedName, at: readonly number[]): readonly PreparedPart[] =>
  at.map((i) => name.parts[i] as PreparedPart)

const leftovers = (name: PreparedName, pairs: readonly Pair[], side: 'query' | 'listed'): readonly PreparedPart[] => {
  const used = new Set(pairs.flatMap((pair) => pair[side]))
  return name.parts.filter((_, i) => !used.has(i))
}

const linked = ({ part }: PreparedPart): boolean => part.link !== undefined

/** A bare given name or a father's: the words of which a chain is made. */
const chainWord = ({ part }: PreparedPart): boolean => part.role === 'given' || part.role === 'father'

const chainLids = (query: PreparedName, listed: PreparedName, pairs: readonly Pair[]): readonly Lid[] => {
  const single = pairs.filter((pair) => pair.query.length === 1 && pair.listed.length === 1)
  const both = single.map((pair) => [partsOf(query, pair.query)[0], partsOf(listed, pair.listed)[0]] as const)
  for (let i = 0; i < both.length; i += 1)
    for (let j = i + 1; j < both.length; j += 1) {
      const [a, x] = both[i] as readonly [PreparedPart, PreparedPart]
      const [b, y] = both[j] as readonly [PreparedPart, PreparedPart]
      if (!linked(a) || !linked(b) || !linked(x) || !linked(y)) continue
      const here = (a.part.link as number) - (b.part.link as number)
      const there = (x.part.link as number) - (y.part.link as number)
      if (here * there < 0) return [{ code: 'chain-reversed', cap: caps.chainReversed, query: a, listed: x }]
    }
  return []
}

const roleLids = (
  left: readonly PreparedPart[],
  right: readonly PreparedPart[],
  organisation: boolean,
): readonly Lid[] => {
  const lids: Lid[] = []
  const pick = (parts: readonly PreparedPart[], role: string) => parts.find(({ part }) => part.role === role)
  const [g1, g2] = [pick(left, 'generation'), pick(right, 'generation')]
  if (g1 && g2) lids.push({ code: 'generation-differs', cap: caps.generationDiffers, query: g1, listed: g2 })
  const [n1, n2] = [pick(left, 'number'), pick(right, 'number')]
  if (n1 && n2) lids.push({ code: 'number-differs', cap: caps.numberDiffers, query: n1, listed: n2 })
  const [l1, l2] = [pick(left, 'legal-form'), pick(right, 'legal-form')]
  if (l1 && l2) lids.push({ code: 'legal-form-differs', cap: caps.legalFormDiffers, query: l1, listed: l2 })
  if (organisation) {
    if (!n1 !== !n2) lids.push({ code: 'number-differs', cap: caps.numberMissing, query: n1, listed: n2 })
    const [t1, t2] = [pick(left, 'type-word'), pick(right, 'type-word')]
    const [a1, a2] = [pick(left, 'acronym'), pick(right, 'acronym')]
    if (a1 && a2) lids.push({ code: 'token-differs', cap: caps.acronymDiffers, query: a1, listed: a2 })
    if (t1 && t2) lids.push({ code: 'type-differs', cap: caps.typeDiffers, query: t1, listed: t2 })
  }
  for (const one of left)
    for (const other of right)
      if (one.part.link !== undefined && one.part.link > 0 && one.part.link === other.part.link)
        return [...lids, { code: 'chain-differs', cap: caps.chainDiffers, query: one, listed: other }]
  return lids
}

const isInitial = (name: PreparedName, at: readonly number[]): boolean =>
  partsOf(name, at).some(({ part }) => part.role === 'initial')

/** A middle name that only sounds like the other's family name, while the own family name is left over: not the same family. */
const familyLids = (
  query: PreparedName,
  listed: PreparedName,
  pairs: readonly Pair[],
  left: readonly PreparedPart[],
  right: readonly PreparedPart[],
): readonly Lid[] => {
  const isFamily = ({ part }: PreparedPart): boolean => part.role === 'family'
  const [hers, his] = [left.find(isFamily), right.find(isFamily)]
  for (const pair of pairs) {
    if (pair.similarity >= 0.99) continue
    const [a, b] = [partsOf(query, pair.query)[0], partsOf(listed, pair.listed)[0]] as [PreparedPart, PreparedPart]
    if ((hers && isFamily(b) && !isFamily(a)) || (his && isFamily(a) && !isFamily(b)))
      return [{ code: 'family-differs', cap: caps.familyDiffers, query: hers ?? a, listed: his ?? b }]
  }
  return []
}

const genderOf = (name: PreparedName): 'male' | 'female' | undefined => {
  const told = new Set(name.parts.map(({ part }) => part.gender).filter((gender) => gender !== undefined))
  return told.size === 1 ? [...told][0] : undefined
}

/** Of a body that is named after somebody, or by a letter: what everybody is called says no more of it than of a person. */
const bodyLids = (query: PreparedName, listed: PreparedName, pairs: readonly Pair[]): readonly Lid[] => {
  const all = query.parts.length + listed.parts.length
  const used = pairs.reduce((sum, pair) => sum + pair.query.length + pair.listed.length, 0)
  if (used === all && inOrder(pairs)) return []
  const agreed = pairs.flatMap((pair) => partsOf(query, pair.query)).filter(({ part }) => part.role !== 'legal-form')
  const letters = agreed.reduce((sum, { word }) => sum + word.key.length, 0)
  if (letters < leastLetters) return [{ code: 'single-word', cap: caps.singleWord, query: agreed[0] }]
  const told = agreed.reduce((sum, { word }) => sum + Math.min(word.rarity.person, word.rarity.organisation), 0)
  return told < leastToldOfBody ? [{ code: 'common-words-only', cap: caps.commonWords }] : []
}

const evidenceLids = (query: PreparedName, listed: PreparedName, pairs: readonly Pair[]): readonly Lid[] => {
  if (query.kind !== 'person') return bodyLids(query, listed, pairs)
  const telling = pairs
    .filter((pair) => !isInitial(listed, pair.listed))
    .flatMap((pair) => partsOf(query, pair.query))
    .filter(({ part }) => part.role !== 'honorific' && part.role !== 'initial')
  if (telling.length === 0) return [{ code: 'honorific-only', cap: caps.kunyaOnly }]
  const all = query.parts.length + listed.parts.length
  const used = pairs.reduce((sum, pair) => sum + pair.query.length + pair.listed.length, 0)
  // Where a kunya is all that either name is, the alias itself was asked for: a person has to look.
  if (telling.every(({ part }) => part.role === 'kunya'))
    return [{ code: 'kunya-only', cap: used === all ? caps.kunyaAlone : caps.kunyaOnly }]
  const lids: Lid[] = []
  const told = telling.reduce((sum, part) => sum + part.rarity, 0)
  // One word alone never tells enough; that it is common would be said of rare ones too.
  if (used < all && telling.length === 1) lids.push({ code: 'single-word', cap: caps.singleWord, query: telling[0] })
  else if (used < all && told < leastTold) lids.push({ code: 'common-words-only', cap: caps.commonWords })
  return lids
}

/** Korean names are written in few syllables, and their romanisations in fewer still: what agrees across the scripts is shared by many. */
const sharedReading = (query: PreparedName, listed: PreparedName): readonly Lid[] => {
  const korean = (name: PreparedName): boolean => name.parsed.script === 'Hang'
  return query.kind === 'person' && korean(query) !== korean(listed)
    ? [{ code: 'reading-shared', cap: caps.sharedReading }]
    : []
}

const inOrder = (pairs: readonly Pair[]): boolean =>
  pairs.every((pair, i) => i === 0 || (pair.listed[0] as number) > ((pairs[i - 1] as Pair).listed[0] as number))

/** The score after all rules, with a reason for each that spoke, those with an effect first as they were applied. */
export const contradictions = (
  query: PreparedName,
  listed: PreparedName,
  pairs: readonly Pair[],
  base: number,
): { readonly score: number; readonly reasons: readonly Reason[] } => {
  const [left, right] = [leftovers(query, pairs, 'query'), leftovers(listed, pairs, 'listed')]
  const lids: Lid[] = [
    ...chainLids(query, listed, pairs),
    ...roleLids(left, right, query.kind === 'organisation'),
    ...evidenceLids(query, listed, pairs),
    ...sharedReading(query, listed),
    ...familyLids(query, listed, pairs, left, right),
  ]
  const [hers, his] = [genderOf(query), genderOf(listed)]
  if (hers && his && hers !== his) lids.push({ code: 'gender-name-conflict', cap: caps.genderConflict })
  const reasons: Reason[] = []
  let score = base
  if (!inOrder(pairs)) {
    const swapped = pairs.filter((pair) => pair.query.length === 1 && pair.listed.length === 1)
    const bare =
      swapped.length === 2 &&
      swapped.every(
        (pair) => partsOf(query, pair.query).every(chainWord) && partsOf(listed, pair.listed).every(chainWord),
      )
    if (bare && query.kind === 'person') lids.push({ code: 'chain-reversed', cap: caps.bareReversed })
    const cost = orderCost[query.kind]
    score -= cost
    reasons.push({ code: 'token-order', effect: -cost })
  }
  for (const { code, cap, query: one, listed: other } of lids) {
    const effect = Math.min(0, cap - score)
    score += effect
    reasons.push({
      code,
      effect,
      ...(one && { query: one.part.text }),
      ...(other && { listed: other.part.text }),
    })
  }
  return { score: Math.max(0, Math.min(1, score)), reasons }
}
