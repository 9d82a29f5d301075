import type { LedgerStatement } from '../party-ledger.ts'
import type { Claim, ClaimEnd, Version } from '../types.ts'
import {
  amountText,
  citesOf,
  countedText,
  credibilityText,
  type Desk,
  data,
  heading,
  joined,
  modalities,
  moreThan,
  mostNames,
  mostRows,
  mostStatements,
  nameOf,
  originsText,
  paragraph,
  periodText,
  relationLine,
  section,
  soft,
  tableOf,
} from './desk.ts'
import type { Block, Line } from './model.ts'

/** Identity and listings. */
export const identity = (desk: Desk): readonly Block[] => {
  const { words, input } = desk
  const { names, listings } = input.party
  const shown = [...new Set(names.map(({ text }) => text))]
  const rest = shown.length - mostNames
  return section(desk, 'identity', [
    paragraph(
      { kind: 'strong', text: `${words.say('brief', 'names')}: ` },
      ...joined(
        shown.slice(0, mostNames).map((text) => [data(text)]),
        words.say('page', 'comma'),
      ),
      ...(rest > 0 ? [` ${words.fill('brief', 'more', { n: String(rest) })}`] : []),
    ),
    ...(listings.length === 0
      ? [paragraph(words.say('brief', 'noListing'))]
      : ([
          {
            kind: 'table',
            head: [
              words.say('parties', 'list'),
              words.say('brief', 'reference'),
              words.say('parties', 'programme'),
              words.say('parties', 'listedOn'),
              words.say('parties', 'removedOn'),
              words.say('brief', 'status'),
            ],
            rows: listings.map(({ list, reference, programme, listedOn, removedOn, status }) => [
              [words.say('list', list)],
              [data(reference)],
              programme === undefined ? [] : [data(programme)],
              listedOn === undefined ? [] : [words.date(listedOn)],
              removedOn === undefined ? [] : [words.date(removedOn)],
              [words.say('status', status)],
            ]),
          },
        ] as const)),
  ])
}

/** "SPEAKER, publisher, day: words [n]". */
const statementLine = (desk: Desk, { citation, saying, date }: LedgerStatement): Line => {
  const { words } = desk
  const { published, source } = citation
  const comma = words.say('page', 'comma')
  const when = date ?? published
  const via = saying.chain.slice(0, -1)
  return [
    { kind: 'strong', text: saying.speakerText },
    ...(via.length === 0
      ? []
      : [
          comma,
          ...joined(
            via.map((one) => [data(one)]),
            comma,
          ),
        ]),
    ...(source === undefined ? [] : [comma, data(source)]),
    comma,
    when === undefined ? words.say('brief', 'undated') : words.date(when),
    ': ',
    { kind: 'quote', text: citation.text },
    ' ',
    desk.cite(citation),
  ]
}

const statementItems = (desk: Desk, list: readonly LedgerStatement[]): readonly Block[] => {
  const items = list.slice(0, mostStatements).map((one) => statementLine(desk, one))
  const rest = list.length - items.length
  const more = rest > 0 ? [[soft(desk.words.fill('brief', 'more', { n: String(rest) }))]] : []
  return items.length === 0 ? [] : [{ kind: 'items', items: [...items, ...more] }]
}

/** What was said, by modality, and what the party says itself. */
export const said = (desk: Desk): readonly Block[] => {
  const all = desk.input.saidAbout.flatMap(({ statements }) => statements)
  const ordered = all.toSorted(({ citation: a }, { citation: b }) => {
    const [x, y] = [`${a.published ?? ''} ${a.document}`, `${b.published ?? ''} ${b.document}`]
    return x < y ? -1 : x > y ? 1 : a.start - b.start
  })
  const blocks = modalities.flatMap((modality) => {
    const list = ordered.filter(({ saying }) => saying.modality === modality)
    return list.length === 0
      ? []
      : [heading(3, `${desk.words.say('modality', modality)} (${list.length})`), ...statementItems(desk, list)]
  })
  const own = statementItems(desk, desk.input.saidBy)
  return [...section(desk, 'said', blocks), ...(own.length === 0 ? [] : section(desk, 'saidBy', own))]
}

/** A row for each version, by time. */
export const claimRows = (desk: Desk, claims: readonly Claim[]): readonly (readonly Line[])[] =>
  claims
    .flatMap((claim) => claim.versions.map((version) => ({ claim, version })))
    .toSorted((a, b) => b.version.origins.length - a.version.origins.length)
    .slice(0, mostRows)
    .toSorted((a, b) => {
      const key = ({ version: { period } }: typeof a): string => period?.bounds.latest ?? period?.bounds.earliest ?? ''
      return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0
    })
    .map(({ claim, version }): readonly Line[] => {
      const start: readonly Line[] =
        claim.kind === 'figure'
          ? [[amountText(version, desk)], [countedText(claim, desk)]]
          : [
              [
                ...relationLine(claim, desk),
                ...(amountText(version, desk) === '' ? [] : [` (${amountText(version, desk)})`]),
              ],
            ]
      return [
        [periodText(version, desk)],
        ...start,
        originsText(claim, version, desk),
        [credibilityText(version, desk)],
        citesOf(version, desk),
      ]
    })

