import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rounded } from '../compare/explain.ts'
import { type PreparedName, prepareName } from '../compare/prepared.ts'
import { scoreNames } from '../compare/score-names.ts'
import { parseName } from '../parts/parse-name.ts'
import { wordSimilarity } from '../tokens/word-similarity.ts'
import { candidatesFor } from './candidates.ts'
import { buildNameIndex, type NameIndex } from './name-index.ts'
import { indexedWord, searcherFor, similarWords } from './searcher.ts'

type Kind = NameIndex['kind']

const vocabulary = (
  'Tambrok Velshyn Gromdal Lindqvist Khaled Khalid Hasan Hassan Husayn Muhammad Mohamed Mohammadi Ahmad Ali Yusuf Iosif Petrov Petrova Petrovich Smith Smyth ' +
  'Abu bin al-Basri al-Kufi Sheikh Dr Jr Sr II III A. B. T. خالد حسن حسين محمد البصري أبو بن الدين نور Лаврентов Хасан Мухаммад Иван Петрович Şahin Sahin Đorđević 김 정은 习近平 ' +
  'Harbour Light Trading Bank Foundation Movement Ltd LLC ООО GTS Global Trade Systems 12 XII 14 Zalin'
).split(' ')

const slip = fc
  .tuple(fc.constantFrom(...vocabulary), fc.nat(7), fc.nat(3), fc.constantFrom('e', 'k', 'z', 'и', 'د'))
  .map(([word, at, how, letter]) => {
    const [head, tail] = [word.slice(0, at), word.slice(at)]
    if (how === 0) return head + tail.slice(1)
    if (how === 1) return head + letter + tail
    if (how === 2) return head + letter + tail.slice(1)
    return head + (tail[1] ?? '') + (tail[0] ?? '') + tail.slice(2)
  })
const word = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...vocabulary) }, { weight: 2, arbitrary: slip })
/** Words apart, joined, or hyphenated. */
const name = fc
  .array(fc.tuple(word, fc.constantFrom(' ', ' ', ' ', ' ', '-', '')), { minLength: 1, maxLength: 5 })
  .map((words) => words.map(([text, gap]) => text + gap).join(''))

const prepared = (text: string, kind: Kind): PreparedName => prepareName(parseName(text, { kind }))
const indexOf = (texts: readonly string[], kind: Kind): NameIndex =>
  buildNameIndex(
    texts.map((text, owner) => ({ text, owner })),
    kind,
  )

