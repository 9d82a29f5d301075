/** Acronyms: the initials of a name's words. */
import { knownBodies } from './known-bodies.generated.ts'
import type { NamePart } from './types.ts'

/** Which small words give a letter too: articles (AQAP), all (LeT, JeM). */
export type AcronymWords = 'content' | 'articles' | 'all'

/**
 * The initials of a name, folded, in any script with an alphabet: "Islamic Movement of Uzbekistan" → `imu`. Legal forms and numbers give none;
 * connectives only with `all`, articles with `articles` and `all`. Empty for names without letters.
 */
export const acronymOf = (parts: readonly NamePart[], words: AcronymWords = 'content'): string => {
  let out = ''
  for (const part of parts) {
    if (part.role === 'legal-form' || part.role === 'number' || part.role === 'generation') continue
    if (part.role === 'connective' && words !== 'all') continue
    if (words !== 'content' && part.markers?.includes('al') && part.script !== 'Arab') out += 'a'
    out += String.fromCodePoint(part.key.codePointAt(0) as number)
  }
  return out
}

let expansions: ReadonlyMap<string, readonly string[]> | undefined

/** The long names a known acronym or one-word name stands for (ISIL, ИГИЛ, داعش), in all languages we keep; empty for any other word. */
export const expansionsOf = (key: string): readonly string[] => {
  if (!expansions) {
    const found = new Map<string, readonly string[]>()
    for (const line of knownBodies.trim().split('\n')) {
      const [, short = '', long = ''] = line.split('|')
      for (const word of short.split(' ')) found.set(word, [...(found.get(word) ?? []), ...long.split(';')])
    }
    expansions = found
  }
  return expansions.get(key) ?? []
}
