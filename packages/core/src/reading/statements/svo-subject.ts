import type { DateMention, Speaker, TextSpan } from '../types.ts'
import type { FoundSpeaker } from './draft.ts'
import { type Core, core } from './svo-core.ts'
import type { Left } from './svo-left.ts'
import type { SvoScan } from './svo-scan.ts'
import type { SvoSpeakers } from './svo-speaker.ts'

/** The speaker of a verb and where its clause begins and ends. */
export interface Subject {
  readonly found: FoundSpeaker
  /** First and last token of the subject's clause, the verb included. */
  readonly first: number
  readonly last: number
  /** First token of the speaker's own words, where adverbials stand before them. */
  readonly own?: number
  readonly date?: DateMention
  readonly occasion?: TextSpan
  /** Who carries the words of `found`: "Interfax, citing …". */
  readonly reporter?: FoundSpeaker
}

/** The subject before a verb: the stretch right before it, or over an apposition or a participle clause between commas. */
export const subjectBefore = (
  scan: SvoScan,
  speakers: SvoSpeakers,
  left: Left,
  paragraph: number,
): Subject | undefined => {
  const cores = left.parts.map(([from, to]) => core(scan, from, to))
  const kept = cores.filter((one) => one.last > one.first)
  const nearest = cores[0]
  if (!nearest) return undefined
  const verb = left.parts[0]?.[1] ?? nearest.last
  const form = scan.word(verb)
  const read = (one: Core): FoundSpeaker | undefined => speakers.read(one.first, one.last, paragraph, false, form)
  /** `used`: how many stretches the subject takes; those before it that only say when or where belong to it too. */
  const done = (found: FoundSpeaker, used: number, reporter?: FoundSpeaker): Subject => {
    let upTo = used
    while (upTo < cores.length && (cores[upTo] as Core).last <= (cores[upTo] as Core).first) upTo += 1
    const here = cores.slice(0, upTo)
    const date = here.find((one) => one.date)?.date
    const occasion = here.find((one) => one.occasion)?.occasion
    const first = (left.parts[upTo - 1] ?? left.parts[0])?.[0] ?? left.first
    return {
      found,
      first,
      own: cores[used - 1]?.first ?? first,
      last: verb,
      ...(date && { date }),
      ...(occasion && { occasion }),
      ...(reporter && { reporter }),
    }
  }
  if (nearest.last > nearest.first) {
    const cited = citedIn(scan, nearest)
    if (cited) {
      const reporter = speakers.read(nearest.first, cited[0], paragraph)
      const found = speakers.read(cited[1], nearest.last, paragraph, true, '')
      if (found) return done(found, 1, reporter)
    }
    const one = antecedent(scan, joined(scan, nearest, verb))
    const found = one.isObject ? speakers.read(one.first, one.last, paragraph, true, '') : read(one)
    if (found) return done(found, 1)
    const inText = documentBefore(scan, left, form)
    if (inText) {
      const told = speakers.read(inText[0], inText[1], paragraph, true, '')
      return told && done(told, 2)
    }
    // «Минсельхоз, напротив, в майском отчёте прогнозировал»: what a preposition opens is no subject, the words before the comma are.
    const isPhrase = scan.page.language === 'ru' && scan.svo.prepositions.includes(scan.word(nearest.first))
    const farther = isPhrase ? kept[1] : undefined
    const behind = farther && scan.word(farther.first) !== '' ? read(farther) : undefined
    return farther && behind && !behind.open ? done(behind, cores.indexOf(farther) + 1) : undefined
  }
  const startOf = (one: Core): number => {
    const first = left.parts[cores.indexOf(one)]?.[0] ?? one.first
    return scan.word(first) === '' ? first + 1 : first
  }
  const [apposed, named] = withoutAsides(scan, kept, startOf)
  if (!apposed) return undefined
  // «заслушал свидетеля, который заявил»: what stands before the comma may be another verb's object.
  if (scan.page.language === 'ru' && scan.links.has(scan.word(left.parts[0]?.[0] ?? -1))) {
    const one = antecedent(scan, apposed, true)
    const found = one.isObject ? speakers.read(one.first, one.last, paragraph, true, '') : undefined
    if (found) return done(found, cores.indexOf(apposed) + 1)
  }
  const usedOne = cores.indexOf(apposed) + 1
  const usedTwo = named ? cores.indexOf(named) + 1 : usedOne
  const cite = scan.citingEnd(apposed.first, apposed.last)
  if (cite > 0 && named) {
    const found = speakers.read(cite, apposed.last, paragraph, true, '')
    const reporter = read(named)
    if (found) return done(found, usedTwo, reporter)
    return reporter && done(reporter, usedTwo)
  }
  const outer = named && read(named)
  const role = speakers.roleAt(apposed.first, apposed.last)
  if (outer && outer.speaker.kind === 'person' && role && !outer.speaker.role)
    return done({ ...outer, speaker: { ...outer.speaker, role } }, usedTwo)
  // «Губернатор, выступая в эфире, поручил»: the aside names no speaker.
  if (outer && opensAside(scan, startOf(apposed))) return done(outer, usedTwo)
  const inner = read(apposed)
  // "the head of the service, Colonel Mark Tanui,": the name speaks, the words before it are the role.
  const isNamed = ({ speaker }: FoundSpeaker): boolean =>
    speaker.kind === 'person' && speaker.role?.start !== speaker.start && !speaker.inferred
  const isRole = (speaker: Speaker): boolean =>
    speaker.kind === 'anonymous' || (speaker.kind === 'person' && speaker.role?.start === speaker.start)
  if (inner && outer && isNamed(inner) && isRole(outer.speaker) && !outer.speaker.inferred) {
    const { start, end, text } = outer.speaker
    return done({ ...inner, speaker: { ...inner.speaker, role: { start, end, text } } }, usedTwo)
  }
  // "A splinter of the front, the Northern Army (NA), has told": the name speaks, the words before it only describe it.
  if (inner?.speaker.kind === 'institution' && outer?.open && outer.speaker.kind === 'anonymous')
    return done(inner, usedTwo)
  if (inner?.speaker.kind === 'person' && named && !inner.speaker.role) {
    const asRole = speakers.roleAt(named.first, named.last)
    if (asRole) return done({ ...inner, speaker: { ...inner.speaker, role: asRole } }, usedTwo)
  }
  if (outer?.speaker.kind === 'document' && !outer.publication) {
    const publisher = publisherIn(scan, apposed)
    if (publisher) return done({ ...outer, publication: publisher }, usedTwo)
  }
  if (outer && !(outer.speaker.kind === 'person' && !outer.speaker.role && inner?.speaker.role))
    return done(outer, usedTwo)
  return inner && done(inner, usedOne)
}

