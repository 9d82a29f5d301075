import { spansOverlap, startingIn } from '../../text/index.ts'
import { type Page, rangeIndex, tokenEnd, tokenStart, tokensSpan } from '../page.ts'
import type { PhraseSet } from '../phrases.ts'
import { statementsByPlace } from '../statements/by-place.ts'
import type { DateMention, Mention, Relation, RelationEnd, RelationType, Statement, TextSpan } from '../types.ts'
import { branches } from './branch-names.ts'
import { claimRelations } from './claims.ts'
import { endOf, type Placed, placeActors, type RelationDraft, startOf } from './ends.ts'
import { type Ground, groundOf, isBystander, isInstitution, isPerson, pieces, placeMentions } from './ground.ts'
import { keepsLists } from './keepers.ts'
import { listingAgain, listingRelations } from './listing.ts'
import { listingStates } from './listing-states.ts'
import { listingTurns } from './listing-turns.ts'
import { endsFit, nameBehind, titledPair } from './nouns.ts'
import { isNextTie } from './object.ts'
import { type Pair, pairAt, verbFirstPair } from './pairs.ts'
import { matchAt } from './patterns.ts'
import { peopleIn } from './people-in.ts'
import { endedNear, modeOf, periodOf } from './shade.ts'
import { actorEndingAt, subjectBefore } from './subject.ts'
import { type Rule, relationWordsOf } from './words.ts'

/** So many names before a sentence are what its pronouns may stand for. */
const remembered = 6

export interface RelationInput {
  readonly mentions: readonly Mention[]
  readonly dates: readonly DateMention[]
  readonly statements: readonly Statement[]
}

/**
 * Relations between linked mentions of one sentence, each through words that say so: a predicate, a noun with its complement, or a name inside a longer one.
 * Never by mere co-occurrence. "could", "may" and negations are kept as the mode, "former" as `ended`.
 */
export const findRelations = (page: Page, input: RelationInput): readonly Relation[] => {
  const { lexicon } = page
  const compiled = relationWordsOf(page.language)
  if (!lexicon || !compiled) return []
  const placed = placeMentions(page, input.mentions)
  const actors = placeActors(page, input.mentions)
  const { parts } = compiled
  const spoken = statementsByPlace(input.statements)
  const drafts: RelationDraft[] = []
  const listed: RelationDraft[] = []
  let institution: Placed | undefined
  let organisation: Placed | undefined
  let known: Placed | undefined
  let earlier: readonly Placed[] = []
  let topic: Placed | undefined
  let paragraph = -1
  for (const sentence of pieces(page.sentences)) {
    const own = rangeIndex(page.paragraphs, sentence.first)
    const from = startOf(page, page.paragraphs[own]?.first ?? 0)
    if (own !== paragraph) {
      paragraph = own
      institution = undefined
    }
    const ground = groundOf(page, compiled, sentence, placed, input.dates)
    if (ground.actors.length > 0 || institution) {
      const lastListing = listed.findLast((draft) => draft.trigger.start >= from)
      const input = {
        parts,
        before: institution,
        earlier,
        topic,
        again: lastListing !== undefined,
        known,
        last: lastListing,
      }
      const acts = listingRelations(ground, input)
      const now = [...acts, ...listingStates(ground, input, acts)]
      const more = [
        ...listingTurns(ground, input, now, lastListing),
        ...(now.length === 0 ? listingAgain(ground, lastListing) : []),
      ]
      listed.push(...now, ...more)
      drafts.push(...now, ...more)
    }
    if (ground.actors.length > 0) {
      const here = startingIn(actors, tokenStart(page, sentence.first), tokenEnd(page, sentence.last - 1))
      drafts.push(...triggered(ground, parts), ...peopleIn(ground, parts), ...claimRelations(ground, parts))
      drafts.push(...possessed(ground, parts, organisation))
      drafts.push(...branches(page, lexicon.branches, here, parts))
    }
    institution = ground.actors.findLast(isInstitution) ?? institution
    known = ground.actors.findLast(keepsLists) ?? known
    organisation = ground.actors.findLast((one) => !isPerson(one) && !isBystander(one)) ?? organisation
    topic = ground.actors.find((one) => !isBystander(one) && !isPerson(one)) ?? topic
    earlier = [...earlier, ...ground.actors.filter((one) => !isBystander(one))].slice(-remembered)
  }
  const seen = new Set<string>()
  return drafts
    .filter((draft) => {
      const key = `${draft.type} ${draft.subject.start} ${draft.object.start} ${isListing(draft.type) ? (draft.period ?? '') : ''}`
      const isSelf = draft.subject.id !== undefined && draft.subject.id === draft.object.id
      return seen.has(key) || isSelf ? false : seen.add(key)
    })
    .sort((a, b) => a.trigger.start - b.trigger.start)
    .map((draft, i) => {
      const statement = spoken(draft.trigger)
      const mode = statement && draft.mode === 'said' ? (modeIn[statement.modality] ?? draft.mode) : draft.mode
      return { id: `r${i + 1}`, ...draft, mode, ...(statement && { statement: statement.id }) }
    })
}

