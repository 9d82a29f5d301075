/** Who has spoken so far: for verbs without a subject, for titles and surnames that stand for a name given before. */
import { foldKey } from '../../text/index.ts'
import type { ChainLink, Speaker, TextSpan } from '../types.ts'
import type { FoundSpeaker } from './draft.ts'

/** A speaker with the chain of the statement it spoke in. */
export interface Remembered {
  readonly speaker: Speaker
  readonly chain: readonly ChainLink[]
  readonly paragraph: number
}

/** Speakers in the order they spoke. */
export interface SpeakerMemory {
  remember(speaker: Speaker, chain: readonly ChainLink[], paragraph: number): void
  /** The last speaker, when it spoke in this paragraph or the one before. */
  last(paragraph: number): Remembered | undefined
  /** The last speaker of a kind, however far back. */
  lastOf(kind: Speaker['kind']): Remembered | undefined
  /** The last person whose role holds all these folded words, as `same` compares them. */
  byRole(words: readonly string[], same?: (a: string, b: string) => boolean): Remembered | undefined
  /** The last speaker of one of these kinds, when it spoke in this paragraph or the one before. */
  recent(kinds: readonly Speaker['kind'][], paragraph: number): Remembered | undefined
  /** The last person whose name ends in this word. */
  bySurname(word: string): Remembered | undefined
  /** The last few speakers of this paragraph and the one before, the last first. */
  lately(paragraph: number): readonly Remembered[]
}

/** How many speakers back a pronoun may look. */
const fewest = 12
/** How many different persons back a title may look. */
const mostPeople = 200

/** Name of a speaker as first given. */
export const fullName = (speaker: Speaker): string => speaker.name ?? speaker.text

/** A title that stands for a person named before: its own words, and who is meant. */
export const standingFor = (person: Speaker, own: TextSpan, last: number): FoundSpeaker => ({
  speaker: {
    ...own,
    kind: 'person',
    name: fullName(person),
    role: person.role ?? own,
    inferred: true,
    ...(person.party && { party: person.party }),
  },
  last,
  anaphoric: true,
})

const words = (text: string): readonly string[] =>
  foldKey(text)
    .split(/[^\p{L}\p{N}']+/u)
    .filter((word) => word !== '')

interface Person extends Remembered {
  readonly surname: string
  readonly role: readonly string[]
}

/** A fresh memory; one a document. What it costs to look somebody up does not grow with the document. */
export const speakerMemory = (): SpeakerMemory => {
  const all: Remembered[] = []
  const order = new Map<Remembered, number>()
  const bySurname = new Map<string, Person>()
  const named = new Map<string, Speaker>()
  /** Persons by name, the last to speak at the end. */
  const people = new Map<string, Person>()
  const lastByKind = new Map<Speaker['kind'], Remembered>()
  /** The last persons, the last at the end. */
  const recentPeople: Person[] = []
  const lastPerson = (fits: (person: Person) => boolean): Person | undefined => recentPeople.findLast(fits)
  return {
    // A title or surname is remembered as the naming it stands for, so that what follows goes back to the full name.
    remember: (spoken, chain, paragraph) => {
      const name = fullName(spoken)
      const speaker = spoken.inferred ? (named.get(name) ?? spoken) : spoken
      if (!spoken.inferred && !named.has(name)) named.set(name, spoken)
      const one = { speaker, chain, paragraph }
      order.set(one, all.length)
      all.push(one)
      lastByKind.set(speaker.kind, one)
      if (speaker.kind !== 'person') return
      const known = people.get(name)
      const person: Person = {
        ...one,
        surname: known?.surname ?? words(name).at(-1) ?? '',
        role: known?.speaker.role === speaker.role ? (known?.role ?? []) : speaker.role ? words(speaker.role.text) : [],
      }
      people.set(name, person)
      bySurname.set(person.surname, person)
      const at = known ? recentPeople.lastIndexOf(known) : -1
      if (at >= 0) recentPeople.splice(at, 1)
      else if (recentPeople.length >= mostPeople) recentPeople.shift()
      recentPeople.push(person)
    },
    last: (paragraph) => {
      const found = all.at(-1)
      return found && paragraph - found.paragraph <= 1 ? found : undefined
    },
    lastOf: (kind) => lastByKind.get(kind),
    recent: (kinds, paragraph) =>
      kinds
        .flatMap((kind) => lastByKind.get(kind) ?? [])
        .filter((one) => paragraph - one.paragraph <= 1)
        .sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
        .at(-1),
    byRole: (wanted, same = (a, b) => a === b) =>
      wanted.length === 0
        ? undefined
        : lastPerson(({ role }) => wanted.every((word) => role.some((one) => same(one, word)))),
    bySurname: (word) => bySurname.get(word),
    lately: (paragraph) =>
      all
        .slice(-fewest)
        .filter((one) => paragraph - one.paragraph <= 1)
        .reverse(),
  }
}
