import { withoutConjunction } from '../phrases.ts'
import type { TokenRange } from '../sentences.ts'
import { notSpeakers } from './arabic-lists.ts'
import type { ArabicNames } from './arabic-names.ts'
import { type ArabicScan, isRelative } from './arabic-scan.ts'
import type { ArabicSpeakers } from './arabic-speaker.ts'
import type { FoundSpeaker } from './draft.ts'
import { tokenAfter } from './surroundings.ts'

const pointing: ReadonlySet<string> = new Set(['هذا', 'هذه', 'ذلك', 'تلك', 'هولاء'])
/** Longest words of a subject before its verb, in tokens. */
const longestSubject = 22
/** A clause is looked for this many tokens back. */
const longestClause = 80

/** Finds the subject of a verb that names none behind it. Compiled once a document. */
export interface ArabicSubjects {
  /** "وزير النقل قال إن", "وكان الوزير قد قال": the words before the verb. */
  before(verb: number, sentence: TokenRange, after: number): FoundSpeaker | undefined
  /** "زار الوزير المدينة وقال إن": the subject of the verb that opens the sentence. */
  ofSentence(verb: number, sentence: TokenRange): FoundSpeaker | undefined
}

/** See {@link ArabicSubjects}. */
export const arabicSubjects = (scan: ArabicScan, names: ArabicNames, speakers: ArabicSpeakers): ArabicSubjects => {
  const { page, word } = scan
  const documents = new Set(scan.lexicon.documents)
  const anonymous = new Set(scan.lexicon.anonymous)
  const isHead = (at: number): boolean => {
    const text = word(at)
    const named = scan.mention(at)
    const bare = /^[وف]..../.test(text) ? text.slice(1) : text
    return (
      names.isRole(bare) ||
      names.isBody(bare) ||
      names.isRole(text) ||
      names.isInstitution(at) ||
      documents.has(text) ||
      anonymous.has(text) ||
      (named !== undefined && named.kind !== 'platform') ||
      page.tokens[at]?.text === '"'
    )
  }

  /** Where the clause of the verb begins: behind كان, أما, إن, a word that opens a clause, a mark other than a comma. */
  const clauseFirst = (verb: number, from: number): number => {
    for (let at = verb - 1; at >= Math.max(from, verb - longestClause); at -= 1) {
      const text = word(at)
      if (/^[وف]?(?:كان|كانت|كانوا|اما|لكن|لكنه|لكنها)$/.test(text) || scan.isOpener(at)) return at + 1
      if (at < verb - 1 && scan.clauseStartAt(at, verb) === at + 1) return at + 1
      const mark = page.tokens[at]
      if (mark?.kind === 'mark' && /^[:;.!?]$/.test(mark.text)) return at + 1
    }
    return from
  }

  /** "الصحة العالمية تحذر": definite words alone. */
  const isDefinite = (first: number, last: number): boolean => {
    if (last - first > 4 || (first > 0 && page.tokens[first - 1]?.kind === 'word')) return false
    for (let at = first; at < last; at += 1) if (!word(at).startsWith('ال')) return false
    return true
  }

  const read = (first: number, last: number): FoundSpeaker | undefined => {
    if (last <= first || last - first > longestSubject || notSpeakers.has(word(first))) return undefined
    const found = speakers.read(first, last)
    return found && (isHead(first) || !found.open || isDefinite(first, last)) ? found : undefined
  }

  const before: ArabicSubjects['before'] = (verb, sentence, after) => {
    let last = verb
    if (/^[فو]?(?:قد|ايضا)$/.test(word(last - 1))) last -= 1
    const from = Math.max(sentence.first, after)
    // "ثم استدرك": the clause begins with its verb.
    if (last <= from || scan.clauseStartAt(last - 1, verb) === last) return undefined
    // "الشركة، التي قالت إن": the noun that the pronoun points back to.
    if (isRelative(word(last - 1))) {
      let end = last - 1
      if (page.tokens[end - 1]?.text === ',') end -= 1
      for (let at = end - 1; at >= Math.max(from, end - 9); at -= 1) {
        if (isHead(at) && !(at > from && isHead(at - 1) && at - 1 >= end - 9)) return read(at, end)
      }
      return undefined
    }
    const bare = withoutConjunction(page, word(verb))
    const isJoined = bare !== word(verb) && scan.verbAt(verb)?.joined === true
    const first = clauseFirst(last, from)
    const opensTopic = /^[وف]?(?:اما|كان|كانت|لكن|بينما|فيما)$/.test(word(first - 1))
    // "وعما إذا كان الدعم سيستمر، قال": كان has the verb for its own only with قد.
    const isTopic = opensTopic && (last < verb || !/كان/.test(word(first - 1)))
    if (isJoined && !isTopic) return undefined
    const start = skipJoiner(first)
    if (isHead(start) || (start === sentence.first && isDefinite(start, last))) {
      const found = read(start, last)
      if (found && !hasFinite(start, last)) return found
    }
    for (let at = last - 1; at > Math.max(start, last - longestClause); at -= 1) {
      if (page.tokens[at]?.text === ',' && isHead(at + 1))
        return hasFinite(at + 1, last) ? undefined : read(at + 1, last)
    }
    if (isTopic && !notSpeakers.has(word(start)) && last - start <= longestSubject) return speakers.read(start, last)
    // "استنادا إلى وثيقة للديوان تقول إن": an unnamed source right before its verb.
    for (let at = last - 1; at > Math.max(from, last - 7); at -= 1) {
      if (word(at) === '' && page.tokens[at]?.text !== '"') break
      // "كل هذه المعطيات تؤكد": what the text itself has told is nobody's document.
      if (pointing.has(word(at))) break
      if (pointing.has(word(at - 1))) continue
      if (documents.has(word(at)) || (anonymous.has(word(at)) && at > start))
        return isJoined ? undefined : speakers.read(at, last)
    }
    return undefined
  }

  const skipJoiner = (first: number): number => {
    const end = scan.clauseStartAt(first, first + 3)
    return Math.max(end, first)
  }

  /** A clause of its own stands there: a day with a comma, a verb with و. */
  const hasFinite = (first: number, last: number): boolean => {
    for (let at = first + 1; at < last; at += 1) {
      const found = scan.verbAt(at)
      if (found && !found.strict) return true
    }
    return false
  }

  const ofSentence: ArabicSubjects['ofSentence'] = (verb, { first }) => {
    const start = skipJoiner(first)
    // The first noun of a speaker behind no preposition: "وفي اليوم نفسه أدرجت وزارة الخزانة".
    let at = start
    while (
      at < verb &&
      (!isHead(at) ||
        page.tokens[at]?.text === '"' ||
        /^[وفبلك]?(?:في|من|الي|علي|عن|مع|بين|بعد|قبل|منذ)$/.test(word(at - 1)))
    ) {
      const past = scan.mention(at)
      at = past ? Math.max(at + 1, tokenAfter(page, past.end)) : at + 1
    }
    const isTopic = /^[وف]?(?:عن|عما|حول|بشان|بخصوص)$/.test(word(first))
    if (at >= verb || at > start + 12 || isTopic) return undefined
    let last = at + 1
    while (
      last < verb &&
      word(last) !== '' &&
      !scan.isPreposition(last) &&
      scan.adjunctAt(last, verb) < 0 &&
      !/^و/.test(word(last))
    )
      last += 1
    const found = speakers.read(at, Math.min(verb, speakers.phraseEnd(at, last)))
    return found && found.speaker.kind !== 'document' && !found.open ? found : undefined
  }

  return { before, ofSentence }
}
