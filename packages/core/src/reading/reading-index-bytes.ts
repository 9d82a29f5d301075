import { dataVersion } from '../data-version.generated.ts'
import { decodeFinder, encodeFinder } from '../names/finder-bytes.ts'
import type { IndexedName } from './index-names.ts'
import type { PartyCard, ReadingIndex } from './reading-index.ts'

/** Raised with every change of what the index holds or of how names are chosen for it. */
const indexVersion = 4

/** Name of the code and dictionaries an index was built with; an index of another version is rebuilt, never read. */
export const readingIndexVersion: string = `${indexVersion}-${dataVersion}`

interface Head {
  readonly version: string
  readonly origin: ReadingIndex['origin']
  readonly parties: readonly PartyCard[]
  readonly names: readonly IndexedName[]
}

const encodeText = (text: string): Uint16Array => {
  const units = new Uint16Array(text.length)
  for (let i = 0; i < text.length; i += 1) units[i] = text.charCodeAt(i)
  return units
}

const decodeText = (units: Uint16Array): string => {
  const pieces: string[] = []
  for (let i = 0; i < units.length; i += 8192)
    pieces.push(String.fromCharCode.apply(null, units.subarray(i, i + 8192) as unknown as number[]))
  return pieces.join('')
}

/** The index as bytes: length of the head, the head as UTF-16 JSON, the finder. */
export const encodeReadingIndex = (index: ReadingIndex): Uint8Array => {
  const head: Head = {
    version: readingIndexVersion,
    origin: index.origin,
    parties: [...index.parties.values()],
    names: index.names,
  }
  const units = encodeText(JSON.stringify(head))
  const finder = encodeFinder(index.finder)
  const at = 4 + Math.ceil((units.length * 2) / 4) * 4
  const bytes = new Uint8Array(at + finder.length)
  new Uint32Array(bytes.buffer, 0, 1)[0] = units.length
  new Uint16Array(bytes.buffer, 4, units.length).set(units)
  bytes.set(finder, at)
  return bytes
}

/** The index from its bytes; `undefined` when they are of another version or broken, and the index must be built anew. */
export const decodeReadingIndex = (bytes: Uint8Array): ReadingIndex | undefined => {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
  if (aligned.byteLength < 8) return undefined
  const length = new Uint32Array(aligned.buffer, aligned.byteOffset, 1)[0] as number
  const at = 4 + Math.ceil((length * 2) / 4) * 4
  if (at > aligned.byteLength) return undefined
  try {
    const head = JSON.parse(decodeText(new Uint16Array(aligned.buffer, aligned.byteOffset + 4, length))) as Head
    const finder = head.version === readingIndexVersion ? decodeFinder(aligned.subarray(at)) : undefined
    if (!finder) return undefined
    return {
      origin: head.origin,
      parties: new Map(head.parties.map((card) => [card.id, card])),
      names: head.names,
      finder,
    }
  } catch {
    return undefined
  }
}
