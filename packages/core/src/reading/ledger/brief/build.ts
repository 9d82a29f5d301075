import { type PageLanguage, type Words, wordsIn } from '../../export/html/words.ts'
import { placeLabel } from '../../place-labels.ts'
import type { Modality } from '../../types.ts'
import type { LedgerStatement } from '../party-ledger.ts'
import type { Citation, Claim, ClaimEnd, Version } from '../types.ts'
import type { Block, Brief, BriefCitation, BriefInput, Line, Run } from './model.ts'

/** Statements of one modality that are printed; how many more there are is said. */
const mostStatements = 50
/** Names of the party that are printed. */
const mostNames = 24
/** Tellings that are cited for one version. */
const mostCited = 12

const modalities: readonly Modality[] = [
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
interface Desk {
  readonly words: Words
  readonly input: BriefInput
  cite(citation: Citation): Run
}

const data = (text: string): Run => ({ kind: 'data', text })
const soft = (text: string): Run => ({ kind: 'soft', text })

/** Runs with a word between. */
const joined = (runs: readonly Line[], between: string): Line =>
  runs.flatMap((line, at) => (at === 0 ? line : [between, ...line]))

const nameOf = ({ entity, name }: ClaimEnd, { words }: Desk): string =>
  (entity.startsWith('place:') ? placeLabel(entity.slice('place:'.length), words.language) : undefined) ?? name

const amountText = ({ amount, stance, ended }: Version, { words }: Desk): string => {
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

const periodText = ({ period }: Version, { words }: Desk): string => {
  if (period === undefined) return words.say('brief', 'undated')
  const { basis, edtf, bounds } = period
  if (basis === 'as-said') return words.fill('brief', 'asSaid', { date: words.date(bounds.latest ?? '') })
  return words.date(edtf ?? `${bounds.earliest ?? '..'}/${bounds.latest ?? '..'}`)
}

const credibilityText = ({ credibility: { grade, reasons } }: Version, { words }: Desk): string =>
  `${grade} · ${words.list(reasons.map((code) => words.say('credibility', code)))}`

const citesOf = ({ tellings }: Version, desk: Desk): Line => {
  const cites = tellings.slice(0, mostCited).map(({ citation }) => [desk.cite(citation)])
  const rest = tellings.length - cites.length
  return [...joined(cites, ' '), ...(rest > 0 ? [` ${desk.words.fill('brief', 'more', { n: String(rest) })}`] : [])]
}

/** Who tells a version, each origin once, with its letter. */
const originsText = (claim: Claim, version: Version, { words }: Desk): Line => {
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

const countedText = (claim: Claim, desk: Desk): string => {
  const { words } = desk
  if (claim.kind === 'relation')
    return `${nameOf(claim.subject, desk)} ${words.say('relation', claim.class)} ${nameOf(claim.object, desk)}`
  const unit = claim.comparison === 'none' || claim.class === 'item' ? claim.counted : words.say('unit', claim.class)
  const place = words.list(claim.where.map((one) => nameOf(one, desk)))
  const what = [unit, ...claim.qualities].join(' · ')
  return place === '' ? what : words.fill('brief', 'inPlace', { what, place })
}

const relationLine = (claim: Claim, desk: Desk): Line =>
  claim.kind !== 'relation'
    ? [countedText(claim, desk)]
    : [
        data(nameOf(claim.subject, desk)),
        ` ${desk.words.say('relation', claim.class)} `,
        data(nameOf(claim.object, desk)),
      ]

const heading = (level: 2 | 3, text: string): Block => ({ kind: 'heading', level, text })
const paragraph = (...line: Line): Block => ({ kind: 'paragraph', line })

/** A section; with nothing in it, it says so. */
const section = (desk: Desk, key: string, blocks: readonly Block[]): readonly Block[] => [
  heading(2, desk.words.say('brief', key)),
  ...(blocks.length > 0 ? blocks : [paragraph(soft(desk.words.say('brief', 'nothing')))]),
]

const tableOf = (desk: Desk, head: readonly string[], rows: readonly (readonly Line[])[]): readonly Block[] =>
  rows.length === 0 ? [] : [{ kind: 'table', head: head.map((key) => desk.words.say('brief', key)), rows }]

const identity = (desk: Desk): readonly Block[] => {
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

const said = (desk: Desk): readonly Block[] => {
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

const claimRows = (desk: Desk, claims: readonly Claim[]) =>
  claims
    .flatMap((claim) => claim.versions.map((version) => ({ claim, version })))
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

const events = (desk: Desk): readonly Block[] => {
  const { words, input } = desk
  const ordered = input.events.toSorted((a, b) => {
    const [x, y] = [a.bounds?.earliest ?? '', b.bounds?.earliest ?? '']
    return x < y ? -1 : x > y ? 1 : 0
  })
  const rows = ordered.map(({ citation, type, mode, date, place, actors, targets }): readonly Line[] => {
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
  return section(desk, 'events', rows.length === 0 ? [] : [{ kind: 'table', head, rows }])
}

const checks = (desk: Desk): readonly Block[] => {
  const { words, input } = desk
  const rows = input.checks.map(({ citation, code, claim, verdict, against }): readonly Line[] => [
    [words.say('verdict', verdict)],
    [soft(`${words.say('check', code)}: `), data(claim)],
    against === undefined ? [] : [words.say('list', against.list), ' ', data(`${against.reference} ${against.value}`)],
    [desk.cite(citation)],
  ])
  const head = [
    words.say('brief', 'verdict'),
    words.say('brief', 'claim'),
    words.say('checks', 'against'),
    words.say('brief', 'evidence'),
  ]
  return section(desk, 'checks', rows.length === 0 ? [] : [{ kind: 'table', head, rows }])
}

const conflicts = (desk: Desk): readonly Block[] => {
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
  const rows = claims.flatMap((claim) =>
    claim.conflicts.map(({ between: [a, b] }): readonly Line[] => [
      relationLine(claim, desk),
      side(claim, a),
      side(claim, b),
    ]),
  )
  return section(desk, 'conflicts', tableOf(desk, ['counted', 'one', 'other'], rows))
}

const sources = (desk: Desk): readonly Block[] => {
  const { words, input } = desk
  const rows = input.sources.map(({ name, documents, reliability }): readonly Line[] => [
    name === '' ? [soft(words.say('brief', 'noPublisher'))] : [data(name)],
    [words.number(documents)],
    [reliability ?? words.say('brief', 'unrated')],
  ])
  return section(desk, 'sources', tableOf(desk, ['publisher', 'documents', 'reliability'], rows))
}

const missing = (desk: Desk): readonly Block[] => {
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

/**
 * Writes a brief about a party in a language: identity and listings, what was said, figures over time, relations, events, checks, conflicts, sources, what is
 * missing, and numbered citations. Pure: the same page gives the same brief.
 */
export const buildBrief = (input: BriefInput, language: PageLanguage): Brief => {
  const words = wordsIn(language)
  const numbers = new Map<string, BriefCitation>()
  const cite = (citation: Citation): Run => {
    const key = `${citation.document} ${citation.start} ${citation.end}`
    const known = numbers.get(key)
    const number = known?.number ?? numbers.size + 1
    if (known === undefined) numbers.set(key, { ...citation, number })
    return { kind: 'cite', number }
  }
  const desk: Desk = { words, input, cite }
  const { party, from, to, documents } = input
  const days =
    from === undefined && to === undefined ? words.say('brief', 'allDays') : words.date(`${from ?? '..'}/${to ?? '..'}`)
  const comma = words.say('page', 'comma')
  const blocks: readonly Block[] = [
    paragraph(
      `${words.say('brief', 'reference')}: `,
      data(party.id),
      `${comma}${words.say('brief', 'status')}: ${words.say('status', party.status)}${comma}${words.say('brief', 'days')}: ${days}${comma}${words.say('brief', 'documents')}: ${words.number(documents.length)}`,
    ),
    { kind: 'paragraph', line: [words.say('brief', 'caution')], caution: true },
    ...identity(desk),
    ...said(desk),
    ...section(desk, 'figures', [
      ...tableOf(
        desk,
        ['period', 'amount', 'counted', 'by', 'credibility', 'evidence'],
        claimRows(desk, input.figures),
      ),
      ...(input.figures.length === 0 ? [] : [paragraph(soft(words.say('brief', 'tolerance')))]),
    ]),
    ...section(
      desk,
      'relations',
      tableOf(desk, ['period', 'relation', 'by', 'credibility', 'evidence'], claimRows(desk, input.relations)),
    ),
    ...events(desk),
    ...checks(desk),
    ...conflicts(desk),
    ...sources(desk),
    ...missing(desk),
  ]
  return {
    language,
    direction: words.direction,
    title: `${words.say('brief', 'heading')}: ${party.caption}`,
    blocks,
    notes: words.say('brief', 'notes'),
    citations: [...numbers.values()],
  }
}

/** "title, publisher, day, units 10–40, document": where a citation leads, without its words. */
export const citationPlace = (citation: Citation, language: PageLanguage): Line => {
  const words = wordsIn(language)
  const { title, source, published, start, end, document } = citation
  const comma = words.say('page', 'comma')
  return [
    ...(title === undefined ? [] : [data(title), comma]),
    ...(source === undefined ? [] : [data(source), comma]),
    published === undefined ? words.say('brief', 'undated') : words.date(published),
    `${comma}${words.fill('brief', 'units', { start: String(start), end: String(end) })}${comma}`,
    data(`sha256:${document.slice(0, 16)}`),
  ]
}
