import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { knownOrganisations } from '../names/organisations.generated.ts'
import { starterParties } from '../register/index.ts'
import { fold } from '../text/index.ts'
import { findDates } from './dates/index.ts'
import { findFigures } from './figures/index.ts'
import { languages } from './languages/codes.generated.ts'
import { isReadLanguage, lexiconOf } from './languages/lexicons.ts'
import { localNames } from './languages/mentions.generated.ts'
import { places } from './places.generated.ts'
import { readShort } from './test-reading.ts'
import type { Language } from './types.ts'

const root = join(import.meta.dirname, '../../../..')
const folders = readdirSync(join(root, 'data/reading'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
const isLighter = (language: string): boolean => !existsSync(join(root, `data/reading/${language}/lexicon.yaml`))

/** A sentence, its language, and what is expected of it in short: `words = edtf`, `words = op value unit`, `words = code`. */
interface Case {
  readonly text: string
  readonly dates?: readonly string[]
  readonly figures?: readonly string[]
  readonly mentions?: readonly string[]
}
const cases = parse(readFileSync(join(import.meta.dirname, 'lighter-languages.cases.yaml'), 'utf8')) as Readonly<
  Record<string, readonly Case[]>
>

const datesOf = (text: string, language: Language): readonly string[] =>
  findDates(fold(text), { language, published: '2022-03-15' }).map(({ text: words, edtf, part, calendar }) =>
    [`${words} = ${edtf}`, ...(part ? [part] : []), ...(calendar ? [calendar] : [])].join(' '),
  )

const figuresOf = (text: string, language: Language): readonly string[] => {
  const folded = fold(text)
  const taken = findDates(folded, { language, published: '2022-03-15' })
  return findFigures(folded, { language, taken }).map(
    ({ text: words, op, value, low, high, unit }) =>
      `${words} = ${[op, ...(value === undefined ? [high === undefined ? low : `${low}-${high}`] : [value]), unit].join(' ')}`,
  )
}

const mentionsOf = (text: string, language: string): readonly string[] =>
  readShort(text, language).mentions.map(({ text: words, party, code }) => `${words} = ${party?.id ?? code}`)

describe('languages', () => {
  it('are the folders of data, no more and no fewer', () => {
    expect([...languages].toSorted()).toEqual(folders.toSorted())
    expect(folders.every(isReadLanguage)).toBe(true)
  })

  it('are read in full where the folder has a lexicon, and nowhere else', () => {
    expect(folders.filter((language) => lexiconOf(language) !== undefined).toSorted()).toEqual(
      folders.filter((language) => !isLighter(language)).toSorted(),
    )
  })

  it('each have a row in the documentation', () => {
    const page = readFileSync(join(root, 'docs/reference/reading-languages.md'), 'utf8')
    const rows = [...page.matchAll(/^\| `([a-z]{2,3})` \|/gm)].map(([, code]) => code as string)
    expect(rows.toSorted()).toEqual(folders.toSorted())
  })

  it('have sentences to be tested by, at least eight each', () => {
    const lighter = folders.filter(isLighter)
    expect(Object.keys(cases).toSorted()).toEqual(lighter.toSorted())
    for (const language of lighter) expect(cases[language]?.length ?? 0, language).toBeGreaterThanOrEqual(8)
  })
})

for (const [language, sentences] of Object.entries(cases))
  describe(`reading ${language}`, () => {
    it.each(sentences.map((one) => [one.text, one] as const))('%s', (text, { dates, figures, mentions }) => {
      expect({
        dates: dates && datesOf(text, language as Language),
        figures: figures && figuresOf(text, language as Language),
        mentions: mentions && mentionsOf(text, language),
      }).toEqual({ dates, figures, mentions })
    })

    it('says that statements are not read', () => {
      const { notices, statements, relations } = readShort(sentences[0]?.text ?? '', language)
      expect(notices.map(({ code }) => code)).toContain('language-partial')
      expect(notices.map(({ message }) => message).join(' ')).toContain('Arabic, Russian and English only')
      expect([...statements, ...relations]).toEqual([])
    })
  })

describe('names of one language', () => {
  it('name places, parties and organisations that there are', () => {
    const known = new Set([
      ...places.map(({ code }) => code),
      ...starterParties.map(({ id }) => id),
      ...knownOrganisations.map(({ id }) => id),
    ])
    expect(
      localNames.filter(({ target }) => !known.has(target)).map(({ text, target }) => `${text}: ${target}`),
    ).toEqual([])
  })

  it('count in its texts alone', () => {
    expect(mentionsOf('Das Schiff liegt vor Island.', 'de')).toEqual(['Island = IS'])
    expect(mentionsOf('The ship lies off Island Park.', 'en')).toEqual([])
  })

  it('keep apart from words that an ending makes of them', () => {
    expect(mentionsOf('در ایران باران بارید و یک نقاش ایرانی آمد.', 'fa')).toEqual(['ایران = IR'])
  })
})

describe('hostile length', () => {
  it.each([
    ['de', 'zweihundert'],
    ['de', 'hundert '],
    ['fr', "l'd'"],
    ['fr', 'quatre-vingt-'],
    ['tr', "2014'ten "],
    ['tr', 'lardan'],
    ['fa', 'سال ۲۰۲۱ تا '],
    ['ky', '111 222 '],
  ])(
    '%s: %s over and over is read in time that grows with the length',
    (language, piece) => {
      // What grew with the square of it would take minutes here.
      const text = piece.repeat(Math.ceil(200_000 / piece.length))
      const started = performance.now()
      figuresOf(text, language as Language)
      expect(performance.now() - started).toBeLessThan(20_000)
    },
    60_000,
  )
})
