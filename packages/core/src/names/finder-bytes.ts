import type { Finder } from './finder.ts'

/** Raised when the layout below changes; a file with another number is rebuilt, never guessed at. */
const layoutVersion = 1
const magic = 0x4d525346

type Section = Uint16Array | Uint32Array | Int32Array

const sections = (finder: Finder): readonly Section[] => [
  finder.symbols,
  finder.keys,
  finder.targets,
  finder.outputs,
  finder.values,
  finder.next,
]

/** The finder as bytes (little endian, sections at multiples of 4), for a snapshot file. */
export const encodeFinder = (finder: Finder): Uint8Array => {
  const parts = sections(finder)
  const headLength = (3 + parts.length) * 4
  const size = parts.reduce((sum, part) => sum + Math.ceil(part.byteLength / 4) * 4, headLength)
  const bytes = new Uint8Array(size)
  const head = new Uint32Array(bytes.buffer, 0, headLength / 4)
  head.set([magic, layoutVersion, finder.symbolCount, ...parts.map((part) => part.length)])
  let at = headLength
  for (const part of parts) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at)
    at += Math.ceil(part.byteLength / 4) * 4
  }
  return bytes
}

/** The finder from {@link encodeFinder}'s bytes; `undefined` when they are of another layout or cut short. Copies nothing when the bytes are aligned. */
export const decodeFinder = (bytes: Uint8Array): Finder | undefined => {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
  if (aligned.byteLength < 36) return undefined
  const head = new Uint32Array(aligned.buffer, aligned.byteOffset, 9)
  if (head[0] !== magic || head[1] !== layoutVersion) return undefined
  let at = aligned.byteOffset + 36
  const end = aligned.byteOffset + aligned.byteLength
  const take = <T>(
    length: number,
    unit: number,
    make: (buffer: ArrayBufferLike, offset: number, length: number) => T,
  ): T | undefined => {
    const offset = at
    at += Math.ceil((length * unit) / 4) * 4
    return at <= end ? make(aligned.buffer, offset, length) : undefined
  }
  const symbols = take(head[3] as number, 2, (b, o, n) => new Uint16Array(b, o, n))
  const keys = take(head[4] as number, 4, (b, o, n) => new Uint32Array(b, o, n))
  const targets = take(head[5] as number, 4, (b, o, n) => new Uint32Array(b, o, n))
  const outputs = take(head[6] as number, 4, (b, o, n) => new Int32Array(b, o, n))
  const values = take(head[7] as number, 4, (b, o, n) => new Uint32Array(b, o, n))
  const next = take(head[8] as number, 4, (b, o, n) => new Int32Array(b, o, n))
  if (!symbols || !keys || !targets || !outputs || !values || !next) return undefined
  return { symbols, symbolCount: head[2] as number, keys, targets, outputs, values, next }
}
