import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { acronymOf, expansionsOf } from './acronyms.ts'
import { bodyKind, wordKind } from './lexicon.ts'
import { parseName } from './parse-name.ts'
import type { ParsedName } from './types.ts'

const kinds = ['person', 'organisation'] as const

/** Pieces that names are made of, and pieces that break them. */
const pieces = fc.constantFrom(
  ...[
    'Ahmad',
    'bin',
    'al-',
    'Al',
    'Abd',
    'Abdul',
    'ul',
    'din',
    'ullah',
    'Abu',
    'Umm',
    'oglu',
    'zadeh',
    'van',
    'de',
    'la',
    'O’Neal',
  ],
  ...[
    'Шейх',
    'Абдул',
    'аль',
    'ибн',
    'В.',
    'Иванович',
    'عبد',
    'ال',
    'الله',
    'أبو',
    'بن',
    'عبدالرحمن',
    'آل',
    'د.',
    'Dr.',
    'Jr',
    'III',
    'J.',
  ],
  ...[
    ',',
    ', ',
    ' ',
    '-',
    "'",
    '.',
    '/',
    '(',
    ')',
    '"',
    '\u200f',
    '\u200c',
    '\u202e',
    '🙂',
    '習近平',
    '김',
    'トム',
    'ﷲ',
    'ß',
    '１２',
    '2nd',
    '25-й',
  ],
  ...[
    'Ltd',
    'S.p.A.',
    'ООО',
    'ذ.م.م',
    '有限公司',
    'e\u0301',
    '\ud800',
    '\udc00',
    '\u0000',
    '\n',
    'аbс',
    'Sech1n',
    '3M',
    'son',
    'of',
    's/o',
  ],
)
const text = fc.oneof(
  fc
    .array(
      fc.oneof(
        pieces,
        pieces.map((piece) => ` ${piece}`),
      ),
      { maxLength: 14 },
    )
    .map((list) => list.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
)

const isInOrder = ({ parts, text: whole }: ParsedName): boolean =>
  parts.every(
    (part, i) =>
      part.start >= (parts[i - 1]?.end ?? 0) &&
      part.end > part.start &&
      part.end <= whole.length &&
      whole.slice(part.start, part.end) === part.text &&
      part.key !== '',
  )

describe('any string', () => {
  it('has parts in order, within the text, each with its own words', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...kinds), (name, kind) => {
        expect(isInOrder(parseName(name, { kind }))).toBe(true)
      }),
      { numRuns: 3000 },
    )
  })

  it('answers the same twice, and says each warning once', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...kinds), (name, kind) => {
        const first = parseName(name, { kind })
        expect(parseName(name, { kind })).toEqual(first)
        expect(new Set(first.warnings).size).toBe(first.warnings.length)
      }),
    )
  })

  it('numbers the links of a chain from the bearer on, without gaps', () => {
    fc.assert(
      fc.property(text, (name) => {
        const { parts, chain } = parseName(name)
        const links = parts.flatMap(({ link }) => (link === undefined ? [] : [link]))
        if (chain === 'none') expect(links).toEqual([])
        else
          expect(links.filter((link) => link > 0).sort((a, b) => a - b)).toEqual(
            links.filter((link) => link > 0).map((_, i) => i + 1),
          )
      }),
      { numRuns: 1000 },
    )
  })
})

describe('hostile input', () => {
  it.each([
    ['one endless word', 'a'.repeat(300_000)],
    ['endless particles', 'bin '.repeat(60_000)],
    ['endless articles', 'al-'.repeat(60_000)],
    ['endless servants', 'abd '.repeat(60_000)],
    ['endless commas', ','.repeat(300_000)],
    ['endless initials', 'a.'.repeat(100_000)],
    ['endless Han', '中'.repeat(200_000)],
    ['endless marks', `a${'\u0301'.repeat(300_000)}`],
    ['endless apostrophes', "a'".repeat(100_000)],
    ['endless digits', '1a'.repeat(100_000)],
    ['endless titles', 'sheikh '.repeat(50_000)],
    ['endless houses', 'Van '.repeat(60_000)],
    ['endless fathers', 'Ahmad bin '.repeat(40_000)],
    ['endless bare names', 'Ahmad '.repeat(60_000)],
    ['digits inside a word', `a${'1'.repeat(200_000)}a`],
    ['endless capitals', 'AbcDef'.repeat(50_000)],
    ['endless phrases', 'limited liability '.repeat(20_000)],
  ])('%s is parsed and called too long', (_, name) => {
    for (const kind of kinds) expect(parseName(name, { kind }).warnings).toContain('too-long')
  })
})

