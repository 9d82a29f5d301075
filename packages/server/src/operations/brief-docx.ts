import { type Block, type Brief, citationPlace, type Line, type Run } from '@marsad/core/brief'
import { directionOf, scriptOf } from '@marsad/core/text'
import {
  Bookmark,
  BorderStyle,
  Document,
  HeadingLevel,
  InternalHyperlink,
  type IRunOptions,
  Packer,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'

/** What XML 1.0 cannot hold, half surrogate pairs included: a document with one of these opens nowhere. */
const unprintable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

const clean = (text: string): string => text.replace(unprintable, ' ').replace(/\s+/g, ' ')

const quotes = { en: ['“', '”'], ar: ['«', '»'], ru: ['«', '»'] } as const

/** Fonts that every word processor has for both scripts; `cs` is what right-to-left letters take. */
const font = { ascii: 'Arial', hAnsi: 'Arial', cs: 'Arial', eastAsia: 'Arial' }

/**
 * Marks of direction: word processors know no isolates, so the brief's own direction is marked on both sides of foreign words, or a day behind them would move
 * to their other end.
 */
const marks = { ltr: '\u200e', rtl: '\u200f' } as const

const isRtl = (text: string, otherwise: boolean): boolean =>
  scriptOf(text) === 'Zyyy' ? otherwise : directionOf(text) === 'rtl'

/** Writes the lines of one brief. */
const writerOf = ({ language, direction }: Brief) => {
  const rtl = direction === 'rtl'
  const seen = new Set<number>()
  // A run says itself whether its letters go from right to left: without that, digits and marks beside them are moved.
  const text = (words: string, own: boolean, more: IRunOptions = {}): TextRun =>
    new TextRun({ text: clean(words), font, rightToLeft: own, ...more })
  const foreign = (words: string, more: IRunOptions = {}): TextRun => {
    const own = isRtl(words, false)
    return text(
      own === rtl ? words : `${marks[direction]}${own ? words : `\u200e${words}\u200e`}${marks[direction]}`,
      own,
      more,
    )
  }
  const run = (one: Run): readonly ParagraphChild[] => {
    if (typeof one === 'string') return [text(one, rtl)]
    switch (one.kind) {
      case 'data':
        return [foreign(one.text)]
      case 'strong':
        return [foreign(one.text, { bold: true, boldComplexScript: true })]
      case 'soft':
        return [foreign(one.text, { color: '515962' })]
      case 'quote': {
        const [open, close] = quotes[language]
        return [text(open, rtl), foreign(one.text), text(close, rtl)]
      }
      case 'cite': {
        const mark = text(`[${one.number}]`, false, { color: '0B5667' })
        const link = new InternalHyperlink({ anchor: `n${one.number}`, children: [mark] })
        if (seen.has(one.number)) return [link]
        seen.add(one.number)
        return [new Bookmark({ id: `u${one.number}`, children: [] }), link]
      }
    }
  }
  const children = (line: Line): ParagraphChild[] => line.flatMap(run)
  // No alignment: left out it is the side where the paragraph's direction begins.
  const start = { bidirectional: rtl }
  return { rtl, text, children, start }
}

type Writer = ReturnType<typeof writerOf>

const line = { style: BorderStyle.SINGLE, size: 4, color: 'D9D6CD' }
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }

/** Twentieths of a point between the margins of an A4 page. */
const pageWidth = 9_906
/** Signs beyond which a column is not made wider, and what every column gets. */
const [mostSigns, everySigns] = [42, 7]

const lengthOf = (inside: Line): number =>
  inside.reduce(
    (sum, one) => sum + (typeof one === 'string' ? one.length : one.kind === 'cite' ? 4 : one.text.length),
    0,
  )

/** Widths of columns by how much stands in them. */
const widthsOf = (head: readonly string[], rows: readonly (readonly Line[])[]): readonly number[] => {
  const signs = head.map((title, at) => {
    const longest = rows.reduce((most, row) => Math.max(most, lengthOf(row[at] ?? [])), title.length)
    return Math.min(longest, mostSigns) + everySigns
  })
  const whole = signs.reduce((sum, one) => sum + one, 0)
  return signs.map((one) => Math.floor((one / whole) * pageWidth))
}

