import { rangeIndex, tokenStart, tokensSpan } from '../page.ts'
import type { Mention, Speaker, TextSpan } from '../types.ts'
import type { FoundSpeaker } from './draft.ts'
import { fullName, type SpeakerMemory } from './memory.ts'
import { afterQuote, quoteOpening, quoteSpan, quoteWords } from './surroundings.ts'
import { isObjectPronoun, svoGender } from './svo-gender.ts'
import { svoGrade } from './svo-grade.ts'
import { type NameRun, nameRun } from './svo-names.ts'
import { svoNouns } from './svo-nouns.ts'
import { openSpeaker } from './svo-open.ts'
import type { SvoScan } from './svo-scan.ts'
import { isPerson, partyOf, speakerMakers } from './svo-speaker-kinds.ts'

/** Recognises speakers where the verb follows or precedes its subject; compiled once a document. */
export interface SvoSpeakers {
  /**
   * Reads tokens `[first, last)` as a speaker. `oblique`: the words stand in a case other than the nominative ("по словам …"). `verb`: the folded verb
   * they stand beside, empty behind a sourcing phrase; with it, nouns of no list may speak too. `undefined`: they name nobody who can speak.
   */
  read(first: number, last: number, paragraph: number, oblique?: boolean, verb?: string): FoundSpeaker | undefined
  /** A role in apposition ("a researcher at …"), as its span without the article. */
  roleAt(first: number, last: number): TextSpan | undefined
  /** Whom a pronoun stands for ("his", "их"). */
  pronoun(at: number, paragraph: number): FoundSpeaker | undefined
  /** Notes that this speaker had this verb. */
  note(speaker: Speaker, verb: string): void
}

const longestSpeaker = 24
/** Endings of the surnames most frequent in Russian press. */
const russianSurname = /(?:ов|ев|ин|ын|ий|ова|ева|ина|ая|ко|ук|юк|ич|ян|дзе|швили|ер|ман|сон|зода|заде)$/
const partitive = /^(?:one|two|three|four|five|some|several|many|most|both|all|half|another)$/
const articles = new Set(['the', 'a', 'an'])
/** Words before a name that may be a role the lexicon does not know ("российский боксёр Иван Петров"). */
const longestUnknownRole = 8

