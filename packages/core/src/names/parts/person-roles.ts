/** Says what the parts of a personal name do: given name, father's, family's. Only where words, order or writing tell; the rest stay `name`. */
import type { Draft } from './drafts.ts'
import { conceptsOf, wordKind as kind, type Lexicon } from './lexicon.ts'
import { isPatronymicOfKnown, patronymicGender, surnameByEnding } from './slavic.ts'
import type { ParsedName, PartRole } from './types.ts'
import type { Word } from './words.ts'

const givenKinds = kind.given | kind['given-arab']

const isKnownGiven = (one: Draft): boolean => (one.kinds & givenKinds) !== 0 || one.compound !== undefined

const isArab = (one: Draft): boolean =>
  one.compound !== undefined || (one.kinds & kind['given-arab']) !== 0 || (one.markers?.includes('al') ?? false)

const setGiven = (one: Draft): void => {
  one.role = 'given'
  one.gender = one.entry?.gender
}

/** Given names mean the same whoever of the chain bears them; family names mean nothing. */
const meanings = (drafts: readonly Draft[]): void => {
  for (const one of drafts) {
    if (one.role === 'given' || one.role === 'father' || one.role === undefined || one.role === 'kunya') {
      if (one.entry?.concepts) one.concepts = conceptsOf(one.entry, 'given:') ?? one.concepts
    }
  }
}

/** Ends like a nisba: -i in Latin letters, -и or -ий, ي. */
const endsAsNisba = (key: string): boolean => {
  const last = key.charCodeAt(key.length - 1)
  return last === 0x69 || last === 0x79 || last === 0x438 || last === 0x439 || last === 0x64a
}

const setFamily = (one: Draft): void => {
  one.role = 'family'
  const ending = surnameByEnding(one.key)
  if (ending?.gender) one.gender = ending.gender
}

/** Roles for all drafts of one name; answers how its chain is known. */
export const assignPersonRoles = (drafts: Draft[], words: readonly Word[], lexicon: Lexicon): ParsedName['chain'] => {
  titlesAlone(drafts)
  articles(drafts)
  const open = (): Draft[] => drafts.filter((one) => one.role === undefined)
  familyFirst(drafts)
  capitals(drafts, words)
  const byPatronymic = patronymic(open(), drafts, lexicon)
  namedBySon(drafts)
  const markedChain = drafts.some((one) => one.role === 'father')
  let chain: ParsedName['chain'] = markedChain ? 'stated' : 'none'
  if (!byPatronymic) {
    const arabPattern =
      markedChain ||
      open().filter(isArab).length >= 2 ||
      drafts.some((one) => one.role === 'nisba' || one.role === 'kunya')
    if (arabPattern) chain = arabRoles(drafts, open(), markedChain)
    else westernRoles(drafts, open())
  } else chain = 'stated'
  number(drafts, chain)
  meanings(drafts)
  return chain
}

/** A name of nothing but titles is a name: a man may be called Sheikh. */
const titlesAlone = (drafts: readonly Draft[]): void => {
  if (drafts.some((one) => one.role !== 'honorific' && one.role !== 'generation' && one.role !== 'initial')) return
  for (const one of drafts)
    if (one.role === 'honorific') {
      one.role = undefined
      one.concepts = undefined
      one.gender = undefined
    }
}

/** What an article tells: al-…i is a nisba; behind a given name any other articled word is an epithet or a house. */
const articles = (drafts: readonly Draft[]): void => {
  const last = drafts.length - 1
  drafts.forEach((one, at) => {
    if (one.role !== undefined) return
    const given = isKnownGiven(one)
    const articled = one.markers?.includes('al') ?? false
    if (one.kinds & kind.nisba && at > 0 && (articled || !given || at === last)) one.role = 'nisba'
    else if (!articled) return
    // The article is never written apart in Arabic letters: this is the house of (آل).
    else if (one.script === 'Arab' && one.to - one.from === 2 && one.compound === undefined) one.role = 'family'
    else if (one.compound === 'din' || one.compound === 'glory') one.role = 'laqab'
    else if (given) one.role = at > 0 && at === last ? 'family' : undefined
    else if (endsAsNisba(one.key) && one.key.length > 2) one.role = 'nisba'
    else if (at > 0) one.role = 'family'
  })
}

