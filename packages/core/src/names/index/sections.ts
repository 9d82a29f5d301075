/** Typed arrays and a head, one after the other in one piece of memory: how an index is written to a file and read back without a copy. */

type Section = Uint8Array | Uint16Array | Uint32Array | Float32Array

const kinds = { u8: Uint8Array, u16: Uint16Array, u32: Uint32Array, f32: Float32Array } as const
type Kind = keyof typeof kinds

const kindOf = (section: Section): Kind =>
  section instanceof Uint8Array
    ? 'u8'
    : section instanceof Uint16Array
      ? 'u16'
      : section instanceof Uint32Array
        ? 'u32'
        : 'f32'

/** A head in ASCII JSON and sections by name. */
export interface Packed {
  readonly head: unknown
  readonly sections: Readonly<Record<string, Section>>
}

interface Table {
  readonly head: unknown
  readonly sections: readonly {
    readonly name: string
    readonly kind: Kind
    readonly at: number
    readonly length: number
  }[]
}

const magic = 0x4d525332
const alignment = 8
const aligned = (length: number): number => Math.ceil(length / alignment) * alignment

/** JSON whose every character is one byte. */
export const asciiJson = (value: unknown): string =>
  JSON.stringify(value).replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** The bytes of an ASCII text. */
export const asciiBytes = (text: string): Uint8Array => {
  const bytes = new Uint8Array(text.length)
  for (let i = 0; i < text.length; i += 1) bytes[i] = text.charCodeAt(i)
  return bytes
}

/** The ASCII text of bytes, also of shared memory. */
export const asciiText = (bytes: Uint8Array): string => {
  let out = ''
  for (let i = 0; i < bytes.length; i += 8192)
    out += String.fromCharCode.apply(null, bytes.subarray(i, i + 8192) as unknown as number[])
  return out
}

/** Little endian, as every machine Marsad runs on; each section begins at a multiple of 8. */
export const packSections = ({ head, sections }: Packed): Uint8Array => {
  const list = Object.entries(sections)
  let at = 0
  const rows = list.map(([name, section]) => {
    const row = { name, kind: kindOf(section), at, length: section.length }
    at += aligned(section.byteLength)
    return row
  })
  const table: Table = { head, sections: rows }
  const headBytes = asciiBytes(asciiJson(table))
  const start = aligned(8 + headBytes.length)
  const bytes = new Uint8Array(start + at)
  const words = new Uint32Array(bytes.buffer, 0, 2)
  words[0] = magic
  words[1] = headBytes.length
  bytes.set(headBytes, 8)
  list.forEach(([, section], i) => {
    const row = rows[i] as Table['sections'][number]
    bytes.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), start + row.at)
  })
  return bytes
}

/** What was packed, as views into the bytes; `undefined` when they are something else or cut short. Bytes at an odd place are copied once. */
export const unpackSections = (given: Uint8Array): Packed | undefined => {
  const bytes = given.byteOffset % alignment === 0 ? given : given.slice()
  if (bytes.byteLength < 8) return undefined
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, 2)
  const length = words[1] as number
  if (words[0] !== magic || 8 + length > bytes.byteLength) return undefined
  try {
    const { head, sections: rows } = JSON.parse(asciiText(bytes.subarray(8, 8 + length))) as Table
    const start = aligned(8 + length)
    const sections: Record<string, Section> = {}
    for (const { name, kind, at, length: count } of rows) {
      if (!Object.hasOwn(kinds, kind) || !Number.isInteger(at) || at < 0) return undefined
      const Make = kinds[kind]
      if (start + at + count * Make.BYTES_PER_ELEMENT > bytes.byteLength) return undefined
      sections[name] = new Make(bytes.buffer as ArrayBuffer, bytes.byteOffset + start + at, count)
    }
    return { head, sections }
  } catch {
    return undefined
  }
}
