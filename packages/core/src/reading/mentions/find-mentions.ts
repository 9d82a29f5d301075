import { finderKey, longestName } from '../../names/finder.ts'
import { knownOrganisations } from '../../names/organisations.generated.ts'
import { compareSpans, spansOverlap, startingIn } from '../../text/index.ts'
import type { Lexicon } from '../languages/lexicon-types.ts'
import { type Page, tokenStart } from '../page.ts'
import { places } from '../places.ts'
import { platforms } from '../platforms.generated.ts'
import type { ReadingIndex } from '../reading-index.ts'
import { isListed, standingOf } from '../standing.ts'
import type { Mention, MentionParty } from '../types.ts'
import { findCandidates } from './candidate.ts'
import { triggerBefore } from './context.ts'
import { type Decided, decide } from './decide.ts'
import { definedShortNames, type Placed } from './defined.ts'
import { labelBeside } from './labels.ts'
import { onceFor } from './once.ts'
import { settleOverlaps } from './overlaps.ts'
import { findProperNames, type NamedTokens } from './proper/find.ts'
import { tokenUse } from './proper/types.ts'
import { type Antecedent, resolveShortForms } from './short-forms.ts'
import { resolveSurnames, svoSurnames } from './surnames.ts'
import { svoHead, svoShortForms } from './svo-short-forms.ts'

const organisations = new Map(knownOrganisations.map((one) => [one.id, one]))
const labelsByKind = {
  place: new Map(places.map((place) => [place.code, place.labels])),
  platform: new Map(platforms.map((platform) => [platform.code, platform.labels])),
  organisation: new Map(knownOrganisations.map((one) => [one.id, one.labels])),
} as const

/** How narrow each place is; a region inside one country counts as a province. */
const precisions = new Map(
  places.map(
    ({ code, kind, country }) => [code, kind === 'region' && country !== undefined ? 'province' : kind] as const,
  ),
)

/** A place of the gazetteer, as a mention carries it. */
const placeEntry = (code: string): Pick<Mention, 'code' | 'label' | 'labels' | 'precision'> => {
  const precision = precisions.get(code)
  return { ...dictionaryEntry('place', code), ...(precision && { precision }) }
}

/** Code and display names of a dictionary entry, as a mention carries them. */
const dictionaryEntry = (kind: keyof typeof labelsByKind, code: string): Pick<Mention, 'code' | 'label' | 'labels'> => {
  const labels = labelsByKind[kind].get(code)
  return { code, label: labels?.en ?? code, ...(labels && { labels }) }
}

/** An organisation on no list, as the `party` of its mention: known to us, with its note, and never called listed. */
const unlistedParty = (id: string): MentionParty | undefined => {
  const known = organisations.get(id)
  if (known?.kind !== 'movement') return undefined
  return {
    id,
    caption: known.labels.en,
    schema: 'Organization',
    references: [],
    status: 'never',
    ...(known.notes && { notes: known.notes }),
  }
}

/** "شمال أفغانستان": a direction before a place belongs to it. */
const withDirection = (page: Page, first: number, place: Omit<Mention, 'id'>): Omit<Mention, 'id'> => {
  const directions = page.lexicon?.directions ?? []
  if (first === 0 || !directions.includes(page.tokens[first - 1]?.text ?? '')) return place
  const start = tokenStart(page, first - 1)
  return { ...place, start, text: page.text.slice(start, place.end), reasons: [...place.reasons, 'direction'] }
}

/** A name that opens a quotation mark inside takes the closing one with it: حركة «طالبان», not حركة «طالبان. */
const balancedEnd = (page: Page, start: number, end: number): number => {
  const quote = startingIn(page.quotes, start + 2, end + 1).find((one) => one.closed && one.outerEnd > end)
  return quote && quote.end <= end ? quote.outerEnd : end
}

const toMention = (
  page: Page,
  index: ReadingIndex,
  day: string | undefined,
  { candidate, score, reasons }: Decided,
): Omit<Mention, 'id'> => {
  const { name, start, first, last, rivals } = candidate
  const end = balancedEnd(page, start, candidate.end)
  const base = {
    start,
    end,
    text: page.text.slice(start, end),
    score,
    name: { text: name.text, strength: name.strength },
    reasons,
  }
  if (name.kind === 'place') return withDirection(page, first, { ...base, kind: 'place', ...placeEntry(name.target) })
  if (name.kind === 'platform') return { ...base, kind: 'platform', ...dictionaryEntry('platform', name.target) }
  const textLabel = labelBeside(page, first, last)
  const labelled = textLabel ? { textLabel } : {}
  if (name.kind === 'organisation') {
    const party = unlistedParty(name.target)
    return {
      ...base,
      kind: 'organisation',
      ...dictionaryEntry('organisation', name.target),
      ...(party && { party }),
      ...labelled,
    }
  }
  const card = index.parties.get(name.target)
  const person = card?.schema === 'Person'
  if (!card || rivals.length > 0) {
    return {
      ...base,
      kind: person ? 'person' : 'organisation',
      score: 0.5,
      reasons: [...reasons, 'ambiguous', ...[name.target, ...rivals].map((id) => `candidate:${id}`)],
      ...labelled,
    }
  }
  const kind = isListed(card, day) ? 'party' : person ? 'person' : 'organisation'
  return { ...base, kind, party: standingOf(card, day), ...labelled }
}

