/** An answer of a screening as a page for a person. */
import {
  type AlignedPart,
  factReasons,
  nameReasons,
  type Reason,
  type ReasonCode,
  type Verdict,
} from '@marsad/core/names'
import type { DecidedAnswer, DecidedResult, Receipt, ScreeningResult, WouldChange } from '@marsad/core/screening'
import { clip, isolated, type Paints, plain, table } from './output.ts'

const reasonWords: Readonly<Record<string, string>> = { ...nameReasons, ...factReasons }

/** A reason's code in words. */
export const reasonText = (code: ReasonCode): string => reasonWords[code] ?? code

const verdictPaint = (verdict: Verdict, paints: Paints): string =>
  verdict === 'match'
    ? paints.red(paints.bold(verdict))
    : verdict === 'review'
      ? paints.yellow(verdict)
      : paints.dim(verdict)

const quoted = ({ query, listed }: Pick<Reason, 'query' | 'listed'>): string =>
  [query, listed]
    .filter((text): text is string => text !== undefined && text !== '')
    .map((text) => isolated(text))
    .join(' / ')

const effectText = (effect: number): string =>
  effect === 0 ? '' : `${effect > 0 ? '+' : '−'}${Math.abs(effect).toFixed(2)}`

/** The words of both names beside each other, with how much alike they are and how much they count. */
export const alignedText = (aligned: readonly AlignedPart[], indent: string): string =>
  table(
    aligned.map(({ query, listed, similarity, weight, code }) => [
      query === undefined ? '—' : isolated(query.text),
      listed === undefined ? '—' : isolated(listed.text),
      similarity.toFixed(2),
      `${Math.round(weight * 100)} %`,
      reasonText(code),
    ]),
    indent,
  )

/** Reasons in words, each with what it did to the score. */
export const reasonsText = (reasons: readonly Reason[], indent: string): string =>
  table(
    reasons.map((reason) => [effectText(reason.effect), reasonText(reason.code), quoted(reason)]),
    indent,
  )

const sameWords = (pair: AlignedPart, { code, query, listed }: Reason): boolean =>
  pair.code === code && pair.query?.text === query && pair.listed?.text === listed

/** The reasons that do not stand in the table of words already. */
export const otherReasons = (reasons: readonly Reason[], aligned: readonly AlignedPart[]): readonly Reason[] =>
  reasons.filter((reason) => !aligned.some((pair) => sameWords(pair, reason)))

const factWords: Readonly<Record<WouldChange['fact'], string>> = {
  'birth-date': 'a birth date',
  country: 'a country',
  gender: 'the sex',
  identifier: 'an identifier',
  'full-name': 'the full name',
}

const changeText = ({ fact, ifEqual, ifDifferent, listed }: WouldChange): string => {
  const shown = listed.slice(0, 5).map((value) => isolated(value))
  const says = shown.length === 0 ? '' : ` (listed: ${shown.join(', ')}${listed.length > shown.length ? ' …' : ''})`
  return `${factWords[fact]}${says}: ${ifEqual} if the same, ${ifDifferent} if another`
}

const alarmsText = ({ low, high, of, unmeasured = [] }: ScreeningResult['falseAlarms']): string => {
  const per = (count: number): number => Math.round((count * 10_000) / Math.max(1, of))
  const range = (from: number, to: number): string => (from === to ? String(from) : `${from} to ${to}`)
  const rate = high === 0 ? `fewer than ${per(1)}` : range(per(low), per(high))
  const rest = unmeasured.length === 0 ? '' : `; never measured on ${unmeasured.join(', ')}`
  return `${rate} of 10,000 ordinary names score as high (measured: ${range(low, high)} of ${of}${rest})`
}

const stateWords = { cleared: 'cleared', confirmed: 'confirmed', reopened: 'open again' } as const

/** What a person decided, and what has changed since. */
const decisionText = ({ decision }: DecidedResult, paints: Paints): string => {
  if (decision === undefined) return ''
  const { state, was, sequence, at, by, reason, changed = [] } = decision
  const word = was === undefined ? stateWords[state] : `${stateWords[state]}, once ${was}`
  const head = `    decision ${sequence}: ${paints.bold(word)} by ${isolated(by)} on ${at.slice(0, 10)}: ${isolated(reason)}\n`
  return [head, ...changed.map((change) => `      ${paints.yellow(plain(change))}\n`)].join('')
}

