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

/**
 * The two ends behind an Arabic verb at token `at`: the subject follows it, then the verb's preposition (a word, or a letter on the next word), then the
 * object. Phrases of one word take the object directly ("بايعت الجماعة تنظيم داعش"). `undefined` where the words do not stand so.
 */
export const verbFirst = (
  page: Page,
  rule: RelationTrigger,
  at: number,
  here: readonly Placed[],
  sentence: TokenRange,
): VerbFirst | undefined => {
  if (page.language !== 'ar' || rule.order !== 'between' || page.tokens[at]?.kind !== 'word') return undefined
  const written = page.tokens[at]?.text ?? ''
  const verb = withoutConjunction(page, written)
  const own = rule.phrases
    .map((phrase) => phrase.split(' '))
    .filter(([first, ...rest]) => (first === verb || first === written) && rest.length < 2)
  if (own.length === 0) return undefined
  const subject = here.find((one) => one.first > at && one.first - at <= reach)
  if (!subject) return undefined
  for (const [, preposition] of own) {
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
