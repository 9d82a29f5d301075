/** Names made ready for comparison: parts with their words and weights. Make it once, compare it often. */
import { acronymOf } from '../parts/acronyms.ts'
import type { NamePart, ParsedName, PartRole } from '../parts/types.ts'
import { partLetters } from '../tokens/part-letters.ts'
import { type Word, wordOf } from '../tokens/word.ts'

/** A part that counts. */
export interface PreparedPart {
  readonly part: NamePart
  readonly word: Word
  /** How much the part counts in its name: its role's share times what the word tells. Never 0. */
  readonly weight: number
  /** How much the word tells, from 0 (everybody has it) to 1. */
  readonly rarity: number
}

/** A name ready for comparison. Connectives are gone. */
export interface PreparedName {
  readonly parsed: ParsedName
  readonly kind: 'person' | 'organisation'
  readonly parts: readonly PreparedPart[]
  /** Sum of the weights. */
  readonly weight: number
}

/** What a role counts beside a plain part of a name; 0 is left out altogether. */
const roleWeights: Readonly<Record<'person' | 'organisation', Readonly<Record<PartRole, number>>>> = {
  person: {
    given: 1,
    father: 0.8,
    family: 1.1,
    nisba: 0.9,
    kunya: 0.8,
    laqab: 0.9,
    name: 1,
    honorific: 0.1,
    generation: 0.15,
    initial: 0.25,
    'legal-form': 0.1,
    'type-word': 0.6,
    number: 0.5,
    acronym: 0.9,
    connective: 0,
  },
  organisation: {
    given: 1,
    father: 1,
    family: 1,
    nisba: 1,
    kunya: 1,
    laqab: 1,
    name: 1,
    honorific: 0.4,
    generation: 0.4,
    initial: 0.4,
    'legal-form': 0.1,
    'type-word': 0.45,
    number: 0.9,
    acronym: 1,
    connective: 0,
  },
}

/** A word that everybody has still counts this much of one that nobody else has. */
const commonest = 0.4

/** Parts of one name that are compared; the rest of a longer name would make the work grow with its square. What differs only there is not seen. */
const mostParts = 24

/** Weight of an acronym that only repeats the initials of the name it stands in: "Global Trade Systems (GTS)". */
const repeated = 0.05

const repeatsInitials = ({ role, key }: NamePart, { parts }: ParsedName): boolean =>
  role === 'acronym' && parts.length > 3 && acronymOf(parts.filter((part) => part.role !== 'acronym')) === key

/** Weight of a short word in capitals beside a name: most often a legal form of some country that no list of them has. */
const besideName = 0.35

const roleWeight = (part: NamePart, parsed: ParsedName): number => {
  if (repeatsInitials(part, parsed)) return repeated
  const beside = part.role === 'acronym' && part.concepts === undefined && part.key.length <= 6
  if (beside && parsed.kind === 'organisation' && parsed.parts.some(({ role }) => role === 'name')) return besideName
  return roleWeights[parsed.kind][part.role]
}

/**
 * `words` finds or makes the word of a part, which is the `at`-th that counts; the index passes its own, so that equal words are one object.
 */
export const prepareName = (
  parsed: ParsedName,
  words: (part: NamePart, at: number) => Word = (part) =>
    wordOf(part.key, part.script, part.concepts, partLetters(part)),
): PreparedName => {
  const parts: PreparedPart[] = []
  let weight = 0
  // No name is that long, and of text that only begins like a name nothing should be said: the warning says that it was not compared.
  if (parsed.warnings.includes('too-long')) return { parsed, kind: parsed.kind, parts, weight }
  for (const part of parsed.parts) {
    const role = roleWeight(part, parsed)
    if (role === 0 || parts.length === mostParts) continue
    const word = words(part, parts.length)
    const told = word.rarity[parsed.kind]
    const counted = { part, word, rarity: told, weight: role * (commonest + (1 - commonest) * told) }
    parts.push(counted)
    weight += counted.weight
  }
  return { parsed, kind: parsed.kind, parts, weight }
}
