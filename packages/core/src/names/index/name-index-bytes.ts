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

/** The arrays of an index by name, each under a prefix, for a file that holds several. */
export const nameIndexSections = (index: NameIndex, prefix: string): Sections => ({
  ...ofTexts(`${prefix}.texts`, index.texts),
  ...ofTexts(`${prefix}.words`, index.words),
  ...ofBuckets(`${prefix}.wordsByKey`, index.wordsByKey),
  ...ofBuckets(`${prefix}.joined`, index.joined),
  [`${prefix}.owners`]: index.owners,
  [`${prefix}.weights`]: index.weights,
  [`${prefix}.initials`]: index.initials,
  [`${prefix}.postings`]: index.postings,
  [`${prefix}.postingNames`]: index.postingNames,
  [`${prefix}.postingWeights`]: index.postingWeights,
  [`${prefix}.joinedWeights`]: index.joinedWeights,
})

/** The index from its arrays. The caller has checked the version; a missing array is a fault of the file and throws `RangeError`. */
export const nameIndexFrom = (sections: Sections, prefix: string, kind: NameIndex['kind']): NameIndex => {
  const get = <T>(name: string): T => {
    const section = sections[`${prefix}.${name}`]
    if (section === undefined) throw new RangeError(`index: no section ${prefix}.${name}`)
    return section as T
  }
  const texts = (name: string): Texts => ({ units: get(`${name}.units`), starts: get(`${name}.starts`) })
  const buckets = (name: string): Buckets => ({
    slots: get(`${name}.slots`),
    keys: get(`${name}.keys`),
    starts: get(`${name}.starts`),
    items: get(`${name}.items`),
  })
  return {
    kind,
    texts: texts('texts'),
    words: texts('words'),
    wordsByKey: buckets('wordsByKey'),
    joined: buckets('joined'),
    owners: get('owners'),
    weights: get('weights'),
    initials: get('initials'),
    postings: get('postings'),
    postingNames: get('postingNames'),
    postingWeights: get('postingWeights'),
    joinedWeights: get('joinedWeights'),
  }
}
