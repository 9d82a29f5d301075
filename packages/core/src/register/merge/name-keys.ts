import { foldText } from '../../text/fold-text.ts'
import type { Party } from '../types.ts'

/** Longer names are no names that lists print in full. */
const longest = 200

/**
 * The words of a name, folded and in one order: `AL-MASRI, Ahmad` and `Ahmad al-Masri` have one key. Apostrophes join, every other
 * sign parts.
 */
const wordsOf = (text: string): readonly string[] =>
  foldText(text)
    .replace(/['`´ʼʻ‘’"]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .sort()

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
  const days = birthDays(party)
  if (days.length === 0) return []
  return fullNames(party).flatMap((name) =>
    days.flatMap((day) => (day.endsWith('-01-01') && name.split(' ').length < 3 ? [] : [`${day} ${name}`])),
  )
}
