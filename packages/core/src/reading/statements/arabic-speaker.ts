import { foldKey, startingIn } from '../../text/index.ts'
import { isGivenName } from '../mentions/proper/given.ts'
import { spanWithText, tokenAt, tokenStart, tokensSpan, tokenWithText } from '../page.ts'
import { matchPhrase, phraseSet } from '../phrases.ts'
import type { Mention, Speaker, TextSpan } from '../types.ts'
import { arabicDocuments, sameNoun } from './arabic-document.ts'
import { arabicGrade } from './arabic-grade.ts'
import { courtesies, notSpeakers, quantifiers } from './arabic-lists.ts'
import { type ArabicNames, arabicPrepositions, withoutProclitic } from './arabic-names.ts'
import { type ArabicNounPhrases, isAdjective } from './arabic-noun-phrase.ts'
import type { ArabicScan } from './arabic-scan.ts'
import type { FoundSpeaker } from './draft.ts'
import { fullName, type SpeakerMemory, standingFor } from './memory.ts'
import { afterQuote, mentionAt, quoteOpening, quoteSpan, quoteWords, tokenAfter } from './surroundings.ts'

/** What recognises speakers in Arabic: compiled once a document. */
export interface ArabicSpeakers {
  /** Reads the words in tokens `[first, last)` as a speaker; `undefined` when they name nobody who can speak. */
  read(first: number, last: number, feminine?: boolean): FoundSpeaker | undefined
  /** The first token after the noun phrase at `first`, at most `last`: where an object may begin. */
  phraseEnd(first: number, last: number): number
}

/** Endings of Slavic surnames, which no Arabic noun that could speak has: they may stand alone ("قال لافروف إن"). */
const foreignSurname = /^.{2,}(?:وف|يف|وفا|يفا|سكي|سكايا|فيتش|ينكو)$/
/** The name of a body that no dictionary holds may run over this many words. */
const longestBody = 9
/** Endings of plural common nouns, which no personal name has. */
const plural = /(?:ون|ين|ات|يه)$/

const partyOf = (mention: Mention): Pick<Speaker, 'party'> => (mention.party ? { party: mention.party } : {})

