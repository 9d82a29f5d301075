/**
 * SHA-1 and UUIDs made of it. Not for secrets: SHA-1 is here because a UUID of version 5 is defined by it (RFC 9562, 5.5). The core may not call the
 * machine's own, so that a browser tab and a server name a thing alike.
 */

/** The UTF-8 bytes of a text; half a surrogate pair becomes U+FFFD, as every encoder writes it. */
export const utf8 = (text: string): Uint8Array => {
  const bytes: number[] = []
  for (const char of text) {
    const given = char.codePointAt(0) ?? 0
    const point = given >= 0xd800 && given <= 0xdfff ? 0xfffd : given
    if (point < 0x80) bytes.push(point)
    else if (point < 0x800) bytes.push(0xc0 | (point >> 6), 0x80 | (point & 63))
    else if (point < 0x10000) bytes.push(0xe0 | (point >> 12), 0x80 | ((point >> 6) & 63), 0x80 | (point & 63))
    else {
      const low = 0x80 | (point & 63)
      bytes.push(0xf0 | (point >> 18), 0x80 | ((point >> 12) & 63), 0x80 | ((point >> 6) & 63), low)
    }
  }
  return Uint8Array.from(bytes)
}

const turned = (word: number, by: number): number => (word << by) | (word >>> (32 - by))

/** The message with its end mark and its length in bits, in whole blocks of 64 bytes (FIPS 180-4, 5.1.1). */
const padded = (bytes: Uint8Array): DataView => {
  const whole = new Uint8Array((Math.floor((bytes.length + 8) / 64) + 1) * 64)
  whole.set(bytes)
  whole[bytes.length] = 0x80
  const view = new DataView(whole.buffer)
  view.setUint32(whole.length - 8, Math.floor(bytes.length / 0x20000000))
  view.setUint32(whole.length - 4, (bytes.length << 3) >>> 0)
  return view
}

/** What a step of each of the four rounds mixes in, and its constant (FIPS 180-4, 4.1.1 and 4.2.1). */
const mixed = (step: number, b: number, c: number, d: number): number => {
  if (step < 20) return ((b & c) | (~b & d)) + 0x5a827999
  if (step < 40) return (b ^ c ^ d) + 0x6ed9eba1
  if (step < 60) return ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc
  return (b ^ c ^ d) + 0xca62c1d6
}

/** The 20 bytes of SHA-1 (FIPS 180-4, 6.1). */
export const sha1 = (bytes: Uint8Array): Uint8Array => {
  const view = padded(bytes)
  const state = Int32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0)
  const words = new Int32Array(80)
  for (let block = 0; block < view.byteLength; block += 64) {
    for (let i = 0; i < 16; i += 1) words[i] = view.getInt32(block + i * 4)
    for (let i = 16; i < 80; i += 1) {
      const word = (words[i - 3] ?? 0) ^ (words[i - 8] ?? 0) ^ (words[i - 14] ?? 0) ^ (words[i - 16] ?? 0)
      words[i] = turned(word, 1)
    }
    let [a = 0, b = 0, c = 0, d = 0, e = 0] = state
    for (let i = 0; i < 80; i += 1) {
      const next = (turned(a, 5) + mixed(i, b, c, d) + e + (words[i] ?? 0)) | 0
      e = d
      d = c
      c = turned(b, 30)
      b = a
      a = next
    }
    for (const [i, value] of [a, b, c, d, e].entries()) state[i] = (state[i] ?? 0) + value
  }
  const digest = new DataView(new ArrayBuffer(20))
  for (const [i, value] of state.entries()) digest.setInt32(i * 4, value)
  return new Uint8Array(digest.buffer)
}

const hex = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')

const written = (bytes: Uint8Array): string => hex(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')

/**
 * A UUID of version 5: the same name in the same namespace is the same UUID everywhere (RFC 9562, 5.5).
 *
 * @example
 * uuid5('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'www.example.com') // '2ed6657d-e927-568b-95e1-2665a8aea6a2'
 */
export const uuid5 = (namespace: string, name: string): string => {
  const space = Uint8Array.from(namespace.replaceAll('-', '').match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
  const named = utf8(name)
  const whole = new Uint8Array(space.length + named.length)
  whole.set(space)
  whole.set(named, space.length)
  const bytes = sha1(whole).slice(0, 16)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  return written(bytes)
}

/** The namespace of everything Marsad names: the UUID of `urn:marsad` in RFC 9562's namespace of addresses. Never change it: every id hangs on it. */
export const marsadNamespace = '3ed925d0-5b8a-5638-8fea-b0b739e0cd37'
