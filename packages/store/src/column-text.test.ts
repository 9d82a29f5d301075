import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromColumn, toColumn } from './column-text.ts'

const anyString = fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) })

describe('text in a column', () => {
  it('stays as it is when both engines can hold it', () => {
    for (const text of ['', 'plain', 'القاعدة', '\u{1F4F0}', '{"a":1}']) expect(toColumn(text)).toBe(text)
  })

  it('comes back unchanged, and the column is text that both engines can hold', () => {
    const nasty = fc.oneof(
      anyString,
      fc.constantFrom('\u0000', '\uD800', toColumn('\u0000'), toColumn(toColumn('\uDFFF'))),
    )
    fc.assert(
      fc.property(fc.array(nasty), (parts) => {
        const text = parts.join('')
        const column = toColumn(text)
        expect(fromColumn(column)).toBe(text)
        expect(column.isWellFormed() && !column.includes('\u0000')).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})