/** «получили рассылку, в которой утверждается»: the document before the relative clause, as `[first, last)`. */
const documentBefore = (scan: SvoScan, left: Left, form: string): readonly [number, number] | undefined => {
  const [from] = left.parts[0] ?? [0, 0]
  const [first, last] = left.parts[1] ?? [0, 0]
  if (scan.page.language !== 'ru' || !form.endsWith('ся') || !/^во?$/.test(scan.word(from))) return undefined
  if (!scan.links.has(scan.word(from + 1))) return undefined
  for (let at = last - 1; at >= first; at -= 1) if (scan.documents.has(scan.word(at))) return [at, last]
  return undefined
}

const noAside =
  /^(?:during|including|according|regarding|concerning|following|king|ring|spring|morning|evening|nothing|anything|something|everything)$/

const opensAside = (scan: SvoScan, first: number): boolean => {
  const text = scan.word(first)
  return scan.page.language === 'en'
    ? /.{3,}ing$/.test(text) && !noAside.test(text) && !scan.isCapital(first)
    : /.{3,}(?:вая|пая|аясь|яясь|уя|вшись|ив|ав|ев|ыв|ув)$/.test(text)
}

/** "The delegate, pointing to the death of A, then head of B, cautioned": the stretches of a participle clause are not the subject's. */
const withoutAsides = (scan: SvoScan, kept: readonly Core[], startOf: (one: Core) => number): readonly Core[] => {
  for (let i = kept.length - 2; i > 0; i -= 1) {
    if (opensAside(scan, startOf(kept[i] as Core))) return kept.slice(i)
  }
  return kept
}

