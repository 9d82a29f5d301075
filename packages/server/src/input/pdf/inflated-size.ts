import { inflateSync } from 'node:zlib'
import { MarsadError } from '@marsad/core/errors'

/** Bytes the streams of a PDF may unpack to, one and all together. */
export const inflatedLimits = { one: 64_000_000, all: 512_000_000 }

const tooLarge = (name: string, bytes: number): MarsadError =>
  new MarsadError('document-too-large', `its inside unpacks to more than ${bytes / 1e6} MB; save its text alone`, {
    file: name,
  })

const isOverflow = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'

const packed = /FlateDecode|\/Fl\b/

/**
 * Unpacks every packed stream of a PDF once, natively and keeping nothing, before the library that reads it does so in memory. Throws
 * `document-too-large`; a stream that is broken is left for the library to name. Pictures are unpacked by nobody and may be as large as they like.
 */
export const checkInflated = (
  bytes: Uint8Array,
  name: string,
  limits: { readonly one: number; readonly all: number } = inflatedLimits,
): void => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let all = 0
  for (let at = buffer.indexOf('stream'); at !== -1; at = buffer.indexOf('stream', at + 6)) {
    if (buffer[at - 1] === 0x64 && buffer[at - 2] === 0x6e) continue // endstream
    const start = buffer[at + 6] === 0x0d ? at + 8 : at + 7
    const before = buffer.subarray(Math.max(0, at - 1000), at).toString('latin1')
    const dictionary = before.slice(Math.max(0, before.lastIndexOf(' obj')))
    if (!packed.test(dictionary) || /\/Subtype\s*\/Image/.test(dictionary)) continue
    let data: Buffer = buffer.subarray(start)
    // Packed twice over is how a small file hides a large one.
    const rounds = dictionary.match(/FlateDecode|\/Fl\b/g)?.length ?? 1
    for (let round = 0; round < Math.min(rounds, 3); round += 1) {
      try {
        data = inflateSync(data, { maxOutputLength: limits.one })
      } catch (error) {
        if (isOverflow(error)) throw tooLarge(name, limits.one)
        break
      }
      all += data.length
      if (all > limits.all) throw tooLarge(name, limits.all)
    }
  }
}
