import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Layer, layers, type Mark } from './layers.ts'
import { linesOf, marksOfLines, segmentText } from './segments.ts'

const mark = (item: string, start: number, end: number, layer: Layer = 'party'): Mark => ({ item, start, end, layer })

const anyMark = fc
  .tuple(fc.integer({ min: -5, max: 45 }), fc.integer({ min: -3, max: 25 }), fc.constantFrom(...layers), fc.nat(9))
  .map(([start, length, layer, id]) => mark(`i${id}`, start, start + length, layer))

describe('segmentText', () => {
  it('keeps a name inside a longer name apart', () => {
    const segments = segmentText(0, 20, [mark('branch', 2, 18), mark('inner', 8, 12)])
    expect(segments.map(({ start, end, marks }) => [start, end, ...marks.map(({ item }) => item)])).toEqual([
      [0, 2],
      [2, 8, 'branch'],
      [8, 12, 'branch', 'inner'],
      [12, 18, 'branch'],
      [18, 20],
    ])
  })

  it('cuts overlapping marks and orders them by width', () => {
    const segments = segmentText(0, 10, [mark('late', 4, 9), mark('early', 0, 6)])
    expect(segments.map(({ marks }) => marks.map(({ item }) => item))).toEqual([
      ['early'],
      ['early', 'late'],
      ['late'],
      [],
    ])
  })

  it('keeps marks of one extent as they were given', () => {
    const [segment] = segmentText(0, 9, [mark('a', 0, 9), mark('b', 0, 9), mark('c', 0, 9)])
    expect(segment?.marks.map(({ item }) => item)).toEqual(['a', 'b', 'c'])
  })

  it('agrees with asking every unit for its marks', () => {
    fc.assert(
      fc.property(fc.array(anyMark, { maxLength: 25 }), fc.nat(20), fc.nat(20), (marks, from, length) => {
        const to = from + length
        const segments = segmentText(from, to, marks)
        expect(segments.map(({ start }) => start)).toEqual(
          length === 0 ? [] : [from, ...segments.slice(0, -1).map(({ end }) => end)],
        )
        expect(segments.at(-1)?.end).toBe(length === 0 ? undefined : to)
        for (const segment of segments) {
          expect(segment.end).toBeGreaterThan(segment.start)
          for (let unit = segment.start; unit < segment.end; unit += 1) {
            const covering = marks.filter(({ start, end }) => start <= unit && unit < end)
            expect(new Set(segment.marks)).toEqual(new Set(covering))
            expect(segment.marks).toHaveLength(covering.length)
          }
          const widths = segment.marks.map(({ start, end }) => end - start)
          expect(widths).toEqual(widths.toSorted((a, b) => b - a))
        }
      }),
    )
  })

  it('cuts only where a mark begins or ends', () => {
    fc.assert(
      fc.property(fc.array(anyMark, { maxLength: 25 }), (marks) => {
        const edges = new Set(marks.filter(({ start, end }) => start < end).flatMap(({ start, end }) => [start, end]))
        for (const { start } of segmentText(0, 40, marks).slice(1)) expect(edges).toContain(start)
      }),
    )
  })
})

describe('linesOf', () => {
  it('names the offsets of lines and leaves out blank ones', () => {
    const text = 'one\r\n\r\n  \ntwo'
    expect(linesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['one', 'two'])
  })

  it('loses no visible character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const shown = linesOf(text)
          .map(({ start, end }) => text.slice(start, end))
          .join('')
        expect(shown.replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''))
      }),
    )
  })
})

describe('marksOfLines', () => {
  it('agrees with asking every line for its marks', () => {
    const anyLines = fc.array(fc.tuple(fc.nat(4), fc.integer({ min: 1, max: 8 })), { maxLength: 8 }).map((sizes) => {
      let at = 0
      return sizes.map(([gap, length]) => {
        const start = at + gap
        at = start + length
        return { start, end: at }
      })
    })
    fc.assert(
      fc.property(anyLines, fc.array(anyMark, { maxLength: 25 }), (lines, marks) => {
        const found = marksOfLines(lines, marks)
        expect(found).toHaveLength(lines.length)
        for (const [index, line] of lines.entries()) {
          const naive = marks.filter(({ start, end }) => start < end && start < line.end && end > line.start)
          expect(found[index]).toHaveLength(naive.length)
          expect(new Set(found[index])).toEqual(new Set(naive))
        }
      }),
    )
  })
})