const headsOf = onceFor(({ shortForms }: Lexicon): ReadonlySet<string> => new Set(shortForms.map(([, head]) => head)))

/** The noun a mention was named with: its own first word or the trigger before it, where that is a head of the lexicon. */
const headOf = (page: Page, { candidate }: Decided): string | undefined => {
  if (page.lexicon?.svo) return svoHead(page, candidate.first, candidate.last)
  const heads = page.lexicon ? headsOf(page.lexicon) : noHeads
  const written = page.tokens[candidate.first]?.text ?? ''
  if (heads.has(written)) return written
  const own = written.replace(/^(?:[وف]?[بلك]?)(?:ال)?/, '')
  if (heads.has(own)) return own
  const trigger = triggerBefore(page, candidate.first, heads)
  return trigger
    ? ([...heads].find((head) => trigger.text.includes(head) || head.includes(trigger.text)) ?? own)
    : undefined
}

const headsByIndex = new WeakMap<ReadingIndex, ReadonlyMap<string, ReadonlySet<string>>>()
const noHeads: ReadonlySet<string> = new Set()

/** First words of the names a register index has for each party: worked out once an index. */
const firstWords = (index: ReadingIndex): ReadonlyMap<string, ReadonlySet<string>> => {
  const before = headsByIndex.get(index)
  if (before) return before
  const made = new Map<string, Set<string>>()
  for (const { target, text, kind } of index.names) {
    if (kind === 'place' || kind === 'platform' || !/^[\u0600-\u06ff]/.test(text)) continue
    const first = finderKey(text).split(' ')[0]?.replace(/^ال/, '') ?? ''
    made.set(target, (made.get(target) ?? new Set()).add(first))
  }
  headsByIndex.set(index, made)
  return made
}

/** Which heads of the lexicon the names of a party begin with. */
const knownHeads = (page: Page, index: ReadingIndex, target: string): ReadonlySet<string> => {
  if (page.lexicon?.svo || !page.lexicon) return noHeads
  const words = firstWords(index).get(target) ?? noHeads
  return new Set(page.lexicon.shortForms.map(([, head]) => head).filter((head) => words.has(head)))
}

/**
 * Everything the register and the dictionaries name in a page, and the short forms that point back to it, in reading order. `day` is the document's date: the
 * status of a party is the one it had then.
 */
export const findMentions = (page: Page, index: ReadingIndex, day?: string): readonly Omit<Mention, 'id'>[] => {
  const decided = settleOverlaps(
    decide(page, index, findCandidates(page, index)),
    (id) => index.parties.get(id)?.schema === 'Person',
  )
  const mentions = settleNamesakes(decided.map((one) => toMention(page, index, day, one)))
  const proper = findProperNames(
    page,
    decided.map((one, i) => namedTokens(one, mentions[i] as Omit<Mention, 'id'>)),
  )
  const listed = decided.map(({ candidate: { first, last } }, i) => ({
    first,
    last,
    mention: mentions[i] as Omit<Mention, 'id'>,
  }))
  const defined = definedShortNames(page, [...listed, ...proper].sort(byTokens))
  const antecedents = [
    ...decided.flatMap((one, i): readonly Antecedent[] =>
      antecedentOf(page, index, one, mentions[i] as Omit<Mention, 'id'>),
    ),
    ...[...proper, ...defined].flatMap((one) => plainAntecedent(page, one)),
  ].sort(byTokens)
  const { svo } = page.lexicon ?? {}
  const short = svo ? svoShortForms(page, svo, antecedents) : resolveShortForms(page, antecedents)
  const surnames = svo ? svoSurnames(page, antecedents) : resolveSurnames(page, antecedents)
  return [
    ...outsideOf(
      mentions,
      // A surname of somebody listed is not somebody else's.
      proper.flatMap(({ mention }) =>
        startingIn(surnames, mention.start, mention.end).some((one) => spansOverlap(one, mention)) ? [] : [mention],
      ),
    ),
    ...defined.map(({ mention }) => mention),
    ...short,
    ...surnames,
  ].sort(compareSpans)
}

