import { isReadable } from '../tokens/read-sounds.ts'
import { finished } from './drafts.ts'
import { personLexicon } from './lexicon.ts'
import { parseOrganisation } from './organisation.ts'
import { readPersonDrafts } from './person-parts.ts'
import { assignPersonRoles } from './person-roles.ts'
import type { NamePart, NameWarning, ParsedName } from './types.ts'
import { type Words, wordsOf } from './words.ts'

/**
 * Takes a name apart. Never throws; linear in the length of the name. What it cannot tell it leaves as `name`; names longer than 400 units are parsed
 * and carry the warning `too-long`: nothing compares them.
 *
 * @example
 * parseName('Aḥmad bin ʿAlī al-Miṣrī').parts.map(({ key, role, link }) => [key, role, link])
 * // [['ahmad', 'given', 0], ['ali', 'father', 1], ['misri', 'nisba', undefined]]
 */
export const parseName = (text: string, options: { readonly kind?: 'person' | 'organisation' } = {}): ParsedName => {
  const kind = options.kind ?? 'person'
  const read = wordsOf(text)
  const { parts, chain } =
    kind === 'person' ? parsePerson(text, read) : { parts: parseOrganisation(text, read), chain: 'none' as const }
  const unread = parts.some((part) => !isRead(part.script))
  const warnings: readonly NameWarning[] = unread ? [...read.warnings, 'unread-script'] : read.warnings
  return { text, kind, script: read.script, parts, chain, warnings }
}

const parsePerson = (
  text: string,
  read: Words,
): { readonly parts: readonly NamePart[]; readonly chain: ParsedName['chain'] } => {
  const lexicon = personLexicon()
  const { words, drafts } = readPersonDrafts(read.words, lexicon)
  const chain = assignPersonRoles(drafts, words, lexicon)
  return { parts: drafts.map((one) => finished(text, words, one)), chain }
}

/** Scripts whose letters a table turns into sounds; any other is compared as written, and said so. Digits need no table. */
const isRead = (script: string): boolean =>
  script === 'Latn' || script === 'Cyrl' || script === 'Arab' || script === 'Zyyy' || isReadable(script)