/** Compiles the speaker rules for one document. */
export const svoSpeakers = (scan: SvoScan, memory: SpeakerMemory): SvoSpeakers => {
  const { page, svo, word, isCapital } = scan
  const isRussian = page.language === 'ru'
  const nouns = svoNouns(scan)
  const grade = svoGrade(scan, nouns)
  const gender = svoGender(memory, page.language)
  const open = openSpeaker(scan, nouns)
  const make = speakerMakers(scan, memory)
  const relatives = new Set(svo.relatives)
  const prepositions = new Set(svo.prepositions)
  const possessives = new Set(svo.possessives)
  const finite = new Set(svo.finite)
  const pronouns = new Set([...svo.personPronouns, ...svo.otherPronouns])
  const span = (first: number, last: number): TextSpan => tokensSpan(page, first, last)

  const pronoun = (at: number, paragraph: number): FoundSpeaker => {
    const earlier = gender.resolve(word(at), paragraph)
    const here = svo.personPronouns.includes(word(at)) ? namedBefore(at, false) : undefined
    const isNearer =
      here &&
      earlier &&
      tokenStart(page, here.first) > earlier.speaker.start &&
      earlier.speaker.start < sentenceStart(at)
    if (earlier && !isNearer) return { speaker: { ...earlier.speaker, inferred: true }, last: at + 1, anaphoric: true }
    const isOne = svo.personPronouns.includes(word(at))
    const named = isOne ? namedBefore(at) : undefined
    const own = span(at, at + 1)
    if (!named) return { speaker: { ...own, kind: isOne ? 'person' : 'anonymous' }, last: at + 1 }
    return {
      speaker: {
        ...span(named.first, named.last),
        kind: 'person',
        inferred: true,
        ...(named.mention && partyOf(named.mention)),
      },
      last: at + 1,
    }
  }

  const sentenceStart = (at: number): number =>
    tokenStart(page, page.sentences[rangeIndex(page.sentences, at)]?.first ?? at)

  /** The name of two words or more that stands nearest before a pronoun, in its sentence or the one before. */
  const namedBefore = (at: number, farther = true): NameRun | undefined => {
    const here = rangeIndex(page.sentences, at)
    for (const [index, end] of [
      [here, at],
      [farther ? here - 1 : -1, page.sentences[here - 1]?.last ?? 0],
    ] as const) {
      const sentence = page.sentences[index]
      for (let last = end; sentence && last > sentence.first; last -= 1) {
        if (!isCapital(last - 1)) continue
        const run = nameRun(scan, Math.max(sentence.first, last - 4), last)
        if (run && run.last === last && (run.last - run.first > 1 || run.mention)) return run
      }
    }
    return undefined
  }

  const actorMention = (
    first: number,
    last: number,
  ): { readonly mention: Mention; readonly last: number } | undefined => {
    const at = page.tokens[first]?.text === '"' ? first + 1 : first
    const found = at < last ? scan.mention(at) : undefined
    if (!found || isPerson(found)) return undefined
    let end = scan.mentionEnd(at)
    if (found.kind === 'platform' && end < last) return undefined
    if (page.tokens[end]?.text === '"') end += 1
    return { mention: found, last: Math.min(end, last) }
  }

  const isEdge = (at: number): boolean =>
    page.tokens[at]?.kind === 'mark' && !['"', '(', ')', '.'].includes(page.tokens[at]?.text ?? '')

  const readAny: SvoSpeakers['read'] = (from, to, paragraph, oblique = false, verb) => {
    let first = from
    let last = to
    while (first < last && isEdge(first)) first += 1
    while (last > first && (isEdge(last - 1) || (page.tokens[last - 1]?.text === '.' && last - 1 > first))) last -= 1
    for (let at = first + 1; at < last; at += 1) if (relatives.has(word(at))) last = at
    // «сказал Рудин аналитикам»: those who were told.
    if (isRussian && !oblique)
      while (
        last - 1 > first &&
        /.{3,}(?:ам|ям)$/.test(word(last - 1)) &&
        !isCapital(last - 1) &&
        !prepositions.has(word(last - 2))
      )
        last -= 1
    while (last > first && isEdge(last - 1)) last -= 1
    if (first >= last || last - first > longestSpeaker || relatives.has(word(first))) return undefined
    if (last - first === 1 && (pronouns.has(word(first)) || (oblique && isObjectPronoun(word(first)))))
      return pronoun(first, paragraph)
    // «Сам он вину не …»: the object behind the pronoun is not the speaker's.
    if (isRussian && !oblique && pronouns.has(word(first))) return pronoun(first, paragraph)
    if (isRussian && (word(first) === 'в' || word(first) === 'во')) return inPlace(first + 1, last, paragraph, verb)
    // "one of them", "some of the guards".
    if (!isRussian && partitive.test(word(first)) && word(first + 1) === 'of' && first + 2 < last)
      return { speaker: { ...span(first, last), kind: 'anonymous' }, last }
    let article = ''
    let shown = first
    while (!isRussian && first + 1 < last && nouns.isDeterminer(first)) {
      article ||= word(first)
      if (articles.has(word(first))) shown = first + 1
      first += 1
    }
    // «На вопрос о сроках министр ответил»: what a preposition opens stands before the subject.
    if (isRussian && !oblique && prepositions.has(word(first)) && !possessives.has(word(first))) {
      const later = nouns.headOf(first + 2, last, false)
      if (later) first = shown = later.at
    }
    const head = nouns.headOf(first, last, oblique)
    if (!isRussian && !oblique)
      for (let at = first + 1; at < last; at += 1) if (finite.has(word(at)) && !isCapital(at)) return undefined
    const leading = actorMention(first, last)
    if (leading && (!head || head.at < leading.last) && leading.last >= last) {
      const { label, labels } = leading.mention
      return {
        speaker: {
          ...span(first, last),
          kind: 'institution',
          ...(label && { name: label }),
          ...(labels && { labels }),
          ...partyOf(leading.mention),
        },
        last,
      }
    }
    const wanted = isRussian ? last : nouns.complement(first, last)
    const whole = nameRun(scan, first, wanted) ?? (isRussian || head ? nameBehind(first, last) : undefined)
    const run = whole && withoutCountry(whole, first, oblique)
    if (head?.kind === 'document')
      return make.document(
        first,
        untilOpener(head.at + 1, last),
        head.at,
        isRussian ? head.at === first : article === 'the' || article === 'this',
      )
    const nouned =
      run &&
      (head ? !(isRussian && prepositions.has(word(run.first - 1))) : !hasPreposition(first, run.first)) &&
      (head
        ? run.mention || run.first > head.at || !isRussian
        : run.first - first <= longestUnknownRole && isLikelyName(run))
    if (run && nouned && head?.kind !== 'head' && !(head?.kind === 'anonymous' && run.first > head.at + 1))
      return make.person(first, last, run, oblique)
    if (
      run &&
      head?.kind === 'head' &&
      !isRussian &&
      run.first > head.at &&
      wanted === last &&
      !quoteOpening(page, run.first - 1)
    )
      return make.institution(first, last, head.at)
    if (head?.kind === 'anonymous') return { speaker: { ...span(shown, last), kind: 'anonymous' }, last }
    if (head?.kind === 'head') return make.institution(first, last, head.at)
    if (head?.kind === 'role') return make.roleOnly(first, last, head.at, paragraph, article, shown)
    if (leading && !isRussian && leading.last < last && !isCapital(leading.last)) return open(shown, last, verb ?? ' ')
    const quote = quoteOpening(page, first)
    if (quote && afterQuote(page, quote) >= last && quoteWords(page, quote) > 0 && quoteWords(page, quote) <= 4)
      return { speaker: { ...quoteSpan(page, quote.start, quote.end), kind: 'institution' }, last }
    return verb === undefined ? undefined : open(shown, last, verb)
  }

  /** "Secretary of State Antony Blinken": in English a name behind a complement is the speaker's only where nothing but "of" and no title leads to it. */
  const nameBehind = (first: number, last: number): NameRun | undefined => {
    const run = nameRun(scan, first, last)
    if (!run || isRussian) return run
    const before = word(run.first - 1)
    if (before === 'of' || scan.titles.has(before) || nouns.isDeterminer(run.first - 1)) return undefined
    for (let at = first; at < run.first; at += 1) if (word(at) !== 'of' && prepositions.has(word(at))) return undefined
    return run
  }

  /** «эксперт по Центральной Азии Аркадий Дубнов»: words in other cases before the last two are not the name's. */
  const withoutCountry = (run: NameRun, first: number, oblique: boolean): NameRun => {
    let from = run.first
    if (!isRussian || oblique || run.mention || run.first === first) return run
    while (run.last - from >= 3 && word(from) !== '' && /..(?:ой|ого|ии|ых|их|[аяиы])$/.test(word(from))) from += 1
    return { ...run, first: from }
  }
  const untilOpener = (from: number, last: number): number => {
    for (let at = from; at < last; at += 1) if (scan.isOpener(at)) return at
    return last
  }

  /** Whether a preposition stands before the name and behind the noun: "a baker in Harwick" is not Harwick. */
  const hasPreposition = (first: number, last: number): boolean => {
    for (let at = first; at < last; at += 1)
      if (prepositions.has(word(at)) && !possessives.has(word(at)) && page.tokens[at + 1]?.text !== '.') return true
    return false
  }

  /** "В МИД сообщили": an office named by where it is; with a plural verb any noun will do. */
  const inPlace = (first: number, last: number, paragraph: number, verb?: string): FoundSpeaker | undefined => {
    // «говорится в нём»: the document just named.
    if (last - first === 1 && /^(?:нем|ней|них)$/.test(word(first))) {
      const earlier = memory.recent(['document'], paragraph)
      const name = earlier && { name: fullName(earlier.speaker), inferred: true }
      return { speaker: { ...span(first, last), kind: 'document', ...name }, last, anaphoric: true }
    }
    const found = readAny(first, last, paragraph, true)
    // «в отчёте прогнозировал»: a singular verb has its subject elsewhere; only «говорится» and a plural speak for the place.
    const hasOther = verb !== undefined && /(?:[аеиоуыя]л|ла|ло|[аеиуя]ет|ит)$/.test(verb) && verb !== 'следует'
    if (found?.speaker.kind === 'document' && hasOther) return undefined
    if (found) return found.speaker.kind === 'institution' || found.speaker.kind === 'document' ? found : undefined
    if (verb === undefined || !/(?:ли|ют|ят|ут|ат|лись|ются|ятся)$/.test(verb)) return undefined
    const other = open(first, last, '')
    return other && { ...other, speaker: { ...other.speaker, kind: 'institution' } }
  }

  /** One capital at a sentence's start proves nothing: a plural there is people at large in English, and in Russian any noun unless it ends like a surname. */
  const isLikelyName = (run: NameRun): boolean => {
    const opensSentence = page.sentences[rangeIndex(page.sentences, run.first)]?.first === run.first
    if (run.mention || run.last - run.first > 1 || !opensSentence) return true
    const text = word(run.first)
    return (
      (isRussian ? russianSurname.test(text) : !text.endsWith('s')) || memory.bySurname(word(run.first)) !== undefined
    )
  }

  return {
    read: (first, last, paragraph, oblique, verb) => {
      const found = readAny(first, last, paragraph, oblique, verb)
      return found && { ...found, speaker: grade(found.speaker) }
    },
    pronoun,
    note: gender.note,
    roleAt: (from, to) => {
      let first = from
      while (first < to && nouns.isDeterminer(first)) first += 1
      const head = nouns.headOf(first, to, true)
      if (head?.kind !== 'role' || nameRun(scan, first, nouns.complement(first, to))) return undefined
      let last = to
      for (let at = first; at < last; at += 1) if (relatives.has(word(at))) last = at
      while (last > first && page.tokens[last - 1]?.kind === 'mark' && page.tokens[last - 1]?.text !== '"') last -= 1
      return last > first ? span(first, last) : undefined
    },
  }
}
