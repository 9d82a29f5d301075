import { foldKey } from '../../text/index.ts'
import { tokenAt } from '../page.ts'
import { matchPhrase, type PhraseSet, phraseSet } from '../phrases.ts'
import type { ReadingIndex } from '../reading-index.ts'
import type { Mention, Relation } from '../types.ts'
import type { CheckDraft, CheckPage } from './draft.ts'

/**
 * The resolution that a sanctions regime of the Security Council is named by, and the programme its list prints (`UN_LIST_TYPE`): 1267 (1999), 1989 (2011) and
 * 2253 (2015) for ISIL and Al-Qaida; 1988 (2011) for the Taliban.
 */
const programmes: ReadonlyMap<string, string> = new Map([
  ['1267', 'Al-Qaida'],
  ['1989', 'Al-Qaida'],
  ['2253', 'Al-Qaida'],
  ['1988', 'Taliban'],
])

/** From the word for a resolution to its number there may be so many tokens ("the committee established pursuant to resolution …" says it again). */
const nearby = 3

const resolutionIn = (
  { page, words }: CheckPage,
  first: number,
  last: number,
): { readonly number: string; readonly at: number } | undefined => {
  const set: PhraseSet = phraseSet(words.resolutions)
  for (let at = first; at < last; at += 1) {
    const text = page.tokens[at]?.text ?? ''
    if (!programmes.has(text)) continue
    for (let before = Math.max(0, at - nearby); before <= at + 1; before += 1)
      if (before !== at && matchPhrase(page, set, before, page.tokens.length) >= 0) return { number: text, at }
  }
  return undefined
}

const known = new WeakMap<ReadingIndex, ReadonlyMap<string, string>>()

/** The programmes of the Security Council's list by their folded names, once an index. */
const programmesOf = (index: ReadingIndex): ReadonlyMap<string, string> => {
  const made = known.get(index)
  if (made) return made
  const named = new Map<string, string>()
  for (const { listings } of index.parties.values())
    for (const { list, programme } of listings) if (list === 'un_sc_sanctions') named.set(foldKey(programme), programme)
  known.set(index, named)
  return named
}

/** "its Yemen regime", "its Somalia sanctions list": the programme of the list that is named for a state told right before a word for a regime. */
const stateIn = ({ page, words }: CheckPage, relation: Relation, index: ReadingIndex): string | undefined => {
  const regimes = phraseSet(words.regimes)
  const named = programmesOf(index)
  const last = tokenAt(page, relation.end) + 2 * nearby
  for (let at = tokenAt(page, relation.start); at < last; at += 1) {
    if (matchPhrase(page, regimes, at + 1, page.tokens.length) < 0) continue
    const programme = named.get(page.tokens[at]?.text ?? '')
    if (programme !== undefined) return programme
  }
  return undefined
}

/** "Listed under resolution 1988": the regime a text names against the programme under which the list holds the party. */
export const programmeCheck = (
  where: CheckPage,
  relation: Relation,
  index: ReadingIndex,
  mentions: ReadonlyMap<string, Mention>,
): CheckDraft | undefined => {
  if (relation.type !== 'listed-by' || relation.mode !== 'said') return undefined
  const subject = relation.subject.mention === undefined ? undefined : mentions.get(relation.subject.mention)
  const card = subject?.party ? index.parties.get(subject.party.id) : undefined
  const own = card?.listings.filter(({ list }) => list === 'un_sc_sanctions') ?? []
  if (!card || own.length === 0 || subject?.reasons.includes('ambiguous')) return undefined
  const { page } = where
  const found = resolutionIn(where, tokenAt(page, relation.start), tokenAt(page, relation.end) + nearby)
  const state = found ? undefined : stateIn(where, relation, index)
  const programme = programmes.get(found?.number ?? '') ?? state
  if (programme === undefined) return undefined
  const holding = own.find((listing) => foldKey(listing.programme) === foldKey(programme))
  const against = holding ?? own[0]
  if (!against) return undefined
  return {
    code: 'programme',
    claim: `${card.id} listed under ${found ? `resolution ${found.number} (${programme})` : `the sanctions on ${programme}`}`,
    verdict: holding ? 'supported' : 'contradicted',
    against: {
      list: against.list,
      reference: against.reference,
      field: 'UN_LIST_TYPE',
      value: against.programme,
    },
    start: relation.start,
    end: relation.end,
    restsOn: [relation.id],
  }
}
