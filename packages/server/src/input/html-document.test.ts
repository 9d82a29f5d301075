import { describe, expect, it } from 'vitest'
import { htmlToText } from './html-document.ts'
import { looksLikeHtml } from './html-nodes.ts'

const paragraph =
  'درجات الحرارة في المدينة بقيت معتدلة طوال الأسبوع، وقالت هيئة الأرصاد إن الأمطار ستعود قريبا، مع رياح خفيفة.'

const page = (head: string, body: string): string =>
  `<!DOCTYPE html><html lang="ar" dir="rtl"><head><title>الطقس | جريدة المدينة</title>${head}</head><body>
  <nav><ul><li><a href="/">الرئيسية</a></li><li><a href="/sport">رياضة</a></li></ul></nav>
  ${body}<footer>حقوق النشر محفوظة</footer></body></html>`

const article = `<article><h1>طقس معتدل</h1>${`<p>${paragraph}</p>`.repeat(5)}<script>alert(1)</script><p>سطر<br>بعد سطر &amp; <b>كلمة</b>.</p></article>`

describe('htmlToText', () => {
  it('keeps the article as lines, without menus, scripts and footers', () => {
    const { text, article: found } = htmlToText(page('', article), 'page.html')
    expect(found).toBe(true)
    expect(text.split('\n')).toEqual(['طقس معتدل', ...Array(5).fill(paragraph), 'سطر', 'بعد سطر & كلمة.', ''])
  })

  it('takes title, day, publisher, address, language and direction from meta elements', () => {
    const head = `<meta property="og:title" content="طقس معتدل"><meta property="og:site_name" content="جريدة المدينة">
      <meta property="article:published_time" content="2022-01-02T23:30:00+03:00"><link rel="canonical" href="https://example.org/weather">`
    expect(htmlToText(page(head, article), 'page.html')).toMatchObject({
      title: 'طقس معتدل',
      source: 'جريدة المدينة',
      published: '2022-01-02',
      url: 'https://example.org/weather',
      language: 'ar',
      direction: 'rtl',
    })
  })

  it('takes them from JSON-LD, a graph included, and passes over what is broken', () => {
    const graph = {
      '@graph': [
        { '@type': 'NewsArticle', headline: 'Mild', datePublished: '2021-12-03', publisher: { name: 'Gazette' } },
      ],
    }
    const head = `<script type="application/ld+json">{broken</script><script type="application/ld+json">${JSON.stringify(graph)}</script>`
    expect(htmlToText(page(head, article), 'p')).toMatchObject({
      published: '2021-12-03',
      source: 'Gazette',
      title: 'Mild',
    })
  })

  it('takes the day from a time element, never an impossible one', () => {
    const timed = article.replace('<h1>', '<time datetime="2020-05-06">6 May</time><h1>')
    expect(htmlToText(page('<meta name="date" content="2020-13-06">', timed), 'p').published).toBe('2020-05-06')
  })

  it('keeps no address that is not of the web', () => {
    expect(htmlToText(page('<link rel="canonical" href="javascript:alert(1)">', article), 'p').url).toBeUndefined()
  })

  it('takes the whole body where there is no article, and says so', () => {
    const { text, article: found } = htmlToText('<html><body><div>one</div><div>two</div></body></html>', 'p')
    expect(text).toBe('one\ntwo\n')
    expect(typeof found).toBe('boolean')
  })

  it('reads a page that leaves out html, head and body', () => {
    const short = `<!doctype html><html lang="ru"><title>Дождь</title><meta name="date" content="2021-12-03"><nav>меню</nav>${article}`
    expect(htmlToText(short, 'p')).toMatchObject({ published: '2021-12-03', language: 'ru' })
    expect(htmlToText(short, 'p').text).not.toContain('меню')
    expect(htmlToText('<p>one<p>two', 'p').text).toBe('one\ntwo\n')
  })

  it('refuses a page without words, one too large and one nested beyond reason', () => {
    expect(() => htmlToText('<html><body><script>1</script></body></html>', 'empty.html')).toThrow(
      expect.objectContaining({ code: 'file-empty', place: { file: 'empty.html' } }),
    )
    expect(() => htmlToText('x'.repeat(16_000_001), 'big.html')).toThrow(
      expect.objectContaining({ code: 'file-too-large' }),
    )
    expect(() => htmlToText('<p>word'.repeat(50_001), 'many.html')).toThrow(
      expect.objectContaining({ code: 'format-unknown' }),
    )
    const started = performance.now()
    try {
      expect(htmlToText(`<html><body>${'<div>'.repeat(40_000)}word`, 'deep.html').text).toBe('word\n')
    } catch (error) {
      expect(error).toMatchObject({ code: 'format-unknown', place: { file: 'deep.html' } })
    }
    expect(performance.now() - started).toBeLessThan(20_000)
  })
})

describe('looksLikeHtml', () => {
  it.each([
    ['<!doctype html><html>', true],
    ['\n <html lang="ru">', true],
    ['<!-- saved from url --><!-- two --><html>', true],
    ['<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml">', true],
    ['A text that begins with words and <html> later', false],
    ['<name> said the weather is fine', false],
  ])('%j: %s', (head, expected) => {
    expect(looksLikeHtml(head)).toBe(expected)
  })
})