/** Ibn Khaldun, Ben Ali: with nothing before it, "son of" makes a family name. */
const namedBySon = (drafts: readonly Draft[]): void => {
  const first = drafts.find((one) => one.role !== 'honorific')
  if (first?.role === 'father' && first.group === 0) first.role = 'family'
}

/** "PUTIN, Vladimir": what stands before the comma is the family's. */
const familyFirst = (drafts: readonly Draft[]): void => {
  const named = (one: Draft): boolean => one.role !== 'honorific' && one.role !== 'generation'
  const second = drafts.find((one) => one.group > 0)
  if (!second || second.role === 'connective' || second.role === 'number') return
  if (!drafts.some((one) => one.group > 0 && named(one))) return
  let first = true
  for (const one of drafts) {
    if (one.group > 0) break
    if (one.role === undefined) setFamily(one)
    else if (one.role === 'father' && first) one.role = 'family'
    if (named(one)) first = false
  }
}

/** "John DOE": the word in capitals among others is the family's. */
const capitals = (drafts: readonly Draft[], words: readonly Word[]): void => {
  const caseOf = (one: Draft): string => {
    const word = words[one.to - 1] as Word
    if (word.key.length < 2) return 'none'
    // JC Juncker: capitals without a vowel are initials written together.
    return word.key.length > 3 || /[aeiouy\P{ASCII}]/u.test(word.key) ? word.case : 'none'
  }
  let all = 0
  let others = 0
  for (const one of drafts) {
    if (one.role === 'honorific' || one.role === 'generation' || one.role === 'initial') continue
    const written = caseOf(one)
    if (written === 'all') all += 1
    else if (written === 'first' || written === 'inner') others += 1
  }
  if (all === 0 || others === 0) return
  for (const one of drafts) if (one.role === undefined && caseOf(one) === 'all') setFamily(one)
}

/** Given name, patronymic and surname in either order; true where a patronymic decided. */
const patronymic = (open: readonly Draft[], drafts: readonly Draft[], lexicon: Lexicon): boolean => {
  const at = open.findIndex((one, i) => i > 0 && patronymicGender(one.key, one.script) !== undefined)
  if (at < 0) return false
  const one = open[at] as Draft
  const hasFamily = drafts.some((other) => other.role === 'family')
  if (open.length === 2 && !hasFamily && !isPatronymicOfKnown(one.key, lexicon)) return false
  one.role = 'father'
  one.gender = patronymicGender(one.key, one.script)
  const given = open[at - 1] as Draft
  setGiven(given)
  for (const other of open) if (other.role === undefined) setFamily(other)
  return true
}

