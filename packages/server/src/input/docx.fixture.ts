/** Word-processor documents for tests, made on the spot. */
import { crc32, deflateRawSync } from 'node:zlib'

/** One part of an archive; `says` is a size it claims in place of its own. */
export interface ZipPart {
  readonly name: string
  readonly data: Uint8Array | string
  readonly says?: number
}

const header = (length: number, fields: readonly (readonly [at: number, bytes: 2 | 4, value: number])[]): Buffer => {
  const buffer = Buffer.alloc(length)
  for (const [at, bytes, value] of fields) {
    if (bytes === 2) buffer.writeUInt16LE(value, at)
    else buffer.writeUInt32LE(value, at)
  }
  return buffer
}

/** A ZIP archive (PKWARE APPNOTE 6.3.10, sections 4.3.7 and 4.3.12), deflated. */
export const zipOf = (parts: readonly ZipPart[]): Buffer => {
  const [files, directory]: [Buffer[], Buffer[]] = [[], []]
  let offset = 0
  for (const { name, data, says } of parts) {
    const raw = Buffer.from(data as Uint8Array)
    const packed = deflateRawSync(raw)
    const path = Buffer.from(name)
    const size = says ?? raw.length
    const common = (at: number) =>
      [
        [at, 2, 20],
        [at + 4, 2, 8],
        [at + 10, 4, crc32(raw)],
        [at + 14, 4, packed.length],
        [at + 18, 4, size],
        [at + 22, 2, path.length],
      ] as const
    files.push(header(30, [[0, 4, 0x04034b50], ...common(4)]), path, packed)
    directory.push(header(46, [[0, 4, 0x02014b50], [4, 2, 20], ...common(6), [42, 4, offset]]), path)
    offset += 30 + path.length + packed.length
  }
  const size = directory.reduce((sum, piece) => sum + piece.length, 0)
  const end = [
    [0, 4, 0x06054b50],
    [8, 2, parts.length],
    [10, 2, parts.length],
    [12, 4, size],
    [16, 4, offset],
  ] as const
  return Buffer.concat([...files, ...directory, header(22, end)])
}

const types =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
const relations =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'

/** The parts of a document whose body is this WordprocessingML. */
export const docxParts = (body: string, core?: string): readonly ZipPart[] => [
  { name: '[Content_Types].xml', data: types },
  { name: '_rels/.rels', data: relations },
  {
    name: 'word/document.xml',
    data: `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  },
  ...(core === undefined ? [] : [{ name: 'docProps/core.xml', data: core }]),
]

/** A paragraph of WordprocessingML. */
export const wordParagraph = (text: string): string => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`

/** A table row of WordprocessingML. */
export const wordRow = (...cells: readonly string[]): string =>
  `<w:tr>${cells.map((cell) => `<w:tc>${wordParagraph(cell)}</w:tc>`).join('')}</w:tr>`
