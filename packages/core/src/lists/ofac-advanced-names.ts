import type { NameStrength } from '../register/types.ts'
import { foldSpace } from '../register/white-space.ts'
import { scriptOf } from '../text/index.ts'
import { aliasStrength, type PlainName } from './ofac-names.ts'
import type { OfacReferences } from './ofac-references.ts'
import { attributeOf, childOf, childrenOf, textOf, type XmlNode } from './xml-node.ts'

/** Where a part of a person's name stands in natural order; OFAC prints the family name first. */
const places: Readonly<Record<string, number>> = {
  'first name': 0,
  'middle name': 1,
  patronymic: 2,
  matronymic: 3,
  nickname: 4,
  'maiden name': 5,
  'last name': 6,
}

/** Scripts whose names are written with the family name first and without spaces. */
const familyFirst: ReadonlySet<string> = new Set(['Hani', 'Hira', 'Kana', 'Hang'])

interface Part {
  readonly text: string
  readonly place: number
}

/** What the groups of an identity say of each part: the number of a group → its place. */
const groupPlaces = (identity: XmlNode, references: OfacReferences): ReadonlyMap<string, number> => {
  const found = new Map<string, number>()
  for (const master of childrenOf(childOf(identity, 'NamePartGroups'), 'MasterNamePartGroup')) {
    for (const group of childrenOf(master, 'NamePartGroup')) {
      const type = references.text('NamePartType', attributeOf(group, 'NamePartTypeID')).toLowerCase()
      const place = places[type]
      if (place !== undefined) found.set(attributeOf(group, 'ID'), place)
    }
  }
  return found
}

const textOfParts = (parts: readonly Part[], person: boolean): string => {
  const printed = parts.map((part) => part.text)
  if (!person || parts.length < 2) return foldSpace(printed.join(' '))
  if (familyFirst.has(scriptOf(printed.join('')))) return printed.join('')
  // A stable sort: parts of one kind keep their order; of an unknown kind all keep it.
  const known = parts.every((part) => part.place >= 0)
  const ordered = known ? [...parts].sort((a, b) => a.place - b.place) : parts
  return foldSpace(ordered.map((part) => part.text).join(' '))
}

/** What a name of an alias is worth. The first name of the primary alias in another script is the original one. */
const strengthOf = (
  alias: XmlNode,
  primary: boolean,
  latin: boolean,
  references: OfacReferences,
): { readonly strength: NameStrength; readonly note?: string } | undefined => {
  if (primary && attributeOf(alias, 'Primary') === 'true') return { strength: latin ? 'primary' : 'original-script' }
  const type = references.text('AliasType', attributeOf(alias, 'AliasTypeID'))
  return aliasStrength(type, attributeOf(alias, 'LowQuality') === 'true')
}

/**
 * The names of one `Identity`, each `DocumentedName` one: parts in natural order by what their groups say (family, given, patronymic), low
 * quality as weak, other scripts as what their alias is. Names of a false identity say so; only the primary identity has the primary name.
 */
export const identityNames = (
  identity: XmlNode,
  person: boolean,
  references: OfacReferences,
  skip: (reason: string) => void,
): readonly PlainName[] => {
  const groups = groupPlaces(identity, references)
  const primary = attributeOf(identity, 'Primary') !== 'false'
  const falseNote = attributeOf(identity, 'False') === 'true' ? 'false identity' : undefined
  const names: PlainName[] = []
  for (const alias of childrenOf(identity, 'Alias')) {
    for (const documented of childrenOf(alias, 'DocumentedName')) {
      const parts = childrenOf(documented, 'DocumentedNamePart').flatMap((part): readonly Part[] => {
        const text = textOf(part, 'NamePartValue')
        const group = attributeOf(childOf(part, 'NamePartValue'), 'NamePartGroupID')
        return text === '' ? [] : [{ text, place: groups.get(group) ?? -1 }]
      })
      const text = textOfParts(parts, person)
      if (text === '') {
        skip('an alias without a name')
        continue
      }
      const how = strengthOf(alias, primary, scriptOf(text) === 'Latn', references)
      if (!how) {
        const type = attributeOf(alias, 'AliasTypeID').slice(0, 40)
        skip(`the alias type ${type || '(none)'} of "${text.slice(0, 60)}" is not known; taken as weak`)
      }
      const note = [how?.note, falseNote].filter(Boolean).join('; ')
      names.push({
        text,
        strength: how?.strength ?? 'weak',
        ...(parts.length > 1 && { parts: parts.map((part) => part.text) }),
        ...(note && { note }),
      })
    }
  }
  // The primary name first, whatever the order of the aliases.
  return names.sort((a, b) => Number(b.strength === 'primary') - Number(a.strength === 'primary'))
}
