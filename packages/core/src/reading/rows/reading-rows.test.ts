import { describe, expect, it } from 'vitest'
import { readShort } from '../test-reading.ts'
import type { Reading } from '../types.ts'
import { nameKey, readingRows } from './index.ts'
import type { ReadingRow } from './types.ts'

const text = `Nigerian officials met in Kabul. The minister, John Baker, said that the Taliban closed about 500 channels in 2021. He added that Al-Qaida had 40 fighters in Afghanistan.`

const reading = readShort(text)
const { rows, links } = readingRows(reading)

const ofKind = <K extends ReadingRow['kind']>(kind: K, all: readonly ReadingRow[] = rows) =>
  all.filter((row): row is Extract<ReadingRow, { kind: K }> => row.kind === kind)

describe('rows of a reading', () => {
  it('hold every part of it once, numbered, with its place', () => {
    for (const [kind, count] of [
      ['figure', reading.figures.length],
      ['statement', reading.statements.length],
      ['relation', reading.relations.length],
      ['event', reading.events.length],
      ['check', reading.checks.length],
    ] as const) {
      expect(ofKind(kind).map(({ number }) => number)).toEqual(Array.from({ length: count }, (_, at) => at + 1))
    }
    expect(reading.figures.length).toBeGreaterThan(0)
    expect(reading.statements.length).toBeGreaterThan(0)
    for (const { start, end } of rows) expect(text.slice(start, end).trim()).not.toBe('')
  })

  it('join the mentions of one party, wherever it stands', () => {
    const spans = ofKind('mention').flatMap((row) => row.spans)
    expect(spans.length).toBe(reading.mentions.length)
    const party = reading.mentions.find((mention) => mention.party !== undefined)
    expect(ofKind('mention').find(({ entity }) => entity === party?.party?.id)).toMatchObject({
      class: party?.kind,
      caption: party?.party?.caption,
    })
    expect(new Set(ofKind('mention').map(({ entity }) => entity)).size).toBe(ofKind('mention').length)
  })

  it('say who says a figure, and whom a statement names', () => {
    const [channels] = ofKind('figure')
    expect(channels).toMatchObject({ class: 'channel', op: 'approx', value: 500, source: { statement: 1 } })
    expect(channels?.source?.speaker).toBe(ofKind('statement')[0]?.speaker)
    const named = ofKind('statement').flatMap(({ about }) => about)
    expect(named).toContain('place:AF')
  })

  it('are found by links that name rows and entities of the reading', () => {
    const places = new Set(rows.map(({ kind, number }) => `${kind} ${number}`))
    for (const { kind, number } of links) expect(places).toContain(`${kind} ${number}`)
    expect(new Set(links.map((link) => JSON.stringify(link))).size).toBe(links.length)
    const statements = links.filter(({ kind, role }) => kind === 'statement' && role === 'speaker')
    expect(statements.length).toBe(reading.statements.length)
  })

  it('lead a check to its parties through what it rests on', () => {
    const at = { start: 0, end: 8, text: 'Nigerian' }
    const made: Reading = {
      ...reading,
      mentions: [
        { id: 'm1', kind: 'place', code: 'NG', score: 1, reasons: [], ...at },
        { id: 'm2', kind: 'organisation', label: 'Crop Board', score: 1, reasons: [], ...at },
      ],
      relations: [
        {
          id: 'r1',
          type: 'listed-by',
          subject: { ...at, mention: 'm2', caption: 'Crop Board' },
          object: { ...at, caption: 'The Council' },
          trigger: at,
          mode: 'said',
          start: 0,
          end: 8,
        },
      ],
      checks: [
        {
          id: 'k1',
          code: 'listed-on',
          claim: 'x',
          verdict: 'register-silent',
          restsOn: ['r1', 'm1'],
          start: 0,
          end: 8,
        },
      ],
      figures: [],
      statements: [],
    }
    const [check] = ofKind('check', readingRows(made).rows)
    expect(check?.about).toEqual([nameKey('crop  board'), nameKey('the council'), 'place:NG'])
  })
})

describe('a key by name', () => {
  it('is the same for spellings that fold alike, and short', () => {
    expect(nameKey('Джон  БЕЙКЕР')).toBe(nameKey('джон бейкер'))
    expect(nameKey('x'.repeat(10_000)).length).toBeLessThan(300)
    expect(nameKey(`${'x'.repeat(199)}\u{1f4f0}`).isWellFormed()).toBe(true)
  })
})
