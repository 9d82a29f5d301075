import { describe, expect, it } from 'vitest'
import { takeIn } from './take-in.ts'

const take = (content: string | Uint8Array, name = 'a', more: { contentType?: string } = {}) =>
  takeIn(typeof content === 'string' ? Buffer.from(content) : content, { name, ...more })

describe('formats are told apart by content', () => {
  it.each([
    ['a text', 'Rain fell on the coast.', 'text'],
    ['a text that begins with a tag-like sign', '<3 the market, said nobody.', 'text'],
    ['a page under any name', '<!doctype html><html><body><p>Rain fell.</p></body></html>', 'html'],
    ['an address book', '# mine\nhttps://a.test/1\n\nhttps://b.test/2\n', 'addresses'],
    ['a text about an address', 'https://a.test/1\nwas the page with the weather.', 'text'],
    ['a shortcut', '[InternetShortcut]\r\nURL=https://a.test/x?y=1\r\n', 'addresses'],
    ['a text that quotes a mail', 'Mime-version: that was the word.', 'text'],
  ])('%s', async (_, content, format) => {
    expect((await take(content)).format).toBe(format)
  })

  it('a text stays as it is, to the last unit', async () => {
    const text = '  \u202bنص\u202c e\u0301 \ufb01 \u0640\r\n\ttail  '
    expect((await take(text)).texts[0]?.text).toBe(text)
  })

  it.each([
    ['gzip', new Uint8Array([0x1f, 0x8b, 8, 0])],
    ['an image', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1])],
    ['a binary', new Uint8Array([65, 0, 0, 66, 1, 2, 0, 0])],
  ])('%s is named and refused', async (_, bytes) => {
    await expect(take(bytes)).rejects.toMatchObject({ code: 'format-binary' })
  })

  it('nothing at all, and nothing but blanks', async () => {
    await expect(take('')).rejects.toMatchObject({ code: 'file-empty' })
    await expect(take('\ufeff \n')).rejects.toMatchObject({ code: 'file-empty' })
  })
})

describe('addresses', () => {
  it('of every kind of shortcut', async () => {
    const plist =
      '<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd"><plist version="1.0"><dict><key>URL</key><string>https://a.test/?x=1&amp;y=2</string></dict></plist>'
    expect((await take(plist)).addresses).toEqual(['https://a.test/?x=1&y=2'])
    const url = 'https://a.test/news/2022/rain'
    const binary = Buffer.concat([
      Buffer.from('bplist00\xd1\x01\x02SURL\x5f\x10', 'latin1'),
      Buffer.from([url.length]),
      Buffer.from(`${url}\b\x0b\x0f`, 'latin1'),
      Buffer.alloc(26),
    ])
    expect((await take(binary)).addresses).toEqual([url])
    await expect(take('[InternetShortcut]\nURL=file:///etc/passwd')).rejects.toMatchObject({ code: 'format-unknown' })
  })
})

it('of a list of too many addresses the first are taken, and how many were left is said', async () => {
  const taken = await take('https://a.test/\n'.repeat(10_003))
  expect(taken.addresses.length).toBe(10_000)
  expect(taken.notices).toEqual([{ code: 'addresses-left-out', message: expect.stringContaining('3 addresses') }])
})

describe('a page', () => {
  it('whose letters are written as numbers is read as letters; markup in numbers stays words', async () => {
    const words = [...'أمطار على الساحل'].map((letter) => `&#${letter.charCodeAt(0)};`).join('')
    const { texts } = await take(
      `<html><body><div>one</div><div>${words} &#60;b&#62; &#38;amp; &#x1F327;</div></body></html>`,
    )
    expect(texts[0]?.text).toContain('أمطار على الساحل <b> &amp; \u{1f327}')
  })

  it.each([
    ['signs that open nothing', '<'.repeat(3_000_000)],
    ['references without end', '&amp;'.repeat(2_000_000)],
    ['a comment that never ends', `<!--${'-'.repeat(3_000_000)}`],
  ])('of %s ends quickly', async (_, body) => {
    const started = performance.now()
    await expect(take(`<html><body>${body}`)).rejects.toMatchObject({
      code: expect.stringMatching(/format-unknown|file-empty/),
    })
    expect(performance.now() - started).toBeLessThan(5_000)
  })
})

describe('a page saved as MHTML', () => {
  const mhtml = [
    'From: <Saved by a browser>',
    'Snapshot-Content-Location: https://a.test/rain',
    'Subject: Rain',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related;',
    '\ttype="text/html";',
    '\tboundary="----b1"',
    '',
    '',
    '------b1',
    'Content-Type: text/html; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    'Content-Location: https://a.test/rain',
    '',
    '<html><head><title>Rain</title></head><body><article><p>=D8=A3=D9=85=D8=B7=D8=A7=D8=B1 fell o=',
    'n the coast all night long and the market stayed closed.</p></article></body></html>',
    '------b1',
    'Content-Type: image/png',
    '',
    'xx',
    '------b1--',
  ]

  it('gives its page', async () => {
    const { texts, format } = await take(mhtml.join('\r\n'))
    expect(format).toBe('mhtml')
    expect(texts[0]?.text).toContain('أمطار fell on the coast')
    expect(texts[0]?.url).toBe('https://a.test/rain')
  })

  it('without one is refused', async () => {
    await expect(
      take(mhtml.join('\r\n').replace('Type: text/html; charset', 'Type: text/css; charset')),
    ).rejects.toMatchObject({
      code: 'document-broken',
    })
  })
})

it('a page without an article is read whole, and that is said', async () => {
  const { texts } = await take(`<html><body>${'<div>'.repeat(130)}Basra 12<p>Kabul 3</p></body></html>`)
  expect(texts[0]).toMatchObject({ text: 'Basra 12\nKabul 3\n', notices: [{ code: 'page-whole' }] })
})
