import { isGivenName } from '../mentions/proper/given.ts'
import type { TokenRange } from '../sentences.ts'
import type { Opening } from './arabic-opening.ts'
import type { ArabicRun } from './arabic-report.ts'
import type { ArabicVerb } from './arabic-scan.ts'
import type { FoundSpeaker } from './draft.ts'
import { quoteOpening, tokenAfter } from './surroundings.ts'

/** A speaker before the colon of a headline runs over no more than this many tokens. */
const longestHeadline = 9

/** A headline that says who says what. */
export interface Headline {
  /** Token of the colon. */
  readonly at: number
  readonly verb: ArabicVerb
  readonly opening: Opening
  readonly found: FoundSpeaker
}

/** Compiles what reads "الوزير: الطريق فتح": a paragraph that begins with a speaker and a colon. */
export const arabicHeadlines = ({
  scan,
  names,
  speakers,
}: ArabicRun): ((sentence: TokenRange, paragraph: number) => Headline | undefined) => {
  const { page, word } = scan

  let known: ReadonlySet<string> | undefined
  /** Last words of the persons named in the text. */
  const surnames = (): ReadonlySet<string> => {
    known ??= new Set(
      scan.input.mentions
        .filter(({ kind, party }) => kind === 'person' || party?.schema === 'Person')
        .map(({ end }) => word(tokenAfter(page, end) - 1)),
    )
    return known
  }

  return (sentence, paragraph) => {
    const range = page.paragraphs[paragraph]
    if (range?.first !== sentence.first) return undefined
    let colon = sentence.first + 1
    while (colon < Math.min(sentence.last, sentence.first + longestHeadline) && page.tokens[colon]?.text !== ':')
      colon += 1
    if (page.tokens[colon]?.text !== ':' || colon + 2 >= sentence.last) return undefined
    for (let at = sentence.first; at < colon; at += 1) {
      if (page.tokens[at]?.kind === 'mark' && page.tokens[at]?.text !== '"') return undefined
      if (scan.verbAt(at) || scan.isOpener(at) || scan.date(at) || (at === sentence.first && scan.isPreposition(at)))
        return undefined
    }
    const found = speakers.read(sentence.first, colon)
    const isSurname = colon === sentence.first + 1 && surnames().has(word(sentence.first))
    if (!found || (found.open && !isSurname) || found.speaker.kind === 'document') return undefined
    const isKnown =
      isSurname ||
      isGivenName(word(sentence.first)) ||
      names.isNamePart(sentence.first + 1) ||
      found.speaker.party ||
      found.speaker.name ||
      found.speaker.role ||
      found.speaker.kind !== 'person'
    if (!isKnown) return undefined
    const verb: ArabicVerb = {
      verb: { modality: 'said', forms: [], opens: [], from: [], nominal: false, marked: [] },
      form: '',
      joined: false,
      participle: false,
      strict: false,
      object: false,
    }
    const quote = quoteOpening(page, colon + 1)
    const opening: Opening = {
      speakerFirst: sentence.first,
      speakerLast: colon,
      contentFirst: colon + 1,
      how: quote ? 'quote' : 'colon',
      ...(quote && { quote }),
    }
    const speaker = isSurname ? { ...found.speaker, kind: 'person' as const } : found.speaker
    return { at: colon, verb, opening, found: { ...found, speaker } }
  }
}
