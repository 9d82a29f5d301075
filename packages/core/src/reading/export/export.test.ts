import { describe, expect, it } from 'vitest'
import { csvLayers } from './csv.ts'
import { type ExportRequest, exportFormats, exportReadings } from './format.ts'
import { ftmReadings } from './ftm.ts'
import { mispEvent } from './misp.ts'
import { madeDocument, madeText, scattered } from './readings.fixture.ts'
import { stixBundle } from './stix.ts'
import type { JsonObject, ReadDocument } from './types.ts'
import { webAnnotations } from './web-annotation.ts'

const made = madeDocument()
const extensionOf = (object: JsonObject | undefined): JsonObject =>
  Object.values((object?.extensions ?? {}) as Readonly<Record<string, JsonObject>>)[0] ?? {}
const objects = (type: string, document: ReadDocument = made): readonly JsonObject[] =>
  stixBundle([document]).objects.filter((object) => object.type === type)

describe('every export', () => {
  it('gives the same bytes for the same reading', () => {
    const requests: readonly ExportRequest[] = [
      ...exportFormats.map((format) => ({ format })),
      ...csvLayers.map((layer) => ({ format: 'csv', layer }) as const),
    ]
    for (const request of requests)
      expect(exportReadings([madeDocument()], request)).toBe(exportReadings([madeDocument()], request))
  })

  it('takes what two texts share once', () => {
    const other = scattered('The IMU again, in another text.', [1, 2, 3, 4, 5, 6, 7, 8])
    const actors = stixBundle([made, other]).objects.filter(({ type }) => type === 'threat-actor')
    expect(actors).toHaveLength(1)
    const parties = ftmReadings([made, other]).filter(({ id }) => id === 'QDe.010')
    expect(parties).toHaveLength(1)
    const sanctions = ftmReadings([made, other]).filter(({ schema }) => schema === 'Sanction')
    expect(sanctions).toHaveLength(1)
    const people = ftmReadings([made, other]).filter(({ schema }) => schema === 'Person')
    // A person on no list is not taken for somebody of the same name in another text.
    expect(people).toHaveLength(2)
  })

  it('holds a thousand findings in the time of a thousand, not of a million', () => {
    const long = (times: number): ReadDocument => {
      const { text, reading } = made
      const shift = <T extends { readonly start: number; readonly end: number }>(list: readonly T[]): readonly T[] =>
        Array.from({ length: times }, (_, i) =>
          list.map((one) => ({ ...one, start: one.start + i * text.length, end: one.end + i * text.length })),
        ).flat()
      const { sentences, statements, figures, dates } = reading
      return {
        text: text.repeat(times),
        reading: {
          ...reading,
          sentences: shift(sentences),
          statements: shift(statements),
          figures: shift(figures),
          dates: shift(dates),
        },
      }
    }
    const time = (document: ReadDocument): number => {
      const began = performance.now()
      for (const format of exportFormats) exportReadings([document], { format })
      return performance.now() - began
    }
    const [small, large] = [long(100), long(1600)]
    time(small)
    const once = Math.max(time(small), 5)
    expect(time(large)).toBeLessThan(once * 16 * 6)
  })
})

describe('Web Annotations', () => {
  it('point to the same words by code points and by quotation, with what stands around them', () => {
    const { first } = webAnnotations([made]) as { first: { items: readonly { target: JsonObject }[] } }
    const points = [...madeText]
    for (const { target } of first.items) {
      const [position, quote] = target.selector as unknown as readonly [
        { readonly start: number; readonly end: number },
        { readonly exact: string; readonly prefix: string; readonly suffix: string },
      ]
      const words = points.slice(position.start, position.end).join('')
      expect(words).toBe(quote.exact)
      expect(madeText).toContain(`${quote.prefix}${quote.exact}${quote.suffix}`)
    }
    expect(first.items.length).toBe(5 + 1 + 1 + 2 + 4 + 1 + 2)
  })
})

