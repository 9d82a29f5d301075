/**
 * The coarse consonant skeleton of a word: what is left when vowels, weak sounds and fine distinctions are gone. Words that might be the same name
 * have the same skeleton or nearly so, in every script; it is what the index looks words up by, and never evidence by itself.
 */
import { secondClasses, skeletonClasses } from './sounds.generated.ts'

const tableOf = (pairs: Iterable<readonly [string, string]>): readonly string[] => {
  const table: string[] = []
  for (const [sound, name] of pairs) table[sound.charCodeAt(0)] = name
  return table
}

const first = tableOf(
  Object.entries(skeletonClasses).flatMap(([name, sounds]) => sounds.map((sound) => [sound, name] as const)),
)
const second = tableOf(Object.entries(secondClasses))

/** Up to this length a skeleton has so little in it that every reading of it is looked up; above, one slip of difference is allowed instead. */
export const shortSkeleton = 4

/** The main skeleton of a word given in sounds. Letters of unread scripts are kept as they are. */
export const skeletonOf = (sounds: string): string => {
  let out = ''
  for (let i = 0; i < sounds.length; i += 1) {
    const code = sounds.charCodeAt(i)
    const name = code > 0x7f ? (sounds[i] as string) : first[code]
    if (name !== undefined) out += name
  }
  return out
}

/** Readings of one word at most. */
const mostReadings = 6

/**
 * Every skeleton a word is looked up by: the main one first; for short words also those of its other readings (g as in "general", a kh that is not
 * heard). Without repetition, never empty: a word of vowels alone has the skeleton ''.
 */
export const skeletonsOf = (sounds: string): readonly string[] => {
  const main = skeletonOf(sounds)
  if (main.length > shortSkeleton) return [main]
  let readings = ['']
  for (let i = 0; i < sounds.length; i += 1) {
    const code = sounds.charCodeAt(i)
    const name = code > 0x7f ? (sounds[i] as string) : first[code]
    const other = code > 0x7f ? undefined : second[code]
    if (name === undefined && other === undefined) continue
    const one = name ?? ''
    readings =
      other === undefined || other === one || readings.length * 2 > mostReadings
        ? readings.map((reading) => reading + one)
        : [...readings.map((reading) => reading + one), ...readings.map((reading) => reading + other)]
  }
  return [...new Set([main, ...readings])]
}

const classNames = Object.keys(skeletonClasses).join('')

/** The classes that occur in a skeleton, a bit each, at most ten. */
export const classesOf = (skeleton: string): number => {
  let found = 0
  for (const name of skeleton) {
    const at = classNames.indexOf(name)
    if (at >= 0) found |= 1 << at
  }
  return found
}
