/** PDFs for tests, made on the spot: text only, any letters, no fonts inside. */
import { deflateSync } from 'node:zlib'

/** A stretch of text drawn in one go: its letters from left to right as they stand on paper. */
export interface Drawn {
  readonly x: number
  readonly y: number
  readonly text: string
  readonly size?: number
}

/** What else a fixture may be. */
export interface PdfOptions {
  readonly title?: string
  /** Fonts do not say which letters they draw. */
  readonly unnamed?: boolean
  /** Signs that stand for several letters, by the sign that is drawn. */
  readonly ligatures?: Readonly<Record<string, string>>
  /** Stand-in for the content of the pages: a stream as it is. */
  readonly stream?: Buffer
  /** An encryption dictionary, with a password nobody knows. */
  readonly encrypted?: boolean
}

/** Every letter is half as wide as it is high. */
export const letterWidth = 0.5

/** Arabic as it stands on paper: turned round, numbers as they are. */
export const onPaper = (text: string): string =>
  [...text]
    .reverse()
    .join('')
    .replace(/\d[\d.,/]*\d|\d/g, (number) => [...number].reverse().join(''))

const hex = (text: string): string =>
  [...text].map((letter) => letter.charCodeAt(0).toString(16).padStart(4, '0')).join('')

const toUnicode = (
  ligatures: Readonly<Record<string, string>>,
): string => `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def
1 begincodespacerange <0000> <ffff> endcodespacerange
${Array.from({ length: 3 }, (_, part) => {
  const rows = Array.from({ length: 86 }, (__, row) => part * 86 + row).filter((high) => high < 256)
  const two = (n: number): string => n.toString(16).padStart(2, '0')
  return `${rows.length} beginbfrange\n${rows.map((high) => `<${two(high)}00> <${two(high)}ff> <${two(high)}00>`).join('\n')}\nendbfrange`
}).join('\n')}
${Object.entries(ligatures)
  .map(([sign, letters]) => `1 beginbfchar\n<${hex(sign)}> <${hex(letters)}>\nendbfchar`)
  .join('\n')}
endcmap end end`

/** A PDF with one page for each list of drawn text (ISO 32000-1, section 7.5). */
export const pdfOf = (pages: readonly (readonly Drawn[])[], options: PdfOptions = {}): Buffer => {
  const objects: Buffer[] = []
  const add = (body: string | Buffer): number => objects.push(Buffer.from(body as string))
  const stream = (data: Buffer): Buffer =>
    Buffer.concat([
      Buffer.from(`<< /Filter /FlateDecode /Length ${data.length} >>\nstream\n`),
      data,
      Buffer.from('\nendstream'),
    ])
  add('<< /Type /Catalog /Pages 2 0 R >>')
  add(`<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${7 + at * 2} 0 R`).join(' ')}] >>`)
  add(
    `<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [4 0 R]${options.unnamed ? '' : ' /ToUnicode 5 0 R'} >>`,
  )
  add(
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /X /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW ${letterWidth * 1000} /FontDescriptor << /Type /FontDescriptor /FontName /X /Flags 4 /FontBBox [0 0 500 800] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >> >>`,
  )
  add(stream(deflateSync(toUnicode(options.ligatures ?? {}))))
  add(options.title === undefined ? '<< >>' : `<< /Title <feff${hex(options.title)}> >>`)
  for (const [at, drawn] of pages.entries()) {
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /Font << /F 3 0 R >> >> /Contents ${8 + at * 2} 0 R >>`,
    )
    const content = drawn
      .map(({ x, y, text, size = 12 }) => `BT /F ${size} Tf ${x} ${y} Td <${hex(text)}> Tj ET`)
      .join('\n')
    add(stream(options.stream ?? deflateSync(content)))
  }
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')]
  const offsets: number[] = []
  let length = parts[0]?.length ?? 0
  for (const [at, body] of objects.entries()) {
    offsets.push(length)
    const object = Buffer.concat([Buffer.from(`${at + 1} 0 obj\n`), body, Buffer.from('\nendobj\n')])
    parts.push(object)
    length += object.length
  }
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const key = '00'.repeat(32)
  const lock = options.encrypted
    ? ` /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${key}> /U <${key}> >> /ID [<00> <00>]`
    : ''
  parts.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 6 0 R${lock} >>\nstartxref\n${length}\n%%EOF\n`,
    ),
  )
  return Buffer.concat(parts)
}

/** Lines of text under each other from `top`, each drawn in one go; from the right edge where `right` is given. */
export const linesAt = (
  lines: readonly string[],
  { x = 50, top = 700, size = 12, right }: { x?: number; top?: number; size?: number; right?: number } = {},
): readonly Drawn[] =>
  lines.map((text, at) => ({
    x: right === undefined ? x : right - text.length * size * letterWidth,
    y: top - at * size * 1.3,
    text,
    size,
  }))
