/** What is exported, held to the schemas and models of the formats' own makers (packages/testkit/schemas). */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readText } from '../read-text.ts'
import { starterIndex } from '../test-reading.ts'
import { ftmReadings } from './ftm.ts'
import { mispEvents } from './misp.ts'
import { hostilePieces, madeDocument, scattered } from './readings.fixture.ts'
import { stixBundle } from './stix.ts'
import type { ExportOptions, ReadDocument } from './types.ts'
import { webAnnotations } from './web-annotation.ts'

const schemas = new URL('../../../../testkit/schemas/', import.meta.url)
const samples = new URL('../../../../../samples/reading/', import.meta.url)
const load = (name: string): unknown => JSON.parse(readFileSync(new URL(name, schemas), 'utf8'))

const newAjv = (): Ajv2020 => {
  const ajv = new Ajv2020({ strict: false, allErrors: true, unicodeRegExp: false })
  addFormats.default(ajv)
  return ajv
}

const sampleDocuments = (): readonly ReadDocument[] => {
  const index = JSON.parse(readFileSync(new URL('index.json', samples), 'utf8')) as readonly {
    readonly file: string
    readonly published: string
  }[]
  return index.map(({ file, published }) => {
    const text = readFileSync(new URL(file, samples), 'utf8')
    const hash = createHash('sha256').update(text, 'utf8').digest('hex')
    const facts = { published, source: 'A newspaper', url: `https://example.org/${file}` }
    return { text, reading: readText({ text, hash, ...facts }, starterIndex()) }
  })
}

const documents = [...sampleDocuments(), madeDocument()]
const options: ExportOptions = { tlp: 'amber', reliability: 'C', credibility: 3 }

const anyDocument = fc
  .tuple(
    fc.array(fc.oneof(fc.constantFrom(...hostilePieces), fc.string({ unit: 'grapheme', maxLength: 4 })), {
      minLength: 1,
    }),
    fc.array(fc.nat(), { minLength: 8 }),
  )
  .map(([parts, picks]) => [parts.join('').toWellFormed(), picks] as const)
  .filter(([text]) => text.trim() !== '')
  .map(([text, picks]) => scattered(text, picks))

/** Faults of every one of the values, for a message that names them. */
const faults = (
  validate: ValidateFunction,
  values: readonly { readonly [key: string]: unknown }[],
): readonly string[] =>
  values.flatMap((value) =>
    validate(value as unknown)
      ? []
      : (validate.errors ?? []).map((error) => `${String(value['id'])} ${error.instancePath} ${error.message}`),
  )

describe('STIX 2.1', () => {
  const ajv = newAjv()
  for (const schema of load('stix-2.1.json') as readonly { readonly $id: string }[]) ajv.addSchema(schema)
  const base = 'http://raw.githubusercontent.com/oasis-open/cti-stix2-json-schemas/stix2.1/schemas/'
  const folders: Readonly<Record<string, string>> = {
    'marking-definition': 'common',
    'extension-definition': 'common',
    relationship: 'sros',
  }
  const check = (given: readonly ReadDocument[]): readonly string[] =>
    stixBundle(given, options).objects.flatMap((object) => {
      const validate = ajv.getSchema(`${base}${folders[object.type] ?? 'sdos'}/${object.type}.json`)
      return validate === undefined ? [`no schema for ${object.type}`] : faults(validate as ValidateFunction, [object])
    })

  it('every object is valid', () => {
    expect(check(documents)).toEqual([])
    expect(new Set(stixBundle(documents).objects.map(({ type }) => type))).toEqual(
      new Set(
        'identity extension-definition marking-definition threat-actor location note relationship opinion report'.split(
          ' ',
        ),
      ),
    )
  })

  it('every object of any reading is valid', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        expect(check([document])).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  it('would see a wrong one', () => {
    const validate = ajv.getSchema(`${base}sdos/opinion.json`) as ValidateFunction
    const opinion = stixBundle(documents).objects.find(({ type }) => type === 'opinion')
    expect(faults(validate, [{ ...opinion }])).toEqual([])
    expect(faults(validate, [{ ...opinion, opinion: 'false' }])).not.toEqual([])
  })

  it('every reference leads to an object of the bundle, and no id stands twice', () => {
    const { objects } = stixBundle(documents, options)
    const ids = objects.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const refs = [...JSON.stringify(objects).matchAll(/"([a-z-]+--[0-9a-f-]{36})"/g)].map(([, id]) => id)
    expect([...new Set(refs)].filter((id) => !ids.includes(`${id}`))).toEqual([])
  })
})

interface FtmModel {
  readonly schemata: Readonly<
    Record<
      string,
      {
        readonly is: readonly string[]
        readonly required: readonly string[]
        readonly properties: Readonly<Record<string, { readonly type: string; readonly range?: string }>>
      }
    >
  >
  readonly topics: readonly string[]
  readonly languages: readonly string[]
  readonly countries: readonly string[]
}

describe('FollowTheMoney', () => {
  const model = load('followthemoney.json') as FtmModel
  const date = /^\d{4}(-\d{2}(-\d{2})?)?$/
  // followthemoney/types/entity.py
  const entityId = /^[0-9a-zA-Z]([0-9a-zA-Z.-]*[0-9a-zA-Z])?$/
  const check = (given: readonly ReadDocument[]): readonly string[] => {
    const entities = ftmReadings(given)
    const schemaOf = new Map(entities.map(({ id, schema }) => [id, schema]))
    const isFit = (type: string, range: string | undefined, value: string): boolean => {
      if (type === 'date') return date.test(value)
      if (type === 'topic') return model.topics.includes(value)
      if (type === 'language') return model.languages.includes(value)
      if (type === 'country') return model.countries.includes(value)
      if (type === 'url') return URL.canParse(value)
      if (type !== 'entity') return value !== ''
      return range !== undefined && (model.schemata[schemaOf.get(value) ?? '']?.is.includes(range) ?? false)
    }
    return entities.flatMap(({ id, schema, properties }) => {
      const known = model.schemata[schema]
      if (known === undefined) return [`${id}: no schema ${schema}`]
      const missing = known.required.filter((name) => properties[name] === undefined)
      const wrong = Object.entries(properties).flatMap(([name, values]) => {
        const property = known.properties[name]
        if (property === undefined) return [`${schema}.${name} is no property`]
        return values
          .filter((value) => !isFit(property.type, property.range, value))
          .map((value) => `${name}: ${value}`)
      })
      const named = entityId.test(id) ? [] : [`${id} is no id`]
      return [
        ...named,
        ...missing.map((name) => `${id}: ${schema} without ${name}`),
        ...wrong.map((text) => `${id}: ${text}`),
      ]
    })
  }

  it('every entity fits the model, and every one it names is there in a fitting schema', () => {
    expect(check(documents)).toEqual([])
    expect(new Set(ftmReadings(documents).map(({ schema }) => schema))).toEqual(
      new Set(
        'Article Organization Company Person PublicBody Address Sanction Mention Documentation Note Membership UnknownLink Event'.split(
          ' ',
        ),
      ),
    )
  })

  it('every entity of any reading fits', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        expect(check([document])).toEqual([])
      }),
      { numRuns: 40 },
    )
  })
})

