import { describe, expect, it } from 'vitest'
import { knownNames } from './known-name.ts'
import { dayOf, edtfOf, isDay, parseData, rowOf, textOf, textsOf } from './load.ts'
import { literal, scriptOf } from './write.ts'

const file = 'data/sample.yaml'

describe('parseData', () => {
  it('keeps days and years as they are written', () => {
    expect(parseData(file, "day: 2001-10-06\nquoted: '2001'\n")).toEqual({ day: '2001-10-06', quoted: '2001' })
  })

  it('names file and line of broken syntax, repeated keys and aliases', () => {
    expect(() => parseData(file, 'a: 1\nb: [1, 2\n')).toThrow(/^data\/sample\.yaml:\d+: /)
    expect(() => parseData(file, 'a: 1\nb: 2\na: 3\n')).toThrow(/^data\/sample\.yaml:3: /)
    expect(() => parseData(file, 'a: &x 1\nb: *x\n')).toThrow('data/sample.yaml:2: anchors and aliases')
  })
})

describe('rows', () => {
  const rows = parseData(file, '- id: one\n  name: One\n- id: two\n  nmae: Two\n') as readonly unknown[]

  it('names an unknown key, with the line of the row', () => {
    expect(() => rowOf(file, rows[1], { required: ['id'], optional: ['name'] })).toThrow(
      'data/sample.yaml:3: unknown key nmae; known are id, name',
    )
  })

  it('names a missing key', () => {
    expect(() => rowOf(file, rows[0], { required: ['id', 'name', 'source'] })).toThrow(
      'data/sample.yaml:1: source is missing',
    )
  })

  it('refuses empty text, spare white space and repetition', () => {
    expect(() => textOf(file, '', 'name')).toThrow('name must be text')
    expect(() => textOf(file, 'two  spaces', 'name')).toThrow('white space to spare')
    expect(() => textsOf(file, ['a', 'b', 'a'], 'aliases')).toThrow('aliases holds a twice')
  })
})

describe('dates', () => {
  it.each(['2001-10-06', '2024-02-29', '1957-03-10'])('takes the day %s', (day) => expect(isDay(day)).toBe(true))
  it.each(['2023-02-29', '2001-13-01', '2001-10', '06/10/2001', '2001-10-06-04:00'])('refuses the day %s', (day) => {
    expect(() => dayOf(file, day, 'listedOn')).toThrow(`listedOn must be a calendar day YYYY-MM-DD, found ${day}`)
  })
  it.each(['1957', '1957-03', '1957-03-10', '1966~', '1955/1958', '2018-10-30/2025-11-18'])(
    'takes the EDTF %s',
    (date) => expect(edtfOf(file, date, 'born')).toBe(date),
  )
  it.each(['1958/1955', '1957-13', '57', '1957?', '1/2/3'])('refuses the EDTF %s', (date) =>
    expect(() => edtfOf(file, date, 'born')).toThrow('born must be EDTF'),
  )
})

describe('names', () => {
  const at = {}
  it('reads plain and described names', () => {
    expect(knownNames(file, 'ru', ['Талибан', { name: 'ИДУ', caution: 'capitals-only', declines: false }], at)).toEqual(
      [
        { text: 'Талибан', language: 'ru', script: 'Cyrl' },
        { text: 'ИДУ', language: 'ru', script: 'Cyrl', caution: 'capitals-only', declines: false },
      ],
    )
  })
  it('refuses another script, another caution, an unknown key and a repetition', () => {
    expect(() => knownNames(file, 'ar', ['Taliban'], at)).toThrow('Taliban is written in Latn, not in a script of ar')
    expect(() => knownNames(file, 'en', [{ name: 'IS', caution: 'capital' }], at)).toThrow('caution must be one of')
    expect(() => knownNames(file, 'en', [{ name: 'IS', cautoin: 'x' }], at)).toThrow('unknown key cautoin')
    expect(() => knownNames(file, 'en', ['Daesh', 'Daesh'], at)).toThrow('Daesh stands twice for en')
    expect(() => knownNames(file, 'xx', ['Daesh'], at)).toThrow('unknown language xx')
  })
})

describe('writing', () => {
  it('gives expressions that mean the value they were made from', () => {
    const value = {
      a: "it's",
      'b-c': 'say "x"',
      list: ['داعش', 1, true],
      deep: { empty: [], none: undefined, both: `'"\\\n` },
      long: 'x '.repeat(80),
    }
    expect(new Function(`return ${literal(value)}`)()).toEqual({ ...value, deep: { empty: [], both: `'"\\\n` } })
  })
  it('names the script of most letters', () => {
    expect(['داعش', 'ИГИЛ', 'ISIL-K', 'Dr. أبو بكر البغدادي', '42'].map(scriptOf)).toEqual([
      'Arab',
      'Cyrl',
      'Latn',
      'Arab',
      'Zyyy',
    ])
  })
})
