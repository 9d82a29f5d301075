import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clip, displayWidth, isolated, paints, plain, table } from './output.ts'
import { progressOn } from './progress.ts'

describe('table', () => {
  it('aligns columns by what a terminal shows: marks take no room, CJK takes two', () => {
    expect(
      table([
        ['مُحَمَّد', 'x'],
        ['東京', 'x'],
        ['abcd', 'x'],
      ]),
    ).toBe('مُحَمَّد  x\n東京  x\nabcd  x\n')
    expect(displayWidth('مُحَمَّد')).toBe(4)
    expect(displayWidth('東京')).toBe(4)
  })

  it('paints a cell without counting the paint, and strips what a text brings itself', () => {
    const red = paints(true, {}).red
    expect(
      table([
        [['ab', red], 'x'],
        ['abc', '\u001b[2Jx'],
      ]),
    ).toBe('\u001b[31mab\u001b[39m   x\nabc   [2Jx\n')
  })

  it('pads no line at its end', () => {
    expect(
      table(
        [
          ['a', ''],
          ['bb', 'c'],
        ],
        '  ',
      ),
    ).toBe('  a\n  bb  c\n')
  })
})

describe('plain and clip', () => {
  it('leave no control character and no override of direction, whatever comes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const char of plain(text)) {
          const point = char.codePointAt(0) ?? 0
          expect(point < 0x20 || (point >= 0x7f && point < 0xa0) || (point >= 0x202a && point <= 0x202e)).toBe(false)
        }
      }),
    )
  })

  it('cut at the width, never inside a letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 20 }), (text, width) => {
        const cut = clip(text, width)
        expect(cut.length).toBeLessThanOrEqual(Math.max(width, 1))
        expect(cut.isWellFormed()).toBe(true)
      }),
    )
  })
})

describe('colour and progress', () => {
  it('stand on a terminal only, and not where NO_COLOR is set', () => {
    expect(paints(true, {}).red('x')).toBe('\u001b[31mx\u001b[39m')
    expect(paints(false, {}).red('x')).toBe('x')
    expect(paints(true, { NO_COLOR: '1' }).red('x')).toBe('x')
    expect(paints(true, { TERM: 'dumb' }).red('x')).toBe('x')
  })

  it('draws a bar on a terminal and wipes it, and writes nothing elsewhere', () => {
    const drawn = (isTTY: boolean): string => {
      let text = ''
      const bar = progressOn(
        {
          isTTY,
          columns: 80,
          write: (part) => {
            text += part
          },
        },
        'list.xml',
      )
      bar.update(50, 100, '7 entries')
      bar.done()
      return text
    }
    expect(drawn(false)).toBe('')
    expect(drawn(true)).toContain(' 50% 7 entries')
    expect(drawn(true).endsWith('\r\u001b[2K')).toBe(true)
  })
})

describe('isolated', () => {
  it('sets right-to-left text apart and drops isolates that would swallow what follows', () => {
    expect(isolated('Anwar')).toBe('Anwar')
    expect(isolated('أنور')).toBe('\u2068أنور\u2069')
    expect(isolated('\u2067أنور\u202e\u001b[31m')).toBe('\u2068أنور [31m\u2069')
  })
})
