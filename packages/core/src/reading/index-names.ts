/** Which names of the register and the dictionaries are looked for in texts, and under which caution. */
import type { KnownName, NameCaution } from '../names/dictionary-types.ts'
import { finderKey } from '../names/finder.ts'
import { listCautions } from '../names/list-cautions.generated.ts'
import { knownOrganisations } from '../names/organisations.generated.ts'
import { pressNames } from '../names/press-names.generated.ts'
import type { Name, NameStrength, Party } from '../register/types.ts'
import { localNames } from './languages/mentions.generated.ts'
import { russianForms } from './languages/ru/inflect.ts'
import { places } from './places.ts'
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
  /** Counts only in texts of its language. */
  readonly local?: true
  /** How this form came about, when it is not the name as written in the source. */
  readonly via?: 'case-form' | 'misspelling'
}

/** A name and the key under which the finder looks for it. */
export interface NameToFind {
  readonly name: IndexedName
  readonly key: string
}

const letters = (text: string): string => text.replace(/[^\p{L}]/gu, '')
const isAcronym = (text: string): boolean => {
  const only = letters(text)
  return !/\s/.test(text.trim()) && only.length <= 6 && only === only.toUpperCase() && only !== only.toLowerCase()
}

const organisationCaution = ({ text, script, strength }: Name, key: string): IndexCaution | undefined => {
  if (script === 'Latn' && isAcronym(text)) return 'acronym'
  if (!key.includes(' ') || strength === 'weak') return 'quotes-or-trigger'
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
const personNameFits = (key: string, strength: NameStrength): boolean => {
  // "عبد الرحمن", "Abd al-Rahman": one given name in two words.
  const words = key.replace(/^(?:عبد |abd[aeu]l |abd (?:[aeu][lrs] )?)/, '').split(' ')
  const needed = strength === 'weak' || honorifics.has(words[0] ?? '') ? 3 : 2
  return words.length >= needed
}

const partyNames = (party: Party, taken: ReadonlySet<string>): readonly NameToFind[] => {
  const seen = new Set<string>()
  const person = party.schema === 'Person'
  return party.names.flatMap((name): readonly NameToFind[] => {
    if (name.strength === 'press') return []
    const { text, strength } = name
    const key = finderKey(text)
    const bearer = `${party.id} ${key}`
    if (key.length < 3 || seen.has(key) || taken.has(bearer) || (person && !personNameFits(key, strength))) return []
    seen.add(key)
    const caution = printedCautions.get(bearer) ?? (person ? undefined : organisationCaution(name, key))
    return [{ key, name: { text, kind: 'party', target: party.id, strength, ...(caution && { caution }) } }]
  })
}

/** How strong the lists print each name of a party, by its key; the first printing counts. */
const printedStrengths = new WeakMap<Party, ReadonlyMap<string, NameStrength>>()

const printedStrength = (party: Party): ReadonlyMap<string, NameStrength> => {
  const known = printedStrengths.get(party)
  if (known) return known
  const made = new Map<string, NameStrength>()
  for (const { text, strength } of party.names) {
    const key = finderKey(text)
    if (strength !== 'press' && !made.has(key)) made.set(key, strength)
  }
  printedStrengths.set(party, made)
  return made
}

/** A dictionary name with its case forms. */
const withForms = (name: KnownName, base: Omit<IndexedName, 'text'>, isPerson: boolean): readonly NameToFind[] => {
  const own: IndexedName = {
    ...base,
    text: name.text,
    language: name.language,
    ...(name.caution && { caution: name.caution }),
    ...(name.misspelling && { via: 'misspelling' as const }),
  }
  const made =
    name.script === 'Cyrl' && name.language === 'ru' && name.declines !== false ? russianForms(name.text, isPerson) : []
  // "مقتل أبي بكر", "خلف أبا بكر": the cases of the first word of a name.
  const cases = /^أبو /.test(name.text) ? ['أبا ', 'أبي '].map((first) => first + name.text.slice(4)) : []
  const forms = [...(name.forms ?? []), ...made, ...cases].map(
    (text): IndexedName => ({ ...own, text, via: 'case-form' }),
  )
  return [own, ...forms].map((one) => ({ name: one, key: finderKey(one.text) }))
}

/**
 * Every name to look for: press names of the parties given, the names their lists print, organisations, places, platforms. Press names come first and
 * win over the same name from a list, because they carry their caution; its strength stays the list's. A press name whose party is not in `parties` is left out.
 */
export const namesToFind = (parties: readonly Party[]): readonly NameToFind[] => {
  const byId = new Map(parties.map((party) => [party.id, party]))
  const press = pressNames.flatMap((name) => {
    const party = byId.get(name.party)
    if (!party) return []
    const strength = printedStrength(party).get(finderKey(name.text)) ?? 'press'
    return withForms(name, { kind: 'party', target: name.party, strength }, party.schema === 'Person')
  })
  const taken = new Set(press.map(({ name, key }) => `${name.target} ${key}`))
  const listed = parties.flatMap((party) => partyNames(party, taken))
  const known = knownOrganisations.flatMap((one) =>
    one.names.flatMap((name) => withForms(name, { kind: 'organisation', target: one.id, strength: 'primary' }, false)),
  )
  const located = places.flatMap((place) =>
    place.names.flatMap((name) => withForms(name, { kind: 'place', target: place.code, strength: 'primary' }, false)),
  )
  const online = platforms.flatMap((one) =>
    one.names.flatMap((name) => withForms(name, { kind: 'platform', target: one.code, strength: 'primary' }, false)),
  )
  const local = localNames.flatMap((name) => {
    const { kind, target } = name
    const party = byId.get(target)
    if (kind === 'party' && !party) return []
    const base = { kind, target, strength: kind === 'party' ? 'press' : 'primary', local: true } as const
    return withForms(name, base, party?.schema === 'Person')
  })
  return [...press, ...listed, ...known, ...located, ...online, ...local]
}
