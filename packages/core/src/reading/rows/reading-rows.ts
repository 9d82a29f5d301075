import type { Bounds } from '../../register/edtf.ts'
import { type Span, startingIn } from '../../text/index.ts'
import type { Mention, Reading, RelationEnd } from '../types.ts'
import { endKey, mentionKey, speakerKey } from './entity-key.ts'
import type { EntityKey, MentionRow, ReadingRow, ReadingRows, RowEnd, RowLink, RowSource, RowSpan } from './types.ts'

const spanOf = ({ start, end }: Span): RowSpan => [start, end]

const unique = (keys: readonly EntityKey[]): readonly EntityKey[] => [...new Set(keys)]

/** Mentions of one thing as one row, in the order of the first ones. */
const mentionRows = (mentions: readonly Mention[]): readonly MentionRow[] => {
  const groups = new Map<EntityKey, Mention[]>()
  for (const mention of mentions) {
    const key = mentionKey(mention)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [mention])
    else group.push(mention)
  }
  return [...groups].map(([entity, group], at) => {
    const first = group[0] as Mention
    const caption = first.party?.caption ?? first.label
    return {
      kind: 'mention',
      number: at + 1,
      class: first.kind,
      start: first.start,
      end: first.end,
      entity,
      text: first.text,
      ...(caption !== undefined && { caption }),
      count: group.length,
      spans: group.map(spanOf),
      ...(group.every(({ inferred }) => inferred === true) && { inferred: true as const }),
    }
  })
}

/** Where an entity stands in a row, by the parts of its kind. */
const linksOf = (row: ReadingRow): readonly RowLink[] => {
  const link = (role: RowLink['role'], entities: readonly EntityKey[]): readonly RowLink[] =>
    unique(entities).map((entity) => ({ kind: row.kind, number: row.number, role, entity }))
  const keys = (ends: readonly RowEnd[]): readonly EntityKey[] => ends.map(({ entity }) => entity)
  switch (row.kind) {
    case 'mention':
      return link('named', [row.entity])
    case 'figure':
      return [...link('about', row.about), ...link('where', row.where), ...link('speaker', speakers(row.source))]
    case 'statement':
      return [...link('speaker', [row.speaker]), ...link('about', row.about)]
    case 'relation':
      return [
        ...link('subject', [row.subject.entity]),
        ...link('object', [row.object.entity]),
        ...link('speaker', speakers(row.source)),
      ]
    case 'event':
      return [
        ...link('actor', keys(row.actors)),
        ...link('target', keys(row.targets)),
        ...link('place', row.place === undefined ? [] : [row.place.entity]),
        ...link('speaker', speakers(row.source)),
      ]
    case 'check':
      return link('about', row.about)
  }
}

const speakers = (source: RowSource | undefined): readonly EntityKey[] => (source === undefined ? [] : [source.speaker])

/**
 * The rows of a reading, for questions over many documents. Pure; linear in the reading's size but for statements, each of which looks at the mentions
 * inside it.
 */
