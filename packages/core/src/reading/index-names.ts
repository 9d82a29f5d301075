/** Which names of the register and the dictionaries are looked for in texts, and under which caution. */
import type { KnownName, NameCaution } from '../names/dictionary-types.ts'
import { finderKey } from '../names/finder.ts'
import { listCautions } from '../names/list-cautions.generated.ts'
import { knownOrganisations } from '../names/organisations.generated.ts'
import { pressNames } from '../names/press-names.generated.ts'
import type { NameStrength, Party } from '../register/types.ts'
import { scriptOf } from '../text/index.ts'
import { russianForms } from './languages/ru/inflect.ts'
import { places } from './places.generated.ts'
import { platforms } from './platforms.generated.ts'

/** `acronym`: a short name in capitals that a list prints; it counts only where the text names the same party in full as well. */
export type IndexCaution = NameCaution | 'acronym'

/** A name the finder looks for. */
export interface IndexedName {
  readonly text: string
  readonly kind: 'party' | 'organisation' | 'place' | 'platform'
  /** Party id, organisation id, place or platform code. */
  readonly target: string
  readonly strength: NameStrength
  readonly caution?: IndexCaution
  readonly language?: string
  /** How this form came about, when it is not the name as written in the source. */
  readonly via?: 'case-form' | 'misspelling' | 'without-brackets'
}

const letters = (text: string): string => text.replace(/[^\p{L}]/gu, '')
const isAcronym = (text: string): boolean => {
  const only = letters(text)
  return !/\s/.test(text.trim()) && only.length <= 6 && only === only.toUpperCase() && only !== only.toLowerCase()
}

/** A printed name and the names inside its brackets: `ISLAMIC STATE … (ISIL-K)` gives the long name and `ISIL-K`. */
const withBrackets = (text: string): readonly { readonly text: string; readonly via?: 'without-brackets' }[] => {
  const inner = [...text.matchAll(/\(([^()]{2,40})\)/g)].map((match) => match[1] as string)
  if (inner.length === 0) return [{ text }]
  const bare = text.replace(/\s*\([^()]*\)/g, '').trim()
  const acronyms = inner.flatMap((part) => part.split(/[,;]/)).map((part) => part.trim())
  return [bare, ...acronyms.filter((part) => isAcronym(part))].map((part) => ({
    text: part,
    via: 'without-brackets' as const,
  }))
}

const organisationCaution = (text: string, strength: NameStrength): IndexCaution | undefined => {
  if (isAcronym(text) && scriptOf(text) === 'Latn') return 'acronym'
  const words = finderKey(text).split(' ')
  if (words.length < 2 || strength === 'weak') return 'quotes-or-trigger'
  return undefined
}

const printedCautions: ReadonlyMap<string, NameCaution> = new Map(
  listCautions.map(({ party, text, caution }) => [`${party} ${finderKey(text)}`, caution]),
)

const honorifics = new Set([
  'abu',
  'umm',
  'haji',
  'hajji',
  'mullah',
  'mulla',
  'maulavi',
  'mawlawi',
  'qari',
  'sheikh',
  'shaykh',
  'ustad',
  'dr',
  'ابو',
  'ام',
  'ملا',
  'حاجي',
  'الشيخ',
  'شيخ',
])

/** Persons are looked for by names of two words at least; weak aliases and names that begin with an honorific need three. */
const personNameFits = (text: string, strength: NameStrength): boolean => {
  const words = finderKey(text).split(' ')
  const needed = strength === 'weak' || honorifics.has(words[0] ?? '') ? 3 : 2
  return words.length >= needed
}

const partyNames = (party: Party): readonly IndexedName[] => {
  const seen = new Set<string>()
  return party.names.flatMap((name) =>
    name.strength === 'press'
      ? []
      : withBrackets(name.text).flatMap(({ text, via }): IndexedName[] => {
          const key = finderKey(text)
          if (key.length < 3 || seen.has(key)) return []
          if (party.schema === 'Person' && !personNameFits(text, name.strength)) return []
          seen.add(key)
          const caution =
            printedCautions.get(`${party.id} ${key}`) ??
            (party.schema === 'Person' ? undefined : organisationCaution(text, name.strength))
          return [
            {
              text,
              kind: 'party',
              target: party.id,
              strength: name.strength,
              ...(caution && { caution }),
              ...(via && { via }),
            },
          ]
        }),
  )
}

/** A dictionary name with its case forms. */
const withForms = (name: KnownName, base: Omit<IndexedName, 'text'>, isPerson: boolean): readonly IndexedName[] => {
  const own: IndexedName = {
    ...base,
    text: name.text,
    language: name.language,
    ...(name.caution && { caution: name.caution }),
    ...(name.misspelling && { via: 'misspelling' as const }),
  }
  const made =
    name.script === 'Cyrl' && name.language === 'ru' && name.declines !== false ? russianForms(name.text, isPerson) : []
  return [own, ...[...(name.forms ?? []), ...made].map((text): IndexedName => ({ ...own, text, via: 'case-form' }))]
}

/**
 * Every name to look for: press names of the parties given, the names their lists print, organisations, places, platforms. Press names come first and
 * win over the same name from a list, because they carry their caution. A press name whose party is not in `parties` is left out.
 */
export const namesToFind = (parties: readonly Party[]): readonly IndexedName[] => {
  const byId = new Map(parties.map((party) => [party.id, party]))
  const press = pressNames.flatMap((name) => {
    const party = byId.get(name.party)
    return party
      ? withForms(name, { kind: 'party', target: name.party, strength: 'press' }, party.schema === 'Person')
      : []
  })
  const taken = new Set(press.map((name) => `${name.target} ${finderKey(name.text)}`))
  const listed = parties.flatMap(partyNames).filter((name) => !taken.has(`${name.target} ${finderKey(name.text)}`))
  const known = knownOrganisations.flatMap((one) =>
    one.names.flatMap((name) => withForms(name, { kind: 'organisation', target: one.id, strength: 'primary' }, false)),
  )
  const located = places.flatMap((place) =>
    place.names.flatMap((name) => withForms(name, { kind: 'place', target: place.code, strength: 'primary' }, false)),
  )
  const online = platforms.flatMap((one) =>
    one.names.flatMap((name) => withForms(name, { kind: 'platform', target: one.code, strength: 'primary' }, false)),
  )
  return [...press, ...listed, ...known, ...located, ...online]
}
