import { describe, expect, it } from 'vitest'
import { takeIn } from './take-in.ts'

const feed = (content: string | Uint8Array, options: { contentType?: string; url?: string } = {}) =>
  takeIn(typeof content === 'string' ? Buffer.from(content) : content, { name: 'feed.xml', ...options })

const rss = (items: string, head = ''): string =>
  `<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Daily</title><link>https://daily.test/</link>${head}${items}</channel></rss>`

describe('RSS', () => {
  it('gives each entry its title, day, publisher, address and content', async () => {
    const taken = await feed(
      rss(`<item><title>Rain &amp; wind</title><link>/a?x=1&amp;y=2</link><guid>g1</guid><pubDate>Tue, 15 Mar 2022 23:30:00 +0300</pubDate>
        <description>Short.</description><content:encoded><![CDATA[<p>Rain &laquo;fell&raquo; on <b>Basra</b>.</p><p>Second &#1072;.</p><script>x()</script>]]></content:encoded></item>
        <item><description>&lt;p&gt;Only a summary.&lt;/p&gt;</description><dc:date>2022-03-16T01:00:00Z</dc:date></item>`),
    )
    expect(taken.format).toBe('feed')
    expect(taken.texts).toEqual([
      {
        text: 'Rain & wind\nRain «fell» on Basra.\nSecond а.\n',
        format: 'feed',
        title: 'Rain & wind',
        // The day as printed, in the paper's own zone.
        published: '2022-03-15',
        source: 'The Daily',
        url: 'https://daily.test/a?x=1&y=2',
        entry: 'g1',
        notices: [],
      },
      {
        text: 'Only a summary.\n',
        format: 'feed',
        published: '2022-03-16',
        source: 'The Daily',
        notices: [expect.objectContaining({ code: 'entry-summary' })],
      },
    ])
  })

  it('of the oldest kind, with its document type, and RDF', async () => {
    const old = `<!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "http://my.netscape.com/rss-0.91.dtd"><rss version="0.91"><channel><title>Old</title><item><title>One</title><link>http://old.test/1</link></item></channel></rss>`
    expect((await feed(old)).texts[0]).toMatchObject({ text: 'One\n', url: 'http://old.test/1', source: 'Old' })
    const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>R</title></channel><item rdf:about="http://r.test/1"><title>I</title><link>http://r.test/1</link><description>D</description><dc:date>2022-01-01</dc:date></item></rdf:RDF>`
    expect((await feed(rdf)).texts[0]).toMatchObject({
      text: 'I\nD\n',
      published: '2022-01-01',
      url: 'http://r.test/1',
    })
  })

  it('that lies about its encoding is read in the true one, and that is said', async () => {
    const text = rss(
      '<item><title>Министерство сообщило о новом мосте через реку</title><link>http://x.test/1</link></item>',
    )
    const bytes = Buffer.from(text.replace('utf-8', 'windows-1251'))
    const taken = await feed(bytes, { contentType: 'application/rss+xml; charset=windows-1251' })
    expect(taken.texts[0]?.title).toBe('Министерство сообщило о новом мосте через реку')
    expect(taken.notices.map(({ code }) => code)).toEqual(['encoding-differs'])
  })

  it('that breaks off is read up to its last whole entry', async () => {
    const whole = rss('<item><title>One</title></item><item><title>Two</title></item><item><title>Three</title></item>')
    const taken = await feed(whole.slice(0, whole.indexOf('Three')))
    expect(taken.texts.map(({ title }) => title)).toEqual(['One', 'Two'])
    expect(taken.notices.map(({ code }) => code)).toEqual(['feed-cut'])
  })

  it('keeps addresses of the web only', async () => {
    expect(
      (await feed(rss('<item><title>x</title><link>javascript:alert(1)</link></item>'))).texts[0]?.url,
    ).toBeUndefined()
  })

  it('leaves out entries without words, and those beyond the limit, and says how many', async () => {
    const many = rss('<item><title>x</title></item>'.repeat(2_003).replace('<title>x</title>', '<guid>7</guid>'))
    const taken = await feed(many)
    expect(taken.texts.length).toBe(1_999)
    expect(taken.notices.map(({ message }) => message)).toEqual([
      expect.stringContaining('3 of 2003'),
      expect.stringContaining('1 entries without words'),
    ])
  })
})

describe('other feeds', () => {
  it('Atom: its kinds of words, its base, its language', async () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ru" xml:base="http://b.test/news/"><title>T</title><entry><id>urn:1</id><title type="html">A &amp;lt; B</title><link rel="alternate" href="p/1"/><updated>2022-03-15T10:00:00Z</updated><published>2022-03-14T10:00:00+03:00</published><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Hello <b>w</b></p></div></content></entry><entry><id>urn:2</id><title>2 &lt; 3</title><summary>S &amp; T</summary></entry></feed>`
    expect((await feed(atom)).texts).toMatchObject([
      {
        text: 'A < B\nHello w\n',
        published: '2022-03-14',
        url: 'http://b.test/news/p/1',
        language: 'ru',
        entry: 'urn:1',
      },
      { text: '2 < 3\nS & T\n' },
    ])
  })

  it('JSON Feed', async () => {
    const json = JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'J',
      language: 'en',
      items: [
        {
          id: '1',
          url: 'http://j.test/1',
          title: 't < u',
          content_text: 'one\ntwo',
          date_published: '2022-02-02T00:00:00Z',
        },
      ],
    })
    expect((await feed(json)).texts).toMatchObject([
      { text: 't < u\none\ntwo\n', source: 'J', published: '2022-02-02' },
    ])
  })
})

describe('a feed that', () => {
  it('declares entities is refused at once', async () => {
    const levels = Array.from({ length: 12 }, (_, n) => `<!ENTITY a${n + 1} "${`&a${n};`.repeat(10)}">`).join('')
    const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a0 "ha">${levels}]><rss version="2.0"><channel><title>&a12;</title></channel></rss>`
    await expect(feed(bomb)).rejects.toMatchObject({ code: 'document-forbidden' })
  })

  it('is nested beyond reason, holds no entry, or is none inside', async () => {
    const deep = `<rss version="2.0"><channel><item><title>${'<a>'.repeat(100_000)}`
    const started = performance.now()
    await expect(feed(deep)).rejects.toMatchObject({ code: 'document-broken' })
    expect(performance.now() - started).toBeLessThan(2_000)
    await expect(feed('<rss version="2.0"><nothing/>')).rejects.toMatchObject({ code: 'document-broken' })
    expect((await feed(rss(''))).texts).toEqual([])
  })
})
