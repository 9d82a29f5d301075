import type { Buckets } from './buckets.ts'
import type { NameIndex, Texts } from './name-index.ts'
import type { Packed } from './sections.ts'

type Sections = Packed['sections']

const ofTexts = (name: string, { units, starts }: Texts): Sections => ({
  [`${name}.units`]: units,
  [`${name}.starts`]: starts,
})

const ofBuckets = (name: string, { slots, keys, starts, items }: Buckets): Sections => ({
  [`${name}.slots`]: slots,
  [`${name}.keys`]: keys,
  [`${name}.starts`]: starts,
  [`${name}.items`]: items,
})

/** The arrays of a vocabulary by name; indexes that share it are written without it. */
export const vocabularySections = (index: NameIndex): Sections => ({
  ...ofTexts('vocabulary.words', index.words),
  ...ofBuckets('vocabulary.wordsByKey', index.wordsByKey),
  'vocabulary.sounds.starts': index.sounds.starts,
  'vocabulary.sounds.codes': index.sounds.codes,
  'vocabulary.sounds.drops': index.sounds.drops,
  'vocabulary.sounds.unwritten': index.sounds.unwritten,
  'vocabulary.sounds.weights': index.sounds.weights,
  'vocabulary.sounds.flags': index.sounds.flags,
})

/** The arrays of an index by name, its vocabulary left out, each under a prefix, for a file that holds several. */
export const nameIndexSections = (index: NameIndex, prefix: string): Sections => ({
  ...ofTexts(`${prefix}.texts`, index.texts),
  [`${prefix}.nameWordStarts`]: index.nameWordStarts,
  [`${prefix}.nameWords`]: index.nameWords,
  ...ofBuckets(`${prefix}.joined`, index.joined),
  [`${prefix}.owners`]: index.owners,
  [`${prefix}.weights`]: index.weights,
  [`${prefix}.initials`]: index.initials,
  [`${prefix}.postings`]: index.postings,
  [`${prefix}.postingNames`]: index.postingNames,
  [`${prefix}.postingWeights`]: index.postingWeights,
  [`${prefix}.joinedWeights`]: index.joinedWeights,
  [`${prefix}.joinedPlaces`]: index.joinedPlaces,
})

/** The index from its arrays. The caller has checked the version; a missing array is a fault of the file and throws `RangeError`. */
export const nameIndexFrom = (sections: Sections, prefix: string, kind: NameIndex['kind']): NameIndex => {
  const get = <T>(name: string, of = prefix): T => {
    const section = sections[`${of}.${name}`]
    if (section === undefined) throw new RangeError(`index: no section ${of}.${name}`)
    return section as T
  }
  const texts = (name: string, of = prefix): Texts => ({
    units: get(`${name}.units`, of),
    starts: get(`${name}.starts`, of),
  })
  const buckets = (name: string, of = prefix): Buckets => ({
    slots: get(`${name}.slots`, of),
    keys: get(`${name}.keys`, of),
    starts: get(`${name}.starts`, of),
    items: get(`${name}.items`, of),
  })
  return {
    kind,
    texts: texts('texts'),
    words: texts('words', 'vocabulary'),
    wordsByKey: buckets('wordsByKey', 'vocabulary'),
    sounds: {
      starts: get('sounds.starts', 'vocabulary'),
      codes: get('sounds.codes', 'vocabulary'),
      drops: get('sounds.drops', 'vocabulary'),
      unwritten: get('sounds.unwritten', 'vocabulary'),
      weights: get('sounds.weights', 'vocabulary'),
      flags: get('sounds.flags', 'vocabulary'),
    },
    nameWordStarts: get('nameWordStarts'),
    nameWords: get('nameWords'),
    joined: buckets('joined'),
    owners: get('owners'),
    weights: get('weights'),
    initials: get('initials'),
    postings: get('postings'),
    postingNames: get('postingNames'),
    postingWeights: get('postingWeights'),
    joinedWeights: get('joinedWeights'),
    joinedPlaces: get('joinedPlaces'),
  }
}
