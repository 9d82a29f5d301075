import { spanContains, startingIn } from '../../text/index.ts'
import type { Lexicon, RelationTrigger } from '../languages/lexicon-types.ts'
import { type Page, rangeOf, tokenEnd, tokenStart, tokensSpan } from '../page.ts'
import { matchPhrase, type PhraseSet, phraseSet } from '../phrases.ts'
import type { TokenRange } from '../sentences.ts'
import { statementsByPlace } from '../statements/by-place.ts'
import type { DateMention, Mention, Relation, Statement } from '../types.ts'
import { endOf, holdsWord, type Placed, placeActors, type RelationDraft, startOf } from './ends.ts'
import { isInstitution, listingAgain, listingRelations } from './listing.ts'
import { type VerbFirstWords, verbFirst, verbFirstAt, verbFirstWords } from './verb-first.ts'

export interface RelationInput {
  readonly mentions: readonly Mention[]
  readonly dates: readonly DateMention[]
  readonly statements: readonly Statement[]
}

/** Words between the ends of a relation may not be more than this: farther apart the trigger speaks of something else. */
const reach = 12
/** A date may stand so many words after the ends. */
const dateReach = 3
const relativeWords = new Set([
  'التي',
  'والتي',
  'الذي',
  'والذي',
  'which',
  'that',
  'who',
  'которая',
  'которое',
  'который',
])

interface Compiled {
  readonly rule: RelationTrigger
  readonly phrases: PhraseSet
  readonly verbs: VerbFirstWords
}

/**
 * Relations between two linked mentions of one sentence, through a trigger phrase that stands between or before them, and branches named inside a longer name.
 * Never by mere co-occurrence. "could", "may" and negations are kept as the mode.
 */
export const findRelations = (page: Page, input: RelationInput): readonly Relation[] => {
  const { lexicon } = page
  if (!lexicon) return []
  const actors = placeActors(page, input.mentions)
  const parts = phraseSet(lexicon.parts)
  const hedges = new Set(lexicon.hedges)
  const negations = new Set(lexicon.negations)
  const compiled = lexicon.relations.map(
    (rule): Compiled => ({ rule, phrases: phraseSet(rule.phrases), verbs: verbFirstWords(rule) }),
  )
  const spoken = statementsByPlace(input.statements)
  const drafts: RelationDraft[] = []
  let institution: Placed | undefined
  for (const sentence of page.sentences) {
    const here = startingIn(actors, tokenStart(page, sentence.first), tokenEnd(page, sentence.last - 1)).filter(
      ({ first, last }) => first >= sentence.first && last <= sentence.last,
    )
    const paragraph = rangeOf(page.paragraphs, sentence.first)
    if (institution && paragraph && institution.first < paragraph.first) institution = undefined
    const listed = listingRelations(page, lexicon, sentence, { here, dates: input.dates, parts, before: institution })
    const sameParagraph = (draft: RelationDraft): boolean =>
      !!paragraph && draft.trigger.start >= startOf(page, paragraph.first)
    const lastListing = drafts.findLast((draft) => draft.type === 'listed-by' && sameParagraph(draft))
    drafts.push(
      ...listed,
      ...(listed.length === 0 ? listingAgain(page, lexicon, sentence, input.dates, lastListing) : []),
    )
    institution = here.findLast(isInstitution) ?? institution
    if (here.length < 2) continue
    const free = here.filter((one) => !isBystander(one))
    for (const { rule, phrases, verbs } of compiled) {
      for (let at = sentence.first; at < sentence.last; at += 1) {
        const matched = matchPhrase(page, phrases, at, sentence.last)
        const behind = verbFirstAt(page, verbs, at)
        if (matched < 0 && !behind) continue
        const between = matched >= 0 && !isPartOfLonger(page, lexicon, compiled, at, matched, sentence)
        const pair =
          (between ? pairFor(page, rule, at, matched, around(page, here, at, sentence), sentence) : undefined) ??
          (behind && verbFirst(page, behind, at, around(page, free, at, sentence), sentence))
        if (!pair) continue
        const end = Math.max(matched, at + 1)
        const from = Math.max(sentence.first, at - 3)
        const mode = holdsWord(page, from, at, negations)
          ? 'negated'
          : holdsWord(page, from, at, hedges)
            ? 'possible'
            : 'said'
        const when = dateAfter(page, input.dates, Math.max(end, pair.object.last, pair.subject.last), sentence)
        const draft = relation(page, rule.type, pair, tokensSpan(page, at, Math.max(end, at + 1)), mode, parts)
        drafts.push(
          when ? { ...draft, end: Math.max(draft.end, when.end), period: when.edtf, periodDate: when.id } : draft,
        )
        const second = lexicon.svo && rule.type === 'allied-with' ? coordinated(page, pair.object, here) : undefined
        if (second)
          drafts.push(relation(page, rule.type, { subject: pair.subject, object: second }, draft.trigger, mode, parts))
      }
    }
    drafts.push(...branches(page, lexicon, here, parts))
  }
  const seen = new Set<string>()
  return drafts
    .filter((draft) => {
      const key = `${draft.type} ${draft.subject.start} ${draft.object.start} ${draft.period ?? ''}`
      return seen.has(key) || draft.subject.id === draft.object.id ? false : seen.add(key)
    })
    .sort((a, b) => a.start - b.start)
    .map((draft, i) => {
      const statement = spoken(draft.trigger)
      const mode = statement ? (modeIn[statement.modality] ?? draft.mode) : draft.mode
      return { id: `r${i + 1}`, ...draft, mode, ...(statement && { statement: statement.id }) }
    })
}