const isListing = (type: RelationType): boolean => type === 'listed-by' || type === 'removed-from-list'

/** A relation that somebody calls for or expects is no fact yet; one that he denies is negated. */
const modeIn: Partial<Record<Statement['modality'], Relation['mode']>> = {
  'called-for': 'possible',
  forecast: 'possible',
  denied: 'negated',
}

/** Ties by a predicate or a noun with its complement. */
const triggered = (ground: Ground, parts: PhraseSet): readonly RelationDraft[] => {
  const { page, compiled, sentence } = ground
  const drafts: RelationDraft[] = []
  for (let at = sentence.first; at < sentence.last; at += 1) {
    if (page.tokens[at]?.kind !== 'word' || isInName(ground, at)) continue
    const match = matchAt(page, compiled.triggers, at, sentence.last)
    const found = match && firstPair(match.values, (rule) => pairAt(ground, rule, at, match.end), compiled.rules)
    if (match && found) {
      drafts.push(...made(ground, found.rule, found.pair, at, match.end, parts))
      const gapped = gappedPair(ground, found.pair)
      if (gapped && found.rule.kind === 'verb') drafts.push(...made(ground, found.rule, gapped, at, match.end, parts))
      drafts.push(...alsoNoun(ground, compiled.rules, match, found, at, parts))
      // What stands inside the trigger says nothing of its own.
      at = Math.max(at, match.end - 1)
      continue
    }
    if (page.language === 'ar') {
      const head = matchAt(page, compiled.headNet, at, sentence.last)
      const behind = head && firstPair(head.values, (rule) => verbFirst(ground, rule, head.end), compiled.heads)
      if (head && behind) drafts.push(...made(ground, behind.rule, behind.pair, at, head.end, parts))
    }
    const title = compiled.titleWords.get(ground.word(at))
    const pair = title && titledPair(ground, at, title)
    if (title && pair)
      drafts.push(
        ...made(ground, nounRule(title), { subject: pair.subject, objects: [pair.object] }, at, at + 1, parts),
      )
  }
  return drafts
}

/** "X pledged allegiance to Y, and Z to W": the verb left out the second time. */
const gappedPair = (ground: Ground, { objects }: Pair): Pair | undefined => {
  const last = objects.at(-1)
  if (!last) return undefined
  let k = last.last
  while (/^(?:,|and|while|а|и|)$/.test(ground.word(k)) && k < last.last + 3 && ground.at(k) === undefined) k += 1
  const subject = ground.at(k)
  if (k === last.last || !subject || subject === 'date' || !isNextTie(ground, subject)) return undefined
  const object = ground.at(subject.last + 1)
  return object && object !== 'date' && object.mention.kind !== 'place' ? { subject, objects: [object] } : undefined
}

/** "the founder and leader of X": two ties in one phrase. */
const alsoNoun = (
  ground: Ground,
  rules: readonly Rule[],
  match: { readonly end: number; readonly values: readonly number[] },
  { rule: told, pair }: { readonly rule: Rule; readonly pair: Pair },
  at: number,
  parts: PhraseSet,
): readonly RelationDraft[] =>
  [...new Set(match.values)].flatMap((value) => {
    const rule = rules[value] as Rule
    return rule.type !== told.type && rule.kind === 'noun' && told.kind === 'noun' && match.end - at > 2
      ? made(ground, rule, pair, at, match.end, parts)
      : []
  })

const nounRule = (type: RelationType): Rule => ({ type, kind: 'noun', order: 'between', to: 'party', words: [] })

/** Arabic leads with the verb and may name the led before the leader: "يقود التنظيم فلان". */
const verbFirst = (ground: Ground, rule: Rule, end: number): Pair | undefined => {
  const pair = verbFirstPair(ground, rule, end)
  if (pair) return pair
  if (rule.type !== 'leader-of' && rule.type !== 'founded') return undefined
  const led = ground.actors.find((one) => one.first >= end && one.first - end <= 3)
  const leader = led && ground.actors.find((one) => one.first >= led.last && one.first - led.last <= 2)
  return led && leader && endsFit(rule.type, leader, led) ? { subject: leader, objects: [led] } : undefined
}