describe('STIX', () => {
  it('says as a relationship only what is said to hold', () => {
    const relationships = objects('relationship')
    expect(relationships.map(({ relationship_type }) => relationship_type).toSorted()).toEqual(['joined', 'located-at'])
    const notes = objects('note').filter(({ labels }) => (labels as readonly string[]).includes('relation'))
    expect(notes.map((note) => extensionOf(note).mode).toSorted()).toEqual(['negated', 'possible'])
  })

  it('writes no link of what is only claimed, or of a part of somebody', () => {
    const { text, reading } = made
    const [first, second] = reading.statements
    const said = reading.relations.filter(({ mode }) => mode === 'said')
    const withRelations = (change: (relation: (typeof said)[number]) => (typeof said)[number]): ReadDocument => ({
      text,
      reading: { ...reading, statements: [first, second].flatMap((one) => one ?? []), relations: said.map(change) },
    })
    const claimed = withRelations((relation) => ({ ...relation, statement: 's2' }))
    const partly = withRelations((relation) => {
      const part = { start: 0, end: 2, text: 'a faction' }
      return { ...relation, subject: { ...relation.subject, part } }
    })
    for (const document of [claimed, partly]) {
      expect(objects('relationship', document)).toEqual([])
      expect(ftmReadings([document]).filter(({ schema }) => /Link|ship$/.test(schema))).toEqual([])
      const links = mispEvent(document).Event.Object.flatMap(({ ObjectReference }) => ObjectReference)
      expect(links.filter((one) => ['has-joined', 'located-at'].includes(one.relationship_type))).toEqual([])
    }
    const stated = withRelations((relation) => ({ ...relation, statement: 's1' }))
    expect(objects('relationship', stated)).toHaveLength(2)
    expect(extensionOf(objects('relationship', stated)[0]).statement_ref).toMatch(/^note--/)
  })

  it('ends a relation only where the words end it, and keeps the EDTF', () => {
    const present = objects('relationship').find((one) => one.relationship_type === 'located-at')
    expect(present).toMatchObject({ start_time: '2014-01-01T00:00:00.000Z', stop_time: '2018-01-01T00:00:00.000Z' })
    const joined = objects('relationship').find((one) => one.relationship_type === 'joined')
    expect(joined).toMatchObject({ start_time: '2021-07-01T00:00:00.000Z' })
    expect(joined).not.toHaveProperty('stop_time')
    expect(extensionOf(joined).period).toBe('2021-41')
  })

  it('calls nobody a threat actor who is on no list that day', () => {
    expect(objects('threat-actor').map(({ name }) => name)).toEqual(['ISLAMIC MOVEMENT OF UZBEKISTAN'])
    expect(objects('identity').map(({ name }) => name)).toContain('A Harbour Company')
  })

  it('dates by the document, else by the newest list, and says so', () => {
    expect(objects('report')[0]).toMatchObject({ published: '2026-02-27T00:00:00.000Z' })
    expect(extensionOf(objects('report')[0]).published_unknown).toBe(true)
    const { text, reading } = made
    const dated = { text, reading: { ...reading, document: { ...reading.document, published: '2021-05-06' } } }
    expect(objects('report', dated)[0]).toMatchObject({ published: '2021-05-06T00:00:00.000Z' })
  })

  it('takes one publisher of two texts for one, and two that are not named for two', () => {
    const publishers = (source: string | undefined): number => {
      const documents = ['One.', 'Two.'].map((text) => {
        const { reading } = scattered(text, [0])
        return {
          text,
          reading: { ...reading, document: { ...reading.document, ...(source !== undefined && { source }) } },
        }
      })
      const name = source ?? 'Publisher not given'
      return stixBundle(documents).objects.filter((object) => object.name === name).length
    }
    expect(publishers('A newspaper')).toBe(1)
    expect(publishers(undefined)).toBe(2)
  })

  it('gives another id to another content', () => {
    const { text, reading } = made
    const [first, ...others] = reading.statements
    const changed = first && {
      text,
      reading: { ...reading, statements: [{ ...first, modality: 'claimed' } as const, ...others] },
    }
    const idsOf = (document: ReadDocument): readonly unknown[] => objects('note', document).map(({ id }) => id)
    const before = idsOf(made)
    const after = idsOf(changed ?? made)
    expect(after.filter((id) => !before.includes(id))).toHaveLength(1)
  })
})

describe('MISP', () => {
  it('detects and publishes nothing, and correlates names of listed parties and the text’s hash alone', () => {
    const { Event } = mispEvent(made, { tlp: 'red', reliability: 'B', credibility: 2 })
    expect(Event).toMatchObject({ published: false, distribution: '0' })
    expect(Event.Tag.map(({ name }) => name)).toEqual([
      'tlp:red',
      'admiralty-scale:source-reliability="b"',
      'admiralty-scale:information-credibility="2"',
    ])
    const attributes = [...Event.Attribute, ...Event.Object.flatMap(({ Attribute }) => Attribute)]
    expect(attributes.some(({ to_ids }) => to_ids)).toBe(false)
    expect(attributes.filter((one) => !one.disable_correlation).map(({ value }) => value)).toEqual([
      made.reading.document.hash,
      'ISLAMIC MOVEMENT OF UZBEKISTAN',
    ])
  })
})

describe('FollowTheMoney', () => {
  it('links only what is said, and keeps the rest as notes', () => {
    const links = ftmReadings([made]).filter(({ schema }) =>
      ['Membership', 'UnknownLink', 'Directorship'].includes(schema),
    )
    expect(links.map(({ schema, properties }) => [schema, properties.role?.[0]]).toSorted()).toEqual([
      ['Membership', 'joined'],
      ['UnknownLink', 'present in'],
    ])
    expect(links.find(({ schema }) => schema === 'UnknownLink')?.properties).toMatchObject({
      startDate: ['2014-01-01'],
      endDate: ['2017-12-31'],
    })
  })
})
