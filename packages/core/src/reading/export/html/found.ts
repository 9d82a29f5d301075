import { compareSpans } from '../../../text/index.ts'
import type { Check, DateMention, Figure, Mention, ReadEvent, Relation, Statement } from '../../types.ts'
import { wholeCharacters } from '../code-points.ts'
import { isListedParty, type Sheet, sheetOf } from '../evidence.ts'
import type { Subject } from '../subjects.ts'
import type { ReadDocument } from '../types.ts'
import type { Mark } from './marks.ts'
import { apart } from './markup.ts'
import type { Words } from './words.ts'

/** A reading numbered for the page: what stands in the text, and which line of evidence it leads to. */
export interface Found {
  readonly sheet: Sheet
  readonly words: Words
  /** The number of a statement, figure, relation, event or check, in reading order over all of them. */
  numberOf(id: string): number | undefined
  /** The anchor of a subject's card. */
  cardOf(subject: Subject): string
  /** All marks, ordered by start. */
  readonly marks: readonly Mark[]
  readonly statements: ReadonlyMap<string, Statement>
  readonly figures: ReadonlyMap<string, Figure>
  readonly relations: ReadonlyMap<string, Relation>
  readonly dates: ReadonlyMap<string, DateMention>
  /** True when something stands in the text under this id, so that a link may lead there. */
  isMarked(id: string): boolean
}

/** "about 500 channels" in the page's language, the counted thing in the text's words. */
export const sayFigure = ({ op, value, low, high, counted, text }: Figure, words: Words): string => {
  const number = (of: number | undefined): string => (of === undefined ? '…' : words.number(of))
  if (op === 'range') {
    return `${words.fill('range', 'range', { low: number(low), high: number(high) })} ${counted}`.trim()
  }
  const amount = value ?? low ?? high
  if (op === 'vague' || amount === undefined) return text
  return `${op === 'eq' ? '' : `${words.say('op', op)} `}${number(amount)} ${counted}`.trim()
}

/** The name of a subject, an end, a speaker in the page's language where there is one. */
export const sayName = (
  { labels, name, text }: { readonly labels?: Mention['labels']; readonly name?: string; readonly text: string },
  words: Words,
): string => words.label(labels, name ?? text)

/** A place's name in the page's language, a party's as its list prints it. */
export const subjectName = ({ mentions, name }: Subject, words: Words): string =>
  words.label(mentions.find(({ labels }) => labels !== undefined)?.labels, name)

const lines = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join(' · ')

const mentionTitle = (mention: Mention, words: Words): string => {
  const { kind, party, label, text, labels, inferred, role } = mention
  const references = party?.references.join(' ')
  return lines(
    apart(words.label(labels, party?.caption ?? label ?? text)),
    party === undefined ? words.say('kind', kind) : lines(references, words.say('status', party.status)),
    party?.listedOn && isListedParty(party) ? `${words.say('parties', 'listedOn')} ${party.listedOn}` : undefined,
    role && apart(role.text),
    inferred ? words.say('parties', 'inferred') : undefined,
  )
}

const layerOf = ({ kind, party }: Mention): string => (kind === 'organisation' && isListedParty(party) ? 'party' : kind)

type Numbered = Statement | Figure | Relation | ReadEvent | Check

const numberedTitle = (kind: string, number: number, said: string, words: Words): string =>
  `${words.say(kind === 'event' ? 'event' : 'kind', kind)} ${number} · ${said}`

const byId = <T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> =>
  new Map(list.map((one) => [one.id, one]))

/** Numbers a reading and gathers its marks. */
export const foundIn = (document: ReadDocument, words: Words): Found => {
  const sheet = sheetOf(document)
  const { reading } = sheet
  const kinds = new Map<string, string>()
  const numbered: Numbered[] = []
  for (const [kind, list] of [
    ['statement', reading.statements],
    ['figure', reading.figures],
    ['relation', reading.relations],
    ['event', reading.events],
    ['check', reading.checks],
  ] as const) {
    for (const one of list) kinds.set(one.id, kind)
    numbered.push(...list)
  }
  const numbers = new Map(numbered.toSorted(compareSpans).map(({ id }, index) => [id, index + 1]))
  const cards = new Map(sheet.subjects.all.map((subject, index) => [subject, `c-${index + 1}`]))
  const said = new Map<string, string>([
    ...reading.statements.map(
      ({ id, speaker, modality }) =>
        [
          id,
          `${apart(sayName({ ...speaker, ...(speaker.party && { name: speaker.party.caption }) }, words))}: ${words.say('modality', modality)}`,
        ] as const,
    ),
    ...reading.figures.map((figure) => [figure.id, apart(sayFigure(figure, words))] as const),
    ...reading.relations.map(
      ({ id, subject, type, object }) =>
        [
          id,
          lines(
            apart(words.label(subject.labels, subject.caption)),
            words.say('relation', type),
            apart(words.label(object.labels, object.caption)),
          ),
        ] as const,
    ),
    ...reading.events.map(({ id, type }) => [id, words.say('event', type)] as const),
    ...reading.checks.map(({ id, verdict }) => [id, words.say('verdict', verdict)] as const),
  ])
  const marks: readonly Mark[] = [
    ...numbered.map((one): Mark => {
      const { id, start, end } = one
      const kind = kinds.get(id) ?? ''
      const number = numbers.get(id) ?? 0
      const state = 'verdict' in one ? one.verdict : undefined
      const title = numberedTitle(kind, number, said.get(id) ?? '', words)
      return { id, start, end, layer: kind, line: `e-${id}`, number, title, ...(state !== undefined && { state }) }
    }),
    ...reading.mentions.flatMap((mention): readonly Mark[] => {
      const subject = sheet.subjects.ofMention(mention.id)
      if (subject === undefined || mention.inside !== undefined) return []
      const { id, start, end, inferred } = mention
      const line = cards.get(subject) ?? ''
      const title = mentionTitle(mention, words)
      return [{ id, start, end, layer: layerOf(mention), line, title, ...(inferred && { state: 'inferred' }) }]
    }),
    ...reading.dates.map((date: DateMention): Mark => {
      const { id, start, end, edtf } = date
      return { id, start, end, layer: 'date', line: `e-${id}`, title: lines(words.date(edtf), edtf) }
    }),
  ]
    // What covers line breaks alone has nowhere to be shown.
    .filter(({ start, end }) => /[^\n\r\u2028\u2029]/.test(sheet.text.slice(start, end)))
  const marked = new Set(marks.map(({ id }) => id))
  return {
    sheet,
    words,
    numberOf: (id) => numbers.get(id),
    cardOf: (subject) => cards.get(subject) ?? '',
    marks: marks.map((mark) => ({ ...mark, ...wholeCharacters(sheet.text, mark) })).toSorted(compareSpans),
    statements: byId(reading.statements),
    figures: byId(reading.figures),
    relations: byId(reading.relations),
    dates: byId(reading.dates),
    isMarked: (id) => marked.has(id),
  }
}
