import { MarsadError } from '@marsad/core/errors'
import type { Deadline, InputText, Notice } from '../types.ts'
import { withoutFurniture } from './furniture.ts'
import { readyBytes } from './inflated-size.ts'
import { bracketFaults } from './line-text.ts'
import { type PageLine, pageLines } from './page-lines.ts'
import { paragraphsOf } from './paragraphs.ts'
import { type DrawnText, type Piece, piecesOf } from './pieces.ts'
import { orderOf, orderSigns, turnedPieces } from './visual-order.ts'

/** Pages that are read: the longest reports have some hundreds. */
export const pageLimit = 1_500

/** Letters of one page: a newspaper's has 40,000. */
const lettersLimit = 400_000

interface PdfPage {
  getTextContent(options: object): Promise<{ readonly items: readonly object[] }>
  cleanup(): unknown
}

interface PdfFile {
  readonly numPages: number
  getPage(number: number): Promise<PdfPage>
  getMetadata(): Promise<{ readonly info: object }>
  destroy(): Promise<void>
}

const openPdf = async (bytes: Uint8Array, name: string): Promise<PdfFile> => {
  const { getDocumentProxy } = await import('unpdf')
  try {
    // The library takes the bytes over; `verbosity: 0` keeps its remarks off the terminal.
    const options = {
      verbosity: 0,
      isEvalSupported: false,
      disableFontFace: true,
      useSystemFonts: false,
      stopAtErrors: false,
    }
    return (await getDocumentProxy(bytes, options)) as unknown as PdfFile
  } catch (cause) {
    const fault = cause instanceof Error ? cause : new Error(String(cause))
    if (/password/i.test(`${fault.name} ${fault.message}`))
      throw new MarsadError(
        'document-encrypted',
        'the PDF is encrypted: save it without a password',
        { file: name },
        { cause },
      )
    throw new MarsadError(
      'document-broken',
      `the PDF cannot be read: ${fault.message.slice(0, 200)}`,
      { file: name },
      { cause },
    )
  }
}

/** Letters that stand for themselves: not the private ones that fonts without names for their letters leave. */
const privateUse = /[\p{Co}\ufffd]/gu

interface Read {
  readonly pages: readonly (readonly Piece[])[]
  /** Numbers of pages with no text in them, and of those that could not be read, from 1. */
  readonly blank: readonly number[]
  readonly broken: readonly number[]
  readonly askew: number
}

const readPages = async (pdf: PdfFile, deadline: Deadline): Promise<Read> => {
  const pages: (readonly Piece[])[] = []
  const [blank, broken]: [number[], number[]] = [[], []]
  let askew = 0
  for (let number = 1; number <= Math.min(pdf.numPages, pageLimit); number += 1) {
    deadline()
    let drawn: readonly object[] = []
    try {
      const page = await pdf.getPage(number)
      drawn = (await page.getTextContent({ disableNormalization: true, includeMarkedContent: false })).items
      page.cleanup()
    } catch {
      broken.push(number)
    }
    const taken = piecesOf(drawn.filter((item): item is DrawnText => 'str' in item).slice(0, lettersLimit))
    askew += taken.askew
    if (taken.pieces.length === 0 && broken.at(-1) !== number) blank.push(number)
    pages.push(taken.pieces)
  }
  return { pages, blank, broken, askew }
}

/** Printed shapes of letters as the letters themselves: Arabic presentation forms, Latin ligatures. All else stays as it is. */
const asLetters = (text: string): string =>
  text.replace(/[\ufb00-\ufb06\ufb50-\ufdff\ufe70-\ufefc]+/g, (shapes) => {
    const plain = shapes.normalize('NFKC')
    // Marks printed alone stand over a blank of their own.
    return /[\ufe70-\ufe7f\ufc5e-\ufc63]/.test(shapes) ? plain.replace(/ (?=[\u064b-\u0652])/g, '') : plain
  })

const textOf = (pages: readonly (readonly PageLine[])[]): string =>
  pages.map((lines) => lines.map(({ text }) => text).join('\n')).join('\n')

const faultsOf = (pages: readonly (readonly PageLine[])[]): number =>
  bracketFaults(pages.flatMap((lines) => lines.filter(({ rtl }) => rtl).map(({ text }) => text)).join('\n'))

/** The lines of all pages; brackets in text from right to left mirrored where that leaves fewer of them closing before they open. */
const linesWith = (pages: readonly (readonly Piece[])[]): readonly (readonly PageLine[])[] => {
  const mirrored = pages.map((pieces) => pageLines(pieces, true))
  const faults = faultsOf(mirrored)
  if (faults === 0) return mirrored
  const plain = pages.map((pieces) => pageLines(pieces, false))
  return faultsOf(plain) < faults ? plain : mirrored
}