describe('warnings', () => {
  it.each([
    ['Ahmad\u200f Ali', ['bidi-control']],
    ['Ah\u200bmad', ['bidi-control']],
    ['پزشک\u200cفر', []],
    ['Ahmad 🙂', ['emoji']],
    ['Vladimir Рutin', ['homoglyph']],
    ['Ahmadщ', ['mixed-script']],
    ['«»', ['no-letters']],
    ['', ['no-letters']],
    ['习近平', ['unread-script']],
  ])('%j: %j', (name, expected) => {
    expect(parseName(name).warnings).toEqual(expected)
  })

  it('reads look-alike letters in the script of most of the word', () => {
    expect(parseName('Vladimir Рutin').parts.map(({ key, script }) => [key, script])).toEqual([
      ['vladimir', 'Latn'],
      ['putin', 'Latn'],
    ])
  })

  it('leaves invisible signs out of keys and keeps spans on the original', () => {
    const [part] = parseName('Ah\u200bmad').parts
    expect(part).toMatchObject({ key: 'ahmad', start: 0, end: 6 })
  })
})

describe('one name in many spellings has one key', () => {
  it.each([
    [
      'abdrahman',
      [
        'Abd al-Rahman',
        'Abd ar-Rahman',
        'Abdurrahman',
        'Abdulrahman',
        'Abdul Rahman',
        'Abdel-Rahman',
        'ABD AL RAHMAN',
        'ʿAbd ar-Raḥmān',
        'Abdur Rahman',
      ],
    ],
    ['abdallah', ['Abdullah', 'Abd Allah', 'Abdallah', 'Abdulloh', 'Abd-Allah']],
    ['абдрахман', ['Абдурахман', 'Абд ар-Рахман', 'Абдул Рахман', 'Абдуррахман', 'Абду-р-Рахман']],
    ['عبدرحمن', ['عبد الرحمن', 'عبدالرحمن', 'عَبْدُ الرَّحْمٰن']],
    ['nurdin', ['Nur al-Din', 'Nur ad-Din', 'Nuruddin', 'Nur-ud-Din', 'Nureddin', 'Nur Eddine']],
    ['نوردين', ['نور الدين', 'نورالدين']],
    ['habiballah', ['Habibullah', 'Habib Ullah', 'Habib Allah', 'Habibollah', 'Habib-ullah']],
  ])('%s', (key, names) => {
    expect(
      names.map(
        (name) =>
          parseName(`${name} ${/[ء-ي]/.test(name) ? 'المصري' : /[а-я]/.test(name) ? 'Каримов' : 'Karimov'}`).parts[0]
            ?.key,
      ),
    ).toEqual(names.map(() => key))
  })
})

describe('acronyms', () => {
  const initials = (name: string, words?: 'content' | 'articles' | 'all'): string =>
    acronymOf(parseName(name, { kind: 'organisation' }).parts, words)

  it('are the initials of what carries meaning', () => {
    expect(initials('Islamic Movement of Uzbekistan')).toBe('imu')
    expect(initials('Исламское движение Узбекистана')).toBe('иду')
    expect(initials('Acme Trading Ltd')).toBe('at')
  })

  it('count articles and small words where asked', () => {
    expect(initials('Al-Qaida in the Arabian Peninsula', 'articles')).toBe('aqap')
    expect(initials('Kurdistan Workers Party', 'all')).toBe('kwp')
    expect(initials('Lord of the Rings', 'all')).toBe('lotr')
  })

  it('have long names where the press dictionary knows them', () => {
    expect(expansionsOf('imu').map((name) => name.toLowerCase())).toContain('islamic movement of uzbekistan')
    expect(expansionsOf('игил').length).toBeGreaterThan(0)
    expect(expansionsOf('zzz')).toEqual([])
  })
})

describe('the reference page', () => {
  it('names every kind of word', () => {
    const page = readFileSync(new URL('../../../../../docs/reference/name-parts.md', import.meta.url), 'utf8')
    expect(
      [...Object.keys(wordKind), ...Object.keys(bodyKind)].filter((kind) => !page.includes(`\`${kind}\``)),
    ).toEqual([])
  })
})
