import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wholeCharacters } from './code-points.ts'
import { csvLayers, csvTable } from './csv.ts'
import { hostilePieces, madeDocument, madeText, scattered } from './readings.fixture.ts'

const anyText = fc
  .array(fc.oneof(fc.constantFrom(...hostilePieces), fc.string({ unit: 'grapheme', maxLength: 4 })), { minLength: 1 })
  .map((parts) => parts.join('').toWellFormed())
  .filter((text) => text.trim() !== '')
const anyDocument = fc
  .tuple(anyText, fc.array(fc.nat(), { minLength: 8 }))
  .map(([text, picks]) => scattered(text, picks))

/** RFC 4180 read character by character, as the rules say: the model the table is held to. */
const parse = (text: string): readonly (readonly string[])[] => {
  const rows: string[][] = [[]]
  let cell = ''
  let quoted = false
  for (let i = 0; i < text.length; i += 1) {
    const char = text[i]
    if (quoted) {
      if (char !== '"') cell += char
      else if (text[i + 1] === '"') {
        cell += '"'
        i += 1
      } else quoted = false
    } else if (char === '"') quoted = true
    else if (char === ',') {
      rows.at(-1)?.push(cell)
      cell = ''
    } else if (char === '\r' && text[i + 1] === '\n') {
      rows.at(-1)?.push(cell)
      cell = ''
      rows.push([])
      i += 1
    } else cell += char
  }
  expect(rows.at(-1)).toEqual([])
  return rows.slice(0, -1)
}

const column = (table: string, name: string): readonly string[] => {
  const [head = [], ...rows] = parse(table)
  return rows.map((row) => row[head.indexOf(name)] ?? '')
}

describe('readings as CSV', () => {
  it('has a table a layer, each row as wide as the header', () => {
    for (const layer of csvLayers) {
      const rows = parse(csvTable([madeDocument(), madeDocument()], layer))
      expect(rows.length, layer).toBeGreaterThan(1)
      expect(new Set(rows.map((row) => row.length)), layer).toEqual(new Set([rows[0]?.length]))
    }
  })

  it('points into the text by code points', () => {
    const table = csvTable([madeDocument()], 'mentions')
    const points = [...madeText]
    const starts = column(table, 'start').map(Number)
    const ends = column(table, 'end').map(Number)
    const words = starts.map((start, i) => points.slice(start, ends[i]).join(''))
    expect(words).toEqual(column(table, 'text'))
    expect(words[0]).toBe('IMU')
  })

  it('writes no cell that a spreadsheet would run', () => {
    const table = csvTable([madeDocument()], 'checks')
    expect(column(table, 'claim')[0]).toBe("'=1+1 QDe.010 listed in 2001-10")
    expect(column(csvTable([madeDocument()], 'statements'), 'text')[0]).toMatch(/^'=The IMU/)
    fc.assert(
      fc.property(anyDocument, (document) => {
        for (const layer of csvLayers) {
          for (const cell of parse(csvTable([document], layer)).flat())
            expect(/^[=+\-@\t\r\n]/.test(cell) && !/^-?\d+(\.\d+)?$/.test(cell)).toBe(false)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('gives the words back whole, whatever they hold', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const words = column(csvTable([document], 'mentions'), 'text').map((cell) => cell.replace(/^'/, ''))
        const want = document.reading.mentions.map((mention) => {
          const { start, end } = wholeCharacters(document.text, mention)
          return document.text.slice(start, end).replace(/^'/, '')
        })
        expect(words).toEqual(want)
      }),
      { numRuns: 60 },
    )
  })

  it('begins with U+FEFF only when asked', () => {
    expect(csvTable([madeDocument()], 'dates', { bom: true }).startsWith('\ufeffdocument,')).toBe(true)
    expect(csvTable([madeDocument()], 'dates').startsWith('document,')).toBe(true)
  })
})
