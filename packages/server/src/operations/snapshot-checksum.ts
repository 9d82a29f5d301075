import { crc32 } from 'node:zlib'

/** Bytes of the checksum at the end of a snapshot. */
const checksumLength = 4

/** A disk that lost a bit must not change an answer: CRC-32 over the index (about 2 ms for the UN list) stands at its end. */
export const withChecksum = (bytes: Uint8Array): Uint8Array => {
  const whole = new Uint8Array(bytes.length + checksumLength)
  whole.set(bytes)
  new DataView(whole.buffer).setUint32(bytes.length, crc32(bytes))
  return whole
}

/** The bytes of a snapshot, or `undefined` when it is cut off or not as it was written. */
export const withoutChecksum = <B extends ArrayBufferLike>(whole: Uint8Array<B>): Uint8Array<B> | undefined => {
  const length = whole.length - checksumLength
  if (length < 0) return undefined
  const bytes = whole.subarray(0, length)
  return new DataView(whole.buffer, whole.byteOffset).getUint32(length) === crc32(bytes) ? bytes : undefined
}
