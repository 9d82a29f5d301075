import { buildFinder, finderKey, findNames, longestName } from '../names/finder.ts'
import { compareSpans, sourceSpan, spansOverlap, startingIn } from '../text/index.ts'
import { russianForms } from './languages/ru/inflect.ts'
import { usesCapitals } from './mentions/capitals.ts'
import { isGivenName } from './mentions/proper/given.ts'
import { nameWordsOf } from './mentions/proper/words.ts'
import { surnamePlaces } from './mentions/surnames.ts'
import { type Page, tokenAt } from './page.ts'
import type { Mention, Statement } from './types.ts'

interface Person {
  readonly name: string
  readonly role?: Mention['role']
}

/**
 * Whether the words of a speaker can be a personal name: no word of them is common, heads a body's name or opens a sentence, and what the text names as something
 * else is not somebody's name.
 */
const nameFits = (page: Page): ((name: string) => boolean) => {
  const words = nameWordsOf(page.language)
  const roles = new Set(page.lexicon?.roles)
  const nobody = [words?.common, words?.starters, words?.commonCapitals, words?.heads, words?.weakHeads]
  const unnamed = new Set([...(page.lexicon?.anonymous ?? []), ...(page.lexicon?.documents ?? [])])
  return (name) => {
    const parts = finderKey(name).split(' ')
    const last = parts.at(-1) ?? ''
    if (parts.length === 1 && (last.length < 3 || roles.has(last))) return false
    if (
      page.language === 'ru' &&
      (/^[a-z]/.test(last) || [...(words?.bodyStarts ?? [])].some((start) => last.startsWith(start)))
    )
      return false
    return !parts.some(
      (part) => part !== '' && (nobody.some((list) => list?.has(part)) || unnamed.has(part)) && !isGivenName(part),
    )
  }
}

/** Persons who speak, by their fullest name, with the role first given for them. */
const speakersOf = (page: Page, statements: readonly Statement[]): readonly Person[] => {
  const people = new Map<string, Person>()
  const fits = nameFits(page)
  for (const { speaker } of statements) {
    if (speaker.kind !== 'person' || speaker.party) continue
    const isRoleOnly = speaker.role !== undefined && speaker.role.text === (speaker.name ?? speaker.text)
    const name = speaker.name ?? (isRoleOnly ? undefined : speaker.text)
    if (name === undefined || people.get(name)?.role || !fits(name)) continue
    people.set(name, { name, ...(speaker.role && { role: speaker.role }) })
  }
  return [...people.values()]
}

/**
 * Mentions of persons on no list: those who speak, wherever the text names them again in full or by surname. Only people the text itself quotes
 * become mentions; nobody is looked up elsewhere.
 */
export const findPeople = (
  page: Page,
  statements: readonly Statement[],
  mentions: readonly Omit<Mention, 'id'>[],
): readonly Omit<Mention, 'id'>[] => {
  const people = speakersOf(page, statements)
  const names = people.flatMap((person, value) => {
    const surname = person.name.split(/\s+/).at(-1) ?? ''
    const both = surname.length >= 3 && surname !== person.name ? [person.name, surname] : [person.name]
    return both
      .flatMap((text) => [text, ...(page.language === 'ru' ? russianForms(text, true) : [])])
      .map((text) => ({ key: finderKey(text), value }))
  })
  if (names.length === 0) return []
  const capitals = usesCapitals(page.text)
  // Matches come by their start, the longest first: a surname inside a full name that was just taken is the same person again.
  let taken = 0
  const standsAlone = page.language === 'ar' ? surnamePlaces(page) : undefined
  const seen = new Set<Person>()
  return findNames(buildFinder(names), page.folded)
    .flatMap((found): Omit<Mention, 'id'>[] => {
      const span = sourceSpan(page.folded, found.start, found.end)
      const text = page.text.slice(span.start, span.end)
      const person = people[found.values[0] as number] as Person
      const isLower = capitals && text[0] === text[0]?.toLowerCase() && text[0] !== text[0]?.toUpperCase()
      if (
        isLower ||
        startingIn(mentions, span.start - longestName, span.end).some(
          (other) => !other.reasons.includes('short-form') && spansOverlap(other, span),
        )
      )
        return []
      if (span.start < taken) return []
      const short = text.split(/\s+/).length < person.name.split(/\s+/).length
      // In Arabic no capital tells a surname from a word: only after the full name, and only where it stands alone.
      if (standsAlone && short && !(seen.has(person) && standsAlone(tokenAt(page, span.start)))) return []
      if (!short) seen.add(person)
      taken = span.end
      return [
        {
          ...span,
          text,
          kind: 'person',
          score: short ? 0.8 : 0.9,
          label: person.name,
          reasons: [short ? 'surname' : 'speaker'],
          ...(short && { inferred: true }),
          ...(person.role && { role: person.role }),
        },
      ]
    })
    .sort(compareSpans)
}

/** Persons of the first reading with the roles that statements give them, where their own words gave none. */
export const withSpeakersRoles = (
  mentions: readonly Omit<Mention, 'id'>[],
  statements: readonly Statement[],
): readonly Omit<Mention, 'id'>[] => {
  const roles = new Map<string, NonNullable<Mention['role']>>()
  for (const { speaker } of statements) {
    const name = speaker.name ?? speaker.text
    if (speaker.kind === 'person' && speaker.role && !roles.has(name)) roles.set(name, speaker.role)
  }
  if (roles.size === 0) return mentions
  return mentions.map((mention) => {
    const role = mention.kind === 'person' && !mention.role ? roles.get(mention.label ?? mention.text) : undefined
    return role ? { ...mention, role } : mention
  })
}
