import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx'
import { describe, expect, it } from 'vitest'
import { docxParts, wordParagraph, wordRow, zipOf } from './docx.fixture.ts'
import { docxLimits } from './docx-archive.ts'
import { docxToText } from './docx-document.ts'
import { takeIn } from './take-in.ts'

const read = (body: string, core?: string) => docxToText(zipOf(docxParts(body, core)), 'a.docx')

describe('docxToText', () => {
  it('gives paragraphs and table rows as lines, without what was deleted', async () => {
    const deleted =
      '<w:p><w:r><w:t>The bridge is open.</w:t></w:r><w:del><w:r><w:delText> Not.</w:delText></w:r></w:del></w:p>'
    const table = `<w:tbl>${wordRow('City', 'Rain')}${wordRow('Basra', '12')}</w:tbl>`
    const { text, title } = await read(`${wordParagraph('افتتح الجسر')}${deleted}${table}`)
    expect(text).toBe('افتتح الجسر\nThe bridge is open.\nCity Rain\nBasra 12\n')
    expect(title).toBeUndefined()
  })

  it('takes the title from the properties, and no date: theirs is that of making it', async () => {
    const core =
      '<cp:coreProperties xmlns:cp="x" xmlns:dc="y"><dc:title>Rain &amp; wind</dc:title><dcterms:created>2022-01-01T00:00:00Z</dcterms:created></cp:coreProperties>'
    const taken = await read(wordParagraph('Words.'), core)
    expect(taken.title).toBe('Rain & wind')
    expect(taken.published).toBeUndefined()
  })

  it('reads what a usual writer makes, footnotes at the end and without their marks', async () => {
    const document = new Document({
      footnotes: { 1: { children: [new Paragraph('Counted in March.')] } },
      sections: [
        {
          children: [
            new Paragraph({ text: 'Прогноз', heading: HeadingLevel.HEADING_1 }),
            new Paragraph({
              children: [new TextRun('В городе 2000 машин'), new (await import('docx')).FootnoteReferenceRun(1)],
            }),
          ],
        },
      ],
    })
    const taken = await takeIn(await Packer.toBuffer(document), { name: 'a.docx' })
    expect(taken.texts[0]?.text).toBe('Прогноз\nВ городе 2000 машин\nCounted in March.\n')
    expect(taken.texts[0]?.title).toBe('Прогноз')
  })
})

describe('a document that', () => {
  const bomb = (says?: number) =>
    docxParts('').map((part) =>
      part.name === 'word/document.xml'
        ? { ...part, data: Buffer.alloc(80_000_000, 0x20), ...(says === undefined ? {} : { says }) }
        : part,
    )

  it('unpacks to a flood is refused, whatever size it states', async () => {
    await expect(docxToText(zipOf(bomb()), 'a.docx')).rejects.toMatchObject({ code: 'document-too-large' })
    await expect(docxToText(zipOf(bomb(1000)), 'a.docx')).rejects.toMatchObject({ code: 'document-broken' })
  })

  it('is nested beyond reason, or of too many parts', async () => {
    const deep = `${'<w:p>'.repeat(400)}${'</w:p>'.repeat(400)}`
    await expect(read(deep)).rejects.toMatchObject({ code: 'document-too-large' })
    const many = [
      ...docxParts(wordParagraph('x')),
      ...Array.from({ length: 30 }, (_, at) => ({ name: `p${at}`, data: '' })),
    ]
    await expect(docxToText(zipOf(many), 'a', { ...docxLimits, entries: 20 })).rejects.toMatchObject({
      code: 'document-too-large',
    })
  })

  it('is cut off, holds a part twice, or is no document', async () => {
    const whole = zipOf(docxParts(wordParagraph('Words.')))
    for (let cut = 10; cut < whole.length; cut += 97)
      await expect(docxToText(whole.subarray(0, cut), 'a')).rejects.toMatchObject({ code: 'document-broken' })
    const twice = [...docxParts(wordParagraph('one')), ...docxParts(wordParagraph('two')).slice(2)]
    await expect(docxToText(zipOf(twice), 'a')).rejects.toMatchObject({ code: 'document-broken' })
    await expect(docxToText(zipOf([{ name: 'xl/workbook.xml', data: '<a/>' }]), 'a')).rejects.toMatchObject({
      code: 'format-binary',
      message: expect.stringContaining('workbook'),
    })
    await expect(read('')).rejects.toMatchObject({ code: 'document-without-text' })
    await expect(read('<w:p><w:r></w:p>')).rejects.toMatchObject({ code: 'document-broken' })
  })

  it('is encrypted, or of the years before 2007', async () => {
    const ole = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(600)])
    const locked = Buffer.concat([ole, Buffer.from('EncryptedPackage', 'utf16le')])
    await expect(takeIn(locked, { name: 'a.docx' })).rejects.toMatchObject({ code: 'document-encrypted' })
    await expect(takeIn(ole, { name: 'a.doc' })).rejects.toMatchObject({ code: 'format-binary' })
  })
})
