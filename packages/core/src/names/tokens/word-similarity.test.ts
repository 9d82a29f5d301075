import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { leastSimilarity } from './similarity.ts'
import { wordOf } from './word.ts'
import { conceptSimilarity, nicknameSimilarity, withinOneEdit, wordSimilarity } from './word-similarity.ts'

/** Optimal string alignment (Damerau–Levenshtein without a second edit of a swapped pair), by the book. */
const osa = (a: string, b: string): number => {
  const rows = Array.from({ length: a.length + 1 }, (_, i) => Array.from({ length: b.length + 1 }, (_, j) => i + j))
  const at = (i: number, j: number): number => rows[i]?.[j] ?? 0
  for (let i = 1; i <= a.length; i += 1)
    for (let j = 1; j <= b.length; j += 1) {
      const ways = [at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1)]
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) ways.push(at(i - 2, j - 2) + 1)
      ;(rows[i] as number[])[j] = Math.min(...ways)
    }
  return at(a.length, b.length)
}

const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 })

describe('withinOneEdit', () => {
  it('is an edit distance of at most 1', () => {
    fc.assert(
      fc.property(letters, letters, (a, b) => {
        expect(withinOneEdit(a, b)).toBe(osa(a, b) <= 1)
      }),
      { numRuns: 5000 },
    )
  })
})

const scriptOf = (text: string): string =>
  /[\u0600-\u06ff]/.test(text) ? 'Arab' : /[\u0400-\u04ff]/.test(text) ? 'Cyrl' : 'Latn'
const alike = (a: string, b: string): number => wordSimilarity(wordOf(a, scriptOf(a)), wordOf(b, scriptOf(b)))

const vocabulary = (
  'khaled khalid hasan husayn muhammad mohamed muhammadi jamal jamil qaddafi gaddafi zawahiri zavahiri alharbi harbi binladin ladin petrov petrova ' +
  'smith smyth schmidt xi 313 خالد حسن حسين محمد محمدي قذافي ظواهري лавров путин хасан мухаммад ii x'
).split(' ')
const word = fc.oneof(
  fc.constantFrom(...vocabulary),
  fc
    .tuple(fc.constantFrom(...vocabulary), fc.nat(8))
    .map(([one, at]) => (one.length > 3 ? one.slice(0, at) + one.slice(at + 1) : one)),
)

