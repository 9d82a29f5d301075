import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  findWords,
  keyTests,
  parseSearch,
  plainWord,
  searchFilter,
  searchKey,
  searchKeys,
  wordFits,
  wordForms,
} from './index.ts'

const found = (text: string, question: string): readonly string[] =>
  (findWords(text, parseSearch(question))?.passages ?? []).flatMap(({ found: spans }) =>
    spans.map(({ start, end }) => text.slice(start, end)),
  )

describe('a word', () => {
  it('is found behind what Arabic writes onto it', () => {
    expect(wordForms('وبالقاعده')).toEqual(['وبالقاعده', 'بالقاعده', 'القاعده', 'قاعده'])
    expect(wordForms('للقاعده')).toEqual(['للقاعده', 'القاعده', 'قاعده'])
    expect(wordForms('الوزير')).toEqual(['الوزير', 'وزير'])
    expect(found('وقال الوزير للصحف إن وطالبان وبطالبان سواء', 'طالبان')).toEqual(['وطالبان', 'وبطالبان'])
    expect(found('أُدرجت للقَاعِدَة أسماء', 'القاعدة')).toEqual(['للقَاعِدَة'])
    expect(found('الموازين في السوق', 'قاعدة')).toEqual([])
  })

  it('is found in the cases of Russian, names among them', () => {
    const text = 'Боевиков задержали в Москве. О Лаврове говорили в движении, а движений много.'
    expect(found(text, 'боевик')).toEqual(['Боевиков'])
    expect(found(text, 'Москва')).toEqual(['Москве'])
    expect(found(text, 'Лавров')).toEqual(['Лаврове'])
    expect(found(text, 'движение')).toEqual(['движении', 'движений'])
    expect(found('Талибан и талибы', 'Талибана')).toEqual(['Талибан'])
  })

  it('is found with and without apostrophes, marks and capitals', () => {
    expect(found("Taliban's envoy met Al-Qa'ida's men", 'taliban qaida')).toEqual(["Taliban's", "Qa'ida's"])
    expect(found('IS-K and IS K', 'is-k')).toEqual(['IS-K', 'IS K'])
  })

  it('before * stands for all that begin so', () => {
    expect(found('fighters fought; a fighter fled', 'fight*')).toEqual(['fighters', 'fighter'])
    expect(found('والمقاتلون وصلوا', 'مقاتل*')).toEqual(['والمقاتلون'])
    expect(found('группировок и группировки', 'группиров*')).toEqual(['группировок', 'группировки'])
    for (const short of ['a*', 'ال*', 'ول*']) expect(() => parseSearch(short)).toThrow(/too short/)
  })

  it('that fits has a key that the filter of the question lets through', () => {
    const letters = fc.constantFrom(...'والبكفقنمةس', ...'аовйиямтк', ...'abs', "'")
    const word = fc
      .array(letters, { minLength: 1, maxLength: 9 })
      .map((all) => plainWord(all.join('').replaceAll('ة', 'ه')))
    fc.assert(
      fc.property(word, fc.nat(9), fc.nat(9), fc.boolean(), (whole, from, length, prefix) => {
        const text = whole.slice(from, from + length + 1)
        const wanted = { text, prefix }
        if (text === '' || !wordFits(wanted, whole)) return
        const key = searchKey(whole)
        expect(keyTests(wanted).some((test) => (test.prefix ? key.startsWith(test.key) : key === test.key))).toBe(true)
      }),
      { numRuns: 5_000 },
    )
  })
})

describe('a question', () => {
  it('is words, phrases and nothing else', () => {
    expect(parseSearch('Rain "over the" «north sea» OR -x').terms.map((term) => term.map(({ text }) => text))).toEqual([
      ['rain'],
      ['over', 'the'],
      ['north', 'sea'],
      ['or'],
      ['x'],
    ])
    expect(searchFilter(parseSearch('"north sea" win*'))).toEqual({
      all: [[{ key: 'north', prefix: false }], [{ key: 'sea', prefix: false }], [{ key: 'win', prefix: true }]],
      phrases: [['north', 'sea']],
    })
  })

  it('without a word, or too long, is refused with a reason', () => {
    for (const none of ['', ' ', '"', '***', '\u0000', '-- ""', '\ud800'])
      expect(() => parseSearch(none)).toThrow(expect.objectContaining({ code: 'request-invalid' }))
    expect(() => parseSearch('a'.repeat(10_000))).toThrow(/10000 characters/)
    expect(() => parseSearch('a '.repeat(40))).toThrow(/40 words/)
  })

  it('of any characters is refused or looked for', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (question, text) => {
        try {
          findWords(text, parseSearch(question))
        } catch (error) {
          expect(error).toMatchObject({ code: 'request-invalid' })
        }
      }),
    )
  })
})

describe('a text', () => {
  const text = 'The market opened late. Rain fell over the north sea. The north had sun; the sea was calm.'

  it('answers all terms or not at all', () => {
    expect(findWords(text, parseSearch('rain snow'))).toBeUndefined()
    expect(findWords(text, parseSearch('"sea north"'))).toBeUndefined()
    expect(findWords(text, parseSearch('"north sea"'))).toMatchObject({
      count: 1,
      passages: [{ text: 'Rain fell over the north sea.', found: [{ start: 43, end: 52 }] }],
    })
  })

  it('answers the sentences with the most terms, in their order, with spans of the original', () => {
    const answer = findWords(text, parseSearch('north sea the'), 2)
    expect(answer?.count).toBe(8)
    expect(answer?.passages.map((passage) => passage.text)).toEqual([
      'Rain fell over the north sea.',
      'The north had sun; the sea was calm.',
    ])
  })

  it('shows a window of a sentence that is very long', () => {
    const long = `${'wind '.repeat(1_000)}storm ${'wind '.repeat(1_000)}`
    const passage = findWords(long, parseSearch('storm'))?.passages[0]
    expect(passage?.text.length).toBeLessThanOrEqual(500)
    expect(passage?.text).toContain('storm')
    expect(passage?.sentence.end).toBeGreaterThan(10_000)
  })

  it('gives an index a key for every word in its order', () => {
    expect(searchKeys("Rain, 2,000 fields' والأمطار")).toEqual(['rain', '2', '000', 'fields', 'امطار'])
  })
})
