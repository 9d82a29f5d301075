/** Which names of an index might reach a score, each with a bound on it. */
import { initialSimilarity } from '../compare/align.ts'
import { caps, leastTold } from '../compare/contradictions.ts'
import type { PreparedName } from '../compare/prepared.ts'
import { credence, leftoverCost, type Weighing, weighing } from '../compare/score-names.ts'
import type { NameIndex } from './name-index.ts'
import { heaviestPart, type Probe, probesFor } from './probes.ts'
import { freshStamps, nextStamp, type Searcher } from './searcher.ts'

/** A name that may reach the score asked for. */
export interface Candidate {
  readonly name: number
  /** No true score of this name is above. */
  readonly bound: number
}

const initialCredence = credence(initialSimilarity)
/** Lightest an initial can be: its role's share of the commonest word. */
const lightestInitial = 0.1
/** Sums are kept in single precision; a bound must not fall below a score by a rounding. */
const slack = 1e-3

/** Where words are left over, a person's name that agrees in one word, or in common ones, has a lid on its score (`contradictions.ts`). */
const lidOn = (kind: NameIndex['kind'], parts: number, told: number): number => {
  if (kind !== 'person') return 1
  if (parts <= 1) return caps.singleWord
  return told < leastTold - slack ? caps.commonWords : 1
}

/** What is known of the query before any name is looked at. */
interface Question {
  readonly least: number
  readonly rules: Weighing
  /** Weight of the parts that are no initials. */
  readonly plainWeight: number
  readonly initials: number
  /** Most the initials can add to what agrees, and to what there is to spare. */
  readonly initialAgreed: number
  readonly initialSpare: number
}

const questionOf = (query: PreparedName, kind: NameIndex['kind'], least: number): Question => {
  const initials = query.parts.filter(({ part }) => part.role === 'initial')
  const weight = initials.reduce((sum, part) => sum + part.weight, 0)
  return {
    least,
    rules: weighing[kind],
    plainWeight: query.weight - weight,
    initials: initials.length,
    initialAgreed: initialsAgreed(weight, initials.length),
    initialSpare: initialsSpare(weight, initials.length, least),
  }
}

/** Initials agree with a word of any weight, or with the same initial. */
const initialsAgreed = (weight: number, count: number): number =>
  weight + (initialCredence * (weight + count * heaviestPart)) / 2

const initialsSpare = (weight: number, count: number, least: number): number =>
  (1 - least) * weight + (Math.max(0, initialCredence - least) * (weight + count * heaviestPart)) / 2

/**
 * How many of the probes, those with the fewest names first, have to open names: a name that only the others meet cannot reach the score.
 */
const essentialOf = (probes: readonly Probe[], { least, rules, plainWeight, initialSpare }: Question): number => {
  let essential = probes.length
  let spare = initialSpare
  let covered = 0
  while (essential > 0) {
    const { best, heaviest, ofQuery } = probes[essential - 1] as Probe
    // An acronym may stand for words of any weight.
    if (heaviest === Number.POSITIVE_INFINITY) break
    spare += (Math.max(0, best - least) * (ofQuery + heaviest)) / 2
    covered += ofQuery
    if (spare >= least * leftoverCost(rules, Math.max(0, plainWeight - covered), 0) - slack) break
    essential -= 1
  }
  return essential
}

const meet = (
  searcher: Searcher,
  touched: number[],
  stamp: number,
  probe: Probe,
  probeStamp: number,
  { least, rules }: Question,
) => {
  const { nameStamp, sums } = searcher
  const { initials } = searcher.index
  const { ofQuery, parts, told, several } = probe
  /** Leaving a doubtful word alone costs at least this. */
  const leaving = least * rules.queryOnly * ofQuery
  return (name: number, open: boolean, credit: number, ofListed: number): void => {
    if (nameStamp[name] !== stamp) {
      // Initials of the list may answer the words whose probes open names, and are met by no probe.
      if (!open && initials[name] === 0) return
      nameStamp[name] = stamp
      sums.agreed[name] = 0
      sums.spare[name] = 0
      sums.doubt[name] = 0
      sums.joined[name] = 0
      sums.queryHit[name] = 0
      sums.listedHit[name] = 0
      sums.met[name] = 0
      sums.told[name] = 0
      touched.push(name)
    }
    if (several) sums.joined[name] = 1
    const weight = (ofQuery + ofListed) / 2
    const agreed = credit * weight
    const spare = credit >= least ? (credit - least) * weight : -Math.min((least - credit) * weight, leaving)
    if (sums.probe[name] === probeStamp) {
      const before = sums.probeSpare[name] as number
      if (agreed > (sums.probeAgreed[name] as number)) {
        sums.agreed[name] = (sums.agreed[name] as number) + agreed - (sums.probeAgreed[name] as number)
        sums.probeAgreed[name] = agreed
      }
      if (spare > before) {
        sums.spare[name] = (sums.spare[name] as number) + Math.max(0, spare) - Math.max(0, before)
        sums.doubt[name] = (sums.doubt[name] as number) - Math.min(0, before) + Math.min(0, spare)
        sums.probeSpare[name] = spare
      }
      if (ofListed > (sums.probeListed[name] as number)) {
        sums.listedHit[name] = (sums.listedHit[name] as number) + ofListed - (sums.probeListed[name] as number)
        sums.probeListed[name] = ofListed
      }
      return
    }
    sums.probe[name] = probeStamp
    sums.probeAgreed[name] = agreed
    sums.probeSpare[name] = spare
    sums.probeListed[name] = ofListed
    sums.agreed[name] = (sums.agreed[name] as number) + agreed
    if (spare > 0) sums.spare[name] = (sums.spare[name] as number) + spare
    else sums.doubt[name] = (sums.doubt[name] as number) + spare
    sums.queryHit[name] = (sums.queryHit[name] as number) + ofQuery
    sums.listedHit[name] = (sums.listedHit[name] as number) + ofListed
    sums.met[name] = Math.min(255, (sums.met[name] as number) + parts)
    sums.told[name] = (sums.told[name] as number) + told
  }
}

