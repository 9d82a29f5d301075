import type { Party } from '@marsad/core/register'
import { buildScreeningIndex, encodeScreeningIndex } from '@marsad/core/screening'
import { beforeEach, describe, expect, it } from 'vitest'
import { queryOf, screeningDesk } from './answer.ts'
import type { FromWorker } from './protocol.ts'

const listing = {
  list: 'un_sc_sanctions',
  reference: 'EXi.001',
  programme: 'EX',
  listedOn: '2001-01-25',
  amendedOn: [],
}

const parties: readonly Party[] = [
  {
    id: 'EXi.001',
    schema: 'Person',
    caption: 'Karim Vostok',
    names: [
      { text: 'Karim Vostok', script: 'Latn', strength: 'primary' },
      { text: 'كريم فوستوك', script: 'Arab', strength: 'original-script' },
    ],
    birthDates: [{ edtf: '1960-02-03' }],
    listings: [listing],
  },
  {
    id: 'EXi.002',
    schema: 'Person',
    caption: 'Latif Zapad',
    names: [{ text: 'Latif Zapad', script: 'Latn', strength: 'primary' }],
    listings: [{ ...listing, reference: 'EXi.002', removedOn: '2012-05-06' }],
  },
]

const bytes = (): Uint8Array =>
  encodeScreeningIndex(
    buildScreeningIndex(parties, {
      starter: false,
      editions: [{ list: 'un_sc_sanctions', published: '2026-01-02', hash: 'a' }],
    }),
  )

const is = <K extends FromWorker['kind']>(reply: FromWorker, kind: K): Extract<FromWorker, { kind: K }> => {
  expect(reply).toMatchObject({ kind })
  return reply as Extract<FromWorker, { kind: K }>
}

let desk = screeningDesk()
beforeEach(() => {
  desk = screeningDesk()
})
const looking = { limit: 5 }

describe('the desk in the tab', () => {
  it('loads a snapshot and says what it holds', () => {
    const { origin, parties: count } = is(desk({ kind: 'load', id: 1, bytes: bytes() }), 'loaded')
    expect([origin.editions[0]?.list, count]).toEqual(['un_sc_sanctions', 2])
  })

  it('refuses bytes of another version, cut off or of something else, and keeps what it had', () => {
    desk({ kind: 'load', id: 1, bytes: bytes() })
    const other = bytes()
    const at = new TextDecoder('latin1').decode(other).indexOf('"version":"')
    other[at + 11] = 0x21 // "!", which begins no version
    for (const wrong of [other, bytes().subarray(0, 900), new Uint8Array(), Uint8Array.from([1, 2, 3])])
      expect(desk({ kind: 'load', id: 2, bytes: wrong })).toEqual({ kind: 'refused', id: 2 })
    const asked = desk({ kind: 'ask', id: 3, question: { name: 'Karim Vostok' }, looking })
    expect(is(asked, 'answer').answer.results.length).toBe(1)
  })

  it('finds a name in another script, with the facts of the fields', () => {
    desk({ kind: 'load', id: 1, bytes: bytes() })
    const question = { name: 'Карим Восток', schema: 'Person', birthDate: '1960-02-03' } as const
    const { id, answer } = is(desk({ kind: 'ask', id: 7, question, looking }), 'answer')
    expect([id, answer.warnings]).toEqual([7, []])
    expect(answer.results[0]).toMatchObject({ id: 'EXi.001', verdict: 'match' })
    expect(answer.results[0]?.explanation.map(({ code }) => code)).toContain('birth-date-match')
  })

  it('answers many names in order, with former parties and with what cannot be asked', () => {
    desk({ kind: 'load', id: 1, bytes: bytes() })
    const names = ['كريم فوستوك', 'Latif Zapad', ' ', 'Somebody Else']
    const { rows } = is(desk({ kind: 'ask-many', id: 9, names, looking }), 'rows')
    expect(rows.map(({ name }) => name)).toEqual(names)
    expect(rows[0]?.best?.id).toBe('EXi.001')
    expect([rows[1]?.best, rows[1]?.formerly?.id]).toEqual([undefined, 'EXi.002'])
    expect(rows[2]?.problem).toContain('a name')
    expect(rows[3]).toEqual({ name: 'Somebody Else', warnings: [] })
  })

  it('narrows to lists', () => {
    desk({ kind: 'load', id: 1, bytes: bytes() })
    const narrow = { limit: 5, lists: ['eu_fsf'] }
    const reply = desk({ kind: 'ask', id: 1, question: { name: 'Karim Vostok' }, looking: narrow })
    expect(is(reply, 'answer').answer.results).toEqual([])
  })

  it('says why a question cannot be asked', () => {
    expect(desk({ kind: 'ask', id: 1, question: { name: 'A' }, looking })).toMatchObject({ kind: 'failed', id: 1 })
    desk({ kind: 'load', id: 1, bytes: bytes() })
    const reply = desk({ kind: 'ask', id: 2, question: { name: 'A' }, looking: { limit: 0 } })
    expect(is(reply, 'failed').detail).toContain('limit')
  })
})

describe('queryOf', () => {
  it('takes the fields that are given', () => {
    expect(queryOf({ name: 'A' })).toEqual({ names: ['A'] })
    expect(queryOf({ name: '', identifier: 'A 1', gender: 'female' })).toEqual({
      names: [''],
      identifiers: [{ number: 'A 1' }],
      gender: 'female',
    })
  })

  it('hears of what cannot be read', () => {
    desk({ kind: 'load', id: 1, bytes: bytes() })
    const question = { name: 'A B', birthDate: '03.10.57', country: 'Atlantis' }
    const { answer } = is(desk({ kind: 'ask', id: 2, question, looking }), 'answer')
    expect(answer.warnings.map(({ code }) => code)).toEqual(['date-unread', 'country-unread'])
  })

  it('takes countries in every language of the desk', () => {
    desk({ kind: 'load', id: 1, bytes: bytes() })
    for (const country of ['SA', 'السعودية', 'Саудовская Аравия']) {
      const { answer } = is(desk({ kind: 'ask', id: 2, question: { name: 'A B', country }, looking }), 'answer')
      expect(answer.warnings, country).toEqual([])
    }
  })
})
