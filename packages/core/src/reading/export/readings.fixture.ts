/** Readings for the tests of the exports: one made by hand that has everything a reading may hold, and hostile ones. */
import type { Span } from '../../text/index.ts'
import type { Mention, Reading, RelationEnd, TextSpan } from '../types.ts'
import { marsadNamespace, uuid5 } from './sha1.ts'
import type { ReadDocument } from './types.ts'

/** Stands for a SHA-256: as long, and another for another text. */
const hashOf = (text: string): string =>
  `${uuid5(marsadNamespace, text)}${uuid5(marsadNamespace, `${text}.`)}`.replaceAll('-', '')

const party = {
  id: 'QDe.010',
  caption: 'ISLAMIC MOVEMENT OF UZBEKISTAN',
  schema: 'Organization',
  references: ['QDe.010', 'us_ofac_sdn:6366'],
  status: 'listed',
  list: 'un_sc_sanctions',
  programme: 'Al-Qaida',
  listedOn: '2001-10-06',
} as const

const former = {
  id: 'eu_fsf:1',
  caption: 'A Harbour Company',
  schema: 'Company',
  references: ['eu_fsf:1'],
  status: 'removed',
  list: 'eu_fsf',
  listedOn: '2010',
  removedOn: '2019-01-01/2019-06-30',
} as const

/** A text with characters outside the first plane before everything, so that a wrong unit shows. */
export const madeText =
  '🌦 🗞 Court report\n=The IMU may have joined the Harbour Company, an official in Tashkent said on 5 May 2021.\n"It never split," Anna Berg of the ministry denied; police arrested between 10 and 12 people.'

/** A reading made by hand: every layer, every kind, nested and uncertain things, and ids like `=1+1` that a spreadsheet would run. */
export const madeDocument = (): ReadDocument => {
  const at = (words: string): TextSpan => {
    const start = madeText.indexOf(words)
    if (start < 0) throw new Error(`not in the text: ${words}`)
    return { start, end: start + words.length, text: words }
  }
  const mention = (id: string, words: string, more: Partial<Mention> & Pick<Mention, 'kind'>): Mention => ({
    id,
    ...at(words),
    score: 0.9,
    reasons: ['name-exact'],
    ...more,
  })
  const end = (words: string, more: Partial<RelationEnd>): RelationEnd => ({ ...at(words), caption: words, ...more })
  const imu = end('IMU', { mention: 'm1', id: party.id, caption: party.caption })
  const company = end('Harbour Company', { mention: 'm2', id: former.id, caption: former.caption })
  const city = end('Tashkent', { mention: 'm3', id: 'UZ-tashkent' })
  const official = { ...at('an official'), kind: 'anonymous', grade: 'bare' } as const
  const anna = { ...at('Anna Berg'), kind: 'person', role: at('of the ministry'), affiliation: at('ministry') } as const
  const first = at('may have joined the Harbour Company')
  const sentence = (words: string): Span => at(words)
  const reading: Reading = {
    document: { hash: hashOf(madeText), language: 'en', direction: 'ltr', length: madeText.length },
    sentences: [
      sentence('🌦 🗞 Court report'),
      sentence('=The IMU may have joined the Harbour Company, an official in Tashkent said on 5 May 2021.'),
      sentence(madeText.slice(madeText.indexOf('"It'))),
    ],
    mentions: [
      mention('m1', 'IMU', { kind: 'party', party, inferred: true }),
      mention('m2', 'Harbour Company', { kind: 'organisation', party: former, textLabel: at('report') }),
      mention('m2a', 'Company', { kind: 'organisation', inside: 'm2' }),
      mention('m3', 'Tashkent', { kind: 'place', code: 'UZ-tashkent', label: 'Tashkent', precision: 'city' }),
      mention('m4', 'Anna Berg', { kind: 'person', role: at('of the ministry') }),
    ],
    dates: [
      {
        id: 'd1',
        ...at('5 May 2021'),
        edtf: '2021-05-05',
        bounds: { earliest: '2021-05-05', latest: '2021-05-05' },
        basis: 'explicit',
      },
    ],
    figures: [
      {
        id: 'f1',
        ...at('between 10 and 12 people'),
        op: 'range',
        low: 10,
        high: 12,
        unit: 'person',
        counted: 'people',
        about: ['m1'],
        where: ['m3'],
        period: '2021/2022',
      },
    ],
    statements: [
      {
        id: 's1',
        ...sentence('=The IMU may have joined the Harbour Company, an official in Tashkent said on 5 May 2021'),
        speaker: official,
        verb: at('said'),
        modality: 'said',
        kind: 'indirect',
        content: at('=The IMU may have joined the Harbour Company'),
        date: '2021-05-05',
        dateMention: 'd1',
        occasion: at('Court'),
        chain: [{ ...at('Court report'), kind: 'publication' }, official],
      },
      {
        id: 's2',
        ...sentence('"It never split," Anna Berg of the ministry denied'),
        speaker: anna,
        verb: at('denied'),
        modality: 'denied',
        kind: 'direct',
        quote: at('It never split'),
        content: at('It never split'),
        chain: [anna],
      },
    ],
    relations: [
      { id: 'r1', type: 'joined', ...first, subject: imu, object: company, trigger: at('joined'), mode: 'possible' },
      {
        id: 'r2',
        type: 'split-from',
        ...at('never split'),
        subject: imu,
        object: company,
        trigger: at('split'),
        mode: 'negated',
      },
      {
        id: 'r3',
        type: 'present-in',
        ...at('in Tashkent'),
        subject: imu,
        object: city,
        trigger: at('in'),
        mode: 'said',
        period: '2014/2017',
      },
      {
        id: 'r4',
        type: 'joined',
        ...first,
        subject: imu,
        object: company,
        trigger: at('joined'),
        mode: 'said',
        period: '2021-41',
      },
    ],
    events: [
      {
        id: 'e1',
        type: 'arrest',
        ...at('police arrested between 10 and 12 people'),
        trigger: at('arrested'),
        date: '2021-05-05',
        dateMention: 'd1',
        timePrecision: 1,
        place: city,
        placePrecision: 1,
        actors: [end('police', {})],
        targets: [imu],
        figures: ['f1'],
        mode: 'said',
      },
    ],
    checks: [
      {
        id: 'c1',
        code: 'listed-on',
        ...at('IMU'),
        claim: '=1+1 QDe.010 listed in 2001-10',
        verdict: 'supported',
        against: { list: 'un_sc_sanctions', reference: 'QDe.010', field: 'LISTED_ON', value: '2001-10-06' },
        restsOn: ['r4', 'd1'],
      },
      { id: 'c2', code: 'sum', ...at('10 and 12'), claim: 'nothing to rest on', verdict: 'ambiguous', restsOn: [] },
    ],
    register: {
      starter: false,
      editions: [{ list: 'un_sc_sanctions', published: '2026-02-27', hash: 'a'.repeat(64) }],
    },
    notices: [],
  }
  return { text: madeText, reading }
}