/** Compiles the speaker rules for one document. */
export const arabicSpeakers = (
  scan: ArabicScan,
  names: ArabicNames,
  phrases: ArabicNounPhrases,
  memory: SpeakerMemory,
): ArabicSpeakers => {
  const { page, lexicon, input } = scan
  const roles = new Set(lexicon.roles)
  const anonymous = new Set(lexicon.anonymous)
  const documents = new Set(lexicon.documents)
  const titles = new Set(lexicon.vso?.titles)
  const parts = phraseSet(lexicon.parts)
  /** The token whose و or ف is no part of the speaker: "فرئيستها اتهمت". */
  let joined = -1
  const word = (at: number): string => (at === joined ? scan.word(at).slice(1) : scan.word(at))
  const isHeadNoun = (text: string): boolean =>
    names.isRole(text) || documents.has(text) || anonymous.has(text) || names.isBody(text)
  const isJoinedHead = (at: number): boolean => {
    const text = scan.word(at)
    return /^[وف]..../.test(text) && !isHeadNoun(text) && !mention(at) && isHeadNoun(text.slice(1))
  }
  const mention = (at: number): Mention | undefined => mentionAt(page, input.mentions, at)
  const span = (first: number, last: number): TextSpan => tokensSpan(page, first, last)

  const { actor, document, sameSource } = arabicDocuments(scan, names, phrases, memory, word)

  const isSurelyName = (at: number): boolean => {
    const named = mention(at)
    const isPerson = named?.kind === 'person' || named?.party?.schema === 'Person'
    return isPerson || courtesies.has(word(at)) || names.isNamePart(at + 1) || isGivenName(word(at))
  }

  const withRole = (first: number, last: number): FoundSpeaker => {
    const isUnnamed = anonymous.has(word(first))
    const described = isUnnamed ? names.afterQualities(first, last) : first
    const named = isUnnamed && described === last ? last : names.start(described, last)
    // "دبلوماسي غربي حضر الجلسة": behind an unnamed noun only what is surely a name is one.
    const from = isUnnamed && named < last && word(named - 1) !== '' && !isSurelyName(named) ? last : named
    if (from < last) {
      let end = last
      for (let at = last - 1; at > from; at -= 1)
        if (word(at) === '' || (arabicPrepositions.has(word(at)) && word(at) !== 'علي')) end = at
      // "العميد سعد الجبوري", "البرتغالي روي سانتوس": rank and nationality are no part of the name.
      let own = from
      while (
        own + 1 < end &&
        !mention(own) &&
        (courtesies.has(word(own)) || (isAdjective(word(own)) && !word(own + 1).startsWith('ال')))
      )
        own += 1
      const name = span(own, Math.max(end, own + 1))
      let roleEnd = own
      while (roleEnd > first && word(roleEnd - 1) === '') roleEnd -= 1
      return { speaker: { ...name, kind: 'person', ...(roleEnd > first && { role: span(first, roleEnd) }) }, last }
    }
    const own = span(first, last)
    const words = [...Array(last - first).keys()]
      .map((i) => word(first + i))
      .filter((text) => text !== '' && !/^(?:نفس|ذات|عين)(?:ه|ها|هم)$/.test(text))
    const isDefinite = words[0]?.startsWith('ال') === true
    const isTitle = titles.has(words[0] ?? '') && words.every((text) => text.startsWith('ال'))
    const earlier = isDefinite
      ? (memory.byRole(words, sameNoun) ?? (isTitle ? memory.lastOf('person') : undefined))
      : undefined
    if (!earlier && isUnnamed) return { speaker: { ...own, kind: 'anonymous' }, last }
    if (!earlier) return { speaker: { ...own, kind: 'person', role: own }, last }
    return standingFor(earlier.speaker, own, last)
  }

  const quotedName = (first: number, last: number): FoundSpeaker | undefined => {
    for (let at = first; at < last; at += 1) {
      const quote = quoteOpening(page, at)
      if (!quote || quoteWords(page, quote) > 3) continue
      const name = quoteSpan(page, quote.start, quote.end)
      const after = afterQuote(page, quote)
      const inside = tokenAt(page, quote.start)
      const named = mention(inside)
      if (named && named.kind !== 'person' && named.party?.schema !== 'Person') return undefined
      let roleEnd = last
      for (let k = after; k < last; k += 1) if (page.tokens[k]?.text === ',') roleEnd = Math.min(roleEnd, k)
      const role = roles.has(word(after))
        ? span(after, roleEnd)
        : at > first && roles.has(word(first))
          ? span(first, at)
          : undefined
      const earlier = quoteWords(page, quote) === 1 ? memory.bySurname(word(inside)) : undefined
      const known = earlier
        ? {
            name: fullName(earlier.speaker),
            inferred: true,
            ...(earlier.speaker.role && { role: earlier.speaker.role }),
          }
        : {}
      return {
        speaker: { ...name, kind: 'person', ...known, ...(role && { role }), ...(named && partyOf(named)) },
        last,
      }
    }
    return undefined
  }

  const bareName = (first: number, last: number): FoundSpeaker | undefined => {
    const texts = [...Array(last - first).keys()].map((i) => word(first + i))
    if (texts.includes('') || texts.length > 5) return undefined
    const named = mention(first)
    if (named && (named.kind === 'person' || named.party?.schema === 'Person')) {
      return { speaker: { ...span(first, last), kind: 'person', ...partyOf(named) }, last }
    }
    const earlier = memory.bySurname(texts.at(-1) ?? '')
    if (texts.length === 1 && !earlier && !foreignSurname.test(texts[0] ?? '')) return undefined
    if (earlier && (texts.length === 1 || foldKey(fullName(earlier.speaker)).endsWith(` ${texts.join(' ')}`))) {
      const { role } = earlier.speaker
      return {
        speaker: {
          ...span(first, last),
          kind: 'person',
          name: fullName(earlier.speaker),
          inferred: true,
          ...(role && { role }),
        },
        last,
      }
    }
    if (
      texts.some(
        (text, i) =>
          (text.startsWith('ال') && i < texts.length - 1 && !names.isNamePart(first + i)) ||
          (i > 0 && names.isInstitution(first + i)) ||
          arabicPrepositions.has(text) ||
          (plural.test(text) && text.length > 4 && !isGivenName(text)) ||
          text.length < 2,
      )
    )
      return undefined
    return { speaker: { ...span(first, last), kind: 'person' }, last }
  }

  /** "نادر الحسيني، الباحث في …": a name, a comma, a role. */
  const nameThenRole = (first: number, last: number): FoundSpeaker | undefined => {
    const comma = tokenWithText(page, ',', first + 1, last)
    if (comma < 0 || !roles.has(word(comma + 1))) return undefined
    const named = bareName(first, comma)
    return named && named.speaker.kind === 'person'
      ? { ...named, speaker: { ...named.speaker, role: span(comma + 1, last) }, last }
      : undefined
  }

  /** "التنظيم", "الحركة": a noun that stands for an organisation named before. */
  const shortForm = (at: number): Speaker | undefined => {
    const own = span(at, at + 1)
    const named = startingIn(input.mentions, own.start, own.end).find((one) => one.reasons.includes('short-form'))
    if (!named) return undefined
    const name = named.label ?? named.party?.caption
    return {
      ...own,
      kind: 'institution',
      inferred: true,
      ...(name !== undefined && { name }),
      ...(named.labels && { labels: named.labels }),
      ...partyOf(named),
    }
  }

  /** A body by its common noun, in no dictionary: "وزارة الدفاع", "الشرطة". */
  const institution = (first: number, last: number): FoundSpeaker | undefined => {
    let end = first
    while (end < last && (word(end) !== '' || page.tokens[end]?.text === '"')) end += 1
    return end - first > longestBody ? undefined : { speaker: { ...span(first, end), kind: 'institution' }, last }
  }

  /** A place that speaks is its state: "وأعلن لبنان". */
  const state = (first: number, last: number): FoundSpeaker | undefined => {
    const named = mention(first)
    if (named?.kind !== 'place' || tokenAfter(page, named.end) < last) return undefined
    const { start, end, text, label, labels } = named
    return {
      speaker: { start, end, text, kind: 'institution', ...(label && { name: label }), ...(labels && { labels }) },
      last,
    }
  }

  /** Whatever noun phrase stands where a speaker stands: a person by a name or courtesy in it, else people or a body by the form of its head. */
  const byPlace = (first: number, last: number, feminine: boolean | undefined): FoundSpeaker | undefined => {
    const head = word(first)
    if (/^(?:ام|ابو|ابن|بن)$/.test(head) && first + 1 < last)
      return { speaker: { ...span(first, Math.min(last, first + 3)), kind: 'person' }, last }
    if (head.length < 3 || notSpeakers.has(head) || arabicPrepositions.has(head) || scan.isPreposition(first))
      return undefined
    for (let at = first; at < last; at += 1) {
      const named = mention(at)
      const isPerson = named?.kind === 'person' || named?.party?.schema === 'Person'
      if (isPerson || (at > first && courtesies.has(word(at)))) return { ...withRole(first, last), open: true }
    }
    const end = Math.max(first + 1, Math.min(last, phrases.end(first, last)))
    // "قال الحاكم", "وأشار السيسي": one definite word with a masculine verb is a person.
    if (last === first + 1 && feminine === false && /^ال.{2,}[^هنت]$/.test(head))
      return { speaker: { ...span(first, last), kind: 'person' }, last, open: true }
    if (last === first + 1 && /^ال.{2,}ي$/.test(head))
      return { speaker: { ...span(first, last), kind: 'person' }, last, open: true }
    if (last === first + 1 && !head.startsWith('ال') && feminine === false)
      return { speaker: { ...span(first, last), kind: 'person' }, last, open: true }
    const isPeople = /(?:ون|ين)$/.test(head) && head.length > 4
    return { speaker: { ...span(first, end), kind: isPeople ? 'anonymous' : 'institution' }, last, open: true }
  }

  const find = (from: number, to: number, feminine: boolean | undefined): FoundSpeaker | undefined => {
    let first = from
    let last = to
    while (first < last && /^[,(-]$/.test(page.tokens[first]?.text ?? '')) first += 1
    while (last > first && /^[,:(-]$/.test(page.tokens[last - 1]?.text ?? '')) last -= 1
    if (first >= last || names.isAddressed(first)) return undefined
    last = names.end(first, last)
    for (let at = first + 1; at < last; at += 1)
      if (page.tokens[at]?.text === '(' || (!mention(at) && scan.adjunctAt(at, last) > at)) last = at
    if (word(first) === 'عدد' && word(first + 1) !== 'من') return undefined
    if (quantifiers.has(word(first)) && !mention(first))
      return { speaker: { ...span(first, last), kind: 'anonymous' }, last }
    const asDocument = document(first, last)
    if (asDocument) return asDocument
    // "أحدث نشرة أصدرتها الوزارة".
    const latest = /^ل?(?:احدث|اخر)$/.test(word(first)) && first + 1 < last ? document(first + 1, last) : undefined
    if (latest) return { ...latest, speaker: { ...latest.speaker, ...span(first, latest.last) } }
    const named = actor(first, last)
    const isBody = lexicon.publicationHeads.includes(word(first)) || names.isInstitution(first)
    const quoted = named || isBody ? undefined : quotedName(first, last)
    if (quoted) return quoted
    const short = shortForm(first)
    if (short) return { speaker: short, last }
    const part = matchPhrase(page, parts, first, last)
    const found = actor(Math.max(part, first), last)
    if (found) {
      const { mention: whom } = found
      return {
        speaker: {
          ...(page.tokens[first]?.text === '"' ? spanWithText(page, whom.start, whom.end) : span(first, found.last)),
          kind: 'institution',
          ...(whom.label && { name: whom.label }),
          ...(whom.labels && { labels: whom.labels }),
          ...partyOf(whom),
        },
        last: found.last,
      }
    }
    if (names.isRole(word(first))) return withRole(first, last)
    if (/^(?:ذات|نفس)$/.test(word(first)) && first + 1 < last) return sameSource(first, first + 1, last)
    if (anonymous.has(word(first)) || anonymous.has(withoutProclitic(word(first))))
      return sameSource(first, first, last)
    if (isBody) return institution(first, last)
    return state(first, last) ?? nameThenRole(first, last) ?? bareName(first, last) ?? byPlace(first, last, feminine)
  }

  const complete = arabicGrade(scan, names)
  return {
    phraseEnd: phrases.end,
    read: (from, to, feminine) => {
      joined = isJoinedHead(from) ? from : -1
      const found = find(from, to, feminine)
      joined = -1
      if (!found) return undefined
      const { speaker } = found
      const start = tokenStart(page, from)
      const cut = (span: TextSpan): TextSpan =>
        isJoinedHead(from) && span.start === start
          ? { start: start + 1, end: span.end, text: span.text.slice(1) }
          : span
      return {
        ...found,
        speaker: complete({ ...speaker, ...cut(speaker), ...(speaker.role && { role: cut(speaker.role) }) }),
      }
    },
  }
}
