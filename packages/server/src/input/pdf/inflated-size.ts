import { deflateSync, inflateSync } from 'node:zlib'
import { MarsadError } from '@marsad/core/errors'

/** Bytes the streams of a PDF may unpack to, one and all together. */
export const inflatedLimits = { one: 64_000_000, all: 512_000_000 }

const tooLarge = (name: string, bytes: number): MarsadError =>
  new MarsadError('document-too-large', `its inside unpacks to more than ${bytes / 1e6} MB; save its text alone`, {
    file: name,
  })

const isOverflow = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'

const packed = /FlateDecode|\/Fl\b/

/** Lam-alef as one sign that stands for two letters, in the table that says which letters a font draws. */
const lamAlef = /<(0644)(062[2357])>/gi

/**
 * The library turns a stretch of Arabic round letter by letter, the two letters of one sign included: كاملا comes out as كامال. Written the other way
 * in the font's table they come out right. Nothing changes its length or place: the new table has to fit where the old one stood.
 */
const withLigatures = (data: Buffer): Buffer =>
  deflateSync(Buffer.from(data.toString('latin1').replace(lamAlef, '<$2$1>'), 'latin1'), { level: 9 })

/** Tables that are set right in one file; a font has one, and a long report some dozens of fonts. */
const tableLimit = 500

const hasLamAlef = (data: Buffer): boolean =>
  data.length < 1_000_000 && data.includes('beginbf') && data.toString('latin1').search(lamAlef) !== -1

/**
 * Unpacks every packed stream of a PDF once, natively and keeping nothing, before the library that reads it does so in memory. Throws
 * `document-too-large`; a stream that is broken is left for the library to name. Pictures are unpacked by nobody and may be as large as they like.
 * Answers the bytes for the library to read: a copy, with lam-alef set right in the tables of the fonts.
 */
export const readyBytes = (
  bytes: Uint8Array,
  name: string,
  limits: { readonly one: number; readonly all: number } = inflatedLimits,
): Uint8Array => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const copy = new Uint8Array(bytes)
  let [all, tables] = [0, 0]
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
    if (rounds !== 1 || tables >= tableLimit || !hasLamAlef(data)) continue
    tables += 1
    const room = buffer.subarray(start, start + data.length + 1_000).indexOf('endstream')
    const repacked = withLigatures(data)
    if (repacked.length <= room) copy.fill(0, start, start + room).set(repacked, start)
  }
  return copy
}