const tableOf = ({ head, rows }: Extract<Block, { kind: 'table' }>, { rtl, text, children, start }: Writer): Table => {
  const widths = widthsOf(head, rows)
  const cell = (inside: ParagraphChild[], at: number): TableCell =>
    new TableCell({
      width: { size: widths[at] ?? 0, type: WidthType.DXA },
      children: [new Paragraph({ ...start, children: inside })],
      margins: { top: 40, bottom: 40, left: 80, right: 80 },
    })
  const titles = head.map((title, at) => cell([text(title, rtl, { bold: true, boldComplexScript: true })], at))
  return new Table({
    width: { size: pageWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    ...(rtl && { visuallyRightToLeft: true }),
    borders: { top: line, bottom: line, left: none, right: none, insideHorizontal: line, insideVertical: none },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: titles }),
      ...rows.map((row) => new TableRow({ cantSplit: true, children: row.map((one, at) => cell(children(one), at)) })),
    ],
  })
}

const blockOf = (block: Block, writer: Writer): readonly (Paragraph | Table)[] => {
  const { rtl, text, children, start } = writer
  switch (block.kind) {
    case 'heading': {
      const heading = block.level === 2 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2
      return [new Paragraph({ ...start, heading, keepNext: true, children: [text(block.text, rtl)] })]
    }
    case 'paragraph': {
      const shading = block.caution ? { shading: { type: ShadingType.CLEAR, fill: 'FDF3D7' } } : {}
      return [
        new Paragraph({ ...start, ...shading, spacing: { before: 80, after: 80 }, children: children(block.line) }),
      ]
    }
    case 'items':
      return block.items.map((item) => new Paragraph({ ...start, bullet: { level: 0 }, children: children(item) }))
    case 'table':
      return [tableOf(block, writer), new Paragraph({ ...start, children: [] })]
  }
}

const headingStyle = (size: number, before: number) => ({
  run: { size, sizeComplexScript: size, bold: true, boldComplexScript: true, color: '1C2126', font },
  paragraph: { spacing: { before, after: 80 } },
})

/**
 * A brief as a Word document (OOXML): paragraphs, tables and lists in the brief's direction, each run in its own; numbers lead to the citations at the end
 * and back. What stands in it follows from the brief; the container carries the hour it was written.
 */
export const briefDocx = async (brief: Brief): Promise<Uint8Array> => {
  const writer = writerOf(brief)
  const { rtl, text, children, start } = writer
  const { title, blocks, notes, citations, language } = brief
  const body = blocks.flatMap((block) => blockOf(block, writer))
  const list = citations.map((citation) => {
    const back = new InternalHyperlink({
      anchor: `u${citation.number}`,
      children: [text(`[${citation.number}]`, false, { color: '0B5667' })],
    })
    const words = children([' ', { kind: 'quote', text: citation.text }, ' ', ...citationPlace(citation, language)])
    const address = citation.url === undefined ? [] : [text(` ${citation.url}`, false)]
    const mark = new Bookmark({ id: `n${citation.number}`, children: [] })
    return new Paragraph({ ...start, spacing: { after: 60 }, children: [mark, back, ...words, ...address] })
  })
  const heading = new Paragraph({
    ...start,
    heading: HeadingLevel.HEADING_1,
    keepNext: true,
    children: [text(notes, rtl)],
  })
  const document = new Document({
    title: clean(title),
    creator: 'Marsad',
    styles: {
      default: {
        document: { run: { size: 20, sizeComplexScript: 22, font } },
        title: headingStyle(32, 0),
        heading1: headingStyle(26, 280),
        heading2: headingStyle(22, 160),
      },
    },
    sections: [
      {
        properties: { page: { margin: { top: 1000, bottom: 1000, left: 1000, right: 1000 } } },
        children: [
          new Paragraph({ ...start, heading: HeadingLevel.TITLE, children: [text(title, rtl)] }),
          ...body,
          ...(list.length === 0 ? [] : [heading, ...list]),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}