describe('wordSimilarity', () => {
  it('is symmetric, 1 for a word and itself, and otherwise 0 or from the least to 1', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const found = alike(a, b)
        expect(alike(b, a)).toBeCloseTo(found, 10)
        expect(alike(a, a)).toBe(1)
        expect(found === 0 || (found >= leastSimilarity - 1e-6 && found <= 1)).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  it.each([
    ['khaled', 'khalid'],
    ['qaddafi', 'gaddafi'],
    ['hussein', 'husain'],
    ['johnson', 'jonson'],
    ['zawahiri', 'zavahiri'],
    ['sergey', 'serguei'],
    ['lavrov', 'lavrovs'],
    ['alharbi', 'harbi'],
    ['خالد', 'khaled'],
    ['محمد', 'mohammad'],
    ['حسين', 'hussein'],
    ['قذافي', 'qaddafi'],
    ['путин', 'putin'],
    ['путин', 'poutine'],
    ['хасан', 'hasan'],
  ])('%s and %s are spellings of one name', (a, b) => expect(alike(a, b)).toBeGreaterThan(0.9))

  it.each([
    ['hasan', 'husayn'],
    ['jamal', 'jamil'],
    ['hamid', 'hamad'],
    ['mohammad', 'mohammadi'],
    ['محمد', 'mohammadi'],
    ['حسن', 'hussein'],
    ['petrov', 'petrovic'],
  ])('%s and %s are two names', (a, b) => expect(alike(a, b)).toBeLessThan(0.88))

  it.each([
    ['samir', 'amir'],
    ['khaled', 'putin'],
    ['خالد', 'محمد'],
    ['путин', 'khaled'],
  ])('%s and %s have nothing to do with each other', (a, b) => expect(alike(a, b)).toBe(0))

  it.each([
    ['khaled', 'khalid', 'hasan', 'husayn'],
    ['قذافي', 'qaddafi', 'قذافي', 'madani'],
    ['محمد', 'mohammad', 'محمد', 'mohammadi'],
    ['محمدي', 'mohammadi', 'محمدي', 'mohammad'],
    ['حسين', 'hussein', 'حسن', 'hussein'],
    ['zawahiri', 'zawahri', 'zawahiri', 'zahiri'],
  ])('%s–%s are nearer than %s–%s', (a, b, c, d) => expect(alike(a, b)).toBeGreaterThan(alike(c, d)))

  describe('a slip of the hand', () => {
    it('is believed where the slip makes a word nobody is called', () => {
      expect(wordOf('belkovskaya', 'Latn').known).toBe(false)
      expect(alike('belkovskaya', 'belkavskaya')).toBeGreaterThan(0.9)
      expect(alike('belkovskaya', 'belkovskayx')).toBeGreaterThan(0.9)
    })

    it('is not where both words are known as names', () => {
      const [jamal, jamil] = [wordOf('jamal', 'Latn'), wordOf('jamil', 'Latn')]
      expect(jamal.known && jamil.known).toBe(true)
      expect(wordSimilarity({ ...jamal, known: false }, jamil)).toBeGreaterThan(wordSimilarity(jamal, jamil))
    })

    it('weighs more the shorter the word, and is none in the shortest', () => {
      const slip = (a: string, b: string): number =>
        wordSimilarity({ ...wordOf(a, 'Latn'), known: false }, { ...wordOf(b, 'Latn'), known: false })
      expect(slip('tambora', 'tamboka')).toBeGreaterThan(slip('tamr', 'tamk'))
      expect(slip('tar', 'tak')).toBe(0)
    })
  })

  it('hears a swap of neighbours across scripts', () => {
    expect(alike('دمتري', 'dmitri')).toBeGreaterThan(alike('دمتري', 'dtimri'))
    expect(alike('хасан', 'hasna')).toBeGreaterThan(0)
  })

  describe('concepts', () => {
    const of = (key: string, ...concepts: string[]) => wordOf(key, 'Latn', concepts)
    it('make one of words that sound nothing alike', () => {
      expect(wordSimilarity(of('ltd', 'legal:llc'), wordOf('ооо', 'Cyrl', ['legal:llc']))).toBe(conceptSimilarity)
      expect(wordSimilarity(of('sasha', 'given:alexander'), of('aleksandr', 'given:alexander'))).toBe(
        nicknameSimilarity,
      )
    })

    it('say that two numbers, or two generations, are two', () => {
      expect(wordSimilarity(of('iii', 'number:3'), of('ii', 'number:2'))).toBe(0)
      expect(wordSimilarity(of('third', 'number:3'), of('iii', 'number:3'))).toBe(conceptSimilarity)
      expect(wordSimilarity(of('iii', 'generation:3'), of('ii', 'generation:2'))).toBe(0)
    })

    it('do not make two names of what sounds the same', () => {
      expect(wordSimilarity(of('yusuf', 'given:joseph'), of('yousuf', 'given:yusuf'))).toBeGreaterThan(0.9)
    })
  })

  it('compares letters that no table reads by themselves, and only within their script', () => {
    expect(wordSimilarity(wordOf('近平', 'Hani'), wordOf('近平', 'Hani'))).toBe(1)
    expect(wordSimilarity(wordOf('近平', 'Hani'), wordOf('远平', 'Hani'))).toBe(0)
    expect(wordSimilarity(wordOf('建设银行集团', 'Hani'), wordOf('建设很行集团', 'Hani'))).toBeGreaterThan(
      leastSimilarity,
    )
    expect(wordSimilarity(wordOf('近平', 'Hani'), wordOf('jinping', 'Latn'))).toBe(0)
  })
})
