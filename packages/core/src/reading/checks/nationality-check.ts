import { countryCode } from '../../register/country-code.ts'
import { foldKey, startingIn } from '../../text/index.ts'
import { type Page, tokenAt, tokenEnd, tokenStart } from '../page.ts'
import { matchPhrase, type PhraseSet, phraseSet } from '../phrases.ts'
import type { ReadingIndex } from '../reading-index.ts'
import type { Mention } from '../types.ts'
import type { CheckDraft, CheckPage } from './draft.ts'

/** How far from the person's name the word of citizenship may stand, in tokens; nothing but the same clause lies between. */
const reach = 5
const stops = new Set(['.', ';', ':', '!', '?'])

/** The state a demonym names, as written or without the Arabic article: `الأوزبكي`, "Uzbek". */
const stateOf = (page: Page, at: number): string | undefined => {
  const token = page.tokens[at]
  if (token?.kind !== 'word') return undefined
  const written = page.text.slice(tokenStart(page, at), tokenEnd(page, at))
  return countryCode(written) ?? (token.text.startsWith('ال') ? countryCode(written.replace(/^ال/u, '')) : undefined)
}

/** A state said at the word of citizenship `[at, after)`: a demonym beside it, or a place behind "citizen of". */
const stateBeside = (
  page: Page,
  mentions: readonly Mention[],
  at: number,
  after: number,
  takesPlace: boolean,
): string | undefined => {
  if (takesPlace) {
    const start = tokenStart(page, after)
    const place = startingIn(mentions, start, start + 6).find(({ kind }) => kind === 'place')
    const code = place?.code?.slice(0, 2)
    if (code !== undefined && /^[A-Z]{2}$/.test(code)) return code
  }
  return stateOf(page, at - 1) ?? stateOf(page, after)
}

const near = (page: Page, mention: Mention): readonly number[] => {
  const first = tokenAt(page, mention.start)
  const last = tokenAt(page, mention.end)
  const out: number[] = []
  for (let at = first - 1; at >= Math.max(0, first - reach); at -= 1) {
    if (stops.has(page.tokens[at]?.text ?? '') || page.tokens[at]?.kind === 'break') break
    out.push(at)
  }
  for (let at = last; at < Math.min(page.tokens.length, last + reach); at += 1) {
    if (stops.has(page.tokens[at]?.text ?? '') || page.tokens[at]?.kind === 'break') break
    out.push(at)
  }
  return out
}

/** "Uzbek national X", "X, a citizen of Syria": citizenship a text gives a listed person, against the nationalities the lists print. */
export const nationalityChecks = (
  { page, words }: CheckPage,
  mentions: readonly Mention[],
  index: ReadingIndex,
): readonly CheckDraft[] => {
  const citizens: PhraseSet = phraseSet(words.citizens)
  const citizenOf: PhraseSet = phraseSet(words.citizenOf)
  return mentions.flatMap((mention): readonly CheckDraft[] => {
    const card = mention.party && index.parties.get(mention.party.id)
    if (card?.schema !== 'Person' || mention.inferred) return []
    for (const at of near(page, mention)) {
      const of = matchPhrase(page, citizenOf, at, page.tokens.length)
      const plain = of >= 0 ? of : matchPhrase(page, citizens, at, page.tokens.length)
      if (plain < 0) continue
      const state = stateBeside(page, mentions, at, plain, of >= 0)
      if (state === undefined) continue
      const printed = card.nationalities ?? []
      const listing = card.listings[0]
      const verdict = printed.length === 0 ? 'register-silent' : printed.includes(state) ? 'supported' : 'contradicted'
      return [
        {
          code: 'nationality',
          claim: `${card.id} is a national of ${state}`,
          verdict: mention.reasons.includes('ambiguous') ? 'ambiguous' : verdict,
          ...(listing &&
            printed.length > 0 && {
              against: {
                list: listing.list,
                reference: listing.reference,
                field: 'NATIONALITY',
                value: printed.join(', '),
              },
            }),
          start: Math.min(mention.start, tokenStart(page, at)),
          end: Math.max(mention.end, tokenEnd(page, plain - 1)),
          restsOn: [mention.id],
        },
      ]
    }
    return []
  })
}

/** The states of a party's nationalities as codes; what names no one state is left out. */
export const nationalityCodes = (nationalities: readonly string[] | undefined): readonly string[] =>
  [...new Set((nationalities ?? []).flatMap((text) => countryCode(text) ?? []))].sort((a, b) =>
    foldKey(a) < foldKey(b) ? -1 : 1,
  )
