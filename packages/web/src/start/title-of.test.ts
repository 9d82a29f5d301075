import { describe, expect, it } from 'vitest'
import { titleOf } from './title-of.ts'

describe('titleOf', () => {
  it.each([
    ['أسواق الصيف\n\nارتفعت الأسعار.', 'أسواق الصيف'],
    ['  Will it rain?  \r\nIt may.', 'Will it rain?'],
  ])('takes a heading: %j', (text, title) => expect(titleOf(text)).toBe(title))

  it.each([
    '',
    'One line only',
    'It rained all day.\nThen it stopped.',
    '«Шёл дождь.»\nПотом стих.',
    `${'long '.repeat(60)}\nmore`,
  ])('takes no sentence for a heading: %j', (text) => expect(titleOf(text)).toBeUndefined())
})
