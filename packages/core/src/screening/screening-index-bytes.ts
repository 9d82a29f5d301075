import type { ScreeningIndex } from './screening-index.ts'

/** The index as bytes for a snapshot file; may be put into a `SharedArrayBuffer`. */
export const encodeScreeningIndex = (index: ScreeningIndex): Uint8Array => {
  const text = JSON.stringify(index)
  const units = new Uint16Array(text.length)
  for (let i = 0; i < text.length; i += 1) units[i] = text.charCodeAt(i)
  return new Uint8Array(units.buffer)
}

/** The index from its bytes; `undefined` when they are of another version or broken, and it must be built anew. */
export const decodeScreeningIndex = (bytes: Uint8Array): ScreeningIndex | undefined => {
  try {
    const units = new Uint16Array(bytes.slice().buffer)
    let text = ''
    for (let i = 0; i < units.length; i += 8192) text += String.fromCharCode(...units.subarray(i, i + 8192))
    return JSON.parse(text) as ScreeningIndex
  } catch {
    return undefined
  }
}
