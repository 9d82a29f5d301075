import { nominativeOf } from '../languages/ru/nominative.ts'
import { tokensSpan } from '../page.ts'
import type { Mention, Speaker, TextSpan } from '../types.ts'
import type { FoundSpeaker } from './draft.ts'
import { fullName, type SpeakerMemory, standingFor } from './memory.ts'
import { afterQuote, mentionAt, quoteOpening, quoteSpan, quoteWords } from './surroundings.ts'
import { type NameRun, nameRun } from './svo-names.ts'
import type { SvoScan } from './svo-scan.ts'

/** Recognises speakers where the verb follows or precedes its subject; compiled once a document. */
export interface SvoSpeakers {
  /**
   * Reads tokens `[first, last)` as a speaker. `oblique`: the words stand in a case other than the nominative ("по словам …"). `undefined`: they name
   * nobody who can speak.
   */
  read(first: number, last: number, paragraph: number, oblique?: boolean): FoundSpeaker | undefined
  /** A role in apposition ("a researcher at …"), as its span without the article. */
  roleAt(first: number, last: number): TextSpan | undefined
}

type Class = 'role' | 'anonymous' | 'document' | 'head'

const complements = new Set([
  'of',
  'in',
  'at',
  'from',
  'for',
  'to',
  'with',
  'on',
  'near',
  'by',
  'under',
  'inside',
  'within',
])
const longestSpeaker = 24
/** Endings of the surnames most frequent in Russian press. */
const russianSurname = /(?:ов|ев|ин|ын|ий|ова|ева|ина|ая|ко|ук|юк|ич|ян|дзе|швили|ер|ман|сон|зода|заде)$/
/** Words before a name that may be a role the lexicon does not know ("российский боксёр Иван Петров"). */
const longestUnknownRole = 3
/** A document's title runs over up to this many words. */
const longestTitle = 12

const partyOf = (mention: Mention): Pick<Speaker, 'party'> => (mention.party ? { party: mention.party } : {})
const isPerson = (mention: Mention): boolean => mention.kind === 'person' || mention.party?.schema === 'Person'

