import { describe, expect, it } from 'vitest'
import { prepareName } from '../compare/prepared.ts'
import { parseName } from '../parts/parse-name.ts'
import { candidatesFor } from './candidates.ts'
import { buildNameIndexes } from './name-index.ts'
import { nameIndexFrom, nameIndexSections, vocabularySections } from './name-index-bytes.ts'
import { searcherFor } from './searcher.ts'
import { packSections, unpackSections } from './sections.ts'

const { persons, organisations } = buildNameIndexes(
  ['Tariq Lindqvist', 'خالد مشعل', 'T. B. Olsvik'].map((text, owner) => ({ text, owner })),
  ['Korobkin Zavod LLC', 'Global Trade Systems'].map((text, owner) => ({ text, owner })),
)
const sections = {
  ...vocabularySections(persons),
  ...nameIndexSections(persons, 'p'),
  ...nameIndexSections(organisations, 'o'),
}

describe('the bytes of name indexes', () => {
  it('give both back, every array of them', () => {
    const back = unpackSections(packSections({ head: null, sections }))?.sections ?? {}
    expect(nameIndexFrom(back, 'p', 'person')).toEqual(persons)
    expect(nameIndexFrom(back, 'o', 'organisation')).toEqual(organisations)
  })

  it('answer as the index they were made from', () => {
    const back = unpackSections(packSections({ head: null, sections }))?.sections ?? {}
    const query = prepareName(parseName('Khaled Mashaal', { kind: 'person' }))
    const found = candidatesFor(searcherFor(nameIndexFrom(back, 'p', 'person')), query, 0.5)
    expect(found).toEqual(candidatesFor(searcherFor(persons), query, 0.5))
    expect(found.map(({ name }) => name)).toEqual([1])
  })

  it('say which array is missing', () => {
    for (const name of Object.keys(sections).filter((one) => !one.startsWith('o.'))) {
      const { [name]: _, ...rest } = sections
      expect(() => nameIndexFrom(rest, 'p', 'person')).toThrow(name)
    }
  })
})
