import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { prepareName } from '../compare/prepared.ts'
import { parseName } from '../parts/parse-name.ts'
import { wordOf } from '../tokens/word.ts'
import { buildNameIndex, buildNameIndexes, packTexts, textAt, wordFromText, wordText } from './name-index.ts'

const names = [
  'Tariq Lindqvist',
  'Şahin Çelik',
  'Sahin Celik',
  'T. Lindqvist',
  'خالد مشعل',
  '',
  '...',
  'Tariq Tariq',
  'Tambrok '.repeat(60),
]
const index = buildNameIndex(
  names.map((text, i) => ({ text, owner: 100 + i })),
  'person',
)
const wordsOf = (name: number): readonly string[] =>
  [...index.nameWords.subarray(index.nameWordStarts[name], index.nameWordStarts[name + 1])].map((word) =>
    textAt(index.words, word),
  )

describe('packed texts', () => {
  it('give every text back, lone surrogates and long ones too', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 20 }), (texts) => {
        const packed = packTexts(texts)
        expect(texts.map((_, i) => textAt(packed, i))).toEqual(texts)
      }),
    )
    const long = 'حب'.repeat(20_000)
    expect(textAt(packTexts(['a', long, '\ud800']), 1)).toBe(long)
  })
})

describe('the text of a word', () => {
  it('makes the same word again', () => {
    for (const word of [
      wordOf('khaled', 'Latn'),
      wordOf('sahin', 'Latn', [], 'şahin'),
      wordOf('ltd', 'Latn', ['legal:llc', 'legal:plc']),
      wordOf('近平', 'Hani'),
      wordOf('313', 'Zyyy', ['number:313']),
    ])
      expect(wordFromText(wordText(word))).toEqual(word)
  })
})

describe('buildNameIndex', () => {
  it('keeps each name as written with its owner', () => {
    expect(names.map((_, i) => textAt(index.texts, i))).toEqual(names)
    expect([...index.owners]).toEqual(names.map((_, i) => 100 + i))
  })

  it('keeps each word once, marked and plain letters apart', () => {
    const words = Array.from({ length: index.words.starts.length - 1 }, (_, i) => textAt(index.words, i))
    expect(new Set(words).size).toBe(words.length)
    expect(wordsOf(0)[0]).toBe(wordsOf(7)[0])
    expect(wordsOf(1)[0]).not.toBe(wordsOf(2)[0])
  })

  it('numbers the words of a name in the order of its prepared parts', () => {
    names.forEach((text, i) => {
      const prepared = prepareName(parseName(text, { kind: 'person' }))
      expect(wordsOf(i)).toEqual(prepared.parts.map(({ word }) => wordText(word)))
      const sum = (index.weights[i] as number) + (index.initials[i] as number)
      expect(sum).toBeCloseTo(prepared.weight, 4)
    })
    expect(index.initials[3]).toBeGreaterThan(0)
    expect(index.weights[5]).toBe(0)
  })

  it('posts each name under each of its words but initials', () => {
    const posted = new Map<number, number>()
    for (const name of index.postingNames) posted.set(name, (posted.get(name) ?? 0) + 1)
    expect([...posted].sort(([a], [b]) => a - b)).toEqual([
      [0, 2],
      [1, 2],
      [2, 2],
      [3, 1],
      [4, 2],
      [7, 2],
    ])
    expect(index.postings.at(-1)).toBe(index.postingNames.length)
    expect(index.postingWeights.every((weight) => weight > 0)).toBe(true)
  })

  it('does not take in a name too long to be compared', () => {
    expect(wordsOf(8)).toEqual([])
  })

  it('has one vocabulary for persons and organisations', () => {
    const both = buildNameIndexes([{ text: 'Tariq Lindqvist', owner: 0 }], [{ text: 'Lindqvist Trading', owner: 0 }])
    expect(both.persons.words).toBe(both.organisations.words)
    expect(both.persons.postings).toHaveLength(both.organisations.postings.length)
    expect(both.persons.kind).toBe('person')
    expect(both.organisations.postingNames).toHaveLength(2)
  })

  it('of no names is an index', () => {
    expect(buildNameIndex([], 'person').owners).toHaveLength(0)
  })
})
