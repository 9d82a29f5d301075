import { foldText } from '../../text/fold-text.ts'
import { bounds, overlaps } from '../edtf.ts'
import type { Party } from '../types.ts'

/** Longer names are no names that lists print in full. */
const longest = 200

/** Names and birth dates that are paired, in the order printed; a list that prints more for one person is hostile, and their pairs must not fill the memory. */
const mostNames = 500
const mostDays = 20

/**
 * The words of a name, folded and in one order: `AL-MASRI, Ahmad` and `Ahmad al-Masri` have one key. Apostrophes join, every other
 * sign parts.
 */
const wordsOf = (text: string): readonly string[] => {
  const folded = foldText(text)
  // Nearly every name is plain letters and spaces: the general pattern costs several times as much.
  if (/^[a-z\d ,.-]*$/.test(folded))
    return folded
      .split(/[ ,.-]+/)
      .filter(Boolean)
      .sort()
  return (folded.replace(/['`´ʼʻ‘’"]/g, '').match(/[\p{L}\p{N}]+/gu) ?? []).sort()
}

/** The full names of a party as keys: two words or more, in any script; weak aliases and what only the press prints are left out. */
export const fullNames = (party: Party): readonly string[] => {
  const keys = new Set<string>()
  for (const { text, strength } of party.names) {
    if (strength === 'weak' || strength === 'press' || text.length > longest) continue
    const words = wordsOf(text)
    if (words.length >= 2) keys.add(words.join(' '))
  }
  return [...keys]
}

/** Days of birth known to the day and without doubt, each once. */
export const birthDays = (party: Party): readonly string[] => [
  ...new Set((party.birthDates ?? []).flatMap(({ edtf }) => (/^\d{4}-\d{2}-\d{2}$/.test(edtf) ? [edtf] : []))),
]

/**
 * Full name with full birth date, one key for each pair of them; none for what is no person. The first of January stands in many lists
 * for "some time that year", so with it only names of three words and more count.
 */
export const nameDayKeys = (party: Party): readonly string[] => {
  if (party.schema !== 'Person' && party.schema !== 'LegalEntity') return []
  const days = birthDays(party).slice(0, mostDays)
  if (days.length === 0) return []
  return fullNames(party)
    .slice(0, mostNames)
    .flatMap((name) =>
      days.flatMap((day) => (day.endsWith('-01-01') && name.split(' ').length < 3 ? [] : [`${day} ${name}`])),
    )
}

/** The telling words of all names of a party, by script: a word of one letter or two stands in too many names. */
const tellingWords = (party: Party): ReadonlyMap<string, ReadonlySet<string>> => {
  const byScript = new Map<string, Set<string>>()
  for (const { text, script } of party.names) {
    if (text.length > longest) continue
    const words = byScript.get(script) ?? new Set<string>()
    for (const word of wordsOf(text)) if (word.length > 2) words.add(word)
    byScript.set(script, words)
  }
  return byScript
}

/**
 * Whether everything two parties say of themselves speaks against their being one: they have names in a common script, and no word of them in
 * common; they have birth dates, and none that could be one day.
 */
export const factsDiffer = (a: Party, b: Party): boolean => {
  const [days, others] = [a, b].map((party) => (party.birthDates ?? []).map(({ edtf }) => bounds(edtf)))
  if (days === undefined || others === undefined || days.length === 0 || others.length === 0) return false
  if (days.some((day) => others.some((other) => overlaps(day, other)))) return false
  const [words, known] = [tellingWords(a), tellingWords(b)]
  const scripts = [...words.keys()].filter((script) => known.has(script))
  return (
    scripts.length > 0 &&
    scripts.every((script) => ![...(words.get(script) ?? [])].some((word) => known.get(script)?.has(word)))
  )
}