const past = {
  ru: /[аеиоуыя]л(?:а|о|и|ся|ась|ось|ись)?$|.{3,}(?:ает|яет|ует|ают|яют|уют|ится|ятся|ется|ются)$/,
  en: /.{3,}ed$|^(?:went|met|held|made|took|came|spoke|gave|left|was|were|is|are)$/,
} as const

/** The subject of a sentence's first clause: the words before its first finite verb, a guess by endings. */
export const clauseSubject = (
  scan: SvoScan,
  speakers: SvoSpeakers,
  first: number,
  at: number,
  paragraph: number,
): FoundSpeaker | undefined => {
  const endings = scan.page.language === 'ru' ? past.ru : past.en
  const from = core(scan, first, at).first
  for (let k = from + 1; k < at; k += 1) {
    if (scan.page.tokens[k]?.text === ',' || scan.isCapital(k)) continue
    if (scan.finite.has(scan.word(k)) || endings.test(scan.word(k))) return speakers.read(from, k, paragraph)
  }
  return undefined
}

/** "heard testimony from a witness who said": the noun right before the relative pronoun, where a verb stands before it. */
const antecedent = (scan: SvoScan, one: Core, behindComma = false): Core & { readonly isObject?: boolean } => {
  const isRussian = scan.page.language === 'ru'
  let last = one.last
  if (!behindComma) {
    last = one.first + 1
    while (last < one.last && !/^(?:who|which)$/.test(scan.word(last))) last += 1
    if (last >= one.last || isRussian) return one
  }
  const endings = isRussian ? past.ru : past.en
  for (let k = last - 1; k > one.first; k -= 1) {
    const isVerb =
      !scan.isCapital(k) && (scan.finite.has(scan.word(k)) || endings.test(scan.word(k)) || scan.word(k) === 'heard')
    if (!isVerb) continue
    let first = k + 1
    for (let at = k + 1; at < last; at += 1)
      if (scan.determiners.has(scan.word(at)) || scan.svo.prepositions.includes(scan.word(at)))
        first = scan.determiners.has(scan.word(at)) ? at : at + 1
    return first < last ? { first, last, isObject: true } : one
  }
  return one
}

/** "Президент прибыл в Душанбе и заявил": the subject of two verbs ends before the first. A guess by endings, made only behind a conjunction. */
const joined = (scan: SvoScan, one: Core, verb: number): Core => {
  if (!scan.conjunctions.has(scan.word(verb - 1))) return one
  const endings = scan.page.language === 'ru' ? past.ru : past.en
  for (let at = one.first + 1; at < one.last; at += 1) {
    if (!scan.isCapital(at) && endings.test(scan.word(at)) && !scan.mention(at)) return { ...one, last: at }
  }
  return one
}

/** "the report, published in November by Foreign Policy,": the outlet inside the aside. */
const publisherIn = (scan: SvoScan, { first, last }: Core): FoundSpeaker['publication'] => {
  for (let at = first; at < last; at += 1) {
    const found = scan.mention(at)
    if (found?.kind !== 'organisation') continue
    const { start, end, text, label, labels } = found
    return { start, end, text, ...(label && { name: label }), ...(labels && { labels }) }
  }
  return undefined
}

/** Where a source is cited inside the words, as `[words before it end, it begins]`. */
export const citedIn = (scan: SvoScan, { first, last }: Core): readonly [number, number] | undefined => {
  for (let at = first + 1; at < last; at += 1) {
    const end = scan.citingEnd(at, last)
    if (end > 0) return [at, end]
  }
  return undefined
}
