import { isUtf8 } from 'node:buffer'
import { MarsadError } from '@marsad/core/errors'

/** What the first bytes of a file say about its letters. `skip`: bytes of the byte-order mark. */
export interface EncodingGuess {
  readonly encoding: string
  readonly skip: number
  /** Who said so: the mark, a declaration inside the file, the caller, or nobody (then UTF-8). */
  readonly from: 'mark' | 'declaration' | 'caller' | 'default'
}

const startsWith = (bytes: Uint8Array, ...prefix: readonly number[]): boolean =>
  prefix.every((byte, index) => bytes[index] === byte)

/** An ASCII-only look at the first bytes, for declarations; other bytes become `?`. */
const asciiHead = (bytes: Uint8Array): string => {
  let head = ''
  for (const byte of bytes.subarray(0, 2048)) head += byte < 0x80 ? String.fromCharCode(byte) : '?'
  return head
}

const declaredIn = (head: string): string | undefined => {
  if (!/^\s*</.test(head)) return undefined
  const xml = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/i.exec(head)
  return (xml ?? /<meta\s[^>]*?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head))?.[1]
}

/**
 * The encoding of a file from its first bytes: byte-order mark, then what the caller insists on, then an XML or HTML
 * declaration, then UTF-8. Nothing is guessed from letter statistics: a wrong guess would be wrong silently.
 */
export const sniffEncoding = (head: Uint8Array, insisted?: string): EncodingGuess => {
  if (startsWith(head, 0xef, 0xbb, 0xbf)) return { encoding: 'utf-8', skip: 3, from: 'mark' }
  if (startsWith(head, 0xff, 0xfe)) return { encoding: 'utf-16le', skip: 2, from: 'mark' }
  if (startsWith(head, 0xfe, 0xff)) return { encoding: 'utf-16be', skip: 2, from: 'mark' }
  if (insisted !== undefined) return { encoding: insisted.toLowerCase(), skip: 0, from: 'caller' }
  const declared = declaredIn(asciiHead(head))
  if (declared !== undefined) return { encoding: declared.toLowerCase(), skip: 0, from: 'declaration' }
  return { encoding: 'utf-8', skip: 0, from: 'default' }
}

/** Length of the UTF-8 sequence that a lead byte opens; 0 when the byte cannot open one. */
const sequenceLength = (lead: number): number => {
  if (lead < 0x80) return 1
  if (lead >= 0xc2 && lead <= 0xdf) return 2
  if (lead >= 0xe0 && lead <= 0xef) return 3
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0
}

/** Offset of the first byte that is not well-formed UTF-8 (Unicode 16, table 3-7), or -1. */
export const firstInvalidUtf8 = (bytes: Uint8Array): number => {
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at] ?? 0
    const length = sequenceLength(lead)
    if (length === 0 || at + length > bytes.length) return at
    const second = bytes[at + 1] ?? 0
    const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
    const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
    if (length > 1 && (second < low || second > high)) return at
    for (let next = at + 2; next < at + length; next++) {
      if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return at
    }
    at += length
  }
  return -1
}

/** Where a whole sequence ends near the end of a chunk: the bytes after it wait for the next chunk. */
const wholeUtf8Length = (bytes: Uint8Array): number => {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0
    if ((byte & 0xc0) === 0x80) continue
    return sequenceLength(byte) > back ? bytes.length - back : bytes.length
  }
  return bytes.length
}

/** Turns bytes into text and refuses what is not text in the encoding. */
export interface StrictDecoder {
  write(chunk: Uint8Array): string
  end(): string
}

const countLines = (bytes: Uint8Array): number => {
  let count = 0
  for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) count++
  return count
}

const hint = 'save it as UTF-8, or name its encoding with --encoding'

const utf8Decoder = (file: string, skipped: number): StrictDecoder => {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  let rest: Uint8Array = new Uint8Array(0)
  let offset = skipped
  let line = 1
  const decode = (bytes: Uint8Array): string => {
    if (!isUtf8(bytes)) {
      const wrong = firstInvalidUtf8(bytes)
      const value = (bytes[wrong] ?? 0).toString(16).padStart(2, '0')
      throw new MarsadError('encoding-wrong', `byte ${offset + wrong} (0x${value}) is not UTF-8: ${hint}`, {
        file,
        line: line + countLines(bytes.subarray(0, wrong)),
      })
    }
    offset += bytes.length
    line += countLines(bytes)
    return decoder.decode(bytes)
  }
  return {
    write(chunk) {
      const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
      const whole = wholeUtf8Length(bytes)
      rest = bytes.slice(whole)
      return decode(bytes.subarray(0, whole))
    },
    end: () => decode(rest),
  }
}

const otherDecoder = (encoding: string, file: string, skipped: number): StrictDecoder => {
  let decoder: InstanceType<typeof TextDecoder>
  try {
    decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true })
  } catch {
    throw new MarsadError('encoding-wrong', `the encoding ${encoding} is not known: save the file as UTF-8`, { file })
  }
  let offset = skipped
  const decode = (chunk: Uint8Array, stream: boolean): string => {
    try {
      const text = decoder.decode(chunk, { stream })
      offset += chunk.length
      return text
    } catch (cause) {
      const where = `between bytes ${Math.max(0, offset - 3)} and ${offset + chunk.length}`
      throw new MarsadError('encoding-wrong', `${where}: not ${encoding}: ${hint}`, { file }, { cause })
    }
  }
  return { write: (chunk) => decode(chunk, true), end: () => decode(new Uint8Array(0), false) }
}

/**
 * A decoder that stops at the first wrong byte with `encoding-wrong`, the byte's offset and line. Chunks may be cut
 * anywhere. A single-byte encoding accepts nearly every byte, so it cannot prove itself; UTF-8 and UTF-16 can.
 */
export const strictDecoder = (guess: EncodingGuess, file: string): StrictDecoder => {
  const { encoding, skip, from } = guess
  if (from === 'declaration' && /^utf-?16/.test(encoding)) {
    throw new MarsadError('encoding-wrong', `declares ${encoding} but is not written in it: ${hint}`, { file, line: 1 })
  }
  return encoding === 'utf-8' || encoding === 'utf8' ? utf8Decoder(file, skip) : otherDecoder(encoding, file, skip)
}
