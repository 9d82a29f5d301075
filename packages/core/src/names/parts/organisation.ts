/** Names of organisations: legal forms, words for kinds of bodies, numbers, acronyms, and what is left. */
import { draft, finished } from './drafts.ts'
import { bodyKind, conceptsOf, organisationLexicon } from './lexicon.ts'
import { phraseAt } from './person-parts.ts'
import type { NamePart, PartRole } from './types.ts'
import type { Word, Words } from './words.ts'

/** The parts of an organisation's name, in the order written. */
export const parseOrganisation = (text: string, read: Words): readonly NamePart[] => {
  const lexicon = organisationLexicon()
  const { words } = read
  const parts: NamePart[] = []
  const shouted = words.every((word) => word.case === 'all' || word.case === 'none')
  let i = 0
  while (i < words.length) {
    const word = words[i] as Word
    const longest = lexicon.phraseLength.get(word.key)
    const phrase = longest === undefined ? undefined : phraseAt(words, i, longest, lexicon)
    const length = phrase?.length ?? 1
    const articled = word.script === 'Arab' && word.key.length > 4 && word.key.startsWith('ال')
    const bare = articled ? word.key.slice(2) : word.key
    const entry = phrase?.entry ?? lexicon.words.get(word.key) ?? (articled ? lexicon.words.get(bare) : undefined)
    const kinds = entry?.kinds ?? 0
    const [role, family]: readonly [PartRole, string] =
      kinds & bodyKind['legal-form']
        ? ['legal-form', 'legal:']
        : kinds & bodyKind['type-word']
          ? ['type-word', 'type:']
          : word.isNumber || kinds & bodyKind.number
            ? ['number', 'number:']
            : kinds & bodyKind.connective
              ? ['connective', ':']
              : !shouted && word.case === 'all' && word.key.length > 1 && word.key.length < 7
                ? ['acronym', ':']
                : ['name', ':']
    const key = phrase ? phrase.key.replaceAll('_', '') : bare
    const one = draft(i, i + length, key, word.script, 0, entry)
    one.role = role
    one.concepts = word.isNumber ? [`number:${word.key.replace(/^0+(?=\d)/, '')}`] : conceptsOf(entry, family)
    if (articled && !phrase) one.markers = ['al']
    parts.push(finished(text, words, one))
    i += length
  }
  return parts
}