/** Runs all probes; answers the names met by those that open. */
const touchedBy = (searcher: Searcher, probes: readonly Probe[], question: Question): readonly number[] => {
  const { index } = searcher
  const essential = essentialOf(probes, question)
  const stamp = nextStamp(searcher)
  const touched: number[] = []
  probes.forEach((probe, rank) => {
    const { words, credences } = probe.hits
    const open = rank < essential
    const add = meet(searcher, touched, stamp, probe, nextStamp(searcher), question)
    for (let k = 0; k < words.length; k += 1) {
      const word = words[k] as number
      const credit = credences[k] as number
      const end = index.postings[word + 1] as number
      for (let at = index.postings[word] as number; at < end; at += 1)
        add(index.postingNames[at] as number, open, credit, index.postingWeights[at] as number)
    }
    probe.entries.places.forEach((at, k) => {
      const credit = probe.entries.credences[k] as number
      add(index.joined.items[at] as number, open, credit, index.joinedWeights[at] as number)
    })
  })
  return touched
}

/** The bound on a name's score, or 0 when it cannot reach the least. */
const boundOn = ({ index, sums }: Searcher, name: number, question: Question): number => {
  const { least, rules, plainWeight, initials, initialAgreed, initialSpare } = question
  const ofInitials = index.initials[name] as number
  const count = ofInitials / lightestInitial
  const queryLeft = Math.max(0, plainWeight - (sums.queryHit[name] as number) - count * heaviestPart)
  const listedHit = (sums.listedHit[name] as number) + initials * heaviestPart
  const listedLeft = Math.max(0, (index.weights[name] as number) - listedHit)
  const cost = leftoverCost(rules, queryLeft, listedLeft)
  // A score of at least `least` wants what agrees, less `least` times its weight, to cover `least` times the cost.
  const doubt = sums.joined[name] === 1 || count > 0 || initials > 0 ? 0 : (sums.doubt[name] as number)
  const spare = (sums.spare[name] as number) + doubt + initialSpare + initialsSpare(ofInitials, count, least)
  if (spare < least * cost - slack) return 0
  const agreed = (sums.agreed[name] as number) + initialAgreed + initialsAgreed(ofInitials, count)
  const incomplete = queryLeft > slack || listedLeft > slack
  // An initial of the list may stand for any part of the query.
  const lid = count > 0 || !incomplete ? 1 : lidOn(index.kind, sums.met[name] as number, sums.told[name] as number)
  return Math.min(lid, agreed / (agreed + cost))
}

/**
 * Names whose score against the query may be `least` or more, the highest bound first; ties by number. The comparison never scores a name higher
 * than its bound, and no name that would reach `least` is left out. `least` must be above 0.
 *
 * How: every word of the query is looked up; each meeting adds to the sums of the name it is in. A score is what agrees, divided by that and the cost of
 * the leftovers, so it reaches `least` only where what agrees beyond `least` covers the cost; the cost is at least that of the parts nothing met.
 */
export const candidatesFor = (searcher: Searcher, query: PreparedName, least: number): readonly Candidate[] => {
  freshStamps(searcher)
  const question = questionOf(query, searcher.index.kind, least)
  const plain = query.parts.filter(({ part }) => part.role !== 'initial')
  // Those with the fewest names first: they open names, the common ones only add to what is open.
  const probes = [...probesFor(searcher, query, plain)].sort((a, b) => a.reach - b.reach)
  const found: Candidate[] = []
  for (const name of touchedBy(searcher, probes, question)) {
    const bound = boundOn(searcher, name, question)
    if (bound >= least - slack) found.push({ name, bound })
  }
  return found.sort((a, b) => b.bound - a.bound || a.name - b.name)
}
