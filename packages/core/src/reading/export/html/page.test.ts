import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hostilePieces, madeDocument, scattered } from '../readings.fixture.ts'
import { annotatedPage } from './page.ts'
import { pageStyle, pageStyleHash } from './style.ts'
import { wordsIn } from './words.ts'

const anyDocument = fc
  .tuple(
    fc.array(fc.oneof(fc.constantFrom(...hostilePieces), fc.string({ unit: 'binary', maxLength: 4 })), {
      minLength: 1,
    }),
    fc.array(fc.nat(), { minLength: 8 }),
    fc.constantFrom('rtl' as const, 'ltr' as const),
  )
  .map(([parts, picks, direction]) => [parts.join('').replaceAll('\0', '').toWellFormed(), picks, direction] as const)
  .filter(([text]) => text.trim() !== '')
  .map(([text, picks, direction]) => scattered(text, picks, direction))

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#13;': '\r',
}

interface Parsed {
  readonly text: string
  readonly tags: readonly {
    readonly name: string
    readonly attributes: ReadonlyMap<string, string>
    readonly in: readonly string[]
  }[]
}

/**
 * A parser that knows what a page may hold and throws at anything else: a stray sign, an unknown reference, a tag that closes another one, an attribute
 * without quotes. What passes it, any browser reads alike.
 */
const parse = (html: string): Parsed => {
  const decode = (text: string): string => {
    if (/[<>"]/.test(text)) throw new Error(`not escaped: ${text}`)
    return text.replace(/&[^;]*;?/g, (name) => {
      const sign = entities[name]
      if (sign === undefined) throw new Error(`unknown reference ${name}`)
      return sign
    })
  }
  const parts: string[] = []
  const tags: Parsed['tags'][number][] = []
  const open: string[] = []
  let at = 0
  for (const { index, 0: whole, groups } of html.matchAll(
    /<(?<close>\/?)(?<name>[a-z][a-z0-9]*)(?<attributes>(?: [a-z-]+(?:="[^"<>]*")?)*)>/g,
  )) {
    parts.push(decode(html.slice(at, index)))
    at = index + whole.length
    const { close, name = '', attributes = '' } = groups ?? {}
    if (close === '/') {
      if (open.pop() !== name) throw new Error(`</${name}> closes another element`)
      continue
    }
    const pairs = [...attributes.matchAll(/ ([a-z-]+)(?:="([^"]*)")?/g)]
    tags.push({
      name,
      in: [...open],
      attributes: new Map(pairs.map(([, key = '', value = '']) => [key, decode(value)])),
    })
    if (name !== 'input' && name !== 'meta') open.push(name)
  }
  parts.push(decode(html.slice(at)))
  if (open.length > 0) throw new Error(`left open: ${open.join(' ')}`)
  return { text: parts.join(''), tags }
}

/** The body without the style, whose signs are its own. */
const bodyOf = (page: string): string => page.slice(page.indexOf('<body>'), page.indexOf('</body>') + '</body>'.length)
const articleOf = (page: string): string =>
  page.slice(page.indexOf('<article'), page.indexOf('</article>') + '</article>'.length)

describe('the annotated page', () => {
  it('holds the text character for character, whatever it is and however marks cross', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const page = annotatedPage(document, { language: 'ar' })
        const article = articleOf(page)
        expect(parse(article).text).toBe(document.text)
        // Written as UTF-8, half a pair would be lost.
        expect(article.split(/<[^>]*>/).filter((part) => !part.isWellFormed())).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('is well nested, names each place once, and every link leads somewhere', () => {
    fc.assert(
      fc.property(anyDocument, fc.constantFrom('en' as const, 'ar' as const, 'ru' as const), (document, language) => {
        const { tags } = parse(bodyOf(annotatedPage(document, { language })))
        const ids = tags.flatMap(({ attributes }) => attributes.get('id') ?? [])
        expect(new Set(ids).size).toBe(ids.length)
        const links = tags.flatMap(({ attributes }) => attributes.get('href') ?? [])
        expect(links.filter((link) => link.startsWith('#') && !ids.includes(link.slice(1)))).toEqual([])
        expect(tags.filter(({ name, in: around }) => name === 'a' && around.includes('a'))).toEqual([])
        expect(tags.filter(({ name }) => ['script', 'img', 'link', 'iframe', 'object'].includes(name))).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  it('leads from every numbered line to its place and back', () => {
    const page = annotatedPage(madeDocument(), { language: 'en' })
    for (const id of ['s1', 's2', 'f1', 'r1', 'r4', 'e1', 'c1']) {
      expect(page).toContain(`id="e-${id}"`)
      expect(page).toContain(`href="#t-${id}"`)
      expect(page).toContain(`id="t-${id}"`)
      expect(page).toContain(`href="#e-${id}"`)
    }
  })

  it('allows its own style and nothing else', () => {
    const page = annotatedPage(madeDocument(), { language: 'en' })
    const hash = createHash('sha256').update(pageStyle, 'utf8').digest('base64')
    expect(pageStyleHash, `put ${hash} into style.ts`).toBe(hash)
    expect(page).toContain(`style-src 'sha256-${hash}'`)
    expect(page).not.toMatch(/ style="|url\(|@import|<script| on[a-z]+="/)
  })

  it('links only to addresses of the web', () => {
    const { text, reading } = madeDocument()
    const withUrl = (url: string): string =>
      annotatedPage({ text, reading: { ...reading, document: { ...reading.document, url } } }, { language: 'en' })
    expect(withUrl('https://example.org/a?b="c')).toContain('href="https://example.org/a?b=&quot;c"')
    expect(withUrl('javascript:alert(1)')).not.toContain('href="javascript')
  })

  it('speaks the language of the interface and keeps the text in its own', () => {
    const page = annotatedPage(madeDocument(), { language: 'ar' })
    expect(page).toContain('<html lang="ar" dir="rtl">')
    expect(page).toContain('<article dir="ltr" lang="en"')
    expect(page).toContain('الفحوص')
  })
})

describe('dates in words', () => {
  const said = (edtf: string): readonly string[] => (['en', 'ar', 'ru'] as const).map((one) => wordsIn(one).date(edtf))

  it('says what it has words for, and shows the code where it has none', () => {
    expect(said('2001-10-06')).toEqual(['6 October 2001', '6 أكتوبر 2001', '6 октября 2001'])
    expect(said('2001-10')).toEqual(['October 2001', 'أكتوبر 2001', 'октябрь 2001'])
    expect(said('2021-41')[0]).toBe('second half of 2021')
    expect(said('2014/2017')[0]).toBe('2014 to 2017')
    expect(said('2021-08/..')[0]).toBe('from August 2021 on')
    expect(said('2021-12-01~/2021-12-10~')[0]).toBe('about 1 December 2021 to 10 December 2021')
    expect(said('2021-11?')[0]).toBe('November 2021 (uncertain)')
    expect(said('201X')[0]).toBe('2010s')
    expect(said('2021-99')).toEqual(['2021-99', '2021-99', '2021-99'])
    expect(said('../..')[0]).toBe('../..')
  })
})
