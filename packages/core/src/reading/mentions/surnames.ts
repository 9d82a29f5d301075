import type { Lexicon } from '../languages/lexicon-types.ts'
import { type Page, tokenStart, tokensSpan } from '../page.ts'
import { withoutConjunction } from '../phrases.ts'
import type { Mention } from '../types.ts'
import { onceFor } from './once.ts'
import { isGivenName } from './proper/given.ts'
import { headlineEnd, nameStem } from './proper/spread.ts'
import { nameWordsOf } from './proper/words.ts'
import type { Antecedent } from './short-forms.ts'

const noWords: ReadonlySet<string> = new Set()

const wordsBefore = onceFor(
  ({ vso, roles, verbs }: Lexicon): ReadonlySet<string> =>
    new Set([...(vso?.beforeSurname ?? []), ...roles, ...verbs.flatMap(({ forms }) => forms)]),
)

/**
 * True where the word at a token of an Arabic text may stand alone as a surname: at the clause's front, or behind a verb of speech, a role, or a word that takes a noun.
 * Behind anything else it may be the end of another name ("عبد اللطيف البغدادي") or an adjective.
 */
export const surnamePlaces = (page: Page): ((at: number) => boolean) => {
  const before = page.lexicon ? wordsBefore(page.lexicon) : noWords
  return (at) => {
    const token = page.tokens[at - 1]
    if (token === undefined || token.kind !== 'word') return token?.text !== '"' || page.tokens[at - 2]?.kind !== 'word'
    return before.has(token.text) || before.has(withoutConjunction(page, token.text))
  }
}

/** Surnames without the article are taken from this length on, where no dictionary has the word. */
const plainSurname = 4

/**
 * Short forms of a listed person's name behind the full one: the surname ("أيمن الظواهري … وكان الظواهري") or, of three words and more, the first two ("نور ولي محسود …
 * نور ولي"). Marked inferred.
 */
export const resolveSurnames = (page: Page, antecedents: readonly Antecedent[]): readonly Omit<Mention, 'id'>[] => {
  if (page.language !== 'ar') return []
  const fits = surnamePlaces(page)
  const words = nameWordsOf(page.language)
  const taken = new Uint8Array(page.tokens.length + 1)
  const named = new Map<string, Antecedent[]>()
  const firsts = new Map<string, Antecedent>()
  for (const one of antecedents) {
    taken.fill(1, one.first, one.last)
    if (!one.isPerson || one.last - one.first < 2) continue
    const surname = page.tokens[one.last - 1]?.text ?? ''
    const plain = surname.length >= plainSurname && !isGivenName(surname) && !words?.common.has(surname)
    if (/^ال.{3,}/.test(surname) || plain) named.set(surname, [...(named.get(surname) ?? []), one])
    const [first, second] = [page.tokens[one.first]?.text ?? '', page.tokens[one.first + 1]?.text ?? '']
    if (one.last - one.first > 2 && !words?.particles.has(first) && !words?.tails.has(second))
      firsts.set(`${first} ${second}`, one)
  }
  if (named.size === 0) return []
  const made = (one: Antecedent, first: number, last: number): Omit<Mention, 'id'> => {
    const { party, kind } = one.mention
    return {
      ...tokensSpan(page, first, last),
      kind,
      ...(party && { party }),
      score: 0.75,
      reasons: ['surname'],
      inferred: true,
    }
  }
  return page.tokens.flatMap((token, at): readonly Omit<Mention, 'id'>[] => {
    if (token.kind !== 'word' || taken[at]) return []
    const two = taken[at + 1] ? undefined : firsts.get(`${token.text} ${page.tokens[at + 1]?.text ?? ''}`)
    if (two && two.last <= at) return [made(two, at, at + 2)]
    const bearers = named.get(token.text)?.filter((one) => one.last <= at)
    const found = bearers?.at(-1)
    // Two bearers of one surname: it names neither surely.
    if (!found || new Set(bearers?.map(({ mention }) => mention.party?.id)).size > 1 || !fits(at)) return []
    return [made(found, at, at + 1)]
  })
}

/** Surnames shorter than this are left alone in Russian and English. */
const shortestSurname = 4

/**
 * The same in Russian and English: a surname with its capital that stands alone, behind the full name of a listed person ("Sanaullah Ghafari … Ghafari's men"). A word
 * with another capital beside it is left alone.
 */
export const svoSurnames = (page: Page, antecedents: readonly Antecedent[]): readonly Omit<Mention, 'id'>[] => {
  const named = new Map<string, Antecedent[]>()
  const taken = new Uint8Array(page.tokens.length + 1)
  const words = nameWordsOf(page.language)
  for (const one of antecedents) {
    taken.fill(1, one.first, one.last)
    const word = page.tokens[one.last - 1]?.text ?? ''
    const surname = nameStem(page.language, word)
    if (!one.isPerson || one.last - one.first < 2 || surname.length < shortestSurname) continue
    if (words?.starters.has(word) || words?.commonCapitals.has(word)) continue
    named.set(surname, [...(named.get(surname) ?? []), one])
  }
  if (named.size === 0) return []
  const headline = headlineEnd(page)
  const opens = new Set(page.sentences.map(({ first }) => first))
  const isCapital = (at: number): boolean => {
    const token = page.tokens[at]
    const first = token?.kind === 'word' ? (page.text[tokenStart(page, at)] ?? '') : ''
    return first !== first.toLowerCase()
  }
  return page.tokens.flatMap((token, at): readonly Omit<Mention, 'id'>[] => {
    if (token.kind !== 'word' || taken[at] || !isCapital(at)) return []
    const bearers = named.get(nameStem(page.language, token.text))?.filter((one) => one.last <= at || at < headline)
    const found = bearers?.at(-1)
    if (!found || new Set(bearers?.map(({ mention }) => mention.party?.id)).size > 1) return []
    const title = words?.titles.has(page.tokens[at - 1]?.text ?? '')
    const opened = opens.has(at - 1) && !isGivenName(page.tokens[at - 1]?.text ?? '')
    if (isCapital(at + 1) || (isCapital(at - 1) && !title && !opened && page.tokens[at - 1]?.text !== '.')) return []
    const { party, kind } = found.mention
    const span = tokensSpan(page, at, at + 1)
    const end = /['’]s$/.test(span.text) ? span.end - 2 : span.end
    return [
      {
        start: span.start,
        end,
        text: page.text.slice(span.start, end),
        kind,
        ...(party && { party }),
        score: 0.75,
        reasons: ['surname'],
        inferred: true,
      },
    ]
  })
}
