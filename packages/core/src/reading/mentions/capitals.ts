import { scriptOf } from '../../text/index.ts'
import type { Candidate } from './candidate.ts'

const word = /[\p{L}\p{M}\p{N}'’ʼ]+/gu
/** Words of a name that are written small in running text. */
const small = new Set([
  'and',
  'of',
  'the',
  'in',
  'for',
  'to',
  'a',
  'al',
  'bin',
  'ibn',
  'de',
  'и',
  'в',
  'на',
  'из',
  'по',
  'бен',
  'ибн',
])
const isCapital = (text: string): boolean => text[0] !== text[0]?.toLowerCase()
const hasCase = (text: string): boolean => text.toLowerCase() !== text.toUpperCase()

/** True when the text writes any capital at all; where it does not (chat, some agencies' feeds) capitals prove nothing. */
export const usesCapitals = (text: string): boolean => text.slice(0, 20_000) !== text.slice(0, 20_000).toLowerCase()

/**
 * Whether the spelling fits a proper name in scripts that have capitals: at least half of its content words begin with one, the last of them among
 * these or the first. `capitals-only` and `acronym` names must match letter by letter, case included.
 */
export const capitalsFit = (written: string, candidate: Candidate, textUsesCapitals: boolean): boolean => {
  const script = scriptOf(written)
  if (script !== 'Latn' && script !== 'Cyrl') return true
  const { caution, text } = candidate.name
  const bare = (value: string): string => value.replace(/[^\p{L}\p{N}]/gu, '')
  if (caution === 'capitals-only' || caution === 'acronym') return bare(written) === bare(text)
  // Names the dictionary writes small are common nouns (талибы, хуситы): nothing to ask of them.
  if (!textUsesCapitals || text === text.toLowerCase()) return true
  const words = (written.match(word) ?? []).filter((one) => hasCase(one) && !small.has(one.toLowerCase()))
  if (words.length === 0) return true
  const capital = words.filter(isCapital).length
  // Written as the dictionary writes it: many languages give a capital to the first word of a name alone.
  const own = (text.match(word) ?? []).filter((one) => hasCase(one) && !small.has(one.toLowerCase()))
  if (isCapital(words[0] as string) && words.length === own.length && capital >= own.filter(isCapital).length)
    return true
  if (candidate.name.kind === 'place' || candidate.name.kind === 'platform') return isCapital(words[0] as string)
  if (script === 'Cyrl') return capital > 0
  return capital * 2 >= words.length && (isCapital(words.at(-1) as string) || isCapital(words[0] as string))
}

/**
 * True where the words on both sides are written in capitals too ("THE WEATHER IS FINE" names nobody); one loud neighbour is enough for a name of
 * two letters, which may be a word.
 */
export const isShouted = (text: string, start: number, end: number): boolean => {
  const before = /([\p{L}]+)[^\p{L}]*$/u.exec(text.slice(Math.max(0, start - 40), start))?.[1]
  const after = /^[^\p{L}]*([\p{L}]+)/u.exec(text.slice(end, end + 40))?.[1]
  const loud = (word: string | undefined): boolean =>
    word !== undefined && word.length > 2 && hasCase(word) && word === word.toUpperCase()
  return end - start <= 2 ? loud(before) || loud(after) : loud(before) && loud(after)
}
