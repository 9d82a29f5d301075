import type { Brief } from '@marsad/core/brief'
import mammoth from 'mammoth'
import { describe, expect, it } from 'vitest'
import { makeBrief, writeBrief } from './brief.ts'
import { fileIn } from './brief-docx.fixture.ts'
import { briefDocx } from './brief-docx.ts'

const brief = (language: 'en' | 'ar'): Brief => ({
  language,
  direction: language === 'ar' ? 'rtl' : 'ltr',
  title: 'Brief: THE PARTY',
  blocks: [
    { kind: 'heading', level: 2, text: 'Said' },
    {
      kind: 'items',
      items: [
        [
          { kind: 'strong', text: 'جون بيكر' },
          ': ',
          { kind: 'quote', text: 'a \u0001\ud800<word> & more' },
          ' ',
          { kind: 'cite', number: 1 },
        ],
      ],
    },
    { kind: 'table', head: ['A', 'B'], rows: [[[{ kind: 'data', text: 'الصحيفة' }], [{ kind: 'cite', number: 1 }]]] },
    { kind: 'paragraph', line: [{ kind: 'soft', text: 'careful' }], caution: true },
  ],
  notes: 'Citations',
  citations: [{ number: 1, document: 'h', start: 3, end: 9, text: 'a word', sentence: 'a word', source: 'Paper' }],
})

describe('a brief as a Word document', () => {
  it('goes from right to left in Arabic: paragraphs, table and runs, each by its own letters', async () => {
    const xml = await fileIn(await briefDocx(brief('ar')), 'word/document.xml')
    const paragraphs = xml.match(/<w:p>|<w:p /g)?.length ?? 0
    expect(xml.match(/<w:bidi\/>/g)).toHaveLength(paragraphs)
    expect(xml).toContain('<w:bidiVisual/>')
    expect(xml).toMatch(/<w:rtl\/><\/w:rPr><w:t xml:space="preserve">الصحيفة</)
    expect(xml).toMatch(
      /<w:rtl w:val="false"\/><\/w:rPr><w:t xml:space="preserve">\u200f\u200ea {1,2}&lt;word&gt; &amp; more\u200e\u200f</,
    )
    const english = await fileIn(await briefDocx(brief('en')), 'word/document.xml')
    expect(english).not.toContain('<w:bidi/>')
    expect(english).not.toContain('bidiVisual')
  })

  it('comes out as it was last looked at, but for the numbers its marks get', async () => {
    const xml = await fileIn(await briefDocx(brief('ar')), 'word/document.xml')
    const body = xml.slice(xml.indexOf('<w:body>'), xml.indexOf('</w:body>'))
    const lines = body.replace(/ w:id="\d+"/g, '').replace(/<w:(p|tbl|tr|tc)>/g, '\n<w:$1>')
    await expect(`${lines.trim()}\n`).toMatchFileSnapshot('golden/brief.ar.document.xml')
  })

  it('leads from numbers to citations and back, once each', async () => {
    const xml = await fileIn(await briefDocx(brief('en')), 'word/document.xml')
    for (const name of ['n1', 'u1']) expect(xml.match(new RegExp(`w:name="${name}"`, 'g'))).toHaveLength(1)
    expect(xml.match(/w:anchor="n1"/g)).toHaveLength(2)
    expect(xml.match(/w:anchor="u1"/g)).toHaveLength(1)
  })

  it('is read by others, whole', async () => {
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await briefDocx(brief('ar'))) })
    for (const part of ['Brief: THE PARTY', 'جون بيكر', 'الصحيفة', '[1]', 'Citations']) expect(value).toContain(part)
  })
})

describe('a brief without a workspace', () => {
  it('says that nothing was read', async () => {
    const made = await makeBrief(undefined, { party: 'QDe.010', language: 'ru' })
    expect(await writeBrief(made, 'html')).toContain('<html lang="ru" dir="ltr">')
    expect(String(await writeBrief(made, 'md')).match(/ничего нет/g)?.length).toBe(7)
    await expect(makeBrief(undefined, { party: 'QDe.999', language: 'en' })).rejects.toMatchObject({
      code: 'party-unknown',
    })
  })
})
