import type { RelationTrigger } from '../languages/lexicon-types.ts'
import type { Page } from '../page.ts'
import { withoutConjunction } from '../phrases.ts'
import type { TokenRange } from '../sentences.ts'
import type { Placed } from './ends.ts'

/** Words that may stand between the verb, its subject, and the preposition before its object ("انضم تيار من الجماعة … إلى داعش"). */
const reach = 4

/** A relation whose Arabic verb stands before both of its ends. */
export interface VerbFirst {
  readonly subject: Placed
  readonly object: Placed
}

/** Verbs of a rule by their word, each with the prepositions before its object (`undefined` where it takes the object directly). */
export type VerbFirstWords = ReadonlyMap<string, readonly (string | undefined)[]>

/** Compiles a rule's phrases of one or two words; empty for rules that are not about what stands before and after. */
export const verbFirstWords = (rule: RelationTrigger): VerbFirstWords => {
  const words = new Map<string, (string | undefined)[]>()
  for (const phrase of rule.order === 'between' ? rule.phrases : []) {
    const [verb = '', preposition, ...rest] = phrase.split(' ')
    if (rest.length === 0) words.set(verb, [...(words.get(verb) ?? []), preposition])
  }
  return words
}

/** The prepositions of the Arabic verb at token `at`, or `undefined` when none of the rule's verbs stands there. */
export const verbFirstAt = (
  page: Page,
  words: VerbFirstWords,
  at: number,
): readonly (string | undefined)[] | undefined => {
  const token = page.tokens[at]
  if (page.language !== 'ar' || token?.kind !== 'word') return undefined
  return words.get(token.text) ?? words.get(withoutConjunction(page, token.text))
}

/**
 * The two ends behind an Arabic verb at token `at`: the subject follows it, then the verb's preposition (a word, or a letter on the next word), then the
 * object. Phrases of one word take the object directly ("بايعت الجماعة تنظيم داعش"). `undefined` where the words do not stand so.
 */
export const verbFirst = (
  page: Page,
  prepositions: readonly (string | undefined)[],
  at: number,
  here: readonly Placed[],
  sentence: TokenRange,
): VerbFirst | undefined => {
  const subject = here.find((one) => one.first > at && one.first - at <= reach)
  if (!subject) return undefined
  for (const preposition of prepositions) {
    const object = objectAfter(page, preposition, subject, here, sentence)
    if (object) return { subject, object }
  }
  return undefined
}

const objectAfter = (
  page: Page,
  preposition: string | undefined,
  subject: Placed,
  here: readonly Placed[],
  sentence: TokenRange,
): Placed | undefined => {
  let from = subject.last
  if (preposition !== undefined) {
    const stop = Math.min(sentence.last, subject.last + reach)
    while (from < stop && !carries(page.tokens[from]?.text ?? '', preposition)) from += 1
    if (from >= stop) return undefined
  }
  return here.find((one) => one.first >= from && one.first >= subject.last && one.first - from <= reach - 1)
}

/** The preposition itself, or a word that carries it as its first letter. */
const carries = (text: string, preposition: string): boolean =>
  preposition.length === 1 ? text.startsWith(preposition) && text.length > 3 : text === preposition