/** Events by day. */
export const events = (desk: Desk): readonly Block[] => {
  const { words, input } = desk
  const ordered = input.events.toSorted((a, b) => {
    const [x, y] = [a.bounds?.earliest ?? '', b.bounds?.earliest ?? '']
    return x < y ? -1 : x > y ? 1 : 0
  })
  const rows = ordered
    .slice(0, mostRows)
    .map(({ citation, type, mode, date, place, actors, targets }): readonly Line[] => {
      const ends = (list: readonly ClaimEnd[]): Line =>
        joined(
          list.map((one) => [data(nameOf(one, desk))]),
          words.say('page', 'comma'),
        )
      const state = mode === 'said' ? '' : ` (${words.say('relations', mode)})`
      return [
        [date === undefined ? words.say('brief', 'undated') : words.date(date)],
        [`${words.say('event', type)}${state}`],
        place === undefined ? [] : [data(nameOf(place, desk))],
        ends(actors),
        ends(targets),
        [desk.cite(citation)],
      ]
    })
  const head = [
    words.say('brief', 'period'),
    words.say('brief', 'event'),
    words.say('event', 'place'),
    words.say('event', 'actors'),
    words.say('event', 'targets'),
    words.say('brief', 'evidence'),
  ]
  return section(
    desk,
    'events',
    rows.length === 0 ? [] : [{ kind: 'table', head, rows }, ...moreThan(desk, input.events.length)],
  )
}

/** Checks against the lists. */
export const checks = (desk: Desk): readonly Block[] => {
  const { words, input } = desk
  const rows = input.checks
    .slice(0, mostRows)
    .map(({ citation, code, claim, verdict, against }): readonly Line[] => [
      [words.say('verdict', verdict)],
      [soft(`${words.say('check', code)}: `), data(claim)],
      against === undefined
        ? []
        : [words.say('list', against.list), ' ', data(`${against.reference} ${against.value}`)],
      [desk.cite(citation)],
    ])
  const head = [
    words.say('brief', 'verdict'),
    words.say('brief', 'claim'),
    words.say('checks', 'against'),
    words.say('brief', 'evidence'),
  ]
  return section(
    desk,
    'checks',
    rows.length === 0 ? [] : [{ kind: 'table', head, rows }, ...moreThan(desk, input.checks.length)],
  )
}

/** Conflicts side by side. */
export const conflicts = (desk: Desk): readonly Block[] => {
  const side = (claim: Claim, number: number): Line => {
    const version = claim.versions[number - 1] as Version
    const what = amountText(version, desk)
    return [
      ...(what === '' ? [] : [{ kind: 'strong' as const, text: what }, ' ']),
      soft(`${periodText(version, desk)} `),
      ...originsText(claim, version, desk),
      ' ',
      ...citesOf(version, desk),
    ]
  }
  const claims = [...desk.input.figures, ...desk.input.relations]
  const pairs = claims.flatMap((claim) => claim.conflicts.map(({ between }) => ({ claim, between })))
  const rows = pairs
    .slice(0, mostRows)
    .map(({ claim, between: [a, b] }): readonly Line[] => [relationLine(claim, desk), side(claim, a), side(claim, b)])
  const count = claims.reduce((sum, { conflictCount }) => sum + conflictCount, 0)
  return section(desk, 'conflicts', [
    ...tableOf(desk, ['counted', 'one', 'other'], rows),
    ...moreThan(desk, count - rows.length + mostRows),
  ])
}

/** Publishers with their reliability. */
export const sources = (desk: Desk): readonly Block[] => {
  const { words, input } = desk
  const rows = input.sources
    .slice(0, mostRows)
    .map(({ name, documents, reliability }): readonly Line[] => [
      name === '' ? [soft(words.say('brief', 'noPublisher'))] : [data(name)],
      [words.number(documents)],
      [reliability ?? words.say('brief', 'unrated')],
    ])
  return section(desk, 'sources', [
    ...tableOf(desk, ['publisher', 'documents', 'reliability'], rows),
    ...moreThan(desk, input.sources.length),
  ])
}

/** What is missing. */
export const missing = (desk: Desk): readonly Block[] => {
  const { words, input } = desk
  const { gaps, unreadDocuments = 0, leftOutUndated = 0, complete, party } = input
  const counts = Object.entries({ unreadDocuments, leftOutUndated, ...gaps })
  const items: Line[] = counts.flatMap(([key, n]) =>
    n === 0 ? [] : [[words.fill('missing', key, { n: words.number(n) })]],
  )
  if (!complete) items.push([words.say('missing', 'incomplete')])
  if (party.starter) items.push([words.say('missing', 'starter')])
  return section(desk, 'missing', items.length === 0 ? [] : [{ kind: 'items', items }])
}
