import { describe, expect, it } from 'vitest'
import { readShort } from '../test-reading.ts'

const within = (text: string, language: string): readonly string[] =>
  readShort(text, language).statements.map(({ id, within, speaker, content }) =>
    [id, within ? `in ${within}` : '-', speaker.name ?? speaker.text, content.text].join(' | '),
  )

describe('a statement inside a statement', () => {
  it.each([
    [
      'en',
      'The minister said the company had claimed that the bridge was safe.',
      [
        's1 | - | minister | the company had claimed that the bridge was safe',
        's2 | in s1 | company | the bridge was safe',
      ],
    ],
    [
      'en',
      'The minister said the road was open and the mayor said the bridge was closed.',
      ['s1 | - | minister | the road was open', 's2 | - | mayor | the bridge was closed'],
    ],
    [
      'ru',
      'Министр сказал, что компания утверждала, что мост безопасен.',
      ['s1 | - | Министр | компания утверждала, что мост безопасен', 's2 | in s1 | компания | мост безопасен'],
    ],
    [
      'ru',
      'Министр заявил, что, по данным полиции, дорога закрыта.',
      ['s1 | - | Министр | по данным полиции, дорога закрыта', 's2 | in s1 | полиции | дорога закрыта'],
    ],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(within(text, language)).toEqual(expected)
  })
})
