import { expect, it } from 'vitest'
import { parseName } from '../parts/parse-name.ts'
import { partLetters } from './part-letters.ts'

const lettersOf = (name: string): readonly string[] => parseName(name).parts.map(partLetters)

it.each([
  ['Şahin Çelik', ['şahin', 'çelik']],
  ['Ćosić', ['ćosić']],
  ['ŽUKOV', ['žukov']],
  ['Артём Ёлкин', ['артём', 'ёлкин']],
  ['al-Ġazālī', ['ġazālī']],
  // Nothing is marked, or the marks fold away with the letters that carry them.
  ['Khaled Mashaal', ['khaled', 'mashaal']],
  ['خالد مشعل', ['خالد', 'مشعل']],
])('%s keeps the marks that change a sound', (name, letters) => {
  expect(lettersOf(name)).toEqual(letters.map((one) => one.normalize('NFC')))
})

it('takes marks written behind their letters', () => {
  const [part] = parseName('S\u0327ahin').parts
  expect(part?.key).toBe('sahin')
  expect(part && partLetters(part).normalize('NFC')).toBe('şahin')
})

it('gives the key where the part was joined of several words', () => {
  expect(lettersOf('Abd al-Raḥmān')).toEqual(parseName('Abd al-Raḥmān').parts.map(({ key }) => key))
})

it('answers any letters, also where key and text have nothing in common', () => {
  for (const text of ['é'.repeat(400), '\u0301\u0301', 'ß', 'İ', 'ﬁ', '\ud800é'])
    expect(partLetters({ key: 'abc', text, script: 'Latn' })).toBe('abc')
})
