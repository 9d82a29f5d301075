/** First bytes of formats that people save under a text name. Each from the format's own specification. */
const signatures: readonly (readonly [string, readonly number[]])[] = [
  ['a PDF document', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a ZIP archive or an Office document', [0x50, 0x4b, 0x03, 0x04]],
  ['an old Office document', [0xd0, 0xcf, 0x11, 0xe0]],
  ['a gzip archive', [0x1f, 0x8b]],
  ['a 7-Zip archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['a RAR archive', [0x52, 0x61, 0x72, 0x21]],
  ['a bzip2 archive', [0x42, 0x5a, 0x68]],
  ['an xz archive', [0xfd, 0x37, 0x7a, 0x58]],
  ['a PNG image', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG image', [0xff, 0xd8, 0xff]],
  ['a GIF image', [0x47, 0x49, 0x46, 0x38]],
  ['an RTF document', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['a SQLite database', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66]],
  ['a program', [0x7f, 0x45, 0x4c, 0x46]],
]

const isUtf16Mark = (head: Uint8Array): boolean =>
  (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)

/**
 * What kind of binary file these first bytes begin, in words for a message; `undefined` for text. Known formats by
 * their signature, anything else by a NUL byte (UTF-16 with its mark excepted: there NUL is half a letter).
 */
export const binaryKind = (head: Uint8Array): string | undefined => {
  for (const [name, prefix] of signatures) {
    if (prefix.every((byte, index) => head[index] === byte)) return name
  }
  return !isUtf16Mark(head) && head.includes(0) ? 'a binary file, or UTF-16 without its mark' : undefined
}
