/** A word of a name as the comparison and the index see it: its letters, its sounds, its skeletons, what the dictionaries know of it. */

import { rarity } from './rarity.ts'
import { isAbjad, isReadable, readSounds } from './read-sounds.ts'
import { type Sounded, soundedOf } from './similarity.ts'
import { classesOf, skeletonsOf } from './skeleton.ts'
import { wordFrequency } from './word-frequencies.ts'

/** One word. Equal `key` and `script` and concepts make equal words, so words can be kept once for a whole register. */
export interface Word {
  readonly key: string
  /** The key with the marks that change a sound; the key itself where there are none. */
  readonly letters: string
  readonly script: string
  readonly concepts: readonly string[]
  /** Ways it may be read, the plain one first: `albert` is also al- and "bert". Never empty. */
  readonly readings: readonly string[]
  /** The readings prepared for measuring, in the same order; none for a word that cannot be read. */
  readonly sounded: readonly Sounded[]
  /** Coarse skeletons of all readings. */
  readonly skeletons: readonly string[]
  /** The consonant classes of a word with one reading and one skeleton, a bit each; 0 for a word of several. */
  readonly classes: number
  readonly abjad: boolean
  /** Known as a part of several people's or bodies' names: see `word-frequencies.ts`. */
  readonly known: boolean
  /** How much the word tells in a person's and in an organisation's name, from 0 to 1; see `rarity.ts`. */
  readonly rarity: { readonly person: number; readonly organisation: number }
  /** False where no table turns the letters into sounds; then only the same script compares. */
  readonly readable: boolean
}

/** Glued articles, and particles that some write together with the name behind them: Alharbi, Binladin. */
const glued = /^(?:[aeu]l|bin|ben|ibn|abou?l?)(?=.{4})/

/** Latvian and Lithuanian write a masculine ending behind foreign names too: Lavrovs, Sergejs, Sergejus. */
const balticEnding = /(?<=[oei]v|[eiy]j|in)(?:u?s|as|is)$/

const noConcepts: readonly string[] = []

/**
 * Makes a word from a name part's key. `letters`: the same letters with the marks that change a sound (`şahin` for `sahin`), where they differ.
 */
export const wordOf = (
  key: string,
  script: string,
  concepts: readonly string[] = noConcepts,
  letters: string = key,
): Word => {
  const heard = readSounds(letters, script)
  const readable = heard !== '' && isReadable(script)
  const plain = heard || key
  // What else Latin letters may say: x is ks as well as kh, the đ of Vietnamese is a d and that of Serbian a dj.
  const rests =
    script === 'Latn'
      ? [
          letters.replace(glued, ''),
          letters.replace(balticEnding, ''),
          letters.replaceAll('x', 'ks'),
          letters.replaceAll('đ', 'dj'),
        ]
      : []
  const others = rests.filter((rest) => rest !== letters).map((rest) => readSounds(rest, script))
  const readings = others.length === 0 ? [plain] : [plain, ...others]
  const skeletons =
    readings.length === 1 ? skeletonsOf(plain) : [...new Set(readings.flatMap((reading) => skeletonsOf(reading)))]
  return {
    key,
    letters,
    script,
    concepts,
    readings,
    sounded: readable ? readings.map(soundedOf) : [],
    skeletons,
    classes: readable && skeletons.length === 1 ? classesOf(skeletons[0] as string) : 0,
    abjad: isAbjad(script),
    known: wordFrequency(key) !== undefined,
    rarity: { person: rarity(key, plain, script, 'person'), organisation: rarity(key, plain, script, 'organisation') },
    readable,
  }
}
