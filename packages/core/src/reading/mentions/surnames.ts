import { type Page, tokensSpan } from '../page.ts'
import { withoutConjunction } from '../phrases.ts'
import type { Mention } from '../types.ts'
import type { Antecedent } from './short-forms.ts'

/**
 * True where the word at a token of an Arabic text may stand alone as a surname: at the clause's front, or behind a verb of speech, a role, or a word that takes a noun.
 * Behind anything else it may be the end of another name ("عبد اللطيف البغدادي") or an adjective.
 */
export const surnamePlaces = (page: Page): ((at: number) => boolean) => {
  const { lexicon } = page
  const before = new Set([
    ...(lexicon?.vso?.beforeSurname ?? []),
    ...(lexicon?.roles ?? []),
    ...(lexicon?.verbs ?? []).flatMap(({ forms }) => forms),
  ])
  return (at) => {
    const token = page.tokens[at - 1]
    if (token === undefined || token.kind !== 'word') return token?.text !== '"' || page.tokens[at - 2]?.kind !== 'word'
    return before.has(token.text) || before.has(withoutConjunction(page, token.text))
  }
}

/** Surnames that stand for a listed person named in full before: "أيمن الظواهري … وكان الظواهري". Marked inferred. */
export const resolveSurnames = (page: Page, antecedents: readonly Antecedent[]): readonly Omit<Mention, 'id'>[] => {
  if (page.language !== 'ar') return []
  const fits = surnamePlaces(page)
  const taken = new Uint8Array(page.tokens.length + 1)
  const named = new Map<string, Antecedent[]>()
  for (const one of antecedents) {
    taken.fill(1, one.first, one.last)
    const surname = page.tokens[one.last - 1]?.text ?? ''
    if (one.isPerson && one.last - one.first > 1 && /^ال.{3,}/.test(surname))
      named.set(surname, [...(named.get(surname) ?? []), one])
  }
  if (named.size === 0) return []
  return page.tokens.flatMap((token, at): readonly Omit<Mention, 'id'>[] => {
    const bearers = token.kind === 'word' && !taken[at] ? named.get(token.text)?.filter((one) => one.last <= at) : []
    const found = bearers?.at(-1)
    // Two bearers of one surname: it names neither surely.
    if (!found || new Set(bearers?.map(({ mention }) => mention.party?.id)).size > 1 || !fits(at)) return []
    const { party, kind } = found.mention
    return [
      {
        ...tokensSpan(page, at, at + 1),
        kind,
        ...(party && { party }),
        score: 0.75,
        reasons: ['surname'],
        inferred: true,
      },
    ]
  })
}