/** A relation that somebody calls for or expects is no fact yet; one that he denies is negated. */
const modeIn: Partial<Record<Statement['modality'], Relation['mode']>> = {
  'called-for': 'possible',
  forecast: 'possible',
  denied: 'negated',
}

/** In Russian and English a longer phrase at the same place says something else ("вступил в союз с" is not "вступил в"). */
const isPartOfLonger = (
  page: Page,
  lexicon: Lexicon,
  all: readonly Compiled[],
  at: number,
  end: number,
  sentence: TokenRange,
): boolean =>
  lexicon.svo !== undefined && all.some(({ phrases }) => matchPhrase(page, phrases, at, sentence.last) > end)

/** The date right after a relation's ends ("joined ISIL in 2015"). */
const dateAfter = (
  page: Page,
  dates: readonly DateMention[],
  from: number,
  sentence: TokenRange,
): DateMention | undefined => {
  const stop = Math.min(sentence.last, from + dateReach)
  for (let at = from; at < stop; at += 1) {
    if (page.tokens[at]?.kind === 'mark') return undefined
    const date = dates.find((one) => one.start >= startOf(page, at) && one.start < tokenEnd(page, at))
    if (date) return date
  }
  return undefined
}

/** True when "and" begins what stands between a name and a trigger: the name then belongs to the predicate before. */
const isSecondPredicate = (page: Page, from: number, at: number): boolean => {
  const between = page.tokens
    .slice(from, at)
    .map((token) => token.text)
    .filter((text) => text !== '"' && text !== ',')
  return (page.language === 'ru' && between[0] === 'и') || (page.language === 'en' && between[0] === 'and')
}

const joins = new Set(['и', 'and', 'of', 'with', 'с', 'the', '"', ','])

/** "an ally of Al-Qaida and of Osama bin Laden": the second object. */
const coordinated = (page: Page, object: Placed, here: readonly Placed[]): Placed | undefined => {
  const next = here.find((one) => one.first >= object.last && one.first - object.last <= 4)
  const between = next ? page.tokens.slice(object.last, next.first).map((token) => token.text) : []
  return between.every((text) => joins.has(text)) && (between.includes('и') || between.includes('and'))
    ? next
    : undefined
}

/** Institutions and outlets list and report; they are no one's branch or ally in what we read. */
const isBystander = ({ mention }: Placed): boolean => /^(?:inst|pub)-/.test(mention.code ?? '')

const isPerson = ({ mention }: Placed): boolean => mention.kind === 'person' || mention.party?.schema === 'Person'

/** Tokens to either side of a trigger in which its ends are looked for. */
const farthest = 40

/** The actors near a trigger: a page without a full stop must not cost the square of its names. */
const around = (page: Page, actors: readonly Placed[], at: number, sentence: TokenRange): readonly Placed[] =>
  startingIn(
    actors,
    tokenStart(page, Math.max(sentence.first, at - farthest)),
    tokenEnd(page, Math.min(sentence.last - 1, at + farthest)),
  )

