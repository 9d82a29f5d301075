/** The pages on dates and figures are held to the rules: their examples read so, and every unit is in the table. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fold } from '@marsad/core/text'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { findDates } from '../packages/core/src/reading/dates/index.ts'
import { findFigures } from '../packages/core/src/reading/figures/index.ts'
import { root } from './test-kit/tree.ts'

const page = (name: string): string => readFileSync(join(root, 'docs/guide', name), 'utf8')

/** Rows of the first table of a page, cell by cell. */
const rows = (name: string): readonly (readonly string[])[] =>
  page(name)
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('|-'))
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    )

const codes = (cell: string | undefined): readonly string[] =>
  [...(cell ?? '').matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '')

const languageOf = (text: string): 'ar' | 'ru' | 'en' =>
  /\p{Script=Arabic}/u.test(text) ? 'ar' : /\p{Script=Cyrillic}/u.test(text) ? 'ru' : 'en'

describe('dates.md', () => {
  const examples = rows('dates.md')
    .filter(([words]) => words?.startsWith('`') && !words.includes(','))
    .flatMap(([words, published, edtf]) => codes(words).map((text) => [text, published, codes(edtf)[0]] as const))

  it.each(examples)('%s', (text, published, edtf) => {
    const day = /^\d{4}/.test(published ?? '') ? { published: published as string } : {}
    expect(findDates(fold(text), { language: languageOf(text), ...day }).map((date) => date.edtf)).toEqual([edtf])
  })

  it('has examples', () => expect(examples.length).toBeGreaterThan(3))
})

describe('figures.md', () => {
  it('names every unit of the three languages, and no other', () => {
    const used = new Set(
      ['ar', 'ru', 'en'].flatMap((language) => {
        const file = parse(readFileSync(join(root, `data/reading/${language}/numbers.yaml`), 'utf8')) as {
          readonly noun: object
        }
        return Object.keys(file.noun)
      }),
    )
    const table = page('figures.md').split('## Units')[1]?.split('\n## ')[0] ?? ''
    const named = table
      .split('\n')
      .filter((line) => line.startsWith('| `'))
      .flatMap((line) => codes(line.split(' | ')[0]))
      .filter((unit) => !/^(?:percent|money:)/.test(unit))
    expect(named.toSorted()).toEqual([...used].toSorted())
  })

  it('reads its own examples', () => {
    const read = (text: string) => findFigures(fold(text), { language: languageOf(text), taken: [] })[0]
    expect(read('قُتل ما لا يقل عن 15 شخصا')).toMatchObject({ op: 'ge', value: 15, unit: 'killed' })
    expect(read('от четырёх до шести с половиной тысяч боевиков')).toMatchObject({
      op: 'range',
      low: 4000,
      high: 6500,
      unit: 'fighter',
    })
    expect(read('nearly Rs 15,000 crore')).toMatchObject({ op: 'approx', value: 150e9, unit: 'money:INR' })
    expect(read('dozens of tourists')).toMatchObject({ op: 'vague', low: 10, unit: 'person' })
  })
})