/** Towns of one name in two countries: the code the gazetteer gives, and the other. */
const namesakes: Readonly<Record<string, string>> = { 'LY-tripoli': 'LB-tripoli' }

/** Gives a town with a namesake the code of the country whose other places the text names nearest to it: طرابلس beside بيروت. */
const settleNamesakes = (mentions: readonly Omit<Mention, 'id'>[]): readonly Omit<Mention, 'id'>[] =>
  mentions.map((mention, at) => {
    const other = namesakes[mention.code ?? '']
    if (other === undefined || mention.kind !== 'place') return mention
    const countries = [mention.code?.slice(0, 2), other.slice(0, 2)]
    let near: Omit<Mention, 'id'> | undefined
    for (const one of mentions.slice(Math.max(0, at - namesakeReach), at + namesakeReach)) {
      if (one.code === mention.code || one.kind !== 'place' || !countries.includes(one.code?.slice(0, 2))) continue
      if (!near || Math.abs(one.start - mention.start) < Math.abs(near.start - mention.start)) near = one
    }
    return near?.code?.startsWith(other.slice(0, 2)) ? { ...mention, ...placeEntry(other) } : mention
  })

/** So many mentions to both sides are asked. */
const namesakeReach = 12

const byTokens = (a: Placed | Antecedent, b: Placed | Antecedent): number => a.first - b.first || b.last - a.last

/** A party or institution of the dictionary, as what a short form may point back to. */
const antecedentOf = (
  page: Page,
  index: ReadingIndex,
  one: Decided,
  mention: Omit<Mention, 'id'>,
): readonly Antecedent[] => {
  const isInstitution = mention.code?.startsWith('inst-') === true
  if (mention.party === undefined && !isInstitution) return []
  return [
    {
      mention,
      first: one.candidate.first,
      last: one.candidate.last,
      head: headOf(page, one),
      known: knownHeads(page, index, one.candidate.name.target),
      isPerson: mention.party?.schema === 'Person',
      isInstitution,
    },
  ]
}

/** The same of a name on no list or defined in the text: bodies only, and states' bodies only by their own head. */
const plainAntecedent = (page: Page, { first, last, mention }: Placed): readonly Antecedent[] => {
  if (mention.kind !== 'organisation' && mention.kind !== 'party') return []
  if (mention.inferred) return []
  const head = page.lexicon?.svo ? svoHead(page, first, last) : arabicHead(page, first)
  if (mention.party === undefined && head === undefined) return []
  const isInstitution = mention.code?.startsWith('inst-') === true
  return [{ mention, first, last, head, known: noHeads, isPerson: false, isInstitution }]
}

const arabicHead = (page: Page, first: number): string | undefined => {
  const heads = page.lexicon ? headsOf(page.lexicon) : noHeads
  const written = page.tokens[first]?.text ?? ''
  if (heads.has(written)) return written
  const own = written.replace(/^(?:[وف]?[بلك]?)(?:ال)?/, '')
  return heads.has(own) ? own : undefined
}

/** What a dictionary mention leaves for names on no list: a place may stand inside the name of a body, anything else stays what it is. */
const namedTokens = ({ candidate }: Decided, mention: Omit<Mention, 'id'>): NamedTokens => {
  const isPerson = mention.kind === 'person' || mention.party?.schema === 'Person'
  const use = mention.kind === 'place' ? tokenUse.place : isPerson ? tokenUse.person : tokenUse.taken
  return { first: candidate.first, last: candidate.last, use, clings: candidate.proclitic !== '' }
}

/** Dictionary mentions and names on no list together: a place inside a longer name is not spoken of; a known place keeps its code in its longer name. */
const outsideOf = (
  known: readonly Omit<Mention, 'id'>[],
  proper: readonly Omit<Mention, 'id'>[],
): readonly Omit<Mention, 'id'>[] => {
  const places = new Map<Omit<Mention, 'id'>, Omit<Mention, 'id'>>()
  const left = known.filter((one) => {
    if (one.kind !== 'place') return true
    const around = startingIn(proper, one.start - longestName, one.end).find((other) => spansOverlap(other, one))
    if (around?.kind === 'place' && one.code) places.set(around, one)
    return around === undefined
  })
  return [
    ...left,
    ...proper.map((one) => {
      const inner = places.get(one)
      if (!inner) return one
      const { code, label, labels, name, precision } = inner
      return {
        ...one,
        ...(code && { code }),
        ...(label && { label }),
        ...(labels && { labels }),
        ...(name && { name }),
        ...(precision && { precision }),
      }
    }),
  ]
}
