import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layOut } from './page.ts'
import { findQuotes } from './quotes.ts'

const inside = (text: string): readonly string[] =>
  findQuotes(text, 0, text.length).map(
    ({ start, end, depth, closed }) => `${depth}${closed ? '' : '?'} ${text.slice(start, end)}`,
  )

describe('quotation marks', () => {
  it.each<readonly [string, ...string[]]>([
    ['He said “the road is open”.', '0 the road is open'],
    ['‘The road is open,’ he said.', '0 The road is open,'],
    ["'The road isn't open,' he said.", "0 The road isn't open,"],
    ["The clubs' fans and the players' wives met at six o'clock."],
    ["He called it 'the clubs' answer' to the fee.", '0 the clubs'],
    ['“She told me ‘wait here’ and left,” he said.', '0 She told me ‘wait here’ and left,', '1 wait here'],
    ['«Мы читаем „Вестник порта“ каждый день».', '0 Мы читаем „Вестник порта“ каждый день', '1 Вестник порта'],
    ['Он сказал: „дорога открыта“ и ушёл.', '0 дорога открыта'],
    ['«Газета «Порт» закрыта», — сказал он.', '0 Газета «Порт» закрыта', '1 Порт'],
    ['«Газета «Порт» закрыта, — сказал он.', '0? Газета «Порт» закрыта, — сказал он.', '1 Порт'],
    ['A screen of 5" and one of 6" stood there.'],
    ['The ’90s were dry.'],
  ])('%s', (text, ...expected) => {
    expect(inside(text)).toEqual(expected)
  })

  it('goes on over paragraphs that open with the mark again', () => {
    const text = '“The road is open.\n“The bridge is closed.”\nHe left.'
    expect(layOut(text, 'en').quotes.map(({ closed, goesOn }) => [closed, goesOn ?? false])).toEqual([
      [true, true],
      [true, false],
    ])
  })

  it('nests: two quotations are apart or one holds the other, on any string', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', ' ', ',', '«', '»', '“', '”', '"', "'", '‘', '’', '„'),
      maxLength: 40,
    })
    fc.assert(
      fc.property(text, (one) => {
        const quotes = findQuotes(one, 0, one.length)
        for (const a of quotes) {
          expect(a.end).toBeGreaterThanOrEqual(a.start)
          for (const b of quotes) {
            if (a === b || b.outerStart < a.outerStart) continue
            expect(b.outerStart >= a.end || b.end <= a.end).toBe(true)
          }
        }
      }),
    )
  })
})
