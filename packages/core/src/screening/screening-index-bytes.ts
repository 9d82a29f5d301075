import { nameIndexFrom, nameIndexSections, vocabularySections } from '../names/index/name-index-bytes.ts'
import { packSections, unpackSections } from '../names/index/sections.ts'
import type { ScreeningIndex, ScreeningOrigin } from './screening-index.ts'
import { screeningVersion } from './version.ts'

interface Head {
  readonly version: string
  readonly origin: ScreeningOrigin
}

/** The index as bytes for a snapshot file; they may be put into a `SharedArrayBuffer` and decoded in any number of threads. */
export const encodeScreeningIndex = (index: ScreeningIndex): Uint8Array => {
  const { slots, keys, starts, items } = index.identifiers
  const head: Head = { version: screeningVersion, origin: index.origin }
  return packSections({
    head,
    sections: {
      ...vocabularySections(index.persons),
      ...nameIndexSections(index.persons, 'persons'),
      ...nameIndexSections(index.organisations, 'organisations'),
      nameParties: index.nameParties,
      namePlaces: index.namePlaces,
      nameStrengths: index.nameStrengths,
      removed: index.removed,
      partyBytes: index.partyBytes,
      partyStarts: index.partyStarts,
      'identifiers.slots': slots,
      'identifiers.keys': keys,
      'identifiers.starts': starts,
      'identifiers.items': items,
    },
  })
}

/** The index from its bytes, without a copy; `undefined` when they are of another version or broken, and it must be built anew. */
export const decodeScreeningIndex = (bytes: Uint8Array): ScreeningIndex | undefined => {
  const packed = unpackSections(bytes)
  const head = packed?.head as Head | undefined
  if (packed === undefined || head?.version !== screeningVersion) return undefined
  const get = <T>(name: string): T => {
    const section = packed.sections[name]
    if (section === undefined) throw new RangeError(`index: no section ${name}`)
    return section as T
  }
  try {
    return {
      origin: head.origin,
      persons: nameIndexFrom(packed.sections, 'persons', 'person'),
      organisations: nameIndexFrom(packed.sections, 'organisations', 'organisation'),
      nameParties: get('nameParties'),
      namePlaces: get('namePlaces'),
      nameStrengths: get('nameStrengths'),
      removed: get('removed'),
      partyBytes: get('partyBytes'),
      partyStarts: get('partyStarts'),
      identifiers: {
        slots: get('identifiers.slots'),
        keys: get('identifiers.keys'),
        starts: get('identifiers.starts'),
        items: get('identifiers.items'),
      },
    }
  } catch {
    return undefined
  }
}
