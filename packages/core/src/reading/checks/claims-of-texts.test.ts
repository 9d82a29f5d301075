import { describe, expect, it } from 'vitest'
import { readShort } from '../test-reading.ts'

const codes = (text: string, language: string): readonly string[] =>
  readShort(text, language).checks.map(({ code, verdict }) => `${code} ${verdict}`)

describe('parts told side by side', () => {
  it.each([
    ['en', 'Of the 43 trains cancelled, 20 were in Bern, 18 in Basel and 15 in Zurich.', ['sum contradicted']],
    ['en', 'Of the 43 trains cancelled, 20 were in Bern, 8 in Basel and 5 in Zurich.', []],
    ['en', 'Of the 43 passengers, 30 were women and 25 came from Basel.', []],
    [
      'ar',
      'تلقت البلدية 31 طلبا موزعة على 12 طلبا من أفراد و7 طلبات من شركات و14 طلبا من مدارس.',
      ['sum contradicted'],
    ],
    ['ar', 'تلقت البلدية 33 طلبا موزعة على 12 طلبا من أفراد و7 طلبات من شركات و14 طلبا من مدارس.', []],
  ])('%s %s', (language, text, expected) => {
    expect(codes(text, language)).toEqual(expected)
  })
})

describe('a document dated in the sentence that tells of later', () => {
  it.each([
    [
      'en',
      'The Weather Institute, in a report released in March 2020, logged 71 storms in the second half of 2020.',
      ['period-after-source contradicted'],
    ],
    [
      'en',
      'The Weather Institute, in a report released in March 2020, logged 71 storms in the second half of 2018.',
      [],
    ],
    [
      'en',
      'The Weather Institute, in a report released in March 2020, expects 71 storms in the second half of 2020.',
      [],
    ],
    [
      'ru',
      'Прежний отчёт фонда, изданный в мае 2020 года, сообщал, что за 2020 год прошло 57 бурь.',
      ['period-after-source contradicted'],
    ],
  ])('%s %s', (language, text, expected) => {
    expect(codes(text, language)).toEqual(expected)
  })
})

describe('regimes named for a state', () => {
  it.each([
    [
      'The Security Council placed Al-Shabaab on its Somalia sanctions list in April 2010.',
      ['listed-on supported', 'programme supported'],
    ],
    [
      'The Security Council placed Al-Shabaab on its Yemen sanctions list in April 2010.',
      ['listed-on supported', 'programme contradicted'],
    ],
  ])('%s', (text, expected) => {
    expect(codes(text, 'en')).toEqual(expected)
  })
})