interface MispModel {
  readonly event: { readonly event: object; readonly attribute: object; readonly tag: object }
  readonly templates: Readonly<
    Record<
      string,
      {
        readonly uuid: string
        readonly version: string
        readonly 'meta-category': string
        readonly description: string
        readonly requiredOneOf: readonly string[]
        readonly attributes: Readonly<
          Record<string, { readonly type: string; readonly multiple: boolean; readonly values?: readonly string[] }>
        >
      }
    >
  >
  readonly relationships: readonly string[]
  readonly categories: Readonly<Record<string, readonly string[]>>
}

describe('MISP', () => {
  const { event, templates, categories } = load('misp.json') as MispModel
  const validate = newAjv().compile({ $id: 'misp', defs: event, $ref: '#/defs/event' })
  const validateAttribute = newAjv().compile({ $id: 'misp', defs: event, $ref: '#/defs/attribute' })
  const check = (given: ReadDocument): readonly string[] => {
    const made = mispEvents([given], options)
    if (!('Event' in made)) return ['one reading must be one event']
    const { Object: objects, ...rest } = made.Event
    const uuids = new Set(objects.map(({ uuid }) => uuid))
    return [
      ...faults(validate, [{ id: 'event', ...rest }]),
      ...objects.flatMap((object) => {
        const template = templates[object.name]
        if (template === undefined) return [`no template ${object.name}`]
        const { uuid, version, description } = template
        const relations = object.Attribute.map(({ object_relation = '' }) => object_relation)
        const head = [object.template_uuid, object.template_version, object.description, object['meta-category']]
        const wrong = JSON.stringify(head) !== JSON.stringify([uuid, version, description, template['meta-category']])
        return [
          ...(wrong ? [`${object.name}: not as its template`] : []),
          ...(template.requiredOneOf.some((name) => relations.includes(name))
            ? []
            : [`${object.name} has none it needs`]),
          ...object.Attribute.flatMap(({ object_relation = '', ...attribute }) => {
            const wanted = template.attributes[object_relation]
            return [
              ...faults(validateAttribute, [{ id: object_relation, ...attribute }]),
              ...(wanted?.type === attribute.type ? [] : [`${object.name}.${object_relation} is no ${attribute.type}`]),
              ...(categories[attribute.category]?.includes(attribute.type)
                ? []
                : [`${attribute.category}: ${attribute.type}`]),
              ...(wanted?.multiple || relations.filter((name) => name === object_relation).length === 1
                ? []
                : [`${object.name}.${object_relation} stands more than once`]),
              ...(wanted?.values === undefined || wanted.values.includes(attribute.value) ? [] : [attribute.value]),
              ...(attribute.to_ids ? [`${object_relation} is for detection`] : []),
            ]
          }),
          ...object.ObjectReference.filter(
            (reference) => !uuids.has(reference.referenced_uuid) || reference.object_uuid !== object.uuid,
          ).map((reference) => `a reference leads nowhere: ${reference.relationship_type}`),
        ]
      }),
    ]
  }

  it('every event, object and reference is valid', () => {
    expect(documents.flatMap(check)).toEqual([])
  })

  it('every event of any reading is valid', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        expect(check(document)).toEqual([])
      }),
      { numRuns: 40 },
    )
  })
})

describe('Web Annotation', () => {
  const validate = newAjv().compile(load('web-annotation.json') as object)

  it('every annotation keeps the model’s demands', () => {
    expect(faults(validate, [webAnnotations(documents), webAnnotations([])])).toEqual([])
    fc.assert(
      fc.property(anyDocument, (document) => {
        expect(faults(validate, [webAnnotations([document])])).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  it('would see a wrong one', () => {
    expect(faults(validate, [{ ...webAnnotations(documents), type: 'Collection' }])).not.toEqual([])
  })
})
