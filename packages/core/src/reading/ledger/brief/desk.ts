import type { Words } from '../../export/html/words.ts'
import { placeLabel } from '../../place-labels.ts'
import type { Modality } from '../../types.ts'
import type { Citation, Claim, ClaimEnd, Version } from '../types.ts'
import type { Block, BriefInput, Line, Run } from './model.ts'

/** Statements of one modality that are printed; how many more there are is said. */
export const mostStatements = 50
/** Rows of one table that are printed; how many more there are is said. Of claims, those of most origins are taken. */
export const mostRows = 150
/** Names of the party that are printed. */
export const mostNames = 24
/** Tellings that are cited for one version. */
export const mostCited = 12

export const modalities: readonly Modality[] = [
  'said',
  'asserted',
  'claimed',
  'accused',
  'denied',
  'warned',
  'forecast',
  'called-for',
]

/** What a brief is written with. */
export interface Desk {
  readonly words: Words
  readonly input: BriefInput
  cite(citation: Citation): Run
}

/** A run of words from a text or a list. */
export const data = (text: string): Run => ({ kind: 'data', text })
/** A run that steps back. */
export const soft = (text: string): Run => ({ kind: 'soft', text })

/** Runs with a word between. */
export const joined = (runs: readonly Line[], between: string): Line =>
  runs.flatMap((line, at) => (at === 0 ? line : [between, ...line]))

/** The name of an end: a place’s in the brief’s language. */
export const nameOf = ({ entity, name }: ClaimEnd, { words }: Desk): string =>
  (entity.startsWith('place:') ? placeLabel(entity.slice('place:'.length), words.language) : undefined) ?? name

/** "about 500 · denied": what a version says; empty for a relation that is plainly said. */
export const amountText = ({ amount, stance, ended }: Version, { words }: Desk): string => {
  const number = (of: number | undefined): string => (of === undefined ? '…' : words.number(of))
  const parts: string[] = []
  if (amount !== undefined) {
    const { op, value, low, high } = amount
    if (op === 'range') parts.push(words.fill('range', 'range', { low: number(low), high: number(high) }))
    else if (op === 'vague') parts.push(words.say('op', 'vague'))
    else parts.push(`${op === 'eq' ? '' : `${words.say('op', op)} `}${number(value ?? low ?? high)}`)
  }
  if (stance === 'against') parts.push(words.say('relations', 'negated'))
  else if (stance === 'open' && amount?.op !== 'vague') parts.push(words.say('relations', 'possible'))
  if (ended === true) parts.push(words.say('brief', 'past'))
  return parts.join(' · ')
}

/** When a version holds, in words. */
export const periodText = ({ period }: Version, { words }: Desk): string => {
  if (period === undefined) return words.say('brief', 'undated')
  const { basis, edtf, bounds } = period
  if (basis === 'as-said') return words.fill('brief', 'asSaid', { date: words.date(bounds.latest ?? '') })
  return words.date(edtf ?? `${bounds.earliest ?? '..'}/${bounds.latest ?? '..'}`)
}

/** The grade with its reasons. */
export const credibilityText = ({ credibility: { grade, reasons } }: Version, { words }: Desk): string =>
  `${grade} · ${words.list(reasons.map((code) => words.say('credibility', code)))}`

/** The numbers of a version’s tellings. */
export const citesOf = ({ tellings }: Version, desk: Desk): Line => {
  const cites = tellings.slice(0, mostCited).map(({ citation }) => [desk.cite(citation)])
  const rest = tellings.length - cites.length
  return [...joined(cites, ' '), ...(rest > 0 ? [` ${desk.words.fill('brief', 'more', { n: String(rest) })}`] : [])]
}

/** Who tells a version, each origin once, with its letter. */
export const originsText = (claim: Claim, version: Version, { words }: Desk): Line => {
  const own = [...new Set(version.tellings.map(({ origin }) => origin))]
  const names = own.slice(0, mostCited).map((number): Line => {
    const origin = claim.origins[number - 1]
    const first = version.tellings.find((telling) => telling.origin === number)
    const name = origin?.name ?? ''
    const letter = origin?.reliability === undefined ? [] : [soft(` (${origin.reliability})`)]
    if (first?.saying !== undefined) return [data(name), ...letter]
    const [before = '', after = ''] = words.say('brief', 'textItself').split('{source}')
    return [before, data(name), after, ...letter]
  })
  return joined(names, words.say('page', 'comma'))
}

/** What a claim counts, and where. */
export const countedText = (claim: Claim, desk: Desk): string => {
  const { words } = desk
  if (claim.kind === 'relation')
    return `${nameOf(claim.subject, desk)} ${words.say('relation', claim.class)} ${nameOf(claim.object, desk)}`
  const unit = claim.comparison === 'none' || claim.class === 'item' ? claim.counted : words.say('unit', claim.class)
  const place = words.list(claim.where.map((one) => nameOf(one, desk)))
  const what = [unit, ...claim.qualities].join(' · ')
  return place === '' ? what : words.fill('brief', 'inPlace', { what, place })
}

/** What a claim is about, in one line. */
export const relationLine = (claim: Claim, desk: Desk): Line =>
  claim.kind !== 'relation'
    ? [countedText(claim, desk)]
    : [
        data(nameOf(claim.subject, desk)),
        ` ${desk.words.say('relation', claim.class)} `,
        data(nameOf(claim.object, desk)),
      ]

/** A heading. */
export const heading = (level: 2 | 3, text: string): Block => ({ kind: 'heading', level, text })
/** A paragraph of one line. */
export const paragraph = (...line: Line): Block => ({ kind: 'paragraph', line })

/** A section; with nothing in it, it says so. */
export const section = (desk: Desk, key: string, blocks: readonly Block[]): readonly Block[] => [
  heading(2, desk.words.say('brief', key)),
  ...(blocks.length > 0 ? blocks : [paragraph(soft(desk.words.say('brief', 'nothing')))]),
]

/** A table whose head is named by keys of the brief’s words; nothing without rows. */
export const tableOf = (desk: Desk, head: readonly string[], rows: readonly (readonly Line[])[]): readonly Block[] =>
  rows.length === 0 ? [] : [{ kind: 'table', head: head.map((key) => desk.words.say('brief', key)), rows }]

/** "and 12 more" below a table that was cut. */
export const moreThan = (desk: Desk, count: number): readonly Block[] =>
  count > mostRows
    ? [paragraph(soft(desk.words.fill('brief', 'more', { n: desk.words.number(count - mostRows) })))]
    : []

/** How many versions claims have. */
export const versionCount = (claims: readonly Claim[]): number =>
  claims.reduce((sum, { versions }) => sum + versions.length, 0)
