import type { Figure, Mention, ReadEvent, Reading, Statement } from '@marsad/core/reading'
import { type Cell, clip, type Paints, plain, table } from './output.ts'

/** Columns given to words of the text. */
const words = 72

const section = (title: string, rows: readonly (readonly Cell[])[], paints: Paints): string =>
  rows.length === 0 ? '' : `\n${paints.bold(title)}\n${table(rows, '  ')}`

/** Mentions of one thing, the first one's words and how often it stands. */
interface Group {
  readonly first: Mention
  readonly texts: Set<string>
  count: number
}

const grouped = (mentions: readonly Mention[]): Group[] => {
  const groups = new Map<string, Group>()
  for (const mention of mentions) {
    const key = `${mention.kind} ${mention.party?.id ?? mention.code ?? mention.label ?? mention.text}`
    const group = groups.get(key) ?? { first: mention, texts: new Set<string>(), count: 0 }
    group.texts.add(mention.text)
    group.count++
    groups.set(key, group)
  }
  return [...groups.values()]
}

const standing = ({ party }: Mention): string => {
  if (party === undefined) return 'on no loaded list'
  const { status, references, programme, listedOn, removedOn } = party
  if (status === 'listed')
    return `listed ${references.join(' ')} ${programme ?? ''} ${listedOn === undefined ? '' : `since ${listedOn}`}`
  if (status === 'removed')
    return `no longer listed ${references.join(' ')}${removedOn === undefined ? '' : `, removed ${removedOn}`}`
  if (status === 'never') return 'on no loaded list'
  return `${status} ${references.join(' ')}`
}

const partyRow = ({ first, texts, count }: Group): string[] => [
  first.party?.caption ?? first.label ?? first.text,
  `${count}×`,
  standing(first).replace(/\s+/g, ' ').trim(),
  clip([...texts].join(' · '), words),
]

const operators: Readonly<Record<Figure['op'], string>> = {
  eq: '',
  approx: 'about ',
  gt: 'more than ',
  ge: 'at least ',
  lt: 'less than ',
  le: 'at most ',
  range: '',
  vague: 'some ',
}

const amount = ({ op, value, low, high }: Figure): string => {
  if (op === 'range') return `${low ?? '?'} to ${high ?? '?'}`
  return `${operators[op]}${value ?? low ?? high ?? ''}`.trim()
}

const statementRow = (statement: Statement): string[] => {
  const { speaker, modality, kind, content, date, chain } = statement
  const via = chain.slice(0, -1).map((link) => link.name ?? link.text)
  const who = `${speaker.name ?? speaker.text}${via.length > 0 ? ` (via ${via.join(', ')})` : ''}`
  return [clip(who, 40), `${modality}, ${kind}`, date ?? '', clip(content.text, words)]
}

const captions = (ends: ReadEvent['actors']): string => ends.map(({ caption }) => caption).join(', ')

const eventRow = ({ type, trigger, mode, date, place, actors, targets }: ReadEvent): string[] => [
  `${mode === 'said' ? '' : `${mode} `}${type}`,
  clip(trigger.text, 30),
  date ?? '',
  place?.caption ?? '',
  clip(
    [actors.length > 0 ? `by ${captions(actors)}` : '', targets.length > 0 ? `to ${captions(targets)}` : '']
      .join(' ')
      .trim(),
    words,
  ),
]

/** A reading as a page for a person: what stands behind each line is in `--json` with its span. */
export const readingText = (reading: Reading, paints: Paints): string => {
  const { document, mentions, statements, figures, dates, relations, events, checks, register, notices } = reading
  const of = (...kinds: readonly Mention['kind'][]) =>
    grouped(mentions.filter((mention) => kinds.includes(mention.kind)))
  const facts = [document.language, document.published ?? 'no date given', document.source, `${document.length} units`]
  const against = register.starter
    ? 'the starter register (a small one; the full lists: npx marsad lists update)'
    : register.editions.map((edition) => `${edition.list} of ${edition.published}`).join(', ')
  const notes = new Map(
    mentions.flatMap(({ party }) => (party?.notes?.en === undefined ? [] : [[party.caption, party.notes.en]])),
  )
  return [
    `${paints.bold(plain(document.title ?? 'Untitled text'))}\n${plain(facts.filter((fact) => fact !== undefined).join(' · '))}\n`,
    `Read against ${plain(against)}\n`,
    section('Listed parties, and those no longer listed', of('party').map(partyRow), paints),
    section('Persons and organisations on no list of that day', of('person', 'organisation').map(partyRow), paints),
    section(
      'Notes',
      [...notes].map(([caption, note]) => [caption, note]),
      paints,
    ),
    section('Statements', statements.map(statementRow), paints),
    section(
      'Figures',
      figures.map((figure) => [amount(figure), figure.unit, figure.period ?? '', clip(figure.text, words)]),
      paints,
    ),
    section(
      'Dates',
      dates.map((date) => [date.edtf, date.basis, clip(date.text, words)]),
      paints,
    ),
    section(
      'Relations',
      relations.map(({ subject, type, object, mode, period, ended }) => [
        clip(subject.caption, 40),
        [mode === 'said' ? '' : mode, type, ended === undefined ? '' : `(${ended.text})`].filter(Boolean).join(' '),
        clip(object.caption, 40),
        period ?? '',
      ]),
      paints,
    ),
    section('Events', events.map(eventRow), paints),
    section(
      'Checks',
      checks.map(({ verdict, claim, against: field }): Cell[] => [
        verdict === 'supported'
          ? [verdict, paints.green]
          : verdict === 'contradicted'
            ? [verdict, paints.red]
            : verdict,
        claim,
        field === undefined ? '' : `${field.list} ${field.reference} ${field.field} ${field.value}`,
      ]),
      paints,
    ),
    section(
      'Places',
      of('place').map(({ first, count }) => [first.label ?? first.text, `${count}×`, first.code ?? '']),
      paints,
    ),
    section(
      'Platforms',
      of('platform').map(({ first, count }) => [first.label ?? first.text, `${count}×`]),
      paints,
    ),
    section(
      'Notices',
      notices.map(({ code, message }) => [code, message]),
      paints,
    ),
  ].join('')
}
