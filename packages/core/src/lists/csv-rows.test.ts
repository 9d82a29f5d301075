import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MarsadError } from '../errors.ts'
import { type CsvEnd, type CsvOptions, csvDelimiter, csvRows } from './csv-rows.ts'

interface Read {
  readonly rows: readonly (readonly string[])[]
  readonly lines: readonly number[]
  readonly faults: readonly string[]
  readonly end: CsvEnd
}

const read = (chunks: readonly string[], options: CsvOptions = {}): Read => {
  const rows: (readonly string[])[] = []
  const lines: number[] = []
  const faults: string[] = []
  const reader = csvRows(
    {
      row: (cells, line) => {
        rows.push(cells)
        lines.push(line)
      },
      fault: (reason, line) => faults.push(`${line}: ${reason}`),
    },
    options,
  )
  for (const chunk of chunks) reader.write(chunk)
  return { end: reader.end(), rows, lines, faults }
}

const failure = (run: () => unknown): MarsadError => {
  try {
    run()
  } catch (error) {
    if (error instanceof MarsadError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

describe('rows', () => {
  it('cuts at commas and at CRLF, LF and CR', () => {
    expect(read(['a,b\r\nc,d\ne,f\rg,h']).rows).toEqual([
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f'],
      ['g', 'h'],
    ])
  })
  it('keeps delimiters, line ends and doubled quotes inside quotes', () => {
    const { rows, lines } = read(['"a,""b""\r\nc",d\r\ne\r\n'])
    expect(rows).toEqual([['a,"b"\r\nc', 'd'], ['e']])
    expect(lines).toEqual([1, 3])
  })
  it('tells an empty quoted cell from a blank line', () => {
    expect(read(['\r\n""\r\n\r\n,\r\n']).rows).toEqual([[''], ['', '']])
    expect(read(['""']).rows).toEqual([['']])
    expect(read(['a\n']).rows).toEqual([['a']])
  })
  it('keeps rows of different lengths as they are, and white space', () => {
    expect(read(['1, x ,3\n1\n1,2,3,4']).rows).toEqual([['1', ' x ', '3'], ['1'], ['1', '2', '3', '4']])
  })
  it('drops a byte order mark, also before a quote', () => {
    expect(read(['\ufeff"a",b']).rows).toEqual([['a', 'b']])
    expect(read(['', '\ufeff', 'a']).rows).toEqual([['a']])
  })
  it.each([';', '\t', '|'] as const)('reads the delimiter %j', (delimiter) => {
    expect(read([`a${delimiter}"b${delimiter}c"${delimiter}d,e`], { delimiter }).rows).toEqual([
      ['a', `b${delimiter}c`, 'd,e'],
    ])
  })
  it('takes a quote inside a bare cell for a letter, and tells of text behind a closing quote', () => {
    const { rows, faults } = read(['5" pipe,x\n"a"b,c'])
    expect(rows).toEqual([
      ['5" pipe', 'x'],
      ['ab', 'c'],
    ])
    expect(faults).toEqual(['2: text stands behind a closing quote'])
  })
  it('is the same whatever the chunks, against a writer', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', ';', '\r', '\n', ' ', 'ب'), maxLength: 6 })
    const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 6 })
    fc.assert(
      fc.property(
        table,
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.array(fc.nat(40), { maxLength: 8 }),
        (rows, lineEnd, cuts) => {
          const text = rows
            .map((cells) => cells.map((value) => `"${value.replaceAll('"', '""')}"`).join(','))
            .join(lineEnd)
          const places = [0, ...cuts.map((cut) => Math.min(cut, text.length)), text.length].sort((a, b) => a - b)
          const chunks = places.slice(1).map((place, index) => text.slice(places[index], place))
          expect(read(chunks).rows).toEqual(rows)
        },
      ),
    )
  })
  it('gives the same rows, lines and faults for one chunk and for single characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '"', ',', '\r', '\n', '\u001a'), maxLength: 30 }), (text) => {
        const run = (chunks: readonly string[]) => {
          try {
            return read(chunks)
          } catch (error) {
            return (error as MarsadError).message
          }
        }
        expect(run([...text])).toEqual(run([text]))
      }),
    )
  })
})

describe('end mark', () => {
  it('is no row', () => {
    expect(read(['a\r\n\u001a']).rows).toEqual([['a']])
    expect(read(['a\r\n\u001a\r\n']).end).toEqual({ rows: 1 })
  })
  it('ends the table: what follows is counted', () => {
    const { rows, end } = read(['a,b\r\n\u001a', '\r\n1,2\r\n', '3,', '4\r\n\u001a'])
    expect(rows).toEqual([['a', 'b']])
    expect(end).toEqual({ rows: 1, afterMark: { line: 3, lines: 2, start: '1,2' } })
  })
  it('is a letter inside a row', () => {
    expect(read(['a\u001ab,\u001a']).rows).toEqual([['a\u001ab', '\u001a']])
  })
})

describe('faults', () => {
  it('names the line where an unclosed quote opened', () => {
    const error = failure(() => read(['a\nb,"c\nd\ne']))
    expect(error.code).toBe('list-truncated')
    expect(error.place).toEqual({ line: 2 })
    expect(error.message).toContain('the quote opened in line 2 is never closed')
  })
  it('refuses NUL, in the line it stands on', () => {
    expect(failure(() => read(['a\n"b\n\0"'])).place).toEqual({ line: 3 })
    expect(failure(() => read(['a\0b'])).code).toBe('list-malformed')
  })
  it('stops at the limits, also in the middle of an endless cell', () => {
    expect(failure(() => read(['abcdef'], { cellLength: 5 })).code).toBe('file-too-large')
    expect(read(['abcde'], { cellLength: 5 }).rows).toEqual([['abcde']])
    const endless = csvRows({ row: () => undefined }, { cellLength: 5 })
    endless.write('x\n"ab')
    const error = failure(() => endless.write('cdef'))
    expect(error.message).toContain('its quote opened in line 2')
    expect(failure(() => read([',,'], { cells: 2 })).message).toContain('line 1 has more than 2 cells')
    expect(read([','], { cells: 2 }).rows).toEqual([['', '']])
  })
})

describe('csvDelimiter', () => {
  it.each([
    ['a,b;c,d\nx;y;z;u', ','],
    ['"a,b,c";d;e', ';'],
    ['\ufeffa\tb', '\t'],
    ['a|b|c', '|'],
    ['"a""b",c', ','],
    ['one column', undefined],
    ['', undefined],
    ['"unclosed, cell', undefined],
  ])('of %j is %j', (head, delimiter) => {
    expect(csvDelimiter(head)).toBe(delimiter)
  })
})