export const readingRows = (reading: Reading): ReadingRows => {
  const { mentions, dates, figures, statements, relations, events, checks } = reading
  const byId = new Map(mentions.map((mention) => [mention.id, mention]))
  const bounds = new Map(dates.map((date) => [date.id, date.bounds]))
  const numbers = new Map(statements.map(({ id }, at) => [id, at + 1]))
  const figureNumbers = new Map(figures.map(({ id }, at) => [id, at + 1]))
  const keysOf = (ids: readonly string[] = []): readonly EntityKey[] =>
    unique(ids.flatMap((id) => (byId.has(id) ? [mentionKey(byId.get(id) as Mention)] : [])))
  const boundsOf = (id: string | undefined): { readonly bounds?: Bounds } => {
    const found = id === undefined ? undefined : bounds.get(id)
    return found === undefined ? {} : { bounds: found }
  }
  const sourceOf = (id: string | undefined): { readonly source?: RowSource } => {
    const number = id === undefined ? undefined : numbers.get(id)
    const statement = number === undefined ? undefined : statements[number - 1]
    if (number === undefined || statement === undefined) return {}
    const { speaker, modality } = statement
    const speakerText = speaker.name ?? speaker.text
    return { source: { statement: number, speaker: speakerKey(speaker), speakerText, modality } }
  }
  const endOf = (end: RelationEnd): RowEnd => ({
    entity: endKey(end, byId),
    caption: end.caption,
    span: spanOf(end),
  })
  const relationsById = new Map(relations.map((relation) => [relation.id, relation]))
  const figuresById = new Map(figures.map((figure) => [figure.id, figure]))
  /** Whom a check is about, through what it rests on. */
  const restingOn = (id: string): readonly EntityKey[] => {
    const relation = relationsById.get(id)
    if (relation !== undefined) return [endKey(relation.subject, byId), endKey(relation.object, byId)]
    const statement = statements[(numbers.get(id) ?? 0) - 1]
    if (statement !== undefined) return [speakerKey(statement.speaker)]
    return keysOf(figuresById.get(id)?.about ?? [id])
  }
  const rows: readonly ReadingRow[] = [
    ...mentionRows(mentions),
    ...figures.map(
      (
        { id: _, unit, text: __, countedSpan: ___, periodDate, statement, about, where, ...figure },
        at,
      ): ReadingRow => ({
        kind: 'figure',
        number: at + 1,
        class: unit,
        ...figure,
        ...boundsOf(periodDate),
        about: keysOf(about),
        where: keysOf(where),
        ...sourceOf(statement),
      }),
    ),
    ...statements.map((statement, at): ReadingRow => {
      const { speaker, content, within, date } = statement
      const number = within === undefined ? undefined : numbers.get(within)
      const inside = startingIn(mentions, content.start, content.end).filter(({ end }) => end <= content.end)
      return {
        kind: 'statement',
        number: at + 1,
        class: statement.modality,
        start: statement.start,
        end: statement.end,
        form: statement.kind,
        speaker: speakerKey(speaker),
        speakerText: speaker.name ?? speaker.text,
        speakerKind: speaker.kind,
        ...(speaker.inferred === true && { speakerInferred: true as const }),
        ...(speaker.grade !== undefined && { grade: speaker.grade }),
        verb: spanOf(statement.verb),
        content: spanOf(content),
        ...(statement.quote !== undefined && { quote: spanOf(statement.quote) }),
        ...(date !== undefined && { date }),
        ...boundsOf(statement.dateMention),
        ...(number !== undefined && { within: number }),
        chain: statement.chain.map(({ name, text }) => name ?? text),
        about: unique(inside.map(mentionKey)),
      }
    }),
    ...relations.map(
      ({ type, subject, object, trigger, mode, ended, period, periodDate, statement, start, end }, at): ReadingRow => ({
        kind: 'relation',
        number: at + 1,
        class: type,
        start,
        end,
        subject: endOf(subject),
        object: endOf(object),
        trigger: spanOf(trigger),
        mode,
        ...(ended !== undefined && { ended: spanOf(ended) }),
        ...(period !== undefined && { period }),
        ...boundsOf(periodDate),
        ...sourceOf(statement),
      }),
    ),
    ...events.map(
      ({ id: _, type, trigger: __, dateMention, place, actors, targets, statement, ...event }, at): ReadingRow => {
        const inIt = event.figures.flatMap((id) => figureNumbers.get(id) ?? [])
        return {
          kind: 'event',
          number: at + 1,
          class: type,
          ...event,
          ...boundsOf(dateMention),
          ...(place !== undefined && { place: endOf(place) }),
          actors: actors.map(endOf),
          targets: targets.map(endOf),
          figures: inIt,
          ...sourceOf(statement),
        }
      },
    ),
    ...checks.map(
      ({ code, claim, verdict, against, restsOn, start, end }, at): ReadingRow => ({
        kind: 'check',
        number: at + 1,
        class: code,
        start,
        end,
        claim,
        verdict,
        ...(against !== undefined && { against }),
        about: unique(restsOn.flatMap(restingOn)),
      }),
    ),
  ]
  return { rows, links: rows.flatMap(linksOf) }
}