const resultText = (result: DecidedResult, number: number, paints: Paints): string => {
  const { verdict, score, caption, id, schema, listings, queryName, listedName, explanation, aligned } = result
  const standing = listings.map((one) => [
    one.list,
    one.reference,
    one.programme,
    one.status === 'listed' ? 'listed' : one.status.replaceAll('-', ' '),
    one.listedOn === undefined ? '' : `since ${one.listedOn}`,
    one.removedOn === undefined ? '' : `removed ${one.removedOn}`,
  ])
  const by = `${isolated(queryName)} ~ ${isolated(listedName.text)}  (${listedName.strength}, ${listedName.script})`
  return [
    `\n${String(number).padStart(2)}  ${verdictPaint(verdict, paints)} ${score.toFixed(2)}  ${paints.bold(isolated(caption))}  ${id}  ${schema}\n`,
    table(standing, '    '),
    decisionText(result, paints),
    `    by name: ${by}\n`,
    alignedText(aligned, '      '),
    reasonsText(otherReasons(explanation, aligned), '      '),
    `    false alarms: ${alarmsText(result.falseAlarms)}\n`,
    ...result.wouldChange.map((change) => `    would tell: ${changeText(change)}\n`),
  ].join('')
}

const clearedText = (cleared: readonly DecidedResult[]): string =>
  table(
    cleared.map(({ id, caption, score, decision }) => [
      id,
      isolated(caption),
      score.toFixed(2),
      `decision ${decision?.sequence ?? ''}, ${clip(decision?.by ?? '', 30)}, ${decision?.at.slice(0, 10) ?? ''}`,
      clip(decision?.reason ?? '', 60),
    ]),
    '    ',
  )

/** Where an answer comes from. */
export interface AskedRegister {
  readonly starter: boolean
  readonly editions: readonly { readonly list: string; readonly published: string }[]
  readonly asOf?: string
  readonly known?: string
  /** Lists of which no edition had been published by `asOf`. */
  readonly heldLater?: readonly string[]
}

/** What lists without an edition of the day can and cannot say. Without it their silence would read as "not listed". */
export const laterText = (lists: readonly string[], asOf: string): string =>
  `No edition by ${asOf} is loaded of: ${lists.join(', ')}. Of these lists only those are found who stand in a later edition that prints since when; others are left out, listed or not.`

const registerText = ({ starter, editions, asOf, known }: AskedRegister): string => {
  const newest = new Map<string, string>()
  for (const { list, published } of editions) if (published > (newest.get(list) ?? '')) newest.set(list, published)
  const lists = [...newest].map(([list, day]) => `${list} ${day}`).join(', ')
  const when = `${asOf === undefined ? '' : ` as of ${asOf}`}${known === undefined ? '' : ` as known on ${known}`}`
  if (!starter) return `${lists}${when}`
  const help = known === undefined ? '' : ', since no loaded edition had been published by then'
  return `the small starter register${when}${help}; load the lists with: npx marsad lists update`
}

/** That nobody was found, and how far down it was looked. */
const noneText = (cleared: boolean, threshold: number | undefined): string =>
  `No ${cleared ? 'other ' : ''}listed party answers to this${threshold === undefined ? '' : ` with ${threshold.toFixed(2)} or more`}.\n`

/** The whole answer: results, former parties, warnings, and which register was asked. */
export const screeningText = (
  answer: DecidedAnswer & { readonly receipt: Receipt },
  register: AskedRegister,
  paints: Paints,
  /** What lies just below the line, where nobody reaches it. */
  nearMisses = '',
): string => {
  const { query, results, formerly, cleared, warnings, receipt } = answer
  const { lists } = receipt.options
  const later = (register.heldLater ?? []).filter((list) => lists === undefined || lists.includes(list))
  const asked = query.names.map((name) => isolated(name)).join(', ')
  const numbered = (all: readonly DecidedResult[]): string =>
    all.map((one, at) => resultText(one, at + 1, paints)).join('')
  return [
    `${paints.bold(asked)}\n`,
    ...warnings.map(
      (warning) =>
        `${paints.yellow('warning')}: ${reasonText(warning.code)}${warning.query === undefined ? '' : ` (${isolated(warning.query)})`}\n`,
    ),
    results.length === 0 ? noneText(cleared.length > 0, receipt.options.threshold) + nearMisses : numbered(results),
    formerly.length === 0 ? '' : `\n${paints.bold('Formerly listed')}\n${numbered(formerly)}`,
    cleared.length === 0 ? '' : `\n${paints.bold('Cleared by a person')}\n${clearedText(cleared)}`,
    later.length === 0 ? '' : `\n${paints.yellow('warning')}: ${laterText(later, register.asOf ?? '')}\n`,
    paints.dim(`\nAsked: ${registerText(register)}\nReceipt: ${receipt.hash}\n`),
  ].join('')
}
