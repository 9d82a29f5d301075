import type { Sheet } from './evidence.ts'

/** An attribute, alone or in an object. */
export interface MispAttribute {
  readonly uuid: string
  readonly type: string
  readonly category: string
  readonly value: string
  readonly comment: string
  readonly to_ids: boolean
  readonly disable_correlation: boolean
  readonly distribution: string
  readonly object_relation?: string
}

/** A reference from one object to another. */
export interface MispReference {
  readonly uuid: string
  readonly object_uuid: string
  readonly referenced_uuid: string
  readonly relationship_type: string
  readonly comment: string
}

/** An object after one of MISP's templates. */
export interface MispObject {
  readonly uuid: string
  readonly name: string
  readonly description: string
  readonly 'meta-category': string
  readonly template_uuid: string
  readonly template_version: string
  readonly distribution: string
  readonly comment: string
  readonly Attribute: readonly MispAttribute[]
  readonly ObjectReference: readonly MispReference[]
}

/** A template by its name. */
export type Template = 'news-media' | 'annotation' | 'person' | 'organization' | 'geolocation'

interface TemplateFacts {
  readonly uuid: string
  readonly version: string
  readonly category: string
  readonly description: string
  /** The attribute type of each relation that is not plain `text`. */
  readonly types: Readonly<Record<string, string>>
}

/** The templates used, of MISP's own objects (github.com/MISP/misp-objects, CC0 or BSD-2-Clause): names, versions and types as published there. */
const templates: Readonly<Record<Template, TemplateFacts>> = {
  'news-media': {
    uuid: '691463c5-5302-4847-9bec-4c56ccfec677',
    version: '3',
    category: 'misc',
    description: 'News media are forms of mass media delivering news to the general public.',
    types: { url: 'url' },
  },
  annotation: {
    uuid: '5d8dc046-15a1-4ca3-a09f-ed4ede7c4487',
    version: '3',
    category: 'misc',
    description:
      'An annotation object allowing analysts to add annotations, comments, executive summary to a MISP event, objects or attributes.',
    types: {},
  },
  person: {
    uuid: 'a15b0477-e9d1-4b9c-9546-abe78a4f4248',
    version: '21',
    category: 'misc',
    description: 'An object which describes a person or an identity.',
    types: { 'full-name': 'full-name' },
  },
  organization: {
    uuid: 'f750e12b-127a-432c-b022-b3f9153c4e2a',
    version: '9',
    category: 'misc',
    description: 'An object which describes an organization.',
    types: {},
  },
  geolocation: {
    uuid: 'cd6f2238-ba55-4888-82c4-104e6e1acf21',
    version: '8',
    category: 'misc',
    description: 'An object to describe a geographic location.',
    types: {},
  },
}

/** The category MISP files a type under (describeTypes.json, `sane_defaults`). */
const categories: Readonly<Record<string, string>> = { url: 'Network activity', 'full-name': 'Person' }

/** MISP cuts or refuses longer values of a `text` attribute (65,535 bytes of its column); cut here, it is said. */
const longestValue = 16_000

const fitting = (value: string): string =>
  value.length <= longestValue ? value : `${value.slice(0, longestValue).replace(/[\ud800-\udbff]$/, '')} […]`

/** An attribute with its id. `correlates`: MISP may tie it to other events; words that stand in every article must not. */
export const mispAttribute = (
  sheet: Sheet,
  name: readonly (string | number)[],
  given: {
    readonly type: string
    readonly category: string
    readonly value: string
    readonly comment?: string
    readonly correlates: boolean
    readonly relation?: string
  },
): MispAttribute => ({
  uuid: sheet.uuid('attribute', ...name),
  type: given.type,
  category: given.category,
  value: fitting(given.value),
  comment: given.comment ?? '',
  to_ids: false,
  disable_correlation: !given.correlates,
  // 5: as the event.
  distribution: '5',
  ...(given.relation !== undefined && { object_relation: given.relation }),
})

/** An object with its attributes; values that are empty are left out. Only the first value, its name, takes part in correlation. */
export const mispObject = (
  sheet: Sheet,
  template: Template,
  name: readonly (string | number)[],
  values: readonly (readonly [relation: string, value: string | undefined])[],
  { comment, correlates }: { readonly comment: string; readonly correlates: boolean },
): MispObject => {
  const facts = templates[template]
  return {
    uuid: sheet.uuid('object', ...name),
    name: template,
    description: facts.description,
    'meta-category': facts.category,
    template_uuid: facts.uuid,
    template_version: facts.version,
    distribution: '5',
    comment,
    Attribute: values.flatMap(([relation, value], index) => {
      if (value === undefined || value.trim() === '') return []
      const type = facts.types[relation] ?? 'text'
      const category = categories[type] ?? 'Other'
      const given = { type, category, value: value.trim(), relation, correlates: correlates && index === 0 }
      return [mispAttribute(sheet, [...name, relation, index], given)]
    }),
    ObjectReference: [],
  }
}

/** Gathers references between objects while they are made. */
export interface MispReferences {
  add(from: MispObject, to: MispObject, relation: string, comment?: string): void
  /** The object with the references that start at it. */
  on(object: MispObject): MispObject
}

/** An empty gathering. */
export const mispReferences = (sheet: Sheet): MispReferences => {
  const found = new Map<string, MispReference[]>()
  return {
    add: (from, to, relationshipType, comment = '') => {
      const list = found.get(from.uuid) ?? []
      found.set(from.uuid, list)
      list.push({
        uuid: sheet.uuid('reference', from.uuid, to.uuid, relationshipType),
        object_uuid: from.uuid,
        referenced_uuid: to.uuid,
        relationship_type: relationshipType,
        comment,
      })
    },
    on: (object) => ({ ...object, ObjectReference: found.get(object.uuid) ?? [] }),
  }
}
