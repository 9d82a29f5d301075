/**
 * How much a word says of who somebody is: little when thousands share it, much when hardly anybody does. The counts are frozen
 * (`data/names/word-frequencies.tsv`), so that a score is the same whatever lists are loaded.
 */
import { isAbjad, readSounds } from './read-sounds.ts'
import { wordFrequencies } from './word-frequencies.generated.ts'
import { frequencyTotals, type WordFrequency, wordFrequency } from './word-frequencies.ts'

/** Sounds that spellings of one name exchange, brought to one sign; vowels and hardly heard sounds are left out. */
const plain: Readonly<Record<string, string>> = {
  q: 'k',
  X: 'x',
  K: 'C',
  Q: 'k',
  H: 'h',
  G: 'g',
  T: 't',
  D: 'd',
  J: 'j',
  Z: 'j',
  B: 'b',
  P: 'p',
  V: 'v',
  F: 'f',
  W: 'v',
  $: 's',
  c: 's',
}
const silent = new Set('aeiouAIUYyw@~73%h')

/** What the spellings of one name have in common, closely enough to count them together: its consonants. */
const countedAs = (sounds: string): string => {
  let out = ''
  for (const sound of sounds) if (!silent.has(sound)) out += plain[sound] ?? sound
  return out
}

let bySound: ReadonlyMap<string, WordFrequency> | undefined

/**
 * All spellings of a name in all scripts counted together. Counts of one party's several spellings are added up and so are a little too high, which
 * makes a common name more common.
 */
const countsBySound = (): ReadonlyMap<string, WordFrequency> => {
  const sums = new Map<string, WordFrequency>()
  for (const line of wordFrequencies.split('\n')) {
    const word = line.slice(0, line.indexOf(','))
    const one = wordFrequency(word)
    const key = countedAs(readSounds(word, scriptOfWord(word)))
    if (one === undefined || key.length < 2) continue
    const sum = sums.get(key)
    sums.set(
      key,
      sum === undefined
        ? one
        : {
            persons: sum.persons + one.persons,
            organisations: sum.organisations + one.organisations,
            ordinary: sum.ordinary + one.ordinary,
          },
    )
  }
  return sums
}

const scriptOfWord = (word: string): string => {
  const code = word.charCodeAt(0)
  return code >= 0x600 && code < 0x780 ? 'Arab' : code >= 0x400 && code < 0x530 ? 'Cyrl' : 'Latn'
}

/** Information of a share, from 0 (everybody) to 1 (one in `of`). */
const information = (share: number, of: number): number => {
  if (share <= 0) return 1
  return Math.min(1, Math.max(0, -Math.log(share) / Math.log(of)))
}

/** Vowelled spellings are partly told apart by their vowels, so for them the sum over a consonant pattern counts only in part; an abjad has no more than it. */
const patternShare = 0.5

/**
 * How much a word tells, from 0 to 1: 1 for one that no list and no ordinary name in the table has. `key` as in `NamePart.key`.
 *
 * @example rarity('muhammad', 'muhamad', 'Latn', 'person') // about 0.25
 */
export const rarity = (key: string, sounds: string, script: string, kind: 'person' | 'organisation'): number => {
  bySound ??= countsBySound()
  const own = wordFrequency(key)
  const pattern = countedAs(sounds)
  const alike = pattern.length < 2 ? undefined : bySound.get(pattern)
  const part = isAbjad(script) ? 1 : patternShare
  const share = (of: 'persons' | 'organisations' | 'ordinary'): number =>
    Math.max(own?.[of] ?? 0, (alike?.[of] ?? 0) * part) / frequencyTotals[of]
  const shares = kind === 'person' ? Math.max(share('persons'), share('ordinary')) : share('organisations')
  return information(shares, kind === 'person' ? frequencyTotals.persons : frequencyTotals.organisations)
}