interface Pair {
  readonly subject: Placed
  readonly object: Placed
}

const relation = (
  page: Page,
  type: Relation['type'],
  { subject, object }: Pair,
  trigger: Relation['trigger'],
  mode: Relation['mode'],
  parts: PhraseSet,
): RelationDraft => {
  const start = Math.min(subject.mention.start, object.mention.start, trigger.start)
  const end = Math.max(subject.mention.end, object.mention.end, trigger.end)
  return { type, start, end, subject: endOf(page, subject, parts), object: endOf(page, object, parts), trigger, mode }
}

const pairFor = (
  page: Page,
  rule: RelationTrigger,
  at: number,
  end: number,
  here: readonly Placed[],
  sentence: TokenRange,
): Pair | undefined => {
  const outer = (one: Placed): boolean =>
    !here.some(
      (other) =>
        other !== one &&
        other.first <= one.first &&
        other.last >= one.last &&
        other.last - other.first > one.last - one.first,
    )
  const after = here.filter((one) => one.first >= end && one.first - end <= 4 && outer(one) && !isBystander(one))
  const first = after[0]
  if (rule.order === 'none') {
    const second = here.find(
      (one) =>
        first && one.first >= first.last && one.first - first.last <= 2 && one.mention.party?.schema === 'Person',
    )
    return first && second ? { subject: second, object: first } : undefined
  }
  if (!first) return undefined
  // "X، والتي كانت موالية لـ Y": the relative pronoun points at the name right before it.
  let relative = -1
  for (let k = at - 1; k >= Math.max(sentence.first, at - 3); k -= 1)
    if (relativeWords.has(page.tokens[k]?.text ?? '')) relative = k
  const anchor = relative >= 0 ? relative : at
  // "الخلية التابعة لداعش": a definite participle describes the noun right before it.
  const isModifier = page.language === 'ar' && /^ال/.test(page.tokens[at]?.text ?? '')
  const earlier = here.filter(
    (one) =>
      one.last <= anchor &&
      anchor - one.last <= (relative >= 0 ? 3 : isModifier ? 2 : reach) &&
      outer(one) &&
      !isBystander(one),
  )
  // "X split from Y and pledged allegiance to Z": behind a conjunction the nearest name is the object of the verb before.
  const nearest = earlier.at(-1)
  const before = nearest && isSecondPredicate(page, nearest.last, anchor) ? earlier.at(-2) : nearest
  if (!before) return undefined
  const pair = rule.order === 'reversed' ? { subject: first, object: before } : { subject: before, object: first }
  if (rule.type !== 'leader-of') return pair
  // "ISIL leader X": the organisation stands right before the word.
  const isClose = rule.order !== 'reversed' || at - before.last <= 1
  return isPerson(pair.subject) && !isPerson(pair.object) && isClose ? pair : undefined
}

/** "الفرع الأفغاني لتنظيم «داعش»": a branch word at the front of a longer name, and the parent's name inside it. */
const branches = (
  page: Page,
  lexicon: Lexicon,
  here: readonly Placed[],
  parts: PhraseSet,
): readonly RelationDraft[] => {
  const words = new Set(lexicon.branches)
  return here.flatMap((outer): readonly RelationDraft[] => {
    const inner = startingIn(here, outer.start, outer.end).find(
      (one) =>
        one !== outer &&
        one.mention.party &&
        outer.mention.party &&
        one.mention.party.id !== outer.mention.party.id &&
        spanContains(outer.mention, one.mention),
    )
    const at = [...Array(outer.last - outer.first).keys()]
      .map((i) => outer.first + i)
      .find((i) => words.has((page.tokens[i]?.text ?? '').replace(/^[وف]?[بلك]?(?=ال|فرع|جناح|ذراع|ولايه)/, '')))
    if (!inner || at === undefined) return []
    const trigger = { start: Math.max(startOf(page, at), outer.mention.start), end: tokenEnd(page, at) }
    return [
      relation(
        page,
        'branch-of',
        { subject: outer, object: inner },
        { ...trigger, text: page.text.slice(trigger.start, trigger.end) },
        'said',
        parts,
      ),
    ]
  })
}
