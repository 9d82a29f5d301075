import { MarsadError } from '@marsad/core/errors'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { freezeTaken } from '../operations/read-file.ts'
import { docxParts, wordParagraph, zipOf } from './docx.fixture.ts'
import { linesAt, pdfOf } from './pdf.fixture.ts'
import { takeIn } from './take-in.ts'
import { takeInThread } from './take-in-thread.ts'

const thread = takeInThread()
afterAll(() => thread.close())

const pdf = pdfOf([linesAt(['Rain fell on the coast.', 'The market stayed closed.'])], { title: 'Rain' })
const docx = zipOf(docxParts(wordParagraph('افتتح الجسر يوم الاثنين')))
const feed = Buffer.from(
  '<?xml version="1.0"?><rss version="2.0"><channel><title>T</title><item><title>One</title><description>&lt;p&gt;Rain &amp;amp; wind&lt;/p&gt;</description></item></channel></rss>',
)
const html = Buffer.from(
  `<!doctype html><html lang="ru"><head><meta charset="utf-8"><script type="application/ld+json">{"headline":"x"}</script></head><body><article>${'<p>Дождь шёл всю ночь &laquo;на побережье&raquo;.</p>'.repeat(4)}</article></body></html>`,
)
const json = Buffer.from(
  '{"version":"https://jsonfeed.org/version/1.1","title":"J","items":[{"id":"1","title":"t","content_text":"half \\ud800 a pair"}]}',
)
const mhtml = Buffer.from(
  'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<html><body><p>Rain =D8=A3 fell</p></body></html>\r\n--b--\r\n',
)

describe('a thread for documents', () => {
  it('takes in what takeIn takes in, and throws what it throws', async () => {
    for (const bytes of [pdf, docx, html])
      expect(await thread.takeIn(bytes, { name: 'a' })).toEqual(await takeIn(bytes, { name: 'a' }))
    await expect(thread.takeIn(docx.subarray(0, 300), { name: 'a.docx' })).rejects.toMatchObject({
      code: 'document-broken',
      place: { file: 'a.docx' },
    })
  })

  it('is ended by a document that takes too long, and the next is read', async () => {
    const long = pdfOf(
      Array.from({ length: 400 }, () => linesAt(Array.from({ length: 50 }, () => 'Rain fell on the coast.'))),
    )
    await expect(thread.takeIn(long, { name: 'long.pdf', budget: 30 })).rejects.toMatchObject({
      code: 'document-too-slow',
    })
    expect((await thread.takeIn(pdf, { name: 'a' })).texts[0]?.title).toBe('Rain')
  })
})

describe('whatever is done to a document', () => {
  const documents = fc.constantFrom(pdf, docx, feed, html, json, mhtml)
  const edits = fc.array(
    fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), bytes: fc.uint8Array({ minLength: 1, maxLength: 6 }) }),
    { maxLength: 6 },
  )

  it('it is read or refused with a code; what is frozen is whole text', async () => {
    await fc.assert(
      fc.asyncProperty(
        documents,
        edits,
        fc.double({ min: 0.2, max: 1, noNaN: true }),
        async (document, changes, share) => {
          const bytes = Buffer.from(document)
          for (const { at, bytes: change } of changes)
            bytes.set(
              change.subarray(0, Math.max(0, bytes.length - Math.floor(at * bytes.length))),
              Math.min(bytes.length - 1, Math.floor(at * bytes.length)),
            )
          try {
            const { documents: frozen } = freezeTaken(
              await takeIn(bytes.subarray(0, Math.ceil(share * bytes.length)), { name: 'a' }),
              {},
              'a',
            )
            for (const { text, hash } of frozen) {
              expect(text.isWellFormed()).toBe(true)
              expect(hash).toMatch(/^[0-9a-f]{64}$/)
            }
          } catch (error) {
            expect(error).toBeInstanceOf(MarsadError)
          }
        },
      ),
      { numRuns: 300 },
    )
  })

  it('half a character in a feed is shown as such, and that is said', async () => {
    const { documents: frozen } = freezeTaken(await takeIn(json, { name: 'a' }), {}, 'a')
    expect(frozen[0]?.text).toBe('t\nhalf \ufffd a pair\n')
    expect(frozen[0]?.notices.map(({ code }) => code)).toContain('bytes-unreadable')
  })

  it('bytes of any kind too', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        await takeIn(bytes, { name: 'a' }).catch((error: unknown) => expect(error).toBeInstanceOf(MarsadError))
      }),
      { numRuns: 500 },
    )
  })
})