/** Lines in reading order, turned round where the file plainly has its Arabic reversed and turning it makes it plainly right. */
const inReadingOrder = (
  pages: readonly (readonly Piece[])[],
): { readonly lines: readonly (readonly PageLine[])[]; readonly notices: readonly Notice[] } => {
  const lines = linesWith(pages)
  const order = orderOf(orderSigns(textOf(lines)))
  const code = 'pdf-visual-order'
  if (order === 'reading' || order === 'unknown') return { lines, notices: [] }
  if (order === 'reversed') {
    const turned = linesWith(pages.map(turnedPieces))
    const signs = orderSigns(textOf(turned))
    if (orderOf(signs) === 'reading' && signs.reading >= 12) {
      const message =
        'the Arabic letters of this PDF are kept in reverse; they were turned round: compare quotations with the printed page'
      return { lines: turned, notices: [{ code, message }] }
    }
  }
  const message = `the Arabic letters of this PDF come out ${order === 'mixed' ? 'partly ' : ''}in reverse and could not be set right: names in them will be missed`
  return { lines, notices: [{ code, message }] }
}

const numbersText = (numbers: readonly number[]): string =>
  numbers.length <= 8 ? numbers.join(', ') : `${numbers.slice(0, 8).join(', ')} and ${numbers.length - 8} more`

const readNotices = (
  pdf: PdfFile,
  { blank, broken, askew }: Read,
  dropped: readonly string[],
  unnamed: number,
): readonly Notice[] => [
  ...(pdf.numPages > pageLimit
    ? [{ code: 'pdf-pages-left-out', message: `only the first ${pageLimit} of ${pdf.numPages} pages were read` }]
    : []),
  ...(broken.length > 0
    ? [{ code: 'pdf-pages-unreadable', message: `pages that could not be read: ${numbersText(broken)}` }]
    : []),
  ...(blank.length > 0
    ? [{ code: 'pdf-pages-without-text', message: `pages without text (blank, or pictures): ${numbersText(blank)}` }]
    : []),
  ...(askew > 0
    ? [{ code: 'pdf-askew', message: `${askew} letters at another angle than the page were left out` }]
    : []),
  ...(dropped.length > 0
    ? [
        {
          code: 'pdf-furniture',
          message: `left out as headers and footers: ${dropped
            .slice(0, 5)
            .map((line) => `"${asLetters(line).slice(0, 60)}"`)
            .join(', ')}`,
        },
      ]
    : []),
  ...(unnamed > 0 ? [{ code: 'pdf-letters-unknown', message: `${unnamed} letters have no name in their font` }] : []),
]

const uselessTitle =
  /^(?:untitled|microsoft (?:word|powerpoint)|.*\.(?:docx?|pdf|indd|qxd|rtf|odt|pptx?|tmp)$|document\d*$|\S+\.html?$|about:blank|title$)/i

/** The title in the file's properties, else what stands in the largest letters at the head of the first page. */
const titleOf = async (pdf: PdfFile, lines: readonly PageLine[]): Promise<string | undefined> => {
  const info = (await pdf.getMetadata().catch(() => ({ info: {} }))).info as { readonly Title?: unknown }
  const title = typeof info.Title === 'string' ? info.Title.replace(/\s+/g, ' ').trim() : ''
  if (title !== '' && title.length <= 300 && !uselessTitle.test(title)) return asLetters(title)
  const sizes = lines.map(({ size }) => size).sort((a, b) => a - b)
  const usual = sizes[Math.floor(sizes.length / 2)] ?? 0
  const largest = sizes.at(-1) ?? 0
  if (lines.length < 3 || largest < usual * 1.25) return undefined
  const first = lines.findIndex(({ size }) => size > largest * 0.95)
  const last = lines.findIndex(({ size }, at) => at > first && size <= largest * 0.95)
  const found = lines
    .slice(first, last === -1 ? first + 1 : last)
    .map(({ text }) => text)
    .join(' ')
  return found.length > 300 ? undefined : asLetters(found)
}

/**
 * The text layer of a PDF: paragraphs as lines, in reading order, words parted at line ends put together, headers and footers left out. Whatever was
 * left out, assumed or repaired is in the notices (`pdf-…`). Throws `document-encrypted`, `document-without-text` for scans, `document-too-large`,
 * `document-broken`, `document-too-slow`.
 */
export const pdfToText = async (bytes: Uint8Array, name: string, deadline: Deadline): Promise<InputText> => {
  const pdf = await openPdf(readyBytes(bytes, name), name)
  try {
    const read = await readPages(pdf, deadline)
    const { lines, notices } = inReadingOrder(read.pages)
    const { pages, dropped } = withoutFurniture(lines)
    // Letters that a font says nothing of come as NUL.
    const text = paragraphsOf(pages).map(asLetters).join('\n').replaceAll('\0', '\ufffd')
    const unnamed = text.match(privateUse)?.length ?? 0
    const words = text.replace(privateUse, '').trim()
    const without = (reason: string): MarsadError => new MarsadError('document-without-text', reason, { file: name })
    if (read.broken.length === read.pages.length)
      throw new MarsadError('document-broken', 'none of the pages of the PDF can be read', { file: name })
    if (words === '' && unnamed === 0)
      throw without('the PDF has no text layer: its pages are pictures; put it through character recognition first')
    if (unnamed > words.length / 3)
      throw without('the fonts of the PDF do not say which letters they draw; put it through character recognition')
    const title = await titleOf(pdf, lines[0] ?? [])
    return {
      text: `${text}\n`,
      format: 'pdf',
      ...(title === undefined || title === '' ? {} : { title }),
      notices: [...notices, ...readNotices(pdf, read, dropped, unnamed)],
    }
  } finally {
    await pdf.destroy().catch(() => undefined)
  }
}