/** True for a word inside a name, where it begins nothing; a name's first word may carry و. */
const isInName = (ground: Ground, at: number): boolean => {
  const here = ground.at(at)
  return here !== undefined && here !== 'date' && !here.mention.inferred
}

const firstPair = (
  values: readonly number[],
  pairOf: (rule: Rule) => Pair | undefined,
  rules: readonly Rule[],
): { readonly rule: Rule; readonly pair: Pair } | undefined => {
  for (const value of new Set(values)) {
    const rule = rules[value] as Rule
    const pair = pairOf(rule)
    if (pair) return { rule, pair }
  }
  return undefined
}

const made = (
  ground: Ground,
  rule: Rule,
  { subject, objects, joined = [] }: Pair,
  at: number,
  end: number,
  parts: PhraseSet,
): readonly RelationDraft[] => {
  const { page } = ground
  const trigger = tokensSpan(page, at, Math.max(end, at + 1))
  const lasts = [end, subject.last, ...objects.map(({ last }) => last)]
  const when = periodOf(ground, Math.min(subject.last, at), at, Math.max(...lasts))
  const over = endedNear(ground, at, end, rule.kind === 'noun', objects[0]?.first)
  const mode = rule.order === 'two' ? 'said' : modeOf(ground, at, end)
  const tie = (one: Placed, object: Placed): RelationDraft => ({
    type: rule.type,
    start: Math.min(one.start, object.start, trigger.start),
    end: Math.max(one.end, object.end, trigger.end, when && when.end > trigger.start ? when.end : 0),
    subject: endOf(page, one, parts),
    object: withoutPart(endOf(page, object, parts), trigger),
    trigger,
    mode,
    ...(over && { ended: over }),
    ...(when && { period: when.edtf, periodDate: when.id }),
  })
  return [...joined, subject].flatMap((one) => objects.map((object) => tie(one, object)))
}

/** "part of Y" narrows nothing where it is the tie itself. */
const withoutPart = (end: RelationEnd, trigger: TextSpan): RelationEnd => {
  const { part, ...rest } = end
  return part && !spansOverlap(part, trigger) ? end : rest
}

/** "its leader N", "N remains its leader", زعيمها فلان: a noun that belongs to the organisation named before. */
const possessed = (ground: Ground, parts: PhraseSet, earlier: Placed | undefined): readonly RelationDraft[] => {
  const { sentence } = ground
  const drafts: RelationDraft[] = []
  for (let at = sentence.first; at < sentence.last; at += 1) {
    const noun = possessedAt(ground, at)
    if (!noun) continue
    const owner = ground.actors.findLast((one) => one.last <= at && !isPerson(one) && !isBystander(one)) ?? earlier
    const person = nameBehind(ground, noun.end) ?? ownerBefore(ground, at)
    if (!owner || !person || !endsFit(noun.type, person, owner)) continue
    // "its ally X" is said of the owner.
    const isMutual = noun.type === 'allied-with' || noun.type === 'rival-of'
    const pair = isMutual ? { subject: owner, objects: [person] } : { subject: person, objects: [owner] }
    drafts.push(...made(ground, nounRule(noun.type), pair, at, noun.end, parts))
  }
  return drafts
}

const ownerBefore = (ground: Ground, at: number): Placed | undefined => {
  let k = at - 1
  if (ground.word(k) === ',') return actorEndingAt(ground, k - 1)
  if (!ground.compiled.has('copulas', ground.word(k))) return undefined
  while (ground.compiled.has('copulas', ground.word(k - 1))) k -= 1
  return subjectBefore(ground, k, false)
}

const possessedAt = (ground: Ground, at: number): { readonly type: RelationType; readonly end: number } | undefined => {
  const { page, compiled, sentence } = ground
  if (page.language === 'ar') {
    const found = matchAt(page, compiled.possessed, at, sentence.last)
    // Folding makes ة and ه one: مؤسسة is "a foundation", مؤسسه "its founder".
    if (found && tokensSpan(page, at, found.end).text.endsWith('ة')) return undefined
    const type = found && compiled.possessedTypes[found.values[0] as number]
    return found && type ? { type, end: found.end } : undefined
  }
  if (!compiled.has('possessives', ground.word(at))) return undefined
  for (let k = at + 1; k <= at + 3; k += 1) {
    const found = matchAt(page, compiled.possessed, k, sentence.last)
    const type = found ? compiled.possessedTypes[found.values[0] as number] : compiled.titleWords.get(ground.word(k))
    if (type) return { type, end: found?.end ?? k + 1 }
  }
  return undefined
}
