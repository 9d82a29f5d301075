import type { Problem } from '../problem/problem.ts'

/** Bytes the form takes. Larger texts are for the command line, which streams. */
export const fileLimit = 5_000_000

/** A file's text, or why it has none. */
export type Decoded = { readonly text: string; readonly html: boolean } | { readonly problem: Problem }

const signatures: readonly (readonly [string, readonly number[]])[] = [
  ['PDF', [0x25, 0x50, 0x44, 0x46]],
  ['ZIP, DOCX', [0x50, 0x4b, 0x03, 0x04]],
  ['DOC', [0xd0, 0xcf, 0x11, 0xe0]],
  ['PNG', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['GIF', [0x47, 0x49, 0x46, 0x38]],
  ['gzip', [0x1f, 0x8b]],
]

const binaryKind = (bytes: Uint8Array): string | undefined => {
  const known = signatures.find(([, start]) => start.every((byte, at) => bytes[at] === byte))?.[0]
  if (known !== undefined) return known
  const at = bytes.subarray(0, 65_536).indexOf(0)
  return at < 0 ? undefined : `NUL, ${at + 1}`
}

/** Index of the first byte of the first sequence that is not UTF-8, by halving. Only for bytes that are known to fail. */
const firstWrongByte = (bytes: Uint8Array): number => {
  const accepts = (end: number, stream: boolean): boolean => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end), { stream })
      return true
    } catch {
      return false
    }
  }
  let [good, bad] = [0, bytes.length + 1]
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (accepts(middle, true)) good = middle
    else bad = middle
  }
  while (!accepts(good, false)) good -= 1
  return good
}

const decodeAs = (label: string, bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** The encoding a saved page declares in its first kilobytes. */
const declaredCharset = (bytes: Uint8Array): string | undefined => {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  return (
    /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/iu.exec(head)?.[1] ??
    /^<\?xml[^>]+encoding=["']([\w-]+)/iu.exec(head)?.[1]
  )
}

/**
 * The text of a file, decided by its bytes: UTF-16 with a byte order mark, UTF-8, or, for pages, the encoding they declare.
 * Never guesses: bytes that fit none of these are a problem that names the first wrong byte (counted from 1).
 */
export const decodeFile = (
  name: string,
  bytes: Uint8Array,
  sizes: { readonly size: string; readonly limit: string },
): Decoded => {
  const problem = (kind: Problem['kind'], values: Readonly<Record<string, string>> = {}): Decoded => ({
    problem: { kind, values: { name, ...values } },
  })
  if (bytes.length > fileLimit) return problem('tooLarge', sizes)
  if (bytes.length === 0) return problem('empty')
  const html = /\.x?html?$/iu.test(name)
  const mark =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined
  if (mark !== undefined) {
    const text = decodeAs(mark, bytes)
    if (text !== undefined) return { text, html }
  }
  const kind = binaryKind(bytes)
  if (kind !== undefined) return problem('binary', { kind })
  const text = decodeAs('utf-8', bytes) ?? (html ? decodeAs(declaredCharset(bytes) ?? 'utf-8', bytes) : undefined)
  if (text === undefined) return problem('encoding', { byte: String(firstWrongByte(bytes) + 1) })
  return text.trim() === '' ? problem('empty') : { text, html }
}