/** Pieces of text that break careless writers: marks of markup, quotes, controls, both directions, pairs, formulas. */
export const hostilePieces: readonly string[] = [
  ...[
    '<',
    '>',
    '&',
    '"',
    "'",
    '&amp;',
    '<!--',
    ']]>',
    '</p>',
    '</style>',
    '<script>',
    '\n',
    '\r\n',
    '\t',
    ' ',
    '\u2028',
  ],
  ...[
    '=1+1',
    '@a',
    ',',
    ';',
    '\u202e',
    '\u2066',
    '\u2069',
    '\u200f',
    'داعش',
    'مطر',
    'дождь',
    'rain',
    '🌧',
    'é',
    '\u0301',
    '\u0001',
    '\f',
  ],
]

/**
 * A reading of any text whose spans nest, meet and cross as the picks have it: what a wrong rule might hand out at its worst. `text` is not empty.
 */
export const scattered = (text: string, picks: readonly number[], direction: 'rtl' | 'ltr' = 'rtl'): ReadDocument => {
  const base = madeDocument().reading
  const pick = (i: number): number => picks[i % Math.max(picks.length, 1)] ?? 0
  const at = (i: number): TextSpan => {
    const start = pick(i) % text.length
    const end = Math.min(text.length, start + 1 + (pick(i + 1) % 20))
    // No rule finds white space alone.
    if (text.slice(start, end).trim() === '') return { start: 0, end: text.length, text }
    return { start, end, text: text.slice(start, end) }
  }
  const moved = <T extends Span>(one: T, to: TextSpan): T => ({ ...one, ...to })
  const byStart = <T extends Span>(list: readonly T[]): readonly T[] =>
    list.toSorted((a, b) => a.start - b.start || b.end - a.end)
  return {
    text,
    reading: {
      ...base,
      document: { ...base.document, hash: hashOf(text), direction, length: text.length },
      sentences: [{ start: 0, end: text.length }],
      mentions: byStart(base.mentions.map((one, i) => moved(one, at(i)))),
      dates: base.dates.map((one, i) => moved(one, at(i + 5))),
      figures: base.figures.map((one, i) => moved(one, at(i + 6))),
      statements: byStart(
        base.statements.map((one, i) => ({
          ...moved(one, at(i + 7)),
          speaker: moved(one.speaker, at(i + 3)),
          content: at(i + 8),
          verb: at(i + 9),
        })),
      ),
      relations: byStart(
        base.relations.map((one, i) => ({ ...moved(one, at(i + 2)), subject: moved(one.subject, at(i + 4)) })),
      ),
      events: base.events.map((one, i) => moved(one, at(i + 10))),
      checks: base.checks.map((one, i) => moved(one, at(i + 11))),
    },
  }
}
