import type { ListId, Name, NameStrength } from '../register/types.ts'
import { scriptOf } from '../text/index.ts'
import type { ListLimits } from './types.ts'
import { childText, type UnElement } from './un-fields.ts'
import { hiddenNames, namesInNote } from './un-names.ts'

/** What a record needs to know beside its entry. */
export interface RecordContext {
  readonly list: ListId
  readonly limits: ListLimits
  skip(reason: string): void
  /** Ends the import: what stands here no official list prints, so nothing of the file is taken over. */
  refuse(what: string): never
}

/** Good and a.k.a. name this party and few others; Low names many; f.k.a. named it once. */
const strengths: Readonly<Record<string, NameStrength>> = {
  good: 'strong',
  'a.k.a.': 'strong',
  low: 'weak',
  'f.k.a.': 'former',
}

/** Most names need no counting of letters: plain ASCII with a letter in it is Latin. */
const asciiName = /^[ -~]*[A-Za-z][ -~]*$/

/** Collects the names of one party, each once. */
export interface NameBag {
  add(name: Omit<Name, 'script'>, hidden?: boolean): void
  readonly names: readonly Name[]
}

/** An empty bag. A name over the limit of length ends the import. */
export const nameBag = (context: RecordContext): NameBag => {
  const names: Name[] = []
  const seen = new Set<string>()
  return {
    names,
    add: (name, hidden = false) => {
      if (name.text.length > context.limits.nameLength) {
        context.refuse(`a name of ${name.text.length} characters; the limit is ${context.limits.nameLength}`)
      }
      // A printed name stays beside an equal one of another strength or note; a name found inside another needs no second copy.
      const key = `${name.strength}\0${name.note ?? ''}\0${name.text}`
      if (seen.has(key) || (hidden && seen.has(name.text))) return
      seen.add(key).add(name.text)
      names.push({ ...name, script: asciiName.test(name.text) ? 'Latn' : scriptOf(name.text) })
    },
  }
}

/** Adds a printed name and the names it hides. */
export const addPrinted = (bag: NameBag, name: Omit<Name, 'script'>, person: boolean, limit: number): void => {
  bag.add(name)
  if (name.text.length > limit) return
  const strength = name.strength === 'primary' ? 'strong' : name.strength
  for (const hidden of hiddenNames(name.text, strength, person)) {
    const note = [name.note, hidden.note].filter(Boolean).join('; ')
    bag.add({ text: hidden.text, strength: hidden.strength, printedAs: name.text, ...(note && { note }) }, true)
  }
}

const aliasNote = (alias: UnElement): string => {
  const place = [childText(alias, 'CITY_OF_BIRTH'), childText(alias, 'COUNTRY_OF_BIRTH')].filter(Boolean).join(', ')
  const date = childText(alias, 'DATE_OF_BIRTH')
  const born = [date && `born ${date}`, place && (date ? `in ${place}` : `born in ${place}`)].filter(Boolean).join(' ')
  return [childText(alias, 'NOTE'), born].filter(Boolean).join('; ')
}

/** Adds an `INDIVIDUAL_ALIAS` or `ENTITY_ALIAS`, what it hides, and names its note gives; birth data of the alias goes into the name's note. */
export const addAlias = (bag: NameBag, alias: UnElement, person: boolean, context: RecordContext): void => {
  const text = childText(alias, 'ALIAS_NAME')
  if (!text) {
    context.skip('an alias without a name')
    return
  }
  const quality = childText(alias, 'QUALITY') ?? ''
  const strength = strengths[quality.toLowerCase()]
  if (!strength)
    context.skip(
      `QUALITY "${quality.slice(0, 40)}" of the alias "${text.slice(0, 60)}" is not known; the name is taken as weak`,
    )
  const note = aliasNote(alias)
  const kept = strength ?? 'weak'
  addPrinted(bag, { text, strength: kept, ...(note && { note }) }, person, context.limits.nameLength)
  for (const other of namesInNote(note)) bag.add({ text: other, strength: kept, note }, true)
}
