/** Speakers of one kind each, drawn up from their words. */
import { nominativeOf } from '../languages/ru/nominative.ts'
import { tokensSpan } from '../page.ts'
import type { Mention, Speaker, TextSpan } from '../types.ts'
import type { FoundSpeaker } from './draft.ts'
import { fullName, type SpeakerMemory, standingFor } from './memory.ts'
import { afterQuote, quoteOpening, quoteWords } from './surroundings.ts'
import type { NameRun } from './svo-names.ts'
import type { SvoScan } from './svo-scan.ts'

/** Draws up a speaker from tokens `[first, last)` with its noun at `head`. */
export interface SpeakerMakers {
  institution(first: number, last: number, head: number): FoundSpeaker
  /** `definite`: "the report", which may be one named before. */
  document(first: number, last: number, head: number, definite: boolean): FoundSpeaker
  person(first: number, last: number, run: NameRun, oblique: boolean): FoundSpeaker
  /** A role without a name: somebody named before, the holder of an office, or nobody in particular. `shown`: first token behind an article. */
  roleOnly(first: number, last: number, head: number, paragraph: number, article: string, shown: number): FoundSpeaker
}

/** A document's title runs over up to this many words. */
const longestTitle = 12

/** The party of a mention, where it has one. */
export const partyOf = (mention: Mention): Pick<Speaker, 'party'> => (mention.party ? { party: mention.party } : {})

/** True for a mention of a person. */
export const isPerson = (mention: Mention): boolean => mention.kind === 'person' || mention.party?.schema === 'Person'

/** Compiles the makers for one document. */
export const speakerMakers = (scan: SvoScan, memory: SpeakerMemory): SpeakerMakers => {
  const { page, svo, word, mention } = scan
  const isRussian = page.language === 'ru'
  const generic = new Set(svo.generic)
  const relatives = new Set(svo.relatives)
  const unnamed = new Set(svo.unnamedRoles)
  const span = (first: number, last: number): TextSpan => tokensSpan(page, first, last)

  const institution: SpeakerMakers['institution'] = (first, last, head) => {
    let named: Mention | undefined
    for (let at = first; at < last && !named; at += 1) {
      const found = mention(at)
      if (found?.kind === 'organisation' || found?.kind === 'party') named = isPerson(found) ? undefined : found
      // "министерство обороны России": the country inside is not the speaker.
      if (named && at > head + 1 && page.tokens[at - 1]?.text !== '"' && word(at - 1) !== '') named = undefined
    }
    return {
      speaker: {
        ...span(first, last),
        kind: 'institution',
        ...(named?.label && { name: named.label }),
        ...(named?.labels && { labels: named.labels }),
        ...(named && partyOf(named)),
      },
      last,
    }
  }

  const document: SpeakerMakers['document'] = (first, last, head, definite) => {
    let publication: FoundSpeaker['publication']
    let titled = false
    const link = ({ start, end: stop, text, label, labels }: Mention): FoundSpeaker['publication'] => ({
      start,
      end: stop,
      text,
      ...(label && { name: label }),
      ...(labels && { labels }),
    })
    for (let at = first; at < Math.min(last, head + 10); at += 1) {
      if (at === head) continue
      const found = mention(at)
      if (found && !publication && found.kind === 'organisation' && (at < head || !relatives.has(word(at - 1)))) {
        publication = link(found)
        continue
      }
      const quote = at > head ? quoteOpening(page, at) : undefined
      if (quote && quoteWords(page, quote) <= longestTitle) {
        titled = true
        at = afterQuote(page, quote) - 1
      }
    }
    const own = span(first, last)
    const isBare = last - head <= 1
    const earlier = !publication && !titled && definite && isBare ? memory.lastOf('document') : undefined
    if (!earlier) return { speaker: { ...own, kind: 'document' }, last, ...(publication && { publication }) }
    return {
      speaker: { ...own, kind: 'document', name: fullName(earlier.speaker), inferred: true },
      last,
      anaphoric: true,
    }
  }

  const known = (run: NameRun, oblique: boolean): Pick<Speaker, 'name' | 'inferred' | 'role'> => {
    if (run.last - run.first > 1 || run.mention) {
      if (!isRussian || !oblique || run.mention) return {}
      const name = nominativeOf(span(run.first, run.last).text)
      return name === span(run.first, run.last).text ? {} : { name }
    }
    const text = span(run.first, run.last).text
    const earlier =
      memory.bySurname(word(run.first)) ??
      (isRussian ? memory.bySurname(nominativeOf(text).toLowerCase().replaceAll('ё', 'е')) : undefined)
    if (!earlier) return isRussian && oblique && nominativeOf(text) !== text ? { name: nominativeOf(text) } : {}
    const { role } = earlier.speaker
    return { name: fullName(earlier.speaker), inferred: true, ...(role && { role }) }
  }

  const person: SpeakerMakers['person'] = (first, last, run, oblique) => {
    let roleLast = run.first
    while (roleLast > first && word(roleLast - 1) === '') roleLast -= 1
    const role = roleLast > first ? span(first, roleLast) : undefined
    return {
      speaker: {
        ...span(run.first, run.last),
        kind: 'person',
        ...known(run, oblique),
        ...(role && { role }),
        ...(run.mention && partyOf(run.mention)),
      },
      last,
    }
  }

  const roleOnly: SpeakerMakers['roleOnly'] = (first, last, head, paragraph, article, shown) => {
    const own = span(first, last)
    const words = page.tokens.slice(first, last).flatMap((token) => (token.kind === 'word' ? [token.text] : []))
    const isShort = words.length <= 2 && generic.has(word(head))
    const definite = article !== 'a' && article !== 'an' && article !== 'one' && article !== 'another'
    const earlier = definite
      ? (memory.byRole(words, sameStem) ??
        (isShort && (isRussian || article !== '') ? memory.recent(['person'], paragraph) : undefined))
      : undefined
    if (earlier) return standingFor(earlier.speaker, own, last)
    const isHolder = definite && !unnamed.has(word(head))
    if (!isHolder) return { speaker: { ...span(shown, last), kind: 'anonymous' }, last }
    return { speaker: { ...own, kind: 'person', role: own }, last }
  }

  return { institution, document, person, roleOnly }
}

/** Two forms of one word, by their first letters: cases differ at the end. */
const sameStem = (a: string, b: string): boolean => {
  const length = Math.max(4, Math.min(a.length, b.length) - 2)
  return a === b || (a.length >= 4 && b.length >= 4 && a.slice(0, length) === b.slice(0, length))
}
