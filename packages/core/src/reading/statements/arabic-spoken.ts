import { startingIn } from '../../text/index.ts'
import { tokenAt } from '../page.ts'
import type { TokenRange } from '../sentences.ts'
import type { Speaker } from '../types.ts'
import { addressees } from './arabic-lists.ts'
import { dateBefore, type Open } from './arabic-open.ts'
import type { Opening } from './arabic-opening.ts'
import type { ReportsRun } from './arabic-report.ts'
import { type ArabicVerb, isRelative } from './arabic-scan.ts'
import type { FoundSpeaker } from './draft.ts'

/** Who speaks, and what else the search for the speaker found. */
export interface Spoken {
  readonly found: FoundSpeaker
  readonly reporters?: readonly FoundSpeaker[]
  /** First token of a subject before the verb. */
  readonly first?: number
  /** First token of the object, where the words behind the verb are it and not the subject. */
  readonly object?: number
}

/** What a sentence has shown of its subject so far. */
export interface SentenceState {
  /** A subject whose words belong to a participle farther on. */
  readonly waiting: { readonly participle: number; readonly found: FoundSpeaker } | undefined
  readonly sentenceSubject: FoundSpeaker | undefined
}

/** Compiles what finds the speaker of a verb whose content is known: behind it, before it, or whoever spoke last. */
export const arabicSpoken = (
  { scan, names, phrases, speakers, memory, subjects }: ReportsRun,
  here: () => readonly Open[],
  state: () => SentenceState,
): ((
  found: ArabicVerb,
  at: number,
  opening: Opening,
  sentence: TokenRange,
  paragraph: number,
) => Spoken | undefined) => {
  const { page, word } = scan

  const isOutlet = ({ start, end }: Speaker): boolean =>
    startingIn(scan.input.mentions, start, end).some(({ code }) => code?.startsWith('pub-'))

  /** Whoever goes on speaking at `at`: in this sentence, else the last speaker of this paragraph or the one before. */
  const goingOn = (at: number, sentence: TokenRange, paragraph: number, participle: boolean): Spoken | undefined => {
    const { waiting, sentenceSubject } = state()
    if (waiting?.participle === at) return { found: waiting.found }
    const same = here().findLast((one) => !one.within)
    const again = (speaker: Speaker): Spoken => ({
      found: { speaker: { ...speaker, inferred: true }, last: at + 1, anaphoric: true },
    })
    if (same) return again(same.draft.speaker)
    if (sentenceSubject) return { found: sentenceSubject }
    const subject = subjects.ofSentence(at, sentence)
    if (subject) return { found: subject }
    // "زارها أمس وقال إن": the subject is in the clause before, and not whoever spoke last.
    const isFirst =
      at - sentence.first <= 3 || page.tokens[at - 1]?.text === ',' || scan.clauseStartAt(sentence.first, at) > 0
    // "وسئل عن الحارس فأجاب".
    const isReply = word(at).startsWith('ف') && !word(at).startsWith('فس')
    if (!isFirst && !participle && !isReply) return undefined
    // "وعن الأسعار، قال إنها": what is spoken of stands before the verb.
    const isTopic = /^[وف]?(?:عن|عما|حول|بشان|بخصوص|في|ردا|لدي|خلال|بعد|قبل|عقب)$/.test(word(sentence.first))
    if (at - sentence.first > 8 && !participle && !isTopic && !isReply) return undefined
    const earlier = memory.last(paragraph)
    return earlier && again(earlier.speaker)
  }

  const speakerOf = (
    found: ArabicVerb,
    at: number,
    opening: Opening,
    sentence: TokenRange,
    paragraph: number,
  ): Spoken | undefined => {
    const { speakerFirst: first, speakerLast: last, from } = opening
    if (from) {
      const reporter = first < last ? speakers.read(first, last) : subjects.before(at, sentence, 0)
      const sources = from.flatMap((range) => speakers.read(range.first, range.last) ?? [])
      const source = sources.at(-1)
      // "قال فلان، نقلا عن رويترز، إن": the outlet relays, it is not the source.
      if (reporter && source?.speaker.kind === 'institution' && isOutlet(source.speaker) && !isOutlet(reporter.speaker))
        return { found: reporter, reporters: [source] }
      if (!source) {
        const isPronoun = from.every((range) => range.last <= range.first)
        const again = isPronoun ? goingOn(at, sentence, paragraph, true) : undefined
        return again && { ...again, ...(reporter && { reporters: [reporter] }) }
      }
      return { found: source, reporters: [...(reporter ? [reporter] : []), ...sources.slice(0, -1)] }
    }
    const hasWords = page.tokens.slice(first, last).some((token) => token.kind !== 'mark')
    if (found.participle) return goingOn(at, sentence, paragraph, true)
    const isAddressed = names.isAddressed(first)
    const isMid =
      at > sentence.first &&
      !found.joined &&
      word(at - 1) !== '' &&
      (word(at - 1) === 'قد' || scan.clauseStartAt(at - 1, at) < 0)
    if (hasWords && !isAddressed && isMid && (found.verb.tells || found.verb.nominal)) {
      // "الذي كان محاميه قد وصف القضية بأنها", "الوزارة حذرت السكان من": the subject stands before, the object behind.
      const subject = subjects.before(at, sentence, contentOf(at, found))
      if (subject) return { found: subject, first: Math.min(at, tokenFirst(subject.speaker.start)), object: first }
    }
    if (hasWords && found.verb.tells && isObjectOnly(found, first, last)) {
      const again = goingOn(at, sentence, paragraph, false)
      if (again) return { ...again, object: first }
    }
    if (hasWords && !isAddressed) {
      const named = speakers.read(first, last, /^[^يت].*ت$|^ت/.test(found.form))
      if (named && !(named.open && found.strict && opening.how === 'preposition')) return { found: named }
      return undefined
    }
    const before = subjects.before(at, sentence, contentOf(at, found))
    if (before) return { found: before, first: Math.min(at, tokenFirst(before.speaker.start)) }
    // "أن المعتقلين اعترفوا": a noun right before the verb is its subject, and nobody else.
    const previous = word(at - 1)
    const isFree =
      found.joined ||
      at === sentence.first ||
      previous === '' ||
      scan.clauseStartAt(at - 1, at) > 0 ||
      /^(?:قد|ايضا)$/.test(previous)
    if (
      isRelative(previous) ||
      !(isFree || scan.adjunctAt(sentence.first, at) > 0 || dateBefore(page, scan, scan.input.dates, at, sentence))
    )
      return undefined
    return goingOn(at, sentence, paragraph, false)
  }

  /** First token of the content the verb stands in, where there is one. */
  const contentOf = (at: number, { joined }: ArabicVerb): number => {
    const outer = here().at(-1)
    return outer && outer.contentLast > at && !joined ? outer.contentFirst : 0
  }

  /** "وحثت الدول على": one noun phrase behind a verb that needs somebody to tell, and a speaker who goes on. */
  const isObjectOnly = ({ verb, joined }: ArabicVerb, first: number, last: number): boolean => {
    const head = word(first)
    if (phrases.end(first, last) < last) return false
    if (addressees.has(head) || /^ال.{2,}ين$/.test(head)) return true
    return joined && verb.opens.includes('علي') && here().length > 0
  }

  const tokenFirst = (start: number): number => tokenAt(page, start)

  return speakerOf
}