describe('candidatesFor', () => {
  /** Asks every question of an index of the names, and holds each score to the answer. */
  const holds = (texts: readonly string[], questions: readonly string[], kind: Kind, least: number): void => {
    const searcher = searcherFor(indexOf(texts, kind))
    for (const question of questions) {
      const query = prepared(question, kind)
      const bounds = new Map(candidatesFor(searcher, query, least).map(({ name: number, bound }) => [number, bound]))
      texts.forEach((text, number) => {
        const { score } = scoreNames(query, prepared(text, kind))
        if (rounded(score) < least) return
        const bound = bounds.get(number)
        if (bound === undefined) throw new Error(`"${question}" does not find "${text}": ${score} ≥ ${least}`)
        if (bound < score - 1e-3) throw new Error(`"${question}" and "${text}": ${score} is above the bound ${bound}`)
      })
    }
  }
  const kind = fc.constantFrom<Kind>('person', 'organisation')
  const threshold = fc.constantFrom(0.3, 0.5, 0.65, 0.8, 0.95)

  it('leaves no name out that reaches the score, and bounds every score', () => {
    const names = fc.array(name, { minLength: 1, maxLength: 8 })
    const questions = fc.array(name, { minLength: 1, maxLength: 4 })
    fc.assert(fc.property(names, questions, kind, threshold, holds), { numRuns: 500 })
  })

  it('does so where initials stand for words, on either side', () => {
    const short = fc.constantFrom(
      'A.',
      'B.',
      'T.',
      'L.',
      'Tariq',
      'Ahmad',
      'Bertil',
      'Lindqvist',
      'Tambrok',
      'Muhammad',
      'Али',
    )
    const initialled = fc.array(short, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '))
    const names = fc.array(initialled, { minLength: 1, maxLength: 12 })
    fc.assert(fc.property(names, fc.array(initialled, { minLength: 1, maxLength: 6 }), kind, threshold, holds), {
      numRuns: 500,
    })
  })

  it('finds a name whose initials answer the rare words, by its common one', () => {
    const texts = ['Ahmad Gromdal', 'Ahmad Velshyn', 'Ahmad L. T.', 'Lindqvist', 'Tambrok']
    const query = prepared('Ahmad Lindqvist Tambrok', 'person')
    const { score } = scoreNames(query, prepared('Ahmad L. T.', 'person'))
    const found = candidatesFor(searcherFor(indexOf(texts, 'person')), query, score)
    expect(found.map(({ name: number }) => number)).toContain(2)
  })

  it('finds something in that test, and not everything', () => {
    const found: number[] = []
    fc.assert(
      fc.property(fc.array(name, { minLength: 4, maxLength: 8 }), name, (texts, question) => {
        const all = candidatesFor(searcherFor(indexOf(texts, 'person')), prepared(question, 'person'), 0.5)
        found.push(all.length / texts.length)
      }),
      { numRuns: 100, seed: 7 },
    )
    expect(found.some((share) => share > 0)).toBe(true)
    expect(found.some((share) => share < 1)).toBe(true)
  })

  it('gives the best bound first, and of equals the first added', () => {
    const texts = ['Gromdal Velshyn', 'Tambrok Lindqvist', 'Tambrok Lindqvist', 'Tambrok Lindqvast', 'Lindqvist']
    const found = candidatesFor(searcherFor(indexOf(texts, 'person')), prepared('Tambrok Lindqvist', 'person'), 0.3)
    expect(found.map(({ bound }) => bound)).toEqual(found.map(({ bound }) => bound).toSorted((a, b) => b - a))
    expect(found.slice(0, 2).map(({ name: number }) => number)).toEqual([1, 2])
    expect(found.map(({ name: number }) => number)).not.toContain(0)
  })

  it('remembers nothing of the question before', () => {
    const texts = ['Tambrok Lindqvist', 'Khaled Hasan', 'خالد حسن', 'T. Lindqvist', 'GTS']
    const searcher = searcherFor(indexOf(texts, 'person'))
    for (const question of ['Khaled Hasan', 'Tambrok Lindqvist', 'T. L.', 'Khaled Hasan', '']) {
      const query = prepared(question, 'person')
      expect(candidatesFor(searcher, query, 0.5)).toEqual(
        candidatesFor(searcherFor(indexOf(texts, 'person')), query, 0.5),
      )
    }
  })
})

describe('similarWords', () => {
  it('finds exactly the words that are alike, each with its similarity', () => {
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 10 }), name, (texts, question) => {
        const searcher = searcherFor(indexOf(texts, 'organisation'))
        const all = Array.from({ length: searcher.index.words.starts.length - 1 }, (_, number) => number)
        for (const { word: asked } of prepared(question, 'organisation').parts) {
          const { words, similarities } = similarWords(searcher, asked)
          const expected = new Map(
            all
              .map((number) => [number, wordSimilarity(asked, indexedWord(searcher, number))] as const)
              .filter(([, alike]) => alike > 0),
          )
          expect(new Map([...words].map((number, i) => [number, similarities[i]]))).toEqual(expected)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('finds a slip in the longest of words, too', () => {
    const long = 'tambrokvelshyn'.repeat(25)
    const searcher = searcherFor(indexOf([long], 'person'))
    const asked = prepared(`${long.slice(0, 30)}q${long.slice(30)}`, 'person').parts[0]?.word
    expect(asked && wordSimilarity(asked, indexedWord(searcher, 0))).toBeGreaterThan(0.9)
    expect(asked && similarWords(searcher, asked).words).toHaveLength(1)
  })
})