/** Names of the Arabic pattern: given name, fathers, then where they are from. */
const arabRoles = (drafts: readonly Draft[], open: readonly Draft[], stated: boolean): ParsedName['chain'] => {
  let chain: ParsedName['chain'] = stated ? 'stated' : 'none'
  const firstFather = drafts.find((one) => one.role === 'father')
  const inFront = open.filter((one) => !firstFather || one.from < firstFather.from)
  // Karimov Islom …: the surname may come first in Central Asia.
  const [front, second] = inFront
  if (front && second && isKnownGiven(second) && !isKnownGiven(front) && surnameByEnding(front.key)) {
    setFamily(front)
    inFront.shift()
  }
  const [given, ...rest] = inFront
  const tail = rest[rest.length - 1]
  const kunyaFirst = given && drafts.some((one) => one.role === 'kunya' && one.from < given.from)
  if (given && (isKnownGiven(given) || rest.length > 0 || !kunyaFirst)) setGiven(given)
  if (stated) {
    for (const one of rest) if (isKnownGiven(one)) one.role = 'father'
  } else if (given) {
    // Three bare names and more are a chain; one of them may be a name we do not know, the last only in front of a nisba or a house.
    const origin = drafts.some(
      (one) => (one.role === 'nisba' || one.role === 'family') && one.from > (tail ?? given).from,
    )
    const links = tail && !origin && !isKnownGiven(tail) ? rest.slice(0, -1) : rest
    const known = links.filter(isKnownGiven).length + (isKnownGiven(given) ? 1 : 0)
    if (links.length >= 2 && known >= links.length) {
      chain = 'implied'
      for (const one of links) one.role = 'father'
    }
    if (tail && tail.role === undefined && !origin && !isKnownGiven(tail)) setFamily(tail)
  }
  for (const one of rest) if (one.role === undefined && surnameByEnding(one.key)) setFamily(one)
  const last = open[open.length - 1]
  if (last && last.role === undefined && firstFather && last.from > firstFather.from && !isKnownGiven(last))
    setFamily(last)
  for (const one of rest) if (one.role === undefined && one.compound === 'din') one.role = 'laqab'
  return chain
}

const isSyllabic = (script: string): boolean => script === 'Hani' || script === 'Hang'

/** Characters with spaces between them: the surname is the one word of a single sign, at either end. */
const syllabicRoles = (open: readonly Draft[]): void => {
  const single = open.filter((one) => one.key.length === 1)
  const family =
    single.length === 1 && (single[0] === open[0] || single[0] === open[open.length - 1]) ? single[0] : undefined
  if (!family) return
  for (const one of open) one.role = one === family ? 'family' : 'given'
}

/** All other names: a known given name in front, and a surname known by its ending or because it is the only word left. */
const westernRoles = (drafts: readonly Draft[], open: readonly Draft[]): void => {
  const hasFamily = drafts.some((one) => one.role === 'family')
  const first = open[0]
  const last = open[open.length - 1]
  if (!first || !last) return
  if (isSyllabic(first.script) && open.length > 1) {
    syllabicRoles(open)
    return
  }
  if (open.length === 1) {
    // J. R. Smith: where all the rest are initials, the word is the family's.
    if (!hasFamily && drafts.some((one) => one.role === 'initial')) setFamily(first)
    else if (hasFamily || isKnownGiven(first)) setGiven(first)
    return
  }
  if (hasFamily) {
    setGiven(first)
    for (const one of open) if (isKnownGiven(one)) setGiven(one)
    return
  }
  // Order alone tells little: a surname in front needs an ending that is one. The last word of two known given names may be either.
  if (surnameByEnding(last.key) || (isKnownGiven(first) && !isKnownGiven(last))) {
    setFamily(last)
    setGiven(first)
  } else if (surnameByEnding(first.key)) {
    setFamily(first)
    setGiven(last)
  } else if (isKnownGiven(first)) setGiven(first)
  for (const one of open) if (one.role === undefined && one !== last && isKnownGiven(one)) setGiven(one)
}

/** Numbers the links of a chain in the order written. */
const number = (drafts: readonly Draft[], chain: ParsedName['chain']): void => {
  let link = 0
  for (const one of drafts) {
    const role: PartRole | undefined = one.role
    if (role === 'kunya') one.gender ??= one.markers?.includes('umm') ? 'female' : 'male'
    else if (chain === 'none') continue
    else if (role === 'given' && link === 0) one.link = 0
    else if (role === 'father') {
      link += 1
      one.link = link
      if (link === 1 && !one.gender && one.markers) {
        if (one.markers[0] === 'ibn') one.gender = 'male'
        else if (one.markers[0] === 'bint') one.gender = 'female'
      }
    }
  }
}