/** Compiles the speaker rules for one document. */
export const svoSpeakers = (scan: SvoScan, memory: SpeakerMemory): SvoSpeakers => {
  const { page, lexicon, svo, word, isCapital, mention } = scan
  const isRussian = page.language === 'ru'
  const sets = {
    role: new Set(lexicon.roles),
    anonymous: new Set(lexicon.anonymous),
    document: new Set(lexicon.documents),
    head: new Set(lexicon.publicationHeads),
  }
  const nominatives = new Set(svo.nominatives)
  const determiners = new Set(svo.determiners)
  const generic = new Set(svo.generic)
  const relatives = new Set(svo.relatives)
  const personal = new Set(svo.personPronouns)
  const published = new Set(lexicon.publishedBy)
  const other = new Set(svo.otherPronouns)
  const span = (first: number, last: number): TextSpan => tokensSpan(page, first, last)

  const classOf = (at: number, oblique: boolean): Class | undefined => {
    const text = word(at)
    if (text === '' || (isRussian && !oblique && !nominatives.has(text))) return undefined
    for (const kind of ['document', 'role', 'anonymous', 'head'] as const) if (sets[kind].has(text)) return kind
    return undefined
  }

  /** The noun the words turn on: in English the last one before a complement, in Russian the first. */
  const headOf = (
    first: number,
    last: number,
    oblique: boolean,
  ): { readonly at: number; readonly kind: Class } | undefined => {
    let found: { readonly at: number; readonly kind: Class } | undefined
    for (let at = first; at < last; at += 1) {
      if (at > first && (scan.isOpener(at) || published.has(word(at)) || (!isRussian && complements.has(word(at)))))
        break
      const kind = classOf(at, oblique)
      if (!kind) continue
      found = { at, kind }
      if (isRussian) break
    }
    return found
  }

  const anaphora = (kinds: readonly Speaker['kind'][], paragraph: number): FoundSpeaker | undefined => {
    const earlier = memory.recent(kinds, paragraph)
    return earlier && { speaker: { ...earlier.speaker, inferred: true }, last: 0, anaphoric: true }
  }

  const actorMention = (
    first: number,
    last: number,
  ): { readonly mention: Mention; readonly last: number } | undefined => {
    const at = page.tokens[first]?.text === '"' ? first + 1 : first
    const found = at < last ? mentionAt(page, scan.input.mentions, at) : undefined
    if (!found || found.kind === 'platform' || isPerson(found)) return undefined
    let end = scan.mentionEnd(at)
    if (page.tokens[end]?.text === '"') end += 1
    return { mention: found, last: Math.min(end, last) }
  }

  const institution = (first: number, last: number, head: number): FoundSpeaker => {
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

  const document = (first: number, last: number, head: number, definite: boolean): FoundSpeaker => {
    let end = head + 1
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
        end = Math.max(end, scan.mentionEnd(at))
        if (page.tokens[end]?.text === '"') end += 1
        continue
      }
      const quote = at > head ? quoteOpening(page, at) : undefined
      if (quote && quoteWords(page, quote) <= longestTitle) {
        end = Math.max(end, afterQuote(page, quote))
        titled = true
        at = end - 1
      }
    }
    const own = span(first, Math.min(end, last))
    const earlier = !publication && !titled && definite ? memory.lastOf('document') : undefined
    if (!earlier)
      return {
        speaker: { ...own, kind: 'document' },
        last: Math.max(end, head + 1),
        ...(publication && { publication }),
      }
    return {
      speaker: { ...own, kind: 'document', name: fullName(earlier.speaker), inferred: true },
      last: end,
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

  const person = (first: number, last: number, run: NameRun, oblique: boolean): FoundSpeaker => {
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

  const roleOnly = (first: number, last: number, head: number, paragraph: number, article: string): FoundSpeaker => {
    const own = span(first, last)
    const words = page.tokens.slice(first, last).flatMap((token) => (token.kind === 'word' ? [token.text] : []))
    const isShort = words.length <= 2 && generic.has(word(head))
    const definite = article !== 'a' && article !== 'an'
    const earlier = definite
      ? (memory.byRole(words, sameStem) ??
        (isShort && (isRussian || article !== '') ? memory.recent(['person'], paragraph) : undefined))
      : undefined
    if (!earlier)
      return { speaker: { ...own, kind: definite ? 'person' : 'anonymous', ...(definite && { role: own }) }, last }
    return standingFor(earlier.speaker, own, last)
  }

  const read: SvoSpeakers['read'] = (from, to, paragraph, oblique = false) => {
    let first = from
    let last = to
    const isEdge = (at: number): boolean =>
      page.tokens[at]?.kind === 'mark' && !['"', '(', ')', '.'].includes(page.tokens[at]?.text ?? '')
    while (first < last && isEdge(first)) first += 1
    while (last > first && (isEdge(last - 1) || (page.tokens[last - 1]?.text === '.' && last - 1 > first))) last -= 1
    for (let at = first + 1; at < last; at += 1) if (relatives.has(word(at))) last = at
    while (last > first && isEdge(last - 1)) last -= 1
    if (first >= last || last - first > longestSpeaker || relatives.has(word(first))) return undefined
    if (last - first === 1 && personal.has(word(first))) return anaphora(['person'], paragraph)
    if (last - first === 1 && other.has(word(first)))
      return anaphora(['institution', 'document', 'anonymous'], paragraph)
    const inside = isRussian && (word(first) === 'в' || word(first) === 'во')
    if (inside) {
      const found = read(first + 1, last, paragraph, true)
      return found && (found.speaker.kind === 'institution' || found.speaker.kind === 'document') ? found : undefined
    }
    let article = ''
    while (!isRussian && first + 1 < last && (determiners.has(word(first)) || page.tokens[first]?.kind === 'number')) {
      article ||= word(first)
      first += 1
    }
    const head = headOf(first, last, oblique)
    const leading = actorMention(first, last)
    if (leading && (!head || head.at < leading.last) && leading.last >= last) {
      const { mention: named } = leading
      const { label, labels } = named
      return {
        speaker: {
          ...span(first, last),
          kind: 'institution',
          ...(label && { name: label }),
          ...(labels && { labels }),
          ...partyOf(named),
        },
        last,
      }
    }
    const wanted = isRussian || !head ? last : complement(first, last)
    const run = nameRun(scan, first, wanted) ?? nameRun(scan, first, last)
    if (head?.kind === 'document')
      return document(first, last, head.at, isRussian ? head.at === first : article === 'the' || article === 'this')
    const nouned =
      run &&
      (head
        ? run.mention || run.first > head.at || !isRussian
        : run.first - first <= longestUnknownRole && isLikelyName(run))
    if (run && nouned && head?.kind !== 'head' && !(head?.kind === 'anonymous' && run.first > head.at + 1))
      return person(first, last, run, oblique)
    if (
      run &&
      head?.kind === 'head' &&
      !isRussian &&
      run.first > head.at &&
      wanted === last &&
      !quoteOpening(page, run.first - 1)
    )
      return institution(first, last, head.at)
    if (head?.kind === 'anonymous') return { speaker: { ...span(first, last), kind: 'anonymous' }, last }
    if (head?.kind === 'head') return institution(first, last, head.at)
    if (head?.kind === 'role') return roleOnly(first, last, head.at, paragraph, article)
    if (leading && isRussian === false && leading.last < last && !isCapital(leading.last)) return undefined
    const quote = quoteOpening(page, first)
    if (quote && afterQuote(page, quote) >= last && quoteWords(page, quote) > 0 && quoteWords(page, quote) <= 4)
      return { speaker: { ...quoteSpan(page, quote.start, quote.end), kind: 'institution' }, last }
    return undefined
  }

  /** One capital at a sentence's start proves nothing: a plural there is people at large in English, and in Russian any noun unless it ends like a surname. */
  const isLikelyName = (run: NameRun): boolean => {
    const opensSentence = page.sentences.some((sentence) => sentence.first === run.first)
    if (run.mention || run.last - run.first > 1 || !opensSentence) return true
    const text = word(run.first)
    return (
      (isRussian ? russianSurname.test(text) : !text.endsWith('s')) || memory.bySurname(word(run.first)) !== undefined
    )
  }

  const complement = (first: number, last: number): number => {
    for (let at = first + 1; at < last; at += 1) if (complements.has(word(at))) return at
    return last
  }

  return {
    read,
    roleAt: (from, to) => {
      let first = from
      while (first < to && determiners.has(word(first))) first += 1
      const head = headOf(first, to, true)
      if (head?.kind !== 'role' || nameRun(scan, first, complement(first, to))) return undefined
      let last = to
      for (let at = first; at < last; at += 1) if (relatives.has(word(at))) last = at
      while (last > first && page.tokens[last - 1]?.kind === 'mark' && page.tokens[last - 1]?.text !== '"') last -= 1
      return last > first ? span(first, last) : undefined
    },
  }
}

/** Two forms of one word, by their first letters: cases differ at the end. */
const sameStem = (a: string, b: string): boolean => {
  const length = Math.max(4, Math.min(a.length, b.length) - 2)
  return a === b || (a.length >= 4 && b.length >= 4 && a.slice(0, length) === b.slice(0, length))
}
